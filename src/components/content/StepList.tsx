type StepListProps = { items: readonly { title: string; text: string }[] }

/** What happens one after the other, numbered. */
export function StepList({ items }: StepListProps) {
  return (
    <ol className="grid gap-6 sm:grid-cols-2 lg:grid-cols-4">
      {items.map(({ title, text }, index) => (
        <li key={title}>
          <span
            className="grid size-10 place-items-center rounded-full bg-primary-soft font-bold text-primary-ink"
            aria-hidden="true"
          >
            {index + 1}
          </span>
          <h3 className="mt-3 text-lg font-semibold">{title}</h3>
          <p className="mt-1 text-ink-soft">{text}</p>
        </li>
      ))}
    </ol>
  )
}
