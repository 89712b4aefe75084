import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_bookings_refund_to" AS ENUM('original', 'wallet');
  CREATE TYPE "public"."enum_promotional_credits_currency" AS ENUM('USD', 'EUR', 'GBP', 'CAD', 'AUD', 'INR', 'PHP', 'PLN', 'RSD', 'BRL', 'JPY', 'CHF');
  CREATE TYPE "public"."enum_promotional_credits_reason" AS ENUM('firstBooking', 'winback', 'referral', 'goodwill');
  CREATE TYPE "public"."enum_promotional_credits_state" AS ENUM('live', 'expired');
  CREATE TYPE "public"."enum_promo_codes_kind" AS ENUM('percent', 'amount');
  CREATE TYPE "public"."enum_promo_codes_currency" AS ENUM('USD', 'EUR', 'GBP', 'CAD', 'AUD', 'INR', 'PHP', 'PLN', 'RSD', 'BRL', 'JPY', 'CHF');
  CREATE TYPE "public"."enum_promo_redemptions_currency" AS ENUM('USD', 'EUR', 'GBP', 'CAD', 'AUD', 'INR', 'PHP', 'PLN', 'RSD', 'BRL', 'JPY', 'CHF');
  CREATE TYPE "public"."enum_promo_redemptions_state" AS ENUM('reserved', 'used', 'returned');
  CREATE TABLE "promotional_credits" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"student_id" uuid NOT NULL,
  	"amount" numeric NOT NULL,
  	"currency" "enum_promotional_credits_currency" NOT NULL,
  	"minimum_amount" numeric DEFAULT 0 NOT NULL,
  	"reason" "enum_promotional_credits_reason" NOT NULL,
  	"note" varchar,
  	"issued_at" timestamp(3) with time zone NOT NULL,
  	"expires_at" timestamp(3) with time zone NOT NULL,
  	"issued_by_id" uuid,
  	"state" "enum_promotional_credits_state" DEFAULT 'live' NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "promo_codes" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"code" varchar NOT NULL,
  	"active" boolean DEFAULT true,
  	"kind" "enum_promo_codes_kind" NOT NULL,
  	"percent" numeric,
  	"amount" numeric,
  	"currency" "enum_promo_codes_currency",
  	"starts_at" timestamp(3) with time zone,
  	"ends_at" timestamp(3) with time zone,
  	"total_limit" numeric,
  	"per_user_limit" numeric DEFAULT 1,
  	"minimum_amount" numeric,
  	"first_booking_only" boolean DEFAULT false,
  	"notes" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "promo_codes_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"subjects_id" uuid,
  	"tutor_profiles_id" uuid
  );
  
  CREATE TABLE "promo_redemptions" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"code_id" uuid NOT NULL,
  	"user_id" uuid NOT NULL,
  	"payment_id" uuid NOT NULL,
  	"amount" numeric NOT NULL,
  	"currency" "enum_promo_redemptions_currency" NOT NULL,
  	"state" "enum_promo_redemptions_state" NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "bookings" ADD COLUMN "refund_to" "enum_bookings_refund_to";
  ALTER TABLE "promotional_credits" ADD CONSTRAINT "promotional_credits_student_id_users_id_fk" FOREIGN KEY ("student_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "promotional_credits" ADD CONSTRAINT "promotional_credits_issued_by_id_users_id_fk" FOREIGN KEY ("issued_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "promo_codes_rels" ADD CONSTRAINT "promo_codes_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."promo_codes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "promo_codes_rels" ADD CONSTRAINT "promo_codes_rels_subjects_fk" FOREIGN KEY ("subjects_id") REFERENCES "public"."subjects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "promo_codes_rels" ADD CONSTRAINT "promo_codes_rels_tutor_profiles_fk" FOREIGN KEY ("tutor_profiles_id") REFERENCES "public"."tutor_profiles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "promo_redemptions" ADD CONSTRAINT "promo_redemptions_code_id_promo_codes_id_fk" FOREIGN KEY ("code_id") REFERENCES "public"."promo_codes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "promo_redemptions" ADD CONSTRAINT "promo_redemptions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "promo_redemptions" ADD CONSTRAINT "promo_redemptions_payment_id_payments_id_fk" FOREIGN KEY ("payment_id") REFERENCES "public"."payments"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "promotional_credits_student_idx" ON "promotional_credits" USING btree ("student_id");
  CREATE INDEX "promotional_credits_expires_at_idx" ON "promotional_credits" USING btree ("expires_at");
  CREATE INDEX "promotional_credits_issued_by_idx" ON "promotional_credits" USING btree ("issued_by_id");
  CREATE INDEX "promotional_credits_state_idx" ON "promotional_credits" USING btree ("state");
  CREATE INDEX "promotional_credits_updated_at_idx" ON "promotional_credits" USING btree ("updated_at");
  CREATE INDEX "promotional_credits_created_at_idx" ON "promotional_credits" USING btree ("created_at");
  CREATE UNIQUE INDEX "promo_codes_code_idx" ON "promo_codes" USING btree ("code");
  CREATE INDEX "promo_codes_updated_at_idx" ON "promo_codes" USING btree ("updated_at");
  CREATE INDEX "promo_codes_created_at_idx" ON "promo_codes" USING btree ("created_at");
  CREATE INDEX "promo_codes_rels_order_idx" ON "promo_codes_rels" USING btree ("order");
  CREATE INDEX "promo_codes_rels_parent_idx" ON "promo_codes_rels" USING btree ("parent_id");
  CREATE INDEX "promo_codes_rels_path_idx" ON "promo_codes_rels" USING btree ("path");
  CREATE INDEX "promo_codes_rels_subjects_id_idx" ON "promo_codes_rels" USING btree ("subjects_id");
  CREATE INDEX "promo_codes_rels_tutor_profiles_id_idx" ON "promo_codes_rels" USING btree ("tutor_profiles_id");
  CREATE INDEX "promo_redemptions_code_idx" ON "promo_redemptions" USING btree ("code_id");
  CREATE INDEX "promo_redemptions_user_idx" ON "promo_redemptions" USING btree ("user_id");
  CREATE UNIQUE INDEX "promo_redemptions_payment_idx" ON "promo_redemptions" USING btree ("payment_id");
  CREATE INDEX "promo_redemptions_updated_at_idx" ON "promo_redemptions" USING btree ("updated_at");
  CREATE INDEX "promo_redemptions_created_at_idx" ON "promo_redemptions" USING btree ("created_at");
  CREATE INDEX "code_user_idx" ON "promo_redemptions" USING btree ("code_id","user_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "promotional_credits" CASCADE;
  DROP TABLE "promo_codes" CASCADE;
  DROP TABLE "promo_codes_rels" CASCADE;
  DROP TABLE "promo_redemptions" CASCADE;
  ALTER TABLE "bookings" DROP COLUMN "refund_to";
  DROP TYPE "public"."enum_bookings_refund_to";
  DROP TYPE "public"."enum_promotional_credits_currency";
  DROP TYPE "public"."enum_promotional_credits_reason";
  DROP TYPE "public"."enum_promotional_credits_state";
  DROP TYPE "public"."enum_promo_codes_kind";
  DROP TYPE "public"."enum_promo_codes_currency";
  DROP TYPE "public"."enum_promo_redemptions_currency";
  DROP TYPE "public"."enum_promo_redemptions_state";`)
}
