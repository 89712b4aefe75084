import { BAND_HOURS, PRICE_BANDS } from '@/domain/search/events/searchBands'
import type { RadarDays, SupplyGap } from '@/operations/search/queries/supplyRadar'
import { LedgerTable } from '../ledger/LedgerTable'

type Props = { days: RadarDays; gaps: readonly SupplyGap[] }

/** What learners asked for and few tutors offer, with the way to those who do. */
export function GapTable({ days, gaps }: Props) {
  return (
    <LedgerTable
      caption={`Searches that found few tutors in ${days} days`}
      keyOf={({ subject, hourBand, priceBand }) => `${subject} ${hourBand} ${priceBand}`}
      rows={gaps}
      columns={[
        {
          header: 'Subject',
          cell: (gap) => <a href={tutorsHref(gap)}>{gap.subjectName ?? gap.subject ?? 'Any'}</a>,
        },
        { header: 'Part of the day', cell: ({ hourBand }) => hourWords(hourBand) },
        { header: 'Price an hour', cell: ({ priceBand }) => priceWords(priceBand) },
        { header: 'People', cell: ({ people }) => people, isAmount: true },
        { header: `${days} days before`, cell: ({ peopleBefore }) => peopleBefore, isAmount: true },
        { header: 'Trend', cell: trendWords },
        { header: 'Searches', cell: ({ searches }) => searches, isAmount: true },
        { header: 'Fewest tutors', cell: ({ fewest }) => fewest, isAmount: true },
        { header: 'On average', cell: ({ mean }) => mean.toFixed(1), isAmount: true },
      ]}
    />
  )
}

/** The same search, as a learner sees it now. */
function tutorsHref({ subject, hourBand, priceBand }: SupplyGap): string {
  const query = new URLSearchParams({
    ...(subject && { subject }),
    ...(hourBand !== 'any' && BAND_HOURS[hourBand]),
    ...(priceBand in PRICE_BANDS && {
      maxPrice: String(PRICE_BANDS[priceBand as keyof typeof PRICE_BANDS] / 100),
      currency: 'USD',
    }),
  })
  return `/tutors?${query}`
}

const hourWords = (band: SupplyGap['hourBand']) =>
  band === 'any' ? 'Any' : `${BAND_HOURS[band].from} to ${BAND_HOURS[band].to}`

function priceWords(band: SupplyGap['priceBand']): string {
  if (band === 'any') return 'Any'
  if (band === 'over50') return 'Over $50'
  return `Up to $${PRICE_BANDS[band] / 100}`
}

function trendWords({ people, peopleBefore }: SupplyGap): string {
  if (peopleBefore === 0) return 'new'
  if (people === peopleBefore) return 'as before'
  const change = Math.round((100 * (people - peopleBefore)) / peopleBefore)
  return change > 0 ? `${change} % more` : `${-change} % fewer`
}
