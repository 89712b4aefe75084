import type { DemoPage } from '../types'

/** Help for students, parents and future tutors. */
export const helpPages: DemoPage[] = [
  {
    slug: 'cancellation-and-refunds',
    title: 'Cancellations and refunds',
    summary:
      'Cancel up to 24 hours before the start and get everything back. Here is the whole rule, in plain words.',
    group: 'help',
    blocks: [
      {
        type: 'callout',
        text: 'The short version: cancel 24 hours or more before your lesson and you get 100 percent back.',
      },
      { type: 'heading', text: 'If you cancel' },
      {
        type: 'list',
        ordered: false,
        items: [
          'Your tutor has not confirmed yet: you get everything back, at any time.',
          '24 hours or more before the start: you get everything back.',
          'Less than 24 hours before the start: there is no refund, because your tutor kept the hour free. Your tutor can choose to return the money anyway.',
          'You booked less than 24 hours ahead: you may still cancel free of charge for 30 minutes after booking, as long as the lesson is more than two hours away.',
        ],
      },
      {
        type: 'paragraph',
        text: 'Before you confirm, the page shows the exact amount you would get back and until when. You are never asked to guess.',
      },
      { type: 'heading', text: 'If your tutor cancels or does not come' },
      {
        type: 'paragraph',
        text: 'You always get everything back. If your tutor has not joined 15 minutes after the start, we refund you automatically within five minutes and tell you about it.',
      },
      { type: 'heading', text: 'If you do not come' },
      {
        type: 'paragraph',
        text: 'Your tutor waited, so the lesson is paid. Something serious happened? Write to us and we will look at it together.',
      },
      { type: 'heading', text: 'If the lesson was not as it should be' },
      {
        type: 'list',
        ordered: true,
        items: [
          'Open the lesson and report the problem. The sooner the better: within 48 hours your payment is still on hold, and you can report for up to 14 days.',
          'Tell us in a few sentences what happened. Your tutor can answer.',
          'We decide, simple cases within 24 hours and difficult ones within 48, and explain why.',
          'You can ask for a second look within seven days.',
        ],
      },
      { type: 'heading', text: 'How the money comes back' },
      {
        type: 'paragraph',
        text: 'Refunds go to the card you paid with. We send them at once; banks usually show them after three to five working days. If your lesson was never charged, the hold on your card simply disappears.',
      },
      { type: 'heading', text: 'Consumers in the European Union' },
      {
        type: 'paragraph',
        text: 'You have a 14-day right of withdrawal for lessons you have not yet taken. When you book a lesson inside those 14 days, we ask you to agree that it may begin. The rules that applied on the day you booked stay with your booking.',
      },
    ],
  },
  {
    slug: 'help-paying',
    title: 'Paying for lessons',
    summary: 'When your card is charged, which currencies you can use and what happens when a payment fails.',
    group: 'help',
    blocks: [
      { type: 'heading', text: 'When am I charged?' },
      {
        type: 'paragraph',
        text: 'If your lesson takes place within the next five days, we reserve the amount on your card when you book and charge it after the lesson. If it is further away, we charge your card when the tutor confirms and hold the money until the lesson has taken place. Declined or unanswered requests cost nothing.',
      },
      { type: 'heading', text: 'What does it cost?' },
      {
        type: 'paragraph',
        text: 'The tutor’s hourly price for the length you choose. A half-hour lesson with a tutor at $20 an hour costs $10. There is no booking fee.',
      },
      { type: 'heading', text: 'Currencies' },
      {
        type: 'paragraph',
        text: 'We show prices in one of twelve currencies: USD, EUR, GBP, CAD, AUD, INR, PHP, PLN, RSD, BRL, JPY or CHF, and you pay in the same one. Choose yours in your settings or at the foot of any page.',
      },
      {
        type: 'paragraph',
        text: 'If your tutor asks for another currency, prices marked ≈ are estimates. On the page where you book you see the exact price; it is kept for 30 minutes, and refunds are made at the same rate.',
      },
      { type: 'heading', text: 'My payment failed' },
      {
        type: 'list',
        ordered: true,
        items: [
          'Check the number, the date and the security code.',
          'Ask your bank if it blocks online or foreign payments.',
          'Try again with another card. We keep your time free for ten minutes in the meantime.',
        ],
      },
      {
        type: 'paragraph',
        text: 'If the ten minutes are over, the time may be free again for you or for someone else. Nothing has been charged.',
      },
      { type: 'heading', text: 'Is it safe?' },
      {
        type: 'paragraph',
        text: 'You enter your card on the page of our payment provider. Your card number never reaches EduStream, and tutors never see how you paid.',
      },
    ],
  },
  {
    slug: 'help-becoming-a-tutor',
    title: 'Becoming a tutor',
    summary: 'What you need, how approval works, what you keep and when you are paid.',
    group: 'help',
    blocks: [
      {
        type: 'paragraph',
        text: 'You know your subject and like explaining it. Perhaps you teach already, perhaps you work in your field. You set your price, your hours and your way of teaching.',
      },
      { type: 'heading', text: 'What you need' },
      {
        type: 'list',
        ordered: false,
        items: [
          'You are 18 or older.',
          'An identity document, and proof of the degrees and certificates you mention.',
          'A quiet place, a camera, a microphone and a steady connection.',
        ],
      },
      { type: 'heading', text: 'From sign-up to first lesson' },
      {
        type: 'list',
        ordered: true,
        items: [
          'Create an account as a tutor and fill in your profile. Write about how you teach; students read that first.',
          'Set your weekly hours in your own time zone, and how much notice you would like.',
          'Upload your documents and send your profile to us.',
          'We read it, usually within two working days. If something is missing we tell you exactly what.',
          'Your profile goes live, and students can book you.',
        ],
      },
      { type: 'heading', text: 'What you keep' },
      {
        type: 'list',
        ordered: false,
        items: [
          'Until you have earned $1,000 with us: 80 percent of your price.',
          'From $1,000 to $5,000: 85 percent.',
          'Above $5,000: 90 percent.',
        ],
      },
      {
        type: 'paragraph',
        text: 'You see the exact amount you will receive before you accept a request. There is no monthly fee.',
      },
      { type: 'heading', text: 'When you are paid' },
      {
        type: 'paragraph',
        text: 'The money for a lesson becomes available 48 hours after it ended. Payouts go out each Monday.',
      },
      { type: 'heading', text: 'What we ask of you' },
      {
        type: 'paragraph',
        text: 'Answer requests within a day, be there on time, and keep lessons and payments on EduStream, where both of you are protected. If you cancel, your student gets everything back. Three missed or late-cancelled lessons in 90 days pause new bookings until we have spoken.',
      },
    ],
  },
]
