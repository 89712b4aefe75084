import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** What holds for credit and codes whatever code does: the first booking's credit once a person, terms that make sense. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create unique index promotional_credits_first_booking on promotional_credits (student_id) where reason = 'firstBooking';
    alter table promotional_credits add constraint promotional_credits_amounts check (amount > 0 and minimum_amount >= 0);
    alter table promo_codes add constraint promo_codes_terms check (
      code = upper(code)
      and (kind <> 'percent' or percent between 1 and 100)
      and (kind <> 'amount' or (amount > 0 and currency is not null))
      and (minimum_amount is null or currency is not null)
      and (starts_at is null or ends_at is null or ends_at > starts_at)
      and coalesce(total_limit, 1) > 0 and coalesce(per_user_limit, 1) > 0);
    alter table promo_redemptions add constraint promo_redemptions_amount check (amount > 0);
    alter table payments add constraint payments_promotions check (promo_amount = 0 or purpose in ('lesson', 'series'));
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    alter table payments drop constraint payments_promotions;
    alter table promo_redemptions drop constraint promo_redemptions_amount;
    alter table promo_codes drop constraint promo_codes_terms;
    alter table promotional_credits drop constraint promotional_credits_amounts;
    drop index promotional_credits_first_booking;
  `)
}
