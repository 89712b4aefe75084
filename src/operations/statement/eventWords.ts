import { t } from '@/messages/t'

const KNOWN = ['lessonCompleted', 'earningsAvailable', 'refund'] as const

/** What happened, for a statement. Events without words of their own are read out: `payoutSent`, `Payout sent`. */
export function eventWords(event: string): string {
  const known = KNOWN.find((one) => one === event)
  if (known) return t(`statement.event.${known}`)
  const words = event.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
  return words.charAt(0).toUpperCase() + words.slice(1)
}
