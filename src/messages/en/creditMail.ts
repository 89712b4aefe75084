/** The mail about promotional credit that was given. */
export const creditMail = {
  subject: 'You have {amount} of credit',
  preview: 'Use it by {until}.',
  heading: 'A little something for you, {firstName}',
  text: 'We gave you {amount} of credit. It is used by itself with your next booking; there is nothing to type.',
  amount: 'Credit',
  kind: 'What for',
  until: 'Use it by',
  action: 'Find a tutor',
  see: 'See my wallet',
  note: 'Credit pays for lessons and is never paid out as money.',
  reason: 'You got this because you were given credit on EduStream.',
} as const
