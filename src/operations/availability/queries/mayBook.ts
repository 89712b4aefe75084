import { sql } from '@payloadcms/db-postgres'
import type { Tx } from '@/services/database/tx'
import type { Schedule } from './loadSchedules'

type MayBook = { tx: Tx; schedule: Schedule; studentId?: string | null }

/**
 * Whether a person may book this tutor at all: the profile is approved and open, and takes everyone or this person
 * is a student already (domain.md section 4 "who may book"). A visitor counts as a new student.
 */
export async function mayBook({ tx, schedule, studentId }: MayBook): Promise<boolean> {
  if (schedule.status !== 'approved' || !schedule.isOpen || schedule.audience === 'no_one') return false
  if (schedule.audience === 'everyone' && schedule.acceptingStudents) return true
  if (!studentId) return false
  const { rows } = await tx.execute(sql`
    select 1 from bookings
    where tutor_id = ${schedule.tutorId} and student_id = ${studentId}
      and (session_state in ('CONFIRMED', 'IN_PROGRESS') or session_outcome = 'COMPLETED')
    limit 1`)
  return rows.length > 0
}
