import { sql } from '@payloadcms/db-postgres'
import type { PayoutChannel } from '@/domain/payout/payoutChannels'
import type { Tx } from '@/services/database/tx'
import { tellPerson } from '../notification/tellPerson'
import type { Payee } from './payee'

type Input = { tx: Tx; payee: Payee; channel: PayoutChannel; destination: string; now: Date }

/** Tells a tutor that their money goes elsewhere from now on, in case it was not them. */
export async function tellMethodChanged({ tx, payee, channel, destination, now }: Input): Promise<void> {
  const { rows } = await tx.execute<{ first_name: string }>(
    sql`select first_name from users where id = ${payee.userId}`,
  )
  await tellPerson({
    tx,
    key: `payoutMethodChanged:${payee.tutorId}:${now.toISOString()}`,
    to: { userId: payee.userId, email: payee.email },
    template: 'payoutMethodChanged',
    props: { firstName: rows[0]?.first_name ?? '', channel, destination },
    href: '/tutor/earnings/method',
    now,
  })
}
