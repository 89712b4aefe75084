import type { DemoPage } from '../types'

/** Summaries of the legal texts in plain words. */
export const legalPages: DemoPage[] = [
  {
    slug: 'privacy',
    title: 'Privacy in short',
    summary: 'Which data we keep, why, for how long and how you can see, correct or delete it.',
    kind: 'legal',
    needsLegalReview: true,
    blocks: [
      {
        type: 'callout',
        text: 'This page is a summary in plain words. It describes what we do with your data and what you can do about it.',
      },
      { type: 'heading', text: 'What we keep' },
      {
        type: 'list',
        ordered: false,
        items: [
          'Your account: name, email address, date of birth, time zone and settings.',
          'Your lessons: times, topics, messages, reviews, and when each of you joined and left.',
          'Your payments: amounts and references. Your card number stays with our payment provider.',
          'For tutors: documents that prove who you are and what you have studied. Only the people who approve tutors can open them.',
        ],
      },
      { type: 'heading', text: 'Why' },
      {
        type: 'paragraph',
        text: 'To run your lessons, to handle money correctly, to keep people safe and to meet the law. We do not sell your data, and we do not show advertisements.',
      },
      { type: 'heading', text: 'Who sees what' },
      {
        type: 'paragraph',
        text: 'Your tutor sees your name, your goals and what you write. Other visitors see only the reviews you publish. Our own staff see what their work needs, and what they change is recorded.',
      },
      { type: 'heading', text: 'How long' },
      {
        type: 'paragraph',
        text: 'As long as you have an account. If you have not used it for 24 months, we ask you, and then remove your name from what remains. Records about money have to be kept longer by law.',
      },
      { type: 'heading', text: 'Your rights' },
      {
        type: 'paragraph',
        text: 'You can see, correct, download and delete your data. Some of this you do yourself in your settings; for the rest write to us and we answer within 30 days.',
      },
      { type: 'heading', text: 'Children' },
      {
        type: 'paragraph',
        text: 'You must be 18 to open an account. Lessons for children are booked and supervised by a parent.',
      },
      { type: 'heading', text: 'Emails' },
      {
        type: 'paragraph',
        text: 'We write to you about your lessons and your account. News and tips come only if you said yes, and every such email has a link to stop them.',
      },
    ],
  },
  {
    slug: 'terms',
    title: 'Terms in short',
    summary: 'What you and EduStream promise each other when you use the marketplace.',
    kind: 'legal',
    needsLegalReview: true,
    blocks: [
      {
        type: 'callout',
        text: 'This page is a summary in plain words of what students, parents, tutors and EduStream agree on.',
      },
      { type: 'heading', text: 'Our part' },
      {
        type: 'list',
        ordered: false,
        items: [
          'We run the marketplace: search, booking, payment, the lesson room and help when something goes wrong.',
          'We check tutors before they appear. Tutors are independent and responsible for what they teach.',
          'We hold your payment until the lesson has taken place.',
        ],
      },
      { type: 'heading', text: 'Your part as a student or parent' },
      {
        type: 'list',
        ordered: false,
        items: [
          'Give true details and keep your password to yourself.',
          'Come on time, and cancel early when you cannot.',
          'Do not ask a tutor to sit your exam or write your coursework.',
          'If you book for a child, you are responsible for the booking and stay within reach.',
        ],
      },
      { type: 'heading', text: 'Your part as a tutor' },
      {
        type: 'list',
        ordered: false,
        items: [
          'Teach what your profile says, as well as your profile says it.',
          'Keep your hours up to date and honour what you confirmed.',
          'Treat what students tell you as private.',
          'Pay the taxes your country asks for.',
        ],
      },
      { type: 'heading', text: 'Money' },
      {
        type: 'paragraph',
        text: 'The price on the booking page is the price. Cancellations and refunds follow the rule that was shown when you booked. Paying outside EduStream removes the protection for both sides and can end your account.',
      },
      { type: 'heading', text: 'Behaviour' },
      {
        type: 'paragraph',
        text: 'Be kind and lawful. We remove content and accounts that harass, cheat or endanger others; we say why, and you can object.',
      },
      { type: 'heading', text: 'Changes' },
      {
        type: 'paragraph',
        text: 'If we change these terms in a way that matters, we tell you at least 15 days before. Bookings you already made keep the terms they were made under.',
      },
    ],
  },
  {
    slug: 'cookies',
    title: 'Cookies in short',
    summary: 'What we keep on your device, why, and how to get rid of it.',
    kind: 'legal',
    needsLegalReview: true,
    blocks: [
      {
        type: 'callout',
        text: 'We set only cookies that the site needs to work. There are no advertisements here and nobody follows you from site to site.',
      },
      { type: 'heading', text: 'What is kept' },
      {
        type: 'list',
        ordered: false,
        items: [
          'edustream-token and edustream-refresh: that you are logged in. They go when you log out.',
          'edustream-zone and edustream-zone-choice: on which clock you read times, so that a lesson at six is at six where you are.',
          'edustream-currency: in which currency you see prices, when you chose one without an account.',
        ],
      },
      { type: 'heading', text: 'When you pay' },
      {
        type: 'paragraph',
        text: 'The payment page belongs to our payment provider, which sets its own cookies there to tell people from robots.',
      },
      { type: 'heading', text: 'Getting rid of them' },
      {
        type: 'paragraph',
        text: 'You can delete cookies in your browser at any time. You are logged out then, and times and prices are shown as for a new visitor.',
      },
    ],
  },
]
