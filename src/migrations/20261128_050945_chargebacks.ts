import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_chargebacks_state" AS ENUM('warning', 'warningReview', 'warningClosed', 'needsResponse', 'underReview', 'won', 'lost', 'prevented');
  CREATE TYPE "public"."enum_chargebacks_currency" AS ENUM('USD', 'EUR', 'GBP', 'CAD', 'AUD', 'INR', 'PHP', 'PLN', 'RSD', 'BRL', 'JPY', 'CHF');
  CREATE TYPE "public"."enum_processor_transactions_currency" AS ENUM('USD', 'EUR', 'GBP', 'CAD', 'AUD', 'INR', 'PHP', 'PLN', 'RSD', 'BRL', 'JPY', 'CHF');
  CREATE TYPE "public"."enum_reconciliation_differences_kind" AS ENUM('missingHere', 'missingThere', 'amountDiffers');
  CREATE TYPE "public"."enum_reconciliation_differences_state" AS ENUM('open', 'explained', 'resolved');
  CREATE TYPE "public"."enum_reconciliation_differences_currency" AS ENUM('USD', 'EUR', 'GBP', 'CAD', 'AUD', 'INR', 'PHP', 'PLN', 'RSD', 'BRL', 'JPY', 'CHF');
  ALTER TYPE "public"."enum_payment_operations_kind" ADD VALUE 'evidence';
  CREATE TABLE "chargebacks" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"dispute_id" varchar NOT NULL,
  	"payment_id" uuid NOT NULL,
  	"booking_id" uuid,
  	"state" "enum_chargebacks_state" NOT NULL,
  	"amount" numeric NOT NULL,
  	"currency" "enum_chargebacks_currency" NOT NULL,
  	"fee_amount" numeric DEFAULT 0 NOT NULL,
  	"reason" varchar NOT NULL,
  	"opened_at" timestamp(3) with time zone NOT NULL,
  	"evidence_due_by" timestamp(3) with time zone,
  	"submitted_at" timestamp(3) with time zone,
  	"submitted_by_id" uuid,
  	"evidence" jsonb,
  	"decided_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "processor_transactions" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"transaction_id" varchar NOT NULL,
  	"type" varchar NOT NULL,
  	"amount" numeric NOT NULL,
  	"fee_amount" numeric NOT NULL,
  	"currency" "enum_processor_transactions_currency" NOT NULL,
  	"source_id" varchar,
  	"intent_id" varchar,
  	"matter" varchar NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "reconciliation_differences" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"matter" varchar NOT NULL,
  	"kind" "enum_reconciliation_differences_kind" NOT NULL,
  	"state" "enum_reconciliation_differences_state" DEFAULT 'open' NOT NULL,
  	"ours" numeric,
  	"theirs" numeric,
  	"currency" "enum_reconciliation_differences_currency" NOT NULL,
  	"day" varchar NOT NULL,
  	"payment_id" uuid,
  	"booking_id" uuid,
  	"explanation" varchar,
  	"explained_by_id" uuid,
  	"explained_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "bookings" ADD COLUMN "guarantee_amount" numeric DEFAULT 0 NOT NULL;
  ALTER TABLE "refunds" ADD COLUMN "chargeback_amount" numeric DEFAULT 0 NOT NULL;
  ALTER TABLE "refunds" ADD COLUMN "guarantee_amount" numeric DEFAULT 0 NOT NULL;
  ALTER TABLE "chargebacks" ADD CONSTRAINT "chargebacks_payment_id_payments_id_fk" FOREIGN KEY ("payment_id") REFERENCES "public"."payments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "chargebacks" ADD CONSTRAINT "chargebacks_booking_id_bookings_id_fk" FOREIGN KEY ("booking_id") REFERENCES "public"."bookings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "chargebacks" ADD CONSTRAINT "chargebacks_submitted_by_id_users_id_fk" FOREIGN KEY ("submitted_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reconciliation_differences" ADD CONSTRAINT "reconciliation_differences_payment_id_payments_id_fk" FOREIGN KEY ("payment_id") REFERENCES "public"."payments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reconciliation_differences" ADD CONSTRAINT "reconciliation_differences_booking_id_bookings_id_fk" FOREIGN KEY ("booking_id") REFERENCES "public"."bookings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reconciliation_differences" ADD CONSTRAINT "reconciliation_differences_explained_by_id_users_id_fk" FOREIGN KEY ("explained_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE UNIQUE INDEX "chargebacks_dispute_id_idx" ON "chargebacks" USING btree ("dispute_id");
  CREATE INDEX "chargebacks_payment_idx" ON "chargebacks" USING btree ("payment_id");
  CREATE INDEX "chargebacks_booking_idx" ON "chargebacks" USING btree ("booking_id");
  CREATE INDEX "chargebacks_state_idx" ON "chargebacks" USING btree ("state");
  CREATE INDEX "chargebacks_opened_at_idx" ON "chargebacks" USING btree ("opened_at");
  CREATE INDEX "chargebacks_evidence_due_by_idx" ON "chargebacks" USING btree ("evidence_due_by");
  CREATE INDEX "chargebacks_submitted_by_idx" ON "chargebacks" USING btree ("submitted_by_id");
  CREATE INDEX "chargebacks_updated_at_idx" ON "chargebacks" USING btree ("updated_at");
  CREATE INDEX "chargebacks_created_at_idx" ON "chargebacks" USING btree ("created_at");
  CREATE UNIQUE INDEX "processor_transactions_transaction_id_idx" ON "processor_transactions" USING btree ("transaction_id");
  CREATE INDEX "processor_transactions_source_id_idx" ON "processor_transactions" USING btree ("source_id");
  CREATE INDEX "processor_transactions_intent_id_idx" ON "processor_transactions" USING btree ("intent_id");
  CREATE INDEX "processor_transactions_matter_idx" ON "processor_transactions" USING btree ("matter");
  CREATE INDEX "processor_transactions_at_idx" ON "processor_transactions" USING btree ("at");
  CREATE INDEX "processor_transactions_updated_at_idx" ON "processor_transactions" USING btree ("updated_at");
  CREATE INDEX "processor_transactions_created_at_idx" ON "processor_transactions" USING btree ("created_at");
  CREATE INDEX "reconciliation_differences_state_idx" ON "reconciliation_differences" USING btree ("state");
  CREATE INDEX "reconciliation_differences_day_idx" ON "reconciliation_differences" USING btree ("day");
  CREATE INDEX "reconciliation_differences_payment_idx" ON "reconciliation_differences" USING btree ("payment_id");
  CREATE INDEX "reconciliation_differences_booking_idx" ON "reconciliation_differences" USING btree ("booking_id");
  CREATE INDEX "reconciliation_differences_explained_by_idx" ON "reconciliation_differences" USING btree ("explained_by_id");
  CREATE INDEX "reconciliation_differences_updated_at_idx" ON "reconciliation_differences" USING btree ("updated_at");
  CREATE INDEX "reconciliation_differences_created_at_idx" ON "reconciliation_differences" USING btree ("created_at");
  CREATE UNIQUE INDEX "matter_currency_idx" ON "reconciliation_differences" USING btree ("matter","currency");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "chargebacks" CASCADE;
  DROP TABLE "processor_transactions" CASCADE;
  DROP TABLE "reconciliation_differences" CASCADE;
  ALTER TABLE "payment_operations" ALTER COLUMN "kind" SET DATA TYPE text;
  DROP TYPE "public"."enum_payment_operations_kind";
  CREATE TYPE "public"."enum_payment_operations_kind" AS ENUM('checkout', 'capture', 'void', 'refund');
  ALTER TABLE "payment_operations" ALTER COLUMN "kind" SET DATA TYPE "public"."enum_payment_operations_kind" USING "kind"::"public"."enum_payment_operations_kind";
  ALTER TABLE "bookings" DROP COLUMN "guarantee_amount";
  ALTER TABLE "refunds" DROP COLUMN "chargeback_amount";
  ALTER TABLE "refunds" DROP COLUMN "guarantee_amount";
  DROP TYPE "public"."enum_chargebacks_state";
  DROP TYPE "public"."enum_chargebacks_currency";
  DROP TYPE "public"."enum_processor_transactions_currency";
  DROP TYPE "public"."enum_reconciliation_differences_kind";
  DROP TYPE "public"."enum_reconciliation_differences_state";
  DROP TYPE "public"."enum_reconciliation_differences_currency";`)
}
