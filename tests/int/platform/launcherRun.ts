import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const here = path.dirname(fileURLToPath(import.meta.url))
const LIMIT_MS = 60_000

export type LauncherRun = {
  pid: number
  output: () => string
  /** Resolves when the text has been printed; rejects when the run ends without it. */
  said: (text: string) => Promise<void>
  signal: (signal: NodeJS.Signals) => void
  ended: Promise<{ code: number | null; signal: string | null; output: string }>
}

/** Starts the launcher on a stand-in project, without a terminal. */
export function launcherRun(
  projectDir: string,
  args: string[],
  env: Record<string, string> = {},
): LauncherRun {
  const { PATH, HOME } = process.env
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', path.join(here, 'standInLauncher.ts'), projectDir, ...args],
    {
      cwd: here,
      env: {
        PATH,
        HOME,
        EDUSTREAM_TEST_RUN: process.env.EDUSTREAM_TEST_RUN,
        ...env,
      } as unknown as NodeJS.ProcessEnv,
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
  }
  const ended = new Promise<{ code: number | null; signal: string | null; output: string }>((resolve) => {
    child.once('close', (code, signal) => resolve({ code, signal, output }))
  })
  return {
    pid: child.pid as number,
    output: () => output,
    said: (text) => said(child, () => output, ended, text),
    signal: (signal) => child.kill(signal),
    ended,
  }
}

function said(
  child: ChildProcess,
  output: () => string,
  ended: Promise<unknown>,
  text: string,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`${why} without saying "${text}":\n${output()}`))
    const timer = setTimeout(() => fail('a minute passed'), LIMIT_MS)
    const look = () => {
      if (!output().includes(text)) return
      clearTimeout(timer)
      resolve()
    }
    child.stdout?.on('data', look)
    child.stderr?.on('data', look)
    look()
    void ended.then(() => {
      clearTimeout(timer)
      fail('it ended')
    })
  })
}
