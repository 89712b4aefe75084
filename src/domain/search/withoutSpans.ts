import type { Span } from './understoodQuery'

/** A typed text without some of its words. */
export function withoutSpans(text: string, spans: readonly Span[]): string {
  let kept = ''
  let from = 0
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    kept += text.slice(from, Math.max(from, start))
    from = Math.max(from, end)
  }
  return (kept + text.slice(from)).replace(/\s+/gu, ' ').trim()
}
