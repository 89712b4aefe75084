import type { Meilisearch } from 'meilisearch'
import { z } from 'zod'
import { logger } from '@/services/logging/logger'
import type { SearchDocument } from '../searchDocument'
import type { RebuildableWriter } from '../searchWriter'
import { finishedTask } from './finishedTask'
import { indexSettings } from './indexSettings'
import { markOf, meilisearchTutors, type StemsOf } from './meilisearchTutor'
import { prepareIndex } from './prepareIndex'

type Link = {
  client: Meilisearch
  /** The index that is searched; a new one is built beside it and swapped in. */
  uid: string
  stemsOf: StemsOf
}

/** So many documents are sent at once, of some kilobytes each. */
const BATCH = 500
/** So many are listed at once. */
const LISTED = 1000

/** A rebuild that was broken off leaves its index behind; after so long it is nobody's any more. */
const ABANDONED_MS = 6 * 60 * 60_000

/**
 * Keeps the tutors in Meilisearch (ADR 036). What is put or removed is there when the promise is fulfilled; whatever fails is thrown
 * and may be done again.
 */
export function meilisearchWriter({ client, uid, stemsOf }: Link): RebuildableWriter {
  // Each time, since the server may have lost its disk.
  const prepare = (index: string) => prepareIndex(client, index, indexSettings())
  const putInto = async (index: string, documents: readonly SearchDocument[]) => {
    for (let at = 0; at < documents.length; at += BATCH) {
      const tutors = await meilisearchTutors(documents.slice(at, at + BATCH), stemsOf)
      await finishedTask(client.index(index).addDocuments(tutors, { primaryKey: 'tutorId' }))
    }
  }
  return {
    name: 'meilisearch',

    put: async (documents) => {
      if (documents.length === 0) return
      await prepare(uid)
      await putInto(uid, documents)
    },

    remove: async (tutorIds) => {
      if (tutorIds.length === 0) return
      await prepare(uid)
      await finishedTask(client.index(uid).deleteDocuments([...tutorIds]))
    },

    /** A new index beside the one that is searched is swapped in when it is whole, so that at no moment anybody is missing. */
    rebuild: async (batches, exclusively) => {
      await dropAbandoned(client, uid)
      await prepare(uid)
      const next = `${uid}_${Date.now()}`
      try {
        await prepare(next)
        for await (const documents of batches) await putInto(next, documents)
        await exclusively(() => finishedTask(client.swapIndexes([{ indexes: [uid, next], rename: false }])))
      } finally {
        await drop(client, next)
      }
    },

    async *list() {
      await prepare(uid)
      for (let offset = 0; ; offset += LISTED) {
        const { results } = await client
          .index(uid)
          .getDocuments({ fields: ['tutorId', 'mark'], offset, limit: LISTED })
        if (results.length > 0) yield stored.parse(results)
        if (results.length < LISTED) return
      }
    },

    markOf,
  }
}

const stored = z.array(z.object({ tutorId: z.string(), mark: z.string() }))

async function dropAbandoned(client: Meilisearch, searched: string): Promise<void> {
  const { results } = await client.getRawIndexes({ limit: LISTED })
  for (const { uid, createdAt } of results)
    if (uid.startsWith(`${searched}_`) && Date.parse(createdAt) < Date.now() - ABANDONED_MS)
      await drop(client, uid)
}

/** What stays because the server is down goes with the next rebuild. */
async function drop(client: Meilisearch, uid: string): Promise<void> {
  try {
    await finishedTask(client.deleteIndex(uid))
  } catch (error) {
    logger.warn({ err: error, uid }, 'an index that nobody searches could not be deleted')
  }
}
