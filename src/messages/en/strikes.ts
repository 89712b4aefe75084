/** The page of a tutor's strikes, and what other pages say about them (CT48). */
export const strikes = {
  title: 'Strikes',
  text: 'How reliable you are for your students: what counted against you, and for how long.',
  kind: {
    no_show: 'Not coming to a lesson',
    late_cancellation: 'Cancelling less than 24 hours before the start',
  },
  status: {
    active: 'Active',
    appealed: 'Appealed',
    upheld: 'Upheld',
    lifted: 'Lifted',
    expired: 'Expired',
  },

  meter: '{counting} of {limit} strikes count now',
  clear: 'No strike counts now',
  clearText: 'Thank you for being there for your students.',
  untilPause: {
    one: '{count} more pauses new students: {limit} within {days} days.',
    other: '{count} more pause new students: {limit} within {days} days.',
  },
  pausedTitle: 'New students cannot book you until {until}',
  pausedBy: { one: '{count} strike counts now.', other: '{count} strikes count now.' },
  pausedText:
    'Students you already teach can go on booking you, and lessons that are booked take place. The pause ends by itself.',

  howTitle: 'How strikes work',
  how: {
    what: 'You get a strike for not coming to a lesson, and for cancelling one less than 24 hours before its start. Declining a request is never a strike.',
    pause:
      '{limit} strikes within {window} days pause new students. A strike counts for that for {window} days and is gone after {life}.',
    appeal:
      'You can appeal each strike once, until it is gone. A person of our team looks at it; until they decide, it counts.',
  },

  current: 'On your record',
  past: 'Gone or lifted',
  none: 'You have no strikes',
  noneText: 'Come to your lessons, and cancel a day ahead when you have to: then it stays that way.',
  noneCurrent: 'Nothing is on your record now.',

  lesson: '{subject} with {student}',
  start: 'Lesson on {when}',
  given: 'Given',
  counts: 'Counts for the pause until',
  countedUntil: 'Counted for the pause until',
  gone: 'Gone from your record',
  goneSince: 'Gone since',
  yourAppeal: 'Your appeal of {when}',
  decision: {
    upheld: 'We upheld it on {when}',
    lifted: 'We lifted it on {when}',
    decided: 'We decided on {when}',
  },
  waiting: 'We look at your appeal and write to you, usually within two working days. Until then it counts.',

  appeal: {
    open: 'Appeal this strike',
    title: 'Appeal this strike?',
    text: 'Tell us what happened. A person of our team reads it together with what the lesson page recorded, and writes to you, usually within two working days. Until then the strike counts. You can appeal it once.',
    label: 'What happened',
    hint: 'Between {min} and {max} characters.',
    tooShort: 'Tell us a little more: at least {min} characters.',
    tooLong: 'Use at most {max} characters.',
    submit: 'Send the appeal',
    sending: 'Sending…',
    failed: 'Your appeal was not sent',
    sent: 'We got your appeal. A person of our team looks at it and writes to you, usually within two working days.',
    changed: 'This strike has changed in the meantime. Here is where it stands now.',
  },

  banner: {
    pausedTitle: 'New students are paused',
    paused: '{counting} strikes count now, so new students cannot book you until {until}.',
    closeTitle: 'One more strike pauses new students',
    close: '{counting} of {limit} strikes count now.',
    action: 'See your strikes',
  },
  warning: {
    title: 'This will count as a strike',
    text: 'The lesson starts in less than 24 hours. Cancelling now counts as a strike.',
    none: 'You have none that counts now.',
    some: { one: 'You have {count} that counts now.', other: 'You have {count} that count now.' },
    pauses: 'With this one new students cannot book you for a while.',
    pausedAlready: 'New students are paused already.',
    come: 'If you are not here by {when}, the lesson can be ended, {student} gets everything back, and it counts as a strike.',
  },
  note: {
    active: 'This counts as a strike.',
    appealed: 'This counts as a strike. You appealed it.',
    upheld: 'This counts as a strike. We upheld it.',
    lifted: 'The strike for this was lifted.',
    expired: 'The strike for this is gone.',
    action: 'See your strikes',
  },
} as const
