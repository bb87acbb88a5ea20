import type { Annotated } from '../annotate.ts'
import type { QuestionCue } from '../vocabulary/questions.ts'
import { mapOf } from '../words.ts'

/** What a list's items are numbered by. */
export const ordinals = mapOf({
  a: 1,
  b: 2,
  c: 3,
  d: 4,
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
  '5': 5,
  '6': 6,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  eins: 1,
  zwei: 2,
  drei: 3,
  un: 1,
  deux: 2,
  trois: 3,
  uno: 1,
  dos: 2,
  tres: 3,
})
/** Words that give a place in a row. */
export const ranks = mapOf({
  first: 1,
  firstly: 1,
  second: 2,
  secondly: 2,
  third: 3,
  thirdly: 3,
  fourth: 4,
  erstens: 1,
  zweitens: 2,
  drittens: 3,
  premier: 1,
  premierement: 1,
  deuxieme: 2,
  deuxiemement: 2,
  primero: 1,
  segundo: 2,
  tercero: 3,
  erste: 1,
  ersten: 1,
  erster: 1,
  zweite: 2,
  zweiten: 2,
  zweiter: 2,
  dritte: 3,
  dritten: 3,
  dritter: 3,
  premiere: 1,
  seconde: 2,
  troisieme: 3,
  primera: 1,
  primer: 1,
  segunda: 2,
  tercera: 3,
  '1st': 1,
  '2nd': 2,
  '3rd': 3,
})

/** The place, from 0 among so many, that a turn of phrase for a rank gives; undefined for any other. There may be fewer than that. */
const placeOf = (cue: QuestionCue, count: number): number | undefined => {
  switch (cue) {
    case 'first':
      return 0
    case 'second':
      return 1
    case 'third':
      return 2
    case 'last':
      return count - 1
    default:
      return undefined
  }
}

/** The places, from 0 among so many, that a message gives in words, each once and in the order of the words' ranks, the last one last. */
export const placesNamed = ({ found }: Annotated, count: number): readonly number[] => {
  const said = new Set(found.question.map(({ meaning }) => meaning.question))
  return [...new Set(inOrder.filter((cue) => said.has(cue)).flatMap((cue) => placeOf(cue, count) ?? []))]
}
const inOrder: readonly QuestionCue[] = ['first', 'second', 'third', 'last']

/** The place, from 0 among so many, that is given at each token, in words or in figures. */
export const placesIn = ({ tokens, found }: Annotated, count: number): ReadonlyMap<number, number> => {
  const counted = tokens.flatMap(({ word }, at): readonly [number, number][] => {
    const number = Number(ranks.get(word) ?? word)
    return number >= 1 && number <= count ? [[at, number - 1]] : []
  })
  const named = found.question.flatMap(({ meaning, from, to }): readonly [number, number][] => {
    const place = placeOf(meaning.question, count)
    return place === undefined || place >= count ? [] : Array.from({ length: to - from }, (_, i) => [from + i, place])
  })
  return new Map([...counted, ...named])
}
