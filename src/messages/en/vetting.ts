/** What operations tell a tutor about the profile, by mail. */
export const vetting = {
  approved: {
    subject: 'Your tutor profile is live',
    preview: 'Students can find and book you from now on.',
    heading: 'You’re in, {firstName}',
    text: 'We have checked your profile and published it. Students can find you in the search and book your open times.',
    next: 'Keep your hours up to date, and answer requests within 24 hours: tutors who answer fast are booked more often.',
    action: 'See my public profile',
    hours: 'Check my open hours',
  },
  rejected: {
    subject: 'Your tutor profile needs a few changes',
    preview: 'Change what we ask for and send it again.',
    heading: 'Almost there, {firstName}',
    text: 'We looked at your profile and cannot publish it as it is.',
    quote: 'What our team asks for',
    next: 'Change your profile and send it again. We look at it anew, usually within two working days.',
    action: 'Edit my profile',
  },
  paused: {
    subject: 'Your tutor profile is paused',
    preview: 'New students cannot book you for now.',
    heading: 'Your profile is paused, {firstName}',
    text: 'New students cannot find or book you for the time being. Lessons that are already booked go ahead.',
    quote: 'Why our team paused it',
    next: 'Do you see it differently? Answer this email and a person will look at it.',
  },
  reason: 'You got this because you teach on EduStream, or have asked to.',
} as const
