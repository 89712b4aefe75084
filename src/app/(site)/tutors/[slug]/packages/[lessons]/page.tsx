import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ActionForm } from '@/components/form/ActionForm'
import { CheckboxField } from '@/components/form/CheckboxField'
import { SubmitButton } from '@/components/form/SubmitButton'
import { Card } from '@/components/ui/Card'
import { CardTitle } from '@/components/ui/CardTitle'
import { Container } from '@/components/ui/Container'
import { DescriptionList } from '@/components/ui/DescriptionList'
import { FlashMessage } from '@/components/ui/FlashMessage'
import { Icon } from '@/components/ui/Icon'
import { Money } from '@/components/ui/Money'
import { PageHeader } from '@/components/ui/PageHeader'
import { formatMoney } from '@/domain/money/formatMoney'
import { money } from '@/domain/money/money'
import { WITHDRAWAL_DAYS } from '@/domain/package/packageTerms'
import { formatDuration } from '@/messages/formatDuration'
import { formatInstant } from '@/messages/formatInstant'
import { t } from '@/messages/t'
import { previewPackage } from '@/operations/package/queries/previewPackage'
import { walletOf } from '@/operations/payment/queries/walletOf'
import { listPricingOptions } from '@/operations/tutor/queries/listPricingOptions'
import { requireViewer } from '../../../../currentViewer'
import { VerifyEmailNotice } from '../../../../dashboard/VerifyEmailNotice'
import type { RawQuery } from '../../../listQuery'
import { loadTutor } from '../../loadTutor'
import { validityWords } from '../validityWords'
import { startPurchase } from './actions'

export const metadata: Metadata = { title: t('packages.buyPage') }

type Props = { params: Promise<{ slug: string; lessons: string }>; searchParams: Promise<RawQuery> }

/** The checkout of a package: what makes up the price, wallet or card, and what holds for it (F04). */
export default async function BuyPackagePage({ params, searchParams }: Props) {
  const { slug, lessons } = await params
  const { duration, done } = await searchParams
  const path = `/tutors/${slug}/packages`
  const { payload, viewer, now } = await requireViewer(
    `${path}/${lessons}${duration ? `?duration=${encodeURIComponent(String(duration))}` : ''}`,
  )
  const tutor = await loadTutor(slug)
  const options = (await listPricingOptions({ payload, tutorId: tutor.id, studentId: viewer.id })).filter(
    (one) => String(one.lessons) === lessons,
  )
  const option = options.find((one) => String(one.durationMinutes) === duration) ?? options[0]
  if (!option || tutor.status !== 'approved') notFound()
  const { durationMinutes, discountPercent, validityDays } = option
  const wish = { tutorId: tutor.id, lessons: option.lessons, durationMinutes }
  const quoted = await previewPackage({ payload, viewer, wish, now })
  const { single, list, price, saved, tutorPrice, exchangeRate, quoteId, validUntil } = quoted
  const wallet = await walletOf({ payload, viewer, currency: price.currency })
  const count = option.lessons
  const fromWallet = money(Math.min(wallet.amount, price.amount), price.currency)
  return (
    <Container width="reading">
      <FlashMessage
        flash={done === 'price-changed' ? { tone: 'warning', message: t('checkout.priceChanged') } : null}
      />
      <PageHeader
        title={t('packages.buyTitle', { count })}
        text={t('packages.buyText', { tutor: tutor.displayName, length: formatDuration(durationMinutes) })}
        crumbs={[
          { label: tutor.displayName, href: `/tutors/${tutor.slug}` },
          { label: t('packages.nav'), href: `/tutors/${tutor.slug}/packages` },
          { label: t('packages.buyPage') },
        ]}
      />
      {!viewer.emailVerified && <VerifyEmailNotice email={viewer.email} />}
      <ActionForm action={startPurchase} errorTitle={t('packages.buyFailed')} className="grid gap-5">
        <input type="hidden" name="slug" value={tutor.slug} />
        <input type="hidden" name="tutorId" value={tutor.id} />
        <input type="hidden" name="lessons" value={count} />
        <input type="hidden" name="duration" value={durationMinutes} />
        <input type="hidden" name="quoteId" value={quoteId} />
        <Card as="section" aria-labelledby="price-title" padding="lg">
          <CardTitle id="price-title">{t('packages.priceTitle')}</CardTitle>
          <DescriptionList
            look="lines"
            items={[
              {
                term: t('packages.listLine', { count, price: formatMoney(single) }),
                value: <Money value={list} />,
              },
              {
                term: t('packages.discountLine', { percent: discountPercent }),
                value: <Money value={{ ...saved, amount: 0 - saved.amount }} />,
              },
              { term: t('payment.total'), value: <Money value={price} />, strong: true },
            ]}
          />
          {exchangeRate && (
            <p className="mt-3 text-sm text-ink-soft">
              {t('packages.tutorPrice', {
                price: formatMoney(tutorPrice),
                when: formatInstant({ instant: validUntil, timeZone: viewer.timezone, style: 'time' }),
              })}
            </p>
          )}
          <p className="mt-4 text-sm text-ink-soft">{validityWords(validityDays)}</p>
          {fromWallet.amount > 0 && (
            <div className="mt-4 border-t border-line pt-4">
              <CheckboxField
                name="useWallet"
                label={t('packages.useWallet', { amount: formatMoney(fromWallet) })}
                hint={t('packages.useWalletHint')}
                defaultChecked
              />
            </div>
          )}
        </Card>
        <SubmitButton size="lg" block pendingLabel={t('packages.paying')}>
          {t('packages.pay')}
        </SubmitButton>
        <p className="flex items-start gap-2 text-sm text-ink-soft">
          <Icon name="rotate-ccw-clock" className="mt-0.5 size-4" />
          {t('packages.consent', { days: WITHDRAWAL_DAYS })} {t('packages.rule.expiry')}
        </p>
        <p className="flex items-start gap-2 text-sm text-ink-soft">
          <Icon name="lock" className="mt-0.5 size-4" />
          {t('payment.safe')}
        </p>
      </ActionForm>
    </Container>
  )
}
