import { formatMoney } from '@/domain/money/formatMoney'
import { t } from '@/messages/t'
import { action, note, paragraph } from '../blocks'
import type { GoodFitMail } from '../goodFitMail'
import type { MailContent } from '../mailContent'

/** To the tutor: the student looks on, which costs them nothing (NV20). */
export function trialNotAFit({ to, lesson, reason, net }: GoodFitMail): MailContent {
  const student = lesson.studentName
  return {
    subject: t('trialMail.looksOn.subject', { student }),
    preview: t('trialMail.looksOn.preview', { net: formatMoney(net) }),
    heading: t('trialMail.looksOn.heading', { firstName: to.firstName }),
    blocks: [
      paragraph(t('trialMail.looksOn.text', { student, subject: lesson.subject })),
      paragraph(t(`trial.forTutor.${reason}`)),
      paragraph(t('trialMail.looksOn.keep', { net: formatMoney(net) })),
      action(t('trialMail.looksOn.action'), `/bookings/${lesson.id}`),
      note(t('trialMail.looksOn.note')),
    ],
    reason: t('notification.reason.tutor', { reference: lesson.reference }),
  }
}
