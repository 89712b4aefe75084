import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * What a payment is made of adds up, whatever code does (NV04): the ways that cover it never beyond its amount, the parts
 * of a refund exactly. A price in another currency is whole or not there, and bounds what the tutor gets.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    update payments set purpose = 'series' where series_id is not null;
    update refunds set card_amount = amount;
    alter table payments add constraint payments_parts check (
      least(package_amount, promo_amount, credit_amount, wallet_amount, captured_amount, refunded_amount) >= 0
      and package_amount + promo_amount + credit_amount + wallet_amount <= amount
      and captured_amount <= amount and refunded_amount <= captured_amount);
    alter table refunds add constraint refunds_parts check (
      least(card_amount, package_amount, promo_amount, credit_amount, wallet_amount) >= 0
      and card_amount + package_amount + promo_amount + credit_amount + wallet_amount = amount);
    alter table bookings
      drop constraint bookings_amounts,
      add constraint bookings_amounts check (
        price_amount >= 0 and service_fee_amount >= 0
        and (tutor_net_amount is null or tutor_net_amount + commission_amount <= coalesce(tutor_price_amount, price_amount))),
      add constraint bookings_exchange check (
        num_nulls(tutor_price_amount, tutor_currency, exchange_rate) in (0, 3)
        and (tutor_currency is null or tutor_currency::text <> currency::text));
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    alter table bookings
      drop constraint bookings_exchange,
      drop constraint bookings_amounts,
      add constraint bookings_amounts check (
        price_amount >= 0 and service_fee_amount >= 0
        and (tutor_net_amount is null or tutor_net_amount + commission_amount <= price_amount));
    alter table refunds drop constraint refunds_parts;
    alter table payments drop constraint payments_parts;
  `)
}
