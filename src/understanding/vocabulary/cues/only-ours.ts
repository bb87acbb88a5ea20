import type { Phrases } from '../../../knowledge/phrases.ts'

/** Of what is named only this is the writer's: what follows it, and nothing else. */
export const onlyOurs: Phrases = {
  en: `
    {we} only|just|solely|merely do|did|manage|run|handle|touch|serve|support|implemented|implement|deployed|deploy|operate|have|maintain|built|build|cover|migrated|own [on] [the|their],
    {we} only|just|solely look|care|work|responsible after|for|on|with [the|their], {we} are only|just|solely responsible|there|in|engaged|hired for|on [the|their],
    our [own] part|job|work|share|scope is only|just [the|their], only the`,
  de: '=wir =betreuen|=machen|=betreiben|=verantworten|=haben [aber] nur [das|die|den], =nur =das|=die|=den',
  fr: '=nous =ne gérons|faisons|opérons que, =on =ne =s =occupe que =de|=du|=d',
  es: 'solo|solamente llevamos|hacemos|gestionamos|operamos [el|la|los|las]',
  ja: '当社が担当しているのは, 当社の担当は',
}
