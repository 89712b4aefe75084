import { DefaultTemplate } from '@payloadcms/next/templates'
import { notFound, redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'
import { hasRole, type Role } from '@/domain/identity/roles'
import type { User } from '@/payload-types'

type StaffPageProps = {
  view: AdminViewServerProps
  /** Its own path, to come back to after a login. */
  path: string
  roles: readonly Role[]
  children: (user: User) => ReactNode | Promise<ReactNode>
}

/** A page of our own in the admin, with its frame: visitors log in first, and for whom it is not it does not exist. */
export async function StaffPage({ view, path, roles, children }: StaffPageProps) {
  const { initPageResult, params, searchParams, payload, i18n, locale } = view
  const { req, permissions, visibleEntities } = initPageResult
  const user = req.user as User | null
  if (!user) redirect(`/login?next=${path}`)
  if (user.status !== 'active' || !hasRole(user, ...roles)) notFound()
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
      <div className="ledger">{await children(user)}</div>
    </DefaultTemplate>
  )
}
