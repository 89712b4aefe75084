/** What a card number makes happen. Numbers are the published test numbers. */
export type TestCard = {
  number: string
  brand: 'visa' | 'mastercard' | 'amex'
  country: string
  funding: 'credit' | 'debit'
  /** Shown beside the number on the pay page; null: works, but is not offered there. */
  label: string | null
  /** The bank asks the payer to confirm first. */
  authenticate: boolean
  /** The bank also asks when the card was saved for later: charging it without the payer there is refused. */
  authenticateAlways: boolean
  decline: Decline | null
  /** Declines charges only: it can be saved. */
  savesAnyway: boolean
  /** What the card's owner does once the money was taken. */
  disputes: 'chargeback' | 'inquiry' | null
}

/** The published decline: error code, the bank's decline code, and what the payer reads. */
export type Decline = { code: string; declineCode: string | null; message: string }

export const DECLINED: Decline = {
  code: 'card_declined',
  declineCode: 'generic_decline',
  message: 'Your card was declined.',
}
const NOT_A_TEST_CARD: Decline = {
  code: 'card_declined',
  declineCode: 'test_mode_live_card',
  message: 'Your card was declined. Your request was in test mode, but used a non test card.',
}

const card = (
  number: string,
  label: string | null,
  rest: Partial<Omit<TestCard, 'number' | 'label'>> = {},
): TestCard => ({
  number,
  label,
  brand: 'visa',
  country: 'US',
  funding: 'credit',
  authenticate: false,
  authenticateAlways: false,
  decline: null,
  savesAnyway: false,
  disputes: null,
  ...rest,
})

const declines = (code: string, declineCode: string | null, message: string) => ({
  decline: { code, declineCode, message },
})

/** What charging a saved card comes to when its bank wants to hear from the payer, who is not there. */
export const AUTHENTICATION_REQUIRED: Decline = {
  code: 'authentication_required',
  declineCode: 'authentication_required',
  message: 'Your card was declined. This transaction requires authentication.',
}

export const TEST_CARDS: TestCard[] = [
  card('4242424242424242', 'Payment succeeds'),
  card('4000002500003155', 'The bank asks to confirm (3-D Secure)', { authenticate: true }),
  card('4000000000000002', 'The bank declines', { decline: DECLINED }),
  card(
    '4000000000009995',
    'Not enough money on the card',
    declines('card_declined', 'insufficient_funds', 'Your card has insufficient funds.'),
  ),
  card('4000000000000259', 'Succeeds, disputed later', { disputes: 'chargeback' }),
  card('4000000000001976', null, { disputes: 'inquiry' }),
  card('4000002760003184', null, { authenticate: true, authenticateAlways: true }),
  card('4000000000000341', 'Can be saved, is declined when charged', {
    decline: DECLINED,
    savesAnyway: true,
  }),
  card('5555555555554444', null, { brand: 'mastercard' }),
  card('4000056655665556', null, { funding: 'debit' }),
  card('378282246310005', null, { brand: 'amex' }),
  card('4000008260003178', null, {
    authenticate: true,
    ...declines('card_declined', 'insufficient_funds', 'Your card has insufficient funds.'),
  }),
  card('4000000000000069', null, declines('expired_card', 'expired_card', 'Your card has expired.')),
  card(
    '4000000000000127',
    null,
    declines('incorrect_cvc', 'incorrect_cvc', "Your card's security code is incorrect."),
  ),
  card('4000000000009987', null, declines('card_declined', 'lost_card', 'Your card was declined.')),
  card(
    '4000000000000119',
    null,
    declines(
      'processing_error',
      'processing_error',
      'An error occurred while processing your card. Try again in a little bit.',
    ),
  ),
]

/** The card behind a number (digits only). A number that is not a test number is a card that is declined. */
export function findCard(number: string): TestCard {
  return (
    TEST_CARDS.find((known) => known.number === number) ?? card(number, null, { decline: NOT_A_TEST_CARD })
  )
}

/** Whether the digits pass the check-digit rule that every card number obeys. */
export function isCardNumber(digits: string): boolean {
  if (!/^\d{12,19}$/.test(digits)) return false
  let sum = 0
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits[digits.length - 1 - index])
    const doubled = index % 2 === 1 ? digit * 2 : digit
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0
}
