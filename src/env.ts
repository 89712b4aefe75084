import { z } from 'zod'

const secret = (name: string) =>
  z.string({ error: `${name} is missing` }).min(16, `${name} needs at least 16 characters`)

/** One that compose gives as an empty text when it is not set. */
const optionalSetting = <T extends z.ZodType>(setting: T) =>
  z.preprocess((value) => value || undefined, setting.optional())

const schema = z
  .object({
    NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
    APP_MODE: z.enum(['demo', 'test', 'production']).default('production'),
    SERVICE: z.enum(['web', 'worker', 'script']).default('script'),
    DATABASE_URL: z.url({
      protocol: /^postgres(ql)?$/,
      error: 'DATABASE_URL must look like postgres://user:password@host:5432/name',
    }),
    DATABASE_POOL: z.coerce.number().int().min(2).max(200).default(20),
    PAYLOAD_SECRET: secret('PAYLOAD_SECRET'),
    INTERNAL_SECRET: secret('INTERNAL_SECRET'),
    LISTEN_HOST: z.string().default('127.0.0.1'),
    PORT: z.coerce.number().int().min(1).max(65535).default(3000),
    SERVER_URL: z.url({ error: 'SERVER_URL must be the public address, e.g. https://edustream.example' }),
    LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
    MEDIA_DIR: z
      .string()
      .min(1)
      .refine((path) => path.startsWith('/'), 'MEDIA_DIR must be an absolute path'),
    STRIPE_SECRET_KEY: secret('STRIPE_SECRET_KEY'),
    STRIPE_WEBHOOK_SECRET: secret('STRIPE_WEBHOOK_SECRET'),
    STRIPE_API_BASE: z.url().optional(),
    /** Payouts worth more than so many US dollars need two people's approval (CT13). */
    PAYOUT_APPROVAL_USD: z.coerce.number().int().min(0).max(1_000_000).default(1000),
    RATES_URL: optionalSetting(z.url({ protocol: /^https?$/, error: 'RATES_URL must be a web address' })),
    /** So old may the copy of the tutors be that a process searches, in milliseconds (ADR 035). */
    SEARCH_LOOK_MS: z.coerce.number().int().min(0).max(5000).default(1000),
    /** Searches go to this server, and to Postgres while it does not answer (ADR 036). */
    MEILISEARCH_URL: optionalSetting(
      z.url({ protocol: /^https?$/, error: 'MEILISEARCH_URL must be a web address' }),
    ),
    MEILISEARCH_API_KEY: optionalSetting(secret('MEILISEARCH_API_KEY')),
    /** Name of its index of tutors, where several installations share a server. */
    MEILISEARCH_INDEX: z
      .string()
      .regex(/^\w[\w-]{0,99}$/, 'MEILISEARCH_INDEX must be letters, digits, - and _')
      .default('tutors'),
    /** So long a search waits for it, in milliseconds. */
    MEILISEARCH_TIMEOUT_MS: z.coerce.number().int().min(20).max(10_000).default(300),
    RATE_LIMIT_FACTOR: z.coerce.number().positive().default(1),
    /** Who issues receipts and invoices, as they print it; lines of the address are parted by `|`. */
    COMPANY_NAME: z.string().trim().min(1).default('EduStream'),
    COMPANY_ADDRESS: z.string().trim().optional(),
    COMPANY_VAT_ID: z.string().trim().optional(),
    COMPANY_TAX_ID: z.string().trim().optional(),
    COMPANY_COUNTRY: optionalSetting(
      z.string().regex(/^[A-Z]{2}$/, 'COMPANY_COUNTRY must be a country code of two capital letters'),
    ),
    /** First day of the registration for VAT; for ever when empty (EX31). */
    COMPANY_VAT_FROM: optionalSetting(z.iso.date('COMPANY_VAT_FROM must be a day such as 2026-01-31')),
    /** Given with somebody's first booking, in US cents; 0 gives nothing (J07). */
    FIRST_BOOKING_CREDIT: z.coerce.number().int().min(0).max(10_000).default(500),
    METRICS_TOKEN: z.string().min(16).optional(),
  })
  .refine((env) => env.APP_MODE === 'production' || isLoopback(env.SERVER_URL), {
    error: 'the demo runs on a loopback address only: set APP_MODE=production for a public one',
    path: ['APP_MODE'],
  })
  .refine((env) => env.APP_MODE !== 'production' || env.SERVER_URL.startsWith('https://'), {
    error: 'SERVER_URL must start with https:// in production',
    path: ['SERVER_URL'],
  })
  .refine((env) => env.APP_MODE !== 'production' || !env.MEILISEARCH_URL || env.MEILISEARCH_API_KEY, {
    error: 'MEILISEARCH_API_KEY must be set in production, or anybody could write to the index',
    path: ['MEILISEARCH_API_KEY'],
  })

function isLoopback(url: string) {
  return ['localhost', '127.0.0.1', '[::1]'].includes(new URL(url).hostname)
}

export type Env = z.infer<typeof schema>

/**
 * Parses the settings once at boot.
 * @throws Error with one clear line for each missing or wrong setting; values are never printed.
 */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const result = schema.safeParse(source)
  if (result.success) return result.data
  const lines = result.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
  throw new Error(`Settings are not usable:\n${lines.join('\n')}`)
}

/** During `next build` no server runs and no secret is needed: placeholders keep the config loadable. */
const buildDefaults = {
  DATABASE_URL: 'postgres://build@127.0.0.1:1/build',
  PAYLOAD_SECRET: 'build-only-placeholder',
  INTERNAL_SECRET: 'build-only-placeholder',
  SERVER_URL: 'http://localhost:3000',
  APP_MODE: 'demo',
  MEDIA_DIR: '/nonexistent',
  STRIPE_SECRET_KEY: 'build-only-placeholder',
  STRIPE_WEBHOOK_SECRET: 'build-only-placeholder',
}

const isBuild = process.env.NEXT_PHASE === 'phase-production-build' || process.env.EDUSTREAM_TOOLING === '1'

export const env: Env = parseEnv(isBuild ? { ...buildDefaults, ...process.env } : process.env)

/** Whether the movable clock, mailbox page and demo bar exist. */
export const isDemo = env.APP_MODE !== 'production'
