import { ActionForm } from '@/components/form/ActionForm'
import { SelectField } from '@/components/form/SelectField'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextField } from '@/components/form/TextField'
import { TimeZoneField } from '@/components/form/TimeZoneField'
import { timeZoneGroups } from '@/components/form/timeZoneGroups'
import { CURRENCIES } from '@/domain/money/currency'
import { t } from '@/messages/t'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { saveAccountAction } from './accountActions'

const currencyNames = new Intl.DisplayNames('en', { type: 'currency' })
const currencies = CURRENCIES.map((value) => ({ value, label: `${value} – ${currencyNames.of(value)}` }))

/** Name, time zone and currency. Sends `firstName`, `lastName`, `timezone`, `currency`. */
export function AccountForm({ viewer, now }: { viewer: Viewer; now: Date }) {
  return (
    <ActionForm action={saveAccountAction} errorTitle={t('form.problem')} className="grid gap-5">
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField
          name="firstName"
          label={t('auth.firstName')}
          autoComplete="given-name"
          maxLength={80}
          defaultValue={viewer.firstName}
          required
        />
        <TextField
          name="lastName"
          label={t('auth.lastName')}
          autoComplete="family-name"
          maxLength={80}
          defaultValue={viewer.lastName}
          required
        />
      </div>
      <TimeZoneField
        name="timezone"
        detect={false}
        label={t('auth.timeZone')}
        hint={t('auth.timeZoneHint')}
        defaultValue={viewer.timezone}
        groups={timeZoneGroups({ now, also: [viewer.timezone] })}
        required
      />
      <SelectField
        name="currency"
        label={t('account.currency')}
        hint={t('account.currencyHint')}
        defaultValue={viewer.currency}
        options={currencies}
        required
      />
      <div>
        <SubmitButton pendingLabel={t('form.saving')}>{t('form.save')}</SubmitButton>
      </div>
    </ActionForm>
  )
}
