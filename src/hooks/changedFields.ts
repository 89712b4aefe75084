const SECRET_FIELDS = new Set([
  'password',
  'hash',
  'salt',
  'sessions',
  'updatedAt',
  'resetPasswordToken',
  'resetPasswordExpiration',
])

/** What a document was and is now, field by field, without secrets and time stamps. */
export function changedFields(before: Record<string, unknown>, after: Record<string, unknown>) {
  const changes: Record<string, { from: unknown; to: unknown }> = {}
  for (const key of Object.keys(after)) {
    if (SECRET_FIELDS.has(key)) continue
    if (JSON.stringify(before[key] ?? null) === JSON.stringify(after[key] ?? null)) continue
    changes[key] = { from: before[key] ?? null, to: after[key] ?? null }
  }
  return changes
}
