import { sql } from '@payloadcms/db-postgres'
import { type Money, money } from '@/domain/money/money'
import type { Rates } from '@/domain/money/rates'
import { type AgreementSource, isRaise, outlivesList } from '@/domain/price/priceAgreement'
import type { Tx } from '@/services/database/tx'

type Input = {
  tx: Tx
  tutorId: string
  /** What an hour cost, and what it costs now; null while there is none. */
  before: Money | null
  after: Money | null
  rates: Rates
  now: Date
}

/**
 * A tutor has changed the price of an hour: who has had a lesson with them keeps the old one when it rose, until they agree to
 * another (EX37). Prices of students that the list has come down to end, and so does what was asked for above it. In the
 * transaction of the change, with the tutor's row locked by it. Bookings, series and packages keep what they were made with.
 */
export async function keepOldPrices({ tx, tutorId, before, after, rates, now }: Input): Promise<void> {
  if (!before || !after) return
  if (before.amount === after.amount && before.currency === after.currency) return
  await endUseless({ tx, tutorId, before, after, rates, now })
  if (!isRaise({ from: before, to: after, rates })) return
  const at = now.toISOString()
  await tx.execute(sql`
    insert into price_agreements (id, tutor_id, student_id, hourly_rate, currency, source, state, agreed_at, created_at, updated_at)
    select gen_random_uuid(), ${tutorId}, s.student_id, ${before.amount}, ${before.currency}, 'grandfathered', 'agreed', ${at}, ${at}, ${at}
    from (select distinct student_id from bookings where tutor_id = ${tutorId} and session_outcome = 'COMPLETED') s
    where not exists (select 1 from price_agreements a where a.tutor_id = ${tutorId} and a.student_id = s.student_id and a.state = 'agreed')`)
}

type Row = {
  id: string
  state: 'proposed' | 'agreed'
  source: AgreementSource
  rate: string
  currency: string
}

async function endUseless({
  tx,
  tutorId,
  before,
  after,
  rates,
  now,
}: Input & { before: Money; after: Money }): Promise<void> {
  const { rows } = await tx.execute<Row>(sql`
    select id, state, source, hourly_rate rate, currency from price_agreements
    where tutor_id = ${tutorId} and state in ('proposed', 'agreed') order by id for update`)
  const useless = rows.filter(({ state, source, rate: amount, currency }) => {
    const rate = money(Number(amount), currency)
    return state === 'agreed'
      ? !outlivesList({ rate, source, before, after, rates })
      : currency !== after.currency || isRaise({ from: after, to: rate, rates })
  })
  if (useless.length === 0) return
  const ids = useless.map(({ id }) => id)
  await tx.execute(sql`
    update price_agreements set state = 'ended', ended_at = ${now.toISOString()}, updated_at = ${now.toISOString()}
    where id = any(${`{${ids.join()}}`}::uuid[])`)
}
