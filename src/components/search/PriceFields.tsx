import { t } from '@/messages/t'
import { Input } from '../ui/Input'

type PriceFieldsProps = {
  currency: string
  /** The lowest and highest price there is, whole units: what the empty fields show. */
  range?: { min: number; max: number }
  min?: string
  max?: string
}

/** Lowest and highest hourly rate, in whole units of the currency. */
export function PriceFields({ currency, range = { min: 10, max: 100 }, min, max }: PriceFieldsProps) {
  const number = { type: 'number', inputMode: 'decimal', min: 0, max: 1_000_000, step: 'any' } as const
  return (
    <fieldset>
      <legend className="mb-1.5 font-medium">{t('search.price', { currency })}</legend>
      <div className="grid grid-cols-[1fr_auto_1fr] items-center gap-2">
        <Input
          {...number}
          key={`min-${min}`} // a field that stands would keep its old value when the address says another one
          name="minPrice"
          defaultValue={min}
          aria-label={t('search.priceMin')}
          placeholder={String(range.min)}
        />
        <span aria-hidden="true" className="text-ink-soft">
          –
        </span>
        <Input
          {...number}
          key={`max-${max}`}
          name="maxPrice"
          defaultValue={max}
          aria-label={t('search.priceMax')}
          placeholder={String(range.max)}
        />
      </div>
    </fieldset>
  )
}
