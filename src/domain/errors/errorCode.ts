/**
 * Every way the product says no, with what the person reads when nothing better is known (V 6.6: friendly, active,
 * what happened and what to do). The edge maps each code once to an HTTP status.
 */
export const ERROR_MESSAGES = {
  VALIDATION_FAILED: 'Some details need a second look. Check the marked fields and try again.',
  MALFORMED_REQUEST: 'We could not read that request. Check its format and send it again.',
  PAYLOAD_TOO_LARGE: 'That is too large for us to take. Send something smaller.',
  UNSUPPORTED_MEDIA_TYPE: 'We cannot read that kind of content. Send JSON instead.',
  METHOD_NOT_ALLOWED:
    'That address does not accept this kind of request. Check the documentation and try again.',
  UNAUTHENTICATED: 'You are not logged in. Log in to go on.',
  INVALID_CREDENTIALS: 'That email and password do not match. Check both, or reset your password.',
  ACCOUNT_LOCKED:
    'Too many attempts, so we locked this account for a while. Try again later or reset your password.',
  ACCOUNT_SUSPENDED: 'This account is suspended. Write to our support team to sort it out.',
  EMAIL_NOT_VERIFIED: 'Please confirm your email first. Open the link we sent you, or ask for a new one.',
  EMAIL_TAKEN: 'You already have an account with this email. Log in or reset your password.',
  TOKEN_INVALID: 'This link no longer works. Ask for a new one.',
  TOKEN_REUSED: 'We ended this session to keep your account safe. Please log in again.',
  UNDERAGE: 'You need to be 18 to sign up on your own. Ask a parent to create an account and invite you.',
  FORBIDDEN: 'This is not yours to see or change. If you think it should be, contact support.',
  NOT_FOUND: 'We could not find that. Check the address or go back and try again.',
  SLOT_TAKEN: 'That time was just taken. Pick another one below.',
  SERIES_CONFLICT:
    'Some of these lessons cannot be booked as they are. Choose another time for those dates, or leave them out.',
  SLOT_NOT_OFFERED: 'The tutor does not offer that time. Pick one of the open times.',
  RANGE_TOO_LONG: 'That is a longer period than we can look up at once. Choose up to 60 days.',
  TUTOR_NOT_BOOKABLE: 'This tutor is not taking bookings right now. Have a look at similar tutors.',
  OWN_LESSON: 'You cannot book a lesson with yourself. Choose another tutor.',
  BOOKING_STATE_CHANGED: 'This booking has changed in the meantime. Reload the page to see where it stands.',
  ACTION_NOT_ALLOWED: 'You cannot do that with this booking. Open it to see what you can do.',
  REASON_REQUIRED: 'Please say why in a few words, so the other person understands.',
  HOLD_EXPIRED: 'We could not keep this time for you any longer. Pick a time again to book it.',
  STATE_GUARDED: 'This state cannot be edited directly. Use the actions of the booking instead.',
  PAYMENT_DECLINED: 'Your bank declined the card. Try another card or contact your bank.',
  PAYMENT_PENDING: 'Your payment is still on its way. Give it a minute, then reload this page.',
  PAYMENT_UNAVAILABLE:
    'We cannot reach our payment partner right now. You were not charged; try again in a few minutes.',
  PAYMENT_STATE_CHANGED: 'This payment has changed in the meantime. Reload the page to see where it stands.',
  PRICE_CHANGED: 'The price has changed since you last saw it. Look at the new one, then book again.',
  TRIAL_NOT_OFFERED:
    'The tutor does not offer that trial lesson. Look at their page for what they offer, or book a usual lesson.',
  TRIAL_USED:
    'A trial is the first lesson with a tutor, and you have one with this tutor already. Book a usual lesson instead.',
  TRIAL_LIMIT:
    'You have three trial lessons ahead. Take one of them first, or book a usual lesson with this tutor.',
  GOOD_FIT_CLOSED:
    'This lesson cannot be made up for with credit now. Open it to see where it stands, or report a problem.',
  GOOD_FIT_LIMIT:
    'You have used the good-fit guarantee twice within 90 days. Write to our support team if you need help with choosing.',
  PRICE_ASKED_LATELY:
    'This student has kept their price within the last 30 days. Ask again later, and go on teaching at their price.',
  PRICE_ASKED_OFTEN:
    'You have asked this student three times within a day. Wait for their answer, or ask again tomorrow.',
  PRICE_AGREEMENT_CHANGED: 'This price has changed in the meantime. Reload the page to see where it stands.',
  PACKAGE_NOT_OFFERED: 'The tutor does not offer that package any more. Choose one of those on their page.',
  PACKAGE_MISMATCH:
    'This lesson does not belong to that package. Choose the tutor and length it was bought for.',
  PACKAGE_NOT_USABLE: 'This package cannot be used any more. Open your packages to see where it stands.',
  PACKAGE_STATE_CHANGED: 'This package has changed in the meantime. Reload the page to see where it stands.',
  PACKAGE_TOO_SMALL:
    'This package has fewer lessons left than you chose. Choose fewer dates, or pay by card.',
  PACKAGE_FROZEN:
    'Your bank is looking at the payment of this package, so nothing can be booked from it until it has decided. Pay for this lesson by itself, or wait.',
  WITHDRAWAL_OVER:
    'The 14 days to give this package back are over. Write to our support team, and we will see what we can do.',
  PROMO_UNKNOWN: 'We do not know this code. Check the letters, or book without it.',
  PROMO_NOT_YET: 'This code cannot be used yet. Try it again later, or book without it.',
  PROMO_EXPIRED: 'This code has run out. Book without it, or use another one.',
  PROMO_USED_UP: 'This code has been used as often as it can be. Book without it, or use another one.',
  PROMO_USED_BY_YOU: 'You have used this code already. Book without it, or use another one.',
  PROMO_BELOW_MINIMUM:
    'This lesson costs less than the code asks for. Choose a longer one, or book without it.',
  PROMO_OTHER_CURRENCY: 'This code is for prices in another currency. Book without it, or use another one.',
  PROMO_OTHER_LESSON: 'This code is not for this tutor or subject. Book without it, or use another one.',
  PROMO_FIRST_ONLY: 'This code is for a first booking only. Book without it, or use another one.',
  CREDIT_LIMIT:
    'That is more credit than one person can be given. Give less, or ask finance to look at the case.',
  FILE_LIMIT: 'You have handed in five files for this lesson already. Those are the ones we look at.',
  SAVED_LIMIT:
    'You have saved as many as we can keep for you. Remove one you no longer need, then save this one.',
  NO_RECEIPT:
    'Nothing was paid by card here. Money you put into your wallet and packages you bought have their own receipts.',
  PAYMENT_DISPUTED:
    'The payer has asked their bank for this money back. Wait for the bank to decide before you give anything back.',
  REFUND_NOT_POSSIBLE: 'Nothing can be given back of this payment now. Open its lesson to see why.',
  REFUND_BEYOND_REST: 'That is more than is left of this payment. Choose a smaller amount.',
  CHARGEBACK_STATE_CHANGED:
    'This chargeback has changed in the meantime. Reload the page to see where it stands.',
  DIFFERENCE_STATE_CHANGED:
    'This difference has changed in the meantime. Reload the page to see where it stands.',
  PROFILE_STATE_CHANGED: 'This profile has changed in the meantime. Reload the page to see where it stands.',
  PROFILE_EXISTS: 'You already have a tutor profile. Edit that one instead.',
  PROFILE_INCOMPLETE: 'Your profile is missing a few things. Fill them in and send it again.',
  REVIEW_NOT_ALLOWED:
    'You can review a lesson once it has taken place, for 14 days. This one is not open for review.',
  REVIEW_EXISTS: 'You have already reviewed this lesson. Edit your review instead.',
  STRIKE_STATE_CHANGED: 'This strike has changed in the meantime. Reload the page to see where it stands.',
  STRIKE_EXPIRED: 'This strike has run out and counts for nothing any more, so there is nothing to appeal.',
  PAYOUT_TOO_MUCH:
    'That is more than you can have paid out now. Choose an amount up to your available balance.',
  PAYOUT_TOO_SMALL: 'That is below the smallest payout. Wait until you have earned more, or choose more.',
  PAYOUT_ON_HOLD:
    'Part of this money is on hold, because a problem with a lesson is still being looked at. Choose a smaller amount for now.',
  PAYOUT_CURRENCY: 'Your payout method cannot pay out this currency. Choose another payout method.',
  TAX_FORM_MISSING:
    'US law wants a signed W-9 before we can pay you. Sign it with your tax details, then ask again.',
  PAYOUT_METHOD_MISSING: 'We do not know yet where to send your money. Choose a payout method first.',
  PAYOUT_METHOD_NOT_READY: 'Your payout method is not ready yet. Finish setting it up first.',
  PAYOUT_CHANNEL_CLOSED: 'That payout method is not offered here. Choose one of the others.',
  PAYOUT_OPEN: 'You already have a payout waiting to be sent. Cancel it first, or wait until it is sent.',
  PAYOUT_STATE_CHANGED: 'This payout has changed in the meantime. Reload the page to see where it stands.',
  PAYOUT_OWN_DECISION: 'This payout goes to you, so somebody else has to decide about it.',
  PAYOUT_APPROVED_BEFORE: 'You have approved this payout already. It needs one more person.',
  PAYOUT_NOT_BY_HAND: 'The provider reports what becomes of this payout, so it cannot be marked by hand.',
  PAYOUT_BATCH_EMPTY: 'No approved payout waits for this file.',
  IDEMPOTENCY_MISMATCH: 'This request was already sent with other details. Start again to send the new ones.',
  IDEMPOTENCY_IN_PROGRESS: 'We are still working on this very request. Wait a moment and look again.',
  RATE_LIMITED: 'That was a bit fast for us. Wait a moment and try again.',
  CLOCK_BACKWARDS: 'The demo clock only moves forward. Choose a later time.',
  DEMO_ONLY: 'This works in the demo only.',
  SERVICE_UNAVAILABLE:
    'A service we rely on is not answering. Nothing was changed; try again in a few minutes.',
  INTERNAL: 'Something went wrong on our side. Try again, and tell us if it keeps happening.',
} as const satisfies Record<string, string>

export type ErrorCode = keyof typeof ERROR_MESSAGES
