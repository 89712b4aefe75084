import type { MailContent } from '../mailContent'
import { siteUrl } from '../siteUrl'

/** To a new account: confirm the address (A04). The link works for three days. */
export function verifyEmail({ firstName, token }: { firstName: string; token: string }): MailContent {
  return {
    subject: 'Confirm your email address',
    preview: 'One click and your account is ready.',
    heading: `Welcome to EduStream, ${firstName}`,
    blocks: [
      {
        kind: 'paragraph',
        text: 'Please confirm that this is your email address, so we can send you your lesson times and receipts.',
      },
      { kind: 'action', label: 'Confirm my email', href: siteUrl('/verify-email', { token }) },
      { kind: 'note', text: 'The link works for 3 days. If it has run out, log in and ask for a new one.' },
    ],
    reason:
      'You got this because someone created an EduStream account with your address. If it was not you, ignore this mail and nothing more happens.',
  }
}
