import config from '@payload-config'
import { getPayload } from 'payload'
import { database } from '@/services/database/tx'
import type { BenchRow } from './benchRow'
import { printRows } from './benchRow'
import { benchBalance } from './books/benchBalance'
import { benchPosting } from './books/benchPosting'
import { benchStatement } from './books/benchStatement'

/** The books, in this process, on the database that `benchBooks.ts` has filled. */
const payload = await getPayload({ config, disableOnInit: true })
const tx = database(payload)
const parts = process.argv.slice(2)
const rows: BenchRow[] = []
if (parts.includes('statement')) rows.push(await benchStatement(tx))
if (parts.includes('ledger')) rows.push(await benchBalance(tx), await benchPosting(payload))
await payload.destroy()
console.log('')
printRows(rows)
process.exit(rows.every(({ holds }) => holds) ? 0 : 1)
