import { benchAvailability } from './bench/benchAvailability'
import { benchBooks } from './bench/benchBooks'
import { benchCreate } from './bench/benchCreate'
import { benchDocuments } from './bench/benchDocuments'
import { benchGrowth } from './bench/benchGrowth'
import { benchPayments } from './bench/benchPayments'
import { type BenchRow, printRows } from './bench/benchRow'
import { benchSearch } from './bench/benchSearch'
import { benchSlots } from './bench/benchSlots'
import { loadWorld } from './load/loadWorld'
import { runProgram } from './load/runProgram'
import { startLoadStack } from './load/startLoadStack'

/**
 * `npm run bench`: the hot paths on the finished build and a Postgres of their own, each beside a reference measured in
 * the same run, for this machine may be busy. Read the ratios, not the rates. `npm run bench -- slots http growth reads
 * payments statement ledger search documents` runs only those parts. Ends with 1 when a target is missed.
 */
const wanted = process.argv.slice(2)
const isWanted = (part: string) => wanted.length === 0 || wanted.includes(part)
const rows: BenchRow[] = []

if (isWanted('slots')) rows.push(await benchSlots())
if (['http', 'reads', 'payments'].some(isWanted)) {
  const stack = await startLoadStack()
  try {
    const { db, secrets } = stack
    const world = await loadWorld({ db, secret: secrets.payloadSecret, tutors: 200, students: 1 })
    await db.query('analyze')
    if (isWanted('reads')) await runProgram(stack, 'scripts/bench/readPaths.ts')
    if (isWanted('http')) {
      rows.push(await benchAvailability(stack, world))
      rows.push(...(await benchCreate(stack)))
    }
    if (isWanted('payments')) rows.push(...(await benchPayments(stack)))
  } finally {
    await stack.stop()
  }
}
if (isWanted('search')) rows.push(...(await benchSearch()))
if (isWanted('growth')) rows.push(await benchGrowth())
const books = (['statement', 'ledger'] as const).filter(isWanted)
const booksHold = books.length === 0 || (await benchBooks(books))
const documentsHold = !isWanted('documents') || (await benchDocuments())

if (rows.length > 0) {
  console.log('')
  printRows(rows)
}
process.exit(booksHold && documentsHold && rows.every(({ holds }) => holds) ? 0 : 1)
