import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import { DomainError } from '@/domain/errors/domainError'
import type { Money } from '@/domain/money/money'
import { ASK_AGAIN_DAYS, isRaise, MOST_ASKED_A_DAY } from '@/domain/price/priceAgreement'
import { addDays } from '@/domain/time/instants'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { database, type Tx } from '@/services/database/tx'
import { withTransaction } from '@/services/database/withTransaction'
import { currentRates } from '@/services/rates/currentRates'
import { assertOwnTutor } from '../tutor/assertOwnTutor'
import { assertHourlyRate } from './assertHourlyRate'
import { endAgreement } from './endAgreement'
import { lockPrices } from './lockPrices'
import { tellPrice } from './tellPrice'

type Wish = {
  studentId: string
  /** For an hour, in the currency of the tutor's list. */
  hourlyRate: Money
  /** What the student reads beside it. */
  message?: string
}
type Input = { payload: Payload; viewer: Viewer; tutorId: string; wish: Wish; now: Date }

/** `agreed` when it holds at once, `proposed` when the student is asked, `same` when they pay that already. */
export type PriceProposal = 'agreed' | 'proposed' | 'same'

/**
 * A tutor makes a price for one student (EX37). Lower than what they pay it holds at once; higher it is asked for, by mail
 * and on their pages, and nothing changes before they agree. One question at a time: a new one replaces it. Whoever keeps
 * their price is left alone for 30 days, and nobody is asked more than three times a day.
 * @throws DomainError NOT_FOUND for somebody who has not booked the tutor, FORBIDDEN, VALIDATION_FAILED, PRICE_ASKED_LATELY,
 *   PRICE_ASKED_OFTEN
 */
export async function proposePrice({ payload, viewer, tutorId, wish, now }: Input): Promise<PriceProposal> {
  const { studentId, hourlyRate, message } = wish
  const rates = await currentRates(database(payload))
  assertHourlyRate(hourlyRate, rates)
  return withTransaction(
    payload,
    async ({ tx }) => {
      await assertOwnTutor(tx, tutorId, viewer)
      const { pays, list } = await lockPrices({ tx, tutorId, studentId })
      if (hourlyRate.currency !== list.currency)
        throw new DomainError('VALIDATION_FAILED', `price in ${hourlyRate.currency}`, {
          field: 'hourlyRate',
          userMessage: `Your prices are in ${list.currency}. Type an amount in it.`,
        })
      const of = { tx, tutorId, studentId, now }
      const isSame = pays.amount === hourlyRate.amount && pays.currency === hourlyRate.currency
      if (isSame) {
        await endAgreement({ ...of, state: 'proposed' })
        return 'same'
      }
      const state = isRaise({ from: pays, to: hourlyRate, rates }) ? 'proposed' : 'agreed'
      if (state === 'proposed') await assertMayAsk(of)
      await endAgreement({ ...of, state: 'proposed' })
      if (state === 'agreed') await endAgreement({ ...of, state: 'agreed' })
      const id = uuidv7()
      const at = now.toISOString()
      await tx.execute(sql`
        insert into price_agreements (id, tutor_id, student_id, hourly_rate, currency, source, state, message, proposed_at, agreed_at,
          created_at, updated_at)
        values (${id}, ${tutorId}, ${studentId}, ${hourlyRate.amount}, ${hourlyRate.currency}, 'custom', ${state}, ${message ?? null}, ${at},
          ${state === 'agreed' ? at : null}, ${at}, ${at})`)
      await tellPrice({
        tx,
        agreementId: id,
        news: state === 'agreed' ? 'priceLowered' : 'priceAsked',
        pays,
        now,
      })
      return state
    },
    { user: viewer.user },
  )
}

type Pair = { tx: Tx; tutorId: string; studentId: string }

async function assertMayAsk({ tx, tutorId, studentId, now }: Pair & { now: Date }): Promise<void> {
  const since = addDays(now, -ASK_AGAIN_DAYS).toISOString()
  const { rows } = await tx.execute(sql`
    select 1 from price_agreements where tutor_id = ${tutorId} and student_id = ${studentId} and answer = 'keep' and ended_at > ${since} limit 1`)
  if (rows.length > 0)
    throw new DomainError('PRICE_ASKED_LATELY', `student ${studentId} has kept their price lately`)
  const asked = await tx.execute(sql`
    select 1 from price_agreements where tutor_id = ${tutorId} and student_id = ${studentId} and source = 'custom'
      and (agreed_at is null or answer = 'accept') and proposed_at > ${addDays(now, -1).toISOString()} limit ${MOST_ASKED_A_DAY}`)
  if (asked.rows.length >= MOST_ASKED_A_DAY)
    throw new DomainError(
      'PRICE_ASKED_OFTEN',
      `student ${studentId} was asked ${MOST_ASKED_A_DAY} times today`,
    )
}
