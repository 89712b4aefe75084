import type { IncomingMessage, ServerResponse } from 'node:http'
import { type AccountLink, finishOnboarding, linkNote } from '../actions/onboard'
import { parameterError } from '../api/apiError'
import { readBody } from '../http/readBody'
import { redirect, sendPage } from '../http/sendPage'
import type { StoredAccount } from '../objects/account'
import { messagePage } from '../pages/layout'
import { onboardPage } from '../pages/onboardPage'
import { runUnit, type Simulator } from '../unit'
import { findAccount } from './accounts'
import { onboardSchema } from './control/accounts'

const MAX_FORM = 4 * 1024

/** The hosted pages under /onboard/:token. A link that is used or too old leads to where the shop makes a new one. */
export async function handleOnboard(
  simulator: Simulator,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> {
  const { store, clock, settings } = simulator
  const token = url.pathname.split('/')[2] ?? ''
  const link = store.note<AccountLink>(linkNote(token))
  const account = link && store.get<StoredAccount>('v2.core.account', link.account)
  if (!link || !account) {
    const message = 'This address does not belong to an account. Go back to the shop and start again.'
    return sendPage(response, 404, messagePage({ title: 'Nothing to set up here', message }))
  }
  if (link.used || link.expiresAt <= clock.seconds()) return redirect(response, link.refreshUrl)
  if (request.method !== 'POST') {
    const page = onboardPage(account, token, settings.merchantName)
    return sendPage(response, 200, page, [link.returnUrl, link.refreshUrl])
  }
  const form = Object.fromEntries(new URLSearchParams(await readBody(request, MAX_FORM)))
  const chosen = onboardSchema.safeParse(form)
  if (!chosen.success) throw parameterError('Choose one of the outcomes.')
  runUnit(simulator, (unit) => {
    // Read again inside: of two presses at once only the first counts.
    const current = unit.store.note<AccountLink>(linkNote(token))
    if (!current || current.used) return
    unit.store.setNote(linkNote(token), { ...current, used: true })
    finishOnboarding(unit, findAccount(unit, account.id), chosen.data.outcome)
  })
  redirect(response, link.returnUrl)
}
