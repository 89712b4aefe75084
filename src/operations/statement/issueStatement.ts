import type { Payload } from 'payload'
import { DomainError } from '@/domain/errors/domainError'
import { money } from '@/domain/money/money'
import { monthOf } from '@/domain/time/monthRange'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { withTransaction } from '@/services/database/withTransaction'
import { issuePaper, paperOfCause } from '../paper/issuePaper'
import { issuerLines } from '../paper/issuerLines'
import { partyOf } from '../paper/partyOf'
import { ownTutor } from './ownTutor'
import { readStatement } from './queries/readStatement'
import { statementVat } from './queries/statementVat'
import { inAll } from './statement'
import { statementContent } from './statementContent'

type Input = { payload: Payload; viewer: Viewer; month: string; currency: string; now: Date }

/**
 * A tutor's statement of a month that is over as a numbered paper; the first one again when there is one (EX30).
 * Its total is the balance at the end of the month.
 * @throws DomainError FORBIDDEN without a tutor profile, VALIDATION_FAILED for a month that is none or not over,
 *   NOT_FOUND when nothing has ever moved in that currency
 */
export async function issueStatement({
  payload,
  viewer,
  month,
  currency,
  now,
}: Input): Promise<{ id: string; number: string }> {
  return withTransaction(payload, async ({ tx }) => {
    const tutor = await ownTutor(tx, viewer)
    if (month >= monthOf(now))
      throw new DomainError('VALIDATION_FAILED', `${month} is not over`, {
        field: 'month',
        userMessage: 'This month is not over yet. Its PDF can be made from the first of the next month, UTC.',
      })
    const causeKey = `statement:${tutor.id}:${month}:${currency}`
    const before = await paperOfCause(tx, causeKey)
    if (before) return before
    const statement = await readStatement({ tx, tutorId: tutor.id, month, currency })
    if (statement.lines.length === 0 && inAll(statement.opening) === 0)
      throw new DomainError('NOT_FOUND', `nothing to state for ${tutor.id} in ${month}`)
    const vat = await statementVat({ tx, tutorId: tutor.id, month, currency })
    const { lines: to } = await partyOf(tx, viewer.id)
    return issuePaper({
      tx,
      kind: 'statement',
      causeKey,
      issuedTo: viewer.id,
      period: month,
      total: money(inAll(statement.closing), currency),
      content: statementContent({ statement, vat, from: issuerLines(), to, now }),
      now,
    })
  })
}
