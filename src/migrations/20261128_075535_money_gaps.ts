import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_dispute_files_side" AS ENUM('student', 'tutor');
  CREATE TYPE "public"."enum_dispute_files_type" AS ENUM('application/pdf', 'image/jpeg', 'image/png');
  CREATE TYPE "public"."enum_student_packages_tutor_currency" AS ENUM('USD', 'EUR', 'GBP', 'CAD', 'AUD', 'INR', 'PHP', 'PLN', 'RSD', 'BRL', 'JPY', 'CHF');
  CREATE TABLE "dispute_files" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"booking_id" uuid NOT NULL,
  	"uploader_id" uuid NOT NULL,
  	"side" "enum_dispute_files_side" NOT NULL,
  	"name" varchar NOT NULL,
  	"type" "enum_dispute_files_type" NOT NULL,
  	"size" numeric NOT NULL,
  	"sha256" varchar NOT NULL,
  	"processor_file_id" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "payment_reviews" ALTER COLUMN "booking_id" DROP NOT NULL;
  ALTER TABLE "student_packages" ADD COLUMN "tutor_price_amount" numeric;
  ALTER TABLE "student_packages" ADD COLUMN "tutor_left_amount" numeric;
  ALTER TABLE "student_packages" ADD COLUMN "tutor_currency" "enum_student_packages_tutor_currency";
  ALTER TABLE "student_packages" ADD COLUMN "exchange_rate" varchar;
  ALTER TABLE "dispute_files" ADD CONSTRAINT "dispute_files_booking_id_bookings_id_fk" FOREIGN KEY ("booking_id") REFERENCES "public"."bookings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "dispute_files" ADD CONSTRAINT "dispute_files_uploader_id_users_id_fk" FOREIGN KEY ("uploader_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "dispute_files_booking_idx" ON "dispute_files" USING btree ("booking_id");
  CREATE INDEX "dispute_files_uploader_idx" ON "dispute_files" USING btree ("uploader_id");
  CREATE INDEX "dispute_files_updated_at_idx" ON "dispute_files" USING btree ("updated_at");
  CREATE INDEX "dispute_files_created_at_idx" ON "dispute_files" USING btree ("created_at");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "dispute_files" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "dispute_files" CASCADE;
  ALTER TABLE "payment_reviews" ALTER COLUMN "booking_id" SET NOT NULL;
  ALTER TABLE "student_packages" DROP COLUMN "tutor_price_amount";
  ALTER TABLE "student_packages" DROP COLUMN "tutor_left_amount";
  ALTER TABLE "student_packages" DROP COLUMN "tutor_currency";
  ALTER TABLE "student_packages" DROP COLUMN "exchange_rate";
  DROP TYPE "public"."enum_dispute_files_side";
  DROP TYPE "public"."enum_dispute_files_type";
  DROP TYPE "public"."enum_student_packages_tutor_currency";`)
}
