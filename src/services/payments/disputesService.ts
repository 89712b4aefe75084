/** How far a chargeback is. An inquiry is a question of the bank before it, with no money taken yet. */
export type DisputeStatus =
  | 'inquiry_needs_response'
  | 'inquiry_under_review'
  | 'inquiry_closed'
  | 'needs_response'
  | 'under_review'
  | 'won'
  | 'lost'
  /** Settled by the bank's own early resolution: no chargeback came of it. */
  | 'prevented'

/** Amounts are minor units of `currency`. */
export type DisputeSnapshot = {
  id: string
  intentId: string | null
  chargeId: string
  /** What the bank wants back. */
  amount: number
  currency: string
  /** The processor's word for it: fraudulent, duplicate, product_not_received … */
  reason: string
  status: DisputeStatus
  /** The last instant to submit evidence. */
  evidenceDueBy: Date | null
  /** Whether evidence was handed in; it cannot be changed then. */
  isSubmitted: boolean
  /** Fees taken for it so far. */
  feeAmount: number
  /** What it has done to our balance so far, fees included: negative when money is gone, 0 for an inquiry. */
  netImpact: number
  createdAt: Date
}

/** What we say to a dispute; texts of at most 20 000 characters each, 150 000 together. */
export type DisputeEvidence = Partial<{
  /** Dates, times and addresses from which the service was used. */
  accessActivityLog: string
  billingAddress: string
  cancellationPolicyDisclosure: string
  cancellationRebuttal: string
  customerEmailAddress: string
  customerName: string
  customerPurchaseIp: string
  duplicateChargeExplanation: string
  duplicateChargeId: string
  productDescription: string
  refundPolicyDisclosure: string
  refundRefusalExplanation: string
  serviceDate: string
  /** Whatever fits nowhere else. */
  uncategorizedText: string
  /** Ids that `uploadEvidence` gave. */
  serviceDocumentation: string
  uncategorizedFile: string
}>

/** Chargebacks (NV15). Lost webhooks are made up for with `listDisputes`. */
export type DisputesService = {
  /** @throws DomainError NOT_FOUND */
  getDispute(disputeId: string): Promise<DisputeSnapshot>
  /** Newest first, page by page; `nextCursor` null on the last. `since` leaves out what was opened before. */
  listDisputes(input: {
    since?: Date
    cursor?: string
  }): Promise<{ disputes: DisputeSnapshot[]; nextCursor: string | null }>
  /**
   * Gives the processor a picture or PDF that `submitEvidence` can name. Called again it is stored again, which harms nobody.
   * @returns its id there
   */
  uploadEvidence(input: { name: string; type: string; content: Buffer }): Promise<string>
  /**
   * Stores evidence; with `submit` it is handed to the bank, for good. Submitting twice is not an error.
   * @throws DomainError when the dispute is decided, or was submitted and `submit` is false
   */
  submitEvidence(input: {
    disputeId: string
    evidence: DisputeEvidence
    submit: boolean
    idempotencyKey: string
  }): Promise<DisputeSnapshot>
  /** Gives in: the money stays with the payer. One that is lost already is not an error. */
  acceptDispute(input: { disputeId: string; idempotencyKey: string }): Promise<DisputeSnapshot>
}
