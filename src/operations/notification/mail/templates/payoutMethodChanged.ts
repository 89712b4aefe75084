import { t } from '@/messages/t'
import { action, note, paragraph } from '../blocks'
import type { MailContent } from '../mailContent'
import { METHOD_PATH } from '../payoutBlocks'
import type { MethodMail } from '../payoutMail'

/** To a tutor: their money goes elsewhere from now on, in case it was not them who changed it. */
export function payoutMethodChanged({ firstName, channel, destination }: MethodMail): MailContent {
  const to = [t(`payout.channel.${channel}.name`), destination].filter(Boolean).join(', ')
  return {
    subject: t('payoutMail.method.subject'),
    preview: t('payoutMail.method.preview'),
    heading: t('payoutMail.method.heading', { firstName }),
    blocks: [
      paragraph(t('payoutMail.method.text', { to })),
      action(t('payoutMail.method.action'), METHOD_PATH),
      note(t('payoutMail.method.notYou')),
    ],
    reason: t('payoutMail.reason'),
  }
}
