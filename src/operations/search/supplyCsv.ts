import type { Payload } from 'payload'
import { csvText } from '@/domain/csv/csvText'
import type { Viewer } from '../identity/queries/viewer'
import { type RadarDays, supplyRadar } from './queries/supplyRadar'

const HEAD = [
  'subject',
  'part_of_day',
  'price',
  'people',
  'people_before',
  'searches',
  'fewest_tutors',
  'mean_tutors',
]

type Export = { payload: Payload; viewer: Viewer; days: RadarDays; now: Date }

/** The supply radar as CSV, for recruiting and pages of subjects. @throws DomainError FORBIDDEN */
export async function supplyCsv(input: Export): Promise<string> {
  const { gaps } = await supplyRadar(input)
  return csvText([
    HEAD,
    ...gaps.map(({ subject, hourBand, priceBand, people, peopleBefore, searches, fewest, mean }) => [
      subject ?? 'any',
      hourBand,
      priceBand,
      people,
      peopleBefore,
      searches,
      fewest,
      mean,
    ]),
  ])
}
