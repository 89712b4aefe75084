import type { PayloadRequest } from 'payload'
import { SLUGS } from '@/slugs'

type Input = { req: PayloadRequest; userId: string; firstName: string; lastName: string; timezone: string }

/** The profile a new tutor starts with: a draft that nobody sees until it is approved (C10). */
export async function createTutorDraft({
  req,
  userId,
  firstName,
  lastName,
  timezone,
}: Input): Promise<string> {
  const displayName = `${firstName} ${lastName}`.trim()
  const profile = await req.payload.create({
    collection: SLUGS.tutorProfiles,
    data: {
      user: userId,
      slug: slugFor(displayName, userId),
      displayName,
      timezone,
      status: 'draft',
    } as never,
    depth: 0,
    req,
    overrideAccess: true, // part of registering: the person holds no session yet
  })
  return profile.id
}

function slugFor(name: string, userId: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .trim()
    .toLowerCase()
    .replace(/\s+/g, '-')
  return `${plain || 'tutor'}-${userId.slice(-6)}`
}
