import { z } from 'zod'
import { CURRENCIES } from '@/domain/money/currency'
import { isTimeZone } from '@/domain/time/isTimeZone'
import { TRIAL_MINUTES } from '@/domain/trial/trialOffer'

const line = (max: number) => z.string().trim().min(1, 'Fill this in.').max(max)
const year = z.int().min(1940).max(2100).nullish()
const years = z.int().min(0).max(60).nullish()

/** What a tutor can change about their own profile; what is left out stays. Money in minor units. */
export const profileDocument = z.strictObject({
  displayName: line(80).optional(),
  headline: line(140).optional(),
  bio: line(4000).optional(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'Choose a country.')
    .optional(),
  city: z.string().trim().max(80).nullish(),
  timezone: z.string().refine(isTimeZone, 'Choose a time zone such as Europe/London.').optional(),
  videoUrl: z
    .url({ protocol: /^https$/, error: 'Use a link that starts with https://.' })
    .max(300)
    .nullish(),
  languages: z
    .array(
      z.strictObject({
        code: z.string().regex(/^[a-z]{2,3}(-[A-Za-z]{2,4})?$/, 'Choose a language.'),
        level: z.enum(['native', 'C2', 'C1', 'B2', 'B1', 'A2']),
      }),
    )
    .min(1, 'Add at least one language.')
    .max(15)
    .refine(
      (items) => new Set(items.map(({ code }) => code)).size === items.length,
      'Each language once, please.',
    )
    .optional(),
  subjects: z
    .array(
      z.strictObject({
        subjectId: z.uuid(),
        levels: z
          .array(z.enum(['primary', 'secondary', 'university', 'adult']))
          .max(4)
          .default([]),
        yearsExperience: years,
      }),
    )
    .min(1, 'Add at least one subject.')
    .max(15)
    .refine(
      (items) => new Set(items.map(({ subjectId }) => subjectId)).size === items.length,
      'Each subject once, please.',
    )
    .optional(),
  education: z
    .array(z.strictObject({ institution: line(120), degree: line(120), year }))
    .max(10)
    .optional(),
  certifications: z
    .array(z.strictObject({ title: line(120), issuer: z.string().trim().max(120).nullish(), year }))
    .max(20)
    .optional(),
  hourlyRate: z.strictObject({ amount: z.int().positive(), currency: z.enum(CURRENCIES) }).optional(),
  /** The trial lesson; null ends it. Without a price it costs the usual price of its length. */
  trial: z
    .strictObject({
      durationMinutes: z.literal([...TRIAL_MINUTES]),
      price: z.int().positive('A trial cannot be free: tutors are paid for it.').nullish(),
    })
    .nullish(),
  yearsExperience: years,
  acceptingStudents: z.boolean().optional(),
})

export type ProfileDocument = z.output<typeof profileDocument>
