import type { CollectionConfig } from 'payload'
import { byRole } from '@/access/byRole'
import { nobody } from '@/access/nobody'
import { SLUGS } from '@/slugs'

/** Package offers of a tutor: 5, 10 or 20 lessons at a discount (F01, F02). */
export const PricingOptions: CollectionConfig = {
  slug: SLUGS.pricingOptions,
  admin: {
    group: 'Catalogue',
    useAsTitle: 'title',
    defaultColumns: ['tutor', 'title', 'lessons', 'discountPercent', 'validityDays', 'active'],
  },
  access: { create: nobody, read: byRole('ops', 'support', 'finance'), update: nobody, delete: nobody },
  fields: [
    { name: 'tutor', type: 'relationship', relationTo: SLUGS.tutorProfiles, required: true, index: true },
    { name: 'title', type: 'text', required: true, maxLength: 80 },
    { name: 'lessons', type: 'number', required: true, min: 1, max: 100 },
    { name: 'durationMinutes', type: 'number', required: true, defaultValue: 60 },
    { name: 'discountPercent', type: 'number', required: true, min: 0, max: 50 },
    { name: 'validityDays', type: 'number', admin: { description: 'Empty means for ever' } },
    { name: 'active', type: 'checkbox', defaultValue: true },
  ],
}
