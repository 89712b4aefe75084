import { t } from './t'

/** Minutes in words: 45 → `45 minutes`, 60 → `1 hour`, 90 → `1 h 30 min`. */
export function formatDuration(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  if (hours === 0) return t('time.minutes', { count: rest })
  if (rest === 0) return t('time.hours', { count: hours })
  return t('time.hoursMinutes', { hours, minutes: rest })
}

/** How soon a tutor answers, rounded the honest way (up): 50 → `within an hour`. */
export function formatResponseTime(minutes: number): string {
  if (minutes <= 15) return t('tutor.repliesMinutes')
  if (minutes <= 60) return t('tutor.repliesHour')
  const hours = Math.ceil(minutes / 60)
  if (hours <= 24) return t('tutor.repliesHours', { count: hours })
  return t('tutor.repliesDays', { count: Math.ceil(hours / 24) })
}
