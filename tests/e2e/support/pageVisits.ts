import { expect } from '@playwright/test'
import { confirmedLesson, expectStates, freeTime, heldSeries, holdSlot, paidRequest } from './bookings'
import { api } from './callApi'
import { moveClockTo } from './clock'
import { row } from './database'
import { boughtPackage } from './packages'
import { type Account, newcomer, registered, tokenOf } from './people'
import { struckFor } from './strikes'
import { approvedTeacher, type Teacher } from './teachers'

export type PageWorld = {
  teacher: Teacher
  student: Account
  /** Has not confirmed the address yet. */
  fresh: Account
  bookings: Record<
    'held' | 'requested' | 'confirmed' | 'soon' | 'ended' | 'cancelled' | 'cancelledLate',
    string
  >
  strikeId: string
  freeSlot: string
  seriesId: string
  /** A package in use, and the payment that bought it. */
  package: { id: string; paymentId: string }
  mailId: string
  /** Of money for the wallet, not paid yet. */
  paymentId: string
  pageSlug: string
  /** Of somebody to compare the teacher with. */
  otherSlug: string
}

export type PageVisit = {
  /** The folder of the page below src/app/(site). */
  route: string
  as: 'visitor' | 'student' | 'tutor' | 'fresh'
  path: string
  /** The page is an error on purpose, and the browser says so in its console. */
  status?: number
  /** Headings of the first level, one unless said: the gallery of components shows those of other pages. */
  titles?: number
}

/** People and lessons in every state that pages look different for. */
export async function pageWorld(): Promise<PageWorld> {
  const teacher = await approvedTeacher({ firstName: 'Amihan', lastName: 'Cruz' })
  await api('PATCH', `/tutors/${teacher.tutorId}`, {
    token: await tokenOf(teacher),
    body: { trial: { durationMinutes: 30, price: 900 } },
  })
  const student = await registered('student', {
    firstName: 'Lena',
    lastName: 'Brandt',
    timezone: 'Europe/Berlin',
  })
  const fresh = newcomer({ firstName: 'Finn' })
  await api('POST', '/auth/register', { body: { ...fresh, role: 'student', dateOfBirth: '1999-09-09' } })
  const first = await freeTime(teacher, 2)
  const ended = await confirmedLesson(student, teacher, first)
  await moveClockTo(new Date(first.getTime() + 61 * 60_000))
  await expectStates(ended, 'ENDED', 'CAPTURED')
  const cancelled = await paidRequest(student, teacher, await freeTime(teacher, 40))
  await api('POST', `/bookings/${cancelled}/cancel`, { token: await tokenOf(student), body: {} })
  await expectStates(cancelled, 'CANCELLED', 'VOIDED')
  const confirmed = await confirmedLesson(student, teacher, await freeTime(teacher, 50))
  const requested = await paidRequest(student, teacher, await freeTime(teacher, 52))
  const nearest = await freeTime(teacher, 1)
  const soon = await confirmedLesson(student, teacher, nearest)
  await moveClockTo(new Date(nearest.getTime() - 3 * 60_000))
  await api('POST', '/calendar-feed', { token: await tokenOf(teacher), body: {} })
  const { bookingId: held } = await holdSlot(student, teacher, await freeTime(teacher, 60))
  const { bookingId: cancelledLate, strikeId } = await struckFor(teacher)
  const seriesId = await heldSeries(student, teacher, await freeTime(teacher, 80))
  const { paymentId } = await api<{ paymentId: string }>('POST', '/payments/wallet/topup', {
    token: await tokenOf(student),
    body: { amount: 2000, currency: 'USD' },
  })
  const mail = await row<{ id: string }>('select id from mail_messages where "to" = $1 limit 1', [
    student.email,
  ])
  const page = await row<{ slug: string }>(
    `select slug from pages where _status = 'published' order by slug limit 1`,
  )
  const other = await row<{ slug: string }>(
    `select slug from tutor_profiles where status = 'approved' and id <> $1 order by rating_count desc nulls last limit 1`,
    [teacher.tutorId],
  )
  const token = await tokenOf(student)
  await api('PUT', `/saved/tutors/${teacher.tutorId}`, { token, body: {} })
  for (const alerts of [true, false])
    await api('POST', '/saved/searches', {
      token,
      body: {
        name: alerts ? 'Music in the evening' : 'Anybody',
        filters: alerts ? { q: 'music evening' } : {},
        alerts,
      },
    })
  return {
    teacher,
    student,
    fresh,
    bookings: { held, requested, confirmed, soon, ended, cancelled, cancelledLate },
    strikeId,
    freeSlot: (await freeTime(teacher, 70)).toISOString(),
    seriesId,
    package: await boughtPackage(student, teacher),
    mailId: mail.id,
    paymentId,
    pageSlug: page.slug,
    otherSlug: other.slug,
  }
}

/** One or more visits for every page of the site; a page without one fails the accessibility test. */
export function pageVisits({
  teacher,
  bookings,
  strikeId,
  freeSlot,
  seriesId,
  package: bought,
  mailId,
  paymentId,
  pageSlug,
  otherSlug,
}: PageWorld): PageVisit[] {
  const visits = (route: string, as: PageVisit['as'], ...paths: string[]): PageVisit[] =>
    paths.map((path) => ({ route, as, path }))
  const { held, requested, confirmed, soon, ended, cancelled, cancelledLate } = bookings
  const bookUrl = `/book/${teacher.slug}?duration=60&start=`
  const taken = new Date(Date.parse(freeSlot) - 600_000).toISOString()
  return [
    ...visits('/', 'visitor', '/'),
    ...visits('/', 'student', '/'),
    ...visits('/', 'tutor', '/'),
    { route: '/[...missing]', as: 'visitor', path: '/no/such/page', status: 404 },
    ...visits('/become-a-tutor', 'visitor', '/become-a-tutor'),
    ...visits('/book/[slug]', 'student', `${bookUrl}${freeSlot}`, `${bookUrl}${taken}`),
    ...visits('/book/[slug]', 'fresh', `${bookUrl}${freeSlot}`, `${bookUrl}${freeSlot}&trial=1`),
    ...visits(
      '/book/[slug]/weekly',
      'student',
      `/book/${teacher.slug}/weekly?duration=60&count=12&start=${freeSlot}`,
    ),
    ...visits('/series/[id]', 'student', `/series/${seriesId}`),
    ...visits('/bookings', 'student', '/bookings', '/bookings?tab=past', '/bookings?tab=cancelled'),
    ...visits('/bookings', 'tutor', '/bookings'),
    ...visits('/bookings', 'fresh', '/bookings'),
    ...visits(
      '/bookings/[id]',
      'student',
      ...[held, requested, confirmed, soon, ended, cancelled].map((id) => `/bookings/${id}`),
    ),
    ...visits(
      '/bookings/[id]',
      'tutor',
      ...[requested, confirmed, ended, cancelled, cancelledLate].map((id) => `/bookings/${id}`),
    ),
    ...visits('/bookings/[id]/appeal', 'student', `/bookings/${ended}/appeal`),
    ...visits('/bookings/[id]/cancel', 'student', `/bookings/${confirmed}/cancel`),
    ...visits('/bookings/[id]/cancel', 'tutor', `/bookings/${confirmed}/cancel`),
    ...visits('/bookings/[id]/decline', 'tutor', `/bookings/${requested}/decline`),
    ...visits('/bookings/[id]/paid', 'student', `/bookings/${requested}/paid`, `/bookings/${held}/paid`),
    ...visits('/bookings/[id]/time', 'student', `/bookings/${confirmed}/time`, `/bookings/${ended}/time`),
    ...visits('/bookings/[id]/time', 'tutor', `/bookings/${confirmed}/time`),
    ...visits('/bookings/[id]/files', 'student', `/bookings/${ended}/files`),
    ...visits('/bookings/[id]/report', 'student', `/bookings/${ended}/report`),
    ...visits('/dashboard', 'student', '/dashboard'),
    ...visits('/dashboard', 'fresh', '/dashboard'),
    ...visits('/demo/logins', 'visitor', '/demo/logins'),
    ...visits('/demo/mailbox', 'visitor', '/demo/mailbox'),
    ...visits(
      '/demo/mailbox/[id]',
      'visitor',
      `/demo/mailbox/${mailId}`,
      `/demo/mailbox/${mailId}?view=details`,
    ),
    { route: '/design', as: 'visitor', path: '/design', titles: 4 },
    ...visits('/forgot-password', 'visitor', '/forgot-password'),
    ...visits('/help', 'visitor', '/help', '/help?q=refund', '/help?q=zzzz'),
    ...visits('/help/[slug]', 'visitor', '/help/cancel-a-lesson', '/help/payouts'),
    ...visits('/how-it-works', 'visitor', '/how-it-works'),
    ...visits('/how-ranking-works', 'visitor', '/how-ranking-works'),
    ...visits('/lesson/[id]', 'student', ...[confirmed, soon, ended].map((id) => `/lesson/${id}`)),
    ...visits('/lesson/[id]', 'tutor', `/lesson/${soon}`),
    ...visits('/login', 'visitor', '/login'),
    ...visits('/packages', 'student', '/packages', '/packages?done=withdrawn'),
    ...visits('/packages', 'fresh', '/packages'),
    ...visits('/packages/[id]/withdraw', 'student', `/packages/${bought.id}/withdraw`),
    ...visits('/payments/[id]', 'student', `/payments/${bought.paymentId}`),
    ...visits('/payments/[id]', 'student', `/payments/${paymentId}`),
    ...visits('/prices', 'student', '/prices', '/prices?done=keep'),
    ...visits('/prices', 'fresh', '/prices'),
    ...visits('/p/[slug]', 'visitor', `/p/${pageSlug}`, '/p/online-maths-tutors', '/p/faq', '/p/cookies'),
    // Asks for the login, and leads back afterwards.
    ...visits('/preview/[kind]/[id]', 'visitor', '/preview/pages/0198c0de-0000-7000-8000-000000000000'),
    ...visits('/register', 'visitor', '/register', '/register?role=tutor'),
    ...visits('/reset-password', 'visitor', '/reset-password?token=some-token', '/reset-password'),
    ...visits('/saved', 'student', '/saved', '/saved?tab=searches', '/saved?tab=searches&done=saved'),
    ...visits('/saved', 'fresh', '/saved', '/saved?tab=searches'),
    ...visits('/saved/stop', 'visitor', '/saved/stop?token=x', '/saved/stop?done=stopped'),
    ...visits('/settings', 'student', '/settings'),
    ...visits('/settings/account', 'student', '/settings/account'),
    ...visits('/settings/account', 'tutor', '/settings/account'),
    ...visits('/settings/payment-methods', 'student', '/settings/payment-methods'),
    ...visits('/settings/receipts', 'student', '/settings/receipts', '/settings/receipts?done=details'),
    ...visits('/settings/tax', 'student', '/settings/tax', '/settings/tax?for=invoice'),
    ...visits('/tutor/dashboard', 'tutor', '/tutor/dashboard'),
    ...visits('/tutor/earnings', 'tutor', '/tutor/earnings'),
    ...visits('/tutor/earnings/statements', 'tutor', '/tutor/earnings/statements'),
    ...visits(
      '/tutor/earnings/statements/[month]',
      'tutor',
      `/tutor/earnings/statements/${freeSlot.slice(0, 7)}`,
      `/tutor/earnings/statements/${new Date().toISOString().slice(0, 7)}`,
    ),
    ...visits('/tutor/earnings', 'tutor', '/tutor/earnings', '/tutor/earnings?done=requested'),
    ...visits(
      '/tutor/earnings/method',
      'tutor',
      '/tutor/earnings/method',
      '/tutor/earnings/method?done=method',
    ),
    ...visits('/tutor/earnings/payout', 'tutor', '/tutor/earnings/payout'),
    ...visits('/tutor/packages', 'tutor', '/tutor/packages', '/tutor/packages?done=saved'),
    ...visits('/tutor/prices', 'tutor', '/tutor/prices', '/tutor/prices?done=agreed'),
    ...visits('/tutor/profile', 'tutor', '/tutor/profile'),
    ...visits('/tutor/schedule', 'tutor', '/tutor/schedule'),
    ...visits('/tutor/strikes', 'tutor', '/tutor/strikes', '/tutor/strikes?done=appealed'),
    ...visits('/tutor/strikes/[id]/appeal', 'tutor', `/tutor/strikes/${strikeId}/appeal`),
    ...visits('/tutor/tax', 'tutor', '/tutor/tax', '/tutor/tax?done=saved', '/tutor/tax?done=signed'),
    ...visits(
      '/tutors',
      'visitor',
      '/tutors',
      '/tutors?q=zzzz&maxPrice=1',
      '/tutors?q=music+tuter+under+500',
      '/tutors?subject=music&day=mon&from=18:00&to=21:00&minRating=4&sort=price&currency=EUR&timezone=Asia/Tokyo',
    ),
    ...visits('/tutors', 'student', '/tutors?maxPrice=500'),
    ...visits(
      '/tutors/compare',
      'visitor',
      '/tutors/compare',
      `/tutors/compare?ids=${teacher.slug},nobody-here`,
    ),
    ...visits('/tutors/compare', 'student', `/tutors/compare?ids=${teacher.slug},${otherSlug}`),
    ...visits('/tutor/visibility', 'tutor', '/tutor/visibility'),
    ...visits('/tutors/[slug]', 'visitor', `/tutors/${teacher.slug}`, `/tutors/${teacher.slug}?trial=1`),
    ...visits('/tutors/[slug]/packages', 'visitor', `/tutors/${teacher.slug}/packages`),
    ...visits('/tutors/[slug]/packages/[lessons]', 'student', `/tutors/${teacher.slug}/packages/5`),
    ...visits('/verify-email', 'fresh', '/verify-email'),
    ...visits('/verify-email', 'student', '/verify-email'),
    ...visits('/wallet', 'student', '/wallet'),
    ...visits('/wallet', 'fresh', '/wallet'),
  ]
}

/** Fails when a page has been added without saying how to visit it. */
export function expectEveryRoute(routes: readonly string[], visits: readonly PageVisit[]): void {
  expect([...new Set(visits.map(({ route }) => route))].sort()).toEqual(routes)
}
