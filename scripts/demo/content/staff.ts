import type { DemoLogin, DemoStaff } from './types'

/** One password for every demo account. It opens nothing outside a demo database. */
export const DEMO_PASSWORD = 'demo-EduStream-2026'

/** People who run the marketplace, one per staff role. */
export const staff: DemoStaff[] = [
  {
    email: 'ops@demo.edustream.test',
    firstName: 'Nadia',
    lastName: 'Rahman',
    roles: ['ops'],
    timezone: 'Europe/London',
    duty: 'Approves tutors, watches lessons and decides disputes.',
    face: { skin: 'brown', hair: 'long', hairColor: 'black', lashes: true, clothing: 'blazer' },
  },
  {
    email: 'finance@demo.edustream.test',
    firstName: 'Henrik',
    lastName: 'Lindqvist',
    roles: ['finance'],
    timezone: 'Europe/Stockholm',
    duty: 'Checks payments, refunds and the ledger.',
    face: {
      skin: 'fair',
      hair: 'sidePart',
      hairColor: 'blond',
      glasses: 'square',
      age: 'middle',
      clothing: 'blazer',
    },
  },
  {
    email: 'content@demo.edustream.test',
    firstName: 'Leila',
    lastName: 'Haddad',
    roles: ['content'],
    timezone: 'Europe/Paris',
    duty: 'Writes the pages and keeps the list of subjects.',
    face: {
      skin: 'olive',
      hair: 'curly',
      hairColor: 'darkBrown',
      lashes: true,
      earrings: true,
      clothing: 'crew',
    },
  },
  {
    email: 'support@demo.edustream.test',
    firstName: 'Tom',
    lastName: 'Ashworth',
    roles: ['support'],
    timezone: 'Europe/London',
    duty: 'Answers people and opens cases.',
    face: {
      skin: 'light',
      hair: 'waves',
      hairColor: 'red',
      facialHair: 'stubble',
      age: 'young',
      clothing: 'crew',
    },
  },
  {
    email: 'owner@demo.edustream.test',
    firstName: 'Isabel',
    lastName: 'Marín',
    roles: ['owner'],
    timezone: 'Europe/Madrid',
    duty: 'Sees everything and grants roles.',
    face: { skin: 'beige', hair: 'bun', hairColor: 'grey', lashes: true, age: 'senior', clothing: 'blazer' },
  },
]

/** The logins to show to a newcomer, in the order worth trying. */
export const demoLogins: DemoLogin[] = [
  {
    label: 'Student',
    email: 'marcus@demo.edustream.test',
    name: 'Marcus Webb',
    landsOn: '/dashboard',
    tryThis: 'Book a lesson and pay with a test card',
  },
  {
    label: 'Parent',
    email: 'sarah@demo.edustream.test',
    name: 'Sarah Collins',
    landsOn: '/dashboard',
    tryThis: 'Find a maths tutor for after school',
  },
  {
    label: 'Tutor',
    email: 'david@demo.edustream.test',
    name: 'David Reyes',
    landsOn: '/dashboard',
    tryThis: 'Accept a request and look at your earnings',
  },
  {
    label: 'Operations',
    email: 'ops@demo.edustream.test',
    name: 'Nadia Rahman',
    landsOn: '/admin',
    tryThis: 'Approve a waiting tutor, decide the open dispute',
  },
  {
    label: 'Finance',
    email: 'finance@demo.edustream.test',
    name: 'Henrik Lindqvist',
    landsOn: '/admin',
    tryThis: 'Follow one payment through the ledger',
  },
  {
    label: 'Content',
    email: 'content@demo.edustream.test',
    name: 'Leila Haddad',
    landsOn: '/admin',
    tryThis: 'Edit the About page',
  },
  {
    label: 'Support',
    email: 'support@demo.edustream.test',
    name: 'Tom Ashworth',
    landsOn: '/admin',
    tryThis: 'Look up a lesson and its messages',
  },
  {
    label: 'Owner',
    email: 'owner@demo.edustream.test',
    name: 'Isabel Marín',
    landsOn: '/admin',
    tryThis: 'Read the audit log, grant a role',
  },
]
