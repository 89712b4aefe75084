import type { Payload } from 'payload'
import { isThin } from '@/domain/content/isThin'
import { plainText } from '@/domain/content/plainText'
import type { Currency } from '@/domain/money/currency'
import type { Page } from '@/payload-types'
import type { BlockView, PageView } from './blockViews'
import { loadImages } from './queries/loadImages'
import { resolveBlocks } from './resolveBlocks'
import { toSeoView } from './toSeoView'

type Scope = { payload: Payload; viewerCurrency?: Currency; now: Date }

/** A page, published or a draft, as it is shown. */
export async function toPageView(scope: Scope, page: Page): Promise<PageView> {
  const title = page.title ?? ''
  const summary = page.summary ?? ''
  const image = page.seo?.image
  const [blocks, images] = await Promise.all([
    resolveBlocks(scope, page.layout ?? []),
    loadImages({ payload: scope.payload, ids: typeof image === 'string' ? [image] : [] }),
  ])
  return {
    id: page.id,
    slug: page.slug ?? '',
    kind: page.kind ?? 'landing',
    needsLegalReview: page.kind === 'legal' && page.needsLegalReview === true,
    title,
    summary,
    blocks,
    seo: toSeoView({ seo: page.seo, title, summary, images }),
    updatedAt: new Date(page.updatedAt),
    isThin: isThin({
      tutorLists: blocks.flatMap((block) => (block.kind === 'tutorsByFilter' ? [block.tutors.length] : [])),
      text: [title, summary, ...blocks.map((block) => wordsOf(block))].join(' '),
    }),
  }
}

/** What is written in a block; figures and reviews come of themselves and do not count. */
function wordsOf(block: BlockView): string {
  switch (block.kind) {
    case 'richText':
      return plainText(block.body)
    case 'faq':
      return block.items.map(({ question, answer }) => `${question} ${answer}`).join(' ')
    case 'steps':
      return block.items.map((item) => `${item.title} ${item.text}`).join(' ')
    case 'comparison':
      return block.rows.map((row) => `${row.point} ${row.first} ${row.second}`).join(' ')
    case 'hero':
    case 'callToAction':
    case 'tutorsByFilter':
      return `${block.title} ${block.text}`
    case 'subjects':
      return block.subjects.map(({ name }) => name).join(' ')
    default:
      return ''
  }
}
