import { ActionForm } from '@/components/form/ActionForm'
import { RadioField } from '@/components/form/RadioField'
import { SelectField } from '@/components/form/SelectField'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextField } from '@/components/form/TextField'
import { Card } from '@/components/ui/Card'
import { CardTitle } from '@/components/ui/CardTitle'
import type { TaxProfile } from '@/domain/tax/missingTaxFields'
import { TAXPAYER_KINDS } from '@/domain/tax/taxpayerKinds'
import { COUNTRY_CODES } from '@/messages/countryCodes'
import { countryName } from '@/messages/countryName'
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
        <Where profile={profile} />
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

function Where({ profile }: Props) {
  return (
    <div className="grid gap-5">
      <TextField
        name="street"
        label={t('tax.street')}
        autoComplete="street-address"
        maxLength={160}
        defaultValue={profile?.street ?? ''}
        required
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField
          name="postcode"
          label={t('tax.postcode')}
          optionalLabel={t('form.optional')}
          autoComplete="postal-code"
          maxLength={20}
          defaultValue={profile?.postcode ?? ''}
        />
        <TextField
          name="city"
          label={t('tax.city')}
          autoComplete="address-level2"
          maxLength={80}
          defaultValue={profile?.city ?? ''}
          required
        />
      </div>
      <Country name="country" label={t('tax.country')} value={profile?.country} required />
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
        <Country name="taxIdCountry" label={t('tax.taxIdCountry')} value={profile?.taxIdCountry} />
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

type CountryProps = { name: string; label: string; value?: string | null; required?: boolean }

function Country({ name, label, value, required }: CountryProps) {
  const options = COUNTRY_CODES.map((code) => ({ value: code, label: countryName(code) })).sort((a, b) =>
    a.label.localeCompare(b.label, 'en'),
  )
  return (
    <SelectField
      name={name}
      label={label}
      emptyLabel={t('tax.countryEmpty')}
      options={options}
      defaultValue={value ?? ''}
      required={required}
    />
  )
}
