'use client'

import { RefreshRouteOnSave } from '@payloadcms/live-preview-react'
import { useRouter } from 'next/navigation'

/** Shows the draft anew whenever the form beside it has saved. */
export function PreviewRefresh({ serverUrl }: { serverUrl: string }) {
  const { refresh } = useRouter()
  return <RefreshRouteOnSave refresh={refresh} serverURL={serverUrl} />
}
