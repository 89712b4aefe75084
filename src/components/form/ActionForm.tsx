'use client'

import {
  type ReactNode,
  type SubmitEvent,
  startTransition,
  useActionState,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react'
import { FormContext, fieldId } from './formContext'
import { type FormAction, IDLE_FORM } from './formState'

type ActionFormProps = {
  action: FormAction
  /** Heading of the summary shown above the fields when something is wrong. */
  errorTitle: string
  /** Labels for the links of the summary by input name, or by list for its rows: `mon` for `mon.0.start`. */
  fieldLabels?: Record<string, string>
  /** Names the form for screen readers when a page has several. */
  'aria-label'?: string
  id?: string
  /** `off` keeps browsers from filling in what was typed before a reload. */
  autoComplete?: 'off'
  className?: string
  children: ReactNode
}

/**
 * A form over a server action. Without JavaScript it is a plain POST; with it the page stays, what was
 * typed stays (React would empty the fields after an action, so the action is started by hand), a
 * second press while it runs does nothing, and after an error the focus moves to the summary.
 */
export function ActionForm({
  action,
  errorTitle,
  fieldLabels = {},
  className,
  children,
  ...rest
}: ActionFormProps) {
  const [state, submit, pending] = useActionState(action, IDLE_FORM)
  const idPrefix = `${useId()}-`
  const [pressed, setPressed] = useState<string | null>(null)
  const summary = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (state.status === 'error') summary.current?.focus()
  }, [state])

  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (pending) return
    const submitter = event.nativeEvent.submitter
    const data = new FormData(event.currentTarget, submitter)
    const name = submitter?.getAttribute('name')
    setPressed(name ? `${name}=${submitter?.getAttribute('value') ?? ''}` : null)
    startTransition(() => submit(data))
  }
  const labelled = (name: string, text: string) => {
    const label = fieldLabels[name] ?? fieldLabels[name.split('.')[0] ?? '']
    return label ? `${label}: ${text}` : text
  }
  const listed = Object.entries(state.fieldErrors ?? {})
  return (
    <FormContext value={{ state, pending, pressed, idPrefix }}>
      <form
        {...rest}
        action={submit}
        onSubmit={onSubmit}
        noValidate
        aria-busy={pending}
        className={className}
      >
        {state.status === 'error' && (
          <div
            ref={summary}
            tabIndex={-1}
            role="alert"
            className="mb-5 rounded-lg border border-error-line bg-error-soft p-4 text-error-ink"
          >
            <p className="font-semibold">{errorTitle}</p>
            {state.message && <p className="text-ink">{state.message}</p>}
            {listed.length > 0 && (
              <ul className="mt-1 list-disc ps-5">
                {listed.map(([name, text]) => (
                  <li key={name}>
                    <a href={`#${fieldId(idPrefix, name)}`} className="underline underline-offset-4">
                      {labelled(name, text)}
                    </a>
                  </li>
                ))}
              </ul>
            )}
          </div>
        )}
        {state.status === 'success' && state.message && (
          <p
            role="status"
            className="mb-5 rounded-lg border border-success-line bg-success-soft p-4 text-success-ink"
          >
            {state.message}
          </p>
        )}
        {children}
      </form>
    </FormContext>
  )
}
