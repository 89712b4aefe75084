import type { LoadedPayment } from './paymentRow'

type Attempted = Pick<LoadedPayment, 'id' | 'attempts'>

/** The key of the call that opens a pay page in this attempt to pay; the first attempt has no number. */
export const checkoutKey = ({ id, attempts }: Attempted): string =>
  attempts === 0 ? `checkout:${id}` : `checkout:${id}:${attempts}`

/** The key of the call that charges a saved card in this attempt. */
export const chargeKey = ({ id, attempts }: Attempted): string => `charge:${id}:${attempts}`

export const isUnpaid = ({ state }: Pick<LoadedPayment, 'state'>): boolean =>
  state === 'PENDING' || state === 'FAILED'
