import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { claimInstall } from '../../../scripts/bootstrap/claimInstall.mjs'
import { installState, stampInstall, unstampInstall } from '../../../scripts/bootstrap/installState.mjs'
import { npmFailure } from '../../../scripts/bootstrap/npmFailure.mjs'
import { parseStartOptions } from '../../../scripts/bootstrap/startOptions.mjs'
import { unsupportedReason } from '../../../scripts/bootstrap/unsupportedReason.mjs'
import { temporaryFolder } from './temporaryFolder'

const repo = path.resolve(import.meta.dirname, '../../..')

describe('parseStartOptions', () => {
  const defaults = { port: 3000, dev: false, reset: false, yes: false, help: false }

  it.each([
    [[], defaults],
    [['--port', '4000'], { ...defaults, port: 4000 }],
    [['--port=4001', '--dev'], { ...defaults, port: 4001, dev: true }],
    [['--reset', '--yes'], { ...defaults, reset: true, yes: true }],
    [['-h'], { ...defaults, help: true }],
  ])('should read %j', (args, expected) => {
    expect(parseStartOptions(args)).toEqual(expected)
  })

  it('should take the port from PORT unless --port is given', () => {
    expect(parseStartOptions([], { PORT: '5000' }).port).toBe(5000)
    expect(parseStartOptions(['--port', '5001'], { PORT: '5000' }).port).toBe(5001)
  })

  it.each([
    [['--port']],
    [['--port', 'abc']],
    [['--port', '0']],
    [['--port', '65534']],
    [['--port', '80.5']],
  ])('should refuse %j with the range', (args) => {
    expect(() => parseStartOptions(args)).toThrow('--port needs a number from 1 to 65533')
  })

  it.each([['--prot'], ['--dev=1'], ['dev']])('should refuse the unknown argument %s', (argument) => {
    expect(() => parseStartOptions([argument])).toThrow(`"${argument}" is not an option of npm start`)
  })
})

describe('unsupportedReason', () => {
  const fine = { node: '20.9.0', platform: 'linux', arch: 'x64', glibc: true }

  it('should accept Node 20 and later on Linux', () => {
    expect(unsupportedReason(fine)).toBeNull()
    expect(unsupportedReason({ ...fine, node: '24.1.0', arch: 'arm64' })).toBeNull()
  })

  it.each([
    [{ node: '18.20.0' }, 'Node 20 or later and this is Node 18.20.0'],
    [{ platform: 'darwin' }, 'runs on Linux and this is darwin'],
    [{ arch: 'ia32' }, 'x64 and arm64'],
    [{ glibc: false }, 'glibc'],
  ])('should name what is wrong with %j and a way out', (difference, text) => {
    const reason = unsupportedReason({ ...fine, ...difference })
    expect(reason).toContain(text)
    expect(reason).toMatch(/Install|Use/)
  })
})

describe('npmFailure', () => {
  it.each([
    ['npm error code ENOSPC\n', 'the disk is full'],
    [
      'npm ERR! network request failed, reason: getaddrinfo EAI_AGAIN',
      'could not reach its package registry',
    ],
    ['npm error code EUSAGE', 'do not fit together'],
    ['npm error path /x\nnpm error code EACCES', 'may not write'],
    ['npm error something new', 'npm said "something new"'],
    ['', 'npm was not found'],
  ])('should turn %j into one line', (log, text) => {
    const line = npmFailure({ log, logFile: '/x/install.log' })
    expect(line).toContain(text)
    expect(line).not.toContain('\n')
  })
})

describe('installState', () => {
  const project = (lock = { 'node_modules/a': { version: '1.0.0' } }) => {
    const folder = temporaryFolder()
    writeFileSync(path.join(folder, 'package-lock.json'), JSON.stringify({ packages: { '': {}, ...lock } }))
    return folder
  }
  const install = (folder: string, packages: Record<string, { version: string }> | null) => {
    mkdirSync(path.join(folder, 'node_modules/node/bin'), { recursive: true })
    writeFileSync(path.join(folder, 'node_modules/node/bin/node'), '')
    if (packages)
      writeFileSync(path.join(folder, 'node_modules/.package-lock.json'), JSON.stringify({ packages }))
  }

  it('should be missing without node_modules', () => {
    expect(installState(project())).toBe('missing')
  })

  it('should be outdated while an install is under way or was cut short', () => {
    const folder = project()
    install(folder, null)
    expect(installState(folder)).toBe('outdated')
  })

  it('should be ready after a stamp, and outdated again when the lockfile changes', () => {
    const folder = project()
    install(folder, null)
    stampInstall(folder)
    expect(installState(folder)).toBe('ready')
    writeFileSync(
      path.join(folder, 'package-lock.json'),
      JSON.stringify({ packages: { 'node_modules/a': { version: '2.0.0' } } }),
    )
    expect(installState(folder)).toBe('outdated')
  })

  it('should accept an install by hand that npm finished', () => {
    const folder = project()
    install(folder, { 'node_modules/a': { version: '1.0.0' } })
    expect(installState(folder)).toBe('ready')
  })

  it('should not accept an install by hand of other versions', () => {
    const folder = project()
    install(folder, { 'node_modules/a': { version: '0.9.0' } })
    expect(installState(folder)).toBe('outdated')
  })

  it('should forget a finished install before a new one begins', () => {
    const folder = project()
    install(folder, { 'node_modules/a': { version: '1.0.0' } })
    stampInstall(folder)
    unstampInstall(folder)
    expect(installState(folder)).toBe('outdated')
  })
})

describe('claimInstall', () => {
  it('should take over from a process that is gone and give the claim back', () => {
    const lock = path.join(temporaryFolder(), 'install.lock')
    writeFileSync(lock, '999999999')
    const claim = claimInstall(lock)
    expect(readFileSync(lock, 'utf8')).toBe(String(process.pid))
    claim.release()
    expect(existsSync(lock)).toBe(false)
  })

  it('should not take a stranger with the same number for an installer', () => {
    const lock = path.join(temporaryFolder(), 'install.lock')
    writeFileSync(lock, String(process.ppid))
    expect(() => claimInstall(lock)).not.toThrow()
  })
})

describe('onNpmGone', () => {
  it.each(['SIGTERM', 'SIGKILL'] as const)(
    'should tell when npm ends by %s, whatever its shell does',
    async (signal) => {
      const folder = temporaryFolder()
      const watcher = path.join(repo, 'scripts/bootstrap/onNpmGone.mjs')
      const program = `import { onNpmGone } from '${watcher}'; setInterval(() => {}, 1000)
onNpmGone(() => { console.log('npm is gone'); process.exit() }); console.log('watching')`
      writeFileSync(path.join(folder, 'watch.mjs'), program)
      writeFileSync(
        path.join(folder, 'package.json'),
        JSON.stringify({ scripts: { watch: 'node watch.mjs' } }),
      )
      const npm = spawn('npm', ['run', 'watch'], { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'] })
      const said = await new Promise<string>((resolve) => {
        let text = ''
        npm.stdout.setEncoding('utf8').on('data', (more: string) => {
          text += more
          if (text.trimEnd().endsWith('watching')) npm.kill(signal)
        })
        npm.stdout.on('end', () => resolve(text)) // when the last process that holds it has ended
      })
      expect(said).toContain('npm is gone')
    },
  )
})

describe('scripts/start.mjs', () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [path.join(repo, 'scripts/start.mjs'), ...args], { encoding: 'utf8' })

  it('should explain itself with --help', () => {
    const { status, stdout } = run('--help')
    expect(status).toBe(0)
    expect(stdout).toContain('--port N')
  })

  it('should refuse an unknown option in one line', () => {
    const { status, stderr } = run('--prot', '1')
    expect(status).toBe(1)
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })

  it('should import nothing but built-ins before the packages are there', () => {
    const files = ['start.mjs', 'test.mjs', 'check.mjs', 'run.mjs'].map((name) =>
      path.join(repo, 'scripts', name),
    )
    const seen = new Set<string>()
    for (let file = files.pop(); file; file = files.pop()) {
      seen.add(file)
      for (const [, target = ''] of readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*'([^']+)'/g)) {
        expect(target).toMatch(/^(node:|\.)/)
        if (target.startsWith('.')) files.push(path.resolve(path.dirname(file), target))
      }
    }
    expect(seen.size).toBeGreaterThan(8)
  })
})
