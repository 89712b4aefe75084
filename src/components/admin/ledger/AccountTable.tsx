import { formatMoney } from '@/domain/money/formatMoney'
import type { AccountItem } from '@/operations/ledger/queries/listAccounts'
import { wordsOf } from '../wordsOf'
import { type LedgerColumn, LedgerTable } from './LedgerTable'
import { ledgerHref } from './ledgerQuery'

/** Every account with its balance in each currency. */
export function AccountTable({ accounts }: { accounts: readonly AccountItem[] }) {
  if (accounts.length === 0) return <p>Nothing has been posted yet.</p>
  return (
    <LedgerTable
      caption="Accounts and their balances"
      columns={COLUMNS}
      rows={accounts}
      keyOf={({ account, currency }) => `${account} ${currency}`}
    />
  )
}

const COLUMNS: LedgerColumn<AccountItem>[] = [
  {
    header: 'Account',
    cell: ({ account, currency }) => (
      <a href={ledgerHref({ account, currency })}>{`${wordsOf(account)}, ${currency}`}</a>
    ),
  },
  { header: 'Balance', isAmount: true, cell: ({ balance }) => formatMoney(balance) },
  { header: 'Lines', isAmount: true, cell: ({ lines }) => lines.toLocaleString('en') },
  { header: 'One for each', cell: ({ ownedBy }) => ownedBy ?? 'the marketplace' },
]
