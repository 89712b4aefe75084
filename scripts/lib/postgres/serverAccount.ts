import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { StartupError } from '../startupError'

/** The user a Postgres started by root drops to. Null when we are not root: the server is then ours. */
export type ServerAccount = { uid: number; gid: number } | null

const NAME = 'postgres'

/**
 * Postgres refuses to run as root, so root needs an unprivileged user for it; it is made when missing.
 * @throws StartupError when this root may not make users (some containers)
 */
export function serverAccount(): ServerAccount {
  if (process.getuid?.() !== 0) return null
  const known = findAccount()
  if (known) return known
  try {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/bin/false', NAME], {
      stdio: 'pipe',
    })
  } catch {
    // answered below: the account is there or it is not
  }
  const made = findAccount()
  if (made) return made
  throw new StartupError(
    'Postgres does not run as root and no user for it could be made. Run npm start as an ordinary user, or set DATABASE_URL to a server of your own.',
  )
}

function findAccount(): ServerAccount {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${NAME}:`))
  const [, , uid, gid] = line?.split(':') ?? []
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : null
}
