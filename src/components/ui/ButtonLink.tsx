import Link from 'next/link'
import type { ReactNode } from 'react'
import { type ButtonLook, buttonClasses } from './buttonClasses'
import { Icon } from './Icon'
import type { IconName } from './iconNames'

type ButtonLinkProps = ButtonLook & {
  href: string
  icon?: IconName
  iconAfter?: IconName
  /** Another site: opens in a new tab, said to screen readers by the caller's text. */
  external?: boolean
  prefetch?: boolean
  children: ReactNode
}

/** A link that looks like a button: it goes somewhere, it does nothing. */
export function ButtonLink({
  href,
  icon,
  iconAfter,
  external,
  prefetch,
  children,
  ...look
}: ButtonLinkProps) {
  const content = (
    <>
      {icon && <Icon name={icon} />}
      {children}
      {iconAfter && <Icon name={iconAfter} />}
    </>
  )
  if (external) {
    return (
      <a href={href} className={buttonClasses(look)} target="_blank" rel="noreferrer">
        {content}
      </a>
    )
  }
  return (
    <Link href={href} prefetch={prefetch} className={buttonClasses(look)}>
      {content}
    </Link>
  )
}
