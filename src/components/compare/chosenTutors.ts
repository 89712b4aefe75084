'use client'

import { useSyncExternalStore } from 'react'

/** A tutor put side by side with others. */
export type ChosenTutor = { slug: string; name: string }

export const MAX_CHOSEN = 3
const KEY = 'edustream-compare'
const NOBODY: readonly ChosenTutor[] = []

let shown = NOBODY
let stored: string | null = null
const listeners = new Set<() => void>()

/** The tutors chosen on this device, in the order they were chosen; they outlive pages and windows. */
export const useChosenTutors = (): readonly ChosenTutor[] =>
  useSyncExternalStore(subscribe, read, () => NOBODY)

/** Chooses a tutor or takes them out; a fourth is not chosen. */
export function chooseTutor(tutor: ChosenTutor, isChosen: boolean): void {
  const others = read().filter(({ slug }) => slug !== tutor.slug)
  write(isChosen && others.length < MAX_CHOSEN ? [...others, tutor] : others)
}

/** Chooses these and nobody else. */
export const chooseTutors = (tutors: readonly ChosenTutor[]): void => write(tutors.slice(0, MAX_CHOSEN))

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    removeEventListener('storage', listener)
  }
}

function read(): readonly ChosenTutor[] {
  const text = textInStore()
  if (text !== stored) {
    stored = text
    shown = parse(text)
  }
  return shown
}

function write(tutors: readonly ChosenTutor[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(tutors))
  } catch {
    // no room or not allowed: the choice lasts as long as the page
    stored = textInStore()
    shown = tutors
  }
  for (const listener of listeners) listener()
}

function textInStore(): string | null {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return null
  }
}

function parse(text: string | null): readonly ChosenTutor[] {
  try {
    const list: unknown = JSON.parse(text ?? '[]')
    return Array.isArray(list) ? list.filter(isChosenTutor).slice(0, MAX_CHOSEN) : NOBODY
  } catch {
    return NOBODY
  }
}

const isChosenTutor = (one: unknown): one is ChosenTutor =>
  typeof one === 'object' &&
  one !== null &&
  'slug' in one &&
  typeof one.slug === 'string' &&
  'name' in one &&
  typeof one.name === 'string'
