import type { SaveAbility } from '@/components/saved/SaveTutor'
import { isLearner } from '@/domain/identity/roles'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { setSavedTutor } from './actions'

/**
 * Whether somebody can save tutors: learners can, a visitor logs in and comes back, nobody else has a use for it.
 * @param path the page's own path with its query
 */
export function saveAbility(viewer: Viewer | null, path: string): SaveAbility {
  if (!viewer) return { kind: 'login', href: `/login?next=${encodeURIComponent(path)}` }
  return isLearner(viewer) ? { kind: 'save', action: setSavedTutor } : { kind: 'none' }
}
