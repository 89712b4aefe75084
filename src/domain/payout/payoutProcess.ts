/** Where a payout stands. `sent`: the money has left the tutor's balance and not arrived yet. */
export const PAYOUT_STATES = [
  'awaitingApproval',
  'approved',
  'sent',
  'paid',
  'failed',
  'rejected',
  'cancelled',
] as const
export type PayoutState = (typeof PAYOUT_STATES)[number]

/** Who moves a payout: its tutor, finance, or the product itself (jobs and the provider's answers). */
type PayoutActor = 'tutor' | 'staff' | 'system'

type PayoutMove = { from: readonly PayoutState[]; to: PayoutState; actors: readonly PayoutActor[] }

/**
 * Every way a payout changes its state (K05, CT13, CT14). A request begins at `awaitingApproval` above the four-eyes
 * limit and at `approved` below it. `withdraw`: the balance no longer covers it when it is to be sent.
 */
export const PAYOUT_MOVES = {
  approve: { from: ['awaitingApproval'], to: 'approved', actors: ['staff'] },
  reject: { from: ['awaitingApproval', 'approved'], to: 'rejected', actors: ['staff'] },
  cancel: { from: ['awaitingApproval', 'approved'], to: 'cancelled', actors: ['tutor'] },
  withdraw: { from: ['approved'], to: 'cancelled', actors: ['system'] },
  send: { from: ['approved'], to: 'sent', actors: ['staff', 'system'] },
  settle: { from: ['sent'], to: 'paid', actors: ['staff', 'system'] },
  fail: { from: ['sent'], to: 'failed', actors: ['staff', 'system'] },
} as const satisfies Record<string, PayoutMove>
export type PayoutAction = keyof typeof PAYOUT_MOVES

/** States in which a payout keeps a part of the balance to itself, though the money is still there. */
export const OPEN_PAYOUTS = PAYOUT_MOVES.cancel.from
/** States in which the money has left the tutor's available balance. */
export const GONE_PAYOUTS = ['sent', 'paid'] as const satisfies readonly PayoutState[]

/** Whether a payout in this state can make this move. */
export function canMovePayout(state: PayoutState, action: PayoutAction): boolean {
  return (PAYOUT_MOVES[action].from as readonly PayoutState[]).includes(state)
}
