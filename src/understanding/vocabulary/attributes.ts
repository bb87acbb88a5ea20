import type { Phrases } from '../../knowledge/phrases.ts'
import type { AttributeId } from '../../knowledge/schema.ts'

/** How people ask for one attribute of a model. */
export const attributeQuestions: Readonly<Record<AttributeId, Phrases>> = {
  tracks: {
    en: `
        what .. track, what .. measure, what exactly .. measure, what .. count, what .. capture, what .. record, what .. attribute,
        what is measured, what is tracked, what is counted, which usage, what kind of usage, what kind of consumption, what data,
        what does it see, what .. report on, what .. cover, tracks what, measures what, counts what, what revenue, what consumption`,
    ja: `
      何を追跡, 何を測定, 何を計測, 何を記録, 何を計上, 何を集計, 何をカウント, 何を把握, 何が計測, 何が追跡,
      何が測定, 何が計上, 何が記録, 何が対象, 何がカウント, 何が見え, 追跡対象, 追跡内容, 測定対象, 計測対象,
      集計対象, どんなデータ, どのデータ, どの消費, どの使用量, どんな消費, どんな使用量, どの売上, どの収益,
      対象となる消費, どの利用, 何のデータ`,
    de: `
      was misst, was wird gemessen, was genau misst, was erfasst, was wird erfasst, was zählt|zaehlt, was wird gezählt|gezaehlt, was
      trackt, was wird getrackt, was verfolgt, was zeichnet .. auf, was wird aufgezeichnet, was ordnet .. zu, was wird zugeordnet, was
      wird zugerechnet, welchen verbrauch, welcher verbrauch, welche nutzung, welche umsätze|umsaetze, welcher umsatz, welchen umsatz,
      welche daten, welche art von verbrauch, was sieht, was deckt .. ab, misst was, zählt|zaehlt was, was fließt ein, was wird
      angerechnet`,
    fr: `
      que mesure, que suit, que compte, que trace, que capture, qu est ce que .. mesure, qu est ce que .. suit, qu est ce que ..
      compte, qu est ce que .. trace, qu est ce qui est mesuré, qu est ce qui est suivi, qu est ce qui est compté, qu est ce qui
      compte dans, que comptabilise, que couvre, quelle consommation, quelles consommations, quel usage, quels usages, quel revenu,
      quels revenus, quel chiffre d affaires, quelles données, quel type de consommation, quel type d usage, mesure quoi, suit quoi,
      compte quoi, trace quoi, que voit, ce qui est mesuré, ce que mesure`,
    es: `
      que mide, que rastrea, que registra, que cuenta, que captura, que atribuye, que recoge, que reporta, que contabiliza, que
      abarca, que sigue, que se mide, que se rastrea, que se registra, que se cuenta, que se contabiliza, que datos, que tipo de
      consumo, que consumo, que uso, que tipo de uso, que ingresos, que ve microsoft, que cubre, que monitoriza, exactamente que mide,
      que computa`,
  },
  where: {
    en: `
        where does .. apply, where does it apply, where is .. used, where does the consumption, whose tenant, which tenant, in
        whose, in which tenant, where .. run, where does the usage, where must, where do the resources`,
    ja: `
      どこで適用, どこに適用, どこで使, どこで消費, どこの消費, 誰のテナント, どのテナント, どちらのテナント,
      どっちのテナント, どこのテナント, 誰の環境, どの環境, どちらの環境, 誰のサブスクリプション,
      どのサブスクリプション, どこで動, どこに配置, どこで稼働, 適用場所, どこに展開`,
    de: `
      wo gilt, wo greift, wo wird .. verwendet, wo wird .. eingesetzt, wo fällt|faellt der verbrauch, wo muss der verbrauch, wo findet
      der verbrauch, wessen tenant, wessen mandant, wessen subscription, in wessen, in welchem tenant, in welchem mandanten, welcher
      tenant, welcher mandant, in welcher subscription, in welchem abo, wo läuft|laeuft, wo muss, wo müssen|muessen die ressourcen, wo
      liegen die ressourcen, wo laufen`,
    fr: `
      où s applique, où s applique t, où est utilisé, où utiliser, où se trouve la consommation, où a lieu la consommation, où doit,
      où doivent, où tourne, où tournent, où sont les ressources, dans quel tenant, dans quel locataire, dans quel abonnement, dans
      quelle souscription, quel tenant, quel abonnement, tenant de qui, chez qui, le tenant de qui, de quel côté`,
    es: `
      donde se aplica, donde aplica, donde se usa, donde se utiliza, donde funciona, donde corre, donde tiene que correr, donde deben
      estar los recursos, donde se consume, donde esta el consumo, donde ocurre el consumo, en que tenant, que tenant, de quien es el
      tenant, el tenant de quien, en el tenant de quien, en que suscripcion, en que entorno, en cual tenant, en donde`,
  },
  clouds: {
    en: `
        which clouds, which cloud, what clouds, which products, what products, which workloads, what workloads, which services, for
        which products, which microsoft products, what does it work for, clouds does, products does, workloads does, workloads are
        eligible, which solution areas`,
    ja: `
      どのクラウド, どの製品, どの製品に, どのワークロード, どのサービス, どのMicrosoft製品, 対象クラウド,
      対象製品, 対象ワークロード, 対象サービス, 対応クラウド, 対応製品, 対応ワークロード, 何のクラウド,
      どのソリューション領域, どんなクラウド, どんな製品`,
    de: `
      welche clouds, welche cloud, für|fuer welche clouds, für|fuer welche cloud, in welchen clouds, welche produkte, für|fuer welche
      produkte, welche workloads, für|fuer welche workloads, bei welchen workloads, welche dienste, für|fuer welche dienste, für|fuer
      welche services, welche microsoft produkte, wofür|wofuer funktioniert, für|fuer welche lösungsbereiche|loesungsbereiche, bei
      welchen produkten, welche lösungen|loesungen deckt, gilt für|fuer welche`,
    fr: `
      quels clouds, quel cloud, pour quels clouds, pour quel cloud, sur quels clouds, dans quels clouds, quels produits, pour quels
      produits, sur quels produits, quels workloads, pour quels workloads, sur quels workloads, quelles charges de travail, quels
      services, pour quels services, quels produits microsoft, quelles solutions microsoft, quels domaines, quelles charges, éligibles
      quels`,
    es: `
      que nubes, que nube, para que nubes, en que nubes, que clouds, que productos, para que productos, con que productos, que
      servicios, para que servicios, que workloads, para que workloads, que cargas, que cargas de trabajo, para que cargas, que
      productos de microsoft, que areas de solucion, que soluciones cubre, que productos cubre, en que productos, cuales nubes`,
  },
  controlledBy: {
    en: `
        who set, who controls, who owns the, who decides, who has to do, who does the, who enters, who files, who submit, who
        claims, who creates, who assigns, who registers, who is in control, who must, who needs to do, who activates, who
        configures, who adds, who has to set, who has to enter, who has to, who makes the, who puts, who starts, who triggers, who
        is responsible, who links, who does, whose job, who has to approve, who approves, who can set, who can change, who
        initiates, who controls it, controlled by, is it us or the customer, us or the customer who, does the customer have to, do
        we or the customer, by whom, who is supposed to`,
    ja: `
      誰が設定, 誰が登録, 誰が管理, 誰が入力, 誰が決め, 誰が操作, 誰が申請, 誰がやる, 誰がやり, 誰が行,
      誰が実施, 誰が対応, 誰が承認, 誰が有効, 誰が作成, 誰が割り当て, 誰が紐付, 誰が紐づ, 誰が変更, 誰が担当,
      誰が責任, 誰が追加, 誰が制御, 誰がコントロール, 誰が必要, 誰がする, 誰がします, 誰がクレーム, 誰が提出,
      誰によって, 誰の作業, 誰の責任, 誰の役割, 設定者, 設定するのは誰, 登録するのは誰, 設定は誰, 登録は誰,
      入力は誰, 操作は誰, 申請は誰, 当社か顧客か, 当社と顧客のどちら, パートナーと顧客のどちら, お客様が設定,
      顧客が設定, お客様がやる, どちらが設定, どちらが登録, どっちが設定, どなたが, 主体は, 管理主体, 設定主体`,
    de: `
      wer setzt, wer trägt|traegt .. ein, wer gibt .. ein, wer legt .. fest, wer legt .. an, wer stellt, wer kontrolliert, wer
      steuert, wer bestimmt, wer entscheidet, wer macht, wer muss, wer reicht .. ein, wer beantragt, wer beansprucht, wer erstellt,
      wer vergibt, wer weist .. zu, wer registriert, wer konfiguriert, wer richtet .. ein, wer aktiviert, wer fügt|fuegt .. hinzu, wer
      verknüpft|verknuepft, wer hinterlegt, wer pflegt, wer startet, wer löst|loest .. aus, wer ist verantwortlich, wer ist
      zuständig|zustaendig, wer genehmigt, wer gibt .. frei, wer bestätigt|bestaetigt, wer kann .. setzen, wer kann .. ändern|aendern,
      wer darf, wessen aufgabe, wer hat die kontrolle, von wem, durch wen, wir oder der kunde, der kunde oder wir, muss der kunde,
      müssen|muessen wir oder, wer von beiden, wer initiiert, wer soll`,
    fr: `
      qui définit, qui configure, qui contrôle, qui maîtrise, qui décide, qui saisit, qui renseigne, qui entre, qui remplit, qui
      déclare, qui inscrit, qui enregistre, qui soumet, qui dépose, qui revendique, qui crée, qui attribue, qui affecte, qui assigne,
      qui active, qui met en place, qui met, qui ajoute, qui lie, qui associe, qui fait, qui doit, qui doit faire, qui peut, qui peut
      modifier, qui peut changer, qui gère, qui pilote, qui lance, qui initie, qui déclenche, qui est responsable, qui s occupe, qui
      se charge, qui approuve, qui valide, qui doit approuver, qui a la main, à qui de, c est qui qui, c est à nous ou, c est nous ou
      le client, nous ou le client, le client ou nous, par qui, est ce le client, est ce au client, est ce à nous, le client doit il,
      faut il que le client, c est au client de, de la responsabilité de qui, qui désigne, qui pose`,
    es: `
      quien lo configura, quien configura, quien lo establece, quien establece, quien lo pone, quien pone, quien lo controla, quien
      controla, quien decide, quien lo decide, quien lo hace, quien hace, quien tiene que, quien debe, quien introduce, quien lo
      introduce, quien mete, quien lo mete, quien rellena, quien lo rellena, quien presenta, quien lo presenta, quien reclama, quien
      lo reclama, quien crea, quien lo crea, quien asigna, quien lo asigna, quien registra, quien lo registra, quien activa, quien lo
      activa, quien anade, quien lo anade, quien vincula, quien lo vincula, quien inicia, quien lo inicia, quien aprueba, quien lo
      aprueba, quien firma, quien puede cambiar, quien puede configurar, quien puede, quien es responsable, quien es el responsable,
      quien lo gestiona, quien gestiona, quien se encarga, quien lo fija, quien fija, quien define, quien designa, quien da de alta,
      quien lo da de alta, de quien depende, a quien le toca, a quien le corresponde, le toca al cliente, lo hace el cliente o,
      nosotros o el cliente, el cliente o nosotros, lo hacemos nosotros o, depende del cliente, por quien, lo tiene que hacer el
      cliente`,
  },
  mechanism: {
    en: `
        how does .. work, how does it work, how .. work technically, how is .. implemented, how is .. recorded, what mechanism,
        which mechanism, what happens technically, how does microsoft know, how .. identified, how is the link made, mechanism,
        under the hood, technically, behind the scenes, how does microsoft see, how does microsoft find out, how does microsoft
        recognise, how do they know`,
    ja: `
      仕組み, しくみ, 仕組みは, 仕組みを, メカニズム, どう動, どのように動, どういう仕組み, どんな仕組み,
      どのように機能, どう機能, どうやって機能, 技術的には, 技術的に, どのように記録, どうやって記録,
      どのように識別, どうやって識別, どのように認識, どうやって認識, Microsoftはどうやって,
      Microsoftはどのように, マイクロソフトはどうやって, マイクロソフトはどのように, どうやって紐付,
      どのように紐付, どうやって紐づ, 裏側, 内部の動き, どうやって知, どうやって判, どのように実装`,
    de: `
      wie funktioniert, wie funktioniert das, wie funktioniert .. technisch, wie geht .. technisch, wie läuft|laeuft .. technisch,
      technisch, technisch gesehen, mechanismus, welcher mechanismus, wie arbeitet, was passiert technisch, was passiert im
      hintergrund, im hintergrund, unter der haube, hinter den kulissen, wie erkennt microsoft, woher weiß microsoft, wie sieht
      microsoft, wie erfährt|erfaehrt microsoft, wie wird .. erkannt, wie wird .. umgesetzt, wie wird .. erfasst, wie wird ..
      gespeichert, wie kommt die zuordnung, wie entsteht, wie ist das realisiert, woran erkennt`,
    fr: `
      comment fonctionne, comment ça fonctionne, comment cela fonctionne, comment marche, comment ça marche, comment ça marche
      techniquement, comment fonctionne .. techniquement, quel mécanisme, quel est le mécanisme, mécanisme, techniquement, d un point
      de vue technique, sous le capot, en coulisses, en coulisse, comment microsoft sait, comment microsoft voit, comment microsoft
      reconnaît, comment microsoft identifie, comment est .. implémenté, comment est .. enregistré, comment est identifié, comment se
      fait le lien, comment le lien, que se passe t il techniquement, par quel biais, par quel moyen, sur quoi repose, comment est
      fait le rattachement, comment est faite l attribution`,
    es: `
      como funciona, como funcionan, como va, como funciona tecnicamente, como opera, como se implementa, como se registra
      tecnicamente, como se identifica, como lo sabe microsoft, como sabe microsoft, como se entera microsoft, como lo ve microsoft,
      como lo detecta, como nos reconoce microsoft, como nos identifica, que mecanismo, cual es el mecanismo, mecanismo, tecnicamente,
      por debajo, por dentro, que pasa tecnicamente, como se hace el vinculo, como se vincula tecnicamente, como saben`,
  },
  scope: {
    en: `
        scope, per subscription or, per resource group or, at what level, which level, what level, on what level, per tenant or, per
        user or, granularity, how far does .. reach, what does it cover, per subscription or per, does .. apply per, at tenant
        level, at subscription level, subscription level or, how wide, whole tenant or, per workload or, apply to the whole`,
    ja: `
      スコープ, 適用範囲, 対象範囲, 範囲は, どの範囲, 適用単位, どの単位, 単位は, 何単位, どのレベル,
      どのレベルで, どの階層, 粒度, 粒度は, サブスクリプション単位, テナント単位, リソースグループ単位,
      ユーザー単位, テナント単位か, サブスクリプション単位か, テナント全体, サブスクリプション全体,
      サブスクリプションごと, テナントごと, どこまでカバー, どこまで適用`,
    de: `
      geltungsbereich, scope, umfang, gültigkeitsbereich|gueltigkeitsbereich, reichweite, wirkungsbereich, auf welcher ebene, welche
      ebene, auf welchem level, pro subscription oder, je subscription oder, pro abo oder, pro tenant oder, pro mandant oder, je
      mandant oder, pro ressourcengruppe oder, pro benutzer oder, pro workload oder, granularität|granularitaet, wie weit reicht, wie
      weit gilt, auf subscription ebene, auf mandantenebene, auf tenant ebene, subscription ebene oder, ganzer tenant oder, ganzen
      tenant oder, gesamten mandanten, gilt .. für|fuer den ganzen, gilt .. pro`,
    fr: `
      portée, périmètre, quelle portée, quel périmètre, étendue, à quel niveau, quel niveau, au niveau de quoi, par abonnement ou, par
      souscription ou, par tenant ou, par utilisateur ou, par groupe de ressources ou, par workload ou, niveau abonnement ou, au
      niveau abonnement ou, au niveau du tenant, au niveau de l abonnement, granularité, jusqu où va, tout le tenant ou, tout l
      abonnement ou, s applique à tout, s applique au tenant, à l échelle du tenant, quelle étendue, scope`,
    es: `
      alcance, ambito, que alcance, cual es el alcance, cual es el ambito, a que nivel, que nivel, en que nivel, nivel de suscripcion
      o, a nivel de suscripcion o, a nivel de tenant o, por suscripcion o, por tenant o, por usuario o, por recurso o, por grupo de
      recursos o, granularidad, hasta donde llega, hasta donde cubre, todo el tenant o, toda la suscripcion o, se aplica por, aplica
      por, aplica a toda, aplica a todo, por workload o, es por suscripcion, es por tenant`,
  },
  partnersAtOnce: {
    en: `
        how many partners, more than one partner, two partners have, several partners have, multiple partners have, can two
        partners, can several partners, can multiple partners, partners at the same time, partners at once, exclusive, is it
        exclusive, only one partner, one partner or several, how many can, share it with another partner, partners in parallel, max
        partners, maximum number of partners, number of partners, how many firms, how many MSPs, how many SIs`,
    ja: `
      何社, 何社まで, 何社が, 何パートナー, いくつのパートナー, パートナーは何社, パートナー数, 同時に何社,
      同時に複数, 同時に2社, 同時に二社, 複数のパートナーが同時, 複数パートナーが同時, 複数パートナーで,
      複数のパートナーで使, 複数社で, 複数のパートナーが設定, 複数のパートナーが登録, 複数のパートナーが持, 2社が,
      二社が, 排他, 排他的, 独占, 独占的, 1社だけ, 一社だけですか, 1社のみですか, 一社のみですか, 共有でき,
      併存でき, 最大何社, パートナーの上限`,
    de: `
      wie viele partner, wieviele partner, mehr als ein partner, mehr als einen partner, können|koennen zwei partner, können|koennen
      mehrere partner, dürfen|duerfen zwei partner, dürfen|duerfen mehrere partner, mehrere partner gleichzeitig, zwei partner
      gleichzeitig, partner gleichzeitig, gleichzeitig mehrere, exklusiv, ist .. exklusiv, nur ein partner, nur einen partner
      möglich|moeglich, ein partner oder mehrere, einer oder mehrere, wie viele können|koennen, wie viele dürfen|duerfen, mit einem
      anderen partner teilen, parallel mehrere, partner parallel, maximale anzahl, anzahl der partner, anzahl partner, wie viele
      dienstleister, wie viele firmen`,
    fr: `
      combien de partenaires, combien de prestataires, plus d un partenaire, plusieurs partenaires peuvent, plusieurs partenaires en
      même temps, plusieurs partenaires à la fois, deux partenaires peuvent, deux partenaires en même temps, deux partenaires à la
      fois, peut on être plusieurs, plusieurs peuvent, en même temps que d autres, exclusif, exclusive, est ce exclusif, exclusivité,
      un seul partenaire possible, un seul partenaire ou, un partenaire ou plusieurs, un ou plusieurs partenaires, nombre de
      partenaires, nombre maximum de partenaires, nombre maximal de partenaires, partager avec un autre partenaire, partenaires
      simultanés, partenaires simultanément, simultanément plusieurs, combien peuvent, combien d ESN`,
    es: `
      cuantos partners, cuantos socios, cuantos proveedores, cuantas empresas, cuantos pueden, mas de un partner, pueden dos partners,
      pueden varios partners, dos partners pueden, varios partners pueden, varios partners a la vez, dos partners a la vez, partners a
      la vez, partners al mismo tiempo, partners simultaneamente, exclusivo, es exclusivo, es excluyente, solo un partner, un solo
      partner o, solo puede haber un, solo puede uno, uno o varios, uno solo o varios, maximo de partners, numero de partners, numero
      maximo de partners, compartirlo con otro, se puede compartir, partners simultaneos`,
  },
  agreements: {
    en: `
        which agreements, what agreements, which contracts, contract types, what contracts, which contract, under which agreement,
        under which contract, which licensing, agreement types, which agreement types, supported agreements, which purchase, which
        offers types, what licensing, licensing programs, licensing programmes, which buying, agreement types support, which
        agreement`,
    ja: `
      どの契約, どの契約で, どんな契約, 何の契約, 契約形態, 契約の種類, 契約タイプ, 契約種別, どの契約形態,
      対応契約, 対象契約, 対応している契約, どのライセンス, どのライセンス契約, ライセンス形態,
      ライセンスプログラム, どの購入形態, 購入形態, どの購入方法, 購入方法, どのプログラム, サポートされる契約,
      商流`,
    de: `
      welche verträge|vertraege, welcher vertrag, welchen vertrag, welchem vertrag, welchen verträgen|vertraegen, bei welchen
      verträgen|vertraegen, mit welchem vertrag, unter welchem vertrag, welche vertragsarten, welche vertragsart, vertragsarten,
      vertragstypen, welche vertragstypen, vertragsart, welche lizenzmodelle, welches lizenzmodell, welche lizenzprogramme, welche
      agreements, welches agreement, unter welchem agreement, welche kaufarten, welche beschaffungswege, welche bezugswege, welche
      vereinbarung, bei welcher vereinbarung, unterstützte|unterstuetzte verträge|vertraege, welche lizenzverträge|lizenzvertraege,
      welche einkaufsmodelle`,
    fr: `
      quels contrats, quel contrat, quels accords, quel accord, quels types de contrat, quels types de contrats, types de contrat,
      types de contrats, type de contrat, type d accord, pour quels contrats, avec quels contrats, avec quel contrat, sous quel
      contrat, sous quel accord, dans quel contrat, quels modes d achat, quel mode d achat, quels programmes de licence, quel
      programme de licence, quel licensing, quels modèles de licence, quels programmes d achat, contrats compatibles, contrats
      supportés, contrats pris en charge, accords pris en charge`,
    es: `
      que contratos, que contrato, con que contratos, con que contrato, para que contratos, que acuerdos, que acuerdo, con que
      acuerdos, con que acuerdo, bajo que contrato, bajo que acuerdo, bajo que contratos, en que contratos, tipos de contrato, tipos
      de acuerdo, tipo de contrato, que tipo de contrato, que tipos de contrato, que licenciamiento, que modalidad de compra, que
      modalidades de compra, modalidades de contratacion, que programas de licencias, que programas de licenciamiento, que tipo de
      licencias, contratos compatibles, acuerdos compatibles, contratos admitidos, como tiene que comprar`,
  },
  durability: {
    ja: `
      どのくらい続, どれくらい続, どれだけ続, いつまで続, いつまで有効, いつまで, いつまで持, どのくらい持,
      どのくらい有効, どれくらい有効, 有効期間, 有効期限, 期限切れ, 期限はあ, 期限は, 失効, 失効します,
      失効しますか, 切れますか, 無効にな, 消えますか, 更新が必要, 更新は必要, 再設定が必要, 再登録が必要,
      やり直しが必要, やり直す必要, 永続的, 永続的ですか, 恒久的, 持続性, 耐久性, 継続性, 存続,
      担当者が辞めたら, 担当者が退職したら, 退職したら, 退職すると, 辞めたら, 辞めると, 異動したら,
      担当者が変わったら, ユーザーが削除されたら, 契約変更後, 契約が変わったら, いつ切れ, いつ失効, 毎年更新,
      年次更新`,
    de: `
      wie lange hält|haelt, wie lange gilt, wie lange ist .. gültig|gueltig, wie lange bleibt, wie lange besteht, wie lange
      läuft|laeuft, läuft|laeuft .. ab, läuft|laeuft das ab, wann läuft|laeuft .. ab, verfällt|verfaellt, verfällt|verfaellt das,
      ablauf, ablaufdatum, gültigkeit|gueltigkeit, gültigkeitsdauer|gueltigkeitsdauer, haltbarkeit, haltbar, dauerhaft, wie dauerhaft,
      wie stabil, was passiert wenn .. geht, wenn der mitarbeiter geht, wenn ein mitarbeiter geht, wenn der kollege geht, wenn der
      user gelöscht|geloescht, mitarbeiter das unternehmen verlässt|verlaesst, überlebt|ueberlebt, bleibt bestehen, bleibt das
      bestehen, bleibt gültig|gueltig, muss erneuert werden, erneuern, erneuert werden, jährlich|jaehrlich, jedes jahr, muss man ..
      neu, neu machen, neu setzen, neu eintragen, neu einrichten, permanent, wann endet, wann erlischt, erlischt, geht verloren, geht
      .. verloren, geht .. kaputt, was macht .. kaputt, nach vertragswechsel, beim vertragswechsel, nach dem vertragswechsel, verloren
      wenn`,
    fr: `
      combien de temps dure, combien de temps ça dure, combien de temps est valable, combien de temps reste, combien de temps tient,
      pendant combien de temps, quelle durée de vie, durée de vie, durée de validité, validité, quelle validité, valable combien de
      temps, expire, expire t, est ce que .. expire, ça expire, quand expire, expiration, date d expiration, pérenne, est ce pérenne,
      pérennité, durable, est ce durable, que se passe t il quand .. part, que se passe t il si .. part, quand l utilisateur part,
      quand un collaborateur part, quand quelqu un part, quand l ingénieur part, si l ingénieur part, si le consultant part, si un
      employé part, quand un employé part, survit, survit au, survit à, est ce que ça survit, faut il renouveler, faut il le
      renouveler, à renouveler, renouveler, renouvellement, renouvelé, tous les ans, chaque année, annuellement, permanent, faut il
      refaire, faut il le refaire, à refaire, refaire, quand est ce que ça s arrête, qu est ce qui casse, qu est ce qui fait sauter,
      perdu quand, perdu si, se perd, après un changement de contrat, en cas de changement de contrat, après le passage, reste
      valable, reste valide, stable`,
    es: `
      cuanto dura, cuanto tiempo dura, que duracion, cual es la duracion, duracion, cuanto tiempo vale, cuanto tiempo es valido, hasta
      cuando, hasta cuando vale, hasta cuando es valido, caduca, cuando caduca, caducidad, vence, cuando vence, vencimiento, expira,
      cuando expira, expiracion, es permanente, es duradero, es estable, validez, vigencia, que vigencia, sigue siendo valido, sigue
      valido, se mantiene, se pierde, se pierde cuando, cuando se pierde, se rompe, cuando se rompe, sobrevive, hay que renovar, hay
      que renovarlo, renovacion, se renueva, hay que repetir, hay que repetirlo, hay que rehacer, hay que rehacerlo, que pasa cuando
      se va, que pasa si se va, que pasa cuando un empleado, que pasa cuando el ingeniero, si el empleado se va, si el usuario se va,
      si se va el ingeniero, cuando se va el ingeniero, cuando se va el usuario, si se borra el usuario, cada ano, anualmente, tras el
      cambio de contrato`,
    en: `
      how long does it last, how long .. last, how long is .. valid, how long .. valid, does it expire, does .. expire, when does ..
      expire, expire, expiry, durable, how durable, what happens when .. leaves, when the user leaves, when the employee leaves, when
      an engineer leaves, if an engineer leaves, if the engineer leaves, survive, does it survive, need to renew, renewed every,
      permanent, what breaks, when does it stop, how stable, have to redo, redo, validity, lost when, fall off, after the contract
      changes, does it break, stay valid, remain valid, annually, every year, what happens to .. once, what happens to .. when, what
      happens to .. if, what happens to it when, has left the company, left the company, leaves the company, when somebody quits, who
      made it has left, when our admin leaves, after someone leaves`,
  },
  audience: {
    en: `
        who is .. for, who is .. meant for, meant for, intended for, for whom, aimed at, who should use, who uses, who can use,
        target audience, target group, which partners, what kind of partner, which partner type, what type of partner, who benefits,
        designed for, suitable for whom, who is supposed to use, audience, typical user, made for, which kind of partner, who may
        use, who qualifies, who is eligible`,
    ja: `
      誰向け, 誰のため, 誰のための, 誰が使, 誰が利用, 誰が使える, 誰が使うべき, 誰が対象, 誰に適し,
      誰に向いて, どんなパートナー, どのパートナー, どのパートナー向け, どんなパートナー向け, どのようなパートナー,
      どういうパートナー, どのタイプのパートナー, 対象者, 対象パートナー, 利用対象, 想定利用者, 想定ユーザー,
      ターゲット, 対象ユーザー, どんな会社, どんな企業, どなた向け, 何向け, 利用資格`,
    de: `
      für|fuer wen, für|fuer wen ist, für|fuer wen eignet, für|fuer wen gedacht, an wen richtet, zielgruppe, wer sollte, wer nutzt,
      wer verwendet, wer kann .. nutzen, wer darf .. nutzen, wer profitiert, für|fuer welche partner, welche partner, welcher
      partnertyp, welche art von partner, welche partnertypen, für|fuer welchen partnertyp, wer ist berechtigt, wer qualifiziert,
      gedacht für|fuer, bestimmt für|fuer, geeignet für|fuer wen, wer braucht, typischer nutzer, richtet sich an, wer kommt ..
      infrage, wer kommt .. in frage, gemacht für|fuer`,
    fr: `
      pour qui, pour qui est, c est pour qui, destiné à, destinée à, destiné à qui, à qui s adresse, à qui est destiné, s adresse à,
      conçu pour, fait pour qui, fait pour, prévu pour, public cible, quelle cible, qui devrait utiliser, qui utilise, qui peut
      utiliser, qui doit utiliser, qui peut en bénéficier, qui en bénéficie, qui bénéficie, qui est éligible, quels partenaires, quel
      type de partenaire, quels types de partenaires, pour quels partenaires, pour quel partenaire, pour quel type de partenaire,
      adapté à qui, utilisateur type, qui est concerné, qui y a droit`,
    es: `
      para quien, para quien es, para quien esta, a quien va dirigido, a quien esta dirigido, a quien se dirige, dirigido a, pensado
      para, esta pensado para, destinado a, quien lo usa, quien usa, quien lo utiliza, quien deberia usar, quien puede usar, quien lo
      puede usar, quien puede utilizar, publico objetivo, publico destinatario, destinatarios, que tipo de partner, que tipos de
      partner, que clase de partner, que partners, que partner puede, que perfil, para que partners, para que tipo, para que tipo de
      partner, quien se beneficia, a quien le sirve, a quien sirve, a quien le conviene, adecuado para quien, quien es elegible, quien
      cumple`,
  },
  prerequisites: {
    en: `
        what do i need, what do we need, prerequisite, prerequisites, requirement, requirements, what is required, what is needed,
        need before, before i can, before we can, what must be in place, preconditions, conditions for, which role do we need, what
        access do we need, what role do we need, what rights, which rights, which permissions, what permissions, needed for,
        required for, do i need, do we need, which documents, what documents, what paperwork, have ready, required to, needed to, in
        order to get, what should be ready, what has to be, eligibility, minimum requirements, entry requirements, which access,
        what evidence, which role is needed, role is required`,
    ja: `
      前提条件, 前提, 前提は, 必要条件, 要件, 要件は, 条件は, 必要なもの, 必要なものは, 必要な権限,
      必要なロール, 必要な書類, 必要な準備, 必要な手続き, 必要な情報, 必要なアクセス, 何が必要, 何が要,
      何がいる, 何が求め, 何を用意, 何を準備, どの権限, どの権限が必要, どのロール, どのロールが必要,
      どんな権限, どんなロール, どの書類, どんな書類, 権限は必要, 資格要件, 事前準備, 事前に必要, 準備するもの,
      参加条件, 利用条件, 最低条件, 必要ですか, 必須ですか, どんな証拠, 証憑`,
    de: `
      voraussetzung, voraussetzungen, was sind die voraussetzungen, was brauche ich, was brauchen wir, was benötige|benoetige ich, was
      benötigen|benoetigen wir, was ist nötig|noetig, was ist notwendig, was ist erforderlich, was wird benötigt|benoetigt, was wird
      gebraucht, was braucht man, was braucht es, anforderung, anforderungen, bedingungen, bedingung für|fuer, vorbedingungen, welche
      rolle brauchen, welche rolle brauche, welche rechte, welche rechte brauchen, welche berechtigung, welche berechtigungen, welchen
      zugriff, welche zugriffe, welche dokumente, welche unterlagen, welche nachweise, welchen nachweis, welche papiere, brauche ich
      dafür|dafuer, brauchen wir dafür|dafuer, brauche ich, brauchen wir, muss man haben, müssen|muessen wir haben, müssen|muessen wir
      erfüllen|erfuellen, was muss gegeben sein, was muss vorliegen, was müssen|muessen wir vorher, bevor wir, bevor ich, im vorfeld,
      mindestanforderung, mindestanforderungen, nötig|noetig für|fuer, erforderlich für|fuer, notwendig für|fuer, benötigte|benoetigte
      rolle, benötigt|benoetigt man`,
    fr: `
      prérequis, pré requis, prérequis pour, quels sont les prérequis, quels prérequis, condition préalable, conditions préalables,
      conditions, quelles conditions, conditions pour, exigence, exigences, quelles exigences, de quoi ai je besoin, de quoi avons
      nous besoin, de quoi a t on besoin, de quoi on a besoin, qu est ce qu il faut, qu est ce qu il nous faut, que faut il, que faut
      il avoir, que nous faut il, il faut quoi, il nous faut quoi, faut quoi, faut il avoir, besoin de quoi, ce qu il faut, nécessaire
      pour, est nécessaire, requis, requis pour, quel rôle faut, quel rôle est, quel rôle, quels rôles, quels droits, quel droit,
      quels accès, quel accès, quelles permissions, quelles autorisations, quels documents, quelles pièces, quels justificatifs,
      quelle preuve, quelles preuves, avant de pouvoir, avant de commencer, faut il un, faut il une, doit on avoir, doit être en
      place, à préparer, critères d éligibilité, éligibilité, conditions d éligibilité, minimum requis`,
    es: `
      requisito, requisitos, prerrequisito, prerrequisitos, requisitos previos, que requisitos, que se necesita, que se necesitan, que
      necesito, que necesitamos, que hace falta, que me hace falta, que nos hace falta, que se requiere, que requiere, que se exige,
      que exige, que condiciones, condiciones previas, condiciones para, que tiene que haber, que tengo que tener, que tenemos que
      tener, que debo tener, que hay que tener, hay que tener, que permisos, que permiso, que rol, que roles, que rol hace falta, que
      rol se necesita, que acceso, que accesos, que derechos, que documentos, que documentacion, que papeles, que papeleo, que
      pruebas, que evidencias, necesito tener, hace falta tener, es necesario, es obligatorio, se necesita, necesario para, requerido
      para, antes de poder, antes de empezar, para poder usar, requisitos minimos, elegibilidad, que debe cumplir, que hay que cumplir`,
  },
  unlocks: {
    en: `
        what do we get, what do i get, what does .. give, what does .. bring, what .. unlock, unlocks, benefit, benefits, what is in
        it, what is it good for, what does it give, does it count towards, count towards, counts towards, count for, counts for,
        pays, pay out, does .. earn, do we earn, is it worth, why should i use, why would i use, why bother, what is the point,
        advantage, what for, incentives does, which incentives, does it help with, contribute to, contributes to, designation, what
        .. good for, get out of, worth it, value of, what will we gain, gain from, reward, rewards, what do partners get, give us,
        bring us, earn`,
    ja: `
      何が得られ, 何を得られ, 何がもらえ, 何がもらえる, 何のメリット, メリット, メリットは, 利点, 利点は,
      効果は, 特典, 特典は, ベネフィット, 恩恵, 見返り, 得られるもの, 何に役立, 何の役に立, 役に立ち,
      どんなメリット, どんな特典, どんな利点, 使うメリット, 使う意味, なぜ使うべき, 何のために, 何につなが,
      認定にカウント, 認定に貢献, 指定にカウント, 指定に貢献, 指定の対象, スコアに反映, スコアにカウント,
      ポイントになり, ポイントにな, カウントされますか, カウントされる, インセンティブの対象, インセンティブは出,
      インセンティブがもらえ, インセンティブはもらえ, 報酬は出, 価値があ, やる価値, 何が嬉しい, 何がうれしい,
      対価`,
    de: `
      was bringt, was bringt uns, was bringt mir, was bringt das, was haben wir davon, was hab ich davon, was habe ich davon, was
      nützt|nuetzt, wozu, wofür|wofuer ist .. gut, wofür|wofuer gut, was bekommen wir, was bekomme ich, was kriegen wir, was gibt es
      dafür|dafuer, was schaltet .. frei, vorteil, vorteile, nutzen von, welchen nutzen, welcher nutzen, mehrwert, was ist der
      mehrwert, lohnt sich, lohnt sich das, lohnt .. sich, zählt|zaehlt .. für|fuer, zählt|zaehlt .. auf, zählt|zaehlt .. zur,
      zählt|zaehlt das für|fuer, zählt|zaehlt das zur, wird .. angerechnet, bringt das punkte, bringt .. punkte, gibt das punkte, gibt
      es punkte, gibt es geld, gibt es incentives, welche incentives, verdienen wir, verdient man, zahlt .. ein, zahlt .. aus, warum
      sollte ich, warum sollten wir, wieso sollte, was ist der sinn, sinn und zweck, was springt .. raus, springt dabei, was spricht
      für|fuer, belohnung, hilft .. bei der designation, trägt|traegt .. bei, beitrag zur`,
    fr: `
      que rapporte, ça rapporte quoi, qu est ce que ça rapporte, que nous rapporte, qu est ce qu on gagne, qu est ce qu on y gagne,
      que gagne t on, qu y gagne, on gagne quoi, qu apporte, qu est ce que .. apporte, qu est ce que ça apporte, ça apporte quoi, que
      nous apporte, à quoi sert, à quoi ça sert, ça sert à quoi, sert à quoi, à quoi bon, à quoi donne droit, donne droit à, que
      donne, que débloque, débloque, qu est ce que .. débloque, avantage, avantages, quels avantages, quel avantage, bénéfice,
      bénéfices, quels bénéfices, quel bénéfice, intérêt de, quel intérêt, quel est l intérêt, l intérêt de, pourquoi utiliser,
      pourquoi devrait on, pourquoi devrais je, est ce que ça vaut le coup, vaut le coup, ça vaut le coup, vaut la peine, compte pour,
      compte dans, compte t il pour, est ce que ça compte, est ce que .. compte pour, ça compte pour, contribue à, contribue aux,
      comptabilisé pour, donne des points, rapporte des points, des points pour, quels incentives, quelles incitations, paie,
      rémunère, est ce rémunéré, valeur ajoutée, plus value, récompense, récompenses, qu est ce qu on obtient, que reçoit on,
      retombées`,
    es: `
      que ganamos, que gano, que obtenemos, que obtengo, que nos da, que da, que aporta, que nos aporta, que me aporta, que
      beneficios, que beneficio, beneficio, beneficios, que ventajas, que ventaja, ventaja, ventajas, que desbloquea, que se consigue,
      que conseguimos, que consigo, que sacamos, que saco, para que sirve, para que vale, de que sirve, de que nos sirve, por que
      usar, por que deberia usar, por que deberiamos usar, merece la pena, vale la pena, compensa, que incentivos, que recompensa, que
      recompensas, da derecho a, da puntos, da incentivos, genera incentivos, paga incentivos, cuenta para, cuentan para, contribuye
      a, suma para, suma puntos, suma a la designacion, ayuda con la designacion, sirve para la designacion, vale para la designacion,
      que valor tiene, cual es el valor, que provecho, en que nos beneficia, que hay para nosotros`,
  },
  notFor: {
    en: `
        not be used, not used for, not for, when not to, should not, shouldnt, not suitable, limits, limitation, limitations,
        drawback, drawbacks, downside, downsides, disadvantage, restrictions, what can it not, what cant, what can .. not, when is
        .. wrong, pitfall, pitfalls, gotcha, gotchas, not meant for, not work for, doesnt work, does not work for, where does ..
        fail, unsuitable, exclusions, weakness, weaknesses, caveats, caveat, avoid using, when should we avoid, not count, not
        cover, not track, bad fit, wrong choice`,
    ja: `
      使えない場合, 使えないケース, 使えないのは, 使うべきでない, 使うべきではない, 使ってはいけない,
      使ってはならない, 適さない, 適していない, 向いていない, 向かない, 向いてない, 不向き, 不適, 制限,
      制限は, 制限事項, 制約, 制約は, 制約事項, 限界, デメリット, デメリットは, 欠点, 短所, 弱点, 弱み,
      落とし穴, 注意点, 注意事項, 対象外は, 対象外のケース, 対象外となる, 対象にならない, カウントされない,
      カウントされないもの, 含まれない, できないこと, 何ができない, 避けるべき, いつ使えない, 例外, 除外,
      使わない方が`,
    de: `
      nicht geeignet, ungeeignet, nicht gedacht für|fuer, nicht für|fuer, nicht verwenden, nicht nutzen, nicht einsetzen, wann nicht,
      wofür|wofuer nicht, für|fuer was nicht, wo nicht, wann sollte man nicht, sollte man nicht, wann sollten wir nicht,
      einschränkung|einschraenkung, einschränkungen|einschraenkungen, grenzen, limitierung, limitierungen, limits, nachteil,
      nachteile, schwäche|schwaeche, schwächen|schwaechen, schwachstellen, was kann .. nicht, was geht .. nicht, was geht nicht,
      stolperfalle, stolperfallen, stolpersteine, fallstrick, fallstricke, haken, wo ist der haken, tücken|tuecken, pferdefuß,
      ausschlüsse|ausschluesse, ausnahmen, was deckt .. nicht ab, nicht abgedeckt, zählt|zaehlt nicht, misst nicht, erfasst nicht,
      funktioniert nicht bei, funktioniert .. nicht für|fuer, vermeiden, falsche wahl, ist .. falsch, kontra, restriktionen, wo
      versagt`,
    fr: `
      pas adapté, inadapté, pas fait pour, pas prévu pour, pas conçu pour, pas destiné, quand ne pas, quand ne faut il pas, dans quels
      cas ne pas, à ne pas utiliser, ne pas utiliser, ne devrait pas, ne faut pas utiliser, à éviter, éviter, quand éviter, limite,
      limites, limitation, limitations, restriction, restrictions, inconvénient, inconvénients, désavantage, désavantages, faiblesse,
      faiblesses, point faible, points faibles, piège, pièges, écueil, écueils, contre indication, contre indications, exclusion,
      exclusions, que ne peut pas, que ne fait pas, que ne couvre pas, ne couvre pas, ne compte pas, ne mesure pas, ne suit pas, ne
      marche pas pour, ne fonctionne pas pour, marche pas avec, mauvais choix, où ça coince, bémol, bémols, mises en garde, réserves,
      points d attention`,
    es: `
      cuando no, cuando no usar, cuando no usarlo, cuando no se debe, cuando no conviene, para que no sirve, no sirve para, no vale
      para, no apto, no adecuado, no esta pensado, no es para, no se puede usar, no se debe usar, no deberia usar, no deberiamos usar,
      no usar, limite, limites, limitacion, limitaciones, restriccion, restricciones, desventaja, desventajas, inconveniente,
      inconvenientes, contras, puntos debiles, debilidad, debilidades, pegas, que pegas, exclusiones, que excluye, que no cubre, que
      no cuenta, que no mide, que no rastrea, no cubre, no funciona con, no funciona para, no funciona en, donde falla, en que falla,
      trampas, escollos, peros, a evitar, hay que evitar, evitar usar, salvedades, mala opcion, que no puede`,
  },
  leadTime: {
    ja: `
      どのくらいかか, どれくらいかか, どれぐらいかか, どのくらい時間, どれくらい時間, どのくらいで, どれくらいで,
      何日, 何日かか, 何日で, 何週間, 何時間, 何か月, 何ヶ月かか, いつ反映, いつ表示, いつ見え, いつから,
      いつ頃, いつごろ, いつ有効, いつ適用, いつ出ます, 反映まで, 反映されるまで, 表示されるまで, 表示まで,
      反映時間, 所要時間, 所要日数, リードタイム, 処理時間, 待ち時間, どれだけ待, どのくらい待, どれくらい待,
      タイムラグ, 遅延, 審査期間, 時間がかか, すぐに反映`,
    de: `
      wie lange dauert, wie lange dauert es, wie lange dauert das, wie lange braucht, wie lange bis, wie schnell, wann sehe ich, wann
      sehen wir, wann erscheint, wann erscheinen, wann taucht .. auf, wann tauchen, wann wirkt, wann greift, wann wird .. sichtbar, ab
      wann, ab wann zählt|zaehlt, bis es sichtbar, bis was sichtbar, bis zahlen, bis daten, bis es erscheint, bis es ankommt,
      vorlaufzeit, durchlaufzeit, bearbeitungszeit, bearbeitungsdauer, wartezeit, verzögerung|verzoegerung, latenz, verzug, wie viele
      tage, wieviele tage, wie viele wochen, wie viele stunden, dauer, wie lange müssen|muessen wir warten, wie lange warten, wann ist
      mit, wann können|koennen wir, zeitversatz, zeitverzug, wirksam, wird wirksam, wann kommt`,
    fr: `
      combien de temps faut, combien de temps ça prend, combien de temps cela prend, combien de temps prend, combien de temps avant,
      combien de temps pour, combien de temps met, ça prend combien de temps, ça prend longtemps, au bout de combien, dans combien de
      temps, quand est ce que .. apparaît, quand verra, quand verrons, quand voit on, quand est ce visible, quand est ce qu on voit,
      quand apparaît, quand apparaissent, quand sera, quand cela prend, à partir de quand, dès quand, sous combien, sous combien de
      temps, délai, délais, quel délai, quels délais, délai de prise en compte, délai de traitement, temps de traitement, temps d
      attente, temps de prise en compte, latence, décalage, retard, combien de jours, combien de semaines, combien d heures, combien
      de mois, en combien de temps, prend effet, prise d effet, effectif quand, à quelle vitesse, jusqu à ce que ça apparaisse, avant
      que ça apparaisse, avant de voir, faut il attendre, combien attendre`,
    es: `
      cuanto tarda, cuanto tiempo tarda, cuanto se tarda, cuanto tardamos, cuanto tardan, cuanto tardara, cuanto lleva, cuanto tiempo
      lleva, cuanto hay que esperar, cuanto tenemos que esperar, cuanto tiempo hay que esperar, cuantos dias, cuantas semanas, cuantas
      horas, cuantos meses, cuando se ve, cuando se vera, cuando se ven, cuando veremos, cuando aparece, cuando apareceran, cuando
      aparecera, cuando sale, cuando surte efecto, cuando tiene efecto, cuando entra en vigor, cuando se refleja, cuando se activa, a
      partir de cuando, desde cuando, en cuanto tiempo, tiempo de espera, plazo, plazos, que plazo, que plazos, demora, retraso,
      latencia, tiempo de procesamiento, tiempo de tramitacion, hasta que se ve, hasta que aparece, hasta que sale, es inmediato,
      tarda mucho, con que rapidez, como de rapido`,
    en: `
      how long does it take, how long .. take, how long until, how long till, how long before, how soon, when will, when does .. show,
      how fast, how quickly, lead time, delay, latency, how many days, how many weeks, time until, wait until, how long do we have to
      wait, processing time, turnaround, until it shows, shows up, visible after, appear in, appears, when can we expect, waiting
      time, take effect, takes effect, from when, how many hours, how long does .. take, how long do .. take, how long will .. take,
      how long did .. take`,
  },
  verify: {
    ja: `
      確認方法, 確認するには, 確認の方法, 確認できますか, どう確認, どうやって確認, どのように確認, どこで確認,
      どうすれば確認, 確認する方法, 確認手順, 検証, 検証方法, 検証するには, どう検証, どうやって検証,
      どうやってわか, どうやって分か, どうすればわか, どうすれば分か, どこで見, どこで見れ, どこで見られ,
      どこを見れば, どこを見たら, どこに表示, どこに出, 正しく設定されているか, 設定されているか, 登録されているか,
      紐付いているか, 紐づいているか, 機能しているか, 動いているか, 効いているか, 有効になっているか,
      反映されているか, 成功したか, チェック方法, チェックする, テスト方法, 証明するには, 見分け`,
    de: `
      wie prüfe|pruefe ich, wie prüfen|pruefen wir, wie kann ich prüfen|pruefen, wie können|koennen wir prüfen|pruefen, wie
      lässt|laesst sich prüfen|pruefen, wie überprüfe|ueberpruefe ich, wie überprüfen|ueberpruefen wir, wie kann ich
      überprüfen|ueberpruefen, überprüfen|ueberpruefen, überprüfung|ueberpruefung, nachprüfen|nachpruefen, prüfen|pruefen ob,
      verifizieren, verifiziere, kontrollieren ob, wie kontrolliere, wie sehe ich, wie sehen wir, woran sehe ich, woran sehen wir,
      woran erkenne ich, woran erkennen wir, woran merke ich, wo sehe ich, wo sehen wir, wo kann ich sehen, wo können|koennen wir
      sehen, wo kann man sehen, wo finde ich, wie erkenne ich, wie weiß ich, wie wissen wir, woher weiß ich, woher wissen wir,
      nachsehen ob, nachschauen ob, schauen ob, sicherstellen, sichergehen, sicher gehen, testen ob, validieren, nachweisen, wie weise
      ich, beweisen, bestätigen|bestaetigen dass, ob es funktioniert, ob es geklappt, ob das geklappt, ob es wirklich, hat es
      geklappt, hat das geklappt, feststellen ob, herausfinden ob, ob alles stimmt`,
    fr: `
      comment vérifier, comment je vérifie, comment vérifie t on, comment on vérifie, comment puis je vérifier, comment pouvons nous
      vérifier, vérifier que, vérifier si, vérifier, vérification, contrôler que, contrôler si, comment contrôler, comment savoir,
      comment savoir si, comment je sais, comment on sait, comment sait on, comment voir, comment voir si, comment je vois, où voir,
      où est ce que je vois, où voit on, où peut on voir, où puis je voir, où est ce qu on voit, où vérifier, où trouver, où
      consulter, s assurer que, s assurer, m assurer, nous assurer, être sûr que, tester si, tester que, valider que, comment valider,
      comment confirmer, confirmer que, prouver que, preuve que ça, est ce que ça a marché, si ça marche, si ça a marché, si c est
      bien, que c est bien, bien pris en compte, bien actif, bien en place, comment constater, voir si`,
    es: `
      como compruebo, como comprobamos, como lo compruebo, como se comprueba, como comprobar, comprobar si, comprobar que,
      comprobarlo, como verifico, como verificamos, como se verifica, como verificar, verificar, verificar que, verificar si,
      verificacion, como se, como sabemos si, como sabemos que, como puedo saber, como podemos saber, como puedo comprobar, como
      podemos comprobar, como puedo ver, como podemos ver, como veo, como vemos, donde veo, donde lo veo, donde vemos, donde se ve,
      donde puedo ver, donde podemos ver, donde miro, donde se comprueba, donde aparece, donde se refleja, confirmar que funciona,
      como confirmo, como confirmamos, como confirmar, asegurarme de que, asegurarnos de que, validar, validacion, como valido, esta
      funcionando, si esta funcionando, si funciona de verdad, ver si funciona, saber si funciona, saber si esta bien, probar que,
      demostrar que, test de`,
    en: `
      how do i check, how do we check, how can i check, how can we check, how can i tell, how can we tell, how do i know, how do we
      know, verify, how to verify, how do i see, where do i see, where can i see, where can we see, where do we see, check whether,
      check that, is really working, confirm that, prove that, proof that it works, how do i confirm, how can we confirm, make sure,
      test whether, validate, validation, check if, see whether, see if it, how do you check, how would i know, tell whether, tell if,
      find out whether, find out if, is it working, double check, how would one know, how would .. know, how does one know, has
      actually taken, has taken effect, has really taken`,
  },
}
