'use client'

import { useRouter } from 'next/navigation'
import { buttonClasses } from '../ui/buttonClasses'
import { COMPARE_FORM } from './CompareToggle'
import { chooseTutor, chooseTutors, MAX_CHOSEN, useChosenTutors } from './chosenTutors'
import { compareHref } from './compareHref'

export type CompareBarTexts = {
  label: string
  /** With `{count}`. */
  chosen: string
  full: string
  go: string
  needTwo: string
  clear: string
  /** With `{name}`. */
  remove: string
}

/** Who has been chosen so far and the way to see them side by side: at the foot of the window while anybody is. */
export function CompareBar({ texts }: { texts: CompareBarTexts }) {
  const router = useRouter()
  const chosen = useChosenTutors()
  const count = chosen.length
  const isReady = count === 0 || count >= 2
  return (
    <form
      id={COMPARE_FORM}
      action="/tutors/compare"
      method="get"
      data-count={count}
      data-noprint
      aria-label={texts.label}
      onSubmit={(event) => {
        if (count === 0) return
        event.preventDefault()
        if (isReady) router.push(compareHref(chosen.map(({ slug }) => slug)))
      }}
      className="compare-bar sticky bottom-3 z-20 mt-6 flex flex-wrap items-center gap-x-4 gap-y-2 rounded-lg border border-line-mid bg-surface px-4 py-3 shadow-lg"
    >
      <p role="status" className="text-sm text-ink-soft max-sm:sr-only">
        {texts.chosen.replace('{count}', String(count))}
        {count >= MAX_CHOSEN && <span className="sr-only"> {texts.full}</span>}
      </p>
      <ul className="flex min-w-0 flex-1 flex-wrap gap-2">
        {chosen.map(({ slug, name }) => (
          <li key={slug} className="min-w-0">
            <button
              type="button"
              onClick={(event) => {
                // Before this button goes, so that the focus stays in the bar.
                event.currentTarget.form?.querySelector<HTMLElement>('[type="submit"]')?.focus()
                chooseTutor({ slug, name }, false)
              }}
              className="inline-flex min-h-9 max-w-full items-center gap-1.5 rounded-full border border-primary-line bg-primary-soft px-3 text-sm font-medium text-primary-ink hover:border-primary"
            >
              <span className="sr-only">{texts.remove.replace('{name}', name)}</span>
              <span aria-hidden="true" className="truncate">
                {name}
              </span>
              <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
      <div className="flex items-center gap-2 max-sm:w-full">
        {count > 0 && (
          <button
            type="button"
            onClick={() => chooseTutors([])}
            className={buttonClasses({ variant: 'ghost', size: 'sm', className: 'min-h-11!' })}
          >
            {texts.clear}
          </button>
        )}
        <button
          type="submit"
          aria-disabled={!isReady || undefined}
          className={buttonClasses({ className: 'max-sm:flex-1' })}
        >
          {isReady ? texts.go : texts.needTwo}
        </button>
      </div>
    </form>
  )
}
