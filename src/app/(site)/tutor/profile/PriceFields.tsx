import { CheckboxField } from '@/components/form/CheckboxField'
import { SelectField } from '@/components/form/SelectField'
import { TextField } from '@/components/form/TextField'
import { Card } from '@/components/ui/Card'
import { CardTitle } from '@/components/ui/CardTitle'
import { amountText } from '@/domain/money/amountText'
import { CURRENCIES } from '@/domain/money/currency'
import { t } from '@/messages/t'
import type { TutorProfile } from '@/operations/tutor/queries/getTutor'

/** What an hour costs, and whether new students are welcome. */
export function PriceFields({ profile }: { profile: TutorProfile }) {
  const { hourlyRate, acceptingStudents } = profile
  return (
    <Card as="section" aria-labelledby="price-title" padding="lg">
      <CardTitle id="price-title">{t('teaching.price')}</CardTitle>
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField
          name="hourlyRate"
          label={t('teaching.hourlyRate')}
          hint={t('teaching.rateHint')}
          inputMode="decimal"
          defaultValue={hourlyRate ? amountText(hourlyRate) : ''}
          maxLength={12}
        />
        <div className="flex flex-col justify-end">
          <SelectField
            name="currency"
            label={t('teaching.currency')}
            options={CURRENCIES.map((code) => ({ value: code, label: code }))}
            defaultValue={hourlyRate?.currency ?? 'USD'}
          />
        </div>
      </div>
      <div className="mt-5">
        <CheckboxField
          name="acceptingStudents"
          label={t('teaching.acceptingStudents')}
          hint={t('teaching.acceptingHint')}
          defaultChecked={acceptingStudents}
        />
      </div>
    </Card>
  )
}
