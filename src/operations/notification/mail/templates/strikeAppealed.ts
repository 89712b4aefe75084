import { t } from '@/messages/t'
import { action, paragraph, quote } from '../blocks'
import type { MailContent } from '../mailContent'
import { standingWords, strikeFacts, strikePath, strikeReason } from '../strikeBlocks'
import type { StrikeMail } from '../strikeMail'

/** To the tutor that the appeal arrived, and to those who decide it. */
export function strikeAppealed(mail: StrikeMail): MailContent {
  const { lesson, tutorName, appeal } = mail
  if (mail.to.part === 'staff')
    return {
      subject: t('strikeMail.appealed.subjectStaff', { tutor: tutorName, reference: lesson.reference }),
      preview: t('strikeMail.appealed.previewStaff'),
      heading: t('strikeMail.appealed.headingStaff'),
      blocks: [
        paragraph(t('strikeMail.appealed.textStaff', { tutor: tutorName })),
        ...quote(t('notification.quote.from', { name: tutorName }), appeal),
        strikeFacts(mail),
        action(t('strikeMail.appealed.actionStaff'), strikePath(mail)),
      ],
      reason: strikeReason(mail),
    }
  return {
    subject: t('strikeMail.appealed.subject', { subject: lesson.subject, student: lesson.studentName }),
    preview: t('strikeMail.appealed.preview'),
    heading: t('strikeMail.appealed.heading', { firstName: mail.to.firstName }),
    blocks: [
      paragraph(t('strikeMail.appealed.text')),
      ...quote(t('strikeMail.appealed.yours'), appeal),
      strikeFacts(mail),
      paragraph(standingWords(mail)),
      action(t('strikeMail.appealed.action'), strikePath(mail)),
    ],
    reason: strikeReason(mail),
  }
}
