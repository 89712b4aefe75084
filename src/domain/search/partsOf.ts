import type { UnderstoodPart } from './understoodQuery'

/** The understood parts of one kind, in the order in which they were typed. */
export const partsOf = <K extends UnderstoodPart['kind']>(parts: readonly UnderstoodPart[], kind: K) =>
  parts.filter((part): part is Extract<UnderstoodPart, { kind: K }> => part.kind === kind)
