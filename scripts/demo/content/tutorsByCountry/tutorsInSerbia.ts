import { prose } from '../prose'
import type { DemoTutor } from '../types'
import { weeklyHours } from '../weeklyHours'

/** Tutors in Serbia. */
export const tutorsInSerbia: DemoTutor[] = [
  {
    slug: 'milica-jovanovic',
    email: 'milica.jovanovic@demo.edustream.test',
    firstName: 'Milica',
    lastName: 'Jovanović',
    displayName: 'Milica Jovanović',
    headline: 'Gentle, exact mathematics for ages 10 to 19, two languages, zero shame',
    bio: prose`
      Somewhere around fractions, a lot of children decide they are stupid. I go back to that spot and stay
      there as long as it takes, even if the class is on logarithms by then. It is quicker than it sounds,
      usually three lessons.

      I teach at a gimnazija in Novi Sad in the mornings. In the afternoon I have eight online pupils, not
      more, because I prepare each hour by hand: five problems on paper, ordered so that number four needs
      what numbers one to three found. Wrong answers get a star and a closer look. Parents receive a photo of
      the worksheet, with nothing rubbed out. For university entrance exams I switch to a tougher regime, and
      my pupils say that voice is a bit lower too.
    `,
    country: 'RS',
    city: 'Novi Sad',
    timezone: 'Europe/Belgrade',
    dateOfBirth: '1985-09-14',
    languages: [
      { code: 'sr', level: 'native' },
      { code: 'en', level: 'C1' },
      { code: 'hu', level: 'B1' },
    ],
    subjects: [
      {
        subject: 'mathematics',
        levels: ['primary', 'secondary'],
        proficiency: 'expert',
        yearsExperience: 14,
      },
    ],
    education: [
      { institution: 'Univerzitet u Novom Sadu', degree: 'MSc Teaching of Mathematics', year: 2009 },
    ],
    certifications: [
      { title: 'State teaching licence', issuer: 'Ministry of Education of Serbia', year: 2011 },
    ],
    hourlyRate: 240000,
    currency: 'RSD',
    yearsExperience: 14,
    availability: weeklyHours('mon tue wed thu fri 14:30-19:30', 'sat 09:00-12:00'),
    bufferMinutes: 10,
    minNoticeMinutes: 300,
    durations: [45, 60],
    confirmation: 'request',
    status: 'approved',
    responseMinutes: 65,
    popularity: 3,
    joinedMonthsAgo: 14,
    face: {
      skin: 'light',
      hair: 'longWavy',
      hairColor: 'darkBrown',
      lashes: true,
      age: 'middle',
      clothing: 'turtleneck',
    },
  },
  {
    slug: 'nikola-petrovic',
    email: 'nikola.petrovic@demo.edustream.test',
    firstName: 'Nikola',
    lastName: 'Petrović',
    displayName: 'Nikola Petrović',
    headline: 'Circuits, Arduino and exam physics for tinkerers',
    bio: prose`
      Everyone in Belgrade called Nikola gets the Tesla joke. I earned mine by setting fire to my mother's
      ironing board at fourteen with a home-made transformer.

      I teach physics and embedded programming to people who would rather build than read. You buy a
      fifteen-euro starter kit, I share a simulator, and within two lessons something blinks. From
      there Ohm's law, capacitors and interrupts turn up as answers to "why doesn't it work?". School pupils
      use the last third of each hour for exam questions on the same topic. Once a year my students show their
      gadgets in an online fair; last time the winner was a twelve-year-old's cat-feeder with a grudge.
      Electrical engineering students are welcome for signals and C.
    `,
    country: 'RS',
    city: 'Belgrade',
    timezone: 'Europe/Belgrade',
    dateOfBirth: '1993-07-10',
    languages: [
      { code: 'sr', level: 'native' },
      { code: 'en', level: 'C1' },
    ],
    subjects: [
      { subject: 'physics', levels: ['secondary', 'university'], proficiency: 'expert', yearsExperience: 7 },
      {
        subject: 'computer-science',
        levels: ['secondary', 'university'],
        proficiency: 'advanced',
        yearsExperience: 6,
      },
    ],
    education: [{ institution: 'Univerzitet u Beogradu', degree: 'MSc Electrical Engineering', year: 2018 }],
    certifications: [],
    hourlyRate: 2700,
    currency: 'USD',
    yearsExperience: 7,
    availability: weeklyHours('mon tue thu 17:00-22:00', 'sat 11:00-19:00'),
    bufferMinutes: 10,
    minNoticeMinutes: 120,
    durations: [60, 90],
    confirmation: 'instant',
    status: 'approved',
    responseMinutes: 33,
    popularity: 2,
    joinedMonthsAgo: 7,
    face: { skin: 'light', hair: 'waves', hairColor: 'darkBrown', facialHair: 'beard', clothing: 'crew' },
  },
  {
    slug: 'jelena-markovic',
    email: 'jelena.markovic@demo.edustream.test',
    firstName: 'Jelena',
    lastName: 'Marković',
    displayName: 'Jelena Marković',
    headline: 'Piano for adults who stopped at twelve and for children who just began',
    bio: prose`
      Adults apologise at the piano. "I used to be better", they say, before playing a note. Then we find
      that the hands remember more than the head does, and the apologies stop around the second month.

      I studied in Niš and accompanied ballet classes for ten years, which gives one a firm left hand and a
      sense of humour. My camera looks down at the keys and yours should too; a phone on a lamp arm is
      enough. We split pieces into four-bar islands and practise the bridges between them, since that is
      where everything collapses. Children collect a sticker for each island. You will sight-read a
      new, easy page every lesson, and by spring you can open a songbook and simply play. ABRSM grades 1 to 6
      on request.
    `,
    country: 'RS',
    city: 'Niš',
    timezone: 'Europe/Belgrade',
    dateOfBirth: '1981-12-20',
    languages: [
      { code: 'sr', level: 'native' },
      { code: 'en', level: 'B2' },
      { code: 'ru', level: 'B2' },
    ],
    subjects: [
      {
        subject: 'music',
        levels: ['primary', 'secondary', 'adult'],
        proficiency: 'expert',
        yearsExperience: 17,
        focus: ['piano'],
      },
    ],
    education: [{ institution: 'Fakultet umetnosti u Nišu', degree: 'BMus Piano Performance', year: 2005 }],
    certifications: [],
    hourlyRate: 210000,
    currency: 'RSD',
    yearsExperience: 17,
    availability: weeklyHours('tue wed thu fri 12:00-15:00 16:00-20:00', 'sat 10:00-14:00'),
    bufferMinutes: 10,
    minNoticeMinutes: 180,
    durations: [30, 45, 60],
    confirmation: 'trusted',
    status: 'approved',
    responseMinutes: 95,
    popularity: 2,
    joinedMonthsAgo: 9,
    face: {
      skin: 'fair',
      hair: 'bun',
      hairColor: 'auburn',
      lashes: true,
      earrings: true,
      age: 'middle',
      clothing: 'vneck',
    },
  },
]
