import type { CollectionConfig } from 'payload'
import { clampReadRequests } from '@/hooks/clampReadRequests'

/** What every collection shares: clamped reads, small admin pages, no bulk delete surprises. */
export function withCommonRules(collection: CollectionConfig): CollectionConfig {
  return {
    ...collection,
    disableBulkEdit: true,
    disableDuplicate: true,
    lockDocuments: false,
    admin: {
      pagination: { defaultLimit: 25, limits: [25, 50, 100] },
      hidden: ({ user }) => !readsAll(collection, user),
      ...collection.admin,
    },
    hooks: {
      ...collection.hooks,
      beforeOperation: [clampReadRequests, ...(collection.hooks?.beforeOperation ?? [])],
    },
  }
}

/** The staff panel lists what a person may read all of; that they also reach documents of their own is no work of theirs. */
function readsAll({ access }: CollectionConfig, user: unknown): boolean {
  return access?.read?.({ req: { user } } as never) === true
}
