import { prose } from '../prose'
import type { DemoTutor } from '../types'
import { weeklyHours } from '../weeklyHours'

/** Tutors in Australia. */
export const tutorsInAustralia: DemoTutor[] = [
  {
    slug: 'wei-zhang',
    email: 'wei.zhang@demo.edustream.test',
    firstName: 'Wei',
    lastName: 'Zhang',
    displayName: 'Wei Zhang',
    headline: 'Mandarin for heritage speakers and school exams across Australia',
    bio: prose`
      Your parents speak it, you understand it, and you answer in English. If that is you, or your teenager,
      a beginner's textbook will be an insult and an advanced one a wall. Heritage learners need a
      different ladder.

      Mine starts from what you can already hear. We transcribe family voice messages, build your reading from
      words you have known since the cradle, and write your first long message to a grandparent by lesson four.
      I have taught at a weekend Chinese school in Perth for nine years and mark WACE practice papers, so
      Year 11 and 12 students get the format, the topics and the oral drilled as well. Expect to interview
      a relative. It changes families a little.
    `,
    country: 'AU',
    city: 'Perth',
    timezone: 'Australia/Perth',
    dateOfBirth: '1982-04-20',
    languages: [
      { code: 'zh', level: 'native' },
      { code: 'en', level: 'C2' },
    ],
    subjects: [
      {
        subject: 'mandarin-chinese',
        levels: ['primary', 'secondary', 'university'],
        proficiency: 'expert',
        yearsExperience: 11,
      },
    ],
    education: [{ institution: 'University of Western Australia', degree: 'Master of Teaching', year: 2013 }],
    certifications: [{ title: 'Registered Teacher', issuer: 'TRBWA', year: 2013 }],
    hourlyRate: 5600,
    currency: 'AUD',
    yearsExperience: 11,
    availability: weeklyHours('mon tue wed thu 15:30-20:00', 'sun 13:00-17:00'),
    bufferMinutes: 10,
    minNoticeMinutes: 300,
    durations: [45, 60],
    confirmation: 'request',
    status: 'approved',
    responseMinutes: 88,
    popularity: 1,
    joinedMonthsAgo: 7,
    face: { skin: 'beige', hair: 'crop', hairColor: 'black', age: 'middle', clothing: 'collar' },
  },
  {
    slug: 'claire-donnelly',
    email: 'claire.donnelly@demo.edustream.test',
    firstName: 'Claire',
    lastName: 'Donnelly',
    displayName: 'Claire Donnelly',
    headline: 'Marine biologist teaching VCE, AP and first-year biology through living things',
    bio: prose`
      A leafy seadragon looks like seaweed, and the father carries the eggs. Begin a lesson on natural
      selection with that animal and you will not need to ask anyone to pay attention.

      I spent ten years counting fish along the Victorian coast and now split my week between a museum
      in Melbourne and teaching. My lessons pair every abstract idea with one organism: osmosis with sharks,
      gene regulation with sea urchins, nervous systems with a very clever octopus called Maeve. Then
      come the exam verbs, because knowing it and writing it for three marks are separate skills. You will
      make summary cards, and you will throw half of them away in September. University students book me for
      practical reports, statistics included.
    `,
    country: 'AU',
    city: 'Melbourne',
    timezone: 'Australia/Melbourne',
    dateOfBirth: '1984-08-14',
    languages: [{ code: 'en', level: 'native' }],
    subjects: [
      { subject: 'biology', levels: ['secondary', 'university'], proficiency: 'expert', yearsExperience: 9 },
    ],
    education: [{ institution: 'University of Melbourne', degree: 'MSc Marine Biology', year: 2009 }],
    certifications: [{ title: 'Registered Teacher', issuer: 'Victorian Institute of Teaching', year: 2016 }],
    hourlyRate: 6400,
    currency: 'AUD',
    yearsExperience: 9,
    availability: weeklyHours('tue wed thu 16:00-20:30', 'sat 09:00-13:00'),
    bufferMinutes: 10,
    minNoticeMinutes: 240,
    durations: [60, 90],
    confirmation: 'trusted',
    status: 'approved',
    responseMinutes: 52,
    popularity: 2,
    joinedMonthsAgo: 8,
    face: {
      skin: 'fair',
      hair: 'ponytail',
      hairColor: 'blond',
      lashes: true,
      age: 'middle',
      clothing: 'vneck',
    },
  },
]
