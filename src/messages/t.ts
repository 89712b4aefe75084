import { en } from './en'

type Plural = { readonly one: string; readonly other: string }
type Message = string | Plural
type Catalogue = { readonly [key: string]: Message | Catalogue }

type KeyOf<T> = {
  [K in keyof T & string]: T[K] extends Message ? K : `${K}.${KeyOf<T[K]>}`
}[keyof T & string]

type At<T, K extends string> = K extends `${infer Head}.${infer Rest}`
  ? Head extends keyof T
    ? At<T[Head], Rest>
    : never
  : K extends keyof T
    ? T[K]
    : never

type VarIn<S> = S extends `${string}{${infer V}}${infer Rest}` ? V | VarIn<Rest> : never
type VarOf<M> = M extends string ? VarIn<M> : M extends Plural ? 'count' | VarIn<M['other']> : never
type ValueOf<V extends string> = { [K in V]: K extends 'count' ? number : string | number }

/** Every message the product can say, as `area.name`. */
export type MessageKey = KeyOf<typeof en>
/** The variables the message `K` needs. */
export type MessageVars<K extends MessageKey> = VarOf<At<typeof en, K>>
type Args<K extends MessageKey> = [MessageVars<K>] extends [never] ? [] : [vars: ValueOf<MessageVars<K>>]

/** A function that answers the text of a message in one language. */
export type Translate = <K extends MessageKey>(key: K, ...args: Args<K>) => string

const CATALOGUES = { en } satisfies Record<string, Catalogue>
/** Languages that have a catalogue (CT03: English at launch, others follow beside it). */
export type Locale = keyof typeof CATALOGUES

/** The raw message, for callers that place elements into it (`RichText`). Falls back to English. */
export function messageText(key: MessageKey, count: number | undefined, locale: Locale = 'en'): string {
  const message = lookUp(CATALOGUES[locale], key) ?? lookUp(en, key)
  if (message === undefined) return key
  if (typeof message === 'string') return message
  return new Intl.PluralRules(locale).select(count ?? 0) === 'one' ? message.one : message.other
}

/**
 * The `t` of one language. Texts live in `src/messages/<language>/<area>.ts`; a message is a string
 * with `{variables}` or `{ one, other }` chosen by `count`. Numbers are written as the language does.
 * Server side only by habit: a client leaf gets its few texts as props and ships no catalogue.
 */
export function translator(locale: Locale): Translate {
  const numbers = new Intl.NumberFormat(locale)
  return (key, ...args) => {
    const vars = (args[0] ?? {}) as Record<string, string | number>
    const count = typeof vars.count === 'number' ? vars.count : undefined
    return messageText(key, count, locale).replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = vars[name]
      if (value === undefined) return whole
      return typeof value === 'number' ? numbers.format(value) : value
    })
  }
}

/** English, the language of the launch (CT03). `t('booking.status.confirmed')`. */
export const t: Translate = translator('en')

function lookUp(catalogue: Catalogue, key: string): Message | undefined {
  let node: Message | Catalogue | undefined = catalogue
  for (const part of key.split('.')) {
    if (node === undefined || typeof node === 'string') return undefined
    node = (node as Catalogue)[part]
  }
  if (node === undefined || typeof node === 'string') return node
  return 'other' in node ? (node as Plural) : undefined
}
