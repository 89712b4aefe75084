import { DefaultTemplate } from '@payloadcms/next/templates'
import { notFound, redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { DomainError } from '@/domain/errors/domainError'
import { hasRole } from '@/domain/identity/roles'
import { getEntry } from '@/operations/ledger/queries/getEntry'
import { listAccounts } from '@/operations/ledger/queries/listAccounts'
import { listLines } from '@/operations/ledger/queries/listLines'
import { listOwners } from '@/operations/ledger/queries/listOwners'
import { staffContext } from '@/operations/trust/staffContext'
import type { User } from '@/payload-types'
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
export async function LedgerView({
  initPageResult,
  params,
  searchParams,
  payload,
  i18n,
  locale,
}: AdminViewServerProps) {
  const { req, permissions, visibleEntities } = initPageResult
  const user = req.user as User | null
  if (!user) redirect('/login?next=/admin/ledger')
  if (user.status !== 'active' || !hasRole(user, 'finance', 'ops', 'owner')) notFound()
  const query = ledgerQuery(searchParams ?? {})
  return (
    <DefaultTemplate
      i18n={i18n}
      locale={locale}
      params={params}
      payload={payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={user as never}
      visibleEntities={visibleEntities}
    >
      <div className="ledger">
        <LedgerCrumbs query={query} />
        <Part query={query} payload={payload} user={user} />
      </div>
    </DefaultTemplate>
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
