/** For a relationship to a person that nobody edits, where finance reads: a name instead of an id, in lists and forms. */
export const PERSON_CELL = {
  Cell: '/components/admin/PersonCell#PersonCell',
  Field: '/components/admin/PersonField#PersonField',
}
