import type { ReactNode } from 'react'
import { Breadcrumbs, type Crumb } from './Breadcrumbs'

type PageHeaderProps = { title: string; text?: ReactNode; crumbs?: readonly Crumb[]; actions?: ReactNode }

/** The top of a page: way back, the one h1, a line about it, and what can be done here. */
export function PageHeader({ title, text, crumbs, actions }: PageHeaderProps) {
  return (
    <div className="mb-6 sm:mb-8">
      {crumbs && <Breadcrumbs crumbs={crumbs} />}
      <div className="flex flex-wrap items-end justify-between gap-4">
        <div className="min-w-0">
          <h1 className="text-3xl font-bold tracking-tight">{title}</h1>
          {text && <div className="mt-1.5 max-w-2xl text-ink-soft">{text}</div>}
        </div>
        {actions && <div className="flex flex-wrap gap-3">{actions}</div>}
      </div>
    </div>
  )
}
