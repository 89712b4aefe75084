import { Alert } from '@/components/ui/Alert'
import { Card } from '@/components/ui/Card'
import { STRIKE_WINDOW_DAYS, STRIKES_TO_PAUSE } from '@/domain/trust/strikes'
import { formatInstant } from '@/messages/formatInstant'
import { t } from '@/messages/t'
import type { StrikeRecord } from '@/operations/trust/queries/listStrikes'

type StandingCardProps = { standing: StrikeRecord['standing']; timeZone: string }

/** What the strikes come to: how many count, how many more pause new students, and when a pause ends. */
export function StandingCard({ standing, timeZone }: StandingCardProps) {
  const { counting, untilPause, pausedUntil } = standing
  if (pausedUntil) {
    const until = formatInstant({ instant: pausedUntil, timeZone, style: 'full' })
    return (
      <Alert tone="error" title={t('strikes.pausedTitle', { until })}>
        <p>
          {t('strikes.pausedBy', { count: counting })} {t('strikes.pausedText')}
        </p>
      </Alert>
    )
  }
  const left = t('strikes.untilPause', {
    count: untilPause,
    limit: STRIKES_TO_PAUSE,
    days: STRIKE_WINDOW_DAYS,
  })
  return (
    <Card>
      <p className="text-lg font-semibold">
        {counting === 0 ? t('strikes.clear') : t('strikes.meter', { counting, limit: STRIKES_TO_PAUSE })}
      </p>
      <p className="mt-1 text-ink-soft">{counting === 0 ? t('strikes.clearText') : left}</p>
    </Card>
  )
}
