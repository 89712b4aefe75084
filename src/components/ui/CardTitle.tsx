import type { ReactNode } from 'react'

type CardTitleProps = { id?: string; level?: 2 | 3 | 4; action?: ReactNode; children: ReactNode }

/** The heading of a card, with room for one link or button at its end. */
export function CardTitle({ id, level = 2, action, children }: CardTitleProps) {
  const Heading = `h${level}` as const
  return (
    <div className="mb-4 flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
      <Heading id={id} className="text-lg font-semibold">
        {children}
      </Heading>
      {action}
    </div>
  )
}
