import { Card } from '../ui/Card'
import { Skeleton } from '../ui/Skeleton'

/** Cards that are on their way, as many and as high as those they stand for, so that nothing jumps. */
export function ResultsSkeleton({ count, label }: { count: number; label: string }) {
  return (
    <div>
      <p role="status" className="sr-only">
        {label}
      </p>
      <div className="grid gap-4 xl:grid-cols-2">
        {Array.from({ length: Math.max(1, count) }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the shapes are all alike and never reordered
          <Card key={index} className="min-h-64">
            <div className="flex gap-4">
              <Skeleton className="size-16 rounded-full sm:size-20" />
              <div className="flex-1 space-y-3">
                <Skeleton className="h-6 w-1/2" />
                <Skeleton className="h-4 w-1/3" />
                <Skeleton className="h-4 w-full" />
              </div>
            </div>
            <div className="mt-6 flex gap-2">
              <Skeleton className="h-6 w-24 rounded-full" />
              <Skeleton className="h-6 w-20 rounded-full" />
            </div>
            <Skeleton className="mt-8 h-4 w-2/3" />
          </Card>
        ))}
      </div>
    </div>
  )
}
