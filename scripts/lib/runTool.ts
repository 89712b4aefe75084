import { spawn } from 'node:child_process'
import type { Environment } from './environment'

export type RunnerOptions = {
  command: string
  args: readonly string[]
  cwd: string
  env: Environment
  /** Told every piece of output as it comes, colours included. */
  onOutput: (text: string) => void
  signal: AbortSignal
}

export type RunnerResult = { code: number; output: string; seconds: number }

/** Runs a tool to its end with its output passed on live. Stays in our group, so Ctrl-C reaches it directly too. */
export async function runTool({
  command,
  args,
  cwd,
  env,
  onOutput,
  signal,
}: RunnerOptions): Promise<RunnerResult> {
  const started = performance.now()
  const child = spawn(command, args, {
    cwd,
    env: env as NodeJS.ProcessEnv,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const stop = () => child.kill('SIGTERM')
  signal.addEventListener('abort', stop, { once: true })
  if (signal.aborted) stop()
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text
      onOutput(text)
    })
  }
  const code = await new Promise<number>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (exitCode) => resolve(exitCode ?? 1))
  })
  signal.removeEventListener('abort', stop)
  return { code, output, seconds: (performance.now() - started) / 1000 }
}
