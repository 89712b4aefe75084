import type { Faults } from '../faults'
import { type Html, html } from './html'
import { layout } from './layout'

export type ControlState = { now: string; offsetMs: number; pendingWebhooks: number; faults: Faults }

/** What is switched on, and how a script changes it. */
export function controlPage(state: ControlState, executed: Record<string, number>): Html {
  const faults = Object.entries(state.faults).map(
    ([name, value]) => html`<tr><th scope="row"><code>${name}</code></th><td>${String(value)}</td></tr>`,
  )
  const calls = Object.entries(executed).map(
    ([route, count]) => html`<tr><th scope="row"><code>${route}</code></th><td>${count}</td></tr>`,
  )
  return layout(
    'Payment simulator control',
    html`<section class="panel">
<h1>Payment simulator</h1>
<p>Its clock says ${state.now} (${state.offsetMs} ms ahead). Webhooks waiting: ${state.pendingWebhooks}.</p>
<h2>Faults</h2>
<table><tbody>${faults}</tbody></table>
<h2>Calls that did their work</h2>
${calls.length > 0 ? html`<table><tbody>${calls}</tbody></table>` : html`<p class="muted">None yet.</p>`}
<h2>Change something</h2>
<pre tabindex="0">curl -X POST localhost:PORT/_control -H 'content-type: application/json' -d '{"failNext": 1}'
curl -X POST localhost:PORT/_control/reset
curl localhost:PORT/_control/calls</pre>
</section>`,
  )
}
