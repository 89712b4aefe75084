import type { CollectionConfig } from 'payload'
import { byRole } from '@/access/byRole'
import { nobody } from '@/access/nobody'
import { TENDERS } from '@/domain/payment/tenders'
import { amountField } from '@/fields/amountField'
import { currencyField } from '@/fields/currencyField'
import { SLUGS } from '@/slugs'

/** Money given back, with who decided it and why. */
export const Refunds: CollectionConfig = {
  slug: SLUGS.refunds,
  admin: {
    group: 'Money',
    useAsTitle: 'id',
    defaultColumns: ['booking', 'amount', 'currency', 'state', 'reason', 'createdAt'],
    components: { edit: { beforeDocumentControls: ['/components/admin/RefundActions#RefundActions'] } },
  },
  defaultSort: '-createdAt',
  access: { create: nobody, read: byRole('ops', 'finance', 'support'), update: nobody, delete: nobody },
  fields: [
    { name: 'booking', type: 'relationship', relationTo: SLUGS.bookings, index: true },
    { name: 'payment', type: 'relationship', relationTo: SLUGS.payments, required: true, index: true },
    { name: 'key', type: 'text', required: true, unique: true },
    amountField('amount', { required: true }),
    currencyField(),
    {
      type: 'collapsible',
      label: 'Where it went',
      fields: (['card', ...TENDERS] as const).map((part) =>
        amountField(`${part}Amount`, { required: true, defaultValue: 0 }),
      ),
    },
    amountField('chargebackAmount', {
      required: true,
      defaultValue: 0,
      admin: { description: 'Had reached the payer through their bank already' },
    }),
    amountField('guaranteeAmount', {
      required: true,
      defaultValue: 0,
      admin: { description: 'Paid by the marketplace instead of the tutor' },
    }),
    { name: 'state', type: 'select', required: true, options: ['pending', 'succeeded', 'failed'] },
    { name: 'rule', type: 'text', admin: { description: 'Rule of the refund policy that applied' } },
    { name: 'reason', type: 'text' },
    { name: 'processorRefundId', type: 'text', unique: true },
  ],
}
