import { api } from './callApi'

/** The product's present instant. */
export async function productNow(): Promise<Date> {
  return new Date((await api<{ now: string }>('GET', '/demo/clock')).now)
}

/** Moves the product's clock forward; the worker then rings what came due. */
export async function moveClockTo(at: Date): Promise<void> {
  await api('POST', '/demo/clock', { body: { at: at.toISOString() } })
}
