import { createHash, timingSafeEqual } from 'node:crypto'
import { DomainError } from '@/domain/errors/domainError'
import { env } from '@/env'

/**
 * Who may read the counters: the machine that collects them. Without a token in the settings nobody may.
 * @throws DomainError FORBIDDEN for any other `Authorization` header
 */
export function assertMetricsToken(authorization: string | null): void {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  const wanted = env.METRICS_TOKEN && `Bearer ${env.METRICS_TOKEN}`
  if (!wanted || !timingSafeEqual(digest(authorization ?? ''), digest(wanted)))
    throw new DomainError('FORBIDDEN', 'metrics need their token')
}
