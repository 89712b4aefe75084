import type { AdminViewServerProps } from 'payload'
import { getWorkload } from '@/operations/health/queries/getWorkload'
import { staffContext } from '@/operations/trust/staffContext'

/** What waits for staff today, each number a link to its list. Shown above Payload's own dashboard. */
export async function OperationsDashboard({ payload, user }: AdminViewServerProps) {
  if (!user) return null
  const { viewer, now } = await staffContext({ payload, user })
  const tiles = await getWorkload({ payload, roles: viewer.roles, now })
  if (tiles.length === 0) return null
  return (
    <section aria-label="Today" className="workload">
      {tiles.map(({ label, count, href, value, isAlarming }) => (
        <a className={isAlarming ? 'workload__alarm' : undefined} href={href} key={label}>
          <strong>{value ?? count}</strong>
          <span>{label}</span>
        </a>
      ))}
    </section>
  )
}
