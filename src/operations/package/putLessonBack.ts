import { sql } from '@payloadcms/db-postgres'
import { type LessonReturn, lessonReturn } from '@/domain/payment/lessonReturn'
import type { Tx } from '@/services/database/tx'
import { lockPackage } from './packageRow'

type Input = {
  tx: Tx
  packageId: string
  /** All that was paid for the lesson goes back at once. */
  isWhole: boolean
  now: Date
}

/**
 * A lesson that was taken from a package is given up: counts it back into the package, or out of it for money when the
 * package is over by then. Once per lesson, in the transaction that moves its value.
 * @returns where its value has to go
 */
export async function putLessonBack({ tx, packageId, isWhole, now }: Input): Promise<LessonReturn> {
  const it = await lockPackage(tx, packageId)
  const to = lessonReturn({ package: it, isWhole, now })
  const at = now.toISOString()
  if (to === 'package')
    await tx.execute(sql`
      update student_packages set lessons_used = lessons_used - 1, status = 'active', updated_at = ${at} where id = ${packageId}`)
  else if (isWhole)
    await tx.execute(sql`
      update student_packages set lessons_used = lessons_used - 1, lessons_returned = lessons_returned + 1, updated_at = ${at}
      where id = ${packageId}`)
  return to
}
