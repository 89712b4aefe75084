import { FieldError } from './FieldError'

export type StarRatingInputProps = {
  legend: string
  name: string
  /** What each star is called, one to five: `1 star` … `5 stars`. */
  labels: readonly string[]
  defaultValue?: number
  error?: string
  id?: string
}

/**
 * One to five stars as radio buttons: arrow keys, screen readers and plain form posts just work; the
 * stars fill up by CSS.
 */
export function StarRatingInput({
  legend,
  name,
  labels,
  defaultValue,
  error,
  id = name,
}: StarRatingInputProps) {
  return (
    <fieldset aria-describedby={error ? `${id}-error` : undefined} className="min-w-0">
      <legend className="mb-1.5 font-medium">{legend}</legend>
      <div className="star-input flex">
        {[1, 2, 3, 4, 5].map((value) => (
          <label
            key={value}
            className="relative grid h-12 w-12 min-w-6 shrink cursor-pointer place-items-center rounded-md"
          >
            <input
              id={value === 1 ? id : undefined}
              type="radio"
              name={name}
              value={value}
              defaultChecked={defaultValue === value}
              aria-label={labels[value - 1]}
              aria-invalid={error ? true : undefined}
              className="absolute inset-0 m-0 size-full cursor-pointer appearance-none rounded-md"
            />
            <svg
              viewBox="0 0 24 24"
              aria-hidden="true"
              className="pointer-events-none size-9 max-w-full stroke-line-strong"
            >
              <path
                d="M12 1.9l3.1 6.3 6.9 1-5 4.9 1.2 6.9-6.2-3.3-6.2 3.3 1.2-6.9-5-4.9 6.9-1z"
                strokeWidth="1"
              />
            </svg>
          </label>
        ))}
      </div>
      <FieldError id={`${id}-error`} message={error} />
    </fieldset>
  )
}
