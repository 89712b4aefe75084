import { sql } from '@payloadcms/db-postgres'
import type { Tx } from '@/services/database/tx'

type Row = Record<string, unknown>

/**
 * Inserts many rows in one statement. Columns are those of the first row, named as in the table; lists go to `jsonb`.
 */
export async function insertRows(tx: Tx, table: string, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return
  const columns = sql.join(
    Object.keys(rows[0] as Row).map((column) => sql.identifier(column)),
    sql`, `,
  )
  const name = sql.identifier(table)
  await tx.execute(sql`
    insert into ${name} (${columns})
    select ${columns} from jsonb_populate_recordset(null::${name}, ${JSON.stringify(rows)}::jsonb)`)
}

/** The two columns every collection has. */
export const stamped = (at: Date) => ({ created_at: at.toISOString(), updated_at: at.toISOString() })
