import { formatMoney } from '@/domain/money/formatMoney'
import type { Money } from '@/domain/money/money'
import { SCOPES, type Scope } from '@/domain/series/scope'
import { t } from '@/messages/t'
import { RadioField } from '../form/RadioField'

type ScopeFieldProps = {
  /** What the change does to the others. */
  hint: string
  /** What each choice gives back to the student … */
  refunds?: Record<Scope, Money>
  /** … who is the reader. */
  isOwn?: boolean
  defaultScope?: Scope
}

/** How far a change to a lesson of a weekly series goes (EX03). Sends `scope`. */
export function ScopeField({ hint, refunds, isOwn = false, defaultScope = 'one' }: ScopeFieldProps) {
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
      options={SCOPES.map((value) => ({
        value,
        label: words[value],
        hint:
          refunds &&
          t(isOwn ? 'series.scopeRefundOwn' : 'series.scopeRefund', { amount: formatMoney(refunds[value]) }),
      }))}
      defaultValue={defaultScope}
    />
  )
}
