import { sql } from '@payloadcms/db-postgres'
import { DEFAULT_WEIGHTS, RANKING_PARTS, type RankingWeights } from '@/domain/search/ranking/rankingWeights'
import type { Tx } from '@/services/database/tx'

/** The weights of the quality score as operations saved them last, or those the product came with. */
export async function rankingWeights(tx: Tx): Promise<RankingWeights> {
  const columns = sql.join(
    RANKING_PARTS.map((part) => sql`${sql.identifier(part)}::int`),
    sql`, `,
  )
  const { rows } = await tx.execute<RankingWeights>(
    sql`select ${columns}, exploration_days::int "explorationDays" from search_ranking limit 1`,
  )
  return rows[0] ?? DEFAULT_WEIGHTS
}
