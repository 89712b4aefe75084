'use client'

import { clsx } from 'clsx'
import { startTransition, useOptimistic, useState } from 'react'
import { Toast } from '../ui/Toast'

export type SaveTexts = {
  /** What pressing does now, by whether the tutor is saved. */
  save: string
  unsave: string
  shortSave: string
  shortSaved: string
  saved: string
  removed: string
  failed: string
  undo: string
  close: string
  region: string
}

/** Whether it worked, and if not, why, where there is more to say than to try again. */
export type SaveAnswer = { isDone: boolean; message?: string }

export type SaveButtonProps = {
  tutorId: string
  isSaved: boolean
  /** Saves or forgets. Without JavaScript the form is sent to it as it is. */
  action: (data: FormData) => Promise<SaveAnswer>
  texts: SaveTexts
  /** `icon`: only the heart, for cards. */
  look?: 'icon' | 'button'
}

/** The heart: puts a tutor aside or takes them off the list, at once, with a way back. */
export function SaveButton({ tutorId, isSaved, action, texts, look = 'icon' }: SaveButtonProps) {
  const [known, setKnown] = useState(isSaved)
  const [shown, show] = useOptimistic(known)
  const [news, setNews] = useState<'saved' | 'removed' | 'failed' | null>(null)
  const [problem, setProblem] = useState<string>()

  const set = (wanted: boolean) =>
    startTransition(async () => {
      show(wanted)
      const data = new FormData()
      data.set('tutorId', tutorId)
      data.set('saved', String(wanted))
      const { isDone, message } = await action(data).catch((): SaveAnswer => ({ isDone: false }))
      startTransition(() => {
        if (isDone) setKnown(wanted)
        setProblem(message)
        setNews(isDone ? (wanted ? 'saved' : 'removed') : 'failed')
      })
    })

  return (
    <div>
      <form
        action={action as unknown as (data: FormData) => Promise<void>} // what it answers is for scripts
        onSubmit={(event) => {
          event.preventDefault()
          set(!shown)
        }}
        className="relative z-10"
      >
        <input type="hidden" name="tutorId" value={tutorId} />
        <input type="hidden" name="saved" value={String(!shown)} />
        <button
          type="submit"
          aria-label={shown ? texts.unsave : texts.save}
          className={clsx(
            'inline-flex items-center justify-center gap-2 rounded-full transition-colors',
            look === 'icon'
              ? '-m-2 size-11 hover:bg-error-soft'
              : 'min-h-11 border border-line-mid bg-surface px-4 font-semibold shadow-sm hover:border-line-strong',
            shown ? 'text-error-ink' : 'text-ink-soft hover:text-error-ink',
          )}
        >
          <svg
            viewBox="0 0 24 24"
            aria-hidden="true"
            strokeWidth={2}
            strokeLinejoin="round"
            className={clsx('size-6 shrink-0 stroke-current', shown ? 'fill-current' : 'fill-none')}
          >
            <path d="M12 20.5 4.3 12.9a4.9 4.9 0 0 1 6.9-7l.8.8.8-.8a4.9 4.9 0 0 1 6.9 7z" />
          </svg>
          {look === 'button' && (shown ? texts.shortSaved : texts.shortSave)}
        </button>
      </form>
      {news && (
        <Toast
          key={news}
          message={news === 'failed' ? (problem ?? texts.failed) : texts[news]}
          open
          onOpenChange={(isOpen) => !isOpen && setNews(null)}
          labels={{ region: texts.region, close: texts.close }}
          action={
            news === 'failed' ? undefined : { label: texts.undo, onPress: () => set(news === 'removed') }
          }
        />
      )}
    </div>
  )
}
