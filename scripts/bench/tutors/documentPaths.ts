import config from '@payload-config'
import { sql } from '@payloadcms/db-postgres'
import { getPayload, type Payload } from 'payload'
import { indexMarked } from '@/operations/search/indexMarked'
import { indexTutors } from '@/operations/search/indexTutors'
import { rebuildIndex } from '@/operations/search/rebuildIndex'
import { FIRST_ID, searchableIds } from '@/operations/search/searchableIds'
import { currentInstant } from '@/services/clock/clock'
import { database } from '@/services/database/tx'
import { withTransaction } from '@/services/database/withTransaction'
import { type BenchRow, printRows } from '../benchRow'
import { median } from '../inTurns'

const ONE_BY_ONE = 200
const SINGLE_CHANGES = 50
/** How many times as fast a batch has to be as tutor by tutor. */
const LEAST = 3
/** What is left of the promised five seconds for a sweep that finds one change. */
const MOST_MS = 250

/** Builds the documents of a marketplace of sample tutors, in batches and one by one, and follows single changes. */
const payload = await getPayload({ config, disableOnInit: true })
const now = await currentInstant(payload)
const rows = [await building(payload), await following(payload)]
console.log('')
printRows(rows)
await payload.destroy()
process.exit(rows.every(({ holds }) => holds) ? 0 : 1)

async function building(app: Payload): Promise<BenchRow> {
  const single = await rateOf(async () => {
    const tutorIds = await searchableIds({ tx: database(app), after: FIRST_ID, limit: ONE_BY_ONE })
    for (const tutorId of tutorIds)
      await withTransaction(app, ({ tx }) => indexTutors({ tx, tutorIds: [tutorId], now }))
    return tutorIds.length
  })
  const first = await rebuilt(app, 'written')
  await rebuilt(app, 'found the same')
  return {
    name: 'search documents in batches',
    ours: `${Math.round(first)}/s`,
    reference: `${Math.round(single)}/s (one by one)`,
    figure: `${(first / single).toFixed(1)} x`,
    target: `>= ${LEAST} x`,
    holds: first / single >= LEAST,
  }
}

async function rebuilt(app: Payload, what: string): Promise<number> {
  let told = 0
  const rate = await rateOf(async () => {
    const { done } = await rebuildIndex({
      payload: app,
      now,
      onProgress: ({ done: seen, total }) => {
        if (performance.now() - told < 10_000) return
        told = performance.now()
        console.log(`  ${seen} of ${total}`)
      },
    })
    return done
  })
  console.log(`documents ${what}: ${Math.round(rate)}/s`)
  return rate
}

async function rateOf(work: () => Promise<number>): Promise<number> {
  const started = performance.now()
  const count = await work()
  return (count / (performance.now() - started)) * 1000
}

async function following(app: Payload): Promise<BenchRow> {
  const tutorIds = await searchableIds({ tx: database(app), after: FIRST_ID, limit: SINGLE_CHANGES })
  const times: number[] = []
  for (const tutorId of tutorIds) {
    await database(app).execute(
      sql`update tutor_profiles set headline = headline || '!' where id = ${tutorId}`,
    )
    const started = performance.now()
    await indexMarked({ payload: app, now })
    times.push(performance.now() - started)
  }
  const ms = median(times)
  return {
    name: 'a sweep that follows one change',
    ours: `${ms.toFixed(1)} ms`,
    reference: '-',
    figure: '-',
    target: `<= ${MOST_MS} ms`,
    holds: ms <= MOST_MS,
  }
}
