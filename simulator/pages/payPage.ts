import type Stripe from 'stripe'
import { formatAmount } from '../objects/currencies'
import { TEST_CARDS } from '../objects/testCards'
import { type Html, html } from './html'
import { layout } from './layout'
import { type FieldErrors, type FieldName, grouped, type PayFields } from './payForm'

export type PayPageInput = {
  session: Stripe.Checkout.Session
  lines: Stripe.LineItem[]
  /** Cards saved for the payer that this checkout may offer. */
  saved: Stripe.PaymentMethod[]
  merchantName: string
  held: boolean
  fields: PayFields
  errors: FieldErrors
  /** The reason the last attempt did not work. */
  declined: string | null
}

const LABELS: Record<FieldName, string> = {
  email: 'Email',
  cardNumber: 'Card number',
  expiry: 'Expiry date',
  cvc: 'Security code',
  name: 'Name on card',
}

/** The hosted checkout. Works without JavaScript; a chosen test card arrives filled in. */
export function payPage(input: PayPageInput): Html {
  const { session, merchantName } = input
  const verb = verbOf(session)
  return layout(
    `${hasTrouble(input) ? 'Error: ' : ''}${verb}${session.mode === 'setup' ? ' for' : ' to'} ${merchantName} (test payments)`,
    html`<div class="columns">
${summary(input)}
<section class="panel" aria-labelledby="pay-with">
<h2 id="pay-with">${session.mode === 'setup' ? 'Save' : 'Pay with'} a test card</h2>
${trouble(input)}
${savedChoice(input)}
${cardChoice(input)}
<form method="post" action="/pay/${session.id}" novalidate>
${session.customer_email || session.customer ? null : field(input, 'email', 'email', 'email')}
${field(input, 'cardNumber', 'cc-number', 'numeric')}
<div class="pair">
${field(input, 'expiry', 'cc-exp', 'numeric', 'MM / YY')}
${field(input, 'cvc', 'cc-csc', 'numeric', 'CVC, 3 or 4 digits')}
</div>
${field(input, 'name', 'cc-name', 'text')}
${keepChoice(session)}
<button type="submit"${focusOn(input) === 'button' ? html` autofocus` : null}>${verb}</button>
</form>
${session.cancel_url ? html`<p class="back"><a href="${session.cancel_url}">Cancel and go back to ${merchantName}</a></p>` : null}
</section>
</div>`,
  )
}

/** "Pay $25.00" or "Save this card". */
function verbOf({ mode, amount_total, currency }: Stripe.Checkout.Session): string {
  return mode === 'setup' ? 'Save this card' : `Pay ${formatAmount(amount_total ?? 0, currency ?? 'usd')}`
}

function savedChoice({ session, saved }: PayPageInput): Html | null {
  if (saved.length === 0) return null
  const choices = saved.map(
    ({ id, card }) =>
      html`<form method="post" action="/pay/${session.id}"><input type="hidden" name="saved" value="${id}"><button type="submit" class="plain">Pay with saved ${card?.brand ?? 'card'} ending in ${card?.last4 ?? ''}</button></form>`,
  )
  return html`<div class="actions saved">${choices}</div>`
}

function keepChoice({ saved_payment_method_options: options }: Stripe.Checkout.Session): Html | null {
  if (options?.payment_method_save !== 'enabled') return null
  return html`<label class="check"><input type="checkbox" name="save" value="on"> Keep this card for next time</label>`
}

function summary(input: PayPageInput): Html {
  const { session, lines, merchantName, held } = input
  const rows = lines.map(
    (line) =>
      html`<li><span>${line.description}${line.quantity && line.quantity > 1 ? ` × ${line.quantity}` : ''}</span><span>${formatAmount(line.amount_total, line.currency)}</span></li>`,
  )
  return html`<section class="panel sticky">
<h1>${session.mode === 'setup' ? 'Save a card for' : 'Pay'} ${merchantName}</h1>
${
  session.mode === 'setup'
    ? html`<p>Nothing is charged now.</p>`
    : html`<p class="amount">${formatAmount(session.amount_total ?? 0, session.currency ?? 'usd')}</p>
<ul class="lines">${rows}</ul>`
}
${session.customer_email ? html`<p class="muted">Paid by ${session.customer_email}</p>` : null}
${held ? html`<p class="muted">Your card is not charged yet: the amount is held until ${merchantName} collects or releases it.</p>` : null}
</section>`
}

function hasTrouble(input: PayPageInput): boolean {
  return input.declined !== null || Object.keys(input.errors).length > 0
}

function focusOn(input: PayPageInput): 'summary' | 'button' | 'cardNumber' {
  if (hasTrouble(input)) return 'summary'
  return input.fields.cardNumber === '' ? 'cardNumber' : 'button'
}

function trouble(input: PayPageInput): Html | null {
  if (!hasTrouble(input)) return null
  const wrong = Object.entries(input.errors)
  const body =
    wrong.length > 0
      ? html`<h2>Please check these fields</h2><ul>${wrong.map(([name, message]) => html`<li><a href="#${name}">${message}</a></li>`)}</ul>`
      : html`<h2>The payment did not go through</h2><p>${input.declined} Nothing was charged. Choose another card and try again.</p>`
  return html`<div class="summary" role="alert" tabindex="-1" autofocus>${body}</div>`
}

function cardChoice(input: PayPageInput): Html {
  const chosen = input.fields.cardNumber.replace(/\D/g, '')
  const choices = TEST_CARDS.filter((card) => card.label !== null).map(
    (card) =>
      html`<li><a href="/pay/${input.session.id}?card=${card.number}"${
        card.number === chosen ? html` aria-current="true"` : null
      }><span>${card.label}</span><span class="number">${grouped(card.number)}</span></a></li>`,
  )
  return html`<p class="muted" id="choose">Choose what should happen, or type a test card number below.</p>
<ul class="cards" aria-labelledby="choose">${choices}</ul>`
}

function field(
  input: PayPageInput,
  name: FieldName,
  autocomplete: string,
  keyboard: 'email' | 'numeric' | 'text',
  hint?: string,
): Html {
  const error = input.errors[name]
  const described = [hint ? `${name}-hint` : '', error ? `${name}-error` : ''].filter(Boolean).join(' ')
  return html`<div class="field">
<label for="${name}">${LABELS[name]}</label>${hint ? html`<span class="hint" id="${name}-hint">${hint}</span>` : null}
<input id="${name}" name="${name}" type="${keyboard === 'email' ? 'email' : 'text'}" inputmode="${keyboard}" autocomplete="${autocomplete}" value="${input.fields[name]}" required${
    described ? html` aria-describedby="${described}"` : null
  }${error ? html` aria-invalid="true"` : null}${name === 'cardNumber' && focusOn(input) === 'cardNumber' ? html` autofocus` : null}>
${error ? html`<p class="error" id="${name}-error">${error}</p>` : null}
</div>`
}
