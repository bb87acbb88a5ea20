import type { Phrases } from '../../knowledge/phrases.ts'

/** Words that change how what stands beside them is to be taken. */
export const cues = {
  /** Denies what follows in its clause. */
  negation: {
    en: `
        =not, =no, =without, =never, =none, =nor, =neither, =isnt, =arent, =wasnt, =werent, =dont, =doesnt, =didnt, =wont, =wouldnt,
        =cant, =cannot, =couldnt, =hasnt, =havent, =hadnt, =aint, =zero, no longer, not any more, rather than, instead of, lack of,
        lacks, free of, anything but, not really, by no means, shouldnt, =nothing, =nobody, =minus, =except, =excluding, apart from,
        other than, stopped using, got rid of, moved away from, moved off, ditched, dropped, nothing to do with, as opposed to,
        forget about`,
  },
  /** Contains a negation but affirms what follows. */
  affirmation: {
    en: `
        not only, not just, nothing but, no doubt, not to mention, no problem, no worries, why not, not to forget, not least, no
        later, not merely, nothing other than, nothing except, nothing apart from, nothing besides, none other than, no matter, not
        without, cannot complain, no idea, not sure, dont know, do not know, not know, not certain, not a licensing person, not 100,
        not clear, not yet clear, not yet decided, not decided, cannot say, cant say, no clue, not nothing, no but, no wait, no
        sorry, no actually, not that it matters, dont care`,
  },
  /** A denial that comes after what it denies. */
  negationAfter: {
    en: `
        any more, anymore, is out, is wrong, was wrong, is not, are not, isnt, arent, was not, is history, is gone, is not there,
        does not apply, doesnt apply, is not used, isnt used, not used, not in use, not involved, not in scope, is not in scope, out
        of scope, excluded`,
  },
  /** What it stands beside is open. */
  uncertainty: {
    en: `
        maybe, perhaps, possibly, not sure, unsure, not certain, uncertain, unclear, not clear, no idea, no clue, dont know, do not
        know, does not know, dont yet know, not know, cant say, cannot say, cant tell, cannot tell, might, whether, to be confirmed,
        TBC, TBD, have to ask, need to ask, need to check, have to check, must check, will check, to be checked, not yet decided,
        not decided, undecided, still open, open question, could be, may be, either, dunno, idk, who knows, no one could tell,
        nobody could tell, nobody knows, no one knows, cant remember, cannot remember, dont remember, do not remember, forgot
        whether, guess, guessing, i suppose, probably, presumably, not 100, supposedly, allegedly, apparently, wonder whether,
        wonder if, to be verified, havent checked, have not checked, not confirmed, unconfirmed, likely, asking around, not
        established, yet to be decided, one of the two, or so`,
  },
  /** What follows in its clause is only imagined. */
  hypothesis: {
    en: `
        =if, what if, what would change if, suppose, supposing, assuming, assume, in case, imagine, imagining, should they ever,
        would it change, hypothetically, what happens if, what happens when, how about if, say they, if only, even if, if ever,
        provided that, unless, were they to, in the event, lets say`,
  },
  /** It was so and is not any more. */
  past: {
    en: `
        used to, previously, formerly, until last, until recently, back then, in the past, years ago we, once had, had been, before
        that, originally, at first, initially, earlier they were, was on, were on, before the, up to last, had, no longer`,
  },
  /** Somebody else's opinion or wish. */
  hearsay: {
    en: `
        says we should, say we should, says, claims that, told us, tells us, told me, thinks, think, insists, suggests, suggested,
        recommends, recommended, would like, wants, wants us, keeps saying, keeps asking, read that, heard, heard that, according
        to, believes, argues, swears, proposes, proposed, mentioned, recommended by`,
  },
  /** Another situation than the one in question. */
  elsewhere: {
    en: `
        another customer, other customer, another client, other client, a different customer, different client, last customer,
        previous customer, unlike our, other project, another project, previous project, last project, friend of mine, a friend,
        friends at, different story, different topic, other topic, separate topic, unrelated, not part of this, not about this, not
        what i am asking, not what this is about, never mind that, ignore that, leave that aside, at my old, at my previous, my
        previous employer, my old company, my last job, sister company, as an aside, side note, not the topic, not this one, already
        sorted, already solved, already handled, is handled separately, is done already, not relevant here, for another, with
        another, we had a customer, we once had, somewhere else, elsewhere`,
  },
  /** The speaker takes something back and says it anew. */
  correction: {
    en: `
        sorry, actually, correction, i meant, i mean, no wait, wait, my mistake, my bad, mistake, wrong, typo, not quite, oops, ups,
        scratch that, scrap that, let me correct, to correct, correct that, in fact, misspoke, mixed up, rather, i was wrong, change
        that, change it to, make that, instead, turns out, just learned, just heard, just found out, update, not right, hold on,
        hang on, apologies, pardon, on second thought, i stand corrected, strike that, i misread, misunderstood, should be, should
        read, now they say, it is really, really it is, no its, no it is, nope, got that wrong, err, erm`,
  },
  /** The speaker takes something back. */
  withdrawal: {
    en: `
        forget, scrap, drop, leave out, leave aside, ignore, disregard, remove, delete, strike, scratch, skip, take out, take away,
        cancel, never mind, nevermind, no longer relevant, not relevant, is off the table, fell through, out of scope, doesnt matter
        any more, exclude, lose the, kill the, is not happening, isnt happening, was another, belongs to another, is cancelled, is
        canceled, got cancelled, got canceled, is dropped, without the, unsay, take back, retract`,
  },
  /** More comes to what was said. */
  addition: {
    en: `
        also, too, as well, additionally, in addition, on top, same for, same goes for, same applies, the same with, same story,
        same setup, same set up, same thing, same again, same there, same tenant, same customer, likewise, another one, one more,
        one more thing, and then there is, there is also, plus, furthermore, next to that, besides, add, second workload, not only,
        ditto, identical, and for, similarly, moreover, forgot to mention, forgot to say, forgot, by the way, btw`,
  },
  /** What was said before holds for the addition as well. */
  same: {
    en: `
        same for, same goes for, same applies, the same with, same story, same setup, same set up, same thing, same again, same
        there, same situation, same conditions, same deal, likewise, ditto, identical, exactly the same, all the same, same
        everything, everything else the same, everything else is the same, rest is the same, same as before, same way, just like,
        same facts, similarly`,
  },
  /** Said of every part. */
  everywhere: {
    en: `
        both, all, everything, every one, each, in each, for both, for all, in both cases, in all cases, everywhere, throughout,
        across the board, all of it, all of them, all three, all four, in either case, each of them, any of them, the lot, as a
        whole, overall, in all of them, same customer, all under`,
  },
} as const satisfies Readonly<Record<string, Phrases>>

export type Cue = keyof typeof cues
