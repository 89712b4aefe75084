'use server'

import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import type { FormState } from '@/components/form/formState'
import { withdrawPackage } from '@/operations/package/withdrawPackage'
import { actingViewer } from '../../../actingViewer'
import { failedForm } from '../../../failedForm'

/** Gives unused lessons of a package back. */
export async function giveBack(_previous: FormState, data: FormData): Promise<FormState> {
  const id = z.uuid().safeParse(data.get('packageId'))
  if (!id.success) notFound()
  const { payload, viewer, now } = await actingViewer(`/packages/${id.data}/withdraw`)
  try {
    await withdrawPackage({ payload, viewer, packageId: id.data, now })
  } catch (error) {
    return failedForm({ error, data })
  }
  redirect('/packages?done=withdrawn')
}
