import type { Role } from '@/domain/identity/roles'
import { hasRole, isLearner, isStaff } from '@/domain/identity/roles'
import { t } from '@/messages/t'
import type { IconName } from '../ui/iconNames'

/** Who is looking at the page, as the header needs it. */
export type SiteViewer = {
  name: string
  email: string
  photoUrl?: string | null
  roles: readonly Role[]
}

/** Where the log out form posts: a server action or an address. */
export type LogoutAction = string | (() => Promise<void>)

export type NavEntry = { href: string; label: string; icon: IconName }

/** The pages everyone can go to. */
export function publicNavigation(viewer: SiteViewer | null): NavEntry[] {
  const entries: NavEntry[] = [
    { href: '/tutors', label: t('nav.findTutors'), icon: 'search' },
    { href: '/how-it-works', label: t('nav.howItWorks'), icon: 'info' },
  ]
  if (!viewer) entries.push({ href: '/become-a-tutor', label: t('nav.becomeTutor'), icon: 'graduation-cap' })
  return entries
}

/** A person's own pages, by their roles (V 6.2). */
export function ownNavigation(viewer: SiteViewer): NavEntry[] {
  const tutor = hasRole(viewer, 'tutor')
  const learner = isLearner(viewer)
  const entries: NavEntry[] = []
  if (learner) entries.push({ href: '/dashboard', label: t('nav.dashboard'), icon: 'layout-dashboard' })
  if (tutor) {
    const label = learner ? t('nav.tutorDashboard') : t('nav.dashboard')
    entries.push({ href: '/tutor/dashboard', label, icon: 'graduation-cap' })
  }
  if (tutor || learner) entries.push({ href: '/bookings', label: t('nav.bookings'), icon: 'calendar-days' })
  if (learner) entries.push({ href: '/packages', label: t('nav.packages'), icon: 'book-open' })
  if (tutor) entries.push({ href: '/tutor/earnings', label: t('nav.earnings'), icon: 'wallet' })
  if (isStaff(viewer)) entries.push({ href: '/admin', label: t('nav.admin'), icon: 'shield-check' })
  return entries
}

/** What belongs to the person's account and not into the header's row (J06). */
export function accountNavigation(viewer: SiteViewer): NavEntry[] {
  return isLearner(viewer)
    ? [
        { href: '/saved', label: t('nav.saved'), icon: 'heart' },
        { href: '/wallet', label: t('nav.wallet'), icon: 'wallet' },
      ]
    : []
}
