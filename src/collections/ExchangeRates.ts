import type { CollectionConfig } from 'payload'
import { byRole } from '@/access/byRole'
import { nobody } from '@/access/nobody'
import { isRate } from '@/domain/money/exchangeRate'
import { currencyField } from '@/fields/currencyField'
import { SLUGS } from '@/slugs'

/** The exchange rates of each day (J11, CT42), stored by the daily job. Append-only by trigger. */
export const ExchangeRates: CollectionConfig = {
  slug: SLUGS.exchangeRates,
  labels: { singular: 'Exchange rate', plural: 'Exchange rates' },
  admin: {
    group: 'Money',
    useAsTitle: 'day',
    defaultColumns: ['day', 'currency', 'usdPerUnit', 'source'],
    description:
      'What prices are compared and quoted by: the newest of each currency. Bookings keep their own.',
  },
  defaultSort: ['-day', 'currency'],
  access: { create: nobody, read: byRole('support', 'finance', 'ops'), update: nobody, delete: nobody },
  indexes: [{ fields: ['currency', 'day'], unique: true }],
  fields: [
    { name: 'day', type: 'text', required: true, admin: { description: 'YYYY-MM-DD, as the source says' } },
    currencyField(),
    {
      name: 'usdPerUnit',
      label: 'US dollars for one',
      type: 'text',
      required: true,
      validate: (value: unknown) => (typeof value === 'string' && isRate(value)) || 'Use a decimal number.',
    },
    { name: 'source', type: 'text', required: true },
  ],
}
