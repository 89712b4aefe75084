import type { Field } from 'payload'
import { REFUND_WAYS } from '@/domain/payment/tenders'
import { amountField } from '@/fields/amountField'
import { wordOptions } from '@/fields/wordOptions'
import { frozen, readOnly } from './frozen'

/** What is given back of the price, by whom it is paid, and where it goes. */
export const refundFields: Field[] = [
  amountField('refundDueAmount', {
    access: frozen,
    admin: { ...readOnly, description: 'What the move that ended it decided to give back' },
  }),
  amountField('guaranteeAmount', {
    required: true,
    defaultValue: 0,
    access: frozen,
    admin: {
      ...readOnly,
      description: 'Of the refund due, what the marketplace pays instead of the tutor',
    },
  }),
  amountField('refundedAmount', { required: true, defaultValue: 0, access: frozen, admin: readOnly }),
  {
    name: 'refundTo',
    type: 'select',
    options: wordOptions(REFUND_WAYS),
    access: frozen,
    admin: { ...readOnly, description: 'Where the student wants the card’s part; empty for the card' },
  },
]
