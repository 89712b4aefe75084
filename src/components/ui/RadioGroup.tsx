import { clsx } from 'clsx'
import { FieldError } from './FieldError'

export type RadioOption = { value: string; label: string; hint?: string; disabled?: boolean }

type RadioGroupProps = {
  legend: string
  name: string
  options: readonly RadioOption[]
  defaultValue?: string
  hint?: string
  error?: string
  required?: boolean
  /** Unique on the page; `name` when left out. */
  id?: string
  /** `cards` frames each choice (lesson length); `stack` does so one under the other, for longer words. */
  look?: 'list' | 'cards' | 'stack'
}

/** One choice of a few, each with room for a line of explanation. */
export function RadioGroup({ legend, name, options, defaultValue, look = 'list', ...rest }: RadioGroupProps) {
  const { hint, error, required, id = name } = rest
  const describedBy = clsx(hint && `${id}-hint`, error && `${id}-error`) || undefined
  return (
    <fieldset aria-describedby={describedBy} className="min-w-0">
      <legend className="mb-1.5 font-medium">{legend}</legend>
      {hint && (
        <p id={`${id}-hint`} className="-mt-1 mb-2 text-sm text-ink-soft">
          {hint}
        </p>
      )}
      <div className={clsx('grid', LAYOUT[look])}>
        {options.map((option, index) => (
          <label
            key={option.value}
            className={clsx('flex items-start gap-3', look === 'list' ? 'py-1' : CARD)}
          >
            <input
              type="radio"
              id={index === 0 ? id : undefined}
              name={name}
              value={option.value}
              defaultChecked={option.value === defaultValue}
              disabled={option.disabled}
              required={required}
              aria-invalid={error ? true : undefined}
              className="mt-0.5 size-5 shrink-0 cursor-pointer accent-primary"
            />
            <span>
              <span className="block font-medium">{option.label}</span>
              {option.hint && <span className="block text-sm text-ink-soft">{option.hint}</span>}
            </span>
          </label>
        ))}
      </div>
      <FieldError id={`${id}-error`} message={error} />
    </fieldset>
  )
}

const LAYOUT = { list: 'gap-1', cards: 'gap-3 sm:auto-cols-fr sm:grid-flow-col', stack: 'gap-2' }
const CARD =
  'rounded-lg border border-line-strong bg-surface px-4 py-3 transition-colors hover:border-ink-soft ' +
  'has-checked:border-primary has-checked:bg-primary-soft has-checked:ring-1 has-checked:ring-primary'
