import type { AdminViewServerProps } from 'payload'
import { hasRole } from '@/domain/identity/roles'
import { getWorkload } from '@/operations/health/queries/getWorkload'
import { type PaymentHealth, paymentHealth } from '@/operations/payment/queries/paymentHealth'
import { staffContext } from '@/operations/trust/staffContext'

const FAILED = '/admin/collections/payments?where[or][0][and][0][failureCode][exists]=true'

const shareOf = ({ succeeded, tried }: PaymentHealth) => `${((100 * succeeded) / tried).toFixed(1)} %`

/** What waits for staff today, each number a link to its list. Shown above Payload's own dashboard. */
export async function OperationsDashboard({ payload, user }: AdminViewServerProps) {
  if (!user) return null
  const { viewer, now } = await staffContext({ payload, user })
  const tiles = await getWorkload({ payload, roles: viewer.roles, now })
  if (tiles.length === 0) return null
  const health = hasRole(viewer, 'finance', 'owner') ? await paymentHealth({ payload, now }) : null
  return (
    <section aria-label="Today" className="workload">
      {tiles.map(({ label, count, href, value, isAlarming }) => (
        <a className={isAlarming ? 'workload__alarm' : undefined} href={href} key={label}>
          <strong>{value ?? count}</strong>
          <span>{label}</span>
        </a>
      ))}
      {health && health.tried > 0 && (
        <a href={FAILED}>
          <strong>{shareOf(health)}</strong>
          <span>payments by card went through in 30 days, of {health.tried}</span>
        </a>
      )}
      {health && health.seconds95 !== null && (
        <a href="/admin/collections/payment-operations">
          <strong>{health.seconds95.toFixed(1)} s</strong>
          <span>take 95 of 100 payment steps at most</span>
        </a>
      )}
    </section>
  )
}
