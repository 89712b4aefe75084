import type { Metadata } from 'next'
import Link from 'next/link'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { Card } from '@/components/ui/Card'
import { Container } from '@/components/ui/Container'
import { EmptyState } from '@/components/ui/EmptyState'
import { type Flash, FlashMessage } from '@/components/ui/FlashMessage'
import { PageHeader } from '@/components/ui/PageHeader'
import type { Money } from '@/domain/money/money'
import { t } from '@/messages/t'
import { listOwnPrices, type OwnPrice } from '@/operations/price/queries/listOwnPrices'
import { requireViewer } from '../currentViewer'
import { AskedPrice } from './AskedPrice'
import { inBothCurrencies } from './inBothCurrencies'

export const metadata: Metadata = { title: t('prices.title') }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** What somebody pays tutors when it is not the list's price, and what they are asked for (EX37). */
export default async function PricesPage({ searchParams }: Props) {
  const { payload, viewer } = await requireViewer('/prices')
  const { done } = await searchParams
  const prices = await listOwnPrices({ payload, viewer })
  const words = await inBothCurrencies({ payload, viewer })
  return (
    <Container width="reading">
      <FlashMessage flash={flashFor(done)} />
      <PageHeader title={t('prices.title')} text={t('prices.text')} />
      {prices.length === 0 ? (
        <EmptyState
          icon="banknote"
          title={t('prices.empty')}
          text={t('prices.emptyText')}
          action={<ButtonLink href="/tutors">{t('prices.find')}</ButtonLink>}
        />
      ) : (
        <ul className="grid gap-6">
          {prices.map((price) => (
            <li key={price.tutor.id} className="grid gap-3">
              <AskedPrice price={price} />
              <PriceLine price={price} words={words} />
            </li>
          ))}
        </ul>
      )}
    </Container>
  )
}

type PriceLineProps = { price: OwnPrice; words: (price: Money) => string }

function PriceLine({ price: { tutor, pays, list, source }, words }: PriceLineProps) {
  return (
    <Card>
      <h2 className="text-lg font-semibold">
        <Link
          href={`/tutors/${encodeURIComponent(tutor.slug)}`}
          className="rounded-sm underline-offset-4 hover:underline"
        >
          {tutor.name}
        </Link>
      </h2>
      <p className="mt-1">{t('prices.you', { pays: words(pays) })}</p>
      {source && (
        <p className="text-sm text-ink-soft">
          {t(`prices.source.${source}`)} · {t('prices.others', { list: words(list) })}
        </p>
      )}
    </Card>
  )
}

function flashFor(done: string | string[] | undefined): Flash | null {
  if (done === 'accept' || done === 'keep') return { tone: 'success', message: t(`prices.flash.${done}`) }
  return done === 'changed' ? { tone: 'warning', message: t('prices.flash.changed') } : null
}
