import type { CollectionConfig } from 'payload'
import { anyone } from '@/access/anyone'
import { byRole } from '@/access/byRole'
import { env } from '@/env'
import { recordStaffChange } from '@/hooks/recordStaffChange'
import { recordStaffDelete } from '@/hooks/recordStaffDelete'
import { SLUGS } from '@/slugs'

/** Public pictures. No SVG or XML (stored scripts), alternative text required. */
export const Media: CollectionConfig = {
  slug: SLUGS.media,
  admin: { group: 'Content' },
  access: {
    create: byRole('ops', 'content'),
    read: anyone,
    update: byRole('ops', 'content'),
    delete: byRole('content'),
  },
  hooks: { afterChange: [recordStaffChange], afterDelete: [recordStaffDelete] },
  upload: {
    staticDir: env.MEDIA_DIR,
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif'],
    focalPoint: true,
    imageSizes: [
      { name: 'thumb', width: 96, height: 96, formatOptions: { format: 'webp' } },
      { name: 'card', width: 320, height: 320, formatOptions: { format: 'webp' } },
      { name: 'wide', width: 1280, withoutEnlargement: true, formatOptions: { format: 'webp' } },
    ],
  },
  fields: [{ name: 'alt', type: 'text', required: true, maxLength: 200 }],
}
