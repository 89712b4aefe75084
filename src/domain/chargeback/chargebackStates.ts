/** How far a chargeback is, as its bank sees it. A warning is a question before it: no money is taken yet. */
export const CHARGEBACK_STATES = [
  'warning',
  'warningReview',
  'warningClosed',
  'needsResponse',
  'underReview',
  'won',
  'lost',
  'prevented',
] as const
export type ChargebackState = (typeof CHARGEBACK_STATES)[number]

type Facts = {
  /** Where it may go from here; a state it cannot reach is old news and is left out. */
  next: readonly ChargebackState[]
  /** The bank has taken the money: `held` while it decides, `lost` for good, `none` when it is ours. */
  money: 'none' | 'held' | 'lost'
  /** Evidence can still be handed in. */
  isAnswerable: boolean
}

/** The moves of a chargeback. The bank makes them and we read the present one, so that steps may be left out. */
const TABLE: Record<ChargebackState, Facts> = {
  warning: {
    next: ['warningReview', 'warningClosed', 'needsResponse', 'underReview', 'won', 'lost', 'prevented'],
    money: 'none',
    isAnswerable: true,
  },
  warningReview: {
    next: ['warningClosed', 'needsResponse', 'underReview', 'won', 'lost', 'prevented'],
    money: 'none',
    isAnswerable: false,
  },
  warningClosed: { next: [], money: 'none', isAnswerable: false },
  needsResponse: { next: ['underReview', 'won', 'lost', 'prevented'], money: 'held', isAnswerable: true },
  underReview: { next: ['won', 'lost', 'prevented'], money: 'held', isAnswerable: false },
  won: { next: [], money: 'none', isAnswerable: false },
  lost: { next: [], money: 'lost', isAnswerable: false },
  prevented: { next: [], money: 'none', isAnswerable: false },
}

const withFact = (is: (facts: Facts) => boolean): readonly ChargebackState[] =>
  CHARGEBACK_STATES.filter((state) => is(TABLE[state]))

/** States in which nobody may be given anything back: the bank is holding the money. */
export const OPEN_CHARGEBACK_STATES = withFact(({ money }) => money === 'held')
/** States in which evidence can be handed in. */
export const ANSWERABLE_STATES = withFact(({ isAnswerable }) => isAnswerable)
/** Real chargebacks, for the rate that card schemes watch (J13): a warning that ends as one is none. */
export const COUNTED_STATES = CHARGEBACK_STATES.filter((state) => !state.startsWith('warning'))

export const isChargebackOpen = (state: ChargebackState): boolean => TABLE[state].money === 'held'
export const isAnswerable = (state: ChargebackState): boolean => TABLE[state].isAnswerable
export const isDecided = (state: ChargebackState): boolean => TABLE[state].next.length === 0

/** Whether what was read now is newer than what is stored: two readers may come back in either order. */
export const canFollow = (from: ChargebackState, to: ChargebackState): boolean =>
  from === to || TABLE[from].next.includes(to)
