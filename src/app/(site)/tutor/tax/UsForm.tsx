import { ActionForm } from '@/components/form/ActionForm'
import { CheckboxField } from '@/components/form/CheckboxField'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextField } from '@/components/form/TextField'
import { Alert } from '@/components/ui/Alert'
import { Card } from '@/components/ui/Card'
import { CardTitle } from '@/components/ui/CardTitle'
import type { TaxForm } from '@/domain/tax/taxForms'
import { formatInstant } from '@/messages/formatInstant'
import { t } from '@/messages/t'
import type { TaxFormState } from '@/operations/tax/queries/readTaxForm'
import { signTaxFormAction } from './actions'

type Props = { form: TaxForm; state: TaxFormState; timeZone: string }

/** The form the US wants of a tutor: as it was signed, or to be signed (EX33). Sends `form`, `signedName`, `agrees`. */
export function UsForm({ form, state: { isNeeded, signed }, timeZone }: Props) {
  return (
    <Card as="section" padding="lg" id="us-form" aria-labelledby="us-form-title">
      <CardTitle id="us-form-title">{t('tax.form.title', { form })}</CardTitle>
      {signed ? (
        <Alert tone="success">{signedWords(signed, timeZone)}</Alert>
      ) : (
        <>
          <p className="mb-4 text-ink-soft">
            {t('tax.form.text')} {t(isNeeded ? 'tax.form.needed' : 'tax.form.optional')}
          </p>
          <ActionForm action={signTaxFormAction} errorTitle={t('form.problem')} className="grid gap-5">
            <input type="hidden" name="form" value={form} />
            <p className="max-w-prose">{t(`tax.form.statement.${form}`)}</p>
            <CheckboxField name="agrees" label={t('tax.form.agree')} required />
            <TextField
              name="signedName"
              label={t('tax.form.name')}
              autoComplete="name"
              maxLength={160}
              required
            />
            <div>
              <SubmitButton pendingLabel={t('tax.form.signing')}>{t('tax.form.sign', { form })}</SubmitButton>
            </div>
          </ActionForm>
        </>
      )}
    </Card>
  )
}

function signedWords(
  { signedName: name, signedAt, validUntil }: NonNullable<TaxFormState['signed']>,
  timeZone: string,
) {
  const day = formatInstant({ instant: signedAt, timeZone, style: 'dateYear' })
  if (!validUntil) return t('tax.form.signed', { name, day })
  const until = formatInstant({ instant: `${validUntil}T12:00:00Z`, timeZone: 'UTC', style: 'dateYear' })
  return t('tax.form.signedUntil', { name, day, until })
}
