import type { StoredAccount } from '../objects/account'
import { type Html, html } from './html'
import { layout } from './layout'

/** The hosted onboarding: what the person ends with is chosen instead of typed. */
export function onboardPage(account: StoredAccount, token: string, merchantName: string): Html {
  return layout(
    'Set up payouts (test payments)',
    html`<section class="panel">
<h1>Set up payouts for ${merchantName}</h1>
<p>A real provider asks here for a name, a date of birth, an identity document and a bank account. Choose what comes of it for <strong>${account.contact_email ?? account.id}</strong>.</p>
<form method="post" action="/onboard/${token}" class="actions">
<button type="submit" name="outcome" value="complete">Give everything, with a bank that takes payouts</button>
<button type="submit" name="outcome" value="failingBank" class="plain">Give everything, with a bank that sends payouts back</button>
<button type="submit" name="outcome" value="incomplete" class="plain">Leave before the bank account is given</button>
<button type="submit" name="outcome" value="reject" class="plain">Be refused by the provider</button>
</form>
</section>`,
  )
}
