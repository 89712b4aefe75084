/** The mails about money that was put into a wallet: there at last, or gone back. */
export const topUpMail = {
  subject: '{amount} from your wallet is on its way to your card',
  subjectWallet: '{amount} is back in your wallet',
  preview: 'What happened to the money in your wallet.',
  heading: 'Your money is on its way, {firstName}',
  text: 'Our team sent {amount} from your wallet back to the card you had put it in with. Banks usually take 5 to 10 days to show it.',
  textWallet: 'Your bank would not take {amount} back to your card, so it is in your wallet again.',
  ready: {
    subject: '{amount} is in your wallet',
    preview: 'Use it for your next lessons.',
    heading: 'Your wallet is filled, {firstName}',
    text: 'Thank you for waiting: we have checked your payment, and {amount} is in your wallet now.',
  },
  see: 'See my wallet',
  reason: 'You got this because you had put money into your EduStream wallet.',
} as const
