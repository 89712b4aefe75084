import type { Payload } from 'payload'
import type { Rates } from '@/domain/money/rates'
import { database } from '@/services/database/tx'
import { currentRates } from '@/services/rates/currentRates'

/** The rates by which prices are compared and shown, for pages. */
export const ratesOfToday = ({ payload }: { payload: Payload }): Promise<Rates> =>
  currentRates(database(payload))
