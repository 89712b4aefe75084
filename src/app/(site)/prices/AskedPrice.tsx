import { ActionForm } from '@/components/form/ActionForm'
import { SubmitButton } from '@/components/form/SubmitButton'
import { Alert } from '@/components/ui/Alert'
import { t } from '@/messages/t'
import type { OwnPrice } from '@/operations/price/queries/listOwnPrices'
import { currentViewer } from '../currentViewer'
import { answerAsked } from './actions'
import { inBothCurrencies } from './inBothCurrencies'

/** A tutor asks for another price: agree, or keep one's own. Nothing when nobody asks. */
export async function AskedPrice({ price, className }: { price: OwnPrice | undefined; className?: string }) {
  if (!price?.asked) return null
  const { asked, tutor, pays } = price
  const words = await inBothCurrencies(await currentViewer())
  const rate = words(asked.rate)
  return (
    <Alert title={t('prices.asked', { tutor: tutor.name, rate })} className={className}>
      <p>{t('prices.askedText', { pays: words(pays) })}</p>
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
