import { sql } from '@payloadcms/db-postgres'
import { matchReasons } from '@/domain/search/matching/matchReasons'
import { explorationTurn } from '@/domain/search/ranking/explorationTurn'
import { ENOUGH } from '@/domain/search/ranking/tutorStanding'
import { matchReasonWords } from '@/messages/matchReasonWords'
import { t } from '@/messages/t'
import type { Tx } from '@/services/database/tx'
import type { TutorCard } from '../../tutor/queries/loadTutorCards'
import { wishToMatch } from '../wishToMatch'
import { rankingWeights } from './rankingWeights'

/** A tutor in results, with why they are there, in words. */
export type FoundTutor = TutorCard & { matchReasons: string[] }

type Asked = Parameters<typeof wishToMatch>[0] & {
  tx: Tx
  cards: readonly TutorCard[]
  sort: string
  now: Date
}

/**
 * Says for each tutor of a page of results why they fit what was asked (NV13), and of newcomers whose turn it is that they were put
 * higher for it, where the order is ours.
 */
export async function withReasons({
  tx,
  cards,
  filters,
  understood,
  sort,
  now,
}: Asked): Promise<FoundTutor[]> {
  const wish = wishToMatch({ filters, understood })
  const ids = cards.map(({ id }) => id)
  const levels = wish.level ? await levelsOf(tx, ids) : []
  const hasNewcomers = sort === 'relevance' && cards.some(({ lessonsGiven }) => lessonsGiven < ENOUGH)
  const everyDays = hasNewcomers ? (await rankingWeights(tx)).explorationDays : 0
  return cards.map((card) => {
    const subjects = card.subjects.map((subject) => ({
      ...subject,
      levels: levels
        .filter(({ id, slug }) => id === card.id && slug === subject.slug)
        .map(({ level }) => level),
    }))
    const isLifted =
      everyDays > 0 &&
      explorationTurn({ standing: { tutorId: card.id, lessonsGiven: card.lessonsGiven }, everyDays, now })
        .isLifted
    return {
      ...card,
      matchReasons: [
        ...(isLifted ? [t('match.newcomer')] : []),
        ...matchReasons({ tutor: { ...card, subjects }, wish }).map(matchReasonWords),
      ],
    }
  })
}

type Level = { id: string; slug: string; level: string }

async function levelsOf(tx: Tx, ids: readonly string[]): Promise<Level[]> {
  const { rows } = await tx.execute<Level>(sql`
    select ts._parent_id id, sj.slug, v.value::text level from tutor_profiles_subjects ts
    join subjects sj on sj.id = ts.subject_id join tutor_profiles_subjects_levels v on v.parent_id = ts.id
    where ts._parent_id in (select x::uuid from jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb) x)`)
  return rows
}
