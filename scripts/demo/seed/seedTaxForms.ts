import { addDays } from '@/domain/time/instants'
import { t } from '@/messages/t'
import type { Tx } from '@/services/database/tx'
import { demoId } from './demoId'
import type { DemoWorld } from './demoWorld'
import { insertRows, stamped } from './insertRows'

/** A number of those that the US keeps for advertisements: nobody's. */
const NOBODYS_NUMBER = '987-65-4320'

/** The tutors of the US have signed a W-9, as they must to be paid (EX33). */
export async function seedTaxForms({ tx, world }: { tx: Tx; world: DemoWorld }): Promise<void> {
  const signers = world.tutors
    .filter(({ country }) => country === 'US')
    .map((tutor) => ({
      slug: tutor.slug,
      userId: world.userId(tutor),
      name: `${tutor.firstName} ${tutor.lastName}`,
      city: tutor.city,
      at: addDays(world.joinedAt(tutor), 0.3),
    }))
  await insertRows(
    tx,
    'tax_profiles',
    signers.map(({ slug, userId, name, city, at }) => ({
      id: demoId(`tax details of ${slug}`, at),
      user_id: userId,
      kind: 'individual',
      legal_name: name,
      street: '1 Example Street',
      city: city ?? 'Springfield',
      country: 'US',
      tax_id: NOBODYS_NUMBER,
      tax_id_country: 'US',
      birth_date: '1985-04-03',
      confirmed_at: at.toISOString(),
      ...stamped(at),
    })),
  )
  await insertRows(
    tx,
    'tax_certifications',
    signers.map(({ slug, userId, name, at }) => ({
      id: demoId(`W-9 of ${slug}`, at),
      user_id: userId,
      form: 'W-9',
      legal_name: name,
      country: 'US',
      statement: t('tax.form.statement.W-9'),
      signed_name: name,
      signed_at: at.toISOString(),
      ...stamped(at),
    })),
  )
}
