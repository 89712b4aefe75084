import { existsSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { endProcess } from '../endProcess'
import { commandLineOf, identifyProcess, type ProcessIdentity } from '../processIdentity'

const FAST_SHUTDOWN_MS = 15_000

/** The server that runs on these files, found by its own lock file and made sure of by its command line. */
export function serverOn(dataDir: string): ProcessIdentity | null {
  const lockFile = path.join(dataDir, 'postmaster.pid')
  if (!existsSync(lockFile)) return null
  const pid = Number(readFileSync(lockFile, 'utf8').split('\n')[0])
  const identity = Number.isInteger(pid) && pid > 1 ? identifyProcess(pid) : null
  if (!identity) return null
  const command = commandLineOf(pid)
  return command.includes('postgres') && command.includes(`-D ${dataDir}`) ? identity : null
}

/**
 * Clears what a killed run left: a server still running on these files is shut down in order (it keeps every
 * committed row); a lock file whose process number now belongs to someone else is removed.
 * @returns the number of the process that was ended, or null
 */
export async function endStaleServer(dataDir: string): Promise<number | null> {
  const server = serverOn(dataDir)
  if (server) await endProcess(server, FAST_SHUTDOWN_MS, 'SIGINT')
  rmSync(path.join(dataDir, 'postmaster.pid'), { force: true })
  return server?.pid ?? null
}
