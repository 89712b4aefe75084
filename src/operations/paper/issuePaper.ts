import { sql } from '@payloadcms/db-postgres'
import { v7 as uuidv7 } from 'uuid'
import type { Money } from '@/domain/money/money'
import type { PaperContent } from '@/domain/paper/paperContent'
import { PAPER_SERIES, type PaperKind, paperNumber } from '@/domain/paper/paperKinds'
import type { Tx } from '@/services/database/tx'

type Input = {
  tx: Tx
  kind: PaperKind
  /** What it is issued for, `receipt:<payment>`: a second paper for the same is the first one. */
  causeKey: string
  issuedTo: string
  paymentId?: string
  refundId?: string
  period?: string
  total: Money
  content: PaperContent
  now: Date
}

/**
 * Issues a paper in the caller's transaction with the next number of its series and UTC year (EX30). The row of the
 * numbers is locked until that transaction ends: no number is given twice, and one that is rolled back is given again.
 * @returns the paper of this cause, the one that was there before if there was
 */
export async function issuePaper(input: Input): Promise<{ id: string; number: string }> {
  const { tx, kind, causeKey, total, now } = input
  const series = PAPER_SERIES[kind]
  const year = now.getUTCFullYear()
  await tx.execute(
    sql`insert into paper_numbers (series, year) values (${series}, ${year}) on conflict do nothing`,
  )
  const { rows } = await tx.execute<{ last: number }>(
    sql`select last from paper_numbers where series = ${series} and year = ${year} for update`,
  )
  const number = paperNumber({ kind, year, serial: Number(rows[0]?.last) + 1 })
  const id = uuidv7()
  const at = now.toISOString()
  const made = await tx.execute(sql`
    insert into papers (id, kind, number, cause_key, issued_to_id, payment_id, refund_id, period, total, currency, issued_at, content, created_at, updated_at)
    values (${id}, ${kind}, ${number}, ${causeKey}, ${input.issuedTo}, ${input.paymentId ?? null}, ${input.refundId ?? null}, ${input.period ?? null},
      ${total.amount}, ${total.currency}, ${at}, ${JSON.stringify(input.content)}, ${at}, ${at})
    on conflict (cause_key) do nothing returning id`)
  if (made.rows.length === 0) return (await paperOfCause(tx, causeKey)) as { id: string; number: string }
  await tx.execute(sql`update paper_numbers set last = last + 1 where series = ${series} and year = ${year}`)
  return { id, number }
}

/** The paper that was issued for a cause; null while there is none. */
export async function paperOfCause(tx: Tx, causeKey: string): Promise<{ id: string; number: string } | null> {
  const { rows } = await tx.execute<{ id: string; number: string }>(
    sql`select id, number from papers where cause_key = ${causeKey}`,
  )
  return rows[0] ?? null
}
