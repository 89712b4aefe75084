import type { ComponentProps } from 'react'
import { controlClasses } from './controlClasses'

export type SelectOption = { value: string; label: string; disabled?: boolean }
export type SelectGroup = { label: string; options: readonly SelectOption[] }

type SelectProps = ComponentProps<'select'> & {
  options?: readonly SelectOption[]
  groups?: readonly SelectGroup[]
  /** The first, empty choice: `Any subject`. */
  emptyLabel?: string
}

/** The browser's own select: right on every phone, with every screen reader and without JavaScript. */
export function Select({ options, groups, emptyLabel, className, children, ...rest }: SelectProps) {
  return (
    <select {...rest} className={controlClasses(`select-arrow min-h-11 truncate pe-10 ${className ?? ''}`)}>
      {emptyLabel !== undefined && <option value="">{emptyLabel}</option>}
      {options?.map((option) => (
        <Choice key={option.value} {...option} />
      ))}
      {groups?.map((group) => (
        <optgroup key={group.label} label={group.label}>
          {group.options.map((option) => (
            <Choice key={option.value} {...option} />
          ))}
        </optgroup>
      ))}
      {children}
    </select>
  )
}

function Choice({ value, label, disabled }: SelectOption) {
  return (
    <option value={value} disabled={disabled}>
      {label}
    </option>
  )
}
