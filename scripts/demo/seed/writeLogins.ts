import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { DEMO_PASSWORD } from '@/operations/demo/demoAccounts'
import { demoLogins } from '../content/staff'

/** Leaves the demo logins where the launcher looks for them; without a data folder there is nobody to tell. */
export function writeLogins(dataDir: string | undefined): void {
  if (!dataDir) return
  const logins = demoLogins.map(({ label, email }) => ({ role: label, email, password: DEMO_PASSWORD }))
  mkdirSync(dataDir, { recursive: true })
  writeFileSync(path.join(dataDir, 'demo-logins.json'), `${JSON.stringify(logins, null, 2)}\n`)
}
