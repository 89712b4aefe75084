import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))

const resolve = {
  alias: [
    { find: /^@\//, replacement: `${path('./src')}/` },
    { find: '@payload-config', replacement: path('./payload.config.ts') },
  ],
}

/** Two projects: `unit` needs nothing but Node, `int` runs against a real Postgres, one file at a time. */
export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: {
          name: 'unit',
          include: ['src/**/*.spec.ts'],
          environment: 'node',
          testTimeout: 90_000,
          isolate: false,
        },
      },
      {
        resolve,
        test: {
          name: 'int',
          include: ['tests/int/**/*.spec.ts'],
          environment: 'node',
          pool: 'forks',
          fileParallelism: false,
          testTimeout: 90_000,
          hookTimeout: 90_000,
          globalSetup: ['tests/int/globalSetup.ts'],
          setupFiles: ['tests/int/support/setEnv.ts'],
        },
      },
    ],
  },
})
