import type { Payload } from 'payload'
import { limitRate } from '@/services/rateLimit/limitRate'

const TRIES = { name: 'promoCodes', points: 20, seconds: 600 }

/**
 * Codes cannot be found by trying: twenty in ten minutes a person, on the pages and the API together.
 * @throws DomainError RATE_LIMITED
 */
export async function limitCodeTries(payload: Payload, userId: string, typed?: string): Promise<void> {
  if (typed?.trim()) await limitRate(payload, TRIES, userId)
}
