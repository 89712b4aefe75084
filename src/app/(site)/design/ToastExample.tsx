'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { Toast } from '@/components/ui/Toast'

export function ToastExample() {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button variant="secondary" onClick={() => setOpen(true)}>
        Show a toast
      </Button>
      <Toast
        message="Link copied."
        open={open}
        onOpenChange={setOpen}
        labels={{ region: 'Notifications', close: 'Close' }}
      />
    </>
  )
}
