import type { Saying } from '../../../phrases.ts'

export const accessReaderOnly: Saying = {
  says: {
    en: `
      reader, reader only, only reader, just reader, reader access, reader role, reader rights, read only, read access, read rights,
      read permission, view only, readonly, can only look, may only look, only look, can look but, look but not touch, look not touch,
      monitoring reader, viewer, viewing rights, cost reader, can only read, only read, billing reader, global reader,
      security reader, can only view, only see things, can see everything but, let us view, lets us view, only view, only let us look,
      let us look, let us read, can view`,
    de: `
      nur lesen, nur lesend, nur lesende, lesend, lesende rechte, lesenden zugriff, lesender zugriff, leserecht*, nur leserechte,
      lesezugriff, nur lesezugriff, leseberechtigung, leserolle, leser rolle, rolle leser, rolle reader, nur leser, als leser,
      als reader, reader rechte, reader rolle, reader zugriff, nur reader, nur anschauen, nur ansehen, nur gucken, nur reingucken,
      nur reinschauen, nur schauen, nur sehen, nur zuschauen, nur einsehen, nur einsicht, schauen aber nicht,
      gucken aber nicht anfassen, ansehen aber nichts ändern|aendern, sehen aber nichts ändern|aendern, können|koennen nur lesen,
      dürfen|duerfen nur lesen, dürfen|duerfen nur gucken, read only zugriff, read only rechte, lesen aber nicht schreiben,
      kein schreibzugriff, keine schreibrechte, nichts ändern|aendern dürfen|duerfen, dürfen|duerfen nichts ändern|aendern,
      können|koennen nichts ändern|aendern, nur sichtrechte, nur einblick`,
    fr: `
      lecteur, lecteurs, rôle lecteur, rôle de lecteur, accès lecteur, droits lecteur, droits de lecteur, en tant que lecteur,
      lecture seule, en lecture seule, lecture uniquement, seulement en lecture, uniquement en lecture, que la lecture,
      que de la lecture, que lire, qu en lecture, que le rôle reader, que reader, que du reader, juste reader, seulement reader,
      uniquement reader, accès reader, rôle reader, droits reader, accès en lecture, accès lecture, droit de lecture,
      droits de lecture, droit en lecture, en lecture, juste la lecture, juste lire, juste regarder, seulement regarder,
      seulement lire, seulement voir, que regarder, que voir, regarder sans toucher, voir sans modifier, voir mais pas modifier,
      voir mais pas toucher, regarder mais pas toucher, lire mais pas écrire, consultation seule, consultation uniquement,
      en consultation, droit de regard, droits de consultation, pas de droit d écriture, pas de droits d écriture, pas d écriture,
      rien modifier, peut rien modifier, pouvons rien modifier, pouvons pas modifier, peut pas modifier`,
    es: `
      solo lectura, de solo lectura, acceso de lectura, acceso de solo lectura, permiso de lectura, permisos de lectura,
      permisos de solo lectura, derechos de lectura, rol de lector, rol lector, lector, lectores, solo lector, solo lectores,
      unicamente lectura, unicamente lector, acceso lector, permisos de lector, como lector, como lectores, nada mas lectura,
      solo leer, solo podemos leer, podemos leer, solo podemos mirar, solo podemos ver, podemos ver pero, solo mirar, solo ver,
      mirar pero no tocar, ver pero no tocar, se mira pero no se toca, solo visualizacion, solo consulta, acceso de consulta,
      permisos de consulta, permisos de visualizacion, lector de supervision, lector de costes, lector de facturacion, lector global,
      lector de seguridad, solo nos dejan ver, solo nos dejan mirar, nos dejan mirar, no podemos modificar nada,
      no podemos cambiar nada, no podemos tocar nada`,
    ja: `
      閲覧者, 閲覧者ロール, 閲覧者権限, 閲覧者の権限, 閲覧者のみ, 閲覧権限, 閲覧権限のみ, 閲覧権限だけ,
      閲覧権限しか, 閲覧のみ, 閲覧だけ, 閲覧しか, 閲覧アクセス, 参照権限, 参照権限のみ, 参照権限しか,
      参照のみ, 参照だけ, 参照しか, 読み取り権限, 読み取り権限のみ, 読み取り専用, 読み取りのみ, 読み取りだけ,
      読み取りしか, 読取専用, 読取権限, 読み取りアクセス, リーダー権限, リーダーロール, リーダーのみ,
      リーダーだけ, リードオンリー, 見るだけ, 見ることしか, 見れるだけ, 見られるだけ, 監視閲覧者, コスト閲覧者,
      請求閲覧者, 課金閲覧者, 変更はできません, 変更権限はありません, 書き込みはできません, グローバル閲覧者,
      セキュリティ閲覧者, 表示のみ`,
  },
}
