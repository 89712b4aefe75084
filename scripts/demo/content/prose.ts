/**
 * Tag for long texts in source files: line breaks become spaces, a blank line parts two paragraphs, and straight
 * quotes become typographic ones. Gives the text with paragraphs joined by an empty line.
 */
export function prose(strings: TemplateStringsArray): string {
  return strings
    .join('')
    .split(/\n\s*\n/)
    .map((paragraph) => curlQuotes(paragraph.replace(/\s+/g, ' ').trim()))
    .filter((paragraph) => paragraph !== '')
    .join('\n\n')
}

function curlQuotes(text: string): string {
  return text
    .replace(/(^|[\s(])"/g, '$1“')
    .replace(/"/g, '”')
    .replace(/'/g, '’')
}
