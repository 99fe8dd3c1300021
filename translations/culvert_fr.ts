<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ErrorText</name>
    <message>
        <source>The settings were refused because something in them is wrong.</source>
        <translation>Les paramètres ont été refusés&#xa0;: ils contiennent une erreur.</translation>
    </message>
    <message>
        <source>The settings were refused: with the address that the provider gives now, traffic would loop or leak.</source>
        <translation>Les paramètres ont été refusés&#xa0;: avec l’adresse que le fournisseur attribue actuellement, le trafic tournerait en boucle ou fuirait hors du tunnel.</translation>
    </message>
    <message>
        <source>This version of Culvert cannot do that yet.</source>
        <translation>Cette version de Culvert ne sait pas encore faire cela.</translation>
    </message>
    <message>
        <source>Nothing was changed: you are not authorised, or the password prompt was closed.</source>
        <translation>Rien n’a été modifié&#xa0;: vous n’avez pas l’autorisation nécessaire, ou la demande de mot de passe a été fermée.</translation>
    </message>
    <message>
        <source>Nothing was changed: the system could not check whether you are authorised. Is the polkit service running?</source>
        <translation>Rien n’a été modifié&#xa0;: le système n’a pas pu vérifier votre autorisation. Le service polkit fonctionne-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing was changed: a password is needed, but nobody could be asked for it. Is a polkit agent running in this session?</source>
        <translation>Rien n’a été modifié&#xa0;: un mot de passe est nécessaire, mais personne n’a pu être interrogé. Un agent polkit fonctionne-t-il dans cette session&#xa0;?</translation>
    </message>
    <message>
        <source>Somebody else has changed the settings meanwhile. Nothing was overwritten.</source>
        <translation>Quelqu’un d’autre a modifié les paramètres entre-temps. Rien n’a été écrasé.</translation>
    </message>
    <message>
        <source>Too much at once for the Culvert service. Try again in a moment.</source>
        <translation>Trop de demandes à la fois pour le service Culvert. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Nothing has been set up yet.</source>
        <translation>Rien n’a encore été configuré.</translation>
    </message>
    <message>
        <source>There is no change that waits to be confirmed.</source>
        <translation>Aucune modification n’attend de confirmation.</translation>
    </message>
    <message>
        <source>The Linux kernel of this machine lacks what Culvert needs. Install one that has the modules “ipip” and “nf_tables”.</source>
        <translation>Il manque au noyau Linux de cette machine ce dont Culvert a besoin. Installez-en un qui comporte les modules «&#xa0;ipip&#xa0;» et «&#xa0;nf_tables&#xa0;».</translation>
    </message>
    <message>
        <source>The Linux kernel refused a step.</source>
        <translation>Le noyau Linux a refusé une étape.</translation>
    </message>
    <message>
        <source>Something that is not Culvert&apos;s own has the place that it needs. Culvert does not remove what others have made.</source>
        <translation>Un élément qui n’appartient pas à Culvert occupe la place dont il a besoin. Culvert ne supprime pas ce que d’autres ont créé.</translation>
    </message>
    <message>
        <source>The change failed and was undone; everything is as it was before.</source>
        <translation>La modification a échoué et a été annulée&#xa0;; tout est comme avant.</translation>
    </message>
    <message>
        <source>The change failed, and so did its undoing. Culvert keeps trying.</source>
        <translation>La modification a échoué, et son annulation aussi. Culvert continue d’essayer.</translation>
    </message>
    <message>
        <source>The settings could not be stored, so the change was undone. Is the disk full?</source>
        <translation>Les paramètres n’ont pas pu être enregistrés&#xa0;; la modification a donc été annulée. Le disque est-il plein&#xa0;?</translation>
    </message>
    <message>
        <source>The Culvert service does not answer.</source>
        <translation>Le service Culvert ne répond pas.</translation>
    </message>
    <message>
        <source>A fault in Culvert itself; the system journal has the details.</source>
        <translation>Erreur interne de Culvert&#xa0;; le journal du système donne les détails.</translation>
    </message>
    <message>
        <source>“%1” is an address inside a network. Write the network itself.</source>
        <translation>«&#xa0;%1&#xa0;» est une adresse à l’intérieur d’un réseau. Indiquez le réseau lui-même.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Ce champ est obligatoire.</translation>
    </message>
    <message>
        <source>At least one is needed.</source>
        <translation>Il en faut au moins un.</translation>
    </message>
    <message>
        <source>These are too many.</source>
        <translation>Il y en a trop.</translation>
    </message>
    <message>
        <source>“%1” is not an IPv4 address. Write four numbers from 0 to 255, as in 198.51.100.9.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse IPv4. Saisissez quatre nombres de 0 à 255, par exemple 198.51.100.9.</translation>
    </message>
    <message>
        <source>“%1” is not a network. Write an address and a length, as in 203.0.113.0/28.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un réseau. Saisissez une adresse et une longueur, par exemple 203.0.113.0/28.</translation>
    </message>
    <message>
        <source>“%1” is not a valid name. Use up to 15 letters, digits, “-”, “_” or “.”, and begin with a letter or digit.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom valide. Utilisez au plus 15 lettres, chiffres, «&#xa0;-&#xa0;», «&#xa0;_&#xa0;» ou «&#xa0;.&#xa0;», en commençant par une lettre ou un chiffre.</translation>
    </message>
    <message>
        <source>“%1” has a meaning of its own in the Linux kernel. Choose another name.</source>
        <translation>«&#xa0;%1&#xa0;» a une signification propre dans le noyau Linux. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 is not an address that a machine can have.</source>
        <translation>%1 n’est pas une adresse qu’une machine peut avoir.</translation>
    </message>
    <message>
        <source>%1 holds no address that packets can be sent to. Remove it.</source>
        <translation>%1 ne contient aucune adresse à laquelle des paquets peuvent être envoyés. Supprimez-le.</translation>
    </message>
    <message>
        <source>%1 is there more than once. Keep one of them.</source>
        <translation>%1 est présent plusieurs fois. N’en gardez qu’un.</translation>
    </message>
    <message>
        <source>%1 overlaps another network. Keep the larger one.</source>
        <translation>%1 chevauche un autre réseau. Gardez le plus grand.</translation>
    </message>
    <message>
        <source>The interface “%1” is there more than once.</source>
        <translation>L’interface «&#xa0;%1&#xa0;» est présente plusieurs fois.</translation>
    </message>
    <message>
        <source>This interface is the uplink or the LAN already. Choose another name.</source>
        <translation>Cette interface est déjà celle de la ligne ou du LAN. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“%1” is the name of another tunnel. Choose another one.</source>
        <translation>«&#xa0;%1&#xa0;» est le nom d’un autre tunnel. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>%1 is the end of another tunnel. Put the networks of both into one tunnel.</source>
        <translation>%1 est l’extrémité d’un autre tunnel. Réunissez les réseaux des deux dans un seul tunnel.</translation>
    </message>
    <message>
        <source>%1 is in none of the home&apos;s networks. Choose an address of the home, or leave the field empty.</source>
        <translation>%1 ne fait partie d’aucun réseau de la maison. Choisissez une adresse de la maison, ou laissez le champ vide.</translation>
    </message>
    <message>
        <source>%1 is in the home itself. Name what lies behind the tunnel.</source>
        <translation>%1 se trouve dans la maison même. Indiquez ce qui est derrière le tunnel.</translation>
    </message>
    <message>
        <source>%1 is in the home&apos;s own networks. Name the address by which the tunnel end is reached without the tunnel.</source>
        <translation>%1 se trouve dans les réseaux de la maison. Indiquez l’adresse à laquelle l’extrémité du tunnel est joignable sans le tunnel.</translation>
    </message>
    <message>
        <source>%1 is in the home itself. Remove it, or switch it off.</source>
        <translation>%1 se trouve dans la maison même. Supprimez cette entrée ou désactivez-la.</translation>
    </message>
    <message>
        <source>The exceptions leave a tunnel nothing to carry. Except less, or remove the tunnel.</source>
        <translation>Les exceptions ne laissent plus rien à transporter à un tunnel. Réduisez les exceptions, ou supprimez le tunnel.</translation>
    </message>
    <message>
        <source>This is too long. Shorten it.</source>
        <translation>C’est trop long. Raccourcissez.</translation>
    </message>
    <message>
        <source>This has characters that cannot be shown, such as line breaks. Write it on one line, without them.</source>
        <translation>Il y a des caractères qui ne peuvent pas être affichés, comme des sauts de ligne. Écrivez sur une seule ligne, sans eux.</translation>
    </message>
    <message>
        <source>“%1” is not a port or a range of ports. Write one number or two, the lesser first, from 1 to 65535, as in 80 or 20-21.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni un port ni une plage de ports. Saisissez un nombre ou deux, le plus petit d’abord, de 1 à 65535, par exemple 80 ou 20-21.</translation>
    </message>
    <message>
        <source>This protocol has no ports. Leave the field empty.</source>
        <translation>Ce protocole n’a pas de ports. Laissez le champ vide.</translation>
    </message>
    <message>
        <source>%1 is in none of the home&apos;s networks. Choose addresses of the home.</source>
        <translation>%1 ne fait partie d’aucun réseau de la maison. Choisissez des adresses de la maison.</translation>
    </message>
    <message>
        <source>Servers and chosen services belong to the mode that tunnels only them. Choose that mode, or remove them.</source>
        <translation>Les serveurs et les services choisis relèvent du mode qui ne fait passer qu’eux par le tunnel. Choisissez ce mode, ou supprimez-les.</translation>
    </message>
    <message>
        <source>“%1” is no protocol. Choose one of the list, or write its number, from 0 to 255.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un protocole. Choisissez-en un dans la liste, ou saisissez son numéro, de 0 à 255.</translation>
    </message>
    <message>
        <source>This is another kind of value than the one that belongs here.</source>
        <translation>Ce n’est pas le type de valeur attendu ici.</translation>
    </message>
    <message>
        <source>This number is too small or too large.</source>
        <translation>Ce nombre est trop petit ou trop grand.</translation>
    </message>
    <message>
        <source>This is not one of the values that are possible here.</source>
        <translation>Ce n’est pas une des valeurs possibles ici.</translation>
    </message>
    <message>
        <source>These settings are of another version of Culvert. Use a newer one.</source>
        <translation>Ces paramètres proviennent d’une autre version de Culvert. Utilisez une version plus récente.</translation>
    </message>
    <message>
        <source>This key is not known. Remove it, or correct its spelling.</source>
        <translation>Cette clé est inconnue. Supprimez-la, ou corrigez son orthographe.</translation>
    </message>
    <message>
        <source>This key is there more than once. Keep one of them.</source>
        <translation>Cette clé est présente plusieurs fois. N’en gardez qu’une.</translation>
    </message>
    <message>
        <source>This is not JSON.</source>
        <translation>Ce n’est pas du JSON.</translation>
    </message>
    <message>
        <source>This is not UTF-8.</source>
        <translation>Ce n’est pas de l’UTF-8.</translation>
    </message>
    <message>
        <source>This begins with a byte order mark. Save it without one.</source>
        <translation>Le texte commence par un indicateur d’ordre des octets (BOM). Enregistrez-le sans cet indicateur.</translation>
    </message>
    <message>
        <source>This is nested too deeply.</source>
        <translation>L’imbrication est trop profonde.</translation>
    </message>
    <message>
        <source>This is larger than any configuration.</source>
        <translation>C’est plus grand que toute configuration possible.</translation>
    </message>
    <message>
        <source>There are more problems; correct those above first.</source>
        <translation>Il y a d’autres problèmes&#xa0;; corrigez d’abord ceux qui précèdent.</translation>
    </message>
    <message>
        <source>Switched off: the network is as it would be without Culvert.</source>
        <translation>Désactivé&#xa0;: le réseau est tel qu’il serait sans Culvert.</translation>
    </message>
    <message>
        <source>The uplink interface does not exist. Is the network card plugged in, and its name right?</source>
        <translation>L’interface de la ligne n’existe pas. La carte réseau est-elle branchée et son nom est-il correct&#xa0;?</translation>
    </message>
    <message>
        <source>The uplink interface is switched off. Culvert goes on as soon as it is up.</source>
        <translation>L’interface de la ligne est désactivée. Culvert reprendra dès qu’elle sera active.</translation>
    </message>
    <message>
        <source>The provider has not given this machine an address yet. The tunnel comes up by itself as soon as there is one.</source>
        <translation>Le fournisseur n’a pas encore attribué d’adresse à cette machine. Le tunnel s’établira de lui-même dès qu’il y en aura une.</translation>
    </message>
    <message>
        <source>The provider&apos;s line names no router, so tunnel ends are looked for on the line itself.</source>
        <translation>La ligne du fournisseur n’indique aucun routeur&#xa0;; les extrémités de tunnel sont donc cherchées sur la ligne même.</translation>
    </message>
    <message>
        <source>The uplink has no signal. Is the cable plugged in?</source>
        <translation>La ligne n’a pas de signal. Le câble est-il branché&#xa0;?</translation>
    </message>
    <message>
        <source>The interface of a tunnel is down.</source>
        <translation>L’interface d’un tunnel est inactive.</translation>
    </message>
    <message>
        <source>Another program keeps undoing what Culvert sets up. Culvert tries again in a minute; find and stop the other one.</source>
        <translation>Un autre programme défait sans cesse ce que Culvert met en place. Culvert réessaiera dans une minute&#xa0;; trouvez l’autre programme et arrêtez-le.</translation>
    </message>
    <message>
        <source>With the address that the provider gives now, traffic would loop or leak, so nothing was set up.</source>
        <translation>Avec l’adresse que le fournisseur attribue actuellement, le trafic tournerait en boucle ou fuirait hors du tunnel&#xa0;; rien n’a donc été mis en place.</translation>
    </message>
    <message>
        <source>This version of Culvert cannot do what the settings ask for.</source>
        <translation>Cette version de Culvert ne sait pas faire ce que demandent les paramètres.</translation>
    </message>
    <message>
        <source>A change failed, and so did its undoing. Culvert keeps trying.</source>
        <translation>Une modification a échoué, et son annulation aussi. Culvert continue d’essayer.</translation>
    </message>
    <message>
        <source>The settings cannot be stored. Is the disk full?</source>
        <translation>Les paramètres ne peuvent pas être enregistrés. Le disque est-il plein&#xa0;?</translation>
    </message>
    <message>
        <source>The interface tunl0 is up and takes tunnelled packets from anybody. Switch it off.</source>
        <translation>L’interface tunl0 est active et accepte des paquets de tunnel de n’importe qui. Désactivez-la.</translation>
    </message>
    <message>
        <source>The provider gives a private address: packets from the tunnel end arrive only if the device in front of this machine forwards protocol 4.</source>
        <translation>Le fournisseur attribue une adresse privée&#xa0;: les paquets de l’extrémité du tunnel n’arrivent que si l’appareil placé devant cette machine transmet le protocole 4.</translation>
    </message>
    <message>
        <source>“%1” is an address inside a network. Did you mean %2?</source>
        <translation>«&#xa0;%1&#xa0;» est une adresse à l’intérieur d’un réseau. Vouliez-vous dire %2&#xa0;?</translation>
    </message>
    <message>
        <source>The existing device of a tunnel is missing or down. Start the program that creates it; Culvert continues as soon as the device is up.</source>
        <translation>Le périphérique existant d’un tunnel est absent ou inactif. Démarrez le programme qui le crée&#xa0;; Culvert continue dès que le périphérique est actif.</translation>
    </message>
    <message>
        <source>Routing rules of another program come before Culvert&apos;s. Packets that they match do not use the tunnel. Give those rules a higher preference number, or remove them.</source>
        <translation>Des règles de routage d’un autre programme précèdent celles de Culvert. Les paquets qu’elles concernent n’utilisent pas le tunnel. Donnez à ces règles un numéro de préférence plus élevé, ou supprimez-les.</translation>
    </message>
    <message>
        <source>Without an address here, private devices and this machine get no answers through the tunnel. Enter an address of the home.</source>
        <translation>Sans adresse ici, les appareils à adresse privée et cette machine ne reçoivent pas de réponses par le tunnel. Saisissez une adresse de la maison.</translation>
    </message>
    <message>
        <source>This has no effect, because everything uses the tunnel in this mode. Remove it, or choose another mode.</source>
        <translation>Cela n’a pas d’effet, car tout utilise le tunnel dans ce mode. Supprimez-le, ou choisissez un autre mode.</translation>
    </message>
    <message>
        <source>This has no effect: the existing device has an MTU of its own. Choose “Automatic”, and set the MTU in the program that creates the device.</source>
        <translation>Cela n’a pas d’effet&#xa0;: le périphérique existant a sa propre MTU. Choisissez «&#xa0;Automatique&#xa0;», et réglez la MTU dans le programme qui crée le périphérique.</translation>
    </message>
    <message>
        <source>%1 is the first or the last address of its network, which no machine can have. Enter the address that this machine has there.</source>
        <translation>%1 est la première ou la dernière adresse de son réseau, qu’aucune machine ne peut avoir. Saisissez l’adresse que cette machine y a.</translation>
    </message>
    <message>
        <source>There are more warnings; see those above first.</source>
        <translation>Il y a d’autres avertissements&#xa0;; voyez d’abord ceux ci-dessus.</translation>
    </message>
    <message>
        <source>This has invisible characters that change the direction of the text. Remove them.</source>
        <translation>Il y a ici des caractères invisibles qui changent le sens du texte. Supprimez-les.</translation>
    </message>
    <message>
        <source>“%1” is not a valid set of mark bits. Enter 0x and a hexadecimal number with 5 to 16 adjacent bits, such as 0x1f000000.</source>
        <translation>«&#xa0;%1&#xa0;» ne donne pas de bits de marquage valides. Saisissez 0x et un nombre hexadécimal de 5 à 16 bits voisins, comme 0x1f000000.</translation>
    </message>
    <message>
        <source>This is only for devices that Culvert creates. Remove it, or remove the existing device.</source>
        <translation>Cela ne concerne que les périphériques que Culvert crée. Supprimez-le, ou supprimez le périphérique existant.</translation>
    </message>
    <message>
        <source>%1 is not in the networks behind this tunnel. Add it there, or remove it here.</source>
        <translation>%1 n’est pas dans les réseaux derrière ce tunnel. Ajoutez-le là-bas, ou supprimez-le ici.</translation>
    </message>
    <message>
        <source>Private devices and the gateway need an address of the tunnel as their source. Enter one in “Address here”.</source>
        <translation>Les appareils à adresse privée et la passerelle ont besoin d’une adresse du tunnel comme source. Saisissez-en une dans «&#xa0;Adresse ici&#xa0;».</translation>
    </message>
    <message>
        <source>The network of %1 overlaps the home&apos;s networks. Choose an address outside the home.</source>
        <translation>Le réseau de %1 recouvre les réseaux de la maison. Choisissez une adresse hors de la maison.</translation>
    </message>
    <message>
        <source>The network of %1 overlaps the transit network of another tunnel. Choose another network for each tunnel.</source>
        <translation>Le réseau de %1 recouvre le réseau de transit d’un autre tunnel. Choisissez un réseau différent pour chaque tunnel.</translation>
    </message>
    <message>
        <source>%1 has no effect in this mode without “For the LAN too”. Switch that on, or remove the exception.</source>
        <translation>%1 n’a pas d’effet dans ce mode sans «&#xa0;Aussi pour le LAN&#xa0;». Activez cette option, ou supprimez l’exception.</translation>
    </message>
    <message>
        <source>A change waits to be confirmed. Keep it or undo it first; nothing else was changed.</source>
        <translation>Une modification attend d’être confirmée. Conservez-la ou annulez-la d’abord&#xa0;; rien d’autre n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>The provider&apos;s line has got an address.</source>
        <translation>La ligne du fournisseur a reçu une adresse.</translation>
    </message>
    <message>
        <source>The provider&apos;s line has got another address.</source>
        <translation>La ligne du fournisseur a reçu une autre adresse.</translation>
    </message>
    <message>
        <source>The provider&apos;s line has lost its address.</source>
        <translation>La ligne du fournisseur a perdu son adresse.</translation>
    </message>
    <message>
        <source>Settings were put into force.</source>
        <translation>Des paramètres ont été mis en vigueur.</translation>
    </message>
    <message>
        <source>Settings could not be put into force.</source>
        <translation>Des paramètres n’ont pas pu être mis en vigueur.</translation>
    </message>
    <message>
        <source>What another program had changed was put right.</source>
        <translation>Ce qu’un autre programme avait modifié a été rétabli.</translation>
    </message>
    <message>
        <source>Another program keeps undoing what Culvert sets up.</source>
        <translation>Un autre programme défait sans cesse ce que Culvert met en place.</translation>
    </message>
    <message>
        <source>The settings cannot be stored.</source>
        <translation>Les paramètres ne peuvent pas être enregistrés.</translation>
    </message>
    <message>
        <source>The settings that were prepared for this machine are not valid.</source>
        <translation>Les paramètres préparés pour cette machine ne sont pas valides.</translation>
    </message>
    <message>
        <source>Culvert is off.</source>
        <translation>Culvert est désactivé.</translation>
    </message>
    <message>
        <source>Culvert waits for an address of the provider.</source>
        <translation>Culvert attend une adresse du fournisseur.</translation>
    </message>
    <message>
        <source>The tunnel is up.</source>
        <translation>Le tunnel est actif.</translation>
    </message>
    <message>
        <source>The tunnel is up, with a problem.</source>
        <translation>Le tunnel est actif, avec un problème.</translation>
    </message>
    <message>
        <source>The tunnel could not be set up.</source>
        <translation>Le tunnel n’a pas pu être mis en place.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Réparation</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Forwarding of packets stays on, because other programs need it.</source>
        <translation>L’acheminement des paquets reste activé, car d’autres programmes en ont besoin.</translation>
    </message>
    <message>
        <source>The new settings wait to be confirmed.</source>
        <translation>Les nouveaux paramètres attendent d’être confirmés.</translation>
    </message>
    <message>
        <source>The new settings were confirmed.</source>
        <translation>Les nouveaux paramètres ont été confirmés.</translation>
    </message>
    <message>
        <source>The new settings were undone.</source>
        <translation>Les nouveaux paramètres ont été annulés.</translation>
    </message>
    <message>
        <source>The new settings were undone, because nobody confirmed them in time.</source>
        <translation>Les nouveaux paramètres ont été annulés, car personne ne les a confirmés à temps.</translation>
    </message>
</context>
<context>
    <name>ExceptionList</name>
    <message>
        <source>There is more than one address. Write each network on a line of its own.</source>
        <translation>Il y a plus d’une adresse. Écrivez chaque réseau sur sa propre ligne.</translation>
    </message>
    <message>
        <source>This row does not have the four columns of the header.</source>
        <translation>Cette ligne n’a pas les quatre colonnes de l’en-tête.</translation>
    </message>
    <message numerus="yes">
        <source>There is room for %n exception(s), and they are all taken.</source>
        <translation>
            <numerusform>Il y a de la place pour %n exception, et elle est prise.</numerusform>
            <numerusform>Il y a de la place pour %n exceptions, et elles sont toutes prises.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is an IPv6 address. Exceptions are IPv4 addresses and networks.</source>
        <translation>«&#xa0;%1&#xa0;» est une adresse IPv6. Les exceptions sont des adresses et des réseaux IPv4.</translation>
    </message>
</context>
<context>
    <name>FileReader</name>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 n’est pas un fichier.</translation>
    </message>
    <message>
        <source>%1 is larger than 16 MiB. Take a part of it.</source>
        <translation>%1 dépasse 16&#xa0;Mio. N’en prenez qu’une partie.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Tell Culvert where the tunnel ends and which networks are yours. Nothing changes before you apply it, and a preview shows every step.</source>
        <translation>Indiquez à Culvert où le tunnel se termine et quels réseaux sont les vôtres. Rien ne change avant que vous n’appliquiez, et un aperçu montre chaque étape.</translation>
    </message>
    <message>
        <source>Choose the interface by which the provider&apos;s line arrives.</source>
        <translation>Choisissez l’interface par laquelle arrive la ligne du fournisseur.</translation>
    </message>
    <message>
        <source>See whether the tunnel end lies in the provider&apos;s network, or in one that is sent through a tunnel.</source>
        <translation>Vérifiez si l’extrémité du tunnel se trouve dans le réseau du fournisseur, ou dans un réseau qui passe par un tunnel.</translation>
    </message>
    <message>
        <source>Trying again sets the tunnel up anew. If it goes down again, something else on this machine switches it off.</source>
        <translation>Un nouvel essai remet le tunnel en place. S’il retombe, autre chose sur cette machine le désactive.</translation>
    </message>
    <message>
        <source>The list of routes tells who has made which.</source>
        <translation>La liste des routes indique qui a créé quoi.</translation>
    </message>
    <message>
        <source>When the kernel has been installed and started, try again.</source>
        <translation>Une fois le noyau installé et démarré, réessayez.</translation>
    </message>
    <message>
        <source>When the cause is gone, try again.</source>
        <translation>Une fois la cause disparue, réessayez.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurer</translation>
    </message>
    <message>
        <source>Open “Tunnel and uplink”</source>
        <translation>Ouvrir «&#xa0;Tunnel et ligne&#xa0;»</translation>
    </message>
    <message>
        <source>Open “Routes”</source>
        <translation>Ouvrir «&#xa0;Routes&#xa0;»</translation>
    </message>
    <message>
        <source>Switch the connection on in the network settings of this machine, or choose another interface.</source>
        <translation>Activez la connexion dans les paramètres réseau de cette machine, ou choisissez une autre interface.</translation>
    </message>
    <message>
        <source>If this takes longer than a minute: is the modem switched on, and is it the right interface?</source>
        <translation>Si cela dure plus d’une minute&#xa0;: le modem est-il allumé, et est-ce la bonne interface&#xa0;?</translation>
    </message>
    <message>
        <source>If the tunnel carries nothing, see whether another interface is the provider&apos;s line.</source>
        <translation>Si le tunnel ne transporte rien, vérifiez si une autre interface est la ligne du fournisseur.</translation>
    </message>
    <message>
        <source>See to the cable and the modem. The tunnel goes on by itself when there is a signal.</source>
        <translation>Vérifiez le câble et le modem. Le tunnel reprend de lui-même dès qu’il y a un signal.</translation>
    </message>
    <message>
        <source>Change the settings to what this version can do, or install a newer one.</source>
        <translation>Adaptez les paramètres à ce que cette version sait faire, ou installez-en une plus récente.</translation>
    </message>
    <message>
        <source>When there is room on the disk again, trying again stores them.</source>
        <translation>Quand il y aura de nouveau de la place sur le disque, un nouvel essai les enregistrera.</translation>
    </message>
    <message>
        <source>An administrator can by this command: ip link set tunl0 down</source>
        <translation>Un administrateur peut le faire avec cette commande&#xa0;: ip link set tunl0 down</translation>
    </message>
    <message>
        <source>Set that device to bridge mode, or let it forward protocol 4 (IP in IP) to this machine.</source>
        <translation>Mettez cet appareil en mode pont, ou faites-lui transmettre le protocole 4 (IP dans IP) à cette machine.</translation>
    </message>
    <message>
        <source>If the device has another name now, enter that name in the settings of the tunnel.</source>
        <translation>Si le périphérique porte maintenant un autre nom, saisissez ce nom dans les réglages du tunnel.</translation>
    </message>
    <message>
        <source>“Routes” lists the rules in the order in which they apply.</source>
        <translation>«&#xa0;Routes&#xa0;» affiche les règles dans l’ordre où elles s’appliquent.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>The Culvert service is running.</source>
        <translation>Le service Culvert fonctionne.</translation>
    </message>
    <message>
        <source>The Culvert service has not answered yet. You can go on meanwhile.</source>
        <translation>Le service Culvert n’a pas encore répondu. Vous pouvez continuer en attendant.</translation>
    </message>
    <message>
        <source>The Culvert service is not running. You can go on, but not apply before it has been started: sudo systemctl enable --now culvert-helper</source>
        <translation>Le service Culvert ne fonctionne pas. Vous pouvez continuer, mais pas appliquer tant qu’il n’est pas démarré&#xa0;: sudo systemctl enable --now culvert-helper</translation>
    </message>
    <message>
        <source>Whether the Linux kernel has IP-in-IP tunnels will turn out when you apply.</source>
        <translation>On saura au moment d’appliquer si le noyau Linux prend en charge les tunnels IP dans IP.</translation>
    </message>
    <message>
        <source>The Linux kernel has IP-in-IP tunnels.</source>
        <translation>Le noyau Linux prend en charge les tunnels IP dans IP.</translation>
    </message>
    <message>
        <source>Several lines lead to the Internet: %1. Choose the provider&apos;s.</source>
        <translation>Plusieurs lignes mènent à Internet&#xa0;: %1. Choisissez celle du fournisseur.</translation>
    </message>
    <message>
        <source>No line leads to the Internet now. Choose the interface of the provider&apos;s.</source>
        <translation>Aucune ligne ne mène à Internet actuellement. Choisissez l’interface de celle du fournisseur.</translation>
    </message>
    <message>
        <source>The provider&apos;s line is %1, with the address %2.</source>
        <translation>La ligne du fournisseur est %1, avec l’adresse %2.</translation>
    </message>
    <message>
        <source>The LAN may be at any of these: %1. Choose its interface.</source>
        <translation>Le LAN peut être sur l’une de ces interfaces&#xa0;: %1. Choisissez la sienne.</translation>
    </message>
    <message>
        <source>There is no interface %1 now.</source>
        <translation>Il n’y a pas d’interface %1 actuellement.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This machine has no address of %1 on the LAN. Machines of that network reach it only when it has one, or when another router leads to them.</source>
        <translation>Cette machine n’a pas d’adresse de %1 sur le LAN. Les machines de ce réseau ne peuvent la joindre que si elle en a une, ou si un autre routeur mène à elles.</translation>
    </message>
    <message>
        <source>The LAN is at %1.</source>
        <translation>Le LAN est sur %1.</translation>
    </message>
    <message>
        <source>No interface looks like the LAN. Choose the one that your machines are connected to, or leave it empty: only this gateway uses the tunnel then.</source>
        <translation>Aucune interface ne ressemble au LAN. Choisissez celle à laquelle vos machines sont reliées, ou laissez le champ vide&#xa0;: seule cette passerelle utilise alors le tunnel.</translation>
    </message>
    <message>
        <source>The LAN and the provider share %1. Machines of the home are told apart by their addresses.</source>
        <translation>Le LAN et le fournisseur partagent %1. Les machines de la maison sont reconnues à leurs adresses.</translation>
    </message>
    <message>
        <source>All tunnels are existing devices, so the Linux kernel needs no IP-in-IP tunnels.</source>
        <translation>Tous les tunnels sont des périphériques existants, le noyau Linux n’a donc pas besoin de tunnels IP-in-IP.</translation>
    </message>
</context>
<context>
    <name>HomeWays</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>protocol %1</source>
        <translation>protocole %1</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>All devices, and the gateway</source>
        <translation>Tous les appareils, et la passerelle</translation>
    </message>
    <message>
        <source>Devices with a home address (%1)</source>
        <translation>Appareils ayant une adresse de la maison (%1)</translation>
    </message>
    <message>
        <source>Devices with a private address</source>
        <translation>Appareils ayant une adresse privée</translation>
    </message>
    <message>
        <source>The gateway itself</source>
        <translation>La passerelle elle-même</translation>
    </message>
    <message>
        <source>What is sent anywhere else</source>
        <translation>Ce qui est envoyé ailleurs</translation>
    </message>
    <message>
        <source>nowhere, until the tunnel is up</source>
        <translation>nulle part, tant que le tunnel n’est pas actif</translation>
    </message>
    <message>
        <source>Servers (%1)</source>
        <translation>Serveurs (%1)</translation>
    </message>
    <message>
        <source>Chosen services of all devices (%1)</source>
        <translation>Services choisis de tous les appareils (%1)</translation>
    </message>
    <message>
        <source>All other devices</source>
        <translation>Tous les autres appareils</translation>
    </message>
    <message>
        <source>by the provider&apos;s line, as %1</source>
        <comment>an address</comment>
        <translation>par la ligne du fournisseur, comme %1</translation>
    </message>
    <message>
        <source>by the provider&apos;s line, when it has an address</source>
        <translation>par la ligne du fournisseur, quand elle aura une adresse</translation>
    </message>
    <message>
        <source>by the provider&apos;s line, as without Culvert</source>
        <translation>par la ligne du fournisseur, comme sans Culvert</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a tunnel</comment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>through the tunnel %1</source>
        <comment>its name</comment>
        <translation>par le tunnel %1</translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <comment>a way, networks</comment>
        <translation>%1, vers %2</translation>
    </message>
    <message>
        <source>by the provider&apos;s line: for the gateway, and where masqueraded for all devices</source>
        <translation>par la ligne du fournisseur&#xa0;: pour la passerelle et, avec masquage d’adresse, pour tous les appareils</translation>
    </message>
    <message>
        <source>by the provider&apos;s line, for the gateway only</source>
        <translation>par la ligne du fournisseur, pour la passerelle seule</translation>
    </message>
    <message numerus="yes">
        <source>%Ln exception(s)</source>
        <translation>
            <numerusform>%Ln exception</numerusform>
            <numerusform>%Ln exceptions</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway</source>
        <translation>La passerelle</translation>
    </message>
    <message>
        <source>The gateway, with a home address (%1)</source>
        <translation>La passerelle, avec une adresse de la maison (%1)</translation>
    </message>
    <message>
        <source>The gateway, with the provider address</source>
        <translation>La passerelle, avec l’adresse du fournisseur</translation>
    </message>
    <message>
        <source>All devices and the gateway, to %1</source>
        <comment>networks</comment>
        <translation>Tous les appareils et la passerelle, vers %1</translation>
    </message>
    <message>
        <source>The gateway, to %1</source>
        <comment>networks</comment>
        <translation>La passerelle, vers %1</translation>
    </message>
    <message>
        <source>Chosen services (%1)</source>
        <translation>Services choisis (%1)</translation>
    </message>
    <message>
        <source>without effect in this mode, as none is for the LAN too</source>
        <translation>sans effet dans ce mode, car aucune ne vaut aussi pour le LAN</translation>
    </message>
</context>
<context>
    <name>MeasurementText</name>
    <message>
        <source>Only packets of up to %1 bytes arrive, which is less than a tunnel can be set to.</source>
        <translation>Seuls les paquets de %1&#xa0;octets au plus arrivent, ce qui est moins que le minimum réglable pour un tunnel.</translation>
    </message>
    <message>
        <source>Packets of %1 bytes arrive, the largest that this tunnel takes. Nothing has to be changed.</source>
        <translation>Les paquets de %1&#xa0;octets arrivent&#xa0;; ce sont les plus grands que ce tunnel accepte. Il n’y a rien à changer.</translation>
    </message>
    <message>
        <source>Packets of up to %1 bytes arrive. A router on the way carries no larger ones, and says so: most connections find that out by themselves.</source>
        <translation>Les paquets de %1&#xa0;octets au plus arrivent. Un routeur en chemin n’en transporte pas de plus grands, et le signale&#xa0;: la plupart des connexions s’y adaptent d’elles-mêmes.</translation>
    </message>
    <message>
        <source>Packets of up to %1 bytes arrive. Larger ones vanish, and nobody says so: connections that send them hang. Use the value below, for the packets or for the segments.</source>
        <translation>Les paquets de %1&#xa0;octets au plus arrivent. Les plus grands disparaissent sans que rien ne le signale&#xa0;: les connexions qui en envoient se bloquent. Utilisez la valeur ci-dessous, pour les paquets ou pour les segments.</translation>
    </message>
    <message>
        <source>%1 does not answer even the smallest packet, so nothing can be concluded. Perhaps it never answers, perhaps nothing gets there.</source>
        <translation>%1 ne répond même pas au plus petit paquet&#xa0;; on ne peut donc rien conclure. Peut-être ne répond-il jamais, peut-être que rien ne lui parvient.</translation>
    </message>
    <message>
        <source>%1 cannot be reached through the tunnel.</source>
        <translation>%1 n’est pas joignable par le tunnel.</translation>
    </message>
    <message>
        <source>This machine has no address of the home to measure from. Give it one: “Address here” on the page of the tunnel.</source>
        <translation>Cette machine n’a pas d’adresse de la maison d’où mesurer. Donnez-lui-en une&#xa0;: «&#xa0;Adresse ici&#xa0;» sur la page du tunnel.</translation>
    </message>
    <message>
        <source>%1 is not an address of this machine now. Is the tunnel up?</source>
        <translation>%1 n’est pas actuellement une adresse de cette machine. Le tunnel est-il actif&#xa0;?</translation>
    </message>
    <message>
        <source>Trying packets of %1 bytes.</source>
        <translation>Essai de paquets de %1&#xa0;octets.</translation>
    </message>
    <message>
        <source>Trying packets of %1 bytes; %2 bytes arrive.</source>
        <translation>Essai de paquets de %1&#xa0;octets&#xa0;; %2&#xa0;octets arrivent.</translation>
    </message>
    <message>
        <source>Trying packets of %1 bytes; %2 bytes arrive, %3 do not.</source>
        <translation>Essai de paquets de %1&#xa0;octets&#xa0;; %2&#xa0;octets arrivent, %3 n’arrivent pas.</translation>
    </message>
</context>
<context>
    <name>NotificationText</name>
    <message>
        <source>The provider&apos;s line comes and goes</source>
        <translation>La ligne du fournisseur va et vient</translation>
    </message>
    <message>
        <source>Culvert says no more about it until it has been steady for a minute.</source>
        <translation>Culvert n’en dira plus rien tant qu’elle n’aura pas été stable pendant une minute.</translation>
    </message>
    <message>
        <source>Culvert has put something right</source>
        <translation>Culvert a rétabli quelque chose</translation>
    </message>
    <message>
        <source>Another program had changed what Culvert sets up. The history has the details.</source>
        <translation>Un autre programme avait modifié ce que Culvert met en place. Les détails sont dans l’historique.</translation>
    </message>
    <message>
        <source>Another program keeps changing what Culvert sets up</source>
        <translation>Un autre programme modifie sans cesse ce que Culvert met en place</translation>
    </message>
    <message>
        <source>Culvert puts it right each time, and says no more about it until that has stopped. The history has the details.</source>
        <translation>Culvert le rétablit chaque fois, et n’en dira plus rien jusqu’à ce que cela cesse. Les détails sont dans l’historique.</translation>
    </message>
    <message>
        <source>The tunnel is up</source>
        <translation>Le tunnel est actif</translation>
    </message>
    <message>
        <source>The provider has given another address</source>
        <translation>Le fournisseur a attribué une autre adresse</translation>
    </message>
    <message>
        <source>The provider&apos;s line has no address</source>
        <translation>La ligne du fournisseur n’a pas d’adresse</translation>
    </message>
    <message>
        <source>The tunnel could not be set up</source>
        <translation>Le tunnel n’a pas pu être mis en place</translation>
    </message>
    <message>
        <source>The tunnel has a problem</source>
        <translation>Le tunnel a un problème</translation>
    </message>
    <message>
        <source>The Culvert service does not answer</source>
        <translation>Le service Culvert ne répond pas</translation>
    </message>
    <message>
        <source>Whether the tunnel is up is not known.</source>
        <translation>On ne sait pas si le tunnel est actif.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>At home</source>
        <translation>À la maison</translation>
    </message>
    <message>
        <source>↓ %1</source>
        <comment>received a second</comment>
        <translation>↓ %1</translation>
    </message>
    <message>
        <source>↑ %1</source>
        <comment>sent a second</comment>
        <translation>↑ %1</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Maison</translation>
    </message>
    <message>
        <source>your devices</source>
        <translation>vos appareils</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>cette machine</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>an interface</comment>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Passerelle</translation>
    </message>
    <message>
        <source>The Culvert service does not answer, so it is not known which way traffic goes.</source>
        <translation>Le service Culvert ne répond pas&#xa0;; on ne sait donc pas par où passe le trafic.</translation>
    </message>
    <message>
        <source>The devices at home reach the Internet through the gateway, which is this machine.</source>
        <translation>Les appareils de la maison accèdent à Internet par la passerelle, qui est cette machine.</translation>
    </message>
    <message>
        <source>The gateway could not set the tunnel up.</source>
        <translation>La passerelle n’a pas pu mettre le tunnel en place.</translation>
    </message>
    <message>
        <source>The gateway is carrying out a change.</source>
        <translation>La passerelle effectue une modification.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>router</source>
        <translation>routeur</translation>
    </message>
    <message>
        <source>The provider&apos;s line is %1.</source>
        <translation>Ligne du fournisseur&#xa0;: %1.</translation>
    </message>
    <message>
        <source>no signal</source>
        <translation>pas de signal</translation>
    </message>
    <message>
        <source>gives no address</source>
        <translation>ne donne pas d’adresse</translation>
    </message>
    <message>
        <source>The provider&apos;s line has no signal, so nothing passes.</source>
        <translation>La ligne du fournisseur n’a pas de signal&#xa0;; rien ne passe.</translation>
    </message>
    <message>
        <source>The provider&apos;s line has no address, so nothing passes.</source>
        <translation>La ligne du fournisseur n’a pas d’adresse&#xa0;; rien ne passe.</translation>
    </message>
    <message>
        <source>The tunnel “%1” to %2 is up.</source>
        <translation>Le tunnel «&#xa0;%1&#xa0;» vers %2 est actif.</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a tunnel</comment>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>waits for the line</source>
        <translation>attend la ligne</translation>
    </message>
    <message>
        <source>The tunnel “%1” to %2 is switched off.</source>
        <translation>Le tunnel «&#xa0;%1&#xa0;» vers %2 est désactivé.</translation>
    </message>
    <message>
        <source>The tunnel “%1” to %2 waits for the line.</source>
        <translation>Le tunnel «&#xa0;%1&#xa0;» vers %2 attend la ligne.</translation>
    </message>
    <message>
        <source>changing</source>
        <comment>a tunnel</comment>
        <translation>en cours de modification</translation>
    </message>
    <message>
        <source>The tunnel “%1” to %2 is being changed.</source>
        <translation>Le tunnel «&#xa0;%1&#xa0;» vers %2 est en cours de modification.</translation>
    </message>
    <message>
        <source>down</source>
        <comment>a tunnel</comment>
        <translation>en panne</translation>
    </message>
    <message>
        <source>The tunnel “%1” to %2 is down.</source>
        <translation>Le tunnel «&#xa0;%1&#xa0;» vers %2 est en panne.</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>directly</source>
        <translation>directement</translation>
    </message>
    <message>
        <source>The home&apos;s traffic goes through the tunnel to the Internet; exceptions go directly, by the provider&apos;s line alone.</source>
        <translation>Le trafic de la maison passe par le tunnel vers Internet&#xa0;; les exceptions passent directement, par la seule ligne du fournisseur.</translation>
    </message>
    <message>
        <source>Traffic that leaves goes directly, by the provider&apos;s line alone.</source>
        <translation>Le trafic sortant passe directement, par la seule ligne du fournisseur.</translation>
    </message>
    <message>
        <source>%1 receives %2 and sends %3.</source>
        <comment>who, two rates</comment>
        <translation>%1&#xa0;: réception %2, envoi %3.</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Other devices</source>
        <translation>Autres appareils</translation>
    </message>
    <message>
        <source>The provider&apos;s line</source>
        <translation>La ligne du fournisseur</translation>
    </message>
    <message>
        <source>The tunnel “%1”</source>
        <translation>Le tunnel «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>private addresses, gateway</source>
        <translation>adresses privées, passerelle</translation>
    </message>
    <message>
        <source>other devices, gateway</source>
        <translation>autres appareils, passerelle</translation>
    </message>
    <message>
        <source>other destinations</source>
        <translation>autres destinations</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>who, by which way</comment>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>No LAN</source>
        <translation>Pas de LAN</translation>
    </message>
    <message>
        <source>There is no LAN: only the gateway, which is this machine, uses the tunnel.</source>
        <translation>Il n’y a pas de LAN&#xa0;: seule la passerelle, c’est-à-dire cette machine, utilise le tunnel.</translation>
    </message>
    <message>
        <source>gateway</source>
        <comment>what uses the provider&apos;s line</comment>
        <translation>passerelle</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Whatever has an &amp;address of the home</source>
        <translation>Tout &amp;ce qui a une adresse de la maison</translation>
    </message>
    <message>
        <source>Eve&amp;rything</source>
        <translation>&amp;Tout</translation>
    </message>
    <message>
        <source>&amp;Only the servers</source>
        <translation>Uniquement les serve&amp;urs</translation>
    </message>
    <message>
        <source>A gateway of &amp;44Net (AMPRNet)</source>
        <translation>Une passerelle de &amp;44Net (AMPRNet)</translation>
    </message>
    <message>
        <source>For a block of addresses behind a line whose own address changes. Machines with an address of the home use the tunnel; this machine and private addresses use the line as before.</source>
        <translation>Pour un bloc d’adresses derrière une ligne dont l’adresse propre change. Les machines qui ont une adresse de la maison utilisent le tunnel&#xa0;; cette machine et les adresses privées utilisent la ligne comme avant.</translation>
    </message>
    <message>
        <source>All traffic of the home and of this machine goes through the tunnel; the provider sees nothing but the tunnel and what you except.</source>
        <translation>Tout le trafic de la maison et de cette machine passe par le tunnel&#xa0;; le fournisseur ne voit que le tunnel et vos exceptions.</translation>
    </message>
    <message>
        <source>Servers use the tunnel and are reached through it. All others use the line directly, with the provider&apos;s address.</source>
        <translation>Les serveurs utilisent le tunnel et sont joignables par lui. Tous les autres utilisent la ligne directement, avec l’adresse du fournisseur.</translation>
    </message>
    <message>
        <source>The home&apos;s 44Net addresses reach the Internet and are reached by way of 44Net&apos;s own gateway, amprgw (%1). Direct tunnels to the other gateways are not set up.</source>
        <translation>Les adresses 44Net de la maison accèdent à Internet et sont jointes par la passerelle de 44Net, amprgw (%1). Les tunnels directs vers les autres passerelles ne sont pas mis en place.</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Passerelle</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Home addresses</source>
        <translation>Adresses de la maison</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>Tunnel</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>%1 is no part of 44Net: 44.192.0.0/10 was sold in 2019 and belongs to others. Write the network that 44Net has assigned to you.</source>
        <translation>%1 ne fait pas partie de 44Net&#xa0;: 44.192.0.0/10 a été vendu en 2019 et appartient à d’autres. Saisissez le réseau que 44Net vous a attribué.</translation>
    </message>
    <message>
        <source>%1 is no part of 44Net, whose gateway carries 44.0.0.0/9 and 44.128.0.0/10 alone. Write the network that 44Net has assigned to you.</source>
        <translation>%1 ne fait pas partie de 44Net, dont la passerelle ne transporte que 44.0.0.0/9 et 44.128.0.0/10. Saisissez le réseau que 44Net vous a attribué.</translation>
    </message>
</context>
<context>
    <name>RouteText</name>
    <message>
        <source>Linux kernel</source>
        <translation>Noyau Linux</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrateur</translation>
    </message>
    <message>
        <source>DHCP client</source>
        <translation>Client DHCP</translation>
    </message>
    <message>
        <source>unknown (%1)</source>
        <comment>number of a routing protocol</comment>
        <translation>inconnu (%1)</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Waiting for the Culvert service to answer.</source>
        <translation>En attente d’une réponse du service Culvert.</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Non configuré</translation>
    </message>
    <message>
        <source>The first steps lead to a tunnel. Until then the network stays as it is.</source>
        <translation>Les premiers pas mènent à un tunnel. D’ici là, le réseau reste tel quel.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>The network is as it would be without Culvert.</source>
        <translation>Le réseau est tel qu’il serait sans Culvert.</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>Pas d’adresse</translation>
    </message>
    <message>
        <source>The provider has not given this machine an address yet. The tunnel comes up by itself as soon as there is one.</source>
        <translation>Le fournisseur n’a pas encore attribué d’adresse à cette machine. Le tunnel s’établira de lui-même dès qu’il y en aura une.</translation>
    </message>
    <message>
        <source>Applying</source>
        <translation>Application en cours</translation>
    </message>
    <message>
        <source>The change is being carried out.</source>
        <translation>La modification est en cours.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>The home&apos;s traffic goes through the tunnel.</source>
        <translation>Le trafic de la maison passe par le tunnel.</translation>
    </message>
    <message>
        <source>Up, with a problem</source>
        <translation>Actif, avec un problème</translation>
    </message>
    <message>
        <source>Something needs attention.</source>
        <translation>Un point demande votre attention.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>The tunnel could not be set up.</source>
        <translation>Le tunnel n’a pas pu être mis en place.</translation>
    </message>
    <message>
        <source>no address from the provider</source>
        <translation>pas d’adresse du fournisseur</translation>
    </message>
    <message>
        <source>%1 on %2, router %3</source>
        <translation>%1 sur %2, routeur %3</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>amount of data a second</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>↓ %1  ↑ %2</source>
        <comment>received and sent a second</comment>
        <translation>↓ %1  ↑ %2</translation>
    </message>
    <message>
        <source>The Culvert service is not running, so nobody can tell whether the tunnel is up.</source>
        <translation>Le service Culvert ne fonctionne pas&#xa0;; impossible donc de savoir si le tunnel est actif.</translation>
    </message>
</context>
<context>
    <name>TraceText</name>
    <message>
        <source>comes by %1</source>
        <comment>an interface</comment>
        <translation>arrive par %1</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>À la maison</translation>
    </message>
    <message>
        <source>as %1</source>
        <comment>an address</comment>
        <translation>comme %1</translation>
    </message>
    <message>
        <source>changed to %1</source>
        <comment>an address</comment>
        <translation>changé en %1</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Passerelle</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>an interface</comment>
        <translation>par %1</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Routeur</translation>
    </message>
    <message>
        <source>interface %1</source>
        <translation>l’interface %1</translation>
    </message>
    <message>
        <source>interface %1 and the router %2</source>
        <translation>l’interface %1 et le routeur %2</translation>
    </message>
    <message>
        <source>A packet to %1 is sent into the tunnel “%2”, but does not reach its end.</source>
        <translation>Un paquet vers %1 est envoyé dans le tunnel «&#xa0;%2&#xa0;», mais n’atteint pas son extrémité.</translation>
    </message>
    <message>
        <source>A packet to %1 goes through the tunnel “%2”.</source>
        <translation>Un paquet vers %1 passe par le tunnel «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The tunnel&apos;s end is reached by %1.</source>
        <translation>L’extrémité du tunnel est jointe par %1.</translation>
    </message>
    <message>
        <source>The tunnel&apos;s end %1 is reached by %2.</source>
        <translation>L’extrémité du tunnel %1 est jointe par %2.</translation>
    </message>
    <message>
        <source>A packet to %1 goes directly, by %2.</source>
        <translation>Un paquet vers %1 passe directement, par %2.</translation>
    </message>
    <message>
        <source>%1 is the gateway itself: the packet ends here.</source>
        <translation>%1 est la passerelle elle-même&#xa0;: le paquet s’arrête ici.</translation>
    </message>
    <message>
        <source>A packet to %1 goes nowhere, and its sender is told so.</source>
        <translation>Un paquet vers %1 ne va nulle part, et l’expéditeur en est averti.</translation>
    </message>
    <message>
        <source>A packet to %1 is dropped, and nobody is told.</source>
        <translation>Un paquet vers %1 est abandonné, et personne n’en est averti.</translation>
    </message>
    <message>
        <source>The gateway sends it as %1.</source>
        <translation>La passerelle l’envoie comme %1.</translation>
    </message>
    <message>
        <source>Its sender is changed to %1 on the way.</source>
        <translation>Son expéditeur est changé en %1 en chemin.</translation>
    </message>
    <message>
        <source>looks at more than is known here</source>
        <translation>examine plus que ce qui est connu ici</translation>
    </message>
    <message>
        <source>does not match</source>
        <translation>ne correspond pas</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>décide</translation>
    </message>
    <message>
        <source>matches, but its route is too general</source>
        <translation>correspond, mais sa route est trop générale</translation>
    </message>
    <message>
        <source>matches, but has no route</source>
        <translation>correspond, mais n’a pas de route</translation>
    </message>
    <message>
        <source>matches, and passes it on</source>
        <translation>correspond, et transmet à la suite</translation>
    </message>
    <message>
        <source>accepts</source>
        <translation>l’accepte</translation>
    </message>
    <message>
        <source>drops it</source>
        <translation>l’abandonne</translation>
    </message>
    <message>
        <source>refuses it</source>
        <translation>le refuse</translation>
    </message>
    <message>
        <source>changes the sender</source>
        <translation>change l’expéditeur</translation>
    </message>
    <message>
        <source>marks it</source>
        <translation>le marque</translation>
    </message>
    <message>
        <source>limits the segment size</source>
        <translation>limite la taille des segments</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>correspond</translation>
    </message>
    <message>
        <source>protocol %1</source>
        <translation>protocole %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>address, protocol</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2, port %3)</source>
        <comment>address, protocol, port</comment>
        <translation>%1 (%2, port %3)</translation>
    </message>
    <message>
        <source>The firewall stops it: %1.</source>
        <translation>Le pare-feu l’arrête&#xa0;: %1.</translation>
    </message>
    <message>
        <source>a tunnel&apos;s outer packet</source>
        <translation>paquet extérieur d’un tunnel</translation>
    </message>
    <message>
        <source>protocol 4 that belongs to no tunnel</source>
        <translation>protocole 4 qui n’appartient à aucun tunnel</translation>
    </message>
    <message>
        <source>out of a tunnel with a source that is not behind it</source>
        <translation>sorti d’un tunnel avec une source qui n’est pas derrière lui</translation>
    </message>
    <message>
        <source>out of a tunnel with an address of the gateway as source</source>
        <translation>sorti d’un tunnel avec une adresse de la passerelle comme source</translation>
    </message>
    <message>
        <source>out of a tunnel with an address of the LAN as source</source>
        <translation>sorti d’un tunnel avec une adresse du LAN comme source</translation>
    </message>
    <message>
        <source>to a tunnel&apos;s address past the tunnel</source>
        <translation>vers l’adresse d’un tunnel, hors du tunnel</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>réponses</translation>
    </message>
    <message>
        <source>ping, and what path MTU discovery needs</source>
        <translation>ping, et ce qu’il faut à la découverte de la MTU du chemin</translation>
    </message>
    <message>
        <source>a service that is open to this tunnel</source>
        <translation>un service ouvert à ce tunnel</translation>
    </message>
    <message>
        <source>closed to tunnels</source>
        <translation>fermé aux tunnels</translation>
    </message>
    <message>
        <source>MSS into a tunnel</source>
        <translation>MSS à l’entrée d’un tunnel</translation>
    </message>
    <message>
        <source>MSS out of a tunnel</source>
        <translation>MSS à la sortie d’un tunnel</translation>
    </message>
    <message>
        <source>the LAN to an exception</source>
        <translation>le LAN vers une exception</translation>
    </message>
    <message>
        <source>the gateway&apos;s home address to an exception</source>
        <translation>l’adresse de la maison de la passerelle vers une exception</translation>
    </message>
    <message>
        <source>clients</source>
        <translation>clients</translation>
    </message>
    <message>
        <source>private hosts into a tunnel</source>
        <translation>machines privées vers un tunnel</translation>
    </message>
    <message>
        <source>came in by this tunnel</source>
        <translation>arrivé par ce tunnel</translation>
    </message>
    <message>
        <source>answers would go by this tunnel</source>
        <translation>les réponses passeraient par ce tunnel</translation>
    </message>
    <message>
        <source>answered where it came in</source>
        <translation>réponse par où c’est arrivé</translation>
    </message>
    <message>
        <source>a server&apos;s own connection</source>
        <translation>connexion propre à un serveur</translation>
    </message>
    <message>
        <source>a service that is tunnelled for everybody</source>
        <translation>un service qui passe par le tunnel pour tous</translation>
    </message>
    <message>
        <source>on the way on which it began</source>
        <translation>par le chemin où cela a commencé</translation>
    </message>
    <message>
        <source>the outer packet inherits no mark</source>
        <translation>le paquet extérieur n’hérite d’aucune marque</translation>
    </message>
    <message>
        <source>leak guard: a home address on the line</source>
        <translation>protection contre les fuites&#xa0;: une adresse de la maison sur la ligne</translation>
    </message>
    <message>
        <source>leak guard: not a home address in a tunnel</source>
        <translation>protection contre les fuites&#xa0;: autre chose qu’une adresse de la maison dans un tunnel</translation>
    </message>
    <message>
        <source>leak guard: the leased address in a tunnel</source>
        <translation>protection contre les fuites&#xa0;: l’adresse du bail dans un tunnel</translation>
    </message>
    <message>
        <source>out of a tunnel, but not to the home</source>
        <translation>sorti d’un tunnel, mais pas vers la maison</translation>
    </message>
</context>
<context>
    <name>TrafficScale</name>
    <message>
        <source>%1/s</source>
        <comment>amount of data a second</comment>
        <translation>%1/s</translation>
    </message>
</context>
<context>
    <name>culvert::ActionBar</name>
    <message>
        <source>&amp;Preview…</source>
        <translation>&amp;Aperçu…</translation>
    </message>
    <message>
        <source>Goes back to the settings that are in force</source>
        <translation>Revient aux paramètres en vigueur</translation>
    </message>
    <message>
        <source>Waiting for the Culvert service to answer. You can edit meanwhile.</source>
        <translation>En attente d’une réponse du service Culvert. Vous pouvez continuer à modifier.</translation>
    </message>
    <message>
        <source>The Culvert service is not running: settings can be edited, but not applied.</source>
        <translation>Le service Culvert ne fonctionne pas&#xa0;: les paramètres peuvent être modifiés, mais pas appliqués.</translation>
    </message>
    <message>
        <source>You are not allowed to change these settings. Ask the administrator of this machine.</source>
        <translation>Vous n’êtes pas autorisé à modifier ces paramètres. Adressez-vous à l’administrateur de cette machine.</translation>
    </message>
    <message>
        <source>An administrator&apos;s password will be asked for.</source>
        <translation>Le mot de passe d’un administrateur sera demandé.</translation>
    </message>
    <message>
        <source>Puts these settings into force</source>
        <translation>Met ces paramètres en vigueur</translation>
    </message>
    <message>
        <source>Changed, not applied yet. Apply asks for an administrator&apos;s password.</source>
        <translation>Modifié, pas encore appliqué. «&#xa0;Appliquer&#xa0;» demandera le mot de passe d’un administrateur.</translation>
    </message>
    <message>
        <source>Changed, not applied yet.</source>
        <translation>Modifié, pas encore appliqué.</translation>
    </message>
    <message>
        <source>Previe&amp;w…</source>
        <translation>A&amp;perçu…</translation>
    </message>
    <message>
        <source>D&amp;iscard</source>
        <translation>A&amp;bandonner</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>Abando&amp;nner les modifications</translation>
    </message>
    <message>
        <source>Appl&amp;y</source>
        <translation>Appli&amp;quer</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>Appli&amp;quer</translation>
    </message>
    <message>
        <source>Shows what would change, and the exact steps that Apply would carry out</source>
        <translation>Montre ce qui changerait, et les étapes exactes que «&#xa0;Appliquer&#xa0;» effectuerait</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Undo:</source>
        <translation>Annuler&#xa0;:</translation>
    </message>
    <message>
        <source>Redo:</source>
        <translation>Rétablir&#xa0;:</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problème</numerusform>
            <numerusform>%n problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Aucun problème</translation>
    </message>
    <message>
        <source>Lists everything that has to be corrected (%1)</source>
        <translation>Liste tout ce qui doit être corrigé (%1)</translation>
    </message>
    <message>
        <source>Answer the question above first: whose settings are kept.</source>
        <translation>Répondez d’abord à la question ci-dessus&#xa0;: quels réglages sont gardés.</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists the warnings (%1)</source>
        <translation>Liste les avertissements (%1)</translation>
    </message>
    <message>
        <source>Apply for &amp;90 seconds</source>
        <translation>Appliquer pendant &amp;90 secondes</translation>
    </message>
    <message>
        <source>A change waits to be kept or undone, above, before another one can be made.</source>
        <translation>Une modification, ci-dessus, doit être conservée ou annulée avant qu’une autre soit possible.</translation>
    </message>
</context>
<context>
    <name>culvert::ApplyFlow</name>
    <message>
        <source>Applied, and read back from the kernel.</source>
        <translation>Appliqué, et relu depuis le noyau.</translation>
    </message>
    <message>
        <source>What somebody else has changed</source>
        <translation>Ce que quelqu’un d’autre a modifié</translation>
    </message>
    <message>
        <source>Waiting for an administrator&apos;s password…</source>
        <translation>En attente du mot de passe d’un administrateur…</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>Nouvel essai…</translation>
    </message>
    <message>
        <source>Turning on…</source>
        <translation>Activation en cours…</translation>
    </message>
    <message>
        <source>Turning off…</source>
        <translation>Désactivation en cours…</translation>
    </message>
    <message>
        <source>Applying… You can go on editing meanwhile.</source>
        <translation>Application en cours… Vous pouvez continuer à modifier.</translation>
    </message>
    <message>
        <source>The change is kept.</source>
        <translation>La modification est conservée.</translation>
    </message>
    <message>
        <source>The change is undone. What you had entered is still here.</source>
        <translation>La modification est annulée. Ce que vous aviez saisi est toujours là.</translation>
    </message>
    <message>
        <source>Keeping the change…</source>
        <translation>Conservation de la modification…</translation>
    </message>
    <message>
        <source>Undoing the change…</source>
        <translation>Annulation de la modification…</translation>
    </message>
</context>
<context>
    <name>culvert::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>culvert::ConfigDraft</name>
    <message>
        <source>take over the settings of somebody else</source>
        <translation>reprendre les paramètres de quelqu’un d’autre</translation>
    </message>
    <message>
        <source>discard the changes</source>
        <translation>abandonner les modifications</translation>
    </message>
</context>
<context>
    <name>culvert::ConflictBar</name>
    <message>
        <source>Show what they changed</source>
        <translation>Montrer ses modifications</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder les miens</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre les autres</translation>
    </message>
    <message>
        <source>Somebody else has changed the settings while you were editing. What you typed is still here.</source>
        <translation>Quelqu’un d’autre a modifié les paramètres pendant que vous les modifiiez. Ce que vous avez saisi est toujours là.</translation>
    </message>
</context>
<context>
    <name>culvert::DesktopNotifications</name>
    <message>
        <source>Open Culvert</source>
        <translation>Ouvrir Culvert</translation>
    </message>
</context>
<context>
    <name>culvert::DifferenceText</name>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>what comes from the home&apos;s addresses</source>
        <translation>ce qui vient des adresses de la maison</translation>
    </message>
    <message>
        <source>only servers and chosen services</source>
        <translation>uniquement les serveurs et services choisis</translation>
    </message>
    <message>
        <source>gateway of a home</source>
        <translation>passerelle d’une maison</translation>
    </message>
    <message>
        <source>far end of tunnels</source>
        <translation>extrémité distante de tunnels</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>left alone</source>
        <translation>inchangé</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n&#xa0;octet</numerusform>
            <numerusform>%n&#xa0;octets</numerusform>
        </translation>
    </message>
    <message>
        <source>protocol %1</source>
        <translation>protocole %1</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a setting, what it was, what it becomes</comment>
        <extracomment>Where it is read from right to left, the arrow points to the left.</extracomment>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>%1: %2 added</source>
        <translation>%1&#xa0;: %2 ajouté</translation>
    </message>
    <message>
        <source>%1: %2 removed</source>
        <translation>%1&#xa0;: %2 supprimé</translation>
    </message>
    <message>
        <source>%1: in another order</source>
        <translation>%1&#xa0;: dans un autre ordre</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <comment>exceptions that changed likewise</comment>
        <translation>
            <numerusform>… et %Ln autre</numerusform>
            <numerusform>… et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>as the packet inside</source>
        <translation>comme le paquet intérieur</translation>
    </message>
    <message>
        <source>Tunnel removed: %1, to %2</source>
        <translation>Tunnel supprimé&#xa0;: %1, vers %2</translation>
    </message>
    <message>
        <source>Tunnel added: %1, to %2</source>
        <translation>Tunnel ajouté&#xa0;: %1, vers %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a destination, and its label</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, for the LAN too</source>
        <translation>%1, aussi pour le LAN</translation>
    </message>
    <message>
        <source>%1, switched off</source>
        <translation>%1, désactivée</translation>
    </message>
    <message>
        <source>Exception added: %1</source>
        <translation>Exception ajoutée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Exception removed: %1</source>
        <translation>Exception supprimée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Exception changed: %1 → %2</source>
        <extracomment>Where it is read from right to left, the arrow points to the left.</extracomment>
        <translation>Exception modifiée&#xa0;: %1 → %2</translation>
    </message>
</context>
<context>
    <name>culvert::DifferenceView</name>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Nothing: the settings are the same.</source>
        <translation>Rien&#xa0;: les paramètres sont les mêmes.</translation>
    </message>
</context>
<context>
    <name>culvert::EventModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
</context>
<context>
    <name>culvert::ExceptionModel</name>
    <message>
        <source>for the LAN too</source>
        <translation>aussi pour le LAN</translation>
    </message>
    <message>
        <source>for the gateway only</source>
        <translation>pour la passerelle seule</translation>
    </message>
    <message>
        <source>Address or network</source>
        <translation>Adresse ou réseau</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>For the LAN too</source>
        <translation>Aussi pour le LAN</translation>
    </message>
    <message>
        <source>Hosts of the LAN reach it too, with the provider&apos;s address as their sender (masquerading). Otherwise only the gateway itself does.</source>
        <translation>Les machines du LAN y accèdent aussi, avec l’adresse du fournisseur comme expéditeur (masquage d’adresse). Sinon, seule la passerelle y accède.</translation>
    </message>
</context>
<context>
    <name>culvert::ExceptionSwitches</name>
    <message>
        <source>&amp;Exceptions</source>
        <translation>&amp;Exceptions</translation>
    </message>
    <message>
        <source>&amp;All exceptions…</source>
        <translation>&amp;Toutes les exceptions…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>label and address of an exception</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 – being changed…</source>
        <translation>%1 – modification en cours…</translation>
    </message>
</context>
<context>
    <name>culvert::ExceptionsPage</name>
    <message>
        <source>For the &amp;LAN too</source>
        <translation>Aussi pour le &amp;LAN</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Filter by label or address</source>
        <translation>Filtrer par libellé ou adresse</translation>
    </message>
    <message>
        <source>What goes past the tunnel</source>
        <translation>Ce qui évite le tunnel</translation>
    </message>
    <message>
        <source>These destinations are reached straight by the provider&apos;s line, for instance the provider&apos;s own mail or time servers.</source>
        <translation>Ces destinations sont jointes directement par la ligne du fournisseur, par exemple ses propres serveurs de messagerie ou de temps.</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Exceptions</translation>
    </message>
    <message>
        <source>Address or network of a new exception</source>
        <translation>Adresse ou réseau d’une nouvelle exception</translation>
    </message>
    <message>
        <source>Label (optional)</source>
        <translation>Libellé (facultatif)</translation>
    </message>
    <message>
        <source>Label of a new exception</source>
        <translation>Libellé d’une nouvelle exception</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message numerus="yes">
        <source>%n exception(s) added.</source>
        <translation>
            <numerusform>%n exception ajoutée.</numerusform>
            <numerusform>%n exceptions ajoutées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exception(s)</source>
        <translation>
            <numerusform>%n exception</numerusform>
            <numerusform>%n exceptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n switched off</source>
        <translation>
            <numerusform>%n désactivée</numerusform>
            <numerusform>%n désactivées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n affichée</numerusform>
            <numerusform>%n affichées</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch &amp;on</source>
        <translation>Activ&amp;er</translation>
    </message>
    <message>
        <source>Switch o&amp;ff</source>
        <translation>&amp;Désactiver</translation>
    </message>
    <message>
        <source>For the &amp;gateway only</source>
        <translation>Pour la passe&amp;relle seule</translation>
    </message>
    <message>
        <source>Change the la&amp;bel…</source>
        <translation>Modifier le li&amp;bellé…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>Chan&amp;ge</source>
        <translation>Modifie&amp;r</translation>
    </message>
    <message>
        <source>Changes all exceptions that are selected</source>
        <translation>Modifie toutes les exceptions sélectionnées</translation>
    </message>
    <message>
        <source>&amp;Paste a list</source>
        <translation>C&amp;oller une liste</translation>
    </message>
    <message>
        <source>Change the label</source>
        <translation>Modifier le libellé</translation>
    </message>
    <message numerus="yes">
        <source>Label of %n exception(s):</source>
        <translation>
            <numerusform>Libellé de %n exception&#xa0;:</numerusform>
            <numerusform>Libellé de %n exceptions&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Le fichier n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>Depuis le presse-papiers</translation>
    </message>
    <message>
        <source>The exceptions could not be saved.</source>
        <translation>Les exceptions n’ont pas pu être enregistrées.</translation>
    </message>
    <message>
        <source>From what was dropped here</source>
        <translation>Depuis ce qui a été déposé ici</translation>
    </message>
    <message>
        <source>Address or network</source>
        <translation>Adresse ou réseau</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>Depuis un &amp;fichier…</translation>
    </message>
    <message>
        <source>From the &amp;clipboard</source>
        <translation>Depuis le &amp;presse-papiers</translation>
    </message>
    <message>
        <source>I&amp;mport</source>
        <translation>I&amp;mporter</translation>
    </message>
    <message>
        <source>Adds the addresses and networks of a list, one on each line, with their labels</source>
        <translation>Ajoute les adresses et réseaux d’une liste, un par ligne, avec leurs libellés</translation>
    </message>
    <message>
        <source>As a &amp;list, which other programs read…</source>
        <translation>En &amp;liste, que d’autres programmes lisent…</translation>
    </message>
    <message>
        <source>exceptions</source>
        <translation>exceptions</translation>
    </message>
    <message>
        <source>As a &amp;table with all columns (CSV)…</source>
        <translation>En tableau a&amp;vec toutes les colonnes (CSV)…</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xporter</translation>
    </message>
    <message>
        <source>In this mode the gateway uses the provider&apos;s line anyway. Exceptions have an effect only with “For the LAN too”, or within the “Networks for all devices” of a tunnel.</source>
        <translation>Dans ce mode, la passerelle utilise de toute façon la ligne du fournisseur. Les exceptions n’ont d’effet qu’avec «&#xa0;Aussi pour le LAN&#xa0;», ou dans les «&#xa0;Réseaux pour tous les appareils&#xa0;» d’un tunnel.</translation>
    </message>
</context>
<context>
    <name>culvert::ExplainPage</name>
    <message>
        <source>The path of the packet</source>
        <translation>Le chemin du paquet</translation>
    </message>
    <message>
        <source>Asking the Culvert service</source>
        <translation>Interrogation du service Culvert</translation>
    </message>
    <message>
        <source>Waiting for the Culvert service to answer. It knows where packets go.</source>
        <translation>En attente d’une réponse du service Culvert. Lui seul sait où vont les paquets.</translation>
    </message>
    <message>
        <source>The Culvert service is not running, and only it knows where packets go.</source>
        <translation>Le service Culvert ne fonctionne pas, et lui seul sait où vont les paquets.</translation>
    </message>
    <message>
        <source>Type an address to see which way a packet takes that is sent there, and why: all rules that are tried are listed. Nothing is sent, and nothing is changed.</source>
        <translation>Saisissez une adresse pour voir quel chemin prend un paquet qui y est envoyé, et pourquoi&#xa0;: toutes les règles examinées sont listées. Rien n’est envoyé, et rien n’est modifié.</translation>
    </message>
    <message>
        <source>The Culvert service gave an answer that this version does not know.</source>
        <translation>Le service Culvert a donné une réponse que cette version ne connaît pas.</translation>
    </message>
    <message>
        <source>The way bac&amp;k</source>
        <translation>C&amp;hemin de retour</translation>
    </message>
    <message>
        <source>Where a packet goes that is sent back by the way on which this one leaves</source>
        <translation>Où va un paquet renvoyé par le chemin que celui-ci prend pour sortir</translation>
    </message>
</context>
<context>
    <name>culvert::FieldText</name>
    <message>
        <source>Tunnelling</source>
        <translation>Passage par les tunnels</translation>
    </message>
    <message>
        <source>Role of this machine</source>
        <translation>Rôle de cette machine</translation>
    </message>
    <message>
        <source>Uplink interface</source>
        <translation>Interface de la ligne</translation>
    </message>
    <message>
        <source>Networks of the home</source>
        <translation>Réseaux de la maison</translation>
    </message>
    <message>
        <source>LAN interfaces</source>
        <translation>Interfaces du LAN</translation>
    </message>
    <message>
        <source>The home</source>
        <translation>La maison</translation>
    </message>
    <message>
        <source>What goes through the tunnel</source>
        <translation>Ce qui passe par le tunnel</translation>
    </message>
    <message>
        <source>Provider&apos;s neighbours through the tunnel</source>
        <translation>Voisins chez le fournisseur par le tunnel</translation>
    </message>
    <message>
        <source>Tunnels</source>
        <translation>Tunnels</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Exceptions</translation>
    </message>
    <message>
        <source>TCP segment size, MSS</source>
        <translation>Taille des segments TCP, MSS</translation>
    </message>
    <message>
        <source>Leak guard</source>
        <translation>Protection contre les fuites</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Servers and chosen services</source>
        <translation>Serveurs et services choisis</translation>
    </message>
    <message>
        <source>Name of the tunnel</source>
        <translation>Nom du tunnel</translation>
    </message>
    <message>
        <source>Tunnel end</source>
        <translation>Extrémité du tunnel</translation>
    </message>
    <message>
        <source>Networks behind the tunnel</source>
        <translation>Réseaux derrière le tunnel</translation>
    </message>
    <message>
        <source>Address at this end</source>
        <translation>Adresse de ce côté</translation>
    </message>
    <message>
        <source>Interface name</source>
        <translation>Nom de l’interface</translation>
    </message>
    <message>
        <source>Encapsulation</source>
        <translation>Encapsulation</translation>
    </message>
    <message>
        <source>Largest packet, MTU</source>
        <translation>Plus grand paquet, MTU</translation>
    </message>
    <message>
        <source>Time to live</source>
        <translation>Durée de vie (TTL)</translation>
    </message>
    <message>
        <source>Services open to the tunnel</source>
        <translation>Services ouverts au tunnel</translation>
    </message>
    <message numerus="yes">
        <source>add %n exception(s)</source>
        <translation>
            <numerusform>ajouter %n exception</numerusform>
            <numerusform>ajouter %n exceptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove %n exception(s)</source>
        <translation>
            <numerusform>supprimer %n exception</numerusform>
            <numerusform>supprimer %n exceptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change %n exception(s)</source>
        <translation>
            <numerusform>modifier %n exception</numerusform>
            <numerusform>modifier %n exceptions</numerusform>
        </translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>Tunnel</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a setting, and the tunnel it is of</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Exception %1</source>
        <translation>Exception %1</translation>
    </message>
    <message>
        <source>The settings</source>
        <translation>Les paramètres</translation>
    </message>
    <message>
        <source>add tunnel “%1”</source>
        <translation>ajouter le tunnel «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>remove tunnel “%1”</source>
        <translation>supprimer le tunnel «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>add a service</source>
        <translation>ajouter un service</translation>
    </message>
    <message>
        <source>remove a service</source>
        <translation>supprimer un service</translation>
    </message>
    <message>
        <source>change “%1”</source>
        <translation>modifier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Packet mark bits</source>
        <translation>Bits de marquage des paquets</translation>
    </message>
    <message>
        <source>Networks for all devices</source>
        <translation>Réseaux pour tous les appareils</translation>
    </message>
    <message>
        <source>Transit address</source>
        <translation>Adresse de transit</translation>
    </message>
    <message>
        <source>Existing device</source>
        <translation>Périphérique existant</translation>
    </message>
</context>
<context>
    <name>culvert::FoundList</name>
    <message>
        <source>What was found on this machine</source>
        <translation>Ce qui a été trouvé sur cette machine</translation>
    </message>
</context>
<context>
    <name>culvert::GuidePage</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The Culvert service does not answer, so it cannot be applied now. What you have filled in stays here.</source>
        <translation>Le service Culvert ne répond pas&#xa0;; il est donc impossible d’appliquer maintenant. Ce que vous avez saisi reste ici.</translation>
    </message>
    <message>
        <source>Asking the Culvert service what would be done…</source>
        <translation>Le service Culvert est interrogé sur ce qui serait fait…</translation>
    </message>
    <message>
        <source>Nothing would be done now; Culvert goes on as soon as the line has an address.</source>
        <translation>Rien ne serait fait maintenant&#xa0;; Culvert continuera dès que la ligne aura une adresse.</translation>
    </message>
    <message numerus="yes">
        <source>Apply would carry out %n step(s), in this order. Nothing has been changed yet.</source>
        <translation>
            <numerusform>«&#xa0;Appliquer&#xa0;» effectuerait %n étape. Rien n’a encore été modifié.</numerusform>
            <numerusform>«&#xa0;Appliquer&#xa0;» effectuerait %n étapes, dans cet ordre. Rien n’a encore été modifié.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are not allowed to change these settings. Ask the administrator of this machine.</source>
        <translation>Vous n’êtes pas autorisé à modifier ces paramètres. Adressez-vous à l’administrateur de cette machine.</translation>
    </message>
    <message>
        <source>An administrator&apos;s password will be asked for.</source>
        <translation>Le mot de passe d’un administrateur sera demandé.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Nothing has been set up yet. Three questions, and Culvert shows what it would do; nothing changes before you apply it. What should go through the tunnel?</source>
        <translation>Rien n’a encore été configuré. Trois questions, et Culvert montre ce qu’il ferait&#xa0;; rien ne change avant que vous n’appliquiez. Qu’est-ce qui doit passer par le tunnel&#xa0;?</translation>
    </message>
    <message>
        <source>Machines of the home, by address or network.</source>
        <translation>Machines de la maison, par adresse ou réseau.</translation>
    </message>
    <message>
        <source>&amp;Servers:</source>
        <translation>&amp;Serveurs&#xa0;:</translation>
    </message>
    <message>
        <source>What goes through the tunnel</source>
        <translation>Ce qui passe par le tunnel</translation>
    </message>
    <message>
        <source>Address of the machine at the other end of the tunnel.</source>
        <translation>Adresse de la machine à l’autre bout du tunnel.</translation>
    </message>
    <message>
        <source>&amp;Tunnel end:</source>
        <translation>&amp;Extrémité du tunnel&#xa0;:</translation>
    </message>
    <message>
        <source>The home&apos;s own public addresses, which the tunnel end routes to here. Separate several by commas.</source>
        <translation>Les adresses publiques propres à la maison, que l’extrémité du tunnel route jusqu’ici. Séparez-les par des virgules.</translation>
    </message>
    <message>
        <source>Home&apos;s &amp;networks:</source>
        <translation>Réseaux de la &amp;maison&#xa0;:</translation>
    </message>
    <message>
        <source>An address of the home that this machine, and machines with a private address, have in the tunnel.</source>
        <translation>Une adresse de la maison qu’ont dans le tunnel cette machine et les appareils à adresse privée.</translation>
    </message>
    <message>
        <source>Address &amp;here:</source>
        <translation>Adresse i&amp;ci&#xa0;:</translation>
    </message>
    <message>
        <source>Provider&apos;s l&amp;ine:</source>
        <translation>Li&amp;gne du fournisseur&#xa0;:</translation>
    </message>
    <message>
        <source>The interface where the provider&apos;s line arrives.</source>
        <translation>L’interface par laquelle arrive la ligne du fournisseur.</translation>
    </message>
    <message>
        <source>&amp;LAN:</source>
        <translation>&amp;LAN&#xa0;:</translation>
    </message>
    <message>
        <source>The interface that the home&apos;s machines are connected to. Separate several by commas.</source>
        <translation>L’interface à laquelle les machines de la maison sont connectées. S’il y en a plusieurs, séparez-les par des virgules.</translation>
    </message>
    <message>
        <source>Where does the tunnel end, and which networks are your home&apos;s?</source>
        <translation>Où le tunnel se termine-t-il, et quels réseaux sont ceux de votre maison&#xa0;?</translation>
    </message>
    <message>
        <source>Found on this machine</source>
        <translation>Trouvé sur cette machine</translation>
    </message>
    <message>
        <source>The home as it will be</source>
        <translation>La maison telle qu’elle sera</translation>
    </message>
    <message>
        <source>Choose an interface</source>
        <translation>Choisir une interface</translation>
    </message>
    <message>
        <source>Step 1 of 3: what goes through the tunnel</source>
        <translation>Étape 1 sur 3&#xa0;: ce qui passe par le tunnel</translation>
    </message>
    <message>
        <source>Step 2 of 3: the tunnel and your home</source>
        <translation>Étape 2 sur 3&#xa0;: le tunnel et votre maison</translation>
    </message>
    <message>
        <source>Step 3 of 3: look, and apply</source>
        <translation>Étape 3 sur 3&#xa0;: vérifier et appliquer</translation>
    </message>
    <message>
        <source>A&amp;pply</source>
        <translation>Appli&amp;quer</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>Sui&amp;vant</translation>
    </message>
</context>
<context>
    <name>culvert::HistoryPage</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Report for support…</source>
        <translation>&amp;Rapport pour l’assistance…</translation>
    </message>
    <message>
        <source>Copies what is selected, or all that is shown</source>
        <translation>Copie la sélection, ou tout ce qui est affiché</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Whether events of this kind are shown</source>
        <translation>Indique si les événements de ce type sont affichés</translation>
    </message>
    <message>
        <source>Waiting for the Culvert service to answer.</source>
        <translation>En attente d’une réponse du service Culvert.</translation>
    </message>
    <message>
        <source>The Culvert service is not running: what happens now is not known.</source>
        <translation>Le service Culvert ne fonctionne pas&#xa0;: ce qui se passe maintenant n’est pas connu.</translation>
    </message>
    <message>
        <source>Asking what has happened…</source>
        <translation>Lecture des événements…</translation>
    </message>
    <message>
        <source>Nothing has happened since the service was started.</source>
        <translation>Rien ne s’est passé depuis le démarrage du service.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln événement</numerusform>
            <numerusform>%Ln événements</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search what has happened</source>
        <translation>Rechercher dans ce qui s’est passé</translation>
    </message>
    <message>
        <source>Nothing that is chosen here.</source>
        <translation>Rien de ce qui est choisi ici.</translation>
    </message>
</context>
<context>
    <name>culvert::HomePage</name>
    <message>
        <source>The home&apos;s own public addresses, which the tunnel end routes to here. Separate several by commas.</source>
        <translation>Les adresses publiques propres à la maison, que l’extrémité du tunnel route jusqu’ici. Séparez-les par des virgules.</translation>
    </message>
    <message>
        <source>&amp;Networks:</source>
        <translation>&amp;Réseaux&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;LAN interfaces:</source>
        <translation>Interfaces du LA&amp;N&#xa0;:</translation>
    </message>
    <message>
        <source>Other customers in the provider&apos;s network are reached through the tunnel, too; only the router is spoken to directly.</source>
        <translation>Les autres clients du réseau du fournisseur sont eux aussi joints par le tunnel&#xa0;; seul le routeur est contacté directement.</translation>
    </message>
    <message>
        <source>No packet with an address of the home leaves the provider&apos;s line outside the tunnel, not even while the tunnel is down. The sender is told.</source>
        <translation>Aucun paquet portant une adresse de la maison ne sort par la ligne du fournisseur hors du tunnel, même quand le tunnel est en panne. L’expéditeur en est averti.</translation>
    </message>
    <message>
        <source>The home</source>
        <translation>La maison</translation>
    </message>
    <message>
        <source>What goes through the tunnel</source>
        <translation>Ce qui passe par le tunnel</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Home and mode</source>
        <translation>Maison et mode</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Choose LAN interfaces</source>
        <translation>Choisir les interfaces du LAN</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What comes from the home&apos;s &amp;addresses</source>
        <translation>Ce qui vient des adresses de la &amp;maison</translation>
    </message>
    <message>
        <source>Machines with an address of the home use the tunnel. This machine and machines with a private address go straight to the provider, as they would without Culvert.</source>
        <translation>Les machines qui ont une adresse de la maison utilisent le tunnel. Cette machine et celles qui ont une adresse privée passent directement par le fournisseur, comme sans Culvert.</translation>
    </message>
    <message>
        <source>All traffic uses the tunnel, this machine&apos;s own included; only exceptions go straight to the provider.</source>
        <translation>Tout le trafic utilise le tunnel, y compris celui de cette machine&#xa0;; seules les exceptions passent directement par le fournisseur.</translation>
    </message>
    <message>
        <source>&amp;Only servers and chosen services</source>
        <translation>&amp;Uniquement les serveurs et services choisis</translation>
    </message>
    <message>
        <source>Everything else goes straight to the provider, with the provider&apos;s address as its sender. What came in through the tunnel is answered through it.</source>
        <translation>Tout le reste passe directement par le fournisseur, avec l’adresse du fournisseur comme expéditeur. Ce qui est arrivé par le tunnel reçoit sa réponse par le tunnel.</translation>
    </message>
    <message>
        <source>Machines of the home that use the tunnel for everything, by address or network. Separate several by commas.</source>
        <translation>Les machines de la maison qui utilisent le tunnel pour tout, par adresse ou réseau. Séparez-les par des virgules.</translation>
    </message>
    <message>
        <source>&amp;Servers:</source>
        <translation>&amp;Serveurs&#xa0;:</translation>
    </message>
    <message>
        <source>What uses the tunnel from every machine that has an address of the home, by the port at the other end.</source>
        <translation>Ce qui utilise le tunnel depuis chaque machine ayant une adresse de la maison, selon le port à l’autre bout.</translation>
    </message>
    <message>
        <source>Reach the provider&apos;s neigh&amp;bours through the tunnel</source>
        <translation>Joindre les &amp;voisins chez le fournisseur par le tunnel</translation>
    </message>
    <message>
        <source>Lea&amp;k guard</source>
        <translation>Protection &amp;contre les fuites</translation>
    </message>
    <message>
        <source>Everythin&amp;g</source>
        <translation>&amp;Tout</translation>
    </message>
    <message>
        <source>Servi&amp;ces:</source>
        <translation>S&amp;ervices&#xa0;:</translation>
    </message>
    <message>
        <source>Fills in what homes of a kind have in common. Whatever else you typed stays.</source>
        <translation>Remplit ce que les maisons d’un même genre ont en commun. Tout ce que vous avez saisi d’autre reste.</translation>
    </message>
    <message>
        <source>Neither a server nor a service: no connection begins its way through the tunnel. What comes in through it is still answered through it.</source>
        <translation>Ni serveur ni service&#xa0;: aucune connexion ne commence par le tunnel. Ce qui arrive par lui reçoit toujours sa réponse par lui.</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Préréglages</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>&amp;Packet mark bits:</source>
        <translation>Bits de marqua&amp;ge des paquets&#xa0;:</translation>
    </message>
    <message>
        <source>No LAN: only this gateway uses the tunnel</source>
        <translation>Pas de LAN&#xa0;: seule cette passerelle utilise le tunnel</translation>
    </message>
    <message>
        <source>No interface</source>
        <translation>Aucune interface</translation>
    </message>
    <message>
        <source>Where the home&apos;s machines are connected. Add the uplink if LAN and provider share it. Leave this empty if only this gateway uses the tunnel.</source>
        <translation>Là où les machines de la maison sont reliées. Ajoutez l’interface de la ligne si le LAN et le fournisseur la partagent. Laissez ce champ vide si seule cette passerelle utilise le tunnel.</translation>
    </message>
    <message>
        <source>The bits of packet and connection marks that Culvert uses: 5 to 16 adjacent bits, in hexadecimal. Change them only if another program uses the same bits.</source>
        <translation>Les bits des marques de paquets et de connexions que Culvert utilise&#xa0;: de 5 à 16 bits voisins, en hexadécimal. Ne les modifiez que si un autre programme utilise les mêmes bits.</translation>
    </message>
</context>
<context>
    <name>culvert::ImportDialog</name>
    <message>
        <source>For the &amp;LAN too</source>
        <translation>Aussi pour le &amp;LAN</translation>
    </message>
    <message>
        <source>&amp;Switched on</source>
        <translation>&amp;Activées</translation>
    </message>
    <message>
        <source>Import exceptions</source>
        <translation>Importer des exceptions</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Lecture de la liste…</translation>
    </message>
    <message>
        <source>Hosts of the LAN reach them too, with the provider&apos;s address as their sender (masquerading). Otherwise only the gateway itself does.</source>
        <translation>Les machines du LAN y accèdent aussi, avec l’adresse du fournisseur comme expéditeur (masquage d’adresse). Sinon, seule la passerelle y accède.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>&amp;Copy these lines</source>
        <translation>&amp;Copier ces lignes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n exception(s) will be added.</source>
        <translation>
            <numerusform>%n exception sera ajoutée.</numerusform>
            <numerusform>%n exceptions seront ajoutées.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing new in this list.</source>
        <translation>Il n’y a rien de nouveau dans cette liste.</translation>
    </message>
    <message numerus="yes">
        <source>%n already there.</source>
        <translation>
            <numerusform>%n était déjà présente.</numerusform>
            <numerusform>%n étaient déjà présentes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were not understood and are left out:</source>
        <translation>
            <numerusform>%n ligne n’a pas été comprise et est laissée de côté&#xa0;:</numerusform>
            <numerusform>%n lignes n’ont pas été comprises et sont laissées de côté&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(the first %n are shown)</source>
        <translation>
            <numerusform>(la première est affichée)</numerusform>
            <numerusform>(les %n premières sont affichées)</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2 — %3</source>
        <translation>Ligne %1&#xa0;: %2 — %3</translation>
    </message>
</context>
<context>
    <name>culvert::MeasurementPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Use this MTU</source>
        <translation>Utiliser cette MTU</translation>
    </message>
    <message>
        <source>Use this MSS</source>
        <translation>Utiliser ce MSS</translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation>Progression de la mesure</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Mesure en cours…</translation>
    </message>
    <message>
        <source>The measurement was cancelled.</source>
        <translation>La mesure a été annulée.</translation>
    </message>
    <message>
        <source>Use an MTU of %1</source>
        <translation>Utiliser une MTU de %1</translation>
    </message>
    <message>
        <source>Use an MSS of %1</source>
        <translation>Utiliser un MSS de %1</translation>
    </message>
</context>
<context>
    <name>culvert::MenuText</name>
    <message>
        <source>Menu bar</source>
        <translation>Barre de menus</translation>
    </message>
    <message>
        <source>More menus</source>
        <translation>Autres menus</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>F&amp;ermer</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Find a setting</source>
        <translation>&amp;Rechercher un paramètre</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;About Culvert</source>
        <translation>À &amp;propos de Culvert</translation>
    </message>
    <message>
        <source>About Culvert</source>
        <translation>À propos de Culvert</translation>
    </message>
    <message>
        <source>Culvert %1</source>
        <translation>Culvert %1</translation>
    </message>
    <message>
        <source>Keeps a home&apos;s own addresses reachable through a tunnel.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Garde les adresses propres à une maison joignables par un tunnel.

Logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure. Fourni sans aucune garantie.</translation>
    </message>
</context>
<context>
    <name>culvert::MtuPage</name>
    <message>
        <source> bytes</source>
        <translation> octets</translation>
    </message>
    <message>
        <source>Largest packet in a tunnel (MTU)</source>
        <translation>Plus grand paquet dans un tunnel (MTU)</translation>
    </message>
    <message numerus="yes">
        <source>The tunnel puts %n byte(s) in front of every packet. “Automatic” subtracts them from what the provider&apos;s line carries, and follows when that changes.</source>
        <translation>
            <numerusform>Le tunnel ajoute %n&#xa0;octet devant chaque paquet. «&#xa0;Automatique&#xa0;» le soustrait de ce que transporte la ligne du fournisseur, et s’adapte quand cela change.</numerusform>
            <numerusform>Le tunnel ajoute %n&#xa0;octets devant chaque paquet. «&#xa0;Automatique&#xa0;» les soustrait de ce que transporte la ligne du fournisseur, et s’adapte quand cela change.</numerusform>
        </translation>
    </message>
    <message>
        <source>TCP segment size (MSS)</source>
        <translation>Taille des segments TCP (MSS)</translation>
    </message>
    <message>
        <source>Many sites on the way drop the messages by which computers find out the right size. Connections through the tunnel are then set up but carry nothing; telling both sides the size beforehand avoids that.</source>
        <translation>De nombreux sites en chemin rejettent les messages par lesquels les ordinateurs découvrent la bonne taille. Les connexions par le tunnel s’établissent alors mais ne transportent rien&#xa0;; indiquer d’avance la taille aux deux côtés évite cela.</translation>
    </message>
    <message>
        <source>&amp;Segment size:</source>
        <translation>&amp;Taille des segments&#xa0;:</translation>
    </message>
    <message>
        <source>MTU and MSS</source>
        <translation>MTU et MSS</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fixe</translation>
    </message>
    <message>
        <source>Measure…</source>
        <translation>Mesurer…</translation>
    </message>
    <message>
        <source>Automatic, fitting the tunnel</source>
        <translation>Automatique, adaptée au tunnel</translation>
    </message>
    <message>
        <source>Leave it alone</source>
        <translation>Ne pas y toucher</translation>
    </message>
    <message>
        <source>Fixed segment size</source>
        <translation>Taille fixe des segments</translation>
    </message>
    <message>
        <source>Concerns connections between the LAN and what lies behind a tunnel, in both directions.</source>
        <translation>Concerne les connexions entre le LAN et ce qui se trouve derrière un tunnel, dans les deux sens.</translation>
    </message>
    <message>
        <source>Tunnel “%1”:</source>
        <translation>Tunnel «&#xa0;%1&#xa0;»&#xa0;:</translation>
    </message>
    <message>
        <source>MTU of tunnel %1</source>
        <translation>MTU du tunnel %1</translation>
    </message>
    <message>
        <source>Fixed MTU of tunnel %1</source>
        <translation>MTU fixe du tunnel %1</translation>
    </message>
    <message>
        <source>Measure the MTU of tunnel %1</source>
        <translation>Mesurer la MTU du tunnel %1</translation>
    </message>
    <message numerus="yes">
        <source>now %n byte(s)</source>
        <translation>
            <numerusform>actuellement %n&#xa0;octet</numerusform>
            <numerusform>actuellement %n&#xa0;octets</numerusform>
        </translation>
    </message>
    <message>
        <source>The existing device “%1” has an MTU of its own.</source>
        <translation>Le périphérique existant «&#xa0;%1&#xa0;» a sa propre MTU.</translation>
    </message>
</context>
<context>
    <name>culvert::OverviewPage</name>
    <message>
        <source>The home and its way to the Internet</source>
        <translation>La maison et son chemin vers Internet</translation>
    </message>
</context>
<context>
    <name>culvert::PendingBar</name>
    <message numerus="yes">
        <source>The last change goes back by itself in %n second(s) unless it is confirmed.</source>
        <translation>
            <numerusform>La dernière modification sera annulée d’elle-même dans %n seconde si elle n’est pas confirmée.</numerusform>
            <numerusform>La dernière modification sera annulée d’elle-même dans %n secondes si elle n’est pas confirmée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>Conserver la modification</translation>
    </message>
    <message>
        <source>Undo it now</source>
        <translation>L’annuler maintenant</translation>
    </message>
</context>
<context>
    <name>culvert::PreviewDialog</name>
    <message>
        <source>Nothing would be done: the network is already as these settings want it.</source>
        <translation>Rien ne serait fait&#xa0;: le réseau est déjà tel que ces paramètres le demandent.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>&amp;Modifications</translation>
    </message>
    <message>
        <source>&amp;Exact steps</source>
        <translation>Étapes e&amp;xactes</translation>
    </message>
    <message>
        <source>Asking the Culvert service for the exact steps…</source>
        <translation>Interrogation du service Culvert sur les étapes exactes…</translation>
    </message>
    <message>
        <source>C&amp;opy steps</source>
        <translation>&amp;Copier les étapes</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>Appli&amp;quer</translation>
    </message>
    <message>
        <source>There are no steps to show.</source>
        <translation>Il n’y a pas d’étapes à montrer.</translation>
    </message>
    <message>
        <source>&amp;Exact steps (%1)</source>
        <translation>Étapes e&amp;xactes (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Apply would carry out %Ln line(s) now, in this order. Nothing has been changed yet.</source>
        <translation>
            <numerusform>«&#xa0;Appliquer&#xa0;» effectuerait maintenant %Ln ligne. Rien n’a encore été modifié.</numerusform>
            <numerusform>«&#xa0;Appliquer&#xa0;» effectuerait maintenant %Ln lignes, dans cet ordre. Rien n’a encore été modifié.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>culvert::ProblemModel</name>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Avertissement&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>culvert::ProblemPanel</name>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
</context>
<context>
    <name>culvert::ReportDialog</name>
    <message>
        <source>&amp;Hide addresses: equal ones get equal names</source>
        <translation>&amp;Masquer les adresses&#xa0;: à adresses égales, noms égaux</translation>
    </message>
    <message>
        <source>Report for support</source>
        <translation>Rapport pour l’assistance</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>This is all of it. It goes nowhere by itself: copy or save it, and send it to whom you trust. Names of tunnels and interfaces are in it.</source>
        <translation>C’est tout. Ce rapport n’est envoyé nulle part de lui-même&#xa0;: copiez-le ou enregistrez-le, et envoyez-le à qui vous faites confiance. Il contient les noms des tunnels et des interfaces.</translation>
    </message>
    <message>
        <source>The report could not be saved.</source>
        <translation>Le rapport n’a pas pu être enregistré.</translation>
    </message>
</context>
<context>
    <name>culvert::ResultList</name>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation>Rien ne s’appelle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) found. Return leads to the chosen one.</source>
        <translation>
            <numerusform>%Ln emplacement trouvé. Entrée y conduit.</numerusform>
            <numerusform>%Ln emplacements trouvés. Entrée conduit à celui qui est choisi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a page, and what a setting is for</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>culvert::RouteModel</name>
    <message>
        <source>on the link</source>
        <translation>sur le lien</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Next hop</source>
        <translation>Prochain saut</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interface</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrique</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Créée par</translation>
    </message>
</context>
<context>
    <name>culvert::RoutesPage</name>
    <message>
        <source>&amp;Copy as “ip” lines</source>
        <translation>&amp;Copier comme lignes «&#xa0;ip&#xa0;»</translation>
    </message>
    <message>
        <source>Reading the routes</source>
        <translation>Lecture des routes</translation>
    </message>
    <message>
        <source>Copies what is selected, as commands that would add the same</source>
        <translation>Copie la sélection, sous forme de commandes qui ajouteraient la même chose</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Routes</translation>
    </message>
    <message>
        <source>Copy as “ip” lines</source>
        <translation>Copier comme lignes «&#xa0;ip&#xa0;»</translation>
    </message>
    <message>
        <source>Filter by address, interface or any word</source>
        <translation>Filtrer par adresse, interface ou mot quelconque</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Créée par</translation>
    </message>
    <message>
        <source>made by anybody</source>
        <translation>toutes origines</translation>
    </message>
    <message>
        <source>Waiting for the Culvert service to answer.</source>
        <translation>En attente d’une réponse du service Culvert.</translation>
    </message>
    <message>
        <source>The Culvert service is not running, so the routes are not known.</source>
        <translation>Le service Culvert ne fonctionne pas&#xa0;; les routes ne sont donc pas connues.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln route(s)</source>
        <translation>
            <numerusform>%Ln route</numerusform>
            <numerusform>%Ln routes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln route(s)</source>
        <translation>
            <numerusform>%1 sur %Ln route</numerusform>
            <numerusform>%1 sur %Ln routes</numerusform>
        </translation>
    </message>
    <message>
        <source>IPv4 rules, in the order in which they are tried</source>
        <translation>Règles IPv4, dans l’ordre où elles sont examinées</translation>
    </message>
    <message>
        <source>IPv4 routes, by table</source>
        <translation>Routes IPv4, par table</translation>
    </message>
</context>
<context>
    <name>culvert::RuleTable</name>
    <message>
        <source>Preference</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Créée par</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
</context>
<context>
    <name>culvert::SearchField</name>
    <message>
        <source>Find a setting</source>
        <translation>Chercher un paramètre</translation>
    </message>
</context>
<context>
    <name>culvert::SearchWords</name>
    <message>
        <source>device network card port name</source>
        <translation>périphérique carte réseau port nom</translation>
    </message>
    <message>
        <source>WAN Internet provider ISP modem DHCP device network card</source>
        <translation>WAN Internet fournisseur FAI modem box DHCP périphérique carte réseau</translation>
    </message>
    <message>
        <source>prefix subnet range addresses route CIDR</source>
        <translation>préfixe sous-réseau plage adresses route CIDR</translation>
    </message>
    <message>
        <source>local network device bridge Wi-Fi network card</source>
        <translation>réseau local périphérique pont Wi-Fi carte réseau</translation>
    </message>
    <message>
        <source>policy routing all traffic default route split tunnel</source>
        <translation>routage par règles tout le trafic route par défaut split tunnel</translation>
    </message>
    <message>
        <source>neighbors link subnet customers on-link</source>
        <translation>voisins lien sous-réseau clients direct</translation>
    </message>
    <message>
        <source>kill switch firewall block spoofing safety</source>
        <translation>kill switch pare-feu bloquer usurpation sécurité</translation>
    </message>
    <message>
        <source>call rename title</source>
        <translation>appeler renommer titre</translation>
    </message>
    <message>
        <source>peer endpoint server gateway other side address IP</source>
        <translation>pair extrémité serveur passerelle autre côté adresse IP</translation>
    </message>
    <message>
        <source>own local source IP</source>
        <translation>propre locale source IP</translation>
    </message>
    <message>
        <source>packet size bytes fragmentation path measure black hole</source>
        <translation>taille de paquet octets fragmentation chemin mesurer trou noir</translation>
    </message>
    <message>
        <source>TTL hops hop limit</source>
        <translation>TTL sauts limite de sauts durée de vie</translation>
    </message>
    <message>
        <source>MSS clamping segment bytes sites do not load hang</source>
        <translation>MSS clamping segment octets sites ne chargent pas bloqué</translation>
    </message>
    <message>
        <source>host machine port forwarding web mail</source>
        <translation>hôte machine redirection de port web messagerie</translation>
    </message>
    <message>
        <source>port protocol TCP UDP open firewall allow</source>
        <translation>port protocole TCP UDP ouvrir pare-feu autoriser</translation>
    </message>
    <message>
        <source>bypass exclude split tunnel NAT masquerade direct</source>
        <translation>contourner exclure split tunnel NAT masquage masquerade direct</translation>
    </message>
    <message>
        <source>status state home picture connection lease</source>
        <translation>statut état maison image connexion bail</translation>
    </message>
    <message>
        <source>trace path test route lookup traceroute why</source>
        <translation>trace chemin tester route recherche traceroute pourquoi</translation>
    </message>
    <message>
        <source>routing table ip rule policy kernel</source>
        <translation>table de routage ip règle politique noyau</translation>
    </message>
    <message>
        <source>graph rate bandwidth speed statistics bytes</source>
        <translation>graphique débit bande passante vitesse statistiques octets</translation>
    </message>
    <message>
        <source>log journal events report support messages</source>
        <translation>journal log événements rapport assistance messages</translation>
    </message>
    <message>
        <source>bypass exclude split tunnel NAT masquerade direct import label</source>
        <translation>contourner exclure split tunnel NAT masquage masquerade direct importer libellé</translation>
    </message>
    <message>
        <source>private devices NAT masquerade office subnet source address</source>
        <translation>appareils privés NAT masquerade bureau sous-réseau adresse source</translation>
    </message>
    <message>
        <source>point-to-point link address monitoring OSPF BGP routing</source>
        <translation>point à point adresse de liaison surveillance OSPF BGP routage</translation>
    </message>
    <message>
        <source>WireGuard GRE wg-quick NetworkManager existing interface VPN</source>
        <translation>WireGuard GRE wg-quick NetworkManager interface existante VPN</translation>
    </message>
    <message>
        <source>fwmark connmark conntrack netfilter nftables mask hexadecimal</source>
        <translation>fwmark connmark conntrack netfilter nftables masque hexadécimal</translation>
    </message>
</context>
<context>
    <name>culvert::ServicesEditor</name>
    <message>
        <source>Add a service</source>
        <translation>Ajouter un service</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Protocol of service %1</source>
        <translation>Protocole du service %1</translation>
    </message>
    <message>
        <source>Ports of service %1</source>
        <translation>Ports du service %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove service %1</source>
        <translation>Supprimer le service %1</translation>
    </message>
    <message>
        <source>all ports; or 80, or 20-21</source>
        <translation>tous les ports&#xa0;; ou 80, ou 20-21</translation>
    </message>
</context>
<context>
    <name>culvert::SettingsCommandLine</name>
    <message>
        <source>Settings of the home gateway&apos;s tunnel.</source>
        <translation>Réglages du tunnel de la passerelle de la maison.</translation>
    </message>
    <message>
        <source>Opens this page: %1.</source>
        <translation>Ouvre cette page&#xa0;: %1.</translation>
    </message>
    <message>
        <source>page</source>
        <translation>page</translation>
    </message>
    <message>
        <source>There is no page “%1”. The pages are: %2.</source>
        <translation>Il n’y a pas de page «&#xa0;%1&#xa0;». Les pages sont&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>culvert::SettingsWindow</name>
    <message>
        <source>Culvert</source>
        <translation>Culvert</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Where does it go?</source>
        <translation>Par où ça passe&#xa0;?</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Routes</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Trafic</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Something has to be corrected first.</source>
        <translation>Il faut d’abord corriger quelque chose.</translation>
    </message>
    <message>
        <source>Close Culvert</source>
        <translation>Fermer Culvert</translation>
    </message>
    <message>
        <source>Your changes have not been applied. Close and lose them?</source>
        <translation>Vos modifications n’ont pas été appliquées. Fermer et les perdre&#xa0;?</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Continuer à modifier</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Fermer et les perdre</translation>
    </message>
</context>
<context>
    <name>culvert::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n problem(s)</source>
        <translation>
            <numerusform>%1, %n problème</numerusform>
            <numerusform>%1, %n problèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problème</numerusform>
            <numerusform>%n problèmes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>culvert::StatusHeader</name>
    <message>
        <source>Turn on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>The Culvert service does not answer.</source>
        <translation>Le service Culvert ne répond pas.</translation>
    </message>
    <message>
        <source>Nothing has been set up yet.</source>
        <translation>Rien n’a encore été configuré.</translation>
    </message>
    <message>
        <source>You are not allowed to turn the tunnel on or off.</source>
        <translation>Vous n’êtes pas autorisé à activer ou désactiver le tunnel.</translation>
    </message>
    <message>
        <source>An administrator&apos;s password will be asked for.</source>
        <translation>Le mot de passe d’un administrateur sera demandé.</translation>
    </message>
    <message>
        <source>Set the tunnel up</source>
        <translation>Mettre le tunnel en place</translation>
    </message>
    <message>
        <source>Leave the network as it is without Culvert</source>
        <translation>Laisser le réseau tel qu’il est sans Culvert</translation>
    </message>
    <message>
        <source>Provider&apos;s line</source>
        <translation>Ligne du fournisseur</translation>
    </message>
    <message>
        <source>to %1, interface %2</source>
        <translation>vers %1, interface %2</translation>
    </message>
    <message>
        <source>Tunnel “%1”</source>
        <translation>Tunnel «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1, down</source>
        <translation>%1, en panne</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>&amp;Start the service</source>
        <translation>Démarrer le &amp;service</translation>
    </message>
    <message>
        <source>Start it here. If that does not help, an administrator can by this command: %1</source>
        <translation>Démarrez-le ici. Si cela ne suffit pas, un administrateur peut le faire avec cette commande&#xa0;: %1</translation>
    </message>
    <message>
        <source>When it was last heard of, at %1, the state was “%2”.</source>
        <translation>Aux dernières nouvelles, à %1, l’état était «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>It could not be started: %1</source>
        <translation>Il n’a pas pu être démarré&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>culvert::StepList</name>
    <message>
        <source>Exact steps</source>
        <translation>Étapes exactes</translation>
    </message>
</context>
<context>
    <name>culvert::TraceForm</name>
    <message>
        <source>&amp;Show the way</source>
        <translation>&amp;Montrer le chemin</translation>
    </message>
    <message>
        <source>any</source>
        <comment>protocol</comment>
        <translation>quelconque</translation>
    </message>
    <message>
        <source>any</source>
        <comment>port</comment>
        <translation>quelconque</translation>
    </message>
    <message>
        <source>A packet &amp;to:</source>
        <translation>Un paquet &amp;vers&#xa0;:</translation>
    </message>
    <message>
        <source>Sent &amp;by:</source>
        <translation>&amp;Envoyé par&#xa0;:</translation>
    </message>
    <message>
        <source>P&amp;rotocol:</source>
        <translation>&amp;Protocole&#xa0;:</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>P&amp;ort&#xa0;:</translation>
    </message>
    <message>
        <source>Address of the &amp;device:</source>
        <translation>Adresse de l’&amp;appareil&#xa0;:</translation>
    </message>
    <message>
        <source>Comes in o&amp;ver:</source>
        <translation>Arrive pa&amp;r&#xa0;:</translation>
    </message>
    <message>
        <source>The gateway itself</source>
        <translation>La passerelle elle-même</translation>
    </message>
    <message>
        <source>%1 on %2, a server</source>
        <comment>address, interface</comment>
        <translation>%1 sur %2, un serveur</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>address, interface</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Another device…</source>
        <translation>Un autre appareil…</translation>
    </message>
    <message>
        <source>Type an address first, four numbers from 0 to 255 as in 198.51.100.9.</source>
        <translation>Saisissez d’abord une adresse, quatre nombres de 0 à 255, par exemple 198.51.100.9.</translation>
    </message>
    <message>
        <source>“%1” is a name, and a name may have several addresses. Type one of them: the command “getent ahostsv4 %1” lists them.</source>
        <translation>«&#xa0;%1&#xa0;» est un nom, et un nom peut avoir plusieurs adresses. Saisissez l’une d’elles&#xa0;: la commande «&#xa0;getent ahostsv4 %1&#xa0;» les liste.</translation>
    </message>
    <message>
        <source>“%1” is not an IPv4 address. Write four numbers from 0 to 255, as in 198.51.100.9.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse IPv4. Saisissez quatre nombres de 0 à 255, par exemple 198.51.100.9.</translation>
    </message>
    <message>
        <source>Name the interface by which the packet comes in.</source>
        <translation>Indiquez l’interface par laquelle le paquet arrive.</translation>
    </message>
</context>
<context>
    <name>culvert::TraceTree</name>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Route found, or purpose</source>
        <translation>Route trouvée, ou rôle</translation>
    </message>
    <message>
        <source>Rules that were tried</source>
        <translation>Règles examinées</translation>
    </message>
    <message>
        <source>The packet itself</source>
        <translation>Le paquet lui-même</translation>
    </message>
    <message>
        <source>Routing rules</source>
        <translation>Règles de routage</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Pare-feu</translation>
    </message>
    <message>
        <source>The packet that carries it through the tunnel</source>
        <translation>Le paquet qui le transporte par le tunnel</translation>
    </message>
    <message>
        <source>Firewall, for the packet that carries it</source>
        <translation>Pare-feu, pour le paquet qui le transporte</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>%1, marked 0x%2 by the firewall</source>
        <comment>a packet, a number</comment>
        <translation>%1, marqué 0x%2 par le pare-feu</translation>
    </message>
</context>
<context>
    <name>culvert::TrafficPage</name>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Durée affichée</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10&#xa0;minutes</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1&#xa0;heure</translation>
    </message>
    <message>
        <source>6 hours</source>
        <translation>6&#xa0;heures</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1&#xa0;jour</translation>
    </message>
    <message>
        <source>The picture stands still; measuring goes on</source>
        <translation>L’image est figée&#xa0;; la mesure continue</translation>
    </message>
    <message>
        <source>Save as &amp;CSV…</source>
        <translation>Enregistrer en &amp;CSV…</translation>
    </message>
    <message>
        <source>Save as P&amp;NG…</source>
        <translation>Enregistrer en P&amp;NG…</translation>
    </message>
    <message>
        <source>Provider&apos;s line, %1</source>
        <translation>Ligne du fournisseur, %1</translation>
    </message>
    <message>
        <source>Tunnel “%1”</source>
        <translation>Tunnel «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Waiting for the Culvert service to answer.</source>
        <translation>En attente d’une réponse du service Culvert.</translation>
    </message>
    <message>
        <source>The Culvert service is not running, so nothing is measured.</source>
        <translation>Le service Culvert ne fonctionne pas&#xa0;; rien n’est donc mesuré.</translation>
    </message>
    <message>
        <source>There is no line to measure yet.</source>
        <translation>Il n’y a pas encore de ligne à mesurer.</translation>
    </message>
    <message>
        <source>Measured each second while this window is seen, and not otherwise. What was carried while nobody looked is shown as an average, hatched.</source>
        <translation>Mesuré chaque seconde tant que cette fenêtre est visible, et pas autrement. Ce qui a été transporté pendant que personne ne regardait est affiché en moyenne, hachuré.</translation>
    </message>
</context>
<context>
    <name>culvert::TrafficPlot</name>
    <message>
        <source>↓ %1  ↑ %2</source>
        <comment>received and sent a second</comment>
        <translation>↓ %1  ↑ %2</translation>
    </message>
    <message>
        <source>Nothing has been measured yet.</source>
        <translation>Rien n’a encore été mesuré.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) before</source>
        <translation>
            <numerusform>%Ln seconde plus tôt</numerusform>
            <numerusform>%Ln secondes plus tôt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) before</source>
        <translation>
            <numerusform>%Ln minute plus tôt</numerusform>
            <numerusform>%Ln&#xa0;minutes plus tôt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>non mesuré</translation>
    </message>
    <message>
        <source>%1: now %2, peak %3, total %4</source>
        <comment>received or sent: rate, highest rate, amount</comment>
        <translation>%1&#xa0;: actuellement %2, maximum %3, total %4</translation>
    </message>
    <message>
        <source>↓ Received</source>
        <translation>↓ Reçu</translation>
    </message>
    <message>
        <source>↑ Sent</source>
        <translation>↑ Envoyé</translation>
    </message>
    <message>
        <source>Now: %1. Most in the time shown: %2. In all: ↓ %3  ↑ %4.</source>
        <translation>Maintenant&#xa0;: %1. Maximum sur la durée affichée&#xa0;: %2. En tout&#xa0;: ↓ %3  ↑ %4.</translation>
    </message>
    <message>
        <source>%1 on average</source>
        <comment>rates of a time in which nobody looked</comment>
        <translation>%1 en moyenne</translation>
    </message>
</context>
<context>
    <name>culvert::TrayCommandLine</name>
    <message>
        <source>Shows the state of the home gateway&apos;s tunnel in the system tray.</source>
        <translation>Indique dans la zone de notification l’état du tunnel de la passerelle de la maison.</translation>
    </message>
</context>
<context>
    <name>culvert::TrayController</name>
    <message>
        <source>&amp;Open Culvert</source>
        <translation>&amp;Ouvrir Culvert</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Turn on</source>
        <translation>&amp;Activer</translation>
    </message>
    <message>
        <source>&amp;Turn off</source>
        <translation>&amp;Désactiver</translation>
    </message>
    <message>
        <source>Culvert: %1</source>
        <translation>Culvert&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>tunnel and its rates</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Turning on…</source>
        <translation>Activation en cours…</translation>
    </message>
    <message>
        <source>Turning off…</source>
        <translation>Désactivation en cours…</translation>
    </message>
    <message>
        <source>Culvert could not do that</source>
        <translation>Culvert n’a pas pu faire cela</translation>
    </message>
</context>
<context>
    <name>culvert::TrayNotifications</name>
    <message>
        <source>&amp;Notifications</source>
        <translation>&amp;Notifications</translation>
    </message>
    <message>
        <source>When the tunnel is &amp;lost</source>
        <translation>Quand le tunnel est &amp;perdu</translation>
    </message>
    <message>
        <source>When it is &amp;back</source>
        <translation>Quand il est de &amp;retour</translation>
    </message>
    <message>
        <source>When the provider gives another &amp;address</source>
        <translation>Quand le fournisseur attribue une autre &amp;adresse</translation>
    </message>
    <message>
        <source>When something was put &amp;right</source>
        <translation>Quand quelque chose a été ré&amp;tabli</translation>
    </message>
</context>
<context>
    <name>culvert::TunnelForm</name>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>Up to 15 letters, digits, “-”, “_” or “.”.</source>
        <translation>Au plus 15 lettres, chiffres, «&#xa0;-&#xa0;», «&#xa0;_&#xa0;» ou «&#xa0;.&#xa0;».</translation>
    </message>
    <message>
        <source>office</source>
        <translation>bureau</translation>
    </message>
    <message>
        <source>Address of the machine at the other end of the tunnel.</source>
        <translation>Adresse de la machine à l’autre bout du tunnel.</translation>
    </message>
    <message>
        <source>Networks &amp;behind it:</source>
        <translation>&amp;Réseaux derrière&#xa0;:</translation>
    </message>
    <message>
        <source>What is reached through this tunnel, separated by commas. 0.0.0.0/0 is the whole Internet.</source>
        <translation>Ce qui est joint par ce tunnel, séparé par des virgules. 0.0.0.0/0 est tout Internet.</translation>
    </message>
    <message>
        <source>&amp;Address here:</source>
        <translation>Adresse i&amp;ci&#xa0;:</translation>
    </message>
    <message>
        <source>Optional: an address of the home&apos;s networks for this machine&apos;s own traffic in the tunnel.</source>
        <translation>Facultatif&#xa0;: une adresse des réseaux de la maison pour le trafic propre de cette machine dans le tunnel.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Empty: culvert0, culvert1 and so on.</source>
        <translation>Vide&#xa0;: culvert0, culvert1 et ainsi de suite.</translation>
    </message>
    <message>
        <source>Rarely needed</source>
        <translation>Rarement nécessaire</translation>
    </message>
    <message>
        <source>as the packet inside</source>
        <translation>comme le paquet intérieur</translation>
    </message>
    <message>
        <source>How many routers an outer packet may pass.</source>
        <translation>Combien de routeurs un paquet extérieur peut traverser.</translation>
    </message>
    <message>
        <source>&amp;Open here:</source>
        <translation>&amp;Ouvert ici&#xa0;:</translation>
    </message>
    <message>
        <source>Services of this machine itself that can be reached through the tunnel. All others are closed to it; the home&apos;s other machines are not concerned.</source>
        <translation>Services de cette machine même qui sont joignables par le tunnel. Tous les autres lui sont fermés&#xa0;; les autres machines de la maison ne sont pas concernées.</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>Tunnel</translation>
    </message>
    <message>
        <source>Tunnel “%1”</source>
        <translation>Tunnel «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Remove tunnel %1</source>
        <translation>Supprimer le tunnel %1</translation>
    </message>
    <message>
        <source>&amp;Tunnel end:</source>
        <translation>Ex&amp;trémité du tunnel&#xa0;:</translation>
    </message>
    <message>
        <source>Interface na&amp;me:</source>
        <translation>No&amp;m de l’interface&#xa0;:</translation>
    </message>
    <message>
        <source>Time to &amp;live:</source>
        <translation>Durée de &amp;vie (TTL)&#xa0;:</translation>
    </message>
    <message>
        <source>T&amp;ransit address:</source>
        <translation>Adr&amp;esse de transit&#xa0;:</translation>
    </message>
    <message>
        <source>Use an existing &amp;device:</source>
        <translation>Utiliser un périphérique e&amp;xistant&#xa0;:</translation>
    </message>
    <message>
        <source>Not used: the tunnel is the existing device “%1”.</source>
        <translation>Non utilisé&#xa0;: le tunnel est le périphérique existant «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Networ&amp;ks for all devices:</source>
        <translation>Réseaux po&amp;ur tous les appareils&#xa0;:</translation>
    </message>
    <message>
        <source>Optional: private devices and the gateway reach these through the tunnel as well, with “Address here” as their source.</source>
        <translation>Facultatif&#xa0;: les appareils à adresse privée et la passerelle joignent aussi ces réseaux par le tunnel, avec «&#xa0;Adresse ici&#xa0;» comme source.</translation>
    </message>
    <message>
        <source>Optional: an address outside the home&apos;s networks for the tunnel&apos;s device, with prefix length, for routing daemons or monitoring.</source>
        <translation>Facultatif&#xa0;: une adresse hors des réseaux de la maison pour le périphérique du tunnel, avec la longueur de préfixe, pour les démons de routage ou la surveillance.</translation>
    </message>
    <message>
        <source>Optional: the tunnel is a device that another program creates, such as a WireGuard interface. Empty: Culvert creates one.</source>
        <translation>Facultatif&#xa0;: le tunnel est un périphérique qu’un autre programme crée, comme une interface WireGuard. Vide&#xa0;: Culvert en crée un.</translation>
    </message>
</context>
<context>
    <name>culvert::TunnelPage</name>
    <message>
        <source>Add a tunnel end</source>
        <translation>Ajouter une extrémité de tunnel</translation>
    </message>
    <message>
        <source>Choose an interface</source>
        <translation>Choisir une interface</translation>
    </message>
    <message>
        <source>Where the provider&apos;s line arrives and gets its address.</source>
        <translation>Là où la ligne du fournisseur arrive et reçoit son adresse.</translation>
    </message>
    <message>
        <source>&amp;Uplink interface:</source>
        <translation>Interface de la &amp;ligne&#xa0;:</translation>
    </message>
    <message>
        <source>Provider&apos;s line</source>
        <translation>Ligne du fournisseur</translation>
    </message>
    <message>
        <source>Tunnel and uplink</source>
        <translation>Tunnel et ligne</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
</TS>
