import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { LEGAL_COMBINATION_SQL } from '@/domain/booking/legalCombination'

const root = path.resolve(import.meta.dirname, '../../..')
const migrations = path.join(root, 'src/migrations')
const read = (file: string) => readFileSync(path.join(root, file), 'utf8')

function payload(...args: string[]) {
  const result = spawnSync(process.execPath, ['--import', 'tsx', 'node_modules/payload/bin.js', ...args], {
    cwd: root,
    env: {
      PATH: process.env.PATH,
      EDUSTREAM_TOOLING: '1',
      NODE_ENV: 'production',
      DISABLE_PAYLOAD_HMR: 'true',
      NO_COLOR: '1',
    },
    encoding: 'utf8',
  })
  return `${result.stdout}${result.stderr}`
}

describe('what is generated from the schema', () => {
  it('should be in step: no migration is missing', () => {
    const before = readdirSync(migrations).sort()
    const index = read('src/migrations/index.ts')
    payload('migrate:create', 'drift', '--skip-empty')
    const after = readdirSync(migrations).sort()
    const made = after.filter((file) => file.includes('drift'))
    for (const file of made) rmSync(path.join(migrations, file))
    if (made.length > 0) writeFileSync(path.join(migrations, 'index.ts'), index)
    expect(after).toEqual(before)
  })

  it('should be in step: types', () => {
    const before = read('src/payload-types.ts')
    payload('generate:types')
    expect(read('src/payload-types.ts')).toBe(before)
  })

  it('should be in step: import map of the admin', () => {
    const file = 'src/app/(payload)/admin/importMap.js'
    const before = read(file)
    payload('generate:importmap')
    expect(read(file)).toBe(before)
  })

  it('should be in step: every migration file is in the list that runs', () => {
    const files = readdirSync(migrations).filter((file) => /^\d.*\.ts$/.test(file))
    const index = read('src/migrations/index.ts')
    for (const file of files) expect(index).toContain(`name: '${file.replace('.ts', '')}'`)
  })

  it('should be in step: the last check of legal state combinations is the process of today', () => {
    const last = readdirSync(migrations)
      .filter((file) => file.endsWith('_legal_combinations.ts'))
      .sort()
      .at(-1)
    expect(read(`src/migrations/${last}`)).toContain(LEGAL_COMBINATION_SQL)
  })
})
