/** Why a card did not work, for its owner: what happened and what to do (V 6.6). */
const MESSAGES: Record<string, string> = {
  insufficient_funds: 'Your bank says that there is not enough money on this card. Choose another card.',
  expired_card: 'This card has expired. Choose another card.',
  incorrect_cvc: 'The security code of the card was not right. Check it and try again.',
  processing_error: 'The bank could not work on the payment just now. Try again, or choose another card.',
  authentication_failed: 'Your bank could not confirm that it is you. Try again, or choose another card.',
  authentication_required:
    'Your bank wants to hear from you before it pays. Go on to the payment page to confirm; nothing was charged.',
  authorization_expired:
    'The bank held the money for too long and let it go again. It needs to be paid again.',
  card_unusable: 'This card can no longer be used. Choose another one.',
  circuit_open:
    'We cannot reach our payment partner right now. You were not charged; try again in a few minutes.',
  hold_over: 'The time was not kept any longer when the payment came. You were not charged.',
}

const OTHERWISE = 'Your bank declined the card. You were not charged. Choose another card or ask your bank.'

export const declineMessage = (failureCode: string): string => MESSAGES[failureCode] ?? OTHERWISE
