import type { CollectionConfig } from 'payload'
import { byRole } from '@/access/byRole'
import { byRoleOrOwn } from '@/access/byRoleOrOwn'
import { nobody } from '@/access/nobody'
import { AGREEMENT_SOURCES, AGREEMENT_STATES } from '@/domain/price/priceAgreement'
import { amountField } from '@/fields/amountField'
import { currencyField } from '@/fields/currencyField'
import { PERSON_CELL } from '@/fields/personCell'
import { SLUGS } from '@/slugs'

const date = (name: string) => ({ name, type: 'date' as const })

/** What one student pays a tutor for an hour, when it is not what the list says (EX37). Never changed, only ended. */
export const PriceAgreements: CollectionConfig = {
  slug: SLUGS.priceAgreements,
  labels: { singular: 'Price of one student', plural: 'Prices of single students' },
  admin: {
    group: 'Catalogue',
    useAsTitle: 'id',
    defaultColumns: ['tutor', 'student', 'hourlyRate', 'currency', 'source', 'state', 'updatedAt'],
  },
  defaultSort: '-updatedAt',
  access: {
    create: nobody,
    read: byRoleOrOwn(['ops', 'support', 'finance'], ['student']),
    update: nobody,
    delete: nobody,
  },
  indexes: [{ fields: ['student', 'state'] }],
  fields: [
    {
      name: 'tutor',
      type: 'relationship',
      relationTo: SLUGS.tutorProfiles,
      required: true,
      index: true,
      admin: { components: PERSON_CELL },
    },
    {
      name: 'student',
      type: 'relationship',
      relationTo: SLUGS.users,
      required: true,
      index: true,
      admin: { components: PERSON_CELL },
    },
    amountField('hourlyRate', { required: true }),
    currencyField(),
    { name: 'source', type: 'select', required: true, options: [...AGREEMENT_SOURCES] },
    { name: 'state', type: 'select', required: true, options: [...AGREEMENT_STATES] },
    { name: 'message', type: 'text', maxLength: 300, access: { read: byRole('ops', 'support') } },
    date('proposedAt'),
    date('agreedAt'),
    date('endedAt'),
    {
      name: 'answer',
      type: 'select',
      options: ['accept', 'keep', 'withdraw'],
      admin: { description: 'What became of it when it was asked for; empty when nobody had to answer' },
    },
  ],
}
