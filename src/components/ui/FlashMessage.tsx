import { Alert, type AlertTone } from './Alert'

export type Flash = { tone: AlertTone; message: string; title?: string }

/** The answer to what a person just did, at the top of the page a form led to. Works without JavaScript. */
export function FlashMessage({ flash }: { flash: Flash | null | undefined }) {
  if (!flash) return null
  return (
    <Alert
      tone={flash.tone}
      title={flash.title}
      role={flash.tone === 'error' ? 'alert' : 'status'}
      className="mb-6"
    >
      {flash.message}
    </Alert>
  )
}
