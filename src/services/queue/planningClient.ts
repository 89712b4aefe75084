import { createHash } from 'node:crypto'
import pg from 'pg'

type Query = (text: unknown, values?: unknown, done?: unknown) => unknown

/**
 * A connection on which a statement with values is parsed and planned once: the queue asks the same dozen for ever, and
 * planning them costs more than they do.
 */
export class PlanningClient extends pg.Client {
  override query = ((text: unknown, values?: unknown, done?: unknown) =>
    typeof text === 'string' && Array.isArray(values) && values.length > 0
      ? send.call(this, { name: nameOf(text), text, values }, done)
      : send.call(this, text, values, done)) as pg.Client['query']
}

const send = pg.Client.prototype.query as unknown as Query
const names = new Map<string, string>()

function nameOf(text: string): string {
  const known = names.get(text)
  if (known) return known
  const name = `queue_${createHash('sha256').update(text).digest('hex').slice(0, 24)}`
  names.set(text, name)
  return name
}
