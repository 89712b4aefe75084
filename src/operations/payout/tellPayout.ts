import { sql } from '@payloadcms/db-postgres'
import { DomainError } from '@/domain/errors/domainError'
import { money } from '@/domain/money/money'
import type { PayoutChannel } from '@/domain/payout/payoutChannels'
import type { Tx } from '@/services/database/tx'
import { tellPerson } from '../notification/tellPerson'

type Row = {
  amount: string
  fee: string
  net: string
  currency: string
  channel: PayoutChannel
  destination: string
  failure_code: string | null
  reason: string | null
  user_id: string
  email: string
  first_name: string
}

type Input = { tx: Tx; payoutId: string; news: 'payoutPaid' | 'payoutFailed' | 'payoutStopped'; now: Date }

/** Tells the tutor what has become of a payout, as it stands in this transaction (K12). */
export async function tellPayout({ tx, payoutId, news, now }: Input): Promise<void> {
  const { rows } = await tx.execute<Row>(sql`
    select p.amount, p.fee, p.net, p.currency, p.channel, p.destination, p.failure_code, p.reason,
      u.id user_id, u.email, u.first_name
    from payouts p join users u on u.id = p.tutor_user_id where p.id = ${payoutId}`)
  const row = rows[0]
  if (!row) throw new DomainError('NOT_FOUND', `no payout ${payoutId}`)
  const of = (minor: string) => money(Number(minor), row.currency)
  await tellPerson({
    tx,
    key: `${news}:${payoutId}`,
    to: { userId: row.user_id, email: row.email },
    template: news,
    props: {
      firstName: row.first_name,
      amount: of(row.amount),
      fee: of(row.fee),
      net: of(row.net),
      channel: row.channel,
      destination: row.destination,
      failureCode: row.failure_code,
      reason: row.reason,
    },
    href: '/tutor/earnings',
    now,
  })
}
