import { prose } from '../prose'
import type { DemoTutor } from '../types'
import { weeklyHours } from '../weeklyHours'

/** Tutors in Nepal. */
export const tutorsInNepal: DemoTutor[] = [
  {
    slug: 'sujata-gurung',
    email: 'sujata.gurung@demo.edustream.test',
    firstName: 'Sujata',
    lastName: 'Gurung',
    displayName: 'Sujata Gurung',
    headline: 'Friendly English for beginners and IELTS from Pokhara, early mornings welcome',
    bio: prose`
      I learned English from trekkers. My parents keep a tea house above Pokhara, and by twelve I could
      explain altitude sickness to a Dutch couple but could not spell "neighbour". School fixed the spelling;
      the ease with strangers stayed.

      That ease is what I try to hand on. Shy beginners start with picture talks, ten minutes, no
      correction, because a person who is afraid of mistakes produces none and learns none. Correction comes
      afterwards, in writing, with a smiley if it was a funny one. For IELTS General I have a ten-lesson plan with
      a mock test at lessons one, five and ten. Nepali and Hindi speakers may ask questions in their own
      language at first. My mornings begin at half past five, which is evening in New York.
    `,
    country: 'NP',
    city: 'Pokhara',
    timezone: 'Asia/Kathmandu',
    dateOfBirth: '1996-07-21',
    languages: [
      { code: 'ne', level: 'native' },
      { code: 'en', level: 'C1' },
      { code: 'hi', level: 'B2' },
    ],
    subjects: [
      {
        subject: 'english',
        levels: ['primary', 'secondary', 'adult'],
        proficiency: 'advanced',
        yearsExperience: 5,
      },
      {
        subject: 'test-preparation',
        levels: ['adult'],
        proficiency: 'advanced',
        yearsExperience: 3,
        focus: ['ielts'],
      },
    ],
    education: [{ institution: 'Pokhara University', degree: 'BA English', year: 2018 }],
    certifications: [{ title: 'TESOL Certificate', issuer: 'Trinity College London', year: 2020 }],
    hourlyRate: 1300,
    currency: 'USD',
    yearsExperience: 5,
    availability: weeklyHours('mon tue wed thu fri sat 05:30-09:30', 'mon wed fri 18:00-21:00'),
    bufferMinutes: 5,
    minNoticeMinutes: 60,
    durations: [30, 60],
    confirmation: 'instant',
    status: 'approved',
    responseMinutes: 20,
    popularity: 2,
    joinedMonthsAgo: 6,
    face: { skin: 'olive', hair: 'long', hairColor: 'black', lashes: true, age: 'young', clothing: 'collar' },
  },
  {
    slug: 'bibek-shrestha',
    email: 'bibek.shrestha@demo.edustream.test',
    firstName: 'Bibek',
    lastName: 'Shrestha',
    displayName: 'Bibek Shrestha',
    headline: 'Java, C and data structures for second-year students who feel lost',
    bio: prose`
      Pointers broke me in second year. I understood them at two in the morning by drawing boxes and arrows on
      the wall of a shared flat in Kathmandu, and our landlord still mentions it.

      Now I draw those boxes with students. Before we run a program you tell me what memory looks like after
      each line; then we check with the debugger who was right. Linked lists, recursion, trees and big-O all
      yield to the same habit. I am finishing a master's degree and tutor twelve hours a week, so I remember
      exactly how a confusing lecture feels. Send me your assignment sheet a day ahead and I will come with an
      example that is close to it but not the same.
    `,
    country: 'NP',
    city: 'Kathmandu',
    timezone: 'Asia/Kathmandu',
    dateOfBirth: '2000-01-12',
    languages: [
      { code: 'ne', level: 'native' },
      { code: 'en', level: 'C1' },
    ],
    subjects: [
      { subject: 'computer-science', levels: ['university'], proficiency: 'advanced', yearsExperience: 3 },
      { subject: 'data-science', levels: ['university'], proficiency: 'intermediate', yearsExperience: 1 },
    ],
    education: [{ institution: 'Tribhuvan University', degree: 'BSc CSIT', year: 2022 }],
    certifications: [],
    hourlyRate: 1400,
    currency: 'USD',
    yearsExperience: 3,
    availability: weeklyHours('mon wed fri 18:00-22:00', 'sat 11:00-17:00'),
    bufferMinutes: 0,
    minNoticeMinutes: 180,
    durations: [60],
    confirmation: 'request',
    status: 'submitted',
    responseMinutes: 60,
    popularity: 0,
    joinedMonthsAgo: 0,
    face: { skin: 'tan', hair: 'short', hairColor: 'black', age: 'young', clothing: 'crew' },
  },
]
