import { clsx } from 'clsx'

type AvatarProps = {
  name: string
  photoUrl?: string | null
  size?: 'sm' | 'md' | 'lg' | 'xl'
  /** Round for people (the default); a rounded square for the large photo of a profile. */
  shape?: 'round' | 'square'
  className?: string
}

const SIZES = {
  sm: { box: 'size-8 text-xs', pixels: 32 },
  md: { box: 'size-12 text-base', pixels: 48 },
  lg: { box: 'size-16 text-xl', pixels: 64 },
  xl: { box: 'size-28 text-3xl', pixels: 112 },
}

const TINTS = [
  'bg-primary-soft text-primary-ink',
  'bg-secondary-soft text-secondary-ink',
  'bg-success-soft text-success-ink',
  'bg-warning-soft text-warning-ink',
]

/** A face, or the initials while there is none. Decorative: the name always stands beside it. */
export function Avatar({ name, photoUrl, size = 'md', shape = 'round', className }: AvatarProps) {
  const { box, pixels } = SIZES[size]
  const round = shape === 'round' ? 'rounded-full' : 'rounded-lg'
  return (
    <span
      aria-hidden="true"
      className={clsx(
        'relative inline-flex shrink-0 items-center justify-center overflow-hidden font-semibold select-none',
        box,
        round,
        tintOf(name),
        className,
      )}
    >
      {initialsOf(name)}
      {photoUrl && (
        // biome-ignore lint/performance/noImgElement: the media server already sends the right size, and next/image would cost every list client JavaScript
        <img
          src={photoUrl}
          alt=""
          width={pixels}
          height={pixels}
          loading="lazy"
          decoding="async"
          className="absolute inset-0 size-full object-cover"
        />
      )}
    </span>
  )
}

function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/)
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map(
    (word) => [...(word ?? '')][0] ?? '',
  )
  return letters.join('').toUpperCase()
}

function tintOf(name: string): string | undefined {
  let hash = 2_166_136_261
  for (const char of name) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 16_777_619)
  return TINTS[((hash ^ (hash >>> 15)) >>> 0) % TINTS.length]
}
