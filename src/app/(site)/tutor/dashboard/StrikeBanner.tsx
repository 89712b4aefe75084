import { Alert } from '@/components/ui/Alert'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { STRIKES_TO_PAUSE, type StrikeStanding } from '@/domain/trust/strikes'
import { formatInstant } from '@/messages/formatInstant'
import { t } from '@/messages/t'

/** Said on the dashboard when new students are paused, or when one more strike would pause them (CT48). */
export function StrikeBanner({ standing, timeZone }: { standing: StrikeStanding; timeZone: string }) {
  const { counting, untilPause, pausedUntil } = standing
  if (untilPause > 1) return null
  const text = pausedUntil
    ? t('strikes.banner.paused', {
        counting,
        until: formatInstant({ instant: pausedUntil, timeZone, style: 'dateTime' }),
      })
    : t('strikes.banner.close', { counting, limit: STRIKES_TO_PAUSE })
  return (
    <Alert
      tone={pausedUntil ? 'error' : 'warning'}
      title={pausedUntil ? t('strikes.banner.pausedTitle') : t('strikes.banner.closeTitle')}
      action={
        <ButtonLink href="/tutor/strikes" variant="secondary">
          {t('strikes.banner.action')}
        </ButtonLink>
      }
    >
      {text}
    </Alert>
  )
}
