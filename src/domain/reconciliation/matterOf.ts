type Movement = { id: string; type: string; sourceId: string | null; intentId: string | null }

/**
 * What a movement of the processor's books is about, by the name under which our books are looked up: the charge of an
 * intent, a refund, a chargeback's withdrawal or return, a transfer to a tutor with what was taken back of
 * it, a transfer of ours to the bank. What we do not book by any of
 * these stands for itself.
 */
export function matterOf({ id, type, sourceId, intentId }: Movement): string {
  switch (type) {
    case 'charge':
      return `charge:${intentId ?? sourceId ?? id}`
    case 'payout':
    case 'payout_reversal':
      return `bank:${id}`
    case 'transfer':
    case 'transfer_reversal':
      return `transfer:${sourceId ?? id}`
    case 'fee':
      return `fee:${id}`
    default:
      return `${type}:${sourceId ?? id}`
  }
}
