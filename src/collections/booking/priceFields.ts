import type { Field, SelectField } from 'payload'
import { nobody } from '@/access/nobody'
import { tutorOrStaffField } from '@/access/tutorOrStaffField'
import { amountField } from '@/fields/amountField'
import { currencyField } from '@/fields/currencyField'
import { frozen, readOnly } from './frozen'

const forTutor = { create: nobody, read: tutorOrStaffField, update: nobody }

/** What the lesson costs and what the tutor has of it, each frozen at the rates and the tier of its moment. */
export const priceFields: Field[] = [
  amountField('priceAmount', { required: true, access: frozen, admin: readOnly }),
  amountField('serviceFeeAmount', { required: true, defaultValue: 0, access: frozen, admin: readOnly }),
  { ...currencyField({ admin: readOnly }), access: frozen },
  {
    type: 'collapsible',
    label: 'Tutor’s currency',
    admin: {
      initCollapsed: true,
      description: 'Only when the student pays in another one: the price as the tutor made it, and the rate',
    },
    fields: [
      amountField('tutorPriceAmount', {
        of: 'tutor',
        access: frozen,
        admin: { ...readOnly, description: 'In minor units of the tutor’s currency' },
      }),
      {
        ...currencyField({ admin: readOnly }),
        name: 'tutorCurrency',
        required: false,
        access: frozen,
      } as SelectField,
      {
        name: 'exchangeRate',
        type: 'text',
        access: frozen,
        admin: {
          ...readOnly,
          description: 'Units of the student’s currency for one of the tutor’s, frozen',
        },
      },
    ],
  },
  { name: 'commissionRateBps', type: 'number', access: forTutor, admin: readOnly },
  amountField('commissionAmount', { of: 'tutor', access: forTutor, admin: readOnly }),
  amountField('tutorNetAmount', { of: 'tutor', access: forTutor, admin: readOnly }),
  amountField('tutorNetUsdCents', {
    access: forTutor,
    admin: {
      ...readOnly,
      components: {}, // not in the document's currency
      description: 'Net in US cents at the rate of settlement: what counts for the tutor’s tier',
    },
  }),
]
