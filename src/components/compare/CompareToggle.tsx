'use client'

import { chooseTutor, MAX_CHOSEN, useChosenTutors } from './chosenTutors'

/** The form of `CompareBar`, to which the checkboxes of all cards belong. */
export const COMPARE_FORM = 'compare-tutors'

type CompareToggleProps = { slug: string; name: string; texts: { short: string; label: string } }

/** Puts a tutor beside others. Without JavaScript a checkbox of the bar's form. */
export function CompareToggle({ slug, name, texts }: CompareToggleProps) {
  const chosen = useChosenTutors()
  const isChosen = chosen.some((tutor) => tutor.slug === slug)
  return (
    <label className="relative z-10 -my-2 ms-auto inline-flex min-h-11 cursor-pointer items-center gap-2 text-sm text-ink-soft hover:text-ink">
      <input
        type="checkbox"
        name="ids"
        value={slug}
        form={COMPARE_FORM}
        data-compare=""
        checked={isChosen}
        disabled={!isChosen && chosen.length >= MAX_CHOSEN}
        aria-label={texts.label}
        onChange={(event) => chooseTutor({ slug, name }, event.currentTarget.checked)}
        className="size-4.5 cursor-pointer accent-primary disabled:cursor-not-allowed"
      />
      {texts.short}
    </label>
  )
}
