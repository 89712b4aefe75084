import { describe, expect, it } from 'vitest'
import { typedValues } from './typedValues'

describe('typedValues', () => {
  it('should keep what was typed and never a secret, a file or a part of React', () => {
    const data = new FormData()
    data.set('email', 'sofia@example.com')
    data.set('password', 'secret')
    data.set('currentPassword', 'secret')
    data.set('token', 'secret')
    data.set('$ACTION_ID', 'x')
    data.set('photo', new Blob(['x']))
    expect(typedValues(data)).toEqual({ email: 'sofia@example.com' })
  })
})
