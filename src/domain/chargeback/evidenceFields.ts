import { formatMoney } from '../money/formatMoney'
import type { EvidenceFacts, EvidenceLesson } from './evidenceFacts'

/** The fields of a bank's form that our facts fill; texts of at most 20 000 characters each. */
export type EvidenceFields = {
  accessActivityLog: string
  cancellationPolicyDisclosure: string
  cancellationRebuttal: string
  customerEmailAddress: string
  customerName: string
  productDescription: string
  refundPolicyDisclosure: string
  refundRefusalExplanation: string
  serviceDate: string
  uncategorizedText: string
  /** Ids of files of ours that are handed in with it: the tutor's, who answers for the lesson. */
  serviceDocumentation?: string
  uncategorizedFile?: string
}

const LONGEST = 20_000

/**
 * A chargeback's facts as the fields a bank reads (NV15): each says what is known and nothing else, and every instant names
 * its zone. A text that is too long loses its end, and says so.
 */
export function evidenceFields(facts: EvidenceFacts): EvidenceFields {
  const { payer, payment, lessons } = facts
  const fields: EvidenceFields = {
    customerName: payer.name,
    customerEmailAddress: payer.email,
    productDescription: productOf(facts),
    serviceDate: lessons.map(({ start }) => start.slice(0, 10)).join(', '),
    accessActivityLog: lines(lessons.flatMap(attendanceLines)),
    cancellationPolicyDisclosure: lines(lessons.map(policyLine)),
    refundPolicyDisclosure: lines(lessons.map(policyLine)),
    cancellationRebuttal: lines(lessons.map(cancellationLine)),
    refundRefusalExplanation: refundLine(payment),
    uncategorizedText: lines([...(facts.words ? [facts.words, ''] : []), ...storyLines(facts)]),
  }
  return {
    ...(Object.fromEntries(
      Object.entries(fields).map(([name, text]) => [name, shortened(text)]),
    ) as EvidenceFields),
    ...filesToHandIn(facts),
  }
}

/** A bank takes so many bytes of files together. */
const MOST_BYTES = 4_500_000

/** The tutor's files, first come first, as far as the bank takes them: one is about the lesson, one about anything. */
function filesToHandIn({
  files,
}: EvidenceFacts): Pick<EvidenceFields, 'serviceDocumentation' | 'uncategorizedFile'> {
  let left = MOST_BYTES
  const chosen = (files ?? []).filter(({ side, size }) => {
    if (side !== 'tutor' || size > left) return false
    left -= size
    return true
  })
  const [first, second] = chosen
  return { ...(first && { serviceDocumentation: first.id }), ...(second && { uncategorizedFile: second.id }) }
}

const lines = (texts: readonly string[]) => texts.join('\n')
const utc = (at: string) => `${at.slice(0, 16).replace('T', ' ')} UTC`

function shortened(text: string): string {
  const end = '\n[cut here: the bank takes 20 000 characters]'
  return text.length <= LONGEST ? text : text.slice(0, LONGEST - end.length) + end
}

function productOf({ lessons, payment }: EvidenceFacts): string {
  if (lessons.length === 0)
    return `Prepaid online tutoring (${payment.purpose}) on EduStream, ${formatMoney(payment.amount)}`
  const each = lessons.map(
    ({ subject, tutorName, start, end, price, reference }) =>
      `${subject} with ${tutorName}, one-to-one, online, ${utc(start)} to ${utc(end)}, ${formatMoney(price)}, booking ${reference}`,
  )
  return lines(['Online tutoring, booked and paid on EduStream:', ...each])
}

const attendanceLines = ({ reference, attendance }: EvidenceLesson): string[] =>
  attendance.length === 0
    ? [`${reference}: no stay recorded on the page of the lesson`]
    : attendance.map(
        ({ side, joinedAt, leftAt }) =>
          `${reference}: ${side} on the page of the lesson from ${utc(joinedAt)} to ${utc(leftAt)}`,
      )

const policyLine = ({ reference, policy }: EvidenceLesson): string =>
  `${reference}: cancellation policy ${policy.version}, shown with its times and amounts and accepted by booking at ${utc(policy.acceptedAt)}: everything back until ${policy.freeUntilHours} hours before the start, nothing later; everything back when the tutor cancels or does not come.`

function cancellationLine({ reference, state, outcome, timeline }: EvidenceLesson): string {
  const cancelled = timeline.find(({ action }) => action === 'cancel')
  if (cancelled) return `${reference}: cancelled by ${cancelled.by} at ${utc(cancelled.at)}.`
  const end = outcome ? `${state}, ${outcome}` : state
  return `${reference}: never cancelled by the customer; the lesson is ${words(end)}.`
}

function refundLine({ amount, refunded }: EvidenceFacts['payment']): string {
  return refunded.amount > 0
    ? `Of ${formatMoney(amount)}, ${formatMoney(refunded)} was given back already. The rest paid for lessons that took place under the accepted policy.`
    : `Nothing of ${formatMoney(amount)} was due back under the accepted policy.`
}

const words = (state: string) => state.replaceAll('_', ' ').toLowerCase()

function storyLines({ payment, lessons, messages }: EvidenceFacts): string[] {
  return [
    ...(payment.capturedAt
      ? [
          `Receipt: ${formatMoney(payment.amount)} paid by card, collected at ${utc(payment.capturedAt)}, payment ${payment.id}`,
        ]
      : []),
    ...lessons.flatMap((lesson) => [
      '',
      `Booking ${lesson.reference}: timeline`,
      ...lesson.timeline.map(
        ({ at, action, by, reason }) => `${utc(at)} ${action} by ${by}${reason ? `: ${reason}` : ''}`,
      ),
      ...(lesson.review
        ? [
            `${utc(lesson.review.at)} review by the customer: ${lesson.review.rating} of 5${lesson.review.comment ? `, "${lesson.review.comment}"` : ''}`,
          ]
        : []),
    ]),
    ...(messages && messages.length > 0
      ? [
          '',
          'Messages between student and tutor',
          ...messages.map(({ at, from, text }) => `${utc(at)} ${from}: ${text}`),
        ]
      : []),
  ]
}
