/** What a payment is for. A series is paid for as a whole; each of its lessons has a share of that payment. */
export const PAYMENT_PURPOSES = ['lesson', 'series', 'package', 'topUp'] as const
export type PaymentPurpose = (typeof PAYMENT_PURPOSES)[number]
