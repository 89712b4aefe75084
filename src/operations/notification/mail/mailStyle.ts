/** The light tokens of the site (V 6.5) as plain values: mail readers know no CSS variables. */
export const MAIL_COLORS = {
  canvas: '#f8fafc',
  surface: '#ffffff',
  sunken: '#f1f5f9',
  ink: '#0f172a',
  soft: '#475569',
  line: '#e2e8f0',
  primary: '#2563eb',
  primaryInk: '#1d4ed8',
  onPrimary: '#ffffff',
} as const

export const FONT_STACK = "Inter, system-ui, -apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif"
