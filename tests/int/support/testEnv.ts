import { tmpdir } from 'node:os'
import path from 'node:path'

/** Settings of every process of a test run; values of the surrounding shell do not reach the product. */
export function testEnv(databaseUrl: string): Record<string, string> {
  return {
    NODE_ENV: 'test',
    APP_MODE: 'test',
    SERVICE: 'script',
    DISABLE_PAYLOAD_HMR: 'true',
    DATABASE_URL: databaseUrl,
    DATABASE_POOL: '20',
    PAYLOAD_SECRET: 'test-payload-secret-0123456789',
    INTERNAL_SECRET: 'test-internal-secret-0123456789',
    METRICS_TOKEN: 'test-metrics-token-0123456789',
    SERVER_URL: 'http://localhost:3000',
    PORT: '3000',
    MEDIA_DIR: path.join(tmpdir(), 'edustream-test-media', String(process.pid)),
    STRIPE_SECRET_KEY: 'sk_test_simulator_for_tests',
    STRIPE_WEBHOOK_SECRET: 'whsec_simulator_for_tests',
    SEARCH_LOOK_MS: '0', // so that a test finds at once what it has written
    MEILISEARCH_URL: '', // only what is about it asks it (`realMeilisearch`)
    RATE_LIMIT_FACTOR: '1000',
    FIRST_BOOKING_CREDIT: '0', // so that the sums of a test are about what it is about
    LOG_LEVEL: process.env.TEST_LOG_LEVEL ?? 'error',
  }
}
