import { sql } from '@payloadcms/db-postgres'
import type { Registration } from '@/operations/identity/registration'
import type { TestApp } from './testApp'

export const PASSWORD = 'three quiet herons'

let count = 0

/** A complete registration with an address of its own. */
export function registration(changes: Partial<Registration> = {}): Registration {
  count += 1
  return {
    email: `newcomer${count}@example.test`,
    password: PASSWORD,
    firstName: 'Mia',
    lastName: 'Lindqvist',
    role: 'student',
    timezone: 'Europe/Stockholm',
    dateOfBirth: '1991-02-03',
    ...changes,
  }
}

/** The token in the latest mail of this kind to an address. */
export async function mailedToken(app: TestApp, email: string, template: 'verifyEmail' | 'resetPassword') {
  const [mail] = await app.rows<{ text: string }>(sql`
    select text from mail_messages where "to" = ${email} and template = ${template} order by id desc limit 1`)
  return /token=([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? ''
}
