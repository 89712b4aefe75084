import { sql } from '@payloadcms/db-postgres'
import type { Invariant } from './invariant'
import { minorDigitsSql } from './minorDigitsSql'

/** Packages of lessons. */
export const packageInvariants: readonly Invariant[] = [
  {
    id: 'I5',
    says: 'per package: purchased = used + remaining + returned, none below zero; used are the lessons booked and not given up',
    broken: sql`select k.id::text as subject, 'purchased ' || k.lessons_purchased || ', used ' || k.lessons_used || ', returned '
        || k.lessons_returned || ', booked ' || b.lessons as detail
      from student_packages k cross join lateral (select count(*) as lessons from payments p
        where p.package_id = k.id and p.purpose = 'lesson'
          and not exists (select 1 from ledger_entries e where e.cause_key = 'tendersBack:' || p.id)
          and not exists (select 1 from refunds r where r.payment_id = p.id and r.state = 'succeeded' and r.amount = p.captured_amount)) b
      where k.lessons_used < 0 or k.lessons_returned < 0 or k.lessons_used + k.lessons_returned > k.lessons_purchased
        or k.lessons_used <> b.lessons`,
  },
  {
    id: 'I5b',
    says: 'what a package owes is the value of its remaining lessons, each at its share of the price',
    broken: sql`select k.id::text as subject, k.lessons_purchased - k.lessons_used - k.lessons_returned || ' lessons left of ' || k.price_amount
        || ', owes ' || v.owed || ' and ' || v.leaving || ' on its way back' as detail
      from student_packages k join payments p on p.package_id = k.id and p.purpose = 'package'
      cross join lateral (select
        (select coalesce(-sum(l.amount), 0) from ledger_lines l where l.account = 'packageDeferred' and l.owner = k.id::text) as owed,
        (select coalesce(sum(r.amount), 0) from refunds r where r.payment_id = p.id and r.state <> 'succeeded') as leaving) v
      where case k.status::text when 'pending' then v.owed <> p.wallet_amount when 'cancelled' then v.owed <> 0
        else v.owed - v.leaving not between
          (k.lessons_purchased - k.lessons_used - k.lessons_returned) * floor(k.price_amount / k.lessons_purchased)
          and (k.lessons_purchased - k.lessons_used - k.lessons_returned) * ceil(k.price_amount / k.lessons_purchased) end`,
  },
  {
    id: 'I5c',
    says: 'a package in another currency is the tutor’s price at its frozen rate, and its lessons are worth that to the tutor, to the last unit',
    broken: sql`select k.id::text as subject, k.price_amount || ' ' || k.currency::text || ' for ' || k.tutor_price_amount || ' ' || k.tutor_currency::text
        || ' at ' || k.exchange_rate || ', left ' || k.tutor_left_amount || ', booked ' || x.booked as detail
      from student_packages k
      cross join lateral (select k.lessons_purchased - k.lessons_used - k.lessons_returned as remaining,
        floor(k.tutor_price_amount / k.lessons_purchased) as least, ceil(k.tutor_price_amount / k.lessons_purchased) as most,
        (select coalesce(sum(b.tutor_price_amount), 0) from payments p join bookings b on b.id = p.booking_id
          where p.package_id = k.id and p.purpose = 'lesson'
            and not exists (select 1 from ledger_entries e where e.cause_key = 'tendersBack:' || p.id)
            and not exists (select 1 from refunds r where r.payment_id = p.id and r.state = 'succeeded' and r.amount = p.captured_amount)) as booked) x
      where k.exchange_rate is not null and (
        abs(k.price_amount - k.tutor_price_amount * k.exchange_rate::numeric * power(10::numeric, ${minorDigitsSql(sql`k.currency`)} - ${minorDigitsSql(sql`k.tutor_currency`)})) > 0.5
        or k.status in ('active', 'used') and (k.tutor_left_amount not between x.remaining * x.least and x.remaining * x.most
          or k.tutor_price_amount - k.tutor_left_amount - x.booked not between k.lessons_returned * x.least and k.lessons_returned * x.most))`,
  },
]
