'use client'

import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { createPortal } from 'react-dom'

type Props = {
  label: string
  title: string
  /** What it does and whether it can be undone. */
  explanation: ReactNode
  /** Path below /api that is called. */
  path: string
  needsReason: boolean
  tone?: 'primary' | 'secondary'
  /** More inputs of the form. */
  children?: ReactNode
  /** Turns the form into the request's body. */
  bodyOf: (form: FormData) => Record<string, unknown>
  done: string
  /** After it was done, for what the page knows from elsewhere. */
  onDone?: () => void
}

/**
 * One action of staff: a button that explains itself and asks for a reason before it calls the same endpoint a
 * script would. What the server answers is shown as it is. The dialog is put at the end of the page: here it would be a
 * form within the form of the document, which HTML does not know.
 */
export function StaffAction({
  label,
  title,
  explanation,
  path,
  needsReason,
  tone = 'secondary',
  children,
  bodyOf,
  done,
  onDone,
}: Props) {
  const router = useRouter()
  const dialog = useRef<HTMLDialogElement>(null)
  const [open, setOpen] = useState(false)
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState('')
  const id = useId()
  /** One decision is one request, however often it is sent. */
  const attempt = useRef('')

  useEffect(() => {
    if (!open) return
    attempt.current = `${Date.now()}-${Math.random().toString(36).slice(2)}`
    dialog.current?.showModal()
  }, [open])

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    event.stopPropagation() // React would hand it on to the form of the document
    setBusy(true)
    setError('')
    const body = JSON.stringify(bodyOf(new FormData(event.currentTarget)))
    try {
      const response = await fetch(`/api${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': attempt.current },
        body,
      })
      const answer = await response.json()
      if (!response.ok)
        return setError(answer.errors?.[0]?.message ?? 'That did not work. Reload the page and try again.')
      dialog.current?.close()
      toast.success(done)
      router.refresh()
      onDone?.()
    } catch {
      setError('The server did not answer. Check your connection and try again.')
    } finally {
      setBusy(false)
    }
  }

  return (
    <>
      <Button buttonStyle={tone} margin={false} onClick={() => setOpen(true)} size="medium">
        {label}
      </Button>
      {open &&
        createPortal(
          <dialog
            aria-labelledby={`${id}-title`}
            className="staff-action"
            onClose={() => setOpen(false)}
            ref={dialog}
          >
            <form onSubmit={send}>
              <h3 id={`${id}-title`}>{title}</h3>
              <p>{explanation}</p>
              {children}
              {needsReason && (
                <label>
                  Reason
                  <textarea maxLength={500} minLength={3} name="reason" required rows={3} />
                </label>
              )}
              {error && <p role="alert">{error}</p>}
              <div className="staff-action__buttons">
                <Button
                  buttonStyle="secondary"
                  margin={false}
                  onClick={() => dialog.current?.close()}
                  type="button"
                >
                  Back
                </Button>
                <Button buttonStyle="primary" disabled={busy} margin={false} type="submit">
                  {busy ? 'Working…' : label}
                </Button>
              </div>
            </form>
          </dialog>,
          document.body,
        )}
    </>
  )
}
