import { SelectField } from '@/components/form/SelectField'
import { TextField } from '@/components/form/TextField'
import { Card } from '@/components/ui/Card'
import { CardTitle } from '@/components/ui/CardTitle'
import { amountText } from '@/domain/money/amountText'
import { TRIAL_MINUTES } from '@/domain/trial/trialOffer'
import { t } from '@/messages/t'
import type { TutorProfile } from '@/operations/tutor/queries/getTutor'

/** Whether the tutor gives trial lessons, how long, and for how much (EX28). */
export function TrialFields({ profile: { trial } }: { profile: TutorProfile }) {
  return (
    <Card as="section" aria-labelledby="trial-title" padding="lg">
      <CardTitle id="trial-title">{t('trial.setting')}</CardTitle>
      <p className="-mt-3 mb-4 text-ink-soft">{t('trial.settingHint')}</p>
      <div className="grid gap-5 sm:grid-cols-2">
        <div className="flex flex-col justify-end">
          <SelectField
            name="trial"
            label={t('trial.name')}
            options={[
              { value: '', label: t('trial.none') },
              ...TRIAL_MINUTES.map((minutes) => ({
                value: String(minutes),
                label: t('trial.minutes', { minutes }),
              })),
            ]}
            defaultValue={trial ? String(trial.durationMinutes) : ''}
          />
        </div>
        <TextField
          name="trialPrice"
          label={t('trial.price')}
          hint={t('trial.priceHint')}
          optionalLabel={t('form.optional')}
          inputMode="decimal"
          defaultValue={trial?.ownPrice ? amountText(trial.ownPrice) : ''}
          maxLength={12}
        />
      </div>
    </Card>
  )
}
