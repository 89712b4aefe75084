import * as initial from './20261122_025923_initial'
import * as rules from './20261122_031000_rules'
import * as legalCombinations from './20261122_032000_legal_combinations'
import * as bookingChanges from './20261125_072550_booking_changes'
import * as changeRules from './20261125_073000_change_rules'
import * as papers from './20261128_035552_papers'
import * as payouts from './20261128_035747_payouts'
import * as paperRules from './20261128_040000_paper_rules'
import * as payoutRules from './20261128_040000_payout_rules'
import * as paymentParts from './20261128_040145_payment_parts'
import * as ledgerBalances from './20261128_041000_ledger_balances'
import * as paymentRules from './20261128_041000_payment_rules'
import * as exchangeRates from './20261128_042335_exchange_rates'
import * as packageTerms from './20261128_042352_package_terms'
import * as walletAndPromotions from './20261128_042421_wallet_and_promotions'
import * as exchangeRules from './20261128_043000_exchange_rules'
import * as promotionRules from './20261128_043000_promotion_rules'
import * as savedCards from './20261128_044921_saved_cards'
import * as savedCardRules from './20261128_045000_saved_card_rules'
import * as packageRules from './20261128_050000_package_rules'
import * as chargebacks from './20261128_050945_chargebacks'
import * as chargebackRules from './20261128_051000_chargeback_rules'
import * as recoveryIndexes from './20261128_060000_recovery_indexes'
import * as moveLeave from './20261128_061000_move_leave'
import * as spareIndexes from './20261128_061500_spare_indexes'
import * as lessonLimits from './20261128_071344_lesson_limits'
import * as taxFormsAndRates from './20261128_071729_tax_forms_and_rates'
import * as taxRules from './20261128_072000_tax_rules'
import * as lockedZone from './20261128_072014_locked_zone'
import * as trialLessons from './20261128_072018_trial_lessons'
import * as trialRules from './20261128_073000_trial_rules'
import * as priceProposals from './20261128_073134_price_proposals'
import * as priceAgreements from './20261128_074313_price_agreements'
import * as moneyGaps from './20261128_075535_money_gaps'
import * as priceProposalRules from './20261128_080000_price_proposal_rules'
import * as priceRules from './20261128_083000_price_rules'
import * as disputeFileRules from './20261128_090000_dispute_file_rules'
import * as savedTutorsAndSearches from './20261128_105323_saved_tutors_and_searches'
import * as searchStanding from './20261128_105933_search_standing'
import * as savedRules from './20261128_110000_saved_rules'
import * as searchStandingRules from './20261128_110500_search_standing_rules'
import * as content from './20261128_111412_content'
import * as contentBodies from './20261128_111415_content_bodies'
import * as contentWithoutBodies from './20261128_111421_content_without_bodies'
import * as widePictures from './20261128_111712_wide_pictures'
import * as contentRules from './20261128_112000_content_rules'
import * as searchDocumentsRules from './20261128_113000_search_documents_rules'
import * as rateLimitRules from './20261128_114500_rate_limit_rules'

/** Every migration in the order in which it runs. */
export const migrations = [
  { name: '20261122_025923_initial', up: initial.up, down: initial.down },
  { name: '20261122_031000_rules', up: rules.up, down: rules.down },
  { name: '20261122_032000_legal_combinations', up: legalCombinations.up, down: legalCombinations.down },
  { name: '20261125_072550_booking_changes', up: bookingChanges.up, down: bookingChanges.down },
  { name: '20261125_073000_change_rules', up: changeRules.up, down: changeRules.down },
  { name: '20261128_035552_papers', up: papers.up, down: papers.down },
  { name: '20261128_035747_payouts', up: payouts.up, down: payouts.down },
  { name: '20261128_040000_paper_rules', up: paperRules.up, down: paperRules.down },
  { name: '20261128_040000_payout_rules', up: payoutRules.up, down: payoutRules.down },
  { name: '20261128_040145_payment_parts', up: paymentParts.up, down: paymentParts.down },
  { name: '20261128_041000_ledger_balances', up: ledgerBalances.up, down: ledgerBalances.down },
  { name: '20261128_041000_payment_rules', up: paymentRules.up, down: paymentRules.down },
  { name: '20261128_042335_exchange_rates', up: exchangeRates.up, down: exchangeRates.down },
  { name: '20261128_042352_package_terms', up: packageTerms.up, down: packageTerms.down },
  {
    name: '20261128_042421_wallet_and_promotions',
    up: walletAndPromotions.up,
    down: walletAndPromotions.down,
  },
  { name: '20261128_043000_exchange_rules', up: exchangeRules.up, down: exchangeRules.down },
  { name: '20261128_043000_promotion_rules', up: promotionRules.up, down: promotionRules.down },
  { name: '20261128_044921_saved_cards', up: savedCards.up, down: savedCards.down },
  { name: '20261128_045000_saved_card_rules', up: savedCardRules.up, down: savedCardRules.down },
  { name: '20261128_050000_package_rules', up: packageRules.up, down: packageRules.down },
  { name: '20261128_050945_chargebacks', up: chargebacks.up, down: chargebacks.down },
  { name: '20261128_051000_chargeback_rules', up: chargebackRules.up, down: chargebackRules.down },
  { name: '20261128_060000_recovery_indexes', up: recoveryIndexes.up, down: recoveryIndexes.down },
  { name: '20261128_061000_move_leave', up: moveLeave.up, down: moveLeave.down },
  { name: '20261128_061500_spare_indexes', up: spareIndexes.up, down: spareIndexes.down },
  { name: '20261128_071344_lesson_limits', up: lessonLimits.up, down: lessonLimits.down },
  { name: '20261128_071729_tax_forms_and_rates', up: taxFormsAndRates.up, down: taxFormsAndRates.down },
  { name: '20261128_072000_tax_rules', up: taxRules.up, down: taxRules.down },
  { name: '20261128_072014_locked_zone', up: lockedZone.up, down: lockedZone.down },
  { name: '20261128_072018_trial_lessons', up: trialLessons.up, down: trialLessons.down },
  { name: '20261128_073000_trial_rules', up: trialRules.up, down: trialRules.down },
  { name: '20261128_073134_price_proposals', up: priceProposals.up, down: priceProposals.down },
  { name: '20261128_074313_price_agreements', up: priceAgreements.up, down: priceAgreements.down },
  { name: '20261128_075535_money_gaps', up: moneyGaps.up, down: moneyGaps.down },
  { name: '20261128_080000_price_proposal_rules', up: priceProposalRules.up, down: priceProposalRules.down },
  { name: '20261128_083000_price_rules', up: priceRules.up, down: priceRules.down },
  { name: '20261128_090000_dispute_file_rules', up: disputeFileRules.up, down: disputeFileRules.down },
  {
    name: '20261128_105323_saved_tutors_and_searches',
    up: savedTutorsAndSearches.up,
    down: savedTutorsAndSearches.down,
  },
  { name: '20261128_105933_search_standing', up: searchStanding.up, down: searchStanding.down },
  { name: '20261128_110000_saved_rules', up: savedRules.up, down: savedRules.down },
  {
    name: '20261128_110500_search_standing_rules',
    up: searchStandingRules.up,
    down: searchStandingRules.down,
  },
  { name: '20261128_111412_content', up: content.up, down: content.down },
  { name: '20261128_111415_content_bodies', up: contentBodies.up, down: contentBodies.down },
  {
    name: '20261128_111421_content_without_bodies',
    up: contentWithoutBodies.up,
    down: contentWithoutBodies.down,
  },
  { name: '20261128_111712_wide_pictures', up: widePictures.up, down: widePictures.down },
  { name: '20261128_112000_content_rules', up: contentRules.up, down: contentRules.down },
  {
    name: '20261128_113000_search_documents_rules',
    up: searchDocumentsRules.up,
    down: searchDocumentsRules.down,
  },
  { name: '20261128_114500_rate_limit_rules', up: rateLimitRules.up, down: rateLimitRules.down },
]
