import type { ReactNode } from 'react'
import { Icon } from './Icon'

type ErrorStateProps = {
  title: string
  text: string
  action?: ReactNode
  /** Lets support find the request in the logs. */
  reference?: string
}

/** A page or part that could not be shown: what happened and what to do. */
export function ErrorState({ title, text, action, reference }: ErrorStateProps) {
  return (
    <div className="mx-auto flex max-w-lg flex-col items-center px-4 py-12 text-center">
      <span className="mb-4 grid size-14 place-items-center rounded-full bg-error-soft text-error-ink">
        <Icon name="triangle-exclamation-point" className="size-7" />
      </span>
      <h1 className="text-2xl font-bold">{title}</h1>
      <p className="mt-2 text-ink-soft">{text}</p>
      {action && <div className="mt-6 flex flex-wrap justify-center gap-3">{action}</div>}
      {reference && <p className="mt-6 text-xs text-ink-faint">{reference}</p>}
    </div>
  )
}
