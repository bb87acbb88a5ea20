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
    title: 'お客様について保存している情報',
    text: 'この会話について保存しているのは以下のみです。メッセージや識別子は保存せず、名前は元に戻せない照合値だけを保存します。',
    turns: 'これまでのやり取り',
    language: '言語',
    undo: '元に戻すための以前の状態',
    earlier: '以前の状態にのみある情報',
    since: '保存開始日',
    until: '保存期限',
    messages: '二重処理を防ぐための直近メッセージの照合値',
    changes: 'これまでの変更',
    last: '直近の質問と話題',
    mark: '名前の照合値',
    feedback: 'ここでいただいた評価（評価者の照合値と、コードにした判断つき）',
    like: '役に立った',
    dislike: '役に立たなかった',
  },
  forgotten: {
    title: 'すべて消去しました',
    text: 'この会話の情報も、いただいた評価も、何も残っていません。いつでも最初から始められます。',
  },
  report: {
    title: '規則の誤りを報告する',
    text: '次の内容をコピーし、期待した結果と出典を添えて、このアドバイザーの管理者にお送りください。',
  },
  refusedInput: {
    guidAsPartnerId: (input: string) => `「${input}」：GUID のようです。パートナー ID は 1234567 のような数字です。`,
    lettersInFront: (input: string) => `「${input}」：前に文字を付けず、番号だけを入力してください。`,
    notDigits: (input: string) => `「${input}」：パートナー ID は 1234567 のように数字だけです。`,
    unlikelyLength: (input: string) => `「${input}」：パートナー ID としては短すぎるか長すぎます。入力ミスがないか確認してください。`,
    globalPartnerId: (input: string) => `「${input}」：これはグローバル パートナー ID です。所在地の ID を入力してください。`,
    pidInFront: (input: string) => `「${input}」：pid- は付けないでください。必要な箇所にはコマンドが付けます。`,
    notGuid: (input: string) => `「${input}」：GUID は 5 つに区切られた 32 桁の 16 進数です。`,
    zeroGuid: (input: string) => `「${input}」：この GUID はすべてゼロです。ご自身の GUID を入力してください。`,
    notText: (input: string) => `「${input}」：使用できるのは、文字、数字、ピリオド、ハイフン、アンダースコア、かっこだけです。`,
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
