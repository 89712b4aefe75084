import pg from 'pg'
import { statementName } from '@/services/database/statementName'

type Query = (text: unknown, values?: unknown, done?: unknown) => unknown

/**
 * A connection on which a statement with values is parsed and planned once: the queue asks the same dozen for ever, and
 * planning them costs more than they do.
 */
export class PlanningClient extends pg.Client {
  override query = ((text: unknown, values?: unknown, done?: unknown) =>
    typeof text === 'string' && Array.isArray(values) && values.length > 0
      ? send.call(this, { name: statementName(text), text, values }, done)
      : send.call(this, text, values, done)) as pg.Client['query']
}

const send = pg.Client.prototype.query as unknown as Query
