import pg from 'pg'
import { inject } from 'vitest'
import { dropTestDatabases } from './dropTestDatabases'

/** Clones the migrated template (about 100 ms) and clears away what earlier files of this run have left. */
export async function createTestDatabase(databaseUrl: string): Promise<void> {
  const client = new pg.Client(inject('serverUrl'))
  await client.connect()
  try {
    await dropTestDatabases(client, inject('runId'))
    const name = new URL(databaseUrl).pathname.slice(1)
    await client.query(`create database ${name} template ${inject('templateName')}`)
  } finally {
    await client.end()
  }
}
