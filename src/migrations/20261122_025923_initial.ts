import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_users_roles" AS ENUM('student', 'parent', 'tutor', 'support', 'ops', 'finance', 'content', 'owner');
  CREATE TYPE "public"."enum_users_status" AS ENUM('active', 'suspended');
  CREATE TYPE "public"."enum_users_currency" AS ENUM('USD', 'EUR', 'GBP', 'CAD', 'AUD', 'INR', 'PHP', 'PLN', 'RSD', 'BRL', 'JPY', 'CHF');
  CREATE TYPE "public"."enum_tutor_profiles_languages_level" AS ENUM('native', 'C2', 'C1', 'B2', 'B1', 'A2');
  CREATE TYPE "public"."enum_tutor_profiles_subjects_levels" AS ENUM('primary', 'secondary', 'university', 'adult');
  CREATE TYPE "public"."enum_tutor_profiles_durations" AS ENUM('30', '45', '60', '90', '120');
  CREATE TYPE "public"."enum_tutor_profiles_currency" AS ENUM('USD', 'EUR', 'GBP', 'CAD', 'AUD', 'INR', 'PHP', 'PLN', 'RSD', 'BRL', 'JPY', 'CHF');
  CREATE TYPE "public"."enum_tutor_profiles_status" AS ENUM('draft', 'submitted', 'approved', 'paused', 'rejected');
  CREATE TYPE "public"."enum_tutor_profiles_confirmation" AS ENUM('instant', 'trusted', 'request');
  CREATE TYPE "public"."enum_tutor_profiles_audience" AS ENUM('everyone', 'current_students', 'no_one');
  CREATE TYPE "public"."enum_student_profiles_grade_level" AS ENUM('primary', 'secondary', 'university', 'adult');
  CREATE TYPE "public"."enum_verification_documents_kind" AS ENUM('identity', 'degree', 'certificate', 'background_check');
  CREATE TYPE "public"."enum_verification_documents_status" AS ENUM('submitted', 'accepted', 'rejected');
  CREATE TYPE "public"."enum_bookings_session_state" AS ENUM('HELD', 'AWAITING_APPROVAL', 'REQUESTED', 'CONFIRMED', 'IN_PROGRESS', 'ENDED', 'DECLINED', 'CANCELLED', 'EXPIRED');
  CREATE TYPE "public"."enum_bookings_session_outcome" AS ENUM('COMPLETED', 'NO_SHOW_STUDENT', 'NO_SHOW_TUTOR', 'BOTH_ABSENT', 'TECH_FAILURE', 'NOT_HELD');
  CREATE TYPE "public"."enum_bookings_payment_state" AS ENUM('PENDING', 'AUTHORIZED', 'CAPTURED', 'VOIDED', 'FAILED', 'PARTIALLY_REFUNDED', 'REFUNDED');
  CREATE TYPE "public"."enum_bookings_dispute_state" AS ENUM('NONE', 'OPEN', 'UNDER_REVIEW', 'RESOLVED_REFUNDED', 'RESOLVED_PARTIAL', 'RESOLVED_UPHELD', 'APPEALED');
  CREATE TYPE "public"."enum_bookings_currency" AS ENUM('USD', 'EUR', 'GBP', 'CAD', 'AUD', 'INR', 'PHP', 'PLN', 'RSD', 'BRL', 'JPY', 'CHF');
  CREATE TYPE "public"."enum_bookings_confirmation_mode" AS ENUM('instant', 'request');
  CREATE TYPE "public"."enum_bookings_hold_strategy" AS ENUM('captureOnCompletion', 'captureOnConfirm');
  CREATE TYPE "public"."enum_bookings_cancelled_by" AS ENUM('student', 'parent', 'tutor', 'ops', 'system');
  CREATE TYPE "public"."enum_booking_history_actor_kind" AS ENUM('student', 'parent', 'tutor', 'ops', 'system');
  CREATE TYPE "public"."enum_disputes_category" AS ENUM('tutor_absent', 'student_absent', 'technical_problem', 'quality', 'wrong_charge', 'conduct', 'other');
  CREATE TYPE "public"."enum_reviews_status" AS ENUM('visible', 'hidden');
  CREATE TYPE "public"."enum_availability_rules_day" AS ENUM('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun');
  CREATE TYPE "public"."enum_payments_state" AS ENUM('PENDING', 'AUTHORIZED', 'CAPTURED', 'VOIDED', 'FAILED', 'PARTIALLY_REFUNDED', 'REFUNDED');
  CREATE TYPE "public"."enum_payments_currency" AS ENUM('USD', 'EUR', 'GBP', 'CAD', 'AUD', 'INR', 'PHP', 'PLN', 'RSD', 'BRL', 'JPY', 'CHF');
  CREATE TYPE "public"."enum_payment_operations_kind" AS ENUM('checkout', 'capture', 'void', 'refund');
  CREATE TYPE "public"."enum_payment_operations_state" AS ENUM('pending', 'done', 'refused');
  CREATE TYPE "public"."enum_refunds_currency" AS ENUM('USD', 'EUR', 'GBP', 'CAD', 'AUD', 'INR', 'PHP', 'PLN', 'RSD', 'BRL', 'JPY', 'CHF');
  CREATE TYPE "public"."enum_refunds_state" AS ENUM('pending', 'succeeded', 'failed');
  CREATE TYPE "public"."enum_ledger_lines_currency" AS ENUM('USD', 'EUR', 'GBP', 'CAD', 'AUD', 'INR', 'PHP', 'PLN', 'RSD', 'BRL', 'JPY', 'CHF');
  CREATE TYPE "public"."enum_student_packages_currency" AS ENUM('USD', 'EUR', 'GBP', 'CAD', 'AUD', 'INR', 'PHP', 'PLN', 'RSD', 'BRL', 'JPY', 'CHF');
  CREATE TYPE "public"."enum_student_packages_status" AS ENUM('pending', 'active', 'used', 'expired', 'refunded');
  CREATE TYPE "public"."enum_mail_messages_state" AS ENUM('queued', 'sent', 'failed');
  CREATE TYPE "public"."enum_pages_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__pages_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_auth_tokens_purpose" AS ENUM('refresh', 'verify_email', 'reset_password');
  CREATE TABLE "users_roles" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_users_roles",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"first_name" varchar NOT NULL,
  	"last_name" varchar NOT NULL,
  	"status" "enum_users_status" DEFAULT 'active' NOT NULL,
  	"timezone" varchar DEFAULT 'UTC' NOT NULL,
  	"currency" "enum_users_currency" DEFAULT 'USD' NOT NULL,
  	"locale" varchar DEFAULT 'en' NOT NULL,
  	"date_of_birth" varchar,
  	"email_verified_at" timestamp(3) with time zone,
  	"marketing_consent_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "tutor_profiles_languages" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"code" varchar NOT NULL,
  	"level" "enum_tutor_profiles_languages_level" NOT NULL
  );
  
  CREATE TABLE "tutor_profiles_subjects_levels" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_tutor_profiles_subjects_levels",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "tutor_profiles_subjects" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"subject_id" uuid NOT NULL,
  	"years_experience" numeric
  );
  
  CREATE TABLE "tutor_profiles_education" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"institution" varchar NOT NULL,
  	"degree" varchar NOT NULL,
  	"year" numeric
  );
  
  CREATE TABLE "tutor_profiles_certifications" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"issuer" varchar,
  	"year" numeric
  );
  
  CREATE TABLE "tutor_profiles_durations" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_tutor_profiles_durations",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "tutor_profiles" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"user_id" uuid NOT NULL,
  	"slug" varchar NOT NULL,
  	"display_name" varchar NOT NULL,
  	"headline" varchar,
  	"bio" varchar,
  	"country" varchar,
  	"city" varchar,
  	"timezone" varchar NOT NULL,
  	"photo_id" uuid,
  	"video_url" varchar,
  	"hourly_rate" numeric,
  	"currency" "enum_tutor_profiles_currency" DEFAULT 'USD' NOT NULL,
  	"years_experience" numeric,
  	"status" "enum_tutor_profiles_status" DEFAULT 'draft' NOT NULL,
  	"approved_at" timestamp(3) with time zone,
  	"accepting_students" boolean DEFAULT true,
  	"confirmation" "enum_tutor_profiles_confirmation" DEFAULT 'request' NOT NULL,
  	"buffer_minutes" numeric DEFAULT 0 NOT NULL,
  	"min_notice_minutes" numeric DEFAULT 120 NOT NULL,
  	"horizon_days" numeric DEFAULT 60 NOT NULL,
  	"slot_step_minutes" numeric DEFAULT 30 NOT NULL,
  	"daily_max_lessons" numeric,
  	"audience" "enum_tutor_profiles_audience" DEFAULT 'everyone' NOT NULL,
  	"rating_average" numeric,
  	"rating_count" numeric DEFAULT 0,
  	"lessons_given" numeric DEFAULT 0,
  	"response_minutes" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "student_profiles" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"user_id" uuid NOT NULL,
  	"goals" varchar,
  	"grade_level" "enum_student_profiles_grade_level",
  	"about" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "student_profiles_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"subjects_id" uuid
  );
  
  CREATE TABLE "verification_documents" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"user_id" uuid NOT NULL,
  	"tutor_id" uuid NOT NULL,
  	"kind" "enum_verification_documents_kind" NOT NULL,
  	"description" varchar NOT NULL,
  	"status" "enum_verification_documents_status" DEFAULT 'submitted' NOT NULL,
  	"note" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "bookings" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"reference" varchar NOT NULL,
  	"tutor_id" uuid NOT NULL,
  	"tutor_user_id" uuid NOT NULL,
  	"student_id" uuid NOT NULL,
  	"booked_by_id" uuid NOT NULL,
  	"subject_id" uuid NOT NULL,
  	"start" timestamp(3) with time zone NOT NULL,
  	"end" timestamp(3) with time zone NOT NULL,
  	"busy_to" timestamp(3) with time zone NOT NULL,
  	"duration_minutes" numeric NOT NULL,
  	"timezone_tutor" varchar NOT NULL,
  	"timezone_student" varchar NOT NULL,
  	"topic" varchar,
  	"goals" varchar,
  	"session_state" "enum_bookings_session_state" DEFAULT 'HELD' NOT NULL,
  	"session_outcome" "enum_bookings_session_outcome",
  	"payment_state" "enum_bookings_payment_state" DEFAULT 'PENDING' NOT NULL,
  	"dispute_state" "enum_bookings_dispute_state" DEFAULT 'NONE' NOT NULL,
  	"price_amount" numeric NOT NULL,
  	"service_fee_amount" numeric DEFAULT 0 NOT NULL,
  	"currency" "enum_bookings_currency" NOT NULL,
  	"commission_rate_bps" numeric,
  	"commission_amount" numeric,
  	"tutor_net_amount" numeric,
  	"tutor_net_usd_cents" numeric,
  	"refund_due_amount" numeric,
  	"refunded_amount" numeric DEFAULT 0 NOT NULL,
  	"policy_version" varchar NOT NULL,
  	"confirmation_mode" "enum_bookings_confirmation_mode" NOT NULL,
  	"hold_strategy" "enum_bookings_hold_strategy",
  	"hold_expires_at" timestamp(3) with time zone,
  	"requested_at" timestamp(3) with time zone,
  	"request_expires_at" timestamp(3) with time zone,
  	"confirmed_at" timestamp(3) with time zone,
  	"started_at" timestamp(3) with time zone,
  	"ended_at" timestamp(3) with time zone,
  	"cancelled_by" "enum_bookings_cancelled_by",
  	"end_reason" varchar,
  	"tutor_joined_at" timestamp(3) with time zone,
  	"student_joined_at" timestamp(3) with time zone,
  	"settled_at" timestamp(3) with time zone,
  	"earnings_available_at" timestamp(3) with time zone,
  	"dispute_decided_at" timestamp(3) with time zone,
  	"meeting_url" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "booking_history" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"booking_id" uuid NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"action" varchar NOT NULL,
  	"field" varchar NOT NULL,
  	"from" varchar,
  	"to" varchar NOT NULL,
  	"actor_kind" "enum_booking_history_actor_kind" NOT NULL,
  	"actor_id" uuid,
  	"reason" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "disputes" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"booking_id" uuid NOT NULL,
  	"opened_by_id" uuid NOT NULL,
  	"category" "enum_disputes_category" NOT NULL,
  	"description" varchar NOT NULL,
  	"assignee_id" uuid,
  	"staff_notes" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "reviews" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"booking_id" uuid NOT NULL,
  	"tutor_id" uuid NOT NULL,
  	"student_id" uuid NOT NULL,
  	"rating" numeric NOT NULL,
  	"comment" varchar,
  	"reply" varchar,
  	"replied_at" timestamp(3) with time zone,
  	"published_at" timestamp(3) with time zone,
  	"status" "enum_reviews_status" DEFAULT 'visible' NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "availability_rules" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"tutor_id" uuid NOT NULL,
  	"day" "enum_availability_rules_day" NOT NULL,
  	"start" varchar NOT NULL,
  	"end" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "availability_overrides_ranges" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"start" varchar NOT NULL,
  	"end" varchar NOT NULL
  );
  
  CREATE TABLE "availability_overrides" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"tutor_id" uuid NOT NULL,
  	"date" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "time_off" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"tutor_id" uuid NOT NULL,
  	"start" timestamp(3) with time zone NOT NULL,
  	"end" timestamp(3) with time zone NOT NULL,
  	"note" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payments" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"booking_id" uuid,
  	"payer_id" uuid NOT NULL,
  	"state" "enum_payments_state" DEFAULT 'PENDING' NOT NULL,
  	"amount" numeric NOT NULL,
  	"currency" "enum_payments_currency" NOT NULL,
  	"captured_amount" numeric DEFAULT 0 NOT NULL,
  	"refunded_amount" numeric DEFAULT 0 NOT NULL,
  	"provider" varchar NOT NULL,
  	"checkout_session_id" varchar,
  	"checkout_url" varchar,
  	"intent_id" varchar,
  	"capture_before" timestamp(3) with time zone,
  	"failure_code" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payment_operations" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"payment_id" uuid NOT NULL,
  	"kind" "enum_payment_operations_kind" NOT NULL,
  	"key" varchar NOT NULL,
  	"state" "enum_payment_operations_state" NOT NULL,
  	"amount" numeric,
  	"result_id" varchar,
  	"failure_code" varchar,
  	"attempts" numeric DEFAULT 0 NOT NULL,
  	"finished_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payment_events" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"event_id" varchar NOT NULL,
  	"type" varchar NOT NULL,
  	"object_id" varchar NOT NULL,
  	"received_at" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "refunds" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"booking_id" uuid,
  	"payment_id" uuid NOT NULL,
  	"key" varchar NOT NULL,
  	"amount" numeric NOT NULL,
  	"currency" "enum_refunds_currency" NOT NULL,
  	"state" "enum_refunds_state" NOT NULL,
  	"rule" varchar,
  	"reason" varchar,
  	"processor_refund_id" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "ledger_entries" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"event" varchar NOT NULL,
  	"cause_key" varchar NOT NULL,
  	"booking_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "ledger_lines" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"entry_id" uuid NOT NULL,
  	"account" varchar NOT NULL,
  	"owner" varchar,
  	"amount" numeric NOT NULL,
  	"currency" "enum_ledger_lines_currency" NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "student_packages" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"student_id" uuid NOT NULL,
  	"tutor_id" uuid NOT NULL,
  	"pricing_option_id" uuid,
  	"lessons_purchased" numeric NOT NULL,
  	"lessons_used" numeric DEFAULT 0 NOT NULL,
  	"lessons_returned" numeric DEFAULT 0 NOT NULL,
  	"price_amount" numeric NOT NULL,
  	"currency" "enum_student_packages_currency" NOT NULL,
  	"expires_at" timestamp(3) with time zone,
  	"status" "enum_student_packages_status" NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "pricing_options" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"tutor_id" uuid NOT NULL,
  	"title" varchar NOT NULL,
  	"lessons" numeric NOT NULL,
  	"duration_minutes" numeric DEFAULT 60 NOT NULL,
  	"discount_percent" numeric NOT NULL,
  	"validity_days" numeric,
  	"active" boolean DEFAULT true,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "subjects" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"slug" varchar NOT NULL,
  	"category" varchar NOT NULL,
  	"description" varchar,
  	"icon" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "subjects_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "message_threads" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"student_id" uuid NOT NULL,
  	"tutor_user_id" uuid NOT NULL,
  	"last_message_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "messages" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"thread_id" uuid NOT NULL,
  	"sender_id" uuid NOT NULL,
  	"recipient_id" uuid NOT NULL,
  	"client_id" varchar NOT NULL,
  	"text" varchar NOT NULL,
  	"read_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "notifications" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"user_id" uuid NOT NULL,
  	"key" varchar NOT NULL,
  	"template" varchar NOT NULL,
  	"title" varchar NOT NULL,
  	"href" varchar,
  	"at" timestamp(3) with time zone NOT NULL,
  	"read_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "mail_messages" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"to" varchar NOT NULL,
  	"user_id" uuid,
  	"template" varchar NOT NULL,
  	"subject" varchar NOT NULL,
  	"html" varchar NOT NULL,
  	"text" varchar NOT NULL,
  	"state" "enum_mail_messages_state" NOT NULL,
  	"queued_at" timestamp(3) with time zone NOT NULL,
  	"sent_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "pages" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"slug" varchar,
  	"summary" varchar,
  	"body" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_pages_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_pages_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar,
  	"version_slug" varchar,
  	"version_summary" varchar,
  	"version_body" jsonb,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__pages_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "media" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"alt" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric,
  	"sizes_thumb_url" varchar,
  	"sizes_thumb_width" numeric,
  	"sizes_thumb_height" numeric,
  	"sizes_thumb_mime_type" varchar,
  	"sizes_thumb_filesize" numeric,
  	"sizes_thumb_filename" varchar,
  	"sizes_card_url" varchar,
  	"sizes_card_width" numeric,
  	"sizes_card_height" numeric,
  	"sizes_card_mime_type" varchar,
  	"sizes_card_filesize" numeric,
  	"sizes_card_filename" varchar
  );
  
  CREATE TABLE "audit_log" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"actor_id" uuid NOT NULL,
  	"action" varchar NOT NULL,
  	"target" varchar NOT NULL,
  	"target_id" varchar NOT NULL,
  	"reason" varchar,
  	"changes" jsonb,
  	"request_id" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "auth_tokens" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"user_id" uuid NOT NULL,
  	"purpose" "enum_auth_tokens_purpose" NOT NULL,
  	"hash" varchar NOT NULL,
  	"family" varchar,
  	"expires_at" timestamp(3) with time zone NOT NULL,
  	"access_expires_at" timestamp(3) with time zone,
  	"used_at" timestamp(3) with time zone,
  	"revoked_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_kv" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" uuid
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "users_roles" ADD CONSTRAINT "users_roles_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "tutor_profiles_languages" ADD CONSTRAINT "tutor_profiles_languages_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."tutor_profiles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "tutor_profiles_subjects_levels" ADD CONSTRAINT "tutor_profiles_subjects_levels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."tutor_profiles_subjects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "tutor_profiles_subjects" ADD CONSTRAINT "tutor_profiles_subjects_subject_id_subjects_id_fk" FOREIGN KEY ("subject_id") REFERENCES "public"."subjects"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "tutor_profiles_subjects" ADD CONSTRAINT "tutor_profiles_subjects_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."tutor_profiles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "tutor_profiles_education" ADD CONSTRAINT "tutor_profiles_education_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."tutor_profiles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "tutor_profiles_certifications" ADD CONSTRAINT "tutor_profiles_certifications_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."tutor_profiles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "tutor_profiles_durations" ADD CONSTRAINT "tutor_profiles_durations_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."tutor_profiles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "tutor_profiles" ADD CONSTRAINT "tutor_profiles_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "tutor_profiles" ADD CONSTRAINT "tutor_profiles_photo_id_media_id_fk" FOREIGN KEY ("photo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "student_profiles" ADD CONSTRAINT "student_profiles_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "student_profiles_rels" ADD CONSTRAINT "student_profiles_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."student_profiles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "student_profiles_rels" ADD CONSTRAINT "student_profiles_rels_subjects_fk" FOREIGN KEY ("subjects_id") REFERENCES "public"."subjects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "verification_documents" ADD CONSTRAINT "verification_documents_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "verification_documents" ADD CONSTRAINT "verification_documents_tutor_id_tutor_profiles_id_fk" FOREIGN KEY ("tutor_id") REFERENCES "public"."tutor_profiles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "bookings" ADD CONSTRAINT "bookings_tutor_id_tutor_profiles_id_fk" FOREIGN KEY ("tutor_id") REFERENCES "public"."tutor_profiles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "bookings" ADD CONSTRAINT "bookings_tutor_user_id_users_id_fk" FOREIGN KEY ("tutor_user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "bookings" ADD CONSTRAINT "bookings_student_id_users_id_fk" FOREIGN KEY ("student_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "bookings" ADD CONSTRAINT "bookings_booked_by_id_users_id_fk" FOREIGN KEY ("booked_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "bookings" ADD CONSTRAINT "bookings_subject_id_subjects_id_fk" FOREIGN KEY ("subject_id") REFERENCES "public"."subjects"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "booking_history" ADD CONSTRAINT "booking_history_booking_id_bookings_id_fk" FOREIGN KEY ("booking_id") REFERENCES "public"."bookings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "booking_history" ADD CONSTRAINT "booking_history_actor_id_users_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "disputes" ADD CONSTRAINT "disputes_booking_id_bookings_id_fk" FOREIGN KEY ("booking_id") REFERENCES "public"."bookings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "disputes" ADD CONSTRAINT "disputes_opened_by_id_users_id_fk" FOREIGN KEY ("opened_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "disputes" ADD CONSTRAINT "disputes_assignee_id_users_id_fk" FOREIGN KEY ("assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reviews" ADD CONSTRAINT "reviews_booking_id_bookings_id_fk" FOREIGN KEY ("booking_id") REFERENCES "public"."bookings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reviews" ADD CONSTRAINT "reviews_tutor_id_tutor_profiles_id_fk" FOREIGN KEY ("tutor_id") REFERENCES "public"."tutor_profiles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reviews" ADD CONSTRAINT "reviews_student_id_users_id_fk" FOREIGN KEY ("student_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "availability_rules" ADD CONSTRAINT "availability_rules_tutor_id_tutor_profiles_id_fk" FOREIGN KEY ("tutor_id") REFERENCES "public"."tutor_profiles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "availability_overrides_ranges" ADD CONSTRAINT "availability_overrides_ranges_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."availability_overrides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "availability_overrides" ADD CONSTRAINT "availability_overrides_tutor_id_tutor_profiles_id_fk" FOREIGN KEY ("tutor_id") REFERENCES "public"."tutor_profiles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "time_off" ADD CONSTRAINT "time_off_tutor_id_tutor_profiles_id_fk" FOREIGN KEY ("tutor_id") REFERENCES "public"."tutor_profiles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payments" ADD CONSTRAINT "payments_booking_id_bookings_id_fk" FOREIGN KEY ("booking_id") REFERENCES "public"."bookings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payments" ADD CONSTRAINT "payments_payer_id_users_id_fk" FOREIGN KEY ("payer_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payment_operations" ADD CONSTRAINT "payment_operations_payment_id_payments_id_fk" FOREIGN KEY ("payment_id") REFERENCES "public"."payments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "refunds" ADD CONSTRAINT "refunds_booking_id_bookings_id_fk" FOREIGN KEY ("booking_id") REFERENCES "public"."bookings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "refunds" ADD CONSTRAINT "refunds_payment_id_payments_id_fk" FOREIGN KEY ("payment_id") REFERENCES "public"."payments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "ledger_entries" ADD CONSTRAINT "ledger_entries_booking_id_bookings_id_fk" FOREIGN KEY ("booking_id") REFERENCES "public"."bookings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "ledger_lines" ADD CONSTRAINT "ledger_lines_entry_id_ledger_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."ledger_entries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "student_packages" ADD CONSTRAINT "student_packages_student_id_users_id_fk" FOREIGN KEY ("student_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "student_packages" ADD CONSTRAINT "student_packages_tutor_id_tutor_profiles_id_fk" FOREIGN KEY ("tutor_id") REFERENCES "public"."tutor_profiles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "student_packages" ADD CONSTRAINT "student_packages_pricing_option_id_pricing_options_id_fk" FOREIGN KEY ("pricing_option_id") REFERENCES "public"."pricing_options"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pricing_options" ADD CONSTRAINT "pricing_options_tutor_id_tutor_profiles_id_fk" FOREIGN KEY ("tutor_id") REFERENCES "public"."tutor_profiles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "subjects_texts" ADD CONSTRAINT "subjects_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."subjects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "message_threads" ADD CONSTRAINT "message_threads_student_id_users_id_fk" FOREIGN KEY ("student_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "message_threads" ADD CONSTRAINT "message_threads_tutor_user_id_users_id_fk" FOREIGN KEY ("tutor_user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "messages" ADD CONSTRAINT "messages_thread_id_message_threads_id_fk" FOREIGN KEY ("thread_id") REFERENCES "public"."message_threads"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "messages" ADD CONSTRAINT "messages_sender_id_users_id_fk" FOREIGN KEY ("sender_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "messages" ADD CONSTRAINT "messages_recipient_id_users_id_fk" FOREIGN KEY ("recipient_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "notifications" ADD CONSTRAINT "notifications_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "mail_messages" ADD CONSTRAINT "mail_messages_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_parent_id_pages_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "audit_log" ADD CONSTRAINT "audit_log_actor_id_users_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "auth_tokens" ADD CONSTRAINT "auth_tokens_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "users_roles_order_idx" ON "users_roles" USING btree ("order");
  CREATE INDEX "users_roles_parent_idx" ON "users_roles" USING btree ("parent_id");
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE INDEX "tutor_profiles_languages_order_idx" ON "tutor_profiles_languages" USING btree ("_order");
  CREATE INDEX "tutor_profiles_languages_parent_id_idx" ON "tutor_profiles_languages" USING btree ("_parent_id");
  CREATE INDEX "tutor_profiles_subjects_levels_order_idx" ON "tutor_profiles_subjects_levels" USING btree ("order");
  CREATE INDEX "tutor_profiles_subjects_levels_parent_idx" ON "tutor_profiles_subjects_levels" USING btree ("parent_id");
  CREATE INDEX "tutor_profiles_subjects_order_idx" ON "tutor_profiles_subjects" USING btree ("_order");
  CREATE INDEX "tutor_profiles_subjects_parent_id_idx" ON "tutor_profiles_subjects" USING btree ("_parent_id");
  CREATE INDEX "tutor_profiles_subjects_subject_idx" ON "tutor_profiles_subjects" USING btree ("subject_id");
  CREATE INDEX "tutor_profiles_education_order_idx" ON "tutor_profiles_education" USING btree ("_order");
  CREATE INDEX "tutor_profiles_education_parent_id_idx" ON "tutor_profiles_education" USING btree ("_parent_id");
  CREATE INDEX "tutor_profiles_certifications_order_idx" ON "tutor_profiles_certifications" USING btree ("_order");
  CREATE INDEX "tutor_profiles_certifications_parent_id_idx" ON "tutor_profiles_certifications" USING btree ("_parent_id");
  CREATE INDEX "tutor_profiles_durations_order_idx" ON "tutor_profiles_durations" USING btree ("order");
  CREATE INDEX "tutor_profiles_durations_parent_idx" ON "tutor_profiles_durations" USING btree ("parent_id");
  CREATE UNIQUE INDEX "tutor_profiles_user_idx" ON "tutor_profiles" USING btree ("user_id");
  CREATE UNIQUE INDEX "tutor_profiles_slug_idx" ON "tutor_profiles" USING btree ("slug");
  CREATE INDEX "tutor_profiles_photo_idx" ON "tutor_profiles" USING btree ("photo_id");
  CREATE INDEX "tutor_profiles_hourly_rate_idx" ON "tutor_profiles" USING btree ("hourly_rate");
  CREATE INDEX "tutor_profiles_status_idx" ON "tutor_profiles" USING btree ("status");
  CREATE INDEX "tutor_profiles_rating_average_idx" ON "tutor_profiles" USING btree ("rating_average");
  CREATE INDEX "tutor_profiles_updated_at_idx" ON "tutor_profiles" USING btree ("updated_at");
  CREATE INDEX "tutor_profiles_created_at_idx" ON "tutor_profiles" USING btree ("created_at");
  CREATE UNIQUE INDEX "student_profiles_user_idx" ON "student_profiles" USING btree ("user_id");
  CREATE INDEX "student_profiles_updated_at_idx" ON "student_profiles" USING btree ("updated_at");
  CREATE INDEX "student_profiles_created_at_idx" ON "student_profiles" USING btree ("created_at");
  CREATE INDEX "student_profiles_rels_order_idx" ON "student_profiles_rels" USING btree ("order");
  CREATE INDEX "student_profiles_rels_parent_idx" ON "student_profiles_rels" USING btree ("parent_id");
  CREATE INDEX "student_profiles_rels_path_idx" ON "student_profiles_rels" USING btree ("path");
  CREATE INDEX "student_profiles_rels_subjects_id_idx" ON "student_profiles_rels" USING btree ("subjects_id");
  CREATE INDEX "verification_documents_user_idx" ON "verification_documents" USING btree ("user_id");
  CREATE INDEX "verification_documents_tutor_idx" ON "verification_documents" USING btree ("tutor_id");
  CREATE INDEX "verification_documents_updated_at_idx" ON "verification_documents" USING btree ("updated_at");
  CREATE INDEX "verification_documents_created_at_idx" ON "verification_documents" USING btree ("created_at");
  CREATE UNIQUE INDEX "bookings_reference_idx" ON "bookings" USING btree ("reference");
  CREATE INDEX "bookings_tutor_idx" ON "bookings" USING btree ("tutor_id");
  CREATE INDEX "bookings_tutor_user_idx" ON "bookings" USING btree ("tutor_user_id");
  CREATE INDEX "bookings_student_idx" ON "bookings" USING btree ("student_id");
  CREATE INDEX "bookings_booked_by_idx" ON "bookings" USING btree ("booked_by_id");
  CREATE INDEX "bookings_subject_idx" ON "bookings" USING btree ("subject_id");
  CREATE INDEX "bookings_start_idx" ON "bookings" USING btree ("start");
  CREATE INDEX "bookings_session_state_idx" ON "bookings" USING btree ("session_state");
  CREATE INDEX "bookings_session_outcome_idx" ON "bookings" USING btree ("session_outcome");
  CREATE INDEX "bookings_payment_state_idx" ON "bookings" USING btree ("payment_state");
  CREATE INDEX "bookings_dispute_state_idx" ON "bookings" USING btree ("dispute_state");
  CREATE INDEX "bookings_updated_at_idx" ON "bookings" USING btree ("updated_at");
  CREATE INDEX "bookings_created_at_idx" ON "bookings" USING btree ("created_at");
  CREATE INDEX "student_start_idx" ON "bookings" USING btree ("student_id","start");
  CREATE INDEX "tutor_start_idx" ON "bookings" USING btree ("tutor_id","start");
  CREATE INDEX "tutorUser_start_idx" ON "bookings" USING btree ("tutor_user_id","start");
  CREATE INDEX "booking_history_booking_idx" ON "booking_history" USING btree ("booking_id");
  CREATE INDEX "booking_history_actor_idx" ON "booking_history" USING btree ("actor_id");
  CREATE INDEX "booking_history_updated_at_idx" ON "booking_history" USING btree ("updated_at");
  CREATE INDEX "booking_history_created_at_idx" ON "booking_history" USING btree ("created_at");
  CREATE INDEX "disputes_booking_idx" ON "disputes" USING btree ("booking_id");
  CREATE INDEX "disputes_opened_by_idx" ON "disputes" USING btree ("opened_by_id");
  CREATE INDEX "disputes_assignee_idx" ON "disputes" USING btree ("assignee_id");
  CREATE INDEX "disputes_updated_at_idx" ON "disputes" USING btree ("updated_at");
  CREATE INDEX "disputes_created_at_idx" ON "disputes" USING btree ("created_at");
  CREATE UNIQUE INDEX "reviews_booking_idx" ON "reviews" USING btree ("booking_id");
  CREATE INDEX "reviews_tutor_idx" ON "reviews" USING btree ("tutor_id");
  CREATE INDEX "reviews_student_idx" ON "reviews" USING btree ("student_id");
  CREATE INDEX "reviews_published_at_idx" ON "reviews" USING btree ("published_at");
  CREATE INDEX "reviews_updated_at_idx" ON "reviews" USING btree ("updated_at");
  CREATE INDEX "reviews_created_at_idx" ON "reviews" USING btree ("created_at");
  CREATE INDEX "availability_rules_tutor_idx" ON "availability_rules" USING btree ("tutor_id");
  CREATE INDEX "availability_rules_updated_at_idx" ON "availability_rules" USING btree ("updated_at");
  CREATE INDEX "availability_rules_created_at_idx" ON "availability_rules" USING btree ("created_at");
  CREATE INDEX "availability_overrides_ranges_order_idx" ON "availability_overrides_ranges" USING btree ("_order");
  CREATE INDEX "availability_overrides_ranges_parent_id_idx" ON "availability_overrides_ranges" USING btree ("_parent_id");
  CREATE INDEX "availability_overrides_tutor_idx" ON "availability_overrides" USING btree ("tutor_id");
  CREATE INDEX "availability_overrides_updated_at_idx" ON "availability_overrides" USING btree ("updated_at");
  CREATE INDEX "availability_overrides_created_at_idx" ON "availability_overrides" USING btree ("created_at");
  CREATE UNIQUE INDEX "tutor_date_idx" ON "availability_overrides" USING btree ("tutor_id","date");
  CREATE INDEX "time_off_tutor_idx" ON "time_off" USING btree ("tutor_id");
  CREATE INDEX "time_off_updated_at_idx" ON "time_off" USING btree ("updated_at");
  CREATE INDEX "time_off_created_at_idx" ON "time_off" USING btree ("created_at");
  CREATE INDEX "payments_booking_idx" ON "payments" USING btree ("booking_id");
  CREATE INDEX "payments_payer_idx" ON "payments" USING btree ("payer_id");
  CREATE INDEX "payments_state_idx" ON "payments" USING btree ("state");
  CREATE UNIQUE INDEX "payments_checkout_session_id_idx" ON "payments" USING btree ("checkout_session_id");
  CREATE UNIQUE INDEX "payments_intent_id_idx" ON "payments" USING btree ("intent_id");
  CREATE INDEX "payments_updated_at_idx" ON "payments" USING btree ("updated_at");
  CREATE INDEX "payments_created_at_idx" ON "payments" USING btree ("created_at");
  CREATE INDEX "payment_operations_payment_idx" ON "payment_operations" USING btree ("payment_id");
  CREATE UNIQUE INDEX "payment_operations_key_idx" ON "payment_operations" USING btree ("key");
  CREATE INDEX "payment_operations_state_idx" ON "payment_operations" USING btree ("state");
  CREATE INDEX "payment_operations_updated_at_idx" ON "payment_operations" USING btree ("updated_at");
  CREATE INDEX "payment_operations_created_at_idx" ON "payment_operations" USING btree ("created_at");
  CREATE UNIQUE INDEX "payment_events_event_id_idx" ON "payment_events" USING btree ("event_id");
  CREATE INDEX "payment_events_updated_at_idx" ON "payment_events" USING btree ("updated_at");
  CREATE INDEX "payment_events_created_at_idx" ON "payment_events" USING btree ("created_at");
  CREATE INDEX "refunds_booking_idx" ON "refunds" USING btree ("booking_id");
  CREATE INDEX "refunds_payment_idx" ON "refunds" USING btree ("payment_id");
  CREATE UNIQUE INDEX "refunds_key_idx" ON "refunds" USING btree ("key");
  CREATE UNIQUE INDEX "refunds_processor_refund_id_idx" ON "refunds" USING btree ("processor_refund_id");
  CREATE INDEX "refunds_updated_at_idx" ON "refunds" USING btree ("updated_at");
  CREATE INDEX "refunds_created_at_idx" ON "refunds" USING btree ("created_at");
  CREATE INDEX "ledger_entries_at_idx" ON "ledger_entries" USING btree ("at");
  CREATE UNIQUE INDEX "ledger_entries_cause_key_idx" ON "ledger_entries" USING btree ("cause_key");
  CREATE INDEX "ledger_entries_booking_idx" ON "ledger_entries" USING btree ("booking_id");
  CREATE INDEX "ledger_entries_updated_at_idx" ON "ledger_entries" USING btree ("updated_at");
  CREATE INDEX "ledger_entries_created_at_idx" ON "ledger_entries" USING btree ("created_at");
  CREATE INDEX "ledger_lines_entry_idx" ON "ledger_lines" USING btree ("entry_id");
  CREATE INDEX "ledger_lines_updated_at_idx" ON "ledger_lines" USING btree ("updated_at");
  CREATE INDEX "ledger_lines_created_at_idx" ON "ledger_lines" USING btree ("created_at");
  CREATE INDEX "account_owner_currency_idx" ON "ledger_lines" USING btree ("account","owner","currency");
  CREATE INDEX "student_packages_student_idx" ON "student_packages" USING btree ("student_id");
  CREATE INDEX "student_packages_tutor_idx" ON "student_packages" USING btree ("tutor_id");
  CREATE INDEX "student_packages_pricing_option_idx" ON "student_packages" USING btree ("pricing_option_id");
  CREATE INDEX "student_packages_updated_at_idx" ON "student_packages" USING btree ("updated_at");
  CREATE INDEX "student_packages_created_at_idx" ON "student_packages" USING btree ("created_at");
  CREATE INDEX "pricing_options_tutor_idx" ON "pricing_options" USING btree ("tutor_id");
  CREATE INDEX "pricing_options_updated_at_idx" ON "pricing_options" USING btree ("updated_at");
  CREATE INDEX "pricing_options_created_at_idx" ON "pricing_options" USING btree ("created_at");
  CREATE UNIQUE INDEX "subjects_name_idx" ON "subjects" USING btree ("name");
  CREATE UNIQUE INDEX "subjects_slug_idx" ON "subjects" USING btree ("slug");
  CREATE INDEX "subjects_updated_at_idx" ON "subjects" USING btree ("updated_at");
  CREATE INDEX "subjects_created_at_idx" ON "subjects" USING btree ("created_at");
  CREATE INDEX "subjects_texts_order_parent" ON "subjects_texts" USING btree ("order","parent_id");
  CREATE INDEX "message_threads_student_idx" ON "message_threads" USING btree ("student_id");
  CREATE INDEX "message_threads_tutor_user_idx" ON "message_threads" USING btree ("tutor_user_id");
  CREATE INDEX "message_threads_last_message_at_idx" ON "message_threads" USING btree ("last_message_at");
  CREATE INDEX "message_threads_updated_at_idx" ON "message_threads" USING btree ("updated_at");
  CREATE INDEX "message_threads_created_at_idx" ON "message_threads" USING btree ("created_at");
  CREATE UNIQUE INDEX "student_tutorUser_idx" ON "message_threads" USING btree ("student_id","tutor_user_id");
  CREATE INDEX "messages_thread_idx" ON "messages" USING btree ("thread_id");
  CREATE INDEX "messages_sender_idx" ON "messages" USING btree ("sender_id");
  CREATE INDEX "messages_recipient_idx" ON "messages" USING btree ("recipient_id");
  CREATE UNIQUE INDEX "messages_client_id_idx" ON "messages" USING btree ("client_id");
  CREATE INDEX "messages_updated_at_idx" ON "messages" USING btree ("updated_at");
  CREATE INDEX "messages_created_at_idx" ON "messages" USING btree ("created_at");
  CREATE INDEX "thread_createdAt_idx" ON "messages" USING btree ("thread_id","created_at");
  CREATE INDEX "notifications_user_idx" ON "notifications" USING btree ("user_id");
  CREATE UNIQUE INDEX "notifications_key_idx" ON "notifications" USING btree ("key");
  CREATE INDEX "notifications_updated_at_idx" ON "notifications" USING btree ("updated_at");
  CREATE INDEX "notifications_created_at_idx" ON "notifications" USING btree ("created_at");
  CREATE UNIQUE INDEX "mail_messages_key_idx" ON "mail_messages" USING btree ("key");
  CREATE INDEX "mail_messages_to_idx" ON "mail_messages" USING btree ("to");
  CREATE INDEX "mail_messages_user_idx" ON "mail_messages" USING btree ("user_id");
  CREATE INDEX "mail_messages_state_idx" ON "mail_messages" USING btree ("state");
  CREATE INDEX "mail_messages_queued_at_idx" ON "mail_messages" USING btree ("queued_at");
  CREATE INDEX "mail_messages_updated_at_idx" ON "mail_messages" USING btree ("updated_at");
  CREATE INDEX "mail_messages_created_at_idx" ON "mail_messages" USING btree ("created_at");
  CREATE UNIQUE INDEX "pages_slug_idx" ON "pages" USING btree ("slug");
  CREATE INDEX "pages_updated_at_idx" ON "pages" USING btree ("updated_at");
  CREATE INDEX "pages_created_at_idx" ON "pages" USING btree ("created_at");
  CREATE INDEX "pages__status_idx" ON "pages" USING btree ("_status");
  CREATE INDEX "_pages_v_parent_idx" ON "_pages_v" USING btree ("parent_id");
  CREATE INDEX "_pages_v_version_version_slug_idx" ON "_pages_v" USING btree ("version_slug");
  CREATE INDEX "_pages_v_version_version_updated_at_idx" ON "_pages_v" USING btree ("version_updated_at");
  CREATE INDEX "_pages_v_version_version_created_at_idx" ON "_pages_v" USING btree ("version_created_at");
  CREATE INDEX "_pages_v_version_version__status_idx" ON "_pages_v" USING btree ("version__status");
  CREATE INDEX "_pages_v_created_at_idx" ON "_pages_v" USING btree ("created_at");
  CREATE INDEX "_pages_v_updated_at_idx" ON "_pages_v" USING btree ("updated_at");
  CREATE INDEX "_pages_v_latest_idx" ON "_pages_v" USING btree ("latest");
  CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
  CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
  CREATE UNIQUE INDEX "media_filename_idx" ON "media" USING btree ("filename");
  CREATE INDEX "media_sizes_thumb_sizes_thumb_filename_idx" ON "media" USING btree ("sizes_thumb_filename");
  CREATE INDEX "media_sizes_card_sizes_card_filename_idx" ON "media" USING btree ("sizes_card_filename");
  CREATE INDEX "audit_log_at_idx" ON "audit_log" USING btree ("at");
  CREATE INDEX "audit_log_actor_idx" ON "audit_log" USING btree ("actor_id");
  CREATE INDEX "audit_log_target_id_idx" ON "audit_log" USING btree ("target_id");
  CREATE INDEX "audit_log_updated_at_idx" ON "audit_log" USING btree ("updated_at");
  CREATE INDEX "audit_log_created_at_idx" ON "audit_log" USING btree ("created_at");
  CREATE INDEX "auth_tokens_user_idx" ON "auth_tokens" USING btree ("user_id");
  CREATE UNIQUE INDEX "auth_tokens_hash_idx" ON "auth_tokens" USING btree ("hash");
  CREATE INDEX "auth_tokens_family_idx" ON "auth_tokens" USING btree ("family");
  CREATE INDEX "auth_tokens_updated_at_idx" ON "auth_tokens" USING btree ("updated_at");
  CREATE INDEX "auth_tokens_created_at_idx" ON "auth_tokens" USING btree ("created_at");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "users_roles" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "tutor_profiles_languages" CASCADE;
  DROP TABLE "tutor_profiles_subjects_levels" CASCADE;
  DROP TABLE "tutor_profiles_subjects" CASCADE;
  DROP TABLE "tutor_profiles_education" CASCADE;
  DROP TABLE "tutor_profiles_certifications" CASCADE;
  DROP TABLE "tutor_profiles_durations" CASCADE;
  DROP TABLE "tutor_profiles" CASCADE;
  DROP TABLE "student_profiles" CASCADE;
  DROP TABLE "student_profiles_rels" CASCADE;
  DROP TABLE "verification_documents" CASCADE;
  DROP TABLE "bookings" CASCADE;
  DROP TABLE "booking_history" CASCADE;
  DROP TABLE "disputes" CASCADE;
  DROP TABLE "reviews" CASCADE;
  DROP TABLE "availability_rules" CASCADE;
  DROP TABLE "availability_overrides_ranges" CASCADE;
  DROP TABLE "availability_overrides" CASCADE;
  DROP TABLE "time_off" CASCADE;
  DROP TABLE "payments" CASCADE;
  DROP TABLE "payment_operations" CASCADE;
  DROP TABLE "payment_events" CASCADE;
  DROP TABLE "refunds" CASCADE;
  DROP TABLE "ledger_entries" CASCADE;
  DROP TABLE "ledger_lines" CASCADE;
  DROP TABLE "student_packages" CASCADE;
  DROP TABLE "pricing_options" CASCADE;
  DROP TABLE "subjects" CASCADE;
  DROP TABLE "subjects_texts" CASCADE;
  DROP TABLE "message_threads" CASCADE;
  DROP TABLE "messages" CASCADE;
  DROP TABLE "notifications" CASCADE;
  DROP TABLE "mail_messages" CASCADE;
  DROP TABLE "pages" CASCADE;
  DROP TABLE "_pages_v" CASCADE;
  DROP TABLE "media" CASCADE;
  DROP TABLE "audit_log" CASCADE;
  DROP TABLE "auth_tokens" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TYPE "public"."enum_users_roles";
  DROP TYPE "public"."enum_users_status";
  DROP TYPE "public"."enum_users_currency";
  DROP TYPE "public"."enum_tutor_profiles_languages_level";
  DROP TYPE "public"."enum_tutor_profiles_subjects_levels";
  DROP TYPE "public"."enum_tutor_profiles_durations";
  DROP TYPE "public"."enum_tutor_profiles_currency";
  DROP TYPE "public"."enum_tutor_profiles_status";
  DROP TYPE "public"."enum_tutor_profiles_confirmation";
  DROP TYPE "public"."enum_tutor_profiles_audience";
  DROP TYPE "public"."enum_student_profiles_grade_level";
  DROP TYPE "public"."enum_verification_documents_kind";
  DROP TYPE "public"."enum_verification_documents_status";
  DROP TYPE "public"."enum_bookings_session_state";
  DROP TYPE "public"."enum_bookings_session_outcome";
  DROP TYPE "public"."enum_bookings_payment_state";
  DROP TYPE "public"."enum_bookings_dispute_state";
  DROP TYPE "public"."enum_bookings_currency";
  DROP TYPE "public"."enum_bookings_confirmation_mode";
  DROP TYPE "public"."enum_bookings_hold_strategy";
  DROP TYPE "public"."enum_bookings_cancelled_by";
  DROP TYPE "public"."enum_booking_history_actor_kind";
  DROP TYPE "public"."enum_disputes_category";
  DROP TYPE "public"."enum_reviews_status";
  DROP TYPE "public"."enum_availability_rules_day";
  DROP TYPE "public"."enum_payments_state";
  DROP TYPE "public"."enum_payments_currency";
  DROP TYPE "public"."enum_payment_operations_kind";
  DROP TYPE "public"."enum_payment_operations_state";
  DROP TYPE "public"."enum_refunds_currency";
  DROP TYPE "public"."enum_refunds_state";
  DROP TYPE "public"."enum_ledger_lines_currency";
  DROP TYPE "public"."enum_student_packages_currency";
  DROP TYPE "public"."enum_student_packages_status";
  DROP TYPE "public"."enum_mail_messages_state";
  DROP TYPE "public"."enum_pages_status";
  DROP TYPE "public"."enum__pages_v_version_status";
  DROP TYPE "public"."enum_auth_tokens_purpose";`)
}
