import * as initial from './20261122_025923_initial'
import * as rules from './20261122_031000_rules'
import * as legalCombinations from './20261122_032000_legal_combinations'
import * as bookingChanges from './20261125_072550_booking_changes'
import * as changeRules from './20261125_073000_change_rules'
import * as payouts from './20261128_035747_payouts'
import * as payoutRules from './20261128_040000_payout_rules'

/** Every migration in the order in which it runs. */
export const migrations = [
  { name: '20261122_025923_initial', up: initial.up, down: initial.down },
  { name: '20261122_031000_rules', up: rules.up, down: rules.down },
  { name: '20261122_032000_legal_combinations', up: legalCombinations.up, down: legalCombinations.down },
  { name: '20261125_072550_booking_changes', up: bookingChanges.up, down: bookingChanges.down },
  { name: '20261125_073000_change_rules', up: changeRules.up, down: changeRules.down },
  { name: '20261128_035747_payouts', up: payouts.up, down: payouts.down },
  { name: '20261128_040000_payout_rules', up: payoutRules.up, down: payoutRules.down },
]
