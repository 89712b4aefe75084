import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Environment } from './environment'
import type { ProcessSpec } from './loggedProcess'
import { type ServiceEnvOptions, serviceEnv, simulatorEnv, usesRealStripe } from './serviceEnv'

export type ServiceName = 'simulator' | 'web' | 'worker'

export type ServicePlan = {
  name: ServiceName
  spec: ProcessSpec
  /** Asked again and again until it says true. Never throws. */
  isReady: () => Promise<boolean>
}

const PROBE_MS = 5000

/** The processes of a run, in the order they are started; the first two do not need each other to come up. */
export function servicePlans(options: ServiceEnvOptions & { logsDir: string }): ServicePlan[] {
  const { projectDir, logsDir, ports } = options
  const env = serviceEnv(options)
  const plan = (name: ServiceName, file: string, processEnv: Environment): ProcessSpec => ({
    command: process.execPath,
    args: ['--import', 'tsx', file],
    cwd: projectDir,
    env: processEnv,
    logFile: path.join(logsDir, `${name}.log`),
  })
  const web: ServicePlan = {
    name: 'web',
    spec: plan('web', 'server.ts', { ...env, SERVICE: 'web' }),
    isReady: () => answersOk(`http://127.0.0.1:${ports.web}/api/health/ready`),
  }
  const worker: ServicePlan = {
    name: 'worker',
    // Payload outside of Next must not look for Next's hot reload socket.
    spec: plan('worker', 'worker.ts', { ...env, SERVICE: 'worker', DISABLE_PAYLOAD_HMR: 'true' }),
    isReady: async () => logSays(path.join(logsDir, 'worker.log'), 'worker ready'),
  }
  if (usesRealStripe(options.base)) return [web, worker]
  const simulator: ServicePlan = {
    name: 'simulator',
    spec: plan('simulator', 'simulator/server.ts', simulatorEnv(options)),
    isReady: () => answersOk(`http://127.0.0.1:${ports.simulator}/health`),
  }
  return [simulator, web, worker]
}

async function answersOk(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(PROBE_MS) })
    await response.arrayBuffer()
    return response.ok
  } catch {
    return false // not listening yet
  }
}

/** The worker has no port; it says in its JSON log when it has taken up work. */
function logSays(file: string, message: string): boolean {
  return existsSync(file) && readFileSync(file, 'utf8').includes(`"msg":"${message}"`)
}
