import type { PageBlock } from '../types'

/** The pieces of an article. Links are written as `[words](/address)`. */
export const heading = (text: string): PageBlock => ({ type: 'heading', text })
export const say = (text: string): PageBlock => ({ type: 'paragraph', text })
export const note = (text: string): PageBlock => ({ type: 'callout', text })
export const points = (...items: string[]): PageBlock => ({ type: 'list', ordered: false, items })
export const steps = (...items: string[]): PageBlock => ({ type: 'list', ordered: true, items })
