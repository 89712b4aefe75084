/** Mails about payouts, to tutors (K12). */
export const payoutMail = {
  action: 'See my payouts',
  reason: 'You got this because you teach on EduStream and it is about your money.',
  paid: {
    subject: 'Your payout has arrived: {net}',
    preview: 'What arrived, and which lessons it paid.',
    heading: 'Your money is there, {firstName}',
    text: '{net} has reached your account. Depending on your bank it may take a few hours until you see it.',
  },
  failed: {
    subject: 'Your payout of {amount} came back',
    preview: 'Nothing is lost. Please check where we send it.',
    heading: 'Your payout came back, {firstName}',
    text: 'The bank could not take your payout of {amount}. Nothing is lost: all of it is available to you again, and we took no fee.',
    next: 'Please check your payout method, then ask for the payout again.',
    action: 'Check my payout method',
  },
  stopped: {
    subject: 'Your payout of {amount} was not sent',
    preview: 'Why, and what happens with the money.',
    heading: 'We did not send this payout, {firstName}',
    text: 'Your payout of {amount} was stopped before it was sent, so nothing has left your balance.',
    why: 'Why',
  },
  method: {
    subject: 'Your payout method was changed',
    preview: 'Was it you? Then all is well.',
    heading: 'Your payout method was changed, {firstName}',
    text: 'From now on we send your payouts to: {to}. Payouts you had asked for before still go where they were to go.',
    action: 'See my payout method',
    notYou: 'Was it not you? Change your password at once and write to our support team.',
  },
} as const
