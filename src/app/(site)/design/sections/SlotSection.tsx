import { SlotPicker } from '@/components/availability/SlotPicker'
import { SlotPickerSkeleton } from '@/components/availability/SlotPickerSkeleton'
import { Card } from '@/components/ui/Card'
import { Example } from '../Example'
import { Section } from '../Section'
import { NOW, SLOTS, ZONE } from '../sampleData'

export function SlotSection() {
  const week = { slots: SLOTS, timeZone: ZONE, from: '2026-03-03', tutorName: 'David' }
  return (
    <Section title="Free times">
      <Example name="Links, with zone switch">
        <Card>
          <SlotPicker
            {...week}
            id="slots-links"
            nextHref="/design?week=2"
            choice={{ kind: 'links', hrefFor: () => '/design' }}
            zoneSwitch={{ now: NOW, action: '/design', keep: { duration: '60' } }}
          />
        </Card>
      </Example>
      <Example name="Radio buttons, one chosen">
        <Card>
          <form>
            <SlotPicker
              {...week}
              id="slots-radios"
              previousHref="/design?week=0"
              nextHref="/design?week=2"
              choice={{ kind: 'radios', name: 'start', selected: '2026-03-04T13:30:00.000Z' }}
            />
          </form>
        </Card>
      </Example>
      <Example name="Zone of the tutor only">
        <Card>
          <SlotPicker
            {...week}
            id="slots-locked"
            isZoneLocked
            choice={{ kind: 'links', hrefFor: () => '/design' }}
          />
        </Card>
      </Example>
      <div className="grid gap-6 md:grid-cols-2">
        <Example name="Empty">
          <Card>
            <SlotPicker
              {...week}
              slots={[]}
              id="slots-empty"
              nextFree={{ start: '2026-03-18T08:00:00.000Z', href: '/design?week=3' }}
              choice={{ kind: 'links', hrefFor: () => '/design' }}
            />
          </Card>
        </Example>
        <Example name="Loading">
          <Card>
            <SlotPickerSkeleton />
          </Card>
        </Example>
      </div>
    </Section>
  )
}
