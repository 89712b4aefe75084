import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { DomainError } from '@/domain/errors/domainError'
import { money } from '@/domain/money/money'
import { lessonCost } from '@/domain/price/priceTerms'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { termsOfToday } from '@/operations/price/termsOfToday'
import { limitCodeTries } from '@/operations/promotion/limitCodeTries'
import { database } from '@/services/database/tx'
import { previewTenders, type TenderPreview } from './previewTenders'

type Input = {
  payload: Payload
  viewer: Viewer
  tutorId: string
  subjectId?: string
  durationMinutes: number
  /** How many lessons are paid for together, 1 unless said. */
  lessons?: number
  promoCode?: string
  useWallet?: boolean
  now: Date
}

/**
 * How a booking would be paid, and what a code would give (J08, J10). Holds nothing.
 * @throws DomainError NOT_FOUND for no such published tutor; RATE_LIMITED for too many codes
 */
export async function previewPayment({
  payload,
  viewer,
  durationMinutes,
  tutorId,
  ...wish
}: Input): Promise<TenderPreview> {
  await limitCodeTries(payload, viewer.id, wish.promoCode)
  const tx = database(payload)
  const { rows } = await tx.execute<{ rate: string; currency: string }>(sql`
    select hourly_rate rate, currency from tutor_profiles
    where id = ${tutorId} and status = 'approved' and hourly_rate is not null`)
  const [tutor] = rows
  if (!tutor) throw new DomainError('NOT_FOUND', `no bookable tutor ${tutorId}`)
  const hourlyRate = money(Number(tutor.rate), tutor.currency)
  const terms = await termsOfToday({ payload, hourlyRate, currency: viewer.currency })
  const { price: lessonPrice } = lessonCost(terms, durationMinutes)
  return previewTenders({ tx, studentId: viewer.id, tutorId, lessonPrice, ...wish })
}
