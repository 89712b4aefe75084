import { Icon } from '../ui/Icon'

type FaqListProps = { items: readonly { question: string; answer: string }[] }

/** Questions that open their answers, without JavaScript too. */
export function FaqList({ items }: FaqListProps) {
  return (
    <div className="max-w-3xl divide-y divide-line border-y border-line">
      {items.map(({ question, answer }) => (
        <details key={question} className="group">
          <summary className="flex min-h-14 cursor-pointer list-none items-center justify-between gap-4 rounded-sm py-3 font-semibold [&::-webkit-details-marker]:hidden">
            {question}
            <Icon name="chevron-down" className="size-5 shrink-0 text-ink-soft group-open:rotate-180" />
          </summary>
          <p className="pb-5 whitespace-pre-line text-ink-soft">{answer}</p>
        </details>
      ))}
    </div>
  )
}
