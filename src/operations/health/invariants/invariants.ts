import { bookingInvariants } from './bookingInvariants'
import type { Invariant } from './invariant'
import { ledgerInvariants } from './ledgerInvariants'
import { lessonInvariants } from './lessonInvariants'
import { packageInvariants } from './packageInvariants'
import { paperInvariants } from './paperInvariants'
import { paymentInvariants } from './paymentInvariants'
import { payoutInvariants } from './payoutInvariants'
import { processorInvariants } from './processorInvariants'
import { tutorInvariants } from './tutorInvariants'

/** The invariants of domain.md section 7 that this release can break, each as the query that finds the culprits. */
export const INVARIANTS: readonly Invariant[] = [
  ...bookingInvariants,
  ...ledgerInvariants,
  ...lessonInvariants,
  ...packageInvariants,
  ...paymentInvariants,
  ...processorInvariants,
  ...payoutInvariants,
  ...paperInvariants,
  ...tutorInvariants,
]
