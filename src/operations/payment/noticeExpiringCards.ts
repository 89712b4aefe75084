import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { EXPIRY_NOTICE_DAYS } from '@/domain/payment/cardExpiry'
import { addHours } from '@/domain/time/instants'
import { withTransaction } from '@/services/database/withTransaction'
import { tellPerson } from '../notification/tellPerson'

type Row = {
  id: string
  brand: string
  last4: string
  exp_month: string
  exp_year: string
  user_id: string
  email: string
  first_name: string
}

const AT_ONCE = 200

/**
 * Tells people that a card they saved expires within 30 days (EX41): once a card and expiry, however often it runs.
 * @returns how many were told
 */
export async function noticeExpiringCards({
  payload,
  now,
}: {
  payload: Payload
  now: Date
}): Promise<number> {
  let told = 0
  for (let batch = AT_ONCE; batch === AT_ONCE; told += batch) batch = await tellSome({ payload, now })
  return told
}

function tellSome({ payload, now }: { payload: Payload; now: Date }): Promise<number> {
  return withTransaction(payload, async ({ tx }) => {
    const until = addHours(now, 24 * EXPIRY_NOTICE_DAYS).toISOString()
    const { rows } = await tx.execute<Row>(sql`
      select s.id, s.brand, s.last4, s.exp_month, s.exp_year, u.id user_id, u.email, u.first_name
      from saved_cards s join users u on u.id = s.user_id and u.status = 'active',
        lateral (select make_timestamptz(s.exp_year::int, s.exp_month::int, 1, 0, 0, 0, 'UTC') + interval '1 month' as at) ends
      where s.removed_at is null and ends.at > ${now.toISOString()} and ends.at <= ${until}
        and not exists (select 1 from notifications n where n.key = 'cardExpires:' || s.id || ':' || s.exp_year || '-' || s.exp_month)
      limit ${AT_ONCE}`)
    for (const row of rows)
      await tellPerson({
        tx,
        key: `cardExpires:${row.id}:${row.exp_year}-${row.exp_month}`,
        to: { userId: row.user_id, email: row.email },
        template: 'cardExpires',
        props: {
          firstName: row.first_name,
          brand: row.brand,
          last4: row.last4,
          expMonth: Number(row.exp_month),
          expYear: Number(row.exp_year),
        },
        href: '/settings/payment-methods',
        now,
      })
    return rows.length
  })
}
