<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en_US">
<context>
    <name>AboutCard</name>
    <message>
        <source>About</source>
        <extracomment>Title of a card.</extracomment>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>RustChain Desktop</source>
        <extracomment>Name of the program.</extracomment>
        <translation>RustChain Desktop</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Inter and JetBrains Mono under the SIL Open Font License.</source>
        <extracomment>The licence of the program and of its fonts.</extracomment>
        <translation>Software livre sob a licença MIT. Inter e JetBrains Mono sob a SIL Open Font License.</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <extracomment>Button that copies facts for an error report.</extracomment>
        <translation>Copiar diagnóstico</translation>
    </message>
</context>
<context>
    <name>AccountsCard</name>
    <message>
        <source>Accounts</source>
        <extracomment>Title of a card.</extracomment>
        <translation>Contas</translation>
    </message>
    <message>
        <source>Add an account</source>
        <extracomment>Button that makes the next account of the open wallet.</extracomment>
        <translation>Adicionar uma conta</translation>
    </message>
    <message>
        <source>Copy the address of %1</source>
        <extracomment>Tooltip of a copy button; %1 is &quot;Account 2&quot;.</extracomment>
        <translation>Copiar o endereço de %1</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>Sent to %1</source>
        <translation>Enviado a %1</translation>
    </message>
    <message numerus="yes">
        <source>Sent to %n addresses</source>
        <translation>
            <numerusform>Enviado a %n endereço</numerusform>
            <numerusform>Enviado a %n endereços</numerusform>
        </translation>
    </message>
    <message>
        <source>Received from %1</source>
        <translation>Recebido de %1</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendente</translation>
    </message>
    <message>
        <source>In block %1</source>
        <translation>No bloco %1</translation>
    </message>
    <message>
        <source>Final in block %1</source>
        <translation>Definitivo no bloco %1</translation>
    </message>
    <message>
        <source>Failed in block %1: the balance was too low. The fee was paid.</source>
        <translation>Falhou no bloco %1: o saldo era insuficiente. A taxa foi paga.</translation>
    </message>
    <message>
        <source>Expired, not sent</source>
        <translation>Expirado, não enviado</translation>
    </message>
    <message>
        <source>Registering this machine</source>
        <translation>Registrando esta máquina</translation>
    </message>
    <message>
        <source>Moving a bounty on</source>
        <translation>Avançando uma bounty</translation>
    </message>
    <message>
        <source>Funding a bounty</source>
        <translation>Financiando uma bounty</translation>
    </message>
    <message>
        <source>Bond</source>
        <translation>Garantia</translation>
    </message>
    <message>
        <source>No node has taken it yet</source>
        <translation>Nenhum nó aceitou ainda</translation>
    </message>
    <message>
        <source>Prepared for %1</source>
        <translation>Preparado para %1</translation>
    </message>
    <message numerus="yes">
        <source>Prepared for %n addresses</source>
        <translation>
            <numerusform>Preparado para %n endereço</numerusform>
            <numerusform>Preparado para %n endereços</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelling a payment</source>
        <translation>Cancelando um pagamento</translation>
    </message>
    <message>
        <source>Mining reward, epoch %1</source>
        <translation>Recompensa de mineração, época %1</translation>
    </message>
    <message>
        <source>Machine announced</source>
        <translation>Máquina anunciada</translation>
    </message>
    <message>
        <source>Machine registered</source>
        <translation>Máquina registrada</translation>
    </message>
    <message>
        <source>From the first block</source>
        <translation>Do primeiro bloco</translation>
    </message>
    <message>
        <source>Bonded</source>
        <translation>Em garantia</translation>
    </message>
    <message>
        <source>Taking back %1 RTC from the bond</source>
        <translation>Retirando %1 RTC da garantia</translation>
    </message>
    <message>
        <source>Machine released</source>
        <translation>Máquina liberada</translation>
    </message>
    <message>
        <source>Validator reported</source>
        <translation>Validador denunciado</translation>
    </message>
    <message>
        <source>Bounty funded</source>
        <translation>Bounty financiada</translation>
    </message>
    <message>
        <source>Bounty moved on</source>
        <translation>Bounty avançou</translation>
    </message>
    <message>
        <source>Bounty paid</source>
        <translation>Bounty paga</translation>
    </message>
    <message>
        <source>Escrow of a bounty came back</source>
        <translation>O depósito de uma bounty voltou</translation>
    </message>
</context>
<context>
    <name>ActivityActions</name>
    <message>
        <source>It waits for a block. A higher fee brings it in sooner. Cancelling pays the smallest amount to yourself in its place; until that is final, the payment can still go through.</source>
        <extracomment>Above the buttons that change a waiting payment.</extracomment>
        <translation>Ele aguarda um bloco. Uma taxa maior o faz entrar antes. Ao cancelar, o menor valor é pago a você no lugar dele; até isso ser definitivo, o pagamento ainda pode ser feito.</translation>
    </message>
    <message>
        <source>Its amount and its place in the order of payments are kept for it. Later payments wait until it is sent or forgotten. Forgetting does not stop somebody who has it signed already.</source>
        <extracomment>Above the button that forgets a payment which waits for a signature.</extracomment>
        <translation>Seu valor e seu lugar na ordem dos pagamentos ficam reservados. Pagamentos posteriores esperam até que seja enviado ou esquecido. Esquecer não impede quem já o tem assinado.</translation>
    </message>
    <message>
        <source>Raise the fee</source>
        <extracomment>Sends a waiting payment again with a higher fee.</extracomment>
        <translation>Aumentar a taxa</translation>
    </message>
    <message>
        <source>Cancel payment</source>
        <extracomment>Tries to take a waiting payment back.</extracomment>
        <translation>Cancelar pagamento</translation>
    </message>
    <message>
        <source>Forget this payment</source>
        <extracomment>Gives up a payment that was exported and not signed yet.</extracomment>
        <translation>Esquecer este pagamento</translation>
    </message>
</context>
<context>
    <name>ActivityDrawer</name>
    <message>
        <source>Copy: %1</source>
        <extracomment>Tooltip of a copy button; %1 names what is copied.</extracomment>
        <translation>Copiar: %1</translation>
    </message>
    <message>
        <source>Private note</source>
        <extracomment>Above a field for a private note on a payment.</extracomment>
        <translation>Nota particular</translation>
    </message>
    <message>
        <source>Keep note</source>
        <extracomment>Keeps the private note on a payment.</extracomment>
        <translation>Guardar nota</translation>
    </message>
    <message>
        <source>Open in Explorer</source>
        <extracomment>Shows the transaction in the explorer.</extracomment>
        <translation>Abrir no Explorador</translation>
    </message>
</context>
<context>
    <name>ActivityFileDialog</name>
    <message>
        <source>Export as a table (CSV)</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>Exportar como tabela (CSV)</translation>
    </message>
    <message>
        <source>Export labels</source>
        <extracomment>Title of a dialog.
----------
Button that writes a file.</extracomment>
        <translation>Exportar rótulos</translation>
    </message>
    <message>
        <source>Import labels</source>
        <extracomment>Title of a dialog.
----------
Button that reads a file.</extracomment>
        <translation>Importar rótulos</translation>
    </message>
    <message>
        <source>All lines that fit the filters, for a spreadsheet. Times are in UTC.</source>
        <extracomment>What the table holds.</extracomment>
        <translation>Todas as linhas que passam pelos filtros, para uma planilha. Os horários estão em UTC.</translation>
    </message>
    <message>
        <source>Your notes on payments and the names of your address book, for another wallet (BIP329).</source>
        <extracomment>What a file of labels holds.</extracomment>
        <translation>Suas notas sobre pagamentos e os nomes da sua agenda de endereços, para outra carteira (BIP329).</translation>
    </message>
    <message>
        <source>Notes are replaced by those of the file. Names in your address book stay as they are.</source>
        <extracomment>What an import of labels does.</extracomment>
        <translation>As notas são substituídas pelas do arquivo. Os nomes da sua agenda de endereços ficam como estão.</translation>
    </message>
    <message>
        <source>Export table</source>
        <extracomment>Button that writes a file.</extracomment>
        <translation>Exportar tabela</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>Closes a dialog; nothing is written.</extracomment>
        <translation>Deixar assim</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Above a field for the path of a file.</extracomment>
        <translation>Arquivo</translation>
    </message>
</context>
<context>
    <name>ActivityFilters</name>
    <message>
        <source>Shown payments</source>
        <extracomment>Read out for the choice of what the list shows.</extracomment>
        <translation>Pagamentos exibidos</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>A filter of the activity list.</extracomment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>In</source>
        <extracomment>A filter of the activity list: received.</extracomment>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Out</source>
        <extracomment>A filter of the activity list: sent.</extracomment>
        <translation>Saídas</translation>
    </message>
    <message>
        <source>Mining</source>
        <extracomment>A filter of the activity list.</extracomment>
        <translation>Mineração</translation>
    </message>
    <message>
        <source>Bounties</source>
        <extracomment>A filter of the activity list.</extracomment>
        <translation>Bounties</translation>
    </message>
    <message>
        <source>Staking</source>
        <extracomment>A filter of the activity list.</extracomment>
        <translation>Staking</translation>
    </message>
    <message>
        <source>Pending</source>
        <extracomment>A filter of the activity list.</extracomment>
        <translation>Pendentes</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>A filter of the activity list.</extracomment>
        <translation>Com falha</translation>
    </message>
    <message>
        <source>Label, name, address, hash or amount</source>
        <extracomment>In the field that searches the activity list.</extracomment>
        <translation>Rótulo, nome, endereço, hash ou valor</translation>
    </message>
    <message>
        <source>First day shown</source>
        <extracomment>Name of a field for a day.</extracomment>
        <translation>Primeiro dia exibido</translation>
    </message>
    <message>
        <source>From 2026-01-31</source>
        <extracomment>In an empty field for a day; the form stays as it is.</extracomment>
        <translation>De 2026-01-31</translation>
    </message>
    <message>
        <source>Last day shown</source>
        <extracomment>Name of a field for a day.</extracomment>
        <translation>Último dia exibido</translation>
    </message>
    <message>
        <source>Until 2026-12-31</source>
        <extracomment>In an empty field for a day; the form stays as it is.</extracomment>
        <translation>Até 2026-12-31</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>Shows all payments again.</extracomment>
        <translation>Limpar filtros</translation>
    </message>
</context>
<context>
    <name>ActivityList</name>
    <message>
        <source>Payments, the newest first</source>
        <extracomment>Read out for the list of payments.</extracomment>
        <translation>Pagamentos, do mais recente ao mais antigo</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Activity</source>
        <extracomment>Title of the page that lists all payments.</extracomment>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <extracomment>Writes the activity into a file.</extracomment>
        <translation>Exportar CSV</translation>
    </message>
    <message>
        <source>Export labels</source>
        <extracomment>Writes notes and names into a file.</extracomment>
        <translation>Exportar rótulos</translation>
    </message>
    <message>
        <source>Import labels</source>
        <extracomment>Reads notes and names from a file.</extracomment>
        <translation>Importar rótulos</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Reads the list again.</extracomment>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <extracomment>Nothing ever happened to this wallet.</extracomment>
        <translation>Nada aqui ainda.</translation>
    </message>
    <message>
        <source>No payment fits these filters.</source>
        <extracomment>No row is left by the filters.</extracomment>
        <translation>Nenhum pagamento passa por estes filtros.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>Shows all payments again.</extracomment>
        <translation>Limpar filtros</translation>
    </message>
    <message>
        <source>Show older</source>
        <extracomment>Loads older payments.</extracomment>
        <translation>Ver mais antigos</translation>
    </message>
</context>
<context>
    <name>AddAccountDialog</name>
    <message>
        <source>Add an account</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>Adicionar uma conta</translation>
    </message>
    <message>
        <source>The next account of the same words, with an address of its own. Your paper covers it too.</source>
        <extracomment>What one more account is.</extracomment>
        <translation>A próxima conta das mesmas palavras, com endereço próprio. O seu papel também vale para ela.</translation>
    </message>
    <message>
        <source>The next address of the public key that this wallet watches.</source>
        <extracomment>What one more account of a watched public key is.</extracomment>
        <translation>O próximo endereço da chave pública que esta carteira observa.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>Closes a dialog; nothing is changed.</extracomment>
        <translation>Deixar assim</translation>
    </message>
    <message>
        <source>Add account</source>
        <extracomment>Button that makes the next account.</extracomment>
        <translation>Adicionar conta</translation>
    </message>
    <message>
        <source>Wallet password</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Senha da carteira</translation>
    </message>
</context>
<context>
    <name>AddPeerDialog</name>
    <message>
        <source>Add a peer</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>Adicionar um par</translation>
    </message>
    <message>
        <source>The node calls it, and again whenever the connection is lost. Everything a peer says is checked.</source>
        <extracomment>In the dialog that asks for the address of a peer.</extracomment>
        <translation>O nó se conecta a ele, e de novo sempre que a conexão cair. Tudo o que um par diz é verificado.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button that closes the dialog without a change.</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add the peer</source>
        <extracomment>Button that makes the node call a peer.</extracomment>
        <translation>Adicionar o par</translation>
    </message>
    <message>
        <source>Type an address first.</source>
        <extracomment>Why the button cannot be used yet.</extracomment>
        <translation>Digite um endereço primeiro.</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>203.0.113.24:8098</source>
        <extracomment>In the empty field for the address of a peer.</extracomment>
        <translation>203.0.113.24:8098</translation>
    </message>
    <message>
        <source>Host and port. Without a port, 8098 is used.</source>
        <extracomment>Below the field for the address of a peer.</extracomment>
        <translation>Host e porta. Sem porta, é usada a 8098.</translation>
    </message>
</context>
<context>
    <name>AddressChip</name>
    <message>
        <source>Choose another address</source>
        <extracomment>Button that empties the field for an address.</extracomment>
        <translation>Escolher outro endereço</translation>
    </message>
</context>
<context>
    <name>AddressField</name>
    <message>
        <source>Paste from the clipboard</source>
        <extracomment>Button in the field for an address.</extracomment>
        <translation>Colar da área de transferência</translation>
    </message>
    <message>
        <source>Choose from the address book</source>
        <extracomment>Button in the field for an address.</extracomment>
        <translation>Escolher na agenda de endereços</translation>
    </message>
</context>
<context>
    <name>AddressLabel</name>
    <message>
        <source>Copy the address</source>
        <extracomment>Tooltip of the copy button beside an address.</extracomment>
        <translation>Copiar o endereço</translation>
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
        <translation>Máx.</translation>
    </message>
</context>
<context>
    <name>AmountText</name>
    <message>
        <source>unknown</source>
        <extracomment>Read out for an amount that is not known.</extracomment>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>hidden</source>
        <extracomment>Read out for an amount the user has hidden.</extracomment>
        <translation>oculto</translation>
    </message>
</context>
<context>
    <name>AppearanceCard</name>
    <message>
        <source>Appearance</source>
        <extracomment>Title of a card.</extracomment>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>Above a choice.
----------
Read out for the choice of light or dark.</extracomment>
        <translation>Tema</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>Choice of a theme: as the system.
----------
Choice of a language: as the system.</extracomment>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Choice of a theme.</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Choice of a theme.</extracomment>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>Label of a choice.</extracomment>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Label of a choice.</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <extracomment>Under the choice of a language.</extracomment>
        <translation>A partir da próxima abertura.</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <extracomment>Box to tick.</extracomment>
        <translation>Movimento reduzido</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>Box to tick.</extracomment>
        <translation>Alto contraste</translation>
    </message>
</context>
<context>
    <name>BalanceCard</name>
    <message>
        <source>Balance</source>
        <extracomment>Above the balance.</extracomment>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Show the amounts</source>
        <extracomment>Tooltip of the eye beside the balance.</extracomment>
        <translation>Mostrar os valores</translation>
    </message>
    <message>
        <source>Hide the amounts</source>
        <extracomment>Tooltip of the eye beside the balance.</extracomment>
        <translation>Ocultar os valores</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>Button that begins a payment.</extracomment>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Receive</source>
        <extracomment>Button that shows the own address.</extracomment>
        <translation>Receber</translation>
    </message>
    <message>
        <source>arriving</source>
        <extracomment>Behind an amount that is on its way here.</extracomment>
        <translation>a caminho</translation>
    </message>
    <message>
        <source>That no newer block exists cannot be proven. The age of the newest one is at the bottom of the window.</source>
        <extracomment>Under the steps that prove a balance.</extracomment>
        <translation>Não se pode provar que não exista um bloco mais novo. A idade do mais novo está na parte de baixo da janela.</translation>
    </message>
    <message>
        <source>Balance, by what can be spent</source>
        <extracomment>Read out for the bar under the balance.</extracomment>
        <translation>Saldo, pelo que pode ser gasto</translation>
    </message>
    <message>
        <source>Available</source>
        <extracomment>What can be spent now.</extracomment>
        <translation>Disponível</translation>
    </message>
    <message>
        <source>Pending</source>
        <extracomment>What arrives and is not final yet.</extracomment>
        <translation>Pendente</translation>
    </message>
    <message>
        <source>Bonded</source>
        <extracomment>What is in a validator&apos;s bond.</extracomment>
        <translation>Em garantia</translation>
    </message>
    <message>
        <source>In escrow</source>
        <extracomment>What waits for a bounty&apos;s end.</extracomment>
        <translation>Em custódia</translation>
    </message>
    <message>
        <source>Set aside for payments on their way</source>
        <extracomment>What waiting payments will take.</extracomment>
        <translation>Reservado para pagamentos a caminho</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close the notice</source>
        <extracomment>Button that closes a notice across the page.</extracomment>
        <translation>Fechar o aviso</translation>
    </message>
</context>
<context>
    <name>BoardFilters</name>
    <message>
        <source>Title, repository or tag</source>
        <extracomment>In the field that searches the board of bounties.</extracomment>
        <translation>Título, repositório ou tag</translation>
    </message>
    <message>
        <source>Fewer filters</source>
        <extracomment>Button that shows or hides the finer filters of the board.</extracomment>
        <translation>Menos filtros</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Mais filtros</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Name of a filter of the board: how far a bounty is.</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Any state</source>
        <extracomment>A filter of the board of bounties.</extracomment>
        <translation>Qualquer estado</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A filter of the board of bounties: nobody has claimed it.</extracomment>
        <translation>Aberto</translation>
    </message>
    <message>
        <source>In work</source>
        <extracomment>A filter of the board of bounties: somebody works on it.</extracomment>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Paid</source>
        <extracomment>A filter of the board of bounties.</extracomment>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Cancelled or expired</source>
        <extracomment>A filter of the board of bounties: the escrow went back.</extracomment>
        <translation>Cancelado ou expirado</translation>
    </message>
    <message>
        <source>Not on the chain yet</source>
        <extracomment>A filter of the board of bounties: known from a listing alone.</extracomment>
        <translation>Ainda não está na cadeia</translation>
    </message>
    <message>
        <source>Tag or language</source>
        <extracomment>Name of a filter of the board.</extracomment>
        <translation>Tag ou linguagem</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>Name of a choice of the board: what comes first.</extracomment>
        <translation>Ordem</translation>
    </message>
    <message>
        <source>Newest first</source>
        <extracomment>An order of the board of bounties.</extracomment>
        <translation>Mais novos primeiro</translation>
    </message>
    <message>
        <source>Highest reward first</source>
        <extracomment>An order of the board of bounties.</extracomment>
        <translation>Maior recompensa primeiro</translation>
    </message>
    <message>
        <source>Ends soon first</source>
        <extracomment>An order of the board of bounties.</extracomment>
        <translation>Terminando antes primeiro</translation>
    </message>
    <message>
        <source>Lowest reward in RTC</source>
        <extracomment>Name of a field for an amount.</extracomment>
        <translation>Menor recompensa em RTC</translation>
    </message>
    <message>
        <source>From RTC</source>
        <extracomment>In an empty field for an amount.</extracomment>
        <translation>A partir de RTC</translation>
    </message>
    <message>
        <source>Highest reward in RTC</source>
        <extracomment>Name of a field for an amount.</extracomment>
        <translation>Maior recompensa em RTC</translation>
    </message>
    <message>
        <source>Up to RTC</source>
        <extracomment>In an empty field for an amount.</extracomment>
        <translation>Até RTC</translation>
    </message>
    <message>
        <source>Repository</source>
        <extracomment>Name of a field for the repository that bounties belong to.</extracomment>
        <translation>Repositório</translation>
    </message>
    <message>
        <source>Repository: owner/name</source>
        <extracomment>In an empty field for a repository.</extracomment>
        <translation>Repositório: dono/nome</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>Shows all bounties again.</extracomment>
        <translation>Limpar filtros</translation>
    </message>
</context>
<context>
    <name>BoardTab</name>
    <message>
        <source>Bounties</source>
        <extracomment>Read out for the list of bounties.</extracomment>
        <translation>Bounties</translation>
    </message>
    <message>
        <source>No open bounty fits.</source>
        <extracomment>No bounty is left by the filters, or there is none.</extracomment>
        <translation>Nenhum bounty aberto corresponde.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>Shows all bounties again.</extracomment>
        <translation>Limpar filtros</translation>
    </message>
</context>
<context>
    <name>BondCard</name>
    <message>
        <source>Bond</source>
        <extracomment>Title of a card: putting coins down as a guarantee.</extracomment>
        <translation>Garantia</translation>
    </message>
    <message>
        <source>Amount, at least %1 RTC</source>
        <extracomment>Label of a field; %1 is the least amount of a bond.</extracomment>
        <translation>Valor, no mínimo %1 RTC</translation>
    </message>
    <message>
        <source>Validator name, public</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Nome do validador, público</translation>
    </message>
    <message>
        <source>At most 32 bytes. It may stay empty.</source>
        <extracomment>Below the field for a validator&apos;s name.</extracomment>
        <translation>No máximo 32 bytes. Pode ficar em branco.</translation>
    </message>
    <message>
        <source>Unbonding takes %1. Until then the coins cannot be spent and can still be slashed.</source>
        <extracomment>In the card about bonding; %1 is a time such as &quot;14 days&quot;.</extracomment>
        <translation>Retirar da garantia leva %1. Até lá, as moedas não podem ser gastas e ainda podem ser confiscadas.</translation>
    </message>
    <message>
        <source>Bond coins</source>
        <extracomment>Button that goes on to confirm a bond.</extracomment>
        <translation>Pôr em garantia</translation>
    </message>
    <message>
        <source>Bond %1 RTC</source>
        <extracomment>Title of a dialog; %1 is an amount.</extracomment>
        <translation>Pôr %1 RTC em garantia</translation>
    </message>
    <message>
        <source>These coins stand for this node&apos;s votes. They come back %1 after you ask for them.</source>
        <extracomment>In the dialog that confirms a bond; %1 is a time such as &quot;14 days&quot;.</extracomment>
        <translation>Estas moedas respondem pelos votos deste nó. Elas voltam %1 depois que você as pedir.</translation>
    </message>
</context>
<context>
    <name>BookDialog</name>
    <message>
        <source>Address book</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>Agenda de endereços</translation>
    </message>
    <message>
        <source>Close the book</source>
        <extracomment>Closes the address book.</extracomment>
        <translation>Fechar a agenda</translation>
    </message>
    <message>
        <source>Nobody is in the book yet. After a payment you can keep its address.</source>
        <extracomment>The address book is empty.</extracomment>
        <translation>Ainda não há ninguém na agenda. Depois de um pagamento, você pode guardar o endereço dele.</translation>
    </message>
</context>
<context>
    <name>Bounties</name>
    <message>
        <source>Not on the chain yet</source>
        <translation>Ainda não está na cadeia</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aberto</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Reivindicado</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprovado</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirado</translation>
    </message>
    <message>
        <source>Bounty %1</source>
        <translation>Bounty %1</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sem título</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>em %1</translation>
    </message>
    <message>
        <source>over</source>
        <translation>encerrado</translation>
    </message>
    <message>
        <source>Waiting for somebody to claim it since %1</source>
        <translation>Aguarda desde %1 que alguém o reivindique</translation>
    </message>
    <message>
        <source>Waiting for your pull request since %1</source>
        <translation>Aguarda seu pull request desde %1</translation>
    </message>
    <message>
        <source>Waiting for the claimant&apos;s pull request since %1</source>
        <translation>Aguarda o pull request do desenvolvedor desde %1</translation>
    </message>
    <message>
        <source>Waiting for your review since %1</source>
        <translation>Aguarda sua revisão desde %1</translation>
    </message>
    <message>
        <source>Waiting for the maintainer&apos;s review since %1</source>
        <translation>Aguarda a revisão do mantenedor desde %1</translation>
    </message>
    <message>
        <source>Waiting for the merge of pull request #%1 since %2</source>
        <translation>Aguarda o merge do pull request #%1 desde %2</translation>
    </message>
    <message>
        <source>Until somebody claims it, the sponsor can take the escrow back. After %1 it goes back by itself.</source>
        <translation>Até alguém o reivindicar, o patrocinador pode retirar a custódia. Depois de %1 ela volta sozinha.</translation>
    </message>
    <message>
        <source>If you link no pull request by %1, your claim lapses and the bounty is open to others.</source>
        <translation>Se você não vincular um pull request até %1, sua reivindicação caduca e o bounty fica aberto a outros.</translation>
    </message>
    <message>
        <source>If no pull request is linked by %1, the claim lapses and the bounty is open to others.</source>
        <translation>Se nenhum pull request for vinculado até %1, a reivindicação caduca e o bounty fica aberto a outros.</translation>
    </message>
    <message>
        <source>If the work is rejected, the claimant can submit again while the claim lasts. Without a decision the escrow goes back to the sponsor after %1.</source>
        <translation>Se o trabalho for rejeitado, pode ser enviado de novo enquanto a reivindicação durar. Sem decisão, a custódia volta ao patrocinador depois de %1.</translation>
    </message>
    <message>
        <source>If pull request #%1 is not merged by %2, the escrow goes back to the sponsor.</source>
        <translation>Se o pull request #%1 não for mesclado até %2, a custódia volta ao patrocinador.</translation>
    </message>
    <message>
        <source>Nothing. The payment is final and nobody can undo it.</source>
        <translation>Nada. O pagamento é definitivo e ninguém pode desfazê-lo.</translation>
    </message>
    <message>
        <source>Nothing. The escrow is back at the sponsor.</source>
        <translation>Nada. A custódia voltou ao patrocinador.</translation>
    </message>
    <message>
        <source>merge, sponsor or maintainer</source>
        <translation>merge, patrocinador ou mantenedor</translation>
    </message>
    <message>
        <source>sponsor or maintainer</source>
        <translation>patrocinador ou mantenedor</translation>
    </message>
    <message>
        <source>Sponsor, %1 of %2 bounties paid</source>
        <translation>Patrocinador, %1 de %2 bounties pagos</translation>
    </message>
    <message numerus="yes">
        <source>Maintainer, %n bounties paid</source>
        <translation>
            <numerusform>Mantenedor, %n bounty pago</numerusform>
            <numerusform>Mantenedor, %n bounties pagos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Developer, %n bounties paid</source>
        <translation>
            <numerusform>Desenvolvedor, %n bounty pago</numerusform>
            <numerusform>Desenvolvedor, %n bounties pagos</numerusform>
        </translation>
    </message>
    <message>
        <source>Not enough RTC for amount and fee.</source>
        <translation>Não há RTC suficiente para o valor e a taxa.</translation>
    </message>
    <message>
        <source>There is no such bounty on this chain.</source>
        <translation>Não existe esse bounty nesta cadeia.</translation>
    </message>
    <message>
        <source>This step is somebody else&apos;s to take.</source>
        <translation>Este passo cabe a outra pessoa.</translation>
    </message>
    <message>
        <source>The bounty stands at another step by now. Look at it again.</source>
        <translation>O bounty já está em outro passo. Veja-o de novo.</translation>
    </message>
    <message>
        <source>Somebody else claimed it first.</source>
        <translation>Outra pessoa o reivindicou primeiro.</translation>
    </message>
    <message>
        <source>The deadline of this bounty is over.</source>
        <translation>O prazo deste bounty terminou.</translation>
    </message>
    <message>
        <source>No bounty can have this deadline or claim period. Choose others.</source>
        <translation>Nenhum bounty pode ter este prazo ou período. Escolha outros.</translation>
    </message>
    <message>
        <source>The reward is too small. Offer at least %1 RTC.</source>
        <translation>A recompensa é muito pequena. Ofereça pelo menos %1 RTC.</translation>
    </message>
    <message>
        <source>You hold another open claim in this repository. Finish it or give it back first.</source>
        <translation>Você tem outra reivindicação aberta neste repositório. Termine-a ou devolva-a primeiro.</translation>
    </message>
    <message>
        <source>You let a claim in this repository lapse. Wait one claim period.</source>
        <translation>Você deixou caducar uma reivindicação neste repositório. Espere um período.</translation>
    </message>
    <message>
        <source>Nothing was merged. Only the sponsor can pay without a merge.</source>
        <translation>Nada foi mesclado. Só o patrocinador pode pagar sem merge.</translation>
    </message>
    <message>
        <source>The chain refused it (%1).</source>
        <translation>A cadeia recusou (%1).</translation>
    </message>
</context>
<context>
    <name>BountiesCard</name>
    <message>
        <source>Bounties that need you</source>
        <extracomment>Title of a card: bounties whose next step is the reader&apos;s.</extracomment>
        <translation>Bounties que precisam de você</translation>
    </message>
</context>
<context>
    <name>BountiesPage</name>
    <message>
        <source>Board</source>
        <extracomment>Tab with all bounties.</extracomment>
        <translation>Quadro</translation>
    </message>
    <message>
        <source>My work</source>
        <extracomment>Tab with the bounties that I claimed.</extracomment>
        <translation>Meu trabalho</translation>
    </message>
    <message>
        <source>My payouts</source>
        <extracomment>Tab with what bounties paid me.</extracomment>
        <translation>Meus pagamentos</translation>
    </message>
    <message>
        <source>Posted by me</source>
        <extracomment>Tab with the bounties that I pay for.</extracomment>
        <translation>Publicados por mim</translation>
    </message>
    <message>
        <source>Bounties</source>
        <extracomment>Title of the page about paid work.</extracomment>
        <translation>Bounties</translation>
    </message>
    <message>
        <source>Post a bounty</source>
        <extracomment>Button that opens the form for a new bounty.</extracomment>
        <translation>Publicar um bounty</translation>
    </message>
    <message>
        <source>Bounties are read from the chain that this device executed. That needs a full node.</source>
        <extracomment>Why the page about bounties is empty.</extracomment>
        <translation>Os bounties são lidos da cadeia que este dispositivo executou. Isso precisa de um nó completo.</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <extracomment>Read out for the tabs of the page about bounties.</extracomment>
        <translation>Partes desta página</translation>
    </message>
</context>
<context>
    <name>BountyPage</name>
    <message>
        <source>Bounties</source>
        <extracomment>Above the name of a bounty: the page it belongs to.</extracomment>
        <translation>Bounties</translation>
    </message>
    <message>
        <source>Copy link</source>
        <extracomment>Button that copies the link of a bounty&apos;s terms.</extracomment>
        <translation>Copiar link</translation>
    </message>
</context>
<context>
    <name>BountyPost</name>
    <message>
        <source>Paste the link of the issue, as https://github.com/owner/name/issues/12.</source>
        <translation>Cole o link do issue, como https://github.com/owner/name/issues/12.</translation>
    </message>
    <message>
        <source>Only issues on github.com can be bounties.</source>
        <translation>Só issues do github.com podem ser bounties.</translation>
    </message>
    <message>
        <source>This is a pull request. Link the issue that it is to solve.</source>
        <translation>Isto é um pull request. Vincule o issue que ele deve resolver.</translation>
    </message>
    <message>
        <source>This page of GitHub is no issue. Its link ends in /issues/ and a number.</source>
        <translation>Esta página do GitHub não é um issue. O link termina em /issues/ e um número.</translation>
    </message>
    <message>
        <source>No repository has such a name. Copy the link from GitHub.</source>
        <translation>Nenhum repositório tem esse nome. Copie o link do GitHub.</translation>
    </message>
    <message>
        <source>This link is too long for an issue.</source>
        <translation>Este link é longo demais para um issue.</translation>
    </message>
    <message>
        <source>Say in one line what is to be done.</source>
        <translation>Diga em uma linha o que deve ser feito.</translation>
    </message>
    <message>
        <source>At most 200 bytes; this has %1.</source>
        <translation>No máximo 200 bytes; isto tem %1.</translation>
    </message>
    <message>
        <source>Only characters that can be seen.</source>
        <translation>Só caracteres visíveis.</translation>
    </message>
    <message>
        <source>Say how much the work is worth.</source>
        <translation>Diga quanto vale o trabalho.</translation>
    </message>
    <message>
        <source>Not an amount. Use digits and one separator; RTC has 6 decimals.</source>
        <translation>Não é um valor. Use algarismos e um separador; o RTC tem 6 casas decimais.</translation>
    </message>
    <message>
        <source>At least %1 RTC: less would not pay the fees of the claimant.</source>
        <translation>Pelo menos %1 RTC: menos não pagaria as taxas do desenvolvedor.</translation>
    </message>
    <message>
        <source>The balance is not known yet.</source>
        <translation>O saldo ainda não é conhecido.</translation>
    </message>
    <message>
        <source>More than you have: %1 available.</source>
        <translation>Mais do que você tem: %1 disponíveis.</translation>
    </message>
    <message>
        <source>Type a number of days, or a date such as 2027-01-31.</source>
        <translation>Digite um número de dias, ou uma data como 2027-01-31.</translation>
    </message>
    <message>
        <source>This day is over. Choose a later one.</source>
        <translation>Esse dia já passou. Escolha um posterior.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n days ahead.</source>
        <translation>
            <numerusform>No máximo %n dia à frente.</numerusform>
            <numerusform>No máximo %n dias à frente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a number of days, at least 1.</source>
        <translation>Digite um número de dias, pelo menos 1.</translation>
    </message>
    <message numerus="yes">
        <source>A claim lasts at most %n days.</source>
        <translation>
            <numerusform>Uma reivindicação dura no máximo %n dia.</numerusform>
            <numerusform>Uma reivindicação dura no máximo %n dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not a key: 64 characters, 0 to 9 and a to f.</source>
        <translation>Não é uma chave: 64 caracteres, 0 a 9 e a a f.</translation>
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
        <translation>Em custódia, verificado</translation>
    </message>
    <message>
        <source>Not payable</source>
        <extracomment>Under a reward that nobody vouches for.</extracomment>
        <translation>Não pagável</translation>
    </message>
</context>
<context>
    <name>BountyTimeline</name>
    <message>
        <source>Claimed</source>
        <translation>Reivindicado</translation>
    </message>
    <message>
        <source>Claim given back</source>
        <translation>Reivindicação devolvida</translation>
    </message>
    <message>
        <source>By you. The bounty was open to all again.</source>
        <translation>Por você. O bounty ficou aberto a todos de novo.</translation>
    </message>
    <message>
        <source>By %1. The bounty was open to all again.</source>
        <translation>Por %1. O bounty ficou aberto a todos de novo.</translation>
    </message>
    <message>
        <source>Claim lapsed</source>
        <translation>Reivindicação caducada</translation>
    </message>
    <message>
        <source>No pull request came in time. The bounty was open to all again.</source>
        <translation>Nenhum pull request chegou a tempo. O bounty ficou aberto a todos de novo.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>%1 RTC went back to the sponsor.</source>
        <translation>%1 RTC voltaram ao patrocinador.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirado</translation>
    </message>
    <message>
        <source>Its time was over: %1 RTC went back to the sponsor.</source>
        <translation>O prazo terminou: %1 RTC voltaram ao patrocinador.</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>You wrote the terms</source>
        <translation>Você escreveu as condições</translation>
    </message>
    <message>
        <source>%1 wrote the terms</source>
        <translation>%1 escreveu as condições</translation>
    </message>
    <message>
        <source>issue #%1</source>
        <translation>issue #%1</translation>
    </message>
    <message>
        <source>terms</source>
        <translation>condições</translation>
    </message>
    <message>
        <source>Funded</source>
        <translation>Financiado</translation>
    </message>
    <message>
        <source>%1 RTC locked in escrow</source>
        <translation>%1 RTC bloqueados em custódia</translation>
    </message>
    <message>
        <source>Reserved for you until %1</source>
        <translation>Reservado para você até %1</translation>
    </message>
    <message>
        <source>Reserved for you</source>
        <translation>Reservado para você</translation>
    </message>
    <message>
        <source>Reserved for %1 until %2</source>
        <translation>Reservado para %1 até %2</translation>
    </message>
    <message>
        <source>Reserved for %1</source>
        <translation>Reservado para %1</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Pull request linked to this bounty</source>
        <translation>Pull request vinculado a este bounty</translation>
    </message>
    <message>
        <source>PR #%1</source>
        <translation>PR #%1</translation>
    </message>
    <message>
        <source>Reviewed by you, maintainer</source>
        <translation>Revisado por você, mantenedor</translation>
    </message>
    <message>
        <source>Reviewed by %1, maintainer</source>
        <translation>Revisado por %1, mantenedor</translation>
    </message>
    <message>
        <source>Rejected by you. Work can be submitted again.</source>
        <translation>Rejeitado por você. Pode ser enviado de novo.</translation>
    </message>
    <message>
        <source>Rejected by %1. Work can be submitted again.</source>
        <translation>Rejeitado por %1. Pode ser enviado de novo.</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprovado</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeitado</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Mesclado</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Liberado</translation>
    </message>
    <message>
        <source>The work is part of the repository</source>
        <translation>O trabalho faz parte do repositório</translation>
    </message>
    <message>
        <source>The sponsor paid without a merge</source>
        <translation>O patrocinador pagou sem merge</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>%1 RTC to %2, yours</source>
        <translation>%1 RTC para %2, sua</translation>
    </message>
    <message>
        <source>%1 RTC to %2</source>
        <translation>%1 RTC para %2</translation>
    </message>
    <message>
        <source>Within about 30 s of the merge, to %1</source>
        <translation>Cerca de 30 s após o merge, para %1</translation>
    </message>
    <message>
        <source>Within about 30 s of the merge</source>
        <translation>Cerca de 30 s após o merge</translation>
    </message>
</context>
<context>
    <name>CandidateCard</name>
    <message>
        <source>%1, balance %2, %3</source>
        <extracomment>Read out for an address that can be chosen; %1 is whose it is, %2 its balance, %3 the address.</extracomment>
        <translation>%1, saldo %2, %3</translation>
    </message>
</context>
<context>
    <name>CandidateList</name>
    <message>
        <source>Derivation path</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Caminho de derivação</translation>
    </message>
    <message>
        <source>The Rust wallet and the React Native wallet use it.</source>
        <extracomment>Under that field.</extracomment>
        <translation>As carteiras Rust e React Native o usam.</translation>
    </message>
    <message>
        <source>Which address is yours?</source>
        <extracomment>Above the addresses that an import may mean.</extracomment>
        <translation>Qual endereço é o seu?</translation>
    </message>
    <message>
        <source>The address that was found</source>
        <extracomment>Above the one address that was found.</extracomment>
        <translation>O endereço encontrado</translation>
    </message>
</context>
<context>
    <name>ChartFrame</name>
    <message>
        <source>Show as table</source>
        <extracomment>In the menu of a chart.</extracomment>
        <translation>Mostrar como tabela</translation>
    </message>
</context>
<context>
    <name>ChartTable</name>
    <message>
        <source>Close the table</source>
        <extracomment>Button that closes the table of a chart.</extracomment>
        <translation>Fechar a tabela</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>Check a signature</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>Conferir uma assinatura</translation>
    </message>
    <message>
        <source>All three as they were given to you. Nothing is sent anywhere.</source>
        <extracomment>What is needed to check a signature.</extracomment>
        <translation>Os três como os recebeu. Nada é enviado.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes the dialog.</extracomment>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Button that checks the signature.</extracomment>
        <translation>Conferir</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Signature</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Assinatura</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>A check read out: %1 its name, %2 what came of it, %3 the details.</extracomment>
        <translation>%1: %2. %3</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>What is word %1?</source>
        <extracomment>Title of the check of the words; %1 is a number.</extracomment>
        <translation>Qual é a palavra %1?</translation>
    </message>
    <message>
        <source>Question %1 of %2. Look at your paper and choose the word at this place.</source>
        <extracomment>Under the title; %1 and %2 are numbers.</extracomment>
        <translation>Pergunta %1 de %2. Olhe no seu papel e escolha a palavra desta posição.</translation>
    </message>
    <message>
        <source>Show words again</source>
        <extracomment>Button that goes back to the words.</extracomment>
        <translation>Rever palavras</translation>
    </message>
    <message>
        <source>Check later</source>
        <extracomment>Button that skips the check of the written words.</extracomment>
        <translation>Conferir depois</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <extracomment>Read out for the bar over the questions.</extracomment>
        <translation>Perguntas respondidas</translation>
    </message>
    <message>
        <source>That is not word %1. Look at your paper.</source>
        <extracomment>After a wrong answer; %1 is a number.</extracomment>
        <translation>Esta não é a palavra %1. Olhe no seu papel.</translation>
    </message>
</context>
<context>
    <name>ChecksDialog</name>
    <message>
        <source>What speaks against a real machine</source>
        <extracomment>Title of a dialog: why this machine is taken for a virtual one.</extracomment>
        <translation>O que indica que a máquina não é real</translation>
    </message>
    <message>
        <source>All checks</source>
        <extracomment>Title of a dialog that lists the checks of this machine.</extracomment>
        <translation>Todas as verificações</translation>
    </message>
    <message>
        <source>These checks found something. Every node judges the same report by the same rules: nobody can make an exception, but the cause can often be taken away.</source>
        <extracomment>Above the checks that found something, with what to try.</extracomment>
        <translation>Estas verificações encontraram algo. Todos os nós julgam o mesmo relatório pelas mesmas regras: ninguém pode abrir uma exceção, mas muitas vezes a causa pode ser removida.</translation>
    </message>
    <message>
        <source>Each check is a piece of evidence, not a proof. What could not be measured counts neither for nor against this machine.</source>
        <extracomment>Above the list of checks.</extracomment>
        <translation>Cada verificação é um indício, não uma prova. O que não pôde ser medido não conta nem a favor nem contra esta máquina.</translation>
    </message>
    <message>
        <source>Measure again</source>
        <extracomment>Starts the measurement of this machine.</extracomment>
        <translation>Medir de novo</translation>
    </message>
    <message>
        <source>Close the checks</source>
        <extracomment>Button that closes the list of checks.</extracomment>
        <translation>Fechar verificações</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>Keep the node running in the background?</source>
        <extracomment>Title of a question when the window is closed.</extracomment>
        <translation>Manter o nó em execução em segundo plano?</translation>
    </message>
    <message>
        <source>It goes on following the chain and mining. The icon in the tray brings the window back.</source>
        <extracomment>Under the question, where there is a tray.</extracomment>
        <translation>Ele continua acompanhando a blockchain e minerando. O ícone na bandeja traz a janela de volta.</translation>
    </message>
    <message>
        <source>It goes on following the chain and mining, and the window is minimised.</source>
        <extracomment>Under the question, where there is no tray.</extracomment>
        <translation>Ele continua acompanhando a blockchain e minerando, e a janela é minimizada.</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <extracomment>Button that ends the program.</extracomment>
        <translation>Parar e sair</translation>
    </message>
    <message>
        <source>Keep running</source>
        <extracomment>Button that hides the window and leaves the node running.</extracomment>
        <translation>Manter em execução</translation>
    </message>
    <message>
        <source>Do the same from now on</source>
        <extracomment>Box to tick: do the same next time.</extracomment>
        <translation>Fazer o mesmo daqui em diante</translation>
    </message>
    <message>
        <source>Settings can change it.</source>
        <extracomment>Where the choice can be changed.</extracomment>
        <translation>Mude isso em Configurações.</translation>
    </message>
</context>
<context>
    <name>CompactBottomBar</name>
    <message>
        <source>Pages</source>
        <extracomment>Read out for the list of pages at the bottom of a narrow window.</extracomment>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Opens the pages that have no room on the bottom bar.</extracomment>
        <translation>Mais</translation>
    </message>
</context>
<context>
    <name>CompactTopBar</name>
    <message>
        <source>Search</source>
        <extracomment>Button at the top of a narrow window.</extracomment>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Lock the wallet</source>
        <extracomment>Button at the top of a narrow window.</extracomment>
        <translation>Bloquear a carteira</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Read out for the line of status in a narrow window.</extracomment>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <extracomment>Button that closes the dialog without a change.</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Type the amount first.</source>
        <extracomment>Why the button cannot be used yet.</extracomment>
        <translation>Digite o valor primeiro.</translation>
    </message>
    <message>
        <source>Type %1 to go on</source>
        <extracomment>Label of a field; %1 is an amount.</extracomment>
        <translation>Digite %1 para continuar</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <extracomment>What a copy button says just after it was used.</extracomment>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>The last run ended by a fault</source>
        <extracomment>Title of a dialog at the start.</extracomment>
        <translation>A última execução terminou com uma falha</translation>
    </message>
    <message>
        <source>A report lies on this computer. It names places in the program, and holds no address, amount, password or key. Nothing is sent.</source>
        <extracomment>Under the title.</extracomment>
        <translation>Há um relatório neste computador. Ele cita lugares do programa e não contém endereço, valor, senha nem chave. Nada é enviado.</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <extracomment>Button that puts the report on the clipboard.</extracomment>
        <translation>Copiar o relatório</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Button that closes the dialog.</extracomment>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>DesktopCard</name>
    <message>
        <source>Desktop</source>
        <extracomment>Title of a card: how the program behaves on the desktop.</extracomment>
        <translation>Área de trabalho</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <extracomment>Label of a choice.</extracomment>
        <translation>Ao fechar a janela</translation>
    </message>
    <message>
        <source>Ask</source>
        <extracomment>Choice of what closing the window does.</extracomment>
        <translation>Perguntar</translation>
    </message>
    <message>
        <source>Keep the node running</source>
        <extracomment>Choice of what closing the window does.</extracomment>
        <translation>Manter o nó em execução</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <extracomment>Choice of what closing the window does.</extracomment>
        <translation>Parar e sair</translation>
    </message>
    <message>
        <source>Notifications</source>
        <extracomment>Label of a choice: notices outside the window.</extracomment>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>Choice of notices outside the window.</extracomment>
        <translation>Desativadas</translation>
    </message>
    <message>
        <source>Important</source>
        <extracomment>Choice of notices outside the window.</extracomment>
        <translation>Importantes</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Choice of notices outside the window.</extracomment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Important: payments that arrive or fail, and trouble of the node.</source>
        <extracomment>Under the choice of notices.</extracomment>
        <translation>Importantes: pagamentos que chegam ou falham e problemas do nó.</translation>
    </message>
    <message>
        <source>Start in the background</source>
        <extracomment>Box to tick.</extracomment>
        <translation>Iniciar em segundo plano</translation>
    </message>
    <message>
        <source>Draw without the graphics card</source>
        <extracomment>Box to tick.</extracomment>
        <translation>Desenhar sem a placa de vídeo</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <extracomment>Behind the box.</extracomment>
        <translation>A partir da próxima abertura.</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Back</source>
        <extracomment>Button of a details page in a narrow window.</extracomment>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Close the details</source>
        <extracomment>Button that closes the details at the right side.</extracomment>
        <translation>Fechar os detalhes</translation>
    </message>
</context>
<context>
    <name>DutyCard</name>
    <message>
        <source>Duty</source>
        <extracomment>Title of a card: what a validator has to do.</extracomment>
        <translation>Deveres</translation>
    </message>
    <message>
        <source>You do not validate. Holding and mining work without it.</source>
        <extracomment>This wallet has no validator.</extracomment>
        <translation>Você não valida. Guardar moedas e minerar funcionam sem isso.</translation>
    </message>
    <message>
        <source>Next turn</source>
        <extracomment>Name of a fact: when this validator may propose a block.</extracomment>
        <translation>Próximo turno</translation>
    </message>
    <message>
        <source>Votes signed</source>
        <extracomment>Name of a figure.</extracomment>
        <translation>Votos assinados</translation>
    </message>
    <message>
        <source>Uptime</source>
        <extracomment>Name of a figure: the share of turns that were taken.</extracomment>
        <translation>Disponibilidade</translation>
    </message>
    <message>
        <source>since the daily count</source>
        <extracomment>Under a figure: turns are counted for a day, then from 0 again.</extracomment>
        <translation>desde a contagem diária</translation>
    </message>
    <message>
        <source>Rank by bond</source>
        <extracomment>Name of a figure: place among the validators, by bond.</extracomment>
        <translation>Posição por garantia</translation>
    </message>
</context>
<context>
    <name>EpochCard</name>
    <message>
        <source>Expected this epoch</source>
        <extracomment>The reward if all slots are accepted, for who mines.</extracomment>
        <translation>Previsto nesta época</translation>
    </message>
    <message>
        <source>Estimate for this machine</source>
        <extracomment>The reward of an epoch if this machine mined.</extracomment>
        <translation>Estimativa para esta máquina</translation>
    </message>
    <message>
        <source>•••••</source>
        <extracomment>Stands for an amount that is hidden.</extracomment>
        <translation>•••••</translation>
    </message>
    <message>
        <source>If every slot is accepted and the other machines go on as now.</source>
        <extracomment>Under the expected reward.</extracomment>
        <translation>Se todos os slots forem aceitos e as outras máquinas continuarem como agora.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>That password does not open this wallet.</source>
        <translation>Esta senha não abre esta carteira.</translation>
    </message>
    <message>
        <source>There is no space left on the disk. Free some space and try again. (%1)</source>
        <translation>Não há espaço livre no disco. Libere espaço e tente de novo. (%1)</translation>
    </message>
    <message>
        <source>This program may not use a file or folder it needs: %1</source>
        <translation>Este programa não tem permissão para usar um arquivo ou pasta de que precisa: %1</translation>
    </message>
    <message>
        <source>Another program holds what is needed here: %1</source>
        <translation>Outro programa está usando o que é necessário aqui: %1</translation>
    </message>
    <message>
        <source>Stored data is damaged and was left as it is: %1</source>
        <translation>Há dados armazenados danificados, que foram deixados como estão: %1</translation>
    </message>
    <message>
        <source>This would overwrite something that is there: %1</source>
        <translation>Isto substituiria algo que já existe: %1</translation>
    </message>
    <message>
        <source>Something went wrong: %1</source>
        <translation>Algo deu errado: %1</translation>
    </message>
</context>
<context>
    <name>EscrowCard</name>
    <message>
        <source>Put this away</source>
        <extracomment>Button that puts away what became of a step.</extracomment>
        <translation>Ocultar isto</translation>
    </message>
</context>
<context>
    <name>Explorer</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repositório</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Condições</translation>
    </message>
    <message>
        <source>Can be claimed until block</source>
        <translation>Pode ser reivindicado até o bloco</translation>
    </message>
    <message>
        <source>Blocks of a claim</source>
        <translation>Blocos de uma reivindicação</translation>
    </message>
    <message>
        <source>Maintainer</source>
        <translation>Mantenedor</translation>
    </message>
    <message>
        <source>Release key</source>
        <translation>Chave de liberação</translation>
    </message>
    <message>
        <source>Hash of the terms</source>
        <translation>Hash das condições</translation>
    </message>
    <message>
        <source>Bounty</source>
        <translation>Bounty</translation>
    </message>
    <message>
        <source>Claimant</source>
        <translation>Desenvolvedor</translation>
    </message>
    <message>
        <source>Pull request</source>
        <translation>Pull request</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisão</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprovado</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeitado</translation>
    </message>
    <message>
        <source>Merge commit</source>
        <translation>Commit do merge</translation>
    </message>
    <message>
        <source>none: released without a merge</source>
        <translation>nenhum: liberado sem merge</translation>
    </message>
    <message>
        <source>Failed: the bond would be below the minimum</source>
        <translation>Falhou: a garantia ficaria abaixo do mínimo</translation>
    </message>
    <message>
        <source>Failed: more than is bonded</source>
        <translation>Falhou: mais do que está em garantia</translation>
    </message>
    <message>
        <source>Failed: the validator key belongs to another bond</source>
        <translation>Falhou: a chave de validador pertence a outra garantia</translation>
    </message>
    <message>
        <source>Failed: the validator key is jailed for ever</source>
        <translation>Falhou: a chave de validador está excluída para sempre</translation>
    </message>
    <message>
        <source>Failed: the machine is not registered to the sender</source>
        <translation>Falhou: a máquina não está registrada em nome do remetente</translation>
    </message>
    <message>
        <source>Failed: a validator uses the machine</source>
        <translation>Falhou: um validador usa a máquina</translation>
    </message>
    <message>
        <source>Failed: nothing is bonded</source>
        <translation>Falhou: nada está em garantia</translation>
    </message>
    <message>
        <source>Failed: too many parts are on their way out</source>
        <translation>Falhou: há partes demais em retirada</translation>
    </message>
    <message>
        <source>Failed: there was nothing to punish</source>
        <translation>Falhou: não havia o que punir</translation>
    </message>
    <message>
        <source>Failed: there is no such bounty</source>
        <translation>Falhou: essa bounty não existe</translation>
    </message>
    <message>
        <source>Failed: this step is somebody else&apos;s to take</source>
        <translation>Falhou: esta etapa cabe a outra pessoa</translation>
    </message>
    <message>
        <source>Failed: the bounty stands at another step</source>
        <translation>Falhou: a bounty está em outra etapa</translation>
    </message>
    <message>
        <source>Failed: somebody else claimed it first</source>
        <translation>Falhou: outra pessoa a reservou antes</translation>
    </message>
    <message>
        <source>Failed: the deadline does not allow it</source>
        <translation>Falhou: o prazo não permite</translation>
    </message>
    <message>
        <source>Failed: the reward is too small</source>
        <translation>Falhou: a recompensa é pequena demais</translation>
    </message>
    <message>
        <source>Failed: the claimant has an open claim in this repository</source>
        <translation>Falhou: quem pede tem uma reserva aberta neste repositório</translation>
    </message>
    <message>
        <source>Failed: the claimant let a claim lapse and has to wait</source>
        <translation>Falhou: quem pede deixou uma reserva vencer e precisa esperar</translation>
    </message>
    <message>
        <source>Failed: nothing was merged</source>
        <translation>Falhou: nada foi mesclado</translation>
    </message>
    <message>
        <source>Failed: the balance was too low</source>
        <translation>Falhou: o saldo era insuficiente</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pagamento</translation>
    </message>
    <message>
        <source>Bonded</source>
        <translation>Em garantia</translation>
    </message>
    <message>
        <source>Unbonded</source>
        <translation>Retirado da garantia</translation>
    </message>
    <message>
        <source>Machine released</source>
        <translation>Máquina liberada</translation>
    </message>
    <message>
        <source>Validator reported</source>
        <translation>Validador denunciado</translation>
    </message>
    <message>
        <source>Bounty funded</source>
        <translation>Bounty financiada</translation>
    </message>
    <message>
        <source>Bounty claimed</source>
        <translation>Bounty reservada</translation>
    </message>
    <message>
        <source>Bounty given back</source>
        <translation>Bounty devolvida</translation>
    </message>
    <message>
        <source>Work submitted for a bounty</source>
        <translation>Trabalho enviado para uma bounty</translation>
    </message>
    <message>
        <source>Work for a bounty reviewed</source>
        <translation>Trabalho para uma bounty revisado</translation>
    </message>
    <message>
        <source>Bounty paid</source>
        <translation>Bounty paga</translation>
    </message>
    <message>
        <source>Machine announced</source>
        <translation>Máquina anunciada</translation>
    </message>
    <message>
        <source>Machine registered</source>
        <translation>Máquina registrada</translation>
    </message>
    <message>
        <source>Machine renewed</source>
        <translation>Máquina renovada</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>%1, age %2</source>
        <translation>%1, idade %2</translation>
    </message>
    <message>
        <source>Epoch and slot</source>
        <translation>Época e slot</translation>
    </message>
    <message>
        <source>%1, slot %2, block %3 of %4</source>
        <translation>%1, slot %2, bloco %3 de %4</translation>
    </message>
    <message>
        <source>Validator</source>
        <translation>Validador</translation>
    </message>
    <message>
        <source>State root</source>
        <translation>Raiz do estado</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Taxas</translation>
    </message>
    <message>
        <source>%1 RTC</source>
        <translation>%1 RTC</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versão %2</translation>
    </message>
    <message>
        <source>Header hash recomputed</source>
        <translation>Hash do cabeçalho recalculado</translation>
    </message>
    <message>
        <source>%1 of %2, %3 needed</source>
        <translation>%1 de %2, %3 necessários</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Certificate of block %1</source>
        <translation>Certificado do bloco %1</translation>
    </message>
    <message>
        <source>Transactions root</source>
        <translation>Raiz das transações</translation>
    </message>
    <message numerus="yes">
        <source>%n leaves</source>
        <translation>
            <numerusform>%n folha</numerusform>
            <numerusform>%n folhas</numerusform>
        </translation>
    </message>
    <message>
        <source>Attestations root</source>
        <translation>Raiz das atestações</translation>
    </message>
    <message>
        <source>executed here</source>
        <translation>executada aqui</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Sucesso</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses</source>
        <translation>
            <numerusform>%n endereço</numerusform>
            <numerusform>%n endereços</numerusform>
        </translation>
    </message>
    <message>
        <source>Mining reward</source>
        <translation>Recompensa de mineração</translation>
    </message>
    <message>
        <source>From the first block</source>
        <translation>Do primeiro bloco</translation>
    </message>
    <message>
        <source>Bounty moved on</source>
        <translation>Bounty avançou</translation>
    </message>
    <message>
        <source>Escrow of a bounty came back</source>
        <translation>O depósito de uma bounty voltou</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>%1   %2 RTC</source>
        <translation>%1   %2 RTC</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Taxa</translation>
    </message>
    <message>
        <source>Gas used</source>
        <translation>Gás usado</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>%1. The fee was paid.</source>
        <translation>%1. A taxa foi paga.</translation>
    </message>
    <message>
        <source>Nonce</source>
        <translation>Nonce</translation>
    </message>
    <message>
        <source>Valid until block</source>
        <translation>Válido até o bloco</translation>
    </message>
</context>
<context>
    <name>ExplorerHome</name>
    <message>
        <source>Height</source>
        <extracomment>Name of a figure.</extracomment>
        <translation>Altura</translation>
    </message>
    <message>
        <source>Final</source>
        <extracomment>Name of a figure: how long ago a block was final.</extracomment>
        <translation>Definitivo</translation>
    </message>
    <message>
        <source>since the newest final block</source>
        <extracomment>Under the age of the newest final block.</extracomment>
        <translation>desde o bloco definitivo mais recente</translation>
    </message>
    <message>
        <source>Epoch</source>
        <extracomment>Name of a figure.</extracomment>
        <translation>Época</translation>
    </message>
    <message>
        <source>Issued so far</source>
        <extracomment>Name of a figure: RTC that exist.</extracomment>
        <translation>Emitido até agora</translation>
    </message>
    <message>
        <source>of 8,388,608 RTC</source>
        <extracomment>Under the figure of issued RTC.</extracomment>
        <translation>de 8.388.608 RTC</translation>
    </message>
    <message>
        <source>Block %1, %2, %3</source>
        <extracomment>A block read out: %1 height, %2 number of transactions, %3 age.</extracomment>
        <translation>Bloco %1, %2, %3</translation>
    </message>
    <message>
        <source>Latest blocks</source>
        <extracomment>Title of a table.
----------
Read out for a table.</extracomment>
        <translation>Últimos blocos</translation>
    </message>
    <message>
        <source>Live</source>
        <extracomment>The table follows the chain.</extracomment>
        <translation>Ao vivo</translation>
    </message>
    <message>
        <source>Latest transactions</source>
        <extracomment>Title of a table.
----------
Read out for a table.</extracomment>
        <translation>Últimas transações</translation>
    </message>
    <message>
        <source>The newest blocks hold no transactions.</source>
        <extracomment>No transaction stands in the newest blocks.</extracomment>
        <translation>Os blocos mais recentes não contêm transações.</translation>
    </message>
</context>
<context>
    <name>ExplorerPage</name>
    <message>
        <source>Explorer</source>
        <extracomment>Title of the page that reads the chain.</extracomment>
        <translation>Explorador</translation>
    </message>
    <message>
        <source>the balance was too low</source>
        <extracomment>Why a transaction failed.</extracomment>
        <translation>o saldo era insuficiente</translation>
    </message>
    <message>
        <source>Everything here is checked by this device</source>
        <extracomment>Everything shown was executed here.</extracomment>
        <translation>Tudo aqui é verificado por este dispositivo</translation>
    </message>
    <message>
        <source>Previous block</source>
        <extracomment>Leads to the block before.</extracomment>
        <translation>Bloco anterior</translation>
    </message>
    <message>
        <source>This is the first block</source>
        <extracomment>Why there is no previous block.</extracomment>
        <translation>Este é o primeiro bloco</translation>
    </message>
    <message>
        <source>Next block</source>
        <extracomment>Leads to the block after.</extracomment>
        <translation>Próximo bloco</translation>
    </message>
    <message>
        <source>This is the newest final block</source>
        <extracomment>Why there is no next block.</extracomment>
        <translation>Este é o bloco definitivo mais recente</translation>
    </message>
    <message>
        <source>Height, hash or address</source>
        <extracomment>In the field that looks things up on the chain.</extracomment>
        <translation>Altura, hash ou endereço</translation>
    </message>
    <message>
        <source>The explorer reads blocks that this device executed. That needs a full node.</source>
        <extracomment>Why the page that reads the chain is empty.</extracomment>
        <translation>O explorador lê blocos que este dispositivo executou. Isso precisa de um nó completo.</translation>
    </message>
</context>
<context>
    <name>ExportFileDialog</name>
    <message>
        <source>Export the wallet file</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>Exportar o arquivo</translation>
    </message>
    <message>
        <source>The copy opens with the password that you give it here, on any computer. Whoever has both can spend your coins.</source>
        <extracomment>What a copy of the wallet file is.</extracomment>
        <translation>A cópia abre em qualquer computador com a senha que você lhe der aqui. Quem tem as duas pode gastar suas moedas.</translation>
    </message>
    <message>
        <source>The copy shows addresses and holds no secret, so it has no password.</source>
        <extracomment>What a copy of a file that only watches is.</extracomment>
        <translation>A cópia mostra endereços e não contém segredo, por isso não tem senha.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>Closes a dialog; nothing is written.</extracomment>
        <translation>Deixar assim</translation>
    </message>
    <message>
        <source>Write the file</source>
        <extracomment>Button that writes the copy of the wallet file.</extracomment>
        <translation>Gravar o arquivo</translation>
    </message>
    <message>
        <source>Wallet password</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Senha da carteira</translation>
    </message>
    <message>
        <source>Password for the copy</source>
        <extracomment>Label of a field: a new password for the exported file.</extracomment>
        <translation>Senha da cópia</translation>
    </message>
    <message>
        <source>Password for the copy, once more</source>
        <extracomment>Label of a field: the new password once more.</extracomment>
        <translation>Senha da cópia, outra vez</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Above a field for the path of a file.</extracomment>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <extracomment>Button that opens the system&apos;s dialog for files.</extracomment>
        <translation>Escolher um local</translation>
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
        <translation>Copiar: %1</translation>
    </message>
</context>
<context>
    <name>FeePicker</name>
    <message>
        <source>Slow</source>
        <extracomment>The slowest and cheapest of three fee choices.</extracomment>
        <translation>Lenta</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>The middle of three fee choices.</extracomment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Fast</source>
        <extracomment>The fastest and dearest of three fee choices.</extracomment>
        <translation>Rápida</translation>
    </message>
    <message>
        <source>Fee and speed</source>
        <extracomment>Above the three fee choices.</extracomment>
        <translation>Taxa e velocidade</translation>
    </message>
</context>
<context>
    <name>FoldButton</name>
    <message>
        <source>Hide: %1</source>
        <extracomment>Button that closes a panel; %1 is the panel&apos;s title.</extracomment>
        <translation>Ocultar: %1</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <extracomment>Button that opens a panel; %1 is the panel&apos;s title.</extracomment>
        <translation>Mostrar: %1</translation>
    </message>
</context>
<context>
    <name>HashLabel</name>
    <message>
        <source>Copy the hash</source>
        <extracomment>Tooltip of the copy button beside a hash.</extracomment>
        <translation>Copiar o hash</translation>
    </message>
</context>
<context>
    <name>HostTable</name>
    <message>
        <source>Banned hosts</source>
        <extracomment>Read out for a table of peers.</extracomment>
        <translation>Hosts banidos</translation>
    </message>
    <message>
        <source>Known addresses</source>
        <translation>Endereços conhecidos</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Host</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Head of a column: why somebody is banned.</extracomment>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Head of a column: how long ago.</extracomment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>Head of a column: when a ban ends.</extracomment>
        <translation>Até</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>A row read out: %1 is a host, %2 why it is banned, %3 until when.</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Lift</source>
        <extracomment>Ends the ban of a host.</extracomment>
        <translation>Desbanir</translation>
    </message>
</context>
<context>
    <name>HowDialog</name>
    <message>
        <source>How mining works</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>Como funciona a mineração</translation>
    </message>
    <message>
        <source>Close the explanation</source>
        <extracomment>Button that closes the explanation of mining.</extracomment>
        <translation>Fechar a explicação</translation>
    </message>
    <message>
        <source>Your computer measures its own processor, memory and clocks, and tells the network what it found, in public. It never touches your files.</source>
        <extracomment>How mining works, first of four.</extracomment>
        <translation>Seu computador mede o próprio processador, a memória e os relógios e informa à rede, publicamente, o que encontrou. Ele nunca toca nos seus arquivos.</translation>
    </message>
    <message>
        <source>An epoch has five slots. In each slot this machine signs once that it is there, with a proof that takes some milliseconds of work.</source>
        <extracomment>How mining works, second of four.</extracomment>
        <translation>Uma época tem cinco slots. Em cada slot, esta máquina assina uma vez que está presente, com uma prova que exige alguns milissegundos de trabalho.</translation>
    </message>
    <message>
        <source>At the end of an epoch its reward is shared by all miners, by weight and by slots attested. The weight comes from the age of the processor: older real hardware counts more, a virtual machine counts nothing.</source>
        <extracomment>How mining works, third of four.</extracomment>
        <translation>No fim de uma época, a recompensa é dividida entre todos os mineradores, por peso e por slots atestados. O peso vem da idade do processador: hardware real mais antigo conta mais, uma máquina virtual não conta nada.</translation>
    </message>
    <message>
        <source>Measurements can be forged. They sort rewards; the safety of the chain rests on the bonds of its validators.</source>
        <extracomment>How mining works, last of four.</extracomment>
        <translation>Medições podem ser forjadas. Elas distribuem recompensas; a segurança da blockchain se apoia nas garantias dos validadores.</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>Main network</source>
        <translation>Rede principal</translation>
    </message>
    <message>
        <source>Test network</source>
        <translation>Rede de teste</translation>
    </message>
    <message>
        <source>Local network</source>
        <translation>Rede local</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check the path, and that you may open the file.</source>
        <translation>Não é possível ler %1. Confira o caminho e se você pode abrir o arquivo.</translation>
    </message>
    <message>
        <source>%1 is too large for a wallet file. Choose the wallet&apos;s own file.</source>
        <translation>%1 é grande demais para um arquivo de carteira. Escolha o arquivo da própria carteira.</translation>
    </message>
    <message>
        <source>There is nothing in this file. Choose another copy of it.</source>
        <translation>Este arquivo está vazio. Escolha outra cópia.</translation>
    </message>
    <message>
        <source>This is no wallet file, key file, private key or words. Choose the file that the other program saved.</source>
        <translation>Não é arquivo de carteira ou de chave, nem chave privada, nem palavras. Escolha o arquivo que o outro programa salvou.</translation>
    </message>
    <message>
        <source>This wallet file is damaged. Use another copy of it, or restore the wallet from its words.</source>
        <translation>Este arquivo de carteira está danificado. Use outra cópia ou restaure a carteira com as palavras.</translation>
    </message>
    <message>
        <source>This wallet file is damaged or incomplete. Use another copy of it, or restore the wallet from its words. (%1)</source>
        <translation>Este arquivo de carteira está danificado ou incompleto. Use outra cópia ou restaure a carteira com as palavras. (%1)</translation>
    </message>
    <message>
        <source>A newer version of this program made this file. Update this program, then import it again.</source>
        <translation>Uma versão mais nova deste programa criou este arquivo. Atualize o programa e importe-o de novo.</translation>
    </message>
    <message>
        <source>This kind of key file is not known. Export the key or the words from the program that made it. (%1)</source>
        <translation>Este tipo de arquivo de chave não é conhecido. Exporte a chave ou as palavras do programa que o criou. (%1)</translation>
    </message>
    <message>
        <source>Wallet file of this program</source>
        <translation>Arquivo de carteira deste programa</translation>
    </message>
    <message>
        <source>Keystore of the RustChain command line</source>
        <translation>Keystore da linha de comando do RustChain</translation>
    </message>
    <message>
        <source>File of the Rust wallet</source>
        <translation>Arquivo da carteira Rust</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>Palavras de recuperação</translation>
    </message>
    <message>
        <source>Words of the Python SDK</source>
        <translation>Palavras do SDK Python</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Chave privada</translation>
    </message>
    <message>
        <source>Something to watch</source>
        <translation>Algo para observar</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Este programa</translation>
    </message>
    <message>
        <source>RustChain command line</source>
        <translation>Linha de comando do RustChain</translation>
    </message>
    <message>
        <source>Rust wallet</source>
        <translation>Carteira Rust</translation>
    </message>
    <message>
        <source>React Native wallet</source>
        <translation>Carteira React Native</translation>
    </message>
    <message>
        <source>Python SDK</source>
        <translation>SDK Python</translation>
    </message>
    <message>
        <source>Ed25519 key</source>
        <translation>Chave Ed25519</translation>
    </message>
    <message>
        <source>secp256k1 key</source>
        <translation>Chave secp256k1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>First address of the xpub</source>
        <translation>Primeiro endereço do xpub</translation>
    </message>
    <message>
        <source>This is for another network: %1. This window uses: %2. Start the program on the other one to use it.</source>
        <translation>Isto é de outra rede: %1. Esta janela usa: %2. Inicie o programa na outra para usá-lo.</translation>
    </message>
    <message>
        <source>That password does not open this file. Type the one that it was saved with.</source>
        <translation>Essa senha não abre este arquivo. Digite a que foi usada ao salvá-lo.</translation>
    </message>
    <message>
        <source>This is no key but something that can be watched. Choose &quot;Only watch&quot; above.</source>
        <translation>Não é uma chave, mas algo que pode ser observado. Escolha “Só observar” acima.</translation>
    </message>
    <message>
        <source>These words do not fit together. Check the order and the spelling.</source>
        <translation>Estas palavras não combinam entre si. Verifique a ordem e a grafia.</translation>
    </message>
    <message>
        <source>A wallet has 12 or 24 words; there are %1. Add what is missing.</source>
        <translation>Uma carteira tem 12 ou 24 palavras; há %1. Acrescente o que falta.</translation>
    </message>
    <message>
        <source>Word %1 is not in the list. Check the spelling.</source>
        <translation>A palavra %1 não está na lista. Verifique a grafia.</translation>
    </message>
    <message>
        <source>This is no private key. One has 64 hex digits, or 32 bytes in Base58.</source>
        <translation>Não é uma chave privada. Ela tem 64 dígitos hexadecimais ou 32 bytes em Base58.</translation>
    </message>
    <message>
        <source>A path has 1 to 64 characters, such as m/44&apos;/0&apos;/0&apos;/0&apos;/0&apos;.</source>
        <translation>Um caminho tem de 1 a 64 caracteres, como m/44&apos;/0&apos;/0&apos;/0&apos;/0&apos;.</translation>
    </message>
    <message>
        <source>This address has a typing error. Compare it with where it is from.</source>
        <translation>Este endereço tem um erro de digitação. Compare-o com a origem.</translation>
    </message>
    <message>
        <source>This is no address and no xpub. Paste the whole of it.</source>
        <translation>Não é endereço nem xpub. Cole-o por inteiro.</translation>
    </message>
    <message>
        <source>This xpub cannot be used. Copy the whole xpub of the wallet&apos;s account. (%1)</source>
        <translation>Este xpub não pode ser usado. Copie por inteiro o xpub da conta da carteira. (%1)</translation>
    </message>
</context>
<context>
    <name>ItemSheet</name>
    <message>
        <source>Copy the address</source>
        <extracomment>Tooltip of a copy button.</extracomment>
        <translation>Copiar o endereço</translation>
    </message>
    <message>
        <source>Parts of this block</source>
        <extracomment>Read out for the parts of a block.</extracomment>
        <translation>Partes deste bloco</translation>
    </message>
    <message>
        <source>Transactions</source>
        <extracomment>Part of a block.</extracomment>
        <translation>Transações</translation>
    </message>
    <message>
        <source>Attestations</source>
        <extracomment>Part of a block.</extracomment>
        <translation>Atestações</translation>
    </message>
    <message>
        <source>Receipts</source>
        <extracomment>Part of a block.</extracomment>
        <translation>Recibos</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>Title of a table.
----------
Read out for a table.</extracomment>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <extracomment>A table has no rows.</extracomment>
        <translation>Nada aqui.</translation>
    </message>
    <message>
        <source>Show 50 more</source>
        <extracomment>Loads the next rows of a table.</extracomment>
        <translation>Mostrar mais 50</translation>
    </message>
</context>
<context>
    <name>ItemSide</name>
    <message>
        <source>Finality votes</source>
        <extracomment>Title of a card.</extracomment>
        <translation>Votos de finalização</translation>
    </message>
    <message>
        <source>Send here</source>
        <extracomment>Starts a payment to this account.</extracomment>
        <translation>Enviar para cá</translation>
    </message>
</context>
<context>
    <name>ItemTable</name>
    <message>
        <source>Height</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Altura</translation>
    </message>
    <message>
        <source>Miner</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Minerador</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Hardware</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Validator</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Validador</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Para</translation>
    </message>
    <message>
        <source>Tx</source>
        <extracomment>Head of a column: transactions, slot, gas or block.</extracomment>
        <translation>Tx</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Slot</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>Gás</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloco</translation>
    </message>
    <message>
        <source>Attest.</source>
        <extracomment>Head of a column: attestations.</extracomment>
        <translation>Atest.</translation>
    </message>
    <message>
        <source>Fee</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Taxa</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Age</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Idade</translation>
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
        <translation>Chave privada</translation>
    </message>
    <message>
        <source>Anyone who reads it can spend the coins of this account. It cannot be copied; to move a wallet as a file, export the wallet file.</source>
        <extracomment>In the dialog that shows a private key.</extracomment>
        <translation>Quem a ler pode gastar as moedas desta conta. Ela não pode ser copiada; para mover uma carteira como arquivo, exporte o arquivo da carteira.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes the dialog.</extracomment>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Show the key</source>
        <extracomment>Button that uncovers the private key.</extracomment>
        <translation>Mostrar a chave</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Label of a choice.</extracomment>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Wallet password</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Senha da carteira</translation>
    </message>
    <message>
        <source>Part %1: %2</source>
        <extracomment>Read out for a part of the private key; %1 is its place.</extracomment>
        <translation>Parte %1: %2</translation>
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
        <translation>Nenhum chaveiro funciona neste desktop (Secret Service ou KWallet).</translation>
    </message>
</context>
<context>
    <name>KeychainSwitch</name>
    <message>
        <source>Unlock with the system keychain</source>
        <extracomment>Box to tick: the keychain is the system&apos;s store of passwords.
----------
Title of a dialog.</extracomment>
        <translation>Desbloquear com o chaveiro do sistema</translation>
    </message>
    <message>
        <source>Whoever can use your session can then open this wallet.</source>
        <extracomment>Behind the box.</extracomment>
        <translation>Quem puder usar a sua sessão poderá abrir esta carteira.</translation>
    </message>
    <message>
        <source>The keychain of this desktop keeps the wallet password, protected by your login. Programs of your session may read it there.</source>
        <extracomment>What giving the password to the keychain means.</extracomment>
        <translation>O chaveiro deste desktop guarda a senha da carteira, protegida pelo seu login. Programas da sua sessão podem lê-la ali.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>Closes a dialog; nothing is changed.</extracomment>
        <translation>Deixar assim</translation>
    </message>
    <message>
        <source>Use the keychain</source>
        <extracomment>Button that puts the password into the keychain.</extracomment>
        <translation>Usar o chaveiro</translation>
    </message>
    <message>
        <source>Wallet password</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Senha da carteira</translation>
    </message>
</context>
<context>
    <name>KnownAddress</name>
    <message>
        <source>The address you know</source>
        <extracomment>Above the address that looks like the one that is about to be paid.</extracomment>
        <translation>O endereço que você conhece</translation>
    </message>
</context>
<context>
    <name>LadderChart</name>
    <message>
        <source>Memory latency by size</source>
        <extracomment>Title of a chart: how long reading memory takes.
----------
Name of a chart.</extracomment>
        <translation>Latência da memória por tamanho</translation>
    </message>
    <message>
        <source>Not measurable: %1</source>
        <extracomment>%1 is a reason.</extracomment>
        <translation>Não mensurável: %1</translation>
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
        <translation>Abrir %1?</translation>
    </message>
    <message>
        <source>Your browser opens this address. Nothing of your wallet is sent with it.</source>
        <extracomment>Under the title of that question.</extracomment>
        <translation>Seu navegador abre este endereço. Nada da sua carteira é enviado.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <extracomment>Button that closes the question without opening the link.</extracomment>
        <translation>Ficar aqui</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <extracomment>Button that opens the link.</extracomment>
        <translation>Abrir no navegador</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <extracomment>Tooltip of a copy button.</extracomment>
        <translation>Copiar o endereço</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Locked</source>
        <extracomment>Read out for the page that asks for the password.</extracomment>
        <translation>Bloqueada</translation>
    </message>
    <message>
        <source>A payment request is waiting. Unlock to see it.</source>
        <extracomment>On the lock page, when a payment link was opened.</extracomment>
        <translation>Há um pedido de pagamento à espera. Desbloqueie para vê-lo.</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>Button that opens the wallet.</extracomment>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button that shows a wallet that needs no password.</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Unlock with the keychain</source>
        <extracomment>Button that opens the wallet with the password that the system&apos;s keychain has.</extracomment>
        <translation>Desbloquear com o chaveiro</translation>
    </message>
    <message>
        <source>Forgot the password?</source>
        <extracomment>Link to restoring the wallet from its words.</extracomment>
        <translation>Esqueceu a senha?</translation>
    </message>
    <message>
        <source>Other wallet</source>
        <extracomment>Link to the list of wallets.</extracomment>
        <translation>Outra carteira</translation>
    </message>
    <message>
        <source>Amounts and names are hidden</source>
        <extracomment>At the foot of the lock.</extracomment>
        <translation>Valores e nomes estão ocultos</translation>
    </message>
</context>
<context>
    <name>MachineCard</name>
    <message>
        <source>What the network would see of this machine</source>
        <extracomment>Title of a card. Nothing was sent yet.</extracomment>
        <translation>O que a rede veria desta máquina</translation>
    </message>
    <message>
        <source>What the network sees of this machine</source>
        <extracomment>Title of a card.</extracomment>
        <translation>O que a rede vê desta máquina</translation>
    </message>
    <message>
        <source>what the network sees</source>
        <extracomment>The card about this machine, for the button that opens it.</extracomment>
        <translation>o que a rede vê</translation>
    </message>
    <message>
        <source>Unmeasured. The values appear here before anything is sent.</source>
        <extracomment>Nothing was measured.</extracomment>
        <translation>Sem medição. Os valores aparecem aqui antes que algo seja enviado.</translation>
    </message>
    <message>
        <source>All checks</source>
        <extracomment>Button that lists the checks of this machine.</extracomment>
        <translation>Todas as verificações</translation>
    </message>
    <message>
        <source>This is a real machine</source>
        <extracomment>Button for who does not agree: it shows what speaks against that.</extracomment>
        <translation>Esta é uma máquina real</translation>
    </message>
    <message>
        <source>See the table</source>
        <extracomment>Button that opens the table of what processors are worth.</extracomment>
        <translation>Ver a tabela</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <extracomment>Copies the measured values.</extracomment>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Release this hardware</source>
        <extracomment>Button that ends the binding of this machine.</extracomment>
        <translation>Liberar este hardware</translation>
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
        <translation>Menos valores</translation>
    </message>
    <message>
        <source>All values</source>
        <extracomment>Button that shows the rest of the measured values.</extracomment>
        <translation>Todos os valores</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Saving the chain state, about 3 s</source>
        <extracomment>While the program ends.</extracomment>
        <translation>Salvando o estado da blockchain, cerca de 3 s</translation>
    </message>
    <message>
        <source>Opening the wallets</source>
        <extracomment>While the program starts.</extracomment>
        <translation>Abrindo as carteiras</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>Button that ends the program.</extracomment>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Staking</source>
        <translation>Staking</translation>
    </message>
    <message>
        <source>Explorer</source>
        <translation>Explorador</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atalhos</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
</context>
<context>
    <name>MainFrame</name>
    <message>
        <source>Overview</source>
        <extracomment>Page of the window.</extracomment>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Wallet</source>
        <extracomment>Head above a group of pages.</extracomment>
        <translation>Carteira</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>Page of the window.</extracomment>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Receive</source>
        <extracomment>Page of the window.</extracomment>
        <translation>Receber</translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>Page of the window.</extracomment>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>Mining</source>
        <extracomment>Page of the window.
----------
In the status strip, before the state of mining.</extracomment>
        <translation>Mineração</translation>
    </message>
    <message>
        <source>Earn</source>
        <extracomment>Head above a group of pages.</extracomment>
        <translation>Ganhar</translation>
    </message>
    <message>
        <source>Staking</source>
        <extracomment>Page of the window.</extracomment>
        <translation>Staking</translation>
    </message>
    <message>
        <source>Bounties</source>
        <extracomment>Page of the window.</extracomment>
        <translation>Bounties</translation>
    </message>
    <message>
        <source>Explorer</source>
        <extracomment>Page of the window.</extracomment>
        <translation>Explorador</translation>
    </message>
    <message>
        <source>Chain</source>
        <extracomment>Head above a group of pages.</extracomment>
        <translation>Blockchain</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>Page of the window.</extracomment>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Height</source>
        <extracomment>In the status strip, before the height of the chain.</extracomment>
        <translation>Altura</translation>
    </message>
    <message>
        <source>No final block for</source>
        <extracomment>In the status strip: how long ago the newest block was final.</extracomment>
        <translation>Nenhum bloco definitivo há</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Definitivo há</translation>
    </message>
    <message>
        <source>ago, slower than usual</source>
        <extracomment>In the status strip, behind an age.</extracomment>
        <translation>, mais lento que o normal</translation>
    </message>
    <message>
        <source>ago</source>
        <translation>​</translation>
    </message>
</context>
<context>
    <name>MainShortcuts</name>
    <message>
        <source>Pages in the order of the sidebar</source>
        <translation>Páginas na ordem da barra lateral</translation>
    </message>
    <message>
        <source>New payment</source>
        <translation>Novo pagamento</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Copy my address</source>
        <translation>Copiar meu endereço</translation>
    </message>
    <message>
        <source>Hide or show amounts</source>
        <translation>Ocultar ou mostrar valores</translation>
    </message>
    <message>
        <source>Pause or resume mining</source>
        <translation>Pausar ou retomar a mineração</translation>
    </message>
    <message>
        <source>Back, forward</source>
        <translation>Voltar, avançar</translation>
    </message>
    <message>
        <source>Next, previous region</source>
        <translation>Próxima região, região anterior</translation>
    </message>
    <message>
        <source>Next, previous row or block</source>
        <translation>Próxima linha ou bloco, anterior</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Esta lista</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
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
        <translation>Medir de novo</translation>
    </message>
    <message>
        <source>Measure now</source>
        <translation>Medir agora</translation>
    </message>
</context>
<context>
    <name>MessagesCard</name>
    <message>
        <source>Messages</source>
        <extracomment>Title of a card about signed messages.</extracomment>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Sign</source>
        <extracomment>What can be done with a text.</extracomment>
        <translation>Assinar</translation>
    </message>
    <message>
        <source>Proves that a text comes from the owner of an address. It pays nothing.</source>
        <extracomment>What a signed message is for.</extracomment>
        <translation>Prova que um texto vem do dono de um endereço. Não paga nada.</translation>
    </message>
    <message>
        <source>Sign a message</source>
        <extracomment>Button that opens a dialog.</extracomment>
        <translation>Assinar uma mensagem</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>What can be done with a signature.</extracomment>
        <translation>Conferir</translation>
    </message>
    <message>
        <source>Says whether the owner of an address signed a text.</source>
        <extracomment>What checking a signature says.</extracomment>
        <translation>Diz se o dono de um endereço assinou um texto.</translation>
    </message>
    <message>
        <source>Check a signature</source>
        <extracomment>Button that opens a dialog.</extracomment>
        <translation>Conferir uma assinatura</translation>
    </message>
</context>
<context>
    <name>Mining</name>
    <message>
        <source>Unmeasured: %1</source>
        <translation>Não medido: %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vazio</translation>
    </message>
    <message>
        <source>%1, family %2 model %3 stepping %4</source>
        <translation>%1, família %2 modelo %3 stepping %4</translation>
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
        <translation>sem L%1</translation>
    </message>
    <message>
        <source>%1 B lines</source>
        <translation>linhas de %1 B</translation>
    </message>
    <message>
        <source>Instruction sets</source>
        <translation>Conjuntos de instruções</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>sem %1</translation>
    </message>
    <message>
        <source>%1 million a second</source>
        <translation>%1 milhões por segundo</translation>
    </message>
    <message>
        <source>%1 ns</source>
        <translation>%1 ns</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>Processadores</translation>
    </message>
    <message>
        <source>Integer rate</source>
        <translation>Taxa de inteiros</translation>
    </message>
    <message>
        <source>Float rate</source>
        <translation>Taxa de ponto flutuante</translation>
    </message>
    <message>
        <source>Vector rate</source>
        <translation>Taxa vetorial</translation>
    </message>
    <message>
        <source>Cycle counter</source>
        <translation>Contador de ciclos</translation>
    </message>
    <message>
        <source>%1 MHz</source>
        <translation>%1 MHz</translation>
    </message>
    <message>
        <source>One CPUID</source>
        <translation>Uma CPUID</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produto</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>ACPI tables</source>
        <translation>Tabelas ACPI</translation>
    </message>
    <message>
        <source>Hypervisor</source>
        <translation>Hipervisor</translation>
    </message>
    <message>
        <source>reported by the processor</source>
        <translation>informado pelo processador</translation>
    </message>
    <message>
        <source>none reported</source>
        <translation>nenhum informado</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>salted hash of the firmware&apos;s number</source>
        <translation>hash com sal do número do firmware</translation>
    </message>
    <message>
        <source>salted hash of the system&apos;s number</source>
        <translation>hash com sal do número do sistema</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Placa</translation>
    </message>
    <message>
        <source>salted hash of the firmware&apos;s words</source>
        <translation>hash com sal dos textos do firmware</translation>
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
        <translation>não mensurável</translation>
    </message>
    <message>
        <source>nothing was seen</source>
        <translation>nada foi visto</translation>
    </message>
    <message>
        <source>From %1 ns: %2</source>
        <translation>De %1 ns: %2</translation>
    </message>
    <message>
        <source>%1, mean %2</source>
        <translation>%1, média %2</translation>
    </message>
    <message>
        <source>cv %1</source>
        <translation>cv %1</translation>
    </message>
    <message>
        <source>too regular</source>
        <translation>regular demais</translation>
    </message>
    <message>
        <source>too noisy</source>
        <translation>ruidoso demais</translation>
    </message>
    <message>
        <source>natural</source>
        <translation>natural</translation>
    </message>
    <message>
        <source>%1 durations, cv %2</source>
        <translation>%1 durações, cv %2</translation>
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
        <translation>Caches</translation>
    </message>
    <message>
        <source>as reported</source>
        <translation>conforme informado</translation>
    </message>
    <message>
        <source>Microcode</source>
        <translation>Microcódigo</translation>
    </message>
    <message>
        <source>Memory access</source>
        <translation>Acesso à memória</translation>
    </message>
    <message>
        <source>4 MiB</source>
        <translation>4 MiB</translation>
    </message>
    <message>
        <source>Computation</source>
        <translation>Cálculo</translation>
    </message>
    <message>
        <source>integers</source>
        <translation>inteiros</translation>
    </message>
    <message>
        <source>Interrupt latency</source>
        <translation>Latência de interrupção</translation>
    </message>
    <message>
        <source>gaps over 1 µs</source>
        <translation>lacunas acima de 1 µs</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>MiningCard</name>
    <message>
        <source>Mining on this machine</source>
        <extracomment>Title of a card.</extracomment>
        <translation>Mineração nesta máquina</translation>
    </message>
    <message>
        <source>Mine on this machine</source>
        <extracomment>Read out for the switch of mining.</extracomment>
        <translation>Minerar nesta máquina</translation>
    </message>
    <message>
        <source>Multiplier</source>
        <extracomment>Name of a figure.</extracomment>
        <translation>Multiplicador</translation>
    </message>
    <message>
        <source>Slots accepted</source>
        <extracomment>Name of a figure.</extracomment>
        <translation>Slots aceitos</translation>
    </message>
    <message>
        <source>Last reward</source>
        <extracomment>Name of a figure.</extracomment>
        <translation>Última recompensa</translation>
    </message>
</context>
<context>
    <name>MiningChecks</name>
    <message>
        <source>A hypervisor may run below your system, as Hyper-V does for some security settings. Turn it off in the system or in the firmware, then measure again.</source>
        <translation>Pode haver um hipervisor em execução abaixo do seu sistema, como o Hyper-V faz para algumas configurações de segurança. Desative-o no sistema ou no firmware e depois meça de novo.</translation>
    </message>
    <message>
        <source>Only virtual machines are known to carry this name. If yours is on a real board, report the board, so that the rules can learn it.</source>
        <translation>Só se conhecem máquinas virtuais com esse nome. Se o seu está em uma placa real, relate a placa, para que as regras possam aprendê-la.</translation>
    </message>
    <message>
        <source>Hypervisor bit of the processor</source>
        <translation>Bit de hipervisor do processador</translation>
    </message>
    <message>
        <source>The processor names no hypervisor.</source>
        <translation>O processador não cita nenhum hipervisor.</translation>
    </message>
    <message>
        <source>Hypervisor&apos;s signature</source>
        <translation>Assinatura do hipervisor</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>Não há nenhuma.</translation>
    </message>
    <message>
        <source>Maker of the system</source>
        <translation>Fabricante do sistema</translation>
    </message>
    <message>
        <source>None that makes virtual machines.</source>
        <translation>Nenhum que faça máquinas virtuais.</translation>
    </message>
    <message>
        <source>Name of the system</source>
        <translation>Nome do sistema</translation>
    </message>
    <message>
        <source>None that virtual machines have.</source>
        <translation>Nenhum que máquinas virtuais tenham.</translation>
    </message>
    <message>
        <source>Maker of the firmware</source>
        <translation>Fabricante do firmware</translation>
    </message>
    <message>
        <source>None that is made for virtual machines.</source>
        <translation>Nenhum firmware feito para máquinas virtuais.</translation>
    </message>
    <message>
        <source>Maker of the ACPI tables</source>
        <translation>Fabricante das tabelas ACPI</translation>
    </message>
    <message>
        <source>No hypervisor.</source>
        <translation>Nenhum hipervisor.</translation>
    </message>
    <message>
        <source>Cost of the CPUID instruction</source>
        <translation>Custo da instrução CPUID</translation>
    </message>
    <message>
        <source>The processor answers by itself.</source>
        <translation>O processador responde por si mesmo.</translation>
    </message>
    <message>
        <source>Something answers in place of the processor: a hypervisor, or a tool that watches programs. End it, then measure again.</source>
        <translation>Algo responde no lugar do processador: um hipervisor ou uma ferramenta que observa programas. Encerre-o e depois meça de novo.</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>None that only hypervisors offer.</source>
        <translation>Nenhum que só hipervisores ofereçam.</translation>
    </message>
    <message>
        <source>Remove the device or the driver that a virtual machine left behind, then measure again.</source>
        <translation>Remova o dispositivo ou o driver que uma máquina virtual deixou para trás e depois meça de novo.</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>passou</translation>
    </message>
    <message>
        <source>sign found</source>
        <translation>indício encontrado</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>não medido</translation>
    </message>
    <message>
        <source>Values that fit together</source>
        <translation>Valores que combinam entre si</translation>
    </message>
    <message>
        <source>Nothing contradicts the class of the processor.</source>
        <translation>Nada contradiz a classe do processador.</translation>
    </message>
    <message>
        <source>Other work disturbs the clocks: close what runs, then measure again.</source>
        <translation>Outras tarefas perturbam os relógios: feche o que está em execução e depois meça de novo.</translation>
    </message>
    <message>
        <source>Probably a virtual machine</source>
        <translation>Provavelmente uma máquina virtual</translation>
    </message>
    <message>
        <source>Real hardware, no sign of a virtual machine</source>
        <translation>Hardware real, nenhum indício de máquina virtual</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Não dá para saber</translation>
    </message>
    <message>
        <source>%1 of %2 checks measured; this is evidence, not a proof.</source>
        <translation>%1 de %2 verificações medidas; isto é um indício, não uma prova.</translation>
    </message>
    <message>
        <source>Another sign</source>
        <translation>Outro indício</translation>
    </message>
</context>
<context>
    <name>MiningPage</name>
    <message>
        <source>Mining</source>
        <extracomment>Title of the page about mining.</extracomment>
        <translation>Mineração</translation>
    </message>
    <message>
        <source>How mining works</source>
        <extracomment>Button that explains mining.</extracomment>
        <translation>Como funciona a mineração</translation>
    </message>
    <message>
        <source>Mining needs a full or light node.</source>
        <extracomment>Why mining is not possible.</extracomment>
        <translation>A mineração exige um nó completo ou leve.</translation>
    </message>
</context>
<context>
    <name>MiningState</name>
    <message>
        <source>The next slot is tried without your help.</source>
        <translation>O próximo slot é tentado automaticamente.</translation>
    </message>
    <message>
        <source>This program does not fit the network&apos;s rules. Look for an update.</source>
        <translation>Este programa não corresponde às regras da rede. Procure uma atualização.</translation>
    </message>
    <message>
        <source>Measure again. If it stays so, look for an update.</source>
        <translation>Meça de novo. Se continuar assim, procure uma atualização.</translation>
    </message>
    <message>
        <source>its miner&apos;s name is not allowed.</source>
        <translation>o nome do minerador não é permitido.</translation>
    </message>
    <message>
        <source>its signature does not fit this machine&apos;s key.</source>
        <translation>a assinatura não corresponde à chave desta máquina.</translation>
    </message>
    <message>
        <source>If this data folder is a copy, release this hardware and register it again.</source>
        <translation>Se esta pasta de dados é uma cópia, libere este hardware e registre-o de novo.</translation>
    </message>
    <message>
        <source>this hardware is not registered, or was not renewed.</source>
        <translation>este hardware não está registrado ou não foi renovado.</translation>
    </message>
    <message>
        <source>Turn mining off and on to register it.</source>
        <translation>Desative e reative a mineração para registrá-lo.</translation>
    </message>
    <message>
        <source>it names no slot.</source>
        <translation>ela não cita nenhum slot.</translation>
    </message>
    <message>
        <source>sent too early.</source>
        <translation>enviada cedo demais.</translation>
    </message>
    <message>
        <source>sent too late.</source>
        <translation>enviada tarde demais.</translation>
    </message>
    <message>
        <source>The next slot is tried without your help. If it stays so, look at the network page.</source>
        <translation>O próximo slot é tentado automaticamente. Se continuar assim, veja a página Rede.</translation>
    </message>
    <message>
        <source>this hardware has already attested in this slot.</source>
        <translation>este hardware já atestou neste slot.</translation>
    </message>
    <message>
        <source>Run one miner on a machine: stop the other one.</source>
        <translation>Use um só minerador por máquina: pare o outro.</translation>
    </message>
    <message>
        <source>its proof does not follow from its parts.</source>
        <translation>a prova não decorre de suas partes.</translation>
    </message>
    <message>
        <source>its proof has too little work.</source>
        <translation>a prova tem trabalho de menos.</translation>
    </message>
    <message>
        <source>too many attestations wait on this node.</source>
        <translation>há atestações demais à espera neste nó.</translation>
    </message>
    <message>
        <source>Not accepted in slot %1: %2</source>
        <translation>Não aceita no slot %1: %2</translation>
    </message>
    <message>
        <source>the network gave no reason this program knows.</source>
        <translation>a rede não deu um motivo que este programa conheça.</translation>
    </message>
    <message>
        <source>%1 °C</source>
        <translation>%1 °C</translation>
    </message>
    <message>
        <source>Paused until %1.</source>
        <translation>Pausada até %1.</translation>
    </message>
    <message>
        <source>Paused: on battery.</source>
        <translation>Pausada: na bateria.</translation>
    </message>
    <message>
        <source>Paused: you are using the computer.</source>
        <translation>Pausada: você está usando o computador.</translation>
    </message>
    <message>
        <source>Paused: whether you are away is not measurable here.</source>
        <translation>Pausada: não é mensurável aqui se você está ausente.</translation>
    </message>
    <message>
        <source>Paused: %1, resumes below %2.</source>
        <translation>Pausada: %1, retoma abaixo de %2.</translation>
    </message>
    <message>
        <source>Paused: too hot, resumes below %1.</source>
        <translation>Pausada: quente demais, retoma abaixo de %1.</translation>
    </message>
    <message>
        <source>Paused: outside the hours %1 to %2.</source>
        <translation>Pausada: fora do horário de %1 a %2.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Pausada.</translation>
    </message>
    <message>
        <source>Off. This epoch still counts the slots already accepted.</source>
        <translation>Desativada. Esta época ainda conta os slots já aceitos.</translation>
    </message>
    <message>
        <source>Off. This machine would earn nothing, the reason is below.</source>
        <translation>Desativada. Esta máquina não ganharia nada, o motivo está abaixo.</translation>
    </message>
    <message>
        <source>Off. Nothing is sent.</source>
        <translation>Desativada. Nada é enviado.</translation>
    </message>
    <message>
        <source>On. Slot %1 sent %2 ago, in block %3.</source>
        <translation>Ativada. Slot %1 enviado há %2, no bloco %3.</translation>
    </message>
    <message>
        <source>On. Slot %1 accepted, next slot in %2.</source>
        <translation>Ativada. Slot %1 aceito, próximo slot em %2.</translation>
    </message>
    <message>
        <source>On. Slot %1 accepted.</source>
        <translation>Ativada. Slot %1 aceito.</translation>
    </message>
    <message>
        <source>On. Slot %1 sent, waits for a block.</source>
        <translation>Ativada. Slot %1 enviado, aguarda um bloco.</translation>
    </message>
    <message>
        <source>On. Slot %1 sent %2 ago, waits for a block.</source>
        <translation>Ativada. Slot %1 enviado há %2, aguarda um bloco.</translation>
    </message>
    <message>
        <source>Off. Measuring the processor; nothing is sent.</source>
        <translation>Desativada. Medindo o processador; nada é enviado.</translation>
    </message>
    <message>
        <source>Starting: measuring the processor, %1 left.</source>
        <translation>Iniciando: medindo o processador, ainda %1.</translation>
    </message>
    <message>
        <source>Starting: measuring the processor.</source>
        <translation>Iniciando: medindo o processador.</translation>
    </message>
    <message>
        <source>Waiting for sync.</source>
        <translation>Aguardando a sincronização.</translation>
    </message>
    <message>
        <source>Waiting for sync (%1).</source>
        <translation>Aguardando a sincronização (%1).</translation>
    </message>
    <message>
        <source>This machine is registered to another wallet.</source>
        <translation>Esta máquina está registrada em outra carteira.</translation>
    </message>
    <message>
        <source>Waiting for the registration to be final.</source>
        <translation>Aguardando que o registro seja definitivo.</translation>
    </message>
    <message>
        <source>On. Waits for the first block of slot %1.</source>
        <translation>Ativada. Aguarda o primeiro bloco do slot %1.</translation>
    </message>
    <message>
        <source>On. Searching the proof of slot %1.</source>
        <translation>Ativada. Buscando a prova do slot %1.</translation>
    </message>
    <message>
        <source>Not possible: %1</source>
        <translation>Não é possível: %1</translation>
    </message>
    <message>
        <source>Release it there first, or wait: a binding not renewed ends after 30 days.</source>
        <translation>Libere-a lá primeiro ou aguarde: um vínculo não renovado termina após 30 dias.</translation>
    </message>
    <message>
        <source>Measure again. Holding and sending work without mining.</source>
        <translation>Meça de novo. Guardar e enviar funcionam sem a mineração.</translation>
    </message>
    <message>
        <source>not measurable</source>
        <translation>não mensurável</translation>
    </message>
    <message>
        <source>%1 % of one core</source>
        <translation>%1 % de um núcleo</translation>
    </message>
    <message>
        <source>On battery</source>
        <translation>Na bateria</translation>
    </message>
    <message>
        <source>On mains</source>
        <translation>Na tomada</translation>
    </message>
</context>
<context>
    <name>MiningStep</name>
    <message>
        <source>Mine on this machine?</source>
        <extracomment>Title of the page about mining.</extracomment>
        <translation>Minerar nesta máquina?</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>Button that ends onboarding.</extracomment>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Mine on this machine</source>
        <extracomment>Read out for the switch of mining.</extracomment>
        <translation>Minerar nesta máquina</translation>
    </message>
    <message>
        <source>On: this machine is registered when you finish</source>
        <extracomment>State of the switch of mining.</extracomment>
        <translation>Ativada: esta máquina é registrada quando você concluir</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>State of the switch of mining.</extracomment>
        <translation>Desativada</translation>
    </message>
    <message>
        <source>It uses a few percent of one core, sends your hardware profile to the network in public, and never touches your files. You can switch it at any time.</source>
        <extracomment>What mining does.</extracomment>
        <translation>Usa uma pequena porcentagem de um núcleo, envia seu perfil de hardware à rede publicamente e nunca toca nos seus arquivos. Você pode ativar ou desativar quando quiser.</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Not now</source>
        <extracomment>Button that closes the question without a step.</extracomment>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Where the issue is watched, this comment claims it too:</source>
        <extracomment>Above the text of a comment that claims a bounty.</extracomment>
        <translation>Onde o issue é acompanhado, este comentário também o reivindica:</translation>
    </message>
    <message>
        <source>Copy the comment</source>
        <extracomment>Tooltip of a copy button.</extracomment>
        <translation>Copiar o comentário</translation>
    </message>
    <message>
        <source>Fee at most</source>
        <extracomment>Name of a fact: what a step costs, at the highest price.</extracomment>
        <translation>Taxa máxima</translation>
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
        <translation>Multiplicador %1</translation>
    </message>
</context>
<context>
    <name>MyWorkTab</name>
    <message>
        <source>My work</source>
        <extracomment>Read out for the list of bounties that I claimed.</extracomment>
        <translation>Meu trabalho</translation>
    </message>
    <message>
        <source>You have not claimed a bounty. Find one on the board and reserve it.</source>
        <extracomment>No bounty was claimed.</extracomment>
        <translation>Você não reivindicou nenhum bounty. Encontre um no quadro e reserve-o.</translation>
    </message>
    <message>
        <source>Find a bounty</source>
        <extracomment>Button that shows all bounties.</extracomment>
        <translation>Encontrar um bounty</translation>
    </message>
</context>
<context>
    <name>NavItem</name>
    <message>
        <source>current page</source>
        <extracomment>Read out for the page that is open.</extracomment>
        <translation>página atual</translation>
    </message>
</context>
<context>
    <name>NeedsCard</name>
    <message>
        <source>met</source>
        <extracomment>State of something that is needed.</extracomment>
        <translation>atendido</translation>
    </message>
    <message>
        <source>missing</source>
        <extracomment>State of something that is needed.</extracomment>
        <translation>em falta</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>ainda desconhecido</translation>
    </message>
    <message>
        <source>Needs</source>
        <extracomment>Title of a card: what must be so to validate.</extracomment>
        <translation>Requisitos</translation>
    </message>
    <message>
        <source>What validating needs</source>
        <extracomment>Read out for the list of what validating needs.</extracomment>
        <translation>Requisitos para validar</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>A need read out: %1 its name, %2 its state, %3 what is so or how to mend it.</extracomment>
        <translation>%1: %2. %3</translation>
    </message>
</context>
<context>
    <name>NeedsNode</name>
    <message>
        <source>Choose the node in Settings</source>
        <extracomment>Button that leads to the choice between a full and a remote node.</extracomment>
        <translation>Escolher o nó em Configurações</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>Looking for peers</source>
        <translation>Procurando pares</translation>
    </message>
    <message>
        <source>Checking certificates, %1 %</source>
        <translation>Verificando certificados, %1 %</translation>
    </message>
    <message>
        <source>Checking certificates</source>
        <translation>Verificando certificados</translation>
    </message>
    <message>
        <source>Downloading the state, %1 %</source>
        <translation>Baixando o estado, %1 %</translation>
    </message>
    <message>
        <source>Downloading the state</source>
        <translation>Baixando o estado</translation>
    </message>
    <message>
        <source>Downloading the last blocks, %1 %</source>
        <translation>Baixando os últimos blocos, %1 %</translation>
    </message>
    <message>
        <source>Downloading the last blocks</source>
        <translation>Baixando os últimos blocos</translation>
    </message>
    <message>
        <source>In sync</source>
        <translation>Sincronizado</translation>
    </message>
    <message>
        <source>Everything up to block %1 is here.</source>
        <translation>Tudo até o bloco %1 está aqui.</translation>
    </message>
    <message>
        <source>Nobody has answered yet.</source>
        <translation>Ninguém respondeu ainda.</translation>
    </message>
    <message>
        <source>Waiting for what they have to offer.</source>
        <translation>Aguardando o que eles têm a oferecer.</translation>
    </message>
    <message>
        <source>No data for 30 s. Trying other peers (%1 of %2).</source>
        <translation>Sem dados há 30 s. Tentando outros pares (%1 de %2).</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Medindo…</translation>
    </message>
    <message>
        <source>More than a day left</source>
        <translation>Tempo restante: mais de um dia</translation>
    </message>
    <message>
        <source>About %1 left</source>
        <translation>Tempo restante: cerca de %1</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 at %2, measured over the last 2 minutes.</source>
        <translation>%1 a %2, medido nos últimos 2 minutos.</translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <translation>%1 de %2 %3</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nenhum ainda</translation>
    </message>
    <message>
        <source>%1 connected</source>
        <translation>conectados: %1</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>aguarda</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>verificado</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>não é necessário</translation>
    </message>
    <message>
        <source>measuring</source>
        <translation>medindo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Last blocks</source>
        <translation>Últimos blocos</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Pares</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeçalhos</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>verificando</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1%2 ms from peers</source>
        <translation>%1%2 ms em relação aos pares</translation>
    </message>
    <message>
        <source>%1%2 s from peers</source>
        <translation>%1%2 s em relação aos pares</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>há %1</translation>
    </message>
    <message>
        <source>%1: in %2, out %3</source>
        <translation>%1: entrada %2, saída %3</translation>
    </message>
    <message>
        <source>%1: not measured</source>
        <translation>%1: não medido</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Ainda não medido</translation>
    </message>
    <message>
        <source>In: lowest %1, highest %2, last %3. Out: lowest %4, highest %5, last %6.</source>
        <translation>Entrada: mínimo %1, máximo %2, último %3. Saída: mínimo %4, máximo %5, último %6.</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Network</source>
        <extracomment>Title of the page about peers and catching up.</extracomment>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Add a peer</source>
        <extracomment>Button that asks for the address of a peer.</extracomment>
        <translation>Adicionar um par</translation>
    </message>
    <message>
        <source>Peers and traffic belong to a full node. This wallet asks servers in its place.</source>
        <extracomment>Why a page shows no peers.</extracomment>
        <translation>Pares e tráfego são de um nó completo. Esta carteira consulta servidores no lugar dele.</translation>
    </message>
</context>
<context>
    <name>NetworkStep</name>
    <message>
        <source>Your node</source>
        <extracomment>Title of the page about the network.</extracomment>
        <translation>Seu nó</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Button that goes on to the question about mining.</extracomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>A node runs already. What you choose here takes effect at the next start.</source>
        <extracomment>A node runs already; another choice has to wait.</extracomment>
        <translation>Um nó já está em execução. O que você escolher aqui vale a partir do próximo início.</translation>
    </message>
    <message>
        <source>Remote node</source>
        <extracomment>Title of a card: servers in place of an own node.</extracomment>
        <translation>Nó remoto</translation>
    </message>
    <message>
        <source>Full node on this computer</source>
        <extracomment>Title of a card.</extracomment>
        <translation>Nó completo neste computador</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>State of the node.</extracomment>
        <translation>Em execução</translation>
    </message>
    <message>
        <source>Not running</source>
        <extracomment>State of the node.</extracomment>
        <translation>Parado</translation>
    </message>
    <message>
        <source>Starting</source>
        <extracomment>State of the node.</extracomment>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Data folder</source>
        <extracomment>Name of a fact.</extracomment>
        <translation>Pasta de dados</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button that starts the node again.</extracomment>
        <translation>Tentar de novo</translation>
    </message>
</context>
<context>
    <name>NodeCard</name>
    <message>
        <source>Remote node</source>
        <extracomment>Title of a card.</extracomment>
        <translation>Nó remoto</translation>
    </message>
    <message>
        <source>Node</source>
        <extracomment>Title of a card.</extracomment>
        <translation>Nó</translation>
    </message>
    <message>
        <source>Not made yet</source>
        <extracomment>State of the node.</extracomment>
        <translation>Ainda não criado</translation>
    </message>
    <message>
        <source>Starting</source>
        <extracomment>State of the node.</extracomment>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>In sync</source>
        <extracomment>State of the node.</extracomment>
        <translation>Sincronizado</translation>
    </message>
    <message>
        <source>No new block</source>
        <extracomment>State of the node.</extracomment>
        <translation>Nenhum bloco novo</translation>
    </message>
    <message>
        <source>Not running</source>
        <extracomment>State of the node.</extracomment>
        <translation>Parado</translation>
    </message>
    <message>
        <source>No answer</source>
        <extracomment>State of servers that are asked in place of a node.</extracomment>
        <translation>Sem resposta</translation>
    </message>
    <message>
        <source>Time to final, median</source>
        <extracomment>Name of a figure.</extracomment>
        <translation>Tempo até definitivo, mediana</translation>
    </message>
    <message>
        <source>Servers are asked; what they answer is checked on this device.</source>
        <extracomment>Under the title of the card about servers.</extracomment>
        <translation>Servidores são consultados; as respostas são verificadas neste dispositivo.</translation>
    </message>
    <message>
        <source>Epoch</source>
        <extracomment>Name of a fact.</extracomment>
        <translation>Época</translation>
    </message>
    <message>
        <source>Block time</source>
        <extracomment>Name of a fact.</extracomment>
        <translation>Tempo por bloco</translation>
    </message>
    <message>
        <source>Data on disk</source>
        <extracomment>Name of a fact.</extracomment>
        <translation>Dados em disco</translation>
    </message>
    <message>
        <source>Full or remote node</source>
        <extracomment>Title of a card: which node this wallet uses.</extracomment>
        <translation>Nó completo ou remoto</translation>
    </message>
    <message>
        <source>Keep this choice</source>
        <extracomment>Button that keeps the choice between a full and a remote node.</extracomment>
        <translation>Manter esta escolha</translation>
    </message>
    <message>
        <source>Takes effect at the next start. Payments on their way are not lost.</source>
        <extracomment>A choice was kept; the program has to be started again for it.</extracomment>
        <translation>Vale a partir do próximo início. Pagamentos a caminho não se perdem.</translation>
    </message>
    <message>
        <source>Quit and start again</source>
        <extracomment>Button that ends the program and starts it again.</extracomment>
        <translation>Sair e iniciar de novo</translation>
    </message>
</context>
<context>
    <name>NodeCards</name>
    <message>
        <source>Full node</source>
        <extracomment>A choice: the node in this program.</extracomment>
        <translation>Nó completo</translation>
    </message>
    <message>
        <source>Checks every block itself. It needs room on the disk and some minutes to start. It can also mine and validate.</source>
        <extracomment>What a full node does and needs.</extracomment>
        <translation>Verifica cada bloco por si mesmo. Precisa de espaço em disco e de alguns minutos para começar. Também pode minerar e validar.</translation>
    </message>
    <message>
        <source>Remote node</source>
        <extracomment>A choice: servers in place of an own node.</extracomment>
        <translation>Nó remoto</translation>
    </message>
    <message>
        <source>Ready at once. Balances and payments are proven on this device, but the servers see your addresses. Mining and validating are not possible.</source>
        <extracomment>What asking servers means.</extracomment>
        <translation>Pronto na hora. Saldos e pagamentos são provados neste dispositivo, mas os servidores veem seus endereços. Não é possível minerar nem validar.</translation>
    </message>
    <message>
        <source>Servers, one a line</source>
        <extracomment>Above a field for addresses of servers.</extracomment>
        <translation>Servidores, um por linha</translation>
    </message>
    <message>
        <source>With two or more, one that hides or invents something is found out.</source>
        <extracomment>Under the field for addresses of servers.</extracomment>
        <translation>Com dois ou mais, quem esconde ou inventa algo é descoberto.</translation>
    </message>
</context>
<context>
    <name>OnboardingPage</name>
    <message>
        <source>Welcome</source>
        <extracomment>Step of onboarding.</extracomment>
        <translation>Boas-vindas</translation>
    </message>
    <message>
        <source>Your file</source>
        <extracomment>Step of onboarding: what a wallet is imported from.</extracomment>
        <translation>Seu arquivo</translation>
    </message>
    <message>
        <source>Your key</source>
        <extracomment>Step of onboarding: what a wallet is imported from.</extracomment>
        <translation>Sua chave</translation>
    </message>
    <message>
        <source>What to watch</source>
        <extracomment>Step of onboarding: what a wallet without a key looks at.</extracomment>
        <translation>O que observar</translation>
    </message>
    <message>
        <source>Your words</source>
        <extracomment>Step of onboarding.</extracomment>
        <translation>Suas palavras</translation>
    </message>
    <message>
        <source>Your %1 words</source>
        <extracomment>Step of onboarding; %1 is 12 or 24.</extracomment>
        <translation>Suas %1 palavras</translation>
    </message>
    <message>
        <source>Check the words</source>
        <extracomment>Step of onboarding.</extracomment>
        <translation>Conferir as palavras</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Step of onboarding.</extracomment>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Step of onboarding: the wallet gets a name and needs no password.</extracomment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>Step of onboarding.</extracomment>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Mining</source>
        <extracomment>Step of onboarding.</extracomment>
        <translation>Mineração</translation>
    </message>
    <message>
        <source>New wallet</source>
        <extracomment>Read out for the pages that make a wallet.</extracomment>
        <translation>Nova carteira</translation>
    </message>
</context>
<context>
    <name>OnboardingRail</name>
    <message>
        <source>Keys are made on this computer and never leave it.</source>
        <extracomment>At the foot of onboarding.</extracomment>
        <translation>As chaves são criadas neste computador e nunca saem dele.</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <extracomment>Title of the first page.</extracomment>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Watch-only</source>
        <extracomment>Mark of a wallet that can look and not spend.</extracomment>
        <translation>Só observação</translation>
    </message>
    <message>
        <source>Single key</source>
        <extracomment>Mark of a wallet that was imported from a private key.</extracomment>
        <translation>Chave única</translation>
    </message>
    <message>
        <source>Backed up</source>
        <extracomment>The recovery words were checked.</extracomment>
        <translation>Com backup</translation>
    </message>
    <message>
        <source>Words not checked</source>
        <extracomment>The recovery words were not checked.</extracomment>
        <translation>Palavras não conferidas</translation>
    </message>
    <message>
        <source>If this computer breaks, these coins are lost. Back up now.</source>
        <extracomment>Reminder to check the recovery words.</extracomment>
        <translation>Se este computador quebrar, estas moedas estarão perdidas. Faça o backup agora.</translation>
    </message>
    <message>
        <source>Check the words</source>
        <extracomment>Button of the reminder.</extracomment>
        <translation>Conferir as palavras</translation>
    </message>
    <message>
        <source>Show the servers</source>
        <extracomment>Button that leads to the list of servers.</extracomment>
        <translation>Mostrar os servidores</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button that starts the node again.</extracomment>
        <translation>Tentar de novo</translation>
    </message>
</context>
<context>
    <name>OwnBounties</name>
    <message>
        <source>%1 was claimed</source>
        <translation>%1 foi reivindicado</translation>
    </message>
    <message>
        <source>%1: pull request #%2 waits for your review</source>
        <translation>%1: o pull request #%2 aguarda sua revisão</translation>
    </message>
    <message>
        <source>%1: pull request #%2 was submitted</source>
        <translation>%1: o pull request #%2 foi enviado</translation>
    </message>
    <message>
        <source>%1: the work is approved</source>
        <translation>%1: o trabalho foi aprovado</translation>
    </message>
    <message>
        <source>%1 is paid</source>
        <translation>%1 está pago</translation>
    </message>
    <message>
        <source>The payment from %1 is final</source>
        <translation>O pagamento de %1 é definitivo</translation>
    </message>
    <message>
        <source>%1 RTC from %2 is final</source>
        <translation>%1 RTC de %2 são definitivos</translation>
    </message>
    <message>
        <source>%1: the work was rejected. It can be submitted again.</source>
        <translation>%1: o trabalho foi rejeitado. Pode ser enviado de novo.</translation>
    </message>
    <message>
        <source>%1 can be claimed again</source>
        <translation>%1 pode ser reivindicado de novo</translation>
    </message>
    <message>
        <source>%1 was taken back by its sponsor</source>
        <translation>%1 foi retirado pelo patrocinador</translation>
    </message>
    <message>
        <source>%1 expired. The escrow is in your balance again.</source>
        <translation>%1 expirou. A custódia está de novo no seu saldo.</translation>
    </message>
    <message>
        <source>%1 expired</source>
        <translation>%1 expirou</translation>
    </message>
    <message>
        <source>Your claim of %1 ran out</source>
        <translation>Sua reivindicação de %1 venceu</translation>
    </message>
    <message>
        <source>Your claim of %1 ends soon: link your pull request</source>
        <translation>Sua reivindicação de %1 termina em breve: vincule seu pull request</translation>
    </message>
    <message>
        <source>You are the maintainer of the bounty %1</source>
        <translation>Você é o mantenedor do bounty %1</translation>
    </message>
    <message numerus="yes">
        <source>%n bounties moved on. Unlock to see them.</source>
        <translation>
            <numerusform>%n bounty avançou. Desbloqueie para vê-lo.</numerusform>
            <numerusform>%n bounties avançaram. Desbloqueie para vê-los.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bounties moved on</source>
        <translation>
            <numerusform>%n bounty avançou</numerusform>
            <numerusform>%n bounties avançaram</numerusform>
        </translation>
    </message>
    <message>
        <source>Your claim ran out on %1. Anybody can claim it.</source>
        <translation>Sua reivindicação venceu em %1. Qualquer pessoa pode reivindicá-lo.</translation>
    </message>
    <message>
        <source>Waits for somebody to claim it, until %1.</source>
        <translation>Aguarda que alguém o reivindique, até %1.</translation>
    </message>
    <message>
        <source>Your turn: link your pull request before %1.</source>
        <translation>Sua vez: vincule seu pull request antes de %1.</translation>
    </message>
    <message>
        <source>%1 works on it. The claim ends %2.</source>
        <translation>%1 trabalha nisso. A reivindicação termina em %2.</translation>
    </message>
    <message>
        <source>Your turn: review pull request #%1.</source>
        <translation>Sua vez: revise o pull request #%1.</translation>
    </message>
    <message>
        <source>%1 reviews pull request #%2.</source>
        <translation>%1 revisa o pull request #%2.</translation>
    </message>
    <message>
        <source>Pull request #%1 is to be merged. The repository&apos;s node then pays.</source>
        <translation>Falta mesclar o pull request #%1. Depois o nó do repositório paga.</translation>
    </message>
    <message>
        <source>Your turn: merge pull request #%1 and release the payment.</source>
        <translation>Sua vez: mescle o pull request #%1 e libere o pagamento.</translation>
    </message>
    <message>
        <source>%1 merges pull request #%2 and releases the payment.</source>
        <translation>%1 mescla o pull request #%2 e libera o pagamento.</translation>
    </message>
    <message>
        <source>Paid to you on %1.</source>
        <translation>Pago a você em %1.</translation>
    </message>
    <message>
        <source>Paid to %1 on %2.</source>
        <translation>Pago a %1 em %2.</translation>
    </message>
    <message>
        <source>Claim ran out</source>
        <translation>Reivindicação vencida</translation>
    </message>
    <message>
        <source>You took it back. The escrow is in your balance again.</source>
        <translation>Você o retirou. A custódia está de novo no seu saldo.</translation>
    </message>
    <message>
        <source>The sponsor took it back.</source>
        <translation>O patrocinador o retirou.</translation>
    </message>
    <message>
        <source>Its time ran out. The escrow is in your balance again.</source>
        <translation>O prazo acabou. A custódia está de novo no seu saldo.</translation>
    </message>
    <message>
        <source>Its time ran out. The escrow went back to the sponsor.</source>
        <translation>O prazo acabou. A custódia voltou ao patrocinador.</translation>
    </message>
    <message>
        <source>after review and merge</source>
        <translation>após revisão e merge</translation>
    </message>
    <message>
        <source>about 30 s after the merge</source>
        <translation>cerca de 30 s após o merge</translation>
    </message>
    <message>
        <source>seconds after the release</source>
        <translation>segundos após a liberação</translation>
    </message>
    <message>
        <source>The maintainer %1 has to review pull request #%2. It waits since %3 (%4). Without an answer by %5 the escrow goes back to the sponsor.</source>
        <translation>O mantenedor %1 precisa revisar o pull request #%2. Aguarda desde %3 (%4). Sem resposta até %5, a custódia volta ao patrocinador.</translation>
    </message>
    <message>
        <source>Pull request #%1 has to be merged; the repository&apos;s node then releases the payment, and the maintainer %2 can. It waits since %3 (%4). Without a release by %5 the escrow goes back to the sponsor.</source>
        <translation>O pull request #%1 precisa ser mesclado; então o nó do repositório libera o pagamento, e o mantenedor %2 também pode. Aguarda desde %3 (%4). Sem liberação até %5, a custódia volta ao patrocinador.</translation>
    </message>
    <message>
        <source>The maintainer %1 or the sponsor has to release the payment. It waits since %2 (%3). Without a release by %4 the escrow goes back to the sponsor.</source>
        <translation>O mantenedor %1 ou o patrocinador precisa liberar o pagamento. Aguarda desde %2 (%3). Sem liberação até %4, a custódia volta ao patrocinador.</translation>
    </message>
    <message>
        <source>Payment %1</source>
        <translation>Pagamento %1</translation>
    </message>
    <message>
        <source>Pull request #%1</source>
        <translation>Pull request #%1</translation>
    </message>
</context>
<context>
    <name>OwnBountyRow</name>
    <message>
        <source>%1, %2, %3 RTC, %4. %5</source>
        <extracomment>A bounty read out: %1 its name, %2 its title, %3 amount, %4 state, %5 what is next.</extracomment>
        <translation>%1, %2, %3 RTC, %4. %5</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>Back</source>
        <extracomment>Button beside the title of a page.</extracomment>
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Hide the password</source>
        <extracomment>Tooltip of the eye button in a password field.</extracomment>
        <translation>Ocultar a senha</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar a senha</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <extracomment>Notice under a password field.</extracomment>
        <translation>O Caps Lock está ativado.</translation>
    </message>
</context>
<context>
    <name>PasswordStep</name>
    <message>
        <source>Choose a password</source>
        <extracomment>Title of the page that asks for a password.</extracomment>
        <translation>Escolha uma senha</translation>
    </message>
    <message>
        <source>Name the wallet</source>
        <extracomment>Title of the page that asks for a wallet&apos;s name only.</extracomment>
        <translation>Dê um nome à carteira</translation>
    </message>
    <message>
        <source>Add the wallet</source>
        <extracomment>Button that imports a wallet, or begins to watch one.</extracomment>
        <translation>Adicionar carteira</translation>
    </message>
    <message>
        <source>Make the wallet</source>
        <extracomment>Button that makes the wallet.</extracomment>
        <translation>Criar a carteira</translation>
    </message>
    <message>
        <source>Use a weak password</source>
        <extracomment>Button that makes the wallet although the password is weak.</extracomment>
        <translation>Usar uma senha fraca</translation>
    </message>
    <message>
        <source>Type a password first.</source>
        <extracomment>Why the button cannot be used yet.</extracomment>
        <translation>Digite uma senha primeiro.</translation>
    </message>
    <message>
        <source>Name of the wallet</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Nome da carteira</translation>
    </message>
    <message>
        <source>Only you see it.</source>
        <extracomment>Help under a field.</extracomment>
        <translation>Só você o vê.</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Making your keys</source>
        <extracomment>While the keys of a wallet are made.</extracomment>
        <translation>Criando suas chaves</translation>
    </message>
</context>
<context>
    <name>PauseButton</name>
    <message>
        <source>Resume</source>
        <extracomment>Button that ends the pause of mining.</extracomment>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Pause 1 hour</source>
        <extracomment>Button that holds mining.</extracomment>
        <translation>Pausar por 1 hora</translation>
    </message>
</context>
<context>
    <name>PayeeFields</name>
    <message>
        <source>Pay to, recipient %1</source>
        <extracomment>Above the field for the address of one of several recipients; %1 is 2 or more.</extracomment>
        <translation>Pagar a, destinatário %1</translation>
    </message>
    <message>
        <source>Fill in</source>
        <extracomment>Button that takes over what a payment link says.</extracomment>
        <translation>Preencher</translation>
    </message>
    <message>
        <source>Amount for recipient %1</source>
        <extracomment>Above the field for the amount of one of several recipients; %1 is 2 or more.</extracomment>
        <translation>Valor para o destinatário %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Takes one of several recipients out of a payment.</extracomment>
        <translation>Remover</translation>
    </message>
</context>
<context>
    <name>PayeeReview</name>
    <message>
        <source>Gets</source>
        <extracomment>What one of several recipients gets.</extracomment>
        <translation>Recebe</translation>
    </message>
    <message>
        <source>Compare, then type the last 6 characters</source>
        <extracomment>Above the field that makes people compare an address.</extracomment>
        <translation>Compare e digite os últimos 6 caracteres</translation>
    </message>
</context>
<context>
    <name>PaymentWords</name>
    <message>
        <source>Cancelling. Until this is final, the first payment can still go through.</source>
        <translation>Cancelando. Até isto ser definitivo, o primeiro pagamento ainda pode ser feito.</translation>
    </message>
    <message>
        <source>In block %1. The first payment is cancelled once this is final.</source>
        <translation>No bloco %1. O primeiro pagamento é cancelado quando isto for definitivo.</translation>
    </message>
    <message>
        <source>The first payment is cancelled. Only the fee of this one was paid.</source>
        <translation>O primeiro pagamento foi cancelado. Só a taxa deste foi paga.</translation>
    </message>
    <message>
        <source>Too late, the payment was final first.</source>
        <translation>Tarde demais, o pagamento ficou definitivo primeiro.</translation>
    </message>
    <message>
        <source>The cancellation was not put into a block in time. Nothing was cancelled.</source>
        <translation>O cancelamento não entrou em um bloco a tempo. Nada foi cancelado.</translation>
    </message>
    <message>
        <source>Waiting for a signature, until block %1</source>
        <translation>Aguarda uma assinatura, até o bloco %1</translation>
    </message>
    <message>
        <source>Not signed in time. Nothing was spent.</source>
        <translation>Não foi assinado a tempo. Nada foi gasto.</translation>
    </message>
    <message>
        <source>Its place is taken: it was sent from elsewhere, or another payment was.</source>
        <translation>Seu lugar foi ocupado: foi enviado de outro lugar, ou outro pagamento foi.</translation>
    </message>
    <message>
        <source>Another payment is to take this place. Until one is final, either can win.</source>
        <translation>Outro pagamento deve ocupar este lugar. Até um deles ser definitivo, qualquer um pode prevalecer.</translation>
    </message>
    <message>
        <source>Cancelled. The coins never left.</source>
        <translation>Cancelado. As moedas não saíram daqui.</translation>
    </message>
    <message>
        <source>Replaced by the same payment with a higher fee. Nothing was spent by this one.</source>
        <translation>Substituído pelo mesmo pagamento com uma taxa maior. Nada foi gasto por este.</translation>
    </message>
    <message>
        <source>Too late, the first payment was final before.</source>
        <translation>Tarde demais, o primeiro pagamento ficou definitivo antes.</translation>
    </message>
    <message>
        <source>Another payment took this place. Nothing was spent by this one.</source>
        <translation>Outro pagamento ocupou este lugar. Nada foi gasto por este.</translation>
    </message>
    <message>
        <source>There is no wallet to pay from. Create one first.</source>
        <translation>Não há carteira de onde pagar. Crie uma primeiro.</translation>
    </message>
    <message>
        <source>This wallet only watches. Sign with the wallet that has its key.</source>
        <translation>Esta carteira apenas observa. Assine com a carteira que tem a chave.</translation>
    </message>
    <message>
        <source>This payment was signed for another network. Nothing was sent.</source>
        <translation>Este pagamento foi assinado para outra rede. Nada foi enviado.</translation>
    </message>
    <message>
        <source>The wallet is locked. Unlock it and try again.</source>
        <translation>A carteira está bloqueada. Desbloqueie-a e tente de novo.</translation>
    </message>
    <message>
        <source>Say who is to be paid.</source>
        <translation>Informe quem vai receber.</translation>
    </message>
    <message>
        <source>A payment goes to at most 256 addresses. Split it.</source>
        <translation>Um pagamento vai para no máximo 256 endereços. Divida-o.</translation>
    </message>
    <message>
        <source>Send more than 0 to everybody.</source>
        <translation>Envie mais que 0 a todos.</translation>
    </message>
    <message>
        <source>There is not that much RTC.</source>
        <translation>Não há tanto RTC.</translation>
    </message>
    <message>
        <source>Shorten the memo: it holds 256 bytes.</source>
        <translation>Encurte o memo: cabem 256 bytes.</translation>
    </message>
    <message>
        <source>The memo holds characters that are not text. Type it again.</source>
        <translation>O memo contém caracteres que não são texto. Digite-o de novo.</translation>
    </message>
    <message>
        <source>Not enough RTC for amount and fee.</source>
        <translation>Não há RTC suficiente para o valor e a taxa.</translation>
    </message>
    <message>
        <source>Not enough RTC for amount and fee: %1 needed, %2 available.</source>
        <translation>Não há RTC suficiente para o valor e a taxa: %1 necessários, %2 disponíveis.</translation>
    </message>
    <message>
        <source>The fee is too low now. Ask for a new one.</source>
        <translation>A taxa agora é baixa demais. Consulte uma nova.</translation>
    </message>
    <message>
        <source>Another payment took this place. Review it again.</source>
        <translation>Outro pagamento ocupou este lugar. Revise de novo.</translation>
    </message>
    <message>
        <source>It was not put into a block in time. Nothing was spent.</source>
        <translation>Não entrou em um bloco a tempo. Nada foi gasto.</translation>
    </message>
    <message>
        <source>Too many payments are waiting. Try again when some are final.</source>
        <translation>Há pagamentos demais à espera. Tente de novo quando alguns forem definitivos.</translation>
    </message>
    <message>
        <source>The network refused this payment. Nothing was spent.</source>
        <translation>A rede recusou este pagamento. Nada foi gasto.</translation>
    </message>
    <message>
        <source>This payment does not wait any more: it is in a block, or over.</source>
        <translation>Este pagamento não está mais à espera: está em um bloco ou encerrado.</translation>
    </message>
    <message>
        <source>No answer from the network. Nothing was sent.</source>
        <translation>Sem resposta da rede. Nada foi enviado.</translation>
    </message>
    <message>
        <source>The payment could not be saved on this computer. Nothing was sent.</source>
        <translation>Não foi possível salvar o pagamento neste computador. Nada foi enviado.</translation>
    </message>
    <message>
        <source>The payment failed.</source>
        <translation>O pagamento falhou.</translation>
    </message>
</context>
<context>
    <name>PayoutTable</name>
    <message>
        <source>My payouts</source>
        <extracomment>Read out for a table.</extracomment>
        <translation>Meus pagamentos</translation>
    </message>
    <message>
        <source>Bounty</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Bounty</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Head of a column: how a bounty stands.</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Head of a column: how long ago.</extracomment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Evidence</source>
        <extracomment>Head of a column: pull request or payment.</extracomment>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>Head of a column: when a payout is to be expected.</extracomment>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>%1, %2 RTC, %3, %4</source>
        <extracomment>A payout read out: %1 bounty, %2 amount, %3 state, %4 what proves it.</extracomment>
        <translation>%1, %2 RTC, %3, %4</translation>
    </message>
    <message>
        <source>Why is it waiting?</source>
        <extracomment>Asks why a payout waits.</extracomment>
        <translation>Por que espera?</translation>
    </message>
</context>
<context>
    <name>PayoutsTab</name>
    <message>
        <source>No payout yet. It appears here when you submit work for a bounty.</source>
        <extracomment>No bounty paid, or is about to pay.</extracomment>
        <translation>Nenhum pagamento ainda. Aparece aqui quando você envia trabalho para um bounty.</translation>
    </message>
    <message>
        <source>Find a bounty</source>
        <extracomment>Button that shows all bounties.</extracomment>
        <translation>Encontrar um bounty</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Closes what explains why a payout waits.</extracomment>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>PeerDrawer</name>
    <message>
        <source>Connected</source>
        <extracomment>State of a peer.</extracomment>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Desconectado</translation>
    </message>
    <message>
        <source>What cost score</source>
        <extracomment>Head above the reasons why a peer&apos;s score is below 100.</extracomment>
        <translation>O que reduziu a pontuação</translation>
    </message>
</context>
<context>
    <name>PeerMenu</name>
    <message>
        <source>Details</source>
        <extracomment>In the menu of a peer.</extracomment>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <extracomment>In the menu of a peer.</extracomment>
        <translation>Copiar o endereço</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <extracomment>In the menu of a peer.</extracomment>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>Ban for 1 hour</source>
        <extracomment>In the menu of a peer.</extracomment>
        <translation>Banir por 1 hora</translation>
    </message>
    <message>
        <source>Ban for 1 day</source>
        <extracomment>In the menu of a peer.</extracomment>
        <translation>Banir por 1 dia</translation>
    </message>
    <message>
        <source>Ban for good</source>
        <extracomment>In the menu of a peer.</extracomment>
        <translation>Banir permanentemente</translation>
    </message>
</context>
<context>
    <name>PeerScore</name>
    <message>
        <source>Score %1 of 100</source>
        <extracomment>Read out for a peer&apos;s score; %1 is a number from 0 to 100.</extracomment>
        <translation>Pontuação %1 de 100</translation>
    </message>
</context>
<context>
    <name>PeerTable</name>
    <message>
        <source>Connected peers</source>
        <extracomment>Read out for the table of connected peers.</extracomment>
        <translation>Pares conectados</translation>
    </message>
    <message>
        <source>Peer</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Par</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Direction</source>
        <extracomment>Head of a column: who called whom.</extracomment>
        <translation>Direção</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>Head of a column: of a peer&apos;s program.</extracomment>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Ping</source>
        <extracomment>Head of a column: how long an answer takes.</extracomment>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Height</source>
        <extracomment>Head of a column: of a peer&apos;s chain.</extracomment>
        <translation>Altura</translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>Head of a column: how far a peer is trusted.</extracomment>
        <translation>Pontuação</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>Head of a column: for how long.</extracomment>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>no name</source>
        <extracomment>Stands for the name of a peer that gives none.</extracomment>
        <translation>sem nome</translation>
    </message>
    <message>
        <source>%1, %2, %3, score %4</source>
        <extracomment>A row read out: %1 name, %2 address, %3 direction, %4 score.</extracomment>
        <translation>%1, %2, %3, pontuação %4</translation>
    </message>
    <message>
        <source>Menu of %1</source>
        <extracomment>Button that opens the menu of a peer; %1 is its name.</extracomment>
        <translation>Menu de %1</translation>
    </message>
</context>
<context>
    <name>PeersCard</name>
    <message>
        <source>Peers</source>
        <extracomment>Read out for the tabs above the tables of peers.
----------
Tab: who is connected.</extracomment>
        <translation>Pares</translation>
    </message>
    <message>
        <source>Banned</source>
        <extracomment>Tab: who may not connect.</extracomment>
        <translation>Banidos</translation>
    </message>
    <message>
        <source>Known</source>
        <extracomment>Tab: whose address is known.</extracomment>
        <translation>Conhecidos</translation>
    </message>
    <message>
        <source>Add a peer</source>
        <extracomment>Button that asks for the address of a peer.</extracomment>
        <translation>Adicionar um par</translation>
    </message>
    <message>
        <source>Offline, looking for peers.</source>
        <extracomment>There are no peers.</extracomment>
        <translation>Offline, procurando pares.</translation>
    </message>
    <message>
        <source>Nobody is connected.</source>
        <extracomment>There are no peers, and none are needed.</extracomment>
        <translation>Ninguém está conectado.</translation>
    </message>
    <message>
        <source>Nobody is banned.</source>
        <extracomment>Nobody was banned.</extracomment>
        <translation>Ninguém está banido.</translation>
    </message>
    <message>
        <source>No address is known yet.</source>
        <extracomment>No address of a peer is known.</extracomment>
        <translation>Nenhum endereço conhecido ainda.</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>People</source>
        <extracomment>Title of a card: sponsor, maintainer and developer of a bounty.</extracomment>
        <translation>Pessoas</translation>
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
        <translation>Publicar e financiar um bounty</translation>
    </message>
    <message>
        <source>Fund this bounty?</source>
        <extracomment>Title of the form for a new bounty when it is filled in.</extracomment>
        <translation>Financiar este bounty?</translation>
    </message>
    <message>
        <source>The bounty is on its way</source>
        <extracomment>Title of the form for a new bounty once it is sent.</extracomment>
        <translation>O bounty está a caminho</translation>
    </message>
    <message>
        <source>Close, keep the draft</source>
        <extracomment>Closes the form of a new bounty; what was typed stays.</extracomment>
        <translation>Fechar, manter rascunho</translation>
    </message>
    <message>
        <source>Review the bounty</source>
        <extracomment>Goes from the form of a new bounty to its review.</extracomment>
        <translation>Revisar o bounty</translation>
    </message>
    <message>
        <source>Change it</source>
        <extracomment>Goes from the review of a bounty back to its form.</extracomment>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>It is being sent.</source>
        <extracomment>Why the button cannot be used now.</extracomment>
        <translation>Está sendo enviado.</translation>
    </message>
    <message>
        <source>Fund the bounty</source>
        <extracomment>Button that puts coins into a bounty&apos;s escrow.</extracomment>
        <translation>Financiar o bounty</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <extracomment>Goes back to the form of a bounty that was not funded.</extracomment>
        <translation>Voltar ao formulário</translation>
    </message>
    <message>
        <source>Show my bounties</source>
        <extracomment>Closes the form of a bounty that is funded or will be.</extracomment>
        <translation>Ver meus bounties</translation>
    </message>
</context>
<context>
    <name>PostForm</name>
    <message>
        <source>Link of the GitHub issue</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Link do issue do GitHub</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>Label of a field: what is to be done for a bounty.</extracomment>
        <translation>Título</translation>
    </message>
    <message>
        <source>Reward</source>
        <extracomment>Label of a field: what a bounty pays.</extracomment>
        <translation>Recompensa</translation>
    </message>
    <message>
        <source>Open for</source>
        <extracomment>Label of a field: until when a bounty can be claimed.</extracomment>
        <translation>Aberto por</translation>
    </message>
    <message>
        <source>Days for a claim</source>
        <extracomment>Label of a field: how long a claim reserves a bounty.</extracomment>
        <translation>Dias por reivindicação</translation>
    </message>
    <message>
        <source>I review the work</source>
        <extracomment>Choice of who reviews the work for a bounty.</extracomment>
        <translation>Eu reviso o trabalho</translation>
    </message>
    <message>
        <source>This wallet approves or rejects the pull request.</source>
        <extracomment>Explains the choice.</extracomment>
        <translation>Esta carteira aprova ou rejeita o pull request.</translation>
    </message>
    <message>
        <source>Somebody else reviews it</source>
        <extracomment>Choice of who reviews the work for a bounty.</extracomment>
        <translation>Outra pessoa o revisa</translation>
    </message>
    <message>
        <source>The maintainer of the repository, by an address.</source>
        <extracomment>Explains the choice.</extracomment>
        <translation>O mantenedor do repositório, por um endereço.</translation>
    </message>
    <message>
        <source>Address of the maintainer</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Endereço do mantenedor</translation>
    </message>
    <message>
        <source>Fill in</source>
        <extracomment>Button that takes over what a payment link says.</extracomment>
        <translation>Preencher</translation>
    </message>
    <message>
        <source>Release key (optional)</source>
        <extracomment>Label of a field that may stay empty.</extracomment>
        <translation>Chave de liberação (opcional)</translation>
    </message>
    <message>
        <source>Public key of the node that the repository&apos;s webhook tells of merges. It can pay the claimant at the merge and nobody else. Without it the maintainer releases the payment.</source>
        <extracomment>Explains the field for a release key.</extracomment>
        <translation>Chave pública do nó que o webhook do repositório avisa dos merges. Pode pagar ao desenvolvedor no merge e a mais ninguém. Sem ela, o mantenedor libera o pagamento.</translation>
    </message>
</context>
<context>
    <name>PostReview</name>
    <message>
        <source>Title</source>
        <extracomment>What is to be done for a bounty.</extracomment>
        <translation>Título</translation>
    </message>
    <message>
        <source>Issue</source>
        <extracomment>Which issue a bounty is for.</extracomment>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <extracomment>Who reviews the work for a bounty.</extracomment>
        <translation>Revisado por</translation>
    </message>
    <message>
        <source>Payment released</source>
        <extracomment>Who releases the payment of a bounty.</extracomment>
        <translation>Liberação do pagamento</translation>
    </message>
    <message>
        <source>Days for a claim</source>
        <extracomment>How long a claim reserves a bounty.</extracomment>
        <translation>Dias por reivindicação</translation>
    </message>
    <message>
        <source>Fee</source>
        <extracomment>What the network takes.</extracomment>
        <translation>Taxa</translation>
    </message>
</context>
<context>
    <name>PostTrack</name>
    <message>
        <source>Pending</source>
        <extracomment>First stage of a payment.</extracomment>
        <translation>Pendente</translation>
    </message>
    <message>
        <source>In block</source>
        <extracomment>Second stage of a payment.</extracomment>
        <translation>Em bloco</translation>
    </message>
    <message>
        <source>Final</source>
        <extracomment>Last stage of a payment.</extracomment>
        <translation>Definitivo</translation>
    </message>
    <message>
        <source>The reward is in escrow. Everybody sees the bounty on the board.</source>
        <extracomment>Said when the escrow of a new bounty is final.</extracomment>
        <translation>A recompensa está em custódia. Todos veem o bounty no quadro.</translation>
    </message>
    <message>
        <source>Nothing is in escrow. What you typed is kept.</source>
        <extracomment>Said when a new bounty could not be funded.</extracomment>
        <translation>Nada está em custódia. O que você digitou foi mantido.</translation>
    </message>
    <message>
        <source>You can close this. The bounty goes on by itself.</source>
        <extracomment>Said while a new bounty is not final yet.</extracomment>
        <translation>Você pode fechar isto. O bounty continua sozinho.</translation>
    </message>
</context>
<context>
    <name>PostedTab</name>
    <message>
        <source>Posted by me</source>
        <extracomment>Read out for the list of bounties that I pay for or maintain.</extracomment>
        <translation>Publicados por mim</translation>
    </message>
    <message>
        <source>You have not posted a bounty, and nobody named you as a maintainer.</source>
        <extracomment>No bounty was posted.</extracomment>
        <translation>Você não publicou nenhum bounty, e ninguém o indicou como mantenedor.</translation>
    </message>
    <message>
        <source>Post a bounty</source>
        <extracomment>Button that opens the form for a new bounty.</extracomment>
        <translation>Publicar um bounty</translation>
    </message>
</context>
<context>
    <name>PreparedPayment</name>
    <message>
        <source>This is too large for a payment: a payment file has at most 64 KiB.</source>
        <translation>É grande demais para um pagamento: um arquivo de pagamento tem no máximo 64 KiB.</translation>
    </message>
    <message>
        <source>A newer version made this payment. Update this program, then open it again.</source>
        <translation>Uma versão mais nova fez este pagamento. Atualize este programa e abra-o de novo.</translation>
    </message>
    <message>
        <source>The signature does not fit this payment: it was changed on the way. Sign it again.</source>
        <translation>A assinatura não corresponde a este pagamento: ele foi alterado no caminho. Assine-o de novo.</translation>
    </message>
    <message>
        <source>%1. Export it again.</source>
        <translation>%1. Exporte-o de novo.</translation>
    </message>
    <message>
        <source>This is no payment that was exported for signing. Open the file that Export for signing wrote, or the signed one.</source>
        <translation>Não é um pagamento exportado para assinar. Abra o arquivo que Exportar para assinar gravou, ou o assinado.</translation>
    </message>
    <message>
        <source>This payment is for the network %1. This program is on %2.</source>
        <translation>Este pagamento é para a rede %1. Este programa está na %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check the path.</source>
        <translation>Não é possível ler %1. Verifique o caminho.</translation>
    </message>
    <message>
        <source>There is no QR code of a payment in %1. Open the payment file in its place.</source>
        <translation>Não há código QR de um pagamento em %1. Abra o arquivo do pagamento.</translation>
    </message>
</context>
<context>
    <name>ProgramCard</name>
    <message>
        <source>Node</source>
        <extracomment>Title of a card.</extracomment>
        <translation>Nó</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>Name of a fact.</extracomment>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Interface for programs</source>
        <extracomment>Name of a fact: the address of the HTTP interface.</extracomment>
        <translation>Interface para programas</translation>
    </message>
    <message>
        <source>Data folder: %1</source>
        <extracomment>Read out for the folder of wallets and chain; %1 is a path.</extracomment>
        <translation>Pasta de dados: %1</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <extracomment>Button that shows the data folder in the file manager.</extracomment>
        <translation>Abrir a pasta de dados</translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>%1 %</source>
        <extracomment>Read out for a progress bar; %1 is a number from 0 to 100.</extracomment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>ProofBadge</name>
    <message>
        <source>Verified by this device</source>
        <extracomment>A value of the chain was checked here.</extracomment>
        <translation>Verificado por este dispositivo</translation>
    </message>
    <message>
        <source>Proof missing, asking peers…</source>
        <extracomment>The proof of a value has not arrived yet.</extracomment>
        <translation>Falta a prova, consultando pares…</translation>
    </message>
    <message>
        <source>Not verified, from %1</source>
        <extracomment>A value comes from a server and was not checked; %1 is its name.</extracomment>
        <translation>Não verificado, de %1</translation>
    </message>
    <message>
        <source>Proof failed</source>
        <extracomment>The proof of a value is wrong; the value is not shown.</extracomment>
        <translation>A prova falhou</translation>
    </message>
    <message>
        <source>Shows what was checked</source>
        <extracomment>Read out for a badge that can be opened.</extracomment>
        <translation>Mostra o que foi verificado</translation>
    </message>
</context>
<context>
    <name>PublicKeyDialog</name>
    <message>
        <source>Public key (xpub)</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>Chave pública (xpub)</translation>
    </message>
    <message>
        <source>Whoever has it sees all addresses of this account, now and later, and what they hold. It cannot spend.</source>
        <extracomment>What somebody with the extended public key can see.</extracomment>
        <translation>Quem a tem vê todos os endereços desta conta, agora e depois, e o que há neles. Não pode gastar.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes the dialog.</extracomment>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Label of a choice.</extracomment>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Public key</source>
        <extracomment>Label of a text that can be copied.</extracomment>
        <translation>Chave pública</translation>
    </message>
    <message>
        <source>Copy the public key</source>
        <extracomment>Tooltip of a copy button.
----------
Beside a copy button.</extracomment>
        <translation>Copiar a chave pública</translation>
    </message>
</context>
<context>
    <name>QrRow</name>
    <message>
        <source>QR on the screen</source>
        <extracomment>Reads a QR code that any window shows.</extracomment>
        <translation>QR na tela</translation>
    </message>
    <message>
        <source>QR from the clipboard</source>
        <extracomment>Reads a QR code from a copied picture.</extracomment>
        <translation>QR da área de transferência</translation>
    </message>
    <message>
        <source>QR from a file</source>
        <extracomment>Reads a QR code from a picture&apos;s file.</extracomment>
        <translation>QR de um arquivo</translation>
    </message>
    <message>
        <source>Picture with the QR code</source>
        <extracomment>Above a field for the path of a picture with a QR code.</extracomment>
        <translation>Imagem com o código QR</translation>
    </message>
    <message>
        <source>A path, or drop the picture on the address field.</source>
        <extracomment>Under that field.</extracomment>
        <translation>Um caminho, ou solte a imagem no campo de endereço.</translation>
    </message>
    <message>
        <source>Read the code</source>
        <extracomment>Reads a QR code from the named file.</extracomment>
        <translation>Ler o código</translation>
    </message>
    <message>
        <source>Name a file first</source>
        <extracomment>Why no code can be read.</extracomment>
        <translation>Informe um arquivo primeiro</translation>
    </message>
</context>
<context>
    <name>ReceivePage</name>
    <message>
        <source>Receive</source>
        <extracomment>Title of the page that shows the own address.</extracomment>
        <translation>Receber</translation>
    </message>
    <message>
        <source>Another program changed the copied address. Do not paste it.</source>
        <extracomment>The clipboard holds something else than what was copied.</extracomment>
        <translation>Outro programa alterou o endereço copiado. Não o cole.</translation>
    </message>
    <message>
        <source>QR code of this address</source>
        <extracomment>Read out for the QR code; the address is beside it as text.</extracomment>
        <translation>Código QR deste endereço</translation>
    </message>
    <message>
        <source>Compare the first and the last group with what the other side sees.</source>
        <extracomment>Under the own address.</extracomment>
        <translation>Compare o primeiro e o último grupo com o que o outro lado vê.</translation>
    </message>
    <message>
        <source>Copy address</source>
        <extracomment>Button that copies the own address.</extracomment>
        <translation>Copiar endereço</translation>
    </message>
    <message>
        <source>Copy payment link</source>
        <extracomment>Button that copies a payment link.</extracomment>
        <translation>Copiar link de pagamento</translation>
    </message>
    <message>
        <source>Save QR</source>
        <extracomment>Button that saves the QR code as a picture.</extracomment>
        <translation>Salvar QR</translation>
    </message>
</context>
<context>
    <name>RecentCard</name>
    <message>
        <source>Recent activity</source>
        <extracomment>Title of a card.</extracomment>
        <translation>Atividade recente</translation>
    </message>
    <message>
        <source>See all</source>
        <extracomment>Button that opens the whole activity.</extracomment>
        <translation>Ver tudo</translation>
    </message>
    <message>
        <source>No RTC yet.</source>
        <extracomment>In place of the activity of a wallet without any.</extracomment>
        <translation>Nenhum RTC ainda.</translation>
    </message>
    <message>
        <source>Looking at the chain…</source>
        <extracomment>In place of the activity while it is being read.</extracomment>
        <translation>Lendo a blockchain…</translation>
    </message>
    <message>
        <source>Receive</source>
        <extracomment>Button that shows the own address.</extracomment>
        <translation>Receber</translation>
    </message>
    <message>
        <source>Mine on this machine</source>
        <extracomment>Button that opens the page about mining.</extracomment>
        <translation>Minerar nesta máquina</translation>
    </message>
</context>
<context>
    <name>ReleaseDialog</name>
    <message>
        <source>Release this hardware?</source>
        <extracomment>Title of a dialog: end the binding of this machine to this wallet.</extracomment>
        <translation>Liberar este hardware?</translation>
    </message>
    <message>
        <source>Then another wallet can register it. A binding not renewed ends after 30 days. Mining is turned off. What this epoch has earned is still paid.</source>
        <extracomment>In the dialog that ends the binding of this machine.</extracomment>
        <translation>Depois, outra carteira pode registrá-lo. Um vínculo não renovado termina após 30 dias. A mineração é desativada. O que esta época rendeu ainda é pago.</translation>
    </message>
    <message>
        <source>Keep it registered</source>
        <extracomment>Button that closes the dialog without a change.</extracomment>
        <translation>Manter registrado</translation>
    </message>
    <message>
        <source>Release this hardware</source>
        <extracomment>Button that ends the binding of this machine.</extracomment>
        <translation>Liberar este hardware</translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message>
        <source>Remove this wallet</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>Remover esta carteira</translation>
    </message>
    <message>
        <source>Keep the wallet</source>
        <extracomment>Closes a dialog; the wallet stays.</extracomment>
        <translation>Manter a carteira</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button that takes the wallet away.</extracomment>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Type the name of the wallet first.</source>
        <extracomment>Why the button cannot be used yet.</extracomment>
        <translation>Digite primeiro o nome da carteira.</translation>
    </message>
    <message>
        <source>Name of the wallet</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Nome da carteira</translation>
    </message>
</context>
<context>
    <name>RequestCard</name>
    <message>
        <source>Ask for an amount</source>
        <extracomment>Title of a card.</extracomment>
        <translation>Pedir um valor</translation>
    </message>
    <message>
        <source>optional</source>
        <extracomment>Behind the title: the fields may stay empty.</extracomment>
        <translation>opcional</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Button that empties the fields of a payment link.</extracomment>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Amount in RTC</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Valor em RTC</translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>Label of a field: who is paid.</extracomment>
        <translation>Seu nome</translation>
    </message>
    <message>
        <source>What for</source>
        <extracomment>Label of a field: what is paid for.</extracomment>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Payment link: %1</source>
        <extracomment>Read out for the payment link; %1 is the link.</extracomment>
        <translation>Link de pagamento: %1</translation>
    </message>
</context>
<context>
    <name>RestoreFile</name>
    <message>
        <source>Open the file</source>
        <extracomment>Button that opens a wallet file with its password.</extracomment>
        <translation>Abrir o arquivo</translation>
    </message>
    <message>
        <source>Read the file</source>
        <extracomment>Button that reads a wallet file.</extracomment>
        <translation>Ler o arquivo</translation>
    </message>
    <message>
        <source>Type the password of the file first.</source>
        <extracomment>Why the button cannot be used yet.</extracomment>
        <translation>Digite primeiro a senha do arquivo.</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <extracomment>Why the button cannot be used yet.</extracomment>
        <translation>Escolha primeiro um arquivo.</translation>
    </message>
    <message>
        <source>Wallet file</source>
        <extracomment>Above a field for the path of a wallet file.</extracomment>
        <translation>Arquivo da carteira</translation>
    </message>
    <message>
        <source>Type or paste its path, or drop the file here. It stays as it is.</source>
        <extracomment>Under that field.</extracomment>
        <translation>Digite ou cole o caminho, ou solte o arquivo aqui. Ele fica como está.</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <extracomment>What a file was found to be; %1 is its kind.</extracomment>
        <translation>Encontrado: %1</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Senha do arquivo</translation>
    </message>
    <message>
        <source>The one that it was saved with.</source>
        <extracomment>Under the field for a file&apos;s password.</extracomment>
        <translation>A que foi usada ao salvá-lo.</translation>
    </message>
    <message>
        <source>Opening the file</source>
        <extracomment>While a wallet file is read or opened.</extracomment>
        <translation>Abrindo o arquivo</translation>
    </message>
</context>
<context>
    <name>RestoreKey</name>
    <message>
        <source>Private key</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Chave privada</translation>
    </message>
    <message>
        <source>&quot;ed25519:&quot; or &quot;secp256k1:&quot; before it names its kind. Without that, both addresses are shown.</source>
        <extracomment>Under the field for a private key.</extracomment>
        <translation>“ed25519:” ou “secp256k1:” na frente indica o tipo. Sem isso, os dois endereços aparecem.</translation>
    </message>
</context>
<context>
    <name>RestoreStep</name>
    <message>
        <source>Words</source>
        <extracomment>Choice of what a wallet is restored from: recovery words.</extracomment>
        <translation>Palavras</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Choice of what a wallet is restored from: a file of this or another program.</extracomment>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Private key</source>
        <extracomment>Choice of what a wallet is restored from.</extracomment>
        <translation>Chave privada</translation>
    </message>
    <message>
        <source>Only watch</source>
        <extracomment>Choice: a wallet without a key, to look at an address.</extracomment>
        <translation>Só observar</translation>
    </message>
    <message>
        <source>In the order of your paper. Four letters are enough to find a word, and pasted words fill all boxes.</source>
        <extracomment>Under the title of the page that restores a wallet.</extracomment>
        <translation>Na ordem do seu papel. Quatro letras bastam para encontrar uma palavra, e palavras coladas preenchem todas as caixas.</translation>
    </message>
    <message>
        <source>A wallet file of this program, a keystore of the RustChain command line, a file of the Rust wallet, or a text file with a key or words.</source>
        <extracomment>Under the title of the page that imports a file.</extracomment>
        <translation>Um arquivo de carteira deste programa, um keystore da linha de comando do RustChain, um arquivo da carteira Rust ou um arquivo de texto com uma chave ou palavras.</translation>
    </message>
    <message>
        <source>64 hex digits, or 32 bytes in Base58. Who has this key can spend its coins: type it only here.</source>
        <extracomment>Under the title of the page that imports a private key.</extracomment>
        <translation>64 dígitos hexadecimais ou 32 bytes em Base58. Quem tem esta chave pode gastar as moedas: digite-a só aqui.</translation>
    </message>
    <message>
        <source>Shows the balance and history of an address, or of all addresses of an xpub. Nothing can be spent with it.</source>
        <extracomment>Under the title of the page that makes a wallet without a key.</extracomment>
        <translation>Mostra o saldo e o histórico de um endereço, ou de todos os de um xpub. Nada pode ser gasto com ela.</translation>
    </message>
    <message>
        <source>Type your words</source>
        <extracomment>Title of the page that restores a wallet.</extracomment>
        <translation>Digite suas palavras</translation>
    </message>
    <message>
        <source>Choose your wallet file</source>
        <extracomment>Title of the page that imports a file.</extracomment>
        <translation>Escolha seu arquivo de carteira</translation>
    </message>
    <message>
        <source>Type your private key</source>
        <extracomment>Title of the page that imports a private key.</extracomment>
        <translation>Digite sua chave privada</translation>
    </message>
    <message>
        <source>Watch an address</source>
        <extracomment>Title of the page that makes a wallet without a key.</extracomment>
        <translation>Observar um endereço</translation>
    </message>
    <message>
        <source>Use this wallet</source>
        <extracomment>Button that goes on to the name of an imported wallet.</extracomment>
        <translation>Usar esta carteira</translation>
    </message>
    <message>
        <source>What you have</source>
        <extracomment>Read out for the choice of what a wallet is restored from.
----------
Label of the choice of what a wallet is restored from.</extracomment>
        <translation>O que você tem</translation>
    </message>
</context>
<context>
    <name>RestoreWatch</name>
    <message>
        <source>Address or xpub</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Endereço ou xpub</translation>
    </message>
    <message>
        <source>An xpub shows every address of an account to whoever has it.</source>
        <extracomment>Under the field for an address or xpub to watch.</extracomment>
        <translation>Um xpub mostra todos os endereços de uma conta a quem o tiver.</translation>
    </message>
</context>
<context>
    <name>RestoreWords</name>
    <message>
        <source>Show the addresses</source>
        <extracomment>Button that shows which addresses the typed words may mean.</extracomment>
        <translation>Mostrar endereços</translation>
    </message>
    <message>
        <source>Use these words</source>
        <extracomment>Button that goes on to the password.</extracomment>
        <translation>Usar estas palavras</translation>
    </message>
    <message>
        <source>Fill in all words first.</source>
        <extracomment>Why the button cannot be used yet.</extracomment>
        <translation>Preencha todas as palavras primeiro.</translation>
    </message>
    <message>
        <source>How many words</source>
        <extracomment>Read out for the choice of 12 or 24 words.</extracomment>
        <translation>Quantas palavras</translation>
    </message>
    <message>
        <source>12 words</source>
        <extracomment>Choice of how many recovery words.</extracomment>
        <translation>12 palavras</translation>
    </message>
    <message>
        <source>24 words</source>
        <extracomment>Choice of how many recovery words.</extracomment>
        <translation>24 palavras</translation>
    </message>
    <message>
        <source>These words are of another RustChain program</source>
        <extracomment>Box to tick when restoring a wallet.</extracomment>
        <translation>Estas palavras são de outro programa RustChain</translation>
    </message>
    <message>
        <source>(each makes another address of them)</source>
        <extracomment>Behind &quot;These words are of another RustChain program&quot;.</extracomment>
        <translation>(cada um gera outro endereço com elas)</translation>
    </message>
    <message>
        <source>They are of the Python SDK</source>
        <extracomment>Box to tick when restoring a wallet.</extracomment>
        <translation>São do SDK Python</translation>
    </message>
    <message>
        <source>(its list is another, and nothing tells a typing error)</source>
        <extracomment>Behind &quot;They are of the Python SDK&quot;.</extracomment>
        <translation>(a lista é outra, e nada avisa de um erro de digitação)</translation>
    </message>
    <message>
        <source>Word %1</source>
        <extracomment>Label of a box for a recovery word; %1 is a number.</extracomment>
        <translation>Palavra %1</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <extracomment>Under a box for a recovery word.</extracomment>
        <translation>Fora da lista</translation>
    </message>
    <message>
        <source>These words have a passphrase</source>
        <extracomment>Box to tick when restoring a wallet.</extracomment>
        <translation>Estas palavras têm uma frase-senha</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Frase-senha</translation>
    </message>
</context>
<context>
    <name>RewardsCard</name>
    <message>
        <source>Rewards per week</source>
        <extracomment>Title of a card about mining rewards.</extracomment>
        <translation>Recompensas por semana</translation>
    </message>
    <message>
        <source>Rewards per day</source>
        <extracomment>Title of a card about mining rewards.</extracomment>
        <translation>Recompensas por dia</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Name of a choice: how far back rewards are shown.</extracomment>
        <translation>Período</translation>
    </message>
    <message>
        <source>30 d</source>
        <extracomment>30 days, as short as can be.</extracomment>
        <translation>30 d</translation>
    </message>
    <message>
        <source>1 y</source>
        <extracomment>One year, as short as can be.</extracomment>
        <translation>1 a</translation>
    </message>
    <message>
        <source>rewards</source>
        <extracomment>The card about rewards, for the button that opens it.</extracomment>
        <translation>recompensas</translation>
    </message>
    <message>
        <source>•••••</source>
        <extracomment>Stands for an amount that is hidden.</extracomment>
        <translation>•••••</translation>
    </message>
    <message>
        <source>Mining rewards</source>
        <extracomment>Name of a chart.</extracomment>
        <translation>Recompensas de mineração</translation>
    </message>
    <message>
        <source>No rewards yet. Mining works on real, also very old, machines.</source>
        <extracomment>No reward of mining has come yet.</extracomment>
        <translation>Nenhuma recompensa ainda. A mineração funciona em máquinas reais, mesmo muito antigas.</translation>
    </message>
    <message>
        <source>Machines that count</source>
        <extracomment>Button that opens the table of what processors are worth.</extracomment>
        <translation>Máquinas que contam</translation>
    </message>
</context>
<context>
    <name>RiskCard</name>
    <message>
        <source>Risk</source>
        <extracomment>Title of a card: what can be lost.</extracomment>
        <translation>Risco</translation>
    </message>
</context>
<context>
    <name>RiskCheck</name>
    <message>
        <source>Compare, then type the last 6 characters</source>
        <extracomment>Above the field that makes people compare an address.</extracomment>
        <translation>Compare e digite os últimos 6 caracteres</translation>
    </message>
    <message>
        <source>Read them from where you got the address, not from this screen. Pasting does not work here.</source>
        <extracomment>Under that field.</extracomment>
        <translation>Leia-os de onde você obteve o endereço, não desta tela. Aqui não é possível colar.</translation>
    </message>
    <message>
        <source>Wallet password</source>
        <extracomment>Above a password field.</extracomment>
        <translation>Senha da carteira</translation>
    </message>
</context>
<context>
    <name>RoadCard</name>
    <message>
        <source>Where it stands</source>
        <extracomment>Title of a card: the steps of a bounty.</extracomment>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Verified by this device</source>
        <extracomment>Everything on this card was executed here.</extracomment>
        <translation>Verificado por este dispositivo</translation>
    </message>
    <message>
        <source>Steps of this bounty</source>
        <extracomment>Read out for the steps of a bounty.</extracomment>
        <translation>Passos deste bounty</translation>
    </message>
</context>
<context>
    <name>RoadStep</name>
    <message>
        <source>%1. %2 %3</source>
        <extracomment>Read out for a step of a bounty; %1 is its name, %2 a sentence, %3 a time.</extracomment>
        <translation>%1. %2 %3</translation>
    </message>
    <message>
        <source>no evidence yet</source>
        <extracomment>Beside a step that nothing proves yet.</extracomment>
        <translation>sem prova ainda</translation>
    </message>
</context>
<context>
    <name>RulesCard</name>
    <message>
        <source>Rules on this machine</source>
        <extracomment>Title of a card: when mining may run.</extracomment>
        <translation>Regras nesta máquina</translation>
    </message>
    <message>
        <source>rules on this machine</source>
        <extracomment>The card about when mining may run, for the button that opens it.</extracomment>
        <translation>regras nesta máquina</translation>
    </message>
    <message>
        <source>Only on mains power</source>
        <extracomment>A rule of mining.</extracomment>
        <translation>Só na tomada</translation>
    </message>
    <message>
        <source>Only when I am away</source>
        <extracomment>A rule of mining.</extracomment>
        <translation>Só quando eu estiver ausente</translation>
    </message>
    <message>
        <source>Pause above</source>
        <extracomment>A rule of mining; a temperature follows.</extracomment>
        <translation>Pausar acima de</translation>
    </message>
    <message>
        <source>Highest temperature</source>
        <extracomment>Name of a choice: the temperature above which mining pauses.</extracomment>
        <translation>Temperatura máxima</translation>
    </message>
    <message>
        <source>Only at these hours</source>
        <extracomment>A rule of mining: only between two times of the day.</extracomment>
        <translation>Só nestes horários</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Name of a choice: the time of the day from which mining runs.</extracomment>
        <translation>De</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Between two times of the day.</extracomment>
        <translation>a</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Name of a choice: the time of the day at which mining stops.</extracomment>
        <translation>Até</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <extracomment>Tooltip of the button that empties a search field.</extracomment>
        <translation>Limpar a pesquisa</translation>
    </message>
</context>
<context>
    <name>SecurityCard</name>
    <message>
        <source>Security</source>
        <extracomment>Title of a card.</extracomment>
        <translation>Segurança</translation>
    </message>
    <message>
        <source>Password now</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Senha atual</translation>
    </message>
    <message>
        <source>New password</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Nova senha</translation>
    </message>
    <message>
        <source>Change the password</source>
        <extracomment>Button that sets the new password.</extracomment>
        <translation>Alterar a senha</translation>
    </message>
    <message>
        <source>Type both passwords first.</source>
        <extracomment>Why the button cannot be used yet.</extracomment>
        <translation>Digite as duas senhas primeiro.</translation>
    </message>
    <message numerus="yes">
        <source>Lock after %n minute(s) without use</source>
        <extracomment>Above the slider of the automatic lock.</extracomment>
        <translation>
            <numerusform>Bloquear após %n minuto sem uso</numerusform>
            <numerusform>Bloquear após %n minutos sem uso</numerusform>
        </translation>
    </message>
    <message>
        <source>Automatic lock</source>
        <extracomment>Read out for the slider of the automatic lock.</extracomment>
        <translation>Bloqueio automático</translation>
    </message>
    <message>
        <source>Hide amounts when the window opens</source>
        <extracomment>Box to tick.</extracomment>
        <translation>Ocultar valores ao abrir a janela</translation>
    </message>
</context>
<context>
    <name>SendDetails</name>
    <message>
        <source>Pay to</source>
        <extracomment>Above the field for the address that is paid.</extracomment>
        <translation>Pagar a</translation>
    </message>
    <message>
        <source>Paste an address or a payment link.</source>
        <extracomment>Under an empty field for an address.</extracomment>
        <translation>Cole um endereço ou um link de pagamento.</translation>
    </message>
    <message>
        <source>Fill in</source>
        <extracomment>Button that takes over what a payment link says.</extracomment>
        <translation>Preencher</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Above the field for the amount.</extracomment>
        <translation>Valor</translation>
    </message>
    <message>
        <source>%1, nothing stays behind</source>
        <extracomment>Under the amount field; %1 is the amount: all there is, the fee aside.</extracomment>
        <translation>%1, não sobra nada</translation>
    </message>
    <message>
        <source>%1 RTC available</source>
        <extracomment>Under the amount field; %1 is an amount.</extracomment>
        <translation>%1 RTC disponíveis</translation>
    </message>
    <message>
        <source>Add a recipient</source>
        <extracomment>Adds a second or further recipient to a payment.</extracomment>
        <translation>Adicionar destinatário</translation>
    </message>
    <message>
        <source>A payment in this window goes to at most 20 addresses</source>
        <extracomment>Why no recipient can be added.</extracomment>
        <translation>Um pagamento nesta janela vai para no máximo 20 endereços</translation>
    </message>
    <message>
        <source>All together: %1 RTC</source>
        <extracomment>The sum of all recipients; %1 is an amount.</extracomment>
        <translation>Total: %1 RTC</translation>
    </message>
    <message>
        <source>Memo</source>
        <extracomment>Above the field for a public note.</extracomment>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Public on the chain</source>
        <extracomment>Under the memo.</extracomment>
        <translation>Público na blockchain</translation>
    </message>
    <message>
        <source>Review payment</source>
        <extracomment>Button that leads to the review of a payment.</extracomment>
        <translation>Revisar pagamento</translation>
    </message>
    <message>
        <source>Sign or send a prepared payment</source>
        <extracomment>Opens a payment that was exported or signed on another machine.</extracomment>
        <translation>Assinar ou enviar um pagamento preparado</translation>
    </message>
    <message>
        <source>Prepared payment</source>
        <extracomment>The same, where room is short.</extracomment>
        <translation>Pagamento preparado</translation>
    </message>
</context>
<context>
    <name>SendPage</name>
    <message>
        <source>Send</source>
        <extracomment>Title of the page that pays somebody.</extracomment>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>First step of a payment.</extracomment>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>Second step of a payment.</extracomment>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Track</source>
        <extracomment>Third step of a payment.</extracomment>
        <translation>Acompanhar</translation>
    </message>
</context>
<context>
    <name>SendReview</name>
    <message>
        <source>You send</source>
        <extracomment>Above the amount of a payment that is being reviewed.</extracomment>
        <translation>Você envia</translation>
    </message>
    <message>
        <source>First payment to this address</source>
        <extracomment>This address was never paid before.</extracomment>
        <translation>Primeiro pagamento a este endereço</translation>
    </message>
    <message>
        <source>Gets</source>
        <extracomment>What one of several recipients gets.</extracomment>
        <translation>Recebe</translation>
    </message>
    <message>
        <source>Network fee now</source>
        <extracomment>How much work a payment is for the network, and what that costs now; %1 is a number, %2 an amount.</extracomment>
        <translation>Taxa de rede agora</translation>
    </message>
    <message>
        <source>≈ %1 for %2 gas</source>
        <extracomment>%1 is an amount, %2 a number of units of work.</extracomment>
        <translation>≈ %1 por %2 de gás</translation>
    </message>
    <message>
        <source>Network fee, at most</source>
        <extracomment>The fee that is paid at most.</extracomment>
        <translation>Taxa de rede máxima</translation>
    </message>
    <message>
        <source>Total, at most</source>
        <extracomment>Amount and fee together.</extracomment>
        <translation>Total máximo</translation>
    </message>
    <message>
        <source>Available afterwards, at least</source>
        <extracomment>What is left after the payment.</extracomment>
        <translation>Disponível depois, no mínimo</translation>
    </message>
    <message>
        <source>Memo, public on the chain</source>
        <extracomment>The public note of a payment.</extracomment>
        <translation>Memo, público na blockchain</translation>
    </message>
    <message>
        <source>Use the new fee</source>
        <extracomment>Takes the fee that the network asks for now.</extracomment>
        <translation>Usar a nova taxa</translation>
    </message>
    <message>
        <source>Export for signing</source>
        <extracomment>Hands the payment to another machine, which has the key.</extracomment>
        <translation>Exportar para assinar</translation>
    </message>
    <message>
        <source>Cancel payment</source>
        <extracomment>Gives the payment up; nothing typed is kept.</extracomment>
        <translation>Cancelar pagamento</translation>
    </message>
    <message>
        <source>Edit details</source>
        <extracomment>Goes back to the details of a payment.</extracomment>
        <translation>Editar detalhes</translation>
    </message>
</context>
<context>
    <name>SendSide</name>
    <message>
        <source>What happens next</source>
        <extracomment>Title of a card about a payment&apos;s stages.</extracomment>
        <translation>O que acontece depois</translation>
    </message>
    <message>
        <source>Pending</source>
        <extracomment>First stage of a payment.</extracomment>
        <translation>Pendente</translation>
    </message>
    <message>
        <source>Signed here, taken by the node. You can close this page.</source>
        <translation>Assinado aqui, aceito pelo nó. Você pode fechar esta página.</translation>
    </message>
    <message>
        <source>at once</source>
        <extracomment>When the first stage comes.</extracomment>
        <translation>de imediato</translation>
    </message>
    <message>
        <source>In block</source>
        <extracomment>Second stage of a payment.</extracomment>
        <translation>Em bloco</translation>
    </message>
    <message>
        <source>A validator has put it into a block.</source>
        <translation>Um validador o colocou em um bloco.</translation>
    </message>
    <message>
        <source>Final</source>
        <extracomment>Last stage of a payment.</extracomment>
        <translation>Definitivo</translation>
    </message>
    <message>
        <source>More than two thirds of validators signed. Nobody can undo it.</source>
        <translation>Mais de dois terços dos validadores assinaram. Ninguém pode desfazer.</translation>
    </message>
    <message>
        <source>Payments cannot be reversed</source>
        <extracomment>Title of a card.</extracomment>
        <translation>Pagamentos não podem ser revertidos</translation>
    </message>
    <message>
        <source>After it is final, only the recipient can send the coins back.</source>
        <extracomment>Body of the card that says payments are for good.</extracomment>
        <translation>Depois de definitivo, só o destinatário pode enviar as moedas de volta.</translation>
    </message>
    <message>
        <source>No password this time</source>
        <extracomment>Title of a card.</extracomment>
        <translation>Sem senha desta vez</translation>
    </message>
    <message>
        <source>Below 100 RTC a day and below half of what you have.</source>
        <extracomment>Body of the card that says why no password is asked.</extracomment>
        <translation>Menos de 100 RTC por dia e menos da metade do que você tem.</translation>
    </message>
</context>
<context>
    <name>SendTrack</name>
    <message>
        <source>Pending</source>
        <extracomment>First stage of a payment.</extracomment>
        <translation>Pendente</translation>
    </message>
    <message>
        <source>In block</source>
        <extracomment>Second stage of a payment.</extracomment>
        <translation>Em bloco</translation>
    </message>
    <message>
        <source>Final</source>
        <extracomment>Last stage of a payment.</extracomment>
        <translation>Definitivo</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>What was paid.</extracomment>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Fee paid</source>
        <extracomment>The fee that was really paid.</extracomment>
        <translation>Taxa paga</translation>
    </message>
    <message>
        <source>Hash</source>
        <extracomment>The identifier of a payment.</extracomment>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Save to address book as</source>
        <extracomment>Above a field for a name in the address book.</extracomment>
        <translation>Salvar na agenda de endereços como</translation>
    </message>
    <message>
        <source>Save name</source>
        <extracomment>Keeps the address in the book.</extracomment>
        <translation>Salvar nome</translation>
    </message>
    <message>
        <source>Type a name first</source>
        <extracomment>Why the name cannot be saved.</extracomment>
        <translation>Digite um nome primeiro</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Ends the tracking of a payment.</extracomment>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Open in Explorer</source>
        <extracomment>Shows the transaction in the explorer.</extracomment>
        <translation>Abrir no Explorador</translation>
    </message>
    <message>
        <source>Raise the fee</source>
        <extracomment>Sends the payment again with a higher fee.</extracomment>
        <translation>Aumentar a taxa</translation>
    </message>
    <message>
        <source>Cancel payment</source>
        <extracomment>Tries to take a payment back that waits for a block.</extracomment>
        <translation>Cancelar pagamento</translation>
    </message>
</context>
<context>
    <name>ServerWords</name>
    <message>
        <source>“%1” is no address of a server. Write https://name:port.</source>
        <translation>“%1” não é um endereço de servidor. Escreva https://nome:porta.</translation>
    </message>
    <message>
        <source>“%1” has something behind its port. Write https://name:port.</source>
        <translation>“%1” tem algo depois da porta. Escreva https://nome:porta.</translation>
    </message>
    <message>
        <source>“%1” would be asked without encryption. Write https:// instead.</source>
        <translation>“%1” seria consultado sem criptografia. Escreva https:// no lugar.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 não responde.</translation>
    </message>
    <message>
        <source>%1 gave an answer that no node gives.</source>
        <translation>%1 deu uma resposta que nenhum nó dá.</translation>
    </message>
    <message>
        <source>%1 follows another chain.</source>
        <translation>%1 segue outra cadeia.</translation>
    </message>
    <message>
        <source>%1 sent a wrong proof.</source>
        <translation>%1 enviou uma prova errada.</translation>
    </message>
    <message>
        <source>%1 showed a block that the validators did not make final.</source>
        <translation>%1 mostrou um bloco que os validadores não tornaram definitivo.</translation>
    </message>
    <message>
        <source>%1 showed validators that nothing leads to.</source>
        <translation>%1 mostrou validadores aos quais nada leva.</translation>
    </message>
    <message>
        <source>%1 is behind: it shows an older block than was checked before.</source>
        <translation>%1 está atrasado: mostra um bloco mais antigo do que o já verificado.</translation>
    </message>
    <message>
        <source>%1 shows no new block: it hides them, the network stands still, or the clock of this device is wrong.</source>
        <translation>%1 não mostra blocos novos: ele os esconde, a rede está parada ou o relógio deste dispositivo está errado.</translation>
    </message>
    <message>
        <source>%1 showed another final block at the same height: validators signed twice.</source>
        <translation>%1 mostrou outro bloco definitivo na mesma altura: validadores assinaram duas vezes.</translation>
    </message>
    <message>
        <source>%1 told a wrong balance.</source>
        <translation>%1 informou um saldo errado.</translation>
    </message>
    <message>
        <source>%1 told of a payment that is not on the chain.</source>
        <translation>%1 informou um pagamento que não está na cadeia.</translation>
    </message>
    <message>
        <source>%1 left out payments of this account.</source>
        <translation>%1 omitiu pagamentos desta conta.</translation>
    </message>
    <message>
        <source>%1 shows payments that do not add up to the balance.</source>
        <translation>%1 mostra pagamentos que não somam o saldo.</translation>
    </message>
    <message>
        <source>%1 denied a payment that is final.</source>
        <translation>%1 negou um pagamento que é definitivo.</translation>
    </message>
    <message>
        <source>“%1” is named twice.</source>
        <translation>“%1” aparece duas vezes.</translation>
    </message>
    <message>
        <source>There are %1 servers; %2 can be asked.</source>
        <translation>Há %1 servidores; %2 podem ser consultados.</translation>
    </message>
</context>
<context>
    <name>ServersCard</name>
    <message>
        <source>Servers</source>
        <extracomment>Title of a card: the servers that are asked in place of a node.
----------
Read out for the list of servers.</extracomment>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Each answer is checked on this device against what the validators signed. A server can keep silent or be behind; it cannot change a number unseen.</source>
        <extracomment>Under the title of the servers.</extracomment>
        <translation>Cada resposta é comparada neste dispositivo com o que os validadores assinaram. Um servidor pode calar ou atrasar; não pode mudar um número sem ser visto.</translation>
    </message>
    <message>
        <source>%1: %2. Newest checked block %3, age %4.</source>
        <extracomment>A server read out: %1 its name, %2 whether it answers, %3 a height, %4 its age.</extracomment>
        <translation>%1: %2. Último bloco verificado %3, idade %4.</translation>
    </message>
    <message>
        <source>Newest checked block</source>
        <extracomment>Name of a figure: the newest block that a server proved.</extracomment>
        <translation>Último bloco verificado</translation>
    </message>
    <message>
        <source>Its age</source>
        <extracomment>Name of a figure: how long ago the newest block was made.</extracomment>
        <translation>Sua idade</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <extracomment>Title of the page of settings.</extracomment>
        <translation>Configurações</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Shortcuts</source>
        <extracomment>Title of the sheet that lists all shortcuts.</extracomment>
        <translation>Atalhos</translation>
    </message>
    <message>
        <source>Close the list</source>
        <extracomment>Button that closes the sheet of shortcuts.</extracomment>
        <translation>Fechar a lista</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Pages</source>
        <extracomment>Read out for the list of pages at the side of the window.</extracomment>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message>
        <source>Sign a message</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>Assinar uma mensagem</translation>
    </message>
    <message>
        <source>Sign only what you would put your name under. Whoever gets text and signature can show both to others.</source>
        <extracomment>What to think of before signing.</extracomment>
        <translation>Assine só o que assinaria com o seu nome. Quem recebe o texto e a assinatura pode mostrar os dois a outros.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes the dialog.</extracomment>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Sign</source>
        <extracomment>Button that signs the text.</extracomment>
        <translation>Assinar</translation>
    </message>
    <message>
        <source>Type the text first.</source>
        <extracomment>Why the button cannot be used yet.</extracomment>
        <translation>Digite primeiro o texto.</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Label of a choice.</extracomment>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Signature</source>
        <extracomment>Label of a text that can be copied.</extracomment>
        <translation>Assinatura</translation>
    </message>
    <message>
        <source>Give it with the text and the address %1</source>
        <extracomment>Under a signature; %1 is an address.</extracomment>
        <translation>Entregue-a com o texto e o endereço %1</translation>
    </message>
    <message>
        <source>Copy the signature</source>
        <extracomment>Tooltip of a copy button.
----------
Beside a copy button.</extracomment>
        <translation>Copiar a assinatura</translation>
    </message>
</context>
<context>
    <name>SigningCard</name>
    <message>
        <source>Open a prepared payment</source>
        <extracomment>Title of the form that opens a payment of another machine.</extracomment>
        <translation>Abrir um pagamento preparado</translation>
    </message>
    <message>
        <source>Ready to be signed</source>
        <extracomment>Title above a payment that was exported.</extracomment>
        <translation>Pronto para assinar</translation>
    </message>
    <message>
        <source>Sign this payment?</source>
        <extracomment>Title above a payment that is to be signed.</extracomment>
        <translation>Assinar este pagamento?</translation>
    </message>
    <message>
        <source>This payment is signed</source>
        <extracomment>Title above a signed payment.</extracomment>
        <translation>Este pagamento está assinado</translation>
    </message>
    <message>
        <source>Handed to the network</source>
        <extracomment>Title after a payment was handed to the network.</extracomment>
        <translation>Entregue à rede</translation>
    </message>
    <message>
        <source>One that was exported for signing, or one that comes back signed: its file, its QR code or its text.</source>
        <extracomment>What can be opened.</extracomment>
        <translation>Um que foi exportado para assinar, ou um que volta assinado: seu arquivo, seu código QR ou seu texto.</translation>
    </message>
    <message>
        <source>Take it to the machine that has the key and open it there. Its amount stays kept; payments that you send later wait for it. Activity shows it, and can forget it.</source>
        <extracomment>What to do with an exported payment.</extracomment>
        <translation>Leve-o à máquina que tem a chave e abra-o lá. Seu valor fica reservado; pagamentos enviados depois esperam por ele. Atividade o mostra e pode esquecê-lo.</translation>
    </message>
    <message>
        <source>Compare every recipient with what you want to pay. What is signed can be sent by anybody who has it.</source>
        <extracomment>How to look at a payment before signing it.</extracomment>
        <translation>Compare cada destinatário com o que você quer pagar. O que está assinado pode ser enviado por quem o tiver.</translation>
    </message>
    <message>
        <source>Nothing is paid before it is sent. Send it from here, or take it to a machine that has a network.</source>
        <extracomment>What to do with a signed payment.</extracomment>
        <translation>Nada é pago antes do envio. Envie-o daqui ou leve-o a uma máquina com rede.</translation>
    </message>
    <message>
        <source>It is no payment of the open wallet, so it is not followed here. The explorer shows what becomes of it.</source>
        <extracomment>It was sent, but belongs to nobody here.</extracomment>
        <translation>Não é um pagamento da carteira aberta, por isso não é acompanhado aqui. O Explorador mostra o que acontece com ele.</translation>
    </message>
    <message>
        <source>Wallet password</source>
        <extracomment>Above a password field.</extracomment>
        <translation>Senha da carteira</translation>
    </message>
    <message>
        <source>Wanted because this payment was not made here.</source>
        <extracomment>Under that field: why it is asked.</extracomment>
        <translation>Pedida porque este pagamento não foi feito aqui.</translation>
    </message>
    <message>
        <source>Sign payment</source>
        <extracomment>Signs a payment that was prepared elsewhere.</extracomment>
        <translation>Assinar pagamento</translation>
    </message>
    <message>
        <source>Type the wallet password first</source>
        <extracomment>Why the payment cannot be signed yet.</extracomment>
        <translation>Digite primeiro a senha da carteira</translation>
    </message>
    <message>
        <source>Send it now</source>
        <extracomment>Hands a signed payment to the network.</extracomment>
        <translation>Enviar agora</translation>
    </message>
    <message>
        <source>Open in Explorer</source>
        <extracomment>Shows the transaction in the explorer.</extracomment>
        <translation>Abrir no Explorador</translation>
    </message>
    <message>
        <source>Back to Send</source>
        <extracomment>Goes back to the form that pays somebody.</extracomment>
        <translation>Voltar a Enviar</translation>
    </message>
</context>
<context>
    <name>SigningEntry</name>
    <message>
        <source>File with the payment</source>
        <extracomment>Above a field for the path of a file.</extracomment>
        <translation>Arquivo com o pagamento</translation>
    </message>
    <message>
        <source>A path, or drop the file here. A picture of the QR code does too.</source>
        <extracomment>Under that field.</extracomment>
        <translation>Um caminho, ou solte o arquivo aqui. Uma imagem do código QR também serve.</translation>
    </message>
    <message>
        <source>Open file</source>
        <extracomment>Reads a payment from the named file.</extracomment>
        <translation>Abrir arquivo</translation>
    </message>
    <message>
        <source>Name a file first</source>
        <extracomment>Why no file can be opened.</extracomment>
        <translation>Informe um arquivo primeiro</translation>
    </message>
    <message>
        <source>Or paste its text</source>
        <extracomment>Above a field for the text of a payment.</extracomment>
        <translation>Ou cole o texto</translation>
    </message>
</context>
<context>
    <name>SigningFacts</name>
    <message>
        <source>To</source>
        <extracomment>Above the address that a payment goes to.</extracomment>
        <translation>Para</translation>
    </message>
    <message>
        <source>Gets</source>
        <extracomment>What one of several recipients gets.</extracomment>
        <translation>Recebe</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Above the address that pays.</extracomment>
        <translation>De</translation>
    </message>
    <message>
        <source>Amount, all together</source>
        <extracomment>The sum that all recipients get.</extracomment>
        <translation>Valor, no total</translation>
    </message>
    <message>
        <source>Network fee, at most</source>
        <extracomment>The fee that is paid at most.</extracomment>
        <translation>Taxa de rede máxima</translation>
    </message>
    <message>
        <source>Memo, public on the chain</source>
        <extracomment>The public note of a payment.</extracomment>
        <translation>Memo, público na blockchain</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>The network that a payment is for.</extracomment>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Number in the sender&apos;s order</source>
        <extracomment>The place of a payment in its sender&apos;s order of payments.</extracomment>
        <translation>Número na ordem do remetente</translation>
    </message>
    <message>
        <source>Valid until</source>
        <extracomment>The last block that may hold a payment.</extracomment>
        <translation>Válido até</translation>
    </message>
</context>
<context>
    <name>SigningFile</name>
    <message>
        <source>QR code of this payment</source>
        <extracomment>Read out for the QR code; the file below it holds the same.</extracomment>
        <translation>Código QR deste pagamento</translation>
    </message>
    <message>
        <source>This payment is too long for a QR code. Carry its file.</source>
        <extracomment>Why there is no QR code.</extracomment>
        <translation>Este pagamento é longo demais para um código QR. Leve o arquivo.</translation>
    </message>
    <message>
        <source>Save as a new file</source>
        <extracomment>Above a field for the path of a new file.</extracomment>
        <translation>Salvar como arquivo novo</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>Under that field; %1 is the path of a file.</extracomment>
        <translation>Salvo como %1</translation>
    </message>
    <message>
        <source>Save file</source>
        <extracomment>Writes the payment into the named file.</extracomment>
        <translation>Salvar arquivo</translation>
    </message>
    <message>
        <source>Name a file first</source>
        <extracomment>Why nothing can be saved.</extracomment>
        <translation>Informe um arquivo primeiro</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Loading</source>
        <extracomment>Read out for a place whose content has not arrived.</extracomment>
        <translation>Carregando</translation>
    </message>
</context>
<context>
    <name>SlotRing</name>
    <message>
        <source>Slots of this epoch</source>
        <extracomment>Read out for the ring of the five slots of an epoch.</extracomment>
        <translation>Slots desta época</translation>
    </message>
</context>
<context>
    <name>Spinner</name>
    <message>
        <source>Working</source>
        <extracomment>Read out for a spinner that has no words of its own.</extracomment>
        <translation>Em andamento</translation>
    </message>
</context>
<context>
    <name>StageMark</name>
    <message>
        <source>Pending</source>
        <extracomment>Stage of a payment that no block holds yet.</extracomment>
        <translation>Pendente</translation>
    </message>
    <message>
        <source>In block</source>
        <extracomment>Stage of a payment that a block holds, which is not final yet.</extracomment>
        <translation>Em bloco</translation>
    </message>
    <message>
        <source>Final</source>
        <extracomment>Stage of a payment that nobody can undo.</extracomment>
        <translation>Definitivo</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Stage of a payment that a block holds but that had no effect.</extracomment>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>Stage of a payment that was never put into a block.</extracomment>
        <translation>Expirado</translation>
    </message>
</context>
<context>
    <name>StageText</name>
    <message>
        <source>Pending</source>
        <extracomment>Stage of a payment that no block holds yet.</extracomment>
        <translation>Pendente</translation>
    </message>
    <message>
        <source>In block %1</source>
        <extracomment>Stage of a payment; %1 is the height of the block that holds it.</extracomment>
        <translation>No bloco %1</translation>
    </message>
    <message>
        <source>Final</source>
        <extracomment>Stage of a payment that nobody can undo.</extracomment>
        <translation>Definitivo</translation>
    </message>
    <message>
        <source>Failed in block %1: %2. The fee was paid.</source>
        <extracomment>Stage of a payment without effect; %1 is a height, %2 the reason.</extracomment>
        <translation>Falhou no bloco %1: %2. A taxa foi paga.</translation>
    </message>
    <message>
        <source>Expired, not sent</source>
        <extracomment>Stage of a payment that was not put into a block in time.</extracomment>
        <translation>Expirado, não enviado</translation>
    </message>
</context>
<context>
    <name>Staking</name>
    <message>
        <source>More than you have: %1 available.</source>
        <translation>Mais do que você tem: %1 disponíveis.</translation>
    </message>
    <message>
        <source>At least %1 RTC are needed.</source>
        <translation>São necessários no mínimo %1 RTC.</translation>
    </message>
    <message>
        <source>Type how much to bond.</source>
        <translation>Digite quanto pôr em garantia.</translation>
    </message>
    <message>
        <source>More than is bonded: %1.</source>
        <translation>Mais do que está em garantia: %1.</translation>
    </message>
    <message>
        <source>Type how much to take back.</source>
        <translation>Digite quanto retirar.</translation>
    </message>
    <message>
        <source>This would leave less than %1 RTC. Take everything, or leave that much.</source>
        <translation>Isto deixaria menos de %1 RTC. Retire tudo ou deixe essa quantia.</translation>
    </message>
    <message>
        <source>= %1 RTC</source>
        <translation>= %1 RTC</translation>
    </message>
    <message>
        <source>Not an amount. Use digits and one separator; RTC has 6 decimals.</source>
        <translation>Não é um valor. Use algarismos e um separador; o RTC tem 6 casas decimais.</translation>
    </message>
    <message>
        <source>This is another amount.</source>
        <translation>Este é outro valor.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Full node</source>
        <translation>Nó completo</translation>
    </message>
    <message>
        <source>Validating needs a full node. Start it in Settings.</source>
        <translation>Validar exige um nó completo. Inicie-o em Configurações.</translation>
    </message>
    <message>
        <source>Another machine votes with this bond. Never run one key on two machines.</source>
        <translation>Outra máquina vota com esta garantia. Nunca use uma chave em duas máquinas.</translation>
    </message>
    <message>
        <source>Runs here and holds the key that votes.</source>
        <translation>Em execução aqui, com a chave que vota.</translation>
    </message>
    <message>
        <source>Fresh attestation</source>
        <translation>Atestação recente</translation>
    </message>
    <message>
        <source>This machine attested in the last epoch.</source>
        <translation>Esta máquina atestou na última época.</translation>
    </message>
    <message>
        <source>Not needed for validators of the first block until epoch %1. Turn on mining before that.</source>
        <translation>Dispensada para validadores do primeiro bloco até a época %1. Ative a mineração antes disso.</translation>
    </message>
    <message>
        <source>No slot was accepted in the last epoch. Keep mining on.</source>
        <translation>Nenhum slot foi aceito na última época. Mantenha a mineração ativada.</translation>
    </message>
    <message>
        <source>Turn on mining: it registers and attests this machine.</source>
        <translation>Ative a mineração: ela registra e atesta esta máquina.</translation>
    </message>
    <message>
        <source>Bond</source>
        <translation>Garantia</translation>
    </message>
    <message>
        <source>%1 RTC, at least %2 are needed.</source>
        <translation>%1 RTC, são necessários no mínimo %2.</translation>
    </message>
    <message>
        <source>Bond at least %1 RTC.</source>
        <translation>Ponha no mínimo %1 RTC em garantia.</translation>
    </message>
    <message>
        <source>Reachable port</source>
        <translation>Porta acessível</translation>
    </message>
    <message>
        <source>Not needed while this is the only validator.</source>
        <translation>Dispensada enquanto este for o único validador.</translation>
    </message>
    <message>
        <source>Known once the node runs.</source>
        <translation>Conhecida quando o nó estiver em execução.</translation>
    </message>
    <message>
        <source>This node takes no connections. Let it listen on a port.</source>
        <translation>Este nó não aceita conexões. Faça-o escutar em uma porta.</translation>
    </message>
    <message>
        <source>Nobody has called yet.</source>
        <translation>Ninguém se conectou ainda.</translation>
    </message>
    <message>
        <source>Other nodes reach %1.</source>
        <translation>Outros nós alcançam %1.</translation>
    </message>
    <message>
        <source>Open the port on your router, or turn on port mapping.</source>
        <translation>Abra a porta no seu roteador ou ative o mapeamento de porta.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Relógio</translation>
    </message>
    <message>
        <source>Not compared: there is nobody else.</source>
        <translation>Não comparado: não há mais ninguém.</translation>
    </message>
    <message>
        <source>Compared once peers are connected.</source>
        <translation>Comparado quando houver pares conectados.</translation>
    </message>
    <message>
        <source>%1. Set the clock of this computer.</source>
        <translation>%1. Acerte o relógio deste computador.</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <translation>Não inscrito</translation>
    </message>
    <message>
        <source>No bond</source>
        <translation>Sem garantia</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Em espera</translation>
    </message>
    <message>
        <source>Enters at an epoch&apos;s end</source>
        <translation>Entra no fim de uma época</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ativo</translation>
    </message>
    <message>
        <source>One of %1 that decide</source>
        <translation>Um dos %1 que decidem</translation>
    </message>
    <message>
        <source>Jailed</source>
        <translation>Suspenso</translation>
    </message>
    <message>
        <source>Has no vote</source>
        <translation>Não tem voto</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>Saindo</translation>
    </message>
    <message>
        <source>On its way out</source>
        <translation>A caminho da saída</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>Voting for two blocks at once costs 5 % of the bond, proposing two costs 1 %, and either ends this key for ever. Never run one key on two machines. Missing half of your turns in %1 sets you aside for %2, without a loss.</source>
        <translation>Votar em dois blocos ao mesmo tempo custa 5 % da garantia, propor dois custa 1 %, e ambos os casos encerram esta chave para sempre. Nunca use uma chave em duas máquinas. Perder metade dos seus turnos em %1 suspende você por %2, sem perda.</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>um dia</translation>
    </message>
    <message>
        <source>in %1 s</source>
        <translation>em %1 s</translation>
    </message>
    <message>
        <source>in %1 min %2 s</source>
        <translation>em %1 min %2 s</translation>
    </message>
    <message>
        <source>in %1 h %2 min</source>
        <translation>em %1 h %2 min</translation>
    </message>
    <message>
        <source>No turn yet</source>
        <translation>Nenhum turno ainda</translation>
    </message>
    <message>
        <source>%1 of the last %2 turns proposed</source>
        <translation>%1 dos últimos %2 turnos propostos</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>This validator was set aside for missing more than half of its turns.</source>
        <translation>Este validador foi suspenso por perder mais da metade dos seus turnos.</translation>
    </message>
    <message>
        <source>This validator proposed two blocks at once. Its key is out for ever.</source>
        <translation>Este validador propôs dois blocos ao mesmo tempo. A chave está excluída para sempre.</translation>
    </message>
    <message>
        <source>This validator voted for two blocks at once. Its key is out for ever.</source>
        <translation>Este validador votou em dois blocos ao mesmo tempo. A chave está excluída para sempre.</translation>
    </message>
    <message>
        <source>%1 It may come back in epoch %2, in about %3.</source>
        <translation>%1 Ele pode voltar na época %2, em cerca de %3.</translation>
    </message>
</context>
<context>
    <name>StakingPage</name>
    <message>
        <source>Staking</source>
        <extracomment>Title of the page about bonds and validating.</extracomment>
        <translation>Staking</translation>
    </message>
    <message>
        <source>Validating needs a full node.</source>
        <extracomment>Why validating is not possible.</extracomment>
        <translation>Validar exige um nó completo.</translation>
    </message>
</context>
<context>
    <name>Stat</name>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>Read out for a figure with its name; %1 is the name, %2 the value, %3 a note.</extracomment>
        <translation>%1: %2. %3</translation>
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
        <translation>Em garantia</translation>
    </message>
    <message>
        <source>Unbonding</source>
        <extracomment>Name of a figure: coins on their way out of the bond.</extracomment>
        <translation>Em retirada</translation>
    </message>
    <message>
        <source>Earned</source>
        <extracomment>Name of a figure: what validating brought.</extracomment>
        <translation>Ganho</translation>
    </message>
    <message>
        <source>Tips join the balance</source>
        <extracomment>Why a figure is not known: what is left of fees is part of the balance.</extracomment>
        <translation>Gorjetas entram no saldo</translation>
    </message>
    <message>
        <source>Validator</source>
        <extracomment>Name of a fact: what the validator is doing.</extracomment>
        <translation>Validador</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Status</source>
        <extracomment>Read out for the strip at the bottom of the window.</extracomment>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>StepFrame</name>
    <message>
        <source>Back</source>
        <extracomment>Button that goes back to the question before.</extracomment>
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Checks made</source>
        <extracomment>Read out for the list of checks made on a block or value.</extracomment>
        <translation>Verificações feitas</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>Read out for the list of steps of a task; %1 and %2 are numbers.</extracomment>
        <translation>Etapa %1 de %2</translation>
    </message>
</context>
<context>
    <name>StepperStep</name>
    <message>
        <source>done</source>
        <extracomment>Read out for a step of a task that is behind the user.</extracomment>
        <translation>concluída</translation>
    </message>
    <message>
        <source>current step</source>
        <extracomment>Read out for the step of a task that the user is at.</extracomment>
        <translation>etapa atual</translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>Very weak</source>
        <extracomment>Password strength, the lowest of five.</extracomment>
        <translation>Muito fraca</translation>
    </message>
    <message>
        <source>Weak</source>
        <extracomment>Password strength, the second of five.</extracomment>
        <translation>Fraca</translation>
    </message>
    <message>
        <source>Fair</source>
        <extracomment>Password strength, the third of five.</extracomment>
        <translation>Razoável</translation>
    </message>
    <message>
        <source>Good</source>
        <extracomment>Password strength, the fourth of five.</extracomment>
        <translation>Boa</translation>
    </message>
    <message>
        <source>Strong</source>
        <extracomment>Password strength, the highest of five.</extracomment>
        <translation>Forte</translation>
    </message>
    <message>
        <source>Password strength: %1. %2</source>
        <extracomment>Read out for the password strength; %1 is one of five words, %2 a tip.</extracomment>
        <translation>Força da senha: %1. %2</translation>
    </message>
</context>
<context>
    <name>SwitchCard</name>
    <message>
        <source>Mine on this machine</source>
        <extracomment>The one switch of mining.
----------
Beside the one switch of mining.</extracomment>
        <translation>Minerar nesta máquina</translation>
    </message>
    <message>
        <source>Measuring this machine</source>
        <extracomment>Name of a progress bar.</extracomment>
        <translation>Medindo esta máquina</translation>
    </message>
    <message>
        <source>Your computer measures its own processor and signs the result once in each slot. Each epoch a reward is shared by all miners, by weight and by slots attested. Older real hardware counts more. It sends your hardware profile to the network in public, and never touches your files. Registering takes a few seconds of work and costs nothing.</source>
        <extracomment>What mining does, below the switch while it is off.</extracomment>
        <translation>Seu computador mede o próprio processador e assina o resultado uma vez em cada slot. A cada época, uma recompensa é dividida entre todos os mineradores, por peso e por slots atestados. Hardware real mais antigo conta mais. Seu perfil de hardware é enviado à rede publicamente, e seus arquivos nunca são tocados. O registro leva alguns segundos de trabalho e não custa nada.</translation>
    </message>
</context>
<context>
    <name>SyncCard</name>
    <message>
        <source>Catching up</source>
        <extracomment>Read out for the bar of catching up with the network.</extracomment>
        <translation>Sincronização</translation>
    </message>
</context>
<context>
    <name>SyncPhases</name>
    <message>
        <source>done</source>
        <extracomment>State of a phase of catching up.</extracomment>
        <translation>concluída</translation>
    </message>
    <message>
        <source>going on</source>
        <extracomment>State of a phase of catching up.</extracomment>
        <translation>em andamento</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>State of a phase of catching up.</extracomment>
        <translation>falhou</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>aguarda</translation>
    </message>
    <message>
        <source>Phases</source>
        <extracomment>Read out for the phases of catching up with the network.</extracomment>
        <translation>Fases</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>A phase read out: %1 is its name, %2 its state, %3 how far it is.</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message numerus="yes">
        <source>%n new</source>
        <extracomment>Button above a live table that shows the rows that came meanwhile.</extracomment>
        <translation>
            <numerusform>mais %n</numerusform>
            <numerusform>mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableDialog</name>
    <message>
        <source>What the age of a machine is worth</source>
        <extracomment>Title of a dialog: what processors of each age are worth.</extracomment>
        <translation>O que vale a idade de uma máquina</translation>
    </message>
    <message>
        <source>%1. The first class that fits a processor counts. What is above 1 fades by 15 % a year of chain age.</source>
        <extracomment>Above the table; %1 is its version and length.</extracomment>
        <translation>%1. Conta a primeira classe em que um processador se encaixa. O que passa de 1 diminui 15 % por ano de idade da blockchain.</translation>
    </message>
    <message>
        <source>Close the table</source>
        <extracomment>Button that closes the table.</extracomment>
        <translation>Fechar a tabela</translation>
    </message>
    <message>
        <source>Search a processor or a year</source>
        <extracomment>In the search field of the table of processors.</extracomment>
        <translation>Pesquise um processador ou um ano</translation>
    </message>
    <message>
        <source>No class has this name. What is in no class counts as unrecognised.</source>
        <extracomment>No class of the table fits the words that were searched for.</extracomment>
        <translation>Nenhuma classe tem esse nome. O que não está em nenhuma classe conta como não reconhecido.</translation>
    </message>
    <message>
        <source>Classes of processors</source>
        <extracomment>Name of the table of processors.</extracomment>
        <translation>Classes de processadores</translation>
    </message>
    <message>
        <source>Class</source>
        <extracomment>Head of a column: the name of a class of processors.</extracomment>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Sold</source>
        <extracomment>Head of a column: when these processors were sold.</extracomment>
        <translation>Venda</translation>
    </message>
    <message>
        <source>Base</source>
        <extracomment>Head of a column: the multiplier in the table.</extracomment>
        <translation>Base</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Head of a column: the multiplier after the years of the chain.</extracomment>
        <translation>Agora</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>A row read out: %1 class, %2 years, %3 multiplier.</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>This machine</source>
        <extracomment>Read out at the class that this machine is of.</extracomment>
        <translation>Esta máquina</translation>
    </message>
</context>
<context>
    <name>TableHead</name>
    <message>
        <source>sorted, highest first</source>
        <extracomment>Read out for the head of a column that the table is sorted by.</extracomment>
        <translation>ordenada, maior primeiro</translation>
    </message>
    <message>
        <source>sorted, lowest first</source>
        <translation>ordenada, menor primeiro</translation>
    </message>
</context>
<context>
    <name>TermsCard</name>
    <message>
        <source>Open the terms in the browser</source>
        <extracomment>Button beside the link of a bounty&apos;s terms.</extracomment>
        <translation>Abrir as condições no navegador</translation>
    </message>
    <message>
        <source>Text of the sponsor, shown as plain text</source>
        <extracomment>Beside a title and a link that somebody else wrote.</extracomment>
        <translation>Texto do patrocinador, mostrado sem formatação</translation>
    </message>
</context>
<context>
    <name>ThisNodeCard</name>
    <message>
        <source>This node</source>
        <extracomment>Title of a card about the node in this program.</extracomment>
        <translation>Este nó</translation>
    </message>
</context>
<context>
    <name>TimeFormat</name>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>&lt; 0.1 s</source>
        <translation>&lt; 0,1 s</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
</context>
<context>
    <name>TimelineStep</name>
    <message>
        <source>%1. %2 %3</source>
        <extracomment>Read out for a step of a timeline; %1 is its name, %2 a sentence, %3 a time.</extracomment>
        <translation>%1. %2 %3</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close the notice</source>
        <extracomment>Button that closes a short notice.</extracomment>
        <translation>Fechar o aviso</translation>
    </message>
</context>
<context>
    <name>ToolsCard</name>
    <message>
        <source>Export and remove</source>
        <extracomment>Title of a card about copies of the open wallet and removing it.</extracomment>
        <translation>Exportar e remover</translation>
    </message>
    <message>
        <source>Wallet file</source>
        <extracomment>What can be exported.</extracomment>
        <translation>Arquivo da carteira</translation>
    </message>
    <message>
        <source>A copy for another computer, under a password of its own.</source>
        <extracomment>What a copy of the wallet file is for.</extracomment>
        <translation>Uma cópia para outro computador, com senha própria.</translation>
    </message>
    <message>
        <source>A copy for another computer. It holds no secret.</source>
        <extracomment>What a copy of a file that only watches is for.</extracomment>
        <translation>Uma cópia para outro computador. Não contém segredo.</translation>
    </message>
    <message>
        <source>Export the wallet file</source>
        <extracomment>Button that opens a dialog.</extracomment>
        <translation>Exportar o arquivo</translation>
    </message>
    <message>
        <source>Private key</source>
        <extracomment>What can be exported.</extracomment>
        <translation>Chave privada</translation>
    </message>
    <message>
        <source>The secret of one account. Whoever has it can spend its coins.</source>
        <extracomment>What a private key means.</extracomment>
        <translation>O segredo de uma conta. Quem a tem pode gastar as moedas dela.</translation>
    </message>
    <message>
        <source>Export the private key</source>
        <extracomment>Button that opens a dialog.</extracomment>
        <translation>Exportar a chave privada</translation>
    </message>
    <message>
        <source>Public key (xpub)</source>
        <extracomment>What can be exported: an extended public key.</extracomment>
        <translation>Chave pública (xpub)</translation>
    </message>
    <message>
        <source>For a wallet elsewhere that only watches. It shows all addresses of an account and cannot spend.</source>
        <extracomment>What an extended public key is for.</extracomment>
        <translation>Para uma carteira em outro lugar que só observa. Mostra todos os endereços de uma conta e não pode gastar.</translation>
    </message>
    <message>
        <source>Export the public key</source>
        <extracomment>Button that opens a dialog.</extracomment>
        <translation>Exportar a chave pública</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Taking a wallet away from this computer.</extracomment>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Takes this wallet out of the list. Its name is asked for first.</source>
        <extracomment>What removing the wallet does.</extracomment>
        <translation>Tira esta carteira da lista. Antes, o nome dela é pedido.</translation>
    </message>
    <message>
        <source>Remove this wallet</source>
        <extracomment>Button that opens a dialog.</extracomment>
        <translation>Remover esta carteira</translation>
    </message>
</context>
<context>
    <name>TrafficCard</name>
    <message>
        <source>Traffic</source>
        <extracomment>Title of a card: what goes over the network.</extracomment>
        <translation>Tráfego</translation>
    </message>
    <message>
        <source>In</source>
        <extracomment>What comes in over the network.</extracomment>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Out</source>
        <extracomment>What goes out over the network.</extracomment>
        <translation>Saída</translation>
    </message>
    <message>
        <source>Time covered</source>
        <extracomment>Read out for the choice of how much time a chart covers.</extracomment>
        <translation>Período exibido</translation>
    </message>
    <message>
        <source>5 min</source>
        <extracomment>A time that a chart covers.</extracomment>
        <translation>5 min</translation>
    </message>
    <message>
        <source>1 h</source>
        <extracomment>A time that a chart covers.</extracomment>
        <translation>1 h</translation>
    </message>
    <message>
        <source>1 d</source>
        <extracomment>A time that a chart covers.</extracomment>
        <translation>1 d</translation>
    </message>
    <message>
        <source>Traffic of this node</source>
        <extracomment>Name of a chart.</extracomment>
        <translation>Tráfego deste nó</translation>
    </message>
</context>
<context>
    <name>UnbondCard</name>
    <message>
        <source>Unbond</source>
        <extracomment>Title of a card: taking coins back.</extracomment>
        <translation>Retirar da garantia</translation>
    </message>
    <message>
        <source>Amount to take back</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Valor a retirar</translation>
    </message>
    <message>
        <source>Asked for now, the coins are free about %1. Until then they can still be slashed. Taking everything ends this validator.</source>
        <extracomment>In the card about taking coins back; %1 is a date and time.</extracomment>
        <translation>Pedidas agora, as moedas ficam livres por volta de %1. Até lá, ainda podem ser confiscadas. Retirar tudo encerra este validador.</translation>
    </message>
    <message>
        <source>Take coins back</source>
        <extracomment>Button that goes on to confirm taking coins back.</extracomment>
        <translation>Retirar moedas</translation>
    </message>
    <message>
        <source>Take back %1 RTC</source>
        <extracomment>Title of a dialog; %1 is an amount.</extracomment>
        <translation>Retirar %1 RTC</translation>
    </message>
    <message>
        <source>They are free about %1.</source>
        <extracomment>In the dialog that confirms taking coins back; %1 is a date and time.</extracomment>
        <translation>Elas ficam livres por volta de %1.</translation>
    </message>
</context>
<context>
    <name>WalletMenu</name>
    <message>
        <source>Watch-only</source>
        <extracomment>Mark of a wallet that can look and not spend.</extracomment>
        <translation>Só observação</translation>
    </message>
    <message>
        <source>New wallet</source>
        <extracomment>Line of the menu of wallets.</extracomment>
        <translation>Nova carteira</translation>
    </message>
</context>
<context>
    <name>WalletSwitcher</name>
    <message>
        <source>Wallet %1</source>
        <extracomment>Read out for the button that shows the open wallet; %1 is its name.</extracomment>
        <translation>Carteira %1</translation>
    </message>
    <message>
        <source>Watch-only, %1</source>
        <extracomment>Read out for a wallet without a key; %1 is its address.</extracomment>
        <translation>Só observação, %1</translation>
    </message>
</context>
<context>
    <name>WalletsCard</name>
    <message>
        <source>Wallets</source>
        <extracomment>Title of a card.</extracomment>
        <translation>Carteiras</translation>
    </message>
    <message>
        <source>New wallet</source>
        <extracomment>Button that makes one more wallet.</extracomment>
        <translation>Nova carteira</translation>
    </message>
    <message>
        <source>open, watch-only</source>
        <extracomment>Beside the wallet that is open and has no key.</extracomment>
        <translation>aberta, só observação</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>Beside the wallet that is open.</extracomment>
        <translation>aberta</translation>
    </message>
    <message>
        <source>watch-only</source>
        <extracomment>Beside a wallet that has no key.</extracomment>
        <translation>só observação</translation>
    </message>
    <message>
        <source>Name of the open wallet</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Nome da carteira aberta</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>Button that gives the wallet its new name.</extracomment>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Type another name first.</source>
        <extracomment>Why the button cannot be used.</extracomment>
        <translation>Digite outro nome primeiro.</translation>
    </message>
    <message>
        <source>The words of this wallet were checked.</source>
        <extracomment>State of the backup.</extracomment>
        <translation>As palavras desta carteira foram conferidas.</translation>
    </message>
    <message>
        <source>The words of this wallet were never checked.</source>
        <extracomment>State of the backup.</extracomment>
        <translation>As palavras desta carteira nunca foram conferidas.</translation>
    </message>
    <message>
        <source>See the words</source>
        <extracomment>Button that shows the recovery words after asking for the password.</extracomment>
        <translation>Ver as palavras</translation>
    </message>
</context>
<context>
    <name>WatchBadge</name>
    <message>
        <source>Watch-only</source>
        <extracomment>Mark of a wallet that can look and not spend.</extracomment>
        <translation>Só observação</translation>
    </message>
</context>
<context>
    <name>WelcomeStep</name>
    <message>
        <source>Another wallet</source>
        <extracomment>Title of onboarding when a wallet is here already.</extracomment>
        <translation>Outra carteira</translation>
    </message>
    <message>
        <source>Hold RTC. Mine on hardware you already own. Get paid for code.</source>
        <extracomment>Title of the first page a newcomer sees.</extracomment>
        <translation>Guarde RTC. Minere com o hardware que você já tem. Receba por código.</translation>
    </message>
    <message>
        <source>It has words and a password of its own. The wallets that are here stay as they are.</source>
        <extracomment>Under the title of onboarding when a wallet is here already.</extracomment>
        <translation>Ela tem palavras e senha próprias. As carteiras que já estão aqui ficam como estão.</translation>
    </message>
    <message>
        <source>A wallet and a node in one window. It takes under two minutes, and nothing is decided without you.</source>
        <extracomment>Under the title of the first page.</extracomment>
        <translation>Uma carteira e um nó em uma só janela. Leva menos de dois minutos, e nada é decidido sem você.</translation>
    </message>
    <message>
        <source>Create a wallet</source>
        <extracomment>Button that begins with a new wallet.</extracomment>
        <translation>Criar uma carteira</translation>
    </message>
    <message>
        <source>I have words or a file</source>
        <extracomment>Button that restores or imports a wallet.</extracomment>
        <translation>Tenho palavras ou um arquivo</translation>
    </message>
</context>
<context>
    <name>WordGrid</name>
    <message>
        <source>Word %1: %2</source>
        <extracomment>Read out for a recovery word; %1 is its number.</extracomment>
        <translation>Palavra %1: %2</translation>
    </message>
    <message>
        <source>Make sure that nobody and no camera looks at your screen.</source>
        <extracomment>On the cover over the recovery words.</extracomment>
        <translation>Certifique-se de que ninguém e nenhuma câmera esteja olhando para a sua tela.</translation>
    </message>
    <message>
        <source>Show words</source>
        <extracomment>Button that uncovers the recovery words.</extracomment>
        <translation>Mostrar palavras</translation>
    </message>
</context>
<context>
    <name>WordsDialog</name>
    <message>
        <source>Words of this wallet</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>Palavras desta carteira</translation>
    </message>
    <message>
        <source>Anyone who reads them can spend your coins. Compare them with your paper, in this order.</source>
        <extracomment>In the dialog that shows the recovery words.</extracomment>
        <translation>Quem as ler pode gastar suas moedas. Compare-as com o seu papel, nesta ordem.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes the dialog.</extracomment>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Show words</source>
        <extracomment>Button that uncovers the recovery words.</extracomment>
        <translation>Mostrar palavras</translation>
    </message>
    <message>
        <source>My paper says the same</source>
        <extracomment>Button: the words on paper are the same.</extracomment>
        <translation>Meu papel diz o mesmo</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Senha</translation>
    </message>
</context>
<context>
    <name>WordsStep</name>
    <message>
        <source>Write down these %1 words</source>
        <extracomment>Title; %1 is 12 or 24.</extracomment>
        <translation>Anote estas %1 palavras</translation>
    </message>
    <message>
        <source>They are the only way to get your RTC back if this computer is lost. Write them on paper, in this order. Anyone who reads them can spend your coins.</source>
        <extracomment>Under the title of the recovery words.</extracomment>
        <translation>Elas são a única forma de recuperar seus RTC se este computador for perdido. Anote-as em papel, nesta ordem. Quem as ler pode gastar suas moedas.</translation>
    </message>
    <message>
        <source>Check later</source>
        <extracomment>Button that skips the check of the written words.</extracomment>
        <translation>Conferir depois</translation>
    </message>
    <message>
        <source>Check 4 words now</source>
        <extracomment>Button that begins the check of the written words.</extracomment>
        <translation>Conferir 4 palavras agora</translation>
    </message>
    <message>
        <source>How many words</source>
        <extracomment>Read out for the choice of 12 or 24 words.</extracomment>
        <translation>Quantas palavras</translation>
    </message>
    <message>
        <source>12 words</source>
        <extracomment>Choice of how many recovery words.</extracomment>
        <translation>12 palavras</translation>
    </message>
    <message>
        <source>24 words</source>
        <extracomment>Choice of how many recovery words.</extracomment>
        <translation>24 palavras</translation>
    </message>
    <message>
        <source>Hide words</source>
        <extracomment>Button that covers the recovery words.</extracomment>
        <translation>Ocultar palavras</translation>
    </message>
    <message>
        <source>No photos, no cloud notes, no copy and paste. Nobody who helps you ever needs these words.</source>
        <extracomment>Warning under the recovery words.</extracomment>
        <translation>Nada de fotos, notas na nuvem ou copiar e colar. Ninguém que ajude você precisa destas palavras.</translation>
    </message>
    <message>
        <source>Add a passphrase</source>
        <extracomment>Box to tick under the recovery words.</extracomment>
        <translation>Adicionar uma frase-senha</translation>
    </message>
    <message>
        <source>(a 13th word only you know; it cannot be recovered)</source>
        <extracomment>Behind &quot;Add a passphrase&quot;.</extracomment>
        <translation>(uma 13ª palavra que só você sabe; não pode ser recuperada)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Frase-senha</translation>
    </message>
</context>
<context>
    <name>WrongCard</name>
    <message>
        <source>What can still go wrong</source>
        <extracomment>Title of a card about a bounty.</extracomment>
        <translation>O que ainda pode dar errado</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::AccountList</name>
    <message>
        <source>Account %1</source>
        <translation>Conta %1</translation>
    </message>
    <message>
        <source>address %1 of a public key</source>
        <translation>endereço %1 de uma chave pública</translation>
    </message>
    <message>
        <source>a single key</source>
        <translation>uma chave só</translation>
    </message>
    <message>
        <source>only watched</source>
        <translation>só observado</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::ActivityDetail</name>
    <message>
        <source>Note kept</source>
        <translation>Nota guardada</translation>
    </message>
    <message>
        <source>Forgotten. Its amount is free again.</source>
        <translation>Esquecido. Seu valor está livre de novo.</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendente</translation>
    </message>
    <message>
        <source>In block</source>
        <translation>Em bloco</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Definitivo</translation>
    </message>
    <message>
        <source>Nobody can undo it now.</source>
        <translation>Ninguém pode mais desfazer.</translation>
    </message>
    <message>
        <source>How the reward of an epoch was shared is not proven: this amount is what the server says.</source>
        <translation>Como a recompensa de uma época foi dividida não está provado: este valor é o que o servidor diz.</translation>
    </message>
    <message>
        <source>That it is in its block is checked on this device. Whether it succeeded, and its fee, are what the server says.</source>
        <translation>Que está em seu bloco foi verificado neste dispositivo. Se deu certo e a taxa são o que o servidor diz.</translation>
    </message>
    <message>
        <source>Nothing of this is proven: it is what the server says.</source>
        <translation>Nada disso está provado: é o que o servidor diz.</translation>
    </message>
    <message numerus="yes">
        <source>one of %n server(s)</source>
        <translation>
            <numerusform>um de %n servidor</numerusform>
            <numerusform>um de %n servidores</numerusform>
        </translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Fee, paid</source>
        <translation>Taxa paga</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Taxa</translation>
    </message>
    <message>
        <source>Fee, at most</source>
        <translation>Taxa máxima</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloco</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Time in UTC</source>
        <translation>Hora em UTC</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Tudo</translation>
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
        <translation>Linhas gravadas: %1, em %2</translation>
    </message>
    <message>
        <source>Labels written: %1, to %2</source>
        <translation>Rótulos gravados: %1, em %2</translation>
    </message>
    <message>
        <source>Notes kept: %1. Names kept: %2.</source>
        <translation>Notas guardadas: %1. Nomes guardados: %2.</translation>
    </message>
    <message>
        <source>Left out: %1, a name is never changed by a file.</source>
        <translation>Deixados de fora: %1, um arquivo nunca altera um nome.</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::ActivityViewModel</name>
    <message>
        <source>Older payments could not be read.</source>
        <translation>Não foi possível ler os pagamentos mais antigos.</translation>
    </message>
    <message>
        <source>Searching, %1 lines so far…</source>
        <translation>Pesquisando, %1 linhas até agora…</translation>
    </message>
    <message>
        <source>Type the day as 2026-11-29.</source>
        <translation>Digite o dia no formato 2026-11-29.</translation>
    </message>
    <message>
        <source>This is before the first day.</source>
        <translation>Esta data é anterior ao primeiro dia.</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::AntiquityModel</name>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Table %1, %2 classes</source>
        <translation>Tabela %1, %2 classes</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::BoardViewModel</name>
    <message>
        <source>Bounties need the node, and it does not run.</source>
        <translation>Os bounties precisam do nó, e ele não está em execução.</translation>
    </message>
    <message>
        <source>The board could not be read yet. It is tried again by itself.</source>
        <translation>A lista ainda não pôde ser lida. Uma nova tentativa é automática.</translation>
    </message>
    <message numerus="yes">
        <source>%n bounties</source>
        <translation>
            <numerusform>%n bounty</numerusform>
            <numerusform>%n bounties</numerusform>
        </translation>
    </message>
    <message>
        <source>Not an amount.</source>
        <translation>Não é um valor.</translation>
    </message>
    <message>
        <source>Less than the lowest reward.</source>
        <translation>Menos que a menor recompensa.</translation>
    </message>
    <message>
        <source>Owner and name, such as oxide-labs/attest-probe.</source>
        <translation>Dono e nome, como oxide-labs/attest-probe.</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Qualquer tag</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::BountiesViewModel</name>
    <message>
        <source>Link copied</source>
        <translation>Link copiado</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::BountyAct</name>
    <message>
        <source>Claim this bounty</source>
        <translation>Reivindicar este bounty</translation>
    </message>
    <message>
        <source>Link my pull request</source>
        <translation>Vincular meu pull request</translation>
    </message>
    <message>
        <source>Approve the work</source>
        <translation>Aprovar o trabalho</translation>
    </message>
    <message>
        <source>Reject the work</source>
        <translation>Rejeitar o trabalho</translation>
    </message>
    <message>
        <source>Release the payment</source>
        <translation>Liberar o pagamento</translation>
    </message>
    <message>
        <source>Cancel the bounty</source>
        <translation>Cancelar o bounty</translation>
    </message>
    <message>
        <source>Give the claim back</source>
        <translation>Devolver a reivindicação</translation>
    </message>
    <message>
        <source>Your last step is not final yet.</source>
        <translation>Seu último passo ainda não é definitivo.</translation>
    </message>
    <message>
        <source>Claim this bounty?</source>
        <translation>Reivindicar este bounty?</translation>
    </message>
    <message>
        <source>Which pull request?</source>
        <translation>Qual pull request?</translation>
    </message>
    <message>
        <source>Approve the work?</source>
        <translation>Aprovar o trabalho?</translation>
    </message>
    <message>
        <source>Reject the work?</source>
        <translation>Rejeitar o trabalho?</translation>
    </message>
    <message>
        <source>Release the payment?</source>
        <translation>Liberar o pagamento?</translation>
    </message>
    <message>
        <source>Cancel the bounty?</source>
        <translation>Cancelar o bounty?</translation>
    </message>
    <message>
        <source>Give the claim back?</source>
        <translation>Devolver a reivindicação?</translation>
    </message>
    <message>
        <source>Reserve this bounty for %1. One open claim per bounty. Paid to: %2.</source>
        <translation>Reserva este bounty por %1. Uma reivindicação aberta por bounty. Pago a: %2.</translation>
    </message>
    <message>
        <source>It names your work in %1 and stops the clock of your claim.</source>
        <translation>Nomeia seu trabalho em %1 e para o relógio da reivindicação.</translation>
    </message>
    <message>
        <source>You say that pull request #%1 does what the terms ask. The payment follows the merge.</source>
        <translation>Você afirma que o pull request #%1 cumpre as condições. O pagamento segue o merge.</translation>
    </message>
    <message>
        <source>Pull request #%1 goes back to %2, who can submit again while the claim lasts.</source>
        <translation>O pull request #%1 volta a %2, que pode enviar de novo enquanto a reivindicação durar.</translation>
    </message>
    <message>
        <source>%1 RTC leave the escrow and go to %2. Nobody can undo it.</source>
        <translation>%1 RTC saem da custódia e vão para %2. Ninguém pode desfazer.</translation>
    </message>
    <message>
        <source>%1 RTC come back to you from the escrow. The bounty is closed for good.</source>
        <translation>%1 RTC voltam a você da custódia. O bounty fica encerrado de vez.</translation>
    </message>
    <message>
        <source>The bounty is open to others again. Nothing is paid to you.</source>
        <translation>O bounty fica aberto a outros de novo. Nada é pago a você.</translation>
    </message>
    <message>
        <source>Claim it</source>
        <translation>Reivindicar</translation>
    </message>
    <message>
        <source>Link it</source>
        <translation>Vincular</translation>
    </message>
    <message>
        <source>Approve it</source>
        <translation>Aprovar</translation>
    </message>
    <message>
        <source>Reject it</source>
        <translation>Rejeitar</translation>
    </message>
    <message>
        <source>Release %1 RTC</source>
        <translation>Liberar %1 RTC</translation>
    </message>
    <message>
        <source>Take the escrow back</source>
        <translation>Retirar a custódia</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Number of the pull request</source>
        <translation>Número do pull request</translation>
    </message>
    <message>
        <source>Merge commit</source>
        <translation>Commit do merge</translation>
    </message>
    <message>
        <source>Such as 93, or its link.</source>
        <translation>Como 93, ou seu link.</translation>
    </message>
    <message>
        <source>40 characters, or its link. It may stay empty when nothing was merged.</source>
        <translation>40 caracteres, ou seu link. Pode ficar vazio se nada foi mesclado.</translation>
    </message>
    <message>
        <source>40 characters, or its link.</source>
        <translation>40 caracteres, ou seu link.</translation>
    </message>
    <message>
        <source>This names no pull request. Type its number.</source>
        <translation>Isto não nomeia um pull request. Digite o número.</translation>
    </message>
    <message>
        <source>This is no commit: it has 40 characters, 0 to 9 and a to f.</source>
        <translation>Isto não é um commit: ele tem 40 caracteres, 0 a 9 e a a f.</translation>
    </message>
    <message>
        <source>Fill in the field first.</source>
        <translation>Preencha o campo primeiro.</translation>
    </message>
    <message>
        <source>Asking for the current fee…</source>
        <translation>Consultando a taxa atual…</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::BountyItem</name>
    <message>
        <source>There is no bounty of this number on this chain.</source>
        <translation>Não há bounty com este número nesta cadeia.</translation>
    </message>
    <message>
        <source>Bounty %1</source>
        <translation>Bounty %1</translation>
    </message>
    <message>
        <source>Open PR #%1</source>
        <translation>Abrir PR #%1</translation>
    </message>
    <message>
        <source>Paid to you</source>
        <translation>Pago a você</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Back with you</source>
        <translation>De volta com você</translation>
    </message>
    <message>
        <source>Back at the sponsor</source>
        <translation>De volta com o patrocinador</translation>
    </message>
    <message>
        <source>In escrow for you</source>
        <translation>Em custódia para você</translation>
    </message>
    <message>
        <source>In escrow</source>
        <translation>Em custódia</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Escrow holds</source>
        <translation>Custódia contém</translation>
    </message>
    <message>
        <source>Network fee</source>
        <translation>Taxa de rede</translation>
    </message>
    <message>
        <source>paid by who takes a step</source>
        <translation>paga quem dá um passo</translation>
    </message>
    <message>
        <source>Went to</source>
        <translation>Foi para</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Vai para</translation>
    </message>
    <message>
        <source>A claim lasts</source>
        <translation>Uma reivindicação dura</translation>
    </message>
    <message>
        <source>Claim ends</source>
        <translation>Reivindicação termina</translation>
    </message>
    <message>
        <source>Bounty ends</source>
        <translation>Bounty termina</translation>
    </message>
    <message>
        <source>Released by</source>
        <translation>Liberado por</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Encerrado</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Você</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::BountyMove</name>
    <message>
        <source>The node does not run, so nothing can be sent.</source>
        <translation>O nó não está em execução, então nada pode ser enviado.</translation>
    </message>
    <message>
        <source>Signed and kept. No node has taken it yet.</source>
        <translation>Assinado e guardado. Nenhum nó o aceitou ainda.</translation>
    </message>
    <message>
        <source>In block %1, not final yet</source>
        <translation>No bloco %1, ainda não definitivo</translation>
    </message>
    <message>
        <source>Final after %1</source>
        <translation>Definitivo após %1</translation>
    </message>
    <message>
        <source>Failed in block %1. %2 The fee was paid.</source>
        <translation>Falhou no bloco %1. %2 A taxa foi paga.</translation>
    </message>
    <message>
        <source>It was not put into a block in time. Nothing was spent.</source>
        <translation>Não entrou em um bloco a tempo. Nada foi gasto.</translation>
    </message>
    <message>
        <source>Waiting for a block</source>
        <translation>Aguarda um bloco</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::BountyPostEntry</name>
    <message>
        <source>The chain was not read yet.</source>
        <translation>A blockchain ainda não foi lida.</translation>
    </message>
    <message>
        <source>Say who reviews the work.</source>
        <translation>Diga quem revisa o trabalho.</translation>
    </message>
    <message>
        <source>Issue #%1 of %2</source>
        <translation>Issue #%1 de %2</translation>
    </message>
    <message>
        <source>= %1 RTC</source>
        <translation>= %1 RTC</translation>
    </message>
    <message>
        <source>Days from now, or a date. It ends %1.</source>
        <translation>Dias a partir de agora, ou uma data. Termina em %1.</translation>
    </message>
    <message>
        <source>Days from now, or a date.</source>
        <translation>Dias a partir de agora, ou uma data.</translation>
    </message>
    <message>
        <source>Who claims it has this long to submit a pull request.</source>
        <translation>Quem o reivindica tem este prazo para enviar um pull request.</translation>
    </message>
    <message>
        <source>%1 RTC leave your wallet now and wait in escrow. They go to the developer when the pull request is merged, or return to you after %2.</source>
        <translation>%1 RTC saem agora da sua carteira e esperam em custódia. Vão para o desenvolvedor quando o pull request for mesclado, ou voltam a você depois de %2.</translation>
    </message>
    <message>
        <source>≈ %1 RTC at most</source>
        <translation>≈ %1 RTC no máximo</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Você</translation>
    </message>
    <message>
        <source>By the repository&apos;s node, as soon as the pull request is merged</source>
        <translation>Pelo nó do repositório, assim que o pull request for mesclado</translation>
    </message>
    <message>
        <source>By the maintainer, after the merge</source>
        <translation>Pelo mantenedor, depois do merge</translation>
    </message>
    <message>
        <source>The node does not run.</source>
        <translation>O nó não está em execução.</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::BountyRows</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>over</source>
        <translation>encerrado</translation>
    </message>
    <message>
        <source>%1 RTC</source>
        <translation>%1 RTC</translation>
    </message>
    <message>
        <source>time left %1</source>
        <translation>restam %1</translation>
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
        <translation>Formato antigo, sem verificação de digitação. Compare cada caractere.</translation>
    </message>
    <message>
        <source>Not yet tested with that program. Compare the address with the one it shows.</source>
        <translation>Ainda não testado com esse programa. Compare o endereço com o que ele mostra.</translation>
    </message>
    <message>
        <source>Already here, as %1. Choose it in the list of wallets.</source>
        <translation>Já está aqui, como %1. Escolha-a na lista de carteiras.</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::Desktop</name>
    <message>
        <source>No final block for 5 minutes.</source>
        <translation>Nenhum bloco definitivo há 5 minutos.</translation>
    </message>
    <message>
        <source>Mining stopped.</source>
        <translation>A mineração parou.</translation>
    </message>
    <message>
        <source>Crash report copied</source>
        <translation>Relatório de falha copiado</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::ExplorerItem</name>
    <message>
        <source>Explorer / Blocks</source>
        <translation>Explorador / Blocos</translation>
    </message>
    <message>
        <source>Explorer / Transactions</source>
        <translation>Explorador / Transações</translation>
    </message>
    <message>
        <source>Explorer / Accounts</source>
        <translation>Explorador / Contas</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>Bloco %1</translation>
    </message>
    <message>
        <source>In block, not final</source>
        <translation>Em bloco, não definitivo</translation>
    </message>
    <message>
        <source>This chain has no such block yet.</source>
        <translation>Esta blockchain ainda não tem esse bloco.</translation>
    </message>
    <message>
        <source>%1 of %2, %3 needed</source>
        <translation>%1 de %2, %3 necessários</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transação</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloco</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Found in the block under its whole hash</source>
        <translation>Encontrada no bloco pelo hash completo</translation>
    </message>
    <message>
        <source>Executed by this device</source>
        <translation>Executada por este dispositivo</translation>
    </message>
    <message>
        <source>The node does not run.</source>
        <translation>O nó não está em execução.</translation>
    </message>
    <message>
        <source>Nothing on this chain has this name. It may be on another network.</source>
        <translation>Nada nesta blockchain tem esse nome. Pode estar em outra rede.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Balance, final</source>
        <translation>Saldo definitivo</translation>
    </message>
    <message>
        <source>%1 RTC</source>
        <translation>%1 RTC</translation>
    </message>
    <message>
        <source>Payments sent</source>
        <translation>Pagamentos enviados</translation>
    </message>
    <message>
        <source>As of block</source>
        <translation>No bloco</translation>
    </message>
    <message>
        <source>Read from the state that this device executed</source>
        <translation>Lido do estado que este dispositivo executou</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::ExplorerViewModel</name>
    <message>
        <source>Nothing on this chain has this name. It may be on another network.</source>
        <translation>Nada nesta blockchain tem esse nome. Pode estar em outra rede.</translation>
    </message>
    <message>
        <source>%1 tx</source>
        <translation>%1 tx</translation>
    </message>
    <message>
        <source>%1 a block, last %2</source>
        <translation>%1 por bloco, últimos %2</translation>
    </message>
    <message>
        <source>slot %1 of %2</source>
        <translation>slot %1 de %2</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::FileExport</name>
    <message>
        <source>Name a file, not only a folder.</source>
        <translation>Indique um arquivo, não só uma pasta.</translation>
    </message>
    <message>
        <source>Name the whole path, from %1 on.</source>
        <translation>Indique o caminho completo, a partir de %1.</translation>
    </message>
    <message>
        <source>Type the wallet password.</source>
        <translation>Digite a senha da carteira.</translation>
    </message>
    <message>
        <source>Type a password for the copy.</source>
        <translation>Digite uma senha para a cópia.</translation>
    </message>
    <message>
        <source>The two passwords for the copy differ.</source>
        <translation>As duas senhas da cópia são diferentes.</translation>
    </message>
    <message>
        <source>%1 is there already. Nothing was overwritten; name another file.</source>
        <translation>%1 já existe. Nada foi sobrescrito; indique outro arquivo.</translation>
    </message>
    <message>
        <source>Wallet file written: %1</source>
        <translation>Arquivo da carteira gravado: %1</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::HostRows</name>
    <message>
        <source>for good</source>
        <translation>permanente</translation>
    </message>
    <message>
        <source>ends now</source>
        <translation>termina agora</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>mais %1</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::ImportEntry</name>
    <message>
        <source>Balances are not known yet: the node starts with the first wallet.</source>
        <translation>Os saldos ainda não são conhecidos: o nó inicia com a primeira carteira.</translation>
    </message>
    <message>
        <source>Balances are not known yet: the node has not answered.</source>
        <translation>Os saldos ainda não são conhecidos: o nó não respondeu.</translation>
    </message>
    <message>
        <source>Nothing is found yet.</source>
        <translation>Nada foi encontrado ainda.</translation>
    </message>
    <message>
        <source>Choose an address first.</source>
        <translation>Escolha primeiro um endereço.</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::KeyExport</name>
    <message>
        <source>Type the wallet password.</source>
        <translation>Digite a senha da carteira.</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::KeychainUnlock</name>
    <message>
        <source>Looking for the keychain of this desktop.</source>
        <translation>Procurando o chaveiro deste desktop.</translation>
    </message>
    <message>
        <source>This wallet only watches. It is never locked.</source>
        <translation>Esta carteira só observa. Ela nunca é bloqueada.</translation>
    </message>
    <message>
        <source>Type the wallet password.</source>
        <translation>Digite a senha da carteira.</translation>
    </message>
    <message>
        <source>The keychain did not take the password: %1</source>
        <translation>O chaveiro não aceitou a senha: %1</translation>
    </message>
    <message>
        <source>The keychain unlocks this wallet from now on.</source>
        <translation>O chaveiro desbloqueia esta carteira de agora em diante.</translation>
    </message>
    <message>
        <source>The keychain did not remove the password: %1. Remove the entry of RustChain Desktop there yourself.</source>
        <translation>O chaveiro não removeu a senha: %1. Remova você mesmo a entrada de RustChain Desktop ali.</translation>
    </message>
    <message>
        <source>The keychain has no password for this wallet any more. Type it.</source>
        <translation>O chaveiro não tem mais a senha desta carteira. Digite-a.</translation>
    </message>
    <message>
        <source>The keychain gave no password: %1</source>
        <translation>O chaveiro não deu a senha: %1</translation>
    </message>
    <message>
        <source>The keychain holds another password. It was removed there; type the right one.</source>
        <translation>O chaveiro tem outra senha. Ela foi removida de lá; digite a certa.</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::LockViewModel</name>
    <message numerus="yes">
        <source>Locked after %n minute(s) without use</source>
        <translation>
            <numerusform>Bloqueada após %n minuto sem uso</numerusform>
            <numerusform>Bloqueada após %n minutos sem uso</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked by you</source>
        <translation>Bloqueada por você</translation>
    </message>
    <message>
        <source>Another wallet, still locked</source>
        <translation>Outra carteira, ainda bloqueada</translation>
    </message>
    <message>
        <source>Locked with this computer</source>
        <translation>Bloqueada junto com este computador</translation>
    </message>
    <message>
        <source>Locked since the start</source>
        <translation>Bloqueada desde o início</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passwords. Try again in %n second(s).</source>
        <translation>
            <numerusform>Senhas erradas demais. Tente de novo em %n segundo.</numerusform>
            <numerusform>Senhas erradas demais. Tente de novo em %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remote node, newest checked block %1 ago</source>
        <translation>Nó remoto, último bloco verificado há %1</translation>
    </message>
    <message>
        <source>Node is running, final %1 ago</source>
        <translation>Nó em execução, definitivo há %1</translation>
    </message>
    <message>
        <source>Mining continues</source>
        <translation>A mineração continua</translation>
    </message>
    <message>
        <source>Mining is off</source>
        <translation>A mineração está desativada</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::MachineRelease</name>
    <message>
        <source>Not enough RTC for the fee.</source>
        <translation>Não há RTC suficiente para a taxa.</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::MessageDesk</name>
    <message>
        <source>This wallet only watches. It holds no key to sign with.</source>
        <translation>Esta carteira só observa. Não tem chave para assinar.</translation>
    </message>
    <message>
        <source>Type the text to sign.</source>
        <translation>Digite o texto a assinar.</translation>
    </message>
    <message>
        <source>The text is longer than 64 KiB. Shorten it.</source>
        <translation>O texto passa de 64 KiB. Encurte-o.</translation>
    </message>
    <message>
        <source>Type the address of who is said to have signed.</source>
        <translation>Digite o endereço de quem teria assinado.</translation>
    </message>
    <message>
        <source>Paste the signature.</source>
        <translation>Cole a assinatura.</translation>
    </message>
    <message>
        <source>This is no signature. It begins with rtcsig1: and is one line without spaces.</source>
        <translation>Isto não é uma assinatura. Ela começa com rtcsig1: e é uma linha sem espaços.</translation>
    </message>
    <message>
        <source>Not valid. It was signed with the key of another address.</source>
        <translation>Não é válida. Foi assinada com a chave de outro endereço.</translation>
    </message>
    <message>
        <source>Not valid. The owner of this address signed another text, or something was changed: each space and line break counts.</source>
        <translation>Não é válida. O dono deste endereço assinou outro texto, ou algo foi mudado: cada espaço e quebra de linha conta.</translation>
    </message>
    <message>
        <source>Valid. The owner of this address signed exactly this text. The address is not in your book.</source>
        <translation>Válida. O dono deste endereço assinou exatamente este texto. O endereço não está na sua agenda.</translation>
    </message>
    <message>
        <source>Valid. %1, as your book calls this address, signed exactly this text.</source>
        <translation>Válida. %1, como sua agenda chama este endereço, assinou exatamente este texto.</translation>
    </message>
    <message>
        <source>Valid. You signed exactly this text, with %1 of the wallet %2.</source>
        <translation>Válida. Você assinou exatamente este texto, com %1 da carteira %2.</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::MiningRewards</name>
    <message>
        <source>RTC in 30 days, still reading</source>
        <translation>RTC em 30 dias, leitura em andamento</translation>
    </message>
    <message>
        <source>RTC in 1 year, still reading</source>
        <translation>RTC em 1 ano, leitura em andamento</translation>
    </message>
    <message>
        <source>RTC in 30 days</source>
        <translation>RTC em 30 dias</translation>
    </message>
    <message>
        <source>RTC in 1 year</source>
        <translation>RTC em 1 ano</translation>
    </message>
    <message>
        <source>%1: %2 RTC</source>
        <translation>%1: %2 RTC</translation>
    </message>
    <message>
        <source>Week of %1: %2 RTC</source>
        <translation>Semana de %1: %2 RTC</translation>
    </message>
    <message>
        <source>today, so far %1</source>
        <translation>hoje, até agora %1</translation>
    </message>
    <message>
        <source>this week, so far %1</source>
        <translation>esta semana, até agora %1</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::MiningRulesEntry</name>
    <message>
        <source>Not saved: %1</source>
        <translation>Não salvo: %1</translation>
    </message>
    <message>
        <source>Rules need a running node.</source>
        <translation>As regras exigem um nó em execução.</translation>
    </message>
    <message>
        <source>%1 °C</source>
        <translation>%1 °C</translation>
    </message>
    <message>
        <source>Power is not measurable here.</source>
        <translation>A alimentação não é mensurável aqui.</translation>
    </message>
    <message>
        <source>Whether you are away is not measurable here: mining stays paused.</source>
        <translation>Não é mensurável aqui se você está ausente: a mineração fica pausada.</translation>
    </message>
    <message>
        <source>After 5 minutes without key or pointer.</source>
        <translation>Após 5 minutos sem teclado nem mouse.</translation>
    </message>
    <message>
        <source>The temperature is not measurable here.</source>
        <translation>A temperatura não é mensurável aqui.</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::MiningSwitch</name>
    <message>
        <source>Mining needs a full or light node.</source>
        <translation>A mineração exige um nó completo ou leve.</translation>
    </message>
    <message>
        <source>Mining needs a running node.</source>
        <translation>A mineração exige um nó em execução.</translation>
    </message>
    <message>
        <source>This wallet only watches. Mining needs one that can sign.</source>
        <translation>Esta carteira só observa. Minerar exige uma que possa assinar.</translation>
    </message>
    <message>
        <source>This machine is registered to another wallet&apos;s node. It can be registered here once that ends.</source>
        <translation>Esta máquina está registrada no nó de outra carteira. Ela pode ser registrada aqui quando isso terminar.</translation>
    </message>
    <message>
        <source>Mining needs a wallet to pay to.</source>
        <translation>A mineração exige uma carteira que receba os pagamentos.</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::MiningViewModel</name>
    <message>
        <source>Slot %1</source>
        <translation>Slot %1</translation>
    </message>
    <message>
        <source>Known once this machine is measured.</source>
        <translation>Conhecido quando esta máquina for medida.</translation>
    </message>
    <message>
        <source>Why: virtual machines have no weight.</source>
        <translation>Por quê: máquinas virtuais não têm peso.</translation>
    </message>
    <message>
        <source>Why: %1, but its values do not fit together. See all checks.</source>
        <translation>Por quê: %1, mas os valores não combinam entre si. Veja todas as verificações.</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Por quê: %1</translation>
    </message>
    <message>
        <source>Why: %1, %2</source>
        <translation>Por quê: %1, %2</translation>
    </message>
    <message>
        <source>Attestations from virtual machines earn nothing. You can still hold, send and browse.</source>
        <translation>Atestações de máquinas virtuais não rendem nada. Você ainda pode guardar, enviar e explorar.</translation>
    </message>
    <message>
        <source>Base %1; the bonus fades 15 % a year of chain age, %2 so far. Table %3.</source>
        <translation>Base %1; o bônus diminui 15 % por ano de idade da blockchain, %2 até agora. Tabela %3.</translation>
    </message>
    <message>
        <source>Base %1; only what is above 1 fades with chain age, %2 so far. Table %3.</source>
        <translation>Base %1; só o que passa de 1 diminui com a idade da blockchain, %2 até agora. Tabela %3.</translation>
    </message>
    <message>
        <source>Virtual machines are allowed on this network, at weight %1.</source>
        <translation>Máquinas virtuais são permitidas nesta rede, com peso %1.</translation>
    </message>
    <message>
        <source>%1 slots of this epoch attested.</source>
        <translation>%1 slots desta época atestados.</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>Época %1</translation>
    </message>
    <message>
        <source>block %1 of %2</source>
        <translation>bloco %1 de %2</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceito</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>perdido</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>não enviado</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>em %1</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>por vir</translation>
    </message>
    <message>
        <source>Weight of all miners</source>
        <translation>Peso de todos os mineradores</translation>
    </message>
    <message>
        <source>Your weight of all</source>
        <translation>Seu peso no total</translation>
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
        <translation>Este hardware é liberado quando o bloco for definitivo</translation>
    </message>
    <message>
        <source>Memory latency:</source>
        <translation>Latência da memória:</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Copied as text</source>
        <translation>Copiado como texto</translation>
    </message>
    <message>
        <source>not measurable</source>
        <translation>não mensurável</translation>
    </message>
    <message>
        <source>Load now</source>
        <translation>Carga agora</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Alimentação</translation>
    </message>
    <message>
        <source>CPU temperature</source>
        <translation>Temperatura da CPU</translation>
    </message>
    <message>
        <source>Hardware name</source>
        <translation>Nome do hardware</translation>
    </message>
    <message>
        <source>Pays to</source>
        <translation>Paga a</translation>
    </message>
    <message>
        <source>another wallet</source>
        <translation>outra carteira</translation>
    </message>
    <message>
        <source>Measuring: which processor this is</source>
        <translation>Medindo: qual é o processador</translation>
    </message>
    <message>
        <source>Measuring: memory latency</source>
        <translation>Medindo: latência da memória</translation>
    </message>
    <message>
        <source>Measuring: how fast it counts</source>
        <translation>Medindo: a velocidade de cálculo</translation>
    </message>
    <message>
        <source>Measuring: how its times vary</source>
        <translation>Medindo: a variação dos tempos</translation>
    </message>
    <message>
        <source>Measuring: interruptions</source>
        <translation>Medindo: interrupções</translation>
    </message>
    <message>
        <source>Measuring: the cycle counter</source>
        <translation>Medindo: o contador de ciclos</translation>
    </message>
    <message>
        <source>Measuring: the cost of CPUID</source>
        <translation>Medindo: o custo de CPUID</translation>
    </message>
    <message>
        <source>Measuring: the firmware&apos;s names</source>
        <translation>Medindo: os nomes do firmware</translation>
    </message>
    <message>
        <source>Measuring the processor</source>
        <translation>Medindo o processador</translation>
    </message>
    <message>
        <source>No hypervisor&apos;s bit, name or device was found.</source>
        <translation>Nenhum bit, nome ou dispositivo de hipervisor foi encontrado.</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Ainda não medido</translation>
    </message>
    <message>
        <source>Measured %1 ago, not sent</source>
        <translation>Medido há %1, não enviado</translation>
    </message>
    <message>
        <source>Measured %1 ago</source>
        <translation>Medido há %1</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::NetworkViewModel</name>
    <message>
        <source>Offline, looking for peers.</source>
        <translation>Offline, procurando pares.</translation>
    </message>
    <message>
        <source>Offline, looking for peers. Tried last: %1</source>
        <translation>Offline, procurando pares. Última tentativa: %1</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Full node</source>
        <translation>Nó completo</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Escutando</translation>
    </message>
    <message>
        <source>No, a local node</source>
        <translation>Não, um nó local</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Acessível</translation>
    </message>
    <message>
        <source>No, it takes no connections</source>
        <translation>Não, ele não aceita conexões</translation>
    </message>
    <message>
        <source>Nobody has tried yet</source>
        <translation>Ninguém tentou ainda</translation>
    </message>
    <message>
        <source>Yes, port %1</source>
        <translation>Sim, porta %1</translation>
    </message>
    <message>
        <source>No, open the port on your router</source>
        <translation>Não, abra a porta no seu roteador</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Criptografia</translation>
    </message>
    <message>
        <source>Noise XX on every peer</source>
        <translation>Noise XX com todos os pares</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Relógio</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>Port mapping</source>
        <translation>Mapeamento de porta</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Shown: %1 of %2</source>
        <translation>Exibidos: %1 de %2</translation>
    </message>
    <message>
        <source>Not an address. Type a host and a port, as in 203.0.113.24:8098.</source>
        <translation>Não é um endereço. Digite um host e uma porta, como em 203.0.113.24:8098.</translation>
    </message>
    <message>
        <source>The node does not run.</source>
        <translation>O nó não está em execução.</translation>
    </message>
    <message>
        <source>Calling %1</source>
        <translation>Conectando a %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direção</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Saída</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
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
        <translation>Altura definitiva</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Pontuação</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 de 100</translation>
    </message>
    <message>
        <source>Connected since</source>
        <translation>Conectado desde</translation>
    </message>
    <message>
        <source>Connected for</source>
        <translation>Conectado há</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recebido</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Disconnected %1</source>
        <translation>%1 desconectado</translation>
    </message>
    <message>
        <source>Banned %1 for %2</source>
        <translation>%1 banido por %2</translation>
    </message>
    <message>
        <source>Banned %1 for good</source>
        <translation>%1 banido permanentemente</translation>
    </message>
    <message>
        <source>Ban of %1 lifted</source>
        <translation>Banimento de %1 encerrado</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>Endereço copiado</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::NodeChoice</name>
    <message>
        <source>Write the address of a server: https://name:port.</source>
        <translation>Escreva o endereço de um servidor: https://nome:porta.</translation>
    </message>
    <message>
        <source>Set by the command line.</source>
        <translation>Definido pela linha de comando.</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::NodeHost</name>
    <message>
        <source>The node has stopped.</source>
        <translation>O nó parou.</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::Notifier</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::OnboardingViewModel</name>
    <message>
        <source>Everyday</source>
        <extracomment>Suggested name of the first wallet.</extracomment>
        <translation>Dia a dia</translation>
    </message>
    <message>
        <source>Wallet %1</source>
        <translation>Carteira %1</translation>
    </message>
    <message>
        <source>Nothing can be spent with it, so no password protects it: whoever uses this computer can look at it.</source>
        <translation>Nada pode ser gasto com ela, então nenhuma senha a protege: quem usa este computador pode vê-la.</translation>
    </message>
    <message>
        <source>The wallet keeps the password of its file.</source>
        <translation>A carteira mantém a senha do arquivo.</translation>
    </message>
    <message>
        <source>Protects the wallet file on this computer. Nobody can reset it. Keep what you imported: there are no words for this wallet.</source>
        <translation>Protege o arquivo da carteira neste computador. Ninguém pode redefini-la. Guarde o que você importou: esta carteira não tem palavras.</translation>
    </message>
    <message>
        <source>Protects the wallet file on this computer. Nobody can reset it. Your words can restore the wallet.</source>
        <translation>Protege o arquivo da carteira neste computador. Ninguém pode redefini-la. Suas palavras podem restaurar a carteira.</translation>
    </message>
    <message>
        <source>Use several words that do not belong together.</source>
        <translation>Use várias palavras que não tenham relação entre si.</translation>
    </message>
    <message>
        <source>Add a word or two. Names and dates are guessed first.</source>
        <translation>Acrescente uma ou duas palavras. Nomes e datas são testados primeiro.</translation>
    </message>
    <message>
        <source>One more unusual word would make it good.</source>
        <translation>Mais uma palavra incomum a tornaria boa.</translation>
    </message>
    <message>
        <source>Good. A longer one is stronger still.</source>
        <translation>Boa. Uma mais longa é ainda mais forte.</translation>
    </message>
    <message>
        <source>None of its first addresses has a history yet.</source>
        <translation>Nenhum dos primeiros endereços tem histórico ainda.</translation>
    </message>
    <message numerus="yes">
        <source>Found %n address(es) with history.</source>
        <translation>
            <numerusform>%n endereço com histórico encontrado.</numerusform>
            <numerusform>%n endereços com histórico encontrados.</numerusform>
        </translation>
    </message>
    <message>
        <source>No history found. If you used a passphrase, make this wallet again with it: every passphrase opens a different wallet.</source>
        <translation>Nenhum histórico encontrado. Se você usou uma frase-senha, crie esta carteira de novo com ela: cada frase-senha abre uma carteira diferente.</translation>
    </message>
    <message numerus="yes">
        <source>Found %n account(s) with history.</source>
        <translation>
            <numerusform>Encontrada %n conta com histórico.</numerusform>
            <numerusform>Encontradas %n contas com histórico.</numerusform>
        </translation>
    </message>
    <message>
        <source>This wallet is here already. Go back and choose it in the list of wallets.</source>
        <translation>Esta carteira já está aqui. Volte e escolha-a na lista de carteiras.</translation>
    </message>
    <message>
        <source>The main network. It has not been launched yet: use the test or a local network.</source>
        <translation>A rede principal. Ela ainda não foi lançada: use a rede de teste ou uma rede local.</translation>
    </message>
    <message>
        <source>The test network. Its coins have no value.</source>
        <translation>A rede de teste. As moedas dela não têm valor.</translation>
    </message>
    <message>
        <source>A local network, for developers. Its coins have no value.</source>
        <translation>Uma rede local, para desenvolvedores. Suas moedas não têm valor.</translation>
    </message>
    <message>
        <source>Older real hardware counts more; virtual machines count nothing on a public network.</source>
        <translation>Hardware real mais antigo conta mais; máquinas virtuais não contam nada em uma rede pública.</translation>
    </message>
    <message>
        <source>Your computer measures its own processor and signs the result once in each slot. Each epoch a reward is shared by all miners, by weight and by slots attested. %1</source>
        <translation>Seu computador mede o próprio processador e assina o resultado uma vez em cada slot. A cada época, uma recompensa é dividida entre todos os mineradores, por peso e por slots atestados. %1</translation>
    </message>
    <message>
        <source>Your computer measures its own processor and signs the result every %1. About every %2, %3 RTC is shared by all miners, by weight and by slots attested. %4</source>
        <translation>Seu computador mede o próprio processador e assina o resultado a cada %1. A cada %2, aproximadamente, %3 RTC são divididos entre todos os mineradores, por peso e por slots atestados. %4</translation>
    </message>
    <message>
        <source>The servers answer, and what they say is checked on this device.</source>
        <translation>Os servidores respondem, e o que dizem é verificado neste dispositivo.</translation>
    </message>
    <message>
        <source>The servers are being asked.</source>
        <translation>Os servidores estão sendo consultados.</translation>
    </message>
    <message>
        <source>The node starts with this wallet.</source>
        <translation>O nó inicia com esta carteira.</translation>
    </message>
    <message>
        <source>The node is starting.</source>
        <translation>O nó está iniciando.</translation>
    </message>
    <message>
        <source>The node runs and checks every block on this device.</source>
        <translation>O nó está em execução e verifica cada bloco neste dispositivo.</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::OverviewViewModel</name>
    <message>
        <source>This device executed block %1 and every block before it.</source>
        <translation>Este dispositivo executou o bloco %1 e todos os anteriores.</translation>
    </message>
    <message>
        <source>Its own state holds this balance.</source>
        <translation>Seu próprio estado contém este saldo.</translation>
    </message>
    <message>
        <source>The first block and its validators are on this device.</source>
        <translation>O primeiro bloco e seus validadores estão neste dispositivo.</translation>
    </message>
    <message>
        <source>Signatures of the validators lead from there to block %1.</source>
        <translation>As assinaturas dos validadores levam dali ao bloco %1.</translation>
    </message>
    <message>
        <source>The block names the root of all accounts, and the path from this balance to that root is right.</source>
        <translation>O bloco nomeia a raiz de todas as contas, e o caminho deste saldo até essa raiz está certo.</translation>
    </message>
    <message>
        <source>≈ %1</source>
        <translation>≈ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) left</source>
        <translation>
            <numerusform>%n bloco restante</numerusform>
            <numerusform>%n blocos restantes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Not possible: needs a full or light node.</source>
        <translation>Não é possível: exige um nó completo ou leve.</translation>
    </message>
    <message>
        <source>Mining starts with the node.</source>
        <translation>A mineração começa com o nó.</translation>
    </message>
    <message>
        <source>Registering this machine. It takes a few seconds of work.</source>
        <translation>Registrando esta máquina. Leva alguns segundos de trabalho.</translation>
    </message>
    <message>
        <source>No block since the start of this window yet</source>
        <translation>Nenhum bloco ainda desde a abertura desta janela</translation>
    </message>
    <message numerus="yes">
        <source>Last %n block(s), slowest %1</source>
        <translation>
            <numerusform>Último %n bloco, o mais lento %1</numerusform>
            <numerusform>Últimos %n blocos, o mais lento %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No server gives an answer that can be believed</source>
        <translation>Nenhum servidor dá uma resposta confiável</translation>
    </message>
    <message>
        <source>The node does not run</source>
        <translation>O nó não está em execução</translation>
    </message>
    <message>
        <source>Looking at the chain…</source>
        <translation>Lendo a blockchain…</translation>
    </message>
    <message>
        <source>As of block %1, checked on this device. Not updated for %2: no server answers.</source>
        <translation>No bloco %1, verificado neste dispositivo. Sem atualização há %2: nenhum servidor responde.</translation>
    </message>
    <message>
        <source>As of block %1. Not updated for %2: the node does not answer.</source>
        <translation>Situação no bloco %1. Sem atualização há %2: o nó não responde.</translation>
    </message>
    <message>
        <source>Final at block %1, checked on this device</source>
        <translation>Definitivo no bloco %1, verificado neste dispositivo</translation>
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
        <translation>Envie mais que 0.</translation>
    </message>
    <message>
        <source>These are not the last 6 characters. Compare again.</source>
        <translation>Estes não são os últimos 6 caracteres. Compare de novo.</translation>
    </message>
    <message>
        <source>Say who else is to be paid, or remove the row.</source>
        <translation>Informe quem mais vai receber ou remova a linha.</translation>
    </message>
    <message>
        <source>Say how much each of them gets.</source>
        <translation>Informe quanto cada um recebe.</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::PaymentTrack</name>
    <message>
        <source>Signed and kept. No node has taken it yet.</source>
        <translation>Assinado e guardado. Nenhum nó o aceitou ainda.</translation>
    </message>
    <message>
        <source>Still waiting for a block. You can leave this page.</source>
        <translation>Ainda aguardando um bloco. Você pode sair desta página.</translation>
    </message>
    <message>
        <source>Pending %1</source>
        <translation>Pendente há %1</translation>
    </message>
    <message>
        <source>In block %1 after %2</source>
        <translation>No bloco %1 após %2</translation>
    </message>
    <message>
        <source>Final after %1. Nobody can undo it now.</source>
        <translation>Definitivo após %1. Ninguém pode mais desfazer.</translation>
    </message>
    <message>
        <source>Failed in block %1: the balance was too low. The fee was paid.</source>
        <translation>Falhou no bloco %1: o saldo era insuficiente. A taxa foi paga.</translation>
    </message>
    <message>
        <source>Not sent. The coins never left.</source>
        <translation>Não enviado. As moedas não saíram daqui.</translation>
    </message>
    <message>
        <source>Another payment took this place. Nothing was spent by this one.</source>
        <translation>Outro pagamento ocupou este lugar. Nada foi gasto por este.</translation>
    </message>
    <message>
        <source>It is sent again until a node takes it.</source>
        <translation>Ele é enviado de novo até que um nó o aceite.</translation>
    </message>
    <message>
        <source>Signed elsewhere and taken by the node.</source>
        <translation>Assinado em outra máquina e aceito pelo nó.</translation>
    </message>
    <message>
        <source>Signed here and taken by the node.</source>
        <translation>Assinado aqui e aceito pelo nó.</translation>
    </message>
    <message>
        <source>A validator has put it into block %1.</source>
        <translation>Um validador o colocou no bloco %1.</translation>
    </message>
    <message>
        <source>A validator puts it into a block.</source>
        <translation>Um validador o coloca em um bloco.</translation>
    </message>
    <message>
        <source>More than two thirds of validators signed. Nobody can undo it.</source>
        <translation>Mais de dois terços dos validadores assinaram. Ninguém pode desfazer.</translation>
    </message>
    <message>
        <source>More than two thirds of validators sign.</source>
        <translation>Mais de dois terços dos validadores assinam.</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::PeerRows</name>
    <message>
        <source>Outgoing</source>
        <translation>Saída</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Entrada</translation>
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
        <translation>Não salvo: não é possível gravar %1. A escolha vale até a janela ser fechada.</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::QrScan</name>
    <message>
        <source>%1 cannot be read. Check the path.</source>
        <translation>Não é possível ler %1. Verifique o caminho.</translation>
    </message>
    <message>
        <source>%1 is no picture that can be read. Save it as PNG or JPEG.</source>
        <translation>%1 não é uma imagem que possa ser lida. Salve-a como PNG ou JPEG.</translation>
    </message>
    <message>
        <source>%1 is too large. Cut it to the QR code.</source>
        <translation>%1 é grande demais. Recorte só o código QR.</translation>
    </message>
    <message>
        <source>There is no QR code in %1. Make the code larger and try again.</source>
        <translation>Não há código QR em %1. Aumente o código e tente de novo.</translation>
    </message>
    <message>
        <source>There are several QR codes in %1. Show only the one that is meant.</source>
        <translation>Há vários códigos QR em %1. Mostre só o que interessa.</translation>
    </message>
    <message>
        <source>The QR code in %1 holds no address and no payment link.</source>
        <translation>O código QR em %1 não contém endereço nem link de pagamento.</translation>
    </message>
    <message>
        <source>The clipboard holds no picture. Copy the QR code first.</source>
        <translation>A área de transferência não contém imagem. Copie o código QR primeiro.</translation>
    </message>
    <message>
        <source>the copied picture</source>
        <translation>a imagem copiada</translation>
    </message>
    <message>
        <source>This desktop does not show its screen to programs. Save a picture of the code and open that.</source>
        <translation>Este ambiente não mostra a tela a programas. Salve uma imagem do código e abra-a.</translation>
    </message>
    <message>
        <source>what the screen shows</source>
        <translation>o que a tela mostra</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::ReceiveViewModel</name>
    <message>
        <source>Ask for more than 0, or leave it empty.</source>
        <translation>Peça mais que 0 ou deixe em branco.</translation>
    </message>
    <message>
        <source>= %1 RTC</source>
        <translation>= %1 RTC</translation>
    </message>
    <message>
        <source>Shorten the label.</source>
        <translation>Encurte o rótulo.</translation>
    </message>
    <message>
        <source>The label holds a hidden character.</source>
        <translation>O rótulo contém um caractere oculto.</translation>
    </message>
    <message>
        <source>Shorten the message.</source>
        <translation>Encurte a mensagem.</translation>
    </message>
    <message>
        <source>The message holds a hidden character.</source>
        <translation>A mensagem contém um caractere oculto.</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>Endereço copiado</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>Link copiado</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Salvo como %1</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>Não foi possível gravar %1.</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::RecentModel</name>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Registering this machine</source>
        <translation>Registrando esta máquina</translation>
    </message>
    <message>
        <source>Moving a bounty on</source>
        <translation>Avançando uma bounty</translation>
    </message>
    <message>
        <source>Funding a bounty</source>
        <translation>Financiando uma bounty</translation>
    </message>
    <message>
        <source>Bond</source>
        <translation>Garantia</translation>
    </message>
    <message>
        <source>Sending to %1</source>
        <translation>Enviando a %1</translation>
    </message>
    <message numerus="yes">
        <source>Sending to %n addresses</source>
        <translation>
            <numerusform>Enviando a %n endereço</numerusform>
            <numerusform>Enviando a %n endereços</numerusform>
        </translation>
    </message>
    <message>
        <source>Prepared for %1</source>
        <translation>Preparado para %1</translation>
    </message>
    <message numerus="yes">
        <source>Prepared for %n addresses</source>
        <translation>
            <numerusform>Preparado para %n endereço</numerusform>
            <numerusform>Preparado para %n endereços</numerusform>
        </translation>
    </message>
    <message>
        <source>In block %1</source>
        <translation>No bloco %1</translation>
    </message>
    <message>
        <source>No node has taken it yet</source>
        <translation>Nenhum nó aceitou ainda</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendente</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>Bloco %1</translation>
    </message>
    <message>
        <source>Mining reward</source>
        <translation>Recompensa de mineração</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>Época %1</translation>
    </message>
    <message>
        <source>Announcement of this machine</source>
        <translation>Anúncio desta máquina</translation>
    </message>
    <message>
        <source>Registration of this machine</source>
        <translation>Registro desta máquina</translation>
    </message>
    <message>
        <source>From the first block</source>
        <translation>Do primeiro bloco</translation>
    </message>
    <message>
        <source>This network began with it</source>
        <translation>Esta rede começou com ele</translation>
    </message>
    <message>
        <source>Bonded</source>
        <translation>Posto em garantia</translation>
    </message>
    <message>
        <source>Taking back from the bond</source>
        <translation>Retirada da garantia</translation>
    </message>
    <message>
        <source>Release of a machine</source>
        <translation>Liberação de uma máquina</translation>
    </message>
    <message>
        <source>Report of a validator</source>
        <translation>Denúncia de um validador</translation>
    </message>
    <message>
        <source>Bounty funded</source>
        <translation>Bounty financiada</translation>
    </message>
    <message>
        <source>Bounty moved on</source>
        <translation>Bounty avançou</translation>
    </message>
    <message>
        <source>Bounty paid</source>
        <translation>Bounty paga</translation>
    </message>
    <message>
        <source>Escrow of a bounty came back</source>
        <translation>O depósito de uma bounty voltou</translation>
    </message>
    <message>
        <source>Received from %1</source>
        <translation>Recebido de %1</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <translation>Enviado a %1</translation>
    </message>
    <message numerus="yes">
        <source>Sent to %n addresses</source>
        <translation>
            <numerusform>Enviado a %n endereço</numerusform>
            <numerusform>Enviado a %n endereços</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rustchain::gui::RecipientEntry</name>
    <message>
        <source>Another program changed the copied address. Compare it with where it is from.</source>
        <translation>Outro programa alterou o endereço copiado. Compare-o com a origem.</translation>
    </message>
    <message>
        <source>This is not the address you paid before.</source>
        <translation>Este não é o endereço que você pagou antes.</translation>
    </message>
    <message>
        <source>This is not the address you know, it only looks like it.</source>
        <translation>Este não é o endereço que você conhece, apenas se parece com ele.</translation>
    </message>
    <message>
        <source>This address has a typing error.</source>
        <translation>Este endereço tem um erro de digitação.</translation>
    </message>
    <message>
        <source>This is a test network address.</source>
        <translation>Este é um endereço da rede de teste.</translation>
    </message>
    <message>
        <source>This is an address of a local network.</source>
        <translation>Este é um endereço de uma rede local.</translation>
    </message>
    <message>
        <source>This is a main network address.</source>
        <translation>Este é um endereço da rede principal.</translation>
    </message>
    <message>
        <source>This is an address of another network.</source>
        <translation>Este é um endereço de outra rede.</translation>
    </message>
    <message>
        <source>This payment link asks for something this version does not understand. Nothing was filled in.</source>
        <translation>Este link de pagamento pede algo que esta versão não entende. Nada foi preenchido.</translation>
    </message>
    <message>
        <source>Payment link to %1</source>
        <translation>Link de pagamento para %1</translation>
    </message>
    <message>
        <source>Amount: %1 RTC</source>
        <translation>Valor: %1 RTC</translation>
    </message>
    <message>
        <source>Who: %1</source>
        <translation>Quem: %1</translation>
    </message>
    <message>
        <source>What for: %1</source>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>Old form without a typing check. Compare every character.</source>
        <translation>Formato antigo, sem verificação de digitação. Compare cada caractere.</translation>
    </message>
    <message>
        <source>This is one of your own addresses.</source>
        <translation>Este é um dos seus próprios endereços.</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::RemoteViewModel</name>
    <message>
        <source>%1 Nothing of it was believed. No other server answers, so no new number is shown.</source>
        <translation>%1 Nada disso foi aceito. Nenhum outro servidor responde, então nenhum número novo é mostrado.</translation>
    </message>
    <message>
        <source>%1 Nothing of it was believed, and it is not asked any more. Another server answers.</source>
        <translation>%1 Nada disso foi aceito, e ele não é mais consultado. Outro servidor responde.</translation>
    </message>
    <message>
        <source>%1 Name a second server to compare.</source>
        <translation>%1 Indique um segundo servidor para comparar.</translation>
    </message>
    <message>
        <source>No server gives an answer that can be checked. %1</source>
        <translation>Nenhum servidor dá uma resposta que possa ser verificada. %1</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Responde</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Consultado</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Descartado</translation>
    </message>
    <message>
        <source>Waiting for it</source>
        <translation>Em espera</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::RestoreModel</name>
    <message>
        <source>Word %1 is not in the list. Check the spelling.</source>
        <translation>A palavra %1 não está na lista. Verifique a grafia.</translation>
    </message>
    <message>
        <source>These words do not fit together. Check the order and the spelling.</source>
        <translation>Estas palavras não combinam entre si. Verifique a ordem e a grafia.</translation>
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
        <translation>Enviar %1 RTC a %2</translation>
    </message>
    <message>
        <source>Send %1 RTC to all of them</source>
        <translation>Enviar %1 RTC a todos eles</translation>
    </message>
    <message>
        <source>These are not the last 6 characters. Compare again.</source>
        <translation>Estes não são os últimos 6 caracteres. Compare de novo.</translation>
    </message>
    <message>
        <source>Wanted because of the address.</source>
        <translation>Exigido por causa do endereço.</translation>
    </message>
    <message>
        <source>More than 100 RTC within a day.</source>
        <translation>Mais de 100 RTC em um dia.</translation>
    </message>
    <message>
        <source>More than half of what you have.</source>
        <translation>Mais da metade do que você tem.</translation>
    </message>
    <message>
        <source>Compare, then type the last 6 characters</source>
        <translation>Compare e digite os últimos 6 caracteres</translation>
    </message>
    <message>
        <source>Compare, then type the last 6 characters of each address</source>
        <translation>Compare e digite os últimos 6 caracteres de cada endereço</translation>
    </message>
    <message>
        <source>That password does not open this wallet.</source>
        <translation>Esta senha não abre esta carteira.</translation>
    </message>
    <message>
        <source>The network refused this payment: the fee is too low now (%1).</source>
        <translation>A rede recusou este pagamento: a taxa agora é baixa demais (%1).</translation>
    </message>
    <message>
        <source>%1 is in the address book</source>
        <translation>%1 está na agenda de endereços</translation>
    </message>
    <message>
        <source>= %1 RTC</source>
        <translation>= %1 RTC</translation>
    </message>
    <message>
        <source>Send more than 0.</source>
        <translation>Envie mais que 0.</translation>
    </message>
    <message>
        <source>More than you have: %1 available.</source>
        <translation>Mais do que você tem: %1 disponíveis.</translation>
    </message>
    <message>
        <source>Not enough RTC for amount and fee.</source>
        <translation>Não há RTC suficiente para o valor e a taxa.</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) left</source>
        <translation>
            <numerusform>%n byte restante</numerusform>
            <numerusform>%n bytes restantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Shorten the memo: it holds 256 bytes.</source>
        <translation>Encurte o memo: cabem 256 bytes.</translation>
    </message>
    <message>
        <source>Say who is to be paid.</source>
        <translation>Informe quem vai receber.</translation>
    </message>
    <message>
        <source>Say how much.</source>
        <translation>Informe o valor.</translation>
    </message>
    <message>
        <source>Asking for the current fee…</source>
        <translation>Consultando a taxa atual…</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::SettingsViewModel</name>
    <message>
        <source>The wallet has its new name.</source>
        <translation>A carteira tem seu novo nome.</translation>
    </message>
    <message>
        <source>Type the new password.</source>
        <translation>Digite a nova senha.</translation>
    </message>
    <message>
        <source>The password is changed.</source>
        <translation>A senha foi alterada.</translation>
    </message>
    <message>
        <source>Checked. Keep the paper somewhere safe and dry.</source>
        <translation>Conferido. Guarde o papel em um lugar seguro e seco.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desativada</translation>
    </message>
    <message>
        <source>Diagnostics copied</source>
        <translation>Diagnóstico copiado</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::ShellViewModel</name>
    <message>
        <source>No server answers</source>
        <translation>Nenhum servidor responde</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) answer</source>
        <translation>
            <numerusform>%n servidor responde</numerusform>
            <numerusform>%n servidores respondem</numerusform>
        </translation>
    </message>
    <message>
        <source>Local node</source>
        <translation>Nó local</translation>
    </message>
    <message>
        <source>Offline, looking for peers</source>
        <translation>Offline, procurando pares</translation>
    </message>
    <message numerus="yes">
        <source>%n peer(s)</source>
        <translation>
            <numerusform>%n par</numerusform>
            <numerusform>%n pares</numerusform>
        </translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>não é possível</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desativada</translation>
    </message>
    <message>
        <source>measuring</source>
        <translation>medindo</translation>
    </message>
    <message>
        <source>registering</source>
        <translation>registrando</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>não aceita</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausada</translation>
    </message>
    <message>
        <source>slot %1 of %2</source>
        <translation>slot %1 de %2</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ativada</translation>
    </message>
    <message>
        <source>Remote node %1, proofs checked on this device</source>
        <translation>Nó remoto %1, provas verificadas neste dispositivo</translation>
    </message>
    <message numerus="yes">
        <source>%n remote node(s), proofs checked on this device</source>
        <translation>
            <numerusform>%n nó remoto, provas verificadas neste dispositivo</numerusform>
            <numerusform>%n nós remotos, provas verificadas neste dispositivo</numerusform>
        </translation>
    </message>
    <message>
        <source>The node starts with the first wallet</source>
        <translation>O nó inicia com a primeira carteira</translation>
    </message>
    <message>
        <source>The node is starting</source>
        <translation>O nó está iniciando</translation>
    </message>
    <message>
        <source>Full node, state verified on this device</source>
        <translation>Nó completo, estado verificado neste dispositivo</translation>
    </message>
    <message>
        <source>The remote node cannot be used</source>
        <translation>O nó remoto não pode ser usado</translation>
    </message>
    <message>
        <source>The node does not run</source>
        <translation>O nó não está em execução</translation>
    </message>
    <message>
        <source>Payment final after %1</source>
        <translation>Pagamento definitivo após %1</translation>
    </message>
    <message>
        <source>A payment failed. The fee was paid.</source>
        <translation>Um pagamento falhou. A taxa foi paga.</translation>
    </message>
    <message>
        <source>A payment was not put into a block in time. Nothing was spent.</source>
        <translation>Um pagamento não entrou em um bloco a tempo. Nada foi gasto.</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) arrived</source>
        <translation>
            <numerusform>%n pagamento chegou</numerusform>
            <numerusform>%n pagamentos chegaram</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 RTC received, final</source>
        <translation>%1 RTC recebidos, definitivo</translation>
    </message>
    <message>
        <source>Main network</source>
        <translation>Rede principal</translation>
    </message>
    <message>
        <source>Test network</source>
        <translation>Rede de teste</translation>
    </message>
    <message>
        <source>Local network</source>
        <translation>Rede local</translation>
    </message>
    <message>
        <source>This wallet only watches: it has no key to sign with.</source>
        <translation>Esta carteira só observa: não tem chave para assinar.</translation>
    </message>
    <message>
        <source>Amounts hidden. Ctrl+H shows them.</source>
        <translation>Valores ocultos. Ctrl+H os mostra.</translation>
    </message>
    <message>
        <source>Amounts shown.</source>
        <translation>Valores exibidos.</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::SigningViewModel</name>
    <message>
        <source>Block %1</source>
        <translation>Bloco %1</translation>
    </message>
    <message>
        <source>This payment is for another chain that is named %1 too.</source>
        <translation>Este pagamento é para outra blockchain que também se chama %1.</translation>
    </message>
    <message>
        <source>This payment was valid until block %1. Nothing was spent. Export it again.</source>
        <translation>Este pagamento era válido até o bloco %1. Nada foi gasto. Exporte-o de novo.</translation>
    </message>
    <message>
        <source>The wallet %1 has the key of this payment. Switch to it, then open the payment again.</source>
        <translation>A carteira %1 tem a chave deste pagamento. Mude para ela e abra o pagamento de novo.</translation>
    </message>
    <message>
        <source>This payment is another wallet&apos;s: no wallet here has the key of its sender.</source>
        <translation>Este pagamento é de outra carteira: nenhuma aqui tem a chave do remetente.</translation>
    </message>
    <message>
        <source>This machine has no network. Take the signed payment to one that has.</source>
        <translation>Esta máquina não tem rede. Leve o pagamento assinado a uma que tenha.</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::StakingViewModel</name>
    <message>
        <source>Validating needs a full node.</source>
        <translation>Validar exige um nó completo.</translation>
    </message>
    <message>
        <source>Validating needs a full node, and it does not run.</source>
        <translation>Validar exige um nó completo, e ele não está em execução.</translation>
    </message>
    <message>
        <source>Validator data is %1 old.</source>
        <translation>Os dados do validador são de %1 atrás.</translation>
    </message>
    <message>
        <source>Looking at the chain…</source>
        <translation>Lendo a blockchain…</translation>
    </message>
    <message>
        <source>Nothing is bonded</source>
        <translation>Nada em garantia</translation>
    </message>
    <message>
        <source>RTC</source>
        <translation>RTC</translation>
    </message>
    <message>
        <source>RTC, as %1</source>
        <translation>RTC, como %1</translation>
    </message>
    <message>
        <source>Nothing asked back</source>
        <translation>Nada pedido de volta</translation>
    </message>
    <message>
        <source>Waits for its last set</source>
        <translation>Aguarda seu último conjunto</translation>
    </message>
    <message>
        <source>Free in %1</source>
        <translation>Livre em %1</translation>
    </message>
    <message>
        <source>Free %1</source>
        <translation>Livre em %1</translation>
    </message>
    <message>
        <source>Free about %1</source>
        <translation>Livre por volta de %1</translation>
    </message>
    <message>
        <source>Waits for the end of its last set</source>
        <translation>Aguarda o fim do seu último conjunto</translation>
    </message>
    <message>
        <source>At most 32 bytes; this has %1.</source>
        <translation>No máximo 32 bytes; este tem %1.</translation>
    </message>
    <message>
        <source>Only characters that can be seen.</source>
        <translation>Só caracteres visíveis.</translation>
    </message>
    <message>
        <source>The chain was not read yet.</source>
        <translation>A blockchain ainda não foi lida.</translation>
    </message>
    <message>
        <source>This key is out for ever.</source>
        <translation>Esta chave está excluída para sempre.</translation>
    </message>
    <message>
        <source>Another machine votes with this bond.</source>
        <translation>Outra máquina vota com esta garantia.</translation>
    </message>
    <message>
        <source>Type how much to bond.</source>
        <translation>Digite quanto pôr em garantia.</translation>
    </message>
    <message>
        <source>Nothing is bonded.</source>
        <translation>Nada está em garantia.</translation>
    </message>
    <message>
        <source>Type how much to take back.</source>
        <translation>Digite quanto retirar.</translation>
    </message>
    <message>
        <source>Bonding %1 RTC</source>
        <translation>Pondo %1 RTC em garantia</translation>
    </message>
    <message>
        <source>Taking back %1 RTC</source>
        <translation>Retirando %1 RTC</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::Tray</name>
    <message>
        <source>Open RustChain</source>
        <translation>Abrir RustChain</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>RustChain: running</source>
        <translation>RustChain: em execução</translation>
    </message>
    <message>
        <source>RustChain: catching up</source>
        <translation>RustChain: sincronizando</translation>
    </message>
    <message>
        <source>RustChain: needs a look</source>
        <translation>RustChain: requer atenção</translation>
    </message>
    <message>
        <source>RustChain: offline</source>
        <translation>RustChain: offline</translation>
    </message>
    <message>
        <source>Resume mining</source>
        <translation>Retomar mineração</translation>
    </message>
    <message>
        <source>Pause mining for an hour</source>
        <translation>Pausar mineração por uma hora</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::WalletTools</name>
    <message>
        <source>A single key has one account.</source>
        <translation>Uma chave só tem uma conta.</translation>
    </message>
    <message>
        <source>A watched address is one account.</source>
        <translation>Um endereço observado é uma conta.</translation>
    </message>
    <message>
        <source>A wallet has at most 64 accounts.</source>
        <translation>Uma carteira tem no máximo 64 contas.</translation>
    </message>
    <message>
        <source>This wallet holds a single key and no words. Export its private key.</source>
        <translation>Esta carteira tem uma chave só e nenhuma palavra. Exporte a chave privada dela.</translation>
    </message>
    <message>
        <source>This wallet only watches. It holds no words.</source>
        <translation>Esta carteira só observa. Não tem palavras.</translation>
    </message>
    <message>
        <source>This wallet only watches. It holds no key.</source>
        <translation>Esta carteira só observa. Não tem chave.</translation>
    </message>
    <message>
        <source>Only a wallet made from words has a key for all its addresses.</source>
        <translation>Só uma carteira feita de palavras tem uma chave para todos os endereços.</translation>
    </message>
    <message>
        <source>A watched address has no public key here.</source>
        <translation>Um endereço observado não tem chave pública aqui.</translation>
    </message>
    <message>
        <source>This wallet only watches. It has no password, as there is nothing to spend.</source>
        <translation>Esta carteira só observa. Não tem senha, pois não há o que gastar.</translation>
    </message>
    <message>
        <source>Type the wallet password.</source>
        <translation>Digite a senha da carteira.</translation>
    </message>
    <message>
        <source>New account: %1</source>
        <translation>Conta nova: %1</translation>
    </message>
    <message>
        <source>Remove %1 from this computer? Without its words the coins are lost for ever. Type %1 to go on.</source>
        <translation>Remover %1 deste computador? Sem as palavras, as moedas se perdem para sempre. Digite %1 para continuar.</translation>
    </message>
    <message>
        <source>Remove %1 from this computer? Without its private key the coins are lost for ever. Type %1 to go on.</source>
        <translation>Remover %1 deste computador? Sem a chave privada, as moedas se perdem para sempre. Digite %1 para continuar.</translation>
    </message>
    <message>
        <source>Remove %1 from this computer? It only watches; no coins depend on it. Type %1 to go on.</source>
        <translation>Remover %1 deste computador? Ela só observa; nenhuma moeda depende dela. Digite %1 para continuar.</translation>
    </message>
    <message>
        <source>The file itself is not destroyed. It is kept as %1, and importing it with its password brings the wallet back.</source>
        <translation>O arquivo em si não é destruído. Ele fica como %1, e importá-lo com a senha traz a carteira de volta.</translation>
    </message>
    <message>
        <source>This is not the name. Type %1.</source>
        <translation>Este não é o nome. Digite %1.</translation>
    </message>
    <message>
        <source>Removed. Its file is kept as %1</source>
        <translation>Removida. O arquivo fica como %1</translation>
    </message>
</context>
</TS>
