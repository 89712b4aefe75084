import type { Flash } from '@/components/ui/FlashMessage'
import { t } from '@/messages/t'

const DONE = ['saved', 'deleted', 'on', 'off', 'forgotten'] as const

/** What was just done on this page, by what the address says. */
export function savedFlash(done: string | string[] | undefined): Flash | null {
  const known = DONE.find((one) => one === done)
  return known ? { tone: 'success', message: t(`saved.done.${known}`) } : null
}
