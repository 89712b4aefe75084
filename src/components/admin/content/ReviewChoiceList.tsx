'use client'

import { useField } from '@payloadcms/ui'

type Choice = { id: string; about: string; comment: string }

const MOST = 6

/** The tick boxes of `ReviewChoice`. The order of the ticks is the order on the page. */
export function ReviewChoiceList({ path, reviews }: { path: string; reviews: readonly Choice[] }) {
  const { value, setValue } = useField<string[] | null>({ path })
  const chosen = Array.isArray(value) ? value : []
  const toggle = (id: string) =>
    setValue(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id])
  return (
    <fieldset className="field-type review-choice">
      <legend>{`Reviews (${chosen.length} of at most ${MOST} chosen)`}</legend>
      <p>With none chosen the newest are shown.</p>
      <ul>
        {reviews.map(({ id, about, comment }) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={chosen.includes(id)}
                disabled={!chosen.includes(id) && chosen.length >= MOST}
                onChange={() => toggle(id)}
              />
              <span>
                <strong>{about}</strong>
                <br />
                {comment}
              </span>
            </label>
          </li>
        ))}
      </ul>
      {reviews.length === 0 && <p>No review of four or five stars has been published yet.</p>}
    </fieldset>
  )
}
