import { describe, expect, it } from 'vitest'
import { missingOptionals } from '../../../scripts/lib/missingOptionals.mjs'
import { readRepoFile } from './composeFile'

describe('package-lock.json', () => {
  it('should record the prebuilt packages of every system (if not: node scripts/completeLockfile.mjs)', () => {
    expect(missingOptionals(JSON.parse(readRepoFile('package-lock.json')))).toEqual({})
  })

  it('should pin every direct dependency exactly', () => {
    const { dependencies, devDependencies } = JSON.parse(readRepoFile('package.json')) as Record<
      string,
      Record<string, string>
    >
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+/.test(version),
    )
    expect(loose).toEqual([])
  })

  it('should name no registry', () => {
    expect(readRepoFile('package-lock.json')).not.toContain('"resolved": "http')
  })
})

describe('missingOptionals', () => {
  it('should find what a parent names and nobody recorded, with the system its name tells', () => {
    const packages = {
      '': {},
      'node_modules/tool': {
        dev: true,
        optionalDependencies: {
          '@tool/darwin-arm64': '1.2.3',
          '@tool/linux-x64-musl': '^1.2.3',
          '@tool/linux-x64': '1.2.3',
        },
      },
      'node_modules/tool/node_modules/@tool/linux-x64': { version: '1.2.3' },
    }
    expect(missingOptionals({ packages })).toEqual({
      'node_modules/@tool/darwin-arm64': {
        version: '1.2.3',
        os: ['darwin'],
        cpu: ['arm64'],
        dev: true,
        optional: true,
      },
      'node_modules/@tool/linux-x64-musl': {
        version: '1.2.3',
        os: ['linux'],
        cpu: ['x64'],
        libc: ['musl'],
        dev: true,
        optional: true,
      },
    })
  })

  it('should accept what is recorded at the top', () => {
    const packages = {
      'node_modules/a/node_modules/b': { optionalDependencies: { c: '1.0.0' } },
      'node_modules/c': { version: '1.0.0' },
    }
    expect(missingOptionals({ packages })).toEqual({})
  })
})
