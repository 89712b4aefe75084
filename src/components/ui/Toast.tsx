'use client'

import { Toast as Radix } from 'radix-ui'

export type ToastProps = {
  message: string
  open: boolean
  onOpenChange: (open: boolean) => void
  labels: { region: string; close: string }
  /** Milliseconds it stays; hovering or focusing it pauses the count. */
  duration?: number
  /** A way back, for as long as the word stays. */
  action?: { label: string; onPress: () => void }
}

/**
 * A short word in the corner after something done in place (saved, copied). Only for client leaves: what
 * a submitted form has to say is a `FlashMessage`, and nothing that matters is said by a toast alone.
 */
export function Toast({ message, open, onOpenChange, labels, duration = 6000, action }: ToastProps) {
  return (
    <Radix.Provider label={labels.region} duration={duration}>
      <Radix.Root
        open={open}
        onOpenChange={onOpenChange}
        className="flex items-center gap-4 rounded-lg bg-chrome px-4 py-3 text-on-chrome shadow-lg"
      >
        <Radix.Description className="flex-1">{message}</Radix.Description>
        {action && (
          <Radix.Action
            altText={action.label}
            onClick={action.onPress}
            className="min-h-9 rounded-sm px-2 text-sm font-semibold underline underline-offset-4 hover:no-underline"
          >
            {action.label}
          </Radix.Action>
        )}
        <Radix.Close className="min-h-9 rounded-sm px-2 text-sm font-semibold underline underline-offset-4 hover:no-underline">
          {labels.close}
        </Radix.Close>
      </Radix.Root>
      <Radix.Viewport className="fixed inset-x-4 top-4 z-50 flex flex-col gap-2 sm:end-auto sm:start-6 sm:top-auto sm:bottom-4 sm:w-96" />
    </Radix.Provider>
  )
}
