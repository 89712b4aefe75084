import { prose } from '../prose'
import type { DemoTutor } from '../types'
import { weeklyHours } from '../weeklyHours'

/** Tutors in the United States. */
export const tutorsInUnitedStates: DemoTutor[] = [
  {
    slug: 'jennifer-whitfield',
    email: 'jennifer.whitfield@demo.edustream.test',
    firstName: 'Jennifer',
    lastName: 'Whitfield',
    displayName: 'Dr. Jennifer Whitfield',
    headline: 'PhD mathematician: proofs, real analysis and the jump from calculus to "actual" math',
    bio: prose`
      The hardest semester in a math degree is usually the third, when the exercises stop asking for numbers
      and start asking for reasons. I have walked several hundred people across that bridge at two Boston
      universities, and I like that stretch of road more than any other.

      You bring a proof you wrote, however broken. I read it line by line as a hostile but courteous referee,
      and you defend it. We rewrite it once for truth and once for style. Between meetings I set a single
      problem, chosen for you, that should take about four hours of honest struggle. Returning students book me
      without asking; newcomers, please tell me your course, your text and what keeps you up at night.
    `,
    country: 'US',
    city: 'Boston',
    timezone: 'America/New_York',
    dateOfBirth: '1981-03-09',
    languages: [
      { code: 'en', level: 'native' },
      { code: 'de', level: 'B1' },
    ],
    subjects: [
      { subject: 'mathematics', levels: ['university', 'adult'], proficiency: 'expert', yearsExperience: 20 },
    ],
    education: [
      { institution: 'University of Chicago', degree: 'BA Mathematics', year: 2002 },
      { institution: 'Brandeis University', degree: 'PhD Mathematics', year: 2008 },
    ],
    certifications: [],
    hourlyRate: 7800,
    currency: 'USD',
    yearsExperience: 20,
    availability: weeklyHours('mon wed 10:00-14:00', 'tue thu 16:00-20:00', 'sun 15:00-19:00'),
    bufferMinutes: 15,
    minNoticeMinutes: 720,
    durations: [60, 90],
    confirmation: 'trusted',
    status: 'approved',
    responseMinutes: 180,
    popularity: 2,
    joinedMonthsAgo: 12,
    face: {
      skin: 'fair',
      hair: 'bob',
      hairColor: 'auburn',
      lashes: true,
      glasses: 'square',
      age: 'middle',
      clothing: 'blazer',
    },
  },
  {
    slug: 'andre-johnson',
    email: 'andre.johnson@demo.edustream.test',
    firstName: 'Andre',
    lastName: 'Johnson',
    displayName: 'Andre Johnson',
    headline: 'SAT coach and former high-school math teacher: ten weeks, four practice tests, one plan',
    bio: prose`
      I coached track in Atlanta for eleven years next to teaching Algebra II, and I prepare kids for the SAT
      the way I prepared them for the 400 meters. You do not run the race every day. You work on starts,
      curves and finishes, then rest, then run.

      In practice that means four full tests in ten weeks, and in between short drills built from what you
      missed. I share a spreadsheet with the student and the parent, and nobody has to ask how it is going.
      The middle gain over my last thirty students is 140 points; the smallest was 40, and I can tell you why.
      Quiet kids, restless kids, kids who hate Saturdays: all fine. Late kids run a lap around the kitchen.
    `,
    country: 'US',
    city: 'Atlanta',
    timezone: 'America/New_York',
    dateOfBirth: '1983-03-22',
    languages: [{ code: 'en', level: 'native' }],
    subjects: [
      {
        subject: 'test-preparation',
        levels: ['secondary'],
        proficiency: 'expert',
        yearsExperience: 12,
        focus: ['sat'],
      },
      { subject: 'mathematics', levels: ['secondary'], proficiency: 'expert', yearsExperience: 14 },
    ],
    education: [{ institution: 'Morehouse College', degree: 'BS Mathematics', year: 2005 }],
    certifications: [
      { title: 'Georgia Teaching Certificate, Mathematics 6-12', issuer: 'GaPSC', year: 2007 },
    ],
    hourlyRate: 5200,
    currency: 'USD',
    yearsExperience: 14,
    availability: weeklyHours('mon tue wed thu 16:30-21:00', 'sat 08:00-12:00'),
    bufferMinutes: 10,
    minNoticeMinutes: 240,
    durations: [60, 90],
    confirmation: 'request',
    status: 'approved',
    responseMinutes: 48,
    popularity: 3,
    joinedMonthsAgo: 11,
    face: {
      skin: 'deep',
      hair: 'bald',
      hairColor: 'black',
      facialHair: 'beard',
      age: 'middle',
      clothing: 'crew',
    },
  },
  {
    slug: 'linh-nguyen',
    email: 'linh.nguyen@demo.edustream.test',
    firstName: 'Linh',
    lastName: 'Nguyen',
    displayName: 'Linh Nguyen',
    headline: 'Staff engineer for interview practice that feels like the real thing, minus the stomach ache',
    bio: prose`
      I bombed nine interviews before I got my first offer. Two decades on I sit on a hiring panel in
      Seattle, and I can confirm that the nine companies were right: I knew the answers and hid them.

      A mock with me lasts forty-five minutes, followed by fifteen of blunt, itemised feedback against a
      rubric much like the ones large firms use. You keep the recording of your screen and the rubric.
      Most people need five: two for coding, one for system design, one for the "tell me about a conflict"
      round, and a last one for confidence. I also help with offers, which nobody teaches and everybody needs.
      Students on a bootcamp budget should ask me about the shorter thirty-minute format.
    `,
    country: 'US',
    city: 'Seattle',
    timezone: 'America/Los_Angeles',
    dateOfBirth: '1981-06-03',
    languages: [
      { code: 'en', level: 'native' },
      { code: 'vi', level: 'native' },
    ],
    subjects: [
      {
        subject: 'computer-science',
        levels: ['university', 'adult'],
        proficiency: 'expert',
        yearsExperience: 9,
      },
    ],
    education: [{ institution: 'University of Washington', degree: 'BS Computer Engineering', year: 2004 }],
    certifications: [],
    hourlyRate: 7200,
    currency: 'USD',
    yearsExperience: 9,
    availability: weeklyHours('tue thu 18:00-21:30', 'sat 09:00-13:00', 'sun 16:00-20:00'),
    bufferMinutes: 15,
    minNoticeMinutes: 600,
    durations: [30, 60],
    confirmation: 'request',
    status: 'approved',
    responseMinutes: 200,
    popularity: 2,
    joinedMonthsAgo: 10,
    face: {
      skin: 'beige',
      hair: 'long',
      hairColor: 'black',
      lashes: true,
      age: 'middle',
      clothing: 'blazer',
    },
  },
  {
    slug: 'rebecca-stein',
    email: 'rebecca.stein@demo.edustream.test',
    firstName: 'Rebecca',
    lastName: 'Stein',
    displayName: 'Rebecca Stein',
    headline: 'AP and general chemistry with lab sense: units, estimates, then answers',
    bio: prose`
      A student once told me that a cup of coffee weighed four hundred kilograms. The calculator had said so.
      Ever since, my lessons begin with the question "roughly how big should it be?".

      I worked as a formulation chemist in Chicago (paint, mostly) before teaching AP Chemistry for twelve
      years. Estimation, units and drawings of particles come first; equations are shorthand for things you
      can picture. We alternate: one session on concepts, one on free-response questions under time. I keep a
      shared list titled "Points you gave away", and watching it shrink is the whole course. In the last four
      years, nineteen of my twenty-three AP students scored 4 or 5. College students bring me equilibrium and
      buffers, which I secretly prefer.
    `,
    country: 'US',
    city: 'Chicago',
    timezone: 'America/Chicago',
    dateOfBirth: '1978-01-06',
    languages: [
      { code: 'en', level: 'native' },
      { code: 'he', level: 'B1' },
    ],
    subjects: [
      {
        subject: 'chemistry',
        levels: ['secondary', 'university'],
        proficiency: 'expert',
        yearsExperience: 15,
      },
    ],
    education: [{ institution: 'University of Illinois Chicago', degree: 'MS Chemistry', year: 2003 }],
    certifications: [
      { title: 'Professional Educator License', issuer: 'Illinois State Board of Education', year: 2010 },
    ],
    hourlyRate: 5800,
    currency: 'USD',
    yearsExperience: 15,
    availability: weeklyHours('mon tue wed thu 15:30-19:30', 'sun 10:00-14:00'),
    bufferMinutes: 10,
    minNoticeMinutes: 300,
    durations: [45, 60, 90],
    confirmation: 'request',
    status: 'approved',
    responseMinutes: 66,
    popularity: 2,
    joinedMonthsAgo: 9,
    face: {
      skin: 'light',
      hair: 'curly',
      hairColor: 'darkBrown',
      lashes: true,
      age: 'middle',
      clothing: 'collar',
    },
  },
  {
    slug: 'grace-kim',
    email: 'grace.kim@demo.edustream.test',
    firstName: 'Grace',
    lastName: 'Kim',
    displayName: 'Grace Kim',
    headline: 'College essays and personal statements that could only have been written by you',
    bio: prose`
      I read applications for a liberal-arts college for five seasons, eight hundred files a winter. I
      remember the essay about sorting screws with a grandfather. I do not remember any of the volunteering
      trips.

      Small and true beats large and impressive. My first session is an interview: I ask, you ramble, I
      collect the odd details on virtual sticky notes, and by the end we can usually see three possible
      essays on the wall. You draft, I comment in voice memos, and we repeat until page and person match.
      Five or six meetings from blank page to submission is normal. I will not write a line for you,
      and I say so to parents as well. Graduate statements, scholarship letters and appeals: yes, gladly.
    `,
    country: 'US',
    city: 'Denver',
    timezone: 'America/Denver',
    dateOfBirth: '1989-12-28',
    languages: [
      { code: 'en', level: 'native' },
      { code: 'ko', level: 'C1' },
    ],
    subjects: [
      { subject: 'writing', levels: ['secondary', 'university'], proficiency: 'expert', yearsExperience: 9 },
    ],
    education: [{ institution: 'Grinnell College', degree: 'BA English', year: 2012 }],
    certifications: [{ title: 'College Counseling Certificate', issuer: 'UCLA Extension', year: 2017 }],
    hourlyRate: 6000,
    currency: 'USD',
    yearsExperience: 9,
    availability: weeklyHours('mon tue wed thu 15:00-20:00', 'sat 10:00-13:00'),
    bufferMinutes: 15,
    minNoticeMinutes: 360,
    durations: [45, 60],
    confirmation: 'trusted',
    status: 'approved',
    responseMinutes: 72,
    popularity: 2,
    joinedMonthsAgo: 8,
    face: {
      skin: 'light',
      hair: 'ponytail',
      hairColor: 'darkBrown',
      lashes: true,
      earrings: true,
      clothing: 'crew',
    },
  },
]
