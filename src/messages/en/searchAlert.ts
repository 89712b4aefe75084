/** The mail about new tutors who fit a saved search (ADR 038). */
export const searchAlert = {
  subject: { one: 'A new tutor for “{search}”', other: '{count} new tutors for “{search}”' },
  heading: 'Good news, {firstName}',
  text: {
    one: 'A new tutor fits the search you saved as “{search}”.',
    other: '{count} new tutors fit the search you saved as “{search}”.',
  },
  line: '{headline} · {price} an hour',
  lineAbout: '{headline} · about {price} an hour',
  more: { one: 'And {count} more.', other: 'And {count} more.' },
  action: 'See who fits',
  stop: 'Stop these emails',
  note: 'You get one email a day at most, and none about the same tutor twice.',
  reason: 'You got this because you asked us to tell you of new tutors for “{search}”.',
} as const
