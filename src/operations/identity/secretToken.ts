import { createHash, randomBytes } from 'node:crypto'

/** A secret that nobody guesses: 256 random bits, safe in an address. */
export const secretToken = (): string => randomBytes(32).toString('base64url')

/** What of a secret is stored: whoever reads the table cannot use it. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')
