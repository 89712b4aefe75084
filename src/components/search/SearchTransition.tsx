'use client'

import { usePathname, useRouter } from 'next/navigation'
import {
  createContext,
  type MouseEvent,
  type ReactNode,
  use,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useTransition,
} from 'react'

type Search = { isPending: boolean; go?: (href: string) => void }

/** The heading of the results: where the focus goes when what had it is gone. It must be able to take it. */
const RESULTS = 'results'

const SearchContext = createContext<Search>({ isPending: false })

/** Whether other results are on their way, and how to ask for them; on other pages there is nothing to wait for. */
export const useSearch = (): Search => use(SearchContext)

/**
 * Goes from results to results without leaving the page: forms and links to the same page inside it are followed in a
 * transition, so that everything can show that it waits. The server writes whole pages, so nothing is hidden from browsers
 * without JavaScript behind a placeholder that a script would have to replace.
 */
export function SearchTransition({ children }: { children: ReactNode }) {
  const router = useRouter()
  const path = usePathname()
  const [isPending, startTransition] = useTransition()
  const go = useCallback((href: string) => startTransition(() => router.push(href)), [router])
  const waited = useRef(false)
  useEffect(() => {
    // A chip that was pressed is gone with the filter it stood for: whoever goes by keyboard is led on to what was found.
    if (waited.current && !isPending && document.activeElement === document.body)
      document.getElementById(RESULTS)?.focus({ preventScroll: true })
    waited.current = isPending
  }, [isPending])
  const search = useMemo(() => ({ isPending, go }), [isPending, go])
  const follow = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    const isPlain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    if (!link || !isPlain || link.target || link.origin !== location.origin || link.pathname !== path) return
    if (link.hash) return
    event.preventDefault()
    event.stopPropagation()
    go(`${link.pathname}${link.search}`)
  }
  return (
    <SearchContext value={search}>
      <div onClickCapture={follow}>{children}</div>
    </SearchContext>
  )
}
