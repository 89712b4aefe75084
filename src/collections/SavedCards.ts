import type { CollectionConfig } from 'payload'
import { byRole } from '@/access/byRole'
import { nobody } from '@/access/nobody'
import { PERSON_CELL } from '@/fields/personCell'
import { SLUGS } from '@/slugs'

/**
 * What may be shown of the cards the processor keeps for people (J09, EX41): a copy, so that pages and the notice before a
 * card expires need no call. The processor's own list is the truth and is read again after every change.
 */
export const SavedCards: CollectionConfig = {
  slug: SLUGS.savedCards,
  labels: { singular: 'Saved card', plural: 'Saved cards' },
  admin: {
    group: 'Money',
    useAsTitle: 'last4',
    defaultColumns: ['user', 'brand', 'last4', 'expMonth', 'expYear', 'isDefault', 'removedAt'],
  },
  access: { create: nobody, read: byRole('finance'), update: nobody, delete: nobody },
  fields: [
    {
      name: 'user',
      type: 'relationship',
      relationTo: SLUGS.users,
      required: true,
      index: true,
      admin: { components: PERSON_CELL },
    },
    { name: 'cardId', type: 'text', required: true, unique: true, access: { read: nobody } },
    { name: 'brand', type: 'text', required: true },
    { name: 'last4', type: 'text', required: true },
    { name: 'expMonth', type: 'number', required: true },
    { name: 'expYear', type: 'number', required: true },
    { name: 'isDefault', type: 'checkbox', required: true, defaultValue: false },
    { name: 'removedAt', type: 'date' },
  ],
}
