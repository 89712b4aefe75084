import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_student_packages_status" ADD VALUE 'cancelled';
  ALTER TABLE "student_packages" ADD COLUMN "duration_minutes" numeric DEFAULT 60 NOT NULL;
  ALTER TABLE "student_packages" ADD COLUMN "list_amount" numeric DEFAULT 0 NOT NULL;
  ALTER TABLE "student_packages" ADD COLUMN "discount_percent" numeric DEFAULT 0 NOT NULL;
  ALTER TABLE "student_packages" ADD COLUMN "validity_days" numeric;
  ALTER TABLE "student_packages" ADD COLUMN "activated_at" timestamp(3) with time zone;
  ALTER TABLE "student_packages" ADD COLUMN "warned_at" timestamp(3) with time zone;
  ALTER TABLE "student_packages" ADD COLUMN "extended_at" timestamp(3) with time zone;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "student_packages" ALTER COLUMN "status" SET DATA TYPE text;
  DROP TYPE "public"."enum_student_packages_status";
  CREATE TYPE "public"."enum_student_packages_status" AS ENUM('pending', 'active', 'used', 'expired', 'refunded');
  ALTER TABLE "student_packages" ALTER COLUMN "status" SET DATA TYPE "public"."enum_student_packages_status" USING "status"::"public"."enum_student_packages_status";
  ALTER TABLE "student_packages" DROP COLUMN "duration_minutes";
  ALTER TABLE "student_packages" DROP COLUMN "list_amount";
  ALTER TABLE "student_packages" DROP COLUMN "discount_percent";
  ALTER TABLE "student_packages" DROP COLUMN "validity_days";
  ALTER TABLE "student_packages" DROP COLUMN "activated_at";
  ALTER TABLE "student_packages" DROP COLUMN "warned_at";
  ALTER TABLE "student_packages" DROP COLUMN "extended_at";`)
}
