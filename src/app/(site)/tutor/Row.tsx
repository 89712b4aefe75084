import type { ReactNode } from 'react'
import { CheckboxField } from '@/components/form/CheckboxField'
import { t } from '@/messages/t'

type RowProps = {
  /** Names the group for screen readers: `Language 2`. */
  legend: string
  /** Input name of the box that takes the row away; left out for rows that are new. */
  removeName?: string
  children: ReactNode
}

/** One entry of a list in a form. */
export function Row({ legend, removeName, children }: RowProps) {
  return (
    <fieldset className="rounded-lg border border-line p-4">
      <legend className="sr-only">{legend}</legend>
      {children}
      {removeName && (
        <div className="mt-2 text-sm">
          <CheckboxField name={removeName} label={t('teaching.remove')} />
        </div>
      )}
    </fieldset>
  )
}
