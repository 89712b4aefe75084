import { existsSync } from 'node:fs'
import path from 'node:path'
import { endAbandoned } from './endAbandoned'
import type { Environment } from './environment'
import { anyFreePort, portsFor } from './freePorts'
import { claimInstance, runningInstance } from './instanceLock'
import { type LocalSecrets, localSecrets } from './localSecrets'
import { type Database, openDatabase } from './openDatabase'
import { prepareDatabase } from './prepareDatabase'
import { createProgress, type Progress } from './progress'
import { type ProjectPaths, projectPaths } from './projectPaths'
import { runTool } from './runTool'
import { serviceEnv } from './serviceEnv'
import { StartupError } from './startupError'

export type ScriptOptions = {
  projectDir: string
  /** File name in scripts/ without its ending: verify. */
  name: string
  args: readonly string[]
  env: Environment
  signal: AbortSignal
}

/**
 * Runs scripts/NAME.ts with the full environment of the product and a database behind it: that of a running
 * `npm start`, DATABASE_URL, or the embedded one, started for as long as the script runs.
 * @returns the script's exit code
 * @throws StartupError with one line for the user
 */
export async function runScript({ projectDir, name, args, env, signal }: ScriptOptions): Promise<number> {
  const file = path.join(projectDir, 'scripts', `${name}.ts`)
  if (!/^[a-z][a-zA-Z]*$/.test(name) || !existsSync(file))
    throw new StartupError(`There is no script called "${name}" in scripts/.`)
  const paths = projectPaths(projectDir, env)
  const secrets = localSecrets(paths.secretsFile)
  const progress = createProgress((line) => console.error(line))
  const { database, webPort, isRunning, close } = await findDatabase(paths, env, secrets, progress)
  try {
    const scriptEnv = {
      ...serviceEnv({
        projectDir,
        dataDir: paths.dataDir,
        ports: portsFor(webPort),
        secrets,
        databaseUrl: database.url,
        nodeEnv: 'production',
        base: env,
      }),
      SERVICE: 'script',
      DISABLE_PAYLOAD_HMR: 'true',
    }
    if (!isRunning) await prepareDatabase({ paths, env: scriptEnv, progress, signal })
    const { code } = await runTool({
      command: process.execPath,
      args: ['--import', 'tsx', file, ...args],
      cwd: projectDir,
      env: scriptEnv,
      onOutput: (text) => process.stdout.write(text),
      signal,
    })
    return code
  } finally {
    await close()
  }
}

type Found = { database: Database; webPort: number; isRunning: boolean; close: () => Promise<void> }

async function findDatabase(
  paths: ProjectPaths,
  env: Environment,
  secrets: LocalSecrets,
  progress: Progress,
): Promise<Found> {
  const running = runningInstance(paths.runFile)
  const webPort = running?.webPort ?? Number(env.PORT || 3000)
  if (running && !env.DATABASE_URL) {
    const url = `postgresql://edustream:${secrets.postgresPassword}@127.0.0.1:${running.postgresPort}/edustream`
    const database = await openDatabase({ paths, externalUrl: url, port: 0, password: '', progress })
    return { database, webPort, isRunning: true, close: async () => {} }
  }
  if (env.DATABASE_URL) {
    const database = await openDatabase({
      paths,
      externalUrl: env.DATABASE_URL,
      port: 0,
      password: '',
      progress,
    })
    return { database, webPort, isRunning: running !== null, close: async () => {} }
  }
  return { ...(await startOwn(paths, secrets, webPort, progress)), webPort, isRunning: false }
}

/** A script that starts the local database itself holds the data folder like a run does. */
async function startOwn(paths: ProjectPaths, secrets: LocalSecrets, webPort: number, progress: Progress) {
  const port = await anyFreePort()
  const lock = claimInstance(paths.runFile, {
    url: 'no address: a script of npm run',
    webPort,
    postgresPort: port,
  })
  try {
    if (lock.abandoned) await endAbandoned(lock.abandoned)
    const database = await openDatabase({
      paths,
      externalUrl: undefined,
      port,
      password: secrets.postgresPassword,
      progress,
    })
    const close = async () => {
      await database.stop()
      lock.release()
    }
    return { database, close }
  } catch (error) {
    lock.release()
    throw error
  }
}
