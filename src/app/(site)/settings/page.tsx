import { redirect } from 'next/navigation'

/** Settings begin with the account. */
export default function SettingsPage() {
  redirect('/settings/account')
}
