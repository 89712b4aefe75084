import type { CollectionConfig } from 'payload'
import { byRole } from '@/access/byRole'
import { nobody } from '@/access/nobody'
import { SLUGS } from '@/slugs'

/** Every action of staff, with the reason they gave. Append-only by trigger. */
export const AuditLog: CollectionConfig = {
  slug: SLUGS.auditLog,
  labels: { singular: 'Audit entry', plural: 'Audit log' },
  admin: {
    group: 'System',
    useAsTitle: 'action',
    defaultColumns: ['at', 'actor', 'action', 'target', 'targetId', 'reason'],
  },
  defaultSort: '-at',
  access: { create: nobody, read: byRole('ops'), update: nobody, delete: nobody },
  fields: [
    { name: 'at', type: 'date', required: true, index: true },
    { name: 'actor', type: 'relationship', relationTo: SLUGS.users, required: true, index: true },
    { name: 'action', type: 'text', required: true },
    { name: 'target', type: 'text', required: true },
    { name: 'targetId', type: 'text', required: true, index: true },
    { name: 'reason', type: 'text' },
    { name: 'changes', type: 'json' },
    { name: 'requestId', type: 'text' },
  ],
}
