import { type JSXConverter, type JSXConverters, RichText } from '@payloadcms/richtext-lexical/react'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { safeHref } from '@/domain/content/safeHref'
import type { RichTextState } from '@/operations/content/blockViews'

const PROSE =
  'prose-narrow [&_h2]:mt-10 [&_h2]:text-2xl [&_h2]:font-bold [&_h3]:mt-6 [&_h3]:text-lg [&_h3]:font-semibold ' +
  '[&_ul]:list-disc [&_ol]:list-decimal [&_ul]:ps-6 [&_ol]:ps-6 [&_li+li]:mt-1.5 [&_a]:font-medium [&_a]:text-primary-ink ' +
  '[&_a]:underline [&_a]:underline-offset-4 [&_blockquote]:border-s-2 [&_blockquote]:border-primary-line [&_blockquote]:ps-4 ' +
  '[&_hr]:border-line break-words'

type Node = {
  tag?: unknown
  listType?: unknown
  fields?: { url?: unknown }
  children: Parameters<JSXConverterArgs['nodesToJSX']>[0]['nodes']
}
type JSXConverterArgs = Parameters<Exclude<JSXConverter, ReactNode>>[0]

/** Links lead to pages: what was written as anything else is text. */
const link: JSXConverter<Node> = ({ node, nodesToJSX }) => {
  const href = safeHref(node.fields?.url)
  const children = nodesToJSX({ nodes: node.children })
  if (!href) return <span>{children}</span>
  return href.startsWith('/') ? (
    <Link href={href}>{children}</Link>
  ) : (
    <a href={href} rel="noopener">
      {children}
    </a>
  )
}

/** A page has one heading of the first level and that is its title, whatever a text that came past the editor says. */
const heading: JSXConverter<Node> = ({ node, nodesToJSX }) => {
  const Heading = node.tag === 'h3' || node.tag === 'h4' ? 'h3' : 'h2'
  return <Heading>{nodesToJSX({ nodes: node.children })}</Heading>
}

const list: JSXConverter<Node> = ({ node, nodesToJSX }) => {
  const List = node.listType === 'number' ? 'ol' : 'ul'
  return <List>{nodesToJSX({ nodes: node.children })}</List>
}

const listitem: JSXConverter<Node> = ({ node, nodesToJSX }) => <li>{nodesToJSX({ nodes: node.children })}</li>

const converters = ({ defaultConverters }: { defaultConverters: JSXConverters }): JSXConverters => ({
  text: defaultConverters.text,
  linebreak: defaultConverters.linebreak,
  paragraph: defaultConverters.paragraph,
  quote: defaultConverters.quote,
  horizontalrule: defaultConverters.horizontalrule,
  heading,
  list,
  listitem,
  link,
  autolink: link,
  unknown: () => null,
})

/** Running text from the editor: prose, and nothing that could run. */
export function Prose({ body }: { body: RichTextState }) {
  return (
    <div className={PROSE}>
      <RichText data={body} converters={converters} disableContainer />
    </div>
  )
}
