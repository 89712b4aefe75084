import type { SelectOption } from '@/components/ui/Select'

/** Choices of a number, with the present one among them whatever it is. */
export function numberOptions(
  choices: readonly number[],
  current: number | null,
  label: (value: number) => string,
): SelectOption[] {
  const all = new Set(current === null ? choices : [...choices, current])
  return [...all].sort((a, b) => a - b).map((value) => ({ value: String(value), label: label(value) }))
}
