import {
  BlockquoteFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  InlineToolbarFeature,
  ItalicFeature,
  LinkFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import type { Field, FieldAffectingData } from 'payload'
import { isSafeLink } from './isSafeLink'

/** The editor of texts on pages: what belongs into prose and nothing that could run. */
export const proseEditor = lexicalEditor({
  features: [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3'] }),
    BoldFeature(),
    ItalicFeature(),
    UnorderedListFeature(),
    OrderedListFeature(),
    BlockquoteFeature(),
    HorizontalRuleFeature(),
    LinkFeature({ enabledCollections: [], fields: ({ defaultFields }) => defaultFields.map(onlySafe) }),
    FixedToolbarFeature(),
    InlineToolbarFeature(),
  ],
})

/** Editors link to addresses, and only to such as lead to a page. */
const onlySafe = (field: FieldAffectingData): Field =>
  (field.name === 'url' ? { ...field, validate: (value: unknown) => isSafeLink(value) } : field) as Field
