import { ButtonLink } from '@/components/ui/ButtonLink'
import { formatMoney } from '@/domain/money/formatMoney'
import type { Money } from '@/domain/money/money'
import { t } from '@/messages/t'

/** Price and the way to book, always in reach of the thumb on phones. */
export function BookBar({ hourlyRate }: { hourlyRate: Money }) {
  return (
    <div
      className="sticky bottom-0 z-10 -mx-4 mt-6 flex items-center justify-between gap-4 border-t border-line bg-surface px-4 py-3 shadow-lg sm:-mx-6 sm:px-6 lg:hidden"
      data-noprint
    >
      <p className="text-lg font-semibold tabular-nums">
        {formatMoney(hourlyRate)}
        <span className="text-sm font-normal text-ink-soft">{t('tutor.perHour')}</span>
      </p>
      <ButtonLink href="#times" icon="calendar-days">
        {t('discovery.book')}
      </ButtonLink>
    </div>
  )
}
