import type { Metadata } from 'next'
import { ActionForm } from '@/components/form/ActionForm'
import { SubmitButton } from '@/components/form/SubmitButton'
import { Alert } from '@/components/ui/Alert'
import { Card } from '@/components/ui/Card'
import { Container } from '@/components/ui/Container'
import { EmptyState } from '@/components/ui/EmptyState'
import { FlashMessage } from '@/components/ui/FlashMessage'
import { PageHeader } from '@/components/ui/PageHeader'
import { t } from '@/messages/t'
import { freshCards } from '@/operations/payment/freshCards'
import { requireViewer } from '../../currentViewer'
import { cardsFlash } from './cardsFlash'
import { addCardAction } from './paymentMethodActions'
import { SavedCardRow } from './SavedCardRow'

export const metadata: Metadata = { title: t('cards.title') }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** The cards a person saved: which is offered first, which expire, add one, remove one (J09, EX41). */
export default async function PaymentMethodsPage({ searchParams }: Props) {
  const { done } = await searchParams
  const { payload, viewer, now } = await requireViewer('/settings/payment-methods')
  const { cards, isFresh } = await freshCards({ payload, viewer, now })
  return (
    <Container width="reading">
      <FlashMessage flash={cardsFlash(done)} />
      <PageHeader title={t('cards.title')} text={t('cards.text')} />
      {!isFresh && (
        <Alert tone="info" className="mb-6">
          {t('cards.stale')}
        </Alert>
      )}
      {cards.length === 0 ? (
        <EmptyState
          icon="credit-card"
          title={t('cards.empty')}
          text={t('cards.emptyText')}
          action={<AddCard />}
        />
      ) : (
        <>
          <Card as="section" aria-label={t('cards.title')}>
            <ul className="divide-y divide-line">
              {cards.map((card) => (
                <SavedCardRow card={card} key={card.id} />
              ))}
            </ul>
          </Card>
          <div className="mt-6">
            <AddCard />
          </div>
        </>
      )}
    </Container>
  )
}

function AddCard() {
  return (
    <ActionForm action={addCardAction} errorTitle={t('cards.addFailed')} aria-label={t('cards.add')}>
      <SubmitButton pendingLabel={t('cards.adding')}>{t('cards.add')}</SubmitButton>
    </ActionForm>
  )
}
