import { execFile } from 'node:child_process'
import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { StartupError } from '../startupError'
import type { ServerAccount } from './serverAccount'

const run = promisify(execFile)

export type ClusterOptions = {
  dataDir: string
  /** Folder with bin, lib and share. */
  home: string
  account: ServerAccount
  user: string
  password: string
}

/**
 * Makes the database files when they are not there: initdb works in a folder beside, renamed when it is done, so
 * a kill halfway leaves nothing that looks like a database. Text sorts by the builtin C.UTF-8 rules, the same on
 * every machine and in production.
 * @returns true when it was made now
 * @throws StartupError when files are there that this server cannot open
 */
export async function createCluster(options: ClusterOptions): Promise<boolean> {
  const { dataDir, home, account } = options
  mkdirSync(path.dirname(dataDir), { recursive: true })
  removeDrafts(dataDir)
  if (existsSync(path.join(dataDir, 'PG_VERSION'))) {
    await assertOpenable(options)
    return false
  }
  const draft = `${dataDir}.new-${process.pid}`
  const passwordFile = `${draft}.password`
  mkdirSync(draft, { mode: 0o700 })
  writeFileSync(passwordFile, `${options.password}\n`, { mode: 0o600 })
  if (account) for (const file of [draft, passwordFile]) chownSync(file, account.uid, account.gid)
  try {
    await run(path.join(home, 'bin/initdb'), initdbArguments(draft, options.user, passwordFile), {
      ...(account ?? {}),
      cwd: path.dirname(dataDir),
      env: { ...process.env, LC_ALL: 'C' },
    })
    rmSync(dataDir, { recursive: true, force: true })
    renameSync(draft, dataDir)
  } catch (error) {
    throw initdbFailure(error)
  } finally {
    rmSync(passwordFile, { force: true })
    rmSync(draft, { recursive: true, force: true })
  }
  return true
}

function initdbArguments(folder: string, user: string, passwordFile: string): string[] {
  return [
    `--pgdata=${folder}`,
    `--username=${user}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
  ]
}

/** What initdb left when it was killed. */
function removeDrafts(dataDir: string): void {
  const [folder, prefix] = [path.dirname(dataDir), `${path.basename(dataDir)}.new-`]
  for (const name of readdirSync(folder)) {
    if (name.startsWith(prefix)) rmSync(path.join(folder, name), { recursive: true, force: true })
  }
}

async function assertOpenable({ dataDir, home, account }: ClusterOptions): Promise<void> {
  const owner = statSync(dataDir).uid
  if (owner !== (account?.uid ?? process.getuid?.())) {
    throw new StartupError(
      `The database in ${dataDir} belongs to another user (was EduStream started as root before, or as someone else?). Start it as that user again, or make the folder yours with chown -R.`,
    )
  }
  const made = readFileSync(path.join(dataDir, 'PG_VERSION'), 'utf8').trim()
  const { stdout } = await run(path.join(home, 'bin/postgres'), ['--version'], {
    ...(account ?? {}),
    cwd: '/',
  })
  const have = /(\d+)/.exec(stdout)?.[1]
  if (made !== have) {
    throw new StartupError(
      `The database in ${dataDir} was made by Postgres ${made} and this version brings Postgres ${have}. Keep the old data with EDUSTREAM_DATA_DIR=/another/folder npm start, or begin anew with npm start -- --reset.`,
    )
  }
}

/** A full disk keeps its own words (see startupMessage.ts); anything else is told with what initdb said last. */
function initdbFailure(error: unknown): unknown {
  const said = (error as { stderr?: string }).stderr?.trim()
  if (!said || said.includes('No space left')) return error
  return new StartupError(
    `The embedded database could not be made: ${said.split('\n').at(-1)}. Mend that, or set DATABASE_URL to a server of your own.`,
  )
}
