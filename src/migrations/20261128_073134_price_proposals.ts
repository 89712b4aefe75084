import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "bookings" ADD COLUMN "proposed_price_amount" numeric;
  ALTER TABLE "bookings" ADD COLUMN "proposed_tutor_price_amount" numeric;
  ALTER TABLE "bookings" ADD COLUMN "replaced_by_id" uuid;
  ALTER TABLE "payments" ADD COLUMN "waived_amount" numeric DEFAULT 0 NOT NULL;
  ALTER TABLE "bookings" ADD CONSTRAINT "bookings_replaced_by_id_bookings_id_fk" FOREIGN KEY ("replaced_by_id") REFERENCES "public"."bookings"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "bookings_replaced_by_idx" ON "bookings" USING btree ("replaced_by_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "bookings" DROP CONSTRAINT "bookings_replaced_by_id_bookings_id_fk";
  
  DROP INDEX "bookings_replaced_by_idx";
  ALTER TABLE "bookings" DROP COLUMN "proposed_price_amount";
  ALTER TABLE "bookings" DROP COLUMN "proposed_tutor_price_amount";
  ALTER TABLE "bookings" DROP COLUMN "replaced_by_id";
  ALTER TABLE "payments" DROP COLUMN "waived_amount";`)
}
