import type { UIFieldServerProps } from 'payload'
import { formatMoney } from '@/domain/money/formatMoney'
import { codeWords } from '@/messages/codeWords'
import { getBooking } from '@/operations/booking/queries/getBooking'
import { staffContext } from '@/operations/trust/staffContext'
import { CaseFacts } from './CaseFacts'
import { utcText } from './utcText'

/** The case at a glance, above the fields: who, when in both zones, where it stands, and the money. */
export async function BookingOverview({ id, payload, user }: UIFieldServerProps) {
  if (!id || !user) return null
  const { viewer, now } = await staffContext({ payload, user })
  const booking = await getBooking({ payload, viewer, bookingId: String(id), now })
  const inZone = (timeZone: string) =>
    new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(
      new Date(booking.start),
    )
  const facts: [string, string][] = [
    [
      'Lesson',
      `${booking.subjectName}, ${booking.durationMinutes} minutes: ${booking.studentName} with ${booking.tutorName}`,
    ],
    ['For the student', `${inZone(booking.timezoneStudent)} (${booking.timezoneStudent})`],
    ['For the tutor', `${inZone(booking.timezoneTutor)} (${booking.timezoneTutor})`],
    [
      'Stands at',
      [
        booking.sessionState,
        booking.sessionOutcome,
        `payment ${booking.paymentState}`,
        `dispute ${booking.disputeState}`,
      ]
        .flatMap((state) => (state ? codeWords(state) : []))
        .join(' · '),
    ],
    ['Price', formatMoney(booking.price)],
    ...(booking.exchangeRate
      ? [
          ['Price of the tutor', `${formatMoney(booking.tutorPrice)}, at ${booking.exchangeRate}`] as [
            string,
            string,
          ],
        ]
      : []),
    [
      'Tutor gets',
      booking.tutorNet && booking.commission
        ? `${formatMoney(booking.tutorNet)} after ${formatMoney(booking.commission)} commission`
        : 'nothing yet',
    ],
    ['Refunded', formatMoney(booking.refunded)],
    ...(booking.allowedActions.includes('cancel')
      ? [
          [
            'If cancelled now',
            `${formatMoney(booking.refundNow)} back by the policy${booking.refundChangesAt ? `, ${formatMoney(booking.refundAfter)} from ${utcText(booking.refundChangesAt)}` : ''}`,
          ] as [string, string],
        ]
      : []),
  ]
  return <CaseFacts label="Booking at a glance" facts={facts} />
}
