import { ActionForm } from '@/components/form/ActionForm'
import { SubmitButton } from '@/components/form/SubmitButton'
import { Alert } from '@/components/ui/Alert'
import { formatMoney } from '@/domain/money/formatMoney'
import { t } from '@/messages/t'
import type { OwnPrice } from '@/operations/price/queries/listOwnPrices'
import { answerAsked } from './actions'

/** A tutor asks for another price: agree, or keep one's own. Nothing when nobody asks. */
export function AskedPrice({ price, className }: { price: OwnPrice | undefined; className?: string }) {
  if (!price?.asked) return null
  const { asked, tutor, pays } = price
  const rate = formatMoney(asked.rate)
  return (
    <Alert title={t('prices.asked', { tutor: tutor.name, rate })} className={className}>
      <p>{t('prices.askedText', { pays: formatMoney(pays) })}</p>
      {asked.message && (
        <blockquote className="mt-2 border-s-2 border-line ps-3 whitespace-pre-line">
          {asked.message}
        </blockquote>
      )}
      <ActionForm action={answerAsked} errorTitle={t('prices.failed')} className="mt-4 flex flex-wrap gap-3">
        <input type="hidden" name="agreementId" value={asked.id} />
        <SubmitButton name="answer" value="keep" pendingLabel={t('prices.sending')}>
          {t('prices.keep')}
        </SubmitButton>
        <SubmitButton variant="secondary" name="answer" value="accept" pendingLabel={t('prices.sending')}>
          {t('prices.accept', { rate })}
        </SubmitButton>
      </ActionForm>
    </Alert>
  )
}
