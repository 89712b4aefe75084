import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "tutor_profiles" ADD COLUMN "weekly_max_lessons" numeric;
  ALTER TABLE "tutor_profiles" ADD COLUMN "daily_max_minutes" numeric;
  ALTER TABLE "tutor_profiles" ADD COLUMN "weekly_max_minutes" numeric;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "tutor_profiles" DROP COLUMN "weekly_max_lessons";
  ALTER TABLE "tutor_profiles" DROP COLUMN "daily_max_minutes";
  ALTER TABLE "tutor_profiles" DROP COLUMN "weekly_max_minutes";`)
}
