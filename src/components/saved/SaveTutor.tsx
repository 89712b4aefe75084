import Link from 'next/link'
import { t } from '@/messages/t'
import { buttonClasses } from '../ui/buttonClasses'
import { Icon } from '../ui/Icon'
import { SaveButton, type SaveButtonProps } from './SaveButton'

/** What a viewer can do about saving: nothing, log in first, or save with this action. */
export type SaveAbility =
  | { kind: 'none' }
  | { kind: 'login'; href: string }
  | { kind: 'save'; action: SaveButtonProps['action'] }

type SaveTutorProps = {
  ability: SaveAbility
  tutor: { id: string; name: string }
  isSaved: boolean
  look?: SaveButtonProps['look']
}

/** The heart of a tutor for whoever looks: visitors are led to log in and come back, tutors and staff have none. */
export function SaveTutor({ ability, tutor, isSaved, look = 'icon' }: SaveTutorProps) {
  const { name } = tutor
  if (ability.kind === 'none') return null
  if (ability.kind === 'login')
    return (
      <Link
        href={ability.href}
        prefetch={false}
        rel="nofollow"
        aria-label={t('saved.logIn', { name })}
        className={
          look === 'icon'
            ? 'relative z-10 -m-2 inline-flex size-11 items-center justify-center rounded-full text-ink-soft hover:bg-error-soft hover:text-error-ink'
            : buttonClasses({ variant: 'secondary', className: 'rounded-full!' })
        }
      >
        <Icon name="heart" className="size-6" />
        {look === 'button' && t('saved.saveShort')}
      </Link>
    )
  return (
    <SaveButton
      key={`${tutor.id}-${isSaved}`}
      tutorId={tutor.id}
      isSaved={isSaved}
      action={ability.action}
      look={look}
      texts={{
        save: t('saved.save', { name }),
        unsave: t('saved.unsave', { name }),
        shortSave: t('saved.saveShort'),
        shortSaved: t('saved.savedShort'),
        saved: t('saved.savedToast', { name }),
        removed: t('saved.removedToast', { name }),
        failed: t('saved.failed'),
        undo: t('saved.undo'),
        close: t('saved.close'),
        region: t('saved.messages'),
      }}
    />
  )
}
