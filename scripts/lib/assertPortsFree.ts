import { isPortFree, nextFreeWebPort, type Ports } from './freePorts'
import { StartupError } from './startupError'

const USES: Record<keyof Ports, string> = {
  web: 'the site',
  simulator: 'the payment simulator',
  postgres: 'the database',
}

/**
 * @param needed which of the ports this run will listen on
 * @throws StartupError naming the port and a `--port` that works
 */
export async function assertPortsFree(ports: Ports, needed: readonly (keyof Ports)[]): Promise<void> {
  for (const use of needed) {
    if (await isPortFree(ports[use])) continue
    const other = await nextFreeWebPort(ports.web + 10)
    const wayOut = other ? `npm start -- --port ${other}` : 'npm start -- --port N with a free N'
    throw new StartupError(
      `Port ${ports[use]}, wanted for ${USES[use]}, is in use by another program. Stop that program, or run ${wayOut}.`,
    )
  }
}
