import { createServer } from 'node:http'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { nextFreeWebPort } from '../../../scripts/lib/freePorts'
import type { RunRecord } from '../../../scripts/lib/instanceLock'
import type { LocalSecrets } from '../../../scripts/lib/localSecrets'
import { serverOn } from '../../../scripts/lib/postgres/endStaleServer'
import { isAlive, type ProcessIdentity } from '../../../scripts/lib/processIdentity'
import { type LauncherRun, launcherRun } from './launcherRun'
import { type StandInProject, standInProject } from './standInProject'

const READY = 'Ctrl-C stops everything'

describe('npm start', () => {
  let project: StandInProject
  let port: number
  let runs: LauncherRun[] = []

  const start = (args: string[] = [], env: Record<string, string> = {}) => {
    const run = launcherRun(project.dir, ['--port', String(port), ...args], env)
    runs.push(run)
    return run
  }
  const startReady = async (args: string[] = [], env: Record<string, string> = {}) => {
    const run = start(args, env)
    await run.said(READY)
    return run
  }
  const stop = async (run: LauncherRun) => {
    run.signal('SIGINT')
    return await run.ended
  }
  const record = () => JSON.parse(project.read('.data/run.json')) as RunRecord
  const query = async (sql: string) => {
    const { postgresPassword } = JSON.parse(project.read('.data/secrets.json')) as LocalSecrets
    const client = new pg.Client(`postgresql://edustream:${postgresPassword}@127.0.0.1:${port + 2}/edustream`)
    await client.connect()
    try {
      return (await client.query(sql)).rows
    } finally {
      await client.end()
    }
  }
  const gone = (identities: ProcessIdentity[]) => identities.every((identity) => !isAlive(identity))

  beforeAll(async () => {
    project = standInProject()
    port = (await nextFreeWebPort(4420)) ?? 0
  })
  afterEach(async () => {
    for (const run of runs) run.signal('SIGTERM')
    await Promise.all(runs.map((run) => run.ended))
    runs = []
  })
  afterAll(() => project.remove())

  it('should bring everything up on the first run, say where, and stop it all on Ctrl-C', async () => {
    const run = await startReady()
    expect(run.output()).toContain(`Site       http://localhost:${port}`)
    expect(run.output()).toContain(`http://localhost:${port}/demo/mailbox`)
    expect(run.output()).toMatch(/student\s+mia@demo\.test\s+demo-pass/)
    expect(run.output()).toContain('running migrations')
    const children = Object.values(record().children)
    expect(children).toHaveLength(3)
    const before = performance.now()
    const { code } = await stop(run)
    expect(code).toBe(0)
    expect(performance.now() - before).toBeLessThan(10_000)
    expect(gone(children)).toBe(true)
    expect(serverOn(project.file('.data/postgres'))).toBeNull()
    expect(project.read('.data/run.json')).toBe('')
    expect(project.read('.data/logs/worker.log')).toContain('worker stopped in order')
  })

  it('should reuse database, demo data and build on the second start', async () => {
    const run = await startReady()
    await query("insert into kept values ('still here')")
    await stop(run)
    const before = performance.now()
    await startReady()
    expect(performance.now() - before).toBeLessThan(15_000)
    expect(await query('select note from kept')).toEqual([{ note: 'still here' }])
    expect(project.read('.data/prepared.txt')).toBe('x')
    expect(project.read('builds.txt')).toBe('x')
  })

  it('should give web all settings and the simulator only its own', async () => {
    await startReady()
    const web = (await (await fetch(`http://127.0.0.1:${port}/env`)).json()) as Record<string, string>
    const simulator = (await (await fetch(`http://127.0.0.1:${port + 1}/env`)).json()) as Record<
      string,
      string
    >
    expect(web).toMatchObject({
      APP_MODE: 'demo',
      SERVICE: 'web',
      NODE_ENV: 'production',
      SERVER_URL: `http://localhost:${port}`,
      STRIPE_API_BASE: `http://127.0.0.1:${port + 1}`,
      MEDIA_DIR: project.file('.data/media'),
    })
    expect(simulator.SIMULATOR_SECRET_KEY).toBe(web.STRIPE_SECRET_KEY)
    expect(simulator.SIMULATOR_WEBHOOK_SECRET).toBe(web.STRIPE_WEBHOOK_SECRET)
    expect(simulator.DATABASE_URL).toBeUndefined()
    expect(simulator.PAYLOAD_SECRET).toBeUndefined()
  })

  it('should listen for the database on loopback only and ask for its password', async () => {
    await startReady()
    expect(await query('show listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }])
    expect(await query('show fsync')).toEqual([{ fsync: 'on' }])
    const stranger = new pg.Client(`postgresql://edustream:guess@127.0.0.1:${port + 2}/edustream`)
    await expect(stranger.connect()).rejects.toMatchObject({ code: '28P01' })
  })

  it('should refuse a second start on the same data and name the running address', async () => {
    const first = await startReady()
    const { code, output } = await launcherRun(project.dir, ['--port', String(port + 10)]).ended
    expect(code).toBe(1)
    expect(output).toContain(`already running at http://localhost:${port} (process ${first.pid})`)
  })

  it('should start a process again that died, and say so', async () => {
    const run = await startReady()
    const before = record().children.web
    await fetch(`http://127.0.0.1:${port}/crash`).catch(() => {})
    await run.said('web ended (code 9); starting it again')
    await expect.poll(() => record().children.web?.pid, { timeout: 30_000 }).not.toBe(before?.pid)
    await expect.poll(() => answers(port), { timeout: 30_000 }).toBe(true)
  })

  it('should start the database again when it was killed', async () => {
    const run = await startReady()
    const server = serverOn(project.file('.data/postgres'))
    process.kill(server?.pid ?? 0, 'SIGKILL')
    await run.said('The database ended by itself')
    await expect
      .poll(() => query('select note from kept').catch(() => null), { timeout: 30_000 })
      .toEqual([{ note: 'still here' }])
  })

  it('should clear what a killed run left and lose nothing', async () => {
    const killed = await startReady()
    const left = Object.values(record().children)
    killed.signal('SIGKILL')
    await killed.ended
    expect(left.every(isAlive)).toBe(true)
    const run = await startReady()
    expect(run.output()).toContain('The last run ended without stopping; ended what it left running: ')
    expect(run.output()).toContain('Shut down the database that the last run left running')
    expect(gone(left)).toBe(true)
    expect(await query('select note from kept')).toEqual([{ note: 'still here' }])
  })

  it('should leave a stranger alone that has the process number of an earlier run', async () => {
    const stranger = process.ppid
    const old: RunRecord = {
      launcher: { pid: 999_999_999, startedAt: 'long ago' },
      url: 'http://localhost:1',
      webPort: 1,
      postgresPort: 3,
      children: { web: { pid: stranger, startedAt: 'long ago' } },
    }
    project.write('.data/run.json', JSON.stringify(old))
    await startReady()
    expect(() => process.kill(stranger, 0)).not.toThrow()
  })

  it.each([
    [0, 'the site'],
    [1, 'the payment simulator'],
    [2, 'the database'],
  ])('should name port +%i in use and one that is free, and change nothing', async (offset, use) => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(port + offset, '127.0.0.1', resolve))
    try {
      const { code, output } = await start().ended
      expect(code).toBe(1)
      expect(output).toMatch(
        new RegExp(`Port ${port + offset}, wanted for ${use}, is in use .* --port \\d+\\.`),
      )
      expect(output).not.toContain('Starting')
    } finally {
      await new Promise((resolve) => other.close(resolve))
    }
  })

  it('should show the end of the log of a process that cannot start, and stop the others', async () => {
    const worker = project.read('worker.ts')
    project.write('worker.ts', "console.error('Settings are not usable: PAYLOAD_SECRET'); process.exit(1)")
    try {
      const { code, output } = await start().ended
      expect(code).toBe(1)
      expect(output).toContain('worker ended while it was starting')
      expect(output).toContain('| Settings are not usable: PAYLOAD_SECRET')
      expect(await answers(port)).toBe(false)
      expect(serverOn(project.file('.data/postgres'))).toBeNull()
    } finally {
      project.write('worker.ts', worker)
    }
  })

  it('should build again when the sources changed, and after a build that was cut short', async () => {
    project.write('src/page.ts', 'export const page = 1')
    await stop(await startReady())
    expect(project.read('builds.txt')).toBe('xx')
    project.write('.next/edustream-build.json', '{"sources":"cut sho')
    await stop(await startReady())
    expect(project.read('builds.txt')).toBe('xxx')
    project.write('src/page.spec.ts', 'export {}')
    await stop(await startReady())
    expect(project.read('builds.txt')).toBe('xxx')
  })

  it('should skip the build in development mode', async () => {
    project.write('src/page.ts', 'export const page = 2')
    await startReady(['--dev'])
    const web = (await (await fetch(`http://127.0.0.1:${port}/env`)).json()) as Record<string, string>
    expect(web.NODE_ENV).toBe('development')
    expect(project.read('builds.txt')).toBe('xxx')
  })

  it('should prepare the database again when a migration is new', async () => {
    project.write('src/migrations/20260201_000000_second.ts', 'export {}')
    const run = await startReady()
    expect(run.output()).toContain('Database prepared')
    expect(project.read('.data/prepared.txt')).toBe('xx')
  })

  it('should say what went wrong when the database cannot be prepared, and stop', async () => {
    const prepare = project.read('scripts/prepare.ts')
    project.write(
      'scripts/prepare.ts',
      "console.error('migration second failed: no such column'); process.exit(1)",
    )
    project.write('src/migrations/20260301_000000_third.ts', 'export {}')
    try {
      const { code, output } = await start().ended
      expect(code).toBe(1)
      expect(output).toContain('| migration second failed: no such column')
      expect(output).toContain('Stopped. Your data is kept.')
    } finally {
      project.write('scripts/prepare.ts', prepare)
    }
  })

  it('should stop in order when it is told to while it is still preparing', async () => {
    const prepare = project.read('scripts/prepare.ts')
    project.write('scripts/prepare.ts', "console.log('progress: waiting'); setInterval(() => {}, 1000)")
    try {
      const run = start()
      await run.said('waiting')
      run.signal('SIGTERM')
      const { code, output } = await run.ended
      expect(code).toBe(0)
      expect(output).toContain('Stopped. Your data is kept.')
      expect(serverOn(project.file('.data/postgres'))).toBeNull()
    } finally {
      project.write('scripts/prepare.ts', prepare)
    }
  })

  it('should name host and port of a database that does not answer, never its password', async () => {
    const { code, output } = await start([], { DATABASE_URL: 'postgresql://ann:hush-hush@127.0.0.1:1/shop' })
      .ended
    expect(code).toBe(1)
    expect(output).toContain('The database at 127.0.0.1:1/shop does not answer (ECONNREFUSED)')
    expect(output).not.toContain('hush-hush')
  })

  it('should refuse to delete anything when nobody can be asked', async () => {
    const { code, output } = await start(['--reset']).ended
    expect(code).toBe(1)
    expect(output).toContain('--reset --yes')
    expect(project.read('.data/secrets.json')).not.toBe('')
  })

  it('should never reset a database behind DATABASE_URL', async () => {
    const { code, output } = await start(['--reset', '--yes'], {
      DATABASE_URL: 'postgresql://ann@db.example:5432/shop',
    }).ended
    expect(code).toBe(1)
    expect(output).toContain('--reset deletes local data only')
    expect(project.read('.data/secrets.json')).not.toBe('')
  })

  it('should begin anew after --reset --yes, with new secrets, leaving foreign files alone', async () => {
    const secrets = project.read('.data/secrets.json')
    project.write('.data/notes.txt', 'mine')
    await startReady(['--reset', '--yes'])
    expect(project.read('.data/secrets.json')).not.toBe(secrets)
    expect(project.read('.data/notes.txt')).toBe('mine')
    expect(await query('select count(*)::int as rows from kept')).toEqual([{ rows: 0 }])
  })
})

async function answers(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/api/health/ready`)).ok
  } catch {
    return false // nobody listens
  }
}
