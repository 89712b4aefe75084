import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_price_agreements_currency" AS ENUM('USD', 'EUR', 'GBP', 'CAD', 'AUD', 'INR', 'PHP', 'PLN', 'RSD', 'BRL', 'JPY', 'CHF');
  CREATE TYPE "public"."enum_price_agreements_source" AS ENUM('grandfathered', 'custom');
  CREATE TYPE "public"."enum_price_agreements_state" AS ENUM('proposed', 'agreed', 'ended');
  CREATE TYPE "public"."enum_price_agreements_answer" AS ENUM('accept', 'keep', 'withdraw');
  CREATE TABLE "price_agreements" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"tutor_id" uuid NOT NULL,
  	"student_id" uuid NOT NULL,
  	"hourly_rate" numeric NOT NULL,
  	"currency" "enum_price_agreements_currency" NOT NULL,
  	"source" "enum_price_agreements_source" NOT NULL,
  	"state" "enum_price_agreements_state" NOT NULL,
  	"message" varchar,
  	"proposed_at" timestamp(3) with time zone,
  	"agreed_at" timestamp(3) with time zone,
  	"ended_at" timestamp(3) with time zone,
  	"answer" "enum_price_agreements_answer",
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "price_agreements" ADD CONSTRAINT "price_agreements_tutor_id_tutor_profiles_id_fk" FOREIGN KEY ("tutor_id") REFERENCES "public"."tutor_profiles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "price_agreements" ADD CONSTRAINT "price_agreements_student_id_users_id_fk" FOREIGN KEY ("student_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "price_agreements_tutor_idx" ON "price_agreements" USING btree ("tutor_id");
  CREATE INDEX "price_agreements_student_idx" ON "price_agreements" USING btree ("student_id");
  CREATE INDEX "price_agreements_updated_at_idx" ON "price_agreements" USING btree ("updated_at");
  CREATE INDEX "price_agreements_created_at_idx" ON "price_agreements" USING btree ("created_at");
  CREATE INDEX "student_state_idx" ON "price_agreements" USING btree ("student_id","state");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "price_agreements" CASCADE;
  DROP TYPE "public"."enum_price_agreements_currency";
  DROP TYPE "public"."enum_price_agreements_source";
  DROP TYPE "public"."enum_price_agreements_state";
  DROP TYPE "public"."enum_price_agreements_answer";`)
}
