import { prose } from '../prose'
import type { DemoTutor } from '../types'
import { weeklyHours } from '../weeklyHours'

/** Tutors in Japan. */
export const tutorsInJapan: DemoTutor[] = [
  {
    slug: 'haruka-sato',
    email: 'haruka.sato@demo.edustream.test',
    firstName: 'Haruka',
    lastName: 'Sato',
    displayName: 'Haruka Sato',
    headline: 'Classical piano technique without pain, for serious amateurs and exam candidates',
    bio: prose`
      At twenty-two I injured my wrist practising Liszt and could not play for a year. Everything I know about
      relaxed technique comes from that year, and I would like you to have it without the injury.

      From Kyoto I teach people who love the repertoire: Bach inventions, Chopin nocturnes, the Debussy you
      have postponed. We look at weight, at breathing, at the height of your chair. I ask you to
      practise slowly enough that you could hold a conversation, in twelve-minute portions with a rest after
      each. Exam candidates receive a written calendar up to the day. Children from seven
      are welcome if the wish is theirs. I speak quietly, prepare carefully and never say "again" without a
      reason.
    `,
    country: 'JP',
    city: 'Kyoto',
    timezone: 'Asia/Tokyo',
    dateOfBirth: '1985-03-03',
    languages: [
      { code: 'ja', level: 'native' },
      { code: 'en', level: 'B2' },
      { code: 'fr', level: 'B1' },
    ],
    subjects: [
      {
        subject: 'music',
        levels: ['primary', 'secondary', 'adult'],
        proficiency: 'expert',
        yearsExperience: 14,
        focus: ['piano'],
      },
    ],
    education: [{ institution: 'Kyoto City University of Arts', degree: 'BMus Piano', year: 2008 }],
    certifications: [],
    hourlyRate: 4800,
    currency: 'JPY',
    yearsExperience: 14,
    availability: weeklyHours('mon tue thu 10:00-13:00 16:00-20:00', 'sat 09:00-12:00'),
    bufferMinutes: 15,
    minNoticeMinutes: 480,
    durations: [45, 60],
    confirmation: 'request',
    status: 'approved',
    responseMinutes: 170,
    popularity: 2,
    joinedMonthsAgo: 9,
    face: { skin: 'light', hair: 'bun', hairColor: 'black', lashes: true, clothing: 'turtleneck' },
  },
  {
    slug: 'kenji-watanabe',
    email: 'kenji.watanabe@demo.edustream.test',
    firstName: 'Kenji',
    lastName: 'Watanabe',
    displayName: 'Kenji Watanabe',
    headline: 'IB and university physics in clear, unhurried English from Yokohama',
    bio: prose`
      I designed shock absorbers for trains for seventeen years. When a carriage sways and then does not, that
      is a differential equation doing its work, and I can show you the graph from the real test track.

      International-school students are most of my week. The IB asks for understanding in writing, so we
      practise sentences as much as sums: define, state, explain, discuss. For the internal assessment I help
      you find a question small enough to answer and odd enough to enjoy (the best so far: how a
      cracked bell decays). University students bring oscillations, vectors and calculus. I prepare a printed
      handout for each meeting, sent as PDF, with wide margins for your thoughts. Please be on time; the trains
      here are.
    `,
    country: 'JP',
    city: 'Yokohama',
    timezone: 'Asia/Tokyo',
    dateOfBirth: '1974-11-17',
    languages: [
      { code: 'ja', level: 'native' },
      { code: 'en', level: 'C1' },
    ],
    subjects: [
      { subject: 'physics', levels: ['secondary', 'university'], proficiency: 'expert', yearsExperience: 10 },
      {
        subject: 'mathematics',
        levels: ['secondary', 'university'],
        proficiency: 'expert',
        yearsExperience: 10,
      },
    ],
    education: [
      { institution: 'Tokyo Institute of Technology', degree: 'MEng Mechanical Engineering', year: 1999 },
    ],
    certifications: [
      { title: 'IB Category 2 Physics workshop', issuer: 'International Baccalaureate', year: 2019 },
    ],
    hourlyRate: 4500,
    currency: 'JPY',
    yearsExperience: 10,
    availability: weeklyHours('mon tue wed thu 18:00-22:00', 'sat sun 10:00-15:00'),
    bufferMinutes: 10,
    minNoticeMinutes: 360,
    durations: [60, 90],
    confirmation: 'request',
    status: 'approved',
    responseMinutes: 63,
    popularity: 1,
    joinedMonthsAgo: 8,
    face: {
      skin: 'beige',
      hair: 'sidePart',
      hairColor: 'grey',
      glasses: 'square',
      age: 'senior',
      clothing: 'blazer',
    },
  },
]
