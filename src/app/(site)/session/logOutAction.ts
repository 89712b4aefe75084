'use server'

import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { logOut } from '@/operations/identity/logOut'
import { REFRESH_COOKIE } from '@/operations/identity/sessionTerms'
import { currentViewer } from '../currentViewer'
import { clearSessionCookies } from '../sessionCookies'

/** Logs out on this device and goes to the home page. */
export async function logOutAction(): Promise<void> {
  const { payload, now, viewer } = await currentViewer()
  const refreshToken = (await cookies()).get(REFRESH_COOKIE)?.value
  await logOut({ payload, viewer, refreshToken, now })
  await clearSessionCookies()
  redirect('/')
}
