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
        <source>“%1” is the uplink as well. Choose the interface of the LAN.</source>
        <translation>«&#xa0;%1&#xa0;» est aussi l’interface de la ligne. Choisissez l’interface du LAN.</translation>
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
        <source>%1 lies in a network that is sent to it: the tunnel would run into itself. Split that network so that the tunnel end is outside.</source>
        <translation>%1 se trouve dans un réseau qui passe par le tunnel vers elle&#xa0;: le tunnel passerait dans lui-même. Divisez ce réseau de sorte que l’extrémité du tunnel soit en dehors.</translation>
    </message>
    <message>
        <source>%1 lies in a network that goes through another tunnel. Split that network so that the tunnel end is outside.</source>
        <translation>%1 se trouve dans un réseau qui passe par un autre tunnel. Divisez ce réseau de sorte que l’extrémité du tunnel soit en dehors.</translation>
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
        <source>Open “Exceptions”</source>
        <translation>Ouvrir «&#xa0;Exceptions&#xa0;»</translation>
    </message>
    <message>
        <source>Open “Routes”</source>
        <translation>Ouvrir «&#xa0;Routes&#xa0;»</translation>
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
        <source>It receives %1 and sends %2.</source>
        <translation>Réception&#xa0;: %1, envoi&#xa0;: %2.</translation>
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
        <source>The Culvert service is not running and could not be started, so nobody can tell whether the tunnel is up. Is “culvert-helper.service” installed and enabled?</source>
        <translation>Le service Culvert ne fonctionne pas et n’a pas pu être démarré&#xa0;; impossible donc de savoir si le tunnel est actif. «&#xa0;culvert-helper.service&#xa0;» est-il installé et activé&#xa0;?</translation>
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
        <source>Fill in the pages below and press Apply. Until then the network stays as it is.</source>
        <translation>Remplissez les pages ci-dessous, puis appuyez sur «&#xa0;Appliquer&#xa0;». Jusque-là, le réseau reste tel qu’il est.</translation>
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
</context>
<context>
    <name>culvert::ActionBar</name>
    <message>
        <source>&amp;Preview…</source>
        <translation>&amp;Aperçu…</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>Aban&amp;donner</translation>
    </message>
    <message>
        <source>A&amp;pply</source>
        <translation>Appli&amp;quer</translation>
    </message>
    <message>
        <source>Shows the exact steps that Apply would carry out</source>
        <translation>Montre les étapes exactes que «&#xa0;Appliquer&#xa0;» effectuerait</translation>
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
</context>
<context>
    <name>culvert::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
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
        <source>Paste a list</source>
        <translation>Coller une liste</translation>
    </message>
    <message>
        <source>Adds one exception for each line of the clipboard: an address or a network, then its label</source>
        <translation>Ajoute une exception pour chaque ligne du presse-papiers&#xa0;: une adresse ou un réseau, puis son libellé</translation>
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
        <source>Address or network, as 100.64.2.0/24</source>
        <translation>Adresse ou réseau, par exemple 100.64.2.0/24</translation>
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
        <source>%n already there.</source>
        <translation>
            <numerusform>%n était déjà présente.</numerusform>
            <numerusform>%n étaient déjà présentes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not understood:</source>
        <translation>
            <numerusform>%n ligne non comprise&#xa0;:</numerusform>
            <numerusform>%n lignes non comprises&#xa0;:</numerusform>
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
</context>
<context>
    <name>culvert::ExplainPage</name>
    <message>
        <source>&amp;Show the way</source>
        <translation>&amp;Montrer le chemin</translation>
    </message>
    <message>
        <source>The path of the packet</source>
        <translation>Le chemin du paquet</translation>
    </message>
    <message>
        <source>Asking the Culvert service</source>
        <translation>Interrogation du service Culvert</translation>
    </message>
    <message>
        <source>The gateway itself</source>
        <translation>La passerelle elle-même</translation>
    </message>
    <message>
        <source>A device</source>
        <translation>Un appareil</translation>
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
        <source>Address of the &amp;device:</source>
        <translation>Adresse de l’&amp;appareil&#xa0;:</translation>
    </message>
    <message>
        <source>Comes in &amp;over:</source>
        <translation>Arrive &amp;par&#xa0;:</translation>
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
        <source>Type an address first, four numbers from 0 to 255 as in 198.51.100.9.</source>
        <translation>Saisissez d’abord une adresse, quatre nombres de 0 à 255, par exemple 198.51.100.9.</translation>
    </message>
    <message>
        <source>“%1” is not an IPv4 address. Write four numbers from 0 to 255, as in 198.51.100.9.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse IPv4. Saisissez quatre nombres de 0 à 255, par exemple 198.51.100.9.</translation>
    </message>
    <message>
        <source>Name the interface by which the packet comes in.</source>
        <translation>Indiquez l’interface par laquelle le paquet arrive.</translation>
    </message>
    <message>
        <source>The Culvert service gave an answer that this version does not know.</source>
        <translation>Le service Culvert a donné une réponse que cette version ne connaît pas.</translation>
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
    <message>
        <source>Nothing of the chosen kinds.</source>
        <translation>Rien pour les types choisis.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln événement</numerusform>
            <numerusform>%Ln événements</numerusform>
        </translation>
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
        <source>The interfaces that the home&apos;s machines are connected to.</source>
        <translation>Les interfaces auxquelles les machines de la maison sont connectées.</translation>
    </message>
    <message>
        <source>&amp;LAN interfaces:</source>
        <translation>Interfaces du LA&amp;N&#xa0;:</translation>
    </message>
    <message>
        <source>Reach the provider&apos;s &amp;neighbours through the tunnel</source>
        <translation>Joindre les &amp;voisins chez le fournisseur par le tunnel</translation>
    </message>
    <message>
        <source>Other customers in the provider&apos;s network are reached through the tunnel, too; only the router is spoken to directly.</source>
        <translation>Les autres clients du réseau du fournisseur sont eux aussi joints par le tunnel&#xa0;; seul le routeur est contacté directement.</translation>
    </message>
    <message>
        <source>Leak &amp;guard</source>
        <translation>Protection contre les &amp;fuites</translation>
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
        <source>No other interface</source>
        <translation>Aucune autre interface</translation>
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
        <source>&amp;Everything</source>
        <translation>&amp;Tout</translation>
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
        <source>Ser&amp;vices:</source>
        <translation>Serv&amp;ices&#xa0;:</translation>
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
</context>
<context>
    <name>culvert::OverviewPage</name>
    <message>
        <source>The home and its way to the Internet</source>
        <translation>La maison et son chemin vers Internet</translation>
    </message>
</context>
<context>
    <name>culvert::PreviewDialog</name>
    <message>
        <source>What would be done</source>
        <translation>Ce qui serait fait</translation>
    </message>
    <message>
        <source>Asking the Culvert service…</source>
        <translation>Interrogation du service Culvert…</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nothing would be done: the network is already as these settings want it.</source>
        <translation>Rien ne serait fait&#xa0;: le réseau est déjà tel que ces paramètres le demandent.</translation>
    </message>
    <message numerus="yes">
        <source>Apply would carry out %n step(s) now, in this order. Nothing has been changed yet.</source>
        <translation>
            <numerusform>«&#xa0;Appliquer&#xa0;» effectuerait maintenant %n étape. Rien n’a encore été modifié.</numerusform>
            <numerusform>«&#xa0;Appliquer&#xa0;» effectuerait maintenant %n étapes, dans cet ordre. Rien n’a encore été modifié.</numerusform>
        </translation>
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
        <source>This is all of it. It goes nowhere by itself: copy it, and send it to whom you trust. Names of tunnels and interfaces are in it.</source>
        <translation>C’est tout. Ce rapport n’est envoyé nulle part de lui-même&#xa0;: copiez-le, et envoyez-le à qui vous faites confiance. Il contient les noms des tunnels et des interfaces.</translation>
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
        <source>Rules, in the order in which they are tried</source>
        <translation>Règles, dans l’ordre où elles sont examinées</translation>
    </message>
    <message>
        <source>Routes, by table</source>
        <translation>Routes, par table</translation>
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
    <message>
        <source>Something has to be corrected first.</source>
        <translation>Il faut d’abord corriger quelque chose.</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>Application en cours…</translation>
    </message>
    <message>
        <source>Applied, and read back from the kernel.</source>
        <translation>Appliqué, et relu depuis le noyau.</translation>
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
        <source>Trying again…</source>
        <translation>Nouvel essai…</translation>
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
</context>
<context>
    <name>culvert::TraceTree</name>
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
        <source>The area is what is received, the dashed line what is sent. It is measured while this window is open, and not otherwise.</source>
        <translation>La surface est ce qui est reçu, la ligne en tirets ce qui est envoyé. La mesure n’a lieu que tant que cette fenêtre est ouverte.</translation>
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
    <message>
        <source>Now: %1. Most in the time shown: %2.</source>
        <translation>Maintenant&#xa0;: %1. Maximum sur la durée affichée&#xa0;: %2.</translation>
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
        <source>now</source>
        <translation>maintenant</translation>
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
        <source>Culvert</source>
        <translation>Culvert</translation>
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
        <source>Tunnel &amp;end:</source>
        <translation>&amp;Extrémité du tunnel&#xa0;:</translation>
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
        <source>&amp;Interface name:</source>
        <translation>Nom de l’&amp;interface&#xa0;:</translation>
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
        <source>&amp;Time to live:</source>
        <translation>Durée de &amp;vie (TTL)&#xa0;:</translation>
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
