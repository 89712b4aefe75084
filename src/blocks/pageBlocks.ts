import type { Block } from 'payload'
import { CallToActionBlock } from './CallToActionBlock'
import { ComparisonBlock } from './ComparisonBlock'
import { FaqBlock } from './FaqBlock'
import { HeroBlock } from './HeroBlock'
import { NumbersBlock } from './NumbersBlock'
import { RichTextBlock } from './RichTextBlock'
import { StepsBlock } from './StepsBlock'
import { SubjectsBlock } from './SubjectsBlock'
import { TestimonialsBlock } from './TestimonialsBlock'
import { TutorsByFilterBlock } from './TutorsByFilterBlock'

/** What a page can be made of, in the order of the menu. */
export const pageBlocks: Block[] = [
  HeroBlock,
  RichTextBlock,
  TutorsByFilterBlock,
  SubjectsBlock,
  StepsBlock,
  TestimonialsBlock,
  NumbersBlock,
  ComparisonBlock,
  FaqBlock,
  CallToActionBlock,
]
