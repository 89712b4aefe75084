'use client'

import { useId } from 'react'
import { buttonClasses } from '@/components/ui/buttonClasses'
import { Select, type SelectGroup, type SelectOption } from '@/components/ui/Select'
import { PreviewDays } from './PreviewDays'
import type { PreviewView } from './previewView'
import { useSchedulePreview } from './useSchedulePreview'

export type PreviewWords = Record<
  'zone' | 'length' | 'span' | 'change' | 'saved' | 'unsaved' | 'stale' | 'failed',
  string
>

type SchedulePreviewProps = {
  initial: PreviewView
  /** The id of the schedule's form: what is typed in it counts before it is saved. */
  formId: string
  zones: readonly SelectGroup[]
  words: PreviewWords
}

/**
 * What students can book in a fortnight, by day, on any clock: of the form as it stands, or of what is saved before
 * JavaScript, when the choices are a form of their own.
 */
export function SchedulePreview({ initial, formId, zones, words }: SchedulePreviewProps) {
  const { view, state, problem, choose } = useSchedulePreview({ initial, formId })
  return (
    <>
      <form method="get" className="mt-3 grid gap-3">
        <Choice
          name="preview"
          label={words.zone}
          value={view.zone}
          groups={zones}
          onChoose={(zone) => choose({ zone })}
        />
        {view.lengths.length > 0 && (
          <Choice
            name="length"
            label={words.length}
            value={view.length}
            options={view.lengths}
            onChoose={(length) => choose({ length: Number(length) })}
          />
        )}
        <Choice
          name="ahead"
          label={words.span}
          value={view.ahead}
          options={view.spans}
          onChoose={(ahead) => choose({ ahead: Number(ahead) })}
        />
        <noscript>
          <button type="submit" className={buttonClasses({ variant: 'secondary' })}>
            {words.change}
          </button>
        </noscript>
      </form>
      <div role="status" className="mt-4 text-sm">
        <p className="font-medium">{view.summary}</p>
        <p className={state === 'saved' ? 'text-ink-soft' : 'text-warning-ink'}>
          {state === 'failed' ? words.failed : words[state]} {problem}
        </p>
        {view.note && <p className="mt-1 text-ink-soft">{view.note}</p>}
      </div>
      <PreviewDays days={view.days} />
    </>
  )
}

type ChoiceProps = {
  name: string
  label: string
  value: string
  options?: readonly SelectOption[]
  groups?: readonly SelectGroup[]
  onChoose: (value: string) => void
}

function Choice({ name, label, value, options, groups, onChoose }: ChoiceProps) {
  const id = useId()
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="mb-1 block text-sm text-ink-soft">
        {label}
      </label>
      <Select
        id={id}
        name={name}
        value={value}
        options={options}
        groups={groups}
        onChange={(event) => onChoose(event.currentTarget.value)}
      />
    </div>
  )
}
