import type { Phrases } from '../../../knowledge/phrases.ts'

export const controlledBy: Phrases = {
  en: `
    who .. submits|files|enters|sets|registers|links|claims|adds|puts, the partner or the customer, the customer or the partner,
    partner or customer, customer or partner, us or them, them or us, who looks after, who takes care, who handles,
    who is in charge, who fills in, who keeps, who maintains, who runs the, who has the say, who calls the shots, in whose hands,
    up to whom, whos responsible, who set, who controls, who owns the, who decides, who has to do, who does the, who enters,
    who files, who submit, who claims, who creates, who assigns, who registers, who is in control, who must, who needs to do,
    who activates, who configures, who adds, who has to set, who has to enter, who has to, who makes the, who puts, who starts,
    who triggers, who is responsible, who links, who does, whose job, who has to approve, who approves, who can set, who can change,
    who initiates, who controls it, controlled by, is it us or the customer, us or the customer who, does the customer have to,
    do we or the customer, by whom, who is supposed to`,
  de: `
    wer kümmert|kuemmert sich, wer erledigt, wer übernimmt|uebernimmt, wer meldet, wer pflegt, wer nimmt .. vor, wer gibt,
    wer füllt|fuellt, wer betreut, wem obliegt, wessen sache, wer hat das sagen, partner oder kunde, kunde oder partner, wer setzt,
    wer trägt|traegt .. ein, wer gibt .. ein, wer legt .. fest, wer legt .. an, wer stellt, wer kontrolliert, wer steuert,
    wer bestimmt, wer entscheidet, wer macht, wer muss, wer reicht .. ein, wer beantragt, wer beansprucht, wer erstellt,
    wer vergibt, wer weist .. zu, wer registriert, wer konfiguriert, wer richtet .. ein, wer aktiviert, wer fügt|fuegt .. hinzu,
    wer verknüpft|verknuepft, wer hinterlegt, wer startet, wer löst|loest .. aus, wer ist verantwortlich,
    wer ist zuständig|zustaendig, wer genehmigt, wer gibt .. frei, wer bestätigt|bestaetigt, wer kann .. setzen,
    wer kann .. ändern|aendern, wer darf, wessen aufgabe, wer hat die kontrolle, von wem, durch wen, wir oder der kunde,
    der kunde oder wir, muss der kunde, müssen|muessen wir oder, wer von beiden, wer initiiert, wer soll`,
  fr: `
    qui s occupe, qui se charge, qui gère, qui fait, qui prend en charge, qui pilote, qui dépose, qui soumet, le client ou nous,
    nous ou le client, partenaire ou client, client ou partenaire, c est à qui de, à qui de, à qui revient, qui définit,
    qui configure, qui contrôle, qui maîtrise, qui décide, qui saisit, qui renseigne, qui entre, qui remplit, qui déclare,
    qui inscrit, qui enregistre, qui revendique, qui crée, qui attribue, qui affecte, qui assigne, qui active, qui met en place,
    qui met, qui ajoute, qui lie, qui associe, qui doit, qui doit faire, qui peut, qui peut modifier, qui peut changer, qui lance,
    qui initie, qui déclenche, qui est responsable, qui approuve, qui valide, qui doit approuver, qui a la main, c est qui qui,
    c est à nous ou, c est nous ou le client, par qui, est ce le client, est ce au client, est ce à nous, le client doit il,
    faut il que le client, c est au client de, de la responsabilité de qui, qui désigne, qui pose`,
  es: `
    quien se encarga, quien se ocupa, quien gestiona, quien lleva, quien mete, quien rellena, quien presenta, nosotros o el cliente,
    el cliente o nosotros, partner o cliente, cliente o partner, a quien le toca, a quien corresponde, de quien depende,
    quien lo configura, quien configura, quien lo establece, quien establece, quien lo pone, quien pone, quien lo controla,
    quien controla, quien decide, quien lo decide, quien lo hace, quien hace, quien tiene que, quien debe, quien introduce,
    quien lo introduce, quien lo mete, quien lo rellena, quien lo presenta, quien reclama, quien lo reclama, quien crea,
    quien lo crea, quien asigna, quien lo asigna, quien registra, quien lo registra, quien activa, quien lo activa, quien anade,
    quien lo anade, quien vincula, quien lo vincula, quien inicia, quien lo inicia, quien aprueba, quien lo aprueba, quien firma,
    quien puede cambiar, quien puede configurar, quien puede, quien es responsable, quien es el responsable, quien lo gestiona,
    quien lo fija, quien fija, quien define, quien designa, quien da de alta, quien lo da de alta, a quien le corresponde,
    le toca al cliente, lo hace el cliente o, lo hacemos nosotros o, depende del cliente, por quien, lo tiene que hacer el cliente`,
  ja: `
    誰がやる, 誰がやれ, 誰が行う, 誰がする, 誰が担当, どちらが設定, どちらが登録, どちらがやる, 誰の作業, 誰の責任, 誰が設定, 誰が登録, 誰が管理, 誰が入力, 誰が決め, 誰が操作, 誰が申請, 誰がやり, 誰が行, 誰が実施,
    誰が対応, 誰が承認, 誰が有効, 誰が作成, 誰が割り当て, 誰が紐付, 誰が紐づ, 誰が変更, 誰が責任, 誰が追加, 誰が制御, 誰がコントロール, 誰が必要, 誰がします, 誰がクレーム, 誰が提出, 誰によって, 誰の役割, 設定者,
    設定するのは誰, 登録するのは誰, 設定は誰, 登録は誰, 入力は誰, 操作は誰, 申請は誰, 当社か顧客か, 当社と顧客のどちら, パートナーと顧客のどちら, お客様が設定, 顧客が設定, お客様がやる, どっちが設定, どなたが, 主体は, 管理主体,
    設定主体`,
}
