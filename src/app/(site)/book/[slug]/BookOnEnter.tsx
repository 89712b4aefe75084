/** Enter in a field of the form books, although the button that asks for a code's worth comes first on the page. */
export function BookOnEnter() {
  return <button type="submit" className="hidden" tabIndex={-1} aria-hidden="true" />
}
