import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Papers are for ever (EX30): append-only, numbered from a row for each series and year that is locked while a number
 * is taken. Money that was captured or given back asks for its paper in the same transaction, whoever moved it.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create trigger papers_append_only before update or delete on papers for each row execute function refuse_change();
    create trigger papers_keep before truncate on papers execute function refuse_change();
    alter table papers add constraint papers_number_shape check (number ~ '^[RICS]-[0-9]{4}-[0-9]{6,}$');
    create index papers_list on papers (issued_to_id, issued_at desc);

    create table paper_numbers (
      series text not null,
      year int not null,
      last int not null default 0 check (last >= 0),
      primary key (series, year)
    );

    create table papers_due (
      kind text not null check (kind in ('receipt', 'creditNote')),
      subject_id uuid not null,
      due_at timestamptz not null default clock_timestamp(),
      primary key (kind, subject_id)
    );
    create index papers_due_order on papers_due (due_at);

    create function receipt_is_due() returns trigger language plpgsql as $$
    begin
      insert into papers_due (kind, subject_id) values ('receipt', new.id) on conflict do nothing;
      return null;
    end $$;
    create trigger payments_receipt_due after update on payments for each row
      when (new.captured_amount > 0 and old.captured_amount = 0 and new.paid_by_id is null)
      execute function receipt_is_due();
    create trigger payments_receipt_due_at_once after insert on payments for each row
      when (new.captured_amount > 0 and new.paid_by_id is null) execute function receipt_is_due();

    create function credit_note_is_due() returns trigger language plpgsql as $$
    begin
      insert into papers_due (kind, subject_id) values ('creditNote', new.id) on conflict do nothing;
      return null;
    end $$;
    create trigger refunds_credit_note_due after update on refunds for each row
      when (new.state = 'succeeded' and old.state <> 'succeeded') execute function credit_note_is_due();
    create trigger refunds_credit_note_due_at_once after insert on refunds for each row
      when (new.state = 'succeeded') execute function credit_note_is_due();
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop trigger refunds_credit_note_due on refunds;
    drop trigger refunds_credit_note_due_at_once on refunds;
    drop trigger payments_receipt_due on payments;
    drop trigger payments_receipt_due_at_once on payments;
    drop function credit_note_is_due, receipt_is_due;
    drop table papers_due, paper_numbers;
    drop index papers_list;
    alter table papers drop constraint papers_number_shape;
    drop trigger papers_keep on papers;
    drop trigger papers_append_only on papers;
  `)
}
