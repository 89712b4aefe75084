import type { CollectionConfig } from 'payload'
import { pageBlocks } from '@/blocks/pageBlocks'
import { publicationFields } from '@/fields/publicationFields'
import { seoField } from '@/fields/seoField'
import { slugField } from '@/fields/slugField'
import { SLUGS } from '@/slugs'
import { contentRules } from './contentRules'

const { livePreview, ...rules } = contentRules('pages')

/** Pages that the content team builds of blocks: landing pages, what we tell about ourselves, legal texts. */
export const Pages: CollectionConfig = {
  slug: SLUGS.pages,
  ...rules,
  admin: {
    group: 'Content',
    useAsTitle: 'title',
    defaultColumns: ['title', 'slug', 'kind', '_status', 'updatedAt'],
    livePreview,
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Page',
          fields: [
            { name: 'title', type: 'text', required: true, maxLength: 120 },
            {
              name: 'summary',
              type: 'textarea',
              maxLength: 300,
              admin: { description: 'Stands under the title, and in search results.' },
            },
            {
              name: 'layout',
              label: 'Blocks',
              labels: { singular: 'Block', plural: 'Blocks' },
              type: 'blocks',
              blocks: pageBlocks,
              maxRows: 40,
            },
          ],
        },
        { label: 'Search engines', fields: [seoField] },
      ],
    },
    slugField,
    {
      name: 'kind',
      label: 'What it is',
      type: 'select',
      required: true,
      defaultValue: 'landing',
      options: [
        { value: 'landing', label: 'Landing page' },
        { value: 'information', label: 'Information (linked in the footer)' },
        { value: 'legal', label: 'Legal text (linked in the footer)' },
      ],
      admin: { position: 'sidebar' },
    },
    {
      name: 'needsLegalReview',
      label: 'A lawyer has still to read this',
      type: 'checkbox',
      defaultValue: false,
      admin: {
        position: 'sidebar',
        description: 'Readers are told that it is a draft.',
        condition: (data) => data?.kind === 'legal',
      },
    },
    ...publicationFields,
  ],
}
