import { Card } from './Card'
import { Skeleton } from './Skeleton'

/** A list of cards that is on its way; `label` says so to screen readers. */
export function CardSkeleton({ count = 3, label }: { count?: number; label: string }) {
  return (
    <div role="status" className="grid gap-4">
      <span className="sr-only">{label}</span>
      {Array.from({ length: count }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the shapes are all alike and never reordered
        <Card key={index} className="flex gap-4">
          <Skeleton className="size-16 rounded-full" />
          <div className="flex-1 space-y-3">
            <Skeleton className="h-5 w-1/3" />
            <Skeleton className="h-4 w-3/4" />
            <Skeleton className="h-4 w-1/2" />
          </div>
        </Card>
      ))}
    </div>
  )
}
