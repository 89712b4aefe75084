import { nextFreeWebPort } from '../../../scripts/lib/freePorts'
import { startTestStack } from '../../../scripts/lib/startTestStack'

/** Far from the ports of `npm start`, which may run beside the tests. */
const FIRST_PORT = 4310
/** A tenth of the demo: enough people for every page, quickly made. */
const DEMO_SCALE = '0.1'

/**
 * Once a run: the whole product, as `npm start` runs it, on a database and data folder that are thrown away.
 * `E2E_URL` with `E2E_DATABASE_URL` and `E2E_SIMULATOR_URL` uses one that runs already, for quick turns while
 * writing tests.
 * @returns what ends it
 */
export default async function globalSetup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.E2E_URL) return undefined
  const port = await nextFreeWebPort(FIRST_PORT)
  if (!port) throw new Error(`no free port from ${FIRST_PORT} on`)
  const stack = await startTestStack({
    port,
    env: {
      APP_MODE: 'demo',
      RATE_LIMIT_FACTOR: '1000',
      FIRST_BOOKING_CREDIT: '0', // the sums of the tests are about the lessons
      EDUSTREAM_DEMO_SCALE: DEMO_SCALE,
      COMPANY_COUNTRY: 'IE', // registered for VAT, so that papers and pages show it
      COMPANY_VAT_ID: 'IE6433435F',
    },
  })
  Object.assign(process.env, {
    E2E_URL: stack.url,
    E2E_DATABASE_URL: stack.databaseUrl,
    E2E_SIMULATOR_URL: `http://127.0.0.1:${port + 1}`,
  })
  return stack.stop
}
