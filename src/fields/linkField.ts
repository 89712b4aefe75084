import type { GroupField } from 'payload'
import { isSafeLink } from './isSafeLink'

/** A button or link of a block: what it says and where it leads. One without the other is refused. */
export const linkField = (name: string, label: string): GroupField => ({
  name,
  label,
  type: 'group',
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'label',
          label: 'Text',
          type: 'text',
          maxLength: 40,
          validate: needs('href', 'Say what the button says.'),
        },
        { name: 'href', label: 'Leads to', type: 'text', maxLength: 300, validate: leads },
      ],
    },
  ],
})

type Context = { siblingData?: Record<string, unknown> }

const needs =
  (other: string, words: string) =>
  (value: unknown, { siblingData }: Context): true | string =>
    !!value || !siblingData?.[other] || words

const leads = (value: unknown, context: Context): true | string => {
  const safe = isSafeLink(value)
  return safe === true ? needs('label', 'Say where the button leads.')(value, context) : safe
}
