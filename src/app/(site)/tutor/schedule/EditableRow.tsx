'use client'

import type { ReactNode } from 'react'
import { CheckboxField } from '@/components/form/CheckboxField'
import { buttonClasses } from '@/components/ui/buttonClasses'

type EditableRowProps = {
  legend: string
  /** What the button says to screen readers, which hear it without its row. */
  removeLabel: string
  remove: string
  /** The box that takes the row away when the form is saved without JavaScript. */
  removeName: string
  onRemove: () => void
  /** Further buttons of the row. */
  more?: ReactNode
  children: ReactNode
}

/** One entry of a list, with a way to take it away. */
export function EditableRow({
  legend,
  removeLabel,
  remove,
  removeName,
  onRemove,
  more,
  children,
}: EditableRowProps) {
  return (
    <fieldset className="rounded-lg border border-line p-4">
      <legend className="sr-only">{legend}</legend>
      {children}
      <div className="-ms-4 mt-2 flex flex-wrap">
        <button
          type="button"
          aria-label={removeLabel}
          onClick={onRemove}
          className={`${buttonClasses({ variant: 'ghost' })} noscript:hidden`}
        >
          {remove}
        </button>
        {more}
      </div>
      <noscript>
        <CheckboxField name={removeName} label={remove} />
      </noscript>
    </fieldset>
  )
}
