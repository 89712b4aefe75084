import { sql } from '@payloadcms/db-postgres'

/** A row of the statement: a booking with what is read beside it. */
export type BookingViewRow = Record<string, string | null>

/**
 * Columns and joins every booking query shares; the caller adds its own `where`. What the tutor has earned so far is
 * only summed up for whom it is shown to, for it costs more the longer somebody has taught.
 * @param learnerId the viewer, when that is somebody who sees no earnings in lessons of their own
 * @param bookings where the rows come from: the tables, or what a statement has just written to them
 */
export const bookingViewSql = (
  learnerId: string | null,
  { bookings, payments } = { bookings: sql`bookings`, payments: sql`payments` },
) => sql`
  select b.*, t.slug as tutor_slug, t.display_name as tutor_name, m.sizes_card_url as photo_card, m.url as photo_url,
    s.first_name || ' ' || left(s.last_name, 1) || '.' as student_name, j.name as subject_name, r.id as review_id,
    (select p.package_id from ${payments} p where p.booking_id = b.id and p.package_id is not null limit 1) as package_id,
    (select json_build_object('status', k.status, 'expiresAt', k.expires_at) from ${payments} p
      join student_packages k on k.id = p.package_id where p.booking_id = b.id limit 1) as package,
    (select json_build_object('package', p.package_amount, 'promo', p.promo_amount, 'credit', p.credit_amount, 'wallet', p.wallet_amount,
      'card', p.amount - p.package_amount - p.promo_amount - p.credit_amount - p.wallet_amount)
      from ${payments} p where p.booking_id = b.id limit 1) as paid_with,
    case when b.series_id is not null then (select count(*) from bookings o where o.series_id = b.series_id) end as series_lessons,
    case when b.series_id is not null then (select count(*) from bookings o
      where o.series_id = b.series_id and o.start <= b.start) end as series_position,
    case when b.series_id is not null then (select count(*) from bookings o
      where o.series_id = b.series_id and o.session_state = 'REQUESTED') end as series_requested,
    case when b.good_fit_at is not null then (select c.amount from promotional_credits c
      where c.booking_id = b.id and c.reason = 'goodFit') end as good_fit_amount,
    case when b.is_trial then (select c.id from chargebacks c join ${payments} p on p.id = c.payment_id
      where p.booking_id = b.id limit 1) end as chargeback_id,
    case when b.student_id = ${learnerId}::uuid then 0 else (select coalesce(sum(x.tutor_net_usd_cents), 0) from bookings x
      where x.tutor_id = b.tutor_id and x.settled_at is not null) end as lifetime_usd_cents
  from ${bookings} b
  join tutor_profiles t on t.id = b.tutor_id
  left join media m on m.id = t.photo_id
  join users s on s.id = b.student_id
  join subjects j on j.id = b.subject_id
  left join reviews r on r.booking_id = b.id`

export const BOOKING_VIEW_SQL = bookingViewSql(null)
