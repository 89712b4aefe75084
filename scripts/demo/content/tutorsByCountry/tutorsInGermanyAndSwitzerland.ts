import { prose } from '../prose'
import type { DemoTutor } from '../types'
import { weeklyHours } from '../weeklyHours'

/** Tutors in Germany and Switzerland. */
export const tutorsInGermanyAndSwitzerland: DemoTutor[] = [
  {
    slug: 'anneliese-vogt',
    email: 'anneliese.vogt@demo.edustream.test',
    firstName: 'Anneliese',
    lastName: 'Vogt',
    displayName: 'Anneliese Vogt',
    headline: 'German from A1, patient with articles, strict about word order',
    bio: prose`
      Der, die or das? Honestly, guess. People will understand you. Put the verb in the wrong place, though,
      and the whole train leaves without you. That is the order in which I teach: verbs first, articles by
      ear, adjective endings when you complain that you miss them.

      I taught integration courses in Leipzig for nineteen years, twenty-five people from fifteen countries in
      one room, and I know what it is to learn a language with a baby on one's lap. My materials are
      bus timetables, letters from the tax office and Rammstein, depending on the pupil. After each lesson
      there is a page with everything you said well. The exam list is long: Start Deutsch, B1 for citizenship,
      telc B2 for nurses.
    `,
    country: 'DE',
    city: 'Leipzig',
    timezone: 'Europe/Berlin',
    dateOfBirth: '1968-05-28',
    languages: [
      { code: 'de', level: 'native' },
      { code: 'en', level: 'B2' },
      { code: 'ru', level: 'C1' },
    ],
    subjects: [
      { subject: 'german', levels: ['secondary', 'adult'], proficiency: 'expert', yearsExperience: 21 },
    ],
    education: [
      { institution: 'Universität Leipzig', degree: 'Magister, German as a Foreign Language', year: 1994 },
    ],
    certifications: [
      { title: 'Integration course licence', issuer: 'BAMF', year: 2005 },
      { title: 'telc examiner B1 to C1', issuer: 'telc gGmbH', year: 2010 },
    ],
    hourlyRate: 2800,
    currency: 'EUR',
    yearsExperience: 21,
    availability: weeklyHours('mon tue wed thu fri 08:00-13:00', 'tue thu 17:00-20:00'),
    bufferMinutes: 15,
    minNoticeMinutes: 240,
    durations: [45, 60, 90],
    confirmation: 'request',
    status: 'approved',
    responseMinutes: 42,
    popularity: 3,
    joinedMonthsAgo: 12,
    face: {
      skin: 'fair',
      hair: 'pixie',
      hairColor: 'white',
      lashes: true,
      age: 'senior',
      glasses: 'round',
      earrings: true,
      clothing: 'blazer',
    },
  },
  {
    slug: 'jonas-brandt',
    email: 'jonas.brandt@demo.edustream.test',
    firstName: 'Jonas',
    lastName: 'Brandt',
    displayName: 'Jonas Brandt',
    headline: 'German for people whose team already speaks English to them',
    bio: prose`
      Berlin is a difficult place to learn German. You order in German, the barista replies in English, and
      after three years you still cannot follow lunch. My students are designers, developers and researchers
      in exactly that trap.

      The plan is a slow eviction of English. Week one: you ban it for coffee. Week three: for stand-ups. By
      month three you run a meeting, which we have rehearsed together, slide by slide, with the interruptions
      built in. I was a theatre director before teaching, so role-play comes naturally, and you will be amazed
      how much braver you are as a character named Herr Krüger. Voice messages from Monday to Friday are
      included; please keep them under a minute.
    `,
    country: 'DE',
    city: 'Berlin',
    timezone: 'Europe/Berlin',
    dateOfBirth: '1986-08-19',
    languages: [
      { code: 'de', level: 'native' },
      { code: 'en', level: 'C2' },
      { code: 'es', level: 'B1' },
    ],
    subjects: [
      { subject: 'german', levels: ['university', 'adult'], proficiency: 'expert', yearsExperience: 7 },
    ],
    education: [
      { institution: 'Universität der Künste Berlin', degree: 'Diplom, Theatre Directing', year: 2012 },
    ],
    certifications: [{ title: 'DLL Deutsch Lehren Lernen', issuer: 'Goethe-Institut', year: 2018 }],
    hourlyRate: 3100,
    currency: 'EUR',
    yearsExperience: 7,
    availability: weeklyHours('mon tue thu 12:00-14:00 18:00-21:30', 'wed 18:00-21:30', 'sun 11:00-14:00'),
    bufferMinutes: 5,
    minNoticeMinutes: 90,
    durations: [30, 60],
    confirmation: 'instant',
    status: 'approved',
    responseMinutes: 21,
    popularity: 2,
    joinedMonthsAgo: 7,
    face: { skin: 'light', hair: 'quiff', hairColor: 'blond', facialHair: 'stubble', clothing: 'turtleneck' },
  },
  {
    slug: 'mehmet-yildiz',
    email: 'mehmet.yildiz@demo.edustream.test',
    firstName: 'Mehmet',
    lastName: 'Yıldız',
    displayName: 'Mehmet Yıldız',
    headline: 'Abitur mathematics and German for pupils who speak something else at home',
    bio: prose`
      At our dinner table in Cologne we did fractions in Turkish and complained about them in German. Many
      bright pupils fail word problems for a simple reason: the maths is fine, the sentence is not.

      Therefore I teach both together. We underline the question, draw it, retell it in your own words, and
      only afterwards compute. My experience is seven years as a secondary-school teacher and a homework club
      in Ehrenfeld that began with four kids and now has thirty. For the Abitur I offer a twelve-week
      plan covering analysis, vectors and stochastics. Families can talk with me in Turkish or German after
      any lesson, five minutes, no appointment.
    `,
    country: 'DE',
    city: 'Cologne',
    timezone: 'Europe/Berlin',
    dateOfBirth: '1989-11-30',
    languages: [
      { code: 'de', level: 'native' },
      { code: 'tr', level: 'native' },
      { code: 'en', level: 'B2' },
    ],
    subjects: [
      { subject: 'mathematics', levels: ['secondary'], proficiency: 'expert', yearsExperience: 7 },
      { subject: 'german', levels: ['secondary'], proficiency: 'advanced', yearsExperience: 5 },
    ],
    education: [{ institution: 'Universität zu Köln', degree: 'MEd Mathematics and German', year: 2016 }],
    certifications: [{ title: 'Zweites Staatsexamen', issuer: 'Land Nordrhein-Westfalen', year: 2018 }],
    hourlyRate: 3000,
    currency: 'EUR',
    yearsExperience: 7,
    availability: weeklyHours('mon wed fri 16:00-20:00', 'sat 10:00-14:00'),
    bufferMinutes: 10,
    minNoticeMinutes: 240,
    durations: [60, 90],
    confirmation: 'request',
    status: 'submitted',
    responseMinutes: 60,
    popularity: 0,
    joinedMonthsAgo: 0,
    face: { skin: 'beige', hair: 'short', hairColor: 'darkBrown', facialHair: 'beard', clothing: 'collar' },
  },
  {
    slug: 'luca-bernasconi',
    email: 'luca.bernasconi@demo.edustream.test',
    firstName: 'Luca',
    lastName: 'Bernasconi',
    displayName: 'Luca Bernasconi',
    headline: 'Machine learning with the mathematics left in',
    bio: prose`
      It is possible to train a neural network without knowing what a gradient is. It is also possible to
      drive with your eyes closed, briefly.

      I did my doctorate at ETH Zürich on optimisation and now build vision models for a company that sorts
      recycling. With me you derive backpropagation by hand once, implement it in ninety lines of
      NumPy, and then use PyTorch for the rest of your life with a clear conscience. Typical students are
      master's candidates, engineers changing teams, and the occasional investor who wishes to stop nodding in
      meetings. Before the first lesson I send a short diagnostic; it is there to save your money, because two
      hours of linear algebra with someone cheaper is sometimes the best start.
    `,
    country: 'CH',
    city: 'Zürich',
    timezone: 'Europe/Zurich',
    dateOfBirth: '1988-06-25',
    languages: [
      { code: 'it', level: 'native' },
      { code: 'de', level: 'C2' },
      { code: 'en', level: 'C2' },
    ],
    subjects: [
      { subject: 'data-science', levels: ['university', 'adult'], proficiency: 'expert', yearsExperience: 8 },
    ],
    education: [{ institution: 'ETH Zürich', degree: 'PhD Computer Science', year: 2017 }],
    certifications: [],
    hourlyRate: 6400,
    currency: 'CHF',
    yearsExperience: 8,
    availability: weeklyHours('mon thu 19:00-21:30', 'sat 14:00-18:00'),
    bufferMinutes: 15,
    minNoticeMinutes: 720,
    durations: [60, 90],
    confirmation: 'request',
    status: 'approved',
    responseMinutes: 210,
    popularity: 1,
    joinedMonthsAgo: 6,
    face: {
      skin: 'light',
      hair: 'crop',
      hairColor: 'darkBrown',
      facialHair: 'stubble',
      glasses: 'round',
      clothing: 'blazer',
    },
  },
]
