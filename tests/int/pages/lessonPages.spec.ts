import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays } from '@/domain/time/instants'
import { getBooking } from '@/operations/booking/queries/getBooking'
import { learnerFigures } from '@/operations/booking/queries/learnerFigures'
import { lessonsToReview } from '@/operations/booking/queries/lessonsToReview'
import { tutorDay } from '@/operations/booking/queries/tutorDay'
import { shareMeetingLink } from '@/operations/booking/shareMeetingLink'
import { submitReview } from '@/operations/review/submitReview'
import { previewOpenSlots } from '@/operations/tutor/queries/previewOpenSlots'
import { profileGaps } from '@/operations/tutor/queries/profileGaps'
import { database } from '@/services/database/tx'
import { createTutor } from '../support/createTutor'
import { type Lessons, startLessons } from '../support/lessons'
import { viewerOf } from './viewerOf'

let lessons: Lessons
beforeAll(async () => {
  lessons = await startLessons()
})
afterAll(() => lessons.close())

const LINK = 'https://meet.example/abc'

describe('shareMeetingLink', () => {
  it('should let the tutor of a confirmed lesson set the link, and the student read it', async () => {
    const { payload } = lessons.app
    const tutor = viewerOf(lessons.tutor)
    const student = viewerOf(lessons.student)
    const bookingId = await lessons.place(await lessons.inDays(3))
    const now = await lessons.app.now()
    const share = { payload, bookingId, now, meetingUrl: LINK }
    await expect(shareMeetingLink({ ...share, viewer: tutor })).rejects.toMatchObject({
      code: 'BOOKING_STATE_CHANGED',
    })
    await lessons.act(lessons.tutor, bookingId, 'confirm')
    await shareMeetingLink({ ...share, viewer: tutor })
    expect((await getBooking({ payload, viewer: student, bookingId, now })).meetingUrl).toBe(LINK)
    await shareMeetingLink({ ...share, viewer: tutor, meetingUrl: null })
    expect((await getBooking({ payload, viewer: student, bookingId, now })).meetingUrl).toBeNull()
  })

  it('should refuse the student, and know no booking for strangers', async () => {
    const { payload } = lessons.app
    const bookingId = await lessons.place(await lessons.inDays(4))
    await lessons.act(lessons.tutor, bookingId, 'confirm')
    const share = { payload, bookingId, now: await lessons.app.now(), meetingUrl: LINK }
    await expect(shareMeetingLink({ ...share, viewer: viewerOf(lessons.student) })).rejects.toMatchObject({
      code: 'ACTION_NOT_ALLOWED',
    })
    const stranger = viewerOf(await lessons.app.createPerson({ roles: ['tutor'] }))
    await expect(shareMeetingLink({ ...share, viewer: stranger })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
  })
})

describe('profileGaps and previewOpenSlots', () => {
  it('should name what a draft lacks, and show a draft its own next times', async () => {
    const { payload } = lessons.app
    const draft = await createTutor(lessons.app, { profile: { headline: null, bio: 'Short.' } })
    const gaps = await profileGaps({ payload, tutorId: draft.tutorId })
    expect(gaps.map(({ field }) => field)).toEqual(['headline', 'bio', 'languages'])
    const now = await lessons.app.now()
    const range = { from: now, to: addDays(now, 14) }
    const preview = await previewOpenSlots({ tx: database(payload), tutorId: draft.tutorId, ...range, now })
    expect(preview?.shownTo).toBe('everyone')
    expect(preview?.slots.length).toBeGreaterThan(600)
    expect(preview?.slots[0]?.start.getTime()).toBeGreaterThanOrEqual(now.getTime())
  })
})

describe('the pages of a day', () => {
  it('should list the lessons of the tutor’s own date, then ask the student for a review, once', async () => {
    const { payload } = lessons.app
    const tutor = viewerOf(lessons.tutor)
    const start = await lessons.inDays(2)
    const bookingId = await lessons.place(start)
    await lessons.act(lessons.tutor, bookingId, 'confirm')
    const at = new Date(start.getTime() - 60_000)
    const day = (timezone: string, now: Date) => tutorDay({ payload, viewer: { ...tutor, timezone }, now })
    expect((await day('UTC', at)).map(({ id }) => id)).toContain(bookingId)
    expect(await day('UTC', new Date(start.getTime() - 25 * 3_600_000))).toEqual([])

    await lessons.passTo(new Date(start.getTime() + 61 * 60_000))
    const viewer = viewerOf(lessons.student)
    const now = await lessons.app.now()
    expect((await lessonsToReview({ payload, viewer, now })).map(({ id }) => id)).toEqual([bookingId])
    expect(await lessonsToReview({ payload, viewer: tutor, now })).toEqual([])
    expect(await learnerFigures({ payload, viewer })).toEqual({ lessons: 1, minutes: 60, tutors: 1 })
    await submitReview({ payload, viewer, bookingId, rating: 5, now })
    expect(await lessonsToReview({ payload, viewer, now })).toEqual([])
  })
})
