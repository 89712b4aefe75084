import { minorDigits } from '@/domain/money/currency'
import { formatMoney } from '@/domain/money/formatMoney'
import { money } from '@/domain/money/money'
import type { UnderstoodPart } from '@/domain/search/understoodQuery'
import { withoutSpans } from '@/domain/search/withoutSpans'
import { languageName } from '@/messages/languageName'
import { t } from '@/messages/t'
import { weekdayName } from '@/messages/weekdayName'
import type { TutorPage } from '@/operations/search/queries/searchTutors'

type Typed = { text: string; understood: TutorPage['understood']; currency: string }

/** What was understood of a typed text, in words; the text without it, and its own part of the text. */
type TypedChip = { label: string; text: string; own: string }

/** One chip for each thing the typed words mean, however often it was said, and one for the words left over. */
export function typedChips({ text, understood, currency }: Typed): TypedChip[] {
  const spans = new Map<string, { start: number; end: number }[]>()
  for (const part of understood.parts) {
    const label = labelOf(part, currency)
    spans.set(label, [...(spans.get(label) ?? []), part])
  }
  const rest = understood.rest.map(({ start, end }) => text.slice(start, end)).join(' ')
  if (rest) spans.set(t('discovery.wordsFilter', { words: rest }), [...understood.rest])
  const lone = spans.size === 1
  return [...spans].map(([label, said]) => ({
    label,
    text: lone ? '' : withoutSpans(text, said),
    own: said.map(({ start, end }) => text.slice(start, end)).join(' '),
  }))
}

function labelOf(part: UnderstoodPart, currency: string): string {
  if (part.kind === 'subject') return part.name
  if (part.kind === 'price') return priceLabel(part, part.currency ?? currency)
  if (part.kind === 'days') return daysLabel(part.days)
  if (part.kind === 'order') return t(`search.sortBy.${part.sort}`)
  if (part.kind === 'level') return t('discovery.levelFilter', { level: t(`discovery.level.${part.level}`) })
  if (part.kind === 'language') {
    const language = languageName(part.code)
    return part.native ? t('discovery.nativeSpeaker', { language }) : t('discovery.speaks', { language })
  }
  return part.name ? t(`discovery.partOfDay.${part.name}`) : t('discovery.timeFilter', part)
}

function priceLabel({ min, max }: { min?: number; max?: number }, currency: string): string {
  const price = (amount: number) =>
    formatMoney(money(Math.round(amount * 10 ** minorDigits(currency)), currency))
  if (min !== undefined && max !== undefined)
    return t('discovery.timeFilter', { from: price(min), to: price(max) })
  if (min !== undefined) return t('discovery.priceFrom', { price: price(min) })
  return t('discovery.priceTo', { price: price(max ?? 0) })
}

function daysLabel(days: readonly Parameters<typeof weekdayName>[0][]): string {
  const [day] = days
  if (days.length === 1 && day) return t('discovery.dayFilter', { day: weekdayName(day) })
  return days.length === 2 ? t('discovery.weekends') : t('discovery.weekdays')
}
