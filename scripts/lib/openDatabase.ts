import path from 'node:path'
import { assertDatabaseAnswers, databaseAt } from './externalDatabase'
import { logTail } from './logTail'
import type { Progress } from './progress'
import type { ProjectPaths } from './projectPaths'
import { StartupError } from './startupError'
import { supervisedPostgres } from './supervisedPostgres'

export type Database = {
  url: string
  /** Resolves when the embedded server is down for good; never for a server of the user's own. */
  gaveUp: Promise<StartupError>
  stop: () => Promise<void>
}

export type DatabaseOptions = {
  paths: ProjectPaths
  /** DATABASE_URL, when the user set it. */
  externalUrl: string | undefined
  port: number
  password: string
  progress: Progress
}

const NAME = 'edustream'

/**
 * The database of a run: the one behind DATABASE_URL when it is set, else the embedded server.
 * @throws StartupError with one line for the user
 */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  return options.externalUrl ? connectExternal(options.externalUrl, options.progress) : startEmbedded(options)
}

async function connectExternal(url: string, progress: Progress): Promise<Database> {
  const step = progress.step(`Connecting to the database at ${databaseAt(url)}`)
  await assertDatabaseAnswers(url)
  step.done(`Database at ${databaseAt(url)} answers`)
  return { url, gaveUp: new Promise(() => {}), stop: async () => {} }
}

/** A server that dies in the middle is started again on the same files; web and worker reconnect by themselves. */
async function startEmbedded({ paths, port, password, progress }: DatabaseOptions): Promise<Database> {
  const step = progress.step('Starting the embedded database')
  const logFile = path.join(paths.logsDir, 'postgres.log')
  const { url, dataDir, movedFrom, gaveUp, stop } = await supervisedPostgres(
    {
      projectDir: paths.projectDir,
      dataDir: path.join(paths.dataDir, 'postgres'),
      port,
      password,
      database: NAME,
      logFile,
      durable: true,
    },
    (attempt) => progress.warn(`The database ended by itself; starting it again, try ${attempt} of 5`),
  )
  if (movedFrom)
    step.note(`Its files are in ${dataDir}: as root it runs as another user, who may not enter ${movedFrom}`)
  step.done(`Database on 127.0.0.1:${port}`)
  return {
    url: url(NAME),
    gaveUp: gaveUp.then(
      () =>
        new StartupError(`The database died again and again. The end of ${logFile}:
${logTail(logFile)}`),
    ),
    stop,
  }
}
