import type { FactPhrases } from '../phrases.ts'

export const existingRecordPhrases: FactPhrases<'existingRecord'> = {
  none: {
    says: {
      ja: `
        まだ誰も, 誰も登録して, 誰も登録されて, 誰もクレームして, 誰も申請して, 誰も請求して, 誰も主張して,
        まだ登録なし, 登録なし, 登録はなし, 登録はありません, 登録がありません, 登録はまだありません, 登録はない,
        登録がない, 登録されていません, 登録されていない, パートナーは登録されていません, パートナーが登録されていません,
        パートナーは未登録, 未登録, 未申請, 未クレーム, 未設定, 未入力, クレームなし, クレームはなし,
        クレームはありません, クレームがありません, クレームはまだ, クレームはない, クレームがない,
        クレームされていません, クレームされていない, 申請なし, 申請はありません, 申請はまだ, 申請はない,
        申請されていません, 既存のクレームはありません, 既存のクレームなし, 既存の登録はありません, 既存の登録なし,
        {record}なし, {record}はありません, {record}がありません, {record}はまだありません,
        {record}はされていません, {record}されていません, パートナーは誰も, どのパートナーも,
        どこも申請して, どこも登録して, どの会社も, 空欄, 空白のまま, 空のまま, 欄は空, フィールドは空,
        フィールドが空, まだ空いて, 保有者なし, 保有者はいません, 設定されていません, 紐付けはまだ, 紐づけはまだ,
        紐付けなし, 何も登録されていません, 何も申請されていません`,
      de: `
        niemand hat .. {record}, keiner hat .. {record}, niemand ist {entered}, keiner ist {entered}, niemand {entered}, keiner
        {entered}, noch niemand, noch niemand {entered}, niemand beansprucht, niemand hat beansprucht, keiner hat beansprucht, keiner
        beansprucht, niemand hat geclaimt, keiner hat geclaimt, noch keiner geclaimt, nichts geclaimt, nicht geclaimt, ungeclaimt,
        kein claim, keinen claim, keine claims, kein bestehender claim, kein {record}, keinen {record}, keine {record}, noch kein
        {record}, noch keinen {record}, noch keine {record}, bisher kein {record}, bislang kein {record}, bisher keine {record},
        bisher keinen {record}, kein partner {entered}, kein partner ist {entered}, kein partner hat, keinen partner {entered}, noch
        kein partner, kein partner of record, nichts {entered}, noch nichts {entered}, ist nichts {entered}, nichts beansprucht, nicht
        beansprucht, noch nicht beansprucht, unbeansprucht, feld ist leer, feld leer, leeres feld, noch frei, noch zu haben, nicht
        vergeben, noch nicht vergeben, bisher niemand, bislang niemand, bisher keiner, niemand steht drin, steht niemand drin, steht
        keiner drin, steht nichts drin, da steht keiner, nirgends {entered}, noch nie geclaimt, nie beansprucht`,
      fr: `
        personne n a revendiqué, personne n a réclamé, personne n a claimé, personne n a fait, personne n a encore, personne n a de
        {record}, personne n a posé, personne n a déclaré, personne n est {entered}, personne {entered}, personne n y est, personne ne
        détient, personne ne l a, personne pour l instant, aucun claim, pas de claim, pas encore de claim, aucune revendication, pas
        de revendication, aucun {record}, aucune {record}, pas de {record}, pas encore de {record}, aucun partenaire {entered}, aucun
        partenaire n est {entered}, aucun partenaire n a, aucun partenaire déclaré, aucun partenaire enregistré, pas de partenaire
        {entered}, pas de partenaire enregistré, pas de partenaire déclaré, rien de {entered}, rien n est {entered}, rien n est
        revendiqué, rien n est saisi, rien n est déclaré, rien de déclaré, rien de saisi, rien de revendiqué, non revendiqué, non
        revendiquée, pas revendiqué, pas encore revendiqué, jamais revendiqué, jamais été revendiqué, n a jamais été, champ vide,
        champ est vide, le champ est vide, encore libre, toujours libre, place libre, pas encore pris, pas encore attribué`,
      es: `
        nadie lo ha reclamado, nadie ha reclamado, nadie la ha reclamado, nadie reclamo, nadie lo reclamo, nadie tiene el claim, nadie
        tiene la reclamacion, nadie tiene el {record}, nadie tiene {record}, nadie tiene un {record}, nadie figura, nadie esta
        registrado, nadie aparece, nadie consta, nadie se ha registrado, nadie ha hecho el claim, nadie ha presentado, nadie ha
        puesto, nadie ha metido, todavia nadie, aun nadie, nadie todavia, nadie aun, nadie ocupa, ningun partner registrado, ningun
        partner figura, ningun partner aparece, ningun partner asignado, ningun partner lo ha, ningun partner ha reclamado, ningun
        partner tiene, ningun partner consta, ningun {record}, ninguna {record}, no hay {record}, no hay ningun {record}, no hay
        ninguna {record}, no existe {record}, no existe ningun {record}, no existe ninguna {record}, sin {record}, sin {record}
        previo, sin {record} previa, sin {record} existente, sin reclamar, sin reclamaciones, sin claim, sin claims, sin registrar, no
        reclamado, no reclamada, no esta reclamado, no esta reclamada, no ha sido reclamado, no ha sido reclamada, nunca se ha
        reclamado, nunca reclamado, no se ha reclamado, no hay partner registrado, no hay ningun partner registrado, no hay partner of
        record, no hay partner de registro, sin partner of record, sin partner registrado, sin partner asignado, no hay nadie
        registrado, no hay nadie puesto, no hay nada registrado, no hay nada puesto, nada registrado, nada reclamado, nada puesto, el
        campo esta vacio, campo vacio, campo en blanco, esta vacio, esta en blanco, esta libre, sigue libre, todavia libre, aun libre`,
      en: `
        nobody has claimed, no one has claimed, nobody claimed, no one claimed, nobody has a claim, nobody has .. claim, no claim, no
        claims, no existing claim, no {record}, no {record} yet, no existing {record}, no partner {record}, no partner is entered, no
        partner entered, no partner is registered, no partner has an entry, no partner has .. entry, no partner has, nothing claimed,
        nothing is claimed, nothing has been claimed, not claimed, unclaimed, not been claimed, never been claimed, never claimed,
        nobody is registered, no one is registered, nobody is entered, no entry, nobody is on record, no one is on record, field is
        empty, field is blank, nobody is listed, no one is listed, nobody holds, no one holds, nobody owns the claim, nothing
        registered, nothing is registered, no attribution [is] [in] [place] yet, no attribution so far, no partner of record, nobody
        has it, nobody has put, nobody has filed, no one has filed, nobody filed, has not been claimed, hasnt been claimed, claim is
        free, still free, greenfield for claims, nothing set up yet, nobody attached, nobody claimed anything, no one claimed
        anything, nobody on record, no one on record, nobody on file, nobody registered, nobody entered`,
    },
  },
  us: {
    says: {
      en: `
        {we} [already] hold [the|that|this|a|our] {record}, {we} [already] have [the|that|this|a|our]
        [CPOR|DPOR|approved|accepted|active|existing] {record}, {we} [already] own the {record}, {we} [already] claimed, {we} [have]
        [already] filed, {we} hold it, already hold the {record}, already have the {record}, hold the {record} already, {we} hold it
        already, {we} are [already] {entered}, {we} are [already] [the|their] {dporHolder}, {we} are [already] on record, 
        our CPOR, our CPOR claim, our DPOR, claim is ours, claim is with us, claim is in our name, claim .. in our name, claim ..
        under our name, record is ours, already ours, approved claim, we got the claim, claim was approved, claim has been approved,
        claim is approved, claim got approved, our ID is already, our partner ID is already, our name is already, already claimed
        it, already claimed by us, held by us, claim sits with us, we are already the, already entered us, already have us, already
        registered us`,
      ja: `
        {we}が登録されて, {we}が登録済み, {we}で登録済み, {we}が既に登録, {we}がすでに登録,
        {we}は登録済み, {we}が{dporHolder}, {we}がDPOR, {we}がCPOR,
        {we}がすでにDPOR, {we}が既にDPOR, {we}がすでにCPOR, {we}が既にCPOR,
        {we}がクレーム済み, {we}がクレームを保有, {we}がクレームを持, {we}のクレーム,
        {we}がCPORを保有, {we}がDPORを保有, {we}がCPORを持, {we}がDPORを持,
        {we}が{record}を保有, {we}が{record}を持, {we}が{record}済み,
        {we}の{record}が, {we}の{record}は承認, {we}がクレームして, {we}がすでにクレーム,
        {we}が既にクレーム, {we}が申請済み, {we}が既に申請, {we}がすでに申請, {we}で申請済み,
        {we}で取得済み, {we}が取得済み, {we}が保有, {we}が保持, {we}のIDが登録,
        {we}のIDが入って, {we}のIDがすでに, {we}のパートナーIDが登録, {we}のパートナーIDが入って,
        {we}名義でクレーム, {we}名義で登録, {we}のCPOR, {we}のDPOR, クレームは{we},
        {record}は{we}, クレームが承認され, クレームは承認済み, CPORは承認済み, CPOR承認済み,
        承認済みのクレーム, 自社で保有, 自社で登録済み, 自社が登録済み`,
      de: `
        {we} [schon|bereits] halten .. {record}, halten {we} .. {record}, {we} haben [schon|bereits|den|einen|unseren|das] {record},
        {we} haben schon den {record}, {we} haben bereits den {record}, haben wir [schon|bereits] den {record}, {we} haben schon
        geclaimt, {we} haben bereits geclaimt, {we} haben .. geclaimt, haben wir geclaimt, von uns geclaimt, wir haben .. beansprucht,
        von uns beansprucht, {we} sind .. {entered}, sind {we} .. {entered}, bin ich .. {entered}, {we} stehen drin, wir stehen schon
        drin, wir stehen bereits drin, wir stehen da drin, stehen wir .. drin, {we} sind .. {dporHolder}, sind {we} .. {dporHolder},
        {we} sind es schon, {we} sind drin, wir sind schon drin, wir sind bereits drin, unser claim, unser name steht, unsere partner
        ID steht, unsere partner ID ist, unsere ID ist .. {entered}, unsere ID steht, unsere MPN ID steht, claim ist unser, claim
        gehört|gehoert uns, claim liegt bei uns, claim läuft|laeuft auf uns, {record} liegt bei uns, {record} gehört|gehoert uns,
        {record} läuft|laeuft auf uns, {record} auf uns, {record} auf unseren namen, {record} haben wir, claim haben wir, claim wurde
        genehmigt, claim genehmigt, claim ist genehmigt, genehmigter claim, genehmigten claim, claim ist durch, schon auf uns, bereits
        auf uns, auf uns {entered}, uns bereits {entered}, uns schon {entered}, hat uns schon {entered}, hat uns bereits {entered},
        haben uns schon eingetragen, unser eintrag, unser CPOR, unser DPOR, unser CPOR claim, unser CPOR eintrag, unser DPOR eintrag,
        unseren claim, unser anspruch`,
      fr: `
        nous détenons .. {record}, nous détenons [déjà] [le|la|l|un|notre] {record}, on détient .. {record}, nous avons [déjà]
        [le|la|l|un|notre|une] {record}, on a [déjà] [le|la|l|un|notre|une] {record}, nous avons déjà le {record}, nous avons déjà
        revendiqué, on a déjà revendiqué, nous avons revendiqué, on a revendiqué, avons déjà claimé, on a déjà claimé, on a claimé,
        déjà revendiqué par nous, revendiqué par nous, {we} sommes .. {entered}, nous sommes déjà {entered}, on est déjà {entered}, on
        est {entered}, nous y sommes déjà, on y est déjà, {we} sommes [déjà] [le|leur] {dporHolder}, nous sommes .. {dporHolder}, on
        est déjà {dporHolder}, on est déjà le {dporHolder}, on est le {dporHolder}, notre claim, notre revendication, notre nom y est,
        notre nom est déjà, notre nom figure, notre ID est déjà, notre ID y est, notre partner ID est, notre ID partenaire est, notre
        identifiant est déjà, {record} est à nous, {record} est chez nous, {record} nous appartient, {record} est à notre nom,
        {record} à notre nom, claim à notre nom, déjà à notre nom, claim approuvé, claim validé, claim est approuvé, claim a été
        approuvé, claim accepté, {record} approuvé, nous a déjà {entered}, nous ont déjà {entered}, nous a déjà déclaré, déjà le
        nôtre, notre CPOR, notre DPOR, notre claim CPOR, notre revendication CPOR, notre enregistrement DPOR, {record} .. à notre nom`,
      es: `
        tenemos el {record}, tenemos la {record}, tenemos un {record}, tenemos una {record}, ya tenemos el {record}, ya tenemos la
        {record}, ya tenemos un {record}, ya tenemos {record}, tenemos nosotros el {record}, tenemos nosotros la {record}, nosotros
        tenemos el {record}, nosotros tenemos la {record}, lo tenemos nosotros, la tenemos nosotros, ya lo tenemos, ya la tenemos, ya
        lo tenemos nosotros, el {record} es nuestro, la {record} es nuestra, {record} es nuestro, {record} es nuestra, {record}
        nuestro, {record} nuestra, nuestro claim, nuestro CPOR, nuestro DPOR, nuestra reclamacion, nuestro reclamo, nuestro registro
        DPOR, ya reclamamos, ya lo reclamamos, ya la reclamamos, ya hemos reclamado, ya lo hemos reclamado, la hemos reclamado, lo
        hemos reclamado, hemos reclamado, hemos presentado el claim, hemos presentado la reclamacion, reclamado por nosotros,
        reclamada por nosotros, ya somos {dporHolder}, ya somos el {dporHolder}, somos {dporHolder}, somos el {dporHolder}, somos ya
        el {dporHolder}, ya somos DPOR, somos DPOR, ya somos CPOR, somos CPOR, somos el DPOR, somos el CPOR, somos titulares, ya
        figuramos, figuramos como, figuramos nosotros, ya aparecemos, aparecemos como, aparecemos nosotros, ya constamos, constamos
        como, ya estamos registrados, estamos registrados, ya estamos puestos, ya estamos como, estamos como partner, estamos
        nosotros, ya estamos asignados, ya nos tienen, ya nos registraron, ya nos han registrado, ya nos pusieron, ya nos han puesto,
        nuestro ID ya, nuestro ID de partner ya, nuestro partner ID ya, nuestro nombre ya, ya consta nuestro, ya figura nuestro, a
        nuestro nombre, claim aprobado, reclamacion aprobada, reclamo aprobado, nos aprobaron el claim, nos han aprobado el claim, nos
        aprobaron la reclamacion, nos han aprobado la reclamacion`,
    },
  },
  otherPartner: {
    says: {
      ja: `
        {otherPartner}が登録されて, {otherPartner}が登録,
        {otherPartner}が{entered}, {otherPartner}がまだ{entered},
        {otherPartner}が既に{entered}, {otherPartner}がすでに{entered},
        {otherPartner}の名前が, {otherPartner}の名前, {otherPartner}のまま,
        {otherPartner}がまだ, {otherPartner}が{dporHolder},
        {otherPartner}がDPOR, {otherPartner}がCPOR,
        {otherPartner}がまだCPOR, {otherPartner}がまだDPOR,
        {otherPartner}がすでにCPOR, {otherPartner}が既にCPOR,
        {otherPartner}が{record}を, {otherPartner}が{record},
        {otherPartner}がすでに{record}, {otherPartner}が既に{record},
        {otherPartner}の{record}, {otherPartner}に{record},
        {otherPartner}のDPOR, {otherPartner}のCPOR, {otherPartner}が保有,
        {otherPartner}が保持, {otherPartner}が持って, {otherPartner}が握って,
        {otherPartner}がクレーム, {otherPartner}が取得, {otherPartner}が申請済み,
        {otherPartner}に紐付, {otherPartner}に紐づ, {otherPartner}のID,
        {otherPartner}のパートナーID, {record}は{otherPartner},
        {record}が{otherPartner}, DPORは{otherPartner},
        CPORは{otherPartner}, DPORが{otherPartner},
        CPORが{otherPartner}, DPORには{otherPartner},
        CPORには{otherPartner}, {otherPartner}がそのまま, {otherPartner}名義,
        先に取られ, 取られて, すでに取られ, 既に取られ, 他社に取られ, 他社が入って`,
      de: `
        {otherPartner} hält|haelt .. {record}, {otherPartner} hält|haelt [noch|immer] [noch|den|die|das] {record}, {otherPartner} hat
        [noch|schon|bereits|den|einen|das] {record}, {otherPartner} hat noch den {record}, {otherPartner} hat schon den {record},
        {otherPartner} hat .. geclaimt, {otherPartner} .. geclaimt, {otherPartner} .. beansprucht, {otherPartner} ist .. {entered},
        {otherPartner} steht .. drin, {otherPartner} steht noch, {otherPartner} steht drin, steht .. {otherPartner} drin, steht noch
        {otherPartner}, steht noch der {otherPartner}, {otherPartner} sitzt auf, {otherPartner} sitzt noch, {otherPartner} ist noch
        drin, {otherPartner} noch drin, {otherPartner} klebt, {record} liegt bei {otherPartner}, {record} liegt noch beim
        {otherPartner}, {record} liegt beim {otherPartner}, {record} hält|haelt {otherPartner}, {record} hat {otherPartner}, {record}
        .. {otherPartner}, {record} vom {otherPartner}, {record} des {otherPartner}, {record} gehört|gehoert {otherPartner}, {record}
        gehört|gehoert dem {otherPartner}, {record} läuft|laeuft auf {otherPartner}, {record} auf den namen {otherPartner}, {entered}
        ist .. {otherPartner}, {entered} .. {otherPartner}, geclaimt von {otherPartner}, geclaimt vom {otherPartner}, geclaimt ..
        {otherPartner}, beansprucht von {otherPartner}, vom {otherPartner} beansprucht, von {otherPartner} beansprucht, von einem
        anderen beansprucht, schon jemand anders, bereits jemand anders, ein anderer {entered}, ein anderer ist {entered}, ein anderer
        hat den {record}, ein anderer .. {record}, anderer steht drin, jemand anders steht, bereits vergeben, schon vergeben, schon
        belegt, bereits belegt, schon besetzt, gehört|gehoert noch dem {otherPartner}, zeigt {otherPartner}, zeigt noch
        {otherPartner}, zeigt noch den {otherPartner}, noch auf den alten, noch auf dem alten, {otherPartner} name, name des
        {otherPartner}, name vom {otherPartner}, partner ID des {otherPartner}, partner ID vom {otherPartner}, ID des {otherPartner},
        ID vom {otherPartner}`,
      fr: `
        au nom d un {otherPartner}, au nom d une {otherPartner}, encore au nom d, toujours au nom d, {otherPartner} détient ..
        {record}, {otherPartner} détient, {otherPartner} détient encore, {otherPartner} détient toujours, {otherPartner} a
        [encore|toujours|déjà] [le|la|l|un] {record}, {otherPartner} a encore le {record}, {otherPartner} a toujours le {record},
        {otherPartner} a déjà le {record}, {otherPartner} a déjà revendiqué, {otherPartner} a revendiqué, {otherPartner} ..
        revendiqué, {otherPartner} a déjà claimé, {otherPartner} a claimé, {otherPartner} .. claimé, {otherPartner} est encore
        {entered}, {otherPartner} est toujours {entered}, {otherPartner} est déjà {entered}, {otherPartner} est .. {entered},
        {otherPartner} .. {entered}, {otherPartner} .. {record}, {otherPartner} .. {dporHolder}, {otherPartner} figure, {otherPartner}
        figure encore, {otherPartner} apparaît, {otherPartner} y est encore, {otherPartner} y est toujours, {otherPartner} est encore
        dessus, {otherPartner} garde, {otherPartner} a gardé, {otherPartner} traîne, {record} .. {otherPartner}, {record} de
        {otherPartner}, {record} du {otherPartner}, {record} de l {otherPartner}, {record} est chez {otherPartner}, {record} est
        détenu par, {record} appartient à {otherPartner}, {record} au nom de {otherPartner}, {record} est au nom de, {record} au nom
        du {otherPartner}, détenu par {otherPartner}, détenu par l {otherPartner}, détenu par le {otherPartner}, détenue par
        {otherPartner}, revendiqué par {otherPartner}, revendiqué par l {otherPartner}, revendiqué par le {otherPartner}, revendiqué
        par un autre, déjà revendiqué par, pris par {otherPartner}, pris par un autre, claimé par {otherPartner}, claimé par un autre,
        claimé par l {otherPartner}, encore au nom de, encore au nom du, toujours au nom de, toujours au nom du, au nom de l
        {otherPartner}, au nom du {otherPartner}, nom de l {otherPartner}, nom du {otherPartner}, quelqu un d autre est {entered},
        quelqu un d autre a le {record}, quelqu un d autre a revendiqué, quelqu un d autre détient, un autre est {entered}, un autre a
        le {record}, un autre détient, déjà pris, déjà prise, déjà attribué, déjà attribuée, déjà occupé, affiche {otherPartner},
        affiche encore {otherPartner}, affiche encore l {otherPartner}, ID de l {otherPartner}, ID du {otherPartner}`,
      es: `
        {otherPartner} tiene el {record}, {otherPartner} tiene la {record}, {otherPartner} tiene un {record}, {otherPartner} tiene una
        {record}, {otherPartner} [ya|aun|todavia] tiene [el|la|un|una] {record}, {otherPartner} sigue teniendo, {otherPartner}
        mantiene el {record}, {otherPartner} mantiene la {record}, {otherPartner} conserva, {otherPartner} retiene, {otherPartner}
        ostenta, {otherPartner} posee, {otherPartner} [ya|aun|todavia] {entered}, {otherPartner} sigue {entered}, {otherPartner} es
        [ya|aun|todavia] [el] {dporHolder}, {otherPartner} sigue siendo, {otherPartner} es [el] DPOR, {otherPartner} es [el] CPOR,
        {otherPartner} [ya] reclamo, {otherPartner} [ya] ha reclamado, {otherPartner} lo reclamo, {otherPartner} lo ha reclamado,
        {otherPartner} la ha reclamado, {otherPartner} ya lo, {otherPartner} lo tiene, {otherPartner} la tiene, {otherPartner} aun lo
        tiene, {otherPartner} todavia lo tiene, {otherPartner} .. {record}, reclamado por {otherPartner}, reclamada por
        {otherPartner}, {record} .. {otherPartner}, {record} es de|del {otherPartner}, {record} de|del [el|la|un|una] {otherPartner},
        {record} lo tiene [el|la|un|una] {otherPartner}, {record} la tiene [el|la|un|una] {otherPartner}, {record} tiene
        [el|la|un|una] {otherPartner}, {record} en manos de|del {otherPartner}, a nombre de|del [el|la|un|una] {otherPartner}, figura
        [todavia|aun] [el|la|un|una] {otherPartner}, aparece [todavia|aun] [el|la|un|una] {otherPartner}, consta [todavia|aun]
        [el|la|un|una] {otherPartner}, sigue [el|la|un|una] {otherPartner}, sale [el|la|un|una] {otherPartner}, esta registrado
        [el|la|un|una] {otherPartner}, registrado a {otherPartner}, lo tiene otro, lo tiene el otro, la tiene otro, lo tiene otra, la
        tiene otra, ya lo tiene otro, ya esta cogido, ya esta ocupado, esta ocupado, ya esta reclamado, ya esta reclamada, ya fue
        reclamado, ya reclamado por, ya lo reclamo otro, ya lo ha reclamado otro, otro lo reclamo, otro lo tiene, otro figura, otro
        aparece, se nos adelanto, se nos ha adelantado, se nos adelantaron`,
      en: `
        {otherPartner} [still] [already] hold [the|that|this|a] {record}, {otherPartner} [still] [already] has [the|that|this|a]
        {record}, {otherPartner} [still] [already] own the {record}, {otherPartner} [has] [already] claimed, {otherPartner} [still]
        [already] sits on, {otherPartner} [is] [still] [already] {entered}, {otherPartner} [is] [still] [already] [the] {dporHolder},
        {otherPartner} [is] [still] on record, {otherPartner} [is] [still] [already] on it, claimed by {otherPartner}, claim ..
        {otherPartner}, {record} .. {otherPartner}, {record} is with {otherPartner}, {record} held by {otherPartner}, {record} of
        {otherPartner}, {record} in the name of {otherPartner}, {otherPartner} .. claimed, {otherPartner} .. {entered}, somebody else
        has the {record}, someone else has the {record}, somebody else is {entered}, someone else is {entered}, somebody else claimed,
        someone else claimed, belongs to {otherPartner}, still in the name of, still under the name of, still shows {otherPartner},
        shows {otherPartner}, lists {otherPartner}, {otherPartner} is listed, taken by {otherPartner}, already taken, is taken,
        competitor is {entered}, competitor holds, other one .. {entered}, other one .. {dporHolder}, already claimed by, already
        {entered} as {dporHolder}, {otherPartner} put in, {otherPartner} filed, {otherPartner} has filed, {otherPartner} has .. claim,
        {otherPartner} filed .. claim, different firm, different firm .. claim, {otherPartner} .. still has a claim, {otherPartner}
        has still .. {record}, still has a claim, still has the claim, {otherPartner} .. partner of record, their name is still ..
        partner of record, name is still in, still sitting there as, still sits there as, still shown as, still shows as, partner they
        fired, partner .. fired .. still, {otherPartner} .. put in a claim, {otherPartner} .. put in .. claim, {otherPartner} ..
        filed, {otherPartner} .. has the claim, {otherPartner} .. holds the claim, {otherPartner} .. registered the, another company
        as {dporHolder}, appears another company, still has the {record}, still holds the {record}, still have the {record}`,
    },
    implies: {
      en: '{they} have .. claim, {they} already have .. claim, {they} hold .. claim',
    },
  },
}
