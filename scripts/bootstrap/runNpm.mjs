import { spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import path from 'node:path'

/**
 * Runs npm with its output in a log file. Uses the machine's own Node and npm: the project's Node lies in
 * node_modules, which `npm ci` deletes first.
 * @param {{ projectDir: string, args: string[], logFile: string }} options
 * @returns {Promise<{ code: number | null, signal: string | null }>}
 */
export function runNpm({ projectDir, args, logFile }) {
  const log = openSync(logFile, 'w')
  const own = path.join(projectDir, 'node_modules')
  const searchPath = (process.env.PATH ?? '')
    .split(path.delimiter)
    .filter((dir) => !path.resolve(dir).startsWith(own))
  return new Promise((resolve) => {
    const child = spawn('npm', args, {
      cwd: projectDir,
      stdio: ['ignore', log, log],
      env: { ...process.env, PATH: searchPath.join(path.delimiter) },
    })
    closeSync(log)
    let interrupted = null
    const forward = (signal) => {
      interrupted = signal
      child.kill(signal)
    }
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
    for (const signal of signals) process.on(signal, forward)
    const end = (result) => {
      for (const signal of signals) process.off(signal, forward)
      resolve(result)
    }
    child.on('error', () => end({ code: 127, signal: null }))
    child.on('exit', (code, signal) => end({ code, signal: interrupted ?? signal }))
  })
}
