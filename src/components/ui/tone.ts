/** What a colour means, everywhere. */
export type Tone = 'neutral' | 'primary' | 'secondary' | 'success' | 'warning' | 'error'

/** Soft background, matching line and a text colour that passes 4.5:1 on it. */
export const TONE_SOFT: Record<Tone, string> = {
  neutral: 'border-line bg-sunken text-ink-soft',
  primary: 'border-primary-line bg-primary-soft text-primary-ink',
  secondary: 'border-secondary-line bg-secondary-soft text-secondary-ink',
  success: 'border-success-line bg-success-soft text-success-ink',
  warning: 'border-warning-line bg-warning-soft text-warning-ink',
  error: 'border-error-line bg-error-soft text-error-ink',
}
