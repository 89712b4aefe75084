import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Payload } from 'payload'
import { z } from 'zod'

/** What the link in a mail about a saved search carries: it stops those mails and does nothing else. */
export const writeAlertToken = (payload: Payload, searchId: string): string =>
  `${searchId}.${signatureOf(payload, searchId)}`

/** @returns the search a token was made for; null when it is not ours */
export function readAlertToken(payload: Payload, token: string): string | null {
  const [searchId = '', signature = ''] = token.split('.')
  const [given, wanted] = [Buffer.from(signature), Buffer.from(signatureOf(payload, searchId))]
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return null
  return z.uuid().safeParse(searchId).data ?? null
}

const signatureOf = (payload: Payload, searchId: string) =>
  createHmac('sha256', payload.secret).update(`search alert ${searchId}`).digest('base64url')
