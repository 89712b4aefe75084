import { prose } from '../prose'
import type { DemoTutor } from '../types'
import { weeklyHours } from '../weeklyHours'

/** Tutors in the United Kingdom. */
export const tutorsInBritain: DemoTutor[] = [
  {
    slug: 'eleanor-hughes',
    email: 'eleanor.hughes@demo.edustream.test',
    firstName: 'Eleanor',
    lastName: 'Hughes',
    displayName: 'Eleanor Hughes',
    headline: 'English literature and essay craft, GCSE to degree, from a former head of department',
    bio: prose`
      What does the poem do to you, and how does it do it? I have put those two questions to teenagers in
      Bristol for sixteen years, nine of them as head of English, and the second is always the harder.

      We take a short passage each week and annotate it together until the margins are full. You then write
      one paragraph, only one, and I mark it the way an examiner would, with the mark-scheme open beside us.
      Four good paragraphs make an essay, and by week five you have them. Anxious writers may dictate at
      first. For undergraduates I read drafts in advance and return them with questions instead of
      corrections. I have marked A-level scripts for a major board, so you get to hear how tired examiners think.
    `,
    country: 'GB',
    city: 'Bristol',
    timezone: 'Europe/London',
    dateOfBirth: '1980-04-04',
    languages: [
      { code: 'en', level: 'native' },
      { code: 'cy', level: 'A2' },
    ],
    subjects: [
      { subject: 'english', levels: ['secondary', 'university'], proficiency: 'expert', yearsExperience: 16 },
      { subject: 'writing', levels: ['secondary', 'university'], proficiency: 'expert', yearsExperience: 16 },
    ],
    education: [
      { institution: 'University of Exeter', degree: 'BA English', year: 2001 },
      { institution: 'University of Bristol', degree: 'PGCE Secondary English', year: 2007 },
    ],
    certifications: [{ title: 'Qualified Teacher Status', issuer: 'Department for Education', year: 2007 }],
    hourlyRate: 3600,
    currency: 'GBP',
    yearsExperience: 16,
    availability: weeklyHours('mon tue thu 16:00-20:00', 'wed 10:00-13:00', 'sun 14:00-17:00'),
    bufferMinutes: 10,
    minNoticeMinutes: 480,
    durations: [60],
    confirmation: 'request',
    status: 'approved',
    responseMinutes: 140,
    popularity: 2,
    joinedMonthsAgo: 12,
    face: {
      skin: 'fair',
      hair: 'bob',
      hairColor: 'grey',
      lashes: true,
      glasses: 'round',
      age: 'senior',
      clothing: 'turtleneck',
    },
  },
  {
    slug: 'seun-bakare',
    email: 'seun.bakare@demo.edustream.test',
    firstName: 'Oluwaseun',
    lastName: 'Bakare',
    displayName: 'Seun Bakare',
    headline: 'A-level Economics with evaluation marks in mind, taught by a fund analyst',
    bio: prose`
      Ask ten sixth-formers where they lose marks in economics and nine will say "evaluation". They write "it
      depends" and stop. My lessons are about what it depends on.

      I analyse retail companies for a fund in Manchester and tutor three evenings a week, because explaining
      elasticity to a seventeen-year-old keeps me honest. Each session starts with a share price or a
      supermarket receipt. You build the chain of reasoning aloud, I attack the weakest link, and you decide
      if it survives. By spring we are writing timed twenty-five markers and you can grade your own. First-year
      undergraduates bring me their game theory. I was the first in my family at university and I still remember
      not knowing what a seminar was, so no question is too basic.
    `,
    country: 'GB',
    city: 'Manchester',
    timezone: 'Europe/London',
    dateOfBirth: '1993-01-31',
    languages: [
      { code: 'en', level: 'native' },
      { code: 'yo', level: 'B2' },
    ],
    subjects: [
      {
        subject: 'economics',
        levels: ['secondary', 'university'],
        proficiency: 'expert',
        yearsExperience: 6,
      },
    ],
    education: [{ institution: 'University of Manchester', degree: 'BSc Economics', year: 2014 }],
    certifications: [{ title: 'CFA Charterholder', issuer: 'CFA Institute', year: 2019 }],
    hourlyRate: 3200,
    currency: 'GBP',
    yearsExperience: 6,
    availability: weeklyHours('tue wed thu 18:30-21:30', 'sat 10:00-14:00'),
    bufferMinutes: 0,
    minNoticeMinutes: 240,
    durations: [60, 90],
    confirmation: 'trusted',
    status: 'approved',
    responseMinutes: 55,
    popularity: 2,
    joinedMonthsAgo: 8,
    face: { skin: 'deep', hair: 'fade', hairColor: 'black', facialHair: 'beard', clothing: 'blazer' },
  },
  {
    slug: 'gareth-llewellyn',
    email: 'gareth.llewellyn@demo.edustream.test',
    firstName: 'Gareth',
    lastName: 'Llewellyn',
    displayName: 'Gareth Llewellyn',
    headline: 'Thirty-one years of A-level physics, and still moved by a good pendulum',
    bio: prose`
      I retired from a Cardiff comprehensive in 2021 and lasted six weeks. The garden was finished and
      nobody in it wanted to know about standing waves.

      What you get for your money is range. If one explanation fails I have four more, collected over three
      decades from pupils who found their own way in. You also get every required practical, filmed in
      my garage with the mistakes left in, and an old hand's feeling for which topics the board has neglected
      lately. I go slowly at the start of a topic and quickly at the end. Students resitting are a
      particular pleasure; a D is often a missing half-term, and half-terms can be found again. I set no
      homework over Christmas.
    `,
    country: 'GB',
    city: 'Cardiff',
    timezone: 'Europe/London',
    dateOfBirth: '1961-10-13',
    languages: [
      { code: 'en', level: 'native' },
      { code: 'cy', level: 'native' },
    ],
    subjects: [{ subject: 'physics', levels: ['secondary'], proficiency: 'expert', yearsExperience: 31 }],
    education: [{ institution: 'Cardiff University', degree: 'BSc Physics', year: 1983 }],
    certifications: [{ title: 'Chartered Physicist', issuer: 'Institute of Physics', year: 1998 }],
    hourlyRate: 3800,
    currency: 'GBP',
    yearsExperience: 31,
    availability: weeklyHours('mon tue wed thu 10:00-12:30 15:30-19:00', 'fri 10:00-12:30'),
    bufferMinutes: 15,
    minNoticeMinutes: 180,
    durations: [60, 90],
    confirmation: 'request',
    status: 'approved',
    responseMinutes: 35,
    popularity: 2,
    joinedMonthsAgo: 11,
    face: {
      skin: 'fair',
      hair: 'balding',
      hairColor: 'white',
      facialHair: 'moustache',
      age: 'senior',
      glasses: 'square',
      clothing: 'vneck',
    },
  },
  {
    slug: 'imogen-clarke',
    email: 'imogen.clarke@demo.edustream.test',
    firstName: 'Imogen',
    lastName: 'Clarke',
    displayName: 'Imogen Clarke',
    headline: 'Piano, theory and composing: write your own eight bars by lesson three',
    bio: prose`
      Most beginners wait years before anybody lets them invent something. In my studio in Edinburgh it
      happens in lesson three: eight bars, right hand only, whatever you like, then we find chords for them.

      Composing is the fastest road to reading music, since you must write down what you meant. Alongside it
      we learn pieces you choose and one you would never have chosen. Film and game music count. I play for a
      ceilidh band at weekends, so rhythm is my soapbox; expect to stand up and walk the beat around your
      room. Theory candidates for ABRSM grade 5 get an eight-week course with a mock on week seven. A keyboard
      with weighted keys helps, though I have taught on worse.
    `,
    country: 'GB',
    city: 'Edinburgh',
    timezone: 'Europe/London',
    dateOfBirth: '1994-02-24',
    languages: [
      { code: 'en', level: 'native' },
      { code: 'fr', level: 'B1' },
    ],
    subjects: [
      {
        subject: 'music',
        levels: ['primary', 'secondary', 'adult'],
        proficiency: 'expert',
        yearsExperience: 8,
        focus: ['piano'],
      },
    ],
    education: [{ institution: 'Royal Conservatoire of Scotland', degree: 'BMus Composition', year: 2016 }],
    certifications: [{ title: 'DipABRSM Piano Teaching', issuer: 'ABRSM', year: 2018 }],
    hourlyRate: 3000,
    currency: 'GBP',
    yearsExperience: 8,
    availability: weeklyHours('mon tue wed thu 13:00-19:30', 'sat 09:30-12:30'),
    bufferMinutes: 15,
    minNoticeMinutes: 240,
    durations: [30, 45, 60],
    confirmation: 'request',
    status: 'approved',
    responseMinutes: 75,
    popularity: 2,
    joinedMonthsAgo: 6,
    face: { skin: 'fair', hair: 'curly', hairColor: 'red', lashes: true, age: 'young', clothing: 'collar' },
  },
]
