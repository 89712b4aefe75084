import type { CollectionConfig } from 'payload'
import { byRole } from '@/access/byRole'
import { byRoleOrOwn } from '@/access/byRoleOrOwn'
import { nobody } from '@/access/nobody'
import { TRIAL_MINUTES } from '@/domain/trial/trialOffer'
import { TUTOR_STATUSES } from '@/domain/tutor/statuses'
import { amountField } from '@/fields/amountField'
import { currencyField } from '@/fields/currencyField'
import { isHttpsLink } from '@/fields/isHttpsLink'
import { standingFields } from '@/fields/standingFields'
import { stateField } from '@/fields/stateField'
import { timezoneField } from '@/fields/timezoneField'
import { wordOptions } from '@/fields/wordOptions'
import { guardStateChange } from '@/hooks/guardStateChange'
import { keepStudentPrices } from '@/hooks/keepStudentPrices'
import { recordStaffChange } from '@/hooks/recordStaffChange'
import { SLUGS } from '@/slugs'

const derived = { create: nobody, update: nobody }

/** What a tutor shows and how they can be booked. Public pages read it through `operations/tutor/queries`. */
export const TutorProfiles: CollectionConfig = {
  slug: SLUGS.tutorProfiles,
  admin: {
    group: 'People',
    useAsTitle: 'displayName',
    defaultColumns: [
      'displayName',
      'status',
      'country',
      'hourlyRate',
      'currency',
      'ratingAverage',
      'updatedAt',
    ],
    listSearchableFields: ['displayName', 'slug', 'headline'],
    components: { edit: { beforeDocumentControls: ['/components/admin/TutorActions#TutorActions'] } },
  },
  defaultSort: '-updatedAt',
  access: {
    create: nobody,
    read: byRoleOrOwn(['ops', 'support'], ['user']),
    update: byRole('ops'),
    delete: nobody,
  },
  hooks: {
    beforeChange: [guardStateChange(['status'])],
    afterChange: [recordStaffChange, keepStudentPrices],
  },
  fields: [
    {
      name: 'user',
      type: 'relationship',
      relationTo: SLUGS.users,
      required: true,
      unique: true,
      access: { update: nobody },
    },
    { name: 'slug', type: 'text', required: true, unique: true, index: true, maxLength: 80 },
    { name: 'displayName', type: 'text', required: true, maxLength: 80 },
    { name: 'headline', type: 'text', maxLength: 140 },
    { name: 'bio', type: 'textarea', maxLength: 4000 },
    {
      name: 'country',
      type: 'text',
      minLength: 2,
      maxLength: 2,
      admin: { description: 'ISO 3166 code, e.g. PH' },
    },
    { name: 'city', type: 'text', maxLength: 80 },
    timezoneField(),
    { name: 'photo', type: 'upload', relationTo: SLUGS.media },
    { name: 'videoUrl', type: 'text', maxLength: 300, validate: isHttpsLink },
    {
      name: 'languages',
      type: 'array',
      fields: [
        { name: 'code', type: 'text', required: true, maxLength: 8 },
        { name: 'level', type: 'select', required: true, options: ['native', 'C2', 'C1', 'B2', 'B1', 'A2'] },
      ],
    },
    {
      name: 'subjects',
      type: 'array',
      fields: [
        { name: 'subject', type: 'relationship', relationTo: SLUGS.subjects, required: true },
        {
          name: 'levels',
          type: 'select',
          hasMany: true,
          options: ['primary', 'secondary', 'university', 'adult'],
        },
        { name: 'yearsExperience', type: 'number', min: 0, max: 60 },
      ],
    },
    {
      name: 'education',
      type: 'array',
      fields: [
        { name: 'institution', type: 'text', required: true },
        { name: 'degree', type: 'text', required: true },
        { name: 'year', type: 'number' },
      ],
    },
    {
      name: 'certifications',
      type: 'array',
      fields: [
        { name: 'title', type: 'text', required: true },
        { name: 'issuer', type: 'text' },
        { name: 'year', type: 'number' },
      ],
    },
    amountField('hourlyRate', { index: true }),
    currencyField({ defaultValue: 'USD' }),
    { name: 'yearsExperience', type: 'number', min: 0, max: 60 },
    stateField('status', TUTOR_STATUSES, { required: true, defaultValue: 'draft' }),
    { name: 'approvedAt', type: 'date', access: derived, admin: { readOnly: true, position: 'sidebar' } },
    { name: 'acceptingStudents', type: 'checkbox', defaultValue: true },
    {
      type: 'collapsible',
      label: 'Booking settings',
      fields: [
        {
          name: 'confirmation',
          type: 'select',
          required: true,
          defaultValue: 'request',
          options: ['instant', 'trusted', 'request'],
        },
        { name: 'bufferMinutes', type: 'number', required: true, defaultValue: 0, min: 0, max: 120 },
        { name: 'minNoticeMinutes', type: 'number', required: true, defaultValue: 120, min: 0, max: 20160 },
        { name: 'horizonDays', type: 'number', required: true, defaultValue: 60, min: 1, max: 365 },
        { name: 'slotStepMinutes', type: 'number', required: true, defaultValue: 30, min: 5, max: 240 },
        {
          name: 'durations',
          type: 'select',
          hasMany: true,
          required: true,
          defaultValue: ['60'],
          options: ['25', '30', '45', '50', '60', '90', '120'],
        },
        {
          name: 'trialMinutes',
          type: 'select',
          options: TRIAL_MINUTES.map(String),
          admin: { description: 'Length of a trial lesson; empty when the tutor gives none' },
        },
        amountField('trialPriceAmount', {
          admin: { description: 'Price of a trial; empty for the usual price of that length' },
        }),
        { name: 'dailyMaxLessons', type: 'number', min: 1, max: 24 },
        { name: 'timezoneLocked', type: 'checkbox', defaultValue: false },
        { name: 'weeklyMaxLessons', type: 'number', min: 1, max: 168 },
        { name: 'dailyMaxMinutes', type: 'number', min: 25, max: 1440 },
        { name: 'weeklyMaxMinutes', type: 'number', min: 25, max: 10080 },
        {
          name: 'audience',
          type: 'select',
          required: true,
          defaultValue: 'everyone',
          options: wordOptions(['everyone', 'current_students', 'no_one']),
        },
      ],
    },
    {
      type: 'collapsible',
      label: 'Derived figures',
      fields: [
        { name: 'ratingAverage', type: 'number', access: derived, index: true, admin: { readOnly: true } },
        { name: 'ratingCount', type: 'number', defaultValue: 0, access: derived, admin: { readOnly: true } },
        { name: 'lessonsGiven', type: 'number', defaultValue: 0, access: derived, admin: { readOnly: true } },
        ...standingFields(),
      ],
    },
  ],
}
