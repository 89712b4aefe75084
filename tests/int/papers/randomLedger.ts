import { sql } from '@payloadcms/db-postgres'
import { v7 as uuidv7 } from 'uuid'
import { ACCOUNT_KINDS, ACCOUNTS } from '@/domain/ledger/accounts'
import type { Random } from '../../../scripts/stress/seededRandom'
import type { TestApp } from '../support/testApp'

export type RandomLine = { account: string; owner: string | null; amount: number; currency: string }
export type RandomEntry = { at: Date; event: string; lines: RandomLine[] }

const CURRENCIES = ['USD', 'EUR', 'JPY']

type Owners = { tutors: string[]; students: string[] }

/**
 * Entries nobody has thought of: random accounts of the chart, owners and amounts, balanced in one or two currencies.
 */
export function randomLedger(
  { below, pick }: Random,
  { from, to, count, owners }: { from: Date; to: Date; count: number; owners: Owners },
): RandomEntry[] {
  const ownerOf = (account: (typeof ACCOUNT_KINDS)[number]) => {
    const { owner } = ACCOUNTS[account]
    if (owner === null) return null
    return owner === 'tutor' ? pick(owners.tutors) : pick(owners.students)
  }
  const side = (currency: string) => {
    const lines: RandomLine[] = Array.from({ length: 1 + below(4) }, () => {
      const account =
        below(10) < 6
          ? pick(['tutorPending', 'tutorAvailable', 'payoutsInTransit'] as const)
          : pick(ACCOUNT_KINDS)
      return { account, owner: ownerOf(account), amount: below(20_001) - 10_000, currency }
    })
    const account = pick(ACCOUNT_KINDS)
    const rest = -lines.reduce((sum, { amount }) => sum + amount, 0)
    return [...lines, { account, owner: ownerOf(account), amount: rest, currency }]
  }
  return Array.from({ length: count }, () => ({
    at: new Date(from.getTime() + below(to.getTime() - from.getTime())),
    event: pick(['capture', 'lessonCompleted', 'payoutSettled', 'someNewEvent', 'currencyConverted']),
    lines: [...side(pick(CURRENCIES)), ...(below(10) < 3 ? side(pick(CURRENCIES)) : [])],
  }))
}

/** Puts entries into the books with plain SQL, all lines of one in one statement. */
export async function insertLedger(app: TestApp, entries: readonly RandomEntry[]): Promise<void> {
  for (const { at, event, lines } of entries) {
    const id = uuidv7()
    await app.rows(
      sql`insert into ledger_entries (id, at, event, cause_key) values (${id}, ${at.toISOString()}, ${event}, ${`random:${id}`})`,
    )
    const values = lines.map(
      ({ account, owner, amount, currency }) =>
        sql`(gen_random_uuid(), ${id}, ${account}, ${owner}, ${amount}, ${currency})`,
    )
    await app.rows(
      sql`insert into ledger_lines (id, entry_id, account, owner, amount, currency) values ${sql.join(values, sql`, `)}`,
    )
  }
}
