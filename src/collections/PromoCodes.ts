import type { CollectionConfig } from 'payload'
import { byRole } from '@/access/byRole'
import { nobody } from '@/access/nobody'
import { amountField } from '@/fields/amountField'
import { currencyField } from '@/fields/currencyField'
import { assertPromoTerms } from '@/hooks/assertPromoTerms'
import { recordStaffChange } from '@/hooks/recordStaffChange'
import { SLUGS } from '@/slugs'

/** Codes that take something off a price at the marketplace's cost (J08). Ended by switching them off, never deleted. */
export const PromoCodes: CollectionConfig = {
  slug: SLUGS.promoCodes,
  admin: {
    group: 'Money',
    useAsTitle: 'code',
    defaultColumns: ['code', 'kind', 'percent', 'amount', 'currency', 'active', 'endsAt', 'totalLimit'],
  },
  access: {
    create: byRole('ops', 'finance'),
    read: byRole('ops', 'finance', 'support'),
    update: byRole('ops', 'finance'),
    delete: nobody,
  },
  hooks: { beforeValidate: [assertPromoTerms], afterChange: [recordStaffChange] },
  fields: [
    {
      name: 'overview',
      type: 'ui',
      admin: { components: { Field: '/components/admin/PromoUsage#PromoUsage' } },
    },
    {
      name: 'code',
      type: 'text',
      required: true,
      unique: true,
      minLength: 4,
      maxLength: 32,
      admin: { description: 'Letters, digits and dashes; upper and lower case are the same' },
    },
    { name: 'active', type: 'checkbox', defaultValue: true, admin: { position: 'sidebar' } },
    {
      type: 'row',
      fields: [
        { name: 'kind', type: 'select', required: true, options: ['percent', 'amount'] },
        {
          name: 'percent',
          type: 'number',
          min: 1,
          max: 100,
          admin: { condition: (data) => data?.kind === 'percent', description: 'Whole percent' },
        },
        amountField('amount', { admin: { condition: (data) => data?.kind === 'amount' } }),
        {
          ...currencyField({
            required: false,
            admin: { description: 'For an amount or a minimum; empty takes every currency' },
          }),
        },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'startsAt', type: 'date', admin: { date: { pickerAppearance: 'dayAndTime' } } },
        { name: 'endsAt', type: 'date', admin: { date: { pickerAppearance: 'dayAndTime' } } },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'totalLimit', type: 'number', min: 1, admin: { description: 'Uses in all' } },
        {
          name: 'perUserLimit',
          type: 'number',
          min: 1,
          defaultValue: 1,
          admin: { description: 'Uses by one person; empty for any number' },
        },
        amountField('minimumAmount'),
      ],
    },
    { name: 'firstBookingOnly', type: 'checkbox', defaultValue: false },
    {
      name: 'subjects',
      type: 'relationship',
      relationTo: SLUGS.subjects,
      hasMany: true,
      admin: { description: 'Only for these; empty for all' },
    },
    {
      name: 'tutors',
      type: 'relationship',
      relationTo: SLUGS.tutorProfiles,
      hasMany: true,
      admin: { description: 'Only for these; empty for all' },
    },
    { name: 'notes', type: 'textarea', maxLength: 1000 },
    {
      name: 'redemptions',
      type: 'join',
      collection: SLUGS.promoRedemptions,
      on: 'code',
      admin: { defaultColumns: ['user', 'amount', 'currency', 'state', 'at'], allowCreate: false },
    },
  ],
}
