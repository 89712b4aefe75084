import type { CollectionConfig } from 'payload'
import { clampReadRequests } from '@/hooks/clampReadRequests'

/** What every collection shares: clamped reads, small admin pages, no bulk delete surprises. */
export function withCommonRules(collection: CollectionConfig): CollectionConfig {
  return {
    ...collection,
    disableBulkEdit: true,
    disableDuplicate: true,
    lockDocuments: false,
    admin: { pagination: { defaultLimit: 25, limits: [25, 50, 100] }, ...collection.admin },
    hooks: {
      ...collection.hooks,
      beforeOperation: [clampReadRequests, ...(collection.hooks?.beforeOperation ?? [])],
    },
  }
}
