/**
 * So long a purchase can be tried again for which the processor opened no pay page; then it ends. Far longer than opening
 * one takes with all its retries.
 */
export const PAGELESS_HOURS = 2
