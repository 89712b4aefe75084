/** A filter of Meilisearch 1.50, read as its parser reads it: what the tests of filters are judged by. */
export type Filter =
  | { or: Filter[] }
  | { and: Filter[] }
  | { not: Filter }
  | { field: string; operator: '=' | '>=' | '<=' | 'STARTS WITH'; value: string }
  | { field: string; operator: 'IN'; values: string[] }
  | { field: string; operator: 'TO'; from: string; to: string }

/** @throws SyntaxError with the place where the text is no filter */
export function readFilter(text: string): Filter {
  let at = 0
  const fail = (): never => {
    throw new SyntaxError(`no filter from ${at} on: ${text.slice(at, at + 40)}`)
  }
  const spaces = () => {
    while (/\s/.test(text[at] ?? '')) at += 1
  }
  const take = (word: string): boolean => {
    spaces()
    const isWord = /\w/.test(word)
    if (!text.startsWith(word, at) || (isWord && /[\p{L}\p{N}_.-]/u.test(text[at + word.length] ?? '')))
      return false
    at += word.length
    return true
  }
  const quotedText = (): string => {
    at += 1
    const from = at
    while (text[at] !== '"') {
      if (at >= text.length) fail()
      at += text[at] === '\\' ? 2 : 1
    }
    at += 1
    // The parser takes the backslash from quotation marks and then from everything else.
    return text
      .slice(from, at - 1)
      .replaceAll('\\"', '"')
      .replace(/\\(\\|[a-z])/g, (_, sign) => (sign === '\\' ? '\\' : fail()))
  }
  const value = (): string => {
    spaces()
    if (text[at] === '"') return quotedText()
    const word = /^[\p{L}\p{N}_.-]+/u.exec(text.slice(at))?.[0] ?? fail()
    if (/^(AND|OR|IN|NOT|TO|EXISTS|IS|NULL|EMPTY|CONTAINS|STARTS|WITH)$/.test(word)) fail()
    at += word.length
    return word
  }
  const list = (): string[] => {
    if (!take('[')) fail()
    const values: string[] = []
    while (!take(']')) {
      values.push(value())
      if (!take(',') && text[at] !== ']') fail()
    }
    return values
  }
  const condition = (): Filter => {
    const field = value()
    if (take('IN')) return { field, operator: 'IN', values: list() }
    if (take('STARTS') && take('WITH')) return { field, operator: 'STARTS WITH', value: value() }
    for (const operator of ['>=', '<=', '='] as const)
      if (take(operator)) return { field, operator, value: value() }
    const from = value()
    return take('TO') ? { field, operator: 'TO', from, to: value() } : fail()
  }
  const single = (): Filter => {
    if (take('NOT')) return { not: single() }
    if (!take('(')) return condition()
    const inner = either()
    return take(')') ? inner : fail()
  }
  const both = (): Filter => {
    const parts = [single()]
    while (take('AND')) parts.push(single())
    return parts.length === 1 ? (parts[0] as Filter) : { and: parts }
  }
  const either = (): Filter => {
    const parts = [both()]
    while (take('OR')) parts.push(both())
    return parts.length === 1 ? (parts[0] as Filter) : { or: parts }
  }
  const filter = either()
  spaces()
  return at === text.length ? filter : fail()
}

/** Whether a document passes: of a list of values one is enough, texts are compared whatever their case. */
export function passesFilter(document: Record<string, unknown>, filter: Filter): boolean {
  if ('or' in filter) return filter.or.some((part) => passesFilter(document, part))
  if ('and' in filter) return filter.and.every((part) => passesFilter(document, part))
  if ('not' in filter) return !passesFilter(document, filter.not)
  return valuesOf(document, filter.field).some((own) => {
    const is = (value: string) =>
      typeof own === 'number' ? own === Number(value) : lower(own) === lower(value)
    if (filter.operator === 'IN') return filter.values.some(is)
    if (filter.operator === '=') return is(filter.value)
    if (filter.operator === 'STARTS WITH') return lower(own).startsWith(lower(filter.value))
    if (typeof own !== 'number') return false
    if (filter.operator === 'TO') return own >= Number(filter.from) && own <= Number(filter.to)
    return filter.operator === '>=' ? own >= Number(filter.value) : own <= Number(filter.value)
  })
}

const lower = (value: unknown) => String(value).toLowerCase()

/** What stands in a field, a path with dots. */
export function valuesOf(document: Record<string, unknown>, field: string): unknown[] {
  const value = field
    .split('.')
    .reduce<unknown>((inner, name) => (inner as Record<string, unknown>)?.[name], document)
  return (Array.isArray(value) ? value : [value]).filter((own) => own !== null && own !== undefined)
}
