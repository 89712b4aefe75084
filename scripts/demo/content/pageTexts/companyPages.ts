import type { DemoPage } from '../types'

/** What EduStream is and how it works. */
export const companyPages: DemoPage[] = [
  {
    slug: 'about',
    title: 'About EduStream',
    summary: 'Why we connect learners with vetted tutors around the world, and how we keep it fair for both.',
    group: 'company',
    blocks: [
      {
        type: 'paragraph',
        text: 'A good tutor changes what you believe you can do. For most families one hour with such a person costs more than they can pay, while thousands of excellent teachers earn less than they deserve. EduStream brings the two together.',
      },
      { type: 'heading', text: 'What we do' },
      {
        type: 'paragraph',
        text: 'You find a tutor by subject, price and the hours that suit you. You book and pay in one place, meet online, and say how it went. Our tutors live in more than twenty countries, so somebody is awake when you have time, and lessons start at around $12 an hour.',
      },
      { type: 'heading', text: 'How we choose tutors' },
      {
        type: 'list',
        ordered: false,
        items: [
          'We check who they are with an identity document.',
          'We read every profile before it goes live and ask for proof of what it claims.',
          'Only people who had a lesson can review it, and we publish the good and the bad.',
          'A tutor who misses lessons is paused until we have talked.',
        ],
      },
      { type: 'heading', text: 'Fair to tutors' },
      {
        type: 'paragraph',
        text: 'Tutors set their own price and hours. Our commission starts at 20 percent and falls to 15 and then 10 percent as they earn more with us. The price you see is what you pay; there is no extra booking fee.',
      },
      { type: 'heading', text: 'Who we are' },
      {
        type: 'paragraph',
        text: 'We are a small team of teachers and engineers. If something is not right, write to us from any page and a person will answer.',
      },
    ],
  },
  {
    slug: 'how-it-works',
    title: 'How it works',
    summary:
      'From finding a tutor to your first lesson in three steps, with your money held safely until then.',
    group: 'company',
    blocks: [
      { type: 'heading', text: '1. Find somebody who fits' },
      {
        type: 'paragraph',
        text: 'Search for what you want to learn and narrow the list by price, rating or language. Every profile shows open hours in your own time zone, so you can see at once if your calendars meet.',
      },
      { type: 'heading', text: '2. Book and pay' },
      {
        type: 'paragraph',
        text: 'Choose a time and a length, tell your tutor what you would like to work on, and pay. We keep that time free for you for ten minutes while you do.',
      },
      {
        type: 'list',
        ordered: false,
        items: [
          'Some tutors confirm at once; their profiles say so.',
          'Others look at your request first. They have up to 24 hours, less when the lesson is soon.',
          'If a tutor declines or does not answer in time, you get everything back.',
        ],
      },
      { type: 'heading', text: '3. Meet and learn' },
      {
        type: 'paragraph',
        text: 'The join button opens five minutes before the start, right here on EduStream. We remind you a day and an hour before. Afterwards you have 14 days to leave a review.',
      },
      { type: 'heading', text: 'Where your money is' },
      {
        type: 'paragraph',
        text: 'We hold your payment until the lesson has taken place, and for 48 hours more in case something was wrong. Only then can your tutor withdraw it.',
      },
      {
        type: 'callout',
        text: 'Your tutor did not come? You get a full refund automatically, usually within minutes. You need not ask.',
      },
    ],
  },
]
