import path from 'node:path'
import type { Environment } from './environment'

/** Where a project and its local data lie on disk. */
export type ProjectPaths = {
  projectDir: string
  /** Everything a run keeps: database, secrets, media, logs. */
  dataDir: string
  logsDir: string
  mediaDir: string
  secretsFile: string
  /** Who runs here now: see instanceLock.ts. */
  runFile: string
  /** Written by the demo seed: [{ role, email, password }]. */
  demoLoginsFile: string
}

/**
 * @param projectDir the folder with package.json
 * @param env EDUSTREAM_DATA_DIR moves the data; a relative path counts from the project
 */
export function projectPaths(projectDir: string, env: Environment): ProjectPaths {
  const dataDir = path.resolve(projectDir, env.EDUSTREAM_DATA_DIR || '.data')
  return {
    projectDir,
    dataDir,
    logsDir: path.join(dataDir, 'logs'),
    mediaDir: path.join(dataDir, 'media'),
    secretsFile: path.join(dataDir, 'secrets.json'),
    runFile: path.join(dataDir, 'run.json'),
    demoLoginsFile: path.join(dataDir, 'demo-logins.json'),
  }
}
