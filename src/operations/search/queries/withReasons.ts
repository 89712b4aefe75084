import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { matchReasons } from '@/domain/search/matching/matchReasons'
import { explorationTurn } from '@/domain/search/ranking/explorationTurn'
import { ENOUGH } from '@/domain/search/ranking/tutorStanding'
import { env } from '@/env'
import { matchReasonWords } from '@/messages/matchReasonWords'
import { t } from '@/messages/t'
import { keptBriefly } from '@/services/database/keptBriefly'
import { prepared } from '@/services/database/prepared'
import { database, type Tx } from '@/services/database/tx'
import type { TutorCard } from '../../tutor/queries/loadTutorCards'
import { wishToMatch } from '../wishToMatch'
import { rankingWeights } from './rankingWeights'

/** A tutor in results, with why they are there, in words. */
export type FoundTutor = TutorCard & { matchReasons: string[] }

type Asked = Parameters<typeof wishToMatch>[0] & {
  payload: Payload
  cards: readonly TutorCard[]
  sort: string
  now: Date
}

/**
 * Says for each tutor of a page of results why they fit what was asked (NV13), and of newcomers whose turn it is that they were put
 * higher for it, where the order is ours.
 */
export async function withReasons({
  payload,
  cards,
  filters,
  understood,
  sort,
  now,
}: Asked): Promise<FoundTutor[]> {
  const wish = wishToMatch({ filters, understood })
  const ids = cards.map(({ id }) => id)
  const levels = wish.level ? await levelsOf(database(payload), ids) : []
  const hasNewcomers = sort === 'relevance' && cards.some(({ lessonsGiven }) => lessonsGiven < ENOUGH)
  const everyDays = hasNewcomers ? (await weightsInUse(payload)).explorationDays : 0
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

/** As old as the copy of the tutors may be. */
const weightsInUse = (payload: Payload) =>
  keptBriefly({
    payload,
    name: 'rankingWeights',
    milliseconds: env.SEARCH_LOOK_MS,
    read: () => rankingWeights(database(payload)),
  })

type Level = { id: string; slug: string; level: string }

async function levelsOf(tx: Tx, ids: readonly string[]): Promise<Level[]> {
  const { rows } = await prepared<Level>(
    tx,
    sql`
    select ts._parent_id id, sj.slug, v.value::text level from tutor_profiles_subjects ts
    join subjects sj on sj.id = ts.subject_id join tutor_profiles_subjects_levels v on v.parent_id = ts.id
    where ts._parent_id in (select x::uuid from jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb) x)`,
  )
  return rows
}
