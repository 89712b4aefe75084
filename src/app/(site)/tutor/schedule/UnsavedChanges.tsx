'use client'

import { use, useEffect, useRef, useState } from 'react'
import { FormContext } from '@/components/form/formContext'
import { hasChanges, watchForm } from './formContent'

type UnsavedChangesProps = { notice: string; question: string }

/**
 * Says that the form around it holds changes nobody has saved, and asks before they are lost: by closing the window,
 * by a link to another page, or by going back. Links within this page (another month) keep the form.
 */
export function UnsavedChanges({ notice, question }: UnsavedChangesProps) {
  const { state } = use(FormContext)
  const anchor = useRef<HTMLSpanElement>(null)
  /** The form is on its way, or its person has agreed to lose it. */
  const isLeaving = useRef(false)
  const [isDirty, setDirty] = useState(false)
  useEffect(() => {
    if (state.status === 'error') isLeaving.current = false
  }, [state])
  useEffect(() => {
    const form = anchor.current?.closest('form')
    if (!form) return
    hasChanges(form)
    const unwatch = watchForm(form, () => {
      isLeaving.current = false
      setDirty(hasChanges(form))
    })
    const staysHere = () => {
      if (isLeaving.current || !hasChanges(form)) return false
      isLeaving.current = window.confirm(question)
      return !isLeaving.current
    }
    const onSubmit = () => {
      isLeaving.current = true
    }
    const onUnload = (event: BeforeUnloadEvent) => {
      if (!isLeaving.current && hasChanges(form)) event.preventDefault()
    }
    const onLink = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null
      if (!link || opensElsewhere(link, event) || link.origin !== location.origin) return
      if (link.pathname === location.pathname || !staysHere()) return
      event.preventDefault()
      event.stopPropagation()
    }
    const onTraverse = (event: NavigateEvent) => {
      if (event.navigationType !== 'traverse' || !event.cancelable) return
      if (new URL(event.destination.url).pathname !== location.pathname && staysHere()) event.preventDefault()
    }
    form.addEventListener('submit', onSubmit)
    window.addEventListener('beforeunload', onUnload)
    document.addEventListener('click', onLink, true)
    // Not in every browser yet: without it, only going back within the site goes unasked.
    window.navigation?.addEventListener('navigate', onTraverse)
    return () => {
      unwatch()
      form.removeEventListener('submit', onSubmit)
      window.removeEventListener('beforeunload', onUnload)
      document.removeEventListener('click', onLink, true)
      window.navigation?.removeEventListener('navigate', onTraverse)
    }
  }, [question])
  return (
    <span
      ref={anchor}
      role="status"
      className="text-sm font-medium text-warning-ink max-sm:order-last max-sm:w-full"
    >
      {isDirty ? notice : ''}
    </span>
  )
}

function opensElsewhere(link: HTMLAnchorElement, { ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  return link.target === '_blank' || link.hasAttribute('download') || ctrlKey || metaKey || shiftKey
}
