import { CURRENCIES, type Currency } from '@/domain/money/currency'
import { t } from '@/messages/t'
import { Button } from '../ui/Button'
import { Select } from '../ui/Select'

export type CurrencySwitcherProps = { currency: Currency; chooseCurrency: (data: FormData) => Promise<void> }

const names = new Intl.DisplayNames('en', { type: 'currency' })
const options = CURRENCIES.map((value) => ({ value, label: `${value} – ${names.of(value)}` }))

/** Chooses the currency in which prices are shown. Sends `currency`; works without JavaScript. */
export function CurrencySwitcher({ currency, chooseCurrency }: CurrencySwitcherProps) {
  return (
    <form action={chooseCurrency} className="mt-4 max-w-xs">
      <label htmlFor="site-currency" className="text-sm font-semibold">
        {t('footer.currency')}
      </label>
      <div className="mt-1 flex gap-2">
        <Select key={currency} id="site-currency" name="currency" defaultValue={currency} options={options} />
        <Button type="submit" variant="secondary">
          {t('footer.currencyShow')}
        </Button>
      </div>
    </form>
  )
}
