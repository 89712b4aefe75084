import { formatMoney } from '@/domain/money/formatMoney'
import type { EntryView } from '@/operations/ledger/queries/getEntry'
import { CaseFacts } from '../CaseFacts'
import { wordsOf } from '../wordsOf'
import { type LedgerColumn, LedgerTable } from './LedgerTable'
import { ledgerHref } from './ledgerQuery'

/** One journal entry: when and why, all of its lines, and the documents that caused it. */
export function EntryDetails({ entry }: { entry: EntryView }) {
  return (
    <>
      <h1>{`Entry: ${wordsOf(entry.event)}`}</h1>
      <CaseFacts
        label="Entry at a glance"
        facts={[
          ['Date (UTC)', entry.at.slice(0, 19).replace('T', ' ')],
          ['Event', entry.event],
          ['Cause', entry.cause],
        ]}
      />
      <LedgerTable
        caption="Lines of this entry"
        columns={COLUMNS}
        rows={entry.lines}
        keyOf={({ id }) => id}
      />
      {entry.documents.length > 0 && (
        <nav aria-label="What caused it">
          <ul className="ledger__files">
            {entry.documents.map(({ label, href }) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </>
  )
}

type Line = EntryView['lines'][number]

const COLUMNS: LedgerColumn<Line>[] = [
  {
    header: 'Account',
    cell: ({ account, currency, owner }) => (
      <a
        href={ledgerHref({ account, currency, owner: owner ?? undefined })}
      >{`${wordsOf(account)}, ${currency}`}</a>
    ),
  },
  { header: 'Belongs to', cell: ({ owner, ownerName }) => ownerName ?? owner ?? 'the marketplace' },
  { header: 'Debit', isAmount: true, cell: ({ debit }) => debit && formatMoney(debit) },
  { header: 'Credit', isAmount: true, cell: ({ credit }) => credit && formatMoney(credit) },
]
