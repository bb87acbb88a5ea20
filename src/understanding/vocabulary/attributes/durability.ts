import type { Phrases } from '../../../knowledge/phrases.ts'

export const durability: Phrases = {
  en: `
    how long does it last, how long .. last, how long is .. valid, how long .. valid, does it expire, does .. expire,
    when does .. expire, expire, expiry, durable, how durable, what happens when .. leaves, when the user leaves,
    when the employee leaves, when an engineer leaves, if an engineer leaves, if the engineer leaves, survive, does it survive,
    need to renew, renewed every, permanent, what breaks, when does it stop, how stable, have to redo, redo, validity, lost when,
    fall off, after the contract changes, does it break, stay valid, remain valid, annually, every year, what happens to .. once,
    what happens to .. when, what happens to .. if, what happens to it when, has left the company, left the company,
    leaves the company, when somebody quits, who made it has left, when our admin leaves, after someone leaves`,
  de: `
    wie lange hält|haelt, wie lange gilt, wie lange ist .. gültig|gueltig, wie lange bleibt, wie lange besteht,
    wie lange läuft|laeuft, läuft|laeuft .. ab, läuft|laeuft das ab, wann läuft|laeuft .. ab, verfällt|verfaellt,
    verfällt|verfaellt das, ablauf, ablaufdatum, gültigkeit|gueltigkeit, gültigkeitsdauer|gueltigkeitsdauer, haltbarkeit, haltbar,
    dauerhaft, wie dauerhaft, wie stabil, was passiert wenn .. geht, wenn der mitarbeiter geht, wenn ein mitarbeiter geht,
    wenn der kollege geht, wenn der user gelöscht|geloescht, mitarbeiter das unternehmen verlässt|verlaesst, überlebt|ueberlebt,
    bleibt bestehen, bleibt das bestehen, bleibt gültig|gueltig, muss erneuert werden, erneuern, erneuert werden,
    jährlich|jaehrlich, jedes jahr, muss man .. neu, neu machen, neu setzen, neu eintragen, neu einrichten, permanent, wann endet,
    wann erlischt, erlischt, geht verloren, geht .. verloren, geht .. kaputt, was macht .. kaputt, nach vertragswechsel,
    beim vertragswechsel, nach dem vertragswechsel, verloren wenn`,
  fr: `
    combien de temps dure, combien de temps ça dure, combien de temps est valable, combien de temps reste, combien de temps tient,
    pendant combien de temps, quelle durée de vie, durée de vie, durée de validité, validité, quelle validité,
    valable combien de temps, expire, expire t, est ce que .. expire, ça expire, quand expire, expiration, date d expiration,
    pérenne, est ce pérenne, pérennité, durable, est ce durable, que se passe t il quand .. part, que se passe t il si .. part,
    quand l utilisateur part, quand un collaborateur part, quand quelqu un part, quand l ingénieur part, si l ingénieur part,
    si le consultant part, si un employé part, quand un employé part, survit, survit au, survit à, est ce que ça survit,
    faut il renouveler, faut il le renouveler, à renouveler, renouveler, renouvellement, renouvelé, tous les ans, chaque année,
    annuellement, permanent, faut il refaire, faut il le refaire, à refaire, refaire, quand est ce que ça s arrête,
    qu est ce qui casse, qu est ce qui fait sauter, perdu quand, perdu si, se perd, après un changement de contrat,
    en cas de changement de contrat, après le passage, reste valable, reste valide, stable`,
  es: `
    cuanto dura, cuanto tiempo dura, que duracion, cual es la duracion, duracion, cuanto tiempo vale, cuanto tiempo es valido,
    hasta cuando, hasta cuando vale, hasta cuando es valido, caduca, cuando caduca, caducidad, cuando vence, cuando expira,
    expiracion, es permanente, es duradero, es estable, validez, vigencia, que vigencia, sigue siendo valido, sigue valido,
    se pierde, se pierde cuando, cuando se pierde, se rompe, cuando se rompe, sobrevive, hay que renovar, hay que renovarlo,
    renovacion, se renueva, hay que repetir, hay que repetirlo, hay que rehacer, hay que rehacerlo, que pasa cuando se va,
    que pasa si se va, que pasa cuando un empleado, que pasa cuando el ingeniero, si el empleado se va, si el usuario se va,
    si se va el ingeniero, cuando se va el ingeniero, cuando se va el usuario, si se borra el usuario, cada ano, anualmente,
    tras el cambio de contrato`,
  ja: `
    どのくらい続, どれくらい続, どれだけ続, いつまで続, いつまで有効, いつまで, いつまで持, どのくらい持,
    どのくらい有効, どれくらい有効, 有効期間, 有効期限, 期限切れ, 期限はあ, 期限は, 失効, 失効します,
    失効しますか, 切れますか, 無効にな, 消えますか, 更新が必要, 更新は必要, 再設定が必要, 再登録が必要,
    やり直しが必要, やり直す必要, 永続的ですか, 存続, 担当者が辞めたら, 担当者が退職したら, 退職したら,
    退職すると, 辞めたら, 辞めると, 異動したら, 担当者が変わったら, ユーザーが削除されたら, 契約変更後,
    契約が変わったら, いつ切れ, いつ失効, 毎年更新, 年次更新`,
}
