/** Denies everyone, staff included: only operations (with `overrideAccess: true`) reach it. */
export const nobody = (): false => false
