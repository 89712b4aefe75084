export const refund = {
  until: 'Cancel until {when} for {amount} back.',
  after: 'After that {amount}.',
  afterNothing: 'After that nothing comes back.',
  always: 'Cancel now for {amount} back.',
  none: 'Cancelling now gives nothing back.',
  noneReason: 'Your tutor keeps this time free for you.',
  booked: 'Booked',
  lesson: 'Lesson',
} as const
