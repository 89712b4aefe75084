'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'

type NavLinkProps = { href: string; className: string; currentClassName?: string; children: ReactNode }

/** A link of the main navigation that knows whether its page is the one shown. */
export function NavLink({ href, className, currentClassName = '', children }: NavLinkProps) {
  const path = usePathname()
  const current = path === href || (!href.includes('#') && !href.includes('?') && path.startsWith(`${href}/`))
  return (
    <Link
      href={href}
      aria-current={current ? 'page' : undefined}
      className={current ? `${className} ${currentClassName}` : className}
    >
      {children}
    </Link>
  )
}
