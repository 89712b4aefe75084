import type { CollectionConfig } from 'payload'
import { byRoleOrOwn } from '@/access/byRoleOrOwn'
import { nobody } from '@/access/nobody'
import { DISPUTE_FILE_TYPES } from '@/domain/dispute/disputeFiles'
import { SLUGS } from '@/slugs'

const readOnly = { readOnly: true }

/**
 * Pictures and PDFs that people hand in about a reported problem or a chargeback: seen by who handed them in and by those
 * who decide. What is in them is kept beside (`dispute_file_contents`), and only ever given out to be saved.
 */
export const DisputeFiles: CollectionConfig = {
  slug: SLUGS.disputeFiles,
  labels: { singular: 'File of a case', plural: 'Files of cases' },
  admin: {
    group: 'Lessons',
    useAsTitle: 'name',
    defaultColumns: ['name', 'booking', 'side', 'type', 'size', 'createdAt'],
  },
  defaultSort: '-createdAt',
  access: {
    create: nobody,
    read: byRoleOrOwn(['ops', 'support'], ['uploader']),
    update: nobody,
    delete: nobody,
  },
  fields: [
    {
      name: 'booking',
      type: 'relationship',
      relationTo: SLUGS.bookings,
      required: true,
      index: true,
      admin: readOnly,
    },
    {
      name: 'uploader',
      type: 'relationship',
      relationTo: SLUGS.users,
      required: true,
      index: true,
      admin: readOnly,
    },
    { name: 'side', type: 'select', required: true, options: ['student', 'tutor'], admin: readOnly },
    { name: 'name', type: 'text', required: true, maxLength: 100, admin: readOnly },
    { name: 'type', type: 'select', required: true, options: [...DISPUTE_FILE_TYPES], admin: readOnly },
    { name: 'size', type: 'number', required: true, admin: { ...readOnly, description: 'Bytes' } },
    { name: 'sha256', type: 'text', required: true, admin: readOnly },
    {
      name: 'processorFileId',
      type: 'text',
      admin: { ...readOnly, description: 'Under which the bank gets it as evidence' },
    },
  ],
}
