import Link from 'next/link'

/** The mark and the name; leads home. `inverse` for dark ground. */
export function Logo({ inverse = false }: { inverse?: boolean }) {
  return (
    <Link href="/" className="inline-flex min-h-11 items-center gap-2.5 rounded-md">
      <svg viewBox="0 0 32 32" aria-hidden="true" className="size-8">
        <rect width="32" height="32" rx="8" className="fill-primary" />
        <g className="fill-none stroke-on-primary" strokeWidth="2.75" strokeLinecap="round">
          <path d="M9 9.5h14" />
          <path d="M9 16c2.4-2.2 4.7-2.2 7 0s4.6 2.2 7 0" />
          <path d="M9 22.5h14" />
        </g>
      </svg>
      <span className={`text-xl font-bold tracking-tight ${inverse ? 'text-on-chrome' : 'text-ink'}`}>
        EduStream
      </span>
    </Link>
  )
}
