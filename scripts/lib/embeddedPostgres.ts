import path from 'node:path'
import { type RunningProcess, startLoggedProcess } from './loggedProcess'
import { createCluster } from './postgres/createCluster'
import { endStaleServer } from './postgres/endStaleServer'
import { placePostgres } from './postgres/placePostgres'
import { postgresBinaries } from './postgres/postgresBinaries'
import { serverAccount } from './postgres/serverAccount'
import { serverFlags } from './postgres/serverFlags'
import { waitForServer } from './postgres/waitForServer'

const USER = 'edustream'

export type EmbeddedPostgresOptions = {
  projectDir: string
  /** Where the database files should lie; below a folder closed to the server's user they lie elsewhere. */
  dataDir: string
  port: number
  password: string
  /** Made when it is not there. */
  database: string
  logFile: string
  /** false only for throw-away test clusters. */
  durable: boolean
}

export type EmbeddedPostgres = {
  /** Connection string of one of its databases, on 127.0.0.1. */
  url: (database: string) => string
  port: number
  /** Where the files really are. */
  dataDir: string
  movedFrom: string | null
  process: RunningProcess
  stop: () => Promise<void>
}

const FAST_SHUTDOWN_MS = 5000

/**
 * Starts the Postgres that npm brought on its own files, making them on the first run, and waits until it answers.
 * Listens on 127.0.0.1 only and asks for the password. As root it runs as the user `postgres`.
 * @throws StartupError with one line for the user
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const account = serverAccount()
  const place = placePostgres(options.dataDir, postgresBinaries(options.projectDir), account)
  await endStaleServer(place.dataDir)
  await createCluster({ ...place, account, user: USER, password: options.password })
  const server = await startLoggedProcess({
    command: path.join(place.home, 'bin/postgres'),
    args: ['-D', place.dataDir, ...serverFlags(options.port, options.durable)],
    cwd: place.dataDir,
    env: { PATH: process.env.PATH, EDUSTREAM_TEST_RUN: process.env.EDUSTREAM_TEST_RUN, LC_ALL: 'C' },
    logFile: options.logFile,
    ...(account ?? {}),
  })
  const url = (database: string) =>
    `postgresql://${USER}:${options.password}@127.0.0.1:${options.port}/${database}`
  // SIGINT is Postgres' fast shutdown: sessions end, everything committed is on disk.
  const stop = () => server.stop(FAST_SHUTDOWN_MS, 'SIGINT')
  try {
    await waitForServer(server, url, options.database, options.logFile)
  } catch (error) {
    await stop()
    throw error
  }
  return {
    url,
    port: options.port,
    dataDir: place.dataDir,
    movedFrom: place.movedFrom,

    process: server,
    stop,
  }
}
