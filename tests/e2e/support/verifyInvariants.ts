import { spawn } from 'node:child_process'
import path from 'node:path'
import { testEnv } from '../../int/support/testEnv'
import { site } from './site'

const ROOT = path.resolve(import.meta.dirname, '../../..')

/** Runs `npm run verify` on the product's database. @returns its exit code and what it printed */
export function verifyInvariants(): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/verify.ts'], {
      cwd: ROOT,
      env: { ...process.env, ...testEnv(site.databaseUrl) } as NodeJS.ProcessEnv,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk))
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, output }))
  })
}
