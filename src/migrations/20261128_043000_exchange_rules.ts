import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Rates are decimal numbers above zero of a day, and what was once a rate of the day stays so (CT42). */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    alter table exchange_rates
      add constraint exchange_rates_day check (day ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'),
      add constraint exchange_rates_number check (usd_per_unit ~ '^[0-9]{1,12}([.][0-9]{1,18})?$' and usd_per_unit::numeric > 0);
    create trigger exchange_rates_append_only before update or delete on exchange_rates
      for each row execute function refuse_change();
    create trigger exchange_rates_keep before truncate on exchange_rates execute function refuse_change();
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop trigger exchange_rates_keep on exchange_rates;
    drop trigger exchange_rates_append_only on exchange_rates;
    alter table exchange_rates drop constraint exchange_rates_number, drop constraint exchange_rates_day;
  `)
}
