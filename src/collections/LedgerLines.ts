import type { CollectionConfig } from 'payload'
import { byRole } from '@/access/byRole'
import { nobody } from '@/access/nobody'
import { amountField } from '@/fields/amountField'
import { codeField } from '@/fields/codeField'
import { currencyField } from '@/fields/currencyField'
import { SLUGS } from '@/slugs'

/** Lines of a journal entry; they sum to zero per currency, checked by a trigger. Positive is debit. */
export const LedgerLines: CollectionConfig = {
  slug: SLUGS.ledgerLines,
  admin: {
    group: 'Money',
    useAsTitle: 'account',
    defaultColumns: ['entry', 'account', 'owner', 'amount', 'currency'],
  },
  access: { create: nobody, read: byRole('finance', 'ops'), update: nobody, delete: nobody },
  indexes: [{ fields: ['account', 'owner', 'currency'] }],
  fields: [
    { name: 'entry', type: 'relationship', relationTo: SLUGS.ledgerEntries, required: true, index: true },
    codeField('account', { required: true }),
    {
      name: 'owner',
      type: 'text',
      admin: { description: 'Booking, tutor, student or package the account belongs to' },
    },
    amountField('amount', { required: true, signed: true }),
    currencyField(),
  ],
}
