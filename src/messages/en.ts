import { account } from './en/account'
import { auth } from './en/auth'
import { booking } from './en/booking'
import { bookings } from './en/bookings'
import { calendar } from './en/calendar'
import { cards } from './en/cards'
import { checkout } from './en/checkout'
import { common } from './en/common'
import { compare } from './en/compare'
import { creditMail } from './en/creditMail'
import { dashboard } from './en/dashboard'
import { decline } from './en/decline'
import { demo } from './en/demo'
import { demoLogins } from './en/demoLogins'
import { discovery } from './en/discovery'
import { earnings } from './en/earnings'
import { error } from './en/error'
import { footer } from './en/footer'
import { form } from './en/form'
import { help } from './en/help'
import { home } from './en/home'
import { join } from './en/join'
import { lesson } from './en/lesson'
import { mail } from './en/mail'
import { mailbox } from './en/mailbox'
import { match } from './en/match'
import { nav } from './en/nav'
import { notification } from './en/notification'
import { packageMail } from './en/packageMail'
import { packages } from './en/packages'
import { paper } from './en/paper'
import { payment } from './en/payment'
import { payout } from './en/payout'
import { payoutMail } from './en/payoutMail'
import { priceMail } from './en/priceMail'
import { prices } from './en/prices'
import { purchase } from './en/purchase'
import { purchaseMail } from './en/purchaseMail'
import { ranking } from './en/ranking'
import { refund } from './en/refund'
import { review } from './en/review'
import { risk } from './en/risk'
import { saved } from './en/saved'
import { search } from './en/search'
import { searchAlert } from './en/searchAlert'
import { series } from './en/series'
import { slots } from './en/slots'
import { statement } from './en/statement'
import { strikeMail } from './en/strikeMail'
import { strikes } from './en/strikes'
import { supplyMail } from './en/supplyMail'
import { tax } from './en/tax'
import { teaching } from './en/teaching'
import { time } from './en/time'
import { today } from './en/today'
import { topUpMail } from './en/topUpMail'
import { trial } from './en/trial'
import { trialMail } from './en/trialMail'
import { tutor } from './en/tutor'
import { tutorHome } from './en/tutorHome'
import { vetting } from './en/vetting'
import { wallet } from './en/wallet'

/** English, by area. A new area is a file in `en/` and a line here. Tone: V 6.6. */
export const en = {
  account,
  auth,
  booking,
  bookings,
  calendar,
  cards,
  checkout,
  common,
  compare,
  creditMail,
  dashboard,
  decline,
  demo,
  demoLogins,
  discovery,
  earnings,
  error,
  footer,
  form,
  help,
  home,
  join,
  lesson,
  mail,
  mailbox,
  match,
  nav,
  notification,
  paper,
  payment,
  payout,
  payoutMail,
  packageMail,
  packages,
  priceMail,
  prices,
  purchase,
  purchaseMail,
  ranking,
  refund,
  review,
  risk,
  saved,
  search,
  searchAlert,
  series,
  slots,
  statement,
  strikeMail,
  strikes,
  supplyMail,
  tax,
  teaching,
  time,
  today,
  trial,
  trialMail,
  topUpMail,
  tutor,
  tutorHome,
  vetting,
  wallet,
} as const
