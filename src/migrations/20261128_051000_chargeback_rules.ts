import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * What a refund is made of still adds up (NV04): a part that the payer had from their bank goes nowhere, and the
 * marketplace never pays more of a refund than there is of it.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    alter table refunds
      drop constraint refunds_parts,
      add constraint refunds_parts check (
        least(card_amount, package_amount, promo_amount, credit_amount, wallet_amount, chargeback_amount, guarantee_amount) >= 0
        and card_amount + package_amount + promo_amount + credit_amount + wallet_amount + chargeback_amount = amount
        and guarantee_amount <= amount);
    alter table bookings add constraint bookings_guarantee check (
      guarantee_amount >= 0 and guarantee_amount <= coalesce(refund_due_amount, 0));
    alter table chargebacks add constraint chargebacks_amounts check (amount > 0);
    create index chargebacks_open on chargebacks (payment_id) where state in ('needsResponse', 'underReview');
    create index ledger_lines_clearing on ledger_lines (entry_id) where account = 'processorClearing';
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop index ledger_lines_clearing;
    drop index chargebacks_open;
    alter table chargebacks drop constraint chargebacks_amounts;
    alter table bookings drop constraint bookings_guarantee;
    alter table refunds
      drop constraint refunds_parts,
      add constraint refunds_parts check (
        least(card_amount, package_amount, promo_amount, credit_amount, wallet_amount) >= 0
        and card_amount + package_amount + promo_amount + credit_amount + wallet_amount = amount);
  `)
}
