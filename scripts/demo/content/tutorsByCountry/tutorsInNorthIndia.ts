import { prose } from '../prose'
import type { DemoTutor } from '../types'
import { weeklyHours } from '../weeklyHours'

/** Tutors in the north, west and east of India. */
export const tutorsInNorthIndia: DemoTutor[] = [
  {
    slug: 'rahul-deshpande',
    email: 'rahul.deshpande@demo.edustream.test',
    firstName: 'Rahul',
    lastName: 'Deshpande',
    displayName: 'Rahul Deshpande',
    headline:
      'Data engineer in Pune: SQL, Python and the boring parts of machine learning that get you hired',
    bio: prose`
      Eighty per cent of my job is finding out why two tables that should agree do not. Courses rarely teach
      that, interviews always ask for it, and I happen to enjoy it.

      If you are moving into data from another career, we choose one messy public data set in the first
      week and stay with it for two months. You clean it, model it, chart it, write it up, and defend it to me
      as if I were a slightly impatient manager. Computer-science students come for algorithms and system
      design instead; with them I use pen, paper and a stopwatch. Three former students now work as analysts,
      and one sends me her broken queries on Fridays for fun. I answer questions between lessons, usually
      before my second coffee.
    `,
    country: 'IN',
    city: 'Pune',
    timezone: 'Asia/Kolkata',
    dateOfBirth: '1987-12-01',
    languages: [
      { code: 'mr', level: 'native' },
      { code: 'hi', level: 'native' },
      { code: 'en', level: 'C2' },
    ],
    subjects: [
      {
        subject: 'data-science',
        levels: ['university', 'adult'],
        proficiency: 'expert',
        yearsExperience: 10,
      },
      {
        subject: 'computer-science',
        levels: ['university', 'adult'],
        proficiency: 'expert',
        yearsExperience: 6,
      },
    ],
    education: [
      { institution: 'College of Engineering Pune', degree: 'BTech Computer Engineering', year: 2009 },
    ],
    certifications: [{ title: 'Professional Data Engineer', issuer: 'Google Cloud', year: 2022 }],
    hourlyRate: 3800,
    currency: 'USD',
    yearsExperience: 10,
    availability: weeklyHours('tue thu 20:00-23:30', 'sat 08:00-12:00 16:00-20:00', 'sun 08:00-13:00'),
    bufferMinutes: 15,
    minNoticeMinutes: 480,
    durations: [60, 90],
    confirmation: 'trusted',
    status: 'approved',
    responseMinutes: 90,
    popularity: 3,
    joinedMonthsAgo: 10,
    face: {
      skin: 'brown',
      hair: 'sidePart',
      hairColor: 'black',
      facialHair: 'beard',
      age: 'middle',
      clothing: 'collar',
    },
  },
  {
    slug: 'harpreet-singh-gill',
    email: 'harpreet.gill@demo.edustream.test',
    firstName: 'Harpreet',
    lastName: 'Singh Gill',
    displayName: 'Harpreet Singh Gill',
    headline: 'Physics numericals and SAT Math: slow first, fast later',
    bio: prose`
      Twelve years ago I left an engineering desk in Chandigarh to teach physics in my brother-in-law's
      coaching centre "for one summer". I never went back.

      My rule is that speed is a by-product. For two weeks you solve with no clock, writing units on every
      line. Then we add time pressure little by little until the paper feels roomy. For the SAT I keep a log
      with you of each lost point and its cause: misread, slip, or did not know. Usually half are misreads,
      and those disappear within a month. My students' Math scores rise by 90 points on average over ten
      lessons, and I will tell you honestly after lesson two if I expect less. Parents get a short note each
      month, written in plain language.
    `,
    country: 'IN',
    city: 'Chandigarh',
    timezone: 'Asia/Kolkata',
    dateOfBirth: '1984-09-27',
    languages: [
      { code: 'pa', level: 'native' },
      { code: 'hi', level: 'native' },
      { code: 'en', level: 'C1' },
    ],
    subjects: [
      { subject: 'physics', levels: ['secondary'], proficiency: 'expert', yearsExperience: 12 },
      {
        subject: 'test-preparation',
        levels: ['secondary'],
        proficiency: 'expert',
        yearsExperience: 7,
        focus: ['sat'],
      },
    ],
    education: [
      { institution: 'Punjab Engineering College', degree: 'BE Electrical Engineering', year: 2006 },
    ],
    certifications: [],
    hourlyRate: 2000,
    currency: 'USD',
    yearsExperience: 12,
    availability: weeklyHours('mon tue wed thu fri 17:30-22:30', 'sun 07:00-12:00'),
    bufferMinutes: 5,
    minNoticeMinutes: 120,
    durations: [60, 90, 120],
    confirmation: 'instant',
    status: 'approved',
    responseMinutes: 25,
    popularity: 2,
    joinedMonthsAgo: 12,
    face: {
      skin: 'brown',
      hair: 'turban',
      hairColor: 'black',
      facialHair: 'beard',
      age: 'middle',
      clothing: 'collar',
    },
  },
  {
    slug: 'sourav-banerjee',
    email: 'sourav.banerjee@demo.edustream.test',
    firstName: 'Sourav',
    lastName: 'Banerjee',
    displayName: 'Sourav Banerjee',
    headline: 'Economics essays that argue something, edited by a former newspaper sub-editor',
    bio: prose`
      The business desk of a Kolkata daily gave me eleven years of cutting other people's paragraphs in half
      at midnight. Students bring me the same illness: three definitions, two diagrams, no argument.

      Here is the cure I use. You state your answer to the question in one spoken sentence. I object. You
      reply. That exchange, cleaned up, becomes the essay, and the diagram enters only where it wins the
      quarrel. We do this for IB commentaries, undergraduate macro and development economics, and for
      writing of any kind that must persuade a stranger. I mark on paper, photograph it and send it
      the same evening. My handwriting is bad but my comments are kind, or so I am told. Free advice: delete
      your first paragraph.
    `,
    country: 'IN',
    city: 'Kolkata',
    timezone: 'Asia/Kolkata',
    dateOfBirth: '1979-10-05',
    languages: [
      { code: 'bn', level: 'native' },
      { code: 'en', level: 'C2' },
      { code: 'hi', level: 'C1' },
    ],
    subjects: [
      {
        subject: 'economics',
        levels: ['secondary', 'university'],
        proficiency: 'expert',
        yearsExperience: 9,
      },
      {
        subject: 'writing',
        levels: ['secondary', 'university', 'adult'],
        proficiency: 'expert',
        yearsExperience: 12,
      },
    ],
    education: [{ institution: 'Presidency University, Kolkata', degree: 'BA Economics', year: 2001 }],
    certifications: [],
    hourlyRate: 1700,
    currency: 'USD',
    yearsExperience: 12,
    availability: weeklyHours('mon tue thu 11:00-15:00 21:00-24:00', 'fri 11:00-15:00', 'sun 16:00-21:00'),
    bufferMinutes: 10,
    minNoticeMinutes: 120,
    durations: [45, 60],
    confirmation: 'request',
    status: 'approved',
    responseMinutes: 40,
    popularity: 1,
    joinedMonthsAgo: 7,
    face: {
      skin: 'tan',
      hair: 'waves',
      hairColor: 'grey',
      facialHair: 'moustache',
      glasses: 'square',
      age: 'senior',
      clothing: 'vneck',
    },
  },
]
