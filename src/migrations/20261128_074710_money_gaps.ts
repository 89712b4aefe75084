import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_student_packages_tutor_currency" AS ENUM('USD', 'EUR', 'GBP', 'CAD', 'AUD', 'INR', 'PHP', 'PLN', 'RSD', 'BRL', 'JPY', 'CHF');
  ALTER TABLE "payment_reviews" ALTER COLUMN "booking_id" DROP NOT NULL;
  ALTER TABLE "student_packages" ADD COLUMN "tutor_price_amount" numeric;
  ALTER TABLE "student_packages" ADD COLUMN "tutor_left_amount" numeric;
  ALTER TABLE "student_packages" ADD COLUMN "tutor_currency" "enum_student_packages_tutor_currency";
  ALTER TABLE "student_packages" ADD COLUMN "exchange_rate" varchar;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "payment_reviews" ALTER COLUMN "booking_id" SET NOT NULL;
  ALTER TABLE "student_packages" DROP COLUMN "tutor_price_amount";
  ALTER TABLE "student_packages" DROP COLUMN "tutor_left_amount";
  ALTER TABLE "student_packages" DROP COLUMN "tutor_currency";
  ALTER TABLE "student_packages" DROP COLUMN "exchange_rate";
  DROP TYPE "public"."enum_student_packages_tutor_currency";`)
}
