import { formatMoney } from '@/domain/money/formatMoney'
import { CREDIT_DAYS } from '@/domain/payment/credits'
import { t } from '@/messages/t'
import { action, note, paragraph } from '../blocks'
import type { GoodFitMail } from '../goodFitMail'
import type { MailContent } from '../mailContent'

/** To the student: the trial was no good fit, and what they paid is theirs as credit (EX28). */
export function goodFitCredit({ to, lesson, credit }: GoodFitMail): MailContent {
  const amount = formatMoney(credit)
  return {
    subject: t('trialMail.credit.subject', { amount }),
    preview: t('trialMail.credit.preview'),
    heading: t('trialMail.credit.heading', { firstName: to.firstName }),
    blocks: [
      paragraph(t('trialMail.credit.text', { amount, subject: lesson.subject, tutor: lesson.tutorName })),
      action(t('trialMail.credit.action'), '/tutors', { label: t('trialMail.credit.see'), path: '/wallet' }),
      note(t('trialMail.credit.note', { days: CREDIT_DAYS.goodFit })),
    ],
    reason: t('notification.reason.student', { reference: lesson.reference }),
  }
}
