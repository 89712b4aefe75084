import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Counters of requests are forgotten when Postgres crashes, and then everybody may begin anew: nobody waits for the disk to count
 * a request.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`alter table rate_limits set unlogged`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`alter table rate_limits set logged`)
}
