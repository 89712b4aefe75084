import type { Payload } from 'payload'

type Kept = { readAt: number; value: Promise<unknown> }
type Input<T> = { payload: Payload; name: string; milliseconds: number; read: () => Promise<T> }

const kept = new WeakMap<Payload, Map<string, Kept>>()

/**
 * What was read a moment ago, else what is read now: for hot paths and things that change by the day. Who asks while it is being
 * read waits for the same answer; a failure is not kept.
 */
export function keptBriefly<T>({ payload, name, milliseconds, read }: Input<T>): Promise<T> {
  const own = kept.get(payload) ?? new Map<string, Kept>()
  kept.set(payload, own)
  const last = own.get(name)
  const readAt = performance.now()
  if (last && last.readAt > readAt - milliseconds) return last.value as Promise<T>
  const value = read()
  own.set(name, { readAt, value })
  value.catch(() => own.delete(name))
  return value
}
