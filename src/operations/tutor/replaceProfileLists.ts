import { sql } from '@payloadcms/db-postgres'
import { v7 as uuidv7 } from 'uuid'
import type { Tx } from '@/services/database/tx'
import type { ProfileDocument } from './profileDocument'

type Lists = Pick<ProfileDocument, 'languages' | 'subjects' | 'education' | 'certifications'>

/** Writes the lists of a profile anew, in the order given; a list left out stays. */
export async function replaceProfileLists(tx: Tx, tutorId: string, lists: Lists): Promise<void> {
  if (lists.languages) {
    await tx.execute(sql`delete from tutor_profiles_languages where _parent_id = ${tutorId}`)
    for (const [index, { code, level }] of lists.languages.entries()) {
      await tx.execute(sql`insert into tutor_profiles_languages (_order, _parent_id, id, code, level)
        values (${index + 1}, ${tutorId}, ${uuidv7()}, ${code}, ${level})`)
    }
  }
  if (lists.subjects) await replaceSubjects(tx, tutorId, lists.subjects)
  if (lists.education) {
    await tx.execute(sql`delete from tutor_profiles_education where _parent_id = ${tutorId}`)
    for (const [index, { institution, degree, year }] of lists.education.entries()) {
      await tx.execute(sql`insert into tutor_profiles_education (_order, _parent_id, id, institution, degree, year)
        values (${index + 1}, ${tutorId}, ${uuidv7()}, ${institution}, ${degree}, ${year ?? null})`)
    }
  }
  if (lists.certifications) {
    await tx.execute(sql`delete from tutor_profiles_certifications where _parent_id = ${tutorId}`)
    for (const [index, { title, issuer, year }] of lists.certifications.entries()) {
      await tx.execute(sql`insert into tutor_profiles_certifications (_order, _parent_id, id, title, issuer, year)
        values (${index + 1}, ${tutorId}, ${uuidv7()}, ${title}, ${issuer || null}, ${year ?? null})`)
    }
  }
}

async function replaceSubjects(
  tx: Tx,
  tutorId: string,
  subjects: NonNullable<Lists['subjects']>,
): Promise<void> {
  await tx.execute(sql`delete from tutor_profiles_subjects where _parent_id = ${tutorId}`)
  for (const [index, { subjectId, levels, yearsExperience }] of subjects.entries()) {
    const id = uuidv7()
    await tx.execute(sql`insert into tutor_profiles_subjects (_order, _parent_id, id, subject_id, years_experience)
      values (${index + 1}, ${tutorId}, ${id}, ${subjectId}, ${yearsExperience ?? null})`)
    for (const [order, level] of [...new Set(levels)].entries()) {
      await tx.execute(sql`insert into tutor_profiles_subjects_levels ("order", parent_id, value, id)
        values (${order + 1}, ${id}, ${level}, ${uuidv7()})`)
    }
  }
}
