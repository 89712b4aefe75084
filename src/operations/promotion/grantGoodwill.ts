import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { DomainError } from '@/domain/errors/domainError'
import { hasRole } from '@/domain/identity/roles'
import { formatMoney } from '@/domain/money/formatMoney'
import { type Money, money } from '@/domain/money/money'
import { GOODWILL_WINDOW_DAYS, goodwillLimits } from '@/domain/payment/goodwillLimits'
import { addDays } from '@/domain/time/instants'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { tellPerson } from '@/operations/notification/tellPerson'
import { lockPayer } from '@/operations/payment/lockPayer'
import { writeAudit } from '@/operations/trust/writeAudit'
import type { Tx } from '@/services/database/tx'
import { withTransaction } from '@/services/database/withTransaction'
import { SLUGS } from '@/slugs'
import { issueCredit } from './issueCredit'

type Input = {
  payload: Payload
  viewer: Viewer
  studentId: string
  amount: Money
  /** For the audit log and the next colleague; the student does not read it. */
  reason: string
  /** The id it is to have: given again with the same one, it is given once. */
  id?: string
  now: Date
}

/**
 * Ops give a student credit for what went wrong (J07): row, ledger, mail and audit line, all or nothing. Never money: credit can
 * only be spent on lessons, and not by whoever gives it.
 * @returns the credit's id
 * @throws DomainError FORBIDDEN (also for oneself), REASON_REQUIRED, NOT_FOUND, CREDIT_LIMIT
 */
export async function grantGoodwill({
  payload,
  viewer,
  studentId,
  amount,
  reason,
  id: onceId,
  now,
}: Input): Promise<string> {
  if (!hasRole(viewer, 'ops', 'owner') || viewer.id === studentId)
    throw new DomainError('FORBIDDEN', `user ${viewer.id} gives goodwill to ${studentId}`)
  const note = reason.trim()
  if (!note) throw new DomainError('REASON_REQUIRED', 'goodwill without a reason', { field: 'reason' })
  return withTransaction(
    payload,
    async ({ req, tx }) => {
      await lockPayer(tx, studentId)
      if (onceId && (await isGiven(tx, onceId))) return onceId
      const student = await readStudent(tx, studentId)
      await assertWithin({ tx, studentId, amount, now })
      const given = {
        studentId,
        amount,
        reason: 'goodwill',
        note,
        issuedById: viewer.id,
        id: onceId,
      } as const
      const { id, expiresAt } = await issueCredit({ tx, ...given, now })
      await tellPerson({
        tx,
        key: `creditGiven:${id}`,
        to: { userId: studentId, email: student.email },
        template: 'creditGiven',
        props: {
          to: { firstName: student.first_name, timeZone: student.timezone },
          amount,
          kind: 'goodwill',
          expiresAt: new Date(expiresAt),
        },
        href: '/wallet',
        now,
      })
      await writeAudit({
        req,
        actorId: viewer.id,
        action: 'grantGoodwill',
        target: SLUGS.promotionalCredits,
        targetId: id,
        reason: note,
        changes: { student: studentId, amount },
      })
      return id
    },
    { user: viewer.user },
  )
}

async function isGiven(tx: Tx, id: string): Promise<boolean> {
  const { rows } = await tx.execute(sql`select 1 from promotional_credits where id = ${id}`)
  return rows.length > 0
}

type Student = { email: string; first_name: string; timezone: string }

async function readStudent(tx: Tx, studentId: string): Promise<Student> {
  const { rows } = await tx.execute<Student>(sql`
    select u.email, u.first_name, u.timezone from users u where u.id = ${studentId}
      and exists (select from users_roles r where r.parent_id = u.id and r.value in ('student', 'parent'))`)
  if (!rows[0]) throw new DomainError('NOT_FOUND', `no student ${studentId}`)
  return rows[0]
}

type Within = { tx: Tx; studentId: string; amount: Money; now: Date }

async function assertWithin({ tx, studentId, amount, now }: Within): Promise<void> {
  const { currency } = amount
  const { atOnce, inWindow } = goodwillLimits(currency)
  const { rows } = await tx.execute<{ total: string }>(sql`
    select coalesce(sum(amount), 0) total from promotional_credits where student_id = ${studentId} and reason = 'goodwill'
      and currency = ${currency} and issued_at > ${addDays(now, -GOODWILL_WINDOW_DAYS).toISOString()}`)
  const left = money(Math.max(0, inWindow.amount - Number(rows[0]?.total ?? 0)), currency)
  const most = left.amount < atOnce.amount ? left : atOnce
  if (amount.amount > most.amount)
    throw new DomainError('CREDIT_LIMIT', `goodwill of ${amount.amount} ${currency}`, {
      field: 'amount',
      userMessage: `This person can be given up to ${formatMoney(most)} now: ${formatMoney(atOnce)} at once and ${formatMoney(inWindow)} within ${GOODWILL_WINDOW_DAYS} days.`,
    })
}
