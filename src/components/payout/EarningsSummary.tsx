import type { ReactNode } from 'react'
import { formatMoney } from '@/domain/money/formatMoney'
import type { Money as MoneyValue } from '@/domain/money/money'
import { t } from '@/messages/t'
import { Card } from '../ui/Card'
import { Money } from '../ui/Money'
import { TierProgress, type TierProgressDto } from './TierProgress'

export type EarningsSummaryDto = TierProgressDto & {
  available: MoneyValue
  /** In the 48-hour problem window. */
  pending: MoneyValue
  lifetime: MoneyValue
  /** In payouts that have not arrived yet, sent or not. */
  onTheWay: MoneyValue
  /** From lessons with an open dispute. */
  held: MoneyValue
}

/** What a tutor has, what is on its way, and how far the next commission tier is. */
export function EarningsSummary({ earnings, payout }: { earnings: EarningsSummaryDto; payout?: ReactNode }) {
  return (
    <Card padding="none" className="grid md:grid-cols-[1.3fr_1fr]">
      <div className="p-5 sm:p-6">
        <p className="text-ink-soft">{t('earnings.available')}</p>
        <p className="mt-1 text-4xl font-bold tracking-tight">
          <Money value={earnings.available} />
        </p>
        <dl className="mt-5 flex flex-wrap gap-x-10 gap-y-3">
          <div>
            <dt className="text-sm text-ink-soft">{t('earnings.pending')}</dt>
            <dd className="text-lg font-semibold">
              <Money value={earnings.pending} />
            </dd>
            <dd className="text-sm text-ink-soft">{t('earnings.pendingHint')}</dd>
          </div>
          {earnings.onTheWay.amount > 0 && (
            <div>
              <dt className="text-sm text-ink-soft">{t('payout.inTransit')}</dt>
              <dd className="text-lg font-semibold">
                <Money value={earnings.onTheWay} />
              </dd>
            </div>
          )}
          {earnings.held.amount > 0 && (
            <div>
              <dt className="text-sm text-ink-soft">{t('payout.held')}</dt>
              <dd className="text-lg font-semibold">
                <Money value={earnings.held} />
              </dd>
              <dd className="text-sm text-ink-soft">{t('payout.heldHint')}</dd>
            </div>
          )}
          <div>
            <dt className="text-sm text-ink-soft">{t('earnings.lifetime')}</dt>
            <dd className="text-lg font-semibold">
              <Money value={earnings.lifetime} />
            </dd>
          </div>
        </dl>
        {payout && <div className="mt-5">{payout}</div>}
      </div>
      <div className="border-line bg-canvas p-5 max-md:rounded-b-lg max-md:border-t sm:p-6 md:rounded-e-lg md:border-s">
        <TierProgress earnings={earnings} />
        {earnings.nextTier && (
          <p className="mt-3 text-sm text-ink-soft">
            {t('earnings.nextTier', {
              missing: formatMoney(earnings.nextTier.missing),
              rate: earnings.nextTier.rateBps / 100,
            })}
          </p>
        )}
      </div>
    </Card>
  )
}
