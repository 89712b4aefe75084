import type { CollectionConfig, SelectField } from 'payload'
import { byRoleOrOwn } from '@/access/byRoleOrOwn'
import { nobody } from '@/access/nobody'
import { PACKAGE_STATUSES } from '@/domain/package/packageStatus'
import { amountField } from '@/fields/amountField'
import { currencyField } from '@/fields/currencyField'
import { PERSON_CELL } from '@/fields/personCell'
import { wordOptions } from '@/fields/wordOptions'
import { SLUGS } from '@/slugs'

const readOnly = { readOnly: true }

/** Lessons bought ahead: purchased = used + remaining + returned, always (F06, I5). */
export const StudentPackages: CollectionConfig = {
  slug: SLUGS.studentPackages,
  admin: {
    group: 'Money',
    useAsTitle: 'id',
    defaultColumns: [
      'student',
      'tutor',
      'priceAmount',
      'lessonsPurchased',
      'lessonsUsed',
      'expiresAt',
      'status',
    ],
    components: { edit: { beforeDocumentControls: ['/components/admin/PackageActions#PackageActions'] } },
  },
  access: {
    create: nobody,
    read: byRoleOrOwn(['ops', 'support', 'finance'], ['student']),
    update: nobody,
    delete: nobody,
  },
  fields: [
    {
      name: 'overview',
      type: 'ui',
      admin: { components: { Field: '/components/admin/PackageOverview#PackageOverview' } },
    },
    {
      name: 'student',
      type: 'relationship',
      relationTo: SLUGS.users,
      required: true,
      index: true,
      admin: { ...readOnly, components: PERSON_CELL },
    },
    {
      name: 'tutor',
      type: 'relationship',
      relationTo: SLUGS.tutorProfiles,
      required: true,
      index: true,
      admin: { ...readOnly, components: PERSON_CELL },
    },
    { name: 'pricingOption', type: 'relationship', relationTo: SLUGS.pricingOptions, admin: readOnly },
    {
      name: 'status',
      type: 'select',
      required: true,
      options: wordOptions(PACKAGE_STATUSES),
      admin: { ...readOnly, position: 'sidebar' },
    },
    {
      type: 'row',
      fields: [
        { name: 'lessonsPurchased', type: 'number', required: true, admin: readOnly },
        { name: 'lessonsUsed', type: 'number', required: true, defaultValue: 0, admin: readOnly },
        { name: 'lessonsReturned', type: 'number', required: true, defaultValue: 0, admin: readOnly },
        { name: 'durationMinutes', type: 'number', required: true, defaultValue: 60, admin: readOnly },
      ],
    },
    amountField('listAmount', { required: true, defaultValue: 0, admin: readOnly }),
    amountField('priceAmount', { required: true, admin: readOnly }),
    currencyField({ admin: readOnly }),
    {
      type: 'row',
      fields: [
        amountField('tutorPriceAmount', {
          of: 'tutor',
          admin: {
            ...readOnly,
            description: 'In minor units of the tutor’s currency; empty when both use one',
          },
        }),
        amountField('tutorLeftAmount', {
          of: 'tutor',
          admin: { ...readOnly, description: 'Of it, the lessons that are left' },
        }),
        { ...currencyField({ admin: readOnly }), name: 'tutorCurrency', required: false } as SelectField,
        {
          name: 'exchangeRate',
          type: 'text',
          admin: { ...readOnly, description: 'Units of the price’s currency for one of the tutor’s, frozen' },
        },
      ],
    },
    { name: 'discountPercent', type: 'number', required: true, defaultValue: 0, admin: readOnly },
    {
      name: 'validityDays',
      type: 'number',
      admin: { ...readOnly, description: 'From the day it is paid; empty means for ever' },
    },
    { name: 'activatedAt', type: 'date', admin: { ...readOnly, description: 'When it was paid' } },
    { name: 'expiresAt', type: 'date', admin: readOnly },
    { name: 'warnedAt', type: 'date', admin: readOnly },
    { name: 'extendedAt', type: 'date', admin: { ...readOnly, description: 'Once, by operations' } },
  ],
}
