/** To operations: where tutors are missing. */
export const supplyMail = {
  subjectFallen: {
    one: '{first} has fewer than five tutors now',
    other: '{first} and other subjects have fewer than five tutors now ({count})',
  },
  subjectWeek: 'What learners looked for last week and few tutors offer',
  preview: 'Subjects and times for which tutors are missing.',
  heading: 'Hi {firstName}, tutors are missing',
  fallen: 'These subjects now have fewer than five tutors who can be booked:',
  week: 'Most people looked for these in the last seven days and found fewer than five tutors:',
  tutors: { one: '{count} tutor', other: '{count} tutors' },
  people: { one: '{count} person, found {tutors}', other: '{count} people, found {tutors}' },
  anySubject: 'Any subject',
  hours: { night: 'at night', morning: 'mornings', afternoon: 'afternoons', evening: 'evenings' },
  price: {
    under10: 'up to $10',
    under20: 'up to $20',
    under30: 'up to $30',
    under50: 'up to $50',
    over50: 'over $50',
  },
  action: 'Open the supply radar',
  reason: 'You got this because you run operations at EduStream.',
} as const
