'use client'

import Link from 'next/link'
import { use } from 'react'
import { FormContext } from '@/components/form/formContext'
import { buttonClasses } from '@/components/ui/buttonClasses'
import type { BookFormState } from './bookFormState'

/** The times offered instead, when somebody else was quicker. Sits inside the booking form. */
export function TakenTimes({ title }: { title: string }) {
  const { alternatives = [] } = use(FormContext).state as BookFormState
  if (alternatives.length === 0) return null
  return (
    <div className="mb-6">
      <p className="mb-2 font-semibold">{title}</p>
      <ul className="flex flex-wrap gap-2">
        {alternatives.map(({ href, label }) => (
          <li key={href}>
            <Link href={href} prefetch={false} className={buttonClasses({ variant: 'secondary' })}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
