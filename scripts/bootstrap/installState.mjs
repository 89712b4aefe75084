import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const STAMP = 'node_modules/.edustream-install.json'
/** Files that only a finished install has: they come from install scripts, which run last. */
const MADE_BY_INSTALL_SCRIPTS = ['node_modules/node/bin/node']

/**
 * Tells whether node_modules is what the lockfile says. A stamp with the lockfile's hash, written after success
 * only, answers at once. Without it (an install by hand) npm's own record of what it finished is compared.
 * @param {string} projectDir
 * @returns {'ready' | 'missing' | 'outdated'} outdated: half-finished, or of another lockfile
 */
export function installState(projectDir) {
  if (!existsSync(path.join(projectDir, 'node_modules'))) return 'missing'
  if (MADE_BY_INSTALL_SCRIPTS.some((file) => !existsSync(path.join(projectDir, file)))) return 'outdated'
  if (readStamp(projectDir) === fingerprint(projectDir)) return 'ready'
  if (!matchesNpmRecord(projectDir)) return 'outdated'
  stampInstall(projectDir)
  return 'ready'
}

/** Records that node_modules now holds what the lockfile says. Call after a successful install only. */
export function stampInstall(projectDir) {
  mkdirSync(path.join(projectDir, 'node_modules'), { recursive: true })
  writeFileSync(path.join(projectDir, STAMP), `${JSON.stringify({ lockfile: fingerprint(projectDir) })}\n`)
}

/** Forgets an earlier install, so that one killed halfway is not mistaken for a finished one. */
export function unstampInstall(projectDir) {
  rmSync(path.join(projectDir, STAMP), { force: true })
  rmSync(path.join(projectDir, 'node_modules/.package-lock.json'), { force: true })
}

function fingerprint(projectDir) {
  const lockfile = readFileSync(path.join(projectDir, 'package-lock.json'))
  return createHash('sha256').update(lockfile).update(`${process.platform}-${process.arch}`).digest('hex')
}

function readStamp(projectDir) {
  try {
    return JSON.parse(readFileSync(path.join(projectDir, STAMP), 'utf8')).lockfile
  } catch {
    return null // no stamp, or one cut short by a kill: the same as none
  }
}

/** npm writes node_modules/.package-lock.json at the very end; optional packages of other systems are absent in it. */
function matchesNpmRecord(projectDir) {
  const wanted = readPackages(path.join(projectDir, 'package-lock.json'))
  const present = readPackages(path.join(projectDir, 'node_modules/.package-lock.json'))
  if (!wanted || !present) return false
  return Object.entries(wanted).every(([location, entry]) => {
    if (location === '' || entry.optional || entry.devOptional || entry.peer) return true
    return present[location]?.version === entry.version
  })
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch {
    return null // missing or unreadable: the install did not finish
  }
}
