import type { Phrases } from '../../../knowledge/phrases.ts'

export const audience: Phrases = {
  en: `
    who is .. for, who is .. meant for, meant for, intended for, for whom, aimed at, who should use, who uses, who can use,
    target audience, target group, which partners, what kind of partner, which partner type, what type of partner, who benefits,
    designed for, suitable for whom, who is supposed to use, audience, typical user, made for, which kind of partner, who may use,
    who qualifies, who is eligible`,
  de: `
    für|fuer wen, für|fuer wen ist, für|fuer wen eignet, für|fuer wen gedacht, an wen richtet, zielgruppe, wer sollte, wer nutzt,
    wer verwendet, wer kann .. nutzen, wer darf .. nutzen, wer profitiert, für|fuer welche partner, welche partner,
    welcher partnertyp, welche art von partner, welche partnertypen, für|fuer welchen partnertyp, wer ist berechtigt,
    wer qualifiziert, gedacht für|fuer, bestimmt für|fuer, geeignet für|fuer wen, wer braucht, typischer nutzer, richtet sich an,
    wer kommt .. infrage, wer kommt .. in frage, gemacht für|fuer`,
  fr: `
    pour qui, pour qui est, c est pour qui, destiné à, destinée à, destiné à qui, à qui s adresse, à qui est destiné, s adresse à,
    conçu pour, fait pour qui, fait pour, prévu pour, public cible, quelle cible, qui devrait utiliser, qui utilise,
    qui peut utiliser, qui doit utiliser, qui peut en bénéficier, qui en bénéficie, qui bénéficie, qui est éligible,
    quels partenaires, quel type de partenaire, quels types de partenaires, pour quels partenaires, pour quel partenaire,
    pour quel type de partenaire, adapté à qui, utilisateur type, qui est concerné, qui y a droit`,
  es: `
    para quien, para quien es, para quien esta, a quien va dirigido, a quien esta dirigido, a quien se dirige, dirigido a,
    pensado para, esta pensado para, destinado a, quien lo usa, quien usa, quien lo utiliza, quien deberia usar, quien puede usar,
    quien lo puede usar, quien puede utilizar, publico objetivo, publico destinatario, destinatarios, que tipo de partner,
    que tipos de partner, que clase de partner, que partners, que partner puede, que perfil, para que partners, para que tipo,
    para que tipo de partner, quien se beneficia, a quien le sirve, a quien sirve, a quien le conviene, adecuado para quien,
    quien es elegible, quien cumple`,
  ja: `
    誰向け, 誰のため, 誰のための, 誰が使, 誰が利用, 誰が使える, 誰が使うべき, 誰が対象, 誰に適し, 誰に向いて, どんなパートナー, どのパートナー, どのパートナー向け, どんなパートナー向け, どのようなパートナー, どういうパートナー,
    どのタイプのパートナー, 対象者, 対象パートナー, 利用対象, 想定利用者, 想定ユーザー, ターゲット, 対象ユーザー, どんな会社, どんな企業, どなた向け, 何向け, 利用資格`,
}
