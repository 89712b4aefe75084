import type { FaceTraits } from '../content/types'

type Cloth = { kind: NonNullable<FaceTraits['clothing']>; main: string; shade: string; accent: string }

const BODY =
  'M40,530 C44,452 96,420 168,404 C196,398 214,390 222,372 L290,372 C298,390 316,398 344,404 C416,420 468,452 472,530 Z'

/** Draws shoulders and clothes; goes over the neck. */
export function drawClothing({ kind, main, shade, accent }: Cloth): string {
  return CUTS[kind]({ main, shade, accent })
}

const CUTS: Record<Cloth['kind'], (c: Omit<Cloth, 'kind'>) => string> = {
  crew: ({ main, shade }) => `
    <path d="M40,530 C44,452 96,424 172,406 C190,402 200,398 208,392 C222,424 290,424 304,392 C312,398 322,402 340,406 C416,424 468,452 472,530 Z" fill="${main}"/>
    <path d="M208,392 C222,424 290,424 304,392 L312,397 C298,440 214,440 200,397 Z" fill="${shade}"/>
    ${folds(shade)}`,
  vneck: ({ main, shade }) => `
    <path d="M40,530 C44,452 96,424 172,406 C190,402 200,396 208,390 L256,458 L304,390 C312,396 322,402 340,406 C416,424 468,452 472,530 Z" fill="${main}"/>
    <path d="M208,390 L256,458 L304,390 L314,397 L256,480 L198,397 Z" fill="${shade}"/>
    ${folds(shade)}`,
  collar: ({ main, shade, accent }) => `
    <path d="${BODY}" fill="${main}"/>
    <path d="M218,384 L256,436 L294,384 L300,372 L212,372 Z" fill="${accent}" opacity="0"/>
    <path d="M212,380 L256,438 L228,470 L188,404 Z" fill="${main}"/>
    <path d="M300,380 L256,438 L284,470 L324,404 Z" fill="${main}"/>
    <path d="M212,380 L256,438 L228,470 L188,404 Z M300,380 L256,438 L284,470 L324,404 Z" fill="#ffffff" opacity="0.22"/>
    <path d="M256,440 L256,530" stroke="${shade}" stroke-width="3"/>
    <circle cx="256" cy="486" r="4" fill="${accent}"/>
    ${folds(shade)}`,
  blazer: ({ main, shade, accent }) => `
    <path d="${BODY}" fill="${accent}"/>
    <path d="M222,384 L256,420 L290,384 L300,396 L262,470 L250,470 L212,396 Z" fill="#000000" opacity="0.06"/>
    <path d="M40,530 C44,452 96,420 168,404 C186,400 200,394 210,384 L246,530 Z" fill="${main}"/>
    <path d="M472,530 C468,452 416,420 344,404 C326,400 312,394 302,384 L266,530 Z" fill="${main}"/>
    <path d="M210,384 L176,410 L196,440 L184,452 L246,530 L250,530 Z" fill="${shade}"/>
    <path d="M302,384 L336,410 L316,440 L328,452 L266,530 L262,530 Z" fill="${shade}"/>
    ${folds(shade)}`,
  turtleneck: ({ main, shade }) => `
    <path d="M40,530 C44,452 96,424 172,406 C196,400 208,392 210,376 L302,376 C304,392 316,400 340,406 C416,424 468,452 472,530 Z" fill="${main}"/>
    <path d="M211,356 C226,366 286,366 301,356 C305,368 305,386 302,398 C286,410 226,410 210,398 C207,386 207,368 211,356 Z" fill="${main}"/>
    <path d="M210,398 C226,410 286,410 302,398 C300,410 212,410 210,398 Z M224,368 L224,402 M240,371 L240,405 M256,372 L256,406 M272,371 L272,405 M288,368 L288,402" fill="${shade}" stroke="${shade}" stroke-width="2" opacity="0.7"/>
    ${folds(shade)}`,
}

function folds(shade: string): string {
  return `<path d="M118,530 C116,500 120,480 130,462 M394,530 C396,500 392,480 382,462" stroke="${shade}" stroke-width="5" stroke-linecap="round" fill="none" opacity="0.7"/>`
}
