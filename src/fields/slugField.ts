import type { TextField } from 'payload'
import { isSlug } from '@/domain/content/slugs'

/** The end of a page's address. Made from the title until somebody writes another. */
export const slugField: TextField = {
  name: 'slug',
  label: 'Address',
  type: 'text',
  required: true,
  unique: true,
  index: true,
  maxLength: 80,
  validate: (value: unknown) =>
    isSlug(String(value ?? '')) || 'Use 2 to 80 small letters, digits and hyphens, such as maths-for-adults.',
  admin: {
    position: 'sidebar',
    description: 'The last part of the address. Whoever follows an old one is led to the new one.',
  },
}
