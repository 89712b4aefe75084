import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * What each person's accounts hold, kept by the trigger of the lines and by nothing else (ADR 018). The marketplace's
 * own accounts stay sums: every posting touches them, and one row each would make all postings wait for one another.
 * Escrow is left out as well, for a booking has a handful of lines.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table ledger_balances (
      owner text not null,
      account text not null,
      currency text not null,
      debit_sum bigint not null,
      primary key (owner, account, currency)
    ) with (fillfactor = 70);

    lock table ledger_lines in share row exclusive mode;
    insert into ledger_balances (owner, account, currency, debit_sum)
      select owner, account, currency::text, sum(amount) from ledger_lines
      where owner is not null and account <> 'escrow' group by 1, 2, 3;

    create function keep_ledger_balances() returns trigger language plpgsql as $$
    begin
      -- In one order, so that two postings about the same people wait instead of locking each other out.
      insert into ledger_balances (owner, account, currency, debit_sum)
        select owner, account, currency::text, sum(amount) from added
        where owner is not null and account <> 'escrow' group by 1, 2, 3 order by 1, 2, 3
        on conflict (owner, account, currency) do update set debit_sum = ledger_balances.debit_sum + excluded.debit_sum;
      return null;
    end $$;
    create trigger ledger_lines_keep_balances after insert on ledger_lines referencing new table as added
      for each statement execute function keep_ledger_balances();

    create function refuse_written_balance() returns trigger language plpgsql as $$
    begin
      if pg_trigger_depth() < 2 then
        raise exception 'ledger_balances is kept by the ledger' using errcode = 'restrict_violation';
      end if;
      return null;
    end $$;
    create trigger ledger_balances_by_trigger_only before insert or update or delete on ledger_balances
      for each statement execute function refuse_written_balance();
    create trigger ledger_balances_keep before truncate on ledger_balances execute function refuse_change();
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop trigger ledger_lines_keep_balances on ledger_lines;
    drop table ledger_balances;
    drop function refuse_written_balance, keep_ledger_balances;
  `)
}
