import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Whatever code does, no lesson of a package is lost or counted twice (F06, I5): purchased = used + remaining + returned,
 * and the status says which of them can be other than zero. Offers stay within their limits, one of a size and length.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    alter table student_packages add constraint student_packages_lessons check (
      lessons_purchased > 0 and lessons_used >= 0 and lessons_returned >= 0 and price_amount >= 0
      and case
        when status::text in ('pending', 'cancelled') then lessons_used + lessons_returned = 0
        when status::text = 'active' then lessons_used + lessons_returned < lessons_purchased
        else lessons_used + lessons_returned = lessons_purchased end);
    alter table student_packages add constraint student_packages_paid check (
      (activated_at is null) = (status::text in ('pending', 'cancelled')));
    create index student_packages_ends on student_packages (expires_at) where status = 'active';
    create index student_packages_unpaid on student_packages (created_at) where status = 'pending';
    alter table pricing_options add constraint pricing_options_limits check (
      lessons in (5, 10, 20) and discount_percent between 0 and 50
      and (validity_days is null or validity_days in (90, 180, 365)));
    create unique index pricing_options_offer on pricing_options (tutor_id, lessons, duration_minutes);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop index pricing_options_offer;
    alter table pricing_options drop constraint pricing_options_limits;
    drop index student_packages_unpaid;
    drop index student_packages_ends;
    alter table student_packages drop constraint student_packages_paid, drop constraint student_packages_lessons;
  `)
}
