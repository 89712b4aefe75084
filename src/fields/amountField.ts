import type { NumberField } from 'payload'

type Options = Pick<NumberField, 'required' | 'admin' | 'access' | 'defaultValue' | 'index'> & {
  signed?: boolean
  /** Whose currency it is in: the document's, or of the tutor where the document names another (`tutorCurrency`). */
  of?: 'document' | 'tutor'
}

const CELLS = {
  document: '/components/admin/MoneyCell#MoneyCell',
  tutor: '/components/admin/TutorMoneyCell#TutorMoneyCell',
}

/** An amount of money in integer minor units; its currency stands in the document's `currency` field. */
export function amountField(name: string, { signed, of = 'document', ...rest }: Options = {}): NumberField {
  return {
    name,
    type: 'number',
    ...(signed ? {} : { min: 0 }),
    ...rest,
    validate: (value: number | number[] | null | undefined) =>
      value == null ||
      (Number.isSafeInteger(value) && (signed || Number(value) >= 0)) ||
      'Use whole minor units.',
    admin: {
      description: 'In minor units (cents).',
      components: {
        Cell: CELLS[of],
        afterInput: [{ path: '/components/admin/AmountInWords#AmountInWords', clientProps: { of } }],
      },
      ...rest.admin,
    },
  } as NumberField
}
