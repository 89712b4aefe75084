/** A case at a glance, above the fields of its document: term and value, line by line. */
export function CaseFacts({ label, facts }: { label: string; facts: readonly [string, string][] }) {
  return (
    <section aria-label={label} className="booking-overview">
      <dl>
        {facts.map(([term, value], index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: several facts may read alike; without keys of their own a refresh leaves old ones behind
          <div key={index}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
