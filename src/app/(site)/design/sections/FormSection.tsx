import { ActionForm } from '@/components/form/ActionForm'
import { CheckboxField } from '@/components/form/CheckboxField'
import { SelectField } from '@/components/form/SelectField'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextAreaField } from '@/components/form/TextAreaField'
import { TextField } from '@/components/form/TextField'
import { Card } from '@/components/ui/Card'
import { CardTitle } from '@/components/ui/CardTitle'
import { Section } from '../Section'
import { accept, refuse } from '../sampleActions'

const OPTIONS = [{ value: 'maths', label: 'Mathematics' }]

export function FormSection() {
  return (
    <Section title="Forms">
      <div className="grid gap-6 md:grid-cols-2">
        <Card padding="lg">
          <CardTitle level={3}>A form that is refused</CardTitle>
          <ActionForm
            action={refuse}
            errorTitle="Please check the following"
            fieldLabels={{ topic: 'Topic' }}
            className="grid gap-5"
          >
            <TextField name="topic" label="Topic" required />
            <SelectField name="subject" label="Subject" emptyLabel="Choose a subject" options={OPTIONS} />
            <TextAreaField name="goals" label="Goals" />
            <CheckboxField name="agree" label="I have read the cancellation rule" />
            <SubmitButton pendingLabel="Sending…">Send the request</SubmitButton>
          </ActionForm>
        </Card>
        <Card padding="lg">
          <CardTitle level={3}>A form that is accepted</CardTitle>
          <ActionForm action={accept} errorTitle="Please check the following" className="grid gap-5">
            <TextField name="name" label="Display name" defaultValue="Sofia" />
            <SubmitButton>Save</SubmitButton>
          </ActionForm>
        </Card>
      </div>
    </Section>
  )
}
