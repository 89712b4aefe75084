import { chmodSync, existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import type { StartOptions } from '../bootstrap/startOptions.mjs'
import { assertDiskSpace } from './assertDiskSpace'
import { assertPortsFree } from './assertPortsFree'
import { buildSite } from './buildSite'
import { endAbandoned } from './endAbandoned'
import { endLocalDatabase } from './endLocalDatabase'
import type { Environment } from './environment'
import { type Ports, portsFor } from './freePorts'
import { claimInstance, type InstanceLock } from './instanceLock'
import { localSecrets } from './localSecrets'
import { type Database, openDatabase } from './openDatabase'
import { prepareDatabase } from './prepareDatabase'
import type { Progress } from './progress'
import { type ProjectPaths, projectPaths } from './projectPaths'
import { resetData } from './resetData'
import { type ServiceEnvOptions, serviceEnv, usesRealStripe } from './serviceEnv'
import { servicePlans } from './servicePlans'
import { type Services, startServices } from './startServices'
import { StartupError } from './startupError'
import { welcome } from './welcome'

export type LaunchOptions = {
  projectDir: string
  start: StartOptions
  env: Environment
  progress: Progress
  /** Fires when the run shall stop, at any point. */
  signal: AbortSignal
  /** Asks on the terminal; null when there is none. */
  ask: ((question: string) => Promise<boolean>) | null
}

type Run = LaunchOptions & { paths: ProjectPaths; ports: Ports; lock: InstanceLock }

/**
 * `npm start` from its first step to its last: database, migrations and demo data, build, processes; then it
 * waits until it is told to stop, and stops everything in order. Whatever fails, what was started is stopped.
 * @throws StartupError with one line for the user
 */
export async function launch(options: LaunchOptions): Promise<void> {
  const { start, progress, env } = options
  const paths = projectPaths(options.projectDir, env)
  const ports = portsFor(start.port)
  makeDataDir(paths)
  const warning = assertDiskSpace(paths.dataDir)
  if (warning) progress.warn(warning)
  const url = env.SERVER_URL || `http://localhost:${ports.web}`
  const lock = claimInstance(paths.runFile, { url, webPort: ports.web, postgresPort: ports.postgres })
  try {
    if (await clearTheWay({ ...options, paths, ports, lock })) await run({ ...options, paths, ports, lock })
  } finally {
    lock.release()
  }
}

/** The database's own user must be able to walk through the data folder, whatever the umask. */
function makeDataDir({ dataDir, logsDir }: ProjectPaths): void {
  const isNew = !existsSync(dataDir)
  mkdirSync(logsDir, { recursive: true })
  if (isNew) chmodSync(dataDir, 0o711)
}

/** @returns false when the user did not want to go on */
async function clearTheWay({ paths, ports, lock, start, env, ask, progress }: Run): Promise<boolean> {
  if (lock.abandoned) {
    const ended = await endAbandoned(lock.abandoned)
    progress.say(
      `  The last run ended without stopping${ended.length > 0 ? `; ended what it left running: ${ended.join(', ')}` : ''}.`,
    )
  }
  if (start.reset) {
    const done = await resetData({ paths, databaseUrl: env.DATABASE_URL, confirmed: start.yes, ask })
    progress.say(done ? '  Local data deleted.' : '  Nothing was deleted, nothing started.')
    if (!done) return false
    makeDataDir(paths)
  }
  if (!env.DATABASE_URL) {
    const { ended } = await endLocalDatabase(paths)
    if (ended) progress.say(`  Shut down the database that the last run left running (process ${ended}).`)
  }
  await assertPortsFree(ports, portsNeeded(env))
  return true
}

function portsNeeded(env: Environment): (keyof Ports)[] {
  return [
    'web',
    ...(usesRealStripe(env) ? [] : ['simulator' as const]),
    ...(env.DATABASE_URL ? [] : ['postgres' as const]),
  ]
}

async function run(options: Run): Promise<void> {
  const { paths, ports, env, progress, signal, start } = options
  const since = performance.now()
  const secrets = localSecrets(paths.secretsFile)
  let database: Database | undefined
  let services: Services | undefined
  try {
    database = await openDatabase({
      paths,
      externalUrl: env.DATABASE_URL,
      port: ports.postgres,
      password: secrets.postgresPassword,
      progress,
    })
    const service: ServiceEnvOptions = {
      projectDir: paths.projectDir,
      dataDir: paths.dataDir,
      ports,
      secrets,
      databaseUrl: database.url,
      nodeEnv: start.dev ? 'development' : 'production',
      base: env,
    }
    await makeReady(options, service)
    services = await startServices({
      plans: servicePlans({ ...service, logsDir: paths.logsDir }),
      progress,
      signal,
      onStarted: options.lock.setChild,
    })
    progress.say(`\n  EduStream is ready after ${((performance.now() - since) / 1000).toFixed(1)} s`)
    progress.say(welcomeText(options))
    const failure = await Promise.race([aborted(signal), database.gaveUp, services.gaveUp])
    if (failure) throw failure
  } finally {
    if (database) progress.say('\n  Stopping …')
    await services?.stop()
    await database?.stop()
    if (database) progress.say('  Stopped. Your data is kept.')
  }
}

/** Build and seed do not need each other; side by side they take as long as the longer one. */
async function makeReady(options: Run, service: ServiceEnvOptions): Promise<void> {
  const { paths, progress, start } = options
  const env = serviceEnv(service)
  const cancel = new AbortController()
  const signal = AbortSignal.any([options.signal, cancel.signal])
  const build = async () => {
    if (start.dev) return
    await buildSite({
      projectDir: paths.projectDir,
      logFile: path.join(paths.logsDir, 'build.log'),
      appMode: String(env.APP_MODE),
      progress,
      signal,
    })
  }
  const tasks = [prepareDatabase({ paths, env, progress, signal }), build()]
  try {
    await Promise.all(tasks)
  } catch (error) {
    cancel.abort()
    await Promise.allSettled(tasks)
    throw error
  }
  if (signal.aborted) throw new StartupError('Stopped.')
}

function welcomeText({ paths, ports, env }: Run): string {
  return welcome({
    url: env.SERVER_URL || `http://localhost:${ports.web}`,
    demoLoginsFile: paths.demoLoginsFile,
    logsDir: paths.logsDir,
    isDemo: (env.APP_MODE || 'demo') === 'demo',
    hasSimulator: !usesRealStripe(env),
  })
}

function aborted(signal: AbortSignal): Promise<null> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(null)
    signal.addEventListener('abort', () => resolve(null), { once: true })
  })
}
