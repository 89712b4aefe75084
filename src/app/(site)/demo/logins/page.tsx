import type { Metadata } from 'next'
import Link from 'next/link'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { Card } from '@/components/ui/Card'
import { Container } from '@/components/ui/Container'
import { DataTable } from '@/components/ui/DataTable'
import { EmptyState } from '@/components/ui/EmptyState'
import { PageHeader } from '@/components/ui/PageHeader'
import { t } from '@/messages/t'
import { DEMO_PASSWORD } from '@/operations/demo/demoAccounts'
import { type DemoLogin, listDemoLogins } from '@/operations/demo/queries/listDemoLogins'
import { demoVisit } from '../demoVisit'

export const metadata: Metadata = { title: t('demoLogins.title'), robots: { index: false } }

/** Who a visitor of the demo can log in as. In the demo only. */
export default async function DemoLoginsPage() {
  const { payload } = await demoVisit()
  const logins = await listDemoLogins({ payload })
  return (
    <Container width="reading">
      <PageHeader
        title={t('demoLogins.title')}
        text={t('demoLogins.text')}
        actions={
          <ButtonLink href="/login" icon="user">
            {t('demoLogins.logIn')}
          </ButtonLink>
        }
      />
      {logins.length === 0 ? (
        <EmptyState icon="users" title={t('demoLogins.empty')} text={t('demoLogins.emptyText')} />
      ) : (
        <Card>
          <p className="mb-4">
            {t('demoLogins.password')}:{' '}
            <code className="rounded-sm bg-sunken px-2 py-1 font-mono">{DEMO_PASSWORD}</code>
          </p>
          <DataTable
            caption={t('demoLogins.table')}
            hideCaption
            rows={logins}
            rowKey={({ email }) => email}
            columns={[
              { key: 'role', header: t('demoLogins.role'), cell: rolesOf },
              { key: 'name', header: t('demoLogins.person'), cell: ({ name }) => name, rowHeader: true },
              { key: 'email', header: t('demoLogins.email'), cell: loginLink },
            ]}
          />
        </Card>
      )}
    </Container>
  )
}

const loginLink = ({ email }: DemoLogin) => (
  <Link
    href={`/login?email=${encodeURIComponent(email)}`}
    className="text-primary-ink underline underline-offset-4"
  >
    {email}
  </Link>
)

const rolesOf = ({ roles }: DemoLogin): string =>
  roles.map((role) => t(`demoLogins.roles.${role}`)).join(', ')
