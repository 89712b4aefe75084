import type { CollectionConfig } from 'payload'
import { byRole } from '@/access/byRole'
import { byRoleOrOwn } from '@/access/byRoleOrOwn'
import { nobody } from '@/access/nobody'
import { STRIKE_KINDS, STRIKE_STATES } from '@/domain/trust/strikes'
import { wordOptions } from '@/fields/wordOptions'
import { SLUGS } from '@/slugs'

const frozen = { create: nobody, update: nobody }

/** What counts against a tutor (CT48): made by the process, appealed by the tutor, decided by operations. */
export const TutorStrikes: CollectionConfig = {
  slug: SLUGS.tutorStrikes,
  labels: { singular: 'Strike', plural: 'Strikes' },
  admin: {
    group: 'Lessons',
    useAsTitle: 'id',
    defaultColumns: ['tutor', 'kind', 'state', 'appealedAt', 'at', 'expiresAt', 'booking'],
    components: { edit: { beforeDocumentControls: ['/components/admin/StrikeActions#StrikeActions'] } },
  },
  defaultSort: '-at',
  access: {
    create: nobody,
    read: byRoleOrOwn(['ops', 'support'], ['tutorUser']),
    update: nobody,
    delete: nobody,
  },
  fields: [
    {
      name: 'overview',
      type: 'ui',
      admin: { components: { Field: '/components/admin/StrikeOverview#StrikeOverview' } },
    },
    {
      name: 'tutor',
      type: 'relationship',
      relationTo: SLUGS.tutorProfiles,
      required: true,
      index: true,
      access: frozen,
    },
    { name: 'tutorUser', type: 'relationship', relationTo: SLUGS.users, required: true, access: frozen },
    {
      name: 'booking',
      type: 'relationship',
      relationTo: SLUGS.bookings,
      required: true,
      unique: true,
      access: frozen,
    },
    { name: 'kind', type: 'select', required: true, options: wordOptions(STRIKE_KINDS), access: frozen },
    { name: 'at', type: 'date', required: true, access: frozen },
    { name: 'expiresAt', type: 'date', required: true, access: frozen },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'active',
      options: wordOptions(STRIKE_STATES),
      access: frozen,
      admin: { readOnly: true, position: 'sidebar' },
    },
    { name: 'appeal', type: 'textarea', maxLength: 2000, access: frozen },
    { name: 'appealedAt', type: 'date', access: frozen },
    { name: 'decision', type: 'textarea', maxLength: 2000, access: frozen },
    { name: 'decidedAt', type: 'date', access: frozen },
    {
      name: 'decidedBy',
      type: 'relationship',
      relationTo: SLUGS.users,
      access: { ...frozen, read: byRole('ops', 'support') },
    },
  ],
}
