/** Mails about trial lessons that were no good fit (EX28, NV20). */
export const trialMail = {
  credit: {
    subject: '{amount} of credit for your next tutor',
    preview: 'Not every pair fits. Try somebody else.',
    heading: 'Let’s find your tutor, {firstName}',
    text: 'Thank you for telling us how your {subject} trial with {tutor} went. What you paid for it, {amount}, is yours as credit for any other lesson.',
    action: 'Find another tutor',
    see: 'See my credit',
    note: 'The credit is used by itself when you book, within {days} days. It pays for lessons and is not paid out.',
  },
  looksOn: {
    subject: '{student} looks on after your trial',
    preview: 'You keep the {net} you earned.',
    heading: 'A trial is there to find out, {firstName}',
    text: 'Thank you for teaching {student} a {subject} trial. {student} has decided to look on. That happens to every tutor.',
    keep: 'You keep the {net} you earned: we pay what the student gets. It counts neither against your rating nor as a strike.',
    action: 'See the lesson',
    note: 'Asking before a trial what a student hopes for helps both of you to find out.',
  },
} as const
