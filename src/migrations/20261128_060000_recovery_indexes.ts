import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Bookings whose money is not yet where it belongs are few, and looked for every minute: never among all there were. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create index bookings_money_open on bookings (updated_at)
      where payment_state = 'AUTHORIZED' or payment_state in ('CAPTURED', 'PARTIALLY_REFUNDED')
          and coalesce(refund_due_amount, 0) > refunded_amount
        or payment_state in ('CAPTURED', 'PARTIALLY_REFUNDED', 'REFUNDED') and settled_at is null
          and coalesce(refund_due_amount, 0) - guarantee_amount < price_amount + service_fee_amount;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop index bookings_money_open`)
}
