// biome-ignore-all lint/a11y/noRedundantRoles: phone styles turn rows into blocks, and browsers then forget they were a table
import { clsx } from 'clsx'
import type { ReactNode } from 'react'

export type Column<Row> = {
  key: string
  header: string
  cell: (row: Row) => ReactNode
  align?: 'start' | 'end'
  /** Stands as the row's heading for screen readers and as its title on phones. */
  rowHeader?: boolean
}

type DataTableProps<Row> = {
  caption: string
  hideCaption?: boolean
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  footer?: ReactNode
}

/** A plain table that becomes a stack of labelled lines on phones. */
export function DataTable<Row>({ caption, hideCaption, columns, rows, rowKey, footer }: DataTableProps<Row>) {
  return (
    <table role="table" className="w-full border-collapse text-start max-sm:block">
      <caption className={hideCaption ? 'sr-only' : 'mb-3 text-start text-lg font-semibold max-sm:block'}>
        {caption}
      </caption>
      <thead role="rowgroup" className="max-sm:sr-only">
        <tr role="row" className="border-b border-line text-sm text-ink-soft">
          {columns.map((column) => (
            <th
              key={column.key}
              role="columnheader"
              scope="col"
              className={clsx('px-3 py-2 font-medium first:ps-0 last:pe-0', alignOf(column))}
            >
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className="max-sm:block">
        {rows.map((row) => (
          <tr
            key={rowKey(row)}
            role="row"
            className="border-b border-line last:border-0 max-sm:block max-sm:py-3"
          >
            {columns.map((column) => (
              <Cell key={column.key} column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
      {footer}
    </table>
  )
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const Tag = column.rowHeader ? 'th' : 'td'
  const content = column.cell(row)
  const isEmpty = content === null || content === undefined || content === ''
  return (
    <Tag
      role={column.rowHeader ? 'rowheader' : 'cell'}
      scope={column.rowHeader ? 'row' : undefined}
      className={clsx(
        'px-3 py-3 align-top first:ps-0 last:pe-0 max-sm:flex max-sm:justify-between max-sm:gap-4 max-sm:p-0 max-sm:py-1',
        column.rowHeader ? 'text-start font-medium' : 'font-normal',
        alignOf(column),
        isEmpty && 'max-sm:hidden',
      )}
    >
      {!column.rowHeader && (
        <span aria-hidden="true" className="text-start text-sm text-ink-soft sm:hidden">
          {column.header}
        </span>
      )}
      <span className={clsx('min-w-0', column.align === 'end' && 'text-end tabular-nums')}>{content}</span>
    </Tag>
  )
}

function alignOf<Row>(column: Column<Row>): string {
  return column.align === 'end' ? 'text-end' : 'text-start'
}
