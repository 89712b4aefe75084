import { clsx } from 'clsx'
import type { LinkView } from '@/operations/content/blockViews'
import { ButtonLink } from '../ui/ButtonLink'

/** The buttons of a block, the main one first. */
export function LinkRow({ links, className }: { links: readonly LinkView[]; className?: string }) {
  if (links.length === 0) return null
  return (
    <div className={clsx('mt-6 flex flex-wrap gap-3', className)}>
      {links.map(({ label, href }, index) => (
        <ButtonLink
          key={`${href} ${label}`}
          href={href}
          size="lg"
          variant={index === 0 ? 'primary' : 'secondary'}
          external={href.startsWith('https:')}
        >
          {label}
        </ButtonLink>
      ))}
    </div>
  )
}
