/** A person, or a company and the like: the two kinds of seller the yearly report knows (DAC7, Annex V). */
export const TAXPAYER_KINDS = ['individual', 'entity'] as const
