import { randomBytes } from 'node:crypto'

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'

/** An id in the provider's manner: prefix, then random letters and digits (default 24). */
export function newId(prefix: string, length = 24): string {
  const bytes = randomBytes(length)
  let id = prefix
  for (const byte of bytes) id += LETTERS[byte % LETTERS.length]
  return id
}
