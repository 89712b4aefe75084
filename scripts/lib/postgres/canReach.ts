import { statSync } from 'node:fs'
import path from 'node:path'
import type { ServerAccount } from './serverAccount'

/**
 * True when the account may walk down to the folder: every folder above it (and itself, when it exists) lets
 * the account through. A folder that does not exist yet is judged by those that do.
 */
export function canReach(folder: string, account: ServerAccount): boolean {
  if (account === null) return true
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    const stat = statSync(at, { throwIfNoEntry: false })
    if (stat && !lets(account, stat)) return false
    if (at === path.dirname(at)) return true
  }
}

function lets(
  account: { uid: number; gid: number },
  { mode, uid, gid }: { mode: number; uid: number; gid: number },
): boolean {
  if (uid === account.uid) return (mode & 0o100) !== 0
  if (gid === account.gid) return (mode & 0o010) !== 0
  return (mode & 0o001) !== 0
}
