import type { CollectionAfterChangeHook } from 'payload'
import { recordStaffChange } from './recordStaffChange'

/**
 * Records what staff do with pages, but not each pause in their typing: a draft that saves itself changes nothing for
 * anybody else, and the versions keep it.
 */
export const recordContentChange: CollectionAfterChangeHook = (args) => {
  const { doc, operation, req } = args
  const savedItself = String(req.query?.autosave) === 'true' && doc._status === 'draft'
  return operation === 'update' && savedItself ? doc : recordStaffChange(args)
}
