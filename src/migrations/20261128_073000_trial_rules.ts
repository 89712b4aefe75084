import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * What holds for trials whatever code does (EX28): one of two people, whoever asks at the same moment; paid for; made up
 * for once, and only when it was given.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create unique index bookings_one_trial on bookings (tutor_id, student_id) where is_trial and (
      session_state in ('HELD', 'AWAITING_APPROVAL', 'REQUESTED', 'CONFIRMED', 'IN_PROGRESS')
      or session_outcome in ('COMPLETED', 'NO_SHOW_STUDENT'));
    create index bookings_trials on bookings (student_id) where is_trial;
    alter table bookings add constraint bookings_good_fit check (
      good_fit_at is null or (is_trial and session_outcome = 'COMPLETED'));
    alter table bookings add constraint bookings_trial_alone check (not is_trial or series_id is null);
    alter table tutor_profiles add constraint tutor_profiles_trial check (
      trial_price_amount is null or (trial_minutes is not null and trial_price_amount > 0));
    create unique index promotional_credits_good_fit on promotional_credits (booking_id) where reason = 'goodFit';
    alter table promotional_credits add constraint promotional_credits_good_fit_of check (
      (reason = 'goodFit') = (booking_id is not null) and (reason = 'goodFit') = (good_fit_reason is not null));
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    alter table promotional_credits drop constraint promotional_credits_good_fit_of;
    drop index promotional_credits_good_fit;
    alter table tutor_profiles drop constraint tutor_profiles_trial;
    alter table bookings drop constraint bookings_trial_alone;
    alter table bookings drop constraint bookings_good_fit;
    drop index bookings_trials;
    drop index bookings_one_trial;
  `)
}
