import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'

const KEY = 'prepared_sources'
/** What shapes the outcome of prepare.ts: the schema, the queues and the step itself. */
const SOURCES = ['src/migrations', 'src/jobs', 'scripts/prepare.ts']

export type PreparedOptions = {
  projectDir: string
  databaseUrl: string
  /** In demo mode the demo data must be there to its end, and the file with its logins too. */
  demoLoginsFile: string | null
}

/**
 * Whether prepare.ts would find nothing to do: it ran to its end on this database with these very sources and, in
 * demo mode, the demo was seeded. One small query instead of a whole Payload, so that a second start is quick.
 */
export async function isPrepared({
  projectDir,
  databaseUrl,
  demoLoginsFile,
}: PreparedOptions): Promise<boolean> {
  if (demoLoginsFile && !existsSync(demoLoginsFile)) return false
  const settings = await query(
    databaseUrl,
    "select key, value #>> '{}' as value from app_settings where key in ($1, 'demo_seeded')",
    [KEY],
  )
  const value = new Map(settings.map((row) => [row.key, row.value]))
  return value.get(KEY) === sourcesHash(projectDir) && (demoLoginsFile === null || value.has('demo_seeded'))
}

/** Call after prepare.ts has ended well. Kept in the database, so that a restored or emptied one is prepared again. */
export async function stampPrepared({ projectDir, databaseUrl }: PreparedOptions): Promise<void> {
  await query(
    databaseUrl,
    'insert into app_settings (key, value) values ($1, to_jsonb($2::text)) on conflict (key) do update set value = excluded.value',
    [KEY, sourcesHash(projectDir)],
  )
}

type Setting = { key: string; value: string }

/** An empty database has no such table: nothing is prepared there. */
async function query(databaseUrl: string, text: string, values: string[]): Promise<Setting[]> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 8000 })
  client.on('error', () => {})
  try {
    await client.connect()
    return (await client.query<Setting>(text, values)).rows
  } catch (error) {
    if ((error as { code?: string }).code === '42P01') return []
    throw error
  } finally {
    await client.end().catch(() => {})
  }
}

function sourcesHash(projectDir: string): string {
  const hash = createHash('sha256')
  for (const source of SOURCES) {
    for (const file of filesOf(path.join(projectDir, source))) {
      hash.update(path.relative(projectDir, file)).update('\0').update(readFileSync(file))
    }
  }
  return hash.digest('hex')
}

function filesOf(at: string): string[] {
  if (!existsSync(at)) return []
  if (/\.\w+$/.test(at)) return [at]
  const names = readdirSync(at, { recursive: true, encoding: 'utf8' })
  return names
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))
    .sort()
    .map((name) => path.join(at, name))
}
