import { ActionForm } from '@/components/form/ActionForm'
import { SubmitButton } from '@/components/form/SubmitButton'
import { Badge } from '@/components/ui/Badge'
import { ConfirmDialog } from '@/components/ui/ConfirmDialog'
import { Icon } from '@/components/ui/Icon'
import { cardName, spokenCardName } from '@/messages/cardName'
import { t } from '@/messages/t'
import type { CardView } from '@/operations/payment/queries/listCards'
import { defaultCardAction, removeCardAction } from './paymentMethodActions'

/** One saved card with what can be done about it. Both forms send `id`. */
export function SavedCardRow({ card }: { card: CardView }) {
  const name = spokenCardName(card)
  const month = String(card.expMonth).padStart(2, '0')
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-3 p-4">
      <Icon name="credit-card" className="size-6 text-ink-soft" />
      <div className="min-w-40 flex-1">
        <p className="flex flex-wrap items-center gap-2 font-semibold">
          <span aria-hidden="true">{cardName(card)}</span>
          <span className="sr-only">{name}</span>
          {card.isDefault && <Badge tone="primary">{t('cards.default')}</Badge>}
          {card.expiry === 'soon' && <Badge tone="warning">{t('cards.expiresSoon')}</Badge>}
          {card.expiry === 'expired' && <Badge tone="error">{t('cards.expired')}</Badge>}
        </p>
        <p className="text-sm text-ink-soft">{t('cards.expires', { month, year: String(card.expYear) })}</p>
      </div>
      <div className="flex flex-wrap gap-2">
        {!card.isDefault && card.expiry !== 'expired' && (
          <ActionForm
            action={defaultCardAction}
            errorTitle={t('cards.failed')}
            aria-label={t('cards.makeDefaultOf', { card: name })}
          >
            <input type="hidden" name="id" value={card.id} />
            <SubmitButton variant="secondary" pendingLabel={t('cards.makingDefault')}>
              {t('cards.makeDefault')}
            </SubmitButton>
          </ActionForm>
        )}
        <ConfirmDialog
          title={t('cards.removeTitle', { card: name })}
          triggerLabel={t('cards.remove')}
          triggerVariant="ghost"
        >
          <p className="mb-5">{t('cards.removeText')}</p>
          <ActionForm
            action={removeCardAction}
            errorTitle={t('cards.failed')}
            aria-label={t('cards.removeOf', { card: name })}
          >
            <input type="hidden" name="id" value={card.id} />
            <SubmitButton variant="danger" pendingLabel={t('cards.removing')}>
              {t('cards.removeOf', { card: name })}
            </SubmitButton>
          </ActionForm>
        </ConfirmDialog>
      </div>
    </li>
  )
}
