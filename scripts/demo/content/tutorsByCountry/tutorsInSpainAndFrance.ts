import { prose } from '../prose'
import type { DemoTutor } from '../types'
import { weeklyHours } from '../weeklyHours'

/** Tutors in Spain and France. */
export const tutorsInSpainAndFrance: DemoTutor[] = [
  {
    slug: 'lucia-fernandez',
    email: 'lucia.fernandez@demo.edustream.test',
    firstName: 'Lucía',
    lastName: 'Fernández Ortega',
    displayName: 'Lucía Fernández',
    headline: 'Spanish you can use at the market on Saturday, DELE B1 to C1 when you want papers',
    bio: prose`
      My grandmother sold oranges in Valencia's central market and could bargain in five languages while
      owning no grammar book at all. I do own several, and I use them after you have spoken, never before.

      Each course begins with a map of your week: whom do you want to talk to, about what, and what do you say
      instead today? We rehearse exactly those scenes, record the first and the tenth attempt, and compare.
      The difference cheers people up more than any certificate. If you do need the certificate, I have been a
      DELE examiner since 2017 and know how the oral is scored. Past tenses get a month to themselves and a
      very silly detective story.
    `,
    country: 'ES',
    city: 'Valencia',
    timezone: 'Europe/Madrid',
    dateOfBirth: '1987-07-07',
    languages: [
      { code: 'es', level: 'native' },
      { code: 'ca', level: 'C2' },
      { code: 'en', level: 'C1' },
    ],
    subjects: [
      {
        subject: 'spanish',
        levels: ['secondary', 'university', 'adult'],
        proficiency: 'expert',
        yearsExperience: 13,
      },
    ],
    education: [{ institution: 'Universitat de València', degree: 'Máster en Enseñanza de ELE', year: 2012 }],
    certifications: [{ title: 'DELE examiner B1 to C2', issuer: 'Instituto Cervantes', year: 2017 }],
    hourlyRate: 2400,
    currency: 'EUR',
    yearsExperience: 13,
    availability: weeklyHours('mon tue wed thu 09:30-13:30 17:00-20:00', 'fri 09:30-13:30'),
    bufferMinutes: 10,
    minNoticeMinutes: 180,
    durations: [30, 60, 90],
    confirmation: 'trusted',
    status: 'approved',
    responseMinutes: 38,
    popularity: 3,
    joinedMonthsAgo: 13,
    face: {
      skin: 'beige',
      hair: 'longWavy',
      hairColor: 'brown',
      lashes: true,
      earrings: true,
      clothing: 'vneck',
    },
  },
  {
    slug: 'alvaro-serrano',
    email: 'alvaro.serrano@demo.edustream.test',
    firstName: 'Álvaro',
    lastName: 'Serrano',
    displayName: 'Álvaro Serrano',
    headline: 'Flamenco and classical guitar: right hand first, everything else later',
    bio: prose`
      Flamenco looks like speed from the outside. Inside it is counting: twelve beats, accents in odd places,
      and a right hand that has stopped arguing. So for the first month you clap more than you play.

      I grew up among guitar makers on the Cuesta de Gomérez in Granada and studied at the conservatory there.
      Online I use two cameras, one for each hand, and send slow-motion clips of your own strumming with
      arrows drawn on. Beginners with any nylon-string guitar are welcome; so are rock players curious about
      rasgueado. We learn one whole piece per term, from soleá to Tárrega, and you perform it for three
      other students on a Sunday call. Nerves included, applause guaranteed.
    `,
    country: 'ES',
    city: 'Granada',
    timezone: 'Europe/Madrid',
    dateOfBirth: '1984-12-12',
    languages: [
      { code: 'es', level: 'native' },
      { code: 'en', level: 'B2' },
    ],
    subjects: [
      {
        subject: 'music',
        levels: ['secondary', 'adult'],
        proficiency: 'expert',
        yearsExperience: 15,
        focus: ['guitar'],
      },
    ],
    education: [
      {
        institution: 'Real Conservatorio Superior de Música Victoria Eugenia',
        degree: 'Título Superior, Guitar',
        year: 2007,
      },
    ],
    certifications: [],
    hourlyRate: 2600,
    currency: 'EUR',
    yearsExperience: 15,
    availability: weeklyHours('tue wed thu 11:00-14:00 18:00-22:00', 'sat 12:00-15:00'),
    bufferMinutes: 10,
    minNoticeMinutes: 120,
    durations: [45, 60],
    confirmation: 'request',
    status: 'approved',
    responseMinutes: 160,
    popularity: 2,
    joinedMonthsAgo: 8,
    face: {
      skin: 'olive',
      hair: 'waves',
      hairColor: 'black',
      facialHair: 'goatee',
      age: 'middle',
      clothing: 'collar',
    },
  },
  {
    slug: 'camille-laurent',
    email: 'camille.laurent@demo.edustream.test',
    firstName: 'Camille',
    lastName: 'Laurent',
    displayName: 'Camille Laurent',
    headline: 'French pronunciation and conversation with a speech therapist from Lyon',
    bio: prose`
      The French "r" is made with the same part of the throat you use to gargle. Fifteen minutes with a glass
      of water and most people have it. I know because repairing sounds is my profession: I am a speech
      therapist four days a week, and teach my language on the fifth and in the evenings.

      Learners usually come to me when they can read Le Monde but waiters answer them in English. We
      work on melody, on the silent letters, on the tiny words that glue speech together ("du coup",
      "enfin", "bof"). I film your mouth and mine side by side. Then we simply talk for half an hour about
      anything, and I note only the three corrections that would help you most.
    `,
    country: 'FR',
    city: 'Lyon',
    timezone: 'Europe/Paris',
    dateOfBirth: '1990-02-15',
    languages: [
      { code: 'fr', level: 'native' },
      { code: 'en', level: 'C1' },
      { code: 'it', level: 'B2' },
    ],
    subjects: [
      { subject: 'french', levels: ['university', 'adult'], proficiency: 'expert', yearsExperience: 7 },
    ],
    education: [
      {
        institution: 'Université Claude Bernard Lyon 1',
        degree: "Certificat de capacité d'orthophoniste",
        year: 2014,
      },
    ],
    certifications: [
      {
        title: 'DUFLE, teaching French as a foreign language',
        issuer: 'Université Lumière Lyon 2',
        year: 2018,
      },
    ],
    hourlyRate: 2900,
    currency: 'EUR',
    yearsExperience: 7,
    availability: weeklyHours('mon tue thu 18:30-21:00', 'wed 09:00-17:00', 'sat 09:00-11:00'),
    bufferMinutes: 10,
    minNoticeMinutes: 300,
    durations: [45, 60],
    confirmation: 'request',
    status: 'approved',
    responseMinutes: 85,
    popularity: 3,
    joinedMonthsAgo: 9,
    face: { skin: 'light', hair: 'bob', hairColor: 'brown', lashes: true, age: 'young', clothing: 'crew' },
  },
]
