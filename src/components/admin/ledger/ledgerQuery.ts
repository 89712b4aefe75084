import { z } from 'zod'
import { periodRange } from '@/domain/time/periodRange'

const schema = z.object({
  entry: z.string().max(60).optional().catch(undefined),
  account: z.string().max(60).optional().catch(undefined),
  currency: z.string().max(3).default('USD').catch('USD'),
  owner: z.string().max(60).optional().catch(undefined),
  /** All lines of an account that belongs to many, without choosing one. */
  all: z.stringbool().default(false).catch(false),
  period: z
    .string()
    .transform((text) => text.trim().toUpperCase())
    .refine((text) => periodRange(text) !== null)
    .optional()
    .catch(undefined),
  page: z.coerce.number().int().min(1).max(100_000).default(1).catch(1),
})

export type LedgerQuery = z.output<typeof schema>

/** What the address asks of the books; whatever makes no sense is left out. */
export const ledgerQuery = (params: Record<string, string | string[] | undefined>): LedgerQuery =>
  schema.parse(params)

/** The address of a part of the books. */
export function ledgerHref(query: Partial<LedgerQuery>): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== false)
  const text = new URLSearchParams(given.map(([key, value]) => [key, String(value)])).toString()
  return text ? `/admin/ledger?${text}` : '/admin/ledger'
}
