import { t } from '@/messages/t'
import { RadioField } from '../form/RadioField'

type ScopeFieldProps = {
  /** What the change does to the others. */
  hint: string
  /** `all` is of use where the present lesson is not the first of those to come. */
  scopes?: readonly ('one' | 'following' | 'all')[]
  defaultScope?: 'one' | 'following' | 'all'
}

/** How far a change to a lesson of a weekly series goes (EX03). Sends `scope`. */
export function ScopeField({
  hint,
  scopes = ['one', 'following', 'all'],
  defaultScope = 'one',
}: ScopeFieldProps) {
  const words = {
    one: t('series.scopeOne'),
    following: t('series.scopeFollowing'),
    all: t('series.scopeAll'),
  }
  return (
    <RadioField
      name="scope"
      legend={t('series.scope')}
      hint={hint}
      options={scopes.map((value) => ({ value, label: words[value] }))}
      defaultValue={defaultScope}
    />
  )
}
