import { notFound } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { DomainError } from '@/domain/errors/domainError'
import { hasRole } from '@/domain/identity/roles'
import { getEntry } from '@/operations/ledger/queries/getEntry'
import { listAccounts } from '@/operations/ledger/queries/listAccounts'
import { listLines } from '@/operations/ledger/queries/listLines'
import { listOwners } from '@/operations/ledger/queries/listOwners'
import { staffContext } from '@/operations/trust/staffContext'
import type { User } from '@/payload-types'
import { StaffPage } from '../StaffPage'
import { wordsOf } from '../wordsOf'
import { AccountTable } from './AccountTable'
import { BookFiles } from './BookFiles'
import { EntryDetails } from './EntryDetails'
import { LedgerCrumbs } from './LedgerCrumbs'
import { LineList } from './LineList'
import { type LedgerQuery, ledgerQuery } from './ledgerQuery'
import { OwnerTable } from './OwnerTable'

const LIMIT = 50

/**
 * The books, read only: from the balances of the accounts to whose they are, to their lines, to the whole entry and to
 * what caused it (J15). For finance, operations and the owner; the files are for finance.
 */
export function LedgerView(view: AdminViewServerProps) {
  const query = ledgerQuery(view.searchParams ?? {})
  return (
    <StaffPage view={view} path="/admin/ledger" roles={['finance', 'ops', 'owner']}>
      {(user) => (
        <>
          <LedgerCrumbs query={query} />
          <Part query={query} payload={view.payload} user={user} />
        </>
      )}
    </StaffPage>
  )
}

type PartProps = { query: LedgerQuery; payload: AdminViewServerProps['payload']; user: User }

async function Part({ query, payload, user }: PartProps) {
  const { viewer, now } = await staffContext({ payload, user })
  const { entry, account, currency, owner, all, page, period } = query
  if (entry) {
    const found = await getEntry({ payload, viewer, entryId: entry }).catch((error: unknown) => {
      if (error instanceof DomainError && error.code === 'NOT_FOUND') return notFound()
      throw error
    })
    return <EntryDetails entry={found} />
  }
  if (!account) {
    return (
      <>
        <h1>Books</h1>
        <AccountTable accounts={await listAccounts({ payload, viewer })} />
        {hasRole(viewer, 'finance', 'owner') && <BookFiles now={now} period={period} />}
      </>
    )
  }
  if (!owner && !all) {
    const owners = await listOwners({ payload, viewer, account, currency, page, limit: LIMIT })
    if (owners.totalDocs > 0) {
      return (
        <>
          <h1>{`${wordsOf(account)}, ${currency}`}</h1>
          <OwnerTable query={query} owners={owners} />
        </>
      )
    }
  }
  const lines = await listLines({ payload, viewer, account, currency, owner, period, page, limit: LIMIT })
  return (
    <>
      <h1>{`${wordsOf(account)}, ${currency}`}</h1>
      <LineList query={query} lines={lines} />
    </>
  )
}
