'use client'

import { type ReactNode, useEffect, useId, useRef } from 'react'

export type DialogProps = {
  title: string
  /** The look of the button that opens it comes from `buttonClasses`. */
  trigger: { label: string; className: string; icon?: ReactNode }
  closeLabel: string
  /** Opens at once, for a page that came back from a failed submit. */
  defaultOpen?: boolean
  children: ReactNode
}

/**
 * The browser's own modal dialog with the button that opens it. The button also carries the invoker
 * attributes, so newer browsers open and close it before (or without) JavaScript.
 */
export function Dialog({ title, trigger, closeLabel, defaultOpen = false, children }: DialogProps) {
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const open = () => {
    const opensItself = 'commandForElement' in HTMLButtonElement.prototype
    if (!opensItself && dialog.current && !dialog.current.open) dialog.current.showModal()
  }
  useEffect(() => {
    if (defaultOpen && dialog.current && !dialog.current.open) dialog.current.showModal()
  }, [defaultOpen])
  return (
    <>
      <button
        type="button"
        className={trigger.className}
        aria-haspopup="dialog"
        onClick={open}
        {...{ command: 'show-modal', commandfor: id }}
      >
        {trigger.icon}
        {trigger.label}
      </button>
      <dialog
        ref={dialog}
        id={id}
        aria-labelledby={`${id}-title`}
        className="dialog-in m-auto w-[min(32rem,calc(100vw-2rem))] rounded-lg border border-line bg-surface p-0 text-start text-ink shadow-lg max-sm:mb-4"
      >
        <div className="flex items-start justify-between gap-4 px-5 pt-5 sm:px-6 sm:pt-6">
          <h2 id={`${id}-title`} className="text-xl font-semibold">
            {title}
          </h2>
          <form method="dialog">
            <button
              type="submit"
              aria-label={closeLabel}
              className="-m-2 grid size-11 place-items-center rounded-md text-ink-soft hover:bg-sunken hover:text-ink"
            >
              <svg
                viewBox="0 0 24 24"
                aria-hidden="true"
                className="size-5 fill-none stroke-current stroke-2"
              >
                <path d="M18 6 6 18M6 6l12 12" strokeLinecap="round" />
              </svg>
            </button>
          </form>
        </div>
        <div className="px-5 pt-3 pb-5 sm:px-6 sm:pb-6">{children}</div>
      </dialog>
    </>
  )
}
