'use client'

import { type ComponentProps, useEffect } from 'react'
import { useFormField } from './formContext'
import { SelectField } from './SelectField'

type TimeZoneFieldProps = ComponentProps<typeof SelectField> & {
  /** Whether to look at the browser's own zone; off once an account has chosen one. */
  detect?: boolean
}

// Old names that some browsers still report for zones in our list.
const RENAMED: Record<string, string> = {
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Europe/Kiev': 'Europe/Kyiv',
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
}

/**
 * A time zone, filled in from the browser. The server renders a working select with a fallback; the
 * browser's zone replaces it once, unless the person has already chosen.
 */
export function TimeZoneField({ detect = true, ...props }: TimeZoneFieldProps) {
  const { id, value } = useFormField(props.name)
  useEffect(() => {
    const select = document.getElementById(id)
    if (!detect || value !== undefined || !(select instanceof HTMLSelectElement) || select.dataset.touched)
      return
    const found = Intl.DateTimeFormat().resolvedOptions().timeZone
    if (!found) return
    const zone = RENAMED[found] ?? found
    if (![...select.options].some((option) => option.value === zone)) {
      select.add(new Option(zone.replaceAll('_', ' '), zone))
    }
    select.value = zone
    select.dataset.touched = 'detected'
  }, [detect, id, value])
  return (
    <SelectField
      {...props}
      onChange={(event) => {
        event.currentTarget.dataset.touched = 'chosen'
      }}
    />
  )
}
