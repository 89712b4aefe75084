import { COUNTRY_CODES } from '@/messages/countryCodes'
import { countryName } from '@/messages/countryName'
import { t } from '@/messages/t'
import { SelectField } from '../form/SelectField'

type CountryFieldProps = { name: string; label: string; value?: string | null; required?: boolean }

/** A country by its English name; sends its ISO 3166 code. */
export function CountryField({ name, label, value, required }: CountryFieldProps) {
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
