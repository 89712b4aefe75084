/** Why a payment by card came to nothing: for its payer, and for staff. */
export const decline = {
  payer: {
    card_declined: 'Your bank declined the card. You were not charged. Choose another card or ask your bank.',
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
    other: 'The payment did not go through. You were not charged. Try again, or choose another card.',
  },
  staff: {
    card_declined: 'Declined by the bank, without a reason it tells',
    insufficient_funds: 'Not enough money on the card',
    expired_card: 'Card expired',
    incorrect_cvc: 'Wrong security code',
    processing_error: 'Trouble at the bank',
    authentication_failed: '3-D Secure refused or not passed',
    authentication_required: 'Saved card: the bank wants the payer to confirm',
    authorization_expired: 'The hold ran out before it was collected',
    card_unusable: 'Saved card was removed meanwhile',
    circuit_open: 'Processor down, nothing was sent',
    hold_over: 'The slot was not held any longer, nothing was charged',
    other: 'Another reason',
  },
} as const
