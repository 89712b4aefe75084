// `npm run stress:money`. Like start.mjs: built-ins only until the packages are there.
import { runEntry } from './bootstrap/runEntry.mjs'

await runEntry({ entry: 'scripts/stressMoney.ts', args: process.argv.slice(2) })
