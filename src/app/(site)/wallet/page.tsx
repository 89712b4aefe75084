import type { Metadata } from 'next'
import Link from 'next/link'
import { Card } from '@/components/ui/Card'
import { CardTitle } from '@/components/ui/CardTitle'
import { Container } from '@/components/ui/Container'
import { EmptyState } from '@/components/ui/EmptyState'
import { PageHeader } from '@/components/ui/PageHeader'
import { Pagination } from '@/components/ui/Pagination'
import { formatMoney } from '@/domain/money/formatMoney'
import { t } from '@/messages/t'
import { checkedTopUps } from '@/operations/payment/queries/checkedTopUps'
import { getWallet } from '@/operations/payment/queries/getWallet'
import { requireViewer } from '../currentViewer'
import { CreditList } from './CreditList'
import { TopUpForm } from './TopUpForm'
import { WalletLines } from './WalletLines'

export const metadata: Metadata = { title: t('wallet.title') }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** Money and credit somebody has with us, and what moved them (J06, J07). */
export default async function WalletPage({ searchParams }: Props) {
  const { payload, viewer, now } = await requireViewer('/wallet')
  const page = pageOf((await searchParams).page)
  const wallet = await getWallet({ payload, viewer, page, now })
  const checked = await checkedTopUps({ payload, viewer })
  const { cash, promotional, transactions } = wallet
  const others = wallet.balances.filter(({ amount, currency }) => amount > 0 && currency !== cash.currency)
  return (
    <Container>
      <PageHeader title={t('wallet.title')} text={t('wallet.text')} />
      <div className="grid items-start gap-6 lg:grid-cols-[1fr_23rem] lg:gap-8">
        <div className="grid gap-6">
          <Card as="section" aria-labelledby="balance-title" padding="lg">
            <h2 id="balance-title" className="text-ink-soft">
              {t('wallet.balance')}
            </h2>
            <p className="mt-1 text-3xl font-semibold tabular-nums">{formatMoney(cash)}</p>
            {others.length > 0 && (
              <p className="mt-2 text-sm text-ink-soft">
                {t('wallet.others', { amounts: others.map((one) => formatMoney(one)).join(', ') })}
              </p>
            )}
            {checked.map(({ paymentId, amount }) => (
              <p key={paymentId} className="mt-2 text-sm">
                <Link
                  href={`/payments/${paymentId}`}
                  className="rounded-sm underline underline-offset-4"
                  prefetch={false}
                >
                  {t('wallet.checked', { amount: formatMoney(amount) })}
                </Link>
              </p>
            ))}
          </Card>
          <CreditList credits={promotional} currency={cash.currency} timeZone={viewer.timezone} />
          {transactions.totalDocs === 0 ? (
            <EmptyState icon="wallet" title={t('wallet.emptyTitle')} text={t('wallet.emptyText')} />
          ) : (
            <Card as="section" aria-labelledby="lines-title">
              <CardTitle id="lines-title">{t('wallet.lines')}</CardTitle>
              <WalletLines lines={transactions.docs} timeZone={viewer.timezone} />
              <Pagination
                page={transactions.page}
                totalPages={transactions.totalPages}
                hrefFor={(other) => `/wallet?page=${other}`}
              />
            </Card>
          )}
        </div>
        <TopUpForm currency={cash.currency} />
      </div>
    </Container>
  )
}

function pageOf(said: string | string[] | undefined): number {
  const page = Number(said)
  return Number.isInteger(page) && page > 0 && page <= 10_000 ? page : 1
}
