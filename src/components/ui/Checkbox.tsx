import { clsx } from 'clsx'
import type { ComponentProps, ReactNode } from 'react'

type CheckboxProps = Omit<ComponentProps<'input'>, 'type' | 'children'> & { label: ReactNode; hint?: string }

/** A checkbox with its label to the right; the whole row can be pressed. */
export function Checkbox({ label, hint, className, ...rest }: CheckboxProps) {
  const hintId = hint && rest.id ? `${rest.id}-hint` : undefined
  return (
    <label className={clsx('flex items-start gap-3 py-1', className)}>
      <input
        {...rest}
        type="checkbox"
        aria-describedby={clsx(rest['aria-describedby'], hintId) || undefined}
        className="mt-0.5 size-5 shrink-0 cursor-pointer rounded-sm accent-primary"
      />
      <span>
        <span className="block">{label}</span>
        {hint && (
          <span id={hintId} className="block text-sm text-ink-soft">
            {hint}
          </span>
        )}
      </span>
    </label>
  )
}
