import type { DateField, Field } from 'payload'
import { contentField } from '@/access/contentField'
import { nobody } from '@/access/nobody'

const moment = (name: string, label: string, description: string): DateField => ({
  name,
  label,
  type: 'date',
  access: { read: contentField },
  admin: {
    position: 'sidebar',
    description,
    date: { pickerAppearance: 'dayAndTime', timeIntervals: 5, displayFormat: 'd MMM yyyy, HH:mm O' },
  },
})

/** When a page goes live and comes down by itself, and what the system notes about it. */
export const publicationFields: Field[] = [
  moment('publishAt', 'Publish at', 'The draft goes live by itself then. Empty it to call that off.'),
  moment('unpublishAt', 'Take down at', 'The page leaves the site by itself then.'),
  {
    name: 'scheduleProblem',
    label: 'Could not be done',
    type: 'textarea',
    access: { create: nobody, update: nobody, read: contentField },
    admin: { position: 'sidebar', readOnly: true, condition: (data) => !!data?.scheduleProblem },
  },
  {
    name: 'scheduledBy',
    type: 'text',
    access: { create: nobody, update: nobody, read: contentField },
    admin: { hidden: true },
  },
  {
    name: 'publicSlug',
    type: 'text',
    access: { create: nobody, update: nobody, read: contentField },
    admin: { hidden: true },
  },
]
