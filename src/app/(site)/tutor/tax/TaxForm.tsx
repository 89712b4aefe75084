import { ActionForm } from '@/components/form/ActionForm'
import { RadioField } from '@/components/form/RadioField'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextField } from '@/components/form/TextField'
import { AddressFields } from '@/components/tax/AddressFields'
import { CountryField } from '@/components/tax/CountryField'
import { Card } from '@/components/ui/Card'
import { CardTitle } from '@/components/ui/CardTitle'
import type { TaxProfile } from '@/domain/tax/missingTaxFields'
import { TAXPAYER_KINDS } from '@/domain/tax/taxpayerKinds'
import { t } from '@/messages/t'
import { saveTaxAction } from './actions'

type Props = { profile: TaxProfile | null }

/** Who, where and which numbers: all a seller report asks for. */
export function TaxForm({ profile }: Props) {
  return (
    <ActionForm action={saveTaxAction} errorTitle={t('form.problem')} className="grid gap-6">
      <Card as="section" padding="lg" aria-labelledby="tax-who">
        <CardTitle id="tax-who">{t('tax.who')}</CardTitle>
        <Who profile={profile} />
      </Card>
      <Card as="section" padding="lg" aria-labelledby="tax-where">
        <CardTitle id="tax-where">{t('tax.where')}</CardTitle>
        <AddressFields address={profile} />
      </Card>
      <Card as="section" padding="lg" aria-labelledby="tax-numbers">
        <CardTitle id="tax-numbers">{t('tax.numbers')}</CardTitle>
        <Numbers profile={profile} />
      </Card>
      <p className="text-sm text-ink-soft">{t('tax.privacy')}</p>
      <div>
        <SubmitButton pendingLabel={t('form.saving')}>{t('tax.save')}</SubmitButton>
      </div>
    </ActionForm>
  )
}

function Who({ profile }: Props) {
  return (
    <div className="grid gap-5">
      <RadioField
        name="kind"
        legend={t('tax.kind')}
        options={TAXPAYER_KINDS.map((value) => ({ value, label: t(`tax.${value}`) }))}
        defaultValue={profile?.kind ?? 'individual'}
        required
      />
      <TextField
        name="legalName"
        label={t('tax.legalName')}
        hint={t('tax.legalNameHint')}
        autoComplete="name"
        maxLength={160}
        defaultValue={profile?.legalName ?? ''}
        required
      />
      <TextField
        name="birthDate"
        label={t('tax.birthDate')}
        hint={t('tax.birthDateHint')}
        optionalLabel={t('form.optional')}
        autoComplete="bday"
        maxLength={10}
        defaultValue={profile?.birthDate ?? ''}
      />
    </div>
  )
}

function Numbers({ profile }: Props) {
  const optionalLabel = t('form.optional')
  return (
    <div className="grid gap-5">
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField
          name="taxId"
          label={t('tax.taxId')}
          hint={t('tax.taxIdHint')}
          optionalLabel={optionalLabel}
          autoComplete="off"
          maxLength={40}
          defaultValue={profile?.taxId ?? ''}
        />
        <CountryField name="taxIdCountry" label={t('tax.taxIdCountry')} value={profile?.taxIdCountry} />
      </div>
      <TextField
        name="vatId"
        label={t('tax.vatId')}
        optionalLabel={optionalLabel}
        autoComplete="off"
        maxLength={20}
        defaultValue={profile?.vatId ?? ''}
      />
      <TextField
        name="registrationNumber"
        label={t('tax.registrationNumber')}
        hint={t('tax.registrationHint')}
        optionalLabel={optionalLabel}
        autoComplete="off"
        maxLength={40}
        defaultValue={profile?.registrationNumber ?? ''}
      />
      <TextField
        name="accountId"
        label={t('tax.accountId')}
        optionalLabel={optionalLabel}
        autoComplete="off"
        maxLength={60}
        defaultValue={profile?.accountId ?? ''}
      />
    </div>
  )
}
