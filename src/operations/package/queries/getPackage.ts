import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { DomainError } from '@/domain/errors/domainError'
import { hasRole } from '@/domain/identity/roles'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { database } from '@/services/database/tx'
import {
  type PackageRow,
  type PackageView,
  packageColumns,
  packageSources,
  toPackageView,
} from './packageView'

type Input = { payload: Payload; viewer: Viewer; packageId: string; now: Date }

/** One package, for its owner and for staff that see money (F11). @throws DomainError NOT_FOUND for anyone else. */
export async function getPackage({ payload, viewer, packageId, now }: Input): Promise<PackageView> {
  const seesAll = hasRole(viewer, 'ops', 'support', 'finance', 'owner')
  const { rows } = await database(payload).execute<PackageRow>(sql`
    select ${packageColumns} ${packageSources} where k.id = ${packageId} and (${seesAll} or k.student_id = ${viewer.id})`)
  if (!rows[0]) throw new DomainError('NOT_FOUND', `no package ${packageId} of ${viewer.id}`)
  return toPackageView(rows[0], now)
}
