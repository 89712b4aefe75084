import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { Money } from '@/domain/money/money'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { type Page, toPage } from '@/operations/page'
import { database } from '@/services/database/tx'
import { assertSeesLedger } from '../assertSeesLedger'
import { balanceOf } from './listAccounts'

export type OwnerItem = { owner: string; name: string; balance: Money; lines: number }

type Row = Record<'owner' | 'name' | 'debit_sum' | 'lines' | 'owners', string>

type Input = {
  payload: Payload
  viewer: Viewer
  account: string
  currency: string
  page: number
  limit: number
}

/**
 * Whose an account is, in one currency, the largest balances first; names are those of tutors, students and lessons.
 * @throws DomainError FORBIDDEN as above
 */
export async function listOwners({
  payload,
  viewer,
  account,
  currency,
  page,
  limit,
}: Input): Promise<Page<OwnerItem>> {
  assertSeesLedger(viewer)
  const { rows } = await database(payload).execute<Row>(sql`
    select o.*, coalesce(t.display_name, u.first_name || ' ' || u.last_name, b.reference, o.owner) as name from (
      select owner, sum(amount) as debit_sum, count(*) as lines, count(*) over () as owners from ledger_lines
      where account = ${account} and currency::text = ${currency} and owner is not null
      group by owner order by abs(sum(amount)) desc, owner limit ${limit} offset ${(page - 1) * limit}
    ) o left join tutor_profiles t on t.id::text = o.owner left join users u on u.id::text = o.owner left join bookings b on b.id::text = o.owner
    order by abs(o.debit_sum) desc, o.owner`)
  const docs = rows.map(({ owner, name, debit_sum, lines }) => ({
    owner,
    name,
    balance: balanceOf(account, Number(debit_sum), currency),
    lines: Number(lines),
  }))
  return toPage({ docs, totalDocs: Number(rows[0]?.owners ?? 0), page, limit })
}
