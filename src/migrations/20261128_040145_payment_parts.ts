import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_bookings_tutor_currency" AS ENUM('USD', 'EUR', 'GBP', 'CAD', 'AUD', 'INR', 'PHP', 'PLN', 'RSD', 'BRL', 'JPY', 'CHF');
  CREATE TYPE "public"."enum_payments_purpose" AS ENUM('lesson', 'series', 'package', 'topUp');
  ALTER TABLE "bookings" ADD COLUMN "tutor_price_amount" numeric;
  ALTER TABLE "bookings" ADD COLUMN "tutor_currency" "enum_bookings_tutor_currency";
  ALTER TABLE "bookings" ADD COLUMN "exchange_rate" varchar;
  ALTER TABLE "payments" ADD COLUMN "purpose" "enum_payments_purpose" DEFAULT 'lesson' NOT NULL;
  ALTER TABLE "payments" ADD COLUMN "package_id" uuid;
  ALTER TABLE "payments" ADD COLUMN "package_amount" numeric DEFAULT 0 NOT NULL;
  ALTER TABLE "payments" ADD COLUMN "promo_amount" numeric DEFAULT 0 NOT NULL;
  ALTER TABLE "payments" ADD COLUMN "credit_amount" numeric DEFAULT 0 NOT NULL;
  ALTER TABLE "payments" ADD COLUMN "wallet_amount" numeric DEFAULT 0 NOT NULL;
  ALTER TABLE "refunds" ADD COLUMN "card_amount" numeric DEFAULT 0 NOT NULL;
  ALTER TABLE "refunds" ADD COLUMN "package_amount" numeric DEFAULT 0 NOT NULL;
  ALTER TABLE "refunds" ADD COLUMN "promo_amount" numeric DEFAULT 0 NOT NULL;
  ALTER TABLE "refunds" ADD COLUMN "credit_amount" numeric DEFAULT 0 NOT NULL;
  ALTER TABLE "refunds" ADD COLUMN "wallet_amount" numeric DEFAULT 0 NOT NULL;
  ALTER TABLE "payments" ADD CONSTRAINT "payments_package_id_student_packages_id_fk" FOREIGN KEY ("package_id") REFERENCES "public"."student_packages"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "payments_package_idx" ON "payments" USING btree ("package_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "payments" DROP CONSTRAINT "payments_package_id_student_packages_id_fk";
  
  DROP INDEX "payments_package_idx";
  ALTER TABLE "bookings" DROP COLUMN "tutor_price_amount";
  ALTER TABLE "bookings" DROP COLUMN "tutor_currency";
  ALTER TABLE "bookings" DROP COLUMN "exchange_rate";
  ALTER TABLE "payments" DROP COLUMN "purpose";
  ALTER TABLE "payments" DROP COLUMN "package_id";
  ALTER TABLE "payments" DROP COLUMN "package_amount";
  ALTER TABLE "payments" DROP COLUMN "promo_amount";
  ALTER TABLE "payments" DROP COLUMN "credit_amount";
  ALTER TABLE "payments" DROP COLUMN "wallet_amount";
  ALTER TABLE "refunds" DROP COLUMN "card_amount";
  ALTER TABLE "refunds" DROP COLUMN "package_amount";
  ALTER TABLE "refunds" DROP COLUMN "promo_amount";
  ALTER TABLE "refunds" DROP COLUMN "credit_amount";
  ALTER TABLE "refunds" DROP COLUMN "wallet_amount";
  DROP TYPE "public"."enum_bookings_tutor_currency";
  DROP TYPE "public"."enum_payments_purpose";`)
}
