import { formatInstant } from '@/messages/formatInstant'
import { t } from '@/messages/t'
import type { PaymentLine } from './paymentLines'

type Input = { line: PaymentLine; timeZone: string; issuer: string }

/** What a line of a paper is about, and when and for how long in the quieter line below. */
export function lessonWords({ line: { lesson, purchase }, timeZone, issuer }: Input): {
  what: string
  detail: string
} {
  if (purchase === 'topUp') return { what: t('paper.topUp'), detail: '' }
  if (purchase)
    return {
      what: t('paper.package', { lessons: purchase.lessons, name: purchase.tutorName }),
      detail: t('paper.packageDetail', { minutes: purchase.minutes }),
    }
  if (!lesson) return { what: t('paper.otherPayment', { issuer }), detail: '' }
  const { subject, tutorName, start, minutes, reference } = lesson
  const when = formatInstant({ instant: start, timeZone, style: 'dateTime' })
  return {
    what: t('paper.lessonWith', { subject, name: tutorName }),
    detail: t('paper.lessonDetail', { minutes, when, zone: timeZone, reference }),
  }
}
