import { type Column, DataTable } from '@/components/ui/DataTable'
import { Money } from '@/components/ui/Money'
import { money } from '@/domain/money/money'
import { t } from '@/messages/t'
import { inAll, type Statement } from '@/operations/statement/statement'

type Row = { name: 'pending' | 'available' | 'inTransit' | 'all'; opening: number; closing: number }

/** What a tutor had before a month and after it, by where it stands. */
export function BalanceTable({ statement: { currency, opening, closing } }: { statement: Statement }) {
  const rows: Row[] = [
    ...(['pending', 'available', 'inTransit'] as const).map((name) => ({
      name,
      opening: opening[name],
      closing: closing[name],
    })),
    { name: 'all', opening: inAll(opening), closing: inAll(closing) },
  ]
  const amount = (value: number, row: Row) => (
    <Money value={money(value, currency)} strong={row.name === 'all'} />
  )
  const columns: Column<Row>[] = [
    {
      key: 'account',
      header: t('statement.account'),
      rowHeader: true,
      cell: ({ name }) => t(`statement.${name}`),
    },
    { key: 'opening', header: t('statement.opening'), align: 'end', cell: (row) => amount(row.opening, row) },
    {
      key: 'change',
      header: t('statement.change'),
      align: 'end',
      cell: (row) => amount(row.closing - row.opening, row),
    },
    { key: 'closing', header: t('statement.closing'), align: 'end', cell: (row) => amount(row.closing, row) },
  ]
  return (
    <DataTable caption={t('statement.balances')} columns={columns} rows={rows} rowKey={({ name }) => name} />
  )
}
