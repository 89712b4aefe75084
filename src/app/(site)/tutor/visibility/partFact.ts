import { ASSUMED, confidentRating } from '@/domain/search/ranking/partValues'
import {
  LOW_ATTENDANCE,
  LOW_RATING,
  MANY_CANCELLATIONS,
  type QualityFlag,
} from '@/domain/search/ranking/qualityFlags'
import type { RankingPart } from '@/domain/search/ranking/rankingWeights'
import { ENOUGH, LESSON_DAYS, RESPONSE_DAYS } from '@/domain/search/ranking/tutorStanding'
import { formatResponseTime } from '@/messages/formatDuration'
import { formatInstant } from '@/messages/formatInstant'
import { t } from '@/messages/t'
import type { Visibility } from '@/operations/search/queries/getVisibility'

type Asked = { part: RankingPart; visibility: Visibility; timeZone: string }

const percent = (share: number) => Math.round(share * 100)

/** What a part of the score is made of, in the tutor's own figures. */
export function partFact({ part, visibility, timeZone }: Asked): string {
  const { standing, flags, turn } = visibility
  switch (part) {
    case 'rating':
      return ratingFact(standing)
    case 'attendance':
      if (standing.lessonsDue === 0)
        return t('ranking.fact.noLessons', { days: LESSON_DAYS, percent: percent(ASSUMED.attendance.rate) })
      return t('ranking.fact.attended', {
        kept: standing.lessonsAttended,
        due: standing.lessonsDue,
        days: LESSON_DAYS,
      })
    case 'response':
      return responseFact(standing)
    case 'completion':
      if (standing.lateCancellations === 0) return t('ranking.fact.keptAll', { days: LESSON_DAYS })
      return t('ranking.fact.kept', { count: standing.lateCancellations, days: LESSON_DAYS })
    case 'freshness':
      if (!standing.lastActiveAt) return t('ranking.fact.neverActive')
      return t('ranking.fact.active', {
        date: formatInstant({ instant: standing.lastActiveAt, timeZone, style: 'dateYear' }),
      })
    case 'flags':
      return flags.length === 0 ? t('ranking.fact.noFlags') : flags.map(flagWords).join(', ')
    case 'exploration':
      if (!turn.isNewcomer) return t('ranking.fact.notNew', { lessons: ENOUGH })
      return turn.isLifted
        ? t('ranking.fact.lifted')
        : t('ranking.fact.waiting', { count: turn.nextInDays ?? 0 })
  }
}

function ratingFact(standing: Visibility['standing']): string {
  const { ratingAverage, ratingCount } = standing
  if (ratingAverage === null) return t('ranking.fact.noReviews', { mean: ASSUMED.rating.mean })
  return t('ranking.fact.reviews', {
    count: ratingCount,
    average: ratingAverage.toFixed(1),
    confident: confidentRating(standing).toFixed(2),
  })
}

function responseFact({ requestsDue, requestsAnswered, responseMinutes }: Visibility['standing']): string {
  if (requestsDue === 0)
    return t('ranking.fact.noRequests', { days: RESPONSE_DAYS, percent: percent(ASSUMED.response.rate) })
  if (responseMinutes === null) return t('ranking.fact.unanswered', { due: requestsDue, days: RESPONSE_DAYS })
  return t('ranking.fact.answered', {
    kept: requestsAnswered,
    due: requestsDue,
    days: RESPONSE_DAYS,
    time: formatResponseTime(responseMinutes),
  })
}

function flagWords(flag: QualityFlag): string {
  switch (flag) {
    case 'low_rating':
      return t('ranking.flag.low_rating', { rating: LOW_RATING })
    case 'missed_lessons':
      return t('ranking.flag.missed_lessons', { missed: percent(1 - LOW_ATTENDANCE) })
    case 'many_cancellations':
      return t('ranking.flag.many_cancellations', { cancelled: percent(MANY_CANCELLATIONS) })
  }
}
