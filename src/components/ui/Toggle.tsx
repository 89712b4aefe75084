// biome-ignore-all lint/a11y/useAriaPropsForRole: a checkbox gives its checked state itself
import { clsx } from 'clsx'
import type { ComponentProps } from 'react'

type ToggleProps = Omit<ComponentProps<'input'>, 'type' | 'role'> & { label: string; hint?: string }

/** An on/off switch: a checkbox told to be a switch, so it submits with its form and needs no script. */
export function Toggle({ label, hint, className, ...rest }: ToggleProps) {
  return (
    <label className={clsx('flex items-start justify-between gap-4 py-1', className)}>
      <span>
        <span className="block font-medium">{label}</span>
        {hint && <span className="block text-sm text-ink-soft">{hint}</span>}
      </span>
      <span className="relative mt-0.5 inline-flex h-6 w-11 shrink-0">
        <input
          {...rest}
          type="checkbox"
          role="switch"
          className="peer absolute inset-0 m-0 size-full cursor-pointer appearance-none rounded-full border border-line-strong bg-sunken transition-colors checked:border-primary checked:bg-primary disabled:opacity-50"
        />
        <span
          aria-hidden="true"
          className="pointer-events-none absolute start-0.5 top-0.5 size-5 rounded-full border border-line-strong bg-surface shadow-sm transition-transform peer-checked:translate-x-5 peer-checked:border-transparent rtl:peer-checked:-translate-x-5"
        />
      </span>
    </label>
  )
}
