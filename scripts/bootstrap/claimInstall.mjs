import { readFileSync, rmSync, writeFileSync } from 'node:fs'

/**
 * Lets one process at a time write node_modules. A claim left by a killed process is taken over, unless the npm it
 * had started still runs.
 * @param {string} lockFile
 * @returns {{ add: (pid: number) => void, release: () => void }} add: npm's own process number
 * @throws {Error} when another process is installing right now
 */
export function claimInstall(lockFile) {
  const others = readOrEmpty(lockFile).split(' ').map(Number)
  const other = others.find((pid) => pid > 0 && pid !== process.pid && isInstaller(pid))
  if (other) {
    throw new Error(
      `Another EduStream command (process ${other}) is installing packages. Wait until it is done, then run this again.`,
    )
  }
  writeFileSync(lockFile, `${process.pid}`)
  return {
    add: (pid) => writeFileSync(lockFile, `${process.pid} ${pid}`),
    release: () => rmSync(lockFile, { force: true }),
  }
}

/** A process number can be someone else's by now; its command line tells. */
function isInstaller(pid) {
  return /scripts\/(start|test|check|run)\.mjs|npm ci|npm-cli\.js/.test(
    readOrEmpty(`/proc/${pid}/cmdline`).replaceAll('\0', ' '),
  )
}

function readOrEmpty(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return '' // not there
  }
}
