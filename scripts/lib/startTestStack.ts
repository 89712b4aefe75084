import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Environment } from './environment'
import { portsFor } from './freePorts'
import { type LocalSecrets, localSecrets } from './localSecrets'
import { prepareDatabase } from './prepareDatabase'
import { createProgress } from './progress'
import { projectPaths } from './projectPaths'
import { type ServiceEnvOptions, serviceEnv } from './serviceEnv'
import { type ServiceName, servicePlans } from './servicePlans'
import { type Services, startServices } from './startServices'
import { startTestPostgres } from './testPostgres'

/** What a stack consists of. */
export type StackProcess = ServiceName | 'database'

export type TestStack = {
  /** Where the site answers. */
  url: string
  databaseUrl: string
  /** Logs, media, secrets and demo-logins.json of this stack. */
  dataDir: string
  secrets: LocalSecrets
  /** What its processes run with: for a script of ours on the same database. */
  env: Environment
  /** Process numbers; another one after a restart. */
  pids: () => ReadonlyMap<StackProcess, number>
  stop: () => Promise<void>
}

const projectDir = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')

/**
 * The whole product on a throw-away Postgres and data folder, from the finished build: web, worker and simulator as
 * `npm start` runs them, migrated and (APP_MODE demo, the default) seeded. For browser tests.
 * @param options.port of the site; the simulator takes the next one
 * @param options.env settings on top, e.g. { APP_MODE: 'test', RATE_LIMIT_FACTOR: '100' }
 * @param options.durable true makes Postgres wait for the disk, as in production: for measuring
 * @throws StartupError with the end of the log of what did not come up
 */
export async function startTestStack(options: {
  port: number
  env?: Environment
  durable?: boolean
  /** false leaves web, worker and simulator out: the prepared database is all there is. */
  services?: boolean
}): Promise<TestStack> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'edustream-stack-'))
  const { PATH, HOME, TMPDIR, EDUSTREAM_TEST_RUN } = process.env
  const base: Environment = {
    PATH,
    HOME,
    TMPDIR,
    EDUSTREAM_TEST_RUN,
    ...options.env,
    EDUSTREAM_DATA_DIR: dataDir,
  }
  const paths = projectPaths(projectDir, base)
  mkdirSync(paths.logsDir, { recursive: true })
  const secrets = localSecrets(paths.secretsFile)
  const progress = createProgress((line) => console.log(line))
  const signal = new AbortController().signal
  const postgres = await startTestPostgres({ durable: options.durable })
  const pids = new Map<ServiceName, number>()
  let services: Services | undefined
  const stop = async () => {
    await services?.stop()
    await postgres.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
  const service: ServiceEnvOptions = {
    projectDir,
    dataDir,
    ports: portsFor(options.port),
    secrets,
    databaseUrl: postgres.url('edustream'),
    nodeEnv: 'production',
    base,
  }
  try {
    await prepareDatabase({ paths, env: serviceEnv(service), progress, signal })
    const plans = servicePlans({ ...service, logsDir: paths.logsDir })
    if (options.services !== false)
      services = await startServices({
        plans,
        progress,
        signal,
        onStarted: (name, pid) => pids.set(name, pid),
      })
  } catch (error) {
    await stop()
    throw error
  }
  return {
    url: `http://localhost:${options.port}`,
    databaseUrl: service.databaseUrl,
    dataDir,
    secrets,
    env: { ...serviceEnv(service), SERVICE: 'script', DISABLE_PAYLOAD_HMR: 'true' },
    pids: () => new Map<StackProcess, number>([...pids, ['database', postgres.pid()]]),
    stop,
  }
}
