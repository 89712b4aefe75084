import { sql } from '@payloadcms/db-postgres'
import type { Invariant } from './invariant'

/** Numbered papers. */
export const paperInvariants: readonly Invariant[] = [
  {
    id: 'I12',
    says: 'papers are numbered from 1 without a gap in each series and year',
    broken: sql`select coalesce(p.series || '-' || p.year, n.series || '-' || n.year) as subject,
        coalesce(p.papers, 0) || ' papers up to ' || coalesce(p.highest, 0) || ', the last number is ' || coalesce(n.last, 0) as detail
      from (select split_part(number, '-', 1) as series, split_part(number, '-', 2)::int as year, count(*) as papers,
          max(split_part(number, '-', 3)::int) as highest from papers group by 1, 2) p
        full join paper_numbers n using (series, year)
      where coalesce(p.papers, 0) <> coalesce(n.last, 0) or coalesce(p.highest, 0) <> coalesce(n.last, 0)`,
  },
]
