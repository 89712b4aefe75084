/** A case at a glance, above the fields of its document: term and value, line by line. */
export function CaseFacts({ label, facts }: { label: string; facts: readonly [string, string][] }) {
  return (
    <section aria-label={label} className="booking-overview">
      <dl>
        {facts.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
