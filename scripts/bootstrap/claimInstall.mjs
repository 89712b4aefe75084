import { readFileSync, rmSync, writeFileSync } from 'node:fs'

/**
 * Lets one process at a time write node_modules. A claim left by a killed process is taken over.
 * @param {string} lockFile
 * @returns {() => void} gives the claim back
 * @throws {Error} when another process is installing right now
 */
export function claimInstall(lockFile) {
  const other = Number(readOrEmpty(lockFile))
  if (other && other !== process.pid && isInstaller(other)) {
    throw new Error(
      `Another EduStream command (process ${other}) is installing packages. Wait until it is done, then run this again.`,
    )
  }
  writeFileSync(lockFile, `${process.pid}`)
  return () => rmSync(lockFile, { force: true })
}

/** A process number can be someone else's by now; its command line tells. */
function isInstaller(pid) {
  return /scripts\/(start|test|check|run)\.mjs/.test(readOrEmpty(`/proc/${pid}/cmdline`))
}

function readOrEmpty(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return '' // not there
  }
}
