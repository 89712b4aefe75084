import type { CollectionConfig } from 'payload'
import { byRole } from '@/access/byRole'
import { nobody } from '@/access/nobody'
import { SEARCH_EVENTS } from '@/domain/search/events/searchEvents'
import { codeField } from '@/fields/codeField'
import { wordOptions } from '@/fields/wordOptions'
import { SLUGS } from '@/slugs'

/** What people looked for (C05), without who they are: a visitor is a number that is another one tomorrow. */
export const SearchEvents: CollectionConfig = {
  slug: SLUGS.searchEvents,
  labels: { singular: 'Search event', plural: 'Search log' },
  admin: {
    group: 'Catalogue',
    useAsTitle: 'kind',
    defaultColumns: ['at', 'kind', 'query', 'subject', 'hourBand', 'priceBand', 'resultsCount', 'position'],
    description: 'Typed words go after 30 days, the rest after 13 months. Searches of robots are not noted.',
  },
  defaultSort: '-at',
  access: { create: nobody, read: byRole('ops'), update: nobody, delete: nobody },
  indexes: [{ fields: ['kind', 'at'] }],
  fields: [
    { name: 'at', type: 'date', required: true },
    { name: 'kind', type: 'select', required: true, options: wordOptions(SEARCH_EVENTS) },
    {
      name: 'visitor',
      type: 'text',
      required: true,
      index: true,
      admin: { description: 'Another one every day' },
    },
    { name: 'searchId', type: 'text' },
    { name: 'query', type: 'text', maxLength: 200 },
    { name: 'filters', type: 'json' },
    codeField('filter'),
    { name: 'subject', type: 'text', maxLength: 80 },
    codeField('hourBand'),
    codeField('priceBand'),
    { name: 'resultsCount', type: 'number' },
    { name: 'position', type: 'number' },
    { name: 'shown', type: 'json', admin: { description: 'Tutors on the page of results' } },
    { name: 'tutor', type: 'relationship', relationTo: SLUGS.tutorProfiles },
  ],
}
