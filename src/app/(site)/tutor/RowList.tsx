import type { ReactNode } from 'react'
import { t } from '@/messages/t'

type RowListProps = {
  /** Rows that are filled in, and one that is not. */
  rows: readonly ReactNode[]
  /** More empty rows, folded away. */
  spare: readonly ReactNode[]
  moreLabel?: string
}

/** A list in a form that grows without JavaScript: spare rows wait in a fold, and saving brings new ones. */
export function RowList({ rows, spare, moreLabel }: RowListProps) {
  return (
    <div className="grid gap-3">
      {rows}
      {spare.length > 0 && (
        <details>
          <summary className="inline-flex min-h-11 cursor-pointer items-center font-medium text-primary-ink">
            {moreLabel ?? t('teaching.more')}
          </summary>
          <div className="mt-2 grid gap-3">{spare}</div>
        </details>
      )}
    </div>
  )
}
