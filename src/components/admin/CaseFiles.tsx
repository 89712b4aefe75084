import type { EvidenceFile } from '@/domain/chargeback/evidenceFacts'
import { utcText } from './utcText'

/** What both sides have handed in, to be saved and looked at with care: nobody has looked for viruses in it. */
export function CaseFiles({ files }: { files: readonly EvidenceFile[] | null }) {
  if (!files || files.length === 0) return null
  return (
    <section aria-label="Files handed in">
      <h4>Files handed in</h4>
      <p>
        They come from the people themselves and are not checked for viruses. Open them in a viewer that is up
        to date.
      </p>
      <ul>
        {files.map(({ id, bookingId, reference, name, side, size, at }) => (
          <li key={id}>
            <a download href={`/api/bookings/${bookingId}/files/${id}`}>
              {name}
            </a>{' '}
            ({Math.ceil(size / 1024)} kB), by the {side}, {utcText(at)}, booking {reference}
          </li>
        ))}
      </ul>
    </section>
  )
}
