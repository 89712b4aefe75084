import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_tax_certifications_form" AS ENUM('W-9', 'W-8BEN', 'W-8BEN-E');
  CREATE TYPE "public"."enum_vat_rates_country" AS ENUM('AT', 'BE', 'BG', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GR', 'HR', 'HU', 'IE', 'IT', 'LT', 'LU', 'LV', 'MT', 'NL', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK');
  CREATE TABLE "tax_certifications" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"user_id" uuid NOT NULL,
  	"form" "enum_tax_certifications_form" NOT NULL,
  	"legal_name" varchar NOT NULL,
  	"country" varchar NOT NULL,
  	"statement" varchar NOT NULL,
  	"signed_name" varchar NOT NULL,
  	"signed_at" timestamp(3) with time zone NOT NULL,
  	"valid_until" varchar,
  	"ended_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "vat_rates" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"country" "enum_vat_rates_country" NOT NULL,
  	"rate_bps" numeric NOT NULL,
  	"valid_from" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "tax_certifications" ADD CONSTRAINT "tax_certifications_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "tax_certifications_user_idx" ON "tax_certifications" USING btree ("user_id");
  CREATE INDEX "tax_certifications_updated_at_idx" ON "tax_certifications" USING btree ("updated_at");
  CREATE INDEX "tax_certifications_created_at_idx" ON "tax_certifications" USING btree ("created_at");
  CREATE INDEX "vat_rates_updated_at_idx" ON "vat_rates" USING btree ("updated_at");
  CREATE INDEX "vat_rates_created_at_idx" ON "vat_rates" USING btree ("created_at");
  CREATE UNIQUE INDEX "country_validFrom_idx" ON "vat_rates" USING btree ("country","valid_from");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "tax_certifications" CASCADE;
  DROP TABLE "vat_rates" CASCADE;
  DROP TYPE "public"."enum_tax_certifications_form";
  DROP TYPE "public"."enum_vat_rates_country";`)
}
