/** Mails about strikes, to tutors and to those who decide appeals (CT48). */
export const strikeMail = {
  facts: { for: 'Strike for', countsUntil: 'Counts until', goneAt: 'Gone from your record' },
  none: 'You have no strike that counts now.',
  counting: {
    one: '{counting} of {limit} strikes count now. {count} more pauses new students.',
    other: '{counting} of {limit} strikes count now. {count} more pause new students.',
  },
  paused: {
    one: '{count} strike counts now, so new students cannot book you until {until}.',
    other: '{count} strikes count now, so new students cannot book you until {until}.',
  },
  why: 'Why we decided so',
  action: 'See my strikes',
  decidedPreview: 'What we decided, and what it means for you.',
  reason: 'You got this because you teach on EduStream and it is about your reliability.',

  given: {
    subject: 'You got a strike: {subject} with {student}',
    preview: 'What it means, and how to appeal.',
    heading: 'You got a strike, {firstName}',
    no_show:
      'You did not come to your lesson with {student}, who got everything back. That counts as a strike.',
    late_cancellation:
      'You cancelled your lesson with {student} less than 24 hours before its start. That counts as a strike.',
    meaning:
      'With {limit} strikes within {days} days new students cannot book you for a while. Lessons that are booked, and students you already teach, are not touched.',
    action: 'See the strike or appeal',
    appeal:
      'Was there a good reason, or did it happen otherwise? Tell us on the page of your strikes. You can appeal each strike once, until it is gone.',
  },
  pausedMail: {
    subject: 'New students cannot book you for now',
    preview: 'Until when, and what stays as it is.',
    heading: 'New students are paused, {firstName}',
    text: 'You have {limit} strikes or more within {days} days, so we paused bookings by new students.',
    stays:
      'Students you already teach can go on booking you, and lessons that are booked take place. The pause ends by itself.',
    action: 'See my strikes',
  },
  appealed: {
    subject: 'We got your appeal: {subject} with {student}',
    subjectStaff: 'Strike appealed: {tutor}, {reference}',
    preview: 'What happens next.',
    previewStaff: 'A tutor asks to lift a strike.',
    heading: 'Thank you, {firstName}. We look at it',
    headingStaff: 'A strike was appealed',
    text: 'A person of our team reads what you wrote and what the lesson page recorded, and writes to you, usually within two working days. Until then the strike counts.',
    textStaff: '{tutor} appealed the strike below. Uphold or lift it with a reason, within two working days.',
    yours: 'What you wrote',
    action: 'See my strikes',
    actionStaff: 'Decide the appeal',
  },
  lifted: {
    subject: 'Your strike is lifted: {subject} with {student}',
    heading: 'Your strike is lifted, {firstName}',
    text: 'We lifted the strike below. It does not count any more.',
  },
  upheld: {
    subject: 'Your strike stands: {subject} with {student}',
    heading: 'Your strike stands, {firstName}',
    text: 'We looked at your appeal and decided that the strike below stands.',
  },
} as const
