import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { DomainError } from '@/domain/errors/domainError'
import { money } from '@/domain/money/money'
import { lessonCost } from '@/domain/price/priceTerms'
import { trialPrice } from '@/domain/trial/trialOffer'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { ownRateSql } from '@/operations/price/queries/ownRateSql'
import { termsOfToday } from '@/operations/price/termsOfToday'
import { limitCodeTries } from '@/operations/promotion/limitCodeTries'
import { type TrialRow, trialTerms } from '@/operations/trial/queries/trialFactsSql'
import { database } from '@/services/database/tx'
import { previewTenders, type TenderPreview } from './previewTenders'

type Input = {
  payload: Payload
  viewer: Viewer
  tutorId: string
  subjectId?: string
  durationMinutes: number
  /** A trial, at the tutor's price for it. */
  isTrial?: boolean
  /** How many lessons are paid for together, 1 unless said. */
  lessons?: number
  promoCode?: string
  useWallet?: boolean
  now: Date
}

type TutorPrice = Pick<TrialRow, 'trialMinutes' | 'trialPrice'> & {
  rate: string
  currency: string
  listCurrency: string
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
  isTrial = false,
  ...wish
}: Input): Promise<TenderPreview> {
  await limitCodeTries(payload, viewer.id, wish.promoCode)
  const tx = database(payload)
  const { rows } = await tx.execute<TutorPrice>(sql`
    select own.rate, own.currency, t.currency "listCurrency", t.trial_minutes::text::int "trialMinutes", t.trial_price_amount "trialPrice"
    from tutor_profiles t cross join ${ownRateSql(viewer.id)}
    where t.id = ${tutorId} and t.status = 'approved' and t.hourly_rate is not null`)
  const [tutor] = rows
  if (!tutor) throw new DomainError('NOT_FOUND', `no bookable tutor ${tutorId}`)
  const hourlyRate = money(Number(tutor.rate), tutor.currency)
  const trial = isTrial ? trialTerms(tutor, tutor.listCurrency) : null
  const fixed = trial ? trialPrice({ hourlyRate, trial }) : undefined
  const terms = await termsOfToday({ payload, hourlyRate, fixed, currency: viewer.currency })
  const { price: lessonPrice } = lessonCost(terms, durationMinutes)
  return previewTenders({ tx, studentId: viewer.id, tutorId, lessonPrice, ...wish })
}
