<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en_US">
<context>
    <name>AboutCard</name>
    <message>
        <source>About</source>
        <extracomment>Title of a card.</extracomment>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>RustChain Desktop</source>
        <extracomment>Name of the program.</extracomment>
        <translation>RustChain Desktop</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Inter and JetBrains Mono under the SIL Open Font License.</source>
        <extracomment>The licence of the program and of its fonts.</extracomment>
        <translation>Software libre con licencia MIT. Inter y JetBrains Mono con la SIL Open Font License.</translation>
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
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Add an account</source>
        <extracomment>Button that makes the next account of the open wallet.</extracomment>
        <translation>Añadir una cuenta</translation>
    </message>
    <message>
        <source>Copy the address of %1</source>
        <extracomment>Tooltip of a copy button; %1 is &quot;Account 2&quot;.</extracomment>
        <translation>Copiar la dirección de %1</translation>
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
            <numerusform>Enviado a %n dirección</numerusform>
            <numerusform>Enviado a %n direcciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Received from %1</source>
        <translation>Recibido de %1</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>In block %1</source>
        <translation>En el bloque %1</translation>
    </message>
    <message>
        <source>Final in block %1</source>
        <translation>Definitivo en el bloque %1</translation>
    </message>
    <message>
        <source>Failed in block %1: the balance was too low. The fee was paid.</source>
        <translation>Falló en el bloque %1: el saldo era insuficiente. La comisión se pagó.</translation>
    </message>
    <message>
        <source>Expired, not sent</source>
        <translation>Caducado, no enviado</translation>
    </message>
    <message>
        <source>Registering this machine</source>
        <translation>Registrando esta máquina</translation>
    </message>
    <message>
        <source>Moving a bounty on</source>
        <translation>Avanzando una bounty</translation>
    </message>
    <message>
        <source>Funding a bounty</source>
        <translation>Financiando una bounty</translation>
    </message>
    <message>
        <source>Bond</source>
        <translation>Fianza</translation>
    </message>
    <message>
        <source>No node has taken it yet</source>
        <translation>Ningún nodo lo ha tomado aún</translation>
    </message>
    <message>
        <source>Prepared for %1</source>
        <translation>Preparado para %1</translation>
    </message>
    <message numerus="yes">
        <source>Prepared for %n addresses</source>
        <translation>
            <numerusform>Preparado para %n dirección</numerusform>
            <numerusform>Preparado para %n direcciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelling a payment</source>
        <translation>Cancelando un pago</translation>
    </message>
    <message>
        <source>Mining reward, epoch %1</source>
        <translation>Recompensa de minería, época %1</translation>
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
        <translation>Del primer bloque</translation>
    </message>
    <message>
        <source>Bonded</source>
        <translation>En fianza</translation>
    </message>
    <message>
        <source>Taking back %1 RTC from the bond</source>
        <translation>Retirando %1 RTC de la fianza</translation>
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
        <translation>Bounty avanzada</translation>
    </message>
    <message>
        <source>Bounty paid</source>
        <translation>Bounty pagada</translation>
    </message>
    <message>
        <source>Escrow of a bounty came back</source>
        <translation>Volvió la custodia de una bounty</translation>
    </message>
</context>
<context>
    <name>ActivityActions</name>
    <message>
        <source>It waits for a block. A higher fee brings it in sooner. Cancelling pays the smallest amount to yourself in its place; until that is final, the payment can still go through.</source>
        <extracomment>Above the buttons that change a waiting payment.</extracomment>
        <translation>Espera un bloque. Con una comisión más alta entra antes. Al cancelar, en su lugar usted se paga a sí mismo el importe mínimo; hasta que eso sea definitivo, el pago todavía puede realizarse.</translation>
    </message>
    <message>
        <source>Its amount and its place in the order of payments are kept for it. Later payments wait until it is sent or forgotten. Forgetting does not stop somebody who has it signed already.</source>
        <extracomment>Above the button that forgets a payment which waits for a signature.</extracomment>
        <translation>Se le reservan su importe y su lugar en el orden de los pagos. Los pagos posteriores esperan hasta que se envíe o se olvide. Olvidarlo no detiene a quien ya lo tenga firmado.</translation>
    </message>
    <message>
        <source>Raise the fee</source>
        <extracomment>Sends a waiting payment again with a higher fee.</extracomment>
        <translation>Subir la comisión</translation>
    </message>
    <message>
        <source>Cancel payment</source>
        <extracomment>Tries to take a waiting payment back.</extracomment>
        <translation>Cancelar pago</translation>
    </message>
    <message>
        <source>Forget this payment</source>
        <extracomment>Gives up a payment that was exported and not signed yet.</extracomment>
        <translation>Olvidar este pago</translation>
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
        <translation>Nota privada</translation>
    </message>
    <message>
        <source>Keep note</source>
        <extracomment>Keeps the private note on a payment.</extracomment>
        <translation>Guardar nota</translation>
    </message>
    <message>
        <source>Open in Explorer</source>
        <extracomment>Shows the transaction in the explorer.</extracomment>
        <translation>Abrir en el explorador</translation>
    </message>
</context>
<context>
    <name>ActivityFileDialog</name>
    <message>
        <source>Export as a table (CSV)</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>Exportar como tabla (CSV)</translation>
    </message>
    <message>
        <source>Export labels</source>
        <extracomment>Title of a dialog.
----------
Button that writes a file.</extracomment>
        <translation>Exportar etiquetas</translation>
    </message>
    <message>
        <source>Import labels</source>
        <extracomment>Title of a dialog.
----------
Button that reads a file.</extracomment>
        <translation>Importar etiquetas</translation>
    </message>
    <message>
        <source>All lines that fit the filters, for a spreadsheet. Times are in UTC.</source>
        <extracomment>What the table holds.</extracomment>
        <translation>Todas las líneas que cumplen los filtros, para una hoja de cálculo. Las horas están en UTC.</translation>
    </message>
    <message>
        <source>Your notes on payments and the names of your address book, for another wallet (BIP329).</source>
        <extracomment>What a file of labels holds.</extracomment>
        <translation>Sus notas sobre pagos y los nombres de su libreta de direcciones, para otra billetera (BIP329).</translation>
    </message>
    <message>
        <source>Notes are replaced by those of the file. Names in your address book stay as they are.</source>
        <extracomment>What an import of labels does.</extracomment>
        <translation>Las notas se sustituyen por las del archivo. Los nombres de su libreta de direcciones no cambian.</translation>
    </message>
    <message>
        <source>Export table</source>
        <extracomment>Button that writes a file.</extracomment>
        <translation>Exportar tabla</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>Closes a dialog; nothing is written.</extracomment>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Above a field for the path of a file.</extracomment>
        <translation>Archivo</translation>
    </message>
</context>
<context>
    <name>ActivityFilters</name>
    <message>
        <source>Shown payments</source>
        <extracomment>Read out for the choice of what the list shows.</extracomment>
        <translation>Pagos mostrados</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>A filter of the activity list.</extracomment>
        <translation>Todo</translation>
    </message>
    <message>
        <source>In</source>
        <extracomment>A filter of the activity list: received.</extracomment>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Out</source>
        <extracomment>A filter of the activity list: sent.</extracomment>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Mining</source>
        <extracomment>A filter of the activity list.</extracomment>
        <translation>Minería</translation>
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
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>A filter of the activity list.</extracomment>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Label, name, address, hash or amount</source>
        <extracomment>In the field that searches the activity list.</extracomment>
        <translation>Etiqueta, nombre, dirección, hash o importe</translation>
    </message>
    <message>
        <source>First day shown</source>
        <extracomment>Name of a field for a day.</extracomment>
        <translation>Primer día mostrado</translation>
    </message>
    <message>
        <source>From 2026-01-31</source>
        <extracomment>In an empty field for a day; the form stays as it is.</extracomment>
        <translation>Desde 2026-01-31</translation>
    </message>
    <message>
        <source>Last day shown</source>
        <extracomment>Name of a field for a day.</extracomment>
        <translation>Último día mostrado</translation>
    </message>
    <message>
        <source>Until 2026-12-31</source>
        <extracomment>In an empty field for a day; the form stays as it is.</extracomment>
        <translation>Hasta 2026-12-31</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>Shows all payments again.</extracomment>
        <translation>Quitar filtros</translation>
    </message>
</context>
<context>
    <name>ActivityList</name>
    <message>
        <source>Payments, the newest first</source>
        <extracomment>Read out for the list of payments.</extracomment>
        <translation>Pagos, primero los más recientes</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Activity</source>
        <extracomment>Title of the page that lists all payments.</extracomment>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <extracomment>Writes the activity into a file.</extracomment>
        <translation>Exportar CSV</translation>
    </message>
    <message>
        <source>Export labels</source>
        <extracomment>Writes notes and names into a file.</extracomment>
        <translation>Exportar etiquetas</translation>
    </message>
    <message>
        <source>Import labels</source>
        <extracomment>Reads notes and names from a file.</extracomment>
        <translation>Importar etiquetas</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Reads the list again.</extracomment>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <extracomment>Nothing ever happened to this wallet.</extracomment>
        <translation>Aún no hay nada aquí.</translation>
    </message>
    <message>
        <source>No payment fits these filters.</source>
        <extracomment>No row is left by the filters.</extracomment>
        <translation>Ningún pago cumple estos filtros.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>Shows all payments again.</extracomment>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>Show older</source>
        <extracomment>Loads older payments.</extracomment>
        <translation>Ver anteriores</translation>
    </message>
</context>
<context>
    <name>AddAccountDialog</name>
    <message>
        <source>Add an account</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>Añadir una cuenta</translation>
    </message>
    <message>
        <source>The next account of the same words, with an address of its own. Your paper covers it too.</source>
        <extracomment>What one more account is.</extracomment>
        <translation>La siguiente cuenta de las mismas palabras, con su propia dirección. Su papel también la cubre.</translation>
    </message>
    <message>
        <source>The next address of the public key that this wallet watches.</source>
        <extracomment>What one more account of a watched public key is.</extracomment>
        <translation>La siguiente dirección de la clave pública que observa esta billetera.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>Closes a dialog; nothing is changed.</extracomment>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Add account</source>
        <extracomment>Button that makes the next account.</extracomment>
        <translation>Añadir cuenta</translation>
    </message>
    <message>
        <source>Wallet password</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Contraseña de la billetera</translation>
    </message>
</context>
<context>
    <name>AddPeerDialog</name>
    <message>
        <source>Add a peer</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>Añadir par</translation>
    </message>
    <message>
        <source>The node calls it, and again whenever the connection is lost. Everything a peer says is checked.</source>
        <extracomment>In the dialog that asks for the address of a peer.</extracomment>
        <translation>El nodo lo llama, y de nuevo cada vez que se pierde la conexión. Todo lo que dice un par se comprueba.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button that closes the dialog without a change.</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add the peer</source>
        <extracomment>Button that makes the node call a peer.</extracomment>
        <translation>Añadir par</translation>
    </message>
    <message>
        <source>Type an address first.</source>
        <extracomment>Why the button cannot be used yet.</extracomment>
        <translation>Escriba primero una dirección.</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>203.0.113.24:8098</source>
        <extracomment>In the empty field for the address of a peer.</extracomment>
        <translation>203.0.113.24:8098</translation>
    </message>
    <message>
        <source>Host and port. Without a port, 8098 is used.</source>
        <extracomment>Below the field for the address of a peer.</extracomment>
        <translation>Host y puerto. Sin puerto, se usa el 8098.</translation>
    </message>
</context>
<context>
    <name>AddressChip</name>
    <message>
        <source>Choose another address</source>
        <extracomment>Button that empties the field for an address.</extracomment>
        <translation>Elegir otra dirección</translation>
    </message>
</context>
<context>
    <name>AddressField</name>
    <message>
        <source>Paste from the clipboard</source>
        <extracomment>Button in the field for an address.</extracomment>
        <translation>Pegar del portapapeles</translation>
    </message>
    <message>
        <source>Choose from the address book</source>
        <extracomment>Button in the field for an address.</extracomment>
        <translation>Elegir de la libreta de direcciones</translation>
    </message>
</context>
<context>
    <name>AddressLabel</name>
    <message>
        <source>Copy the address</source>
        <extracomment>Tooltip of the copy button beside an address.</extracomment>
        <translation>Copiar la dirección</translation>
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
        <translation>desconocido</translation>
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
        <translation>Apariencia</translation>
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
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>Label of a choice.</extracomment>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Label of a choice.</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <extracomment>Under the choice of a language.</extracomment>
        <translation>A partir del próximo inicio.</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <extracomment>Box to tick.</extracomment>
        <translation>Reducir movimiento</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>Box to tick.</extracomment>
        <translation>Contraste alto</translation>
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
        <translation>Mostrar los importes</translation>
    </message>
    <message>
        <source>Hide the amounts</source>
        <extracomment>Tooltip of the eye beside the balance.</extracomment>
        <translation>Ocultar los importes</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>Button that begins a payment.</extracomment>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Receive</source>
        <extracomment>Button that shows the own address.</extracomment>
        <translation>Recibir</translation>
    </message>
    <message>
        <source>arriving</source>
        <extracomment>Behind an amount that is on its way here.</extracomment>
        <translation>por llegar</translation>
    </message>
    <message>
        <source>That no newer block exists cannot be proven. The age of the newest one is at the bottom of the window.</source>
        <extracomment>Under the steps that prove a balance.</extracomment>
        <translation>No se puede probar que no haya un bloque más nuevo. La edad del último está al pie de la ventana.</translation>
    </message>
    <message>
        <source>Balance, by what can be spent</source>
        <extracomment>Read out for the bar under the balance.</extracomment>
        <translation>Saldo, según lo que se puede gastar</translation>
    </message>
    <message>
        <source>Available</source>
        <extracomment>What can be spent now.</extracomment>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Pending</source>
        <extracomment>What arrives and is not final yet.</extracomment>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Bonded</source>
        <extracomment>What is in a validator&apos;s bond.</extracomment>
        <translation>En fianza</translation>
    </message>
    <message>
        <source>In escrow</source>
        <extracomment>What waits for a bounty&apos;s end.</extracomment>
        <translation>En custodia</translation>
    </message>
    <message>
        <source>Set aside for payments on their way</source>
        <extracomment>What waiting payments will take.</extracomment>
        <translation>Reservado para pagos en camino</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close the notice</source>
        <extracomment>Button that closes a notice across the page.</extracomment>
        <translation>Cerrar el aviso</translation>
    </message>
</context>
<context>
    <name>BoardFilters</name>
    <message>
        <source>Title, repository or tag</source>
        <extracomment>In the field that searches the board of bounties.</extracomment>
        <translation>Título, repositorio o etiqueta</translation>
    </message>
    <message>
        <source>Fewer filters</source>
        <extracomment>Button that shows or hides the finer filters of the board.</extracomment>
        <translation>Menos filtros</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Más filtros</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Name of a filter of the board: how far a bounty is.</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Any state</source>
        <extracomment>A filter of the board of bounties.</extracomment>
        <translation>Cualquier estado</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A filter of the board of bounties: nobody has claimed it.</extracomment>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>In work</source>
        <extracomment>A filter of the board of bounties: somebody works on it.</extracomment>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Paid</source>
        <extracomment>A filter of the board of bounties.</extracomment>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Cancelled or expired</source>
        <extracomment>A filter of the board of bounties: the escrow went back.</extracomment>
        <translation>Cancelado o caducado</translation>
    </message>
    <message>
        <source>Not on the chain yet</source>
        <extracomment>A filter of the board of bounties: known from a listing alone.</extracomment>
        <translation>Aún no está en la cadena</translation>
    </message>
    <message>
        <source>Tag or language</source>
        <extracomment>Name of a filter of the board.</extracomment>
        <translation>Etiqueta o lenguaje</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>Name of a choice of the board: what comes first.</extracomment>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Newest first</source>
        <extracomment>An order of the board of bounties.</extracomment>
        <translation>Más nuevos primero</translation>
    </message>
    <message>
        <source>Highest reward first</source>
        <extracomment>An order of the board of bounties.</extracomment>
        <translation>Mayor recompensa primero</translation>
    </message>
    <message>
        <source>Ends soon first</source>
        <extracomment>An order of the board of bounties.</extracomment>
        <translation>Próximos a terminar primero</translation>
    </message>
    <message>
        <source>Lowest reward in RTC</source>
        <extracomment>Name of a field for an amount.</extracomment>
        <translation>Recompensa mínima en RTC</translation>
    </message>
    <message>
        <source>From RTC</source>
        <extracomment>In an empty field for an amount.</extracomment>
        <translation>Desde RTC</translation>
    </message>
    <message>
        <source>Highest reward in RTC</source>
        <extracomment>Name of a field for an amount.</extracomment>
        <translation>Recompensa máxima en RTC</translation>
    </message>
    <message>
        <source>Up to RTC</source>
        <extracomment>In an empty field for an amount.</extracomment>
        <translation>Hasta RTC</translation>
    </message>
    <message>
        <source>Repository</source>
        <extracomment>Name of a field for the repository that bounties belong to.</extracomment>
        <translation>Repositorio</translation>
    </message>
    <message>
        <source>Repository: owner/name</source>
        <extracomment>In an empty field for a repository.</extracomment>
        <translation>Repositorio: dueño/nombre</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>Shows all bounties again.</extracomment>
        <translation>Quitar filtros</translation>
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
        <translation>Ningún bounty abierto coincide.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>Shows all bounties again.</extracomment>
        <translation>Quitar filtros</translation>
    </message>
</context>
<context>
    <name>BondCard</name>
    <message>
        <source>Bond</source>
        <extracomment>Title of a card: putting coins down as a guarantee.</extracomment>
        <translation>Fianza</translation>
    </message>
    <message>
        <source>Amount, at least %1 RTC</source>
        <extracomment>Label of a field; %1 is the least amount of a bond.</extracomment>
        <translation>Importe, mínimo %1 RTC</translation>
    </message>
    <message>
        <source>Validator name, public</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Nombre del validador, público</translation>
    </message>
    <message>
        <source>At most 32 bytes. It may stay empty.</source>
        <extracomment>Below the field for a validator&apos;s name.</extracomment>
        <translation>Como máximo 32 bytes. Puede quedar vacío.</translation>
    </message>
    <message>
        <source>Unbonding takes %1. Until then the coins cannot be spent and can still be slashed.</source>
        <extracomment>In the card about bonding; %1 is a time such as &quot;14 days&quot;.</extracomment>
        <translation>Retirar la fianza tarda %1. Hasta entonces, las monedas no se pueden gastar y aún pueden penalizarse.</translation>
    </message>
    <message>
        <source>Bond coins</source>
        <extracomment>Button that goes on to confirm a bond.</extracomment>
        <translation>Poner fianza</translation>
    </message>
    <message>
        <source>Bond %1 RTC</source>
        <extracomment>Title of a dialog; %1 is an amount.</extracomment>
        <translation>Poner %1 RTC en fianza</translation>
    </message>
    <message>
        <source>These coins stand for this node&apos;s votes. They come back %1 after you ask for them.</source>
        <extracomment>In the dialog that confirms a bond; %1 is a time such as &quot;14 days&quot;.</extracomment>
        <translation>Estas monedas responden por los votos de este nodo. Vuelven %1 después de que usted las pida.</translation>
    </message>
</context>
<context>
    <name>BookDialog</name>
    <message>
        <source>Address book</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>Libreta de direcciones</translation>
    </message>
    <message>
        <source>Close the book</source>
        <extracomment>Closes the address book.</extracomment>
        <translation>Cerrar la libreta</translation>
    </message>
    <message>
        <source>Nobody is in the book yet. After a payment you can keep its address.</source>
        <extracomment>The address book is empty.</extracomment>
        <translation>Aún no hay nadie en la libreta. Después de un pago puede guardar su dirección.</translation>
    </message>
</context>
<context>
    <name>Bounties</name>
    <message>
        <source>Not on the chain yet</source>
        <translation>Aún no está en la cadena</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Reclamado</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Bounty %1</source>
        <translation>Bounty %1</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>over</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>Waiting for somebody to claim it since %1</source>
        <translation>Espera desde %1 a que alguien lo reclame</translation>
    </message>
    <message>
        <source>Waiting for your pull request since %1</source>
        <translation>Espera su pull request desde %1</translation>
    </message>
    <message>
        <source>Waiting for the claimant&apos;s pull request since %1</source>
        <translation>Espera el pull request del reclamante desde %1</translation>
    </message>
    <message>
        <source>Waiting for your review since %1</source>
        <translation>Espera su revisión desde %1</translation>
    </message>
    <message>
        <source>Waiting for the maintainer&apos;s review since %1</source>
        <translation>Espera la revisión del mantenedor desde %1</translation>
    </message>
    <message>
        <source>Waiting for the merge of pull request #%1 since %2</source>
        <translation>Espera la fusión del pull request #%1 desde %2</translation>
    </message>
    <message>
        <source>Until somebody claims it, the sponsor can take the escrow back. After %1 it goes back by itself.</source>
        <translation>Hasta que alguien lo reclame, el patrocinador puede retirar la custodia. Después del %1 vuelve por sí sola.</translation>
    </message>
    <message>
        <source>If you link no pull request by %1, your claim lapses and the bounty is open to others.</source>
        <translation>Si no enlaza un pull request antes del %1, su reclamo caduca y el bounty queda abierto a otros.</translation>
    </message>
    <message>
        <source>If no pull request is linked by %1, the claim lapses and the bounty is open to others.</source>
        <translation>Si no se enlaza un pull request antes del %1, el reclamo caduca y el bounty queda abierto a otros.</translation>
    </message>
    <message>
        <source>If the work is rejected, the claimant can submit again while the claim lasts. Without a decision the escrow goes back to the sponsor after %1.</source>
        <translation>Si el trabajo se rechaza, puede entregarse de nuevo mientras dure el reclamo. Sin una decisión, la custodia vuelve al patrocinador después del %1.</translation>
    </message>
    <message>
        <source>If pull request #%1 is not merged by %2, the escrow goes back to the sponsor.</source>
        <translation>Si el pull request #%1 no se fusiona antes del %2, la custodia vuelve al patrocinador.</translation>
    </message>
    <message>
        <source>Nothing. The payment is final and nobody can undo it.</source>
        <translation>Nada. El pago es definitivo y nadie puede deshacerlo.</translation>
    </message>
    <message>
        <source>Nothing. The escrow is back at the sponsor.</source>
        <translation>Nada. La custodia volvió al patrocinador.</translation>
    </message>
    <message>
        <source>merge, sponsor or maintainer</source>
        <translation>fusión, patrocinador o mantenedor</translation>
    </message>
    <message>
        <source>sponsor or maintainer</source>
        <translation>patrocinador o mantenedor</translation>
    </message>
    <message>
        <source>Sponsor, %1 of %2 bounties paid</source>
        <translation>Patrocinador, %1 de %2 bounties pagados</translation>
    </message>
    <message numerus="yes">
        <source>Maintainer, %n bounties paid</source>
        <translation>
            <numerusform>Mantenedor, %n bounty pagado</numerusform>
            <numerusform>Mantenedor, %n bounties pagados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Developer, %n bounties paid</source>
        <translation>
            <numerusform>Desarrollador, %n bounty pagado</numerusform>
            <numerusform>Desarrollador, %n bounties pagados</numerusform>
        </translation>
    </message>
    <message>
        <source>Not enough RTC for amount and fee.</source>
        <translation>No hay RTC suficientes para el importe y la comisión.</translation>
    </message>
    <message>
        <source>There is no such bounty on this chain.</source>
        <translation>No existe ese bounty en esta cadena.</translation>
    </message>
    <message>
        <source>This step is somebody else&apos;s to take.</source>
        <translation>Este paso le corresponde a otra persona.</translation>
    </message>
    <message>
        <source>The bounty stands at another step by now. Look at it again.</source>
        <translation>El bounty ya está en otro paso. Revíselo de nuevo.</translation>
    </message>
    <message>
        <source>Somebody else claimed it first.</source>
        <translation>Otra persona lo reclamó primero.</translation>
    </message>
    <message>
        <source>The deadline of this bounty is over.</source>
        <translation>El plazo de este bounty terminó.</translation>
    </message>
    <message>
        <source>No bounty can have this deadline or claim period. Choose others.</source>
        <translation>Ningún bounty puede tener este plazo o período. Elija otros.</translation>
    </message>
    <message>
        <source>The reward is too small. Offer at least %1 RTC.</source>
        <translation>La recompensa es muy pequeña. Ofrezca al menos %1 RTC.</translation>
    </message>
    <message>
        <source>You hold another open claim in this repository. Finish it or give it back first.</source>
        <translation>Tiene otro reclamo abierto en este repositorio. Termínelo o devuélvalo primero.</translation>
    </message>
    <message>
        <source>You let a claim in this repository lapse. Wait one claim period.</source>
        <translation>Dejó caducar un reclamo en este repositorio. Espere un período de reclamo.</translation>
    </message>
    <message>
        <source>Nothing was merged. Only the sponsor can pay without a merge.</source>
        <translation>Nada se fusionó. Solo el patrocinador puede pagar sin fusión.</translation>
    </message>
    <message>
        <source>The chain refused it (%1).</source>
        <translation>La cadena lo rechazó (%1).</translation>
    </message>
</context>
<context>
    <name>BountiesCard</name>
    <message>
        <source>Bounties that need you</source>
        <extracomment>Title of a card: bounties whose next step is the reader&apos;s.</extracomment>
        <translation>Bounties que le necesitan</translation>
    </message>
</context>
<context>
    <name>BountiesPage</name>
    <message>
        <source>Board</source>
        <extracomment>Tab with all bounties.</extracomment>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>My work</source>
        <extracomment>Tab with the bounties that I claimed.</extracomment>
        <translation>Mi trabajo</translation>
    </message>
    <message>
        <source>My payouts</source>
        <extracomment>Tab with what bounties paid me.</extracomment>
        <translation>Mis pagos</translation>
    </message>
    <message>
        <source>Posted by me</source>
        <extracomment>Tab with the bounties that I pay for.</extracomment>
        <translation>Publicados por mí</translation>
    </message>
    <message>
        <source>Bounties</source>
        <extracomment>Title of the page about paid work.</extracomment>
        <translation>Bounties</translation>
    </message>
    <message>
        <source>Post a bounty</source>
        <extracomment>Button that opens the form for a new bounty.</extracomment>
        <translation>Publicar un bounty</translation>
    </message>
    <message>
        <source>Bounties are read from the chain that this device executed. That needs a full node.</source>
        <extracomment>Why the page about bounties is empty.</extracomment>
        <translation>Los bounties se leen de la cadena que este dispositivo ejecutó. Eso necesita un nodo completo.</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <extracomment>Read out for the tabs of the page about bounties.</extracomment>
        <translation>Partes de esta página</translation>
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
        <translation>Copiar enlace</translation>
    </message>
</context>
<context>
    <name>BountyPost</name>
    <message>
        <source>Paste the link of the issue, as https://github.com/owner/name/issues/12.</source>
        <translation>Pegue el enlace del issue, como https://github.com/owner/name/issues/12.</translation>
    </message>
    <message>
        <source>Only issues on github.com can be bounties.</source>
        <translation>Solo los issues de github.com pueden ser bounties.</translation>
    </message>
    <message>
        <source>This is a pull request. Link the issue that it is to solve.</source>
        <translation>Esto es un pull request. Enlace el issue que debe resolver.</translation>
    </message>
    <message>
        <source>This page of GitHub is no issue. Its link ends in /issues/ and a number.</source>
        <translation>Esta página de GitHub no es un issue. Su enlace termina en /issues/ y un número.</translation>
    </message>
    <message>
        <source>No repository has such a name. Copy the link from GitHub.</source>
        <translation>Ningún repositorio se llama así. Copie el enlace de GitHub.</translation>
    </message>
    <message>
        <source>This link is too long for an issue.</source>
        <translation>Este enlace es demasiado largo para un issue.</translation>
    </message>
    <message>
        <source>Say in one line what is to be done.</source>
        <translation>Diga en una línea qué hay que hacer.</translation>
    </message>
    <message>
        <source>At most 200 bytes; this has %1.</source>
        <translation>Como máximo 200 bytes; esto tiene %1.</translation>
    </message>
    <message>
        <source>Only characters that can be seen.</source>
        <translation>Solo caracteres visibles.</translation>
    </message>
    <message>
        <source>Say how much the work is worth.</source>
        <translation>Diga cuánto vale el trabajo.</translation>
    </message>
    <message>
        <source>Not an amount. Use digits and one separator; RTC has 6 decimals.</source>
        <translation>No es un importe. Use cifras y un separador; RTC tiene 6 decimales.</translation>
    </message>
    <message>
        <source>At least %1 RTC: less would not pay the fees of the claimant.</source>
        <translation>Al menos %1 RTC: menos no pagaría las comisiones del reclamante.</translation>
    </message>
    <message>
        <source>The balance is not known yet.</source>
        <translation>El saldo aún no se conoce.</translation>
    </message>
    <message>
        <source>More than you have: %1 available.</source>
        <translation>Más de lo que tiene: %1 disponibles.</translation>
    </message>
    <message>
        <source>Type a number of days, or a date such as 2027-01-31.</source>
        <translation>Escriba un número de días, o una fecha como 2027-01-31.</translation>
    </message>
    <message>
        <source>This day is over. Choose a later one.</source>
        <translation>Ese día ya pasó. Elija uno posterior.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n days ahead.</source>
        <translation>
            <numerusform>Como máximo %n día por delante.</numerusform>
            <numerusform>Como máximo %n días por delante.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a number of days, at least 1.</source>
        <translation>Escriba un número de días, al menos 1.</translation>
    </message>
    <message numerus="yes">
        <source>A claim lasts at most %n days.</source>
        <translation>
            <numerusform>Un reclamo dura como máximo %n día.</numerusform>
            <numerusform>Un reclamo dura como máximo %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not a key: 64 characters, 0 to 9 and a to f.</source>
        <translation>No es una clave: 64 caracteres, 0 a 9 y a a f.</translation>
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
        <translation>En custodia, verificado</translation>
    </message>
    <message>
        <source>Not payable</source>
        <extracomment>Under a reward that nobody vouches for.</extracomment>
        <translation>No pagable</translation>
    </message>
</context>
<context>
    <name>BountyTimeline</name>
    <message>
        <source>Claimed</source>
        <translation>Reclamado</translation>
    </message>
    <message>
        <source>Claim given back</source>
        <translation>Reclamo devuelto</translation>
    </message>
    <message>
        <source>By you. The bounty was open to all again.</source>
        <translation>Por usted. El bounty quedó abierto a todos otra vez.</translation>
    </message>
    <message>
        <source>By %1. The bounty was open to all again.</source>
        <translation>Por %1. El bounty quedó abierto a todos otra vez.</translation>
    </message>
    <message>
        <source>Claim lapsed</source>
        <translation>Reclamo caducado</translation>
    </message>
    <message>
        <source>No pull request came in time. The bounty was open to all again.</source>
        <translation>No llegó un pull request a tiempo. El bounty quedó abierto a todos otra vez.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>%1 RTC went back to the sponsor.</source>
        <translation>%1 RTC volvieron al patrocinador.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Its time was over: %1 RTC went back to the sponsor.</source>
        <translation>Su plazo terminó: %1 RTC volvieron al patrocinador.</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>You wrote the terms</source>
        <translation>Usted escribió las condiciones</translation>
    </message>
    <message>
        <source>%1 wrote the terms</source>
        <translation>%1 escribió las condiciones</translation>
    </message>
    <message>
        <source>issue #%1</source>
        <translation>issue #%1</translation>
    </message>
    <message>
        <source>terms</source>
        <translation>condiciones</translation>
    </message>
    <message>
        <source>Funded</source>
        <translation>Financiado</translation>
    </message>
    <message>
        <source>%1 RTC locked in escrow</source>
        <translation>%1 RTC bloqueados en custodia</translation>
    </message>
    <message>
        <source>Reserved for you until %1</source>
        <translation>Reservado para usted hasta el %1</translation>
    </message>
    <message>
        <source>Reserved for you</source>
        <translation>Reservado para usted</translation>
    </message>
    <message>
        <source>Reserved for %1 until %2</source>
        <translation>Reservado para %1 hasta el %2</translation>
    </message>
    <message>
        <source>Reserved for %1</source>
        <translation>Reservado para %1</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Pull request linked to this bounty</source>
        <translation>Pull request enlazado a este bounty</translation>
    </message>
    <message>
        <source>PR #%1</source>
        <translation>PR #%1</translation>
    </message>
    <message>
        <source>Reviewed by you, maintainer</source>
        <translation>Revisado por usted, mantenedor</translation>
    </message>
    <message>
        <source>Reviewed by %1, maintainer</source>
        <translation>Revisado por %1, mantenedor</translation>
    </message>
    <message>
        <source>Rejected by you. Work can be submitted again.</source>
        <translation>Rechazado por usted. Puede entregarse de nuevo.</translation>
    </message>
    <message>
        <source>Rejected by %1. Work can be submitted again.</source>
        <translation>Rechazado por %1. Puede entregarse de nuevo.</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fusionado</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Liberado</translation>
    </message>
    <message>
        <source>The work is part of the repository</source>
        <translation>El trabajo es parte del repositorio</translation>
    </message>
    <message>
        <source>The sponsor paid without a merge</source>
        <translation>El patrocinador pagó sin fusión</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>%1 RTC to %2, yours</source>
        <translation>%1 RTC a %2, suya</translation>
    </message>
    <message>
        <source>%1 RTC to %2</source>
        <translation>%1 RTC a %2</translation>
    </message>
    <message>
        <source>Within about 30 s of the merge, to %1</source>
        <translation>Unos 30 s después de la fusión, a %1</translation>
    </message>
    <message>
        <source>Within about 30 s of the merge</source>
        <translation>Unos 30 s después de la fusión</translation>
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
        <translation>Ruta de derivación</translation>
    </message>
    <message>
        <source>The Rust wallet and the React Native wallet use it.</source>
        <extracomment>Under that field.</extracomment>
        <translation>La usan las billeteras Rust y React Native.</translation>
    </message>
    <message>
        <source>Which address is yours?</source>
        <extracomment>Above the addresses that an import may mean.</extracomment>
        <translation>¿Qué dirección es la suya?</translation>
    </message>
    <message>
        <source>The address that was found</source>
        <extracomment>Above the one address that was found.</extracomment>
        <translation>La dirección encontrada</translation>
    </message>
</context>
<context>
    <name>ChartFrame</name>
    <message>
        <source>Show as table</source>
        <extracomment>In the menu of a chart.</extracomment>
        <translation>Mostrar como tabla</translation>
    </message>
</context>
<context>
    <name>ChartTable</name>
    <message>
        <source>Close the table</source>
        <extracomment>Button that closes the table of a chart.</extracomment>
        <translation>Cerrar la tabla</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>Check a signature</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>Comprobar una firma</translation>
    </message>
    <message>
        <source>All three as they were given to you. Nothing is sent anywhere.</source>
        <extracomment>What is needed to check a signature.</extracomment>
        <translation>Los tres tal como los recibió. No se envía nada.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes the dialog.</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Button that checks the signature.</extracomment>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Signature</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Firma</translation>
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
        <translation>¿Cuál es la palabra %1?</translation>
    </message>
    <message>
        <source>Question %1 of %2. Look at your paper and choose the word at this place.</source>
        <extracomment>Under the title; %1 and %2 are numbers.</extracomment>
        <translation>Pregunta %1 de %2. Mire su papel y elija la palabra que está en este lugar.</translation>
    </message>
    <message>
        <source>Show words again</source>
        <extracomment>Button that goes back to the words.</extracomment>
        <translation>Ver palabras de nuevo</translation>
    </message>
    <message>
        <source>Check later</source>
        <extracomment>Button that skips the check of the written words.</extracomment>
        <translation>Comprobar después</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <extracomment>Read out for the bar over the questions.</extracomment>
        <translation>Preguntas respondidas</translation>
    </message>
    <message>
        <source>That is not word %1. Look at your paper.</source>
        <extracomment>After a wrong answer; %1 is a number.</extracomment>
        <translation>No es la palabra %1. Mire su papel.</translation>
    </message>
</context>
<context>
    <name>ChecksDialog</name>
    <message>
        <source>What speaks against a real machine</source>
        <extracomment>Title of a dialog: why this machine is taken for a virtual one.</extracomment>
        <translation>Qué indica que no es una máquina real</translation>
    </message>
    <message>
        <source>All checks</source>
        <extracomment>Title of a dialog that lists the checks of this machine.</extracomment>
        <translation>Todas las comprobaciones</translation>
    </message>
    <message>
        <source>These checks found something. Every node judges the same report by the same rules: nobody can make an exception, but the cause can often be taken away.</source>
        <extracomment>Above the checks that found something, with what to try.</extracomment>
        <translation>Estas comprobaciones encontraron algo. Cada nodo juzga el mismo informe con las mismas reglas: nadie puede hacer una excepción, pero a menudo se puede eliminar la causa.</translation>
    </message>
    <message>
        <source>Each check is a piece of evidence, not a proof. What could not be measured counts neither for nor against this machine.</source>
        <extracomment>Above the list of checks.</extracomment>
        <translation>Cada comprobación es un indicio, no una prueba. Lo que no se pudo medir no cuenta ni a favor ni en contra de esta máquina.</translation>
    </message>
    <message>
        <source>Measure again</source>
        <extracomment>Starts the measurement of this machine.</extracomment>
        <translation>Medir de nuevo</translation>
    </message>
    <message>
        <source>Close the checks</source>
        <extracomment>Button that closes the list of checks.</extracomment>
        <translation>Cerrar las comprobaciones</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>Keep the node running in the background?</source>
        <extracomment>Title of a question when the window is closed.</extracomment>
        <translation>¿Mantener el nodo en segundo plano?</translation>
    </message>
    <message>
        <source>It goes on following the chain and mining. The icon in the tray brings the window back.</source>
        <extracomment>Under the question, where there is a tray.</extracomment>
        <translation>Sigue la cadena y continúa minando. El icono de la bandeja vuelve a abrir la ventana.</translation>
    </message>
    <message>
        <source>It goes on following the chain and mining, and the window is minimised.</source>
        <extracomment>Under the question, where there is no tray.</extracomment>
        <translation>Sigue la cadena y continúa minando, y la ventana se minimiza.</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <extracomment>Button that ends the program.</extracomment>
        <translation>Detener y salir</translation>
    </message>
    <message>
        <source>Keep running</source>
        <extracomment>Button that hides the window and leaves the node running.</extracomment>
        <translation>Mantener activo</translation>
    </message>
    <message>
        <source>Do the same from now on</source>
        <extracomment>Box to tick: do the same next time.</extracomment>
        <translation>Hacer lo mismo en adelante</translation>
    </message>
    <message>
        <source>Settings can change it.</source>
        <extracomment>Where the choice can be changed.</extracomment>
        <translation>Se puede cambiar en Ajustes.</translation>
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
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>CompactTopBar</name>
    <message>
        <source>Search</source>
        <extracomment>Button at the top of a narrow window.</extracomment>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Lock the wallet</source>
        <extracomment>Button at the top of a narrow window.</extracomment>
        <translation>Bloquear la billetera</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Read out for the line of status in a narrow window.</extracomment>
        <translation>Estado</translation>
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
        <translation>Escriba primero el importe.</translation>
    </message>
    <message>
        <source>Type %1 to go on</source>
        <extracomment>Label of a field; %1 is an amount.</extracomment>
        <translation>Escriba %1 para continuar</translation>
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
        <translation>La última ejecución terminó por un fallo</translation>
    </message>
    <message>
        <source>A report lies on this computer. It names places in the program, and holds no address, amount, password or key. Nothing is sent.</source>
        <extracomment>Under the title.</extracomment>
        <translation>Hay un informe en este equipo. Nombra lugares del programa y no contiene direcciones, importes, contraseñas ni claves. No se envía nada.</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <extracomment>Button that puts the report on the clipboard.</extracomment>
        <translation>Copiar el informe</translation>
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
        <translation>Escritorio</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <extracomment>Label of a choice.</extracomment>
        <translation>Al cerrar la ventana</translation>
    </message>
    <message>
        <source>Ask</source>
        <extracomment>Choice of what closing the window does.</extracomment>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Keep the node running</source>
        <extracomment>Choice of what closing the window does.</extracomment>
        <translation>Mantener el nodo activo</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <extracomment>Choice of what closing the window does.</extracomment>
        <translation>Detener y salir</translation>
    </message>
    <message>
        <source>Notifications</source>
        <extracomment>Label of a choice: notices outside the window.</extracomment>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>Choice of notices outside the window.</extracomment>
        <translation>Ninguna</translation>
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
        <translation>Importantes: pagos que llegan o fallan y problemas del nodo.</translation>
    </message>
    <message>
        <source>Start in the background</source>
        <extracomment>Box to tick.</extracomment>
        <translation>Iniciar en segundo plano</translation>
    </message>
    <message>
        <source>Draw without the graphics card</source>
        <extracomment>Box to tick.</extracomment>
        <translation>Dibujar sin la tarjeta gráfica</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <extracomment>Behind the box.</extracomment>
        <translation>A partir del próximo inicio.</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Back</source>
        <extracomment>Button of a details page in a narrow window.</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Close the details</source>
        <extracomment>Button that closes the details at the right side.</extracomment>
        <translation>Cerrar los detalles</translation>
    </message>
</context>
<context>
    <name>DutyCard</name>
    <message>
        <source>Duty</source>
        <extracomment>Title of a card: what a validator has to do.</extracomment>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>You do not validate. Holding and mining work without it.</source>
        <extracomment>This wallet has no validator.</extracomment>
        <translation>Usted no valida. Guardar y minar funcionan sin ello.</translation>
    </message>
    <message>
        <source>Next turn</source>
        <extracomment>Name of a fact: when this validator may propose a block.</extracomment>
        <translation>Próximo turno</translation>
    </message>
    <message>
        <source>Votes signed</source>
        <extracomment>Name of a figure.</extracomment>
        <translation>Votos firmados</translation>
    </message>
    <message>
        <source>Uptime</source>
        <extracomment>Name of a figure: the share of turns that were taken.</extracomment>
        <translation>Turnos cumplidos</translation>
    </message>
    <message>
        <source>since the daily count</source>
        <extracomment>Under a figure: turns are counted for a day, then from 0 again.</extracomment>
        <translation>desde el recuento diario</translation>
    </message>
    <message>
        <source>Rank by bond</source>
        <extracomment>Name of a figure: place among the validators, by bond.</extracomment>
        <translation>Puesto por fianza</translation>
    </message>
</context>
<context>
    <name>EpochCard</name>
    <message>
        <source>Expected this epoch</source>
        <extracomment>The reward if all slots are accepted, for who mines.</extracomment>
        <translation>Previsto esta época</translation>
    </message>
    <message>
        <source>Estimate for this machine</source>
        <extracomment>The reward of an epoch if this machine mined.</extracomment>
        <translation>Estimación para esta máquina</translation>
    </message>
    <message>
        <source>•••••</source>
        <extracomment>Stands for an amount that is hidden.</extracomment>
        <translation>•••••</translation>
    </message>
    <message>
        <source>If every slot is accepted and the other machines go on as now.</source>
        <extracomment>Under the expected reward.</extracomment>
        <translation>Si se aceptan todas las ranuras y las demás máquinas siguen como ahora.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>That password does not open this wallet.</source>
        <translation>Esa contraseña no abre esta billetera.</translation>
    </message>
    <message>
        <source>There is no space left on the disk. Free some space and try again. (%1)</source>
        <translation>No queda espacio en el disco. Libere espacio y vuelva a intentarlo. (%1)</translation>
    </message>
    <message>
        <source>This program may not use a file or folder it needs: %1</source>
        <translation>Este programa no tiene permiso para usar un archivo o carpeta que necesita: %1</translation>
    </message>
    <message>
        <source>Another program holds what is needed here: %1</source>
        <translation>Otro programa ocupa lo que se necesita aquí: %1</translation>
    </message>
    <message>
        <source>Stored data is damaged and was left as it is: %1</source>
        <translation>Hay datos guardados dañados y se dejaron como están: %1</translation>
    </message>
    <message>
        <source>This would overwrite something that is there: %1</source>
        <translation>Esto sobrescribiría algo que ya existe: %1</translation>
    </message>
    <message>
        <source>Something went wrong: %1</source>
        <translation>Algo salió mal: %1</translation>
    </message>
</context>
<context>
    <name>EscrowCard</name>
    <message>
        <source>Put this away</source>
        <extracomment>Button that puts away what became of a step.</extracomment>
        <translation>Ocultar esto</translation>
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
        <translation>Repositorio</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>Can be claimed until block</source>
        <translation>Se puede reclamar hasta el bloque</translation>
    </message>
    <message>
        <source>Blocks of a claim</source>
        <translation>Bloques de un reclamo</translation>
    </message>
    <message>
        <source>Maintainer</source>
        <translation>Mantenedor</translation>
    </message>
    <message>
        <source>Release key</source>
        <translation>Clave de liberación</translation>
    </message>
    <message>
        <source>Hash of the terms</source>
        <translation>Hash de las condiciones</translation>
    </message>
    <message>
        <source>Bounty</source>
        <translation>Bounty</translation>
    </message>
    <message>
        <source>Claimant</source>
        <translation>Reclamante</translation>
    </message>
    <message>
        <source>Pull request</source>
        <translation>Pull request</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Merge commit</source>
        <translation>Commit de la fusión</translation>
    </message>
    <message>
        <source>none: released without a merge</source>
        <translation>ninguno: liberado sin fusión</translation>
    </message>
    <message>
        <source>Failed: the bond would be below the minimum</source>
        <translation>Falló: la fianza quedaría por debajo del mínimo</translation>
    </message>
    <message>
        <source>Failed: more than is bonded</source>
        <translation>Falló: más de lo que hay en fianza</translation>
    </message>
    <message>
        <source>Failed: the validator key belongs to another bond</source>
        <translation>Falló: la clave del validador pertenece a otra fianza</translation>
    </message>
    <message>
        <source>Failed: the validator key is jailed for ever</source>
        <translation>Falló: la clave del validador está apartada para siempre</translation>
    </message>
    <message>
        <source>Failed: the machine is not registered to the sender</source>
        <translation>Falló: la máquina no está registrada a nombre del remitente</translation>
    </message>
    <message>
        <source>Failed: a validator uses the machine</source>
        <translation>Falló: un validador usa la máquina</translation>
    </message>
    <message>
        <source>Failed: nothing is bonded</source>
        <translation>Falló: no hay nada en fianza</translation>
    </message>
    <message>
        <source>Failed: too many parts are on their way out</source>
        <translation>Falló: hay demasiadas partes en retirada</translation>
    </message>
    <message>
        <source>Failed: there was nothing to punish</source>
        <translation>Falló: no había nada que sancionar</translation>
    </message>
    <message>
        <source>Failed: there is no such bounty</source>
        <translation>Falló: no existe esa bounty</translation>
    </message>
    <message>
        <source>Failed: this step is somebody else&apos;s to take</source>
        <translation>Falló: este paso le corresponde a otra persona</translation>
    </message>
    <message>
        <source>Failed: the bounty stands at another step</source>
        <translation>Falló: la bounty está en otro paso</translation>
    </message>
    <message>
        <source>Failed: somebody else claimed it first</source>
        <translation>Falló: otra persona la reservó antes</translation>
    </message>
    <message>
        <source>Failed: the deadline does not allow it</source>
        <translation>Falló: el plazo no lo permite</translation>
    </message>
    <message>
        <source>Failed: the reward is too small</source>
        <translation>Falló: la recompensa es demasiado pequeña</translation>
    </message>
    <message>
        <source>Failed: the claimant has an open claim in this repository</source>
        <translation>Falló: quien la pide tiene una reserva abierta en este repositorio</translation>
    </message>
    <message>
        <source>Failed: the claimant let a claim lapse and has to wait</source>
        <translation>Falló: quien la pide dejó vencer una reserva y debe esperar</translation>
    </message>
    <message>
        <source>Failed: nothing was merged</source>
        <translation>Falló: no se fusionó nada</translation>
    </message>
    <message>
        <source>Failed: the balance was too low</source>
        <translation>Falló: el saldo era insuficiente</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Bonded</source>
        <translation>En fianza</translation>
    </message>
    <message>
        <source>Unbonded</source>
        <translation>Fianza retirada</translation>
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
        <translation>Bounty devuelta</translation>
    </message>
    <message>
        <source>Work submitted for a bounty</source>
        <translation>Trabajo entregado para una bounty</translation>
    </message>
    <message>
        <source>Work for a bounty reviewed</source>
        <translation>Trabajo para una bounty revisado</translation>
    </message>
    <message>
        <source>Bounty paid</source>
        <translation>Bounty pagada</translation>
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
        <translation>Bloque padre</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>%1, age %2</source>
        <translation>%1, edad %2</translation>
    </message>
    <message>
        <source>Epoch and slot</source>
        <translation>Época y ranura</translation>
    </message>
    <message>
        <source>%1, slot %2, block %3 of %4</source>
        <translation>%1, ranura %2, bloque %3 de %4</translation>
    </message>
    <message>
        <source>Validator</source>
        <translation>Validador</translation>
    </message>
    <message>
        <source>State root</source>
        <translation>Raíz del estado</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Comisiones</translation>
    </message>
    <message>
        <source>%1 RTC</source>
        <translation>%1 RTC</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versión %2</translation>
    </message>
    <message>
        <source>Header hash recomputed</source>
        <translation>Hash de cabecera recalculado</translation>
    </message>
    <message>
        <source>%1 of %2, %3 needed</source>
        <translation>%1 de %2, se necesitan %3</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Certificate of block %1</source>
        <translation>Certificado del bloque %1</translation>
    </message>
    <message>
        <source>Transactions root</source>
        <translation>Raíz de transacciones</translation>
    </message>
    <message numerus="yes">
        <source>%n leaves</source>
        <translation>
            <numerusform>%n hoja</numerusform>
            <numerusform>%n hojas</numerusform>
        </translation>
    </message>
    <message>
        <source>Attestations root</source>
        <translation>Raíz de atestaciones</translation>
    </message>
    <message>
        <source>executed here</source>
        <translation>ejecutado aquí</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Correcto</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses</source>
        <translation>
            <numerusform>%n dirección</numerusform>
            <numerusform>%n direcciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Mining reward</source>
        <translation>Recompensa de minería</translation>
    </message>
    <message>
        <source>From the first block</source>
        <translation>Del primer bloque</translation>
    </message>
    <message>
        <source>Bounty moved on</source>
        <translation>Bounty avanzada</translation>
    </message>
    <message>
        <source>Escrow of a bounty came back</source>
        <translation>Volvió la custodia de una bounty</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
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
        <translation>Comisión</translation>
    </message>
    <message>
        <source>Gas used</source>
        <translation>Gas usado</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>%1. The fee was paid.</source>
        <translation>%1. La comisión se pagó.</translation>
    </message>
    <message>
        <source>Nonce</source>
        <translation>Nonce</translation>
    </message>
    <message>
        <source>Valid until block</source>
        <translation>Válida hasta el bloque</translation>
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
        <translation>desde el último bloque definitivo</translation>
    </message>
    <message>
        <source>Epoch</source>
        <extracomment>Name of a figure.</extracomment>
        <translation>Época</translation>
    </message>
    <message>
        <source>Issued so far</source>
        <extracomment>Name of a figure: RTC that exist.</extracomment>
        <translation>Emitido hasta ahora</translation>
    </message>
    <message>
        <source>of 8,388,608 RTC</source>
        <extracomment>Under the figure of issued RTC.</extracomment>
        <translation>de 8 388 608 RTC</translation>
    </message>
    <message>
        <source>Block %1, %2, %3</source>
        <extracomment>A block read out: %1 height, %2 number of transactions, %3 age.</extracomment>
        <translation>Bloque %1, %2, %3</translation>
    </message>
    <message>
        <source>Latest blocks</source>
        <extracomment>Title of a table.
----------
Read out for a table.</extracomment>
        <translation>Últimos bloques</translation>
    </message>
    <message>
        <source>Live</source>
        <extracomment>The table follows the chain.</extracomment>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>Latest transactions</source>
        <extracomment>Title of a table.
----------
Read out for a table.</extracomment>
        <translation>Últimas transacciones</translation>
    </message>
    <message>
        <source>The newest blocks hold no transactions.</source>
        <extracomment>No transaction stands in the newest blocks.</extracomment>
        <translation>Los bloques más recientes no contienen transacciones.</translation>
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
        <translation>el saldo era insuficiente</translation>
    </message>
    <message>
        <source>Everything here is checked by this device</source>
        <extracomment>Everything shown was executed here.</extracomment>
        <translation>Este dispositivo comprueba todo lo que hay aquí</translation>
    </message>
    <message>
        <source>Previous block</source>
        <extracomment>Leads to the block before.</extracomment>
        <translation>Bloque anterior</translation>
    </message>
    <message>
        <source>This is the first block</source>
        <extracomment>Why there is no previous block.</extracomment>
        <translation>Este es el primer bloque</translation>
    </message>
    <message>
        <source>Next block</source>
        <extracomment>Leads to the block after.</extracomment>
        <translation>Bloque siguiente</translation>
    </message>
    <message>
        <source>This is the newest final block</source>
        <extracomment>Why there is no next block.</extracomment>
        <translation>Este es el último bloque definitivo</translation>
    </message>
    <message>
        <source>Height, hash or address</source>
        <extracomment>In the field that looks things up on the chain.</extracomment>
        <translation>Altura, hash o dirección</translation>
    </message>
    <message>
        <source>The explorer reads blocks that this device executed. That needs a full node.</source>
        <extracomment>Why the page that reads the chain is empty.</extracomment>
        <translation>El explorador lee bloques que este dispositivo ejecutó. Eso necesita un nodo completo.</translation>
    </message>
</context>
<context>
    <name>ExportFileDialog</name>
    <message>
        <source>Export the wallet file</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>Exportar el archivo</translation>
    </message>
    <message>
        <source>The copy opens with the password that you give it here, on any computer. Whoever has both can spend your coins.</source>
        <extracomment>What a copy of the wallet file is.</extracomment>
        <translation>La copia se abre en cualquier equipo con la contraseña que le dé aquí. Quien tenga ambas puede gastar sus monedas.</translation>
    </message>
    <message>
        <source>The copy shows addresses and holds no secret, so it has no password.</source>
        <extracomment>What a copy of a file that only watches is.</extracomment>
        <translation>La copia muestra direcciones y no contiene ningún secreto, así que no tiene contraseña.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>Closes a dialog; nothing is written.</extracomment>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Write the file</source>
        <extracomment>Button that writes the copy of the wallet file.</extracomment>
        <translation>Escribir el archivo</translation>
    </message>
    <message>
        <source>Wallet password</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Contraseña de la billetera</translation>
    </message>
    <message>
        <source>Password for the copy</source>
        <extracomment>Label of a field: a new password for the exported file.</extracomment>
        <translation>Contraseña de la copia</translation>
    </message>
    <message>
        <source>Password for the copy, once more</source>
        <extracomment>Label of a field: the new password once more.</extracomment>
        <translation>Contraseña de la copia, otra vez</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Above a field for the path of a file.</extracomment>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <extracomment>Button that opens the system&apos;s dialog for files.</extracomment>
        <translation>Elegir un lugar</translation>
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
        <translation>Comisión y velocidad</translation>
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
        <translation>Copiar el hash</translation>
    </message>
</context>
<context>
    <name>HostTable</name>
    <message>
        <source>Banned hosts</source>
        <extracomment>Read out for a table of peers.</extracomment>
        <translation>Hosts vetados</translation>
    </message>
    <message>
        <source>Known addresses</source>
        <translation>Direcciones conocidas</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Host</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
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
        <translation>Hasta</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>A row read out: %1 is a host, %2 why it is banned, %3 until when.</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Lift</source>
        <extracomment>Ends the ban of a host.</extracomment>
        <translation>Levantar</translation>
    </message>
</context>
<context>
    <name>HowDialog</name>
    <message>
        <source>How mining works</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>Cómo funciona la minería</translation>
    </message>
    <message>
        <source>Close the explanation</source>
        <extracomment>Button that closes the explanation of mining.</extracomment>
        <translation>Cerrar la explicación</translation>
    </message>
    <message>
        <source>Your computer measures its own processor, memory and clocks, and tells the network what it found, in public. It never touches your files.</source>
        <extracomment>How mining works, first of four.</extracomment>
        <translation>Su equipo mide su propio procesador, su memoria y sus relojes, y comunica a la red lo que encontró, de forma pública. Nunca toca sus archivos.</translation>
    </message>
    <message>
        <source>An epoch has five slots. In each slot this machine signs once that it is there, with a proof that takes some milliseconds of work.</source>
        <extracomment>How mining works, second of four.</extracomment>
        <translation>Una época tiene cinco ranuras. En cada ranura, esta máquina firma una vez que está presente, con una prueba que requiere unos milisegundos de trabajo.</translation>
    </message>
    <message>
        <source>At the end of an epoch its reward is shared by all miners, by weight and by slots attested. The weight comes from the age of the processor: older real hardware counts more, a virtual machine counts nothing.</source>
        <extracomment>How mining works, third of four.</extracomment>
        <translation>Al final de una época, su recompensa se reparte entre todos los mineros, según el peso y las ranuras con atestación. El peso depende de la antigüedad del procesador: el hardware real más antiguo cuenta más; una máquina virtual no cuenta nada.</translation>
    </message>
    <message>
        <source>Measurements can be forged. They sort rewards; the safety of the chain rests on the bonds of its validators.</source>
        <extracomment>How mining works, last of four.</extracomment>
        <translation>Las mediciones se pueden falsificar. Sirven para repartir las recompensas; la seguridad de la cadena se apoya en las fianzas de sus validadores.</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>Main network</source>
        <translation>Red principal</translation>
    </message>
    <message>
        <source>Test network</source>
        <translation>Red de pruebas</translation>
    </message>
    <message>
        <source>Local network</source>
        <translation>Red local</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check the path, and that you may open the file.</source>
        <translation>No se puede leer %1. Compruebe la ruta y que pueda abrir el archivo.</translation>
    </message>
    <message>
        <source>%1 is too large for a wallet file. Choose the wallet&apos;s own file.</source>
        <translation>%1 es demasiado grande para ser un archivo de billetera. Elija el archivo de la propia billetera.</translation>
    </message>
    <message>
        <source>There is nothing in this file. Choose another copy of it.</source>
        <translation>Este archivo está vacío. Elija otra copia.</translation>
    </message>
    <message>
        <source>This is no wallet file, key file, private key or words. Choose the file that the other program saved.</source>
        <translation>No es un archivo de billetera ni de clave, ni una clave privada, ni palabras. Elija el archivo que guardó el otro programa.</translation>
    </message>
    <message>
        <source>This wallet file is damaged. Use another copy of it, or restore the wallet from its words.</source>
        <translation>Este archivo de billetera está dañado. Use otra copia o restaure la billetera con sus palabras.</translation>
    </message>
    <message>
        <source>This wallet file is damaged or incomplete. Use another copy of it, or restore the wallet from its words. (%1)</source>
        <translation>Este archivo de billetera está dañado o incompleto. Use otra copia o restaure la billetera con sus palabras. (%1)</translation>
    </message>
    <message>
        <source>A newer version of this program made this file. Update this program, then import it again.</source>
        <translation>Una versión más nueva de este programa creó este archivo. Actualice el programa e impórtelo de nuevo.</translation>
    </message>
    <message>
        <source>This kind of key file is not known. Export the key or the words from the program that made it. (%1)</source>
        <translation>Este tipo de archivo de clave no se conoce. Exporte la clave o las palabras desde el programa que lo creó. (%1)</translation>
    </message>
    <message>
        <source>Wallet file of this program</source>
        <translation>Archivo de billetera de este programa</translation>
    </message>
    <message>
        <source>Keystore of the RustChain command line</source>
        <translation>Almacén de claves de la línea de comandos de RustChain</translation>
    </message>
    <message>
        <source>File of the Rust wallet</source>
        <translation>Archivo de la billetera Rust</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>Palabras de recuperación</translation>
    </message>
    <message>
        <source>Words of the Python SDK</source>
        <translation>Palabras del SDK de Python</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clave privada</translation>
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
        <translation>Línea de comandos de RustChain</translation>
    </message>
    <message>
        <source>Rust wallet</source>
        <translation>Billetera Rust</translation>
    </message>
    <message>
        <source>React Native wallet</source>
        <translation>Billetera React Native</translation>
    </message>
    <message>
        <source>Python SDK</source>
        <translation>SDK de Python</translation>
    </message>
    <message>
        <source>Ed25519 key</source>
        <translation>Clave Ed25519</translation>
    </message>
    <message>
        <source>secp256k1 key</source>
        <translation>Clave secp256k1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>First address of the xpub</source>
        <translation>Primera dirección del xpub</translation>
    </message>
    <message>
        <source>This is for another network: %1. This window uses: %2. Start the program on the other one to use it.</source>
        <translation>Es de otra red: %1. Esta ventana usa: %2. Inicie el programa en la otra para usarlo.</translation>
    </message>
    <message>
        <source>That password does not open this file. Type the one that it was saved with.</source>
        <translation>Esa contraseña no abre este archivo. Escriba la que se usó al guardarlo.</translation>
    </message>
    <message>
        <source>This is no key but something that can be watched. Choose &quot;Only watch&quot; above.</source>
        <translation>No es una clave, sino algo que se puede observar. Elija arriba «Solo observar».</translation>
    </message>
    <message>
        <source>These words do not fit together. Check the order and the spelling.</source>
        <translation>Estas palabras no concuerdan. Revise el orden y la ortografía.</translation>
    </message>
    <message>
        <source>A wallet has 12 or 24 words; there are %1. Add what is missing.</source>
        <translation>Una billetera tiene 12 o 24 palabras; hay %1. Añada las que faltan.</translation>
    </message>
    <message>
        <source>Word %1 is not in the list. Check the spelling.</source>
        <translation>La palabra %1 no está en la lista. Revise la ortografía.</translation>
    </message>
    <message>
        <source>This is no private key. One has 64 hex digits, or 32 bytes in Base58.</source>
        <translation>No es una clave privada. Tiene 64 dígitos hexadecimales o 32 bytes en Base58.</translation>
    </message>
    <message>
        <source>A path has 1 to 64 characters, such as m/44&apos;/0&apos;/0&apos;/0&apos;/0&apos;.</source>
        <translation>Una ruta tiene de 1 a 64 caracteres, como m/44&apos;/0&apos;/0&apos;/0&apos;/0&apos;.</translation>
    </message>
    <message>
        <source>This address has a typing error. Compare it with where it is from.</source>
        <translation>Esta dirección tiene un error. Compárela con la original.</translation>
    </message>
    <message>
        <source>This is no address and no xpub. Paste the whole of it.</source>
        <translation>No es una dirección ni un xpub. Péguelo entero.</translation>
    </message>
    <message>
        <source>This xpub cannot be used. Copy the whole xpub of the wallet&apos;s account. (%1)</source>
        <translation>Este xpub no se puede usar. Copie entero el xpub de la cuenta de la billetera. (%1)</translation>
    </message>
</context>
<context>
    <name>ItemSheet</name>
    <message>
        <source>Copy the address</source>
        <extracomment>Tooltip of a copy button.</extracomment>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Parts of this block</source>
        <extracomment>Read out for the parts of a block.</extracomment>
        <translation>Partes de este bloque</translation>
    </message>
    <message>
        <source>Transactions</source>
        <extracomment>Part of a block.</extracomment>
        <translation>Transacciones</translation>
    </message>
    <message>
        <source>Attestations</source>
        <extracomment>Part of a block.</extracomment>
        <translation>Atestaciones</translation>
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
        <translation>Historial</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <extracomment>A table has no rows.</extracomment>
        <translation>No hay nada aquí.</translation>
    </message>
    <message>
        <source>Show 50 more</source>
        <extracomment>Loads the next rows of a table.</extracomment>
        <translation>Ver 50 más</translation>
    </message>
</context>
<context>
    <name>ItemSide</name>
    <message>
        <source>Finality votes</source>
        <extracomment>Title of a card.</extracomment>
        <translation>Votos de finalidad</translation>
    </message>
    <message>
        <source>Send here</source>
        <extracomment>Starts a payment to this account.</extracomment>
        <translation>Enviar aquí</translation>
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
        <translation>Minero</translation>
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
        <translation>Ranura</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>Gas</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloque</translation>
    </message>
    <message>
        <source>Attest.</source>
        <extracomment>Head of a column: attestations.</extracomment>
        <translation>Atest.</translation>
    </message>
    <message>
        <source>Fee</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Comisión</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Age</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Edad</translation>
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
        <translation>Clave privada</translation>
    </message>
    <message>
        <source>Anyone who reads it can spend the coins of this account. It cannot be copied; to move a wallet as a file, export the wallet file.</source>
        <extracomment>In the dialog that shows a private key.</extracomment>
        <translation>Cualquiera que la lea puede gastar las monedas de esta cuenta. No se puede copiar; para mover una billetera como archivo, exporte el archivo de la billetera.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes the dialog.</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Show the key</source>
        <extracomment>Button that uncovers the private key.</extracomment>
        <translation>Mostrar la clave</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Label of a choice.</extracomment>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Wallet password</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Contraseña de la billetera</translation>
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
        <translation>En este escritorio no funciona ningún llavero (Secret Service o KWallet).</translation>
    </message>
</context>
<context>
    <name>KeychainSwitch</name>
    <message>
        <source>Unlock with the system keychain</source>
        <extracomment>Box to tick: the keychain is the system&apos;s store of passwords.
----------
Title of a dialog.</extracomment>
        <translation>Desbloquear con el llavero del sistema</translation>
    </message>
    <message>
        <source>Whoever can use your session can then open this wallet.</source>
        <extracomment>Behind the box.</extracomment>
        <translation>Quien pueda usar su sesión podrá abrir esta billetera.</translation>
    </message>
    <message>
        <source>The keychain of this desktop keeps the wallet password, protected by your login. Programs of your session may read it there.</source>
        <extracomment>What giving the password to the keychain means.</extracomment>
        <translation>El llavero de este escritorio guarda la contraseña de la billetera, protegida por su inicio de sesión. Los programas de su sesión pueden leerla ahí.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>Closes a dialog; nothing is changed.</extracomment>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Use the keychain</source>
        <extracomment>Button that puts the password into the keychain.</extracomment>
        <translation>Usar el llavero</translation>
    </message>
    <message>
        <source>Wallet password</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Contraseña de la billetera</translation>
    </message>
</context>
<context>
    <name>KnownAddress</name>
    <message>
        <source>The address you know</source>
        <extracomment>Above the address that looks like the one that is about to be paid.</extracomment>
        <translation>La dirección que conoce</translation>
    </message>
</context>
<context>
    <name>LadderChart</name>
    <message>
        <source>Memory latency by size</source>
        <extracomment>Title of a chart: how long reading memory takes.
----------
Name of a chart.</extracomment>
        <translation>Latencia de memoria por tamaño</translation>
    </message>
    <message>
        <source>Not measurable: %1</source>
        <extracomment>%1 is a reason.</extracomment>
        <translation>No se puede medir: %1</translation>
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
        <translation>¿Abrir %1?</translation>
    </message>
    <message>
        <source>Your browser opens this address. Nothing of your wallet is sent with it.</source>
        <extracomment>Under the title of that question.</extracomment>
        <translation>Su navegador abre esta dirección. No se envía nada de su billetera.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <extracomment>Button that closes the question without opening the link.</extracomment>
        <translation>Quedarse aquí</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <extracomment>Button that opens the link.</extracomment>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <extracomment>Tooltip of a copy button.</extracomment>
        <translation>Copiar la dirección</translation>
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
        <translation>Hay una solicitud de pago en espera. Desbloquee para verla.</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Contraseña</translation>
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
        <translation>Desbloquear con el llavero</translation>
    </message>
    <message>
        <source>Forgot the password?</source>
        <extracomment>Link to restoring the wallet from its words.</extracomment>
        <translation>¿Olvidó la contraseña?</translation>
    </message>
    <message>
        <source>Other wallet</source>
        <extracomment>Link to the list of wallets.</extracomment>
        <translation>Otra billetera</translation>
    </message>
    <message>
        <source>Amounts and names are hidden</source>
        <extracomment>At the foot of the lock.</extracomment>
        <translation>Los importes y los nombres están ocultos</translation>
    </message>
</context>
<context>
    <name>MachineCard</name>
    <message>
        <source>What the network would see of this machine</source>
        <extracomment>Title of a card. Nothing was sent yet.</extracomment>
        <translation>Lo que la red vería de esta máquina</translation>
    </message>
    <message>
        <source>What the network sees of this machine</source>
        <extracomment>Title of a card.</extracomment>
        <translation>Lo que la red ve de esta máquina</translation>
    </message>
    <message>
        <source>what the network sees</source>
        <extracomment>The card about this machine, for the button that opens it.</extracomment>
        <translation>lo que ve la red</translation>
    </message>
    <message>
        <source>Unmeasured. The values appear here before anything is sent.</source>
        <extracomment>Nothing was measured.</extracomment>
        <translation>Sin medir. Los valores aparecen aquí antes de que se envíe nada.</translation>
    </message>
    <message>
        <source>All checks</source>
        <extracomment>Button that lists the checks of this machine.</extracomment>
        <translation>Todas las comprobaciones</translation>
    </message>
    <message>
        <source>This is a real machine</source>
        <extracomment>Button for who does not agree: it shows what speaks against that.</extracomment>
        <translation>Es una máquina real</translation>
    </message>
    <message>
        <source>See the table</source>
        <extracomment>Button that opens the table of what processors are worth.</extracomment>
        <translation>Ver la tabla</translation>
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
        <translation>Todos los valores</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Saving the chain state, about 3 s</source>
        <extracomment>While the program ends.</extracomment>
        <translation>Guardando el estado de la cadena, unos 3 s</translation>
    </message>
    <message>
        <source>Opening the wallets</source>
        <extracomment>While the program starts.</extracomment>
        <translation>Abriendo las billeteras</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>Button that ends the program.</extracomment>
        <translation>Salir</translation>
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
        <translation>Red</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
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
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Wallet</source>
        <extracomment>Head above a group of pages.</extracomment>
        <translation>Billetera</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>Page of the window.</extracomment>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Receive</source>
        <extracomment>Page of the window.</extracomment>
        <translation>Recibir</translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>Page of the window.</extracomment>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Mining</source>
        <extracomment>Page of the window.
----------
In the status strip, before the state of mining.</extracomment>
        <translation>Minería</translation>
    </message>
    <message>
        <source>Earn</source>
        <extracomment>Head above a group of pages.</extracomment>
        <translation>Ganar</translation>
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
        <translation>Cadena</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>Page of the window.</extracomment>
        <translation>Red</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
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
        <translation>Sin bloque definitivo desde hace</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Definitivo hace</translation>
    </message>
    <message>
        <source>ago, slower than usual</source>
        <extracomment>In the status strip, behind an age.</extracomment>
        <translation>, más lento de lo habitual</translation>
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
        <translation>Páginas en el orden de la barra lateral</translation>
    </message>
    <message>
        <source>New payment</source>
        <translation>Nuevo pago</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Copy my address</source>
        <translation>Copiar mi dirección</translation>
    </message>
    <message>
        <source>Hide or show amounts</source>
        <translation>Ocultar o mostrar importes</translation>
    </message>
    <message>
        <source>Pause or resume mining</source>
        <translation>Pausar o reanudar la minería</translation>
    </message>
    <message>
        <source>Back, forward</source>
        <translation>Atrás, adelante</translation>
    </message>
    <message>
        <source>Next, previous region</source>
        <translation>Región siguiente, anterior</translation>
    </message>
    <message>
        <source>Next, previous row or block</source>
        <translation>Fila o bloque siguiente, anterior</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Esta lista</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
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
        <translation>Medir de nuevo</translation>
    </message>
    <message>
        <source>Measure now</source>
        <translation>Medir ahora</translation>
    </message>
</context>
<context>
    <name>MessagesCard</name>
    <message>
        <source>Messages</source>
        <extracomment>Title of a card about signed messages.</extracomment>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Sign</source>
        <extracomment>What can be done with a text.</extracomment>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>Proves that a text comes from the owner of an address. It pays nothing.</source>
        <extracomment>What a signed message is for.</extracomment>
        <translation>Prueba que un texto viene del dueño de una dirección. No paga nada.</translation>
    </message>
    <message>
        <source>Sign a message</source>
        <extracomment>Button that opens a dialog.</extracomment>
        <translation>Firmar un mensaje</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>What can be done with a signature.</extracomment>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Says whether the owner of an address signed a text.</source>
        <extracomment>What checking a signature says.</extracomment>
        <translation>Dice si el dueño de una dirección firmó un texto.</translation>
    </message>
    <message>
        <source>Check a signature</source>
        <extracomment>Button that opens a dialog.</extracomment>
        <translation>Comprobar una firma</translation>
    </message>
</context>
<context>
    <name>Mining</name>
    <message>
        <source>Unmeasured: %1</source>
        <translation>Sin medir: %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>%1, family %2 model %3 stepping %4</source>
        <translation>%1, familia %2 modelo %3 stepping %4</translation>
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
        <translation>sin L%1</translation>
    </message>
    <message>
        <source>%1 B lines</source>
        <translation>líneas de %1 B</translation>
    </message>
    <message>
        <source>Instruction sets</source>
        <translation>Conjuntos de instrucciones</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>sin %1</translation>
    </message>
    <message>
        <source>%1 million a second</source>
        <translation>%1 millones por segundo</translation>
    </message>
    <message>
        <source>%1 ns</source>
        <translation>%1 ns</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>Procesadores</translation>
    </message>
    <message>
        <source>Integer rate</source>
        <translation>Velocidad con enteros</translation>
    </message>
    <message>
        <source>Float rate</source>
        <translation>Velocidad en coma flotante</translation>
    </message>
    <message>
        <source>Vector rate</source>
        <translation>Velocidad vectorial</translation>
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
        <translation>Una CPUID</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>ACPI tables</source>
        <translation>Tablas ACPI</translation>
    </message>
    <message>
        <source>Hypervisor</source>
        <translation>Hipervisor</translation>
    </message>
    <message>
        <source>reported by the processor</source>
        <translation>indicado por el procesador</translation>
    </message>
    <message>
        <source>none reported</source>
        <translation>no se indica ninguno</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>salted hash of the firmware&apos;s number</source>
        <translation>hash con sal del número del firmware</translation>
    </message>
    <message>
        <source>salted hash of the system&apos;s number</source>
        <translation>hash con sal del número del sistema</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Placa</translation>
    </message>
    <message>
        <source>salted hash of the firmware&apos;s words</source>
        <translation>hash con sal de los textos del firmware</translation>
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
        <translation>no se puede medir</translation>
    </message>
    <message>
        <source>nothing was seen</source>
        <translation>no se vio nada</translation>
    </message>
    <message>
        <source>From %1 ns: %2</source>
        <translation>A partir de %1 ns: %2</translation>
    </message>
    <message>
        <source>%1, mean %2</source>
        <translation>%1, media %2</translation>
    </message>
    <message>
        <source>cv %1</source>
        <translation>cv %1</translation>
    </message>
    <message>
        <source>too regular</source>
        <translation>demasiado regular</translation>
    </message>
    <message>
        <source>too noisy</source>
        <translation>demasiado ruidoso</translation>
    </message>
    <message>
        <source>natural</source>
        <translation>natural</translation>
    </message>
    <message>
        <source>%1 durations, cv %2</source>
        <translation>%1 duraciones, cv %2</translation>
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
        <translation>Cachés</translation>
    </message>
    <message>
        <source>as reported</source>
        <translation>según lo indicado</translation>
    </message>
    <message>
        <source>Microcode</source>
        <translation>Microcódigo</translation>
    </message>
    <message>
        <source>Memory access</source>
        <translation>Acceso a memoria</translation>
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
        <translation>enteros</translation>
    </message>
    <message>
        <source>Interrupt latency</source>
        <translation>Latencia de interrupción</translation>
    </message>
    <message>
        <source>gaps over 1 µs</source>
        <translation>huecos de más de 1 µs</translation>
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
        <translation>Minería en esta máquina</translation>
    </message>
    <message>
        <source>Mine on this machine</source>
        <extracomment>Read out for the switch of mining.</extracomment>
        <translation>Minar en esta máquina</translation>
    </message>
    <message>
        <source>Multiplier</source>
        <extracomment>Name of a figure.</extracomment>
        <translation>Multiplicador</translation>
    </message>
    <message>
        <source>Slots accepted</source>
        <extracomment>Name of a figure.</extracomment>
        <translation>Ranuras aceptadas</translation>
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
        <translation>Es posible que un hipervisor funcione debajo de su sistema, como hace Hyper-V con algunos ajustes de seguridad. Desactívelo en el sistema o en el firmware y vuelva a medir.</translation>
    </message>
    <message>
        <source>Only virtual machines are known to carry this name. If yours is on a real board, report the board, so that the rules can learn it.</source>
        <translation>Solo se sabe de máquinas virtuales con este nombre. Si el suyo está en una placa real, comunique cuál es la placa para que las reglas puedan incluirla.</translation>
    </message>
    <message>
        <source>Hypervisor bit of the processor</source>
        <translation>Bit de hipervisor del procesador</translation>
    </message>
    <message>
        <source>The processor names no hypervisor.</source>
        <translation>El procesador no indica ningún hipervisor.</translation>
    </message>
    <message>
        <source>Hypervisor&apos;s signature</source>
        <translation>Firma del hipervisor</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>No hay ninguna.</translation>
    </message>
    <message>
        <source>Maker of the system</source>
        <translation>Fabricante del sistema</translation>
    </message>
    <message>
        <source>None that makes virtual machines.</source>
        <translation>Ninguno que haga máquinas virtuales.</translation>
    </message>
    <message>
        <source>Name of the system</source>
        <translation>Nombre del sistema</translation>
    </message>
    <message>
        <source>None that virtual machines have.</source>
        <translation>Ninguno propio de máquinas virtuales.</translation>
    </message>
    <message>
        <source>Maker of the firmware</source>
        <translation>Fabricante del firmware</translation>
    </message>
    <message>
        <source>None that is made for virtual machines.</source>
        <translation>Ninguno hecho para máquinas virtuales.</translation>
    </message>
    <message>
        <source>Maker of the ACPI tables</source>
        <translation>Fabricante de las tablas ACPI</translation>
    </message>
    <message>
        <source>No hypervisor.</source>
        <translation>Ningún hipervisor.</translation>
    </message>
    <message>
        <source>Cost of the CPUID instruction</source>
        <translation>Costo de la instrucción CPUID</translation>
    </message>
    <message>
        <source>The processor answers by itself.</source>
        <translation>El procesador responde por sí mismo.</translation>
    </message>
    <message>
        <source>Something answers in place of the processor: a hypervisor, or a tool that watches programs. End it, then measure again.</source>
        <translation>Algo responde en lugar del procesador: un hipervisor o una herramienta que observa programas. Ciérrelo y vuelva a medir.</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>None that only hypervisors offer.</source>
        <translation>Ninguno que solo ofrezcan los hipervisores.</translation>
    </message>
    <message>
        <source>Remove the device or the driver that a virtual machine left behind, then measure again.</source>
        <translation>Quite el dispositivo o el controlador que dejó una máquina virtual y vuelva a medir.</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superada</translation>
    </message>
    <message>
        <source>sign found</source>
        <translation>indicio hallado</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>sin medir</translation>
    </message>
    <message>
        <source>Values that fit together</source>
        <translation>Valores que concuerdan</translation>
    </message>
    <message>
        <source>Nothing contradicts the class of the processor.</source>
        <translation>Nada contradice la clase del procesador.</translation>
    </message>
    <message>
        <source>Other work disturbs the clocks: close what runs, then measure again.</source>
        <translation>Otro trabajo altera los relojes: cierre lo que esté en marcha y vuelva a medir.</translation>
    </message>
    <message>
        <source>Probably a virtual machine</source>
        <translation>Probablemente una máquina virtual</translation>
    </message>
    <message>
        <source>Real hardware, no sign of a virtual machine</source>
        <translation>Hardware real, sin indicios de una máquina virtual</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>No concluyente</translation>
    </message>
    <message>
        <source>%1 of %2 checks measured; this is evidence, not a proof.</source>
        <translation>%1 de %2 comprobaciones medidas; son indicios, no una prueba.</translation>
    </message>
    <message>
        <source>Another sign</source>
        <translation>Otro indicio</translation>
    </message>
</context>
<context>
    <name>MiningPage</name>
    <message>
        <source>Mining</source>
        <extracomment>Title of the page about mining.</extracomment>
        <translation>Minería</translation>
    </message>
    <message>
        <source>How mining works</source>
        <extracomment>Button that explains mining.</extracomment>
        <translation>Cómo funciona la minería</translation>
    </message>
    <message>
        <source>Mining needs a full or light node.</source>
        <extracomment>Why mining is not possible.</extracomment>
        <translation>La minería requiere un nodo completo o ligero.</translation>
    </message>
</context>
<context>
    <name>MiningState</name>
    <message>
        <source>The next slot is tried without your help.</source>
        <translation>La próxima ranura se intenta sin que usted haga nada.</translation>
    </message>
    <message>
        <source>This program does not fit the network&apos;s rules. Look for an update.</source>
        <translation>Este programa no se ajusta a las reglas de la red. Busque una actualización.</translation>
    </message>
    <message>
        <source>Measure again. If it stays so, look for an update.</source>
        <translation>Mida de nuevo. Si sigue igual, busque una actualización.</translation>
    </message>
    <message>
        <source>its miner&apos;s name is not allowed.</source>
        <translation>el nombre de su minero no está permitido.</translation>
    </message>
    <message>
        <source>its signature does not fit this machine&apos;s key.</source>
        <translation>su firma no corresponde a la clave de esta máquina.</translation>
    </message>
    <message>
        <source>If this data folder is a copy, release this hardware and register it again.</source>
        <translation>Si esta carpeta de datos es una copia, libere este hardware y regístrelo de nuevo.</translation>
    </message>
    <message>
        <source>this hardware is not registered, or was not renewed.</source>
        <translation>este hardware no está registrado o no se renovó.</translation>
    </message>
    <message>
        <source>Turn mining off and on to register it.</source>
        <translation>Desactive y active la minería para registrarlo.</translation>
    </message>
    <message>
        <source>it names no slot.</source>
        <translation>no indica ninguna ranura.</translation>
    </message>
    <message>
        <source>sent too early.</source>
        <translation>se envió demasiado pronto.</translation>
    </message>
    <message>
        <source>sent too late.</source>
        <translation>se envió demasiado tarde.</translation>
    </message>
    <message>
        <source>The next slot is tried without your help. If it stays so, look at the network page.</source>
        <translation>La próxima ranura se intenta sin que usted haga nada. Si sigue igual, consulte la página de red.</translation>
    </message>
    <message>
        <source>this hardware has already attested in this slot.</source>
        <translation>este hardware ya emitió una atestación en esta ranura.</translation>
    </message>
    <message>
        <source>Run one miner on a machine: stop the other one.</source>
        <translation>Use un solo minero por máquina: detenga el otro.</translation>
    </message>
    <message>
        <source>its proof does not follow from its parts.</source>
        <translation>su prueba no se deduce de sus partes.</translation>
    </message>
    <message>
        <source>its proof has too little work.</source>
        <translation>su prueba tiene muy poco trabajo.</translation>
    </message>
    <message>
        <source>too many attestations wait on this node.</source>
        <translation>demasiadas atestaciones esperan en este nodo.</translation>
    </message>
    <message>
        <source>Not accepted in slot %1: %2</source>
        <translation>No aceptada en la ranura %1: %2</translation>
    </message>
    <message>
        <source>the network gave no reason this program knows.</source>
        <translation>la red no dio ningún motivo que este programa conozca.</translation>
    </message>
    <message>
        <source>%1 °C</source>
        <translation>%1 °C</translation>
    </message>
    <message>
        <source>Paused until %1.</source>
        <translation>En pausa hasta %1.</translation>
    </message>
    <message>
        <source>Paused: on battery.</source>
        <translation>En pausa: con batería.</translation>
    </message>
    <message>
        <source>Paused: you are using the computer.</source>
        <translation>En pausa: usted está usando el equipo.</translation>
    </message>
    <message>
        <source>Paused: whether you are away is not measurable here.</source>
        <translation>En pausa: aquí no se puede medir si usted está ausente.</translation>
    </message>
    <message>
        <source>Paused: %1, resumes below %2.</source>
        <translation>En pausa: %1, se reanuda por debajo de %2.</translation>
    </message>
    <message>
        <source>Paused: too hot, resumes below %1.</source>
        <translation>En pausa: demasiado calor, se reanuda por debajo de %1.</translation>
    </message>
    <message>
        <source>Paused: outside the hours %1 to %2.</source>
        <translation>En pausa: fuera del horario de %1 a %2.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>En pausa.</translation>
    </message>
    <message>
        <source>Off. This epoch still counts the slots already accepted.</source>
        <translation>Desactivada. Esta época aún cuenta las ranuras ya aceptadas.</translation>
    </message>
    <message>
        <source>Off. This machine would earn nothing, the reason is below.</source>
        <translation>Desactivada. Esta máquina no ganaría nada; el motivo está abajo.</translation>
    </message>
    <message>
        <source>Off. Nothing is sent.</source>
        <translation>Desactivada. No se envía nada.</translation>
    </message>
    <message>
        <source>On. Slot %1 sent %2 ago, in block %3.</source>
        <translation>Activada. Ranura %1 enviada hace %2, en el bloque %3.</translation>
    </message>
    <message>
        <source>On. Slot %1 accepted, next slot in %2.</source>
        <translation>Activada. Ranura %1 aceptada, la próxima en %2.</translation>
    </message>
    <message>
        <source>On. Slot %1 accepted.</source>
        <translation>Activada. Ranura %1 aceptada.</translation>
    </message>
    <message>
        <source>On. Slot %1 sent, waits for a block.</source>
        <translation>Activada. Ranura %1 enviada, espera un bloque.</translation>
    </message>
    <message>
        <source>On. Slot %1 sent %2 ago, waits for a block.</source>
        <translation>Activada. Ranura %1 enviada hace %2, espera un bloque.</translation>
    </message>
    <message>
        <source>Off. Measuring the processor; nothing is sent.</source>
        <translation>Desactivada. Midiendo el procesador; no se envía nada.</translation>
    </message>
    <message>
        <source>Starting: measuring the processor, %1 left.</source>
        <translation>Iniciando: midiendo el procesador, quedan %1.</translation>
    </message>
    <message>
        <source>Starting: measuring the processor.</source>
        <translation>Iniciando: midiendo el procesador.</translation>
    </message>
    <message>
        <source>Waiting for sync.</source>
        <translation>Esperando la sincronización.</translation>
    </message>
    <message>
        <source>Waiting for sync (%1).</source>
        <translation>Esperando la sincronización (%1).</translation>
    </message>
    <message>
        <source>This machine is registered to another wallet.</source>
        <translation>Esta máquina está registrada en otra billetera.</translation>
    </message>
    <message>
        <source>Waiting for the registration to be final.</source>
        <translation>Esperando a que el registro sea definitivo.</translation>
    </message>
    <message>
        <source>On. Waits for the first block of slot %1.</source>
        <translation>Activada. Espera el primer bloque de la ranura %1.</translation>
    </message>
    <message>
        <source>On. Searching the proof of slot %1.</source>
        <translation>Activada. Buscando la prueba de la ranura %1.</translation>
    </message>
    <message>
        <source>Not possible: %1</source>
        <translation>No es posible: %1</translation>
    </message>
    <message>
        <source>Release it there first, or wait: a binding not renewed ends after 30 days.</source>
        <translation>Libérela allí primero o espere: un vínculo que no se renueva termina a los 30 días.</translation>
    </message>
    <message>
        <source>Measure again. Holding and sending work without mining.</source>
        <translation>Mida de nuevo. Guardar y enviar funcionan sin la minería.</translation>
    </message>
    <message>
        <source>not measurable</source>
        <translation>no se puede medir</translation>
    </message>
    <message>
        <source>%1 % of one core</source>
        <translation>%1 % de un núcleo</translation>
    </message>
    <message>
        <source>On battery</source>
        <translation>Con batería</translation>
    </message>
    <message>
        <source>On mains</source>
        <translation>Con corriente</translation>
    </message>
</context>
<context>
    <name>MiningStep</name>
    <message>
        <source>Mine on this machine?</source>
        <extracomment>Title of the page about mining.</extracomment>
        <translation>¿Minar en esta máquina?</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>Button that ends onboarding.</extracomment>
        <translation>Finalizar</translation>
    </message>
    <message>
        <source>Mine on this machine</source>
        <extracomment>Read out for the switch of mining.</extracomment>
        <translation>Minar en esta máquina</translation>
    </message>
    <message>
        <source>On: this machine is registered when you finish</source>
        <extracomment>State of the switch of mining.</extracomment>
        <translation>Activada: esta máquina se registra cuando usted finalice</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>State of the switch of mining.</extracomment>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>It uses a few percent of one core, sends your hardware profile to the network in public, and never touches your files. You can switch it at any time.</source>
        <extracomment>What mining does.</extracomment>
        <translation>Usa un pequeño porcentaje de un núcleo, envía su perfil de hardware a la red de forma pública y nunca toca sus archivos. Puede activarla o desactivarla en cualquier momento.</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Not now</source>
        <extracomment>Button that closes the question without a step.</extracomment>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Where the issue is watched, this comment claims it too:</source>
        <extracomment>Above the text of a comment that claims a bounty.</extracomment>
        <translation>Donde se vigila el issue, este comentario también lo reclama:</translation>
    </message>
    <message>
        <source>Copy the comment</source>
        <extracomment>Tooltip of a copy button.</extracomment>
        <translation>Copiar el comentario</translation>
    </message>
    <message>
        <source>Fee at most</source>
        <extracomment>Name of a fact: what a step costs, at the highest price.</extracomment>
        <translation>Comisión máxima</translation>
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
        <translation>Mi trabajo</translation>
    </message>
    <message>
        <source>You have not claimed a bounty. Find one on the board and reserve it.</source>
        <extracomment>No bounty was claimed.</extracomment>
        <translation>No ha reclamado ningún bounty. Busque uno en el tablón y resérvelo.</translation>
    </message>
    <message>
        <source>Find a bounty</source>
        <extracomment>Button that shows all bounties.</extracomment>
        <translation>Buscar un bounty</translation>
    </message>
</context>
<context>
    <name>NavItem</name>
    <message>
        <source>current page</source>
        <extracomment>Read out for the page that is open.</extracomment>
        <translation>página actual</translation>
    </message>
</context>
<context>
    <name>NeedsCard</name>
    <message>
        <source>met</source>
        <extracomment>State of something that is needed.</extracomment>
        <translation>cumplido</translation>
    </message>
    <message>
        <source>missing</source>
        <extracomment>State of something that is needed.</extracomment>
        <translation>falta</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>aún se desconoce</translation>
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
        <translation>Elegir el nodo en Ajustes</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>Looking for peers</source>
        <translation>Buscando pares</translation>
    </message>
    <message>
        <source>Checking certificates, %1 %</source>
        <translation>Comprobando certificados, %1 %</translation>
    </message>
    <message>
        <source>Checking certificates</source>
        <translation>Comprobando certificados</translation>
    </message>
    <message>
        <source>Downloading the state, %1 %</source>
        <translation>Descargando el estado, %1 %</translation>
    </message>
    <message>
        <source>Downloading the state</source>
        <translation>Descargando el estado</translation>
    </message>
    <message>
        <source>Downloading the last blocks, %1 %</source>
        <translation>Descargando los últimos bloques, %1 %</translation>
    </message>
    <message>
        <source>Downloading the last blocks</source>
        <translation>Descargando los últimos bloques</translation>
    </message>
    <message>
        <source>In sync</source>
        <translation>Sincronizado</translation>
    </message>
    <message>
        <source>Everything up to block %1 is here.</source>
        <translation>Todo hasta el bloque %1 está aquí.</translation>
    </message>
    <message>
        <source>Nobody has answered yet.</source>
        <translation>Nadie ha respondido aún.</translation>
    </message>
    <message>
        <source>Waiting for what they have to offer.</source>
        <translation>Esperando lo que tengan para ofrecer.</translation>
    </message>
    <message>
        <source>No data for 30 s. Trying other peers (%1 of %2).</source>
        <translation>Sin datos durante 30 s. Probando otros pares (%1 de %2).</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Midiendo…</translation>
    </message>
    <message>
        <source>More than a day left</source>
        <translation>Queda más de un día</translation>
    </message>
    <message>
        <source>About %1 left</source>
        <translation>Quedan unos %1</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 at %2, measured over the last 2 minutes.</source>
        <translation>%1 a %2, medido en los últimos 2 minutos.</translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <translation>%1 de %2 %3</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ninguno aún</translation>
    </message>
    <message>
        <source>%1 connected</source>
        <translation>%1 conectados</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>comprobado</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>no hace falta</translation>
    </message>
    <message>
        <source>measuring</source>
        <translation>midiendo</translation>
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
        <translation>Últimos bloques</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Pares</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeceras</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>comprobando</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1%2 ms from peers</source>
        <translation>%1%2 ms respecto a los pares</translation>
    </message>
    <message>
        <source>%1%2 s from peers</source>
        <translation>%1%2 s respecto a los pares</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>%1: in %2, out %3</source>
        <translation>%1: entrada %2, salida %3</translation>
    </message>
    <message>
        <source>%1: not measured</source>
        <translation>%1: sin medir</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Aún sin medir</translation>
    </message>
    <message>
        <source>In: lowest %1, highest %2, last %3. Out: lowest %4, highest %5, last %6.</source>
        <translation>Entrada: mínimo %1, máximo %2, último %3. Salida: mínimo %4, máximo %5, último %6.</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Network</source>
        <extracomment>Title of the page about peers and catching up.</extracomment>
        <translation>Red</translation>
    </message>
    <message>
        <source>Add a peer</source>
        <extracomment>Button that asks for the address of a peer.</extracomment>
        <translation>Añadir par</translation>
    </message>
    <message>
        <source>Peers and traffic belong to a full node. This wallet asks servers in its place.</source>
        <extracomment>Why a page shows no peers.</extracomment>
        <translation>Los pares y el tráfico son de un nodo completo. Este monedero consulta a servidores en su lugar.</translation>
    </message>
</context>
<context>
    <name>NetworkStep</name>
    <message>
        <source>Your node</source>
        <extracomment>Title of the page about the network.</extracomment>
        <translation>Su nodo</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Button that goes on to the question about mining.</extracomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>A node runs already. What you choose here takes effect at the next start.</source>
        <extracomment>A node runs already; another choice has to wait.</extracomment>
        <translation>Ya hay un nodo en marcha. Lo que elija aquí vale desde el próximo inicio.</translation>
    </message>
    <message>
        <source>Remote node</source>
        <extracomment>Title of a card: servers in place of an own node.</extracomment>
        <translation>Nodo remoto</translation>
    </message>
    <message>
        <source>Full node on this computer</source>
        <extracomment>Title of a card.</extracomment>
        <translation>Nodo completo en este equipo</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>State of the node.</extracomment>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Not running</source>
        <extracomment>State of the node.</extracomment>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Starting</source>
        <extracomment>State of the node.</extracomment>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Data folder</source>
        <extracomment>Name of a fact.</extracomment>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button that starts the node again.</extracomment>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>NodeCard</name>
    <message>
        <source>Remote node</source>
        <extracomment>Title of a card.</extracomment>
        <translation>Nodo remoto</translation>
    </message>
    <message>
        <source>Node</source>
        <extracomment>Title of a card.</extracomment>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>Not made yet</source>
        <extracomment>State of the node.</extracomment>
        <translation>Aún sin crear</translation>
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
        <translation>Sin bloque nuevo</translation>
    </message>
    <message>
        <source>Not running</source>
        <extracomment>State of the node.</extracomment>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>No answer</source>
        <extracomment>State of servers that are asked in place of a node.</extracomment>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Time to final, median</source>
        <extracomment>Name of a figure.</extracomment>
        <translation>Tiempo hasta definitivo, mediana</translation>
    </message>
    <message>
        <source>Servers are asked; what they answer is checked on this device.</source>
        <extracomment>Under the title of the card about servers.</extracomment>
        <translation>Se consulta a servidores; sus respuestas se comprueban en este dispositivo.</translation>
    </message>
    <message>
        <source>Epoch</source>
        <extracomment>Name of a fact.</extracomment>
        <translation>Época</translation>
    </message>
    <message>
        <source>Block time</source>
        <extracomment>Name of a fact.</extracomment>
        <translation>Tiempo por bloque</translation>
    </message>
    <message>
        <source>Data on disk</source>
        <extracomment>Name of a fact.</extracomment>
        <translation>Datos en disco</translation>
    </message>
    <message>
        <source>Full or remote node</source>
        <extracomment>Title of a card: which node this wallet uses.</extracomment>
        <translation>Nodo completo o remoto</translation>
    </message>
    <message>
        <source>Keep this choice</source>
        <extracomment>Button that keeps the choice between a full and a remote node.</extracomment>
        <translation>Guardar esta elección</translation>
    </message>
    <message>
        <source>Takes effect at the next start. Payments on their way are not lost.</source>
        <extracomment>A choice was kept; the program has to be started again for it.</extracomment>
        <translation>Vale desde el próximo inicio. Los pagos en camino no se pierden.</translation>
    </message>
    <message>
        <source>Quit and start again</source>
        <extracomment>Button that ends the program and starts it again.</extracomment>
        <translation>Salir y volver a iniciar</translation>
    </message>
</context>
<context>
    <name>NodeCards</name>
    <message>
        <source>Full node</source>
        <extracomment>A choice: the node in this program.</extracomment>
        <translation>Nodo completo</translation>
    </message>
    <message>
        <source>Checks every block itself. It needs room on the disk and some minutes to start. It can also mine and validate.</source>
        <extracomment>What a full node does and needs.</extracomment>
        <translation>Comprueba cada bloque por sí mismo. Necesita sitio en el disco y unos minutos para empezar. También puede minar y validar.</translation>
    </message>
    <message>
        <source>Remote node</source>
        <extracomment>A choice: servers in place of an own node.</extracomment>
        <translation>Nodo remoto</translation>
    </message>
    <message>
        <source>Ready at once. Balances and payments are proven on this device, but the servers see your addresses. Mining and validating are not possible.</source>
        <extracomment>What asking servers means.</extracomment>
        <translation>Listo al momento. Los saldos y pagos se prueban en este dispositivo, pero los servidores ven sus direcciones. No se puede minar ni validar.</translation>
    </message>
    <message>
        <source>Servers, one a line</source>
        <extracomment>Above a field for addresses of servers.</extracomment>
        <translation>Servidores, uno por línea</translation>
    </message>
    <message>
        <source>With two or more, one that hides or invents something is found out.</source>
        <extracomment>Under the field for addresses of servers.</extracomment>
        <translation>Con dos o más, se descubre al que oculta o inventa algo.</translation>
    </message>
</context>
<context>
    <name>OnboardingPage</name>
    <message>
        <source>Welcome</source>
        <extracomment>Step of onboarding.</extracomment>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Your file</source>
        <extracomment>Step of onboarding: what a wallet is imported from.</extracomment>
        <translation>Su archivo</translation>
    </message>
    <message>
        <source>Your key</source>
        <extracomment>Step of onboarding: what a wallet is imported from.</extracomment>
        <translation>Su clave</translation>
    </message>
    <message>
        <source>What to watch</source>
        <extracomment>Step of onboarding: what a wallet without a key looks at.</extracomment>
        <translation>Qué observar</translation>
    </message>
    <message>
        <source>Your words</source>
        <extracomment>Step of onboarding.</extracomment>
        <translation>Sus palabras</translation>
    </message>
    <message>
        <source>Your %1 words</source>
        <extracomment>Step of onboarding; %1 is 12 or 24.</extracomment>
        <translation>Sus %1 palabras</translation>
    </message>
    <message>
        <source>Check the words</source>
        <extracomment>Step of onboarding.</extracomment>
        <translation>Comprobar las palabras</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Step of onboarding.</extracomment>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Step of onboarding: the wallet gets a name and needs no password.</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>Step of onboarding.</extracomment>
        <translation>Red</translation>
    </message>
    <message>
        <source>Mining</source>
        <extracomment>Step of onboarding.</extracomment>
        <translation>Minería</translation>
    </message>
    <message>
        <source>New wallet</source>
        <extracomment>Read out for the pages that make a wallet.</extracomment>
        <translation>Nueva billetera</translation>
    </message>
</context>
<context>
    <name>OnboardingRail</name>
    <message>
        <source>Keys are made on this computer and never leave it.</source>
        <extracomment>At the foot of onboarding.</extracomment>
        <translation>Las claves se crean en este equipo y nunca salen de él.</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <extracomment>Title of the first page.</extracomment>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Watch-only</source>
        <extracomment>Mark of a wallet that can look and not spend.</extracomment>
        <translation>Solo observar</translation>
    </message>
    <message>
        <source>Single key</source>
        <extracomment>Mark of a wallet that was imported from a private key.</extracomment>
        <translation>Clave única</translation>
    </message>
    <message>
        <source>Backed up</source>
        <extracomment>The recovery words were checked.</extracomment>
        <translation>Copia hecha</translation>
    </message>
    <message>
        <source>Words not checked</source>
        <extracomment>The recovery words were not checked.</extracomment>
        <translation>Palabras sin comprobar</translation>
    </message>
    <message>
        <source>If this computer breaks, these coins are lost. Back up now.</source>
        <extracomment>Reminder to check the recovery words.</extracomment>
        <translation>Si este equipo se avería, estas monedas se pierden. Haga ahora una copia de seguridad.</translation>
    </message>
    <message>
        <source>Check the words</source>
        <extracomment>Button of the reminder.</extracomment>
        <translation>Comprobar las palabras</translation>
    </message>
    <message>
        <source>Show the servers</source>
        <extracomment>Button that leads to the list of servers.</extracomment>
        <translation>Mostrar los servidores</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button that starts the node again.</extracomment>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>OwnBounties</name>
    <message>
        <source>%1 was claimed</source>
        <translation>%1 fue reclamado</translation>
    </message>
    <message>
        <source>%1: pull request #%2 waits for your review</source>
        <translation>%1: el pull request #%2 espera su revisión</translation>
    </message>
    <message>
        <source>%1: pull request #%2 was submitted</source>
        <translation>%1: se entregó el pull request #%2</translation>
    </message>
    <message>
        <source>%1: the work is approved</source>
        <translation>%1: el trabajo está aprobado</translation>
    </message>
    <message>
        <source>%1 is paid</source>
        <translation>%1 está pagado</translation>
    </message>
    <message>
        <source>The payment from %1 is final</source>
        <translation>El pago de %1 es definitivo</translation>
    </message>
    <message>
        <source>%1 RTC from %2 is final</source>
        <translation>%1 RTC de %2 son definitivos</translation>
    </message>
    <message>
        <source>%1: the work was rejected. It can be submitted again.</source>
        <translation>%1: el trabajo fue rechazado. Puede entregarse de nuevo.</translation>
    </message>
    <message>
        <source>%1 can be claimed again</source>
        <translation>%1 se puede reclamar otra vez</translation>
    </message>
    <message>
        <source>%1 was taken back by its sponsor</source>
        <translation>%1 fue retirado por su patrocinador</translation>
    </message>
    <message>
        <source>%1 expired. The escrow is in your balance again.</source>
        <translation>%1 ha vencido. La custodia está de nuevo en su saldo.</translation>
    </message>
    <message>
        <source>%1 expired</source>
        <translation>%1 ha vencido</translation>
    </message>
    <message>
        <source>Your claim of %1 ran out</source>
        <translation>Su reclamo de %1 ha vencido</translation>
    </message>
    <message>
        <source>Your claim of %1 ends soon: link your pull request</source>
        <translation>Su reclamo de %1 termina pronto: enlace su pull request</translation>
    </message>
    <message>
        <source>You are the maintainer of the bounty %1</source>
        <translation>Usted es el mantenedor del bounty %1</translation>
    </message>
    <message numerus="yes">
        <source>%n bounties moved on. Unlock to see them.</source>
        <translation>
            <numerusform>%n bounty avanzó. Desbloquee para verlo.</numerusform>
            <numerusform>%n bounties avanzaron. Desbloquee para verlos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bounties moved on</source>
        <translation>
            <numerusform>%n bounty avanzó</numerusform>
            <numerusform>%n bounties avanzaron</numerusform>
        </translation>
    </message>
    <message>
        <source>Your claim ran out on %1. Anybody can claim it.</source>
        <translation>Su reclamo venció el %1. Cualquiera puede reclamarlo.</translation>
    </message>
    <message>
        <source>Waits for somebody to claim it, until %1.</source>
        <translation>Espera a que alguien lo reclame, hasta el %1.</translation>
    </message>
    <message>
        <source>Your turn: link your pull request before %1.</source>
        <translation>Su turno: enlace su pull request antes del %1.</translation>
    </message>
    <message>
        <source>%1 works on it. The claim ends %2.</source>
        <translation>%1 trabaja en ello. El reclamo termina el %2.</translation>
    </message>
    <message>
        <source>Your turn: review pull request #%1.</source>
        <translation>Su turno: revise el pull request #%1.</translation>
    </message>
    <message>
        <source>%1 reviews pull request #%2.</source>
        <translation>%1 revisa el pull request #%2.</translation>
    </message>
    <message>
        <source>Pull request #%1 is to be merged. The repository&apos;s node then pays.</source>
        <translation>Falta fusionar el pull request #%1. Después paga el nodo del repositorio.</translation>
    </message>
    <message>
        <source>Your turn: merge pull request #%1 and release the payment.</source>
        <translation>Su turno: fusione el pull request #%1 y libere el pago.</translation>
    </message>
    <message>
        <source>%1 merges pull request #%2 and releases the payment.</source>
        <translation>%1 fusiona el pull request #%2 y libera el pago.</translation>
    </message>
    <message>
        <source>Paid to you on %1.</source>
        <translation>Pagado a usted el %1.</translation>
    </message>
    <message>
        <source>Paid to %1 on %2.</source>
        <translation>Pagado a %1 el %2.</translation>
    </message>
    <message>
        <source>Claim ran out</source>
        <translation>Reclamo vencido</translation>
    </message>
    <message>
        <source>You took it back. The escrow is in your balance again.</source>
        <translation>Lo retiró. La custodia está de nuevo en su saldo.</translation>
    </message>
    <message>
        <source>The sponsor took it back.</source>
        <translation>El patrocinador lo retiró.</translation>
    </message>
    <message>
        <source>Its time ran out. The escrow is in your balance again.</source>
        <translation>Se acabó su plazo. La custodia está de nuevo en su saldo.</translation>
    </message>
    <message>
        <source>Its time ran out. The escrow went back to the sponsor.</source>
        <translation>Se acabó su plazo. La custodia volvió al patrocinador.</translation>
    </message>
    <message>
        <source>after review and merge</source>
        <translation>tras la revisión y la fusión</translation>
    </message>
    <message>
        <source>about 30 s after the merge</source>
        <translation>unos 30 s tras la fusión</translation>
    </message>
    <message>
        <source>seconds after the release</source>
        <translation>segundos tras la liberación</translation>
    </message>
    <message>
        <source>The maintainer %1 has to review pull request #%2. It waits since %3 (%4). Without an answer by %5 the escrow goes back to the sponsor.</source>
        <translation>El mantenedor %1 tiene que revisar el pull request #%2. Espera desde %3 (%4). Sin respuesta antes del %5, la custodia vuelve al patrocinador.</translation>
    </message>
    <message>
        <source>Pull request #%1 has to be merged; the repository&apos;s node then releases the payment, and the maintainer %2 can. It waits since %3 (%4). Without a release by %5 the escrow goes back to the sponsor.</source>
        <translation>Hay que fusionar el pull request #%1; entonces el nodo del repositorio libera el pago, y el mantenedor %2 también puede. Espera desde %3 (%4). Sin liberación antes del %5, la custodia vuelve al patrocinador.</translation>
    </message>
    <message>
        <source>The maintainer %1 or the sponsor has to release the payment. It waits since %2 (%3). Without a release by %4 the escrow goes back to the sponsor.</source>
        <translation>El mantenedor %1 o el patrocinador tiene que liberar el pago. Espera desde %2 (%3). Sin liberación antes del %4, la custodia vuelve al patrocinador.</translation>
    </message>
    <message>
        <source>Payment %1</source>
        <translation>Pago %1</translation>
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
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Hide the password</source>
        <extracomment>Tooltip of the eye button in a password field.</extracomment>
        <translation>Ocultar la contraseña</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar la contraseña</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <extracomment>Notice under a password field.</extracomment>
        <translation>Bloq Mayús está activado.</translation>
    </message>
</context>
<context>
    <name>PasswordStep</name>
    <message>
        <source>Choose a password</source>
        <extracomment>Title of the page that asks for a password.</extracomment>
        <translation>Elija una contraseña</translation>
    </message>
    <message>
        <source>Name the wallet</source>
        <extracomment>Title of the page that asks for a wallet&apos;s name only.</extracomment>
        <translation>Ponga nombre a la billetera</translation>
    </message>
    <message>
        <source>Add the wallet</source>
        <extracomment>Button that imports a wallet, or begins to watch one.</extracomment>
        <translation>Añadir billetera</translation>
    </message>
    <message>
        <source>Make the wallet</source>
        <extracomment>Button that makes the wallet.</extracomment>
        <translation>Crear la billetera</translation>
    </message>
    <message>
        <source>Use a weak password</source>
        <extracomment>Button that makes the wallet although the password is weak.</extracomment>
        <translation>Usar contraseña débil</translation>
    </message>
    <message>
        <source>Type a password first.</source>
        <extracomment>Why the button cannot be used yet.</extracomment>
        <translation>Escriba primero una contraseña.</translation>
    </message>
    <message>
        <source>Name of the wallet</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Nombre de la billetera</translation>
    </message>
    <message>
        <source>Only you see it.</source>
        <extracomment>Help under a field.</extracomment>
        <translation>Solo usted lo ve.</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Making your keys</source>
        <extracomment>While the keys of a wallet are made.</extracomment>
        <translation>Creando sus claves</translation>
    </message>
</context>
<context>
    <name>PauseButton</name>
    <message>
        <source>Resume</source>
        <extracomment>Button that ends the pause of mining.</extracomment>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Pause 1 hour</source>
        <extracomment>Button that holds mining.</extracomment>
        <translation>Pausar 1 hora</translation>
    </message>
</context>
<context>
    <name>PayeeFields</name>
    <message>
        <source>Pay to, recipient %1</source>
        <extracomment>Above the field for the address of one of several recipients; %1 is 2 or more.</extracomment>
        <translation>Pagar a, destinatario %1</translation>
    </message>
    <message>
        <source>Fill in</source>
        <extracomment>Button that takes over what a payment link says.</extracomment>
        <translation>Completar</translation>
    </message>
    <message>
        <source>Amount for recipient %1</source>
        <extracomment>Above the field for the amount of one of several recipients; %1 is 2 or more.</extracomment>
        <translation>Importe para el destinatario %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Takes one of several recipients out of a payment.</extracomment>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>PayeeReview</name>
    <message>
        <source>Gets</source>
        <extracomment>What one of several recipients gets.</extracomment>
        <translation>Recibe</translation>
    </message>
    <message>
        <source>Compare, then type the last 6 characters</source>
        <extracomment>Above the field that makes people compare an address.</extracomment>
        <translation>Compare y escriba los últimos 6 caracteres</translation>
    </message>
</context>
<context>
    <name>PaymentWords</name>
    <message>
        <source>Cancelling. Until this is final, the first payment can still go through.</source>
        <translation>Cancelando. Hasta que sea definitivo, el primer pago todavía puede realizarse.</translation>
    </message>
    <message>
        <source>In block %1. The first payment is cancelled once this is final.</source>
        <translation>En el bloque %1. El primer pago queda cancelado cuando esto sea definitivo.</translation>
    </message>
    <message>
        <source>The first payment is cancelled. Only the fee of this one was paid.</source>
        <translation>El primer pago está cancelado. Solo se pagó la comisión de este.</translation>
    </message>
    <message>
        <source>Too late, the payment was final first.</source>
        <translation>Demasiado tarde, el pago fue definitivo antes.</translation>
    </message>
    <message>
        <source>The cancellation was not put into a block in time. Nothing was cancelled.</source>
        <translation>La cancelación no se incluyó a tiempo en un bloque. No se canceló nada.</translation>
    </message>
    <message>
        <source>Waiting for a signature, until block %1</source>
        <translation>Espera una firma, hasta el bloque %1</translation>
    </message>
    <message>
        <source>Not signed in time. Nothing was spent.</source>
        <translation>No se firmó a tiempo. No se gastó nada.</translation>
    </message>
    <message>
        <source>Its place is taken: it was sent from elsewhere, or another payment was.</source>
        <translation>Su lugar está ocupado: se envió desde otro sitio, o se envió otro pago.</translation>
    </message>
    <message>
        <source>Another payment is to take this place. Until one is final, either can win.</source>
        <translation>Otro pago va a ocupar este lugar. Hasta que uno sea definitivo, cualquiera de los dos puede realizarse.</translation>
    </message>
    <message>
        <source>Cancelled. The coins never left.</source>
        <translation>Cancelado. Las monedas nunca salieron.</translation>
    </message>
    <message>
        <source>Replaced by the same payment with a higher fee. Nothing was spent by this one.</source>
        <translation>Sustituido por el mismo pago con una comisión más alta. Con este no se gastó nada.</translation>
    </message>
    <message>
        <source>Too late, the first payment was final before.</source>
        <translation>Demasiado tarde, el primer pago fue definitivo antes.</translation>
    </message>
    <message>
        <source>Another payment took this place. Nothing was spent by this one.</source>
        <translation>Otro pago ocupó este lugar. Con este no se gastó nada.</translation>
    </message>
    <message>
        <source>There is no wallet to pay from. Create one first.</source>
        <translation>No hay ninguna billetera desde la que pagar. Cree una primero.</translation>
    </message>
    <message>
        <source>This wallet only watches. Sign with the wallet that has its key.</source>
        <translation>Esta billetera solo observa. Firme con la billetera que tiene su clave.</translation>
    </message>
    <message>
        <source>This payment was signed for another network. Nothing was sent.</source>
        <translation>Este pago se firmó para otra red. No se envió nada.</translation>
    </message>
    <message>
        <source>The wallet is locked. Unlock it and try again.</source>
        <translation>La billetera está bloqueada. Desbloquéela y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Say who is to be paid.</source>
        <translation>Indique a quién se paga.</translation>
    </message>
    <message>
        <source>A payment goes to at most 256 addresses. Split it.</source>
        <translation>Un pago llega como máximo a 256 direcciones. Divídalo.</translation>
    </message>
    <message>
        <source>Send more than 0 to everybody.</source>
        <translation>Envíe más de 0 a todos.</translation>
    </message>
    <message>
        <source>There is not that much RTC.</source>
        <translation>No hay tantos RTC.</translation>
    </message>
    <message>
        <source>Shorten the memo: it holds 256 bytes.</source>
        <translation>Acorte el memo: admite 256 bytes.</translation>
    </message>
    <message>
        <source>The memo holds characters that are not text. Type it again.</source>
        <translation>El memo contiene caracteres que no son texto. Escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>Not enough RTC for amount and fee.</source>
        <translation>No hay RTC suficientes para el importe y la comisión.</translation>
    </message>
    <message>
        <source>Not enough RTC for amount and fee: %1 needed, %2 available.</source>
        <translation>No hay RTC suficientes para el importe y la comisión: se necesitan %1, hay %2 disponibles.</translation>
    </message>
    <message>
        <source>The fee is too low now. Ask for a new one.</source>
        <translation>La comisión es ahora demasiado baja. Pida una nueva.</translation>
    </message>
    <message>
        <source>Another payment took this place. Review it again.</source>
        <translation>Otro pago ocupó este lugar. Revíselo de nuevo.</translation>
    </message>
    <message>
        <source>It was not put into a block in time. Nothing was spent.</source>
        <translation>No se incluyó a tiempo en un bloque. No se gastó nada.</translation>
    </message>
    <message>
        <source>Too many payments are waiting. Try again when some are final.</source>
        <translation>Hay demasiados pagos en espera. Vuelva a intentarlo cuando algunos sean definitivos.</translation>
    </message>
    <message>
        <source>The network refused this payment. Nothing was spent.</source>
        <translation>La red rechazó este pago. No se gastó nada.</translation>
    </message>
    <message>
        <source>This payment does not wait any more: it is in a block, or over.</source>
        <translation>Este pago ya no espera: está en un bloque o ha terminado.</translation>
    </message>
    <message>
        <source>No answer from the network. Nothing was sent.</source>
        <translation>La red no responde. No se envió nada.</translation>
    </message>
    <message>
        <source>The payment could not be saved on this computer. Nothing was sent.</source>
        <translation>El pago no se pudo guardar en este equipo. No se envió nada.</translation>
    </message>
    <message>
        <source>The payment failed.</source>
        <translation>El pago falló.</translation>
    </message>
</context>
<context>
    <name>PayoutTable</name>
    <message>
        <source>My payouts</source>
        <extracomment>Read out for a table.</extracomment>
        <translation>Mis pagos</translation>
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
        <translation>Prueba</translation>
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
        <translation>¿Por qué espera?</translation>
    </message>
</context>
<context>
    <name>PayoutsTab</name>
    <message>
        <source>No payout yet. It appears here when you submit work for a bounty.</source>
        <extracomment>No bounty paid, or is about to pay.</extracomment>
        <translation>Aún no hay pagos. Aparecen aquí cuando entrega trabajo para un bounty.</translation>
    </message>
    <message>
        <source>Find a bounty</source>
        <extracomment>Button that shows all bounties.</extracomment>
        <translation>Buscar un bounty</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Closes what explains why a payout waits.</extracomment>
        <translation>Cerrar</translation>
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
        <translation>Qué restó puntuación</translation>
    </message>
</context>
<context>
    <name>PeerMenu</name>
    <message>
        <source>Details</source>
        <extracomment>In the menu of a peer.</extracomment>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <extracomment>In the menu of a peer.</extracomment>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <extracomment>In the menu of a peer.</extracomment>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>Ban for 1 hour</source>
        <extracomment>In the menu of a peer.</extracomment>
        <translation>Vetar 1 hora</translation>
    </message>
    <message>
        <source>Ban for 1 day</source>
        <extracomment>In the menu of a peer.</extracomment>
        <translation>Vetar 1 día</translation>
    </message>
    <message>
        <source>Ban for good</source>
        <extracomment>In the menu of a peer.</extracomment>
        <translation>Vetar para siempre</translation>
    </message>
</context>
<context>
    <name>PeerScore</name>
    <message>
        <source>Score %1 of 100</source>
        <extracomment>Read out for a peer&apos;s score; %1 is a number from 0 to 100.</extracomment>
        <translation>Puntuación: %1 de 100</translation>
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
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Direction</source>
        <extracomment>Head of a column: who called whom.</extracomment>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>Head of a column: of a peer&apos;s program.</extracomment>
        <translation>Versión</translation>
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
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>Head of a column: for how long.</extracomment>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>no name</source>
        <extracomment>Stands for the name of a peer that gives none.</extracomment>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>%1, %2, %3, score %4</source>
        <extracomment>A row read out: %1 name, %2 address, %3 direction, %4 score.</extracomment>
        <translation>%1, %2, %3, puntuación %4</translation>
    </message>
    <message>
        <source>Menu of %1</source>
        <extracomment>Button that opens the menu of a peer; %1 is its name.</extracomment>
        <translation>Menú de %1</translation>
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
        <translation>Vetados</translation>
    </message>
    <message>
        <source>Known</source>
        <extracomment>Tab: whose address is known.</extracomment>
        <translation>Conocidos</translation>
    </message>
    <message>
        <source>Add a peer</source>
        <extracomment>Button that asks for the address of a peer.</extracomment>
        <translation>Añadir par</translation>
    </message>
    <message>
        <source>Offline, looking for peers.</source>
        <extracomment>There are no peers.</extracomment>
        <translation>Sin conexión, buscando pares.</translation>
    </message>
    <message>
        <source>Nobody is connected.</source>
        <extracomment>There are no peers, and none are needed.</extracomment>
        <translation>No hay nadie conectado.</translation>
    </message>
    <message>
        <source>Nobody is banned.</source>
        <extracomment>Nobody was banned.</extracomment>
        <translation>No hay nadie vetado.</translation>
    </message>
    <message>
        <source>No address is known yet.</source>
        <extracomment>No address of a peer is known.</extracomment>
        <translation>Aún no se conoce ninguna dirección.</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>People</source>
        <extracomment>Title of a card: sponsor, maintainer and developer of a bounty.</extracomment>
        <translation>Personas</translation>
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
        <translation>Publicar y financiar un bounty</translation>
    </message>
    <message>
        <source>Fund this bounty?</source>
        <extracomment>Title of the form for a new bounty when it is filled in.</extracomment>
        <translation>¿Financiar este bounty?</translation>
    </message>
    <message>
        <source>The bounty is on its way</source>
        <extracomment>Title of the form for a new bounty once it is sent.</extracomment>
        <translation>El bounty está en camino</translation>
    </message>
    <message>
        <source>Close, keep the draft</source>
        <extracomment>Closes the form of a new bounty; what was typed stays.</extracomment>
        <translation>Cerrar, guardar borrador</translation>
    </message>
    <message>
        <source>Review the bounty</source>
        <extracomment>Goes from the form of a new bounty to its review.</extracomment>
        <translation>Revisar el bounty</translation>
    </message>
    <message>
        <source>Change it</source>
        <extracomment>Goes from the review of a bounty back to its form.</extracomment>
        <translation>Cambiarlo</translation>
    </message>
    <message>
        <source>It is being sent.</source>
        <extracomment>Why the button cannot be used now.</extracomment>
        <translation>Se está enviando.</translation>
    </message>
    <message>
        <source>Fund the bounty</source>
        <extracomment>Button that puts coins into a bounty&apos;s escrow.</extracomment>
        <translation>Financiar el bounty</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <extracomment>Goes back to the form of a bounty that was not funded.</extracomment>
        <translation>Volver al formulario</translation>
    </message>
    <message>
        <source>Show my bounties</source>
        <extracomment>Closes the form of a bounty that is funded or will be.</extracomment>
        <translation>Ver mis bounties</translation>
    </message>
</context>
<context>
    <name>PostForm</name>
    <message>
        <source>Link of the GitHub issue</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Enlace del issue de GitHub</translation>
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
        <translation>Abierto durante</translation>
    </message>
    <message>
        <source>Days for a claim</source>
        <extracomment>Label of a field: how long a claim reserves a bounty.</extracomment>
        <translation>Días por reclamo</translation>
    </message>
    <message>
        <source>I review the work</source>
        <extracomment>Choice of who reviews the work for a bounty.</extracomment>
        <translation>Yo reviso el trabajo</translation>
    </message>
    <message>
        <source>This wallet approves or rejects the pull request.</source>
        <extracomment>Explains the choice.</extracomment>
        <translation>Este monedero aprueba o rechaza el pull request.</translation>
    </message>
    <message>
        <source>Somebody else reviews it</source>
        <extracomment>Choice of who reviews the work for a bounty.</extracomment>
        <translation>Lo revisa otra persona</translation>
    </message>
    <message>
        <source>The maintainer of the repository, by an address.</source>
        <extracomment>Explains the choice.</extracomment>
        <translation>El mantenedor del repositorio, por su dirección.</translation>
    </message>
    <message>
        <source>Address of the maintainer</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Dirección del mantenedor</translation>
    </message>
    <message>
        <source>Fill in</source>
        <extracomment>Button that takes over what a payment link says.</extracomment>
        <translation>Completar</translation>
    </message>
    <message>
        <source>Release key (optional)</source>
        <extracomment>Label of a field that may stay empty.</extracomment>
        <translation>Clave de liberación (opcional)</translation>
    </message>
    <message>
        <source>Public key of the node that the repository&apos;s webhook tells of merges. It can pay the claimant at the merge and nobody else. Without it the maintainer releases the payment.</source>
        <extracomment>Explains the field for a release key.</extracomment>
        <translation>Clave pública del nodo al que el webhook del repositorio avisa de las fusiones. Puede pagar al reclamante tras la fusión y a nadie más. Sin ella, el mantenedor libera el pago.</translation>
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
        <translation>Liberación del pago</translation>
    </message>
    <message>
        <source>Days for a claim</source>
        <extracomment>How long a claim reserves a bounty.</extracomment>
        <translation>Días por reclamo</translation>
    </message>
    <message>
        <source>Fee</source>
        <extracomment>What the network takes.</extracomment>
        <translation>Comisión</translation>
    </message>
</context>
<context>
    <name>PostTrack</name>
    <message>
        <source>Pending</source>
        <extracomment>First stage of a payment.</extracomment>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>In block</source>
        <extracomment>Second stage of a payment.</extracomment>
        <translation>En bloque</translation>
    </message>
    <message>
        <source>Final</source>
        <extracomment>Last stage of a payment.</extracomment>
        <translation>Definitivo</translation>
    </message>
    <message>
        <source>The reward is in escrow. Everybody sees the bounty on the board.</source>
        <extracomment>Said when the escrow of a new bounty is final.</extracomment>
        <translation>La recompensa está en custodia. Todos ven el bounty en el tablón.</translation>
    </message>
    <message>
        <source>Nothing is in escrow. What you typed is kept.</source>
        <extracomment>Said when a new bounty could not be funded.</extracomment>
        <translation>No hay nada en custodia. Se conserva lo que escribió.</translation>
    </message>
    <message>
        <source>You can close this. The bounty goes on by itself.</source>
        <extracomment>Said while a new bounty is not final yet.</extracomment>
        <translation>Puede cerrar esto. El bounty sigue solo.</translation>
    </message>
</context>
<context>
    <name>PostedTab</name>
    <message>
        <source>Posted by me</source>
        <extracomment>Read out for the list of bounties that I pay for or maintain.</extracomment>
        <translation>Publicados por mí</translation>
    </message>
    <message>
        <source>You have not posted a bounty, and nobody named you as a maintainer.</source>
        <extracomment>No bounty was posted.</extracomment>
        <translation>No ha publicado ningún bounty, y nadie le ha nombrado mantenedor.</translation>
    </message>
    <message>
        <source>Post a bounty</source>
        <extracomment>Button that opens the form for a new bounty.</extracomment>
        <translation>Publicar un bounty</translation>
    </message>
</context>
<context>
    <name>PreparedPayment</name>
    <message>
        <source>This is too large for a payment: a payment file has at most 64 KiB.</source>
        <translation>Es demasiado grande para un pago: un archivo de pago tiene como máximo 64 KiB.</translation>
    </message>
    <message>
        <source>A newer version made this payment. Update this program, then open it again.</source>
        <translation>Una versión más nueva hizo este pago. Actualice este programa y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>The signature does not fit this payment: it was changed on the way. Sign it again.</source>
        <translation>La firma no corresponde a este pago: se cambió por el camino. Fírmelo de nuevo.</translation>
    </message>
    <message>
        <source>%1. Export it again.</source>
        <translation>%1. Expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>This is no payment that was exported for signing. Open the file that Export for signing wrote, or the signed one.</source>
        <translation>No es un pago exportado para firmar. Abra el archivo que escribió Exportar para firmar, o el firmado.</translation>
    </message>
    <message>
        <source>This payment is for the network %1. This program is on %2.</source>
        <translation>Este pago es para la red %1. Este programa está en %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check the path.</source>
        <translation>No se puede leer %1. Compruebe la ruta.</translation>
    </message>
    <message>
        <source>There is no QR code of a payment in %1. Open the payment file in its place.</source>
        <translation>No hay ningún código QR de un pago en %1. Abra en su lugar el archivo del pago.</translation>
    </message>
</context>
<context>
    <name>ProgramCard</name>
    <message>
        <source>Node</source>
        <extracomment>Title of a card.</extracomment>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>Name of a fact.</extracomment>
        <translation>Red</translation>
    </message>
    <message>
        <source>Interface for programs</source>
        <extracomment>Name of a fact: the address of the HTTP interface.</extracomment>
        <translation>Interfaz para programas</translation>
    </message>
    <message>
        <source>Data folder: %1</source>
        <extracomment>Read out for the folder of wallets and chain; %1 is a path.</extracomment>
        <translation>Carpeta de datos: %1</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <extracomment>Button that shows the data folder in the file manager.</extracomment>
        <translation>Abrir la carpeta de datos</translation>
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
        <translation>Falta la prueba, preguntando a los pares…</translation>
    </message>
    <message>
        <source>Not verified, from %1</source>
        <extracomment>A value comes from a server and was not checked; %1 is its name.</extracomment>
        <translation>Sin verificar, de %1</translation>
    </message>
    <message>
        <source>Proof failed</source>
        <extracomment>The proof of a value is wrong; the value is not shown.</extracomment>
        <translation>La prueba falló</translation>
    </message>
    <message>
        <source>Shows what was checked</source>
        <extracomment>Read out for a badge that can be opened.</extracomment>
        <translation>Muestra lo que se comprobó</translation>
    </message>
</context>
<context>
    <name>PublicKeyDialog</name>
    <message>
        <source>Public key (xpub)</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>Clave pública (xpub)</translation>
    </message>
    <message>
        <source>Whoever has it sees all addresses of this account, now and later, and what they hold. It cannot spend.</source>
        <extracomment>What somebody with the extended public key can see.</extracomment>
        <translation>Quien la tenga ve todas las direcciones de esta cuenta, ahora y después, y lo que contienen. No puede gastar.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes the dialog.</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Label of a choice.</extracomment>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Public key</source>
        <extracomment>Label of a text that can be copied.</extracomment>
        <translation>Clave pública</translation>
    </message>
    <message>
        <source>Copy the public key</source>
        <extracomment>Tooltip of a copy button.
----------
Beside a copy button.</extracomment>
        <translation>Copiar la clave pública</translation>
    </message>
</context>
<context>
    <name>QrRow</name>
    <message>
        <source>QR on the screen</source>
        <extracomment>Reads a QR code that any window shows.</extracomment>
        <translation>QR en pantalla</translation>
    </message>
    <message>
        <source>QR from the clipboard</source>
        <extracomment>Reads a QR code from a copied picture.</extracomment>
        <translation>QR del portapapeles</translation>
    </message>
    <message>
        <source>QR from a file</source>
        <extracomment>Reads a QR code from a picture&apos;s file.</extracomment>
        <translation>QR de un archivo</translation>
    </message>
    <message>
        <source>Picture with the QR code</source>
        <extracomment>Above a field for the path of a picture with a QR code.</extracomment>
        <translation>Imagen con el código QR</translation>
    </message>
    <message>
        <source>A path, or drop the picture on the address field.</source>
        <extracomment>Under that field.</extracomment>
        <translation>Una ruta, o suelte la imagen en el campo de la dirección.</translation>
    </message>
    <message>
        <source>Read the code</source>
        <extracomment>Reads a QR code from the named file.</extracomment>
        <translation>Leer el código</translation>
    </message>
    <message>
        <source>Name a file first</source>
        <extracomment>Why no code can be read.</extracomment>
        <translation>Indique primero un archivo</translation>
    </message>
</context>
<context>
    <name>ReceivePage</name>
    <message>
        <source>Receive</source>
        <extracomment>Title of the page that shows the own address.</extracomment>
        <translation>Recibir</translation>
    </message>
    <message>
        <source>Another program changed the copied address. Do not paste it.</source>
        <extracomment>The clipboard holds something else than what was copied.</extracomment>
        <translation>Otro programa cambió la dirección copiada. No la pegue.</translation>
    </message>
    <message>
        <source>QR code of this address</source>
        <extracomment>Read out for the QR code; the address is beside it as text.</extracomment>
        <translation>Código QR de esta dirección</translation>
    </message>
    <message>
        <source>Compare the first and the last group with what the other side sees.</source>
        <extracomment>Under the own address.</extracomment>
        <translation>Compare el primer y el último grupo con lo que ve la otra parte.</translation>
    </message>
    <message>
        <source>Copy address</source>
        <extracomment>Button that copies the own address.</extracomment>
        <translation>Copiar dirección</translation>
    </message>
    <message>
        <source>Copy payment link</source>
        <extracomment>Button that copies a payment link.</extracomment>
        <translation>Copiar enlace de pago</translation>
    </message>
    <message>
        <source>Save QR</source>
        <extracomment>Button that saves the QR code as a picture.</extracomment>
        <translation>Guardar QR</translation>
    </message>
</context>
<context>
    <name>RecentCard</name>
    <message>
        <source>Recent activity</source>
        <extracomment>Title of a card.</extracomment>
        <translation>Actividad reciente</translation>
    </message>
    <message>
        <source>See all</source>
        <extracomment>Button that opens the whole activity.</extracomment>
        <translation>Ver todo</translation>
    </message>
    <message>
        <source>No RTC yet.</source>
        <extracomment>In place of the activity of a wallet without any.</extracomment>
        <translation>Aún no hay RTC.</translation>
    </message>
    <message>
        <source>Looking at the chain…</source>
        <extracomment>In place of the activity while it is being read.</extracomment>
        <translation>Consultando la cadena…</translation>
    </message>
    <message>
        <source>Receive</source>
        <extracomment>Button that shows the own address.</extracomment>
        <translation>Recibir</translation>
    </message>
    <message>
        <source>Mine on this machine</source>
        <extracomment>Button that opens the page about mining.</extracomment>
        <translation>Minar en esta máquina</translation>
    </message>
</context>
<context>
    <name>ReleaseDialog</name>
    <message>
        <source>Release this hardware?</source>
        <extracomment>Title of a dialog: end the binding of this machine to this wallet.</extracomment>
        <translation>¿Liberar este hardware?</translation>
    </message>
    <message>
        <source>Then another wallet can register it. A binding not renewed ends after 30 days. Mining is turned off. What this epoch has earned is still paid.</source>
        <extracomment>In the dialog that ends the binding of this machine.</extracomment>
        <translation>Después, otra billetera puede registrarlo. Un vínculo que no se renueva termina a los 30 días. La minería se desactiva. Lo ganado en esta época se paga igualmente.</translation>
    </message>
    <message>
        <source>Keep it registered</source>
        <extracomment>Button that closes the dialog without a change.</extracomment>
        <translation>Mantener registrado</translation>
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
        <translation>Quitar esta billetera</translation>
    </message>
    <message>
        <source>Keep the wallet</source>
        <extracomment>Closes a dialog; the wallet stays.</extracomment>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button that takes the wallet away.</extracomment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Type the name of the wallet first.</source>
        <extracomment>Why the button cannot be used yet.</extracomment>
        <translation>Escriba primero el nombre de la billetera.</translation>
    </message>
    <message>
        <source>Name of the wallet</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Nombre de la billetera</translation>
    </message>
</context>
<context>
    <name>RequestCard</name>
    <message>
        <source>Ask for an amount</source>
        <extracomment>Title of a card.</extracomment>
        <translation>Pedir un importe</translation>
    </message>
    <message>
        <source>optional</source>
        <extracomment>Behind the title: the fields may stay empty.</extracomment>
        <translation>opcional</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Button that empties the fields of a payment link.</extracomment>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Amount in RTC</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Importe en RTC</translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>Label of a field: who is paid.</extracomment>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>What for</source>
        <extracomment>Label of a field: what is paid for.</extracomment>
        <translation>Concepto</translation>
    </message>
    <message>
        <source>Payment link: %1</source>
        <extracomment>Read out for the payment link; %1 is the link.</extracomment>
        <translation>Enlace de pago: %1</translation>
    </message>
</context>
<context>
    <name>RestoreFile</name>
    <message>
        <source>Open the file</source>
        <extracomment>Button that opens a wallet file with its password.</extracomment>
        <translation>Abrir archivo</translation>
    </message>
    <message>
        <source>Read the file</source>
        <extracomment>Button that reads a wallet file.</extracomment>
        <translation>Leer archivo</translation>
    </message>
    <message>
        <source>Type the password of the file first.</source>
        <extracomment>Why the button cannot be used yet.</extracomment>
        <translation>Escriba primero la contraseña del archivo.</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <extracomment>Why the button cannot be used yet.</extracomment>
        <translation>Elija primero un archivo.</translation>
    </message>
    <message>
        <source>Wallet file</source>
        <extracomment>Above a field for the path of a wallet file.</extracomment>
        <translation>Archivo de la billetera</translation>
    </message>
    <message>
        <source>Type or paste its path, or drop the file here. It stays as it is.</source>
        <extracomment>Under that field.</extracomment>
        <translation>Escriba o pegue su ruta, o suelte aquí el archivo. No se modifica.</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <extracomment>What a file was found to be; %1 is its kind.</extracomment>
        <translation>Encontrado: %1</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Contraseña del archivo</translation>
    </message>
    <message>
        <source>The one that it was saved with.</source>
        <extracomment>Under the field for a file&apos;s password.</extracomment>
        <translation>La que se usó al guardarlo.</translation>
    </message>
    <message>
        <source>Opening the file</source>
        <extracomment>While a wallet file is read or opened.</extracomment>
        <translation>Abriendo el archivo</translation>
    </message>
</context>
<context>
    <name>RestoreKey</name>
    <message>
        <source>Private key</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Clave privada</translation>
    </message>
    <message>
        <source>&quot;ed25519:&quot; or &quot;secp256k1:&quot; before it names its kind. Without that, both addresses are shown.</source>
        <extracomment>Under the field for a private key.</extracomment>
        <translation>«ed25519:» o «secp256k1:» delante indica su tipo. Sin eso se muestran ambas direcciones.</translation>
    </message>
</context>
<context>
    <name>RestoreStep</name>
    <message>
        <source>Words</source>
        <extracomment>Choice of what a wallet is restored from: recovery words.</extracomment>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Choice of what a wallet is restored from: a file of this or another program.</extracomment>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Private key</source>
        <extracomment>Choice of what a wallet is restored from.</extracomment>
        <translation>Clave privada</translation>
    </message>
    <message>
        <source>Only watch</source>
        <extracomment>Choice: a wallet without a key, to look at an address.</extracomment>
        <translation>Solo observar</translation>
    </message>
    <message>
        <source>In the order of your paper. Four letters are enough to find a word, and pasted words fill all boxes.</source>
        <extracomment>Under the title of the page that restores a wallet.</extracomment>
        <translation>En el orden de su papel. Cuatro letras bastan para encontrar una palabra, y las palabras pegadas llenan todas las casillas.</translation>
    </message>
    <message>
        <source>A wallet file of this program, a keystore of the RustChain command line, a file of the Rust wallet, or a text file with a key or words.</source>
        <extracomment>Under the title of the page that imports a file.</extracomment>
        <translation>Un archivo de billetera de este programa, un almacén de claves de la línea de comandos de RustChain, un archivo de la billetera Rust o un archivo de texto con una clave o palabras.</translation>
    </message>
    <message>
        <source>64 hex digits, or 32 bytes in Base58. Who has this key can spend its coins: type it only here.</source>
        <extracomment>Under the title of the page that imports a private key.</extracomment>
        <translation>64 dígitos hexadecimales o 32 bytes en Base58. Quien tenga esta clave puede gastar sus monedas: escríbala solo aquí.</translation>
    </message>
    <message>
        <source>Shows the balance and history of an address, or of all addresses of an xpub. Nothing can be spent with it.</source>
        <extracomment>Under the title of the page that makes a wallet without a key.</extracomment>
        <translation>Muestra el saldo y el historial de una dirección, o de todas las de un xpub. No permite gastar nada.</translation>
    </message>
    <message>
        <source>Type your words</source>
        <extracomment>Title of the page that restores a wallet.</extracomment>
        <translation>Escriba sus palabras</translation>
    </message>
    <message>
        <source>Choose your wallet file</source>
        <extracomment>Title of the page that imports a file.</extracomment>
        <translation>Elija su archivo de billetera</translation>
    </message>
    <message>
        <source>Type your private key</source>
        <extracomment>Title of the page that imports a private key.</extracomment>
        <translation>Escriba su clave privada</translation>
    </message>
    <message>
        <source>Watch an address</source>
        <extracomment>Title of the page that makes a wallet without a key.</extracomment>
        <translation>Observar una dirección</translation>
    </message>
    <message>
        <source>Use this wallet</source>
        <extracomment>Button that goes on to the name of an imported wallet.</extracomment>
        <translation>Usar esta billetera</translation>
    </message>
    <message>
        <source>What you have</source>
        <extracomment>Read out for the choice of what a wallet is restored from.
----------
Label of the choice of what a wallet is restored from.</extracomment>
        <translation>Lo que tiene</translation>
    </message>
</context>
<context>
    <name>RestoreWatch</name>
    <message>
        <source>Address or xpub</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Dirección o xpub</translation>
    </message>
    <message>
        <source>An xpub shows every address of an account to whoever has it.</source>
        <extracomment>Under the field for an address or xpub to watch.</extracomment>
        <translation>Un xpub muestra todas las direcciones de una cuenta a quien lo tenga.</translation>
    </message>
</context>
<context>
    <name>RestoreWords</name>
    <message>
        <source>Show the addresses</source>
        <extracomment>Button that shows which addresses the typed words may mean.</extracomment>
        <translation>Mostrar direcciones</translation>
    </message>
    <message>
        <source>Use these words</source>
        <extracomment>Button that goes on to the password.</extracomment>
        <translation>Usar estas palabras</translation>
    </message>
    <message>
        <source>Fill in all words first.</source>
        <extracomment>Why the button cannot be used yet.</extracomment>
        <translation>Complete primero todas las palabras.</translation>
    </message>
    <message>
        <source>How many words</source>
        <extracomment>Read out for the choice of 12 or 24 words.</extracomment>
        <translation>Cuántas palabras</translation>
    </message>
    <message>
        <source>12 words</source>
        <extracomment>Choice of how many recovery words.</extracomment>
        <translation>12 palabras</translation>
    </message>
    <message>
        <source>24 words</source>
        <extracomment>Choice of how many recovery words.</extracomment>
        <translation>24 palabras</translation>
    </message>
    <message>
        <source>These words are of another RustChain program</source>
        <extracomment>Box to tick when restoring a wallet.</extracomment>
        <translation>Estas palabras son de otro programa de RustChain</translation>
    </message>
    <message>
        <source>(each makes another address of them)</source>
        <extracomment>Behind &quot;These words are of another RustChain program&quot;.</extracomment>
        <translation>(cada uno saca de ellas otra dirección)</translation>
    </message>
    <message>
        <source>They are of the Python SDK</source>
        <extracomment>Box to tick when restoring a wallet.</extracomment>
        <translation>Son del SDK de Python</translation>
    </message>
    <message>
        <source>(its list is another, and nothing tells a typing error)</source>
        <extracomment>Behind &quot;They are of the Python SDK&quot;.</extracomment>
        <translation>(su lista es otra y nada avisa de un error al escribir)</translation>
    </message>
    <message>
        <source>Word %1</source>
        <extracomment>Label of a box for a recovery word; %1 is a number.</extracomment>
        <translation>Palabra %1</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <extracomment>Under a box for a recovery word.</extracomment>
        <translation>No está en la lista</translation>
    </message>
    <message>
        <source>These words have a passphrase</source>
        <extracomment>Box to tick when restoring a wallet.</extracomment>
        <translation>Estas palabras tienen una frase de acceso</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Frase de acceso</translation>
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
        <translation>Recompensas por día</translation>
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
        <translation>Recompensas de minería</translation>
    </message>
    <message>
        <source>No rewards yet. Mining works on real, also very old, machines.</source>
        <extracomment>No reward of mining has come yet.</extracomment>
        <translation>Aún no hay recompensas. La minería funciona en máquinas reales, también muy antiguas.</translation>
    </message>
    <message>
        <source>Machines that count</source>
        <extracomment>Button that opens the table of what processors are worth.</extracomment>
        <translation>Máquinas que cuentan</translation>
    </message>
</context>
<context>
    <name>RiskCard</name>
    <message>
        <source>Risk</source>
        <extracomment>Title of a card: what can be lost.</extracomment>
        <translation>Riesgo</translation>
    </message>
</context>
<context>
    <name>RiskCheck</name>
    <message>
        <source>Compare, then type the last 6 characters</source>
        <extracomment>Above the field that makes people compare an address.</extracomment>
        <translation>Compare y escriba los últimos 6 caracteres</translation>
    </message>
    <message>
        <source>Read them from where you got the address, not from this screen. Pasting does not work here.</source>
        <extracomment>Under that field.</extracomment>
        <translation>Léalos de donde obtuvo la dirección, no de esta pantalla. Aquí no se puede pegar.</translation>
    </message>
    <message>
        <source>Wallet password</source>
        <extracomment>Above a password field.</extracomment>
        <translation>Contraseña de la billetera</translation>
    </message>
</context>
<context>
    <name>RoadCard</name>
    <message>
        <source>Where it stands</source>
        <extracomment>Title of a card: the steps of a bounty.</extracomment>
        <translation>Cómo va</translation>
    </message>
    <message>
        <source>Verified by this device</source>
        <extracomment>Everything on this card was executed here.</extracomment>
        <translation>Verificado por este dispositivo</translation>
    </message>
    <message>
        <source>Steps of this bounty</source>
        <extracomment>Read out for the steps of a bounty.</extracomment>
        <translation>Pasos de este bounty</translation>
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
        <translation>sin prueba aún</translation>
    </message>
</context>
<context>
    <name>RulesCard</name>
    <message>
        <source>Rules on this machine</source>
        <extracomment>Title of a card: when mining may run.</extracomment>
        <translation>Reglas en esta máquina</translation>
    </message>
    <message>
        <source>rules on this machine</source>
        <extracomment>The card about when mining may run, for the button that opens it.</extracomment>
        <translation>reglas en esta máquina</translation>
    </message>
    <message>
        <source>Only on mains power</source>
        <extracomment>A rule of mining.</extracomment>
        <translation>Solo con corriente</translation>
    </message>
    <message>
        <source>Only when I am away</source>
        <extracomment>A rule of mining.</extracomment>
        <translation>Solo si estoy ausente</translation>
    </message>
    <message>
        <source>Pause above</source>
        <extracomment>A rule of mining; a temperature follows.</extracomment>
        <translation>Pausar por encima de</translation>
    </message>
    <message>
        <source>Highest temperature</source>
        <extracomment>Name of a choice: the temperature above which mining pauses.</extracomment>
        <translation>Temperatura máxima</translation>
    </message>
    <message>
        <source>Only at these hours</source>
        <extracomment>A rule of mining: only between two times of the day.</extracomment>
        <translation>Solo en este horario</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Name of a choice: the time of the day from which mining runs.</extracomment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Between two times of the day.</extracomment>
        <translation>a</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Name of a choice: the time of the day at which mining stops.</extracomment>
        <translation>Hasta</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <extracomment>Tooltip of the button that empties a search field.</extracomment>
        <translation>Vaciar la búsqueda</translation>
    </message>
</context>
<context>
    <name>SecurityCard</name>
    <message>
        <source>Security</source>
        <extracomment>Title of a card.</extracomment>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Password now</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Contraseña actual</translation>
    </message>
    <message>
        <source>New password</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Nueva contraseña</translation>
    </message>
    <message>
        <source>Change the password</source>
        <extracomment>Button that sets the new password.</extracomment>
        <translation>Cambiar la contraseña</translation>
    </message>
    <message>
        <source>Type both passwords first.</source>
        <extracomment>Why the button cannot be used yet.</extracomment>
        <translation>Escriba primero ambas contraseñas.</translation>
    </message>
    <message numerus="yes">
        <source>Lock after %n minute(s) without use</source>
        <extracomment>Above the slider of the automatic lock.</extracomment>
        <translation>
            <numerusform>Bloquear tras %n minuto sin uso</numerusform>
            <numerusform>Bloquear tras %n minutos sin uso</numerusform>
        </translation>
    </message>
    <message>
        <source>Automatic lock</source>
        <extracomment>Read out for the slider of the automatic lock.</extracomment>
        <translation>Bloqueo automático</translation>
    </message>
    <message>
        <source>Hide amounts when the window opens</source>
        <extracomment>Box to tick.</extracomment>
        <translation>Ocultar importes al abrir la ventana</translation>
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
        <translation>Pegue una dirección o un enlace de pago.</translation>
    </message>
    <message>
        <source>Fill in</source>
        <extracomment>Button that takes over what a payment link says.</extracomment>
        <translation>Completar</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Above the field for the amount.</extracomment>
        <translation>Importe</translation>
    </message>
    <message>
        <source>%1, nothing stays behind</source>
        <extracomment>Under the amount field; %1 is the amount: all there is, the fee aside.</extracomment>
        <translation>%1, no queda nada</translation>
    </message>
    <message>
        <source>%1 RTC available</source>
        <extracomment>Under the amount field; %1 is an amount.</extracomment>
        <translation>%1 RTC disponibles</translation>
    </message>
    <message>
        <source>Add a recipient</source>
        <extracomment>Adds a second or further recipient to a payment.</extracomment>
        <translation>Añadir destinatario</translation>
    </message>
    <message>
        <source>A payment in this window goes to at most 20 addresses</source>
        <extracomment>Why no recipient can be added.</extracomment>
        <translation>Un pago en esta ventana llega como máximo a 20 direcciones</translation>
    </message>
    <message>
        <source>All together: %1 RTC</source>
        <extracomment>The sum of all recipients; %1 is an amount.</extracomment>
        <translation>En total: %1 RTC</translation>
    </message>
    <message>
        <source>Memo</source>
        <extracomment>Above the field for a public note.</extracomment>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Public on the chain</source>
        <extracomment>Under the memo.</extracomment>
        <translation>Público en la cadena</translation>
    </message>
    <message>
        <source>Review payment</source>
        <extracomment>Button that leads to the review of a payment.</extracomment>
        <translation>Revisar pago</translation>
    </message>
    <message>
        <source>Sign or send a prepared payment</source>
        <extracomment>Opens a payment that was exported or signed on another machine.</extracomment>
        <translation>Firmar o enviar un pago preparado</translation>
    </message>
    <message>
        <source>Prepared payment</source>
        <extracomment>The same, where room is short.</extracomment>
        <translation>Pago preparado</translation>
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
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>Second step of a payment.</extracomment>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Track</source>
        <extracomment>Third step of a payment.</extracomment>
        <translation>Seguimiento</translation>
    </message>
</context>
<context>
    <name>SendReview</name>
    <message>
        <source>You send</source>
        <extracomment>Above the amount of a payment that is being reviewed.</extracomment>
        <translation>Usted envía</translation>
    </message>
    <message>
        <source>First payment to this address</source>
        <extracomment>This address was never paid before.</extracomment>
        <translation>Primer pago a esta dirección</translation>
    </message>
    <message>
        <source>Gets</source>
        <extracomment>What one of several recipients gets.</extracomment>
        <translation>Recibe</translation>
    </message>
    <message>
        <source>Network fee now</source>
        <extracomment>How much work a payment is for the network, and what that costs now; %1 is a number, %2 an amount.</extracomment>
        <translation>Comisión de red actual</translation>
    </message>
    <message>
        <source>≈ %1 for %2 gas</source>
        <extracomment>%1 is an amount, %2 a number of units of work.</extracomment>
        <translation>≈ %1 por %2 de gas</translation>
    </message>
    <message>
        <source>Network fee, at most</source>
        <extracomment>The fee that is paid at most.</extracomment>
        <translation>Comisión de red máxima</translation>
    </message>
    <message>
        <source>Total, at most</source>
        <extracomment>Amount and fee together.</extracomment>
        <translation>Total máximo</translation>
    </message>
    <message>
        <source>Available afterwards, at least</source>
        <extracomment>What is left after the payment.</extracomment>
        <translation>Disponible después, mínimo</translation>
    </message>
    <message>
        <source>Memo, public on the chain</source>
        <extracomment>The public note of a payment.</extracomment>
        <translation>Memo, público en la cadena</translation>
    </message>
    <message>
        <source>Use the new fee</source>
        <extracomment>Takes the fee that the network asks for now.</extracomment>
        <translation>Usar la nueva comisión</translation>
    </message>
    <message>
        <source>Export for signing</source>
        <extracomment>Hands the payment to another machine, which has the key.</extracomment>
        <translation>Exportar para firmar</translation>
    </message>
    <message>
        <source>Cancel payment</source>
        <extracomment>Gives the payment up; nothing typed is kept.</extracomment>
        <translation>Cancelar pago</translation>
    </message>
    <message>
        <source>Edit details</source>
        <extracomment>Goes back to the details of a payment.</extracomment>
        <translation>Editar detalles</translation>
    </message>
</context>
<context>
    <name>SendSide</name>
    <message>
        <source>What happens next</source>
        <extracomment>Title of a card about a payment&apos;s stages.</extracomment>
        <translation>Qué ocurre después</translation>
    </message>
    <message>
        <source>Pending</source>
        <extracomment>First stage of a payment.</extracomment>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Signed here, taken by the node. You can close this page.</source>
        <translation>Firmado aquí y tomado por el nodo. Puede cerrar esta página.</translation>
    </message>
    <message>
        <source>at once</source>
        <extracomment>When the first stage comes.</extracomment>
        <translation>al instante</translation>
    </message>
    <message>
        <source>In block</source>
        <extracomment>Second stage of a payment.</extracomment>
        <translation>En bloque</translation>
    </message>
    <message>
        <source>A validator has put it into a block.</source>
        <translation>Un validador lo incluyó en un bloque.</translation>
    </message>
    <message>
        <source>Final</source>
        <extracomment>Last stage of a payment.</extracomment>
        <translation>Definitivo</translation>
    </message>
    <message>
        <source>More than two thirds of validators signed. Nobody can undo it.</source>
        <translation>Firmaron más de dos tercios de los validadores. Nadie puede deshacerlo.</translation>
    </message>
    <message>
        <source>Payments cannot be reversed</source>
        <extracomment>Title of a card.</extracomment>
        <translation>Los pagos no se pueden revertir</translation>
    </message>
    <message>
        <source>After it is final, only the recipient can send the coins back.</source>
        <extracomment>Body of the card that says payments are for good.</extracomment>
        <translation>Cuando es definitivo, solo el destinatario puede devolver las monedas.</translation>
    </message>
    <message>
        <source>No password this time</source>
        <extracomment>Title of a card.</extracomment>
        <translation>Sin contraseña esta vez</translation>
    </message>
    <message>
        <source>Below 100 RTC a day and below half of what you have.</source>
        <extracomment>Body of the card that says why no password is asked.</extracomment>
        <translation>Menos de 100 RTC al día y menos de la mitad de lo que tiene.</translation>
    </message>
</context>
<context>
    <name>SendTrack</name>
    <message>
        <source>Pending</source>
        <extracomment>First stage of a payment.</extracomment>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>In block</source>
        <extracomment>Second stage of a payment.</extracomment>
        <translation>En bloque</translation>
    </message>
    <message>
        <source>Final</source>
        <extracomment>Last stage of a payment.</extracomment>
        <translation>Definitivo</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>What was paid.</extracomment>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Fee paid</source>
        <extracomment>The fee that was really paid.</extracomment>
        <translation>Comisión pagada</translation>
    </message>
    <message>
        <source>Hash</source>
        <extracomment>The identifier of a payment.</extracomment>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Save to address book as</source>
        <extracomment>Above a field for a name in the address book.</extracomment>
        <translation>Guardar en la libreta como</translation>
    </message>
    <message>
        <source>Save name</source>
        <extracomment>Keeps the address in the book.</extracomment>
        <translation>Guardar nombre</translation>
    </message>
    <message>
        <source>Type a name first</source>
        <extracomment>Why the name cannot be saved.</extracomment>
        <translation>Escriba primero un nombre</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Ends the tracking of a payment.</extracomment>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Open in Explorer</source>
        <extracomment>Shows the transaction in the explorer.</extracomment>
        <translation>Abrir en el explorador</translation>
    </message>
    <message>
        <source>Raise the fee</source>
        <extracomment>Sends the payment again with a higher fee.</extracomment>
        <translation>Subir la comisión</translation>
    </message>
    <message>
        <source>Cancel payment</source>
        <extracomment>Tries to take a payment back that waits for a block.</extracomment>
        <translation>Cancelar pago</translation>
    </message>
</context>
<context>
    <name>ServerWords</name>
    <message>
        <source>“%1” is no address of a server. Write https://name:port.</source>
        <translation>«%1» no es una dirección de servidor. Escriba https://nombre:puerto.</translation>
    </message>
    <message>
        <source>“%1” has something behind its port. Write https://name:port.</source>
        <translation>«%1» tiene algo detrás del puerto. Escriba https://nombre:puerto.</translation>
    </message>
    <message>
        <source>“%1” would be asked without encryption. Write https:// instead.</source>
        <translation>«%1» se consultaría sin cifrado. Escriba https:// en su lugar.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 no responde.</translation>
    </message>
    <message>
        <source>%1 gave an answer that no node gives.</source>
        <translation>%1 dio una respuesta que ningún nodo da.</translation>
    </message>
    <message>
        <source>%1 follows another chain.</source>
        <translation>%1 sigue otra cadena.</translation>
    </message>
    <message>
        <source>%1 sent a wrong proof.</source>
        <translation>%1 envió una prueba falsa.</translation>
    </message>
    <message>
        <source>%1 showed a block that the validators did not make final.</source>
        <translation>%1 mostró un bloque que los validadores no hicieron definitivo.</translation>
    </message>
    <message>
        <source>%1 showed validators that nothing leads to.</source>
        <translation>%1 mostró validadores a los que nada conduce.</translation>
    </message>
    <message>
        <source>%1 is behind: it shows an older block than was checked before.</source>
        <translation>%1 va atrasado: muestra un bloque anterior al que ya se comprobó.</translation>
    </message>
    <message>
        <source>%1 shows no new block: it hides them, the network stands still, or the clock of this device is wrong.</source>
        <translation>%1 no muestra bloques nuevos: los oculta, la red está parada o el reloj de este dispositivo va mal.</translation>
    </message>
    <message>
        <source>%1 showed another final block at the same height: validators signed twice.</source>
        <translation>%1 mostró otro bloque definitivo a la misma altura: hay validadores que firmaron dos veces.</translation>
    </message>
    <message>
        <source>%1 told a wrong balance.</source>
        <translation>%1 dio un saldo falso.</translation>
    </message>
    <message>
        <source>%1 told of a payment that is not on the chain.</source>
        <translation>%1 habló de un pago que no está en la cadena.</translation>
    </message>
    <message>
        <source>%1 left out payments of this account.</source>
        <translation>%1 omitió pagos de esta cuenta.</translation>
    </message>
    <message>
        <source>%1 shows payments that do not add up to the balance.</source>
        <translation>%1 muestra pagos que no suman el saldo.</translation>
    </message>
    <message>
        <source>%1 denied a payment that is final.</source>
        <translation>%1 negó un pago que es definitivo.</translation>
    </message>
    <message>
        <source>“%1” is named twice.</source>
        <translation>«%1» aparece dos veces.</translation>
    </message>
    <message>
        <source>There are %1 servers; %2 can be asked.</source>
        <translation>Hay %1 servidores; se puede consultar a %2.</translation>
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
        <translation>Cada respuesta se compara en este dispositivo con lo que firmaron los validadores. Un servidor puede callar o ir atrasado; no puede cambiar una cifra sin que se note.</translation>
    </message>
    <message>
        <source>%1: %2. Newest checked block %3, age %4.</source>
        <extracomment>A server read out: %1 its name, %2 whether it answers, %3 a height, %4 its age.</extracomment>
        <translation>%1: %2. Último bloque comprobado %3, edad %4.</translation>
    </message>
    <message>
        <source>Newest checked block</source>
        <extracomment>Name of a figure: the newest block that a server proved.</extracomment>
        <translation>Último bloque comprobado</translation>
    </message>
    <message>
        <source>Its age</source>
        <extracomment>Name of a figure: how long ago the newest block was made.</extracomment>
        <translation>Su edad</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <extracomment>Title of the page of settings.</extracomment>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Shortcuts</source>
        <extracomment>Title of the sheet that lists all shortcuts.</extracomment>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Close the list</source>
        <extracomment>Button that closes the sheet of shortcuts.</extracomment>
        <translation>Cerrar la lista</translation>
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
        <translation>Firmar un mensaje</translation>
    </message>
    <message>
        <source>Sign only what you would put your name under. Whoever gets text and signature can show both to others.</source>
        <extracomment>What to think of before signing.</extracomment>
        <translation>Firme solo lo que firmaría con su nombre. Quien tenga el texto y la firma puede mostrarlos a otros.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes the dialog.</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Sign</source>
        <extracomment>Button that signs the text.</extracomment>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>Type the text first.</source>
        <extracomment>Why the button cannot be used yet.</extracomment>
        <translation>Escriba primero el texto.</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Label of a choice.</extracomment>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Signature</source>
        <extracomment>Label of a text that can be copied.</extracomment>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Give it with the text and the address %1</source>
        <extracomment>Under a signature; %1 is an address.</extracomment>
        <translation>Entréguela con el texto y la dirección %1</translation>
    </message>
    <message>
        <source>Copy the signature</source>
        <extracomment>Tooltip of a copy button.
----------
Beside a copy button.</extracomment>
        <translation>Copiar la firma</translation>
    </message>
</context>
<context>
    <name>SigningCard</name>
    <message>
        <source>Open a prepared payment</source>
        <extracomment>Title of the form that opens a payment of another machine.</extracomment>
        <translation>Abrir un pago preparado</translation>
    </message>
    <message>
        <source>Ready to be signed</source>
        <extracomment>Title above a payment that was exported.</extracomment>
        <translation>Listo para firmar</translation>
    </message>
    <message>
        <source>Sign this payment?</source>
        <extracomment>Title above a payment that is to be signed.</extracomment>
        <translation>¿Firmar este pago?</translation>
    </message>
    <message>
        <source>This payment is signed</source>
        <extracomment>Title above a signed payment.</extracomment>
        <translation>Este pago está firmado</translation>
    </message>
    <message>
        <source>Handed to the network</source>
        <extracomment>Title after a payment was handed to the network.</extracomment>
        <translation>Entregado a la red</translation>
    </message>
    <message>
        <source>One that was exported for signing, or one that comes back signed: its file, its QR code or its text.</source>
        <extracomment>What can be opened.</extracomment>
        <translation>Uno exportado para firmar, o uno que vuelve firmado: su archivo, su código QR o su texto.</translation>
    </message>
    <message>
        <source>Take it to the machine that has the key and open it there. Its amount stays kept; payments that you send later wait for it. Activity shows it, and can forget it.</source>
        <extracomment>What to do with an exported payment.</extracomment>
        <translation>Llévelo al equipo que tiene la clave y ábralo allí. Su importe queda reservado; los pagos que envíe después lo esperan. Actividad lo muestra y puede olvidarlo.</translation>
    </message>
    <message>
        <source>Compare every recipient with what you want to pay. What is signed can be sent by anybody who has it.</source>
        <extracomment>How to look at a payment before signing it.</extracomment>
        <translation>Compare cada destinatario con lo que quiere pagar. Lo firmado puede enviarlo cualquiera que lo tenga.</translation>
    </message>
    <message>
        <source>Nothing is paid before it is sent. Send it from here, or take it to a machine that has a network.</source>
        <extracomment>What to do with a signed payment.</extracomment>
        <translation>No se paga nada antes de enviarlo. Envíelo desde aquí o llévelo a un equipo con red.</translation>
    </message>
    <message>
        <source>It is no payment of the open wallet, so it is not followed here. The explorer shows what becomes of it.</source>
        <extracomment>It was sent, but belongs to nobody here.</extracomment>
        <translation>No es un pago de la billetera abierta, por eso no se sigue aquí. El explorador muestra qué pasa con él.</translation>
    </message>
    <message>
        <source>Wallet password</source>
        <extracomment>Above a password field.</extracomment>
        <translation>Contraseña de la billetera</translation>
    </message>
    <message>
        <source>Wanted because this payment was not made here.</source>
        <extracomment>Under that field: why it is asked.</extracomment>
        <translation>Se pide porque este pago no se hizo aquí.</translation>
    </message>
    <message>
        <source>Sign payment</source>
        <extracomment>Signs a payment that was prepared elsewhere.</extracomment>
        <translation>Firmar pago</translation>
    </message>
    <message>
        <source>Type the wallet password first</source>
        <extracomment>Why the payment cannot be signed yet.</extracomment>
        <translation>Escriba antes la contraseña de la billetera</translation>
    </message>
    <message>
        <source>Send it now</source>
        <extracomment>Hands a signed payment to the network.</extracomment>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Open in Explorer</source>
        <extracomment>Shows the transaction in the explorer.</extracomment>
        <translation>Abrir en el explorador</translation>
    </message>
    <message>
        <source>Back to Send</source>
        <extracomment>Goes back to the form that pays somebody.</extracomment>
        <translation>Volver a Enviar</translation>
    </message>
</context>
<context>
    <name>SigningEntry</name>
    <message>
        <source>File with the payment</source>
        <extracomment>Above a field for the path of a file.</extracomment>
        <translation>Archivo con el pago</translation>
    </message>
    <message>
        <source>A path, or drop the file here. A picture of the QR code does too.</source>
        <extracomment>Under that field.</extracomment>
        <translation>Una ruta, o suelte el archivo aquí. También vale una imagen del código QR.</translation>
    </message>
    <message>
        <source>Open file</source>
        <extracomment>Reads a payment from the named file.</extracomment>
        <translation>Abrir archivo</translation>
    </message>
    <message>
        <source>Name a file first</source>
        <extracomment>Why no file can be opened.</extracomment>
        <translation>Indique primero un archivo</translation>
    </message>
    <message>
        <source>Or paste its text</source>
        <extracomment>Above a field for the text of a payment.</extracomment>
        <translation>O pegue su texto</translation>
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
        <translation>Recibe</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Above the address that pays.</extracomment>
        <translation>De</translation>
    </message>
    <message>
        <source>Amount, all together</source>
        <extracomment>The sum that all recipients get.</extracomment>
        <translation>Importe, en total</translation>
    </message>
    <message>
        <source>Network fee, at most</source>
        <extracomment>The fee that is paid at most.</extracomment>
        <translation>Comisión de red máxima</translation>
    </message>
    <message>
        <source>Memo, public on the chain</source>
        <extracomment>The public note of a payment.</extracomment>
        <translation>Memo, público en la cadena</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>The network that a payment is for.</extracomment>
        <translation>Red</translation>
    </message>
    <message>
        <source>Number in the sender&apos;s order</source>
        <extracomment>The place of a payment in its sender&apos;s order of payments.</extracomment>
        <translation>Número en el orden del remitente</translation>
    </message>
    <message>
        <source>Valid until</source>
        <extracomment>The last block that may hold a payment.</extracomment>
        <translation>Válido hasta</translation>
    </message>
</context>
<context>
    <name>SigningFile</name>
    <message>
        <source>QR code of this payment</source>
        <extracomment>Read out for the QR code; the file below it holds the same.</extracomment>
        <translation>Código QR de este pago</translation>
    </message>
    <message>
        <source>This payment is too long for a QR code. Carry its file.</source>
        <extracomment>Why there is no QR code.</extracomment>
        <translation>Este pago es demasiado largo para un código QR. Lleve su archivo.</translation>
    </message>
    <message>
        <source>Save as a new file</source>
        <extracomment>Above a field for the path of a new file.</extracomment>
        <translation>Guardar como archivo nuevo</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>Under that field; %1 is the path of a file.</extracomment>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>Save file</source>
        <extracomment>Writes the payment into the named file.</extracomment>
        <translation>Guardar archivo</translation>
    </message>
    <message>
        <source>Name a file first</source>
        <extracomment>Why nothing can be saved.</extracomment>
        <translation>Indique primero un archivo</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Loading</source>
        <extracomment>Read out for a place whose content has not arrived.</extracomment>
        <translation>Cargando</translation>
    </message>
</context>
<context>
    <name>SlotRing</name>
    <message>
        <source>Slots of this epoch</source>
        <extracomment>Read out for the ring of the five slots of an epoch.</extracomment>
        <translation>Ranuras de esta época</translation>
    </message>
</context>
<context>
    <name>Spinner</name>
    <message>
        <source>Working</source>
        <extracomment>Read out for a spinner that has no words of its own.</extracomment>
        <translation>En curso</translation>
    </message>
</context>
<context>
    <name>StageMark</name>
    <message>
        <source>Pending</source>
        <extracomment>Stage of a payment that no block holds yet.</extracomment>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>In block</source>
        <extracomment>Stage of a payment that a block holds, which is not final yet.</extracomment>
        <translation>En bloque</translation>
    </message>
    <message>
        <source>Final</source>
        <extracomment>Stage of a payment that nobody can undo.</extracomment>
        <translation>Definitivo</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Stage of a payment that a block holds but that had no effect.</extracomment>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>Stage of a payment that was never put into a block.</extracomment>
        <translation>Caducado</translation>
    </message>
</context>
<context>
    <name>StageText</name>
    <message>
        <source>Pending</source>
        <extracomment>Stage of a payment that no block holds yet.</extracomment>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>In block %1</source>
        <extracomment>Stage of a payment; %1 is the height of the block that holds it.</extracomment>
        <translation>En el bloque %1</translation>
    </message>
    <message>
        <source>Final</source>
        <extracomment>Stage of a payment that nobody can undo.</extracomment>
        <translation>Definitivo</translation>
    </message>
    <message>
        <source>Failed in block %1: %2. The fee was paid.</source>
        <extracomment>Stage of a payment without effect; %1 is a height, %2 the reason.</extracomment>
        <translation>Falló en el bloque %1: %2. La comisión se pagó.</translation>
    </message>
    <message>
        <source>Expired, not sent</source>
        <extracomment>Stage of a payment that was not put into a block in time.</extracomment>
        <translation>Caducado, no enviado</translation>
    </message>
</context>
<context>
    <name>Staking</name>
    <message>
        <source>More than you have: %1 available.</source>
        <translation>Más de lo que tiene: %1 disponibles.</translation>
    </message>
    <message>
        <source>At least %1 RTC are needed.</source>
        <translation>Se necesitan al menos %1 RTC.</translation>
    </message>
    <message>
        <source>Type how much to bond.</source>
        <translation>Escriba cuánto poner en fianza.</translation>
    </message>
    <message>
        <source>More than is bonded: %1.</source>
        <translation>Más de lo que hay en fianza: %1.</translation>
    </message>
    <message>
        <source>Type how much to take back.</source>
        <translation>Escriba cuánto retirar.</translation>
    </message>
    <message>
        <source>This would leave less than %1 RTC. Take everything, or leave that much.</source>
        <translation>Así quedarían menos de %1 RTC. Retírelo todo o deje esa cantidad.</translation>
    </message>
    <message>
        <source>= %1 RTC</source>
        <translation>= %1 RTC</translation>
    </message>
    <message>
        <source>Not an amount. Use digits and one separator; RTC has 6 decimals.</source>
        <translation>No es un importe. Use cifras y un separador; RTC tiene 6 decimales.</translation>
    </message>
    <message>
        <source>This is another amount.</source>
        <translation>Es otro importe.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Full node</source>
        <translation>Nodo completo</translation>
    </message>
    <message>
        <source>Validating needs a full node. Start it in Settings.</source>
        <translation>Validar requiere un nodo completo. Inícielo en Ajustes.</translation>
    </message>
    <message>
        <source>Another machine votes with this bond. Never run one key on two machines.</source>
        <translation>Otra máquina vota con esta fianza. Nunca use una misma clave en dos máquinas.</translation>
    </message>
    <message>
        <source>Runs here and holds the key that votes.</source>
        <translation>Está en marcha aquí y tiene la clave que vota.</translation>
    </message>
    <message>
        <source>Fresh attestation</source>
        <translation>Atestación reciente</translation>
    </message>
    <message>
        <source>This machine attested in the last epoch.</source>
        <translation>Esta máquina emitió una atestación en la última época.</translation>
    </message>
    <message>
        <source>Not needed for validators of the first block until epoch %1. Turn on mining before that.</source>
        <translation>Los validadores del primer bloque no la necesitan hasta la época %1. Active la minería antes.</translation>
    </message>
    <message>
        <source>No slot was accepted in the last epoch. Keep mining on.</source>
        <translation>No se aceptó ninguna ranura en la última época. Mantenga activada la minería.</translation>
    </message>
    <message>
        <source>Turn on mining: it registers and attests this machine.</source>
        <translation>Active la minería: registra esta máquina y emite sus atestaciones.</translation>
    </message>
    <message>
        <source>Bond</source>
        <translation>Fianza</translation>
    </message>
    <message>
        <source>%1 RTC, at least %2 are needed.</source>
        <translation>%1 RTC, se necesitan al menos %2.</translation>
    </message>
    <message>
        <source>Bond at least %1 RTC.</source>
        <translation>Ponga en fianza al menos %1 RTC.</translation>
    </message>
    <message>
        <source>Reachable port</source>
        <translation>Puerto accesible</translation>
    </message>
    <message>
        <source>Not needed while this is the only validator.</source>
        <translation>No hace falta mientras este sea el único validador.</translation>
    </message>
    <message>
        <source>Known once the node runs.</source>
        <translation>Se sabrá cuando el nodo esté en marcha.</translation>
    </message>
    <message>
        <source>This node takes no connections. Let it listen on a port.</source>
        <translation>Este nodo no acepta conexiones. Permita que escuche en un puerto.</translation>
    </message>
    <message>
        <source>Nobody has called yet.</source>
        <translation>Nadie ha llamado aún.</translation>
    </message>
    <message>
        <source>Other nodes reach %1.</source>
        <translation>Otros nodos llegan a %1.</translation>
    </message>
    <message>
        <source>Open the port on your router, or turn on port mapping.</source>
        <translation>Abra el puerto en su router o active la asignación de puertos.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Not compared: there is nobody else.</source>
        <translation>No se compara: no hay nadie más.</translation>
    </message>
    <message>
        <source>Compared once peers are connected.</source>
        <translation>Se compara cuando haya pares conectados.</translation>
    </message>
    <message>
        <source>%1. Set the clock of this computer.</source>
        <translation>%1. Ajuste el reloj de este equipo.</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <translation>No inscrito</translation>
    </message>
    <message>
        <source>No bond</source>
        <translation>Sin fianza</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Enters at an epoch&apos;s end</source>
        <translation>Entra al final de una época</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>One of %1 that decide</source>
        <translation>Uno de los %1 que deciden</translation>
    </message>
    <message>
        <source>Jailed</source>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>Has no vote</source>
        <translation>No tiene voto</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>Saliendo</translation>
    </message>
    <message>
        <source>On its way out</source>
        <translation>En proceso de salida</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>Voting for two blocks at once costs 5 % of the bond, proposing two costs 1 %, and either ends this key for ever. Never run one key on two machines. Missing half of your turns in %1 sets you aside for %2, without a loss.</source>
        <translation>Votar por dos bloques a la vez cuesta el 5 % de la fianza, proponer dos cuesta el 1 %, y cualquiera de las dos cosas inutiliza esta clave para siempre. Nunca use una misma clave en dos máquinas. Perder la mitad de sus turnos en %1 lo aparta durante %2, sin pérdida de monedas.</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>un día</translation>
    </message>
    <message>
        <source>in %1 s</source>
        <translation>en %1 s</translation>
    </message>
    <message>
        <source>in %1 min %2 s</source>
        <translation>en %1 min %2 s</translation>
    </message>
    <message>
        <source>in %1 h %2 min</source>
        <translation>en %1 h %2 min</translation>
    </message>
    <message>
        <source>No turn yet</source>
        <translation>Aún sin turno</translation>
    </message>
    <message>
        <source>%1 of the last %2 turns proposed</source>
        <translation>%1 de los últimos %2 turnos propuestos</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>This validator was set aside for missing more than half of its turns.</source>
        <translation>Este validador fue apartado por perder más de la mitad de sus turnos.</translation>
    </message>
    <message>
        <source>This validator proposed two blocks at once. Its key is out for ever.</source>
        <translation>Este validador propuso dos bloques a la vez. Su clave está excluida para siempre.</translation>
    </message>
    <message>
        <source>This validator voted for two blocks at once. Its key is out for ever.</source>
        <translation>Este validador votó por dos bloques a la vez. Su clave está excluida para siempre.</translation>
    </message>
    <message>
        <source>%1 It may come back in epoch %2, in about %3.</source>
        <translation>%1 Podrá volver en la época %2, aproximadamente en %3.</translation>
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
        <translation>Validar requiere un nodo completo.</translation>
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
        <translation>En fianza</translation>
    </message>
    <message>
        <source>Unbonding</source>
        <extracomment>Name of a figure: coins on their way out of the bond.</extracomment>
        <translation>En retirada</translation>
    </message>
    <message>
        <source>Earned</source>
        <extracomment>Name of a figure: what validating brought.</extracomment>
        <translation>Ganado</translation>
    </message>
    <message>
        <source>Tips join the balance</source>
        <extracomment>Why a figure is not known: what is left of fees is part of the balance.</extracomment>
        <translation>Las propinas se suman al saldo</translation>
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
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>StepFrame</name>
    <message>
        <source>Back</source>
        <extracomment>Button that goes back to the question before.</extracomment>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Checks made</source>
        <extracomment>Read out for the list of checks made on a block or value.</extracomment>
        <translation>Comprobaciones hechas</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>Read out for the list of steps of a task; %1 and %2 are numbers.</extracomment>
        <translation>Paso %1 de %2</translation>
    </message>
</context>
<context>
    <name>StepperStep</name>
    <message>
        <source>done</source>
        <extracomment>Read out for a step of a task that is behind the user.</extracomment>
        <translation>hecho</translation>
    </message>
    <message>
        <source>current step</source>
        <extracomment>Read out for the step of a task that the user is at.</extracomment>
        <translation>paso actual</translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>Very weak</source>
        <extracomment>Password strength, the lowest of five.</extracomment>
        <translation>Muy débil</translation>
    </message>
    <message>
        <source>Weak</source>
        <extracomment>Password strength, the second of five.</extracomment>
        <translation>Débil</translation>
    </message>
    <message>
        <source>Fair</source>
        <extracomment>Password strength, the third of five.</extracomment>
        <translation>Aceptable</translation>
    </message>
    <message>
        <source>Good</source>
        <extracomment>Password strength, the fourth of five.</extracomment>
        <translation>Buena</translation>
    </message>
    <message>
        <source>Strong</source>
        <extracomment>Password strength, the highest of five.</extracomment>
        <translation>Fuerte</translation>
    </message>
    <message>
        <source>Password strength: %1. %2</source>
        <extracomment>Read out for the password strength; %1 is one of five words, %2 a tip.</extracomment>
        <translation>Seguridad de la contraseña: %1. %2</translation>
    </message>
</context>
<context>
    <name>SwitchCard</name>
    <message>
        <source>Mine on this machine</source>
        <extracomment>The one switch of mining.
----------
Beside the one switch of mining.</extracomment>
        <translation>Minar en esta máquina</translation>
    </message>
    <message>
        <source>Measuring this machine</source>
        <extracomment>Name of a progress bar.</extracomment>
        <translation>Midiendo esta máquina</translation>
    </message>
    <message>
        <source>Your computer measures its own processor and signs the result once in each slot. Each epoch a reward is shared by all miners, by weight and by slots attested. Older real hardware counts more. It sends your hardware profile to the network in public, and never touches your files. Registering takes a few seconds of work and costs nothing.</source>
        <extracomment>What mining does, below the switch while it is off.</extracomment>
        <translation>Su equipo mide su propio procesador y firma el resultado una vez en cada ranura. En cada época se reparte una recompensa entre todos los mineros, según el peso y las ranuras con atestación. El hardware real más antiguo cuenta más. Envía su perfil de hardware a la red de forma pública y nunca toca sus archivos. El registro requiere unos segundos de trabajo y no cuesta nada.</translation>
    </message>
</context>
<context>
    <name>SyncCard</name>
    <message>
        <source>Catching up</source>
        <extracomment>Read out for the bar of catching up with the network.</extracomment>
        <translation>Sincronizando</translation>
    </message>
</context>
<context>
    <name>SyncPhases</name>
    <message>
        <source>done</source>
        <extracomment>State of a phase of catching up.</extracomment>
        <translation>hecha</translation>
    </message>
    <message>
        <source>going on</source>
        <extracomment>State of a phase of catching up.</extracomment>
        <translation>en curso</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>State of a phase of catching up.</extracomment>
        <translation>fallida</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>en espera</translation>
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
            <numerusform>%n novedad</numerusform>
            <numerusform>%n novedades</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableDialog</name>
    <message>
        <source>What the age of a machine is worth</source>
        <extracomment>Title of a dialog: what processors of each age are worth.</extracomment>
        <translation>Cuánto vale la antigüedad de una máquina</translation>
    </message>
    <message>
        <source>%1. The first class that fits a processor counts. What is above 1 fades by 15 % a year of chain age.</source>
        <extracomment>Above the table; %1 is its version and length.</extracomment>
        <translation>%1. Cuenta la primera clase que se ajusta a un procesador. Lo que supera 1 disminuye un 15 % por cada año de la cadena.</translation>
    </message>
    <message>
        <source>Close the table</source>
        <extracomment>Button that closes the table.</extracomment>
        <translation>Cerrar la tabla</translation>
    </message>
    <message>
        <source>Search a processor or a year</source>
        <extracomment>In the search field of the table of processors.</extracomment>
        <translation>Buscar un procesador o un año</translation>
    </message>
    <message>
        <source>No class has this name. What is in no class counts as unrecognised.</source>
        <extracomment>No class of the table fits the words that were searched for.</extracomment>
        <translation>Ninguna clase tiene ese nombre. Lo que no está en ninguna clase cuenta como no reconocido.</translation>
    </message>
    <message>
        <source>Classes of processors</source>
        <extracomment>Name of the table of processors.</extracomment>
        <translation>Clases de procesadores</translation>
    </message>
    <message>
        <source>Class</source>
        <extracomment>Head of a column: the name of a class of processors.</extracomment>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Sold</source>
        <extracomment>Head of a column: when these processors were sold.</extracomment>
        <translation>A la venta</translation>
    </message>
    <message>
        <source>Base</source>
        <extracomment>Head of a column: the multiplier in the table.</extracomment>
        <translation>Base</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Head of a column: the multiplier after the years of the chain.</extracomment>
        <translation>Ahora</translation>
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
        <translation>ordenado, de mayor a menor</translation>
    </message>
    <message>
        <source>sorted, lowest first</source>
        <translation>ordenado, de menor a mayor</translation>
    </message>
</context>
<context>
    <name>TermsCard</name>
    <message>
        <source>Open the terms in the browser</source>
        <extracomment>Button beside the link of a bounty&apos;s terms.</extracomment>
        <translation>Abrir las condiciones en el navegador</translation>
    </message>
    <message>
        <source>Text of the sponsor, shown as plain text</source>
        <extracomment>Beside a title and a link that somebody else wrote.</extracomment>
        <translation>Texto del patrocinador, mostrado sin formato</translation>
    </message>
</context>
<context>
    <name>ThisNodeCard</name>
    <message>
        <source>This node</source>
        <extracomment>Title of a card about the node in this program.</extracomment>
        <translation>Este nodo</translation>
    </message>
</context>
<context>
    <name>TimeFormat</name>
    <message>
        <source>now</source>
        <translation>ahora</translation>
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
        <translation>&lt; 0.1 s</translation>
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
        <translation>Cerrar el aviso</translation>
    </message>
</context>
<context>
    <name>ToolsCard</name>
    <message>
        <source>Export and remove</source>
        <extracomment>Title of a card about copies of the open wallet and removing it.</extracomment>
        <translation>Exportar y quitar</translation>
    </message>
    <message>
        <source>Wallet file</source>
        <extracomment>What can be exported.</extracomment>
        <translation>Archivo de la billetera</translation>
    </message>
    <message>
        <source>A copy for another computer, under a password of its own.</source>
        <extracomment>What a copy of the wallet file is for.</extracomment>
        <translation>Una copia para otro equipo, con su propia contraseña.</translation>
    </message>
    <message>
        <source>A copy for another computer. It holds no secret.</source>
        <extracomment>What a copy of a file that only watches is for.</extracomment>
        <translation>Una copia para otro equipo. No contiene ningún secreto.</translation>
    </message>
    <message>
        <source>Export the wallet file</source>
        <extracomment>Button that opens a dialog.</extracomment>
        <translation>Exportar el archivo</translation>
    </message>
    <message>
        <source>Private key</source>
        <extracomment>What can be exported.</extracomment>
        <translation>Clave privada</translation>
    </message>
    <message>
        <source>The secret of one account. Whoever has it can spend its coins.</source>
        <extracomment>What a private key means.</extracomment>
        <translation>El secreto de una cuenta. Quien la tenga puede gastar sus monedas.</translation>
    </message>
    <message>
        <source>Export the private key</source>
        <extracomment>Button that opens a dialog.</extracomment>
        <translation>Exportar la clave privada</translation>
    </message>
    <message>
        <source>Public key (xpub)</source>
        <extracomment>What can be exported: an extended public key.</extracomment>
        <translation>Clave pública (xpub)</translation>
    </message>
    <message>
        <source>For a wallet elsewhere that only watches. It shows all addresses of an account and cannot spend.</source>
        <extracomment>What an extended public key is for.</extracomment>
        <translation>Para una billetera en otro lugar que solo observa. Muestra todas las direcciones de una cuenta y no puede gastar.</translation>
    </message>
    <message>
        <source>Export the public key</source>
        <extracomment>Button that opens a dialog.</extracomment>
        <translation>Exportar la clave pública</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Taking a wallet away from this computer.</extracomment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Takes this wallet out of the list. Its name is asked for first.</source>
        <extracomment>What removing the wallet does.</extracomment>
        <translation>Saca esta billetera de la lista. Antes se pide su nombre.</translation>
    </message>
    <message>
        <source>Remove this wallet</source>
        <extracomment>Button that opens a dialog.</extracomment>
        <translation>Quitar esta billetera</translation>
    </message>
</context>
<context>
    <name>TrafficCard</name>
    <message>
        <source>Traffic</source>
        <extracomment>Title of a card: what goes over the network.</extracomment>
        <translation>Tráfico</translation>
    </message>
    <message>
        <source>In</source>
        <extracomment>What comes in over the network.</extracomment>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Out</source>
        <extracomment>What goes out over the network.</extracomment>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Time covered</source>
        <extracomment>Read out for the choice of how much time a chart covers.</extracomment>
        <translation>Período abarcado</translation>
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
        <translation>Tráfico de este nodo</translation>
    </message>
</context>
<context>
    <name>UnbondCard</name>
    <message>
        <source>Unbond</source>
        <extracomment>Title of a card: taking coins back.</extracomment>
        <translation>Retirar fianza</translation>
    </message>
    <message>
        <source>Amount to take back</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Importe que retirar</translation>
    </message>
    <message>
        <source>Asked for now, the coins are free about %1. Until then they can still be slashed. Taking everything ends this validator.</source>
        <extracomment>In the card about taking coins back; %1 is a date and time.</extracomment>
        <translation>Si se piden ahora, las monedas quedan libres hacia el %1. Hasta entonces aún pueden penalizarse. Retirarlo todo pone fin a este validador.</translation>
    </message>
    <message>
        <source>Take coins back</source>
        <extracomment>Button that goes on to confirm taking coins back.</extracomment>
        <translation>Retirar monedas</translation>
    </message>
    <message>
        <source>Take back %1 RTC</source>
        <extracomment>Title of a dialog; %1 is an amount.</extracomment>
        <translation>Retirar %1 RTC</translation>
    </message>
    <message>
        <source>They are free about %1.</source>
        <extracomment>In the dialog that confirms taking coins back; %1 is a date and time.</extracomment>
        <translation>Quedan libres hacia el %1.</translation>
    </message>
</context>
<context>
    <name>WalletMenu</name>
    <message>
        <source>Watch-only</source>
        <extracomment>Mark of a wallet that can look and not spend.</extracomment>
        <translation>Solo observar</translation>
    </message>
    <message>
        <source>New wallet</source>
        <extracomment>Line of the menu of wallets.</extracomment>
        <translation>Nueva billetera</translation>
    </message>
</context>
<context>
    <name>WalletSwitcher</name>
    <message>
        <source>Wallet %1</source>
        <extracomment>Read out for the button that shows the open wallet; %1 is its name.</extracomment>
        <translation>Billetera %1</translation>
    </message>
    <message>
        <source>Watch-only, %1</source>
        <extracomment>Read out for a wallet without a key; %1 is its address.</extracomment>
        <translation>Solo observar, %1</translation>
    </message>
</context>
<context>
    <name>WalletsCard</name>
    <message>
        <source>Wallets</source>
        <extracomment>Title of a card.</extracomment>
        <translation>Billeteras</translation>
    </message>
    <message>
        <source>New wallet</source>
        <extracomment>Button that makes one more wallet.</extracomment>
        <translation>Nueva billetera</translation>
    </message>
    <message>
        <source>open, watch-only</source>
        <extracomment>Beside the wallet that is open and has no key.</extracomment>
        <translation>abierta, solo observar</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>Beside the wallet that is open.</extracomment>
        <translation>abierta</translation>
    </message>
    <message>
        <source>watch-only</source>
        <extracomment>Beside a wallet that has no key.</extracomment>
        <translation>solo observar</translation>
    </message>
    <message>
        <source>Name of the open wallet</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Nombre de la billetera abierta</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>Button that gives the wallet its new name.</extracomment>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Type another name first.</source>
        <extracomment>Why the button cannot be used.</extracomment>
        <translation>Escriba primero otro nombre.</translation>
    </message>
    <message>
        <source>The words of this wallet were checked.</source>
        <extracomment>State of the backup.</extracomment>
        <translation>Las palabras de esta billetera se comprobaron.</translation>
    </message>
    <message>
        <source>The words of this wallet were never checked.</source>
        <extracomment>State of the backup.</extracomment>
        <translation>Las palabras de esta billetera nunca se comprobaron.</translation>
    </message>
    <message>
        <source>See the words</source>
        <extracomment>Button that shows the recovery words after asking for the password.</extracomment>
        <translation>Ver las palabras</translation>
    </message>
</context>
<context>
    <name>WatchBadge</name>
    <message>
        <source>Watch-only</source>
        <extracomment>Mark of a wallet that can look and not spend.</extracomment>
        <translation>Solo observar</translation>
    </message>
</context>
<context>
    <name>WelcomeStep</name>
    <message>
        <source>Another wallet</source>
        <extracomment>Title of onboarding when a wallet is here already.</extracomment>
        <translation>Otra billetera</translation>
    </message>
    <message>
        <source>Hold RTC. Mine on hardware you already own. Get paid for code.</source>
        <extracomment>Title of the first page a newcomer sees.</extracomment>
        <translation>Guarde RTC. Mine con el hardware que ya tiene. Cobre por su código.</translation>
    </message>
    <message>
        <source>It has words and a password of its own. The wallets that are here stay as they are.</source>
        <extracomment>Under the title of onboarding when a wallet is here already.</extracomment>
        <translation>Tiene sus propias palabras y su propia contraseña. Las billeteras que ya están aquí no cambian.</translation>
    </message>
    <message>
        <source>A wallet and a node in one window. It takes under two minutes, and nothing is decided without you.</source>
        <extracomment>Under the title of the first page.</extracomment>
        <translation>Una billetera y un nodo en una sola ventana. Lleva menos de dos minutos y nada se decide sin usted.</translation>
    </message>
    <message>
        <source>Create a wallet</source>
        <extracomment>Button that begins with a new wallet.</extracomment>
        <translation>Crear una billetera</translation>
    </message>
    <message>
        <source>I have words or a file</source>
        <extracomment>Button that restores or imports a wallet.</extracomment>
        <translation>Tengo palabras o un archivo</translation>
    </message>
</context>
<context>
    <name>WordGrid</name>
    <message>
        <source>Word %1: %2</source>
        <extracomment>Read out for a recovery word; %1 is its number.</extracomment>
        <translation>Palabra %1: %2</translation>
    </message>
    <message>
        <source>Make sure that nobody and no camera looks at your screen.</source>
        <extracomment>On the cover over the recovery words.</extracomment>
        <translation>Asegúrese de que ninguna persona ni cámara vea su pantalla.</translation>
    </message>
    <message>
        <source>Show words</source>
        <extracomment>Button that uncovers the recovery words.</extracomment>
        <translation>Mostrar palabras</translation>
    </message>
</context>
<context>
    <name>WordsDialog</name>
    <message>
        <source>Words of this wallet</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>Palabras de esta billetera</translation>
    </message>
    <message>
        <source>Anyone who reads them can spend your coins. Compare them with your paper, in this order.</source>
        <extracomment>In the dialog that shows the recovery words.</extracomment>
        <translation>Cualquiera que las lea puede gastar sus monedas. Compárelas con su papel, en este orden.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes the dialog.</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Show words</source>
        <extracomment>Button that uncovers the recovery words.</extracomment>
        <translation>Mostrar palabras</translation>
    </message>
    <message>
        <source>My paper says the same</source>
        <extracomment>Button: the words on paper are the same.</extracomment>
        <translation>Mi papel dice lo mismo</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Contraseña</translation>
    </message>
</context>
<context>
    <name>WordsStep</name>
    <message>
        <source>Write down these %1 words</source>
        <extracomment>Title; %1 is 12 or 24.</extracomment>
        <translation>Anote estas %1 palabras</translation>
    </message>
    <message>
        <source>They are the only way to get your RTC back if this computer is lost. Write them on paper, in this order. Anyone who reads them can spend your coins.</source>
        <extracomment>Under the title of the recovery words.</extracomment>
        <translation>Son la única forma de recuperar sus RTC si se pierde este equipo. Escríbalas en papel, en este orden. Cualquiera que las lea puede gastar sus monedas.</translation>
    </message>
    <message>
        <source>Check later</source>
        <extracomment>Button that skips the check of the written words.</extracomment>
        <translation>Comprobar después</translation>
    </message>
    <message>
        <source>Check 4 words now</source>
        <extracomment>Button that begins the check of the written words.</extracomment>
        <translation>Comprobar 4 palabras ahora</translation>
    </message>
    <message>
        <source>How many words</source>
        <extracomment>Read out for the choice of 12 or 24 words.</extracomment>
        <translation>Cuántas palabras</translation>
    </message>
    <message>
        <source>12 words</source>
        <extracomment>Choice of how many recovery words.</extracomment>
        <translation>12 palabras</translation>
    </message>
    <message>
        <source>24 words</source>
        <extracomment>Choice of how many recovery words.</extracomment>
        <translation>24 palabras</translation>
    </message>
    <message>
        <source>Hide words</source>
        <extracomment>Button that covers the recovery words.</extracomment>
        <translation>Ocultar palabras</translation>
    </message>
    <message>
        <source>No photos, no cloud notes, no copy and paste. Nobody who helps you ever needs these words.</source>
        <extracomment>Warning under the recovery words.</extracomment>
        <translation>Sin fotos, sin notas en la nube, sin copiar y pegar. Nadie que le ayude necesita nunca estas palabras.</translation>
    </message>
    <message>
        <source>Add a passphrase</source>
        <extracomment>Box to tick under the recovery words.</extracomment>
        <translation>Añadir frase de acceso</translation>
    </message>
    <message>
        <source>(a 13th word only you know; it cannot be recovered)</source>
        <extracomment>Behind &quot;Add a passphrase&quot;.</extracomment>
        <translation>(una 13.ª palabra que solo usted conoce; no se puede recuperar)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Frase de acceso</translation>
    </message>
</context>
<context>
    <name>WrongCard</name>
    <message>
        <source>What can still go wrong</source>
        <extracomment>Title of a card about a bounty.</extracomment>
        <translation>Qué puede salir mal aún</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::AccountList</name>
    <message>
        <source>Account %1</source>
        <translation>Cuenta %1</translation>
    </message>
    <message>
        <source>address %1 of a public key</source>
        <translation>dirección %1 de una clave pública</translation>
    </message>
    <message>
        <source>a single key</source>
        <translation>una clave sola</translation>
    </message>
    <message>
        <source>only watched</source>
        <translation>solo observada</translation>
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
        <translation>Olvidado. Su importe vuelve a estar libre.</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>In block</source>
        <translation>En bloque</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Definitivo</translation>
    </message>
    <message>
        <source>Nobody can undo it now.</source>
        <translation>Ya nadie puede deshacerlo.</translation>
    </message>
    <message>
        <source>How the reward of an epoch was shared is not proven: this amount is what the server says.</source>
        <translation>Cómo se repartió la recompensa de una época no está probado: este importe es lo que dice el servidor.</translation>
    </message>
    <message>
        <source>That it is in its block is checked on this device. Whether it succeeded, and its fee, are what the server says.</source>
        <translation>Que está en su bloque se comprobó en este dispositivo. Si tuvo éxito y su comisión son lo que dice el servidor.</translation>
    </message>
    <message>
        <source>Nothing of this is proven: it is what the server says.</source>
        <translation>Nada de esto está probado: es lo que dice el servidor.</translation>
    </message>
    <message numerus="yes">
        <source>one of %n server(s)</source>
        <translation>
            <numerusform>uno de %n servidor</numerusform>
            <numerusform>uno de %n servidores</numerusform>
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
        <translation>Comisión pagada</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Comisión</translation>
    </message>
    <message>
        <source>Fee, at most</source>
        <translation>Comisión máxima</translation>
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
        <translation>Bloque</translation>
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
        <translation>Hora en UTC</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Todo</translation>
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
        <translation>Líneas escritas: %1, en %2</translation>
    </message>
    <message>
        <source>Labels written: %1, to %2</source>
        <translation>Etiquetas escritas: %1, en %2</translation>
    </message>
    <message>
        <source>Notes kept: %1. Names kept: %2.</source>
        <translation>Notas guardadas: %1. Nombres guardados: %2.</translation>
    </message>
    <message>
        <source>Left out: %1, a name is never changed by a file.</source>
        <translation>Omitidos: %1; un archivo nunca cambia un nombre.</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::ActivityViewModel</name>
    <message>
        <source>Older payments could not be read.</source>
        <translation>No se pudieron leer los pagos anteriores.</translation>
    </message>
    <message>
        <source>Searching, %1 lines so far…</source>
        <translation>Buscando, %1 líneas hasta ahora…</translation>
    </message>
    <message>
        <source>Type the day as 2026-11-29.</source>
        <translation>Escriba el día así: 2026-11-29.</translation>
    </message>
    <message>
        <source>This is before the first day.</source>
        <translation>Es anterior al primer día.</translation>
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
        <translation>Tabla %1, %2 clases</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::BoardViewModel</name>
    <message>
        <source>Bounties need the node, and it does not run.</source>
        <translation>Los bounties necesitan el nodo, y no está en marcha.</translation>
    </message>
    <message>
        <source>The board could not be read yet. It is tried again by itself.</source>
        <translation>La lista aún no se pudo leer. Se intenta de nuevo por sí solo.</translation>
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
        <translation>No es un importe.</translation>
    </message>
    <message>
        <source>Less than the lowest reward.</source>
        <translation>Menos que la recompensa mínima.</translation>
    </message>
    <message>
        <source>Owner and name, such as oxide-labs/attest-probe.</source>
        <translation>Dueño y nombre, como oxide-labs/attest-probe.</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Cualquier etiqueta</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::BountiesViewModel</name>
    <message>
        <source>Link copied</source>
        <translation>Enlace copiado</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::BountyAct</name>
    <message>
        <source>Claim this bounty</source>
        <translation>Reclamar este bounty</translation>
    </message>
    <message>
        <source>Link my pull request</source>
        <translation>Enlazar mi pull request</translation>
    </message>
    <message>
        <source>Approve the work</source>
        <translation>Aprobar el trabajo</translation>
    </message>
    <message>
        <source>Reject the work</source>
        <translation>Rechazar el trabajo</translation>
    </message>
    <message>
        <source>Release the payment</source>
        <translation>Liberar el pago</translation>
    </message>
    <message>
        <source>Cancel the bounty</source>
        <translation>Cancelar el bounty</translation>
    </message>
    <message>
        <source>Give the claim back</source>
        <translation>Devolver el reclamo</translation>
    </message>
    <message>
        <source>Your last step is not final yet.</source>
        <translation>Su último paso aún no es definitivo.</translation>
    </message>
    <message>
        <source>Claim this bounty?</source>
        <translation>¿Reclamar este bounty?</translation>
    </message>
    <message>
        <source>Which pull request?</source>
        <translation>¿Qué pull request?</translation>
    </message>
    <message>
        <source>Approve the work?</source>
        <translation>¿Aprobar el trabajo?</translation>
    </message>
    <message>
        <source>Reject the work?</source>
        <translation>¿Rechazar el trabajo?</translation>
    </message>
    <message>
        <source>Release the payment?</source>
        <translation>¿Liberar el pago?</translation>
    </message>
    <message>
        <source>Cancel the bounty?</source>
        <translation>¿Cancelar el bounty?</translation>
    </message>
    <message>
        <source>Give the claim back?</source>
        <translation>¿Devolver el reclamo?</translation>
    </message>
    <message>
        <source>Reserve this bounty for %1. One open claim per bounty. Paid to: %2.</source>
        <translation>Reserva este bounty por %1. Un reclamo abierto por bounty. Se paga a: %2.</translation>
    </message>
    <message>
        <source>It names your work in %1 and stops the clock of your claim.</source>
        <translation>Nombra su trabajo en %1 y detiene el reloj de su reclamo.</translation>
    </message>
    <message>
        <source>You say that pull request #%1 does what the terms ask. The payment follows the merge.</source>
        <translation>Afirma que el pull request #%1 cumple las condiciones. El pago sigue a la fusión.</translation>
    </message>
    <message>
        <source>Pull request #%1 goes back to %2, who can submit again while the claim lasts.</source>
        <translation>El pull request #%1 vuelve a %2, que puede entregar de nuevo mientras dure el reclamo.</translation>
    </message>
    <message>
        <source>%1 RTC leave the escrow and go to %2. Nobody can undo it.</source>
        <translation>%1 RTC salen de la custodia y van a %2. Nadie puede deshacerlo.</translation>
    </message>
    <message>
        <source>%1 RTC come back to you from the escrow. The bounty is closed for good.</source>
        <translation>%1 RTC vuelven a usted de la custodia. El bounty queda cerrado para siempre.</translation>
    </message>
    <message>
        <source>The bounty is open to others again. Nothing is paid to you.</source>
        <translation>El bounty queda abierto a otros. No se le paga nada.</translation>
    </message>
    <message>
        <source>Claim it</source>
        <translation>Reclamarlo</translation>
    </message>
    <message>
        <source>Link it</source>
        <translation>Enlazarlo</translation>
    </message>
    <message>
        <source>Approve it</source>
        <translation>Aprobarlo</translation>
    </message>
    <message>
        <source>Reject it</source>
        <translation>Rechazarlo</translation>
    </message>
    <message>
        <source>Release %1 RTC</source>
        <translation>Liberar %1 RTC</translation>
    </message>
    <message>
        <source>Take the escrow back</source>
        <translation>Retirar la custodia</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Devolverlo</translation>
    </message>
    <message>
        <source>Number of the pull request</source>
        <translation>Número del pull request</translation>
    </message>
    <message>
        <source>Merge commit</source>
        <translation>Commit de la fusión</translation>
    </message>
    <message>
        <source>Such as 93, or its link.</source>
        <translation>Como 93, o su enlace.</translation>
    </message>
    <message>
        <source>40 characters, or its link. It may stay empty when nothing was merged.</source>
        <translation>40 caracteres, o su enlace. Puede quedar vacío si nada se fusionó.</translation>
    </message>
    <message>
        <source>40 characters, or its link.</source>
        <translation>40 caracteres, o su enlace.</translation>
    </message>
    <message>
        <source>This names no pull request. Type its number.</source>
        <translation>Esto no nombra un pull request. Escriba su número.</translation>
    </message>
    <message>
        <source>This is no commit: it has 40 characters, 0 to 9 and a to f.</source>
        <translation>Esto no es un commit: tiene 40 caracteres, 0 a 9 y a a f.</translation>
    </message>
    <message>
        <source>Fill in the field first.</source>
        <translation>Complete primero el campo.</translation>
    </message>
    <message>
        <source>Asking for the current fee…</source>
        <translation>Consultando la comisión actual…</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::BountyItem</name>
    <message>
        <source>There is no bounty of this number on this chain.</source>
        <translation>No hay un bounty con este número en esta cadena.</translation>
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
        <translation>Pagado a usted</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Back with you</source>
        <translation>De vuelta con usted</translation>
    </message>
    <message>
        <source>Back at the sponsor</source>
        <translation>De vuelta con el patrocinador</translation>
    </message>
    <message>
        <source>In escrow for you</source>
        <translation>En custodia para usted</translation>
    </message>
    <message>
        <source>In escrow</source>
        <translation>En custodia</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Escrow holds</source>
        <translation>En custodia hay</translation>
    </message>
    <message>
        <source>Network fee</source>
        <translation>Comisión de red</translation>
    </message>
    <message>
        <source>paid by who takes a step</source>
        <translation>la paga quien da un paso</translation>
    </message>
    <message>
        <source>Went to</source>
        <translation>Fue a</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Va a</translation>
    </message>
    <message>
        <source>A claim lasts</source>
        <translation>Un reclamo dura</translation>
    </message>
    <message>
        <source>Claim ends</source>
        <translation>El reclamo termina</translation>
    </message>
    <message>
        <source>Bounty ends</source>
        <translation>El bounty termina</translation>
    </message>
    <message>
        <source>Released by</source>
        <translation>Lo libera</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::BountyMove</name>
    <message>
        <source>The node does not run, so nothing can be sent.</source>
        <translation>El nodo no está en marcha, así que no se puede enviar nada.</translation>
    </message>
    <message>
        <source>Signed and kept. No node has taken it yet.</source>
        <translation>Firmado y guardado. Ningún nodo lo ha tomado aún.</translation>
    </message>
    <message>
        <source>In block %1, not final yet</source>
        <translation>En el bloque %1, aún no definitivo</translation>
    </message>
    <message>
        <source>Final after %1</source>
        <translation>Definitivo tras %1</translation>
    </message>
    <message>
        <source>Failed in block %1. %2 The fee was paid.</source>
        <translation>Falló en el bloque %1. %2 La comisión se pagó.</translation>
    </message>
    <message>
        <source>It was not put into a block in time. Nothing was spent.</source>
        <translation>No se incluyó a tiempo en un bloque. No se gastó nada.</translation>
    </message>
    <message>
        <source>Waiting for a block</source>
        <translation>Espera un bloque</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::BountyPostEntry</name>
    <message>
        <source>The chain was not read yet.</source>
        <translation>La cadena aún no se ha leído.</translation>
    </message>
    <message>
        <source>Say who reviews the work.</source>
        <translation>Diga quién revisa el trabajo.</translation>
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
        <translation>Días desde ahora, o una fecha. Termina el %1.</translation>
    </message>
    <message>
        <source>Days from now, or a date.</source>
        <translation>Días desde ahora, o una fecha.</translation>
    </message>
    <message>
        <source>Who claims it has this long to submit a pull request.</source>
        <translation>Quien lo reclama tiene este tiempo para entregar un pull request.</translation>
    </message>
    <message>
        <source>%1 RTC leave your wallet now and wait in escrow. They go to the developer when the pull request is merged, or return to you after %2.</source>
        <translation>%1 RTC salen ahora de su monedero y esperan en custodia. Van al desarrollador cuando se fusiona el pull request, o vuelven a usted después del %2.</translation>
    </message>
    <message>
        <source>≈ %1 RTC at most</source>
        <translation>≈ %1 RTC como máximo</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>By the repository&apos;s node, as soon as the pull request is merged</source>
        <translation>Por el nodo del repositorio, en cuanto se fusione el pull request</translation>
    </message>
    <message>
        <source>By the maintainer, after the merge</source>
        <translation>Por el mantenedor, tras la fusión</translation>
    </message>
    <message>
        <source>The node does not run.</source>
        <translation>El nodo no está en marcha.</translation>
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
        <translation>terminado</translation>
    </message>
    <message>
        <source>%1 RTC</source>
        <translation>%1 RTC</translation>
    </message>
    <message>
        <source>time left %1</source>
        <translation>quedan %1</translation>
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
        <translation>Formato antiguo sin control de errores de escritura. Compare cada carácter.</translation>
    </message>
    <message>
        <source>Not yet tested with that program. Compare the address with the one it shows.</source>
        <translation>Aún no se ha probado con ese programa. Compare la dirección con la que muestra.</translation>
    </message>
    <message>
        <source>Already here, as %1. Choose it in the list of wallets.</source>
        <translation>Ya está aquí, como %1. Elíjala en la lista de billeteras.</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::Desktop</name>
    <message>
        <source>No final block for 5 minutes.</source>
        <translation>Ningún bloque definitivo en 5 minutos.</translation>
    </message>
    <message>
        <source>Mining stopped.</source>
        <translation>La minería se detuvo.</translation>
    </message>
    <message>
        <source>Crash report copied</source>
        <translation>Informe de fallo copiado</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::ExplorerItem</name>
    <message>
        <source>Explorer / Blocks</source>
        <translation>Explorador / Bloques</translation>
    </message>
    <message>
        <source>Explorer / Transactions</source>
        <translation>Explorador / Transacciones</translation>
    </message>
    <message>
        <source>Explorer / Accounts</source>
        <translation>Explorador / Cuentas</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>Bloque %1</translation>
    </message>
    <message>
        <source>In block, not final</source>
        <translation>En bloque, no definitivo</translation>
    </message>
    <message>
        <source>This chain has no such block yet.</source>
        <translation>Esta cadena aún no tiene ese bloque.</translation>
    </message>
    <message>
        <source>%1 of %2, %3 needed</source>
        <translation>%1 de %2, se necesitan %3</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transacción</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloque</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Found in the block under its whole hash</source>
        <translation>Encontrada en el bloque por su hash completo</translation>
    </message>
    <message>
        <source>Executed by this device</source>
        <translation>Ejecutada por este dispositivo</translation>
    </message>
    <message>
        <source>The node does not run.</source>
        <translation>El nodo no está en marcha.</translation>
    </message>
    <message>
        <source>Nothing on this chain has this name. It may be on another network.</source>
        <translation>Nada en esta cadena tiene ese nombre. Puede estar en otra red.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
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
        <translation>Pagos enviados</translation>
    </message>
    <message>
        <source>As of block</source>
        <translation>Según el bloque</translation>
    </message>
    <message>
        <source>Read from the state that this device executed</source>
        <translation>Leído del estado que ejecutó este dispositivo</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::ExplorerViewModel</name>
    <message>
        <source>Nothing on this chain has this name. It may be on another network.</source>
        <translation>Nada en esta cadena tiene ese nombre. Puede estar en otra red.</translation>
    </message>
    <message>
        <source>%1 tx</source>
        <translation>%1 tx</translation>
    </message>
    <message>
        <source>%1 a block, last %2</source>
        <translation>%1 por bloque, el último %2</translation>
    </message>
    <message>
        <source>slot %1 of %2</source>
        <translation>ranura %1 de %2</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::FileExport</name>
    <message>
        <source>Name a file, not only a folder.</source>
        <translation>Indique un archivo, no solo una carpeta.</translation>
    </message>
    <message>
        <source>Name the whole path, from %1 on.</source>
        <translation>Indique la ruta completa, desde %1.</translation>
    </message>
    <message>
        <source>Type the wallet password.</source>
        <translation>Escriba la contraseña de la billetera.</translation>
    </message>
    <message>
        <source>Type a password for the copy.</source>
        <translation>Escriba una contraseña para la copia.</translation>
    </message>
    <message>
        <source>The two passwords for the copy differ.</source>
        <translation>Las dos contraseñas de la copia son distintas.</translation>
    </message>
    <message>
        <source>%1 is there already. Nothing was overwritten; name another file.</source>
        <translation>%1 ya existe. No se sobrescribió nada; indique otro archivo.</translation>
    </message>
    <message>
        <source>Wallet file written: %1</source>
        <translation>Archivo de la billetera escrito: %1</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::HostRows</name>
    <message>
        <source>for good</source>
        <translation>para siempre</translation>
    </message>
    <message>
        <source>ends now</source>
        <translation>termina ahora</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::ImportEntry</name>
    <message>
        <source>Balances are not known yet: the node starts with the first wallet.</source>
        <translation>Los saldos aún no se conocen: el nodo arranca con la primera billetera.</translation>
    </message>
    <message>
        <source>Balances are not known yet: the node has not answered.</source>
        <translation>Los saldos aún no se conocen: el nodo no ha respondido.</translation>
    </message>
    <message>
        <source>Nothing is found yet.</source>
        <translation>Aún no se ha encontrado nada.</translation>
    </message>
    <message>
        <source>Choose an address first.</source>
        <translation>Elija primero una dirección.</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::KeyExport</name>
    <message>
        <source>Type the wallet password.</source>
        <translation>Escriba la contraseña de la billetera.</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::KeychainUnlock</name>
    <message>
        <source>Looking for the keychain of this desktop.</source>
        <translation>Se busca el llavero de este escritorio.</translation>
    </message>
    <message>
        <source>This wallet only watches. It is never locked.</source>
        <translation>Esta billetera solo observa. Nunca se bloquea.</translation>
    </message>
    <message>
        <source>Type the wallet password.</source>
        <translation>Escriba la contraseña de la billetera.</translation>
    </message>
    <message>
        <source>The keychain did not take the password: %1</source>
        <translation>El llavero no aceptó la contraseña: %1</translation>
    </message>
    <message>
        <source>The keychain unlocks this wallet from now on.</source>
        <translation>El llavero desbloquea esta billetera desde ahora.</translation>
    </message>
    <message>
        <source>The keychain did not remove the password: %1. Remove the entry of RustChain Desktop there yourself.</source>
        <translation>El llavero no quitó la contraseña: %1. Quite usted allí la entrada de RustChain Desktop.</translation>
    </message>
    <message>
        <source>The keychain has no password for this wallet any more. Type it.</source>
        <translation>El llavero ya no tiene la contraseña de esta billetera. Escríbala.</translation>
    </message>
    <message>
        <source>The keychain gave no password: %1</source>
        <translation>El llavero no dio la contraseña: %1</translation>
    </message>
    <message>
        <source>The keychain holds another password. It was removed there; type the right one.</source>
        <translation>El llavero tiene otra contraseña. Se quitó de allí; escriba la correcta.</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::LockViewModel</name>
    <message numerus="yes">
        <source>Locked after %n minute(s) without use</source>
        <translation>
            <numerusform>Bloqueada tras %n minuto sin uso</numerusform>
            <numerusform>Bloqueada tras %n minutos sin uso</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked by you</source>
        <translation>Bloqueada por usted</translation>
    </message>
    <message>
        <source>Another wallet, still locked</source>
        <translation>Otra billetera, aún bloqueada</translation>
    </message>
    <message>
        <source>Locked with this computer</source>
        <translation>Bloqueada junto con este equipo</translation>
    </message>
    <message>
        <source>Locked since the start</source>
        <translation>Bloqueada desde el inicio</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passwords. Try again in %n second(s).</source>
        <translation>
            <numerusform>Demasiadas contraseñas incorrectas. Vuelva a intentarlo en %n segundo.</numerusform>
            <numerusform>Demasiadas contraseñas incorrectas. Vuelva a intentarlo en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remote node, newest checked block %1 ago</source>
        <translation>Nodo remoto, último bloque comprobado hace %1</translation>
    </message>
    <message>
        <source>Node is running, final %1 ago</source>
        <translation>El nodo está en marcha, definitivo hace %1</translation>
    </message>
    <message>
        <source>Mining continues</source>
        <translation>La minería continúa</translation>
    </message>
    <message>
        <source>Mining is off</source>
        <translation>Minería desactivada</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::MachineRelease</name>
    <message>
        <source>Not enough RTC for the fee.</source>
        <translation>No hay RTC suficientes para la comisión.</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::MessageDesk</name>
    <message>
        <source>This wallet only watches. It holds no key to sign with.</source>
        <translation>Esta billetera solo observa. No tiene clave con que firmar.</translation>
    </message>
    <message>
        <source>Type the text to sign.</source>
        <translation>Escriba el texto que va a firmar.</translation>
    </message>
    <message>
        <source>The text is longer than 64 KiB. Shorten it.</source>
        <translation>El texto pasa de 64 KiB. Acórtelo.</translation>
    </message>
    <message>
        <source>Type the address of who is said to have signed.</source>
        <translation>Escriba la dirección de quien se dice que firmó.</translation>
    </message>
    <message>
        <source>Paste the signature.</source>
        <translation>Pegue la firma.</translation>
    </message>
    <message>
        <source>This is no signature. It begins with rtcsig1: and is one line without spaces.</source>
        <translation>Esto no es una firma. Empieza por rtcsig1: y es una línea sin espacios.</translation>
    </message>
    <message>
        <source>Not valid. It was signed with the key of another address.</source>
        <translation>No es válida. Se firmó con la clave de otra dirección.</translation>
    </message>
    <message>
        <source>Not valid. The owner of this address signed another text, or something was changed: each space and line break counts.</source>
        <translation>No es válida. El dueño de esta dirección firmó otro texto, o algo cambió: cada espacio y salto de línea cuenta.</translation>
    </message>
    <message>
        <source>Valid. The owner of this address signed exactly this text. The address is not in your book.</source>
        <translation>Válida. El dueño de esta dirección firmó exactamente este texto. La dirección no está en su libreta.</translation>
    </message>
    <message>
        <source>Valid. %1, as your book calls this address, signed exactly this text.</source>
        <translation>Válida. %1, como su libreta llama a esta dirección, firmó exactamente este texto.</translation>
    </message>
    <message>
        <source>Valid. You signed exactly this text, with %1 of the wallet %2.</source>
        <translation>Válida. Usted firmó exactamente este texto, con %1 de la billetera %2.</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::MiningRewards</name>
    <message>
        <source>RTC in 30 days, still reading</source>
        <translation>RTC en 30 días, aún leyendo</translation>
    </message>
    <message>
        <source>RTC in 1 year, still reading</source>
        <translation>RTC en 1 año, aún leyendo</translation>
    </message>
    <message>
        <source>RTC in 30 days</source>
        <translation>RTC en 30 días</translation>
    </message>
    <message>
        <source>RTC in 1 year</source>
        <translation>RTC en 1 año</translation>
    </message>
    <message>
        <source>%1: %2 RTC</source>
        <translation>%1: %2 RTC</translation>
    </message>
    <message>
        <source>Week of %1: %2 RTC</source>
        <translation>Semana del %1: %2 RTC</translation>
    </message>
    <message>
        <source>today, so far %1</source>
        <translation>hoy, hasta ahora %1</translation>
    </message>
    <message>
        <source>this week, so far %1</source>
        <translation>esta semana, hasta ahora %1</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::MiningRulesEntry</name>
    <message>
        <source>Not saved: %1</source>
        <translation>No se guardó: %1</translation>
    </message>
    <message>
        <source>Rules need a running node.</source>
        <translation>Las reglas requieren un nodo en marcha.</translation>
    </message>
    <message>
        <source>%1 °C</source>
        <translation>%1 °C</translation>
    </message>
    <message>
        <source>Power is not measurable here.</source>
        <translation>La alimentación no se puede medir aquí.</translation>
    </message>
    <message>
        <source>Whether you are away is not measurable here: mining stays paused.</source>
        <translation>Aquí no se puede medir si usted está ausente: la minería sigue en pausa.</translation>
    </message>
    <message>
        <source>After 5 minutes without key or pointer.</source>
        <translation>Tras 5 minutos sin teclado ni puntero.</translation>
    </message>
    <message>
        <source>The temperature is not measurable here.</source>
        <translation>La temperatura no se puede medir aquí.</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::MiningSwitch</name>
    <message>
        <source>Mining needs a full or light node.</source>
        <translation>La minería requiere un nodo completo o ligero.</translation>
    </message>
    <message>
        <source>Mining needs a running node.</source>
        <translation>La minería requiere un nodo en marcha.</translation>
    </message>
    <message>
        <source>This wallet only watches. Mining needs one that can sign.</source>
        <translation>Esta billetera solo observa. Minar necesita una que pueda firmar.</translation>
    </message>
    <message>
        <source>This machine is registered to another wallet&apos;s node. It can be registered here once that ends.</source>
        <translation>Esta máquina está registrada en el nodo de otra billetera. Se puede registrar aquí cuando eso termine.</translation>
    </message>
    <message>
        <source>Mining needs a wallet to pay to.</source>
        <translation>La minería requiere una billetera a la que pagar.</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::MiningViewModel</name>
    <message>
        <source>Slot %1</source>
        <translation>Ranura %1</translation>
    </message>
    <message>
        <source>Known once this machine is measured.</source>
        <translation>Se sabrá cuando se mida esta máquina.</translation>
    </message>
    <message>
        <source>Why: virtual machines have no weight.</source>
        <translation>Motivo: las máquinas virtuales no tienen peso.</translation>
    </message>
    <message>
        <source>Why: %1, but its values do not fit together. See all checks.</source>
        <translation>Motivo: %1, pero sus valores no concuerdan. Vea todas las comprobaciones.</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>Why: %1, %2</source>
        <translation>Motivo: %1, %2</translation>
    </message>
    <message>
        <source>Attestations from virtual machines earn nothing. You can still hold, send and browse.</source>
        <translation>Las atestaciones de máquinas virtuales no ganan nada. Aún puede guardar, enviar y explorar.</translation>
    </message>
    <message>
        <source>Base %1; the bonus fades 15 % a year of chain age, %2 so far. Table %3.</source>
        <translation>Base %1; la bonificación disminuye un 15 % por cada año de la cadena, %2 hasta ahora. Tabla %3.</translation>
    </message>
    <message>
        <source>Base %1; only what is above 1 fades with chain age, %2 so far. Table %3.</source>
        <translation>Base %1; solo lo que supera 1 disminuye con la edad de la cadena, %2 hasta ahora. Tabla %3.</translation>
    </message>
    <message>
        <source>Virtual machines are allowed on this network, at weight %1.</source>
        <translation>En esta red se permiten máquinas virtuales, con peso %1.</translation>
    </message>
    <message>
        <source>%1 slots of this epoch attested.</source>
        <translation>%1 ranuras de esta época con atestación.</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>Época %1</translation>
    </message>
    <message>
        <source>block %1 of %2</source>
        <translation>bloque %1 de %2</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptada</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>perdida</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviada</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>no enviada</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>por venir</translation>
    </message>
    <message>
        <source>Weight of all miners</source>
        <translation>Peso de todos los mineros</translation>
    </message>
    <message>
        <source>Your weight of all</source>
        <translation>Su peso del total</translation>
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
        <translation>Este hardware se libera cuando su bloque sea definitivo</translation>
    </message>
    <message>
        <source>Memory latency:</source>
        <translation>Latencia de memoria:</translation>
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
        <translation>no se puede medir</translation>
    </message>
    <message>
        <source>Load now</source>
        <translation>Carga actual</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Alimentación</translation>
    </message>
    <message>
        <source>CPU temperature</source>
        <translation>Temperatura de la CPU</translation>
    </message>
    <message>
        <source>Hardware name</source>
        <translation>Nombre del hardware</translation>
    </message>
    <message>
        <source>Pays to</source>
        <translation>Paga a</translation>
    </message>
    <message>
        <source>another wallet</source>
        <translation>otra billetera</translation>
    </message>
    <message>
        <source>Measuring: which processor this is</source>
        <translation>Midiendo: qué procesador es</translation>
    </message>
    <message>
        <source>Measuring: memory latency</source>
        <translation>Midiendo: latencia de memoria</translation>
    </message>
    <message>
        <source>Measuring: how fast it counts</source>
        <translation>Midiendo: velocidad de cálculo</translation>
    </message>
    <message>
        <source>Measuring: how its times vary</source>
        <translation>Midiendo: cómo varían sus tiempos</translation>
    </message>
    <message>
        <source>Measuring: interruptions</source>
        <translation>Midiendo: interrupciones</translation>
    </message>
    <message>
        <source>Measuring: the cycle counter</source>
        <translation>Midiendo: el contador de ciclos</translation>
    </message>
    <message>
        <source>Measuring: the cost of CPUID</source>
        <translation>Midiendo: el costo de CPUID</translation>
    </message>
    <message>
        <source>Measuring: the firmware&apos;s names</source>
        <translation>Midiendo: los nombres del firmware</translation>
    </message>
    <message>
        <source>Measuring the processor</source>
        <translation>Midiendo el procesador</translation>
    </message>
    <message>
        <source>No hypervisor&apos;s bit, name or device was found.</source>
        <translation>No se encontró ningún bit, nombre ni dispositivo de hipervisor.</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Aún sin medir</translation>
    </message>
    <message>
        <source>Measured %1 ago, not sent</source>
        <translation>Medida hace %1, no enviada</translation>
    </message>
    <message>
        <source>Measured %1 ago</source>
        <translation>Medida hace %1</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::NetworkViewModel</name>
    <message>
        <source>Offline, looking for peers.</source>
        <translation>Sin conexión, buscando pares.</translation>
    </message>
    <message>
        <source>Offline, looking for peers. Tried last: %1</source>
        <translation>Sin conexión, buscando pares. Último intento: %1</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Full node</source>
        <translation>Nodo completo</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>A la escucha</translation>
    </message>
    <message>
        <source>No, a local node</source>
        <translation>No, es un nodo local</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Accesible</translation>
    </message>
    <message>
        <source>No, it takes no connections</source>
        <translation>No, no acepta conexiones</translation>
    </message>
    <message>
        <source>Nobody has tried yet</source>
        <translation>Nadie lo ha intentado aún</translation>
    </message>
    <message>
        <source>Yes, port %1</source>
        <translation>Sí, puerto %1</translation>
    </message>
    <message>
        <source>No, open the port on your router</source>
        <translation>No, abra el puerto en su router</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Noise XX on every peer</source>
        <translation>Noise XX con todos los pares</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Port mapping</source>
        <translation>Asignación de puertos</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Shown: %1 of %2</source>
        <translation>Mostrados: %1 de %2</translation>
    </message>
    <message>
        <source>Not an address. Type a host and a port, as in 203.0.113.24:8098.</source>
        <translation>No es una dirección. Escriba un host y un puerto, como 203.0.113.24:8098.</translation>
    </message>
    <message>
        <source>The node does not run.</source>
        <translation>El nodo no está en marcha.</translation>
    </message>
    <message>
        <source>Calling %1</source>
        <translation>Llamando a %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Saliente</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Entrante</translation>
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
        <translation>Puntuación</translation>
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
        <translation>Conectado durante</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
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
        <translation>%1 vetado durante %2</translation>
    </message>
    <message>
        <source>Banned %1 for good</source>
        <translation>%1 vetado para siempre</translation>
    </message>
    <message>
        <source>Ban of %1 lifted</source>
        <translation>Veto de %1 levantado</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>Dirección copiada</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::NodeChoice</name>
    <message>
        <source>Write the address of a server: https://name:port.</source>
        <translation>Escriba la dirección de un servidor: https://nombre:puerto.</translation>
    </message>
    <message>
        <source>Set by the command line.</source>
        <translation>Fijado por la línea de comandos.</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::NodeHost</name>
    <message>
        <source>The node has stopped.</source>
        <translation>El nodo se detuvo.</translation>
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
        <translation>Uso diario</translation>
    </message>
    <message>
        <source>Wallet %1</source>
        <translation>Billetera %1</translation>
    </message>
    <message>
        <source>Nothing can be spent with it, so no password protects it: whoever uses this computer can look at it.</source>
        <translation>No permite gastar nada, así que ninguna contraseña la protege: quien use este equipo puede verla.</translation>
    </message>
    <message>
        <source>The wallet keeps the password of its file.</source>
        <translation>La billetera conserva la contraseña de su archivo.</translation>
    </message>
    <message>
        <source>Protects the wallet file on this computer. Nobody can reset it. Keep what you imported: there are no words for this wallet.</source>
        <translation>Protege el archivo de la billetera en este equipo. Nadie puede restablecerla. Guarde lo que importó: esta billetera no tiene palabras.</translation>
    </message>
    <message>
        <source>Protects the wallet file on this computer. Nobody can reset it. Your words can restore the wallet.</source>
        <translation>Protege el archivo de la billetera en este equipo. Nadie puede restablecerla. Sus palabras pueden restaurar la billetera.</translation>
    </message>
    <message>
        <source>Use several words that do not belong together.</source>
        <translation>Use varias palabras que no tengan relación entre sí.</translation>
    </message>
    <message>
        <source>Add a word or two. Names and dates are guessed first.</source>
        <translation>Añada una o dos palabras. Los nombres y las fechas son lo primero que se adivina.</translation>
    </message>
    <message>
        <source>One more unusual word would make it good.</source>
        <translation>Con otra palabra poco común sería buena.</translation>
    </message>
    <message>
        <source>Good. A longer one is stronger still.</source>
        <translation>Buena. Una más larga es aún más fuerte.</translation>
    </message>
    <message>
        <source>None of its first addresses has a history yet.</source>
        <translation>Ninguna de sus primeras direcciones tiene historial todavía.</translation>
    </message>
    <message numerus="yes">
        <source>Found %n address(es) with history.</source>
        <translation>
            <numerusform>Se encontró %n dirección con historial.</numerusform>
            <numerusform>Se encontraron %n direcciones con historial.</numerusform>
        </translation>
    </message>
    <message>
        <source>No history found. If you used a passphrase, make this wallet again with it: every passphrase opens a different wallet.</source>
        <translation>No se encontró historial. Si usó una frase de acceso, cree de nuevo esta billetera con ella: cada frase de acceso abre una billetera distinta.</translation>
    </message>
    <message numerus="yes">
        <source>Found %n account(s) with history.</source>
        <translation>
            <numerusform>Se encontró %n cuenta con historial.</numerusform>
            <numerusform>Se encontraron %n cuentas con historial.</numerusform>
        </translation>
    </message>
    <message>
        <source>This wallet is here already. Go back and choose it in the list of wallets.</source>
        <translation>Esta billetera ya está aquí. Vuelva y elíjala en la lista de billeteras.</translation>
    </message>
    <message>
        <source>The main network. It has not been launched yet: use the test or a local network.</source>
        <translation>La red principal. Aún no se ha lanzado: use la red de pruebas o una local.</translation>
    </message>
    <message>
        <source>The test network. Its coins have no value.</source>
        <translation>La red de pruebas. Sus monedas no tienen valor.</translation>
    </message>
    <message>
        <source>A local network, for developers. Its coins have no value.</source>
        <translation>Una red local, para desarrolladores. Sus monedas no tienen valor.</translation>
    </message>
    <message>
        <source>Older real hardware counts more; virtual machines count nothing on a public network.</source>
        <translation>El hardware real más antiguo cuenta más; las máquinas virtuales no cuentan nada en una red pública.</translation>
    </message>
    <message>
        <source>Your computer measures its own processor and signs the result once in each slot. Each epoch a reward is shared by all miners, by weight and by slots attested. %1</source>
        <translation>Su equipo mide su propio procesador y firma el resultado una vez en cada ranura. En cada época se reparte una recompensa entre todos los mineros, según el peso y las ranuras con atestación. %1</translation>
    </message>
    <message>
        <source>Your computer measures its own processor and signs the result every %1. About every %2, %3 RTC is shared by all miners, by weight and by slots attested. %4</source>
        <translation>Su equipo mide su propio procesador y firma el resultado cada %1. Aproximadamente cada %2 se reparten %3 RTC entre todos los mineros, según el peso y las ranuras con atestación. %4</translation>
    </message>
    <message>
        <source>The servers answer, and what they say is checked on this device.</source>
        <translation>Los servidores responden, y lo que dicen se comprueba en este dispositivo.</translation>
    </message>
    <message>
        <source>The servers are being asked.</source>
        <translation>Se está consultando a los servidores.</translation>
    </message>
    <message>
        <source>The node starts with this wallet.</source>
        <translation>El nodo se inicia con esta billetera.</translation>
    </message>
    <message>
        <source>The node is starting.</source>
        <translation>El nodo se está iniciando.</translation>
    </message>
    <message>
        <source>The node runs and checks every block on this device.</source>
        <translation>El nodo está en marcha y comprueba cada bloque en este dispositivo.</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::OverviewViewModel</name>
    <message>
        <source>This device executed block %1 and every block before it.</source>
        <translation>Este dispositivo ejecutó el bloque %1 y todos los anteriores.</translation>
    </message>
    <message>
        <source>Its own state holds this balance.</source>
        <translation>Su propio estado contiene este saldo.</translation>
    </message>
    <message>
        <source>The first block and its validators are on this device.</source>
        <translation>El primer bloque y sus validadores están en este dispositivo.</translation>
    </message>
    <message>
        <source>Signatures of the validators lead from there to block %1.</source>
        <translation>Las firmas de los validadores llevan de ahí al bloque %1.</translation>
    </message>
    <message>
        <source>The block names the root of all accounts, and the path from this balance to that root is right.</source>
        <translation>El bloque nombra la raíz de todas las cuentas, y el camino de este saldo a esa raíz es correcto.</translation>
    </message>
    <message>
        <source>≈ %1</source>
        <translation>≈ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) left</source>
        <translation>
            <numerusform>Queda %n bloque</numerusform>
            <numerusform>Quedan %n bloques</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Not possible: needs a full or light node.</source>
        <translation>No es posible: se necesita un nodo completo o ligero.</translation>
    </message>
    <message>
        <source>Mining starts with the node.</source>
        <translation>La minería empieza con el nodo.</translation>
    </message>
    <message>
        <source>Registering this machine. It takes a few seconds of work.</source>
        <translation>Registrando esta máquina. Requiere unos segundos de trabajo.</translation>
    </message>
    <message>
        <source>No block since the start of this window yet</source>
        <translation>Ningún bloque aún desde que se abrió esta ventana</translation>
    </message>
    <message numerus="yes">
        <source>Last %n block(s), slowest %1</source>
        <translation>
            <numerusform>Último bloque (%n), el más lento %1</numerusform>
            <numerusform>Últimos %n bloques, el más lento %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No server gives an answer that can be believed</source>
        <translation>Ningún servidor da una respuesta creíble</translation>
    </message>
    <message>
        <source>The node does not run</source>
        <translation>El nodo no está en marcha</translation>
    </message>
    <message>
        <source>Looking at the chain…</source>
        <translation>Consultando la cadena…</translation>
    </message>
    <message>
        <source>As of block %1, checked on this device. Not updated for %2: no server answers.</source>
        <translation>Hasta el bloque %1, comprobado en este dispositivo. Sin actualizar desde hace %2: ningún servidor responde.</translation>
    </message>
    <message>
        <source>As of block %1. Not updated for %2: the node does not answer.</source>
        <translation>Según el bloque %1. Sin actualizar desde hace %2: el nodo no responde.</translation>
    </message>
    <message>
        <source>Final at block %1, checked on this device</source>
        <translation>Definitivo en el bloque %1, comprobado en este dispositivo</translation>
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
        <translation>Envíe más de 0.</translation>
    </message>
    <message>
        <source>These are not the last 6 characters. Compare again.</source>
        <translation>No son los últimos 6 caracteres. Compare de nuevo.</translation>
    </message>
    <message>
        <source>Say who else is to be paid, or remove the row.</source>
        <translation>Indique a quién más se paga o quite la fila.</translation>
    </message>
    <message>
        <source>Say how much each of them gets.</source>
        <translation>Indique cuánto recibe cada uno.</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::PaymentTrack</name>
    <message>
        <source>Signed and kept. No node has taken it yet.</source>
        <translation>Firmado y guardado. Ningún nodo lo ha tomado aún.</translation>
    </message>
    <message>
        <source>Still waiting for a block. You can leave this page.</source>
        <translation>Aún espera un bloque. Puede salir de esta página.</translation>
    </message>
    <message>
        <source>Pending %1</source>
        <translation>Pendiente %1</translation>
    </message>
    <message>
        <source>In block %1 after %2</source>
        <translation>En el bloque %1 tras %2</translation>
    </message>
    <message>
        <source>Final after %1. Nobody can undo it now.</source>
        <translation>Definitivo tras %1. Ya nadie puede deshacerlo.</translation>
    </message>
    <message>
        <source>Failed in block %1: the balance was too low. The fee was paid.</source>
        <translation>Falló en el bloque %1: el saldo era insuficiente. La comisión se pagó.</translation>
    </message>
    <message>
        <source>Not sent. The coins never left.</source>
        <translation>No enviado. Las monedas nunca salieron.</translation>
    </message>
    <message>
        <source>Another payment took this place. Nothing was spent by this one.</source>
        <translation>Otro pago ocupó este lugar. Con este no se gastó nada.</translation>
    </message>
    <message>
        <source>It is sent again until a node takes it.</source>
        <translation>Se envía de nuevo hasta que un nodo lo tome.</translation>
    </message>
    <message>
        <source>Signed elsewhere and taken by the node.</source>
        <translation>Firmado en otro equipo y aceptado por el nodo.</translation>
    </message>
    <message>
        <source>Signed here and taken by the node.</source>
        <translation>Firmado aquí y tomado por el nodo.</translation>
    </message>
    <message>
        <source>A validator has put it into block %1.</source>
        <translation>Un validador lo incluyó en el bloque %1.</translation>
    </message>
    <message>
        <source>A validator puts it into a block.</source>
        <translation>Un validador lo incluye en un bloque.</translation>
    </message>
    <message>
        <source>More than two thirds of validators signed. Nobody can undo it.</source>
        <translation>Firmaron más de dos tercios de los validadores. Nadie puede deshacerlo.</translation>
    </message>
    <message>
        <source>More than two thirds of validators sign.</source>
        <translation>Firman más de dos tercios de los validadores.</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::PeerRows</name>
    <message>
        <source>Outgoing</source>
        <translation>Saliente</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Entrante</translation>
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
        <translation>No se guardó: no se puede escribir %1. La elección vale hasta que se cierre la ventana.</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::QrScan</name>
    <message>
        <source>%1 cannot be read. Check the path.</source>
        <translation>No se puede leer %1. Compruebe la ruta.</translation>
    </message>
    <message>
        <source>%1 is no picture that can be read. Save it as PNG or JPEG.</source>
        <translation>%1 no es una imagen que se pueda leer. Guárdela como PNG o JPEG.</translation>
    </message>
    <message>
        <source>%1 is too large. Cut it to the QR code.</source>
        <translation>%1 es demasiado grande. Recorte el código QR.</translation>
    </message>
    <message>
        <source>There is no QR code in %1. Make the code larger and try again.</source>
        <translation>No hay ningún código QR en %1. Amplíe el código y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>There are several QR codes in %1. Show only the one that is meant.</source>
        <translation>Hay varios códigos QR en %1. Muestre solo el que corresponde.</translation>
    </message>
    <message>
        <source>The QR code in %1 holds no address and no payment link.</source>
        <translation>El código QR en %1 no contiene ninguna dirección ni enlace de pago.</translation>
    </message>
    <message>
        <source>The clipboard holds no picture. Copy the QR code first.</source>
        <translation>El portapapeles no contiene ninguna imagen. Copie primero el código QR.</translation>
    </message>
    <message>
        <source>the copied picture</source>
        <translation>la imagen copiada</translation>
    </message>
    <message>
        <source>This desktop does not show its screen to programs. Save a picture of the code and open that.</source>
        <translation>Este escritorio no muestra su pantalla a los programas. Guarde una imagen del código y ábrala.</translation>
    </message>
    <message>
        <source>what the screen shows</source>
        <translation>lo que muestra la pantalla</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::ReceiveViewModel</name>
    <message>
        <source>Ask for more than 0, or leave it empty.</source>
        <translation>Pida más de 0 o déjelo vacío.</translation>
    </message>
    <message>
        <source>= %1 RTC</source>
        <translation>= %1 RTC</translation>
    </message>
    <message>
        <source>Shorten the label.</source>
        <translation>Acorte la etiqueta.</translation>
    </message>
    <message>
        <source>The label holds a hidden character.</source>
        <translation>La etiqueta contiene un carácter oculto.</translation>
    </message>
    <message>
        <source>Shorten the message.</source>
        <translation>Acorte el mensaje.</translation>
    </message>
    <message>
        <source>The message holds a hidden character.</source>
        <translation>El mensaje contiene un carácter oculto.</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>Dirección copiada</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>Enlace copiado</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>No se pudo escribir %1.</translation>
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
        <translation>Avanzando una bounty</translation>
    </message>
    <message>
        <source>Funding a bounty</source>
        <translation>Financiando una bounty</translation>
    </message>
    <message>
        <source>Bond</source>
        <translation>Fianza</translation>
    </message>
    <message>
        <source>Sending to %1</source>
        <translation>Enviando a %1</translation>
    </message>
    <message numerus="yes">
        <source>Sending to %n addresses</source>
        <translation>
            <numerusform>Enviando a %n dirección</numerusform>
            <numerusform>Enviando a %n direcciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Prepared for %1</source>
        <translation>Preparado para %1</translation>
    </message>
    <message numerus="yes">
        <source>Prepared for %n addresses</source>
        <translation>
            <numerusform>Preparado para %n dirección</numerusform>
            <numerusform>Preparado para %n direcciones</numerusform>
        </translation>
    </message>
    <message>
        <source>In block %1</source>
        <translation>En el bloque %1</translation>
    </message>
    <message>
        <source>No node has taken it yet</source>
        <translation>Ningún nodo lo ha tomado aún</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>Bloque %1</translation>
    </message>
    <message>
        <source>Mining reward</source>
        <translation>Recompensa de minería</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>Época %1</translation>
    </message>
    <message>
        <source>Announcement of this machine</source>
        <translation>Anuncio de esta máquina</translation>
    </message>
    <message>
        <source>Registration of this machine</source>
        <translation>Registro de esta máquina</translation>
    </message>
    <message>
        <source>From the first block</source>
        <translation>Del primer bloque</translation>
    </message>
    <message>
        <source>This network began with it</source>
        <translation>Esta red empezó con él</translation>
    </message>
    <message>
        <source>Bonded</source>
        <translation>En fianza</translation>
    </message>
    <message>
        <source>Taking back from the bond</source>
        <translation>Retirada de la fianza</translation>
    </message>
    <message>
        <source>Release of a machine</source>
        <translation>Liberación de una máquina</translation>
    </message>
    <message>
        <source>Report of a validator</source>
        <translation>Denuncia de un validador</translation>
    </message>
    <message>
        <source>Bounty funded</source>
        <translation>Bounty financiada</translation>
    </message>
    <message>
        <source>Bounty moved on</source>
        <translation>Bounty avanzada</translation>
    </message>
    <message>
        <source>Bounty paid</source>
        <translation>Bounty pagada</translation>
    </message>
    <message>
        <source>Escrow of a bounty came back</source>
        <translation>Volvió la custodia de una bounty</translation>
    </message>
    <message>
        <source>Received from %1</source>
        <translation>Recibido de %1</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <translation>Enviado a %1</translation>
    </message>
    <message numerus="yes">
        <source>Sent to %n addresses</source>
        <translation>
            <numerusform>Enviado a %n dirección</numerusform>
            <numerusform>Enviado a %n direcciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rustchain::gui::RecipientEntry</name>
    <message>
        <source>Another program changed the copied address. Compare it with where it is from.</source>
        <translation>Otro programa cambió la dirección copiada. Compárela con su origen.</translation>
    </message>
    <message>
        <source>This is not the address you paid before.</source>
        <translation>No es la dirección a la que pagó antes.</translation>
    </message>
    <message>
        <source>This is not the address you know, it only looks like it.</source>
        <translation>No es la dirección que conoce, solo se le parece.</translation>
    </message>
    <message>
        <source>This address has a typing error.</source>
        <translation>Esta dirección tiene un error de escritura.</translation>
    </message>
    <message>
        <source>This is a test network address.</source>
        <translation>Es una dirección de la red de pruebas.</translation>
    </message>
    <message>
        <source>This is an address of a local network.</source>
        <translation>Es una dirección de una red local.</translation>
    </message>
    <message>
        <source>This is a main network address.</source>
        <translation>Es una dirección de la red principal.</translation>
    </message>
    <message>
        <source>This is an address of another network.</source>
        <translation>Es una dirección de otra red.</translation>
    </message>
    <message>
        <source>This payment link asks for something this version does not understand. Nothing was filled in.</source>
        <translation>Este enlace de pago pide algo que esta versión no entiende. No se completó nada.</translation>
    </message>
    <message>
        <source>Payment link to %1</source>
        <translation>Enlace de pago a %1</translation>
    </message>
    <message>
        <source>Amount: %1 RTC</source>
        <translation>Importe: %1 RTC</translation>
    </message>
    <message>
        <source>Who: %1</source>
        <translation>Quién: %1</translation>
    </message>
    <message>
        <source>What for: %1</source>
        <translation>Concepto: %1</translation>
    </message>
    <message>
        <source>Old form without a typing check. Compare every character.</source>
        <translation>Formato antiguo sin control de errores de escritura. Compare cada carácter.</translation>
    </message>
    <message>
        <source>This is one of your own addresses.</source>
        <translation>Es una de sus propias direcciones.</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::RemoteViewModel</name>
    <message>
        <source>%1 Nothing of it was believed. No other server answers, so no new number is shown.</source>
        <translation>%1 No se creyó nada de ello. Ningún otro servidor responde, así que no se muestra ninguna cifra nueva.</translation>
    </message>
    <message>
        <source>%1 Nothing of it was believed, and it is not asked any more. Another server answers.</source>
        <translation>%1 No se creyó nada de ello y ya no se le consulta. Otro servidor responde.</translation>
    </message>
    <message>
        <source>%1 Name a second server to compare.</source>
        <translation>%1 Indique un segundo servidor para comparar.</translation>
    </message>
    <message>
        <source>No server gives an answer that can be checked. %1</source>
        <translation>Ningún servidor da una respuesta que se pueda comprobar. %1</translation>
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
        <translation>En espera</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::RestoreModel</name>
    <message>
        <source>Word %1 is not in the list. Check the spelling.</source>
        <translation>La palabra %1 no está en la lista. Revise la ortografía.</translation>
    </message>
    <message>
        <source>These words do not fit together. Check the order and the spelling.</source>
        <translation>Estas palabras no concuerdan. Revise el orden y la ortografía.</translation>
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
        <translation>Enviar %1 RTC a todos</translation>
    </message>
    <message>
        <source>These are not the last 6 characters. Compare again.</source>
        <translation>No son los últimos 6 caracteres. Compare de nuevo.</translation>
    </message>
    <message>
        <source>Wanted because of the address.</source>
        <translation>Se pide por la dirección.</translation>
    </message>
    <message>
        <source>More than 100 RTC within a day.</source>
        <translation>Más de 100 RTC en un día.</translation>
    </message>
    <message>
        <source>More than half of what you have.</source>
        <translation>Más de la mitad de lo que tiene.</translation>
    </message>
    <message>
        <source>Compare, then type the last 6 characters</source>
        <translation>Compare y escriba los últimos 6 caracteres</translation>
    </message>
    <message>
        <source>Compare, then type the last 6 characters of each address</source>
        <translation>Compare y escriba los últimos 6 caracteres de cada dirección</translation>
    </message>
    <message>
        <source>That password does not open this wallet.</source>
        <translation>Esa contraseña no abre esta billetera.</translation>
    </message>
    <message>
        <source>The network refused this payment: the fee is too low now (%1).</source>
        <translation>La red rechazó este pago: la comisión es ahora demasiado baja (%1).</translation>
    </message>
    <message>
        <source>%1 is in the address book</source>
        <translation>%1 está en la libreta de direcciones</translation>
    </message>
    <message>
        <source>= %1 RTC</source>
        <translation>= %1 RTC</translation>
    </message>
    <message>
        <source>Send more than 0.</source>
        <translation>Envíe más de 0.</translation>
    </message>
    <message>
        <source>More than you have: %1 available.</source>
        <translation>Más de lo que tiene: %1 disponibles.</translation>
    </message>
    <message>
        <source>Not enough RTC for amount and fee.</source>
        <translation>No hay RTC suficientes para el importe y la comisión.</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) left</source>
        <translation>
            <numerusform>Queda %n byte</numerusform>
            <numerusform>Quedan %n bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Shorten the memo: it holds 256 bytes.</source>
        <translation>Acorte el memo: admite 256 bytes.</translation>
    </message>
    <message>
        <source>Say who is to be paid.</source>
        <translation>Indique a quién se paga.</translation>
    </message>
    <message>
        <source>Say how much.</source>
        <translation>Indique cuánto.</translation>
    </message>
    <message>
        <source>Asking for the current fee…</source>
        <translation>Consultando la comisión actual…</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::SettingsViewModel</name>
    <message>
        <source>The wallet has its new name.</source>
        <translation>La billetera tiene su nuevo nombre.</translation>
    </message>
    <message>
        <source>Type the new password.</source>
        <translation>Escriba la nueva contraseña.</translation>
    </message>
    <message>
        <source>The password is changed.</source>
        <translation>La contraseña ha cambiado.</translation>
    </message>
    <message>
        <source>Checked. Keep the paper somewhere safe and dry.</source>
        <translation>Comprobado. Guarde el papel en un lugar seguro y seco.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
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
        <translation>Ningún servidor responde</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) answer</source>
        <translation>
            <numerusform>%n servidor responde</numerusform>
            <numerusform>%n servidores responden</numerusform>
        </translation>
    </message>
    <message>
        <source>Local node</source>
        <translation>Nodo local</translation>
    </message>
    <message>
        <source>Offline, looking for peers</source>
        <translation>Sin conexión, buscando pares</translation>
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
        <translation>no es posible</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivada</translation>
    </message>
    <message>
        <source>measuring</source>
        <translation>midiendo</translation>
    </message>
    <message>
        <source>registering</source>
        <translation>registrando</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>no aceptada</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>slot %1 of %2</source>
        <translation>ranura %1 de %2</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activada</translation>
    </message>
    <message>
        <source>Remote node %1, proofs checked on this device</source>
        <translation>Nodo remoto %1, pruebas comprobadas en este dispositivo</translation>
    </message>
    <message numerus="yes">
        <source>%n remote node(s), proofs checked on this device</source>
        <translation>
            <numerusform>%n nodo remoto, pruebas comprobadas en este dispositivo</numerusform>
            <numerusform>%n nodos remotos, pruebas comprobadas en este dispositivo</numerusform>
        </translation>
    </message>
    <message>
        <source>The node starts with the first wallet</source>
        <translation>El nodo se inicia con la primera billetera</translation>
    </message>
    <message>
        <source>The node is starting</source>
        <translation>El nodo se está iniciando</translation>
    </message>
    <message>
        <source>Full node, state verified on this device</source>
        <translation>Nodo completo, estado verificado en este dispositivo</translation>
    </message>
    <message>
        <source>The remote node cannot be used</source>
        <translation>No se puede usar el nodo remoto</translation>
    </message>
    <message>
        <source>The node does not run</source>
        <translation>El nodo no está en marcha</translation>
    </message>
    <message>
        <source>Payment final after %1</source>
        <translation>Pago definitivo tras %1</translation>
    </message>
    <message>
        <source>A payment failed. The fee was paid.</source>
        <translation>Un pago falló. La comisión se pagó.</translation>
    </message>
    <message>
        <source>A payment was not put into a block in time. Nothing was spent.</source>
        <translation>Un pago no se incluyó a tiempo en un bloque. No se gastó nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) arrived</source>
        <translation>
            <numerusform>Llegó %n pago</numerusform>
            <numerusform>Llegaron %n pagos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 RTC received, final</source>
        <translation>%1 RTC recibidos, definitivo</translation>
    </message>
    <message>
        <source>Main network</source>
        <translation>Red principal</translation>
    </message>
    <message>
        <source>Test network</source>
        <translation>Red de pruebas</translation>
    </message>
    <message>
        <source>Local network</source>
        <translation>Red local</translation>
    </message>
    <message>
        <source>This wallet only watches: it has no key to sign with.</source>
        <translation>Esta billetera solo observa: no tiene clave con la que firmar.</translation>
    </message>
    <message>
        <source>Amounts hidden. Ctrl+H shows them.</source>
        <translation>Importes ocultos. Ctrl+H los muestra.</translation>
    </message>
    <message>
        <source>Amounts shown.</source>
        <translation>Importes visibles.</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::SigningViewModel</name>
    <message>
        <source>Block %1</source>
        <translation>Bloque %1</translation>
    </message>
    <message>
        <source>This payment is for another chain that is named %1 too.</source>
        <translation>Este pago es para otra cadena que también se llama %1.</translation>
    </message>
    <message>
        <source>This payment was valid until block %1. Nothing was spent. Export it again.</source>
        <translation>Este pago era válido hasta el bloque %1. No se gastó nada. Expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>The wallet %1 has the key of this payment. Switch to it, then open the payment again.</source>
        <translation>La billetera %1 tiene la clave de este pago. Cambie a ella y abra el pago otra vez.</translation>
    </message>
    <message>
        <source>This payment is another wallet&apos;s: no wallet here has the key of its sender.</source>
        <translation>Este pago es de otra billetera: ninguna de aquí tiene la clave de su remitente.</translation>
    </message>
    <message>
        <source>This machine has no network. Take the signed payment to one that has.</source>
        <translation>Este equipo no tiene red. Lleve el pago firmado a uno que la tenga.</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::StakingViewModel</name>
    <message>
        <source>Validating needs a full node.</source>
        <translation>Validar requiere un nodo completo.</translation>
    </message>
    <message>
        <source>Validating needs a full node, and it does not run.</source>
        <translation>Validar requiere un nodo completo, y no está en marcha.</translation>
    </message>
    <message>
        <source>Validator data is %1 old.</source>
        <translation>Los datos del validador son de hace %1.</translation>
    </message>
    <message>
        <source>Looking at the chain…</source>
        <translation>Consultando la cadena…</translation>
    </message>
    <message>
        <source>Nothing is bonded</source>
        <translation>No hay nada en fianza</translation>
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
        <translation>No se ha pedido retirar nada</translation>
    </message>
    <message>
        <source>Waits for its last set</source>
        <translation>Espera su último conjunto</translation>
    </message>
    <message>
        <source>Free in %1</source>
        <translation>Libres en %1</translation>
    </message>
    <message>
        <source>Free %1</source>
        <translation>Libres: %1</translation>
    </message>
    <message>
        <source>Free about %1</source>
        <translation>Libres hacia el %1</translation>
    </message>
    <message>
        <source>Waits for the end of its last set</source>
        <translation>Espera el fin de su último conjunto</translation>
    </message>
    <message>
        <source>At most 32 bytes; this has %1.</source>
        <translation>Como máximo 32 bytes; este tiene %1.</translation>
    </message>
    <message>
        <source>Only characters that can be seen.</source>
        <translation>Solo caracteres visibles.</translation>
    </message>
    <message>
        <source>The chain was not read yet.</source>
        <translation>La cadena aún no se ha leído.</translation>
    </message>
    <message>
        <source>This key is out for ever.</source>
        <translation>Esta clave está excluida para siempre.</translation>
    </message>
    <message>
        <source>Another machine votes with this bond.</source>
        <translation>Otra máquina vota con esta fianza.</translation>
    </message>
    <message>
        <source>Type how much to bond.</source>
        <translation>Escriba cuánto poner en fianza.</translation>
    </message>
    <message>
        <source>Nothing is bonded.</source>
        <translation>No hay nada en fianza.</translation>
    </message>
    <message>
        <source>Type how much to take back.</source>
        <translation>Escriba cuánto retirar.</translation>
    </message>
    <message>
        <source>Bonding %1 RTC</source>
        <translation>Poniendo %1 RTC en fianza</translation>
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
        <translation>Salir</translation>
    </message>
    <message>
        <source>RustChain: running</source>
        <translation>RustChain: en marcha</translation>
    </message>
    <message>
        <source>RustChain: catching up</source>
        <translation>RustChain: sincronizando</translation>
    </message>
    <message>
        <source>RustChain: needs a look</source>
        <translation>RustChain: requiere atención</translation>
    </message>
    <message>
        <source>RustChain: offline</source>
        <translation>RustChain: sin conexión</translation>
    </message>
    <message>
        <source>Resume mining</source>
        <translation>Reanudar la minería</translation>
    </message>
    <message>
        <source>Pause mining for an hour</source>
        <translation>Pausar la minería una hora</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::WalletTools</name>
    <message>
        <source>A single key has one account.</source>
        <translation>Una clave sola tiene una cuenta.</translation>
    </message>
    <message>
        <source>A watched address is one account.</source>
        <translation>Una dirección observada es una cuenta.</translation>
    </message>
    <message>
        <source>A wallet has at most 64 accounts.</source>
        <translation>Una billetera tiene como máximo 64 cuentas.</translation>
    </message>
    <message>
        <source>This wallet holds a single key and no words. Export its private key.</source>
        <translation>Esta billetera tiene una clave sola y no palabras. Exporte su clave privada.</translation>
    </message>
    <message>
        <source>This wallet only watches. It holds no words.</source>
        <translation>Esta billetera solo observa. No tiene palabras.</translation>
    </message>
    <message>
        <source>This wallet only watches. It holds no key.</source>
        <translation>Esta billetera solo observa. No tiene ninguna clave.</translation>
    </message>
    <message>
        <source>Only a wallet made from words has a key for all its addresses.</source>
        <translation>Solo una billetera hecha de palabras tiene una clave para todas sus direcciones.</translation>
    </message>
    <message>
        <source>A watched address has no public key here.</source>
        <translation>De una dirección observada no hay clave pública aquí.</translation>
    </message>
    <message>
        <source>This wallet only watches. It has no password, as there is nothing to spend.</source>
        <translation>Esta billetera solo observa. No tiene contraseña, pues no hay nada que gastar.</translation>
    </message>
    <message>
        <source>Type the wallet password.</source>
        <translation>Escriba la contraseña de la billetera.</translation>
    </message>
    <message>
        <source>New account: %1</source>
        <translation>Cuenta nueva: %1</translation>
    </message>
    <message>
        <source>Remove %1 from this computer? Without its words the coins are lost for ever. Type %1 to go on.</source>
        <translation>¿Quitar %1 de este equipo? Sin sus palabras las monedas se pierden para siempre. Escriba %1 para seguir.</translation>
    </message>
    <message>
        <source>Remove %1 from this computer? Without its private key the coins are lost for ever. Type %1 to go on.</source>
        <translation>¿Quitar %1 de este equipo? Sin su clave privada las monedas se pierden para siempre. Escriba %1 para seguir.</translation>
    </message>
    <message>
        <source>Remove %1 from this computer? It only watches; no coins depend on it. Type %1 to go on.</source>
        <translation>¿Quitar %1 de este equipo? Solo observa; ninguna moneda depende de ella. Escriba %1 para seguir.</translation>
    </message>
    <message>
        <source>The file itself is not destroyed. It is kept as %1, and importing it with its password brings the wallet back.</source>
        <translation>El archivo en sí no se destruye. Se conserva como %1, e importarlo con su contraseña trae de vuelta la billetera.</translation>
    </message>
    <message>
        <source>This is not the name. Type %1.</source>
        <translation>Ese no es el nombre. Escriba %1.</translation>
    </message>
    <message>
        <source>Removed. Its file is kept as %1</source>
        <translation>Quitada. Su archivo se conserva como %1</translation>
    </message>
</context>
</TS>
