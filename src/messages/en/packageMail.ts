/** Mails about packages of lessons. */
export const packageMail = {
  facts: { lessons: 'Lessons', paid: 'Paid', until: 'Book until' },
  left: { one: '{left} of {count} left', other: '{left} of {count} left' },
  forEver: 'For ever',
  book: 'Book a lesson',
  see: 'See my packages',
  expiryRule:
    'What is not booked by the last day is not lost: its value goes to your wallet. Lessons that are booked by then take place.',
  reason: 'You got this because you bought a package of lessons on EduStream.',

  /** Of a lesson that was taken from a package. */
  lesson: {
    back: 'The lesson goes back into your package; if the package is over by now, its value goes to your wallet.',
    backPartly: '{amount} of the {paid} this lesson cost of your package goes to your wallet.',
    subject: 'What your lesson cost of your package is back: {amount}',
    preview: 'See your packages and your wallet.',
    heading: 'You have it back',
    text: 'A lesson that is given up as a whole goes back into its package. A part of one, or a lesson whose package is over, goes to your wallet: {amount} in this case, there at once.',
  },

  packageBought: {
    subject: { one: '{count} lesson with {tutor}: paid', other: '{count} lessons with {tutor}: paid' },
    preview: 'What is in your package and how to use it.',
    heading: 'Thank you, {firstName}. Your package is ready',
    text: {
      one: 'Your payment arrived, and {count} lesson with {tutor} waits for you. Pick a time whenever you like; there is nothing more to pay.',
      other:
        'Your payment arrived, and {count} lessons with {tutor} wait for you. Pick times whenever you like; there is nothing more to pay.',
    },
    withdraw:
      'You can give unused lessons back until {until}, on the page of your packages, and get what they cost back the way you paid.',
  },
  packageExpires: {
    subject: {
      one: '{count} lesson with {tutor} runs out in a week',
      other: '{count} lessons with {tutor} run out in a week',
    },
    preview: 'Book them now, even for a later date.',
    heading: 'Do not forget your lessons, {firstName}',
    text: {
      one: '{count} lesson of your package with {tutor} is not booked yet. Book it by the last day; the lesson itself may be later.',
      other:
        '{count} lessons of your package with {tutor} are not booked yet. Book them by the last day; the lessons themselves may be later.',
    },
  },
  packageExpired: {
    subject: 'Your package has ended: {amount} is in your wallet',
    preview: 'Nothing is lost.',
    heading: 'Nothing is lost, {firstName}',
    text: {
      one: 'Your package with {tutor} has ended with {count} lesson not booked. What it cost, {amount}, is in your wallet now, for a lesson with any tutor.',
      other:
        'Your package with {tutor} has ended with {count} lessons not booked. What they cost, {amount}, is in your wallet now, for lessons with any tutor.',
    },
  },
  packageExtended: {
    subject: 'More time for your lessons with {tutor}',
    preview: 'The new last day of your package.',
    heading: 'You have more time, {firstName}',
    text: {
      one: 'We put off the last day of your package with {tutor}. {count} lesson is left to book.',
      other: 'We put off the last day of your package with {tutor}. {count} lessons are left to book.',
    },
  },
  packageRefunded: {
    subject: 'You get {amount} back',
    preview: 'For unused lessons of your package.',
    heading: 'Your refund is on its way, {firstName}',
    text: 'We gave back {amount} for unused lessons of your package with {tutor}, the way you paid. Wallet money is there at once; a card takes 5 to 10 days.',
  },
} as const
