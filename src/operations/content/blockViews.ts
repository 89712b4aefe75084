import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import type { Figure } from '@/domain/content/figures'
import type { FeaturedReview } from '@/operations/review/queries/featuredReviews'
import type { Subject } from '@/operations/search/queries/listSubjects'
import type { TutorFilters } from '@/operations/search/queries/searchTutors'
import type { TutorCard } from '@/operations/tutor/queries/loadTutorCards'

export type LinkView = { label: string; href: string }
export type ImageView = {
  url: string
  alt: string
  width: number
  height: number
  /** Percent of the width and height: what must stay in sight where the picture is cut. */
  focus: { x: number; y: number }
}
export type RichTextState = SerializedEditorState

type View<Kind extends string, Data> = { id: string; kind: Kind } & Data
type Titled = { title: string }

/** A block of a page as it is shown: everything looked up, every link safe. */
export type BlockView =
  | View<
      'hero',
      Titled & { eyebrow: string; text: string; image: ImageView | null; links: readonly LinkView[] }
    >
  | View<'richText', { body: RichTextState }>
  | View<'tutorsByFilter', Titled & { text: string; tutors: readonly TutorCard[]; filters: TutorFilters }>
  | View<'subjects', Titled & { subjects: readonly Subject[] }>
  | View<'testimonials', Titled & { reviews: readonly FeaturedReview[] }>
  | View<'faq', Titled & { items: readonly { question: string; answer: string }[] }>
  | View<'steps', Titled & { items: readonly { title: string; text: string }[] }>
  | View<'callToAction', Titled & { text: string; links: readonly LinkView[] }>
  | View<
      'comparison',
      Titled & {
        first: string
        second: string
        rows: readonly { point: string; first: string; second: string }[]
      }
    >
  | View<'numbers', Titled & { figures: readonly { figure: Figure; value: number }[] }>

export type SeoView = {
  title: string
  description: string
  image: ImageView | null
  noindex: boolean
  /** A path of this site when the page repeats another one. */
  canonical: string | null
}

export type PageView = {
  id: string
  slug: string
  kind: 'landing' | 'information' | 'legal'
  needsLegalReview: boolean
  title: string
  summary: string
  blocks: readonly BlockView[]
  seo: SeoView
  updatedAt: Date
  /** Too little on it for search engines. */
  isThin: boolean
}
