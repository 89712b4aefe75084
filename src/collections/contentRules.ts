import type { CollectionConfig } from 'payload'
import { byRole } from '@/access/byRole'
import { publishedOrStaff } from '@/access/publishedOrStaff'
import type { ContentKind } from '@/domain/content/contentPath'
import { env } from '@/env'
import { assertSchedule } from '@/hooks/assertSchedule'
import { followContentChange } from '@/hooks/followContentChange'
import { followContentDelete } from '@/hooks/followContentDelete'
import { keepOldAddress } from '@/hooks/keepOldAddress'
import { recordContentChange } from '@/hooks/recordContentChange'
import { recordStaffDelete } from '@/hooks/recordStaffDelete'
import { slugFromTitle } from '@/hooks/slugFromTitle'

const isContent = byRole('content')

type Rules = Pick<CollectionConfig, 'access' | 'versions' | 'hooks'> & {
  livePreview: NonNullable<CollectionConfig['admin']>['livePreview']
}

/**
 * What pages and articles share: the content team writes them, everybody reads what is published, every keystroke is
 * kept as a draft, and what goes live reaches the site in the same moment.
 */
export const contentRules = (kind: ContentKind): Rules => ({
  access: {
    create: isContent,
    read: publishedOrStaff,
    update: isContent,
    delete: isContent,
    readVersions: isContent,
  },
  versions: { drafts: { autosave: { interval: 800, showSaveDraftButton: true } }, maxPerDoc: 30 },
  hooks: {
    beforeValidate: [slugFromTitle],
    beforeChange: [assertSchedule, keepOldAddress],
    afterChange: [recordContentChange, followContentChange],
    afterDelete: [recordStaffDelete, followContentDelete],
  },
  livePreview: {
    url: ({ data }) => (data.id ? `${env.SERVER_URL}/preview/${kind}/${data.id}` : undefined),
    breakpoints: [
      { name: 'phone', label: 'Phone', width: 390, height: 844 },
      { name: 'desktop', label: 'Desktop', width: 1280, height: 800 },
    ],
  },
})
