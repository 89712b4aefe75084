export const refund = {
  until: 'Cancel until {when} for {amount} back.',
  after: 'After that {amount}.',
  always: 'Cancel now for {amount} back.',
  none: 'Cancelling now gives nothing back.',
  noneWaive: 'If something came up, write to your tutor: they may still let you off.',
  booked: 'Booked',
  lesson: 'Lesson',
} as const
