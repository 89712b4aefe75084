import { SelectField } from '@/components/form/SelectField'
import { TextAreaField } from '@/components/form/TextAreaField'
import { TextField } from '@/components/form/TextField'
import { Card } from '@/components/ui/Card'
import { CardTitle } from '@/components/ui/CardTitle'
import { COUNTRY_CODES } from '@/messages/countryCodes'
import { countryName } from '@/messages/countryName'
import { t } from '@/messages/t'
import type { TutorProfile } from '@/operations/tutor/queries/getTutor'

/** Who the tutor is. */
export function AboutFields({ profile }: { profile: TutorProfile }) {
  const optional = t('form.optional')
  return (
    <Card as="section" aria-labelledby="about-title" padding="lg">
      <CardTitle id="about-title">{t('teaching.about')}</CardTitle>
      <div className="grid gap-5">
        <TextField
          name="displayName"
          label={t('teaching.displayName')}
          defaultValue={profile.displayName}
          autoComplete="name"
          maxLength={80}
          required
        />
        <TextField
          name="headline"
          label={t('teaching.headline')}
          hint={t('teaching.headlineHint')}
          defaultValue={profile.headline}
          maxLength={140}
        />
        <TextAreaField
          name="bio"
          label={t('teaching.bio')}
          hint={t('teaching.bioHint')}
          defaultValue={profile.bio}
          rows={8}
          maxLength={4000}
        />
        <div className="grid gap-5 sm:grid-cols-2">
          <SelectField
            name="country"
            label={t('teaching.country')}
            emptyLabel={t('teaching.countryEmpty')}
            options={countryOptions()}
            defaultValue={profile.country}
            autoComplete="country"
          />
          <TextField
            name="city"
            label={t('teaching.city')}
            optionalLabel={optional}
            defaultValue={profile.city ?? ''}
            autoComplete="address-level2"
            maxLength={80}
          />
          <TextField
            name="yearsExperience"
            label={t('teaching.yearsExperience')}
            optionalLabel={optional}
            inputMode="numeric"
            defaultValue={profile.yearsExperience ?? ''}
            maxLength={2}
          />
        </div>
        <TextField
          name="videoUrl"
          type="url"
          label={t('teaching.videoUrl')}
          hint={t('teaching.videoHint')}
          optionalLabel={optional}
          defaultValue={profile.videoUrl ?? ''}
          maxLength={300}
        />
      </div>
    </Card>
  )
}

function countryOptions() {
  return COUNTRY_CODES.map((code) => ({ value: code, label: countryName(code) })).sort((a, b) =>
    a.label.localeCompare(b.label, 'en'),
  )
}
