import { prose } from '../prose'
import type { DemoTutor } from '../types'
import { weeklyHours } from '../weeklyHours'

/** Tutors in Argentina. */
export const tutorsInArgentina: DemoTutor[] = [
  {
    slug: 'martin-gimenez',
    email: 'martin.gimenez@demo.edustream.test',
    firstName: 'Martín',
    lastName: 'Giménez',
    displayName: 'Martín Giménez',
    headline: 'Chemistry and thermodynamics by a brewer with a chemical-engineering degree',
    bio: prose`
      Beer is a chemistry exam you can drink. Enzymes break starch, yeast breaks sugar, pH decides the taste
      and, if you misjudge pressure, the ceiling gets painted. I run a small brewery in Rosario and have tutored
      since my own student days.

      First-year engineers come for thermodynamics and stoichiometry. We set up each problem as a tank: what
      goes in, what comes out, what stays. Once you can draw the tank the equations are bookkeeping. School
      pupils get the periodic table as a seating plan with feuds and friendships. I reply to photos of homework
      on Tuesdays and Thursdays, and before finals I hold open revision hours in small groups of my own
      students, free of charge. Teetotallers learn just as well.
    `,
    country: 'AR',
    city: 'Rosario',
    timezone: 'America/Argentina/Cordoba',
    dateOfBirth: '1986-09-21',
    languages: [
      { code: 'es', level: 'native' },
      { code: 'en', level: 'C1' },
      { code: 'it', level: 'B1' },
    ],
    subjects: [
      {
        subject: 'chemistry',
        levels: ['secondary', 'university'],
        proficiency: 'expert',
        yearsExperience: 11,
      },
      { subject: 'physics', levels: ['university'], proficiency: 'advanced', yearsExperience: 7 },
    ],
    education: [{ institution: 'Universidad Nacional de Rosario', degree: 'Ingeniería Química', year: 2012 }],
    certifications: [],
    hourlyRate: 1900,
    currency: 'USD',
    yearsExperience: 11,
    availability: weeklyHours('mon tue wed 09:00-12:00 18:00-21:00', 'thu 18:00-21:00', 'sun 10:00-13:00'),
    bufferMinutes: 10,
    minNoticeMinutes: 180,
    durations: [60, 90],
    confirmation: 'request',
    status: 'approved',
    responseMinutes: 92,
    popularity: 1,
    joinedMonthsAgo: 6,
    face: {
      skin: 'light',
      hair: 'waves',
      hairColor: 'brown',
      facialHair: 'beard',
      age: 'middle',
      clothing: 'crew',
    },
  },
  {
    slug: 'sofia-alvarez',
    email: 'sofia.alvarez@demo.edustream.test',
    firstName: 'Sofía',
    lastName: 'Álvarez',
    displayName: 'Sofía Álvarez',
    headline: 'Advanced Spanish through short stories, and a workshop for people who write them',
    bio: prose`
      Borges is not for beginners, but a sentence of Borges can be. We take one, weigh it, imitate it, and
      you end the hour with a sentence of your own you would not have dared.

      I translate novels in Buenos Aires and teach the levels that courses tend to forget: from B2 upwards,
      where you are fluent and bored. Irony, register, when a subjunctive is a caress and when it is a threat.
      For writers in English or Spanish I hold a workshop in the Argentine manner: you read, you may
      not explain, and the text has to defend itself. I have published two collections and been rejected by
      better magazines than most people apply to. Voseo is optional. Mate is not.
    `,
    country: 'AR',
    city: 'Buenos Aires',
    timezone: 'America/Argentina/Buenos_Aires',
    dateOfBirth: '1979-02-11',
    languages: [
      { code: 'es', level: 'native' },
      { code: 'en', level: 'C2' },
      { code: 'fr', level: 'C1' },
    ],
    subjects: [
      { subject: 'spanish', levels: ['university', 'adult'], proficiency: 'expert', yearsExperience: 14 },
      { subject: 'writing', levels: ['adult'], proficiency: 'expert', yearsExperience: 10 },
    ],
    education: [{ institution: 'Universidad de Buenos Aires', degree: 'Licenciatura en Letras', year: 2004 }],
    certifications: [],
    hourlyRate: 2300,
    currency: 'USD',
    yearsExperience: 14,
    availability: weeklyHours('mon wed fri 10:00-13:00', 'tue thu 19:00-23:00', 'sat 16:00-19:00'),
    bufferMinutes: 15,
    minNoticeMinutes: 240,
    durations: [60, 90],
    confirmation: 'request',
    status: 'approved',
    responseMinutes: 115,
    popularity: 2,
    joinedMonthsAgo: 10,
    face: {
      skin: 'light',
      hair: 'long',
      hairColor: 'grey',
      lashes: true,
      age: 'senior',
      clothing: 'turtleneck',
    },
  },
]
