import { z } from 'zod'

/** The API version this provider speaks: the one the `stripe` package of this repository pins. */
export const API_VERSION = '2026-10-28.endive'

const schema = z.object({
  SIMULATOR_PORT: z.coerce.number().int().min(0).max(65535),
  SIMULATOR_DATA: z.string().min(1),
  SIMULATOR_SECRET_KEY: z.string().min(8),
  SIMULATOR_WEBHOOK_SECRET: z.string().min(8),
  SIMULATOR_WEBHOOK_URL: z.union([z.literal(''), z.url({ protocol: /^https?$/ })]).default(''),
  SIMULATOR_PUBLIC_URL: z.union([z.literal(''), z.url({ protocol: /^https?$/ })]).default(''),
  SIMULATOR_MERCHANT_NAME: z.string().default('EduStream'),
})

export type Settings = {
  /** 0 takes any free port. */
  port: number
  /** Path of the SQLite file, or ':memory:'. */
  dataPath: string
  secretKey: string
  webhookSecret: string
  /** Empty: events are kept and can be read, none is sent. */
  webhookUrl: string
  /** Where browsers reach the pay pages; empty: the loopback address it listens on. */
  publicUrl: string
  merchantName: string
}

/**
 * Reads the settings from environment variables.
 * @throws Error with one line naming every variable that is missing or wrong.
 */
export function readSettings(env: Record<string, string | undefined>): Settings {
  const parsed = schema.safeParse(env)
  if (!parsed.success) {
    const wrong = parsed.error.issues.map((issue) => `${issue.path.join('.')} (${issue.message})`)
    throw new Error(`The payment simulator cannot start. Check: ${wrong.join(', ')}`)
  }
  return {
    port: parsed.data.SIMULATOR_PORT,
    dataPath: parsed.data.SIMULATOR_DATA,
    secretKey: parsed.data.SIMULATOR_SECRET_KEY,
    webhookSecret: parsed.data.SIMULATOR_WEBHOOK_SECRET,
    webhookUrl: parsed.data.SIMULATOR_WEBHOOK_URL,
    publicUrl: parsed.data.SIMULATOR_PUBLIC_URL.replace(/\/$/, ''),
    merchantName: parsed.data.SIMULATOR_MERCHANT_NAME,
  }
}
