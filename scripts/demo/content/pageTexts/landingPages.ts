import { FACTS } from '../articleTexts/facts'
import type { DemoPage, SubjectSlug } from '../types'

/** Landing pages as the content team builds them. @param subjectId the id of a subject by its slug */
export const landingPages = (subjectId: (slug: SubjectSlug) => string): DemoPage[] => [
  {
    slug: 'online-maths-tutors',
    title: 'Online maths tutors',
    summary:
      'One-to-one maths lessons online, from the first fractions to the finals, with tutors we have checked.',
    kind: 'landing',
    blocks: [],
    layout: [
      {
        blockType: 'hero',
        eyebrow: 'Mathematics, one to one',
        title: 'Maths that makes sense, with somebody who has time for you',
        text: 'Find a tutor for school, exams or university, look at free times on your own clock, and pay only for lessons that take place.',
        primary: { label: 'See all maths tutors', href: '/tutors?subject=mathematics' },
        secondary: { label: 'How it works', href: '/how-it-works' },
      },
      {
        blockType: 'tutorsByFilter',
        title: 'Maths tutors you can book today',
        text: 'The best rated of those who take new students.',
        subject: subjectId('mathematics'),
        sort: 'rating',
        limit: 6,
      },
      {
        blockType: 'numbers',
        title: 'EduStream in numbers',
        figures: ['lessonsGiven', 'tutorsApproved', 'averageRating'],
      },
      {
        blockType: 'steps',
        title: 'From the first question to the first lesson',
        items: [
          {
            title: 'Say what you need',
            text: 'Search in your own words, and compare reviews, prices and free hours.',
          },
          {
            title: 'Choose a time',
            text: `We keep it for you for ${FACTS.holdMinutes} minutes while you pay.`,
          },
          {
            title: 'Meet online',
            text: `The join button opens ${FACTS.joinMinutes} minutes before the start.`,
          },
          {
            title: 'Go on, or choose another',
            text: 'Book the same time every week, buy a package for less, or try somebody else.',
          },
        ],
      },
      { blockType: 'testimonials', title: 'What students say', limit: 3 },
      {
        blockType: 'comparison',
        title: 'A tutor here, or somebody from a notice board?',
        first: 'On EduStream',
        second: 'From a notice board',
        rows: [
          {
            point: 'Who it is',
            first: 'Identity document and profile checked',
            second: 'You find out yourself',
          },
          { point: 'What others think', first: 'Reviews by people who had lessons', second: 'Nobody knows' },
          {
            point: 'Your money',
            first: 'Held until the lesson has taken place',
            second: 'Cash, in advance or after',
          },
          {
            point: 'If nobody comes',
            first: 'Everything back by itself',
            second: 'A phone call, if anybody answers',
          },
        ],
      },
      {
        blockType: 'faq',
        title: 'Before you book',
        items: [
          {
            question: 'Which levels do the tutors teach?',
            answer:
              'From primary school to university. Each profile names its levels, and the search understands them.',
          },
          {
            question: 'Can I cancel?',
            answer: `Yes, free of charge until ${FACTS.freeHours} hours before the start.`,
          },
        ],
      },
      {
        blockType: 'callToAction',
        title: 'Ready for the first lesson?',
        text: 'Look at free times first. You pay only when you have chosen one.',
        primary: { label: 'Find your maths tutor', href: '/tutors?subject=mathematics' },
        secondary: { label: 'Ask the help centre', href: '/help' },
      },
    ],
  },
]
