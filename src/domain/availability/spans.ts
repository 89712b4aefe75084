/** `[start, end)` in milliseconds since 1970. */
export type Span = { readonly start: number; readonly end: number }

/** The same time as the fewest spans, in order: those that touch or overlap become one, empty ones vanish. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = []
  for (const span of spans.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last && span.start <= last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else merged.push(span)
  }
  return merged
}
