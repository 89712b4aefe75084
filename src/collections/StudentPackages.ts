import type { CollectionConfig } from 'payload'
import { byRoleOrOwn } from '@/access/byRoleOrOwn'
import { nobody } from '@/access/nobody'
import { amountField } from '@/fields/amountField'
import { currencyField } from '@/fields/currencyField'
import { SLUGS } from '@/slugs'

/** Lessons bought ahead: purchased = used + remaining + returned, always (F06, I5). */
export const StudentPackages: CollectionConfig = {
  slug: SLUGS.studentPackages,
  admin: {
    group: 'Money',
    useAsTitle: 'id',
    defaultColumns: ['student', 'tutor', 'lessonsPurchased', 'lessonsUsed', 'expiresAt', 'status'],
  },
  access: {
    create: nobody,
    read: byRoleOrOwn(['ops', 'support', 'finance'], ['student']),
    update: nobody,
    delete: nobody,
  },
  fields: [
    { name: 'student', type: 'relationship', relationTo: SLUGS.users, required: true, index: true },
    { name: 'tutor', type: 'relationship', relationTo: SLUGS.tutorProfiles, required: true, index: true },
    { name: 'pricingOption', type: 'relationship', relationTo: SLUGS.pricingOptions },
    { name: 'lessonsPurchased', type: 'number', required: true },
    { name: 'lessonsUsed', type: 'number', required: true, defaultValue: 0 },
    { name: 'lessonsReturned', type: 'number', required: true, defaultValue: 0 },
    amountField('priceAmount', { required: true }),
    currencyField(),
    { name: 'expiresAt', type: 'date' },
    {
      name: 'status',
      type: 'select',
      required: true,
      options: ['pending', 'active', 'used', 'expired', 'refunded'],
    },
  ],
}
