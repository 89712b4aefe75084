import { clsx } from 'clsx'
import type { ReactNode } from 'react'

type ContainerProps = {
  /** `wide` for lists and dashboards, `reading` for text and forms, `form` for one narrow form. */
  width?: 'wide' | 'reading' | 'form'
  className?: string
  children: ReactNode
}

const WIDTHS = { wide: 'max-w-6xl', reading: 'max-w-3xl', form: 'max-w-md' }

/** The page's column with its margins. Every page starts with one. */
export function Container({ width = 'wide', className, children }: ContainerProps) {
  return (
    <div className={clsx('mx-auto w-full px-4 py-8 sm:px-6 sm:py-10', WIDTHS[width], className)}>
      {children}
    </div>
  )
}
