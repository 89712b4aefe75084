import { DomainError } from '@/domain/errors/domainError'
import { isDemo } from '@/env'

/**
 * The demo's tools exist in the demo only.
 * @throws DomainError DEMO_ONLY in production, which answers as if there were nothing here.
 */
export function assertDemo(): void {
  if (!isDemo) throw new DomainError('DEMO_ONLY', 'demo tool asked for outside the demo')
}
