import type { BeforeListTableServerProps } from 'payload'
import { hasRole } from '@/domain/identity/roles'
import { formatMoney } from '@/domain/money/formatMoney'
import { listReconciledDays } from '@/operations/reconciliation/queries/listReconciledDays'
import { staffContext } from '@/operations/trust/staffContext'
import { ReconcileNow } from './ReconcileNow'

const HEADINGS = ['Day', 'Movements', 'Before fees', 'Fees', 'After fees', 'Open', 'Explained'] as const
const CELL = 'reconciled-days__cell'
const DAY = `${CELL} reconciled-days__day`

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
                {HEADINGS.map((heading, index) => (
                  <th className={index === 0 ? DAY : CELL} key={heading} scope="col">
                    {heading}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {days.map(({ day, transactions, gross, fees, net, open, explained }) => (
                <tr key={`${day} ${gross.currency}`}>
                  <th className={DAY} scope="row">
                    {day}
                  </th>
                  <td className={CELL}>{transactions}</td>
                  <td className={CELL}>{formatMoney(gross)}</td>
                  <td className={CELL}>{formatMoney(fees)}</td>
                  <td className={CELL}>{formatMoney(net)}</td>
                  <td className={CELL}>{open}</td>
                  <td className={CELL}>{explained}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}
