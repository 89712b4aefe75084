import type Stripe from 'stripe'
import { formatAmount } from '../objects/currencies'
import { type Html, html } from './html'
import { layout } from './layout'

/** The bank's question (3-D Secure): is it really you? */
export function authenticatePage(session: Stripe.Checkout.Session, merchantName: string): Html {
  const question =
    session.mode === 'setup'
      ? html`Do you want to let <strong>${merchantName}</strong> charge your card later?`
      : html`Do you want to pay <strong>${formatAmount(session.amount_total ?? 0, session.currency ?? 'usd')}</strong> to <strong>${merchantName}</strong>?`
  return layout(
    'Your bank asks you to confirm (test payments)',
    html`<section class="panel">
<h1>Your test bank asks you to confirm</h1>
<p>${question} This is the 3-D Secure step of a real payment.</p>
<form method="post" action="/pay/${session.id}/authenticate" class="actions">
<button type="submit" name="decision" value="approve" autofocus>Approve ${session.mode === 'setup' ? 'the card' : 'the payment'}</button>
<button type="submit" name="decision" value="refuse" class="plain">Refuse</button>
</form>
<p class="back"><a href="/pay/${session.id}">Use another card</a></p>
</section>`,
  )
}
