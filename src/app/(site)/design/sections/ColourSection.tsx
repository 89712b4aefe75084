import { Avatar } from '@/components/ui/Avatar'
import { Badge } from '@/components/ui/Badge'
import { Button } from '@/components/ui/Button'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { Icon } from '@/components/ui/Icon'
import { ICON_NAMES } from '@/components/ui/iconNames'
import { Example } from '../Example'
import { Section } from '../Section'

const SWATCHES = [
  'bg-canvas',
  'bg-surface',
  'bg-sunken',
  'bg-line',
  'bg-line-strong',
  'bg-ink-faint',
  'bg-ink-soft',
  'bg-ink',
  'bg-primary',
  'bg-primary-soft',
  'bg-secondary',
  'bg-secondary-soft',
  'bg-success',
  'bg-success-soft',
  'bg-warning',
  'bg-warning-soft',
  'bg-error',
  'bg-error-soft',
  'bg-danger',
  'bg-star',
]
const TONES = ['neutral', 'primary', 'secondary', 'success', 'warning', 'error'] as const
const VARIANTS = ['primary', 'secondary', 'ghost', 'danger'] as const

export function ColourSection() {
  return (
    <Section title="Foundations and buttons">
      <Example name="Colours">
        <ul className="grid grid-cols-4 gap-2 sm:grid-cols-10">
          {SWATCHES.map((swatch) => (
            <li key={swatch} className="text-xs text-ink-soft">
              <span className={`block h-10 rounded-md border border-line ${swatch}`} />
              {swatch.slice(3)}
            </li>
          ))}
        </ul>
      </Example>
      <Example name="Type">
        <p className="text-5xl font-bold tracking-tight">48 Find a tutor</p>
        <p className="text-3xl font-bold tracking-tight">30 Your bookings</p>
        <p className="text-xl font-semibold">20 Tuesday 3 March</p>
        <p>16 Lessons you can trust, Jelena Marković, łódź, žur</p>
        <p className="text-sm text-ink-soft">14 Free cancellation up to 24 hours before</p>
        <p className="text-xs text-ink-faint">12 Reference 1f2e3d</p>
      </Example>
      {VARIANTS.map((variant) => (
        <Example key={variant} name={`Button ${variant}`}>
          <div className="flex flex-wrap items-center gap-3">
            <Button variant={variant} size="sm">
              Small
            </Button>
            <Button variant={variant}>Book a lesson</Button>
            <Button variant={variant} size="lg" icon="video">
              Join the lesson
            </Button>
            <Button variant={variant} loading>
              Booking…
            </Button>
            <Button variant={variant} disabled>
              Disabled
            </Button>
            <ButtonLink variant={variant} href="/design" iconAfter="arrow-right">
              As a link
            </ButtonLink>
          </div>
        </Example>
      ))}
      <Example name="Badges">
        <div className="flex flex-wrap gap-2">
          {TONES.map((tone) => (
            <Badge key={tone} tone={tone} icon="circle-check">
              {tone}
            </Badge>
          ))}
        </div>
      </Example>
      <Example name="Avatars">
        <div className="flex flex-wrap items-end gap-4">
          <Avatar name="Sofia Reyes" size="sm" />
          <Avatar name="David Santos" />
          <Avatar name="Priya" size="lg" />
          <Avatar name="Jelena Marković" size="xl" shape="square" />
          <Avatar name="Photo" size="lg" photoUrl="/icon.svg" />
        </div>
      </Example>
      <Example name="Icons">
        <ul className="flex flex-wrap gap-3 text-ink-soft">
          {ICON_NAMES.map((name) => (
            <li key={name} title={name}>
              <Icon name={name} label={name} />
            </li>
          ))}
        </ul>
      </Example>
    </Section>
  )
}
