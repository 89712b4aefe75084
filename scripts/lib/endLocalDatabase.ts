import path from 'node:path'
import { endStaleServer } from './postgres/endStaleServer'
import { placePostgres } from './postgres/placePostgres'
import { postgresBinaries } from './postgres/postgresBinaries'
import { serverAccount } from './postgres/serverAccount'
import type { ProjectPaths } from './projectPaths'

/**
 * Shuts down a database server that an earlier run left on the local files. Call while holding the data folder.
 * @returns where the files lie, and the number of the process that was ended, or null
 */
export async function endLocalDatabase(
  paths: ProjectPaths,
): Promise<{ dataDir: string; ended: number | null }> {
  const wanted = path.join(paths.dataDir, 'postgres')
  const { dataDir } = placePostgres(wanted, postgresBinaries(paths.projectDir), serverAccount())
  return { dataDir, ended: await endStaleServer(dataDir) }
}
