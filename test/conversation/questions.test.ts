import { describe, expect, it } from 'vitest'
import { newConversation } from '../../src/conversation/conversation.ts'
import { restoreConversation } from '../../src/conversation/stored.ts'
import { knowledge } from '../../src/knowledge/knowledge.ts'
import { read } from '../../src/understanding/read.ts'
import { advisorWith, day, partsOf } from './support.ts'

const advisor = advisorWith(read)
const say = (first: string, ...more: readonly string[]) =>
  more.reduce((turn, text) => advisor.hear(turn.conversation, text, day), advisor.hear(newConversation('en'), first, day))
const replyTo = (first: string, ...more: readonly string[]) => say(first, ...more).answer.reply

describe('a model beside a term', () => {
  it('is told by the note on the two where there is one', () => {
    const note = knowledge.combinations.find(({ id }) => id === 'palLighthouse')
    expect(replyTo('PAL or Lighthouse?')).toEqual({ kind: 'combination', models: ['PAL'], notes: [note] })
  })

  it('is else told side by side with it', () => {
    expect(replyTo("what's the difference between CPOR and TPOR?")).toMatchObject({
      kind: 'term',
      terms: [{ term: 'CPOR · Claiming Partner of Record', text: knowledge.models.CPOR.summary.text }, { id: 'tpor' }],
    })
  })

  it('that nobody names goes with all it is known to meet', () => {
    const reply = replyTo('what can CUA be combined with?')
    const notes = reply.kind === 'combination' ? reply.notes.map(({ id }) => id) : []
    expect(notes).toEqual(knowledge.combinations.filter(({ models }) => models.includes('CUA')).map(({ id }) => id))
  })
})

describe('a term just explained', () => {
  it('is meant by what follows without naming one', () => {
    expect(replyTo('what do we need for co-sell?', 'how much revenue?', 'over which period?')).toMatchObject({
      kind: 'term',
      terms: [{ id: 'coSell' }],
    })
  })

  it('is kept with the conversation, and only as long as it is spoken of', () => {
    const { conversation } = say('what is MACC?')
    expect(conversation.lastTerms).toEqual(['macc'])
    expect(restoreConversation(JSON.parse(JSON.stringify(conversation)))).toEqual(conversation)
    expect(say('what is MACC?', 'pal').conversation.lastTerms).toBeUndefined()
  })
})

describe('a trouble', () => {
  const trouble = 'PAL linked but no ACR shows'

  it('goes on until something else is spoken of, whatever facts are told to it', () => {
    expect(replyTo(trouble, 'still the same')).toMatchObject({ kind: 'trouble', troubles: [{ models: ['PAL'] }, {}, {}, {}] })
    expect(replyTo(trouble, 'Contributor on the subscription through PIM', 'so is PIM the problem?').kind).toBe('trouble')
    expect(replyTo(trouble, 'what is MACC?', 'so is PIM the problem?').kind).not.toBe('trouble')
  })

  it('is one of the models named where its words would tell of another', () => {
    expect(replyTo('We have CPOR approved but no usage shows up')).toMatchObject({ kind: 'trouble', troubles: [{ id: 'cporNoCredit' }] })
  })

  it('is kept with the conversation', () => {
    const { conversation } = say(trouble)
    expect(conversation.inTrouble).toBe(true)
    expect(restoreConversation(JSON.parse(JSON.stringify(conversation)))).toEqual(conversation)
  })
})

describe('what stands', () => {
  const estate = "SI, Azure, customer's tenant, EA, contributor"

  it.each([
    'does PAL stop when our access is removed?',
    'and if the service principal gets deleted?',
    'can the customer refuse?',
    'is bicep okay?',
  ])('stays as it is after %s', (question) => {
    expect(partsOf(say(estate, question))).toEqual(partsOf(say(estate)))
  })

  it('lasts as long as the model that is recommended', () => {
    expect(replyTo(estate, 'and when the project ends?')).toEqual({ kind: 'attribute', attribute: 'durability', models: ['PAL'] })
  })
})
