import { wordsOf } from '../wordsOf'
import { type LedgerQuery, ledgerHref } from './ledgerQuery'

/** The way back up through the books. */
export function LedgerCrumbs({ query: { entry, account, currency, owner, all } }: { query: LedgerQuery }) {
  const crumbs = [
    { label: 'Books', href: ledgerHref({}) },
    ...(account
      ? [{ label: `${wordsOf(account)}, ${currency}`, href: ledgerHref({ account, currency }) }]
      : []),
    ...(account && (owner || all)
      ? [{ label: 'Lines', href: ledgerHref({ account, currency, owner, all }) }]
      : []),
    ...(entry ? [{ label: 'Entry', href: ledgerHref({ entry }) }] : []),
  ]
  return (
    <nav aria-label="Where you are in the books" className="ledger__crumbs">
      <ol>
        {crumbs.map(({ label, href }, index) => (
          <li key={label}>
            {index === crumbs.length - 1 ? (
              <span aria-current="page">{label}</span>
            ) : (
              <a href={href}>{label}</a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
