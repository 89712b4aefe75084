import { formatMoney } from '@/domain/money/formatMoney'
import type { OwnerItem } from '@/operations/ledger/queries/listOwners'
import type { Page } from '@/operations/page'
import { LedgerPages } from './LedgerPages'
import { type LedgerColumn, LedgerTable } from './LedgerTable'
import { type LedgerQuery, ledgerHref } from './ledgerQuery'

/** Whose an account is, the largest balances first. */
export function OwnerTable({ query, owners }: { query: LedgerQuery; owners: Page<OwnerItem> }) {
  const { account, currency } = query
  const columns: LedgerColumn<OwnerItem>[] = [
    {
      header: 'Belongs to',
      cell: ({ owner, name }) => <a href={ledgerHref({ account, currency, owner })}>{name}</a>,
    },
    { header: 'Balance', isAmount: true, cell: ({ balance }) => formatMoney(balance) },
    { header: 'Lines', isAmount: true, cell: ({ lines }) => lines.toLocaleString('en') },
  ]
  return (
    <>
      <p>
        <a href={ledgerHref({ account, currency, all: true })}>All lines of this account</a>
      </p>
      <LedgerTable
        caption="Balances by owner"
        columns={columns}
        rows={owners.docs}
        keyOf={({ owner }) => owner}
      />
      <LedgerPages query={query} page={owners.page} totalPages={owners.totalPages} />
    </>
  )
}
