import { readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { endLocalDatabase } from './endLocalDatabase'
import type { ProjectPaths } from './projectPaths'
import { StartupError } from './startupError'

/** What a run makes in the data folder. Anything else there is not ours and stays. */
const OURS = /^(postgres|media|logs|simulator\.sqlite.*|secrets\.json|demo-logins\.json)$/

export type ResetOptions = {
  paths: ProjectPaths
  databaseUrl: string | undefined
  /** --yes was given. */
  confirmed: boolean
  /** null when nobody can be asked. */
  ask: ((question: string) => Promise<boolean>) | null
}

/**
 * Deletes the local data after a yes.
 * @returns false when the answer was no
 * @throws StartupError when nobody can be asked, or the data is on a server of the user's own
 */
export async function resetData({ paths, databaseUrl, confirmed, ask }: ResetOptions): Promise<boolean> {
  if (databaseUrl) {
    throw new StartupError(
      '--reset deletes local data only and DATABASE_URL points at a server of your own. Empty that database yourself, or unset DATABASE_URL.',
    )
  }
  if (!confirmed) {
    if (!ask) {
      throw new StartupError(
        '--reset deletes all local data and nobody is here to ask. Say it with npm start -- --reset --yes.',
      )
    }
    const question = `This deletes every account, booking and file in ${paths.dataDir}. Type yes to go on:`
    if (!(await ask(question))) return false
  }
  const { dataDir } = await endLocalDatabase(paths)
  rmSync(dataDir, { recursive: true, force: true })
  for (const name of readdirSync(paths.dataDir)) {
    if (OURS.test(name)) rmSync(path.join(paths.dataDir, name), { recursive: true, force: true })
  }
  return true
}
