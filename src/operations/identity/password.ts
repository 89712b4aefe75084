import { pbkdf2, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

/** The format in which Payload 3.90 stores passwords: PBKDF2-SHA-256, 600 000 rounds, 32 bytes. */
const PREFIX = 'pbkdf2-sha256-v1:'
const ROUNDS = 600_000
const BYTES = 32
const derive = promisify(pbkdf2)

/**
 * Whether `password` fits what is stored. Without stored values (unknown account) it does the same work and says
 * no, so that the time taken tells nothing.
 */
export async function isPassword(
  password: string,
  stored: { hash: string | null; salt: string | null } | undefined,
): Promise<boolean> {
  const hash = stored?.hash?.startsWith(PREFIX) ? Buffer.from(stored.hash.slice(PREFIX.length), 'hex') : null
  const derived = await derive(password, stored?.salt ?? 'no such account', ROUNDS, BYTES, 'sha256')
  return hash !== null && hash.length === derived.length && timingSafeEqual(derived, hash)
}
