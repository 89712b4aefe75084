import { ICON_NAMES, type IconName } from './iconNames'

/** Whether a stored icon name (a subject's, say) is one the sprite has. */
export function isIconName(name: string | null | undefined): name is IconName {
  return ICON_NAMES.some((known) => known === name)
}
