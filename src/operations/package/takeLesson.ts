import { sql } from '@payloadcms/db-postgres'
import { DomainError } from '@/domain/errors/domainError'
import type { Money } from '@/domain/money/money'
import { lessonShares } from '@/domain/package/lessonShares'
import { lessonsLeft } from '@/domain/package/packageStatus'
import { assertLessonFits } from '@/domain/package/packageTerms'
import type { Tx } from '@/services/database/tx'
import { lockPackage } from './packageRow'
import { packageValue } from './queries/packageValue'

type Input = {
  tx: Tx
  packageId: string
  studentId: string
  wish: { tutorId: string; durationMinutes: number }
  now: Date
}

/**
 * Takes the next lesson out of a package, in the transaction that books it (F06). The caller sets its price aside with
 * `reserveTenders` before the transaction ends. The package keeps its own currency, whatever the tutor charges in today.
 * @returns what this lesson is worth: its exact share of the price of the package
 * @throws DomainError NOT_FOUND for somebody else's package, and as `assertLessonFits`
 */
export async function takeLesson({ tx, packageId, studentId, wish, now }: Input): Promise<Money> {
  const it = await lockPackage(tx, packageId)
  if (it.studentId !== studentId)
    throw new DomainError('NOT_FOUND', `package ${packageId} is not of ${studentId}`, { field: 'packageId' })
  assertLessonFits(it, wish, now)
  const left = lessonsLeft(it)
  const [share] = lessonShares({ value: await packageValue(tx, it), lessons: left })
  await tx.execute(sql`
    update student_packages set lessons_used = lessons_used + 1, status = ${left === 1 ? 'used' : 'active'}, updated_at = ${now.toISOString()}
    where id = ${packageId}`)
  return share as Money
}
