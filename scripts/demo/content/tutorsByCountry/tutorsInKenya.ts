import { prose } from '../prose'
import type { DemoTutor } from '../types'
import { weeklyHours } from '../weeklyHours'

/** Tutors in Kenya. */
export const tutorsInKenya: DemoTutor[] = [
  {
    slug: 'wanjiru-kamau',
    email: 'wanjiru.kamau@demo.edustream.test',
    firstName: 'Wanjiru',
    lastName: 'Kamau',
    displayName: 'Wanjiru Kamau',
    headline: 'Biology and chemistry with kitchen experiments, IGCSE to first year',
    bio: prose`
      Red cabbage, vinegar, a torch and an egg: with these four I can teach a surprising share of the IGCSE
      syllabus. I send a shopping list the evening before, you do the experiment on your side of the camera,
      and theory follows from what you saw.

      I spent five years at a girls' school in Nairobi, where I ran the science club and, later, the
      remedial class nobody wanted. That class had the best results in the county the second year, mostly
      because we stopped copying notes. You will not copy notes with me either. We make a one-page summary
      per topic, argue over what deserves a place on it, and test it on past papers. Students of medicine and
      nursing come for biochemistry in their first year.
    `,
    country: 'KE',
    city: 'Nairobi',
    timezone: 'Africa/Nairobi',
    dateOfBirth: '1991-05-16',
    languages: [
      { code: 'sw', level: 'native' },
      { code: 'en', level: 'C2' },
      { code: 'ki', level: 'native' },
    ],
    subjects: [
      { subject: 'biology', levels: ['secondary', 'university'], proficiency: 'expert', yearsExperience: 9 },
      { subject: 'chemistry', levels: ['secondary'], proficiency: 'expert', yearsExperience: 9 },
    ],
    education: [
      { institution: 'Kenyatta University', degree: 'BEd Science, Biology and Chemistry', year: 2014 },
    ],
    certifications: [{ title: 'Registered Teacher', issuer: 'Teachers Service Commission', year: 2014 }],
    hourlyRate: 1700,
    currency: 'USD',
    yearsExperience: 9,
    availability: weeklyHours(
      'mon tue thu fri 16:00-21:00',
      'wed 09:00-12:00 16:00-21:00',
      'sat 08:00-12:00',
    ),
    bufferMinutes: 10,
    minNoticeMinutes: 180,
    durations: [45, 60, 90],
    confirmation: 'request',
    status: 'approved',
    responseMinutes: 30,
    popularity: 3,
    joinedMonthsAgo: 10,
    face: {
      skin: 'deep',
      hair: 'braids',
      hairColor: 'black',
      lashes: true,
      earrings: true,
      clothing: 'crew',
    },
  },
  {
    slug: 'brian-otieno',
    email: 'brian.otieno@demo.edustream.test',
    firstName: 'Brian',
    lastName: 'Otieno',
    displayName: 'Brian Otieno',
    headline: 'Maths for people who code and code for people who like maths',
    bio: prose`
      In Kisumu I run a Saturday club where teenagers write Python to check their maths homework. It started
      as a trick to keep them off their phones, and turned into the way I teach everyone.

      Stuck on probability? We simulate ten thousand dice and look. Confused by matrices? We rotate a
      picture of your dog. Once the computer has convinced you that something is true, proving it on paper
      feels like tidying up and not like punishment. I take secondary pupils, discrete-maths students and adults
      returning to numbers after a long break. I am patient with tears and impatient with the words "I am not
      a maths person". Lessons are cheaper in the early East African morning because I like that hour best.
    `,
    country: 'KE',
    city: 'Kisumu',
    timezone: 'Africa/Nairobi',
    dateOfBirth: '1994-09-03',
    languages: [
      { code: 'luo', level: 'native' },
      { code: 'sw', level: 'native' },
      { code: 'en', level: 'C2' },
    ],
    subjects: [
      {
        subject: 'mathematics',
        levels: ['secondary', 'university', 'adult'],
        proficiency: 'expert',
        yearsExperience: 6,
      },
      {
        subject: 'computer-science',
        levels: ['secondary', 'adult'],
        proficiency: 'advanced',
        yearsExperience: 5,
      },
    ],
    education: [
      { institution: 'Maseno University', degree: 'BSc Mathematics and Computer Science', year: 2017 },
    ],
    certifications: [],
    hourlyRate: 1800,
    currency: 'USD',
    yearsExperience: 6,
    availability: weeklyHours(
      'mon tue wed thu 06:00-08:30 18:00-21:30',
      'sat 14:00-19:00',
      'sun 15:00-19:00',
    ),
    bufferMinutes: 5,
    minNoticeMinutes: 90,
    durations: [30, 60, 90],
    confirmation: 'instant',
    status: 'approved',
    responseMinutes: 15,
    popularity: 2,
    joinedMonthsAgo: 8,
    face: { skin: 'dark', hair: 'fade', hairColor: 'black', facialHair: 'goatee', clothing: 'collar' },
  },
  {
    slug: 'faith-chebet',
    email: 'faith.chebet@demo.edustream.test',
    firstName: 'Faith',
    lastName: 'Chebet',
    displayName: 'Faith Chebet',
    headline: 'Reading and story-writing for ages 7 to 12, at a child’s pace',
    bio: prose`
      Children who hate writing often have plenty to say and slow hands. In my lessons the child talks, I
      type, and we read it back together in silly voices. Only then do we hunt for full stops. A boy of nine
      who "couldn't write a line" finished a six-chapter story about a goat who joins the army this way.

      I trained as a primary teacher in Eldoret and taught Standard 3 and 4 for four years. For reading I use
      phonics with younger pupils and audiobooks with older ones, and I lend parents a list of titles that have
      worked with reluctant readers. Half an hour is plenty at this age. A parent may sit in, as long as they
      do not answer for anyone.
    `,
    country: 'KE',
    city: 'Eldoret',
    timezone: 'Africa/Nairobi',
    dateOfBirth: '1997-12-09',
    languages: [
      { code: 'kln', level: 'native' },
      { code: 'sw', level: 'native' },
      { code: 'en', level: 'C1' },
    ],
    subjects: [
      { subject: 'english', levels: ['primary'], proficiency: 'advanced', yearsExperience: 4 },
      { subject: 'writing', levels: ['primary'], proficiency: 'advanced', yearsExperience: 4 },
    ],
    education: [
      { institution: 'Moi University', degree: 'Diploma in Primary Teacher Education', year: 2019 },
    ],
    certifications: [{ title: 'Registered Teacher', issuer: 'Teachers Service Commission', year: 2019 }],
    hourlyRate: 1200,
    currency: 'USD',
    yearsExperience: 4,
    availability: weeklyHours('mon tue wed thu fri 15:30-19:00', 'sat 09:00-12:00'),
    bufferMinutes: 10,
    minNoticeMinutes: 240,
    durations: [30, 45],
    confirmation: 'request',
    status: 'submitted',
    responseMinutes: 60,
    popularity: 0,
    joinedMonthsAgo: 0,
    face: {
      skin: 'dark',
      hair: 'afro',
      hairColor: 'black',
      lashes: true,
      earrings: true,
      age: 'young',
      clothing: 'vneck',
    },
  },
]
