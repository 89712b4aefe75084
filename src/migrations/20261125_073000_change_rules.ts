import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * A proposed time is taken as much as the booked one: both stand in one multirange under the constraints against
 * overlaps, so a proposal that is accepted always fits (EX04, EX15, NV02). A proposal is whole or not there, and only
 * where a lesson can still move.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create function taken_times(start timestamptz, ends timestamptz, proposed_start timestamptz, proposed_end timestamptz)
      returns tstzmultirange language sql immutable parallel safe return
        case when proposed_start is null then tstzmultirange(tstzrange(start, ends, '[)'))
          else tstzmultirange(tstzrange(start, ends, '[)'), tstzrange(proposed_start, proposed_end, '[)')) end;
    alter table bookings
      drop constraint bookings_tutor_no_overlap,
      drop constraint bookings_student_no_overlap,
      add constraint bookings_tutor_no_overlap exclude using gist
        (tutor_id with =, taken_times(start, busy_to, proposed_start, proposed_busy_to) with &&)
        where (session_state in ('HELD', 'AWAITING_APPROVAL', 'REQUESTED', 'CONFIRMED', 'IN_PROGRESS')),
      add constraint bookings_student_no_overlap exclude using gist
        (student_id with =, taken_times(start, "end", proposed_start, proposed_end) with &&)
        where (session_state in ('HELD', 'AWAITING_APPROVAL', 'REQUESTED', 'CONFIRMED', 'IN_PROGRESS')),
      add constraint bookings_proposal check (
        case when proposed_by is null
          then proposed_start is null and proposed_end is null and proposed_busy_to is null and proposal_expires_at is null
          else session_state in ('REQUESTED', 'CONFIRMED') and proposed_start < proposed_end
            and proposed_end <= proposed_busy_to and proposal_expires_at is not null end);

    create unique index lesson_attendance_one_stay on lesson_attendance (booking_id, side) where left_at is null;

    create table calendar_feeds (
      user_id uuid primary key references users (id) on delete cascade,
      token text not null unique,
      created_at timestamptz not null
    );
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop table calendar_feeds;
    drop index lesson_attendance_one_stay;
    alter table bookings
      drop constraint bookings_proposal,
      drop constraint bookings_student_no_overlap,
      drop constraint bookings_tutor_no_overlap,
      add constraint bookings_tutor_no_overlap exclude using gist
        (tutor_id with =, tstzrange(start, busy_to, '[)') with &&)
        where (session_state in ('HELD', 'AWAITING_APPROVAL', 'REQUESTED', 'CONFIRMED', 'IN_PROGRESS')),
      add constraint bookings_student_no_overlap exclude using gist
        (student_id with =, tstzrange(start, "end", '[)') with &&)
        where (session_state in ('HELD', 'AWAITING_APPROVAL', 'REQUESTED', 'CONFIRMED', 'IN_PROGRESS'));
    drop function taken_times;
  `)
}
