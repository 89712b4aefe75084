import path from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { anyFreePort } from '../lib/freePorts'
import { startLoggedProcess } from '../lib/loggedProcess'
import { logTail } from '../lib/logTail'
import { type LoadStack, projectDir } from '../load/startLoadStack'

/** Starts `referenceServer.ts` on the database of a stack and waits until it answers. */
export async function startReference(stack: LoadStack): Promise<{ url: string; stop: () => Promise<void> }> {
  const port = await anyFreePort()
  const logFile = path.join(stack.dataDir, 'logs/reference.log')
  const server = await startLoggedProcess({
    command: process.execPath,
    args: ['--import', 'tsx', 'scripts/bench/referenceServer.ts', String(port)],
    cwd: projectDir,
    env: stack.env,
    logFile,
  })
  let ended = false
  void server.ended.then(() => {
    ended = true
  })
  while (!logTail(logFile).includes('reference ready')) {
    if (ended) throw new Error(`the reference server ended:\n${logTail(logFile)}`)
    await delay(100)
  }
  return { url: `http://127.0.0.1:${port}`, stop: () => server.stop(3000) }
}
