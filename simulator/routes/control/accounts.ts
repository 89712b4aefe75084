import { z } from 'zod'
import { finishOnboarding } from '../../actions/onboard'
import { changeBank } from '../../actions/payOut'
import { shownAccount } from '../../objects/account'
import { runUnit, type Simulator } from '../../unit'
import { findAccount } from '../accounts'

export const onboardSchema = z.strictObject({
  outcome: z.enum(['complete', 'failingBank', 'incomplete', 'reject']),
})
export const changeBankSchema = z.strictObject({
  works: z.union([z.boolean(), z.enum(['true', 'false']).transform((value) => value === 'true')]),
})

/** Goes through the hosted onboarding as the page does. */
export function onboardAccount(
  simulator: Simulator,
  id: string,
  { outcome }: z.output<typeof onboardSchema>,
): object {
  return runUnit(simulator, (unit) => {
    const account = findAccount(unit, id)
    finishOnboarding(unit, account, outcome)
    return shownAccount(account, ['configuration.recipient', 'requirements'])
  })
}

/** From now on the account's bank takes payouts, or sends them back. */
export function setBank(
  simulator: Simulator,
  id: string,
  { works }: z.output<typeof changeBankSchema>,
): object {
  return runUnit(simulator, (unit) => {
    const account = findAccount(unit, id)
    changeBank(unit, account, works)
    return { account: id, bankWorks: works }
  })
}
