import { prose } from '../prose'
import type { DemoTutor } from '../types'
import { weeklyHours } from '../weeklyHours'

/** Tutors in the Philippines. David Reyes is the tutor login of the demo. */
export const tutorsInPhilippines: DemoTutor[] = [
  {
    slug: 'david-reyes',
    email: 'david@demo.edustream.test',
    firstName: 'David',
    lastName: 'Reyes',
    displayName: 'David Reyes',
    headline: 'Former public-school teacher: English that sounds like you, maths that sticks',
    bio: prose`
      I taught grades 5 to 10 in a Quezon City public school for six years, usually with fifty pupils in
      the room. It taught me to notice the quiet student who copies the answer and hopes nobody asks.
      Online I finally have time for that student.

      In English we talk first. I write down your own sentences as you speak, and the last fifteen minutes
      go to repairing five of them, so you fix mistakes you really make. In maths I ask you to explain the
      previous problem to me before we open a new one. Most of my pupils move up a grade within a term; one
      went from 61 to 84 in algebra after we discovered she had never understood negative signs. After each
      lesson you get three practice questions, never thirty.
    `,
    country: 'PH',
    city: 'Quezon City',
    timezone: 'Asia/Manila',
    dateOfBirth: '1998-03-14',
    languages: [
      { code: 'fil', level: 'native' },
      { code: 'en', level: 'C2' },
      { code: 'es', level: 'A2' },
    ],
    subjects: [
      {
        subject: 'english',
        levels: ['primary', 'secondary', 'adult'],
        proficiency: 'expert',
        yearsExperience: 8,
      },
      { subject: 'mathematics', levels: ['primary', 'secondary'], proficiency: 'expert', yearsExperience: 7 },
    ],
    education: [
      {
        institution: 'Philippine Normal University',
        degree: 'BSc Secondary Education, Mathematics',
        year: 2019,
      },
    ],
    certifications: [
      {
        title: 'Licensure Examination for Teachers',
        issuer: 'Professional Regulation Commission',
        year: 2019,
      },
      { title: 'TEFL Certificate, 120 hours', issuer: 'International TEFL Academy', year: 2021 },
    ],
    hourlyRate: 2200,
    currency: 'USD',
    yearsExperience: 8,
    availability: weeklyHours(
      'mon tue wed thu fri 08:00-11:30 15:00-24:00',
      'sat 09:00-13:00 19:00-23:00',
      'sun 18:00-23:00',
    ),
    bufferMinutes: 10,
    minNoticeMinutes: 120,
    durations: [30, 60, 90],
    confirmation: 'request',
    status: 'approved',
    responseMinutes: 18,
    popularity: 3,
    joinedMonthsAgo: 14,
    face: { skin: 'tan', hair: 'quiff', hairColor: 'black', clothing: 'collar' },
  },
  {
    slug: 'maricel-santos',
    email: 'maricel.santos@demo.edustream.test',
    firstName: 'Maricel',
    lastName: 'Santos',
    displayName: 'Maricel Santos',
    headline: 'IELTS speaking and writing, marked against the real band descriptors',
    bio: prose`
      For four years I scored mock IELTS papers at a review centre in Cebu, about forty scripts a week. You
      start to see patterns: people stuck at 6.0 rarely need more vocabulary, they need to answer the
      question that was asked. So that is where we begin, with one of your essays and a red pen.

      A typical hour has a timed task, my marking on screen against the four criteria, then a rewrite of the
      weakest paragraph while the feedback is still warm. For speaking I record part two and we listen
      together; it is uncomfortable for ten minutes and useful for months. Nurses and accountants heading
      abroad make up most of my week, and I keep late slots for people coming off a shift.
    `,
    country: 'PH',
    city: 'Cebu City',
    timezone: 'Asia/Manila',
    dateOfBirth: '1990-08-02',
    languages: [
      { code: 'ceb', level: 'native' },
      { code: 'fil', level: 'native' },
      { code: 'en', level: 'C2' },
    ],
    subjects: [
      {
        subject: 'test-preparation',
        levels: ['university', 'adult'],
        proficiency: 'expert',
        yearsExperience: 9,
        focus: ['ielts', 'toefl'],
      },
      { subject: 'english', levels: ['university', 'adult'], proficiency: 'expert', yearsExperience: 11 },
    ],
    education: [
      { institution: 'University of San Carlos', degree: 'BA English Language Studies', year: 2011 },
    ],
    certifications: [{ title: 'CELTA', issuer: 'Cambridge English', year: 2016 }],
    hourlyRate: 98000,
    currency: 'PHP',
    yearsExperience: 11,
    availability: weeklyHours('mon tue thu fri 10:00-14:00 20:00-01:00', 'sat 08:00-12:00'),
    bufferMinutes: 15,
    minNoticeMinutes: 240,
    durations: [45, 60, 90],
    confirmation: 'trusted',
    status: 'approved',
    responseMinutes: 45,
    popularity: 3,
    joinedMonthsAgo: 11,
    face: {
      skin: 'tan',
      hair: 'bob',
      hairColor: 'darkBrown',
      lashes: true,
      earrings: true,
      age: 'middle',
      clothing: 'blazer',
    },
  },
  {
    slug: 'joanna-villanueva',
    email: 'joanna.villanueva@demo.edustream.test',
    firstName: 'Joanna',
    lastName: 'Villanueva',
    displayName: 'Joanna Villanueva',
    headline: 'Registered nurse teaching biology and chemistry through real patients (anonymous ones)',
    bio: prose`
      Osmosis made no sense to me until I watched a drip bag bring someone back from dehydration. Since then
      I teach science from the ward outwards. Diffusion is oxygen in a baby's lungs; pH is a diabetic in
      trouble; enzymes are why a fever of forty-one is dangerous.

      I work part-time at a hospital in Iloilo and tutor on my free days. My students are mostly preparing
      for nursing entrance tests, high-school biology finals or their first anatomy course. Bring the chapter
      you dread. We draw it from memory, compare it with the book, and circle what was missing in green. By
      the third drawing the page is usually nearly clean. Flash cards are welcome, but only ones you wrote
      yourself.
    `,
    country: 'PH',
    city: 'Iloilo City',
    timezone: 'Asia/Manila',
    dateOfBirth: '1994-11-23',
    languages: [
      { code: 'hil', level: 'native' },
      { code: 'fil', level: 'native' },
      { code: 'en', level: 'C1' },
    ],
    subjects: [
      { subject: 'biology', levels: ['secondary', 'university'], proficiency: 'expert', yearsExperience: 6 },
      { subject: 'chemistry', levels: ['secondary'], proficiency: 'advanced', yearsExperience: 4 },
    ],
    education: [{ institution: 'Central Philippine University', degree: 'BSc Nursing', year: 2015 }],
    certifications: [{ title: 'Registered Nurse', issuer: 'Professional Regulation Commission', year: 2016 }],
    hourlyRate: 1800,
    currency: 'USD',
    yearsExperience: 6,
    availability: weeklyHours('tue thu 07:00-12:00 18:00-22:00', 'sat sun 09:00-17:00'),
    bufferMinutes: 10,
    minNoticeMinutes: 360,
    durations: [30, 60],
    confirmation: 'request',
    status: 'approved',
    responseMinutes: 150,
    popularity: 2,
    joinedMonthsAgo: 8,
    face: { skin: 'olive', hair: 'ponytail', hairColor: 'black', lashes: true, clothing: 'vneck' },
  },
  {
    slug: 'paolo-mendoza',
    email: 'paolo.mendoza@demo.edustream.test',
    firstName: 'Paolo',
    lastName: 'Mendoza',
    displayName: 'Paolo Mendoza',
    headline: 'Python and web development by building one small thing every lesson',
    bio: prose`
      My first program was a tricycle-fare calculator for my uncle in Davao. It was forty lines of terrible
      Python and he used it for two years. I still believe the best way to learn code is to make something a
      particular person needs.

      By day I write back-end services for a logistics company, so what you learn here is what I typed this
      morning: git, tests, reading other people's code, asking good questions. You share your screen and keep
      the keyboard; I only point. When you get stuck I wait longer than feels polite, because that silence is
      where the learning sits. Absolute beginners finish a working web page in week one. University students
      come with assignments, and I will explain anything but hand in nothing for you.
    `,
    country: 'PH',
    city: 'Davao City',
    timezone: 'Asia/Manila',
    dateOfBirth: '1995-05-30',
    languages: [
      { code: 'fil', level: 'native' },
      { code: 'en', level: 'C1' },
    ],
    subjects: [
      {
        subject: 'computer-science',
        levels: ['secondary', 'university', 'adult'],
        proficiency: 'expert',
        yearsExperience: 7,
      },
    ],
    education: [{ institution: 'Ateneo de Davao University', degree: 'BSc Computer Science', year: 2016 }],
    certifications: [
      { title: 'AWS Certified Developer, Associate', issuer: 'Amazon Web Services', year: 2023 },
    ],
    hourlyRate: 2400,
    currency: 'USD',
    yearsExperience: 7,
    availability: weeklyHours(
      'mon tue wed thu fri 19:00-24:00',
      'sat 08:00-12:00 14:00-22:00',
      'sun 14:00-20:00',
    ),
    bufferMinutes: 5,
    minNoticeMinutes: 60,
    durations: [30, 60, 90],
    confirmation: 'instant',
    status: 'approved',
    responseMinutes: 12,
    popularity: 3,
    joinedMonthsAgo: 12,
    face: {
      skin: 'tan',
      hair: 'short',
      hairColor: 'black',
      glasses: 'square',
      facialHair: 'stubble',
      clothing: 'crew',
    },
  },
]
