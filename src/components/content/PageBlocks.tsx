import { clsx } from 'clsx'
import type { BlockView } from '@/operations/content/blockViews'
import type { TutorFilters } from '@/operations/search/queries/searchTutors'
import { SubjectTiles } from '../home/SubjectTiles'
import { BlockSection } from './BlockSection'
import { CallToAction } from './CallToAction'
import { ComparisonTable } from './ComparisonTable'
import { FaqList } from './FaqList'
import { FigureTiles } from './FigureTiles'
import { HeroBlock } from './HeroBlock'
import { Prose } from './Prose'
import { StepList } from './StepList'
import { TestimonialList } from './TestimonialList'
import { TutorGrid } from './TutorGrid'

export type BlockTools = {
  timeZone: string
  /** The address of the tutor list with these filters. */
  tutorsHref: (filters: TutorFilters) => string
}

type PageBlocksProps = BlockTools & { blocks: readonly BlockView[]; isNarrow: boolean; hasTitle: boolean }

/** The blocks of a page one under the other; heroes reach from edge to edge. */
export function PageBlocks({ blocks, isNarrow, hasTitle, ...tools }: PageBlocksProps) {
  return blocks.map((block, index) =>
    block.kind === 'hero' ? (
      <HeroBlock key={block.id} block={block} isTitle={!hasTitle && index === 0} />
    ) : (
      <div
        key={block.id}
        className={clsx('mx-auto w-full px-4 py-6 sm:px-6 sm:py-8', isNarrow ? 'max-w-3xl' : 'max-w-6xl')}
      >
        <Block block={block} {...tools} />
      </div>
    ),
  )
}

function Block({
  block,
  timeZone,
  tutorsHref,
}: BlockTools & { block: Exclude<BlockView, { kind: 'hero' }> }) {
  switch (block.kind) {
    case 'richText':
      return <Prose body={block.body} />
    case 'callToAction':
      return <CallToAction {...block} />
    case 'tutorsByFilter':
      return (
        <BlockSection {...block}>
          <TutorGrid tutors={block.tutors} timeZone={timeZone} href={tutorsHref(block.filters)} />
        </BlockSection>
      )
    case 'subjects':
      return (
        <BlockSection {...block}>
          <SubjectTiles subjects={block.subjects} />
        </BlockSection>
      )
    case 'testimonials':
      return (
        <BlockSection {...block}>
          <TestimonialList reviews={block.reviews} timeZone={timeZone} />
        </BlockSection>
      )
    case 'faq':
      return (
        <BlockSection {...block}>
          <FaqList items={block.items} />
        </BlockSection>
      )
    case 'steps':
      return (
        <BlockSection {...block}>
          <StepList items={block.items} />
        </BlockSection>
      )
    case 'comparison':
      return (
        <BlockSection {...block}>
          <ComparisonTable {...block} />
        </BlockSection>
      )
    case 'numbers':
      return (
        <BlockSection {...block}>
          <FigureTiles figures={block.figures} />
        </BlockSection>
      )
  }
}
