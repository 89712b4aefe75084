import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * What holds for payouts whatever code does: parts add up, one open payout a tutor and currency, each person approves
 * once, and who gets how much by which way never changes. Weekly runs begin with the first Monday after today. The
 * simulated bank keeps its own books, as a bank elsewhere would.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    alter table payouts add constraint payouts_parts check (amount > 0 and fee >= 0 and net >= 0 and fee + net = amount);
    create unique index payouts_one_open on payouts (tutor_id, currency) where state in ('awaitingApproval', 'approved');
    create unique index payouts_one_approval on payouts_approvals (_parent_id, by_id);
    alter table payout_lessons add constraint payout_lessons_amount check (amount > 0);
    create unique index payout_lessons_once on payout_lessons (payout_id, booking_id);

    create function payouts_keep_terms() returns trigger language plpgsql as $$
    begin
      if tg_op = 'DELETE' or (old.tutor_id, old.amount, old.currency, old.fee, old.channel, old.account, old.approvals_needed)
        is distinct from (new.tutor_id, new.amount, new.currency, new.fee, new.channel, new.account, new.approvals_needed) then
        raise exception 'payout % keeps its terms', old.id using errcode = 'restrict_violation';
      end if;
      return new;
    end $$;
    create trigger payouts_keep_terms before update or delete on payouts
      for each row execute function payouts_keep_terms();

    create table payout_runs (due_at timestamptz primary key, ran_at timestamptz not null);
    insert into payout_runs (due_at, ran_at)
      values (date_trunc('week', now() - interval '6 hours', 'UTC') + interval '6 hours', now());

    create table simulated_transfers (
      id uuid primary key,
      key text not null unique,
      account text not null,
      amount bigint not null check (amount > 0),
      currency text not null,
      taken_at timestamptz not null,
      arrives_at timestamptz not null
    );
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop table simulated_transfers, payout_runs;
    drop trigger payouts_keep_terms on payouts;
    drop function payouts_keep_terms;
    drop index payout_lessons_once, payouts_one_approval, payouts_one_open;
    alter table payout_lessons drop constraint payout_lessons_amount;
    alter table payouts drop constraint payouts_parts;
  `)
}
