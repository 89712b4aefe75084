import { formatMoney } from '@/domain/money/formatMoney'
import { codeWords } from '@/messages/codeWords'
import type { LedgerLine, LinePage } from '@/operations/ledger/queries/listLines'
import { LedgerPages } from './LedgerPages'
import { type LedgerColumn, LedgerTable } from './LedgerTable'
import { type LedgerQuery, ledgerHref } from './ledgerQuery'

/** The lines of an account, latest first, of a period if one is chosen. */
export function LineList({ query, lines }: { query: LedgerQuery; lines: LinePage }) {
  const { account, currency, owner, all, period } = query
  return (
    <>
      <form action="/admin/ledger" className="ledger__period">
        {Object.entries({ account, currency, owner, all: all || undefined }).map(([name, value]) =>
          value ? <input key={name} name={name} type="hidden" value={String(value)} /> : null,
        )}
        <label>
          Month, quarter or year (2026-11, 2026-Q4, 2026)
          <input defaultValue={period ?? ''} maxLength={7} name="period" />
        </label>
        <button type="submit">Show</button>
      </form>
      <p role="status">
        {`${lines.totalDocs.toLocaleString('en')} lines${period ? ` in ${period}` : ''}, together `}
        <strong>{formatMoney(lines.balance)}</strong>
      </p>
      <LedgerTable caption="Lines" columns={COLUMNS} rows={lines.docs} keyOf={({ id }) => id} />
      <LedgerPages query={query} page={lines.page} totalPages={lines.totalPages} />
    </>
  )
}

const COLUMNS: LedgerColumn<LedgerLine>[] = [
  {
    header: 'Date (UTC)',
    cell: ({ entryId, at }) => (
      <a href={ledgerHref({ entry: entryId })}>{at.slice(0, 16).replace('T', ' ')}</a>
    ),
  },
  { header: 'Event', cell: ({ event }) => codeWords(event) },
  { header: 'Debit', isAmount: true, cell: ({ debit }) => debit && formatMoney(debit) },
  { header: 'Credit', isAmount: true, cell: ({ credit }) => credit && formatMoney(credit) },
  { header: 'Cause', cell: ({ cause }) => cause },
]
