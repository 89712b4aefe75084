import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { StartupError } from '../startupError'
import { canReach } from './canReach'
import type { PostgresBinaries } from './postgresBinaries'
import type { ServerAccount } from './serverAccount'

export type PostgresPlace = {
  /** Where the database files are. */
  dataDir: string
  /** Folder with bin, lib and share that the server's user can reach. */
  home: string
  /** Set when the wanted folder is closed to the server's user and the files lie elsewhere. */
  movedFrom: string | null
}

/**
 * Decides where the database files and the server's programs lie. Both must be reachable by the user the server
 * runs as; below a closed home folder (/root) they are not, and a folder under /var/lib takes their place.
 * @param wanted the folder asked for, kept when it can be
 * @throws StartupError when a database is there already and its folder was closed since: starting an empty one
 * elsewhere would look like lost data
 */
export function placePostgres(
  wanted: string,
  binaries: PostgresBinaries,
  account: ServerAccount,
): PostgresPlace {
  const isOpen = canReach(wanted, account)
  if (!isOpen && existsSync(path.join(wanted, 'PG_VERSION'))) {
    throw new StartupError(
      `The database in ${wanted} can no longer be entered by its user: a folder above it was closed. Open the way again (chmod o+x on the folders above), or begin anew elsewhere: EDUSTREAM_DATA_DIR=/a/folder npm start.`,
    )
  }
  const dataDir = isOpen ? wanted : path.join(openFolder(wanted), 'postgres')
  const home = canReach(binaries.home, account) ? binaries.home : copyPrograms(binaries)
  return { dataDir, home, movedFrom: dataDir === wanted ? null : wanted }
}

/** One folder for each closed one, the same on every start. */
function openFolder(closed: string): string {
  const name = `edustream-${createHash('sha256').update(path.resolve(closed)).digest('hex').slice(0, 12)}`
  return path.join(existsSync('/var/lib') ? '/var/lib' : tmpdir(), name)
}

/** Copied beside and renamed, so that a copy cut short is never used. */
function copyPrograms(binaries: PostgresBinaries): string {
  const folder = openFolder(binaries.home)
  const target = path.join(folder, `server-${binaries.version}`)
  if (existsSync(target)) return target
  const draft = `${target}.${process.pid}.tmp`
  mkdirSync(folder, { recursive: true, mode: 0o755 })
  rmSync(draft, { recursive: true, force: true })
  cpSync(binaries.home, draft, { recursive: true, verbatimSymlinks: true })
  renameSync(draft, target)
  return target
}
