import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { StartupError } from './startupError'

/** Random values of this installation. They live in the data folder, never in the repo. */
export type LocalSecrets = {
  payloadSecret: string
  postgresPassword: string
  stripeSecretKey: string
  stripeWebhookSecret: string
  internalSecret: string
  metricsToken: string
}

const MAKERS: Record<keyof LocalSecrets, () => string> = {
  payloadSecret: () => randomBytes(32).toString('hex'),
  postgresPassword: () => randomBytes(24).toString('hex'),
  stripeSecretKey: () => `sk_test_${randomBytes(24).toString('hex')}`,
  stripeWebhookSecret: () => `whsec_${randomBytes(24).toString('hex')}`,
  internalSecret: () => randomBytes(32).toString('hex'),
  metricsToken: () => randomBytes(24).toString('hex'),
}

/**
 * Reads the secrets, making those that are missing (all of them on the first run). The file is readable by its
 * owner only, and written beside and renamed, so that a kill halfway leaves the old one.
 * @throws StartupError when the file is there but damaged: new secrets would not open the old database
 */
export function localSecrets(secretsFile: string): LocalSecrets {
  const known = readSecrets(secretsFile)
  const missing = (Object.keys(MAKERS) as (keyof LocalSecrets)[]).filter((name) => !known[name])
  if (missing.length === 0) {
    chmodSync(secretsFile, 0o600)
    return known as LocalSecrets
  }
  const secrets = { ...known }
  for (const name of missing) secrets[name] = MAKERS[name]()
  mkdirSync(path.dirname(secretsFile), { recursive: true })
  const draft = `${secretsFile}.${process.pid}.tmp`
  writeFileSync(draft, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 })
  renameSync(draft, secretsFile)
  return secrets as LocalSecrets
}

function readSecrets(secretsFile: string): Partial<LocalSecrets> {
  if (!existsSync(secretsFile)) return {}
  try {
    return JSON.parse(readFileSync(secretsFile, 'utf8')) as Partial<LocalSecrets>
  } catch {
    throw new StartupError(
      `${secretsFile} is damaged and without it the local database stays shut. Restore the file, or begin anew with npm start -- --reset.`,
    )
  }
}
