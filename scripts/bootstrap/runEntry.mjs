import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureInstalled } from './ensureInstalled.mjs'
import { onNpmGone } from './onNpmGone.mjs'
import { unsupportedReason } from './unsupportedReason.mjs'

const projectDir = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')

/**
 * Makes sure this machine can run EduStream and its packages are there, then runs a TypeScript entry on the
 * project's own Node and ends with its exit code. Signals go on to the entry, which ends by itself.
 * @param {{ entry: string, args: string[] }} options entry: path from the project folder
 */
export async function runEntry({ entry, args }) {
  const reason = unsupportedReason()
  if (reason) return fail(reason)
  try {
    await ensureInstalled({ projectDir })
  } catch (error) {
    return fail(error.message)
  }
  process.exitCode = await runInProjectNode({ entry, args })
}

function fail(line) {
  console.error(line)
  process.exitCode = 1
}

/** The IPC channel carries nothing: its end tells the entry that this process is gone (see stopSignals.ts). */
function runInProjectNode({ entry, args }) {
  const node = path.join(projectDir, 'node_modules/node/bin/node')
  const command = existsSync(node) ? node : process.execPath
  return new Promise((resolve) => {
    const child = spawn(command, ['--import', 'tsx', path.join(projectDir, entry), ...args], {
      cwd: projectDir,
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
      env: {
        ...process.env,
        PATH: `${path.join(projectDir, 'node_modules/.bin')}${path.delimiter}${process.env.PATH}`,
      },
    })
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
    onNpmGone(() => child.kill('SIGTERM'))
    child.on('error', (error) => {
      console.error(
        `Could not start ${command}: ${error.message}. Delete the folder node_modules and run the command again.`,
      )
      resolve(1)
    })
    child.on('exit', (code, signal) => resolve(code ?? (signal ? 1 : 0)))
  })
}
