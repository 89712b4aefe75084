import { settled } from '../settled'
import { approve, askForPayout, keepPayout, type MoneyRun } from './moneyActions'
import { openDisputes } from './processorBooks'

/** Every lesson that can have been booked is over by then, its problem window and the card's hold too. */
const DAYS = 18
const ROUNDS = 3
const LAST_ROUNDS = 6

/** Lets time pass until lessons are given, earnings are free and payouts have arrived or come back. */
export async function playOut(run: MoneyRun, advance: (by: string) => Promise<void>): Promise<void> {
  await settled(run.stack)
  for (let day = 0; day < DAYS; day += 2) {
    await advance('P2D')
    await approveAll(run)
    await decideDisputes(run)
    await settled(run.stack)
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const tutor of run.world.tutors) keepPayout(run, await askForPayout(run, tutor))
    await approveAll(run)
    await settled(run.stack)
    await advance('P2D')
    await settled(run.stack)
  }
  // A bank that sends everything back would be tried again each Monday.
  await run.stack.db.query('update payout_methods set weekly = false')
  for (let round = 0; round < LAST_ROUNDS && (await areOnTheirWay(run)); round += 1) {
    await approveAll(run)
    await settled(run.stack)
    await advance('P2D')
    await settled(run.stack)
  }
}

async function areOnTheirWay({ stack }: MoneyRun): Promise<boolean> {
  const { rowCount } = await stack.db.query(
    `select 1 from payouts where state in ('awaitingApproval', 'approved', 'sent') limit 1`,
  )
  return rowCount === 1
}

/** Banks decide what they have taken: every other case for the shop. */
async function decideDisputes(run: MoneyRun): Promise<void> {
  for (const [n, { id }] of (await openDisputes(run)).entries())
    await run.processor.call('POST', `/_control/disputes/${id}/${n % 2 === 0 ? 'win' : 'lose'}`, { body: {} })
}

/** Those that nobody asked a client for as well: weekly payouts above the limit. */
async function approveAll(run: MoneyRun): Promise<void> {
  const { rows } = await run.stack.db.query<{ id: string }>(
    `select id from payouts where state = 'awaitingApproval'`,
  )
  for (const { id } of rows) await approve(run, id)
}
