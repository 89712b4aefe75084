import { setTimeout as delay } from 'node:timers/promises'
import type { StressRun } from '../stressRun'

const RETRY_MS = 300
const LONGEST_OUTAGE_MS = 60_000

export const GOOD_CARD = '4242424242424242'
export const DECLINED_CARD = '4000000000000002'
/** Its owner takes the money back through the bank once it is collected. */
export const DISPUTED_CARD = '4000000000000259'

/**
 * Somebody pays a page of the processor, whose address is `url` or where `url` leads. Pressed again when no answer came:
 * the page takes one payment.
 * @returns whether the processor says it is paid
 */
export async function payAtProcessor(run: StressRun, url: string, card = GOOD_CARD): Promise<boolean> {
  const session = /\/pay\/(cs_\w+)/.exec(url)?.[1] ?? (await sessionBehind(run, url))
  if (!session) return false
  const givesUpAt = performance.now() + LONGEST_OUTAGE_MS
  for (;;) {
    const { status, body } = await run.processor.call('POST', `/_control/sessions/${session}/pay`, {
      body: { card },
    })
    if (status === 200) return body.session.status === 'complete'
    if (status !== 0 || performance.now() > givesUpAt) return false
    await delay(RETRY_MS)
  }
}

/** Our own address of the pay page leads on to the processor's, or back to the booking while that is out of reach. */
async function sessionBehind(run: StressRun, url: string): Promise<string | undefined> {
  const { pathname, search } = new URL(url)
  for (let tries = 0; tries < 5; tries += 1) {
    const { status, location = '' } = await run.call('open the pay page', 'GET', pathname + search)
    const session = /\/pay\/(cs_\w+)/.exec(location)?.[1]
    if (session || location.includes('hold-over') || ![303, 503].includes(status)) return session
    await delay(1000)
  }
  return undefined
}
