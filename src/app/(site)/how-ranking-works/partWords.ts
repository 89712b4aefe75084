import { ASSUMED, FRESH_DAYS, RANGES } from '@/domain/search/ranking/partValues'
import { LOW_ATTENDANCE, LOW_RATING, MANY_CANCELLATIONS } from '@/domain/search/ranking/qualityFlags'
import type { RankingPart } from '@/domain/search/ranking/rankingWeights'
import { ENOUGH, LESSON_DAYS, RESPONSE_DAYS } from '@/domain/search/ranking/tutorStanding'
import { t } from '@/messages/t'

const percent = (share: number) => Math.round(share * 100)

/** What a part of the score is made of, with the numbers the score is computed with. */
export function partWords(part: RankingPart, explorationDays: number): string {
  switch (part) {
    case 'rating':
      return t('ranking.howPart.rating', { ...ASSUMED.rating, none: RANGES.rating.none })
    case 'attendance':
      return t('ranking.howPart.attendance', {
        days: LESSON_DAYS,
        count: ASSUMED.attendance.count,
        percent: percent(ASSUMED.attendance.rate),
        none: percent(RANGES.attendance.none),
      })
    case 'response':
      return t('ranking.howPart.response', {
        days: RESPONSE_DAYS,
        count: ASSUMED.response.count,
        percent: percent(ASSUMED.response.rate),
      })
    case 'completion':
      return t('ranking.howPart.completion', { days: LESSON_DAYS })
    case 'freshness':
      return t('ranking.howPart.freshness', FRESH_DAYS)
    case 'flags':
      return t('ranking.howPart.flags', {
        rating: LOW_RATING,
        missed: percent(1 - LOW_ATTENDANCE),
        cancelled: percent(MANY_CANCELLATIONS),
        enough: ENOUGH,
      })
    case 'exploration':
      return t('ranking.howPart.exploration', { enough: ENOUGH, days: explorationDays })
  }
}
