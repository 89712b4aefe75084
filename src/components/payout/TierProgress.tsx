import type { Money } from '@/domain/money/money'
import { t } from '@/messages/t'

export type TierProgressDto = {
  /** Hundredths of a percent: 2000 is 20 %. */
  rateBps: number
  /** The better rate that follows; null at the best one. */
  nextTier: { rateBps: number; missing: Money; at: Money } | null
}

/** The commission in force and how far the next one is. */
export function TierProgress({ earnings }: { earnings: TierProgressDto }) {
  const { rateBps, nextTier } = earnings
  const rate = rateBps / 100
  return (
    <>
      <p className="text-ink-soft">{t('earnings.commission')}</p>
      <p className="mt-1 text-2xl font-bold">{t('earnings.rate', { rate })}</p>
      <p className="text-sm text-ink-soft">{t('earnings.keep', { rate: 100 - rate })}</p>
      {nextTier ? (
        <progress
          className="bar-progress mt-4"
          value={nextTier.at.amount - nextTier.missing.amount}
          max={nextTier.at.amount}
          aria-label={t('earnings.progress', { rate: nextTier.rateBps / 100 })}
        />
      ) : (
        <p className="mt-3 text-sm font-medium text-success-ink">{t('earnings.bestTier')}</p>
      )}
    </>
  )
}
