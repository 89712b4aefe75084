import type { CollectionConfig } from 'payload'
import { byRole } from '@/access/byRole'
import { nobody } from '@/access/nobody'
import { EU_COUNTRIES } from '@/domain/tax/euVatRates'
import { recordStaffChange } from '@/hooks/recordStaffChange'
import { SLUGS } from '@/slugs'

/** Changes of the EU's standard VAT rates after the table this release was shipped with (EX31). Never deleted, for past reports need them. */
export const VatRates: CollectionConfig = {
  slug: SLUGS.vatRates,
  labels: { singular: 'VAT rate', plural: 'VAT rates' },
  admin: {
    group: 'Money',
    useAsTitle: 'country',
    defaultColumns: ['country', 'rateBps', 'validFrom'],
    description:
      'Standard rates that changed after this release. The newest that has begun counts, before those that were shipped.',
  },
  defaultSort: ['country', '-validFrom'],
  access: {
    create: byRole('finance'),
    read: byRole('finance', 'ops'),
    update: byRole('finance'),
    delete: nobody,
  },
  hooks: { afterChange: [recordStaffChange] },
  indexes: [{ fields: ['country', 'validFrom'], unique: true }],
  fields: [
    { name: 'country', type: 'select', required: true, options: [...EU_COUNTRIES] },
    {
      name: 'rateBps',
      label: 'Rate in hundredths of a percent',
      type: 'number',
      required: true,
      min: 0,
      max: 5000,
      validate: (value: unknown) =>
        (Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 5000) ||
        'Use a whole number: 2550 is 25.5 %.',
      admin: { description: '2550 is 25.5 %' },
    },
    {
      name: 'validFrom',
      label: 'First day',
      type: 'text',
      required: true,
      validate: (value: unknown) =>
        (typeof value === 'string' &&
          /^\d{4}-\d{2}-\d{2}$/.test(value) &&
          !Number.isNaN(Date.parse(`${value}T00:00:00Z`))) ||
        'Write the day as 2027-01-31.',
      admin: { description: 'YYYY-MM-DD' },
    },
  ],
}
