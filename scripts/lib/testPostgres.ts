import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { anyFreePort } from './freePorts'
import { endStaleServer } from './postgres/endStaleServer'
import { identifyProcess, isAlive, type ProcessIdentity } from './processIdentity'
import { type SupervisedPostgres, supervisedPostgres } from './supervisedPostgres'

const PREFIX = 'edustream-test-'
const projectDir = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')

/**
 * A throw-away Postgres for tests, without fsync unless said, started again when somebody kills it. `stop` ends it and
 * deletes its files; what a killed test run left behind is cleared by the next one.
 * @param options.dataDir a folder of its own; by default a fresh one in the system's temp folder
 * @param options.port a free one by default
 */
export async function startTestPostgres(
  options: { dataDir?: string; port?: number; database?: string; durable?: boolean } = {},
): Promise<SupervisedPostgres> {
  await clearAbandoned()
  const folder = options.dataDir ?? mkdtempSync(path.join(tmpdir(), PREFIX))
  mkdirSync(folder, { recursive: true })
  chmodSync(folder, 0o711) // root's temp folders are closed; the server's user must get through
  writeFileSync(path.join(folder, 'owner.json'), JSON.stringify(identifyProcess(process.pid)))
  const server = await supervisedPostgres(
    {
      projectDir,
      dataDir: path.join(folder, 'postgres'),
      port: options.port ?? (await anyFreePort()),
      password: randomBytes(16).toString('hex'),
      database: options.database ?? 'edustream',
      logFile: path.join(folder, 'postgres.log'),
      durable: options.durable ?? false,
    },
    (attempt) => console.warn(`the test database ended; starting it again, try ${attempt} of 5`),
  )
  const stop = async () => {
    await server.stop()
    rmSync(server.dataDir, { recursive: true, force: true })
    rmSync(folder, { recursive: true, force: true })
  }
  return { ...server, stop }
}

async function clearAbandoned(): Promise<void> {
  for (const name of readdirSync(tmpdir())) {
    if (!name.startsWith(PREFIX)) continue
    const folder = path.join(tmpdir(), name)
    const ownerFile = path.join(folder, 'owner.json')
    if (!existsSync(ownerFile)) continue
    const owner = JSON.parse(readFileSync(ownerFile, 'utf8')) as ProcessIdentity
    if (isAlive(owner)) continue
    await endStaleServer(path.join(folder, 'postgres'))
    rmSync(folder, { recursive: true, force: true })
  }
}
