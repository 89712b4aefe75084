import { type LedgerQuery, ledgerHref } from './ledgerQuery'

type Props = { query: LedgerQuery; page: number; totalPages: number }

/** Links to the neighbouring pages; nothing while all fits on one. */
export function LedgerPages({ query, page, totalPages }: Props) {
  if (totalPages <= 1) return null
  return (
    <nav aria-label="Pages" className="ledger__pages">
      {page > 1 && <a href={ledgerHref({ ...query, page: page - 1 })}>Previous page</a>}
      <span>{`Page ${page} of ${totalPages}`}</span>
      {page < totalPages && <a href={ledgerHref({ ...query, page: page + 1 })}>Next page</a>}
    </nav>
  )
}
