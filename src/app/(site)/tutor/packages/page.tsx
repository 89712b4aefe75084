import type { Metadata } from 'next'
import { ActionForm } from '@/components/form/ActionForm'
import { SubmitButton } from '@/components/form/SubmitButton'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { Container } from '@/components/ui/Container'
import { EmptyState } from '@/components/ui/EmptyState'
import { FlashMessage } from '@/components/ui/FlashMessage'
import { PageHeader } from '@/components/ui/PageHeader'
import { t } from '@/messages/t'
import { listOwnOffers } from '@/operations/package/queries/listOwnOffers'
import { requireTutor } from '../requireTutor'
import { TutorTabs } from '../TutorTabs'
import { saveOffers } from './actions'
import { OfferFields } from './OfferFields'

export const metadata: Metadata = { title: t('packages.offersTitle') }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** A tutor's packages: which are on offer, for how much less and how long, and what each side pays and gets (F01, F02). */
export default async function TutorOffersPage({ searchParams }: Props) {
  const { payload, tutor } = await requireTutor('/tutor/packages')
  const { offers, commissionRateBps } = await listOwnOffers({ payload, tutorId: tutor.id })
  const { done } = await searchParams
  return (
    <Container>
      <FlashMessage
        flash={done === 'saved' ? { tone: 'success', message: t('packages.savedOffers') } : null}
      />
      <PageHeader title={t('packages.offersTitle')} text={t('packages.offersText')} />
      <TutorTabs current="packages" />
      {offers.some(({ price }) => price === null) ? (
        <EmptyState
          icon="banknote"
          title={t('packages.noRate')}
          text={t('packages.noRateText')}
          action={<ButtonLink href="/tutor/profile">{t('packages.setRate')}</ButtonLink>}
        />
      ) : (
        <ActionForm
          action={saveOffers}
          errorTitle={t('packages.saveFailed')}
          fieldLabels={Object.fromEntries(
            offers.map(({ lessons, durationMinutes }) => [
              `${lessons}x${durationMinutes}`,
              t('packages.offer', { count: lessons }),
            ]),
          )}
        >
          <div className="grid gap-4 lg:grid-cols-3">
            {offers.map((offer) => (
              <OfferFields
                key={`${offer.lessons}x${offer.durationMinutes}`}
                offer={offer}
                rateBps={commissionRateBps}
              />
            ))}
          </div>
          <div className="mt-6 flex flex-wrap items-center gap-4">
            <SubmitButton pendingLabel={t('packages.saving')}>{t('packages.save')}</SubmitButton>
            <p className="text-sm text-ink-soft">{t('packages.notRetroactive')}</p>
          </div>
        </ActionForm>
      )}
    </Container>
  )
}
