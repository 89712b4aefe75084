'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { previewSchedule } from './actions'
import { contentOf, hasChanges, watchForm } from './formContent'
import type { PreviewChoice } from './previewChoice'
import type { PreviewView } from './previewView'

type Shown = {
  view: PreviewView
  /** Of what is saved, of what is typed, of what was right last, or not loaded. */
  state: 'saved' | 'unsaved' | 'stale' | 'failed'
  /** What is wrong in the form. */
  problem?: string
}

type Input = { initial: PreviewView; formId: string }

/** Long enough to finish typing a time. */
const PAUSE_MS = 600

/** The preview of a form as it stands, looked up again when the form rests or another view is chosen. */
export function useSchedulePreview({ initial, formId }: Input) {
  const [shown, setShown] = useState<Shown>({ view: initial, state: 'saved' })
  const choice = useRef<Partial<PreviewChoice>>(choiceOf(initial))
  const turn = useRef(0)

  const look = useCallback(async () => {
    const form = formOf(formId)
    if (!form) return
    turn.current += 1
    const mine = turn.current
    const answer = await previewSchedule(choice.current, new FormData(form)).catch(() => null)
    if (mine !== turn.current) return
    const view = answer?.view
    if (view) choice.current = choiceOf(view)
    setShown((last) => {
      if (view) return { view, state: hasChanges(form) ? 'unsaved' : 'saved' }
      return { view: last.view, state: answer ? 'stale' : 'failed', problem: answer?.problem }
    })
  }, [formId])

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new `initial` means that the schedule was saved and its form may be another element
  useEffect(() => {
    const form = formOf(formId)
    if (!form) return
    let known = contentOf(form)
    let pause: ReturnType<typeof setTimeout> | undefined
    const unwatch = watchForm(form, () => {
      const content = contentOf(form)
      if (content === known) return
      known = content
      clearTimeout(pause)
      pause = setTimeout(look, PAUSE_MS)
    })
    return () => {
      clearTimeout(pause)
      unwatch()
    }
  }, [formId, look, initial])

  const last = useRef(initial)
  useEffect(() => {
    if (last.current === initial) return
    last.current = initial
    void look()
  }, [initial, look])

  const choose = (change: Partial<PreviewChoice>) => {
    choice.current = { ...choice.current, ...change }
    setShown((now) => ({ ...now, view: { ...now.view, ...chosen(change) } }))
    void look()
  }
  return { ...shown, choose }
}

const formOf = (id: string) => document.getElementById(id) as HTMLFormElement | null

function choiceOf({ zone, length, ahead }: PreviewView): Partial<PreviewChoice> {
  return { zone, length: Number(length) || undefined, ahead: Number(ahead) }
}

/** A choice as the selects show it at once. */
function chosen({ zone, length, ahead }: Partial<PreviewChoice>): Partial<PreviewView> {
  return {
    ...(zone && { zone }),
    ...(length && { length: String(length) }),
    ...(ahead !== undefined && { ahead: String(ahead) }),
  }
}
