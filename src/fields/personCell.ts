/** The cell for a relationship to a person in a list that finance reads: a name instead of an id. */
export const PERSON_CELL = { Cell: '/components/admin/PersonCell#PersonCell' }
