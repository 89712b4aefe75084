import type { MailFile } from '@/components/notification/MailFiles'
import type { DemoMail } from '@/operations/demo/queries/demoMail'

/** The attachments of a mail with the addresses where the mailbox gives them out. */
export const mailFiles = ({ id, attachments }: DemoMail): MailFile[] =>
  attachments.map(({ filename }) => ({ name: filename, href: `/demo/mailbox/${id}/files/${filename}` }))
