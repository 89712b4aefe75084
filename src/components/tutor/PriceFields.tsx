import { t } from '@/messages/t'
import { Input } from '../ui/Input'

type PriceFieldsProps = { currency: string; min?: string; max?: string }

/** Lowest and highest hourly rate, in whole units of the currency. */
export function PriceFields({ currency, min, max }: PriceFieldsProps) {
  const number = { type: 'number', inputMode: 'numeric', min: 0, max: 100_000, step: 1 } as const
  return (
    <fieldset>
      <legend className="mb-1.5 font-medium">{t('search.price', { currency })}</legend>
      <div className="grid grid-cols-[1fr_auto_1fr] items-center gap-2">
        <Input
          {...number}
          name="minPrice"
          defaultValue={min}
          aria-label={t('search.priceMin')}
          placeholder="10"
        />
        <span aria-hidden="true" className="text-ink-soft">
          –
        </span>
        <Input
          {...number}
          name="maxPrice"
          defaultValue={max}
          aria-label={t('search.priceMax')}
          placeholder="100"
        />
      </div>
    </fieldset>
  )
}
