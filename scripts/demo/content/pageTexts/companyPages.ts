import type { DemoPage } from '../types'

/** What EduStream is. */
export const companyPages: DemoPage[] = [
  {
    slug: 'about',
    title: 'About EduStream',
    summary: 'Why we connect learners with vetted tutors around the world, and how we keep it fair for both.',
    kind: 'information',
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
]
