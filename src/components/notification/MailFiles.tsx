import { Icon } from '../ui/Icon'

export type MailFile = { name: string; href: string }

/** The files of a mail, to be downloaded. */
export function MailFiles({ files }: { files: readonly MailFile[] }) {
  return (
    <ul className="grid gap-1">
      {files.map(({ name, href }) => (
        <li key={name}>
          <a
            href={href}
            download
            className="inline-flex items-center gap-2 text-primary-ink underline underline-offset-4"
          >
            <Icon name="file-text" />
            {name}
          </a>
        </li>
      ))}
    </ul>
  )
}
