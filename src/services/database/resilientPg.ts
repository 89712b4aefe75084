import pg from 'pg'
import { logger } from '@/services/logging/logger'

const note = (error: Error) => logger.warn({ err: error }, 'database connection lost')

/**
 * A connection that breaks (a restart of the database, a killed backend) fails what runs on it and nothing else.
 * Without a listener Node takes its `error` event for a crash and ends the process.
 */
class ResilientPool extends pg.Pool {
  constructor(config?: pg.PoolConfig) {
    super(config)
    this.on('error', note)
    this.on('connect', (client) => {
      client.on('error', note)
    })
  }
}

/** The Postgres driver for Payload's adapter. */
export const resilientPg: typeof pg = Object.assign(Object.create(pg), { Pool: ResilientPool })
