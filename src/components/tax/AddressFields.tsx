import { t } from '@/messages/t'
import { TextField } from '../form/TextField'
import { CountryField } from './CountryField'

type Address = { street: string; postcode: string | null; city: string; country: string }

/** Where somebody lives or is registered. Sends `street`, `postcode`, `city`, `country`. */
export function AddressFields({ address }: { address: Address | null }) {
  return (
    <div className="grid gap-5">
      <TextField
        name="street"
        label={t('tax.street')}
        autoComplete="street-address"
        maxLength={160}
        defaultValue={address?.street ?? ''}
        required
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField
          name="postcode"
          label={t('tax.postcode')}
          optionalLabel={t('form.optional')}
          autoComplete="postal-code"
          maxLength={20}
          defaultValue={address?.postcode ?? ''}
        />
        <TextField
          name="city"
          label={t('tax.city')}
          autoComplete="address-level2"
          maxLength={80}
          defaultValue={address?.city ?? ''}
          required
        />
      </div>
      <CountryField name="country" label={t('tax.country')} value={address?.country} required />
    </div>
  )
}
