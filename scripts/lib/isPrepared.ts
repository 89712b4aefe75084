import { existsSync, readdirSync } from 'node:fs'
import pg from 'pg'

export type PreparedOptions = {
  databaseUrl: string
  migrationsDir: string
  /** null outside of demo mode: nothing is seeded there. */
  demoLoginsFile: string | null
}

/**
 * Whether prepare.ts would find nothing to do: every migration in the repo is recorded in the database and, in
 * demo mode, the demo was seeded to its end. One connection and two small queries instead of a whole Payload.
 */
export async function isPrepared({
  databaseUrl,
  migrationsDir,
  demoLoginsFile,
}: PreparedOptions): Promise<boolean> {
  if (demoLoginsFile && !existsSync(demoLoginsFile)) return false
  const wanted = migrationNames(migrationsDir)
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 8000 })
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query<{ name: string }>(
      'select name from payload_migrations where batch > 0',
    )
    const done = new Set(rows.map((row) => row.name))
    if (wanted.length === 0 || !wanted.every((name) => done.has(name))) return false
    return demoLoginsFile === null || (await isSeeded(client))
  } catch (error) {
    if (isMissingTable(error)) return false
    throw error
  } finally {
    await client.end().catch(() => {})
  }
}

async function isSeeded(client: pg.Client): Promise<boolean> {
  const { rowCount } = await client.query("select 1 from app_settings where key = 'demo_seeded'")
  return rowCount === 1
}

function migrationNames(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => /^\d.*\.ts$/.test(name))
    .map((name) => name.replace(/\.ts$/, ''))
}

function isMissingTable(error: unknown): boolean {
  return (error as { code?: string }).code === '42P01'
}
