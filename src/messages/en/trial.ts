/** Trial lessons: on profiles, in the checkout and after they were given (EX28). */
export const trial = {
  name: 'Trial lesson',
  length: '{length}, trial lesson',
  offer: 'Trial lesson: {length} for {price}',
  offerText: 'Meet first. If it is no good fit, you get what you paid as credit.',
  book: 'Book a trial',
  tab: 'Trial, {length}',
  line: 'Trial lesson, {duration}',
  takeTrial: 'Take a trial instead: {length} for {price}',
  takeUsual: 'Book a usual lesson instead',
  guarantee:
    'Good-fit guarantee: tell us within {hours} hours after the trial, and you get what you paid as credit. Your tutor is paid either way.',

  setting: 'Trial lesson',
  settingHint:
    'For students who have not met you. You are paid as for any lesson, also when they use our good-fit guarantee.',
  none: 'No trial lessons',
  minutes: '{minutes} minutes',
  price: 'Price of the trial',
  priceHint: 'Leave it empty for your usual price of that length. Not free, and not more than that.',
  priceWrong: 'Type an amount such as 10 or 12.50.',

  notAFit: {
    title: 'Was it a good fit?',
    text: 'If {tutor} is not the right tutor for you, tell us by {until}. You get the {amount} you paid as credit for another one.',
    open: 'It was no good fit',
    reason: 'What did not fit?',
    comment: 'Anything else? Only our team reads this.',
    send: 'Get {amount} as credit',
    sending: 'Sending…',
    failed: 'Nothing was sent yet',
    chooseReason: 'Choose what did not fit best.',
    claimed: 'You got {amount} as credit on {when}. It is used by itself when you book the next lesson.',
    find: 'Find another tutor',
    done: 'Thank you for telling us. Your credit is there.',
  },
  reason: {
    style: 'The way of teaching',
    level: 'Too easy or too hard',
    pace: 'Too fast or too slow',
    language: 'We did not understand each other well',
    times: 'The times do not suit me',
    other: 'Something else',
  },
  forTutor: {
    style: 'They are used to another way of teaching.',
    level: 'They look for another level.',
    pace: 'They look for another pace.',
    language: 'They felt that the language was in the way.',
    times: 'Your times and theirs do not go together.',
    other: 'They gave no reason that you could do something about.',
  },
} as const
