import type { Phrases } from '../../knowledge/phrases.ts'

/** Turns of phrase that tell what a message asks for. */
export const questions = {
  compare: {
    en: `
        vs, versus, compare, comparison, comparing, difference, differences, diff, differ, differs, different from, side by side,
        against each other, next to each other, distinguish, what distinguishes, pros and cons, contrast, better than, which is
        better, which one is better, or rather, head to head, what sets .. apart, compared to, compared with, delta between, how do
        .. differ, tell apart`,
  },
  overview: {
    en: `
        list all, all six, all models, all the models, all of them, which models, what models, which attribution models, what
        attribution models, which attributions, which options are there, what options are there, what options exist, overview, the
        six, six models, show all, show me all, list the models, list models, list them, the whole list, full list, which ones are
        there, what is available, what exists, which mechanisms, what mechanisms, which ways, all attribution models, all options,
        cheat sheet, summary of all, every model, models are there, models exist, big picture, all the acronyms, options do we have
        in general, all attribution types, attribution types`,
  },
  check: {
    en: `
        does .. work, do .. work, will .. work, would .. work, does that work, does it work, is .. ok, is .. okay, is .. fine, is ..
        allowed, is .. possible, is .. valid, is .. supported, is .. permitted, can .. be used, can we use, can i use, can you use,
        could we use, can one use, can partners use, may we use, are we allowed, am i allowed, does .. support, does .. cover, does
        .. apply, does .. count, do .. count, is .. applicable, is .. available, available in, available for, supported in,
        supported for, supported on, possible with, possible in, possible under, possible for, work with, works with, work in, works
        in, work for, work under, works under, works for, work on, works on, work if, works if, work when, ok with, ok for, okay
        for, okay with, fine with, fine for, fine under, compatible with, allowed with, allowed in, allowed under, allowed for,
        valid for, valid under, valid in, usable, usable for, usable in, usable with, good for, apply to, applies to, do the trick,
        doable, feasible, can .. handle, can .. be claimed, can .. be set, can i claim, can we claim, can we file, can i file, can i
        set, can we link, is it ok, is it possible, is it allowed, eligible for, an option for, an option with, an option if, an
        option, any good for, is .. an option, legit, is .. for, possible on, does this work, would this work, would that work,
        would it work, any chance`,
  },
  combine: {
    en: `
        together, combine, combined, combination, combining, alongside, in parallel, on top of, at the same time as, simultaneously,
        both, next to, side by side on, in addition to, double count, double counting, counted twice, conflict, collide, coexist, co
        exist, mutually exclusive, and also use, stack, stacking, overlap, overlapping, mix, clash, interfere, cancel out, cancel
        each other, in one subscription, as well as, plus, at once, when we already have, if we already have, already have, play
        nice, take precedence, precedence, wins, beats, which one counts, override, overrides, overwrite, get in the way, step on`,
  },
  troubleshoot: {
    en: `
        not showing, does not show, doesnt show, not show up, no ACR, shows zero, show zero, shows nothing, see nothing, nothing
        shows, not visible, not appear, doesnt appear, not appearing, missing, error, error message, fails, failed, failing,
        failure, not working, doesnt work, does not work, stopped working, stopped counting, broken, rejected, was rejected, got
        rejected, declined, was declined, denied, problem, problem with, issue with, issues with, we dont have a record, not found,
        cannot find, cant find, invalid, wrong partner ID, no data, no usage, no numbers, no consumption, no revenue, empty report,
        still zero, still nothing, still not, disappeared, vanished, gone, lost credit, lost the, dropped to, no influence, is
        stuck, stuck in, pending for, pending since, in review, under review, greyed out, grayed out, does not count, not counted,
        not counting, not credited, not recognised, not recognized, not registered, conflict error, wont save, wont let me, cannot
        save, doesnt accept, does not accept, 403, 404, 409, forbidden, unauthorized, access denied, went missing, nothing happens,
        nothing arrives, nothing in partner center, too low, lower than expected, does not match, doesnt match, wrong numbers,
        duplicate, troubleshoot, debug, expired, no longer shows, no longer visible`,
  },
  why: {
    en: `
        why, why not, how come, what speaks against, what is the reason, reason for, explain why, justify, whats wrong with, what
        rules out, why is, why did you, why do you recommend, why do you say, on what grounds, what excludes, what made you, based
        on what, reasoning, explain the result, explain that, explain your, what disqualifies, why exactly`,
  },
  whatIf: {
    en: `
        what if, what happens if, what would happen if, what would change, what changes if, suppose, supposing, and if, how about
        if, would it change, would that change, does that change, does it change, would anything change, imagine, hypothetically,
        say they, if it was, if it were, if they were, if they moved, if we had, if we got, if we were, if the customer, assuming,
        let us assume, lets assume, lets say, what about if, in case they, in case we, would the answer, and what if, what
        difference would, would it be different, would it help if, how would it look if, how does it look if, and with .. instead,
        same question but, but with .. instead`,
  },
  howTo: {
    en: `
        how do i set up, how do we set up, how to, how do i, how do we, how can i, how can we, set up, setup, steps, step by step,
        walk me through, guide, guide me, instruction, instructions, next steps, next step, what do i have to do, what do we have to
        do, what must we do, configure, enable, activate, implement, link our, register our, submit a, file a, command, commands,
        script for, snippet, procedure, how is .. set up, get started, getting started, how does one, show me how, tell me how,
        where do i enter, where do i click, where do i put, howto, help me set, link PAL, powershell for, CLI for, checklist,
        tutorial, what to do for, how would i, how would we, roll it out, put in place`,
  },
  glossary: {
    en: `
        what is, whats, what are, what does .. mean, what does .. stand for, meaning of, stand for, stands for, mean, means, define,
        definition, explain, explanation of, abbreviation, acronym, what do you mean by, decode, full form, spelled out, term, whats
        a, what is a, eli5, in plain words, remind me what`,
  },
  lookup: {
    en: `
        what is, whats, tell me about, tell me more about, explain, describe, more about, info on, info about, information about,
        information on, details on, details about, details for, show me, show, learn about, what about, define, stands for, what
        does .. stand for, what does .. mean, everything about, basics of, introduction to, summary of, card, open, give me, remind
        me, quick summary, about`,
  },
  advise: {
    en: `
        which one, which model, which attribution, what attribution, what model, which fits, what fits, what applies, which applies,
        what should we, what should i, which should we, what do you recommend, recommend, recommendation, what do we do, what can we
        do, what are our options, what is open to us, what is right, what is the right, which is right, best fit, advice, advise,
        suggest, suggestion, how do we get credit, how do we get recognised, get recognised, get recognized, get credit, how should
        we, what works, what would you, need help, help us choose, help me choose, help me decide, i need advice, can you help, what
        now, options for us, anything we can do, what to use, which to use, which to pick, what to pick, what do i register, what
        should be registered, how to be seen, so microsoft sees us, attribution, what can we claim, what can we have attributed`,
  },
  sources: {
    en: `
        source, sources, says who, who says, when was this checked, when was that checked, last checked, how old is, how current,
        how up to date, up to date, reference, references, evidence, citation, cite, where is this from, where does this come from,
        where did you get, proof, link to the documentation, documentation, docs link, is this official, official source, where does
        that come from, where is that written, how reliable, can i trust, according to whom, how recent, who told you, where do you
        know, how do you know that, what is this based on, what do you base, as of when, backed by`,
  },
  person: {
    en: `
        talk to a human, human, real person, a person, speak to someone, speak to somebody, talk to someone, talk to somebody,
        contact support, support contact, who can i ask, who can i call, whom can i ask, escalate, escalation, agent please, live
        agent, contact person, colleague i can, call me, expert i can, an expert, who do i contact, whom do i contact, phone number,
        hotline, partner support, open a ticket, hand over to, talk to an expert, connect me, someone real`,
  },
  whyAsk: {
    en: `
        why do you ask, why do you want to know, why are you asking, why ask, why does that matter, why does it matter, why is that
        important, why is this important, what do you need that for, why do you need, does it matter, how is that relevant, how is
        this relevant, is that relevant, what difference does it make, why the question, why this question, why that question, what
        has that got to do, what for do you need`,
  },
  showFacts: {
    en: `
        what did i tell you, what have i told you, what did i say, what do you know, what have you understood, what did you
        understand, show facts, show my facts, show me the facts, my facts, the facts, facts so far, summary so far, summarise what,
        summarize what, recap, what have you got, what do you have so far, what do you have, repeat what, what is noted, what did
        you note, what did you get, what did we say, where are we, where do we stand, status so far, list what you know, playback,
        read back, what is recorded, what you have on me, current scenario, my scenario, show scenario, what you got so far`,
  },
  reset: {
    en: `
        start over, start again, start anew, start fresh, start from scratch, from scratch, reset, restart, clear all, clear
        everything, delete everything, delete all, forget everything, forget all, forget it all, wipe, new scenario, new case, new
        question, begin again, begin anew, clean slate, from the beginning, scrap everything, scrap it all, scrap all, next customer
        please, new conversation, drop everything, fresh start, different case now, next case, clear the scenario, erase everything,
        all over again`,
  },
  undo: {
    en: `
        undo, undo that, undo the last, take that back, take it back, go back, revert, revert that, step back, one back, back one
        step, roll back, rollback, reverse that, as before, previous state, strg z, ctrl z, unsay that, forget what i just said,
        forget the last, ignore my last, ignore the last, scratch my last, scratch the last, cancel that, scrap my last, forget my
        last, disregard my last, disregard the last, i take that back, put it back`,
  },
  help: {
    en: `
        help, what can you do, how do you work, how does this work, what are you, who are you, what do you do, how can you help, how
        do i use you, how do i use this, commands, what can i ask, what can i ask you, instructions, menu, examples, what is this,
        what is this bot, capabilities, usage, manual please, how to use this bot, what are you for, what can this bot do, what can
        i do here, how do i start, options, are you a bot, are you human, are you an AI`,
  },
  greeting: {
    en: `
        hi, hello, hey, hey there, hi there, good morning, good afternoon, good evening, good day, morning, greetings, hiya, howdy,
        yo, hallo, hi bot, hello bot, evening, hey bot, gday, hi all, hi team, hello team, hello there, good to see you, nice to
        meet you, how are you`,
  },
  thanks: {
    en: `
        thanks, thank you, thx, many thanks, thank you very much, thanks a lot, ty, cheers, much appreciated, appreciated, perfect,
        great, awesome, very clear, very helpful, that helps, that helped, good bot, brilliant, excellent, super, all clear, got it,
        great help, nice one, well done, tks, that is all, thats all, thanks again, lovely, fantastic, bye, goodbye, see you`,
  },
  outOfScope: {
    en: `
        weather, poem, joke, recipe, football, song, lyrics, stock price, share price, news, translate, how much will microsoft pay,
        how much money, how much do we earn, how much will we earn, how much do we get, how much would we get, how much does it pay,
        payout amount, in euros, in dollars, in USD, exact amount, exact payout, percentage do we get, what percentage, how many
        euros, how many dollars, write code, write me, write a, capital of, president, movie, restaurant, vacation, holiday, hotel,
        flight, lottery, horoscope, system prompt, ignore all previous, ignore previous, ignore your, ignore the above, developer
        mode, repeat after me, you are useless, stupid, idiot, useless, shut up, jailbreak, pretend to be, act as, roleplay, tax
        advice, legal advice, price of, how expensive, what does .. cost, how much does .. cost, discount, salary, aws, google
        cloud, GCP, salesforce, password reset, reset my password, math, homework, other users, tracking guids, print your, reveal
        your, lunch, coffee, birthday, train to, bitcoin, crypto, calendar, meeting room, book a, order a, licence cost, license
        cost, exam, certification exam, interview questions, job opening`,
  },
  /** The user does not know what was asked. */
  dontKnow: {
    en: `
        dont know, do not know, no idea, not sure, unsure, no clue, idk, dunno, cant say, cannot say, cant tell, cannot tell, have
        to ask, need to ask, need to check, have to check, not known, unknown, skip, pass, no answer, hard to say, you tell me, who
        knows, not certain, beats me, honestly dont know, i would have to ask, next question, doesnt matter, dont care, cannot
        answer, couldnt say, ask me something else, will find out, to be clarified, tbd, no information, we dont know yet, dont
        remember`,
  },
  yes: {
    en: `
        yes, yep, yeah, yup, sure, correct, right, indeed, exactly, that is right, thats right, of course, absolutely, affirmative,
        definitely, certainly, they will, they would, it does, it is, we are, we do, they do, they are, we have, true, ok, okay, y,
        ya, aye, jup, unfortunately yes, i think so, that is the case`,
  },
  no: {
    en: `
        no, nope, nah, not at all, negative, never, by no means, they wont, they will not, it doesnt, it isnt, we dont, we do not,
        they dont, they do not, not really, unfortunately not, im afraid not, false, n, no way, none, neither, we are not, they are
        not, not yet, nothing, not that i know, not to my knowledge, certainly not, of course not, not so far, it does not, it is
        not, nobody, no one`,
  },
  first: {
    en: `
        the first, first one, first option, number one, option 1, option one, 1st, former, option a, first of these`,
  },
  second: {
    en: `
        the second, second one, second option, number two, option 2, option two, 2nd, latter, option b`,
  },
  third: { en: 'the third, third one, third option, number three, option 3, 3rd, option c' },
  last: { en: 'the last, last one, last option, bottom one' },
} as const satisfies Readonly<Record<string, Phrases>>

export type QuestionCue = keyof typeof questions
