import { formatInstant, type InstantStyle } from '@/messages/formatInstant'
import { zoneLabel } from '@/messages/zoneLabel'

type DateTimeProps = {
  instant: Date | string
  /** The reader's zone (IANA). */
  timeZone: string
  style?: InstantStyle
  /** Names the zone after the time: `Tue 3 Mar, 14:00 Manila (GMT+8)`. */
  withZone?: boolean
  className?: string
}

/** An instant in the reader's zone, written on the server, with the exact instant for machines. */
export function DateTime({ instant, timeZone, style = 'dateTime', withZone, className }: DateTimeProps) {
  const iso = typeof instant === 'string' ? instant : instant.toISOString()
  return (
    <time dateTime={iso} className={className}>
      {formatInstant({ instant, timeZone, style })}
      {withZone && (
        <span className="whitespace-nowrap text-ink-soft"> {zoneLabel({ timeZone, instant })}</span>
      )}
    </time>
  )
}
