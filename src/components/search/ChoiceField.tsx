import { t } from '@/messages/t'
import { Field } from '../ui/Field'
import { Select } from '../ui/Select'
import type { Choice } from './filterValues'

type ChoiceFieldProps = {
  name: string
  label: string
  any: string
  choices: readonly Choice[]
  value?: string
}

/** One of several, each with how many tutors it would leave; those that leave nobody cannot be chosen. */
export function ChoiceField({ name, label, any, choices, value = '' }: ChoiceFieldProps) {
  return (
    <Field id={`filter-${name}`} label={label}>
      {(control) => (
        <Select
          {...control}
          key={value} // a select that stands would keep its old value when the address says another one
          name={name}
          defaultValue={value}
          emptyLabel={any}
          options={choices.map((choice) => ({
            value: choice.value,
            label:
              choice.count === undefined
                ? choice.name
                : t('search.choice', { name: choice.name, count: choice.count }),
            disabled: choice.count === 0 && choice.value !== value,
          }))}
        />
      )}
    </Field>
  )
}
