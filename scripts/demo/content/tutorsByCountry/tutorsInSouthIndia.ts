import { prose } from '../prose'
import type { DemoTutor } from '../types'
import { weeklyHours } from '../weeklyHours'

/** Tutors in the south of India. */
export const tutorsInSouthIndia: DemoTutor[] = [
  {
    slug: 'ananya-krishnan',
    email: 'ananya.krishnan@demo.edustream.test',
    firstName: 'Ananya',
    lastName: 'Krishnan',
    displayName: 'Ananya Krishnan',
    headline: 'Calculus and mechanics with a whiteboard, a tennis ball and no memorised formulas',
    bio: prose`
      I failed my first calculus test at Anna University because I could differentiate anything and explain
      nothing. The professor made me redo it in full sentences. I have taught that way ever since: before you
      write a symbol you tell me, in words, what should happen and why.

      We use a shared whiteboard and keep every page, so by exam time you own a hand-made textbook. For
      mechanics I film small experiments on my terrace in Chennai (mostly falling objects) and you predict
      the graph before pressing play. Class 11 and 12 boards, IB and first-year engineering are my home
      ground. Expect me to ask "are you sure?" when you are right, too.
    `,
    country: 'IN',
    city: 'Chennai',
    timezone: 'Asia/Kolkata',
    dateOfBirth: '1992-06-08',
    languages: [
      { code: 'ta', level: 'native' },
      { code: 'en', level: 'C2' },
      { code: 'hi', level: 'B1' },
    ],
    subjects: [
      {
        subject: 'mathematics',
        levels: ['secondary', 'university'],
        proficiency: 'expert',
        yearsExperience: 9,
      },
      { subject: 'physics', levels: ['secondary', 'university'], proficiency: 'expert', yearsExperience: 8 },
    ],
    education: [
      { institution: 'Anna University', degree: 'BE Mechanical Engineering', year: 2013 },
      { institution: 'IIT Madras', degree: 'MTech Applied Mechanics', year: 2016 },
    ],
    certifications: [],
    hourlyRate: 165000,
    currency: 'INR',
    yearsExperience: 9,
    availability: weeklyHours('mon wed fri 06:30-09:00 17:00-22:00', 'sat sun 09:00-13:00'),
    bufferMinutes: 10,
    minNoticeMinutes: 180,
    durations: [60, 90],
    confirmation: 'request',
    status: 'approved',
    responseMinutes: 35,
    popularity: 3,
    joinedMonthsAgo: 13,
    face: {
      skin: 'brown',
      hair: 'braids',
      hairColor: 'black',
      lashes: true,
      earrings: true,
      clothing: 'crew',
    },
  },
  {
    slug: 'farah-siddiqui',
    email: 'farah.siddiqui@demo.edustream.test',
    firstName: 'Farah',
    lastName: 'Siddiqui',
    displayName: 'Farah Siddiqui',
    headline: 'Organic chemistry as a story about electrons, plus calm NEET and A-level biology',
    bio: prose`
      People tell me they are "bad at orgo" when they have only been asked to memorise two hundred arrows. I
      teach six. Once you can see where electrons are crowded and where they are wanted, the other
      reactions read themselves.

      I hold an MSc from Osmania University and spent three years in a quality-control lab testing syrups
      for children, which left me careful about decimals. Lessons begin with a two-minute cold question from
      last week (no grade, no drama) and end with you teaching me one mechanism on the board. My pupils in
      Hyderabad, Dubai and Leeds share a folder of their own wrong answers, and it is the most read thing in
      the class. If you prefer to keep your camera off, you need not explain.
    `,
    country: 'IN',
    city: 'Hyderabad',
    timezone: 'Asia/Kolkata',
    dateOfBirth: '1993-02-17',
    languages: [
      { code: 'ur', level: 'native' },
      { code: 'te', level: 'C1' },
      { code: 'en', level: 'C1' },
    ],
    subjects: [
      {
        subject: 'chemistry',
        levels: ['secondary', 'university'],
        proficiency: 'expert',
        yearsExperience: 8,
      },
      { subject: 'biology', levels: ['secondary'], proficiency: 'advanced', yearsExperience: 5 },
    ],
    education: [{ institution: 'Osmania University', degree: 'MSc Organic Chemistry', year: 2016 }],
    certifications: [{ title: 'Bachelor of Education', issuer: 'Osmania University', year: 2018 }],
    hourlyRate: 145000,
    currency: 'INR',
    yearsExperience: 8,
    availability: weeklyHours('mon tue wed thu 10:00-13:00 18:30-21:30', 'sat 10:00-16:00'),
    bufferMinutes: 10,
    minNoticeMinutes: 240,
    durations: [45, 60, 90],
    confirmation: 'request',
    status: 'approved',
    responseMinutes: 55,
    popularity: 2,
    joinedMonthsAgo: 9,
    face: { skin: 'tan', hair: 'hijab', hairColor: 'black', lashes: true, clothing: 'crew' },
  },
  {
    slug: 'meera-iyer',
    email: 'meera.iyer@demo.edustream.test',
    firstName: 'Meera',
    lastName: 'Iyer',
    displayName: 'Meera Iyer',
    headline: 'From bank analyst to data scientist: I help you make the same move',
    bio: prose`
      Until I was thirty-three I built spreadsheets for a bank in Mumbai and thought programming was for
      other people. Now I forecast demand for a grocery company in Bengaluru. The change took nineteen months
      and a lot of wasted weekends, and my whole aim here is to save you the wasted ones.

      We start from what you already know. If you understand loan risk, you understand logistic regression
      better than most graduates; you only lack the vocabulary. Together we plan a portfolio of three
      projects in your own industry, review your code every week like colleagues, and rehearse how to talk
      about it. I also read CVs, with more honesty than your friends will offer. Eleven career changers so
      far, seven hired, two happily promoted where they were.
    `,
    country: 'IN',
    city: 'Bengaluru',
    timezone: 'Asia/Kolkata',
    dateOfBirth: '1985-04-11',
    languages: [
      { code: 'ta', level: 'native' },
      { code: 'en', level: 'C2' },
      { code: 'hi', level: 'C1' },
      { code: 'kn', level: 'B1' },
    ],
    subjects: [{ subject: 'data-science', levels: ['adult'], proficiency: 'expert', yearsExperience: 6 }],
    education: [
      { institution: 'Delhi School of Economics', degree: 'MA Economics', year: 2008 },
      { institution: 'IIIT Bangalore', degree: 'PG Diploma in Data Science', year: 2019 },
    ],
    certifications: [{ title: 'TensorFlow Developer Certificate', issuer: 'Google', year: 2021 }],
    hourlyRate: 4200,
    currency: 'USD',
    yearsExperience: 6,
    availability: weeklyHours('mon wed 20:30-23:00', 'sat 10:00-14:00 17:00-20:00', 'sun 10:00-13:00'),
    bufferMinutes: 15,
    minNoticeMinutes: 720,
    durations: [60, 90],
    confirmation: 'request',
    status: 'approved',
    responseMinutes: 110,
    popularity: 3,
    joinedMonthsAgo: 11,
    face: {
      skin: 'brown',
      hair: 'longWavy',
      hairColor: 'black',
      lashes: true,
      earrings: true,
      age: 'middle',
      clothing: 'blazer',
    },
  },
]
