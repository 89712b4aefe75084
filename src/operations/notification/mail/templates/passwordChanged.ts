import type { MailContent } from '../mailContent'
import { siteUrl } from '../siteUrl'

/** Tells the owner of an account that its password is a new one (CT04). */
export function passwordChanged({ firstName }: { firstName: string }): MailContent {
  return {
    subject: 'Your password was changed',
    preview: 'You were logged out everywhere else.',
    heading: `Your password was changed, ${firstName}`,
    blocks: [
      {
        kind: 'paragraph',
        text: 'Your EduStream account has a new password. For your safety you were logged out on all other devices.',
      },
      {
        kind: 'paragraph',
        text: 'Was it not you? Choose another password right away, so that nobody else can use your account.',
      },
      { kind: 'action', label: 'This was not me', href: siteUrl('/forgot-password') },
    ],
    reason:
      'You got this because the password of your EduStream account was changed. We always tell you when that happens.',
  }
}
