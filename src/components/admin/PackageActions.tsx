'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import type { PackageStatus } from '@/domain/package/packageStatus'
import { MOST_EXTENSION_DAYS } from '@/domain/package/packageTerms'
import { StaffAction } from './StaffAction'

type Saved = {
  status: PackageStatus
  expiresAt?: string | null
  extendedAt?: string | null
  lessonsPurchased: number
  lessonsUsed: number
  lessonsReturned: number
}

/** What operations may do for the owner of a package: put off its last day once, give back unused lessons. */
export function PackageActions() {
  const { id, savedDocumentData } = useDocumentInfo()
  const saved = savedDocumentData as Saved | undefined
  if (!id || !saved?.status) return null
  const left = saved.lessonsPurchased - saved.lessonsUsed - saved.lessonsReturned
  const isAlive = saved.status === 'active' || saved.status === 'used'
  return (
    <>
      {isAlive && saved.expiresAt && !saved.extendedAt && (
        <StaffAction
          bodyOf={(form) => ({ days: Number(form.get('days')), reason: String(form.get('reason')) })}
          done="The last day of the package was put off."
          explanation="The student can book from this package for longer. A package can be extended once."
          label="Extend"
          needsReason
          path={`/admin/packages/${id}/extend`}
          title="Extend this package?"
        >
          <label>
            Days
            <input defaultValue={30} max={MOST_EXTENSION_DAYS} min={1} name="days" required type="number" />
          </label>
        </StaffAction>
      )}
      {saved.status === 'active' && left > 0 && (
        <StaffAction
          bodyOf={(form) => ({ lessons: Number(form.get('lessons')), reason: String(form.get('reason')) })}
          done="The refund is on its way. The student is told by mail."
          explanation="Unused lessons leave the package, and what they cost goes back to where it was paid from. This cannot be undone."
          label="Refund lessons"
          needsReason
          path={`/admin/packages/${id}/refund`}
          title="Refund unused lessons?"
        >
          <label>
            Lessons
            <input defaultValue={left} max={left} min={1} name="lessons" required type="number" />
          </label>
        </StaffAction>
      )}
    </>
  )
}
