/** Parts of the day on the learner's clock, by when the lesson may begin; `any` when nobody asked for a time. */
export const HOUR_BANDS = ['night', 'morning', 'afternoon', 'evening', 'any'] as const
export type HourBand = (typeof HOUR_BANDS)[number]

/** The first hour of each band. */
export const BAND_HOURS = {
  night: { from: '00:00', to: '06:00' },
  morning: { from: '06:00', to: '12:00' },
  afternoon: { from: '12:00', to: '17:00' },
  evening: { from: '17:00', to: '24:00' },
} as const satisfies Record<Exclude<HourBand, 'any'>, { from: string; to: string }>

/** The band in which a wished time (`HH:mm`) begins. */
export function hourBand(from: string | undefined): HourBand {
  if (from === undefined) return 'any'
  const bands = Object.entries(BAND_HOURS) as [Exclude<HourBand, 'any'>, { to: string }][]
  return bands.find(([, { to }]) => from < to)?.[0] ?? 'evening'
}

/** Highest hourly price somebody would pay, in US cents: the upper bounds of the bands. */
export const PRICE_BANDS = { under10: 1000, under20: 2000, under30: 3000, under50: 5000 } as const
export type PriceBand = keyof typeof PRICE_BANDS | 'over50' | 'any'

/** The band of the highest price asked for, in US cents; `any` when nobody asked. */
export function priceBand(maxUsdCents: number | undefined): PriceBand {
  if (maxUsdCents === undefined) return 'any'
  const bands = Object.entries(PRICE_BANDS) as [keyof typeof PRICE_BANDS, number][]
  return bands.find(([, most]) => maxUsdCents <= most)?.[0] ?? 'over50'
}
