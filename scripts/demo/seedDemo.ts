import type { Payload } from 'payload'
import { env } from '@/env'
import { indexAllTutors } from '@/operations/search/indexAllTutors'
import { refreshStandings } from '@/operations/search/refreshStandings'
import { currentInstant } from '@/services/clock/clock'
import { planDemo } from './plan/demoPlan'
import { createWorld } from './seed/demoWorld'
import { closeReviews, noteAttendance, noteDecisions, noteDispute, pauseTutors } from './seed/finishTouches'
import { seedBoughtPackages } from './seed/seedBoughtPackages'
import { seedPages, seedSubjects } from './seed/seedCatalogue'
import { seedLessons } from './seed/seedLessons'
import { seedLogins } from './seed/seedLogins'
import { seedMessages } from './seed/seedMessages'
import { seedPapers } from './seed/seedPapers'
import { seedPayouts } from './seed/seedPayouts'
import { seedPeople } from './seed/seedPeople'
import { seedPhotos } from './seed/seedPhotos'
import { openProgress } from './seed/seedProgress'
import { seedPromoCodes, seedWallets } from './seed/seedPromotions'
import { seedReviews } from './seed/seedReviews'
import { seedTaxForms } from './seed/seedTaxForms'
import { seedCalendars, seedDocuments, seedPackages } from './seed/seedTutorOffers'
import { seedTutors } from './seed/seedTutors'
import { tellNews } from './seed/tellNews'
import { tidyQueue } from './seed/tidyQueue'
import { withSimulator } from './seed/withSimulator'
import { writeLogins } from './seed/writeLogins'

type Options = {
  payload: Payload
  progress: (line: string) => void
  /** 1 for the whole marketplace, less for a part of it. */
  scale?: number
}

/**
 * Fills an empty database with the demo marketplace: people, profiles, pages, and three months of lessons that went
 * through the product's own operations and the payment simulator. Run again after an interruption it goes on where
 * it was; run again after its end it changes nothing. No worker may be running.
 * Reads EDUSTREAM_DATA_DIR: where the logins and the simulator's data go.
 */
export async function seedDemo({ payload, progress, scale = 1 }: Options): Promise<void> {
  const dataDir = process.env.EDUSTREAM_DATA_DIR
  const { once, resume, ...size } = await openProgress(payload, { scale })
  const world = createWorld(planDemo(size))
  await once('people', async ({ req, tx }) => {
    progress('people, profiles and pages')
    const scope = { req, tx, world }
    await seedSubjects(scope)
    await seedPeople(scope)
    await seedTutors(scope)
    await seedTaxForms(scope)
    await seedCalendars(scope)
    await seedPackages(scope)
    await seedDocuments(scope)
    await seedPages(scope)
    await seedPromoCodes({ req, anchor: world.anchor })
  })
  // Drawing keeps one processor busy, lessons mostly wait for the database.
  await allOf([
    resume('faces', async () => {
      await seedLogins(payload)
      await seedPhotos({ payload, world })
    }),
    resume('lessons', async () => {
      if (!env.STRIPE_API_BASE) progress('no payment simulator, so the demo starts without lessons')
      else {
        await withSimulator(dataDir, async () => {
          await seedLessons({ payload, world, progress })
          await seedWallets({ payload, anchor: world.anchor })
        })
      }
    }),
  ])
  await resume('packages', async () => {
    if (env.STRIPE_API_BASE) await withSimulator(dataDir, () => seedBoughtPackages({ payload, world }))
  })
  await once('words', async ({ tx }) => {
    progress('reviews and messages')
    await seedReviews({ tx, world })
    await seedMessages({ tx, world })
    await closeReviews({ tx, world })
    await noteAttendance({ tx, world })
    await noteDispute({ tx, world })
    await pauseTutors({ tx, world })
    await noteDecisions({ tx, world })
  })
  await resume('payouts', () => {
    progress('payouts')
    return seedPayouts({ payload, world })
  })
  await resume('papers', () => {
    progress('receipts')
    return seedPapers({ payload })
  })
  await resume('search', async () => {
    await refreshStandings({ payload, scope: 'all', now: world.anchor })
    await indexAllTutors({ payload, now: await currentInstant(payload) })
  })
  await resume('news', () => {
    progress('mails and notifications')
    return tellNews({ payload, world })
  })
  await once('queue', tidyQueue)
  writeLogins(dataDir)
}

/** Waits for all, then throws the first failure, so that nothing goes on working behind it. */
async function allOf(works: readonly Promise<void>[]): Promise<void> {
  for (const result of await Promise.allSettled(works)) if (result.status === 'rejected') throw result.reason
}
