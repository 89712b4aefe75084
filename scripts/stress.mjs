// `npm run stress:booking` and `npm run stress:chaos`. Like start.mjs: built-ins only until the packages are there.
import { runEntry } from './bootstrap/runEntry.mjs'

await runEntry({ entry: 'scripts/stress.ts', args: process.argv.slice(2) })
