import { clsx } from 'clsx'

export type ButtonVariant = 'primary' | 'secondary' | 'ghost' | 'danger'
export type ButtonSize = 'sm' | 'md' | 'lg'
export type ButtonLook = { variant?: ButtonVariant; size?: ButtonSize; block?: boolean; className?: string }

const BASE =
  'inline-flex items-center justify-center gap-2 rounded-md border text-center font-semibold ' +
  'transition-colors duration-150 ease-calm disabled:opacity-55 aria-disabled:opacity-55'

const VARIANTS: Record<ButtonVariant, string> = {
  primary:
    'border-transparent bg-primary text-on-primary shadow-sm hover:bg-primary-hover active:bg-primary-active',
  secondary:
    'border-line-mid bg-surface text-ink shadow-sm hover:border-line-strong hover:bg-canvas active:bg-sunken',
  ghost: 'border-transparent text-primary-ink hover:bg-primary-soft active:bg-primary-line',
  danger: 'border-transparent bg-danger text-on-primary shadow-sm hover:bg-danger-hover',
}

const SIZES: Record<ButtonSize, string> = {
  sm: 'min-h-9 px-3 py-1 text-sm',
  md: 'min-h-11 px-4 py-2 text-base',
  lg: 'min-h-13 px-6 py-3 text-lg',
}

/** The look of a button, for the rare element that must look like one without being `Button` or `ButtonLink`. */
export function buttonClasses({ variant = 'primary', size = 'md', block, className }: ButtonLook): string {
  return clsx(BASE, VARIANTS[variant], SIZES[size], block && 'w-full', className)
}
