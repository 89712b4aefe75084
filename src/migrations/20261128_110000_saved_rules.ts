import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * What holds for saved tutors and searches whatever code does (ADR 038): each once a person, gone with the person or the tutor,
 * and no mail about the same tutor twice for a search.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create unique index saved_tutors_once on saved_tutors (user_id, tutor_id);
    create unique index saved_searches_once on saved_searches (user_id, query);
    create index saved_searches_alerts on saved_searches (looked_at) where alerts;
    alter table saved_tutors
      drop constraint saved_tutors_user_id_users_id_fk, drop constraint saved_tutors_tutor_id_tutor_profiles_id_fk,
      add constraint saved_tutors_user_id_users_id_fk foreign key (user_id) references users (id) on delete cascade,
      add constraint saved_tutors_tutor_id_tutor_profiles_id_fk foreign key (tutor_id) references tutor_profiles (id) on delete cascade;
    alter table saved_searches
      drop constraint saved_searches_user_id_users_id_fk,
      add constraint saved_searches_user_id_users_id_fk foreign key (user_id) references users (id) on delete cascade;
    create table saved_search_news (
      search_id uuid not null references saved_searches (id) on delete cascade,
      tutor_id uuid not null references tutor_profiles (id) on delete cascade,
      told_at timestamptz not null,
      primary key (search_id, tutor_id)
    );
    create index saved_search_news_tutor on saved_search_news (tutor_id);
    create index tutor_profiles_approved_at on tutor_profiles (approved_at) where status = 'approved';
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop index tutor_profiles_approved_at;
    drop table saved_search_news;
    alter table saved_searches
      drop constraint saved_searches_user_id_users_id_fk,
      add constraint saved_searches_user_id_users_id_fk foreign key (user_id) references users (id) on delete set null;
    alter table saved_tutors
      drop constraint saved_tutors_user_id_users_id_fk, drop constraint saved_tutors_tutor_id_tutor_profiles_id_fk,
      add constraint saved_tutors_user_id_users_id_fk foreign key (user_id) references users (id) on delete set null,
      add constraint saved_tutors_tutor_id_tutor_profiles_id_fk foreign key (tutor_id) references tutor_profiles (id) on delete set null;
    drop index saved_searches_alerts;
    drop index saved_searches_once;
    drop index saved_tutors_once;
  `)
}
