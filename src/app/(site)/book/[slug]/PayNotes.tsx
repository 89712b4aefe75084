import { Icon } from '@/components/ui/Icon'
import { t } from '@/messages/t'

/** Below the button that leads to paying: how long the time is kept, and who sees the card. */
export function PayNotes({ hold }: { hold: string }) {
  return (
    <>
      <p className="flex items-start gap-2 text-sm text-ink-soft">
        <Icon name="timer" className="mt-0.5 size-4" />
        {hold}
      </p>
      <p className="flex items-start gap-2 text-sm text-ink-soft">
        <Icon name="lock" className="mt-0.5 size-4" />
        {t('payment.safe')}
      </p>
    </>
  )
}
