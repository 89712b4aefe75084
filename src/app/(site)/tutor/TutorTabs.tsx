import { NavTabs } from '@/components/ui/NavTabs'
import { t } from '@/messages/t'

const TABS = [
  ['dashboard', '/tutor/dashboard'],
  ['lessons', '/bookings?as=tutor'],
  ['schedule', '/tutor/schedule'],
  ['profile', '/tutor/profile'],
  ['packages', '/tutor/packages'],
  ['prices', '/tutor/prices'],
  ['earnings', '/tutor/earnings'],
  ['strikes', '/tutor/strikes'],
  ['visibility', '/tutor/visibility'],
] as const

/** The pages of someone who teaches, at the top of each. */
export function TutorTabs({ current }: { current: (typeof TABS)[number][0] }) {
  return (
    <div className="mb-6">
      <NavTabs
        label={t('teaching.tabs')}
        tabs={TABS.map(([name, href]) => ({
          href,
          label: t(`teaching.tab.${name}`),
          current: name === current,
        }))}
      />
    </div>
  )
}
