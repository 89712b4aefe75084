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
