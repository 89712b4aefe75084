import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { DomainError } from '@/domain/errors/domainError'
import { AGREEMENT_MOVES, type AgreementAnswer } from '@/domain/price/priceAgreement'
import type { Viewer } from '@/operations/identity/queries/viewer'
import type { Tx } from '@/services/database/tx'
import { withTransaction } from '@/services/database/withTransaction'
import { endAgreement } from './endAgreement'
import { lockPrices } from './lockPrices'
import { tellPrice } from './tellPrice'

type Input = { payload: Payload; viewer: Viewer; agreementId: string; answer: AgreementAnswer; now: Date }
type Row = { tutor_id: string; student_id: string; user_id: string }

/**
 * The student agrees to a price they were asked for or keeps theirs, or the tutor takes the question back (EX37). A price of
 * the list is then paid as the list says, so that it follows it down as well. The tutor is told of the student's answer.
 * @throws DomainError NOT_FOUND for anybody else, PRICE_AGREEMENT_CHANGED when it is not open any more
 */
export async function answerPrice({ payload, viewer, agreementId, answer, now }: Input): Promise<void> {
  const { by, from, to } = AGREEMENT_MOVES[answer]
  await withTransaction(
    payload,
    async ({ tx }) => {
      const row = await readFor({ tx, agreementId })
      if (viewer.id !== (by === 'student' ? row.student_id : row.user_id))
        throw new DomainError('NOT_FOUND', `price ${agreementId} is not ${viewer.id}'s to ${answer}`)
      const of = { tx, tutorId: row.tutor_id, studentId: row.student_id, now }
      const { pays, list } = await lockPrices(of)
      const at = now.toISOString()
      const { rows } = await tx.execute<{ rate: string; currency: string }>(sql`
        update price_agreements set state = 'ended', ended_at = ${at}, answer = ${answer}, updated_at = ${at}
        where id = ${agreementId} and state = ${from} returning hourly_rate rate, currency`)
      const [asked] = rows
      if (!asked) throw new DomainError('PRICE_AGREEMENT_CHANGED', `price ${agreementId} is not open`)
      if (to === 'agreed') {
        await endAgreement({ ...of, state: 'agreed' })
        const isListed = Number(asked.rate) === list.amount && asked.currency === list.currency
        if (!isListed)
          await tx.execute(sql`
            update price_agreements set state = 'agreed', agreed_at = ${at}, ended_at = null where id = ${agreementId}`)
      }
      if (by === 'student')
        await tellPrice({
          tx,
          agreementId,
          news: to === 'agreed' ? 'priceAgreed' : 'priceKept',
          pays,
          now,
        })
    },
    { user: viewer.user },
  )
}

async function readFor({ tx, agreementId }: { tx: Tx; agreementId: string }): Promise<Row> {
  const { rows } = await tx.execute<Row>(sql`
    select a.tutor_id, a.student_id, t.user_id from price_agreements a join tutor_profiles t on t.id = a.tutor_id where a.id = ${agreementId}`)
  if (!rows[0]) throw new DomainError('NOT_FOUND', `no price ${agreementId}`)
  return rows[0]
}
