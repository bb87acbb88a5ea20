/** What the advisor says of itself: welcome, help, goodbye. */
export const en = {
  welcome: {
    title: 'Attribution Advisor',
    text: 'I am a bot. I tell you which Microsoft attribution model fits which part of an estate: PAL, CUA, DPOR, CPOR, MBS or PRACR. Every statement names its source.',
    points: [
      'Describe your situation in your own words, or answer one question at a time.',
      'Ask about a model, compare models, or ask why, what if and how to set one up.',
      'I do not know payout amounts, I do not see your Partner Center and I change nothing there.',
    ],
    tryThis: 'Try one of these, or just write:',
  },
  help: {
    title: 'What you can say',
    examples: [
      ['Get a recommendation', 'We run Azure for a customer under an MCA, deployed with Terraform'],
      ['Look something up', 'what is PAL · who sets DPOR · compare CPOR and DPOR'],
      ['Ask about the answer', 'why not CUA · what if it was an EA · says who'],
      ['Act on it', 'how do I set up PAL · PAL is linked but no ACR shows'],
      ['Stay in charge', 'show my facts · undo · start over'],
    ] as [string, string][],
  },
  textOnly: { on: 'From now on I answer in plain text.', off: 'From now on I answer with cards.' },
  myData: {
    title: 'What I keep about you',
    text: 'This is all I keep of this conversation. I keep no messages and no identifiers, and of a name only a mark that does not tell it.',
    turns: 'Turns so far',
    language: 'Language',
    undo: 'Earlier states, for undo',
    earlier: 'Said in earlier states only',
    since: 'Kept since',
    until: 'Kept until',
    messages: 'Marks of your last messages, against taking one twice',
    changes: 'Changes so far',
    last: 'Asked and talked about last',
    mark: 'Mark of its name',
    feedback: 'Feedback given here, with marks of who gave it and of the decision',
    like: 'Helpful',
    dislike: 'Not helpful',
  },
  forgotten: {
    title: 'Everything is forgotten',
    text: 'Nothing of this conversation is kept any more, nor of the feedback given in it. You can start afresh at any time.',
  },
  report: {
    title: 'Report a wrong rule',
    text: 'Copy this and send it to whoever looks after this advisor, with what you expected and your source:',
  },
  refusedInput: {
    notGuid: (input: string) => `“${input}”: that is not a GUID.`,
    notPartnerId: (input: string) => `“${input}”: digits only, and not the global ID.`,
    notText: (input: string) => `“${input}”: that cannot be used.`,
  },
  formLead: 'Change what you like; what you leave empty stays as it is.',
  newPart: 'A new part',
  greeting: 'Hello! Which estate shall we look at?',
  greetingBack: 'Hello again! Your facts are still here.',
  thanks: 'You are welcome. Write any time the situation changes.',
  outOfScope: {
    title: 'That is outside what I know',
    text: 'I can say which attribution model fits, explain, compare and help set up PAL, CUA, DPOR, CPOR, MBS and PRACR. Describe your situation or pick one:',
  },
  apology: {
    title: 'Something went wrong on my side',
    text: 'Nothing you told me is lost. Please try again; if it keeps happening, pass on this reference:',
  },
}
