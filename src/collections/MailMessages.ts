import type { CollectionConfig } from 'payload'
import { byRole } from '@/access/byRole'
import { nobody } from '@/access/nobody'
import { codeField } from '@/fields/codeField'
import { SLUGS } from '@/slugs'

/** Every mail the product sends, one row a cause (I9). Bodies may hold login links, so no role reads them. */
export const MailMessages: CollectionConfig = {
  slug: SLUGS.mailMessages,
  admin: {
    group: 'Messages',
    useAsTitle: 'subject',
    defaultColumns: ['to', 'template', 'subject', 'state', 'createdAt'],
  },
  defaultSort: '-createdAt',
  access: { create: nobody, read: byRole('support', 'ops'), update: nobody, delete: nobody },
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, access: { read: nobody } },
    { name: 'to', type: 'email', required: true, index: true },
    { name: 'user', type: 'relationship', relationTo: SLUGS.users, index: true },
    codeField('template', { required: true }),
    { name: 'subject', type: 'text', required: true },
    { name: 'html', type: 'textarea', required: true, access: { read: nobody }, admin: { hidden: true } },
    { name: 'text', type: 'textarea', required: true, access: { read: nobody }, admin: { hidden: true } },
    { name: 'state', type: 'select', required: true, index: true, options: ['queued', 'sent', 'failed'] },
    { name: 'queuedAt', type: 'date', required: true, index: true },
    { name: 'sentAt', type: 'date' },
  ],
}
