import { existsSync, renameSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'
import { startLoggedProcess } from './loggedProcess'
import { logTail } from './logTail'
import type { Progress } from './progress'
import type { ServiceName, ServicePlan } from './servicePlans'
import { StartupError } from './startupError'
import { type Supervised, supervise } from './supervise'

export type ServicesOptions = {
  plans: readonly ServicePlan[]
  progress: Progress
  signal: AbortSignal
  /** Told each process number, also after a restart. */
  onStarted: (name: ServiceName, pid: number) => void
}

export type Services = {
  /** Resolves with one line when a process is down for good. */
  gaveUp: Promise<StartupError>
  /** Web and worker first, so that neither misses the simulator while it finishes; then the rest. */
  stop: () => Promise<void>
}

const READY_LIMIT_MS = 180_000
const POLL_MS = 100
const GRACE_MS = 6000
const LAST_GRACE_MS = 1500

/**
 * Starts all processes side by side and waits until each says it is ready.
 * @throws StartupError with the end of the log of the one that did not come up; all are stopped then
 */
export async function startServices({
  plans,
  progress,
  signal,
  onStarted,
}: ServicesOptions): Promise<Services> {
  let ready = false
  const running: Supervised[] = []
  const stop = () => stopInOrder(running)
  const begin = async (plan: ServicePlan) => {
    keepPreviousLog(plan.spec.logFile)
    const supervised = await supervise({
      name: plan.name,
      start: () => startLoggedProcess(plan.spec),
      mayRestart: () => ready && !signal.aborted,
      onStarted: (pid) => onStarted(plan.name, pid),
      onDeath: ({ code, signal: by }, attempt, waitMs) =>
        progress.warn(
          `${plan.name} ended (${by ?? `code ${code}`}); starting it again in ${waitMs / 1000} s, try ${attempt} of 5`,
        ),
    })
    running.push(supervised)
    return { plan, supervised, gaveUp: supervised.gaveUp.then(() => wentDown(plan, ready)) }
  }
  try {
    const begun = await Promise.all(plans.map(begin))
    const gaveUp = Promise.race(begun.map((service) => service.gaveUp))
    const allReady = Promise.all(begun.map(({ plan }) => untilReady(plan, progress, signal)))
    await Promise.race([allReady, gaveUp.then((error) => Promise.reject(error))])
    ready = true
    return { gaveUp, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function untilReady(
  { name, spec, isReady }: ServicePlan,
  progress: Progress,
  signal: AbortSignal,
): Promise<void> {
  const step = progress.step(`Starting ${name}`)
  const deadline = performance.now() + READY_LIMIT_MS
  while (!(await isReady())) {
    if (signal.aborted) throw new StartupError('Stopped.')
    if (performance.now() > deadline) {
      step.fail()
      throw new StartupError(
        `${name} runs but is not ready after three minutes. The end of ${spec.logFile}:\n${logTail(spec.logFile)}`,
      )
    }
    await delay(POLL_MS)
  }
  step.done(`${name} ready`)
}

function wentDown({ name, spec }: ServicePlan, wasReady: boolean): StartupError {
  const what = wasReady
    ? `${name} died again and again and was given up`
    : `${name} ended while it was starting`
  return new StartupError(`${what}. The end of ${spec.logFile}:\n${logTail(spec.logFile)}`)
}

async function stopInOrder(running: readonly Supervised[]): Promise<void> {
  const isLast = ({ name }: Supervised) => name === 'simulator'
  await Promise.all(running.filter((one) => !isLast(one)).map((one) => one.stop(GRACE_MS)))
  await Promise.all(running.filter(isLast).map((one) => one.stop(LAST_GRACE_MS)))
}

/** One earlier log is kept, so that logs do not grow for ever and a crash can still be read after a restart. */
function keepPreviousLog(logFile: string): void {
  if (existsSync(logFile)) renameSync(logFile, logFile.replace(/\.log$/, '.previous.log'))
}
