'use client'

import { Button } from '@/components/ui/Button'
import { ErrorState } from '@/components/ui/ErrorState'
import { common } from '@/messages/en/common'
import { error as texts } from '@/messages/en/error'

type ErrorPageProps = { error: Error & { digest?: string }; reset: () => void }

/** What stands in for a page that broke. The digest finds the error in the logs; the error itself is never shown. */
export default function ErrorPage({ error, reset }: ErrorPageProps) {
  return (
    <ErrorState
      title={texts.brokenTitle}
      text={texts.brokenText}
      action={<Button onClick={reset}>{common.tryAgain}</Button>}
      reference={error.digest && texts.reference.replace('{id}', error.digest)}
    />
  )
}
