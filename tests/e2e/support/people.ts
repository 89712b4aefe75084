import { randomBytes } from 'node:crypto'
import { api } from './callApi'
import { deliveredMail } from './mailbox'

export const PASSWORD = 'three quiet herons'
/** Of every account of the demo (src/operations/demo/demoAccounts.ts). */
export const DEMO_PASSWORD = 'demo-EduStream-2026'

export type Account = {
  email: string
  password: string
  firstName: string
  lastName: string
  timezone: string
}

/** Details of somebody who has not registered yet, with an address of their own. */
export function newcomer(changes: Partial<Account> = {}): Account {
  const firstName = changes.firstName ?? 'Ada'
  return {
    firstName,
    lastName: surname(),
    email: `${firstName.toLowerCase()}.${randomBytes(4).toString('hex')}@example.test`,
    password: PASSWORD,
    timezone: 'Europe/London',
    ...changes,
  }
}

/** Unlike any other, so that a page shows one person of a name however often the tests have run: `Kibolu`. */
function surname(): string {
  const name = [...randomBytes(4)]
    .map((byte) => `${'bdfgklmnprstvz'[byte % 14]}${'aeiou'[byte % 5]}`)
    .join('')
  return name.charAt(0).toUpperCase() + name.slice(1)
}

export const demoAccount = (name: 'ops' | 'content' | 'finance' | 'owner' | 'marcus'): Account => ({
  ...newcomer({ firstName: name }),
  email: `${name}@demo.edustream.test`,
  password: DEMO_PASSWORD,
})

/** A fresh access token; made anew for each use, for the clock of these tests outruns the 30 minutes one lasts. */
export async function tokenOf({ email, password }: Account): Promise<string> {
  return (await api<{ token: string }>('POST', '/auth/login', { body: { email, password } })).token
}

/** An account that has confirmed its address with the mailed link. */
export async function registered(
  role: 'student' | 'tutor' | 'parent',
  changes: Partial<Account> = {},
): Promise<Account> {
  const account = newcomer(changes)
  await api('POST', '/auth/register', { body: { ...account, role, dateOfBirth: '1991-02-03' } })
  const { text } = await deliveredMail(account.email, 'verifyEmail')
  const token = /token=([\w-]+)/.exec(text)?.[1]
  await api('POST', '/auth/email/verify', { body: { token } })
  return account
}
