import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { DomainError } from '@/domain/errors/domainError'
import { hasRole } from '@/domain/identity/roles'
import type { Currency } from '@/domain/money/currency'
import { type Money, money } from '@/domain/money/money'
import { trialPrice as priceOfTrial, type TrialMinutes, type TrialTerms } from '@/domain/trial/trialOffer'
import type { TutorStatus } from '@/domain/tutor/statuses'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { ownRateSql } from '@/operations/price/queries/ownRateSql'
import { trialTerms } from '@/operations/trial/queries/trialFactsSql'
import { database } from '@/services/database/tx'
import { isPausedTutor } from '@/services/search/isPausedTutor'
import { mediaUrl } from './mediaUrl'
import { type TutorBadge, tutorBadges } from './tutorBadges'

export type TaughtSubject = {
  id: string
  slug: string
  name: string
  icon: string | null
  levels: ('primary' | 'secondary' | 'university' | 'adult')[]
  yearsExperience: number | null
}

/** A tutor's public profile. */
export type TutorProfile = {
  id: string
  userId: string
  slug: string
  status: TutorStatus
  displayName: string
  headline: string
  bio: string
  /** ISO 3166 code. */
  country: string
  city: string | null
  timezone: string
  /** Whether open times are shown in that zone only (EX21). */
  timezoneLocked: boolean
  photoUrl: string | null
  videoUrl: string | null
  languages: { code: string; level: string }[]
  subjects: TaughtSubject[]
  education: { institution: string; degree: string; year: number | null }[]
  certifications: { title: string; issuer: string | null; year: number | null }[]
  /** What an hour costs who looks (EX37); null while no price is set. */
  hourlyRate: Money | null
  /** What it costs everybody who has no price of their own. */
  listRate: Money | null
  yearsExperience: number | null
  ratingAverage: number | null
  ratingCount: number
  lessonsGiven: number
  /** Median minutes to the first answer; null while unknown. */
  responseMinutes: number | null
  /** 0 to 1; null while there is too little to tell (EX48). */
  responseRate: number | null
  attendanceRate: number | null
  completionRate: number | null
  lastActiveAt: Date | null
  confirmation: 'instant' | 'trusted' | 'request'
  /** Lesson lengths on offer, minutes, shortest first. */
  durations: number[]
  /** The trial for students who are new to the tutor; null when they give none. */
  trial: { durationMinutes: TrialMinutes; price: Money; ownPrice: Money | null } | null
  audience: 'everyone' | 'current_students' | 'no_one'
  acceptingStudents: boolean
  /** Whether a stranger can book: approved, priced, open to new students and not kept from them by strikes. */
  isBookable: boolean
  approvedAt: Date | null
  badges: TutorBadge[]
}

type Get = {
  payload: Payload
  idOrSlug: string
  viewer?: Viewer | null
  /** Whose price to tell; that of the list when left out. */
  studentId?: string
  now: Date
}

type Row = Omit<
  TutorProfile,
  'photoUrl' | 'hourlyRate' | 'listRate' | 'isBookable' | 'approvedAt' | 'lastActiveAt' | 'badges' | 'trial'
> & {
  trialMinutes: TrialMinutes | null
  trialPrice: string | null
  photo: string | null
  rate: number | null
  currency: Currency
  ownRate: number | null
  ownCurrency: Currency
  approvedAt: string | null
  lastActiveAt: string | null
  userIsActive: boolean
  isPaused: boolean
  hasIdentity: boolean
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/**
 * A profile by id or slug, in one statement (C10). Published ones for everyone; the tutor and operations see it in any state.
 * @throws DomainError NOT_FOUND for any other, whether it exists or not.
 */
export async function getTutor({ payload, idOrSlug, viewer, studentId, now }: Get): Promise<TutorProfile> {
  const which = UUID.test(idOrSlug) ? sql`t.id = ${idOrSlug}` : sql`t.slug = ${idOrSlug}`
  const { rows } = await database(payload).execute<Row>(sql`
    select t.id, t.user_id "userId", t.slug, t.status, t.display_name "displayName", coalesce(t.headline, '') headline,
      coalesce(t.bio, '') bio, coalesce(t.country, '') country, t.city, t.timezone,
      coalesce(t.timezone_locked, false) "timezoneLocked", t.video_url "videoUrl",
      coalesce(m.sizes_card_filename, m.filename) photo, t.hourly_rate::float8 rate, t.currency,
      own.rate::float8 "ownRate", own.currency "ownCurrency",
      t.years_experience::float8 "yearsExperience", t.rating_average::float8 "ratingAverage",
      coalesce(t.rating_count, 0)::int "ratingCount", coalesce(t.lessons_given, 0)::int "lessonsGiven",
      t.response_minutes::float8 "responseMinutes", t.response_rate::float8 "responseRate",
      t.attendance_rate::float8 "attendanceRate", t.completion_rate::float8 "completionRate",
      t.last_active_at "lastActiveAt", t.confirmation, t.audience,
      t.trial_minutes::text::int "trialMinutes", t.trial_price_amount "trialPrice",
      coalesce(t.accepting_students, true) "acceptingStudents", t.approved_at "approvedAt",
      u.status = 'active' "userIsActive", ${isPausedTutor(now)} "isPaused",
      exists (select 1 from verification_documents v where v.tutor_id = t.id and v.kind = 'identity' and v.status = 'accepted') "hasIdentity",
      coalesce((select json_agg(d.value::text::int order by d.value::text::int) from tutor_profiles_durations d where d.parent_id = t.id), '[]') durations,
      coalesce((select json_agg(json_build_object('code', l.code, 'level', l.level) order by l._order)
        from tutor_profiles_languages l where l._parent_id = t.id), '[]') languages,
      coalesce((select json_agg(json_build_object('id', sj.id, 'slug', sj.slug, 'name', sj.name, 'icon', sj.icon,
          'yearsExperience', ts.years_experience,
          'levels', coalesce((select json_agg(v.value order by v."order") from tutor_profiles_subjects_levels v where v.parent_id = ts.id), '[]')) order by ts._order)
        from tutor_profiles_subjects ts join subjects sj on sj.id = ts.subject_id where ts._parent_id = t.id), '[]') subjects,
      coalesce((select json_agg(json_build_object('institution', e.institution, 'degree', e.degree, 'year', e.year) order by e._order)
        from tutor_profiles_education e where e._parent_id = t.id), '[]') education,
      coalesce((select json_agg(json_build_object('title', c.title, 'issuer', c.issuer, 'year', c.year) order by c._order)
        from tutor_profiles_certifications c where c._parent_id = t.id), '[]') certifications
    from tutor_profiles t cross join ${ownRateSql(studentId)} join users u on u.id = t.user_id left join media m on m.id = t.photo_id
    where ${which}`)
  const row = rows[0]
  if (!row || !maySee(row, viewer)) throw new DomainError('NOT_FOUND', `no tutor ${idOrSlug} to see`)
  return toProfile(row)
}

function maySee({ status, userIsActive, userId }: Row, viewer: Viewer | null | undefined): boolean {
  if (status === 'approved' && userIsActive) return true
  return viewer?.id === userId || hasRole(viewer, 'ops', 'support', 'owner')
}

function toProfile({
  photo,
  rate,
  currency,
  userIsActive,
  isPaused,
  hasIdentity,
  trialMinutes,
  trialPrice,
  ownRate,
  ownCurrency,
  ...row
}: Row): TutorProfile {
  const isOpen = row.status === 'approved' && userIsActive && !!rate
  const hourlyRate = ownRate ? money(ownRate, ownCurrency) : null
  return {
    ...row,
    photoUrl: mediaUrl(photo),
    hourlyRate,
    listRate: rate ? money(rate, currency) : null,
    trial: trialOf(trialTerms({ trialMinutes, trialPrice }, currency), hourlyRate),
    approvedAt: row.approvedAt ? new Date(row.approvedAt) : null,
    lastActiveAt: row.lastActiveAt ? new Date(row.lastActiveAt) : null,
    isBookable: isOpen && !isPaused && row.acceptingStudents && row.audience === 'everyone',
    badges: tutorBadges({
      status: row.status,
      confirmation: row.confirmation,
      lessonsGiven: row.lessonsGiven,
      hasIdentity,
    }),
  }
}

/** Without a rate there is nothing to measure its price by. */
function trialOf(trial: TrialTerms | null, hourlyRate: Money | null): TutorProfile['trial'] {
  return trial && hourlyRate ? { ...trial, price: priceOfTrial({ hourlyRate, trial }) } : null
}
