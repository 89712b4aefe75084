import { DemoBar } from '@/components/site/DemoBar'
import { SiteFooter } from '@/components/site/SiteFooter'
import { SiteHeader } from '@/components/site/SiteHeader'
import type { SiteViewer } from '@/components/site/siteNavigation'
import { Example } from '../Example'
import { Section } from '../Section'
import { ignore } from '../sampleActions'
import { NOW, ZONE } from '../sampleData'

const STUDENT: SiteViewer = { name: 'Sofia Reyes', email: 'sofia@example.com', roles: ['student'] }
const TUTOR: SiteViewer = { name: 'David Santos', email: 'david@example.com', roles: ['tutor', 'student'] }

/** Headers are landmarks of a page; here they stand in frames of their own. */
export function NavigationSection() {
  return (
    <Section title="Around the page">
      <Example name="Demo bar">
        <DemoBar now={NOW} timeZone={ZONE} nextLessonAt={NOW} jumpAction="/design" />
      </Example>
      <div className="relative z-10 space-y-4 [&_header]:static">
        <Example name="Header, signed out">
          <SiteHeader viewer={null} logoutAction="/design" />
        </Example>
        <Example name="Header, student">
          <SiteHeader viewer={STUDENT} logoutAction="/design" />
        </Example>
        <Example name="Header, tutor who also learns">
          <SiteHeader viewer={TUTOR} logoutAction="/design" />
        </Example>
      </div>
      <Example name="Footer">
        <SiteFooter
          viewer={null}
          year={2026}
          currency={{ currency: 'EUR', chooseCurrency: ignore }}
          pages={[
            { href: '/terms', label: 'Terms' },
            { href: '/privacy', label: 'Privacy' },
          ]}
        />
      </Example>
    </Section>
  )
}
