'use client'

import { StaffAction } from './StaffAction'

/** The nightly comparison, now. */
export function ReconcileNow() {
  return (
    <StaffAction
      bodyOf={() => ({})}
      done="Both books are compared. What differs is listed below."
      explanation="Reads what is new in the processor’s books and compares it with ours. It changes no money."
      label="Compare now"
      needsReason={false}
      path="/admin/reconciliation/run"
      title="Compare both books now?"
    />
  )
}
