import { StudentPurse as StudentPurse_bbfdbcbe6c5bd8b3a0c2e992d1e7434d } from '../../../components/admin/StudentPurse'
import { GrantCredit as GrantCredit_3b27e95b940b0b97f3bf307c32bc53f0 } from '../../../components/admin/GrantCredit'
import { MoneyCell as MoneyCell_3dfc0f7b84281e0b148b7a6aac00bfe2 } from '../../../components/admin/MoneyCell'
import { AmountInWords as AmountInWords_911b9d2afed183157d747ce43cf8367e } from '../../../components/admin/AmountInWords'
import { TutorActions as TutorActions_3a5664df777e88b03d90d5b583e495fb } from '../../../components/admin/TutorActions'
import { BookingOverview as BookingOverview_2adc9c329cd522d15c507c6926fdde44 } from '../../../components/admin/BookingOverview'
import { TutorMoneyCell as TutorMoneyCell_6614bc178b6065938d2ddae636d95586 } from '../../../components/admin/TutorMoneyCell'
import { BookingActions as BookingActions_f14676ba39bbe4de98026691ab4737a2 } from '../../../components/admin/BookingActions'
import { CodeCell as CodeCell_254d3603b4e67cb4c2c3ab98e45b721c } from '../../../components/admin/CodeCell'
import { StrikeOverview as StrikeOverview_3cb7a6ee8cd1d372f9748f68bd2b272a } from '../../../components/admin/StrikeOverview'
import { StrikeActions as StrikeActions_d3500aa668d9905f1b451acd2889c925 } from '../../../components/admin/StrikeActions'
import { DisputeOverview as DisputeOverview_236c93eb020acae466feed552826a30a } from '../../../components/admin/DisputeOverview'
import { DisputeActions as DisputeActions_219a9808da0799270d8031da60e22257 } from '../../../components/admin/DisputeActions'
import { PersonCell as PersonCell_7c1221bc417cf77105d2f4c97185b0d8 } from '../../../components/admin/PersonCell'
import { PersonField as PersonField_16f579daf80f8d6d650f205b9790ef34 } from '../../../components/admin/PersonField'
import { FailureCell as FailureCell_8aee1cfe44075add70edd6876780832a } from '../../../components/admin/FailureCell'
import { PaymentActions as PaymentActions_37e5a15ff77675b079975771f7847a5e } from '../../../components/admin/PaymentActions'
import { PaymentReviewOverview as PaymentReviewOverview_661acde6698560afbcb8308c898b5c9b } from '../../../components/admin/PaymentReviewOverview'
import { PaymentReviewActions as PaymentReviewActions_9debd6894baadd6d7b28888b95726cef } from '../../../components/admin/PaymentReviewActions'
import { RefundActions as RefundActions_da69bb60fe13f5ddf7d3245a6c3a540f } from '../../../components/admin/RefundActions'
import { PromoUsage as PromoUsage_4bee98cfaa9b41c32a82562b61497f48 } from '../../../components/admin/PromoUsage'
import { ChargebackOverview as ChargebackOverview_b446eaf4ec469a6f2ff370f5915171c2 } from '../../../components/admin/ChargebackOverview'
import { ChargebackActions as ChargebackActions_000367062c830c0cc4d5ff3444867b16 } from '../../../components/admin/ChargebackActions'
import { DifferenceOverview as DifferenceOverview_89a7a58464d770d79a79335660ddfd43 } from '../../../components/admin/DifferenceOverview'
import { ReconciliationDays as ReconciliationDays_1c4a3016b6783a48a6e7a6685eddfcea } from '../../../components/admin/ReconciliationDays'
import { DifferenceActions as DifferenceActions_238c3f58aefc51455a11918cb99aea7c } from '../../../components/admin/DifferenceActions'
import { PayoutOverview as PayoutOverview_108363574afe4017d50d409be7677130 } from '../../../components/admin/PayoutOverview'
import { PayoutActions as PayoutActions_a0b76055de24e74607ea637874f5c15f } from '../../../components/admin/PayoutActions'
import { NewBatch as NewBatch_b72d10d7d02f82222273db88a45d18c4 } from '../../../components/admin/NewBatch'
import { BatchActions as BatchActions_45d7334cc36cd21b3603b65a5fb75a5c } from '../../../components/admin/BatchActions'
import { PackageOverview as PackageOverview_a6a8dd6c5a46fb2be6ca88d8cfbe710c } from '../../../components/admin/PackageOverview'
import { PackageActions as PackageActions_22a905d11604c3887419d31a8fe1adaf } from '../../../components/admin/PackageActions'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ReviewChoice as ReviewChoice_2403a0911efb39231f4ce99e966f8049 } from '../../../components/admin/content/ReviewChoice'
import { SearchPreview as SearchPreview_d6f7c3dfb405f310cb8ff24cb4ab6e35 } from '../../../components/admin/content/SearchPreview'
import { RankingPreview as RankingPreview_739cdee0f9eae3c48b22a27a266efa63 } from '../../../components/admin/ranking/RankingPreview'
import { LedgerNavLink as LedgerNavLink_ac906e842be11cde8c84e57dbbdd6403 } from '../../../components/admin/ledger/LedgerNavLink'
import { SupplyNavLink as SupplyNavLink_01255bfbed41ed8ab53f19b42a9c9128 } from '../../../components/admin/supply/SupplyNavLink'
import { OperationsDashboard as OperationsDashboard_b9329bbb6543fbf14f2a21e01368ae1b } from '../../../components/admin/OperationsDashboard'
import { LedgerView as LedgerView_b80a16b14e7047d7dc56924c5d5ef6f1 } from '../../../components/admin/ledger/LedgerView'
import { SupplyView as SupplyView_77f780da2dba6e32fbec80b46cdf4b84 } from '../../../components/admin/supply/SupplyView'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/components/admin/StudentPurse#StudentPurse": StudentPurse_bbfdbcbe6c5bd8b3a0c2e992d1e7434d,
  "/components/admin/GrantCredit#GrantCredit": GrantCredit_3b27e95b940b0b97f3bf307c32bc53f0,
  "/components/admin/MoneyCell#MoneyCell": MoneyCell_3dfc0f7b84281e0b148b7a6aac00bfe2,
  "/components/admin/AmountInWords#AmountInWords": AmountInWords_911b9d2afed183157d747ce43cf8367e,
  "/components/admin/TutorActions#TutorActions": TutorActions_3a5664df777e88b03d90d5b583e495fb,
  "/components/admin/BookingOverview#BookingOverview": BookingOverview_2adc9c329cd522d15c507c6926fdde44,
  "/components/admin/TutorMoneyCell#TutorMoneyCell": TutorMoneyCell_6614bc178b6065938d2ddae636d95586,
  "/components/admin/BookingActions#BookingActions": BookingActions_f14676ba39bbe4de98026691ab4737a2,
  "/components/admin/CodeCell#CodeCell": CodeCell_254d3603b4e67cb4c2c3ab98e45b721c,
  "/components/admin/StrikeOverview#StrikeOverview": StrikeOverview_3cb7a6ee8cd1d372f9748f68bd2b272a,
  "/components/admin/StrikeActions#StrikeActions": StrikeActions_d3500aa668d9905f1b451acd2889c925,
  "/components/admin/DisputeOverview#DisputeOverview": DisputeOverview_236c93eb020acae466feed552826a30a,
  "/components/admin/DisputeActions#DisputeActions": DisputeActions_219a9808da0799270d8031da60e22257,
  "/components/admin/PersonCell#PersonCell": PersonCell_7c1221bc417cf77105d2f4c97185b0d8,
  "/components/admin/PersonField#PersonField": PersonField_16f579daf80f8d6d650f205b9790ef34,
  "/components/admin/FailureCell#FailureCell": FailureCell_8aee1cfe44075add70edd6876780832a,
  "/components/admin/PaymentActions#PaymentActions": PaymentActions_37e5a15ff77675b079975771f7847a5e,
  "/components/admin/PaymentReviewOverview#PaymentReviewOverview": PaymentReviewOverview_661acde6698560afbcb8308c898b5c9b,
  "/components/admin/PaymentReviewActions#PaymentReviewActions": PaymentReviewActions_9debd6894baadd6d7b28888b95726cef,
  "/components/admin/RefundActions#RefundActions": RefundActions_da69bb60fe13f5ddf7d3245a6c3a540f,
  "/components/admin/PromoUsage#PromoUsage": PromoUsage_4bee98cfaa9b41c32a82562b61497f48,
  "/components/admin/ChargebackOverview#ChargebackOverview": ChargebackOverview_b446eaf4ec469a6f2ff370f5915171c2,
  "/components/admin/ChargebackActions#ChargebackActions": ChargebackActions_000367062c830c0cc4d5ff3444867b16,
  "/components/admin/DifferenceOverview#DifferenceOverview": DifferenceOverview_89a7a58464d770d79a79335660ddfd43,
  "/components/admin/ReconciliationDays#ReconciliationDays": ReconciliationDays_1c4a3016b6783a48a6e7a6685eddfcea,
  "/components/admin/DifferenceActions#DifferenceActions": DifferenceActions_238c3f58aefc51455a11918cb99aea7c,
  "/components/admin/PayoutOverview#PayoutOverview": PayoutOverview_108363574afe4017d50d409be7677130,
  "/components/admin/PayoutActions#PayoutActions": PayoutActions_a0b76055de24e74607ea637874f5c15f,
  "/components/admin/NewBatch#NewBatch": NewBatch_b72d10d7d02f82222273db88a45d18c4,
  "/components/admin/BatchActions#BatchActions": BatchActions_45d7334cc36cd21b3603b65a5fb75a5c,
  "/components/admin/PackageOverview#PackageOverview": PackageOverview_a6a8dd6c5a46fb2be6ca88d8cfbe710c,
  "/components/admin/PackageActions#PackageActions": PackageActions_22a905d11604c3887419d31a8fe1adaf,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/components/admin/content/ReviewChoice#ReviewChoice": ReviewChoice_2403a0911efb39231f4ce99e966f8049,
  "/components/admin/content/SearchPreview#SearchPreview": SearchPreview_d6f7c3dfb405f310cb8ff24cb4ab6e35,
  "/components/admin/ranking/RankingPreview#RankingPreview": RankingPreview_739cdee0f9eae3c48b22a27a266efa63,
  "/components/admin/ledger/LedgerNavLink#LedgerNavLink": LedgerNavLink_ac906e842be11cde8c84e57dbbdd6403,
  "/components/admin/supply/SupplyNavLink#SupplyNavLink": SupplyNavLink_01255bfbed41ed8ab53f19b42a9c9128,
  "/components/admin/OperationsDashboard#OperationsDashboard": OperationsDashboard_b9329bbb6543fbf14f2a21e01368ae1b,
  "/components/admin/ledger/LedgerView#LedgerView": LedgerView_b80a16b14e7047d7dc56924c5d5ef6f1,
  "/components/admin/supply/SupplyView#SupplyView": SupplyView_77f780da2dba6e32fbec80b46cdf4b84,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
