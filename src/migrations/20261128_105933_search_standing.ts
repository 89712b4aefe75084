import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_search_events_kind" AS ENUM('search_performed', 'filter_applied', 'result_clicked', 'booking_made');
  CREATE TABLE "search_events" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"kind" "enum_search_events_kind" NOT NULL,
  	"visitor" varchar NOT NULL,
  	"search_id" varchar,
  	"query" varchar,
  	"filters" jsonb,
  	"filter" varchar,
  	"subject" varchar,
  	"hour_band" varchar,
  	"price_band" varchar,
  	"results_count" numeric,
  	"position" numeric,
  	"shown" jsonb,
  	"tutor_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "search_ranking" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"rating" numeric DEFAULT 30 NOT NULL,
  	"attendance" numeric DEFAULT 20 NOT NULL,
  	"response" numeric DEFAULT 15 NOT NULL,
  	"completion" numeric DEFAULT 10 NOT NULL,
  	"freshness" numeric DEFAULT 10 NOT NULL,
  	"flags" numeric DEFAULT 5 NOT NULL,
  	"exploration" numeric DEFAULT 10 NOT NULL,
  	"exploration_days" numeric DEFAULT 5 NOT NULL,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  ALTER TABLE "tutor_profiles" ADD COLUMN "response_rate" numeric;
  ALTER TABLE "tutor_profiles" ADD COLUMN "attendance_rate" numeric;
  ALTER TABLE "tutor_profiles" ADD COLUMN "completion_rate" numeric;
  ALTER TABLE "tutor_profiles" ADD COLUMN "last_active_at" timestamp(3) with time zone;
  ALTER TABLE "tutor_profiles" ADD COLUMN "quality_points" numeric;
  ALTER TABLE "tutor_profiles" ADD COLUMN "quality_flags" varchar;
  ALTER TABLE "search_events" ADD CONSTRAINT "search_events_tutor_id_tutor_profiles_id_fk" FOREIGN KEY ("tutor_id") REFERENCES "public"."tutor_profiles"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "search_events_visitor_idx" ON "search_events" USING btree ("visitor");
  CREATE INDEX "search_events_tutor_idx" ON "search_events" USING btree ("tutor_id");
  CREATE INDEX "search_events_updated_at_idx" ON "search_events" USING btree ("updated_at");
  CREATE INDEX "search_events_created_at_idx" ON "search_events" USING btree ("created_at");
  CREATE INDEX "kind_at_idx" ON "search_events" USING btree ("kind","at");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "search_events" CASCADE;
  DROP TABLE "search_ranking" CASCADE;
  ALTER TABLE "tutor_profiles" DROP COLUMN "response_rate";
  ALTER TABLE "tutor_profiles" DROP COLUMN "attendance_rate";
  ALTER TABLE "tutor_profiles" DROP COLUMN "completion_rate";
  ALTER TABLE "tutor_profiles" DROP COLUMN "last_active_at";
  ALTER TABLE "tutor_profiles" DROP COLUMN "quality_points";
  ALTER TABLE "tutor_profiles" DROP COLUMN "quality_flags";
  DROP TYPE "public"."enum_search_events_kind";`)
}
