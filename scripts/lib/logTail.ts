import { existsSync, readFileSync } from 'node:fs'

/** The last lines of a log, for the screen. Pino's JSON lines are shown as `level message`. */
export function logTail(file: string, lines = 12): string {
  if (!existsSync(file)) return ''
  const all = readFileSync(file, 'utf8').split('\n')
  return all
    .filter((line) => line.trim() !== '')
    .slice(-lines)
    .map((line) => `    | ${readable(line).slice(0, 300)}`)
    .join('\n')
}

function readable(line: string): string {
  if (!line.startsWith('{')) return line
  try {
    const entry = JSON.parse(line) as { level?: string | number; msg?: string; err?: { message?: string } }
    return [entry.level, entry.msg, entry.err?.message].filter(Boolean).join(' ')
  } catch {
    return line // a line cut short by a kill
  }
}
