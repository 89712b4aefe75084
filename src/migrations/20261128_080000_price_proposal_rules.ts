import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Another price is asked for by a tutor, of a request and with a proposal; what is waived is never more than was held. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    alter table bookings add constraint bookings_proposed_price check (
      case when proposed_price_amount is null then proposed_tutor_price_amount is null
        else proposed_by = 'tutor' and session_state = 'REQUESTED' and proposed_price_amount > 0
          and proposed_tutor_price_amount > 0 end is true);
    alter table bookings add constraint bookings_replaced check (
      replaced_by_id is null or (session_state = 'CANCELLED' and replaced_by_id <> id));
    alter table payments add constraint payments_waived check (
      waived_amount >= 0 and (waived_amount = 0 or amount > package_amount + promo_amount + credit_amount + wallet_amount));
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    alter table payments drop constraint payments_waived;
    alter table bookings drop constraint bookings_replaced;
    alter table bookings drop constraint bookings_proposed_price;
  `)
}
