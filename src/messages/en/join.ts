export const join = {
  join: 'Join the lesson',
  opensIn: 'The room opens in',
  opensHint: 'You can join 5 minutes before the start.',
  startsIn: 'Starts in',
  now: 'a moment',
  over: 'This lesson is over.',
} as const
