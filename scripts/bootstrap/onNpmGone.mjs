import { readFileSync } from 'node:fs'

const POLL_MS = 500

/**
 * Calls back once when the npm that started this process is gone. npm passes SIGTERM to its shell only, and the
 * shell dies without passing it on; a killed npm tells nobody. Without npm in front nothing is watched.
 * @param {() => void} callback
 * @returns {() => void} ends the watch
 */
export function onNpmGone(callback) {
  if (!process.env.npm_lifecycle_event) return () => {}
  const watched = ancestors()
  const timer = setInterval(() => {
    if (watched.every(([pid, parent]) => parentOf(pid) === parent)) return
    clearInterval(timer)
    callback()
  }, POLL_MS)
  timer.unref()
  return () => clearInterval(timer)
}

/** Pairs of process and parent: this one's and, when that is the shell between, the shell's. */
function ancestors() {
  const shell = process.ppid
  const own = [process.pid, shell]
  return /^(\S*\/)?(sh|bash|dash|ash|zsh) -c /.test(commandLine(shell))
    ? [own, [shell, parentOf(shell)]]
    : [own]
}

function parentOf(pid) {
  const stat = read(`/proc/${pid}/stat`)
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
}

function commandLine(pid) {
  return read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ')
}

function read(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return '' // gone
  }
}
