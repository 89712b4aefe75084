import { readdirSync, readFileSync } from 'node:fs'
import { endProcess } from './endProcess'
import { identifyProcess, type ProcessIdentity } from './processIdentity'

const GRACE_MS = 5000

/**
 * Ends every process that carries this test run's mark in its environment: servers that a crashed or interrupted
 * runner could not stop itself. The mark is random, so nothing else can carry it.
 * @returns how many there were
 */
export async function endTestRun(mark: string): Promise<number> {
  const left = readdirSync('/proc')
    .map(Number)
    .filter((pid) => Number.isInteger(pid) && pid !== process.pid && carries(pid, mark))
    .map(identifyProcess)
    .filter((identity): identity is ProcessIdentity => identity !== null)
  await Promise.all(left.map((identity) => endProcess(identity, GRACE_MS)))
  return left.length
}

function carries(pid: number, mark: string): boolean {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'utf8').includes(`EDUSTREAM_TEST_RUN=${mark}`)
  } catch {
    return false // gone, or another user's
  }
}
