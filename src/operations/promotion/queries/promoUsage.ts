import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { DomainError } from '@/domain/errors/domainError'
import { hasRole } from '@/domain/identity/roles'
import { type Money, money } from '@/domain/money/money'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { database } from '@/services/database/tx'

/** What a code has been used for and has cost; uses that came to nothing are given back. */
export type PromoUsage = { reserved: number; used: number; returned: number; cost: Money[] }

type Row = {
  reserved: string
  used: string
  returned: string
  cost: { amount: number; currency: string }[] | null
}
type Input = { payload: Payload; viewer: Viewer; promoId: string }

/** @throws DomainError NOT_FOUND for whoever does not work with codes */
export async function promoUsage({ payload, viewer, promoId }: Input): Promise<PromoUsage> {
  if (!hasRole(viewer, 'support', 'ops', 'finance', 'owner'))
    throw new DomainError('NOT_FOUND', `code ${promoId} not visible to ${viewer.id}`)
  const { rows } = await database(payload).execute<Row>(sql`
    select count(*) filter (where state = 'reserved') reserved, count(*) filter (where state = 'used') used,
      count(*) filter (where state = 'returned') returned,
      (select json_agg(c) from (select currency, sum(amount) amount from promo_redemptions
        where code_id = ${promoId} and state = 'used' group by currency order by currency) c) cost
    from promo_redemptions where code_id = ${promoId}`)
  const row = rows[0] as Row
  return {
    reserved: Number(row.reserved),
    used: Number(row.used),
    returned: Number(row.returned),
    cost: (row.cost ?? []).map(({ amount, currency }) => money(Number(amount), currency)),
  }
}
