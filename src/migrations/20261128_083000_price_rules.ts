import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** What holds for prices of single students whatever code does (EX37): one in force and one question of two people, never changed. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create unique index price_agreements_agreed on price_agreements (tutor_id, student_id) where state = 'agreed';
    create unique index price_agreements_proposed on price_agreements (tutor_id, student_id) where state = 'proposed';
    alter table price_agreements add constraint price_agreements_terms check (
      hourly_rate > 0 and (state <> 'agreed' or agreed_at is not null) and (state = 'ended') = (ended_at is not null));
    create function price_agreement_keeps_its_terms() returns trigger language plpgsql as $$
    begin
      if (new.tutor_id, new.student_id, new.hourly_rate, new.currency, new.source)
        is distinct from (old.tutor_id, old.student_id, old.hourly_rate, old.currency, old.source) then
        raise exception 'the terms of a price agreement are never changed';
      end if;
      return new;
    end $$;
    create trigger price_agreements_keep_terms before update on price_agreements
      for each row execute function price_agreement_keeps_its_terms();
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop trigger price_agreements_keep_terms on price_agreements;
    drop function price_agreement_keeps_its_terms();
    alter table price_agreements drop constraint price_agreements_terms;
    drop index price_agreements_proposed;
    drop index price_agreements_agreed;
  `)
}
