import { type Column, DataTable } from '@/components/ui/DataTable'
import { Money } from '@/components/ui/Money'
import type { VatSum } from '@/domain/tax/sumVat'
import { t } from '@/messages/t'
import { vatNotes, vatRateText, vatWhat } from '@/operations/paper/vatWords'

const COLUMNS: Column<VatSum>[] = [
  { key: 'what', header: t('statement.what'), rowHeader: true, cell: vatWhat },
  { key: 'rate', header: t('paper.vatRate'), align: 'end', cell: vatRateText },
  { key: 'net', header: t('paper.net'), align: 'end', cell: ({ net }) => <Money value={net} /> },
  { key: 'vat', header: t('paper.vat'), align: 'end', cell: ({ vat }) => <Money value={vat} /> },
  { key: 'gross', header: t('paper.gross'), align: 'end', cell: ({ gross }) => <Money value={gross} /> },
]

/** The VAT within the commission of a month, and what has to be said about it (EX31). */
export function VatTable({ vat }: { vat: VatSum[] }) {
  return (
    <>
      <DataTable
        caption={t('paper.vatOfCommission')}
        columns={COLUMNS}
        rows={vat}
        rowKey={({ kind, country, rateBps }) => `${kind} ${country} ${rateBps}`}
      />
      {vatNotes(vat).map((note) => (
        <p key={note} className="mt-3 text-sm text-ink-soft">
          {note}
        </p>
      ))}
    </>
  )
}
