<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en_US">
<context>
    <name>AboutCard</name>
    <message>
        <source>About</source>
        <extracomment>Title of a card.</extracomment>
        <translation>情報</translation>
    </message>
    <message>
        <source>RustChain Desktop</source>
        <extracomment>Name of the program.</extracomment>
        <translation>RustChain Desktop</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Inter and JetBrains Mono under the SIL Open Font License.</source>
        <extracomment>The licence of the program and of its fonts.</extracomment>
        <translation>MIT ライセンスのフリーソフトウェアです。Inter と JetBrains Mono は SIL Open Font License によります。</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <extracomment>Button that copies facts for an error report.</extracomment>
        <translation>診断情報をコピー</translation>
    </message>
</context>
<context>
    <name>AccountsCard</name>
    <message>
        <source>Accounts</source>
        <extracomment>Title of a card.</extracomment>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Add an account</source>
        <extracomment>Button that makes the next account of the open wallet.</extracomment>
        <translation>アカウントを追加</translation>
    </message>
    <message>
        <source>Copy the address of %1</source>
        <extracomment>Tooltip of a copy button; %1 is &quot;Account 2&quot;.</extracomment>
        <translation>%1 のアドレスをコピー</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>Sent to %1</source>
        <translation>%1 へ送金</translation>
    </message>
    <message numerus="yes">
        <source>Sent to %n addresses</source>
        <translation>
            <numerusform>%n 件のアドレスへ送金</numerusform>
        </translation>
    </message>
    <message>
        <source>Received from %1</source>
        <translation>%1 から受取</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>処理待ち</translation>
    </message>
    <message>
        <source>In block %1</source>
        <translation>ブロック %1 に収録</translation>
    </message>
    <message>
        <source>Final in block %1</source>
        <translation>ブロック %1 で確定</translation>
    </message>
    <message>
        <source>Failed in block %1: the balance was too low. The fee was paid.</source>
        <translation>ブロック %1 で失敗: 残高が不足していました。手数料は支払われました。</translation>
    </message>
    <message>
        <source>Expired, not sent</source>
        <translation>期限切れ、送信されず</translation>
    </message>
    <message>
        <source>Registering this machine</source>
        <translation>このマシンを登録中</translation>
    </message>
    <message>
        <source>Moving a bounty on</source>
        <translation>バウンティを進めています</translation>
    </message>
    <message>
        <source>Funding a bounty</source>
        <translation>バウンティに入金しています</translation>
    </message>
    <message>
        <source>Bond</source>
        <translation>ボンド</translation>
    </message>
    <message>
        <source>No node has taken it yet</source>
        <translation>まだどのノードも受け取っていません</translation>
    </message>
    <message>
        <source>Prepared for %1</source>
        <translation>%1 宛てに準備済み</translation>
    </message>
    <message numerus="yes">
        <source>Prepared for %n addresses</source>
        <translation>
            <numerusform>%n 件のアドレス宛てに準備済み</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelling a payment</source>
        <translation>支払いの取り消し中</translation>
    </message>
    <message>
        <source>Mining reward, epoch %1</source>
        <translation>マイニング報酬、エポック %1</translation>
    </message>
    <message>
        <source>Machine announced</source>
        <translation>マシンを告知</translation>
    </message>
    <message>
        <source>Machine registered</source>
        <translation>マシンを登録</translation>
    </message>
    <message>
        <source>From the first block</source>
        <translation>最初のブロックから</translation>
    </message>
    <message>
        <source>Bonded</source>
        <translation>ボンド済み</translation>
    </message>
    <message>
        <source>Taking back %1 RTC from the bond</source>
        <translation>ボンドから %1 RTC を引き出し</translation>
    </message>
    <message>
        <source>Machine released</source>
        <translation>マシンの登録を解除</translation>
    </message>
    <message>
        <source>Validator reported</source>
        <translation>バリデーターを報告</translation>
    </message>
    <message>
        <source>Bounty funded</source>
        <translation>バウンティに入金</translation>
    </message>
    <message>
        <source>Bounty moved on</source>
        <translation>バウンティが進行</translation>
    </message>
    <message>
        <source>Bounty paid</source>
        <translation>バウンティの支払い</translation>
    </message>
    <message>
        <source>Escrow of a bounty came back</source>
        <translation>バウンティのエスクローが戻りました</translation>
    </message>
</context>
<context>
    <name>ActivityActions</name>
    <message>
        <source>It waits for a block. A higher fee brings it in sooner. Cancelling pays the smallest amount to yourself in its place; until that is final, the payment can still go through.</source>
        <extracomment>Above the buttons that change a waiting payment.</extracomment>
        <translation>この支払いはブロックへの収録を待っています。手数料を上げると早く収録されます。取り消すと、代わりに最小額を自分宛てに支払います。それが確定するまでは、元の支払いが成立することがあります。</translation>
    </message>
    <message>
        <source>Its amount and its place in the order of payments are kept for it. Later payments wait until it is sent or forgotten. Forgetting does not stop somebody who has it signed already.</source>
        <extracomment>Above the button that forgets a payment which waits for a signature.</extracomment>
        <translation>この支払いのために金額と順番が確保されています。後の支払いは、これが送信されるか破棄されるまで待ちます。破棄しても、すでに署名済みのものを持つ人は送信できます。</translation>
    </message>
    <message>
        <source>Raise the fee</source>
        <extracomment>Sends a waiting payment again with a higher fee.</extracomment>
        <translation>手数料を上げる</translation>
    </message>
    <message>
        <source>Cancel payment</source>
        <extracomment>Tries to take a waiting payment back.</extracomment>
        <translation>支払いを取り消す</translation>
    </message>
    <message>
        <source>Forget this payment</source>
        <extracomment>Gives up a payment that was exported and not signed yet.</extracomment>
        <translation>この支払いを破棄</translation>
    </message>
</context>
<context>
    <name>ActivityDrawer</name>
    <message>
        <source>Copy: %1</source>
        <extracomment>Tooltip of a copy button; %1 names what is copied.</extracomment>
        <translation>コピー: %1</translation>
    </message>
    <message>
        <source>Private note</source>
        <extracomment>Above a field for a private note on a payment.</extracomment>
        <translation>個人用ノート</translation>
    </message>
    <message>
        <source>Keep note</source>
        <extracomment>Keeps the private note on a payment.</extracomment>
        <translation>ノートを保存</translation>
    </message>
    <message>
        <source>Open in Explorer</source>
        <extracomment>Shows the transaction in the explorer.</extracomment>
        <translation>エクスプローラーで開く</translation>
    </message>
</context>
<context>
    <name>ActivityFileDialog</name>
    <message>
        <source>Export as a table (CSV)</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>表（CSV）として書き出す</translation>
    </message>
    <message>
        <source>Export labels</source>
        <extracomment>Title of a dialog.
----------
Button that writes a file.</extracomment>
        <translation>ラベルを書き出す</translation>
    </message>
    <message>
        <source>Import labels</source>
        <extracomment>Title of a dialog.
----------
Button that reads a file.</extracomment>
        <translation>ラベルを読み込む</translation>
    </message>
    <message>
        <source>All lines that fit the filters, for a spreadsheet. Times are in UTC.</source>
        <extracomment>What the table holds.</extracomment>
        <translation>フィルターに合うすべての行を表計算用に書き出します。時刻は UTC です。</translation>
    </message>
    <message>
        <source>Your notes on payments and the names of your address book, for another wallet (BIP329).</source>
        <extracomment>What a file of labels holds.</extracomment>
        <translation>支払いのノートとアドレス帳の名前を、別のウォレットで使える形（BIP329）で書き出します。</translation>
    </message>
    <message>
        <source>Notes are replaced by those of the file. Names in your address book stay as they are.</source>
        <extracomment>What an import of labels does.</extracomment>
        <translation>ノートはファイルの内容に置き換わります。アドレス帳の名前はそのまま残ります。</translation>
    </message>
    <message>
        <source>Export table</source>
        <extracomment>Button that writes a file.</extracomment>
        <translation>表を書き出す</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>Closes a dialog; nothing is written.</extracomment>
        <translation>やめる</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Above a field for the path of a file.</extracomment>
        <translation>ファイル</translation>
    </message>
</context>
<context>
    <name>ActivityFilters</name>
    <message>
        <source>Shown payments</source>
        <extracomment>Read out for the choice of what the list shows.</extracomment>
        <translation>表示する支払い</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>A filter of the activity list.</extracomment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>In</source>
        <extracomment>A filter of the activity list: received.</extracomment>
        <translation>受取</translation>
    </message>
    <message>
        <source>Out</source>
        <extracomment>A filter of the activity list: sent.</extracomment>
        <translation>送金</translation>
    </message>
    <message>
        <source>Mining</source>
        <extracomment>A filter of the activity list.</extracomment>
        <translation>マイニング</translation>
    </message>
    <message>
        <source>Bounties</source>
        <extracomment>A filter of the activity list.</extracomment>
        <translation>バウンティ</translation>
    </message>
    <message>
        <source>Staking</source>
        <extracomment>A filter of the activity list.</extracomment>
        <translation>ステーキング</translation>
    </message>
    <message>
        <source>Pending</source>
        <extracomment>A filter of the activity list.</extracomment>
        <translation>処理待ち</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>A filter of the activity list.</extracomment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Label, name, address, hash or amount</source>
        <extracomment>In the field that searches the activity list.</extracomment>
        <translation>ラベル、名前、アドレス、ハッシュ、金額</translation>
    </message>
    <message>
        <source>First day shown</source>
        <extracomment>Name of a field for a day.</extracomment>
        <translation>表示する最初の日</translation>
    </message>
    <message>
        <source>From 2026-01-31</source>
        <extracomment>In an empty field for a day; the form stays as it is.</extracomment>
        <translation>2026-01-31 から</translation>
    </message>
    <message>
        <source>Last day shown</source>
        <extracomment>Name of a field for a day.</extracomment>
        <translation>表示する最後の日</translation>
    </message>
    <message>
        <source>Until 2026-12-31</source>
        <extracomment>In an empty field for a day; the form stays as it is.</extracomment>
        <translation>2026-12-31 まで</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>Shows all payments again.</extracomment>
        <translation>フィルターを解除</translation>
    </message>
</context>
<context>
    <name>ActivityList</name>
    <message>
        <source>Payments, the newest first</source>
        <extracomment>Read out for the list of payments.</extracomment>
        <translation>支払い（新しい順）</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Activity</source>
        <extracomment>Title of the page that lists all payments.</extracomment>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <extracomment>Writes the activity into a file.</extracomment>
        <translation>CSV を書き出す</translation>
    </message>
    <message>
        <source>Export labels</source>
        <extracomment>Writes notes and names into a file.</extracomment>
        <translation>ラベルを書き出す</translation>
    </message>
    <message>
        <source>Import labels</source>
        <extracomment>Reads notes and names from a file.</extracomment>
        <translation>ラベルを読み込む</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Reads the list again.</extracomment>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <extracomment>Nothing ever happened to this wallet.</extracomment>
        <translation>まだ何もありません。</translation>
    </message>
    <message>
        <source>No payment fits these filters.</source>
        <extracomment>No row is left by the filters.</extracomment>
        <translation>このフィルターに合う支払いはありません。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>Shows all payments again.</extracomment>
        <translation>フィルターを解除</translation>
    </message>
    <message>
        <source>Show older</source>
        <extracomment>Loads older payments.</extracomment>
        <translation>以前の分を表示</translation>
    </message>
</context>
<context>
    <name>AddAccountDialog</name>
    <message>
        <source>Add an account</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>アカウントを追加</translation>
    </message>
    <message>
        <source>The next account of the same words, with an address of its own. Your paper covers it too.</source>
        <extracomment>What one more account is.</extracomment>
        <translation>同じ復元用の単語による次のアカウントで、専用のアドレスを持ちます。控えの紙はこれにも使えます。</translation>
    </message>
    <message>
        <source>The next address of the public key that this wallet watches.</source>
        <extracomment>What one more account of a watched public key is.</extracomment>
        <translation>このウォレットが見ている公開鍵の次のアドレスです。</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>Closes a dialog; nothing is changed.</extracomment>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Add account</source>
        <extracomment>Button that makes the next account.</extracomment>
        <translation>追加する</translation>
    </message>
    <message>
        <source>Wallet password</source>
        <extracomment>Label of a field.</extracomment>
        <translation>ウォレットのパスワード</translation>
    </message>
</context>
<context>
    <name>AddPeerDialog</name>
    <message>
        <source>Add a peer</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>ピアを追加</translation>
    </message>
    <message>
        <source>The node calls it, and again whenever the connection is lost. Everything a peer says is checked.</source>
        <extracomment>In the dialog that asks for the address of a peer.</extracomment>
        <translation>ノードがこのピアに接続し、接続が切れるたびに再接続します。ピアからの情報はすべて検証されます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button that closes the dialog without a change.</extracomment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Add the peer</source>
        <extracomment>Button that makes the node call a peer.</extracomment>
        <translation>ピアを追加</translation>
    </message>
    <message>
        <source>Type an address first.</source>
        <extracomment>Why the button cannot be used yet.</extracomment>
        <translation>先にアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Label of a field.</extracomment>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>203.0.113.24:8098</source>
        <extracomment>In the empty field for the address of a peer.</extracomment>
        <translation>203.0.113.24:8098</translation>
    </message>
    <message>
        <source>Host and port. Without a port, 8098 is used.</source>
        <extracomment>Below the field for the address of a peer.</extracomment>
        <translation>ホストとポート。ポートを省くと 8098 を使います。</translation>
    </message>
</context>
<context>
    <name>AddressChip</name>
    <message>
        <source>Choose another address</source>
        <extracomment>Button that empties the field for an address.</extracomment>
        <translation>別のアドレスを選ぶ</translation>
    </message>
</context>
<context>
    <name>AddressField</name>
    <message>
        <source>Paste from the clipboard</source>
        <extracomment>Button in the field for an address.</extracomment>
        <translation>クリップボードから貼り付け</translation>
    </message>
    <message>
        <source>Choose from the address book</source>
        <extracomment>Button in the field for an address.</extracomment>
        <translation>アドレス帳から選ぶ</translation>
    </message>
</context>
<context>
    <name>AddressLabel</name>
    <message>
        <source>Copy the address</source>
        <extracomment>Tooltip of the copy button beside an address.</extracomment>
        <translation>アドレスをコピー</translation>
    </message>
</context>
<context>
    <name>AmountField</name>
    <message>
        <source>0.000000</source>
        <extracomment>Shown in an empty amount field.</extracomment>
        <translation>0.000000</translation>
    </message>
    <message>
        <source>Max</source>
        <extracomment>Button in an amount field that fills in all there is.</extracomment>
        <translation>最大</translation>
    </message>
</context>
<context>
    <name>AmountText</name>
    <message>
        <source>unknown</source>
        <extracomment>Read out for an amount that is not known.</extracomment>
        <translation>不明</translation>
    </message>
    <message>
        <source>hidden</source>
        <extracomment>Read out for an amount the user has hidden.</extracomment>
        <translation>非表示</translation>
    </message>
</context>
<context>
    <name>AppearanceCard</name>
    <message>
        <source>Appearance</source>
        <extracomment>Title of a card.</extracomment>
        <translation>外観</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>Above a choice.
----------
Read out for the choice of light or dark.</extracomment>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>Choice of a theme: as the system.
----------
Choice of a language: as the system.</extracomment>
        <translation>システム</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Choice of a theme.</extracomment>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Choice of a theme.</extracomment>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>Label of a choice.</extracomment>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Label of a choice.</extracomment>
        <translation>言語</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <extracomment>Under the choice of a language.</extracomment>
        <translation>次回の起動から有効です。</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <extracomment>Box to tick.</extracomment>
        <translation>動きを減らす</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>Box to tick.</extracomment>
        <translation>ハイコントラスト</translation>
    </message>
</context>
<context>
    <name>BalanceCard</name>
    <message>
        <source>Balance</source>
        <extracomment>Above the balance.</extracomment>
        <translation>残高</translation>
    </message>
    <message>
        <source>Show the amounts</source>
        <extracomment>Tooltip of the eye beside the balance.</extracomment>
        <translation>金額を表示</translation>
    </message>
    <message>
        <source>Hide the amounts</source>
        <extracomment>Tooltip of the eye beside the balance.</extracomment>
        <translation>金額を隠す</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>Button that begins a payment.</extracomment>
        <translation>送金</translation>
    </message>
    <message>
        <source>Receive</source>
        <extracomment>Button that shows the own address.</extracomment>
        <translation>受取</translation>
    </message>
    <message>
        <source>arriving</source>
        <extracomment>Behind an amount that is on its way here.</extracomment>
        <translation>受取中</translation>
    </message>
    <message>
        <source>That no newer block exists cannot be proven. The age of the newest one is at the bottom of the window.</source>
        <extracomment>Under the steps that prove a balance.</extracomment>
        <translation>より新しいブロックがないことは証明できません。最新のものの経過時間はウィンドウの下にあります。</translation>
    </message>
    <message>
        <source>Balance, by what can be spent</source>
        <extracomment>Read out for the bar under the balance.</extracomment>
        <translation>残高（使える状態ごと）</translation>
    </message>
    <message>
        <source>Available</source>
        <extracomment>What can be spent now.</extracomment>
        <translation>利用可能</translation>
    </message>
    <message>
        <source>Pending</source>
        <extracomment>What arrives and is not final yet.</extracomment>
        <translation>未確定</translation>
    </message>
    <message>
        <source>Bonded</source>
        <extracomment>What is in a validator&apos;s bond.</extracomment>
        <translation>ボンド済み</translation>
    </message>
    <message>
        <source>In escrow</source>
        <extracomment>What waits for a bounty&apos;s end.</extracomment>
        <translation>エスクロー中</translation>
    </message>
    <message>
        <source>Set aside for payments on their way</source>
        <extracomment>What waiting payments will take.</extracomment>
        <translation>処理待ちの支払い用に確保</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close the notice</source>
        <extracomment>Button that closes a notice across the page.</extracomment>
        <translation>お知らせを閉じる</translation>
    </message>
</context>
<context>
    <name>BoardFilters</name>
    <message>
        <source>Title, repository or tag</source>
        <extracomment>In the field that searches the board of bounties.</extracomment>
        <translation>タイトル、リポジトリ、タグ</translation>
    </message>
    <message>
        <source>Fewer filters</source>
        <extracomment>Button that shows or hides the finer filters of the board.</extracomment>
        <translation>フィルターを減らす</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>フィルターを増やす</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Name of a filter of the board: how far a bounty is.</extracomment>
        <translation>状態</translation>
    </message>
    <message>
        <source>Any state</source>
        <extracomment>A filter of the board of bounties.</extracomment>
        <translation>すべての状態</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A filter of the board of bounties: nobody has claimed it.</extracomment>
        <translation>募集中</translation>
    </message>
    <message>
        <source>In work</source>
        <extracomment>A filter of the board of bounties: somebody works on it.</extracomment>
        <translation>作業中</translation>
    </message>
    <message>
        <source>Paid</source>
        <extracomment>A filter of the board of bounties.</extracomment>
        <translation>支払い済み</translation>
    </message>
    <message>
        <source>Cancelled or expired</source>
        <extracomment>A filter of the board of bounties: the escrow went back.</extracomment>
        <translation>取り消しまたは期限切れ</translation>
    </message>
    <message>
        <source>Not on the chain yet</source>
        <extracomment>A filter of the board of bounties: known from a listing alone.</extracomment>
        <translation>まだチェーン上にありません</translation>
    </message>
    <message>
        <source>Tag or language</source>
        <extracomment>Name of a filter of the board.</extracomment>
        <translation>タグまたは言語</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>Name of a choice of the board: what comes first.</extracomment>
        <translation>並び順</translation>
    </message>
    <message>
        <source>Newest first</source>
        <extracomment>An order of the board of bounties.</extracomment>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>Highest reward first</source>
        <extracomment>An order of the board of bounties.</extracomment>
        <translation>報酬の高い順</translation>
    </message>
    <message>
        <source>Ends soon first</source>
        <extracomment>An order of the board of bounties.</extracomment>
        <translation>終了の近い順</translation>
    </message>
    <message>
        <source>Lowest reward in RTC</source>
        <extracomment>Name of a field for an amount.</extracomment>
        <translation>最低報酬 (RTC)</translation>
    </message>
    <message>
        <source>From RTC</source>
        <extracomment>In an empty field for an amount.</extracomment>
        <translation>RTC 以上</translation>
    </message>
    <message>
        <source>Highest reward in RTC</source>
        <extracomment>Name of a field for an amount.</extracomment>
        <translation>最高報酬 (RTC)</translation>
    </message>
    <message>
        <source>Up to RTC</source>
        <extracomment>In an empty field for an amount.</extracomment>
        <translation>RTC 以下</translation>
    </message>
    <message>
        <source>Repository</source>
        <extracomment>Name of a field for the repository that bounties belong to.</extracomment>
        <translation>リポジトリ</translation>
    </message>
    <message>
        <source>Repository: owner/name</source>
        <extracomment>In an empty field for a repository.</extracomment>
        <translation>リポジトリ: 所有者/名前</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>Shows all bounties again.</extracomment>
        <translation>フィルターを解除</translation>
    </message>
</context>
<context>
    <name>BoardTab</name>
    <message>
        <source>Bounties</source>
        <extracomment>Read out for the list of bounties.</extracomment>
        <translation>バウンティ</translation>
    </message>
    <message>
        <source>No open bounty fits.</source>
        <extracomment>No bounty is left by the filters, or there is none.</extracomment>
        <translation>該当する募集中のバウンティはありません。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>Shows all bounties again.</extracomment>
        <translation>フィルターを解除</translation>
    </message>
</context>
<context>
    <name>BondCard</name>
    <message>
        <source>Bond</source>
        <extracomment>Title of a card: putting coins down as a guarantee.</extracomment>
        <translation>ボンド</translation>
    </message>
    <message>
        <source>Amount, at least %1 RTC</source>
        <extracomment>Label of a field; %1 is the least amount of a bond.</extracomment>
        <translation>金額（%1 RTC 以上）</translation>
    </message>
    <message>
        <source>Validator name, public</source>
        <extracomment>Label of a field.</extracomment>
        <translation>バリデーター名（公開）</translation>
    </message>
    <message>
        <source>At most 32 bytes. It may stay empty.</source>
        <extracomment>Below the field for a validator&apos;s name.</extracomment>
        <translation>32 バイト以内。空欄のままでもかまいません。</translation>
    </message>
    <message>
        <source>Unbonding takes %1. Until then the coins cannot be spent and can still be slashed.</source>
        <extracomment>In the card about bonding; %1 is a time such as &quot;14 days&quot;.</extracomment>
        <translation>ボンド解除には %1かかります。それまでコインは使えず、スラッシュされる可能性もあります。</translation>
    </message>
    <message>
        <source>Bond coins</source>
        <extracomment>Button that goes on to confirm a bond.</extracomment>
        <translation>コインをボンド</translation>
    </message>
    <message>
        <source>Bond %1 RTC</source>
        <extracomment>Title of a dialog; %1 is an amount.</extracomment>
        <translation>%1 RTC をボンド</translation>
    </message>
    <message>
        <source>These coins stand for this node&apos;s votes. They come back %1 after you ask for them.</source>
        <extracomment>In the dialog that confirms a bond; %1 is a time such as &quot;14 days&quot;.</extracomment>
        <translation>これらのコインは、このノードの投票を保証します。返還を求めてから %1後に戻ります。</translation>
    </message>
</context>
<context>
    <name>BookDialog</name>
    <message>
        <source>Address book</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>アドレス帳</translation>
    </message>
    <message>
        <source>Close the book</source>
        <extracomment>Closes the address book.</extracomment>
        <translation>アドレス帳を閉じる</translation>
    </message>
    <message>
        <source>Nobody is in the book yet. After a payment you can keep its address.</source>
        <extracomment>The address book is empty.</extracomment>
        <translation>アドレス帳はまだ空です。支払いの後にアドレスを保存できます。</translation>
    </message>
</context>
<context>
    <name>Bounties</name>
    <message>
        <source>Not on the chain yet</source>
        <translation>まだチェーン上にありません</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>募集中</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>請負済み</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>提出済み</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>支払い済み</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Bounty %1</source>
        <translation>バウンティ %1</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>タイトルなし</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1後</translation>
    </message>
    <message>
        <source>over</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Waiting for somebody to claim it since %1</source>
        <translation>%1 から請負人を待っています</translation>
    </message>
    <message>
        <source>Waiting for your pull request since %1</source>
        <translation>%1 からあなたのプルリクエストを待っています</translation>
    </message>
    <message>
        <source>Waiting for the claimant&apos;s pull request since %1</source>
        <translation>%1 から請負人のプルリクエストを待っています</translation>
    </message>
    <message>
        <source>Waiting for your review since %1</source>
        <translation>%1 からあなたのレビューを待っています</translation>
    </message>
    <message>
        <source>Waiting for the maintainer&apos;s review since %1</source>
        <translation>%1 からメンテナーのレビューを待っています</translation>
    </message>
    <message>
        <source>Waiting for the merge of pull request #%1 since %2</source>
        <translation>%2 からプルリクエスト #%1 のマージを待っています</translation>
    </message>
    <message>
        <source>Until somebody claims it, the sponsor can take the escrow back. After %1 it goes back by itself.</source>
        <translation>誰かが請け負うまで、スポンサーはエスクローを取り戻せます。%1 を過ぎると自動的に戻ります。</translation>
    </message>
    <message>
        <source>If you link no pull request by %1, your claim lapses and the bounty is open to others.</source>
        <translation>%1 までにプルリクエストを関連付けないと、請負は失効し、他の人に開放されます。</translation>
    </message>
    <message>
        <source>If no pull request is linked by %1, the claim lapses and the bounty is open to others.</source>
        <translation>%1 までにプルリクエストが関連付けられないと、請負は失効し、他の人に開放されます。</translation>
    </message>
    <message>
        <source>If the work is rejected, the claimant can submit again while the claim lasts. Without a decision the escrow goes back to the sponsor after %1.</source>
        <translation>却下された場合、請負期間中は再提出できます。判断がないまま %1 を過ぎると、エスクローはスポンサーに戻ります。</translation>
    </message>
    <message>
        <source>If pull request #%1 is not merged by %2, the escrow goes back to the sponsor.</source>
        <translation>プルリクエスト #%1 が %2 までにマージされないと、エスクローはスポンサーに戻ります。</translation>
    </message>
    <message>
        <source>Nothing. The payment is final and nobody can undo it.</source>
        <translation>ありません。支払いは確定し、誰にも取り消せません。</translation>
    </message>
    <message>
        <source>Nothing. The escrow is back at the sponsor.</source>
        <translation>ありません。エスクローはスポンサーに戻りました。</translation>
    </message>
    <message>
        <source>merge, sponsor or maintainer</source>
        <translation>マージ、スポンサー、メンテナー</translation>
    </message>
    <message>
        <source>sponsor or maintainer</source>
        <translation>スポンサーまたはメンテナー</translation>
    </message>
    <message>
        <source>Sponsor, %1 of %2 bounties paid</source>
        <translation>スポンサー、%2 件中 %1 件支払い済み</translation>
    </message>
    <message numerus="yes">
        <source>Maintainer, %n bounties paid</source>
        <translation>
            <numerusform>メンテナー、支払い済み %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Developer, %n bounties paid</source>
        <translation>
            <numerusform>開発者、支払い済み %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Not enough RTC for amount and fee.</source>
        <translation>金額と手数料に必要な RTC が足りません。</translation>
    </message>
    <message>
        <source>There is no such bounty on this chain.</source>
        <translation>このチェーンにそのバウンティはありません。</translation>
    </message>
    <message>
        <source>This step is somebody else&apos;s to take.</source>
        <translation>この手順は別の人が行います。</translation>
    </message>
    <message>
        <source>The bounty stands at another step by now. Look at it again.</source>
        <translation>バウンティは別の段階に進みました。もう一度確認してください。</translation>
    </message>
    <message>
        <source>Somebody else claimed it first.</source>
        <translation>別の人が先に請け負いました。</translation>
    </message>
    <message>
        <source>The deadline of this bounty is over.</source>
        <translation>このバウンティの期限は過ぎました。</translation>
    </message>
    <message>
        <source>No bounty can have this deadline or claim period. Choose others.</source>
        <translation>この期限または請負期間は使えません。別の値を選んでください。</translation>
    </message>
    <message>
        <source>The reward is too small. Offer at least %1 RTC.</source>
        <translation>報酬が少なすぎます。%1 RTC 以上にしてください。</translation>
    </message>
    <message>
        <source>You hold another open claim in this repository. Finish it or give it back first.</source>
        <translation>このリポジトリで別の請負が進行中です。先に完了するか返上してください。</translation>
    </message>
    <message>
        <source>You let a claim in this repository lapse. Wait one claim period.</source>
        <translation>このリポジトリで請負を失効させました。請負期間 1 回分お待ちください。</translation>
    </message>
    <message>
        <source>Nothing was merged. Only the sponsor can pay without a merge.</source>
        <translation>マージされていません。マージなしで支払えるのはスポンサーだけです。</translation>
    </message>
    <message>
        <source>The chain refused it (%1).</source>
        <translation>チェーンに拒否されました (%1)。</translation>
    </message>
</context>
<context>
    <name>BountiesCard</name>
    <message>
        <source>Bounties that need you</source>
        <extracomment>Title of a card: bounties whose next step is the reader&apos;s.</extracomment>
        <translation>あなたを待つバウンティ</translation>
    </message>
</context>
<context>
    <name>BountiesPage</name>
    <message>
        <source>Board</source>
        <extracomment>Tab with all bounties.</extracomment>
        <translation>一覧</translation>
    </message>
    <message>
        <source>My work</source>
        <extracomment>Tab with the bounties that I claimed.</extracomment>
        <translation>自分の作業</translation>
    </message>
    <message>
        <source>My payouts</source>
        <extracomment>Tab with what bounties paid me.</extracomment>
        <translation>自分への支払い</translation>
    </message>
    <message>
        <source>Posted by me</source>
        <extracomment>Tab with the bounties that I pay for.</extracomment>
        <translation>自分の募集</translation>
    </message>
    <message>
        <source>Bounties</source>
        <extracomment>Title of the page about paid work.</extracomment>
        <translation>バウンティ</translation>
    </message>
    <message>
        <source>Post a bounty</source>
        <extracomment>Button that opens the form for a new bounty.</extracomment>
        <translation>バウンティを募集</translation>
    </message>
    <message>
        <source>Bounties are read from the chain that this device executed. That needs a full node.</source>
        <extracomment>Why the page about bounties is empty.</extracomment>
        <translation>バウンティはこのデバイスが実行したチェーンから読みます。フルノードが必要です。</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <extracomment>Read out for the tabs of the page about bounties.</extracomment>
        <translation>このページの区分</translation>
    </message>
</context>
<context>
    <name>BountyPage</name>
    <message>
        <source>Bounties</source>
        <extracomment>Above the name of a bounty: the page it belongs to.</extracomment>
        <translation>バウンティ</translation>
    </message>
    <message>
        <source>Copy link</source>
        <extracomment>Button that copies the link of a bounty&apos;s terms.</extracomment>
        <translation>リンクをコピー</translation>
    </message>
</context>
<context>
    <name>BountyPost</name>
    <message>
        <source>Paste the link of the issue, as https://github.com/owner/name/issues/12.</source>
        <translation>issue のリンクを貼り付けてください(例: https://github.com/owner/name/issues/12)。</translation>
    </message>
    <message>
        <source>Only issues on github.com can be bounties.</source>
        <translation>バウンティにできるのは github.com の issue だけです。</translation>
    </message>
    <message>
        <source>This is a pull request. Link the issue that it is to solve.</source>
        <translation>これはプルリクエストです。解決すべき issue のリンクを入力してください。</translation>
    </message>
    <message>
        <source>This page of GitHub is no issue. Its link ends in /issues/ and a number.</source>
        <translation>この GitHub ページは issue ではありません。リンクは /issues/ と番号で終わります。</translation>
    </message>
    <message>
        <source>No repository has such a name. Copy the link from GitHub.</source>
        <translation>このような名前のリポジトリはありません。GitHub からリンクをコピーしてください。</translation>
    </message>
    <message>
        <source>This link is too long for an issue.</source>
        <translation>issue のリンクとしては長すぎます。</translation>
    </message>
    <message>
        <source>Say in one line what is to be done.</source>
        <translation>何をするのか 1 行で書いてください。</translation>
    </message>
    <message>
        <source>At most 200 bytes; this has %1.</source>
        <translation>200 バイトまでです。現在 %1 バイトです。</translation>
    </message>
    <message>
        <source>Only characters that can be seen.</source>
        <translation>目に見える文字だけを使ってください。</translation>
    </message>
    <message>
        <source>Say how much the work is worth.</source>
        <translation>作業の報酬額を入力してください。</translation>
    </message>
    <message>
        <source>Not an amount. Use digits and one separator; RTC has 6 decimals.</source>
        <translation>金額ではありません。数字と区切り記号 1 つで入力してください。RTC は小数点以下 6 桁までです。</translation>
    </message>
    <message>
        <source>At least %1 RTC: less would not pay the fees of the claimant.</source>
        <translation>%1 RTC 以上必要です。それ未満では請負人の手数料を賄えません。</translation>
    </message>
    <message>
        <source>The balance is not known yet.</source>
        <translation>残高はまだ不明です。</translation>
    </message>
    <message>
        <source>More than you have: %1 available.</source>
        <translation>残高を超えています。利用可能額は %1 です。</translation>
    </message>
    <message>
        <source>Type a number of days, or a date such as 2027-01-31.</source>
        <translation>日数、または 2027-01-31 のような日付を入力してください。</translation>
    </message>
    <message>
        <source>This day is over. Choose a later one.</source>
        <translation>この日は過ぎています。後の日を選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>At most %n days ahead.</source>
        <translation>
            <numerusform>最長 %n 日先までです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a number of days, at least 1.</source>
        <translation>日数を入力してください(1 以上)。</translation>
    </message>
    <message numerus="yes">
        <source>A claim lasts at most %n days.</source>
        <translation>
            <numerusform>請負は最長 %n 日です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not a key: 64 characters, 0 to 9 and a to f.</source>
        <translation>鍵ではありません。0–9 と a–f の 64 文字です。</translation>
    </message>
</context>
<context>
    <name>BountyRow</name>
    <message>
        <source>%1 RTC</source>
        <extracomment>A reward; %1 is an amount or a range.</extracomment>
        <translation>%1 RTC</translation>
    </message>
    <message>
        <source>In escrow, verified</source>
        <extracomment>Under a reward that the chain holds.</extracomment>
        <translation>エスクロー中、検証済み</translation>
    </message>
    <message>
        <source>Not payable</source>
        <extracomment>Under a reward that nobody vouches for.</extracomment>
        <translation>支払い対象外</translation>
    </message>
</context>
<context>
    <name>BountyTimeline</name>
    <message>
        <source>Claimed</source>
        <translation>請負済み</translation>
    </message>
    <message>
        <source>Claim given back</source>
        <translation>請負を返上</translation>
    </message>
    <message>
        <source>By you. The bounty was open to all again.</source>
        <translation>あなたが返上し、再び全員に開放されました。</translation>
    </message>
    <message>
        <source>By %1. The bounty was open to all again.</source>
        <translation>%1 が返上し、再び全員に開放されました。</translation>
    </message>
    <message>
        <source>Claim lapsed</source>
        <translation>請負が失効</translation>
    </message>
    <message>
        <source>No pull request came in time. The bounty was open to all again.</source>
        <translation>期限までにプルリクエストがなく、再び全員に開放されました。</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>%1 RTC went back to the sponsor.</source>
        <translation>%1 RTC がスポンサーに戻りました。</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Its time was over: %1 RTC went back to the sponsor.</source>
        <translation>期限が過ぎ、%1 RTC がスポンサーに戻りました。</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>募集開始</translation>
    </message>
    <message>
        <source>You wrote the terms</source>
        <translation>あなたが条件を書きました</translation>
    </message>
    <message>
        <source>%1 wrote the terms</source>
        <translation>%1 が条件を書きました</translation>
    </message>
    <message>
        <source>issue #%1</source>
        <translation>issue #%1</translation>
    </message>
    <message>
        <source>terms</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Funded</source>
        <translation>資金確保</translation>
    </message>
    <message>
        <source>%1 RTC locked in escrow</source>
        <translation>%1 RTC をエスクローに預託</translation>
    </message>
    <message>
        <source>Reserved for you until %1</source>
        <translation>%1 まであなたに確保</translation>
    </message>
    <message>
        <source>Reserved for you</source>
        <translation>あなたに確保</translation>
    </message>
    <message>
        <source>Reserved for %1 until %2</source>
        <translation>%2 まで %1 に確保</translation>
    </message>
    <message>
        <source>Reserved for %1</source>
        <translation>%1 に確保</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>提出済み</translation>
    </message>
    <message>
        <source>Pull request linked to this bounty</source>
        <translation>プルリクエストを関連付けました</translation>
    </message>
    <message>
        <source>PR #%1</source>
        <translation>PR #%1</translation>
    </message>
    <message>
        <source>Reviewed by you, maintainer</source>
        <translation>メンテナーのあなたがレビュー</translation>
    </message>
    <message>
        <source>Reviewed by %1, maintainer</source>
        <translation>メンテナー %1 がレビュー</translation>
    </message>
    <message>
        <source>Rejected by you. Work can be submitted again.</source>
        <translation>あなたが却下しました。再提出できます。</translation>
    </message>
    <message>
        <source>Rejected by %1. Work can be submitted again.</source>
        <translation>%1 が却下しました。再提出できます。</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>マージ</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>支払い実行</translation>
    </message>
    <message>
        <source>The work is part of the repository</source>
        <translation>成果がリポジトリに入りました</translation>
    </message>
    <message>
        <source>The sponsor paid without a merge</source>
        <translation>スポンサーがマージなしで支払いました</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>支払い済み</translation>
    </message>
    <message>
        <source>%1 RTC to %2, yours</source>
        <translation>%1 RTC を %2 (あなた) へ</translation>
    </message>
    <message>
        <source>%1 RTC to %2</source>
        <translation>%1 RTC を %2 へ</translation>
    </message>
    <message>
        <source>Within about 30 s of the merge, to %1</source>
        <translation>マージから約 30 秒で %1 へ</translation>
    </message>
    <message>
        <source>Within about 30 s of the merge</source>
        <translation>マージから約 30 秒</translation>
    </message>
</context>
<context>
    <name>CandidateCard</name>
    <message>
        <source>%1, balance %2, %3</source>
        <extracomment>Read out for an address that can be chosen; %1 is whose it is, %2 its balance, %3 the address.</extracomment>
        <translation>%1、残高 %2、%3</translation>
    </message>
</context>
<context>
    <name>CandidateList</name>
    <message>
        <source>Derivation path</source>
        <extracomment>Label of a field.</extracomment>
        <translation>導出パス</translation>
    </message>
    <message>
        <source>The Rust wallet and the React Native wallet use it.</source>
        <extracomment>Under that field.</extracomment>
        <translation>Rust ウォレットと React Native ウォレットが使います。</translation>
    </message>
    <message>
        <source>Which address is yours?</source>
        <extracomment>Above the addresses that an import may mean.</extracomment>
        <translation>どれがご自分のアドレスですか？</translation>
    </message>
    <message>
        <source>The address that was found</source>
        <extracomment>Above the one address that was found.</extracomment>
        <translation>見つかったアドレス</translation>
    </message>
</context>
<context>
    <name>ChartFrame</name>
    <message>
        <source>Show as table</source>
        <extracomment>In the menu of a chart.</extracomment>
        <translation>表で表示</translation>
    </message>
</context>
<context>
    <name>ChartTable</name>
    <message>
        <source>Close the table</source>
        <extracomment>Button that closes the table of a chart.</extracomment>
        <translation>表を閉じる</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>Check a signature</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>署名を確認</translation>
    </message>
    <message>
        <source>All three as they were given to you. Nothing is sent anywhere.</source>
        <extracomment>What is needed to check a signature.</extracomment>
        <translation>受け取ったとおりに 3 つとも入力してください。どこにも送信されません。</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes the dialog.</extracomment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Button that checks the signature.</extracomment>
        <translation>確認する</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Label of a field.</extracomment>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>Label of a field.</extracomment>
        <translation>文章</translation>
    </message>
    <message>
        <source>Signature</source>
        <extracomment>Label of a field.</extracomment>
        <translation>署名</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>A check read out: %1 its name, %2 what came of it, %3 the details.</extracomment>
        <translation>%1: %2。%3</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>What is word %1?</source>
        <extracomment>Title of the check of the words; %1 is a number.</extracomment>
        <translation>%1 番目の単語はどれですか</translation>
    </message>
    <message>
        <source>Question %1 of %2. Look at your paper and choose the word at this place.</source>
        <extracomment>Under the title; %1 and %2 are numbers.</extracomment>
        <translation>質問 %1/%2。控えの紙を見て、この位置の単語を選んでください。</translation>
    </message>
    <message>
        <source>Show words again</source>
        <extracomment>Button that goes back to the words.</extracomment>
        <translation>単語を再表示</translation>
    </message>
    <message>
        <source>Check later</source>
        <extracomment>Button that skips the check of the written words.</extracomment>
        <translation>後で確認</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <extracomment>Read out for the bar over the questions.</extracomment>
        <translation>回答済みの質問</translation>
    </message>
    <message>
        <source>That is not word %1. Look at your paper.</source>
        <extracomment>After a wrong answer; %1 is a number.</extracomment>
        <translation>%1 番目の単語ではありません。控えの紙を確認してください。</translation>
    </message>
</context>
<context>
    <name>ChecksDialog</name>
    <message>
        <source>What speaks against a real machine</source>
        <extracomment>Title of a dialog: why this machine is taken for a virtual one.</extracomment>
        <translation>実機と認められない理由</translation>
    </message>
    <message>
        <source>All checks</source>
        <extracomment>Title of a dialog that lists the checks of this machine.</extracomment>
        <translation>すべてのチェック</translation>
    </message>
    <message>
        <source>These checks found something. Every node judges the same report by the same rules: nobody can make an exception, but the cause can often be taken away.</source>
        <extracomment>Above the checks that found something, with what to try.</extracomment>
        <translation>次のチェックで該当がありました。どのノードも同じレポートを同じ規則で判定します。例外は誰にも認められませんが、原因は多くの場合取り除けます。</translation>
    </message>
    <message>
        <source>Each check is a piece of evidence, not a proof. What could not be measured counts neither for nor against this machine.</source>
        <extracomment>Above the list of checks.</extracomment>
        <translation>各チェックは手がかりであり、証明ではありません。計測できなかった項目は、このマシンに有利にも不利にもなりません。</translation>
    </message>
    <message>
        <source>Measure again</source>
        <extracomment>Starts the measurement of this machine.</extracomment>
        <translation>再計測</translation>
    </message>
    <message>
        <source>Close the checks</source>
        <extracomment>Button that closes the list of checks.</extracomment>
        <translation>チェックを閉じる</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>Keep the node running in the background?</source>
        <extracomment>Title of a question when the window is closed.</extracomment>
        <translation>ノードをバックグラウンドで動かし続けますか</translation>
    </message>
    <message>
        <source>It goes on following the chain and mining. The icon in the tray brings the window back.</source>
        <extracomment>Under the question, where there is a tray.</extracomment>
        <translation>チェーンの追跡とマイニングを続けます。ウィンドウはトレイのアイコンから再び開けます。</translation>
    </message>
    <message>
        <source>It goes on following the chain and mining, and the window is minimised.</source>
        <extracomment>Under the question, where there is no tray.</extracomment>
        <translation>チェーンの追跡とマイニングを続け、ウィンドウは最小化されます。</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <extracomment>Button that ends the program.</extracomment>
        <translation>停止して終了</translation>
    </message>
    <message>
        <source>Keep running</source>
        <extracomment>Button that hides the window and leaves the node running.</extracomment>
        <translation>動かし続ける</translation>
    </message>
    <message>
        <source>Do the same from now on</source>
        <extracomment>Box to tick: do the same next time.</extracomment>
        <translation>次回から同じようにする</translation>
    </message>
    <message>
        <source>Settings can change it.</source>
        <extracomment>Where the choice can be changed.</extracomment>
        <translation>設定で変更できます。</translation>
    </message>
</context>
<context>
    <name>CompactBottomBar</name>
    <message>
        <source>Pages</source>
        <extracomment>Read out for the list of pages at the bottom of a narrow window.</extracomment>
        <translation>ページ</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Opens the pages that have no room on the bottom bar.</extracomment>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>CompactTopBar</name>
    <message>
        <source>Search</source>
        <extracomment>Button at the top of a narrow window.</extracomment>
        <translation>検索</translation>
    </message>
    <message>
        <source>Lock the wallet</source>
        <extracomment>Button at the top of a narrow window.</extracomment>
        <translation>ウォレットをロック</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Read out for the line of status in a narrow window.</extracomment>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <extracomment>Button that closes the dialog without a change.</extracomment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Type the amount first.</source>
        <extracomment>Why the button cannot be used yet.</extracomment>
        <translation>先に金額を入力してください。</translation>
    </message>
    <message>
        <source>Type %1 to go on</source>
        <extracomment>Label of a field; %1 is an amount.</extracomment>
        <translation>続けるには %1 と入力</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <extracomment>What a copy button says just after it was used.</extracomment>
        <translation>コピー済み</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>The last run ended by a fault</source>
        <extracomment>Title of a dialog at the start.</extracomment>
        <translation>前回は異常終了しました</translation>
    </message>
    <message>
        <source>A report lies on this computer. It names places in the program, and holds no address, amount, password or key. Nothing is sent.</source>
        <extracomment>Under the title.</extracomment>
        <translation>レポートはこのコンピューターにあります。プログラム内の箇所を示すもので、アドレス、金額、パスワード、鍵は含みません。何も送信されません。</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <extracomment>Button that puts the report on the clipboard.</extracomment>
        <translation>レポートをコピー</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Button that closes the dialog.</extracomment>
        <translation>続ける</translation>
    </message>
</context>
<context>
    <name>DesktopCard</name>
    <message>
        <source>Desktop</source>
        <extracomment>Title of a card: how the program behaves on the desktop.</extracomment>
        <translation>デスクトップ</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <extracomment>Label of a choice.</extracomment>
        <translation>ウィンドウを閉じたとき</translation>
    </message>
    <message>
        <source>Ask</source>
        <extracomment>Choice of what closing the window does.</extracomment>
        <translation>確認</translation>
    </message>
    <message>
        <source>Keep the node running</source>
        <extracomment>Choice of what closing the window does.</extracomment>
        <translation>ノードを動かし続ける</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <extracomment>Choice of what closing the window does.</extracomment>
        <translation>停止して終了</translation>
    </message>
    <message>
        <source>Notifications</source>
        <extracomment>Label of a choice: notices outside the window.</extracomment>
        <translation>通知</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>Choice of notices outside the window.</extracomment>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Important</source>
        <extracomment>Choice of notices outside the window.</extracomment>
        <translation>重要</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Choice of notices outside the window.</extracomment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Important: payments that arrive or fail, and trouble of the node.</source>
        <extracomment>Under the choice of notices.</extracomment>
        <translation>重要: 支払いの到着や失敗、ノードの問題。</translation>
    </message>
    <message>
        <source>Start in the background</source>
        <extracomment>Box to tick.</extracomment>
        <translation>バックグラウンドで起動</translation>
    </message>
    <message>
        <source>Draw without the graphics card</source>
        <extracomment>Box to tick.</extracomment>
        <translation>グラフィックカードを使わずに描画</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <extracomment>Behind the box.</extracomment>
        <translation>次回の起動から有効です。</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Back</source>
        <extracomment>Button of a details page in a narrow window.</extracomment>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Close the details</source>
        <extracomment>Button that closes the details at the right side.</extracomment>
        <translation>詳細を閉じる</translation>
    </message>
</context>
<context>
    <name>DutyCard</name>
    <message>
        <source>Duty</source>
        <extracomment>Title of a card: what a validator has to do.</extracomment>
        <translation>役割</translation>
    </message>
    <message>
        <source>You do not validate. Holding and mining work without it.</source>
        <extracomment>This wallet has no validator.</extracomment>
        <translation>バリデーターではありません。保有とマイニングはこのまま行えます。</translation>
    </message>
    <message>
        <source>Next turn</source>
        <extracomment>Name of a fact: when this validator may propose a block.</extracomment>
        <translation>次の順番</translation>
    </message>
    <message>
        <source>Votes signed</source>
        <extracomment>Name of a figure.</extracomment>
        <translation>署名した投票</translation>
    </message>
    <message>
        <source>Uptime</source>
        <extracomment>Name of a figure: the share of turns that were taken.</extracomment>
        <translation>稼働率</translation>
    </message>
    <message>
        <source>since the daily count</source>
        <extracomment>Under a figure: turns are counted for a day, then from 0 again.</extracomment>
        <translation>1 日ごとの集計開始以降</translation>
    </message>
    <message>
        <source>Rank by bond</source>
        <extracomment>Name of a figure: place among the validators, by bond.</extracomment>
        <translation>ボンド額の順位</translation>
    </message>
</context>
<context>
    <name>EpochCard</name>
    <message>
        <source>Expected this epoch</source>
        <extracomment>The reward if all slots are accepted, for who mines.</extracomment>
        <translation>このエポックの見込み</translation>
    </message>
    <message>
        <source>Estimate for this machine</source>
        <extracomment>The reward of an epoch if this machine mined.</extracomment>
        <translation>このマシンでの見積もり</translation>
    </message>
    <message>
        <source>•••••</source>
        <extracomment>Stands for an amount that is hidden.</extracomment>
        <translation>•••••</translation>
    </message>
    <message>
        <source>If every slot is accepted and the other machines go on as now.</source>
        <extracomment>Under the expected reward.</extracomment>
        <translation>すべてのスロットが受理され、ほかのマシンが今のまま続く場合。</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>That password does not open this wallet.</source>
        <translation>このパスワードではウォレットを開けません。</translation>
    </message>
    <message>
        <source>There is no space left on the disk. Free some space and try again. (%1)</source>
        <translation>ディスクに空きがありません。空きを増やして再試行してください。（%1）</translation>
    </message>
    <message>
        <source>This program may not use a file or folder it needs: %1</source>
        <translation>必要なファイルまたはフォルダーを使う権限がこのプログラムにありません: %1</translation>
    </message>
    <message>
        <source>Another program holds what is needed here: %1</source>
        <translation>必要なものを別のプログラムが使用中です: %1</translation>
    </message>
    <message>
        <source>Stored data is damaged and was left as it is: %1</source>
        <translation>保存されたデータが破損しているため、そのまま残しました: %1</translation>
    </message>
    <message>
        <source>This would overwrite something that is there: %1</source>
        <translation>既存のものを上書きすることになります: %1</translation>
    </message>
    <message>
        <source>Something went wrong: %1</source>
        <translation>問題が発生しました: %1</translation>
    </message>
</context>
<context>
    <name>EscrowCard</name>
    <message>
        <source>Put this away</source>
        <extracomment>Button that puts away what became of a step.</extracomment>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Explorer</name>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>リポジトリ</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Can be claimed until block</source>
        <translation>請負できる最終ブロック</translation>
    </message>
    <message>
        <source>Blocks of a claim</source>
        <translation>請負のブロック数</translation>
    </message>
    <message>
        <source>Maintainer</source>
        <translation>メンテナー</translation>
    </message>
    <message>
        <source>Release key</source>
        <translation>リリースキー</translation>
    </message>
    <message>
        <source>Hash of the terms</source>
        <translation>条件のハッシュ</translation>
    </message>
    <message>
        <source>Bounty</source>
        <translation>バウンティ</translation>
    </message>
    <message>
        <source>Claimant</source>
        <translation>請負人</translation>
    </message>
    <message>
        <source>Pull request</source>
        <translation>プルリクエスト</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Merge commit</source>
        <translation>マージコミット</translation>
    </message>
    <message>
        <source>none: released without a merge</source>
        <translation>なし(マージなしで実行)</translation>
    </message>
    <message>
        <source>Failed: the bond would be below the minimum</source>
        <translation>失敗: ボンドが最低額を下回ります</translation>
    </message>
    <message>
        <source>Failed: more than is bonded</source>
        <translation>失敗: ボンド額を超えています</translation>
    </message>
    <message>
        <source>Failed: the validator key belongs to another bond</source>
        <translation>失敗: このバリデーターの鍵は別のボンドのものです</translation>
    </message>
    <message>
        <source>Failed: the validator key is jailed for ever</source>
        <translation>失敗: このバリデーターの鍵は永久に除外されています</translation>
    </message>
    <message>
        <source>Failed: the machine is not registered to the sender</source>
        <translation>失敗: マシンが支払元に登録されていません</translation>
    </message>
    <message>
        <source>Failed: a validator uses the machine</source>
        <translation>失敗: マシンはバリデーターが使用中です</translation>
    </message>
    <message>
        <source>Failed: nothing is bonded</source>
        <translation>失敗: ボンドがありません</translation>
    </message>
    <message>
        <source>Failed: too many parts are on their way out</source>
        <translation>失敗: ボンド解除中の分が多すぎます</translation>
    </message>
    <message>
        <source>Failed: there was nothing to punish</source>
        <translation>失敗: 処罰の対象がありませんでした</translation>
    </message>
    <message>
        <source>Failed: there is no such bounty</source>
        <translation>失敗: そのバウンティはありません</translation>
    </message>
    <message>
        <source>Failed: this step is somebody else&apos;s to take</source>
        <translation>失敗: この操作は別の人が行うものです</translation>
    </message>
    <message>
        <source>Failed: the bounty stands at another step</source>
        <translation>失敗: バウンティは別の段階にあります</translation>
    </message>
    <message>
        <source>Failed: somebody else claimed it first</source>
        <translation>失敗: 先に別の人が予約しました</translation>
    </message>
    <message>
        <source>Failed: the deadline does not allow it</source>
        <translation>失敗: 期限により行えません</translation>
    </message>
    <message>
        <source>Failed: the reward is too small</source>
        <translation>失敗: 報酬が少なすぎます</translation>
    </message>
    <message>
        <source>Failed: the claimant has an open claim in this repository</source>
        <translation>失敗: 申請者はこのリポジトリで予約中です</translation>
    </message>
    <message>
        <source>Failed: the claimant let a claim lapse and has to wait</source>
        <translation>失敗: 申請者は予約を失効させたため、待つ必要があります</translation>
    </message>
    <message>
        <source>Failed: nothing was merged</source>
        <translation>失敗: 何もマージされていません</translation>
    </message>
    <message>
        <source>Failed: the balance was too low</source>
        <translation>失敗: 残高が不足していました</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>支払い</translation>
    </message>
    <message>
        <source>Bonded</source>
        <translation>ボンド済み</translation>
    </message>
    <message>
        <source>Unbonded</source>
        <translation>ボンド解除済み</translation>
    </message>
    <message>
        <source>Machine released</source>
        <translation>マシンの登録を解除</translation>
    </message>
    <message>
        <source>Validator reported</source>
        <translation>バリデーターを報告</translation>
    </message>
    <message>
        <source>Bounty funded</source>
        <translation>バウンティに入金</translation>
    </message>
    <message>
        <source>Bounty claimed</source>
        <translation>バウンティを予約</translation>
    </message>
    <message>
        <source>Bounty given back</source>
        <translation>バウンティを返却</translation>
    </message>
    <message>
        <source>Work submitted for a bounty</source>
        <translation>バウンティの成果物を提出</translation>
    </message>
    <message>
        <source>Work for a bounty reviewed</source>
        <translation>バウンティの成果物をレビュー</translation>
    </message>
    <message>
        <source>Bounty paid</source>
        <translation>バウンティの支払い</translation>
    </message>
    <message>
        <source>Machine announced</source>
        <translation>マシンを告知</translation>
    </message>
    <message>
        <source>Machine registered</source>
        <translation>マシンを登録</translation>
    </message>
    <message>
        <source>Machine renewed</source>
        <translation>マシンを更新</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>ハッシュ</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>親</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>%1, age %2</source>
        <translation>%1、経過 %2</translation>
    </message>
    <message>
        <source>Epoch and slot</source>
        <translation>エポックとスロット</translation>
    </message>
    <message>
        <source>%1, slot %2, block %3 of %4</source>
        <translation>%1、スロット %2、ブロック %3/%4</translation>
    </message>
    <message>
        <source>Validator</source>
        <translation>バリデーター</translation>
    </message>
    <message>
        <source>State root</source>
        <translation>状態ルート</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>手数料</translation>
    </message>
    <message>
        <source>%1 RTC</source>
        <translation>%1 RTC</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1、バージョン %2</translation>
    </message>
    <message>
        <source>Header hash recomputed</source>
        <translation>ヘッダーのハッシュを再計算</translation>
    </message>
    <message>
        <source>%1 of %2, %3 needed</source>
        <translation>%1 / %2、必要数 %3</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Certificate of block %1</source>
        <translation>ブロック %1 の証明書</translation>
    </message>
    <message>
        <source>Transactions root</source>
        <translation>トランザクションルート</translation>
    </message>
    <message numerus="yes">
        <source>%n leaves</source>
        <translation>
            <numerusform>リーフ %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Attestations root</source>
        <translation>アテステーションルート</translation>
    </message>
    <message>
        <source>executed here</source>
        <translation>ここで実行</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>成功</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses</source>
        <translation>
            <numerusform>アドレス %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Mining reward</source>
        <translation>マイニング報酬</translation>
    </message>
    <message>
        <source>From the first block</source>
        <translation>最初のブロックから</translation>
    </message>
    <message>
        <source>Bounty moved on</source>
        <translation>バウンティが進行</translation>
    </message>
    <message>
        <source>Escrow of a bounty came back</source>
        <translation>バウンティのエスクローが戻りました</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>From</source>
        <translation>支払元</translation>
    </message>
    <message>
        <source>To</source>
        <translation>支払先</translation>
    </message>
    <message>
        <source>%1   %2 RTC</source>
        <translation>%1   %2 RTC</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>手数料</translation>
    </message>
    <message>
        <source>Gas used</source>
        <translation>使用ガス</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>レシート</translation>
    </message>
    <message>
        <source>%1. The fee was paid.</source>
        <translation>%1。手数料は支払われました。</translation>
    </message>
    <message>
        <source>Nonce</source>
        <translation>ナンス</translation>
    </message>
    <message>
        <source>Valid until block</source>
        <translation>有効期限のブロック</translation>
    </message>
</context>
<context>
    <name>ExplorerHome</name>
    <message>
        <source>Height</source>
        <extracomment>Name of a figure.</extracomment>
        <translation>高さ</translation>
    </message>
    <message>
        <source>Final</source>
        <extracomment>Name of a figure: how long ago a block was final.</extracomment>
        <translation>確定</translation>
    </message>
    <message>
        <source>since the newest final block</source>
        <extracomment>Under the age of the newest final block.</extracomment>
        <translation>最新の確定ブロックから</translation>
    </message>
    <message>
        <source>Epoch</source>
        <extracomment>Name of a figure.</extracomment>
        <translation>エポック</translation>
    </message>
    <message>
        <source>Issued so far</source>
        <extracomment>Name of a figure: RTC that exist.</extracomment>
        <translation>これまでの発行量</translation>
    </message>
    <message>
        <source>of 8,388,608 RTC</source>
        <extracomment>Under the figure of issued RTC.</extracomment>
        <translation>総量 8,388,608 RTC 中</translation>
    </message>
    <message>
        <source>Block %1, %2, %3</source>
        <extracomment>A block read out: %1 height, %2 number of transactions, %3 age.</extracomment>
        <translation>ブロック %1、%2、%3</translation>
    </message>
    <message>
        <source>Latest blocks</source>
        <extracomment>Title of a table.
----------
Read out for a table.</extracomment>
        <translation>最新のブロック</translation>
    </message>
    <message>
        <source>Live</source>
        <extracomment>The table follows the chain.</extracomment>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>Latest transactions</source>
        <extracomment>Title of a table.
----------
Read out for a table.</extracomment>
        <translation>最新のトランザクション</translation>
    </message>
    <message>
        <source>The newest blocks hold no transactions.</source>
        <extracomment>No transaction stands in the newest blocks.</extracomment>
        <translation>最新のブロックにトランザクションはありません。</translation>
    </message>
</context>
<context>
    <name>ExplorerPage</name>
    <message>
        <source>Explorer</source>
        <extracomment>Title of the page that reads the chain.</extracomment>
        <translation>エクスプローラー</translation>
    </message>
    <message>
        <source>the balance was too low</source>
        <extracomment>Why a transaction failed.</extracomment>
        <translation>残高が不足していました</translation>
    </message>
    <message>
        <source>Everything here is checked by this device</source>
        <extracomment>Everything shown was executed here.</extracomment>
        <translation>ここにある情報はすべてこのデバイスで検証済みです</translation>
    </message>
    <message>
        <source>Previous block</source>
        <extracomment>Leads to the block before.</extracomment>
        <translation>前のブロック</translation>
    </message>
    <message>
        <source>This is the first block</source>
        <extracomment>Why there is no previous block.</extracomment>
        <translation>最初のブロックです</translation>
    </message>
    <message>
        <source>Next block</source>
        <extracomment>Leads to the block after.</extracomment>
        <translation>次のブロック</translation>
    </message>
    <message>
        <source>This is the newest final block</source>
        <extracomment>Why there is no next block.</extracomment>
        <translation>最新の確定ブロックです</translation>
    </message>
    <message>
        <source>Height, hash or address</source>
        <extracomment>In the field that looks things up on the chain.</extracomment>
        <translation>高さ、ハッシュ、アドレス</translation>
    </message>
    <message>
        <source>The explorer reads blocks that this device executed. That needs a full node.</source>
        <extracomment>Why the page that reads the chain is empty.</extracomment>
        <translation>エクスプローラーはこのデバイスが実行したブロックを読みます。フルノードが必要です。</translation>
    </message>
</context>
<context>
    <name>ExportFileDialog</name>
    <message>
        <source>Export the wallet file</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>ファイルを書き出す</translation>
    </message>
    <message>
        <source>The copy opens with the password that you give it here, on any computer. Whoever has both can spend your coins.</source>
        <extracomment>What a copy of the wallet file is.</extracomment>
        <translation>写しはここで決めるパスワードで、どのコンピューターでも開けます。両方を持つ人はあなたのコインを使えます。</translation>
    </message>
    <message>
        <source>The copy shows addresses and holds no secret, so it has no password.</source>
        <extracomment>What a copy of a file that only watches is.</extracomment>
        <translation>写しはアドレスを示すだけで秘密を含まないため、パスワードはありません。</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>Closes a dialog; nothing is written.</extracomment>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Write the file</source>
        <extracomment>Button that writes the copy of the wallet file.</extracomment>
        <translation>ファイルを保存</translation>
    </message>
    <message>
        <source>Wallet password</source>
        <extracomment>Label of a field.</extracomment>
        <translation>ウォレットのパスワード</translation>
    </message>
    <message>
        <source>Password for the copy</source>
        <extracomment>Label of a field: a new password for the exported file.</extracomment>
        <translation>写しのパスワード</translation>
    </message>
    <message>
        <source>Password for the copy, once more</source>
        <extracomment>Label of a field: the new password once more.</extracomment>
        <translation>写しのパスワード（もう一度）</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Above a field for the path of a file.</extracomment>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <extracomment>Button that opens the system&apos;s dialog for files.</extracomment>
        <translation>保存先を選ぶ</translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>%1: %2 %3</source>
        <extracomment>Read out for a fact; %1 is its name, %2 its value, %3 a remark.</extracomment>
        <translation>%1: %2 %3</translation>
    </message>
</context>
<context>
    <name>FactSheet</name>
    <message>
        <source>Copy: %1</source>
        <extracomment>Tooltip of a copy button; %1 names what is copied.</extracomment>
        <translation>コピー: %1</translation>
    </message>
</context>
<context>
    <name>FeePicker</name>
    <message>
        <source>Slow</source>
        <extracomment>The slowest and cheapest of three fee choices.</extracomment>
        <translation>低速</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>The middle of three fee choices.</extracomment>
        <translation>標準</translation>
    </message>
    <message>
        <source>Fast</source>
        <extracomment>The fastest and dearest of three fee choices.</extracomment>
        <translation>高速</translation>
    </message>
    <message>
        <source>Fee and speed</source>
        <extracomment>Above the three fee choices.</extracomment>
        <translation>手数料と速さ</translation>
    </message>
</context>
<context>
    <name>FoldButton</name>
    <message>
        <source>Hide: %1</source>
        <extracomment>Button that closes a panel; %1 is the panel&apos;s title.</extracomment>
        <translation>隠す: %1</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <extracomment>Button that opens a panel; %1 is the panel&apos;s title.</extracomment>
        <translation>表示: %1</translation>
    </message>
</context>
<context>
    <name>HashLabel</name>
    <message>
        <source>Copy the hash</source>
        <extracomment>Tooltip of the copy button beside a hash.</extracomment>
        <translation>ハッシュをコピー</translation>
    </message>
</context>
<context>
    <name>HostTable</name>
    <message>
        <source>Banned hosts</source>
        <extracomment>Read out for a table of peers.</extracomment>
        <translation>接続禁止のホスト</translation>
    </message>
    <message>
        <source>Known addresses</source>
        <translation>既知のアドレス</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>Head of a column.</extracomment>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Head of a column: why somebody is banned.</extracomment>
        <translation>理由</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Head of a column: how long ago.</extracomment>
        <translation>経過</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>Head of a column: when a ban ends.</extracomment>
        <translation>期限</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>A row read out: %1 is a host, %2 why it is banned, %3 until when.</extracomment>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>Lift</source>
        <extracomment>Ends the ban of a host.</extracomment>
        <translation>解除</translation>
    </message>
</context>
<context>
    <name>HowDialog</name>
    <message>
        <source>How mining works</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>マイニングの仕組み</translation>
    </message>
    <message>
        <source>Close the explanation</source>
        <extracomment>Button that closes the explanation of mining.</extracomment>
        <translation>説明を閉じる</translation>
    </message>
    <message>
        <source>Your computer measures its own processor, memory and clocks, and tells the network what it found, in public. It never touches your files.</source>
        <extracomment>How mining works, first of four.</extracomment>
        <translation>コンピューターが自身のプロセッサ、メモリ、クロックを計測し、その結果をネットワークに公開します。ファイルには一切触れません。</translation>
    </message>
    <message>
        <source>An epoch has five slots. In each slot this machine signs once that it is there, with a proof that takes some milliseconds of work.</source>
        <extracomment>How mining works, second of four.</extracomment>
        <translation>1 エポックには 5 つのスロットがあります。各スロットで、このマシンは稼働していることを 1 回署名し、数ミリ秒の計算による証明を付けます。</translation>
    </message>
    <message>
        <source>At the end of an epoch its reward is shared by all miners, by weight and by slots attested. The weight comes from the age of the processor: older real hardware counts more, a virtual machine counts nothing.</source>
        <extracomment>How mining works, third of four.</extracomment>
        <translation>エポックの終わりに、その報酬を全マイナーが重みとアテステーション済みのスロット数に応じて分け合います。重みはプロセッサの古さで決まります。古い実機ほど重く、仮想マシンは 0 です。</translation>
    </message>
    <message>
        <source>Measurements can be forged. They sort rewards; the safety of the chain rests on the bonds of its validators.</source>
        <extracomment>How mining works, last of four.</extracomment>
        <translation>計測値は偽造できます。計測値は報酬の配分に使われ、チェーンの安全性はバリデーターのボンドに支えられています。</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>Main network</source>
        <translation>メインネットワーク</translation>
    </message>
    <message>
        <source>Test network</source>
        <translation>テストネットワーク</translation>
    </message>
    <message>
        <source>Local network</source>
        <translation>ローカルネットワーク</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check the path, and that you may open the file.</source>
        <translation>%1 を読み込めません。パスと、ファイルを開く権限を確認してください。</translation>
    </message>
    <message>
        <source>%1 is too large for a wallet file. Choose the wallet&apos;s own file.</source>
        <translation>%1 はウォレットファイルとしては大きすぎます。ウォレット自体のファイルを選んでください。</translation>
    </message>
    <message>
        <source>There is nothing in this file. Choose another copy of it.</source>
        <translation>このファイルは空です。別のコピーを選んでください。</translation>
    </message>
    <message>
        <source>This is no wallet file, key file, private key or words. Choose the file that the other program saved.</source>
        <translation>ウォレットファイル、鍵ファイル、秘密鍵、単語のいずれでもありません。ほかのプログラムが保存したファイルを選んでください。</translation>
    </message>
    <message>
        <source>This wallet file is damaged. Use another copy of it, or restore the wallet from its words.</source>
        <translation>このウォレットファイルは壊れています。別のコピーを使うか、単語からウォレットを復元してください。</translation>
    </message>
    <message>
        <source>This wallet file is damaged or incomplete. Use another copy of it, or restore the wallet from its words. (%1)</source>
        <translation>このウォレットファイルは壊れているか、不完全です。別のコピーを使うか、単語からウォレットを復元してください。(%1)</translation>
    </message>
    <message>
        <source>A newer version of this program made this file. Update this program, then import it again.</source>
        <translation>このファイルは、このプログラムの新しいバージョンで作られました。プログラムを更新してから、もう一度取り込んでください。</translation>
    </message>
    <message>
        <source>This kind of key file is not known. Export the key or the words from the program that made it. (%1)</source>
        <translation>この種類の鍵ファイルは分かりません。作成したプログラムから、鍵または単語を書き出してください。(%1)</translation>
    </message>
    <message>
        <source>Wallet file of this program</source>
        <translation>このプログラムのウォレットファイル</translation>
    </message>
    <message>
        <source>Keystore of the RustChain command line</source>
        <translation>RustChain コマンドラインのキーストア</translation>
    </message>
    <message>
        <source>File of the Rust wallet</source>
        <translation>Rust ウォレットのファイル</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>復元用の単語</translation>
    </message>
    <message>
        <source>Words of the Python SDK</source>
        <translation>Python SDK の単語</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>秘密鍵</translation>
    </message>
    <message>
        <source>Something to watch</source>
        <translation>閲覧の対象</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>このプログラム</translation>
    </message>
    <message>
        <source>RustChain command line</source>
        <translation>RustChain コマンドライン</translation>
    </message>
    <message>
        <source>Rust wallet</source>
        <translation>Rust ウォレット</translation>
    </message>
    <message>
        <source>React Native wallet</source>
        <translation>React Native ウォレット</translation>
    </message>
    <message>
        <source>Python SDK</source>
        <translation>Python SDK</translation>
    </message>
    <message>
        <source>Ed25519 key</source>
        <translation>Ed25519 鍵</translation>
    </message>
    <message>
        <source>secp256k1 key</source>
        <translation>secp256k1 鍵</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>First address of the xpub</source>
        <translation>xpub の最初のアドレス</translation>
    </message>
    <message>
        <source>This is for another network: %1. This window uses: %2. Start the program on the other one to use it.</source>
        <translation>これは別のネットワーク（%1）のものです。このウィンドウは %2 を使っています。使うには、そのネットワークでプログラムを起動してください。</translation>
    </message>
    <message>
        <source>That password does not open this file. Type the one that it was saved with.</source>
        <translation>このパスワードではファイルを開けません。保存時のパスワードを入力してください。</translation>
    </message>
    <message>
        <source>This is no key but something that can be watched. Choose &quot;Only watch&quot; above.</source>
        <translation>これは鍵ではなく、閲覧できるものです。上の「閲覧のみ」を選んでください。</translation>
    </message>
    <message>
        <source>These words do not fit together. Check the order and the spelling.</source>
        <translation>単語の組み合わせが正しくありません。順序とつづりを確認してください。</translation>
    </message>
    <message>
        <source>A wallet has 12 or 24 words; there are %1. Add what is missing.</source>
        <translation>ウォレットの単語は12個または24個です。ここには %1 個あります。不足分を追加してください。</translation>
    </message>
    <message>
        <source>Word %1 is not in the list. Check the spelling.</source>
        <translation>%1 番目の単語は一覧にありません。つづりを確認してください。</translation>
    </message>
    <message>
        <source>This is no private key. One has 64 hex digits, or 32 bytes in Base58.</source>
        <translation>秘密鍵ではありません。秘密鍵は16進64桁、または Base58 の32バイトです。</translation>
    </message>
    <message>
        <source>A path has 1 to 64 characters, such as m/44&apos;/0&apos;/0&apos;/0&apos;/0&apos;.</source>
        <translation>パスは1〜64文字です。例: m/44&apos;/0&apos;/0&apos;/0&apos;/0&apos;</translation>
    </message>
    <message>
        <source>This address has a typing error. Compare it with where it is from.</source>
        <translation>このアドレスには入力ミスがあります。元のアドレスと比べてください。</translation>
    </message>
    <message>
        <source>This is no address and no xpub. Paste the whole of it.</source>
        <translation>アドレスでも xpub でもありません。全体を貼り付けてください。</translation>
    </message>
    <message>
        <source>This xpub cannot be used. Copy the whole xpub of the wallet&apos;s account. (%1)</source>
        <translation>この xpub は使えません。ウォレットのアカウントの xpub 全体をコピーしてください。(%1)</translation>
    </message>
</context>
<context>
    <name>ItemSheet</name>
    <message>
        <source>Copy the address</source>
        <extracomment>Tooltip of a copy button.</extracomment>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Parts of this block</source>
        <extracomment>Read out for the parts of a block.</extracomment>
        <translation>このブロックの構成</translation>
    </message>
    <message>
        <source>Transactions</source>
        <extracomment>Part of a block.</extracomment>
        <translation>トランザクション</translation>
    </message>
    <message>
        <source>Attestations</source>
        <extracomment>Part of a block.</extracomment>
        <translation>アテステーション</translation>
    </message>
    <message>
        <source>Receipts</source>
        <extracomment>Part of a block.</extracomment>
        <translation>レシート</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>Title of a table.
----------
Read out for a table.</extracomment>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <extracomment>A table has no rows.</extracomment>
        <translation>何もありません。</translation>
    </message>
    <message>
        <source>Show 50 more</source>
        <extracomment>Loads the next rows of a table.</extracomment>
        <translation>さらに 50 件表示</translation>
    </message>
</context>
<context>
    <name>ItemSide</name>
    <message>
        <source>Finality votes</source>
        <extracomment>Title of a card.</extracomment>
        <translation>確定の投票</translation>
    </message>
    <message>
        <source>Send here</source>
        <extracomment>Starts a payment to this account.</extracomment>
        <translation>ここへ送金</translation>
    </message>
</context>
<context>
    <name>ItemTable</name>
    <message>
        <source>Height</source>
        <extracomment>Head of a column.</extracomment>
        <translation>高さ</translation>
    </message>
    <message>
        <source>Miner</source>
        <extracomment>Head of a column.</extracomment>
        <translation>マイナー</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Hardware</source>
        <extracomment>Head of a column.</extracomment>
        <translation>ハードウェア</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>ハッシュ</translation>
    </message>
    <message>
        <source>Validator</source>
        <extracomment>Head of a column.</extracomment>
        <translation>バリデーター</translation>
    </message>
    <message>
        <source>From</source>
        <translation>支払元</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Head of a column.</extracomment>
        <translation>支払先</translation>
    </message>
    <message>
        <source>Tx</source>
        <extracomment>Head of a column: transactions, slot, gas or block.</extracomment>
        <translation>Tx</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>スロット</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>ガス</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>Attest.</source>
        <extracomment>Head of a column: attestations.</extracomment>
        <translation>アテスト</translation>
    </message>
    <message>
        <source>Fee</source>
        <extracomment>Head of a column.</extracomment>
        <translation>手数料</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Head of a column.</extracomment>
        <translation>結果</translation>
    </message>
    <message>
        <source>Age</source>
        <extracomment>Head of a column.</extracomment>
        <translation>経過</translation>
    </message>
    <message>
        <source>%1 %2 %3 %4</source>
        <extracomment>A row read out: %1 what it is, %2 its hash, %3 amount, %4 age.</extracomment>
        <translation>%1 %2 %3 %4</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>Private key</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>秘密鍵</translation>
    </message>
    <message>
        <source>Anyone who reads it can spend the coins of this account. It cannot be copied; to move a wallet as a file, export the wallet file.</source>
        <extracomment>In the dialog that shows a private key.</extracomment>
        <translation>読んだ人は誰でもこのアカウントのコインを使えます。コピーはできません。ファイルで移すには、ウォレットのファイルを書き出してください。</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes the dialog.</extracomment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Show the key</source>
        <extracomment>Button that uncovers the private key.</extracomment>
        <translation>鍵を表示</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Label of a choice.</extracomment>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Wallet password</source>
        <extracomment>Label of a field.</extracomment>
        <translation>ウォレットのパスワード</translation>
    </message>
    <message>
        <source>Part %1: %2</source>
        <extracomment>Read out for a part of the private key; %1 is its place.</extracomment>
        <translation>部分 %1: %2</translation>
    </message>
</context>
<context>
    <name>KeyValue</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Read out for a fact; %1 is its name, %2 its value.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>This desktop runs no keychain (Secret Service or KWallet).</source>
        <translation>このデスクトップではキーチェーン（Secret Service または KWallet）が動いていません。</translation>
    </message>
</context>
<context>
    <name>KeychainSwitch</name>
    <message>
        <source>Unlock with the system keychain</source>
        <extracomment>Box to tick: the keychain is the system&apos;s store of passwords.
----------
Title of a dialog.</extracomment>
        <translation>システムのキーチェーンでロックを解除</translation>
    </message>
    <message>
        <source>Whoever can use your session can then open this wallet.</source>
        <extracomment>Behind the box.</extracomment>
        <translation>あなたのセッションを使える人は、このウォレットを開けるようになります。</translation>
    </message>
    <message>
        <source>The keychain of this desktop keeps the wallet password, protected by your login. Programs of your session may read it there.</source>
        <extracomment>What giving the password to the keychain means.</extracomment>
        <translation>このデスクトップのキーチェーンが、ログインで守られた形でウォレットのパスワードを保管します。同じセッションのプログラムはそれを読める場合があります。</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>Closes a dialog; nothing is changed.</extracomment>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Use the keychain</source>
        <extracomment>Button that puts the password into the keychain.</extracomment>
        <translation>キーチェーンを使う</translation>
    </message>
    <message>
        <source>Wallet password</source>
        <extracomment>Label of a field.</extracomment>
        <translation>ウォレットのパスワード</translation>
    </message>
</context>
<context>
    <name>KnownAddress</name>
    <message>
        <source>The address you know</source>
        <extracomment>Above the address that looks like the one that is about to be paid.</extracomment>
        <translation>ご存じのアドレス</translation>
    </message>
</context>
<context>
    <name>LadderChart</name>
    <message>
        <source>Memory latency by size</source>
        <extracomment>Title of a chart: how long reading memory takes.
----------
Name of a chart.</extracomment>
        <translation>サイズ別のメモリ遅延</translation>
    </message>
    <message>
        <source>Not measurable: %1</source>
        <extracomment>%1 is a reason.</extracomment>
        <translation>計測不可: %1</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Read out for an entry of a legend; %1 is its name, %2 its value.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Open %1?</source>
        <extracomment>Title of a question before a link is opened; %1 is the name of a host.</extracomment>
        <translation>%1 を開きますか?</translation>
    </message>
    <message>
        <source>Your browser opens this address. Nothing of your wallet is sent with it.</source>
        <extracomment>Under the title of that question.</extracomment>
        <translation>ブラウザーでこのアドレスを開きます。ウォレットの情報は送られません。</translation>
    </message>
    <message>
        <source>Stay here</source>
        <extracomment>Button that closes the question without opening the link.</extracomment>
        <translation>ここに留まる</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <extracomment>Button that opens the link.</extracomment>
        <translation>ブラウザーで開く</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <extracomment>Tooltip of a copy button.</extracomment>
        <translation>アドレスをコピー</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Locked</source>
        <extracomment>Read out for the page that asks for the password.</extracomment>
        <translation>ロック中</translation>
    </message>
    <message>
        <source>A payment request is waiting. Unlock to see it.</source>
        <extracomment>On the lock page, when a payment link was opened.</extracomment>
        <translation>支払いの依頼が届いています。ロックを解除すると確認できます。</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Label of a field.</extracomment>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>Button that opens the wallet.</extracomment>
        <translation>ロック解除</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button that shows a wallet that needs no password.</extracomment>
        <translation>開く</translation>
    </message>
    <message>
        <source>Unlock with the keychain</source>
        <extracomment>Button that opens the wallet with the password that the system&apos;s keychain has.</extracomment>
        <translation>キーチェーンでロック解除</translation>
    </message>
    <message>
        <source>Forgot the password?</source>
        <extracomment>Link to restoring the wallet from its words.</extracomment>
        <translation>パスワードを忘れた場合</translation>
    </message>
    <message>
        <source>Other wallet</source>
        <extracomment>Link to the list of wallets.</extracomment>
        <translation>別のウォレット</translation>
    </message>
    <message>
        <source>Amounts and names are hidden</source>
        <extracomment>At the foot of the lock.</extracomment>
        <translation>金額と名前は隠されています</translation>
    </message>
</context>
<context>
    <name>MachineCard</name>
    <message>
        <source>What the network would see of this machine</source>
        <extracomment>Title of a card. Nothing was sent yet.</extracomment>
        <translation>このマシンについてネットワークに見える内容（送信前）</translation>
    </message>
    <message>
        <source>What the network sees of this machine</source>
        <extracomment>Title of a card.</extracomment>
        <translation>このマシンについてネットワークに見える内容</translation>
    </message>
    <message>
        <source>what the network sees</source>
        <extracomment>The card about this machine, for the button that opens it.</extracomment>
        <translation>ネットワークに見える内容</translation>
    </message>
    <message>
        <source>Unmeasured. The values appear here before anything is sent.</source>
        <extracomment>Nothing was measured.</extracomment>
        <translation>未計測です。値は、送信される前にここに表示されます。</translation>
    </message>
    <message>
        <source>All checks</source>
        <extracomment>Button that lists the checks of this machine.</extracomment>
        <translation>すべてのチェック</translation>
    </message>
    <message>
        <source>This is a real machine</source>
        <extracomment>Button for who does not agree: it shows what speaks against that.</extracomment>
        <translation>これは実機です</translation>
    </message>
    <message>
        <source>See the table</source>
        <extracomment>Button that opens the table of what processors are worth.</extracomment>
        <translation>表を見る</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <extracomment>Copies the measured values.</extracomment>
        <translation>テキストでコピー</translation>
    </message>
    <message>
        <source>Release this hardware</source>
        <extracomment>Button that ends the binding of this machine.</extracomment>
        <translation>このハードウェアの登録を解除</translation>
    </message>
</context>
<context>
    <name>MachineFact</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Read out for a fact; %1 is its name, %2 its value.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>MachineFacts</name>
    <message>
        <source>Fewer values</source>
        <extracomment>Button that hides some of the measured values.</extracomment>
        <translation>値を減らす</translation>
    </message>
    <message>
        <source>All values</source>
        <extracomment>Button that shows the rest of the measured values.</extracomment>
        <translation>すべての値</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Saving the chain state, about 3 s</source>
        <extracomment>While the program ends.</extracomment>
        <translation>チェーンの状態を保存中、約 3 秒</translation>
    </message>
    <message>
        <source>Opening the wallets</source>
        <extracomment>While the program starts.</extracomment>
        <translation>ウォレットを開いています</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>Button that ends the program.</extracomment>
        <translation>終了</translation>
    </message>
    <message>
        <source>Staking</source>
        <translation>ステーキング</translation>
    </message>
    <message>
        <source>Explorer</source>
        <translation>エクスプローラー</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
</context>
<context>
    <name>MainFrame</name>
    <message>
        <source>Overview</source>
        <extracomment>Page of the window.</extracomment>
        <translation>概要</translation>
    </message>
    <message>
        <source>Wallet</source>
        <extracomment>Head above a group of pages.</extracomment>
        <translation>ウォレット</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>Page of the window.</extracomment>
        <translation>送金</translation>
    </message>
    <message>
        <source>Receive</source>
        <extracomment>Page of the window.</extracomment>
        <translation>受取</translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>Page of the window.</extracomment>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Mining</source>
        <extracomment>Page of the window.
----------
In the status strip, before the state of mining.</extracomment>
        <translation>マイニング</translation>
    </message>
    <message>
        <source>Earn</source>
        <extracomment>Head above a group of pages.</extracomment>
        <translation>収益</translation>
    </message>
    <message>
        <source>Staking</source>
        <extracomment>Page of the window.</extracomment>
        <translation>ステーキング</translation>
    </message>
    <message>
        <source>Bounties</source>
        <extracomment>Page of the window.</extracomment>
        <translation>バウンティ</translation>
    </message>
    <message>
        <source>Explorer</source>
        <extracomment>Page of the window.</extracomment>
        <translation>エクスプローラー</translation>
    </message>
    <message>
        <source>Chain</source>
        <extracomment>Head above a group of pages.</extracomment>
        <translation>チェーン</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>Page of the window.</extracomment>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Height</source>
        <extracomment>In the status strip, before the height of the chain.</extracomment>
        <translation>高さ</translation>
    </message>
    <message>
        <source>No final block for</source>
        <extracomment>In the status strip: how long ago the newest block was final.</extracomment>
        <translation>確定ブロックなし</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>ago, slower than usual</source>
        <extracomment>In the status strip, behind an age.</extracomment>
        <translation>前、通常より遅め</translation>
    </message>
    <message>
        <source>ago</source>
        <translation>前</translation>
    </message>
</context>
<context>
    <name>MainShortcuts</name>
    <message>
        <source>Pages in the order of the sidebar</source>
        <translation>サイドバー順のページ</translation>
    </message>
    <message>
        <source>New payment</source>
        <translation>新しい支払い</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Copy my address</source>
        <translation>自分のアドレスをコピー</translation>
    </message>
    <message>
        <source>Hide or show amounts</source>
        <translation>金額の表示を切り替え</translation>
    </message>
    <message>
        <source>Pause or resume mining</source>
        <translation>マイニングを一時停止または再開</translation>
    </message>
    <message>
        <source>Back, forward</source>
        <translation>戻る、進む</translation>
    </message>
    <message>
        <source>Next, previous region</source>
        <translation>次の領域、前の領域</translation>
    </message>
    <message>
        <source>Next, previous row or block</source>
        <translation>次または前の行やブロック</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>この一覧</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>RustChain</source>
        <extracomment>The name of the product, read out for its logo.
----------
The name of the product beside its logo.</extracomment>
        <translation>RustChain</translation>
    </message>
</context>
<context>
    <name>MeasureButton</name>
    <message>
        <source>Measure again</source>
        <extracomment>Starts the measurement of this machine.</extracomment>
        <translation>再計測</translation>
    </message>
    <message>
        <source>Measure now</source>
        <translation>今すぐ計測</translation>
    </message>
</context>
<context>
    <name>MessagesCard</name>
    <message>
        <source>Messages</source>
        <extracomment>Title of a card about signed messages.</extracomment>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Sign</source>
        <extracomment>What can be done with a text.</extracomment>
        <translation>署名する</translation>
    </message>
    <message>
        <source>Proves that a text comes from the owner of an address. It pays nothing.</source>
        <extracomment>What a signed message is for.</extracomment>
        <translation>文章がアドレスの持ち主によるものだと証明します。支払いは起きません。</translation>
    </message>
    <message>
        <source>Sign a message</source>
        <extracomment>Button that opens a dialog.</extracomment>
        <translation>メッセージに署名</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>What can be done with a signature.</extracomment>
        <translation>確認する</translation>
    </message>
    <message>
        <source>Says whether the owner of an address signed a text.</source>
        <extracomment>What checking a signature says.</extracomment>
        <translation>アドレスの持ち主が文章に署名したかどうかを調べます。</translation>
    </message>
    <message>
        <source>Check a signature</source>
        <extracomment>Button that opens a dialog.</extracomment>
        <translation>署名を確認</translation>
    </message>
</context>
<context>
    <name>Mining</name>
    <message>
        <source>Unmeasured: %1</source>
        <translation>未計測: %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>%1, family %2 model %3 stepping %4</source>
        <translation>%1、ファミリー %2 モデル %3 ステッピング %4</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>L%1 %2 + %3</source>
        <translation>L%1 %2 + %3</translation>
    </message>
    <message>
        <source>L%1 %2</source>
        <translation>L%1 %2</translation>
    </message>
    <message>
        <source>no L%1</source>
        <translation>L%1 なし</translation>
    </message>
    <message>
        <source>%1 B lines</source>
        <translation>ライン %1 B</translation>
    </message>
    <message>
        <source>Instruction sets</source>
        <translation>命令セット</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>%1 なし</translation>
    </message>
    <message>
        <source>%1 million a second</source>
        <translation>毎秒 %1 百万回</translation>
    </message>
    <message>
        <source>%1 ns</source>
        <translation>%1 ns</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>プロセッサ</translation>
    </message>
    <message>
        <source>Integer rate</source>
        <translation>整数演算速度</translation>
    </message>
    <message>
        <source>Float rate</source>
        <translation>浮動小数演算速度</translation>
    </message>
    <message>
        <source>Vector rate</source>
        <translation>ベクトル演算速度</translation>
    </message>
    <message>
        <source>Cycle counter</source>
        <translation>サイクルカウンター</translation>
    </message>
    <message>
        <source>%1 MHz</source>
        <translation>%1 MHz</translation>
    </message>
    <message>
        <source>One CPUID</source>
        <translation>CPUID 1 回</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>製品</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>ファームウェア</translation>
    </message>
    <message>
        <source>ACPI tables</source>
        <translation>ACPI テーブル</translation>
    </message>
    <message>
        <source>Hypervisor</source>
        <translation>ハイパーバイザー</translation>
    </message>
    <message>
        <source>reported by the processor</source>
        <translation>プロセッサが報告</translation>
    </message>
    <message>
        <source>none reported</source>
        <translation>報告なし</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>salted hash of the firmware&apos;s number</source>
        <translation>ファームウェアの番号のソルト付きハッシュ</translation>
    </message>
    <message>
        <source>salted hash of the system&apos;s number</source>
        <translation>システムの番号のソルト付きハッシュ</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>ボード</translation>
    </message>
    <message>
        <source>salted hash of the firmware&apos;s words</source>
        <translation>ファームウェアの文字列のソルト付きハッシュ</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 µs</source>
        <translation>%1 µs</translation>
    </message>
    <message>
        <source>not measurable</source>
        <translation>計測不可</translation>
    </message>
    <message>
        <source>nothing was seen</source>
        <translation>何も見つかりませんでした</translation>
    </message>
    <message>
        <source>From %1 ns: %2</source>
        <translation>%1 ns 以上: %2</translation>
    </message>
    <message>
        <source>%1, mean %2</source>
        <translation>%1、平均 %2</translation>
    </message>
    <message>
        <source>cv %1</source>
        <translation>変動係数 %1</translation>
    </message>
    <message>
        <source>too regular</source>
        <translation>規則的すぎる</translation>
    </message>
    <message>
        <source>too noisy</source>
        <translation>ノイズが多すぎる</translation>
    </message>
    <message>
        <source>natural</source>
        <translation>自然</translation>
    </message>
    <message>
        <source>%1 durations, cv %2</source>
        <translation>%1 回の所要時間、変動係数 %2</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 MiB</translation>
    </message>
    <message>
        <source>%1 KiB</source>
        <translation>%1 KiB</translation>
    </message>
    <message>
        <source>Caches</source>
        <translation>キャッシュ</translation>
    </message>
    <message>
        <source>as reported</source>
        <translation>報告のとおり</translation>
    </message>
    <message>
        <source>Microcode</source>
        <translation>マイクロコード</translation>
    </message>
    <message>
        <source>Memory access</source>
        <translation>メモリアクセス</translation>
    </message>
    <message>
        <source>4 MiB</source>
        <translation>4 MiB</translation>
    </message>
    <message>
        <source>Computation</source>
        <translation>計算</translation>
    </message>
    <message>
        <source>integers</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>Interrupt latency</source>
        <translation>割り込み遅延</translation>
    </message>
    <message>
        <source>gaps over 1 µs</source>
        <translation>1 µs を超える間隔</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>MiningCard</name>
    <message>
        <source>Mining on this machine</source>
        <extracomment>Title of a card.</extracomment>
        <translation>このマシンでのマイニング</translation>
    </message>
    <message>
        <source>Mine on this machine</source>
        <extracomment>Read out for the switch of mining.</extracomment>
        <translation>このマシンでマイニング</translation>
    </message>
    <message>
        <source>Multiplier</source>
        <extracomment>Name of a figure.</extracomment>
        <translation>倍率</translation>
    </message>
    <message>
        <source>Slots accepted</source>
        <extracomment>Name of a figure.</extracomment>
        <translation>受理されたスロット</translation>
    </message>
    <message>
        <source>Last reward</source>
        <extracomment>Name of a figure.</extracomment>
        <translation>直近の報酬</translation>
    </message>
</context>
<context>
    <name>MiningChecks</name>
    <message>
        <source>A hypervisor may run below your system, as Hyper-V does for some security settings. Turn it off in the system or in the firmware, then measure again.</source>
        <translation>Hyper-V が一部のセキュリティ設定で行うように、システムの下でハイパーバイザーが動作している可能性があります。システムまたはファームウェアで無効にしてから、再計測してください。</translation>
    </message>
    <message>
        <source>Only virtual machines are known to carry this name. If yours is on a real board, report the board, so that the rules can learn it.</source>
        <translation>この名前を持つものは仮想マシンしか知られていません。実際のボードの名前である場合は、そのボードをお知らせください。規則に反映できます。</translation>
    </message>
    <message>
        <source>Hypervisor bit of the processor</source>
        <translation>プロセッサのハイパーバイザービット</translation>
    </message>
    <message>
        <source>The processor names no hypervisor.</source>
        <translation>プロセッサはハイパーバイザーを示していません。</translation>
    </message>
    <message>
        <source>Hypervisor&apos;s signature</source>
        <translation>ハイパーバイザーの署名</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>ありません。</translation>
    </message>
    <message>
        <source>Maker of the system</source>
        <translation>システムの製造元</translation>
    </message>
    <message>
        <source>None that makes virtual machines.</source>
        <translation>仮想マシンの製造元ではありません。</translation>
    </message>
    <message>
        <source>Name of the system</source>
        <translation>システムの名前</translation>
    </message>
    <message>
        <source>None that virtual machines have.</source>
        <translation>仮想マシンの名前ではありません。</translation>
    </message>
    <message>
        <source>Maker of the firmware</source>
        <translation>ファームウェアの製造元</translation>
    </message>
    <message>
        <source>None that is made for virtual machines.</source>
        <translation>仮想マシン用のものではありません。</translation>
    </message>
    <message>
        <source>Maker of the ACPI tables</source>
        <translation>ACPI テーブルの製造元</translation>
    </message>
    <message>
        <source>No hypervisor.</source>
        <translation>ハイパーバイザーではありません。</translation>
    </message>
    <message>
        <source>Cost of the CPUID instruction</source>
        <translation>CPUID 命令のコスト</translation>
    </message>
    <message>
        <source>The processor answers by itself.</source>
        <translation>プロセッサが直接応答しています。</translation>
    </message>
    <message>
        <source>Something answers in place of the processor: a hypervisor, or a tool that watches programs. End it, then measure again.</source>
        <translation>プロセッサの代わりに何かが応答しています。ハイパーバイザーか、プログラムを監視するツールです。終了してから、再計測してください。</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>None that only hypervisors offer.</source>
        <translation>ハイパーバイザー特有のものはありません。</translation>
    </message>
    <message>
        <source>Remove the device or the driver that a virtual machine left behind, then measure again.</source>
        <translation>仮想マシンが残したデバイスまたはドライバーを取り除いてから、再計測してください。</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>sign found</source>
        <translation>兆候あり</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未計測</translation>
    </message>
    <message>
        <source>Values that fit together</source>
        <translation>値の整合性</translation>
    </message>
    <message>
        <source>Nothing contradicts the class of the processor.</source>
        <translation>プロセッサのクラスと矛盾するものはありません。</translation>
    </message>
    <message>
        <source>Other work disturbs the clocks: close what runs, then measure again.</source>
        <translation>ほかの処理がクロックに影響しています。動作中のものを閉じてから、再計測してください。</translation>
    </message>
    <message>
        <source>Probably a virtual machine</source>
        <translation>おそらく仮想マシン</translation>
    </message>
    <message>
        <source>Real hardware, no sign of a virtual machine</source>
        <translation>実機、仮想マシンの兆候なし</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>判定できません</translation>
    </message>
    <message>
        <source>%1 of %2 checks measured; this is evidence, not a proof.</source>
        <translation>%2 件中 %1 件のチェックを計測。これは手がかりであり、証明ではありません。</translation>
    </message>
    <message>
        <source>Another sign</source>
        <translation>その他の兆候</translation>
    </message>
</context>
<context>
    <name>MiningPage</name>
    <message>
        <source>Mining</source>
        <extracomment>Title of the page about mining.</extracomment>
        <translation>マイニング</translation>
    </message>
    <message>
        <source>How mining works</source>
        <extracomment>Button that explains mining.</extracomment>
        <translation>マイニングの仕組み</translation>
    </message>
    <message>
        <source>Mining needs a full or light node.</source>
        <extracomment>Why mining is not possible.</extracomment>
        <translation>マイニングにはフルノードかライトノードが必要です。</translation>
    </message>
</context>
<context>
    <name>MiningState</name>
    <message>
        <source>The next slot is tried without your help.</source>
        <translation>次のスロットは自動的に試行されます。</translation>
    </message>
    <message>
        <source>This program does not fit the network&apos;s rules. Look for an update.</source>
        <translation>このプログラムはネットワークの規則に合いません。更新を確認してください。</translation>
    </message>
    <message>
        <source>Measure again. If it stays so, look for an update.</source>
        <translation>再計測してください。変わらない場合は、更新を確認してください。</translation>
    </message>
    <message>
        <source>its miner&apos;s name is not allowed.</source>
        <translation>マイナーの名前が許可されていません。</translation>
    </message>
    <message>
        <source>its signature does not fit this machine&apos;s key.</source>
        <translation>署名がこのマシンの鍵と一致しません。</translation>
    </message>
    <message>
        <source>If this data folder is a copy, release this hardware and register it again.</source>
        <translation>このデータフォルダーがコピーの場合は、このハードウェアの登録を解除してから登録し直してください。</translation>
    </message>
    <message>
        <source>this hardware is not registered, or was not renewed.</source>
        <translation>このハードウェアは未登録か、更新されていません。</translation>
    </message>
    <message>
        <source>Turn mining off and on to register it.</source>
        <translation>マイニングをオフにしてから再びオンにすると登録されます。</translation>
    </message>
    <message>
        <source>it names no slot.</source>
        <translation>スロットが指定されていません。</translation>
    </message>
    <message>
        <source>sent too early.</source>
        <translation>送信が早すぎました。</translation>
    </message>
    <message>
        <source>sent too late.</source>
        <translation>送信が遅すぎました。</translation>
    </message>
    <message>
        <source>The next slot is tried without your help. If it stays so, look at the network page.</source>
        <translation>次のスロットは自動的に試行されます。変わらない場合は、ネットワークのページを確認してください。</translation>
    </message>
    <message>
        <source>this hardware has already attested in this slot.</source>
        <translation>このハードウェアはこのスロットですでにアテステーション済みです。</translation>
    </message>
    <message>
        <source>Run one miner on a machine: stop the other one.</source>
        <translation>1 台のマシンで動かせるマイナーは 1 つです。もう一方を停止してください。</translation>
    </message>
    <message>
        <source>its proof does not follow from its parts.</source>
        <translation>証明がその構成要素から導かれていません。</translation>
    </message>
    <message>
        <source>its proof has too little work.</source>
        <translation>証明の計算量が足りません。</translation>
    </message>
    <message>
        <source>too many attestations wait on this node.</source>
        <translation>このノードで待機中のアテステーションが多すぎます。</translation>
    </message>
    <message>
        <source>Not accepted in slot %1: %2</source>
        <translation>スロット %1 で受理されませんでした: %2</translation>
    </message>
    <message>
        <source>the network gave no reason this program knows.</source>
        <translation>このプログラムが知る理由は、ネットワークから示されませんでした。</translation>
    </message>
    <message>
        <source>%1 °C</source>
        <translation>%1 °C</translation>
    </message>
    <message>
        <source>Paused until %1.</source>
        <translation>%1 まで一時停止中。</translation>
    </message>
    <message>
        <source>Paused: on battery.</source>
        <translation>一時停止中: バッテリー駆動です。</translation>
    </message>
    <message>
        <source>Paused: you are using the computer.</source>
        <translation>一時停止中: コンピューターを使用中です。</translation>
    </message>
    <message>
        <source>Paused: whether you are away is not measurable here.</source>
        <translation>一時停止中: ここでは離席中かどうかを計測できません。</translation>
    </message>
    <message>
        <source>Paused: %1, resumes below %2.</source>
        <translation>一時停止中: %1。%2 を下回ると再開します。</translation>
    </message>
    <message>
        <source>Paused: too hot, resumes below %1.</source>
        <translation>一時停止中: 温度が高すぎます。%1 を下回ると再開します。</translation>
    </message>
    <message>
        <source>Paused: outside the hours %1 to %2.</source>
        <translation>一時停止中: %1～%2 の時間帯の外です。</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>一時停止中。</translation>
    </message>
    <message>
        <source>Off. This epoch still counts the slots already accepted.</source>
        <translation>オフ。受理済みのスロットは、このエポックでも有効です。</translation>
    </message>
    <message>
        <source>Off. This machine would earn nothing, the reason is below.</source>
        <translation>オフ。このマシンでは報酬を得られません。理由は下にあります。</translation>
    </message>
    <message>
        <source>Off. Nothing is sent.</source>
        <translation>オフ。何も送信されません。</translation>
    </message>
    <message>
        <source>On. Slot %1 sent %2 ago, in block %3.</source>
        <translation>オン。スロット %1 は %2前に送信、ブロック %3 に収録。</translation>
    </message>
    <message>
        <source>On. Slot %1 accepted, next slot in %2.</source>
        <translation>オン。スロット %1 は受理済み、次のスロットは %2後。</translation>
    </message>
    <message>
        <source>On. Slot %1 accepted.</source>
        <translation>オン。スロット %1 は受理済み。</translation>
    </message>
    <message>
        <source>On. Slot %1 sent, waits for a block.</source>
        <translation>オン。スロット %1 は送信済み、ブロックへの収録を待っています。</translation>
    </message>
    <message>
        <source>On. Slot %1 sent %2 ago, waits for a block.</source>
        <translation>オン。スロット %1 は %2前に送信、ブロックへの収録を待っています。</translation>
    </message>
    <message>
        <source>Off. Measuring the processor; nothing is sent.</source>
        <translation>オフ。プロセッサを計測中です。何も送信されません。</translation>
    </message>
    <message>
        <source>Starting: measuring the processor, %1 left.</source>
        <translation>開始中: プロセッサを計測しています。残り %1。</translation>
    </message>
    <message>
        <source>Starting: measuring the processor.</source>
        <translation>開始中: プロセッサを計測しています。</translation>
    </message>
    <message>
        <source>Waiting for sync.</source>
        <translation>同期を待っています。</translation>
    </message>
    <message>
        <source>Waiting for sync (%1).</source>
        <translation>同期を待っています（%1）。</translation>
    </message>
    <message>
        <source>This machine is registered to another wallet.</source>
        <translation>このマシンは別のウォレットに登録されています。</translation>
    </message>
    <message>
        <source>Waiting for the registration to be final.</source>
        <translation>登録の確定を待っています。</translation>
    </message>
    <message>
        <source>On. Waits for the first block of slot %1.</source>
        <translation>オン。スロット %1 の最初のブロックを待っています。</translation>
    </message>
    <message>
        <source>On. Searching the proof of slot %1.</source>
        <translation>オン。スロット %1 の証明を探しています。</translation>
    </message>
    <message>
        <source>Not possible: %1</source>
        <translation>不可: %1</translation>
    </message>
    <message>
        <source>Release it there first, or wait: a binding not renewed ends after 30 days.</source>
        <translation>先に登録先で解除するか、お待ちください。更新されない登録は 30 日後に終わります。</translation>
    </message>
    <message>
        <source>Measure again. Holding and sending work without mining.</source>
        <translation>再計測してください。保有と送金はマイニングなしでも行えます。</translation>
    </message>
    <message>
        <source>not measurable</source>
        <translation>計測不可</translation>
    </message>
    <message>
        <source>%1 % of one core</source>
        <translation>1 コアの %1%</translation>
    </message>
    <message>
        <source>On battery</source>
        <translation>バッテリー駆動</translation>
    </message>
    <message>
        <source>On mains</source>
        <translation>電源接続</translation>
    </message>
</context>
<context>
    <name>MiningStep</name>
    <message>
        <source>Mine on this machine?</source>
        <extracomment>Title of the page about mining.</extracomment>
        <translation>このマシンでマイニングしますか</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>Button that ends onboarding.</extracomment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Mine on this machine</source>
        <extracomment>Read out for the switch of mining.</extracomment>
        <translation>このマシンでマイニング</translation>
    </message>
    <message>
        <source>On: this machine is registered when you finish</source>
        <extracomment>State of the switch of mining.</extracomment>
        <translation>オン: 完了時にこのマシンを登録します</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>State of the switch of mining.</extracomment>
        <translation>オフ</translation>
    </message>
    <message>
        <source>It uses a few percent of one core, sends your hardware profile to the network in public, and never touches your files. You can switch it at any time.</source>
        <extracomment>What mining does.</extracomment>
        <translation>1 コアの数パーセントを使い、ハードウェアプロファイルをネットワークに公開します。ファイルには一切触れません。いつでも切り替えられます。</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Not now</source>
        <extracomment>Button that closes the question without a step.</extracomment>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>Where the issue is watched, this comment claims it too:</source>
        <extracomment>Above the text of a comment that claims a bounty.</extracomment>
        <translation>issue が監視されている場合、このコメントでも請け負えます:</translation>
    </message>
    <message>
        <source>Copy the comment</source>
        <extracomment>Tooltip of a copy button.</extracomment>
        <translation>コメントをコピー</translation>
    </message>
    <message>
        <source>Fee at most</source>
        <extracomment>Name of a fact: what a step costs, at the highest price.</extracomment>
        <translation>手数料の上限</translation>
    </message>
    <message>
        <source>%1 RTC</source>
        <extracomment>An amount; %1 is a number or a dash.</extracomment>
        <translation>%1 RTC</translation>
    </message>
</context>
<context>
    <name>MultiplierLine</name>
    <message>
        <source>Multiplier %1</source>
        <extracomment>Read out for the multiplier of this machine; %1 is a number.</extracomment>
        <translation>倍率 %1</translation>
    </message>
</context>
<context>
    <name>MyWorkTab</name>
    <message>
        <source>My work</source>
        <extracomment>Read out for the list of bounties that I claimed.</extracomment>
        <translation>自分の作業</translation>
    </message>
    <message>
        <source>You have not claimed a bounty. Find one on the board and reserve it.</source>
        <extracomment>No bounty was claimed.</extracomment>
        <translation>請け負っているバウンティはありません。掲示板で探して請け負ってください。</translation>
    </message>
    <message>
        <source>Find a bounty</source>
        <extracomment>Button that shows all bounties.</extracomment>
        <translation>バウンティを探す</translation>
    </message>
</context>
<context>
    <name>NavItem</name>
    <message>
        <source>current page</source>
        <extracomment>Read out for the page that is open.</extracomment>
        <translation>現在のページ</translation>
    </message>
</context>
<context>
    <name>NeedsCard</name>
    <message>
        <source>met</source>
        <extracomment>State of something that is needed.</extracomment>
        <translation>達成</translation>
    </message>
    <message>
        <source>missing</source>
        <extracomment>State of something that is needed.</extracomment>
        <translation>不足</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>まだ不明</translation>
    </message>
    <message>
        <source>Needs</source>
        <extracomment>Title of a card: what must be so to validate.</extracomment>
        <translation>条件</translation>
    </message>
    <message>
        <source>What validating needs</source>
        <extracomment>Read out for the list of what validating needs.</extracomment>
        <translation>バリデーターの条件</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>A need read out: %1 its name, %2 its state, %3 what is so or how to mend it.</extracomment>
        <translation>%1: %2。%3</translation>
    </message>
</context>
<context>
    <name>NeedsNode</name>
    <message>
        <source>Choose the node in Settings</source>
        <extracomment>Button that leads to the choice between a full and a remote node.</extracomment>
        <translation>設定でノードを選ぶ</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>Looking for peers</source>
        <translation>ピアを探しています</translation>
    </message>
    <message>
        <source>Checking certificates, %1 %</source>
        <translation>証明書を検証中、%1%</translation>
    </message>
    <message>
        <source>Checking certificates</source>
        <translation>証明書を検証中</translation>
    </message>
    <message>
        <source>Downloading the state, %1 %</source>
        <translation>状態をダウンロード中、%1%</translation>
    </message>
    <message>
        <source>Downloading the state</source>
        <translation>状態をダウンロード中</translation>
    </message>
    <message>
        <source>Downloading the last blocks, %1 %</source>
        <translation>最新のブロックをダウンロード中、%1%</translation>
    </message>
    <message>
        <source>Downloading the last blocks</source>
        <translation>最新のブロックをダウンロード中</translation>
    </message>
    <message>
        <source>In sync</source>
        <translation>同期済み</translation>
    </message>
    <message>
        <source>Everything up to block %1 is here.</source>
        <translation>ブロック %1 まですべて揃っています。</translation>
    </message>
    <message>
        <source>Nobody has answered yet.</source>
        <translation>まだどこからも応答がありません。</translation>
    </message>
    <message>
        <source>Waiting for what they have to offer.</source>
        <translation>ピアが提供できる内容を待っています。</translation>
    </message>
    <message>
        <source>No data for 30 s. Trying other peers (%1 of %2).</source>
        <translation>30 秒間データがありません。ほかのピアを試しています（%1 / %2）。</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>計測中…</translation>
    </message>
    <message>
        <source>More than a day left</source>
        <translation>残り 1 日以上</translation>
    </message>
    <message>
        <source>About %1 left</source>
        <translation>残り約 %1</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1 at %2, measured over the last 2 minutes.</source>
        <translation>%1、%2（直近 2 分間の計測）。</translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <translation>%1 / %2 %3</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>まだなし</translation>
    </message>
    <message>
        <source>%1 connected</source>
        <translation>%1 接続中</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>検証済み</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>measuring</source>
        <translation>計測中</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Last blocks</source>
        <translation>最新のブロック</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>ピア</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>検証中</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1%2 ms from peers</source>
        <translation>ピアとの差 %1%2 ms</translation>
    </message>
    <message>
        <source>%1%2 s from peers</source>
        <translation>ピアとの差 %1%2 秒</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>%1: in %2, out %3</source>
        <translation>%1: 受信 %2、送信 %3</translation>
    </message>
    <message>
        <source>%1: not measured</source>
        <translation>%1: 未計測</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>まだ計測していません</translation>
    </message>
    <message>
        <source>In: lowest %1, highest %2, last %3. Out: lowest %4, highest %5, last %6.</source>
        <translation>受信: 最低 %1、最高 %2、直近 %3。送信: 最低 %4、最高 %5、直近 %6。</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Network</source>
        <extracomment>Title of the page about peers and catching up.</extracomment>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Add a peer</source>
        <extracomment>Button that asks for the address of a peer.</extracomment>
        <translation>ピアを追加</translation>
    </message>
    <message>
        <source>Peers and traffic belong to a full node. This wallet asks servers in its place.</source>
        <extracomment>Why a page shows no peers.</extracomment>
        <translation>ピアと通信量はフルノードのものです。このウォレットは代わりにサーバーに問い合わせます。</translation>
    </message>
</context>
<context>
    <name>NetworkStep</name>
    <message>
        <source>Your node</source>
        <extracomment>Title of the page about the network.</extracomment>
        <translation>ご自身のノード</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Button that goes on to the question about mining.</extracomment>
        <translation>次へ</translation>
    </message>
    <message>
        <source>A node runs already. What you choose here takes effect at the next start.</source>
        <extracomment>A node runs already; another choice has to wait.</extracomment>
        <translation>ノードがすでに動いています。ここでの選択は次回の起動から有効です。</translation>
    </message>
    <message>
        <source>Remote node</source>
        <extracomment>Title of a card: servers in place of an own node.</extracomment>
        <translation>リモートノード</translation>
    </message>
    <message>
        <source>Full node on this computer</source>
        <extracomment>Title of a card.</extracomment>
        <translation>このコンピューターのフルノード</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>State of the node.</extracomment>
        <translation>動作中</translation>
    </message>
    <message>
        <source>Not running</source>
        <extracomment>State of the node.</extracomment>
        <translation>停止中</translation>
    </message>
    <message>
        <source>Starting</source>
        <extracomment>State of the node.</extracomment>
        <translation>起動中</translation>
    </message>
    <message>
        <source>Data folder</source>
        <extracomment>Name of a fact.</extracomment>
        <translation>データフォルダー</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button that starts the node again.</extracomment>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>NodeCard</name>
    <message>
        <source>Remote node</source>
        <extracomment>Title of a card.</extracomment>
        <translation>リモートノード</translation>
    </message>
    <message>
        <source>Node</source>
        <extracomment>Title of a card.</extracomment>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Not made yet</source>
        <extracomment>State of the node.</extracomment>
        <translation>未作成</translation>
    </message>
    <message>
        <source>Starting</source>
        <extracomment>State of the node.</extracomment>
        <translation>起動中</translation>
    </message>
    <message>
        <source>In sync</source>
        <extracomment>State of the node.</extracomment>
        <translation>同期済み</translation>
    </message>
    <message>
        <source>No new block</source>
        <extracomment>State of the node.</extracomment>
        <translation>新しいブロックなし</translation>
    </message>
    <message>
        <source>Not running</source>
        <extracomment>State of the node.</extracomment>
        <translation>停止中</translation>
    </message>
    <message>
        <source>No answer</source>
        <extracomment>State of servers that are asked in place of a node.</extracomment>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>Time to final, median</source>
        <extracomment>Name of a figure.</extracomment>
        <translation>確定までの時間（中央値）</translation>
    </message>
    <message>
        <source>Servers are asked; what they answer is checked on this device.</source>
        <extracomment>Under the title of the card about servers.</extracomment>
        <translation>サーバーに問い合わせ、その答えをこのデバイスで確認します。</translation>
    </message>
    <message>
        <source>Epoch</source>
        <extracomment>Name of a fact.</extracomment>
        <translation>エポック</translation>
    </message>
    <message>
        <source>Block time</source>
        <extracomment>Name of a fact.</extracomment>
        <translation>ブロック時間</translation>
    </message>
    <message>
        <source>Data on disk</source>
        <extracomment>Name of a fact.</extracomment>
        <translation>ディスク上のデータ</translation>
    </message>
    <message>
        <source>Full or remote node</source>
        <extracomment>Title of a card: which node this wallet uses.</extracomment>
        <translation>フルノードかリモートノード</translation>
    </message>
    <message>
        <source>Keep this choice</source>
        <extracomment>Button that keeps the choice between a full and a remote node.</extracomment>
        <translation>この選択を保存</translation>
    </message>
    <message>
        <source>Takes effect at the next start. Payments on their way are not lost.</source>
        <extracomment>A choice was kept; the program has to be started again for it.</extracomment>
        <translation>次回の起動から有効です。途中の支払いは失われません。</translation>
    </message>
    <message>
        <source>Quit and start again</source>
        <extracomment>Button that ends the program and starts it again.</extracomment>
        <translation>終了して再起動</translation>
    </message>
</context>
<context>
    <name>NodeCards</name>
    <message>
        <source>Full node</source>
        <extracomment>A choice: the node in this program.</extracomment>
        <translation>フルノード</translation>
    </message>
    <message>
        <source>Checks every block itself. It needs room on the disk and some minutes to start. It can also mine and validate.</source>
        <extracomment>What a full node does and needs.</extracomment>
        <translation>すべてのブロックを自分で確認します。ディスクの空きと、開始までに数分が必要です。マイニングとバリデーターもできます。</translation>
    </message>
    <message>
        <source>Remote node</source>
        <extracomment>A choice: servers in place of an own node.</extracomment>
        <translation>リモートノード</translation>
    </message>
    <message>
        <source>Ready at once. Balances and payments are proven on this device, but the servers see your addresses. Mining and validating are not possible.</source>
        <extracomment>What asking servers means.</extracomment>
        <translation>すぐに使えます。残高と支払いはこのデバイスで証明されますが、サーバーはあなたのアドレスを見ます。マイニングとバリデーターはできません。</translation>
    </message>
    <message>
        <source>Servers, one a line</source>
        <extracomment>Above a field for addresses of servers.</extracomment>
        <translation>サーバー（1 行に 1 つ）</translation>
    </message>
    <message>
        <source>With two or more, one that hides or invents something is found out.</source>
        <extracomment>Under the field for addresses of servers.</extracomment>
        <translation>2 つ以上あれば、隠したり偽ったりするものが見つかります。</translation>
    </message>
</context>
<context>
    <name>OnboardingPage</name>
    <message>
        <source>Welcome</source>
        <extracomment>Step of onboarding.</extracomment>
        <translation>ようこそ</translation>
    </message>
    <message>
        <source>Your file</source>
        <extracomment>Step of onboarding: what a wallet is imported from.</extracomment>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Your key</source>
        <extracomment>Step of onboarding: what a wallet is imported from.</extracomment>
        <translation>鍵</translation>
    </message>
    <message>
        <source>What to watch</source>
        <extracomment>Step of onboarding: what a wallet without a key looks at.</extracomment>
        <translation>閲覧するもの</translation>
    </message>
    <message>
        <source>Your words</source>
        <extracomment>Step of onboarding.</extracomment>
        <translation>復元用の単語</translation>
    </message>
    <message>
        <source>Your %1 words</source>
        <extracomment>Step of onboarding; %1 is 12 or 24.</extracomment>
        <translation>復元用の単語 %1 個</translation>
    </message>
    <message>
        <source>Check the words</source>
        <extracomment>Step of onboarding.</extracomment>
        <translation>単語の確認</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Step of onboarding.</extracomment>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Step of onboarding: the wallet gets a name and needs no password.</extracomment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>Step of onboarding.</extracomment>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Mining</source>
        <extracomment>Step of onboarding.</extracomment>
        <translation>マイニング</translation>
    </message>
    <message>
        <source>New wallet</source>
        <extracomment>Read out for the pages that make a wallet.</extracomment>
        <translation>新しいウォレット</translation>
    </message>
</context>
<context>
    <name>OnboardingRail</name>
    <message>
        <source>Keys are made on this computer and never leave it.</source>
        <extracomment>At the foot of onboarding.</extracomment>
        <translation>鍵はこのコンピューターで作られ、外に出ることはありません。</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <extracomment>Title of the first page.</extracomment>
        <translation>概要</translation>
    </message>
    <message>
        <source>Watch-only</source>
        <extracomment>Mark of a wallet that can look and not spend.</extracomment>
        <translation>閲覧のみ</translation>
    </message>
    <message>
        <source>Single key</source>
        <extracomment>Mark of a wallet that was imported from a private key.</extracomment>
        <translation>単一の鍵</translation>
    </message>
    <message>
        <source>Backed up</source>
        <extracomment>The recovery words were checked.</extracomment>
        <translation>バックアップ済み</translation>
    </message>
    <message>
        <source>Words not checked</source>
        <extracomment>The recovery words were not checked.</extracomment>
        <translation>単語は未確認</translation>
    </message>
    <message>
        <source>If this computer breaks, these coins are lost. Back up now.</source>
        <extracomment>Reminder to check the recovery words.</extracomment>
        <translation>このコンピューターが壊れると、これらのコインは失われます。今すぐバックアップしてください。</translation>
    </message>
    <message>
        <source>Check the words</source>
        <extracomment>Button of the reminder.</extracomment>
        <translation>単語を確認</translation>
    </message>
    <message>
        <source>Show the servers</source>
        <extracomment>Button that leads to the list of servers.</extracomment>
        <translation>サーバーを表示</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button that starts the node again.</extracomment>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>OwnBounties</name>
    <message>
        <source>%1 was claimed</source>
        <translation>%1 が請け負われました</translation>
    </message>
    <message>
        <source>%1: pull request #%2 waits for your review</source>
        <translation>%1: プルリクエスト #%2 があなたのレビューを待っています</translation>
    </message>
    <message>
        <source>%1: pull request #%2 was submitted</source>
        <translation>%1: プルリクエスト #%2 が提出されました</translation>
    </message>
    <message>
        <source>%1: the work is approved</source>
        <translation>%1: 作業が承認されました</translation>
    </message>
    <message>
        <source>%1 is paid</source>
        <translation>%1 は支払い済みです</translation>
    </message>
    <message>
        <source>The payment from %1 is final</source>
        <translation>%1 からの支払いが確定しました</translation>
    </message>
    <message>
        <source>%1 RTC from %2 is final</source>
        <translation>%2 からの %1 RTC が確定しました</translation>
    </message>
    <message>
        <source>%1: the work was rejected. It can be submitted again.</source>
        <translation>%1: 作業が却下されました。再提出できます。</translation>
    </message>
    <message>
        <source>%1 can be claimed again</source>
        <translation>%1 は再び請け負えます</translation>
    </message>
    <message>
        <source>%1 was taken back by its sponsor</source>
        <translation>%1 はスポンサーが取り下げました</translation>
    </message>
    <message>
        <source>%1 expired. The escrow is in your balance again.</source>
        <translation>%1 は期限切れです。エスクローは残高に戻りました。</translation>
    </message>
    <message>
        <source>%1 expired</source>
        <translation>%1 は期限切れです</translation>
    </message>
    <message>
        <source>Your claim of %1 ran out</source>
        <translation>%1 の請負が失効しました</translation>
    </message>
    <message>
        <source>Your claim of %1 ends soon: link your pull request</source>
        <translation>%1 の請負がまもなく終わります。プルリクエストを関連付けてください</translation>
    </message>
    <message>
        <source>You are the maintainer of the bounty %1</source>
        <translation>あなたはバウンティ %1 のメンテナーです</translation>
    </message>
    <message numerus="yes">
        <source>%n bounties moved on. Unlock to see them.</source>
        <translation>
            <numerusform>%n 件のバウンティが進みました。ロックを解除すると見られます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bounties moved on</source>
        <translation>
            <numerusform>%n 件のバウンティが進みました</numerusform>
        </translation>
    </message>
    <message>
        <source>Your claim ran out on %1. Anybody can claim it.</source>
        <translation>あなたの請負は %1 に失効しました。誰でも請け負えます。</translation>
    </message>
    <message>
        <source>Waits for somebody to claim it, until %1.</source>
        <translation>%1 まで請負人を待っています。</translation>
    </message>
    <message>
        <source>Your turn: link your pull request before %1.</source>
        <translation>あなたの番です。%1 までにプルリクエストを関連付けてください。</translation>
    </message>
    <message>
        <source>%1 works on it. The claim ends %2.</source>
        <translation>%1 が作業中です。請負は %2 に終わります。</translation>
    </message>
    <message>
        <source>Your turn: review pull request #%1.</source>
        <translation>あなたの番です。プルリクエスト #%1 をレビューしてください。</translation>
    </message>
    <message>
        <source>%1 reviews pull request #%2.</source>
        <translation>%1 がプルリクエスト #%2 をレビューします。</translation>
    </message>
    <message>
        <source>Pull request #%1 is to be merged. The repository&apos;s node then pays.</source>
        <translation>プルリクエスト #%1 のマージ待ちです。その後リポジトリのノードが支払います。</translation>
    </message>
    <message>
        <source>Your turn: merge pull request #%1 and release the payment.</source>
        <translation>あなたの番です。プルリクエスト #%1 をマージして支払いを実行してください。</translation>
    </message>
    <message>
        <source>%1 merges pull request #%2 and releases the payment.</source>
        <translation>%1 がプルリクエスト #%2 をマージし、支払いを実行します。</translation>
    </message>
    <message>
        <source>Paid to you on %1.</source>
        <translation>%1 にあなたへ支払われました。</translation>
    </message>
    <message>
        <source>Paid to %1 on %2.</source>
        <translation>%2 に %1 へ支払われました。</translation>
    </message>
    <message>
        <source>Claim ran out</source>
        <translation>請負が失効</translation>
    </message>
    <message>
        <source>You took it back. The escrow is in your balance again.</source>
        <translation>取り下げました。エスクローは残高に戻りました。</translation>
    </message>
    <message>
        <source>The sponsor took it back.</source>
        <translation>スポンサーが取り下げました。</translation>
    </message>
    <message>
        <source>Its time ran out. The escrow is in your balance again.</source>
        <translation>期限が過ぎました。エスクローは残高に戻りました。</translation>
    </message>
    <message>
        <source>Its time ran out. The escrow went back to the sponsor.</source>
        <translation>期限が過ぎました。エスクローはスポンサーに戻りました。</translation>
    </message>
    <message>
        <source>after review and merge</source>
        <translation>レビューとマージの後</translation>
    </message>
    <message>
        <source>about 30 s after the merge</source>
        <translation>マージから約 30 秒後</translation>
    </message>
    <message>
        <source>seconds after the release</source>
        <translation>実行の数秒後</translation>
    </message>
    <message>
        <source>The maintainer %1 has to review pull request #%2. It waits since %3 (%4). Without an answer by %5 the escrow goes back to the sponsor.</source>
        <translation>メンテナー %1 がプルリクエスト #%2 をレビューする必要があります。%3 から待機中(%4)。%5 までに返答がないと、エスクローはスポンサーに戻ります。</translation>
    </message>
    <message>
        <source>Pull request #%1 has to be merged; the repository&apos;s node then releases the payment, and the maintainer %2 can. It waits since %3 (%4). Without a release by %5 the escrow goes back to the sponsor.</source>
        <translation>プルリクエスト #%1 のマージが必要です。その後リポジトリのノードが支払いを実行し、メンテナー %2 も実行できます。%3 から待機中(%4)。%5 までに実行されないと、エスクローはスポンサーに戻ります。</translation>
    </message>
    <message>
        <source>The maintainer %1 or the sponsor has to release the payment. It waits since %2 (%3). Without a release by %4 the escrow goes back to the sponsor.</source>
        <translation>メンテナー %1 またはスポンサーが支払いを実行する必要があります。%2 から待機中(%3)。%4 までに実行されないと、エスクローはスポンサーに戻ります。</translation>
    </message>
    <message>
        <source>Payment %1</source>
        <translation>支払い %1</translation>
    </message>
    <message>
        <source>Pull request #%1</source>
        <translation>プルリクエスト #%1</translation>
    </message>
</context>
<context>
    <name>OwnBountyRow</name>
    <message>
        <source>%1, %2, %3 RTC, %4. %5</source>
        <extracomment>A bounty read out: %1 its name, %2 its title, %3 amount, %4 state, %5 what is next.</extracomment>
        <translation>%1、%2、%3 RTC、%4。%5</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>Back</source>
        <extracomment>Button beside the title of a page.</extracomment>
        <translation>戻る</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Hide the password</source>
        <extracomment>Tooltip of the eye button in a password field.</extracomment>
        <translation>パスワードを隠す</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>パスワードを表示</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <extracomment>Notice under a password field.</extracomment>
        <translation>Caps Lock がオンです。</translation>
    </message>
</context>
<context>
    <name>PasswordStep</name>
    <message>
        <source>Choose a password</source>
        <extracomment>Title of the page that asks for a password.</extracomment>
        <translation>パスワードを決める</translation>
    </message>
    <message>
        <source>Name the wallet</source>
        <extracomment>Title of the page that asks for a wallet&apos;s name only.</extracomment>
        <translation>ウォレットに名前を付ける</translation>
    </message>
    <message>
        <source>Add the wallet</source>
        <extracomment>Button that imports a wallet, or begins to watch one.</extracomment>
        <translation>ウォレットを追加</translation>
    </message>
    <message>
        <source>Make the wallet</source>
        <extracomment>Button that makes the wallet.</extracomment>
        <translation>ウォレットを作成</translation>
    </message>
    <message>
        <source>Use a weak password</source>
        <extracomment>Button that makes the wallet although the password is weak.</extracomment>
        <translation>弱いパスワードを使う</translation>
    </message>
    <message>
        <source>Type a password first.</source>
        <extracomment>Why the button cannot be used yet.</extracomment>
        <translation>先にパスワードを入力してください。</translation>
    </message>
    <message>
        <source>Name of the wallet</source>
        <extracomment>Label of a field.</extracomment>
        <translation>ウォレットの名前</translation>
    </message>
    <message>
        <source>Only you see it.</source>
        <extracomment>Help under a field.</extracomment>
        <translation>ご自身にだけ表示されます。</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Label of a field.</extracomment>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Making your keys</source>
        <extracomment>While the keys of a wallet are made.</extracomment>
        <translation>鍵を作成中</translation>
    </message>
</context>
<context>
    <name>PauseButton</name>
    <message>
        <source>Resume</source>
        <extracomment>Button that ends the pause of mining.</extracomment>
        <translation>再開</translation>
    </message>
    <message>
        <source>Pause 1 hour</source>
        <extracomment>Button that holds mining.</extracomment>
        <translation>1 時間停止</translation>
    </message>
</context>
<context>
    <name>PayeeFields</name>
    <message>
        <source>Pay to, recipient %1</source>
        <extracomment>Above the field for the address of one of several recipients; %1 is 2 or more.</extracomment>
        <translation>支払先 %1</translation>
    </message>
    <message>
        <source>Fill in</source>
        <extracomment>Button that takes over what a payment link says.</extracomment>
        <translation>入力する</translation>
    </message>
    <message>
        <source>Amount for recipient %1</source>
        <extracomment>Above the field for the amount of one of several recipients; %1 is 2 or more.</extracomment>
        <translation>支払先 %1 の金額</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Takes one of several recipients out of a payment.</extracomment>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>PayeeReview</name>
    <message>
        <source>Gets</source>
        <extracomment>What one of several recipients gets.</extracomment>
        <translation>受取額</translation>
    </message>
    <message>
        <source>Compare, then type the last 6 characters</source>
        <extracomment>Above the field that makes people compare an address.</extracomment>
        <translation>見比べてから、末尾の 6 文字を入力</translation>
    </message>
</context>
<context>
    <name>PaymentWords</name>
    <message>
        <source>Cancelling. Until this is final, the first payment can still go through.</source>
        <translation>取り消しています。これが確定するまでは、元の支払いが成立することがあります。</translation>
    </message>
    <message>
        <source>In block %1. The first payment is cancelled once this is final.</source>
        <translation>ブロック %1 に収録。これが確定すると、元の支払いは取り消されます。</translation>
    </message>
    <message>
        <source>The first payment is cancelled. Only the fee of this one was paid.</source>
        <translation>元の支払いは取り消されました。この支払いの手数料だけが支払われました。</translation>
    </message>
    <message>
        <source>Too late, the payment was final first.</source>
        <translation>間に合いませんでした。支払いが先に確定しました。</translation>
    </message>
    <message>
        <source>The cancellation was not put into a block in time. Nothing was cancelled.</source>
        <translation>取り消しが期限内にブロックに収録されませんでした。何も取り消されていません。</translation>
    </message>
    <message>
        <source>Waiting for a signature, until block %1</source>
        <translation>署名待ち（ブロック %1 まで）</translation>
    </message>
    <message>
        <source>Not signed in time. Nothing was spent.</source>
        <translation>期限までに署名されませんでした。何も支払われていません。</translation>
    </message>
    <message>
        <source>Its place is taken: it was sent from elsewhere, or another payment was.</source>
        <translation>順番は使用済みです。別の場所から送られたか、別の支払いが送られました。</translation>
    </message>
    <message>
        <source>Another payment is to take this place. Until one is final, either can win.</source>
        <translation>別の支払いに置き換えるところです。どちらかが確定するまでは、いずれも成立する可能性があります。</translation>
    </message>
    <message>
        <source>Cancelled. The coins never left.</source>
        <translation>取り消しました。コインは動いていません。</translation>
    </message>
    <message>
        <source>Replaced by the same payment with a higher fee. Nothing was spent by this one.</source>
        <translation>手数料を上げた同じ支払いに置き換わりました。この支払いでは何も使われていません。</translation>
    </message>
    <message>
        <source>Too late, the first payment was final before.</source>
        <translation>間に合いませんでした。元の支払いが先に確定しました。</translation>
    </message>
    <message>
        <source>Another payment took this place. Nothing was spent by this one.</source>
        <translation>別の支払いに置き換わりました。この支払いでは何も使われていません。</translation>
    </message>
    <message>
        <source>There is no wallet to pay from. Create one first.</source>
        <translation>支払いに使うウォレットがありません。先に作成してください。</translation>
    </message>
    <message>
        <source>This wallet only watches. Sign with the wallet that has its key.</source>
        <translation>このウォレットは閲覧専用です。鍵を持つウォレットで署名してください。</translation>
    </message>
    <message>
        <source>This payment was signed for another network. Nothing was sent.</source>
        <translation>この支払いは別のネットワーク用に署名されています。何も送信していません。</translation>
    </message>
    <message>
        <source>The wallet is locked. Unlock it and try again.</source>
        <translation>ウォレットはロック中です。ロックを解除して再試行してください。</translation>
    </message>
    <message>
        <source>Say who is to be paid.</source>
        <translation>支払先を入力してください。</translation>
    </message>
    <message>
        <source>A payment goes to at most 256 addresses. Split it.</source>
        <translation>1 回の支払いは 256 件のアドレスまでです。分割してください。</translation>
    </message>
    <message>
        <source>Send more than 0 to everybody.</source>
        <translation>全員の金額を 0 より大きくしてください。</translation>
    </message>
    <message>
        <source>There is not that much RTC.</source>
        <translation>それだけの RTC は存在しません。</translation>
    </message>
    <message>
        <source>Shorten the memo: it holds 256 bytes.</source>
        <translation>メモを短くしてください。上限は 256 バイトです。</translation>
    </message>
    <message>
        <source>The memo holds characters that are not text. Type it again.</source>
        <translation>メモに文字以外のデータが含まれています。入力し直してください。</translation>
    </message>
    <message>
        <source>Not enough RTC for amount and fee.</source>
        <translation>金額と手数料に必要な RTC が足りません。</translation>
    </message>
    <message>
        <source>Not enough RTC for amount and fee: %1 needed, %2 available.</source>
        <translation>金額と手数料に必要な RTC が足りません。必要額 %1、利用可能額 %2。</translation>
    </message>
    <message>
        <source>The fee is too low now. Ask for a new one.</source>
        <translation>現在は手数料が低すぎます。新しい手数料を問い合わせてください。</translation>
    </message>
    <message>
        <source>Another payment took this place. Review it again.</source>
        <translation>別の支払いに置き換わりました。もう一度確認してください。</translation>
    </message>
    <message>
        <source>It was not put into a block in time. Nothing was spent.</source>
        <translation>期限内にブロックに収録されませんでした。何も使われていません。</translation>
    </message>
    <message>
        <source>Too many payments are waiting. Try again when some are final.</source>
        <translation>処理待ちの支払いが多すぎます。いくつか確定してから再試行してください。</translation>
    </message>
    <message>
        <source>The network refused this payment. Nothing was spent.</source>
        <translation>この支払いはネットワークに拒否されました。何も使われていません。</translation>
    </message>
    <message>
        <source>This payment does not wait any more: it is in a block, or over.</source>
        <translation>この支払いはもう処理待ちではありません。ブロックに収録されたか、終了しています。</translation>
    </message>
    <message>
        <source>No answer from the network. Nothing was sent.</source>
        <translation>ネットワークから応答がありません。何も送信されていません。</translation>
    </message>
    <message>
        <source>The payment could not be saved on this computer. Nothing was sent.</source>
        <translation>支払いをこのコンピューターに保存できませんでした。何も送信されていません。</translation>
    </message>
    <message>
        <source>The payment failed.</source>
        <translation>支払いが失敗しました。</translation>
    </message>
</context>
<context>
    <name>PayoutTable</name>
    <message>
        <source>My payouts</source>
        <extracomment>Read out for a table.</extracomment>
        <translation>自分への支払い</translation>
    </message>
    <message>
        <source>Bounty</source>
        <extracomment>Head of a column.</extracomment>
        <translation>バウンティ</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Head of a column: how a bounty stands.</extracomment>
        <translation>状態</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Head of a column: how long ago.</extracomment>
        <translation>経過</translation>
    </message>
    <message>
        <source>Evidence</source>
        <extracomment>Head of a column: pull request or payment.</extracomment>
        <translation>証拠</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>Head of a column: when a payout is to be expected.</extracomment>
        <translation>見込み</translation>
    </message>
    <message>
        <source>%1, %2 RTC, %3, %4</source>
        <extracomment>A payout read out: %1 bounty, %2 amount, %3 state, %4 what proves it.</extracomment>
        <translation>%1、%2 RTC、%3、%4</translation>
    </message>
    <message>
        <source>Why is it waiting?</source>
        <extracomment>Asks why a payout waits.</extracomment>
        <translation>なぜ待っているのか</translation>
    </message>
</context>
<context>
    <name>PayoutsTab</name>
    <message>
        <source>No payout yet. It appears here when you submit work for a bounty.</source>
        <extracomment>No bounty paid, or is about to pay.</extracomment>
        <translation>支払いはまだありません。バウンティに作業を提出するとここに表示されます。</translation>
    </message>
    <message>
        <source>Find a bounty</source>
        <extracomment>Button that shows all bounties.</extracomment>
        <translation>バウンティを探す</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Closes what explains why a payout waits.</extracomment>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>PeerDrawer</name>
    <message>
        <source>Connected</source>
        <extracomment>State of a peer.</extracomment>
        <translation>接続中</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>切断済み</translation>
    </message>
    <message>
        <source>What cost score</source>
        <extracomment>Head above the reasons why a peer&apos;s score is below 100.</extracomment>
        <translation>スコアが下がった理由</translation>
    </message>
</context>
<context>
    <name>PeerMenu</name>
    <message>
        <source>Details</source>
        <extracomment>In the menu of a peer.</extracomment>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <extracomment>In the menu of a peer.</extracomment>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <extracomment>In the menu of a peer.</extracomment>
        <translation>切断</translation>
    </message>
    <message>
        <source>Ban for 1 hour</source>
        <extracomment>In the menu of a peer.</extracomment>
        <translation>1 時間接続禁止</translation>
    </message>
    <message>
        <source>Ban for 1 day</source>
        <extracomment>In the menu of a peer.</extracomment>
        <translation>1 日接続禁止</translation>
    </message>
    <message>
        <source>Ban for good</source>
        <extracomment>In the menu of a peer.</extracomment>
        <translation>無期限で接続禁止</translation>
    </message>
</context>
<context>
    <name>PeerScore</name>
    <message>
        <source>Score %1 of 100</source>
        <extracomment>Read out for a peer&apos;s score; %1 is a number from 0 to 100.</extracomment>
        <translation>スコア %1 / 100</translation>
    </message>
</context>
<context>
    <name>PeerTable</name>
    <message>
        <source>Connected peers</source>
        <extracomment>Read out for the table of connected peers.</extracomment>
        <translation>接続中のピア</translation>
    </message>
    <message>
        <source>Peer</source>
        <extracomment>Head of a column.</extracomment>
        <translation>ピア</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Head of a column.</extracomment>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Direction</source>
        <extracomment>Head of a column: who called whom.</extracomment>
        <translation>方向</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>Head of a column: of a peer&apos;s program.</extracomment>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Ping</source>
        <extracomment>Head of a column: how long an answer takes.</extracomment>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Height</source>
        <extracomment>Head of a column: of a peer&apos;s chain.</extracomment>
        <translation>高さ</translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>Head of a column: how far a peer is trusted.</extracomment>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>Head of a column: for how long.</extracomment>
        <translation>接続時間</translation>
    </message>
    <message>
        <source>no name</source>
        <extracomment>Stands for the name of a peer that gives none.</extracomment>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>%1, %2, %3, score %4</source>
        <extracomment>A row read out: %1 name, %2 address, %3 direction, %4 score.</extracomment>
        <translation>%1、%2、%3、スコア %4</translation>
    </message>
    <message>
        <source>Menu of %1</source>
        <extracomment>Button that opens the menu of a peer; %1 is its name.</extracomment>
        <translation>%1 のメニュー</translation>
    </message>
</context>
<context>
    <name>PeersCard</name>
    <message>
        <source>Peers</source>
        <extracomment>Read out for the tabs above the tables of peers.
----------
Tab: who is connected.</extracomment>
        <translation>ピア</translation>
    </message>
    <message>
        <source>Banned</source>
        <extracomment>Tab: who may not connect.</extracomment>
        <translation>接続禁止</translation>
    </message>
    <message>
        <source>Known</source>
        <extracomment>Tab: whose address is known.</extracomment>
        <translation>既知</translation>
    </message>
    <message>
        <source>Add a peer</source>
        <extracomment>Button that asks for the address of a peer.</extracomment>
        <translation>ピアを追加</translation>
    </message>
    <message>
        <source>Offline, looking for peers.</source>
        <extracomment>There are no peers.</extracomment>
        <translation>オフライン、ピアを探しています。</translation>
    </message>
    <message>
        <source>Nobody is connected.</source>
        <extracomment>There are no peers, and none are needed.</extracomment>
        <translation>接続中のピアはありません。</translation>
    </message>
    <message>
        <source>Nobody is banned.</source>
        <extracomment>Nobody was banned.</extracomment>
        <translation>接続禁止のホストはありません。</translation>
    </message>
    <message>
        <source>No address is known yet.</source>
        <extracomment>No address of a peer is known.</extracomment>
        <translation>既知のアドレスはまだありません。</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>People</source>
        <extracomment>Title of a card: sponsor, maintainer and developer of a bounty.</extracomment>
        <translation>関係者</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A person read out; %1 is a name, %2 the part they take and their record.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>PostDialog</name>
    <message>
        <source>Post and fund a bounty</source>
        <extracomment>Title of the form for a new bounty.</extracomment>
        <translation>バウンティを募集して資金を預ける</translation>
    </message>
    <message>
        <source>Fund this bounty?</source>
        <extracomment>Title of the form for a new bounty when it is filled in.</extracomment>
        <translation>このバウンティに資金を預けますか?</translation>
    </message>
    <message>
        <source>The bounty is on its way</source>
        <extracomment>Title of the form for a new bounty once it is sent.</extracomment>
        <translation>バウンティを送信中</translation>
    </message>
    <message>
        <source>Close, keep the draft</source>
        <extracomment>Closes the form of a new bounty; what was typed stays.</extracomment>
        <translation>閉じる(下書きを残す)</translation>
    </message>
    <message>
        <source>Review the bounty</source>
        <extracomment>Goes from the form of a new bounty to its review.</extracomment>
        <translation>内容を確認</translation>
    </message>
    <message>
        <source>Change it</source>
        <extracomment>Goes from the review of a bounty back to its form.</extracomment>
        <translation>変更する</translation>
    </message>
    <message>
        <source>It is being sent.</source>
        <extracomment>Why the button cannot be used now.</extracomment>
        <translation>送信中です。</translation>
    </message>
    <message>
        <source>Fund the bounty</source>
        <extracomment>Button that puts coins into a bounty&apos;s escrow.</extracomment>
        <translation>資金を預ける</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <extracomment>Goes back to the form of a bounty that was not funded.</extracomment>
        <translation>フォームに戻る</translation>
    </message>
    <message>
        <source>Show my bounties</source>
        <extracomment>Closes the form of a bounty that is funded or will be.</extracomment>
        <translation>自分のバウンティを表示</translation>
    </message>
</context>
<context>
    <name>PostForm</name>
    <message>
        <source>Link of the GitHub issue</source>
        <extracomment>Label of a field.</extracomment>
        <translation>GitHub issue のリンク</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>Label of a field: what is to be done for a bounty.</extracomment>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Reward</source>
        <extracomment>Label of a field: what a bounty pays.</extracomment>
        <translation>報酬</translation>
    </message>
    <message>
        <source>Open for</source>
        <extracomment>Label of a field: until when a bounty can be claimed.</extracomment>
        <translation>公開期間</translation>
    </message>
    <message>
        <source>Days for a claim</source>
        <extracomment>Label of a field: how long a claim reserves a bounty.</extracomment>
        <translation>請負の日数</translation>
    </message>
    <message>
        <source>I review the work</source>
        <extracomment>Choice of who reviews the work for a bounty.</extracomment>
        <translation>自分がレビューする</translation>
    </message>
    <message>
        <source>This wallet approves or rejects the pull request.</source>
        <extracomment>Explains the choice.</extracomment>
        <translation>このウォレットがプルリクエストを承認または却下します。</translation>
    </message>
    <message>
        <source>Somebody else reviews it</source>
        <extracomment>Choice of who reviews the work for a bounty.</extracomment>
        <translation>他の人がレビューする</translation>
    </message>
    <message>
        <source>The maintainer of the repository, by an address.</source>
        <extracomment>Explains the choice.</extracomment>
        <translation>リポジトリのメンテナーをアドレスで指定します。</translation>
    </message>
    <message>
        <source>Address of the maintainer</source>
        <extracomment>Label of a field.</extracomment>
        <translation>メンテナーのアドレス</translation>
    </message>
    <message>
        <source>Fill in</source>
        <extracomment>Button that takes over what a payment link says.</extracomment>
        <translation>入力する</translation>
    </message>
    <message>
        <source>Release key (optional)</source>
        <extracomment>Label of a field that may stay empty.</extracomment>
        <translation>リリースキー(任意)</translation>
    </message>
    <message>
        <source>Public key of the node that the repository&apos;s webhook tells of merges. It can pay the claimant at the merge and nobody else. Without it the maintainer releases the payment.</source>
        <extracomment>Explains the field for a release key.</extracomment>
        <translation>リポジトリの webhook からマージの通知を受けるノードの公開鍵です。マージ時に請負人だけに支払えます。なければメンテナーが支払いを実行します。</translation>
    </message>
</context>
<context>
    <name>PostReview</name>
    <message>
        <source>Title</source>
        <extracomment>What is to be done for a bounty.</extracomment>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Issue</source>
        <extracomment>Which issue a bounty is for.</extracomment>
        <translation>issue</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <extracomment>Who reviews the work for a bounty.</extracomment>
        <translation>レビュー担当</translation>
    </message>
    <message>
        <source>Payment released</source>
        <extracomment>Who releases the payment of a bounty.</extracomment>
        <translation>支払いの実行</translation>
    </message>
    <message>
        <source>Days for a claim</source>
        <extracomment>How long a claim reserves a bounty.</extracomment>
        <translation>請負の日数</translation>
    </message>
    <message>
        <source>Fee</source>
        <extracomment>What the network takes.</extracomment>
        <translation>手数料</translation>
    </message>
</context>
<context>
    <name>PostTrack</name>
    <message>
        <source>Pending</source>
        <extracomment>First stage of a payment.</extracomment>
        <translation>処理待ち</translation>
    </message>
    <message>
        <source>In block</source>
        <extracomment>Second stage of a payment.</extracomment>
        <translation>ブロックに収録</translation>
    </message>
    <message>
        <source>Final</source>
        <extracomment>Last stage of a payment.</extracomment>
        <translation>確定</translation>
    </message>
    <message>
        <source>The reward is in escrow. Everybody sees the bounty on the board.</source>
        <extracomment>Said when the escrow of a new bounty is final.</extracomment>
        <translation>報酬はエスクローにあります。バウンティは掲示板で誰でも見られます。</translation>
    </message>
    <message>
        <source>Nothing is in escrow. What you typed is kept.</source>
        <extracomment>Said when a new bounty could not be funded.</extracomment>
        <translation>エスクローには何もありません。入力内容は残っています。</translation>
    </message>
    <message>
        <source>You can close this. The bounty goes on by itself.</source>
        <extracomment>Said while a new bounty is not final yet.</extracomment>
        <translation>閉じてもかまいません。処理は続きます。</translation>
    </message>
</context>
<context>
    <name>PostedTab</name>
    <message>
        <source>Posted by me</source>
        <extracomment>Read out for the list of bounties that I pay for or maintain.</extracomment>
        <translation>自分の募集</translation>
    </message>
    <message>
        <source>You have not posted a bounty, and nobody named you as a maintainer.</source>
        <extracomment>No bounty was posted.</extracomment>
        <translation>募集したバウンティはなく、メンテナーにも指名されていません。</translation>
    </message>
    <message>
        <source>Post a bounty</source>
        <extracomment>Button that opens the form for a new bounty.</extracomment>
        <translation>バウンティを募集</translation>
    </message>
</context>
<context>
    <name>PreparedPayment</name>
    <message>
        <source>This is too large for a payment: a payment file has at most 64 KiB.</source>
        <translation>支払いとしては大きすぎます。支払いファイルは最大 64 KiB です。</translation>
    </message>
    <message>
        <source>A newer version made this payment. Update this program, then open it again.</source>
        <translation>新しいバージョンで作られた支払いです。このプログラムを更新してから、もう一度開いてください。</translation>
    </message>
    <message>
        <source>The signature does not fit this payment: it was changed on the way. Sign it again.</source>
        <translation>署名がこの支払いと合いません。途中で変更されています。もう一度署名してください。</translation>
    </message>
    <message>
        <source>%1. Export it again.</source>
        <translation>%1。もう一度書き出してください。</translation>
    </message>
    <message>
        <source>This is no payment that was exported for signing. Open the file that Export for signing wrote, or the signed one.</source>
        <translation>署名用に書き出された支払いではありません。「署名用に書き出す」で作ったファイルか、署名済みのファイルを開いてください。</translation>
    </message>
    <message>
        <source>This payment is for the network %1. This program is on %2.</source>
        <translation>この支払いはネットワーク %1 用です。このプログラムは %2 で動いています。</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check the path.</source>
        <translation>%1 を読み取れません。パスを確認してください。</translation>
    </message>
    <message>
        <source>There is no QR code of a payment in %1. Open the payment file in its place.</source>
        <translation>%1 に支払いのQRコードはありません。代わりに支払いファイルを開いてください。</translation>
    </message>
</context>
<context>
    <name>ProgramCard</name>
    <message>
        <source>Node</source>
        <extracomment>Title of a card.</extracomment>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>Name of a fact.</extracomment>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Interface for programs</source>
        <extracomment>Name of a fact: the address of the HTTP interface.</extracomment>
        <translation>プログラム用インターフェース</translation>
    </message>
    <message>
        <source>Data folder: %1</source>
        <extracomment>Read out for the folder of wallets and chain; %1 is a path.</extracomment>
        <translation>データフォルダー: %1</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <extracomment>Button that shows the data folder in the file manager.</extracomment>
        <translation>データフォルダーを開く</translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>%1 %</source>
        <extracomment>Read out for a progress bar; %1 is a number from 0 to 100.</extracomment>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>ProofBadge</name>
    <message>
        <source>Verified by this device</source>
        <extracomment>A value of the chain was checked here.</extracomment>
        <translation>このデバイスで検証済み</translation>
    </message>
    <message>
        <source>Proof missing, asking peers…</source>
        <extracomment>The proof of a value has not arrived yet.</extracomment>
        <translation>証明がありません。ピアに問い合わせ中…</translation>
    </message>
    <message>
        <source>Not verified, from %1</source>
        <extracomment>A value comes from a server and was not checked; %1 is its name.</extracomment>
        <translation>未検証、提供元: %1</translation>
    </message>
    <message>
        <source>Proof failed</source>
        <extracomment>The proof of a value is wrong; the value is not shown.</extracomment>
        <translation>証明が不正</translation>
    </message>
    <message>
        <source>Shows what was checked</source>
        <extracomment>Read out for a badge that can be opened.</extracomment>
        <translation>検証した内容を表示</translation>
    </message>
</context>
<context>
    <name>PublicKeyDialog</name>
    <message>
        <source>Public key (xpub)</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>公開鍵（xpub）</translation>
    </message>
    <message>
        <source>Whoever has it sees all addresses of this account, now and later, and what they hold. It cannot spend.</source>
        <extracomment>What somebody with the extended public key can see.</extracomment>
        <translation>持っている人には、このアカウントの現在と今後の全アドレスと残高が見えます。使うことはできません。</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes the dialog.</extracomment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Label of a choice.</extracomment>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Public key</source>
        <extracomment>Label of a text that can be copied.</extracomment>
        <translation>公開鍵</translation>
    </message>
    <message>
        <source>Copy the public key</source>
        <extracomment>Tooltip of a copy button.
----------
Beside a copy button.</extracomment>
        <translation>公開鍵をコピー</translation>
    </message>
</context>
<context>
    <name>QrRow</name>
    <message>
        <source>QR on the screen</source>
        <extracomment>Reads a QR code that any window shows.</extracomment>
        <translation>画面の QR</translation>
    </message>
    <message>
        <source>QR from the clipboard</source>
        <extracomment>Reads a QR code from a copied picture.</extracomment>
        <translation>クリップボードの QR</translation>
    </message>
    <message>
        <source>QR from a file</source>
        <extracomment>Reads a QR code from a picture&apos;s file.</extracomment>
        <translation>ファイルの QR</translation>
    </message>
    <message>
        <source>Picture with the QR code</source>
        <extracomment>Above a field for the path of a picture with a QR code.</extracomment>
        <translation>QR コードの画像</translation>
    </message>
    <message>
        <source>A path, or drop the picture on the address field.</source>
        <extracomment>Under that field.</extracomment>
        <translation>パスを入力するか、アドレス欄に画像をドロップしてください。</translation>
    </message>
    <message>
        <source>Read the code</source>
        <extracomment>Reads a QR code from the named file.</extracomment>
        <translation>コードを読み取る</translation>
    </message>
    <message>
        <source>Name a file first</source>
        <extracomment>Why no code can be read.</extracomment>
        <translation>先にファイルを指定してください</translation>
    </message>
</context>
<context>
    <name>ReceivePage</name>
    <message>
        <source>Receive</source>
        <extracomment>Title of the page that shows the own address.</extracomment>
        <translation>受取</translation>
    </message>
    <message>
        <source>Another program changed the copied address. Do not paste it.</source>
        <extracomment>The clipboard holds something else than what was copied.</extracomment>
        <translation>コピーしたアドレスが別のプログラムに書き換えられました。貼り付けないでください。</translation>
    </message>
    <message>
        <source>QR code of this address</source>
        <extracomment>Read out for the QR code; the address is beside it as text.</extracomment>
        <translation>このアドレスの QR コード</translation>
    </message>
    <message>
        <source>Compare the first and the last group with what the other side sees.</source>
        <extracomment>Under the own address.</extracomment>
        <translation>最初と最後のまとまりを、相手に見えているものと見比べてください。</translation>
    </message>
    <message>
        <source>Copy address</source>
        <extracomment>Button that copies the own address.</extracomment>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Copy payment link</source>
        <extracomment>Button that copies a payment link.</extracomment>
        <translation>支払いリンクをコピー</translation>
    </message>
    <message>
        <source>Save QR</source>
        <extracomment>Button that saves the QR code as a picture.</extracomment>
        <translation>QR を保存</translation>
    </message>
</context>
<context>
    <name>RecentCard</name>
    <message>
        <source>Recent activity</source>
        <extracomment>Title of a card.</extracomment>
        <translation>最近のアクティビティ</translation>
    </message>
    <message>
        <source>See all</source>
        <extracomment>Button that opens the whole activity.</extracomment>
        <translation>すべて見る</translation>
    </message>
    <message>
        <source>No RTC yet.</source>
        <extracomment>In place of the activity of a wallet without any.</extracomment>
        <translation>まだ RTC がありません。</translation>
    </message>
    <message>
        <source>Looking at the chain…</source>
        <extracomment>In place of the activity while it is being read.</extracomment>
        <translation>チェーンを確認中…</translation>
    </message>
    <message>
        <source>Receive</source>
        <extracomment>Button that shows the own address.</extracomment>
        <translation>受取</translation>
    </message>
    <message>
        <source>Mine on this machine</source>
        <extracomment>Button that opens the page about mining.</extracomment>
        <translation>このマシンでマイニング</translation>
    </message>
</context>
<context>
    <name>ReleaseDialog</name>
    <message>
        <source>Release this hardware?</source>
        <extracomment>Title of a dialog: end the binding of this machine to this wallet.</extracomment>
        <translation>このハードウェアの登録を解除しますか</translation>
    </message>
    <message>
        <source>Then another wallet can register it. A binding not renewed ends after 30 days. Mining is turned off. What this epoch has earned is still paid.</source>
        <extracomment>In the dialog that ends the binding of this machine.</extracomment>
        <translation>解除すると、別のウォレットで登録できるようになります。更新されない登録は 30 日後に終わります。マイニングはオフになります。このエポックで得た報酬は支払われます。</translation>
    </message>
    <message>
        <source>Keep it registered</source>
        <extracomment>Button that closes the dialog without a change.</extracomment>
        <translation>登録を維持</translation>
    </message>
    <message>
        <source>Release this hardware</source>
        <extracomment>Button that ends the binding of this machine.</extracomment>
        <translation>このハードウェアの登録を解除</translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message>
        <source>Remove this wallet</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>このウォレットを削除</translation>
    </message>
    <message>
        <source>Keep the wallet</source>
        <extracomment>Closes a dialog; the wallet stays.</extracomment>
        <translation>残す</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button that takes the wallet away.</extracomment>
        <translation>削除</translation>
    </message>
    <message>
        <source>Type the name of the wallet first.</source>
        <extracomment>Why the button cannot be used yet.</extracomment>
        <translation>先にウォレットの名前を入力してください。</translation>
    </message>
    <message>
        <source>Name of the wallet</source>
        <extracomment>Label of a field.</extracomment>
        <translation>ウォレットの名前</translation>
    </message>
</context>
<context>
    <name>RequestCard</name>
    <message>
        <source>Ask for an amount</source>
        <extracomment>Title of a card.</extracomment>
        <translation>金額を指定して依頼</translation>
    </message>
    <message>
        <source>optional</source>
        <extracomment>Behind the title: the fields may stay empty.</extracomment>
        <translation>任意</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Button that empties the fields of a payment link.</extracomment>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Amount in RTC</source>
        <extracomment>Label of a field.</extracomment>
        <translation>金額（RTC）</translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>Label of a field: who is paid.</extracomment>
        <translation>お名前</translation>
    </message>
    <message>
        <source>What for</source>
        <extracomment>Label of a field: what is paid for.</extracomment>
        <translation>用途</translation>
    </message>
    <message>
        <source>Payment link: %1</source>
        <extracomment>Read out for the payment link; %1 is the link.</extracomment>
        <translation>支払いリンク: %1</translation>
    </message>
</context>
<context>
    <name>RestoreFile</name>
    <message>
        <source>Open the file</source>
        <extracomment>Button that opens a wallet file with its password.</extracomment>
        <translation>ファイルを開く</translation>
    </message>
    <message>
        <source>Read the file</source>
        <extracomment>Button that reads a wallet file.</extracomment>
        <translation>ファイルを読む</translation>
    </message>
    <message>
        <source>Type the password of the file first.</source>
        <extracomment>Why the button cannot be used yet.</extracomment>
        <translation>先にファイルのパスワードを入力してください。</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <extracomment>Why the button cannot be used yet.</extracomment>
        <translation>先にファイルを選んでください。</translation>
    </message>
    <message>
        <source>Wallet file</source>
        <extracomment>Above a field for the path of a wallet file.</extracomment>
        <translation>ウォレットのファイル</translation>
    </message>
    <message>
        <source>Type or paste its path, or drop the file here. It stays as it is.</source>
        <extracomment>Under that field.</extracomment>
        <translation>パスを入力または貼り付けるか、ファイルをここにドロップしてください。ファイルは変わりません。</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <extracomment>What a file was found to be; %1 is its kind.</extracomment>
        <translation>検出: %1</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <extracomment>Label of a field.</extracomment>
        <translation>ファイルのパスワード</translation>
    </message>
    <message>
        <source>The one that it was saved with.</source>
        <extracomment>Under the field for a file&apos;s password.</extracomment>
        <translation>保存したときのパスワードです。</translation>
    </message>
    <message>
        <source>Opening the file</source>
        <extracomment>While a wallet file is read or opened.</extracomment>
        <translation>ファイルを開いています</translation>
    </message>
</context>
<context>
    <name>RestoreKey</name>
    <message>
        <source>Private key</source>
        <extracomment>Label of a field.</extracomment>
        <translation>秘密鍵</translation>
    </message>
    <message>
        <source>&quot;ed25519:&quot; or &quot;secp256k1:&quot; before it names its kind. Without that, both addresses are shown.</source>
        <extracomment>Under the field for a private key.</extracomment>
        <translation>前に「ed25519:」または「secp256k1:」を付けると種類が決まります。付けないと両方のアドレスが表示されます。</translation>
    </message>
</context>
<context>
    <name>RestoreStep</name>
    <message>
        <source>Words</source>
        <extracomment>Choice of what a wallet is restored from: recovery words.</extracomment>
        <translation>単語</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Choice of what a wallet is restored from: a file of this or another program.</extracomment>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Private key</source>
        <extracomment>Choice of what a wallet is restored from.</extracomment>
        <translation>秘密鍵</translation>
    </message>
    <message>
        <source>Only watch</source>
        <extracomment>Choice: a wallet without a key, to look at an address.</extracomment>
        <translation>閲覧のみ</translation>
    </message>
    <message>
        <source>In the order of your paper. Four letters are enough to find a word, and pasted words fill all boxes.</source>
        <extracomment>Under the title of the page that restores a wallet.</extracomment>
        <translation>控えの紙の順に入力してください。4 文字で単語を特定できます。貼り付けた単語はすべての欄に入ります。</translation>
    </message>
    <message>
        <source>A wallet file of this program, a keystore of the RustChain command line, a file of the Rust wallet, or a text file with a key or words.</source>
        <extracomment>Under the title of the page that imports a file.</extracomment>
        <translation>このプログラムのウォレットファイル、RustChain コマンドラインのキーストア、Rust ウォレットのファイル、または鍵や単語を含むテキストファイルです。</translation>
    </message>
    <message>
        <source>64 hex digits, or 32 bytes in Base58. Who has this key can spend its coins: type it only here.</source>
        <extracomment>Under the title of the page that imports a private key.</extracomment>
        <translation>16進64桁、または Base58 の32バイトです。この鍵を持つ人はコインを使えます。ここ以外では入力しないでください。</translation>
    </message>
    <message>
        <source>Shows the balance and history of an address, or of all addresses of an xpub. Nothing can be spent with it.</source>
        <extracomment>Under the title of the page that makes a wallet without a key.</extracomment>
        <translation>アドレス、または xpub のすべてのアドレスの残高と履歴を表示します。支払いはできません。</translation>
    </message>
    <message>
        <source>Type your words</source>
        <extracomment>Title of the page that restores a wallet.</extracomment>
        <translation>復元用の単語を入力</translation>
    </message>
    <message>
        <source>Choose your wallet file</source>
        <extracomment>Title of the page that imports a file.</extracomment>
        <translation>ウォレットファイルを選ぶ</translation>
    </message>
    <message>
        <source>Type your private key</source>
        <extracomment>Title of the page that imports a private key.</extracomment>
        <translation>秘密鍵を入力</translation>
    </message>
    <message>
        <source>Watch an address</source>
        <extracomment>Title of the page that makes a wallet without a key.</extracomment>
        <translation>アドレスを閲覧</translation>
    </message>
    <message>
        <source>Use this wallet</source>
        <extracomment>Button that goes on to the name of an imported wallet.</extracomment>
        <translation>このウォレットを使う</translation>
    </message>
    <message>
        <source>What you have</source>
        <extracomment>Read out for the choice of what a wallet is restored from.
----------
Label of the choice of what a wallet is restored from.</extracomment>
        <translation>お持ちのもの</translation>
    </message>
</context>
<context>
    <name>RestoreWatch</name>
    <message>
        <source>Address or xpub</source>
        <extracomment>Label of a field.</extracomment>
        <translation>アドレスまたは xpub</translation>
    </message>
    <message>
        <source>An xpub shows every address of an account to whoever has it.</source>
        <extracomment>Under the field for an address or xpub to watch.</extracomment>
        <translation>xpub を持つ人は、アカウントのすべてのアドレスを見られます。</translation>
    </message>
</context>
<context>
    <name>RestoreWords</name>
    <message>
        <source>Show the addresses</source>
        <extracomment>Button that shows which addresses the typed words may mean.</extracomment>
        <translation>アドレスを表示</translation>
    </message>
    <message>
        <source>Use these words</source>
        <extracomment>Button that goes on to the password.</extracomment>
        <translation>この単語を使う</translation>
    </message>
    <message>
        <source>Fill in all words first.</source>
        <extracomment>Why the button cannot be used yet.</extracomment>
        <translation>先にすべての単語を入力してください。</translation>
    </message>
    <message>
        <source>How many words</source>
        <extracomment>Read out for the choice of 12 or 24 words.</extracomment>
        <translation>単語の数</translation>
    </message>
    <message>
        <source>12 words</source>
        <extracomment>Choice of how many recovery words.</extracomment>
        <translation>12 個</translation>
    </message>
    <message>
        <source>24 words</source>
        <extracomment>Choice of how many recovery words.</extracomment>
        <translation>24 個</translation>
    </message>
    <message>
        <source>These words are of another RustChain program</source>
        <extracomment>Box to tick when restoring a wallet.</extracomment>
        <translation>これらの単語はほかの RustChain プログラムのものです</translation>
    </message>
    <message>
        <source>(each makes another address of them)</source>
        <extracomment>Behind &quot;These words are of another RustChain program&quot;.</extracomment>
        <translation>（プログラムごとに別のアドレスになります）</translation>
    </message>
    <message>
        <source>They are of the Python SDK</source>
        <extracomment>Box to tick when restoring a wallet.</extracomment>
        <translation>Python SDK の単語です</translation>
    </message>
    <message>
        <source>(its list is another, and nothing tells a typing error)</source>
        <extracomment>Behind &quot;They are of the Python SDK&quot;.</extracomment>
        <translation>（単語リストが異なり、入力ミスは検出されません）</translation>
    </message>
    <message>
        <source>Word %1</source>
        <extracomment>Label of a box for a recovery word; %1 is a number.</extracomment>
        <translation>単語 %1</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <extracomment>Under a box for a recovery word.</extracomment>
        <translation>一覧にありません</translation>
    </message>
    <message>
        <source>These words have a passphrase</source>
        <extracomment>Box to tick when restoring a wallet.</extracomment>
        <translation>これらの単語にはパスフレーズがある</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>Label of a field.</extracomment>
        <translation>パスフレーズ</translation>
    </message>
</context>
<context>
    <name>RewardsCard</name>
    <message>
        <source>Rewards per week</source>
        <extracomment>Title of a card about mining rewards.</extracomment>
        <translation>週ごとの報酬</translation>
    </message>
    <message>
        <source>Rewards per day</source>
        <extracomment>Title of a card about mining rewards.</extracomment>
        <translation>日ごとの報酬</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Name of a choice: how far back rewards are shown.</extracomment>
        <translation>期間</translation>
    </message>
    <message>
        <source>30 d</source>
        <extracomment>30 days, as short as can be.</extracomment>
        <translation>30 日</translation>
    </message>
    <message>
        <source>1 y</source>
        <extracomment>One year, as short as can be.</extracomment>
        <translation>1 年</translation>
    </message>
    <message>
        <source>rewards</source>
        <extracomment>The card about rewards, for the button that opens it.</extracomment>
        <translation>報酬</translation>
    </message>
    <message>
        <source>•••••</source>
        <extracomment>Stands for an amount that is hidden.</extracomment>
        <translation>•••••</translation>
    </message>
    <message>
        <source>Mining rewards</source>
        <extracomment>Name of a chart.</extracomment>
        <translation>マイニング報酬</translation>
    </message>
    <message>
        <source>No rewards yet. Mining works on real, also very old, machines.</source>
        <extracomment>No reward of mining has come yet.</extracomment>
        <translation>まだ報酬はありません。マイニングは実機であれば、とても古いマシンでもできます。</translation>
    </message>
    <message>
        <source>Machines that count</source>
        <extracomment>Button that opens the table of what processors are worth.</extracomment>
        <translation>対象のマシン</translation>
    </message>
</context>
<context>
    <name>RiskCard</name>
    <message>
        <source>Risk</source>
        <extracomment>Title of a card: what can be lost.</extracomment>
        <translation>リスク</translation>
    </message>
</context>
<context>
    <name>RiskCheck</name>
    <message>
        <source>Compare, then type the last 6 characters</source>
        <extracomment>Above the field that makes people compare an address.</extracomment>
        <translation>見比べてから、末尾の 6 文字を入力</translation>
    </message>
    <message>
        <source>Read them from where you got the address, not from this screen. Pasting does not work here.</source>
        <extracomment>Under that field.</extracomment>
        <translation>この画面ではなく、アドレスの入手元を見て入力してください。ここでは貼り付けできません。</translation>
    </message>
    <message>
        <source>Wallet password</source>
        <extracomment>Above a password field.</extracomment>
        <translation>ウォレットのパスワード</translation>
    </message>
</context>
<context>
    <name>RoadCard</name>
    <message>
        <source>Where it stands</source>
        <extracomment>Title of a card: the steps of a bounty.</extracomment>
        <translation>現在の状況</translation>
    </message>
    <message>
        <source>Verified by this device</source>
        <extracomment>Everything on this card was executed here.</extracomment>
        <translation>このデバイスで検証済み</translation>
    </message>
    <message>
        <source>Steps of this bounty</source>
        <extracomment>Read out for the steps of a bounty.</extracomment>
        <translation>このバウンティの手順</translation>
    </message>
</context>
<context>
    <name>RoadStep</name>
    <message>
        <source>%1. %2 %3</source>
        <extracomment>Read out for a step of a bounty; %1 is its name, %2 a sentence, %3 a time.</extracomment>
        <translation>%1。%2 %3</translation>
    </message>
    <message>
        <source>no evidence yet</source>
        <extracomment>Beside a step that nothing proves yet.</extracomment>
        <translation>証拠はまだありません</translation>
    </message>
</context>
<context>
    <name>RulesCard</name>
    <message>
        <source>Rules on this machine</source>
        <extracomment>Title of a card: when mining may run.</extracomment>
        <translation>このマシンのルール</translation>
    </message>
    <message>
        <source>rules on this machine</source>
        <extracomment>The card about when mining may run, for the button that opens it.</extracomment>
        <translation>このマシンのルール</translation>
    </message>
    <message>
        <source>Only on mains power</source>
        <extracomment>A rule of mining.</extracomment>
        <translation>電源接続時のみ</translation>
    </message>
    <message>
        <source>Only when I am away</source>
        <extracomment>A rule of mining.</extracomment>
        <translation>離席中のみ</translation>
    </message>
    <message>
        <source>Pause above</source>
        <extracomment>A rule of mining; a temperature follows.</extracomment>
        <translation>一時停止する温度</translation>
    </message>
    <message>
        <source>Highest temperature</source>
        <extracomment>Name of a choice: the temperature above which mining pauses.</extracomment>
        <translation>上限温度</translation>
    </message>
    <message>
        <source>Only at these hours</source>
        <extracomment>A rule of mining: only between two times of the day.</extracomment>
        <translation>この時間帯のみ</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Name of a choice: the time of the day from which mining runs.</extracomment>
        <translation>開始</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Between two times of the day.</extracomment>
        <translation>～</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Name of a choice: the time of the day at which mining stops.</extracomment>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <extracomment>Tooltip of the button that empties a search field.</extracomment>
        <translation>検索をクリア</translation>
    </message>
</context>
<context>
    <name>SecurityCard</name>
    <message>
        <source>Security</source>
        <extracomment>Title of a card.</extracomment>
        <translation>セキュリティ</translation>
    </message>
    <message>
        <source>Password now</source>
        <extracomment>Label of a field.</extracomment>
        <translation>現在のパスワード</translation>
    </message>
    <message>
        <source>New password</source>
        <extracomment>Label of a field.</extracomment>
        <translation>新しいパスワード</translation>
    </message>
    <message>
        <source>Change the password</source>
        <extracomment>Button that sets the new password.</extracomment>
        <translation>パスワードを変更</translation>
    </message>
    <message>
        <source>Type both passwords first.</source>
        <extracomment>Why the button cannot be used yet.</extracomment>
        <translation>先に両方のパスワードを入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>Lock after %n minute(s) without use</source>
        <extracomment>Above the slider of the automatic lock.</extracomment>
        <translation>
            <numerusform>操作がないとき %n 分でロック</numerusform>
        </translation>
    </message>
    <message>
        <source>Automatic lock</source>
        <extracomment>Read out for the slider of the automatic lock.</extracomment>
        <translation>自動ロック</translation>
    </message>
    <message>
        <source>Hide amounts when the window opens</source>
        <extracomment>Box to tick.</extracomment>
        <translation>ウィンドウを開いたとき金額を隠す</translation>
    </message>
</context>
<context>
    <name>SendDetails</name>
    <message>
        <source>Pay to</source>
        <extracomment>Above the field for the address that is paid.</extracomment>
        <translation>支払先</translation>
    </message>
    <message>
        <source>Paste an address or a payment link.</source>
        <extracomment>Under an empty field for an address.</extracomment>
        <translation>アドレスか支払いリンクを貼り付けてください。</translation>
    </message>
    <message>
        <source>Fill in</source>
        <extracomment>Button that takes over what a payment link says.</extracomment>
        <translation>入力する</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Above the field for the amount.</extracomment>
        <translation>金額</translation>
    </message>
    <message>
        <source>%1, nothing stays behind</source>
        <extracomment>Under the amount field; %1 is the amount: all there is, the fee aside.</extracomment>
        <translation>%1、残りなし</translation>
    </message>
    <message>
        <source>%1 RTC available</source>
        <extracomment>Under the amount field; %1 is an amount.</extracomment>
        <translation>%1 RTC 利用可能</translation>
    </message>
    <message>
        <source>Add a recipient</source>
        <extracomment>Adds a second or further recipient to a payment.</extracomment>
        <translation>支払先を追加</translation>
    </message>
    <message>
        <source>A payment in this window goes to at most 20 addresses</source>
        <extracomment>Why no recipient can be added.</extracomment>
        <translation>このウィンドウでの支払いは 20 件のアドレスまでです</translation>
    </message>
    <message>
        <source>All together: %1 RTC</source>
        <extracomment>The sum of all recipients; %1 is an amount.</extracomment>
        <translation>合計: %1 RTC</translation>
    </message>
    <message>
        <source>Memo</source>
        <extracomment>Above the field for a public note.</extracomment>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Public on the chain</source>
        <extracomment>Under the memo.</extracomment>
        <translation>チェーン上で公開されます</translation>
    </message>
    <message>
        <source>Review payment</source>
        <extracomment>Button that leads to the review of a payment.</extracomment>
        <translation>支払いを確認</translation>
    </message>
    <message>
        <source>Sign or send a prepared payment</source>
        <extracomment>Opens a payment that was exported or signed on another machine.</extracomment>
        <translation>準備済みの支払いに署名または送信</translation>
    </message>
    <message>
        <source>Prepared payment</source>
        <extracomment>The same, where room is short.</extracomment>
        <translation>準備済みの支払い</translation>
    </message>
</context>
<context>
    <name>SendPage</name>
    <message>
        <source>Send</source>
        <extracomment>Title of the page that pays somebody.</extracomment>
        <translation>送金</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>First step of a payment.</extracomment>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>Second step of a payment.</extracomment>
        <translation>確認</translation>
    </message>
    <message>
        <source>Track</source>
        <extracomment>Third step of a payment.</extracomment>
        <translation>追跡</translation>
    </message>
</context>
<context>
    <name>SendReview</name>
    <message>
        <source>You send</source>
        <extracomment>Above the amount of a payment that is being reviewed.</extracomment>
        <translation>送金額</translation>
    </message>
    <message>
        <source>First payment to this address</source>
        <extracomment>This address was never paid before.</extracomment>
        <translation>このアドレスへの初めての支払い</translation>
    </message>
    <message>
        <source>Gets</source>
        <extracomment>What one of several recipients gets.</extracomment>
        <translation>受取額</translation>
    </message>
    <message>
        <source>Network fee now</source>
        <extracomment>How much work a payment is for the network, and what that costs now; %1 is a number, %2 an amount.</extracomment>
        <translation>現在のネットワーク手数料</translation>
    </message>
    <message>
        <source>≈ %1 for %2 gas</source>
        <extracomment>%1 is an amount, %2 a number of units of work.</extracomment>
        <translation>≈ %1（%2 ガス）</translation>
    </message>
    <message>
        <source>Network fee, at most</source>
        <extracomment>The fee that is paid at most.</extracomment>
        <translation>ネットワーク手数料（上限）</translation>
    </message>
    <message>
        <source>Total, at most</source>
        <extracomment>Amount and fee together.</extracomment>
        <translation>合計（上限）</translation>
    </message>
    <message>
        <source>Available afterwards, at least</source>
        <extracomment>What is left after the payment.</extracomment>
        <translation>支払い後の利用可能額（最低）</translation>
    </message>
    <message>
        <source>Memo, public on the chain</source>
        <extracomment>The public note of a payment.</extracomment>
        <translation>メモ（チェーン上で公開）</translation>
    </message>
    <message>
        <source>Use the new fee</source>
        <extracomment>Takes the fee that the network asks for now.</extracomment>
        <translation>新しい手数料を使う</translation>
    </message>
    <message>
        <source>Export for signing</source>
        <extracomment>Hands the payment to another machine, which has the key.</extracomment>
        <translation>署名用に書き出す</translation>
    </message>
    <message>
        <source>Cancel payment</source>
        <extracomment>Gives the payment up; nothing typed is kept.</extracomment>
        <translation>支払いを取り消す</translation>
    </message>
    <message>
        <source>Edit details</source>
        <extracomment>Goes back to the details of a payment.</extracomment>
        <translation>詳細を編集</translation>
    </message>
</context>
<context>
    <name>SendSide</name>
    <message>
        <source>What happens next</source>
        <extracomment>Title of a card about a payment&apos;s stages.</extracomment>
        <translation>この後の流れ</translation>
    </message>
    <message>
        <source>Pending</source>
        <extracomment>First stage of a payment.</extracomment>
        <translation>処理待ち</translation>
    </message>
    <message>
        <source>Signed here, taken by the node. You can close this page.</source>
        <translation>ここで署名し、ノードが受け取りました。このページは閉じてもかまいません。</translation>
    </message>
    <message>
        <source>at once</source>
        <extracomment>When the first stage comes.</extracomment>
        <translation>すぐ</translation>
    </message>
    <message>
        <source>In block</source>
        <extracomment>Second stage of a payment.</extracomment>
        <translation>ブロックに収録</translation>
    </message>
    <message>
        <source>A validator has put it into a block.</source>
        <translation>バリデーターがブロックに収録しました。</translation>
    </message>
    <message>
        <source>Final</source>
        <extracomment>Last stage of a payment.</extracomment>
        <translation>確定</translation>
    </message>
    <message>
        <source>More than two thirds of validators signed. Nobody can undo it.</source>
        <translation>バリデーターの 3 分の 2 超が署名しました。誰にも元に戻せません。</translation>
    </message>
    <message>
        <source>Payments cannot be reversed</source>
        <extracomment>Title of a card.</extracomment>
        <translation>支払いは元に戻せません</translation>
    </message>
    <message>
        <source>After it is final, only the recipient can send the coins back.</source>
        <extracomment>Body of the card that says payments are for good.</extracomment>
        <translation>確定した後は、受取人だけがコインを送り返せます。</translation>
    </message>
    <message>
        <source>No password this time</source>
        <extracomment>Title of a card.</extracomment>
        <translation>今回はパスワード不要</translation>
    </message>
    <message>
        <source>Below 100 RTC a day and below half of what you have.</source>
        <extracomment>Body of the card that says why no password is asked.</extracomment>
        <translation>1 日 100 RTC 未満で、残高の半分未満のためです。</translation>
    </message>
</context>
<context>
    <name>SendTrack</name>
    <message>
        <source>Pending</source>
        <extracomment>First stage of a payment.</extracomment>
        <translation>処理待ち</translation>
    </message>
    <message>
        <source>In block</source>
        <extracomment>Second stage of a payment.</extracomment>
        <translation>ブロックに収録</translation>
    </message>
    <message>
        <source>Final</source>
        <extracomment>Last stage of a payment.</extracomment>
        <translation>確定</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>What was paid.</extracomment>
        <translation>金額</translation>
    </message>
    <message>
        <source>Fee paid</source>
        <extracomment>The fee that was really paid.</extracomment>
        <translation>支払った手数料</translation>
    </message>
    <message>
        <source>Hash</source>
        <extracomment>The identifier of a payment.</extracomment>
        <translation>ハッシュ</translation>
    </message>
    <message>
        <source>Save to address book as</source>
        <extracomment>Above a field for a name in the address book.</extracomment>
        <translation>アドレス帳に保存する名前</translation>
    </message>
    <message>
        <source>Save name</source>
        <extracomment>Keeps the address in the book.</extracomment>
        <translation>名前を保存</translation>
    </message>
    <message>
        <source>Type a name first</source>
        <extracomment>Why the name cannot be saved.</extracomment>
        <translation>先に名前を入力してください</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Ends the tracking of a payment.</extracomment>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Open in Explorer</source>
        <extracomment>Shows the transaction in the explorer.</extracomment>
        <translation>エクスプローラーで開く</translation>
    </message>
    <message>
        <source>Raise the fee</source>
        <extracomment>Sends the payment again with a higher fee.</extracomment>
        <translation>手数料を上げる</translation>
    </message>
    <message>
        <source>Cancel payment</source>
        <extracomment>Tries to take a payment back that waits for a block.</extracomment>
        <translation>支払いを取り消す</translation>
    </message>
</context>
<context>
    <name>ServerWords</name>
    <message>
        <source>“%1” is no address of a server. Write https://name:port.</source>
        <translation>「%1」はサーバーのアドレスではありません。https://名前:ポート と書いてください。</translation>
    </message>
    <message>
        <source>“%1” has something behind its port. Write https://name:port.</source>
        <translation>「%1」はポートの後に何かがあります。https://名前:ポート と書いてください。</translation>
    </message>
    <message>
        <source>“%1” would be asked without encryption. Write https:// instead.</source>
        <translation>「%1」は暗号化なしで問い合わせることになります。https:// と書いてください。</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 が応答しません。</translation>
    </message>
    <message>
        <source>%1 gave an answer that no node gives.</source>
        <translation>%1 の答えはノードのものではありません。</translation>
    </message>
    <message>
        <source>%1 follows another chain.</source>
        <translation>%1 は別のチェーンに従っています。</translation>
    </message>
    <message>
        <source>%1 sent a wrong proof.</source>
        <translation>%1 は誤った証明を送りました。</translation>
    </message>
    <message>
        <source>%1 showed a block that the validators did not make final.</source>
        <translation>%1 はバリデーターが確定していないブロックを示しました。</translation>
    </message>
    <message>
        <source>%1 showed validators that nothing leads to.</source>
        <translation>%1 は何にもつながらないバリデーターを示しました。</translation>
    </message>
    <message>
        <source>%1 is behind: it shows an older block than was checked before.</source>
        <translation>%1 は遅れています。すでに確認したものより古いブロックを示しています。</translation>
    </message>
    <message>
        <source>%1 shows no new block: it hides them, the network stands still, or the clock of this device is wrong.</source>
        <translation>%1 は新しいブロックを示しません。隠しているか、ネットワークが止まっているか、このデバイスの時計が狂っています。</translation>
    </message>
    <message>
        <source>%1 showed another final block at the same height: validators signed twice.</source>
        <translation>%1 は同じ高さの別の確定ブロックを示しました。バリデーターが二重に署名しています。</translation>
    </message>
    <message>
        <source>%1 told a wrong balance.</source>
        <translation>%1 は誤った残高を伝えました。</translation>
    </message>
    <message>
        <source>%1 told of a payment that is not on the chain.</source>
        <translation>%1 はチェーンにない支払いを伝えました。</translation>
    </message>
    <message>
        <source>%1 left out payments of this account.</source>
        <translation>%1 はこのアカウントの支払いを省きました。</translation>
    </message>
    <message>
        <source>%1 shows payments that do not add up to the balance.</source>
        <translation>%1 の示す支払いは残高と合いません。</translation>
    </message>
    <message>
        <source>%1 denied a payment that is final.</source>
        <translation>%1 は確定した支払いを否定しました。</translation>
    </message>
    <message>
        <source>“%1” is named twice.</source>
        <translation>「%1」が二度書かれています。</translation>
    </message>
    <message>
        <source>There are %1 servers; %2 can be asked.</source>
        <translation>サーバーが %1 あります。問い合わせできるのは %2 までです。</translation>
    </message>
</context>
<context>
    <name>ServersCard</name>
    <message>
        <source>Servers</source>
        <extracomment>Title of a card: the servers that are asked in place of a node.
----------
Read out for the list of servers.</extracomment>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Each answer is checked on this device against what the validators signed. A server can keep silent or be behind; it cannot change a number unseen.</source>
        <extracomment>Under the title of the servers.</extracomment>
        <translation>各応答は、バリデーターの署名とこのデバイスで照合されます。サーバーは黙ることも遅れることもありますが、気づかれずに数値を変えることはできません。</translation>
    </message>
    <message>
        <source>%1: %2. Newest checked block %3, age %4.</source>
        <extracomment>A server read out: %1 its name, %2 whether it answers, %3 a height, %4 its age.</extracomment>
        <translation>%1: %2。最新の確認済みブロック %3、経過 %4。</translation>
    </message>
    <message>
        <source>Newest checked block</source>
        <extracomment>Name of a figure: the newest block that a server proved.</extracomment>
        <translation>最新の確認済みブロック</translation>
    </message>
    <message>
        <source>Its age</source>
        <extracomment>Name of a figure: how long ago the newest block was made.</extracomment>
        <translation>経過時間</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <extracomment>Title of the page of settings.</extracomment>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Shortcuts</source>
        <extracomment>Title of the sheet that lists all shortcuts.</extracomment>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Close the list</source>
        <extracomment>Button that closes the sheet of shortcuts.</extracomment>
        <translation>一覧を閉じる</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Pages</source>
        <extracomment>Read out for the list of pages at the side of the window.</extracomment>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message>
        <source>Sign a message</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>メッセージに署名</translation>
    </message>
    <message>
        <source>Sign only what you would put your name under. Whoever gets text and signature can show both to others.</source>
        <extracomment>What to think of before signing.</extracomment>
        <translation>自分の名前を書けるものにだけ署名してください。文章と署名を受け取った人は、両方をほかの人に見せられます。</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes the dialog.</extracomment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Sign</source>
        <extracomment>Button that signs the text.</extracomment>
        <translation>署名する</translation>
    </message>
    <message>
        <source>Type the text first.</source>
        <extracomment>Why the button cannot be used yet.</extracomment>
        <translation>先に文章を入力してください。</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Label of a choice.</extracomment>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>Label of a field.</extracomment>
        <translation>文章</translation>
    </message>
    <message>
        <source>Signature</source>
        <extracomment>Label of a text that can be copied.</extracomment>
        <translation>署名</translation>
    </message>
    <message>
        <source>Give it with the text and the address %1</source>
        <extracomment>Under a signature; %1 is an address.</extracomment>
        <translation>文章とアドレス %1 と一緒に渡してください</translation>
    </message>
    <message>
        <source>Copy the signature</source>
        <extracomment>Tooltip of a copy button.
----------
Beside a copy button.</extracomment>
        <translation>署名をコピー</translation>
    </message>
</context>
<context>
    <name>SigningCard</name>
    <message>
        <source>Open a prepared payment</source>
        <extracomment>Title of the form that opens a payment of another machine.</extracomment>
        <translation>準備済みの支払いを開く</translation>
    </message>
    <message>
        <source>Ready to be signed</source>
        <extracomment>Title above a payment that was exported.</extracomment>
        <translation>署名の準備ができました</translation>
    </message>
    <message>
        <source>Sign this payment?</source>
        <extracomment>Title above a payment that is to be signed.</extracomment>
        <translation>この支払いに署名しますか？</translation>
    </message>
    <message>
        <source>This payment is signed</source>
        <extracomment>Title above a signed payment.</extracomment>
        <translation>この支払いは署名済みです</translation>
    </message>
    <message>
        <source>Handed to the network</source>
        <extracomment>Title after a payment was handed to the network.</extracomment>
        <translation>ネットワークに渡しました</translation>
    </message>
    <message>
        <source>One that was exported for signing, or one that comes back signed: its file, its QR code or its text.</source>
        <extracomment>What can be opened.</extracomment>
        <translation>署名用に書き出したもの、または署名されて戻ってきたもの。ファイル、QRコード、テキストのいずれかで開けます。</translation>
    </message>
    <message>
        <source>Take it to the machine that has the key and open it there. Its amount stays kept; payments that you send later wait for it. Activity shows it, and can forget it.</source>
        <extracomment>What to do with an exported payment.</extracomment>
        <translation>鍵のあるコンピューターに運び、そこで開いてください。金額は確保されたままで、後から送る支払いはこれを待ちます。「アクティビティ」に表示され、破棄もできます。</translation>
    </message>
    <message>
        <source>Compare every recipient with what you want to pay. What is signed can be sent by anybody who has it.</source>
        <extracomment>How to look at a payment before signing it.</extracomment>
        <translation>すべての受取人を、支払いたい内容と見比べてください。署名したものは、それを持つ人なら誰でも送信できます。</translation>
    </message>
    <message>
        <source>Nothing is paid before it is sent. Send it from here, or take it to a machine that has a network.</source>
        <extracomment>What to do with a signed payment.</extracomment>
        <translation>送信するまで何も支払われません。ここから送信するか、ネットワークのあるコンピューターに運んでください。</translation>
    </message>
    <message>
        <source>It is no payment of the open wallet, so it is not followed here. The explorer shows what becomes of it.</source>
        <extracomment>It was sent, but belongs to nobody here.</extracomment>
        <translation>開いているウォレットの支払いではないため、ここでは追跡しません。エクスプローラーで結果を確認できます。</translation>
    </message>
    <message>
        <source>Wallet password</source>
        <extracomment>Above a password field.</extracomment>
        <translation>ウォレットのパスワード</translation>
    </message>
    <message>
        <source>Wanted because this payment was not made here.</source>
        <extracomment>Under that field: why it is asked.</extracomment>
        <translation>この支払いはここで作られていないため必要です。</translation>
    </message>
    <message>
        <source>Sign payment</source>
        <extracomment>Signs a payment that was prepared elsewhere.</extracomment>
        <translation>支払いに署名</translation>
    </message>
    <message>
        <source>Type the wallet password first</source>
        <extracomment>Why the payment cannot be signed yet.</extracomment>
        <translation>先にウォレットのパスワードを入力してください</translation>
    </message>
    <message>
        <source>Send it now</source>
        <extracomment>Hands a signed payment to the network.</extracomment>
        <translation>今すぐ送信</translation>
    </message>
    <message>
        <source>Open in Explorer</source>
        <extracomment>Shows the transaction in the explorer.</extracomment>
        <translation>エクスプローラーで開く</translation>
    </message>
    <message>
        <source>Back to Send</source>
        <extracomment>Goes back to the form that pays somebody.</extracomment>
        <translation>送金に戻る</translation>
    </message>
</context>
<context>
    <name>SigningEntry</name>
    <message>
        <source>File with the payment</source>
        <extracomment>Above a field for the path of a file.</extracomment>
        <translation>支払いのファイル</translation>
    </message>
    <message>
        <source>A path, or drop the file here. A picture of the QR code does too.</source>
        <extracomment>Under that field.</extracomment>
        <translation>パスを入力するか、ここにファイルをドロップしてください。QRコードの画像でも構いません。</translation>
    </message>
    <message>
        <source>Open file</source>
        <extracomment>Reads a payment from the named file.</extracomment>
        <translation>ファイルを開く</translation>
    </message>
    <message>
        <source>Name a file first</source>
        <extracomment>Why no file can be opened.</extracomment>
        <translation>先にファイルを指定してください</translation>
    </message>
    <message>
        <source>Or paste its text</source>
        <extracomment>Above a field for the text of a payment.</extracomment>
        <translation>またはテキストを貼り付け</translation>
    </message>
</context>
<context>
    <name>SigningFacts</name>
    <message>
        <source>To</source>
        <extracomment>Above the address that a payment goes to.</extracomment>
        <translation>支払先</translation>
    </message>
    <message>
        <source>Gets</source>
        <extracomment>What one of several recipients gets.</extracomment>
        <translation>受取額</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Above the address that pays.</extracomment>
        <translation>支払元</translation>
    </message>
    <message>
        <source>Amount, all together</source>
        <extracomment>The sum that all recipients get.</extracomment>
        <translation>金額の合計</translation>
    </message>
    <message>
        <source>Network fee, at most</source>
        <extracomment>The fee that is paid at most.</extracomment>
        <translation>ネットワーク手数料（上限）</translation>
    </message>
    <message>
        <source>Memo, public on the chain</source>
        <extracomment>The public note of a payment.</extracomment>
        <translation>メモ（チェーン上で公開）</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>The network that a payment is for.</extracomment>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Number in the sender&apos;s order</source>
        <extracomment>The place of a payment in its sender&apos;s order of payments.</extracomment>
        <translation>送金元での順番</translation>
    </message>
    <message>
        <source>Valid until</source>
        <extracomment>The last block that may hold a payment.</extracomment>
        <translation>有効期限</translation>
    </message>
</context>
<context>
    <name>SigningFile</name>
    <message>
        <source>QR code of this payment</source>
        <extracomment>Read out for the QR code; the file below it holds the same.</extracomment>
        <translation>この支払いのQRコード</translation>
    </message>
    <message>
        <source>This payment is too long for a QR code. Carry its file.</source>
        <extracomment>Why there is no QR code.</extracomment>
        <translation>この支払いはQRコードには長すぎます。ファイルを運んでください。</translation>
    </message>
    <message>
        <source>Save as a new file</source>
        <extracomment>Above a field for the path of a new file.</extracomment>
        <translation>新しいファイルに保存</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>Under that field; %1 is the path of a file.</extracomment>
        <translation>%1 として保存しました</translation>
    </message>
    <message>
        <source>Save file</source>
        <extracomment>Writes the payment into the named file.</extracomment>
        <translation>ファイルを保存</translation>
    </message>
    <message>
        <source>Name a file first</source>
        <extracomment>Why nothing can be saved.</extracomment>
        <translation>先にファイルを指定してください</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Loading</source>
        <extracomment>Read out for a place whose content has not arrived.</extracomment>
        <translation>読み込み中</translation>
    </message>
</context>
<context>
    <name>SlotRing</name>
    <message>
        <source>Slots of this epoch</source>
        <extracomment>Read out for the ring of the five slots of an epoch.</extracomment>
        <translation>このエポックのスロット</translation>
    </message>
</context>
<context>
    <name>Spinner</name>
    <message>
        <source>Working</source>
        <extracomment>Read out for a spinner that has no words of its own.</extracomment>
        <translation>処理中</translation>
    </message>
</context>
<context>
    <name>StageMark</name>
    <message>
        <source>Pending</source>
        <extracomment>Stage of a payment that no block holds yet.</extracomment>
        <translation>処理待ち</translation>
    </message>
    <message>
        <source>In block</source>
        <extracomment>Stage of a payment that a block holds, which is not final yet.</extracomment>
        <translation>ブロックに収録</translation>
    </message>
    <message>
        <source>Final</source>
        <extracomment>Stage of a payment that nobody can undo.</extracomment>
        <translation>確定</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Stage of a payment that a block holds but that had no effect.</extracomment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>Stage of a payment that was never put into a block.</extracomment>
        <translation>期限切れ</translation>
    </message>
</context>
<context>
    <name>StageText</name>
    <message>
        <source>Pending</source>
        <extracomment>Stage of a payment that no block holds yet.</extracomment>
        <translation>処理待ち</translation>
    </message>
    <message>
        <source>In block %1</source>
        <extracomment>Stage of a payment; %1 is the height of the block that holds it.</extracomment>
        <translation>ブロック %1 に収録</translation>
    </message>
    <message>
        <source>Final</source>
        <extracomment>Stage of a payment that nobody can undo.</extracomment>
        <translation>確定</translation>
    </message>
    <message>
        <source>Failed in block %1: %2. The fee was paid.</source>
        <extracomment>Stage of a payment without effect; %1 is a height, %2 the reason.</extracomment>
        <translation>ブロック %1 で失敗: %2。手数料は支払われました。</translation>
    </message>
    <message>
        <source>Expired, not sent</source>
        <extracomment>Stage of a payment that was not put into a block in time.</extracomment>
        <translation>期限切れ、送信されず</translation>
    </message>
</context>
<context>
    <name>Staking</name>
    <message>
        <source>More than you have: %1 available.</source>
        <translation>残高を超えています。利用可能額は %1 です。</translation>
    </message>
    <message>
        <source>At least %1 RTC are needed.</source>
        <translation>%1 RTC 以上が必要です。</translation>
    </message>
    <message>
        <source>Type how much to bond.</source>
        <translation>ボンドする金額を入力してください。</translation>
    </message>
    <message>
        <source>More than is bonded: %1.</source>
        <translation>ボンド額 %1 を超えています。</translation>
    </message>
    <message>
        <source>Type how much to take back.</source>
        <translation>引き出す金額を入力してください。</translation>
    </message>
    <message>
        <source>This would leave less than %1 RTC. Take everything, or leave that much.</source>
        <translation>残りが %1 RTC を下回ります。全額を引き出すか、その額を残してください。</translation>
    </message>
    <message>
        <source>= %1 RTC</source>
        <translation>= %1 RTC</translation>
    </message>
    <message>
        <source>Not an amount. Use digits and one separator; RTC has 6 decimals.</source>
        <translation>金額ではありません。数字と区切り記号 1 つで入力してください。RTC は小数点以下 6 桁までです。</translation>
    </message>
    <message>
        <source>This is another amount.</source>
        <translation>金額が異なります。</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Full node</source>
        <translation>フルノード</translation>
    </message>
    <message>
        <source>Validating needs a full node. Start it in Settings.</source>
        <translation>バリデーターにはフルノードが必要です。設定で起動してください。</translation>
    </message>
    <message>
        <source>Another machine votes with this bond. Never run one key on two machines.</source>
        <translation>別のマシンがこのボンドで投票しています。1 つの鍵を 2 台のマシンで使わないでください。</translation>
    </message>
    <message>
        <source>Runs here and holds the key that votes.</source>
        <translation>ここで動作し、投票用の鍵を保持しています。</translation>
    </message>
    <message>
        <source>Fresh attestation</source>
        <translation>新しいアテステーション</translation>
    </message>
    <message>
        <source>This machine attested in the last epoch.</source>
        <translation>このマシンは直近のエポックでアテステーション済みです。</translation>
    </message>
    <message>
        <source>Not needed for validators of the first block until epoch %1. Turn on mining before that.</source>
        <translation>最初のブロックからのバリデーターには、エポック %1 まで不要です。それまでにマイニングをオンにしてください。</translation>
    </message>
    <message>
        <source>No slot was accepted in the last epoch. Keep mining on.</source>
        <translation>直近のエポックで受理されたスロットがありません。マイニングをオンのままにしてください。</translation>
    </message>
    <message>
        <source>Turn on mining: it registers and attests this machine.</source>
        <translation>マイニングをオンにしてください。このマシンの登録とアテステーションが行われます。</translation>
    </message>
    <message>
        <source>Bond</source>
        <translation>ボンド</translation>
    </message>
    <message>
        <source>%1 RTC, at least %2 are needed.</source>
        <translation>%1 RTC。%2 以上が必要です。</translation>
    </message>
    <message>
        <source>Bond at least %1 RTC.</source>
        <translation>%1 RTC 以上をボンドしてください。</translation>
    </message>
    <message>
        <source>Reachable port</source>
        <translation>到達できるポート</translation>
    </message>
    <message>
        <source>Not needed while this is the only validator.</source>
        <translation>バリデーターがここだけの間は不要です。</translation>
    </message>
    <message>
        <source>Known once the node runs.</source>
        <translation>ノードが動作するとわかります。</translation>
    </message>
    <message>
        <source>This node takes no connections. Let it listen on a port.</source>
        <translation>このノードは接続を受け付けていません。ポートで待ち受けるようにしてください。</translation>
    </message>
    <message>
        <source>Nobody has called yet.</source>
        <translation>まだ誰も接続していません。</translation>
    </message>
    <message>
        <source>Other nodes reach %1.</source>
        <translation>ほかのノードから %1 に到達できます。</translation>
    </message>
    <message>
        <source>Open the port on your router, or turn on port mapping.</source>
        <translation>ルーターでポートを開くか、ポートマッピングをオンにしてください。</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>Not compared: there is nobody else.</source>
        <translation>比較なし。ほかのノードがありません。</translation>
    </message>
    <message>
        <source>Compared once peers are connected.</source>
        <translation>ピアが接続されると比較します。</translation>
    </message>
    <message>
        <source>%1. Set the clock of this computer.</source>
        <translation>%1。このコンピューターの時計を合わせてください。</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <translation>未参加</translation>
    </message>
    <message>
        <source>No bond</source>
        <translation>ボンドなし</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Enters at an epoch&apos;s end</source>
        <translation>エポックの終わりに参加</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>One of %1 that decide</source>
        <translation>決定に加わる %1 のうちの 1 つ</translation>
    </message>
    <message>
        <source>Jailed</source>
        <translation>除外中</translation>
    </message>
    <message>
        <source>Has no vote</source>
        <translation>投票権なし</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>離脱中</translation>
    </message>
    <message>
        <source>On its way out</source>
        <translation>離脱の手続き中</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>Voting for two blocks at once costs 5 % of the bond, proposing two costs 1 %, and either ends this key for ever. Never run one key on two machines. Missing half of your turns in %1 sets you aside for %2, without a loss.</source>
        <translation>2 つのブロックに同時に投票するとボンドの 5%、2 つを同時に提案すると 1% を失い、いずれの場合もこの鍵は永久に使えなくなります。1 つの鍵を 2 台のマシンで使わないでください。%1のうちに順番の半分を逃すと、%2の間除外されますが、損失はありません。</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>1 日</translation>
    </message>
    <message>
        <source>in %1 s</source>
        <translation>%1 秒後</translation>
    </message>
    <message>
        <source>in %1 min %2 s</source>
        <translation>%1 分 %2 秒後</translation>
    </message>
    <message>
        <source>in %1 h %2 min</source>
        <translation>%1 時間 %2 分後</translation>
    </message>
    <message>
        <source>No turn yet</source>
        <translation>まだ順番なし</translation>
    </message>
    <message>
        <source>%1 of the last %2 turns proposed</source>
        <translation>直近の順番 %2 回のうち %1 回提案</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>This validator was set aside for missing more than half of its turns.</source>
        <translation>このバリデーターは、順番の半分超を逃したため除外されました。</translation>
    </message>
    <message>
        <source>This validator proposed two blocks at once. Its key is out for ever.</source>
        <translation>このバリデーターは 2 つのブロックを同時に提案しました。この鍵は永久に使えません。</translation>
    </message>
    <message>
        <source>This validator voted for two blocks at once. Its key is out for ever.</source>
        <translation>このバリデーターは 2 つのブロックに同時に投票しました。この鍵は永久に使えません。</translation>
    </message>
    <message>
        <source>%1 It may come back in epoch %2, in about %3.</source>
        <translation>%1エポック %2（約 %3後）に復帰できます。</translation>
    </message>
</context>
<context>
    <name>StakingPage</name>
    <message>
        <source>Staking</source>
        <extracomment>Title of the page about bonds and validating.</extracomment>
        <translation>ステーキング</translation>
    </message>
    <message>
        <source>Validating needs a full node.</source>
        <extracomment>Why validating is not possible.</extracomment>
        <translation>バリデーターにはフルノードが必要です。</translation>
    </message>
</context>
<context>
    <name>Stat</name>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>Read out for a figure with its name; %1 is the name, %2 the value, %3 a note.</extracomment>
        <translation>%1: %2。%3</translation>
    </message>
    <message>
        <source>—</source>
        <extracomment>Stands for a value that is not known.</extracomment>
        <translation>—</translation>
    </message>
</context>
<context>
    <name>StatsCard</name>
    <message>
        <source>Bonded</source>
        <extracomment>Name of a figure.</extracomment>
        <translation>ボンド済み</translation>
    </message>
    <message>
        <source>Unbonding</source>
        <extracomment>Name of a figure: coins on their way out of the bond.</extracomment>
        <translation>ボンド解除中</translation>
    </message>
    <message>
        <source>Earned</source>
        <extracomment>Name of a figure: what validating brought.</extracomment>
        <translation>獲得額</translation>
    </message>
    <message>
        <source>Tips join the balance</source>
        <extracomment>Why a figure is not known: what is left of fees is part of the balance.</extracomment>
        <translation>チップは残高に加わります</translation>
    </message>
    <message>
        <source>Validator</source>
        <extracomment>Name of a fact: what the validator is doing.</extracomment>
        <translation>バリデーター</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Status</source>
        <extracomment>Read out for the strip at the bottom of the window.</extracomment>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>StepFrame</name>
    <message>
        <source>Back</source>
        <extracomment>Button that goes back to the question before.</extracomment>
        <translation>戻る</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Checks made</source>
        <extracomment>Read out for the list of checks made on a block or value.</extracomment>
        <translation>行ったチェック</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>Read out for the list of steps of a task; %1 and %2 are numbers.</extracomment>
        <translation>ステップ %1/%2</translation>
    </message>
</context>
<context>
    <name>StepperStep</name>
    <message>
        <source>done</source>
        <extracomment>Read out for a step of a task that is behind the user.</extracomment>
        <translation>完了</translation>
    </message>
    <message>
        <source>current step</source>
        <extracomment>Read out for the step of a task that the user is at.</extracomment>
        <translation>現在のステップ</translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>Very weak</source>
        <extracomment>Password strength, the lowest of five.</extracomment>
        <translation>非常に弱い</translation>
    </message>
    <message>
        <source>Weak</source>
        <extracomment>Password strength, the second of five.</extracomment>
        <translation>弱い</translation>
    </message>
    <message>
        <source>Fair</source>
        <extracomment>Password strength, the third of five.</extracomment>
        <translation>普通</translation>
    </message>
    <message>
        <source>Good</source>
        <extracomment>Password strength, the fourth of five.</extracomment>
        <translation>良好</translation>
    </message>
    <message>
        <source>Strong</source>
        <extracomment>Password strength, the highest of five.</extracomment>
        <translation>強い</translation>
    </message>
    <message>
        <source>Password strength: %1. %2</source>
        <extracomment>Read out for the password strength; %1 is one of five words, %2 a tip.</extracomment>
        <translation>パスワードの強さ: %1。%2</translation>
    </message>
</context>
<context>
    <name>SwitchCard</name>
    <message>
        <source>Mine on this machine</source>
        <extracomment>The one switch of mining.
----------
Beside the one switch of mining.</extracomment>
        <translation>このマシンでマイニング</translation>
    </message>
    <message>
        <source>Measuring this machine</source>
        <extracomment>Name of a progress bar.</extracomment>
        <translation>このマシンを計測中</translation>
    </message>
    <message>
        <source>Your computer measures its own processor and signs the result once in each slot. Each epoch a reward is shared by all miners, by weight and by slots attested. Older real hardware counts more. It sends your hardware profile to the network in public, and never touches your files. Registering takes a few seconds of work and costs nothing.</source>
        <extracomment>What mining does, below the switch while it is off.</extracomment>
        <translation>コンピューターが自身のプロセッサを計測し、スロットごとに 1 回、結果に署名します。エポックごとの報酬を、全マイナーが重みとアテステーション済みのスロット数に応じて分け合います。古い実機ほど重みが大きくなります。ハードウェアプロファイルをネットワークに公開しますが、ファイルには一切触れません。登録は計算に数秒かかり、費用はかかりません。</translation>
    </message>
</context>
<context>
    <name>SyncCard</name>
    <message>
        <source>Catching up</source>
        <extracomment>Read out for the bar of catching up with the network.</extracomment>
        <translation>同期中</translation>
    </message>
</context>
<context>
    <name>SyncPhases</name>
    <message>
        <source>done</source>
        <extracomment>State of a phase of catching up.</extracomment>
        <translation>完了</translation>
    </message>
    <message>
        <source>going on</source>
        <extracomment>State of a phase of catching up.</extracomment>
        <translation>進行中</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>State of a phase of catching up.</extracomment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Phases</source>
        <extracomment>Read out for the phases of catching up with the network.</extracomment>
        <translation>段階</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>A phase read out: %1 is its name, %2 its state, %3 how far it is.</extracomment>
        <translation>%1: %2、%3</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message numerus="yes">
        <source>%n new</source>
        <extracomment>Button above a live table that shows the rows that came meanwhile.</extracomment>
        <translation>
            <numerusform>新着 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableDialog</name>
    <message>
        <source>What the age of a machine is worth</source>
        <extracomment>Title of a dialog: what processors of each age are worth.</extracomment>
        <translation>マシンの古さと倍率</translation>
    </message>
    <message>
        <source>%1. The first class that fits a processor counts. What is above 1 fades by 15 % a year of chain age.</source>
        <extracomment>Above the table; %1 is its version and length.</extracomment>
        <translation>%1。プロセッサに最初に当てはまるクラスが適用されます。1 を超える分はチェーンの経過 1 年につき 15% 減ります。</translation>
    </message>
    <message>
        <source>Close the table</source>
        <extracomment>Button that closes the table.</extracomment>
        <translation>表を閉じる</translation>
    </message>
    <message>
        <source>Search a processor or a year</source>
        <extracomment>In the search field of the table of processors.</extracomment>
        <translation>プロセッサか年を検索</translation>
    </message>
    <message>
        <source>No class has this name. What is in no class counts as unrecognised.</source>
        <extracomment>No class of the table fits the words that were searched for.</extracomment>
        <translation>この名前のクラスはありません。どのクラスにもないものは不明として扱われます。</translation>
    </message>
    <message>
        <source>Classes of processors</source>
        <extracomment>Name of the table of processors.</extracomment>
        <translation>プロセッサのクラス</translation>
    </message>
    <message>
        <source>Class</source>
        <extracomment>Head of a column: the name of a class of processors.</extracomment>
        <translation>クラス</translation>
    </message>
    <message>
        <source>Sold</source>
        <extracomment>Head of a column: when these processors were sold.</extracomment>
        <translation>販売時期</translation>
    </message>
    <message>
        <source>Base</source>
        <extracomment>Head of a column: the multiplier in the table.</extracomment>
        <translation>基本値</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Head of a column: the multiplier after the years of the chain.</extracomment>
        <translation>現在</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>A row read out: %1 class, %2 years, %3 multiplier.</extracomment>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>This machine</source>
        <extracomment>Read out at the class that this machine is of.</extracomment>
        <translation>このマシン</translation>
    </message>
</context>
<context>
    <name>TableHead</name>
    <message>
        <source>sorted, highest first</source>
        <extracomment>Read out for the head of a column that the table is sorted by.</extracomment>
        <translation>並べ替え済み、大きい順</translation>
    </message>
    <message>
        <source>sorted, lowest first</source>
        <translation>並べ替え済み、小さい順</translation>
    </message>
</context>
<context>
    <name>TermsCard</name>
    <message>
        <source>Open the terms in the browser</source>
        <extracomment>Button beside the link of a bounty&apos;s terms.</extracomment>
        <translation>条件をブラウザーで開く</translation>
    </message>
    <message>
        <source>Text of the sponsor, shown as plain text</source>
        <extracomment>Beside a title and a link that somebody else wrote.</extracomment>
        <translation>スポンサーの文章 (プレーンテキスト)</translation>
    </message>
</context>
<context>
    <name>ThisNodeCard</name>
    <message>
        <source>This node</source>
        <extracomment>Title of a card about the node in this program.</extracomment>
        <translation>このノード</translation>
    </message>
</context>
<context>
    <name>TimeFormat</name>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>&lt; 0.1 s</source>
        <translation>&lt; 0.1 秒</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 日</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 日 %2 時間</translation>
    </message>
</context>
<context>
    <name>TimelineStep</name>
    <message>
        <source>%1. %2 %3</source>
        <extracomment>Read out for a step of a timeline; %1 is its name, %2 a sentence, %3 a time.</extracomment>
        <translation>%1。%2 %3</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close the notice</source>
        <extracomment>Button that closes a short notice.</extracomment>
        <translation>お知らせを閉じる</translation>
    </message>
</context>
<context>
    <name>ToolsCard</name>
    <message>
        <source>Export and remove</source>
        <extracomment>Title of a card about copies of the open wallet and removing it.</extracomment>
        <translation>書き出しと削除</translation>
    </message>
    <message>
        <source>Wallet file</source>
        <extracomment>What can be exported.</extracomment>
        <translation>ウォレットのファイル</translation>
    </message>
    <message>
        <source>A copy for another computer, under a password of its own.</source>
        <extracomment>What a copy of the wallet file is for.</extracomment>
        <translation>別のコンピューター用の写しです。専用のパスワードで保護します。</translation>
    </message>
    <message>
        <source>A copy for another computer. It holds no secret.</source>
        <extracomment>What a copy of a file that only watches is for.</extracomment>
        <translation>別のコンピューター用の写しです。秘密は含みません。</translation>
    </message>
    <message>
        <source>Export the wallet file</source>
        <extracomment>Button that opens a dialog.</extracomment>
        <translation>ファイルを書き出す</translation>
    </message>
    <message>
        <source>Private key</source>
        <extracomment>What can be exported.</extracomment>
        <translation>秘密鍵</translation>
    </message>
    <message>
        <source>The secret of one account. Whoever has it can spend its coins.</source>
        <extracomment>What a private key means.</extracomment>
        <translation>1 つのアカウントの秘密です。持っている人はそのコインを使えます。</translation>
    </message>
    <message>
        <source>Export the private key</source>
        <extracomment>Button that opens a dialog.</extracomment>
        <translation>秘密鍵を書き出す</translation>
    </message>
    <message>
        <source>Public key (xpub)</source>
        <extracomment>What can be exported: an extended public key.</extracomment>
        <translation>公開鍵（xpub）</translation>
    </message>
    <message>
        <source>For a wallet elsewhere that only watches. It shows all addresses of an account and cannot spend.</source>
        <extracomment>What an extended public key is for.</extracomment>
        <translation>別の場所にある閲覧専用ウォレット用です。アカウントの全アドレスが見えますが、使うことはできません。</translation>
    </message>
    <message>
        <source>Export the public key</source>
        <extracomment>Button that opens a dialog.</extracomment>
        <translation>公開鍵を書き出す</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Taking a wallet away from this computer.</extracomment>
        <translation>削除</translation>
    </message>
    <message>
        <source>Takes this wallet out of the list. Its name is asked for first.</source>
        <extracomment>What removing the wallet does.</extracomment>
        <translation>このウォレットを一覧から外します。先に名前を尋ねます。</translation>
    </message>
    <message>
        <source>Remove this wallet</source>
        <extracomment>Button that opens a dialog.</extracomment>
        <translation>このウォレットを削除</translation>
    </message>
</context>
<context>
    <name>TrafficCard</name>
    <message>
        <source>Traffic</source>
        <extracomment>Title of a card: what goes over the network.</extracomment>
        <translation>通信量</translation>
    </message>
    <message>
        <source>In</source>
        <extracomment>What comes in over the network.</extracomment>
        <translation>受信</translation>
    </message>
    <message>
        <source>Out</source>
        <extracomment>What goes out over the network.</extracomment>
        <translation>送信</translation>
    </message>
    <message>
        <source>Time covered</source>
        <extracomment>Read out for the choice of how much time a chart covers.</extracomment>
        <translation>表示する期間</translation>
    </message>
    <message>
        <source>5 min</source>
        <extracomment>A time that a chart covers.</extracomment>
        <translation>5 分</translation>
    </message>
    <message>
        <source>1 h</source>
        <extracomment>A time that a chart covers.</extracomment>
        <translation>1 時間</translation>
    </message>
    <message>
        <source>1 d</source>
        <extracomment>A time that a chart covers.</extracomment>
        <translation>1 日</translation>
    </message>
    <message>
        <source>Traffic of this node</source>
        <extracomment>Name of a chart.</extracomment>
        <translation>このノードの通信量</translation>
    </message>
</context>
<context>
    <name>UnbondCard</name>
    <message>
        <source>Unbond</source>
        <extracomment>Title of a card: taking coins back.</extracomment>
        <translation>ボンド解除</translation>
    </message>
    <message>
        <source>Amount to take back</source>
        <extracomment>Label of a field.</extracomment>
        <translation>引き出す金額</translation>
    </message>
    <message>
        <source>Asked for now, the coins are free about %1. Until then they can still be slashed. Taking everything ends this validator.</source>
        <extracomment>In the card about taking coins back; %1 is a date and time.</extracomment>
        <translation>今請求すると、コインは %1 ごろ利用可能になります。それまではスラッシュされる可能性があります。全額を引き出すと、このバリデーターは終了します。</translation>
    </message>
    <message>
        <source>Take coins back</source>
        <extracomment>Button that goes on to confirm taking coins back.</extracomment>
        <translation>コインを引き出す</translation>
    </message>
    <message>
        <source>Take back %1 RTC</source>
        <extracomment>Title of a dialog; %1 is an amount.</extracomment>
        <translation>%1 RTC を引き出す</translation>
    </message>
    <message>
        <source>They are free about %1.</source>
        <extracomment>In the dialog that confirms taking coins back; %1 is a date and time.</extracomment>
        <translation>%1 ごろに利用可能になります。</translation>
    </message>
</context>
<context>
    <name>WalletMenu</name>
    <message>
        <source>Watch-only</source>
        <extracomment>Mark of a wallet that can look and not spend.</extracomment>
        <translation>閲覧のみ</translation>
    </message>
    <message>
        <source>New wallet</source>
        <extracomment>Line of the menu of wallets.</extracomment>
        <translation>新しいウォレット</translation>
    </message>
</context>
<context>
    <name>WalletSwitcher</name>
    <message>
        <source>Wallet %1</source>
        <extracomment>Read out for the button that shows the open wallet; %1 is its name.</extracomment>
        <translation>ウォレット %1</translation>
    </message>
    <message>
        <source>Watch-only, %1</source>
        <extracomment>Read out for a wallet without a key; %1 is its address.</extracomment>
        <translation>閲覧のみ、%1</translation>
    </message>
</context>
<context>
    <name>WalletsCard</name>
    <message>
        <source>Wallets</source>
        <extracomment>Title of a card.</extracomment>
        <translation>ウォレット</translation>
    </message>
    <message>
        <source>New wallet</source>
        <extracomment>Button that makes one more wallet.</extracomment>
        <translation>ウォレットを追加</translation>
    </message>
    <message>
        <source>open, watch-only</source>
        <extracomment>Beside the wallet that is open and has no key.</extracomment>
        <translation>使用中、閲覧のみ</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>Beside the wallet that is open.</extracomment>
        <translation>使用中</translation>
    </message>
    <message>
        <source>watch-only</source>
        <extracomment>Beside a wallet that has no key.</extracomment>
        <translation>閲覧のみ</translation>
    </message>
    <message>
        <source>Name of the open wallet</source>
        <extracomment>Label of a field.</extracomment>
        <translation>使用中のウォレットの名前</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>Button that gives the wallet its new name.</extracomment>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Type another name first.</source>
        <extracomment>Why the button cannot be used.</extracomment>
        <translation>先に別の名前を入力してください。</translation>
    </message>
    <message>
        <source>The words of this wallet were checked.</source>
        <extracomment>State of the backup.</extracomment>
        <translation>このウォレットの復元用の単語は確認済みです。</translation>
    </message>
    <message>
        <source>The words of this wallet were never checked.</source>
        <extracomment>State of the backup.</extracomment>
        <translation>このウォレットの復元用の単語は未確認です。</translation>
    </message>
    <message>
        <source>See the words</source>
        <extracomment>Button that shows the recovery words after asking for the password.</extracomment>
        <translation>単語を見る</translation>
    </message>
</context>
<context>
    <name>WatchBadge</name>
    <message>
        <source>Watch-only</source>
        <extracomment>Mark of a wallet that can look and not spend.</extracomment>
        <translation>閲覧のみ</translation>
    </message>
</context>
<context>
    <name>WelcomeStep</name>
    <message>
        <source>Another wallet</source>
        <extracomment>Title of onboarding when a wallet is here already.</extracomment>
        <translation>別のウォレット</translation>
    </message>
    <message>
        <source>Hold RTC. Mine on hardware you already own. Get paid for code.</source>
        <extracomment>Title of the first page a newcomer sees.</extracomment>
        <translation>RTC を保有する。手持ちのハードウェアでマイニングする。コードで報酬を得る。</translation>
    </message>
    <message>
        <source>It has words and a password of its own. The wallets that are here stay as they are.</source>
        <extracomment>Under the title of onboarding when a wallet is here already.</extracomment>
        <translation>専用の復元用の単語とパスワードを持ちます。すでにあるウォレットはそのまま残ります。</translation>
    </message>
    <message>
        <source>A wallet and a node in one window. It takes under two minutes, and nothing is decided without you.</source>
        <extracomment>Under the title of the first page.</extracomment>
        <translation>ウォレットとノードが 1 つのウィンドウに。2 分もかからず、何も勝手に決められません。</translation>
    </message>
    <message>
        <source>Create a wallet</source>
        <extracomment>Button that begins with a new wallet.</extracomment>
        <translation>ウォレットを作成</translation>
    </message>
    <message>
        <source>I have words or a file</source>
        <extracomment>Button that restores or imports a wallet.</extracomment>
        <translation>単語またはファイルがあります</translation>
    </message>
</context>
<context>
    <name>WordGrid</name>
    <message>
        <source>Word %1: %2</source>
        <extracomment>Read out for a recovery word; %1 is its number.</extracomment>
        <translation>単語 %1: %2</translation>
    </message>
    <message>
        <source>Make sure that nobody and no camera looks at your screen.</source>
        <extracomment>On the cover over the recovery words.</extracomment>
        <translation>画面が誰からも、どのカメラからも見えないことを確かめてください。</translation>
    </message>
    <message>
        <source>Show words</source>
        <extracomment>Button that uncovers the recovery words.</extracomment>
        <translation>単語を表示</translation>
    </message>
</context>
<context>
    <name>WordsDialog</name>
    <message>
        <source>Words of this wallet</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>このウォレットの復元用の単語</translation>
    </message>
    <message>
        <source>Anyone who reads them can spend your coins. Compare them with your paper, in this order.</source>
        <extracomment>In the dialog that shows the recovery words.</extracomment>
        <translation>これらを読んだ人は誰でもコインを使えます。この順序で控えの紙と見比べてください。</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes the dialog.</extracomment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Show words</source>
        <extracomment>Button that uncovers the recovery words.</extracomment>
        <translation>単語を表示</translation>
    </message>
    <message>
        <source>My paper says the same</source>
        <extracomment>Button: the words on paper are the same.</extracomment>
        <translation>控えの紙と一致</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Label of a field.</extracomment>
        <translation>パスワード</translation>
    </message>
</context>
<context>
    <name>WordsStep</name>
    <message>
        <source>Write down these %1 words</source>
        <extracomment>Title; %1 is 12 or 24.</extracomment>
        <translation>%1 個の単語を書き留める</translation>
    </message>
    <message>
        <source>They are the only way to get your RTC back if this computer is lost. Write them on paper, in this order. Anyone who reads them can spend your coins.</source>
        <extracomment>Under the title of the recovery words.</extracomment>
        <translation>このコンピューターを失ったとき、RTC を取り戻す唯一の手段です。この順序で紙に書いてください。これらを読んだ人は誰でもコインを使えます。</translation>
    </message>
    <message>
        <source>Check later</source>
        <extracomment>Button that skips the check of the written words.</extracomment>
        <translation>後で確認</translation>
    </message>
    <message>
        <source>Check 4 words now</source>
        <extracomment>Button that begins the check of the written words.</extracomment>
        <translation>今すぐ 4 個の単語を確認</translation>
    </message>
    <message>
        <source>How many words</source>
        <extracomment>Read out for the choice of 12 or 24 words.</extracomment>
        <translation>単語の数</translation>
    </message>
    <message>
        <source>12 words</source>
        <extracomment>Choice of how many recovery words.</extracomment>
        <translation>12 個</translation>
    </message>
    <message>
        <source>24 words</source>
        <extracomment>Choice of how many recovery words.</extracomment>
        <translation>24 個</translation>
    </message>
    <message>
        <source>Hide words</source>
        <extracomment>Button that covers the recovery words.</extracomment>
        <translation>単語を隠す</translation>
    </message>
    <message>
        <source>No photos, no cloud notes, no copy and paste. Nobody who helps you ever needs these words.</source>
        <extracomment>Warning under the recovery words.</extracomment>
        <translation>写真、クラウドのメモ、コピーと貼り付けは避けてください。サポートする人がこれらの単語を必要とすることはありません。</translation>
    </message>
    <message>
        <source>Add a passphrase</source>
        <extracomment>Box to tick under the recovery words.</extracomment>
        <translation>パスフレーズを追加</translation>
    </message>
    <message>
        <source>(a 13th word only you know; it cannot be recovered)</source>
        <extracomment>Behind &quot;Add a passphrase&quot;.</extracomment>
        <translation>（ご自身だけが知る 13 番目の単語。復元はできません）</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>Label of a field.</extracomment>
        <translation>パスフレーズ</translation>
    </message>
</context>
<context>
    <name>WrongCard</name>
    <message>
        <source>What can still go wrong</source>
        <extracomment>Title of a card about a bounty.</extracomment>
        <translation>まだ起こりうること</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::AccountList</name>
    <message>
        <source>Account %1</source>
        <translation>アカウント %1</translation>
    </message>
    <message>
        <source>address %1 of a public key</source>
        <translation>公開鍵の %1 番目のアドレス</translation>
    </message>
    <message>
        <source>a single key</source>
        <translation>単独の鍵</translation>
    </message>
    <message>
        <source>only watched</source>
        <translation>閲覧のみ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::ActivityDetail</name>
    <message>
        <source>Note kept</source>
        <translation>ノートを保存しました</translation>
    </message>
    <message>
        <source>Forgotten. Its amount is free again.</source>
        <translation>破棄しました。金額は再び使えます。</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>処理待ち</translation>
    </message>
    <message>
        <source>In block</source>
        <translation>ブロックに収録</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Nobody can undo it now.</source>
        <translation>もう誰にも元に戻せません。</translation>
    </message>
    <message>
        <source>How the reward of an epoch was shared is not proven: this amount is what the server says.</source>
        <translation>エポックの報酬の分け方は証明されていません。この金額はサーバーの申告です。</translation>
    </message>
    <message>
        <source>That it is in its block is checked on this device. Whether it succeeded, and its fee, are what the server says.</source>
        <translation>ブロックに含まれることはこのデバイスで確認済みです。成功したかどうかと手数料はサーバーの申告です。</translation>
    </message>
    <message>
        <source>Nothing of this is proven: it is what the server says.</source>
        <translation>これは証明されていません。サーバーの申告です。</translation>
    </message>
    <message numerus="yes">
        <source>one of %n server(s)</source>
        <translation>
            <numerusform>%n 台のサーバーのいずれか</numerusform>
        </translation>
    </message>
    <message>
        <source>From</source>
        <translation>支払元</translation>
    </message>
    <message>
        <source>To</source>
        <translation>支払先</translation>
    </message>
    <message>
        <source>Fee, paid</source>
        <translation>手数料（実額）</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>手数料</translation>
    </message>
    <message>
        <source>Fee, at most</source>
        <translation>手数料（上限）</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>ハッシュ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Time in UTC</source>
        <translation>時刻（UTC）</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::ActivityFiles</name>
    <message>
        <source>Lines written: %1, to %2</source>
        <translation>書き出した行: %1、保存先: %2</translation>
    </message>
    <message>
        <source>Labels written: %1, to %2</source>
        <translation>書き出したラベル: %1、保存先: %2</translation>
    </message>
    <message>
        <source>Notes kept: %1. Names kept: %2.</source>
        <translation>保存したノート: %1。保存した名前: %2。</translation>
    </message>
    <message>
        <source>Left out: %1, a name is never changed by a file.</source>
        <translation>除外: %1。ファイルによって名前が変わることはありません。</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::ActivityViewModel</name>
    <message>
        <source>Older payments could not be read.</source>
        <translation>以前の支払いを読み込めませんでした。</translation>
    </message>
    <message>
        <source>Searching, %1 lines so far…</source>
        <translation>検索中、これまでに %1 行…</translation>
    </message>
    <message>
        <source>Type the day as 2026-11-29.</source>
        <translation>日付は 2026-11-29 の形で入力してください。</translation>
    </message>
    <message>
        <source>This is before the first day.</source>
        <translation>最初の日より前の日付です。</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::AntiquityModel</name>
    <message>
        <source>since %1</source>
        <translation>%1 以降</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>Table %1, %2 classes</source>
        <translation>表 %1、%2 クラス</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::BoardViewModel</name>
    <message>
        <source>Bounties need the node, and it does not run.</source>
        <translation>バウンティにはノードが必要ですが、動作していません。</translation>
    </message>
    <message>
        <source>The board could not be read yet. It is tried again by itself.</source>
        <translation>一覧をまだ読めません。自動的に再試行します。</translation>
    </message>
    <message numerus="yes">
        <source>%n bounties</source>
        <translation>
            <numerusform>バウンティ %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Not an amount.</source>
        <translation>金額ではありません。</translation>
    </message>
    <message>
        <source>Less than the lowest reward.</source>
        <translation>最低報酬より小さい値です。</translation>
    </message>
    <message>
        <source>Owner and name, such as oxide-labs/attest-probe.</source>
        <translation>所有者と名前。例: oxide-labs/attest-probe</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>すべてのタグ</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::BountiesViewModel</name>
    <message>
        <source>Link copied</source>
        <translation>リンクをコピーしました</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::BountyAct</name>
    <message>
        <source>Claim this bounty</source>
        <translation>このバウンティを請け負う</translation>
    </message>
    <message>
        <source>Link my pull request</source>
        <translation>プルリクエストを関連付ける</translation>
    </message>
    <message>
        <source>Approve the work</source>
        <translation>成果を承認</translation>
    </message>
    <message>
        <source>Reject the work</source>
        <translation>成果を却下</translation>
    </message>
    <message>
        <source>Release the payment</source>
        <translation>支払いを実行</translation>
    </message>
    <message>
        <source>Cancel the bounty</source>
        <translation>バウンティを取り消す</translation>
    </message>
    <message>
        <source>Give the claim back</source>
        <translation>請負を返上</translation>
    </message>
    <message>
        <source>Your last step is not final yet.</source>
        <translation>直前の手順がまだ確定していません。</translation>
    </message>
    <message>
        <source>Claim this bounty?</source>
        <translation>このバウンティを請け負いますか?</translation>
    </message>
    <message>
        <source>Which pull request?</source>
        <translation>どのプルリクエストですか?</translation>
    </message>
    <message>
        <source>Approve the work?</source>
        <translation>成果を承認しますか?</translation>
    </message>
    <message>
        <source>Reject the work?</source>
        <translation>成果を却下しますか?</translation>
    </message>
    <message>
        <source>Release the payment?</source>
        <translation>支払いを実行しますか?</translation>
    </message>
    <message>
        <source>Cancel the bounty?</source>
        <translation>バウンティを取り消しますか?</translation>
    </message>
    <message>
        <source>Give the claim back?</source>
        <translation>請負を返上しますか?</translation>
    </message>
    <message>
        <source>Reserve this bounty for %1. One open claim per bounty. Paid to: %2.</source>
        <translation>このバウンティを %1 確保します。請負は 1 件につき 1 人です。支払先: %2。</translation>
    </message>
    <message>
        <source>It names your work in %1 and stops the clock of your claim.</source>
        <translation>%1 での成果を示し、請負の期限を止めます。</translation>
    </message>
    <message>
        <source>You say that pull request #%1 does what the terms ask. The payment follows the merge.</source>
        <translation>プルリクエスト #%1 が条件を満たすと認めます。支払いはマージの後です。</translation>
    </message>
    <message>
        <source>Pull request #%1 goes back to %2, who can submit again while the claim lasts.</source>
        <translation>プルリクエスト #%1 は %2 に戻り、請負期間中は再提出できます。</translation>
    </message>
    <message>
        <source>%1 RTC leave the escrow and go to %2. Nobody can undo it.</source>
        <translation>%1 RTC がエスクローから %2 へ支払われます。誰にも取り消せません。</translation>
    </message>
    <message>
        <source>%1 RTC come back to you from the escrow. The bounty is closed for good.</source>
        <translation>%1 RTC がエスクローからあなたに戻ります。バウンティは完全に終了します。</translation>
    </message>
    <message>
        <source>The bounty is open to others again. Nothing is paid to you.</source>
        <translation>バウンティは再び他の人に開放されます。あなたへの支払いはありません。</translation>
    </message>
    <message>
        <source>Claim it</source>
        <translation>請け負う</translation>
    </message>
    <message>
        <source>Link it</source>
        <translation>関連付ける</translation>
    </message>
    <message>
        <source>Approve it</source>
        <translation>承認する</translation>
    </message>
    <message>
        <source>Reject it</source>
        <translation>却下する</translation>
    </message>
    <message>
        <source>Release %1 RTC</source>
        <translation>%1 RTC を支払う</translation>
    </message>
    <message>
        <source>Take the escrow back</source>
        <translation>エスクローを取り戻す</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>返上する</translation>
    </message>
    <message>
        <source>Number of the pull request</source>
        <translation>プルリクエストの番号</translation>
    </message>
    <message>
        <source>Merge commit</source>
        <translation>マージコミット</translation>
    </message>
    <message>
        <source>Such as 93, or its link.</source>
        <translation>例: 93、またはリンク</translation>
    </message>
    <message>
        <source>40 characters, or its link. It may stay empty when nothing was merged.</source>
        <translation>40 文字、またはリンク。マージがない場合は空欄でかまいません。</translation>
    </message>
    <message>
        <source>40 characters, or its link.</source>
        <translation>40 文字、またはリンク</translation>
    </message>
    <message>
        <source>This names no pull request. Type its number.</source>
        <translation>プルリクエストではありません。番号を入力してください。</translation>
    </message>
    <message>
        <source>This is no commit: it has 40 characters, 0 to 9 and a to f.</source>
        <translation>コミットではありません。0–9 と a–f の 40 文字です。</translation>
    </message>
    <message>
        <source>Fill in the field first.</source>
        <translation>先に欄を入力してください。</translation>
    </message>
    <message>
        <source>Asking for the current fee…</source>
        <translation>現在の手数料を問い合わせ中…</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::BountyItem</name>
    <message>
        <source>There is no bounty of this number on this chain.</source>
        <translation>このチェーンにこの番号のバウンティはありません。</translation>
    </message>
    <message>
        <source>Bounty %1</source>
        <translation>バウンティ %1</translation>
    </message>
    <message>
        <source>Open PR #%1</source>
        <translation>PR #%1 を開く</translation>
    </message>
    <message>
        <source>Paid to you</source>
        <translation>あなたに支払い済み</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>支払い済み</translation>
    </message>
    <message>
        <source>Back with you</source>
        <translation>あなたに返却済み</translation>
    </message>
    <message>
        <source>Back at the sponsor</source>
        <translation>スポンサーに返却済み</translation>
    </message>
    <message>
        <source>In escrow for you</source>
        <translation>あなたのためにエスクロー中</translation>
    </message>
    <message>
        <source>In escrow</source>
        <translation>エスクロー中</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Escrow holds</source>
        <translation>エスクロー残高</translation>
    </message>
    <message>
        <source>Network fee</source>
        <translation>ネットワーク手数料</translation>
    </message>
    <message>
        <source>paid by who takes a step</source>
        <translation>手順を行う人が支払い</translation>
    </message>
    <message>
        <source>Went to</source>
        <translation>支払先</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>支払先 (予定)</translation>
    </message>
    <message>
        <source>A claim lasts</source>
        <translation>請負期間</translation>
    </message>
    <message>
        <source>Claim ends</source>
        <translation>請負の終了</translation>
    </message>
    <message>
        <source>Bounty ends</source>
        <translation>バウンティの終了</translation>
    </message>
    <message>
        <source>Released by</source>
        <translation>支払いの実行者</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>終了日時</translation>
    </message>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::BountyMove</name>
    <message>
        <source>The node does not run, so nothing can be sent.</source>
        <translation>ノードが動作していないため、送信できません。</translation>
    </message>
    <message>
        <source>Signed and kept. No node has taken it yet.</source>
        <translation>署名して保存しました。まだどのノードも受け取っていません。</translation>
    </message>
    <message>
        <source>In block %1, not final yet</source>
        <translation>ブロック %1 に収録、未確定</translation>
    </message>
    <message>
        <source>Final after %1</source>
        <translation>%1 で確定</translation>
    </message>
    <message>
        <source>Failed in block %1. %2 The fee was paid.</source>
        <translation>ブロック %1 で失敗しました。%2 手数料は支払われました。</translation>
    </message>
    <message>
        <source>It was not put into a block in time. Nothing was spent.</source>
        <translation>期限内にブロックに収録されませんでした。何も使われていません。</translation>
    </message>
    <message>
        <source>Waiting for a block</source>
        <translation>ブロックを待っています</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::BountyPostEntry</name>
    <message>
        <source>The chain was not read yet.</source>
        <translation>チェーンをまだ読み込んでいません。</translation>
    </message>
    <message>
        <source>Say who reviews the work.</source>
        <translation>誰がレビューするのか指定してください。</translation>
    </message>
    <message>
        <source>Issue #%1 of %2</source>
        <translation>%2 の issue #%1</translation>
    </message>
    <message>
        <source>= %1 RTC</source>
        <translation>= %1 RTC</translation>
    </message>
    <message>
        <source>Days from now, or a date. It ends %1.</source>
        <translation>今からの日数、または日付。%1 に終わります。</translation>
    </message>
    <message>
        <source>Days from now, or a date.</source>
        <translation>今からの日数、または日付。</translation>
    </message>
    <message>
        <source>Who claims it has this long to submit a pull request.</source>
        <translation>請負人がプルリクエストを提出できる期間です。</translation>
    </message>
    <message>
        <source>%1 RTC leave your wallet now and wait in escrow. They go to the developer when the pull request is merged, or return to you after %2.</source>
        <translation>%1 RTC が今ウォレットから出て、エスクローで待機します。プルリクエストがマージされると開発者に渡り、そうでなければ %2 を過ぎるとあなたに戻ります。</translation>
    </message>
    <message>
        <source>≈ %1 RTC at most</source>
        <translation>≈ %1 RTC まで</translation>
    </message>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>By the repository&apos;s node, as soon as the pull request is merged</source>
        <translation>プルリクエストがマージされ次第、リポジトリのノードが実行</translation>
    </message>
    <message>
        <source>By the maintainer, after the merge</source>
        <translation>マージ後にメンテナーが実行</translation>
    </message>
    <message>
        <source>The node does not run.</source>
        <translation>ノードが動作していません。</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::BountyRows</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>over</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>%1 RTC</source>
        <translation>%1 RTC</translation>
    </message>
    <message>
        <source>time left %1</source>
        <translation>残り %1</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::CandidateModel</name>
    <message>
        <source>%1 RTC</source>
        <translation>%1 RTC</translation>
    </message>
    <message>
        <source>Old form without a typing check. Compare every character.</source>
        <translation>入力の誤りを検出できない旧形式です。すべての文字を見比べてください。</translation>
    </message>
    <message>
        <source>Not yet tested with that program. Compare the address with the one it shows.</source>
        <translation>そのプログラムではまだ確認していません。表示されるアドレスと比べてください。</translation>
    </message>
    <message>
        <source>Already here, as %1. Choose it in the list of wallets.</source>
        <translation>すでに「%1」としてあります。ウォレットの一覧から選んでください。</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::Desktop</name>
    <message>
        <source>No final block for 5 minutes.</source>
        <translation>5 分間、確定したブロックがありません。</translation>
    </message>
    <message>
        <source>Mining stopped.</source>
        <translation>マイニングが停止しました。</translation>
    </message>
    <message>
        <source>Crash report copied</source>
        <translation>クラッシュレポートをコピーしました</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::ExplorerItem</name>
    <message>
        <source>Explorer / Blocks</source>
        <translation>エクスプローラー / ブロック</translation>
    </message>
    <message>
        <source>Explorer / Transactions</source>
        <translation>エクスプローラー / トランザクション</translation>
    </message>
    <message>
        <source>Explorer / Accounts</source>
        <translation>エクスプローラー / アカウント</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>ブロック %1</translation>
    </message>
    <message>
        <source>In block, not final</source>
        <translation>ブロックに収録、未確定</translation>
    </message>
    <message>
        <source>This chain has no such block yet.</source>
        <translation>このチェーンにそのブロックはまだありません。</translation>
    </message>
    <message>
        <source>%1 of %2, %3 needed</source>
        <translation>%1 / %2、必要数 %3</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>トランザクション</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Found in the block under its whole hash</source>
        <translation>完全なハッシュでブロック内に確認</translation>
    </message>
    <message>
        <source>Executed by this device</source>
        <translation>このデバイスで実行</translation>
    </message>
    <message>
        <source>The node does not run.</source>
        <translation>ノードが動作していません。</translation>
    </message>
    <message>
        <source>Nothing on this chain has this name. It may be on another network.</source>
        <translation>このチェーンには見つかりません。別のネットワークにあるかもしれません。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Balance, final</source>
        <translation>残高（確定）</translation>
    </message>
    <message>
        <source>%1 RTC</source>
        <translation>%1 RTC</translation>
    </message>
    <message>
        <source>Payments sent</source>
        <translation>送った支払い</translation>
    </message>
    <message>
        <source>As of block</source>
        <translation>基準ブロック</translation>
    </message>
    <message>
        <source>Read from the state that this device executed</source>
        <translation>このデバイスが実行した状態から読み取り</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::ExplorerViewModel</name>
    <message>
        <source>Nothing on this chain has this name. It may be on another network.</source>
        <translation>このチェーンには見つかりません。別のネットワークにあるかもしれません。</translation>
    </message>
    <message>
        <source>%1 tx</source>
        <translation>%1 tx</translation>
    </message>
    <message>
        <source>%1 a block, last %2</source>
        <translation>1 ブロック %1、直近 %2</translation>
    </message>
    <message>
        <source>slot %1 of %2</source>
        <translation>スロット %1/%2</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::FileExport</name>
    <message>
        <source>Name a file, not only a folder.</source>
        <translation>フォルダーだけでなく、ファイル名を指定してください。</translation>
    </message>
    <message>
        <source>Name the whole path, from %1 on.</source>
        <translation>%1 から始まる完全なパスを指定してください。</translation>
    </message>
    <message>
        <source>Type the wallet password.</source>
        <translation>ウォレットのパスワードを入力してください。</translation>
    </message>
    <message>
        <source>Type a password for the copy.</source>
        <translation>写しのパスワードを入力してください。</translation>
    </message>
    <message>
        <source>The two passwords for the copy differ.</source>
        <translation>写しのパスワードが一致しません。</translation>
    </message>
    <message>
        <source>%1 is there already. Nothing was overwritten; name another file.</source>
        <translation>%1 は既にあります。上書きはしていません。別のファイル名を指定してください。</translation>
    </message>
    <message>
        <source>Wallet file written: %1</source>
        <translation>ウォレットのファイルを保存しました: %1</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::HostRows</name>
    <message>
        <source>for good</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>ends now</source>
        <translation>今終了</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::ImportEntry</name>
    <message>
        <source>Balances are not known yet: the node starts with the first wallet.</source>
        <translation>残高はまだ分かりません。ノードは最初のウォレットとともに起動します。</translation>
    </message>
    <message>
        <source>Balances are not known yet: the node has not answered.</source>
        <translation>残高はまだ分かりません。ノードが応答していません。</translation>
    </message>
    <message>
        <source>Nothing is found yet.</source>
        <translation>まだ何も見つかっていません。</translation>
    </message>
    <message>
        <source>Choose an address first.</source>
        <translation>先にアドレスを選んでください。</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::KeyExport</name>
    <message>
        <source>Type the wallet password.</source>
        <translation>ウォレットのパスワードを入力してください。</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::KeychainUnlock</name>
    <message>
        <source>Looking for the keychain of this desktop.</source>
        <translation>このデスクトップのキーチェーンを探しています。</translation>
    </message>
    <message>
        <source>This wallet only watches. It is never locked.</source>
        <translation>このウォレットは閲覧専用です。ロックされることはありません。</translation>
    </message>
    <message>
        <source>Type the wallet password.</source>
        <translation>ウォレットのパスワードを入力してください。</translation>
    </message>
    <message>
        <source>The keychain did not take the password: %1</source>
        <translation>キーチェーンがパスワードを受け付けませんでした: %1</translation>
    </message>
    <message>
        <source>The keychain unlocks this wallet from now on.</source>
        <translation>今後はキーチェーンでこのウォレットのロックを解除できます。</translation>
    </message>
    <message>
        <source>The keychain did not remove the password: %1. Remove the entry of RustChain Desktop there yourself.</source>
        <translation>キーチェーンからパスワードを削除できませんでした: %1。RustChain Desktop の項目をご自身で削除してください。</translation>
    </message>
    <message>
        <source>The keychain has no password for this wallet any more. Type it.</source>
        <translation>キーチェーンにこのウォレットのパスワードはもうありません。入力してください。</translation>
    </message>
    <message>
        <source>The keychain gave no password: %1</source>
        <translation>キーチェーンからパスワードを得られませんでした: %1</translation>
    </message>
    <message>
        <source>The keychain holds another password. It was removed there; type the right one.</source>
        <translation>キーチェーンには別のパスワードがありました。そこから削除しました。正しいものを入力してください。</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::LockViewModel</name>
    <message numerus="yes">
        <source>Locked after %n minute(s) without use</source>
        <translation>
            <numerusform>%n 分間操作がなかったためロックしました</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked by you</source>
        <translation>手動でロックしました</translation>
    </message>
    <message>
        <source>Another wallet, still locked</source>
        <translation>別のウォレット（ロック中）</translation>
    </message>
    <message>
        <source>Locked with this computer</source>
        <translation>コンピューターと一緒にロックしました</translation>
    </message>
    <message>
        <source>Locked since the start</source>
        <translation>起動時からロック中</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passwords. Try again in %n second(s).</source>
        <translation>
            <numerusform>パスワードの誤りが続きました。%n 秒後に再試行してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remote node, newest checked block %1 ago</source>
        <translation>リモートノード、最新の確認済みブロックは %1 前</translation>
    </message>
    <message>
        <source>Node is running, final %1 ago</source>
        <translation>ノードは動作中、%1前に確定</translation>
    </message>
    <message>
        <source>Mining continues</source>
        <translation>マイニングは続いています</translation>
    </message>
    <message>
        <source>Mining is off</source>
        <translation>マイニングはオフです</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::MachineRelease</name>
    <message>
        <source>Not enough RTC for the fee.</source>
        <translation>手数料に必要な RTC が足りません。</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::MessageDesk</name>
    <message>
        <source>This wallet only watches. It holds no key to sign with.</source>
        <translation>このウォレットは閲覧専用です。署名する鍵がありません。</translation>
    </message>
    <message>
        <source>Type the text to sign.</source>
        <translation>署名する文章を入力してください。</translation>
    </message>
    <message>
        <source>The text is longer than 64 KiB. Shorten it.</source>
        <translation>文章が 64 KiB を超えています。短くしてください。</translation>
    </message>
    <message>
        <source>Type the address of who is said to have signed.</source>
        <translation>署名したとされる人のアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Paste the signature.</source>
        <translation>署名を貼り付けてください。</translation>
    </message>
    <message>
        <source>This is no signature. It begins with rtcsig1: and is one line without spaces.</source>
        <translation>これは署名ではありません。署名は rtcsig1: で始まる、空白のない 1 行です。</translation>
    </message>
    <message>
        <source>Not valid. It was signed with the key of another address.</source>
        <translation>無効です。別のアドレスの鍵で署名されています。</translation>
    </message>
    <message>
        <source>Not valid. The owner of this address signed another text, or something was changed: each space and line break counts.</source>
        <translation>無効です。このアドレスの持ち主は別の文章に署名したか、何かが変更されています。空白や改行も一致が必要です。</translation>
    </message>
    <message>
        <source>Valid. The owner of this address signed exactly this text. The address is not in your book.</source>
        <translation>有効です。このアドレスの持ち主がこの文章に署名しました。アドレスはアドレス帳にありません。</translation>
    </message>
    <message>
        <source>Valid. %1, as your book calls this address, signed exactly this text.</source>
        <translation>有効です。アドレス帳で %1 としている人がこの文章に署名しました。</translation>
    </message>
    <message>
        <source>Valid. You signed exactly this text, with %1 of the wallet %2.</source>
        <translation>有効です。あなたがウォレット %2 の %1 でこの文章に署名しました。</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::MiningRewards</name>
    <message>
        <source>RTC in 30 days, still reading</source>
        <translation>30 日間の RTC、読み込み中</translation>
    </message>
    <message>
        <source>RTC in 1 year, still reading</source>
        <translation>1 年間の RTC、読み込み中</translation>
    </message>
    <message>
        <source>RTC in 30 days</source>
        <translation>30 日間の RTC</translation>
    </message>
    <message>
        <source>RTC in 1 year</source>
        <translation>1 年間の RTC</translation>
    </message>
    <message>
        <source>%1: %2 RTC</source>
        <translation>%1: %2 RTC</translation>
    </message>
    <message>
        <source>Week of %1: %2 RTC</source>
        <translation>%1 の週: %2 RTC</translation>
    </message>
    <message>
        <source>today, so far %1</source>
        <translation>今日、これまでに %1</translation>
    </message>
    <message>
        <source>this week, so far %1</source>
        <translation>今週、これまでに %1</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::MiningRulesEntry</name>
    <message>
        <source>Not saved: %1</source>
        <translation>保存できませんでした: %1</translation>
    </message>
    <message>
        <source>Rules need a running node.</source>
        <translation>ルールには動作中のノードが必要です。</translation>
    </message>
    <message>
        <source>%1 °C</source>
        <translation>%1 °C</translation>
    </message>
    <message>
        <source>Power is not measurable here.</source>
        <translation>ここでは電源の状態を計測できません。</translation>
    </message>
    <message>
        <source>Whether you are away is not measurable here: mining stays paused.</source>
        <translation>ここでは離席中かどうかを計測できないため、マイニングは一時停止のままです。</translation>
    </message>
    <message>
        <source>After 5 minutes without key or pointer.</source>
        <translation>キーやポインターの操作が 5 分間ないとき。</translation>
    </message>
    <message>
        <source>The temperature is not measurable here.</source>
        <translation>ここでは温度を計測できません。</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::MiningSwitch</name>
    <message>
        <source>Mining needs a full or light node.</source>
        <translation>マイニングにはフルノードかライトノードが必要です。</translation>
    </message>
    <message>
        <source>Mining needs a running node.</source>
        <translation>マイニングには動作中のノードが必要です。</translation>
    </message>
    <message>
        <source>This wallet only watches. Mining needs one that can sign.</source>
        <translation>このウォレットは閲覧専用です。マイニングには署名できるウォレットが必要です。</translation>
    </message>
    <message>
        <source>This machine is registered to another wallet&apos;s node. It can be registered here once that ends.</source>
        <translation>このマシンは別のウォレットのノードに登録されています。その登録が終わると、ここで登録できます。</translation>
    </message>
    <message>
        <source>Mining needs a wallet to pay to.</source>
        <translation>マイニングには報酬を受け取るウォレットが必要です。</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::MiningViewModel</name>
    <message>
        <source>Slot %1</source>
        <translation>スロット %1</translation>
    </message>
    <message>
        <source>Known once this machine is measured.</source>
        <translation>このマシンを計測するとわかります。</translation>
    </message>
    <message>
        <source>Why: virtual machines have no weight.</source>
        <translation>理由: 仮想マシンには重みがありません。</translation>
    </message>
    <message>
        <source>Why: %1, but its values do not fit together. See all checks.</source>
        <translation>理由: %1。ただし値が互いに整合しません。すべてのチェックをご覧ください。</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>理由: %1</translation>
    </message>
    <message>
        <source>Why: %1, %2</source>
        <translation>理由: %1、%2</translation>
    </message>
    <message>
        <source>Attestations from virtual machines earn nothing. You can still hold, send and browse.</source>
        <translation>仮想マシンからのアテステーションには報酬がありません。保有、送金、閲覧は引き続き行えます。</translation>
    </message>
    <message>
        <source>Base %1; the bonus fades 15 % a year of chain age, %2 so far. Table %3.</source>
        <translation>基本値 %1。ボーナスはチェーンの経過 1 年につき 15% 減ります（現在の経過 %2）。表 %3。</translation>
    </message>
    <message>
        <source>Base %1; only what is above 1 fades with chain age, %2 so far. Table %3.</source>
        <translation>基本値 %1。1 を超える分だけがチェーンの経過とともに減ります（現在の経過 %2）。表 %3。</translation>
    </message>
    <message>
        <source>Virtual machines are allowed on this network, at weight %1.</source>
        <translation>このネットワークでは、仮想マシンは重み %1 で許可されています。</translation>
    </message>
    <message>
        <source>%1 slots of this epoch attested.</source>
        <translation>このエポックでアテステーション済みのスロット: %1。</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>エポック %1</translation>
    </message>
    <message>
        <source>block %1 of %2</source>
        <translation>ブロック %1/%2</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>逃した</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1後</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>今後</translation>
    </message>
    <message>
        <source>Weight of all miners</source>
        <translation>全マイナーの重み</translation>
    </message>
    <message>
        <source>Your weight of all</source>
        <translation>全体に占める自分の重み</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>≈ %1</source>
        <translation>≈ %1</translation>
    </message>
    <message>
        <source>This hardware is released once its block is final</source>
        <translation>ブロックが確定すると、このハードウェアの登録が解除されます</translation>
    </message>
    <message>
        <source>Memory latency:</source>
        <translation>メモリ遅延:</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2、%3</translation>
    </message>
    <message>
        <source>Copied as text</source>
        <translation>テキストでコピーしました</translation>
    </message>
    <message>
        <source>not measurable</source>
        <translation>計測不可</translation>
    </message>
    <message>
        <source>Load now</source>
        <translation>現在の負荷</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>電源</translation>
    </message>
    <message>
        <source>CPU temperature</source>
        <translation>CPU 温度</translation>
    </message>
    <message>
        <source>Hardware name</source>
        <translation>ハードウェア名</translation>
    </message>
    <message>
        <source>Pays to</source>
        <translation>支払先</translation>
    </message>
    <message>
        <source>another wallet</source>
        <translation>別のウォレット</translation>
    </message>
    <message>
        <source>Measuring: which processor this is</source>
        <translation>計測中: プロセッサの種類</translation>
    </message>
    <message>
        <source>Measuring: memory latency</source>
        <translation>計測中: メモリ遅延</translation>
    </message>
    <message>
        <source>Measuring: how fast it counts</source>
        <translation>計測中: 計算の速さ</translation>
    </message>
    <message>
        <source>Measuring: how its times vary</source>
        <translation>計測中: 時間のばらつき</translation>
    </message>
    <message>
        <source>Measuring: interruptions</source>
        <translation>計測中: 割り込み</translation>
    </message>
    <message>
        <source>Measuring: the cycle counter</source>
        <translation>計測中: サイクルカウンター</translation>
    </message>
    <message>
        <source>Measuring: the cost of CPUID</source>
        <translation>計測中: CPUID のコスト</translation>
    </message>
    <message>
        <source>Measuring: the firmware&apos;s names</source>
        <translation>計測中: ファームウェアの名前</translation>
    </message>
    <message>
        <source>Measuring the processor</source>
        <translation>プロセッサを計測中</translation>
    </message>
    <message>
        <source>No hypervisor&apos;s bit, name or device was found.</source>
        <translation>ハイパーバイザーのビット、名前、デバイスは見つかりませんでした。</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>まだ計測していません</translation>
    </message>
    <message>
        <source>Measured %1 ago, not sent</source>
        <translation>%1前に計測、未送信</translation>
    </message>
    <message>
        <source>Measured %1 ago</source>
        <translation>%1前に計測</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::NetworkViewModel</name>
    <message>
        <source>Offline, looking for peers.</source>
        <translation>オフライン、ピアを探しています。</translation>
    </message>
    <message>
        <source>Offline, looking for peers. Tried last: %1</source>
        <translation>オフライン、ピアを探しています。直近の試行: %1</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>モード</translation>
    </message>
    <message>
        <source>Full node</source>
        <translation>フルノード</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>待ち受け</translation>
    </message>
    <message>
        <source>No, a local node</source>
        <translation>なし（ローカルノード）</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>到達性</translation>
    </message>
    <message>
        <source>No, it takes no connections</source>
        <translation>なし（接続を受け付けていません）</translation>
    </message>
    <message>
        <source>Nobody has tried yet</source>
        <translation>まだ誰も接続を試みていません</translation>
    </message>
    <message>
        <source>Yes, port %1</source>
        <translation>あり（ポート %1）</translation>
    </message>
    <message>
        <source>No, open the port on your router</source>
        <translation>なし（ルーターでポートを開いてください）</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>Noise XX on every peer</source>
        <translation>すべてのピアで Noise XX</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>No</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Port mapping</source>
        <translation>ポートマッピング</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Shown: %1 of %2</source>
        <translation>表示: %1 / %2</translation>
    </message>
    <message>
        <source>Not an address. Type a host and a port, as in 203.0.113.24:8098.</source>
        <translation>アドレスではありません。203.0.113.24:8098 のようにホストとポートを入力してください。</translation>
    </message>
    <message>
        <source>The node does not run.</source>
        <translation>ノードが動作していません。</translation>
    </message>
    <message>
        <source>Calling %1</source>
        <translation>%1 に接続中</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>発信</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>着信</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Final height</source>
        <translation>確定した高さ</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 / 100</translation>
    </message>
    <message>
        <source>Connected since</source>
        <translation>接続開始</translation>
    </message>
    <message>
        <source>Connected for</source>
        <translation>接続時間</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Disconnected %1</source>
        <translation>%1 を切断しました</translation>
    </message>
    <message>
        <source>Banned %1 for %2</source>
        <translation>%1 を接続禁止にしました（%2）</translation>
    </message>
    <message>
        <source>Banned %1 for good</source>
        <translation>%1 を無期限で接続禁止にしました</translation>
    </message>
    <message>
        <source>Ban of %1 lifted</source>
        <translation>%1 の接続禁止を解除しました</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>アドレスをコピーしました</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::NodeChoice</name>
    <message>
        <source>Write the address of a server: https://name:port.</source>
        <translation>サーバーのアドレスを書いてください: https://名前:ポート</translation>
    </message>
    <message>
        <source>Set by the command line.</source>
        <translation>コマンドラインで指定されています。</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::NodeHost</name>
    <message>
        <source>The node has stopped.</source>
        <translation>ノードが停止しました。</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::Notifier</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::OnboardingViewModel</name>
    <message>
        <source>Everyday</source>
        <extracomment>Suggested name of the first wallet.</extracomment>
        <translation>普段用</translation>
    </message>
    <message>
        <source>Wallet %1</source>
        <translation>ウォレット %1</translation>
    </message>
    <message>
        <source>Nothing can be spent with it, so no password protects it: whoever uses this computer can look at it.</source>
        <translation>支払いはできないため、パスワードによる保護はありません。このコンピューターを使う人は誰でも見られます。</translation>
    </message>
    <message>
        <source>The wallet keeps the password of its file.</source>
        <translation>ウォレットはファイルのパスワードをそのまま使います。</translation>
    </message>
    <message>
        <source>Protects the wallet file on this computer. Nobody can reset it. Keep what you imported: there are no words for this wallet.</source>
        <translation>このコンピューターのウォレットファイルを守ります。誰も再設定できません。このウォレットには単語がないので、取り込んだものを保管してください。</translation>
    </message>
    <message>
        <source>Protects the wallet file on this computer. Nobody can reset it. Your words can restore the wallet.</source>
        <translation>このコンピューターのウォレットファイルを保護します。パスワードは誰にも再設定できません。ウォレットは復元用の単語で復元できます。</translation>
    </message>
    <message>
        <source>Use several words that do not belong together.</source>
        <translation>互いに関係のない単語をいくつか使ってください。</translation>
    </message>
    <message>
        <source>Add a word or two. Names and dates are guessed first.</source>
        <translation>単語を 1 つか 2 つ足してください。名前や日付は最初に推測されます。</translation>
    </message>
    <message>
        <source>One more unusual word would make it good.</source>
        <translation>珍しい単語をもう 1 つ足すと十分な強さになります。</translation>
    </message>
    <message>
        <source>Good. A longer one is stronger still.</source>
        <translation>良好です。長くするとさらに強くなります。</translation>
    </message>
    <message>
        <source>None of its first addresses has a history yet.</source>
        <translation>最初のアドレスには、まだ履歴がありません。</translation>
    </message>
    <message numerus="yes">
        <source>Found %n address(es) with history.</source>
        <translation>
            <numerusform>履歴のあるアドレスが %n 件見つかりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>No history found. If you used a passphrase, make this wallet again with it: every passphrase opens a different wallet.</source>
        <translation>履歴は見つかりませんでした。パスフレーズを使っていた場合は、それを付けてウォレットを作り直してください。パスフレーズごとに別のウォレットが開きます。</translation>
    </message>
    <message numerus="yes">
        <source>Found %n account(s) with history.</source>
        <translation>
            <numerusform>履歴のあるアカウントが %n 件見つかりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>This wallet is here already. Go back and choose it in the list of wallets.</source>
        <translation>このウォレットはすでにあります。戻って、ウォレットの一覧から選んでください。</translation>
    </message>
    <message>
        <source>The main network. It has not been launched yet: use the test or a local network.</source>
        <translation>メインネットワークです。まだ開始されていないため、テストネットワークかローカルネットワークを使ってください。</translation>
    </message>
    <message>
        <source>The test network. Its coins have no value.</source>
        <translation>テストネットワークです。コインに価値はありません。</translation>
    </message>
    <message>
        <source>A local network, for developers. Its coins have no value.</source>
        <translation>開発者向けのローカルネットワークです。コインに価値はありません。</translation>
    </message>
    <message>
        <source>Older real hardware counts more; virtual machines count nothing on a public network.</source>
        <translation>古い実機ほど重みが大きくなります。公開ネットワークでは仮想マシンの重みは 0 です。</translation>
    </message>
    <message>
        <source>Your computer measures its own processor and signs the result once in each slot. Each epoch a reward is shared by all miners, by weight and by slots attested. %1</source>
        <translation>コンピューターが自身のプロセッサを計測し、スロットごとに 1 回、結果に署名します。エポックごとの報酬を、全マイナーが重みとアテステーション済みのスロット数に応じて分け合います。%1</translation>
    </message>
    <message>
        <source>Your computer measures its own processor and signs the result every %1. About every %2, %3 RTC is shared by all miners, by weight and by slots attested. %4</source>
        <translation>コンピューターが自身のプロセッサを計測し、%1ごとに結果に署名します。約 %2ごとに %3 RTC を、全マイナーが重みとアテステーション済みのスロット数に応じて分け合います。%4</translation>
    </message>
    <message>
        <source>The servers answer, and what they say is checked on this device.</source>
        <translation>サーバーが応答し、その答えはこのデバイスで確認されます。</translation>
    </message>
    <message>
        <source>The servers are being asked.</source>
        <translation>サーバーに問い合わせています。</translation>
    </message>
    <message>
        <source>The node starts with this wallet.</source>
        <translation>ノードはこのウォレットとともに起動します。</translation>
    </message>
    <message>
        <source>The node is starting.</source>
        <translation>ノードを起動しています。</translation>
    </message>
    <message>
        <source>The node runs and checks every block on this device.</source>
        <translation>ノードは動作中で、すべてのブロックをこのデバイスで検証しています。</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::OverviewViewModel</name>
    <message>
        <source>This device executed block %1 and every block before it.</source>
        <translation>このデバイスがブロック %1 とそれ以前のすべてを実行しました。</translation>
    </message>
    <message>
        <source>Its own state holds this balance.</source>
        <translation>その状態がこの残高を持っています。</translation>
    </message>
    <message>
        <source>The first block and its validators are on this device.</source>
        <translation>最初のブロックとそのバリデーターはこのデバイスにあります。</translation>
    </message>
    <message>
        <source>Signatures of the validators lead from there to block %1.</source>
        <translation>バリデーターの署名がそこからブロック %1 まで続いています。</translation>
    </message>
    <message>
        <source>The block names the root of all accounts, and the path from this balance to that root is right.</source>
        <translation>ブロックは全アカウントのルートを示し、この残高からルートへの経路は正しいものです。</translation>
    </message>
    <message>
        <source>≈ %1</source>
        <translation>≈ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) left</source>
        <translation>
            <numerusform>残り %n ブロック</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Not possible: needs a full or light node.</source>
        <translation>不可: フルノードかライトノードが必要です。</translation>
    </message>
    <message>
        <source>Mining starts with the node.</source>
        <translation>マイニングはノードとともに始まります。</translation>
    </message>
    <message>
        <source>Registering this machine. It takes a few seconds of work.</source>
        <translation>このマシンを登録中です。計算に数秒かかります。</translation>
    </message>
    <message>
        <source>No block since the start of this window yet</source>
        <translation>このウィンドウを開いてからブロックはまだありません</translation>
    </message>
    <message numerus="yes">
        <source>Last %n block(s), slowest %1</source>
        <translation>
            <numerusform>直近 %n ブロック、最も遅いもので %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No server gives an answer that can be believed</source>
        <translation>信頼できる答えを返すサーバーがありません</translation>
    </message>
    <message>
        <source>The node does not run</source>
        <translation>ノードが動作していません</translation>
    </message>
    <message>
        <source>Looking at the chain…</source>
        <translation>チェーンを確認中…</translation>
    </message>
    <message>
        <source>As of block %1, checked on this device. Not updated for %2: no server answers.</source>
        <translation>ブロック %1 の時点、このデバイスで確認済み。%2 更新がありません: 応答するサーバーがありません。</translation>
    </message>
    <message>
        <source>As of block %1. Not updated for %2: the node does not answer.</source>
        <translation>ブロック %1 の時点。%2の間更新されていません。ノードが応答しません。</translation>
    </message>
    <message>
        <source>Final at block %1, checked on this device</source>
        <translation>ブロック %1 で確定、このデバイスで検証済み</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::PayeeRow</name>
    <message>
        <source>= %1 RTC</source>
        <translation>= %1 RTC</translation>
    </message>
    <message>
        <source>Send more than 0.</source>
        <translation>0 より大きい金額を入力してください。</translation>
    </message>
    <message>
        <source>These are not the last 6 characters. Compare again.</source>
        <translation>末尾の 6 文字と異なります。もう一度見比べてください。</translation>
    </message>
    <message>
        <source>Say who else is to be paid, or remove the row.</source>
        <translation>ほかの支払先を入力するか、行を削除してください。</translation>
    </message>
    <message>
        <source>Say how much each of them gets.</source>
        <translation>それぞれの金額を入力してください。</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::PaymentTrack</name>
    <message>
        <source>Signed and kept. No node has taken it yet.</source>
        <translation>署名して保存しました。まだどのノードも受け取っていません。</translation>
    </message>
    <message>
        <source>Still waiting for a block. You can leave this page.</source>
        <translation>ブロックへの収録をまだ待っています。このページを離れてもかまいません。</translation>
    </message>
    <message>
        <source>Pending %1</source>
        <translation>処理待ち %1</translation>
    </message>
    <message>
        <source>In block %1 after %2</source>
        <translation>%2でブロック %1 に収録</translation>
    </message>
    <message>
        <source>Final after %1. Nobody can undo it now.</source>
        <translation>%1で確定。もう誰にも元に戻せません。</translation>
    </message>
    <message>
        <source>Failed in block %1: the balance was too low. The fee was paid.</source>
        <translation>ブロック %1 で失敗: 残高が不足していました。手数料は支払われました。</translation>
    </message>
    <message>
        <source>Not sent. The coins never left.</source>
        <translation>送信されませんでした。コインは動いていません。</translation>
    </message>
    <message>
        <source>Another payment took this place. Nothing was spent by this one.</source>
        <translation>別の支払いに置き換わりました。この支払いでは何も使われていません。</translation>
    </message>
    <message>
        <source>It is sent again until a node takes it.</source>
        <translation>ノードが受け取るまで再送されます。</translation>
    </message>
    <message>
        <source>Signed elsewhere and taken by the node.</source>
        <translation>別の場所で署名され、ノードに受け取られました。</translation>
    </message>
    <message>
        <source>Signed here and taken by the node.</source>
        <translation>ここで署名し、ノードが受け取りました。</translation>
    </message>
    <message>
        <source>A validator has put it into block %1.</source>
        <translation>バリデーターがブロック %1 に収録しました。</translation>
    </message>
    <message>
        <source>A validator puts it into a block.</source>
        <translation>バリデーターがブロックに収録します。</translation>
    </message>
    <message>
        <source>More than two thirds of validators signed. Nobody can undo it.</source>
        <translation>バリデーターの 3 分の 2 超が署名しました。誰にも元に戻せません。</translation>
    </message>
    <message>
        <source>More than two thirds of validators sign.</source>
        <translation>バリデーターの 3 分の 2 超が署名します。</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::PeerRows</name>
    <message>
        <source>Outgoing</source>
        <translation>発信</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>着信</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::Preferences</name>
    <message>
        <source>Not saved: %1 cannot be written. The choice holds until the window closes.</source>
        <translation>保存できませんでした: %1 に書き込めません。この選択はウィンドウを閉じるまで有効です。</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::QrScan</name>
    <message>
        <source>%1 cannot be read. Check the path.</source>
        <translation>%1 を読み取れません。パスを確認してください。</translation>
    </message>
    <message>
        <source>%1 is no picture that can be read. Save it as PNG or JPEG.</source>
        <translation>%1 は読み取れる画像ではありません。PNG か JPEG で保存してください。</translation>
    </message>
    <message>
        <source>%1 is too large. Cut it to the QR code.</source>
        <translation>%1 は大きすぎます。QR コードの部分を切り抜いてください。</translation>
    </message>
    <message>
        <source>There is no QR code in %1. Make the code larger and try again.</source>
        <translation>%1 に QR コードがありません。コードを大きくして再試行してください。</translation>
    </message>
    <message>
        <source>There are several QR codes in %1. Show only the one that is meant.</source>
        <translation>%1 に QR コードが複数あります。目的のコードだけを表示してください。</translation>
    </message>
    <message>
        <source>The QR code in %1 holds no address and no payment link.</source>
        <translation>%1 の QR コードにはアドレスも支払いリンクも含まれていません。</translation>
    </message>
    <message>
        <source>The clipboard holds no picture. Copy the QR code first.</source>
        <translation>クリップボードに画像がありません。先に QR コードをコピーしてください。</translation>
    </message>
    <message>
        <source>the copied picture</source>
        <translation>コピーした画像</translation>
    </message>
    <message>
        <source>This desktop does not show its screen to programs. Save a picture of the code and open that.</source>
        <translation>このデスクトップは画面をプログラムに見せません。コードの画像を保存して、それを開いてください。</translation>
    </message>
    <message>
        <source>what the screen shows</source>
        <translation>画面の表示</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::ReceiveViewModel</name>
    <message>
        <source>Ask for more than 0, or leave it empty.</source>
        <translation>0 より大きい金額を入力するか、空欄にしてください。</translation>
    </message>
    <message>
        <source>= %1 RTC</source>
        <translation>= %1 RTC</translation>
    </message>
    <message>
        <source>Shorten the label.</source>
        <translation>ラベルを短くしてください。</translation>
    </message>
    <message>
        <source>The label holds a hidden character.</source>
        <translation>ラベルに見えない文字が含まれています。</translation>
    </message>
    <message>
        <source>Shorten the message.</source>
        <translation>メッセージを短くしてください。</translation>
    </message>
    <message>
        <source>The message holds a hidden character.</source>
        <translation>メッセージに見えない文字が含まれています。</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>アドレスをコピーしました</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>リンクをコピーしました</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 として保存しました</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 に書き込めませんでした。</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::RecentModel</name>
    <message>
        <source>Sending</source>
        <translation>送金中</translation>
    </message>
    <message>
        <source>Registering this machine</source>
        <translation>このマシンを登録中</translation>
    </message>
    <message>
        <source>Moving a bounty on</source>
        <translation>バウンティを進めています</translation>
    </message>
    <message>
        <source>Funding a bounty</source>
        <translation>バウンティに入金しています</translation>
    </message>
    <message>
        <source>Bond</source>
        <translation>ボンド</translation>
    </message>
    <message>
        <source>Sending to %1</source>
        <translation>%1 へ送金中</translation>
    </message>
    <message numerus="yes">
        <source>Sending to %n addresses</source>
        <translation>
            <numerusform>%n 件のアドレスへ送金中</numerusform>
        </translation>
    </message>
    <message>
        <source>Prepared for %1</source>
        <translation>%1 宛てに準備済み</translation>
    </message>
    <message numerus="yes">
        <source>Prepared for %n addresses</source>
        <translation>
            <numerusform>%n 件のアドレス宛てに準備済み</numerusform>
        </translation>
    </message>
    <message>
        <source>In block %1</source>
        <translation>ブロック %1 に収録</translation>
    </message>
    <message>
        <source>No node has taken it yet</source>
        <translation>まだどのノードも受け取っていません</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>処理待ち</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>ブロック %1</translation>
    </message>
    <message>
        <source>Mining reward</source>
        <translation>マイニング報酬</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>エポック %1</translation>
    </message>
    <message>
        <source>Announcement of this machine</source>
        <translation>このマシンの告知</translation>
    </message>
    <message>
        <source>Registration of this machine</source>
        <translation>このマシンの登録</translation>
    </message>
    <message>
        <source>From the first block</source>
        <translation>最初のブロックから</translation>
    </message>
    <message>
        <source>This network began with it</source>
        <translation>このネットワークの始まりからの分</translation>
    </message>
    <message>
        <source>Bonded</source>
        <translation>ボンド済み</translation>
    </message>
    <message>
        <source>Taking back from the bond</source>
        <translation>ボンドからの引き出し</translation>
    </message>
    <message>
        <source>Release of a machine</source>
        <translation>マシンの登録解除</translation>
    </message>
    <message>
        <source>Report of a validator</source>
        <translation>バリデーターの報告</translation>
    </message>
    <message>
        <source>Bounty funded</source>
        <translation>バウンティに入金</translation>
    </message>
    <message>
        <source>Bounty moved on</source>
        <translation>バウンティが進行</translation>
    </message>
    <message>
        <source>Bounty paid</source>
        <translation>バウンティの支払い</translation>
    </message>
    <message>
        <source>Escrow of a bounty came back</source>
        <translation>バウンティのエスクローが戻りました</translation>
    </message>
    <message>
        <source>Received from %1</source>
        <translation>%1 から受取</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <translation>%1 へ送金</translation>
    </message>
    <message numerus="yes">
        <source>Sent to %n addresses</source>
        <translation>
            <numerusform>%n 件のアドレスへ送金</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rustchain::gui::RecipientEntry</name>
    <message>
        <source>Another program changed the copied address. Compare it with where it is from.</source>
        <translation>コピーしたアドレスが別のプログラムに書き換えられました。入手元と見比べてください。</translation>
    </message>
    <message>
        <source>This is not the address you paid before.</source>
        <translation>以前に支払ったアドレスとは異なります。</translation>
    </message>
    <message>
        <source>This is not the address you know, it only looks like it.</source>
        <translation>ご存じのアドレスに似ていますが、別のアドレスです。</translation>
    </message>
    <message>
        <source>This address has a typing error.</source>
        <translation>このアドレスには入力の誤りがあります。</translation>
    </message>
    <message>
        <source>This is a test network address.</source>
        <translation>テストネットワークのアドレスです。</translation>
    </message>
    <message>
        <source>This is an address of a local network.</source>
        <translation>ローカルネットワークのアドレスです。</translation>
    </message>
    <message>
        <source>This is a main network address.</source>
        <translation>メインネットワークのアドレスです。</translation>
    </message>
    <message>
        <source>This is an address of another network.</source>
        <translation>別のネットワークのアドレスです。</translation>
    </message>
    <message>
        <source>This payment link asks for something this version does not understand. Nothing was filled in.</source>
        <translation>この支払いリンクには、このバージョンが対応していない指定があります。何も入力されていません。</translation>
    </message>
    <message>
        <source>Payment link to %1</source>
        <translation>%1 への支払いリンク</translation>
    </message>
    <message>
        <source>Amount: %1 RTC</source>
        <translation>金額: %1 RTC</translation>
    </message>
    <message>
        <source>Who: %1</source>
        <translation>受取人: %1</translation>
    </message>
    <message>
        <source>What for: %1</source>
        <translation>用途: %1</translation>
    </message>
    <message>
        <source>Old form without a typing check. Compare every character.</source>
        <translation>入力の誤りを検出できない旧形式です。すべての文字を見比べてください。</translation>
    </message>
    <message>
        <source>This is one of your own addresses.</source>
        <translation>ご自身のアドレスです。</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::RemoteViewModel</name>
    <message>
        <source>%1 Nothing of it was believed. No other server answers, so no new number is shown.</source>
        <translation>%1 その答えは採用していません。ほかに応答するサーバーがないため、新しい数値は表示しません。</translation>
    </message>
    <message>
        <source>%1 Nothing of it was believed, and it is not asked any more. Another server answers.</source>
        <translation>%1 その答えは採用せず、もう問い合わせません。別のサーバーが応答しています。</translation>
    </message>
    <message>
        <source>%1 Name a second server to compare.</source>
        <translation>%1 比較のために二つ目のサーバーを指定してください。</translation>
    </message>
    <message>
        <source>No server gives an answer that can be checked. %1</source>
        <translation>確認できる答えを返すサーバーがありません。%1</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>応答あり</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>問い合わせ中</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Waiting for it</source>
        <translation>待機中</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::RestoreModel</name>
    <message>
        <source>Word %1 is not in the list. Check the spelling.</source>
        <translation>%1 番目の単語は一覧にありません。つづりを確認してください。</translation>
    </message>
    <message>
        <source>These words do not fit together. Check the order and the spelling.</source>
        <translation>単語の組み合わせが正しくありません。順序とつづりを確認してください。</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::SendViewModel</name>
    <message>
        <source>≈ %1</source>
        <translation>≈ %1</translation>
    </message>
    <message>
        <source>Send %1 RTC to %2</source>
        <translation>%2 へ %1 RTC を送金</translation>
    </message>
    <message>
        <source>Send %1 RTC to all of them</source>
        <translation>全員に合計 %1 RTC を送金</translation>
    </message>
    <message>
        <source>These are not the last 6 characters. Compare again.</source>
        <translation>末尾の 6 文字と異なります。もう一度見比べてください。</translation>
    </message>
    <message>
        <source>Wanted because of the address.</source>
        <translation>このアドレスのために必要です。</translation>
    </message>
    <message>
        <source>More than 100 RTC within a day.</source>
        <translation>1 日のうちに 100 RTC を超えます。</translation>
    </message>
    <message>
        <source>More than half of what you have.</source>
        <translation>残高の半分を超えます。</translation>
    </message>
    <message>
        <source>Compare, then type the last 6 characters</source>
        <translation>見比べてから、末尾の 6 文字を入力</translation>
    </message>
    <message>
        <source>Compare, then type the last 6 characters of each address</source>
        <translation>見比べてから、各アドレスの末尾の 6 文字を入力</translation>
    </message>
    <message>
        <source>That password does not open this wallet.</source>
        <translation>このパスワードではウォレットを開けません。</translation>
    </message>
    <message>
        <source>The network refused this payment: the fee is too low now (%1).</source>
        <translation>この支払いはネットワークに拒否されました。現在は手数料が低すぎます（%1）。</translation>
    </message>
    <message>
        <source>%1 is in the address book</source>
        <translation>%1 はアドレス帳にあります</translation>
    </message>
    <message>
        <source>= %1 RTC</source>
        <translation>= %1 RTC</translation>
    </message>
    <message>
        <source>Send more than 0.</source>
        <translation>0 より大きい金額を入力してください。</translation>
    </message>
    <message>
        <source>More than you have: %1 available.</source>
        <translation>残高を超えています。利用可能額は %1 です。</translation>
    </message>
    <message>
        <source>Not enough RTC for amount and fee.</source>
        <translation>金額と手数料に必要な RTC が足りません。</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) left</source>
        <translation>
            <numerusform>残り %n バイト</numerusform>
        </translation>
    </message>
    <message>
        <source>Shorten the memo: it holds 256 bytes.</source>
        <translation>メモを短くしてください。上限は 256 バイトです。</translation>
    </message>
    <message>
        <source>Say who is to be paid.</source>
        <translation>支払先を入力してください。</translation>
    </message>
    <message>
        <source>Say how much.</source>
        <translation>金額を入力してください。</translation>
    </message>
    <message>
        <source>Asking for the current fee…</source>
        <translation>現在の手数料を問い合わせ中…</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::SettingsViewModel</name>
    <message>
        <source>The wallet has its new name.</source>
        <translation>ウォレットの名前を変更しました。</translation>
    </message>
    <message>
        <source>Type the new password.</source>
        <translation>新しいパスワードを入力してください。</translation>
    </message>
    <message>
        <source>The password is changed.</source>
        <translation>パスワードを変更しました。</translation>
    </message>
    <message>
        <source>Checked. Keep the paper somewhere safe and dry.</source>
        <translation>確認しました。紙は安全で乾いた場所に保管してください。</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Diagnostics copied</source>
        <translation>診断情報をコピーしました</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::ShellViewModel</name>
    <message>
        <source>No server answers</source>
        <translation>応答するサーバーなし</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) answer</source>
        <translation>
            <numerusform>%n 台のサーバーが応答</numerusform>
        </translation>
    </message>
    <message>
        <source>Local node</source>
        <translation>ローカルノード</translation>
    </message>
    <message>
        <source>Offline, looking for peers</source>
        <translation>オフライン、ピアを探しています</translation>
    </message>
    <message numerus="yes">
        <source>%n peer(s)</source>
        <translation>
            <numerusform>%n ピア</numerusform>
        </translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>不可</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>measuring</source>
        <translation>計測中</translation>
    </message>
    <message>
        <source>registering</source>
        <translation>登録中</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>受理されず</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>slot %1 of %2</source>
        <translation>スロット %1/%2</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Remote node %1, proofs checked on this device</source>
        <translation>リモートノード %1、証明はこのデバイスで確認</translation>
    </message>
    <message numerus="yes">
        <source>%n remote node(s), proofs checked on this device</source>
        <translation>
            <numerusform>リモートノード %n 台、証明はこのデバイスで確認</numerusform>
        </translation>
    </message>
    <message>
        <source>The node starts with the first wallet</source>
        <translation>ノードは最初のウォレットとともに起動します</translation>
    </message>
    <message>
        <source>The node is starting</source>
        <translation>ノードを起動しています</translation>
    </message>
    <message>
        <source>Full node, state verified on this device</source>
        <translation>フルノード、状態はこのデバイスで検証済み</translation>
    </message>
    <message>
        <source>The remote node cannot be used</source>
        <translation>リモートノードは使えません</translation>
    </message>
    <message>
        <source>The node does not run</source>
        <translation>ノードが動作していません</translation>
    </message>
    <message>
        <source>Payment final after %1</source>
        <translation>支払いが %1で確定しました</translation>
    </message>
    <message>
        <source>A payment failed. The fee was paid.</source>
        <translation>支払いが失敗しました。手数料は支払われました。</translation>
    </message>
    <message>
        <source>A payment was not put into a block in time. Nothing was spent.</source>
        <translation>支払いが期限内にブロックに収録されませんでした。何も使われていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) arrived</source>
        <translation>
            <numerusform>支払いが %n 件届きました</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 RTC received, final</source>
        <translation>%1 RTC を受取、確定済み</translation>
    </message>
    <message>
        <source>Main network</source>
        <translation>メインネットワーク</translation>
    </message>
    <message>
        <source>Test network</source>
        <translation>テストネットワーク</translation>
    </message>
    <message>
        <source>Local network</source>
        <translation>ローカルネットワーク</translation>
    </message>
    <message>
        <source>This wallet only watches: it has no key to sign with.</source>
        <translation>このウォレットは閲覧専用です。署名する鍵がありません。</translation>
    </message>
    <message>
        <source>Amounts hidden. Ctrl+H shows them.</source>
        <translation>金額を隠しました。Ctrl+H で表示します。</translation>
    </message>
    <message>
        <source>Amounts shown.</source>
        <translation>金額を表示しました。</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::SigningViewModel</name>
    <message>
        <source>Block %1</source>
        <translation>ブロック %1</translation>
    </message>
    <message>
        <source>This payment is for another chain that is named %1 too.</source>
        <translation>この支払いは、同じ %1 という名前の別のチェーン用です。</translation>
    </message>
    <message>
        <source>This payment was valid until block %1. Nothing was spent. Export it again.</source>
        <translation>この支払いはブロック %1 まで有効でした。何も支払われていません。もう一度書き出してください。</translation>
    </message>
    <message>
        <source>The wallet %1 has the key of this payment. Switch to it, then open the payment again.</source>
        <translation>この支払いの鍵はウォレット %1 にあります。切り替えてから、もう一度支払いを開いてください。</translation>
    </message>
    <message>
        <source>This payment is another wallet&apos;s: no wallet here has the key of its sender.</source>
        <translation>この支払いは別のウォレットのものです。ここには送金元の鍵を持つウォレットがありません。</translation>
    </message>
    <message>
        <source>This machine has no network. Take the signed payment to one that has.</source>
        <translation>このコンピューターはネットワークにつながっていません。署名済みの支払いを、つながっているものに運んでください。</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::StakingViewModel</name>
    <message>
        <source>Validating needs a full node.</source>
        <translation>バリデーターにはフルノードが必要です。</translation>
    </message>
    <message>
        <source>Validating needs a full node, and it does not run.</source>
        <translation>バリデーターにはフルノードが必要ですが、動作していません。</translation>
    </message>
    <message>
        <source>Validator data is %1 old.</source>
        <translation>バリデーターのデータは %1前のものです。</translation>
    </message>
    <message>
        <source>Looking at the chain…</source>
        <translation>チェーンを確認中…</translation>
    </message>
    <message>
        <source>Nothing is bonded</source>
        <translation>ボンドはありません</translation>
    </message>
    <message>
        <source>RTC</source>
        <translation>RTC</translation>
    </message>
    <message>
        <source>RTC, as %1</source>
        <translation>RTC、名前: %1</translation>
    </message>
    <message>
        <source>Nothing asked back</source>
        <translation>引き出しの請求なし</translation>
    </message>
    <message>
        <source>Waits for its last set</source>
        <translation>最後のセットを待っています</translation>
    </message>
    <message>
        <source>Free in %1</source>
        <translation>%1後に利用可能</translation>
    </message>
    <message>
        <source>Free %1</source>
        <translation>%1 に利用可能</translation>
    </message>
    <message>
        <source>Free about %1</source>
        <translation>%1 ごろに利用可能</translation>
    </message>
    <message>
        <source>Waits for the end of its last set</source>
        <translation>最後のセットの終了を待っています</translation>
    </message>
    <message>
        <source>At most 32 bytes; this has %1.</source>
        <translation>32 バイト以内で入力してください。現在は %1 です。</translation>
    </message>
    <message>
        <source>Only characters that can be seen.</source>
        <translation>目に見える文字だけを使ってください。</translation>
    </message>
    <message>
        <source>The chain was not read yet.</source>
        <translation>チェーンをまだ読み込んでいません。</translation>
    </message>
    <message>
        <source>This key is out for ever.</source>
        <translation>この鍵は永久に使えません。</translation>
    </message>
    <message>
        <source>Another machine votes with this bond.</source>
        <translation>別のマシンがこのボンドで投票しています。</translation>
    </message>
    <message>
        <source>Type how much to bond.</source>
        <translation>ボンドする金額を入力してください。</translation>
    </message>
    <message>
        <source>Nothing is bonded.</source>
        <translation>ボンドがありません。</translation>
    </message>
    <message>
        <source>Type how much to take back.</source>
        <translation>引き出す金額を入力してください。</translation>
    </message>
    <message>
        <source>Bonding %1 RTC</source>
        <translation>%1 RTC をボンドしています</translation>
    </message>
    <message>
        <source>Taking back %1 RTC</source>
        <translation>%1 RTC を引き出しています</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::Tray</name>
    <message>
        <source>Open RustChain</source>
        <translation>RustChain を開く</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>RustChain: running</source>
        <translation>RustChain: 動作中</translation>
    </message>
    <message>
        <source>RustChain: catching up</source>
        <translation>RustChain: 同期中</translation>
    </message>
    <message>
        <source>RustChain: needs a look</source>
        <translation>RustChain: 確認が必要</translation>
    </message>
    <message>
        <source>RustChain: offline</source>
        <translation>RustChain: オフライン</translation>
    </message>
    <message>
        <source>Resume mining</source>
        <translation>マイニングを再開</translation>
    </message>
    <message>
        <source>Pause mining for an hour</source>
        <translation>マイニングを 1 時間停止</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::WalletTools</name>
    <message>
        <source>A single key has one account.</source>
        <translation>単独の鍵のアカウントは 1 つです。</translation>
    </message>
    <message>
        <source>A watched address is one account.</source>
        <translation>閲覧のみのアドレスは 1 つのアカウントです。</translation>
    </message>
    <message>
        <source>A wallet has at most 64 accounts.</source>
        <translation>ウォレットのアカウントは最大 64 個です。</translation>
    </message>
    <message>
        <source>This wallet holds a single key and no words. Export its private key.</source>
        <translation>このウォレットには単独の鍵だけがあり、単語はありません。秘密鍵を書き出してください。</translation>
    </message>
    <message>
        <source>This wallet only watches. It holds no words.</source>
        <translation>このウォレットは閲覧専用です。単語はありません。</translation>
    </message>
    <message>
        <source>This wallet only watches. It holds no key.</source>
        <translation>このウォレットは閲覧専用です。鍵はありません。</translation>
    </message>
    <message>
        <source>Only a wallet made from words has a key for all its addresses.</source>
        <translation>全アドレス共通の鍵があるのは、単語から作ったウォレットだけです。</translation>
    </message>
    <message>
        <source>A watched address has no public key here.</source>
        <translation>閲覧のみのアドレスの公開鍵はここにはありません。</translation>
    </message>
    <message>
        <source>This wallet only watches. It has no password, as there is nothing to spend.</source>
        <translation>このウォレットは閲覧専用です。使えるものがないため、パスワードはありません。</translation>
    </message>
    <message>
        <source>Type the wallet password.</source>
        <translation>ウォレットのパスワードを入力してください。</translation>
    </message>
    <message>
        <source>New account: %1</source>
        <translation>新しいアカウント: %1</translation>
    </message>
    <message>
        <source>Remove %1 from this computer? Without its words the coins are lost for ever. Type %1 to go on.</source>
        <translation>%1 をこのコンピューターから削除しますか。復元用の単語がなければコインは永久に失われます。続けるには %1 と入力してください。</translation>
    </message>
    <message>
        <source>Remove %1 from this computer? Without its private key the coins are lost for ever. Type %1 to go on.</source>
        <translation>%1 をこのコンピューターから削除しますか。秘密鍵がなければコインは永久に失われます。続けるには %1 と入力してください。</translation>
    </message>
    <message>
        <source>Remove %1 from this computer? It only watches; no coins depend on it. Type %1 to go on.</source>
        <translation>%1 をこのコンピューターから削除しますか。閲覧専用なので、コインには影響しません。続けるには %1 と入力してください。</translation>
    </message>
    <message>
        <source>The file itself is not destroyed. It is kept as %1, and importing it with its password brings the wallet back.</source>
        <translation>ファイル自体は消えません。%1 として残り、パスワードとともに読み込めばウォレットが戻ります。</translation>
    </message>
    <message>
        <source>This is not the name. Type %1.</source>
        <translation>名前が違います。%1 と入力してください。</translation>
    </message>
    <message>
        <source>Removed. Its file is kept as %1</source>
        <translation>削除しました。ファイルは %1 として残っています</translation>
    </message>
</context>
</TS>
