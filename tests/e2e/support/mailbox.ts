import { expect } from '@playwright/test'
import { api } from './callApi'

export type Mail = {
  id: string
  to: string
  template: string
  subject: string
  text: string
  links: string[]
  state: string
}

/** Every mail the product wrote to an address, latest first. */
export async function mailsTo(email: string): Promise<Mail[]> {
  const { docs } = await api<{ docs: Mail[] }>(
    'GET',
    `/demo/mailbox?limit=100&to=${encodeURIComponent(email)}`,
  )
  return docs
}

/** Waits until exactly one mail of this kind has been delivered to an address. @returns the mail */
export async function deliveredMail(email: string, template: string): Promise<Mail> {
  let found: Mail[] = []
  await expect
    .poll(
      async () => {
        found = (await mailsTo(email)).filter((mail) => mail.template === template)
        return found.map(({ state }) => state)
      },
      { message: `one ${template} to ${email}`, timeout: 60_000 },
    )
    .toEqual(['sent'])
  return found[0] as Mail
}
