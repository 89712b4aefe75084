'use client'

import { type ReactNode, useEffect, useRef } from 'react'
import { useSearch } from './SearchTransition'

type FilterDrawerProps = { id: string; label: string; children: ReactNode }

/**
 * The filters: beside the results on wide screens, a sheet over them on phones. The sheet is the browser's own popover, which
 * opens, closes and listens to Escape without JavaScript; this keeps the focus inside while it is open and closes it when the
 * search goes off. Where popovers are unknown the filters simply stand on the page.
 */
export function FilterDrawer({ id, label, children }: FilterDrawerProps) {
  const drawer = useRef<HTMLElement>(null)
  const { isPending } = useSearch()

  useEffect(() => {
    const sheet = drawer.current
    if (!sheet?.showPopover) return
    const wide = matchMedia('(width >= 64rem)')
    const onToggle = () => {
      const isOpen = sheet.matches(':popover-open')
      setRestInert(sheet, isOpen)
      if (isOpen) {
        sheet.setAttribute('role', 'dialog')
        sheet.setAttribute('aria-modal', 'true')
        sheet.focus()
      } else {
        sheet.removeAttribute('role')
        sheet.removeAttribute('aria-modal')
        // The browser gives the focus back too early: what had it was inert then.
        const hasNone = document.activeElement === document.body || sheet.contains(document.activeElement)
        if (hasNone) document.querySelector<HTMLElement>(`button[popovertarget="${id}"]`)?.focus()
      }
    }
    const onWide = () => wide.matches && sheet.matches(':popover-open') && sheet.hidePopover()
    sheet.addEventListener('toggle', onToggle)
    wide.addEventListener('change', onWide)
    return () => {
      sheet.removeEventListener('toggle', onToggle)
      wide.removeEventListener('change', onWide)
      setRestInert(sheet, false)
    }
  }, [id])

  useEffect(() => {
    const sheet = drawer.current
    if (isPending && sheet?.matches(':popover-open')) sheet.hidePopover()
  }, [isPending])

  return (
    <search ref={drawer} id={id} popover="auto" tabIndex={-1} aria-label={label} className="filter-drawer">
      {children}
    </search>
  )
}

/** Everything beside the sheet and its ancestors: as good as not there while it is open. */
function setRestInert(sheet: HTMLElement, isInert: boolean): void {
  for (let node: HTMLElement | null = sheet; node && node !== document.body; node = node.parentElement) {
    for (const sibling of node.parentElement?.children ?? []) {
      if (
        sibling !== node &&
        sibling instanceof HTMLElement &&
        !/^(SCRIPT|STYLE|TEMPLATE)$/.test(sibling.tagName)
      )
        sibling.inert = isInert
    }
  }
}
