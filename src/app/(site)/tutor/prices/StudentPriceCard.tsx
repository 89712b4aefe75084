import { ActionForm } from '@/components/form/ActionForm'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextField } from '@/components/form/TextField'
import { Card } from '@/components/ui/Card'
import { formatMoney } from '@/domain/money/formatMoney'
import { t } from '@/messages/t'
import type { StudentPrice } from '@/operations/price/queries/listStudentPrices'
import { setStudentPrice, withdrawPrice } from './actions'

/** One student: what they pay, what they are asked for, and another price for them. `currency` is the tutor's. */
export function StudentPriceCard({ price, currency }: { price: StudentPrice; currency: string }) {
  const { studentId, name, lessons, pays, source, asked } = price
  return (
    <Card as="article" aria-labelledby={`of-${studentId}`}>
      <h2 id={`of-${studentId}`} className="text-lg font-semibold">
        {name}
      </h2>
      <p className="text-ink-soft">
        {t('prices.lessons', { count: lessons })} · {t('prices.pays', { pays: formatMoney(pays) })}
      </p>
      {source && <p className="text-sm text-ink-soft">{t(`prices.tutorSource.${source}`)}</p>}
      {asked && (
        <ActionForm action={withdrawPrice} errorTitle={t('prices.setFailed')} className="mt-3">
          <input type="hidden" name="agreementId" value={asked.id} />
          <p className="mb-2 font-medium">{t('prices.waiting', { rate: formatMoney(asked.rate) })}</p>
          <SubmitButton variant="secondary" pendingLabel={t('prices.saving')}>
            {t('prices.withdraw')}
          </SubmitButton>
        </ActionForm>
      )}
      <ActionForm
        action={setStudentPrice}
        errorTitle={t('prices.setFailed')}
        fieldLabels={{ hourlyRate: t('prices.rate', { currency }) }}
        className="mt-4 grid gap-4 border-t border-line pt-4"
      >
        <input type="hidden" name="studentId" value={studentId} />
        <input type="hidden" name="currency" value={currency} />
        <TextField
          name="hourlyRate"
          label={t('prices.rate', { currency })}
          hint={t('prices.rateHint')}
          inputMode="decimal"
          maxLength={12}
          required
        />
        <TextField
          name="message"
          label={t('prices.message')}
          optionalLabel={t('form.optional')}
          maxLength={300}
        />
        <div>
          <SubmitButton variant="secondary" pendingLabel={t('prices.saving')}>
            {t('prices.save')}
          </SubmitButton>
        </div>
      </ActionForm>
    </Card>
  )
}
