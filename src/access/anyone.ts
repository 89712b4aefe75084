/** Public: used only for data that every visitor may see. */
export const anyone = (): true => true
