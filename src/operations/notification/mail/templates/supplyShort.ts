import type { HourBand, PriceBand } from '@/domain/search/events/searchBands'
import { t } from '@/messages/t'
import { action, paragraph } from '../blocks'
import type { MailBlock, MailContent } from '../mailContent'

export type SupplyMail = {
  firstName: string
  /** Subjects that fell under five tutors since the last count. */
  fallen: readonly { name: string; tutors: number }[]
  /** What most people looked for in a week and found few tutors for; empty but once a week. */
  gaps: readonly {
    subjectName: string | null
    hourBand: HourBand
    priceBand: PriceBand
    people: number
    fewest: number
  }[]
}

/** To operations: where tutors are missing (C13, NV34). */
export function supplyShort({ firstName, fallen, gaps }: SupplyMail): MailContent {
  return {
    subject:
      fallen.length > 0
        ? t('supplyMail.subjectFallen', { count: fallen.length, first: fallen[0]?.name ?? '' })
        : t('supplyMail.subjectWeek'),
    preview: t('supplyMail.preview'),
    heading: t('supplyMail.heading', { firstName }),
    blocks: [
      ...section(
        t('supplyMail.fallen'),
        fallen.map(({ name, tutors }) => ({
          label: name,
          value: t('supplyMail.tutors', { count: tutors }),
        })),
      ),
      ...section(
        t('supplyMail.week'),
        gaps.map(({ subjectName, hourBand, priceBand, people, fewest }) => ({
          label: [
            subjectName ?? t('supplyMail.anySubject'),
            ...(hourBand === 'any' ? [] : [t(`supplyMail.hours.${hourBand}`)]),
            ...(priceBand === 'any' ? [] : [t(`supplyMail.price.${priceBand}`)]),
          ].join(', '),
          value: t('supplyMail.people', {
            count: people,
            tutors: t('supplyMail.tutors', { count: fewest }),
          }),
        })),
      ),
      action(t('supplyMail.action'), '/admin/supply'),
    ],
    reason: t('supplyMail.reason'),
  }
}

const section = (text: string, facts: { label: string; value: string }[]): MailBlock[] =>
  facts.length === 0 ? [] : [paragraph(text), { kind: 'facts', facts }]
