import type { BlockView } from '@/operations/content/blockViews'
import { LinkRow } from './LinkRow'

type Hero = Extract<BlockView, { kind: 'hero' }>

/** The top of a landing page. The first one of a page names the page. */
export function HeroBlock({ block, isTitle }: { block: Hero; isTitle: boolean }) {
  const { eyebrow, title, text, image, links } = block
  const Heading = isTitle ? 'h1' : 'h2'
  return (
    <div className="border-b border-line bg-linear-to-b from-primary-soft to-canvas">
      <div
        className={`mx-auto grid max-w-6xl items-center gap-8 px-4 py-12 sm:px-6 sm:py-16 ${image ? 'lg:grid-cols-2' : 'text-center'}`}
      >
        <div className={image ? '' : 'mx-auto max-w-3xl'}>
          {eyebrow && <p className="font-semibold text-primary-ink">{eyebrow}</p>}
          <Heading className="mt-1 text-4xl font-bold tracking-tight text-balance sm:text-5xl">
            {title}
          </Heading>
          {text && <p className="mt-4 text-lg text-ink-soft">{text}</p>}
          <LinkRow links={links} className={image ? '' : 'justify-center'} />
        </div>
        {image && (
          // biome-ignore lint/performance/noImgElement: the media server already sends the right size, and next/image would cost the page client JavaScript
          <img
            src={image.url}
            alt={image.alt}
            width={image.width}
            height={image.height}
            fetchPriority={isTitle ? 'high' : undefined}
            loading={isTitle ? 'eager' : 'lazy'}
            decoding="async"
            className="aspect-3/2 w-full rounded-lg object-cover shadow-md"
            style={{ objectPosition: `${image.focus.x}% ${image.focus.y}%` }}
          />
        )}
      </div>
    </div>
  )
}
