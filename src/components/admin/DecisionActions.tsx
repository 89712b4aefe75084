'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { StaffAction } from './StaffAction'

type Words = {
  label: string
  title: string
  explanation: string
  done: string
  tone: 'primary' | 'secondary'
}

type DecisionActionsProps<Decision extends string> = {
  /** What staff may decide. */
  decisions: readonly Decision[]
  /** What each is called and says. */
  words: Readonly<Record<Decision, Words>>
  /** The states of the document each can be made in. */
  moves: Readonly<Record<Decision, { from: readonly string[] }>>
  /** Where it is sent, `/admin/${area}/:id/decide`. */
  area: string
}

/** What staff may decide about a document as it stands, each with a reason: the table of its moves says it. */
export function DecisionActions<Decision extends string>({
  decisions,
  words,
  moves,
  area,
}: DecisionActionsProps<Decision>) {
  const { id, savedDocumentData } = useDocumentInfo()
  const state = savedDocumentData?.state as string | undefined
  if (!id || !state) return null
  return decisions
    .filter((decision) => moves[decision].from.includes(state))
    .map((decision) => (
      <StaffAction
        {...words[decision]}
        bodyOf={(form) => ({ decision, reason: String(form.get('reason')) })}
        key={decision}
        needsReason
        path={`/admin/${area}/${id}/decide`}
      />
    ))
}
