import type { GroupField } from 'payload'
import { isOwnPath } from '@/domain/content/safeHref'
import { SLUGS } from '@/slugs'

/** How a page looks in search engines and where links to it are shared. What is left empty comes from the page. */
export const seoField: GroupField = {
  name: 'seo',
  label: false,
  type: 'group',
  fields: [
    {
      name: 'searchPreview',
      type: 'ui',
      admin: { components: { Field: '/components/admin/content/SearchPreview#SearchPreview' } },
    },
    { name: 'title', label: 'Title in search results', type: 'text', maxLength: 70 },
    { name: 'description', label: 'Text in search results', type: 'textarea', maxLength: 200 },
    {
      name: 'image',
      label: 'Picture where the link is shared',
      type: 'upload',
      relationTo: SLUGS.media,
    },
    { name: 'noindex', label: 'Keep out of search engines', type: 'checkbox', defaultValue: false },
    {
      name: 'canonical',
      label: 'Address of the page this one repeats',
      type: 'text',
      maxLength: 300,
      validate: (value: unknown) =>
        !value || isOwnPath(String(value)) || 'Start with /, such as /p/maths-tutors.',
      admin: {
        description: 'Only for a page that says the same as another: search engines then show that one.',
      },
    },
  ],
}
