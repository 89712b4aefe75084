import type { MailContent } from '../mailContent'
import { siteUrl } from '../siteUrl'

/** The link that sets a new password (A08). It works for one hour. */
export function resetPassword({ firstName, token }: { firstName: string; token: string }): MailContent {
  return {
    subject: 'Choose a new password',
    preview: 'Your link works for one hour.',
    heading: `Let’s get you back in, ${firstName}`,
    blocks: [
      { kind: 'paragraph', text: 'You asked for a new password. Choose one with the button below.' },
      { kind: 'action', label: 'Choose a new password', href: siteUrl('/reset-password', { token }) },
      {
        kind: 'note',
        text: 'The link works once, for one hour. If it has run out, ask for a new one on the login page.',
      },
    ],
    reason:
      'You got this because someone asked for a new password for your EduStream account. If it was not you, ignore this mail: your password stays as it is.',
  }
}
