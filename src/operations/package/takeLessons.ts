import { sql } from '@payloadcms/db-postgres'
import { DomainError } from '@/domain/errors/domainError'
import type { Money } from '@/domain/money/money'
import { lessonShares } from '@/domain/package/lessonShares'
import { lessonsLeft } from '@/domain/package/packageStatus'
import { assertLessonsFit } from '@/domain/package/packageTerms'
import type { Tx } from '@/services/database/tx'
import { purchaseLoss } from '../chargeback/queries/purchaseLoss'
import { lockPackage } from './packageRow'
import { packageValue } from './queries/packageValue'

type Input = {
  tx: Tx
  packageId: string
  studentId: string
  wish: { tutorId: string; durationMinutes: number }
  /** How many, to be booked together. */
  lessons?: number
  now: Date
}

/**
 * Takes the next lessons out of a package, in the transaction that books them (F06): all of them, or none. The caller sets
 * their prices aside with `reserveTenders` before the transaction ends. The package keeps its own currency, whatever the
 * tutor charges in today. While a bank decides about what it was paid with, nobody knows whether it is paid for.
 * @returns what each lesson is worth, in the order they are taken: its exact share of the price of the package
 * @throws DomainError NOT_FOUND for somebody else's package; PACKAGE_FROZEN while a bank decides; as `assertLessonsFit`
 */
export async function takeLessons(input: Input): Promise<Money[]> {
  const { tx, packageId, studentId, wish, lessons = 1, now } = input
  const it = await lockPackage(tx, packageId)
  if (it.studentId !== studentId)
    throw new DomainError('NOT_FOUND', `package ${packageId} is not of ${studentId}`, { field: 'packageId' })
  assertLessonsFit(it, { ...wish, lessons }, now)
  if ((await purchaseLoss(tx, packageId)).isOpen)
    throw new DomainError('PACKAGE_FROZEN', `a bank decides about package ${packageId}`, {
      field: 'packageId',
    })
  const left = lessonsLeft(it)
  const shares = lessonShares({ value: await packageValue(tx, it), lessons: left })
  await tx.execute(sql`
    update student_packages set lessons_used = lessons_used + ${lessons}, status = ${left === lessons ? 'used' : 'active'},
      updated_at = ${now.toISOString()}
    where id = ${packageId}`)
  return shares.slice(0, lessons)
}
