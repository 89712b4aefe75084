import { z } from 'zod'
import { isTimeZone } from '@/domain/time/isTimeZone'
import type { RawQuery } from '../listQuery'

/** What a profile's address says beyond the tutor. */
export type ProfileQuery = {
  /** Weeks ahead of this one. */
  week: number
  /** Lesson length in minutes; the tutor's shortest hour-like one when left out. */
  duration?: number
  /** Whose clock to show. */
  timezone?: string
  /** Page of the reviews, from 1. */
  reviews: number
  /** The package a lesson is looked for. */
  package?: string
  /** Times for a trial lesson. */
  trial?: boolean
}

/** The furthest week any tutor can be booked in: the longest horizon is a year. */
export const LAST_WEEK = 53

/** Reads the address leniently: what makes no sense counts as not said. */
export function parseProfileQuery(query: RawQuery): ProfileQuery {
  const timezone = one(query.timezone) ?? one(query.tz)
  return {
    week: whole(query.week, 0, LAST_WEEK) ?? 0,
    duration: whole(query.duration, 15, 240),
    timezone: timezone && isTimeZone(timezone) ? timezone : undefined,
    reviews: whole(query.reviews, 1, 1000) ?? 1,
    trial: one(query.trial) === '1',
    package: z.uuid().safeParse(one(query.package)).data,
  }
}

/** The address of a profile with a part of its query changed. */
export function profileHref(slug: string, query: Partial<ProfileQuery>, section?: string): string {
  const params = profileParams(query)
  const rest = new URLSearchParams(params)
  return `/tutors/${encodeURIComponent(slug)}${rest.size > 0 ? `?${rest}` : ''}${section ? `#${section}` : ''}`
}

/** What has to be said in the address. */
export function profileParams({
  week,
  duration,
  timezone,
  reviews,
  package: packageId,
  trial,
}: Partial<ProfileQuery>): Record<string, string> {
  return {
    ...(week && { week: String(week) }),
    ...(trial ? { trial: '1' } : duration && { duration: String(duration) }),
    ...(timezone && { timezone }),
    ...(reviews && reviews > 1 && { reviews: String(reviews) }),
    ...(packageId && { package: packageId }),
  }
}

const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value)

function whole(value: string | string[] | undefined, least: number, most: number): number | undefined {
  const number = Number(one(value) || Number.NaN)
  return Number.isInteger(number) && number >= least && number <= most ? number : undefined
}
