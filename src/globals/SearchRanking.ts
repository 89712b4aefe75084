import type { GlobalConfig, NumberField } from 'payload'
import { byRole } from '@/access/byRole'
import {
  DEFAULT_WEIGHTS,
  EXPLORATION_DAYS,
  RANKING_PARTS,
  type RankingPart,
  WEIGHTS_TOTAL,
} from '@/domain/search/ranking/rankingWeights'
import { assertRankingWeights } from '@/hooks/assertRankingWeights'
import { followRankingWeights } from '@/hooks/followRankingWeights'
import { recordGlobalChange } from '@/hooks/recordGlobalChange'
import { GLOBALS } from '@/slugs'

const MEANING: Record<RankingPart, string> = {
  rating: 'Reviews, with few of them counting little',
  attendance: 'Lessons the tutor came to, of those that were due',
  response: 'Requests that were answered, and how soon',
  completion: 'Confirmed lessons that were not cancelled late',
  freshness: 'How lately the tutor taught, answered or changed their hours',
  flags: 'No low rating, missed lessons or many cancellations',
  exploration: 'New tutors on the days when it is their turn',
}

/**
 * How much each part of the quality score counts (EX49). Tutors read the same numbers on `/how-ranking-works`, which is made
 * from them. No part can be bought, and none can be added here.
 */
export const SearchRanking: GlobalConfig = {
  slug: GLOBALS.searchRanking,
  label: 'Search ranking',
  lockDocuments: false,
  admin: {
    group: 'Catalogue',
    hidden: ({ user }) => !byRole('ops')({ req: { user } } as never),
    description: `Points each part can give, together ${WEIGHTS_TOTAL}. Look at the preview below before you save: all tutors are put in order again, and the page “How ranking works” says what you save.`,
  },
  access: { read: byRole('ops'), update: byRole('ops'), readVersions: byRole('ops') },
  hooks: {
    beforeValidate: [assertRankingWeights],
    afterChange: [recordGlobalChange, followRankingWeights],
  },
  fields: [
    { type: 'row', fields: RANKING_PARTS.map(weightField) },
    {
      name: 'explorationDays',
      type: 'number',
      required: true,
      defaultValue: DEFAULT_WEIGHTS.explorationDays,
      min: EXPLORATION_DAYS.min,
      max: EXPLORATION_DAYS.max,
      admin: { description: 'Each new tutor has their turn on one day of so many' },
    },
    {
      name: 'preview',
      type: 'ui',
      admin: { components: { Field: '/components/admin/ranking/RankingPreview#RankingPreview' } },
    },
  ],
}

function weightField(part: RankingPart): NumberField {
  return {
    name: part,
    type: 'number',
    required: true,
    defaultValue: DEFAULT_WEIGHTS[part],
    min: 0,
    max: WEIGHTS_TOTAL,
    admin: { description: MEANING[part], width: '25%', step: 1 },
  }
}
