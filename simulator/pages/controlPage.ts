import type Stripe from 'stripe'
import type { Faults } from '../faults'
import type { StoredAccount } from '../objects/account'
import { formatAmount } from '../objects/currencies'
import { type Html, html } from './html'
import { layout } from './layout'

export type ControlState = { now: string; offsetMs: number; pendingWebhooks: number; faults: Faults }

export type ControlOverview = {
  state: ControlState
  executed: Record<string, number>
  events: { id: string; type: string; objectId: string; created: number; delivery: string }[]
  disputes: Stripe.Dispute[]
  charges: Stripe.Charge[]
  accounts: StoredAccount[]
}

type NumberFault = {
  [Name in keyof Faults]: Faults[Name] extends number ? Name : never
}[keyof Faults]
type SwitchFault = {
  [Name in keyof Faults]: Faults[Name] extends boolean ? Name : never
}[keyof Faults]

const API_NUMBERS: [NumberFault, string, string][] = [
  ['failNext', 'Fail the next calls', 'How many; each answers 500 and does nothing.'],
  ['rateLimitNext', 'Refuse the next calls as too many', 'How many; each answers 429 and does nothing.'],
  ['dropResponse', 'Lose the next answers', 'How many; the work is done, then the connection is cut.'],
  ['delayMs', 'Wait before the work', 'Milliseconds, for every call.'],
  ['delayResponseMs', 'Wait after the work', 'Milliseconds, for every answer.'],
]
const WEBHOOK_NUMBERS: [NumberFault, string, string][] = [
  ['loseWebhooks', 'Lose the next events', 'How many are never sent.'],
  ['repeatWebhooks', 'Repeat events', 'How many extra times each is sent.'],
  ['delayWebhooksMs', 'Send events late', 'Milliseconds.'],
]
const SWITCHES: [SwitchFault, string][] = [
  ['holdWebhooks', 'Hold all events back'],
  ['shuffleWebhooks', 'Send the newest event first'],
  ['refuseUncovered', 'Refuse transfers that the balance does not cover'],
]

/** The page for people: what is switched on, a form for all of it, and the latest of everything. */
export function controlPage(overview: ControlOverview, problem: string | null): Html {
  const { state } = overview
  return layout(
    `${problem ? 'Error: ' : ''}Payment simulator control`,
    html`<h1 class="title">Payment simulator</h1>
${problem ? html`<div class="summary" role="alert"><h2>Nothing was changed</h2><p>${problem}</p></div>` : null}
<div class="columns">
<div class="stack">
${faultForm(state.faults)}
${clockPanel(state)}
</div>
<div class="stack">
${disputePanel(overview)}
${accountPanel(overview.accounts)}
${eventPanel(overview)}
${callPanel(overview.executed)}
</div>
</div>`,
  )
}

function faultForm(faults: Faults): Html {
  const active = Object.entries(faults).filter(
    ([, value]) => value !== 0 && value !== false && value !== null,
  )
  return html`<section class="panel" aria-labelledby="faults">
<h2 id="faults">What goes wrong</h2>
<p class="muted">${active.length > 0 ? `On: ${active.map(([name, value]) => `${name} ${String(value)}`).join(', ')}.` : 'Everything works.'}</p>
<form method="post" action="/_control">
<input type="hidden" name="form" value="faults">
<fieldset><legend>Calls</legend>
${API_NUMBERS.map((item) => numberField(faults, item))}
<div class="field"><label for="pathPattern">Only calls that match</label>
<span class="hint" id="pathPattern-hint">Regular expression on method and path, such as POST /v1/refunds. Empty: all.</span>
<input id="pathPattern" name="pathPattern" value="${faults.pathPattern ?? ''}" maxlength="200" autocomplete="off" aria-describedby="pathPattern-hint"></div>
</fieldset>
<fieldset><legend>Events and money</legend>
${WEBHOOK_NUMBERS.map((item) => numberField(faults, item))}
${SWITCHES.map(
  ([name, label]) =>
    html`<label class="check"><input type="checkbox" name="${name}" value="on"${faults[name] ? html` checked` : null}> ${label}</label>`,
)}
</fieldset>
<button type="submit">Apply</button>
</form>
</section>`
}

function numberField(faults: Faults, [name, label, hint]: [NumberFault, string, string]): Html {
  const most = name.endsWith('Ms') ? 120_000 : 1000
  return html`<div class="field"><label for="${name}">${label}</label>
<span class="hint" id="${name}-hint">${hint}</span>
<input id="${name}" name="${name}" type="number" inputmode="numeric" min="0" max="${most}" value="${faults[name]}" aria-describedby="${name}-hint"></div>`
}

function clockPanel(state: ControlState): Html {
  return html`<section class="panel" aria-labelledby="clock">
<h2 id="clock">Clock and queue</h2>
<p>It is <time datetime="${state.now}">${shortTime(state.now)}</time> here, ${Math.round(state.offsetMs / 60_000)} minutes ahead of the machine. Events waiting: ${state.pendingWebhooks}.</p>
<form method="post" action="/_control">
<input type="hidden" name="form" value="clock">
<div class="field"><label for="advanceHours">Move the clock forward by hours</label>
<input id="advanceHours" name="advanceHours" type="number" inputmode="decimal" min="0.1" step="0.1" value="24"></div>
<button type="submit" class="plain">Move the clock</button>
</form>
<div class="actions">
<form method="post" action="/_control"><input type="hidden" name="form" value="flush"><button type="submit" class="plain">Send waiting events now</button></form>
<form method="post" action="/_control/reset"><button type="submit" class="plain">Forget everything</button></form>
</div>
</section>`
}

function disputePanel({ disputes, charges }: ControlOverview): Html {
  const rows = disputes.map((dispute) => {
    const isOpen = !['won', 'lost', 'warning_closed'].includes(dispute.status)
    return html`<li><span><strong>${formatAmount(dispute.amount, dispute.currency)}</strong> ${words(dispute.status)}, ${words(dispute.reason)}<br><code>${dispute.id}</code></span>${
      isOpen
        ? html`<span class="row">${act(`/_control/disputes/${dispute.id}/win`, 'Shop wins', dispute.id)}${act(`/_control/disputes/${dispute.id}/lose`, 'Shop loses', dispute.id)}</span>`
        : null
    }</li>`
  })
  const disputable = charges.map(
    (charge) =>
      html`<li><span><strong>${formatAmount(charge.amount_captured, charge.currency)}</strong> ${charge.description}<br><code>${charge.id}</code></span>${act(`/_control/charges/${charge.id}/dispute`, 'Dispute', charge.id)}</li>`,
  )
  return html`<section class="panel" aria-labelledby="disputes">
<h2 id="disputes">Disputes</h2>
${list(rows, 'No payment is disputed.')}
<h3>Collected payments</h3>
${list(disputable, 'None yet.')}
</section>`
}

function accountPanel(accounts: StoredAccount[]): Html {
  const rows = accounts.map(
    (account) =>
      html`<li><span><strong>${account.contact_email ?? account.id}</strong> ${account.state}, the bank ${account.bankWorks ? 'takes payouts' : 'refuses payouts'}<br><code>${account.id}</code></span>
<form method="post" action="/_control/accounts/${account.id}/bank"><input type="hidden" name="works" value="${account.bankWorks ? 'false' : 'true'}"><button type="submit" class="small" aria-label="${account.bankWorks ? 'Bank refuses' : 'Bank accepts'}: ${account.id}">${account.bankWorks ? 'Bank refuses' : 'Bank accepts'}</button></form></li>`,
  )
  return html`<section class="panel" aria-labelledby="accounts">
<h2 id="accounts">Connected accounts</h2>
${list(rows, 'None yet.')}
</section>`
}

function eventPanel({ events }: ControlOverview): Html {
  const rows = events.map(
    (event) =>
      html`<li><span><strong>${event.type}</strong> ${event.delivery}, ${shortTime(new Date(event.created * 1000).toISOString())}<br><code>${event.objectId}</code></span>${act(`/_control/events/${event.id}/resend`, 'Send', event.id)}</li>`,
  )
  return html`<section class="panel" aria-labelledby="events">
<h2 id="events">Latest events</h2>
${list(rows, 'None yet.')}
</section>`
}

function callPanel(executed: Record<string, number>): Html {
  const rows = Object.entries(executed).map(
    ([route, count]) => html`<li><code>${route}</code><span>${count}</span></li>`,
  )
  return html`<section class="panel" aria-labelledby="calls">
<h2 id="calls">Calls that did their work</h2>
${list(rows, 'None yet.')}
</section>`
}

function list(rows: Html[], none: string): Html {
  return rows.length > 0 ? html`<ul class="lines">${rows}</ul>` : html`<p class="muted">${none}</p>`
}

/** A button of its own form; its name says what it is about to those who cannot see the row. */
function act(action: string, label: string, about: string): Html {
  return html`<form method="post" action="${action}"><button type="submit" class="small" aria-label="${label}: ${about}">${label}</button></form>`
}

const words = (code: string): string => code.replaceAll('_', ' ')
const shortTime = (iso: string): string => `${iso.slice(0, 16).replace('T', ' ')} UTC`
