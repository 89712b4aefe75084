import type { Metadata } from 'next'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { Card } from '@/components/ui/Card'
import { CardTitle } from '@/components/ui/CardTitle'
import { Container } from '@/components/ui/Container'
import { EmptyState } from '@/components/ui/EmptyState'
import { PageHeader } from '@/components/ui/PageHeader'
import { inCurrency } from '@/domain/money/rates'
import { WITHDRAWAL_DAYS } from '@/domain/package/packageTerms'
import { t } from '@/messages/t'
import { ratesOfToday } from '@/operations/rates/queries/ratesOfToday'
import { listPricingOptions } from '@/operations/tutor/queries/listPricingOptions'
import { visitorCurrency } from '../../../currency/visitorCurrency'
import { currentViewer } from '../../../currentViewer'
import { loadTutor } from '../loadTutor'
import { OfferCard } from './OfferCard'
import { SingleCard } from './SingleCard'

type Props = { params: Promise<{ slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { displayName: tutor } = await loadTutor((await params).slug)
  return { title: t('packages.compareTitle', { tutor }) }
}

/** A tutor's packages side by side with the single lesson: what each lesson costs, the total and what is saved (F03). */
export default async function TutorPackagesPage({ params }: Props) {
  const tutor = await loadTutor((await params).slug)
  const { payload, viewer } = await currentViewer()
  const currency = await visitorCurrency({ viewer })
  const rates = await ratesOfToday({ payload })
  const options = await listPricingOptions({ payload, tutorId: tutor.id })
  const profile = `/tutors/${encodeURIComponent(tutor.slug)}`
  return (
    <Container>
      <PageHeader
        title={t('packages.compareTitle', { tutor: tutor.displayName })}
        text={t('packages.compareText')}
        crumbs={[
          { label: t('nav.findTutors'), href: '/tutors' },
          { label: tutor.displayName, href: profile },
          { label: t('packages.nav') },
        ]}
      />
      {options.length === 0 ? (
        <EmptyState
          icon="book-open"
          title={t('packages.none', { tutor: tutor.displayName })}
          text={t('packages.noneText')}
          action={<ButtonLink href={`${profile}#times`}>{t('packages.chooseSingle')}</ButtonLink>}
        />
      ) : (
        <div className="grid gap-8">
          <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
            <SingleCard option={options[0]} href={`${profile}#times`} />
            {options.map((option) => (
              <OfferCard
                key={option.id}
                option={option}
                about={option.price.currency === currency ? null : inCurrency(option.price, currency, rates)}
                href={`${profile}/packages/${option.lessons}?duration=${option.durationMinutes}`}
                canBuy={tutor.status === 'approved'}
              />
            ))}
          </ul>
          <Card as="section" aria-labelledby="rules-title">
            <CardTitle id="rules-title">{t('packages.rulesTitle')}</CardTitle>
            <ul className="grid max-w-prose list-disc gap-2 ps-5 text-ink-soft">
              <li>{t('packages.rule.withdraw', { days: WITHDRAWAL_DAYS })}</li>
              <li>{t('packages.rule.expiry')}</li>
              <li>{t('packages.rule.cancel')}</li>
              <li>{t('packages.rule.price')}</li>
            </ul>
          </Card>
        </div>
      )}
    </Container>
  )
}
