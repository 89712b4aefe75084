import { spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import path from 'node:path'
import { onNpmGone } from './onNpmGone.mjs'

/** npm takes a signal as a wish and first ends what it is at, which can be minutes of downloading. */
const PATIENCE_MS = 2000

/**
 * Runs npm with its output in a log file. Uses the machine's own Node and npm: the project's Node lies in
 * node_modules, which `npm ci` deletes first.
 * @param {{ projectDir: string, args: string[], logFile: string, onStarted: (pid: number) => void }} options
 * @returns {Promise<{ code: number | null, signal: string | null }>}
 */
export function runNpm({ projectDir, args, logFile, onStarted }) {
  const log = openSync(logFile, 'w')
  const own = path.join(projectDir, 'node_modules')
  const searchPath = (process.env.PATH ?? '')
    .split(path.delimiter)
    .filter((dir) => !path.resolve(dir).startsWith(own))
  return new Promise((resolve) => {
    const child = spawn('npm', args, {
      cwd: projectDir,
      stdio: ['ignore', log, log],
      detached: true,
      env: { ...process.env, PATH: searchPath.join(path.delimiter) },
    })
    closeSync(log)
    if (child.pid) onStarted(child.pid)
    let interrupted = null
    const forward = (signal) => {
      interrupted = signal
      end(child.pid, signal)
      setTimeout(() => end(child.pid, 'SIGKILL'), PATIENCE_MS).unref()
    }
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
    for (const signal of signals) process.on(signal, forward)
    const unwatch = onNpmGone(() => forward('SIGTERM'))
    const finish = (result) => {
      unwatch()
      for (const signal of signals) process.off(signal, forward)
      resolve(result)
    }
    child.on('error', () => finish({ code: 127, signal: null }))
    child.on('exit', (code, signal) => finish({ code, signal: interrupted ?? signal }))
  })
}

/** The whole group: npm and the install scripts it runs. */
function end(pid, signal) {
  try {
    process.kill(-pid, signal)
  } catch {
    // it never started, or has just ended
  }
}
