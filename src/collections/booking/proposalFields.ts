import type { Field } from 'payload'
import { amountField } from '@/fields/amountField'
import { frozen, readOnly } from './frozen'

/** Another time or price one side asks for, and how often the time was changed. */
export const proposalFields: Field[] = [
  {
    type: 'collapsible',
    label: 'Change of time or price',
    fields: [
      {
        name: 'rescheduleCount',
        type: 'number',
        required: true,
        defaultValue: 0,
        access: frozen,
        admin: readOnly,
      },
      {
        name: 'proposedBy',
        type: 'select',
        options: ['student', 'tutor'],
        access: frozen,
        admin: { ...readOnly, description: 'Who asks for another time; the other side answers' },
      },
      { name: 'proposedStart', type: 'date', access: frozen, admin: readOnly },
      { name: 'proposedEnd', type: 'date', access: frozen, admin: readOnly },
      { name: 'proposedBusyTo', type: 'date', access: frozen, admin: { ...readOnly, hidden: true } },
      { name: 'proposalExpiresAt', type: 'date', access: frozen, admin: readOnly },
      { name: 'proposalReason', type: 'text', access: frozen, admin: readOnly },
      amountField('proposedPriceAmount', {
        access: frozen,
        admin: { ...readOnly, description: 'Another price the tutor asks for; the student answers' },
      }),
      amountField('proposedTutorPriceAmount', { of: 'tutor', access: frozen, admin: readOnly }),
    ],
  },
]
