/** What people are told about their account. */
export const accountNews = {
  verifyEmail: {
    subject: 'Confirm your email address',
    preview: 'One click and your account is ready.',
    heading: 'Welcome to EduStream, {firstName}',
    text: 'Please confirm that this is your email address, so we can send you your lesson times and receipts.',
    action: 'Confirm my email',
    note: 'The link works for 3 days. If it has run out, log in and ask for a new one.',
    reason:
      'You got this because someone created an EduStream account with your address. If it was not you, ignore this email and nothing more happens.',
  },
  resetPassword: {
    subject: 'Choose a new password',
    preview: 'Your link works for one hour.',
    heading: 'Let’s get you back in, {firstName}',
    text: 'You asked for a new password. Choose one with the button below.',
    action: 'Choose a new password',
    note: 'The link works once, for one hour. If it has run out, ask for a new one on the login page.',
    reason:
      'You got this because someone asked for a new password for your EduStream account. If it was not you, ignore this email: your password stays as it is.',
  },
  passwordChanged: {
    subject: 'Your password was changed',
    preview: 'You were logged out on your other devices.',
    heading: 'Your password was changed, {firstName}',
    text: 'Your EduStream account has a new password. For your safety you were logged out on your other devices.',
    notYou: 'Was it not you? Choose another password right away, so that nobody else can use your account.',
    action: 'This was not me',
    reason:
      'You got this because the password of your EduStream account was changed. We always tell you when that happens.',
  },
} as const
