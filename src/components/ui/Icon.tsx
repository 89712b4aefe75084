import { clsx } from 'clsx'
import { ICON_SPRITE, type IconName } from './iconNames'

type IconProps = {
  name: IconName
  /** Size and colour by utility classes; 1.25rem square when left out. */
  className?: string
  /** Only for an icon that stands alone and means something. Beside text leave it out. */
  label?: string
}

const DIRECTIONAL: ReadonlySet<IconName> = new Set([
  'arrow-left',
  'arrow-right',
  'chevron-left',
  'chevron-right',
])

/** A Lucide icon from the sprite `/icons.svg`: no JavaScript, mirrored in right-to-left pages where it points. */
export function Icon({ name, className, label }: IconProps) {
  const classes = clsx(
    'shrink-0 fill-none stroke-current',
    className ?? 'size-5',
    DIRECTIONAL.has(name) && 'rtl:-scale-x-100',
  )
  return (
    <svg
      className={classes}
      viewBox="0 0 24 24"
      strokeWidth={2}
      strokeLinecap="round"
      strokeLinejoin="round"
      focusable="false"
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
    >
      <use href={`${ICON_SPRITE}#${name}`} />
    </svg>
  )
}
