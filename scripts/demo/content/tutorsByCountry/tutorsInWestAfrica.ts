import { prose } from '../prose'
import type { DemoTutor } from '../types'
import { weeklyHours } from '../weeklyHours'

/** Tutors in Nigeria and Senegal. */
export const tutorsInWestAfrica: DemoTutor[] = [
  {
    slug: 'chinedu-okafor',
    email: 'chinedu.okafor@demo.edustream.test',
    firstName: 'Chinedu',
    lastName: 'Okafor',
    displayName: 'Chinedu Okafor',
    headline: 'Maths and physics for GCSE, WAEC and A-level, one past paper at a time',
    bio: prose`
      My father repaired generators in Surulere and let me hold the torch. When people ask how I got into
      physics, that is the true answer: I wanted to know why the coil hummed.

      Past papers are my textbook. In lesson one we sit half a paper together, and I say nothing until you
      finish. The mistakes decide our plan, which fits on one page and which you keep. From then on each
      session has a warm-up you can certainly do, one question slightly above you, and ten minutes of examiner
      tricks. Between lessons you may send two photos of stuck work a week; I reply with a hint, never the
      solution. Parents in London and Houston trust me with their children's grades, and I take that as
      seriously as my own exams.
    `,
    country: 'NG',
    city: 'Lagos',
    timezone: 'Africa/Lagos',
    dateOfBirth: '1989-04-25',
    languages: [
      { code: 'ig', level: 'native' },
      { code: 'en', level: 'native' },
      { code: 'yo', level: 'B1' },
    ],
    subjects: [
      { subject: 'mathematics', levels: ['secondary'], proficiency: 'expert', yearsExperience: 11 },
      { subject: 'physics', levels: ['secondary'], proficiency: 'expert', yearsExperience: 11 },
    ],
    education: [
      { institution: 'University of Nigeria, Nsukka', degree: 'BEng Electrical Engineering', year: 2012 },
    ],
    certifications: [{ title: 'Professional Teaching Qualification', issuer: 'TRCN', year: 2015 }],
    hourlyRate: 1900,
    currency: 'USD',
    yearsExperience: 11,
    availability: weeklyHours('mon tue wed thu fri 15:00-21:00', 'sat 10:00-18:00'),
    bufferMinutes: 10,
    minNoticeMinutes: 120,
    durations: [60, 90],
    confirmation: 'request',
    status: 'approved',
    responseMinutes: 28,
    popularity: 3,
    joinedMonthsAgo: 13,
    face: {
      skin: 'dark',
      hair: 'crop',
      hairColor: 'black',
      facialHair: 'beard',
      age: 'middle',
      clothing: 'blazer',
    },
  },
  {
    slug: 'amina-bello',
    email: 'amina.bello@demo.edustream.test',
    firstName: 'Amina',
    lastName: 'Bello',
    displayName: 'Amina Bello',
    headline: 'Undergraduate economics and GRE Quant, explained by a former central-bank analyst',
    bio: prose`
      Inflation is not a curve to me. I spent seven years in Abuja collecting prices of yam, rice and diesel,
      and then watching what a rate decision did to them. When we study the Phillips curve you will hear about
      Wuse market.

      For university economics we work backwards from your problem set: what is being held constant, who
      decides, what would change their mind. Algebra comes last and then it is short. With GRE candidates I
      spend the first hour only on arithmetic and estimation, since that is where time leaks away. My last
      fourteen GRE students moved from an average of 154 to 163 in Quant over eight weeks. You should come with
      a calculator you are prepared to put down.
    `,
    country: 'NG',
    city: 'Abuja',
    timezone: 'Africa/Lagos',
    dateOfBirth: '1987-08-30',
    languages: [
      { code: 'ha', level: 'native' },
      { code: 'en', level: 'native' },
      { code: 'ar', level: 'B1' },
    ],
    subjects: [
      { subject: 'economics', levels: ['university'], proficiency: 'expert', yearsExperience: 8 },
      {
        subject: 'test-preparation',
        levels: ['university', 'adult'],
        proficiency: 'advanced',
        yearsExperience: 5,
        focus: ['gre'],
      },
    ],
    education: [
      { institution: 'Ahmadu Bello University', degree: 'BSc Economics', year: 2009 },
      { institution: 'University of Warwick', degree: 'MSc Economics', year: 2012 },
    ],
    certifications: [],
    hourlyRate: 2500,
    currency: 'USD',
    yearsExperience: 8,
    availability: weeklyHours('tue wed thu 17:00-21:00', 'sat 09:00-14:00', 'sun 14:00-18:00'),
    bufferMinutes: 15,
    minNoticeMinutes: 300,
    durations: [60, 90],
    confirmation: 'trusted',
    status: 'approved',
    responseMinutes: 70,
    popularity: 2,
    joinedMonthsAgo: 9,
    face: {
      skin: 'deep',
      hair: 'hijab',
      hairColor: 'black',
      lashes: true,
      glasses: 'round',
      clothing: 'blazer',
    },
  },
  {
    slug: 'tolulope-adeyemi',
    email: 'tolulope.adeyemi@demo.edustream.test',
    firstName: 'Tolulope',
    lastName: 'Adeyemi',
    displayName: 'Tolulope Adeyemi',
    headline: 'JavaScript and React from zero, with code reviews you will remember',
    bio: prose`
      I write software for a payments start-up in Ibadan, remotely and mostly in TypeScript, and on weekday
      evenings I teach. My own way in was a cybercafé and a printed tutorial with page nine missing, which is
      why I am fond of learners who improvise.

      You will own a repository from the first day. Each week you open a pull request, and I review it in
      writing before we meet: what works, what will hurt later, one thing to look up. In the lesson we talk
      through the hardest comment. It is how teams operate, so your first job will feel familiar. University
      students use the same hours for algorithms homework and exam practice. Two rules: no copy-paste without
      a sentence explaining it, and commit messages in full words.
    `,
    country: 'NG',
    city: 'Ibadan',
    timezone: 'Africa/Lagos',
    dateOfBirth: '1995-10-18',
    languages: [
      { code: 'yo', level: 'native' },
      { code: 'en', level: 'native' },
    ],
    subjects: [
      {
        subject: 'computer-science',
        levels: ['university', 'adult'],
        proficiency: 'expert',
        yearsExperience: 6,
      },
    ],
    education: [{ institution: 'University of Ibadan', degree: 'BSc Computer Science', year: 2017 }],
    certifications: [],
    hourlyRate: 2600,
    currency: 'USD',
    yearsExperience: 6,
    availability: weeklyHours('mon tue thu 18:00-22:00', 'fri 18:00-20:00', 'sat 10:00-15:00'),
    bufferMinutes: 10,
    minNoticeMinutes: 120,
    durations: [45, 60, 90],
    confirmation: 'trusted',
    status: 'approved',
    responseMinutes: 22,
    popularity: 3,
    joinedMonthsAgo: 7,
    face: {
      skin: 'dark',
      hair: 'bun',
      hairColor: 'black',
      lashes: true,
      earrings: true,
      clothing: 'turtleneck',
    },
  },
  {
    slug: 'mamadou-diop',
    email: 'mamadou.diop@demo.edustream.test',
    firstName: 'Mamadou',
    lastName: 'Diop',
    displayName: 'Mamadou Diop',
    headline: 'Spoken French from Dakar: stories, songs and a lot of listening',
    bio: prose`
      French is not only Paris. About half the people who speak it every day live in Africa, and if you
      work with NGOs, airlines or mining companies you will meet our accents long before the one in your
      textbook.

      I was a tour guide on Gorée island, then a teacher at a lycée in Dakar. In class I tell you a story for
      three minutes at natural speed. You tell it back. Third time round we swap roles and I play a very
      forgetful audience. Verbs improve because you need them, and your ear opens because I do not slow down
      as kindly as an app. Grammar comes on a single sheet per week, with examples from songs by Youssou
      N'Dour. Complete beginners get subtitles.
    `,
    country: 'SN',
    city: 'Dakar',
    timezone: 'Africa/Dakar',
    dateOfBirth: '1988-03-08',
    languages: [
      { code: 'wo', level: 'native' },
      { code: 'fr', level: 'native' },
      { code: 'en', level: 'C1' },
    ],
    subjects: [
      {
        subject: 'french',
        levels: ['secondary', 'university', 'adult'],
        proficiency: 'expert',
        yearsExperience: 9,
      },
    ],
    education: [
      { institution: 'Université Cheikh Anta Diop', degree: 'Licence de lettres modernes', year: 2011 },
    ],
    certifications: [{ title: 'DELF examiner', issuer: 'France Éducation international', year: 2019 }],
    hourlyRate: 1500,
    currency: 'USD',
    yearsExperience: 9,
    availability: weeklyHours('mon tue wed thu fri 08:00-10:00 17:00-22:00', 'sun 16:00-20:00'),
    bufferMinutes: 5,
    minNoticeMinutes: 60,
    durations: [30, 45, 60],
    confirmation: 'instant',
    status: 'approved',
    responseMinutes: 14,
    popularity: 2,
    joinedMonthsAgo: 8,
    face: { skin: 'dark', hair: 'fade', hairColor: 'black', glasses: 'round', clothing: 'vneck' },
  },
]
