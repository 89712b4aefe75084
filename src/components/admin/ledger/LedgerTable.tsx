import type { ReactNode } from 'react'

export type LedgerColumn<Row> = { header: string; cell: (row: Row) => ReactNode; isAmount?: boolean }

type Props<Row> = {
  caption: string
  /** The first one heads its row. */
  columns: readonly LedgerColumn<Row>[]
  rows: readonly Row[]
  keyOf: (row: Row) => string
}

/** A table of the books; on phones it scrolls by itself, also with the keyboard. */
export function LedgerTable<Row>({ caption, columns, rows, keyOf }: Props<Row>) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
    <section aria-label={caption} className="ledger__scroll" tabIndex={0}>
      <table aria-label={caption}>
        <thead>
          <tr>
            {columns.map(({ header, isAmount }) => (
              <th className={isAmount ? 'ledger__amount' : undefined} key={header} scope="col">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              {columns.map(({ header, cell, isAmount }, index) =>
                index === 0 ? (
                  <th key={header} scope="row">
                    {cell(row)}
                  </th>
                ) : (
                  <td className={isAmount ? 'ledger__amount' : undefined} key={header}>
                    {cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
