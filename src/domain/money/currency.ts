/** The currencies people price and pay in (domain.md section 5). USD is the default. */
export const CURRENCIES = [
  'USD',
  'EUR',
  'GBP',
  'CAD',
  'AUD',
  'INR',
  'PHP',
  'PLN',
  'RSD',
  'BRL',
  'JPY',
  'CHF',
] as const
export type Currency = (typeof CURRENCIES)[number]

/**
 * ISO 4217 minor unit digits that are not 2. Kept here because locale data (CLDR) follows cash habits instead:
 * for some currencies it names fewer digits than the standard and the payment processors use.
 */
const MINOR_DIGITS: Readonly<Record<string, number>> = {
  BIF: 0,
  CLP: 0,
  DJF: 0,
  GNF: 0,
  ISK: 0,
  JPY: 0,
  KMF: 0,
  KRW: 0,
  PYG: 0,
  RWF: 0,
  UGX: 0,
  VND: 0,
  VUV: 0,
  XAF: 0,
  XOF: 0,
  XPF: 0,
  BHD: 3,
  IQD: 3,
  JOD: 3,
  KWD: 3,
  LYD: 3,
  OMR: 3,
  TND: 3,
}

/** Digits after the decimal point of a currency's major unit: 2 for USD, 0 for JPY, 3 for KWD. */
export function minorDigits(currency: string): number {
  return MINOR_DIGITS[currency] ?? 2
}
