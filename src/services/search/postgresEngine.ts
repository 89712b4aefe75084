import type { Payload } from 'payload'
import { database } from '@/services/database/tx'
import { freshIndex } from './freshIndex'
import { readWords } from './readWords'
import { findResident } from './resident/findResident'
import { isKnownStart } from './resident/matchWords'
import { suggestResident } from './resident/suggestResident'
import type { SearchEngine } from './searchEngine'

/**
 * Finds tutors without a server for it (C01, ADR 035): Postgres keeps the documents and takes words apart; every process has a copy
 * in memory and answers from it.
 */
export function postgresEngine(payload: Payload): SearchEngine {
  const read = (words: readonly string[]) => readWords(database(payload), words)
  return {
    name: 'postgres',
    find: async (query) => findResident(await freshIndex(payload), query, read),
    suggestTutors: async (asked) => suggestResident(await freshIndex(payload), asked),
    knownWords: async (words) => {
      const index = await freshIndex(payload)
      return words.filter((word) => isKnownStart(index, word))
    },
  }
}
