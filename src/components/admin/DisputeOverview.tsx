import type { UIFieldServerProps } from 'payload'
import { isDisputeOpen } from '@/domain/booking/states'
import { formatMoney } from '@/domain/money/formatMoney'
import { codeWords } from '@/messages/codeWords'
import { getDisputeCase } from '@/operations/dispute/queries/getDisputeCase'
import { staffContext } from '@/operations/trust/staffContext'
import { CaseFacts } from './CaseFacts'
import { CaseFiles } from './CaseFiles'
import { CaseLines } from './CaseLines'
import { lessonLines } from './lessonLines'
import { previewWords } from './previewWords'
import { utcText } from './utcText'

/** The case above the fields: what was reported, what the room and the messages show, and what a decision would cost whom. */
export async function DisputeOverview({ id, payload, user }: UIFieldServerProps) {
  if (!id || !user) return null
  const { viewer, now } = await staffContext({ payload, user })
  const { booking, report, facts, full } = await getDisputeCase({
    payload,
    viewer,
    disputeId: String(id),
    now,
  })
  const review = facts.lessons[0]?.review
  const lines = lessonLines(facts)
  const summary: [string, string][] = [
    [
      'Lesson',
      `${booking.subjectName}, ${booking.durationMinutes} minutes: ${booking.studentName} with ${booking.tutorName}, booking ${booking.reference}`,
    ],
    ['From', utcText(booking.start)],
    ['Reported', `by the ${report.by}, ${utcText(report.at)}: ${codeWords(report.category)}`],
    [
      'Stands at',
      [
        booking.sessionState,
        booking.sessionOutcome,
        `payment ${booking.paymentState}`,
        `dispute ${booking.disputeState}`,
      ]
        .filter(Boolean)
        .map((state) => codeWords(String(state)))
        .join(' · '),
    ],
    [
      'Student in the room',
      booking.studentJoinedAt ? `from ${utcText(booking.studentJoinedAt)}` : 'never seen',
    ],
    ['Tutor in the room', booking.tutorJoinedAt ? `from ${utcText(booking.tutorJoinedAt)}` : 'never seen'],
    ['Paid', formatMoney({ ...booking.price, amount: booking.price.amount + booking.serviceFee.amount })],
    ['Given back so far', formatMoney(booking.refunded)],
    ...(review
      ? [
          ['Review', `${review.rating} of 5${review.comment ? `: ${review.comment}` : ''}`] as [
            string,
            string,
          ],
        ]
      : []),
  ]
  return (
    <>
      <CaseFacts facts={summary} label="Case at a glance" />
      <p className="case-report">{report.description}</p>
      {isDisputeOpen(booking.disputeState) ? (
        <div className="case-decisions">
          <section>
            <h4>Refund all, paid by the shares</h4>
            <CaseFacts facts={previewWords(full.shares)} label="Refund all, paid by the shares" />
          </section>
          <section>
            <h4>Refund all, paid by us</h4>
            <CaseFacts facts={previewWords(full.marketplace)} label="Refund all, paid by us" />
          </section>
        </div>
      ) : null}
      <CaseLines lines={lines.attendance} title="Stays in the room" />
      <CaseLines lines={lines.timeline} title="What happened" />
      <CaseFiles files={facts.files} />
      {lines.messages ? <CaseLines lines={lines.messages} title="Messages around the lesson" /> : null}
    </>
  )
}
