import type { CollectionConfig } from 'payload'
import { byRole } from '@/access/byRole'
import { nobody } from '@/access/nobody'
import { SLUGS } from '@/slugs'

/** Webhook events received from the processor, one row an event id, so that a repeat does nothing. */
export const PaymentEvents: CollectionConfig = {
  slug: SLUGS.paymentEvents,
  admin: {
    group: 'Money',
    useAsTitle: 'eventId',
    defaultColumns: ['eventId', 'type', 'objectId', 'receivedAt'],
  },
  defaultSort: '-receivedAt',
  access: { create: nobody, read: byRole('finance'), update: nobody, delete: nobody },
  fields: [
    { name: 'eventId', type: 'text', required: true, unique: true },
    { name: 'type', type: 'text', required: true },
    { name: 'objectId', type: 'text', required: true },
    { name: 'receivedAt', type: 'date', required: true },
  ],
}
