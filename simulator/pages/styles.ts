/**
 * One small style sheet for every page of the provider; its own look, so nobody takes it for the shop. Colours are
 * named once and follow the reader's preference for light or dark.
 */
export const STYLES = `
:root{color-scheme:light dark;--text:#1c2530;--soft:#4b5766;--page:#f3f5f8;--panel:#fff;--line:#d7dde5;--edge:#7b8798;--blue:#1f4fbf;--blue-deep:#173d97;--on-blue:#fff;--tint:#f5f8ff;--red:#9c1c15;--red-line:#b3261e;--red-tint:#fff5f4;--note:#fff4cc;--on-note:#4a3800;--note-line:#e5cf7a}
@media (prefers-color-scheme:dark){:root{--text:#e7ebf1;--soft:#aeb9c8;--page:#10151c;--panel:#19212b;--line:#323d4b;--edge:#8090a4;--blue:#8fb2ff;--blue-deep:#b3caff;--on-blue:#0c1830;--tint:#1f2b3d;--red:#ffb4ab;--red-line:#ff8a7d;--red-tint:#3a1c1a;--note:#4a3b00;--on-note:#ffeeb0;--note-line:#7c6612}}
*,*::before,*::after{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;color:var(--text);background:var(--page)}
a{color:var(--blue)}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:3px solid var(--blue);outline-offset:2px;border-radius:4px}
.notice{background:var(--note);color:var(--on-note);border-bottom:1px solid var(--note-line);padding:.625rem 1rem;text-align:center;font-weight:600}
main{max-width:58rem;margin:0 auto;padding:1.25rem 1rem 3rem}
.columns,.stack{display:grid;gap:1.25rem;align-content:start;min-width:0}
.panel{background:var(--panel);border:1px solid var(--line);border-radius:12px;padding:1.25rem;min-width:0}
h1{font-size:1.125rem;font-weight:600;margin:0 0 .25rem;color:var(--soft)}
h1.title{font-size:1.5rem;color:var(--text);margin:0 0 1rem}
h2{font-size:1.0625rem;margin:0 0 .75rem}
h3{font-size:1rem;margin:1.25rem 0 .5rem}
.amount{font-size:2.25rem;line-height:1.15;font-weight:700;letter-spacing:-.01em;margin:0 0 1rem;font-variant-numeric:tabular-nums}
.lines{list-style:none;margin:0;padding:0;border-top:1px solid var(--line)}
.lines li{display:flex;justify-content:space-between;align-items:center;gap:1rem;padding:.75rem 0;border-bottom:1px solid var(--line);overflow-wrap:anywhere}
.lines span:last-child{font-variant-numeric:tabular-nums}
.lines>li>span:last-child:not(:first-child){white-space:nowrap}
.row{display:flex;gap:.5rem;flex-wrap:wrap;justify-content:flex-end}
.muted{color:var(--soft);font-size:.9375rem}
.cards{list-style:none;margin:0 0 1.25rem;padding:0;display:grid;gap:.5rem}
.cards a{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 1rem;min-height:44px;padding:.5rem .75rem;border:1px solid var(--edge);border-radius:8px;text-decoration:none;color:var(--text);background:var(--panel);align-items:center}
.cards a:hover{border-color:var(--blue);background:var(--tint)}
.cards a[aria-current]{border-color:var(--blue);box-shadow:inset 0 0 0 1px var(--blue);background:var(--tint)}
.cards .number{white-space:nowrap;font-variant-numeric:tabular-nums;color:var(--soft)}
.field{margin:0 0 1rem}
fieldset{border:0;padding:0;margin:0 0 1rem;min-width:0}
legend{font-weight:700;padding:0;margin:0 0 .5rem}
.pair{display:grid;grid-template-columns:1fr 1fr;gap:1rem}
label{display:block;font-weight:600}
.check{display:flex;align-items:center;gap:.625rem;min-height:44px;font-weight:400}
.hint{display:block;color:var(--soft);font-size:.875rem}
input{width:100%;margin-top:.25rem;min-height:46px;padding:.5rem .75rem;font:inherit;color:inherit;background:var(--panel);border:1px solid var(--edge);border-radius:8px}
input[type=checkbox]{width:22px;min-height:22px;height:22px;margin:0;flex:none;accent-color:var(--blue)}
input[aria-invalid=true]{border-color:var(--red-line);box-shadow:inset 0 0 0 1px var(--red-line)}
.error{color:var(--red);font-weight:600;font-size:.9375rem;margin:.25rem 0 0}
.summary{border:2px solid var(--red-line);border-radius:10px;background:var(--red-tint);padding:1rem;margin:0 0 1.25rem}
.summary h2{color:var(--red);margin:0 0 .25rem}
.summary p,.summary ul{margin:0}
.summary ul{padding-left:1.25rem}
.summary a{color:var(--red)}
button,.button{display:inline-flex;align-items:center;justify-content:center;width:100%;min-height:50px;padding:.5rem 1.25rem;font:inherit;font-weight:600;border-radius:8px;border:1px solid var(--blue);background:var(--blue);color:var(--on-blue);cursor:pointer;text-decoration:none}
button:hover,.button:hover{background:var(--blue-deep)}
button.plain,button.small{background:var(--panel);color:var(--blue)}
button.plain:hover,button.small:hover{background:var(--tint)}
button.small{width:auto;min-height:44px;padding:.25rem .75rem;font-size:.9375rem;white-space:nowrap}
.actions{display:grid;gap:.75rem}
form+.actions{margin-top:.75rem}
.saved{margin-bottom:1.25rem}
.back{text-align:center;margin:1rem 0 0}
.back a{display:inline-block;padding:.625rem .75rem}
footer{max-width:58rem;margin:0 auto;padding:0 1rem 2rem;color:var(--soft);font-size:.875rem;text-align:center}
code{font:13px/1.5 ui-monospace,Menlo,Consolas,monospace;color:var(--soft)}
@media (min-width:40rem){.cards a{flex-wrap:nowrap}}
@media (min-width:52rem){.columns{grid-template-columns:minmax(0,5fr) minmax(0,7fr);align-items:start}.sticky{position:sticky;top:1rem}main{padding-top:2rem}}
`
