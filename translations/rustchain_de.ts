<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
<context>
    <name>AboutCard</name>
    <message>
        <source>About</source>
        <extracomment>Title of a card.</extracomment>
        <translation>Info</translation>
    </message>
    <message>
        <source>RustChain Desktop</source>
        <extracomment>Name of the program.</extracomment>
        <translation>RustChain Desktop</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Inter and JetBrains Mono under the SIL Open Font License.</source>
        <extracomment>The licence of the program and of its fonts.</extracomment>
        <translation>Freie Software unter der MIT-Lizenz. Inter und JetBrains Mono unter der SIL Open Font License.</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <extracomment>Button that copies facts for an error report.</extracomment>
        <translation>Diagnose kopieren</translation>
    </message>
</context>
<context>
    <name>AccountsCard</name>
    <message>
        <source>Accounts</source>
        <extracomment>Title of a card.</extracomment>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Add an account</source>
        <extracomment>Button that makes the next account of the open wallet.</extracomment>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Copy the address of %1</source>
        <extracomment>Tooltip of a copy button; %1 is &quot;Account 2&quot;.</extracomment>
        <translation>Adresse von %1 kopieren</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>Sent to %1</source>
        <translation>Gesendet an %1</translation>
    </message>
    <message numerus="yes">
        <source>Sent to %n addresses</source>
        <translation>
            <numerusform>Gesendet an %n Adresse</numerusform>
            <numerusform>Gesendet an %n Adressen</numerusform>
        </translation>
    </message>
    <message>
        <source>Received from %1</source>
        <translation>Empfangen von %1</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>In block %1</source>
        <translation>In Block %1</translation>
    </message>
    <message>
        <source>Final in block %1</source>
        <translation>Endgültig in Block %1</translation>
    </message>
    <message>
        <source>Failed in block %1: the balance was too low. The fee was paid.</source>
        <translation>In Block %1 fehlgeschlagen: Das Guthaben war zu gering. Die Gebühr wurde bezahlt.</translation>
    </message>
    <message>
        <source>Expired, not sent</source>
        <translation>Abgelaufen, nicht gesendet</translation>
    </message>
    <message>
        <source>Registering this machine</source>
        <translation>Dieser Rechner wird registriert</translation>
    </message>
    <message>
        <source>Moving a bounty on</source>
        <translation>Bounty wird vorangebracht</translation>
    </message>
    <message>
        <source>Funding a bounty</source>
        <translation>Bounty wird finanziert</translation>
    </message>
    <message>
        <source>Bond</source>
        <translation>Pfand</translation>
    </message>
    <message>
        <source>No node has taken it yet</source>
        <translation>Noch hat kein Node sie angenommen</translation>
    </message>
    <message>
        <source>Prepared for %1</source>
        <translation>Vorbereitet für %1</translation>
    </message>
    <message numerus="yes">
        <source>Prepared for %n addresses</source>
        <translation>
            <numerusform>Vorbereitet für %n Adresse</numerusform>
            <numerusform>Vorbereitet für %n Adressen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelling a payment</source>
        <translation>Zahlung wird storniert</translation>
    </message>
    <message>
        <source>Mining reward, epoch %1</source>
        <translation>Mining-Belohnung, Epoche %1</translation>
    </message>
    <message>
        <source>Machine announced</source>
        <translation>Rechner angekündigt</translation>
    </message>
    <message>
        <source>Machine registered</source>
        <translation>Rechner registriert</translation>
    </message>
    <message>
        <source>From the first block</source>
        <translation>Aus dem ersten Block</translation>
    </message>
    <message>
        <source>Bonded</source>
        <translation>Hinterlegt</translation>
    </message>
    <message>
        <source>Taking back %1 RTC from the bond</source>
        <translation>%1 RTC werden aus dem Pfand zurückgeholt</translation>
    </message>
    <message>
        <source>Machine released</source>
        <translation>Rechner freigegeben</translation>
    </message>
    <message>
        <source>Validator reported</source>
        <translation>Validator gemeldet</translation>
    </message>
    <message>
        <source>Bounty funded</source>
        <translation>Bounty finanziert</translation>
    </message>
    <message>
        <source>Bounty moved on</source>
        <translation>Bounty vorangebracht</translation>
    </message>
    <message>
        <source>Bounty paid</source>
        <translation>Bounty ausgezahlt</translation>
    </message>
    <message>
        <source>Escrow of a bounty came back</source>
        <translation>Treuhand eines Bountys kam zurück</translation>
    </message>
</context>
<context>
    <name>ActivityActions</name>
    <message>
        <source>It waits for a block. A higher fee brings it in sooner. Cancelling pays the smallest amount to yourself in its place; until that is final, the payment can still go through.</source>
        <extracomment>Above the buttons that change a waiting payment.</extracomment>
        <translation>Die Zahlung wartet auf einen Block. Mit einer höheren Gebühr kommt sie früher hinein. Beim Stornieren wird stattdessen der kleinste Betrag an Sie selbst gezahlt; bis das endgültig ist, kann die Zahlung noch ausgeführt werden.</translation>
    </message>
    <message>
        <source>Its amount and its place in the order of payments are kept for it. Later payments wait until it is sent or forgotten. Forgetting does not stop somebody who has it signed already.</source>
        <extracomment>Above the button that forgets a payment which waits for a signature.</extracomment>
        <translation>Ihr Betrag und ihr Platz in der Reihenfolge der Zahlungen bleiben für sie frei. Spätere Zahlungen warten, bis sie gesendet oder vergessen ist. Vergessen hält niemanden auf, der sie schon signiert hat.</translation>
    </message>
    <message>
        <source>Raise the fee</source>
        <extracomment>Sends a waiting payment again with a higher fee.</extracomment>
        <translation>Gebühr erhöhen</translation>
    </message>
    <message>
        <source>Cancel payment</source>
        <extracomment>Tries to take a waiting payment back.</extracomment>
        <translation>Zahlung stornieren</translation>
    </message>
    <message>
        <source>Forget this payment</source>
        <extracomment>Gives up a payment that was exported and not signed yet.</extracomment>
        <translation>Diese Zahlung vergessen</translation>
    </message>
</context>
<context>
    <name>ActivityDrawer</name>
    <message>
        <source>Copy: %1</source>
        <extracomment>Tooltip of a copy button; %1 names what is copied.</extracomment>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>Private note</source>
        <extracomment>Above a field for a private note on a payment.</extracomment>
        <translation>Private Notiz</translation>
    </message>
    <message>
        <source>Keep note</source>
        <extracomment>Keeps the private note on a payment.</extracomment>
        <translation>Notiz speichern</translation>
    </message>
    <message>
        <source>Open in Explorer</source>
        <extracomment>Shows the transaction in the explorer.</extracomment>
        <translation>Im Explorer öffnen</translation>
    </message>
</context>
<context>
    <name>ActivityFileDialog</name>
    <message>
        <source>Export as a table (CSV)</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>Als Tabelle exportieren (CSV)</translation>
    </message>
    <message>
        <source>Export labels</source>
        <extracomment>Title of a dialog.
----------
Button that writes a file.</extracomment>
        <translation>Labels exportieren</translation>
    </message>
    <message>
        <source>Import labels</source>
        <extracomment>Title of a dialog.
----------
Button that reads a file.</extracomment>
        <translation>Labels importieren</translation>
    </message>
    <message>
        <source>All lines that fit the filters, for a spreadsheet. Times are in UTC.</source>
        <extracomment>What the table holds.</extracomment>
        <translation>Alle Zeilen, die zu den Filtern passen, für eine Tabellenkalkulation. Zeiten sind in UTC.</translation>
    </message>
    <message>
        <source>Your notes on payments and the names of your address book, for another wallet (BIP329).</source>
        <extracomment>What a file of labels holds.</extracomment>
        <translation>Ihre Notizen zu Zahlungen und die Namen aus Ihrem Adressbuch, für eine andere Wallet (BIP329).</translation>
    </message>
    <message>
        <source>Notes are replaced by those of the file. Names in your address book stay as they are.</source>
        <extracomment>What an import of labels does.</extracomment>
        <translation>Notizen werden durch die der Datei ersetzt. Namen in Ihrem Adressbuch bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Export table</source>
        <extracomment>Button that writes a file.</extracomment>
        <translation>Tabelle exportieren</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>Closes a dialog; nothing is written.</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Above a field for the path of a file.</extracomment>
        <translation>Datei</translation>
    </message>
</context>
<context>
    <name>ActivityFilters</name>
    <message>
        <source>Shown payments</source>
        <extracomment>Read out for the choice of what the list shows.</extracomment>
        <translation>Angezeigte Zahlungen</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>A filter of the activity list.</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>In</source>
        <extracomment>A filter of the activity list: received.</extracomment>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Out</source>
        <extracomment>A filter of the activity list: sent.</extracomment>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Mining</source>
        <extracomment>A filter of the activity list.</extracomment>
        <translation>Mining</translation>
    </message>
    <message>
        <source>Bounties</source>
        <extracomment>A filter of the activity list.</extracomment>
        <translation>Bountys</translation>
    </message>
    <message>
        <source>Staking</source>
        <extracomment>A filter of the activity list.</extracomment>
        <translation>Staking</translation>
    </message>
    <message>
        <source>Pending</source>
        <extracomment>A filter of the activity list.</extracomment>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>A filter of the activity list.</extracomment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Label, name, address, hash or amount</source>
        <extracomment>In the field that searches the activity list.</extracomment>
        <translation>Label, Name, Adresse, Hash oder Betrag</translation>
    </message>
    <message>
        <source>First day shown</source>
        <extracomment>Name of a field for a day.</extracomment>
        <translation>Erster angezeigter Tag</translation>
    </message>
    <message>
        <source>From 2026-01-31</source>
        <extracomment>In an empty field for a day; the form stays as it is.</extracomment>
        <translation>Ab 2026-01-31</translation>
    </message>
    <message>
        <source>Last day shown</source>
        <extracomment>Name of a field for a day.</extracomment>
        <translation>Letzter angezeigter Tag</translation>
    </message>
    <message>
        <source>Until 2026-12-31</source>
        <extracomment>In an empty field for a day; the form stays as it is.</extracomment>
        <translation>Bis 2026-12-31</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>Shows all payments again.</extracomment>
        <translation>Filter löschen</translation>
    </message>
</context>
<context>
    <name>ActivityList</name>
    <message>
        <source>Payments, the newest first</source>
        <extracomment>Read out for the list of payments.</extracomment>
        <translation>Zahlungen, die neueste zuerst</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Activity</source>
        <extracomment>Title of the page that lists all payments.</extracomment>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <extracomment>Writes the activity into a file.</extracomment>
        <translation>CSV exportieren</translation>
    </message>
    <message>
        <source>Export labels</source>
        <extracomment>Writes notes and names into a file.</extracomment>
        <translation>Labels exportieren</translation>
    </message>
    <message>
        <source>Import labels</source>
        <extracomment>Reads notes and names from a file.</extracomment>
        <translation>Labels importieren</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Reads the list again.</extracomment>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <extracomment>Nothing ever happened to this wallet.</extracomment>
        <translation>Noch nichts vorhanden.</translation>
    </message>
    <message>
        <source>No payment fits these filters.</source>
        <extracomment>No row is left by the filters.</extracomment>
        <translation>Keine Zahlung passt zu diesen Filtern.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>Shows all payments again.</extracomment>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Show older</source>
        <extracomment>Loads older payments.</extracomment>
        <translation>Ältere anzeigen</translation>
    </message>
</context>
<context>
    <name>AddAccountDialog</name>
    <message>
        <source>Add an account</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>The next account of the same words, with an address of its own. Your paper covers it too.</source>
        <extracomment>What one more account is.</extracomment>
        <translation>Das nächste Konto derselben Wörter, mit eigener Adresse. Ihr Papier gilt auch dafür.</translation>
    </message>
    <message>
        <source>The next address of the public key that this wallet watches.</source>
        <extracomment>What one more account of a watched public key is.</extracomment>
        <translation>Die nächste Adresse des öffentlichen Schlüssels, den diese Wallet beobachtet.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>Closes a dialog; nothing is changed.</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add account</source>
        <extracomment>Button that makes the next account.</extracomment>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Wallet password</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Wallet-Passwort</translation>
    </message>
</context>
<context>
    <name>AddPeerDialog</name>
    <message>
        <source>Add a peer</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>Peer hinzufügen</translation>
    </message>
    <message>
        <source>The node calls it, and again whenever the connection is lost. Everything a peer says is checked.</source>
        <extracomment>In the dialog that asks for the address of a peer.</extracomment>
        <translation>Der Node verbindet sich mit ihm, und erneut, sobald die Verbindung abbricht. Alles, was ein Peer sagt, wird geprüft.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button that closes the dialog without a change.</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add the peer</source>
        <extracomment>Button that makes the node call a peer.</extracomment>
        <translation>Peer hinzufügen</translation>
    </message>
    <message>
        <source>Type an address first.</source>
        <extracomment>Why the button cannot be used yet.</extracomment>
        <translation>Geben Sie zuerst eine Adresse ein.</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>203.0.113.24:8098</source>
        <extracomment>In the empty field for the address of a peer.</extracomment>
        <translation>203.0.113.24:8098</translation>
    </message>
    <message>
        <source>Host and port. Without a port, 8098 is used.</source>
        <extracomment>Below the field for the address of a peer.</extracomment>
        <translation>Host und Port. Ohne Port wird 8098 verwendet.</translation>
    </message>
</context>
<context>
    <name>AddressChip</name>
    <message>
        <source>Choose another address</source>
        <extracomment>Button that empties the field for an address.</extracomment>
        <translation>Andere Adresse wählen</translation>
    </message>
</context>
<context>
    <name>AddressField</name>
    <message>
        <source>Paste from the clipboard</source>
        <extracomment>Button in the field for an address.</extracomment>
        <translation>Aus der Zwischenablage einfügen</translation>
    </message>
    <message>
        <source>Choose from the address book</source>
        <extracomment>Button in the field for an address.</extracomment>
        <translation>Aus dem Adressbuch wählen</translation>
    </message>
</context>
<context>
    <name>AddressLabel</name>
    <message>
        <source>Copy the address</source>
        <extracomment>Tooltip of the copy button beside an address.</extracomment>
        <translation>Adresse kopieren</translation>
    </message>
</context>
<context>
    <name>AmountField</name>
    <message>
        <source>0.000000</source>
        <extracomment>Shown in an empty amount field.</extracomment>
        <translation>0,000000</translation>
    </message>
    <message>
        <source>Max</source>
        <extracomment>Button in an amount field that fills in all there is.</extracomment>
        <translation>Max</translation>
    </message>
</context>
<context>
    <name>AmountText</name>
    <message>
        <source>unknown</source>
        <extracomment>Read out for an amount that is not known.</extracomment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>hidden</source>
        <extracomment>Read out for an amount the user has hidden.</extracomment>
        <translation>verborgen</translation>
    </message>
</context>
<context>
    <name>AppearanceCard</name>
    <message>
        <source>Appearance</source>
        <extracomment>Title of a card.</extracomment>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>Above a choice.
----------
Read out for the choice of light or dark.</extracomment>
        <translation>Design</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>Choice of a theme: as the system.
----------
Choice of a language: as the system.</extracomment>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Choice of a theme.</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Choice of a theme.</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>Label of a choice.</extracomment>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Label of a choice.</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <extracomment>Under the choice of a language.</extracomment>
        <translation>Ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <extracomment>Box to tick.</extracomment>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>Box to tick.</extracomment>
        <translation>Hoher Kontrast</translation>
    </message>
</context>
<context>
    <name>BalanceCard</name>
    <message>
        <source>Balance</source>
        <extracomment>Above the balance.</extracomment>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Show the amounts</source>
        <extracomment>Tooltip of the eye beside the balance.</extracomment>
        <translation>Beträge anzeigen</translation>
    </message>
    <message>
        <source>Hide the amounts</source>
        <extracomment>Tooltip of the eye beside the balance.</extracomment>
        <translation>Beträge verbergen</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>Button that begins a payment.</extracomment>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Receive</source>
        <extracomment>Button that shows the own address.</extracomment>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>arriving</source>
        <extracomment>Behind an amount that is on its way here.</extracomment>
        <translation>eingehend</translation>
    </message>
    <message>
        <source>That no newer block exists cannot be proven. The age of the newest one is at the bottom of the window.</source>
        <extracomment>Under the steps that prove a balance.</extracomment>
        <translation>Dass es keinen neueren Block gibt, lässt sich nicht beweisen. Das Alter des neuesten steht unten im Fenster.</translation>
    </message>
    <message>
        <source>Balance, by what can be spent</source>
        <extracomment>Read out for the bar under the balance.</extracomment>
        <translation>Guthaben, nach Verfügbarkeit</translation>
    </message>
    <message>
        <source>Available</source>
        <extracomment>What can be spent now.</extracomment>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Pending</source>
        <extracomment>What arrives and is not final yet.</extracomment>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Bonded</source>
        <extracomment>What is in a validator&apos;s bond.</extracomment>
        <translation>Hinterlegt</translation>
    </message>
    <message>
        <source>In escrow</source>
        <extracomment>What waits for a bounty&apos;s end.</extracomment>
        <translation>In Treuhand</translation>
    </message>
    <message>
        <source>Set aside for payments on their way</source>
        <extracomment>What waiting payments will take.</extracomment>
        <translation>Reserviert für laufende Zahlungen</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close the notice</source>
        <extracomment>Button that closes a notice across the page.</extracomment>
        <translation>Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>BoardFilters</name>
    <message>
        <source>Title, repository or tag</source>
        <extracomment>In the field that searches the board of bounties.</extracomment>
        <translation>Titel, Repository oder Tag</translation>
    </message>
    <message>
        <source>Fewer filters</source>
        <extracomment>Button that shows or hides the finer filters of the board.</extracomment>
        <translation>Weniger Filter</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Mehr Filter</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Name of a filter of the board: how far a bounty is.</extracomment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Any state</source>
        <extracomment>A filter of the board of bounties.</extracomment>
        <translation>Jeder Zustand</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A filter of the board of bounties: nobody has claimed it.</extracomment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>In work</source>
        <extracomment>A filter of the board of bounties: somebody works on it.</extracomment>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Paid</source>
        <extracomment>A filter of the board of bounties.</extracomment>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Cancelled or expired</source>
        <extracomment>A filter of the board of bounties: the escrow went back.</extracomment>
        <translation>Storniert oder abgelaufen</translation>
    </message>
    <message>
        <source>Not on the chain yet</source>
        <extracomment>A filter of the board of bounties: known from a listing alone.</extracomment>
        <translation>Noch nicht auf der Chain</translation>
    </message>
    <message>
        <source>Tag or language</source>
        <extracomment>Name of a filter of the board.</extracomment>
        <translation>Tag oder Sprache</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>Name of a choice of the board: what comes first.</extracomment>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Newest first</source>
        <extracomment>An order of the board of bounties.</extracomment>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Highest reward first</source>
        <extracomment>An order of the board of bounties.</extracomment>
        <translation>Höchste Belohnung zuerst</translation>
    </message>
    <message>
        <source>Ends soon first</source>
        <extracomment>An order of the board of bounties.</extracomment>
        <translation>Bald endende zuerst</translation>
    </message>
    <message>
        <source>Lowest reward in RTC</source>
        <extracomment>Name of a field for an amount.</extracomment>
        <translation>Kleinste Belohnung in RTC</translation>
    </message>
    <message>
        <source>From RTC</source>
        <extracomment>In an empty field for an amount.</extracomment>
        <translation>Ab RTC</translation>
    </message>
    <message>
        <source>Highest reward in RTC</source>
        <extracomment>Name of a field for an amount.</extracomment>
        <translation>Größte Belohnung in RTC</translation>
    </message>
    <message>
        <source>Up to RTC</source>
        <extracomment>In an empty field for an amount.</extracomment>
        <translation>Bis RTC</translation>
    </message>
    <message>
        <source>Repository</source>
        <extracomment>Name of a field for the repository that bounties belong to.</extracomment>
        <translation>Repository</translation>
    </message>
    <message>
        <source>Repository: owner/name</source>
        <extracomment>In an empty field for a repository.</extracomment>
        <translation>Repository: Inhaber/Name</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>Shows all bounties again.</extracomment>
        <translation>Filter löschen</translation>
    </message>
</context>
<context>
    <name>BoardTab</name>
    <message>
        <source>Bounties</source>
        <extracomment>Read out for the list of bounties.</extracomment>
        <translation>Bountys</translation>
    </message>
    <message>
        <source>No open bounty fits.</source>
        <extracomment>No bounty is left by the filters, or there is none.</extracomment>
        <translation>Kein offenes Bounty passt.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>Shows all bounties again.</extracomment>
        <translation>Filter löschen</translation>
    </message>
</context>
<context>
    <name>BondCard</name>
    <message>
        <source>Bond</source>
        <extracomment>Title of a card: putting coins down as a guarantee.</extracomment>
        <translation>Pfand</translation>
    </message>
    <message>
        <source>Amount, at least %1 RTC</source>
        <extracomment>Label of a field; %1 is the least amount of a bond.</extracomment>
        <translation>Betrag, mindestens %1 RTC</translation>
    </message>
    <message>
        <source>Validator name, public</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Name des Validators, öffentlich</translation>
    </message>
    <message>
        <source>At most 32 bytes. It may stay empty.</source>
        <extracomment>Below the field for a validator&apos;s name.</extracomment>
        <translation>Höchstens 32 Byte. Das Feld darf leer bleiben.</translation>
    </message>
    <message>
        <source>Unbonding takes %1. Until then the coins cannot be spent and can still be slashed.</source>
        <extracomment>In the card about bonding; %1 is a time such as &quot;14 days&quot;.</extracomment>
        <translation>Das Auflösen dauert %1. Bis dahin sind die Coins nicht verfügbar und können noch als Strafe eingezogen werden.</translation>
    </message>
    <message>
        <source>Bond coins</source>
        <extracomment>Button that goes on to confirm a bond.</extracomment>
        <translation>Coins hinterlegen</translation>
    </message>
    <message>
        <source>Bond %1 RTC</source>
        <extracomment>Title of a dialog; %1 is an amount.</extracomment>
        <translation>%1 RTC hinterlegen</translation>
    </message>
    <message>
        <source>These coins stand for this node&apos;s votes. They come back %1 after you ask for them.</source>
        <extracomment>In the dialog that confirms a bond; %1 is a time such as &quot;14 days&quot;.</extracomment>
        <translation>Diese Coins bürgen für die Stimmen dieses Nodes. Sie erhalten sie %1 nach der Anforderung zurück.</translation>
    </message>
</context>
<context>
    <name>BookDialog</name>
    <message>
        <source>Address book</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>Adressbuch</translation>
    </message>
    <message>
        <source>Close the book</source>
        <extracomment>Closes the address book.</extracomment>
        <translation>Adressbuch schließen</translation>
    </message>
    <message>
        <source>Nobody is in the book yet. After a payment you can keep its address.</source>
        <extracomment>The address book is empty.</extracomment>
        <translation>Noch steht niemand im Adressbuch. Nach einer Zahlung können Sie deren Adresse speichern.</translation>
    </message>
</context>
<context>
    <name>Bounties</name>
    <message>
        <source>Not on the chain yet</source>
        <translation>Noch nicht auf der Chain</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Eingereicht</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Bounty %1</source>
        <translation>Bounty %1</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>over</source>
        <translation>vorbei</translation>
    </message>
    <message>
        <source>Waiting for somebody to claim it since %1</source>
        <translation>Wartet seit %1 darauf, dass es jemand reserviert</translation>
    </message>
    <message>
        <source>Waiting for your pull request since %1</source>
        <translation>Wartet seit %1 auf Ihren Pull Request</translation>
    </message>
    <message>
        <source>Waiting for the claimant&apos;s pull request since %1</source>
        <translation>Wartet seit %1 auf den Pull Request des Bearbeiters</translation>
    </message>
    <message>
        <source>Waiting for your review since %1</source>
        <translation>Wartet seit %1 auf Ihre Prüfung</translation>
    </message>
    <message>
        <source>Waiting for the maintainer&apos;s review since %1</source>
        <translation>Wartet seit %1 auf die Prüfung des Maintainers</translation>
    </message>
    <message>
        <source>Waiting for the merge of pull request #%1 since %2</source>
        <translation>Wartet seit %2 auf den Merge von Pull Request #%1</translation>
    </message>
    <message>
        <source>Until somebody claims it, the sponsor can take the escrow back. After %1 it goes back by itself.</source>
        <translation>Bis es jemand reserviert, kann der Sponsor die Treuhand zurücknehmen. Nach dem %1 geht sie von selbst zurück.</translation>
    </message>
    <message>
        <source>If you link no pull request by %1, your claim lapses and the bounty is open to others.</source>
        <translation>Wenn Sie bis %1 keinen Pull Request verknüpfen, verfällt Ihre Reservierung und das Bounty ist für andere offen.</translation>
    </message>
    <message>
        <source>If no pull request is linked by %1, the claim lapses and the bounty is open to others.</source>
        <translation>Wenn bis %1 kein Pull Request verknüpft ist, verfällt die Reservierung und das Bounty ist für andere offen.</translation>
    </message>
    <message>
        <source>If the work is rejected, the claimant can submit again while the claim lasts. Without a decision the escrow goes back to the sponsor after %1.</source>
        <translation>Wird die Arbeit abgelehnt, kann der Bearbeiter erneut einreichen, solange die Reservierung gilt. Ohne Entscheidung geht die Treuhand nach dem %1 an den Sponsor zurück.</translation>
    </message>
    <message>
        <source>If pull request #%1 is not merged by %2, the escrow goes back to the sponsor.</source>
        <translation>Wird Pull Request #%1 nicht bis %2 gemergt, geht die Treuhand an den Sponsor zurück.</translation>
    </message>
    <message>
        <source>Nothing. The payment is final and nobody can undo it.</source>
        <translation>Nichts. Die Zahlung ist endgültig und niemand kann sie rückgängig machen.</translation>
    </message>
    <message>
        <source>Nothing. The escrow is back at the sponsor.</source>
        <translation>Nichts. Die Treuhand ist zurück beim Sponsor.</translation>
    </message>
    <message>
        <source>merge, sponsor or maintainer</source>
        <translation>Merge, Sponsor oder Maintainer</translation>
    </message>
    <message>
        <source>sponsor or maintainer</source>
        <translation>Sponsor oder Maintainer</translation>
    </message>
    <message>
        <source>Sponsor, %1 of %2 bounties paid</source>
        <translation>Sponsor, %1 von %2 Bountys bezahlt</translation>
    </message>
    <message numerus="yes">
        <source>Maintainer, %n bounties paid</source>
        <translation>
            <numerusform>Maintainer, %n Bounty bezahlt</numerusform>
            <numerusform>Maintainer, %n Bountys bezahlt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Developer, %n bounties paid</source>
        <translation>
            <numerusform>Entwickler, %n Bounty bezahlt</numerusform>
            <numerusform>Entwickler, %n Bountys bezahlt</numerusform>
        </translation>
    </message>
    <message>
        <source>Not enough RTC for amount and fee.</source>
        <translation>Nicht genug RTC für Betrag und Gebühr.</translation>
    </message>
    <message>
        <source>There is no such bounty on this chain.</source>
        <translation>Dieses Bounty gibt es auf dieser Chain nicht.</translation>
    </message>
    <message>
        <source>This step is somebody else&apos;s to take.</source>
        <translation>Diesen Schritt darf nur jemand anderes tun.</translation>
    </message>
    <message>
        <source>The bounty stands at another step by now. Look at it again.</source>
        <translation>Das Bounty steht inzwischen bei einem anderen Schritt. Sehen Sie es noch einmal an.</translation>
    </message>
    <message>
        <source>Somebody else claimed it first.</source>
        <translation>Jemand anderes hat es zuerst reserviert.</translation>
    </message>
    <message>
        <source>The deadline of this bounty is over.</source>
        <translation>Die Frist dieses Bountys ist vorbei.</translation>
    </message>
    <message>
        <source>No bounty can have this deadline or claim period. Choose others.</source>
        <translation>Kein Bounty kann diese Frist oder Reservierungszeit haben. Wählen Sie andere.</translation>
    </message>
    <message>
        <source>The reward is too small. Offer at least %1 RTC.</source>
        <translation>Die Belohnung ist zu klein. Bieten Sie mindestens %1 RTC.</translation>
    </message>
    <message>
        <source>You hold another open claim in this repository. Finish it or give it back first.</source>
        <translation>Sie haben in diesem Repository noch eine offene Reservierung. Beenden Sie sie oder geben Sie sie zuerst zurück.</translation>
    </message>
    <message>
        <source>You let a claim in this repository lapse. Wait one claim period.</source>
        <translation>Sie haben eine Reservierung in diesem Repository verfallen lassen. Warten Sie eine Reservierungszeit.</translation>
    </message>
    <message>
        <source>Nothing was merged. Only the sponsor can pay without a merge.</source>
        <translation>Nichts wurde gemergt. Nur der Sponsor kann ohne Merge bezahlen.</translation>
    </message>
    <message>
        <source>The chain refused it (%1).</source>
        <translation>Die Chain hat es abgelehnt (%1).</translation>
    </message>
</context>
<context>
    <name>BountiesCard</name>
    <message>
        <source>Bounties that need you</source>
        <extracomment>Title of a card: bounties whose next step is the reader&apos;s.</extracomment>
        <translation>Bountys, die Sie brauchen</translation>
    </message>
</context>
<context>
    <name>BountiesPage</name>
    <message>
        <source>Board</source>
        <extracomment>Tab with all bounties.</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>My work</source>
        <extracomment>Tab with the bounties that I claimed.</extracomment>
        <translation>Meine Arbeit</translation>
    </message>
    <message>
        <source>My payouts</source>
        <extracomment>Tab with what bounties paid me.</extracomment>
        <translation>Meine Auszahlungen</translation>
    </message>
    <message>
        <source>Posted by me</source>
        <extracomment>Tab with the bounties that I pay for.</extracomment>
        <translation>Von mir ausgeschrieben</translation>
    </message>
    <message>
        <source>Bounties</source>
        <extracomment>Title of the page about paid work.</extracomment>
        <translation>Bountys</translation>
    </message>
    <message>
        <source>Post a bounty</source>
        <extracomment>Button that opens the form for a new bounty.</extracomment>
        <translation>Bounty ausschreiben</translation>
    </message>
    <message>
        <source>Bounties are read from the chain that this device executed. That needs a full node.</source>
        <extracomment>Why the page about bounties is empty.</extracomment>
        <translation>Bountys werden aus der Chain gelesen, die dieses Gerät ausgeführt hat. Das braucht einen Full Node.</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <extracomment>Read out for the tabs of the page about bounties.</extracomment>
        <translation>Teile dieser Seite</translation>
    </message>
</context>
<context>
    <name>BountyPage</name>
    <message>
        <source>Bounties</source>
        <extracomment>Above the name of a bounty: the page it belongs to.</extracomment>
        <translation>Bountys</translation>
    </message>
    <message>
        <source>Copy link</source>
        <extracomment>Button that copies the link of a bounty&apos;s terms.</extracomment>
        <translation>Link kopieren</translation>
    </message>
</context>
<context>
    <name>BountyPost</name>
    <message>
        <source>Paste the link of the issue, as https://github.com/owner/name/issues/12.</source>
        <translation>Fügen Sie den Link des Issues ein, etwa https://github.com/owner/name/issues/12.</translation>
    </message>
    <message>
        <source>Only issues on github.com can be bounties.</source>
        <translation>Nur Issues auf github.com können Bountys sein.</translation>
    </message>
    <message>
        <source>This is a pull request. Link the issue that it is to solve.</source>
        <translation>Das ist ein Pull Request. Verlinken Sie das Issue, das er lösen soll.</translation>
    </message>
    <message>
        <source>This page of GitHub is no issue. Its link ends in /issues/ and a number.</source>
        <translation>Diese Seite von GitHub ist kein Issue. Dessen Link endet mit /issues/ und einer Zahl.</translation>
    </message>
    <message>
        <source>No repository has such a name. Copy the link from GitHub.</source>
        <translation>Kein Repository heißt so. Kopieren Sie den Link von GitHub.</translation>
    </message>
    <message>
        <source>This link is too long for an issue.</source>
        <translation>Dieser Link ist zu lang für ein Issue.</translation>
    </message>
    <message>
        <source>Say in one line what is to be done.</source>
        <translation>Sagen Sie in einer Zeile, was zu tun ist.</translation>
    </message>
    <message>
        <source>At most 200 bytes; this has %1.</source>
        <translation>Höchstens 200 Bytes; dies hat %1.</translation>
    </message>
    <message>
        <source>Only characters that can be seen.</source>
        <translation>Nur sichtbare Zeichen.</translation>
    </message>
    <message>
        <source>Say how much the work is worth.</source>
        <translation>Sagen Sie, was die Arbeit wert ist.</translation>
    </message>
    <message>
        <source>Not an amount. Use digits and one separator; RTC has 6 decimals.</source>
        <translation>Kein Betrag. Verwenden Sie Ziffern und ein Trennzeichen; RTC hat 6 Nachkommastellen.</translation>
    </message>
    <message>
        <source>At least %1 RTC: less would not pay the fees of the claimant.</source>
        <translation>Mindestens %1 RTC: Weniger deckt die Gebühren des Bearbeiters nicht.</translation>
    </message>
    <message>
        <source>The balance is not known yet.</source>
        <translation>Das Guthaben ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>More than you have: %1 available.</source>
        <translation>Mehr, als Sie haben: %1 verfügbar.</translation>
    </message>
    <message>
        <source>Type a number of days, or a date such as 2027-01-31.</source>
        <translation>Geben Sie eine Zahl von Tagen ein oder ein Datum wie 2027-01-31.</translation>
    </message>
    <message>
        <source>This day is over. Choose a later one.</source>
        <translation>Dieser Tag ist vorbei. Wählen Sie einen späteren.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n days ahead.</source>
        <translation>
            <numerusform>Höchstens %n Tag im Voraus.</numerusform>
            <numerusform>Höchstens %n Tage im Voraus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a number of days, at least 1.</source>
        <translation>Geben Sie eine Zahl von Tagen ein, mindestens 1.</translation>
    </message>
    <message numerus="yes">
        <source>A claim lasts at most %n days.</source>
        <translation>
            <numerusform>Eine Reservierung dauert höchstens %n Tag.</numerusform>
            <numerusform>Eine Reservierung dauert höchstens %n Tage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not a key: 64 characters, 0 to 9 and a to f.</source>
        <translation>Kein Schlüssel: 64 Zeichen, 0 bis 9 und a bis f.</translation>
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
        <translation>In Treuhand, verifiziert</translation>
    </message>
    <message>
        <source>Not payable</source>
        <extracomment>Under a reward that nobody vouches for.</extracomment>
        <translation>Nicht zahlbar</translation>
    </message>
</context>
<context>
    <name>BountyTimeline</name>
    <message>
        <source>Claimed</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Claim given back</source>
        <translation>Reservierung zurückgegeben</translation>
    </message>
    <message>
        <source>By you. The bounty was open to all again.</source>
        <translation>Von Ihnen. Das Bounty war wieder für alle offen.</translation>
    </message>
    <message>
        <source>By %1. The bounty was open to all again.</source>
        <translation>Von %1. Das Bounty war wieder für alle offen.</translation>
    </message>
    <message>
        <source>Claim lapsed</source>
        <translation>Reservierung verfallen</translation>
    </message>
    <message>
        <source>No pull request came in time. The bounty was open to all again.</source>
        <translation>Es kam rechtzeitig kein Pull Request. Das Bounty war wieder für alle offen.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>%1 RTC went back to the sponsor.</source>
        <translation>%1 RTC gingen an den Sponsor zurück.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Its time was over: %1 RTC went back to the sponsor.</source>
        <translation>Seine Zeit war vorbei: %1 RTC gingen an den Sponsor zurück.</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Ausgeschrieben</translation>
    </message>
    <message>
        <source>You wrote the terms</source>
        <translation>Sie haben die Bedingungen geschrieben</translation>
    </message>
    <message>
        <source>%1 wrote the terms</source>
        <translation>%1 hat die Bedingungen geschrieben</translation>
    </message>
    <message>
        <source>issue #%1</source>
        <translation>Issue #%1</translation>
    </message>
    <message>
        <source>terms</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Funded</source>
        <translation>Finanziert</translation>
    </message>
    <message>
        <source>%1 RTC locked in escrow</source>
        <translation>%1 RTC liegen in Treuhand</translation>
    </message>
    <message>
        <source>Reserved for you until %1</source>
        <translation>Für Sie reserviert bis %1</translation>
    </message>
    <message>
        <source>Reserved for you</source>
        <translation>Für Sie reserviert</translation>
    </message>
    <message>
        <source>Reserved for %1 until %2</source>
        <translation>Für %1 reserviert bis %2</translation>
    </message>
    <message>
        <source>Reserved for %1</source>
        <translation>Für %1 reserviert</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Eingereicht</translation>
    </message>
    <message>
        <source>Pull request linked to this bounty</source>
        <translation>Pull Request mit diesem Bounty verknüpft</translation>
    </message>
    <message>
        <source>PR #%1</source>
        <translation>PR #%1</translation>
    </message>
    <message>
        <source>Reviewed by you, maintainer</source>
        <translation>Geprüft von Ihnen als Maintainer</translation>
    </message>
    <message>
        <source>Reviewed by %1, maintainer</source>
        <translation>Geprüft von %1, Maintainer</translation>
    </message>
    <message>
        <source>Rejected by you. Work can be submitted again.</source>
        <translation>Von Ihnen abgelehnt. Es kann erneut eingereicht werden.</translation>
    </message>
    <message>
        <source>Rejected by %1. Work can be submitted again.</source>
        <translation>Von %1 abgelehnt. Es kann erneut eingereicht werden.</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Gemergt</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>The work is part of the repository</source>
        <translation>Die Arbeit ist Teil des Repositorys</translation>
    </message>
    <message>
        <source>The sponsor paid without a merge</source>
        <translation>Der Sponsor hat ohne Merge bezahlt</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>%1 RTC to %2, yours</source>
        <translation>%1 RTC an %2, Ihre Wallet</translation>
    </message>
    <message>
        <source>%1 RTC to %2</source>
        <translation>%1 RTC an %2</translation>
    </message>
    <message>
        <source>Within about 30 s of the merge, to %1</source>
        <translation>Etwa 30 s nach dem Merge, an %1</translation>
    </message>
    <message>
        <source>Within about 30 s of the merge</source>
        <translation>Etwa 30 s nach dem Merge</translation>
    </message>
</context>
<context>
    <name>CandidateCard</name>
    <message>
        <source>%1, balance %2, %3</source>
        <extracomment>Read out for an address that can be chosen; %1 is whose it is, %2 its balance, %3 the address.</extracomment>
        <translation>%1, Guthaben %2, %3</translation>
    </message>
</context>
<context>
    <name>CandidateList</name>
    <message>
        <source>Derivation path</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Ableitungspfad</translation>
    </message>
    <message>
        <source>The Rust wallet and the React Native wallet use it.</source>
        <extracomment>Under that field.</extracomment>
        <translation>Die Rust-Wallet und die React-Native-Wallet nutzen ihn.</translation>
    </message>
    <message>
        <source>Which address is yours?</source>
        <extracomment>Above the addresses that an import may mean.</extracomment>
        <translation>Welche Adresse ist Ihre?</translation>
    </message>
    <message>
        <source>The address that was found</source>
        <extracomment>Above the one address that was found.</extracomment>
        <translation>Die gefundene Adresse</translation>
    </message>
</context>
<context>
    <name>ChartFrame</name>
    <message>
        <source>Show as table</source>
        <extracomment>In the menu of a chart.</extracomment>
        <translation>Als Tabelle anzeigen</translation>
    </message>
</context>
<context>
    <name>ChartTable</name>
    <message>
        <source>Close the table</source>
        <extracomment>Button that closes the table of a chart.</extracomment>
        <translation>Tabelle schließen</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>Check a signature</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>Signatur prüfen</translation>
    </message>
    <message>
        <source>All three as they were given to you. Nothing is sent anywhere.</source>
        <extracomment>What is needed to check a signature.</extracomment>
        <translation>Alle drei so, wie Sie sie bekommen haben. Nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes the dialog.</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Button that checks the signature.</extracomment>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Text</translation>
    </message>
    <message>
        <source>Signature</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Signatur</translation>
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
        <translation>Wie lautet Wort %1?</translation>
    </message>
    <message>
        <source>Question %1 of %2. Look at your paper and choose the word at this place.</source>
        <extracomment>Under the title; %1 and %2 are numbers.</extracomment>
        <translation>Frage %1 von %2. Sehen Sie auf Ihrem Papier nach und wählen Sie das Wort an dieser Stelle.</translation>
    </message>
    <message>
        <source>Show words again</source>
        <extracomment>Button that goes back to the words.</extracomment>
        <translation>Wörter erneut zeigen</translation>
    </message>
    <message>
        <source>Check later</source>
        <extracomment>Button that skips the check of the written words.</extracomment>
        <translation>Später prüfen</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <extracomment>Read out for the bar over the questions.</extracomment>
        <translation>Beantwortete Fragen</translation>
    </message>
    <message>
        <source>That is not word %1. Look at your paper.</source>
        <extracomment>After a wrong answer; %1 is a number.</extracomment>
        <translation>Das ist nicht Wort %1. Sehen Sie auf Ihrem Papier nach.</translation>
    </message>
</context>
<context>
    <name>ChecksDialog</name>
    <message>
        <source>What speaks against a real machine</source>
        <extracomment>Title of a dialog: why this machine is taken for a virtual one.</extracomment>
        <translation>Was gegen einen echten Rechner spricht</translation>
    </message>
    <message>
        <source>All checks</source>
        <extracomment>Title of a dialog that lists the checks of this machine.</extracomment>
        <translation>Alle Prüfungen</translation>
    </message>
    <message>
        <source>These checks found something. Every node judges the same report by the same rules: nobody can make an exception, but the cause can often be taken away.</source>
        <extracomment>Above the checks that found something, with what to try.</extracomment>
        <translation>Diese Prüfungen haben etwas gefunden. Jeder Node beurteilt denselben Bericht nach denselben Regeln: Niemand kann eine Ausnahme machen, aber die Ursache lässt sich oft beheben.</translation>
    </message>
    <message>
        <source>Each check is a piece of evidence, not a proof. What could not be measured counts neither for nor against this machine.</source>
        <extracomment>Above the list of checks.</extracomment>
        <translation>Jede Prüfung ist ein Indiz, kein Beweis. Was sich nicht messen ließ, zählt weder für noch gegen diesen Rechner.</translation>
    </message>
    <message>
        <source>Measure again</source>
        <extracomment>Starts the measurement of this machine.</extracomment>
        <translation>Erneut messen</translation>
    </message>
    <message>
        <source>Close the checks</source>
        <extracomment>Button that closes the list of checks.</extracomment>
        <translation>Prüfungen schließen</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>Keep the node running in the background?</source>
        <extracomment>Title of a question when the window is closed.</extracomment>
        <translation>Node im Hintergrund weiterlaufen lassen?</translation>
    </message>
    <message>
        <source>It goes on following the chain and mining. The icon in the tray brings the window back.</source>
        <extracomment>Under the question, where there is a tray.</extracomment>
        <translation>Er folgt weiter der Chain, und das Mining läuft weiter. Das Symbol im Infobereich holt das Fenster zurück.</translation>
    </message>
    <message>
        <source>It goes on following the chain and mining, and the window is minimised.</source>
        <extracomment>Under the question, where there is no tray.</extracomment>
        <translation>Er folgt weiter der Chain, das Mining läuft weiter, und das Fenster wird minimiert.</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <extracomment>Button that ends the program.</extracomment>
        <translation>Anhalten und beenden</translation>
    </message>
    <message>
        <source>Keep running</source>
        <extracomment>Button that hides the window and leaves the node running.</extracomment>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Do the same from now on</source>
        <extracomment>Box to tick: do the same next time.</extracomment>
        <translation>Künftig immer so verfahren</translation>
    </message>
    <message>
        <source>Settings can change it.</source>
        <extracomment>Where the choice can be changed.</extracomment>
        <translation>In den Einstellungen änderbar.</translation>
    </message>
</context>
<context>
    <name>CompactBottomBar</name>
    <message>
        <source>Pages</source>
        <extracomment>Read out for the list of pages at the bottom of a narrow window.</extracomment>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Opens the pages that have no room on the bottom bar.</extracomment>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>CompactTopBar</name>
    <message>
        <source>Search</source>
        <extracomment>Button at the top of a narrow window.</extracomment>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Lock the wallet</source>
        <extracomment>Button at the top of a narrow window.</extracomment>
        <translation>Wallet sperren</translation>
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
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Type the amount first.</source>
        <extracomment>Why the button cannot be used yet.</extracomment>
        <translation>Geben Sie zuerst den Betrag ein.</translation>
    </message>
    <message>
        <source>Type %1 to go on</source>
        <extracomment>Label of a field; %1 is an amount.</extracomment>
        <translation>Geben Sie %1 ein, um fortzufahren</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <extracomment>What a copy button says just after it was used.</extracomment>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>The last run ended by a fault</source>
        <extracomment>Title of a dialog at the start.</extracomment>
        <translation>Der letzte Lauf endete mit einem Fehler</translation>
    </message>
    <message>
        <source>A report lies on this computer. It names places in the program, and holds no address, amount, password or key. Nothing is sent.</source>
        <extracomment>Under the title.</extracomment>
        <translation>Auf diesem Computer liegt ein Bericht. Er nennt Stellen im Programm und enthält weder Adresse noch Betrag, Passwort oder Schlüssel. Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <extracomment>Button that puts the report on the clipboard.</extracomment>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Button that closes the dialog.</extracomment>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>DesktopCard</name>
    <message>
        <source>Desktop</source>
        <extracomment>Title of a card: how the program behaves on the desktop.</extracomment>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <extracomment>Label of a choice.</extracomment>
        <translation>Beim Schließen des Fensters</translation>
    </message>
    <message>
        <source>Ask</source>
        <extracomment>Choice of what closing the window does.</extracomment>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Keep the node running</source>
        <extracomment>Choice of what closing the window does.</extracomment>
        <translation>Node weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <extracomment>Choice of what closing the window does.</extracomment>
        <translation>Anhalten und beenden</translation>
    </message>
    <message>
        <source>Notifications</source>
        <extracomment>Label of a choice: notices outside the window.</extracomment>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>Choice of notices outside the window.</extracomment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Important</source>
        <extracomment>Choice of notices outside the window.</extracomment>
        <translation>Wichtige</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Choice of notices outside the window.</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Important: payments that arrive or fail, and trouble of the node.</source>
        <extracomment>Under the choice of notices.</extracomment>
        <translation>Wichtige: Zahlungen, die eingehen oder fehlschlagen, und Störungen des Nodes.</translation>
    </message>
    <message>
        <source>Start in the background</source>
        <extracomment>Box to tick.</extracomment>
        <translation>Im Hintergrund starten</translation>
    </message>
    <message>
        <source>Draw without the graphics card</source>
        <extracomment>Box to tick.</extracomment>
        <translation>Ohne Grafikkarte zeichnen</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <extracomment>Behind the box.</extracomment>
        <translation>Ab dem nächsten Start.</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Back</source>
        <extracomment>Button of a details page in a narrow window.</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Close the details</source>
        <extracomment>Button that closes the details at the right side.</extracomment>
        <translation>Details schließen</translation>
    </message>
</context>
<context>
    <name>DutyCard</name>
    <message>
        <source>Duty</source>
        <extracomment>Title of a card: what a validator has to do.</extracomment>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>You do not validate. Holding and mining work without it.</source>
        <extracomment>This wallet has no validator.</extracomment>
        <translation>Sie validieren nicht. Halten und Mining funktionieren auch so.</translation>
    </message>
    <message>
        <source>Next turn</source>
        <extracomment>Name of a fact: when this validator may propose a block.</extracomment>
        <translation>Nächster Termin</translation>
    </message>
    <message>
        <source>Votes signed</source>
        <extracomment>Name of a figure.</extracomment>
        <translation>Signierte Stimmen</translation>
    </message>
    <message>
        <source>Uptime</source>
        <extracomment>Name of a figure: the share of turns that were taken.</extracomment>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>since the daily count</source>
        <extracomment>Under a figure: turns are counted for a day, then from 0 again.</extracomment>
        <translation>seit Beginn der Tageszählung</translation>
    </message>
    <message>
        <source>Rank by bond</source>
        <extracomment>Name of a figure: place among the validators, by bond.</extracomment>
        <translation>Rang nach Pfand</translation>
    </message>
</context>
<context>
    <name>EpochCard</name>
    <message>
        <source>Expected this epoch</source>
        <extracomment>The reward if all slots are accepted, for who mines.</extracomment>
        <translation>Erwartet in dieser Epoche</translation>
    </message>
    <message>
        <source>Estimate for this machine</source>
        <extracomment>The reward of an epoch if this machine mined.</extracomment>
        <translation>Schätzung für diesen Rechner</translation>
    </message>
    <message>
        <source>•••••</source>
        <extracomment>Stands for an amount that is hidden.</extracomment>
        <translation>•••••</translation>
    </message>
    <message>
        <source>If every slot is accepted and the other machines go on as now.</source>
        <extracomment>Under the expected reward.</extracomment>
        <translation>Wenn jeder Slot angenommen wird und die anderen Rechner weitermachen wie jetzt.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>That password does not open this wallet.</source>
        <translation>Dieses Passwort öffnet die Wallet nicht.</translation>
    </message>
    <message>
        <source>There is no space left on the disk. Free some space and try again. (%1)</source>
        <translation>Auf der Platte ist kein Platz mehr. Geben Sie Speicherplatz frei und versuchen Sie es erneut. (%1)</translation>
    </message>
    <message>
        <source>This program may not use a file or folder it needs: %1</source>
        <translation>Dieses Programm darf eine benötigte Datei oder einen Ordner nicht verwenden: %1</translation>
    </message>
    <message>
        <source>Another program holds what is needed here: %1</source>
        <translation>Ein anderes Programm belegt, was hier benötigt wird: %1</translation>
    </message>
    <message>
        <source>Stored data is damaged and was left as it is: %1</source>
        <translation>Gespeicherte Daten sind beschädigt und wurden belassen, wie sie sind: %1</translation>
    </message>
    <message>
        <source>This would overwrite something that is there: %1</source>
        <translation>Das würde etwas Vorhandenes überschreiben: %1</translation>
    </message>
    <message>
        <source>Something went wrong: %1</source>
        <translation>Etwas ist schiefgegangen: %1</translation>
    </message>
</context>
<context>
    <name>EscrowCard</name>
    <message>
        <source>Put this away</source>
        <extracomment>Button that puts away what became of a step.</extracomment>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>Explorer</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Can be claimed until block</source>
        <translation>Reservierbar bis Block</translation>
    </message>
    <message>
        <source>Blocks of a claim</source>
        <translation>Blöcke einer Reservierung</translation>
    </message>
    <message>
        <source>Maintainer</source>
        <translation>Maintainer</translation>
    </message>
    <message>
        <source>Release key</source>
        <translation>Freigabeschlüssel</translation>
    </message>
    <message>
        <source>Hash of the terms</source>
        <translation>Hash der Bedingungen</translation>
    </message>
    <message>
        <source>Bounty</source>
        <translation>Bounty</translation>
    </message>
    <message>
        <source>Claimant</source>
        <translation>Bearbeiter</translation>
    </message>
    <message>
        <source>Pull request</source>
        <translation>Pull Request</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Merge commit</source>
        <translation>Merge-Commit</translation>
    </message>
    <message>
        <source>none: released without a merge</source>
        <translation>keiner: ohne Merge freigegeben</translation>
    </message>
    <message>
        <source>Failed: the bond would be below the minimum</source>
        <translation>Fehlgeschlagen: Das Pfand läge unter dem Mindestbetrag</translation>
    </message>
    <message>
        <source>Failed: more than is bonded</source>
        <translation>Fehlgeschlagen: mehr, als hinterlegt ist</translation>
    </message>
    <message>
        <source>Failed: the validator key belongs to another bond</source>
        <translation>Fehlgeschlagen: Der Validatorschlüssel gehört zu einem anderen Pfand</translation>
    </message>
    <message>
        <source>Failed: the validator key is jailed for ever</source>
        <translation>Fehlgeschlagen: Der Validatorschlüssel ist dauerhaft ungültig</translation>
    </message>
    <message>
        <source>Failed: the machine is not registered to the sender</source>
        <translation>Fehlgeschlagen: Der Rechner ist nicht auf den Absender registriert</translation>
    </message>
    <message>
        <source>Failed: a validator uses the machine</source>
        <translation>Fehlgeschlagen: Ein Validator nutzt den Rechner</translation>
    </message>
    <message>
        <source>Failed: nothing is bonded</source>
        <translation>Fehlgeschlagen: Nichts ist hinterlegt</translation>
    </message>
    <message>
        <source>Failed: too many parts are on their way out</source>
        <translation>Fehlgeschlagen: Zu viele Teile sind in Auflösung</translation>
    </message>
    <message>
        <source>Failed: there was nothing to punish</source>
        <translation>Fehlgeschlagen: Es gab nichts zu bestrafen</translation>
    </message>
    <message>
        <source>Failed: there is no such bounty</source>
        <translation>Fehlgeschlagen: Dieses Bounty gibt es nicht</translation>
    </message>
    <message>
        <source>Failed: this step is somebody else&apos;s to take</source>
        <translation>Fehlgeschlagen: Dieser Schritt steht jemand anderem zu</translation>
    </message>
    <message>
        <source>Failed: the bounty stands at another step</source>
        <translation>Fehlgeschlagen: Das Bounty steht bei einem anderen Schritt</translation>
    </message>
    <message>
        <source>Failed: somebody else claimed it first</source>
        <translation>Fehlgeschlagen: Jemand anderes hat es zuerst reserviert</translation>
    </message>
    <message>
        <source>Failed: the deadline does not allow it</source>
        <translation>Fehlgeschlagen: Die Frist lässt es nicht zu</translation>
    </message>
    <message>
        <source>Failed: the reward is too small</source>
        <translation>Fehlgeschlagen: Die Belohnung ist zu klein</translation>
    </message>
    <message>
        <source>Failed: the claimant has an open claim in this repository</source>
        <translation>Fehlgeschlagen: Der Bewerber hat in diesem Repository eine offene Reservierung</translation>
    </message>
    <message>
        <source>Failed: the claimant let a claim lapse and has to wait</source>
        <translation>Fehlgeschlagen: Der Bewerber ließ eine Reservierung verfallen und muss warten</translation>
    </message>
    <message>
        <source>Failed: nothing was merged</source>
        <translation>Fehlgeschlagen: Nichts wurde zusammengeführt</translation>
    </message>
    <message>
        <source>Failed: the balance was too low</source>
        <translation>Fehlgeschlagen: Das Guthaben war zu gering</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Bonded</source>
        <translation>Hinterlegt</translation>
    </message>
    <message>
        <source>Unbonded</source>
        <translation>Pfand aufgelöst</translation>
    </message>
    <message>
        <source>Machine released</source>
        <translation>Rechner freigegeben</translation>
    </message>
    <message>
        <source>Validator reported</source>
        <translation>Validator gemeldet</translation>
    </message>
    <message>
        <source>Bounty funded</source>
        <translation>Bounty finanziert</translation>
    </message>
    <message>
        <source>Bounty claimed</source>
        <translation>Bounty reserviert</translation>
    </message>
    <message>
        <source>Bounty given back</source>
        <translation>Bounty zurückgegeben</translation>
    </message>
    <message>
        <source>Work submitted for a bounty</source>
        <translation>Arbeit für ein Bounty eingereicht</translation>
    </message>
    <message>
        <source>Work for a bounty reviewed</source>
        <translation>Arbeit für ein Bounty geprüft</translation>
    </message>
    <message>
        <source>Bounty paid</source>
        <translation>Bounty ausgezahlt</translation>
    </message>
    <message>
        <source>Machine announced</source>
        <translation>Rechner angekündigt</translation>
    </message>
    <message>
        <source>Machine registered</source>
        <translation>Rechner registriert</translation>
    </message>
    <message>
        <source>Machine renewed</source>
        <translation>Rechner erneuert</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Vorgänger</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>%1, age %2</source>
        <translation>%1, Alter %2</translation>
    </message>
    <message>
        <source>Epoch and slot</source>
        <translation>Epoche und Slot</translation>
    </message>
    <message>
        <source>%1, slot %2, block %3 of %4</source>
        <translation>%1, Slot %2, Block %3 von %4</translation>
    </message>
    <message>
        <source>Validator</source>
        <translation>Validator</translation>
    </message>
    <message>
        <source>State root</source>
        <translation>Zustandswurzel</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Gebühren</translation>
    </message>
    <message>
        <source>%1 RTC</source>
        <translation>%1 RTC</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, Version %2</translation>
    </message>
    <message>
        <source>Header hash recomputed</source>
        <translation>Header-Hash neu berechnet</translation>
    </message>
    <message>
        <source>%1 of %2, %3 needed</source>
        <translation>%1 von %2, %3 nötig</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Certificate of block %1</source>
        <translation>Zertifikat von Block %1</translation>
    </message>
    <message>
        <source>Transactions root</source>
        <translation>Transaktionswurzel</translation>
    </message>
    <message numerus="yes">
        <source>%n leaves</source>
        <translation>
            <numerusform>%n Blatt</numerusform>
            <numerusform>%n Blätter</numerusform>
        </translation>
    </message>
    <message>
        <source>Attestations root</source>
        <translation>Attestierungswurzel</translation>
    </message>
    <message>
        <source>executed here</source>
        <translation>hier ausgeführt</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Erfolgreich</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses</source>
        <translation>
            <numerusform>%n Adresse</numerusform>
            <numerusform>%n Adressen</numerusform>
        </translation>
    </message>
    <message>
        <source>Mining reward</source>
        <translation>Mining-Belohnung</translation>
    </message>
    <message>
        <source>From the first block</source>
        <translation>Aus dem ersten Block</translation>
    </message>
    <message>
        <source>Bounty moved on</source>
        <translation>Bounty vorangebracht</translation>
    </message>
    <message>
        <source>Escrow of a bounty came back</source>
        <translation>Treuhand eines Bountys kam zurück</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
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
        <translation>Gebühr</translation>
    </message>
    <message>
        <source>Gas used</source>
        <translation>Verbrauchtes Gas</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>%1. The fee was paid.</source>
        <translation>%1. Die Gebühr wurde bezahlt.</translation>
    </message>
    <message>
        <source>Nonce</source>
        <translation>Nonce</translation>
    </message>
    <message>
        <source>Valid until block</source>
        <translation>Gültig bis Block</translation>
    </message>
</context>
<context>
    <name>ExplorerHome</name>
    <message>
        <source>Height</source>
        <extracomment>Name of a figure.</extracomment>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Final</source>
        <extracomment>Name of a figure: how long ago a block was final.</extracomment>
        <translation>Endgültig</translation>
    </message>
    <message>
        <source>since the newest final block</source>
        <extracomment>Under the age of the newest final block.</extracomment>
        <translation>seit dem neuesten endgültigen Block</translation>
    </message>
    <message>
        <source>Epoch</source>
        <extracomment>Name of a figure.</extracomment>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Issued so far</source>
        <extracomment>Name of a figure: RTC that exist.</extracomment>
        <translation>Bisher ausgegeben</translation>
    </message>
    <message>
        <source>of 8,388,608 RTC</source>
        <extracomment>Under the figure of issued RTC.</extracomment>
        <translation>von 8.388.608 RTC</translation>
    </message>
    <message>
        <source>Block %1, %2, %3</source>
        <extracomment>A block read out: %1 height, %2 number of transactions, %3 age.</extracomment>
        <translation>Block %1, %2, %3</translation>
    </message>
    <message>
        <source>Latest blocks</source>
        <extracomment>Title of a table.
----------
Read out for a table.</extracomment>
        <translation>Neueste Blöcke</translation>
    </message>
    <message>
        <source>Live</source>
        <extracomment>The table follows the chain.</extracomment>
        <translation>Live</translation>
    </message>
    <message>
        <source>Latest transactions</source>
        <extracomment>Title of a table.
----------
Read out for a table.</extracomment>
        <translation>Neueste Transaktionen</translation>
    </message>
    <message>
        <source>The newest blocks hold no transactions.</source>
        <extracomment>No transaction stands in the newest blocks.</extracomment>
        <translation>Die neuesten Blöcke enthalten keine Transaktionen.</translation>
    </message>
</context>
<context>
    <name>ExplorerPage</name>
    <message>
        <source>Explorer</source>
        <extracomment>Title of the page that reads the chain.</extracomment>
        <translation>Explorer</translation>
    </message>
    <message>
        <source>the balance was too low</source>
        <extracomment>Why a transaction failed.</extracomment>
        <translation>das Guthaben war zu gering</translation>
    </message>
    <message>
        <source>Everything here is checked by this device</source>
        <extracomment>Everything shown was executed here.</extracomment>
        <translation>Alles hier ist von diesem Gerät geprüft</translation>
    </message>
    <message>
        <source>Previous block</source>
        <extracomment>Leads to the block before.</extracomment>
        <translation>Vorheriger Block</translation>
    </message>
    <message>
        <source>This is the first block</source>
        <extracomment>Why there is no previous block.</extracomment>
        <translation>Das ist der erste Block</translation>
    </message>
    <message>
        <source>Next block</source>
        <extracomment>Leads to the block after.</extracomment>
        <translation>Nächster Block</translation>
    </message>
    <message>
        <source>This is the newest final block</source>
        <extracomment>Why there is no next block.</extracomment>
        <translation>Das ist der neueste endgültige Block</translation>
    </message>
    <message>
        <source>Height, hash or address</source>
        <extracomment>In the field that looks things up on the chain.</extracomment>
        <translation>Höhe, Hash oder Adresse</translation>
    </message>
    <message>
        <source>The explorer reads blocks that this device executed. That needs a full node.</source>
        <extracomment>Why the page that reads the chain is empty.</extracomment>
        <translation>Der Explorer liest Blöcke, die dieses Gerät ausgeführt hat. Das braucht einen Full Node.</translation>
    </message>
</context>
<context>
    <name>ExportFileDialog</name>
    <message>
        <source>Export the wallet file</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>Wallet-Datei exportieren</translation>
    </message>
    <message>
        <source>The copy opens with the password that you give it here, on any computer. Whoever has both can spend your coins.</source>
        <extracomment>What a copy of the wallet file is.</extracomment>
        <translation>Die Kopie öffnet sich auf jedem Computer mit dem Passwort, das Sie ihr hier geben. Wer beides hat, kann Ihre Coins ausgeben.</translation>
    </message>
    <message>
        <source>The copy shows addresses and holds no secret, so it has no password.</source>
        <extracomment>What a copy of a file that only watches is.</extracomment>
        <translation>Die Kopie zeigt Adressen und enthält kein Geheimnis, also hat sie kein Passwort.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>Closes a dialog; nothing is written.</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Write the file</source>
        <extracomment>Button that writes the copy of the wallet file.</extracomment>
        <translation>Datei schreiben</translation>
    </message>
    <message>
        <source>Wallet password</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Wallet-Passwort</translation>
    </message>
    <message>
        <source>Password for the copy</source>
        <extracomment>Label of a field: a new password for the exported file.</extracomment>
        <translation>Passwort für die Kopie</translation>
    </message>
    <message>
        <source>Password for the copy, once more</source>
        <extracomment>Label of a field: the new password once more.</extracomment>
        <translation>Passwort für die Kopie, noch einmal</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Above a field for the path of a file.</extracomment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <extracomment>Button that opens the system&apos;s dialog for files.</extracomment>
        <translation>Ort wählen</translation>
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
        <translation>Kopieren: %1</translation>
    </message>
</context>
<context>
    <name>FeePicker</name>
    <message>
        <source>Slow</source>
        <extracomment>The slowest and cheapest of three fee choices.</extracomment>
        <translation>Langsam</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>The middle of three fee choices.</extracomment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Fast</source>
        <extracomment>The fastest and dearest of three fee choices.</extracomment>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Fee and speed</source>
        <extracomment>Above the three fee choices.</extracomment>
        <translation>Gebühr und Tempo</translation>
    </message>
</context>
<context>
    <name>FoldButton</name>
    <message>
        <source>Hide: %1</source>
        <extracomment>Button that closes a panel; %1 is the panel&apos;s title.</extracomment>
        <translation>Verbergen: %1</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <extracomment>Button that opens a panel; %1 is the panel&apos;s title.</extracomment>
        <translation>Anzeigen: %1</translation>
    </message>
</context>
<context>
    <name>HashLabel</name>
    <message>
        <source>Copy the hash</source>
        <extracomment>Tooltip of the copy button beside a hash.</extracomment>
        <translation>Hash kopieren</translation>
    </message>
</context>
<context>
    <name>HostTable</name>
    <message>
        <source>Banned hosts</source>
        <extracomment>Read out for a table of peers.</extracomment>
        <translation>Ausgeschlossene Hosts</translation>
    </message>
    <message>
        <source>Known addresses</source>
        <translation>Bekannte Adressen</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Host</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Head of a column: why somebody is banned.</extracomment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Head of a column: how long ago.</extracomment>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>Head of a column: when a ban ends.</extracomment>
        <translation>Bis</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>A row read out: %1 is a host, %2 why it is banned, %3 until when.</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Lift</source>
        <extracomment>Ends the ban of a host.</extracomment>
        <translation>Aufheben</translation>
    </message>
</context>
<context>
    <name>HowDialog</name>
    <message>
        <source>How mining works</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>So funktioniert Mining</translation>
    </message>
    <message>
        <source>Close the explanation</source>
        <extracomment>Button that closes the explanation of mining.</extracomment>
        <translation>Erklärung schließen</translation>
    </message>
    <message>
        <source>Your computer measures its own processor, memory and clocks, and tells the network what it found, in public. It never touches your files.</source>
        <extracomment>How mining works, first of four.</extracomment>
        <translation>Ihr Computer misst den eigenen Prozessor, Speicher und die eigenen Uhren und teilt dem Netzwerk öffentlich mit, was er gefunden hat. Ihre Dateien rührt er nie an.</translation>
    </message>
    <message>
        <source>An epoch has five slots. In each slot this machine signs once that it is there, with a proof that takes some milliseconds of work.</source>
        <extracomment>How mining works, second of four.</extracomment>
        <translation>Eine Epoche hat fünf Slots. In jedem Slot signiert dieser Rechner einmal, dass er da ist, mit einem Nachweis, der einige Millisekunden Arbeit kostet.</translation>
    </message>
    <message>
        <source>At the end of an epoch its reward is shared by all miners, by weight and by slots attested. The weight comes from the age of the processor: older real hardware counts more, a virtual machine counts nothing.</source>
        <extracomment>How mining works, third of four.</extracomment>
        <translation>Am Ende einer Epoche wird ihre Belohnung unter allen Minern aufgeteilt, nach Gewicht und attestierten Slots. Das Gewicht ergibt sich aus dem Alter des Prozessors: Ältere echte Hardware zählt mehr, eine virtuelle Maschine zählt nichts.</translation>
    </message>
    <message>
        <source>Measurements can be forged. They sort rewards; the safety of the chain rests on the bonds of its validators.</source>
        <extracomment>How mining works, last of four.</extracomment>
        <translation>Messungen lassen sich fälschen. Sie bestimmen die Verteilung der Belohnungen; die Sicherheit der Chain beruht auf den Pfändern ihrer Validatoren.</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>Main network</source>
        <translation>Hauptnetz</translation>
    </message>
    <message>
        <source>Test network</source>
        <translation>Testnetz</translation>
    </message>
    <message>
        <source>Local network</source>
        <translation>Lokales Netz</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check the path, and that you may open the file.</source>
        <translation>%1 kann nicht gelesen werden. Prüfen Sie den Pfad und ob Sie die Datei öffnen dürfen.</translation>
    </message>
    <message>
        <source>%1 is too large for a wallet file. Choose the wallet&apos;s own file.</source>
        <translation>%1 ist zu groß für eine Wallet-Datei. Wählen Sie die Datei der Wallet selbst.</translation>
    </message>
    <message>
        <source>There is nothing in this file. Choose another copy of it.</source>
        <translation>In dieser Datei steht nichts. Wählen Sie eine andere Kopie.</translation>
    </message>
    <message>
        <source>This is no wallet file, key file, private key or words. Choose the file that the other program saved.</source>
        <translation>Das ist keine Wallet-Datei, keine Schlüsseldatei, kein privater Schlüssel und keine Wörter. Wählen Sie die Datei, die das andere Programm gespeichert hat.</translation>
    </message>
    <message>
        <source>This wallet file is damaged. Use another copy of it, or restore the wallet from its words.</source>
        <translation>Diese Wallet-Datei ist beschädigt. Nehmen Sie eine andere Kopie oder stellen Sie die Wallet aus ihren Wörtern wieder her.</translation>
    </message>
    <message>
        <source>This wallet file is damaged or incomplete. Use another copy of it, or restore the wallet from its words. (%1)</source>
        <translation>Diese Wallet-Datei ist beschädigt oder unvollständig. Nehmen Sie eine andere Kopie oder stellen Sie die Wallet aus ihren Wörtern wieder her. (%1)</translation>
    </message>
    <message>
        <source>A newer version of this program made this file. Update this program, then import it again.</source>
        <translation>Eine neuere Version dieses Programms hat diese Datei geschrieben. Aktualisieren Sie das Programm und importieren Sie sie dann noch einmal.</translation>
    </message>
    <message>
        <source>This kind of key file is not known. Export the key or the words from the program that made it. (%1)</source>
        <translation>Diese Art von Schlüsseldatei ist nicht bekannt. Exportieren Sie den Schlüssel oder die Wörter aus dem Programm, das sie geschrieben hat. (%1)</translation>
    </message>
    <message>
        <source>Wallet file of this program</source>
        <translation>Wallet-Datei dieses Programms</translation>
    </message>
    <message>
        <source>Keystore of the RustChain command line</source>
        <translation>Keystore der RustChain-Befehlszeile</translation>
    </message>
    <message>
        <source>File of the Rust wallet</source>
        <translation>Datei der Rust-Wallet</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>Wiederherstellungswörter</translation>
    </message>
    <message>
        <source>Words of the Python SDK</source>
        <translation>Wörter des Python-SDK</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>Something to watch</source>
        <translation>Etwas zum Beobachten</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Dieses Programm</translation>
    </message>
    <message>
        <source>RustChain command line</source>
        <translation>RustChain-Befehlszeile</translation>
    </message>
    <message>
        <source>Rust wallet</source>
        <translation>Rust-Wallet</translation>
    </message>
    <message>
        <source>React Native wallet</source>
        <translation>React-Native-Wallet</translation>
    </message>
    <message>
        <source>Python SDK</source>
        <translation>Python-SDK</translation>
    </message>
    <message>
        <source>Ed25519 key</source>
        <translation>Ed25519-Schlüssel</translation>
    </message>
    <message>
        <source>secp256k1 key</source>
        <translation>secp256k1-Schlüssel</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>First address of the xpub</source>
        <translation>Erste Adresse des xpub</translation>
    </message>
    <message>
        <source>This is for another network: %1. This window uses: %2. Start the program on the other one to use it.</source>
        <translation>Das gehört zu einem anderen Netz: %1. Dieses Fenster nutzt: %2. Starten Sie das Programm im anderen Netz, um es zu verwenden.</translation>
    </message>
    <message>
        <source>That password does not open this file. Type the one that it was saved with.</source>
        <translation>Dieses Passwort öffnet die Datei nicht. Geben Sie das ein, mit dem sie gespeichert wurde.</translation>
    </message>
    <message>
        <source>This is no key but something that can be watched. Choose &quot;Only watch&quot; above.</source>
        <translation>Das ist kein Schlüssel, sondern etwas zum Beobachten. Wählen Sie oben „Nur beobachten“.</translation>
    </message>
    <message>
        <source>These words do not fit together. Check the order and the spelling.</source>
        <translation>Diese Wörter passen nicht zusammen. Prüfen Sie Reihenfolge und Schreibweise.</translation>
    </message>
    <message>
        <source>A wallet has 12 or 24 words; there are %1. Add what is missing.</source>
        <translation>Eine Wallet hat 12 oder 24 Wörter; hier sind es %1. Ergänzen Sie, was fehlt.</translation>
    </message>
    <message>
        <source>Word %1 is not in the list. Check the spelling.</source>
        <translation>Wort %1 steht nicht in der Liste. Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>This is no private key. One has 64 hex digits, or 32 bytes in Base58.</source>
        <translation>Das ist kein privater Schlüssel. Einer hat 64 Hexziffern oder 32 Bytes in Base58.</translation>
    </message>
    <message>
        <source>A path has 1 to 64 characters, such as m/44&apos;/0&apos;/0&apos;/0&apos;/0&apos;.</source>
        <translation>Ein Pfad hat 1 bis 64 Zeichen, etwa m/44&apos;/0&apos;/0&apos;/0&apos;/0&apos;.</translation>
    </message>
    <message>
        <source>This address has a typing error. Compare it with where it is from.</source>
        <translation>Diese Adresse hat einen Tippfehler. Vergleichen Sie sie mit ihrer Quelle.</translation>
    </message>
    <message>
        <source>This is no address and no xpub. Paste the whole of it.</source>
        <translation>Das ist keine Adresse und kein xpub. Fügen Sie alles davon ein.</translation>
    </message>
    <message>
        <source>This xpub cannot be used. Copy the whole xpub of the wallet&apos;s account. (%1)</source>
        <translation>Dieser xpub ist nicht verwendbar. Kopieren Sie den ganzen xpub des Kontos der Wallet. (%1)</translation>
    </message>
</context>
<context>
    <name>ItemSheet</name>
    <message>
        <source>Copy the address</source>
        <extracomment>Tooltip of a copy button.</extracomment>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Parts of this block</source>
        <extracomment>Read out for the parts of a block.</extracomment>
        <translation>Teile dieses Blocks</translation>
    </message>
    <message>
        <source>Transactions</source>
        <extracomment>Part of a block.</extracomment>
        <translation>Transaktionen</translation>
    </message>
    <message>
        <source>Attestations</source>
        <extracomment>Part of a block.</extracomment>
        <translation>Attestierungen</translation>
    </message>
    <message>
        <source>Receipts</source>
        <extracomment>Part of a block.</extracomment>
        <translation>Belege</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>Title of a table.
----------
Read out for a table.</extracomment>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <extracomment>A table has no rows.</extracomment>
        <translation>Nichts vorhanden.</translation>
    </message>
    <message>
        <source>Show 50 more</source>
        <extracomment>Loads the next rows of a table.</extracomment>
        <translation>50 weitere anzeigen</translation>
    </message>
</context>
<context>
    <name>ItemSide</name>
    <message>
        <source>Finality votes</source>
        <extracomment>Title of a card.</extracomment>
        <translation>Stimmen zur Endgültigkeit</translation>
    </message>
    <message>
        <source>Send here</source>
        <extracomment>Starts a payment to this account.</extracomment>
        <translation>Hierhin senden</translation>
    </message>
</context>
<context>
    <name>ItemTable</name>
    <message>
        <source>Height</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Miner</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Miner</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
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
        <translation>Validator</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Head of a column.</extracomment>
        <translation>An</translation>
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
        <translation>Gas</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Attest.</source>
        <extracomment>Head of a column: attestations.</extracomment>
        <translation>Attest.</translation>
    </message>
    <message>
        <source>Fee</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Gebühr</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Age</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Alter</translation>
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
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>Anyone who reads it can spend the coins of this account. It cannot be copied; to move a wallet as a file, export the wallet file.</source>
        <extracomment>In the dialog that shows a private key.</extracomment>
        <translation>Wer ihn liest, kann die Coins dieses Kontos ausgeben. Er lässt sich nicht kopieren; um eine Wallet als Datei mitzunehmen, exportieren Sie die Wallet-Datei.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes the dialog.</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Show the key</source>
        <extracomment>Button that uncovers the private key.</extracomment>
        <translation>Schlüssel zeigen</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Label of a choice.</extracomment>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Wallet password</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Wallet-Passwort</translation>
    </message>
    <message>
        <source>Part %1: %2</source>
        <extracomment>Read out for a part of the private key; %1 is its place.</extracomment>
        <translation>Teil %1: %2</translation>
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
        <translation>Auf diesem Desktop läuft kein Schlüsselbund (Secret Service oder KWallet).</translation>
    </message>
</context>
<context>
    <name>KeychainSwitch</name>
    <message>
        <source>Unlock with the system keychain</source>
        <extracomment>Box to tick: the keychain is the system&apos;s store of passwords.
----------
Title of a dialog.</extracomment>
        <translation>Mit dem Schlüsselbund des Systems entsperren</translation>
    </message>
    <message>
        <source>Whoever can use your session can then open this wallet.</source>
        <extracomment>Behind the box.</extracomment>
        <translation>Wer Ihre Sitzung benutzen kann, kann dann diese Wallet öffnen.</translation>
    </message>
    <message>
        <source>The keychain of this desktop keeps the wallet password, protected by your login. Programs of your session may read it there.</source>
        <extracomment>What giving the password to the keychain means.</extracomment>
        <translation>Der Schlüsselbund dieses Desktops bewahrt das Wallet-Passwort auf, geschützt durch Ihre Anmeldung. Programme Ihrer Sitzung können es dort lesen.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>Closes a dialog; nothing is changed.</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Use the keychain</source>
        <extracomment>Button that puts the password into the keychain.</extracomment>
        <translation>Schlüsselbund nutzen</translation>
    </message>
    <message>
        <source>Wallet password</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Wallet-Passwort</translation>
    </message>
</context>
<context>
    <name>KnownAddress</name>
    <message>
        <source>The address you know</source>
        <extracomment>Above the address that looks like the one that is about to be paid.</extracomment>
        <translation>Die Adresse, die Sie kennen</translation>
    </message>
</context>
<context>
    <name>LadderChart</name>
    <message>
        <source>Memory latency by size</source>
        <extracomment>Title of a chart: how long reading memory takes.
----------
Name of a chart.</extracomment>
        <translation>Speicherlatenz nach Größe</translation>
    </message>
    <message>
        <source>Not measurable: %1</source>
        <extracomment>%1 is a reason.</extracomment>
        <translation>Nicht messbar: %1</translation>
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
        <translation>%1 öffnen?</translation>
    </message>
    <message>
        <source>Your browser opens this address. Nothing of your wallet is sent with it.</source>
        <extracomment>Under the title of that question.</extracomment>
        <translation>Ihr Browser öffnet diese Adresse. Nichts aus Ihrer Wallet wird mitgeschickt.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <extracomment>Button that closes the question without opening the link.</extracomment>
        <translation>Hier bleiben</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <extracomment>Button that opens the link.</extracomment>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <extracomment>Tooltip of a copy button.</extracomment>
        <translation>Adresse kopieren</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Locked</source>
        <extracomment>Read out for the page that asks for the password.</extracomment>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>A payment request is waiting. Unlock to see it.</source>
        <extracomment>On the lock page, when a payment link was opened.</extracomment>
        <translation>Eine Zahlungsanforderung wartet. Entsperren Sie, um sie zu sehen.</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>Button that opens the wallet.</extracomment>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button that shows a wallet that needs no password.</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Unlock with the keychain</source>
        <extracomment>Button that opens the wallet with the password that the system&apos;s keychain has.</extracomment>
        <translation>Mit dem Schlüsselbund entsperren</translation>
    </message>
    <message>
        <source>Forgot the password?</source>
        <extracomment>Link to restoring the wallet from its words.</extracomment>
        <translation>Passwort vergessen?</translation>
    </message>
    <message>
        <source>Other wallet</source>
        <extracomment>Link to the list of wallets.</extracomment>
        <translation>Andere Wallet</translation>
    </message>
    <message>
        <source>Amounts and names are hidden</source>
        <extracomment>At the foot of the lock.</extracomment>
        <translation>Beträge und Namen sind verborgen</translation>
    </message>
</context>
<context>
    <name>MachineCard</name>
    <message>
        <source>What the network would see of this machine</source>
        <extracomment>Title of a card. Nothing was sent yet.</extracomment>
        <translation>Was das Netzwerk von diesem Rechner sehen würde</translation>
    </message>
    <message>
        <source>What the network sees of this machine</source>
        <extracomment>Title of a card.</extracomment>
        <translation>Was das Netzwerk von diesem Rechner sieht</translation>
    </message>
    <message>
        <source>what the network sees</source>
        <extracomment>The card about this machine, for the button that opens it.</extracomment>
        <translation>was das Netzwerk sieht</translation>
    </message>
    <message>
        <source>Unmeasured. The values appear here before anything is sent.</source>
        <extracomment>Nothing was measured.</extracomment>
        <translation>Nicht gemessen. Die Werte erscheinen hier, bevor etwas gesendet wird.</translation>
    </message>
    <message>
        <source>All checks</source>
        <extracomment>Button that lists the checks of this machine.</extracomment>
        <translation>Alle Prüfungen</translation>
    </message>
    <message>
        <source>This is a real machine</source>
        <extracomment>Button for who does not agree: it shows what speaks against that.</extracomment>
        <translation>Das ist ein echter Rechner</translation>
    </message>
    <message>
        <source>See the table</source>
        <extracomment>Button that opens the table of what processors are worth.</extracomment>
        <translation>Tabelle ansehen</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <extracomment>Copies the measured values.</extracomment>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Release this hardware</source>
        <extracomment>Button that ends the binding of this machine.</extracomment>
        <translation>Diese Hardware freigeben</translation>
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
        <translation>Weniger Werte</translation>
    </message>
    <message>
        <source>All values</source>
        <extracomment>Button that shows the rest of the measured values.</extracomment>
        <translation>Alle Werte</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Saving the chain state, about 3 s</source>
        <extracomment>While the program ends.</extracomment>
        <translation>Chain-Zustand wird gespeichert, etwa 3 s</translation>
    </message>
    <message>
        <source>Opening the wallets</source>
        <extracomment>While the program starts.</extracomment>
        <translation>Wallets werden geöffnet</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>Button that ends the program.</extracomment>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Staking</source>
        <translation>Staking</translation>
    </message>
    <message>
        <source>Explorer</source>
        <translation>Explorer</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
</context>
<context>
    <name>MainFrame</name>
    <message>
        <source>Overview</source>
        <extracomment>Page of the window.</extracomment>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Wallet</source>
        <extracomment>Head above a group of pages.</extracomment>
        <translation>Wallet</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>Page of the window.</extracomment>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Receive</source>
        <extracomment>Page of the window.</extracomment>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>Page of the window.</extracomment>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Mining</source>
        <extracomment>Page of the window.
----------
In the status strip, before the state of mining.</extracomment>
        <translation>Mining</translation>
    </message>
    <message>
        <source>Earn</source>
        <extracomment>Head above a group of pages.</extracomment>
        <translation>Verdienen</translation>
    </message>
    <message>
        <source>Staking</source>
        <extracomment>Page of the window.</extracomment>
        <translation>Staking</translation>
    </message>
    <message>
        <source>Bounties</source>
        <extracomment>Page of the window.</extracomment>
        <translation>Bountys</translation>
    </message>
    <message>
        <source>Explorer</source>
        <extracomment>Page of the window.</extracomment>
        <translation>Explorer</translation>
    </message>
    <message>
        <source>Chain</source>
        <extracomment>Head above a group of pages.</extracomment>
        <translation>Chain</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>Page of the window.</extracomment>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Height</source>
        <extracomment>In the status strip, before the height of the chain.</extracomment>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>No final block for</source>
        <extracomment>In the status strip: how long ago the newest block was final.</extracomment>
        <translation>Kein endgültiger Block seit</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Endgültig vor</translation>
    </message>
    <message>
        <source>ago, slower than usual</source>
        <extracomment>In the status strip, behind an age.</extracomment>
        <translation>, langsamer als sonst</translation>
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
        <translation>Seiten in der Reihenfolge der Seitenleiste</translation>
    </message>
    <message>
        <source>New payment</source>
        <translation>Neue Zahlung</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Copy my address</source>
        <translation>Meine Adresse kopieren</translation>
    </message>
    <message>
        <source>Hide or show amounts</source>
        <translation>Beträge verbergen oder anzeigen</translation>
    </message>
    <message>
        <source>Pause or resume mining</source>
        <translation>Mining pausieren oder fortsetzen</translation>
    </message>
    <message>
        <source>Back, forward</source>
        <translation>Zurück, vorwärts</translation>
    </message>
    <message>
        <source>Next, previous region</source>
        <translation>Nächster, vorheriger Bereich</translation>
    </message>
    <message>
        <source>Next, previous row or block</source>
        <translation>Nächste, vorherige Zeile oder Block</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Diese Liste</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
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
        <translation>Erneut messen</translation>
    </message>
    <message>
        <source>Measure now</source>
        <translation>Jetzt messen</translation>
    </message>
</context>
<context>
    <name>MessagesCard</name>
    <message>
        <source>Messages</source>
        <extracomment>Title of a card about signed messages.</extracomment>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Sign</source>
        <extracomment>What can be done with a text.</extracomment>
        <translation>Signieren</translation>
    </message>
    <message>
        <source>Proves that a text comes from the owner of an address. It pays nothing.</source>
        <extracomment>What a signed message is for.</extracomment>
        <translation>Beweist, dass ein Text vom Inhaber einer Adresse kommt. Es zahlt nichts.</translation>
    </message>
    <message>
        <source>Sign a message</source>
        <extracomment>Button that opens a dialog.</extracomment>
        <translation>Nachricht signieren</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>What can be done with a signature.</extracomment>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Says whether the owner of an address signed a text.</source>
        <extracomment>What checking a signature says.</extracomment>
        <translation>Sagt, ob der Inhaber einer Adresse einen Text signiert hat.</translation>
    </message>
    <message>
        <source>Check a signature</source>
        <extracomment>Button that opens a dialog.</extracomment>
        <translation>Signatur prüfen</translation>
    </message>
</context>
<context>
    <name>Mining</name>
    <message>
        <source>Unmeasured: %1</source>
        <translation>Nicht gemessen: %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>%1, family %2 model %3 stepping %4</source>
        <translation>%1, Familie %2 Modell %3 Stepping %4</translation>
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
        <translation>kein L%1</translation>
    </message>
    <message>
        <source>%1 B lines</source>
        <translation>Zeilen zu %1 B</translation>
    </message>
    <message>
        <source>Instruction sets</source>
        <translation>Befehlssätze</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>ohne %1</translation>
    </message>
    <message>
        <source>%1 million a second</source>
        <translation>%1 Mio. pro Sekunde</translation>
    </message>
    <message>
        <source>%1 ns</source>
        <translation>%1 ns</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>Prozessoren</translation>
    </message>
    <message>
        <source>Integer rate</source>
        <translation>Ganzzahlrate</translation>
    </message>
    <message>
        <source>Float rate</source>
        <translation>Gleitkommarate</translation>
    </message>
    <message>
        <source>Vector rate</source>
        <translation>Vektorrate</translation>
    </message>
    <message>
        <source>Cycle counter</source>
        <translation>Zyklenzähler</translation>
    </message>
    <message>
        <source>%1 MHz</source>
        <translation>%1 MHz</translation>
    </message>
    <message>
        <source>One CPUID</source>
        <translation>Ein CPUID</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>ACPI tables</source>
        <translation>ACPI-Tabellen</translation>
    </message>
    <message>
        <source>Hypervisor</source>
        <translation>Hypervisor</translation>
    </message>
    <message>
        <source>reported by the processor</source>
        <translation>vom Prozessor gemeldet</translation>
    </message>
    <message>
        <source>none reported</source>
        <translation>keiner gemeldet</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>salted hash of the firmware&apos;s number</source>
        <translation>gesalzener Hash der Firmware-Nummer</translation>
    </message>
    <message>
        <source>salted hash of the system&apos;s number</source>
        <translation>gesalzener Hash der Systemnummer</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Platine</translation>
    </message>
    <message>
        <source>salted hash of the firmware&apos;s words</source>
        <translation>gesalzener Hash der Firmware-Texte</translation>
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
        <translation>nicht messbar</translation>
    </message>
    <message>
        <source>nothing was seen</source>
        <translation>nichts wurde gesehen</translation>
    </message>
    <message>
        <source>From %1 ns: %2</source>
        <translation>Ab %1 ns: %2</translation>
    </message>
    <message>
        <source>%1, mean %2</source>
        <translation>%1, Mittel %2</translation>
    </message>
    <message>
        <source>cv %1</source>
        <translation>VK %1</translation>
    </message>
    <message>
        <source>too regular</source>
        <translation>zu regelmäßig</translation>
    </message>
    <message>
        <source>too noisy</source>
        <translation>zu verrauscht</translation>
    </message>
    <message>
        <source>natural</source>
        <translation>natürlich</translation>
    </message>
    <message>
        <source>%1 durations, cv %2</source>
        <translation>%1 Zeiten, VK %2</translation>
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
        <translation>wie gemeldet</translation>
    </message>
    <message>
        <source>Microcode</source>
        <translation>Microcode</translation>
    </message>
    <message>
        <source>Memory access</source>
        <translation>Speicherzugriff</translation>
    </message>
    <message>
        <source>4 MiB</source>
        <translation>4 MiB</translation>
    </message>
    <message>
        <source>Computation</source>
        <translation>Berechnung</translation>
    </message>
    <message>
        <source>integers</source>
        <translation>Ganzzahlen</translation>
    </message>
    <message>
        <source>Interrupt latency</source>
        <translation>Interruptlatenz</translation>
    </message>
    <message>
        <source>gaps over 1 µs</source>
        <translation>Lücken über 1 µs</translation>
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
        <translation>Mining auf diesem Rechner</translation>
    </message>
    <message>
        <source>Mine on this machine</source>
        <extracomment>Read out for the switch of mining.</extracomment>
        <translation>Mining auf diesem Rechner</translation>
    </message>
    <message>
        <source>Multiplier</source>
        <extracomment>Name of a figure.</extracomment>
        <translation>Multiplikator</translation>
    </message>
    <message>
        <source>Slots accepted</source>
        <extracomment>Name of a figure.</extracomment>
        <translation>Angenommene Slots</translation>
    </message>
    <message>
        <source>Last reward</source>
        <extracomment>Name of a figure.</extracomment>
        <translation>Letzte Belohnung</translation>
    </message>
</context>
<context>
    <name>MiningChecks</name>
    <message>
        <source>A hypervisor may run below your system, as Hyper-V does for some security settings. Turn it off in the system or in the firmware, then measure again.</source>
        <translation>Unter Ihrem System läuft möglicherweise ein Hypervisor, wie Hyper-V bei manchen Sicherheitseinstellungen. Schalten Sie ihn im System oder in der Firmware aus und messen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Only virtual machines are known to carry this name. If yours is on a real board, report the board, so that the rules can learn it.</source>
        <translation>Nur von virtuellen Maschinen ist dieser Name bekannt. Trägt ihn bei Ihnen eine echte Platine, melden Sie die Platine, damit die Regeln sie lernen können.</translation>
    </message>
    <message>
        <source>Hypervisor bit of the processor</source>
        <translation>Hypervisor-Bit des Prozessors</translation>
    </message>
    <message>
        <source>The processor names no hypervisor.</source>
        <translation>Der Prozessor nennt keinen Hypervisor.</translation>
    </message>
    <message>
        <source>Hypervisor&apos;s signature</source>
        <translation>Signatur des Hypervisors</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>Es gibt keine.</translation>
    </message>
    <message>
        <source>Maker of the system</source>
        <translation>Hersteller des Systems</translation>
    </message>
    <message>
        <source>None that makes virtual machines.</source>
        <translation>Keiner, der virtuelle Maschinen herstellt.</translation>
    </message>
    <message>
        <source>Name of the system</source>
        <translation>Name des Systems</translation>
    </message>
    <message>
        <source>None that virtual machines have.</source>
        <translation>Keiner, den virtuelle Maschinen tragen.</translation>
    </message>
    <message>
        <source>Maker of the firmware</source>
        <translation>Hersteller der Firmware</translation>
    </message>
    <message>
        <source>None that is made for virtual machines.</source>
        <translation>Keine, die für virtuelle Maschinen gemacht ist.</translation>
    </message>
    <message>
        <source>Maker of the ACPI tables</source>
        <translation>Hersteller der ACPI-Tabellen</translation>
    </message>
    <message>
        <source>No hypervisor.</source>
        <translation>Kein Hypervisor.</translation>
    </message>
    <message>
        <source>Cost of the CPUID instruction</source>
        <translation>Kosten der CPUID-Anweisung</translation>
    </message>
    <message>
        <source>The processor answers by itself.</source>
        <translation>Der Prozessor antwortet selbst.</translation>
    </message>
    <message>
        <source>Something answers in place of the processor: a hypervisor, or a tool that watches programs. End it, then measure again.</source>
        <translation>Etwas antwortet anstelle des Prozessors: ein Hypervisor oder ein Werkzeug, das Programme beobachtet. Beenden Sie es und messen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>None that only hypervisors offer.</source>
        <translation>Keine, die nur Hypervisoren anbieten.</translation>
    </message>
    <message>
        <source>Remove the device or the driver that a virtual machine left behind, then measure again.</source>
        <translation>Entfernen Sie das Gerät oder den Treiber, den eine virtuelle Maschine hinterlassen hat, und messen Sie dann erneut.</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>sign found</source>
        <translation>Anzeichen gefunden</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>Values that fit together</source>
        <translation>Werte, die zusammenpassen</translation>
    </message>
    <message>
        <source>Nothing contradicts the class of the processor.</source>
        <translation>Nichts widerspricht der Klasse des Prozessors.</translation>
    </message>
    <message>
        <source>Other work disturbs the clocks: close what runs, then measure again.</source>
        <translation>Andere Vorgänge stören die Uhren: Schließen Sie, was läuft, und messen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Probably a virtual machine</source>
        <translation>Wahrscheinlich eine virtuelle Maschine</translation>
    </message>
    <message>
        <source>Real hardware, no sign of a virtual machine</source>
        <translation>Echte Hardware, kein Anzeichen einer virtuellen Maschine</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Nicht feststellbar</translation>
    </message>
    <message>
        <source>%1 of %2 checks measured; this is evidence, not a proof.</source>
        <translation>%1 von %2 Prüfungen gemessen; das ist ein Indiz, kein Beweis.</translation>
    </message>
    <message>
        <source>Another sign</source>
        <translation>Ein weiteres Anzeichen</translation>
    </message>
</context>
<context>
    <name>MiningPage</name>
    <message>
        <source>Mining</source>
        <extracomment>Title of the page about mining.</extracomment>
        <translation>Mining</translation>
    </message>
    <message>
        <source>How mining works</source>
        <extracomment>Button that explains mining.</extracomment>
        <translation>So funktioniert Mining</translation>
    </message>
    <message>
        <source>Mining needs a full or light node.</source>
        <extracomment>Why mining is not possible.</extracomment>
        <translation>Mining braucht einen Full oder Light Node.</translation>
    </message>
</context>
<context>
    <name>MiningState</name>
    <message>
        <source>The next slot is tried without your help.</source>
        <translation>Der nächste Slot wird ohne Ihr Zutun versucht.</translation>
    </message>
    <message>
        <source>This program does not fit the network&apos;s rules. Look for an update.</source>
        <translation>Dieses Programm passt nicht zu den Regeln des Netzwerks. Suchen Sie nach einer Aktualisierung.</translation>
    </message>
    <message>
        <source>Measure again. If it stays so, look for an update.</source>
        <translation>Messen Sie erneut. Wenn es so bleibt, suchen Sie nach einer Aktualisierung.</translation>
    </message>
    <message>
        <source>its miner&apos;s name is not allowed.</source>
        <translation>der Name des Miners ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>its signature does not fit this machine&apos;s key.</source>
        <translation>die Signatur passt nicht zum Schlüssel dieses Rechners.</translation>
    </message>
    <message>
        <source>If this data folder is a copy, release this hardware and register it again.</source>
        <translation>Wenn dieser Datenordner eine Kopie ist, geben Sie diese Hardware frei und registrieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>this hardware is not registered, or was not renewed.</source>
        <translation>diese Hardware ist nicht registriert oder wurde nicht erneuert.</translation>
    </message>
    <message>
        <source>Turn mining off and on to register it.</source>
        <translation>Schalten Sie das Mining aus und wieder ein, um sie zu registrieren.</translation>
    </message>
    <message>
        <source>it names no slot.</source>
        <translation>es ist kein Slot genannt.</translation>
    </message>
    <message>
        <source>sent too early.</source>
        <translation>zu früh gesendet.</translation>
    </message>
    <message>
        <source>sent too late.</source>
        <translation>zu spät gesendet.</translation>
    </message>
    <message>
        <source>The next slot is tried without your help. If it stays so, look at the network page.</source>
        <translation>Der nächste Slot wird ohne Ihr Zutun versucht. Wenn es so bleibt, sehen Sie auf der Seite Netzwerk nach.</translation>
    </message>
    <message>
        <source>this hardware has already attested in this slot.</source>
        <translation>diese Hardware hat in diesem Slot bereits attestiert.</translation>
    </message>
    <message>
        <source>Run one miner on a machine: stop the other one.</source>
        <translation>Betreiben Sie nur einen Miner je Rechner: Halten Sie den anderen an.</translation>
    </message>
    <message>
        <source>its proof does not follow from its parts.</source>
        <translation>der Nachweis ergibt sich nicht aus seinen Teilen.</translation>
    </message>
    <message>
        <source>its proof has too little work.</source>
        <translation>der Nachweis enthält zu wenig Arbeit.</translation>
    </message>
    <message>
        <source>too many attestations wait on this node.</source>
        <translation>auf diesem Node warten zu viele Attestierungen.</translation>
    </message>
    <message>
        <source>Not accepted in slot %1: %2</source>
        <translation>In Slot %1 nicht angenommen: %2</translation>
    </message>
    <message>
        <source>the network gave no reason this program knows.</source>
        <translation>das Netzwerk nannte keinen Grund, den dieses Programm kennt.</translation>
    </message>
    <message>
        <source>%1 °C</source>
        <translation>%1 °C</translation>
    </message>
    <message>
        <source>Paused until %1.</source>
        <translation>Pausiert bis %1.</translation>
    </message>
    <message>
        <source>Paused: on battery.</source>
        <translation>Pausiert: im Akkubetrieb.</translation>
    </message>
    <message>
        <source>Paused: you are using the computer.</source>
        <translation>Pausiert: Sie nutzen den Computer.</translation>
    </message>
    <message>
        <source>Paused: whether you are away is not measurable here.</source>
        <translation>Pausiert: Ob Sie abwesend sind, ist hier nicht messbar.</translation>
    </message>
    <message>
        <source>Paused: %1, resumes below %2.</source>
        <translation>Pausiert: %1, weiter unter %2.</translation>
    </message>
    <message>
        <source>Paused: too hot, resumes below %1.</source>
        <translation>Pausiert: zu heiß, weiter unter %1.</translation>
    </message>
    <message>
        <source>Paused: outside the hours %1 to %2.</source>
        <translation>Pausiert: außerhalb der Zeit von %1 bis %2.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Pausiert.</translation>
    </message>
    <message>
        <source>Off. This epoch still counts the slots already accepted.</source>
        <translation>Aus. Diese Epoche zählt noch die bereits angenommenen Slots.</translation>
    </message>
    <message>
        <source>Off. This machine would earn nothing, the reason is below.</source>
        <translation>Aus. Dieser Rechner würde nichts verdienen, der Grund steht unten.</translation>
    </message>
    <message>
        <source>Off. Nothing is sent.</source>
        <translation>Aus. Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>On. Slot %1 sent %2 ago, in block %3.</source>
        <translation>An. Slot %1 vor %2 gesendet, in Block %3.</translation>
    </message>
    <message>
        <source>On. Slot %1 accepted, next slot in %2.</source>
        <translation>An. Slot %1 angenommen, nächster Slot in %2.</translation>
    </message>
    <message>
        <source>On. Slot %1 accepted.</source>
        <translation>An. Slot %1 angenommen.</translation>
    </message>
    <message>
        <source>On. Slot %1 sent, waits for a block.</source>
        <translation>An. Slot %1 gesendet, wartet auf einen Block.</translation>
    </message>
    <message>
        <source>On. Slot %1 sent %2 ago, waits for a block.</source>
        <translation>An. Slot %1 vor %2 gesendet, wartet auf einen Block.</translation>
    </message>
    <message>
        <source>Off. Measuring the processor; nothing is sent.</source>
        <translation>Aus. Der Prozessor wird gemessen; nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Starting: measuring the processor, %1 left.</source>
        <translation>Start: Der Prozessor wird gemessen, noch %1.</translation>
    </message>
    <message>
        <source>Starting: measuring the processor.</source>
        <translation>Start: Der Prozessor wird gemessen.</translation>
    </message>
    <message>
        <source>Waiting for sync.</source>
        <translation>Wartet auf Synchronisierung.</translation>
    </message>
    <message>
        <source>Waiting for sync (%1).</source>
        <translation>Wartet auf Synchronisierung (%1).</translation>
    </message>
    <message>
        <source>This machine is registered to another wallet.</source>
        <translation>Dieser Rechner ist auf eine andere Wallet registriert.</translation>
    </message>
    <message>
        <source>Waiting for the registration to be final.</source>
        <translation>Wartet, bis die Registrierung endgültig ist.</translation>
    </message>
    <message>
        <source>On. Waits for the first block of slot %1.</source>
        <translation>An. Wartet auf den ersten Block von Slot %1.</translation>
    </message>
    <message>
        <source>On. Searching the proof of slot %1.</source>
        <translation>An. Der Nachweis für Slot %1 wird gesucht.</translation>
    </message>
    <message>
        <source>Not possible: %1</source>
        <translation>Nicht möglich: %1</translation>
    </message>
    <message>
        <source>Release it there first, or wait: a binding not renewed ends after 30 days.</source>
        <translation>Geben Sie ihn zuerst dort frei oder warten Sie: Eine nicht erneuerte Bindung endet nach 30 Tagen.</translation>
    </message>
    <message>
        <source>Measure again. Holding and sending work without mining.</source>
        <translation>Messen Sie erneut. Halten und Senden funktionieren ohne Mining.</translation>
    </message>
    <message>
        <source>not measurable</source>
        <translation>nicht messbar</translation>
    </message>
    <message>
        <source>%1 % of one core</source>
        <translation>%1 % eines Kerns</translation>
    </message>
    <message>
        <source>On battery</source>
        <translation>Akkubetrieb</translation>
    </message>
    <message>
        <source>On mains</source>
        <translation>Netzstrom</translation>
    </message>
</context>
<context>
    <name>MiningStep</name>
    <message>
        <source>Mine on this machine?</source>
        <extracomment>Title of the page about mining.</extracomment>
        <translation>Mining auf diesem Rechner?</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>Button that ends onboarding.</extracomment>
        <translation>Fertigstellen</translation>
    </message>
    <message>
        <source>Mine on this machine</source>
        <extracomment>Read out for the switch of mining.</extracomment>
        <translation>Mining auf diesem Rechner</translation>
    </message>
    <message>
        <source>On: this machine is registered when you finish</source>
        <extracomment>State of the switch of mining.</extracomment>
        <translation>An: Dieser Rechner wird beim Fertigstellen registriert</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>State of the switch of mining.</extracomment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>It uses a few percent of one core, sends your hardware profile to the network in public, and never touches your files. You can switch it at any time.</source>
        <extracomment>What mining does.</extracomment>
        <translation>Es nutzt wenige Prozent eines Kerns, sendet Ihr Hardwareprofil öffentlich an das Netzwerk und rührt Ihre Dateien nie an. Sie können es jederzeit umschalten.</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Not now</source>
        <extracomment>Button that closes the question without a step.</extracomment>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Where the issue is watched, this comment claims it too:</source>
        <extracomment>Above the text of a comment that claims a bounty.</extracomment>
        <translation>Wo das Issue beobachtet wird, reserviert auch dieser Kommentar:</translation>
    </message>
    <message>
        <source>Copy the comment</source>
        <extracomment>Tooltip of a copy button.</extracomment>
        <translation>Kommentar kopieren</translation>
    </message>
    <message>
        <source>Fee at most</source>
        <extracomment>Name of a fact: what a step costs, at the highest price.</extracomment>
        <translation>Gebühr höchstens</translation>
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
        <translation>Multiplikator %1</translation>
    </message>
</context>
<context>
    <name>MyWorkTab</name>
    <message>
        <source>My work</source>
        <extracomment>Read out for the list of bounties that I claimed.</extracomment>
        <translation>Meine Arbeit</translation>
    </message>
    <message>
        <source>You have not claimed a bounty. Find one on the board and reserve it.</source>
        <extracomment>No bounty was claimed.</extracomment>
        <translation>Sie haben kein Bounty reserviert. Suchen Sie eines auf der Tafel und reservieren Sie es.</translation>
    </message>
    <message>
        <source>Find a bounty</source>
        <extracomment>Button that shows all bounties.</extracomment>
        <translation>Bounty suchen</translation>
    </message>
</context>
<context>
    <name>NavItem</name>
    <message>
        <source>current page</source>
        <extracomment>Read out for the page that is open.</extracomment>
        <translation>aktuelle Seite</translation>
    </message>
</context>
<context>
    <name>NeedsCard</name>
    <message>
        <source>met</source>
        <extracomment>State of something that is needed.</extracomment>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>missing</source>
        <extracomment>State of something that is needed.</extracomment>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>Needs</source>
        <extracomment>Title of a card: what must be so to validate.</extracomment>
        <translation>Voraussetzungen</translation>
    </message>
    <message>
        <source>What validating needs</source>
        <extracomment>Read out for the list of what validating needs.</extracomment>
        <translation>Was zum Validieren nötig ist</translation>
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
        <translation>Node in Einstellungen wählen</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>Looking for peers</source>
        <translation>Peers werden gesucht</translation>
    </message>
    <message>
        <source>Checking certificates, %1 %</source>
        <translation>Zertifikate werden geprüft, %1 %</translation>
    </message>
    <message>
        <source>Checking certificates</source>
        <translation>Zertifikate werden geprüft</translation>
    </message>
    <message>
        <source>Downloading the state, %1 %</source>
        <translation>Zustand wird geladen, %1 %</translation>
    </message>
    <message>
        <source>Downloading the state</source>
        <translation>Zustand wird geladen</translation>
    </message>
    <message>
        <source>Downloading the last blocks, %1 %</source>
        <translation>Letzte Blöcke werden geladen, %1 %</translation>
    </message>
    <message>
        <source>Downloading the last blocks</source>
        <translation>Letzte Blöcke werden geladen</translation>
    </message>
    <message>
        <source>In sync</source>
        <translation>Synchron</translation>
    </message>
    <message>
        <source>Everything up to block %1 is here.</source>
        <translation>Alles bis Block %1 ist hier.</translation>
    </message>
    <message>
        <source>Nobody has answered yet.</source>
        <translation>Noch hat niemand geantwortet.</translation>
    </message>
    <message>
        <source>Waiting for what they have to offer.</source>
        <translation>Wartet auf das, was sie anzubieten haben.</translation>
    </message>
    <message>
        <source>No data for 30 s. Trying other peers (%1 of %2).</source>
        <translation>Seit 30 s keine Daten. Andere Peers werden versucht (%1 von %2).</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Wird gemessen…</translation>
    </message>
    <message>
        <source>More than a day left</source>
        <translation>Noch mehr als ein Tag</translation>
    </message>
    <message>
        <source>About %1 left</source>
        <translation>Noch etwa %1</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 at %2, measured over the last 2 minutes.</source>
        <translation>%1 mit %2, gemessen über die letzten 2 Minuten.</translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <translation>%1 von %2 %3</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>%1 connected</source>
        <translation>%1 verbunden</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>measuring</source>
        <translation>Messung läuft</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Last blocks</source>
        <translation>Letzte Blöcke</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Peers</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>wird geprüft</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1%2 ms from peers</source>
        <translation>%1%2 ms gegenüber Peers</translation>
    </message>
    <message>
        <source>%1%2 s from peers</source>
        <translation>%1%2 s gegenüber Peers</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>%1: in %2, out %3</source>
        <translation>%1: eingehend %2, ausgehend %3</translation>
    </message>
    <message>
        <source>%1: not measured</source>
        <translation>%1: nicht gemessen</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Noch nicht gemessen</translation>
    </message>
    <message>
        <source>In: lowest %1, highest %2, last %3. Out: lowest %4, highest %5, last %6.</source>
        <translation>Eingehend: niedrigster Wert %1, höchster %2, letzter %3. Ausgehend: niedrigster Wert %4, höchster %5, letzter %6.</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Network</source>
        <extracomment>Title of the page about peers and catching up.</extracomment>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Add a peer</source>
        <extracomment>Button that asks for the address of a peer.</extracomment>
        <translation>Peer hinzufügen</translation>
    </message>
    <message>
        <source>Peers and traffic belong to a full node. This wallet asks servers in its place.</source>
        <extracomment>Why a page shows no peers.</extracomment>
        <translation>Peers und Verkehr gehören zu einem Full Node. Diese Wallet fragt stattdessen Server.</translation>
    </message>
</context>
<context>
    <name>NetworkStep</name>
    <message>
        <source>Your node</source>
        <extracomment>Title of the page about the network.</extracomment>
        <translation>Ihr Node</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Button that goes on to the question about mining.</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>A node runs already. What you choose here takes effect at the next start.</source>
        <extracomment>A node runs already; another choice has to wait.</extracomment>
        <translation>Es läuft schon ein Node. Was Sie hier wählen, gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Remote node</source>
        <extracomment>Title of a card: servers in place of an own node.</extracomment>
        <translation>Remote Node</translation>
    </message>
    <message>
        <source>Full node on this computer</source>
        <extracomment>Title of a card.</extracomment>
        <translation>Full Node auf diesem Computer</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>State of the node.</extracomment>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Not running</source>
        <extracomment>State of the node.</extracomment>
        <translation>Läuft nicht</translation>
    </message>
    <message>
        <source>Starting</source>
        <extracomment>State of the node.</extracomment>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Data folder</source>
        <extracomment>Name of a fact.</extracomment>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button that starts the node again.</extracomment>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>NodeCard</name>
    <message>
        <source>Remote node</source>
        <extracomment>Title of a card.</extracomment>
        <translation>Remote Node</translation>
    </message>
    <message>
        <source>Node</source>
        <extracomment>Title of a card.</extracomment>
        <translation>Node</translation>
    </message>
    <message>
        <source>Not made yet</source>
        <extracomment>State of the node.</extracomment>
        <translation>Noch nicht erstellt</translation>
    </message>
    <message>
        <source>Starting</source>
        <extracomment>State of the node.</extracomment>
        <translation>Startet</translation>
    </message>
    <message>
        <source>In sync</source>
        <extracomment>State of the node.</extracomment>
        <translation>Synchron</translation>
    </message>
    <message>
        <source>No new block</source>
        <extracomment>State of the node.</extracomment>
        <translation>Kein neuer Block</translation>
    </message>
    <message>
        <source>Not running</source>
        <extracomment>State of the node.</extracomment>
        <translation>Läuft nicht</translation>
    </message>
    <message>
        <source>No answer</source>
        <extracomment>State of servers that are asked in place of a node.</extracomment>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Time to final, median</source>
        <extracomment>Name of a figure.</extracomment>
        <translation>Zeit bis endgültig, Median</translation>
    </message>
    <message>
        <source>Servers are asked; what they answer is checked on this device.</source>
        <extracomment>Under the title of the card about servers.</extracomment>
        <translation>Server werden gefragt; ihre Antworten werden auf diesem Gerät geprüft.</translation>
    </message>
    <message>
        <source>Epoch</source>
        <extracomment>Name of a fact.</extracomment>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Block time</source>
        <extracomment>Name of a fact.</extracomment>
        <translation>Blockzeit</translation>
    </message>
    <message>
        <source>Data on disk</source>
        <extracomment>Name of a fact.</extracomment>
        <translation>Daten auf Platte</translation>
    </message>
    <message>
        <source>Full or remote node</source>
        <extracomment>Title of a card: which node this wallet uses.</extracomment>
        <translation>Full oder Remote Node</translation>
    </message>
    <message>
        <source>Keep this choice</source>
        <extracomment>Button that keeps the choice between a full and a remote node.</extracomment>
        <translation>Diese Wahl behalten</translation>
    </message>
    <message>
        <source>Takes effect at the next start. Payments on their way are not lost.</source>
        <extracomment>A choice was kept; the program has to be started again for it.</extracomment>
        <translation>Gilt ab dem nächsten Start. Zahlungen unterwegs gehen nicht verloren.</translation>
    </message>
    <message>
        <source>Quit and start again</source>
        <extracomment>Button that ends the program and starts it again.</extracomment>
        <translation>Beenden und neu starten</translation>
    </message>
</context>
<context>
    <name>NodeCards</name>
    <message>
        <source>Full node</source>
        <extracomment>A choice: the node in this program.</extracomment>
        <translation>Full Node</translation>
    </message>
    <message>
        <source>Checks every block itself. It needs room on the disk and some minutes to start. It can also mine and validate.</source>
        <extracomment>What a full node does and needs.</extracomment>
        <translation>Prüft jeden Block selbst. Er braucht Platz auf der Platte und einige Minuten zum Start. Er kann auch minen und validieren.</translation>
    </message>
    <message>
        <source>Remote node</source>
        <extracomment>A choice: servers in place of an own node.</extracomment>
        <translation>Remote Node</translation>
    </message>
    <message>
        <source>Ready at once. Balances and payments are proven on this device, but the servers see your addresses. Mining and validating are not possible.</source>
        <extracomment>What asking servers means.</extracomment>
        <translation>Sofort bereit. Guthaben und Zahlungen werden auf diesem Gerät bewiesen, aber die Server sehen Ihre Adressen. Mining und Validieren sind nicht möglich.</translation>
    </message>
    <message>
        <source>Servers, one a line</source>
        <extracomment>Above a field for addresses of servers.</extracomment>
        <translation>Server, einer je Zeile</translation>
    </message>
    <message>
        <source>With two or more, one that hides or invents something is found out.</source>
        <extracomment>Under the field for addresses of servers.</extracomment>
        <translation>Bei zwei oder mehr fällt auf, wer etwas verbirgt oder erfindet.</translation>
    </message>
</context>
<context>
    <name>OnboardingPage</name>
    <message>
        <source>Welcome</source>
        <extracomment>Step of onboarding.</extracomment>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Your file</source>
        <extracomment>Step of onboarding: what a wallet is imported from.</extracomment>
        <translation>Ihre Datei</translation>
    </message>
    <message>
        <source>Your key</source>
        <extracomment>Step of onboarding: what a wallet is imported from.</extracomment>
        <translation>Ihr Schlüssel</translation>
    </message>
    <message>
        <source>What to watch</source>
        <extracomment>Step of onboarding: what a wallet without a key looks at.</extracomment>
        <translation>Was beobachtet wird</translation>
    </message>
    <message>
        <source>Your words</source>
        <extracomment>Step of onboarding.</extracomment>
        <translation>Ihre Wörter</translation>
    </message>
    <message>
        <source>Your %1 words</source>
        <extracomment>Step of onboarding; %1 is 12 or 24.</extracomment>
        <translation>Ihre %1 Wörter</translation>
    </message>
    <message>
        <source>Check the words</source>
        <extracomment>Step of onboarding.</extracomment>
        <translation>Wörter prüfen</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Step of onboarding.</extracomment>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Step of onboarding: the wallet gets a name and needs no password.</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>Step of onboarding.</extracomment>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Mining</source>
        <extracomment>Step of onboarding.</extracomment>
        <translation>Mining</translation>
    </message>
    <message>
        <source>New wallet</source>
        <extracomment>Read out for the pages that make a wallet.</extracomment>
        <translation>Neue Wallet</translation>
    </message>
</context>
<context>
    <name>OnboardingRail</name>
    <message>
        <source>Keys are made on this computer and never leave it.</source>
        <extracomment>At the foot of onboarding.</extracomment>
        <translation>Schlüssel entstehen auf diesem Computer und verlassen ihn nie.</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <extracomment>Title of the first page.</extracomment>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Watch-only</source>
        <extracomment>Mark of a wallet that can look and not spend.</extracomment>
        <translation>Nur beobachten</translation>
    </message>
    <message>
        <source>Single key</source>
        <extracomment>Mark of a wallet that was imported from a private key.</extracomment>
        <translation>Einzelner Schlüssel</translation>
    </message>
    <message>
        <source>Backed up</source>
        <extracomment>The recovery words were checked.</extracomment>
        <translation>Gesichert</translation>
    </message>
    <message>
        <source>Words not checked</source>
        <extracomment>The recovery words were not checked.</extracomment>
        <translation>Wörter nicht geprüft</translation>
    </message>
    <message>
        <source>If this computer breaks, these coins are lost. Back up now.</source>
        <extracomment>Reminder to check the recovery words.</extracomment>
        <translation>Wenn dieser Computer ausfällt, sind diese Coins verloren. Sichern Sie jetzt.</translation>
    </message>
    <message>
        <source>Check the words</source>
        <extracomment>Button of the reminder.</extracomment>
        <translation>Wörter prüfen</translation>
    </message>
    <message>
        <source>Show the servers</source>
        <extracomment>Button that leads to the list of servers.</extracomment>
        <translation>Server zeigen</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button that starts the node again.</extracomment>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>OwnBounties</name>
    <message>
        <source>%1 was claimed</source>
        <translation>%1 wurde reserviert</translation>
    </message>
    <message>
        <source>%1: pull request #%2 waits for your review</source>
        <translation>%1: Pull Request #%2 wartet auf Ihre Prüfung</translation>
    </message>
    <message>
        <source>%1: pull request #%2 was submitted</source>
        <translation>%1: Pull Request #%2 wurde eingereicht</translation>
    </message>
    <message>
        <source>%1: the work is approved</source>
        <translation>%1: die Arbeit ist angenommen</translation>
    </message>
    <message>
        <source>%1 is paid</source>
        <translation>%1 ist bezahlt</translation>
    </message>
    <message>
        <source>The payment from %1 is final</source>
        <translation>Die Zahlung von %1 ist endgültig</translation>
    </message>
    <message>
        <source>%1 RTC from %2 is final</source>
        <translation>%1 RTC von %2 sind endgültig</translation>
    </message>
    <message>
        <source>%1: the work was rejected. It can be submitted again.</source>
        <translation>%1: Die Arbeit wurde abgelehnt. Sie kann erneut eingereicht werden.</translation>
    </message>
    <message>
        <source>%1 can be claimed again</source>
        <translation>%1 kann wieder reserviert werden</translation>
    </message>
    <message>
        <source>%1 was taken back by its sponsor</source>
        <translation>%1 wurde vom Sponsor zurückgenommen</translation>
    </message>
    <message>
        <source>%1 expired. The escrow is in your balance again.</source>
        <translation>%1 ist abgelaufen. Die Treuhand ist wieder in Ihrem Guthaben.</translation>
    </message>
    <message>
        <source>%1 expired</source>
        <translation>%1 ist abgelaufen</translation>
    </message>
    <message>
        <source>Your claim of %1 ran out</source>
        <translation>Ihre Reservierung von %1 ist abgelaufen</translation>
    </message>
    <message>
        <source>Your claim of %1 ends soon: link your pull request</source>
        <translation>Ihre Reservierung von %1 endet bald: Verknüpfen Sie Ihren Pull Request</translation>
    </message>
    <message>
        <source>You are the maintainer of the bounty %1</source>
        <translation>Sie sind Maintainer des Bountys %1</translation>
    </message>
    <message numerus="yes">
        <source>%n bounties moved on. Unlock to see them.</source>
        <translation>
            <numerusform>%n Bounty ist weitergekommen. Entsperren Sie, um es zu sehen.</numerusform>
            <numerusform>%n Bountys sind weitergekommen. Entsperren Sie, um sie zu sehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bounties moved on</source>
        <translation>
            <numerusform>%n Bounty ist weitergekommen</numerusform>
            <numerusform>%n Bountys sind weitergekommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Your claim ran out on %1. Anybody can claim it.</source>
        <translation>Ihre Reservierung lief am %1 ab. Jeder kann es reservieren.</translation>
    </message>
    <message>
        <source>Waits for somebody to claim it, until %1.</source>
        <translation>Wartet bis %1 darauf, dass es jemand reserviert.</translation>
    </message>
    <message>
        <source>Your turn: link your pull request before %1.</source>
        <translation>Sie sind dran: Verknüpfen Sie Ihren Pull Request vor dem %1.</translation>
    </message>
    <message>
        <source>%1 works on it. The claim ends %2.</source>
        <translation>%1 arbeitet daran. Die Reservierung endet am %2.</translation>
    </message>
    <message>
        <source>Your turn: review pull request #%1.</source>
        <translation>Sie sind dran: Prüfen Sie Pull Request #%1.</translation>
    </message>
    <message>
        <source>%1 reviews pull request #%2.</source>
        <translation>%1 prüft Pull Request #%2.</translation>
    </message>
    <message>
        <source>Pull request #%1 is to be merged. The repository&apos;s node then pays.</source>
        <translation>Pull Request #%1 ist zu mergen. Dann zahlt der Knoten des Repositorys.</translation>
    </message>
    <message>
        <source>Your turn: merge pull request #%1 and release the payment.</source>
        <translation>Sie sind dran: Mergen Sie Pull Request #%1 und geben Sie die Zahlung frei.</translation>
    </message>
    <message>
        <source>%1 merges pull request #%2 and releases the payment.</source>
        <translation>%1 mergt Pull Request #%2 und gibt die Zahlung frei.</translation>
    </message>
    <message>
        <source>Paid to you on %1.</source>
        <translation>An Sie bezahlt am %1.</translation>
    </message>
    <message>
        <source>Paid to %1 on %2.</source>
        <translation>Bezahlt an %1 am %2.</translation>
    </message>
    <message>
        <source>Claim ran out</source>
        <translation>Reservierung abgelaufen</translation>
    </message>
    <message>
        <source>You took it back. The escrow is in your balance again.</source>
        <translation>Sie haben es zurückgenommen. Die Treuhand ist wieder in Ihrem Guthaben.</translation>
    </message>
    <message>
        <source>The sponsor took it back.</source>
        <translation>Der Sponsor hat es zurückgenommen.</translation>
    </message>
    <message>
        <source>Its time ran out. The escrow is in your balance again.</source>
        <translation>Die Zeit ist abgelaufen. Die Treuhand ist wieder in Ihrem Guthaben.</translation>
    </message>
    <message>
        <source>Its time ran out. The escrow went back to the sponsor.</source>
        <translation>Die Zeit ist abgelaufen. Die Treuhand ging an den Sponsor zurück.</translation>
    </message>
    <message>
        <source>after review and merge</source>
        <translation>nach Prüfung und Merge</translation>
    </message>
    <message>
        <source>about 30 s after the merge</source>
        <translation>etwa 30 s nach dem Merge</translation>
    </message>
    <message>
        <source>seconds after the release</source>
        <translation>Sekunden nach der Freigabe</translation>
    </message>
    <message>
        <source>The maintainer %1 has to review pull request #%2. It waits since %3 (%4). Without an answer by %5 the escrow goes back to the sponsor.</source>
        <translation>Der Maintainer %1 muss Pull Request #%2 prüfen. Wartet seit %3 (%4). Ohne Antwort bis %5 geht die Treuhand an den Sponsor zurück.</translation>
    </message>
    <message>
        <source>Pull request #%1 has to be merged; the repository&apos;s node then releases the payment, and the maintainer %2 can. It waits since %3 (%4). Without a release by %5 the escrow goes back to the sponsor.</source>
        <translation>Pull Request #%1 muss gemergt werden; dann gibt der Knoten des Repositorys die Zahlung frei, und auch der Maintainer %2 kann es. Wartet seit %3 (%4). Ohne Freigabe bis %5 geht die Treuhand an den Sponsor zurück.</translation>
    </message>
    <message>
        <source>The maintainer %1 or the sponsor has to release the payment. It waits since %2 (%3). Without a release by %4 the escrow goes back to the sponsor.</source>
        <translation>Der Maintainer %1 oder der Sponsor muss die Zahlung freigeben. Wartet seit %2 (%3). Ohne Freigabe bis %4 geht die Treuhand an den Sponsor zurück.</translation>
    </message>
    <message>
        <source>Payment %1</source>
        <translation>Zahlung %1</translation>
    </message>
    <message>
        <source>Pull request #%1</source>
        <translation>Pull Request #%1</translation>
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
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Hide the password</source>
        <extracomment>Tooltip of the eye button in a password field.</extracomment>
        <translation>Passwort verbergen</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Passwort anzeigen</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <extracomment>Notice under a password field.</extracomment>
        <translation>Die Feststelltaste ist an.</translation>
    </message>
</context>
<context>
    <name>PasswordStep</name>
    <message>
        <source>Choose a password</source>
        <extracomment>Title of the page that asks for a password.</extracomment>
        <translation>Passwort wählen</translation>
    </message>
    <message>
        <source>Name the wallet</source>
        <extracomment>Title of the page that asks for a wallet&apos;s name only.</extracomment>
        <translation>Die Wallet benennen</translation>
    </message>
    <message>
        <source>Add the wallet</source>
        <extracomment>Button that imports a wallet, or begins to watch one.</extracomment>
        <translation>Wallet hinzufügen</translation>
    </message>
    <message>
        <source>Make the wallet</source>
        <extracomment>Button that makes the wallet.</extracomment>
        <translation>Wallet erstellen</translation>
    </message>
    <message>
        <source>Use a weak password</source>
        <extracomment>Button that makes the wallet although the password is weak.</extracomment>
        <translation>Schwaches Passwort verwenden</translation>
    </message>
    <message>
        <source>Type a password first.</source>
        <extracomment>Why the button cannot be used yet.</extracomment>
        <translation>Geben Sie zuerst ein Passwort ein.</translation>
    </message>
    <message>
        <source>Name of the wallet</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Name der Wallet</translation>
    </message>
    <message>
        <source>Only you see it.</source>
        <extracomment>Help under a field.</extracomment>
        <translation>Nur Sie sehen ihn.</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Making your keys</source>
        <extracomment>While the keys of a wallet are made.</extracomment>
        <translation>Ihre Schlüssel werden erstellt</translation>
    </message>
</context>
<context>
    <name>PauseButton</name>
    <message>
        <source>Resume</source>
        <extracomment>Button that ends the pause of mining.</extracomment>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause 1 hour</source>
        <extracomment>Button that holds mining.</extracomment>
        <translation>1 Stunde pausieren</translation>
    </message>
</context>
<context>
    <name>PayeeFields</name>
    <message>
        <source>Pay to, recipient %1</source>
        <extracomment>Above the field for the address of one of several recipients; %1 is 2 or more.</extracomment>
        <translation>Zahlen an, Empfänger %1</translation>
    </message>
    <message>
        <source>Fill in</source>
        <extracomment>Button that takes over what a payment link says.</extracomment>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Amount for recipient %1</source>
        <extracomment>Above the field for the amount of one of several recipients; %1 is 2 or more.</extracomment>
        <translation>Betrag für Empfänger %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Takes one of several recipients out of a payment.</extracomment>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>PayeeReview</name>
    <message>
        <source>Gets</source>
        <extracomment>What one of several recipients gets.</extracomment>
        <translation>Erhält</translation>
    </message>
    <message>
        <source>Compare, then type the last 6 characters</source>
        <extracomment>Above the field that makes people compare an address.</extracomment>
        <translation>Vergleichen, dann die letzten 6 Zeichen eingeben</translation>
    </message>
</context>
<context>
    <name>PaymentWords</name>
    <message>
        <source>Cancelling. Until this is final, the first payment can still go through.</source>
        <translation>Wird storniert. Bis das endgültig ist, kann die erste Zahlung noch ausgeführt werden.</translation>
    </message>
    <message>
        <source>In block %1. The first payment is cancelled once this is final.</source>
        <translation>In Block %1. Die erste Zahlung ist storniert, sobald das endgültig ist.</translation>
    </message>
    <message>
        <source>The first payment is cancelled. Only the fee of this one was paid.</source>
        <translation>Die erste Zahlung ist storniert. Nur die Gebühr dieser Zahlung wurde bezahlt.</translation>
    </message>
    <message>
        <source>Too late, the payment was final first.</source>
        <translation>Zu spät, die Zahlung war zuerst endgültig.</translation>
    </message>
    <message>
        <source>The cancellation was not put into a block in time. Nothing was cancelled.</source>
        <translation>Die Stornierung wurde nicht rechtzeitig in einen Block aufgenommen. Nichts wurde storniert.</translation>
    </message>
    <message>
        <source>Waiting for a signature, until block %1</source>
        <translation>Wartet auf eine Signatur, bis Block %1</translation>
    </message>
    <message>
        <source>Not signed in time. Nothing was spent.</source>
        <translation>Nicht rechtzeitig signiert. Nichts wurde ausgegeben.</translation>
    </message>
    <message>
        <source>Its place is taken: it was sent from elsewhere, or another payment was.</source>
        <translation>Ihr Platz ist vergeben: Sie wurde anderswo gesendet, oder eine andere Zahlung.</translation>
    </message>
    <message>
        <source>Another payment is to take this place. Until one is final, either can win.</source>
        <translation>Eine andere Zahlung soll diesen Platz einnehmen. Bis eine endgültig ist, kann sich jede von beiden durchsetzen.</translation>
    </message>
    <message>
        <source>Cancelled. The coins never left.</source>
        <translation>Storniert. Die Coins sind nie abgegangen.</translation>
    </message>
    <message>
        <source>Replaced by the same payment with a higher fee. Nothing was spent by this one.</source>
        <translation>Ersetzt durch dieselbe Zahlung mit höherer Gebühr. Durch diese wurde nichts ausgegeben.</translation>
    </message>
    <message>
        <source>Too late, the first payment was final before.</source>
        <translation>Zu spät, die erste Zahlung war vorher endgültig.</translation>
    </message>
    <message>
        <source>Another payment took this place. Nothing was spent by this one.</source>
        <translation>Eine andere Zahlung hat diesen Platz eingenommen. Durch diese wurde nichts ausgegeben.</translation>
    </message>
    <message>
        <source>There is no wallet to pay from. Create one first.</source>
        <translation>Es gibt keine Wallet, aus der gezahlt werden kann. Erstellen Sie zuerst eine.</translation>
    </message>
    <message>
        <source>This wallet only watches. Sign with the wallet that has its key.</source>
        <translation>Diese Wallet beobachtet nur. Signieren Sie mit der Wallet, die ihren Schlüssel hat.</translation>
    </message>
    <message>
        <source>This payment was signed for another network. Nothing was sent.</source>
        <translation>Diese Zahlung wurde für ein anderes Netzwerk signiert. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>The wallet is locked. Unlock it and try again.</source>
        <translation>Die Wallet ist gesperrt. Entsperren Sie sie und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Say who is to be paid.</source>
        <translation>Geben Sie an, wer bezahlt werden soll.</translation>
    </message>
    <message>
        <source>A payment goes to at most 256 addresses. Split it.</source>
        <translation>Eine Zahlung geht an höchstens 256 Adressen. Teilen Sie sie auf.</translation>
    </message>
    <message>
        <source>Send more than 0 to everybody.</source>
        <translation>Senden Sie an jeden mehr als 0.</translation>
    </message>
    <message>
        <source>There is not that much RTC.</source>
        <translation>So viele RTC gibt es nicht.</translation>
    </message>
    <message>
        <source>Shorten the memo: it holds 256 bytes.</source>
        <translation>Kürzen Sie das Memo: Es fasst 256 Byte.</translation>
    </message>
    <message>
        <source>The memo holds characters that are not text. Type it again.</source>
        <translation>Das Memo enthält Zeichen, die kein Text sind. Geben Sie es neu ein.</translation>
    </message>
    <message>
        <source>Not enough RTC for amount and fee.</source>
        <translation>Nicht genug RTC für Betrag und Gebühr.</translation>
    </message>
    <message>
        <source>Not enough RTC for amount and fee: %1 needed, %2 available.</source>
        <translation>Nicht genug RTC für Betrag und Gebühr: %1 nötig, %2 verfügbar.</translation>
    </message>
    <message>
        <source>The fee is too low now. Ask for a new one.</source>
        <translation>Die Gebühr ist jetzt zu niedrig. Fragen Sie eine neue ab.</translation>
    </message>
    <message>
        <source>Another payment took this place. Review it again.</source>
        <translation>Eine andere Zahlung hat diesen Platz eingenommen. Prüfen Sie Ihre Zahlung erneut.</translation>
    </message>
    <message>
        <source>It was not put into a block in time. Nothing was spent.</source>
        <translation>Sie wurde nicht rechtzeitig in einen Block aufgenommen. Nichts wurde ausgegeben.</translation>
    </message>
    <message>
        <source>Too many payments are waiting. Try again when some are final.</source>
        <translation>Zu viele Zahlungen warten. Versuchen Sie es erneut, wenn einige endgültig sind.</translation>
    </message>
    <message>
        <source>The network refused this payment. Nothing was spent.</source>
        <translation>Das Netzwerk hat diese Zahlung abgelehnt. Nichts wurde ausgegeben.</translation>
    </message>
    <message>
        <source>This payment does not wait any more: it is in a block, or over.</source>
        <translation>Diese Zahlung wartet nicht mehr: Sie ist in einem Block oder beendet.</translation>
    </message>
    <message>
        <source>No answer from the network. Nothing was sent.</source>
        <translation>Keine Antwort vom Netzwerk. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>The payment could not be saved on this computer. Nothing was sent.</source>
        <translation>Die Zahlung konnte auf diesem Computer nicht gespeichert werden. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>The payment failed.</source>
        <translation>Die Zahlung ist fehlgeschlagen.</translation>
    </message>
</context>
<context>
    <name>PayoutTable</name>
    <message>
        <source>My payouts</source>
        <extracomment>Read out for a table.</extracomment>
        <translation>Meine Auszahlungen</translation>
    </message>
    <message>
        <source>Bounty</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Bounty</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Head of a column: how a bounty stands.</extracomment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Head of a column: how long ago.</extracomment>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Evidence</source>
        <extracomment>Head of a column: pull request or payment.</extracomment>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>Head of a column: when a payout is to be expected.</extracomment>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>%1, %2 RTC, %3, %4</source>
        <extracomment>A payout read out: %1 bounty, %2 amount, %3 state, %4 what proves it.</extracomment>
        <translation>%1, %2 RTC, %3, %4</translation>
    </message>
    <message>
        <source>Why is it waiting?</source>
        <extracomment>Asks why a payout waits.</extracomment>
        <translation>Worauf wartet es?</translation>
    </message>
</context>
<context>
    <name>PayoutsTab</name>
    <message>
        <source>No payout yet. It appears here when you submit work for a bounty.</source>
        <extracomment>No bounty paid, or is about to pay.</extracomment>
        <translation>Noch keine Auszahlung. Sie erscheint hier, wenn Sie Arbeit für ein Bounty einreichen.</translation>
    </message>
    <message>
        <source>Find a bounty</source>
        <extracomment>Button that shows all bounties.</extracomment>
        <translation>Bounty suchen</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Closes what explains why a payout waits.</extracomment>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>PeerDrawer</name>
    <message>
        <source>Connected</source>
        <extracomment>State of a peer.</extracomment>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Getrennt</translation>
    </message>
    <message>
        <source>What cost score</source>
        <extracomment>Head above the reasons why a peer&apos;s score is below 100.</extracomment>
        <translation>Was die Bewertung gesenkt hat</translation>
    </message>
</context>
<context>
    <name>PeerMenu</name>
    <message>
        <source>Details</source>
        <extracomment>In the menu of a peer.</extracomment>
        <translation>Details</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <extracomment>In the menu of a peer.</extracomment>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <extracomment>In the menu of a peer.</extracomment>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Ban for 1 hour</source>
        <extracomment>In the menu of a peer.</extracomment>
        <translation>1 Stunde ausschließen</translation>
    </message>
    <message>
        <source>Ban for 1 day</source>
        <extracomment>In the menu of a peer.</extracomment>
        <translation>1 Tag ausschließen</translation>
    </message>
    <message>
        <source>Ban for good</source>
        <extracomment>In the menu of a peer.</extracomment>
        <translation>Dauerhaft ausschließen</translation>
    </message>
</context>
<context>
    <name>PeerScore</name>
    <message>
        <source>Score %1 of 100</source>
        <extracomment>Read out for a peer&apos;s score; %1 is a number from 0 to 100.</extracomment>
        <translation>Bewertung %1 von 100</translation>
    </message>
</context>
<context>
    <name>PeerTable</name>
    <message>
        <source>Connected peers</source>
        <extracomment>Read out for the table of connected peers.</extracomment>
        <translation>Verbundene Peers</translation>
    </message>
    <message>
        <source>Peer</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Peer</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Direction</source>
        <extracomment>Head of a column: who called whom.</extracomment>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>Head of a column: of a peer&apos;s program.</extracomment>
        <translation>Version</translation>
    </message>
    <message>
        <source>Ping</source>
        <extracomment>Head of a column: how long an answer takes.</extracomment>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Height</source>
        <extracomment>Head of a column: of a peer&apos;s chain.</extracomment>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>Head of a column: how far a peer is trusted.</extracomment>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>Head of a column: for how long.</extracomment>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>no name</source>
        <extracomment>Stands for the name of a peer that gives none.</extracomment>
        <translation>kein Name</translation>
    </message>
    <message>
        <source>%1, %2, %3, score %4</source>
        <extracomment>A row read out: %1 name, %2 address, %3 direction, %4 score.</extracomment>
        <translation>%1, %2, %3, Bewertung %4</translation>
    </message>
    <message>
        <source>Menu of %1</source>
        <extracomment>Button that opens the menu of a peer; %1 is its name.</extracomment>
        <translation>Menü von %1</translation>
    </message>
</context>
<context>
    <name>PeersCard</name>
    <message>
        <source>Peers</source>
        <extracomment>Read out for the tabs above the tables of peers.
----------
Tab: who is connected.</extracomment>
        <translation>Peers</translation>
    </message>
    <message>
        <source>Banned</source>
        <extracomment>Tab: who may not connect.</extracomment>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>Known</source>
        <extracomment>Tab: whose address is known.</extracomment>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>Add a peer</source>
        <extracomment>Button that asks for the address of a peer.</extracomment>
        <translation>Peer hinzufügen</translation>
    </message>
    <message>
        <source>Offline, looking for peers.</source>
        <extracomment>There are no peers.</extracomment>
        <translation>Offline, Peers werden gesucht.</translation>
    </message>
    <message>
        <source>Nobody is connected.</source>
        <extracomment>There are no peers, and none are needed.</extracomment>
        <translation>Niemand ist verbunden.</translation>
    </message>
    <message>
        <source>Nobody is banned.</source>
        <extracomment>Nobody was banned.</extracomment>
        <translation>Niemand ist ausgeschlossen.</translation>
    </message>
    <message>
        <source>No address is known yet.</source>
        <extracomment>No address of a peer is known.</extracomment>
        <translation>Noch ist keine Adresse bekannt.</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>People</source>
        <extracomment>Title of a card: sponsor, maintainer and developer of a bounty.</extracomment>
        <translation>Beteiligte</translation>
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
        <translation>Bounty ausschreiben und finanzieren</translation>
    </message>
    <message>
        <source>Fund this bounty?</source>
        <extracomment>Title of the form for a new bounty when it is filled in.</extracomment>
        <translation>Dieses Bounty finanzieren?</translation>
    </message>
    <message>
        <source>The bounty is on its way</source>
        <extracomment>Title of the form for a new bounty once it is sent.</extracomment>
        <translation>Das Bounty ist unterwegs</translation>
    </message>
    <message>
        <source>Close, keep the draft</source>
        <extracomment>Closes the form of a new bounty; what was typed stays.</extracomment>
        <translation>Schließen, Entwurf behalten</translation>
    </message>
    <message>
        <source>Review the bounty</source>
        <extracomment>Goes from the form of a new bounty to its review.</extracomment>
        <translation>Bounty prüfen</translation>
    </message>
    <message>
        <source>Change it</source>
        <extracomment>Goes from the review of a bounty back to its form.</extracomment>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>It is being sent.</source>
        <extracomment>Why the button cannot be used now.</extracomment>
        <translation>Es wird gesendet.</translation>
    </message>
    <message>
        <source>Fund the bounty</source>
        <extracomment>Button that puts coins into a bounty&apos;s escrow.</extracomment>
        <translation>Bounty finanzieren</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <extracomment>Goes back to the form of a bounty that was not funded.</extracomment>
        <translation>Zurück zum Formular</translation>
    </message>
    <message>
        <source>Show my bounties</source>
        <extracomment>Closes the form of a bounty that is funded or will be.</extracomment>
        <translation>Meine Bountys zeigen</translation>
    </message>
</context>
<context>
    <name>PostForm</name>
    <message>
        <source>Link of the GitHub issue</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Link des GitHub-Issues</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>Label of a field: what is to be done for a bounty.</extracomment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Reward</source>
        <extracomment>Label of a field: what a bounty pays.</extracomment>
        <translation>Belohnung</translation>
    </message>
    <message>
        <source>Open for</source>
        <extracomment>Label of a field: until when a bounty can be claimed.</extracomment>
        <translation>Offen für</translation>
    </message>
    <message>
        <source>Days for a claim</source>
        <extracomment>Label of a field: how long a claim reserves a bounty.</extracomment>
        <translation>Tage je Reservierung</translation>
    </message>
    <message>
        <source>I review the work</source>
        <extracomment>Choice of who reviews the work for a bounty.</extracomment>
        <translation>Ich prüfe die Arbeit</translation>
    </message>
    <message>
        <source>This wallet approves or rejects the pull request.</source>
        <extracomment>Explains the choice.</extracomment>
        <translation>Diese Wallet nimmt den Pull Request an oder lehnt ihn ab.</translation>
    </message>
    <message>
        <source>Somebody else reviews it</source>
        <extracomment>Choice of who reviews the work for a bounty.</extracomment>
        <translation>Jemand anderes prüft sie</translation>
    </message>
    <message>
        <source>The maintainer of the repository, by an address.</source>
        <extracomment>Explains the choice.</extracomment>
        <translation>Der Maintainer des Repositorys, über eine Adresse.</translation>
    </message>
    <message>
        <source>Address of the maintainer</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Adresse des Maintainers</translation>
    </message>
    <message>
        <source>Fill in</source>
        <extracomment>Button that takes over what a payment link says.</extracomment>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Release key (optional)</source>
        <extracomment>Label of a field that may stay empty.</extracomment>
        <translation>Freigabeschlüssel (optional)</translation>
    </message>
    <message>
        <source>Public key of the node that the repository&apos;s webhook tells of merges. It can pay the claimant at the merge and nobody else. Without it the maintainer releases the payment.</source>
        <extracomment>Explains the field for a release key.</extracomment>
        <translation>Öffentlicher Schlüssel des Knotens, dem der Webhook des Repositorys Merges meldet. Er kann beim Merge den Bearbeiter bezahlen und sonst niemanden. Ohne ihn gibt der Maintainer die Zahlung frei.</translation>
    </message>
</context>
<context>
    <name>PostReview</name>
    <message>
        <source>Title</source>
        <extracomment>What is to be done for a bounty.</extracomment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Issue</source>
        <extracomment>Which issue a bounty is for.</extracomment>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <extracomment>Who reviews the work for a bounty.</extracomment>
        <translation>Geprüft von</translation>
    </message>
    <message>
        <source>Payment released</source>
        <extracomment>Who releases the payment of a bounty.</extracomment>
        <translation>Freigabe der Zahlung</translation>
    </message>
    <message>
        <source>Days for a claim</source>
        <extracomment>How long a claim reserves a bounty.</extracomment>
        <translation>Tage je Reservierung</translation>
    </message>
    <message>
        <source>Fee</source>
        <extracomment>What the network takes.</extracomment>
        <translation>Gebühr</translation>
    </message>
</context>
<context>
    <name>PostTrack</name>
    <message>
        <source>Pending</source>
        <extracomment>First stage of a payment.</extracomment>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>In block</source>
        <extracomment>Second stage of a payment.</extracomment>
        <translation>Im Block</translation>
    </message>
    <message>
        <source>Final</source>
        <extracomment>Last stage of a payment.</extracomment>
        <translation>Endgültig</translation>
    </message>
    <message>
        <source>The reward is in escrow. Everybody sees the bounty on the board.</source>
        <extracomment>Said when the escrow of a new bounty is final.</extracomment>
        <translation>Die Belohnung ist in Treuhand. Alle sehen das Bounty auf der Tafel.</translation>
    </message>
    <message>
        <source>Nothing is in escrow. What you typed is kept.</source>
        <extracomment>Said when a new bounty could not be funded.</extracomment>
        <translation>Nichts ist in Treuhand. Ihre Eingaben bleiben erhalten.</translation>
    </message>
    <message>
        <source>You can close this. The bounty goes on by itself.</source>
        <extracomment>Said while a new bounty is not final yet.</extracomment>
        <translation>Sie können dies schließen. Das Bounty läuft von selbst weiter.</translation>
    </message>
</context>
<context>
    <name>PostedTab</name>
    <message>
        <source>Posted by me</source>
        <extracomment>Read out for the list of bounties that I pay for or maintain.</extracomment>
        <translation>Von mir ausgeschrieben</translation>
    </message>
    <message>
        <source>You have not posted a bounty, and nobody named you as a maintainer.</source>
        <extracomment>No bounty was posted.</extracomment>
        <translation>Sie haben kein Bounty ausgeschrieben, und niemand hat Sie als Maintainer genannt.</translation>
    </message>
    <message>
        <source>Post a bounty</source>
        <extracomment>Button that opens the form for a new bounty.</extracomment>
        <translation>Bounty ausschreiben</translation>
    </message>
</context>
<context>
    <name>PreparedPayment</name>
    <message>
        <source>This is too large for a payment: a payment file has at most 64 KiB.</source>
        <translation>Das ist zu groß für eine Zahlung: eine Zahlungsdatei hat höchstens 64 KiB.</translation>
    </message>
    <message>
        <source>A newer version made this payment. Update this program, then open it again.</source>
        <translation>Eine neuere Version hat diese Zahlung gemacht. Aktualisieren Sie dieses Programm und öffnen Sie sie erneut.</translation>
    </message>
    <message>
        <source>The signature does not fit this payment: it was changed on the way. Sign it again.</source>
        <translation>Die Signatur passt nicht zu dieser Zahlung: sie wurde unterwegs verändert. Signieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>%1. Export it again.</source>
        <translation>%1. Exportieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>This is no payment that was exported for signing. Open the file that Export for signing wrote, or the signed one.</source>
        <translation>Das ist keine zum Signieren exportierte Zahlung. Öffnen Sie die Datei von „Zum Signieren exportieren“ oder die signierte.</translation>
    </message>
    <message>
        <source>This payment is for the network %1. This program is on %2.</source>
        <translation>Diese Zahlung ist für das Netzwerk %1. Dieses Programm ist auf %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check the path.</source>
        <translation>Nicht lesbar: %1. Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>There is no QR code of a payment in %1. Open the payment file in its place.</source>
        <translation>In %1 ist kein QR-Code einer Zahlung. Öffnen Sie stattdessen die Zahlungsdatei.</translation>
    </message>
</context>
<context>
    <name>ProgramCard</name>
    <message>
        <source>Node</source>
        <extracomment>Title of a card.</extracomment>
        <translation>Node</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>Name of a fact.</extracomment>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Interface for programs</source>
        <extracomment>Name of a fact: the address of the HTTP interface.</extracomment>
        <translation>Schnittstelle für Programme</translation>
    </message>
    <message>
        <source>Data folder: %1</source>
        <extracomment>Read out for the folder of wallets and chain; %1 is a path.</extracomment>
        <translation>Datenordner: %1</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <extracomment>Button that shows the data folder in the file manager.</extracomment>
        <translation>Datenordner öffnen</translation>
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
        <translation>Von diesem Gerät verifiziert</translation>
    </message>
    <message>
        <source>Proof missing, asking peers…</source>
        <extracomment>The proof of a value has not arrived yet.</extracomment>
        <translation>Nachweis fehlt, Peers werden gefragt…</translation>
    </message>
    <message>
        <source>Not verified, from %1</source>
        <extracomment>A value comes from a server and was not checked; %1 is its name.</extracomment>
        <translation>Nicht verifiziert, von %1</translation>
    </message>
    <message>
        <source>Proof failed</source>
        <extracomment>The proof of a value is wrong; the value is not shown.</extracomment>
        <translation>Nachweis ungültig</translation>
    </message>
    <message>
        <source>Shows what was checked</source>
        <extracomment>Read out for a badge that can be opened.</extracomment>
        <translation>Zeigt, was geprüft wurde</translation>
    </message>
</context>
<context>
    <name>PublicKeyDialog</name>
    <message>
        <source>Public key (xpub)</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>Öffentlicher Schlüssel (xpub)</translation>
    </message>
    <message>
        <source>Whoever has it sees all addresses of this account, now and later, and what they hold. It cannot spend.</source>
        <extracomment>What somebody with the extended public key can see.</extracomment>
        <translation>Wer ihn hat, sieht alle Adressen dieses Kontos, jetzt und später, und was darauf liegt. Er kann nichts ausgeben.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes the dialog.</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Label of a choice.</extracomment>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Public key</source>
        <extracomment>Label of a text that can be copied.</extracomment>
        <translation>Öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>Copy the public key</source>
        <extracomment>Tooltip of a copy button.
----------
Beside a copy button.</extracomment>
        <translation>Öffentlichen Schlüssel kopieren</translation>
    </message>
</context>
<context>
    <name>QrRow</name>
    <message>
        <source>QR on the screen</source>
        <extracomment>Reads a QR code that any window shows.</extracomment>
        <translation>QR vom Bildschirm</translation>
    </message>
    <message>
        <source>QR from the clipboard</source>
        <extracomment>Reads a QR code from a copied picture.</extracomment>
        <translation>QR aus Zwischenablage</translation>
    </message>
    <message>
        <source>QR from a file</source>
        <extracomment>Reads a QR code from a picture&apos;s file.</extracomment>
        <translation>QR aus Datei</translation>
    </message>
    <message>
        <source>Picture with the QR code</source>
        <extracomment>Above a field for the path of a picture with a QR code.</extracomment>
        <translation>Bild mit dem QR-Code</translation>
    </message>
    <message>
        <source>A path, or drop the picture on the address field.</source>
        <extracomment>Under that field.</extracomment>
        <translation>Ein Pfad, oder ziehen Sie das Bild auf das Adressfeld.</translation>
    </message>
    <message>
        <source>Read the code</source>
        <extracomment>Reads a QR code from the named file.</extracomment>
        <translation>Code lesen</translation>
    </message>
    <message>
        <source>Name a file first</source>
        <extracomment>Why no code can be read.</extracomment>
        <translation>Geben Sie zuerst eine Datei an</translation>
    </message>
</context>
<context>
    <name>ReceivePage</name>
    <message>
        <source>Receive</source>
        <extracomment>Title of the page that shows the own address.</extracomment>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Another program changed the copied address. Do not paste it.</source>
        <extracomment>The clipboard holds something else than what was copied.</extracomment>
        <translation>Ein anderes Programm hat die kopierte Adresse geändert. Fügen Sie sie nicht ein.</translation>
    </message>
    <message>
        <source>QR code of this address</source>
        <extracomment>Read out for the QR code; the address is beside it as text.</extracomment>
        <translation>QR-Code dieser Adresse</translation>
    </message>
    <message>
        <source>Compare the first and the last group with what the other side sees.</source>
        <extracomment>Under the own address.</extracomment>
        <translation>Vergleichen Sie die erste und die letzte Gruppe mit dem, was die andere Seite sieht.</translation>
    </message>
    <message>
        <source>Copy address</source>
        <extracomment>Button that copies the own address.</extracomment>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy payment link</source>
        <extracomment>Button that copies a payment link.</extracomment>
        <translation>Zahlungslink kopieren</translation>
    </message>
    <message>
        <source>Save QR</source>
        <extracomment>Button that saves the QR code as a picture.</extracomment>
        <translation>QR speichern</translation>
    </message>
</context>
<context>
    <name>RecentCard</name>
    <message>
        <source>Recent activity</source>
        <extracomment>Title of a card.</extracomment>
        <translation>Letzte Aktivität</translation>
    </message>
    <message>
        <source>See all</source>
        <extracomment>Button that opens the whole activity.</extracomment>
        <translation>Alle ansehen</translation>
    </message>
    <message>
        <source>No RTC yet.</source>
        <extracomment>In place of the activity of a wallet without any.</extracomment>
        <translation>Noch keine RTC.</translation>
    </message>
    <message>
        <source>Looking at the chain…</source>
        <extracomment>In place of the activity while it is being read.</extracomment>
        <translation>Chain wird gelesen…</translation>
    </message>
    <message>
        <source>Receive</source>
        <extracomment>Button that shows the own address.</extracomment>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Mine on this machine</source>
        <extracomment>Button that opens the page about mining.</extracomment>
        <translation>Mining auf diesem Rechner</translation>
    </message>
</context>
<context>
    <name>ReleaseDialog</name>
    <message>
        <source>Release this hardware?</source>
        <extracomment>Title of a dialog: end the binding of this machine to this wallet.</extracomment>
        <translation>Diese Hardware freigeben?</translation>
    </message>
    <message>
        <source>Then another wallet can register it. A binding not renewed ends after 30 days. Mining is turned off. What this epoch has earned is still paid.</source>
        <extracomment>In the dialog that ends the binding of this machine.</extracomment>
        <translation>Danach kann eine andere Wallet sie registrieren. Eine nicht erneuerte Bindung endet nach 30 Tagen. Das Mining wird ausgeschaltet. Was diese Epoche verdient hat, wird noch ausgezahlt.</translation>
    </message>
    <message>
        <source>Keep it registered</source>
        <extracomment>Button that closes the dialog without a change.</extracomment>
        <translation>Registriert lassen</translation>
    </message>
    <message>
        <source>Release this hardware</source>
        <extracomment>Button that ends the binding of this machine.</extracomment>
        <translation>Diese Hardware freigeben</translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message>
        <source>Remove this wallet</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>Diese Wallet entfernen</translation>
    </message>
    <message>
        <source>Keep the wallet</source>
        <extracomment>Closes a dialog; the wallet stays.</extracomment>
        <translation>Wallet behalten</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button that takes the wallet away.</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Type the name of the wallet first.</source>
        <extracomment>Why the button cannot be used yet.</extracomment>
        <translation>Geben Sie zuerst den Namen der Wallet ein.</translation>
    </message>
    <message>
        <source>Name of the wallet</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Name der Wallet</translation>
    </message>
</context>
<context>
    <name>RequestCard</name>
    <message>
        <source>Ask for an amount</source>
        <extracomment>Title of a card.</extracomment>
        <translation>Betrag anfordern</translation>
    </message>
    <message>
        <source>optional</source>
        <extracomment>Behind the title: the fields may stay empty.</extracomment>
        <translation>optional</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Button that empties the fields of a payment link.</extracomment>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Amount in RTC</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Betrag in RTC</translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>Label of a field: who is paid.</extracomment>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>What for</source>
        <extracomment>Label of a field: what is paid for.</extracomment>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Payment link: %1</source>
        <extracomment>Read out for the payment link; %1 is the link.</extracomment>
        <translation>Zahlungslink: %1</translation>
    </message>
</context>
<context>
    <name>RestoreFile</name>
    <message>
        <source>Open the file</source>
        <extracomment>Button that opens a wallet file with its password.</extracomment>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Read the file</source>
        <extracomment>Button that reads a wallet file.</extracomment>
        <translation>Datei lesen</translation>
    </message>
    <message>
        <source>Type the password of the file first.</source>
        <extracomment>Why the button cannot be used yet.</extracomment>
        <translation>Geben Sie zuerst das Passwort der Datei ein.</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <extracomment>Why the button cannot be used yet.</extracomment>
        <translation>Wählen Sie zuerst eine Datei.</translation>
    </message>
    <message>
        <source>Wallet file</source>
        <extracomment>Above a field for the path of a wallet file.</extracomment>
        <translation>Wallet-Datei</translation>
    </message>
    <message>
        <source>Type or paste its path, or drop the file here. It stays as it is.</source>
        <extracomment>Under that field.</extracomment>
        <translation>Pfad eingeben oder einfügen, oder die Datei hierher ziehen. Sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <extracomment>What a file was found to be; %1 is its kind.</extracomment>
        <translation>Gefunden: %1</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Passwort der Datei</translation>
    </message>
    <message>
        <source>The one that it was saved with.</source>
        <extracomment>Under the field for a file&apos;s password.</extracomment>
        <translation>Das, mit dem sie gespeichert wurde.</translation>
    </message>
    <message>
        <source>Opening the file</source>
        <extracomment>While a wallet file is read or opened.</extracomment>
        <translation>Datei wird geöffnet</translation>
    </message>
</context>
<context>
    <name>RestoreKey</name>
    <message>
        <source>Private key</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>&quot;ed25519:&quot; or &quot;secp256k1:&quot; before it names its kind. Without that, both addresses are shown.</source>
        <extracomment>Under the field for a private key.</extracomment>
        <translation>„ed25519:“ oder „secp256k1:“ davor nennt seine Art. Ohne das werden beide Adressen gezeigt.</translation>
    </message>
</context>
<context>
    <name>RestoreStep</name>
    <message>
        <source>Words</source>
        <extracomment>Choice of what a wallet is restored from: recovery words.</extracomment>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Choice of what a wallet is restored from: a file of this or another program.</extracomment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Private key</source>
        <extracomment>Choice of what a wallet is restored from.</extracomment>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>Only watch</source>
        <extracomment>Choice: a wallet without a key, to look at an address.</extracomment>
        <translation>Nur beobachten</translation>
    </message>
    <message>
        <source>In the order of your paper. Four letters are enough to find a word, and pasted words fill all boxes.</source>
        <extracomment>Under the title of the page that restores a wallet.</extracomment>
        <translation>In der Reihenfolge Ihres Papiers. Vier Buchstaben genügen, um ein Wort zu finden, und eingefügte Wörter füllen alle Felder.</translation>
    </message>
    <message>
        <source>A wallet file of this program, a keystore of the RustChain command line, a file of the Rust wallet, or a text file with a key or words.</source>
        <extracomment>Under the title of the page that imports a file.</extracomment>
        <translation>Eine Wallet-Datei dieses Programms, ein Keystore der RustChain-Befehlszeile, eine Datei der Rust-Wallet oder eine Textdatei mit einem Schlüssel oder Wörtern.</translation>
    </message>
    <message>
        <source>64 hex digits, or 32 bytes in Base58. Who has this key can spend its coins: type it only here.</source>
        <extracomment>Under the title of the page that imports a private key.</extracomment>
        <translation>64 Hexziffern oder 32 Bytes in Base58. Wer diesen Schlüssel hat, kann seine Coins ausgeben: Geben Sie ihn nur hier ein.</translation>
    </message>
    <message>
        <source>Shows the balance and history of an address, or of all addresses of an xpub. Nothing can be spent with it.</source>
        <extracomment>Under the title of the page that makes a wallet without a key.</extracomment>
        <translation>Zeigt Guthaben und Verlauf einer Adresse oder aller Adressen eines xpub. Ausgeben lässt sich damit nichts.</translation>
    </message>
    <message>
        <source>Type your words</source>
        <extracomment>Title of the page that restores a wallet.</extracomment>
        <translation>Geben Sie Ihre Wörter ein</translation>
    </message>
    <message>
        <source>Choose your wallet file</source>
        <extracomment>Title of the page that imports a file.</extracomment>
        <translation>Wählen Sie Ihre Wallet-Datei</translation>
    </message>
    <message>
        <source>Type your private key</source>
        <extracomment>Title of the page that imports a private key.</extracomment>
        <translation>Ihren Schlüssel eingeben</translation>
    </message>
    <message>
        <source>Watch an address</source>
        <extracomment>Title of the page that makes a wallet without a key.</extracomment>
        <translation>Eine Adresse beobachten</translation>
    </message>
    <message>
        <source>Use this wallet</source>
        <extracomment>Button that goes on to the name of an imported wallet.</extracomment>
        <translation>Diese Wallet verwenden</translation>
    </message>
    <message>
        <source>What you have</source>
        <extracomment>Read out for the choice of what a wallet is restored from.
----------
Label of the choice of what a wallet is restored from.</extracomment>
        <translation>Was Sie haben</translation>
    </message>
</context>
<context>
    <name>RestoreWatch</name>
    <message>
        <source>Address or xpub</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Adresse oder xpub</translation>
    </message>
    <message>
        <source>An xpub shows every address of an account to whoever has it.</source>
        <extracomment>Under the field for an address or xpub to watch.</extracomment>
        <translation>Ein xpub zeigt jedem, der ihn hat, alle Adressen eines Kontos.</translation>
    </message>
</context>
<context>
    <name>RestoreWords</name>
    <message>
        <source>Show the addresses</source>
        <extracomment>Button that shows which addresses the typed words may mean.</extracomment>
        <translation>Adressen anzeigen</translation>
    </message>
    <message>
        <source>Use these words</source>
        <extracomment>Button that goes on to the password.</extracomment>
        <translation>Diese Wörter verwenden</translation>
    </message>
    <message>
        <source>Fill in all words first.</source>
        <extracomment>Why the button cannot be used yet.</extracomment>
        <translation>Füllen Sie zuerst alle Wörter aus.</translation>
    </message>
    <message>
        <source>How many words</source>
        <extracomment>Read out for the choice of 12 or 24 words.</extracomment>
        <translation>Anzahl der Wörter</translation>
    </message>
    <message>
        <source>12 words</source>
        <extracomment>Choice of how many recovery words.</extracomment>
        <translation>12 Wörter</translation>
    </message>
    <message>
        <source>24 words</source>
        <extracomment>Choice of how many recovery words.</extracomment>
        <translation>24 Wörter</translation>
    </message>
    <message>
        <source>These words are of another RustChain program</source>
        <extracomment>Box to tick when restoring a wallet.</extracomment>
        <translation>Diese Wörter sind aus einem anderen RustChain-Programm</translation>
    </message>
    <message>
        <source>(each makes another address of them)</source>
        <extracomment>Behind &quot;These words are of another RustChain program&quot;.</extracomment>
        <translation>(jedes macht daraus eine andere Adresse)</translation>
    </message>
    <message>
        <source>They are of the Python SDK</source>
        <extracomment>Box to tick when restoring a wallet.</extracomment>
        <translation>Sie sind aus dem Python-SDK</translation>
    </message>
    <message>
        <source>(its list is another, and nothing tells a typing error)</source>
        <extracomment>Behind &quot;They are of the Python SDK&quot;.</extracomment>
        <translation>(es hat eine andere Liste, und nichts zeigt einen Tippfehler)</translation>
    </message>
    <message>
        <source>Word %1</source>
        <extracomment>Label of a box for a recovery word; %1 is a number.</extracomment>
        <translation>Wort %1</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <extracomment>Under a box for a recovery word.</extracomment>
        <translation>Nicht in der Liste</translation>
    </message>
    <message>
        <source>These words have a passphrase</source>
        <extracomment>Box to tick when restoring a wallet.</extracomment>
        <translation>Diese Wörter haben eine Passphrase</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Passphrase</translation>
    </message>
</context>
<context>
    <name>RewardsCard</name>
    <message>
        <source>Rewards per week</source>
        <extracomment>Title of a card about mining rewards.</extracomment>
        <translation>Belohnungen pro Woche</translation>
    </message>
    <message>
        <source>Rewards per day</source>
        <extracomment>Title of a card about mining rewards.</extracomment>
        <translation>Belohnungen pro Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Name of a choice: how far back rewards are shown.</extracomment>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>30 d</source>
        <extracomment>30 days, as short as can be.</extracomment>
        <translation>30 d</translation>
    </message>
    <message>
        <source>1 y</source>
        <extracomment>One year, as short as can be.</extracomment>
        <translation>1 J</translation>
    </message>
    <message>
        <source>rewards</source>
        <extracomment>The card about rewards, for the button that opens it.</extracomment>
        <translation>Belohnungen</translation>
    </message>
    <message>
        <source>•••••</source>
        <extracomment>Stands for an amount that is hidden.</extracomment>
        <translation>•••••</translation>
    </message>
    <message>
        <source>Mining rewards</source>
        <extracomment>Name of a chart.</extracomment>
        <translation>Mining-Belohnungen</translation>
    </message>
    <message>
        <source>No rewards yet. Mining works on real, also very old, machines.</source>
        <extracomment>No reward of mining has come yet.</extracomment>
        <translation>Noch keine Belohnungen. Mining funktioniert auf echten, auch sehr alten Rechnern.</translation>
    </message>
    <message>
        <source>Machines that count</source>
        <extracomment>Button that opens the table of what processors are worth.</extracomment>
        <translation>Rechner, die zählen</translation>
    </message>
</context>
<context>
    <name>RiskCard</name>
    <message>
        <source>Risk</source>
        <extracomment>Title of a card: what can be lost.</extracomment>
        <translation>Risiko</translation>
    </message>
</context>
<context>
    <name>RiskCheck</name>
    <message>
        <source>Compare, then type the last 6 characters</source>
        <extracomment>Above the field that makes people compare an address.</extracomment>
        <translation>Vergleichen, dann die letzten 6 Zeichen eingeben</translation>
    </message>
    <message>
        <source>Read them from where you got the address, not from this screen. Pasting does not work here.</source>
        <extracomment>Under that field.</extracomment>
        <translation>Lesen Sie sie dort ab, woher Sie die Adresse haben, nicht auf diesem Bildschirm. Einfügen ist hier nicht möglich.</translation>
    </message>
    <message>
        <source>Wallet password</source>
        <extracomment>Above a password field.</extracomment>
        <translation>Wallet-Passwort</translation>
    </message>
</context>
<context>
    <name>RoadCard</name>
    <message>
        <source>Where it stands</source>
        <extracomment>Title of a card: the steps of a bounty.</extracomment>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Verified by this device</source>
        <extracomment>Everything on this card was executed here.</extracomment>
        <translation>Von diesem Gerät verifiziert</translation>
    </message>
    <message>
        <source>Steps of this bounty</source>
        <extracomment>Read out for the steps of a bounty.</extracomment>
        <translation>Schritte dieses Bountys</translation>
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
        <translation>noch kein Nachweis</translation>
    </message>
</context>
<context>
    <name>RulesCard</name>
    <message>
        <source>Rules on this machine</source>
        <extracomment>Title of a card: when mining may run.</extracomment>
        <translation>Regeln auf diesem Rechner</translation>
    </message>
    <message>
        <source>rules on this machine</source>
        <extracomment>The card about when mining may run, for the button that opens it.</extracomment>
        <translation>Regeln auf diesem Rechner</translation>
    </message>
    <message>
        <source>Only on mains power</source>
        <extracomment>A rule of mining.</extracomment>
        <translation>Nur bei Netzstrom</translation>
    </message>
    <message>
        <source>Only when I am away</source>
        <extracomment>A rule of mining.</extracomment>
        <translation>Nur bei Abwesenheit</translation>
    </message>
    <message>
        <source>Pause above</source>
        <extracomment>A rule of mining; a temperature follows.</extracomment>
        <translation>Pausieren über</translation>
    </message>
    <message>
        <source>Highest temperature</source>
        <extracomment>Name of a choice: the temperature above which mining pauses.</extracomment>
        <translation>Höchste Temperatur</translation>
    </message>
    <message>
        <source>Only at these hours</source>
        <extracomment>A rule of mining: only between two times of the day.</extracomment>
        <translation>Nur zu diesen Uhrzeiten</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Name of a choice: the time of the day from which mining runs.</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Between two times of the day.</extracomment>
        <translation>bis</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Name of a choice: the time of the day at which mining stops.</extracomment>
        <translation>Bis</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <extracomment>Tooltip of the button that empties a search field.</extracomment>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>SecurityCard</name>
    <message>
        <source>Security</source>
        <extracomment>Title of a card.</extracomment>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Password now</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Aktuelles Passwort</translation>
    </message>
    <message>
        <source>New password</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>Change the password</source>
        <extracomment>Button that sets the new password.</extracomment>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Type both passwords first.</source>
        <extracomment>Why the button cannot be used yet.</extracomment>
        <translation>Geben Sie zuerst beide Passwörter ein.</translation>
    </message>
    <message numerus="yes">
        <source>Lock after %n minute(s) without use</source>
        <extracomment>Above the slider of the automatic lock.</extracomment>
        <translation>
            <numerusform>Nach %n Minute ohne Nutzung sperren</numerusform>
            <numerusform>Nach %n Minuten ohne Nutzung sperren</numerusform>
        </translation>
    </message>
    <message>
        <source>Automatic lock</source>
        <extracomment>Read out for the slider of the automatic lock.</extracomment>
        <translation>Automatische Sperre</translation>
    </message>
    <message>
        <source>Hide amounts when the window opens</source>
        <extracomment>Box to tick.</extracomment>
        <translation>Beträge beim Öffnen des Fensters verbergen</translation>
    </message>
</context>
<context>
    <name>SendDetails</name>
    <message>
        <source>Pay to</source>
        <extracomment>Above the field for the address that is paid.</extracomment>
        <translation>Zahlen an</translation>
    </message>
    <message>
        <source>Paste an address or a payment link.</source>
        <extracomment>Under an empty field for an address.</extracomment>
        <translation>Fügen Sie eine Adresse oder einen Zahlungslink ein.</translation>
    </message>
    <message>
        <source>Fill in</source>
        <extracomment>Button that takes over what a payment link says.</extracomment>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Above the field for the amount.</extracomment>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>%1, nothing stays behind</source>
        <extracomment>Under the amount field; %1 is the amount: all there is, the fee aside.</extracomment>
        <translation>%1, es bleibt nichts übrig</translation>
    </message>
    <message>
        <source>%1 RTC available</source>
        <extracomment>Under the amount field; %1 is an amount.</extracomment>
        <translation>%1 RTC verfügbar</translation>
    </message>
    <message>
        <source>Add a recipient</source>
        <extracomment>Adds a second or further recipient to a payment.</extracomment>
        <translation>Empfänger hinzufügen</translation>
    </message>
    <message>
        <source>A payment in this window goes to at most 20 addresses</source>
        <extracomment>Why no recipient can be added.</extracomment>
        <translation>Eine Zahlung in diesem Fenster geht an höchstens 20 Adressen</translation>
    </message>
    <message>
        <source>All together: %1 RTC</source>
        <extracomment>The sum of all recipients; %1 is an amount.</extracomment>
        <translation>Insgesamt: %1 RTC</translation>
    </message>
    <message>
        <source>Memo</source>
        <extracomment>Above the field for a public note.</extracomment>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Public on the chain</source>
        <extracomment>Under the memo.</extracomment>
        <translation>Öffentlich auf der Chain</translation>
    </message>
    <message>
        <source>Review payment</source>
        <extracomment>Button that leads to the review of a payment.</extracomment>
        <translation>Zahlung prüfen</translation>
    </message>
    <message>
        <source>Sign or send a prepared payment</source>
        <extracomment>Opens a payment that was exported or signed on another machine.</extracomment>
        <translation>Vorbereitete Zahlung signieren oder senden</translation>
    </message>
    <message>
        <source>Prepared payment</source>
        <extracomment>The same, where room is short.</extracomment>
        <translation>Vorbereitete Zahlung</translation>
    </message>
</context>
<context>
    <name>SendPage</name>
    <message>
        <source>Send</source>
        <extracomment>Title of the page that pays somebody.</extracomment>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>First step of a payment.</extracomment>
        <translation>Details</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>Second step of a payment.</extracomment>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Track</source>
        <extracomment>Third step of a payment.</extracomment>
        <translation>Verfolgen</translation>
    </message>
</context>
<context>
    <name>SendReview</name>
    <message>
        <source>You send</source>
        <extracomment>Above the amount of a payment that is being reviewed.</extracomment>
        <translation>Sie senden</translation>
    </message>
    <message>
        <source>First payment to this address</source>
        <extracomment>This address was never paid before.</extracomment>
        <translation>Erste Zahlung an diese Adresse</translation>
    </message>
    <message>
        <source>Gets</source>
        <extracomment>What one of several recipients gets.</extracomment>
        <translation>Erhält</translation>
    </message>
    <message>
        <source>Network fee now</source>
        <extracomment>How much work a payment is for the network, and what that costs now; %1 is a number, %2 an amount.</extracomment>
        <translation>Netzwerkgebühr jetzt</translation>
    </message>
    <message>
        <source>≈ %1 for %2 gas</source>
        <extracomment>%1 is an amount, %2 a number of units of work.</extracomment>
        <translation>≈ %1 für %2 Gas</translation>
    </message>
    <message>
        <source>Network fee, at most</source>
        <extracomment>The fee that is paid at most.</extracomment>
        <translation>Netzwerkgebühr, höchstens</translation>
    </message>
    <message>
        <source>Total, at most</source>
        <extracomment>Amount and fee together.</extracomment>
        <translation>Gesamt, höchstens</translation>
    </message>
    <message>
        <source>Available afterwards, at least</source>
        <extracomment>What is left after the payment.</extracomment>
        <translation>Danach verfügbar, mindestens</translation>
    </message>
    <message>
        <source>Memo, public on the chain</source>
        <extracomment>The public note of a payment.</extracomment>
        <translation>Memo, öffentlich auf der Chain</translation>
    </message>
    <message>
        <source>Use the new fee</source>
        <extracomment>Takes the fee that the network asks for now.</extracomment>
        <translation>Neue Gebühr verwenden</translation>
    </message>
    <message>
        <source>Export for signing</source>
        <extracomment>Hands the payment to another machine, which has the key.</extracomment>
        <translation>Zum Signieren exportieren</translation>
    </message>
    <message>
        <source>Cancel payment</source>
        <extracomment>Gives the payment up; nothing typed is kept.</extracomment>
        <translation>Zahlung abbrechen</translation>
    </message>
    <message>
        <source>Edit details</source>
        <extracomment>Goes back to the details of a payment.</extracomment>
        <translation>Details bearbeiten</translation>
    </message>
</context>
<context>
    <name>SendSide</name>
    <message>
        <source>What happens next</source>
        <extracomment>Title of a card about a payment&apos;s stages.</extracomment>
        <translation>Wie es weitergeht</translation>
    </message>
    <message>
        <source>Pending</source>
        <extracomment>First stage of a payment.</extracomment>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Signed here, taken by the node. You can close this page.</source>
        <translation>Hier signiert, vom Node angenommen. Sie können diese Seite schließen.</translation>
    </message>
    <message>
        <source>at once</source>
        <extracomment>When the first stage comes.</extracomment>
        <translation>sofort</translation>
    </message>
    <message>
        <source>In block</source>
        <extracomment>Second stage of a payment.</extracomment>
        <translation>Im Block</translation>
    </message>
    <message>
        <source>A validator has put it into a block.</source>
        <translation>Ein Validator hat sie in einen Block aufgenommen.</translation>
    </message>
    <message>
        <source>Final</source>
        <extracomment>Last stage of a payment.</extracomment>
        <translation>Endgültig</translation>
    </message>
    <message>
        <source>More than two thirds of validators signed. Nobody can undo it.</source>
        <translation>Mehr als zwei Drittel der Validatoren haben signiert. Niemand kann das rückgängig machen.</translation>
    </message>
    <message>
        <source>Payments cannot be reversed</source>
        <extracomment>Title of a card.</extracomment>
        <translation>Zahlungen sind nicht umkehrbar</translation>
    </message>
    <message>
        <source>After it is final, only the recipient can send the coins back.</source>
        <extracomment>Body of the card that says payments are for good.</extracomment>
        <translation>Sobald sie endgültig ist, kann nur der Empfänger die Coins zurücksenden.</translation>
    </message>
    <message>
        <source>No password this time</source>
        <extracomment>Title of a card.</extracomment>
        <translation>Diesmal kein Passwort</translation>
    </message>
    <message>
        <source>Below 100 RTC a day and below half of what you have.</source>
        <extracomment>Body of the card that says why no password is asked.</extracomment>
        <translation>Unter 100 RTC am Tag und unter der Hälfte Ihres Guthabens.</translation>
    </message>
</context>
<context>
    <name>SendTrack</name>
    <message>
        <source>Pending</source>
        <extracomment>First stage of a payment.</extracomment>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>In block</source>
        <extracomment>Second stage of a payment.</extracomment>
        <translation>Im Block</translation>
    </message>
    <message>
        <source>Final</source>
        <extracomment>Last stage of a payment.</extracomment>
        <translation>Endgültig</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>What was paid.</extracomment>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Fee paid</source>
        <extracomment>The fee that was really paid.</extracomment>
        <translation>Bezahlte Gebühr</translation>
    </message>
    <message>
        <source>Hash</source>
        <extracomment>The identifier of a payment.</extracomment>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Save to address book as</source>
        <extracomment>Above a field for a name in the address book.</extracomment>
        <translation>Im Adressbuch speichern als</translation>
    </message>
    <message>
        <source>Save name</source>
        <extracomment>Keeps the address in the book.</extracomment>
        <translation>Namen speichern</translation>
    </message>
    <message>
        <source>Type a name first</source>
        <extracomment>Why the name cannot be saved.</extracomment>
        <translation>Geben Sie zuerst einen Namen ein</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Ends the tracking of a payment.</extracomment>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Open in Explorer</source>
        <extracomment>Shows the transaction in the explorer.</extracomment>
        <translation>Im Explorer öffnen</translation>
    </message>
    <message>
        <source>Raise the fee</source>
        <extracomment>Sends the payment again with a higher fee.</extracomment>
        <translation>Gebühr erhöhen</translation>
    </message>
    <message>
        <source>Cancel payment</source>
        <extracomment>Tries to take a payment back that waits for a block.</extracomment>
        <translation>Zahlung stornieren</translation>
    </message>
</context>
<context>
    <name>ServerWords</name>
    <message>
        <source>“%1” is no address of a server. Write https://name:port.</source>
        <translation>„%1“ ist keine Serveradresse. Schreiben Sie https://Name:Port.</translation>
    </message>
    <message>
        <source>“%1” has something behind its port. Write https://name:port.</source>
        <translation>„%1“ hat etwas hinter dem Port. Schreiben Sie https://Name:Port.</translation>
    </message>
    <message>
        <source>“%1” would be asked without encryption. Write https:// instead.</source>
        <translation>„%1“ würde unverschlüsselt gefragt. Schreiben Sie stattdessen https://.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 antwortet nicht.</translation>
    </message>
    <message>
        <source>%1 gave an answer that no node gives.</source>
        <translation>%1 gab eine Antwort, die kein Node gibt.</translation>
    </message>
    <message>
        <source>%1 follows another chain.</source>
        <translation>%1 folgt einer anderen Kette.</translation>
    </message>
    <message>
        <source>%1 sent a wrong proof.</source>
        <translation>%1 schickte einen falschen Beweis.</translation>
    </message>
    <message>
        <source>%1 showed a block that the validators did not make final.</source>
        <translation>%1 zeigte einen Block, den die Validatoren nicht endgültig gemacht haben.</translation>
    </message>
    <message>
        <source>%1 showed validators that nothing leads to.</source>
        <translation>%1 zeigte Validatoren, zu denen nichts führt.</translation>
    </message>
    <message>
        <source>%1 is behind: it shows an older block than was checked before.</source>
        <translation>%1 liegt zurück: Er zeigt einen älteren Block, als schon geprüft wurde.</translation>
    </message>
    <message>
        <source>%1 shows no new block: it hides them, the network stands still, or the clock of this device is wrong.</source>
        <translation>%1 zeigt keinen neuen Block: Er verbirgt sie, das Netzwerk steht still, oder die Uhr dieses Geräts geht falsch.</translation>
    </message>
    <message>
        <source>%1 showed another final block at the same height: validators signed twice.</source>
        <translation>%1 zeigte einen anderen endgültigen Block derselben Höhe: Validatoren haben zweimal unterschrieben.</translation>
    </message>
    <message>
        <source>%1 told a wrong balance.</source>
        <translation>%1 nannte ein falsches Guthaben.</translation>
    </message>
    <message>
        <source>%1 told of a payment that is not on the chain.</source>
        <translation>%1 nannte eine Zahlung, die nicht auf der Kette ist.</translation>
    </message>
    <message>
        <source>%1 left out payments of this account.</source>
        <translation>%1 ließ Zahlungen dieses Kontos weg.</translation>
    </message>
    <message>
        <source>%1 shows payments that do not add up to the balance.</source>
        <translation>%1 zeigt Zahlungen, die nicht das Guthaben ergeben.</translation>
    </message>
    <message>
        <source>%1 denied a payment that is final.</source>
        <translation>%1 leugnete eine Zahlung, die endgültig ist.</translation>
    </message>
    <message>
        <source>“%1” is named twice.</source>
        <translation>„%1“ steht zweimal da.</translation>
    </message>
    <message>
        <source>There are %1 servers; %2 can be asked.</source>
        <translation>Es sind %1 Server; %2 können gefragt werden.</translation>
    </message>
</context>
<context>
    <name>ServersCard</name>
    <message>
        <source>Servers</source>
        <extracomment>Title of a card: the servers that are asked in place of a node.
----------
Read out for the list of servers.</extracomment>
        <translation>Server</translation>
    </message>
    <message>
        <source>Each answer is checked on this device against what the validators signed. A server can keep silent or be behind; it cannot change a number unseen.</source>
        <extracomment>Under the title of the servers.</extracomment>
        <translation>Jede Antwort wird auf diesem Gerät mit dem verglichen, was die Validatoren unterschrieben haben. Ein Server kann schweigen oder zurückliegen; unbemerkt ändern kann er keine Zahl.</translation>
    </message>
    <message>
        <source>%1: %2. Newest checked block %3, age %4.</source>
        <extracomment>A server read out: %1 its name, %2 whether it answers, %3 a height, %4 its age.</extracomment>
        <translation>%1: %2. Neuester geprüfter Block %3, Alter %4.</translation>
    </message>
    <message>
        <source>Newest checked block</source>
        <extracomment>Name of a figure: the newest block that a server proved.</extracomment>
        <translation>Neuester geprüfter Block</translation>
    </message>
    <message>
        <source>Its age</source>
        <extracomment>Name of a figure: how long ago the newest block was made.</extracomment>
        <translation>Sein Alter</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <extracomment>Title of the page of settings.</extracomment>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Shortcuts</source>
        <extracomment>Title of the sheet that lists all shortcuts.</extracomment>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Close the list</source>
        <extracomment>Button that closes the sheet of shortcuts.</extracomment>
        <translation>Liste schließen</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Pages</source>
        <extracomment>Read out for the list of pages at the side of the window.</extracomment>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message>
        <source>Sign a message</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>Nachricht signieren</translation>
    </message>
    <message>
        <source>Sign only what you would put your name under. Whoever gets text and signature can show both to others.</source>
        <extracomment>What to think of before signing.</extracomment>
        <translation>Signieren Sie nur, worunter Sie Ihren Namen setzen würden. Wer Text und Signatur hat, kann beides anderen zeigen.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes the dialog.</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Sign</source>
        <extracomment>Button that signs the text.</extracomment>
        <translation>Signieren</translation>
    </message>
    <message>
        <source>Type the text first.</source>
        <extracomment>Why the button cannot be used yet.</extracomment>
        <translation>Geben Sie zuerst den Text ein.</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Label of a choice.</extracomment>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Text</translation>
    </message>
    <message>
        <source>Signature</source>
        <extracomment>Label of a text that can be copied.</extracomment>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Give it with the text and the address %1</source>
        <extracomment>Under a signature; %1 is an address.</extracomment>
        <translation>Geben Sie sie mit dem Text und der Adresse %1 weiter</translation>
    </message>
    <message>
        <source>Copy the signature</source>
        <extracomment>Tooltip of a copy button.
----------
Beside a copy button.</extracomment>
        <translation>Signatur kopieren</translation>
    </message>
</context>
<context>
    <name>SigningCard</name>
    <message>
        <source>Open a prepared payment</source>
        <extracomment>Title of the form that opens a payment of another machine.</extracomment>
        <translation>Vorbereitete Zahlung öffnen</translation>
    </message>
    <message>
        <source>Ready to be signed</source>
        <extracomment>Title above a payment that was exported.</extracomment>
        <translation>Bereit zum Signieren</translation>
    </message>
    <message>
        <source>Sign this payment?</source>
        <extracomment>Title above a payment that is to be signed.</extracomment>
        <translation>Diese Zahlung signieren?</translation>
    </message>
    <message>
        <source>This payment is signed</source>
        <extracomment>Title above a signed payment.</extracomment>
        <translation>Diese Zahlung ist signiert</translation>
    </message>
    <message>
        <source>Handed to the network</source>
        <extracomment>Title after a payment was handed to the network.</extracomment>
        <translation>Dem Netzwerk übergeben</translation>
    </message>
    <message>
        <source>One that was exported for signing, or one that comes back signed: its file, its QR code or its text.</source>
        <extracomment>What can be opened.</extracomment>
        <translation>Eine, die zum Signieren exportiert wurde, oder eine, die signiert zurückkommt: als Datei, QR-Code oder Text.</translation>
    </message>
    <message>
        <source>Take it to the machine that has the key and open it there. Its amount stays kept; payments that you send later wait for it. Activity shows it, and can forget it.</source>
        <extracomment>What to do with an exported payment.</extracomment>
        <translation>Bringen Sie sie zum Rechner mit dem Schlüssel und öffnen Sie sie dort. Ihr Betrag bleibt reserviert; spätere Zahlungen warten auf sie. Unter Aktivität steht sie und kann vergessen werden.</translation>
    </message>
    <message>
        <source>Compare every recipient with what you want to pay. What is signed can be sent by anybody who has it.</source>
        <extracomment>How to look at a payment before signing it.</extracomment>
        <translation>Vergleichen Sie jeden Empfänger mit dem, was Sie zahlen wollen. Was signiert ist, kann jeder senden, der es hat.</translation>
    </message>
    <message>
        <source>Nothing is paid before it is sent. Send it from here, or take it to a machine that has a network.</source>
        <extracomment>What to do with a signed payment.</extracomment>
        <translation>Bezahlt wird erst beim Senden. Senden Sie sie von hier, oder bringen Sie sie zu einem Rechner mit Netzwerk.</translation>
    </message>
    <message>
        <source>It is no payment of the open wallet, so it is not followed here. The explorer shows what becomes of it.</source>
        <extracomment>It was sent, but belongs to nobody here.</extracomment>
        <translation>Es ist keine Zahlung der offenen Wallet, darum wird sie hier nicht verfolgt. Der Explorer zeigt, was aus ihr wird.</translation>
    </message>
    <message>
        <source>Wallet password</source>
        <extracomment>Above a password field.</extracomment>
        <translation>Wallet-Passwort</translation>
    </message>
    <message>
        <source>Wanted because this payment was not made here.</source>
        <extracomment>Under that field: why it is asked.</extracomment>
        <translation>Gefragt, weil diese Zahlung nicht hier gemacht wurde.</translation>
    </message>
    <message>
        <source>Sign payment</source>
        <extracomment>Signs a payment that was prepared elsewhere.</extracomment>
        <translation>Zahlung signieren</translation>
    </message>
    <message>
        <source>Type the wallet password first</source>
        <extracomment>Why the payment cannot be signed yet.</extracomment>
        <translation>Geben Sie zuerst das Wallet-Passwort ein</translation>
    </message>
    <message>
        <source>Send it now</source>
        <extracomment>Hands a signed payment to the network.</extracomment>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Open in Explorer</source>
        <extracomment>Shows the transaction in the explorer.</extracomment>
        <translation>Im Explorer öffnen</translation>
    </message>
    <message>
        <source>Back to Send</source>
        <extracomment>Goes back to the form that pays somebody.</extracomment>
        <translation>Zurück zu Senden</translation>
    </message>
</context>
<context>
    <name>SigningEntry</name>
    <message>
        <source>File with the payment</source>
        <extracomment>Above a field for the path of a file.</extracomment>
        <translation>Datei mit der Zahlung</translation>
    </message>
    <message>
        <source>A path, or drop the file here. A picture of the QR code does too.</source>
        <extracomment>Under that field.</extracomment>
        <translation>Ein Pfad, oder legen Sie die Datei hier ab. Ein Bild des QR-Codes geht auch.</translation>
    </message>
    <message>
        <source>Open file</source>
        <extracomment>Reads a payment from the named file.</extracomment>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Name a file first</source>
        <extracomment>Why no file can be opened.</extracomment>
        <translation>Geben Sie zuerst eine Datei an</translation>
    </message>
    <message>
        <source>Or paste its text</source>
        <extracomment>Above a field for the text of a payment.</extracomment>
        <translation>Oder Text einfügen</translation>
    </message>
</context>
<context>
    <name>SigningFacts</name>
    <message>
        <source>To</source>
        <extracomment>Above the address that a payment goes to.</extracomment>
        <translation>An</translation>
    </message>
    <message>
        <source>Gets</source>
        <extracomment>What one of several recipients gets.</extracomment>
        <translation>Erhält</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Above the address that pays.</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>Amount, all together</source>
        <extracomment>The sum that all recipients get.</extracomment>
        <translation>Betrag, zusammen</translation>
    </message>
    <message>
        <source>Network fee, at most</source>
        <extracomment>The fee that is paid at most.</extracomment>
        <translation>Netzwerkgebühr, höchstens</translation>
    </message>
    <message>
        <source>Memo, public on the chain</source>
        <extracomment>The public note of a payment.</extracomment>
        <translation>Memo, öffentlich auf der Chain</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>The network that a payment is for.</extracomment>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Number in the sender&apos;s order</source>
        <extracomment>The place of a payment in its sender&apos;s order of payments.</extracomment>
        <translation>Nummer in der Reihe des Absenders</translation>
    </message>
    <message>
        <source>Valid until</source>
        <extracomment>The last block that may hold a payment.</extracomment>
        <translation>Gültig bis</translation>
    </message>
</context>
<context>
    <name>SigningFile</name>
    <message>
        <source>QR code of this payment</source>
        <extracomment>Read out for the QR code; the file below it holds the same.</extracomment>
        <translation>QR-Code dieser Zahlung</translation>
    </message>
    <message>
        <source>This payment is too long for a QR code. Carry its file.</source>
        <extracomment>Why there is no QR code.</extracomment>
        <translation>Diese Zahlung ist zu lang für einen QR-Code. Nehmen Sie ihre Datei.</translation>
    </message>
    <message>
        <source>Save as a new file</source>
        <extracomment>Above a field for the path of a new file.</extracomment>
        <translation>Als neue Datei speichern</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>Under that field; %1 is the path of a file.</extracomment>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Save file</source>
        <extracomment>Writes the payment into the named file.</extracomment>
        <translation>Datei speichern</translation>
    </message>
    <message>
        <source>Name a file first</source>
        <extracomment>Why nothing can be saved.</extracomment>
        <translation>Geben Sie zuerst eine Datei an</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Loading</source>
        <extracomment>Read out for a place whose content has not arrived.</extracomment>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>SlotRing</name>
    <message>
        <source>Slots of this epoch</source>
        <extracomment>Read out for the ring of the five slots of an epoch.</extracomment>
        <translation>Slots dieser Epoche</translation>
    </message>
</context>
<context>
    <name>Spinner</name>
    <message>
        <source>Working</source>
        <extracomment>Read out for a spinner that has no words of its own.</extracomment>
        <translation>In Arbeit</translation>
    </message>
</context>
<context>
    <name>StageMark</name>
    <message>
        <source>Pending</source>
        <extracomment>Stage of a payment that no block holds yet.</extracomment>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>In block</source>
        <extracomment>Stage of a payment that a block holds, which is not final yet.</extracomment>
        <translation>Im Block</translation>
    </message>
    <message>
        <source>Final</source>
        <extracomment>Stage of a payment that nobody can undo.</extracomment>
        <translation>Endgültig</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Stage of a payment that a block holds but that had no effect.</extracomment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>Stage of a payment that was never put into a block.</extracomment>
        <translation>Abgelaufen</translation>
    </message>
</context>
<context>
    <name>StageText</name>
    <message>
        <source>Pending</source>
        <extracomment>Stage of a payment that no block holds yet.</extracomment>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>In block %1</source>
        <extracomment>Stage of a payment; %1 is the height of the block that holds it.</extracomment>
        <translation>In Block %1</translation>
    </message>
    <message>
        <source>Final</source>
        <extracomment>Stage of a payment that nobody can undo.</extracomment>
        <translation>Endgültig</translation>
    </message>
    <message>
        <source>Failed in block %1: %2. The fee was paid.</source>
        <extracomment>Stage of a payment without effect; %1 is a height, %2 the reason.</extracomment>
        <translation>In Block %1 fehlgeschlagen: %2. Die Gebühr wurde bezahlt.</translation>
    </message>
    <message>
        <source>Expired, not sent</source>
        <extracomment>Stage of a payment that was not put into a block in time.</extracomment>
        <translation>Abgelaufen, nicht gesendet</translation>
    </message>
</context>
<context>
    <name>Staking</name>
    <message>
        <source>More than you have: %1 available.</source>
        <translation>Mehr, als Sie haben: %1 verfügbar.</translation>
    </message>
    <message>
        <source>At least %1 RTC are needed.</source>
        <translation>Mindestens %1 RTC sind nötig.</translation>
    </message>
    <message>
        <source>Type how much to bond.</source>
        <translation>Geben Sie ein, wie viel Sie hinterlegen.</translation>
    </message>
    <message>
        <source>More than is bonded: %1.</source>
        <translation>Mehr, als hinterlegt ist: %1.</translation>
    </message>
    <message>
        <source>Type how much to take back.</source>
        <translation>Geben Sie ein, wie viel Sie zurückholen.</translation>
    </message>
    <message>
        <source>This would leave less than %1 RTC. Take everything, or leave that much.</source>
        <translation>Damit blieben weniger als %1 RTC. Holen Sie alles zurück oder lassen Sie so viel stehen.</translation>
    </message>
    <message>
        <source>= %1 RTC</source>
        <translation>= %1 RTC</translation>
    </message>
    <message>
        <source>Not an amount. Use digits and one separator; RTC has 6 decimals.</source>
        <translation>Kein Betrag. Verwenden Sie Ziffern und ein Trennzeichen; RTC hat 6 Nachkommastellen.</translation>
    </message>
    <message>
        <source>This is another amount.</source>
        <translation>Das ist ein anderer Betrag.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Full node</source>
        <translation>Full Node</translation>
    </message>
    <message>
        <source>Validating needs a full node. Start it in Settings.</source>
        <translation>Validieren braucht einen Full Node. Starten Sie ihn in den Einstellungen.</translation>
    </message>
    <message>
        <source>Another machine votes with this bond. Never run one key on two machines.</source>
        <translation>Ein anderer Rechner stimmt mit diesem Pfand ab. Verwenden Sie einen Schlüssel nie auf zwei Rechnern.</translation>
    </message>
    <message>
        <source>Runs here and holds the key that votes.</source>
        <translation>Läuft hier und hat den Schlüssel, der abstimmt.</translation>
    </message>
    <message>
        <source>Fresh attestation</source>
        <translation>Aktuelle Attestierung</translation>
    </message>
    <message>
        <source>This machine attested in the last epoch.</source>
        <translation>Dieser Rechner hat in der letzten Epoche attestiert.</translation>
    </message>
    <message>
        <source>Not needed for validators of the first block until epoch %1. Turn on mining before that.</source>
        <translation>Für Validatoren des ersten Blocks bis Epoche %1 nicht nötig. Schalten Sie das Mining vorher ein.</translation>
    </message>
    <message>
        <source>No slot was accepted in the last epoch. Keep mining on.</source>
        <translation>In der letzten Epoche wurde kein Slot angenommen. Lassen Sie das Mining an.</translation>
    </message>
    <message>
        <source>Turn on mining: it registers and attests this machine.</source>
        <translation>Schalten Sie das Mining ein: Es registriert und attestiert diesen Rechner.</translation>
    </message>
    <message>
        <source>Bond</source>
        <translation>Pfand</translation>
    </message>
    <message>
        <source>%1 RTC, at least %2 are needed.</source>
        <translation>%1 RTC, mindestens %2 sind nötig.</translation>
    </message>
    <message>
        <source>Bond at least %1 RTC.</source>
        <translation>Hinterlegen Sie mindestens %1 RTC.</translation>
    </message>
    <message>
        <source>Reachable port</source>
        <translation>Erreichbarer Port</translation>
    </message>
    <message>
        <source>Not needed while this is the only validator.</source>
        <translation>Nicht nötig, solange dies der einzige Validator ist.</translation>
    </message>
    <message>
        <source>Known once the node runs.</source>
        <translation>Bekannt, sobald der Node läuft.</translation>
    </message>
    <message>
        <source>This node takes no connections. Let it listen on a port.</source>
        <translation>Dieser Node nimmt keine Verbindungen an. Lassen Sie ihn an einem Port lauschen.</translation>
    </message>
    <message>
        <source>Nobody has called yet.</source>
        <translation>Noch hat sich niemand verbunden.</translation>
    </message>
    <message>
        <source>Other nodes reach %1.</source>
        <translation>Andere Nodes erreichen %1.</translation>
    </message>
    <message>
        <source>Open the port on your router, or turn on port mapping.</source>
        <translation>Öffnen Sie den Port am Router oder schalten Sie die Portzuordnung ein.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Not compared: there is nobody else.</source>
        <translation>Nicht verglichen: Es ist sonst niemand da.</translation>
    </message>
    <message>
        <source>Compared once peers are connected.</source>
        <translation>Wird verglichen, sobald Peers verbunden sind.</translation>
    </message>
    <message>
        <source>%1. Set the clock of this computer.</source>
        <translation>%1. Stellen Sie die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>No bond</source>
        <translation>Kein Pfand</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Enters at an epoch&apos;s end</source>
        <translation>Tritt am Ende einer Epoche ein</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>One of %1 that decide</source>
        <translation>Einer von %1, die entscheiden</translation>
    </message>
    <message>
        <source>Jailed</source>
        <translation>Ausgesetzt</translation>
    </message>
    <message>
        <source>Has no vote</source>
        <translation>Hat keine Stimme</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>Tritt aus</translation>
    </message>
    <message>
        <source>On its way out</source>
        <translation>Auf dem Weg hinaus</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>Voting for two blocks at once costs 5 % of the bond, proposing two costs 1 %, and either ends this key for ever. Never run one key on two machines. Missing half of your turns in %1 sets you aside for %2, without a loss.</source>
        <translation>Für zwei Blöcke zugleich zu stimmen kostet 5 % des Pfands, zwei vorzuschlagen kostet 1 %, und beides macht diesen Schlüssel dauerhaft ungültig. Verwenden Sie einen Schlüssel nie auf zwei Rechnern. Wenn Sie über %1 die Hälfte Ihrer Termine verpassen, werden Sie für %2 ausgesetzt, ohne Verlust.</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>einen Tag</translation>
    </message>
    <message>
        <source>in %1 s</source>
        <translation>in %1 s</translation>
    </message>
    <message>
        <source>in %1 min %2 s</source>
        <translation>in %1 min %2 s</translation>
    </message>
    <message>
        <source>in %1 h %2 min</source>
        <translation>in %1 h %2 min</translation>
    </message>
    <message>
        <source>No turn yet</source>
        <translation>Noch kein Termin</translation>
    </message>
    <message>
        <source>%1 of the last %2 turns proposed</source>
        <translation>Bei %1 der letzten %2 Termine vorgeschlagen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>This validator was set aside for missing more than half of its turns.</source>
        <translation>Dieser Validator wurde ausgesetzt, weil er mehr als die Hälfte seiner Termine verpasst hat.</translation>
    </message>
    <message>
        <source>This validator proposed two blocks at once. Its key is out for ever.</source>
        <translation>Dieser Validator hat zwei Blöcke zugleich vorgeschlagen. Sein Schlüssel ist dauerhaft ungültig.</translation>
    </message>
    <message>
        <source>This validator voted for two blocks at once. Its key is out for ever.</source>
        <translation>Dieser Validator hat für zwei Blöcke zugleich gestimmt. Sein Schlüssel ist dauerhaft ungültig.</translation>
    </message>
    <message>
        <source>%1 It may come back in epoch %2, in about %3.</source>
        <translation>%1 Er kann in Epoche %2 zurückkehren, in etwa %3.</translation>
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
        <translation>Validieren braucht einen Full Node.</translation>
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
        <translation>Hinterlegt</translation>
    </message>
    <message>
        <source>Unbonding</source>
        <extracomment>Name of a figure: coins on their way out of the bond.</extracomment>
        <translation>In Auflösung</translation>
    </message>
    <message>
        <source>Earned</source>
        <extracomment>Name of a figure: what validating brought.</extracomment>
        <translation>Verdient</translation>
    </message>
    <message>
        <source>Tips join the balance</source>
        <extracomment>Why a figure is not known: what is left of fees is part of the balance.</extracomment>
        <translation>Gebührenanteile fließen ins Guthaben</translation>
    </message>
    <message>
        <source>Validator</source>
        <extracomment>Name of a fact: what the validator is doing.</extracomment>
        <translation>Validator</translation>
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
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Checks made</source>
        <extracomment>Read out for the list of checks made on a block or value.</extracomment>
        <translation>Durchgeführte Prüfungen</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>Read out for the list of steps of a task; %1 and %2 are numbers.</extracomment>
        <translation>Schritt %1 von %2</translation>
    </message>
</context>
<context>
    <name>StepperStep</name>
    <message>
        <source>done</source>
        <extracomment>Read out for a step of a task that is behind the user.</extracomment>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>current step</source>
        <extracomment>Read out for the step of a task that the user is at.</extracomment>
        <translation>aktueller Schritt</translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>Very weak</source>
        <extracomment>Password strength, the lowest of five.</extracomment>
        <translation>Sehr schwach</translation>
    </message>
    <message>
        <source>Weak</source>
        <extracomment>Password strength, the second of five.</extracomment>
        <translation>Schwach</translation>
    </message>
    <message>
        <source>Fair</source>
        <extracomment>Password strength, the third of five.</extracomment>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Good</source>
        <extracomment>Password strength, the fourth of five.</extracomment>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Strong</source>
        <extracomment>Password strength, the highest of five.</extracomment>
        <translation>Stark</translation>
    </message>
    <message>
        <source>Password strength: %1. %2</source>
        <extracomment>Read out for the password strength; %1 is one of five words, %2 a tip.</extracomment>
        <translation>Passwortstärke: %1. %2</translation>
    </message>
</context>
<context>
    <name>SwitchCard</name>
    <message>
        <source>Mine on this machine</source>
        <extracomment>The one switch of mining.
----------
Beside the one switch of mining.</extracomment>
        <translation>Mining auf diesem Rechner</translation>
    </message>
    <message>
        <source>Measuring this machine</source>
        <extracomment>Name of a progress bar.</extracomment>
        <translation>Dieser Rechner wird gemessen</translation>
    </message>
    <message>
        <source>Your computer measures its own processor and signs the result once in each slot. Each epoch a reward is shared by all miners, by weight and by slots attested. Older real hardware counts more. It sends your hardware profile to the network in public, and never touches your files. Registering takes a few seconds of work and costs nothing.</source>
        <extracomment>What mining does, below the switch while it is off.</extracomment>
        <translation>Ihr Computer misst den eigenen Prozessor und signiert das Ergebnis einmal in jedem Slot. In jeder Epoche wird eine Belohnung unter allen Minern aufgeteilt, nach Gewicht und attestierten Slots. Ältere echte Hardware zählt mehr. Er sendet Ihr Hardwareprofil öffentlich an das Netzwerk und rührt Ihre Dateien nie an. Das Registrieren braucht einige Sekunden Arbeit und kostet nichts.</translation>
    </message>
</context>
<context>
    <name>SyncCard</name>
    <message>
        <source>Catching up</source>
        <extracomment>Read out for the bar of catching up with the network.</extracomment>
        <translation>Synchronisierung</translation>
    </message>
</context>
<context>
    <name>SyncPhases</name>
    <message>
        <source>done</source>
        <extracomment>State of a phase of catching up.</extracomment>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>going on</source>
        <extracomment>State of a phase of catching up.</extracomment>
        <translation>läuft</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>State of a phase of catching up.</extracomment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>Phases</source>
        <extracomment>Read out for the phases of catching up with the network.</extracomment>
        <translation>Phasen</translation>
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
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableDialog</name>
    <message>
        <source>What the age of a machine is worth</source>
        <extracomment>Title of a dialog: what processors of each age are worth.</extracomment>
        <translation>Was das Alter eines Rechners wert ist</translation>
    </message>
    <message>
        <source>%1. The first class that fits a processor counts. What is above 1 fades by 15 % a year of chain age.</source>
        <extracomment>Above the table; %1 is its version and length.</extracomment>
        <translation>%1. Es zählt die erste Klasse, die auf einen Prozessor passt. Was über 1 liegt, sinkt um 15 % je Jahr Chain-Alter.</translation>
    </message>
    <message>
        <source>Close the table</source>
        <extracomment>Button that closes the table.</extracomment>
        <translation>Tabelle schließen</translation>
    </message>
    <message>
        <source>Search a processor or a year</source>
        <extracomment>In the search field of the table of processors.</extracomment>
        <translation>Prozessor oder Jahr suchen</translation>
    </message>
    <message>
        <source>No class has this name. What is in no class counts as unrecognised.</source>
        <extracomment>No class of the table fits the words that were searched for.</extracomment>
        <translation>Keine Klasse trägt diesen Namen. Was in keiner Klasse ist, gilt als nicht erkannt.</translation>
    </message>
    <message>
        <source>Classes of processors</source>
        <extracomment>Name of the table of processors.</extracomment>
        <translation>Prozessorklassen</translation>
    </message>
    <message>
        <source>Class</source>
        <extracomment>Head of a column: the name of a class of processors.</extracomment>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Sold</source>
        <extracomment>Head of a column: when these processors were sold.</extracomment>
        <translation>Verkauft</translation>
    </message>
    <message>
        <source>Base</source>
        <extracomment>Head of a column: the multiplier in the table.</extracomment>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Head of a column: the multiplier after the years of the chain.</extracomment>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>A row read out: %1 class, %2 years, %3 multiplier.</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>This machine</source>
        <extracomment>Read out at the class that this machine is of.</extracomment>
        <translation>Dieser Rechner</translation>
    </message>
</context>
<context>
    <name>TableHead</name>
    <message>
        <source>sorted, highest first</source>
        <extracomment>Read out for the head of a column that the table is sorted by.</extracomment>
        <translation>sortiert, höchste zuerst</translation>
    </message>
    <message>
        <source>sorted, lowest first</source>
        <translation>sortiert, niedrigste zuerst</translation>
    </message>
</context>
<context>
    <name>TermsCard</name>
    <message>
        <source>Open the terms in the browser</source>
        <extracomment>Button beside the link of a bounty&apos;s terms.</extracomment>
        <translation>Bedingungen im Browser öffnen</translation>
    </message>
    <message>
        <source>Text of the sponsor, shown as plain text</source>
        <extracomment>Beside a title and a link that somebody else wrote.</extracomment>
        <translation>Text des Sponsors, als reiner Text gezeigt</translation>
    </message>
</context>
<context>
    <name>ThisNodeCard</name>
    <message>
        <source>This node</source>
        <extracomment>Title of a card about the node in this program.</extracomment>
        <translation>Dieser Node</translation>
    </message>
</context>
<context>
    <name>TimeFormat</name>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
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
        <translation>Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>ToolsCard</name>
    <message>
        <source>Export and remove</source>
        <extracomment>Title of a card about copies of the open wallet and removing it.</extracomment>
        <translation>Exportieren und entfernen</translation>
    </message>
    <message>
        <source>Wallet file</source>
        <extracomment>What can be exported.</extracomment>
        <translation>Wallet-Datei</translation>
    </message>
    <message>
        <source>A copy for another computer, under a password of its own.</source>
        <extracomment>What a copy of the wallet file is for.</extracomment>
        <translation>Eine Kopie für einen anderen Computer, mit eigenem Passwort.</translation>
    </message>
    <message>
        <source>A copy for another computer. It holds no secret.</source>
        <extracomment>What a copy of a file that only watches is for.</extracomment>
        <translation>Eine Kopie für einen anderen Computer. Sie enthält kein Geheimnis.</translation>
    </message>
    <message>
        <source>Export the wallet file</source>
        <extracomment>Button that opens a dialog.</extracomment>
        <translation>Wallet-Datei exportieren</translation>
    </message>
    <message>
        <source>Private key</source>
        <extracomment>What can be exported.</extracomment>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>The secret of one account. Whoever has it can spend its coins.</source>
        <extracomment>What a private key means.</extracomment>
        <translation>Das Geheimnis eines Kontos. Wer ihn hat, kann dessen Coins ausgeben.</translation>
    </message>
    <message>
        <source>Export the private key</source>
        <extracomment>Button that opens a dialog.</extracomment>
        <translation>Privaten Schlüssel exportieren</translation>
    </message>
    <message>
        <source>Public key (xpub)</source>
        <extracomment>What can be exported: an extended public key.</extracomment>
        <translation>Öffentlicher Schlüssel (xpub)</translation>
    </message>
    <message>
        <source>For a wallet elsewhere that only watches. It shows all addresses of an account and cannot spend.</source>
        <extracomment>What an extended public key is for.</extracomment>
        <translation>Für eine Wallet anderswo, die nur beobachtet. Er zeigt alle Adressen eines Kontos und kann nichts ausgeben.</translation>
    </message>
    <message>
        <source>Export the public key</source>
        <extracomment>Button that opens a dialog.</extracomment>
        <translation>Öffentlichen Schlüssel exportieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Taking a wallet away from this computer.</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Takes this wallet out of the list. Its name is asked for first.</source>
        <extracomment>What removing the wallet does.</extracomment>
        <translation>Nimmt diese Wallet aus der Liste. Vorher wird nach ihrem Namen gefragt.</translation>
    </message>
    <message>
        <source>Remove this wallet</source>
        <extracomment>Button that opens a dialog.</extracomment>
        <translation>Diese Wallet entfernen</translation>
    </message>
</context>
<context>
    <name>TrafficCard</name>
    <message>
        <source>Traffic</source>
        <extracomment>Title of a card: what goes over the network.</extracomment>
        <translation>Datenverkehr</translation>
    </message>
    <message>
        <source>In</source>
        <extracomment>What comes in over the network.</extracomment>
        <translation>Eingehend</translation>
    </message>
    <message>
        <source>Out</source>
        <extracomment>What goes out over the network.</extracomment>
        <translation>Ausgehend</translation>
    </message>
    <message>
        <source>Time covered</source>
        <extracomment>Read out for the choice of how much time a chart covers.</extracomment>
        <translation>Zeitraum</translation>
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
        <translation>Datenverkehr dieses Nodes</translation>
    </message>
</context>
<context>
    <name>UnbondCard</name>
    <message>
        <source>Unbond</source>
        <extracomment>Title of a card: taking coins back.</extracomment>
        <translation>Pfand auflösen</translation>
    </message>
    <message>
        <source>Amount to take back</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Betrag zum Zurückholen</translation>
    </message>
    <message>
        <source>Asked for now, the coins are free about %1. Until then they can still be slashed. Taking everything ends this validator.</source>
        <extracomment>In the card about taking coins back; %1 is a date and time.</extracomment>
        <translation>Bei Anforderung jetzt sind die Coins etwa ab %1 frei. Bis dahin können sie noch als Strafe eingezogen werden. Wenn Sie alles zurückholen, endet dieser Validator.</translation>
    </message>
    <message>
        <source>Take coins back</source>
        <extracomment>Button that goes on to confirm taking coins back.</extracomment>
        <translation>Coins zurückholen</translation>
    </message>
    <message>
        <source>Take back %1 RTC</source>
        <extracomment>Title of a dialog; %1 is an amount.</extracomment>
        <translation>%1 RTC zurückholen</translation>
    </message>
    <message>
        <source>They are free about %1.</source>
        <extracomment>In the dialog that confirms taking coins back; %1 is a date and time.</extracomment>
        <translation>Sie sind etwa ab %1 frei.</translation>
    </message>
</context>
<context>
    <name>WalletMenu</name>
    <message>
        <source>Watch-only</source>
        <extracomment>Mark of a wallet that can look and not spend.</extracomment>
        <translation>Nur beobachten</translation>
    </message>
    <message>
        <source>New wallet</source>
        <extracomment>Line of the menu of wallets.</extracomment>
        <translation>Neue Wallet</translation>
    </message>
</context>
<context>
    <name>WalletSwitcher</name>
    <message>
        <source>Wallet %1</source>
        <extracomment>Read out for the button that shows the open wallet; %1 is its name.</extracomment>
        <translation>Wallet %1</translation>
    </message>
    <message>
        <source>Watch-only, %1</source>
        <extracomment>Read out for a wallet without a key; %1 is its address.</extracomment>
        <translation>Nur beobachten, %1</translation>
    </message>
</context>
<context>
    <name>WalletsCard</name>
    <message>
        <source>Wallets</source>
        <extracomment>Title of a card.</extracomment>
        <translation>Wallets</translation>
    </message>
    <message>
        <source>New wallet</source>
        <extracomment>Button that makes one more wallet.</extracomment>
        <translation>Neue Wallet</translation>
    </message>
    <message>
        <source>open, watch-only</source>
        <extracomment>Beside the wallet that is open and has no key.</extracomment>
        <translation>offen, nur beobachten</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>Beside the wallet that is open.</extracomment>
        <translation>geöffnet</translation>
    </message>
    <message>
        <source>watch-only</source>
        <extracomment>Beside a wallet that has no key.</extracomment>
        <translation>nur beobachten</translation>
    </message>
    <message>
        <source>Name of the open wallet</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Name der geöffneten Wallet</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>Button that gives the wallet its new name.</extracomment>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Type another name first.</source>
        <extracomment>Why the button cannot be used.</extracomment>
        <translation>Geben Sie zuerst einen anderen Namen ein.</translation>
    </message>
    <message>
        <source>The words of this wallet were checked.</source>
        <extracomment>State of the backup.</extracomment>
        <translation>Die Wörter dieser Wallet wurden geprüft.</translation>
    </message>
    <message>
        <source>The words of this wallet were never checked.</source>
        <extracomment>State of the backup.</extracomment>
        <translation>Die Wörter dieser Wallet wurden nie geprüft.</translation>
    </message>
    <message>
        <source>See the words</source>
        <extracomment>Button that shows the recovery words after asking for the password.</extracomment>
        <translation>Wörter ansehen</translation>
    </message>
</context>
<context>
    <name>WatchBadge</name>
    <message>
        <source>Watch-only</source>
        <extracomment>Mark of a wallet that can look and not spend.</extracomment>
        <translation>Nur beobachten</translation>
    </message>
</context>
<context>
    <name>WelcomeStep</name>
    <message>
        <source>Another wallet</source>
        <extracomment>Title of onboarding when a wallet is here already.</extracomment>
        <translation>Weitere Wallet</translation>
    </message>
    <message>
        <source>Hold RTC. Mine on hardware you already own. Get paid for code.</source>
        <extracomment>Title of the first page a newcomer sees.</extracomment>
        <translation>RTC halten. Mining mit Hardware, die Sie schon besitzen. Geld für Code erhalten.</translation>
    </message>
    <message>
        <source>It has words and a password of its own. The wallets that are here stay as they are.</source>
        <extracomment>Under the title of onboarding when a wallet is here already.</extracomment>
        <translation>Sie hat eigene Wörter und ein eigenes Passwort. Die vorhandenen Wallets bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>A wallet and a node in one window. It takes under two minutes, and nothing is decided without you.</source>
        <extracomment>Under the title of the first page.</extracomment>
        <translation>Eine Wallet und ein Node in einem Fenster. Es dauert keine zwei Minuten, und nichts wird ohne Sie entschieden.</translation>
    </message>
    <message>
        <source>Create a wallet</source>
        <extracomment>Button that begins with a new wallet.</extracomment>
        <translation>Wallet erstellen</translation>
    </message>
    <message>
        <source>I have words or a file</source>
        <extracomment>Button that restores or imports a wallet.</extracomment>
        <translation>Ich habe Wörter oder eine Datei</translation>
    </message>
</context>
<context>
    <name>WordGrid</name>
    <message>
        <source>Word %1: %2</source>
        <extracomment>Read out for a recovery word; %1 is its number.</extracomment>
        <translation>Wort %1: %2</translation>
    </message>
    <message>
        <source>Make sure that nobody and no camera looks at your screen.</source>
        <extracomment>On the cover over the recovery words.</extracomment>
        <translation>Achten Sie darauf, dass niemand und keine Kamera auf Ihren Bildschirm sieht.</translation>
    </message>
    <message>
        <source>Show words</source>
        <extracomment>Button that uncovers the recovery words.</extracomment>
        <translation>Wörter zeigen</translation>
    </message>
</context>
<context>
    <name>WordsDialog</name>
    <message>
        <source>Words of this wallet</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>Wörter dieser Wallet</translation>
    </message>
    <message>
        <source>Anyone who reads them can spend your coins. Compare them with your paper, in this order.</source>
        <extracomment>In the dialog that shows the recovery words.</extracomment>
        <translation>Wer sie liest, kann Ihre Coins ausgeben. Vergleichen Sie sie mit Ihrem Papier, in dieser Reihenfolge.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes the dialog.</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Show words</source>
        <extracomment>Button that uncovers the recovery words.</extracomment>
        <translation>Wörter zeigen</translation>
    </message>
    <message>
        <source>My paper says the same</source>
        <extracomment>Button: the words on paper are the same.</extracomment>
        <translation>Mein Papier stimmt überein</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Passwort</translation>
    </message>
</context>
<context>
    <name>WordsStep</name>
    <message>
        <source>Write down these %1 words</source>
        <extracomment>Title; %1 is 12 or 24.</extracomment>
        <translation>Schreiben Sie diese %1 Wörter auf</translation>
    </message>
    <message>
        <source>They are the only way to get your RTC back if this computer is lost. Write them on paper, in this order. Anyone who reads them can spend your coins.</source>
        <extracomment>Under the title of the recovery words.</extracomment>
        <translation>Nur mit ihnen erhalten Sie Ihre RTC zurück, wenn dieser Computer verloren geht. Schreiben Sie sie auf Papier, in dieser Reihenfolge. Wer sie liest, kann Ihre Coins ausgeben.</translation>
    </message>
    <message>
        <source>Check later</source>
        <extracomment>Button that skips the check of the written words.</extracomment>
        <translation>Später prüfen</translation>
    </message>
    <message>
        <source>Check 4 words now</source>
        <extracomment>Button that begins the check of the written words.</extracomment>
        <translation>Jetzt 4 Wörter prüfen</translation>
    </message>
    <message>
        <source>How many words</source>
        <extracomment>Read out for the choice of 12 or 24 words.</extracomment>
        <translation>Anzahl der Wörter</translation>
    </message>
    <message>
        <source>12 words</source>
        <extracomment>Choice of how many recovery words.</extracomment>
        <translation>12 Wörter</translation>
    </message>
    <message>
        <source>24 words</source>
        <extracomment>Choice of how many recovery words.</extracomment>
        <translation>24 Wörter</translation>
    </message>
    <message>
        <source>Hide words</source>
        <extracomment>Button that covers the recovery words.</extracomment>
        <translation>Wörter verbergen</translation>
    </message>
    <message>
        <source>No photos, no cloud notes, no copy and paste. Nobody who helps you ever needs these words.</source>
        <extracomment>Warning under the recovery words.</extracomment>
        <translation>Keine Fotos, keine Cloud-Notizen, kein Kopieren und Einfügen. Niemand, der Ihnen hilft, braucht je diese Wörter.</translation>
    </message>
    <message>
        <source>Add a passphrase</source>
        <extracomment>Box to tick under the recovery words.</extracomment>
        <translation>Passphrase hinzufügen</translation>
    </message>
    <message>
        <source>(a 13th word only you know; it cannot be recovered)</source>
        <extracomment>Behind &quot;Add a passphrase&quot;.</extracomment>
        <translation>(ein 13. Wort, das nur Sie kennen; es lässt sich nicht wiederherstellen)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Passphrase</translation>
    </message>
</context>
<context>
    <name>WrongCard</name>
    <message>
        <source>What can still go wrong</source>
        <extracomment>Title of a card about a bounty.</extracomment>
        <translation>Was noch schiefgehen kann</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::AccountList</name>
    <message>
        <source>Account %1</source>
        <translation>Konto %1</translation>
    </message>
    <message>
        <source>address %1 of a public key</source>
        <translation>Adresse %1 eines öffentlichen Schlüssels</translation>
    </message>
    <message>
        <source>a single key</source>
        <translation>ein einzelner Schlüssel</translation>
    </message>
    <message>
        <source>only watched</source>
        <translation>nur beobachtet</translation>
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
        <translation>Notiz gespeichert</translation>
    </message>
    <message>
        <source>Forgotten. Its amount is free again.</source>
        <translation>Vergessen. Ihr Betrag ist wieder frei.</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>In block</source>
        <translation>Im Block</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Endgültig</translation>
    </message>
    <message>
        <source>Nobody can undo it now.</source>
        <translation>Niemand kann das mehr rückgängig machen.</translation>
    </message>
    <message>
        <source>How the reward of an epoch was shared is not proven: this amount is what the server says.</source>
        <translation>Wie die Belohnung einer Epoche geteilt wurde, ist nicht bewiesen: Diesen Betrag nennt der Server.</translation>
    </message>
    <message>
        <source>That it is in its block is checked on this device. Whether it succeeded, and its fee, are what the server says.</source>
        <translation>Dass sie in ihrem Block steht, ist auf diesem Gerät geprüft. Ob sie gelang und was sie kostete, sagt der Server.</translation>
    </message>
    <message>
        <source>Nothing of this is proven: it is what the server says.</source>
        <translation>Nichts davon ist bewiesen: So sagt es der Server.</translation>
    </message>
    <message numerus="yes">
        <source>one of %n server(s)</source>
        <translation>
            <numerusform>einem von %n Server</numerusform>
            <numerusform>einem von %n Servern</numerusform>
        </translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Fee, paid</source>
        <translation>Gebühr, bezahlt</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <source>Fee, at most</source>
        <translation>Gebühr, höchstens</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Time in UTC</source>
        <translation>Zeit in UTC</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Alles</translation>
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
        <translation>Geschriebene Zeilen: %1, in %2</translation>
    </message>
    <message>
        <source>Labels written: %1, to %2</source>
        <translation>Geschriebene Labels: %1, in %2</translation>
    </message>
    <message>
        <source>Notes kept: %1. Names kept: %2.</source>
        <translation>Gespeicherte Notizen: %1. Gespeicherte Namen: %2.</translation>
    </message>
    <message>
        <source>Left out: %1, a name is never changed by a file.</source>
        <translation>Ausgelassen: %1, eine Datei ändert nie einen Namen.</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::ActivityViewModel</name>
    <message>
        <source>Older payments could not be read.</source>
        <translation>Ältere Zahlungen konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Searching, %1 lines so far…</source>
        <translation>Suche läuft, bisher %1 Zeilen…</translation>
    </message>
    <message>
        <source>Type the day as 2026-11-29.</source>
        <translation>Geben Sie den Tag als 2026-11-29 ein.</translation>
    </message>
    <message>
        <source>This is before the first day.</source>
        <translation>Das liegt vor dem ersten Tag.</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::AntiquityModel</name>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Table %1, %2 classes</source>
        <translation>Tabelle %1, %2 Klassen</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::BoardViewModel</name>
    <message>
        <source>Bounties need the node, and it does not run.</source>
        <translation>Bountys brauchen den Node, und er läuft nicht.</translation>
    </message>
    <message>
        <source>The board could not be read yet. It is tried again by itself.</source>
        <translation>Die Liste konnte noch nicht gelesen werden. Es wird von selbst erneut versucht.</translation>
    </message>
    <message numerus="yes">
        <source>%n bounties</source>
        <translation>
            <numerusform>%n Bounty</numerusform>
            <numerusform>%n Bountys</numerusform>
        </translation>
    </message>
    <message>
        <source>Not an amount.</source>
        <translation>Kein Betrag.</translation>
    </message>
    <message>
        <source>Less than the lowest reward.</source>
        <translation>Weniger als die kleinste Belohnung.</translation>
    </message>
    <message>
        <source>Owner and name, such as oxide-labs/attest-probe.</source>
        <translation>Inhaber und Name, etwa oxide-labs/attest-probe.</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Jeder Tag</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::BountiesViewModel</name>
    <message>
        <source>Link copied</source>
        <translation>Link kopiert</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::BountyAct</name>
    <message>
        <source>Claim this bounty</source>
        <translation>Dieses Bounty reservieren</translation>
    </message>
    <message>
        <source>Link my pull request</source>
        <translation>Meinen Pull Request verknüpfen</translation>
    </message>
    <message>
        <source>Approve the work</source>
        <translation>Arbeit annehmen</translation>
    </message>
    <message>
        <source>Reject the work</source>
        <translation>Arbeit ablehnen</translation>
    </message>
    <message>
        <source>Release the payment</source>
        <translation>Zahlung freigeben</translation>
    </message>
    <message>
        <source>Cancel the bounty</source>
        <translation>Bounty stornieren</translation>
    </message>
    <message>
        <source>Give the claim back</source>
        <translation>Reservierung zurückgeben</translation>
    </message>
    <message>
        <source>Your last step is not final yet.</source>
        <translation>Ihr letzter Schritt ist noch nicht endgültig.</translation>
    </message>
    <message>
        <source>Claim this bounty?</source>
        <translation>Dieses Bounty reservieren?</translation>
    </message>
    <message>
        <source>Which pull request?</source>
        <translation>Welcher Pull Request?</translation>
    </message>
    <message>
        <source>Approve the work?</source>
        <translation>Arbeit annehmen?</translation>
    </message>
    <message>
        <source>Reject the work?</source>
        <translation>Arbeit ablehnen?</translation>
    </message>
    <message>
        <source>Release the payment?</source>
        <translation>Zahlung freigeben?</translation>
    </message>
    <message>
        <source>Cancel the bounty?</source>
        <translation>Bounty stornieren?</translation>
    </message>
    <message>
        <source>Give the claim back?</source>
        <translation>Reservierung zurückgeben?</translation>
    </message>
    <message>
        <source>Reserve this bounty for %1. One open claim per bounty. Paid to: %2.</source>
        <translation>Dieses Bounty für %1 reservieren. Eine offene Reservierung je Bounty. Bezahlt an: %2.</translation>
    </message>
    <message>
        <source>It names your work in %1 and stops the clock of your claim.</source>
        <translation>Er benennt Ihre Arbeit in %1 und hält die Uhr Ihrer Reservierung an.</translation>
    </message>
    <message>
        <source>You say that pull request #%1 does what the terms ask. The payment follows the merge.</source>
        <translation>Sie sagen, dass Pull Request #%1 die Bedingungen erfüllt. Die Zahlung folgt dem Merge.</translation>
    </message>
    <message>
        <source>Pull request #%1 goes back to %2, who can submit again while the claim lasts.</source>
        <translation>Pull Request #%1 geht an %2 zurück und kann erneut eingereicht werden, solange die Reservierung gilt.</translation>
    </message>
    <message>
        <source>%1 RTC leave the escrow and go to %2. Nobody can undo it.</source>
        <translation>%1 RTC verlassen die Treuhand und gehen an %2. Niemand kann das rückgängig machen.</translation>
    </message>
    <message>
        <source>%1 RTC come back to you from the escrow. The bounty is closed for good.</source>
        <translation>%1 RTC kommen aus der Treuhand zu Ihnen zurück. Das Bounty ist endgültig geschlossen.</translation>
    </message>
    <message>
        <source>The bounty is open to others again. Nothing is paid to you.</source>
        <translation>Das Bounty ist wieder für andere offen. Ihnen wird nichts bezahlt.</translation>
    </message>
    <message>
        <source>Claim it</source>
        <translation>Reservieren</translation>
    </message>
    <message>
        <source>Link it</source>
        <translation>Verknüpfen</translation>
    </message>
    <message>
        <source>Approve it</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Reject it</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Release %1 RTC</source>
        <translation>%1 RTC freigeben</translation>
    </message>
    <message>
        <source>Take the escrow back</source>
        <translation>Treuhand zurücknehmen</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>Number of the pull request</source>
        <translation>Nummer des Pull Requests</translation>
    </message>
    <message>
        <source>Merge commit</source>
        <translation>Merge-Commit</translation>
    </message>
    <message>
        <source>Such as 93, or its link.</source>
        <translation>Etwa 93, oder sein Link.</translation>
    </message>
    <message>
        <source>40 characters, or its link. It may stay empty when nothing was merged.</source>
        <translation>40 Zeichen, oder sein Link. Es darf leer bleiben, wenn nichts gemergt wurde.</translation>
    </message>
    <message>
        <source>40 characters, or its link.</source>
        <translation>40 Zeichen, oder sein Link.</translation>
    </message>
    <message>
        <source>This names no pull request. Type its number.</source>
        <translation>Das benennt keinen Pull Request. Geben Sie seine Nummer ein.</translation>
    </message>
    <message>
        <source>This is no commit: it has 40 characters, 0 to 9 and a to f.</source>
        <translation>Das ist kein Commit: Er hat 40 Zeichen, 0 bis 9 und a bis f.</translation>
    </message>
    <message>
        <source>Fill in the field first.</source>
        <translation>Füllen Sie zuerst das Feld aus.</translation>
    </message>
    <message>
        <source>Asking for the current fee…</source>
        <translation>Aktuelle Gebühr wird abgefragt…</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::BountyItem</name>
    <message>
        <source>There is no bounty of this number on this chain.</source>
        <translation>Auf dieser Chain gibt es kein Bounty mit dieser Nummer.</translation>
    </message>
    <message>
        <source>Bounty %1</source>
        <translation>Bounty %1</translation>
    </message>
    <message>
        <source>Open PR #%1</source>
        <translation>PR #%1 öffnen</translation>
    </message>
    <message>
        <source>Paid to you</source>
        <translation>An Sie bezahlt</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Back with you</source>
        <translation>Zurück bei Ihnen</translation>
    </message>
    <message>
        <source>Back at the sponsor</source>
        <translation>Zurück beim Sponsor</translation>
    </message>
    <message>
        <source>In escrow for you</source>
        <translation>Für Sie in Treuhand</translation>
    </message>
    <message>
        <source>In escrow</source>
        <translation>In Treuhand</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Escrow holds</source>
        <translation>Treuhand hält</translation>
    </message>
    <message>
        <source>Network fee</source>
        <translation>Netzwerkgebühr</translation>
    </message>
    <message>
        <source>paid by who takes a step</source>
        <translation>zahlt, wer einen Schritt tut</translation>
    </message>
    <message>
        <source>Went to</source>
        <translation>Ging an</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Geht an</translation>
    </message>
    <message>
        <source>A claim lasts</source>
        <translation>Eine Reservierung gilt</translation>
    </message>
    <message>
        <source>Claim ends</source>
        <translation>Reservierung endet</translation>
    </message>
    <message>
        <source>Bounty ends</source>
        <translation>Bounty endet</translation>
    </message>
    <message>
        <source>Released by</source>
        <translation>Freigegeben durch</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::BountyMove</name>
    <message>
        <source>The node does not run, so nothing can be sent.</source>
        <translation>Der Node läuft nicht, also kann nichts gesendet werden.</translation>
    </message>
    <message>
        <source>Signed and kept. No node has taken it yet.</source>
        <translation>Signiert und gespeichert. Noch hat kein Node sie angenommen.</translation>
    </message>
    <message>
        <source>In block %1, not final yet</source>
        <translation>In Block %1, noch nicht endgültig</translation>
    </message>
    <message>
        <source>Final after %1</source>
        <translation>Endgültig nach %1</translation>
    </message>
    <message>
        <source>Failed in block %1. %2 The fee was paid.</source>
        <translation>In Block %1 fehlgeschlagen. %2 Die Gebühr wurde bezahlt.</translation>
    </message>
    <message>
        <source>It was not put into a block in time. Nothing was spent.</source>
        <translation>Sie wurde nicht rechtzeitig in einen Block aufgenommen. Nichts wurde ausgegeben.</translation>
    </message>
    <message>
        <source>Waiting for a block</source>
        <translation>Wartet auf einen Block</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::BountyPostEntry</name>
    <message>
        <source>The chain was not read yet.</source>
        <translation>Die Chain wurde noch nicht gelesen.</translation>
    </message>
    <message>
        <source>Say who reviews the work.</source>
        <translation>Sagen Sie, wer die Arbeit prüft.</translation>
    </message>
    <message>
        <source>Issue #%1 of %2</source>
        <translation>Issue #%1 von %2</translation>
    </message>
    <message>
        <source>= %1 RTC</source>
        <translation>= %1 RTC</translation>
    </message>
    <message>
        <source>Days from now, or a date. It ends %1.</source>
        <translation>Tage ab jetzt oder ein Datum. Endet am %1.</translation>
    </message>
    <message>
        <source>Days from now, or a date.</source>
        <translation>Tage ab jetzt oder ein Datum.</translation>
    </message>
    <message>
        <source>Who claims it has this long to submit a pull request.</source>
        <translation>So lange hat, wer es reserviert, um einen Pull Request einzureichen.</translation>
    </message>
    <message>
        <source>%1 RTC leave your wallet now and wait in escrow. They go to the developer when the pull request is merged, or return to you after %2.</source>
        <translation>%1 RTC verlassen jetzt Ihre Wallet und warten in Treuhand. Sie gehen an den Entwickler, wenn der Pull Request gemergt ist, oder kommen nach dem %2 zu Ihnen zurück.</translation>
    </message>
    <message>
        <source>≈ %1 RTC at most</source>
        <translation>≈ %1 RTC höchstens</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>By the repository&apos;s node, as soon as the pull request is merged</source>
        <translation>Vom Knoten des Repositorys, sobald der Pull Request gemergt ist</translation>
    </message>
    <message>
        <source>By the maintainer, after the merge</source>
        <translation>Vom Maintainer, nach dem Merge</translation>
    </message>
    <message>
        <source>The node does not run.</source>
        <translation>Der Node läuft nicht.</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::BountyRows</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>over</source>
        <translation>vorbei</translation>
    </message>
    <message>
        <source>%1 RTC</source>
        <translation>%1 RTC</translation>
    </message>
    <message>
        <source>time left %1</source>
        <translation>noch %1</translation>
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
        <translation>Alte Form ohne Tippfehlerprüfung. Vergleichen Sie jedes Zeichen.</translation>
    </message>
    <message>
        <source>Not yet tested with that program. Compare the address with the one it shows.</source>
        <translation>Mit diesem Programm noch nicht geprüft. Vergleichen Sie die Adresse mit der, die es zeigt.</translation>
    </message>
    <message>
        <source>Already here, as %1. Choose it in the list of wallets.</source>
        <translation>Schon hier, als %1. Wählen Sie sie in der Liste der Wallets.</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::Desktop</name>
    <message>
        <source>No final block for 5 minutes.</source>
        <translation>Seit 5 Minuten kein endgültiger Block.</translation>
    </message>
    <message>
        <source>Mining stopped.</source>
        <translation>Das Mining wurde angehalten.</translation>
    </message>
    <message>
        <source>Crash report copied</source>
        <translation>Absturzbericht kopiert</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::ExplorerItem</name>
    <message>
        <source>Explorer / Blocks</source>
        <translation>Explorer / Blöcke</translation>
    </message>
    <message>
        <source>Explorer / Transactions</source>
        <translation>Explorer / Transaktionen</translation>
    </message>
    <message>
        <source>Explorer / Accounts</source>
        <translation>Explorer / Konten</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>Block %1</translation>
    </message>
    <message>
        <source>In block, not final</source>
        <translation>Im Block, nicht endgültig</translation>
    </message>
    <message>
        <source>This chain has no such block yet.</source>
        <translation>Diese Chain hat noch keinen solchen Block.</translation>
    </message>
    <message>
        <source>%1 of %2, %3 needed</source>
        <translation>%1 von %2, %3 nötig</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transaktion</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Found in the block under its whole hash</source>
        <translation>Im Block unter dem vollständigen Hash gefunden</translation>
    </message>
    <message>
        <source>Executed by this device</source>
        <translation>Von diesem Gerät ausgeführt</translation>
    </message>
    <message>
        <source>The node does not run.</source>
        <translation>Der Node läuft nicht.</translation>
    </message>
    <message>
        <source>Nothing on this chain has this name. It may be on another network.</source>
        <translation>Nichts auf dieser Chain trägt diesen Namen. Vielleicht liegt es in einem anderen Netzwerk.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Balance, final</source>
        <translation>Guthaben, endgültig</translation>
    </message>
    <message>
        <source>%1 RTC</source>
        <translation>%1 RTC</translation>
    </message>
    <message>
        <source>Payments sent</source>
        <translation>Gesendete Zahlungen</translation>
    </message>
    <message>
        <source>As of block</source>
        <translation>Stand bei Block</translation>
    </message>
    <message>
        <source>Read from the state that this device executed</source>
        <translation>Aus dem Zustand gelesen, den dieses Gerät ausgeführt hat</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::ExplorerViewModel</name>
    <message>
        <source>Nothing on this chain has this name. It may be on another network.</source>
        <translation>Nichts auf dieser Chain trägt diesen Namen. Vielleicht liegt es in einem anderen Netzwerk.</translation>
    </message>
    <message>
        <source>%1 tx</source>
        <translation>%1 Tx</translation>
    </message>
    <message>
        <source>%1 a block, last %2</source>
        <translation>%1 je Block, zuletzt %2</translation>
    </message>
    <message>
        <source>slot %1 of %2</source>
        <translation>Slot %1 von %2</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::FileExport</name>
    <message>
        <source>Name a file, not only a folder.</source>
        <translation>Nennen Sie eine Datei, nicht nur einen Ordner.</translation>
    </message>
    <message>
        <source>Name the whole path, from %1 on.</source>
        <translation>Nennen Sie den ganzen Pfad, ab %1.</translation>
    </message>
    <message>
        <source>Type the wallet password.</source>
        <translation>Geben Sie das Wallet-Passwort ein.</translation>
    </message>
    <message>
        <source>Type a password for the copy.</source>
        <translation>Geben Sie ein Passwort für die Kopie ein.</translation>
    </message>
    <message>
        <source>The two passwords for the copy differ.</source>
        <translation>Die beiden Passwörter für die Kopie sind verschieden.</translation>
    </message>
    <message>
        <source>%1 is there already. Nothing was overwritten; name another file.</source>
        <translation>%1 gibt es schon. Nichts wurde überschrieben; nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Wallet file written: %1</source>
        <translation>Wallet-Datei geschrieben: %1</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::HostRows</name>
    <message>
        <source>for good</source>
        <translation>dauerhaft</translation>
    </message>
    <message>
        <source>ends now</source>
        <translation>endet jetzt</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::ImportEntry</name>
    <message>
        <source>Balances are not known yet: the node starts with the first wallet.</source>
        <translation>Guthaben sind noch nicht bekannt: Der Knoten startet mit der ersten Wallet.</translation>
    </message>
    <message>
        <source>Balances are not known yet: the node has not answered.</source>
        <translation>Guthaben sind noch nicht bekannt: Der Knoten hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>Nothing is found yet.</source>
        <translation>Noch nichts gefunden.</translation>
    </message>
    <message>
        <source>Choose an address first.</source>
        <translation>Wählen Sie zuerst eine Adresse.</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::KeyExport</name>
    <message>
        <source>Type the wallet password.</source>
        <translation>Geben Sie das Wallet-Passwort ein.</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::KeychainUnlock</name>
    <message>
        <source>Looking for the keychain of this desktop.</source>
        <translation>Der Schlüsselbund dieses Desktops wird gesucht.</translation>
    </message>
    <message>
        <source>This wallet only watches. It is never locked.</source>
        <translation>Diese Wallet beobachtet nur. Sie ist nie gesperrt.</translation>
    </message>
    <message>
        <source>Type the wallet password.</source>
        <translation>Geben Sie das Wallet-Passwort ein.</translation>
    </message>
    <message>
        <source>The keychain did not take the password: %1</source>
        <translation>Der Schlüsselbund hat das Passwort nicht angenommen: %1</translation>
    </message>
    <message>
        <source>The keychain unlocks this wallet from now on.</source>
        <translation>Der Schlüsselbund entsperrt ab jetzt diese Wallet.</translation>
    </message>
    <message>
        <source>The keychain did not remove the password: %1. Remove the entry of RustChain Desktop there yourself.</source>
        <translation>Der Schlüsselbund hat das Passwort nicht entfernt: %1. Entfernen Sie den Eintrag von RustChain Desktop dort selbst.</translation>
    </message>
    <message>
        <source>The keychain has no password for this wallet any more. Type it.</source>
        <translation>Der Schlüsselbund hat für diese Wallet kein Passwort mehr. Geben Sie es ein.</translation>
    </message>
    <message>
        <source>The keychain gave no password: %1</source>
        <translation>Der Schlüsselbund gab kein Passwort heraus: %1</translation>
    </message>
    <message>
        <source>The keychain holds another password. It was removed there; type the right one.</source>
        <translation>Der Schlüsselbund enthält ein anderes Passwort. Es wurde dort entfernt; geben Sie das richtige ein.</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::LockViewModel</name>
    <message numerus="yes">
        <source>Locked after %n minute(s) without use</source>
        <translation>
            <numerusform>Nach %n Minute ohne Nutzung gesperrt</numerusform>
            <numerusform>Nach %n Minuten ohne Nutzung gesperrt</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked by you</source>
        <translation>Von Ihnen gesperrt</translation>
    </message>
    <message>
        <source>Another wallet, still locked</source>
        <translation>Andere Wallet, noch gesperrt</translation>
    </message>
    <message>
        <source>Locked with this computer</source>
        <translation>Mit diesem Computer gesperrt</translation>
    </message>
    <message>
        <source>Locked since the start</source>
        <translation>Seit dem Start gesperrt</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passwords. Try again in %n second(s).</source>
        <translation>
            <numerusform>Zu viele falsche Passwörter. Versuchen Sie es in %n Sekunde erneut.</numerusform>
            <numerusform>Zu viele falsche Passwörter. Versuchen Sie es in %n Sekunden erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remote node, newest checked block %1 ago</source>
        <translation>Remote Node, neuester geprüfter Block vor %1</translation>
    </message>
    <message>
        <source>Node is running, final %1 ago</source>
        <translation>Node läuft, endgültig vor %1</translation>
    </message>
    <message>
        <source>Mining continues</source>
        <translation>Mining läuft weiter</translation>
    </message>
    <message>
        <source>Mining is off</source>
        <translation>Mining ist aus</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::MachineRelease</name>
    <message>
        <source>Not enough RTC for the fee.</source>
        <translation>Nicht genug RTC für die Gebühr.</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::MessageDesk</name>
    <message>
        <source>This wallet only watches. It holds no key to sign with.</source>
        <translation>Diese Wallet beobachtet nur. Sie hat keinen Schlüssel zum Signieren.</translation>
    </message>
    <message>
        <source>Type the text to sign.</source>
        <translation>Geben Sie den Text zum Signieren ein.</translation>
    </message>
    <message>
        <source>The text is longer than 64 KiB. Shorten it.</source>
        <translation>Der Text ist länger als 64 KiB. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>Type the address of who is said to have signed.</source>
        <translation>Geben Sie die Adresse dessen ein, der signiert haben soll.</translation>
    </message>
    <message>
        <source>Paste the signature.</source>
        <translation>Fügen Sie die Signatur ein.</translation>
    </message>
    <message>
        <source>This is no signature. It begins with rtcsig1: and is one line without spaces.</source>
        <translation>Das ist keine Signatur. Eine solche beginnt mit rtcsig1: und ist eine Zeile ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>Not valid. It was signed with the key of another address.</source>
        <translation>Nicht gültig. Signiert wurde mit dem Schlüssel einer anderen Adresse.</translation>
    </message>
    <message>
        <source>Not valid. The owner of this address signed another text, or something was changed: each space and line break counts.</source>
        <translation>Nicht gültig. Der Inhaber dieser Adresse hat einen anderen Text signiert, oder etwas wurde geändert: Jedes Leerzeichen und jeder Zeilenumbruch zählt.</translation>
    </message>
    <message>
        <source>Valid. The owner of this address signed exactly this text. The address is not in your book.</source>
        <translation>Gültig. Der Inhaber dieser Adresse hat genau diesen Text signiert. Die Adresse steht nicht in Ihrem Buch.</translation>
    </message>
    <message>
        <source>Valid. %1, as your book calls this address, signed exactly this text.</source>
        <translation>Gültig. %1, wie diese Adresse in Ihrem Buch heißt, hat genau diesen Text signiert.</translation>
    </message>
    <message>
        <source>Valid. You signed exactly this text, with %1 of the wallet %2.</source>
        <translation>Gültig. Sie haben genau diesen Text signiert, mit %1 der Wallet %2.</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::MiningRewards</name>
    <message>
        <source>RTC in 30 days, still reading</source>
        <translation>RTC in 30 Tagen, wird noch gelesen</translation>
    </message>
    <message>
        <source>RTC in 1 year, still reading</source>
        <translation>RTC in 1 Jahr, wird noch gelesen</translation>
    </message>
    <message>
        <source>RTC in 30 days</source>
        <translation>RTC in 30 Tagen</translation>
    </message>
    <message>
        <source>RTC in 1 year</source>
        <translation>RTC in 1 Jahr</translation>
    </message>
    <message>
        <source>%1: %2 RTC</source>
        <translation>%1: %2 RTC</translation>
    </message>
    <message>
        <source>Week of %1: %2 RTC</source>
        <translation>Woche vom %1: %2 RTC</translation>
    </message>
    <message>
        <source>today, so far %1</source>
        <translation>heute, bisher %1</translation>
    </message>
    <message>
        <source>this week, so far %1</source>
        <translation>diese Woche, bisher %1</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::MiningRulesEntry</name>
    <message>
        <source>Not saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>Rules need a running node.</source>
        <translation>Regeln brauchen einen laufenden Node.</translation>
    </message>
    <message>
        <source>%1 °C</source>
        <translation>%1 °C</translation>
    </message>
    <message>
        <source>Power is not measurable here.</source>
        <translation>Die Stromversorgung ist hier nicht messbar.</translation>
    </message>
    <message>
        <source>Whether you are away is not measurable here: mining stays paused.</source>
        <translation>Ob Sie abwesend sind, ist hier nicht messbar: Das Mining bleibt pausiert.</translation>
    </message>
    <message>
        <source>After 5 minutes without key or pointer.</source>
        <translation>Nach 5 Minuten ohne Taste oder Zeiger.</translation>
    </message>
    <message>
        <source>The temperature is not measurable here.</source>
        <translation>Die Temperatur ist hier nicht messbar.</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::MiningSwitch</name>
    <message>
        <source>Mining needs a full or light node.</source>
        <translation>Mining braucht einen Full oder Light Node.</translation>
    </message>
    <message>
        <source>Mining needs a running node.</source>
        <translation>Mining braucht einen laufenden Node.</translation>
    </message>
    <message>
        <source>This wallet only watches. Mining needs one that can sign.</source>
        <translation>Diese Wallet beobachtet nur. Mining braucht eine, die signieren kann.</translation>
    </message>
    <message>
        <source>This machine is registered to another wallet&apos;s node. It can be registered here once that ends.</source>
        <translation>Dieser Rechner ist beim Node einer anderen Wallet registriert. Er kann hier registriert werden, sobald das endet.</translation>
    </message>
    <message>
        <source>Mining needs a wallet to pay to.</source>
        <translation>Mining braucht eine Wallet, an die gezahlt wird.</translation>
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
        <translation>Bekannt, sobald dieser Rechner gemessen ist.</translation>
    </message>
    <message>
        <source>Why: virtual machines have no weight.</source>
        <translation>Grund: Virtuelle Maschinen haben kein Gewicht.</translation>
    </message>
    <message>
        <source>Why: %1, but its values do not fit together. See all checks.</source>
        <translation>Grund: %1, aber die Werte passen nicht zusammen. Siehe alle Prüfungen.</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>Why: %1, %2</source>
        <translation>Grund: %1, %2</translation>
    </message>
    <message>
        <source>Attestations from virtual machines earn nothing. You can still hold, send and browse.</source>
        <translation>Attestierungen virtueller Maschinen verdienen nichts. Halten, Senden und Stöbern bleiben möglich.</translation>
    </message>
    <message>
        <source>Base %1; the bonus fades 15 % a year of chain age, %2 so far. Table %3.</source>
        <translation>Basis %1; der Bonus sinkt um 15 % je Jahr Chain-Alter, bisher %2. Tabelle %3.</translation>
    </message>
    <message>
        <source>Base %1; only what is above 1 fades with chain age, %2 so far. Table %3.</source>
        <translation>Basis %1; nur was über 1 liegt, sinkt mit dem Chain-Alter, bisher %2. Tabelle %3.</translation>
    </message>
    <message>
        <source>Virtual machines are allowed on this network, at weight %1.</source>
        <translation>Virtuelle Maschinen sind in diesem Netzwerk erlaubt, mit Gewicht %1.</translation>
    </message>
    <message>
        <source>%1 slots of this epoch attested.</source>
        <translation>%1 Slots dieser Epoche attestiert.</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>Epoche %1</translation>
    </message>
    <message>
        <source>block %1 of %2</source>
        <translation>Block %1 von %2</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>verpasst</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>folgt noch</translation>
    </message>
    <message>
        <source>Weight of all miners</source>
        <translation>Gewicht aller Miner</translation>
    </message>
    <message>
        <source>Your weight of all</source>
        <translation>Ihr Anteil am Gewicht</translation>
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
        <translation>Diese Hardware ist freigegeben, sobald ihr Block endgültig ist</translation>
    </message>
    <message>
        <source>Memory latency:</source>
        <translation>Speicherlatenz:</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Copied as text</source>
        <translation>Als Text kopiert</translation>
    </message>
    <message>
        <source>not measurable</source>
        <translation>nicht messbar</translation>
    </message>
    <message>
        <source>Load now</source>
        <translation>Last jetzt</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Stromversorgung</translation>
    </message>
    <message>
        <source>CPU temperature</source>
        <translation>CPU-Temperatur</translation>
    </message>
    <message>
        <source>Hardware name</source>
        <translation>Name der Hardware</translation>
    </message>
    <message>
        <source>Pays to</source>
        <translation>Zahlt an</translation>
    </message>
    <message>
        <source>another wallet</source>
        <translation>eine andere Wallet</translation>
    </message>
    <message>
        <source>Measuring: which processor this is</source>
        <translation>Messung: welcher Prozessor das ist</translation>
    </message>
    <message>
        <source>Measuring: memory latency</source>
        <translation>Messung: Speicherlatenz</translation>
    </message>
    <message>
        <source>Measuring: how fast it counts</source>
        <translation>Messung: wie schnell er zählt</translation>
    </message>
    <message>
        <source>Measuring: how its times vary</source>
        <translation>Messung: wie seine Zeiten schwanken</translation>
    </message>
    <message>
        <source>Measuring: interruptions</source>
        <translation>Messung: Unterbrechungen</translation>
    </message>
    <message>
        <source>Measuring: the cycle counter</source>
        <translation>Messung: Zyklenzähler</translation>
    </message>
    <message>
        <source>Measuring: the cost of CPUID</source>
        <translation>Messung: Kosten von CPUID</translation>
    </message>
    <message>
        <source>Measuring: the firmware&apos;s names</source>
        <translation>Messung: Namen der Firmware</translation>
    </message>
    <message>
        <source>Measuring the processor</source>
        <translation>Prozessor wird gemessen</translation>
    </message>
    <message>
        <source>No hypervisor&apos;s bit, name or device was found.</source>
        <translation>Kein Bit, Name oder Gerät eines Hypervisors gefunden.</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Noch nicht gemessen</translation>
    </message>
    <message>
        <source>Measured %1 ago, not sent</source>
        <translation>Vor %1 gemessen, nicht gesendet</translation>
    </message>
    <message>
        <source>Measured %1 ago</source>
        <translation>Vor %1 gemessen</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::NetworkViewModel</name>
    <message>
        <source>Offline, looking for peers.</source>
        <translation>Offline, Peers werden gesucht.</translation>
    </message>
    <message>
        <source>Offline, looking for peers. Tried last: %1</source>
        <translation>Offline, Peers werden gesucht. Zuletzt versucht: %1</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Full node</source>
        <translation>Full Node</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Lauscht</translation>
    </message>
    <message>
        <source>No, a local node</source>
        <translation>Nein, ein lokaler Node</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Erreichbar</translation>
    </message>
    <message>
        <source>No, it takes no connections</source>
        <translation>Nein, er nimmt keine Verbindungen an</translation>
    </message>
    <message>
        <source>Nobody has tried yet</source>
        <translation>Noch hat es niemand versucht</translation>
    </message>
    <message>
        <source>Yes, port %1</source>
        <translation>Ja, Port %1</translation>
    </message>
    <message>
        <source>No, open the port on your router</source>
        <translation>Nein, öffnen Sie den Port am Router</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Noise XX on every peer</source>
        <translation>Noise XX bei jedem Peer</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Port mapping</source>
        <translation>Portzuordnung</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Shown: %1 of %2</source>
        <translation>Angezeigt: %1 von %2</translation>
    </message>
    <message>
        <source>Not an address. Type a host and a port, as in 203.0.113.24:8098.</source>
        <translation>Keine Adresse. Geben Sie Host und Port ein, etwa 203.0.113.24:8098.</translation>
    </message>
    <message>
        <source>The node does not run.</source>
        <translation>Der Node läuft nicht.</translation>
    </message>
    <message>
        <source>Calling %1</source>
        <translation>Verbindung zu %1 wird aufgebaut</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Ausgehend</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Eingehend</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
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
        <translation>Endgültige Höhe</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 von 100</translation>
    </message>
    <message>
        <source>Connected since</source>
        <translation>Verbunden seit</translation>
    </message>
    <message>
        <source>Connected for</source>
        <translation>Verbindungsdauer</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Disconnected %1</source>
        <translation>%1 getrennt</translation>
    </message>
    <message>
        <source>Banned %1 for %2</source>
        <translation>%1 für %2 ausgeschlossen</translation>
    </message>
    <message>
        <source>Banned %1 for good</source>
        <translation>%1 dauerhaft ausgeschlossen</translation>
    </message>
    <message>
        <source>Ban of %1 lifted</source>
        <translation>Ausschluss von %1 aufgehoben</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>Adresse kopiert</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::NodeChoice</name>
    <message>
        <source>Write the address of a server: https://name:port.</source>
        <translation>Schreiben Sie die Adresse eines Servers: https://Name:Port.</translation>
    </message>
    <message>
        <source>Set by the command line.</source>
        <translation>Durch die Befehlszeile festgelegt.</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::NodeHost</name>
    <message>
        <source>The node has stopped.</source>
        <translation>Der Node wurde angehalten.</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::Notifier</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::OnboardingViewModel</name>
    <message>
        <source>Everyday</source>
        <extracomment>Suggested name of the first wallet.</extracomment>
        <translation>Alltag</translation>
    </message>
    <message>
        <source>Wallet %1</source>
        <translation>Wallet %1</translation>
    </message>
    <message>
        <source>Nothing can be spent with it, so no password protects it: whoever uses this computer can look at it.</source>
        <translation>Damit lässt sich nichts ausgeben, deshalb schützt sie kein Passwort: Wer diesen Computer benutzt, kann sie ansehen.</translation>
    </message>
    <message>
        <source>The wallet keeps the password of its file.</source>
        <translation>Die Wallet behält das Passwort ihrer Datei.</translation>
    </message>
    <message>
        <source>Protects the wallet file on this computer. Nobody can reset it. Keep what you imported: there are no words for this wallet.</source>
        <translation>Schützt die Wallet-Datei auf diesem Computer. Niemand kann es zurücksetzen. Bewahren Sie auf, was Sie importiert haben: Für diese Wallet gibt es keine Wörter.</translation>
    </message>
    <message>
        <source>Protects the wallet file on this computer. Nobody can reset it. Your words can restore the wallet.</source>
        <translation>Schützt die Wallet-Datei auf diesem Computer. Niemand kann es zurücksetzen. Ihre Wörter können die Wallet wiederherstellen.</translation>
    </message>
    <message>
        <source>Use several words that do not belong together.</source>
        <translation>Verwenden Sie mehrere Wörter, die nicht zusammengehören.</translation>
    </message>
    <message>
        <source>Add a word or two. Names and dates are guessed first.</source>
        <translation>Fügen Sie ein oder zwei Wörter hinzu. Namen und Daten werden zuerst erraten.</translation>
    </message>
    <message>
        <source>One more unusual word would make it good.</source>
        <translation>Ein weiteres ungewöhnliches Wort würde es gut machen.</translation>
    </message>
    <message>
        <source>Good. A longer one is stronger still.</source>
        <translation>Gut. Ein längeres ist noch stärker.</translation>
    </message>
    <message>
        <source>None of its first addresses has a history yet.</source>
        <translation>Keine ihrer ersten Adressen hat schon einen Verlauf.</translation>
    </message>
    <message numerus="yes">
        <source>Found %n address(es) with history.</source>
        <translation>
            <numerusform>%n Adresse mit Verlauf gefunden.</numerusform>
            <numerusform>%n Adressen mit Verlauf gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>No history found. If you used a passphrase, make this wallet again with it: every passphrase opens a different wallet.</source>
        <translation>Kein Verlauf gefunden. Falls Sie eine Passphrase verwendet haben, erstellen Sie diese Wallet damit erneut: Jede Passphrase öffnet eine andere Wallet.</translation>
    </message>
    <message numerus="yes">
        <source>Found %n account(s) with history.</source>
        <translation>
            <numerusform>%n Konto mit Verlauf gefunden.</numerusform>
            <numerusform>%n Konten mit Verlauf gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>This wallet is here already. Go back and choose it in the list of wallets.</source>
        <translation>Diese Wallet ist schon hier. Gehen Sie zurück und wählen Sie sie in der Liste der Wallets.</translation>
    </message>
    <message>
        <source>The main network. It has not been launched yet: use the test or a local network.</source>
        <translation>Das Hauptnetzwerk. Es ist noch nicht gestartet: Verwenden Sie das Testnetzwerk oder ein lokales Netzwerk.</translation>
    </message>
    <message>
        <source>The test network. Its coins have no value.</source>
        <translation>Das Testnetzwerk. Seine Coins haben keinen Wert.</translation>
    </message>
    <message>
        <source>A local network, for developers. Its coins have no value.</source>
        <translation>Ein lokales Netzwerk, für Entwickler. Seine Coins haben keinen Wert.</translation>
    </message>
    <message>
        <source>Older real hardware counts more; virtual machines count nothing on a public network.</source>
        <translation>Ältere echte Hardware zählt mehr; virtuelle Maschinen zählen in einem öffentlichen Netzwerk nichts.</translation>
    </message>
    <message>
        <source>Your computer measures its own processor and signs the result once in each slot. Each epoch a reward is shared by all miners, by weight and by slots attested. %1</source>
        <translation>Ihr Computer misst den eigenen Prozessor und signiert das Ergebnis einmal in jedem Slot. In jeder Epoche wird eine Belohnung unter allen Minern aufgeteilt, nach Gewicht und attestierten Slots. %1</translation>
    </message>
    <message>
        <source>Your computer measures its own processor and signs the result every %1. About every %2, %3 RTC is shared by all miners, by weight and by slots attested. %4</source>
        <translation>Ihr Computer misst den eigenen Prozessor und signiert das Ergebnis alle %1. Etwa alle %2 werden %3 RTC unter allen Minern aufgeteilt, nach Gewicht und attestierten Slots. %4</translation>
    </message>
    <message>
        <source>The servers answer, and what they say is checked on this device.</source>
        <translation>Die Server antworten, und was sie sagen, wird auf diesem Gerät geprüft.</translation>
    </message>
    <message>
        <source>The servers are being asked.</source>
        <translation>Die Server werden gefragt.</translation>
    </message>
    <message>
        <source>The node starts with this wallet.</source>
        <translation>Der Node startet mit dieser Wallet.</translation>
    </message>
    <message>
        <source>The node is starting.</source>
        <translation>Der Node startet.</translation>
    </message>
    <message>
        <source>The node runs and checks every block on this device.</source>
        <translation>Der Node läuft und prüft jeden Block auf diesem Gerät.</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::OverviewViewModel</name>
    <message>
        <source>This device executed block %1 and every block before it.</source>
        <translation>Dieses Gerät hat Block %1 und jeden davor ausgeführt.</translation>
    </message>
    <message>
        <source>Its own state holds this balance.</source>
        <translation>Sein eigener Zustand enthält dieses Guthaben.</translation>
    </message>
    <message>
        <source>The first block and its validators are on this device.</source>
        <translation>Der erste Block und seine Validatoren liegen auf diesem Gerät.</translation>
    </message>
    <message>
        <source>Signatures of the validators lead from there to block %1.</source>
        <translation>Unterschriften der Validatoren führen von dort bis Block %1.</translation>
    </message>
    <message>
        <source>The block names the root of all accounts, and the path from this balance to that root is right.</source>
        <translation>Der Block nennt die Wurzel aller Konten, und der Weg von diesem Guthaben zu ihr stimmt.</translation>
    </message>
    <message>
        <source>≈ %1</source>
        <translation>≈ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) left</source>
        <translation>
            <numerusform>noch %n Block</numerusform>
            <numerusform>noch %n Blöcke</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Not possible: needs a full or light node.</source>
        <translation>Nicht möglich: braucht einen Full Node oder Light Node.</translation>
    </message>
    <message>
        <source>Mining starts with the node.</source>
        <translation>Das Mining startet mit dem Node.</translation>
    </message>
    <message>
        <source>Registering this machine. It takes a few seconds of work.</source>
        <translation>Dieser Rechner wird registriert. Das braucht einige Sekunden Arbeit.</translation>
    </message>
    <message>
        <source>No block since the start of this window yet</source>
        <translation>Noch kein Block seit dem Öffnen dieses Fensters</translation>
    </message>
    <message numerus="yes">
        <source>Last %n block(s), slowest %1</source>
        <translation>
            <numerusform>Letzter Block, langsamster %1</numerusform>
            <numerusform>Letzte %n Blöcke, langsamster %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No server gives an answer that can be believed</source>
        <translation>Kein Server gibt eine glaubhafte Antwort</translation>
    </message>
    <message>
        <source>The node does not run</source>
        <translation>Der Node läuft nicht</translation>
    </message>
    <message>
        <source>Looking at the chain…</source>
        <translation>Chain wird gelesen…</translation>
    </message>
    <message>
        <source>As of block %1, checked on this device. Not updated for %2: no server answers.</source>
        <translation>Stand: Block %1, auf diesem Gerät geprüft. Seit %2 nicht erneuert: Kein Server antwortet.</translation>
    </message>
    <message>
        <source>As of block %1. Not updated for %2: the node does not answer.</source>
        <translation>Stand bei Block %1. Seit %2 nicht aktualisiert: Der Node antwortet nicht.</translation>
    </message>
    <message>
        <source>Final at block %1, checked on this device</source>
        <translation>Endgültig bei Block %1, auf diesem Gerät geprüft</translation>
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
        <translation>Senden Sie mehr als 0.</translation>
    </message>
    <message>
        <source>These are not the last 6 characters. Compare again.</source>
        <translation>Das sind nicht die letzten 6 Zeichen. Vergleichen Sie erneut.</translation>
    </message>
    <message>
        <source>Say who else is to be paid, or remove the row.</source>
        <translation>Geben Sie an, wer noch bezahlt werden soll, oder entfernen Sie die Zeile.</translation>
    </message>
    <message>
        <source>Say how much each of them gets.</source>
        <translation>Geben Sie an, wie viel jeder erhält.</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::PaymentTrack</name>
    <message>
        <source>Signed and kept. No node has taken it yet.</source>
        <translation>Signiert und gespeichert. Noch hat kein Node sie angenommen.</translation>
    </message>
    <message>
        <source>Still waiting for a block. You can leave this page.</source>
        <translation>Wartet noch auf einen Block. Sie können diese Seite verlassen.</translation>
    </message>
    <message>
        <source>Pending %1</source>
        <translation>Ausstehend seit %1</translation>
    </message>
    <message>
        <source>In block %1 after %2</source>
        <translation>In Block %1 nach %2</translation>
    </message>
    <message>
        <source>Final after %1. Nobody can undo it now.</source>
        <translation>Endgültig nach %1. Niemand kann das mehr rückgängig machen.</translation>
    </message>
    <message>
        <source>Failed in block %1: the balance was too low. The fee was paid.</source>
        <translation>In Block %1 fehlgeschlagen: Das Guthaben war zu gering. Die Gebühr wurde bezahlt.</translation>
    </message>
    <message>
        <source>Not sent. The coins never left.</source>
        <translation>Nicht gesendet. Die Coins sind nie abgegangen.</translation>
    </message>
    <message>
        <source>Another payment took this place. Nothing was spent by this one.</source>
        <translation>Eine andere Zahlung hat diesen Platz eingenommen. Durch diese wurde nichts ausgegeben.</translation>
    </message>
    <message>
        <source>It is sent again until a node takes it.</source>
        <translation>Sie wird erneut gesendet, bis ein Node sie annimmt.</translation>
    </message>
    <message>
        <source>Signed elsewhere and taken by the node.</source>
        <translation>Anderswo signiert und vom Node angenommen.</translation>
    </message>
    <message>
        <source>Signed here and taken by the node.</source>
        <translation>Hier signiert und vom Node angenommen.</translation>
    </message>
    <message>
        <source>A validator has put it into block %1.</source>
        <translation>Ein Validator hat sie in Block %1 aufgenommen.</translation>
    </message>
    <message>
        <source>A validator puts it into a block.</source>
        <translation>Ein Validator nimmt sie in einen Block auf.</translation>
    </message>
    <message>
        <source>More than two thirds of validators signed. Nobody can undo it.</source>
        <translation>Mehr als zwei Drittel der Validatoren haben signiert. Niemand kann das rückgängig machen.</translation>
    </message>
    <message>
        <source>More than two thirds of validators sign.</source>
        <translation>Mehr als zwei Drittel der Validatoren signieren.</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::PeerRows</name>
    <message>
        <source>Outgoing</source>
        <translation>Ausgehend</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Eingehend</translation>
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
        <translation>Nicht gespeichert: %1 ist nicht beschreibbar. Die Auswahl gilt, bis das Fenster geschlossen wird.</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::QrScan</name>
    <message>
        <source>%1 cannot be read. Check the path.</source>
        <translation>Nicht lesbar: %1. Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>%1 is no picture that can be read. Save it as PNG or JPEG.</source>
        <translation>Kein lesbares Bild: %1. Speichern Sie es als PNG oder JPEG.</translation>
    </message>
    <message>
        <source>%1 is too large. Cut it to the QR code.</source>
        <translation>Zu groß: %1. Schneiden Sie das Bild auf den QR-Code zu.</translation>
    </message>
    <message>
        <source>There is no QR code in %1. Make the code larger and try again.</source>
        <translation>Kein QR-Code gefunden: %1. Vergrößern Sie den Code und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There are several QR codes in %1. Show only the one that is meant.</source>
        <translation>Mehrere QR-Codes gefunden: %1. Zeigen Sie nur den gemeinten.</translation>
    </message>
    <message>
        <source>The QR code in %1 holds no address and no payment link.</source>
        <translation>Weder Adresse noch Zahlungslink im QR-Code: %1.</translation>
    </message>
    <message>
        <source>The clipboard holds no picture. Copy the QR code first.</source>
        <translation>Die Zwischenablage enthält kein Bild. Kopieren Sie zuerst den QR-Code.</translation>
    </message>
    <message>
        <source>the copied picture</source>
        <translation>das kopierte Bild</translation>
    </message>
    <message>
        <source>This desktop does not show its screen to programs. Save a picture of the code and open that.</source>
        <translation>Dieser Desktop zeigt Programmen seinen Bildschirm nicht. Speichern Sie ein Bild des Codes und öffnen Sie es.</translation>
    </message>
    <message>
        <source>what the screen shows</source>
        <translation>der Bildschirminhalt</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::ReceiveViewModel</name>
    <message>
        <source>Ask for more than 0, or leave it empty.</source>
        <translation>Fordern Sie mehr als 0 an oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>= %1 RTC</source>
        <translation>= %1 RTC</translation>
    </message>
    <message>
        <source>Shorten the label.</source>
        <translation>Kürzen Sie das Label.</translation>
    </message>
    <message>
        <source>The label holds a hidden character.</source>
        <translation>Das Label enthält ein unsichtbares Zeichen.</translation>
    </message>
    <message>
        <source>Shorten the message.</source>
        <translation>Kürzen Sie die Nachricht.</translation>
    </message>
    <message>
        <source>The message holds a hidden character.</source>
        <translation>Die Nachricht enthält ein unsichtbares Zeichen.</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>Adresse kopiert</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>Link kopiert</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::RecentModel</name>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Registering this machine</source>
        <translation>Dieser Rechner wird registriert</translation>
    </message>
    <message>
        <source>Moving a bounty on</source>
        <translation>Bounty wird vorangebracht</translation>
    </message>
    <message>
        <source>Funding a bounty</source>
        <translation>Bounty wird finanziert</translation>
    </message>
    <message>
        <source>Bond</source>
        <translation>Pfand</translation>
    </message>
    <message>
        <source>Sending to %1</source>
        <translation>Wird an %1 gesendet</translation>
    </message>
    <message numerus="yes">
        <source>Sending to %n addresses</source>
        <translation>
            <numerusform>Wird an %n Adresse gesendet</numerusform>
            <numerusform>Wird an %n Adressen gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Prepared for %1</source>
        <translation>Vorbereitet für %1</translation>
    </message>
    <message numerus="yes">
        <source>Prepared for %n addresses</source>
        <translation>
            <numerusform>Vorbereitet für %n Adresse</numerusform>
            <numerusform>Vorbereitet für %n Adressen</numerusform>
        </translation>
    </message>
    <message>
        <source>In block %1</source>
        <translation>In Block %1</translation>
    </message>
    <message>
        <source>No node has taken it yet</source>
        <translation>Noch hat kein Node sie angenommen</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>Block %1</translation>
    </message>
    <message>
        <source>Mining reward</source>
        <translation>Mining-Belohnung</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>Epoche %1</translation>
    </message>
    <message>
        <source>Announcement of this machine</source>
        <translation>Ankündigung dieses Rechners</translation>
    </message>
    <message>
        <source>Registration of this machine</source>
        <translation>Registrierung dieses Rechners</translation>
    </message>
    <message>
        <source>From the first block</source>
        <translation>Aus dem ersten Block</translation>
    </message>
    <message>
        <source>This network began with it</source>
        <translation>Dieses Netzwerk begann damit</translation>
    </message>
    <message>
        <source>Bonded</source>
        <translation>Hinterlegt</translation>
    </message>
    <message>
        <source>Taking back from the bond</source>
        <translation>Wird aus dem Pfand zurückgeholt</translation>
    </message>
    <message>
        <source>Release of a machine</source>
        <translation>Freigabe eines Rechners</translation>
    </message>
    <message>
        <source>Report of a validator</source>
        <translation>Meldung eines Validators</translation>
    </message>
    <message>
        <source>Bounty funded</source>
        <translation>Bounty finanziert</translation>
    </message>
    <message>
        <source>Bounty moved on</source>
        <translation>Bounty vorangebracht</translation>
    </message>
    <message>
        <source>Bounty paid</source>
        <translation>Bounty ausgezahlt</translation>
    </message>
    <message>
        <source>Escrow of a bounty came back</source>
        <translation>Treuhand eines Bountys kam zurück</translation>
    </message>
    <message>
        <source>Received from %1</source>
        <translation>Empfangen von %1</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <translation>Gesendet an %1</translation>
    </message>
    <message numerus="yes">
        <source>Sent to %n addresses</source>
        <translation>
            <numerusform>Gesendet an %n Adresse</numerusform>
            <numerusform>Gesendet an %n Adressen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rustchain::gui::RecipientEntry</name>
    <message>
        <source>Another program changed the copied address. Compare it with where it is from.</source>
        <translation>Ein anderes Programm hat die kopierte Adresse geändert. Vergleichen Sie sie mit der Quelle.</translation>
    </message>
    <message>
        <source>This is not the address you paid before.</source>
        <translation>Das ist nicht die Adresse, an die Sie früher gezahlt haben.</translation>
    </message>
    <message>
        <source>This is not the address you know, it only looks like it.</source>
        <translation>Das ist nicht die Adresse, die Sie kennen, sie sieht nur so aus.</translation>
    </message>
    <message>
        <source>This address has a typing error.</source>
        <translation>Diese Adresse enthält einen Tippfehler.</translation>
    </message>
    <message>
        <source>This is a test network address.</source>
        <translation>Das ist eine Adresse des Testnetzwerks.</translation>
    </message>
    <message>
        <source>This is an address of a local network.</source>
        <translation>Das ist eine Adresse eines lokalen Netzwerks.</translation>
    </message>
    <message>
        <source>This is a main network address.</source>
        <translation>Das ist eine Adresse des Hauptnetzwerks.</translation>
    </message>
    <message>
        <source>This is an address of another network.</source>
        <translation>Das ist eine Adresse eines anderen Netzwerks.</translation>
    </message>
    <message>
        <source>This payment link asks for something this version does not understand. Nothing was filled in.</source>
        <translation>Dieser Zahlungslink verlangt etwas, das diese Version nicht versteht. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>Payment link to %1</source>
        <translation>Zahlungslink an %1</translation>
    </message>
    <message>
        <source>Amount: %1 RTC</source>
        <translation>Betrag: %1 RTC</translation>
    </message>
    <message>
        <source>Who: %1</source>
        <translation>Wer: %1</translation>
    </message>
    <message>
        <source>What for: %1</source>
        <translation>Wofür: %1</translation>
    </message>
    <message>
        <source>Old form without a typing check. Compare every character.</source>
        <translation>Alte Form ohne Tippfehlerprüfung. Vergleichen Sie jedes Zeichen.</translation>
    </message>
    <message>
        <source>This is one of your own addresses.</source>
        <translation>Das ist eine Ihrer eigenen Adressen.</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::RemoteViewModel</name>
    <message>
        <source>%1 Nothing of it was believed. No other server answers, so no new number is shown.</source>
        <translation>%1 Nichts davon wurde geglaubt. Kein anderer Server antwortet, deshalb wird keine neue Zahl gezeigt.</translation>
    </message>
    <message>
        <source>%1 Nothing of it was believed, and it is not asked any more. Another server answers.</source>
        <translation>%1 Nichts davon wurde geglaubt, und er wird nicht mehr gefragt. Ein anderer Server antwortet.</translation>
    </message>
    <message>
        <source>%1 Name a second server to compare.</source>
        <translation>%1 Nennen Sie zum Vergleich einen zweiten Server.</translation>
    </message>
    <message>
        <source>No server gives an answer that can be checked. %1</source>
        <translation>Kein Server gibt eine Antwort, die sich prüfen lässt. %1</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwortet</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>Waiting for it</source>
        <translation>Wird abgewartet</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::RestoreModel</name>
    <message>
        <source>Word %1 is not in the list. Check the spelling.</source>
        <translation>Wort %1 steht nicht in der Liste. Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>These words do not fit together. Check the order and the spelling.</source>
        <translation>Diese Wörter passen nicht zusammen. Prüfen Sie Reihenfolge und Schreibweise.</translation>
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
        <translation>%1 RTC an %2 senden</translation>
    </message>
    <message>
        <source>Send %1 RTC to all of them</source>
        <translation>%1 RTC an alle senden</translation>
    </message>
    <message>
        <source>These are not the last 6 characters. Compare again.</source>
        <translation>Das sind nicht die letzten 6 Zeichen. Vergleichen Sie erneut.</translation>
    </message>
    <message>
        <source>Wanted because of the address.</source>
        <translation>Wegen der Adresse erforderlich.</translation>
    </message>
    <message>
        <source>More than 100 RTC within a day.</source>
        <translation>Mehr als 100 RTC an einem Tag.</translation>
    </message>
    <message>
        <source>More than half of what you have.</source>
        <translation>Mehr als die Hälfte Ihres Guthabens.</translation>
    </message>
    <message>
        <source>Compare, then type the last 6 characters</source>
        <translation>Vergleichen, dann die letzten 6 Zeichen eingeben</translation>
    </message>
    <message>
        <source>Compare, then type the last 6 characters of each address</source>
        <translation>Vergleichen, dann die letzten 6 Zeichen jeder Adresse eingeben</translation>
    </message>
    <message>
        <source>That password does not open this wallet.</source>
        <translation>Dieses Passwort öffnet die Wallet nicht.</translation>
    </message>
    <message>
        <source>The network refused this payment: the fee is too low now (%1).</source>
        <translation>Das Netzwerk hat diese Zahlung abgelehnt: Die Gebühr ist jetzt zu niedrig (%1).</translation>
    </message>
    <message>
        <source>%1 is in the address book</source>
        <translation>%1 steht im Adressbuch</translation>
    </message>
    <message>
        <source>= %1 RTC</source>
        <translation>= %1 RTC</translation>
    </message>
    <message>
        <source>Send more than 0.</source>
        <translation>Senden Sie mehr als 0.</translation>
    </message>
    <message>
        <source>More than you have: %1 available.</source>
        <translation>Mehr, als Sie haben: %1 verfügbar.</translation>
    </message>
    <message>
        <source>Not enough RTC for amount and fee.</source>
        <translation>Nicht genug RTC für Betrag und Gebühr.</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) left</source>
        <translation>
            <numerusform>noch %n Byte</numerusform>
            <numerusform>noch %n Byte</numerusform>
        </translation>
    </message>
    <message>
        <source>Shorten the memo: it holds 256 bytes.</source>
        <translation>Kürzen Sie das Memo: Es fasst 256 Byte.</translation>
    </message>
    <message>
        <source>Say who is to be paid.</source>
        <translation>Geben Sie an, wer bezahlt werden soll.</translation>
    </message>
    <message>
        <source>Say how much.</source>
        <translation>Geben Sie an, wie viel.</translation>
    </message>
    <message>
        <source>Asking for the current fee…</source>
        <translation>Aktuelle Gebühr wird abgefragt…</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::SettingsViewModel</name>
    <message>
        <source>The wallet has its new name.</source>
        <translation>Die Wallet hat ihren neuen Namen.</translation>
    </message>
    <message>
        <source>Type the new password.</source>
        <translation>Geben Sie das neue Passwort ein.</translation>
    </message>
    <message>
        <source>The password is changed.</source>
        <translation>Das Passwort ist geändert.</translation>
    </message>
    <message>
        <source>Checked. Keep the paper somewhere safe and dry.</source>
        <translation>Geprüft. Bewahren Sie das Papier sicher und trocken auf.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Diagnostics copied</source>
        <translation>Diagnose kopiert</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::ShellViewModel</name>
    <message>
        <source>No server answers</source>
        <translation>Kein Server antwortet</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) answer</source>
        <translation>
            <numerusform>%n Server antwortet</numerusform>
            <numerusform>%n Server antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>Local node</source>
        <translation>Lokaler Node</translation>
    </message>
    <message>
        <source>Offline, looking for peers</source>
        <translation>Offline, Peers werden gesucht</translation>
    </message>
    <message numerus="yes">
        <source>%n peer(s)</source>
        <translation>
            <numerusform>%n Peer</numerusform>
            <numerusform>%n Peers</numerusform>
        </translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>nicht möglich</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>measuring</source>
        <translation>Messung läuft</translation>
    </message>
    <message>
        <source>registering</source>
        <translation>Registrierung läuft</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>nicht angenommen</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>slot %1 of %2</source>
        <translation>Slot %1 von %2</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>Remote node %1, proofs checked on this device</source>
        <translation>Remote Node %1, Beweise auf diesem Gerät geprüft</translation>
    </message>
    <message numerus="yes">
        <source>%n remote node(s), proofs checked on this device</source>
        <translation>
            <numerusform>%n Remote Node, Beweise auf diesem Gerät geprüft</numerusform>
            <numerusform>%n Remote Nodes, Beweise auf diesem Gerät geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>The node starts with the first wallet</source>
        <translation>Der Node startet mit der ersten Wallet</translation>
    </message>
    <message>
        <source>The node is starting</source>
        <translation>Der Node startet</translation>
    </message>
    <message>
        <source>Full node, state verified on this device</source>
        <translation>Full Node, Zustand auf diesem Gerät verifiziert</translation>
    </message>
    <message>
        <source>The remote node cannot be used</source>
        <translation>Der Remote Node ist nicht nutzbar</translation>
    </message>
    <message>
        <source>The node does not run</source>
        <translation>Der Node läuft nicht</translation>
    </message>
    <message>
        <source>Payment final after %1</source>
        <translation>Zahlung endgültig nach %1</translation>
    </message>
    <message>
        <source>A payment failed. The fee was paid.</source>
        <translation>Eine Zahlung ist fehlgeschlagen. Die Gebühr wurde bezahlt.</translation>
    </message>
    <message>
        <source>A payment was not put into a block in time. Nothing was spent.</source>
        <translation>Eine Zahlung wurde nicht rechtzeitig in einen Block aufgenommen. Nichts wurde ausgegeben.</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) arrived</source>
        <translation>
            <numerusform>%n Zahlung eingegangen</numerusform>
            <numerusform>%n Zahlungen eingegangen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 RTC received, final</source>
        <translation>%1 RTC empfangen, endgültig</translation>
    </message>
    <message>
        <source>Main network</source>
        <translation>Hauptnetzwerk</translation>
    </message>
    <message>
        <source>Test network</source>
        <translation>Testnetzwerk</translation>
    </message>
    <message>
        <source>Local network</source>
        <translation>Lokales Netzwerk</translation>
    </message>
    <message>
        <source>This wallet only watches: it has no key to sign with.</source>
        <translation>Diese Wallet beobachtet nur: Sie hat keinen Schlüssel zum Signieren.</translation>
    </message>
    <message>
        <source>Amounts hidden. Ctrl+H shows them.</source>
        <translation>Beträge verborgen. Ctrl+H zeigt sie an.</translation>
    </message>
    <message>
        <source>Amounts shown.</source>
        <translation>Beträge angezeigt.</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::SigningViewModel</name>
    <message>
        <source>Block %1</source>
        <translation>Block %1</translation>
    </message>
    <message>
        <source>This payment is for another chain that is named %1 too.</source>
        <translation>Diese Zahlung ist für eine andere Chain, die auch %1 heißt.</translation>
    </message>
    <message>
        <source>This payment was valid until block %1. Nothing was spent. Export it again.</source>
        <translation>Diese Zahlung war bis Block %1 gültig. Nichts wurde ausgegeben. Exportieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>The wallet %1 has the key of this payment. Switch to it, then open the payment again.</source>
        <translation>Die Wallet %1 hat den Schlüssel dieser Zahlung. Wechseln Sie zu ihr und öffnen Sie die Zahlung erneut.</translation>
    </message>
    <message>
        <source>This payment is another wallet&apos;s: no wallet here has the key of its sender.</source>
        <translation>Diese Zahlung gehört einer anderen Wallet: keine hier hat den Schlüssel ihres Absenders.</translation>
    </message>
    <message>
        <source>This machine has no network. Take the signed payment to one that has.</source>
        <translation>Dieser Rechner hat kein Netzwerk. Bringen Sie die signierte Zahlung zu einem, der eines hat.</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::StakingViewModel</name>
    <message>
        <source>Validating needs a full node.</source>
        <translation>Validieren braucht einen Full Node.</translation>
    </message>
    <message>
        <source>Validating needs a full node, and it does not run.</source>
        <translation>Validieren braucht einen Full Node, und er läuft nicht.</translation>
    </message>
    <message>
        <source>Validator data is %1 old.</source>
        <translation>Die Validatordaten sind %1 alt.</translation>
    </message>
    <message>
        <source>Looking at the chain…</source>
        <translation>Chain wird gelesen…</translation>
    </message>
    <message>
        <source>Nothing is bonded</source>
        <translation>Nichts ist hinterlegt</translation>
    </message>
    <message>
        <source>RTC</source>
        <translation>RTC</translation>
    </message>
    <message>
        <source>RTC, as %1</source>
        <translation>RTC, als %1</translation>
    </message>
    <message>
        <source>Nothing asked back</source>
        <translation>Nichts angefordert</translation>
    </message>
    <message>
        <source>Waits for its last set</source>
        <translation>Wartet auf letzten Validatorsatz</translation>
    </message>
    <message>
        <source>Free in %1</source>
        <translation>Frei in %1</translation>
    </message>
    <message>
        <source>Free %1</source>
        <translation>Frei ab %1</translation>
    </message>
    <message>
        <source>Free about %1</source>
        <translation>Frei etwa ab %1</translation>
    </message>
    <message>
        <source>Waits for the end of its last set</source>
        <translation>Wartet auf das Ende des letzten Validatorsatzes</translation>
    </message>
    <message>
        <source>At most 32 bytes; this has %1.</source>
        <translation>Höchstens 32 Byte; das sind %1.</translation>
    </message>
    <message>
        <source>Only characters that can be seen.</source>
        <translation>Nur sichtbare Zeichen.</translation>
    </message>
    <message>
        <source>The chain was not read yet.</source>
        <translation>Die Chain wurde noch nicht gelesen.</translation>
    </message>
    <message>
        <source>This key is out for ever.</source>
        <translation>Dieser Schlüssel ist dauerhaft ungültig.</translation>
    </message>
    <message>
        <source>Another machine votes with this bond.</source>
        <translation>Ein anderer Rechner stimmt mit diesem Pfand ab.</translation>
    </message>
    <message>
        <source>Type how much to bond.</source>
        <translation>Geben Sie ein, wie viel Sie hinterlegen.</translation>
    </message>
    <message>
        <source>Nothing is bonded.</source>
        <translation>Nichts ist hinterlegt.</translation>
    </message>
    <message>
        <source>Type how much to take back.</source>
        <translation>Geben Sie ein, wie viel Sie zurückholen.</translation>
    </message>
    <message>
        <source>Bonding %1 RTC</source>
        <translation>%1 RTC werden hinterlegt</translation>
    </message>
    <message>
        <source>Taking back %1 RTC</source>
        <translation>%1 RTC werden zurückgeholt</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::Tray</name>
    <message>
        <source>Open RustChain</source>
        <translation>RustChain öffnen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>RustChain: running</source>
        <translation>RustChain: läuft</translation>
    </message>
    <message>
        <source>RustChain: catching up</source>
        <translation>RustChain: synchronisiert</translation>
    </message>
    <message>
        <source>RustChain: needs a look</source>
        <translation>RustChain: bitte nachsehen</translation>
    </message>
    <message>
        <source>RustChain: offline</source>
        <translation>RustChain: offline</translation>
    </message>
    <message>
        <source>Resume mining</source>
        <translation>Mining fortsetzen</translation>
    </message>
    <message>
        <source>Pause mining for an hour</source>
        <translation>Mining eine Stunde pausieren</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::WalletTools</name>
    <message>
        <source>A single key has one account.</source>
        <translation>Ein einzelner Schlüssel hat ein Konto.</translation>
    </message>
    <message>
        <source>A watched address is one account.</source>
        <translation>Eine beobachtete Adresse ist ein Konto.</translation>
    </message>
    <message>
        <source>A wallet has at most 64 accounts.</source>
        <translation>Eine Wallet hat höchstens 64 Konten.</translation>
    </message>
    <message>
        <source>This wallet holds a single key and no words. Export its private key.</source>
        <translation>Diese Wallet enthält einen einzelnen Schlüssel und keine Wörter. Exportieren Sie ihren privaten Schlüssel.</translation>
    </message>
    <message>
        <source>This wallet only watches. It holds no words.</source>
        <translation>Diese Wallet beobachtet nur. Sie enthält keine Wörter.</translation>
    </message>
    <message>
        <source>This wallet only watches. It holds no key.</source>
        <translation>Diese Wallet beobachtet nur. Sie enthält keinen Schlüssel.</translation>
    </message>
    <message>
        <source>Only a wallet made from words has a key for all its addresses.</source>
        <translation>Nur eine Wallet aus Wörtern hat einen Schlüssel für alle ihre Adressen.</translation>
    </message>
    <message>
        <source>A watched address has no public key here.</source>
        <translation>Von einer beobachteten Adresse ist hier kein öffentlicher Schlüssel bekannt.</translation>
    </message>
    <message>
        <source>This wallet only watches. It has no password, as there is nothing to spend.</source>
        <translation>Diese Wallet beobachtet nur. Sie hat kein Passwort, denn es gibt nichts auszugeben.</translation>
    </message>
    <message>
        <source>Type the wallet password.</source>
        <translation>Geben Sie das Wallet-Passwort ein.</translation>
    </message>
    <message>
        <source>New account: %1</source>
        <translation>Neues Konto: %1</translation>
    </message>
    <message>
        <source>Remove %1 from this computer? Without its words the coins are lost for ever. Type %1 to go on.</source>
        <translation>%1 von diesem Computer entfernen? Ohne ihre Wörter sind die Coins für immer verloren. Geben Sie %1 ein, um fortzufahren.</translation>
    </message>
    <message>
        <source>Remove %1 from this computer? Without its private key the coins are lost for ever. Type %1 to go on.</source>
        <translation>%1 von diesem Computer entfernen? Ohne ihren privaten Schlüssel sind die Coins für immer verloren. Geben Sie %1 ein, um fortzufahren.</translation>
    </message>
    <message>
        <source>Remove %1 from this computer? It only watches; no coins depend on it. Type %1 to go on.</source>
        <translation>%1 von diesem Computer entfernen? Sie beobachtet nur; es hängen keine Coins daran. Geben Sie %1 ein, um fortzufahren.</translation>
    </message>
    <message>
        <source>The file itself is not destroyed. It is kept as %1, and importing it with its password brings the wallet back.</source>
        <translation>Die Datei selbst wird nicht zerstört. Sie bleibt als %1 erhalten; importiert man sie mit ihrem Passwort, ist die Wallet wieder da.</translation>
    </message>
    <message>
        <source>This is not the name. Type %1.</source>
        <translation>Das ist nicht der Name. Geben Sie %1 ein.</translation>
    </message>
    <message>
        <source>Removed. Its file is kept as %1</source>
        <translation>Entfernt. Ihre Datei bleibt als %1 erhalten</translation>
    </message>
</context>
</TS>
