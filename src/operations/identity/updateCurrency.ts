import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { Currency } from '@/domain/money/currency'
import { database } from '@/services/database/tx'
import type { Viewer } from './queries/viewer'

type Input = { payload: Payload; viewer: Viewer; currency: Currency; now: Date }

/** Stores the currency in which the viewer sees prices and pays for what they book from now on (J11, J12). */
export async function updateCurrency({ payload, viewer, currency, now }: Input): Promise<void> {
  await database(payload).execute(
    sql`update users set currency = ${currency}, updated_at = ${now.toISOString()} where id = ${viewer.id}`,
  )
}
