<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>AboutCard</name>
    <message>
        <source>About</source>
        <extracomment>Title of a card.</extracomment>
        <translation>关于</translation>
    </message>
    <message>
        <source>RustChain Desktop</source>
        <extracomment>Name of the program.</extracomment>
        <translation>RustChain Desktop</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Inter and JetBrains Mono under the SIL Open Font License.</source>
        <extracomment>The licence of the program and of its fonts.</extracomment>
        <translation>自由软件，采用 MIT 许可证。Inter 和 JetBrains Mono 采用 SIL 开放字体许可证。</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <extracomment>Button that copies facts for an error report.</extracomment>
        <translation>复制诊断信息</translation>
    </message>
</context>
<context>
    <name>AccountsCard</name>
    <message>
        <source>Accounts</source>
        <extracomment>Title of a card.</extracomment>
        <translation>账户</translation>
    </message>
    <message>
        <source>Add an account</source>
        <extracomment>Button that makes the next account of the open wallet.</extracomment>
        <translation>添加账户</translation>
    </message>
    <message>
        <source>Copy the address of %1</source>
        <extracomment>Tooltip of a copy button; %1 is &quot;Account 2&quot;.</extracomment>
        <translation>复制 %1 的地址</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>Sent to %1</source>
        <translation>已发送至 %1</translation>
    </message>
    <message numerus="yes">
        <source>Sent to %n addresses</source>
        <translation>
            <numerusform>已发送至 %n 个地址</numerusform>
        </translation>
    </message>
    <message>
        <source>Received from %1</source>
        <translation>收到，来自 %1</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>In block %1</source>
        <translation>已入区块 %1</translation>
    </message>
    <message>
        <source>Final in block %1</source>
        <translation>在区块 %1 最终确定</translation>
    </message>
    <message>
        <source>Failed in block %1: the balance was too low. The fee was paid.</source>
        <translation>在区块 %1 中失败：余额不足。手续费已支付。</translation>
    </message>
    <message>
        <source>Expired, not sent</source>
        <translation>已过期，未发送</translation>
    </message>
    <message>
        <source>Registering this machine</source>
        <translation>正在注册本机</translation>
    </message>
    <message>
        <source>Moving a bounty on</source>
        <translation>正在推进悬赏</translation>
    </message>
    <message>
        <source>Funding a bounty</source>
        <translation>正在为悬赏注资</translation>
    </message>
    <message>
        <source>Bond</source>
        <translation>质押</translation>
    </message>
    <message>
        <source>No node has taken it yet</source>
        <translation>尚无节点接收</translation>
    </message>
    <message>
        <source>Prepared for %1</source>
        <translation>已为 %1 准备</translation>
    </message>
    <message numerus="yes">
        <source>Prepared for %n addresses</source>
        <translation>
            <numerusform>已为 %n 个地址准备</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelling a payment</source>
        <translation>正在取消付款</translation>
    </message>
    <message>
        <source>Mining reward, epoch %1</source>
        <translation>挖矿奖励，纪元 %1</translation>
    </message>
    <message>
        <source>Machine announced</source>
        <translation>机器已公告</translation>
    </message>
    <message>
        <source>Machine registered</source>
        <translation>机器已注册</translation>
    </message>
    <message>
        <source>From the first block</source>
        <translation>来自首个区块</translation>
    </message>
    <message>
        <source>Bonded</source>
        <translation>已质押</translation>
    </message>
    <message>
        <source>Taking back %1 RTC from the bond</source>
        <translation>正从质押金取回 %1 RTC</translation>
    </message>
    <message>
        <source>Machine released</source>
        <translation>机器已解绑</translation>
    </message>
    <message>
        <source>Validator reported</source>
        <translation>验证者已被举报</translation>
    </message>
    <message>
        <source>Bounty funded</source>
        <translation>悬赏已注资</translation>
    </message>
    <message>
        <source>Bounty moved on</source>
        <translation>悬赏已推进</translation>
    </message>
    <message>
        <source>Bounty paid</source>
        <translation>悬赏已支付</translation>
    </message>
    <message>
        <source>Escrow of a bounty came back</source>
        <translation>悬赏的托管款已退回</translation>
    </message>
</context>
<context>
    <name>ActivityActions</name>
    <message>
        <source>It waits for a block. A higher fee brings it in sooner. Cancelling pays the smallest amount to yourself in its place; until that is final, the payment can still go through.</source>
        <extracomment>Above the buttons that change a waiting payment.</extracomment>
        <translation>正在等待进入区块。提高手续费可更快进入。取消时会改为向您自己支付最小金额；在取消最终确定之前，原付款仍可能成功。</translation>
    </message>
    <message>
        <source>Its amount and its place in the order of payments are kept for it. Later payments wait until it is sent or forgotten. Forgetting does not stop somebody who has it signed already.</source>
        <extracomment>Above the button that forgets a payment which waits for a signature.</extracomment>
        <translation>其金额和在付款顺序中的位置已为它保留。之后的付款会等到它被发送或放弃。放弃并不能阻止已持有签名的人发送它。</translation>
    </message>
    <message>
        <source>Raise the fee</source>
        <extracomment>Sends a waiting payment again with a higher fee.</extracomment>
        <translation>提高手续费</translation>
    </message>
    <message>
        <source>Cancel payment</source>
        <extracomment>Tries to take a waiting payment back.</extracomment>
        <translation>取消付款</translation>
    </message>
    <message>
        <source>Forget this payment</source>
        <extracomment>Gives up a payment that was exported and not signed yet.</extracomment>
        <translation>放弃此付款</translation>
    </message>
</context>
<context>
    <name>ActivityDrawer</name>
    <message>
        <source>Copy: %1</source>
        <extracomment>Tooltip of a copy button; %1 names what is copied.</extracomment>
        <translation>复制：%1</translation>
    </message>
    <message>
        <source>Private note</source>
        <extracomment>Above a field for a private note on a payment.</extracomment>
        <translation>私人备注</translation>
    </message>
    <message>
        <source>Keep note</source>
        <extracomment>Keeps the private note on a payment.</extracomment>
        <translation>保存备注</translation>
    </message>
    <message>
        <source>Open in Explorer</source>
        <extracomment>Shows the transaction in the explorer.</extracomment>
        <translation>在区块浏览器中打开</translation>
    </message>
</context>
<context>
    <name>ActivityFileDialog</name>
    <message>
        <source>Export as a table (CSV)</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>导出为表格 (CSV)</translation>
    </message>
    <message>
        <source>Export labels</source>
        <extracomment>Title of a dialog.
----------
Button that writes a file.</extracomment>
        <translation>导出标签</translation>
    </message>
    <message>
        <source>Import labels</source>
        <extracomment>Title of a dialog.
----------
Button that reads a file.</extracomment>
        <translation>导入标签</translation>
    </message>
    <message>
        <source>All lines that fit the filters, for a spreadsheet. Times are in UTC.</source>
        <extracomment>What the table holds.</extracomment>
        <translation>符合筛选条件的所有行，可用于电子表格。时间为 UTC。</translation>
    </message>
    <message>
        <source>Your notes on payments and the names of your address book, for another wallet (BIP329).</source>
        <extracomment>What a file of labels holds.</extracomment>
        <translation>您的付款备注和地址簿中的名称，可用于其他钱包 (BIP329)。</translation>
    </message>
    <message>
        <source>Notes are replaced by those of the file. Names in your address book stay as they are.</source>
        <extracomment>What an import of labels does.</extracomment>
        <translation>备注会被文件中的备注替换。地址簿中的名称保持不变。</translation>
    </message>
    <message>
        <source>Export table</source>
        <extracomment>Button that writes a file.</extracomment>
        <translation>导出表格</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>Closes a dialog; nothing is written.</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Above a field for the path of a file.</extracomment>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>ActivityFilters</name>
    <message>
        <source>Shown payments</source>
        <extracomment>Read out for the choice of what the list shows.</extracomment>
        <translation>显示的付款</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>A filter of the activity list.</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>In</source>
        <extracomment>A filter of the activity list: received.</extracomment>
        <translation>收到</translation>
    </message>
    <message>
        <source>Out</source>
        <extracomment>A filter of the activity list: sent.</extracomment>
        <translation>发出</translation>
    </message>
    <message>
        <source>Mining</source>
        <extracomment>A filter of the activity list.</extracomment>
        <translation>挖矿</translation>
    </message>
    <message>
        <source>Bounties</source>
        <extracomment>A filter of the activity list.</extracomment>
        <translation>赏金</translation>
    </message>
    <message>
        <source>Staking</source>
        <extracomment>A filter of the activity list.</extracomment>
        <translation>质押</translation>
    </message>
    <message>
        <source>Pending</source>
        <extracomment>A filter of the activity list.</extracomment>
        <translation>待确认</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>A filter of the activity list.</extracomment>
        <translation>失败</translation>
    </message>
    <message>
        <source>Label, name, address, hash or amount</source>
        <extracomment>In the field that searches the activity list.</extracomment>
        <translation>标签、名称、地址、哈希或金额</translation>
    </message>
    <message>
        <source>First day shown</source>
        <extracomment>Name of a field for a day.</extracomment>
        <translation>显示的第一天</translation>
    </message>
    <message>
        <source>From 2026-01-31</source>
        <extracomment>In an empty field for a day; the form stays as it is.</extracomment>
        <translation>自 2026-01-31</translation>
    </message>
    <message>
        <source>Last day shown</source>
        <extracomment>Name of a field for a day.</extracomment>
        <translation>显示的最后一天</translation>
    </message>
    <message>
        <source>Until 2026-12-31</source>
        <extracomment>In an empty field for a day; the form stays as it is.</extracomment>
        <translation>至 2026-12-31</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>Shows all payments again.</extracomment>
        <translation>清除筛选</translation>
    </message>
</context>
<context>
    <name>ActivityList</name>
    <message>
        <source>Payments, the newest first</source>
        <extracomment>Read out for the list of payments.</extracomment>
        <translation>付款，最新的在前</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Activity</source>
        <extracomment>Title of the page that lists all payments.</extracomment>
        <translation>活动</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <extracomment>Writes the activity into a file.</extracomment>
        <translation>导出 CSV</translation>
    </message>
    <message>
        <source>Export labels</source>
        <extracomment>Writes notes and names into a file.</extracomment>
        <translation>导出标签</translation>
    </message>
    <message>
        <source>Import labels</source>
        <extracomment>Reads notes and names from a file.</extracomment>
        <translation>导入标签</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Reads the list again.</extracomment>
        <translation>重试</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <extracomment>Nothing ever happened to this wallet.</extracomment>
        <translation>这里还没有内容。</translation>
    </message>
    <message>
        <source>No payment fits these filters.</source>
        <extracomment>No row is left by the filters.</extracomment>
        <translation>没有符合筛选条件的付款。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>Shows all payments again.</extracomment>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Show older</source>
        <extracomment>Loads older payments.</extracomment>
        <translation>显示更早的</translation>
    </message>
</context>
<context>
    <name>AddAccountDialog</name>
    <message>
        <source>Add an account</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>添加账户</translation>
    </message>
    <message>
        <source>The next account of the same words, with an address of its own. Your paper covers it too.</source>
        <extracomment>What one more account is.</extracomment>
        <translation>同一组助记词的下一个账户，有自己的地址。您的纸面记录同样适用。</translation>
    </message>
    <message>
        <source>The next address of the public key that this wallet watches.</source>
        <extracomment>What one more account of a watched public key is.</extracomment>
        <translation>此钱包所关注公钥的下一个地址。</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>Closes a dialog; nothing is changed.</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Add account</source>
        <extracomment>Button that makes the next account.</extracomment>
        <translation>添加账户</translation>
    </message>
    <message>
        <source>Wallet password</source>
        <extracomment>Label of a field.</extracomment>
        <translation>钱包密码</translation>
    </message>
</context>
<context>
    <name>AddPeerDialog</name>
    <message>
        <source>Add a peer</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>添加对等节点</translation>
    </message>
    <message>
        <source>The node calls it, and again whenever the connection is lost. Everything a peer says is checked.</source>
        <extracomment>In the dialog that asks for the address of a peer.</extracomment>
        <translation>节点会连接它，连接断开后会再次连接。对等节点提供的一切都会经过核验。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button that closes the dialog without a change.</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Add the peer</source>
        <extracomment>Button that makes the node call a peer.</extracomment>
        <translation>添加对等节点</translation>
    </message>
    <message>
        <source>Type an address first.</source>
        <extracomment>Why the button cannot be used yet.</extracomment>
        <translation>请先输入地址。</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Label of a field.</extracomment>
        <translation>地址</translation>
    </message>
    <message>
        <source>203.0.113.24:8098</source>
        <extracomment>In the empty field for the address of a peer.</extracomment>
        <translation>203.0.113.24:8098</translation>
    </message>
    <message>
        <source>Host and port. Without a port, 8098 is used.</source>
        <extracomment>Below the field for the address of a peer.</extracomment>
        <translation>主机和端口。未填端口时使用 8098。</translation>
    </message>
</context>
<context>
    <name>AddressChip</name>
    <message>
        <source>Choose another address</source>
        <extracomment>Button that empties the field for an address.</extracomment>
        <translation>选择其他地址</translation>
    </message>
</context>
<context>
    <name>AddressField</name>
    <message>
        <source>Paste from the clipboard</source>
        <extracomment>Button in the field for an address.</extracomment>
        <translation>从剪贴板粘贴</translation>
    </message>
    <message>
        <source>Choose from the address book</source>
        <extracomment>Button in the field for an address.</extracomment>
        <translation>从地址簿选择</translation>
    </message>
</context>
<context>
    <name>AddressLabel</name>
    <message>
        <source>Copy the address</source>
        <extracomment>Tooltip of the copy button beside an address.</extracomment>
        <translation>复制地址</translation>
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
        <translation>未知</translation>
    </message>
    <message>
        <source>hidden</source>
        <extracomment>Read out for an amount the user has hidden.</extracomment>
        <translation>已隐藏</translation>
    </message>
</context>
<context>
    <name>AppearanceCard</name>
    <message>
        <source>Appearance</source>
        <extracomment>Title of a card.</extracomment>
        <translation>外观</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>Above a choice.
----------
Read out for the choice of light or dark.</extracomment>
        <translation>主题</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>Choice of a theme: as the system.
----------
Choice of a language: as the system.</extracomment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Choice of a theme.</extracomment>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Choice of a theme.</extracomment>
        <translation>深色</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>Label of a choice.</extracomment>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Label of a choice.</extracomment>
        <translation>语言</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <extracomment>Under the choice of a language.</extracomment>
        <translation>下次启动后生效。</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <extracomment>Box to tick.</extracomment>
        <translation>减少动态效果</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>Box to tick.</extracomment>
        <translation>高对比度</translation>
    </message>
</context>
<context>
    <name>BalanceCard</name>
    <message>
        <source>Balance</source>
        <extracomment>Above the balance.</extracomment>
        <translation>余额</translation>
    </message>
    <message>
        <source>Show the amounts</source>
        <extracomment>Tooltip of the eye beside the balance.</extracomment>
        <translation>显示金额</translation>
    </message>
    <message>
        <source>Hide the amounts</source>
        <extracomment>Tooltip of the eye beside the balance.</extracomment>
        <translation>隐藏金额</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>Button that begins a payment.</extracomment>
        <translation>发送</translation>
    </message>
    <message>
        <source>Receive</source>
        <extracomment>Button that shows the own address.</extracomment>
        <translation>接收</translation>
    </message>
    <message>
        <source>arriving</source>
        <extracomment>Behind an amount that is on its way here.</extracomment>
        <translation>即将到账</translation>
    </message>
    <message>
        <source>That no newer block exists cannot be proven. The age of the newest one is at the bottom of the window.</source>
        <extracomment>Under the steps that prove a balance.</extracomment>
        <translation>无法证明没有更新的区块。最新区块已过的时间在窗口底部。</translation>
    </message>
    <message>
        <source>Balance, by what can be spent</source>
        <extracomment>Read out for the bar under the balance.</extracomment>
        <translation>余额，按可花费情况</translation>
    </message>
    <message>
        <source>Available</source>
        <extracomment>What can be spent now.</extracomment>
        <translation>可用</translation>
    </message>
    <message>
        <source>Pending</source>
        <extracomment>What arrives and is not final yet.</extracomment>
        <translation>待确认</translation>
    </message>
    <message>
        <source>Bonded</source>
        <extracomment>What is in a validator&apos;s bond.</extracomment>
        <translation>已质押</translation>
    </message>
    <message>
        <source>In escrow</source>
        <extracomment>What waits for a bounty&apos;s end.</extracomment>
        <translation>托管中</translation>
    </message>
    <message>
        <source>Set aside for payments on their way</source>
        <extracomment>What waiting payments will take.</extracomment>
        <translation>为进行中的付款预留</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close the notice</source>
        <extracomment>Button that closes a notice across the page.</extracomment>
        <translation>关闭通知</translation>
    </message>
</context>
<context>
    <name>BoardFilters</name>
    <message>
        <source>Title, repository or tag</source>
        <extracomment>In the field that searches the board of bounties.</extracomment>
        <translation>标题、仓库或标签</translation>
    </message>
    <message>
        <source>Fewer filters</source>
        <extracomment>Button that shows or hides the finer filters of the board.</extracomment>
        <translation>收起筛选</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>更多筛选</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Name of a filter of the board: how far a bounty is.</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Any state</source>
        <extracomment>A filter of the board of bounties.</extracomment>
        <translation>任何状态</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A filter of the board of bounties: nobody has claimed it.</extracomment>
        <translation>开放</translation>
    </message>
    <message>
        <source>In work</source>
        <extracomment>A filter of the board of bounties: somebody works on it.</extracomment>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Paid</source>
        <extracomment>A filter of the board of bounties.</extracomment>
        <translation>已支付</translation>
    </message>
    <message>
        <source>Cancelled or expired</source>
        <extracomment>A filter of the board of bounties: the escrow went back.</extracomment>
        <translation>已取消或已过期</translation>
    </message>
    <message>
        <source>Not on the chain yet</source>
        <extracomment>A filter of the board of bounties: known from a listing alone.</extracomment>
        <translation>尚未上链</translation>
    </message>
    <message>
        <source>Tag or language</source>
        <extracomment>Name of a filter of the board.</extracomment>
        <translation>标签或语言</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>Name of a choice of the board: what comes first.</extracomment>
        <translation>排序</translation>
    </message>
    <message>
        <source>Newest first</source>
        <extracomment>An order of the board of bounties.</extracomment>
        <translation>最新优先</translation>
    </message>
    <message>
        <source>Highest reward first</source>
        <extracomment>An order of the board of bounties.</extracomment>
        <translation>奖励最高优先</translation>
    </message>
    <message>
        <source>Ends soon first</source>
        <extracomment>An order of the board of bounties.</extracomment>
        <translation>即将结束优先</translation>
    </message>
    <message>
        <source>Lowest reward in RTC</source>
        <extracomment>Name of a field for an amount.</extracomment>
        <translation>最低奖励 (RTC)</translation>
    </message>
    <message>
        <source>From RTC</source>
        <extracomment>In an empty field for an amount.</extracomment>
        <translation>RTC 起</translation>
    </message>
    <message>
        <source>Highest reward in RTC</source>
        <extracomment>Name of a field for an amount.</extracomment>
        <translation>最高奖励 (RTC)</translation>
    </message>
    <message>
        <source>Up to RTC</source>
        <extracomment>In an empty field for an amount.</extracomment>
        <translation>RTC 以内</translation>
    </message>
    <message>
        <source>Repository</source>
        <extracomment>Name of a field for the repository that bounties belong to.</extracomment>
        <translation>仓库</translation>
    </message>
    <message>
        <source>Repository: owner/name</source>
        <extracomment>In an empty field for a repository.</extracomment>
        <translation>仓库:所有者/名称</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>Shows all bounties again.</extracomment>
        <translation>清除筛选</translation>
    </message>
</context>
<context>
    <name>BoardTab</name>
    <message>
        <source>Bounties</source>
        <extracomment>Read out for the list of bounties.</extracomment>
        <translation>赏金</translation>
    </message>
    <message>
        <source>No open bounty fits.</source>
        <extracomment>No bounty is left by the filters, or there is none.</extracomment>
        <translation>没有符合条件的开放赏金。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>Shows all bounties again.</extracomment>
        <translation>清除筛选</translation>
    </message>
</context>
<context>
    <name>BondCard</name>
    <message>
        <source>Bond</source>
        <extracomment>Title of a card: putting coins down as a guarantee.</extracomment>
        <translation>质押</translation>
    </message>
    <message>
        <source>Amount, at least %1 RTC</source>
        <extracomment>Label of a field; %1 is the least amount of a bond.</extracomment>
        <translation>金额，至少 %1 RTC</translation>
    </message>
    <message>
        <source>Validator name, public</source>
        <extracomment>Label of a field.</extracomment>
        <translation>验证者名称，公开</translation>
    </message>
    <message>
        <source>At most 32 bytes. It may stay empty.</source>
        <extracomment>Below the field for a validator&apos;s name.</extracomment>
        <translation>最多 32 字节。可以留空。</translation>
    </message>
    <message>
        <source>Unbonding takes %1. Until then the coins cannot be spent and can still be slashed.</source>
        <extracomment>In the card about bonding; %1 is a time such as &quot;14 days&quot;.</extracomment>
        <translation>解除质押需要 %1。在此之前，这些币不能花费，且仍可能被罚没。</translation>
    </message>
    <message>
        <source>Bond coins</source>
        <extracomment>Button that goes on to confirm a bond.</extracomment>
        <translation>进行质押</translation>
    </message>
    <message>
        <source>Bond %1 RTC</source>
        <extracomment>Title of a dialog; %1 is an amount.</extracomment>
        <translation>质押 %1 RTC</translation>
    </message>
    <message>
        <source>These coins stand for this node&apos;s votes. They come back %1 after you ask for them.</source>
        <extracomment>In the dialog that confirms a bond; %1 is a time such as &quot;14 days&quot;.</extracomment>
        <translation>这些币为本节点的投票作担保。申请取回后，经过 %1 才会退回。</translation>
    </message>
</context>
<context>
    <name>BookDialog</name>
    <message>
        <source>Address book</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>地址簿</translation>
    </message>
    <message>
        <source>Close the book</source>
        <extracomment>Closes the address book.</extracomment>
        <translation>关闭地址簿</translation>
    </message>
    <message>
        <source>Nobody is in the book yet. After a payment you can keep its address.</source>
        <extracomment>The address book is empty.</extracomment>
        <translation>地址簿中还没有人。付款后可以保存对方的地址。</translation>
    </message>
</context>
<context>
    <name>Bounties</name>
    <message>
        <source>Not on the chain yet</source>
        <translation>尚未上链</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>开放</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>已认领</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已支付</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Bounty %1</source>
        <translation>赏金 %1</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>无标题</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1后</translation>
    </message>
    <message>
        <source>over</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Waiting for somebody to claim it since %1</source>
        <translation>自 %1 起等待有人认领</translation>
    </message>
    <message>
        <source>Waiting for your pull request since %1</source>
        <translation>自 %1 起等待您的拉取请求</translation>
    </message>
    <message>
        <source>Waiting for the claimant&apos;s pull request since %1</source>
        <translation>自 %1 起等待认领者的拉取请求</translation>
    </message>
    <message>
        <source>Waiting for your review since %1</source>
        <translation>自 %1 起等待您的审查</translation>
    </message>
    <message>
        <source>Waiting for the maintainer&apos;s review since %1</source>
        <translation>自 %1 起等待维护者审查</translation>
    </message>
    <message>
        <source>Waiting for the merge of pull request #%1 since %2</source>
        <translation>自 %2 起等待合并拉取请求 #%1</translation>
    </message>
    <message>
        <source>Until somebody claims it, the sponsor can take the escrow back. After %1 it goes back by itself.</source>
        <translation>在有人认领之前,赞助者可以取回托管款。%1 之后会自动退回。</translation>
    </message>
    <message>
        <source>If you link no pull request by %1, your claim lapses and the bounty is open to others.</source>
        <translation>如果您在 %1 之前没有关联拉取请求,认领将失效,赏金会向他人开放。</translation>
    </message>
    <message>
        <source>If no pull request is linked by %1, the claim lapses and the bounty is open to others.</source>
        <translation>如果在 %1 之前没有关联拉取请求,认领将失效,赏金会向他人开放。</translation>
    </message>
    <message>
        <source>If the work is rejected, the claimant can submit again while the claim lasts. Without a decision the escrow goes back to the sponsor after %1.</source>
        <translation>如果工作被拒绝,在认领有效期内可以重新提交。若无决定,%1 之后托管款退回赞助者。</translation>
    </message>
    <message>
        <source>If pull request #%1 is not merged by %2, the escrow goes back to the sponsor.</source>
        <translation>如果拉取请求 #%1 在 %2 之前没有合并,托管款将退回赞助者。</translation>
    </message>
    <message>
        <source>Nothing. The payment is final and nobody can undo it.</source>
        <translation>没有。付款已最终确定,无人可以撤销。</translation>
    </message>
    <message>
        <source>Nothing. The escrow is back at the sponsor.</source>
        <translation>没有。托管款已退回赞助者。</translation>
    </message>
    <message>
        <source>merge, sponsor or maintainer</source>
        <translation>合并、赞助者或维护者</translation>
    </message>
    <message>
        <source>sponsor or maintainer</source>
        <translation>赞助者或维护者</translation>
    </message>
    <message>
        <source>Sponsor, %1 of %2 bounties paid</source>
        <translation>赞助者,已支付 %2 个赏金中的 %1 个</translation>
    </message>
    <message numerus="yes">
        <source>Maintainer, %n bounties paid</source>
        <translation>
            <numerusform>维护者,已支付 %n 个赏金</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Developer, %n bounties paid</source>
        <translation>
            <numerusform>开发者,已获支付 %n 个赏金</numerusform>
        </translation>
    </message>
    <message>
        <source>Not enough RTC for amount and fee.</source>
        <translation>RTC 不足以支付金额和手续费。</translation>
    </message>
    <message>
        <source>There is no such bounty on this chain.</source>
        <translation>此链上没有这个赏金。</translation>
    </message>
    <message>
        <source>This step is somebody else&apos;s to take.</source>
        <translation>这一步应由他人执行。</translation>
    </message>
    <message>
        <source>The bounty stands at another step by now. Look at it again.</source>
        <translation>赏金已处于另一步。请重新查看。</translation>
    </message>
    <message>
        <source>Somebody else claimed it first.</source>
        <translation>已有他人先行认领。</translation>
    </message>
    <message>
        <source>The deadline of this bounty is over.</source>
        <translation>此赏金的期限已过。</translation>
    </message>
    <message>
        <source>No bounty can have this deadline or claim period. Choose others.</source>
        <translation>赏金不能使用此期限或认领期。请另选。</translation>
    </message>
    <message>
        <source>The reward is too small. Offer at least %1 RTC.</source>
        <translation>奖励太少。请至少提供 %1 RTC。</translation>
    </message>
    <message>
        <source>You hold another open claim in this repository. Finish it or give it back first.</source>
        <translation>您在此仓库有另一个未完成的认领。请先完成或退回。</translation>
    </message>
    <message>
        <source>You let a claim in this repository lapse. Wait one claim period.</source>
        <translation>您在此仓库的认领曾失效。请等待一个认领期。</translation>
    </message>
    <message>
        <source>Nothing was merged. Only the sponsor can pay without a merge.</source>
        <translation>没有合并。只有赞助者可以不经合并付款。</translation>
    </message>
    <message>
        <source>The chain refused it (%1).</source>
        <translation>链拒绝了它 (%1)。</translation>
    </message>
</context>
<context>
    <name>BountiesCard</name>
    <message>
        <source>Bounties that need you</source>
        <extracomment>Title of a card: bounties whose next step is the reader&apos;s.</extracomment>
        <translation>需要您处理的赏金</translation>
    </message>
</context>
<context>
    <name>BountiesPage</name>
    <message>
        <source>Board</source>
        <extracomment>Tab with all bounties.</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>My work</source>
        <extracomment>Tab with the bounties that I claimed.</extracomment>
        <translation>我的工作</translation>
    </message>
    <message>
        <source>My payouts</source>
        <extracomment>Tab with what bounties paid me.</extracomment>
        <translation>我的收款</translation>
    </message>
    <message>
        <source>Posted by me</source>
        <extracomment>Tab with the bounties that I pay for.</extracomment>
        <translation>我发布的</translation>
    </message>
    <message>
        <source>Bounties</source>
        <extracomment>Title of the page about paid work.</extracomment>
        <translation>赏金</translation>
    </message>
    <message>
        <source>Post a bounty</source>
        <extracomment>Button that opens the form for a new bounty.</extracomment>
        <translation>发布赏金</translation>
    </message>
    <message>
        <source>Bounties are read from the chain that this device executed. That needs a full node.</source>
        <extracomment>Why the page about bounties is empty.</extracomment>
        <translation>赏金从本设备执行过的链中读取。这需要全节点。</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <extracomment>Read out for the tabs of the page about bounties.</extracomment>
        <translation>本页各部分</translation>
    </message>
</context>
<context>
    <name>BountyPage</name>
    <message>
        <source>Bounties</source>
        <extracomment>Above the name of a bounty: the page it belongs to.</extracomment>
        <translation>赏金</translation>
    </message>
    <message>
        <source>Copy link</source>
        <extracomment>Button that copies the link of a bounty&apos;s terms.</extracomment>
        <translation>复制链接</translation>
    </message>
</context>
<context>
    <name>BountyPost</name>
    <message>
        <source>Paste the link of the issue, as https://github.com/owner/name/issues/12.</source>
        <translation>请粘贴 issue 的链接,例如 https://github.com/owner/name/issues/12。</translation>
    </message>
    <message>
        <source>Only issues on github.com can be bounties.</source>
        <translation>只有 github.com 上的 issue 可以成为赏金。</translation>
    </message>
    <message>
        <source>This is a pull request. Link the issue that it is to solve.</source>
        <translation>这是拉取请求。请填写它要解决的 issue 的链接。</translation>
    </message>
    <message>
        <source>This page of GitHub is no issue. Its link ends in /issues/ and a number.</source>
        <translation>此 GitHub 页面不是 issue。其链接以 /issues/ 和数字结尾。</translation>
    </message>
    <message>
        <source>No repository has such a name. Copy the link from GitHub.</source>
        <translation>没有这样名称的仓库。请从 GitHub 复制链接。</translation>
    </message>
    <message>
        <source>This link is too long for an issue.</source>
        <translation>此链接对 issue 来说太长。</translation>
    </message>
    <message>
        <source>Say in one line what is to be done.</source>
        <translation>请用一行说明要做什么。</translation>
    </message>
    <message>
        <source>At most 200 bytes; this has %1.</source>
        <translation>最多 200 字节;现在有 %1 字节。</translation>
    </message>
    <message>
        <source>Only characters that can be seen.</source>
        <translation>仅限可见字符。</translation>
    </message>
    <message>
        <source>Say how much the work is worth.</source>
        <translation>请填写工作的报酬。</translation>
    </message>
    <message>
        <source>Not an amount. Use digits and one separator; RTC has 6 decimals.</source>
        <translation>这不是金额。请使用数字和一个分隔符；RTC 有 6 位小数。</translation>
    </message>
    <message>
        <source>At least %1 RTC: less would not pay the fees of the claimant.</source>
        <translation>至少 %1 RTC:再少就不够支付认领者的手续费。</translation>
    </message>
    <message>
        <source>The balance is not known yet.</source>
        <translation>余额尚不清楚。</translation>
    </message>
    <message>
        <source>More than you have: %1 available.</source>
        <translation>超出您的持有量：可用 %1。</translation>
    </message>
    <message>
        <source>Type a number of days, or a date such as 2027-01-31.</source>
        <translation>请输入天数,或 2027-01-31 这样的日期。</translation>
    </message>
    <message>
        <source>This day is over. Choose a later one.</source>
        <translation>这一天已过。请选择更晚的日期。</translation>
    </message>
    <message numerus="yes">
        <source>At most %n days ahead.</source>
        <translation>
            <numerusform>最多提前 %n 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a number of days, at least 1.</source>
        <translation>请输入天数,至少 1。</translation>
    </message>
    <message numerus="yes">
        <source>A claim lasts at most %n days.</source>
        <translation>
            <numerusform>认领最多 %n 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not a key: 64 characters, 0 to 9 and a to f.</source>
        <translation>不是密钥:应为 64 个字符,0 到 9 和 a 到 f。</translation>
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
        <translation>托管中,已验证</translation>
    </message>
    <message>
        <source>Not payable</source>
        <extracomment>Under a reward that nobody vouches for.</extracomment>
        <translation>不可支付</translation>
    </message>
</context>
<context>
    <name>BountyTimeline</name>
    <message>
        <source>Claimed</source>
        <translation>已认领</translation>
    </message>
    <message>
        <source>Claim given back</source>
        <translation>认领已退回</translation>
    </message>
    <message>
        <source>By you. The bounty was open to all again.</source>
        <translation>由您退回。赏金重新向所有人开放。</translation>
    </message>
    <message>
        <source>By %1. The bounty was open to all again.</source>
        <translation>由 %1 退回。赏金重新向所有人开放。</translation>
    </message>
    <message>
        <source>Claim lapsed</source>
        <translation>认领已失效</translation>
    </message>
    <message>
        <source>No pull request came in time. The bounty was open to all again.</source>
        <translation>没有按时收到拉取请求。赏金重新向所有人开放。</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>%1 RTC went back to the sponsor.</source>
        <translation>%1 RTC 已退回赞助者。</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Its time was over: %1 RTC went back to the sponsor.</source>
        <translation>期限已过:%1 RTC 已退回赞助者。</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>You wrote the terms</source>
        <translation>由您撰写条款</translation>
    </message>
    <message>
        <source>%1 wrote the terms</source>
        <translation>由 %1 撰写条款</translation>
    </message>
    <message>
        <source>issue #%1</source>
        <translation>issue #%1</translation>
    </message>
    <message>
        <source>terms</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Funded</source>
        <translation>已注资</translation>
    </message>
    <message>
        <source>%1 RTC locked in escrow</source>
        <translation>%1 RTC 已锁定托管</translation>
    </message>
    <message>
        <source>Reserved for you until %1</source>
        <translation>为您保留至 %1</translation>
    </message>
    <message>
        <source>Reserved for you</source>
        <translation>为您保留</translation>
    </message>
    <message>
        <source>Reserved for %1 until %2</source>
        <translation>为 %1 保留至 %2</translation>
    </message>
    <message>
        <source>Reserved for %1</source>
        <translation>为 %1 保留</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>Pull request linked to this bounty</source>
        <translation>拉取请求已关联到此赏金</translation>
    </message>
    <message>
        <source>PR #%1</source>
        <translation>PR #%1</translation>
    </message>
    <message>
        <source>Reviewed by you, maintainer</source>
        <translation>由您(维护者)审查</translation>
    </message>
    <message>
        <source>Reviewed by %1, maintainer</source>
        <translation>由 %1(维护者)审查</translation>
    </message>
    <message>
        <source>Rejected by you. Work can be submitted again.</source>
        <translation>由您拒绝。可以重新提交。</translation>
    </message>
    <message>
        <source>Rejected by %1. Work can be submitted again.</source>
        <translation>由 %1 拒绝。可以重新提交。</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>已合并</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>已放款</translation>
    </message>
    <message>
        <source>The work is part of the repository</source>
        <translation>工作已并入仓库</translation>
    </message>
    <message>
        <source>The sponsor paid without a merge</source>
        <translation>赞助者未经合并付款</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已支付</translation>
    </message>
    <message>
        <source>%1 RTC to %2, yours</source>
        <translation>%1 RTC 给 %2(您的)</translation>
    </message>
    <message>
        <source>%1 RTC to %2</source>
        <translation>%1 RTC 给 %2</translation>
    </message>
    <message>
        <source>Within about 30 s of the merge, to %1</source>
        <translation>合并后约 30 秒内给 %1</translation>
    </message>
    <message>
        <source>Within about 30 s of the merge</source>
        <translation>合并后约 30 秒内</translation>
    </message>
</context>
<context>
    <name>CandidateCard</name>
    <message>
        <source>%1, balance %2, %3</source>
        <extracomment>Read out for an address that can be chosen; %1 is whose it is, %2 its balance, %3 the address.</extracomment>
        <translation>%1，余额 %2，%3</translation>
    </message>
</context>
<context>
    <name>CandidateList</name>
    <message>
        <source>Derivation path</source>
        <extracomment>Label of a field.</extracomment>
        <translation>派生路径</translation>
    </message>
    <message>
        <source>The Rust wallet and the React Native wallet use it.</source>
        <extracomment>Under that field.</extracomment>
        <translation>Rust 钱包和 React Native 钱包使用它。</translation>
    </message>
    <message>
        <source>Which address is yours?</source>
        <extracomment>Above the addresses that an import may mean.</extracomment>
        <translation>哪个是您的地址？</translation>
    </message>
    <message>
        <source>The address that was found</source>
        <extracomment>Above the one address that was found.</extracomment>
        <translation>找到的地址</translation>
    </message>
</context>
<context>
    <name>ChartFrame</name>
    <message>
        <source>Show as table</source>
        <extracomment>In the menu of a chart.</extracomment>
        <translation>以表格显示</translation>
    </message>
</context>
<context>
    <name>ChartTable</name>
    <message>
        <source>Close the table</source>
        <extracomment>Button that closes the table of a chart.</extracomment>
        <translation>关闭表格</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>Check a signature</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>检查签名</translation>
    </message>
    <message>
        <source>All three as they were given to you. Nothing is sent anywhere.</source>
        <extracomment>What is needed to check a signature.</extracomment>
        <translation>三项均按收到的原样填写。不会发送任何内容。</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes the dialog.</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Button that checks the signature.</extracomment>
        <translation>检查</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Label of a field.</extracomment>
        <translation>地址</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>Label of a field.</extracomment>
        <translation>文本</translation>
    </message>
    <message>
        <source>Signature</source>
        <extracomment>Label of a field.</extracomment>
        <translation>签名</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>A check read out: %1 its name, %2 what came of it, %3 the details.</extracomment>
        <translation>%1：%2。%3</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>What is word %1?</source>
        <extracomment>Title of the check of the words; %1 is a number.</extracomment>
        <translation>第 %1 个词是什么？</translation>
    </message>
    <message>
        <source>Question %1 of %2. Look at your paper and choose the word at this place.</source>
        <extracomment>Under the title; %1 and %2 are numbers.</extracomment>
        <translation>第 %1 题，共 %2 题。请查看纸上的记录，选择此位置的词。</translation>
    </message>
    <message>
        <source>Show words again</source>
        <extracomment>Button that goes back to the words.</extracomment>
        <translation>再次显示助记词</translation>
    </message>
    <message>
        <source>Check later</source>
        <extracomment>Button that skips the check of the written words.</extracomment>
        <translation>稍后核对</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <extracomment>Read out for the bar over the questions.</extracomment>
        <translation>已回答的题目</translation>
    </message>
    <message>
        <source>That is not word %1. Look at your paper.</source>
        <extracomment>After a wrong answer; %1 is a number.</extracomment>
        <translation>这不是第 %1 个词。请查看纸上的记录。</translation>
    </message>
</context>
<context>
    <name>ChecksDialog</name>
    <message>
        <source>What speaks against a real machine</source>
        <extracomment>Title of a dialog: why this machine is taken for a virtual one.</extracomment>
        <translation>哪些迹象表明不是真实机器</translation>
    </message>
    <message>
        <source>All checks</source>
        <extracomment>Title of a dialog that lists the checks of this machine.</extracomment>
        <translation>所有检查</translation>
    </message>
    <message>
        <source>These checks found something. Every node judges the same report by the same rules: nobody can make an exception, but the cause can often be taken away.</source>
        <extracomment>Above the checks that found something, with what to try.</extracomment>
        <translation>这些检查发现了问题。每个节点都按相同的规则判断同一份报告：没有人能破例，但原因往往可以消除。</translation>
    </message>
    <message>
        <source>Each check is a piece of evidence, not a proof. What could not be measured counts neither for nor against this machine.</source>
        <extracomment>Above the list of checks.</extracomment>
        <translation>每项检查都是证据，而不是定论。无法测量的项目，既不算对本机有利，也不算不利。</translation>
    </message>
    <message>
        <source>Measure again</source>
        <extracomment>Starts the measurement of this machine.</extracomment>
        <translation>重新测量</translation>
    </message>
    <message>
        <source>Close the checks</source>
        <extracomment>Button that closes the list of checks.</extracomment>
        <translation>关闭检查</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>Keep the node running in the background?</source>
        <extracomment>Title of a question when the window is closed.</extracomment>
        <translation>让节点在后台继续运行吗？</translation>
    </message>
    <message>
        <source>It goes on following the chain and mining. The icon in the tray brings the window back.</source>
        <extracomment>Under the question, where there is a tray.</extracomment>
        <translation>它会继续跟随链并挖矿。点击托盘图标可重新显示窗口。</translation>
    </message>
    <message>
        <source>It goes on following the chain and mining, and the window is minimised.</source>
        <extracomment>Under the question, where there is no tray.</extracomment>
        <translation>它会继续跟随链并挖矿，窗口会最小化。</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <extracomment>Button that ends the program.</extracomment>
        <translation>停止并退出</translation>
    </message>
    <message>
        <source>Keep running</source>
        <extracomment>Button that hides the window and leaves the node running.</extracomment>
        <translation>继续运行</translation>
    </message>
    <message>
        <source>Do the same from now on</source>
        <extracomment>Box to tick: do the same next time.</extracomment>
        <translation>以后都这样做</translation>
    </message>
    <message>
        <source>Settings can change it.</source>
        <extracomment>Where the choice can be changed.</extracomment>
        <translation>可在设置中更改。</translation>
    </message>
</context>
<context>
    <name>CompactBottomBar</name>
    <message>
        <source>Pages</source>
        <extracomment>Read out for the list of pages at the bottom of a narrow window.</extracomment>
        <translation>页面</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Opens the pages that have no room on the bottom bar.</extracomment>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>CompactTopBar</name>
    <message>
        <source>Search</source>
        <extracomment>Button at the top of a narrow window.</extracomment>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Lock the wallet</source>
        <extracomment>Button at the top of a narrow window.</extracomment>
        <translation>锁定钱包</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Read out for the line of status in a narrow window.</extracomment>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <extracomment>Button that closes the dialog without a change.</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Type the amount first.</source>
        <extracomment>Why the button cannot be used yet.</extracomment>
        <translation>请先输入金额。</translation>
    </message>
    <message>
        <source>Type %1 to go on</source>
        <extracomment>Label of a field; %1 is an amount.</extracomment>
        <translation>输入 %1 以继续</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <extracomment>What a copy button says just after it was used.</extracomment>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>The last run ended by a fault</source>
        <extracomment>Title of a dialog at the start.</extracomment>
        <translation>上次运行因故障而结束</translation>
    </message>
    <message>
        <source>A report lies on this computer. It names places in the program, and holds no address, amount, password or key. Nothing is sent.</source>
        <extracomment>Under the title.</extracomment>
        <translation>报告已存放在这台电脑上。其中列出程序中的位置，不含地址、金额、密码或密钥。不会发送任何内容。</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <extracomment>Button that puts the report on the clipboard.</extracomment>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Button that closes the dialog.</extracomment>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>DesktopCard</name>
    <message>
        <source>Desktop</source>
        <extracomment>Title of a card: how the program behaves on the desktop.</extracomment>
        <translation>桌面</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <extracomment>Label of a choice.</extracomment>
        <translation>关闭窗口时</translation>
    </message>
    <message>
        <source>Ask</source>
        <extracomment>Choice of what closing the window does.</extracomment>
        <translation>询问</translation>
    </message>
    <message>
        <source>Keep the node running</source>
        <extracomment>Choice of what closing the window does.</extracomment>
        <translation>让节点继续运行</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <extracomment>Choice of what closing the window does.</extracomment>
        <translation>停止并退出</translation>
    </message>
    <message>
        <source>Notifications</source>
        <extracomment>Label of a choice: notices outside the window.</extracomment>
        <translation>通知</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>Choice of notices outside the window.</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Important</source>
        <extracomment>Choice of notices outside the window.</extracomment>
        <translation>重要</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Choice of notices outside the window.</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Important: payments that arrive or fail, and trouble of the node.</source>
        <extracomment>Under the choice of notices.</extracomment>
        <translation>重要：付款到账或失败，以及节点出现问题。</translation>
    </message>
    <message>
        <source>Start in the background</source>
        <extracomment>Box to tick.</extracomment>
        <translation>在后台启动</translation>
    </message>
    <message>
        <source>Draw without the graphics card</source>
        <extracomment>Box to tick.</extracomment>
        <translation>不使用显卡绘制</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <extracomment>Behind the box.</extracomment>
        <translation>下次启动后生效。</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Back</source>
        <extracomment>Button of a details page in a narrow window.</extracomment>
        <translation>返回</translation>
    </message>
    <message>
        <source>Close the details</source>
        <extracomment>Button that closes the details at the right side.</extracomment>
        <translation>关闭详情</translation>
    </message>
</context>
<context>
    <name>DutyCard</name>
    <message>
        <source>Duty</source>
        <extracomment>Title of a card: what a validator has to do.</extracomment>
        <translation>职责</translation>
    </message>
    <message>
        <source>You do not validate. Holding and mining work without it.</source>
        <extracomment>This wallet has no validator.</extracomment>
        <translation>您没有参与验证。不参与也可以持有和挖矿。</translation>
    </message>
    <message>
        <source>Next turn</source>
        <extracomment>Name of a fact: when this validator may propose a block.</extracomment>
        <translation>下一轮次</translation>
    </message>
    <message>
        <source>Votes signed</source>
        <extracomment>Name of a figure.</extracomment>
        <translation>已签投票</translation>
    </message>
    <message>
        <source>Uptime</source>
        <extracomment>Name of a figure: the share of turns that were taken.</extracomment>
        <translation>在线率</translation>
    </message>
    <message>
        <source>since the daily count</source>
        <extracomment>Under a figure: turns are counted for a day, then from 0 again.</extracomment>
        <translation>自每日计数起</translation>
    </message>
    <message>
        <source>Rank by bond</source>
        <extracomment>Name of a figure: place among the validators, by bond.</extracomment>
        <translation>质押排名</translation>
    </message>
</context>
<context>
    <name>EpochCard</name>
    <message>
        <source>Expected this epoch</source>
        <extracomment>The reward if all slots are accepted, for who mines.</extracomment>
        <translation>本纪元预计</translation>
    </message>
    <message>
        <source>Estimate for this machine</source>
        <extracomment>The reward of an epoch if this machine mined.</extracomment>
        <translation>本机估算</translation>
    </message>
    <message>
        <source>•••••</source>
        <extracomment>Stands for an amount that is hidden.</extracomment>
        <translation>•••••</translation>
    </message>
    <message>
        <source>If every slot is accepted and the other machines go on as now.</source>
        <extracomment>Under the expected reward.</extracomment>
        <translation>假设每个时隙都被接受，且其他机器保持现状。</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>That password does not open this wallet.</source>
        <translation>该密码无法打开此钱包。</translation>
    </message>
    <message>
        <source>There is no space left on the disk. Free some space and try again. (%1)</source>
        <translation>磁盘空间已满。请释放一些空间后重试。（%1）</translation>
    </message>
    <message>
        <source>This program may not use a file or folder it needs: %1</source>
        <translation>此程序无权使用所需的文件或文件夹：%1</translation>
    </message>
    <message>
        <source>Another program holds what is needed here: %1</source>
        <translation>另一个程序占用了此处所需的内容：%1</translation>
    </message>
    <message>
        <source>Stored data is damaged and was left as it is: %1</source>
        <translation>存储的数据已损坏，已保持原样：%1</translation>
    </message>
    <message>
        <source>This would overwrite something that is there: %1</source>
        <translation>这会覆盖已有的内容：%1</translation>
    </message>
    <message>
        <source>Something went wrong: %1</source>
        <translation>出现问题：%1</translation>
    </message>
</context>
<context>
    <name>EscrowCard</name>
    <message>
        <source>Put this away</source>
        <extracomment>Button that puts away what became of a step.</extracomment>
        <translation>收起</translation>
    </message>
</context>
<context>
    <name>Explorer</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Can be claimed until block</source>
        <translation>可认领至区块</translation>
    </message>
    <message>
        <source>Blocks of a claim</source>
        <translation>认领的区块数</translation>
    </message>
    <message>
        <source>Maintainer</source>
        <translation>维护者</translation>
    </message>
    <message>
        <source>Release key</source>
        <translation>释放密钥</translation>
    </message>
    <message>
        <source>Hash of the terms</source>
        <translation>条款的哈希</translation>
    </message>
    <message>
        <source>Bounty</source>
        <translation>赏金</translation>
    </message>
    <message>
        <source>Claimant</source>
        <translation>认领者</translation>
    </message>
    <message>
        <source>Pull request</source>
        <translation>拉取请求</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审查</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Merge commit</source>
        <translation>合并提交</translation>
    </message>
    <message>
        <source>none: released without a merge</source>
        <translation>无:未经合并释放</translation>
    </message>
    <message>
        <source>Failed: the bond would be below the minimum</source>
        <translation>失败：质押金会低于最低限额</translation>
    </message>
    <message>
        <source>Failed: more than is bonded</source>
        <translation>失败：超出已质押金额</translation>
    </message>
    <message>
        <source>Failed: the validator key belongs to another bond</source>
        <translation>失败：验证者密钥属于另一份质押金</translation>
    </message>
    <message>
        <source>Failed: the validator key is jailed for ever</source>
        <translation>失败：验证者密钥已被永久监禁</translation>
    </message>
    <message>
        <source>Failed: the machine is not registered to the sender</source>
        <translation>失败：机器未注册到发送方</translation>
    </message>
    <message>
        <source>Failed: a validator uses the machine</source>
        <translation>失败：有验证者正在使用该机器</translation>
    </message>
    <message>
        <source>Failed: nothing is bonded</source>
        <translation>失败：没有质押</translation>
    </message>
    <message>
        <source>Failed: too many parts are on their way out</source>
        <translation>失败：正在取回的部分过多</translation>
    </message>
    <message>
        <source>Failed: there was nothing to punish</source>
        <translation>失败：没有可处罚的内容</translation>
    </message>
    <message>
        <source>Failed: there is no such bounty</source>
        <translation>失败：没有这个悬赏</translation>
    </message>
    <message>
        <source>Failed: this step is somebody else&apos;s to take</source>
        <translation>失败：这一步应由他人执行</translation>
    </message>
    <message>
        <source>Failed: the bounty stands at another step</source>
        <translation>失败：悬赏处于其他步骤</translation>
    </message>
    <message>
        <source>Failed: somebody else claimed it first</source>
        <translation>失败：已被他人先认领</translation>
    </message>
    <message>
        <source>Failed: the deadline does not allow it</source>
        <translation>失败：已超过期限</translation>
    </message>
    <message>
        <source>Failed: the reward is too small</source>
        <translation>失败：奖励太少</translation>
    </message>
    <message>
        <source>Failed: the claimant has an open claim in this repository</source>
        <translation>失败：申请人在此仓库中已有未完成的认领</translation>
    </message>
    <message>
        <source>Failed: the claimant let a claim lapse and has to wait</source>
        <translation>失败：申请人曾让认领过期，必须等待</translation>
    </message>
    <message>
        <source>Failed: nothing was merged</source>
        <translation>失败：没有合并任何内容</translation>
    </message>
    <message>
        <source>Failed: the balance was too low</source>
        <translation>失败：余额不足</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Bonded</source>
        <translation>已质押</translation>
    </message>
    <message>
        <source>Unbonded</source>
        <translation>已解除质押</translation>
    </message>
    <message>
        <source>Machine released</source>
        <translation>机器已解绑</translation>
    </message>
    <message>
        <source>Validator reported</source>
        <translation>验证者已被举报</translation>
    </message>
    <message>
        <source>Bounty funded</source>
        <translation>悬赏已注资</translation>
    </message>
    <message>
        <source>Bounty claimed</source>
        <translation>悬赏已被认领</translation>
    </message>
    <message>
        <source>Bounty given back</source>
        <translation>悬赏已归还</translation>
    </message>
    <message>
        <source>Work submitted for a bounty</source>
        <translation>已为悬赏提交成果</translation>
    </message>
    <message>
        <source>Work for a bounty reviewed</source>
        <translation>悬赏成果已审核</translation>
    </message>
    <message>
        <source>Bounty paid</source>
        <translation>悬赏已支付</translation>
    </message>
    <message>
        <source>Machine announced</source>
        <translation>机器已公告</translation>
    </message>
    <message>
        <source>Machine registered</source>
        <translation>机器已注册</translation>
    </message>
    <message>
        <source>Machine renewed</source>
        <translation>机器已续期</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>哈希</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>父区块</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>%1, age %2</source>
        <translation>%1，距今 %2</translation>
    </message>
    <message>
        <source>Epoch and slot</source>
        <translation>纪元和时隙</translation>
    </message>
    <message>
        <source>%1, slot %2, block %3 of %4</source>
        <translation>%1，时隙 %2，区块 %3 / %4</translation>
    </message>
    <message>
        <source>Validator</source>
        <translation>验证者</translation>
    </message>
    <message>
        <source>State root</source>
        <translation>状态根</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>手续费</translation>
    </message>
    <message>
        <source>%1 RTC</source>
        <translation>%1 RTC</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1，版本 %2</translation>
    </message>
    <message>
        <source>Header hash recomputed</source>
        <translation>已重新计算区块头哈希</translation>
    </message>
    <message>
        <source>%1 of %2, %3 needed</source>
        <translation>%1 / %2，需要 %3</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Certificate of block %1</source>
        <translation>区块 %1 的证书</translation>
    </message>
    <message>
        <source>Transactions root</source>
        <translation>交易根</translation>
    </message>
    <message numerus="yes">
        <source>%n leaves</source>
        <translation>
            <numerusform>%n 个叶节点</numerusform>
        </translation>
    </message>
    <message>
        <source>Attestations root</source>
        <translation>认证根</translation>
    </message>
    <message>
        <source>executed here</source>
        <translation>在此执行</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>成功</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses</source>
        <translation>
            <numerusform>%n 个地址</numerusform>
        </translation>
    </message>
    <message>
        <source>Mining reward</source>
        <translation>挖矿奖励</translation>
    </message>
    <message>
        <source>From the first block</source>
        <translation>来自首个区块</translation>
    </message>
    <message>
        <source>Bounty moved on</source>
        <translation>悬赏已推进</translation>
    </message>
    <message>
        <source>Escrow of a bounty came back</source>
        <translation>悬赏的托管款已退回</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>From</source>
        <translation>付款方</translation>
    </message>
    <message>
        <source>To</source>
        <translation>收款方</translation>
    </message>
    <message>
        <source>%1   %2 RTC</source>
        <translation>%1   %2 RTC</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>附言</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>手续费</translation>
    </message>
    <message>
        <source>Gas used</source>
        <translation>已用 Gas</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>收据</translation>
    </message>
    <message>
        <source>%1. The fee was paid.</source>
        <translation>%1。手续费已支付。</translation>
    </message>
    <message>
        <source>Nonce</source>
        <translation>Nonce</translation>
    </message>
    <message>
        <source>Valid until block</source>
        <translation>有效至区块</translation>
    </message>
</context>
<context>
    <name>ExplorerHome</name>
    <message>
        <source>Height</source>
        <extracomment>Name of a figure.</extracomment>
        <translation>高度</translation>
    </message>
    <message>
        <source>Final</source>
        <extracomment>Name of a figure: how long ago a block was final.</extracomment>
        <translation>最终确定</translation>
    </message>
    <message>
        <source>since the newest final block</source>
        <extracomment>Under the age of the newest final block.</extracomment>
        <translation>距最新的最终区块</translation>
    </message>
    <message>
        <source>Epoch</source>
        <extracomment>Name of a figure.</extracomment>
        <translation>纪元</translation>
    </message>
    <message>
        <source>Issued so far</source>
        <extracomment>Name of a figure: RTC that exist.</extracomment>
        <translation>已发行</translation>
    </message>
    <message>
        <source>of 8,388,608 RTC</source>
        <extracomment>Under the figure of issued RTC.</extracomment>
        <translation>总量 8,388,608 RTC</translation>
    </message>
    <message>
        <source>Block %1, %2, %3</source>
        <extracomment>A block read out: %1 height, %2 number of transactions, %3 age.</extracomment>
        <translation>区块 %1，%2，%3</translation>
    </message>
    <message>
        <source>Latest blocks</source>
        <extracomment>Title of a table.
----------
Read out for a table.</extracomment>
        <translation>最新区块</translation>
    </message>
    <message>
        <source>Live</source>
        <extracomment>The table follows the chain.</extracomment>
        <translation>实时</translation>
    </message>
    <message>
        <source>Latest transactions</source>
        <extracomment>Title of a table.
----------
Read out for a table.</extracomment>
        <translation>最新交易</translation>
    </message>
    <message>
        <source>The newest blocks hold no transactions.</source>
        <extracomment>No transaction stands in the newest blocks.</extracomment>
        <translation>最新的区块中没有交易。</translation>
    </message>
</context>
<context>
    <name>ExplorerPage</name>
    <message>
        <source>Explorer</source>
        <extracomment>Title of the page that reads the chain.</extracomment>
        <translation>区块浏览器</translation>
    </message>
    <message>
        <source>the balance was too low</source>
        <extracomment>Why a transaction failed.</extracomment>
        <translation>余额不足</translation>
    </message>
    <message>
        <source>Everything here is checked by this device</source>
        <extracomment>Everything shown was executed here.</extracomment>
        <translation>这里的一切均由本设备核验</translation>
    </message>
    <message>
        <source>Previous block</source>
        <extracomment>Leads to the block before.</extracomment>
        <translation>上一个区块</translation>
    </message>
    <message>
        <source>This is the first block</source>
        <extracomment>Why there is no previous block.</extracomment>
        <translation>这是第一个区块</translation>
    </message>
    <message>
        <source>Next block</source>
        <extracomment>Leads to the block after.</extracomment>
        <translation>下一个区块</translation>
    </message>
    <message>
        <source>This is the newest final block</source>
        <extracomment>Why there is no next block.</extracomment>
        <translation>这是最新的最终区块</translation>
    </message>
    <message>
        <source>Height, hash or address</source>
        <extracomment>In the field that looks things up on the chain.</extracomment>
        <translation>高度、哈希或地址</translation>
    </message>
    <message>
        <source>The explorer reads blocks that this device executed. That needs a full node.</source>
        <extracomment>Why the page that reads the chain is empty.</extracomment>
        <translation>区块浏览器读取本设备执行过的区块。这需要全节点。</translation>
    </message>
</context>
<context>
    <name>ExportFileDialog</name>
    <message>
        <source>Export the wallet file</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>导出钱包文件</translation>
    </message>
    <message>
        <source>The copy opens with the password that you give it here, on any computer. Whoever has both can spend your coins.</source>
        <extracomment>What a copy of the wallet file is.</extracomment>
        <translation>副本可在任何电脑上用您在此设置的密码打开。同时拥有两者的人可以花费您的币。</translation>
    </message>
    <message>
        <source>The copy shows addresses and holds no secret, so it has no password.</source>
        <extracomment>What a copy of a file that only watches is.</extracomment>
        <translation>副本只显示地址，不含秘密，因此没有密码。</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>Closes a dialog; nothing is written.</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Write the file</source>
        <extracomment>Button that writes the copy of the wallet file.</extracomment>
        <translation>写入文件</translation>
    </message>
    <message>
        <source>Wallet password</source>
        <extracomment>Label of a field.</extracomment>
        <translation>钱包密码</translation>
    </message>
    <message>
        <source>Password for the copy</source>
        <extracomment>Label of a field: a new password for the exported file.</extracomment>
        <translation>副本的密码</translation>
    </message>
    <message>
        <source>Password for the copy, once more</source>
        <extracomment>Label of a field: the new password once more.</extracomment>
        <translation>再次输入副本的密码</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Above a field for the path of a file.</extracomment>
        <translation>文件</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <extracomment>Button that opens the system&apos;s dialog for files.</extracomment>
        <translation>选择位置</translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>%1: %2 %3</source>
        <extracomment>Read out for a fact; %1 is its name, %2 its value, %3 a remark.</extracomment>
        <translation>%1：%2 %3</translation>
    </message>
</context>
<context>
    <name>FactSheet</name>
    <message>
        <source>Copy: %1</source>
        <extracomment>Tooltip of a copy button; %1 names what is copied.</extracomment>
        <translation>复制：%1</translation>
    </message>
</context>
<context>
    <name>FeePicker</name>
    <message>
        <source>Slow</source>
        <extracomment>The slowest and cheapest of three fee choices.</extracomment>
        <translation>慢速</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>The middle of three fee choices.</extracomment>
        <translation>普通</translation>
    </message>
    <message>
        <source>Fast</source>
        <extracomment>The fastest and dearest of three fee choices.</extracomment>
        <translation>快速</translation>
    </message>
    <message>
        <source>Fee and speed</source>
        <extracomment>Above the three fee choices.</extracomment>
        <translation>手续费和速度</translation>
    </message>
</context>
<context>
    <name>FoldButton</name>
    <message>
        <source>Hide: %1</source>
        <extracomment>Button that closes a panel; %1 is the panel&apos;s title.</extracomment>
        <translation>隐藏：%1</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <extracomment>Button that opens a panel; %1 is the panel&apos;s title.</extracomment>
        <translation>显示：%1</translation>
    </message>
</context>
<context>
    <name>HashLabel</name>
    <message>
        <source>Copy the hash</source>
        <extracomment>Tooltip of the copy button beside a hash.</extracomment>
        <translation>复制哈希</translation>
    </message>
</context>
<context>
    <name>HostTable</name>
    <message>
        <source>Banned hosts</source>
        <extracomment>Read out for a table of peers.</extracomment>
        <translation>已封禁的主机</translation>
    </message>
    <message>
        <source>Known addresses</source>
        <translation>已知地址</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>Head of a column.</extracomment>
        <translation>主机</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Head of a column: why somebody is banned.</extracomment>
        <translation>原因</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Head of a column: how long ago.</extracomment>
        <translation>起始</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>Head of a column: when a ban ends.</extracomment>
        <translation>截止</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>A row read out: %1 is a host, %2 why it is banned, %3 until when.</extracomment>
        <translation>%1，%2，%3</translation>
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
        <translation>挖矿的原理</translation>
    </message>
    <message>
        <source>Close the explanation</source>
        <extracomment>Button that closes the explanation of mining.</extracomment>
        <translation>关闭说明</translation>
    </message>
    <message>
        <source>Your computer measures its own processor, memory and clocks, and tells the network what it found, in public. It never touches your files.</source>
        <extracomment>How mining works, first of four.</extracomment>
        <translation>您的电脑会测量自己的处理器、内存和时钟，并将结果公开告知网络。它绝不会触碰您的文件。</translation>
    </message>
    <message>
        <source>An epoch has five slots. In each slot this machine signs once that it is there, with a proof that takes some milliseconds of work.</source>
        <extracomment>How mining works, second of four.</extracomment>
        <translation>一个纪元有五个时隙。在每个时隙中，本机签名一次表明自己在场，并附上一份需要几毫秒计算的证明。</translation>
    </message>
    <message>
        <source>At the end of an epoch its reward is shared by all miners, by weight and by slots attested. The weight comes from the age of the processor: older real hardware counts more, a virtual machine counts nothing.</source>
        <extracomment>How mining works, third of four.</extracomment>
        <translation>纪元结束时，所有矿工按权重和已认证的时隙分享奖励。权重取决于处理器的年代：越老的真实硬件权重越高，虚拟机没有权重。</translation>
    </message>
    <message>
        <source>Measurements can be forged. They sort rewards; the safety of the chain rests on the bonds of its validators.</source>
        <extracomment>How mining works, last of four.</extracomment>
        <translation>测量结果可以伪造。它们只用于分配奖励；链的安全依靠验证者的质押金。</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>Main network</source>
        <translation>主网络</translation>
    </message>
    <message>
        <source>Test network</source>
        <translation>测试网络</translation>
    </message>
    <message>
        <source>Local network</source>
        <translation>本地网络</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check the path, and that you may open the file.</source>
        <translation>无法读取 %1。请检查路径以及是否有权打开该文件。</translation>
    </message>
    <message>
        <source>%1 is too large for a wallet file. Choose the wallet&apos;s own file.</source>
        <translation>%1 太大，不是钱包文件。请选择钱包自己的文件。</translation>
    </message>
    <message>
        <source>There is nothing in this file. Choose another copy of it.</source>
        <translation>此文件是空的。请选择另一份副本。</translation>
    </message>
    <message>
        <source>This is no wallet file, key file, private key or words. Choose the file that the other program saved.</source>
        <translation>这不是钱包文件、密钥文件、私钥或单词。请选择另一个程序保存的文件。</translation>
    </message>
    <message>
        <source>This wallet file is damaged. Use another copy of it, or restore the wallet from its words.</source>
        <translation>此钱包文件已损坏。请使用另一份副本，或用单词恢复钱包。</translation>
    </message>
    <message>
        <source>This wallet file is damaged or incomplete. Use another copy of it, or restore the wallet from its words. (%1)</source>
        <translation>此钱包文件已损坏或不完整。请使用另一份副本，或用单词恢复钱包。(%1)</translation>
    </message>
    <message>
        <source>A newer version of this program made this file. Update this program, then import it again.</source>
        <translation>此文件由本程序的更新版本创建。请更新本程序后再导入。</translation>
    </message>
    <message>
        <source>This kind of key file is not known. Export the key or the words from the program that made it. (%1)</source>
        <translation>无法识别这种密钥文件。请从创建它的程序中导出密钥或单词。(%1)</translation>
    </message>
    <message>
        <source>Wallet file of this program</source>
        <translation>本程序的钱包文件</translation>
    </message>
    <message>
        <source>Keystore of the RustChain command line</source>
        <translation>RustChain 命令行的密钥库</translation>
    </message>
    <message>
        <source>File of the Rust wallet</source>
        <translation>Rust 钱包的文件</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>恢复单词</translation>
    </message>
    <message>
        <source>Words of the Python SDK</source>
        <translation>Python SDK 的单词</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>私钥</translation>
    </message>
    <message>
        <source>Something to watch</source>
        <translation>可供观察的内容</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>本程序</translation>
    </message>
    <message>
        <source>RustChain command line</source>
        <translation>RustChain 命令行</translation>
    </message>
    <message>
        <source>Rust wallet</source>
        <translation>Rust 钱包</translation>
    </message>
    <message>
        <source>React Native wallet</source>
        <translation>React Native 钱包</translation>
    </message>
    <message>
        <source>Python SDK</source>
        <translation>Python SDK</translation>
    </message>
    <message>
        <source>Ed25519 key</source>
        <translation>Ed25519 密钥</translation>
    </message>
    <message>
        <source>secp256k1 key</source>
        <translation>secp256k1 密钥</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>First address of the xpub</source>
        <translation>xpub 的第一个地址</translation>
    </message>
    <message>
        <source>This is for another network: %1. This window uses: %2. Start the program on the other one to use it.</source>
        <translation>这属于另一个网络：%1。此窗口使用：%2。要使用它，请在那个网络上启动程序。</translation>
    </message>
    <message>
        <source>That password does not open this file. Type the one that it was saved with.</source>
        <translation>该密码无法打开此文件。请输入保存时使用的密码。</translation>
    </message>
    <message>
        <source>This is no key but something that can be watched. Choose &quot;Only watch&quot; above.</source>
        <translation>这不是密钥，而是可供观察的内容。请在上方选择“仅观察”。</translation>
    </message>
    <message>
        <source>These words do not fit together. Check the order and the spelling.</source>
        <translation>这些词彼此不符。请检查顺序和拼写。</translation>
    </message>
    <message>
        <source>A wallet has 12 or 24 words; there are %1. Add what is missing.</source>
        <translation>钱包有 12 或 24 个单词；这里有 %1 个。请补全。</translation>
    </message>
    <message>
        <source>Word %1 is not in the list. Check the spelling.</source>
        <translation>第 %1 个词不在词表中。请检查拼写。</translation>
    </message>
    <message>
        <source>This is no private key. One has 64 hex digits, or 32 bytes in Base58.</source>
        <translation>这不是私钥。私钥为 64 位十六进制数字，或 Base58 编码的 32 字节。</translation>
    </message>
    <message>
        <source>A path has 1 to 64 characters, such as m/44&apos;/0&apos;/0&apos;/0&apos;/0&apos;.</source>
        <translation>路径为 1 到 64 个字符，例如 m/44&apos;/0&apos;/0&apos;/0&apos;/0&apos;。</translation>
    </message>
    <message>
        <source>This address has a typing error. Compare it with where it is from.</source>
        <translation>此地址有输入错误。请与来源核对。</translation>
    </message>
    <message>
        <source>This is no address and no xpub. Paste the whole of it.</source>
        <translation>这既不是地址也不是 xpub。请完整粘贴。</translation>
    </message>
    <message>
        <source>This xpub cannot be used. Copy the whole xpub of the wallet&apos;s account. (%1)</source>
        <translation>此 xpub 无法使用。请完整复制钱包账户的 xpub。(%1)</translation>
    </message>
</context>
<context>
    <name>ItemSheet</name>
    <message>
        <source>Copy the address</source>
        <extracomment>Tooltip of a copy button.</extracomment>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Parts of this block</source>
        <extracomment>Read out for the parts of a block.</extracomment>
        <translation>此区块的组成部分</translation>
    </message>
    <message>
        <source>Transactions</source>
        <extracomment>Part of a block.</extracomment>
        <translation>交易</translation>
    </message>
    <message>
        <source>Attestations</source>
        <extracomment>Part of a block.</extracomment>
        <translation>认证</translation>
    </message>
    <message>
        <source>Receipts</source>
        <extracomment>Part of a block.</extracomment>
        <translation>收据</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>Title of a table.
----------
Read out for a table.</extracomment>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <extracomment>A table has no rows.</extracomment>
        <translation>这里没有内容。</translation>
    </message>
    <message>
        <source>Show 50 more</source>
        <extracomment>Loads the next rows of a table.</extracomment>
        <translation>再显示 50 条</translation>
    </message>
</context>
<context>
    <name>ItemSide</name>
    <message>
        <source>Finality votes</source>
        <extracomment>Title of a card.</extracomment>
        <translation>最终确定投票</translation>
    </message>
    <message>
        <source>Send here</source>
        <extracomment>Starts a payment to this account.</extracomment>
        <translation>向此账户发送</translation>
    </message>
</context>
<context>
    <name>ItemTable</name>
    <message>
        <source>Height</source>
        <extracomment>Head of a column.</extracomment>
        <translation>高度</translation>
    </message>
    <message>
        <source>Miner</source>
        <extracomment>Head of a column.</extracomment>
        <translation>矿工</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Hardware</source>
        <extracomment>Head of a column.</extracomment>
        <translation>硬件</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>哈希</translation>
    </message>
    <message>
        <source>Validator</source>
        <extracomment>Head of a column.</extracomment>
        <translation>验证者</translation>
    </message>
    <message>
        <source>From</source>
        <translation>付款方</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Head of a column.</extracomment>
        <translation>收款方</translation>
    </message>
    <message>
        <source>Tx</source>
        <extracomment>Head of a column: transactions, slot, gas or block.</extracomment>
        <translation>交易</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>时隙</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>Gas</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>区块</translation>
    </message>
    <message>
        <source>Attest.</source>
        <extracomment>Head of a column: attestations.</extracomment>
        <translation>认证</translation>
    </message>
    <message>
        <source>Fee</source>
        <extracomment>Head of a column.</extracomment>
        <translation>手续费</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Head of a column.</extracomment>
        <translation>结果</translation>
    </message>
    <message>
        <source>Age</source>
        <extracomment>Head of a column.</extracomment>
        <translation>距今</translation>
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
        <translation>私钥</translation>
    </message>
    <message>
        <source>Anyone who reads it can spend the coins of this account. It cannot be copied; to move a wallet as a file, export the wallet file.</source>
        <extracomment>In the dialog that shows a private key.</extracomment>
        <translation>任何人读到它都能花费此账户的币。它无法复制；如要以文件形式转移钱包，请导出钱包文件。</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes the dialog.</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Show the key</source>
        <extracomment>Button that uncovers the private key.</extracomment>
        <translation>显示私钥</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Label of a choice.</extracomment>
        <translation>账户</translation>
    </message>
    <message>
        <source>Wallet password</source>
        <extracomment>Label of a field.</extracomment>
        <translation>钱包密码</translation>
    </message>
    <message>
        <source>Part %1: %2</source>
        <extracomment>Read out for a part of the private key; %1 is its place.</extracomment>
        <translation>第 %1 部分：%2</translation>
    </message>
</context>
<context>
    <name>KeyValue</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Read out for a fact; %1 is its name, %2 its value.</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>This desktop runs no keychain (Secret Service or KWallet).</source>
        <translation>此桌面没有运行钥匙串（Secret Service 或 KWallet）。</translation>
    </message>
</context>
<context>
    <name>KeychainSwitch</name>
    <message>
        <source>Unlock with the system keychain</source>
        <extracomment>Box to tick: the keychain is the system&apos;s store of passwords.
----------
Title of a dialog.</extracomment>
        <translation>用系统钥匙串解锁</translation>
    </message>
    <message>
        <source>Whoever can use your session can then open this wallet.</source>
        <extracomment>Behind the box.</extracomment>
        <translation>能使用您会话的人随后就能打开此钱包。</translation>
    </message>
    <message>
        <source>The keychain of this desktop keeps the wallet password, protected by your login. Programs of your session may read it there.</source>
        <extracomment>What giving the password to the keychain means.</extracomment>
        <translation>此桌面的钥匙串会保存钱包密码，由您的登录保护。您会话中的程序可能读取它。</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>Closes a dialog; nothing is changed.</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Use the keychain</source>
        <extracomment>Button that puts the password into the keychain.</extracomment>
        <translation>使用钥匙串</translation>
    </message>
    <message>
        <source>Wallet password</source>
        <extracomment>Label of a field.</extracomment>
        <translation>钱包密码</translation>
    </message>
</context>
<context>
    <name>KnownAddress</name>
    <message>
        <source>The address you know</source>
        <extracomment>Above the address that looks like the one that is about to be paid.</extracomment>
        <translation>您认识的地址</translation>
    </message>
</context>
<context>
    <name>LadderChart</name>
    <message>
        <source>Memory latency by size</source>
        <extracomment>Title of a chart: how long reading memory takes.
----------
Name of a chart.</extracomment>
        <translation>各容量的内存延迟</translation>
    </message>
    <message>
        <source>Not measurable: %1</source>
        <extracomment>%1 is a reason.</extracomment>
        <translation>无法测量：%1</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Read out for an entry of a legend; %1 is its name, %2 its value.</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Open %1?</source>
        <extracomment>Title of a question before a link is opened; %1 is the name of a host.</extracomment>
        <translation>打开 %1?</translation>
    </message>
    <message>
        <source>Your browser opens this address. Nothing of your wallet is sent with it.</source>
        <extracomment>Under the title of that question.</extracomment>
        <translation>浏览器将打开此地址。不会发送您钱包中的任何内容。</translation>
    </message>
    <message>
        <source>Stay here</source>
        <extracomment>Button that closes the question without opening the link.</extracomment>
        <translation>留在这里</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <extracomment>Button that opens the link.</extracomment>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <extracomment>Tooltip of a copy button.</extracomment>
        <translation>复制地址</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Locked</source>
        <extracomment>Read out for the page that asks for the password.</extracomment>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>A payment request is waiting. Unlock to see it.</source>
        <extracomment>On the lock page, when a payment link was opened.</extracomment>
        <translation>有一个付款请求在等待。解锁后即可查看。</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Label of a field.</extracomment>
        <translation>密码</translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>Button that opens the wallet.</extracomment>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button that shows a wallet that needs no password.</extracomment>
        <translation>打开</translation>
    </message>
    <message>
        <source>Unlock with the keychain</source>
        <extracomment>Button that opens the wallet with the password that the system&apos;s keychain has.</extracomment>
        <translation>用钥匙串解锁</translation>
    </message>
    <message>
        <source>Forgot the password?</source>
        <extracomment>Link to restoring the wallet from its words.</extracomment>
        <translation>忘记密码？</translation>
    </message>
    <message>
        <source>Other wallet</source>
        <extracomment>Link to the list of wallets.</extracomment>
        <translation>其他钱包</translation>
    </message>
    <message>
        <source>Amounts and names are hidden</source>
        <extracomment>At the foot of the lock.</extracomment>
        <translation>金额和名称已隐藏</translation>
    </message>
</context>
<context>
    <name>MachineCard</name>
    <message>
        <source>What the network would see of this machine</source>
        <extracomment>Title of a card. Nothing was sent yet.</extracomment>
        <translation>网络将会看到的本机信息</translation>
    </message>
    <message>
        <source>What the network sees of this machine</source>
        <extracomment>Title of a card.</extracomment>
        <translation>网络看到的本机信息</translation>
    </message>
    <message>
        <source>what the network sees</source>
        <extracomment>The card about this machine, for the button that opens it.</extracomment>
        <translation>网络看到的信息</translation>
    </message>
    <message>
        <source>Unmeasured. The values appear here before anything is sent.</source>
        <extracomment>Nothing was measured.</extracomment>
        <translation>未测量。在发送任何内容之前，数值会先显示在这里。</translation>
    </message>
    <message>
        <source>All checks</source>
        <extracomment>Button that lists the checks of this machine.</extracomment>
        <translation>所有检查</translation>
    </message>
    <message>
        <source>This is a real machine</source>
        <extracomment>Button for who does not agree: it shows what speaks against that.</extracomment>
        <translation>这是真实机器</translation>
    </message>
    <message>
        <source>See the table</source>
        <extracomment>Button that opens the table of what processors are worth.</extracomment>
        <translation>查看表格</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <extracomment>Copies the measured values.</extracomment>
        <translation>以文本复制</translation>
    </message>
    <message>
        <source>Release this hardware</source>
        <extracomment>Button that ends the binding of this machine.</extracomment>
        <translation>解绑此硬件</translation>
    </message>
</context>
<context>
    <name>MachineFact</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Read out for a fact; %1 is its name, %2 its value.</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>MachineFacts</name>
    <message>
        <source>Fewer values</source>
        <extracomment>Button that hides some of the measured values.</extracomment>
        <translation>更少数值</translation>
    </message>
    <message>
        <source>All values</source>
        <extracomment>Button that shows the rest of the measured values.</extracomment>
        <translation>所有数值</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Saving the chain state, about 3 s</source>
        <extracomment>While the program ends.</extracomment>
        <translation>正在保存链状态，约 3 秒</translation>
    </message>
    <message>
        <source>Opening the wallets</source>
        <extracomment>While the program starts.</extracomment>
        <translation>正在打开钱包</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>Button that ends the program.</extracomment>
        <translation>退出</translation>
    </message>
    <message>
        <source>Staking</source>
        <translation>质押</translation>
    </message>
    <message>
        <source>Explorer</source>
        <translation>区块浏览器</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
</context>
<context>
    <name>MainFrame</name>
    <message>
        <source>Overview</source>
        <extracomment>Page of the window.</extracomment>
        <translation>总览</translation>
    </message>
    <message>
        <source>Wallet</source>
        <extracomment>Head above a group of pages.</extracomment>
        <translation>钱包</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>Page of the window.</extracomment>
        <translation>发送</translation>
    </message>
    <message>
        <source>Receive</source>
        <extracomment>Page of the window.</extracomment>
        <translation>接收</translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>Page of the window.</extracomment>
        <translation>活动</translation>
    </message>
    <message>
        <source>Mining</source>
        <extracomment>Page of the window.
----------
In the status strip, before the state of mining.</extracomment>
        <translation>挖矿</translation>
    </message>
    <message>
        <source>Earn</source>
        <extracomment>Head above a group of pages.</extracomment>
        <translation>收益</translation>
    </message>
    <message>
        <source>Staking</source>
        <extracomment>Page of the window.</extracomment>
        <translation>质押</translation>
    </message>
    <message>
        <source>Bounties</source>
        <extracomment>Page of the window.</extracomment>
        <translation>赏金</translation>
    </message>
    <message>
        <source>Explorer</source>
        <extracomment>Page of the window.</extracomment>
        <translation>区块浏览器</translation>
    </message>
    <message>
        <source>Chain</source>
        <extracomment>Head above a group of pages.</extracomment>
        <translation>链</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>Page of the window.</extracomment>
        <translation>网络</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Height</source>
        <extracomment>In the status strip, before the height of the chain.</extracomment>
        <translation>高度</translation>
    </message>
    <message>
        <source>No final block for</source>
        <extracomment>In the status strip: how long ago the newest block was final.</extracomment>
        <translation>未有最终区块已达</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>最终确定于</translation>
    </message>
    <message>
        <source>ago, slower than usual</source>
        <extracomment>In the status strip, behind an age.</extracomment>
        <translation>前，慢于平时</translation>
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
        <translation>按侧边栏顺序切换页面</translation>
    </message>
    <message>
        <source>New payment</source>
        <translation>新建付款</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Copy my address</source>
        <translation>复制我的地址</translation>
    </message>
    <message>
        <source>Hide or show amounts</source>
        <translation>隐藏或显示金额</translation>
    </message>
    <message>
        <source>Pause or resume mining</source>
        <translation>暂停或继续挖矿</translation>
    </message>
    <message>
        <source>Back, forward</source>
        <translation>后退、前进</translation>
    </message>
    <message>
        <source>Next, previous region</source>
        <translation>下一个、上一个区域</translation>
    </message>
    <message>
        <source>Next, previous row or block</source>
        <translation>下一个、上一个行或区块</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>此列表</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
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
        <translation>重新测量</translation>
    </message>
    <message>
        <source>Measure now</source>
        <translation>立即测量</translation>
    </message>
</context>
<context>
    <name>MessagesCard</name>
    <message>
        <source>Messages</source>
        <extracomment>Title of a card about signed messages.</extracomment>
        <translation>消息</translation>
    </message>
    <message>
        <source>Sign</source>
        <extracomment>What can be done with a text.</extracomment>
        <translation>签名</translation>
    </message>
    <message>
        <source>Proves that a text comes from the owner of an address. It pays nothing.</source>
        <extracomment>What a signed message is for.</extracomment>
        <translation>证明文本来自某地址的所有者。不会付款。</translation>
    </message>
    <message>
        <source>Sign a message</source>
        <extracomment>Button that opens a dialog.</extracomment>
        <translation>签名消息</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>What can be done with a signature.</extracomment>
        <translation>检查</translation>
    </message>
    <message>
        <source>Says whether the owner of an address signed a text.</source>
        <extracomment>What checking a signature says.</extracomment>
        <translation>说明某地址的所有者是否签署了文本。</translation>
    </message>
    <message>
        <source>Check a signature</source>
        <extracomment>Button that opens a dialog.</extracomment>
        <translation>检查签名</translation>
    </message>
</context>
<context>
    <name>Mining</name>
    <message>
        <source>Unmeasured: %1</source>
        <translation>未测量：%1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>%1, family %2 model %3 stepping %4</source>
        <translation>%1，系列 %2 型号 %3 步进 %4</translation>
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
        <translation>无 L%1</translation>
    </message>
    <message>
        <source>%1 B lines</source>
        <translation>缓存行 %1 B</translation>
    </message>
    <message>
        <source>Instruction sets</source>
        <translation>指令集</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>不含 %1</translation>
    </message>
    <message>
        <source>%1 million a second</source>
        <translation>每秒 %1 百万次</translation>
    </message>
    <message>
        <source>%1 ns</source>
        <translation>%1 ns</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Integer rate</source>
        <translation>整数运算速度</translation>
    </message>
    <message>
        <source>Float rate</source>
        <translation>浮点运算速度</translation>
    </message>
    <message>
        <source>Vector rate</source>
        <translation>向量运算速度</translation>
    </message>
    <message>
        <source>Cycle counter</source>
        <translation>周期计数器</translation>
    </message>
    <message>
        <source>%1 MHz</source>
        <translation>%1 MHz</translation>
    </message>
    <message>
        <source>One CPUID</source>
        <translation>单次 CPUID</translation>
    </message>
    <message>
        <source>System</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>固件</translation>
    </message>
    <message>
        <source>ACPI tables</source>
        <translation>ACPI 表</translation>
    </message>
    <message>
        <source>Hypervisor</source>
        <translation>虚拟机监控程序</translation>
    </message>
    <message>
        <source>reported by the processor</source>
        <translation>由处理器报告</translation>
    </message>
    <message>
        <source>none reported</source>
        <translation>未报告</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>salted hash of the firmware&apos;s number</source>
        <translation>固件编号的加盐哈希</translation>
    </message>
    <message>
        <source>salted hash of the system&apos;s number</source>
        <translation>系统编号的加盐哈希</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>主板</translation>
    </message>
    <message>
        <source>salted hash of the firmware&apos;s words</source>
        <translation>固件文字的加盐哈希</translation>
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
        <translation>无法测量</translation>
    </message>
    <message>
        <source>nothing was seen</source>
        <translation>未见任何内容</translation>
    </message>
    <message>
        <source>From %1 ns: %2</source>
        <translation>自 %1 ns：%2</translation>
    </message>
    <message>
        <source>%1, mean %2</source>
        <translation>%1，均值 %2</translation>
    </message>
    <message>
        <source>cv %1</source>
        <translation>变异系数 %1</translation>
    </message>
    <message>
        <source>too regular</source>
        <translation>过于规律</translation>
    </message>
    <message>
        <source>too noisy</source>
        <translation>噪声过大</translation>
    </message>
    <message>
        <source>natural</source>
        <translation>自然</translation>
    </message>
    <message>
        <source>%1 durations, cv %2</source>
        <translation>%1 次计时，变异系数 %2</translation>
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
        <translation>缓存</translation>
    </message>
    <message>
        <source>as reported</source>
        <translation>按报告值</translation>
    </message>
    <message>
        <source>Microcode</source>
        <translation>微码</translation>
    </message>
    <message>
        <source>Memory access</source>
        <translation>内存访问</translation>
    </message>
    <message>
        <source>4 MiB</source>
        <translation>4 MiB</translation>
    </message>
    <message>
        <source>Computation</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>integers</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>Interrupt latency</source>
        <translation>中断延迟</translation>
    </message>
    <message>
        <source>gaps over 1 µs</source>
        <translation>超过 1 µs 的间隔</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>MiningCard</name>
    <message>
        <source>Mining on this machine</source>
        <extracomment>Title of a card.</extracomment>
        <translation>本机挖矿</translation>
    </message>
    <message>
        <source>Mine on this machine</source>
        <extracomment>Read out for the switch of mining.</extracomment>
        <translation>在本机挖矿</translation>
    </message>
    <message>
        <source>Multiplier</source>
        <extracomment>Name of a figure.</extracomment>
        <translation>倍数</translation>
    </message>
    <message>
        <source>Slots accepted</source>
        <extracomment>Name of a figure.</extracomment>
        <translation>已接受的时隙</translation>
    </message>
    <message>
        <source>Last reward</source>
        <extracomment>Name of a figure.</extracomment>
        <translation>上次奖励</translation>
    </message>
</context>
<context>
    <name>MiningChecks</name>
    <message>
        <source>A hypervisor may run below your system, as Hyper-V does for some security settings. Turn it off in the system or in the firmware, then measure again.</source>
        <translation>您的系统之下可能运行着虚拟机监控程序，例如 Hyper-V 会为某些安全设置而运行。请在系统或固件中将其关闭，然后重新测量。</translation>
    </message>
    <message>
        <source>Only virtual machines are known to carry this name. If yours is on a real board, report the board, so that the rules can learn it.</source>
        <translation>目前只知道虚拟机使用此名称。如果您的名称来自真实主板，请报告该主板，以便规则将其收录。</translation>
    </message>
    <message>
        <source>Hypervisor bit of the processor</source>
        <translation>处理器的虚拟机监控程序标志位</translation>
    </message>
    <message>
        <source>The processor names no hypervisor.</source>
        <translation>处理器未报告虚拟机监控程序。</translation>
    </message>
    <message>
        <source>Hypervisor&apos;s signature</source>
        <translation>虚拟机监控程序签名</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>没有。</translation>
    </message>
    <message>
        <source>Maker of the system</source>
        <translation>系统制造商</translation>
    </message>
    <message>
        <source>None that makes virtual machines.</source>
        <translation>不是虚拟机的制造商。</translation>
    </message>
    <message>
        <source>Name of the system</source>
        <translation>系统名称</translation>
    </message>
    <message>
        <source>None that virtual machines have.</source>
        <translation>不是虚拟机使用的名称。</translation>
    </message>
    <message>
        <source>Maker of the firmware</source>
        <translation>固件制造商</translation>
    </message>
    <message>
        <source>None that is made for virtual machines.</source>
        <translation>不是为虚拟机制作的固件。</translation>
    </message>
    <message>
        <source>Maker of the ACPI tables</source>
        <translation>ACPI 表制造商</translation>
    </message>
    <message>
        <source>No hypervisor.</source>
        <translation>不是虚拟机监控程序。</translation>
    </message>
    <message>
        <source>Cost of the CPUID instruction</source>
        <translation>CPUID 指令的开销</translation>
    </message>
    <message>
        <source>The processor answers by itself.</source>
        <translation>处理器自行应答。</translation>
    </message>
    <message>
        <source>Something answers in place of the processor: a hypervisor, or a tool that watches programs. End it, then measure again.</source>
        <translation>有其他程序代替处理器应答：虚拟机监控程序，或监视程序的工具。请将其结束，然后重新测量。</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>None that only hypervisors offer.</source>
        <translation>没有仅由虚拟机监控程序提供的设备。</translation>
    </message>
    <message>
        <source>Remove the device or the driver that a virtual machine left behind, then measure again.</source>
        <translation>请移除虚拟机遗留的设备或驱动程序，然后重新测量。</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>sign found</source>
        <translation>发现迹象</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>Values that fit together</source>
        <translation>数值彼此相符</translation>
    </message>
    <message>
        <source>Nothing contradicts the class of the processor.</source>
        <translation>没有与处理器类别相矛盾的内容。</translation>
    </message>
    <message>
        <source>Other work disturbs the clocks: close what runs, then measure again.</source>
        <translation>其他任务干扰了时钟：请关闭正在运行的程序，然后重新测量。</translation>
    </message>
    <message>
        <source>Probably a virtual machine</source>
        <translation>可能是虚拟机</translation>
    </message>
    <message>
        <source>Real hardware, no sign of a virtual machine</source>
        <translation>真实硬件，没有虚拟机的迹象</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>%1 of %2 checks measured; this is evidence, not a proof.</source>
        <translation>已测量 %1 / %2 项检查；这是证据，而不是定论。</translation>
    </message>
    <message>
        <source>Another sign</source>
        <translation>另一迹象</translation>
    </message>
</context>
<context>
    <name>MiningPage</name>
    <message>
        <source>Mining</source>
        <extracomment>Title of the page about mining.</extracomment>
        <translation>挖矿</translation>
    </message>
    <message>
        <source>How mining works</source>
        <extracomment>Button that explains mining.</extracomment>
        <translation>挖矿的原理</translation>
    </message>
    <message>
        <source>Mining needs a full or light node.</source>
        <extracomment>Why mining is not possible.</extracomment>
        <translation>挖矿需要全节点或轻节点。</translation>
    </message>
</context>
<context>
    <name>MiningState</name>
    <message>
        <source>The next slot is tried without your help.</source>
        <translation>会自动尝试下一个时隙，无需您操作。</translation>
    </message>
    <message>
        <source>This program does not fit the network&apos;s rules. Look for an update.</source>
        <translation>此程序不符合网络规则。请查找更新。</translation>
    </message>
    <message>
        <source>Measure again. If it stays so, look for an update.</source>
        <translation>请重新测量。如果仍然如此，请查找更新。</translation>
    </message>
    <message>
        <source>its miner&apos;s name is not allowed.</source>
        <translation>其矿工名称不被允许。</translation>
    </message>
    <message>
        <source>its signature does not fit this machine&apos;s key.</source>
        <translation>其签名与本机的密钥不符。</translation>
    </message>
    <message>
        <source>If this data folder is a copy, release this hardware and register it again.</source>
        <translation>如果此数据文件夹是副本，请解绑此硬件并重新注册。</translation>
    </message>
    <message>
        <source>this hardware is not registered, or was not renewed.</source>
        <translation>此硬件未注册，或未续期。</translation>
    </message>
    <message>
        <source>Turn mining off and on to register it.</source>
        <translation>请关闭再打开挖矿以进行注册。</translation>
    </message>
    <message>
        <source>it names no slot.</source>
        <translation>其中没有指明时隙。</translation>
    </message>
    <message>
        <source>sent too early.</source>
        <translation>发送过早。</translation>
    </message>
    <message>
        <source>sent too late.</source>
        <translation>发送过晚。</translation>
    </message>
    <message>
        <source>The next slot is tried without your help. If it stays so, look at the network page.</source>
        <translation>会自动尝试下一个时隙，无需您操作。如果仍然如此，请查看网络页面。</translation>
    </message>
    <message>
        <source>this hardware has already attested in this slot.</source>
        <translation>此硬件在该时隙已认证过。</translation>
    </message>
    <message>
        <source>Run one miner on a machine: stop the other one.</source>
        <translation>一台机器只能运行一个矿工：请停止另一个。</translation>
    </message>
    <message>
        <source>its proof does not follow from its parts.</source>
        <translation>其证明与各组成部分不符。</translation>
    </message>
    <message>
        <source>its proof has too little work.</source>
        <translation>其证明的工作量不足。</translation>
    </message>
    <message>
        <source>too many attestations wait on this node.</source>
        <translation>此节点上等待的认证过多。</translation>
    </message>
    <message>
        <source>Not accepted in slot %1: %2</source>
        <translation>在时隙 %1 未被接受：%2</translation>
    </message>
    <message>
        <source>the network gave no reason this program knows.</source>
        <translation>网络未给出此程序认识的原因。</translation>
    </message>
    <message>
        <source>%1 °C</source>
        <translation>%1 °C</translation>
    </message>
    <message>
        <source>Paused until %1.</source>
        <translation>已暂停，至 %1。</translation>
    </message>
    <message>
        <source>Paused: on battery.</source>
        <translation>已暂停：正在使用电池。</translation>
    </message>
    <message>
        <source>Paused: you are using the computer.</source>
        <translation>已暂停：您正在使用电脑。</translation>
    </message>
    <message>
        <source>Paused: whether you are away is not measurable here.</source>
        <translation>已暂停：此处无法测量您是否离开。</translation>
    </message>
    <message>
        <source>Paused: %1, resumes below %2.</source>
        <translation>已暂停：%1，低于 %2 时继续。</translation>
    </message>
    <message>
        <source>Paused: too hot, resumes below %1.</source>
        <translation>已暂停：温度过高，低于 %1 时继续。</translation>
    </message>
    <message>
        <source>Paused: outside the hours %1 to %2.</source>
        <translation>已暂停：不在 %1 至 %2 的时段内。</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>已暂停。</translation>
    </message>
    <message>
        <source>Off. This epoch still counts the slots already accepted.</source>
        <translation>关闭。本纪元仍会计入已接受的时隙。</translation>
    </message>
    <message>
        <source>Off. This machine would earn nothing, the reason is below.</source>
        <translation>关闭。本机不会有收益，原因见下方。</translation>
    </message>
    <message>
        <source>Off. Nothing is sent.</source>
        <translation>关闭。不发送任何内容。</translation>
    </message>
    <message>
        <source>On. Slot %1 sent %2 ago, in block %3.</source>
        <translation>开启。时隙 %1 已于 %2前发送，在区块 %3 中。</translation>
    </message>
    <message>
        <source>On. Slot %1 accepted, next slot in %2.</source>
        <translation>开启。时隙 %1 已接受，%2后为下一个时隙。</translation>
    </message>
    <message>
        <source>On. Slot %1 accepted.</source>
        <translation>开启。时隙 %1 已接受。</translation>
    </message>
    <message>
        <source>On. Slot %1 sent, waits for a block.</source>
        <translation>开启。时隙 %1 已发送，等待进入区块。</translation>
    </message>
    <message>
        <source>On. Slot %1 sent %2 ago, waits for a block.</source>
        <translation>开启。时隙 %1 已于 %2前发送，等待进入区块。</translation>
    </message>
    <message>
        <source>Off. Measuring the processor; nothing is sent.</source>
        <translation>关闭。正在测量处理器；不发送任何内容。</translation>
    </message>
    <message>
        <source>Starting: measuring the processor, %1 left.</source>
        <translation>正在启动：测量处理器，剩余 %1。</translation>
    </message>
    <message>
        <source>Starting: measuring the processor.</source>
        <translation>正在启动：测量处理器。</translation>
    </message>
    <message>
        <source>Waiting for sync.</source>
        <translation>正在等待同步。</translation>
    </message>
    <message>
        <source>Waiting for sync (%1).</source>
        <translation>正在等待同步（%1）。</translation>
    </message>
    <message>
        <source>This machine is registered to another wallet.</source>
        <translation>本机已注册到另一个钱包。</translation>
    </message>
    <message>
        <source>Waiting for the registration to be final.</source>
        <translation>正在等待注册最终确定。</translation>
    </message>
    <message>
        <source>On. Waits for the first block of slot %1.</source>
        <translation>开启。等待时隙 %1 的首个区块。</translation>
    </message>
    <message>
        <source>On. Searching the proof of slot %1.</source>
        <translation>开启。正在搜索时隙 %1 的证明。</translation>
    </message>
    <message>
        <source>Not possible: %1</source>
        <translation>无法进行：%1</translation>
    </message>
    <message>
        <source>Release it there first, or wait: a binding not renewed ends after 30 days.</source>
        <translation>请先在那里解绑，或等待：绑定未续期时，30 天后结束。</translation>
    </message>
    <message>
        <source>Measure again. Holding and sending work without mining.</source>
        <translation>请重新测量。不挖矿也可以持有和发送。</translation>
    </message>
    <message>
        <source>not measurable</source>
        <translation>无法测量</translation>
    </message>
    <message>
        <source>%1 % of one core</source>
        <translation>一个核心的 %1%</translation>
    </message>
    <message>
        <source>On battery</source>
        <translation>使用电池</translation>
    </message>
    <message>
        <source>On mains</source>
        <translation>接通电源</translation>
    </message>
</context>
<context>
    <name>MiningStep</name>
    <message>
        <source>Mine on this machine?</source>
        <extracomment>Title of the page about mining.</extracomment>
        <translation>在本机挖矿吗？</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>Button that ends onboarding.</extracomment>
        <translation>完成</translation>
    </message>
    <message>
        <source>Mine on this machine</source>
        <extracomment>Read out for the switch of mining.</extracomment>
        <translation>在本机挖矿</translation>
    </message>
    <message>
        <source>On: this machine is registered when you finish</source>
        <extracomment>State of the switch of mining.</extracomment>
        <translation>开启：完成后即注册本机</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>State of the switch of mining.</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>It uses a few percent of one core, sends your hardware profile to the network in public, and never touches your files. You can switch it at any time.</source>
        <extracomment>What mining does.</extracomment>
        <translation>它占用一个核心的百分之几，将您的硬件资料公开发送到网络，且绝不触碰您的文件。您可以随时开关。</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Not now</source>
        <extracomment>Button that closes the question without a step.</extracomment>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Where the issue is watched, this comment claims it too:</source>
        <extracomment>Above the text of a comment that claims a bounty.</extracomment>
        <translation>在受监视的 issue 中,此评论同样可以认领:</translation>
    </message>
    <message>
        <source>Copy the comment</source>
        <extracomment>Tooltip of a copy button.</extracomment>
        <translation>复制评论</translation>
    </message>
    <message>
        <source>Fee at most</source>
        <extracomment>Name of a fact: what a step costs, at the highest price.</extracomment>
        <translation>手续费上限</translation>
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
        <translation>倍数 %1</translation>
    </message>
</context>
<context>
    <name>MyWorkTab</name>
    <message>
        <source>My work</source>
        <extracomment>Read out for the list of bounties that I claimed.</extracomment>
        <translation>我的工作</translation>
    </message>
    <message>
        <source>You have not claimed a bounty. Find one on the board and reserve it.</source>
        <extracomment>No bounty was claimed.</extracomment>
        <translation>您尚未认领赏金。请在面板上找一个并认领。</translation>
    </message>
    <message>
        <source>Find a bounty</source>
        <extracomment>Button that shows all bounties.</extracomment>
        <translation>寻找赏金</translation>
    </message>
</context>
<context>
    <name>NavItem</name>
    <message>
        <source>current page</source>
        <extracomment>Read out for the page that is open.</extracomment>
        <translation>当前页面</translation>
    </message>
</context>
<context>
    <name>NeedsCard</name>
    <message>
        <source>met</source>
        <extracomment>State of something that is needed.</extracomment>
        <translation>已满足</translation>
    </message>
    <message>
        <source>missing</source>
        <extracomment>State of something that is needed.</extracomment>
        <translation>缺少</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>Needs</source>
        <extracomment>Title of a card: what must be so to validate.</extracomment>
        <translation>条件</translation>
    </message>
    <message>
        <source>What validating needs</source>
        <extracomment>Read out for the list of what validating needs.</extracomment>
        <translation>参与验证的条件</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>A need read out: %1 its name, %2 its state, %3 what is so or how to mend it.</extracomment>
        <translation>%1：%2。%3</translation>
    </message>
</context>
<context>
    <name>NeedsNode</name>
    <message>
        <source>Choose the node in Settings</source>
        <extracomment>Button that leads to the choice between a full and a remote node.</extracomment>
        <translation>在设置中选择节点</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>Looking for peers</source>
        <translation>正在寻找对等节点</translation>
    </message>
    <message>
        <source>Checking certificates, %1 %</source>
        <translation>正在核验证书，%1%</translation>
    </message>
    <message>
        <source>Checking certificates</source>
        <translation>正在核验证书</translation>
    </message>
    <message>
        <source>Downloading the state, %1 %</source>
        <translation>正在下载状态，%1%</translation>
    </message>
    <message>
        <source>Downloading the state</source>
        <translation>正在下载状态</translation>
    </message>
    <message>
        <source>Downloading the last blocks, %1 %</source>
        <translation>正在下载最后的区块，%1%</translation>
    </message>
    <message>
        <source>Downloading the last blocks</source>
        <translation>正在下载最后的区块</translation>
    </message>
    <message>
        <source>In sync</source>
        <translation>已同步</translation>
    </message>
    <message>
        <source>Everything up to block %1 is here.</source>
        <translation>截至区块 %1 的内容已齐全。</translation>
    </message>
    <message>
        <source>Nobody has answered yet.</source>
        <translation>尚无节点应答。</translation>
    </message>
    <message>
        <source>Waiting for what they have to offer.</source>
        <translation>正在等待它们提供的内容。</translation>
    </message>
    <message>
        <source>No data for 30 s. Trying other peers (%1 of %2).</source>
        <translation>30 秒没有数据。正在尝试其他对等节点（%1 / %2）。</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>正在测量…</translation>
    </message>
    <message>
        <source>More than a day left</source>
        <translation>剩余一天以上</translation>
    </message>
    <message>
        <source>About %1 left</source>
        <translation>剩余约 %1</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1 at %2, measured over the last 2 minutes.</source>
        <translation>%1，速度 %2，按最近 2 分钟测得。</translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <translation>%1 / %2 %3</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>%1 connected</source>
        <translation>已连接 %1 个</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>已核验</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>measuring</source>
        <translation>正在测量</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Last blocks</source>
        <translation>最后的区块</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>对等节点</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>区块头</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>正在核验</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1%2 ms from peers</source>
        <translation>与对等节点相差 %1%2 ms</translation>
    </message>
    <message>
        <source>%1%2 s from peers</source>
        <translation>与对等节点相差 %1%2 秒</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>%1: in %2, out %3</source>
        <translation>%1：接收 %2，发送 %3</translation>
    </message>
    <message>
        <source>%1: not measured</source>
        <translation>%1：未测量</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>尚未测量</translation>
    </message>
    <message>
        <source>In: lowest %1, highest %2, last %3. Out: lowest %4, highest %5, last %6.</source>
        <translation>接收：最低 %1，最高 %2，最近 %3。发送：最低 %4，最高 %5，最近 %6。</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Network</source>
        <extracomment>Title of the page about peers and catching up.</extracomment>
        <translation>网络</translation>
    </message>
    <message>
        <source>Add a peer</source>
        <extracomment>Button that asks for the address of a peer.</extracomment>
        <translation>添加对等节点</translation>
    </message>
    <message>
        <source>Peers and traffic belong to a full node. This wallet asks servers in its place.</source>
        <extracomment>Why a page shows no peers.</extracomment>
        <translation>对等节点和流量属于全节点。此钱包改为询问服务器。</translation>
    </message>
</context>
<context>
    <name>NetworkStep</name>
    <message>
        <source>Your node</source>
        <extracomment>Title of the page about the network.</extracomment>
        <translation>您的节点</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Button that goes on to the question about mining.</extracomment>
        <translation>继续</translation>
    </message>
    <message>
        <source>A node runs already. What you choose here takes effect at the next start.</source>
        <extracomment>A node runs already; another choice has to wait.</extracomment>
        <translation>已有节点在运行。此处的选择下次启动时生效。</translation>
    </message>
    <message>
        <source>Remote node</source>
        <extracomment>Title of a card: servers in place of an own node.</extracomment>
        <translation>远程节点</translation>
    </message>
    <message>
        <source>Full node on this computer</source>
        <extracomment>Title of a card.</extracomment>
        <translation>这台电脑上的全节点</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>State of the node.</extracomment>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Not running</source>
        <extracomment>State of the node.</extracomment>
        <translation>未运行</translation>
    </message>
    <message>
        <source>Starting</source>
        <extracomment>State of the node.</extracomment>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>Data folder</source>
        <extracomment>Name of a fact.</extracomment>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button that starts the node again.</extracomment>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>NodeCard</name>
    <message>
        <source>Remote node</source>
        <extracomment>Title of a card.</extracomment>
        <translation>远程节点</translation>
    </message>
    <message>
        <source>Node</source>
        <extracomment>Title of a card.</extracomment>
        <translation>节点</translation>
    </message>
    <message>
        <source>Not made yet</source>
        <extracomment>State of the node.</extracomment>
        <translation>尚未创建</translation>
    </message>
    <message>
        <source>Starting</source>
        <extracomment>State of the node.</extracomment>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>In sync</source>
        <extracomment>State of the node.</extracomment>
        <translation>已同步</translation>
    </message>
    <message>
        <source>No new block</source>
        <extracomment>State of the node.</extracomment>
        <translation>没有新区块</translation>
    </message>
    <message>
        <source>Not running</source>
        <extracomment>State of the node.</extracomment>
        <translation>未运行</translation>
    </message>
    <message>
        <source>No answer</source>
        <extracomment>State of servers that are asked in place of a node.</extracomment>
        <translation>无应答</translation>
    </message>
    <message>
        <source>Time to final, median</source>
        <extracomment>Name of a figure.</extracomment>
        <translation>最终确定耗时，中位数</translation>
    </message>
    <message>
        <source>Servers are asked; what they answer is checked on this device.</source>
        <extracomment>Under the title of the card about servers.</extracomment>
        <translation>询问服务器；其应答在本设备核对。</translation>
    </message>
    <message>
        <source>Epoch</source>
        <extracomment>Name of a fact.</extracomment>
        <translation>纪元</translation>
    </message>
    <message>
        <source>Block time</source>
        <extracomment>Name of a fact.</extracomment>
        <translation>出块时间</translation>
    </message>
    <message>
        <source>Data on disk</source>
        <extracomment>Name of a fact.</extracomment>
        <translation>磁盘数据</translation>
    </message>
    <message>
        <source>Full or remote node</source>
        <extracomment>Title of a card: which node this wallet uses.</extracomment>
        <translation>全节点或远程节点</translation>
    </message>
    <message>
        <source>Keep this choice</source>
        <extracomment>Button that keeps the choice between a full and a remote node.</extracomment>
        <translation>保留此选择</translation>
    </message>
    <message>
        <source>Takes effect at the next start. Payments on their way are not lost.</source>
        <extracomment>A choice was kept; the program has to be started again for it.</extracomment>
        <translation>下次启动时生效。进行中的付款不会丢失。</translation>
    </message>
    <message>
        <source>Quit and start again</source>
        <extracomment>Button that ends the program and starts it again.</extracomment>
        <translation>退出并重新启动</translation>
    </message>
</context>
<context>
    <name>NodeCards</name>
    <message>
        <source>Full node</source>
        <extracomment>A choice: the node in this program.</extracomment>
        <translation>全节点</translation>
    </message>
    <message>
        <source>Checks every block itself. It needs room on the disk and some minutes to start. It can also mine and validate.</source>
        <extracomment>What a full node does and needs.</extracomment>
        <translation>自己核对每个区块。需要磁盘空间和几分钟的启动时间。也可以挖矿和验证。</translation>
    </message>
    <message>
        <source>Remote node</source>
        <extracomment>A choice: servers in place of an own node.</extracomment>
        <translation>远程节点</translation>
    </message>
    <message>
        <source>Ready at once. Balances and payments are proven on this device, but the servers see your addresses. Mining and validating are not possible.</source>
        <extracomment>What asking servers means.</extracomment>
        <translation>立即可用。余额和付款在本设备上得到证明，但服务器会看到您的地址。不能挖矿和验证。</translation>
    </message>
    <message>
        <source>Servers, one a line</source>
        <extracomment>Above a field for addresses of servers.</extracomment>
        <translation>服务器，每行一个</translation>
    </message>
    <message>
        <source>With two or more, one that hides or invents something is found out.</source>
        <extracomment>Under the field for addresses of servers.</extracomment>
        <translation>有两个或更多时，隐瞒或捏造的会被发现。</translation>
    </message>
</context>
<context>
    <name>OnboardingPage</name>
    <message>
        <source>Welcome</source>
        <extracomment>Step of onboarding.</extracomment>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Your file</source>
        <extracomment>Step of onboarding: what a wallet is imported from.</extracomment>
        <translation>您的文件</translation>
    </message>
    <message>
        <source>Your key</source>
        <extracomment>Step of onboarding: what a wallet is imported from.</extracomment>
        <translation>您的密钥</translation>
    </message>
    <message>
        <source>What to watch</source>
        <extracomment>Step of onboarding: what a wallet without a key looks at.</extracomment>
        <translation>要观察什么</translation>
    </message>
    <message>
        <source>Your words</source>
        <extracomment>Step of onboarding.</extracomment>
        <translation>您的助记词</translation>
    </message>
    <message>
        <source>Your %1 words</source>
        <extracomment>Step of onboarding; %1 is 12 or 24.</extracomment>
        <translation>您的 %1 个助记词</translation>
    </message>
    <message>
        <source>Check the words</source>
        <extracomment>Step of onboarding.</extracomment>
        <translation>核对助记词</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Step of onboarding.</extracomment>
        <translation>密码</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Step of onboarding: the wallet gets a name and needs no password.</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>Step of onboarding.</extracomment>
        <translation>网络</translation>
    </message>
    <message>
        <source>Mining</source>
        <extracomment>Step of onboarding.</extracomment>
        <translation>挖矿</translation>
    </message>
    <message>
        <source>New wallet</source>
        <extracomment>Read out for the pages that make a wallet.</extracomment>
        <translation>新钱包</translation>
    </message>
</context>
<context>
    <name>OnboardingRail</name>
    <message>
        <source>Keys are made on this computer and never leave it.</source>
        <extracomment>At the foot of onboarding.</extracomment>
        <translation>密钥在这台电脑上生成，绝不会离开。</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <extracomment>Title of the first page.</extracomment>
        <translation>总览</translation>
    </message>
    <message>
        <source>Watch-only</source>
        <extracomment>Mark of a wallet that can look and not spend.</extracomment>
        <translation>仅观察</translation>
    </message>
    <message>
        <source>Single key</source>
        <extracomment>Mark of a wallet that was imported from a private key.</extracomment>
        <translation>单个密钥</translation>
    </message>
    <message>
        <source>Backed up</source>
        <extracomment>The recovery words were checked.</extracomment>
        <translation>已备份</translation>
    </message>
    <message>
        <source>Words not checked</source>
        <extracomment>The recovery words were not checked.</extracomment>
        <translation>助记词未核对</translation>
    </message>
    <message>
        <source>If this computer breaks, these coins are lost. Back up now.</source>
        <extracomment>Reminder to check the recovery words.</extracomment>
        <translation>如果这台电脑损坏，这些币就会丢失。请立即备份。</translation>
    </message>
    <message>
        <source>Check the words</source>
        <extracomment>Button of the reminder.</extracomment>
        <translation>核对助记词</translation>
    </message>
    <message>
        <source>Show the servers</source>
        <extracomment>Button that leads to the list of servers.</extracomment>
        <translation>显示服务器</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button that starts the node again.</extracomment>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>OwnBounties</name>
    <message>
        <source>%1 was claimed</source>
        <translation>%1 已被认领</translation>
    </message>
    <message>
        <source>%1: pull request #%2 waits for your review</source>
        <translation>%1:拉取请求 #%2 等待您审查</translation>
    </message>
    <message>
        <source>%1: pull request #%2 was submitted</source>
        <translation>%1:拉取请求 #%2 已提交</translation>
    </message>
    <message>
        <source>%1: the work is approved</source>
        <translation>%1:工作已批准</translation>
    </message>
    <message>
        <source>%1 is paid</source>
        <translation>%1 已付款</translation>
    </message>
    <message>
        <source>The payment from %1 is final</source>
        <translation>来自 %1 的付款已最终确定</translation>
    </message>
    <message>
        <source>%1 RTC from %2 is final</source>
        <translation>来自 %2 的 %1 RTC 已最终确定</translation>
    </message>
    <message>
        <source>%1: the work was rejected. It can be submitted again.</source>
        <translation>%1:工作被拒绝。可以重新提交。</translation>
    </message>
    <message>
        <source>%1 can be claimed again</source>
        <translation>%1 可以重新认领</translation>
    </message>
    <message>
        <source>%1 was taken back by its sponsor</source>
        <translation>%1 已被赞助者收回</translation>
    </message>
    <message>
        <source>%1 expired. The escrow is in your balance again.</source>
        <translation>%1 已过期。托管款已回到您的余额。</translation>
    </message>
    <message>
        <source>%1 expired</source>
        <translation>%1 已过期</translation>
    </message>
    <message>
        <source>Your claim of %1 ran out</source>
        <translation>您对 %1 的认领已到期</translation>
    </message>
    <message>
        <source>Your claim of %1 ends soon: link your pull request</source>
        <translation>您对 %1 的认领即将结束:请关联拉取请求</translation>
    </message>
    <message>
        <source>You are the maintainer of the bounty %1</source>
        <translation>您是赏金 %1 的维护者</translation>
    </message>
    <message numerus="yes">
        <source>%n bounties moved on. Unlock to see them.</source>
        <translation>
            <numerusform>%n 个赏金有进展。解锁后查看。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bounties moved on</source>
        <translation>
            <numerusform>%n 个赏金有进展</numerusform>
        </translation>
    </message>
    <message>
        <source>Your claim ran out on %1. Anybody can claim it.</source>
        <translation>您的认领已于 %1 到期。任何人都可以认领。</translation>
    </message>
    <message>
        <source>Waits for somebody to claim it, until %1.</source>
        <translation>等待有人认领,至 %1。</translation>
    </message>
    <message>
        <source>Your turn: link your pull request before %1.</source>
        <translation>轮到您:请在 %1 之前关联拉取请求。</translation>
    </message>
    <message>
        <source>%1 works on it. The claim ends %2.</source>
        <translation>%1 正在处理。认领于 %2 结束。</translation>
    </message>
    <message>
        <source>Your turn: review pull request #%1.</source>
        <translation>轮到您:请审查拉取请求 #%1。</translation>
    </message>
    <message>
        <source>%1 reviews pull request #%2.</source>
        <translation>%1 审查拉取请求 #%2。</translation>
    </message>
    <message>
        <source>Pull request #%1 is to be merged. The repository&apos;s node then pays.</source>
        <translation>拉取请求 #%1 待合并。之后由仓库的节点付款。</translation>
    </message>
    <message>
        <source>Your turn: merge pull request #%1 and release the payment.</source>
        <translation>轮到您:请合并拉取请求 #%1 并释放付款。</translation>
    </message>
    <message>
        <source>%1 merges pull request #%2 and releases the payment.</source>
        <translation>%1 合并拉取请求 #%2 并释放付款。</translation>
    </message>
    <message>
        <source>Paid to you on %1.</source>
        <translation>已于 %1 付给您。</translation>
    </message>
    <message>
        <source>Paid to %1 on %2.</source>
        <translation>已于 %2 付给 %1。</translation>
    </message>
    <message>
        <source>Claim ran out</source>
        <translation>认领已到期</translation>
    </message>
    <message>
        <source>You took it back. The escrow is in your balance again.</source>
        <translation>您已收回。托管款已回到您的余额。</translation>
    </message>
    <message>
        <source>The sponsor took it back.</source>
        <translation>赞助者已收回。</translation>
    </message>
    <message>
        <source>Its time ran out. The escrow is in your balance again.</source>
        <translation>期限已过。托管款已回到您的余额。</translation>
    </message>
    <message>
        <source>Its time ran out. The escrow went back to the sponsor.</source>
        <translation>期限已过。托管款已退回赞助者。</translation>
    </message>
    <message>
        <source>after review and merge</source>
        <translation>审查并合并之后</translation>
    </message>
    <message>
        <source>about 30 s after the merge</source>
        <translation>合并后约 30 秒</translation>
    </message>
    <message>
        <source>seconds after the release</source>
        <translation>释放后数秒</translation>
    </message>
    <message>
        <source>The maintainer %1 has to review pull request #%2. It waits since %3 (%4). Without an answer by %5 the escrow goes back to the sponsor.</source>
        <translation>维护者 %1 需要审查拉取请求 #%2。自 %3 起等待(%4)。若在 %5 之前没有答复,托管款退回赞助者。</translation>
    </message>
    <message>
        <source>Pull request #%1 has to be merged; the repository&apos;s node then releases the payment, and the maintainer %2 can. It waits since %3 (%4). Without a release by %5 the escrow goes back to the sponsor.</source>
        <translation>拉取请求 #%1 需要合并;之后仓库的节点会释放付款,维护者 %2 也可以。自 %3 起等待(%4)。若在 %5 之前未释放,托管款退回赞助者。</translation>
    </message>
    <message>
        <source>The maintainer %1 or the sponsor has to release the payment. It waits since %2 (%3). Without a release by %4 the escrow goes back to the sponsor.</source>
        <translation>维护者 %1 或赞助者需要释放付款。自 %2 起等待(%3)。若在 %4 之前未释放,托管款退回赞助者。</translation>
    </message>
    <message>
        <source>Payment %1</source>
        <translation>付款 %1</translation>
    </message>
    <message>
        <source>Pull request #%1</source>
        <translation>拉取请求 #%1</translation>
    </message>
</context>
<context>
    <name>OwnBountyRow</name>
    <message>
        <source>%1, %2, %3 RTC, %4. %5</source>
        <extracomment>A bounty read out: %1 its name, %2 its title, %3 amount, %4 state, %5 what is next.</extracomment>
        <translation>%1,%2,%3 RTC,%4。%5</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>Back</source>
        <extracomment>Button beside the title of a page.</extracomment>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Hide the password</source>
        <extracomment>Tooltip of the eye button in a password field.</extracomment>
        <translation>隐藏密码</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>显示密码</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <extracomment>Notice under a password field.</extracomment>
        <translation>大写锁定已开启。</translation>
    </message>
</context>
<context>
    <name>PasswordStep</name>
    <message>
        <source>Choose a password</source>
        <extracomment>Title of the page that asks for a password.</extracomment>
        <translation>选择密码</translation>
    </message>
    <message>
        <source>Name the wallet</source>
        <extracomment>Title of the page that asks for a wallet&apos;s name only.</extracomment>
        <translation>为钱包命名</translation>
    </message>
    <message>
        <source>Add the wallet</source>
        <extracomment>Button that imports a wallet, or begins to watch one.</extracomment>
        <translation>添加钱包</translation>
    </message>
    <message>
        <source>Make the wallet</source>
        <extracomment>Button that makes the wallet.</extracomment>
        <translation>创建钱包</translation>
    </message>
    <message>
        <source>Use a weak password</source>
        <extracomment>Button that makes the wallet although the password is weak.</extracomment>
        <translation>使用弱密码</translation>
    </message>
    <message>
        <source>Type a password first.</source>
        <extracomment>Why the button cannot be used yet.</extracomment>
        <translation>请先输入密码。</translation>
    </message>
    <message>
        <source>Name of the wallet</source>
        <extracomment>Label of a field.</extracomment>
        <translation>钱包名称</translation>
    </message>
    <message>
        <source>Only you see it.</source>
        <extracomment>Help under a field.</extracomment>
        <translation>只有您能看到。</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Label of a field.</extracomment>
        <translation>密码</translation>
    </message>
    <message>
        <source>Making your keys</source>
        <extracomment>While the keys of a wallet are made.</extracomment>
        <translation>正在生成您的密钥</translation>
    </message>
</context>
<context>
    <name>PauseButton</name>
    <message>
        <source>Resume</source>
        <extracomment>Button that ends the pause of mining.</extracomment>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause 1 hour</source>
        <extracomment>Button that holds mining.</extracomment>
        <translation>暂停 1 小时</translation>
    </message>
</context>
<context>
    <name>PayeeFields</name>
    <message>
        <source>Pay to, recipient %1</source>
        <extracomment>Above the field for the address of one of several recipients; %1 is 2 or more.</extracomment>
        <translation>收款方 %1</translation>
    </message>
    <message>
        <source>Fill in</source>
        <extracomment>Button that takes over what a payment link says.</extracomment>
        <translation>填入</translation>
    </message>
    <message>
        <source>Amount for recipient %1</source>
        <extracomment>Above the field for the amount of one of several recipients; %1 is 2 or more.</extracomment>
        <translation>收款方 %1 的金额</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Takes one of several recipients out of a payment.</extracomment>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>PayeeReview</name>
    <message>
        <source>Gets</source>
        <extracomment>What one of several recipients gets.</extracomment>
        <translation>收款金额</translation>
    </message>
    <message>
        <source>Compare, then type the last 6 characters</source>
        <extracomment>Above the field that makes people compare an address.</extracomment>
        <translation>核对后，输入最后 6 个字符</translation>
    </message>
</context>
<context>
    <name>PaymentWords</name>
    <message>
        <source>Cancelling. Until this is final, the first payment can still go through.</source>
        <translation>正在取消。在取消最终确定之前，第一笔付款仍可能成功。</translation>
    </message>
    <message>
        <source>In block %1. The first payment is cancelled once this is final.</source>
        <translation>已入区块 %1。最终确定后，第一笔付款即被取消。</translation>
    </message>
    <message>
        <source>The first payment is cancelled. Only the fee of this one was paid.</source>
        <translation>第一笔付款已取消。只支付了本笔的手续费。</translation>
    </message>
    <message>
        <source>Too late, the payment was final first.</source>
        <translation>为时已晚，该付款已先最终确定。</translation>
    </message>
    <message>
        <source>The cancellation was not put into a block in time. Nothing was cancelled.</source>
        <translation>取消未及时进入区块。未取消任何付款。</translation>
    </message>
    <message>
        <source>Waiting for a signature, until block %1</source>
        <translation>等待签名，至区块 %1</translation>
    </message>
    <message>
        <source>Not signed in time. Nothing was spent.</source>
        <translation>未及时签名，没有花费任何金额。</translation>
    </message>
    <message>
        <source>Its place is taken: it was sent from elsewhere, or another payment was.</source>
        <translation>其位置已被占用：它已从别处发送，或另一笔付款已发送。</translation>
    </message>
    <message>
        <source>Another payment is to take this place. Until one is final, either can win.</source>
        <translation>另一笔付款将占用此位置。在其中一笔最终确定之前，任一笔都可能成功。</translation>
    </message>
    <message>
        <source>Cancelled. The coins never left.</source>
        <translation>已取消。币从未离开。</translation>
    </message>
    <message>
        <source>Replaced by the same payment with a higher fee. Nothing was spent by this one.</source>
        <translation>已由手续费更高的相同付款取代。此付款未花费任何币。</translation>
    </message>
    <message>
        <source>Too late, the first payment was final before.</source>
        <translation>为时已晚，第一笔付款已先最终确定。</translation>
    </message>
    <message>
        <source>Another payment took this place. Nothing was spent by this one.</source>
        <translation>另一笔付款占用了此位置。此付款未花费任何币。</translation>
    </message>
    <message>
        <source>There is no wallet to pay from. Create one first.</source>
        <translation>没有可用于付款的钱包。请先创建一个。</translation>
    </message>
    <message>
        <source>This wallet only watches. Sign with the wallet that has its key.</source>
        <translation>此钱包只能查看。请用持有其密钥的钱包签名。</translation>
    </message>
    <message>
        <source>This payment was signed for another network. Nothing was sent.</source>
        <translation>此付款是为另一个网络签名的，未发送任何内容。</translation>
    </message>
    <message>
        <source>The wallet is locked. Unlock it and try again.</source>
        <translation>钱包已锁定。请解锁后重试。</translation>
    </message>
    <message>
        <source>Say who is to be paid.</source>
        <translation>请填写收款方。</translation>
    </message>
    <message>
        <source>A payment goes to at most 256 addresses. Split it.</source>
        <translation>一笔付款最多可有 256 个地址。请拆分付款。</translation>
    </message>
    <message>
        <source>Send more than 0 to everybody.</source>
        <translation>每个收款方的金额须大于 0。</translation>
    </message>
    <message>
        <source>There is not that much RTC.</source>
        <translation>没有那么多 RTC。</translation>
    </message>
    <message>
        <source>Shorten the memo: it holds 256 bytes.</source>
        <translation>请缩短附言：最多 256 字节。</translation>
    </message>
    <message>
        <source>The memo holds characters that are not text. Type it again.</source>
        <translation>附言含有非文本字符。请重新输入。</translation>
    </message>
    <message>
        <source>Not enough RTC for amount and fee.</source>
        <translation>RTC 不足以支付金额和手续费。</translation>
    </message>
    <message>
        <source>Not enough RTC for amount and fee: %1 needed, %2 available.</source>
        <translation>RTC 不足以支付金额和手续费：需要 %1，可用 %2。</translation>
    </message>
    <message>
        <source>The fee is too low now. Ask for a new one.</source>
        <translation>手续费现已过低。请查询新的手续费。</translation>
    </message>
    <message>
        <source>Another payment took this place. Review it again.</source>
        <translation>另一笔付款占用了此位置。请重新检查。</translation>
    </message>
    <message>
        <source>It was not put into a block in time. Nothing was spent.</source>
        <translation>未及时进入区块。未花费任何币。</translation>
    </message>
    <message>
        <source>Too many payments are waiting. Try again when some are final.</source>
        <translation>等待中的付款过多。请在部分付款最终确定后重试。</translation>
    </message>
    <message>
        <source>The network refused this payment. Nothing was spent.</source>
        <translation>网络拒绝了此付款。未花费任何币。</translation>
    </message>
    <message>
        <source>This payment does not wait any more: it is in a block, or over.</source>
        <translation>此付款已不在等待：它已入区块，或已结束。</translation>
    </message>
    <message>
        <source>No answer from the network. Nothing was sent.</source>
        <translation>网络没有响应。未发送任何内容。</translation>
    </message>
    <message>
        <source>The payment could not be saved on this computer. Nothing was sent.</source>
        <translation>无法将付款保存在这台电脑上。未发送任何内容。</translation>
    </message>
    <message>
        <source>The payment failed.</source>
        <translation>付款失败。</translation>
    </message>
</context>
<context>
    <name>PayoutTable</name>
    <message>
        <source>My payouts</source>
        <extracomment>Read out for a table.</extracomment>
        <translation>我的收款</translation>
    </message>
    <message>
        <source>Bounty</source>
        <extracomment>Head of a column.</extracomment>
        <translation>赏金</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Head of a column: how a bounty stands.</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Head of a column: how long ago.</extracomment>
        <translation>起始</translation>
    </message>
    <message>
        <source>Evidence</source>
        <extracomment>Head of a column: pull request or payment.</extracomment>
        <translation>证据</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>Head of a column: when a payout is to be expected.</extracomment>
        <translation>预计</translation>
    </message>
    <message>
        <source>%1, %2 RTC, %3, %4</source>
        <extracomment>A payout read out: %1 bounty, %2 amount, %3 state, %4 what proves it.</extracomment>
        <translation>%1,%2 RTC,%3,%4</translation>
    </message>
    <message>
        <source>Why is it waiting?</source>
        <extracomment>Asks why a payout waits.</extracomment>
        <translation>为何在等待?</translation>
    </message>
</context>
<context>
    <name>PayoutsTab</name>
    <message>
        <source>No payout yet. It appears here when you submit work for a bounty.</source>
        <extracomment>No bounty paid, or is about to pay.</extracomment>
        <translation>还没有收款。为赏金提交工作后会显示在这里。</translation>
    </message>
    <message>
        <source>Find a bounty</source>
        <extracomment>Button that shows all bounties.</extracomment>
        <translation>寻找赏金</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Closes what explains why a payout waits.</extracomment>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>PeerDrawer</name>
    <message>
        <source>Connected</source>
        <extracomment>State of a peer.</extracomment>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>已断开</translation>
    </message>
    <message>
        <source>What cost score</source>
        <extracomment>Head above the reasons why a peer&apos;s score is below 100.</extracomment>
        <translation>扣分原因</translation>
    </message>
</context>
<context>
    <name>PeerMenu</name>
    <message>
        <source>Details</source>
        <extracomment>In the menu of a peer.</extracomment>
        <translation>详情</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <extracomment>In the menu of a peer.</extracomment>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <extracomment>In the menu of a peer.</extracomment>
        <translation>断开连接</translation>
    </message>
    <message>
        <source>Ban for 1 hour</source>
        <extracomment>In the menu of a peer.</extracomment>
        <translation>封禁 1 小时</translation>
    </message>
    <message>
        <source>Ban for 1 day</source>
        <extracomment>In the menu of a peer.</extracomment>
        <translation>封禁 1 天</translation>
    </message>
    <message>
        <source>Ban for good</source>
        <extracomment>In the menu of a peer.</extracomment>
        <translation>永久封禁</translation>
    </message>
</context>
<context>
    <name>PeerScore</name>
    <message>
        <source>Score %1 of 100</source>
        <extracomment>Read out for a peer&apos;s score; %1 is a number from 0 to 100.</extracomment>
        <translation>评分 %1 / 100</translation>
    </message>
</context>
<context>
    <name>PeerTable</name>
    <message>
        <source>Connected peers</source>
        <extracomment>Read out for the table of connected peers.</extracomment>
        <translation>已连接的对等节点</translation>
    </message>
    <message>
        <source>Peer</source>
        <extracomment>Head of a column.</extracomment>
        <translation>对等节点</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Head of a column.</extracomment>
        <translation>地址</translation>
    </message>
    <message>
        <source>Direction</source>
        <extracomment>Head of a column: who called whom.</extracomment>
        <translation>方向</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>Head of a column: of a peer&apos;s program.</extracomment>
        <translation>版本</translation>
    </message>
    <message>
        <source>Ping</source>
        <extracomment>Head of a column: how long an answer takes.</extracomment>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Height</source>
        <extracomment>Head of a column: of a peer&apos;s chain.</extracomment>
        <translation>高度</translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>Head of a column: how far a peer is trusted.</extracomment>
        <translation>评分</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>Head of a column: for how long.</extracomment>
        <translation>连接时长</translation>
    </message>
    <message>
        <source>no name</source>
        <extracomment>Stands for the name of a peer that gives none.</extracomment>
        <translation>无名称</translation>
    </message>
    <message>
        <source>%1, %2, %3, score %4</source>
        <extracomment>A row read out: %1 name, %2 address, %3 direction, %4 score.</extracomment>
        <translation>%1，%2，%3，评分 %4</translation>
    </message>
    <message>
        <source>Menu of %1</source>
        <extracomment>Button that opens the menu of a peer; %1 is its name.</extracomment>
        <translation>%1 的菜单</translation>
    </message>
</context>
<context>
    <name>PeersCard</name>
    <message>
        <source>Peers</source>
        <extracomment>Read out for the tabs above the tables of peers.
----------
Tab: who is connected.</extracomment>
        <translation>对等节点</translation>
    </message>
    <message>
        <source>Banned</source>
        <extracomment>Tab: who may not connect.</extracomment>
        <translation>已封禁</translation>
    </message>
    <message>
        <source>Known</source>
        <extracomment>Tab: whose address is known.</extracomment>
        <translation>已知</translation>
    </message>
    <message>
        <source>Add a peer</source>
        <extracomment>Button that asks for the address of a peer.</extracomment>
        <translation>添加对等节点</translation>
    </message>
    <message>
        <source>Offline, looking for peers.</source>
        <extracomment>There are no peers.</extracomment>
        <translation>离线，正在寻找对等节点。</translation>
    </message>
    <message>
        <source>Nobody is connected.</source>
        <extracomment>There are no peers, and none are needed.</extracomment>
        <translation>没有已连接的对等节点。</translation>
    </message>
    <message>
        <source>Nobody is banned.</source>
        <extracomment>Nobody was banned.</extracomment>
        <translation>没有被封禁的主机。</translation>
    </message>
    <message>
        <source>No address is known yet.</source>
        <extracomment>No address of a peer is known.</extracomment>
        <translation>尚无已知地址。</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>People</source>
        <extracomment>Title of a card: sponsor, maintainer and developer of a bounty.</extracomment>
        <translation>参与者</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A person read out; %1 is a name, %2 the part they take and their record.</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>PostDialog</name>
    <message>
        <source>Post and fund a bounty</source>
        <extracomment>Title of the form for a new bounty.</extracomment>
        <translation>发布赏金并注资</translation>
    </message>
    <message>
        <source>Fund this bounty?</source>
        <extracomment>Title of the form for a new bounty when it is filled in.</extracomment>
        <translation>为此赏金注资?</translation>
    </message>
    <message>
        <source>The bounty is on its way</source>
        <extracomment>Title of the form for a new bounty once it is sent.</extracomment>
        <translation>赏金正在途中</translation>
    </message>
    <message>
        <source>Close, keep the draft</source>
        <extracomment>Closes the form of a new bounty; what was typed stays.</extracomment>
        <translation>关闭并保留草稿</translation>
    </message>
    <message>
        <source>Review the bounty</source>
        <extracomment>Goes from the form of a new bounty to its review.</extracomment>
        <translation>核对赏金</translation>
    </message>
    <message>
        <source>Change it</source>
        <extracomment>Goes from the review of a bounty back to its form.</extracomment>
        <translation>修改</translation>
    </message>
    <message>
        <source>It is being sent.</source>
        <extracomment>Why the button cannot be used now.</extracomment>
        <translation>正在发送。</translation>
    </message>
    <message>
        <source>Fund the bounty</source>
        <extracomment>Button that puts coins into a bounty&apos;s escrow.</extracomment>
        <translation>为赏金注资</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <extracomment>Goes back to the form of a bounty that was not funded.</extracomment>
        <translation>返回表单</translation>
    </message>
    <message>
        <source>Show my bounties</source>
        <extracomment>Closes the form of a bounty that is funded or will be.</extracomment>
        <translation>显示我的赏金</translation>
    </message>
</context>
<context>
    <name>PostForm</name>
    <message>
        <source>Link of the GitHub issue</source>
        <extracomment>Label of a field.</extracomment>
        <translation>GitHub issue 的链接</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>Label of a field: what is to be done for a bounty.</extracomment>
        <translation>标题</translation>
    </message>
    <message>
        <source>Reward</source>
        <extracomment>Label of a field: what a bounty pays.</extracomment>
        <translation>奖励</translation>
    </message>
    <message>
        <source>Open for</source>
        <extracomment>Label of a field: until when a bounty can be claimed.</extracomment>
        <translation>开放时长</translation>
    </message>
    <message>
        <source>Days for a claim</source>
        <extracomment>Label of a field: how long a claim reserves a bounty.</extracomment>
        <translation>认领天数</translation>
    </message>
    <message>
        <source>I review the work</source>
        <extracomment>Choice of who reviews the work for a bounty.</extracomment>
        <translation>由我审查工作</translation>
    </message>
    <message>
        <source>This wallet approves or rejects the pull request.</source>
        <extracomment>Explains the choice.</extracomment>
        <translation>由此钱包批准或拒绝拉取请求。</translation>
    </message>
    <message>
        <source>Somebody else reviews it</source>
        <extracomment>Choice of who reviews the work for a bounty.</extracomment>
        <translation>由他人审查</translation>
    </message>
    <message>
        <source>The maintainer of the repository, by an address.</source>
        <extracomment>Explains the choice.</extracomment>
        <translation>仓库的维护者,按地址指定。</translation>
    </message>
    <message>
        <source>Address of the maintainer</source>
        <extracomment>Label of a field.</extracomment>
        <translation>维护者的地址</translation>
    </message>
    <message>
        <source>Fill in</source>
        <extracomment>Button that takes over what a payment link says.</extracomment>
        <translation>填入</translation>
    </message>
    <message>
        <source>Release key (optional)</source>
        <extracomment>Label of a field that may stay empty.</extracomment>
        <translation>释放密钥(可选)</translation>
    </message>
    <message>
        <source>Public key of the node that the repository&apos;s webhook tells of merges. It can pay the claimant at the merge and nobody else. Without it the maintainer releases the payment.</source>
        <extracomment>Explains the field for a release key.</extracomment>
        <translation>接收仓库 webhook 合并通知的节点的公钥。它只能在合并时付款给认领者。没有它则由维护者释放付款。</translation>
    </message>
</context>
<context>
    <name>PostReview</name>
    <message>
        <source>Title</source>
        <extracomment>What is to be done for a bounty.</extracomment>
        <translation>标题</translation>
    </message>
    <message>
        <source>Issue</source>
        <extracomment>Which issue a bounty is for.</extracomment>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <extracomment>Who reviews the work for a bounty.</extracomment>
        <translation>审查者</translation>
    </message>
    <message>
        <source>Payment released</source>
        <extracomment>Who releases the payment of a bounty.</extracomment>
        <translation>付款释放</translation>
    </message>
    <message>
        <source>Days for a claim</source>
        <extracomment>How long a claim reserves a bounty.</extracomment>
        <translation>认领天数</translation>
    </message>
    <message>
        <source>Fee</source>
        <extracomment>What the network takes.</extracomment>
        <translation>手续费</translation>
    </message>
</context>
<context>
    <name>PostTrack</name>
    <message>
        <source>Pending</source>
        <extracomment>First stage of a payment.</extracomment>
        <translation>待确认</translation>
    </message>
    <message>
        <source>In block</source>
        <extracomment>Second stage of a payment.</extracomment>
        <translation>已入区块</translation>
    </message>
    <message>
        <source>Final</source>
        <extracomment>Last stage of a payment.</extracomment>
        <translation>最终确定</translation>
    </message>
    <message>
        <source>The reward is in escrow. Everybody sees the bounty on the board.</source>
        <extracomment>Said when the escrow of a new bounty is final.</extracomment>
        <translation>奖励已托管。所有人都能在面板上看到此赏金。</translation>
    </message>
    <message>
        <source>Nothing is in escrow. What you typed is kept.</source>
        <extracomment>Said when a new bounty could not be funded.</extracomment>
        <translation>没有任何托管款。您输入的内容已保留。</translation>
    </message>
    <message>
        <source>You can close this. The bounty goes on by itself.</source>
        <extracomment>Said while a new bounty is not final yet.</extracomment>
        <translation>您可以关闭此窗口。赏金会自行继续。</translation>
    </message>
</context>
<context>
    <name>PostedTab</name>
    <message>
        <source>Posted by me</source>
        <extracomment>Read out for the list of bounties that I pay for or maintain.</extracomment>
        <translation>我发布的</translation>
    </message>
    <message>
        <source>You have not posted a bounty, and nobody named you as a maintainer.</source>
        <extracomment>No bounty was posted.</extracomment>
        <translation>您没有发布赏金,也没有人指定您为维护者。</translation>
    </message>
    <message>
        <source>Post a bounty</source>
        <extracomment>Button that opens the form for a new bounty.</extracomment>
        <translation>发布赏金</translation>
    </message>
</context>
<context>
    <name>PreparedPayment</name>
    <message>
        <source>This is too large for a payment: a payment file has at most 64 KiB.</source>
        <translation>这对付款来说太大：付款文件最多 64 KiB。</translation>
    </message>
    <message>
        <source>A newer version made this payment. Update this program, then open it again.</source>
        <translation>此付款由更新的版本创建。请更新本程序，然后重新打开。</translation>
    </message>
    <message>
        <source>The signature does not fit this payment: it was changed on the way. Sign it again.</source>
        <translation>签名与此付款不符：它在途中被更改了。请重新签名。</translation>
    </message>
    <message>
        <source>%1. Export it again.</source>
        <translation>%1。请重新导出。</translation>
    </message>
    <message>
        <source>This is no payment that was exported for signing. Open the file that Export for signing wrote, or the signed one.</source>
        <translation>这不是导出以供签名的付款。请打开“导出以供签名”写出的文件，或已签名的文件。</translation>
    </message>
    <message>
        <source>This payment is for the network %1. This program is on %2.</source>
        <translation>此付款属于网络 %1，本程序在 %2 上。</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check the path.</source>
        <translation>无法读取 %1。请检查路径。</translation>
    </message>
    <message>
        <source>There is no QR code of a payment in %1. Open the payment file in its place.</source>
        <translation>%1 中没有付款的二维码。请改为打开付款文件。</translation>
    </message>
</context>
<context>
    <name>ProgramCard</name>
    <message>
        <source>Node</source>
        <extracomment>Title of a card.</extracomment>
        <translation>节点</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>Name of a fact.</extracomment>
        <translation>网络</translation>
    </message>
    <message>
        <source>Interface for programs</source>
        <extracomment>Name of a fact: the address of the HTTP interface.</extracomment>
        <translation>程序接口</translation>
    </message>
    <message>
        <source>Data folder: %1</source>
        <extracomment>Read out for the folder of wallets and chain; %1 is a path.</extracomment>
        <translation>数据文件夹：%1</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <extracomment>Button that shows the data folder in the file manager.</extracomment>
        <translation>打开数据文件夹</translation>
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
        <translation>已由本设备验证</translation>
    </message>
    <message>
        <source>Proof missing, asking peers…</source>
        <extracomment>The proof of a value has not arrived yet.</extracomment>
        <translation>缺少证明，正在询问对等节点…</translation>
    </message>
    <message>
        <source>Not verified, from %1</source>
        <extracomment>A value comes from a server and was not checked; %1 is its name.</extracomment>
        <translation>未验证，来自 %1</translation>
    </message>
    <message>
        <source>Proof failed</source>
        <extracomment>The proof of a value is wrong; the value is not shown.</extracomment>
        <translation>证明无效</translation>
    </message>
    <message>
        <source>Shows what was checked</source>
        <extracomment>Read out for a badge that can be opened.</extracomment>
        <translation>显示核验内容</translation>
    </message>
</context>
<context>
    <name>PublicKeyDialog</name>
    <message>
        <source>Public key (xpub)</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>公钥 (xpub)</translation>
    </message>
    <message>
        <source>Whoever has it sees all addresses of this account, now and later, and what they hold. It cannot spend.</source>
        <extracomment>What somebody with the extended public key can see.</extracomment>
        <translation>拥有者可以看到此账户现在和以后的所有地址及其余额。它不能花费。</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes the dialog.</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Label of a choice.</extracomment>
        <translation>账户</translation>
    </message>
    <message>
        <source>Public key</source>
        <extracomment>Label of a text that can be copied.</extracomment>
        <translation>公钥</translation>
    </message>
    <message>
        <source>Copy the public key</source>
        <extracomment>Tooltip of a copy button.
----------
Beside a copy button.</extracomment>
        <translation>复制公钥</translation>
    </message>
</context>
<context>
    <name>QrRow</name>
    <message>
        <source>QR on the screen</source>
        <extracomment>Reads a QR code that any window shows.</extracomment>
        <translation>屏幕上的二维码</translation>
    </message>
    <message>
        <source>QR from the clipboard</source>
        <extracomment>Reads a QR code from a copied picture.</extracomment>
        <translation>剪贴板中的二维码</translation>
    </message>
    <message>
        <source>QR from a file</source>
        <extracomment>Reads a QR code from a picture&apos;s file.</extracomment>
        <translation>文件中的二维码</translation>
    </message>
    <message>
        <source>Picture with the QR code</source>
        <extracomment>Above a field for the path of a picture with a QR code.</extracomment>
        <translation>含二维码的图片</translation>
    </message>
    <message>
        <source>A path, or drop the picture on the address field.</source>
        <extracomment>Under that field.</extracomment>
        <translation>填写路径，或将图片拖放到地址栏。</translation>
    </message>
    <message>
        <source>Read the code</source>
        <extracomment>Reads a QR code from the named file.</extracomment>
        <translation>读取二维码</translation>
    </message>
    <message>
        <source>Name a file first</source>
        <extracomment>Why no code can be read.</extracomment>
        <translation>请先指定文件</translation>
    </message>
</context>
<context>
    <name>ReceivePage</name>
    <message>
        <source>Receive</source>
        <extracomment>Title of the page that shows the own address.</extracomment>
        <translation>接收</translation>
    </message>
    <message>
        <source>Another program changed the copied address. Do not paste it.</source>
        <extracomment>The clipboard holds something else than what was copied.</extracomment>
        <translation>另一个程序更改了复制的地址。请勿粘贴。</translation>
    </message>
    <message>
        <source>QR code of this address</source>
        <extracomment>Read out for the QR code; the address is beside it as text.</extracomment>
        <translation>此地址的二维码</translation>
    </message>
    <message>
        <source>Compare the first and the last group with what the other side sees.</source>
        <extracomment>Under the own address.</extracomment>
        <translation>请与对方看到的内容核对第一组和最后一组。</translation>
    </message>
    <message>
        <source>Copy address</source>
        <extracomment>Button that copies the own address.</extracomment>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Copy payment link</source>
        <extracomment>Button that copies a payment link.</extracomment>
        <translation>复制付款链接</translation>
    </message>
    <message>
        <source>Save QR</source>
        <extracomment>Button that saves the QR code as a picture.</extracomment>
        <translation>保存二维码</translation>
    </message>
</context>
<context>
    <name>RecentCard</name>
    <message>
        <source>Recent activity</source>
        <extracomment>Title of a card.</extracomment>
        <translation>最近活动</translation>
    </message>
    <message>
        <source>See all</source>
        <extracomment>Button that opens the whole activity.</extracomment>
        <translation>查看全部</translation>
    </message>
    <message>
        <source>No RTC yet.</source>
        <extracomment>In place of the activity of a wallet without any.</extracomment>
        <translation>还没有 RTC。</translation>
    </message>
    <message>
        <source>Looking at the chain…</source>
        <extracomment>In place of the activity while it is being read.</extracomment>
        <translation>正在读取链…</translation>
    </message>
    <message>
        <source>Receive</source>
        <extracomment>Button that shows the own address.</extracomment>
        <translation>接收</translation>
    </message>
    <message>
        <source>Mine on this machine</source>
        <extracomment>Button that opens the page about mining.</extracomment>
        <translation>在本机挖矿</translation>
    </message>
</context>
<context>
    <name>ReleaseDialog</name>
    <message>
        <source>Release this hardware?</source>
        <extracomment>Title of a dialog: end the binding of this machine to this wallet.</extracomment>
        <translation>解绑此硬件吗？</translation>
    </message>
    <message>
        <source>Then another wallet can register it. A binding not renewed ends after 30 days. Mining is turned off. What this epoch has earned is still paid.</source>
        <extracomment>In the dialog that ends the binding of this machine.</extracomment>
        <translation>之后其他钱包可以注册它。绑定未续期时，30 天后结束。挖矿会关闭。本纪元已得的奖励仍会支付。</translation>
    </message>
    <message>
        <source>Keep it registered</source>
        <extracomment>Button that closes the dialog without a change.</extracomment>
        <translation>保持注册</translation>
    </message>
    <message>
        <source>Release this hardware</source>
        <extracomment>Button that ends the binding of this machine.</extracomment>
        <translation>解绑此硬件</translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message>
        <source>Remove this wallet</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>移除此钱包</translation>
    </message>
    <message>
        <source>Keep the wallet</source>
        <extracomment>Closes a dialog; the wallet stays.</extracomment>
        <translation>保留钱包</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button that takes the wallet away.</extracomment>
        <translation>移除</translation>
    </message>
    <message>
        <source>Type the name of the wallet first.</source>
        <extracomment>Why the button cannot be used yet.</extracomment>
        <translation>请先输入钱包名称。</translation>
    </message>
    <message>
        <source>Name of the wallet</source>
        <extracomment>Label of a field.</extracomment>
        <translation>钱包名称</translation>
    </message>
</context>
<context>
    <name>RequestCard</name>
    <message>
        <source>Ask for an amount</source>
        <extracomment>Title of a card.</extracomment>
        <translation>请求金额</translation>
    </message>
    <message>
        <source>optional</source>
        <extracomment>Behind the title: the fields may stay empty.</extracomment>
        <translation>选填</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Button that empties the fields of a payment link.</extracomment>
        <translation>清除</translation>
    </message>
    <message>
        <source>Amount in RTC</source>
        <extracomment>Label of a field.</extracomment>
        <translation>金额 (RTC)</translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>Label of a field: who is paid.</extracomment>
        <translation>您的名称</translation>
    </message>
    <message>
        <source>What for</source>
        <extracomment>Label of a field: what is paid for.</extracomment>
        <translation>用途</translation>
    </message>
    <message>
        <source>Payment link: %1</source>
        <extracomment>Read out for the payment link; %1 is the link.</extracomment>
        <translation>付款链接：%1</translation>
    </message>
</context>
<context>
    <name>RestoreFile</name>
    <message>
        <source>Open the file</source>
        <extracomment>Button that opens a wallet file with its password.</extracomment>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Read the file</source>
        <extracomment>Button that reads a wallet file.</extracomment>
        <translation>读取文件</translation>
    </message>
    <message>
        <source>Type the password of the file first.</source>
        <extracomment>Why the button cannot be used yet.</extracomment>
        <translation>请先输入文件的密码。</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <extracomment>Why the button cannot be used yet.</extracomment>
        <translation>请先选择文件。</translation>
    </message>
    <message>
        <source>Wallet file</source>
        <extracomment>Above a field for the path of a wallet file.</extracomment>
        <translation>钱包文件</translation>
    </message>
    <message>
        <source>Type or paste its path, or drop the file here. It stays as it is.</source>
        <extracomment>Under that field.</extracomment>
        <translation>输入或粘贴路径，或将文件拖放到这里。文件保持不变。</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <extracomment>What a file was found to be; %1 is its kind.</extracomment>
        <translation>找到：%1</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <extracomment>Label of a field.</extracomment>
        <translation>文件的密码</translation>
    </message>
    <message>
        <source>The one that it was saved with.</source>
        <extracomment>Under the field for a file&apos;s password.</extracomment>
        <translation>保存时使用的密码。</translation>
    </message>
    <message>
        <source>Opening the file</source>
        <extracomment>While a wallet file is read or opened.</extracomment>
        <translation>正在打开文件</translation>
    </message>
</context>
<context>
    <name>RestoreKey</name>
    <message>
        <source>Private key</source>
        <extracomment>Label of a field.</extracomment>
        <translation>私钥</translation>
    </message>
    <message>
        <source>&quot;ed25519:&quot; or &quot;secp256k1:&quot; before it names its kind. Without that, both addresses are shown.</source>
        <extracomment>Under the field for a private key.</extracomment>
        <translation>在前面加“ed25519:”或“secp256k1:”可指明类型。否则会显示两个地址。</translation>
    </message>
</context>
<context>
    <name>RestoreStep</name>
    <message>
        <source>Words</source>
        <extracomment>Choice of what a wallet is restored from: recovery words.</extracomment>
        <translation>单词</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Choice of what a wallet is restored from: a file of this or another program.</extracomment>
        <translation>文件</translation>
    </message>
    <message>
        <source>Private key</source>
        <extracomment>Choice of what a wallet is restored from.</extracomment>
        <translation>私钥</translation>
    </message>
    <message>
        <source>Only watch</source>
        <extracomment>Choice: a wallet without a key, to look at an address.</extracomment>
        <translation>仅观察</translation>
    </message>
    <message>
        <source>In the order of your paper. Four letters are enough to find a word, and pasted words fill all boxes.</source>
        <extracomment>Under the title of the page that restores a wallet.</extracomment>
        <translation>按纸上的顺序输入。四个字母即可找到一个词，粘贴的助记词会填满所有输入框。</translation>
    </message>
    <message>
        <source>A wallet file of this program, a keystore of the RustChain command line, a file of the Rust wallet, or a text file with a key or words.</source>
        <extracomment>Under the title of the page that imports a file.</extracomment>
        <translation>本程序的钱包文件、RustChain 命令行的密钥库、Rust 钱包的文件，或包含密钥或单词的文本文件。</translation>
    </message>
    <message>
        <source>64 hex digits, or 32 bytes in Base58. Who has this key can spend its coins: type it only here.</source>
        <extracomment>Under the title of the page that imports a private key.</extracomment>
        <translation>64 位十六进制数字，或 Base58 编码的 32 字节。持有此密钥的人可以花费其中的币：请只在这里输入。</translation>
    </message>
    <message>
        <source>Shows the balance and history of an address, or of all addresses of an xpub. Nothing can be spent with it.</source>
        <extracomment>Under the title of the page that makes a wallet without a key.</extracomment>
        <translation>显示一个地址或 xpub 的所有地址的余额和历史记录。不能用它花费任何东西。</translation>
    </message>
    <message>
        <source>Type your words</source>
        <extracomment>Title of the page that restores a wallet.</extracomment>
        <translation>输入您的助记词</translation>
    </message>
    <message>
        <source>Choose your wallet file</source>
        <extracomment>Title of the page that imports a file.</extracomment>
        <translation>选择您的钱包文件</translation>
    </message>
    <message>
        <source>Type your private key</source>
        <extracomment>Title of the page that imports a private key.</extracomment>
        <translation>输入您的私钥</translation>
    </message>
    <message>
        <source>Watch an address</source>
        <extracomment>Title of the page that makes a wallet without a key.</extracomment>
        <translation>观察一个地址</translation>
    </message>
    <message>
        <source>Use this wallet</source>
        <extracomment>Button that goes on to the name of an imported wallet.</extracomment>
        <translation>使用此钱包</translation>
    </message>
    <message>
        <source>What you have</source>
        <extracomment>Read out for the choice of what a wallet is restored from.
----------
Label of the choice of what a wallet is restored from.</extracomment>
        <translation>您拥有的内容</translation>
    </message>
</context>
<context>
    <name>RestoreWatch</name>
    <message>
        <source>Address or xpub</source>
        <extracomment>Label of a field.</extracomment>
        <translation>地址或 xpub</translation>
    </message>
    <message>
        <source>An xpub shows every address of an account to whoever has it.</source>
        <extracomment>Under the field for an address or xpub to watch.</extracomment>
        <translation>持有 xpub 的人可以看到账户的每个地址。</translation>
    </message>
</context>
<context>
    <name>RestoreWords</name>
    <message>
        <source>Show the addresses</source>
        <extracomment>Button that shows which addresses the typed words may mean.</extracomment>
        <translation>显示地址</translation>
    </message>
    <message>
        <source>Use these words</source>
        <extracomment>Button that goes on to the password.</extracomment>
        <translation>使用这些助记词</translation>
    </message>
    <message>
        <source>Fill in all words first.</source>
        <extracomment>Why the button cannot be used yet.</extracomment>
        <translation>请先填写所有词。</translation>
    </message>
    <message>
        <source>How many words</source>
        <extracomment>Read out for the choice of 12 or 24 words.</extracomment>
        <translation>助记词数量</translation>
    </message>
    <message>
        <source>12 words</source>
        <extracomment>Choice of how many recovery words.</extracomment>
        <translation>12 个词</translation>
    </message>
    <message>
        <source>24 words</source>
        <extracomment>Choice of how many recovery words.</extracomment>
        <translation>24 个词</translation>
    </message>
    <message>
        <source>These words are of another RustChain program</source>
        <extracomment>Box to tick when restoring a wallet.</extracomment>
        <translation>这些单词来自另一个 RustChain 程序</translation>
    </message>
    <message>
        <source>(each makes another address of them)</source>
        <extracomment>Behind &quot;These words are of another RustChain program&quot;.</extracomment>
        <translation>（每个程序由此得到不同的地址）</translation>
    </message>
    <message>
        <source>They are of the Python SDK</source>
        <extracomment>Box to tick when restoring a wallet.</extracomment>
        <translation>它们来自 Python SDK</translation>
    </message>
    <message>
        <source>(its list is another, and nothing tells a typing error)</source>
        <extracomment>Behind &quot;They are of the Python SDK&quot;.</extracomment>
        <translation>（其词表不同，无法发现输入错误）</translation>
    </message>
    <message>
        <source>Word %1</source>
        <extracomment>Label of a box for a recovery word; %1 is a number.</extracomment>
        <translation>第 %1 个词</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <extracomment>Under a box for a recovery word.</extracomment>
        <translation>不在词表中</translation>
    </message>
    <message>
        <source>These words have a passphrase</source>
        <extracomment>Box to tick when restoring a wallet.</extracomment>
        <translation>这些助记词有密码短语</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>Label of a field.</extracomment>
        <translation>密码短语</translation>
    </message>
</context>
<context>
    <name>RewardsCard</name>
    <message>
        <source>Rewards per week</source>
        <extracomment>Title of a card about mining rewards.</extracomment>
        <translation>每周奖励</translation>
    </message>
    <message>
        <source>Rewards per day</source>
        <extracomment>Title of a card about mining rewards.</extracomment>
        <translation>每日奖励</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Name of a choice: how far back rewards are shown.</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>30 d</source>
        <extracomment>30 days, as short as can be.</extracomment>
        <translation>30 天</translation>
    </message>
    <message>
        <source>1 y</source>
        <extracomment>One year, as short as can be.</extracomment>
        <translation>1 年</translation>
    </message>
    <message>
        <source>rewards</source>
        <extracomment>The card about rewards, for the button that opens it.</extracomment>
        <translation>奖励</translation>
    </message>
    <message>
        <source>•••••</source>
        <extracomment>Stands for an amount that is hidden.</extracomment>
        <translation>•••••</translation>
    </message>
    <message>
        <source>Mining rewards</source>
        <extracomment>Name of a chart.</extracomment>
        <translation>挖矿奖励</translation>
    </message>
    <message>
        <source>No rewards yet. Mining works on real, also very old, machines.</source>
        <extracomment>No reward of mining has come yet.</extracomment>
        <translation>还没有奖励。挖矿适用于真实机器，很旧的也可以。</translation>
    </message>
    <message>
        <source>Machines that count</source>
        <extracomment>Button that opens the table of what processors are worth.</extracomment>
        <translation>有权重的机器</translation>
    </message>
</context>
<context>
    <name>RiskCard</name>
    <message>
        <source>Risk</source>
        <extracomment>Title of a card: what can be lost.</extracomment>
        <translation>风险</translation>
    </message>
</context>
<context>
    <name>RiskCheck</name>
    <message>
        <source>Compare, then type the last 6 characters</source>
        <extracomment>Above the field that makes people compare an address.</extracomment>
        <translation>核对后，输入最后 6 个字符</translation>
    </message>
    <message>
        <source>Read them from where you got the address, not from this screen. Pasting does not work here.</source>
        <extracomment>Under that field.</extracomment>
        <translation>请从获得地址的来源读取，而不是从此屏幕读取。此处不能粘贴。</translation>
    </message>
    <message>
        <source>Wallet password</source>
        <extracomment>Above a password field.</extracomment>
        <translation>钱包密码</translation>
    </message>
</context>
<context>
    <name>RoadCard</name>
    <message>
        <source>Where it stands</source>
        <extracomment>Title of a card: the steps of a bounty.</extracomment>
        <translation>当前进展</translation>
    </message>
    <message>
        <source>Verified by this device</source>
        <extracomment>Everything on this card was executed here.</extracomment>
        <translation>已由本设备验证</translation>
    </message>
    <message>
        <source>Steps of this bounty</source>
        <extracomment>Read out for the steps of a bounty.</extracomment>
        <translation>此赏金的步骤</translation>
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
        <translation>尚无凭证</translation>
    </message>
</context>
<context>
    <name>RulesCard</name>
    <message>
        <source>Rules on this machine</source>
        <extracomment>Title of a card: when mining may run.</extracomment>
        <translation>本机规则</translation>
    </message>
    <message>
        <source>rules on this machine</source>
        <extracomment>The card about when mining may run, for the button that opens it.</extracomment>
        <translation>本机规则</translation>
    </message>
    <message>
        <source>Only on mains power</source>
        <extracomment>A rule of mining.</extracomment>
        <translation>仅在接通电源时</translation>
    </message>
    <message>
        <source>Only when I am away</source>
        <extracomment>A rule of mining.</extracomment>
        <translation>仅在我离开时</translation>
    </message>
    <message>
        <source>Pause above</source>
        <extracomment>A rule of mining; a temperature follows.</extracomment>
        <translation>超过此温度时暂停</translation>
    </message>
    <message>
        <source>Highest temperature</source>
        <extracomment>Name of a choice: the temperature above which mining pauses.</extracomment>
        <translation>最高温度</translation>
    </message>
    <message>
        <source>Only at these hours</source>
        <extracomment>A rule of mining: only between two times of the day.</extracomment>
        <translation>仅在以下时段</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Name of a choice: the time of the day from which mining runs.</extracomment>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Between two times of the day.</extracomment>
        <translation>至</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Name of a choice: the time of the day at which mining stops.</extracomment>
        <translation>结束时间</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <extracomment>Tooltip of the button that empties a search field.</extracomment>
        <translation>清除搜索</translation>
    </message>
</context>
<context>
    <name>SecurityCard</name>
    <message>
        <source>Security</source>
        <extracomment>Title of a card.</extracomment>
        <translation>安全</translation>
    </message>
    <message>
        <source>Password now</source>
        <extracomment>Label of a field.</extracomment>
        <translation>当前密码</translation>
    </message>
    <message>
        <source>New password</source>
        <extracomment>Label of a field.</extracomment>
        <translation>新密码</translation>
    </message>
    <message>
        <source>Change the password</source>
        <extracomment>Button that sets the new password.</extracomment>
        <translation>更改密码</translation>
    </message>
    <message>
        <source>Type both passwords first.</source>
        <extracomment>Why the button cannot be used yet.</extracomment>
        <translation>请先输入两个密码。</translation>
    </message>
    <message numerus="yes">
        <source>Lock after %n minute(s) without use</source>
        <extracomment>Above the slider of the automatic lock.</extracomment>
        <translation>
            <numerusform>闲置 %n 分钟后锁定</numerusform>
        </translation>
    </message>
    <message>
        <source>Automatic lock</source>
        <extracomment>Read out for the slider of the automatic lock.</extracomment>
        <translation>自动锁定</translation>
    </message>
    <message>
        <source>Hide amounts when the window opens</source>
        <extracomment>Box to tick.</extracomment>
        <translation>打开窗口时隐藏金额</translation>
    </message>
</context>
<context>
    <name>SendDetails</name>
    <message>
        <source>Pay to</source>
        <extracomment>Above the field for the address that is paid.</extracomment>
        <translation>收款方</translation>
    </message>
    <message>
        <source>Paste an address or a payment link.</source>
        <extracomment>Under an empty field for an address.</extracomment>
        <translation>请粘贴地址或付款链接。</translation>
    </message>
    <message>
        <source>Fill in</source>
        <extracomment>Button that takes over what a payment link says.</extracomment>
        <translation>填入</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Above the field for the amount.</extracomment>
        <translation>金额</translation>
    </message>
    <message>
        <source>%1, nothing stays behind</source>
        <extracomment>Under the amount field; %1 is the amount: all there is, the fee aside.</extracomment>
        <translation>%1，不留余额</translation>
    </message>
    <message>
        <source>%1 RTC available</source>
        <extracomment>Under the amount field; %1 is an amount.</extracomment>
        <translation>可用 %1 RTC</translation>
    </message>
    <message>
        <source>Add a recipient</source>
        <extracomment>Adds a second or further recipient to a payment.</extracomment>
        <translation>添加收款方</translation>
    </message>
    <message>
        <source>A payment in this window goes to at most 20 addresses</source>
        <extracomment>Why no recipient can be added.</extracomment>
        <translation>在此窗口中，一笔付款最多可有 20 个地址</translation>
    </message>
    <message>
        <source>All together: %1 RTC</source>
        <extracomment>The sum of all recipients; %1 is an amount.</extracomment>
        <translation>合计：%1 RTC</translation>
    </message>
    <message>
        <source>Memo</source>
        <extracomment>Above the field for a public note.</extracomment>
        <translation>附言</translation>
    </message>
    <message>
        <source>Public on the chain</source>
        <extracomment>Under the memo.</extracomment>
        <translation>在链上公开</translation>
    </message>
    <message>
        <source>Review payment</source>
        <extracomment>Button that leads to the review of a payment.</extracomment>
        <translation>检查付款</translation>
    </message>
    <message>
        <source>Sign or send a prepared payment</source>
        <extracomment>Opens a payment that was exported or signed on another machine.</extracomment>
        <translation>签名或发送已准备的付款</translation>
    </message>
    <message>
        <source>Prepared payment</source>
        <extracomment>The same, where room is short.</extracomment>
        <translation>已准备的付款</translation>
    </message>
</context>
<context>
    <name>SendPage</name>
    <message>
        <source>Send</source>
        <extracomment>Title of the page that pays somebody.</extracomment>
        <translation>发送</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>First step of a payment.</extracomment>
        <translation>详情</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>Second step of a payment.</extracomment>
        <translation>检查</translation>
    </message>
    <message>
        <source>Track</source>
        <extracomment>Third step of a payment.</extracomment>
        <translation>跟踪</translation>
    </message>
</context>
<context>
    <name>SendReview</name>
    <message>
        <source>You send</source>
        <extracomment>Above the amount of a payment that is being reviewed.</extracomment>
        <translation>您将发送</translation>
    </message>
    <message>
        <source>First payment to this address</source>
        <extracomment>This address was never paid before.</extracomment>
        <translation>首次向此地址付款</translation>
    </message>
    <message>
        <source>Gets</source>
        <extracomment>What one of several recipients gets.</extracomment>
        <translation>收款金额</translation>
    </message>
    <message>
        <source>Network fee now</source>
        <extracomment>How much work a payment is for the network, and what that costs now; %1 is a number, %2 an amount.</extracomment>
        <translation>当前网络手续费</translation>
    </message>
    <message>
        <source>≈ %1 for %2 gas</source>
        <extracomment>%1 is an amount, %2 a number of units of work.</extracomment>
        <translation>≈ %1（%2 Gas）</translation>
    </message>
    <message>
        <source>Network fee, at most</source>
        <extracomment>The fee that is paid at most.</extracomment>
        <translation>网络手续费上限</translation>
    </message>
    <message>
        <source>Total, at most</source>
        <extracomment>Amount and fee together.</extracomment>
        <translation>总额上限</translation>
    </message>
    <message>
        <source>Available afterwards, at least</source>
        <extracomment>What is left after the payment.</extracomment>
        <translation>付款后至少可用</translation>
    </message>
    <message>
        <source>Memo, public on the chain</source>
        <extracomment>The public note of a payment.</extracomment>
        <translation>附言，在链上公开</translation>
    </message>
    <message>
        <source>Use the new fee</source>
        <extracomment>Takes the fee that the network asks for now.</extracomment>
        <translation>使用新手续费</translation>
    </message>
    <message>
        <source>Export for signing</source>
        <extracomment>Hands the payment to another machine, which has the key.</extracomment>
        <translation>导出以供签名</translation>
    </message>
    <message>
        <source>Cancel payment</source>
        <extracomment>Gives the payment up; nothing typed is kept.</extracomment>
        <translation>取消付款</translation>
    </message>
    <message>
        <source>Edit details</source>
        <extracomment>Goes back to the details of a payment.</extracomment>
        <translation>编辑详情</translation>
    </message>
</context>
<context>
    <name>SendSide</name>
    <message>
        <source>What happens next</source>
        <extracomment>Title of a card about a payment&apos;s stages.</extracomment>
        <translation>后续步骤</translation>
    </message>
    <message>
        <source>Pending</source>
        <extracomment>First stage of a payment.</extracomment>
        <translation>待确认</translation>
    </message>
    <message>
        <source>Signed here, taken by the node. You can close this page.</source>
        <translation>在此签名，节点已接收。您可以关闭此页面。</translation>
    </message>
    <message>
        <source>at once</source>
        <extracomment>When the first stage comes.</extracomment>
        <translation>立即</translation>
    </message>
    <message>
        <source>In block</source>
        <extracomment>Second stage of a payment.</extracomment>
        <translation>已入区块</translation>
    </message>
    <message>
        <source>A validator has put it into a block.</source>
        <translation>验证者已将其放入区块。</translation>
    </message>
    <message>
        <source>Final</source>
        <extracomment>Last stage of a payment.</extracomment>
        <translation>最终确定</translation>
    </message>
    <message>
        <source>More than two thirds of validators signed. Nobody can undo it.</source>
        <translation>超过三分之二的验证者已签名。任何人都无法撤销。</translation>
    </message>
    <message>
        <source>Payments cannot be reversed</source>
        <extracomment>Title of a card.</extracomment>
        <translation>付款无法撤回</translation>
    </message>
    <message>
        <source>After it is final, only the recipient can send the coins back.</source>
        <extracomment>Body of the card that says payments are for good.</extracomment>
        <translation>最终确定后，只有收款方能将币退回。</translation>
    </message>
    <message>
        <source>No password this time</source>
        <extracomment>Title of a card.</extracomment>
        <translation>本次无需密码</translation>
    </message>
    <message>
        <source>Below 100 RTC a day and below half of what you have.</source>
        <extracomment>Body of the card that says why no password is asked.</extracomment>
        <translation>一天内低于 100 RTC，且低于您持有量的一半。</translation>
    </message>
</context>
<context>
    <name>SendTrack</name>
    <message>
        <source>Pending</source>
        <extracomment>First stage of a payment.</extracomment>
        <translation>待确认</translation>
    </message>
    <message>
        <source>In block</source>
        <extracomment>Second stage of a payment.</extracomment>
        <translation>已入区块</translation>
    </message>
    <message>
        <source>Final</source>
        <extracomment>Last stage of a payment.</extracomment>
        <translation>最终确定</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>What was paid.</extracomment>
        <translation>金额</translation>
    </message>
    <message>
        <source>Fee paid</source>
        <extracomment>The fee that was really paid.</extracomment>
        <translation>已付手续费</translation>
    </message>
    <message>
        <source>Hash</source>
        <extracomment>The identifier of a payment.</extracomment>
        <translation>哈希</translation>
    </message>
    <message>
        <source>Save to address book as</source>
        <extracomment>Above a field for a name in the address book.</extracomment>
        <translation>存入地址簿，名称为</translation>
    </message>
    <message>
        <source>Save name</source>
        <extracomment>Keeps the address in the book.</extracomment>
        <translation>保存名称</translation>
    </message>
    <message>
        <source>Type a name first</source>
        <extracomment>Why the name cannot be saved.</extracomment>
        <translation>请先输入名称</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Ends the tracking of a payment.</extracomment>
        <translation>重试</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Open in Explorer</source>
        <extracomment>Shows the transaction in the explorer.</extracomment>
        <translation>在区块浏览器中打开</translation>
    </message>
    <message>
        <source>Raise the fee</source>
        <extracomment>Sends the payment again with a higher fee.</extracomment>
        <translation>提高手续费</translation>
    </message>
    <message>
        <source>Cancel payment</source>
        <extracomment>Tries to take a payment back that waits for a block.</extracomment>
        <translation>取消付款</translation>
    </message>
</context>
<context>
    <name>ServerWords</name>
    <message>
        <source>“%1” is no address of a server. Write https://name:port.</source>
        <translation>“%1”不是服务器地址。请写 https://名称:端口。</translation>
    </message>
    <message>
        <source>“%1” has something behind its port. Write https://name:port.</source>
        <translation>“%1”的端口后面还有内容。请写 https://名称:端口。</translation>
    </message>
    <message>
        <source>“%1” would be asked without encryption. Write https:// instead.</source>
        <translation>“%1”会在不加密的情况下被询问。请改写为 https://。</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 没有应答。</translation>
    </message>
    <message>
        <source>%1 gave an answer that no node gives.</source>
        <translation>%1 的应答不像任何节点的应答。</translation>
    </message>
    <message>
        <source>%1 follows another chain.</source>
        <translation>%1 跟随的是另一条链。</translation>
    </message>
    <message>
        <source>%1 sent a wrong proof.</source>
        <translation>%1 发来了错误的证明。</translation>
    </message>
    <message>
        <source>%1 showed a block that the validators did not make final.</source>
        <translation>%1 给出了验证者没有最终确定的区块。</translation>
    </message>
    <message>
        <source>%1 showed validators that nothing leads to.</source>
        <translation>%1 给出了无从追溯的验证者。</translation>
    </message>
    <message>
        <source>%1 is behind: it shows an older block than was checked before.</source>
        <translation>%1 落后了：它给出的区块比已核对的更旧。</translation>
    </message>
    <message>
        <source>%1 shows no new block: it hides them, the network stands still, or the clock of this device is wrong.</source>
        <translation>%1 没有给出新区块：它隐瞒了，网络停滞了，或本设备的时钟不对。</translation>
    </message>
    <message>
        <source>%1 showed another final block at the same height: validators signed twice.</source>
        <translation>%1 给出了同一高度的另一个最终区块：有验证者签了两次。</translation>
    </message>
    <message>
        <source>%1 told a wrong balance.</source>
        <translation>%1 报告了错误的余额。</translation>
    </message>
    <message>
        <source>%1 told of a payment that is not on the chain.</source>
        <translation>%1 报告了链上没有的付款。</translation>
    </message>
    <message>
        <source>%1 left out payments of this account.</source>
        <translation>%1 漏掉了此账户的付款。</translation>
    </message>
    <message>
        <source>%1 shows payments that do not add up to the balance.</source>
        <translation>%1 给出的付款与余额对不上。</translation>
    </message>
    <message>
        <source>%1 denied a payment that is final.</source>
        <translation>%1 否认了一笔已最终确定的付款。</translation>
    </message>
    <message>
        <source>“%1” is named twice.</source>
        <translation>“%1”写了两次。</translation>
    </message>
    <message>
        <source>There are %1 servers; %2 can be asked.</source>
        <translation>共有 %1 个服务器；最多可询问 %2 个。</translation>
    </message>
</context>
<context>
    <name>ServersCard</name>
    <message>
        <source>Servers</source>
        <extracomment>Title of a card: the servers that are asked in place of a node.
----------
Read out for the list of servers.</extracomment>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Each answer is checked on this device against what the validators signed. A server can keep silent or be behind; it cannot change a number unseen.</source>
        <extracomment>Under the title of the servers.</extracomment>
        <translation>每个应答都在本设备上与验证者的签名核对。服务器可以沉默或落后，但无法悄悄改动数字。</translation>
    </message>
    <message>
        <source>%1: %2. Newest checked block %3, age %4.</source>
        <extracomment>A server read out: %1 its name, %2 whether it answers, %3 a height, %4 its age.</extracomment>
        <translation>%1：%2。最新核对的区块 %3，已过 %4。</translation>
    </message>
    <message>
        <source>Newest checked block</source>
        <extracomment>Name of a figure: the newest block that a server proved.</extracomment>
        <translation>最新核对的区块</translation>
    </message>
    <message>
        <source>Its age</source>
        <extracomment>Name of a figure: how long ago the newest block was made.</extracomment>
        <translation>已过时间</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <extracomment>Title of the page of settings.</extracomment>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Shortcuts</source>
        <extracomment>Title of the sheet that lists all shortcuts.</extracomment>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Close the list</source>
        <extracomment>Button that closes the sheet of shortcuts.</extracomment>
        <translation>关闭列表</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Pages</source>
        <extracomment>Read out for the list of pages at the side of the window.</extracomment>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message>
        <source>Sign a message</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>签名消息</translation>
    </message>
    <message>
        <source>Sign only what you would put your name under. Whoever gets text and signature can show both to others.</source>
        <extracomment>What to think of before signing.</extracomment>
        <translation>只签署您愿意署名的内容。得到文本和签名的人可以把两者给别人看。</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes the dialog.</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Sign</source>
        <extracomment>Button that signs the text.</extracomment>
        <translation>签名</translation>
    </message>
    <message>
        <source>Type the text first.</source>
        <extracomment>Why the button cannot be used yet.</extracomment>
        <translation>请先输入文本。</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Label of a choice.</extracomment>
        <translation>账户</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>Label of a field.</extracomment>
        <translation>文本</translation>
    </message>
    <message>
        <source>Signature</source>
        <extracomment>Label of a text that can be copied.</extracomment>
        <translation>签名</translation>
    </message>
    <message>
        <source>Give it with the text and the address %1</source>
        <extracomment>Under a signature; %1 is an address.</extracomment>
        <translation>请与文本和地址 %1 一起提供</translation>
    </message>
    <message>
        <source>Copy the signature</source>
        <extracomment>Tooltip of a copy button.
----------
Beside a copy button.</extracomment>
        <translation>复制签名</translation>
    </message>
</context>
<context>
    <name>SigningCard</name>
    <message>
        <source>Open a prepared payment</source>
        <extracomment>Title of the form that opens a payment of another machine.</extracomment>
        <translation>打开已准备的付款</translation>
    </message>
    <message>
        <source>Ready to be signed</source>
        <extracomment>Title above a payment that was exported.</extracomment>
        <translation>已准备好签名</translation>
    </message>
    <message>
        <source>Sign this payment?</source>
        <extracomment>Title above a payment that is to be signed.</extracomment>
        <translation>要为此付款签名吗？</translation>
    </message>
    <message>
        <source>This payment is signed</source>
        <extracomment>Title above a signed payment.</extracomment>
        <translation>此付款已签名</translation>
    </message>
    <message>
        <source>Handed to the network</source>
        <extracomment>Title after a payment was handed to the network.</extracomment>
        <translation>已交给网络</translation>
    </message>
    <message>
        <source>One that was exported for signing, or one that comes back signed: its file, its QR code or its text.</source>
        <extracomment>What can be opened.</extracomment>
        <translation>导出以供签名的付款，或签名后带回的付款：其文件、二维码或文本。</translation>
    </message>
    <message>
        <source>Take it to the machine that has the key and open it there. Its amount stays kept; payments that you send later wait for it. Activity shows it, and can forget it.</source>
        <extracomment>What to do with an exported payment.</extracomment>
        <translation>请把它带到持有密钥的电脑上打开。其金额保持预留，之后发送的付款会等待它。“活动”中会显示它，也可以放弃它。</translation>
    </message>
    <message>
        <source>Compare every recipient with what you want to pay. What is signed can be sent by anybody who has it.</source>
        <extracomment>How to look at a payment before signing it.</extracomment>
        <translation>请将每个收款方与您想支付的内容核对。签名后的付款，任何持有者都可以发送。</translation>
    </message>
    <message>
        <source>Nothing is paid before it is sent. Send it from here, or take it to a machine that has a network.</source>
        <extracomment>What to do with a signed payment.</extracomment>
        <translation>发送前不会支付任何金额。请从这里发送，或带到有网络的电脑上。</translation>
    </message>
    <message>
        <source>It is no payment of the open wallet, so it is not followed here. The explorer shows what becomes of it.</source>
        <extracomment>It was sent, but belongs to nobody here.</extracomment>
        <translation>这不是当前打开的钱包的付款，因此不在此跟踪。区块浏览器会显示它的结果。</translation>
    </message>
    <message>
        <source>Wallet password</source>
        <extracomment>Above a password field.</extracomment>
        <translation>钱包密码</translation>
    </message>
    <message>
        <source>Wanted because this payment was not made here.</source>
        <extracomment>Under that field: why it is asked.</extracomment>
        <translation>因为此付款不是在这里创建的。</translation>
    </message>
    <message>
        <source>Sign payment</source>
        <extracomment>Signs a payment that was prepared elsewhere.</extracomment>
        <translation>为付款签名</translation>
    </message>
    <message>
        <source>Type the wallet password first</source>
        <extracomment>Why the payment cannot be signed yet.</extracomment>
        <translation>请先输入钱包密码</translation>
    </message>
    <message>
        <source>Send it now</source>
        <extracomment>Hands a signed payment to the network.</extracomment>
        <translation>立即发送</translation>
    </message>
    <message>
        <source>Open in Explorer</source>
        <extracomment>Shows the transaction in the explorer.</extracomment>
        <translation>在区块浏览器中打开</translation>
    </message>
    <message>
        <source>Back to Send</source>
        <extracomment>Goes back to the form that pays somebody.</extracomment>
        <translation>返回发送</translation>
    </message>
</context>
<context>
    <name>SigningEntry</name>
    <message>
        <source>File with the payment</source>
        <extracomment>Above a field for the path of a file.</extracomment>
        <translation>付款文件</translation>
    </message>
    <message>
        <source>A path, or drop the file here. A picture of the QR code does too.</source>
        <extracomment>Under that field.</extracomment>
        <translation>输入路径，或将文件拖到这里。二维码图片也可以。</translation>
    </message>
    <message>
        <source>Open file</source>
        <extracomment>Reads a payment from the named file.</extracomment>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Name a file first</source>
        <extracomment>Why no file can be opened.</extracomment>
        <translation>请先指定文件</translation>
    </message>
    <message>
        <source>Or paste its text</source>
        <extracomment>Above a field for the text of a payment.</extracomment>
        <translation>或粘贴其文本</translation>
    </message>
</context>
<context>
    <name>SigningFacts</name>
    <message>
        <source>To</source>
        <extracomment>Above the address that a payment goes to.</extracomment>
        <translation>收款方</translation>
    </message>
    <message>
        <source>Gets</source>
        <extracomment>What one of several recipients gets.</extracomment>
        <translation>收款金额</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Above the address that pays.</extracomment>
        <translation>付款方</translation>
    </message>
    <message>
        <source>Amount, all together</source>
        <extracomment>The sum that all recipients get.</extracomment>
        <translation>金额合计</translation>
    </message>
    <message>
        <source>Network fee, at most</source>
        <extracomment>The fee that is paid at most.</extracomment>
        <translation>网络手续费上限</translation>
    </message>
    <message>
        <source>Memo, public on the chain</source>
        <extracomment>The public note of a payment.</extracomment>
        <translation>附言，在链上公开</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>The network that a payment is for.</extracomment>
        <translation>网络</translation>
    </message>
    <message>
        <source>Number in the sender&apos;s order</source>
        <extracomment>The place of a payment in its sender&apos;s order of payments.</extracomment>
        <translation>在发送方顺序中的编号</translation>
    </message>
    <message>
        <source>Valid until</source>
        <extracomment>The last block that may hold a payment.</extracomment>
        <translation>有效期至</translation>
    </message>
</context>
<context>
    <name>SigningFile</name>
    <message>
        <source>QR code of this payment</source>
        <extracomment>Read out for the QR code; the file below it holds the same.</extracomment>
        <translation>此付款的二维码</translation>
    </message>
    <message>
        <source>This payment is too long for a QR code. Carry its file.</source>
        <extracomment>Why there is no QR code.</extracomment>
        <translation>此付款太长，无法用二维码。请使用其文件。</translation>
    </message>
    <message>
        <source>Save as a new file</source>
        <extracomment>Above a field for the path of a new file.</extracomment>
        <translation>另存为新文件</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>Under that field; %1 is the path of a file.</extracomment>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>Save file</source>
        <extracomment>Writes the payment into the named file.</extracomment>
        <translation>保存文件</translation>
    </message>
    <message>
        <source>Name a file first</source>
        <extracomment>Why nothing can be saved.</extracomment>
        <translation>请先指定文件</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Loading</source>
        <extracomment>Read out for a place whose content has not arrived.</extracomment>
        <translation>正在加载</translation>
    </message>
</context>
<context>
    <name>SlotRing</name>
    <message>
        <source>Slots of this epoch</source>
        <extracomment>Read out for the ring of the five slots of an epoch.</extracomment>
        <translation>本纪元的时隙</translation>
    </message>
</context>
<context>
    <name>Spinner</name>
    <message>
        <source>Working</source>
        <extracomment>Read out for a spinner that has no words of its own.</extracomment>
        <translation>正在处理</translation>
    </message>
</context>
<context>
    <name>StageMark</name>
    <message>
        <source>Pending</source>
        <extracomment>Stage of a payment that no block holds yet.</extracomment>
        <translation>待确认</translation>
    </message>
    <message>
        <source>In block</source>
        <extracomment>Stage of a payment that a block holds, which is not final yet.</extracomment>
        <translation>已入区块</translation>
    </message>
    <message>
        <source>Final</source>
        <extracomment>Stage of a payment that nobody can undo.</extracomment>
        <translation>最终确定</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Stage of a payment that a block holds but that had no effect.</extracomment>
        <translation>失败</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>Stage of a payment that was never put into a block.</extracomment>
        <translation>已过期</translation>
    </message>
</context>
<context>
    <name>StageText</name>
    <message>
        <source>Pending</source>
        <extracomment>Stage of a payment that no block holds yet.</extracomment>
        <translation>待确认</translation>
    </message>
    <message>
        <source>In block %1</source>
        <extracomment>Stage of a payment; %1 is the height of the block that holds it.</extracomment>
        <translation>已入区块 %1</translation>
    </message>
    <message>
        <source>Final</source>
        <extracomment>Stage of a payment that nobody can undo.</extracomment>
        <translation>最终确定</translation>
    </message>
    <message>
        <source>Failed in block %1: %2. The fee was paid.</source>
        <extracomment>Stage of a payment without effect; %1 is a height, %2 the reason.</extracomment>
        <translation>在区块 %1 中失败：%2。手续费已支付。</translation>
    </message>
    <message>
        <source>Expired, not sent</source>
        <extracomment>Stage of a payment that was not put into a block in time.</extracomment>
        <translation>已过期，未发送</translation>
    </message>
</context>
<context>
    <name>Staking</name>
    <message>
        <source>More than you have: %1 available.</source>
        <translation>超出您的持有量：可用 %1。</translation>
    </message>
    <message>
        <source>At least %1 RTC are needed.</source>
        <translation>至少需要 %1 RTC。</translation>
    </message>
    <message>
        <source>Type how much to bond.</source>
        <translation>请输入质押金额。</translation>
    </message>
    <message>
        <source>More than is bonded: %1.</source>
        <translation>超出已质押金额：%1。</translation>
    </message>
    <message>
        <source>Type how much to take back.</source>
        <translation>请输入取回金额。</translation>
    </message>
    <message>
        <source>This would leave less than %1 RTC. Take everything, or leave that much.</source>
        <translation>这样剩余会少于 %1 RTC。请全部取回，或保留该金额。</translation>
    </message>
    <message>
        <source>= %1 RTC</source>
        <translation>= %1 RTC</translation>
    </message>
    <message>
        <source>Not an amount. Use digits and one separator; RTC has 6 decimals.</source>
        <translation>这不是金额。请使用数字和一个分隔符；RTC 有 6 位小数。</translation>
    </message>
    <message>
        <source>This is another amount.</source>
        <translation>这是另一个金额。</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Full node</source>
        <translation>全节点</translation>
    </message>
    <message>
        <source>Validating needs a full node. Start it in Settings.</source>
        <translation>参与验证需要全节点。请在设置中启动。</translation>
    </message>
    <message>
        <source>Another machine votes with this bond. Never run one key on two machines.</source>
        <translation>另一台机器正用此质押金投票。切勿在两台机器上运行同一个密钥。</translation>
    </message>
    <message>
        <source>Runs here and holds the key that votes.</source>
        <translation>在此运行，并持有投票密钥。</translation>
    </message>
    <message>
        <source>Fresh attestation</source>
        <translation>近期认证</translation>
    </message>
    <message>
        <source>This machine attested in the last epoch.</source>
        <translation>本机在上一个纪元已认证。</translation>
    </message>
    <message>
        <source>Not needed for validators of the first block until epoch %1. Turn on mining before that.</source>
        <translation>首个区块的验证者在纪元 %1 之前不需要。请在此之前开启挖矿。</translation>
    </message>
    <message>
        <source>No slot was accepted in the last epoch. Keep mining on.</source>
        <translation>上一个纪元没有时隙被接受。请保持挖矿开启。</translation>
    </message>
    <message>
        <source>Turn on mining: it registers and attests this machine.</source>
        <translation>请开启挖矿：这会注册并认证本机。</translation>
    </message>
    <message>
        <source>Bond</source>
        <translation>质押</translation>
    </message>
    <message>
        <source>%1 RTC, at least %2 are needed.</source>
        <translation>%1 RTC，至少需要 %2。</translation>
    </message>
    <message>
        <source>Bond at least %1 RTC.</source>
        <translation>请至少质押 %1 RTC。</translation>
    </message>
    <message>
        <source>Reachable port</source>
        <translation>可连入的端口</translation>
    </message>
    <message>
        <source>Not needed while this is the only validator.</source>
        <translation>只有这一个验证者时不需要。</translation>
    </message>
    <message>
        <source>Known once the node runs.</source>
        <translation>节点运行后可知。</translation>
    </message>
    <message>
        <source>This node takes no connections. Let it listen on a port.</source>
        <translation>此节点不接受连接。请让它监听一个端口。</translation>
    </message>
    <message>
        <source>Nobody has called yet.</source>
        <translation>尚无节点连入。</translation>
    </message>
    <message>
        <source>Other nodes reach %1.</source>
        <translation>其他节点可连接 %1。</translation>
    </message>
    <message>
        <source>Open the port on your router, or turn on port mapping.</source>
        <translation>请在路由器上打开端口，或开启端口映射。</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Not compared: there is nobody else.</source>
        <translation>未比较：没有其他节点。</translation>
    </message>
    <message>
        <source>Compared once peers are connected.</source>
        <translation>连接对等节点后比较。</translation>
    </message>
    <message>
        <source>%1. Set the clock of this computer.</source>
        <translation>%1。请校准这台电脑的时钟。</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <translation>未加入</translation>
    </message>
    <message>
        <source>No bond</source>
        <translation>没有质押金</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Enters at an epoch&apos;s end</source>
        <translation>在纪元结束时加入</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>活跃</translation>
    </message>
    <message>
        <source>One of %1 that decide</source>
        <translation>%1 个决策者之一</translation>
    </message>
    <message>
        <source>Jailed</source>
        <translation>已监禁</translation>
    </message>
    <message>
        <source>Has no vote</source>
        <translation>没有投票权</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>正在退出</translation>
    </message>
    <message>
        <source>On its way out</source>
        <translation>正在离开验证者集</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>Voting for two blocks at once costs 5 % of the bond, proposing two costs 1 %, and either ends this key for ever. Never run one key on two machines. Missing half of your turns in %1 sets you aside for %2, without a loss.</source>
        <translation>同时为两个区块投票会损失质押金的 5%，同时提议两个区块会损失 1%，两者都会使此密钥永久失效。切勿在两台机器上运行同一个密钥。在%1内错过一半轮次会使您停用 %2，但没有损失。</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>一天</translation>
    </message>
    <message>
        <source>in %1 s</source>
        <translation>%1 秒后</translation>
    </message>
    <message>
        <source>in %1 min %2 s</source>
        <translation>%1 分 %2 秒后</translation>
    </message>
    <message>
        <source>in %1 h %2 min</source>
        <translation>%1 小时 %2 分后</translation>
    </message>
    <message>
        <source>No turn yet</source>
        <translation>尚无轮次</translation>
    </message>
    <message>
        <source>%1 of the last %2 turns proposed</source>
        <translation>最近 %2 个轮次中提议了 %1 个</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>This validator was set aside for missing more than half of its turns.</source>
        <translation>此验证者因错过一半以上的轮次而被停用。</translation>
    </message>
    <message>
        <source>This validator proposed two blocks at once. Its key is out for ever.</source>
        <translation>此验证者同时提议了两个区块。其密钥已永久失效。</translation>
    </message>
    <message>
        <source>This validator voted for two blocks at once. Its key is out for ever.</source>
        <translation>此验证者同时为两个区块投票。其密钥已永久失效。</translation>
    </message>
    <message>
        <source>%1 It may come back in epoch %2, in about %3.</source>
        <translation>%1它可在纪元 %2 恢复，约 %3后。</translation>
    </message>
</context>
<context>
    <name>StakingPage</name>
    <message>
        <source>Staking</source>
        <extracomment>Title of the page about bonds and validating.</extracomment>
        <translation>质押</translation>
    </message>
    <message>
        <source>Validating needs a full node.</source>
        <extracomment>Why validating is not possible.</extracomment>
        <translation>参与验证需要全节点。</translation>
    </message>
</context>
<context>
    <name>Stat</name>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>Read out for a figure with its name; %1 is the name, %2 the value, %3 a note.</extracomment>
        <translation>%1：%2。%3</translation>
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
        <translation>已质押</translation>
    </message>
    <message>
        <source>Unbonding</source>
        <extracomment>Name of a figure: coins on their way out of the bond.</extracomment>
        <translation>解除质押中</translation>
    </message>
    <message>
        <source>Earned</source>
        <extracomment>Name of a figure: what validating brought.</extracomment>
        <translation>已赚取</translation>
    </message>
    <message>
        <source>Tips join the balance</source>
        <extracomment>Why a figure is not known: what is left of fees is part of the balance.</extracomment>
        <translation>小费计入余额</translation>
    </message>
    <message>
        <source>Validator</source>
        <extracomment>Name of a fact: what the validator is doing.</extracomment>
        <translation>验证者</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Status</source>
        <extracomment>Read out for the strip at the bottom of the window.</extracomment>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>StepFrame</name>
    <message>
        <source>Back</source>
        <extracomment>Button that goes back to the question before.</extracomment>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Checks made</source>
        <extracomment>Read out for the list of checks made on a block or value.</extracomment>
        <translation>已做的核验</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>Read out for the list of steps of a task; %1 and %2 are numbers.</extracomment>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
</context>
<context>
    <name>StepperStep</name>
    <message>
        <source>done</source>
        <extracomment>Read out for a step of a task that is behind the user.</extracomment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>current step</source>
        <extracomment>Read out for the step of a task that the user is at.</extracomment>
        <translation>当前步骤</translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>Very weak</source>
        <extracomment>Password strength, the lowest of five.</extracomment>
        <translation>非常弱</translation>
    </message>
    <message>
        <source>Weak</source>
        <extracomment>Password strength, the second of five.</extracomment>
        <translation>弱</translation>
    </message>
    <message>
        <source>Fair</source>
        <extracomment>Password strength, the third of five.</extracomment>
        <translation>一般</translation>
    </message>
    <message>
        <source>Good</source>
        <extracomment>Password strength, the fourth of five.</extracomment>
        <translation>良好</translation>
    </message>
    <message>
        <source>Strong</source>
        <extracomment>Password strength, the highest of five.</extracomment>
        <translation>强</translation>
    </message>
    <message>
        <source>Password strength: %1. %2</source>
        <extracomment>Read out for the password strength; %1 is one of five words, %2 a tip.</extracomment>
        <translation>密码强度：%1。%2</translation>
    </message>
</context>
<context>
    <name>SwitchCard</name>
    <message>
        <source>Mine on this machine</source>
        <extracomment>The one switch of mining.
----------
Beside the one switch of mining.</extracomment>
        <translation>在本机挖矿</translation>
    </message>
    <message>
        <source>Measuring this machine</source>
        <extracomment>Name of a progress bar.</extracomment>
        <translation>正在测量本机</translation>
    </message>
    <message>
        <source>Your computer measures its own processor and signs the result once in each slot. Each epoch a reward is shared by all miners, by weight and by slots attested. Older real hardware counts more. It sends your hardware profile to the network in public, and never touches your files. Registering takes a few seconds of work and costs nothing.</source>
        <extracomment>What mining does, below the switch while it is off.</extracomment>
        <translation>您的电脑会测量自己的处理器，并在每个时隙对结果签名一次。每个纪元，所有矿工按权重和已认证的时隙分享奖励。越老的真实硬件权重越高。它会将您的硬件资料公开发送到网络，且绝不触碰您的文件。注册需要几秒钟的计算，不收取费用。</translation>
    </message>
</context>
<context>
    <name>SyncCard</name>
    <message>
        <source>Catching up</source>
        <extracomment>Read out for the bar of catching up with the network.</extracomment>
        <translation>正在同步</translation>
    </message>
</context>
<context>
    <name>SyncPhases</name>
    <message>
        <source>done</source>
        <extracomment>State of a phase of catching up.</extracomment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>going on</source>
        <extracomment>State of a phase of catching up.</extracomment>
        <translation>进行中</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>State of a phase of catching up.</extracomment>
        <translation>失败</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Phases</source>
        <extracomment>Read out for the phases of catching up with the network.</extracomment>
        <translation>阶段</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>A phase read out: %1 is its name, %2 its state, %3 how far it is.</extracomment>
        <translation>%1：%2，%3</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message numerus="yes">
        <source>%n new</source>
        <extracomment>Button above a live table that shows the rows that came meanwhile.</extracomment>
        <translation>
            <numerusform>%n 条新内容</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableDialog</name>
    <message>
        <source>What the age of a machine is worth</source>
        <extracomment>Title of a dialog: what processors of each age are worth.</extracomment>
        <translation>机器年代的价值</translation>
    </message>
    <message>
        <source>%1. The first class that fits a processor counts. What is above 1 fades by 15 % a year of chain age.</source>
        <extracomment>Above the table; %1 is its version and length.</extracomment>
        <translation>%1。以首个符合处理器的类别为准。高于 1 的部分随链龄每年减少 15%。</translation>
    </message>
    <message>
        <source>Close the table</source>
        <extracomment>Button that closes the table.</extracomment>
        <translation>关闭表格</translation>
    </message>
    <message>
        <source>Search a processor or a year</source>
        <extracomment>In the search field of the table of processors.</extracomment>
        <translation>搜索处理器或年份</translation>
    </message>
    <message>
        <source>No class has this name. What is in no class counts as unrecognised.</source>
        <extracomment>No class of the table fits the words that were searched for.</extracomment>
        <translation>没有这个名称的类别。不属于任何类别的处理器视为无法识别。</translation>
    </message>
    <message>
        <source>Classes of processors</source>
        <extracomment>Name of the table of processors.</extracomment>
        <translation>处理器类别</translation>
    </message>
    <message>
        <source>Class</source>
        <extracomment>Head of a column: the name of a class of processors.</extracomment>
        <translation>类别</translation>
    </message>
    <message>
        <source>Sold</source>
        <extracomment>Head of a column: when these processors were sold.</extracomment>
        <translation>销售年份</translation>
    </message>
    <message>
        <source>Base</source>
        <extracomment>Head of a column: the multiplier in the table.</extracomment>
        <translation>基础值</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Head of a column: the multiplier after the years of the chain.</extracomment>
        <translation>当前</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>A row read out: %1 class, %2 years, %3 multiplier.</extracomment>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>This machine</source>
        <extracomment>Read out at the class that this machine is of.</extracomment>
        <translation>本机</translation>
    </message>
</context>
<context>
    <name>TableHead</name>
    <message>
        <source>sorted, highest first</source>
        <extracomment>Read out for the head of a column that the table is sorted by.</extracomment>
        <translation>已排序，从高到低</translation>
    </message>
    <message>
        <source>sorted, lowest first</source>
        <translation>已排序，从低到高</translation>
    </message>
</context>
<context>
    <name>TermsCard</name>
    <message>
        <source>Open the terms in the browser</source>
        <extracomment>Button beside the link of a bounty&apos;s terms.</extracomment>
        <translation>在浏览器中打开条款</translation>
    </message>
    <message>
        <source>Text of the sponsor, shown as plain text</source>
        <extracomment>Beside a title and a link that somebody else wrote.</extracomment>
        <translation>赞助者的文字,以纯文本显示</translation>
    </message>
</context>
<context>
    <name>ThisNodeCard</name>
    <message>
        <source>This node</source>
        <extracomment>Title of a card about the node in this program.</extracomment>
        <translation>本节点</translation>
    </message>
</context>
<context>
    <name>TimeFormat</name>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>&lt; 0.1 s</source>
        <translation>&lt; 0.1 秒</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 天 %2 小时</translation>
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
        <translation>关闭通知</translation>
    </message>
</context>
<context>
    <name>ToolsCard</name>
    <message>
        <source>Export and remove</source>
        <extracomment>Title of a card about copies of the open wallet and removing it.</extracomment>
        <translation>导出与移除</translation>
    </message>
    <message>
        <source>Wallet file</source>
        <extracomment>What can be exported.</extracomment>
        <translation>钱包文件</translation>
    </message>
    <message>
        <source>A copy for another computer, under a password of its own.</source>
        <extracomment>What a copy of the wallet file is for.</extracomment>
        <translation>供另一台电脑使用的副本，有自己的密码。</translation>
    </message>
    <message>
        <source>A copy for another computer. It holds no secret.</source>
        <extracomment>What a copy of a file that only watches is for.</extracomment>
        <translation>供另一台电脑使用的副本。不含秘密。</translation>
    </message>
    <message>
        <source>Export the wallet file</source>
        <extracomment>Button that opens a dialog.</extracomment>
        <translation>导出钱包文件</translation>
    </message>
    <message>
        <source>Private key</source>
        <extracomment>What can be exported.</extracomment>
        <translation>私钥</translation>
    </message>
    <message>
        <source>The secret of one account. Whoever has it can spend its coins.</source>
        <extracomment>What a private key means.</extracomment>
        <translation>一个账户的秘密。拥有者可以花费其中的币。</translation>
    </message>
    <message>
        <source>Export the private key</source>
        <extracomment>Button that opens a dialog.</extracomment>
        <translation>导出私钥</translation>
    </message>
    <message>
        <source>Public key (xpub)</source>
        <extracomment>What can be exported: an extended public key.</extracomment>
        <translation>公钥 (xpub)</translation>
    </message>
    <message>
        <source>For a wallet elsewhere that only watches. It shows all addresses of an account and cannot spend.</source>
        <extracomment>What an extended public key is for.</extracomment>
        <translation>供别处的只读钱包使用。它会显示账户的所有地址，但不能花费。</translation>
    </message>
    <message>
        <source>Export the public key</source>
        <extracomment>Button that opens a dialog.</extracomment>
        <translation>导出公钥</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Taking a wallet away from this computer.</extracomment>
        <translation>移除</translation>
    </message>
    <message>
        <source>Takes this wallet out of the list. Its name is asked for first.</source>
        <extracomment>What removing the wallet does.</extracomment>
        <translation>将此钱包移出列表。会先询问其名称。</translation>
    </message>
    <message>
        <source>Remove this wallet</source>
        <extracomment>Button that opens a dialog.</extracomment>
        <translation>移除此钱包</translation>
    </message>
</context>
<context>
    <name>TrafficCard</name>
    <message>
        <source>Traffic</source>
        <extracomment>Title of a card: what goes over the network.</extracomment>
        <translation>流量</translation>
    </message>
    <message>
        <source>In</source>
        <extracomment>What comes in over the network.</extracomment>
        <translation>接收</translation>
    </message>
    <message>
        <source>Out</source>
        <extracomment>What goes out over the network.</extracomment>
        <translation>发送</translation>
    </message>
    <message>
        <source>Time covered</source>
        <extracomment>Read out for the choice of how much time a chart covers.</extracomment>
        <translation>涵盖时间</translation>
    </message>
    <message>
        <source>5 min</source>
        <extracomment>A time that a chart covers.</extracomment>
        <translation>5 分钟</translation>
    </message>
    <message>
        <source>1 h</source>
        <extracomment>A time that a chart covers.</extracomment>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>1 d</source>
        <extracomment>A time that a chart covers.</extracomment>
        <translation>1 天</translation>
    </message>
    <message>
        <source>Traffic of this node</source>
        <extracomment>Name of a chart.</extracomment>
        <translation>本节点的流量</translation>
    </message>
</context>
<context>
    <name>UnbondCard</name>
    <message>
        <source>Unbond</source>
        <extracomment>Title of a card: taking coins back.</extracomment>
        <translation>解除质押</translation>
    </message>
    <message>
        <source>Amount to take back</source>
        <extracomment>Label of a field.</extracomment>
        <translation>取回金额</translation>
    </message>
    <message>
        <source>Asked for now, the coins are free about %1. Until then they can still be slashed. Taking everything ends this validator.</source>
        <extracomment>In the card about taking coins back; %1 is a date and time.</extracomment>
        <translation>现在申请，这些币约于 %1 可用。在此之前仍可能被罚没。全部取回会终止此验证者。</translation>
    </message>
    <message>
        <source>Take coins back</source>
        <extracomment>Button that goes on to confirm taking coins back.</extracomment>
        <translation>取回质押的币</translation>
    </message>
    <message>
        <source>Take back %1 RTC</source>
        <extracomment>Title of a dialog; %1 is an amount.</extracomment>
        <translation>取回 %1 RTC</translation>
    </message>
    <message>
        <source>They are free about %1.</source>
        <extracomment>In the dialog that confirms taking coins back; %1 is a date and time.</extracomment>
        <translation>这些币约于 %1 可用。</translation>
    </message>
</context>
<context>
    <name>WalletMenu</name>
    <message>
        <source>Watch-only</source>
        <extracomment>Mark of a wallet that can look and not spend.</extracomment>
        <translation>仅观察</translation>
    </message>
    <message>
        <source>New wallet</source>
        <extracomment>Line of the menu of wallets.</extracomment>
        <translation>新建钱包</translation>
    </message>
</context>
<context>
    <name>WalletSwitcher</name>
    <message>
        <source>Wallet %1</source>
        <extracomment>Read out for the button that shows the open wallet; %1 is its name.</extracomment>
        <translation>钱包 %1</translation>
    </message>
    <message>
        <source>Watch-only, %1</source>
        <extracomment>Read out for a wallet without a key; %1 is its address.</extracomment>
        <translation>仅观察，%1</translation>
    </message>
</context>
<context>
    <name>WalletsCard</name>
    <message>
        <source>Wallets</source>
        <extracomment>Title of a card.</extracomment>
        <translation>钱包</translation>
    </message>
    <message>
        <source>New wallet</source>
        <extracomment>Button that makes one more wallet.</extracomment>
        <translation>新建钱包</translation>
    </message>
    <message>
        <source>open, watch-only</source>
        <extracomment>Beside the wallet that is open and has no key.</extracomment>
        <translation>已打开，仅观察</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>Beside the wallet that is open.</extracomment>
        <translation>已打开</translation>
    </message>
    <message>
        <source>watch-only</source>
        <extracomment>Beside a wallet that has no key.</extracomment>
        <translation>仅观察</translation>
    </message>
    <message>
        <source>Name of the open wallet</source>
        <extracomment>Label of a field.</extracomment>
        <translation>已打开钱包的名称</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>Button that gives the wallet its new name.</extracomment>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Type another name first.</source>
        <extracomment>Why the button cannot be used.</extracomment>
        <translation>请先输入其他名称。</translation>
    </message>
    <message>
        <source>The words of this wallet were checked.</source>
        <extracomment>State of the backup.</extracomment>
        <translation>此钱包的助记词已核对。</translation>
    </message>
    <message>
        <source>The words of this wallet were never checked.</source>
        <extracomment>State of the backup.</extracomment>
        <translation>此钱包的助记词从未核对。</translation>
    </message>
    <message>
        <source>See the words</source>
        <extracomment>Button that shows the recovery words after asking for the password.</extracomment>
        <translation>查看助记词</translation>
    </message>
</context>
<context>
    <name>WatchBadge</name>
    <message>
        <source>Watch-only</source>
        <extracomment>Mark of a wallet that can look and not spend.</extracomment>
        <translation>仅观察</translation>
    </message>
</context>
<context>
    <name>WelcomeStep</name>
    <message>
        <source>Another wallet</source>
        <extracomment>Title of onboarding when a wallet is here already.</extracomment>
        <translation>另一个钱包</translation>
    </message>
    <message>
        <source>Hold RTC. Mine on hardware you already own. Get paid for code.</source>
        <extracomment>Title of the first page a newcomer sees.</extracomment>
        <translation>持有 RTC，用已有的硬件挖矿，靠代码获得报酬。</translation>
    </message>
    <message>
        <source>It has words and a password of its own. The wallets that are here stay as they are.</source>
        <extracomment>Under the title of onboarding when a wallet is here already.</extracomment>
        <translation>它有自己的助记词和密码。已有的钱包保持不变。</translation>
    </message>
    <message>
        <source>A wallet and a node in one window. It takes under two minutes, and nothing is decided without you.</source>
        <extracomment>Under the title of the first page.</extracomment>
        <translation>一个窗口，兼有钱包和节点。用时不到两分钟，一切由您决定。</translation>
    </message>
    <message>
        <source>Create a wallet</source>
        <extracomment>Button that begins with a new wallet.</extracomment>
        <translation>创建钱包</translation>
    </message>
    <message>
        <source>I have words or a file</source>
        <extracomment>Button that restores or imports a wallet.</extracomment>
        <translation>我有单词或文件</translation>
    </message>
</context>
<context>
    <name>WordGrid</name>
    <message>
        <source>Word %1: %2</source>
        <extracomment>Read out for a recovery word; %1 is its number.</extracomment>
        <translation>第 %1 个词：%2</translation>
    </message>
    <message>
        <source>Make sure that nobody and no camera looks at your screen.</source>
        <extracomment>On the cover over the recovery words.</extracomment>
        <translation>请确认没有人或摄像头在看您的屏幕。</translation>
    </message>
    <message>
        <source>Show words</source>
        <extracomment>Button that uncovers the recovery words.</extracomment>
        <translation>显示助记词</translation>
    </message>
</context>
<context>
    <name>WordsDialog</name>
    <message>
        <source>Words of this wallet</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>此钱包的助记词</translation>
    </message>
    <message>
        <source>Anyone who reads them can spend your coins. Compare them with your paper, in this order.</source>
        <extracomment>In the dialog that shows the recovery words.</extracomment>
        <translation>任何人读到这些词都能花费您的币。请按此顺序与纸上的记录核对。</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes the dialog.</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Show words</source>
        <extracomment>Button that uncovers the recovery words.</extracomment>
        <translation>显示助记词</translation>
    </message>
    <message>
        <source>My paper says the same</source>
        <extracomment>Button: the words on paper are the same.</extracomment>
        <translation>与纸上一致</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Label of a field.</extracomment>
        <translation>密码</translation>
    </message>
</context>
<context>
    <name>WordsStep</name>
    <message>
        <source>Write down these %1 words</source>
        <extracomment>Title; %1 is 12 or 24.</extracomment>
        <translation>写下这 %1 个助记词</translation>
    </message>
    <message>
        <source>They are the only way to get your RTC back if this computer is lost. Write them on paper, in this order. Anyone who reads them can spend your coins.</source>
        <extracomment>Under the title of the recovery words.</extracomment>
        <translation>如果这台电脑丢失，它们是找回 RTC 的唯一途径。请按此顺序写在纸上。任何人读到这些词都能花费您的币。</translation>
    </message>
    <message>
        <source>Check later</source>
        <extracomment>Button that skips the check of the written words.</extracomment>
        <translation>稍后核对</translation>
    </message>
    <message>
        <source>Check 4 words now</source>
        <extracomment>Button that begins the check of the written words.</extracomment>
        <translation>立即核对 4 个词</translation>
    </message>
    <message>
        <source>How many words</source>
        <extracomment>Read out for the choice of 12 or 24 words.</extracomment>
        <translation>助记词数量</translation>
    </message>
    <message>
        <source>12 words</source>
        <extracomment>Choice of how many recovery words.</extracomment>
        <translation>12 个词</translation>
    </message>
    <message>
        <source>24 words</source>
        <extracomment>Choice of how many recovery words.</extracomment>
        <translation>24 个词</translation>
    </message>
    <message>
        <source>Hide words</source>
        <extracomment>Button that covers the recovery words.</extracomment>
        <translation>隐藏助记词</translation>
    </message>
    <message>
        <source>No photos, no cloud notes, no copy and paste. Nobody who helps you ever needs these words.</source>
        <extracomment>Warning under the recovery words.</extracomment>
        <translation>不要拍照，不要存入云端笔记，不要复制粘贴。真正帮助您的人绝不需要这些词。</translation>
    </message>
    <message>
        <source>Add a passphrase</source>
        <extracomment>Box to tick under the recovery words.</extracomment>
        <translation>添加密码短语</translation>
    </message>
    <message>
        <source>(a 13th word only you know; it cannot be recovered)</source>
        <extracomment>Behind &quot;Add a passphrase&quot;.</extracomment>
        <translation>（只有您知道的第 13 个词，无法找回）</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>Label of a field.</extracomment>
        <translation>密码短语</translation>
    </message>
</context>
<context>
    <name>WrongCard</name>
    <message>
        <source>What can still go wrong</source>
        <extracomment>Title of a card about a bounty.</extracomment>
        <translation>还可能出什么问题</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::AccountList</name>
    <message>
        <source>Account %1</source>
        <translation>账户 %1</translation>
    </message>
    <message>
        <source>address %1 of a public key</source>
        <translation>公钥的第 %1 个地址</translation>
    </message>
    <message>
        <source>a single key</source>
        <translation>单个密钥</translation>
    </message>
    <message>
        <source>only watched</source>
        <translation>仅关注</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::ActivityDetail</name>
    <message>
        <source>Note kept</source>
        <translation>备注已保存</translation>
    </message>
    <message>
        <source>Forgotten. Its amount is free again.</source>
        <translation>已放弃，其金额重新可用。</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>In block</source>
        <translation>已入区块</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>最终确定</translation>
    </message>
    <message>
        <source>Nobody can undo it now.</source>
        <translation>现在任何人都无法撤销。</translation>
    </message>
    <message>
        <source>How the reward of an epoch was shared is not proven: this amount is what the server says.</source>
        <translation>一个纪元的奖励如何分配没有证明：此金额是服务器所说。</translation>
    </message>
    <message>
        <source>That it is in its block is checked on this device. Whether it succeeded, and its fee, are what the server says.</source>
        <translation>它在区块中，已在本设备核对。是否成功以及手续费是服务器所说。</translation>
    </message>
    <message>
        <source>Nothing of this is proven: it is what the server says.</source>
        <translation>这些都没有证明：是服务器所说。</translation>
    </message>
    <message numerus="yes">
        <source>one of %n server(s)</source>
        <translation>
            <numerusform>%n 个服务器之一</numerusform>
        </translation>
    </message>
    <message>
        <source>From</source>
        <translation>付款方</translation>
    </message>
    <message>
        <source>To</source>
        <translation>收款方</translation>
    </message>
    <message>
        <source>Fee, paid</source>
        <translation>已付手续费</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>手续费</translation>
    </message>
    <message>
        <source>Fee, at most</source>
        <translation>手续费上限</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>附言</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>纪元</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>区块</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>哈希</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Time in UTC</source>
        <translation>UTC 时间</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>全部内容</translation>
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
        <translation>已写入 %1 行，至 %2</translation>
    </message>
    <message>
        <source>Labels written: %1, to %2</source>
        <translation>已写入 %1 个标签，至 %2</translation>
    </message>
    <message>
        <source>Notes kept: %1. Names kept: %2.</source>
        <translation>已保存备注：%1。已保存名称：%2。</translation>
    </message>
    <message>
        <source>Left out: %1, a name is never changed by a file.</source>
        <translation>已略过：%1，文件不会更改任何名称。</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::ActivityViewModel</name>
    <message>
        <source>Older payments could not be read.</source>
        <translation>无法读取更早的付款。</translation>
    </message>
    <message>
        <source>Searching, %1 lines so far…</source>
        <translation>正在搜索，目前 %1 行…</translation>
    </message>
    <message>
        <source>Type the day as 2026-11-29.</source>
        <translation>请按 2026-11-29 的格式输入日期。</translation>
    </message>
    <message>
        <source>This is before the first day.</source>
        <translation>此日期早于第一天。</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::AntiquityModel</name>
    <message>
        <source>since %1</source>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Table %1, %2 classes</source>
        <translation>表 %1，%2 个类别</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::BoardViewModel</name>
    <message>
        <source>Bounties need the node, and it does not run.</source>
        <translation>赏金需要节点,而它未运行。</translation>
    </message>
    <message>
        <source>The board could not be read yet. It is tried again by itself.</source>
        <translation>暂时无法读取列表。会自动重试。</translation>
    </message>
    <message numerus="yes">
        <source>%n bounties</source>
        <translation>
            <numerusform>%n 个赏金</numerusform>
        </translation>
    </message>
    <message>
        <source>Not an amount.</source>
        <translation>不是金额。</translation>
    </message>
    <message>
        <source>Less than the lowest reward.</source>
        <translation>低于最低奖励。</translation>
    </message>
    <message>
        <source>Owner and name, such as oxide-labs/attest-probe.</source>
        <translation>所有者和名称,例如 oxide-labs/attest-probe。</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>任何标签</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::BountiesViewModel</name>
    <message>
        <source>Link copied</source>
        <translation>链接已复制</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::BountyAct</name>
    <message>
        <source>Claim this bounty</source>
        <translation>认领此赏金</translation>
    </message>
    <message>
        <source>Link my pull request</source>
        <translation>关联我的拉取请求</translation>
    </message>
    <message>
        <source>Approve the work</source>
        <translation>批准工作</translation>
    </message>
    <message>
        <source>Reject the work</source>
        <translation>拒绝工作</translation>
    </message>
    <message>
        <source>Release the payment</source>
        <translation>放款</translation>
    </message>
    <message>
        <source>Cancel the bounty</source>
        <translation>取消赏金</translation>
    </message>
    <message>
        <source>Give the claim back</source>
        <translation>退回认领</translation>
    </message>
    <message>
        <source>Your last step is not final yet.</source>
        <translation>您的上一步尚未最终确定。</translation>
    </message>
    <message>
        <source>Claim this bounty?</source>
        <translation>认领此赏金?</translation>
    </message>
    <message>
        <source>Which pull request?</source>
        <translation>哪个拉取请求?</translation>
    </message>
    <message>
        <source>Approve the work?</source>
        <translation>批准工作?</translation>
    </message>
    <message>
        <source>Reject the work?</source>
        <translation>拒绝工作?</translation>
    </message>
    <message>
        <source>Release the payment?</source>
        <translation>放款?</translation>
    </message>
    <message>
        <source>Cancel the bounty?</source>
        <translation>取消赏金?</translation>
    </message>
    <message>
        <source>Give the claim back?</source>
        <translation>退回认领?</translation>
    </message>
    <message>
        <source>Reserve this bounty for %1. One open claim per bounty. Paid to: %2.</source>
        <translation>保留此赏金 %1。每个赏金只能有一个有效认领。支付给:%2。</translation>
    </message>
    <message>
        <source>It names your work in %1 and stops the clock of your claim.</source>
        <translation>它指明您在 %1 的工作,并停止认领计时。</translation>
    </message>
    <message>
        <source>You say that pull request #%1 does what the terms ask. The payment follows the merge.</source>
        <translation>您确认拉取请求 #%1 符合条款。合并后付款。</translation>
    </message>
    <message>
        <source>Pull request #%1 goes back to %2, who can submit again while the claim lasts.</source>
        <translation>拉取请求 #%1 退回给 %2,认领有效期内可重新提交。</translation>
    </message>
    <message>
        <source>%1 RTC leave the escrow and go to %2. Nobody can undo it.</source>
        <translation>%1 RTC 将离开托管并支付给 %2。无人可以撤销。</translation>
    </message>
    <message>
        <source>%1 RTC come back to you from the escrow. The bounty is closed for good.</source>
        <translation>%1 RTC 将从托管退还给您。赏金将永久关闭。</translation>
    </message>
    <message>
        <source>The bounty is open to others again. Nothing is paid to you.</source>
        <translation>赏金重新向他人开放。您不会收到付款。</translation>
    </message>
    <message>
        <source>Claim it</source>
        <translation>认领</translation>
    </message>
    <message>
        <source>Link it</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Approve it</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Reject it</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Release %1 RTC</source>
        <translation>放款 %1 RTC</translation>
    </message>
    <message>
        <source>Take the escrow back</source>
        <translation>取回托管款</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Number of the pull request</source>
        <translation>拉取请求编号</translation>
    </message>
    <message>
        <source>Merge commit</source>
        <translation>合并提交</translation>
    </message>
    <message>
        <source>Such as 93, or its link.</source>
        <translation>例如 93,或其链接。</translation>
    </message>
    <message>
        <source>40 characters, or its link. It may stay empty when nothing was merged.</source>
        <translation>40 个字符,或其链接。若无合并可留空。</translation>
    </message>
    <message>
        <source>40 characters, or its link.</source>
        <translation>40 个字符,或其链接。</translation>
    </message>
    <message>
        <source>This names no pull request. Type its number.</source>
        <translation>这不是拉取请求。请输入其编号。</translation>
    </message>
    <message>
        <source>This is no commit: it has 40 characters, 0 to 9 and a to f.</source>
        <translation>这不是提交:应为 40 个字符,0 至 9 和 a 至 f。</translation>
    </message>
    <message>
        <source>Fill in the field first.</source>
        <translation>请先填写此栏。</translation>
    </message>
    <message>
        <source>Asking for the current fee…</source>
        <translation>正在查询当前手续费…</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::BountyItem</name>
    <message>
        <source>There is no bounty of this number on this chain.</source>
        <translation>此链上没有这个编号的赏金。</translation>
    </message>
    <message>
        <source>Bounty %1</source>
        <translation>赏金 %1</translation>
    </message>
    <message>
        <source>Open PR #%1</source>
        <translation>打开 PR #%1</translation>
    </message>
    <message>
        <source>Paid to you</source>
        <translation>已支付给您</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已支付</translation>
    </message>
    <message>
        <source>Back with you</source>
        <translation>已退还给您</translation>
    </message>
    <message>
        <source>Back at the sponsor</source>
        <translation>已退还赞助者</translation>
    </message>
    <message>
        <source>In escrow for you</source>
        <translation>为您托管中</translation>
    </message>
    <message>
        <source>In escrow</source>
        <translation>托管中</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Escrow holds</source>
        <translation>托管金额</translation>
    </message>
    <message>
        <source>Network fee</source>
        <translation>网络手续费</translation>
    </message>
    <message>
        <source>paid by who takes a step</source>
        <translation>由执行步骤者支付</translation>
    </message>
    <message>
        <source>Went to</source>
        <translation>已付给</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>将付给</translation>
    </message>
    <message>
        <source>A claim lasts</source>
        <translation>认领有效期</translation>
    </message>
    <message>
        <source>Claim ends</source>
        <translation>认领截止</translation>
    </message>
    <message>
        <source>Bounty ends</source>
        <translation>赏金截止</translation>
    </message>
    <message>
        <source>Released by</source>
        <translation>放款方</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>关闭时间</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::BountyMove</name>
    <message>
        <source>The node does not run, so nothing can be sent.</source>
        <translation>节点未运行,无法发送。</translation>
    </message>
    <message>
        <source>Signed and kept. No node has taken it yet.</source>
        <translation>已签名并保存。尚无节点接收。</translation>
    </message>
    <message>
        <source>In block %1, not final yet</source>
        <translation>已入区块 %1,尚未最终确定</translation>
    </message>
    <message>
        <source>Final after %1</source>
        <translation>%1 后最终确定</translation>
    </message>
    <message>
        <source>Failed in block %1. %2 The fee was paid.</source>
        <translation>在区块 %1 中失败。%2 手续费已支付。</translation>
    </message>
    <message>
        <source>It was not put into a block in time. Nothing was spent.</source>
        <translation>未及时进入区块。未花费任何币。</translation>
    </message>
    <message>
        <source>Waiting for a block</source>
        <translation>等待区块</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::BountyPostEntry</name>
    <message>
        <source>The chain was not read yet.</source>
        <translation>尚未读取链。</translation>
    </message>
    <message>
        <source>Say who reviews the work.</source>
        <translation>请指明由谁审查工作。</translation>
    </message>
    <message>
        <source>Issue #%1 of %2</source>
        <translation>%2 的 issue #%1</translation>
    </message>
    <message>
        <source>= %1 RTC</source>
        <translation>= %1 RTC</translation>
    </message>
    <message>
        <source>Days from now, or a date. It ends %1.</source>
        <translation>从现在起的天数,或日期。于 %1 结束。</translation>
    </message>
    <message>
        <source>Days from now, or a date.</source>
        <translation>从现在起的天数,或日期。</translation>
    </message>
    <message>
        <source>Who claims it has this long to submit a pull request.</source>
        <translation>认领者提交拉取请求的时限。</translation>
    </message>
    <message>
        <source>%1 RTC leave your wallet now and wait in escrow. They go to the developer when the pull request is merged, or return to you after %2.</source>
        <translation>%1 RTC 现在离开您的钱包并进入托管。拉取请求合并后付给开发者,否则在 %2 之后退回给您。</translation>
    </message>
    <message>
        <source>≈ %1 RTC at most</source>
        <translation>≈ 至多 %1 RTC</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>By the repository&apos;s node, as soon as the pull request is merged</source>
        <translation>拉取请求合并后立即由仓库的节点释放</translation>
    </message>
    <message>
        <source>By the maintainer, after the merge</source>
        <translation>合并后由维护者释放</translation>
    </message>
    <message>
        <source>The node does not run.</source>
        <translation>节点未运行。</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::BountyRows</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>over</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>%1 RTC</source>
        <translation>%1 RTC</translation>
    </message>
    <message>
        <source>time left %1</source>
        <translation>剩余 %1</translation>
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
        <translation>旧格式，没有输入校验。请逐个字符核对。</translation>
    </message>
    <message>
        <source>Not yet tested with that program. Compare the address with the one it shows.</source>
        <translation>尚未用该程序测试。请与它显示的地址核对。</translation>
    </message>
    <message>
        <source>Already here, as %1. Choose it in the list of wallets.</source>
        <translation>已存在，名为 %1。请在钱包列表中选择。</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::Desktop</name>
    <message>
        <source>No final block for 5 minutes.</source>
        <translation>已有 5 分钟没有最终区块。</translation>
    </message>
    <message>
        <source>Mining stopped.</source>
        <translation>挖矿已停止。</translation>
    </message>
    <message>
        <source>Crash report copied</source>
        <translation>已复制崩溃报告</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::ExplorerItem</name>
    <message>
        <source>Explorer / Blocks</source>
        <translation>区块浏览器 / 区块</translation>
    </message>
    <message>
        <source>Explorer / Transactions</source>
        <translation>区块浏览器 / 交易</translation>
    </message>
    <message>
        <source>Explorer / Accounts</source>
        <translation>区块浏览器 / 账户</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到任何内容</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>区块 %1</translation>
    </message>
    <message>
        <source>In block, not final</source>
        <translation>已入区块，未最终确定</translation>
    </message>
    <message>
        <source>This chain has no such block yet.</source>
        <translation>此链尚无这个区块。</translation>
    </message>
    <message>
        <source>%1 of %2, %3 needed</source>
        <translation>%1 / %2，需要 %3</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>区块</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Found in the block under its whole hash</source>
        <translation>已按完整哈希在区块中找到</translation>
    </message>
    <message>
        <source>Executed by this device</source>
        <translation>已由本设备执行</translation>
    </message>
    <message>
        <source>The node does not run.</source>
        <translation>节点未运行。</translation>
    </message>
    <message>
        <source>Nothing on this chain has this name. It may be on another network.</source>
        <translation>此链上没有这个名称。它可能在其他网络上。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Balance, final</source>
        <translation>余额，最终确定</translation>
    </message>
    <message>
        <source>%1 RTC</source>
        <translation>%1 RTC</translation>
    </message>
    <message>
        <source>Payments sent</source>
        <translation>已发送付款</translation>
    </message>
    <message>
        <source>As of block</source>
        <translation>截至区块</translation>
    </message>
    <message>
        <source>Read from the state that this device executed</source>
        <translation>读取自本设备执行得出的状态</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::ExplorerViewModel</name>
    <message>
        <source>Nothing on this chain has this name. It may be on another network.</source>
        <translation>此链上没有这个名称。它可能在其他网络上。</translation>
    </message>
    <message>
        <source>%1 tx</source>
        <translation>%1 笔交易</translation>
    </message>
    <message>
        <source>%1 a block, last %2</source>
        <translation>每区块 %1，最近 %2</translation>
    </message>
    <message>
        <source>slot %1 of %2</source>
        <translation>时隙 %1 / %2</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::FileExport</name>
    <message>
        <source>Name a file, not only a folder.</source>
        <translation>请指定文件，而不仅是文件夹。</translation>
    </message>
    <message>
        <source>Name the whole path, from %1 on.</source>
        <translation>请指定从 %1 开始的完整路径。</translation>
    </message>
    <message>
        <source>Type the wallet password.</source>
        <translation>请输入钱包密码。</translation>
    </message>
    <message>
        <source>Type a password for the copy.</source>
        <translation>请输入副本的密码。</translation>
    </message>
    <message>
        <source>The two passwords for the copy differ.</source>
        <translation>两次输入的副本密码不一致。</translation>
    </message>
    <message>
        <source>%1 is there already. Nothing was overwritten; name another file.</source>
        <translation>%1 已存在。未覆盖任何内容；请指定其他文件。</translation>
    </message>
    <message>
        <source>Wallet file written: %1</source>
        <translation>钱包文件已写入：%1</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::HostRows</name>
    <message>
        <source>for good</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>ends now</source>
        <translation>即将结束</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::ImportEntry</name>
    <message>
        <source>Balances are not known yet: the node starts with the first wallet.</source>
        <translation>余额尚未知：节点随第一个钱包启动。</translation>
    </message>
    <message>
        <source>Balances are not known yet: the node has not answered.</source>
        <translation>余额尚未知：节点没有应答。</translation>
    </message>
    <message>
        <source>Nothing is found yet.</source>
        <translation>尚未找到任何内容。</translation>
    </message>
    <message>
        <source>Choose an address first.</source>
        <translation>请先选择地址。</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::KeyExport</name>
    <message>
        <source>Type the wallet password.</source>
        <translation>请输入钱包密码。</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::KeychainUnlock</name>
    <message>
        <source>Looking for the keychain of this desktop.</source>
        <translation>正在查找此桌面的钥匙串。</translation>
    </message>
    <message>
        <source>This wallet only watches. It is never locked.</source>
        <translation>此钱包仅供查看，从不锁定。</translation>
    </message>
    <message>
        <source>Type the wallet password.</source>
        <translation>请输入钱包密码。</translation>
    </message>
    <message>
        <source>The keychain did not take the password: %1</source>
        <translation>钥匙串未接受密码：%1</translation>
    </message>
    <message>
        <source>The keychain unlocks this wallet from now on.</source>
        <translation>从现在起可用钥匙串解锁此钱包。</translation>
    </message>
    <message>
        <source>The keychain did not remove the password: %1. Remove the entry of RustChain Desktop there yourself.</source>
        <translation>钥匙串未移除密码：%1。请自行在其中移除 RustChain Desktop 的条目。</translation>
    </message>
    <message>
        <source>The keychain has no password for this wallet any more. Type it.</source>
        <translation>钥匙串中已没有此钱包的密码。请输入密码。</translation>
    </message>
    <message>
        <source>The keychain gave no password: %1</source>
        <translation>钥匙串未提供密码：%1</translation>
    </message>
    <message>
        <source>The keychain holds another password. It was removed there; type the right one.</source>
        <translation>钥匙串中是另一个密码，已从中移除；请输入正确的密码。</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::LockViewModel</name>
    <message numerus="yes">
        <source>Locked after %n minute(s) without use</source>
        <translation>
            <numerusform>闲置 %n 分钟后已锁定</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked by you</source>
        <translation>由您锁定</translation>
    </message>
    <message>
        <source>Another wallet, still locked</source>
        <translation>另一个钱包，仍处于锁定状态</translation>
    </message>
    <message>
        <source>Locked with this computer</source>
        <translation>已随这台电脑锁定</translation>
    </message>
    <message>
        <source>Locked since the start</source>
        <translation>自启动起已锁定</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passwords. Try again in %n second(s).</source>
        <translation>
            <numerusform>密码错误次数过多。请在 %n 秒后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remote node, newest checked block %1 ago</source>
        <translation>远程节点，最新核对的区块在 %1 前</translation>
    </message>
    <message>
        <source>Node is running, final %1 ago</source>
        <translation>节点运行中，%1前最终确定</translation>
    </message>
    <message>
        <source>Mining continues</source>
        <translation>挖矿继续进行</translation>
    </message>
    <message>
        <source>Mining is off</source>
        <translation>挖矿已关闭</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::MachineRelease</name>
    <message>
        <source>Not enough RTC for the fee.</source>
        <translation>RTC 不足以支付手续费。</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::MessageDesk</name>
    <message>
        <source>This wallet only watches. It holds no key to sign with.</source>
        <translation>此钱包仅供查看，没有可用于签名的密钥。</translation>
    </message>
    <message>
        <source>Type the text to sign.</source>
        <translation>请输入要签名的文本。</translation>
    </message>
    <message>
        <source>The text is longer than 64 KiB. Shorten it.</source>
        <translation>文本超过 64 KiB。请缩短。</translation>
    </message>
    <message>
        <source>Type the address of who is said to have signed.</source>
        <translation>请输入据称签署者的地址。</translation>
    </message>
    <message>
        <source>Paste the signature.</source>
        <translation>请粘贴签名。</translation>
    </message>
    <message>
        <source>This is no signature. It begins with rtcsig1: and is one line without spaces.</source>
        <translation>这不是签名。签名以 rtcsig1: 开头，为一行且无空格。</translation>
    </message>
    <message>
        <source>Not valid. It was signed with the key of another address.</source>
        <translation>无效。它是用另一个地址的密钥签署的。</translation>
    </message>
    <message>
        <source>Not valid. The owner of this address signed another text, or something was changed: each space and line break counts.</source>
        <translation>无效。该地址的所有者签署的是另一段文本，或内容已被改动：每个空格和换行都算。</translation>
    </message>
    <message>
        <source>Valid. The owner of this address signed exactly this text. The address is not in your book.</source>
        <translation>有效。该地址的所有者签署了这段文本。该地址不在您的地址簿中。</translation>
    </message>
    <message>
        <source>Valid. %1, as your book calls this address, signed exactly this text.</source>
        <translation>有效。%1（您地址簿中的名称）签署了这段文本。</translation>
    </message>
    <message>
        <source>Valid. You signed exactly this text, with %1 of the wallet %2.</source>
        <translation>有效。您用钱包 %2 的 %1 签署了这段文本。</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::MiningRewards</name>
    <message>
        <source>RTC in 30 days, still reading</source>
        <translation>RTC，30 天内，仍在读取</translation>
    </message>
    <message>
        <source>RTC in 1 year, still reading</source>
        <translation>RTC，1 年内，仍在读取</translation>
    </message>
    <message>
        <source>RTC in 30 days</source>
        <translation>RTC，30 天内</translation>
    </message>
    <message>
        <source>RTC in 1 year</source>
        <translation>RTC，1 年内</translation>
    </message>
    <message>
        <source>%1: %2 RTC</source>
        <translation>%1：%2 RTC</translation>
    </message>
    <message>
        <source>Week of %1: %2 RTC</source>
        <translation>%1 当周：%2 RTC</translation>
    </message>
    <message>
        <source>today, so far %1</source>
        <translation>今天，目前 %1</translation>
    </message>
    <message>
        <source>this week, so far %1</source>
        <translation>本周，目前 %1</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::MiningRulesEntry</name>
    <message>
        <source>Not saved: %1</source>
        <translation>未保存：%1</translation>
    </message>
    <message>
        <source>Rules need a running node.</source>
        <translation>规则需要节点处于运行状态。</translation>
    </message>
    <message>
        <source>%1 °C</source>
        <translation>%1 °C</translation>
    </message>
    <message>
        <source>Power is not measurable here.</source>
        <translation>此处无法测量供电状态。</translation>
    </message>
    <message>
        <source>Whether you are away is not measurable here: mining stays paused.</source>
        <translation>此处无法测量您是否离开：挖矿保持暂停。</translation>
    </message>
    <message>
        <source>After 5 minutes without key or pointer.</source>
        <translation>键盘和指针闲置 5 分钟后。</translation>
    </message>
    <message>
        <source>The temperature is not measurable here.</source>
        <translation>此处无法测量温度。</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::MiningSwitch</name>
    <message>
        <source>Mining needs a full or light node.</source>
        <translation>挖矿需要全节点或轻节点。</translation>
    </message>
    <message>
        <source>Mining needs a running node.</source>
        <translation>挖矿需要节点处于运行状态。</translation>
    </message>
    <message>
        <source>This wallet only watches. Mining needs one that can sign.</source>
        <translation>此钱包只能观察。挖矿需要能签名的钱包。</translation>
    </message>
    <message>
        <source>This machine is registered to another wallet&apos;s node. It can be registered here once that ends.</source>
        <translation>本机已注册到另一个钱包的节点。该注册结束后，可在此注册。</translation>
    </message>
    <message>
        <source>Mining needs a wallet to pay to.</source>
        <translation>挖矿需要一个用于收取奖励的钱包。</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::MiningViewModel</name>
    <message>
        <source>Slot %1</source>
        <translation>时隙 %1</translation>
    </message>
    <message>
        <source>Known once this machine is measured.</source>
        <translation>测量本机后可知。</translation>
    </message>
    <message>
        <source>Why: virtual machines have no weight.</source>
        <translation>原因：虚拟机没有权重。</translation>
    </message>
    <message>
        <source>Why: %1, but its values do not fit together. See all checks.</source>
        <translation>原因：%1，但其数值彼此不符。请查看所有检查。</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>Why: %1, %2</source>
        <translation>原因：%1，%2</translation>
    </message>
    <message>
        <source>Attestations from virtual machines earn nothing. You can still hold, send and browse.</source>
        <translation>来自虚拟机的认证没有收益。您仍可持有、发送和浏览。</translation>
    </message>
    <message>
        <source>Base %1; the bonus fades 15 % a year of chain age, %2 so far. Table %3.</source>
        <translation>基础值 %1；加成部分随链龄每年减少 15%，至今 %2。表 %3。</translation>
    </message>
    <message>
        <source>Base %1; only what is above 1 fades with chain age, %2 so far. Table %3.</source>
        <translation>基础值 %1；仅高于 1 的部分随链龄减少，至今 %2。表 %3。</translation>
    </message>
    <message>
        <source>Virtual machines are allowed on this network, at weight %1.</source>
        <translation>此网络允许虚拟机，权重为 %1。</translation>
    </message>
    <message>
        <source>%1 slots of this epoch attested.</source>
        <translation>本纪元已认证 %1 个时隙。</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>纪元 %1</translation>
    </message>
    <message>
        <source>block %1 of %2</source>
        <translation>区块 %1 / %2</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>已错过</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1后</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>Weight of all miners</source>
        <translation>所有矿工的权重</translation>
    </message>
    <message>
        <source>Your weight of all</source>
        <translation>您的权重占比</translation>
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
        <translation>所在区块最终确定后，此硬件即解绑</translation>
    </message>
    <message>
        <source>Memory latency:</source>
        <translation>内存延迟：</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>Copied as text</source>
        <translation>已以文本复制</translation>
    </message>
    <message>
        <source>not measurable</source>
        <translation>无法测量</translation>
    </message>
    <message>
        <source>Load now</source>
        <translation>当前负载</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>供电</translation>
    </message>
    <message>
        <source>CPU temperature</source>
        <translation>CPU 温度</translation>
    </message>
    <message>
        <source>Hardware name</source>
        <translation>硬件名称</translation>
    </message>
    <message>
        <source>Pays to</source>
        <translation>奖励付给</translation>
    </message>
    <message>
        <source>another wallet</source>
        <translation>另一个钱包</translation>
    </message>
    <message>
        <source>Measuring: which processor this is</source>
        <translation>正在测量：处理器型号</translation>
    </message>
    <message>
        <source>Measuring: memory latency</source>
        <translation>正在测量：内存延迟</translation>
    </message>
    <message>
        <source>Measuring: how fast it counts</source>
        <translation>正在测量：计算速度</translation>
    </message>
    <message>
        <source>Measuring: how its times vary</source>
        <translation>正在测量：计时波动</translation>
    </message>
    <message>
        <source>Measuring: interruptions</source>
        <translation>正在测量：中断</translation>
    </message>
    <message>
        <source>Measuring: the cycle counter</source>
        <translation>正在测量：周期计数器</translation>
    </message>
    <message>
        <source>Measuring: the cost of CPUID</source>
        <translation>正在测量：CPUID 开销</translation>
    </message>
    <message>
        <source>Measuring: the firmware&apos;s names</source>
        <translation>正在测量：固件名称</translation>
    </message>
    <message>
        <source>Measuring the processor</source>
        <translation>正在测量处理器</translation>
    </message>
    <message>
        <source>No hypervisor&apos;s bit, name or device was found.</source>
        <translation>未发现虚拟机监控程序的标志位、名称或设备。</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>尚未测量</translation>
    </message>
    <message>
        <source>Measured %1 ago, not sent</source>
        <translation>%1前测量，未发送</translation>
    </message>
    <message>
        <source>Measured %1 ago</source>
        <translation>%1前测量</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::NetworkViewModel</name>
    <message>
        <source>Offline, looking for peers.</source>
        <translation>离线，正在寻找对等节点。</translation>
    </message>
    <message>
        <source>Offline, looking for peers. Tried last: %1</source>
        <translation>离线，正在寻找对等节点。最近尝试：%1</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Full node</source>
        <translation>全节点</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>监听</translation>
    </message>
    <message>
        <source>No, a local node</source>
        <translation>否，本地节点</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>可连入</translation>
    </message>
    <message>
        <source>No, it takes no connections</source>
        <translation>否，它不接受连接</translation>
    </message>
    <message>
        <source>Nobody has tried yet</source>
        <translation>尚无节点尝试</translation>
    </message>
    <message>
        <source>Yes, port %1</source>
        <translation>是，端口 %1</translation>
    </message>
    <message>
        <source>No, open the port on your router</source>
        <translation>否，请在路由器上打开端口</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>Noise XX on every peer</source>
        <translation>所有对等节点均用 Noise XX</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Port mapping</source>
        <translation>端口映射</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Shown: %1 of %2</source>
        <translation>已显示：%1 / %2</translation>
    </message>
    <message>
        <source>Not an address. Type a host and a port, as in 203.0.113.24:8098.</source>
        <translation>这不是地址。请输入主机和端口，例如 203.0.113.24:8098。</translation>
    </message>
    <message>
        <source>The node does not run.</source>
        <translation>节点未运行。</translation>
    </message>
    <message>
        <source>Calling %1</source>
        <translation>正在连接 %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>出站</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>入站</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
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
        <translation>最终高度</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 / 100</translation>
    </message>
    <message>
        <source>Connected since</source>
        <translation>连接起始</translation>
    </message>
    <message>
        <source>Connected for</source>
        <translation>已连接时长</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Disconnected %1</source>
        <translation>已断开 %1</translation>
    </message>
    <message>
        <source>Banned %1 for %2</source>
        <translation>已封禁 %1，时长 %2</translation>
    </message>
    <message>
        <source>Banned %1 for good</source>
        <translation>已永久封禁 %1</translation>
    </message>
    <message>
        <source>Ban of %1 lifted</source>
        <translation>已解除对 %1 的封禁</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>地址已复制</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::NodeChoice</name>
    <message>
        <source>Write the address of a server: https://name:port.</source>
        <translation>请写一个服务器的地址：https://名称:端口。</translation>
    </message>
    <message>
        <source>Set by the command line.</source>
        <translation>由命令行设定。</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::NodeHost</name>
    <message>
        <source>The node has stopped.</source>
        <translation>节点已停止。</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::Notifier</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::OnboardingViewModel</name>
    <message>
        <source>Everyday</source>
        <extracomment>Suggested name of the first wallet.</extracomment>
        <translation>日常</translation>
    </message>
    <message>
        <source>Wallet %1</source>
        <translation>钱包 %1</translation>
    </message>
    <message>
        <source>Nothing can be spent with it, so no password protects it: whoever uses this computer can look at it.</source>
        <translation>它不能花费任何东西，因此没有密码保护：使用这台电脑的人都可以查看。</translation>
    </message>
    <message>
        <source>The wallet keeps the password of its file.</source>
        <translation>钱包保留其文件的密码。</translation>
    </message>
    <message>
        <source>Protects the wallet file on this computer. Nobody can reset it. Keep what you imported: there are no words for this wallet.</source>
        <translation>保护这台电脑上的钱包文件。任何人都无法重置。请保留您导入的内容：此钱包没有单词。</translation>
    </message>
    <message>
        <source>Protects the wallet file on this computer. Nobody can reset it. Your words can restore the wallet.</source>
        <translation>用于保护这台电脑上的钱包文件。没有人能重置密码。助记词可以恢复钱包。</translation>
    </message>
    <message>
        <source>Use several words that do not belong together.</source>
        <translation>请使用几个互不相关的词。</translation>
    </message>
    <message>
        <source>Add a word or two. Names and dates are guessed first.</source>
        <translation>请再加一两个词。名字和日期最先被猜到。</translation>
    </message>
    <message>
        <source>One more unusual word would make it good.</source>
        <translation>再加一个不常见的词就很好了。</translation>
    </message>
    <message>
        <source>Good. A longer one is stronger still.</source>
        <translation>良好。再长一些会更强。</translation>
    </message>
    <message>
        <source>None of its first addresses has a history yet.</source>
        <translation>它的前几个地址尚无历史记录。</translation>
    </message>
    <message numerus="yes">
        <source>Found %n address(es) with history.</source>
        <translation>
            <numerusform>找到 %n 个有历史记录的地址。</numerusform>
        </translation>
    </message>
    <message>
        <source>No history found. If you used a passphrase, make this wallet again with it: every passphrase opens a different wallet.</source>
        <translation>未找到历史记录。如果您用过密码短语，请用它重新创建此钱包：每个密码短语都会打开不同的钱包。</translation>
    </message>
    <message numerus="yes">
        <source>Found %n account(s) with history.</source>
        <translation>
            <numerusform>找到 %n 个有历史记录的账户。</numerusform>
        </translation>
    </message>
    <message>
        <source>This wallet is here already. Go back and choose it in the list of wallets.</source>
        <translation>此钱包已存在。请返回并在钱包列表中选择。</translation>
    </message>
    <message>
        <source>The main network. It has not been launched yet: use the test or a local network.</source>
        <translation>主网络。尚未启动：请使用测试网络或本地网络。</translation>
    </message>
    <message>
        <source>The test network. Its coins have no value.</source>
        <translation>测试网络。其中的币没有价值。</translation>
    </message>
    <message>
        <source>A local network, for developers. Its coins have no value.</source>
        <translation>供开发者使用的本地网络。其中的币没有价值。</translation>
    </message>
    <message>
        <source>Older real hardware counts more; virtual machines count nothing on a public network.</source>
        <translation>越老的真实硬件权重越高；在公共网络上，虚拟机没有权重。</translation>
    </message>
    <message>
        <source>Your computer measures its own processor and signs the result once in each slot. Each epoch a reward is shared by all miners, by weight and by slots attested. %1</source>
        <translation>您的电脑会测量自己的处理器，并在每个时隙对结果签名一次。每个纪元，所有矿工按权重和已认证的时隙分享奖励。%1</translation>
    </message>
    <message>
        <source>Your computer measures its own processor and signs the result every %1. About every %2, %3 RTC is shared by all miners, by weight and by slots attested. %4</source>
        <translation>您的电脑会测量自己的处理器，并每隔 %1 对结果签名一次。大约每隔 %2，所有矿工按权重和已认证的时隙分享 %3 RTC。%4</translation>
    </message>
    <message>
        <source>The servers answer, and what they say is checked on this device.</source>
        <translation>服务器有应答，其内容在本设备核对。</translation>
    </message>
    <message>
        <source>The servers are being asked.</source>
        <translation>正在询问服务器。</translation>
    </message>
    <message>
        <source>The node starts with this wallet.</source>
        <translation>节点随此钱包启动。</translation>
    </message>
    <message>
        <source>The node is starting.</source>
        <translation>节点正在启动。</translation>
    </message>
    <message>
        <source>The node runs and checks every block on this device.</source>
        <translation>节点正在运行，并在本设备上核验每个区块。</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::OverviewViewModel</name>
    <message>
        <source>This device executed block %1 and every block before it.</source>
        <translation>本设备执行了区块 %1 及其之前的所有区块。</translation>
    </message>
    <message>
        <source>Its own state holds this balance.</source>
        <translation>它自己的状态中有此余额。</translation>
    </message>
    <message>
        <source>The first block and its validators are on this device.</source>
        <translation>第一个区块及其验证者都在本设备上。</translation>
    </message>
    <message>
        <source>Signatures of the validators lead from there to block %1.</source>
        <translation>验证者的签名从那里一直通到区块 %1。</translation>
    </message>
    <message>
        <source>The block names the root of all accounts, and the path from this balance to that root is right.</source>
        <translation>区块写明了所有账户的根，而从此余额到根的路径正确。</translation>
    </message>
    <message>
        <source>≈ %1</source>
        <translation>≈ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) left</source>
        <translation>
            <numerusform>剩余 %n 个区块</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Not possible: needs a full or light node.</source>
        <translation>无法进行：需要全节点或轻节点。</translation>
    </message>
    <message>
        <source>Mining starts with the node.</source>
        <translation>挖矿随节点启动。</translation>
    </message>
    <message>
        <source>Registering this machine. It takes a few seconds of work.</source>
        <translation>正在注册本机。需要几秒钟的计算。</translation>
    </message>
    <message>
        <source>No block since the start of this window yet</source>
        <translation>打开此窗口以来尚无区块</translation>
    </message>
    <message numerus="yes">
        <source>Last %n block(s), slowest %1</source>
        <translation>
            <numerusform>最近 %n 个区块，最慢 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No server gives an answer that can be believed</source>
        <translation>没有服务器给出可信的应答</translation>
    </message>
    <message>
        <source>The node does not run</source>
        <translation>节点未运行</translation>
    </message>
    <message>
        <source>Looking at the chain…</source>
        <translation>正在读取链…</translation>
    </message>
    <message>
        <source>As of block %1, checked on this device. Not updated for %2: no server answers.</source>
        <translation>截至区块 %1，已在本设备核对。已有 %2 未更新：没有服务器应答。</translation>
    </message>
    <message>
        <source>As of block %1. Not updated for %2: the node does not answer.</source>
        <translation>截至区块 %1。已有 %2 未更新：节点没有响应。</translation>
    </message>
    <message>
        <source>Final at block %1, checked on this device</source>
        <translation>最终确定至区块 %1，已在本设备核验</translation>
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
        <translation>发送金额须大于 0。</translation>
    </message>
    <message>
        <source>These are not the last 6 characters. Compare again.</source>
        <translation>这不是最后 6 个字符。请再次核对。</translation>
    </message>
    <message>
        <source>Say who else is to be paid, or remove the row.</source>
        <translation>请填写另一收款方，或移除此行。</translation>
    </message>
    <message>
        <source>Say how much each of them gets.</source>
        <translation>请填写每个收款方的金额。</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::PaymentTrack</name>
    <message>
        <source>Signed and kept. No node has taken it yet.</source>
        <translation>已签名并保存。尚无节点接收。</translation>
    </message>
    <message>
        <source>Still waiting for a block. You can leave this page.</source>
        <translation>仍在等待进入区块。您可以离开此页面。</translation>
    </message>
    <message>
        <source>Pending %1</source>
        <translation>待确认 %1</translation>
    </message>
    <message>
        <source>In block %1 after %2</source>
        <translation>%2后进入区块 %1</translation>
    </message>
    <message>
        <source>Final after %1. Nobody can undo it now.</source>
        <translation>%1后最终确定。现在任何人都无法撤销。</translation>
    </message>
    <message>
        <source>Failed in block %1: the balance was too low. The fee was paid.</source>
        <translation>在区块 %1 中失败：余额不足。手续费已支付。</translation>
    </message>
    <message>
        <source>Not sent. The coins never left.</source>
        <translation>未发送。币从未离开。</translation>
    </message>
    <message>
        <source>Another payment took this place. Nothing was spent by this one.</source>
        <translation>另一笔付款占用了此位置。此付款未花费任何币。</translation>
    </message>
    <message>
        <source>It is sent again until a node takes it.</source>
        <translation>会反复发送，直到有节点接收。</translation>
    </message>
    <message>
        <source>Signed elsewhere and taken by the node.</source>
        <translation>在别处签名，已被节点接收。</translation>
    </message>
    <message>
        <source>Signed here and taken by the node.</source>
        <translation>在此签名，节点已接收。</translation>
    </message>
    <message>
        <source>A validator has put it into block %1.</source>
        <translation>验证者已将其放入区块 %1。</translation>
    </message>
    <message>
        <source>A validator puts it into a block.</source>
        <translation>由验证者将其放入区块。</translation>
    </message>
    <message>
        <source>More than two thirds of validators signed. Nobody can undo it.</source>
        <translation>超过三分之二的验证者已签名。任何人都无法撤销。</translation>
    </message>
    <message>
        <source>More than two thirds of validators sign.</source>
        <translation>由超过三分之二的验证者签名。</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::PeerRows</name>
    <message>
        <source>Outgoing</source>
        <translation>出站</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>入站</translation>
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
        <translation>未保存：%1 无法写入。此选择在窗口关闭前有效。</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::QrScan</name>
    <message>
        <source>%1 cannot be read. Check the path.</source>
        <translation>无法读取 %1。请检查路径。</translation>
    </message>
    <message>
        <source>%1 is no picture that can be read. Save it as PNG or JPEG.</source>
        <translation>%1 不是可读取的图片。请将其保存为 PNG 或 JPEG。</translation>
    </message>
    <message>
        <source>%1 is too large. Cut it to the QR code.</source>
        <translation>%1 过大。请裁剪到二维码部分。</translation>
    </message>
    <message>
        <source>There is no QR code in %1. Make the code larger and try again.</source>
        <translation>%1 中没有二维码。请放大二维码后重试。</translation>
    </message>
    <message>
        <source>There are several QR codes in %1. Show only the one that is meant.</source>
        <translation>%1 中有多个二维码。请只显示需要的那一个。</translation>
    </message>
    <message>
        <source>The QR code in %1 holds no address and no payment link.</source>
        <translation>%1 中的二维码不含地址或付款链接。</translation>
    </message>
    <message>
        <source>The clipboard holds no picture. Copy the QR code first.</source>
        <translation>剪贴板中没有图片。请先复制二维码。</translation>
    </message>
    <message>
        <source>the copied picture</source>
        <translation>复制的图片</translation>
    </message>
    <message>
        <source>This desktop does not show its screen to programs. Save a picture of the code and open that.</source>
        <translation>此桌面不向程序提供屏幕内容。请将二维码保存为图片，再打开该图片。</translation>
    </message>
    <message>
        <source>what the screen shows</source>
        <translation>屏幕显示内容</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::ReceiveViewModel</name>
    <message>
        <source>Ask for more than 0, or leave it empty.</source>
        <translation>请求金额须大于 0，或留空。</translation>
    </message>
    <message>
        <source>= %1 RTC</source>
        <translation>= %1 RTC</translation>
    </message>
    <message>
        <source>Shorten the label.</source>
        <translation>请缩短标签。</translation>
    </message>
    <message>
        <source>The label holds a hidden character.</source>
        <translation>标签含有隐藏字符。</translation>
    </message>
    <message>
        <source>Shorten the message.</source>
        <translation>请缩短消息。</translation>
    </message>
    <message>
        <source>The message holds a hidden character.</source>
        <translation>消息含有隐藏字符。</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>地址已复制</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>链接已复制</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::RecentModel</name>
    <message>
        <source>Sending</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>Registering this machine</source>
        <translation>正在注册本机</translation>
    </message>
    <message>
        <source>Moving a bounty on</source>
        <translation>正在推进悬赏</translation>
    </message>
    <message>
        <source>Funding a bounty</source>
        <translation>正在为悬赏注资</translation>
    </message>
    <message>
        <source>Bond</source>
        <translation>质押</translation>
    </message>
    <message>
        <source>Sending to %1</source>
        <translation>正在发送至 %1</translation>
    </message>
    <message numerus="yes">
        <source>Sending to %n addresses</source>
        <translation>
            <numerusform>正在发送至 %n 个地址</numerusform>
        </translation>
    </message>
    <message>
        <source>Prepared for %1</source>
        <translation>已为 %1 准备</translation>
    </message>
    <message numerus="yes">
        <source>Prepared for %n addresses</source>
        <translation>
            <numerusform>已为 %n 个地址准备</numerusform>
        </translation>
    </message>
    <message>
        <source>In block %1</source>
        <translation>已入区块 %1</translation>
    </message>
    <message>
        <source>No node has taken it yet</source>
        <translation>尚无节点接收</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>区块 %1</translation>
    </message>
    <message>
        <source>Mining reward</source>
        <translation>挖矿奖励</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>纪元 %1</translation>
    </message>
    <message>
        <source>Announcement of this machine</source>
        <translation>本机公告</translation>
    </message>
    <message>
        <source>Registration of this machine</source>
        <translation>本机注册</translation>
    </message>
    <message>
        <source>From the first block</source>
        <translation>来自首个区块</translation>
    </message>
    <message>
        <source>This network began with it</source>
        <translation>此网络由此开始</translation>
    </message>
    <message>
        <source>Bonded</source>
        <translation>已质押</translation>
    </message>
    <message>
        <source>Taking back from the bond</source>
        <translation>从质押金取回</translation>
    </message>
    <message>
        <source>Release of a machine</source>
        <translation>机器解绑</translation>
    </message>
    <message>
        <source>Report of a validator</source>
        <translation>举报验证者</translation>
    </message>
    <message>
        <source>Bounty funded</source>
        <translation>悬赏已注资</translation>
    </message>
    <message>
        <source>Bounty moved on</source>
        <translation>悬赏已推进</translation>
    </message>
    <message>
        <source>Bounty paid</source>
        <translation>悬赏已支付</translation>
    </message>
    <message>
        <source>Escrow of a bounty came back</source>
        <translation>悬赏的托管款已退回</translation>
    </message>
    <message>
        <source>Received from %1</source>
        <translation>收到，来自 %1</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <translation>已发送至 %1</translation>
    </message>
    <message numerus="yes">
        <source>Sent to %n addresses</source>
        <translation>
            <numerusform>已发送至 %n 个地址</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rustchain::gui::RecipientEntry</name>
    <message>
        <source>Another program changed the copied address. Compare it with where it is from.</source>
        <translation>另一个程序更改了复制的地址。请与来源核对。</translation>
    </message>
    <message>
        <source>This is not the address you paid before.</source>
        <translation>这不是您之前付款的地址。</translation>
    </message>
    <message>
        <source>This is not the address you know, it only looks like it.</source>
        <translation>这不是您认识的地址，只是看起来相似。</translation>
    </message>
    <message>
        <source>This address has a typing error.</source>
        <translation>此地址有输入错误。</translation>
    </message>
    <message>
        <source>This is a test network address.</source>
        <translation>这是测试网络的地址。</translation>
    </message>
    <message>
        <source>This is an address of a local network.</source>
        <translation>这是本地网络的地址。</translation>
    </message>
    <message>
        <source>This is a main network address.</source>
        <translation>这是主网络的地址。</translation>
    </message>
    <message>
        <source>This is an address of another network.</source>
        <translation>这是其他网络的地址。</translation>
    </message>
    <message>
        <source>This payment link asks for something this version does not understand. Nothing was filled in.</source>
        <translation>此付款链接要求的内容不受此版本支持。未填入任何内容。</translation>
    </message>
    <message>
        <source>Payment link to %1</source>
        <translation>付款链接，收款方 %1</translation>
    </message>
    <message>
        <source>Amount: %1 RTC</source>
        <translation>金额：%1 RTC</translation>
    </message>
    <message>
        <source>Who: %1</source>
        <translation>收款方：%1</translation>
    </message>
    <message>
        <source>What for: %1</source>
        <translation>用途：%1</translation>
    </message>
    <message>
        <source>Old form without a typing check. Compare every character.</source>
        <translation>旧格式，没有输入校验。请逐个字符核对。</translation>
    </message>
    <message>
        <source>This is one of your own addresses.</source>
        <translation>这是您自己的地址之一。</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::RemoteViewModel</name>
    <message>
        <source>%1 Nothing of it was believed. No other server answers, so no new number is shown.</source>
        <translation>%1 这些内容都未被采信。没有其他服务器应答，因此不显示新的数字。</translation>
    </message>
    <message>
        <source>%1 Nothing of it was believed, and it is not asked any more. Another server answers.</source>
        <translation>%1 这些内容都未被采信，也不再询问它。另有服务器应答。</translation>
    </message>
    <message>
        <source>%1 Name a second server to compare.</source>
        <translation>%1 请再写一个服务器以作比较。</translation>
    </message>
    <message>
        <source>No server gives an answer that can be checked. %1</source>
        <translation>没有服务器给出可核对的应答。%1</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>有应答</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>询问中</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>已弃用</translation>
    </message>
    <message>
        <source>Waiting for it</source>
        <translation>等待中</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::RestoreModel</name>
    <message>
        <source>Word %1 is not in the list. Check the spelling.</source>
        <translation>第 %1 个词不在词表中。请检查拼写。</translation>
    </message>
    <message>
        <source>These words do not fit together. Check the order and the spelling.</source>
        <translation>这些词彼此不符。请检查顺序和拼写。</translation>
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
        <translation>发送 %1 RTC 至 %2</translation>
    </message>
    <message>
        <source>Send %1 RTC to all of them</source>
        <translation>向所有收款方发送 %1 RTC</translation>
    </message>
    <message>
        <source>These are not the last 6 characters. Compare again.</source>
        <translation>这不是最后 6 个字符。请再次核对。</translation>
    </message>
    <message>
        <source>Wanted because of the address.</source>
        <translation>因收款地址而需要。</translation>
    </message>
    <message>
        <source>More than 100 RTC within a day.</source>
        <translation>一天内超过 100 RTC。</translation>
    </message>
    <message>
        <source>More than half of what you have.</source>
        <translation>超过您持有量的一半。</translation>
    </message>
    <message>
        <source>Compare, then type the last 6 characters</source>
        <translation>核对后，输入最后 6 个字符</translation>
    </message>
    <message>
        <source>Compare, then type the last 6 characters of each address</source>
        <translation>核对后，输入每个地址的最后 6 个字符</translation>
    </message>
    <message>
        <source>That password does not open this wallet.</source>
        <translation>该密码无法打开此钱包。</translation>
    </message>
    <message>
        <source>The network refused this payment: the fee is too low now (%1).</source>
        <translation>网络拒绝了此付款：手续费现已过低（%1）。</translation>
    </message>
    <message>
        <source>%1 is in the address book</source>
        <translation>%1 已在地址簿中</translation>
    </message>
    <message>
        <source>= %1 RTC</source>
        <translation>= %1 RTC</translation>
    </message>
    <message>
        <source>Send more than 0.</source>
        <translation>发送金额须大于 0。</translation>
    </message>
    <message>
        <source>More than you have: %1 available.</source>
        <translation>超出您的持有量：可用 %1。</translation>
    </message>
    <message>
        <source>Not enough RTC for amount and fee.</source>
        <translation>RTC 不足以支付金额和手续费。</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) left</source>
        <translation>
            <numerusform>剩余 %n 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>Shorten the memo: it holds 256 bytes.</source>
        <translation>请缩短附言：最多 256 字节。</translation>
    </message>
    <message>
        <source>Say who is to be paid.</source>
        <translation>请填写收款方。</translation>
    </message>
    <message>
        <source>Say how much.</source>
        <translation>请填写金额。</translation>
    </message>
    <message>
        <source>Asking for the current fee…</source>
        <translation>正在查询当前手续费…</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::SettingsViewModel</name>
    <message>
        <source>The wallet has its new name.</source>
        <translation>钱包已更名。</translation>
    </message>
    <message>
        <source>Type the new password.</source>
        <translation>请输入新密码。</translation>
    </message>
    <message>
        <source>The password is changed.</source>
        <translation>密码已更改。</translation>
    </message>
    <message>
        <source>Checked. Keep the paper somewhere safe and dry.</source>
        <translation>已核对。请将纸张存放在安全干燥的地方。</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Diagnostics copied</source>
        <translation>诊断信息已复制</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::ShellViewModel</name>
    <message>
        <source>No server answers</source>
        <translation>没有服务器应答</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) answer</source>
        <translation>
            <numerusform>%n 个服务器应答</numerusform>
        </translation>
    </message>
    <message>
        <source>Local node</source>
        <translation>本地节点</translation>
    </message>
    <message>
        <source>Offline, looking for peers</source>
        <translation>离线，正在寻找对等节点</translation>
    </message>
    <message numerus="yes">
        <source>%n peer(s)</source>
        <translation>
            <numerusform>%n 个对等节点</numerusform>
        </translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>无法进行</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>measuring</source>
        <translation>正在测量</translation>
    </message>
    <message>
        <source>registering</source>
        <translation>正在注册</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>未被接受</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>slot %1 of %2</source>
        <translation>时隙 %1 / %2</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>Remote node %1, proofs checked on this device</source>
        <translation>远程节点 %1，证明在本设备核对</translation>
    </message>
    <message numerus="yes">
        <source>%n remote node(s), proofs checked on this device</source>
        <translation>
            <numerusform>%n 个远程节点，证明在本设备核对</numerusform>
        </translation>
    </message>
    <message>
        <source>The node starts with the first wallet</source>
        <translation>节点随第一个钱包启动</translation>
    </message>
    <message>
        <source>The node is starting</source>
        <translation>节点正在启动</translation>
    </message>
    <message>
        <source>Full node, state verified on this device</source>
        <translation>全节点，状态已在本设备验证</translation>
    </message>
    <message>
        <source>The remote node cannot be used</source>
        <translation>远程节点无法使用</translation>
    </message>
    <message>
        <source>The node does not run</source>
        <translation>节点未运行</translation>
    </message>
    <message>
        <source>Payment final after %1</source>
        <translation>付款已在 %1后最终确定</translation>
    </message>
    <message>
        <source>A payment failed. The fee was paid.</source>
        <translation>一笔付款失败。手续费已支付。</translation>
    </message>
    <message>
        <source>A payment was not put into a block in time. Nothing was spent.</source>
        <translation>一笔付款未及时进入区块。未花费任何币。</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) arrived</source>
        <translation>
            <numerusform>%n 笔付款已到账</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 RTC received, final</source>
        <translation>已收到 %1 RTC，最终确定</translation>
    </message>
    <message>
        <source>Main network</source>
        <translation>主网络</translation>
    </message>
    <message>
        <source>Test network</source>
        <translation>测试网络</translation>
    </message>
    <message>
        <source>Local network</source>
        <translation>本地网络</translation>
    </message>
    <message>
        <source>This wallet only watches: it has no key to sign with.</source>
        <translation>此钱包只能观察：没有可用于签名的密钥。</translation>
    </message>
    <message>
        <source>Amounts hidden. Ctrl+H shows them.</source>
        <translation>金额已隐藏。按 Ctrl+H 可显示。</translation>
    </message>
    <message>
        <source>Amounts shown.</source>
        <translation>金额已显示。</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::SigningViewModel</name>
    <message>
        <source>Block %1</source>
        <translation>区块 %1</translation>
    </message>
    <message>
        <source>This payment is for another chain that is named %1 too.</source>
        <translation>此付款属于另一条也叫 %1 的链。</translation>
    </message>
    <message>
        <source>This payment was valid until block %1. Nothing was spent. Export it again.</source>
        <translation>此付款的有效期至区块 %1。没有花费任何金额。请重新导出。</translation>
    </message>
    <message>
        <source>The wallet %1 has the key of this payment. Switch to it, then open the payment again.</source>
        <translation>钱包 %1 持有此付款的密钥。请切换到它，然后重新打开付款。</translation>
    </message>
    <message>
        <source>This payment is another wallet&apos;s: no wallet here has the key of its sender.</source>
        <translation>此付款属于其他钱包：这里没有钱包持有其发送方的密钥。</translation>
    </message>
    <message>
        <source>This machine has no network. Take the signed payment to one that has.</source>
        <translation>这台电脑没有网络。请把已签名的付款带到有网络的电脑上。</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::StakingViewModel</name>
    <message>
        <source>Validating needs a full node.</source>
        <translation>参与验证需要全节点。</translation>
    </message>
    <message>
        <source>Validating needs a full node, and it does not run.</source>
        <translation>参与验证需要全节点，而它未运行。</translation>
    </message>
    <message>
        <source>Validator data is %1 old.</source>
        <translation>验证者数据已是 %1前的。</translation>
    </message>
    <message>
        <source>Looking at the chain…</source>
        <translation>正在读取链…</translation>
    </message>
    <message>
        <source>Nothing is bonded</source>
        <translation>没有质押</translation>
    </message>
    <message>
        <source>RTC</source>
        <translation>RTC</translation>
    </message>
    <message>
        <source>RTC, as %1</source>
        <translation>RTC，名为 %1</translation>
    </message>
    <message>
        <source>Nothing asked back</source>
        <translation>没有取回申请</translation>
    </message>
    <message>
        <source>Waits for its last set</source>
        <translation>等待最后一届验证者集</translation>
    </message>
    <message>
        <source>Free in %1</source>
        <translation>%1后可用</translation>
    </message>
    <message>
        <source>Free %1</source>
        <translation>%1 可用</translation>
    </message>
    <message>
        <source>Free about %1</source>
        <translation>约 %1 可用</translation>
    </message>
    <message>
        <source>Waits for the end of its last set</source>
        <translation>等待其最后一届验证者集结束</translation>
    </message>
    <message>
        <source>At most 32 bytes; this has %1.</source>
        <translation>最多 32 字节；当前 %1。</translation>
    </message>
    <message>
        <source>Only characters that can be seen.</source>
        <translation>仅限可见字符。</translation>
    </message>
    <message>
        <source>The chain was not read yet.</source>
        <translation>尚未读取链。</translation>
    </message>
    <message>
        <source>This key is out for ever.</source>
        <translation>此密钥已永久失效。</translation>
    </message>
    <message>
        <source>Another machine votes with this bond.</source>
        <translation>另一台机器正用此质押金投票。</translation>
    </message>
    <message>
        <source>Type how much to bond.</source>
        <translation>请输入质押金额。</translation>
    </message>
    <message>
        <source>Nothing is bonded.</source>
        <translation>没有质押。</translation>
    </message>
    <message>
        <source>Type how much to take back.</source>
        <translation>请输入取回金额。</translation>
    </message>
    <message>
        <source>Bonding %1 RTC</source>
        <translation>正在质押 %1 RTC</translation>
    </message>
    <message>
        <source>Taking back %1 RTC</source>
        <translation>正在取回 %1 RTC</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::Tray</name>
    <message>
        <source>Open RustChain</source>
        <translation>打开 RustChain</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>RustChain: running</source>
        <translation>RustChain：运行中</translation>
    </message>
    <message>
        <source>RustChain: catching up</source>
        <translation>RustChain：正在同步</translation>
    </message>
    <message>
        <source>RustChain: needs a look</source>
        <translation>RustChain：需要留意</translation>
    </message>
    <message>
        <source>RustChain: offline</source>
        <translation>RustChain：离线</translation>
    </message>
    <message>
        <source>Resume mining</source>
        <translation>继续挖矿</translation>
    </message>
    <message>
        <source>Pause mining for an hour</source>
        <translation>暂停挖矿一小时</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::WalletTools</name>
    <message>
        <source>A single key has one account.</source>
        <translation>单个密钥只有一个账户。</translation>
    </message>
    <message>
        <source>A watched address is one account.</source>
        <translation>关注的地址就是一个账户。</translation>
    </message>
    <message>
        <source>A wallet has at most 64 accounts.</source>
        <translation>一个钱包最多有 64 个账户。</translation>
    </message>
    <message>
        <source>This wallet holds a single key and no words. Export its private key.</source>
        <translation>此钱包只有单个密钥，没有助记词。请导出其私钥。</translation>
    </message>
    <message>
        <source>This wallet only watches. It holds no words.</source>
        <translation>此钱包仅供查看，没有助记词。</translation>
    </message>
    <message>
        <source>This wallet only watches. It holds no key.</source>
        <translation>此钱包仅供查看，没有密钥。</translation>
    </message>
    <message>
        <source>Only a wallet made from words has a key for all its addresses.</source>
        <translation>只有由助记词创建的钱包才有对应其所有地址的密钥。</translation>
    </message>
    <message>
        <source>A watched address has no public key here.</source>
        <translation>关注的地址在此没有公钥。</translation>
    </message>
    <message>
        <source>This wallet only watches. It has no password, as there is nothing to spend.</source>
        <translation>此钱包仅供查看。没有可花费的内容，因此没有密码。</translation>
    </message>
    <message>
        <source>Type the wallet password.</source>
        <translation>请输入钱包密码。</translation>
    </message>
    <message>
        <source>New account: %1</source>
        <translation>新账户：%1</translation>
    </message>
    <message>
        <source>Remove %1 from this computer? Without its words the coins are lost for ever. Type %1 to go on.</source>
        <translation>从这台电脑移除 %1？没有助记词，币将永远丢失。输入 %1 以继续。</translation>
    </message>
    <message>
        <source>Remove %1 from this computer? Without its private key the coins are lost for ever. Type %1 to go on.</source>
        <translation>从这台电脑移除 %1？没有私钥，币将永远丢失。输入 %1 以继续。</translation>
    </message>
    <message>
        <source>Remove %1 from this computer? It only watches; no coins depend on it. Type %1 to go on.</source>
        <translation>从这台电脑移除 %1？它仅供查看，不影响任何币。输入 %1 以继续。</translation>
    </message>
    <message>
        <source>The file itself is not destroyed. It is kept as %1, and importing it with its password brings the wallet back.</source>
        <translation>文件本身不会被销毁。它保留为 %1，用其密码导入即可恢复钱包。</translation>
    </message>
    <message>
        <source>This is not the name. Type %1.</source>
        <translation>名称不符。请输入 %1。</translation>
    </message>
    <message>
        <source>Removed. Its file is kept as %1</source>
        <translation>已移除。其文件保留为 %1</translation>
    </message>
</context>
</TS>
