import Link from 'next/link'
import type { ReactNode } from 'react'
import { Icon } from './Icon'
import type { IconName } from './iconNames'

export type StatTile = { label: string; value: ReactNode; hint?: string; icon?: IconName; href?: string }

/** A row of figures at the top of a dashboard. */
export function StatTiles({ tiles }: { tiles: readonly StatTile[] }) {
  return (
    <dl className="grid grid-cols-2 gap-3 sm:gap-4 lg:auto-cols-fr lg:grid-flow-col">
      {tiles.map((tile) => (
        <div
          key={tile.label}
          className="relative rounded-lg border border-line bg-surface p-4 shadow-sm sm:p-5"
        >
          <dt className="flex items-center gap-2 text-sm text-ink-soft">
            {tile.icon && <Icon name={tile.icon} className="size-4 text-primary-ink" />}
            {tile.href ? (
              <Link href={tile.href} className="rounded-sm after:absolute after:inset-0 after:rounded-lg">
                {tile.label}
              </Link>
            ) : (
              tile.label
            )}
          </dt>
          <dd className="mt-1 text-2xl font-bold tabular-nums">{tile.value}</dd>
          {tile.hint && <dd className="text-sm text-ink-soft">{tile.hint}</dd>}
        </div>
      ))}
    </dl>
  )
}
