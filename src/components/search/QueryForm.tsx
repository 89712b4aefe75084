'use client'

import { useRouter } from 'next/navigation'
import type { ReactNode, SubmitEvent } from 'react'
import { useSearch } from './SearchTransition'

type QueryFormProps = {
  id?: string
  action: string
  /** Values that go without saying, by input name. */
  usual?: Readonly<Record<string, string>>
  className?: string
  children: ReactNode
}

/** A GET form whose address says only what was chosen. Without JavaScript a plain one, whose address also holds what is empty. */
export function QueryForm({ action, usual = {}, children, ...rest }: QueryFormProps) {
  const router = useRouter()
  const { isPending, go = router.push } = useSearch()
  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const said = [...new FormData(event.currentTarget)].filter(
      ([name, value]) => typeof value === 'string' && value.trim() !== '' && usual[name] !== value,
    ) as [string, string][]
    const query = new URLSearchParams(said)
    go(query.size > 0 ? `${action}?${query}` : action)
  }
  return (
    <form {...rest} action={action} method="get" onSubmit={onSubmit} aria-busy={isPending}>
      {children}
    </form>
  )
}
