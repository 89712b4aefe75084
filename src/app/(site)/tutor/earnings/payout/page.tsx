import type { Metadata } from 'next'
import { ActionForm } from '@/components/form/ActionForm'
import { SubmitButton } from '@/components/form/SubmitButton'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { Card } from '@/components/ui/Card'
import { CardTitle } from '@/components/ui/CardTitle'
import { Container } from '@/components/ui/Container'
import { DescriptionList } from '@/components/ui/DescriptionList'
import { EmptyState } from '@/components/ui/EmptyState'
import { Money } from '@/components/ui/Money'
import { PageHeader } from '@/components/ui/PageHeader'
import { formatMoney } from '@/domain/money/formatMoney'
import { formatInstant } from '@/messages/formatInstant'
import { t } from '@/messages/t'
import { type Earnings, getEarnings } from '@/operations/payout/queries/getEarnings'
import type { PayoutQuote } from '@/operations/payout/queries/quotePayout'
import { requireTutor } from '../../requireTutor'
import { requestPayoutAction } from '../actions'
import { problemWords } from '../problemWords'
import { AmountForm } from './AmountForm'
import { readQuote } from './readQuote'

export const metadata: Metadata = { title: t('payout.title') }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** Asking for a payout in two steps that are plain pages: how much, then what it costs and when it arrives (K05). */
export default async function PayoutPage({ searchParams }: Props) {
  const { payload, viewer, now } = await requireTutor('/tutor/earnings/payout')
  const earnings = await getEarnings({ payload, viewer, limit: 1, now })
  const { problem } = earnings.payout
  const { amount } = await searchParams
  const typed = typeof amount === 'string' ? amount : null
  const { quote, error } =
    typed === null || problem
      ? { quote: null, error: null }
      : await readQuote({ payload, viewer, typed, currency: earnings.currency, now })
  return (
    <Container width="reading">
      <PageHeader
        title={t('payout.title')}
        text={t('payout.text')}
        crumbs={[
          { label: t('tutorHome.earningsTitle'), href: '/tutor/earnings' },
          { label: t('payout.request') },
        ]}
      />
      {problem ? (
        <Hindrance earnings={earnings} />
      ) : quote ? (
        <Confirm quote={quote} timeZone={viewer.timezone} />
      ) : (
        <AmountForm earnings={earnings} typed={typed} error={error} timeZone={viewer.timezone} />
      )}
    </Container>
  )
}

/** Why there is nothing to ask for, and the way on. */
function Hindrance({ earnings }: { earnings: Earnings }) {
  const { payout, currency } = earnings
  const minimum = payout.minimum ? formatMoney(payout.minimum) : ''
  return (
    <EmptyState
      icon="banknote"
      title={t('payout.nothing')}
      text={payout.problem ? problemWords(payout.problem, { currency, minimum }) : undefined}
      action={
        <>
          {payout.problem === 'TAX_FORM_MISSING' && (
            <ButtonLink href="/tutor/tax#us-form">{t('tax.form.link')}</ButtonLink>
          )}
          <ButtonLink href="/tutor/earnings">{t('tutorHome.earningsTitle')}</ButtonLink>
          <ButtonLink href="/tutor/earnings/method" variant="secondary">
            {t('payout.method')}
          </ButtonLink>
        </>
      }
    />
  )
}

function Confirm({ quote, timeZone }: { quote: PayoutQuote; timeZone: string }) {
  const { amount, fee, net, channel, destination, expectedAt, needsApproval } = quote
  return (
    <Card padding="lg">
      <CardTitle>{t('payout.confirmTitle')}</CardTitle>
      <DescriptionList
        look="lines"
        items={[
          { term: t('payout.amount'), value: <Money value={amount} /> },
          {
            term: t('payout.fee'),
            value: fee.amount === 0 ? t('payout.feeNone') : <Money value={fee} />,
          },
          { term: t('payout.to'), value: `${t(`payout.channel.${channel}.name`)}, ${destination}` },
          {
            term: t('payout.arrives'),
            value: formatInstant({ instant: expectedAt, timeZone, style: 'dateLong' }),
          },
          { term: t('payout.net'), value: <Money value={net} strong />, strong: true },
        ]}
      />
      {needsApproval && <p className="mt-4 text-ink-soft">{t('payout.approvalNote')}</p>}
      <ActionForm action={requestPayoutAction} errorTitle={t('payout.failed')} className="mt-6">
        <input type="hidden" name="amount" value={amount.amount} />
        <input type="hidden" name="currency" value={amount.currency} />
        <div className="flex flex-wrap gap-3">
          <SubmitButton pendingLabel={t('payout.sending')}>
            {t('payout.confirm', { amount: formatMoney(amount) })}
          </SubmitButton>
          <ButtonLink href="/tutor/earnings/payout" variant="secondary">
            {t('payout.back')}
          </ButtonLink>
        </div>
      </ActionForm>
    </Card>
  )
}
