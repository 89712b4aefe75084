import { createServer } from 'node:net'

/** The ports of one run: the site's own and the two after it. */
export type Ports = { web: number; simulator: number; postgres: number }

export function portsFor(web: number): Ports {
  return { web, simulator: web + 1, postgres: web + 2 }
}

/** True when nobody listens on the port, on any address of this machine. */
export async function isPortFree(port: number): Promise<boolean> {
  for (const host of ['127.0.0.1', '::', '0.0.0.0']) {
    if (!(await canListen(port, host))) return false
  }
  return true
}

/** A host without IPv6 answers EAFNOSUPPORT: nothing in the way there. */
function canListen(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) =>
      resolve(!['EADDRINUSE', 'EACCES'].includes(error.code ?? '')),
    )
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)))
  })
}

/**
 * The next site port at or above `from` whose simulator and database ports are free too.
 * @returns null when none of the next 500 will do
 */
export async function nextFreeWebPort(from: number): Promise<number | null> {
  for (let port = from; port < Math.min(from + 500, 65_534); port += 1) {
    const free = await Promise.all(Object.values(portsFor(port)).map(isPortFree))
    if (free.every(Boolean)) return port
  }
  return null
}

/** A port on loopback that nobody listens on, chosen by the system. */
export function anyFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
}
