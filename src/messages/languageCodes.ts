/** Languages that lessons are given in, ISO 639 codes, for selects. Any other code is understood as well. */
export const LANGUAGE_CODES: readonly string[] = (
  'af am ar az be bg bn bs ca cs cy da de el en es et eu fa fi fil fr ga gl gu ha he hi hr hu hy id ig is it ja ka kk ' +
  'km kn ko lo lt lv mk ml mn mr ms mt my ne nl no pa pl ps pt ro ru si sk sl so sq sr sv sw ta te th tr uk ur uz vi ' +
  'xh yo yue zh zu'
).split(' ')
