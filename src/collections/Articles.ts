import type { CollectionConfig } from 'payload'
import { ARTICLE_CATEGORIES } from '@/domain/content/articleCategories'
import { proseEditor } from '@/fields/proseEditor'
import { publicationFields } from '@/fields/publicationFields'
import { seoField } from '@/fields/seoField'
import { slugField } from '@/fields/slugField'
import { keepArticleText } from '@/hooks/keepArticleText'
import { t } from '@/messages/t'
import { SLUGS } from '@/slugs'
import { contentRules } from './contentRules'

const { livePreview, hooks, ...rules } = contentRules('articles')

/** Answers of the help centre, one question each. */
export const Articles: CollectionConfig = {
  slug: SLUGS.articles,
  labels: { singular: 'Help article', plural: 'Help articles' },
  ...rules,
  hooks: { ...hooks, beforeChange: [...(hooks?.beforeChange ?? []), keepArticleText] },
  admin: {
    group: 'Content',
    useAsTitle: 'title',
    defaultColumns: ['title', 'category', '_status', 'updatedAt'],
    livePreview,
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Article',
          fields: [
            { name: 'title', type: 'text', required: true, maxLength: 120 },
            { name: 'summary', type: 'textarea', required: true, maxLength: 200 },
            { name: 'body', type: 'richText', required: true, editor: proseEditor },
          ],
        },
        { label: 'Search engines', fields: [seoField] },
      ],
    },
    slugField,
    {
      name: 'category',
      type: 'select',
      required: true,
      options: ARTICLE_CATEGORIES.map((value) => ({ value, label: t(`help.category.${value}`) })),
      admin: { position: 'sidebar' },
    },
    {
      name: 'rank',
      label: 'Place within its category',
      type: 'number',
      defaultValue: 100,
      min: 0,
      max: 1000,
      admin: { position: 'sidebar', description: 'Small numbers come first.' },
    },
    {
      name: 'searchText',
      type: 'textarea',
      access: { create: () => false, update: () => false },
      admin: { hidden: true },
    },
    ...publicationFields,
  ],
}
