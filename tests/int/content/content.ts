import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import type { Person } from '../support/createPerson'
import type { TestApp } from '../support/testApp'

type Answer = { status: number; body: { doc?: Record<string, unknown>; errors?: unknown[] } }

/** What the content team does in the panel, over the same REST API. */
export function contentDesk(app: TestApp, editor: Person) {
  const call = async (method: string, path: string, body?: unknown) =>
    (await app.cms(method, path, { token: editor.token, body })) as Answer
  return {
    call,
    /** A page that is saved as a draft. @returns its id */
    draft: async (data: Record<string, unknown>, collection = 'pages'): Promise<string> => {
      const { status, body } = await call('POST', `/${collection}?draft=true`, data)
      if (status !== 201) throw new Error(`${status} ${JSON.stringify(body)}`)
      return String(body.doc?.id)
    },
    /** What the form of the panel sends a moment after somebody typed. */
    type: (id: string, data: Record<string, unknown>, collection = 'pages') =>
      call('PATCH', `/${collection}/${id}?draft=true&autosave=true`, data),
    publish: (id: string, data: Record<string, unknown> = {}, collection = 'pages') =>
      call('PATCH', `/${collection}/${id}`, { ...data, _status: 'published' }),
    unpublish: (id: string, collection = 'pages') =>
      call('PATCH', `/${collection}/${id}?unpublishAllLocales=true`, { _status: 'draft' }),
  }
}

/** One paragraph of the editor. */
export const paragraph = (...children: object[]): SerializedEditorState =>
  ({
    root: {
      type: 'root',
      version: 1,
      format: '',
      indent: 0,
      direction: 'ltr',
      children: [
        { type: 'paragraph', version: 1, format: '', indent: 0, direction: 'ltr', textFormat: 0, children },
      ],
    },
  }) as never

export const words = (text: string) => ({
  type: 'text',
  text,
  version: 1,
  format: 0,
  detail: 0,
  mode: 'normal',
  style: '',
})
