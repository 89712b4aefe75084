import type { ComponentProps, ReactNode } from 'react'
import { type ButtonLook, buttonClasses } from './buttonClasses'
import { Icon } from './Icon'
import type { IconName } from './iconNames'
import { Spinner } from './Spinner'

type ButtonProps = ButtonLook &
  Omit<ComponentProps<'button'>, 'className'> & {
    icon?: IconName
    /** Shows a spinner and ignores clicks, yet keeps the focus where it is. */
    loading?: boolean
    children: ReactNode
  }

/** The one button. `type` is `button` unless said otherwise; forms use `SubmitButton`. */
export function Button({ variant, size, block, className, icon, loading, children, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      aria-disabled={loading || undefined}
      aria-busy={loading || undefined}
      className={buttonClasses({ variant, size, block, className })}
    >
      {loading ? <Spinner className="size-5" /> : icon ? <Icon name={icon} /> : null}
      {children}
    </button>
  )
}
