import pg from 'pg'
import { site } from './site'

let pool: pg.Pool | undefined

/** Rows of one SQL query on the product's database; counts and sums need `::int` in SQL to be numbers. */
export async function rows<Row extends object = Record<string, unknown>>(
  text: string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  pool ??= new pg.Pool({ connectionString: site.databaseUrl, max: 2, idleTimeoutMillis: 1000 })
  return (await pool.query(text, [...values])).rows as Row[]
}

/** The first row. @throws Error when there is none */
export async function row<Row extends object = Record<string, unknown>>(
  text: string,
  values: readonly unknown[] = [],
): Promise<Row> {
  const [first] = await rows<Row>(text, values)
  if (!first) throw new Error(`no row: ${text}`)
  return first
}
