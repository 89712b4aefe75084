import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Tables whose rows say something of a tutor, by the column that says of which. */
const BY_COLUMN = {
  id: ['tutor_profiles'],
  tutor_id: [
    'tutor_strikes',
    'verification_documents',
    'availability_rules',
    'availability_overrides',
    'time_off',
  ],
  _parent_id: [
    'tutor_profiles_subjects',
    'tutor_profiles_languages',
    'tutor_profiles_education',
    'tutor_profiles_certifications',
  ],
  parent_id: ['tutor_profiles_durations'],
} as const
const TABLES = Object.values(BY_COLUMN).flat()

/** Lists within lists: the tutor is found by what the row hangs on. */
const BY_OWNER = [
  {
    table: 'tutor_profiles_subjects_levels',
    tutors: 'select _parent_id from tutor_profiles_subjects where id in (new.parent_id, old.parent_id)',
  },
  {
    table: 'availability_overrides_ranges',
    tutors: 'select tutor_id from availability_overrides where id in (new._parent_id, old._parent_id)',
  },
]

/** States in which a booking has its time. */
const HOLDS = "('HELD', 'AWAITING_APPROVAL', 'REQUESTED', 'CONFIRMED', 'IN_PROGRESS')"

/**
 * The search index as whole documents, and who has to be read anew (decision 034). Whatever changes what a stranger finds of a
 * tutor leaves a mark in the same transaction, by triggers: no operation, edit of staff or repair by hand can forget it. Marks
 * are only added and swept, so that nobody waits for anybody; many of one tutor become one look.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    drop table tutor_search;
    create table tutor_search (
      tutor_id uuid primary key,
      document tsvector not null,
      texts text not null default '',
      facts jsonb not null,
      removed boolean not null default false,
      changed_in xid8 not null default pg_current_xact_id(),
      indexed_at timestamptz not null,
      due_at timestamptz
    ) with (fillfactor = 80);
    create index tutor_search_changed on tutor_search (changed_in);

    create table search_marks (
      id bigint generated always as identity primary key,
      tutor_id uuid not null,
      tries int not null default 0,
      not_before timestamptz
    );
    create table search_cursors (name text primary key, since xid8 not null);
  `)
  for (const [column, tables] of Object.entries(BY_COLUMN)) {
    await db.execute(sql.raw(markFunction(`mark_by_${column}`, `values (new.${column}), (old.${column})`)))
    for (const table of tables)
      await db.execute(
        sql.raw(
          `create trigger mark_for_search after insert or update or delete on ${table} for each row execute function mark_by_${column}()`,
        ),
      )
  }
  for (const { table, tutors } of BY_OWNER) {
    await db.execute(sql.raw(markFunction(`mark_by_${table}`, tutors)))
    await db.execute(
      sql.raw(
        `create trigger mark_for_search after insert or update or delete on ${table} for each row execute function mark_by_${table}()`,
      ),
    )
  }
  await db.execute(sql.raw(BOOKINGS))
  await db.execute(sql.raw(FOR_MANY))
  await db.execute(
    sql`insert into search_marks (tutor_id) select id from tutor_profiles where status = 'approved'`,
  )
}

const markFunction = (name: string, tutors: string) => `
  create function ${name}() returns trigger language plpgsql as $$
  begin
    insert into search_marks (tutor_id) select distinct t.id from (${tutors}) t(id) where t.id is not null;
    return null;
  end $$`

/** Only where times become taken or free: a request that is accepted, or a lesson that begins, changes nothing to be found. */
const BOOKINGS = `
  create trigger mark_for_search_at_once after insert or delete on bookings for each row execute function mark_by_tutor_id();
  create trigger mark_for_search after update on bookings for each row
    when ((old.start, old."end", old.busy_to, old.proposed_start, old.proposed_end, old.proposed_busy_to, old.hold_expires_at, old.tutor_id)
        is distinct from (new.start, new."end", new.busy_to, new.proposed_start, new.proposed_end, new.proposed_busy_to, new.hold_expires_at, new.tutor_id)
      or old.session_state is distinct from new.session_state
        and (old.session_state = 'HELD' or (old.session_state in ${HOLDS}) is distinct from (new.session_state in ${HOLDS})))
    execute function mark_by_tutor_id()`

/** An account, a subject and a rate are about many. */
const FOR_MANY = `
  create function mark_account_tutors() returns trigger language plpgsql as $$
  begin
    insert into search_marks (tutor_id) select id from tutor_profiles where user_id = new.id;
    return null;
  end $$;
  create trigger mark_for_search after update on users for each row
    when (old.status is distinct from new.status) execute function mark_account_tutors();

  create function mark_subject_tutors() returns trigger language plpgsql as $$
  begin
    insert into search_marks (tutor_id) select distinct _parent_id from tutor_profiles_subjects where subject_id = new.id;
    return null;
  end $$;
  create trigger mark_for_search after update on subjects for each row
    when ((old.name, old.slug) is distinct from (new.name, new.slug)) execute function mark_subject_tutors();

  create function mark_synonym_tutors() returns trigger language plpgsql as $$
  begin
    insert into search_marks (tutor_id) select distinct ts._parent_id from tutor_profiles_subjects ts
      where ts.subject_id in (select parent_id from changed);
    return null;
  end $$;
  create trigger mark_for_search_added after insert on subjects_texts referencing new table as changed
    for each statement execute function mark_synonym_tutors();
  create trigger mark_for_search_changed after update on subjects_texts referencing new table as changed
    for each statement execute function mark_synonym_tutors();
  create trigger mark_for_search_gone after delete on subjects_texts referencing old table as changed
    for each statement execute function mark_synonym_tutors();

  create function mark_priced_tutors() returns trigger language plpgsql as $$
  begin
    if exists (select 1 from added) then
      insert into search_marks (tutor_id) select id from tutor_profiles where status = 'approved';
    end if;
    return null;
  end $$;
  create trigger mark_for_search after insert on exchange_rates referencing new table as added
    for each statement execute function mark_priced_tutors()`

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const table of [
    ...TABLES,
    ...BY_OWNER.map((owner) => owner.table),
    'bookings',
    'users',
    'subjects',
    'exchange_rates',
  ])
    await db.execute(sql.raw(`drop trigger mark_for_search on ${table}`))
  await db.execute(sql`
    drop trigger mark_for_search_at_once on bookings;
    drop trigger mark_for_search_added on subjects_texts;
    drop trigger mark_for_search_changed on subjects_texts;
    drop trigger mark_for_search_gone on subjects_texts;
    drop function mark_account_tutors, mark_subject_tutors, mark_synonym_tutors, mark_priced_tutors`)
  for (const name of [...Object.keys(BY_COLUMN), ...BY_OWNER.map(({ table }) => table)])
    await db.execute(sql.raw(`drop function mark_by_${name}`))
  await db.execute(sql`
    drop table search_cursors, search_marks, tutor_search;
    create table tutor_search (
      tutor_id uuid primary key references tutor_profiles (id) on delete cascade,
      document tsvector not null,
      words text not null,
      hourly_usd numeric not null
    );
    create index tutor_search_document on tutor_search using gin (document);
    create index tutor_search_words on tutor_search using gin (words gin_trgm_ops)`)
}
