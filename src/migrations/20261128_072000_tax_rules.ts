import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * What the VAT of the marketplace's own income follows from is noted beside each line of it, in the transaction that posts
 * the line, whichever operation does (decision 030): who the customer was and where, as it was when the lesson was settled.
 * What is given back of a lesson keeps the facts of that lesson. A signed tax form is for ever but for its end.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create unique index tax_certifications_live on tax_certifications (user_id) where ended_at is null;
    create function refuse_changed_form() returns trigger language plpgsql as $$
    begin
      if old.ended_at is not null or to_jsonb(new) - 'ended_at' - 'updated_at' <> to_jsonb(old) - 'ended_at' - 'updated_at' then
        raise exception 'a signed tax form cannot be changed' using errcode = 'restrict_violation';
      end if;
      return new;
    end $$;
    create trigger tax_certifications_end_only before update on tax_certifications for each row execute function refuse_changed_form();
    create trigger tax_certifications_undeletable before delete on tax_certifications for each row execute function refuse_change();
    create trigger tax_certifications_keep before truncate on tax_certifications execute function refuse_change();

    create table vat_supplies (
      line_id uuid primary key,
      entry_id uuid not null,
      at timestamptz not null,
      account text not null check (account in ('commission', 'serviceFee')),
      booking_id uuid,
      tutor_id text,
      customer_id uuid,
      country text,
      vat_id text,
      supplied_at timestamptz not null,
      currency text not null,
      amount bigint not null,
      amount_before bigint not null
    );
    create index vat_supplies_at on vat_supplies (at);
    create index vat_supplies_booking on vat_supplies (booking_id, account);
    create index vat_supplies_tutor on vat_supplies (tutor_id, at);

    create function note_vat_supply(line uuid) returns void language plpgsql as $$
    declare
      -- A row of the table, for the types of an anonymous record may not change within a session.
      v vat_supplies;
    begin
      select n.id, n.account, n.currency::text, -n.amount, e.id, e.at, e.booking_id, 0
        into v.line_id, v.account, v.currency, v.amount, v.entry_id, v.at, v.booking_id, v.amount_before
        from ledger_lines n join ledger_entries e on e.id = n.entry_id where n.id = line;
      select o.tutor_id, o.customer_id, o.country, o.vat_id, o.supplied_at
        into v.tutor_id, v.customer_id, v.country, v.vat_id, v.supplied_at
        from vat_supplies o where o.booking_id = v.booking_id and o.account = v.account order by o.at, o.line_id limit 1;
      if found then
        select coalesce(sum(o.amount), 0) into v.amount_before from vat_supplies o
          where o.booking_id = v.booking_id and o.account = v.account and o.currency = v.currency;
      else
        select t.id::text, c.id, x.vat_id, coalesce(x.country, case when v.account = 'commission' then t.country end), v.at
          into v.tutor_id, v.customer_id, v.vat_id, v.country, v.supplied_at
          from (select 1) one
          left join bookings b on b.id = v.booking_id
          left join tutor_profiles t on t.id = coalesce(b.tutor_id, (select o.owner::uuid from ledger_lines o
            where o.entry_id = v.entry_id and o.account in ('tutorPending', 'tutorAvailable') order by o.id limit 1))
          left join users c on c.id = case when v.account = 'commission' then t.user_id
            else coalesce((select p.payer_id from payments p where p.booking_id = b.id and p.captured_amount > 0 order by p.created_at limit 1), b.student_id) end
          left join tax_profiles x on x.user_id = c.id;
      end if;
      insert into vat_supplies select v.*;
    end $$;

    lock table ledger_lines in share row exclusive mode;
    do $$
    declare line uuid;
    begin
      for line in select n.id from ledger_lines n join ledger_entries e on e.id = n.entry_id
        where n.account in ('commission', 'serviceFee') order by e.at, e.id, n.id
      loop
        perform note_vat_supply(line);
      end loop;
    end $$;

    create function note_vat_supplies() returns trigger language plpgsql as $$
    declare line uuid;
    begin
      for line in select id from added where account in ('commission', 'serviceFee') order by id loop
        perform note_vat_supply(line);
      end loop;
      return null;
    end $$;
    create trigger ledger_lines_note_vat after insert on ledger_lines referencing new table as added
      for each statement execute function note_vat_supplies();
    create trigger vat_supplies_append_only before update or delete on vat_supplies for each row execute function refuse_change();
    create trigger vat_supplies_keep before truncate on vat_supplies execute function refuse_change();
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop trigger ledger_lines_note_vat on ledger_lines;
    drop function note_vat_supplies, note_vat_supply;
    drop table vat_supplies;
    drop trigger tax_certifications_keep on tax_certifications;
    drop trigger tax_certifications_undeletable on tax_certifications;
    drop trigger tax_certifications_end_only on tax_certifications;
    drop function refuse_changed_form;
    drop index tax_certifications_live;
  `)
}
