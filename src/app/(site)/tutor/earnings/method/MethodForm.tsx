import { ActionForm } from '@/components/form/ActionForm'
import { CheckboxField } from '@/components/form/CheckboxField'
import { RadioField } from '@/components/form/RadioField'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextField } from '@/components/form/TextField'
import { t } from '@/messages/t'
import type { MethodView } from '@/operations/payout/queries/getPayoutMethod'
import { chooseMethodAction } from '../actions'

/** The choice of a payout method. Fields that only some ways need say so, for the form works without a script. */
export function MethodForm({ view: { channels, method } }: { view: MethodView }) {
  const open = channels.filter(({ isOffered, reachesYou }) => isOffered && reachesYou)
  const isTestBankHere = open.some(({ channel }) => channel === 'simulator')
  const chosen = open.find(({ channel }) => channel === method?.channel) ?? open[0]
  return (
    <ActionForm
      action={chooseMethodAction}
      errorTitle={t('payout.saveFailed')}
      fieldLabels={{ channel: t('payout.channelLabel'), email: t('payout.emailLabel') }}
      className="grid gap-6"
    >
      <RadioField
        legend={t('payout.channelLabel')}
        name="channel"
        look="stack"
        required
        defaultValue={chosen?.channel}
        options={open.map(({ channel }) => ({
          value: channel,
          label: t(`payout.channel.${channel}.name`),
          hint: t(`payout.channel.${channel}.text`),
        }))}
      />
      <TextField
        name="email"
        type="email"
        label={t('payout.emailLabel')}
        hint={t('payout.emailHint')}
        autoComplete="email"
        maxLength={254}
      />
      {isTestBankHere && (
        <RadioField
          legend={t('payout.testLabel')}
          name="testAccount"
          hint={t('payout.testHint')}
          defaultValue={method?.destination.endsWith('0002') ? 'closed' : 'open'}
          options={[
            { value: 'open', label: t('payout.testOpen') },
            { value: 'closed', label: t('payout.testClosed') },
          ]}
        />
      )}
      <CheckboxField
        name="weekly"
        label={t('payout.weeklyLabel')}
        hint={t('payout.weeklyHint')}
        defaultChecked={method?.weekly ?? true}
      />
      <div>
        <SubmitButton pendingLabel={t('payout.saving')}>{t('payout.save')}</SubmitButton>
      </div>
    </ActionForm>
  )
}
