const untouched = new WeakMap<HTMLFormElement, string>()

/** Whether a form would send something else than when this was first asked. */
export function hasChanges(form: HTMLFormElement): boolean {
  const content = contentOf(form)
  const first = untouched.get(form) ?? content
  untouched.set(form, first)
  return content !== first
}

/**
 * Tells whenever something in a form may have changed, rows that come and go included, once the page shows it.
 * @returns what ends it
 */
export function watchForm(form: HTMLFormElement, onChange: () => void): () => void {
  let frame = 0
  const look = () => {
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(onChange)
  }
  form.addEventListener('input', look)
  form.addEventListener('click', look)
  return () => {
    cancelAnimationFrame(frame)
    form.removeEventListener('input', look)
    form.removeEventListener('click', look)
  }
}

/** What a form would send, but for the fields React adds. Empty fields say nothing. */
export function contentOf(form: HTMLFormElement): string {
  const said = [...new FormData(form)].filter(
    ([name, value]) => typeof value === 'string' && value !== '' && !name.startsWith('$'),
  )
  return JSON.stringify(said)
}
