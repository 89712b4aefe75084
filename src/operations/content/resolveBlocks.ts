import type { Payload } from 'payload'
import { FIGURES } from '@/domain/content/figures'
import { safeHref } from '@/domain/content/safeHref'
import type { Currency } from '@/domain/money/currency'
import type { Page } from '@/payload-types'
import { listSubjects, type Subject } from '../search/queries/listSubjects'
import { searchTutors, type TutorFilters } from '../search/queries/searchTutors'
import type { BlockView, ImageView, LinkView } from './blockViews'
import { countFigures } from './queries/countFigures'
import { loadImages } from './queries/loadImages'
import { praisingReviews } from './queries/praisingReviews'

type Block = NonNullable<Page['layout']>[number]
type Of<Kind extends Block['blockType']> = Extract<Block, { blockType: Kind }>
type Scope = { payload: Payload; viewerCurrency?: Currency; now: Date }
type Lookups = { images: Map<string, ImageView>; subjects: readonly Subject[] }
type Given = { [field: string]: unknown }

/**
 * Looks up what the blocks of a page speak of: tutors, reviews, figures, pictures. Drafts may be unfinished, so nothing is
 * taken for given: what is missing is empty, and a block that could not show anything is left out.
 */
export async function resolveBlocks(scope: Scope, layout: readonly Block[]): Promise<BlockView[]> {
  const [images, subjects] = await Promise.all([
    loadImages({ payload: scope.payload, ids: layout.flatMap((block) => imageIdOf(block)) }),
    layout.some(({ blockType }) => blockType === 'subjects' || blockType === 'tutorsByFilter')
      ? listSubjects(scope)
      : [],
  ])
  const views = await Promise.all(layout.map((block) => resolve(scope, { images, subjects }, block)))
  return views.filter((view) => view !== null)
}

async function resolve(scope: Scope, { images, subjects }: Lookups, block: Block): Promise<BlockView | null> {
  const id = String(block.id ?? '')
  switch (block.blockType) {
    case 'hero':
      return {
        id,
        kind: 'hero',
        title: text(block.title),
        eyebrow: text(block.eyebrow),
        text: text(block.text),
        image: images.get(idOf(block.image) ?? '') ?? null,
        links: linksOf(block),
      }
    case 'callToAction':
      return {
        id,
        kind: 'callToAction',
        title: text(block.title),
        text: text(block.text),
        links: linksOf(block),
      }
    case 'richText':
      return block.body ? { id, kind: 'richText', body: block.body as never } : null
    case 'tutorsByFilter':
      return tutorsOf(scope, subjects, block, id)
    case 'subjects':
      return { id, kind: 'subjects', title: text(block.title), subjects: chosenSubjects(block, subjects) }
    case 'testimonials': {
      const ids = Array.isArray(block.reviews) ? block.reviews.map(String).slice(0, 6) : []
      const newest = ids.length > 0 ? 0 : amount(block.limit, 3, 6)
      const reviews = await praisingReviews({ payload: scope.payload, ids, newest })
      return reviews.length > 0 ? { id, kind: 'testimonials', title: text(block.title), reviews } : null
    }
    case 'faq':
      return {
        id,
        kind: 'faq',
        title: text(block.title),
        items: rowsOf(block.items)
          .map((item) => ({ question: text(item.question), answer: text(item.answer) }))
          .filter(({ question, answer }) => question && answer),
      }
    case 'steps':
      return {
        id,
        kind: 'steps',
        title: text(block.title),
        items: rowsOf(block.items).map((item) => ({ title: text(item.title), text: text(item.text) })),
      }
    case 'comparison':
      return {
        id,
        kind: 'comparison',
        title: text(block.title),
        first: text(block.first),
        second: text(block.second),
        rows: rowsOf(block.rows).map((row) => ({
          point: text(row.point),
          first: text(row.first),
          second: text(row.second),
        })),
      }
    case 'numbers': {
      const counted = await countFigures(scope)
      const asked = new Set<string>(Array.isArray(block.figures) ? block.figures : [])
      const figures = FIGURES.filter((figure) => asked.has(figure) && counted[figure] > 0)
      if (figures.length === 0) return null
      return {
        id,
        kind: 'numbers',
        title: text(block.title),
        figures: figures.map((figure) => ({ figure, value: counted[figure] })),
      }
    }
    default:
      return null // a kind of block that this release does not know (any more)
  }
}

async function tutorsOf(
  scope: Scope,
  subjects: readonly Subject[],
  block: Of<'tutorsByFilter'>,
  id: string,
): Promise<BlockView> {
  const filters: TutorFilters = {
    q: text(block.words) || undefined,
    subject: subjects.find((subject) => subject.id === idOf(block.subject))?.slug,
    language: text(block.language) || undefined,
    minRating: block.minRating || undefined,
    maxPrice: block.maxPrice || undefined,
    currency: block.maxPrice ? (block.currency ?? undefined) : undefined,
    sort: block.sort ?? undefined,
  }
  const { docs } = await searchTutors({
    ...scope,
    filters: { ...filters, limit: amount(block.limit, 6, 12) },
  })
  return {
    id,
    kind: 'tutorsByFilter',
    title: text(block.title),
    text: text(block.text),
    tutors: docs,
    filters,
  }
}

function chosenSubjects({ subjects: chosen }: Of<'subjects'>, all: readonly Subject[]): Subject[] {
  const ids = (chosen ?? []).map((subject) => idOf(subject))
  if (ids.length > 0) return ids.flatMap((id) => all.find((subject) => subject.id === id) ?? [])
  return all.filter(({ tutorCount }) => tutorCount > 0).sort((a, b) => b.tutorCount - a.tutorCount)
}

function linksOf({ primary, secondary }: { primary?: unknown; secondary?: unknown }): LinkView[] {
  return [primary, secondary].flatMap((given) => {
    const { label, href } = (given ?? {}) as Given
    const safe = safeHref(href)
    return safe && text(label) ? [{ label: text(label), href: safe }] : []
  })
}

const imageIdOf = (block: Block): string[] => {
  const id = block.blockType === 'hero' ? idOf(block.image) : null
  return id ? [id] : []
}

/** The id of a related document, which comes bare or as the document. */
const idOf = (related: unknown): string | null => {
  const id = typeof related === 'object' && related ? (related as Given).id : related
  return typeof id === 'string' ? id : null
}

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')
const rowsOf = (value: unknown): Given[] => (Array.isArray(value) ? value : [])
const amount = (value: unknown, usual: number, most: number): number =>
  Number.isInteger(value) && Number(value) >= 1 ? Math.min(Number(value), most) : usual
