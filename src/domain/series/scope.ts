/** How far a change to a lesson of a series goes: that lesson, it and the later ones, or all of them (EX03). */
export const SCOPES = ['one', 'following', 'all'] as const
export type Scope = (typeof SCOPES)[number]
