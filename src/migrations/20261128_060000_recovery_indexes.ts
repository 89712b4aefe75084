import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Bookings whose money is not yet where it belongs are few, and looked for every minute: never among all there were. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create index bookings_money_open on bookings (updated_at)
      where payment_state in ('AUTHORIZED', 'CAPTURED', 'PARTIALLY_REFUNDED')
        and (payment_state = 'AUTHORIZED' or coalesce(refund_due_amount, 0) > refunded_amount or settled_at is null);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop index bookings_money_open`)
}
