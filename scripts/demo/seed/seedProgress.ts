import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'
import { currentInstant } from '@/services/clock/clock'
import { database, type Tx } from '@/services/database/tx'
import { withTransaction } from '@/services/database/withTransaction'

const KEY = 'demo_seed'

export type SeedProgress = {
  /** The demo's "now", a full hour, and its size: kept, so that a second run goes on with the same lessons. */
  anchor: Date
  scale: number
  /** Runs a step unless it was done before; what it writes and the note that it is done are one transaction. */
  once: (step: string, work: (scope: { req: PayloadRequest; tx: Tx }) => Promise<void>) => Promise<void>
  /** Runs a step with transactions of its own, which can go on where it was cut off, unless it was done before. */
  resume: (step: string, work: () => Promise<void>) => Promise<void>
}

type State = { anchor: string; scale: number; done: string[] }

/** Starts to seed, or goes on with what was interrupted. */
export async function openProgress(payload: Payload, wanted: { scale: number }): Promise<SeedProgress> {
  const now = await currentInstant(payload)
  const hour = new Date(now)
  hour.setUTCMinutes(0, 0, 0)
  const begin = JSON.stringify({ anchor: hour.toISOString(), scale: wanted.scale, done: [] })
  const { rows } = await database(payload).execute<State>(sql`
    insert into app_settings (key, value) values (${KEY}, ${begin}::jsonb)
    on conflict (key) do update set value = app_settings.value
    returning value ->> 'anchor' as anchor, (value ->> 'scale')::float8 as scale, value -> 'done' as done`)
  const state = rows[0] as State
  const once: SeedProgress['once'] = async (step, work) => {
    if (state.done.includes(step)) return
    await withTransaction(payload, async (scope) => {
      await work(scope)
      await scope.tx.execute(sql`
        update app_settings set value = jsonb_set(value, '{done}', value -> 'done' || to_jsonb(${step}::text)) where key = ${KEY}`)
    })
  }
  const resume: SeedProgress['resume'] = async (step, work) => {
    if (state.done.includes(step)) return
    await work()
    await once(step, async () => {})
  }
  return { anchor: new Date(state.anchor), scale: state.scale, once, resume }
}
