import { prose } from '../prose'
import type { DemoTutor } from '../types'
import { weeklyHours } from '../weeklyHours'

/** Tutors in Poland and Romania. */
export const tutorsInPolandAndRomania: DemoTutor[] = [
  {
    slug: 'katarzyna-wisniewska',
    email: 'katarzyna.wisniewska@demo.edustream.test',
    firstName: 'Katarzyna',
    lastName: 'Wiśniewska',
    displayName: 'Katarzyna Wiśniewska',
    headline: 'German and English for engineers and nurses moving abroad',
    bio: prose`
      My clients have a start date. A nurse in Kraków begins in Dresden in March; a welder needs B1 for his
      family visa; an engineer's new team holds stand-ups in German at nine sharp. With a date on the wall we
      can skip what you will not need.

      I interview you about your future working day, hour by hour, and build the course out of it: handover
      notes, safety briefings, small talk at the coffee machine, the phone call to the landlord. Cases and
      articles arrive inside those scenes. I worked in Leipzig for six years myself and remember the fear of
      the ringing telephone, so we practise on real calls with the camera off. English lessons follow the
      same pattern.
    `,
    country: 'PL',
    city: 'Kraków',
    timezone: 'Europe/Warsaw',
    dateOfBirth: '1986-11-11',
    languages: [
      { code: 'pl', level: 'native' },
      { code: 'de', level: 'C2' },
      { code: 'en', level: 'C1' },
    ],
    subjects: [
      { subject: 'german', levels: ['adult'], proficiency: 'expert', yearsExperience: 12 },
      { subject: 'english', levels: ['adult'], proficiency: 'advanced', yearsExperience: 10 },
    ],
    education: [{ institution: 'Uniwersytet Jagielloński', degree: 'MA German Philology', year: 2010 }],
    certifications: [{ title: 'Goethe-Zertifikat C2', issuer: 'Goethe-Institut', year: 2012 }],
    hourlyRate: 11500,
    currency: 'PLN',
    yearsExperience: 12,
    availability: weeklyHours('mon tue wed thu 07:00-09:00 16:00-20:30', 'fri 07:00-12:00'),
    bufferMinutes: 10,
    minNoticeMinutes: 240,
    durations: [45, 60, 90],
    confirmation: 'request',
    status: 'approved',
    responseMinutes: 50,
    popularity: 2,
    joinedMonthsAgo: 11,
    face: { skin: 'fair', hair: 'bob', hairColor: 'blond', lashes: true, age: 'middle', clothing: 'blazer' },
  },
  {
    slug: 'tomasz-zielinski',
    email: 'tomasz.zielinski@demo.edustream.test',
    firstName: 'Tomasz',
    lastName: 'Zieliński',
    displayName: 'Tomasz Zieliński',
    headline: 'Algorithms, C++ and system design from a competitive programmer turned architect',
    bio: prose`
      Codeforces was my teenage addiction; distributed databases are the respectable adult version. At work
      in Wrocław I review designs, and here I help people who can already program to think one level higher.

      Before an interview season we meet twice a week. You talk while you solve and I take minutes, so
      afterwards you can read exactly where you went silent or jumped to code. For university courses I insist
      on invariants: write what is true before and after the loop, then write the loop. It feels pedantic
      until your off-by-one errors vanish. I have interviewed about two hundred engineers from the other side of the
      table. Beginners are better served by patient colleagues of mine, as I speak quickly and draw a lot.
    `,
    country: 'PL',
    city: 'Wrocław',
    timezone: 'Europe/Warsaw',
    dateOfBirth: '1984-01-29',
    languages: [
      { code: 'pl', level: 'native' },
      { code: 'en', level: 'C1' },
      { code: 'de', level: 'B1' },
    ],
    subjects: [
      {
        subject: 'computer-science',
        levels: ['university', 'adult'],
        proficiency: 'expert',
        yearsExperience: 9,
      },
    ],
    education: [{ institution: 'Politechnika Wrocławska', degree: 'MSc Computer Science', year: 2008 }],
    certifications: [],
    hourlyRate: 17000,
    currency: 'PLN',
    yearsExperience: 9,
    availability: weeklyHours('mon wed 19:00-22:00', 'sat 10:00-15:00', 'sun 17:00-21:00'),
    bufferMinutes: 0,
    minNoticeMinutes: 480,
    durations: [60, 90],
    confirmation: 'request',
    status: 'approved',
    responseMinutes: 130,
    popularity: 2,
    joinedMonthsAgo: 6,
    face: {
      skin: 'light',
      hair: 'sidePart',
      hairColor: 'brown',
      facialHair: 'stubble',
      glasses: 'square',
      clothing: 'crew',
    },
  },
  {
    slug: 'andrei-popescu',
    email: 'andrei.popescu@demo.edustream.test',
    firstName: 'Andrei',
    lastName: 'Popescu',
    displayName: 'Andrei Popescu',
    headline: 'Statistics you can defend: R, Python and thesis rescue',
    bio: prose`
      Every April my inbox fills with sentences like "my supervisor says I need a mixed model and the
      deadline is in three weeks". I am calm in April. It is my favourite month.

      I am a biostatistician at a clinic in Cluj and have co-written seventeen papers, mostly as the person
      who asks what the control group was. With thesis students I never touch the keyboard: you learn to run,
      read and report the analysis, as you will be alone at the viva. With aspiring data scientists I
      go slower and deeper, from sampling to Bayesian models, and insist that a chart comes before any
      p-value. Bring your data in whatever state it is in. I have opened worse.
    `,
    country: 'RO',
    city: 'Cluj-Napoca',
    timezone: 'Europe/Bucharest',
    dateOfBirth: '1983-05-05',
    languages: [
      { code: 'ro', level: 'native' },
      { code: 'en', level: 'C1' },
      { code: 'fr', level: 'B1' },
    ],
    subjects: [
      {
        subject: 'data-science',
        levels: ['university', 'adult'],
        proficiency: 'expert',
        yearsExperience: 10,
      },
    ],
    education: [{ institution: 'Universitatea Babeș-Bolyai', degree: 'PhD Statistics', year: 2013 }],
    certifications: [],
    hourlyRate: 3400,
    currency: 'EUR',
    yearsExperience: 10,
    availability: weeklyHours('mon tue wed thu 18:00-21:30', 'sat 09:00-13:00'),
    bufferMinutes: 15,
    minNoticeMinutes: 360,
    durations: [60, 90, 120],
    confirmation: 'request',
    status: 'approved',
    responseMinutes: 120,
    popularity: 2,
    joinedMonthsAgo: 10,
    face: {
      skin: 'light',
      hair: 'balding',
      hairColor: 'darkBrown',
      facialHair: 'stubble',
      glasses: 'round',
      age: 'middle',
      clothing: 'turtleneck',
    },
  },
  {
    slug: 'ioana-dumitrescu',
    email: 'ioana.dumitrescu@demo.edustream.test',
    firstName: 'Ioana',
    lastName: 'Dumitrescu',
    displayName: 'Ioana Dumitrescu',
    headline: 'French grammar made visible; DELF A2 to B2 without panic',
    bio: prose`
      I came to French as a foreigner, at fifteen, through a box of Gainsbourg cassettes. That helps: I know which
      explanations work because I once needed them. The subjunctive, for instance, is easier when you
      stop calling it a tense.

      I colour sentences. Blue for who, red for the action, green for everything that hangs on. After two
      weeks students colour in their heads and long sentences stop being walls. Then we read: menus, comics,
      Annie Ernaux. For the DELF I run full mock orals with a timer and a bored-looking jury (me). Of the
      twenty-six candidates I have prepared since 2021, twenty-four passed, and the other two retook it. Ten
      minutes of homework, honestly ten.
    `,
    country: 'RO',
    city: 'Bucharest',
    timezone: 'Europe/Bucharest',
    dateOfBirth: '1992-10-26',
    languages: [
      { code: 'ro', level: 'native' },
      { code: 'fr', level: 'C2' },
      { code: 'en', level: 'C1' },
    ],
    subjects: [
      { subject: 'french', levels: ['secondary', 'adult'], proficiency: 'expert', yearsExperience: 8 },
    ],
    education: [
      {
        institution: 'Universitatea din București',
        degree: 'BA French and Comparative Literature',
        year: 2014,
      },
    ],
    certifications: [{ title: 'DALF C2', issuer: 'France Éducation international', year: 2015 }],
    hourlyRate: 1900,
    currency: 'EUR',
    yearsExperience: 8,
    availability: weeklyHours('mon wed fri 09:00-12:00 15:00-20:00', 'sun 17:00-20:00'),
    bufferMinutes: 5,
    minNoticeMinutes: 120,
    durations: [30, 60],
    confirmation: 'instant',
    status: 'approved',
    responseMinutes: 26,
    popularity: 1,
    joinedMonthsAgo: 5,
    face: {
      skin: 'light',
      hair: 'pixie',
      hairColor: 'darkBrown',
      lashes: true,
      earrings: true,
      clothing: 'crew',
    },
  },
]
