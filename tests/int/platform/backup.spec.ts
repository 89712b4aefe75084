import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from './temporaryFolder'

const scripts = path.resolve(import.meta.dirname, '../../../deploy/backup')

/** Stand-ins for the three programs that are only in the image; the encryption is a visible mark. */
const PROGRAMS = {
  pg_dump: 'printf "dump of %s" "$PGDATABASE"',
  pg_restore: 'for dump; do :; done; cat "$dump" >"$RESTORED"',
  age: `if [ "$1" = --encrypt ]; then printf 'locked:'; cat; else
  [ "$3" = "$GOOD_KEY" ] || { echo 'no identity matched' >&2; exit 1; }
  tail -c +8 "\${@: -1}" >"$5"; fi`,
}

function stage() {
  const folder = temporaryFolder()
  const file = (name: string) => path.join(folder, name)
  for (const name of ['bin', 'media', 'backups']) mkdirSync(file(name))
  for (const [name, body] of Object.entries(PROGRAMS))
    writeFileSync(file(`bin/${name}`), `#!/usr/bin/env bash\n${body}\n`, { mode: 0o755 })
  writeFileSync(file('media/photo.jpg'), 'face')
  writeFileSync(file('key.txt'), 'secret')
  const run = (script: string, args: string[] = [], env: Record<string, string> = {}) =>
    spawnSync('bash', [path.join(scripts, script), ...args], {
      encoding: 'utf8',
      env: {
        PATH: `${file('bin')}:${process.env.PATH}`,
        PGDATABASE: 'edustream',
        BACKUP_DIR: file('backups'),
        MEDIA_DIR: file('media'),
        BACKUP_RECIPIENT: 'age1test',
        GOOD_KEY: file('key.txt'),
        RESTORED: file('restored.dump'),
        ...env,
      } as unknown as NodeJS.ProcessEnv,
    })
  const list = (name: string) => readdirSync(file(name)).sort()
  return { file, run, list }
}

const days = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10),
  )

describe('backup.sh', () => {
  it('should keep the last 7 days and the last 4 Sundays', () => {
    const { run, list } = stage()
    const all = days(45)
    for (const day of all) expect(run('backup.sh', [], { BACKUP_DAY: day }).stderr).toBe('')
    expect(list('backups/daily')).toEqual(all.slice(-7))
    expect(list('backups/weekly')).toEqual(['2026-01-18', '2026-01-25', '2026-02-01', '2026-02-08'])
  })

  it('should write encrypted files only, for the owner only', () => {
    const { run, file, list } = stage()
    expect(run('backup.sh', [], { BACKUP_DAY: '2026-01-04' }).status).toBe(0)
    expect(list('backups/daily/2026-01-04')).toEqual(['SHA256SUMS', 'database.dump.age', 'media.tar.age'])
    expect(readFileSync(file('backups/daily/2026-01-04/database.dump.age'), 'utf8')).toBe(
      'locked:dump of edustream',
    )
    expect(list('backups')).toEqual(['daily', 'last-success', 'weekly'])
  })

  it('should fail, and leave earlier backups as they are, when the dump fails halfway', () => {
    const { run, file, list } = stage()
    run('backup.sh', [], { BACKUP_DAY: '2026-01-04' })
    writeFileSync(file('bin/pg_dump'), '#!/usr/bin/env bash\nprintf half; exit 1\n')
    expect(run('backup.sh', [], { BACKUP_DAY: '2026-01-04' }).status).toBe(1)
    expect(run('backup.sh', [], { BACKUP_DAY: '2026-01-05' }).status).toBe(1)
    expect(list('backups/daily')).toEqual(['2026-01-04'])
    expect(readFileSync(file('backups/daily/2026-01-04/database.dump.age'), 'utf8')).toBe(
      'locked:dump of edustream',
    )
    expect(list('backups').filter((name) => name.startsWith('.'))).toEqual([])
  })
})

describe('restore.sh', () => {
  const backedUp = () => {
    const staged = stage()
    staged.run('backup.sh', [], { BACKUP_DAY: '2026-01-04' })
    writeFileSync(staged.file('media/later.jpg'), 'new')
    return { ...staged, backup: staged.file('backups/daily/2026-01-04') }
  }

  it('should bring database and uploads back', () => {
    const { run, file, list, backup } = backedUp()
    const { status, stderr } = run('restore.sh', [backup, file('key.txt'), '--yes'])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(readFileSync(file('restored.dump'), 'utf8')).toBe('dump of edustream')
    expect(list('media')).toEqual(['photo.jpg'])
  })

  it.each([
    ['without --yes', (s: ReturnType<typeof backedUp>) => s.run('restore.sh', [s.backup, s.file('key.txt')])],
    [
      'with a wrong key',
      (s: ReturnType<typeof backedUp>) => s.run('restore.sh', [s.backup, s.file('bin/age'), '--yes']),
    ],
    [
      'of a damaged backup',
      (s: ReturnType<typeof backedUp>) => {
        writeFileSync(path.join(s.backup, 'media.tar.age'), 'cut')
        return s.run('restore.sh', [s.backup, s.file('key.txt'), '--yes'])
      },
    ],
  ])('should change nothing %s', (_when, restore) => {
    const staged = backedUp()
    expect(restore(staged).status).not.toBe(0)
    expect(existsSync(staged.file('restored.dump'))).toBe(false)
    expect(staged.list('media')).toEqual(['later.jpg', 'photo.jpg'])
  })
})

describe('schedule.sh --check', () => {
  it.each([
    [25, 0],
    [27, 1],
  ])('should judge a last backup of %i hours ago with exit code %i', (hours, status) => {
    const { run, file } = stage()
    writeFileSync(file('backups/last-success'), String(Math.floor(Date.now() / 1000) - hours * 3600))
    expect(run('schedule.sh', ['--check']).status).toBe(status)
  })
})
