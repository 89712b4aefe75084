import { sql } from '@payloadcms/db-postgres'
import type { Currency } from '@/domain/money/currency'
import { type Money, money } from '@/domain/money/money'
import { inCurrency, type Rates } from '@/domain/money/rates'
import { trialPrice as priceOfTrial, type TrialMinutes } from '@/domain/trial/trialOffer'
import { prepared } from '@/services/database/prepared'
import type { Tx } from '@/services/database/tx'
import { bookableTutor } from '@/services/search/bookableTutor'
import { trialTerms } from '../../trial/queries/trialFactsSql'
import { mediaUrl } from './mediaUrl'
import { type TutorBadge, tutorBadges } from './tutorBadges'

/** A tutor in a list. */
export type TutorCard = {
  id: string
  slug: string
  displayName: string
  headline: string
  photoUrl: string | null
  /** ISO 3166 code. */
  country: string
  timezone: string
  subjects: { slug: string; name: string }[]
  /** ISO 639 codes. */
  languages: { code: string; level: string }[]
  /** What an hour costs, in the tutor's currency. */
  hourlyRate: Money
  /** About as much in the currency asked for; nobody is charged by it. */
  rateInCurrency: Money
  ratingAverage: number | null
  ratingCount: number
  lessonsGiven: number
  yearsExperience: number | null
  /** Median minutes to an answer; null while unknown. */
  responseMinutes: number | null
  /** Lessons the tutor came to, 0 to 1; null while there is too little to tell (EX48). */
  attendanceRate: number | null
  /** Start of the first slot of the next two weeks for a lesson of the shortest length, as the search knows it. */
  nextSlotAt: Date | null
  /** The trial for students who are new to the tutor, about as much in the currency asked for; null when they give none. */
  trial: { durationMinutes: number; price: Money } | null
  badges: TutorBadge[]
}

type Load = { tx: Tx; ids: readonly string[]; currency: Currency; rates: Rates; now: Date }

type Row = Omit<
  TutorCard,
  'photoUrl' | 'hourlyRate' | 'rateInCurrency' | 'nextSlotAt' | 'badges' | 'trial'
> & {
  trialMinutes: TrialMinutes | null
  trialPrice: string | null
  photo: string | null
  rate: number
  currency: Currency
  status: string
  confirmation: string
  hasIdentity: boolean
  /** Minor units of the currency asked for, as the search compares it; null when the tutor is not in the index yet. */
  indexedPrice: number | null
  /** Minutes since 1970. */
  nextStart: number | null
}

/**
 * Cards of tutors in the order of their ids, one statement however many there are. Prices in the currency asked for and next free
 * times are those of the search index, so that what a filter let through shows what was asked for; who cannot be booked at this
 * very moment is left out, however late the index is (I10).
 */
export async function loadTutorCards({ tx, ids, currency, rates, now }: Load): Promise<TutorCard[]> {
  if (ids.length === 0) return []
  const { rows } = await prepared<Row>(tx, cardRows({ ids, currency, now }))
  const cards = new Map(
    rows.map((row) => [row.id, toCard(row, (rate) => inCurrency(rate, currency, rates), currency)]),
  )
  return ids.flatMap((id) => cards.get(id) ?? [])
}

function cardRows({ ids, currency, now }: Pick<Load, 'ids' | 'currency' | 'now'>) {
  const minute = Math.ceil(Math.floor(now.getTime() / 1000) / 60)
  return sql`
    select t.id, t.slug, t.display_name "displayName", coalesce(t.headline, '') headline, coalesce(t.country, '') country,
      t.timezone, t.hourly_rate::float8 rate, t.currency, t.status, t.confirmation,
      t.trial_minutes::text::int "trialMinutes", t.trial_price_amount "trialPrice",
      t.rating_average::float8 "ratingAverage", coalesce(t.rating_count, 0)::int "ratingCount",
      coalesce(t.lessons_given, 0)::int "lessonsGiven", t.years_experience::float8 "yearsExperience",
      t.response_minutes::float8 "responseMinutes", t.attendance_rate::float8 "attendanceRate", coalesce(m.sizes_card_filename, m.filename) photo,
      exists (select 1 from verification_documents v where v.tutor_id = t.id and v.kind = 'identity' and v.status = 'accepted') "hasIdentity",
      (s.facts -> 'prices' ->> ${currency}::text)::float8 "indexedPrice",
      jsonb_path_query_first(s.facts, '$.freeStarts[*] ? (@ >= $least)',
        jsonb_build_object('least', ${minute}::int + (s.facts ->> 'minNoticeMinutes')::int))::int "nextStart",
      coalesce((select json_agg(json_build_object('slug', sj.slug, 'name', sj.name) order by ts._order)
        from tutor_profiles_subjects ts join subjects sj on sj.id = ts.subject_id where ts._parent_id = t.id), '[]') subjects,
      coalesce((select json_agg(json_build_object('code', l.code, 'level', l.level) order by l._order)
        from tutor_profiles_languages l where l._parent_id = t.id), '[]') languages
    from tutor_profiles t join users u on u.id = t.user_id left join media m on m.id = t.photo_id
    left join tutor_search s on s.tutor_id = t.id
    where t.id in (select value::uuid from jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb)) and ${bookableTutor(now)}`
}

function toCard(
  {
    photo,
    rate,
    currency,
    status,
    confirmation,
    hasIdentity,
    trialMinutes,
    trialPrice,
    indexedPrice,
    nextStart,
    ...row
  }: Row,
  converted: (rate: Money) => Money,
  shownIn: Currency,
): TutorCard {
  const hourlyRate = money(rate, currency)
  const isIndexed = indexedPrice !== null && shownIn !== currency
  const trial = trialTerms({ trialMinutes, trialPrice }, currency)
  return {
    ...row,
    photoUrl: mediaUrl(photo),
    hourlyRate,
    rateInCurrency: isIndexed ? money(indexedPrice, shownIn) : converted(hourlyRate),
    nextSlotAt: nextStart === null ? null : new Date(nextStart * 60_000),
    trial: trial && {
      durationMinutes: trial.durationMinutes,
      price: converted(priceOfTrial({ hourlyRate, trial })),
    },
    badges: tutorBadges({ status, confirmation, lessonsGiven: row.lessonsGiven, hasIdentity }),
  }
}
