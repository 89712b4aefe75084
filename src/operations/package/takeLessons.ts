import { sql } from '@payloadcms/db-postgres'
import { DomainError } from '@/domain/errors/domainError'
import type { Money } from '@/domain/money/money'
import { lessonShares } from '@/domain/package/lessonShares'
import { lessonsLeft } from '@/domain/package/packageStatus'
import { assertLessonsFit } from '@/domain/package/packageTerms'
import type { LessonCost } from '@/domain/price/priceTerms'
import type { Tx } from '@/services/database/tx'
import { purchaseLoss } from '../chargeback/queries/purchaseLoss'
import { type LoadedPackage, lockPackage } from './packageRow'
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
 * tutor charges in today, and the rate it was bought at. While a bank decides about what it was paid with, nobody knows whether it is paid for.
 * @returns what each lesson costs, in the order they are taken: its exact share of the price of the package, and of what the
 *   tutor asked for it
 * @throws DomainError NOT_FOUND for somebody else's package; PACKAGE_FROZEN while a bank decides; as `assertLessonsFit`
 */
export async function takeLessons(input: Input): Promise<LessonCost[]> {
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
  const costs = costsOf({ value: await packageValue(tx, it), it, left }).slice(0, lessons)
  const toTutor = costs.reduce((sum, { tutorPrice }) => sum + tutorPrice.amount, 0)
  await tx.execute(sql`
    update student_packages set lessons_used = lessons_used + ${lessons}, status = ${left === lessons ? 'used' : 'active'},
      tutor_left_amount = tutor_left_amount - ${toTutor}, updated_at = ${now.toISOString()}
    where id = ${packageId}`)
  return costs
}

type Costs = { value: Money; it: LoadedPackage; left: number }

/** What each lesson left costs; where both use one currency the tutor is paid from the same amount. */
function costsOf({ value, it: { exchange }, left }: Costs): LessonCost[] {
  const shares = lessonShares({ value, lessons: left })
  if (!exchange) return shares.map((price) => ({ price, tutorPrice: price, exchangeRate: null }))
  const { tutorLeft, rate: exchangeRate } = exchange
  const tutorShares = lessonShares({ value: tutorLeft, lessons: left })
  return shares.map((price, index) => ({ price, tutorPrice: tutorShares[index] as Money, exchangeRate }))
}
