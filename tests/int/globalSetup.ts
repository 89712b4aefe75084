import { spawn } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { startTestPostgres } from '../../scripts/lib/testPostgres'
import { dropTestDatabases } from './support/dropTestDatabases'
import { testEnv } from './support/testEnv'

const root = path.resolve(import.meta.dirname, '../..')

declare module 'vitest' {
  export interface ProvidedContext {
    /** Administrative connection of the test server. */
    serverUrl: string
    /** The migrated database that every test file's own one is cloned from. */
    templateName: string
    /** Part of the names of this run's databases. */
    runId: string
  }
}

/**
 * Once a run: a Postgres of its own and in it one migrated template. `TEST_SERVER_URL` (a superuser connection)
 * uses a server that is there instead and keeps the template between runs, for quick turns while writing tests.
 */
export default async function globalSetup(project: TestProject) {
  const given = process.env.TEST_SERVER_URL
  const runId = randomBytes(4).toString('hex')
  const server = given ? null : await startTestPostgres({ database: 'postgres' })
  const serverUrl = given ?? server?.url('postgres') ?? ''
  try {
    const templateName = `template_${schemaHash()}`
    await prepareTemplate(serverUrl, templateName)
    project.provide('serverUrl', serverUrl)
    project.provide('templateName', templateName)
    project.provide('runId', runId)
  } catch (error) {
    await server?.stop()
    throw error
  }
  return async () => {
    if (server) await server.stop()
    else await onServer(serverUrl, (client) => dropTestDatabases(client, runId, { force: true }))
  }
}

/** Names a template after all that shapes it, so that a changed migration or queue makes a new one. */
function schemaHash(): string {
  const hash = createHash('sha256')
  for (const folder of ['src/migrations', 'src/jobs', 'tests/int/support/template']) {
    const files = readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    for (const file of files.filter((name) => name.endsWith('.ts')).sort()) {
      hash.update(file).update(readFileSync(path.join(root, folder, file)))
    }
  }
  return hash.digest('hex').slice(0, 16)
}

async function prepareTemplate(serverUrl: string, name: string): Promise<void> {
  await onServer(serverUrl, async (client) => {
    const known = await client.query('select 1 from pg_database where datname = $1', [name])
    if (known.rowCount) return
    const draft = `draft_${process.pid}`
    await client.query(`drop database if exists ${draft}`)
    await client.query(`create database ${draft}`)
    try {
      await runPrepare(serverUrl, draft)
    } catch (error) {
      await client.query(`drop database ${draft} with (force)`)
      throw error
    }
    const taken = await client.query('select 1 from pg_database where datname = $1', [name])
    if (taken.rowCount) await client.query(`drop database ${draft}`)
    else await client.query(`alter database ${draft} rename to ${name}`)
  })
}

async function onServer(serverUrl: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client(serverUrl)
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}

function runPrepare(serverUrl: string, database: string): Promise<void> {
  const url = new URL(serverUrl)
  url.pathname = `/${database}`
  return new Promise((resolve, reject) => {
    const script = path.join(import.meta.dirname, 'support/template/prepareTemplate.ts')
    const child = spawn(process.execPath, ['--import', 'tsx', script], {
      cwd: root,
      env: { ...process.env, ...testEnv(url.href) },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk))
    child.once('error', reject)
    child.once('close', (code) => {
      if (code === 0) resolve()
      else reject(new Error(`the test database could not be prepared:\n${output}`))
    })
  })
}
