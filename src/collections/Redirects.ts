import type { CollectionConfig } from 'payload'
import { byRole } from '@/access/byRole'
import { nobody } from '@/access/nobody'
import { assertRedirect } from '@/hooks/assertRedirect'
import { followContentDelete } from '@/hooks/followContentDelete'
import { followRedirectChange } from '@/hooks/followRedirectChange'
import { recordStaffChange } from '@/hooks/recordStaffChange'
import { recordStaffDelete } from '@/hooks/recordStaffDelete'
import { SLUGS } from '@/slugs'

const isContent = byRole('content')

/** Where addresses lead that no page answers any more. Those of renamed pages come by themselves. */
export const Redirects: CollectionConfig = {
  slug: SLUGS.redirects,
  admin: {
    group: 'Content',
    useAsTitle: 'fromPath',
    defaultColumns: ['fromPath', 'toPath', 'automatic', 'updatedAt'],
  },
  access: { create: isContent, read: isContent, update: isContent, delete: isContent },
  hooks: {
    beforeValidate: [assertRedirect],
    afterChange: [recordStaffChange, followRedirectChange],
    afterDelete: [recordStaffDelete, followContentDelete],
  },
  fields: [
    {
      name: 'fromPath',
      label: 'From',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      maxLength: 300,
      admin: {
        description: 'A path of this site, such as /p/old-name. It leads on only where no page answers.',
      },
    },
    {
      name: 'toPath',
      label: 'To',
      type: 'text',
      required: true,
      maxLength: 300,
      admin: { description: 'A page of this site, such as /p/new-name.' },
    },
    {
      name: 'automatic',
      label: 'Made when a page was renamed',
      type: 'checkbox',
      defaultValue: false,
      access: { create: nobody, update: nobody },
      admin: { readOnly: true, position: 'sidebar' },
    },
  ],
}
