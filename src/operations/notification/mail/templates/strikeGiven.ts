import { STRIKE_WINDOW_DAYS, STRIKES_TO_PAUSE } from '@/domain/trust/strikes'
import { t } from '@/messages/t'
import { action, note, paragraph } from '../blocks'
import type { MailContent } from '../mailContent'
import { standingWords, strikeFacts, strikePath, strikeReason } from '../strikeBlocks'
import type { StrikeMail } from '../strikeMail'

/** To a tutor: a strike, what for, what it means and how to appeal (CT48). */
export function strikeGiven(mail: StrikeMail): MailContent {
  const { to, lesson, strike } = mail
  return {
    subject: t('strikeMail.given.subject', { subject: lesson.subject, student: lesson.studentName }),
    preview: t('strikeMail.given.preview'),
    heading: t('strikeMail.given.heading', { firstName: to.firstName }),
    blocks: [
      paragraph(t(`strikeMail.given.${strike.kind}`, { student: lesson.studentName })),
      strikeFacts(mail),
      paragraph(standingWords(mail)),
      paragraph(t('strikeMail.given.meaning', { limit: STRIKES_TO_PAUSE, days: STRIKE_WINDOW_DAYS })),
      action(t('strikeMail.given.action'), strikePath(mail)),
      note(t('strikeMail.given.appeal')),
    ],
    reason: strikeReason(mail),
  }
}
