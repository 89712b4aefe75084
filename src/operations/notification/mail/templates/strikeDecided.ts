import { t } from '@/messages/t'
import { action, paragraph, quote } from '../blocks'
import type { MailContent } from '../mailContent'
import { standingWords, strikeFacts, strikePath, strikeReason } from '../strikeBlocks'
import type { StrikeMail } from '../strikeMail'

/** To a tutor: what was decided about a strike, why, and what the strikes come to now. */
export function strikeDecided(mail: StrikeMail): MailContent {
  const { lesson, decided } = mail
  const outcome = decided?.decision === 'lift' ? 'lifted' : 'upheld'
  const about = { subject: lesson.subject, student: lesson.studentName }
  return {
    subject: t(`strikeMail.${outcome}.subject`, about),
    preview: t('strikeMail.decidedPreview'),
    heading: t(`strikeMail.${outcome}.heading`, { firstName: mail.to.firstName }),
    blocks: [
      paragraph(t(`strikeMail.${outcome}.text`)),
      ...quote(t('strikeMail.why'), decided?.reason ?? null),
      strikeFacts(mail),
      paragraph(standingWords(mail)),
      action(t('strikeMail.action'), strikePath(mail)),
    ],
    reason: strikeReason(mail),
  }
}
