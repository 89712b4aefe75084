import type { PayloadRequest, Where } from 'payload'
import { byRole } from './byRole'

const isContent = byRole('content')

/** Visitors see published pages, the content team sees drafts too. */
export function publishedOrStaff({ req }: { req: PayloadRequest }): boolean | Where {
  return isContent({ req }) ? true : { _status: { equals: 'published' } }
}
