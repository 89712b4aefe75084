import { readFileSync } from 'node:fs'

/** A process that can be told from a later one with the same number. */
export type ProcessIdentity = { pid: number; startedAt: string }

/** @returns null when no such process lives (a zombie counts as gone) */
export function identifyProcess(pid: number): ProcessIdentity | null {
  const startedAt = startMark(pid)
  return startedAt === null ? null : { pid, startedAt }
}

export function isAlive(identity: ProcessIdentity): boolean {
  return startMark(identity.pid) === identity.startedAt
}

/** The command line with its arguments parted by spaces; empty when the process is gone. */
export function commandLineOf(pid: number): string {
  return read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ').trim()
}

/** Boot and clock ticks since: field 22 of stat, counted behind the command name, which may hold spaces. */
function startMark(pid: number): string | null {
  const stat = read(`/proc/${pid}/stat`)
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const [state, ticks] = [fields[0], fields[19]]
  if (!ticks || state === 'Z' || state === 'X') return null
  return `${read('/proc/sys/kernel/random/boot_id').trim()}:${ticks}`
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return '' // gone, or ended while we looked
  }
}
