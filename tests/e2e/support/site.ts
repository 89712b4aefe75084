/** The product under test, as globalSetup.ts has started it. */
export const site = {
  get url() {
    return setting('E2E_URL')
  },
  get databaseUrl() {
    return setting('E2E_DATABASE_URL')
  },
  get simulatorUrl() {
    return setting('E2E_SIMULATOR_URL')
  },
}

function setting(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is missing`)
  return value
}
