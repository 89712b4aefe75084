import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** A removed card is nobody's default; declines are counted by person and time. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    alter table saved_cards add constraint saved_cards_default check (not (is_default and removed_at is not null));
    create index payment_declines_payer_at on payment_declines (payer_id, at);
    create index payment_reviews_due on payment_reviews (due_at) where state = 'open';
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop index payment_reviews_due;
    drop index payment_declines_payer_at;
    alter table saved_cards drop constraint saved_cards_default;
  `)
}
