/** The mail about wallet money that went back. */
export const topUpMail = {
  subject: '{amount} from your wallet is on its way to your card',
  subjectWallet: '{amount} is back in your wallet',
  preview: 'What happened to the money in your wallet.',
  heading: 'Your money is on its way, {firstName}',
  text: 'Our team sent {amount} from your wallet back to the card you had put it in with. Banks usually take 5 to 10 days to show it.',
  textWallet: 'Your bank would not take {amount} back to your card, so it is in your wallet again.',
  see: 'See my wallet',
  reason: 'You got this because you had put money into your EduStream wallet.',
} as const
