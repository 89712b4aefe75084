export const footer = {
  promise: 'One-to-one lessons with tutors we have checked. You pay only for lessons that take place.',
  learn: 'Learn',
  teach: 'Teach',
  about: 'About',
  createAccount: 'Create an account',
  tutorLogin: 'Tutor log in',
  currency: 'Show prices in',
  currencyShow: 'Show',
  copyright: '© {year} EduStream',
} as const
