'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import type { FormState } from '@/components/form/formState'
import type { SaveAnswer } from '@/components/saved/SaveButton'
import { DomainError } from '@/domain/errors/domainError'
import { errorAnswer } from '@/domain/errors/errorAnswer'
import { changeSearch } from '@/operations/saved/changeSearch'
import { deleteSearch } from '@/operations/saved/deleteSearch'
import { forgetAwayTutors } from '@/operations/saved/forgetAwayTutors'
import { forgetTutor } from '@/operations/saved/forgetTutor'
import { SAVED_RATE } from '@/operations/saved/savedRate'
import { newSavedSearch } from '@/operations/saved/savedSearchInput'
import { saveSearch } from '@/operations/saved/saveSearch'
import { saveTutor } from '@/operations/saved/saveTutor'
import { stopAlerts } from '@/operations/saved/stopAlerts'
import { filtersOf } from '@/operations/search/filterParams'
import { logger } from '@/services/logging/logger'
import { limitRate } from '@/services/rateLimit/limitRate'
import { actingViewer } from '../actingViewer'
import { invalidForm } from '../bookings/invalidForm'
import { currentViewer } from '../currentViewer'
import { failedForm } from '../failedForm'
import { pageOfForm } from '../pageOfForm'
import { sessionViewer } from '../sessionViewer'

const heart = z.object({ tutorId: z.uuid(), saved: z.enum(['true', 'false']) })

/** The heart of a tutor. @returns whether it is now as it was wanted, else what to do about it */
export async function setSavedTutor(data: FormData): Promise<SaveAnswer> {
  const { payload, viewer, now } = await sessionViewer()
  const input = heart.safeParse(Object.fromEntries(data))
  if (!input.success) return { isDone: false }
  const { tutorId, saved } = input.data
  try {
    if (!viewer) throw new DomainError('UNAUTHENTICATED', 'a tutor was to be saved without a session')
    await limitRate(payload, SAVED_RATE, viewer.id)
    if (saved === 'true') await saveTutor({ payload, viewer, tutorId, now })
    else await forgetTutor({ payload, viewer, tutorId })
    return { isDone: true }
  } catch (error) {
    const { code, body } = errorAnswer(error)
    if (code !== 'INTERNAL') return { isDone: false, message: body.errors[0]?.message }
    logger.error({ err: error }, 'a tutor was not saved')
    return { isDone: false }
  }
}

/** Takes those who cannot be booked off the list. */
export async function forgetAway(): Promise<void> {
  const { payload, viewer, now } = await actingViewer('/saved')
  await forgetAwayTutors({ payload, viewer, now })
  redirect('/saved?done=forgotten')
}

/** Keeps the search a page of results shows; `query` is its address. */
export async function keepSearch(_previous: FormState, data: FormData): Promise<FormState> {
  const { payload, viewer, now } = await actingViewer(await pageOfForm())
  const { page: _page, limit: _limit, ...filters } = filtersOf(String(data.get('query') ?? ''))
  const alerts = data.get('alerts') === 'on'
  const search = newSavedSearch.safeParse({ name: data.get('name'), filters, alerts })
  if (!search.success) return invalidForm(search.error, data)
  try {
    await limitRate(payload, SAVED_RATE, viewer.id)
    await saveSearch({ payload, viewer, search: search.data, now })
  } catch (error) {
    return failedForm({ error, data })
  }
  redirect('/saved?tab=searches&done=saved')
}

const searchChange = z.object({ searchId: z.uuid(), alerts: z.enum(['true', 'false']) })

/** Turns the mails of a saved search on or off. */
export async function setAlerts(data: FormData): Promise<void> {
  const { payload, viewer, now } = await actingViewer('/saved?tab=searches')
  const { searchId, alerts } = searchChange.parse(Object.fromEntries(data))
  const isOn = alerts === 'true'
  await changeSearch({ payload, viewer, searchId, change: { alerts: isOn }, now })
  redirect(`/saved?tab=searches&done=${isOn ? 'on' : 'off'}`)
}

/** Deletes a saved search. */
export async function removeSearch(data: FormData): Promise<void> {
  const { payload, viewer } = await actingViewer('/saved?tab=searches')
  const searchId = z.uuid().parse(data.get('searchId'))
  await deleteSearch({ payload, viewer, searchId })
  redirect('/saved?tab=searches&done=deleted')
}

/** Ends the mails of a search by the link that came with one; needs no login. */
export async function stopSearchAlerts(data: FormData): Promise<void> {
  const { payload, now } = await currentViewer()
  const token = String(data.get('token') ?? '')
  try {
    await stopAlerts({ payload, token, now })
  } catch (error) {
    if (errorAnswer(error).code !== 'TOKEN_INVALID') throw error
    redirect('/saved/stop?done=invalid')
  }
  redirect('/saved/stop?done=stopped')
}
