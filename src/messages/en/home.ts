export const home = {
  pageTitle: 'EduStream: find a tutor you can trust',
  title: 'Find a tutor you can trust',
  text: 'One-to-one online lessons in any subject. Every tutor is checked, every review comes from a real lesson.',
  textFrom:
    'Quality one-to-one lessons from {price} an hour. Every tutor is checked, every review comes from a real lesson.',
  popular: 'Popular:',
  trustChecked: 'Identity-checked tutors',
  trustPay: 'Money held until the lesson is done',
  trustCancel: 'Free cancellation up to 24 hours before',
  subjectsTitle: 'What would you like to learn?',
  featuredTitle: 'Tutors students come back to',
  seeAll: 'See all tutors',
  howTitle: 'How it works',
  step1: 'Find your tutor',
  step1Text: 'Compare experience, reviews and prices. What you see is what you pay: no fees appear later.',
  step2: 'Book a time',
  step2Text:
    'Pick a free time, shown on your own clock. Your payment is held safely and given back if the tutor says no.',
  step3: 'Meet and learn',
  step3Text:
    'Join from your browser. The tutor is paid after the lesson; if they don’t come, you get everything back.',
  reviewsTitle: 'What students say',
  ctaTitle: 'Share what you know',
  ctaText: 'Set your own price and hours. Keep 80% from your first lesson, and up to 90% as you teach more.',
} as const
