import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * What the schema builder cannot say: the rules that hold whatever code does.
 * Overlaps (I1, I2), legal state combinations (I6), append-only books (I3), moves only through operations (I8).
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    alter table bookings
      add constraint bookings_times check (start < "end" and "end" <= busy_to),
      add constraint bookings_amounts check (
        price_amount >= 0 and service_fee_amount >= 0
        and (tutor_net_amount is null or tutor_net_amount + commission_amount <= price_amount)),
      add constraint bookings_tutor_no_overlap exclude using gist
        (tutor_id with =, tstzrange(start, busy_to, '[)') with &&)
        where (session_state in ('HELD', 'AWAITING_APPROVAL', 'REQUESTED', 'CONFIRMED', 'IN_PROGRESS')),
      add constraint bookings_student_no_overlap exclude using gist
        (student_id with =, tstzrange(start, "end", '[)') with &&)
        where (session_state in ('HELD', 'AWAITING_APPROVAL', 'REQUESTED', 'CONFIRMED', 'IN_PROGRESS'));

    create function refuse_change() returns trigger language plpgsql as $$
    begin
      raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
    end $$;
    create trigger booking_history_append_only before update or delete on booking_history
      for each row execute function refuse_change();
    create trigger ledger_entries_append_only before update or delete on ledger_entries
      for each row execute function refuse_change();
    create trigger ledger_lines_append_only before update or delete on ledger_lines
      for each row execute function refuse_change();
    create trigger audit_log_append_only before update or delete on audit_log
      for each row execute function refuse_change();
    create trigger booking_history_keep before truncate on booking_history execute function refuse_change();
    create trigger ledger_entries_keep before truncate on ledger_entries execute function refuse_change();
    create trigger ledger_lines_keep before truncate on ledger_lines execute function refuse_change();
    create trigger audit_log_keep before truncate on audit_log execute function refuse_change();

    create function ledger_must_balance() returns trigger language plpgsql as $$
    declare wrong text;
    begin
      select e.cause_key || ' ' || l.currency into wrong
      from (select distinct entry_id from added) a
      join ledger_lines l on l.entry_id = a.entry_id
      join ledger_entries e on e.id = a.entry_id
      group by e.cause_key, l.currency having sum(l.amount) <> 0 limit 1;
      if wrong is not null then
        raise exception 'ledger entry % does not balance', wrong using errcode = 'check_violation';
      end if;
      return null;
    end $$;
    create trigger ledger_lines_balance after insert on ledger_lines referencing new table as added
      for each statement execute function ledger_must_balance();

    create function bookings_move_only_by_operation() returns trigger language plpgsql as $$
    begin
      if (old.session_state, old.session_outcome, old.payment_state, old.dispute_state)
         is distinct from (new.session_state, new.session_outcome, new.payment_state, new.dispute_state)
         and coalesce(current_setting('edustream.move', true), '') <> old.id::text then
        raise exception 'booking % moves only through an operation', old.id using errcode = 'restrict_violation';
      end if;
      return null;
    end $$;
    create trigger bookings_guard after update on bookings
      for each row execute function bookings_move_only_by_operation();

    create table timers (
      booking_id uuid not null references bookings (id) on delete cascade,
      kind text not null,
      due_at timestamptz not null,
      primary key (booking_id, kind)
    );
    create index timers_due on timers (due_at);

    create table app_settings (key text primary key, value jsonb not null);

    create table demo_clock (id int primary key check (id = 1), offset_ms bigint not null);

    create table idempotency_keys (
      user_id uuid not null,
      key text not null,
      request_hash text not null,
      status int,
      body jsonb,
      created_at timestamptz not null,
      primary key (user_id, key)
    );
    create index idempotency_keys_age on idempotency_keys (created_at);

    create table rate_limits (key varchar(255) primary key, points integer not null default 0, expire bigint);

    create table tutor_search (
      tutor_id uuid primary key references tutor_profiles (id) on delete cascade,
      document tsvector not null,
      words text not null,
      hourly_usd numeric not null
    );
    create index tutor_search_document on tutor_search using gin (document);
    create index tutor_search_words on tutor_search using gin (words gin_trgm_ops);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop table tutor_search, rate_limits, idempotency_keys, demo_clock, app_settings, timers;
    drop trigger bookings_guard on bookings;
    drop trigger ledger_lines_balance on ledger_lines;
    drop trigger booking_history_append_only on booking_history;
    drop trigger ledger_entries_append_only on ledger_entries;
    drop trigger ledger_lines_append_only on ledger_lines;
    drop trigger audit_log_append_only on audit_log;
    drop trigger booking_history_keep on booking_history;
    drop trigger ledger_entries_keep on ledger_entries;
    drop trigger ledger_lines_keep on ledger_lines;
    drop trigger audit_log_keep on audit_log;
    drop function bookings_move_only_by_operation, ledger_must_balance, refuse_change;
    alter table bookings drop constraint bookings_student_no_overlap, drop constraint bookings_tutor_no_overlap,
      drop constraint bookings_amounts, drop constraint bookings_times;
  `)
}
