import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import Ajv from 'ajv'
import addFormats from 'ajv-formats'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { type ComposeService, composeFile, interpolate, parseEnvFile, readRepoFile } from './composeFile'

const repo = path.resolve(import.meta.dirname, '../../..')
const compose = composeFile()
const services = Object.entries(compose.services)
const ours = services.filter(([, service]) => service.image?.startsWith('edustream:'))
const example = parseEnvFile(readRepoFile('deploy/production.env.example'))

/** Settings of which not every text will do. */
const ofShape: Record<string, string> = { COMPANY_COUNTRY: 'IE', COMPANY_VAT_FROM: '2026-01-31' }
/** The example filled in the way its comments ask for. */
const filled = Object.fromEntries(
  Object.entries(example).map(([name, value]) => [
    name,
    value || (ofShape[name] ?? `${name.toLowerCase()}-0123456789abcdef0123456789abcdef`),
  ]),
)

const inRepo = (file: string) => existsSync(path.join(repo, file))

describe('docker-compose.yml', () => {
  it('should follow the Compose Specification', () => {
    const { $schema: _dialect, ...schema } = JSON.parse(
      readRepoFile('tests/int/platform/composeSpec.schema.json'),
    )
    const ajv = new Ajv({ strict: false, allErrors: true })
    addFormats(ajv)
    const validate = ajv.compile(schema)
    validate(compose)
    expect(validate.errors).toBeNull()
    const { web } = compose.services
    expect(validate({ ...compose, services: { web: { ...web, restarts: 'always' } } })).toBe(false)
  })

  it('should describe the whole stack', () => {
    expect(Object.keys(compose.services).sort()).toEqual(
      [
        'backup',
        'cloudflared',
        'meilisearch',
        'migrate',
        'minio',
        'nginx',
        'postgres',
        'web',
        'worker',
      ].sort(),
    )
  })

  it.each(services)(
    '%s should have limits, a restart policy, a pinned image and its own networks',
    (name, service) => {
      expect(service.deploy.resources.limits).toEqual({
        cpus: expect.any(String),
        memory: expect.any(String),
      })
      expect(service.restart).toBe(name === 'migrate' ? 'no' : 'unless-stopped')
      expect(service.image ?? 'built').toMatch(/^built$|^edustream:|:v?\d|:RELEASE/)
      expect(service.networks.every((network) => network in compose.networks)).toBe(true)
    },
  )

  it.each(services.filter(([name]) => name !== 'migrate'))(
    '%s should have a health check',
    (_name, service) => {
      expect(service.healthcheck?.test[0]).toMatch(/^CMD/)
    },
  )

  it('should publish nothing but nginx, on loopback', () => {
    const published = services.flatMap(([name, { ports = [] }]) => ports.map((port) => [name, port]))
    expect(published).toEqual([['nginx', expect.stringMatching(/^127\.0\.0\.1:/)]])
  })

  it('should keep database, search and files on a network without a way out', () => {
    expect(compose.networks.data?.internal).toBe(true)
    for (const name of ['postgres', 'meilisearch', 'minio', 'backup']) {
      expect(compose.services[name]?.networks).toEqual(['data'])
    }
  })

  it('should wait for what each service needs, and only for what there is', () => {
    for (const [, { depends_on = {} }] of services) {
      for (const [name, { condition }] of Object.entries(depends_on)) {
        const needed = compose.services[name] as ComposeService
        expect(needed.profiles).toBeUndefined()
        expect(condition).toBe(needed.restart === 'no' ? 'service_completed_successfully' : 'service_healthy')
      }
    }
    expect(compose.services.web?.depends_on).toHaveProperty('migrate')
    expect(compose.services.worker?.depends_on).toHaveProperty('migrate')
  })

  it('should mount named volumes it declares and files the repo has', () => {
    const sources = services.flatMap(([, { volumes = [] }]) =>
      volumes.map((volume) => volume.split(':')[0] as string),
    )
    const [files, named] = [
      sources.filter((source) => source.startsWith('.')),
      sources.filter((source) => !source.startsWith('.')),
    ]
    expect([...new Set(named)].sort()).toEqual(Object.keys(compose.volumes).sort())
    expect(files.filter((file) => !inRepo(file))).toEqual([])
  })

  it('should run and check only files the repo has', () => {
    const words = services.flatMap(([, { command = [], healthcheck }]) => [
      ...command,
      ...(healthcheck?.test ?? []),
    ])
    const files = words.filter((word) => /^[\w./-]+\.(ts|mjs)$/.test(word))
    expect(files).toContain('worker.ts')
    expect(files.filter((file) => !inRepo(file))).toEqual([])
    const contexts = services.flatMap(([, { build }]) => (build ? [build.context] : []))
    expect(contexts.filter((context) => !inRepo(path.join(context, 'Dockerfile')))).toEqual([])
  })

  it('should hold no secret: every secret comes from the env file and is required', () => {
    const secrets = services.flatMap(([, { environment = {} }]) =>
      Object.entries(environment).filter(([name]) => /SECRET|PASSWORD|TOKEN|KEY$/.test(name)),
    )
    expect(secrets.length).toBeGreaterThan(10)
    expect(secrets.filter(([, value]) => !/^\$\{\w+:\?[^}]*\}$/.test(value))).toEqual([])
  })

  it('should take every variable from production.env, whose example names no others', () => {
    const used = [...readRepoFile('docker-compose.yml').matchAll(/\$\{(\w+)[:}]/g)].map(([, name]) => name)
    expect([...new Set(used)].filter((name) => name !== 'NAME').sort()).toEqual(Object.keys(example).sort())
    expect(interpolate(readRepoFile('docker-compose.yml').replaceAll(/^#.*$/gm, ''), filled)).not.toContain(
      '${',
    )
  })

  it('should back up with the tools of the same Postgres version', () => {
    expect(readRepoFile('deploy/backup/Dockerfile')).toContain(`FROM ${compose.services.postgres?.image}\n`)
  })
})

describe('the settings that compose gives the app', () => {
  let parseEnv: (source: Record<string, string | undefined>) => object

  beforeAll(async () => {
    vi.stubEnv('EDUSTREAM_TOOLING', '1')
    parseEnv = (await import('@/env')).parseEnv
    vi.unstubAllEnvs()
  })

  it.each(ours)('should boot %s: all are known and none is missing', (_name, { environment }) => {
    const settings = Object.fromEntries(
      Object.entries(environment).map(([name, value]) => [name, interpolate(value, filled)]),
    )
    const parsed = parseEnv(settings)
    expect(Object.keys(settings).filter((name) => !(name in parsed))).toEqual([])
    expect(parsed).toMatchObject({ NODE_ENV: 'production', APP_MODE: 'production' })
  })

  it('should explain in .env.example only what the app or the launcher reads', () => {
    const named = [...readRepoFile('.env.example').matchAll(/^#([A-Z_]+)=/gm)].map(
      ([, name]) => name as string,
    )
    const launcherOnly = ['EDUSTREAM_DATA_DIR']
    const schema = readRepoFile('src/env.ts')
    expect(named.filter((name) => !schema.includes(`${name}:`) && !launcherOnly.includes(name))).toEqual([])
  })

  it('should explain every setting of src/env.ts in .env.example, those the launcher sets aside', () => {
    const setByLauncher = ['NODE_ENV', 'SERVICE']
    const known = [...readRepoFile('src/env.ts').matchAll(/^ {4}([A-Z_]+): /gm)].map(
      ([, name]) => name as string,
    )
    const text = readRepoFile('.env.example')
    expect(known.length).toBeGreaterThan(10)
    expect(known.filter((name) => !text.includes(`#${name}=`) && !setByLauncher.includes(name))).toEqual([])
  })
})

describe('Dockerfile', () => {
  const dockerfile = readRepoFile('Dockerfile')

  it('should build on the Node version that npm brings to other machines', () => {
    const { dependencies } = JSON.parse(readRepoFile('package.json')) as {
      dependencies: Record<string, string>
    }
    expect(dockerfile).toContain(`ARG NODE_VERSION=${dependencies.node}\n`)
  })

  it('should copy only what the repo has or a stage before made', () => {
    const fromContext = [...dockerfile.matchAll(/^COPY (?!--)(.+) \S+$/gm)].flatMap(([, files = '']) =>
      files.split(' '),
    )
    const fromBuild = [...dockerfile.matchAll(/\/app\/([\w.\-/]+)/g)].map(([, file]) => file as string)
    const made = ['node_modules', '.next']
    const missing = [...fromContext, ...fromBuild].filter((file) => !made.includes(file) && !inRepo(file))
    expect(missing).toEqual([])
  })

  it('should not run as root, and answer for its health', () => {
    expect(dockerfile).toMatch(/^USER node$/m)
    expect(dockerfile).toMatch(/^HEALTHCHECK .*deploy\/healthcheck\.mjs", "web"\]$/m)
    expect(dockerfile.indexOf('USER node')).toBeLessThan(dockerfile.indexOf('\nCMD '))
  })

  it('should leave private and made files out of the build', () => {
    const ignored = readRepoFile('.dockerignore').split('\n')
    expect(ignored).toEqual(
      expect.arrayContaining(['.git', '.data', '.env', '.env.*', 'node_modules', '.next']),
    )
    expect(ignored).toContain('!deploy/healthcheck.mjs')
    expect(readRepoFile('.gitignore').split('\n')).toEqual(
      expect.arrayContaining(['.env', 'deploy/production.env', '.data/']),
    )
  })
})

describe('nginx.conf', () => {
  const conf = readRepoFile('deploy/nginx/nginx.conf')

  it('should pass requests to a service of the stack, on the port it listens on', () => {
    const [, host = '', port] = /server (\w+):(\d+)/.exec(conf) ?? []
    expect(compose.services[host]?.environment.PORT).toBe(port)
    expect(compose.services[host]?.networks).toEqual(
      expect.arrayContaining(compose.services.nginx?.networks ?? []),
    )
    expect([...conf.matchAll(/proxy_pass http:\/\/(\w+)/g)].every(([, name]) => name === host)).toBe(true)
  })

  it('should listen where compose publishes it and answer its health check', () => {
    const [, listen] = /listen (\d+);/.exec(conf) ?? []
    expect(compose.services.nginx?.ports?.[0]?.endsWith(`:${listen}`)).toBe(true)
    expect(compose.services.nginx?.healthcheck?.test.at(-1)).toBe(`http://127.0.0.1:${listen}/nginx-health`)
    expect(conf).toContain('location = /nginx-health')
  })

  it('should have balanced blocks and end every directive', () => {
    const code = conf.replaceAll(/#.*$/gm, '').replaceAll(/'[^']*'|"[^"]*"/g, 'text')
    expect(code.split('{').length).toBe(code.split('}').length)
    const open = code
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line && !/[;{}]$/.test(line) && line !== 'text')
    expect(open).toEqual(['log_format json escape=json'])
  })

  it('should not let the visitor choose the address the app sees', () => {
    expect(conf).toContain('proxy_set_header X-Forwarded-For $remote_addr;')
    expect(conf).not.toContain('$proxy_add_x_forwarded_for')
  })

  it('should keep the address of a private calendar out of its logs', () => {
    const [, format = ''] = /log_format json([^;]+);/.exec(conf) ?? []
    expect(format).toContain('"path":"$logged_path"')
    expect(format).not.toMatch(/\$(uri|request|request_uri|http_referer)\b/)
    const [, hidden = ''] = /map \$uri \$logged_path \{[^}]*~(\S+) /.exec(conf) ?? []
    expect('/api/calendar/s3cret.ics').toMatch(new RegExp(hidden))
    expect('/api/calendar-feed').not.toMatch(new RegExp(hidden))
    expect(conf).toMatch(/location \/api\/calendar\/ \{\s*error_log \/dev\/null;/)
  })
})

describe('the backup scripts', () => {
  it.each(['backup.sh', 'restore.sh', 'schedule.sh'])('%s should be executable and in the image', (name) => {
    expect(statSync(path.join(repo, 'deploy/backup', name)).mode & 0o111).toBe(0o111)
    expect(readRepoFile('deploy/backup/Dockerfile')).toContain(name)
  })
})
