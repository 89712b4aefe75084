import type { NumberField } from 'payload'

type Options = Pick<NumberField, 'required' | 'admin' | 'access' | 'defaultValue' | 'index'> & {
  signed?: boolean
}

/** An amount of money in integer minor units; its currency stands in the document's `currency` field. */
export function amountField(name: string, { signed, ...rest }: Options = {}): NumberField {
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
      components: { Cell: '/components/admin/MoneyCell#MoneyCell' },
      ...rest.admin,
    },
  } as NumberField
}
