export const mail = {
  title: 'Mailbox',
  text: 'Every email this demo has sent, as its receiver sees it.',
  from: 'From',
  to: 'To',
  sent: 'Sent',
  body: 'Email: {subject}',
  empty: 'No mail yet',
  emptyText: 'Register or book a lesson and the emails will arrive here.',
} as const
