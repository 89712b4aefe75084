/** The mail about a purchase that was not accepted. */
export const purchaseMail = {
  topUp: 'money for your wallet',
  package: { one: 'a package of {count} lesson', other: 'a package of {count} lessons' },
  subject: 'We could not accept your payment: {what}',
  preview: 'Nothing was charged.',
  heading: 'Nothing was charged, {firstName}',
  text: 'We could not accept the payment for {what}. Nothing was charged: the {amount} reserved on your card is released, and whatever your wallet had put aside is back in it. You can try again with another card, or write to our support team.',
  see: 'See where it stands',
  reason: 'You got this because you began a payment on EduStream.',
} as const
