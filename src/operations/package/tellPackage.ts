import { sql } from '@payloadcms/db-postgres'
import { DomainError } from '@/domain/errors/domainError'
import { type Money, money } from '@/domain/money/money'
import { withdrawalEnds } from '@/domain/package/packageTerms'
import type { Tx } from '@/services/database/tx'
import type { PackageMail } from '../notification/mail/packageMail'
import { tellPerson } from '../notification/tellPerson'

type PackageNews =
  | 'packageBought'
  | 'packageExpires'
  | 'packageExpired'
  | 'packageExtended'
  | 'packageRefunded'

type Input = {
  tx: Tx
  packageId: string
  news: PackageNews
  /** Lessons it is about; those that are left when not said. */
  lessons?: number
  /** What they are worth. */
  value?: Money
  /** What makes it news of its own beside the package and its last day. */
  cause?: string
  now: Date
}

type Row = {
  lessons: number
  left: number
  minutes: number
  price: string
  list: string
  currency: string
  expires_at: string | null
  activated_at: string | null
  tutor: string
  slug: string
  user_id: string
  email: string
  first_name: string
  timezone: string
}

/** Tells the student about a package as it stands in this transaction, once for each cause. */
export async function tellPackage({ tx, packageId, news, lessons, value, cause, now }: Input): Promise<void> {
  const row = await readForMail(tx, packageId)
  const price = money(Number(row.price), row.currency)
  const activatedAt = row.activated_at ? new Date(row.activated_at) : null
  const props: PackageMail = {
    to: { firstName: row.first_name, timeZone: row.timezone },
    package: {
      id: packageId,
      lessons: row.lessons,
      lessonsLeft: row.left,
      durationMinutes: row.minutes,
      price,
      saved: money(Number(row.list) - price.amount, row.currency),
      expiresAt: row.expires_at ? new Date(row.expires_at) : null,
      withdrawUntil: withdrawalEnds({ activatedAt }),
    },
    tutor: { name: row.tutor, slug: row.slug },
    lessons: lessons ?? row.left,
    value: value ?? money(0, row.currency),
  }
  await tellPerson({
    tx,
    key: [news, packageId, cause ?? row.expires_at ?? ''].join(':'),
    to: { userId: row.user_id, email: row.email },
    template: news,
    props,
    href: '/packages',
    now,
  })
}

async function readForMail(tx: Tx, packageId: string): Promise<Row> {
  const { rows } = await tx.execute<Row>(sql`
    select k.lessons_purchased::int lessons, (k.lessons_purchased - k.lessons_used - k.lessons_returned)::int "left",
      k.duration_minutes::int minutes, k.price_amount price, k.list_amount list, k.currency, k.expires_at, k.activated_at,
      t.display_name tutor, t.slug, u.id user_id, u.email, u.first_name, u.timezone
    from student_packages k join tutor_profiles t on t.id = k.tutor_id join users u on u.id = k.student_id where k.id = ${packageId}`)
  if (!rows[0]) throw new DomainError('NOT_FOUND', `no package ${packageId}`)
  return rows[0]
}
