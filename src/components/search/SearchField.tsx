'use client'

import { clsx } from 'clsx'
import { useRouter } from 'next/navigation'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { controlClasses } from '../ui/controlClasses'
import { useSuggestions } from './useSuggestions'

export type SearchFieldTexts = {
  label: string
  placeholder: string
  list: string
  subjects: string
  tutors: string
  none: string
  /** With `{count}`. */
  count: string
}

type SearchFieldProps = {
  id: string
  texts: SearchFieldTexts
  defaultValue?: string
  /** The id of the form it belongs to when it stands outside. */
  form?: string
  className?: string
}

type Option = { id: string; kind: 'subject' | 'tutor'; slug: string; name: string; detail?: string }

/**
 * The words of a search, with subjects and tutors to choose from while they are typed: a combobox by the ARIA pattern. A subject
 * is searched for with the form's other filters kept, a tutor is gone to. Without JavaScript a plain search field.
 */
export function SearchField({ id, texts, defaultValue = '', form, className }: SearchFieldProps) {
  const router = useRouter()
  const listId = useId()
  const input = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState(defaultValue)
  const [isOpen, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const [isReady, setReady] = useState(false)
  useEffect(() => setReady(true), [])
  // The address may come to say something else while the field stays, and with it the focus. Not at the beginning: what was
  // typed before the script came is kept.
  const said = useRef(defaultValue)
  useEffect(() => {
    if (said.current === defaultValue) return
    said.current = defaultValue
    if (input.current) input.current.value = defaultValue
    setTyped(defaultValue)
  }, [defaultValue])
  const suggestions = useSuggestions(typed, isOpen)
  const options: Option[] = suggestions
    ? [
        ...suggestions.subjects.map(({ slug, name }) => option('subject', slug, name)),
        ...suggestions.tutors.map(({ slug, name, headline }) => option('tutor', slug, name, headline)),
      ]
    : []
  const isShown = isOpen && options.length > 0
  const current = isShown ? options[active] : undefined

  function option(kind: Option['kind'], slug: string, name: string, detail?: string): Option {
    return { id: `${listId}-${kind}-${slug}`, kind, slug, name, detail }
  }

  function close() {
    setOpen(false)
    setActive(-1)
  }

  function choose(chosen: Option) {
    close()
    if (chosen.kind === 'tutor') return router.push(`/tutors/${encodeURIComponent(chosen.slug)}`)
    setTyped(chosen.name)
    if (input.current) input.current.value = chosen.name
    input.current?.form?.requestSubmit()
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.nativeEvent.isComposing) return
    const { key } = event
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault()
      if (!isShown) return setOpen(true)
      const step = key === 'ArrowDown' ? 1 : -1
      // One place more than there are options: between last and first the field itself has the turn.
      setActive((at) => ((at + 1 + step + options.length + 1) % (options.length + 1)) - 1)
    } else if (key === 'Enter' && current) {
      event.preventDefault()
      choose(current)
    } else if (key === 'Enter') {
      close()
    } else if (key === 'Escape' && isShown) {
      event.preventDefault()
      close()
    }
  }

  const groups = [
    ['subject', texts.subjects],
    ['tutor', texts.tutors],
  ] as const
  return (
    <div className={clsx('relative min-w-0', className)}>
      <input
        ref={input}
        id={id}
        name="q"
        form={form}
        type="search"
        maxLength={200}
        defaultValue={defaultValue}
        placeholder={texts.placeholder}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        enterKeyHint="search"
        onChange={(event) => {
          setTyped(event.target.value)
          setActive(-1)
          setOpen(true)
        }}
        onKeyDown={onKeyDown}
        onBlur={close}
        className={controlClasses('min-h-11')}
        {...(isReady && {
          role: 'combobox',
          'aria-autocomplete': 'list',
          'aria-expanded': isShown,
          'aria-controls': listId,
          'aria-activedescendant': current?.id,
        })}
      />
      <div
        id={listId}
        role="listbox"
        aria-label={texts.list}
        hidden={!isShown}
        className="absolute inset-x-0 top-full z-30 mt-1 max-h-96 overflow-y-auto rounded-lg border border-line bg-surface p-1.5 text-start shadow-lg"
      >
        {groups.map(([kind, label]) => {
          const own = options.filter((one) => one.kind === kind)
          return (
            own.length > 0 && (
              // biome-ignore lint/a11y/useSemanticElements: a group of options, not of fields
              <div key={kind} role="group" aria-label={label}>
                <p aria-hidden="true" className="px-2.5 pt-1.5 pb-1 text-xs font-semibold text-ink-soft">
                  {label}
                </p>
                {own.map((one) => (
                  // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: keys belong to the field, which keeps the focus (ARIA combobox)
                  <div
                    key={one.id}
                    id={one.id}
                    role="option"
                    aria-selected={one === current}
                    onPointerDown={(event) => event.preventDefault()}
                    onClick={() => choose(one)}
                    className={clsx(
                      'cursor-pointer rounded-md px-2.5 py-2 leading-snug hover:bg-sunken',
                      one === current &&
                        'bg-primary-soft text-primary-ink outline-2 -outline-offset-2 outline-primary',
                    )}
                  >
                    <span className="block font-medium">{one.name}</span>
                    {one.detail && <span className="block truncate text-sm text-ink-soft">{one.detail}</span>}
                  </div>
                ))}
              </div>
            )
          )
        })}
      </div>
      <span role="status" className="sr-only">
        {isOpen && suggestions
          ? options.length > 0
            ? texts.count.replace('{count}', String(options.length))
            : texts.none
          : ''}
      </span>
    </div>
  )
}
