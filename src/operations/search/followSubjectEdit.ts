import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { transactionOf } from '@/services/database/tx'
import { queueTutorIndex } from './queueTutorIndex'

type Edit = { req: PayloadRequest; subjectId: string }

/** Has the search index follow an edit of a subject: those who teach it are found by its name and synonyms (I11). */
export async function followSubjectEdit({ req, subjectId }: Edit): Promise<void> {
  const tx = await transactionOf(req)
  const { rows } = await tx.execute<{ id: string }>(sql`
    select distinct s.tutor_id id from tutor_search s join tutor_profiles_subjects ts on ts._parent_id = s.tutor_id
    where ts.subject_id = ${subjectId}`)
  for (const { id } of rows) await queueTutorIndex(tx, id)
}
