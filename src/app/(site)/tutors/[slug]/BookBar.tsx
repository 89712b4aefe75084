import { HourlyPrice } from '@/components/tutor/HourlyPrice'
import { ButtonLink } from '@/components/ui/ButtonLink'
import type { Money } from '@/domain/money/money'
import { t } from '@/messages/t'

/** Price and the way to book, always in reach of the thumb on phones. */
export function BookBar({
  hourlyRate,
  approximateRate,
}: {
  hourlyRate: Money
  approximateRate: Money | null
}) {
  return (
    <div
      className="sticky bottom-0 z-10 -mx-4 mt-6 flex items-center justify-between gap-4 border-t border-line bg-surface px-4 py-3 shadow-lg sm:-mx-6 sm:px-6 lg:hidden"
      data-noprint
    >
      <HourlyPrice
        hourlyRate={hourlyRate}
        approximateRate={approximateRate}
        className="text-lg font-semibold tabular-nums"
      />
      <ButtonLink href="#times" icon="calendar-days" className="shrink-0">
        {t('discovery.book')}
      </ButtonLink>
    </div>
  )
}
