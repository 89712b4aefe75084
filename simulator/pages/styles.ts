/** One small style sheet for every page of the provider; its own look, so nobody takes it for the shop. */
export const STYLES = `
*,*::before,*::after{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;color:#1c2530;background:#f3f5f8}
a{color:#1f4fbf}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:3px solid #1f4fbf;outline-offset:2px;border-radius:4px}
.notice{background:#fff4cc;color:#4a3800;border-bottom:1px solid #e5cf7a;padding:.625rem 1rem;text-align:center;font-weight:600}
main{max-width:58rem;margin:0 auto;padding:1.25rem 1rem 3rem}
.columns{display:grid;gap:1.25rem}
.panel{background:#fff;border:1px solid #d7dde5;border-radius:12px;padding:1.25rem}
h1{font-size:1.125rem;font-weight:600;margin:0 0 .25rem;color:#3c4857}
h2{font-size:1.0625rem;margin:0 0 .75rem}
.amount{font-size:2.25rem;line-height:1.15;font-weight:700;letter-spacing:-.01em;margin:0 0 1rem;font-variant-numeric:tabular-nums}
.lines{list-style:none;margin:0;padding:0;border-top:1px solid #e4e8ee}
.lines li{display:flex;justify-content:space-between;gap:1rem;padding:.75rem 0;border-bottom:1px solid #e4e8ee}
.lines span:last-child{font-variant-numeric:tabular-nums;white-space:nowrap}
.muted{color:#4b5766;font-size:.9375rem}
.cards{list-style:none;margin:0 0 1.25rem;padding:0;display:grid;gap:.5rem}
.cards a{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 1rem;min-height:44px;padding:.5rem .75rem;border:1px solid #c3ccd8;border-radius:8px;text-decoration:none;color:#1c2530;background:#fff;align-items:center}
.cards a:hover{border-color:#1f4fbf;background:#f5f8ff}
.cards a[aria-current]{border-color:#1f4fbf;box-shadow:inset 0 0 0 1px #1f4fbf;background:#f5f8ff}
.cards .number{white-space:nowrap;font-variant-numeric:tabular-nums;color:#4b5766}
.field{margin:0 0 1rem}
.pair{display:grid;grid-template-columns:1fr 1fr;gap:1rem}
label{display:block;font-weight:600}
.hint{display:block;color:#4b5766;font-size:.875rem}
input{width:100%;margin-top:.25rem;min-height:46px;padding:.5rem .75rem;font:inherit;color:inherit;background:#fff;border:1px solid #7b8798;border-radius:8px}
input[aria-invalid=true]{border-color:#b3261e;box-shadow:inset 0 0 0 1px #b3261e}
.error{color:#9c1c15;font-weight:600;font-size:.9375rem;margin:.25rem 0 0}
.summary{border:2px solid #b3261e;border-radius:10px;background:#fff5f4;padding:1rem;margin:0 0 1.25rem}
.summary h2{color:#9c1c15;margin:0 0 .25rem}
.summary p,.summary ul{margin:0}
.summary ul{padding-left:1.25rem}
.summary a{color:#9c1c15}
button,.button{display:inline-flex;align-items:center;justify-content:center;width:100%;min-height:50px;padding:.5rem 1.25rem;font:inherit;font-weight:600;border-radius:8px;border:1px solid #1f4fbf;background:#1f4fbf;color:#fff;cursor:pointer;text-decoration:none}
button:hover,.button:hover{background:#173d97}
button.plain{background:#fff;color:#1f4fbf}
button.plain:hover{background:#f5f8ff}
.actions{display:grid;gap:.75rem}
.back{text-align:center;margin:1rem 0 0}
.back a{display:inline-block;padding:.625rem .75rem}
footer{max-width:58rem;margin:0 auto;padding:0 1rem 2rem;color:#4b5766;font-size:.875rem;text-align:center}
table{border-collapse:collapse;width:100%;margin-bottom:1.5rem}
th,td{text-align:left;padding:.375rem .5rem;border-bottom:1px solid #e4e8ee;vertical-align:top}
code,pre{font:13px/1.5 ui-monospace,Menlo,Consolas,monospace}
pre{overflow:auto;background:#f3f5f8;padding:.75rem;border-radius:8px}
@media (min-width:40rem){.cards a{flex-wrap:nowrap}}
@media (min-width:52rem){.columns{grid-template-columns:minmax(0,5fr) minmax(0,7fr);align-items:start}.sticky{position:sticky;top:1rem}main{padding-top:2rem}}
`
