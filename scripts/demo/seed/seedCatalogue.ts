import type { PayloadRequest } from 'payload'
import type { Tx } from '@/services/database/tx'
import { SLUGS } from '@/slugs'
import { articles } from '../content/articles'
import { pages } from '../content/pages'
import { subjects } from '../content/subjects'
import type { DemoWorld } from './demoWorld'
import { insertRows, stamped } from './insertRows'
import { lexicalState } from './lexicalState'

type Scope = { req: PayloadRequest; tx: Tx; world: DemoWorld }

/** The subjects, with the words people type for them. */
export async function seedSubjects({ tx, world }: Scope): Promise<void> {
  await insertRows(
    tx,
    'subjects',
    subjects.map(({ slug, name, category, description, icon }) => ({
      id: world.subjectId(slug),
      name,
      slug,
      category,
      description,
      icon,
      ...stamped(world.openedAt),
    })),
  )
  for (const { slug, synonyms } of subjects) {
    await insertTexts(tx, world.subjectId(slug), synonyms)
  }
}

async function insertTexts(tx: Tx, parentId: string, texts: readonly string[]): Promise<void> {
  const rows = texts.map((text, index) => ({ order: index + 1, parent_id: parentId, path: 'synonyms', text }))
  await insertRows(tx, 'subjects_texts', rows)
}

/** The published pages of the site, made as the content team would. */
export async function seedPages({ req, world }: Scope): Promise<void> {
  const asSeed = { depth: 0, req, overrideAccess: true } as const // the seed has no person behind it
  for (const { blocks, layout = [], ...page } of pages((slug) => world.subjectId(slug))) {
    const text = blocks.length > 0 ? [{ blockType: 'richText' as const, body: lexicalState(blocks) }] : []
    await req.payload.create({
      collection: SLUGS.pages,
      data: { ...page, layout: [...text, ...layout], _status: 'published' },
      ...asSeed,
    })
  }
  for (const { blocks, ...article } of articles) {
    await req.payload.create({
      collection: SLUGS.articles,
      data: { ...article, body: lexicalState(blocks), _status: 'published' },
      ...asSeed,
    })
  }
}
