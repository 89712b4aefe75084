import path from 'node:path'
import { env } from '@/env'
import { startSimulator } from '../../../simulator/startSimulator'

/**
 * Runs `work` with a payment simulator behind STRIPE_API_BASE: the one that answers there, or one started here for as
 * long as it takes, on the data that the simulator of the run will use. It has nobody to send webhooks to, so that
 * the first start is not met by those of three months.
 * @throws Error when something else listens there
 */
export async function withSimulator(dataDir: string | undefined, work: () => Promise<void>): Promise<void> {
  if (await isOurs()) return work()
  const port = Number(new URL(String(env.STRIPE_API_BASE)).port)
  const simulator = await startSimulator(
    {
      port,
      dataPath: dataDir ? path.join(dataDir, 'simulator.sqlite') : ':memory:',
      secretKey: env.STRIPE_SECRET_KEY,
      webhookSecret: env.STRIPE_WEBHOOK_SECRET,
      webhookUrl: '',
      publicUrl: '',
      merchantName: 'EduStream',
    },
    (level, message, data) => level === 'info' || console.error(message, data),
  ).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error
    throw new Error(
      `Port ${port}, where the payment simulator should be, is used by another program. Stop that one.`,
    )
  })
  try {
    await work()
  } finally {
    await simulator.stop()
  }
}

/** Whether a simulator that knows our key listens there. */
async function isOurs(): Promise<boolean> {
  const headers = { authorization: `Bearer ${env.STRIPE_SECRET_KEY}` }
  try {
    const url = `${env.STRIPE_API_BASE}/v1/events?limit=1`
    return (await fetch(url, { headers, signal: AbortSignal.timeout(3000) })).ok
  } catch {
    return false // nobody listens
  }
}
