import { Fragment, type ReactNode } from 'react'
import { type MessageKey, messageText } from '@/messages/t'

type RichTextProps = { message: MessageKey; parts: Record<string, ReactNode>; count?: number }

/** A message whose `{variables}` are elements: links in a sentence, a time, an amount. */
export function RichText({ message, parts, count }: RichTextProps) {
  const pieces = messageText(message, count).split(/\{(\w+)\}/g)
  return pieces.map((piece, index) => {
    const key = `${index}-${piece}`
    return <Fragment key={key}>{index % 2 ? (parts[piece] ?? piece) : piece}</Fragment>
  })
}
