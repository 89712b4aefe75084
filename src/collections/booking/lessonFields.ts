import type { Field, TextField } from 'payload'
import { timezoneField } from '@/fields/timezoneField'
import { SLUGS } from '@/slugs'
import { frozen, readOnly } from './frozen'

/** What was booked: who with whom, when, and about what. */
export const lessonFields: Field[] = [
  { name: 'reference', type: 'text', required: true, unique: true, access: frozen, admin: readOnly },
  {
    name: 'tutor',
    type: 'relationship',
    relationTo: SLUGS.tutorProfiles,
    required: true,
    access: frozen,
    admin: readOnly,
  },
  {
    name: 'tutorUser',
    type: 'relationship',
    relationTo: SLUGS.users,
    required: true,
    access: frozen,
    admin: readOnly,
  },
  {
    name: 'student',
    type: 'relationship',
    relationTo: SLUGS.users,
    required: true,
    access: frozen,
    admin: readOnly,
  },
  {
    name: 'bookedBy',
    type: 'relationship',
    relationTo: SLUGS.users,
    required: true,
    access: frozen,
    admin: readOnly,
  },
  {
    name: 'subject',
    type: 'relationship',
    relationTo: SLUGS.subjects,
    required: true,
    access: frozen,
    admin: readOnly,
  },
  {
    name: 'start',
    type: 'date',
    required: true,
    index: true,
    access: frozen,
    admin: { ...readOnly, date: { pickerAppearance: 'dayAndTime' } },
  },
  {
    name: 'end',
    type: 'date',
    required: true,
    access: frozen,
    admin: { ...readOnly, date: { pickerAppearance: 'dayAndTime' } },
  },
  { name: 'busyTo', type: 'date', required: true, access: frozen, admin: { ...readOnly, hidden: true } },
  { name: 'durationMinutes', type: 'number', required: true, access: frozen, admin: readOnly },
  {
    name: 'isTrial',
    type: 'checkbox',
    required: true,
    defaultValue: false,
    access: frozen,
    admin: { ...readOnly, description: 'The first lesson of the two, at the tutor’s price for a trial' },
  },
  {
    name: 'goodFitAt',
    type: 'date',
    access: frozen,
    admin: {
      ...readOnly,
      description: 'When the student said that the tutor is no good fit and got credit for the trial',
    },
  },
  { ...timezoneField('timezoneTutor'), access: frozen, admin: readOnly } as TextField,
  { ...timezoneField('timezoneStudent'), access: frozen, admin: readOnly } as TextField,
  { name: 'topic', type: 'text', maxLength: 200 },
  { name: 'goals', type: 'textarea', maxLength: 2000 },
]
