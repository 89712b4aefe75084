import { Button } from '@/components/ui/Button'
import { Field } from '@/components/ui/Field'
import { Select } from '@/components/ui/Select'
import { t } from '@/messages/t'

type MailboxFilterProps = { to: string; receivers: readonly { to: string; count: number }[] }

/** Chooses one receiver: a plain form, so that it works before JavaScript arrives. */
export function MailboxFilter({ to, receivers }: MailboxFilterProps) {
  const known = receivers.some((receiver) => receiver.to === to)
  const options = receivers.map((receiver) => ({
    value: receiver.to,
    label: `${receiver.to} (${receiver.count})`,
  }))
  return (
    <form action="/demo/mailbox" className="mb-6 flex flex-wrap items-end gap-3">
      <Field id="mailbox-to" label={t('mailbox.receiver')} className="w-full sm:w-96">
        {(control) => (
          <Select
            {...control}
            name="to"
            defaultValue={to}
            emptyLabel={t('mailbox.everybody')}
            options={to && !known ? [{ value: to, label: to }, ...options] : options}
          />
        )}
      </Field>
      <Button type="submit" variant="secondary" icon="search">
        {t('mailbox.show')}
      </Button>
    </form>
  )
}
