import { byRole } from './byRole'

/** For what only the content team reads of a page that everybody may read: when it changes next, and why it did not. */
export const contentField = byRole('content')
