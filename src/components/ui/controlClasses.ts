import { clsx } from 'clsx'

/** The shared look of text inputs, text areas and selects. Text is 16 px so that phones do not zoom in. */
export function controlClasses(className?: string): string {
  return clsx(
    'block w-full rounded-md border border-line-strong bg-surface px-3 py-2 text-base text-ink shadow-sm',
    'transition-colors duration-150 ease-calm hover:border-ink-soft',
    'focus-visible:border-primary focus-visible:outline-2 focus-visible:outline-offset-0',
    'aria-invalid:border-error-ink aria-invalid:bg-error-soft',
    'disabled:cursor-not-allowed disabled:border-line disabled:bg-sunken disabled:text-ink-soft',
    className,
  )
}
