import type { CollectionConfig } from 'payload'
import { byRoleOrOwn } from '@/access/byRoleOrOwn'
import { nobody } from '@/access/nobody'
import { PAYOUT_CHANNELS } from '@/domain/payout/payoutChannels'
import { PERSON_CELL } from '@/fields/personCell'
import { wordOptions } from '@/fields/wordOptions'
import { SLUGS } from '@/slugs'

/**
 * How a tutor wants to be paid, one each. Bank details stay with the provider: here is only what it knows the tutor
 * by, which nobody reads through the API, and a masked form of it.
 */
export const PayoutMethods: CollectionConfig = {
  slug: SLUGS.payoutMethods,
  admin: {
    group: 'Money',
    useAsTitle: 'destination',
    defaultColumns: ['tutor', 'channel', 'state', 'destination', 'weekly', 'updatedAt'],
  },
  defaultSort: '-updatedAt',
  access: { create: nobody, read: byRoleOrOwn(['finance'], ['tutorUser']), update: nobody, delete: nobody },
  fields: [
    {
      name: 'tutor',
      type: 'relationship',
      relationTo: SLUGS.tutorProfiles,
      required: true,
      unique: true,
      admin: { components: PERSON_CELL },
    },
    {
      name: 'tutorUser',
      type: 'relationship',
      relationTo: SLUGS.users,
      required: true,
      admin: { components: PERSON_CELL },
    },
    { name: 'channel', type: 'select', required: true, options: wordOptions(PAYOUT_CHANNELS) },
    {
      name: 'state',
      type: 'select',
      required: true,
      options: [
        { value: 'onboarding', label: 'onboarding not finished' },
        { value: 'ready', label: 'ready' },
      ],
    },
    { name: 'destination', type: 'text', required: true },
    { name: 'account', type: 'text', access: { read: nobody } },
    { name: 'connectAccount', type: 'text', unique: true, access: { read: nobody } },
    { name: 'weekly', type: 'checkbox', required: true, defaultValue: true },
  ],
}
