import type { CollectionConfig } from 'payload'
import { byRole } from '@/access/byRole'
import { byRoleOrOwn } from '@/access/byRoleOrOwn'
import { nobody } from '@/access/nobody'
import { DISPUTE_CATEGORIES } from '@/domain/booking/disputeCategories'
import { codeField } from '@/fields/codeField'
import { wordOptions } from '@/fields/wordOptions'
import { recordStaffChange } from '@/hooks/recordStaffChange'
import { SLUGS } from '@/slugs'

/** A problem reported on a lesson; its state is the booking's `disputeState`. */
export const Disputes: CollectionConfig = {
  slug: SLUGS.disputes,
  admin: {
    group: 'Lessons',
    useAsTitle: 'id',
    components: { edit: { beforeDocumentControls: ['/components/admin/DisputeActions#DisputeActions'] } },
    defaultColumns: ['booking', 'category', 'state', 'openedBy', 'assignee', 'createdAt'],
  },
  defaultSort: '-createdAt',
  access: {
    create: nobody,
    read: byRoleOrOwn(['ops', 'support', 'finance'], ['openedBy']),
    update: byRole('ops', 'support'),
    delete: nobody,
  },
  hooks: { afterChange: [recordStaffChange] },
  fields: [
    {
      name: 'overview',
      type: 'ui',
      admin: { components: { Field: '/components/admin/DisputeOverview#DisputeOverview' } },
    },
    {
      name: 'booking',
      type: 'relationship',
      relationTo: SLUGS.bookings,
      required: true,
      index: true,
      access: { update: nobody },
    },
    {
      name: 'openedBy',
      type: 'relationship',
      relationTo: SLUGS.users,
      required: true,
      access: { update: nobody },
    },
    {
      ...codeField('state', { admin: { readOnly: true, position: 'sidebar' } }),
      virtual: 'booking.disputeState',
      access: { create: nobody, update: nobody },
    },
    {
      name: 'category',
      type: 'select',
      required: true,
      options: wordOptions(DISPUTE_CATEGORIES),
      access: { update: nobody },
    },
    { name: 'description', type: 'textarea', required: true, maxLength: 4000, access: { update: nobody } },
    { name: 'assignee', type: 'relationship', relationTo: SLUGS.users },
    {
      name: 'staffNotes',
      type: 'textarea',
      access: { read: byRole('ops', 'support'), update: byRole('ops', 'support') },
    },
  ],
}
