import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { assertDiskSpace } from '../../../scripts/lib/assertDiskSpace'
import { isBuilt, sourcesHash, stampBuild } from '../../../scripts/lib/buildStamp'
import { endAbandoned } from '../../../scripts/lib/endAbandoned'
import { endTestRun } from '../../../scripts/lib/endTestRun'
import { assertDatabaseAnswers, databaseAt } from '../../../scripts/lib/externalDatabase'
import { isPortFree, nextFreeWebPort } from '../../../scripts/lib/freePorts'
import { claimInstance, type RunRecord, runningInstance } from '../../../scripts/lib/instanceLock'
import { localSecrets } from '../../../scripts/lib/localSecrets'
import { logTail } from '../../../scripts/lib/logTail'
import { canReach } from '../../../scripts/lib/postgres/canReach'
import { placePostgres } from '../../../scripts/lib/postgres/placePostgres'
import { identifyProcess, isAlive, type ProcessIdentity } from '../../../scripts/lib/processIdentity'
import { projectPaths } from '../../../scripts/lib/projectPaths'
import { resetData } from '../../../scripts/lib/resetData'
import { startupMessage } from '../../../scripts/lib/startupMessage'
import { temporaryFolder } from './temporaryFolder'

const GB = 1024 ** 3

describe('localSecrets', () => {
  it('should make random secrets once, readable by their owner only', () => {
    const file = path.join(temporaryFolder(), 'new/secrets.json')
    const secrets = localSecrets(file)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(new Set(Object.values(secrets)).size).toBe(Object.keys(secrets).length)
    expect(Object.values(secrets).every((secret) => secret.length >= 32)).toBe(true)
    expect(localSecrets(file)).toEqual(secrets)
    expect(localSecrets(path.join(temporaryFolder(), 'secrets.json')).payloadSecret).not.toBe(
      secrets.payloadSecret,
    )
  })

  it('should keep what is there and add what a newer version needs', () => {
    const file = path.join(temporaryFolder(), 'secrets.json')
    writeFileSync(file, JSON.stringify({ postgresPassword: 'kept' }))
    expect(localSecrets(file)).toMatchObject({
      postgresPassword: 'kept',
      payloadSecret: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
  })

  it('should close a file that someone opened to others', () => {
    const file = path.join(temporaryFolder(), 'secrets.json')
    writeFileSync(file, JSON.stringify(localSecrets(path.join(temporaryFolder(), 'secrets.json'))), {
      mode: 0o644,
    })
    localSecrets(file)
    expect(statSync(file).mode & 0o777).toBe(0o600)
  })

  it('should not replace a damaged file', () => {
    const file = path.join(temporaryFolder(), 'secrets.json')
    writeFileSync(file, '{"payloadSec')
    expect(() => localSecrets(file)).toThrow(/damaged.*--reset/)
    expect(readFileSync(file, 'utf8')).toBe('{"payloadSec')
  })
})

describe('assertDiskSpace', () => {
  it.each([
    [10 * GB, null],
    [1.5 * GB, 'Only 1536 MB left on the disk that holds /data; 2 GB are comfortable.'],
  ])('should answer %d free bytes with %j', (free, warning) => {
    expect(assertDiskSpace('/data', free)).toBe(warning)
  })

  it('should stop below 500 MB and say that nothing was changed', () => {
    expect(() => assertDiskSpace('/data', 0.4 * GB)).toThrow(
      /only 409 MB left.*Free some space.*nothing was changed/,
    )
  })
})

describe('startupMessage', () => {
  it.each([
    [{ code: 'ENOSPC' }, 'The disk is full'],
    [{ message: 'initdb: could not write: No space left on device' }, 'The disk is full'],
    [{ code: 'EACCES', path: '/data/x' }, 'No permission for /data/x'],
    [{ code: 'EROFS', path: '/data/x' }, 'read-only'],
  ])('should say %j in one line with a way out', (error, text) => {
    expect(startupMessage(Object.assign(new Error('raw'), error))).toContain(text)
  })

  it('should leave a bug to its stack', () => {
    expect(startupMessage(new TypeError('x is undefined'))).toBeNull()
  })
})

describe('freePorts', () => {
  it('should see a listener and skip every block of three ports it stands in', async () => {
    const from = (await nextFreeWebPort(4450)) ?? 0
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(from + 2, '127.0.0.1', resolve))
    onTestFinished(() => void server.close())
    expect(await isPortFree(from + 2)).toBe(false)
    expect(await nextFreeWebPort(from)).toBeGreaterThan(from + 2)
  })
})

describe('instanceLock', () => {
  const run = { url: 'http://localhost:4460', webPort: 4460, postgresPort: 4462 }

  it('should be held once, and be free again after release', () => {
    const file = path.join(temporaryFolder(), 'run.json')
    const lock = claimInstance(file, run)
    expect(runningInstance(file)).toMatchObject({ ...run, launcher: { pid: process.pid } })
    expect(() => claimInstance(file, run)).toThrow(`already running at ${run.url} (process ${process.pid})`)
    lock.release()
    expect(runningInstance(file)).toBeNull()
    expect(claimInstance(file, run).abandoned).toBeNull()
  })

  it('should take over from a process whose number now belongs to another', () => {
    const file = path.join(temporaryFolder(), 'run.json')
    const old: RunRecord = { ...run, launcher: { pid: process.pid, startedAt: 'earlier' }, children: {} }
    writeFileSync(file, JSON.stringify(old))
    expect(runningInstance(file)).toBeNull()
    expect(claimInstance(file, run).abandoned).toEqual(old)
  })

  it('should take over a record that a full disk cut short', () => {
    const file = path.join(temporaryFolder(), 'run.json')
    writeFileSync(file, '{"launcher":{"pi')
    expect(claimInstance(file, run).abandoned).toBeNull()
  })

  it('should remember the children for the next start', () => {
    const file = path.join(temporaryFolder(), 'run.json')
    claimInstance(file, run).setChild('web', process.ppid)
    expect(runningInstance(file)?.children.web).toEqual(identifyProcess(process.ppid))
  })
})

describe('endAbandoned', () => {
  const sleeper = (name: string): ProcessIdentity => {
    const folder = temporaryFolder()
    writeFileSync(path.join(folder, name), 'setInterval(() => {}, 1000)')
    const child = spawn(process.execPath, [path.join(folder, name)], { detached: true, stdio: 'ignore' })
    onTestFinished(() => void child.kill('SIGKILL'))
    return identifyProcess(child.pid as number) as ProcessIdentity
  }
  const record = (children: RunRecord['children']): RunRecord => ({
    launcher: { pid: 1, startedAt: 'earlier' },
    url: 'http://localhost:1',
    webPort: 1,
    postgresPort: 3,
    children,
  })

  it('should end what is ours by number, start time and command line', async () => {
    const worker = sleeper('worker.ts')
    expect(await endAbandoned(record({ worker }))).toEqual(['worker'])
    expect(isAlive(worker)).toBe(false)
  })

  it('should leave alone what has only the number, or only the number and the time', async () => {
    const [worker, stranger] = [sleeper('worker.ts'), sleeper('something.ts')]
    const ended = await endAbandoned(record({ worker: { ...worker, startedAt: 'earlier' }, web: stranger }))
    expect(ended).toEqual([])
    expect([worker, stranger].every(isAlive)).toBe(true)
  })
})

describe('endTestRun', () => {
  it('should end every process with the mark, in whatever group, and no other', async () => {
    const start = (mark: string) => {
      const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], {
        detached: true,
        stdio: 'ignore',
        env: { PATH: process.env.PATH, EDUSTREAM_TEST_RUN: mark } as unknown as NodeJS.ProcessEnv,
      })
      onTestFinished(() => void child.kill('SIGKILL'))
      return identifyProcess(child.pid as number) as ProcessIdentity
    }
    const [marked, other] = [start('mark-1'), start('mark-2')]
    expect(await endTestRun('mark-1')).toBe(1)
    expect(isAlive(marked)).toBe(false)
    expect(isAlive(other)).toBe(true)
  })
})

describe('buildStamp', () => {
  const project = () => {
    const folder = temporaryFolder()
    mkdirSync(path.join(folder, 'src/app'), { recursive: true })
    writeFileSync(path.join(folder, 'src/app/page.tsx'), 'one')
    mkdirSync(path.join(folder, '.next'))
    writeFileSync(path.join(folder, '.next/BUILD_ID'), 'x')
    return folder
  }

  it('should follow content and names, and not follow specs', () => {
    const folder = project()
    const first = sourcesHash(folder)
    writeFileSync(path.join(folder, 'src/app/page.spec.tsx'), 'spec')
    expect(sourcesHash(folder)).toBe(first)
    writeFileSync(path.join(folder, 'src/app/page.tsx'), 'two')
    const second = sourcesHash(folder)
    writeFileSync(path.join(folder, 'package-lock.json'), '{}')
    expect(new Set([first, second, sourcesHash(folder)]).size).toBe(3)
  })

  it('should count a build only after its stamp', () => {
    const folder = project()
    expect(isBuilt(folder, 'hash')).toBe(false)
    stampBuild(folder, 'hash')
    expect(isBuilt(folder, 'hash')).toBe(true)
    expect(isBuilt(folder, 'other')).toBe(false)
  })
})

describe('resetData', () => {
  const stage = () => {
    const paths = projectPaths(path.resolve(import.meta.dirname, '../../..'), {
      EDUSTREAM_DATA_DIR: temporaryFolder(),
    })
    localSecrets(paths.secretsFile)
    return paths
  }

  it('should delete nothing unless the answer is yes', async () => {
    const paths = stage()
    const questions: string[] = []
    const ask = async (question: string) => questions.push(question) === 0
    expect(await resetData({ paths, databaseUrl: undefined, confirmed: false, ask })).toBe(false)
    expect(questions).toEqual([expect.stringContaining(`file in ${paths.dataDir}. Type yes to go on:`)])
    expect(existsSync(paths.secretsFile)).toBe(true)
  })

  it('should delete the data after a yes', async () => {
    const paths = stage()
    expect(await resetData({ paths, databaseUrl: undefined, confirmed: false, ask: async () => true })).toBe(
      true,
    )
    expect(existsSync(paths.secretsFile)).toBe(false)
    expect(existsSync(paths.dataDir)).toBe(true)
  })
})

describe('placePostgres', () => {
  const binaries = { home: '/usr/lib', version: '18.4.0' }

  it('should keep an open folder', () => {
    const place = placePostgres('/var/tmp/data/postgres', binaries, { uid: 54_321, gid: 54_321 })
    expect(place).toEqual({ dataDir: '/var/tmp/data/postgres', home: '/usr/lib', movedFrom: null })
  })

  it('should go elsewhere, always to the same place, when the folder is closed', () => {
    const wanted = path.join(temporaryFolder(), 'postgres')
    const [first, again] = [1, 2].map(() => placePostgres(wanted, binaries, { uid: 54_321, gid: 54_321 }))
    expect(first).toEqual(again)
    expect(first).toMatchObject({
      movedFrom: wanted,
      dataDir: expect.stringMatching(/\/edustream-[0-9a-f]{12}\/postgres$/),
    })
  })

  it('should not start an empty database while another is shut in', () => {
    const wanted = path.join(temporaryFolder(), 'postgres')
    mkdirSync(wanted)
    writeFileSync(path.join(wanted, 'PG_VERSION'), '18')
    expect(() => placePostgres(wanted, binaries, { uid: 54_321, gid: 54_321 })).toThrow(
      'can no longer be entered',
    )
  })
})

describe('canReach', () => {
  it('should see a folder closed to the server account anywhere above', () => {
    const folder = temporaryFolder()
    mkdirSync(path.join(folder, 'open/data'), { recursive: true, mode: 0o755 })
    const stranger = { uid: 54_321, gid: 54_321 }
    expect(canReach(path.join(folder, 'open/data'), stranger)).toBe(false)
    expect(canReach('/usr/bin', stranger)).toBe(true)
    expect(canReach('/usr/bin/not/there/yet', stranger)).toBe(true)
  })

  it('should not ask when nobody else runs the server', () => {
    expect(canReach('/root/closed', null)).toBe(true)
  })
})

describe('externalDatabase', () => {
  it('should name host, port and database without the password', () => {
    expect(databaseAt('postgresql://ann:hush@db.example:6543/shop')).toBe('db.example:6543/shop')
    expect(databaseAt('postgresql://ann:hush@db.example/shop')).toBe('db.example:5432/shop')
    expect(() => databaseAt('db.example hush')).toThrow(/^(?!.*hush)DATABASE_URL is not a connection string/)
  })

  it('should say in one line that nobody answers', async () => {
    await expect(assertDatabaseAnswers('postgresql://ann:hush@127.0.0.1:1/shop')).rejects.toThrow(
      /^(?!.*hush).*127\.0\.0\.1:1\/shop does not answer \(ECONNREFUSED\).*unset DATABASE_URL/,
    )
  })
})

describe('logTail', () => {
  it('should show the last lines, JSON ones readable', () => {
    const file = path.join(temporaryFolder(), 'web.log')
    writeFileSync(
      file,
      'first\nplain\n{"level":"error","msg":"boot failed","err":{"message":"no secret"}}\n{"cut sho\n',
    )
    expect(logTail(file, 3).split('\n')).toEqual([
      '    | plain',
      '    | error boot failed no secret',
      '    | {"cut sho',
    ])
    expect(logTail('/not/there')).toBe('')
  })
})
