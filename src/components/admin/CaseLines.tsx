/** A part of a case that can be long: closed until somebody wants to read it. */
export function CaseLines({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <details className="case-lines">
      <summary>
        {title} ({lines.length})
      </summary>
      {lines.length === 0 ? <p>Nothing.</p> : null}
      <ul>
        {lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a record do not move
          <li key={index}>{line}</li>
        ))}
      </ul>
    </details>
  )
}
