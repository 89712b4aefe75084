import { formatInstant } from '@/messages/formatInstant'
import { t } from '@/messages/t'
import type { DisputeFile } from '@/operations/dispute/queries/disputeFiles'

type HandedInProps = { bookingId: string; files: readonly DisputeFile[]; timeZone: string }

/** What the reader has handed in so far, to be saved again. */
export function HandedIn({ bookingId, files, timeZone }: HandedInProps) {
  if (files.length === 0) return null
  return (
    <section aria-labelledby="files-title" className="mb-6">
      <h2 id="files-title" className="mb-2 font-semibold">
        {t('bookings.filesPage.list')}
      </h2>
      <ul className="grid gap-1">
        {files.map(({ id, name, at }) => (
          <li key={id}>
            <a
              href={`/api/bookings/${bookingId}/files/${id}`}
              download
              className="rounded-sm underline underline-offset-4"
            >
              {name}
            </a>{' '}
            <span className="text-sm text-ink-soft">
              {formatInstant({ instant: at, timeZone, style: 'dateTime' })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
