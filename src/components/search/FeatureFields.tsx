import { t } from '@/messages/t'
import { Checkbox } from '../ui/Checkbox'
import type { Choice } from './filterValues'

type FeatureFieldsProps = { features: readonly Choice[]; chosen?: readonly string[] }

/** What a tutor may have besides; as many as one likes. */
export function FeatureFields({ features, chosen = [] }: FeatureFieldsProps) {
  return (
    <fieldset>
      <legend className="mb-1 font-medium">{t('search.more')}</legend>
      {features.map(({ value, name, count }) => (
        <Checkbox
          key={`${value}-${chosen.includes(value)}`} // a box that stands would keep its old tick when the address says another one
          name="features"
          value={value}
          defaultChecked={chosen.includes(value)}
          label={<Counted name={name} count={count} />}
        />
      ))}
    </fieldset>
  )
}

function Counted({ name, count }: { name: string; count?: number }) {
  return (
    <>
      {name}
      {count !== undefined && (
        <span className="ms-1 text-ink-soft">{t('review.countBrackets', { count })}</span>
      )}
    </>
  )
}
