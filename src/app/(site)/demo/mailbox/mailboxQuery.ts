import { z } from 'zod'

const schema = z.object({
  to: z.string().trim().max(320).catch(''),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})

export type MailboxQuery = z.output<typeof schema>

/** What the address of the mailbox asks for; nonsense counts as not said. */
export const parseMailboxQuery = (params: Record<string, string | string[] | undefined>): MailboxQuery =>
  schema.parse(params)

/** The address of a page of the mailbox. */
export function mailboxHref({ to, page }: MailboxQuery): string {
  const params = new URLSearchParams({ ...(to && { to }), ...(page > 1 && { page: String(page) }) })
  return params.size > 0 ? `/demo/mailbox?${params}` : '/demo/mailbox'
}
