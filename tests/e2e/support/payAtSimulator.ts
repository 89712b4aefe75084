import { expect } from '@playwright/test'
import { site } from './site'

/** Pays at a pay page of the simulator with a good card, without a browser; its webhook does the rest. */
export async function payAtSimulator(payUrl: string): Promise<void> {
  const sessionId = new URL(payUrl).pathname.split('/').pop()
  const answer = await fetch(`${site.simulatorUrl}/_control/sessions/${sessionId}/pay`, {
    method: 'POST',
    body: JSON.stringify({ card: '4242424242424242' }),
  })
  expect(answer.status, 'paid at the simulator').toBe(200)
}
