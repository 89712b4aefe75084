import { v5 as uuidv5, v7 as uuidv7 } from 'uuid'

/** Keeps these ids apart from all others that are made of names. */
const NAMESPACE = '2f0cf4be-6a0e-4d7c-9d11-5d3b1c9a7e60'

type Asked = { userId: string; key: string; request: string }

/**
 * The id of what a request makes. With an `Idempotency-Key` it follows from the person, the key and the request: who sends
 * it again, after the process died between the work and the answer, finds what was made, for a second one would have the
 * same id. Without a key each request has a new one.
 */
export function onceId(asked: Asked | null): string {
  return asked ? uuidv5(JSON.stringify([asked.userId, asked.key, asked.request]), NAMESPACE) : uuidv7()
}
