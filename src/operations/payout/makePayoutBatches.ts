import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import { DomainError } from '@/domain/errors/domainError'
import { addMoney, type Money } from '@/domain/money/money'
import type { FileChannel } from '@/domain/payout/payoutChannels'
import type { Viewer } from '@/operations/identity/queries/viewer'
import type { Tx } from '@/services/database/tx'
import { withTransaction } from '@/services/database/withTransaction'
import { type BatchLine, batchFile } from '@/services/payouts/batchFile'
import { SLUGS } from '@/slugs'
import { writeAudit } from '../trust/writeAudit'
import { assertFinance } from './decidablePayout'
import { handOver } from './handOver'
import { lockPayout } from './payoutRow'

/** As many transfers as the providers take in one file. */
const MOST = 1000

export type MadeBatch = { id: string; currency: string; count: number; sum: number }

type Input = { payload: Payload; viewer: Viewer; channel: FileChannel; now: Date }
type Line = BatchLine & { payoutId: string }

/**
 * Writes the files of all approved payouts of a channel, one a currency. With that they leave the tutors' balances:
 * from here on the file may be uploaded at any time. Each payout stands in one file, once.
 * @returns the batches made; none when every payout was withdrawn because its money is gone
 * @throws DomainError FORBIDDEN, PAYOUT_BATCH_EMPTY
 */
export async function makePayoutBatches({ payload, viewer, channel, now }: Input): Promise<MadeBatch[]> {
  assertFinance(viewer)
  return withTransaction(
    payload,
    async ({ req, tx }) => {
      await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`payout-batch:${channel}`}, 0))`)
      const { rows } = await tx.execute<{ id: string; name: string }>(sql`
        select p.id, u.first_name || ' ' || u.last_name as name from payouts p join users u on u.id = p.tutor_user_id
        where p.channel = ${channel} and p.state = 'approved' order by p.tutor_id, p.id limit ${MOST}`)
      if (rows.length === 0) throw new DomainError('PAYOUT_BATCH_EMPTY', `no approved payout for ${channel}`)
      const lines: Line[] = []
      for (const { id: payoutId, name } of rows) {
        const payout = await lockPayout(tx, payoutId)
        if (payout.state !== 'approved' || !(await handOver({ tx, payout, now }))) continue
        lines.push({
          payoutId,
          reference: referenceOf(payoutId),
          name,
          email: payout.account,
          amount: payout.net,
        })
      }
      const made: MadeBatch[] = []
      for (const currency of new Set(lines.map(({ amount }) => amount.currency)))
        made.push(await keepBatch({ req, tx, viewer, channel, currency, lines, now }))
      return made
    },
    { user: viewer.user },
  )
}

/** What finance finds in the provider's statement; short enough for every bank. */
const referenceOf = (payoutId: string) => `EduStream ${payoutId.slice(-8)}`

type Keep = {
  req: PayloadRequest
  tx: Tx
  viewer: Viewer
  channel: FileChannel
  currency: string
  lines: readonly Line[]
  now: Date
}

async function keepBatch({ req, tx, viewer, channel, currency, lines, now }: Keep): Promise<MadeBatch> {
  const own = lines.filter(({ amount }) => amount.currency === currency)
  const sum = own.map(({ amount }): Money => amount).reduce(addMoney).amount
  const id = uuidv7()
  const at = now.toISOString()
  const fileName = `${channel}-${currency}-${at.slice(0, 10)}-${id.slice(-6)}.csv`
  await tx.execute(sql`
    insert into payout_batches (id, file_name, channel, state, count, sum, currency, file, made_by_id, created_at, updated_at)
    values (${id}, ${fileName}, ${channel}, 'made', ${own.length}, ${sum}, ${currency}, ${batchFile(channel, own)}, ${viewer.id}, ${at}, ${at})`)
  const ids = sql.join(
    own.map(({ payoutId }) => sql`${payoutId}::uuid`),
    sql`, `,
  )
  await tx.execute(sql`update payouts set batch_id = ${id}, updated_at = ${at} where id in (${ids})`)
  await writeAudit({
    req,
    actorId: viewer.id,
    action: 'makePayoutBatch',
    target: SLUGS.payoutBatches,
    targetId: id,
    changes: { channel, currency, count: own.length, sum },
  })
  return { id, currency, count: own.length, sum }
}
