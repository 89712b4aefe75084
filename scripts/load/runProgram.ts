import { runTool } from '../lib/runTool'
import type { TestStack } from '../lib/startTestStack'
import { projectDir } from './startLoadStack'

/** Runs a script of ours on the database of a stack, its output passed on. @returns whether it was content */
export async function runProgram(
  stack: Pick<TestStack, 'env'>,
  file: string,
  args: string[] = [],
): Promise<boolean> {
  const { code } = await runTool({
    command: process.execPath,
    args: ['--import', 'tsx', file, ...args],
    cwd: projectDir,
    env: stack.env,
    onOutput: (text) => process.stdout.write(text),
    signal: new AbortController().signal,
  })
  return code === 0
}
