import path from 'node:path'
import type { Environment } from './environment'

/**
 * The environment of linters and test runners: nothing of the user's own settings for the product leaks in, so a
 * test run means the same on every machine.
 */
export function toolEnv(projectDir: string, base: Environment, isTerminal: boolean): Environment {
  const { PATH, HOME, TMPDIR, CI, LANG, USER, EDUSTREAM_TEST_RUN } = base
  return {
    ...{ HOME, TMPDIR, CI, LANG, USER, EDUSTREAM_TEST_RUN },
    PATH: `${path.join(projectDir, 'node_modules/.bin')}${path.delimiter}${PATH}`,
    NEXT_TELEMETRY_DISABLED: '1',
    ...(isTerminal ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }),
  }
}
