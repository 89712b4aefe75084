import { t } from '@/messages/t'
import { Skeleton } from '../ui/Skeleton'

/** The week while its times are being looked up. */
export function SlotPickerSkeleton() {
  const keys = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
  return (
    <div role="status">
      <span className="sr-only">{t('slots.loading')}</span>
      <Skeleton className="h-6 w-48" />
      <div className="mt-4 grid grid-cols-3 gap-2 md:grid-cols-7">
        {keys.map((key) => (
          <div key={key} className="grid gap-2 max-md:nth-[n+4]:hidden">
            <Skeleton className="h-10" />
            <Skeleton className="h-11" />
            <Skeleton className="h-11" />
          </div>
        ))}
      </div>
    </div>
  )
}
