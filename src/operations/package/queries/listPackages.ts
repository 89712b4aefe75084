import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { database } from '@/services/database/tx'
import {
  type PackageRow,
  type PackageView,
  packageColumns,
  packageSources,
  toPackageView,
} from './packageView'

const AT_ONCE = 100

type Input = {
  payload: Payload
  viewer: Viewer
  /** Only those of this tutor. */
  tutorId?: string
  now: Date
}

/** The packages the viewer has bought, newest first (F07). */
export async function listPackages({ payload, viewer, tutorId, now }: Input): Promise<PackageView[]> {
  const { rows } = await database(payload).execute<PackageRow>(sql`
    select ${packageColumns} ${packageSources}
    where k.student_id = ${viewer.id} ${tutorId ? sql`and k.tutor_id = ${tutorId}` : sql``}
    order by k.created_at desc, k.id desc limit ${AT_ONCE}`)
  return rows.map((row) => toPackageView(row, now))
}
