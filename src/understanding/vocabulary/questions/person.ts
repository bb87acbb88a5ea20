import type { Phrases } from '../../../knowledge/phrases.ts'

export const personQuestion: Phrases = {
  en: `
      somebody real, someone real, real person, somebody with a pulse, anybody with a pulse, anyone with a pulse, someone with a pulse, someone who has a pulse, has a pulse, flesh and blood, an actual human,
    talk to a human, human, real person, a person, speak to someone, speak to somebody, talk to someone, talk to somebody,
    contact support, support contact, who can i ask, who can i call, whom can i ask, escalate, escalation, agent please, live agent,
    contact person, colleague i can, call me, expert i can, an expert, who do i contact, whom do i contact, phone number, hotline,
    partner support, open a ticket, hand over to, talk to an expert, connect me, someone real`,
  de: `
    mensch, menschen, mit einem menschen, mit einem menschen sprechen, echte person, echten person, echter mensch, echten menschen,
    mit jemandem sprechen, mit jemandem reden, mit wem kann ich, mit wem können|koennen wir, wen kann ich fragen,
    wen kann ich anrufen, wen können|koennen wir fragen, an wen kann ich mich, an wen wende ich mich, an wen können|koennen wir uns,
    wer kann helfen, ansprechpartner, kontaktperson, kontakt zum support, support kontaktieren, support kontakt, partner support,
    eskalieren, eskalation, mitarbeiter sprechen, kollegen sprechen, experten sprechen, einen experten, mit einem experten,
    telefonnummer, hotline, ticket öffnen|oeffnen, ticket aufmachen, ticket, ruf mich an, rufen sie mich an, rückruf|rueckruf,
    weiterleiten, verbinde mich, verbinden sie mich, übergabe|uebergabe an, jemand echtes`,
  fr: `
    parler à un humain, parler à quelqu un, parler à une personne, parler avec quelqu un, parler à une vraie personne, humain,
    un humain, être humain, vraie personne, une vraie personne, quelqu un de réel, un conseiller, interlocuteur, un interlocuteur,
    personne à contacter, un contact, qui contacter, qui puis je contacter, qui puis je appeler, qui puis je demander,
    qui peut m aider, qui peut nous aider, à qui m adresser, à qui puis je, à qui demander, à qui s adresser, vers qui me tourner,
    vers qui se tourner, contacter le support, contacter l assistance, support partenaire, support partenaires, escalader, escalade,
    un expert, parler à un expert, spécialiste à qui, un collègue, numéro de téléphone, hotline, ouvrir un ticket,
    ouvrir un dossier, ticket, appelez moi, rappelez moi au, être rappelé, mets moi en contact, mettez moi en contact,
    mettez moi en relation, mise en relation, transférer à, passe moi quelqu un, contacter un expert`,
  es: `
    hablar con una persona, hablar con un humano, hablar con alguien, hablar con una persona real, persona real, humano, un humano,
    alguien real, persona de contacto, contacto de soporte, contactar con soporte, contactar con alguien, con quien hablo,
    con quien puedo hablar, con quien contacto, con quien podemos hablar, a quien puedo preguntar, a quien pregunto,
    a quien puedo llamar, a quien llamo, a quien acudo, a quien me dirijo, a quien contacto, quien me puede ayudar, agente humano,
    un agente, operador humano, pasame con, pasame a, paseme con, ponme con, conectame con, escalacion, un experto,
    hablar con un experto, especialista, telefono, numero de telefono, llamame, soporte de partners, soporte para partners,
    soporte tecnico, abrir un ticket, abrir ticket, abrir un caso, abrir una incidencia, linea de atencion, atencion al cliente,
    escalar el caso, escalarlo, escalar esto`,
  ja: `
    人と話, 人と話したい, 人間と, 人間に, 人間と話, 人につないで, 人に相談, 誰かと話, 誰かに相談,
    担当者と話, 担当者につないで, 担当者に相談, 担当者に連絡, 担当者を紹介, 専門家, 専門家と, 専門家に,
    オペレーター, オペレータ, 有人, 有人対応, 有人サポート, サポートに連絡, サポート窓口, 問い合わせ先,
    問合せ先, お問い合わせ先, 問い合わせ窓口, 連絡先, 窓口は, 誰に聞けば, 誰に連絡, 誰に問い合わせ,
    誰に相談, どこに問い合わせ, どこに連絡, 電話番号, 電話したい, エスカレーション, エスカレーションしたい,
    チケットを, 引き継いでください, つないでください`,
}
