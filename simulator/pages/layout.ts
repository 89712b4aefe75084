import { type Html, html } from './html'
import { STYLES } from './styles'

/** The frame of every page: says first, on every one, that no real money moves. */
export function layout(title: string, content: Html): Html {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${{ text: STYLES }}</style>
</head>
<body>
<header class="notice">Test payments, no real money. Do not enter a real card.</header>
<main>${content}</main>
<footer>Payment simulator. It answers like a card processor and never talks to a bank.</footer>
</body>
</html>
`
}

/** A page with one message and, where there is one, a way on. */
export function messagePage(options: {
  title: string
  message: string
  link?: { href: string; text: string } | null
}): Html {
  const { title, message, link } = options
  return layout(
    title,
    html`<section class="panel"><h1>${title}</h1><p>${message}</p>${
      link ? html`<p><a class="button" href="${link.href}">${link.text}</a></p>` : null
    }</section>`,
  )
}
