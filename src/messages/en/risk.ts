/** Payments that are looked at before their money is collected (J13, decision 020). */
export const risk = {
  refusedReason:
    'We could not accept the payment for this lesson. Nothing was charged, and whatever was reserved goes back in full.',
  begun: 'A lesson of this payment has begun, so it can no longer be refused. Handle it as a dispute.',
  reason: {
    too_many_declines: 'Five or more cards declined within an hour',
    large_amount: 'More than $500',
    first_payment_large: 'No lesson yet, and more than $200',
    first_payments_sum: 'No lesson yet, and more than $500 together with other payments',
    first_lesson_new_tutor: 'No lesson yet, with a tutor who has given none either, and more than $100',
    first_payment_after_declines: 'No lesson yet, after three declined cards',
    first_payment_many_tutors: 'No lesson yet, with lessons of four tutors within a day',
  },
} as const
