import { prose } from '../prose'
import type { DemoTutor } from '../types'
import { weeklyHours } from '../weeklyHours'

/** Tutors in South Africa. */
export const tutorsInSouthAfrica: DemoTutor[] = [
  {
    slug: 'thandiwe-nkosi',
    email: 'thandiwe.nkosi@demo.edustream.test',
    firstName: 'Thandiwe',
    lastName: 'Nkosi',
    displayName: 'Thandiwe Nkosi',
    headline: 'Academic and creative writing with a radio producer’s ear',
    bio: prose`
      Read it aloud. Everything I teach hangs on those three words. I produced radio drama in Durban for
      eight years, and a sentence that trips a good actor will trip a reader as well.

      So we read your essay, thesis chapter or short story out loud, swapping paragraphs, and mark each
      stumble. Then we ask why: too many ideas, wrong order, borrowed words. You do the rewriting; I supply
      the questions and, now and then, scissors. English learners find their rhythm this way, and doctoral
      students find their verbs. I supervised forty-two honours dissertations at a writing centre before
      going freelance, and I still get postcards. I do not ghost-write, and I can tell when a machine did.
    `,
    country: 'ZA',
    city: 'Durban',
    timezone: 'Africa/Johannesburg',
    dateOfBirth: '1983-06-16',
    languages: [
      { code: 'zu', level: 'native' },
      { code: 'en', level: 'native' },
      { code: 'af', level: 'B2' },
    ],
    subjects: [
      { subject: 'writing', levels: ['university', 'adult'], proficiency: 'expert', yearsExperience: 13 },
      { subject: 'english', levels: ['secondary', 'adult'], proficiency: 'expert', yearsExperience: 10 },
    ],
    education: [{ institution: 'University of KwaZulu-Natal', degree: 'MA Creative Writing', year: 2008 }],
    certifications: [],
    hourlyRate: 2400,
    currency: 'USD',
    yearsExperience: 13,
    availability: weeklyHours('mon wed 09:00-13:00 17:00-20:00', 'tue thu 09:00-13:00', 'sat 09:00-11:00'),
    bufferMinutes: 15,
    minNoticeMinutes: 360,
    durations: [60, 90],
    confirmation: 'request',
    status: 'approved',
    responseMinutes: 80,
    popularity: 2,
    joinedMonthsAgo: 10,
    face: {
      skin: 'deep',
      hair: 'curly',
      hairColor: 'black',
      lashes: true,
      earrings: true,
      age: 'middle',
      clothing: 'vneck',
    },
  },
  {
    slug: 'pieter-van-wyk',
    email: 'pieter.vanwyk@demo.edustream.test',
    firstName: 'Pieter',
    lastName: 'van Wyk',
    displayName: 'Pieter van Wyk',
    headline: 'Physics olympiad coach; telescopes, torque and first-year engineering',
    bio: prose`
      From May to August I am in Sutherland, helping at the observatory, and my diary closes. The rest of the
      year I coach olympiad teams and engineering freshers from a desk in Cape Town with a view of nothing
      but a very good whiteboard.

      My students learn to be stubborn in an organised way. Every hard problem gets three attempts from three
      angles: energy, forces, and a wild limiting case such as "what if the mass is infinite?". We keep a
      notebook of failed attempts because they come back useful. Two of my pupils have represented South
      Africa; many more simply stopped fearing rotational dynamics. If you want quick homework help I am the
      wrong person, and I can name three colleagues here who are right.
    `,
    country: 'ZA',
    city: 'Cape Town',
    timezone: 'Africa/Johannesburg',
    dateOfBirth: '1976-02-02',
    languages: [
      { code: 'af', level: 'native' },
      { code: 'en', level: 'C2' },
      { code: 'nl', level: 'B1' },
    ],
    subjects: [
      { subject: 'physics', levels: ['secondary', 'university'], proficiency: 'expert', yearsExperience: 18 },
      {
        subject: 'mathematics',
        levels: ['secondary', 'university'],
        proficiency: 'expert',
        yearsExperience: 15,
      },
    ],
    education: [{ institution: 'Stellenbosch University', degree: 'MSc Physics', year: 2000 }],
    certifications: [],
    hourlyRate: 3400,
    currency: 'USD',
    yearsExperience: 18,
    availability: weeklyHours('mon tue thu 14:00-19:00', 'sat 08:00-12:00'),
    bufferMinutes: 15,
    minNoticeMinutes: 720,
    durations: [60, 90],
    confirmation: 'request',
    status: 'paused',
    responseMinutes: 300,
    popularity: 1,
    joinedMonthsAgo: 14,
    face: {
      skin: 'light',
      hair: 'balding',
      hairColor: 'grey',
      facialHair: 'beard',
      age: 'senior',
      clothing: 'collar',
    },
  },
]
