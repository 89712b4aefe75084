import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { commandLineOf, identifyProcess, isAlive, type ProcessIdentity } from './processIdentity'
import { StartupError } from './startupError'

/** Who runs on this data folder, in run.json. */
export type RunRecord = {
  launcher: ProcessIdentity
  url: string
  webPort: number
  postgresPort: number
  /** Web, worker and simulator, so that a later start can end what a killed one left. */
  children: Record<string, ProcessIdentity>
}

export type InstanceLock = {
  /** What an earlier run left when it did not end in order, else null. */
  abandoned: RunRecord | null
  setChild: (name: string, pid: number) => void
  release: () => void
}

/** @returns the run on this data folder when its launcher lives, else null */
export function runningInstance(runFile: string): RunRecord | null {
  const record = readRecord(runFile)
  return record && isRunning(record) ? record : null
}

/**
 * Claims the data folder for this process.
 * @throws StartupError with the address when another run has it
 */
export function claimInstance(
  runFile: string,
  run: { url: string; webPort: number; postgresPort: number },
): InstanceLock {
  mkdirSync(path.dirname(runFile), { recursive: true })
  const launcher = identifyProcess(process.pid)
  if (!launcher)
    throw new StartupError('This machine does not show its processes under /proc, which EduStream needs.')
  const record: RunRecord = { launcher, ...run, children: {} }
  const abandoned = takeOver(runFile, record)
  const save = () => writeWhole(runFile, record, renameSync)
  return {
    abandoned,
    setChild: (name, pid) => {
      const child = identifyProcess(pid)
      if (child) record.children[name] = child
      save()
    },
    release: () => rmSync(runFile, { force: true }),
  }
}

/** Linking fails when the file is there: of two starts at the same moment one gets it. */
function takeOver(runFile: string, record: RunRecord): RunRecord | null {
  let abandoned: RunRecord | null = null
  for (let tries = 0; tries < 3; tries += 1) {
    try {
      writeWhole(runFile, record, (draft, target) => {
        linkSync(draft, target)
        rmSync(draft)
      })
      return abandoned
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      const other = readRecord(runFile)
      if (other && isRunning(other)) throw alreadyRunning(other)
      abandoned = other
      rmSync(runFile, { force: true })
    }
  }
  throw new StartupError(
    'Another start is under way on this data folder. Wait a moment, then run the command again.',
  )
}

function alreadyRunning({ url, launcher }: RunRecord): StartupError {
  return new StartupError(
    `EduStream is already running at ${url} (process ${launcher.pid}). Open that address, or stop it first: Ctrl-C in its terminal or kill ${launcher.pid}.`,
  )
}

function isRunning({ launcher }: RunRecord): boolean {
  return isAlive(launcher) && commandLineOf(launcher.pid).includes('node')
}

function readRecord(runFile: string): RunRecord | null {
  try {
    return JSON.parse(readFileSync(runFile, 'utf8')) as RunRecord
  } catch {
    return null // no run, or a file cut short by a full disk: nothing to learn from it
  }
}

function writeWhole(target: string, record: RunRecord, put: (draft: string, target: string) => void): void {
  const draft = `${target}.${process.pid}.tmp`
  try {
    writeFileSync(draft, `${JSON.stringify(record, null, 2)}\n`)
    put(draft, target)
  } finally {
    rmSync(draft, { force: true })
  }
}
