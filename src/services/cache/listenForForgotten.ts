import pg from 'pg'
import { logger } from '@/services/logging/logger'
import { dropTag } from './dropTag'
import { CACHE_CHANNEL } from './forgetTag'

const AGAIN_AFTER_MS = 2000

/**
 * Listens for what other processes change and forgets it here. A line that breaks is opened anew; what was said meanwhile
 * is unknown, so everything is forgotten then.
 * @returns ends the listening
 */
export function listenForForgotten(connectionString: string): () => Promise<void> {
  let client: pg.Client | undefined
  let timer: NodeJS.Timeout | undefined
  let hasEnded = false

  const again = (broken: pg.Client) => {
    if (hasEnded || client !== broken) return
    client = undefined
    void broken.end().catch(() => {})
    timer = setTimeout(open, AGAIN_AFTER_MS)
  }

  const open = () => {
    const opened = new pg.Client({ connectionString, keepAlive: true, application_name: 'edustream-cache' })
    client = opened
    opened.on('notification', ({ payload }) => dropTag(payload))
    opened.on('error', () => again(opened))
    opened.on('end', () => again(opened))
    opened
      .connect()
      .then(() => opened.query(`listen ${CACHE_CHANNEL}`))
      .then(() => dropTag())
      .catch((error: unknown) => {
        logger.warn({ err: error }, 'cannot listen for changes, looking every five seconds instead')
        again(opened)
      })
  }

  open()
  return async () => {
    hasEnded = true
    clearTimeout(timer)
    await client?.end().catch(() => {})
  }
}
