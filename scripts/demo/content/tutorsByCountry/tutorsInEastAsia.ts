import { prose } from '../prose'
import type { DemoTutor } from '../types'
import { weeklyHours } from '../weeklyHours'

/** Tutors in China, Taiwan and Malaysia. */
export const tutorsInEastAsia: DemoTutor[] = [
  {
    slug: 'tan-wei-ling',
    email: 'weiling.tan@demo.edustream.test',
    firstName: 'Wei Ling',
    lastName: 'Tan',
    displayName: 'Tan Wei Ling',
    headline: 'Mandarin for work and A-level Economics, from a multilingual kitchen table',
    bio: prose`
      At home in Kuala Lumpur my grandmother spoke Hokkien, my father Mandarin, the neighbours Malay, and
      school was in English. Switching languages mid-sentence felt normal, and I want you to feel that
      freedom early, before your grammar is tidy.

      Mandarin learners get a role-play each week: calling a supplier, complaining about noise, ordering for
      a table of eight. I send a voice note the day after and you answer it. In economics I am stricter. We
      take one news headline, decide which diagram it belongs to, and write the fifteen-mark answer in
      twenty minutes. I worked six years in treasury at a bank, so exchange rates and bond yields come with
      war stories. Last year nine of my eleven A-level pupils got an A or B.
    `,
    country: 'MY',
    city: 'Kuala Lumpur',
    timezone: 'Asia/Kuala_Lumpur',
    dateOfBirth: '1988-01-19',
    languages: [
      { code: 'zh', level: 'native' },
      { code: 'en', level: 'C2' },
      { code: 'ms', level: 'C2' },
    ],
    subjects: [
      {
        subject: 'mandarin-chinese',
        levels: ['secondary', 'adult'],
        proficiency: 'expert',
        yearsExperience: 7,
      },
      { subject: 'economics', levels: ['secondary'], proficiency: 'expert', yearsExperience: 6 },
    ],
    education: [{ institution: 'University of Malaya', degree: 'Bachelor of Economics', year: 2010 }],
    certifications: [{ title: 'HSK level 6', issuer: 'Chinese Testing International', year: 2012 }],
    hourlyRate: 2600,
    currency: 'USD',
    yearsExperience: 7,
    availability: weeklyHours('mon wed fri 16:00-22:30', 'sat 10:00-13:00 15:00-19:00'),
    bufferMinutes: 15,
    minNoticeMinutes: 180,
    durations: [45, 60],
    confirmation: 'request',
    status: 'approved',
    responseMinutes: 60,
    popularity: 2,
    joinedMonthsAgo: 9,
    face: {
      skin: 'light',
      hair: 'bob',
      hairColor: 'black',
      lashes: true,
      glasses: 'round',
      clothing: 'turtleneck',
    },
  },
  {
    slug: 'chen-yu-ting',
    email: 'yuting.chen@demo.edustream.test',
    firstName: 'Yu-ting',
    lastName: 'Chen',
    displayName: 'Chen Yu-ting',
    headline: 'Taiwanese Mandarin, traditional characters and the art of night-market conversation',
    bio: prose`
      Each character I teach comes with its family. 林 is two trees, 森 three, and once you have met the tree
      you will keep greeting it everywhere. After sixty such families, reading a Taipei menu becomes a game you
      mostly win.

      Speaking starts on day one with tone pairs, twenty combinations, drilled to a drum loop because
      the tongue learns rhythm faster than rules. My background is radio: I edited language programmes
      for five years, and you receive a tiny personal episode after each lesson, three minutes, made of your
      own new sentences. Learners of simplified script are fine, I write both. TOCFL preparation is available,
      although I will also insist that you learn how to order tea with half sugar and no ice.
    `,
    country: 'TW',
    city: 'Taipei',
    timezone: 'Asia/Taipei',
    dateOfBirth: '1991-09-29',
    languages: [
      { code: 'zh', level: 'native' },
      { code: 'nan', level: 'C1' },
      { code: 'en', level: 'C1' },
    ],
    subjects: [
      {
        subject: 'mandarin-chinese',
        levels: ['secondary', 'university', 'adult'],
        proficiency: 'expert',
        yearsExperience: 7,
      },
    ],
    education: [
      {
        institution: 'National Taiwan Normal University',
        degree: 'MA Teaching Chinese as a Second Language',
        year: 2017,
      },
    ],
    certifications: [
      { title: 'Certified Chinese teacher', issuer: 'Ministry of Education, Taiwan', year: 2018 },
    ],
    hourlyRate: 2400,
    currency: 'USD',
    yearsExperience: 7,
    availability: weeklyHours('mon tue thu 08:00-12:00 19:00-23:00', 'wed 19:00-23:00', 'sun 09:00-13:00'),
    bufferMinutes: 10,
    minNoticeMinutes: 120,
    durations: [30, 45, 60],
    confirmation: 'trusted',
    status: 'approved',
    responseMinutes: 31,
    popularity: 3,
    joinedMonthsAgo: 10,
    face: {
      skin: 'light',
      hair: 'pixie',
      hairColor: 'black',
      lashes: true,
      earrings: true,
      clothing: 'collar',
    },
  },
  {
    slug: 'liu-yang',
    email: 'yang.liu@demo.edustream.test',
    firstName: 'Yang',
    lastName: 'Liu',
    displayName: 'Liu Yang',
    headline: 'HSK 1 to 5 with a Sichuan smile: clear tones, spaced repetition, real chats',
    bio: prose`
      Chengdu people are famous for taking their time over tea. I teach with that patience but keep a
      very punctual deck of flash cards, since memory follows a timetable whether we like it or not.

      You get a plan by HSK level with the exact words and patterns you own, shown as a filling bar. Lessons
      alternate between a drill (tones, measure words, 把 sentences) and a free chat about what you did
      that week. I correct tones with a hand signal so I need not interrupt. Of my exam students, thirty-one
      sat HSK 3 or higher and twenty-eight passed at the first attempt. Business travellers sometimes want
      only politeness, toasts and numbers; we can do that in six lessons.
    `,
    country: 'CN',
    city: 'Chengdu',
    timezone: 'Asia/Shanghai',
    dateOfBirth: '1990-06-12',
    languages: [
      { code: 'zh', level: 'native' },
      { code: 'en', level: 'C1' },
    ],
    subjects: [
      {
        subject: 'mandarin-chinese',
        levels: ['primary', 'secondary', 'adult'],
        proficiency: 'expert',
        yearsExperience: 10,
      },
    ],
    education: [
      { institution: 'Sichuan University', degree: 'BA Chinese International Education', year: 2013 },
    ],
    certifications: [
      {
        title: 'CTCSOL teaching certificate',
        issuer: 'Center for Language Education and Cooperation',
        year: 2015,
      },
    ],
    hourlyRate: 2000,
    currency: 'USD',
    yearsExperience: 10,
    availability: weeklyHours('mon tue wed thu fri 07:00-09:00 20:00-23:00', 'sat 09:00-12:00 14:00-18:00'),
    bufferMinutes: 5,
    minNoticeMinutes: 120,
    durations: [30, 60],
    confirmation: 'request',
    status: 'approved',
    responseMinutes: 44,
    popularity: 2,
    joinedMonthsAgo: 9,
    face: { skin: 'beige', hair: 'short', hairColor: 'black', glasses: 'round', clothing: 'crew' },
  },
]
