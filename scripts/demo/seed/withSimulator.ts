import path from 'node:path'
import { env } from '@/env'
import { startSimulator } from '../../../simulator/startSimulator'

/**
 * Runs `work` with a payment simulator behind STRIPE_API_BASE: the one that answers there, or one started here for as
 * long as it takes, on the data that the simulator of the run will use. It has nobody to send webhooks to, so that
 * the first start is not met by those of three months.
 */
export async function withSimulator(dataDir: string | undefined, work: () => Promise<void>): Promise<void> {
  if (await answers(`${env.STRIPE_API_BASE}/_control`)) return work()
  const simulator = await startSimulator(
    {
      port: Number(new URL(String(env.STRIPE_API_BASE)).port),
      dataPath: dataDir ? path.join(dataDir, 'simulator.sqlite') : ':memory:',
      secretKey: env.STRIPE_SECRET_KEY,
      webhookSecret: env.STRIPE_WEBHOOK_SECRET,
      webhookUrl: '',
      publicUrl: '',
      merchantName: 'EduStream',
    },
    (level, message, data) => level === 'info' || console.error(message, data),
  )
  try {
    await work()
  } finally {
    await simulator.stop()
  }
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(3000) })).ok
  } catch {
    return false // nobody listens
  }
}
