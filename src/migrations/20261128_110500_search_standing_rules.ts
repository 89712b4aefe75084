import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * One row of weights, whose points add up to 100 however they are written, so that tutors are told the truth. The index serves
 * a tutor's place among those who teach a subject.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    alter table search_ranking add constraint search_ranking_adds_up check (
      rating + attendance + response + completion + freshness + flags + exploration = 100
      and least(rating, attendance, response, completion, freshness, flags, exploration) >= 0
      and exploration_days between 2 and 30);
    create unique index search_ranking_single on search_ranking ((true));
    create index tutor_profiles_quality_points on tutor_profiles (quality_points desc nulls last) where status = 'approved';
    create index tutor_profiles_flagged on tutor_profiles (id) where quality_flags is not null;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop index tutor_profiles_flagged;
    drop index tutor_profiles_quality_points;
    drop index search_ranking_single;
    alter table search_ranking drop constraint search_ranking_adds_up;`)
}
