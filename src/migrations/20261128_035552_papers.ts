import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_papers_kind" AS ENUM('receipt', 'invoice', 'creditNote', 'statement');
  CREATE TYPE "public"."enum_papers_currency" AS ENUM('USD', 'EUR', 'GBP', 'CAD', 'AUD', 'INR', 'PHP', 'PLN', 'RSD', 'BRL', 'JPY', 'CHF');
  CREATE TYPE "public"."enum_tax_profiles_kind" AS ENUM('individual', 'entity');
  CREATE TABLE "papers" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"kind" "enum_papers_kind" NOT NULL,
  	"number" varchar NOT NULL,
  	"cause_key" varchar NOT NULL,
  	"issued_to_id" uuid NOT NULL,
  	"payment_id" uuid,
  	"refund_id" uuid,
  	"period" varchar,
  	"total" numeric NOT NULL,
  	"currency" "enum_papers_currency" NOT NULL,
  	"issued_at" timestamp(3) with time zone NOT NULL,
  	"content" jsonb NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "tax_profiles" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"user_id" uuid NOT NULL,
  	"kind" "enum_tax_profiles_kind" NOT NULL,
  	"legal_name" varchar NOT NULL,
  	"street" varchar NOT NULL,
  	"postcode" varchar,
  	"city" varchar NOT NULL,
  	"country" varchar NOT NULL,
  	"tax_id" varchar,
  	"tax_id_country" varchar,
  	"vat_id" varchar,
  	"birth_date" varchar,
  	"registration_number" varchar,
  	"account_id" varchar,
  	"confirmed_at" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "papers" ADD CONSTRAINT "papers_issued_to_id_users_id_fk" FOREIGN KEY ("issued_to_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "papers" ADD CONSTRAINT "papers_payment_id_payments_id_fk" FOREIGN KEY ("payment_id") REFERENCES "public"."payments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "papers" ADD CONSTRAINT "papers_refund_id_refunds_id_fk" FOREIGN KEY ("refund_id") REFERENCES "public"."refunds"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "tax_profiles" ADD CONSTRAINT "tax_profiles_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE UNIQUE INDEX "papers_number_idx" ON "papers" USING btree ("number");
  CREATE UNIQUE INDEX "papers_cause_key_idx" ON "papers" USING btree ("cause_key");
  CREATE INDEX "papers_issued_to_idx" ON "papers" USING btree ("issued_to_id");
  CREATE INDEX "papers_payment_idx" ON "papers" USING btree ("payment_id");
  CREATE INDEX "papers_refund_idx" ON "papers" USING btree ("refund_id");
  CREATE INDEX "papers_issued_at_idx" ON "papers" USING btree ("issued_at");
  CREATE INDEX "papers_updated_at_idx" ON "papers" USING btree ("updated_at");
  CREATE INDEX "papers_created_at_idx" ON "papers" USING btree ("created_at");
  CREATE UNIQUE INDEX "tax_profiles_user_idx" ON "tax_profiles" USING btree ("user_id");
  CREATE INDEX "tax_profiles_updated_at_idx" ON "tax_profiles" USING btree ("updated_at");
  CREATE INDEX "tax_profiles_created_at_idx" ON "tax_profiles" USING btree ("created_at");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "papers" CASCADE;
  DROP TABLE "tax_profiles" CASCADE;
  DROP TYPE "public"."enum_papers_kind";
  DROP TYPE "public"."enum_papers_currency";
  DROP TYPE "public"."enum_tax_profiles_kind";`)
}
