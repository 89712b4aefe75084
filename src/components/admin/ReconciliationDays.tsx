import type { BeforeListTableServerProps } from 'payload'
import { hasRole } from '@/domain/identity/roles'
import { formatMoney } from '@/domain/money/formatMoney'
import { listReconciledDays } from '@/operations/reconciliation/queries/listReconciledDays'
import { staffContext } from '@/operations/trust/staffContext'
import { ReconcileNow } from './ReconcileNow'

/** The processor's last month in days and currencies, above the list of what differs. */
export async function ReconciliationDays({ payload, user }: BeforeListTableServerProps) {
  if (!user) return null
  const { viewer, now } = await staffContext({ payload, user })
  if (!hasRole(viewer, 'finance', 'owner')) return null
  const days = await listReconciledDays({ payload, viewer, now })
  return (
    <section aria-label="Days at the processor" className="reconciled-days">
      <ReconcileNow />
      {days.length === 0 ? (
        <p>Nothing of the processor’s books is stored yet.</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls has to be reachable by keyboard
        <div className="reconciled-days__scroll" tabIndex={0}>
          <table>
            <caption>The processor’s books, by day in UTC</caption>
            <thead>
              <tr>
                <th scope="col">Day</th>
                <th scope="col">Movements</th>
                <th scope="col">Before fees</th>
                <th scope="col">Fees</th>
                <th scope="col">After fees</th>
                <th scope="col">Open</th>
                <th scope="col">Explained</th>
              </tr>
            </thead>
            <tbody>
              {days.map(({ day, transactions, gross, fees, net, open, explained }) => (
                <tr key={`${day} ${gross.currency}`}>
                  <th scope="row">{day}</th>
                  <td>{transactions}</td>
                  <td>{formatMoney(gross)}</td>
                  <td>{formatMoney(fees)}</td>
                  <td>{formatMoney(net)}</td>
                  <td>{open}</td>
                  <td>{explained}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}
