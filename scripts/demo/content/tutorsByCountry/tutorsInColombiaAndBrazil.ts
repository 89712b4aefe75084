import { prose } from '../prose'
import type { DemoTutor } from '../types'
import { weeklyHours } from '../weeklyHours'

/** Tutors in Colombia and Brazil. */
export const tutorsInColombiaAndBrazil: DemoTutor[] = [
  {
    slug: 'valentina-restrepo',
    email: 'valentina.restrepo@demo.edustream.test',
    firstName: 'Valentina',
    lastName: 'Restrepo',
    displayName: 'Valentina Restrepo',
    headline: 'Clear Colombian Spanish, and English for call-centre and tech interviews',
    bio: prose`
      People say the Spanish of Medellín is easy to follow because we sing it. I think we simply finish our
      words. Either way it is a kind accent to start with, and later I introduce you to the Caribbean
      coast, where the words are no longer finished.

      Lessons run on podcasts that I cut into two-minute pieces. You listen before we meet, we fight about the
      opinion in it, and grammar gets served when your argument needs it. On the English side I trained
      customer-support teams for six years and interviewed hundreds of applicants, so we rehearse the actual
      questions, including salary. My calendar has many half-hour slots: little and often beats Sunday
      marathons, and your brain does the rest overnight.
    `,
    country: 'CO',
    city: 'Medellín',
    timezone: 'America/Bogota',
    dateOfBirth: '1992-03-19',
    languages: [
      { code: 'es', level: 'native' },
      { code: 'en', level: 'C2' },
      { code: 'pt', level: 'B1' },
    ],
    subjects: [
      { subject: 'spanish', levels: ['secondary', 'adult'], proficiency: 'expert', yearsExperience: 7 },
      { subject: 'english', levels: ['adult'], proficiency: 'advanced', yearsExperience: 6 },
    ],
    education: [
      { institution: 'Universidad de Antioquia', degree: 'Licenciatura en Lenguas Extranjeras', year: 2016 },
    ],
    certifications: [{ title: 'TKT Modules 1 to 3', issuer: 'Cambridge English', year: 2017 }],
    hourlyRate: 1800,
    currency: 'USD',
    yearsExperience: 7,
    availability: weeklyHours('mon tue wed thu fri 06:30-11:00 17:00-20:00', 'sat 08:00-11:00'),
    bufferMinutes: 5,
    minNoticeMinutes: 60,
    durations: [30, 60],
    confirmation: 'instant',
    status: 'approved',
    responseMinutes: 11,
    popularity: 3,
    joinedMonthsAgo: 10,
    face: {
      skin: 'beige',
      hair: 'long',
      hairColor: 'darkBrown',
      lashes: true,
      earrings: true,
      age: 'young',
      clothing: 'collar',
    },
  },
  {
    slug: 'camilo-rojas',
    email: 'camilo.rojas@demo.edustream.test',
    firstName: 'Camilo',
    lastName: 'Rojas',
    displayName: 'Camilo Rojas',
    headline: 'Microeconomics and business maths, worked through coffee prices',
    bio: prose`
      My family grows coffee two hours from Bogotá. Supply shocks, futures, fair-trade premiums and quarrels
      over cooperatives were ordinary breakfast talk, and they remain the best examples I know.

      I lecture part-time in microeconomics and would like to work with first- and second-year students who
      freeze when a Lagrangian appears. We would begin with a decision a real farmer has to make this season,
      build the model around it, and check that the mathematics gives advice a sensible person could follow.
      Business students could use me for percentages, discounting and spreadsheet models. Lessons in English or
      Spanish, with a written summary after each.
    `,
    country: 'CO',
    city: 'Bogotá',
    timezone: 'America/Bogota',
    dateOfBirth: '1990-05-13',
    languages: [
      { code: 'es', level: 'native' },
      { code: 'en', level: 'C1' },
    ],
    subjects: [
      { subject: 'economics', levels: ['university'], proficiency: 'expert', yearsExperience: 5 },
      { subject: 'mathematics', levels: ['university'], proficiency: 'advanced', yearsExperience: 4 },
    ],
    education: [{ institution: 'Universidad de los Andes', degree: 'MA Economics', year: 2016 }],
    certifications: [],
    hourlyRate: 2000,
    currency: 'USD',
    yearsExperience: 5,
    availability: weeklyHours('tue thu 17:00-21:00', 'sat 09:00-13:00'),
    bufferMinutes: 10,
    minNoticeMinutes: 240,
    durations: [60],
    confirmation: 'request',
    status: 'draft',
    responseMinutes: 60,
    popularity: 0,
    joinedMonthsAgo: 0,
    face: {
      skin: 'olive',
      hair: 'sidePart',
      hairColor: 'darkBrown',
      facialHair: 'stubble',
      clothing: 'crew',
    },
  },
  {
    slug: 'beatriz-carvalho',
    email: 'beatriz.carvalho@demo.edustream.test',
    firstName: 'Beatriz',
    lastName: 'Carvalho',
    displayName: 'Beatriz Carvalho',
    headline: 'Econometrics and applied statistics: what the regression is really telling you',
    bio: prose`
      Do umbrellas cause rain? My students laugh, and then I show them a published paper that makes the same
      mistake with more decimals. Telling cause from coincidence is what I teach, in Stata, R or Python.

      I am a researcher on urban transport in São Paulo, where we once proved that a new bus lane had moved
      nobody at all. In class we reproduce a real article, table by table, and find the assumption
      everything hangs on. After three of these you read papers differently. For exam takers there is a tidy
      set of forty questions covering nearly everything a first econometrics course can ask. Graduate
      students book me before a committee meeting and leave with two slides fewer.
    `,
    country: 'BR',
    city: 'São Paulo',
    timezone: 'America/Sao_Paulo',
    dateOfBirth: '1988-10-02',
    languages: [
      { code: 'pt', level: 'native' },
      { code: 'en', level: 'C2' },
      { code: 'es', level: 'B2' },
    ],
    subjects: [
      { subject: 'economics', levels: ['university'], proficiency: 'expert', yearsExperience: 8 },
      { subject: 'data-science', levels: ['university'], proficiency: 'expert', yearsExperience: 6 },
    ],
    education: [{ institution: 'Universidade de São Paulo', degree: 'PhD Economics', year: 2018 }],
    certifications: [],
    hourlyRate: 16500,
    currency: 'BRL',
    yearsExperience: 8,
    availability: weeklyHours('mon wed 18:00-22:00', 'tue thu 07:30-10:00', 'sat 14:00-18:00'),
    bufferMinutes: 10,
    minNoticeMinutes: 300,
    durations: [60, 90],
    confirmation: 'request',
    status: 'approved',
    responseMinutes: 105,
    popularity: 2,
    joinedMonthsAgo: 7,
    face: {
      skin: 'tan',
      hair: 'curly',
      hairColor: 'brown',
      lashes: true,
      glasses: 'round',
      clothing: 'vneck',
    },
  },
  {
    slug: 'rafael-nogueira',
    email: 'rafael.nogueira@demo.edustream.test',
    firstName: 'Rafael',
    lastName: 'Nogueira',
    displayName: 'Rafael Nogueira',
    headline: 'Acoustic guitar from first chord to bossa nova, at any age',
    bio: prose`
      Three chords, one week, one song. I have never met a person who could not do it, including a retired
      sea captain with two stiff fingers who now plays at his granddaughter's birthdays.

      I live in Salvador, play in a samba-de-roda group, and have given lessons since I was nineteen. You
      choose the songs; I choose the order. Rhythm lives in the body before it lives in the hand, so we tap,
      sing and sway shamelessly. Chord sheets, backing tracks at three speeds and a short video of the tricky
      bit arrive the same day. After the campfire stage I open the door to bossa harmony: thumb on two, fingers
      late, everything relaxed. Five minutes of daily playing will do, as long as it is daily.
    `,
    country: 'BR',
    city: 'Salvador',
    timezone: 'America/Bahia',
    dateOfBirth: '1990-01-25',
    languages: [
      { code: 'pt', level: 'native' },
      { code: 'en', level: 'B2' },
      { code: 'es', level: 'C1' },
    ],
    subjects: [
      {
        subject: 'music',
        levels: ['primary', 'secondary', 'adult'],
        proficiency: 'expert',
        yearsExperience: 14,
        focus: ['guitar'],
      },
    ],
    education: [
      { institution: 'Universidade Federal da Bahia', degree: 'Bachelor of Popular Music', year: 2013 },
    ],
    certifications: [],
    hourlyRate: 11000,
    currency: 'BRL',
    yearsExperience: 14,
    availability: weeklyHours('mon tue wed thu 10:00-13:00 15:00-19:00', 'fri 10:00-13:00'),
    bufferMinutes: 5,
    minNoticeMinutes: 60,
    durations: [30, 45, 60],
    confirmation: 'instant',
    status: 'approved',
    responseMinutes: 24,
    popularity: 2,
    joinedMonthsAgo: 9,
    face: { skin: 'brown', hair: 'afro', hairColor: 'black', facialHair: 'goatee', clothing: 'crew' },
  },
]
