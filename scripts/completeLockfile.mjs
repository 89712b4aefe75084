// Adds to package-lock.json the prebuilt packages of other systems that are named there but were not recorded.
//   node scripts/completeLockfile.mjs          after npm install, when the test "lockfile" says so
// A registry mirror may carry the packages of its own system only. npm install then leaves the others out without a
// word, and npm ci refuses the lockfile everywhere. Each entry added says which system it is for, so that npm passes
// over it here and fetches it there.
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { missingOptionals } from './lib/missingOptionals.mjs'

const file = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../package-lock.json')
const lock = JSON.parse(readFileSync(file, 'utf8'))
const missing = missingOptionals(lock)
const packages = { ...lock.packages, ...missing }
const sorted = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en')))
writeFileSync(file, `${JSON.stringify({ ...lock, packages: sorted }, null, 2)}\n`)
console.log(`${Object.keys(missing).length} entries added to package-lock.json`)
