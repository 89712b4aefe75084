import { Checkbox } from '@/components/ui/Checkbox'
import { Field } from '@/components/ui/Field'
import { Input } from '@/components/ui/Input'
import { RadioGroup } from '@/components/ui/RadioGroup'
import { Select } from '@/components/ui/Select'
import { StarRatingInput } from '@/components/ui/StarRatingInput'
import { TextArea } from '@/components/ui/TextArea'
import { Toggle } from '@/components/ui/Toggle'
import { Example } from '../Example'
import { Section } from '../Section'

const OPTIONS = [
  { value: 'a', label: 'Mathematics' },
  { value: 'b', label: 'Physics' },
]
const LENGTHS = [
  { value: '30', label: '30 minutes', hint: '$12.50' },
  { value: '60', label: '1 hour', hint: '$25.00' },
  { value: '90', label: '1 h 30 min', hint: '$37.50', disabled: true },
]
const STARS = ['1 star', '2 stars', '3 stars', '4 stars', '5 stars']

export function FieldSection() {
  return (
    <Section title="Fields">
      <div className="grid gap-6 md:grid-cols-2">
        <Field id="f1" label="First name">
          {(control) => <Input {...control} placeholder="Sofia" />}
        </Field>
        <Field
          id="f2"
          label="Email"
          hint="We send lesson reminders and receipts here."
          error="That does not look like an email address. Check for a missing @."
        >
          {(control) => <Input {...control} type="email" defaultValue="sofia.example.com" />}
        </Field>
        <Field id="f3" label="Subject">
          {(control) => <Select {...control} options={OPTIONS} emptyLabel="Any subject" />}
        </Field>
        <Field id="f4" label="Phone" optionalLabel="optional">
          {(control) => <Input {...control} disabled defaultValue="Not needed" />}
        </Field>
        <Field id="f5" label="Goals" hint="What should this lesson change?">
          {(control) => <TextArea {...control} />}
        </Field>
        <div className="space-y-4">
          <Checkbox
            id="c1"
            name="c1"
            label="Send me learning tips now and then"
            hint="You can stop them at any time."
            defaultChecked
          />
          <Toggle
            name="t1"
            label="Instant booking"
            hint="Students book without waiting for you."
            defaultChecked
          />
          <Toggle name="t2" label="Accept new students" />
        </div>
      </div>
      <Example name="Radio cards">
        <RadioGroup legend="Lesson length" name="length" options={LENGTHS} defaultValue="60" look="cards" />
      </Example>
      <Example name="Radio list with error">
        <RadioGroup
          legend="Level"
          name="level"
          options={OPTIONS}
          error="Choose one so that your tutor can prepare."
        />
      </Example>
      <Example name="Stars">
        <StarRatingInput
          legend="How was your lesson with David?"
          name="stars"
          labels={STARS}
          defaultValue={4}
        />
      </Example>
    </Section>
  )
}
