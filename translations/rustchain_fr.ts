<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_US">
<context>
    <name>AboutCard</name>
    <message>
        <source>About</source>
        <extracomment>Title of a card.</extracomment>
        <translation>À propos</translation>
    </message>
    <message>
        <source>RustChain Desktop</source>
        <extracomment>Name of the program.</extracomment>
        <translation>RustChain Desktop</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Inter and JetBrains Mono under the SIL Open Font License.</source>
        <extracomment>The licence of the program and of its fonts.</extracomment>
        <translation>Logiciel libre sous licence MIT. Inter et JetBrains Mono sous SIL Open Font License.</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <extracomment>Button that copies facts for an error report.</extracomment>
        <translation>Copier le diagnostic</translation>
    </message>
</context>
<context>
    <name>AccountsCard</name>
    <message>
        <source>Accounts</source>
        <extracomment>Title of a card.</extracomment>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Add an account</source>
        <extracomment>Button that makes the next account of the open wallet.</extracomment>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Copy the address of %1</source>
        <extracomment>Tooltip of a copy button; %1 is &quot;Account 2&quot;.</extracomment>
        <translation>Copier l’adresse de %1</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>Sent to %1</source>
        <translation>Envoyé à %1</translation>
    </message>
    <message numerus="yes">
        <source>Sent to %n addresses</source>
        <translation>
            <numerusform>Envoyé à %n adresse</numerusform>
            <numerusform>Envoyé à %n adresses</numerusform>
        </translation>
    </message>
    <message>
        <source>Received from %1</source>
        <translation>Reçu de %1</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>In block %1</source>
        <translation>Dans le bloc %1</translation>
    </message>
    <message>
        <source>Final in block %1</source>
        <translation>Définitif dans le bloc %1</translation>
    </message>
    <message>
        <source>Failed in block %1: the balance was too low. The fee was paid.</source>
        <translation>Échoué dans le bloc %1 : le solde était insuffisant. Les frais ont été payés.</translation>
    </message>
    <message>
        <source>Expired, not sent</source>
        <translation>Expiré, non envoyé</translation>
    </message>
    <message>
        <source>Registering this machine</source>
        <translation>Enregistrement de cette machine</translation>
    </message>
    <message>
        <source>Moving a bounty on</source>
        <translation>Avancement d’une prime</translation>
    </message>
    <message>
        <source>Funding a bounty</source>
        <translation>Financement d’une prime</translation>
    </message>
    <message>
        <source>Bond</source>
        <translation>Mettre en caution</translation>
    </message>
    <message>
        <source>No node has taken it yet</source>
        <translation>Aucun nœud ne l’a encore pris</translation>
    </message>
    <message>
        <source>Prepared for %1</source>
        <translation>Préparé pour %1</translation>
    </message>
    <message numerus="yes">
        <source>Prepared for %n addresses</source>
        <translation>
            <numerusform>Préparé pour %n adresse</numerusform>
            <numerusform>Préparé pour %n adresses</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelling a payment</source>
        <translation>Annulation d’un paiement</translation>
    </message>
    <message>
        <source>Mining reward, epoch %1</source>
        <translation>Récompense de minage, époque %1</translation>
    </message>
    <message>
        <source>Machine announced</source>
        <translation>Machine annoncée</translation>
    </message>
    <message>
        <source>Machine registered</source>
        <translation>Machine enregistrée</translation>
    </message>
    <message>
        <source>From the first block</source>
        <translation>Issu du premier bloc</translation>
    </message>
    <message>
        <source>Bonded</source>
        <translation>En caution</translation>
    </message>
    <message>
        <source>Taking back %1 RTC from the bond</source>
        <translation>Retrait de %1 RTC de la caution</translation>
    </message>
    <message>
        <source>Machine released</source>
        <translation>Machine libérée</translation>
    </message>
    <message>
        <source>Validator reported</source>
        <translation>Validateur signalé</translation>
    </message>
    <message>
        <source>Bounty funded</source>
        <translation>Prime financée</translation>
    </message>
    <message>
        <source>Bounty moved on</source>
        <translation>Prime avancée</translation>
    </message>
    <message>
        <source>Bounty paid</source>
        <translation>Prime payée</translation>
    </message>
    <message>
        <source>Escrow of a bounty came back</source>
        <translation>Le séquestre d’une prime est revenu</translation>
    </message>
</context>
<context>
    <name>ActivityActions</name>
    <message>
        <source>It waits for a block. A higher fee brings it in sooner. Cancelling pays the smallest amount to yourself in its place; until that is final, the payment can still go through.</source>
        <extracomment>Above the buttons that change a waiting payment.</extracomment>
        <translation>Il attend un bloc. Des frais plus élevés accélèrent son inclusion. L’annulation vous verse à sa place le plus petit montant possible ; tant qu’elle n’est pas définitive, le paiement peut encore aboutir.</translation>
    </message>
    <message>
        <source>Its amount and its place in the order of payments are kept for it. Later payments wait until it is sent or forgotten. Forgetting does not stop somebody who has it signed already.</source>
        <extracomment>Above the button that forgets a payment which waits for a signature.</extracomment>
        <translation>Son montant et sa place dans l’ordre des paiements lui sont réservés. Les paiements suivants attendent qu’il soit envoyé ou oublié. L’oublier n’arrête pas celui qui l’a déjà signé.</translation>
    </message>
    <message>
        <source>Raise the fee</source>
        <extracomment>Sends a waiting payment again with a higher fee.</extracomment>
        <translation>Augmenter les frais</translation>
    </message>
    <message>
        <source>Cancel payment</source>
        <extracomment>Tries to take a waiting payment back.</extracomment>
        <translation>Annuler le paiement</translation>
    </message>
    <message>
        <source>Forget this payment</source>
        <extracomment>Gives up a payment that was exported and not signed yet.</extracomment>
        <translation>Oublier ce paiement</translation>
    </message>
</context>
<context>
    <name>ActivityDrawer</name>
    <message>
        <source>Copy: %1</source>
        <extracomment>Tooltip of a copy button; %1 names what is copied.</extracomment>
        <translation>Copier : %1</translation>
    </message>
    <message>
        <source>Private note</source>
        <extracomment>Above a field for a private note on a payment.</extracomment>
        <translation>Note privée</translation>
    </message>
    <message>
        <source>Keep note</source>
        <extracomment>Keeps the private note on a payment.</extracomment>
        <translation>Conserver la note</translation>
    </message>
    <message>
        <source>Open in Explorer</source>
        <extracomment>Shows the transaction in the explorer.</extracomment>
        <translation>Ouvrir dans l’explorateur</translation>
    </message>
</context>
<context>
    <name>ActivityFileDialog</name>
    <message>
        <source>Export as a table (CSV)</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>Exporter en tableau (CSV)</translation>
    </message>
    <message>
        <source>Export labels</source>
        <extracomment>Title of a dialog.
----------
Button that writes a file.</extracomment>
        <translation>Exporter les libellés</translation>
    </message>
    <message>
        <source>Import labels</source>
        <extracomment>Title of a dialog.
----------
Button that reads a file.</extracomment>
        <translation>Importer les libellés</translation>
    </message>
    <message>
        <source>All lines that fit the filters, for a spreadsheet. Times are in UTC.</source>
        <extracomment>What the table holds.</extracomment>
        <translation>Toutes les lignes qui correspondent aux filtres, pour un tableur. Les heures sont en UTC.</translation>
    </message>
    <message>
        <source>Your notes on payments and the names of your address book, for another wallet (BIP329).</source>
        <extracomment>What a file of labels holds.</extracomment>
        <translation>Vos notes sur les paiements et les noms de votre carnet d’adresses, pour un autre portefeuille (BIP329).</translation>
    </message>
    <message>
        <source>Notes are replaced by those of the file. Names in your address book stay as they are.</source>
        <extracomment>What an import of labels does.</extracomment>
        <translation>Les notes sont remplacées par celles du fichier. Les noms de votre carnet d’adresses restent inchangés.</translation>
    </message>
    <message>
        <source>Export table</source>
        <extracomment>Button that writes a file.</extracomment>
        <translation>Exporter le tableau</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>Closes a dialog; nothing is written.</extracomment>
        <translation>Ne rien faire</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Above a field for the path of a file.</extracomment>
        <translation>Fichier</translation>
    </message>
</context>
<context>
    <name>ActivityFilters</name>
    <message>
        <source>Shown payments</source>
        <extracomment>Read out for the choice of what the list shows.</extracomment>
        <translation>Paiements affichés</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>A filter of the activity list.</extracomment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>In</source>
        <extracomment>A filter of the activity list: received.</extracomment>
        <translation>Reçus</translation>
    </message>
    <message>
        <source>Out</source>
        <extracomment>A filter of the activity list: sent.</extracomment>
        <translation>Envoyés</translation>
    </message>
    <message>
        <source>Mining</source>
        <extracomment>A filter of the activity list.</extracomment>
        <translation>Minage</translation>
    </message>
    <message>
        <source>Bounties</source>
        <extracomment>A filter of the activity list.</extracomment>
        <translation>Primes</translation>
    </message>
    <message>
        <source>Staking</source>
        <extracomment>A filter of the activity list.</extracomment>
        <translation>Staking</translation>
    </message>
    <message>
        <source>Pending</source>
        <extracomment>A filter of the activity list.</extracomment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>A filter of the activity list.</extracomment>
        <translation>Échoués</translation>
    </message>
    <message>
        <source>Label, name, address, hash or amount</source>
        <extracomment>In the field that searches the activity list.</extracomment>
        <translation>Libellé, nom, adresse, hash ou montant</translation>
    </message>
    <message>
        <source>First day shown</source>
        <extracomment>Name of a field for a day.</extracomment>
        <translation>Premier jour affiché</translation>
    </message>
    <message>
        <source>From 2026-01-31</source>
        <extracomment>In an empty field for a day; the form stays as it is.</extracomment>
        <translation>Du 2026-01-31</translation>
    </message>
    <message>
        <source>Last day shown</source>
        <extracomment>Name of a field for a day.</extracomment>
        <translation>Dernier jour affiché</translation>
    </message>
    <message>
        <source>Until 2026-12-31</source>
        <extracomment>In an empty field for a day; the form stays as it is.</extracomment>
        <translation>Au 2026-12-31</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>Shows all payments again.</extracomment>
        <translation>Effacer les filtres</translation>
    </message>
</context>
<context>
    <name>ActivityList</name>
    <message>
        <source>Payments, the newest first</source>
        <extracomment>Read out for the list of payments.</extracomment>
        <translation>Paiements, du plus récent au plus ancien</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Activity</source>
        <extracomment>Title of the page that lists all payments.</extracomment>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <extracomment>Writes the activity into a file.</extracomment>
        <translation>Exporter en CSV</translation>
    </message>
    <message>
        <source>Export labels</source>
        <extracomment>Writes notes and names into a file.</extracomment>
        <translation>Exporter les libellés</translation>
    </message>
    <message>
        <source>Import labels</source>
        <extracomment>Reads notes and names from a file.</extracomment>
        <translation>Importer les libellés</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Reads the list again.</extracomment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <extracomment>Nothing ever happened to this wallet.</extracomment>
        <translation>Rien pour l’instant.</translation>
    </message>
    <message>
        <source>No payment fits these filters.</source>
        <extracomment>No row is left by the filters.</extracomment>
        <translation>Aucun paiement ne correspond à ces filtres.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>Shows all payments again.</extracomment>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Show older</source>
        <extracomment>Loads older payments.</extracomment>
        <translation>Afficher les plus anciens</translation>
    </message>
</context>
<context>
    <name>AddAccountDialog</name>
    <message>
        <source>Add an account</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>The next account of the same words, with an address of its own. Your paper covers it too.</source>
        <extracomment>What one more account is.</extracomment>
        <translation>Le compte suivant des mêmes mots, avec sa propre adresse. Votre papier le couvre aussi.</translation>
    </message>
    <message>
        <source>The next address of the public key that this wallet watches.</source>
        <extracomment>What one more account of a watched public key is.</extracomment>
        <translation>L’adresse suivante de la clé publique que ce portefeuille observe.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>Closes a dialog; nothing is changed.</extracomment>
        <translation>Ne rien faire</translation>
    </message>
    <message>
        <source>Add account</source>
        <extracomment>Button that makes the next account.</extracomment>
        <translation>Ajouter le compte</translation>
    </message>
    <message>
        <source>Wallet password</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Mot de passe du portefeuille</translation>
    </message>
</context>
<context>
    <name>AddPeerDialog</name>
    <message>
        <source>Add a peer</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>Ajouter un pair</translation>
    </message>
    <message>
        <source>The node calls it, and again whenever the connection is lost. Everything a peer says is checked.</source>
        <extracomment>In the dialog that asks for the address of a peer.</extracomment>
        <translation>Le nœud l’appelle, et le rappelle chaque fois que la connexion est perdue. Tout ce que dit un pair est vérifié.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button that closes the dialog without a change.</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Add the peer</source>
        <extracomment>Button that makes the node call a peer.</extracomment>
        <translation>Ajouter le pair</translation>
    </message>
    <message>
        <source>Type an address first.</source>
        <extracomment>Why the button cannot be used yet.</extracomment>
        <translation>Saisissez d’abord une adresse.</translation>
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
        <translation>Hôte et port. Sans port, 8098 est utilisé.</translation>
    </message>
</context>
<context>
    <name>AddressChip</name>
    <message>
        <source>Choose another address</source>
        <extracomment>Button that empties the field for an address.</extracomment>
        <translation>Choisir une autre adresse</translation>
    </message>
</context>
<context>
    <name>AddressField</name>
    <message>
        <source>Paste from the clipboard</source>
        <extracomment>Button in the field for an address.</extracomment>
        <translation>Coller depuis le presse-papiers</translation>
    </message>
    <message>
        <source>Choose from the address book</source>
        <extracomment>Button in the field for an address.</extracomment>
        <translation>Choisir dans le carnet d’adresses</translation>
    </message>
</context>
<context>
    <name>AddressLabel</name>
    <message>
        <source>Copy the address</source>
        <extracomment>Tooltip of the copy button beside an address.</extracomment>
        <translation>Copier l’adresse</translation>
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
        <translation>inconnu</translation>
    </message>
    <message>
        <source>hidden</source>
        <extracomment>Read out for an amount the user has hidden.</extracomment>
        <translation>masqué</translation>
    </message>
</context>
<context>
    <name>AppearanceCard</name>
    <message>
        <source>Appearance</source>
        <extracomment>Title of a card.</extracomment>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>Above a choice.
----------
Read out for the choice of light or dark.</extracomment>
        <translation>Thème</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>Choice of a theme: as the system.
----------
Choice of a language: as the system.</extracomment>
        <translation>Système</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Choice of a theme.</extracomment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Choice of a theme.</extracomment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>Label of a choice.</extracomment>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Label of a choice.</extracomment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <extracomment>Under the choice of a language.</extracomment>
        <translation>À partir du prochain démarrage.</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <extracomment>Box to tick.</extracomment>
        <translation>Animations réduites</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>Box to tick.</extracomment>
        <translation>Contraste élevé</translation>
    </message>
</context>
<context>
    <name>BalanceCard</name>
    <message>
        <source>Balance</source>
        <extracomment>Above the balance.</extracomment>
        <translation>Solde</translation>
    </message>
    <message>
        <source>Show the amounts</source>
        <extracomment>Tooltip of the eye beside the balance.</extracomment>
        <translation>Afficher les montants</translation>
    </message>
    <message>
        <source>Hide the amounts</source>
        <extracomment>Tooltip of the eye beside the balance.</extracomment>
        <translation>Masquer les montants</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>Button that begins a payment.</extracomment>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Receive</source>
        <extracomment>Button that shows the own address.</extracomment>
        <translation>Recevoir</translation>
    </message>
    <message>
        <source>arriving</source>
        <extracomment>Behind an amount that is on its way here.</extracomment>
        <translation>en réception</translation>
    </message>
    <message>
        <source>That no newer block exists cannot be proven. The age of the newest one is at the bottom of the window.</source>
        <extracomment>Under the steps that prove a balance.</extracomment>
        <translation>Qu’il n’existe pas de bloc plus récent ne peut être prouvé. L’âge du dernier est au bas de la fenêtre.</translation>
    </message>
    <message>
        <source>Balance, by what can be spent</source>
        <extracomment>Read out for the bar under the balance.</extracomment>
        <translation>Solde, selon ce qui peut être dépensé</translation>
    </message>
    <message>
        <source>Available</source>
        <extracomment>What can be spent now.</extracomment>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Pending</source>
        <extracomment>What arrives and is not final yet.</extracomment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Bonded</source>
        <extracomment>What is in a validator&apos;s bond.</extracomment>
        <translation>En caution</translation>
    </message>
    <message>
        <source>In escrow</source>
        <extracomment>What waits for a bounty&apos;s end.</extracomment>
        <translation>En séquestre</translation>
    </message>
    <message>
        <source>Set aside for payments on their way</source>
        <extracomment>What waiting payments will take.</extracomment>
        <translation>Réservé aux paiements en cours</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close the notice</source>
        <extracomment>Button that closes a notice across the page.</extracomment>
        <translation>Fermer l’avis</translation>
    </message>
</context>
<context>
    <name>BoardFilters</name>
    <message>
        <source>Title, repository or tag</source>
        <extracomment>In the field that searches the board of bounties.</extracomment>
        <translation>Titre, dépôt ou étiquette</translation>
    </message>
    <message>
        <source>Fewer filters</source>
        <extracomment>Button that shows or hides the finer filters of the board.</extracomment>
        <translation>Moins de filtres</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Plus de filtres</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Name of a filter of the board: how far a bounty is.</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>Any state</source>
        <extracomment>A filter of the board of bounties.</extracomment>
        <translation>Tout état</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A filter of the board of bounties: nobody has claimed it.</extracomment>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>In work</source>
        <extracomment>A filter of the board of bounties: somebody works on it.</extracomment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Paid</source>
        <extracomment>A filter of the board of bounties.</extracomment>
        <translation>Payée</translation>
    </message>
    <message>
        <source>Cancelled or expired</source>
        <extracomment>A filter of the board of bounties: the escrow went back.</extracomment>
        <translation>Annulée ou expirée</translation>
    </message>
    <message>
        <source>Not on the chain yet</source>
        <extracomment>A filter of the board of bounties: known from a listing alone.</extracomment>
        <translation>Pas encore sur la chaîne</translation>
    </message>
    <message>
        <source>Tag or language</source>
        <extracomment>Name of a filter of the board.</extracomment>
        <translation>Étiquette ou langage</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>Name of a choice of the board: what comes first.</extracomment>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Newest first</source>
        <extracomment>An order of the board of bounties.</extracomment>
        <translation>Plus récentes d’abord</translation>
    </message>
    <message>
        <source>Highest reward first</source>
        <extracomment>An order of the board of bounties.</extracomment>
        <translation>Plus forte récompense d’abord</translation>
    </message>
    <message>
        <source>Ends soon first</source>
        <extracomment>An order of the board of bounties.</extracomment>
        <translation>Bientôt terminées d’abord</translation>
    </message>
    <message>
        <source>Lowest reward in RTC</source>
        <extracomment>Name of a field for an amount.</extracomment>
        <translation>Récompense minimale en RTC</translation>
    </message>
    <message>
        <source>From RTC</source>
        <extracomment>In an empty field for an amount.</extracomment>
        <translation>À partir de RTC</translation>
    </message>
    <message>
        <source>Highest reward in RTC</source>
        <extracomment>Name of a field for an amount.</extracomment>
        <translation>Récompense maximale en RTC</translation>
    </message>
    <message>
        <source>Up to RTC</source>
        <extracomment>In an empty field for an amount.</extracomment>
        <translation>Jusqu’à RTC</translation>
    </message>
    <message>
        <source>Repository</source>
        <extracomment>Name of a field for the repository that bounties belong to.</extracomment>
        <translation>Dépôt</translation>
    </message>
    <message>
        <source>Repository: owner/name</source>
        <extracomment>In an empty field for a repository.</extracomment>
        <translation>Dépôt : propriétaire/nom</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>Shows all bounties again.</extracomment>
        <translation>Effacer les filtres</translation>
    </message>
</context>
<context>
    <name>BoardTab</name>
    <message>
        <source>Bounties</source>
        <extracomment>Read out for the list of bounties.</extracomment>
        <translation>Primes</translation>
    </message>
    <message>
        <source>No open bounty fits.</source>
        <extracomment>No bounty is left by the filters, or there is none.</extracomment>
        <translation>Aucune prime ouverte ne convient.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>Shows all bounties again.</extracomment>
        <translation>Effacer les filtres</translation>
    </message>
</context>
<context>
    <name>BondCard</name>
    <message>
        <source>Bond</source>
        <extracomment>Title of a card: putting coins down as a guarantee.</extracomment>
        <translation>Mettre en caution</translation>
    </message>
    <message>
        <source>Amount, at least %1 RTC</source>
        <extracomment>Label of a field; %1 is the least amount of a bond.</extracomment>
        <translation>Montant, au moins %1 RTC</translation>
    </message>
    <message>
        <source>Validator name, public</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Nom du validateur, public</translation>
    </message>
    <message>
        <source>At most 32 bytes. It may stay empty.</source>
        <extracomment>Below the field for a validator&apos;s name.</extracomment>
        <translation>32 octets au plus. Peut rester vide.</translation>
    </message>
    <message>
        <source>Unbonding takes %1. Until then the coins cannot be spent and can still be slashed.</source>
        <extracomment>In the card about bonding; %1 is a time such as &quot;14 days&quot;.</extracomment>
        <translation>Le retrait de la caution prend %1. D’ici là, les fonds ne peuvent pas être dépensés et peuvent encore être confisqués.</translation>
    </message>
    <message>
        <source>Bond coins</source>
        <extracomment>Button that goes on to confirm a bond.</extracomment>
        <translation>Mettre en caution</translation>
    </message>
    <message>
        <source>Bond %1 RTC</source>
        <extracomment>Title of a dialog; %1 is an amount.</extracomment>
        <translation>Mettre %1 RTC en caution</translation>
    </message>
    <message>
        <source>These coins stand for this node&apos;s votes. They come back %1 after you ask for them.</source>
        <extracomment>In the dialog that confirms a bond; %1 is a time such as &quot;14 days&quot;.</extracomment>
        <translation>Ces fonds garantissent les votes de ce nœud. Ils reviennent %1 après votre demande.</translation>
    </message>
</context>
<context>
    <name>BookDialog</name>
    <message>
        <source>Address book</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>Carnet d’adresses</translation>
    </message>
    <message>
        <source>Close the book</source>
        <extracomment>Closes the address book.</extracomment>
        <translation>Fermer le carnet</translation>
    </message>
    <message>
        <source>Nobody is in the book yet. After a payment you can keep its address.</source>
        <extracomment>The address book is empty.</extracomment>
        <translation>Le carnet est encore vide. Après un paiement, vous pouvez garder son adresse.</translation>
    </message>
</context>
<context>
    <name>Bounties</name>
    <message>
        <source>Not on the chain yet</source>
        <translation>Pas encore sur la chaîne</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Réservée</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Soumise</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvée</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Bounty %1</source>
        <translation>Prime %1</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>over</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>Waiting for somebody to claim it since %1</source>
        <translation>Attend depuis le %1 que quelqu’un la réserve</translation>
    </message>
    <message>
        <source>Waiting for your pull request since %1</source>
        <translation>Attend votre pull request depuis le %1</translation>
    </message>
    <message>
        <source>Waiting for the claimant&apos;s pull request since %1</source>
        <translation>Attend le pull request du développeur depuis le %1</translation>
    </message>
    <message>
        <source>Waiting for your review since %1</source>
        <translation>Attend votre relecture depuis le %1</translation>
    </message>
    <message>
        <source>Waiting for the maintainer&apos;s review since %1</source>
        <translation>Attend la relecture du mainteneur depuis le %1</translation>
    </message>
    <message>
        <source>Waiting for the merge of pull request #%1 since %2</source>
        <translation>Attend la fusion du pull request #%1 depuis le %2</translation>
    </message>
    <message>
        <source>Until somebody claims it, the sponsor can take the escrow back. After %1 it goes back by itself.</source>
        <translation>Tant que personne ne la réserve, le sponsor peut reprendre le séquestre. Après le %1, il revient de lui-même.</translation>
    </message>
    <message>
        <source>If you link no pull request by %1, your claim lapses and the bounty is open to others.</source>
        <translation>Si vous ne liez aucun pull request d’ici le %1, votre réservation expire et la prime s’ouvre aux autres.</translation>
    </message>
    <message>
        <source>If no pull request is linked by %1, the claim lapses and the bounty is open to others.</source>
        <translation>Si aucun pull request n’est lié d’ici le %1, la réservation expire et la prime s’ouvre aux autres.</translation>
    </message>
    <message>
        <source>If the work is rejected, the claimant can submit again while the claim lasts. Without a decision the escrow goes back to the sponsor after %1.</source>
        <translation>Si le travail est refusé, il peut être soumis à nouveau tant que dure la réservation. Sans décision, le séquestre revient au sponsor après le %1.</translation>
    </message>
    <message>
        <source>If pull request #%1 is not merged by %2, the escrow goes back to the sponsor.</source>
        <translation>Si le pull request #%1 n’est pas fusionné d’ici le %2, le séquestre revient au sponsor.</translation>
    </message>
    <message>
        <source>Nothing. The payment is final and nobody can undo it.</source>
        <translation>Rien. Le paiement est définitif et personne ne peut l’annuler.</translation>
    </message>
    <message>
        <source>Nothing. The escrow is back at the sponsor.</source>
        <translation>Rien. Le séquestre est revenu au sponsor.</translation>
    </message>
    <message>
        <source>merge, sponsor or maintainer</source>
        <translation>fusion, sponsor ou mainteneur</translation>
    </message>
    <message>
        <source>sponsor or maintainer</source>
        <translation>sponsor ou mainteneur</translation>
    </message>
    <message>
        <source>Sponsor, %1 of %2 bounties paid</source>
        <translation>Sponsor, %1 primes payées sur %2</translation>
    </message>
    <message numerus="yes">
        <source>Maintainer, %n bounties paid</source>
        <translation>
            <numerusform>Mainteneur, %n prime payée</numerusform>
            <numerusform>Mainteneur, %n primes payées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Developer, %n bounties paid</source>
        <translation>
            <numerusform>Développeur, %n prime payée</numerusform>
            <numerusform>Développeur, %n primes payées</numerusform>
        </translation>
    </message>
    <message>
        <source>Not enough RTC for amount and fee.</source>
        <translation>Pas assez de RTC pour le montant et les frais.</translation>
    </message>
    <message>
        <source>There is no such bounty on this chain.</source>
        <translation>Cette prime n’existe pas sur cette chaîne.</translation>
    </message>
    <message>
        <source>This step is somebody else&apos;s to take.</source>
        <translation>Cette étape revient à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>The bounty stands at another step by now. Look at it again.</source>
        <translation>La prime en est maintenant à une autre étape. Regardez-la à nouveau.</translation>
    </message>
    <message>
        <source>Somebody else claimed it first.</source>
        <translation>Quelqu’un d’autre l’a réservée avant.</translation>
    </message>
    <message>
        <source>The deadline of this bounty is over.</source>
        <translation>Le délai de cette prime est passé.</translation>
    </message>
    <message>
        <source>No bounty can have this deadline or claim period. Choose others.</source>
        <translation>Aucune prime ne peut avoir ce délai ou cette durée. Choisissez-en d’autres.</translation>
    </message>
    <message>
        <source>The reward is too small. Offer at least %1 RTC.</source>
        <translation>La récompense est trop faible. Offrez au moins %1 RTC.</translation>
    </message>
    <message>
        <source>You hold another open claim in this repository. Finish it or give it back first.</source>
        <translation>Vous avez une autre réservation ouverte dans ce dépôt. Terminez-la ou rendez-la d’abord.</translation>
    </message>
    <message>
        <source>You let a claim in this repository lapse. Wait one claim period.</source>
        <translation>Vous avez laissé expirer une réservation dans ce dépôt. Attendez une durée de réservation.</translation>
    </message>
    <message>
        <source>Nothing was merged. Only the sponsor can pay without a merge.</source>
        <translation>Rien n’a été fusionné. Seul le sponsor peut payer sans fusion.</translation>
    </message>
    <message>
        <source>The chain refused it (%1).</source>
        <translation>La chaîne l’a refusé (%1).</translation>
    </message>
</context>
<context>
    <name>BountiesCard</name>
    <message>
        <source>Bounties that need you</source>
        <extracomment>Title of a card: bounties whose next step is the reader&apos;s.</extracomment>
        <translation>Primes qui vous attendent</translation>
    </message>
</context>
<context>
    <name>BountiesPage</name>
    <message>
        <source>Board</source>
        <extracomment>Tab with all bounties.</extracomment>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>My work</source>
        <extracomment>Tab with the bounties that I claimed.</extracomment>
        <translation>Mon travail</translation>
    </message>
    <message>
        <source>My payouts</source>
        <extracomment>Tab with what bounties paid me.</extracomment>
        <translation>Mes versements</translation>
    </message>
    <message>
        <source>Posted by me</source>
        <extracomment>Tab with the bounties that I pay for.</extracomment>
        <translation>Publiées par moi</translation>
    </message>
    <message>
        <source>Bounties</source>
        <extracomment>Title of the page about paid work.</extracomment>
        <translation>Primes</translation>
    </message>
    <message>
        <source>Post a bounty</source>
        <extracomment>Button that opens the form for a new bounty.</extracomment>
        <translation>Publier une prime</translation>
    </message>
    <message>
        <source>Bounties are read from the chain that this device executed. That needs a full node.</source>
        <extracomment>Why the page about bounties is empty.</extracomment>
        <translation>Les primes sont lues dans la chaîne que cet appareil a exécutée. Cela demande un nœud complet.</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <extracomment>Read out for the tabs of the page about bounties.</extracomment>
        <translation>Parties de cette page</translation>
    </message>
</context>
<context>
    <name>BountyPage</name>
    <message>
        <source>Bounties</source>
        <extracomment>Above the name of a bounty: the page it belongs to.</extracomment>
        <translation>Primes</translation>
    </message>
    <message>
        <source>Copy link</source>
        <extracomment>Button that copies the link of a bounty&apos;s terms.</extracomment>
        <translation>Copier le lien</translation>
    </message>
</context>
<context>
    <name>BountyPost</name>
    <message>
        <source>Paste the link of the issue, as https://github.com/owner/name/issues/12.</source>
        <translation>Collez le lien de l’issue, comme https://github.com/owner/name/issues/12.</translation>
    </message>
    <message>
        <source>Only issues on github.com can be bounties.</source>
        <translation>Seules les issues de github.com peuvent être des primes.</translation>
    </message>
    <message>
        <source>This is a pull request. Link the issue that it is to solve.</source>
        <translation>C’est un pull request. Liez l’issue qu’il doit résoudre.</translation>
    </message>
    <message>
        <source>This page of GitHub is no issue. Its link ends in /issues/ and a number.</source>
        <translation>Cette page de GitHub n’est pas une issue. Son lien finit par /issues/ et un nombre.</translation>
    </message>
    <message>
        <source>No repository has such a name. Copy the link from GitHub.</source>
        <translation>Aucun dépôt ne porte ce nom. Copiez le lien depuis GitHub.</translation>
    </message>
    <message>
        <source>This link is too long for an issue.</source>
        <translation>Ce lien est trop long pour une issue.</translation>
    </message>
    <message>
        <source>Say in one line what is to be done.</source>
        <translation>Dites en une ligne ce qui est à faire.</translation>
    </message>
    <message>
        <source>At most 200 bytes; this has %1.</source>
        <translation>200 octets au plus ; ceci en a %1.</translation>
    </message>
    <message>
        <source>Only characters that can be seen.</source>
        <translation>Caractères visibles uniquement.</translation>
    </message>
    <message>
        <source>Say how much the work is worth.</source>
        <translation>Dites combien vaut le travail.</translation>
    </message>
    <message>
        <source>Not an amount. Use digits and one separator; RTC has 6 decimals.</source>
        <translation>Ce n’est pas un montant. Utilisez des chiffres et un seul séparateur ; RTC a 6 décimales.</translation>
    </message>
    <message>
        <source>At least %1 RTC: less would not pay the fees of the claimant.</source>
        <translation>Au moins %1 RTC : moins ne paierait pas les frais du développeur.</translation>
    </message>
    <message>
        <source>The balance is not known yet.</source>
        <translation>Le solde n’est pas encore connu.</translation>
    </message>
    <message>
        <source>More than you have: %1 available.</source>
        <translation>Plus que ce que vous avez : %1 disponibles.</translation>
    </message>
    <message>
        <source>Type a number of days, or a date such as 2027-01-31.</source>
        <translation>Saisissez un nombre de jours, ou une date comme 2027-01-31.</translation>
    </message>
    <message>
        <source>This day is over. Choose a later one.</source>
        <translation>Ce jour est passé. Choisissez-en un plus tard.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n days ahead.</source>
        <translation>
            <numerusform>Au plus %n jour à l’avance.</numerusform>
            <numerusform>Au plus %n jours à l’avance.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a number of days, at least 1.</source>
        <translation>Saisissez un nombre de jours, au moins 1.</translation>
    </message>
    <message numerus="yes">
        <source>A claim lasts at most %n days.</source>
        <translation>
            <numerusform>Une réservation dure au plus %n jour.</numerusform>
            <numerusform>Une réservation dure au plus %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not a key: 64 characters, 0 to 9 and a to f.</source>
        <translation>Pas une clé : 64 caractères, 0 à 9 et a à f.</translation>
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
        <translation>En séquestre, vérifié</translation>
    </message>
    <message>
        <source>Not payable</source>
        <extracomment>Under a reward that nobody vouches for.</extracomment>
        <translation>Non payable</translation>
    </message>
</context>
<context>
    <name>BountyTimeline</name>
    <message>
        <source>Claimed</source>
        <translation>Réservée</translation>
    </message>
    <message>
        <source>Claim given back</source>
        <translation>Réservation rendue</translation>
    </message>
    <message>
        <source>By you. The bounty was open to all again.</source>
        <translation>Par vous. La prime s’est rouverte à tous.</translation>
    </message>
    <message>
        <source>By %1. The bounty was open to all again.</source>
        <translation>Par %1. La prime s’est rouverte à tous.</translation>
    </message>
    <message>
        <source>Claim lapsed</source>
        <translation>Réservation expirée</translation>
    </message>
    <message>
        <source>No pull request came in time. The bounty was open to all again.</source>
        <translation>Aucun pull request n’est venu à temps. La prime s’est rouverte à tous.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>%1 RTC went back to the sponsor.</source>
        <translation>%1 RTC sont revenus au sponsor.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Its time was over: %1 RTC went back to the sponsor.</source>
        <translation>Son délai était passé : %1 RTC sont revenus au sponsor.</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Publiée</translation>
    </message>
    <message>
        <source>You wrote the terms</source>
        <translation>Vous avez écrit les conditions</translation>
    </message>
    <message>
        <source>%1 wrote the terms</source>
        <translation>%1 a écrit les conditions</translation>
    </message>
    <message>
        <source>issue #%1</source>
        <translation>issue #%1</translation>
    </message>
    <message>
        <source>terms</source>
        <translation>conditions</translation>
    </message>
    <message>
        <source>Funded</source>
        <translation>Financée</translation>
    </message>
    <message>
        <source>%1 RTC locked in escrow</source>
        <translation>%1 RTC bloqués en séquestre</translation>
    </message>
    <message>
        <source>Reserved for you until %1</source>
        <translation>Réservée pour vous jusqu’au %1</translation>
    </message>
    <message>
        <source>Reserved for you</source>
        <translation>Réservée pour vous</translation>
    </message>
    <message>
        <source>Reserved for %1 until %2</source>
        <translation>Réservée pour %1 jusqu’au %2</translation>
    </message>
    <message>
        <source>Reserved for %1</source>
        <translation>Réservée pour %1</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Soumise</translation>
    </message>
    <message>
        <source>Pull request linked to this bounty</source>
        <translation>Pull request lié à cette prime</translation>
    </message>
    <message>
        <source>PR #%1</source>
        <translation>PR #%1</translation>
    </message>
    <message>
        <source>Reviewed by you, maintainer</source>
        <translation>Relu par vous, mainteneur</translation>
    </message>
    <message>
        <source>Reviewed by %1, maintainer</source>
        <translation>Relu par %1, mainteneur</translation>
    </message>
    <message>
        <source>Rejected by you. Work can be submitted again.</source>
        <translation>Refusé par vous. Il peut être soumis à nouveau.</translation>
    </message>
    <message>
        <source>Rejected by %1. Work can be submitted again.</source>
        <translation>Refusé par %1. Il peut être soumis à nouveau.</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvée</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fusionnée</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Libérée</translation>
    </message>
    <message>
        <source>The work is part of the repository</source>
        <translation>Le travail fait partie du dépôt</translation>
    </message>
    <message>
        <source>The sponsor paid without a merge</source>
        <translation>Le sponsor a payé sans fusion</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payée</translation>
    </message>
    <message>
        <source>%1 RTC to %2, yours</source>
        <translation>%1 RTC vers %2, à vous</translation>
    </message>
    <message>
        <source>%1 RTC to %2</source>
        <translation>%1 RTC vers %2</translation>
    </message>
    <message>
        <source>Within about 30 s of the merge, to %1</source>
        <translation>Environ 30 s après la fusion, vers %1</translation>
    </message>
    <message>
        <source>Within about 30 s of the merge</source>
        <translation>Environ 30 s après la fusion</translation>
    </message>
</context>
<context>
    <name>CandidateCard</name>
    <message>
        <source>%1, balance %2, %3</source>
        <extracomment>Read out for an address that can be chosen; %1 is whose it is, %2 its balance, %3 the address.</extracomment>
        <translation>%1, solde %2, %3</translation>
    </message>
</context>
<context>
    <name>CandidateList</name>
    <message>
        <source>Derivation path</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Chemin de dérivation</translation>
    </message>
    <message>
        <source>The Rust wallet and the React Native wallet use it.</source>
        <extracomment>Under that field.</extracomment>
        <translation>Les portefeuilles Rust et React Native l’utilisent.</translation>
    </message>
    <message>
        <source>Which address is yours?</source>
        <extracomment>Above the addresses that an import may mean.</extracomment>
        <translation>Quelle adresse est la vôtre ?</translation>
    </message>
    <message>
        <source>The address that was found</source>
        <extracomment>Above the one address that was found.</extracomment>
        <translation>L’adresse trouvée</translation>
    </message>
</context>
<context>
    <name>ChartFrame</name>
    <message>
        <source>Show as table</source>
        <extracomment>In the menu of a chart.</extracomment>
        <translation>Afficher en tableau</translation>
    </message>
</context>
<context>
    <name>ChartTable</name>
    <message>
        <source>Close the table</source>
        <extracomment>Button that closes the table of a chart.</extracomment>
        <translation>Fermer le tableau</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>Check a signature</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>Vérifier une signature</translation>
    </message>
    <message>
        <source>All three as they were given to you. Nothing is sent anywhere.</source>
        <extracomment>What is needed to check a signature.</extracomment>
        <translation>Les trois tels qu’on vous les a donnés. Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes the dialog.</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Button that checks the signature.</extracomment>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Signature</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Signature</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>A check read out: %1 its name, %2 what came of it, %3 the details.</extracomment>
        <translation>%1 : %2. %3</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>What is word %1?</source>
        <extracomment>Title of the check of the words; %1 is a number.</extracomment>
        <translation>Quel est le mot %1 ?</translation>
    </message>
    <message>
        <source>Question %1 of %2. Look at your paper and choose the word at this place.</source>
        <extracomment>Under the title; %1 and %2 are numbers.</extracomment>
        <translation>Question %1 sur %2. Regardez votre papier et choisissez le mot à cette place.</translation>
    </message>
    <message>
        <source>Show words again</source>
        <extracomment>Button that goes back to the words.</extracomment>
        <translation>Revoir les mots</translation>
    </message>
    <message>
        <source>Check later</source>
        <extracomment>Button that skips the check of the written words.</extracomment>
        <translation>Vérifier plus tard</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <extracomment>Read out for the bar over the questions.</extracomment>
        <translation>Questions répondues</translation>
    </message>
    <message>
        <source>That is not word %1. Look at your paper.</source>
        <extracomment>After a wrong answer; %1 is a number.</extracomment>
        <translation>Ce n’est pas le mot %1. Regardez votre papier.</translation>
    </message>
</context>
<context>
    <name>ChecksDialog</name>
    <message>
        <source>What speaks against a real machine</source>
        <extracomment>Title of a dialog: why this machine is taken for a virtual one.</extracomment>
        <translation>Ce qui contredit une machine réelle</translation>
    </message>
    <message>
        <source>All checks</source>
        <extracomment>Title of a dialog that lists the checks of this machine.</extracomment>
        <translation>Toutes les vérifications</translation>
    </message>
    <message>
        <source>These checks found something. Every node judges the same report by the same rules: nobody can make an exception, but the cause can often be taken away.</source>
        <extracomment>Above the checks that found something, with what to try.</extracomment>
        <translation>Ces vérifications ont trouvé quelque chose. Chaque nœud juge le même rapport selon les mêmes règles : personne ne peut faire d’exception, mais la cause peut souvent être supprimée.</translation>
    </message>
    <message>
        <source>Each check is a piece of evidence, not a proof. What could not be measured counts neither for nor against this machine.</source>
        <extracomment>Above the list of checks.</extracomment>
        <translation>Chaque vérification est un indice, pas une preuve. Ce qui n’a pas pu être mesuré ne compte ni pour ni contre cette machine.</translation>
    </message>
    <message>
        <source>Measure again</source>
        <extracomment>Starts the measurement of this machine.</extracomment>
        <translation>Mesurer à nouveau</translation>
    </message>
    <message>
        <source>Close the checks</source>
        <extracomment>Button that closes the list of checks.</extracomment>
        <translation>Fermer les vérifications</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>Keep the node running in the background?</source>
        <extracomment>Title of a question when the window is closed.</extracomment>
        <translation>Laisser le nœud fonctionner en arrière-plan ?</translation>
    </message>
    <message>
        <source>It goes on following the chain and mining. The icon in the tray brings the window back.</source>
        <extracomment>Under the question, where there is a tray.</extracomment>
        <translation>Il continue de suivre la chaîne et de miner. L’icône de la zone de notification rouvre la fenêtre.</translation>
    </message>
    <message>
        <source>It goes on following the chain and mining, and the window is minimised.</source>
        <extracomment>Under the question, where there is no tray.</extracomment>
        <translation>Il continue de suivre la chaîne et de miner, et la fenêtre est réduite.</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <extracomment>Button that ends the program.</extracomment>
        <translation>Arrêter et quitter</translation>
    </message>
    <message>
        <source>Keep running</source>
        <extracomment>Button that hides the window and leaves the node running.</extracomment>
        <translation>Laisser fonctionner</translation>
    </message>
    <message>
        <source>Do the same from now on</source>
        <extracomment>Box to tick: do the same next time.</extracomment>
        <translation>Faire de même à l’avenir</translation>
    </message>
    <message>
        <source>Settings can change it.</source>
        <extracomment>Where the choice can be changed.</extracomment>
        <translation>Modifiable dans les paramètres.</translation>
    </message>
</context>
<context>
    <name>CompactBottomBar</name>
    <message>
        <source>Pages</source>
        <extracomment>Read out for the list of pages at the bottom of a narrow window.</extracomment>
        <translation>Pages</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Opens the pages that have no room on the bottom bar.</extracomment>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>CompactTopBar</name>
    <message>
        <source>Search</source>
        <extracomment>Button at the top of a narrow window.</extracomment>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Lock the wallet</source>
        <extracomment>Button at the top of a narrow window.</extracomment>
        <translation>Verrouiller le portefeuille</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Read out for the line of status in a narrow window.</extracomment>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <extracomment>Button that closes the dialog without a change.</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Type the amount first.</source>
        <extracomment>Why the button cannot be used yet.</extracomment>
        <translation>Saisissez d’abord le montant.</translation>
    </message>
    <message>
        <source>Type %1 to go on</source>
        <extracomment>Label of a field; %1 is an amount.</extracomment>
        <translation>Saisissez %1 pour continuer</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <extracomment>What a copy button says just after it was used.</extracomment>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>The last run ended by a fault</source>
        <extracomment>Title of a dialog at the start.</extracomment>
        <translation>La dernière session s’est terminée par une erreur</translation>
    </message>
    <message>
        <source>A report lies on this computer. It names places in the program, and holds no address, amount, password or key. Nothing is sent.</source>
        <extracomment>Under the title.</extracomment>
        <translation>Un rapport se trouve sur cet ordinateur. Il indique des endroits du programme et ne contient ni adresse, ni montant, ni mot de passe, ni clé. Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <extracomment>Button that puts the report on the clipboard.</extracomment>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Button that closes the dialog.</extracomment>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>DesktopCard</name>
    <message>
        <source>Desktop</source>
        <extracomment>Title of a card: how the program behaves on the desktop.</extracomment>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <extracomment>Label of a choice.</extracomment>
        <translation>À la fermeture de la fenêtre</translation>
    </message>
    <message>
        <source>Ask</source>
        <extracomment>Choice of what closing the window does.</extracomment>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Keep the node running</source>
        <extracomment>Choice of what closing the window does.</extracomment>
        <translation>Laisser le nœud fonctionner</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <extracomment>Choice of what closing the window does.</extracomment>
        <translation>Arrêter et quitter</translation>
    </message>
    <message>
        <source>Notifications</source>
        <extracomment>Label of a choice: notices outside the window.</extracomment>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>Choice of notices outside the window.</extracomment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Important</source>
        <extracomment>Choice of notices outside the window.</extracomment>
        <translation>Importantes</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Choice of notices outside the window.</extracomment>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Important: payments that arrive or fail, and trouble of the node.</source>
        <extracomment>Under the choice of notices.</extracomment>
        <translation>Importantes : paiements reçus ou échoués, et problèmes du nœud.</translation>
    </message>
    <message>
        <source>Start in the background</source>
        <extracomment>Box to tick.</extracomment>
        <translation>Démarrer en arrière-plan</translation>
    </message>
    <message>
        <source>Draw without the graphics card</source>
        <extracomment>Box to tick.</extracomment>
        <translation>Afficher sans la carte graphique</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <extracomment>Behind the box.</extracomment>
        <translation>À partir du prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Back</source>
        <extracomment>Button of a details page in a narrow window.</extracomment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Close the details</source>
        <extracomment>Button that closes the details at the right side.</extracomment>
        <translation>Fermer les détails</translation>
    </message>
</context>
<context>
    <name>DutyCard</name>
    <message>
        <source>Duty</source>
        <extracomment>Title of a card: what a validator has to do.</extracomment>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>You do not validate. Holding and mining work without it.</source>
        <extracomment>This wallet has no validator.</extracomment>
        <translation>Vous ne validez pas. Détenir et miner fonctionnent sans cela.</translation>
    </message>
    <message>
        <source>Next turn</source>
        <extracomment>Name of a fact: when this validator may propose a block.</extracomment>
        <translation>Prochain tour</translation>
    </message>
    <message>
        <source>Votes signed</source>
        <extracomment>Name of a figure.</extracomment>
        <translation>Votes signés</translation>
    </message>
    <message>
        <source>Uptime</source>
        <extracomment>Name of a figure: the share of turns that were taken.</extracomment>
        <translation>Disponibilité</translation>
    </message>
    <message>
        <source>since the daily count</source>
        <extracomment>Under a figure: turns are counted for a day, then from 0 again.</extracomment>
        <translation>depuis le décompte du jour</translation>
    </message>
    <message>
        <source>Rank by bond</source>
        <extracomment>Name of a figure: place among the validators, by bond.</extracomment>
        <translation>Rang par caution</translation>
    </message>
</context>
<context>
    <name>EpochCard</name>
    <message>
        <source>Expected this epoch</source>
        <extracomment>The reward if all slots are accepted, for who mines.</extracomment>
        <translation>Attendu pour cette époque</translation>
    </message>
    <message>
        <source>Estimate for this machine</source>
        <extracomment>The reward of an epoch if this machine mined.</extracomment>
        <translation>Estimation pour cette machine</translation>
    </message>
    <message>
        <source>•••••</source>
        <extracomment>Stands for an amount that is hidden.</extracomment>
        <translation>•••••</translation>
    </message>
    <message>
        <source>If every slot is accepted and the other machines go on as now.</source>
        <extracomment>Under the expected reward.</extracomment>
        <translation>Si chaque créneau est accepté et que les autres machines continuent comme maintenant.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>That password does not open this wallet.</source>
        <translation>Ce mot de passe n’ouvre pas ce portefeuille.</translation>
    </message>
    <message>
        <source>There is no space left on the disk. Free some space and try again. (%1)</source>
        <translation>Il n’y a plus d’espace sur le disque. Libérez de l’espace et réessayez. (%1)</translation>
    </message>
    <message>
        <source>This program may not use a file or folder it needs: %1</source>
        <translation>Ce programme n’a pas le droit d’utiliser un fichier ou un dossier dont il a besoin : %1</translation>
    </message>
    <message>
        <source>Another program holds what is needed here: %1</source>
        <translation>Un autre programme retient ce qui est nécessaire ici : %1</translation>
    </message>
    <message>
        <source>Stored data is damaged and was left as it is: %1</source>
        <translation>Des données stockées sont endommagées et ont été laissées telles quelles : %1</translation>
    </message>
    <message>
        <source>This would overwrite something that is there: %1</source>
        <translation>Cela écraserait quelque chose qui existe déjà : %1</translation>
    </message>
    <message>
        <source>Something went wrong: %1</source>
        <translation>Un problème est survenu : %1</translation>
    </message>
</context>
<context>
    <name>EscrowCard</name>
    <message>
        <source>Put this away</source>
        <extracomment>Button that puts away what became of a step.</extracomment>
        <translation>Masquer ceci</translation>
    </message>
</context>
<context>
    <name>Explorer</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Dépôt</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Can be claimed until block</source>
        <translation>Réservable jusqu’au bloc</translation>
    </message>
    <message>
        <source>Blocks of a claim</source>
        <translation>Blocs d’une réservation</translation>
    </message>
    <message>
        <source>Maintainer</source>
        <translation>Mainteneur</translation>
    </message>
    <message>
        <source>Release key</source>
        <translation>Clé de libération</translation>
    </message>
    <message>
        <source>Hash of the terms</source>
        <translation>Hash des conditions</translation>
    </message>
    <message>
        <source>Bounty</source>
        <translation>Prime</translation>
    </message>
    <message>
        <source>Claimant</source>
        <translation>Développeur</translation>
    </message>
    <message>
        <source>Pull request</source>
        <translation>Pull request</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvée</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Merge commit</source>
        <translation>Commit de fusion</translation>
    </message>
    <message>
        <source>none: released without a merge</source>
        <translation>aucun : libéré sans fusion</translation>
    </message>
    <message>
        <source>Failed: the bond would be below the minimum</source>
        <translation>Échoué : la caution passerait sous le minimum</translation>
    </message>
    <message>
        <source>Failed: more than is bonded</source>
        <translation>Échoué : plus que le montant en caution</translation>
    </message>
    <message>
        <source>Failed: the validator key belongs to another bond</source>
        <translation>Échoué : la clé de validateur appartient à une autre caution</translation>
    </message>
    <message>
        <source>Failed: the validator key is jailed for ever</source>
        <translation>Échoué : la clé de validateur est exclue pour toujours</translation>
    </message>
    <message>
        <source>Failed: the machine is not registered to the sender</source>
        <translation>Échoué : la machine n’est pas enregistrée auprès de l’expéditeur</translation>
    </message>
    <message>
        <source>Failed: a validator uses the machine</source>
        <translation>Échoué : un validateur utilise la machine</translation>
    </message>
    <message>
        <source>Failed: nothing is bonded</source>
        <translation>Échoué : rien n’est en caution</translation>
    </message>
    <message>
        <source>Failed: too many parts are on their way out</source>
        <translation>Échoué : trop de parts sont en cours de retrait</translation>
    </message>
    <message>
        <source>Failed: there was nothing to punish</source>
        <translation>Échoué : il n’y avait rien à sanctionner</translation>
    </message>
    <message>
        <source>Failed: there is no such bounty</source>
        <translation>Échoué : cette prime n’existe pas</translation>
    </message>
    <message>
        <source>Failed: this step is somebody else&apos;s to take</source>
        <translation>Échoué : cette étape revient à quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Failed: the bounty stands at another step</source>
        <translation>Échoué : la prime en est à une autre étape</translation>
    </message>
    <message>
        <source>Failed: somebody else claimed it first</source>
        <translation>Échoué : quelqu’un d’autre l’a réservée avant</translation>
    </message>
    <message>
        <source>Failed: the deadline does not allow it</source>
        <translation>Échoué : l’échéance ne le permet pas</translation>
    </message>
    <message>
        <source>Failed: the reward is too small</source>
        <translation>Échoué : la récompense est trop petite</translation>
    </message>
    <message>
        <source>Failed: the claimant has an open claim in this repository</source>
        <translation>Échoué : le demandeur a une réservation ouverte dans ce dépôt</translation>
    </message>
    <message>
        <source>Failed: the claimant let a claim lapse and has to wait</source>
        <translation>Échoué : le demandeur a laissé expirer une réservation et doit attendre</translation>
    </message>
    <message>
        <source>Failed: nothing was merged</source>
        <translation>Échoué : rien n’a été fusionné</translation>
    </message>
    <message>
        <source>Failed: the balance was too low</source>
        <translation>Échoué : le solde était insuffisant</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Bonded</source>
        <translation>En caution</translation>
    </message>
    <message>
        <source>Unbonded</source>
        <translation>Retiré de la caution</translation>
    </message>
    <message>
        <source>Machine released</source>
        <translation>Machine libérée</translation>
    </message>
    <message>
        <source>Validator reported</source>
        <translation>Validateur signalé</translation>
    </message>
    <message>
        <source>Bounty funded</source>
        <translation>Prime financée</translation>
    </message>
    <message>
        <source>Bounty claimed</source>
        <translation>Prime réservée</translation>
    </message>
    <message>
        <source>Bounty given back</source>
        <translation>Prime rendue</translation>
    </message>
    <message>
        <source>Work submitted for a bounty</source>
        <translation>Travail soumis pour une prime</translation>
    </message>
    <message>
        <source>Work for a bounty reviewed</source>
        <translation>Travail pour une prime relu</translation>
    </message>
    <message>
        <source>Bounty paid</source>
        <translation>Prime payée</translation>
    </message>
    <message>
        <source>Machine announced</source>
        <translation>Machine annoncée</translation>
    </message>
    <message>
        <source>Machine registered</source>
        <translation>Machine enregistrée</translation>
    </message>
    <message>
        <source>Machine renewed</source>
        <translation>Machine renouvelée</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Parent</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>%1, age %2</source>
        <translation>%1, âge %2</translation>
    </message>
    <message>
        <source>Epoch and slot</source>
        <translation>Époque et créneau</translation>
    </message>
    <message>
        <source>%1, slot %2, block %3 of %4</source>
        <translation>%1, créneau %2, bloc %3 sur %4</translation>
    </message>
    <message>
        <source>Validator</source>
        <translation>Validateur</translation>
    </message>
    <message>
        <source>State root</source>
        <translation>Racine d’état</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>%1 RTC</source>
        <translation>%1 RTC</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>Header hash recomputed</source>
        <translation>Hash d’en-tête recalculé</translation>
    </message>
    <message>
        <source>%1 of %2, %3 needed</source>
        <translation>%1 sur %2, %3 nécessaires</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Certificate of block %1</source>
        <translation>Certificat du bloc %1</translation>
    </message>
    <message>
        <source>Transactions root</source>
        <translation>Racine des transactions</translation>
    </message>
    <message numerus="yes">
        <source>%n leaves</source>
        <translation>
            <numerusform>%n feuille</numerusform>
            <numerusform>%n feuilles</numerusform>
        </translation>
    </message>
    <message>
        <source>Attestations root</source>
        <translation>Racine des attestations</translation>
    </message>
    <message>
        <source>executed here</source>
        <translation>exécuté ici</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Succès</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses</source>
        <translation>
            <numerusform>%n adresse</numerusform>
            <numerusform>%n adresses</numerusform>
        </translation>
    </message>
    <message>
        <source>Mining reward</source>
        <translation>Récompense de minage</translation>
    </message>
    <message>
        <source>From the first block</source>
        <translation>Issu du premier bloc</translation>
    </message>
    <message>
        <source>Bounty moved on</source>
        <translation>Prime avancée</translation>
    </message>
    <message>
        <source>Escrow of a bounty came back</source>
        <translation>Le séquestre d’une prime est revenu</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>%1   %2 RTC</source>
        <translation>%1   %2 RTC</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Mémo</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Gas used</source>
        <translation>Gas utilisé</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>%1. The fee was paid.</source>
        <translation>%1. Les frais ont été payés.</translation>
    </message>
    <message>
        <source>Nonce</source>
        <translation>Nonce</translation>
    </message>
    <message>
        <source>Valid until block</source>
        <translation>Valide jusqu’au bloc</translation>
    </message>
</context>
<context>
    <name>ExplorerHome</name>
    <message>
        <source>Height</source>
        <extracomment>Name of a figure.</extracomment>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Final</source>
        <extracomment>Name of a figure: how long ago a block was final.</extracomment>
        <translation>Définitif</translation>
    </message>
    <message>
        <source>since the newest final block</source>
        <extracomment>Under the age of the newest final block.</extracomment>
        <translation>depuis le dernier bloc définitif</translation>
    </message>
    <message>
        <source>Epoch</source>
        <extracomment>Name of a figure.</extracomment>
        <translation>Époque</translation>
    </message>
    <message>
        <source>Issued so far</source>
        <extracomment>Name of a figure: RTC that exist.</extracomment>
        <translation>Émis à ce jour</translation>
    </message>
    <message>
        <source>of 8,388,608 RTC</source>
        <extracomment>Under the figure of issued RTC.</extracomment>
        <translation>sur 8 388 608 RTC</translation>
    </message>
    <message>
        <source>Block %1, %2, %3</source>
        <extracomment>A block read out: %1 height, %2 number of transactions, %3 age.</extracomment>
        <translation>Bloc %1, %2, %3</translation>
    </message>
    <message>
        <source>Latest blocks</source>
        <extracomment>Title of a table.
----------
Read out for a table.</extracomment>
        <translation>Derniers blocs</translation>
    </message>
    <message>
        <source>Live</source>
        <extracomment>The table follows the chain.</extracomment>
        <translation>En direct</translation>
    </message>
    <message>
        <source>Latest transactions</source>
        <extracomment>Title of a table.
----------
Read out for a table.</extracomment>
        <translation>Dernières transactions</translation>
    </message>
    <message>
        <source>The newest blocks hold no transactions.</source>
        <extracomment>No transaction stands in the newest blocks.</extracomment>
        <translation>Les derniers blocs ne contiennent aucune transaction.</translation>
    </message>
</context>
<context>
    <name>ExplorerPage</name>
    <message>
        <source>Explorer</source>
        <extracomment>Title of the page that reads the chain.</extracomment>
        <translation>Explorateur</translation>
    </message>
    <message>
        <source>the balance was too low</source>
        <extracomment>Why a transaction failed.</extracomment>
        <translation>le solde était insuffisant</translation>
    </message>
    <message>
        <source>Everything here is checked by this device</source>
        <extracomment>Everything shown was executed here.</extracomment>
        <translation>Tout ici est vérifié par cet appareil</translation>
    </message>
    <message>
        <source>Previous block</source>
        <extracomment>Leads to the block before.</extracomment>
        <translation>Bloc précédent</translation>
    </message>
    <message>
        <source>This is the first block</source>
        <extracomment>Why there is no previous block.</extracomment>
        <translation>Ceci est le premier bloc</translation>
    </message>
    <message>
        <source>Next block</source>
        <extracomment>Leads to the block after.</extracomment>
        <translation>Bloc suivant</translation>
    </message>
    <message>
        <source>This is the newest final block</source>
        <extracomment>Why there is no next block.</extracomment>
        <translation>Ceci est le dernier bloc définitif</translation>
    </message>
    <message>
        <source>Height, hash or address</source>
        <extracomment>In the field that looks things up on the chain.</extracomment>
        <translation>Hauteur, hash ou adresse</translation>
    </message>
    <message>
        <source>The explorer reads blocks that this device executed. That needs a full node.</source>
        <extracomment>Why the page that reads the chain is empty.</extracomment>
        <translation>L’explorateur lit les blocs que cet appareil a exécutés. Cela demande un nœud complet.</translation>
    </message>
</context>
<context>
    <name>ExportFileDialog</name>
    <message>
        <source>Export the wallet file</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>Exporter le fichier</translation>
    </message>
    <message>
        <source>The copy opens with the password that you give it here, on any computer. Whoever has both can spend your coins.</source>
        <extracomment>What a copy of the wallet file is.</extracomment>
        <translation>La copie s’ouvre sur tout ordinateur avec le mot de passe que vous lui donnez ici. Qui a les deux peut dépenser vos fonds.</translation>
    </message>
    <message>
        <source>The copy shows addresses and holds no secret, so it has no password.</source>
        <extracomment>What a copy of a file that only watches is.</extracomment>
        <translation>La copie montre des adresses et ne contient aucun secret, elle n’a donc pas de mot de passe.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>Closes a dialog; nothing is written.</extracomment>
        <translation>Ne rien faire</translation>
    </message>
    <message>
        <source>Write the file</source>
        <extracomment>Button that writes the copy of the wallet file.</extracomment>
        <translation>Écrire le fichier</translation>
    </message>
    <message>
        <source>Wallet password</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Mot de passe du portefeuille</translation>
    </message>
    <message>
        <source>Password for the copy</source>
        <extracomment>Label of a field: a new password for the exported file.</extracomment>
        <translation>Mot de passe de la copie</translation>
    </message>
    <message>
        <source>Password for the copy, once more</source>
        <extracomment>Label of a field: the new password once more.</extracomment>
        <translation>Mot de passe de la copie, encore une fois</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Above a field for the path of a file.</extracomment>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <extracomment>Button that opens the system&apos;s dialog for files.</extracomment>
        <translation>Choisir un endroit</translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>%1: %2 %3</source>
        <extracomment>Read out for a fact; %1 is its name, %2 its value, %3 a remark.</extracomment>
        <translation>%1 : %2 %3</translation>
    </message>
</context>
<context>
    <name>FactSheet</name>
    <message>
        <source>Copy: %1</source>
        <extracomment>Tooltip of a copy button; %1 names what is copied.</extracomment>
        <translation>Copier : %1</translation>
    </message>
</context>
<context>
    <name>FeePicker</name>
    <message>
        <source>Slow</source>
        <extracomment>The slowest and cheapest of three fee choices.</extracomment>
        <translation>Lent</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>The middle of three fee choices.</extracomment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Fast</source>
        <extracomment>The fastest and dearest of three fee choices.</extracomment>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>Fee and speed</source>
        <extracomment>Above the three fee choices.</extracomment>
        <translation>Frais et vitesse</translation>
    </message>
</context>
<context>
    <name>FoldButton</name>
    <message>
        <source>Hide: %1</source>
        <extracomment>Button that closes a panel; %1 is the panel&apos;s title.</extracomment>
        <translation>Masquer : %1</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <extracomment>Button that opens a panel; %1 is the panel&apos;s title.</extracomment>
        <translation>Afficher : %1</translation>
    </message>
</context>
<context>
    <name>HashLabel</name>
    <message>
        <source>Copy the hash</source>
        <extracomment>Tooltip of the copy button beside a hash.</extracomment>
        <translation>Copier le hash</translation>
    </message>
</context>
<context>
    <name>HostTable</name>
    <message>
        <source>Banned hosts</source>
        <extracomment>Read out for a table of peers.</extracomment>
        <translation>Hôtes bannis</translation>
    </message>
    <message>
        <source>Known addresses</source>
        <translation>Adresses connues</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Head of a column: why somebody is banned.</extracomment>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Head of a column: how long ago.</extracomment>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>Head of a column: when a ban ends.</extracomment>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>A row read out: %1 is a host, %2 why it is banned, %3 until when.</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Lift</source>
        <extracomment>Ends the ban of a host.</extracomment>
        <translation>Lever</translation>
    </message>
</context>
<context>
    <name>HowDialog</name>
    <message>
        <source>How mining works</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>Comment fonctionne le minage</translation>
    </message>
    <message>
        <source>Close the explanation</source>
        <extracomment>Button that closes the explanation of mining.</extracomment>
        <translation>Fermer l’explication</translation>
    </message>
    <message>
        <source>Your computer measures its own processor, memory and clocks, and tells the network what it found, in public. It never touches your files.</source>
        <extracomment>How mining works, first of four.</extracomment>
        <translation>Votre ordinateur mesure son processeur, sa mémoire et ses horloges, et communique publiquement au réseau ce qu’il a trouvé. Il ne touche jamais à vos fichiers.</translation>
    </message>
    <message>
        <source>An epoch has five slots. In each slot this machine signs once that it is there, with a proof that takes some milliseconds of work.</source>
        <extracomment>How mining works, second of four.</extracomment>
        <translation>Une époque compte cinq créneaux. Dans chaque créneau, cette machine signe une fois sa présence, avec une preuve qui demande quelques millisecondes de travail.</translation>
    </message>
    <message>
        <source>At the end of an epoch its reward is shared by all miners, by weight and by slots attested. The weight comes from the age of the processor: older real hardware counts more, a virtual machine counts nothing.</source>
        <extracomment>How mining works, third of four.</extracomment>
        <translation>À la fin d’une époque, sa récompense est partagée entre tous les mineurs, selon le poids et les créneaux attestés. Le poids vient de l’âge du processeur : le matériel réel plus ancien compte davantage, une machine virtuelle ne compte pas.</translation>
    </message>
    <message>
        <source>Measurements can be forged. They sort rewards; the safety of the chain rests on the bonds of its validators.</source>
        <extracomment>How mining works, last of four.</extracomment>
        <translation>Les mesures peuvent être falsifiées. Elles répartissent les récompenses ; la sûreté de la chaîne repose sur les cautions de ses validateurs.</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>Main network</source>
        <translation>Réseau principal</translation>
    </message>
    <message>
        <source>Test network</source>
        <translation>Réseau de test</translation>
    </message>
    <message>
        <source>Local network</source>
        <translation>Réseau local</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check the path, and that you may open the file.</source>
        <translation>%1 ne peut pas être lu. Vérifiez le chemin et que vous pouvez ouvrir le fichier.</translation>
    </message>
    <message>
        <source>%1 is too large for a wallet file. Choose the wallet&apos;s own file.</source>
        <translation>%1 est trop grand pour un fichier de portefeuille. Choisissez le fichier du portefeuille lui-même.</translation>
    </message>
    <message>
        <source>There is nothing in this file. Choose another copy of it.</source>
        <translation>Ce fichier est vide. Choisissez une autre copie.</translation>
    </message>
    <message>
        <source>This is no wallet file, key file, private key or words. Choose the file that the other program saved.</source>
        <translation>Ce n’est ni un fichier de portefeuille ou de clé, ni une clé privée, ni des mots. Choisissez le fichier enregistré par l’autre programme.</translation>
    </message>
    <message>
        <source>This wallet file is damaged. Use another copy of it, or restore the wallet from its words.</source>
        <translation>Ce fichier de portefeuille est endommagé. Utilisez une autre copie, ou restaurez le portefeuille avec ses mots.</translation>
    </message>
    <message>
        <source>This wallet file is damaged or incomplete. Use another copy of it, or restore the wallet from its words. (%1)</source>
        <translation>Ce fichier de portefeuille est endommagé ou incomplet. Utilisez une autre copie, ou restaurez le portefeuille avec ses mots. (%1)</translation>
    </message>
    <message>
        <source>A newer version of this program made this file. Update this program, then import it again.</source>
        <translation>Une version plus récente de ce programme a créé ce fichier. Mettez le programme à jour, puis importez-le de nouveau.</translation>
    </message>
    <message>
        <source>This kind of key file is not known. Export the key or the words from the program that made it. (%1)</source>
        <translation>Ce type de fichier de clé n’est pas connu. Exportez la clé ou les mots depuis le programme qui l’a créé. (%1)</translation>
    </message>
    <message>
        <source>Wallet file of this program</source>
        <translation>Fichier de portefeuille de ce programme</translation>
    </message>
    <message>
        <source>Keystore of the RustChain command line</source>
        <translation>Fichier de clés de la ligne de commande RustChain</translation>
    </message>
    <message>
        <source>File of the Rust wallet</source>
        <translation>Fichier du portefeuille Rust</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>Mots de récupération</translation>
    </message>
    <message>
        <source>Words of the Python SDK</source>
        <translation>Mots du SDK Python</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clé privée</translation>
    </message>
    <message>
        <source>Something to watch</source>
        <translation>Quelque chose à observer</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Ce programme</translation>
    </message>
    <message>
        <source>RustChain command line</source>
        <translation>Ligne de commande RustChain</translation>
    </message>
    <message>
        <source>Rust wallet</source>
        <translation>Portefeuille Rust</translation>
    </message>
    <message>
        <source>React Native wallet</source>
        <translation>Portefeuille React Native</translation>
    </message>
    <message>
        <source>Python SDK</source>
        <translation>SDK Python</translation>
    </message>
    <message>
        <source>Ed25519 key</source>
        <translation>Clé Ed25519</translation>
    </message>
    <message>
        <source>secp256k1 key</source>
        <translation>Clé secp256k1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>First address of the xpub</source>
        <translation>Première adresse du xpub</translation>
    </message>
    <message>
        <source>This is for another network: %1. This window uses: %2. Start the program on the other one to use it.</source>
        <translation>Cela concerne un autre réseau : %1. Cette fenêtre utilise : %2. Démarrez le programme sur l’autre pour l’utiliser.</translation>
    </message>
    <message>
        <source>That password does not open this file. Type the one that it was saved with.</source>
        <translation>Ce mot de passe n’ouvre pas ce fichier. Saisissez celui utilisé à l’enregistrement.</translation>
    </message>
    <message>
        <source>This is no key but something that can be watched. Choose &quot;Only watch&quot; above.</source>
        <translation>Ce n’est pas une clé, mais quelque chose à observer. Choisissez « Observer » ci-dessus.</translation>
    </message>
    <message>
        <source>These words do not fit together. Check the order and the spelling.</source>
        <translation>Ces mots ne vont pas ensemble. Vérifiez l’ordre et l’orthographe.</translation>
    </message>
    <message>
        <source>A wallet has 12 or 24 words; there are %1. Add what is missing.</source>
        <translation>Un portefeuille a 12 ou 24 mots ; il y en a %1. Ajoutez ce qui manque.</translation>
    </message>
    <message>
        <source>Word %1 is not in the list. Check the spelling.</source>
        <translation>Le mot %1 n’est pas dans la liste. Vérifiez l’orthographe.</translation>
    </message>
    <message>
        <source>This is no private key. One has 64 hex digits, or 32 bytes in Base58.</source>
        <translation>Ce n’est pas une clé privée. Elle a 64 chiffres hexadécimaux, ou 32 octets en Base58.</translation>
    </message>
    <message>
        <source>A path has 1 to 64 characters, such as m/44&apos;/0&apos;/0&apos;/0&apos;/0&apos;.</source>
        <translation>Un chemin a de 1 à 64 caractères, par exemple m/44&apos;/0&apos;/0&apos;/0&apos;/0&apos;.</translation>
    </message>
    <message>
        <source>This address has a typing error. Compare it with where it is from.</source>
        <translation>Cette adresse contient une faute de frappe. Comparez-la avec sa source.</translation>
    </message>
    <message>
        <source>This is no address and no xpub. Paste the whole of it.</source>
        <translation>Ce n’est ni une adresse ni un xpub. Collez-le en entier.</translation>
    </message>
    <message>
        <source>This xpub cannot be used. Copy the whole xpub of the wallet&apos;s account. (%1)</source>
        <translation>Ce xpub ne peut pas servir. Copiez en entier le xpub du compte du portefeuille. (%1)</translation>
    </message>
</context>
<context>
    <name>ItemSheet</name>
    <message>
        <source>Copy the address</source>
        <extracomment>Tooltip of a copy button.</extracomment>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Parts of this block</source>
        <extracomment>Read out for the parts of a block.</extracomment>
        <translation>Parties de ce bloc</translation>
    </message>
    <message>
        <source>Transactions</source>
        <extracomment>Part of a block.</extracomment>
        <translation>Transactions</translation>
    </message>
    <message>
        <source>Attestations</source>
        <extracomment>Part of a block.</extracomment>
        <translation>Attestations</translation>
    </message>
    <message>
        <source>Receipts</source>
        <extracomment>Part of a block.</extracomment>
        <translation>Reçus</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>Title of a table.
----------
Read out for a table.</extracomment>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <extracomment>A table has no rows.</extracomment>
        <translation>Rien ici.</translation>
    </message>
    <message>
        <source>Show 50 more</source>
        <extracomment>Loads the next rows of a table.</extracomment>
        <translation>Afficher 50 de plus</translation>
    </message>
</context>
<context>
    <name>ItemSide</name>
    <message>
        <source>Finality votes</source>
        <extracomment>Title of a card.</extracomment>
        <translation>Votes de finalité</translation>
    </message>
    <message>
        <source>Send here</source>
        <extracomment>Starts a payment to this account.</extracomment>
        <translation>Envoyer ici</translation>
    </message>
</context>
<context>
    <name>ItemTable</name>
    <message>
        <source>Height</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Miner</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Mineur</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Hardware</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Matériel</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Validator</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Validateur</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Head of a column.</extracomment>
        <translation>À</translation>
    </message>
    <message>
        <source>Tx</source>
        <extracomment>Head of a column: transactions, slot, gas or block.</extracomment>
        <translation>Tx</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Créneau</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>Gas</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloc</translation>
    </message>
    <message>
        <source>Attest.</source>
        <extracomment>Head of a column: attestations.</extracomment>
        <translation>Attest.</translation>
    </message>
    <message>
        <source>Fee</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Age</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Âge</translation>
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
        <translation>Clé privée</translation>
    </message>
    <message>
        <source>Anyone who reads it can spend the coins of this account. It cannot be copied; to move a wallet as a file, export the wallet file.</source>
        <extracomment>In the dialog that shows a private key.</extracomment>
        <translation>Toute personne qui la lit peut dépenser les fonds de ce compte. Elle ne peut pas être copiée ; pour déplacer un portefeuille sous forme de fichier, exportez son fichier.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes the dialog.</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Show the key</source>
        <extracomment>Button that uncovers the private key.</extracomment>
        <translation>Afficher la clé</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Label of a choice.</extracomment>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Wallet password</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Mot de passe du portefeuille</translation>
    </message>
    <message>
        <source>Part %1: %2</source>
        <extracomment>Read out for a part of the private key; %1 is its place.</extracomment>
        <translation>Partie %1 : %2</translation>
    </message>
</context>
<context>
    <name>KeyValue</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Read out for a fact; %1 is its name, %2 its value.</extracomment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>This desktop runs no keychain (Secret Service or KWallet).</source>
        <translation>Aucun trousseau ne fonctionne sur ce bureau (Secret Service ou KWallet).</translation>
    </message>
</context>
<context>
    <name>KeychainSwitch</name>
    <message>
        <source>Unlock with the system keychain</source>
        <extracomment>Box to tick: the keychain is the system&apos;s store of passwords.
----------
Title of a dialog.</extracomment>
        <translation>Déverrouiller avec le trousseau du système</translation>
    </message>
    <message>
        <source>Whoever can use your session can then open this wallet.</source>
        <extracomment>Behind the box.</extracomment>
        <translation>Qui peut utiliser votre session peut alors ouvrir ce portefeuille.</translation>
    </message>
    <message>
        <source>The keychain of this desktop keeps the wallet password, protected by your login. Programs of your session may read it there.</source>
        <extracomment>What giving the password to the keychain means.</extracomment>
        <translation>Le trousseau de ce bureau garde le mot de passe du portefeuille, protégé par votre connexion. Les programmes de votre session peuvent l’y lire.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>Closes a dialog; nothing is changed.</extracomment>
        <translation>Ne rien faire</translation>
    </message>
    <message>
        <source>Use the keychain</source>
        <extracomment>Button that puts the password into the keychain.</extracomment>
        <translation>Utiliser le trousseau</translation>
    </message>
    <message>
        <source>Wallet password</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Mot de passe du portefeuille</translation>
    </message>
</context>
<context>
    <name>KnownAddress</name>
    <message>
        <source>The address you know</source>
        <extracomment>Above the address that looks like the one that is about to be paid.</extracomment>
        <translation>L’adresse que vous connaissez</translation>
    </message>
</context>
<context>
    <name>LadderChart</name>
    <message>
        <source>Memory latency by size</source>
        <extracomment>Title of a chart: how long reading memory takes.
----------
Name of a chart.</extracomment>
        <translation>Latence mémoire par taille</translation>
    </message>
    <message>
        <source>Not measurable: %1</source>
        <extracomment>%1 is a reason.</extracomment>
        <translation>Non mesurable : %1</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Read out for an entry of a legend; %1 is its name, %2 its value.</extracomment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Open %1?</source>
        <extracomment>Title of a question before a link is opened; %1 is the name of a host.</extracomment>
        <translation>Ouvrir %1 ?</translation>
    </message>
    <message>
        <source>Your browser opens this address. Nothing of your wallet is sent with it.</source>
        <extracomment>Under the title of that question.</extracomment>
        <translation>Votre navigateur ouvre cette adresse. Rien de votre portefeuille n’est envoyé.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <extracomment>Button that closes the question without opening the link.</extracomment>
        <translation>Rester ici</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <extracomment>Button that opens the link.</extracomment>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <extracomment>Tooltip of a copy button.</extracomment>
        <translation>Copier l’adresse</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Locked</source>
        <extracomment>Read out for the page that asks for the password.</extracomment>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>A payment request is waiting. Unlock to see it.</source>
        <extracomment>On the lock page, when a payment link was opened.</extracomment>
        <translation>Une demande de paiement attend. Déverrouillez pour la voir.</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>Button that opens the wallet.</extracomment>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button that shows a wallet that needs no password.</extracomment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Unlock with the keychain</source>
        <extracomment>Button that opens the wallet with the password that the system&apos;s keychain has.</extracomment>
        <translation>Déverrouiller par le trousseau</translation>
    </message>
    <message>
        <source>Forgot the password?</source>
        <extracomment>Link to restoring the wallet from its words.</extracomment>
        <translation>Mot de passe oublié ?</translation>
    </message>
    <message>
        <source>Other wallet</source>
        <extracomment>Link to the list of wallets.</extracomment>
        <translation>Autre portefeuille</translation>
    </message>
    <message>
        <source>Amounts and names are hidden</source>
        <extracomment>At the foot of the lock.</extracomment>
        <translation>Les montants et les noms sont masqués</translation>
    </message>
</context>
<context>
    <name>MachineCard</name>
    <message>
        <source>What the network would see of this machine</source>
        <extracomment>Title of a card. Nothing was sent yet.</extracomment>
        <translation>Ce que le réseau verrait de cette machine</translation>
    </message>
    <message>
        <source>What the network sees of this machine</source>
        <extracomment>Title of a card.</extracomment>
        <translation>Ce que le réseau voit de cette machine</translation>
    </message>
    <message>
        <source>what the network sees</source>
        <extracomment>The card about this machine, for the button that opens it.</extracomment>
        <translation>ce que voit le réseau</translation>
    </message>
    <message>
        <source>Unmeasured. The values appear here before anything is sent.</source>
        <extracomment>Nothing was measured.</extracomment>
        <translation>Non mesuré. Les valeurs apparaissent ici avant tout envoi.</translation>
    </message>
    <message>
        <source>All checks</source>
        <extracomment>Button that lists the checks of this machine.</extracomment>
        <translation>Toutes les vérifications</translation>
    </message>
    <message>
        <source>This is a real machine</source>
        <extracomment>Button for who does not agree: it shows what speaks against that.</extracomment>
        <translation>C’est une machine réelle</translation>
    </message>
    <message>
        <source>See the table</source>
        <extracomment>Button that opens the table of what processors are worth.</extracomment>
        <translation>Voir le tableau</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <extracomment>Copies the measured values.</extracomment>
        <translation>Copier en texte</translation>
    </message>
    <message>
        <source>Release this hardware</source>
        <extracomment>Button that ends the binding of this machine.</extracomment>
        <translation>Libérer ce matériel</translation>
    </message>
</context>
<context>
    <name>MachineFact</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Read out for a fact; %1 is its name, %2 its value.</extracomment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>MachineFacts</name>
    <message>
        <source>Fewer values</source>
        <extracomment>Button that hides some of the measured values.</extracomment>
        <translation>Moins de valeurs</translation>
    </message>
    <message>
        <source>All values</source>
        <extracomment>Button that shows the rest of the measured values.</extracomment>
        <translation>Toutes les valeurs</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Saving the chain state, about 3 s</source>
        <extracomment>While the program ends.</extracomment>
        <translation>Enregistrement de l’état de la chaîne, environ 3 s</translation>
    </message>
    <message>
        <source>Opening the wallets</source>
        <extracomment>While the program starts.</extracomment>
        <translation>Ouverture des portefeuilles</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>Button that ends the program.</extracomment>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Staking</source>
        <translation>Staking</translation>
    </message>
    <message>
        <source>Explorer</source>
        <translation>Explorateur</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
</context>
<context>
    <name>MainFrame</name>
    <message>
        <source>Overview</source>
        <extracomment>Page of the window.</extracomment>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Wallet</source>
        <extracomment>Head above a group of pages.</extracomment>
        <translation>Portefeuille</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>Page of the window.</extracomment>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Receive</source>
        <extracomment>Page of the window.</extracomment>
        <translation>Recevoir</translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>Page of the window.</extracomment>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Mining</source>
        <extracomment>Page of the window.
----------
In the status strip, before the state of mining.</extracomment>
        <translation>Minage</translation>
    </message>
    <message>
        <source>Earn</source>
        <extracomment>Head above a group of pages.</extracomment>
        <translation>Gagner</translation>
    </message>
    <message>
        <source>Staking</source>
        <extracomment>Page of the window.</extracomment>
        <translation>Staking</translation>
    </message>
    <message>
        <source>Bounties</source>
        <extracomment>Page of the window.</extracomment>
        <translation>Primes</translation>
    </message>
    <message>
        <source>Explorer</source>
        <extracomment>Page of the window.</extracomment>
        <translation>Explorateur</translation>
    </message>
    <message>
        <source>Chain</source>
        <extracomment>Head above a group of pages.</extracomment>
        <translation>Chaîne</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>Page of the window.</extracomment>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Height</source>
        <extracomment>In the status strip, before the height of the chain.</extracomment>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>No final block for</source>
        <extracomment>In the status strip: how long ago the newest block was final.</extracomment>
        <translation>Aucun bloc définitif depuis</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Définitif il y a</translation>
    </message>
    <message>
        <source>ago, slower than usual</source>
        <extracomment>In the status strip, behind an age.</extracomment>
        <translation>, plus lent que d’habitude</translation>
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
        <translation>Pages dans l’ordre de la barre latérale</translation>
    </message>
    <message>
        <source>New payment</source>
        <translation>Nouveau paiement</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Copy my address</source>
        <translation>Copier mon adresse</translation>
    </message>
    <message>
        <source>Hide or show amounts</source>
        <translation>Masquer ou afficher les montants</translation>
    </message>
    <message>
        <source>Pause or resume mining</source>
        <translation>Suspendre ou reprendre le minage</translation>
    </message>
    <message>
        <source>Back, forward</source>
        <translation>Retour, avance</translation>
    </message>
    <message>
        <source>Next, previous region</source>
        <translation>Région suivante, précédente</translation>
    </message>
    <message>
        <source>Next, previous row or block</source>
        <translation>Ligne ou bloc suivant, précédent</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Cette liste</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
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
        <translation>Mesurer à nouveau</translation>
    </message>
    <message>
        <source>Measure now</source>
        <translation>Mesurer maintenant</translation>
    </message>
</context>
<context>
    <name>MessagesCard</name>
    <message>
        <source>Messages</source>
        <extracomment>Title of a card about signed messages.</extracomment>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Sign</source>
        <extracomment>What can be done with a text.</extracomment>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Proves that a text comes from the owner of an address. It pays nothing.</source>
        <extracomment>What a signed message is for.</extracomment>
        <translation>Prouve qu’un texte vient du propriétaire d’une adresse. Ne paie rien.</translation>
    </message>
    <message>
        <source>Sign a message</source>
        <extracomment>Button that opens a dialog.</extracomment>
        <translation>Signer un message</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>What can be done with a signature.</extracomment>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Says whether the owner of an address signed a text.</source>
        <extracomment>What checking a signature says.</extracomment>
        <translation>Dit si le propriétaire d’une adresse a signé un texte.</translation>
    </message>
    <message>
        <source>Check a signature</source>
        <extracomment>Button that opens a dialog.</extracomment>
        <translation>Vérifier une signature</translation>
    </message>
</context>
<context>
    <name>Mining</name>
    <message>
        <source>Unmeasured: %1</source>
        <translation>Non mesuré : %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>%1, family %2 model %3 stepping %4</source>
        <translation>%1, famille %2 modèle %3 révision %4</translation>
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
        <translation>pas de L%1</translation>
    </message>
    <message>
        <source>%1 B lines</source>
        <translation>lignes de %1 B</translation>
    </message>
    <message>
        <source>Instruction sets</source>
        <translation>Jeux d’instructions</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>sans %1</translation>
    </message>
    <message>
        <source>%1 million a second</source>
        <translation>%1 millions par seconde</translation>
    </message>
    <message>
        <source>%1 ns</source>
        <translation>%1 ns</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>Processeurs</translation>
    </message>
    <message>
        <source>Integer rate</source>
        <translation>Débit entier</translation>
    </message>
    <message>
        <source>Float rate</source>
        <translation>Débit flottant</translation>
    </message>
    <message>
        <source>Vector rate</source>
        <translation>Débit vectoriel</translation>
    </message>
    <message>
        <source>Cycle counter</source>
        <translation>Compteur de cycles</translation>
    </message>
    <message>
        <source>%1 MHz</source>
        <translation>%1 MHz</translation>
    </message>
    <message>
        <source>One CPUID</source>
        <translation>Un CPUID</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Micrologiciel</translation>
    </message>
    <message>
        <source>ACPI tables</source>
        <translation>Tables ACPI</translation>
    </message>
    <message>
        <source>Hypervisor</source>
        <translation>Hyperviseur</translation>
    </message>
    <message>
        <source>reported by the processor</source>
        <translation>signalé par le processeur</translation>
    </message>
    <message>
        <source>none reported</source>
        <translation>aucun signalé</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <source>salted hash of the firmware&apos;s number</source>
        <translation>hash salé du numéro du micrologiciel</translation>
    </message>
    <message>
        <source>salted hash of the system&apos;s number</source>
        <translation>hash salé du numéro du système</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Carte mère</translation>
    </message>
    <message>
        <source>salted hash of the firmware&apos;s words</source>
        <translation>hash salé des textes du micrologiciel</translation>
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
        <translation>non mesurable</translation>
    </message>
    <message>
        <source>nothing was seen</source>
        <translation>rien n’a été observé</translation>
    </message>
    <message>
        <source>From %1 ns: %2</source>
        <translation>À partir de %1 ns : %2</translation>
    </message>
    <message>
        <source>%1, mean %2</source>
        <translation>%1, moyenne %2</translation>
    </message>
    <message>
        <source>cv %1</source>
        <translation>cv %1</translation>
    </message>
    <message>
        <source>too regular</source>
        <translation>trop régulier</translation>
    </message>
    <message>
        <source>too noisy</source>
        <translation>trop bruité</translation>
    </message>
    <message>
        <source>natural</source>
        <translation>naturel</translation>
    </message>
    <message>
        <source>%1 durations, cv %2</source>
        <translation>%1 durées, cv %2</translation>
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
        <translation>tels que signalés</translation>
    </message>
    <message>
        <source>Microcode</source>
        <translation>Microcode</translation>
    </message>
    <message>
        <source>Memory access</source>
        <translation>Accès mémoire</translation>
    </message>
    <message>
        <source>4 MiB</source>
        <translation>4 MiB</translation>
    </message>
    <message>
        <source>Computation</source>
        <translation>Calcul</translation>
    </message>
    <message>
        <source>integers</source>
        <translation>entiers</translation>
    </message>
    <message>
        <source>Interrupt latency</source>
        <translation>Latence d’interruption</translation>
    </message>
    <message>
        <source>gaps over 1 µs</source>
        <translation>écarts de plus de 1 µs</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
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
        <translation>Minage sur cette machine</translation>
    </message>
    <message>
        <source>Mine on this machine</source>
        <extracomment>Read out for the switch of mining.</extracomment>
        <translation>Miner sur cette machine</translation>
    </message>
    <message>
        <source>Multiplier</source>
        <extracomment>Name of a figure.</extracomment>
        <translation>Multiplicateur</translation>
    </message>
    <message>
        <source>Slots accepted</source>
        <extracomment>Name of a figure.</extracomment>
        <translation>Créneaux acceptés</translation>
    </message>
    <message>
        <source>Last reward</source>
        <extracomment>Name of a figure.</extracomment>
        <translation>Dernière récompense</translation>
    </message>
</context>
<context>
    <name>MiningChecks</name>
    <message>
        <source>A hypervisor may run below your system, as Hyper-V does for some security settings. Turn it off in the system or in the firmware, then measure again.</source>
        <translation>Un hyperviseur fonctionne peut-être sous votre système, comme le fait Hyper-V pour certains réglages de sécurité. Désactivez-le dans le système ou dans le micrologiciel, puis mesurez à nouveau.</translation>
    </message>
    <message>
        <source>Only virtual machines are known to carry this name. If yours is on a real board, report the board, so that the rules can learn it.</source>
        <translation>Seules des machines virtuelles sont connues pour porter ce nom. Si la vôtre a une vraie carte mère, signalez cette carte afin que les règles puissent l’apprendre.</translation>
    </message>
    <message>
        <source>Hypervisor bit of the processor</source>
        <translation>Bit d’hyperviseur du processeur</translation>
    </message>
    <message>
        <source>The processor names no hypervisor.</source>
        <translation>Le processeur n’indique aucun hyperviseur.</translation>
    </message>
    <message>
        <source>Hypervisor&apos;s signature</source>
        <translation>Signature d’hyperviseur</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>Il n’y en a pas.</translation>
    </message>
    <message>
        <source>Maker of the system</source>
        <translation>Fabricant du système</translation>
    </message>
    <message>
        <source>None that makes virtual machines.</source>
        <translation>Aucun qui produise des machines virtuelles.</translation>
    </message>
    <message>
        <source>Name of the system</source>
        <translation>Nom du système</translation>
    </message>
    <message>
        <source>None that virtual machines have.</source>
        <translation>Aucun que portent les machines virtuelles.</translation>
    </message>
    <message>
        <source>Maker of the firmware</source>
        <translation>Fabricant du micrologiciel</translation>
    </message>
    <message>
        <source>None that is made for virtual machines.</source>
        <translation>Aucun destiné aux machines virtuelles.</translation>
    </message>
    <message>
        <source>Maker of the ACPI tables</source>
        <translation>Auteur des tables ACPI</translation>
    </message>
    <message>
        <source>No hypervisor.</source>
        <translation>Aucun hyperviseur.</translation>
    </message>
    <message>
        <source>Cost of the CPUID instruction</source>
        <translation>Coût de l’instruction CPUID</translation>
    </message>
    <message>
        <source>The processor answers by itself.</source>
        <translation>Le processeur répond lui-même.</translation>
    </message>
    <message>
        <source>Something answers in place of the processor: a hypervisor, or a tool that watches programs. End it, then measure again.</source>
        <translation>Quelque chose répond à la place du processeur : un hyperviseur, ou un outil qui observe les programmes. Arrêtez-le, puis mesurez à nouveau.</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Périphériques</translation>
    </message>
    <message>
        <source>None that only hypervisors offer.</source>
        <translation>Aucun que seuls les hyperviseurs proposent.</translation>
    </message>
    <message>
        <source>Remove the device or the driver that a virtual machine left behind, then measure again.</source>
        <translation>Retirez le périphérique ou le pilote qu’une machine virtuelle a laissé, puis mesurez à nouveau.</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussie</translation>
    </message>
    <message>
        <source>sign found</source>
        <translation>indice trouvé</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>non mesurée</translation>
    </message>
    <message>
        <source>Values that fit together</source>
        <translation>Valeurs qui concordent</translation>
    </message>
    <message>
        <source>Nothing contradicts the class of the processor.</source>
        <translation>Rien ne contredit la classe du processeur.</translation>
    </message>
    <message>
        <source>Other work disturbs the clocks: close what runs, then measure again.</source>
        <translation>D’autres tâches perturbent les horloges : fermez ce qui fonctionne, puis mesurez à nouveau.</translation>
    </message>
    <message>
        <source>Probably a virtual machine</source>
        <translation>Probablement une machine virtuelle</translation>
    </message>
    <message>
        <source>Real hardware, no sign of a virtual machine</source>
        <translation>Matériel réel, aucun indice de machine virtuelle</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Indéterminé</translation>
    </message>
    <message>
        <source>%1 of %2 checks measured; this is evidence, not a proof.</source>
        <translation>%1 vérifications sur %2 mesurées ; c’est un indice, pas une preuve.</translation>
    </message>
    <message>
        <source>Another sign</source>
        <translation>Autre indice</translation>
    </message>
</context>
<context>
    <name>MiningPage</name>
    <message>
        <source>Mining</source>
        <extracomment>Title of the page about mining.</extracomment>
        <translation>Minage</translation>
    </message>
    <message>
        <source>How mining works</source>
        <extracomment>Button that explains mining.</extracomment>
        <translation>Comment fonctionne le minage</translation>
    </message>
    <message>
        <source>Mining needs a full or light node.</source>
        <extracomment>Why mining is not possible.</extracomment>
        <translation>Le minage demande un nœud complet ou léger.</translation>
    </message>
</context>
<context>
    <name>MiningState</name>
    <message>
        <source>The next slot is tried without your help.</source>
        <translation>Le prochain créneau est tenté sans votre aide.</translation>
    </message>
    <message>
        <source>This program does not fit the network&apos;s rules. Look for an update.</source>
        <translation>Ce programme ne correspond pas aux règles du réseau. Cherchez une mise à jour.</translation>
    </message>
    <message>
        <source>Measure again. If it stays so, look for an update.</source>
        <translation>Mesurez à nouveau. Si cela persiste, cherchez une mise à jour.</translation>
    </message>
    <message>
        <source>its miner&apos;s name is not allowed.</source>
        <translation>son nom de mineur n’est pas autorisé.</translation>
    </message>
    <message>
        <source>its signature does not fit this machine&apos;s key.</source>
        <translation>sa signature ne correspond pas à la clé de cette machine.</translation>
    </message>
    <message>
        <source>If this data folder is a copy, release this hardware and register it again.</source>
        <translation>Si ce dossier de données est une copie, libérez ce matériel et enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>this hardware is not registered, or was not renewed.</source>
        <translation>ce matériel n’est pas enregistré, ou n’a pas été renouvelé.</translation>
    </message>
    <message>
        <source>Turn mining off and on to register it.</source>
        <translation>Désactivez puis réactivez le minage pour l’enregistrer.</translation>
    </message>
    <message>
        <source>it names no slot.</source>
        <translation>elle n’indique aucun créneau.</translation>
    </message>
    <message>
        <source>sent too early.</source>
        <translation>envoyée trop tôt.</translation>
    </message>
    <message>
        <source>sent too late.</source>
        <translation>envoyée trop tard.</translation>
    </message>
    <message>
        <source>The next slot is tried without your help. If it stays so, look at the network page.</source>
        <translation>Le prochain créneau est tenté sans votre aide. Si cela persiste, consultez la page Réseau.</translation>
    </message>
    <message>
        <source>this hardware has already attested in this slot.</source>
        <translation>ce matériel a déjà attesté dans ce créneau.</translation>
    </message>
    <message>
        <source>Run one miner on a machine: stop the other one.</source>
        <translation>Un seul mineur par machine : arrêtez l’autre.</translation>
    </message>
    <message>
        <source>its proof does not follow from its parts.</source>
        <translation>sa preuve ne découle pas de ses parties.</translation>
    </message>
    <message>
        <source>its proof has too little work.</source>
        <translation>sa preuve contient trop peu de travail.</translation>
    </message>
    <message>
        <source>too many attestations wait on this node.</source>
        <translation>trop d’attestations attendent sur ce nœud.</translation>
    </message>
    <message>
        <source>Not accepted in slot %1: %2</source>
        <translation>Non acceptée au créneau %1 : %2</translation>
    </message>
    <message>
        <source>the network gave no reason this program knows.</source>
        <translation>le réseau n’a donné aucune raison connue de ce programme.</translation>
    </message>
    <message>
        <source>%1 °C</source>
        <translation>%1 °C</translation>
    </message>
    <message>
        <source>Paused until %1.</source>
        <translation>Suspendu jusqu’à %1.</translation>
    </message>
    <message>
        <source>Paused: on battery.</source>
        <translation>Suspendu : sur batterie.</translation>
    </message>
    <message>
        <source>Paused: you are using the computer.</source>
        <translation>Suspendu : vous utilisez l’ordinateur.</translation>
    </message>
    <message>
        <source>Paused: whether you are away is not measurable here.</source>
        <translation>Suspendu : votre absence n’est pas mesurable ici.</translation>
    </message>
    <message>
        <source>Paused: %1, resumes below %2.</source>
        <translation>Suspendu : %1, reprise sous %2.</translation>
    </message>
    <message>
        <source>Paused: too hot, resumes below %1.</source>
        <translation>Suspendu : trop chaud, reprise sous %1.</translation>
    </message>
    <message>
        <source>Paused: outside the hours %1 to %2.</source>
        <translation>Suspendu : hors des heures de %1 à %2.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Suspendu.</translation>
    </message>
    <message>
        <source>Off. This epoch still counts the slots already accepted.</source>
        <translation>Désactivé. Les créneaux déjà acceptés comptent encore pour cette époque.</translation>
    </message>
    <message>
        <source>Off. This machine would earn nothing, the reason is below.</source>
        <translation>Désactivé. Cette machine ne gagnerait rien, la raison figure ci-dessous.</translation>
    </message>
    <message>
        <source>Off. Nothing is sent.</source>
        <translation>Désactivé. Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>On. Slot %1 sent %2 ago, in block %3.</source>
        <translation>Activé. Créneau %1 envoyé il y a %2, dans le bloc %3.</translation>
    </message>
    <message>
        <source>On. Slot %1 accepted, next slot in %2.</source>
        <translation>Activé. Créneau %1 accepté, prochain créneau dans %2.</translation>
    </message>
    <message>
        <source>On. Slot %1 accepted.</source>
        <translation>Activé. Créneau %1 accepté.</translation>
    </message>
    <message>
        <source>On. Slot %1 sent, waits for a block.</source>
        <translation>Activé. Créneau %1 envoyé, attend un bloc.</translation>
    </message>
    <message>
        <source>On. Slot %1 sent %2 ago, waits for a block.</source>
        <translation>Activé. Créneau %1 envoyé il y a %2, attend un bloc.</translation>
    </message>
    <message>
        <source>Off. Measuring the processor; nothing is sent.</source>
        <translation>Désactivé. Mesure du processeur en cours ; rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Starting: measuring the processor, %1 left.</source>
        <translation>Démarrage : mesure du processeur, encore %1.</translation>
    </message>
    <message>
        <source>Starting: measuring the processor.</source>
        <translation>Démarrage : mesure du processeur.</translation>
    </message>
    <message>
        <source>Waiting for sync.</source>
        <translation>Attend la synchronisation.</translation>
    </message>
    <message>
        <source>Waiting for sync (%1).</source>
        <translation>Attend la synchronisation (%1).</translation>
    </message>
    <message>
        <source>This machine is registered to another wallet.</source>
        <translation>Cette machine est enregistrée auprès d’un autre portefeuille.</translation>
    </message>
    <message>
        <source>Waiting for the registration to be final.</source>
        <translation>Attend que l’enregistrement soit définitif.</translation>
    </message>
    <message>
        <source>On. Waits for the first block of slot %1.</source>
        <translation>Activé. Attend le premier bloc du créneau %1.</translation>
    </message>
    <message>
        <source>On. Searching the proof of slot %1.</source>
        <translation>Activé. Recherche de la preuve du créneau %1.</translation>
    </message>
    <message>
        <source>Not possible: %1</source>
        <translation>Impossible : %1</translation>
    </message>
    <message>
        <source>Release it there first, or wait: a binding not renewed ends after 30 days.</source>
        <translation>Libérez-la d’abord là-bas, ou attendez : une association non renouvelée prend fin après 30 jours.</translation>
    </message>
    <message>
        <source>Measure again. Holding and sending work without mining.</source>
        <translation>Mesurez à nouveau. Détenir et envoyer fonctionnent sans minage.</translation>
    </message>
    <message>
        <source>not measurable</source>
        <translation>non mesurable</translation>
    </message>
    <message>
        <source>%1 % of one core</source>
        <translation>%1 % d’un cœur</translation>
    </message>
    <message>
        <source>On battery</source>
        <translation>Sur batterie</translation>
    </message>
    <message>
        <source>On mains</source>
        <translation>Sur secteur</translation>
    </message>
</context>
<context>
    <name>MiningStep</name>
    <message>
        <source>Mine on this machine?</source>
        <extracomment>Title of the page about mining.</extracomment>
        <translation>Miner sur cette machine ?</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>Button that ends onboarding.</extracomment>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Mine on this machine</source>
        <extracomment>Read out for the switch of mining.</extracomment>
        <translation>Miner sur cette machine</translation>
    </message>
    <message>
        <source>On: this machine is registered when you finish</source>
        <extracomment>State of the switch of mining.</extracomment>
        <translation>Activé : cette machine sera enregistrée quand vous terminerez</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>State of the switch of mining.</extracomment>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>It uses a few percent of one core, sends your hardware profile to the network in public, and never touches your files. You can switch it at any time.</source>
        <extracomment>What mining does.</extracomment>
        <translation>Il utilise quelques pour cent d’un cœur, envoie publiquement votre profil matériel au réseau et ne touche jamais à vos fichiers. Vous pouvez l’activer ou le désactiver à tout moment.</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Not now</source>
        <extracomment>Button that closes the question without a step.</extracomment>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Where the issue is watched, this comment claims it too:</source>
        <extracomment>Above the text of a comment that claims a bounty.</extracomment>
        <translation>Là où l’issue est suivie, ce commentaire la réserve aussi :</translation>
    </message>
    <message>
        <source>Copy the comment</source>
        <extracomment>Tooltip of a copy button.</extracomment>
        <translation>Copier le commentaire</translation>
    </message>
    <message>
        <source>Fee at most</source>
        <extracomment>Name of a fact: what a step costs, at the highest price.</extracomment>
        <translation>Frais au plus</translation>
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
        <translation>Multiplicateur %1</translation>
    </message>
</context>
<context>
    <name>MyWorkTab</name>
    <message>
        <source>My work</source>
        <extracomment>Read out for the list of bounties that I claimed.</extracomment>
        <translation>Mon travail</translation>
    </message>
    <message>
        <source>You have not claimed a bounty. Find one on the board and reserve it.</source>
        <extracomment>No bounty was claimed.</extracomment>
        <translation>Vous n’avez réservé aucune prime. Trouvez-en une sur le tableau et réservez-la.</translation>
    </message>
    <message>
        <source>Find a bounty</source>
        <extracomment>Button that shows all bounties.</extracomment>
        <translation>Trouver une prime</translation>
    </message>
</context>
<context>
    <name>NavItem</name>
    <message>
        <source>current page</source>
        <extracomment>Read out for the page that is open.</extracomment>
        <translation>page actuelle</translation>
    </message>
</context>
<context>
    <name>NeedsCard</name>
    <message>
        <source>met</source>
        <extracomment>State of something that is needed.</extracomment>
        <translation>rempli</translation>
    </message>
    <message>
        <source>missing</source>
        <extracomment>State of something that is needed.</extracomment>
        <translation>manquant</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>pas encore connu</translation>
    </message>
    <message>
        <source>Needs</source>
        <extracomment>Title of a card: what must be so to validate.</extracomment>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>What validating needs</source>
        <extracomment>Read out for the list of what validating needs.</extracomment>
        <translation>Conditions pour valider</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>A need read out: %1 its name, %2 its state, %3 what is so or how to mend it.</extracomment>
        <translation>%1 : %2. %3</translation>
    </message>
</context>
<context>
    <name>NeedsNode</name>
    <message>
        <source>Choose the node in Settings</source>
        <extracomment>Button that leads to the choice between a full and a remote node.</extracomment>
        <translation>Choisir le nœud dans Paramètres</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>Looking for peers</source>
        <translation>Recherche de pairs</translation>
    </message>
    <message>
        <source>Checking certificates, %1 %</source>
        <translation>Vérification des certificats, %1 %</translation>
    </message>
    <message>
        <source>Checking certificates</source>
        <translation>Vérification des certificats</translation>
    </message>
    <message>
        <source>Downloading the state, %1 %</source>
        <translation>Téléchargement de l’état, %1 %</translation>
    </message>
    <message>
        <source>Downloading the state</source>
        <translation>Téléchargement de l’état</translation>
    </message>
    <message>
        <source>Downloading the last blocks, %1 %</source>
        <translation>Téléchargement des derniers blocs, %1 %</translation>
    </message>
    <message>
        <source>Downloading the last blocks</source>
        <translation>Téléchargement des derniers blocs</translation>
    </message>
    <message>
        <source>In sync</source>
        <translation>Synchronisé</translation>
    </message>
    <message>
        <source>Everything up to block %1 is here.</source>
        <translation>Tout est ici jusqu’au bloc %1.</translation>
    </message>
    <message>
        <source>Nobody has answered yet.</source>
        <translation>Personne n’a encore répondu.</translation>
    </message>
    <message>
        <source>Waiting for what they have to offer.</source>
        <translation>Attend ce qu’ils ont à proposer.</translation>
    </message>
    <message>
        <source>No data for 30 s. Trying other peers (%1 of %2).</source>
        <translation>Aucune donnée depuis 30 s. Essai d’autres pairs (%1 sur %2).</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Mesure…</translation>
    </message>
    <message>
        <source>More than a day left</source>
        <translation>Encore plus d’un jour</translation>
    </message>
    <message>
        <source>About %1 left</source>
        <translation>Encore environ %1</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 at %2, measured over the last 2 minutes.</source>
        <translation>%1 à %2, mesuré sur les 2 dernières minutes.</translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <translation>%1 sur %2 %3</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucun pour l’instant</translation>
    </message>
    <message>
        <source>%1 connected</source>
        <translation>%1 connectés</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>non requis</translation>
    </message>
    <message>
        <source>measuring</source>
        <translation>mesure en cours</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Last blocks</source>
        <translation>Derniers blocs</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Pairs</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>vérification</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1%2 ms from peers</source>
        <translation>%1%2 ms par rapport aux pairs</translation>
    </message>
    <message>
        <source>%1%2 s from peers</source>
        <translation>%1%2 s par rapport aux pairs</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>%1: in %2, out %3</source>
        <translation>%1 : entrant %2, sortant %3</translation>
    </message>
    <message>
        <source>%1: not measured</source>
        <translation>%1 : non mesuré</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Pas encore mesuré</translation>
    </message>
    <message>
        <source>In: lowest %1, highest %2, last %3. Out: lowest %4, highest %5, last %6.</source>
        <translation>Entrant : minimum %1, maximum %2, dernier %3. Sortant : minimum %4, maximum %5, dernier %6.</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Network</source>
        <extracomment>Title of the page about peers and catching up.</extracomment>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Add a peer</source>
        <extracomment>Button that asks for the address of a peer.</extracomment>
        <translation>Ajouter un pair</translation>
    </message>
    <message>
        <source>Peers and traffic belong to a full node. This wallet asks servers in its place.</source>
        <extracomment>Why a page shows no peers.</extracomment>
        <translation>Pairs et trafic appartiennent à un nœud complet. Ce portefeuille interroge des serveurs à sa place.</translation>
    </message>
</context>
<context>
    <name>NetworkStep</name>
    <message>
        <source>Your node</source>
        <extracomment>Title of the page about the network.</extracomment>
        <translation>Votre nœud</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Button that goes on to the question about mining.</extracomment>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>A node runs already. What you choose here takes effect at the next start.</source>
        <extracomment>A node runs already; another choice has to wait.</extracomment>
        <translation>Un nœud tourne déjà. Votre choix prend effet au prochain démarrage.</translation>
    </message>
    <message>
        <source>Remote node</source>
        <extracomment>Title of a card: servers in place of an own node.</extracomment>
        <translation>Nœud distant</translation>
    </message>
    <message>
        <source>Full node on this computer</source>
        <extracomment>Title of a card.</extracomment>
        <translation>Nœud complet sur cet ordinateur</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>State of the node.</extracomment>
        <translation>En marche</translation>
    </message>
    <message>
        <source>Not running</source>
        <extracomment>State of the node.</extracomment>
        <translation>À l’arrêt</translation>
    </message>
    <message>
        <source>Starting</source>
        <extracomment>State of the node.</extracomment>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Data folder</source>
        <extracomment>Name of a fact.</extracomment>
        <translation>Dossier de données</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button that starts the node again.</extracomment>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>NodeCard</name>
    <message>
        <source>Remote node</source>
        <extracomment>Title of a card.</extracomment>
        <translation>Nœud distant</translation>
    </message>
    <message>
        <source>Node</source>
        <extracomment>Title of a card.</extracomment>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>Not made yet</source>
        <extracomment>State of the node.</extracomment>
        <translation>Pas encore créé</translation>
    </message>
    <message>
        <source>Starting</source>
        <extracomment>State of the node.</extracomment>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>In sync</source>
        <extracomment>State of the node.</extracomment>
        <translation>Synchronisé</translation>
    </message>
    <message>
        <source>No new block</source>
        <extracomment>State of the node.</extracomment>
        <translation>Aucun nouveau bloc</translation>
    </message>
    <message>
        <source>Not running</source>
        <extracomment>State of the node.</extracomment>
        <translation>À l’arrêt</translation>
    </message>
    <message>
        <source>No answer</source>
        <extracomment>State of servers that are asked in place of a node.</extracomment>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>Time to final, median</source>
        <extracomment>Name of a figure.</extracomment>
        <translation>Délai avant définitif, médian</translation>
    </message>
    <message>
        <source>Servers are asked; what they answer is checked on this device.</source>
        <extracomment>Under the title of the card about servers.</extracomment>
        <translation>Des serveurs sont interrogés ; leurs réponses sont vérifiées sur cet appareil.</translation>
    </message>
    <message>
        <source>Epoch</source>
        <extracomment>Name of a fact.</extracomment>
        <translation>Époque</translation>
    </message>
    <message>
        <source>Block time</source>
        <extracomment>Name of a fact.</extracomment>
        <translation>Temps par bloc</translation>
    </message>
    <message>
        <source>Data on disk</source>
        <extracomment>Name of a fact.</extracomment>
        <translation>Données sur disque</translation>
    </message>
    <message>
        <source>Full or remote node</source>
        <extracomment>Title of a card: which node this wallet uses.</extracomment>
        <translation>Nœud complet ou distant</translation>
    </message>
    <message>
        <source>Keep this choice</source>
        <extracomment>Button that keeps the choice between a full and a remote node.</extracomment>
        <translation>Garder ce choix</translation>
    </message>
    <message>
        <source>Takes effect at the next start. Payments on their way are not lost.</source>
        <extracomment>A choice was kept; the program has to be started again for it.</extracomment>
        <translation>Prend effet au prochain démarrage. Les paiements en route ne sont pas perdus.</translation>
    </message>
    <message>
        <source>Quit and start again</source>
        <extracomment>Button that ends the program and starts it again.</extracomment>
        <translation>Quitter et redémarrer</translation>
    </message>
</context>
<context>
    <name>NodeCards</name>
    <message>
        <source>Full node</source>
        <extracomment>A choice: the node in this program.</extracomment>
        <translation>Nœud complet</translation>
    </message>
    <message>
        <source>Checks every block itself. It needs room on the disk and some minutes to start. It can also mine and validate.</source>
        <extracomment>What a full node does and needs.</extracomment>
        <translation>Vérifie lui-même chaque bloc. Il demande de la place sur le disque et quelques minutes au départ. Il peut aussi miner et valider.</translation>
    </message>
    <message>
        <source>Remote node</source>
        <extracomment>A choice: servers in place of an own node.</extracomment>
        <translation>Nœud distant</translation>
    </message>
    <message>
        <source>Ready at once. Balances and payments are proven on this device, but the servers see your addresses. Mining and validating are not possible.</source>
        <extracomment>What asking servers means.</extracomment>
        <translation>Prêt aussitôt. Soldes et paiements sont prouvés sur cet appareil, mais les serveurs voient vos adresses. Miner et valider ne sont pas possibles.</translation>
    </message>
    <message>
        <source>Servers, one a line</source>
        <extracomment>Above a field for addresses of servers.</extracomment>
        <translation>Serveurs, un par ligne</translation>
    </message>
    <message>
        <source>With two or more, one that hides or invents something is found out.</source>
        <extracomment>Under the field for addresses of servers.</extracomment>
        <translation>Avec deux ou plus, celui qui cache ou invente est découvert.</translation>
    </message>
</context>
<context>
    <name>OnboardingPage</name>
    <message>
        <source>Welcome</source>
        <extracomment>Step of onboarding.</extracomment>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Your file</source>
        <extracomment>Step of onboarding: what a wallet is imported from.</extracomment>
        <translation>Votre fichier</translation>
    </message>
    <message>
        <source>Your key</source>
        <extracomment>Step of onboarding: what a wallet is imported from.</extracomment>
        <translation>Votre clé</translation>
    </message>
    <message>
        <source>What to watch</source>
        <extracomment>Step of onboarding: what a wallet without a key looks at.</extracomment>
        <translation>Quoi observer</translation>
    </message>
    <message>
        <source>Your words</source>
        <extracomment>Step of onboarding.</extracomment>
        <translation>Vos mots</translation>
    </message>
    <message>
        <source>Your %1 words</source>
        <extracomment>Step of onboarding; %1 is 12 or 24.</extracomment>
        <translation>Vos %1 mots</translation>
    </message>
    <message>
        <source>Check the words</source>
        <extracomment>Step of onboarding.</extracomment>
        <translation>Vérifier les mots</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Step of onboarding.</extracomment>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Step of onboarding: the wallet gets a name and needs no password.</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>Step of onboarding.</extracomment>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Mining</source>
        <extracomment>Step of onboarding.</extracomment>
        <translation>Minage</translation>
    </message>
    <message>
        <source>New wallet</source>
        <extracomment>Read out for the pages that make a wallet.</extracomment>
        <translation>Nouveau portefeuille</translation>
    </message>
</context>
<context>
    <name>OnboardingRail</name>
    <message>
        <source>Keys are made on this computer and never leave it.</source>
        <extracomment>At the foot of onboarding.</extracomment>
        <translation>Les clés sont créées sur cet ordinateur et ne le quittent jamais.</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <extracomment>Title of the first page.</extracomment>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Watch-only</source>
        <extracomment>Mark of a wallet that can look and not spend.</extracomment>
        <translation>Observation</translation>
    </message>
    <message>
        <source>Single key</source>
        <extracomment>Mark of a wallet that was imported from a private key.</extracomment>
        <translation>Clé unique</translation>
    </message>
    <message>
        <source>Backed up</source>
        <extracomment>The recovery words were checked.</extracomment>
        <translation>Sauvegardé</translation>
    </message>
    <message>
        <source>Words not checked</source>
        <extracomment>The recovery words were not checked.</extracomment>
        <translation>Mots non vérifiés</translation>
    </message>
    <message>
        <source>If this computer breaks, these coins are lost. Back up now.</source>
        <extracomment>Reminder to check the recovery words.</extracomment>
        <translation>Si cet ordinateur tombe en panne, ces fonds sont perdus. Sauvegardez maintenant.</translation>
    </message>
    <message>
        <source>Check the words</source>
        <extracomment>Button of the reminder.</extracomment>
        <translation>Vérifier les mots</translation>
    </message>
    <message>
        <source>Show the servers</source>
        <extracomment>Button that leads to the list of servers.</extracomment>
        <translation>Voir les serveurs</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button that starts the node again.</extracomment>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>OwnBounties</name>
    <message>
        <source>%1 was claimed</source>
        <translation>%1 a été réservée</translation>
    </message>
    <message>
        <source>%1: pull request #%2 waits for your review</source>
        <translation>%1 : le pull request #%2 attend votre relecture</translation>
    </message>
    <message>
        <source>%1: pull request #%2 was submitted</source>
        <translation>%1 : le pull request #%2 a été soumis</translation>
    </message>
    <message>
        <source>%1: the work is approved</source>
        <translation>%1 : le travail est approuvé</translation>
    </message>
    <message>
        <source>%1 is paid</source>
        <translation>%1 est payée</translation>
    </message>
    <message>
        <source>The payment from %1 is final</source>
        <translation>Le paiement de %1 est définitif</translation>
    </message>
    <message>
        <source>%1 RTC from %2 is final</source>
        <translation>%1 RTC de %2 sont définitifs</translation>
    </message>
    <message>
        <source>%1: the work was rejected. It can be submitted again.</source>
        <translation>%1 : le travail a été refusé. Il peut être soumis à nouveau.</translation>
    </message>
    <message>
        <source>%1 can be claimed again</source>
        <translation>%1 peut de nouveau être réservée</translation>
    </message>
    <message>
        <source>%1 was taken back by its sponsor</source>
        <translation>%1 a été reprise par son sponsor</translation>
    </message>
    <message>
        <source>%1 expired. The escrow is in your balance again.</source>
        <translation>%1 a expiré. Le séquestre est de nouveau dans votre solde.</translation>
    </message>
    <message>
        <source>%1 expired</source>
        <translation>%1 a expiré</translation>
    </message>
    <message>
        <source>Your claim of %1 ran out</source>
        <translation>Votre réservation de %1 a expiré</translation>
    </message>
    <message>
        <source>Your claim of %1 ends soon: link your pull request</source>
        <translation>Votre réservation de %1 finit bientôt : liez votre pull request</translation>
    </message>
    <message>
        <source>You are the maintainer of the bounty %1</source>
        <translation>Vous êtes le mainteneur de la prime %1</translation>
    </message>
    <message numerus="yes">
        <source>%n bounties moved on. Unlock to see them.</source>
        <translation>
            <numerusform>%n prime a avancé. Déverrouillez pour la voir.</numerusform>
            <numerusform>%n primes ont avancé. Déverrouillez pour les voir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bounties moved on</source>
        <translation>
            <numerusform>%n prime a avancé</numerusform>
            <numerusform>%n primes ont avancé</numerusform>
        </translation>
    </message>
    <message>
        <source>Your claim ran out on %1. Anybody can claim it.</source>
        <translation>Votre réservation a expiré le %1. Chacun peut la réserver.</translation>
    </message>
    <message>
        <source>Waits for somebody to claim it, until %1.</source>
        <translation>Attend que quelqu’un la réserve, jusqu’au %1.</translation>
    </message>
    <message>
        <source>Your turn: link your pull request before %1.</source>
        <translation>À vous : liez votre pull request avant le %1.</translation>
    </message>
    <message>
        <source>%1 works on it. The claim ends %2.</source>
        <translation>%1 y travaille. La réservation se termine le %2.</translation>
    </message>
    <message>
        <source>Your turn: review pull request #%1.</source>
        <translation>À vous : relisez le pull request #%1.</translation>
    </message>
    <message>
        <source>%1 reviews pull request #%2.</source>
        <translation>%1 relit le pull request #%2.</translation>
    </message>
    <message>
        <source>Pull request #%1 is to be merged. The repository&apos;s node then pays.</source>
        <translation>Le pull request #%1 est à fusionner. Le nœud du dépôt paie ensuite.</translation>
    </message>
    <message>
        <source>Your turn: merge pull request #%1 and release the payment.</source>
        <translation>À vous : fusionnez le pull request #%1 et libérez le paiement.</translation>
    </message>
    <message>
        <source>%1 merges pull request #%2 and releases the payment.</source>
        <translation>%1 fusionne le pull request #%2 et libère le paiement.</translation>
    </message>
    <message>
        <source>Paid to you on %1.</source>
        <translation>Payée à vous le %1.</translation>
    </message>
    <message>
        <source>Paid to %1 on %2.</source>
        <translation>Payée à %1 le %2.</translation>
    </message>
    <message>
        <source>Claim ran out</source>
        <translation>Réservation écoulée</translation>
    </message>
    <message>
        <source>You took it back. The escrow is in your balance again.</source>
        <translation>Vous l’avez reprise. Le séquestre est de nouveau dans votre solde.</translation>
    </message>
    <message>
        <source>The sponsor took it back.</source>
        <translation>Le sponsor l’a reprise.</translation>
    </message>
    <message>
        <source>Its time ran out. The escrow is in your balance again.</source>
        <translation>Son délai est passé. Le séquestre est de nouveau dans votre solde.</translation>
    </message>
    <message>
        <source>Its time ran out. The escrow went back to the sponsor.</source>
        <translation>Son délai est passé. Le séquestre est revenu au sponsor.</translation>
    </message>
    <message>
        <source>after review and merge</source>
        <translation>après relecture et fusion</translation>
    </message>
    <message>
        <source>about 30 s after the merge</source>
        <translation>environ 30 s après la fusion</translation>
    </message>
    <message>
        <source>seconds after the release</source>
        <translation>quelques secondes après la libération</translation>
    </message>
    <message>
        <source>The maintainer %1 has to review pull request #%2. It waits since %3 (%4). Without an answer by %5 the escrow goes back to the sponsor.</source>
        <translation>Le mainteneur %1 doit relire le pull request #%2. Attend depuis le %3 (%4). Sans réponse d’ici le %5, le séquestre revient au sponsor.</translation>
    </message>
    <message>
        <source>Pull request #%1 has to be merged; the repository&apos;s node then releases the payment, and the maintainer %2 can. It waits since %3 (%4). Without a release by %5 the escrow goes back to the sponsor.</source>
        <translation>Le pull request #%1 doit être fusionné ; le nœud du dépôt libère alors le paiement, et le mainteneur %2 le peut aussi. Attend depuis le %3 (%4). Sans libération d’ici le %5, le séquestre revient au sponsor.</translation>
    </message>
    <message>
        <source>The maintainer %1 or the sponsor has to release the payment. It waits since %2 (%3). Without a release by %4 the escrow goes back to the sponsor.</source>
        <translation>Le mainteneur %1 ou le sponsor doit libérer le paiement. Attend depuis le %2 (%3). Sans libération d’ici le %4, le séquestre revient au sponsor.</translation>
    </message>
    <message>
        <source>Payment %1</source>
        <translation>Paiement %1</translation>
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
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Hide the password</source>
        <extracomment>Tooltip of the eye button in a password field.</extracomment>
        <translation>Masquer le mot de passe</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <extracomment>Notice under a password field.</extracomment>
        <translation>Verr. maj. est activé.</translation>
    </message>
</context>
<context>
    <name>PasswordStep</name>
    <message>
        <source>Choose a password</source>
        <extracomment>Title of the page that asks for a password.</extracomment>
        <translation>Choisissez un mot de passe</translation>
    </message>
    <message>
        <source>Name the wallet</source>
        <extracomment>Title of the page that asks for a wallet&apos;s name only.</extracomment>
        <translation>Nommez le portefeuille</translation>
    </message>
    <message>
        <source>Add the wallet</source>
        <extracomment>Button that imports a wallet, or begins to watch one.</extracomment>
        <translation>Ajouter le portefeuille</translation>
    </message>
    <message>
        <source>Make the wallet</source>
        <extracomment>Button that makes the wallet.</extracomment>
        <translation>Créer le portefeuille</translation>
    </message>
    <message>
        <source>Use a weak password</source>
        <extracomment>Button that makes the wallet although the password is weak.</extracomment>
        <translation>Utiliser un mot de passe faible</translation>
    </message>
    <message>
        <source>Type a password first.</source>
        <extracomment>Why the button cannot be used yet.</extracomment>
        <translation>Saisissez d’abord un mot de passe.</translation>
    </message>
    <message>
        <source>Name of the wallet</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Nom du portefeuille</translation>
    </message>
    <message>
        <source>Only you see it.</source>
        <extracomment>Help under a field.</extracomment>
        <translation>Visible de vous uniquement.</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Making your keys</source>
        <extracomment>While the keys of a wallet are made.</extracomment>
        <translation>Création de vos clés</translation>
    </message>
</context>
<context>
    <name>PauseButton</name>
    <message>
        <source>Resume</source>
        <extracomment>Button that ends the pause of mining.</extracomment>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause 1 hour</source>
        <extracomment>Button that holds mining.</extracomment>
        <translation>Suspendre 1 heure</translation>
    </message>
</context>
<context>
    <name>PayeeFields</name>
    <message>
        <source>Pay to, recipient %1</source>
        <extracomment>Above the field for the address of one of several recipients; %1 is 2 or more.</extracomment>
        <translation>Payer à, destinataire %1</translation>
    </message>
    <message>
        <source>Fill in</source>
        <extracomment>Button that takes over what a payment link says.</extracomment>
        <translation>Remplir</translation>
    </message>
    <message>
        <source>Amount for recipient %1</source>
        <extracomment>Above the field for the amount of one of several recipients; %1 is 2 or more.</extracomment>
        <translation>Montant pour le destinataire %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Takes one of several recipients out of a payment.</extracomment>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>PayeeReview</name>
    <message>
        <source>Gets</source>
        <extracomment>What one of several recipients gets.</extracomment>
        <translation>Reçoit</translation>
    </message>
    <message>
        <source>Compare, then type the last 6 characters</source>
        <extracomment>Above the field that makes people compare an address.</extracomment>
        <translation>Comparez, puis saisissez les 6 derniers caractères</translation>
    </message>
</context>
<context>
    <name>PaymentWords</name>
    <message>
        <source>Cancelling. Until this is final, the first payment can still go through.</source>
        <translation>Annulation en cours. Tant qu’elle n’est pas définitive, le premier paiement peut encore aboutir.</translation>
    </message>
    <message>
        <source>In block %1. The first payment is cancelled once this is final.</source>
        <translation>Dans le bloc %1. Le premier paiement sera annulé une fois ceci définitif.</translation>
    </message>
    <message>
        <source>The first payment is cancelled. Only the fee of this one was paid.</source>
        <translation>Le premier paiement est annulé. Seuls les frais de celui-ci ont été payés.</translation>
    </message>
    <message>
        <source>Too late, the payment was final first.</source>
        <translation>Trop tard, le paiement a été définitif avant.</translation>
    </message>
    <message>
        <source>The cancellation was not put into a block in time. Nothing was cancelled.</source>
        <translation>L’annulation n’a pas été mise dans un bloc à temps. Rien n’a été annulé.</translation>
    </message>
    <message>
        <source>Waiting for a signature, until block %1</source>
        <translation>En attente d’une signature, jusqu’au bloc %1</translation>
    </message>
    <message>
        <source>Not signed in time. Nothing was spent.</source>
        <translation>Pas signé à temps. Rien n’a été dépensé.</translation>
    </message>
    <message>
        <source>Its place is taken: it was sent from elsewhere, or another payment was.</source>
        <translation>Sa place est prise : il a été envoyé d’ailleurs, ou un autre paiement l’a été.</translation>
    </message>
    <message>
        <source>Another payment is to take this place. Until one is final, either can win.</source>
        <translation>Un autre paiement doit prendre cette place. Tant qu’aucun n’est définitif, l’un ou l’autre peut l’emporter.</translation>
    </message>
    <message>
        <source>Cancelled. The coins never left.</source>
        <translation>Annulé. Les fonds ne sont jamais partis.</translation>
    </message>
    <message>
        <source>Replaced by the same payment with a higher fee. Nothing was spent by this one.</source>
        <translation>Remplacé par le même paiement avec des frais plus élevés. Celui-ci n’a rien dépensé.</translation>
    </message>
    <message>
        <source>Too late, the first payment was final before.</source>
        <translation>Trop tard, le premier paiement a été définitif avant.</translation>
    </message>
    <message>
        <source>Another payment took this place. Nothing was spent by this one.</source>
        <translation>Un autre paiement a pris cette place. Celui-ci n’a rien dépensé.</translation>
    </message>
    <message>
        <source>There is no wallet to pay from. Create one first.</source>
        <translation>Il n’y a aucun portefeuille pour payer. Créez-en d’abord un.</translation>
    </message>
    <message>
        <source>This wallet only watches. Sign with the wallet that has its key.</source>
        <translation>Ce portefeuille ne fait qu’observer. Signez avec le portefeuille qui détient sa clé.</translation>
    </message>
    <message>
        <source>This payment was signed for another network. Nothing was sent.</source>
        <translation>Ce paiement a été signé pour un autre réseau. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The wallet is locked. Unlock it and try again.</source>
        <translation>Le portefeuille est verrouillé. Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>Say who is to be paid.</source>
        <translation>Indiquez qui doit être payé.</translation>
    </message>
    <message>
        <source>A payment goes to at most 256 addresses. Split it.</source>
        <translation>Un paiement va à 256 adresses au plus. Divisez-le.</translation>
    </message>
    <message>
        <source>Send more than 0 to everybody.</source>
        <translation>Envoyez plus de 0 à chacun.</translation>
    </message>
    <message>
        <source>There is not that much RTC.</source>
        <translation>Il n’y a pas autant de RTC.</translation>
    </message>
    <message>
        <source>Shorten the memo: it holds 256 bytes.</source>
        <translation>Raccourcissez le mémo : il peut contenir 256 octets.</translation>
    </message>
    <message>
        <source>The memo holds characters that are not text. Type it again.</source>
        <translation>Le mémo contient des caractères qui ne sont pas du texte. Saisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>Not enough RTC for amount and fee.</source>
        <translation>Pas assez de RTC pour le montant et les frais.</translation>
    </message>
    <message>
        <source>Not enough RTC for amount and fee: %1 needed, %2 available.</source>
        <translation>Pas assez de RTC pour le montant et les frais : %1 nécessaires, %2 disponibles.</translation>
    </message>
    <message>
        <source>The fee is too low now. Ask for a new one.</source>
        <translation>Les frais sont maintenant trop bas. Demandez-en de nouveaux.</translation>
    </message>
    <message>
        <source>Another payment took this place. Review it again.</source>
        <translation>Un autre paiement a pris cette place. Vérifiez celui-ci à nouveau.</translation>
    </message>
    <message>
        <source>It was not put into a block in time. Nothing was spent.</source>
        <translation>Il n’a pas été mis dans un bloc à temps. Rien n’a été dépensé.</translation>
    </message>
    <message>
        <source>Too many payments are waiting. Try again when some are final.</source>
        <translation>Trop de paiements attendent. Réessayez quand certains seront définitifs.</translation>
    </message>
    <message>
        <source>The network refused this payment. Nothing was spent.</source>
        <translation>Le réseau a refusé ce paiement. Rien n’a été dépensé.</translation>
    </message>
    <message>
        <source>This payment does not wait any more: it is in a block, or over.</source>
        <translation>Ce paiement n’attend plus : il est dans un bloc, ou terminé.</translation>
    </message>
    <message>
        <source>No answer from the network. Nothing was sent.</source>
        <translation>Aucune réponse du réseau. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The payment could not be saved on this computer. Nothing was sent.</source>
        <translation>Le paiement n’a pas pu être enregistré sur cet ordinateur. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The payment failed.</source>
        <translation>Le paiement a échoué.</translation>
    </message>
</context>
<context>
    <name>PayoutTable</name>
    <message>
        <source>My payouts</source>
        <extracomment>Read out for a table.</extracomment>
        <translation>Mes versements</translation>
    </message>
    <message>
        <source>Bounty</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Prime</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Head of a column: how a bounty stands.</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Head of a column: how long ago.</extracomment>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Evidence</source>
        <extracomment>Head of a column: pull request or payment.</extracomment>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>Head of a column: when a payout is to be expected.</extracomment>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>%1, %2 RTC, %3, %4</source>
        <extracomment>A payout read out: %1 bounty, %2 amount, %3 state, %4 what proves it.</extracomment>
        <translation>%1, %2 RTC, %3, %4</translation>
    </message>
    <message>
        <source>Why is it waiting?</source>
        <extracomment>Asks why a payout waits.</extracomment>
        <translation>Pourquoi attend-il ?</translation>
    </message>
</context>
<context>
    <name>PayoutsTab</name>
    <message>
        <source>No payout yet. It appears here when you submit work for a bounty.</source>
        <extracomment>No bounty paid, or is about to pay.</extracomment>
        <translation>Aucun versement. Il apparaît ici quand vous soumettez un travail pour une prime.</translation>
    </message>
    <message>
        <source>Find a bounty</source>
        <extracomment>Button that shows all bounties.</extracomment>
        <translation>Trouver une prime</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Closes what explains why a payout waits.</extracomment>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>PeerDrawer</name>
    <message>
        <source>Connected</source>
        <extracomment>State of a peer.</extracomment>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <source>What cost score</source>
        <extracomment>Head above the reasons why a peer&apos;s score is below 100.</extracomment>
        <translation>Ce qui a fait baisser le score</translation>
    </message>
</context>
<context>
    <name>PeerMenu</name>
    <message>
        <source>Details</source>
        <extracomment>In the menu of a peer.</extracomment>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <extracomment>In the menu of a peer.</extracomment>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <extracomment>In the menu of a peer.</extracomment>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>Ban for 1 hour</source>
        <extracomment>In the menu of a peer.</extracomment>
        <translation>Bannir 1 heure</translation>
    </message>
    <message>
        <source>Ban for 1 day</source>
        <extracomment>In the menu of a peer.</extracomment>
        <translation>Bannir 1 jour</translation>
    </message>
    <message>
        <source>Ban for good</source>
        <extracomment>In the menu of a peer.</extracomment>
        <translation>Bannir pour toujours</translation>
    </message>
</context>
<context>
    <name>PeerScore</name>
    <message>
        <source>Score %1 of 100</source>
        <extracomment>Read out for a peer&apos;s score; %1 is a number from 0 to 100.</extracomment>
        <translation>Score %1 sur 100</translation>
    </message>
</context>
<context>
    <name>PeerTable</name>
    <message>
        <source>Connected peers</source>
        <extracomment>Read out for the table of connected peers.</extracomment>
        <translation>Pairs connectés</translation>
    </message>
    <message>
        <source>Peer</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Pair</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Direction</source>
        <extracomment>Head of a column: who called whom.</extracomment>
        <translation>Sens</translation>
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
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>Head of a column: how far a peer is trusted.</extracomment>
        <translation>Score</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>Head of a column: for how long.</extracomment>
        <translation>Connecté depuis</translation>
    </message>
    <message>
        <source>no name</source>
        <extracomment>Stands for the name of a peer that gives none.</extracomment>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>%1, %2, %3, score %4</source>
        <extracomment>A row read out: %1 name, %2 address, %3 direction, %4 score.</extracomment>
        <translation>%1, %2, %3, score %4</translation>
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
        <translation>Pairs</translation>
    </message>
    <message>
        <source>Banned</source>
        <extracomment>Tab: who may not connect.</extracomment>
        <translation>Bannis</translation>
    </message>
    <message>
        <source>Known</source>
        <extracomment>Tab: whose address is known.</extracomment>
        <translation>Connus</translation>
    </message>
    <message>
        <source>Add a peer</source>
        <extracomment>Button that asks for the address of a peer.</extracomment>
        <translation>Ajouter un pair</translation>
    </message>
    <message>
        <source>Offline, looking for peers.</source>
        <extracomment>There are no peers.</extracomment>
        <translation>Hors ligne, recherche de pairs.</translation>
    </message>
    <message>
        <source>Nobody is connected.</source>
        <extracomment>There are no peers, and none are needed.</extracomment>
        <translation>Personne n’est connecté.</translation>
    </message>
    <message>
        <source>Nobody is banned.</source>
        <extracomment>Nobody was banned.</extracomment>
        <translation>Personne n’est banni.</translation>
    </message>
    <message>
        <source>No address is known yet.</source>
        <extracomment>No address of a peer is known.</extracomment>
        <translation>Aucune adresse n’est encore connue.</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>People</source>
        <extracomment>Title of a card: sponsor, maintainer and developer of a bounty.</extracomment>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A person read out; %1 is a name, %2 the part they take and their record.</extracomment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>PostDialog</name>
    <message>
        <source>Post and fund a bounty</source>
        <extracomment>Title of the form for a new bounty.</extracomment>
        <translation>Publier et financer une prime</translation>
    </message>
    <message>
        <source>Fund this bounty?</source>
        <extracomment>Title of the form for a new bounty when it is filled in.</extracomment>
        <translation>Financer cette prime ?</translation>
    </message>
    <message>
        <source>The bounty is on its way</source>
        <extracomment>Title of the form for a new bounty once it is sent.</extracomment>
        <translation>La prime est en route</translation>
    </message>
    <message>
        <source>Close, keep the draft</source>
        <extracomment>Closes the form of a new bounty; what was typed stays.</extracomment>
        <translation>Fermer, garder le brouillon</translation>
    </message>
    <message>
        <source>Review the bounty</source>
        <extracomment>Goes from the form of a new bounty to its review.</extracomment>
        <translation>Vérifier la prime</translation>
    </message>
    <message>
        <source>Change it</source>
        <extracomment>Goes from the review of a bounty back to its form.</extracomment>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>It is being sent.</source>
        <extracomment>Why the button cannot be used now.</extracomment>
        <translation>Envoi en cours.</translation>
    </message>
    <message>
        <source>Fund the bounty</source>
        <extracomment>Button that puts coins into a bounty&apos;s escrow.</extracomment>
        <translation>Financer la prime</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <extracomment>Goes back to the form of a bounty that was not funded.</extracomment>
        <translation>Retour au formulaire</translation>
    </message>
    <message>
        <source>Show my bounties</source>
        <extracomment>Closes the form of a bounty that is funded or will be.</extracomment>
        <translation>Voir mes primes</translation>
    </message>
</context>
<context>
    <name>PostForm</name>
    <message>
        <source>Link of the GitHub issue</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Lien de l’issue GitHub</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>Label of a field: what is to be done for a bounty.</extracomment>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Reward</source>
        <extracomment>Label of a field: what a bounty pays.</extracomment>
        <translation>Récompense</translation>
    </message>
    <message>
        <source>Open for</source>
        <extracomment>Label of a field: until when a bounty can be claimed.</extracomment>
        <translation>Ouverte pendant</translation>
    </message>
    <message>
        <source>Days for a claim</source>
        <extracomment>Label of a field: how long a claim reserves a bounty.</extracomment>
        <translation>Jours par réservation</translation>
    </message>
    <message>
        <source>I review the work</source>
        <extracomment>Choice of who reviews the work for a bounty.</extracomment>
        <translation>Je relis le travail</translation>
    </message>
    <message>
        <source>This wallet approves or rejects the pull request.</source>
        <extracomment>Explains the choice.</extracomment>
        <translation>Ce portefeuille approuve ou refuse le pull request.</translation>
    </message>
    <message>
        <source>Somebody else reviews it</source>
        <extracomment>Choice of who reviews the work for a bounty.</extracomment>
        <translation>Quelqu’un d’autre le relit</translation>
    </message>
    <message>
        <source>The maintainer of the repository, by an address.</source>
        <extracomment>Explains the choice.</extracomment>
        <translation>Le mainteneur du dépôt, par une adresse.</translation>
    </message>
    <message>
        <source>Address of the maintainer</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Adresse du mainteneur</translation>
    </message>
    <message>
        <source>Fill in</source>
        <extracomment>Button that takes over what a payment link says.</extracomment>
        <translation>Remplir</translation>
    </message>
    <message>
        <source>Release key (optional)</source>
        <extracomment>Label of a field that may stay empty.</extracomment>
        <translation>Clé de libération (facultatif)</translation>
    </message>
    <message>
        <source>Public key of the node that the repository&apos;s webhook tells of merges. It can pay the claimant at the merge and nobody else. Without it the maintainer releases the payment.</source>
        <extracomment>Explains the field for a release key.</extracomment>
        <translation>Clé publique du nœud que le webhook du dépôt informe des fusions. Elle peut payer le développeur à la fusion, et personne d’autre. Sans elle, le mainteneur libère le paiement.</translation>
    </message>
</context>
<context>
    <name>PostReview</name>
    <message>
        <source>Title</source>
        <extracomment>What is to be done for a bounty.</extracomment>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Issue</source>
        <extracomment>Which issue a bounty is for.</extracomment>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <extracomment>Who reviews the work for a bounty.</extracomment>
        <translation>Relu par</translation>
    </message>
    <message>
        <source>Payment released</source>
        <extracomment>Who releases the payment of a bounty.</extracomment>
        <translation>Paiement libéré</translation>
    </message>
    <message>
        <source>Days for a claim</source>
        <extracomment>How long a claim reserves a bounty.</extracomment>
        <translation>Jours par réservation</translation>
    </message>
    <message>
        <source>Fee</source>
        <extracomment>What the network takes.</extracomment>
        <translation>Frais</translation>
    </message>
</context>
<context>
    <name>PostTrack</name>
    <message>
        <source>Pending</source>
        <extracomment>First stage of a payment.</extracomment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>In block</source>
        <extracomment>Second stage of a payment.</extracomment>
        <translation>Dans un bloc</translation>
    </message>
    <message>
        <source>Final</source>
        <extracomment>Last stage of a payment.</extracomment>
        <translation>Définitif</translation>
    </message>
    <message>
        <source>The reward is in escrow. Everybody sees the bounty on the board.</source>
        <extracomment>Said when the escrow of a new bounty is final.</extracomment>
        <translation>La récompense est en séquestre. Tout le monde voit la prime sur le tableau.</translation>
    </message>
    <message>
        <source>Nothing is in escrow. What you typed is kept.</source>
        <extracomment>Said when a new bounty could not be funded.</extracomment>
        <translation>Rien n’est en séquestre. Votre saisie est conservée.</translation>
    </message>
    <message>
        <source>You can close this. The bounty goes on by itself.</source>
        <extracomment>Said while a new bounty is not final yet.</extracomment>
        <translation>Vous pouvez fermer ceci. La prime continue d’elle-même.</translation>
    </message>
</context>
<context>
    <name>PostedTab</name>
    <message>
        <source>Posted by me</source>
        <extracomment>Read out for the list of bounties that I pay for or maintain.</extracomment>
        <translation>Publiées par moi</translation>
    </message>
    <message>
        <source>You have not posted a bounty, and nobody named you as a maintainer.</source>
        <extracomment>No bounty was posted.</extracomment>
        <translation>Vous n’avez publié aucune prime, et personne ne vous a nommé mainteneur.</translation>
    </message>
    <message>
        <source>Post a bounty</source>
        <extracomment>Button that opens the form for a new bounty.</extracomment>
        <translation>Publier une prime</translation>
    </message>
</context>
<context>
    <name>PreparedPayment</name>
    <message>
        <source>This is too large for a payment: a payment file has at most 64 KiB.</source>
        <translation>C’est trop grand pour un paiement : un fichier de paiement a au plus 64 Kio.</translation>
    </message>
    <message>
        <source>A newer version made this payment. Update this program, then open it again.</source>
        <translation>Une version plus récente a fait ce paiement. Mettez ce programme à jour, puis rouvrez-le.</translation>
    </message>
    <message>
        <source>The signature does not fit this payment: it was changed on the way. Sign it again.</source>
        <translation>La signature ne correspond pas à ce paiement : il a été changé en route. Signez-le à nouveau.</translation>
    </message>
    <message>
        <source>%1. Export it again.</source>
        <translation>%1. Exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>This is no payment that was exported for signing. Open the file that Export for signing wrote, or the signed one.</source>
        <translation>Ce n’est pas un paiement exporté pour signature. Ouvrez le fichier écrit par Exporter pour signature, ou le fichier signé.</translation>
    </message>
    <message>
        <source>This payment is for the network %1. This program is on %2.</source>
        <translation>Ce paiement est pour le réseau %1. Ce programme est sur %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check the path.</source>
        <translation>%1 ne peut pas être lu. Vérifiez le chemin.</translation>
    </message>
    <message>
        <source>There is no QR code of a payment in %1. Open the payment file in its place.</source>
        <translation>Il n’y a pas de code QR d’un paiement dans %1. Ouvrez plutôt le fichier du paiement.</translation>
    </message>
</context>
<context>
    <name>ProgramCard</name>
    <message>
        <source>Node</source>
        <extracomment>Title of a card.</extracomment>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>Name of a fact.</extracomment>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Interface for programs</source>
        <extracomment>Name of a fact: the address of the HTTP interface.</extracomment>
        <translation>Interface pour programmes</translation>
    </message>
    <message>
        <source>Data folder: %1</source>
        <extracomment>Read out for the folder of wallets and chain; %1 is a path.</extracomment>
        <translation>Dossier de données : %1</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <extracomment>Button that shows the data folder in the file manager.</extracomment>
        <translation>Ouvrir le dossier de données</translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>%1 %</source>
        <extracomment>Read out for a progress bar; %1 is a number from 0 to 100.</extracomment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>ProofBadge</name>
    <message>
        <source>Verified by this device</source>
        <extracomment>A value of the chain was checked here.</extracomment>
        <translation>Vérifié par cet appareil</translation>
    </message>
    <message>
        <source>Proof missing, asking peers…</source>
        <extracomment>The proof of a value has not arrived yet.</extracomment>
        <translation>Preuve manquante, demande aux pairs…</translation>
    </message>
    <message>
        <source>Not verified, from %1</source>
        <extracomment>A value comes from a server and was not checked; %1 is its name.</extracomment>
        <translation>Non vérifié, reçu de %1</translation>
    </message>
    <message>
        <source>Proof failed</source>
        <extracomment>The proof of a value is wrong; the value is not shown.</extracomment>
        <translation>Preuve invalide</translation>
    </message>
    <message>
        <source>Shows what was checked</source>
        <extracomment>Read out for a badge that can be opened.</extracomment>
        <translation>Affiche ce qui a été vérifié</translation>
    </message>
</context>
<context>
    <name>PublicKeyDialog</name>
    <message>
        <source>Public key (xpub)</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>Clé publique (xpub)</translation>
    </message>
    <message>
        <source>Whoever has it sees all addresses of this account, now and later, and what they hold. It cannot spend.</source>
        <extracomment>What somebody with the extended public key can see.</extracomment>
        <translation>Qui la possède voit toutes les adresses de ce compte, maintenant et plus tard, et ce qu’elles contiennent. Elle ne peut pas dépenser.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes the dialog.</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Label of a choice.</extracomment>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Public key</source>
        <extracomment>Label of a text that can be copied.</extracomment>
        <translation>Clé publique</translation>
    </message>
    <message>
        <source>Copy the public key</source>
        <extracomment>Tooltip of a copy button.
----------
Beside a copy button.</extracomment>
        <translation>Copier la clé publique</translation>
    </message>
</context>
<context>
    <name>QrRow</name>
    <message>
        <source>QR on the screen</source>
        <extracomment>Reads a QR code that any window shows.</extracomment>
        <translation>QR à l’écran</translation>
    </message>
    <message>
        <source>QR from the clipboard</source>
        <extracomment>Reads a QR code from a copied picture.</extracomment>
        <translation>QR du presse-papiers</translation>
    </message>
    <message>
        <source>QR from a file</source>
        <extracomment>Reads a QR code from a picture&apos;s file.</extracomment>
        <translation>QR d’un fichier</translation>
    </message>
    <message>
        <source>Picture with the QR code</source>
        <extracomment>Above a field for the path of a picture with a QR code.</extracomment>
        <translation>Image du code QR</translation>
    </message>
    <message>
        <source>A path, or drop the picture on the address field.</source>
        <extracomment>Under that field.</extracomment>
        <translation>Un chemin, ou déposez l’image sur le champ d’adresse.</translation>
    </message>
    <message>
        <source>Read the code</source>
        <extracomment>Reads a QR code from the named file.</extracomment>
        <translation>Lire le code</translation>
    </message>
    <message>
        <source>Name a file first</source>
        <extracomment>Why no code can be read.</extracomment>
        <translation>Indiquez d’abord un fichier</translation>
    </message>
</context>
<context>
    <name>ReceivePage</name>
    <message>
        <source>Receive</source>
        <extracomment>Title of the page that shows the own address.</extracomment>
        <translation>Recevoir</translation>
    </message>
    <message>
        <source>Another program changed the copied address. Do not paste it.</source>
        <extracomment>The clipboard holds something else than what was copied.</extracomment>
        <translation>Un autre programme a modifié l’adresse copiée. Ne la collez pas.</translation>
    </message>
    <message>
        <source>QR code of this address</source>
        <extracomment>Read out for the QR code; the address is beside it as text.</extracomment>
        <translation>Code QR de cette adresse</translation>
    </message>
    <message>
        <source>Compare the first and the last group with what the other side sees.</source>
        <extracomment>Under the own address.</extracomment>
        <translation>Comparez le premier et le dernier groupe avec ce que voit l’autre personne.</translation>
    </message>
    <message>
        <source>Copy address</source>
        <extracomment>Button that copies the own address.</extracomment>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Copy payment link</source>
        <extracomment>Button that copies a payment link.</extracomment>
        <translation>Copier le lien de paiement</translation>
    </message>
    <message>
        <source>Save QR</source>
        <extracomment>Button that saves the QR code as a picture.</extracomment>
        <translation>Enregistrer le QR</translation>
    </message>
</context>
<context>
    <name>RecentCard</name>
    <message>
        <source>Recent activity</source>
        <extracomment>Title of a card.</extracomment>
        <translation>Activité récente</translation>
    </message>
    <message>
        <source>See all</source>
        <extracomment>Button that opens the whole activity.</extracomment>
        <translation>Tout voir</translation>
    </message>
    <message>
        <source>No RTC yet.</source>
        <extracomment>In place of the activity of a wallet without any.</extracomment>
        <translation>Pas encore de RTC.</translation>
    </message>
    <message>
        <source>Looking at the chain…</source>
        <extracomment>In place of the activity while it is being read.</extracomment>
        <translation>Lecture de la chaîne…</translation>
    </message>
    <message>
        <source>Receive</source>
        <extracomment>Button that shows the own address.</extracomment>
        <translation>Recevoir</translation>
    </message>
    <message>
        <source>Mine on this machine</source>
        <extracomment>Button that opens the page about mining.</extracomment>
        <translation>Miner sur cette machine</translation>
    </message>
</context>
<context>
    <name>ReleaseDialog</name>
    <message>
        <source>Release this hardware?</source>
        <extracomment>Title of a dialog: end the binding of this machine to this wallet.</extracomment>
        <translation>Libérer ce matériel ?</translation>
    </message>
    <message>
        <source>Then another wallet can register it. A binding not renewed ends after 30 days. Mining is turned off. What this epoch has earned is still paid.</source>
        <extracomment>In the dialog that ends the binding of this machine.</extracomment>
        <translation>Un autre portefeuille pourra alors l’enregistrer. Une association non renouvelée prend fin après 30 jours. Le minage est désactivé. Ce que cette époque a rapporté est tout de même payé.</translation>
    </message>
    <message>
        <source>Keep it registered</source>
        <extracomment>Button that closes the dialog without a change.</extracomment>
        <translation>Garder enregistré</translation>
    </message>
    <message>
        <source>Release this hardware</source>
        <extracomment>Button that ends the binding of this machine.</extracomment>
        <translation>Libérer ce matériel</translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message>
        <source>Remove this wallet</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>Retirer ce portefeuille</translation>
    </message>
    <message>
        <source>Keep the wallet</source>
        <extracomment>Closes a dialog; the wallet stays.</extracomment>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button that takes the wallet away.</extracomment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Type the name of the wallet first.</source>
        <extracomment>Why the button cannot be used yet.</extracomment>
        <translation>Saisissez d’abord le nom du portefeuille.</translation>
    </message>
    <message>
        <source>Name of the wallet</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Nom du portefeuille</translation>
    </message>
</context>
<context>
    <name>RequestCard</name>
    <message>
        <source>Ask for an amount</source>
        <extracomment>Title of a card.</extracomment>
        <translation>Demander un montant</translation>
    </message>
    <message>
        <source>optional</source>
        <extracomment>Behind the title: the fields may stay empty.</extracomment>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Button that empties the fields of a payment link.</extracomment>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Amount in RTC</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Montant en RTC</translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>Label of a field: who is paid.</extracomment>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>What for</source>
        <extracomment>Label of a field: what is paid for.</extracomment>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Payment link: %1</source>
        <extracomment>Read out for the payment link; %1 is the link.</extracomment>
        <translation>Lien de paiement : %1</translation>
    </message>
</context>
<context>
    <name>RestoreFile</name>
    <message>
        <source>Open the file</source>
        <extracomment>Button that opens a wallet file with its password.</extracomment>
        <translation>Ouvrir le fichier</translation>
    </message>
    <message>
        <source>Read the file</source>
        <extracomment>Button that reads a wallet file.</extracomment>
        <translation>Lire le fichier</translation>
    </message>
    <message>
        <source>Type the password of the file first.</source>
        <extracomment>Why the button cannot be used yet.</extracomment>
        <translation>Saisissez d’abord le mot de passe du fichier.</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <extracomment>Why the button cannot be used yet.</extracomment>
        <translation>Choisissez d’abord un fichier.</translation>
    </message>
    <message>
        <source>Wallet file</source>
        <extracomment>Above a field for the path of a wallet file.</extracomment>
        <translation>Fichier du portefeuille</translation>
    </message>
    <message>
        <source>Type or paste its path, or drop the file here. It stays as it is.</source>
        <extracomment>Under that field.</extracomment>
        <translation>Saisissez ou collez son chemin, ou déposez le fichier ici. Il reste tel quel.</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <extracomment>What a file was found to be; %1 is its kind.</extracomment>
        <translation>Trouvé : %1</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Mot de passe du fichier</translation>
    </message>
    <message>
        <source>The one that it was saved with.</source>
        <extracomment>Under the field for a file&apos;s password.</extracomment>
        <translation>Celui utilisé à l’enregistrement.</translation>
    </message>
    <message>
        <source>Opening the file</source>
        <extracomment>While a wallet file is read or opened.</extracomment>
        <translation>Ouverture du fichier</translation>
    </message>
</context>
<context>
    <name>RestoreKey</name>
    <message>
        <source>Private key</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Clé privée</translation>
    </message>
    <message>
        <source>&quot;ed25519:&quot; or &quot;secp256k1:&quot; before it names its kind. Without that, both addresses are shown.</source>
        <extracomment>Under the field for a private key.</extracomment>
        <translation>« ed25519: » ou « secp256k1: » devant en nomme le type. Sinon, les deux adresses sont affichées.</translation>
    </message>
</context>
<context>
    <name>RestoreStep</name>
    <message>
        <source>Words</source>
        <extracomment>Choice of what a wallet is restored from: recovery words.</extracomment>
        <translation>Mots</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Choice of what a wallet is restored from: a file of this or another program.</extracomment>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Private key</source>
        <extracomment>Choice of what a wallet is restored from.</extracomment>
        <translation>Clé privée</translation>
    </message>
    <message>
        <source>Only watch</source>
        <extracomment>Choice: a wallet without a key, to look at an address.</extracomment>
        <translation>Observer</translation>
    </message>
    <message>
        <source>In the order of your paper. Four letters are enough to find a word, and pasted words fill all boxes.</source>
        <extracomment>Under the title of the page that restores a wallet.</extracomment>
        <translation>Dans l’ordre de votre papier. Quatre lettres suffisent pour trouver un mot, et des mots collés remplissent toutes les cases.</translation>
    </message>
    <message>
        <source>A wallet file of this program, a keystore of the RustChain command line, a file of the Rust wallet, or a text file with a key or words.</source>
        <extracomment>Under the title of the page that imports a file.</extracomment>
        <translation>Un fichier de portefeuille de ce programme, un fichier de clés de la ligne de commande RustChain, un fichier du portefeuille Rust, ou un fichier texte avec une clé ou des mots.</translation>
    </message>
    <message>
        <source>64 hex digits, or 32 bytes in Base58. Who has this key can spend its coins: type it only here.</source>
        <extracomment>Under the title of the page that imports a private key.</extracomment>
        <translation>64 chiffres hexadécimaux, ou 32 octets en Base58. Qui a cette clé peut dépenser ses pièces : ne la saisissez qu’ici.</translation>
    </message>
    <message>
        <source>Shows the balance and history of an address, or of all addresses of an xpub. Nothing can be spent with it.</source>
        <extracomment>Under the title of the page that makes a wallet without a key.</extracomment>
        <translation>Montre le solde et l’historique d’une adresse, ou de toutes celles d’un xpub. Rien ne peut être dépensé avec.</translation>
    </message>
    <message>
        <source>Type your words</source>
        <extracomment>Title of the page that restores a wallet.</extracomment>
        <translation>Saisissez vos mots</translation>
    </message>
    <message>
        <source>Choose your wallet file</source>
        <extracomment>Title of the page that imports a file.</extracomment>
        <translation>Choisissez votre fichier</translation>
    </message>
    <message>
        <source>Type your private key</source>
        <extracomment>Title of the page that imports a private key.</extracomment>
        <translation>Saisissez votre clé privée</translation>
    </message>
    <message>
        <source>Watch an address</source>
        <extracomment>Title of the page that makes a wallet without a key.</extracomment>
        <translation>Observer une adresse</translation>
    </message>
    <message>
        <source>Use this wallet</source>
        <extracomment>Button that goes on to the name of an imported wallet.</extracomment>
        <translation>Utiliser ce portefeuille</translation>
    </message>
    <message>
        <source>What you have</source>
        <extracomment>Read out for the choice of what a wallet is restored from.
----------
Label of the choice of what a wallet is restored from.</extracomment>
        <translation>Ce que vous avez</translation>
    </message>
</context>
<context>
    <name>RestoreWatch</name>
    <message>
        <source>Address or xpub</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Adresse ou xpub</translation>
    </message>
    <message>
        <source>An xpub shows every address of an account to whoever has it.</source>
        <extracomment>Under the field for an address or xpub to watch.</extracomment>
        <translation>Un xpub montre toutes les adresses d’un compte à qui le possède.</translation>
    </message>
</context>
<context>
    <name>RestoreWords</name>
    <message>
        <source>Show the addresses</source>
        <extracomment>Button that shows which addresses the typed words may mean.</extracomment>
        <translation>Afficher les adresses</translation>
    </message>
    <message>
        <source>Use these words</source>
        <extracomment>Button that goes on to the password.</extracomment>
        <translation>Utiliser ces mots</translation>
    </message>
    <message>
        <source>Fill in all words first.</source>
        <extracomment>Why the button cannot be used yet.</extracomment>
        <translation>Remplissez d’abord tous les mots.</translation>
    </message>
    <message>
        <source>How many words</source>
        <extracomment>Read out for the choice of 12 or 24 words.</extracomment>
        <translation>Nombre de mots</translation>
    </message>
    <message>
        <source>12 words</source>
        <extracomment>Choice of how many recovery words.</extracomment>
        <translation>12 mots</translation>
    </message>
    <message>
        <source>24 words</source>
        <extracomment>Choice of how many recovery words.</extracomment>
        <translation>24 mots</translation>
    </message>
    <message>
        <source>These words are of another RustChain program</source>
        <extracomment>Box to tick when restoring a wallet.</extracomment>
        <translation>Ces mots viennent d’un autre programme RustChain</translation>
    </message>
    <message>
        <source>(each makes another address of them)</source>
        <extracomment>Behind &quot;These words are of another RustChain program&quot;.</extracomment>
        <translation>(chacun en tire une autre adresse)</translation>
    </message>
    <message>
        <source>They are of the Python SDK</source>
        <extracomment>Box to tick when restoring a wallet.</extracomment>
        <translation>Ils viennent du SDK Python</translation>
    </message>
    <message>
        <source>(its list is another, and nothing tells a typing error)</source>
        <extracomment>Behind &quot;They are of the Python SDK&quot;.</extracomment>
        <translation>(sa liste est différente et rien ne signale une faute de frappe)</translation>
    </message>
    <message>
        <source>Word %1</source>
        <extracomment>Label of a box for a recovery word; %1 is a number.</extracomment>
        <translation>Mot %1</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <extracomment>Under a box for a recovery word.</extracomment>
        <translation>Pas dans la liste</translation>
    </message>
    <message>
        <source>These words have a passphrase</source>
        <extracomment>Box to tick when restoring a wallet.</extracomment>
        <translation>Ces mots ont une phrase de passe</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Phrase de passe</translation>
    </message>
</context>
<context>
    <name>RewardsCard</name>
    <message>
        <source>Rewards per week</source>
        <extracomment>Title of a card about mining rewards.</extracomment>
        <translation>Récompenses par semaine</translation>
    </message>
    <message>
        <source>Rewards per day</source>
        <extracomment>Title of a card about mining rewards.</extracomment>
        <translation>Récompenses par jour</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Name of a choice: how far back rewards are shown.</extracomment>
        <translation>Période</translation>
    </message>
    <message>
        <source>30 d</source>
        <extracomment>30 days, as short as can be.</extracomment>
        <translation>30 j</translation>
    </message>
    <message>
        <source>1 y</source>
        <extracomment>One year, as short as can be.</extracomment>
        <translation>1 an</translation>
    </message>
    <message>
        <source>rewards</source>
        <extracomment>The card about rewards, for the button that opens it.</extracomment>
        <translation>récompenses</translation>
    </message>
    <message>
        <source>•••••</source>
        <extracomment>Stands for an amount that is hidden.</extracomment>
        <translation>•••••</translation>
    </message>
    <message>
        <source>Mining rewards</source>
        <extracomment>Name of a chart.</extracomment>
        <translation>Récompenses de minage</translation>
    </message>
    <message>
        <source>No rewards yet. Mining works on real, also very old, machines.</source>
        <extracomment>No reward of mining has come yet.</extracomment>
        <translation>Pas encore de récompenses. Le minage fonctionne sur des machines réelles, même très anciennes.</translation>
    </message>
    <message>
        <source>Machines that count</source>
        <extracomment>Button that opens the table of what processors are worth.</extracomment>
        <translation>Machines qui comptent</translation>
    </message>
</context>
<context>
    <name>RiskCard</name>
    <message>
        <source>Risk</source>
        <extracomment>Title of a card: what can be lost.</extracomment>
        <translation>Risque</translation>
    </message>
</context>
<context>
    <name>RiskCheck</name>
    <message>
        <source>Compare, then type the last 6 characters</source>
        <extracomment>Above the field that makes people compare an address.</extracomment>
        <translation>Comparez, puis saisissez les 6 derniers caractères</translation>
    </message>
    <message>
        <source>Read them from where you got the address, not from this screen. Pasting does not work here.</source>
        <extracomment>Under that field.</extracomment>
        <translation>Lisez-les là où vous avez obtenu l’adresse, pas sur cet écran. Le collage ne fonctionne pas ici.</translation>
    </message>
    <message>
        <source>Wallet password</source>
        <extracomment>Above a password field.</extracomment>
        <translation>Mot de passe du portefeuille</translation>
    </message>
</context>
<context>
    <name>RoadCard</name>
    <message>
        <source>Where it stands</source>
        <extracomment>Title of a card: the steps of a bounty.</extracomment>
        <translation>Où elle en est</translation>
    </message>
    <message>
        <source>Verified by this device</source>
        <extracomment>Everything on this card was executed here.</extracomment>
        <translation>Vérifié par cet appareil</translation>
    </message>
    <message>
        <source>Steps of this bounty</source>
        <extracomment>Read out for the steps of a bounty.</extracomment>
        <translation>Étapes de cette prime</translation>
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
        <translation>pas encore de preuve</translation>
    </message>
</context>
<context>
    <name>RulesCard</name>
    <message>
        <source>Rules on this machine</source>
        <extracomment>Title of a card: when mining may run.</extracomment>
        <translation>Règles sur cette machine</translation>
    </message>
    <message>
        <source>rules on this machine</source>
        <extracomment>The card about when mining may run, for the button that opens it.</extracomment>
        <translation>règles sur cette machine</translation>
    </message>
    <message>
        <source>Only on mains power</source>
        <extracomment>A rule of mining.</extracomment>
        <translation>Seulement sur secteur</translation>
    </message>
    <message>
        <source>Only when I am away</source>
        <extracomment>A rule of mining.</extracomment>
        <translation>Seulement en mon absence</translation>
    </message>
    <message>
        <source>Pause above</source>
        <extracomment>A rule of mining; a temperature follows.</extracomment>
        <translation>Suspendre au-dessus de</translation>
    </message>
    <message>
        <source>Highest temperature</source>
        <extracomment>Name of a choice: the temperature above which mining pauses.</extracomment>
        <translation>Température maximale</translation>
    </message>
    <message>
        <source>Only at these hours</source>
        <extracomment>A rule of mining: only between two times of the day.</extracomment>
        <translation>Seulement à ces heures</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Name of a choice: the time of the day from which mining runs.</extracomment>
        <translation>De</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Between two times of the day.</extracomment>
        <translation>à</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Name of a choice: the time of the day at which mining stops.</extracomment>
        <translation>À</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <extracomment>Tooltip of the button that empties a search field.</extracomment>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>SecurityCard</name>
    <message>
        <source>Security</source>
        <extracomment>Title of a card.</extracomment>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Password now</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Mot de passe actuel</translation>
    </message>
    <message>
        <source>New password</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>Change the password</source>
        <extracomment>Button that sets the new password.</extracomment>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>Type both passwords first.</source>
        <extracomment>Why the button cannot be used yet.</extracomment>
        <translation>Saisissez d’abord les deux mots de passe.</translation>
    </message>
    <message numerus="yes">
        <source>Lock after %n minute(s) without use</source>
        <extracomment>Above the slider of the automatic lock.</extracomment>
        <translation>
            <numerusform>Verrouiller après %n minute d’inactivité</numerusform>
            <numerusform>Verrouiller après %n minutes d’inactivité</numerusform>
        </translation>
    </message>
    <message>
        <source>Automatic lock</source>
        <extracomment>Read out for the slider of the automatic lock.</extracomment>
        <translation>Verrouillage automatique</translation>
    </message>
    <message>
        <source>Hide amounts when the window opens</source>
        <extracomment>Box to tick.</extracomment>
        <translation>Masquer les montants à l’ouverture de la fenêtre</translation>
    </message>
</context>
<context>
    <name>SendDetails</name>
    <message>
        <source>Pay to</source>
        <extracomment>Above the field for the address that is paid.</extracomment>
        <translation>Payer à</translation>
    </message>
    <message>
        <source>Paste an address or a payment link.</source>
        <extracomment>Under an empty field for an address.</extracomment>
        <translation>Collez une adresse ou un lien de paiement.</translation>
    </message>
    <message>
        <source>Fill in</source>
        <extracomment>Button that takes over what a payment link says.</extracomment>
        <translation>Remplir</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Above the field for the amount.</extracomment>
        <translation>Montant</translation>
    </message>
    <message>
        <source>%1, nothing stays behind</source>
        <extracomment>Under the amount field; %1 is the amount: all there is, the fee aside.</extracomment>
        <translation>%1, il ne restera rien</translation>
    </message>
    <message>
        <source>%1 RTC available</source>
        <extracomment>Under the amount field; %1 is an amount.</extracomment>
        <translation>%1 RTC disponibles</translation>
    </message>
    <message>
        <source>Add a recipient</source>
        <extracomment>Adds a second or further recipient to a payment.</extracomment>
        <translation>Ajouter un destinataire</translation>
    </message>
    <message>
        <source>A payment in this window goes to at most 20 addresses</source>
        <extracomment>Why no recipient can be added.</extracomment>
        <translation>Un paiement dans cette fenêtre va à 20 adresses au plus</translation>
    </message>
    <message>
        <source>All together: %1 RTC</source>
        <extracomment>The sum of all recipients; %1 is an amount.</extracomment>
        <translation>En tout : %1 RTC</translation>
    </message>
    <message>
        <source>Memo</source>
        <extracomment>Above the field for a public note.</extracomment>
        <translation>Mémo</translation>
    </message>
    <message>
        <source>Public on the chain</source>
        <extracomment>Under the memo.</extracomment>
        <translation>Public sur la chaîne</translation>
    </message>
    <message>
        <source>Review payment</source>
        <extracomment>Button that leads to the review of a payment.</extracomment>
        <translation>Vérifier le paiement</translation>
    </message>
    <message>
        <source>Sign or send a prepared payment</source>
        <extracomment>Opens a payment that was exported or signed on another machine.</extracomment>
        <translation>Signer ou envoyer un paiement préparé</translation>
    </message>
    <message>
        <source>Prepared payment</source>
        <extracomment>The same, where room is short.</extracomment>
        <translation>Paiement préparé</translation>
    </message>
</context>
<context>
    <name>SendPage</name>
    <message>
        <source>Send</source>
        <extracomment>Title of the page that pays somebody.</extracomment>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>First step of a payment.</extracomment>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>Second step of a payment.</extracomment>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Track</source>
        <extracomment>Third step of a payment.</extracomment>
        <translation>Suivi</translation>
    </message>
</context>
<context>
    <name>SendReview</name>
    <message>
        <source>You send</source>
        <extracomment>Above the amount of a payment that is being reviewed.</extracomment>
        <translation>Vous envoyez</translation>
    </message>
    <message>
        <source>First payment to this address</source>
        <extracomment>This address was never paid before.</extracomment>
        <translation>Premier paiement à cette adresse</translation>
    </message>
    <message>
        <source>Gets</source>
        <extracomment>What one of several recipients gets.</extracomment>
        <translation>Reçoit</translation>
    </message>
    <message>
        <source>Network fee now</source>
        <extracomment>How much work a payment is for the network, and what that costs now; %1 is a number, %2 an amount.</extracomment>
        <translation>Frais de réseau actuels</translation>
    </message>
    <message>
        <source>≈ %1 for %2 gas</source>
        <extracomment>%1 is an amount, %2 a number of units of work.</extracomment>
        <translation>≈ %1 pour %2 gas</translation>
    </message>
    <message>
        <source>Network fee, at most</source>
        <extracomment>The fee that is paid at most.</extracomment>
        <translation>Frais de réseau, au plus</translation>
    </message>
    <message>
        <source>Total, at most</source>
        <extracomment>Amount and fee together.</extracomment>
        <translation>Total, au plus</translation>
    </message>
    <message>
        <source>Available afterwards, at least</source>
        <extracomment>What is left after the payment.</extracomment>
        <translation>Disponible ensuite, au moins</translation>
    </message>
    <message>
        <source>Memo, public on the chain</source>
        <extracomment>The public note of a payment.</extracomment>
        <translation>Mémo, public sur la chaîne</translation>
    </message>
    <message>
        <source>Use the new fee</source>
        <extracomment>Takes the fee that the network asks for now.</extracomment>
        <translation>Utiliser les nouveaux frais</translation>
    </message>
    <message>
        <source>Export for signing</source>
        <extracomment>Hands the payment to another machine, which has the key.</extracomment>
        <translation>Exporter pour signature</translation>
    </message>
    <message>
        <source>Cancel payment</source>
        <extracomment>Gives the payment up; nothing typed is kept.</extracomment>
        <translation>Annuler le paiement</translation>
    </message>
    <message>
        <source>Edit details</source>
        <extracomment>Goes back to the details of a payment.</extracomment>
        <translation>Modifier les détails</translation>
    </message>
</context>
<context>
    <name>SendSide</name>
    <message>
        <source>What happens next</source>
        <extracomment>Title of a card about a payment&apos;s stages.</extracomment>
        <translation>Ce qui suit</translation>
    </message>
    <message>
        <source>Pending</source>
        <extracomment>First stage of a payment.</extracomment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Signed here, taken by the node. You can close this page.</source>
        <translation>Signé ici, pris par le nœud. Vous pouvez fermer cette page.</translation>
    </message>
    <message>
        <source>at once</source>
        <extracomment>When the first stage comes.</extracomment>
        <translation>tout de suite</translation>
    </message>
    <message>
        <source>In block</source>
        <extracomment>Second stage of a payment.</extracomment>
        <translation>Dans un bloc</translation>
    </message>
    <message>
        <source>A validator has put it into a block.</source>
        <translation>Un validateur l’a mis dans un bloc.</translation>
    </message>
    <message>
        <source>Final</source>
        <extracomment>Last stage of a payment.</extracomment>
        <translation>Définitif</translation>
    </message>
    <message>
        <source>More than two thirds of validators signed. Nobody can undo it.</source>
        <translation>Plus des deux tiers des validateurs ont signé. Personne ne peut l’annuler.</translation>
    </message>
    <message>
        <source>Payments cannot be reversed</source>
        <extracomment>Title of a card.</extracomment>
        <translation>Les paiements sont irréversibles</translation>
    </message>
    <message>
        <source>After it is final, only the recipient can send the coins back.</source>
        <extracomment>Body of the card that says payments are for good.</extracomment>
        <translation>Une fois le paiement définitif, seul le destinataire peut renvoyer les fonds.</translation>
    </message>
    <message>
        <source>No password this time</source>
        <extracomment>Title of a card.</extracomment>
        <translation>Pas de mot de passe cette fois</translation>
    </message>
    <message>
        <source>Below 100 RTC a day and below half of what you have.</source>
        <extracomment>Body of the card that says why no password is asked.</extracomment>
        <translation>Moins de 100 RTC par jour et moins de la moitié de ce que vous avez.</translation>
    </message>
</context>
<context>
    <name>SendTrack</name>
    <message>
        <source>Pending</source>
        <extracomment>First stage of a payment.</extracomment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>In block</source>
        <extracomment>Second stage of a payment.</extracomment>
        <translation>Dans un bloc</translation>
    </message>
    <message>
        <source>Final</source>
        <extracomment>Last stage of a payment.</extracomment>
        <translation>Définitif</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>What was paid.</extracomment>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Fee paid</source>
        <extracomment>The fee that was really paid.</extracomment>
        <translation>Frais payés</translation>
    </message>
    <message>
        <source>Hash</source>
        <extracomment>The identifier of a payment.</extracomment>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Save to address book as</source>
        <extracomment>Above a field for a name in the address book.</extracomment>
        <translation>Enregistrer dans le carnet d’adresses sous</translation>
    </message>
    <message>
        <source>Save name</source>
        <extracomment>Keeps the address in the book.</extracomment>
        <translation>Enregistrer le nom</translation>
    </message>
    <message>
        <source>Type a name first</source>
        <extracomment>Why the name cannot be saved.</extracomment>
        <translation>Saisissez d’abord un nom</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Ends the tracking of a payment.</extracomment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Open in Explorer</source>
        <extracomment>Shows the transaction in the explorer.</extracomment>
        <translation>Ouvrir dans l’explorateur</translation>
    </message>
    <message>
        <source>Raise the fee</source>
        <extracomment>Sends the payment again with a higher fee.</extracomment>
        <translation>Augmenter les frais</translation>
    </message>
    <message>
        <source>Cancel payment</source>
        <extracomment>Tries to take a payment back that waits for a block.</extracomment>
        <translation>Annuler le paiement</translation>
    </message>
</context>
<context>
    <name>ServerWords</name>
    <message>
        <source>“%1” is no address of a server. Write https://name:port.</source>
        <translation>« %1 » n’est pas une adresse de serveur. Écrivez https://nom:port.</translation>
    </message>
    <message>
        <source>“%1” has something behind its port. Write https://name:port.</source>
        <translation>« %1 » a quelque chose après le port. Écrivez https://nom:port.</translation>
    </message>
    <message>
        <source>“%1” would be asked without encryption. Write https:// instead.</source>
        <translation>« %1 » serait interrogé sans chiffrement. Écrivez plutôt https://.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 ne répond pas.</translation>
    </message>
    <message>
        <source>%1 gave an answer that no node gives.</source>
        <translation>%1 a donné une réponse qu’aucun nœud ne donne.</translation>
    </message>
    <message>
        <source>%1 follows another chain.</source>
        <translation>%1 suit une autre chaîne.</translation>
    </message>
    <message>
        <source>%1 sent a wrong proof.</source>
        <translation>%1 a envoyé une preuve fausse.</translation>
    </message>
    <message>
        <source>%1 showed a block that the validators did not make final.</source>
        <translation>%1 a montré un bloc que les validateurs n’ont pas rendu définitif.</translation>
    </message>
    <message>
        <source>%1 showed validators that nothing leads to.</source>
        <translation>%1 a montré des validateurs auxquels rien ne mène.</translation>
    </message>
    <message>
        <source>%1 is behind: it shows an older block than was checked before.</source>
        <translation>%1 est en retard : il montre un bloc plus ancien que celui déjà vérifié.</translation>
    </message>
    <message>
        <source>%1 shows no new block: it hides them, the network stands still, or the clock of this device is wrong.</source>
        <translation>%1 ne montre aucun nouveau bloc : il les cache, le réseau est à l’arrêt, ou l’horloge de cet appareil est fausse.</translation>
    </message>
    <message>
        <source>%1 showed another final block at the same height: validators signed twice.</source>
        <translation>%1 a montré un autre bloc définitif à la même hauteur : des validateurs ont signé deux fois.</translation>
    </message>
    <message>
        <source>%1 told a wrong balance.</source>
        <translation>%1 a donné un solde faux.</translation>
    </message>
    <message>
        <source>%1 told of a payment that is not on the chain.</source>
        <translation>%1 a parlé d’un paiement qui n’est pas sur la chaîne.</translation>
    </message>
    <message>
        <source>%1 left out payments of this account.</source>
        <translation>%1 a omis des paiements de ce compte.</translation>
    </message>
    <message>
        <source>%1 shows payments that do not add up to the balance.</source>
        <translation>%1 montre des paiements dont la somme n’est pas le solde.</translation>
    </message>
    <message>
        <source>%1 denied a payment that is final.</source>
        <translation>%1 a nié un paiement qui est définitif.</translation>
    </message>
    <message>
        <source>“%1” is named twice.</source>
        <translation>« %1 » est nommé deux fois.</translation>
    </message>
    <message>
        <source>There are %1 servers; %2 can be asked.</source>
        <translation>Il y a %1 serveurs ; %2 peuvent être interrogés.</translation>
    </message>
</context>
<context>
    <name>ServersCard</name>
    <message>
        <source>Servers</source>
        <extracomment>Title of a card: the servers that are asked in place of a node.
----------
Read out for the list of servers.</extracomment>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Each answer is checked on this device against what the validators signed. A server can keep silent or be behind; it cannot change a number unseen.</source>
        <extracomment>Under the title of the servers.</extracomment>
        <translation>Chaque réponse est comparée sur cet appareil à ce que les validateurs ont signé. Un serveur peut se taire ou être en retard ; il ne peut changer un chiffre sans être vu.</translation>
    </message>
    <message>
        <source>%1: %2. Newest checked block %3, age %4.</source>
        <extracomment>A server read out: %1 its name, %2 whether it answers, %3 a height, %4 its age.</extracomment>
        <translation>%1 : %2. Dernier bloc vérifié %3, âge %4.</translation>
    </message>
    <message>
        <source>Newest checked block</source>
        <extracomment>Name of a figure: the newest block that a server proved.</extracomment>
        <translation>Dernier bloc vérifié</translation>
    </message>
    <message>
        <source>Its age</source>
        <extracomment>Name of a figure: how long ago the newest block was made.</extracomment>
        <translation>Son âge</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <extracomment>Title of the page of settings.</extracomment>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Shortcuts</source>
        <extracomment>Title of the sheet that lists all shortcuts.</extracomment>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Close the list</source>
        <extracomment>Button that closes the sheet of shortcuts.</extracomment>
        <translation>Fermer la liste</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Pages</source>
        <extracomment>Read out for the list of pages at the side of the window.</extracomment>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message>
        <source>Sign a message</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>Signer un message</translation>
    </message>
    <message>
        <source>Sign only what you would put your name under. Whoever gets text and signature can show both to others.</source>
        <extracomment>What to think of before signing.</extracomment>
        <translation>Ne signez que ce que vous signeriez de votre nom. Qui reçoit le texte et la signature peut montrer les deux à d’autres.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes the dialog.</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Sign</source>
        <extracomment>Button that signs the text.</extracomment>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Type the text first.</source>
        <extracomment>Why the button cannot be used yet.</extracomment>
        <translation>Saisissez d’abord le texte.</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Label of a choice.</extracomment>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Signature</source>
        <extracomment>Label of a text that can be copied.</extracomment>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Give it with the text and the address %1</source>
        <extracomment>Under a signature; %1 is an address.</extracomment>
        <translation>Donnez-la avec le texte et l’adresse %1</translation>
    </message>
    <message>
        <source>Copy the signature</source>
        <extracomment>Tooltip of a copy button.
----------
Beside a copy button.</extracomment>
        <translation>Copier la signature</translation>
    </message>
</context>
<context>
    <name>SigningCard</name>
    <message>
        <source>Open a prepared payment</source>
        <extracomment>Title of the form that opens a payment of another machine.</extracomment>
        <translation>Ouvrir un paiement préparé</translation>
    </message>
    <message>
        <source>Ready to be signed</source>
        <extracomment>Title above a payment that was exported.</extracomment>
        <translation>Prêt à être signé</translation>
    </message>
    <message>
        <source>Sign this payment?</source>
        <extracomment>Title above a payment that is to be signed.</extracomment>
        <translation>Signer ce paiement ?</translation>
    </message>
    <message>
        <source>This payment is signed</source>
        <extracomment>Title above a signed payment.</extracomment>
        <translation>Ce paiement est signé</translation>
    </message>
    <message>
        <source>Handed to the network</source>
        <extracomment>Title after a payment was handed to the network.</extracomment>
        <translation>Remis au réseau</translation>
    </message>
    <message>
        <source>One that was exported for signing, or one that comes back signed: its file, its QR code or its text.</source>
        <extracomment>What can be opened.</extracomment>
        <translation>Un paiement exporté pour signature, ou un paiement qui revient signé : son fichier, son code QR ou son texte.</translation>
    </message>
    <message>
        <source>Take it to the machine that has the key and open it there. Its amount stays kept; payments that you send later wait for it. Activity shows it, and can forget it.</source>
        <extracomment>What to do with an exported payment.</extracomment>
        <translation>Portez-le sur la machine qui a la clé et ouvrez-le là. Son montant reste réservé ; les paiements envoyés ensuite l’attendent. Activité le montre et peut l’oublier.</translation>
    </message>
    <message>
        <source>Compare every recipient with what you want to pay. What is signed can be sent by anybody who has it.</source>
        <extracomment>How to look at a payment before signing it.</extracomment>
        <translation>Comparez chaque destinataire avec ce que vous voulez payer. Ce qui est signé peut être envoyé par quiconque l’a.</translation>
    </message>
    <message>
        <source>Nothing is paid before it is sent. Send it from here, or take it to a machine that has a network.</source>
        <extracomment>What to do with a signed payment.</extracomment>
        <translation>Rien n’est payé avant l’envoi. Envoyez-le d’ici, ou portez-le sur une machine qui a un réseau.</translation>
    </message>
    <message>
        <source>It is no payment of the open wallet, so it is not followed here. The explorer shows what becomes of it.</source>
        <extracomment>It was sent, but belongs to nobody here.</extracomment>
        <translation>Ce n’est pas un paiement du portefeuille ouvert, il n’est donc pas suivi ici. L’explorateur montre ce qu’il devient.</translation>
    </message>
    <message>
        <source>Wallet password</source>
        <extracomment>Above a password field.</extracomment>
        <translation>Mot de passe du portefeuille</translation>
    </message>
    <message>
        <source>Wanted because this payment was not made here.</source>
        <extracomment>Under that field: why it is asked.</extracomment>
        <translation>Demandé car ce paiement n’a pas été fait ici.</translation>
    </message>
    <message>
        <source>Sign payment</source>
        <extracomment>Signs a payment that was prepared elsewhere.</extracomment>
        <translation>Signer le paiement</translation>
    </message>
    <message>
        <source>Type the wallet password first</source>
        <extracomment>Why the payment cannot be signed yet.</extracomment>
        <translation>Saisissez d’abord le mot de passe du portefeuille</translation>
    </message>
    <message>
        <source>Send it now</source>
        <extracomment>Hands a signed payment to the network.</extracomment>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>Open in Explorer</source>
        <extracomment>Shows the transaction in the explorer.</extracomment>
        <translation>Ouvrir dans l’explorateur</translation>
    </message>
    <message>
        <source>Back to Send</source>
        <extracomment>Goes back to the form that pays somebody.</extracomment>
        <translation>Retour à Envoyer</translation>
    </message>
</context>
<context>
    <name>SigningEntry</name>
    <message>
        <source>File with the payment</source>
        <extracomment>Above a field for the path of a file.</extracomment>
        <translation>Fichier du paiement</translation>
    </message>
    <message>
        <source>A path, or drop the file here. A picture of the QR code does too.</source>
        <extracomment>Under that field.</extracomment>
        <translation>Un chemin, ou déposez le fichier ici. Une image du code QR convient aussi.</translation>
    </message>
    <message>
        <source>Open file</source>
        <extracomment>Reads a payment from the named file.</extracomment>
        <translation>Ouvrir le fichier</translation>
    </message>
    <message>
        <source>Name a file first</source>
        <extracomment>Why no file can be opened.</extracomment>
        <translation>Indiquez d’abord un fichier</translation>
    </message>
    <message>
        <source>Or paste its text</source>
        <extracomment>Above a field for the text of a payment.</extracomment>
        <translation>Ou collez son texte</translation>
    </message>
</context>
<context>
    <name>SigningFacts</name>
    <message>
        <source>To</source>
        <extracomment>Above the address that a payment goes to.</extracomment>
        <translation>À</translation>
    </message>
    <message>
        <source>Gets</source>
        <extracomment>What one of several recipients gets.</extracomment>
        <translation>Reçoit</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Above the address that pays.</extracomment>
        <translation>De</translation>
    </message>
    <message>
        <source>Amount, all together</source>
        <extracomment>The sum that all recipients get.</extracomment>
        <translation>Montant, au total</translation>
    </message>
    <message>
        <source>Network fee, at most</source>
        <extracomment>The fee that is paid at most.</extracomment>
        <translation>Frais de réseau, au plus</translation>
    </message>
    <message>
        <source>Memo, public on the chain</source>
        <extracomment>The public note of a payment.</extracomment>
        <translation>Mémo, public sur la chaîne</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>The network that a payment is for.</extracomment>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Number in the sender&apos;s order</source>
        <extracomment>The place of a payment in its sender&apos;s order of payments.</extracomment>
        <translation>Numéro dans l’ordre de l’expéditeur</translation>
    </message>
    <message>
        <source>Valid until</source>
        <extracomment>The last block that may hold a payment.</extracomment>
        <translation>Valable jusqu’à</translation>
    </message>
</context>
<context>
    <name>SigningFile</name>
    <message>
        <source>QR code of this payment</source>
        <extracomment>Read out for the QR code; the file below it holds the same.</extracomment>
        <translation>Code QR de ce paiement</translation>
    </message>
    <message>
        <source>This payment is too long for a QR code. Carry its file.</source>
        <extracomment>Why there is no QR code.</extracomment>
        <translation>Ce paiement est trop long pour un code QR. Utilisez son fichier.</translation>
    </message>
    <message>
        <source>Save as a new file</source>
        <extracomment>Above a field for the path of a new file.</extracomment>
        <translation>Enregistrer dans un nouveau fichier</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>Under that field; %1 is the path of a file.</extracomment>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>Save file</source>
        <extracomment>Writes the payment into the named file.</extracomment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Name a file first</source>
        <extracomment>Why nothing can be saved.</extracomment>
        <translation>Indiquez d’abord un fichier</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Loading</source>
        <extracomment>Read out for a place whose content has not arrived.</extracomment>
        <translation>Chargement</translation>
    </message>
</context>
<context>
    <name>SlotRing</name>
    <message>
        <source>Slots of this epoch</source>
        <extracomment>Read out for the ring of the five slots of an epoch.</extracomment>
        <translation>Créneaux de cette époque</translation>
    </message>
</context>
<context>
    <name>Spinner</name>
    <message>
        <source>Working</source>
        <extracomment>Read out for a spinner that has no words of its own.</extracomment>
        <translation>En cours</translation>
    </message>
</context>
<context>
    <name>StageMark</name>
    <message>
        <source>Pending</source>
        <extracomment>Stage of a payment that no block holds yet.</extracomment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>In block</source>
        <extracomment>Stage of a payment that a block holds, which is not final yet.</extracomment>
        <translation>Dans un bloc</translation>
    </message>
    <message>
        <source>Final</source>
        <extracomment>Stage of a payment that nobody can undo.</extracomment>
        <translation>Définitif</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Stage of a payment that a block holds but that had no effect.</extracomment>
        <translation>Échoué</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>Stage of a payment that was never put into a block.</extracomment>
        <translation>Expiré</translation>
    </message>
</context>
<context>
    <name>StageText</name>
    <message>
        <source>Pending</source>
        <extracomment>Stage of a payment that no block holds yet.</extracomment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>In block %1</source>
        <extracomment>Stage of a payment; %1 is the height of the block that holds it.</extracomment>
        <translation>Dans le bloc %1</translation>
    </message>
    <message>
        <source>Final</source>
        <extracomment>Stage of a payment that nobody can undo.</extracomment>
        <translation>Définitif</translation>
    </message>
    <message>
        <source>Failed in block %1: %2. The fee was paid.</source>
        <extracomment>Stage of a payment without effect; %1 is a height, %2 the reason.</extracomment>
        <translation>Échoué dans le bloc %1 : %2. Les frais ont été payés.</translation>
    </message>
    <message>
        <source>Expired, not sent</source>
        <extracomment>Stage of a payment that was not put into a block in time.</extracomment>
        <translation>Expiré, non envoyé</translation>
    </message>
</context>
<context>
    <name>Staking</name>
    <message>
        <source>More than you have: %1 available.</source>
        <translation>Plus que ce que vous avez : %1 disponibles.</translation>
    </message>
    <message>
        <source>At least %1 RTC are needed.</source>
        <translation>Au moins %1 RTC sont nécessaires.</translation>
    </message>
    <message>
        <source>Type how much to bond.</source>
        <translation>Saisissez le montant à mettre en caution.</translation>
    </message>
    <message>
        <source>More than is bonded: %1.</source>
        <translation>Plus que le montant en caution : %1.</translation>
    </message>
    <message>
        <source>Type how much to take back.</source>
        <translation>Saisissez le montant à retirer.</translation>
    </message>
    <message>
        <source>This would leave less than %1 RTC. Take everything, or leave that much.</source>
        <translation>Il resterait moins de %1 RTC. Retirez tout, ou laissez au moins ce montant.</translation>
    </message>
    <message>
        <source>= %1 RTC</source>
        <translation>= %1 RTC</translation>
    </message>
    <message>
        <source>Not an amount. Use digits and one separator; RTC has 6 decimals.</source>
        <translation>Ce n’est pas un montant. Utilisez des chiffres et un seul séparateur ; RTC a 6 décimales.</translation>
    </message>
    <message>
        <source>This is another amount.</source>
        <translation>C’est un autre montant.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Full node</source>
        <translation>Nœud complet</translation>
    </message>
    <message>
        <source>Validating needs a full node. Start it in Settings.</source>
        <translation>Valider demande un nœud complet. Démarrez-le dans les paramètres.</translation>
    </message>
    <message>
        <source>Another machine votes with this bond. Never run one key on two machines.</source>
        <translation>Une autre machine vote avec cette caution. N’utilisez jamais une même clé sur deux machines.</translation>
    </message>
    <message>
        <source>Runs here and holds the key that votes.</source>
        <translation>Fonctionne ici et détient la clé qui vote.</translation>
    </message>
    <message>
        <source>Fresh attestation</source>
        <translation>Attestation récente</translation>
    </message>
    <message>
        <source>This machine attested in the last epoch.</source>
        <translation>Cette machine a attesté à la dernière époque.</translation>
    </message>
    <message>
        <source>Not needed for validators of the first block until epoch %1. Turn on mining before that.</source>
        <translation>Pas nécessaire pour les validateurs du premier bloc avant l’époque %1. Activez le minage d’ici là.</translation>
    </message>
    <message>
        <source>No slot was accepted in the last epoch. Keep mining on.</source>
        <translation>Aucun créneau n’a été accepté à la dernière époque. Laissez le minage activé.</translation>
    </message>
    <message>
        <source>Turn on mining: it registers and attests this machine.</source>
        <translation>Activez le minage : il enregistre et atteste cette machine.</translation>
    </message>
    <message>
        <source>Bond</source>
        <translation>Mettre en caution</translation>
    </message>
    <message>
        <source>%1 RTC, at least %2 are needed.</source>
        <translation>%1 RTC, au moins %2 sont nécessaires.</translation>
    </message>
    <message>
        <source>Bond at least %1 RTC.</source>
        <translation>Mettez au moins %1 RTC en caution.</translation>
    </message>
    <message>
        <source>Reachable port</source>
        <translation>Port joignable</translation>
    </message>
    <message>
        <source>Not needed while this is the only validator.</source>
        <translation>Pas nécessaire tant que ce validateur est le seul.</translation>
    </message>
    <message>
        <source>Known once the node runs.</source>
        <translation>Connu une fois le nœud en fonctionnement.</translation>
    </message>
    <message>
        <source>This node takes no connections. Let it listen on a port.</source>
        <translation>Ce nœud n’accepte aucune connexion. Mettez-le à l’écoute sur un port.</translation>
    </message>
    <message>
        <source>Nobody has called yet.</source>
        <translation>Personne n’a encore appelé.</translation>
    </message>
    <message>
        <source>Other nodes reach %1.</source>
        <translation>D’autres nœuds joignent %1.</translation>
    </message>
    <message>
        <source>Open the port on your router, or turn on port mapping.</source>
        <translation>Ouvrez le port sur votre routeur, ou activez la redirection de port.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Not compared: there is nobody else.</source>
        <translation>Non comparée : il n’y a personne d’autre.</translation>
    </message>
    <message>
        <source>Compared once peers are connected.</source>
        <translation>Comparée une fois des pairs connectés.</translation>
    </message>
    <message>
        <source>%1. Set the clock of this computer.</source>
        <translation>%1. Réglez l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <translation>Non inscrit</translation>
    </message>
    <message>
        <source>No bond</source>
        <translation>Pas de caution</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Enters at an epoch&apos;s end</source>
        <translation>Entre à la fin d’une époque</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>One of %1 that decide</source>
        <translation>L’un des %1 qui décident</translation>
    </message>
    <message>
        <source>Jailed</source>
        <translation>Mis à l’écart</translation>
    </message>
    <message>
        <source>Has no vote</source>
        <translation>N’a pas de vote</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>Sur le départ</translation>
    </message>
    <message>
        <source>On its way out</source>
        <translation>En cours de sortie</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>Voting for two blocks at once costs 5 % of the bond, proposing two costs 1 %, and either ends this key for ever. Never run one key on two machines. Missing half of your turns in %1 sets you aside for %2, without a loss.</source>
        <translation>Voter pour deux blocs à la fois coûte 5 % de la caution, en proposer deux coûte 1 %, et dans les deux cas cette clé est exclue pour toujours. N’utilisez jamais une même clé sur deux machines. Manquer la moitié de vos tours en %1 vous met à l’écart pour %2, sans perte.</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>un jour</translation>
    </message>
    <message>
        <source>in %1 s</source>
        <translation>dans %1 s</translation>
    </message>
    <message>
        <source>in %1 min %2 s</source>
        <translation>dans %1 min %2 s</translation>
    </message>
    <message>
        <source>in %1 h %2 min</source>
        <translation>dans %1 h %2 min</translation>
    </message>
    <message>
        <source>No turn yet</source>
        <translation>Aucun tour pour l’instant</translation>
    </message>
    <message>
        <source>%1 of the last %2 turns proposed</source>
        <translation>%1 des %2 derniers tours proposés</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>This validator was set aside for missing more than half of its turns.</source>
        <translation>Ce validateur a été mis à l’écart pour avoir manqué plus de la moitié de ses tours.</translation>
    </message>
    <message>
        <source>This validator proposed two blocks at once. Its key is out for ever.</source>
        <translation>Ce validateur a proposé deux blocs à la fois. Sa clé est exclue pour toujours.</translation>
    </message>
    <message>
        <source>This validator voted for two blocks at once. Its key is out for ever.</source>
        <translation>Ce validateur a voté pour deux blocs à la fois. Sa clé est exclue pour toujours.</translation>
    </message>
    <message>
        <source>%1 It may come back in epoch %2, in about %3.</source>
        <translation>%1 Il pourra revenir à l’époque %2, dans environ %3.</translation>
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
        <translation>Valider demande un nœud complet.</translation>
    </message>
</context>
<context>
    <name>Stat</name>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>Read out for a figure with its name; %1 is the name, %2 the value, %3 a note.</extracomment>
        <translation>%1 : %2. %3</translation>
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
        <translation>En caution</translation>
    </message>
    <message>
        <source>Unbonding</source>
        <extracomment>Name of a figure: coins on their way out of the bond.</extracomment>
        <translation>En cours de retrait</translation>
    </message>
    <message>
        <source>Earned</source>
        <extracomment>Name of a figure: what validating brought.</extracomment>
        <translation>Gagné</translation>
    </message>
    <message>
        <source>Tips join the balance</source>
        <extracomment>Why a figure is not known: what is left of fees is part of the balance.</extracomment>
        <translation>Les pourboires rejoignent le solde</translation>
    </message>
    <message>
        <source>Validator</source>
        <extracomment>Name of a fact: what the validator is doing.</extracomment>
        <translation>Validateur</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Status</source>
        <extracomment>Read out for the strip at the bottom of the window.</extracomment>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>StepFrame</name>
    <message>
        <source>Back</source>
        <extracomment>Button that goes back to the question before.</extracomment>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Checks made</source>
        <extracomment>Read out for the list of checks made on a block or value.</extracomment>
        <translation>Vérifications faites</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>Read out for the list of steps of a task; %1 and %2 are numbers.</extracomment>
        <translation>Étape %1 sur %2</translation>
    </message>
</context>
<context>
    <name>StepperStep</name>
    <message>
        <source>done</source>
        <extracomment>Read out for a step of a task that is behind the user.</extracomment>
        <translation>terminée</translation>
    </message>
    <message>
        <source>current step</source>
        <extracomment>Read out for the step of a task that the user is at.</extracomment>
        <translation>étape actuelle</translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>Very weak</source>
        <extracomment>Password strength, the lowest of five.</extracomment>
        <translation>Très faible</translation>
    </message>
    <message>
        <source>Weak</source>
        <extracomment>Password strength, the second of five.</extracomment>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Fair</source>
        <extracomment>Password strength, the third of five.</extracomment>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Good</source>
        <extracomment>Password strength, the fourth of five.</extracomment>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Strong</source>
        <extracomment>Password strength, the highest of five.</extracomment>
        <translation>Fort</translation>
    </message>
    <message>
        <source>Password strength: %1. %2</source>
        <extracomment>Read out for the password strength; %1 is one of five words, %2 a tip.</extracomment>
        <translation>Force du mot de passe : %1. %2</translation>
    </message>
</context>
<context>
    <name>SwitchCard</name>
    <message>
        <source>Mine on this machine</source>
        <extracomment>The one switch of mining.
----------
Beside the one switch of mining.</extracomment>
        <translation>Miner sur cette machine</translation>
    </message>
    <message>
        <source>Measuring this machine</source>
        <extracomment>Name of a progress bar.</extracomment>
        <translation>Mesure de cette machine</translation>
    </message>
    <message>
        <source>Your computer measures its own processor and signs the result once in each slot. Each epoch a reward is shared by all miners, by weight and by slots attested. Older real hardware counts more. It sends your hardware profile to the network in public, and never touches your files. Registering takes a few seconds of work and costs nothing.</source>
        <extracomment>What mining does, below the switch while it is off.</extracomment>
        <translation>Votre ordinateur mesure son processeur et signe le résultat une fois par créneau. À chaque époque, une récompense est partagée entre tous les mineurs, selon le poids et les créneaux attestés. Le matériel réel plus ancien compte davantage. Il envoie publiquement votre profil matériel au réseau et ne touche jamais à vos fichiers. L’enregistrement demande quelques secondes de travail et ne coûte rien.</translation>
    </message>
</context>
<context>
    <name>SyncCard</name>
    <message>
        <source>Catching up</source>
        <extracomment>Read out for the bar of catching up with the network.</extracomment>
        <translation>Synchronisation</translation>
    </message>
</context>
<context>
    <name>SyncPhases</name>
    <message>
        <source>done</source>
        <extracomment>State of a phase of catching up.</extracomment>
        <translation>terminée</translation>
    </message>
    <message>
        <source>going on</source>
        <extracomment>State of a phase of catching up.</extracomment>
        <translation>en cours</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>State of a phase of catching up.</extracomment>
        <translation>échouée</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>Phases</source>
        <extracomment>Read out for the phases of catching up with the network.</extracomment>
        <translation>Phases</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>A phase read out: %1 is its name, %2 its state, %3 how far it is.</extracomment>
        <translation>%1 : %2, %3</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message numerus="yes">
        <source>%n new</source>
        <extracomment>Button above a live table that shows the rows that came meanwhile.</extracomment>
        <translation>
            <numerusform>%n nouvelle ligne</numerusform>
            <numerusform>%n nouvelles lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableDialog</name>
    <message>
        <source>What the age of a machine is worth</source>
        <extracomment>Title of a dialog: what processors of each age are worth.</extracomment>
        <translation>Ce que vaut l’âge d’une machine</translation>
    </message>
    <message>
        <source>%1. The first class that fits a processor counts. What is above 1 fades by 15 % a year of chain age.</source>
        <extracomment>Above the table; %1 is its version and length.</extracomment>
        <translation>%1. La première classe qui correspond à un processeur compte. Ce qui dépasse 1 diminue de 15 % par année d’âge de la chaîne.</translation>
    </message>
    <message>
        <source>Close the table</source>
        <extracomment>Button that closes the table.</extracomment>
        <translation>Fermer le tableau</translation>
    </message>
    <message>
        <source>Search a processor or a year</source>
        <extracomment>In the search field of the table of processors.</extracomment>
        <translation>Chercher un processeur ou une année</translation>
    </message>
    <message>
        <source>No class has this name. What is in no class counts as unrecognised.</source>
        <extracomment>No class of the table fits the words that were searched for.</extracomment>
        <translation>Aucune classe ne porte ce nom. Ce qui n’est dans aucune classe compte comme non reconnu.</translation>
    </message>
    <message>
        <source>Classes of processors</source>
        <extracomment>Name of the table of processors.</extracomment>
        <translation>Classes de processeurs</translation>
    </message>
    <message>
        <source>Class</source>
        <extracomment>Head of a column: the name of a class of processors.</extracomment>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Sold</source>
        <extracomment>Head of a column: when these processors were sold.</extracomment>
        <translation>Vendus</translation>
    </message>
    <message>
        <source>Base</source>
        <extracomment>Head of a column: the multiplier in the table.</extracomment>
        <translation>Base</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Head of a column: the multiplier after the years of the chain.</extracomment>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>A row read out: %1 class, %2 years, %3 multiplier.</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>This machine</source>
        <extracomment>Read out at the class that this machine is of.</extracomment>
        <translation>Cette machine</translation>
    </message>
</context>
<context>
    <name>TableHead</name>
    <message>
        <source>sorted, highest first</source>
        <extracomment>Read out for the head of a column that the table is sorted by.</extracomment>
        <translation>trié, du plus grand au plus petit</translation>
    </message>
    <message>
        <source>sorted, lowest first</source>
        <translation>trié, du plus petit au plus grand</translation>
    </message>
</context>
<context>
    <name>TermsCard</name>
    <message>
        <source>Open the terms in the browser</source>
        <extracomment>Button beside the link of a bounty&apos;s terms.</extracomment>
        <translation>Ouvrir les conditions dans le navigateur</translation>
    </message>
    <message>
        <source>Text of the sponsor, shown as plain text</source>
        <extracomment>Beside a title and a link that somebody else wrote.</extracomment>
        <translation>Texte du sponsor, affiché sans mise en forme</translation>
    </message>
</context>
<context>
    <name>ThisNodeCard</name>
    <message>
        <source>This node</source>
        <extracomment>Title of a card about the node in this program.</extracomment>
        <translation>Ce nœud</translation>
    </message>
</context>
<context>
    <name>TimeFormat</name>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
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
        <translation>%1 j</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 j %2 h</translation>
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
        <translation>Fermer l’avis</translation>
    </message>
</context>
<context>
    <name>ToolsCard</name>
    <message>
        <source>Export and remove</source>
        <extracomment>Title of a card about copies of the open wallet and removing it.</extracomment>
        <translation>Exporter et retirer</translation>
    </message>
    <message>
        <source>Wallet file</source>
        <extracomment>What can be exported.</extracomment>
        <translation>Fichier du portefeuille</translation>
    </message>
    <message>
        <source>A copy for another computer, under a password of its own.</source>
        <extracomment>What a copy of the wallet file is for.</extracomment>
        <translation>Une copie pour un autre ordinateur, avec son propre mot de passe.</translation>
    </message>
    <message>
        <source>A copy for another computer. It holds no secret.</source>
        <extracomment>What a copy of a file that only watches is for.</extracomment>
        <translation>Une copie pour un autre ordinateur. Elle ne contient aucun secret.</translation>
    </message>
    <message>
        <source>Export the wallet file</source>
        <extracomment>Button that opens a dialog.</extracomment>
        <translation>Exporter le fichier</translation>
    </message>
    <message>
        <source>Private key</source>
        <extracomment>What can be exported.</extracomment>
        <translation>Clé privée</translation>
    </message>
    <message>
        <source>The secret of one account. Whoever has it can spend its coins.</source>
        <extracomment>What a private key means.</extracomment>
        <translation>Le secret d’un compte. Qui la possède peut dépenser ses fonds.</translation>
    </message>
    <message>
        <source>Export the private key</source>
        <extracomment>Button that opens a dialog.</extracomment>
        <translation>Exporter la clé privée</translation>
    </message>
    <message>
        <source>Public key (xpub)</source>
        <extracomment>What can be exported: an extended public key.</extracomment>
        <translation>Clé publique (xpub)</translation>
    </message>
    <message>
        <source>For a wallet elsewhere that only watches. It shows all addresses of an account and cannot spend.</source>
        <extracomment>What an extended public key is for.</extracomment>
        <translation>Pour un portefeuille ailleurs qui observe seulement. Elle montre toutes les adresses d’un compte et ne peut pas dépenser.</translation>
    </message>
    <message>
        <source>Export the public key</source>
        <extracomment>Button that opens a dialog.</extracomment>
        <translation>Exporter la clé publique</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Taking a wallet away from this computer.</extracomment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Takes this wallet out of the list. Its name is asked for first.</source>
        <extracomment>What removing the wallet does.</extracomment>
        <translation>Retire ce portefeuille de la liste. Son nom est demandé avant.</translation>
    </message>
    <message>
        <source>Remove this wallet</source>
        <extracomment>Button that opens a dialog.</extracomment>
        <translation>Retirer ce portefeuille</translation>
    </message>
</context>
<context>
    <name>TrafficCard</name>
    <message>
        <source>Traffic</source>
        <extracomment>Title of a card: what goes over the network.</extracomment>
        <translation>Trafic</translation>
    </message>
    <message>
        <source>In</source>
        <extracomment>What comes in over the network.</extracomment>
        <translation>Entrant</translation>
    </message>
    <message>
        <source>Out</source>
        <extracomment>What goes out over the network.</extracomment>
        <translation>Sortant</translation>
    </message>
    <message>
        <source>Time covered</source>
        <extracomment>Read out for the choice of how much time a chart covers.</extracomment>
        <translation>Durée couverte</translation>
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
        <translation>1 j</translation>
    </message>
    <message>
        <source>Traffic of this node</source>
        <extracomment>Name of a chart.</extracomment>
        <translation>Trafic de ce nœud</translation>
    </message>
</context>
<context>
    <name>UnbondCard</name>
    <message>
        <source>Unbond</source>
        <extracomment>Title of a card: taking coins back.</extracomment>
        <translation>Retirer de la caution</translation>
    </message>
    <message>
        <source>Amount to take back</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Montant à retirer</translation>
    </message>
    <message>
        <source>Asked for now, the coins are free about %1. Until then they can still be slashed. Taking everything ends this validator.</source>
        <extracomment>In the card about taking coins back; %1 is a date and time.</extracomment>
        <translation>Demandés maintenant, les fonds seront libres vers le %1. D’ici là, ils peuvent encore être confisqués. Tout retirer met fin à ce validateur.</translation>
    </message>
    <message>
        <source>Take coins back</source>
        <extracomment>Button that goes on to confirm taking coins back.</extracomment>
        <translation>Retirer des fonds</translation>
    </message>
    <message>
        <source>Take back %1 RTC</source>
        <extracomment>Title of a dialog; %1 is an amount.</extracomment>
        <translation>Retirer %1 RTC</translation>
    </message>
    <message>
        <source>They are free about %1.</source>
        <extracomment>In the dialog that confirms taking coins back; %1 is a date and time.</extracomment>
        <translation>Ils seront libres vers le %1.</translation>
    </message>
</context>
<context>
    <name>WalletMenu</name>
    <message>
        <source>Watch-only</source>
        <extracomment>Mark of a wallet that can look and not spend.</extracomment>
        <translation>Observation</translation>
    </message>
    <message>
        <source>New wallet</source>
        <extracomment>Line of the menu of wallets.</extracomment>
        <translation>Nouveau portefeuille</translation>
    </message>
</context>
<context>
    <name>WalletSwitcher</name>
    <message>
        <source>Wallet %1</source>
        <extracomment>Read out for the button that shows the open wallet; %1 is its name.</extracomment>
        <translation>Portefeuille %1</translation>
    </message>
    <message>
        <source>Watch-only, %1</source>
        <extracomment>Read out for a wallet without a key; %1 is its address.</extracomment>
        <translation>Observation, %1</translation>
    </message>
</context>
<context>
    <name>WalletsCard</name>
    <message>
        <source>Wallets</source>
        <extracomment>Title of a card.</extracomment>
        <translation>Portefeuilles</translation>
    </message>
    <message>
        <source>New wallet</source>
        <extracomment>Button that makes one more wallet.</extracomment>
        <translation>Nouveau portefeuille</translation>
    </message>
    <message>
        <source>open, watch-only</source>
        <extracomment>Beside the wallet that is open and has no key.</extracomment>
        <translation>ouvert, observation</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>Beside the wallet that is open.</extracomment>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>watch-only</source>
        <extracomment>Beside a wallet that has no key.</extracomment>
        <translation>observation</translation>
    </message>
    <message>
        <source>Name of the open wallet</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Nom du portefeuille ouvert</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>Button that gives the wallet its new name.</extracomment>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Type another name first.</source>
        <extracomment>Why the button cannot be used.</extracomment>
        <translation>Saisissez d’abord un autre nom.</translation>
    </message>
    <message>
        <source>The words of this wallet were checked.</source>
        <extracomment>State of the backup.</extracomment>
        <translation>Les mots de ce portefeuille ont été vérifiés.</translation>
    </message>
    <message>
        <source>The words of this wallet were never checked.</source>
        <extracomment>State of the backup.</extracomment>
        <translation>Les mots de ce portefeuille n’ont jamais été vérifiés.</translation>
    </message>
    <message>
        <source>See the words</source>
        <extracomment>Button that shows the recovery words after asking for the password.</extracomment>
        <translation>Voir les mots</translation>
    </message>
</context>
<context>
    <name>WatchBadge</name>
    <message>
        <source>Watch-only</source>
        <extracomment>Mark of a wallet that can look and not spend.</extracomment>
        <translation>Observation</translation>
    </message>
</context>
<context>
    <name>WelcomeStep</name>
    <message>
        <source>Another wallet</source>
        <extracomment>Title of onboarding when a wallet is here already.</extracomment>
        <translation>Un autre portefeuille</translation>
    </message>
    <message>
        <source>Hold RTC. Mine on hardware you already own. Get paid for code.</source>
        <extracomment>Title of the first page a newcomer sees.</extracomment>
        <translation>Détenez des RTC. Minez sur le matériel que vous avez déjà. Faites rémunérer votre code.</translation>
    </message>
    <message>
        <source>It has words and a password of its own. The wallets that are here stay as they are.</source>
        <extracomment>Under the title of onboarding when a wallet is here already.</extracomment>
        <translation>Il a ses propres mots et son propre mot de passe. Les portefeuilles déjà présents restent inchangés.</translation>
    </message>
    <message>
        <source>A wallet and a node in one window. It takes under two minutes, and nothing is decided without you.</source>
        <extracomment>Under the title of the first page.</extracomment>
        <translation>Un portefeuille et un nœud dans une seule fenêtre. Cela prend moins de deux minutes, et rien n’est décidé sans vous.</translation>
    </message>
    <message>
        <source>Create a wallet</source>
        <extracomment>Button that begins with a new wallet.</extracomment>
        <translation>Créer un portefeuille</translation>
    </message>
    <message>
        <source>I have words or a file</source>
        <extracomment>Button that restores or imports a wallet.</extracomment>
        <translation>J’ai des mots ou un fichier</translation>
    </message>
</context>
<context>
    <name>WordGrid</name>
    <message>
        <source>Word %1: %2</source>
        <extracomment>Read out for a recovery word; %1 is its number.</extracomment>
        <translation>Mot %1 : %2</translation>
    </message>
    <message>
        <source>Make sure that nobody and no camera looks at your screen.</source>
        <extracomment>On the cover over the recovery words.</extracomment>
        <translation>Assurez-vous que ni une personne ni une caméra ne voit votre écran.</translation>
    </message>
    <message>
        <source>Show words</source>
        <extracomment>Button that uncovers the recovery words.</extracomment>
        <translation>Afficher les mots</translation>
    </message>
</context>
<context>
    <name>WordsDialog</name>
    <message>
        <source>Words of this wallet</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>Mots de ce portefeuille</translation>
    </message>
    <message>
        <source>Anyone who reads them can spend your coins. Compare them with your paper, in this order.</source>
        <extracomment>In the dialog that shows the recovery words.</extracomment>
        <translation>Toute personne qui les lit peut dépenser vos fonds. Comparez-les avec votre papier, dans cet ordre.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes the dialog.</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Show words</source>
        <extracomment>Button that uncovers the recovery words.</extracomment>
        <translation>Afficher les mots</translation>
    </message>
    <message>
        <source>My paper says the same</source>
        <extracomment>Button: the words on paper are the same.</extracomment>
        <translation>Mon papier dit la même chose</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Mot de passe</translation>
    </message>
</context>
<context>
    <name>WordsStep</name>
    <message>
        <source>Write down these %1 words</source>
        <extracomment>Title; %1 is 12 or 24.</extracomment>
        <translation>Notez ces %1 mots</translation>
    </message>
    <message>
        <source>They are the only way to get your RTC back if this computer is lost. Write them on paper, in this order. Anyone who reads them can spend your coins.</source>
        <extracomment>Under the title of the recovery words.</extracomment>
        <translation>Ils sont le seul moyen de récupérer vos RTC si cet ordinateur est perdu. Écrivez-les sur papier, dans cet ordre. Toute personne qui les lit peut dépenser vos fonds.</translation>
    </message>
    <message>
        <source>Check later</source>
        <extracomment>Button that skips the check of the written words.</extracomment>
        <translation>Vérifier plus tard</translation>
    </message>
    <message>
        <source>Check 4 words now</source>
        <extracomment>Button that begins the check of the written words.</extracomment>
        <translation>Vérifier 4 mots maintenant</translation>
    </message>
    <message>
        <source>How many words</source>
        <extracomment>Read out for the choice of 12 or 24 words.</extracomment>
        <translation>Nombre de mots</translation>
    </message>
    <message>
        <source>12 words</source>
        <extracomment>Choice of how many recovery words.</extracomment>
        <translation>12 mots</translation>
    </message>
    <message>
        <source>24 words</source>
        <extracomment>Choice of how many recovery words.</extracomment>
        <translation>24 mots</translation>
    </message>
    <message>
        <source>Hide words</source>
        <extracomment>Button that covers the recovery words.</extracomment>
        <translation>Masquer les mots</translation>
    </message>
    <message>
        <source>No photos, no cloud notes, no copy and paste. Nobody who helps you ever needs these words.</source>
        <extracomment>Warning under the recovery words.</extracomment>
        <translation>Pas de photos, pas de notes en ligne, pas de copier-coller. Aucune personne qui vous aide n’a jamais besoin de ces mots.</translation>
    </message>
    <message>
        <source>Add a passphrase</source>
        <extracomment>Box to tick under the recovery words.</extracomment>
        <translation>Ajouter une phrase de passe</translation>
    </message>
    <message>
        <source>(a 13th word only you know; it cannot be recovered)</source>
        <extracomment>Behind &quot;Add a passphrase&quot;.</extracomment>
        <translation>(un 13e mot, connu uniquement de vous ; irrécupérable)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Phrase de passe</translation>
    </message>
</context>
<context>
    <name>WrongCard</name>
    <message>
        <source>What can still go wrong</source>
        <extracomment>Title of a card about a bounty.</extracomment>
        <translation>Ce qui peut encore mal tourner</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::AccountList</name>
    <message>
        <source>Account %1</source>
        <translation>Compte %1</translation>
    </message>
    <message>
        <source>address %1 of a public key</source>
        <translation>adresse %1 d’une clé publique</translation>
    </message>
    <message>
        <source>a single key</source>
        <translation>une clé seule</translation>
    </message>
    <message>
        <source>only watched</source>
        <translation>seulement observée</translation>
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
        <translation>Note conservée</translation>
    </message>
    <message>
        <source>Forgotten. Its amount is free again.</source>
        <translation>Oublié. Son montant est de nouveau libre.</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>In block</source>
        <translation>Dans un bloc</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Définitif</translation>
    </message>
    <message>
        <source>Nobody can undo it now.</source>
        <translation>Personne ne peut plus l’annuler.</translation>
    </message>
    <message>
        <source>How the reward of an epoch was shared is not proven: this amount is what the server says.</source>
        <translation>Le partage de la récompense d’une époque n’est pas prouvé : ce montant est ce que dit le serveur.</translation>
    </message>
    <message>
        <source>That it is in its block is checked on this device. Whether it succeeded, and its fee, are what the server says.</source>
        <translation>Sa présence dans son bloc est vérifiée sur cet appareil. Sa réussite et ses frais sont ce que dit le serveur.</translation>
    </message>
    <message>
        <source>Nothing of this is proven: it is what the server says.</source>
        <translation>Rien de cela n’est prouvé : c’est ce que dit le serveur.</translation>
    </message>
    <message numerus="yes">
        <source>one of %n server(s)</source>
        <translation>
            <numerusform>l’un de %n serveur</numerusform>
            <numerusform>l’un de %n serveurs</numerusform>
        </translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Fee, paid</source>
        <translation>Frais payés</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Fee, at most</source>
        <translation>Frais, au plus</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Mémo</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Époque</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloc</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Time in UTC</source>
        <translation>Heure UTC</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Tout</translation>
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
        <translation>Lignes écrites : %1, dans %2</translation>
    </message>
    <message>
        <source>Labels written: %1, to %2</source>
        <translation>Libellés écrits : %1, dans %2</translation>
    </message>
    <message>
        <source>Notes kept: %1. Names kept: %2.</source>
        <translation>Notes conservées : %1. Noms conservés : %2.</translation>
    </message>
    <message>
        <source>Left out: %1, a name is never changed by a file.</source>
        <translation>Ignorés : %1, un fichier ne change jamais un nom.</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::ActivityViewModel</name>
    <message>
        <source>Older payments could not be read.</source>
        <translation>Les paiements plus anciens n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>Searching, %1 lines so far…</source>
        <translation>Recherche, %1 lignes jusqu’ici…</translation>
    </message>
    <message>
        <source>Type the day as 2026-11-29.</source>
        <translation>Saisissez le jour sous la forme 2026-11-29.</translation>
    </message>
    <message>
        <source>This is before the first day.</source>
        <translation>Ce jour précède le premier jour.</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::AntiquityModel</name>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Table %1, %2 classes</source>
        <translation>Table %1, %2 classes</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::BoardViewModel</name>
    <message>
        <source>Bounties need the node, and it does not run.</source>
        <translation>Les primes demandent le nœud, et il ne fonctionne pas.</translation>
    </message>
    <message>
        <source>The board could not be read yet. It is tried again by itself.</source>
        <translation>La liste n’a pas encore pu être lue. Un nouvel essai se fait seul.</translation>
    </message>
    <message numerus="yes">
        <source>%n bounties</source>
        <translation>
            <numerusform>%n prime</numerusform>
            <numerusform>%n primes</numerusform>
        </translation>
    </message>
    <message>
        <source>Not an amount.</source>
        <translation>Ce n’est pas un montant.</translation>
    </message>
    <message>
        <source>Less than the lowest reward.</source>
        <translation>Moins que la récompense minimale.</translation>
    </message>
    <message>
        <source>Owner and name, such as oxide-labs/attest-probe.</source>
        <translation>Propriétaire et nom, par exemple oxide-labs/attest-probe.</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Toute étiquette</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::BountiesViewModel</name>
    <message>
        <source>Link copied</source>
        <translation>Lien copié</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::BountyAct</name>
    <message>
        <source>Claim this bounty</source>
        <translation>Réserver cette prime</translation>
    </message>
    <message>
        <source>Link my pull request</source>
        <translation>Lier mon pull request</translation>
    </message>
    <message>
        <source>Approve the work</source>
        <translation>Approuver le travail</translation>
    </message>
    <message>
        <source>Reject the work</source>
        <translation>Refuser le travail</translation>
    </message>
    <message>
        <source>Release the payment</source>
        <translation>Libérer le paiement</translation>
    </message>
    <message>
        <source>Cancel the bounty</source>
        <translation>Annuler la prime</translation>
    </message>
    <message>
        <source>Give the claim back</source>
        <translation>Rendre la réservation</translation>
    </message>
    <message>
        <source>Your last step is not final yet.</source>
        <translation>Votre dernière étape n’est pas encore définitive.</translation>
    </message>
    <message>
        <source>Claim this bounty?</source>
        <translation>Réserver cette prime ?</translation>
    </message>
    <message>
        <source>Which pull request?</source>
        <translation>Quel pull request ?</translation>
    </message>
    <message>
        <source>Approve the work?</source>
        <translation>Approuver le travail ?</translation>
    </message>
    <message>
        <source>Reject the work?</source>
        <translation>Refuser le travail ?</translation>
    </message>
    <message>
        <source>Release the payment?</source>
        <translation>Libérer le paiement ?</translation>
    </message>
    <message>
        <source>Cancel the bounty?</source>
        <translation>Annuler la prime ?</translation>
    </message>
    <message>
        <source>Give the claim back?</source>
        <translation>Rendre la réservation ?</translation>
    </message>
    <message>
        <source>Reserve this bounty for %1. One open claim per bounty. Paid to: %2.</source>
        <translation>Réserver cette prime pour %1. Une réservation ouverte par prime. Payée à : %2.</translation>
    </message>
    <message>
        <source>It names your work in %1 and stops the clock of your claim.</source>
        <translation>Il désigne votre travail dans %1 et arrête le compte à rebours de votre réservation.</translation>
    </message>
    <message>
        <source>You say that pull request #%1 does what the terms ask. The payment follows the merge.</source>
        <translation>Vous dites que le pull request #%1 remplit les conditions. Le paiement suit la fusion.</translation>
    </message>
    <message>
        <source>Pull request #%1 goes back to %2, who can submit again while the claim lasts.</source>
        <translation>Le pull request #%1 revient à %2, qui peut soumettre à nouveau tant que dure la réservation.</translation>
    </message>
    <message>
        <source>%1 RTC leave the escrow and go to %2. Nobody can undo it.</source>
        <translation>%1 RTC quittent le séquestre et vont à %2. Personne ne peut l’annuler.</translation>
    </message>
    <message>
        <source>%1 RTC come back to you from the escrow. The bounty is closed for good.</source>
        <translation>%1 RTC vous reviennent du séquestre. La prime est close pour de bon.</translation>
    </message>
    <message>
        <source>The bounty is open to others again. Nothing is paid to you.</source>
        <translation>La prime s’ouvre de nouveau aux autres. Rien ne vous est payé.</translation>
    </message>
    <message>
        <source>Claim it</source>
        <translation>La réserver</translation>
    </message>
    <message>
        <source>Link it</source>
        <translation>Le lier</translation>
    </message>
    <message>
        <source>Approve it</source>
        <translation>L’approuver</translation>
    </message>
    <message>
        <source>Reject it</source>
        <translation>Le refuser</translation>
    </message>
    <message>
        <source>Release %1 RTC</source>
        <translation>Libérer %1 RTC</translation>
    </message>
    <message>
        <source>Take the escrow back</source>
        <translation>Reprendre le séquestre</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>La rendre</translation>
    </message>
    <message>
        <source>Number of the pull request</source>
        <translation>Numéro du pull request</translation>
    </message>
    <message>
        <source>Merge commit</source>
        <translation>Commit de fusion</translation>
    </message>
    <message>
        <source>Such as 93, or its link.</source>
        <translation>Par exemple 93, ou son lien.</translation>
    </message>
    <message>
        <source>40 characters, or its link. It may stay empty when nothing was merged.</source>
        <translation>40 caractères, ou son lien. Peut rester vide si rien n’a été fusionné.</translation>
    </message>
    <message>
        <source>40 characters, or its link.</source>
        <translation>40 caractères, ou son lien.</translation>
    </message>
    <message>
        <source>This names no pull request. Type its number.</source>
        <translation>Cela ne désigne aucun pull request. Saisissez son numéro.</translation>
    </message>
    <message>
        <source>This is no commit: it has 40 characters, 0 to 9 and a to f.</source>
        <translation>Ce n’est pas un commit : il a 40 caractères, 0 à 9 et a à f.</translation>
    </message>
    <message>
        <source>Fill in the field first.</source>
        <translation>Remplissez d’abord le champ.</translation>
    </message>
    <message>
        <source>Asking for the current fee…</source>
        <translation>Demande des frais actuels…</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::BountyItem</name>
    <message>
        <source>There is no bounty of this number on this chain.</source>
        <translation>Aucune prime ne porte ce numéro sur cette chaîne.</translation>
    </message>
    <message>
        <source>Bounty %1</source>
        <translation>Prime %1</translation>
    </message>
    <message>
        <source>Open PR #%1</source>
        <translation>Ouvrir le PR #%1</translation>
    </message>
    <message>
        <source>Paid to you</source>
        <translation>Payé à vous</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payée</translation>
    </message>
    <message>
        <source>Back with you</source>
        <translation>De retour chez vous</translation>
    </message>
    <message>
        <source>Back at the sponsor</source>
        <translation>De retour chez le sponsor</translation>
    </message>
    <message>
        <source>In escrow for you</source>
        <translation>En séquestre pour vous</translation>
    </message>
    <message>
        <source>In escrow</source>
        <translation>En séquestre</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Escrow holds</source>
        <translation>Séquestre</translation>
    </message>
    <message>
        <source>Network fee</source>
        <translation>Frais de réseau</translation>
    </message>
    <message>
        <source>paid by who takes a step</source>
        <translation>payés par qui fait une étape</translation>
    </message>
    <message>
        <source>Went to</source>
        <translation>Versé à</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Ira à</translation>
    </message>
    <message>
        <source>A claim lasts</source>
        <translation>Une réservation dure</translation>
    </message>
    <message>
        <source>Claim ends</source>
        <translation>Fin de réservation</translation>
    </message>
    <message>
        <source>Bounty ends</source>
        <translation>Fin de la prime</translation>
    </message>
    <message>
        <source>Released by</source>
        <translation>Libérée par</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::BountyMove</name>
    <message>
        <source>The node does not run, so nothing can be sent.</source>
        <translation>Le nœud ne fonctionne pas, rien ne peut donc être envoyé.</translation>
    </message>
    <message>
        <source>Signed and kept. No node has taken it yet.</source>
        <translation>Signé et conservé. Aucun nœud ne l’a encore pris.</translation>
    </message>
    <message>
        <source>In block %1, not final yet</source>
        <translation>Dans le bloc %1, pas encore définitif</translation>
    </message>
    <message>
        <source>Final after %1</source>
        <translation>Définitif après %1</translation>
    </message>
    <message>
        <source>Failed in block %1. %2 The fee was paid.</source>
        <translation>Échec dans le bloc %1. %2 Les frais ont été payés.</translation>
    </message>
    <message>
        <source>It was not put into a block in time. Nothing was spent.</source>
        <translation>Il n’a pas été mis dans un bloc à temps. Rien n’a été dépensé.</translation>
    </message>
    <message>
        <source>Waiting for a block</source>
        <translation>Attend un bloc</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::BountyPostEntry</name>
    <message>
        <source>The chain was not read yet.</source>
        <translation>La chaîne n’a pas encore été lue.</translation>
    </message>
    <message>
        <source>Say who reviews the work.</source>
        <translation>Dites qui relit le travail.</translation>
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
        <translation>Jours à partir de maintenant, ou une date. Fin : %1.</translation>
    </message>
    <message>
        <source>Days from now, or a date.</source>
        <translation>Jours à partir de maintenant, ou une date.</translation>
    </message>
    <message>
        <source>Who claims it has this long to submit a pull request.</source>
        <translation>Qui la réserve a ce temps pour soumettre un pull request.</translation>
    </message>
    <message>
        <source>%1 RTC leave your wallet now and wait in escrow. They go to the developer when the pull request is merged, or return to you after %2.</source>
        <translation>%1 RTC quittent votre portefeuille maintenant et attendent en séquestre. Ils vont au développeur quand le pull request est fusionné, ou vous reviennent après le %2.</translation>
    </message>
    <message>
        <source>≈ %1 RTC at most</source>
        <translation>≈ %1 RTC au plus</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>By the repository&apos;s node, as soon as the pull request is merged</source>
        <translation>Par le nœud du dépôt, dès que le pull request est fusionné</translation>
    </message>
    <message>
        <source>By the maintainer, after the merge</source>
        <translation>Par le mainteneur, après la fusion</translation>
    </message>
    <message>
        <source>The node does not run.</source>
        <translation>Le nœud ne fonctionne pas.</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::BountyRows</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>over</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>%1 RTC</source>
        <translation>%1 RTC</translation>
    </message>
    <message>
        <source>time left %1</source>
        <translation>reste %1</translation>
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
        <translation>Ancien format sans contrôle des fautes de frappe. Comparez chaque caractère.</translation>
    </message>
    <message>
        <source>Not yet tested with that program. Compare the address with the one it shows.</source>
        <translation>Pas encore testé avec ce programme. Comparez l’adresse avec celle qu’il affiche.</translation>
    </message>
    <message>
        <source>Already here, as %1. Choose it in the list of wallets.</source>
        <translation>Déjà ici, sous le nom %1. Choisissez-le dans la liste des portefeuilles.</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::Desktop</name>
    <message>
        <source>No final block for 5 minutes.</source>
        <translation>Aucun bloc définitif depuis 5 minutes.</translation>
    </message>
    <message>
        <source>Mining stopped.</source>
        <translation>Le minage s’est arrêté.</translation>
    </message>
    <message>
        <source>Crash report copied</source>
        <translation>Rapport d’erreur copié</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::ExplorerItem</name>
    <message>
        <source>Explorer / Blocks</source>
        <translation>Explorateur / Blocs</translation>
    </message>
    <message>
        <source>Explorer / Transactions</source>
        <translation>Explorateur / Transactions</translation>
    </message>
    <message>
        <source>Explorer / Accounts</source>
        <translation>Explorateur / Comptes</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>Bloc %1</translation>
    </message>
    <message>
        <source>In block, not final</source>
        <translation>Dans un bloc, non définitif</translation>
    </message>
    <message>
        <source>This chain has no such block yet.</source>
        <translation>Cette chaîne n’a pas encore ce bloc.</translation>
    </message>
    <message>
        <source>%1 of %2, %3 needed</source>
        <translation>%1 sur %2, %3 nécessaires</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transaction</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloc</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Found in the block under its whole hash</source>
        <translation>Trouvée dans le bloc sous son hash complet</translation>
    </message>
    <message>
        <source>Executed by this device</source>
        <translation>Exécutée par cet appareil</translation>
    </message>
    <message>
        <source>The node does not run.</source>
        <translation>Le nœud ne fonctionne pas.</translation>
    </message>
    <message>
        <source>Nothing on this chain has this name. It may be on another network.</source>
        <translation>Rien sur cette chaîne ne porte ce nom. Cela se trouve peut-être sur un autre réseau.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Balance, final</source>
        <translation>Solde définitif</translation>
    </message>
    <message>
        <source>%1 RTC</source>
        <translation>%1 RTC</translation>
    </message>
    <message>
        <source>Payments sent</source>
        <translation>Paiements envoyés</translation>
    </message>
    <message>
        <source>As of block</source>
        <translation>Au bloc</translation>
    </message>
    <message>
        <source>Read from the state that this device executed</source>
        <translation>Lu dans l’état exécuté par cet appareil</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::ExplorerViewModel</name>
    <message>
        <source>Nothing on this chain has this name. It may be on another network.</source>
        <translation>Rien sur cette chaîne ne porte ce nom. Cela se trouve peut-être sur un autre réseau.</translation>
    </message>
    <message>
        <source>%1 tx</source>
        <translation>%1 tx</translation>
    </message>
    <message>
        <source>%1 a block, last %2</source>
        <translation>%1 par bloc, dernier %2</translation>
    </message>
    <message>
        <source>slot %1 of %2</source>
        <translation>créneau %1 sur %2</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::FileExport</name>
    <message>
        <source>Name a file, not only a folder.</source>
        <translation>Indiquez un fichier, pas seulement un dossier.</translation>
    </message>
    <message>
        <source>Name the whole path, from %1 on.</source>
        <translation>Indiquez le chemin entier, depuis %1.</translation>
    </message>
    <message>
        <source>Type the wallet password.</source>
        <translation>Saisissez le mot de passe du portefeuille.</translation>
    </message>
    <message>
        <source>Type a password for the copy.</source>
        <translation>Saisissez un mot de passe pour la copie.</translation>
    </message>
    <message>
        <source>The two passwords for the copy differ.</source>
        <translation>Les deux mots de passe de la copie diffèrent.</translation>
    </message>
    <message>
        <source>%1 is there already. Nothing was overwritten; name another file.</source>
        <translation>%1 existe déjà. Rien n’a été écrasé ; indiquez un autre fichier.</translation>
    </message>
    <message>
        <source>Wallet file written: %1</source>
        <translation>Fichier du portefeuille écrit : %1</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::HostRows</name>
    <message>
        <source>for good</source>
        <translation>pour toujours</translation>
    </message>
    <message>
        <source>ends now</source>
        <translation>se termine maintenant</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>encore %1</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::ImportEntry</name>
    <message>
        <source>Balances are not known yet: the node starts with the first wallet.</source>
        <translation>Les soldes ne sont pas encore connus : le nœud démarre avec le premier portefeuille.</translation>
    </message>
    <message>
        <source>Balances are not known yet: the node has not answered.</source>
        <translation>Les soldes ne sont pas encore connus : le nœud n’a pas répondu.</translation>
    </message>
    <message>
        <source>Nothing is found yet.</source>
        <translation>Rien n’est encore trouvé.</translation>
    </message>
    <message>
        <source>Choose an address first.</source>
        <translation>Choisissez d’abord une adresse.</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::KeyExport</name>
    <message>
        <source>Type the wallet password.</source>
        <translation>Saisissez le mot de passe du portefeuille.</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::KeychainUnlock</name>
    <message>
        <source>Looking for the keychain of this desktop.</source>
        <translation>Recherche du trousseau de ce bureau.</translation>
    </message>
    <message>
        <source>This wallet only watches. It is never locked.</source>
        <translation>Ce portefeuille observe seulement. Il n’est jamais verrouillé.</translation>
    </message>
    <message>
        <source>Type the wallet password.</source>
        <translation>Saisissez le mot de passe du portefeuille.</translation>
    </message>
    <message>
        <source>The keychain did not take the password: %1</source>
        <translation>Le trousseau n’a pas pris le mot de passe : %1</translation>
    </message>
    <message>
        <source>The keychain unlocks this wallet from now on.</source>
        <translation>Le trousseau déverrouille désormais ce portefeuille.</translation>
    </message>
    <message>
        <source>The keychain did not remove the password: %1. Remove the entry of RustChain Desktop there yourself.</source>
        <translation>Le trousseau n’a pas retiré le mot de passe : %1. Retirez-y vous-même l’entrée de RustChain Desktop.</translation>
    </message>
    <message>
        <source>The keychain has no password for this wallet any more. Type it.</source>
        <translation>Le trousseau n’a plus le mot de passe de ce portefeuille. Saisissez-le.</translation>
    </message>
    <message>
        <source>The keychain gave no password: %1</source>
        <translation>Le trousseau n’a pas donné de mot de passe : %1</translation>
    </message>
    <message>
        <source>The keychain holds another password. It was removed there; type the right one.</source>
        <translation>Le trousseau contient un autre mot de passe. Il y a été retiré ; saisissez le bon.</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::LockViewModel</name>
    <message numerus="yes">
        <source>Locked after %n minute(s) without use</source>
        <translation>
            <numerusform>Verrouillé après %n minute d’inactivité</numerusform>
            <numerusform>Verrouillé après %n minutes d’inactivité</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked by you</source>
        <translation>Verrouillé par vous</translation>
    </message>
    <message>
        <source>Another wallet, still locked</source>
        <translation>Un autre portefeuille, encore verrouillé</translation>
    </message>
    <message>
        <source>Locked with this computer</source>
        <translation>Verrouillé avec cet ordinateur</translation>
    </message>
    <message>
        <source>Locked since the start</source>
        <translation>Verrouillé depuis le démarrage</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passwords. Try again in %n second(s).</source>
        <translation>
            <numerusform>Trop de mots de passe incorrects. Réessayez dans %n seconde.</numerusform>
            <numerusform>Trop de mots de passe incorrects. Réessayez dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remote node, newest checked block %1 ago</source>
        <translation>Nœud distant, dernier bloc vérifié il y a %1</translation>
    </message>
    <message>
        <source>Node is running, final %1 ago</source>
        <translation>Le nœud fonctionne, bloc définitif il y a %1</translation>
    </message>
    <message>
        <source>Mining continues</source>
        <translation>Le minage continue</translation>
    </message>
    <message>
        <source>Mining is off</source>
        <translation>Le minage est désactivé</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::MachineRelease</name>
    <message>
        <source>Not enough RTC for the fee.</source>
        <translation>Pas assez de RTC pour les frais.</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::MessageDesk</name>
    <message>
        <source>This wallet only watches. It holds no key to sign with.</source>
        <translation>Ce portefeuille observe seulement. Il n’a pas de clé pour signer.</translation>
    </message>
    <message>
        <source>Type the text to sign.</source>
        <translation>Saisissez le texte à signer.</translation>
    </message>
    <message>
        <source>The text is longer than 64 KiB. Shorten it.</source>
        <translation>Le texte dépasse 64 KiB. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>Type the address of who is said to have signed.</source>
        <translation>Saisissez l’adresse de qui aurait signé.</translation>
    </message>
    <message>
        <source>Paste the signature.</source>
        <translation>Collez la signature.</translation>
    </message>
    <message>
        <source>This is no signature. It begins with rtcsig1: and is one line without spaces.</source>
        <translation>Ce n’est pas une signature. Elle commence par rtcsig1: et tient en une ligne sans espaces.</translation>
    </message>
    <message>
        <source>Not valid. It was signed with the key of another address.</source>
        <translation>Non valide. La clé d’une autre adresse a servi à signer.</translation>
    </message>
    <message>
        <source>Not valid. The owner of this address signed another text, or something was changed: each space and line break counts.</source>
        <translation>Non valide. Le propriétaire de cette adresse a signé un autre texte, ou quelque chose a changé : chaque espace et chaque saut de ligne compte.</translation>
    </message>
    <message>
        <source>Valid. The owner of this address signed exactly this text. The address is not in your book.</source>
        <translation>Valide. Le propriétaire de cette adresse a signé exactement ce texte. L’adresse n’est pas dans votre carnet.</translation>
    </message>
    <message>
        <source>Valid. %1, as your book calls this address, signed exactly this text.</source>
        <translation>Valide. %1, selon votre carnet, a signé exactement ce texte.</translation>
    </message>
    <message>
        <source>Valid. You signed exactly this text, with %1 of the wallet %2.</source>
        <translation>Valide. Vous avez signé exactement ce texte, avec %1 du portefeuille %2.</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::MiningRewards</name>
    <message>
        <source>RTC in 30 days, still reading</source>
        <translation>RTC en 30 jours, lecture en cours</translation>
    </message>
    <message>
        <source>RTC in 1 year, still reading</source>
        <translation>RTC en 1 an, lecture en cours</translation>
    </message>
    <message>
        <source>RTC in 30 days</source>
        <translation>RTC en 30 jours</translation>
    </message>
    <message>
        <source>RTC in 1 year</source>
        <translation>RTC en 1 an</translation>
    </message>
    <message>
        <source>%1: %2 RTC</source>
        <translation>%1 : %2 RTC</translation>
    </message>
    <message>
        <source>Week of %1: %2 RTC</source>
        <translation>Semaine du %1 : %2 RTC</translation>
    </message>
    <message>
        <source>today, so far %1</source>
        <translation>aujourd’hui, jusqu’ici %1</translation>
    </message>
    <message>
        <source>this week, so far %1</source>
        <translation>cette semaine, jusqu’ici %1</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::MiningRulesEntry</name>
    <message>
        <source>Not saved: %1</source>
        <translation>Non enregistré : %1</translation>
    </message>
    <message>
        <source>Rules need a running node.</source>
        <translation>Les règles demandent un nœud en fonctionnement.</translation>
    </message>
    <message>
        <source>%1 °C</source>
        <translation>%1 °C</translation>
    </message>
    <message>
        <source>Power is not measurable here.</source>
        <translation>L’alimentation n’est pas mesurable ici.</translation>
    </message>
    <message>
        <source>Whether you are away is not measurable here: mining stays paused.</source>
        <translation>Votre absence n’est pas mesurable ici : le minage reste suspendu.</translation>
    </message>
    <message>
        <source>After 5 minutes without key or pointer.</source>
        <translation>Après 5 minutes sans clavier ni pointeur.</translation>
    </message>
    <message>
        <source>The temperature is not measurable here.</source>
        <translation>La température n’est pas mesurable ici.</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::MiningSwitch</name>
    <message>
        <source>Mining needs a full or light node.</source>
        <translation>Le minage demande un nœud complet ou léger.</translation>
    </message>
    <message>
        <source>Mining needs a running node.</source>
        <translation>Le minage demande un nœud en fonctionnement.</translation>
    </message>
    <message>
        <source>This wallet only watches. Mining needs one that can sign.</source>
        <translation>Ce portefeuille ne fait qu’observer. Le minage en demande un qui puisse signer.</translation>
    </message>
    <message>
        <source>This machine is registered to another wallet&apos;s node. It can be registered here once that ends.</source>
        <translation>Cette machine est enregistrée auprès du nœud d’un autre portefeuille. Elle pourra être enregistrée ici quand cela prendra fin.</translation>
    </message>
    <message>
        <source>Mining needs a wallet to pay to.</source>
        <translation>Le minage demande un portefeuille où verser ses gains.</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::MiningViewModel</name>
    <message>
        <source>Slot %1</source>
        <translation>Créneau %1</translation>
    </message>
    <message>
        <source>Known once this machine is measured.</source>
        <translation>Connu une fois cette machine mesurée.</translation>
    </message>
    <message>
        <source>Why: virtual machines have no weight.</source>
        <translation>Pourquoi : les machines virtuelles n’ont aucun poids.</translation>
    </message>
    <message>
        <source>Why: %1, but its values do not fit together. See all checks.</source>
        <translation>Pourquoi : %1, mais ses valeurs ne concordent pas. Voir toutes les vérifications.</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Pourquoi : %1</translation>
    </message>
    <message>
        <source>Why: %1, %2</source>
        <translation>Pourquoi : %1, %2</translation>
    </message>
    <message>
        <source>Attestations from virtual machines earn nothing. You can still hold, send and browse.</source>
        <translation>Les attestations de machines virtuelles ne rapportent rien. Vous pouvez toujours détenir, envoyer et consulter.</translation>
    </message>
    <message>
        <source>Base %1; the bonus fades 15 % a year of chain age, %2 so far. Table %3.</source>
        <translation>Base %1 ; le bonus diminue de 15 % par année d’âge de la chaîne, %2 jusqu’ici. Table %3.</translation>
    </message>
    <message>
        <source>Base %1; only what is above 1 fades with chain age, %2 so far. Table %3.</source>
        <translation>Base %1 ; seul ce qui dépasse 1 diminue avec l’âge de la chaîne, %2 jusqu’ici. Table %3.</translation>
    </message>
    <message>
        <source>Virtual machines are allowed on this network, at weight %1.</source>
        <translation>Les machines virtuelles sont admises sur ce réseau, avec un poids de %1.</translation>
    </message>
    <message>
        <source>%1 slots of this epoch attested.</source>
        <translation>%1 créneaux de cette époque attestés.</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>Époque %1</translation>
    </message>
    <message>
        <source>block %1 of %2</source>
        <translation>bloc %1 sur %2</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>manqué</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>non envoyé</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>Weight of all miners</source>
        <translation>Poids de tous les mineurs</translation>
    </message>
    <message>
        <source>Your weight of all</source>
        <translation>Votre part du poids total</translation>
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
        <translation>Ce matériel sera libéré une fois son bloc définitif</translation>
    </message>
    <message>
        <source>Memory latency:</source>
        <translation>Latence mémoire :</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1 : %2, %3</translation>
    </message>
    <message>
        <source>Copied as text</source>
        <translation>Copié en texte</translation>
    </message>
    <message>
        <source>not measurable</source>
        <translation>non mesurable</translation>
    </message>
    <message>
        <source>Load now</source>
        <translation>Charge actuelle</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Alimentation</translation>
    </message>
    <message>
        <source>CPU temperature</source>
        <translation>Température du CPU</translation>
    </message>
    <message>
        <source>Hardware name</source>
        <translation>Nom du matériel</translation>
    </message>
    <message>
        <source>Pays to</source>
        <translation>Verse à</translation>
    </message>
    <message>
        <source>another wallet</source>
        <translation>un autre portefeuille</translation>
    </message>
    <message>
        <source>Measuring: which processor this is</source>
        <translation>Mesure : identité du processeur</translation>
    </message>
    <message>
        <source>Measuring: memory latency</source>
        <translation>Mesure : latence mémoire</translation>
    </message>
    <message>
        <source>Measuring: how fast it counts</source>
        <translation>Mesure : vitesse de calcul</translation>
    </message>
    <message>
        <source>Measuring: how its times vary</source>
        <translation>Mesure : variation de ses temps</translation>
    </message>
    <message>
        <source>Measuring: interruptions</source>
        <translation>Mesure : interruptions</translation>
    </message>
    <message>
        <source>Measuring: the cycle counter</source>
        <translation>Mesure : compteur de cycles</translation>
    </message>
    <message>
        <source>Measuring: the cost of CPUID</source>
        <translation>Mesure : coût de CPUID</translation>
    </message>
    <message>
        <source>Measuring: the firmware&apos;s names</source>
        <translation>Mesure : noms du micrologiciel</translation>
    </message>
    <message>
        <source>Measuring the processor</source>
        <translation>Mesure du processeur</translation>
    </message>
    <message>
        <source>No hypervisor&apos;s bit, name or device was found.</source>
        <translation>Aucun bit, nom ou périphérique d’hyperviseur n’a été trouvé.</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Pas encore mesuré</translation>
    </message>
    <message>
        <source>Measured %1 ago, not sent</source>
        <translation>Mesuré il y a %1, non envoyé</translation>
    </message>
    <message>
        <source>Measured %1 ago</source>
        <translation>Mesuré il y a %1</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::NetworkViewModel</name>
    <message>
        <source>Offline, looking for peers.</source>
        <translation>Hors ligne, recherche de pairs.</translation>
    </message>
    <message>
        <source>Offline, looking for peers. Tried last: %1</source>
        <translation>Hors ligne, recherche de pairs. Dernier essai : %1</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Full node</source>
        <translation>Nœud complet</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>À l’écoute</translation>
    </message>
    <message>
        <source>No, a local node</source>
        <translation>Non, nœud local</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Joignable</translation>
    </message>
    <message>
        <source>No, it takes no connections</source>
        <translation>Non, il n’accepte aucune connexion</translation>
    </message>
    <message>
        <source>Nobody has tried yet</source>
        <translation>Personne n’a encore essayé</translation>
    </message>
    <message>
        <source>Yes, port %1</source>
        <translation>Oui, port %1</translation>
    </message>
    <message>
        <source>No, open the port on your router</source>
        <translation>Non, ouvrez le port sur votre routeur</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Noise XX on every peer</source>
        <translation>Noise XX avec chaque pair</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Port mapping</source>
        <translation>Redirection de port</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Shown: %1 of %2</source>
        <translation>Affichés : %1 sur %2</translation>
    </message>
    <message>
        <source>Not an address. Type a host and a port, as in 203.0.113.24:8098.</source>
        <translation>Ce n’est pas une adresse. Saisissez un hôte et un port, comme 203.0.113.24:8098.</translation>
    </message>
    <message>
        <source>The node does not run.</source>
        <translation>Le nœud ne fonctionne pas.</translation>
    </message>
    <message>
        <source>Calling %1</source>
        <translation>Appel de %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Sortant</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Entrant</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
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
        <translation>Hauteur définitive</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 sur 100</translation>
    </message>
    <message>
        <source>Connected since</source>
        <translation>Connecté depuis</translation>
    </message>
    <message>
        <source>Connected for</source>
        <translation>Durée de connexion</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Disconnected %1</source>
        <translation>%1 déconnecté</translation>
    </message>
    <message>
        <source>Banned %1 for %2</source>
        <translation>%1 banni pour %2</translation>
    </message>
    <message>
        <source>Banned %1 for good</source>
        <translation>%1 banni pour toujours</translation>
    </message>
    <message>
        <source>Ban of %1 lifted</source>
        <translation>Bannissement de %1 levé</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>Adresse copiée</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::NodeChoice</name>
    <message>
        <source>Write the address of a server: https://name:port.</source>
        <translation>Écrivez l’adresse d’un serveur : https://nom:port.</translation>
    </message>
    <message>
        <source>Set by the command line.</source>
        <translation>Fixé par la ligne de commande.</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::NodeHost</name>
    <message>
        <source>The node has stopped.</source>
        <translation>Le nœud s’est arrêté.</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::Notifier</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::OnboardingViewModel</name>
    <message>
        <source>Everyday</source>
        <extracomment>Suggested name of the first wallet.</extracomment>
        <translation>Quotidien</translation>
    </message>
    <message>
        <source>Wallet %1</source>
        <translation>Portefeuille %1</translation>
    </message>
    <message>
        <source>Nothing can be spent with it, so no password protects it: whoever uses this computer can look at it.</source>
        <translation>Rien ne peut être dépensé avec, donc aucun mot de passe ne le protège : qui utilise cet ordinateur peut le voir.</translation>
    </message>
    <message>
        <source>The wallet keeps the password of its file.</source>
        <translation>Le portefeuille garde le mot de passe de son fichier.</translation>
    </message>
    <message>
        <source>Protects the wallet file on this computer. Nobody can reset it. Keep what you imported: there are no words for this wallet.</source>
        <translation>Protège le fichier du portefeuille sur cet ordinateur. Personne ne peut le réinitialiser. Gardez ce que vous avez importé : ce portefeuille n’a pas de mots.</translation>
    </message>
    <message>
        <source>Protects the wallet file on this computer. Nobody can reset it. Your words can restore the wallet.</source>
        <translation>Protège le fichier du portefeuille sur cet ordinateur. Personne ne peut le réinitialiser. Vos mots peuvent restaurer le portefeuille.</translation>
    </message>
    <message>
        <source>Use several words that do not belong together.</source>
        <translation>Utilisez plusieurs mots sans lien entre eux.</translation>
    </message>
    <message>
        <source>Add a word or two. Names and dates are guessed first.</source>
        <translation>Ajoutez un ou deux mots. Les noms et les dates sont devinés en premier.</translation>
    </message>
    <message>
        <source>One more unusual word would make it good.</source>
        <translation>Un mot rare de plus le rendrait bon.</translation>
    </message>
    <message>
        <source>Good. A longer one is stronger still.</source>
        <translation>Bon. Un plus long est encore plus fort.</translation>
    </message>
    <message>
        <source>None of its first addresses has a history yet.</source>
        <translation>Aucune de ses premières adresses n’a encore d’historique.</translation>
    </message>
    <message numerus="yes">
        <source>Found %n address(es) with history.</source>
        <translation>
            <numerusform>%n adresse avec un historique trouvée.</numerusform>
            <numerusform>%n adresses avec un historique trouvées.</numerusform>
        </translation>
    </message>
    <message>
        <source>No history found. If you used a passphrase, make this wallet again with it: every passphrase opens a different wallet.</source>
        <translation>Aucun historique trouvé. Si vous utilisiez une phrase de passe, recréez ce portefeuille avec elle : chaque phrase de passe ouvre un portefeuille différent.</translation>
    </message>
    <message numerus="yes">
        <source>Found %n account(s) with history.</source>
        <translation>
            <numerusform>%n compte avec un historique trouvé.</numerusform>
            <numerusform>%n comptes avec un historique trouvés.</numerusform>
        </translation>
    </message>
    <message>
        <source>This wallet is here already. Go back and choose it in the list of wallets.</source>
        <translation>Ce portefeuille est déjà ici. Revenez en arrière et choisissez-le dans la liste des portefeuilles.</translation>
    </message>
    <message>
        <source>The main network. It has not been launched yet: use the test or a local network.</source>
        <translation>Le réseau principal. Il n’est pas encore lancé : utilisez le réseau de test ou un réseau local.</translation>
    </message>
    <message>
        <source>The test network. Its coins have no value.</source>
        <translation>Le réseau de test. Ses RTC n’ont aucune valeur.</translation>
    </message>
    <message>
        <source>A local network, for developers. Its coins have no value.</source>
        <translation>Un réseau local, pour les développeurs. Ses pièces n’ont pas de valeur.</translation>
    </message>
    <message>
        <source>Older real hardware counts more; virtual machines count nothing on a public network.</source>
        <translation>Le matériel réel plus ancien compte davantage ; les machines virtuelles ne comptent pas sur un réseau public.</translation>
    </message>
    <message>
        <source>Your computer measures its own processor and signs the result once in each slot. Each epoch a reward is shared by all miners, by weight and by slots attested. %1</source>
        <translation>Votre ordinateur mesure son processeur et signe le résultat une fois par créneau. À chaque époque, une récompense est partagée entre tous les mineurs, selon le poids et les créneaux attestés. %1</translation>
    </message>
    <message>
        <source>Your computer measures its own processor and signs the result every %1. About every %2, %3 RTC is shared by all miners, by weight and by slots attested. %4</source>
        <translation>Votre ordinateur mesure son processeur et signe le résultat toutes les %1. Environ toutes les %2, %3 RTC sont partagés entre tous les mineurs, selon le poids et les créneaux attestés. %4</translation>
    </message>
    <message>
        <source>The servers answer, and what they say is checked on this device.</source>
        <translation>Les serveurs répondent, et ce qu’ils disent est vérifié sur cet appareil.</translation>
    </message>
    <message>
        <source>The servers are being asked.</source>
        <translation>Les serveurs sont interrogés.</translation>
    </message>
    <message>
        <source>The node starts with this wallet.</source>
        <translation>Le nœud démarre avec ce portefeuille.</translation>
    </message>
    <message>
        <source>The node is starting.</source>
        <translation>Le nœud démarre.</translation>
    </message>
    <message>
        <source>The node runs and checks every block on this device.</source>
        <translation>Le nœud fonctionne et vérifie chaque bloc sur cet appareil.</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::OverviewViewModel</name>
    <message>
        <source>This device executed block %1 and every block before it.</source>
        <translation>Cet appareil a exécuté le bloc %1 et tous ceux d’avant.</translation>
    </message>
    <message>
        <source>Its own state holds this balance.</source>
        <translation>Son propre état contient ce solde.</translation>
    </message>
    <message>
        <source>The first block and its validators are on this device.</source>
        <translation>Le premier bloc et ses validateurs sont sur cet appareil.</translation>
    </message>
    <message>
        <source>Signatures of the validators lead from there to block %1.</source>
        <translation>Les signatures des validateurs mènent de là au bloc %1.</translation>
    </message>
    <message>
        <source>The block names the root of all accounts, and the path from this balance to that root is right.</source>
        <translation>Le bloc nomme la racine de tous les comptes, et le chemin de ce solde à cette racine est juste.</translation>
    </message>
    <message>
        <source>≈ %1</source>
        <translation>≈ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) left</source>
        <translation>
            <numerusform>Encore %n bloc</numerusform>
            <numerusform>Encore %n blocs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Not possible: needs a full or light node.</source>
        <translation>Impossible : demande un nœud complet ou léger.</translation>
    </message>
    <message>
        <source>Mining starts with the node.</source>
        <translation>Le minage démarre avec le nœud.</translation>
    </message>
    <message>
        <source>Registering this machine. It takes a few seconds of work.</source>
        <translation>Enregistrement de cette machine. Il demande quelques secondes de travail.</translation>
    </message>
    <message>
        <source>No block since the start of this window yet</source>
        <translation>Aucun bloc depuis l’ouverture de cette fenêtre</translation>
    </message>
    <message numerus="yes">
        <source>Last %n block(s), slowest %1</source>
        <translation>
            <numerusform>Sur %n bloc, le plus lent %1</numerusform>
            <numerusform>Sur les %n derniers blocs, le plus lent %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No server gives an answer that can be believed</source>
        <translation>Aucun serveur ne donne de réponse crédible</translation>
    </message>
    <message>
        <source>The node does not run</source>
        <translation>Le nœud ne fonctionne pas</translation>
    </message>
    <message>
        <source>Looking at the chain…</source>
        <translation>Lecture de la chaîne…</translation>
    </message>
    <message>
        <source>As of block %1, checked on this device. Not updated for %2: no server answers.</source>
        <translation>État au bloc %1, vérifié sur cet appareil. Pas mis à jour depuis %2 : aucun serveur ne répond.</translation>
    </message>
    <message>
        <source>As of block %1. Not updated for %2: the node does not answer.</source>
        <translation>Au bloc %1. Pas de mise à jour depuis %2 : le nœud ne répond pas.</translation>
    </message>
    <message>
        <source>Final at block %1, checked on this device</source>
        <translation>Définitif au bloc %1, vérifié sur cet appareil</translation>
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
        <translation>Envoyez plus de 0.</translation>
    </message>
    <message>
        <source>These are not the last 6 characters. Compare again.</source>
        <translation>Ce ne sont pas les 6 derniers caractères. Comparez à nouveau.</translation>
    </message>
    <message>
        <source>Say who else is to be paid, or remove the row.</source>
        <translation>Indiquez qui d’autre doit être payé, ou retirez la ligne.</translation>
    </message>
    <message>
        <source>Say how much each of them gets.</source>
        <translation>Indiquez combien chacun reçoit.</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::PaymentTrack</name>
    <message>
        <source>Signed and kept. No node has taken it yet.</source>
        <translation>Signé et conservé. Aucun nœud ne l’a encore pris.</translation>
    </message>
    <message>
        <source>Still waiting for a block. You can leave this page.</source>
        <translation>Attend toujours un bloc. Vous pouvez quitter cette page.</translation>
    </message>
    <message>
        <source>Pending %1</source>
        <translation>En attente %1</translation>
    </message>
    <message>
        <source>In block %1 after %2</source>
        <translation>Dans le bloc %1 après %2</translation>
    </message>
    <message>
        <source>Final after %1. Nobody can undo it now.</source>
        <translation>Définitif après %1. Personne ne peut plus l’annuler.</translation>
    </message>
    <message>
        <source>Failed in block %1: the balance was too low. The fee was paid.</source>
        <translation>Échoué dans le bloc %1 : le solde était insuffisant. Les frais ont été payés.</translation>
    </message>
    <message>
        <source>Not sent. The coins never left.</source>
        <translation>Non envoyé. Les fonds ne sont jamais partis.</translation>
    </message>
    <message>
        <source>Another payment took this place. Nothing was spent by this one.</source>
        <translation>Un autre paiement a pris cette place. Celui-ci n’a rien dépensé.</translation>
    </message>
    <message>
        <source>It is sent again until a node takes it.</source>
        <translation>Il est renvoyé jusqu’à ce qu’un nœud le prenne.</translation>
    </message>
    <message>
        <source>Signed elsewhere and taken by the node.</source>
        <translation>Signé ailleurs et pris par le nœud.</translation>
    </message>
    <message>
        <source>Signed here and taken by the node.</source>
        <translation>Signé ici et pris par le nœud.</translation>
    </message>
    <message>
        <source>A validator has put it into block %1.</source>
        <translation>Un validateur l’a mis dans le bloc %1.</translation>
    </message>
    <message>
        <source>A validator puts it into a block.</source>
        <translation>Un validateur le met dans un bloc.</translation>
    </message>
    <message>
        <source>More than two thirds of validators signed. Nobody can undo it.</source>
        <translation>Plus des deux tiers des validateurs ont signé. Personne ne peut l’annuler.</translation>
    </message>
    <message>
        <source>More than two thirds of validators sign.</source>
        <translation>Plus des deux tiers des validateurs signent.</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::PeerRows</name>
    <message>
        <source>Outgoing</source>
        <translation>Sortant</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Entrant</translation>
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
        <translation>Non enregistré : impossible d’écrire dans %1. Le choix vaut jusqu’à la fermeture de la fenêtre.</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::QrScan</name>
    <message>
        <source>%1 cannot be read. Check the path.</source>
        <translation>%1 ne peut pas être lu. Vérifiez le chemin.</translation>
    </message>
    <message>
        <source>%1 is no picture that can be read. Save it as PNG or JPEG.</source>
        <translation>%1 n’est pas une image lisible. Enregistrez-la en PNG ou JPEG.</translation>
    </message>
    <message>
        <source>%1 is too large. Cut it to the QR code.</source>
        <translation>%1 : trop grand. Recadrez sur le code QR.</translation>
    </message>
    <message>
        <source>There is no QR code in %1. Make the code larger and try again.</source>
        <translation>Aucun code QR dans %1. Agrandissez le code et réessayez.</translation>
    </message>
    <message>
        <source>There are several QR codes in %1. Show only the one that is meant.</source>
        <translation>Il y a plusieurs codes QR dans %1. Montrez uniquement celui à lire.</translation>
    </message>
    <message>
        <source>The QR code in %1 holds no address and no payment link.</source>
        <translation>Le code QR dans %1 ne contient ni adresse ni lien de paiement.</translation>
    </message>
    <message>
        <source>The clipboard holds no picture. Copy the QR code first.</source>
        <translation>Le presse-papiers ne contient pas d’image. Copiez d’abord le code QR.</translation>
    </message>
    <message>
        <source>the copied picture</source>
        <translation>l’image copiée</translation>
    </message>
    <message>
        <source>This desktop does not show its screen to programs. Save a picture of the code and open that.</source>
        <translation>Ce bureau ne montre pas son écran aux programmes. Enregistrez une image du code et ouvrez-la.</translation>
    </message>
    <message>
        <source>what the screen shows</source>
        <translation>ce que montre l’écran</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::ReceiveViewModel</name>
    <message>
        <source>Ask for more than 0, or leave it empty.</source>
        <translation>Demandez plus de 0, ou laissez vide.</translation>
    </message>
    <message>
        <source>= %1 RTC</source>
        <translation>= %1 RTC</translation>
    </message>
    <message>
        <source>Shorten the label.</source>
        <translation>Raccourcissez le libellé.</translation>
    </message>
    <message>
        <source>The label holds a hidden character.</source>
        <translation>Le libellé contient un caractère invisible.</translation>
    </message>
    <message>
        <source>Shorten the message.</source>
        <translation>Raccourcissez le message.</translation>
    </message>
    <message>
        <source>The message holds a hidden character.</source>
        <translation>Le message contient un caractère invisible.</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>Adresse copiée</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>Lien copié</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 n’a pas pu être écrit.</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::RecentModel</name>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Registering this machine</source>
        <translation>Enregistrement de cette machine</translation>
    </message>
    <message>
        <source>Moving a bounty on</source>
        <translation>Avancement d’une prime</translation>
    </message>
    <message>
        <source>Funding a bounty</source>
        <translation>Financement d’une prime</translation>
    </message>
    <message>
        <source>Bond</source>
        <translation>Mise en caution</translation>
    </message>
    <message>
        <source>Sending to %1</source>
        <translation>Envoi à %1</translation>
    </message>
    <message numerus="yes">
        <source>Sending to %n addresses</source>
        <translation>
            <numerusform>Envoi à %n adresse</numerusform>
            <numerusform>Envoi à %n adresses</numerusform>
        </translation>
    </message>
    <message>
        <source>Prepared for %1</source>
        <translation>Préparé pour %1</translation>
    </message>
    <message numerus="yes">
        <source>Prepared for %n addresses</source>
        <translation>
            <numerusform>Préparé pour %n adresse</numerusform>
            <numerusform>Préparé pour %n adresses</numerusform>
        </translation>
    </message>
    <message>
        <source>In block %1</source>
        <translation>Dans le bloc %1</translation>
    </message>
    <message>
        <source>No node has taken it yet</source>
        <translation>Aucun nœud ne l’a encore pris</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>Bloc %1</translation>
    </message>
    <message>
        <source>Mining reward</source>
        <translation>Récompense de minage</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>Époque %1</translation>
    </message>
    <message>
        <source>Announcement of this machine</source>
        <translation>Annonce de cette machine</translation>
    </message>
    <message>
        <source>Registration of this machine</source>
        <translation>Enregistrement de cette machine</translation>
    </message>
    <message>
        <source>From the first block</source>
        <translation>Issu du premier bloc</translation>
    </message>
    <message>
        <source>This network began with it</source>
        <translation>Présent au lancement de ce réseau</translation>
    </message>
    <message>
        <source>Bonded</source>
        <translation>Mis en caution</translation>
    </message>
    <message>
        <source>Taking back from the bond</source>
        <translation>Retrait de la caution</translation>
    </message>
    <message>
        <source>Release of a machine</source>
        <translation>Libération d’une machine</translation>
    </message>
    <message>
        <source>Report of a validator</source>
        <translation>Signalement d’un validateur</translation>
    </message>
    <message>
        <source>Bounty funded</source>
        <translation>Prime financée</translation>
    </message>
    <message>
        <source>Bounty moved on</source>
        <translation>Prime avancée</translation>
    </message>
    <message>
        <source>Bounty paid</source>
        <translation>Prime payée</translation>
    </message>
    <message>
        <source>Escrow of a bounty came back</source>
        <translation>Le séquestre d’une prime est revenu</translation>
    </message>
    <message>
        <source>Received from %1</source>
        <translation>Reçu de %1</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <translation>Envoyé à %1</translation>
    </message>
    <message numerus="yes">
        <source>Sent to %n addresses</source>
        <translation>
            <numerusform>Envoyé à %n adresse</numerusform>
            <numerusform>Envoyé à %n adresses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rustchain::gui::RecipientEntry</name>
    <message>
        <source>Another program changed the copied address. Compare it with where it is from.</source>
        <translation>Un autre programme a modifié l’adresse copiée. Comparez-la avec sa source.</translation>
    </message>
    <message>
        <source>This is not the address you paid before.</source>
        <translation>Ce n’est pas l’adresse que vous avez déjà payée.</translation>
    </message>
    <message>
        <source>This is not the address you know, it only looks like it.</source>
        <translation>Ce n’est pas l’adresse que vous connaissez, elle lui ressemble seulement.</translation>
    </message>
    <message>
        <source>This address has a typing error.</source>
        <translation>Cette adresse contient une faute de frappe.</translation>
    </message>
    <message>
        <source>This is a test network address.</source>
        <translation>Ceci est une adresse du réseau de test.</translation>
    </message>
    <message>
        <source>This is an address of a local network.</source>
        <translation>Ceci est une adresse d’un réseau local.</translation>
    </message>
    <message>
        <source>This is a main network address.</source>
        <translation>Ceci est une adresse du réseau principal.</translation>
    </message>
    <message>
        <source>This is an address of another network.</source>
        <translation>Ceci est une adresse d’un autre réseau.</translation>
    </message>
    <message>
        <source>This payment link asks for something this version does not understand. Nothing was filled in.</source>
        <translation>Ce lien de paiement demande quelque chose que cette version ne comprend pas. Rien n’a été rempli.</translation>
    </message>
    <message>
        <source>Payment link to %1</source>
        <translation>Lien de paiement vers %1</translation>
    </message>
    <message>
        <source>Amount: %1 RTC</source>
        <translation>Montant : %1 RTC</translation>
    </message>
    <message>
        <source>Who: %1</source>
        <translation>Qui : %1</translation>
    </message>
    <message>
        <source>What for: %1</source>
        <translation>Motif : %1</translation>
    </message>
    <message>
        <source>Old form without a typing check. Compare every character.</source>
        <translation>Ancien format sans contrôle des fautes de frappe. Comparez chaque caractère.</translation>
    </message>
    <message>
        <source>This is one of your own addresses.</source>
        <translation>Ceci est l’une de vos propres adresses.</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::RemoteViewModel</name>
    <message>
        <source>%1 Nothing of it was believed. No other server answers, so no new number is shown.</source>
        <translation>%1 Rien n’en a été cru. Aucun autre serveur ne répond, donc aucun nouveau chiffre n’est montré.</translation>
    </message>
    <message>
        <source>%1 Nothing of it was believed, and it is not asked any more. Another server answers.</source>
        <translation>%1 Rien n’en a été cru, et il n’est plus interrogé. Un autre serveur répond.</translation>
    </message>
    <message>
        <source>%1 Name a second server to compare.</source>
        <translation>%1 Nommez un second serveur pour comparer.</translation>
    </message>
    <message>
        <source>No server gives an answer that can be checked. %1</source>
        <translation>Aucun serveur ne donne de réponse vérifiable. %1</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Répond</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Interrogé</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Écarté</translation>
    </message>
    <message>
        <source>Waiting for it</source>
        <translation>En attente</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::RestoreModel</name>
    <message>
        <source>Word %1 is not in the list. Check the spelling.</source>
        <translation>Le mot %1 n’est pas dans la liste. Vérifiez l’orthographe.</translation>
    </message>
    <message>
        <source>These words do not fit together. Check the order and the spelling.</source>
        <translation>Ces mots ne vont pas ensemble. Vérifiez l’ordre et l’orthographe.</translation>
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
        <translation>Envoyer %1 RTC à %2</translation>
    </message>
    <message>
        <source>Send %1 RTC to all of them</source>
        <translation>Envoyer %1 RTC à tous</translation>
    </message>
    <message>
        <source>These are not the last 6 characters. Compare again.</source>
        <translation>Ce ne sont pas les 6 derniers caractères. Comparez à nouveau.</translation>
    </message>
    <message>
        <source>Wanted because of the address.</source>
        <translation>Demandé à cause de l’adresse.</translation>
    </message>
    <message>
        <source>More than 100 RTC within a day.</source>
        <translation>Plus de 100 RTC en un jour.</translation>
    </message>
    <message>
        <source>More than half of what you have.</source>
        <translation>Plus de la moitié de ce que vous avez.</translation>
    </message>
    <message>
        <source>Compare, then type the last 6 characters</source>
        <translation>Comparez, puis saisissez les 6 derniers caractères</translation>
    </message>
    <message>
        <source>Compare, then type the last 6 characters of each address</source>
        <translation>Comparez, puis saisissez les 6 derniers caractères de chaque adresse</translation>
    </message>
    <message>
        <source>That password does not open this wallet.</source>
        <translation>Ce mot de passe n’ouvre pas ce portefeuille.</translation>
    </message>
    <message>
        <source>The network refused this payment: the fee is too low now (%1).</source>
        <translation>Le réseau a refusé ce paiement : les frais sont maintenant trop bas (%1).</translation>
    </message>
    <message>
        <source>%1 is in the address book</source>
        <translation>%1 est dans le carnet d’adresses</translation>
    </message>
    <message>
        <source>= %1 RTC</source>
        <translation>= %1 RTC</translation>
    </message>
    <message>
        <source>Send more than 0.</source>
        <translation>Envoyez plus de 0.</translation>
    </message>
    <message>
        <source>More than you have: %1 available.</source>
        <translation>Plus que ce que vous avez : %1 disponibles.</translation>
    </message>
    <message>
        <source>Not enough RTC for amount and fee.</source>
        <translation>Pas assez de RTC pour le montant et les frais.</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) left</source>
        <translation>
            <numerusform>%n octet restant</numerusform>
            <numerusform>%n octets restants</numerusform>
        </translation>
    </message>
    <message>
        <source>Shorten the memo: it holds 256 bytes.</source>
        <translation>Raccourcissez le mémo : il peut contenir 256 octets.</translation>
    </message>
    <message>
        <source>Say who is to be paid.</source>
        <translation>Indiquez qui doit être payé.</translation>
    </message>
    <message>
        <source>Say how much.</source>
        <translation>Indiquez le montant.</translation>
    </message>
    <message>
        <source>Asking for the current fee…</source>
        <translation>Demande des frais actuels…</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::SettingsViewModel</name>
    <message>
        <source>The wallet has its new name.</source>
        <translation>Le portefeuille a son nouveau nom.</translation>
    </message>
    <message>
        <source>Type the new password.</source>
        <translation>Saisissez le nouveau mot de passe.</translation>
    </message>
    <message>
        <source>The password is changed.</source>
        <translation>Le mot de passe est changé.</translation>
    </message>
    <message>
        <source>Checked. Keep the paper somewhere safe and dry.</source>
        <translation>Vérifié. Gardez le papier en lieu sûr et au sec.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>Diagnostics copied</source>
        <translation>Diagnostic copié</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::ShellViewModel</name>
    <message>
        <source>No server answers</source>
        <translation>Aucun serveur ne répond</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) answer</source>
        <translation>
            <numerusform>%n serveur répond</numerusform>
            <numerusform>%n serveurs répondent</numerusform>
        </translation>
    </message>
    <message>
        <source>Local node</source>
        <translation>Nœud local</translation>
    </message>
    <message>
        <source>Offline, looking for peers</source>
        <translation>Hors ligne, recherche de pairs</translation>
    </message>
    <message numerus="yes">
        <source>%n peer(s)</source>
        <translation>
            <numerusform>%n pair</numerusform>
            <numerusform>%n pairs</numerusform>
        </translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>impossible</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>measuring</source>
        <translation>mesure en cours</translation>
    </message>
    <message>
        <source>registering</source>
        <translation>enregistrement</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>non accepté</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>suspendu</translation>
    </message>
    <message>
        <source>slot %1 of %2</source>
        <translation>créneau %1 sur %2</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>Remote node %1, proofs checked on this device</source>
        <translation>Nœud distant %1, preuves vérifiées sur cet appareil</translation>
    </message>
    <message numerus="yes">
        <source>%n remote node(s), proofs checked on this device</source>
        <translation>
            <numerusform>%n nœud distant, preuves vérifiées sur cet appareil</numerusform>
            <numerusform>%n nœuds distants, preuves vérifiées sur cet appareil</numerusform>
        </translation>
    </message>
    <message>
        <source>The node starts with the first wallet</source>
        <translation>Le nœud démarre avec le premier portefeuille</translation>
    </message>
    <message>
        <source>The node is starting</source>
        <translation>Le nœud démarre</translation>
    </message>
    <message>
        <source>Full node, state verified on this device</source>
        <translation>Nœud complet, état vérifié sur cet appareil</translation>
    </message>
    <message>
        <source>The remote node cannot be used</source>
        <translation>Le nœud distant est inutilisable</translation>
    </message>
    <message>
        <source>The node does not run</source>
        <translation>Le nœud ne fonctionne pas</translation>
    </message>
    <message>
        <source>Payment final after %1</source>
        <translation>Paiement définitif après %1</translation>
    </message>
    <message>
        <source>A payment failed. The fee was paid.</source>
        <translation>Un paiement a échoué. Les frais ont été payés.</translation>
    </message>
    <message>
        <source>A payment was not put into a block in time. Nothing was spent.</source>
        <translation>Un paiement n’a pas été mis dans un bloc à temps. Rien n’a été dépensé.</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) arrived</source>
        <translation>
            <numerusform>%n paiement reçu</numerusform>
            <numerusform>%n paiements reçus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 RTC received, final</source>
        <translation>%1 RTC reçus, paiement définitif</translation>
    </message>
    <message>
        <source>Main network</source>
        <translation>Réseau principal</translation>
    </message>
    <message>
        <source>Test network</source>
        <translation>Réseau de test</translation>
    </message>
    <message>
        <source>Local network</source>
        <translation>Réseau local</translation>
    </message>
    <message>
        <source>This wallet only watches: it has no key to sign with.</source>
        <translation>Ce portefeuille ne fait qu’observer : il n’a pas de clé pour signer.</translation>
    </message>
    <message>
        <source>Amounts hidden. Ctrl+H shows them.</source>
        <translation>Montants masqués. Ctrl+H les affiche.</translation>
    </message>
    <message>
        <source>Amounts shown.</source>
        <translation>Montants affichés.</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::SigningViewModel</name>
    <message>
        <source>Block %1</source>
        <translation>Bloc %1</translation>
    </message>
    <message>
        <source>This payment is for another chain that is named %1 too.</source>
        <translation>Ce paiement est pour une autre chaîne qui s’appelle aussi %1.</translation>
    </message>
    <message>
        <source>This payment was valid until block %1. Nothing was spent. Export it again.</source>
        <translation>Ce paiement était valable jusqu’au bloc %1. Rien n’a été dépensé. Exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>The wallet %1 has the key of this payment. Switch to it, then open the payment again.</source>
        <translation>Le portefeuille %1 a la clé de ce paiement. Passez à lui, puis rouvrez le paiement.</translation>
    </message>
    <message>
        <source>This payment is another wallet&apos;s: no wallet here has the key of its sender.</source>
        <translation>Ce paiement est d’un autre portefeuille : aucun ici n’a la clé de son expéditeur.</translation>
    </message>
    <message>
        <source>This machine has no network. Take the signed payment to one that has.</source>
        <translation>Cette machine n’a pas de réseau. Portez le paiement signé sur une qui en a.</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::StakingViewModel</name>
    <message>
        <source>Validating needs a full node.</source>
        <translation>Valider demande un nœud complet.</translation>
    </message>
    <message>
        <source>Validating needs a full node, and it does not run.</source>
        <translation>Valider demande un nœud complet, et il ne fonctionne pas.</translation>
    </message>
    <message>
        <source>Validator data is %1 old.</source>
        <translation>Les données du validateur datent de %1.</translation>
    </message>
    <message>
        <source>Looking at the chain…</source>
        <translation>Lecture de la chaîne…</translation>
    </message>
    <message>
        <source>Nothing is bonded</source>
        <translation>Rien n’est en caution</translation>
    </message>
    <message>
        <source>RTC</source>
        <translation>RTC</translation>
    </message>
    <message>
        <source>RTC, as %1</source>
        <translation>RTC, sous le nom %1</translation>
    </message>
    <message>
        <source>Nothing asked back</source>
        <translation>Aucun retrait demandé</translation>
    </message>
    <message>
        <source>Waits for its last set</source>
        <translation>Attend son dernier ensemble de validateurs</translation>
    </message>
    <message>
        <source>Free in %1</source>
        <translation>Libre dans %1</translation>
    </message>
    <message>
        <source>Free %1</source>
        <translation>Libre le %1</translation>
    </message>
    <message>
        <source>Free about %1</source>
        <translation>Libre vers le %1</translation>
    </message>
    <message>
        <source>Waits for the end of its last set</source>
        <translation>Attend la fin de son dernier ensemble de validateurs</translation>
    </message>
    <message>
        <source>At most 32 bytes; this has %1.</source>
        <translation>32 octets au plus ; il y en a %1.</translation>
    </message>
    <message>
        <source>Only characters that can be seen.</source>
        <translation>Caractères visibles uniquement.</translation>
    </message>
    <message>
        <source>The chain was not read yet.</source>
        <translation>La chaîne n’a pas encore été lue.</translation>
    </message>
    <message>
        <source>This key is out for ever.</source>
        <translation>Cette clé est exclue pour toujours.</translation>
    </message>
    <message>
        <source>Another machine votes with this bond.</source>
        <translation>Une autre machine vote avec cette caution.</translation>
    </message>
    <message>
        <source>Type how much to bond.</source>
        <translation>Saisissez le montant à mettre en caution.</translation>
    </message>
    <message>
        <source>Nothing is bonded.</source>
        <translation>Rien n’est en caution.</translation>
    </message>
    <message>
        <source>Type how much to take back.</source>
        <translation>Saisissez le montant à retirer.</translation>
    </message>
    <message>
        <source>Bonding %1 RTC</source>
        <translation>Mise en caution de %1 RTC</translation>
    </message>
    <message>
        <source>Taking back %1 RTC</source>
        <translation>Retrait de %1 RTC</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::Tray</name>
    <message>
        <source>Open RustChain</source>
        <translation>Ouvrir RustChain</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>RustChain: running</source>
        <translation>RustChain : en marche</translation>
    </message>
    <message>
        <source>RustChain: catching up</source>
        <translation>RustChain : synchronisation</translation>
    </message>
    <message>
        <source>RustChain: needs a look</source>
        <translation>RustChain : à vérifier</translation>
    </message>
    <message>
        <source>RustChain: offline</source>
        <translation>RustChain : hors ligne</translation>
    </message>
    <message>
        <source>Resume mining</source>
        <translation>Reprendre le minage</translation>
    </message>
    <message>
        <source>Pause mining for an hour</source>
        <translation>Suspendre le minage pendant une heure</translation>
    </message>
</context>
<context>
    <name>rustchain::gui::WalletTools</name>
    <message>
        <source>A single key has one account.</source>
        <translation>Une clé seule a un compte.</translation>
    </message>
    <message>
        <source>A watched address is one account.</source>
        <translation>Une adresse observée est un seul compte.</translation>
    </message>
    <message>
        <source>A wallet has at most 64 accounts.</source>
        <translation>Un portefeuille a au plus 64 comptes.</translation>
    </message>
    <message>
        <source>This wallet holds a single key and no words. Export its private key.</source>
        <translation>Ce portefeuille contient une clé seule et pas de mots. Exportez sa clé privée.</translation>
    </message>
    <message>
        <source>This wallet only watches. It holds no words.</source>
        <translation>Ce portefeuille observe seulement. Il n’a pas de mots.</translation>
    </message>
    <message>
        <source>This wallet only watches. It holds no key.</source>
        <translation>Ce portefeuille observe seulement. Il n’a pas de clé.</translation>
    </message>
    <message>
        <source>Only a wallet made from words has a key for all its addresses.</source>
        <translation>Seul un portefeuille fait de mots a une clé pour toutes ses adresses.</translation>
    </message>
    <message>
        <source>A watched address has no public key here.</source>
        <translation>Une adresse observée n’a pas de clé publique ici.</translation>
    </message>
    <message>
        <source>This wallet only watches. It has no password, as there is nothing to spend.</source>
        <translation>Ce portefeuille observe seulement. Il n’a pas de mot de passe, car rien ne peut être dépensé.</translation>
    </message>
    <message>
        <source>Type the wallet password.</source>
        <translation>Saisissez le mot de passe du portefeuille.</translation>
    </message>
    <message>
        <source>New account: %1</source>
        <translation>Nouveau compte : %1</translation>
    </message>
    <message>
        <source>Remove %1 from this computer? Without its words the coins are lost for ever. Type %1 to go on.</source>
        <translation>Retirer %1 de cet ordinateur ? Sans ses mots, les fonds sont perdus pour toujours. Saisissez %1 pour continuer.</translation>
    </message>
    <message>
        <source>Remove %1 from this computer? Without its private key the coins are lost for ever. Type %1 to go on.</source>
        <translation>Retirer %1 de cet ordinateur ? Sans sa clé privée, les fonds sont perdus pour toujours. Saisissez %1 pour continuer.</translation>
    </message>
    <message>
        <source>Remove %1 from this computer? It only watches; no coins depend on it. Type %1 to go on.</source>
        <translation>Retirer %1 de cet ordinateur ? Il observe seulement ; aucun fonds n’en dépend. Saisissez %1 pour continuer.</translation>
    </message>
    <message>
        <source>The file itself is not destroyed. It is kept as %1, and importing it with its password brings the wallet back.</source>
        <translation>Le fichier lui-même n’est pas détruit. Il est gardé sous %1, et l’importer avec son mot de passe ramène le portefeuille.</translation>
    </message>
    <message>
        <source>This is not the name. Type %1.</source>
        <translation>Ce n’est pas le nom. Saisissez %1.</translation>
    </message>
    <message>
        <source>Removed. Its file is kept as %1</source>
        <translation>Retiré. Son fichier est gardé sous %1</translation>
    </message>
</context>
</TS>
