import { DomainError } from '@/domain/errors/domainError'
import type { Tx } from '@/services/database/tx'
import { readTaxForm } from '../tax/queries/readTaxForm'
import type { Payee } from './payee'

/** Nothing is paid to a tutor of the US before they have signed a W-9 (EX33). @throws DomainError TAX_FORM_MISSING */
export async function assertTaxForm(tx: Tx, { userId }: Payee, now: Date): Promise<void> {
  if (await lacksTaxForm(tx, { userId, now }))
    throw new DomainError('TAX_FORM_MISSING', `user ${userId} has signed no W-9`)
}

export async function lacksTaxForm(tx: Tx, who: { userId: string; now: Date }): Promise<boolean> {
  const { isNeeded, signed } = await readTaxForm(tx, who)
  return isNeeded && !signed
}
