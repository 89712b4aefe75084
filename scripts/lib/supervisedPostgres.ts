import {
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
  startEmbeddedPostgres,
} from './embeddedPostgres'
import type { ProcessEnd } from './loggedProcess'
import { supervise } from './supervise'

export type SupervisedPostgres = Pick<EmbeddedPostgres, 'url' | 'port' | 'dataDir' | 'movedFrom'> & {
  /** Another one after a restart. */
  pid: () => number
  /** Resolves when it is down for good without having been told to stop. */
  gaveUp: Promise<ProcessEnd>
  stop: () => Promise<void>
}

const FAST_SHUTDOWN_MS = 2500

/**
 * The embedded server, started again on the same files when it dies: it replays its log and has everything that was
 * committed. Who was connected has to connect anew.
 * @param onDeath told before each new try, which counts from 1
 * @throws StartupError when it does not come up the first time
 */
export async function supervisedPostgres(
  options: EmbeddedPostgresOptions,
  onDeath: (attempt: number) => void,
): Promise<SupervisedPostgres> {
  let first: EmbeddedPostgres | undefined
  const supervised = await supervise({
    name: 'database',
    start: async () => {
      const server = await startEmbeddedPostgres(options)
      first ??= server
      return server.process
    },
    mayRestart: () => true,
    onDeath: (_end, attempt) => onDeath(attempt),
    onStarted: () => {},
  })
  const { url, port, dataDir, movedFrom } = first as EmbeddedPostgres
  return {
    url,
    port,
    dataDir,
    movedFrom,
    pid: supervised.pid,
    gaveUp: supervised.gaveUp,
    stop: () => supervised.stop(FAST_SHUTDOWN_MS, 'SIGINT'),
  }
}
