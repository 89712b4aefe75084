import { clsx } from 'clsx'
import type { ReactNode } from 'react'

type CardProps = {
  as?: 'div' | 'section' | 'article' | 'li'
  /** Names a section for screen readers. */
  'aria-labelledby'?: string
  padding?: 'none' | 'md' | 'lg'
  /** The whole card leads somewhere (it holds a stretched link). */
  interactive?: boolean
  id?: string
  className?: string
  children: ReactNode
}

const PADDING = { none: '', md: 'p-4 sm:p-5', lg: 'p-5 sm:p-8' }

/** A white surface that holds one thing. */
export function Card({
  as: Tag = 'div',
  padding = 'md',
  interactive,
  className,
  children,
  ...rest
}: CardProps) {
  return (
    <Tag
      {...rest}
      className={clsx(
        'relative rounded-lg border border-line bg-surface shadow-sm',
        PADDING[padding],
        interactive && 'transition-shadow duration-150 ease-calm hover:border-line-strong hover:shadow-md',
        className,
      )}
    >
      {children}
    </Tag>
  )
}
