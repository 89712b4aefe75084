import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { z } from 'zod'
import { withTransaction } from '@/services/database/withTransaction'
import { currencyInput, nameInput, timezoneInput } from './accountInputs'
import { lockUser } from './lockUser'
import type { Viewer } from './queries/viewer'

/** What people change about themselves. */
export const accountInput = z.strictObject({
  firstName: nameInput('Enter your first name.'),
  lastName: nameInput('Enter your last name.'),
  timezone: timezoneInput,
  currency: currencyInput,
})

type Input = { payload: Payload; viewer: Viewer; input: z.output<typeof accountInput>; now: Date }

/** Stores the viewer's name, time zone and currency; writes these columns only, so nothing else is overwritten. */
export async function updateAccount({ payload, viewer, input, now }: Input): Promise<void> {
  const { firstName, lastName, timezone, currency } = input
  await withTransaction(payload, async ({ tx }) => {
    await lockUser(tx, viewer.id)
    await tx.execute(sql`
      update users set first_name = ${firstName}, last_name = ${lastName}, timezone = ${timezone},
        currency = ${currency}, updated_at = ${now.toISOString()}
      where id = ${viewer.id}`)
  })
}
