import { prose } from '../prose'
import type { DemoTutor } from '../types'
import { weeklyHours } from '../weeklyHours'

/** Tutors in Canada and Mexico. */
export const tutorsInCanadaAndMexico: DemoTutor[] = [
  {
    slug: 'genevieve-tremblay',
    email: 'genevieve.tremblay@demo.edustream.test',
    firstName: 'Geneviève',
    lastName: 'Tremblay',
    displayName: 'Geneviève Tremblay',
    headline: 'French for Québec: immigration exams, office small talk and the accent you will meet',
    bio: prose`
      You passed your B2 in Paris French, landed in Montréal, and the bus driver might as well be speaking
      Norwegian. Welcome. It took my own husband two winters.

      I prepare newcomers for the TEF and TCF Québec and for what follows: parent-teacher evenings,
      job interviews, the neighbour who says "tu" on day one. Half of each lesson is listening to real
      recordings, from radio call-ins to my aunt. We write down what was said, then what was meant. Before
      this I worked eight years in human resources, hence my mock interviews are uncomfortable in a
      useful way. If you need a score by a date, tell me the date first and I will tell you whether it is
      realistic.
    `,
    country: 'CA',
    city: 'Montréal',
    timezone: 'America/Toronto',
    dateOfBirth: '1982-07-17',
    languages: [
      { code: 'fr', level: 'native' },
      { code: 'en', level: 'C2' },
    ],
    subjects: [{ subject: 'french', levels: ['adult'], proficiency: 'expert', yearsExperience: 8 }],
    education: [{ institution: 'Université de Montréal', degree: 'BSc Industrial Relations', year: 2005 }],
    certifications: [{ title: 'Certificat en français langue seconde', issuer: 'UQAM', year: 2016 }],
    hourlyRate: 4900,
    currency: 'CAD',
    yearsExperience: 8,
    availability: weeklyHours(
      'mon tue wed thu fri 07:00-09:00 12:00-13:30',
      'tue thu 18:00-21:00',
      'sun 09:00-12:00',
    ),
    bufferMinutes: 0,
    minNoticeMinutes: 180,
    durations: [30, 45, 60, 90],
    confirmation: 'request',
    status: 'approved',
    responseMinutes: 58,
    popularity: 2,
    joinedMonthsAgo: 7,
    face: {
      skin: 'fair',
      hair: 'longWavy',
      hairColor: 'blond',
      lashes: true,
      age: 'middle',
      clothing: 'turtleneck',
    },
  },
  {
    slug: 'ximena-torres',
    email: 'ximena.torres@demo.edustream.test',
    firstName: 'Ximena',
    lastName: 'Torres',
    displayName: 'Ximena Torres',
    headline: 'Mexican Spanish for families, clinics and very picky eaters',
    bio: prose`
      My favourite student is six and her grandmother is seventy-one; they share a lesson from Phoenix so that they
      can finally gossip with the cousins in Guadalajara. I love mixed tables like that one.

      Children play memory, cook quesadillas on camera and act out shops. Adults get what they need on
      Monday: medical Spanish for nurses, construction Spanish for site managers, in-law Spanish for the newly
      engaged. New words always come as a phrase, with a gesture, and return three lessons later when
      you have forgotten them. I speak almost only Spanish from minute one, but with hands, drawings and a
      box of toy vegetables, and so far nobody has starved. I trained as a preschool teacher and it shows.
    `,
    country: 'MX',
    city: 'Guadalajara',
    timezone: 'America/Mexico_City',
    dateOfBirth: '1993-04-30',
    languages: [
      { code: 'es', level: 'native' },
      { code: 'en', level: 'C1' },
    ],
    subjects: [
      { subject: 'spanish', levels: ['primary', 'adult'], proficiency: 'expert', yearsExperience: 8 },
    ],
    education: [
      {
        institution: 'Universidad de Guadalajara',
        degree: 'Licenciatura en Educación Preescolar',
        year: 2015,
      },
    ],
    certifications: [],
    hourlyRate: 1700,
    currency: 'USD',
    yearsExperience: 8,
    availability: weeklyHours('mon tue wed thu fri 14:00-20:00', 'sat 09:00-14:00'),
    bufferMinutes: 5,
    minNoticeMinutes: 90,
    durations: [30, 45, 60],
    confirmation: 'instant',
    status: 'approved',
    responseMinutes: 16,
    popularity: 3,
    joinedMonthsAgo: 11,
    face: {
      skin: 'tan',
      hair: 'braids',
      hairColor: 'darkBrown',
      lashes: true,
      earrings: true,
      age: 'young',
      clothing: 'vneck',
    },
  },
  {
    slug: 'diego-hernandez',
    email: 'diego.hernandez@demo.edustream.test',
    firstName: 'Diego',
    lastName: 'Hernández',
    displayName: 'Diego Hernández',
    headline: 'Bilingual algebra and SAT Math from Mérida, with Mayan zeros on the side',
    bio: prose`
      The Maya used a shell for zero, and when my pupils draw it in place of "0" they suddenly ask why zero is
      needed at all. From that question you can walk to place value, equations and, with good shoes, limits.

      I teach in Spanish, English or the mixture spoken in many US homes. Half my students live in Texas and
      Florida and switch when a word escapes them. We use a notebook with three columns: what I did, why
      I was allowed to, how I could check. The third column is the one that raises SAT scores. I
      finished a master's in mathematics education in 2020 with a thesis about wrong answers, so yours
      are safe with me, and frankly interesting.
    `,
    country: 'MX',
    city: 'Mérida',
    timezone: 'America/Merida',
    dateOfBirth: '1991-08-08',
    languages: [
      { code: 'es', level: 'native' },
      { code: 'en', level: 'C1' },
    ],
    subjects: [
      { subject: 'mathematics', levels: ['primary', 'secondary'], proficiency: 'expert', yearsExperience: 9 },
      {
        subject: 'test-preparation',
        levels: ['secondary'],
        proficiency: 'advanced',
        yearsExperience: 5,
        focus: ['sat'],
      },
    ],
    education: [
      { institution: 'Universidad Autónoma de Yucatán', degree: 'MSc Mathematics Education', year: 2020 },
    ],
    certifications: [],
    hourlyRate: 2100,
    currency: 'USD',
    yearsExperience: 9,
    availability: weeklyHours('mon tue wed thu 15:00-20:30', 'sat 09:00-13:00', 'sun 17:00-20:00'),
    bufferMinutes: 10,
    minNoticeMinutes: 120,
    durations: [45, 60, 90],
    confirmation: 'request',
    status: 'approved',
    responseMinutes: 37,
    popularity: 2,
    joinedMonthsAgo: 8,
    face: { skin: 'tan', hair: 'short', hairColor: 'black', facialHair: 'moustache', clothing: 'collar' },
  },
]
