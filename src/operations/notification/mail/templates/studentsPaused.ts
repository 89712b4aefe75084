import { STRIKE_WINDOW_DAYS, STRIKES_TO_PAUSE } from '@/domain/trust/strikes'
import { t } from '@/messages/t'
import { action, note, paragraph } from '../blocks'
import type { MailContent } from '../mailContent'
import { standingWords, strikePath, strikeReason } from '../strikeBlocks'
import type { StrikeMail } from '../strikeMail'

/** To a tutor: too many strikes, so new students cannot book for now, and until when (CT48). */
export function studentsPaused(mail: StrikeMail): MailContent {
  return {
    subject: t('strikeMail.pausedMail.subject'),
    preview: t('strikeMail.pausedMail.preview'),
    heading: t('strikeMail.pausedMail.heading', { firstName: mail.to.firstName }),
    blocks: [
      paragraph(t('strikeMail.pausedMail.text', { limit: STRIKES_TO_PAUSE, days: STRIKE_WINDOW_DAYS })),
      paragraph(standingWords(mail)),
      paragraph(t('strikeMail.pausedMail.stays')),
      action(t('strikeMail.pausedMail.action'), strikePath(mail)),
      note(t('strikeMail.given.appeal')),
    ],
    reason: strikeReason(mail),
  }
}
