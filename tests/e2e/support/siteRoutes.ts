import { globSync } from 'node:fs'
import path from 'node:path'

const PAGES = path.resolve(import.meta.dirname, '../../../src/app/(site)')

/** Every route of the site that has a page, as its folders name it: `/bookings/[id]/paid`. */
export function siteRoutes(): string[] {
  return globSync('**/page.tsx', { cwd: PAGES })
    .map((file) => `/${path.dirname(file)}`.replace(/^\/\.$/, '/'))
    .sort()
}
