import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_bookings_proposed_by" AS ENUM('student', 'tutor');
  CREATE TYPE "public"."enum_booking_series_weekly_day" AS ENUM('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun');
  CREATE TYPE "public"."enum_lesson_attendance_side" AS ENUM('student', 'tutor');
  CREATE TYPE "public"."enum_tutor_strikes_kind" AS ENUM('no_show', 'late_cancellation');
  CREATE TYPE "public"."enum_tutor_strikes_state" AS ENUM('active', 'appealed', 'upheld', 'revoked');
  ALTER TYPE "public"."enum_tutor_profiles_durations" ADD VALUE '25' BEFORE '30';
  ALTER TYPE "public"."enum_tutor_profiles_durations" ADD VALUE '50' BEFORE '60';
  CREATE TABLE "booking_series_weekly" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"day" "enum_booking_series_weekly_day" NOT NULL,
  	"start" varchar NOT NULL
  );
  
  CREATE TABLE "booking_series" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"reference" varchar NOT NULL,
  	"tutor_id" uuid NOT NULL,
  	"tutor_user_id" uuid NOT NULL,
  	"student_id" uuid NOT NULL,
  	"booked_by_id" uuid NOT NULL,
  	"subject_id" uuid NOT NULL,
  	"duration_minutes" numeric NOT NULL,
  	"timezone" varchar NOT NULL,
  	"from" varchar NOT NULL,
  	"count" numeric NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "lesson_attendance" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"booking_id" uuid NOT NULL,
  	"side" "enum_lesson_attendance_side" NOT NULL,
  	"user_id" uuid NOT NULL,
  	"joined_at" timestamp(3) with time zone NOT NULL,
  	"last_seen_at" timestamp(3) with time zone NOT NULL,
  	"left_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "tutor_strikes" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"tutor_id" uuid NOT NULL,
  	"tutor_user_id" uuid NOT NULL,
  	"booking_id" uuid NOT NULL,
  	"kind" "enum_tutor_strikes_kind" NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"expires_at" timestamp(3) with time zone NOT NULL,
  	"state" "enum_tutor_strikes_state" DEFAULT 'active' NOT NULL,
  	"appeal" varchar,
  	"appealed_at" timestamp(3) with time zone,
  	"decision" varchar,
  	"decided_at" timestamp(3) with time zone,
  	"decided_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "bookings" ADD COLUMN "tutor_left_at" timestamp(3) with time zone;
  ALTER TABLE "bookings" ADD COLUMN "student_left_at" timestamp(3) with time zone;
  ALTER TABLE "bookings" ADD COLUMN "reschedule_count" numeric DEFAULT 0 NOT NULL;
  ALTER TABLE "bookings" ADD COLUMN "proposed_by" "enum_bookings_proposed_by";
  ALTER TABLE "bookings" ADD COLUMN "proposed_start" timestamp(3) with time zone;
  ALTER TABLE "bookings" ADD COLUMN "proposed_end" timestamp(3) with time zone;
  ALTER TABLE "bookings" ADD COLUMN "proposed_busy_to" timestamp(3) with time zone;
  ALTER TABLE "bookings" ADD COLUMN "proposal_expires_at" timestamp(3) with time zone;
  ALTER TABLE "bookings" ADD COLUMN "proposal_reason" varchar;
  ALTER TABLE "bookings" ADD COLUMN "series_id" uuid;
  ALTER TABLE "payments" ADD COLUMN "series_id" uuid;
  ALTER TABLE "payments" ADD COLUMN "paid_by_id" uuid;
  ALTER TABLE "booking_series_weekly" ADD CONSTRAINT "booking_series_weekly_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."booking_series"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "booking_series" ADD CONSTRAINT "booking_series_tutor_id_tutor_profiles_id_fk" FOREIGN KEY ("tutor_id") REFERENCES "public"."tutor_profiles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "booking_series" ADD CONSTRAINT "booking_series_tutor_user_id_users_id_fk" FOREIGN KEY ("tutor_user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "booking_series" ADD CONSTRAINT "booking_series_student_id_users_id_fk" FOREIGN KEY ("student_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "booking_series" ADD CONSTRAINT "booking_series_booked_by_id_users_id_fk" FOREIGN KEY ("booked_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "booking_series" ADD CONSTRAINT "booking_series_subject_id_subjects_id_fk" FOREIGN KEY ("subject_id") REFERENCES "public"."subjects"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "lesson_attendance" ADD CONSTRAINT "lesson_attendance_booking_id_bookings_id_fk" FOREIGN KEY ("booking_id") REFERENCES "public"."bookings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "lesson_attendance" ADD CONSTRAINT "lesson_attendance_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "tutor_strikes" ADD CONSTRAINT "tutor_strikes_tutor_id_tutor_profiles_id_fk" FOREIGN KEY ("tutor_id") REFERENCES "public"."tutor_profiles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "tutor_strikes" ADD CONSTRAINT "tutor_strikes_tutor_user_id_users_id_fk" FOREIGN KEY ("tutor_user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "tutor_strikes" ADD CONSTRAINT "tutor_strikes_booking_id_bookings_id_fk" FOREIGN KEY ("booking_id") REFERENCES "public"."bookings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "tutor_strikes" ADD CONSTRAINT "tutor_strikes_decided_by_id_users_id_fk" FOREIGN KEY ("decided_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "booking_series_weekly_order_idx" ON "booking_series_weekly" USING btree ("_order");
  CREATE INDEX "booking_series_weekly_parent_id_idx" ON "booking_series_weekly" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "booking_series_reference_idx" ON "booking_series" USING btree ("reference");
  CREATE INDEX "booking_series_tutor_idx" ON "booking_series" USING btree ("tutor_id");
  CREATE INDEX "booking_series_tutor_user_idx" ON "booking_series" USING btree ("tutor_user_id");
  CREATE INDEX "booking_series_student_idx" ON "booking_series" USING btree ("student_id");
  CREATE INDEX "booking_series_booked_by_idx" ON "booking_series" USING btree ("booked_by_id");
  CREATE INDEX "booking_series_subject_idx" ON "booking_series" USING btree ("subject_id");
  CREATE INDEX "booking_series_updated_at_idx" ON "booking_series" USING btree ("updated_at");
  CREATE INDEX "booking_series_created_at_idx" ON "booking_series" USING btree ("created_at");
  CREATE INDEX "lesson_attendance_booking_idx" ON "lesson_attendance" USING btree ("booking_id");
  CREATE INDEX "lesson_attendance_user_idx" ON "lesson_attendance" USING btree ("user_id");
  CREATE INDEX "lesson_attendance_updated_at_idx" ON "lesson_attendance" USING btree ("updated_at");
  CREATE INDEX "lesson_attendance_created_at_idx" ON "lesson_attendance" USING btree ("created_at");
  CREATE INDEX "tutor_strikes_tutor_idx" ON "tutor_strikes" USING btree ("tutor_id");
  CREATE INDEX "tutor_strikes_tutor_user_idx" ON "tutor_strikes" USING btree ("tutor_user_id");
  CREATE UNIQUE INDEX "tutor_strikes_booking_idx" ON "tutor_strikes" USING btree ("booking_id");
  CREATE INDEX "tutor_strikes_decided_by_idx" ON "tutor_strikes" USING btree ("decided_by_id");
  CREATE INDEX "tutor_strikes_updated_at_idx" ON "tutor_strikes" USING btree ("updated_at");
  CREATE INDEX "tutor_strikes_created_at_idx" ON "tutor_strikes" USING btree ("created_at");
  ALTER TABLE "bookings" ADD CONSTRAINT "bookings_series_id_booking_series_id_fk" FOREIGN KEY ("series_id") REFERENCES "public"."booking_series"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payments" ADD CONSTRAINT "payments_series_id_booking_series_id_fk" FOREIGN KEY ("series_id") REFERENCES "public"."booking_series"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payments" ADD CONSTRAINT "payments_paid_by_id_payments_id_fk" FOREIGN KEY ("paid_by_id") REFERENCES "public"."payments"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "bookings_series_idx" ON "bookings" USING btree ("series_id");
  CREATE INDEX "payments_series_idx" ON "payments" USING btree ("series_id");
  CREATE INDEX "payments_paid_by_idx" ON "payments" USING btree ("paid_by_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "booking_series_weekly" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "booking_series" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "lesson_attendance" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "tutor_strikes" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "booking_series_weekly" CASCADE;
  DROP TABLE "booking_series" CASCADE;
  DROP TABLE "lesson_attendance" CASCADE;
  DROP TABLE "tutor_strikes" CASCADE;
  ALTER TABLE "bookings" DROP CONSTRAINT "bookings_series_id_booking_series_id_fk";
  
  ALTER TABLE "payments" DROP CONSTRAINT "payments_series_id_booking_series_id_fk";
  
  ALTER TABLE "payments" DROP CONSTRAINT "payments_paid_by_id_payments_id_fk";
  
  ALTER TABLE "tutor_profiles_durations" ALTER COLUMN "value" SET DATA TYPE text;
  DROP TYPE "public"."enum_tutor_profiles_durations";
  CREATE TYPE "public"."enum_tutor_profiles_durations" AS ENUM('30', '45', '60', '90', '120');
  ALTER TABLE "tutor_profiles_durations" ALTER COLUMN "value" SET DATA TYPE "public"."enum_tutor_profiles_durations" USING "value"::"public"."enum_tutor_profiles_durations";
  DROP INDEX "bookings_series_idx";
  DROP INDEX "payments_series_idx";
  DROP INDEX "payments_paid_by_idx";
  ALTER TABLE "bookings" DROP COLUMN "tutor_left_at";
  ALTER TABLE "bookings" DROP COLUMN "student_left_at";
  ALTER TABLE "bookings" DROP COLUMN "reschedule_count";
  ALTER TABLE "bookings" DROP COLUMN "proposed_by";
  ALTER TABLE "bookings" DROP COLUMN "proposed_start";
  ALTER TABLE "bookings" DROP COLUMN "proposed_end";
  ALTER TABLE "bookings" DROP COLUMN "proposed_busy_to";
  ALTER TABLE "bookings" DROP COLUMN "proposal_expires_at";
  ALTER TABLE "bookings" DROP COLUMN "proposal_reason";
  ALTER TABLE "bookings" DROP COLUMN "series_id";
  ALTER TABLE "payments" DROP COLUMN "series_id";
  ALTER TABLE "payments" DROP COLUMN "paid_by_id";
  DROP TYPE "public"."enum_bookings_proposed_by";
  DROP TYPE "public"."enum_booking_series_weekly_day";
  DROP TYPE "public"."enum_lesson_attendance_side";
  DROP TYPE "public"."enum_tutor_strikes_kind";
  DROP TYPE "public"."enum_tutor_strikes_state";`)
}
