import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { type Money, money } from '@/domain/money/money'
import type { AgreementSource } from '@/domain/price/priceAgreement'
import { isoText } from '@/domain/time/isoText'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { database } from '@/services/database/tx'
import { ownRateSql } from './ownRateSql'

/** What a student pays one tutor, and what the tutor asks them for. All for an hour. */
export type OwnPrice = {
  tutor: { id: string; slug: string; name: string }
  /** What they pay. */
  pays: Money
  /** Why it is not what the list says; null when it is. */
  source: AgreementSource | null
  list: Money
  asked: { id: string; rate: Money; message: string | null; at: string } | null
}

type Row = {
  tutorId: string
  slug: string
  name: string
  pays: string
  paysCurrency: string
  source: AgreementSource | null
  list: string
  listCurrency: string
  askedId: string | null
  askedRate: string | null
  askedCurrency: string | null
  message: string | null
  askedAt: string | null
}

type Input = { payload: Payload; viewer: Viewer /** Of one tutor only. */; tutorId?: string }

/** The prices of the viewer's own, and those they are asked for, the open questions first (EX37). */
export async function listOwnPrices({ payload, viewer, tutorId }: Input): Promise<OwnPrice[]> {
  const { rows } = await database(payload).execute<Row>(sql`
    select t.id "tutorId", t.slug, t.display_name name, own.rate pays, own.currency "paysCurrency", own.source, t.hourly_rate list,
      t.currency "listCurrency", q.id "askedId", q.hourly_rate "askedRate", q.currency "askedCurrency", q.message, q.proposed_at "askedAt"
    from tutor_profiles t cross join ${ownRateSql(viewer.id)}
    left join price_agreements q on q.tutor_id = t.id and q.student_id = ${viewer.id} and q.state = 'proposed'
    where t.hourly_rate > 0 and (${tutorId ?? null}::uuid is null or t.id = ${tutorId ?? null}::uuid)
      and t.id in (select p.tutor_id from price_agreements p where p.student_id = ${viewer.id} and p.state in ('agreed', 'proposed'))
    order by q.proposed_at desc nulls last, t.display_name, t.id`)
  return rows.map((row) => ({
    tutor: { id: row.tutorId, slug: row.slug, name: row.name },
    pays: money(Number(row.pays), row.paysCurrency),
    source: row.source,
    list: money(Number(row.list), row.listCurrency),
    asked: row.askedId
      ? {
          id: row.askedId,
          rate: money(Number(row.askedRate), String(row.askedCurrency)),
          message: row.message,
          at: isoText(String(row.askedAt)),
        }
      : null,
  }))
}
