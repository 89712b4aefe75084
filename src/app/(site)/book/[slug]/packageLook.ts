/*
 * What the checkout shows follows the choice in the column `group/pay`, without a script as well: the radio `package`
 * has the package's id, or nothing for a lesson that is paid by itself.
 */

/** Hidden while a package is chosen: prices and ways to pay. */
export const NOT_FROM_PACKAGE = "group-has-[[name=package]:checked:not([value=''])]/pay:hidden"

/** Shown only while a package is chosen. */
export const ONLY_FROM_PACKAGE = "hidden group-has-[[name=package]:checked:not([value=''])]/pay:block"
