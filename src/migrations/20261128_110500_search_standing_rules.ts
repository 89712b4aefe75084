import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * One row of weights, whose points add up to 100 however they are written, so that tutors are told the truth. How many tutors a
 * subject had when they were last counted, to see it fall.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    alter table search_ranking add constraint search_ranking_adds_up check (
      rating + attendance + response + completion + freshness + flags + exploration = 100
      and least(rating, attendance, response, completion, freshness, flags, exploration) >= 0
      and exploration_days between 2 and 30);
    create table supply_levels (
      subject_id uuid primary key references subjects (id) on delete cascade,
      tutors integer not null,
      counted_at timestamptz not null
    );
    create unique index search_ranking_single on search_ranking ((true));
    create index tutor_profiles_flagged on tutor_profiles (id) where quality_flags is not null;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop table supply_levels;
    drop index tutor_profiles_flagged;
    drop index search_ranking_single;
    alter table search_ranking drop constraint search_ranking_adds_up;`)
}
