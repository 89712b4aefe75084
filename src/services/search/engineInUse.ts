import type { Payload } from 'payload'
import { postgresEngine } from './postgresEngine'
import type { SearchEngine } from './searchEngine'

/** The engine that answers searches. */
export const engineInUse = (payload: Payload): SearchEngine => postgresEngine(payload)
