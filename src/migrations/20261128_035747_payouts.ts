import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_payouts_state" AS ENUM('awaitingApproval', 'approved', 'sent', 'paid', 'failed', 'rejected', 'cancelled');
  CREATE TYPE "public"."enum_payouts_currency" AS ENUM('USD', 'EUR', 'GBP', 'CAD', 'AUD', 'INR', 'PHP', 'PLN', 'RSD', 'BRL', 'JPY', 'CHF');
  CREATE TYPE "public"."enum_payouts_channel" AS ENUM('stripeConnect', 'wise', 'payoneer', 'simulator');
  CREATE TYPE "public"."enum_payouts_requested_by" AS ENUM('tutor', 'weekly');
  CREATE TYPE "public"."enum_payout_lessons_currency" AS ENUM('USD', 'EUR', 'GBP', 'CAD', 'AUD', 'INR', 'PHP', 'PLN', 'RSD', 'BRL', 'JPY', 'CHF');
  CREATE TYPE "public"."enum_payout_batches_channel" AS ENUM('wise', 'payoneer');
  CREATE TYPE "public"."enum_payout_batches_state" AS ENUM('made', 'sent');
  CREATE TYPE "public"."enum_payout_batches_currency" AS ENUM('USD', 'EUR', 'GBP', 'CAD', 'AUD', 'INR', 'PHP', 'PLN', 'RSD', 'BRL', 'JPY', 'CHF');
  CREATE TYPE "public"."enum_payout_methods_channel" AS ENUM('stripeConnect', 'wise', 'payoneer', 'simulator');
  CREATE TYPE "public"."enum_payout_methods_state" AS ENUM('onboarding', 'ready');
  CREATE TYPE "public"."enum_payout_operations_state" AS ENUM('pending', 'done', 'refused');
  CREATE TABLE "payouts_approvals" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"by_id" uuid NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "payouts" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"tutor_id" uuid NOT NULL,
  	"tutor_user_id" uuid NOT NULL,
  	"state" "enum_payouts_state" NOT NULL,
  	"amount" numeric NOT NULL,
  	"currency" "enum_payouts_currency" NOT NULL,
  	"fee" numeric NOT NULL,
  	"net" numeric NOT NULL,
  	"channel" "enum_payouts_channel" NOT NULL,
  	"destination" varchar NOT NULL,
  	"account" varchar NOT NULL,
  	"requested_by" "enum_payouts_requested_by" NOT NULL,
  	"approvals_needed" numeric NOT NULL,
  	"batch_id" uuid,
  	"external_id" varchar,
  	"failure_code" varchar,
  	"reason" varchar,
  	"expected_at" timestamp(3) with time zone,
  	"sent_at" timestamp(3) with time zone,
  	"paid_at" timestamp(3) with time zone,
  	"closed_at" timestamp(3) with time zone,
  	"checked_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payout_lessons" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"payout_id" uuid NOT NULL,
  	"booking_id" uuid NOT NULL,
  	"amount" numeric NOT NULL,
  	"currency" "enum_payout_lessons_currency" NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payout_batches" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"file_name" varchar NOT NULL,
  	"channel" "enum_payout_batches_channel" NOT NULL,
  	"state" "enum_payout_batches_state" NOT NULL,
  	"count" numeric NOT NULL,
  	"sum" numeric NOT NULL,
  	"currency" "enum_payout_batches_currency" NOT NULL,
  	"file" varchar NOT NULL,
  	"made_by_id" uuid NOT NULL,
  	"sent_by_id" uuid,
  	"sent_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payout_methods" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"tutor_id" uuid NOT NULL,
  	"tutor_user_id" uuid NOT NULL,
  	"channel" "enum_payout_methods_channel" NOT NULL,
  	"state" "enum_payout_methods_state" NOT NULL,
  	"destination" varchar NOT NULL,
  	"account" varchar,
  	"connect_account" varchar,
  	"weekly" boolean DEFAULT true NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payout_operations" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"payout_id" uuid NOT NULL,
  	"key" varchar NOT NULL,
  	"state" "enum_payout_operations_state" NOT NULL,
  	"result_id" varchar,
  	"failure_code" varchar,
  	"attempts" numeric DEFAULT 0 NOT NULL,
  	"finished_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "payouts_approvals" ADD CONSTRAINT "payouts_approvals_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payouts_approvals" ADD CONSTRAINT "payouts_approvals_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."payouts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payouts" ADD CONSTRAINT "payouts_tutor_id_tutor_profiles_id_fk" FOREIGN KEY ("tutor_id") REFERENCES "public"."tutor_profiles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payouts" ADD CONSTRAINT "payouts_tutor_user_id_users_id_fk" FOREIGN KEY ("tutor_user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payouts" ADD CONSTRAINT "payouts_batch_id_payout_batches_id_fk" FOREIGN KEY ("batch_id") REFERENCES "public"."payout_batches"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payout_lessons" ADD CONSTRAINT "payout_lessons_payout_id_payouts_id_fk" FOREIGN KEY ("payout_id") REFERENCES "public"."payouts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payout_lessons" ADD CONSTRAINT "payout_lessons_booking_id_bookings_id_fk" FOREIGN KEY ("booking_id") REFERENCES "public"."bookings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payout_batches" ADD CONSTRAINT "payout_batches_made_by_id_users_id_fk" FOREIGN KEY ("made_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payout_batches" ADD CONSTRAINT "payout_batches_sent_by_id_users_id_fk" FOREIGN KEY ("sent_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payout_methods" ADD CONSTRAINT "payout_methods_tutor_id_tutor_profiles_id_fk" FOREIGN KEY ("tutor_id") REFERENCES "public"."tutor_profiles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payout_methods" ADD CONSTRAINT "payout_methods_tutor_user_id_users_id_fk" FOREIGN KEY ("tutor_user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payout_operations" ADD CONSTRAINT "payout_operations_payout_id_payouts_id_fk" FOREIGN KEY ("payout_id") REFERENCES "public"."payouts"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "payouts_approvals_order_idx" ON "payouts_approvals" USING btree ("_order");
  CREATE INDEX "payouts_approvals_parent_id_idx" ON "payouts_approvals" USING btree ("_parent_id");
  CREATE INDEX "payouts_approvals_by_idx" ON "payouts_approvals" USING btree ("by_id");
  CREATE INDEX "payouts_tutor_idx" ON "payouts" USING btree ("tutor_id");
  CREATE INDEX "payouts_tutor_user_idx" ON "payouts" USING btree ("tutor_user_id");
  CREATE INDEX "payouts_state_idx" ON "payouts" USING btree ("state");
  CREATE INDEX "payouts_batch_idx" ON "payouts" USING btree ("batch_id");
  CREATE UNIQUE INDEX "payouts_external_id_idx" ON "payouts" USING btree ("external_id");
  CREATE INDEX "payouts_updated_at_idx" ON "payouts" USING btree ("updated_at");
  CREATE INDEX "payouts_created_at_idx" ON "payouts" USING btree ("created_at");
  CREATE INDEX "payout_lessons_payout_idx" ON "payout_lessons" USING btree ("payout_id");
  CREATE INDEX "payout_lessons_booking_idx" ON "payout_lessons" USING btree ("booking_id");
  CREATE INDEX "payout_lessons_updated_at_idx" ON "payout_lessons" USING btree ("updated_at");
  CREATE INDEX "payout_lessons_created_at_idx" ON "payout_lessons" USING btree ("created_at");
  CREATE UNIQUE INDEX "payout_batches_file_name_idx" ON "payout_batches" USING btree ("file_name");
  CREATE INDEX "payout_batches_made_by_idx" ON "payout_batches" USING btree ("made_by_id");
  CREATE INDEX "payout_batches_sent_by_idx" ON "payout_batches" USING btree ("sent_by_id");
  CREATE INDEX "payout_batches_updated_at_idx" ON "payout_batches" USING btree ("updated_at");
  CREATE INDEX "payout_batches_created_at_idx" ON "payout_batches" USING btree ("created_at");
  CREATE UNIQUE INDEX "payout_methods_tutor_idx" ON "payout_methods" USING btree ("tutor_id");
  CREATE INDEX "payout_methods_tutor_user_idx" ON "payout_methods" USING btree ("tutor_user_id");
  CREATE UNIQUE INDEX "payout_methods_connect_account_idx" ON "payout_methods" USING btree ("connect_account");
  CREATE INDEX "payout_methods_updated_at_idx" ON "payout_methods" USING btree ("updated_at");
  CREATE INDEX "payout_methods_created_at_idx" ON "payout_methods" USING btree ("created_at");
  CREATE INDEX "payout_operations_payout_idx" ON "payout_operations" USING btree ("payout_id");
  CREATE UNIQUE INDEX "payout_operations_key_idx" ON "payout_operations" USING btree ("key");
  CREATE INDEX "payout_operations_state_idx" ON "payout_operations" USING btree ("state");
  CREATE INDEX "payout_operations_updated_at_idx" ON "payout_operations" USING btree ("updated_at");
  CREATE INDEX "payout_operations_created_at_idx" ON "payout_operations" USING btree ("created_at");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "payouts_approvals" CASCADE;
  DROP TABLE "payouts" CASCADE;
  DROP TABLE "payout_lessons" CASCADE;
  DROP TABLE "payout_batches" CASCADE;
  DROP TABLE "payout_methods" CASCADE;
  DROP TABLE "payout_operations" CASCADE;
  DROP TYPE "public"."enum_payouts_state";
  DROP TYPE "public"."enum_payouts_currency";
  DROP TYPE "public"."enum_payouts_channel";
  DROP TYPE "public"."enum_payouts_requested_by";
  DROP TYPE "public"."enum_payout_lessons_currency";
  DROP TYPE "public"."enum_payout_batches_channel";
  DROP TYPE "public"."enum_payout_batches_state";
  DROP TYPE "public"."enum_payout_batches_currency";
  DROP TYPE "public"."enum_payout_methods_channel";
  DROP TYPE "public"."enum_payout_methods_state";
  DROP TYPE "public"."enum_payout_operations_state";`)
}
