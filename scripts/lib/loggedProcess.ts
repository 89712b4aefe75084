import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, mkdirSync, openSync } from 'node:fs'
import path from 'node:path'
import type { Environment } from './environment'

export type ProcessSpec = {
  command: string
  args: readonly string[]
  cwd: string
  env: Environment
  logFile: string
  /** Both only when root starts a process for someone else. */
  uid?: number
  gid?: number
}

export type ProcessEnd = { code: number | null; signal: NodeJS.Signals | null }

export type RunningProcess = {
  pid: number
  /** Resolves when it has ended, whatever the reason. */
  ended: Promise<ProcessEnd>
  /** Asks it to end, kills its group after `graceMs`, resolves when it is gone. */
  stop: (graceMs: number, signal?: NodeJS.Signals) => Promise<void>
}

/**
 * Starts a process in a group of its own (so that Ctrl-C in the terminal reaches only the launcher, which stops
 * the others in order) with its output appended to a log file that outlives the launcher.
 * @throws Error when it cannot be started at all
 */
export async function startLoggedProcess(spec: ProcessSpec): Promise<RunningProcess> {
  mkdirSync(path.dirname(spec.logFile), { recursive: true })
  const log = openSync(spec.logFile, 'a')
  try {
    const child = spawn(spec.command, spec.args, {
      cwd: spec.cwd,
      env: spec.env as NodeJS.ProcessEnv,
      stdio: ['ignore', log, log],
      detached: true,
      ...(spec.uid === undefined ? {} : { uid: spec.uid, gid: spec.gid }),
    })
    return await running(child)
  } finally {
    closeSync(log)
  }
}

async function running(child: ChildProcess): Promise<RunningProcess> {
  const ended = new Promise<ProcessEnd>((resolve) => {
    child.once('exit', (code, signal) => resolve({ code, signal }))
  })
  await new Promise<void>((resolve, reject) => {
    child.once('spawn', resolve)
    child.once('error', reject)
  })
  const pid = child.pid as number
  const stop = async (graceMs: number, signal: NodeJS.Signals = 'SIGTERM') => {
    if (child.exitCode !== null || child.signalCode !== null) return
    child.kill(signal)
    const timer = setTimeout(() => killGroup(pid), graceMs)
    await ended
    clearTimeout(timer)
  }
  return { pid, ended, stop }
}

function killGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // it ended in the same instant
  }
}
