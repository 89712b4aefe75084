// The container health check of web and worker: node deploy/healthcheck.mjs web|worker
// Exit code 0 means healthy. Built-ins only.
import { readFileSync } from 'node:fs'

const POSTGRES_PORT = 5432
const ESTABLISHED = '01'

const checks = {
  /** Answers requests and reaches its database. */
  web: async () => {
    const url = `http://127.0.0.1:${process.env.PORT ?? 3000}/api/health/ready`
    return (await fetch(url, { signal: AbortSignal.timeout(4000) })).ok
  },
  /** The worker serves nothing; a live one always holds connections to its database. */
  worker: async () => ['/proc/net/tcp', '/proc/net/tcp6'].some(holdsDatabaseConnection),
}

/** Lines read `sl local_address rem_address st …`, addresses as HEX_IP:HEX_PORT. */
function holdsDatabaseConnection(table) {
  const port = Number(new URL(process.env.DATABASE_URL).port || POSTGRES_PORT)
  return read(table)
    .split('\n')
    .slice(1)
    .map((line) => line.trim().split(/\s+/))
    .some(
      ([, , remote, state]) => state === ESTABLISHED && Number.parseInt(remote.split(':')[1], 16) === port,
    )
}

function read(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return '' // a kernel without IPv6
  }
}

const check = checks[process.argv[2]]
const healthy = check ? await check().catch(() => false) : false
process.exit(healthy ? 0 : 1)
