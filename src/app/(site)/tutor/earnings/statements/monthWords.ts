import { formatInstant } from '@/messages/formatInstant'

/** `2026-11` as people say it: November 2026. */
export const monthWords = (month: string): string =>
  formatInstant({ instant: `${month}-15T12:00:00Z`, timeZone: 'UTC', style: 'monthYear' })
