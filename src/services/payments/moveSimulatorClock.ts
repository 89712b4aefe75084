import { DomainError } from '@/domain/errors/domainError'

const ANSWER_WITHIN_MS = 5000

/**
 * Tells the payment simulator that the demo clock moved (NV11), so that its checkouts and holds expire by the same
 * clock. It never moves back, and moving it twice to the same instant changes nothing.
 * @throws DomainError SERVICE_UNAVAILABLE when it does not answer.
 */
export async function moveSimulatorClock({ apiBase, now }: { apiBase: string; now: Date }): Promise<void> {
  const response = await fetch(new URL('/_control', apiBase), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ now: now.toISOString() }),
    signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
  }).catch(() => null)
  await response?.body?.cancel()
  if (!response?.ok) {
    throw new DomainError(
      'SERVICE_UNAVAILABLE',
      `payment simulator clock not moved: ${response?.status ?? 'no answer'}`,
    )
  }
}
