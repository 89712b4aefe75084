export type Step = {
  /** A line below the step. */
  note: (text: string) => void
  /** Ends the step well; `text` replaces the label. */
  done: (text?: string) => void
  /** Ends the step badly. */
  fail: () => void
}

export type Progress = {
  step: (label: string) => Step
  say: (text: string) => void
  warn: (text: string) => void
}

const HEARTBEAT_MS = 10_000

/**
 * Prints each step when it begins and when it ends with its seconds, and a sign of life every ten seconds between.
 * Whole lines only, so it reads the same in a terminal, a pipe and a CI log, also when steps run side by side.
 * @param write takes one line without its newline
 */
export function createProgress(write: (line: string) => void): Progress {
  return {
    say: (text) => write(text),
    warn: (text) => write(`  ! ${text}`),
    step: (label) => startStep(label, write),
  }
}

function startStep(label: string, write: (line: string) => void): Step {
  const started = performance.now()
  const seconds = (digits: number) => `${((performance.now() - started) / 1000).toFixed(digits)} s`
  write(`  • ${label}`)
  const heartbeat = setInterval(() => write(`    … ${label}, ${seconds(0)}`), HEARTBEAT_MS)
  heartbeat.unref()
  const end = (mark: string, text: string) => {
    clearInterval(heartbeat)
    write(`  ${mark} ${text} (${seconds(1)})`)
  }
  return {
    note: (text) => write(`    ${text}`),
    done: (text = label) => end('✓', text),
    fail: () => end('✗', label),
  }
}
