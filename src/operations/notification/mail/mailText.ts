import type { Fact, MailBlock, MailContent } from './mailContent'

/** The plain-text alternative: the same words in the same order, addresses written out. */
export function mailText({ heading, blocks, reason }: MailContent): string {
  return [`${heading}\n${'='.repeat(heading.length)}`, ...blocks.map(blockText), `--\n${reason}`]
    .join('\n\n')
    .concat('\n')
}

function blockText(block: MailBlock): string {
  switch (block.kind) {
    case 'paragraph':
    case 'note':
      return block.text
    case 'facts':
      return block.facts.map(factLine).join('\n')
    case 'amounts':
      return [...block.lines.map(factLine), factLine(block.total)].join('\n')
    case 'quote':
      return [`${block.label}:`, ...block.text.split('\n').map((line) => `> ${line}`)].join('\n')
    case 'action':
      return [block, ...(block.other ? [block.other] : [])]
        .map(({ label, href }) => `${label}:\n${href}`)
        .join('\n\n')
  }
}

const factLine = ({ label, value }: Fact) => `${label}: ${value}`
