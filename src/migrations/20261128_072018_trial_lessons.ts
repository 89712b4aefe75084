import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_tutor_profiles_trial_minutes" AS ENUM('25', '30');
  CREATE TYPE "public"."enum_promotional_credits_good_fit_reason" AS ENUM('style', 'level', 'pace', 'language', 'times', 'other');
  ALTER TYPE "public"."enum_promotional_credits_reason" ADD VALUE 'goodFit';
  ALTER TABLE "tutor_profiles" ADD COLUMN "trial_minutes" "enum_tutor_profiles_trial_minutes";
  ALTER TABLE "tutor_profiles" ADD COLUMN "trial_price_amount" numeric;
  ALTER TABLE "bookings" ADD COLUMN "is_trial" boolean DEFAULT false NOT NULL;
  ALTER TABLE "bookings" ADD COLUMN "good_fit_at" timestamp(3) with time zone;
  ALTER TABLE "promotional_credits" ADD COLUMN "booking_id" uuid;
  ALTER TABLE "promotional_credits" ADD COLUMN "good_fit_reason" "enum_promotional_credits_good_fit_reason";
  ALTER TABLE "promotional_credits" ADD CONSTRAINT "promotional_credits_booking_id_bookings_id_fk" FOREIGN KEY ("booking_id") REFERENCES "public"."bookings"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "promotional_credits_booking_idx" ON "promotional_credits" USING btree ("booking_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "promotional_credits" DROP CONSTRAINT "promotional_credits_booking_id_bookings_id_fk";
  
  ALTER TABLE "promotional_credits" ALTER COLUMN "reason" SET DATA TYPE text;
  DROP TYPE "public"."enum_promotional_credits_reason";
  CREATE TYPE "public"."enum_promotional_credits_reason" AS ENUM('firstBooking', 'winback', 'referral', 'goodwill');
  ALTER TABLE "promotional_credits" ALTER COLUMN "reason" SET DATA TYPE "public"."enum_promotional_credits_reason" USING "reason"::"public"."enum_promotional_credits_reason";
  DROP INDEX "promotional_credits_booking_idx";
  ALTER TABLE "tutor_profiles" DROP COLUMN "trial_minutes";
  ALTER TABLE "tutor_profiles" DROP COLUMN "trial_price_amount";
  ALTER TABLE "bookings" DROP COLUMN "is_trial";
  ALTER TABLE "bookings" DROP COLUMN "good_fit_at";
  ALTER TABLE "promotional_credits" DROP COLUMN "booking_id";
  ALTER TABLE "promotional_credits" DROP COLUMN "good_fit_reason";
  DROP TYPE "public"."enum_tutor_profiles_trial_minutes";
  DROP TYPE "public"."enum_promotional_credits_good_fit_reason";`)
}
