import type { ReactNode } from 'react'
import { t } from '@/messages/t'
import { type ButtonVariant, buttonClasses } from './buttonClasses'
import { Dialog } from './Dialog'
import { Icon } from './Icon'
import type { IconName } from './iconNames'

type ConfirmDialogProps = {
  title: string
  triggerLabel: string
  triggerVariant?: ButtonVariant
  triggerIcon?: IconName
  triggerBlock?: boolean
  defaultOpen?: boolean
  /** What will happen, and the form whose button says it ("Cancel the lesson"). */
  children: ReactNode
}

/** Asks before something that cannot be taken back. The children hold the form; Escape and the cross keep things as they are. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const {
    title,
    triggerLabel,
    triggerVariant = 'secondary',
    triggerIcon,
    triggerBlock,
    defaultOpen,
    children,
  } = props
  return (
    <Dialog
      title={title}
      closeLabel={t('common.close')}
      defaultOpen={defaultOpen}
      trigger={{
        label: triggerLabel,
        className: buttonClasses({ variant: triggerVariant, block: triggerBlock }),
        icon: triggerIcon && <Icon name={triggerIcon} />,
      }}
    >
      {children}
    </Dialog>
  )
}
