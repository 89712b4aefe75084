import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_payment_reviews_currency" AS ENUM('USD', 'EUR', 'GBP', 'CAD', 'AUD', 'INR', 'PHP', 'PLN', 'RSD', 'BRL', 'JPY', 'CHF');
  CREATE TYPE "public"."enum_payment_reviews_state" AS ENUM('open', 'approved', 'refused');
  ALTER TYPE "public"."enum_payment_operations_kind" ADD VALUE 'charge' BEFORE 'capture';
  CREATE TABLE "payment_customers" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"user_id" uuid NOT NULL,
  	"customer_id" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "saved_cards" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"user_id" uuid NOT NULL,
  	"card_id" varchar NOT NULL,
  	"brand" varchar NOT NULL,
  	"last4" varchar NOT NULL,
  	"exp_month" numeric NOT NULL,
  	"exp_year" numeric NOT NULL,
  	"is_default" boolean DEFAULT false NOT NULL,
  	"removed_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payment_declines" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"payer_id" uuid NOT NULL,
  	"payment_id" uuid,
  	"key" varchar NOT NULL,
  	"failure_code" varchar NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payment_reviews" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"payment_id" uuid NOT NULL,
  	"booking_id" uuid NOT NULL,
  	"payer_id" uuid NOT NULL,
  	"amount" numeric NOT NULL,
  	"currency" "enum_payment_reviews_currency" NOT NULL,
  	"reasons" varchar NOT NULL,
  	"state" "enum_payment_reviews_state" DEFAULT 'open' NOT NULL,
  	"due_at" timestamp(3) with time zone NOT NULL,
  	"decision" varchar,
  	"decided_at" timestamp(3) with time zone,
  	"decided_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "payments" ADD COLUMN "saved_card_id" uuid;
  ALTER TABLE "payments" ADD COLUMN "attempts" numeric DEFAULT 0 NOT NULL;
  ALTER TABLE "payment_customers" ADD CONSTRAINT "payment_customers_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "saved_cards" ADD CONSTRAINT "saved_cards_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payment_declines" ADD CONSTRAINT "payment_declines_payer_id_users_id_fk" FOREIGN KEY ("payer_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payment_declines" ADD CONSTRAINT "payment_declines_payment_id_payments_id_fk" FOREIGN KEY ("payment_id") REFERENCES "public"."payments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payment_reviews" ADD CONSTRAINT "payment_reviews_payment_id_payments_id_fk" FOREIGN KEY ("payment_id") REFERENCES "public"."payments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payment_reviews" ADD CONSTRAINT "payment_reviews_booking_id_bookings_id_fk" FOREIGN KEY ("booking_id") REFERENCES "public"."bookings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payment_reviews" ADD CONSTRAINT "payment_reviews_payer_id_users_id_fk" FOREIGN KEY ("payer_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payment_reviews" ADD CONSTRAINT "payment_reviews_decided_by_id_users_id_fk" FOREIGN KEY ("decided_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE UNIQUE INDEX "payment_customers_user_idx" ON "payment_customers" USING btree ("user_id");
  CREATE UNIQUE INDEX "payment_customers_customer_id_idx" ON "payment_customers" USING btree ("customer_id");
  CREATE INDEX "payment_customers_updated_at_idx" ON "payment_customers" USING btree ("updated_at");
  CREATE INDEX "payment_customers_created_at_idx" ON "payment_customers" USING btree ("created_at");
  CREATE INDEX "saved_cards_user_idx" ON "saved_cards" USING btree ("user_id");
  CREATE UNIQUE INDEX "saved_cards_card_id_idx" ON "saved_cards" USING btree ("card_id");
  CREATE INDEX "saved_cards_updated_at_idx" ON "saved_cards" USING btree ("updated_at");
  CREATE INDEX "saved_cards_created_at_idx" ON "saved_cards" USING btree ("created_at");
  CREATE INDEX "payment_declines_payer_idx" ON "payment_declines" USING btree ("payer_id");
  CREATE INDEX "payment_declines_payment_idx" ON "payment_declines" USING btree ("payment_id");
  CREATE UNIQUE INDEX "payment_declines_key_idx" ON "payment_declines" USING btree ("key");
  CREATE INDEX "payment_declines_updated_at_idx" ON "payment_declines" USING btree ("updated_at");
  CREATE INDEX "payment_declines_created_at_idx" ON "payment_declines" USING btree ("created_at");
  CREATE UNIQUE INDEX "payment_reviews_payment_idx" ON "payment_reviews" USING btree ("payment_id");
  CREATE INDEX "payment_reviews_booking_idx" ON "payment_reviews" USING btree ("booking_id");
  CREATE INDEX "payment_reviews_payer_idx" ON "payment_reviews" USING btree ("payer_id");
  CREATE INDEX "payment_reviews_state_idx" ON "payment_reviews" USING btree ("state");
  CREATE INDEX "payment_reviews_decided_by_idx" ON "payment_reviews" USING btree ("decided_by_id");
  CREATE INDEX "payment_reviews_updated_at_idx" ON "payment_reviews" USING btree ("updated_at");
  CREATE INDEX "payment_reviews_created_at_idx" ON "payment_reviews" USING btree ("created_at");
  ALTER TABLE "payments" ADD CONSTRAINT "payments_saved_card_id_saved_cards_id_fk" FOREIGN KEY ("saved_card_id") REFERENCES "public"."saved_cards"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "payments_saved_card_idx" ON "payments" USING btree ("saved_card_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "payment_customers" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "saved_cards" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "payment_declines" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "payment_reviews" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "payment_customers" CASCADE;
  DROP TABLE "saved_cards" CASCADE;
  DROP TABLE "payment_declines" CASCADE;
  DROP TABLE "payment_reviews" CASCADE;
  ALTER TABLE "payments" DROP CONSTRAINT "payments_saved_card_id_saved_cards_id_fk";
  
  ALTER TABLE "payment_operations" ALTER COLUMN "kind" SET DATA TYPE text;
  DROP TYPE "public"."enum_payment_operations_kind";
  CREATE TYPE "public"."enum_payment_operations_kind" AS ENUM('checkout', 'capture', 'void', 'refund');
  ALTER TABLE "payment_operations" ALTER COLUMN "kind" SET DATA TYPE "public"."enum_payment_operations_kind" USING "kind"::"public"."enum_payment_operations_kind";
  DROP INDEX "payments_saved_card_idx";
  ALTER TABLE "payments" DROP COLUMN "saved_card_id";
  ALTER TABLE "payments" DROP COLUMN "attempts";
  DROP TYPE "public"."enum_payment_reviews_currency";
  DROP TYPE "public"."enum_payment_reviews_state";`)
}
