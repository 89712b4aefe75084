import type { BlockView } from '@/operations/content/blockViews'
import { LinkRow } from './LinkRow'

type Call = Extract<BlockView, { kind: 'callToAction' }>

/** What to do now. */
export function CallToAction({ id, title, text, links }: Call) {
  return (
    <section
      aria-labelledby={id}
      className="rounded-lg bg-primary-soft px-6 py-10 text-center sm:px-10 sm:py-14"
    >
      <h2 id={id} className="text-2xl font-bold text-balance sm:text-3xl">
        {title}
      </h2>
      {text && <p className="mx-auto mt-2 max-w-2xl text-lg text-ink-soft">{text}</p>}
      <LinkRow links={links} className="justify-center" />
    </section>
  )
}
