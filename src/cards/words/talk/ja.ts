import type { Talk } from '../shape.ts'

export const ja: Talk = {
  welcome: {
    title: 'Attribution Advisor',
    text: '私はボットです。Microsoft のアトリビューション モデル（PAL、CUA、DPOR、CPOR、MBS、PRACR）のうち、環境のどの部分にどれが適しているかをお答えします。すべての説明に出典を示します。',
    points: [
      '状況を自由にお書きください。質問に一つずつお答えいただくこともできます。',
      'モデルの説明、比較、理由、仮定した場合、設定方法をお尋ねいただけます。',
      '支払額はわかりません。Partner Center の内容は見えず、変更もしません。',
    ],
    tryThis: '次のいずれかをお試しいただくか、そのままお書きください。',
  },
  help: {
    title: 'お尋ねいただけること',
    examples: [
      ['推奨を受ける', 'MCA の顧客の Azure を Terraform でデプロイし、運用しています'],
      ['調べる', 'PAL とは · DPOR は誰が設定しますか · CPOR と DPOR を比較'],
      ['回答について尋ねる', 'なぜ CUA ではないのですか · EA だったら · 出典は'],
      ['実行に移す', 'PAL の設定方法 · PAL をリンクしたのに ACR が表示されません'],
      ['内容を管理する', '入力内容を表示 · 元に戻す · 最初から'],
    ],
  },
  textOnly: { on: '今後はテキストのみで回答します。', off: '今後はカードで回答します。' },
  myData: {
    title: '保存しているデータ',
    text: '以下の情報、言語、カウンターのみを保存しています。メッセージ、名前、識別子は保存していません。',
    turns: 'これまでのやり取り',
    language: '言語',
  },
  forgotten: { title: 'すべて消去しました', text: 'この会話の情報は何も残っていません。いつでも最初から始められます。' },
  report: {
    title: '規則の誤りを報告する',
    text: '次の内容をコピーし、期待した結果と出典を添えて、このアドバイザーの管理者にお送りください。',
  },
  refusedInput: {
    notGuid: (input: string) => `「${input}」は GUID ではありません。`,
    notPartnerId: (input: string) => `「${input}」は数字のみで、グローバル ID 以外を入力してください。`,
    notText: (input: string) => `「${input}」は使用できません。`,
  },
  formLead: '必要な項目を変更してください。空欄の項目は変わりません。',
  newPart: '新しい部分',
  greeting: 'こんにちは。どの環境についてでしょうか。',
  greetingBack: 'お帰りなさい。入力内容は残っています。',
  thanks: 'どういたしまして。状況が変わりましたら、いつでもお知らせください。',
  outOfScope: {
    title: 'それは私の知識の範囲外です',
    text: 'どのアトリビューション モデルが適しているかをお答えし、PAL、CUA、DPOR、CPOR、MBS、PRACR の説明、比較、設定をお手伝いします。状況をお書きいただくか、次からお選びください。',
  },
  apology: {
    title: 'こちらで問題が発生しました',
    text: 'お伝えいただいた内容は失われていません。もう一度お試しください。繰り返す場合は、次の参照番号をお知らせください。',
  },
}
