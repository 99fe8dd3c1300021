<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ErrorText</name>
    <message>
        <source>The settings were refused because something in them is wrong.</source>
        <translation>Die Einstellungen wurden abgelehnt, weil etwas darin falsch ist.</translation>
    </message>
    <message>
        <source>The settings were refused: with the address that the provider gives now, traffic would loop or leak.</source>
        <translation>Die Einstellungen wurden abgelehnt: Mit der Adresse, die der Anbieter jetzt vergibt, liefe der Verkehr im Kreis oder am Tunnel vorbei.</translation>
    </message>
    <message>
        <source>This version of Culvert cannot do that yet.</source>
        <translation>Diese Version von Culvert kann das noch nicht.</translation>
    </message>
    <message>
        <source>Nothing was changed: you are not authorised, or the password prompt was closed.</source>
        <translation>Nichts wurde geändert: Ihnen fehlt die Berechtigung, oder die Passwortabfrage wurde geschlossen.</translation>
    </message>
    <message>
        <source>Nothing was changed: the system could not check whether you are authorised. Is the polkit service running?</source>
        <translation>Nichts wurde geändert: Das System konnte Ihre Berechtigung nicht prüfen. Läuft der polkit-Dienst?</translation>
    </message>
    <message>
        <source>Nothing was changed: a password is needed, but nobody could be asked for it. Is a polkit agent running in this session?</source>
        <translation>Nichts wurde geändert: Ein Passwort ist nötig, aber niemand konnte danach gefragt werden. Läuft in dieser Sitzung ein polkit-Agent?</translation>
    </message>
    <message>
        <source>Somebody else has changed the settings meanwhile. Nothing was overwritten.</source>
        <translation>Jemand anderes hat die Einstellungen inzwischen geändert. Nichts wurde überschrieben.</translation>
    </message>
    <message>
        <source>Too much at once for the Culvert service. Try again in a moment.</source>
        <translation>Zu viel auf einmal für den Culvert-Dienst. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Nothing has been set up yet.</source>
        <translation>Es ist noch nichts eingerichtet.</translation>
    </message>
    <message>
        <source>There is no change that waits to be confirmed.</source>
        <translation>Es gibt keine Änderung, die auf Bestätigung wartet.</translation>
    </message>
    <message>
        <source>The Linux kernel refused a step.</source>
        <translation>Der Linux-Kernel hat einen Schritt abgelehnt.</translation>
    </message>
    <message>
        <source>Something that is not Culvert&apos;s own has the place that it needs. Culvert does not remove what others have made.</source>
        <translation>Etwas, das nicht von Culvert stammt, belegt den Platz, den es braucht. Culvert entfernt nichts, was andere angelegt haben.</translation>
    </message>
    <message>
        <source>The change failed and was undone; everything is as it was before.</source>
        <translation>Die Änderung ist fehlgeschlagen und wurde rückgängig gemacht; alles ist wie zuvor.</translation>
    </message>
    <message>
        <source>The change failed, and so did its undoing. Culvert keeps trying.</source>
        <translation>Die Änderung ist fehlgeschlagen und ließ sich nicht rückgängig machen. Culvert versucht es weiter.</translation>
    </message>
    <message>
        <source>The settings could not be stored, so the change was undone. Is the disk full?</source>
        <translation>Die Einstellungen ließen sich nicht speichern, deshalb wurde die Änderung rückgängig gemacht. Ist der Datenträger voll?</translation>
    </message>
    <message>
        <source>The Culvert service does not answer.</source>
        <translation>Der Culvert-Dienst antwortet nicht.</translation>
    </message>
    <message>
        <source>A fault in Culvert itself; the system journal has the details.</source>
        <translation>Ein Fehler in Culvert selbst; Einzelheiten stehen im Systemjournal.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Diese Angabe ist nötig.</translation>
    </message>
    <message>
        <source>At least one is needed.</source>
        <translation>Mindestens eine Angabe ist nötig.</translation>
    </message>
    <message>
        <source>These are too many.</source>
        <translation>Das sind zu viele.</translation>
    </message>
    <message>
        <source>“%1” is not an IPv4 address. Write four numbers from 0 to 255, as in 198.51.100.9.</source>
        <translation>„%1“ ist keine IPv4-Adresse. Schreiben Sie vier Zahlen von 0 bis 255, etwa 198.51.100.9.</translation>
    </message>
    <message>
        <source>“%1” is not a network. Write an address and a length, as in 203.0.113.0/28.</source>
        <translation>„%1“ ist kein Netz. Schreiben Sie eine Adresse und eine Länge, etwa 203.0.113.0/28.</translation>
    </message>
    <message>
        <source>“%1” is not a valid name. Use up to 15 letters, digits, “-”, “_” or “.”, and begin with a letter or digit.</source>
        <translation>„%1“ ist kein gültiger Name. Verwenden Sie bis zu 15 Buchstaben, Ziffern, „-“, „_“ oder „.“, vorn einen Buchstaben oder eine Ziffer.</translation>
    </message>
    <message>
        <source>“%1” has a meaning of its own in the Linux kernel. Choose another name.</source>
        <translation>„%1“ hat im Linux-Kernel eine eigene Bedeutung. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 is not an address that a machine can have.</source>
        <translation>%1 ist keine Adresse, die ein Rechner haben kann.</translation>
    </message>
    <message>
        <source>%1 holds no address that packets can be sent to. Remove it.</source>
        <translation>%1 enthält keine Adresse, an die sich Pakete senden lassen. Entfernen Sie diesen Eintrag.</translation>
    </message>
    <message>
        <source>%1 is there more than once. Keep one of them.</source>
        <translation>%1 kommt mehrfach vor. Behalten Sie nur eines davon.</translation>
    </message>
    <message>
        <source>%1 overlaps another network. Keep the larger one.</source>
        <translation>%1 überschneidet sich mit einem anderen Netz. Behalten Sie das größere.</translation>
    </message>
    <message>
        <source>The interface “%1” is there more than once.</source>
        <translation>Die Schnittstelle „%1“ kommt mehrfach vor.</translation>
    </message>
    <message>
        <source>This interface is the uplink or the LAN already. Choose another name.</source>
        <translation>Diese Schnittstelle ist schon der Anschluss oder das LAN. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“%1” is the name of another tunnel. Choose another one.</source>
        <translation>„%1“ heißt schon ein anderer Tunnel. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 is the end of another tunnel. Put the networks of both into one tunnel.</source>
        <translation>%1 ist schon das Ende eines anderen Tunnels. Fassen Sie die Netze beider in einem Tunnel zusammen.</translation>
    </message>
    <message>
        <source>%1 is in none of the home&apos;s networks. Choose an address of the home, or leave the field empty.</source>
        <translation>%1 liegt in keinem Netz des Heims. Wählen Sie eine Adresse des Heims, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>%1 is in the home itself. Name what lies behind the tunnel.</source>
        <translation>%1 liegt im Heim selbst. Geben Sie an, was hinter dem Tunnel liegt.</translation>
    </message>
    <message>
        <source>%1 is in the home&apos;s own networks. Name the address by which the tunnel end is reached without the tunnel.</source>
        <translation>%1 liegt in den eigenen Netzen des Heims. Geben Sie die Adresse an, unter der das Tunnelende ohne den Tunnel erreichbar ist.</translation>
    </message>
    <message>
        <source>%1 is in the home itself. Remove it, or switch it off.</source>
        <translation>%1 liegt im Heim selbst. Entfernen Sie diese Ausnahme, oder schalten Sie sie ab.</translation>
    </message>
    <message>
        <source>The exceptions leave a tunnel nothing to carry. Except less, or remove the tunnel.</source>
        <translation>Die Ausnahmen lassen für einen Tunnel nichts übrig. Nehmen Sie weniger aus, oder entfernen Sie den Tunnel.</translation>
    </message>
    <message>
        <source>Switched off: the network is as it would be without Culvert.</source>
        <translation>Abgeschaltet: Das Netz ist so, wie es ohne Culvert wäre.</translation>
    </message>
    <message>
        <source>The uplink interface does not exist. Is the network card plugged in, and its name right?</source>
        <translation>Die Anschluss-Schnittstelle gibt es nicht. Steckt die Netzwerkkarte, und stimmt ihr Name?</translation>
    </message>
    <message>
        <source>The uplink interface is switched off. Culvert goes on as soon as it is up.</source>
        <translation>Die Anschluss-Schnittstelle ist abgeschaltet. Culvert macht weiter, sobald sie wieder an ist.</translation>
    </message>
    <message>
        <source>The provider has not given this machine an address yet. The tunnel comes up by itself as soon as there is one.</source>
        <translation>Der Anbieter hat diesem Rechner noch keine Adresse gegeben. Sobald es eine gibt, kommt der Tunnel von selbst.</translation>
    </message>
    <message>
        <source>The provider&apos;s line names no router, so tunnel ends are looked for on the line itself.</source>
        <translation>Der Anschluss nennt keinen Router, deshalb werden Tunnelenden direkt am Anschluss gesucht.</translation>
    </message>
    <message>
        <source>The uplink has no signal. Is the cable plugged in?</source>
        <translation>Der Anschluss hat kein Signal. Steckt das Kabel?</translation>
    </message>
    <message>
        <source>The interface of a tunnel is down.</source>
        <translation>Die Schnittstelle eines Tunnels ist abgeschaltet.</translation>
    </message>
    <message>
        <source>Another program keeps undoing what Culvert sets up. Culvert tries again in a minute; find and stop the other one.</source>
        <translation>Ein anderes Programm macht immer wieder rückgängig, was Culvert einrichtet. Culvert versucht es in einer Minute erneut; suchen und beenden Sie das andere.</translation>
    </message>
    <message>
        <source>With the address that the provider gives now, traffic would loop or leak, so nothing was set up.</source>
        <translation>Mit der Adresse, die der Anbieter jetzt vergibt, liefe der Verkehr im Kreis oder am Tunnel vorbei; deshalb wurde nichts eingerichtet.</translation>
    </message>
    <message>
        <source>This version of Culvert cannot do what the settings ask for.</source>
        <translation>Diese Version von Culvert kann nicht, was die Einstellungen verlangen.</translation>
    </message>
    <message>
        <source>A change failed, and so did its undoing. Culvert keeps trying.</source>
        <translation>Eine Änderung ist fehlgeschlagen und ließ sich nicht rückgängig machen. Culvert versucht es weiter.</translation>
    </message>
    <message>
        <source>The settings cannot be stored. Is the disk full?</source>
        <translation>Die Einstellungen lassen sich nicht speichern. Ist der Datenträger voll?</translation>
    </message>
    <message>
        <source>The interface tunl0 is up and takes tunnelled packets from anybody. Switch it off.</source>
        <translation>Die Schnittstelle tunl0 ist an und nimmt Tunnelpakete von jedem an. Schalten Sie sie ab.</translation>
    </message>
    <message>
        <source>The provider gives a private address: packets from the tunnel end arrive only if the device in front of this machine forwards protocol 4.</source>
        <translation>Der Anbieter vergibt eine private Adresse: Pakete vom Tunnelende kommen nur an, wenn das Gerät vor diesem Rechner Protokoll 4 weiterleitet.</translation>
    </message>
    <message>
        <source>“%1” is an address inside a network. Did you mean %2?</source>
        <translation>„%1“ ist eine Adresse innerhalb eines Netzes. Meinten Sie %2?</translation>
    </message>
    <message>
        <source>The Linux kernel of this machine lacks what Culvert needs. Install one that has the modules “ipip” and “nf_tables”.</source>
        <translation>Dem Linux-Kernel dieses Rechners fehlt, was Culvert braucht. Installieren Sie einen mit den Modulen „ipip“ und „nf_tables“.</translation>
    </message>
    <message>
        <source>“%1” is an address inside a network. Write the network itself.</source>
        <translation>„%1“ ist eine Adresse innerhalb eines Netzes. Geben Sie das Netz selbst an.</translation>
    </message>
    <message>
        <source>This is too long. Shorten it.</source>
        <translation>Das ist zu lang. Kürzen Sie es.</translation>
    </message>
    <message>
        <source>This has characters that cannot be shown, such as line breaks. Write it on one line, without them.</source>
        <translation>Darin sind Zeichen, die sich nicht anzeigen lassen, etwa Zeilenumbrüche. Schreiben Sie es in eine Zeile, ohne sie.</translation>
    </message>
    <message>
        <source>“%1” is not a port or a range of ports. Write one number or two, the lesser first, from 1 to 65535, as in 80 or 20-21.</source>
        <translation>„%1“ ist kein Port und kein Bereich von Ports. Geben Sie eine Zahl an oder zwei, die kleinere zuerst, von 1 bis 65535, wie 80 oder 20-21.</translation>
    </message>
    <message>
        <source>This protocol has no ports. Leave the field empty.</source>
        <translation>Dieses Protokoll hat keine Ports. Lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>%1 is in none of the home&apos;s networks. Choose addresses of the home.</source>
        <translation>%1 liegt in keinem Netz des Heims. Wählen Sie Adressen des Heims.</translation>
    </message>
    <message>
        <source>Servers and chosen services belong to the mode that tunnels only them. Choose that mode, or remove them.</source>
        <translation>Server und gewählte Dienste gehören zu dem Modus, der nur sie durch den Tunnel schickt. Wählen Sie diesen Modus, oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>“%1” is no protocol. Choose one of the list, or write its number, from 0 to 255.</source>
        <translation>„%1“ ist kein Protokoll. Wählen Sie eines aus der Liste, oder geben Sie seine Nummer an, von 0 bis 255.</translation>
    </message>
    <message>
        <source>This is another kind of value than the one that belongs here.</source>
        <translation>Das ist eine andere Art von Wert, als hierher gehört.</translation>
    </message>
    <message>
        <source>This number is too small or too large.</source>
        <translation>Diese Zahl ist zu klein oder zu groß.</translation>
    </message>
    <message>
        <source>This is not one of the values that are possible here.</source>
        <translation>Das ist keiner der Werte, die hier möglich sind.</translation>
    </message>
    <message>
        <source>These settings are of another version of Culvert. Use a newer one.</source>
        <translation>Diese Einstellungen stammen von einer anderen Version von Culvert. Verwenden Sie eine neuere.</translation>
    </message>
    <message>
        <source>This key is not known. Remove it, or correct its spelling.</source>
        <translation>Dieser Schlüssel ist unbekannt. Entfernen Sie ihn, oder berichtigen Sie seine Schreibweise.</translation>
    </message>
    <message>
        <source>This key is there more than once. Keep one of them.</source>
        <translation>Dieser Schlüssel kommt mehrfach vor. Behalten Sie einen davon.</translation>
    </message>
    <message>
        <source>This is not JSON.</source>
        <translation>Das ist kein JSON.</translation>
    </message>
    <message>
        <source>This is not UTF-8.</source>
        <translation>Das ist kein UTF-8.</translation>
    </message>
    <message>
        <source>This begins with a byte order mark. Save it without one.</source>
        <translation>Das beginnt mit einer Bytereihenfolge-Marke. Speichern Sie es ohne diese.</translation>
    </message>
    <message>
        <source>This is nested too deeply.</source>
        <translation>Das ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>This is larger than any configuration.</source>
        <translation>Das ist größer als jede Konfiguration.</translation>
    </message>
    <message>
        <source>There are more problems; correct those above first.</source>
        <translation>Es gibt weitere Fehler; beheben Sie zuerst die obigen.</translation>
    </message>
    <message>
        <source>The existing device of a tunnel is missing or down. Start the program that creates it; Culvert continues as soon as the device is up.</source>
        <translation>Das vorhandene Gerät eines Tunnels fehlt oder ist nicht aktiv. Starten Sie das Programm, das es anlegt; Culvert macht weiter, sobald das Gerät aktiv ist.</translation>
    </message>
    <message>
        <source>Routing rules of another program come before Culvert&apos;s. Packets that they match do not use the tunnel. Give those rules a higher preference number, or remove them.</source>
        <translation>Routing-Regeln eines anderen Programms kommen vor denen von Culvert. Pakete, auf die sie zutreffen, nutzen den Tunnel nicht. Geben Sie diesen Regeln eine höhere Präferenznummer oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>Without an address here, private devices and this machine get no answers through the tunnel. Enter an address of the home.</source>
        <translation>Ohne eine Adresse hier erhalten Geräte mit privater Adresse und dieser Rechner keine Antworten durch den Tunnel. Geben Sie eine Adresse des Heims ein.</translation>
    </message>
    <message>
        <source>This has no effect, because everything uses the tunnel in this mode. Remove it, or choose another mode.</source>
        <translation>Das hat keine Wirkung, da in diesem Modus alles den Tunnel nutzt. Entfernen Sie es oder wählen Sie einen anderen Modus.</translation>
    </message>
    <message>
        <source>This has no effect: the existing device has an MTU of its own. Choose “Automatic”, and set the MTU in the program that creates the device.</source>
        <translation>Das hat keine Wirkung: Das vorhandene Gerät hat eine eigene MTU. Wählen Sie „Automatisch“ und stellen Sie die MTU in dem Programm ein, das das Gerät anlegt.</translation>
    </message>
    <message>
        <source>%1 is the first or the last address of its network, which no machine can have. Enter the address that this machine has there.</source>
        <translation>%1 ist die erste oder letzte Adresse des Netzes, die kein Rechner haben kann. Geben Sie die Adresse ein, die dieser Rechner dort hat.</translation>
    </message>
    <message>
        <source>There are more warnings; see those above first.</source>
        <translation>Es gibt weitere Warnungen; sehen Sie zuerst die obigen an.</translation>
    </message>
    <message>
        <source>This has invisible characters that change the direction of the text. Remove them.</source>
        <translation>Hier gibt es unsichtbare Zeichen, die die Richtung des Textes ändern. Entfernen Sie sie.</translation>
    </message>
    <message>
        <source>“%1” is not a valid set of mark bits. Enter 0x and a hexadecimal number with 5 to 16 adjacent bits, such as 0x1f000000.</source>
        <translation>„%1“ sind keine gültigen Markenbits. Geben Sie 0x und eine hexadezimale Zahl mit 5 bis 16 benachbarten Bits ein, zum Beispiel 0x1f000000.</translation>
    </message>
    <message>
        <source>This is only for devices that Culvert creates. Remove it, or remove the existing device.</source>
        <translation>Das gilt nur für Geräte, die Culvert anlegt. Entfernen Sie es oder entfernen Sie das vorhandene Gerät.</translation>
    </message>
    <message>
        <source>%1 is not in the networks behind this tunnel. Add it there, or remove it here.</source>
        <translation>%1 liegt nicht in den Netzen hinter diesem Tunnel. Fügen Sie es dort hinzu oder entfernen Sie es hier.</translation>
    </message>
    <message>
        <source>Private devices and the gateway need an address of the tunnel as their source. Enter one in “Address here”.</source>
        <translation>Geräte mit privater Adresse und das Gateway brauchen eine Adresse des Tunnels als Absender. Geben Sie bei „Adresse hier“ eine ein.</translation>
    </message>
    <message>
        <source>The network of %1 overlaps the home&apos;s networks. Choose an address outside the home.</source>
        <translation>Das Netz von %1 überschneidet sich mit den Netzen des Heims. Wählen Sie eine Adresse außerhalb des Heims.</translation>
    </message>
    <message>
        <source>The network of %1 overlaps the transit network of another tunnel. Choose another network for each tunnel.</source>
        <translation>Das Netz von %1 überschneidet sich mit dem Transitnetz eines anderen Tunnels. Wählen Sie für jeden Tunnel ein eigenes.</translation>
    </message>
    <message>
        <source>%1 has no effect in this mode without “For the LAN too”. Switch that on, or remove the exception.</source>
        <translation>%1 hat in diesem Modus ohne „Auch für das LAN“ keine Wirkung. Schalten Sie das ein oder entfernen Sie die Ausnahme.</translation>
    </message>
    <message>
        <source>A change waits to be confirmed. Keep it or undo it first; nothing else was changed.</source>
        <translation>Eine Änderung wartet auf Bestätigung. Behalten Sie sie oder nehmen Sie sie zurück; sonst wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>The provider&apos;s line has got an address.</source>
        <translation>Der Anschluss hat eine Adresse bekommen.</translation>
    </message>
    <message>
        <source>The provider&apos;s line has got another address.</source>
        <translation>Der Anschluss hat eine andere Adresse bekommen.</translation>
    </message>
    <message>
        <source>The provider&apos;s line has lost its address.</source>
        <translation>Der Anschluss hat seine Adresse verloren.</translation>
    </message>
    <message>
        <source>Settings were put into force.</source>
        <translation>Einstellungen wurden in Kraft gesetzt.</translation>
    </message>
    <message>
        <source>Settings could not be put into force.</source>
        <translation>Einstellungen ließen sich nicht in Kraft setzen.</translation>
    </message>
    <message>
        <source>What another program had changed was put right.</source>
        <translation>Was ein anderes Programm verändert hatte, wurde wiederhergestellt.</translation>
    </message>
    <message>
        <source>Another program keeps undoing what Culvert sets up.</source>
        <translation>Ein anderes Programm macht immer wieder rückgängig, was Culvert einrichtet.</translation>
    </message>
    <message>
        <source>The settings cannot be stored.</source>
        <translation>Die Einstellungen lassen sich nicht speichern.</translation>
    </message>
    <message>
        <source>The settings that were prepared for this machine are not valid.</source>
        <translation>Die für diesen Rechner vorbereiteten Einstellungen sind ungültig.</translation>
    </message>
    <message>
        <source>Culvert is off.</source>
        <translation>Culvert ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Culvert waits for an address of the provider.</source>
        <translation>Culvert wartet auf eine Adresse des Anbieters.</translation>
    </message>
    <message>
        <source>The tunnel is up.</source>
        <translation>Der Tunnel steht.</translation>
    </message>
    <message>
        <source>The tunnel is up, with a problem.</source>
        <translation>Der Tunnel steht, mit einem Problem.</translation>
    </message>
    <message>
        <source>The tunnel could not be set up.</source>
        <translation>Der Tunnel ließ sich nicht einrichten.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparatur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Forwarding of packets stays on, because other programs need it.</source>
        <translation>Die Weiterleitung von Paketen bleibt eingeschaltet, da andere Programme sie brauchen.</translation>
    </message>
    <message>
        <source>The new settings wait to be confirmed.</source>
        <translation>Die neuen Einstellungen warten auf Bestätigung.</translation>
    </message>
    <message>
        <source>The new settings were confirmed.</source>
        <translation>Die neuen Einstellungen wurden bestätigt.</translation>
    </message>
    <message>
        <source>The new settings were undone.</source>
        <translation>Die neuen Einstellungen wurden zurückgenommen.</translation>
    </message>
    <message>
        <source>The new settings were undone, because nobody confirmed them in time.</source>
        <translation>Die neuen Einstellungen wurden zurückgenommen, weil niemand sie rechtzeitig bestätigt hat.</translation>
    </message>
</context>
<context>
    <name>ExceptionList</name>
    <message>
        <source>There is more than one address. Write each network on a line of its own.</source>
        <translation>Hier steht mehr als eine Adresse. Schreiben Sie jedes Netz in eine eigene Zeile.</translation>
    </message>
    <message>
        <source>This row does not have the four columns of the header.</source>
        <translation>Diese Zeile hat nicht die vier Spalten der Kopfzeile.</translation>
    </message>
    <message numerus="yes">
        <source>There is room for %n exception(s), and they are all taken.</source>
        <translation>
            <numerusform>Es gibt Platz für %n Ausnahme, und er ist belegt.</numerusform>
            <numerusform>Es gibt Platz für %n Ausnahmen, und alle Plätze sind belegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is an IPv6 address. Exceptions are IPv4 addresses and networks.</source>
        <translation>„%1“ ist eine IPv6-Adresse. Ausnahmen sind IPv4-Adressen und -Netze.</translation>
    </message>
</context>
<context>
    <name>FileReader</name>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 ist keine Datei.</translation>
    </message>
    <message>
        <source>%1 is larger than 16 MiB. Take a part of it.</source>
        <translation>%1 ist größer als 16 MiB. Nehmen Sie einen Teil davon.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Tell Culvert where the tunnel ends and which networks are yours. Nothing changes before you apply it, and a preview shows every step.</source>
        <translation>Sagen Sie Culvert, wo der Tunnel endet und welche Netze Ihre sind. Vor dem Anwenden ändert sich nichts, und eine Vorschau zeigt jeden Schritt.</translation>
    </message>
    <message>
        <source>Choose the interface by which the provider&apos;s line arrives.</source>
        <translation>Wählen Sie die Schnittstelle, an der der Anschluss des Anbieters ankommt.</translation>
    </message>
    <message>
        <source>See whether the tunnel end lies in the provider&apos;s network, or in one that is sent through a tunnel.</source>
        <translation>Prüfen Sie, ob das Tunnelende im Netz des Anbieters liegt oder in einem, das durch einen Tunnel geht.</translation>
    </message>
    <message>
        <source>Trying again sets the tunnel up anew. If it goes down again, something else on this machine switches it off.</source>
        <translation>Ein neuer Versuch richtet den Tunnel neu ein. Fällt er wieder aus, schaltet ihn etwas anderes auf diesem Rechner ab.</translation>
    </message>
    <message>
        <source>The list of routes tells who has made which.</source>
        <translation>Die Liste der Routen sagt, wer welche angelegt hat.</translation>
    </message>
    <message>
        <source>When the kernel has been installed and started, try again.</source>
        <translation>Versuchen Sie es noch einmal, wenn der Kernel installiert und gestartet ist.</translation>
    </message>
    <message>
        <source>When the cause is gone, try again.</source>
        <translation>Versuchen Sie es noch einmal, wenn die Ursache behoben ist.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Open “Tunnel and uplink”</source>
        <translation>„Tunnel und Anschluss“ öffnen</translation>
    </message>
    <message>
        <source>Open “Routes”</source>
        <translation>„Routen“ öffnen</translation>
    </message>
    <message>
        <source>Switch the connection on in the network settings of this machine, or choose another interface.</source>
        <translation>Schalten Sie die Verbindung in den Netzwerkeinstellungen dieses Rechners ein, oder wählen Sie eine andere Schnittstelle.</translation>
    </message>
    <message>
        <source>If this takes longer than a minute: is the modem switched on, and is it the right interface?</source>
        <translation>Dauert das länger als eine Minute: Ist das Modem eingeschaltet, und ist es die richtige Schnittstelle?</translation>
    </message>
    <message>
        <source>If the tunnel carries nothing, see whether another interface is the provider&apos;s line.</source>
        <translation>Wenn der Tunnel nichts befördert, prüfen Sie, ob eine andere Schnittstelle der Anschluss ist.</translation>
    </message>
    <message>
        <source>See to the cable and the modem. The tunnel goes on by itself when there is a signal.</source>
        <translation>Prüfen Sie Kabel und Modem. Der Tunnel macht von selbst weiter, sobald es ein Signal gibt.</translation>
    </message>
    <message>
        <source>Change the settings to what this version can do, or install a newer one.</source>
        <translation>Ändern Sie die Einstellungen so, dass diese Version sie umsetzen kann, oder installieren Sie eine neuere.</translation>
    </message>
    <message>
        <source>When there is room on the disk again, trying again stores them.</source>
        <translation>Wenn auf dem Datenträger wieder Platz ist, speichert ein neuer Versuch sie.</translation>
    </message>
    <message>
        <source>An administrator can by this command: ip link set tunl0 down</source>
        <translation>Die Systemverwaltung kann das mit diesem Befehl: ip link set tunl0 down</translation>
    </message>
    <message>
        <source>Set that device to bridge mode, or let it forward protocol 4 (IP in IP) to this machine.</source>
        <translation>Stellen Sie jenes Gerät auf Bridge-Betrieb, oder lassen Sie es Protokoll 4 (IP in IP) an diesen Rechner weiterleiten.</translation>
    </message>
    <message>
        <source>If the device has another name now, enter that name in the settings of the tunnel.</source>
        <translation>Falls das Gerät jetzt einen anderen Namen hat, geben Sie diesen in den Einstellungen des Tunnels ein.</translation>
    </message>
    <message>
        <source>“Routes” lists the rules in the order in which they apply.</source>
        <translation>„Routen“ zeigt die Regeln in der Reihenfolge, in der sie gelten.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>The Culvert service is running.</source>
        <translation>Der Culvert-Dienst läuft.</translation>
    </message>
    <message>
        <source>The Culvert service has not answered yet. You can go on meanwhile.</source>
        <translation>Der Culvert-Dienst hat noch nicht geantwortet. Sie können inzwischen weitermachen.</translation>
    </message>
    <message>
        <source>The Culvert service is not running. You can go on, but not apply before it has been started: sudo systemctl enable --now culvert-helper</source>
        <translation>Der Culvert-Dienst läuft nicht. Sie können weitermachen, aber nichts anwenden, bevor er gestartet ist: sudo systemctl enable --now culvert-helper</translation>
    </message>
    <message>
        <source>Whether the Linux kernel has IP-in-IP tunnels will turn out when you apply.</source>
        <translation>Ob der Linux-Kernel IP-in-IP-Tunnel beherrscht, stellt sich beim Anwenden heraus.</translation>
    </message>
    <message>
        <source>The Linux kernel has IP-in-IP tunnels.</source>
        <translation>Der Linux-Kernel beherrscht IP-in-IP-Tunnel.</translation>
    </message>
    <message>
        <source>Several lines lead to the Internet: %1. Choose the provider&apos;s.</source>
        <translation>Mehrere Leitungen führen ins Internet: %1. Wählen Sie die des Anbieters.</translation>
    </message>
    <message>
        <source>No line leads to the Internet now. Choose the interface of the provider&apos;s.</source>
        <translation>Zurzeit führt keine Leitung ins Internet. Wählen Sie die Schnittstelle, an der die des Anbieters ankommt.</translation>
    </message>
    <message>
        <source>The provider&apos;s line is %1, with the address %2.</source>
        <translation>Der Anschluss ist %1, mit der Adresse %2.</translation>
    </message>
    <message>
        <source>The LAN may be at any of these: %1. Choose its interface.</source>
        <translation>Das LAN kann an jeder von diesen hängen: %1. Wählen Sie seine Schnittstelle.</translation>
    </message>
    <message>
        <source>There is no interface %1 now.</source>
        <translation>Zurzeit gibt es keine Schnittstelle %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This machine has no address of %1 on the LAN. Machines of that network reach it only when it has one, or when another router leads to them.</source>
        <translation>Dieser Rechner hat im LAN keine Adresse aus %1. Rechner dieses Netzes erreichen ihn erst, wenn er eine hat oder wenn ein anderer Router zu ihnen führt.</translation>
    </message>
    <message>
        <source>The LAN is at %1.</source>
        <translation>Das LAN hängt an %1.</translation>
    </message>
    <message>
        <source>No interface looks like the LAN. Choose the one that your machines are connected to, or leave it empty: only this gateway uses the tunnel then.</source>
        <translation>Keine Schnittstelle sieht nach dem LAN aus. Wählen Sie die, an der Ihre Rechner hängen, oder lassen Sie das Feld leer: Dann nutzt nur dieses Gateway den Tunnel.</translation>
    </message>
    <message>
        <source>The LAN and the provider share %1. Machines of the home are told apart by their addresses.</source>
        <translation>LAN und Anbieter teilen sich %1. Die Rechner des Heims werden an ihren Adressen erkannt.</translation>
    </message>
    <message>
        <source>All tunnels are existing devices, so the Linux kernel needs no IP-in-IP tunnels.</source>
        <translation>Alle Tunnel sind vorhandene Geräte, der Linux-Kernel braucht daher keine IP-in-IP-Tunnel.</translation>
    </message>
</context>
<context>
    <name>HomeWays</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>protocol %1</source>
        <translation>Protokoll %1</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>All devices, and the gateway</source>
        <translation>Alle Geräte und das Gateway</translation>
    </message>
    <message>
        <source>Devices with a home address (%1)</source>
        <translation>Geräte mit einer Adresse des Heims (%1)</translation>
    </message>
    <message>
        <source>Devices with a private address</source>
        <translation>Geräte mit privater Adresse</translation>
    </message>
    <message>
        <source>The gateway itself</source>
        <translation>Gateway selbst</translation>
    </message>
    <message>
        <source>What is sent anywhere else</source>
        <translation>Was woandershin geschickt wird</translation>
    </message>
    <message>
        <source>nowhere, until the tunnel is up</source>
        <translation>nirgendwohin, bis der Tunnel steht</translation>
    </message>
    <message>
        <source>Servers (%1)</source>
        <translation>Server (%1)</translation>
    </message>
    <message>
        <source>Chosen services of all devices (%1)</source>
        <translation>Gewählte Dienste aller Geräte (%1)</translation>
    </message>
    <message>
        <source>All other devices</source>
        <translation>Alle anderen Geräte</translation>
    </message>
    <message>
        <source>by the provider&apos;s line, as %1</source>
        <comment>an address</comment>
        <translation>über den Anschluss, als %1</translation>
    </message>
    <message>
        <source>by the provider&apos;s line, when it has an address</source>
        <translation>über den Anschluss, sobald er eine Adresse hat</translation>
    </message>
    <message>
        <source>by the provider&apos;s line, as without Culvert</source>
        <translation>über den Anschluss, wie ohne Culvert</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a tunnel</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>through the tunnel %1</source>
        <comment>its name</comment>
        <translation>durch den Tunnel %1</translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <comment>a way, networks</comment>
        <translation>%1, zu %2</translation>
    </message>
    <message>
        <source>by the provider&apos;s line: for the gateway, and where masqueraded for all devices</source>
        <translation>über den Anschluss: für das Gateway und, wo maskiert wird, für alle Geräte</translation>
    </message>
    <message>
        <source>by the provider&apos;s line, for the gateway only</source>
        <translation>über den Anschluss, nur für das Gateway</translation>
    </message>
    <message numerus="yes">
        <source>%Ln exception(s)</source>
        <translation>
            <numerusform>%Ln Ausnahme</numerusform>
            <numerusform>%Ln Ausnahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway</source>
        <translation>Das Gateway</translation>
    </message>
    <message>
        <source>The gateway, with a home address (%1)</source>
        <translation>Das Gateway mit einer Heimadresse (%1)</translation>
    </message>
    <message>
        <source>The gateway, with the provider address</source>
        <translation>Das Gateway mit der Adresse des Anbieters</translation>
    </message>
    <message>
        <source>All devices and the gateway, to %1</source>
        <comment>networks</comment>
        <translation>Alle Geräte und das Gateway, nach %1</translation>
    </message>
    <message>
        <source>The gateway, to %1</source>
        <comment>networks</comment>
        <translation>Das Gateway, nach %1</translation>
    </message>
    <message>
        <source>Chosen services (%1)</source>
        <translation>Gewählte Dienste (%1)</translation>
    </message>
    <message>
        <source>without effect in this mode, as none is for the LAN too</source>
        <translation>in diesem Modus ohne Wirkung, da keine auch für das LAN gilt</translation>
    </message>
</context>
<context>
    <name>MeasurementText</name>
    <message>
        <source>Only packets of up to %1 bytes arrive, which is less than a tunnel can be set to.</source>
        <translation>Nur Pakete bis %1 Bytes kommen an; das ist weniger, als sich für einen Tunnel einstellen lässt.</translation>
    </message>
    <message>
        <source>Packets of %1 bytes arrive, the largest that this tunnel takes. Nothing has to be changed.</source>
        <translation>Pakete von %1 Bytes kommen an, die größten, die dieser Tunnel annimmt. Es muss nichts geändert werden.</translation>
    </message>
    <message>
        <source>Packets of up to %1 bytes arrive. A router on the way carries no larger ones, and says so: most connections find that out by themselves.</source>
        <translation>Pakete bis %1 Bytes kommen an. Ein Router auf dem Weg befördert keine größeren und sagt das auch: Die meisten Verbindungen finden es selbst heraus.</translation>
    </message>
    <message>
        <source>Packets of up to %1 bytes arrive. Larger ones vanish, and nobody says so: connections that send them hang. Use the value below, for the packets or for the segments.</source>
        <translation>Pakete bis %1 Bytes kommen an. Größere verschwinden, ohne dass es jemand sagt: Verbindungen, die sie senden, bleiben hängen. Verwenden Sie den Wert unten, für die Pakete oder für die Segmente.</translation>
    </message>
    <message>
        <source>%1 does not answer even the smallest packet, so nothing can be concluded. Perhaps it never answers, perhaps nothing gets there.</source>
        <translation>%1 antwortet nicht einmal auf das kleinste Paket, daher lässt sich nichts schließen. Vielleicht antwortet es nie, vielleicht kommt nichts dort an.</translation>
    </message>
    <message>
        <source>%1 cannot be reached through the tunnel.</source>
        <translation>%1 ist durch den Tunnel nicht erreichbar.</translation>
    </message>
    <message>
        <source>This machine has no address of the home to measure from. Give it one: “Address here” on the page of the tunnel.</source>
        <translation>Dieser Rechner hat keine Adresse des Heims, von der aus gemessen werden könnte. Geben Sie ihm eine: „Adresse hier“ auf der Seite des Tunnels.</translation>
    </message>
    <message>
        <source>%1 is not an address of this machine now. Is the tunnel up?</source>
        <translation>%1 ist zurzeit keine Adresse dieses Rechners. Steht der Tunnel?</translation>
    </message>
    <message>
        <source>Trying packets of %1 bytes.</source>
        <translation>Pakete von %1 Bytes werden versucht.</translation>
    </message>
    <message>
        <source>Trying packets of %1 bytes; %2 bytes arrive.</source>
        <translation>Pakete von %1 Bytes werden versucht; %2 Bytes kommen an.</translation>
    </message>
    <message>
        <source>Trying packets of %1 bytes; %2 bytes arrive, %3 do not.</source>
        <translation>Pakete von %1 Bytes werden versucht; %2 Bytes kommen an, %3 nicht.</translation>
    </message>
</context>
<context>
    <name>NotificationText</name>
    <message>
        <source>The provider&apos;s line comes and goes</source>
        <translation>Der Anschluss kommt und geht</translation>
    </message>
    <message>
        <source>Culvert says no more about it until it has been steady for a minute.</source>
        <translation>Culvert meldet davon nichts mehr, bis er eine Minute lang stabil war.</translation>
    </message>
    <message>
        <source>Culvert has put something right</source>
        <translation>Culvert hat etwas wiederhergestellt</translation>
    </message>
    <message>
        <source>Another program had changed what Culvert sets up. The history has the details.</source>
        <translation>Ein anderes Programm hatte verändert, was Culvert einrichtet. Einzelheiten stehen im Verlauf.</translation>
    </message>
    <message>
        <source>Another program keeps changing what Culvert sets up</source>
        <translation>Ein anderes Programm verändert immer wieder, was Culvert einrichtet</translation>
    </message>
    <message>
        <source>Culvert puts it right each time, and says no more about it until that has stopped. The history has the details.</source>
        <translation>Culvert stellt es jedes Mal wieder her und meldet davon nichts mehr, bis das aufgehört hat. Einzelheiten stehen im Verlauf.</translation>
    </message>
    <message>
        <source>The tunnel is up</source>
        <translation>Der Tunnel steht</translation>
    </message>
    <message>
        <source>The provider has given another address</source>
        <translation>Der Anbieter hat eine andere Adresse vergeben</translation>
    </message>
    <message>
        <source>The provider&apos;s line has no address</source>
        <translation>Der Anschluss hat keine Adresse</translation>
    </message>
    <message>
        <source>The tunnel could not be set up</source>
        <translation>Der Tunnel ließ sich nicht einrichten</translation>
    </message>
    <message>
        <source>The tunnel has a problem</source>
        <translation>Der Tunnel hat ein Problem</translation>
    </message>
    <message>
        <source>The Culvert service does not answer</source>
        <translation>Der Culvert-Dienst antwortet nicht</translation>
    </message>
    <message>
        <source>Whether the tunnel is up is not known.</source>
        <translation>Ob der Tunnel steht, ist nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>At home</source>
        <translation>Zu Hause</translation>
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
        <translation>Heim</translation>
    </message>
    <message>
        <source>your devices</source>
        <translation>Ihre Geräte</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>dieser Rechner</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>an interface</comment>
        <translation>an %1</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>The Culvert service does not answer, so it is not known which way traffic goes.</source>
        <translation>Der Culvert-Dienst antwortet nicht; welchen Weg der Verkehr nimmt, ist deshalb nicht bekannt.</translation>
    </message>
    <message>
        <source>The devices at home reach the Internet through the gateway, which is this machine.</source>
        <translation>Die Geräte zu Hause erreichen das Internet über das Gateway; das ist dieser Rechner.</translation>
    </message>
    <message>
        <source>The gateway could not set the tunnel up.</source>
        <translation>Das Gateway konnte den Tunnel nicht einrichten.</translation>
    </message>
    <message>
        <source>The gateway is carrying out a change.</source>
        <translation>Das Gateway führt eine Änderung aus.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>The provider&apos;s line is %1.</source>
        <translation>Anschluss des Anbieters: %1.</translation>
    </message>
    <message>
        <source>no signal</source>
        <translation>kein Signal</translation>
    </message>
    <message>
        <source>gives no address</source>
        <translation>gibt keine Adresse</translation>
    </message>
    <message>
        <source>The provider&apos;s line has no signal, so nothing passes.</source>
        <translation>Der Anschluss hat kein Signal; es kommt nichts durch.</translation>
    </message>
    <message>
        <source>The provider&apos;s line has no address, so nothing passes.</source>
        <translation>Der Anschluss hat keine Adresse; es kommt nichts durch.</translation>
    </message>
    <message>
        <source>The tunnel “%1” to %2 is up.</source>
        <translation>Der Tunnel „%1“ zu %2 steht.</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a tunnel</comment>
        <translation>aus</translation>
    </message>
    <message>
        <source>waits for the line</source>
        <translation>wartet auf den Anschluss</translation>
    </message>
    <message>
        <source>The tunnel “%1” to %2 is switched off.</source>
        <translation>Der Tunnel „%1“ zu %2 ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>The tunnel “%1” to %2 waits for the line.</source>
        <translation>Der Tunnel „%1“ zu %2 wartet auf den Anschluss.</translation>
    </message>
    <message>
        <source>changing</source>
        <comment>a tunnel</comment>
        <translation>wird geändert</translation>
    </message>
    <message>
        <source>The tunnel “%1” to %2 is being changed.</source>
        <translation>Der Tunnel „%1“ zu %2 wird geändert.</translation>
    </message>
    <message>
        <source>down</source>
        <comment>a tunnel</comment>
        <translation>ausgefallen</translation>
    </message>
    <message>
        <source>The tunnel “%1” to %2 is down.</source>
        <translation>Der Tunnel „%1“ zu %2 ist ausgefallen.</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>directly</source>
        <translation>direkt</translation>
    </message>
    <message>
        <source>The home&apos;s traffic goes through the tunnel to the Internet; exceptions go directly, by the provider&apos;s line alone.</source>
        <translation>Der Verkehr des Heims geht durch den Tunnel ins Internet; Ausnahmen gehen direkt, allein über den Anschluss des Anbieters.</translation>
    </message>
    <message>
        <source>Traffic that leaves goes directly, by the provider&apos;s line alone.</source>
        <translation>Ausgehender Verkehr geht direkt, allein über den Anschluss des Anbieters.</translation>
    </message>
    <message>
        <source>%1 receives %2 and sends %3.</source>
        <comment>who, two rates</comment>
        <translation>%1 empfängt %2 und sendet %3.</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Other devices</source>
        <translation>Andere Geräte</translation>
    </message>
    <message>
        <source>The provider&apos;s line</source>
        <translation>Der Anschluss</translation>
    </message>
    <message>
        <source>The tunnel “%1”</source>
        <translation>Der Tunnel „%1“</translation>
    </message>
    <message>
        <source>private addresses, gateway</source>
        <translation>private Adressen, Gateway</translation>
    </message>
    <message>
        <source>other devices, gateway</source>
        <translation>andere Geräte, Gateway</translation>
    </message>
    <message>
        <source>other destinations</source>
        <translation>andere Ziele</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>who, by which way</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>No LAN</source>
        <translation>Kein LAN</translation>
    </message>
    <message>
        <source>There is no LAN: only the gateway, which is this machine, uses the tunnel.</source>
        <translation>Es gibt kein LAN: Nur das Gateway, also dieser Rechner, nutzt den Tunnel.</translation>
    </message>
    <message>
        <source>gateway</source>
        <comment>what uses the provider&apos;s line</comment>
        <translation>Gateway</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Whatever has an &amp;address of the home</source>
        <translation>Was &amp;eine Adresse des Heims hat</translation>
    </message>
    <message>
        <source>Eve&amp;rything</source>
        <translation>Alle&amp;s</translation>
    </message>
    <message>
        <source>&amp;Only the servers</source>
        <translation>Nur die Se&amp;rver</translation>
    </message>
    <message>
        <source>A gateway of &amp;44Net (AMPRNet)</source>
        <translation>Ein Gateway von &amp;44Net (AMPRNet)</translation>
    </message>
    <message>
        <source>For a block of addresses behind a line whose own address changes. Machines with an address of the home use the tunnel; this machine and private addresses use the line as before.</source>
        <translation>Für einen Adressblock hinter einem Anschluss, dessen eigene Adresse wechselt. Rechner mit einer Adresse des Heims benutzen den Tunnel; dieser Rechner und private Adressen benutzen den Anschluss wie bisher.</translation>
    </message>
    <message>
        <source>All traffic of the home and of this machine goes through the tunnel; the provider sees nothing but the tunnel and what you except.</source>
        <translation>Aller Verkehr des Heims und dieses Rechners geht durch den Tunnel; der Anbieter sieht nur den Tunnel und was Sie ausnehmen.</translation>
    </message>
    <message>
        <source>Servers use the tunnel and are reached through it. All others use the line directly, with the provider&apos;s address.</source>
        <translation>Server benutzen den Tunnel und sind durch ihn erreichbar. Alle anderen benutzen den Anschluss direkt, mit der Adresse des Anbieters.</translation>
    </message>
    <message>
        <source>The home&apos;s 44Net addresses reach the Internet and are reached by way of 44Net&apos;s own gateway, amprgw (%1). Direct tunnels to the other gateways are not set up.</source>
        <translation>Die 44Net-Adressen des Heims erreichen das Internet über das Gateway von 44Net, amprgw (%1), und sind darüber erreichbar. Direkte Tunnel zu den anderen Gateways werden nicht eingerichtet.</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Home addresses</source>
        <translation>Heimadressen</translation>
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
        <translation>Andere</translation>
    </message>
    <message>
        <source>%1 is no part of 44Net: 44.192.0.0/10 was sold in 2019 and belongs to others. Write the network that 44Net has assigned to you.</source>
        <translation>%1 gehört nicht zu 44Net: 44.192.0.0/10 wurde 2019 verkauft und gehört anderen. Geben Sie das Netz an, das 44Net Ihnen zugeteilt hat.</translation>
    </message>
    <message>
        <source>%1 is no part of 44Net, whose gateway carries 44.0.0.0/9 and 44.128.0.0/10 alone. Write the network that 44Net has assigned to you.</source>
        <translation>%1 gehört nicht zu 44Net, dessen Gateway nur 44.0.0.0/9 und 44.128.0.0/10 befördert. Geben Sie das Netz an, das 44Net Ihnen zugeteilt hat.</translation>
    </message>
</context>
<context>
    <name>RouteText</name>
    <message>
        <source>Linux kernel</source>
        <translation>Linux-Kernel</translation>
    </message>
    <message>
        <source>DHCP client</source>
        <translation>DHCP-Client</translation>
    </message>
    <message>
        <source>unknown (%1)</source>
        <comment>number of a routing protocol</comment>
        <translation>unbekannt (%1)</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>Administrator</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Waiting for the Culvert service to answer.</source>
        <translation>Warten auf Antwort des Culvert-Dienstes.</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Nicht eingerichtet</translation>
    </message>
    <message>
        <source>The first steps lead to a tunnel. Until then the network stays as it is.</source>
        <translation>Die ersten Schritte führen zu einem Tunnel. Bis dahin bleibt das Netz, wie es ist.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>The network is as it would be without Culvert.</source>
        <translation>Das Netz ist so, wie es ohne Culvert wäre.</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>Keine Adresse</translation>
    </message>
    <message>
        <source>The provider has not given this machine an address yet. The tunnel comes up by itself as soon as there is one.</source>
        <translation>Der Anbieter hat diesem Rechner noch keine Adresse gegeben. Sobald es eine gibt, kommt der Tunnel von selbst.</translation>
    </message>
    <message>
        <source>Applying</source>
        <translation>Wird angewandt</translation>
    </message>
    <message>
        <source>The change is being carried out.</source>
        <translation>Die Änderung wird ausgeführt.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>The home&apos;s traffic goes through the tunnel.</source>
        <translation>Der Verkehr des Heims geht durch den Tunnel.</translation>
    </message>
    <message>
        <source>Up, with a problem</source>
        <translation>Verbunden, mit Problem</translation>
    </message>
    <message>
        <source>Something needs attention.</source>
        <translation>Etwas braucht Aufmerksamkeit.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>The tunnel could not be set up.</source>
        <translation>Der Tunnel ließ sich nicht einrichten.</translation>
    </message>
    <message>
        <source>no address from the provider</source>
        <translation>keine Adresse vom Anbieter</translation>
    </message>
    <message>
        <source>%1 on %2, router %3</source>
        <translation>%1 an %2, Router %3</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 an %2</translation>
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
        <translation>Der Culvert-Dienst läuft nicht; ob der Tunnel steht, weiß deshalb niemand.</translation>
    </message>
</context>
<context>
    <name>TraceText</name>
    <message>
        <source>comes by %1</source>
        <comment>an interface</comment>
        <translation>kommt über %1</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>Zu Hause</translation>
    </message>
    <message>
        <source>as %1</source>
        <comment>an address</comment>
        <translation>als %1</translation>
    </message>
    <message>
        <source>changed to %1</source>
        <comment>an address</comment>
        <translation>geändert in %1</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>an interface</comment>
        <translation>über %1</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>interface %1</source>
        <translation>Schnittstelle %1</translation>
    </message>
    <message>
        <source>interface %1 and the router %2</source>
        <translation>Schnittstelle %1 und den Router %2</translation>
    </message>
    <message>
        <source>A packet to %1 is sent into the tunnel “%2”, but does not reach its end.</source>
        <translation>Ein Paket an %1 wird in den Tunnel „%2“ geschickt, erreicht aber dessen Ende nicht.</translation>
    </message>
    <message>
        <source>A packet to %1 goes through the tunnel “%2”.</source>
        <translation>Ein Paket an %1 geht durch den Tunnel „%2“.</translation>
    </message>
    <message>
        <source>The tunnel&apos;s end is reached by %1.</source>
        <translation>Das Tunnelende wird über %1 erreicht.</translation>
    </message>
    <message>
        <source>The tunnel&apos;s end %1 is reached by %2.</source>
        <translation>Das Tunnelende %1 wird über %2 erreicht.</translation>
    </message>
    <message>
        <source>A packet to %1 goes directly, by %2.</source>
        <translation>Ein Paket an %1 geht direkt, über %2.</translation>
    </message>
    <message>
        <source>%1 is the gateway itself: the packet ends here.</source>
        <translation>%1 ist das Gateway selbst: Das Paket endet hier.</translation>
    </message>
    <message>
        <source>A packet to %1 goes nowhere, and its sender is told so.</source>
        <translation>Ein Paket an %1 kommt nirgends an, und der Absender wird benachrichtigt.</translation>
    </message>
    <message>
        <source>A packet to %1 is dropped, and nobody is told.</source>
        <translation>Ein Paket an %1 wird verworfen, und niemand wird benachrichtigt.</translation>
    </message>
    <message>
        <source>The gateway sends it as %1.</source>
        <translation>Das Gateway schickt es als %1 ab.</translation>
    </message>
    <message>
        <source>Its sender is changed to %1 on the way.</source>
        <translation>Sein Absender wird unterwegs in %1 geändert.</translation>
    </message>
    <message>
        <source>looks at more than is known here</source>
        <translation>prüft mehr, als hier bekannt ist</translation>
    </message>
    <message>
        <source>does not match</source>
        <translation>trifft nicht zu</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>entscheidet</translation>
    </message>
    <message>
        <source>matches, but its route is too general</source>
        <translation>trifft zu, aber die Route ist zu allgemein</translation>
    </message>
    <message>
        <source>matches, but has no route</source>
        <translation>trifft zu, hat aber keine Route</translation>
    </message>
    <message>
        <source>matches, and passes it on</source>
        <translation>trifft zu und gibt weiter</translation>
    </message>
    <message>
        <source>accepts</source>
        <translation>nimmt es an</translation>
    </message>
    <message>
        <source>drops it</source>
        <translation>verwirft es</translation>
    </message>
    <message>
        <source>refuses it</source>
        <translation>weist es ab</translation>
    </message>
    <message>
        <source>changes the sender</source>
        <translation>ändert den Absender</translation>
    </message>
    <message>
        <source>marks it</source>
        <translation>markiert es</translation>
    </message>
    <message>
        <source>limits the segment size</source>
        <translation>begrenzt die Segmentgröße</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>trifft zu</translation>
    </message>
    <message>
        <source>protocol %1</source>
        <translation>Protokoll %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>address, protocol</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2, port %3)</source>
        <comment>address, protocol, port</comment>
        <translation>%1 (%2, Port %3)</translation>
    </message>
    <message>
        <source>The firewall stops it: %1.</source>
        <translation>Die Firewall hält es auf: %1.</translation>
    </message>
    <message>
        <source>a tunnel&apos;s outer packet</source>
        <translation>äußeres Paket eines Tunnels</translation>
    </message>
    <message>
        <source>protocol 4 that belongs to no tunnel</source>
        <translation>Protokoll 4, das zu keinem Tunnel gehört</translation>
    </message>
    <message>
        <source>out of a tunnel with a source that is not behind it</source>
        <translation>aus einem Tunnel mit einem Absender, der nicht dahinter liegt</translation>
    </message>
    <message>
        <source>out of a tunnel with an address of the gateway as source</source>
        <translation>aus einem Tunnel mit einer Adresse des Gateways als Absender</translation>
    </message>
    <message>
        <source>out of a tunnel with an address of the LAN as source</source>
        <translation>aus einem Tunnel mit einer Adresse des LANs als Absender</translation>
    </message>
    <message>
        <source>to a tunnel&apos;s address past the tunnel</source>
        <translation>an die Adresse eines Tunnels, am Tunnel vorbei</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>ping, and what path MTU discovery needs</source>
        <translation>Ping und was die Ermittlung der Pfad-MTU braucht</translation>
    </message>
    <message>
        <source>a service that is open to this tunnel</source>
        <translation>ein Dienst, der diesem Tunnel offen ist</translation>
    </message>
    <message>
        <source>closed to tunnels</source>
        <translation>für Tunnel verschlossen</translation>
    </message>
    <message>
        <source>MSS into a tunnel</source>
        <translation>MSS in einen Tunnel</translation>
    </message>
    <message>
        <source>MSS out of a tunnel</source>
        <translation>MSS aus einem Tunnel</translation>
    </message>
    <message>
        <source>the LAN to an exception</source>
        <translation>das LAN zu einer Ausnahme</translation>
    </message>
    <message>
        <source>the gateway&apos;s home address to an exception</source>
        <translation>die Heimadresse des Gateways zu einer Ausnahme</translation>
    </message>
    <message>
        <source>clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>private hosts into a tunnel</source>
        <translation>private Rechner in einen Tunnel</translation>
    </message>
    <message>
        <source>came in by this tunnel</source>
        <translation>kam durch diesen Tunnel</translation>
    </message>
    <message>
        <source>answers would go by this tunnel</source>
        <translation>Antworten gingen durch diesen Tunnel</translation>
    </message>
    <message>
        <source>answered where it came in</source>
        <translation>wird beantwortet, wo es hereinkam</translation>
    </message>
    <message>
        <source>a server&apos;s own connection</source>
        <translation>eigene Verbindung eines Servers</translation>
    </message>
    <message>
        <source>a service that is tunnelled for everybody</source>
        <translation>ein Dienst, der für alle durch den Tunnel geht</translation>
    </message>
    <message>
        <source>on the way on which it began</source>
        <translation>auf dem Weg, auf dem es begann</translation>
    </message>
    <message>
        <source>the outer packet inherits no mark</source>
        <translation>das äußere Paket erbt keine Markierung</translation>
    </message>
    <message>
        <source>leak guard: a home address on the line</source>
        <translation>Leckschutz: eine Heimadresse am Anschluss</translation>
    </message>
    <message>
        <source>leak guard: not a home address in a tunnel</source>
        <translation>Leckschutz: keine Heimadresse in einem Tunnel</translation>
    </message>
    <message>
        <source>leak guard: the leased address in a tunnel</source>
        <translation>Leckschutz: die vergebene Adresse in einem Tunnel</translation>
    </message>
    <message>
        <source>out of a tunnel, but not to the home</source>
        <translation>aus einem Tunnel, aber nicht zum Heim</translation>
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
        <translation>&amp;Vorschau …</translation>
    </message>
    <message>
        <source>Goes back to the settings that are in force</source>
        <translation>Kehrt zu den geltenden Einstellungen zurück</translation>
    </message>
    <message>
        <source>Waiting for the Culvert service to answer. You can edit meanwhile.</source>
        <translation>Warten auf Antwort des Culvert-Dienstes. Sie können inzwischen bearbeiten.</translation>
    </message>
    <message>
        <source>The Culvert service is not running: settings can be edited, but not applied.</source>
        <translation>Der Culvert-Dienst läuft nicht: Einstellungen lassen sich bearbeiten, aber nicht anwenden.</translation>
    </message>
    <message>
        <source>You are not allowed to change these settings. Ask the administrator of this machine.</source>
        <translation>Sie dürfen diese Einstellungen nicht ändern. Fragen Sie die Systemverwaltung dieses Rechners.</translation>
    </message>
    <message>
        <source>An administrator&apos;s password will be asked for.</source>
        <translation>Es wird nach dem Passwort der Systemverwaltung gefragt.</translation>
    </message>
    <message>
        <source>Changed, not applied yet. Apply asks for an administrator&apos;s password.</source>
        <translation>Geändert, noch nicht angewandt. „Anwenden“ fragt nach dem Passwort der Systemverwaltung.</translation>
    </message>
    <message>
        <source>Changed, not applied yet.</source>
        <translation>Geändert, noch nicht angewandt.</translation>
    </message>
    <message>
        <source>Puts these settings into force</source>
        <translation>Setzt diese Einstellungen in Kraft</translation>
    </message>
    <message>
        <source>Previe&amp;w…</source>
        <translation>&amp;Vorschau …</translation>
    </message>
    <message>
        <source>D&amp;iscard</source>
        <translation>Ver&amp;werfen</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>Änderungen verwe&amp;rfen</translation>
    </message>
    <message>
        <source>Appl&amp;y</source>
        <translation>Anw&amp;enden</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>Anw&amp;enden</translation>
    </message>
    <message>
        <source>Shows what would change, and the exact steps that Apply would carry out</source>
        <translation>Zeigt, was sich ändern würde, und genau die Schritte, die „Anwenden“ ausführen würde</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Undo:</source>
        <translation>Rückgängig:</translation>
    </message>
    <message>
        <source>Redo:</source>
        <translation>Wiederholen:</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Keine Probleme</translation>
    </message>
    <message>
        <source>Lists everything that has to be corrected (%1)</source>
        <translation>Listet alles auf, was berichtigt werden muss (%1)</translation>
    </message>
    <message>
        <source>Answer the question above first: whose settings are kept.</source>
        <translation>Beantworten Sie zuerst die Frage oben: wessen Einstellungen bleiben.</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists the warnings (%1)</source>
        <translation>Listet die Warnungen auf (%1)</translation>
    </message>
    <message>
        <source>Apply for &amp;90 seconds</source>
        <translation>Für &amp;90 Sekunden anwenden</translation>
    </message>
    <message>
        <source>A change waits to be kept or undone, above, before another one can be made.</source>
        <translation>Oben wartet eine Änderung darauf, behalten oder zurückgenommen zu werden; erst danach ist eine weitere möglich.</translation>
    </message>
</context>
<context>
    <name>culvert::ApplyFlow</name>
    <message>
        <source>Applied, and read back from the kernel.</source>
        <translation>Angewandt und vom Kernel zurückgelesen.</translation>
    </message>
    <message>
        <source>What somebody else has changed</source>
        <translation>Was jemand anderes geändert hat</translation>
    </message>
    <message>
        <source>Waiting for an administrator&apos;s password…</source>
        <translation>Warten auf das Passwort der Systemverwaltung …</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>Neuer Versuch …</translation>
    </message>
    <message>
        <source>Turning on…</source>
        <translation>Wird eingeschaltet …</translation>
    </message>
    <message>
        <source>Turning off…</source>
        <translation>Wird ausgeschaltet …</translation>
    </message>
    <message>
        <source>Applying… You can go on editing meanwhile.</source>
        <translation>Wird angewandt … Sie können inzwischen weiter bearbeiten.</translation>
    </message>
    <message>
        <source>The change is kept.</source>
        <translation>Die Änderung wird behalten.</translation>
    </message>
    <message>
        <source>The change is undone. What you had entered is still here.</source>
        <translation>Die Änderung ist zurückgenommen. Was Sie eingegeben hatten, ist noch da.</translation>
    </message>
    <message>
        <source>Keeping the change…</source>
        <translation>Die Änderung wird gespeichert …</translation>
    </message>
    <message>
        <source>Undoing the change…</source>
        <translation>Die Änderung wird zurückgenommen …</translation>
    </message>
</context>
<context>
    <name>culvert::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>culvert::ConfigDraft</name>
    <message>
        <source>take over the settings of somebody else</source>
        <translation>Einstellungen von jemand anderem übernehmen</translation>
    </message>
    <message>
        <source>discard the changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
</context>
<context>
    <name>culvert::ConflictBar</name>
    <message>
        <source>Show what they changed</source>
        <translation>Zeigen, was geändert wurde</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Die anderen übernehmen</translation>
    </message>
    <message>
        <source>Somebody else has changed the settings while you were editing. What you typed is still here.</source>
        <translation>Jemand anderes hat die Einstellungen geändert, während Sie sie bearbeiteten. Was Sie geschrieben haben, ist noch da.</translation>
    </message>
</context>
<context>
    <name>culvert::DesktopNotifications</name>
    <message>
        <source>Open Culvert</source>
        <translation>Culvert öffnen</translation>
    </message>
</context>
<context>
    <name>culvert::DifferenceText</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>what comes from the home&apos;s addresses</source>
        <translation>was von den Adressen des Heims kommt</translation>
    </message>
    <message>
        <source>only servers and chosen services</source>
        <translation>nur Server und gewählte Dienste</translation>
    </message>
    <message>
        <source>gateway of a home</source>
        <translation>Gateway eines Heims</translation>
    </message>
    <message>
        <source>far end of tunnels</source>
        <translation>fernes Ende von Tunneln</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>left alone</source>
        <translation>unverändert</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>protocol %1</source>
        <translation>Protokoll %1</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a setting, what it was, what it becomes</comment>
        <extracomment>Where it is read from right to left, the arrow points to the left.</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1: %2 added</source>
        <translation>%1: %2 hinzugefügt</translation>
    </message>
    <message>
        <source>%1: %2 removed</source>
        <translation>%1: %2 entfernt</translation>
    </message>
    <message>
        <source>%1: in another order</source>
        <translation>%1: in anderer Reihenfolge</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <comment>exceptions that changed likewise</comment>
        <translation>
            <numerusform>… und %Ln weitere</numerusform>
            <numerusform>… und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>as the packet inside</source>
        <translation>wie das Paket darin</translation>
    </message>
    <message>
        <source>Tunnel removed: %1, to %2</source>
        <translation>Tunnel entfernt: %1, zu %2</translation>
    </message>
    <message>
        <source>Tunnel added: %1, to %2</source>
        <translation>Tunnel hinzugefügt: %1, zu %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a destination, and its label</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, for the LAN too</source>
        <translation>%1, auch für das LAN</translation>
    </message>
    <message>
        <source>%1, switched off</source>
        <translation>%1, abgeschaltet</translation>
    </message>
    <message>
        <source>Exception added: %1</source>
        <translation>Ausnahme hinzugefügt: %1</translation>
    </message>
    <message>
        <source>Exception removed: %1</source>
        <translation>Ausnahme entfernt: %1</translation>
    </message>
    <message>
        <source>Exception changed: %1 → %2</source>
        <extracomment>Where it is read from right to left, the arrow points to the left.</extracomment>
        <translation>Ausnahme geändert: %1 → %2</translation>
    </message>
</context>
<context>
    <name>culvert::DifferenceView</name>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Nothing: the settings are the same.</source>
        <translation>Nichts: Die Einstellungen sind dieselben.</translation>
    </message>
</context>
<context>
    <name>culvert::EventModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheiten</translation>
    </message>
</context>
<context>
    <name>culvert::ExceptionModel</name>
    <message>
        <source>for the LAN too</source>
        <translation>auch für das LAN</translation>
    </message>
    <message>
        <source>for the gateway only</source>
        <translation>nur für das Gateway</translation>
    </message>
    <message>
        <source>Address or network</source>
        <translation>Adresse oder Netz</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>For the LAN too</source>
        <translation>Auch für das LAN</translation>
    </message>
    <message>
        <source>Hosts of the LAN reach it too, with the provider&apos;s address as their sender (masquerading). Otherwise only the gateway itself does.</source>
        <translation>Auch Rechner im LAN erreichen es, mit der Adresse des Anbieters als Absender (Maskierung). Sonst erreicht es nur das Gateway selbst.</translation>
    </message>
</context>
<context>
    <name>culvert::ExceptionSwitches</name>
    <message>
        <source>&amp;Exceptions</source>
        <translation>Aus&amp;nahmen</translation>
    </message>
    <message>
        <source>&amp;All exceptions…</source>
        <translation>&amp;Alle Ausnahmen …</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>label and address of an exception</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 – being changed…</source>
        <translation>%1 – wird geändert …</translation>
    </message>
</context>
<context>
    <name>culvert::ExceptionsPage</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Filter by label or address</source>
        <translation>Nach Bezeichnung oder Adresse filtern</translation>
    </message>
    <message>
        <source>What goes past the tunnel</source>
        <translation>Was am Tunnel vorbeigeht</translation>
    </message>
    <message>
        <source>These destinations are reached straight by the provider&apos;s line, for instance the provider&apos;s own mail or time servers.</source>
        <translation>Diese Ziele werden direkt über den Anschluss des Anbieters erreicht, zum Beispiel dessen eigene Mail- oder Zeitserver.</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>Address or network of a new exception</source>
        <translation>Adresse oder Netz einer neuen Ausnahme</translation>
    </message>
    <message>
        <source>Label (optional)</source>
        <translation>Bezeichnung (optional)</translation>
    </message>
    <message>
        <source>Label of a new exception</source>
        <translation>Bezeichnung einer neuen Ausnahme</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>%n exception(s) added.</source>
        <translation>
            <numerusform>%n Ausnahme hinzugefügt.</numerusform>
            <numerusform>%n Ausnahmen hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exception(s)</source>
        <translation>
            <numerusform>%n Ausnahme</numerusform>
            <numerusform>%n Ausnahmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n switched off</source>
        <translation>
            <numerusform>%n abgeschaltet</numerusform>
            <numerusform>%n abgeschaltet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n angezeigt</numerusform>
            <numerusform>%n angezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>For the &amp;LAN too</source>
        <translation>Auch für das &amp;LAN</translation>
    </message>
    <message>
        <source>Switch &amp;on</source>
        <translation>Ein&amp;schalten</translation>
    </message>
    <message>
        <source>Switch o&amp;ff</source>
        <translation>Abschal&amp;ten</translation>
    </message>
    <message>
        <source>For the &amp;gateway only</source>
        <translation>Nur für das &amp;Gateway</translation>
    </message>
    <message>
        <source>Change the la&amp;bel…</source>
        <translation>&amp;Bezeichnung ändern …</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alle auswählen</translation>
    </message>
    <message>
        <source>Chan&amp;ge</source>
        <translation>Ä&amp;ndern</translation>
    </message>
    <message>
        <source>Changes all exceptions that are selected</source>
        <translation>Ändert alle ausgewählten Ausnahmen</translation>
    </message>
    <message>
        <source>&amp;Paste a list</source>
        <translation>Liste ein&amp;fügen</translation>
    </message>
    <message>
        <source>Change the label</source>
        <translation>Bezeichnung ändern</translation>
    </message>
    <message numerus="yes">
        <source>Label of %n exception(s):</source>
        <translation>
            <numerusform>Bezeichnung von %n Ausnahme:</numerusform>
            <numerusform>Bezeichnung von %n Ausnahmen:</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Die Datei ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>Aus der Zwischenablage</translation>
    </message>
    <message>
        <source>The exceptions could not be saved.</source>
        <translation>Die Ausnahmen ließen sich nicht speichern.</translation>
    </message>
    <message>
        <source>From what was dropped here</source>
        <translation>Aus dem, was hier abgelegt wurde</translation>
    </message>
    <message>
        <source>Address or network</source>
        <translation>Adresse oder Netz</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>Aus einer &amp;Datei …</translation>
    </message>
    <message>
        <source>From the &amp;clipboard</source>
        <translation>Aus der &amp;Zwischenablage</translation>
    </message>
    <message>
        <source>I&amp;mport</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Adds the addresses and networks of a list, one on each line, with their labels</source>
        <translation>Fügt die Adressen und Netze einer Liste hinzu, je eine Zeile, mit ihren Bezeichnungen</translation>
    </message>
    <message>
        <source>As a &amp;list, which other programs read…</source>
        <translation>Als &amp;Liste, die andere Programme lesen …</translation>
    </message>
    <message>
        <source>exceptions</source>
        <translation>ausnahmen</translation>
    </message>
    <message>
        <source>As a &amp;table with all columns (CSV)…</source>
        <translation>Als Tabelle mit allen S&amp;palten (CSV) …</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>In this mode the gateway uses the provider&apos;s line anyway. Exceptions have an effect only with “For the LAN too”, or within the “Networks for all devices” of a tunnel.</source>
        <translation>In diesem Modus nutzt das Gateway ohnehin den Anschluss des Anbieters. Ausnahmen wirken nur mit „Auch für das LAN“ oder innerhalb der „Netze für alle Geräte“ eines Tunnels.</translation>
    </message>
</context>
<context>
    <name>culvert::ExplainPage</name>
    <message>
        <source>The path of the packet</source>
        <translation>Der Weg des Pakets</translation>
    </message>
    <message>
        <source>Asking the Culvert service</source>
        <translation>Der Culvert-Dienst wird gefragt</translation>
    </message>
    <message>
        <source>Waiting for the Culvert service to answer. It knows where packets go.</source>
        <translation>Warten auf die Antwort des Culvert-Dienstes. Er weiß, wohin Pakete gehen.</translation>
    </message>
    <message>
        <source>The Culvert service is not running, and only it knows where packets go.</source>
        <translation>Der Culvert-Dienst läuft nicht, und nur er weiß, wohin Pakete gehen.</translation>
    </message>
    <message>
        <source>Type an address to see which way a packet takes that is sent there, and why: all rules that are tried are listed. Nothing is sent, and nothing is changed.</source>
        <translation>Geben Sie eine Adresse ein, um zu sehen, welchen Weg ein Paket dorthin nimmt und warum: Alle geprüften Regeln werden aufgelistet. Es wird nichts gesendet und nichts geändert.</translation>
    </message>
    <message>
        <source>The Culvert service gave an answer that this version does not know.</source>
        <translation>Der Culvert-Dienst gab eine Antwort, die diese Version nicht kennt.</translation>
    </message>
    <message>
        <source>The way bac&amp;k</source>
        <translation>&amp;Rückweg</translation>
    </message>
    <message>
        <source>Where a packet goes that is sent back by the way on which this one leaves</source>
        <translation>Wohin ein Paket geht, das auf dem Weg zurückkommt, auf dem dieses hinausgeht</translation>
    </message>
</context>
<context>
    <name>culvert::FieldText</name>
    <message>
        <source>Tunnelling</source>
        <translation>Tunnelbetrieb</translation>
    </message>
    <message>
        <source>Role of this machine</source>
        <translation>Rolle dieses Rechners</translation>
    </message>
    <message>
        <source>Uplink interface</source>
        <translation>Schnittstelle des Anschlusses</translation>
    </message>
    <message>
        <source>Networks of the home</source>
        <translation>Netze des Heims</translation>
    </message>
    <message>
        <source>LAN interfaces</source>
        <translation>LAN-Schnittstellen</translation>
    </message>
    <message>
        <source>The home</source>
        <translation>Das Heim</translation>
    </message>
    <message>
        <source>What goes through the tunnel</source>
        <translation>Was durch den Tunnel geht</translation>
    </message>
    <message>
        <source>Provider&apos;s neighbours through the tunnel</source>
        <translation>Nachbarn beim Anbieter durch den Tunnel</translation>
    </message>
    <message>
        <source>Tunnels</source>
        <translation>Tunnel</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>TCP segment size, MSS</source>
        <translation>TCP-Segmentgröße, MSS</translation>
    </message>
    <message>
        <source>Leak guard</source>
        <translation>Leckschutz</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Servers and chosen services</source>
        <translation>Server und gewählte Dienste</translation>
    </message>
    <message>
        <source>Name of the tunnel</source>
        <translation>Name des Tunnels</translation>
    </message>
    <message>
        <source>Tunnel end</source>
        <translation>Tunnelende</translation>
    </message>
    <message>
        <source>Networks behind the tunnel</source>
        <translation>Netze hinter dem Tunnel</translation>
    </message>
    <message>
        <source>Address at this end</source>
        <translation>Adresse an diesem Ende</translation>
    </message>
    <message>
        <source>Interface name</source>
        <translation>Name der Schnittstelle</translation>
    </message>
    <message>
        <source>Encapsulation</source>
        <translation>Kapselung</translation>
    </message>
    <message>
        <source>Largest packet, MTU</source>
        <translation>Größtes Paket, MTU</translation>
    </message>
    <message>
        <source>Time to live</source>
        <translation>Lebensdauer (TTL)</translation>
    </message>
    <message>
        <source>Services open to the tunnel</source>
        <translation>Für den Tunnel offene Dienste</translation>
    </message>
    <message numerus="yes">
        <source>add %n exception(s)</source>
        <translation>
            <numerusform>%n Ausnahme hinzufügen</numerusform>
            <numerusform>%n Ausnahmen hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove %n exception(s)</source>
        <translation>
            <numerusform>%n Ausnahme entfernen</numerusform>
            <numerusform>%n Ausnahmen entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change %n exception(s)</source>
        <translation>
            <numerusform>%n Ausnahme ändern</numerusform>
            <numerusform>%n Ausnahmen ändern</numerusform>
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
        <translation>Ausnahme %1</translation>
    </message>
    <message>
        <source>The settings</source>
        <translation>Die Einstellungen</translation>
    </message>
    <message>
        <source>add tunnel “%1”</source>
        <translation>Tunnel „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>remove tunnel “%1”</source>
        <translation>Tunnel „%1“ entfernen</translation>
    </message>
    <message>
        <source>add a service</source>
        <translation>Dienst hinzufügen</translation>
    </message>
    <message>
        <source>remove a service</source>
        <translation>Dienst entfernen</translation>
    </message>
    <message>
        <source>change “%1”</source>
        <translation>„%1“ ändern</translation>
    </message>
    <message>
        <source>Packet mark bits</source>
        <translation>Bits der Paketmarken</translation>
    </message>
    <message>
        <source>Networks for all devices</source>
        <translation>Netze für alle Geräte</translation>
    </message>
    <message>
        <source>Transit address</source>
        <translation>Transit-IP-Adresse</translation>
    </message>
    <message>
        <source>Existing device</source>
        <translation>Vorhandenes Gerät</translation>
    </message>
</context>
<context>
    <name>culvert::FoundList</name>
    <message>
        <source>What was found on this machine</source>
        <translation>Was auf diesem Rechner gefunden wurde</translation>
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
        <translation>Der Culvert-Dienst antwortet nicht; anwenden lässt es sich jetzt deshalb nicht. Was Sie ausgefüllt haben, bleibt hier.</translation>
    </message>
    <message>
        <source>Asking the Culvert service what would be done…</source>
        <translation>Der Culvert-Dienst wird gefragt, was geschehen würde …</translation>
    </message>
    <message>
        <source>Nothing would be done now; Culvert goes on as soon as the line has an address.</source>
        <translation>Jetzt würde nichts geschehen; Culvert macht weiter, sobald der Anschluss eine Adresse hat.</translation>
    </message>
    <message numerus="yes">
        <source>Apply would carry out %n step(s), in this order. Nothing has been changed yet.</source>
        <translation>
            <numerusform>„Anwenden“ würde %n Schritt ausführen. Noch ist nichts geändert.</numerusform>
            <numerusform>„Anwenden“ würde %n Schritte ausführen, in dieser Reihenfolge. Noch ist nichts geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are not allowed to change these settings. Ask the administrator of this machine.</source>
        <translation>Sie dürfen diese Einstellungen nicht ändern. Fragen Sie die Systemverwaltung dieses Rechners.</translation>
    </message>
    <message>
        <source>An administrator&apos;s password will be asked for.</source>
        <translation>Es wird nach dem Passwort der Systemverwaltung gefragt.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Nothing has been set up yet. Three questions, and Culvert shows what it would do; nothing changes before you apply it. What should go through the tunnel?</source>
        <translation>Noch ist nichts eingerichtet. Drei Fragen, dann zeigt Culvert, was es tun würde; vor dem Anwenden ändert sich nichts. Was soll durch den Tunnel gehen?</translation>
    </message>
    <message>
        <source>Machines of the home, by address or network.</source>
        <translation>Rechner des Heims, nach Adresse oder Netz.</translation>
    </message>
    <message>
        <source>&amp;Servers:</source>
        <translation>Ser&amp;ver:</translation>
    </message>
    <message>
        <source>What goes through the tunnel</source>
        <translation>Was durch den Tunnel geht</translation>
    </message>
    <message>
        <source>Address of the machine at the other end of the tunnel.</source>
        <translation>Adresse des Rechners am anderen Ende des Tunnels.</translation>
    </message>
    <message>
        <source>&amp;Tunnel end:</source>
        <translation>&amp;Tunnelende:</translation>
    </message>
    <message>
        <source>The home&apos;s own public addresses, which the tunnel end routes to here. Separate several by commas.</source>
        <translation>Die eigenen öffentlichen Adressen des Heims, die das Tunnelende hierher leitet. Mehrere durch Komma trennen.</translation>
    </message>
    <message>
        <source>Home&apos;s &amp;networks:</source>
        <translation>&amp;Netze des Heims:</translation>
    </message>
    <message>
        <source>An address of the home that this machine, and machines with a private address, have in the tunnel.</source>
        <translation>Eine Adresse des Heims, die dieser Rechner und die Geräte mit privater Adresse im Tunnel haben.</translation>
    </message>
    <message>
        <source>Address &amp;here:</source>
        <translation>Adresse &amp;hier:</translation>
    </message>
    <message>
        <source>Provider&apos;s l&amp;ine:</source>
        <translation>Anschl&amp;uss:</translation>
    </message>
    <message>
        <source>The interface where the provider&apos;s line arrives.</source>
        <translation>Die Schnittstelle, an der der Anschluss ankommt.</translation>
    </message>
    <message>
        <source>&amp;LAN:</source>
        <translation>&amp;LAN:</translation>
    </message>
    <message>
        <source>The interface that the home&apos;s machines are connected to. Separate several by commas.</source>
        <translation>Die Schnittstelle, an der die Rechner des Heims hängen. Mehrere durch Komma trennen.</translation>
    </message>
    <message>
        <source>Where does the tunnel end, and which networks are your home&apos;s?</source>
        <translation>Wo endet der Tunnel, und welche Netze gehören zu Ihrem Heim?</translation>
    </message>
    <message>
        <source>Found on this machine</source>
        <translation>Auf diesem Rechner gefunden</translation>
    </message>
    <message>
        <source>The home as it will be</source>
        <translation>Das Heim, wie es sein wird</translation>
    </message>
    <message>
        <source>Choose an interface</source>
        <translation>Schnittstelle wählen</translation>
    </message>
    <message>
        <source>Step 1 of 3: what goes through the tunnel</source>
        <translation>Schritt 1 von 3: was durch den Tunnel geht</translation>
    </message>
    <message>
        <source>Step 2 of 3: the tunnel and your home</source>
        <translation>Schritt 2 von 3: der Tunnel und Ihr Heim</translation>
    </message>
    <message>
        <source>Step 3 of 3: look, and apply</source>
        <translation>Schritt 3 von 3: ansehen und anwenden</translation>
    </message>
    <message>
        <source>A&amp;pply</source>
        <translation>Anw&amp;enden</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>&amp;Weiter</translation>
    </message>
</context>
<context>
    <name>culvert::HistoryPage</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Report for support…</source>
        <translation>Bericht &amp;für die Hilfe …</translation>
    </message>
    <message>
        <source>Copies what is selected, or all that is shown</source>
        <translation>Kopiert die Auswahl, oder alles Gezeigte</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Whether events of this kind are shown</source>
        <translation>Ob Ereignisse dieser Art gezeigt werden</translation>
    </message>
    <message>
        <source>Waiting for the Culvert service to answer.</source>
        <translation>Warten auf die Antwort des Culvert-Dienstes.</translation>
    </message>
    <message>
        <source>The Culvert service is not running: what happens now is not known.</source>
        <translation>Der Culvert-Dienst läuft nicht: Was jetzt geschieht, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Asking what has happened…</source>
        <translation>Es wird gefragt, was geschehen ist …</translation>
    </message>
    <message>
        <source>Nothing has happened since the service was started.</source>
        <translation>Seit dem Start des Dienstes ist nichts geschehen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search what has happened</source>
        <translation>Suchen in dem, was geschehen ist</translation>
    </message>
    <message>
        <source>Nothing that is chosen here.</source>
        <translation>Nichts von dem, was hier gewählt ist.</translation>
    </message>
</context>
<context>
    <name>culvert::HomePage</name>
    <message>
        <source>The home&apos;s own public addresses, which the tunnel end routes to here. Separate several by commas.</source>
        <translation>Die eigenen öffentlichen Adressen des Heims, die das Tunnelende hierher leitet. Mehrere durch Komma trennen.</translation>
    </message>
    <message>
        <source>&amp;Networks:</source>
        <translation>&amp;Netze:</translation>
    </message>
    <message>
        <source>&amp;LAN interfaces:</source>
        <translation>&amp;LAN-Schnittstellen:</translation>
    </message>
    <message>
        <source>Other customers in the provider&apos;s network are reached through the tunnel, too; only the router is spoken to directly.</source>
        <translation>Auch andere Kunden im Netz des Anbieters werden durch den Tunnel erreicht; nur der Router wird direkt angesprochen.</translation>
    </message>
    <message>
        <source>No packet with an address of the home leaves the provider&apos;s line outside the tunnel, not even while the tunnel is down. The sender is told.</source>
        <translation>Kein Paket mit einer Adresse des Heims verlässt den Anschluss außerhalb des Tunnels, auch nicht bei unterbrochenem Tunnel. Der Absender wird benachrichtigt.</translation>
    </message>
    <message>
        <source>The home</source>
        <translation>Das Heim</translation>
    </message>
    <message>
        <source>What goes through the tunnel</source>
        <translation>Was durch den Tunnel geht</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Home and mode</source>
        <translation>Heim und Modus</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Choose LAN interfaces</source>
        <translation>LAN-Schnittstellen wählen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What comes from the home&apos;s &amp;addresses</source>
        <translation>Was v&amp;on den Adressen des Heims kommt</translation>
    </message>
    <message>
        <source>Machines with an address of the home use the tunnel. This machine and machines with a private address go straight to the provider, as they would without Culvert.</source>
        <translation>Rechner mit einer Adresse des Heims benutzen den Tunnel. Dieser Rechner und Rechner mit privater Adresse gehen direkt zum Anbieter, wie ohne Culvert auch.</translation>
    </message>
    <message>
        <source>All traffic uses the tunnel, this machine&apos;s own included; only exceptions go straight to the provider.</source>
        <translation>Aller Verkehr benutzt den Tunnel, auch der dieses Rechners; nur Ausnahmen gehen direkt zum Anbieter.</translation>
    </message>
    <message>
        <source>&amp;Only servers and chosen services</source>
        <translation>Nur Server &amp;und gewählte Dienste</translation>
    </message>
    <message>
        <source>Everything else goes straight to the provider, with the provider&apos;s address as its sender. What came in through the tunnel is answered through it.</source>
        <translation>Alles andere geht direkt zum Anbieter, mit der Adresse des Anbieters als Absender. Was durch den Tunnel kam, wird durch ihn beantwortet.</translation>
    </message>
    <message>
        <source>Machines of the home that use the tunnel for everything, by address or network. Separate several by commas.</source>
        <translation>Rechner des Heims, die den Tunnel für alles benutzen, nach Adresse oder Netz. Mehrere durch Komma trennen.</translation>
    </message>
    <message>
        <source>&amp;Servers:</source>
        <translation>Se&amp;rver:</translation>
    </message>
    <message>
        <source>What uses the tunnel from every machine that has an address of the home, by the port at the other end.</source>
        <translation>Was von jedem Rechner mit einer Adresse des Heims aus den Tunnel benutzt, nach dem Port am anderen Ende.</translation>
    </message>
    <message>
        <source>Reach the provider&apos;s neigh&amp;bours through the tunnel</source>
        <translation>Na&amp;chbarn beim Anbieter durch den Tunnel erreichen</translation>
    </message>
    <message>
        <source>Lea&amp;k guard</source>
        <translation>Lec&amp;kschutz</translation>
    </message>
    <message>
        <source>Everythin&amp;g</source>
        <translation>Alle&amp;s</translation>
    </message>
    <message>
        <source>Servi&amp;ces:</source>
        <translation>Diens&amp;te:</translation>
    </message>
    <message>
        <source>Fills in what homes of a kind have in common. Whatever else you typed stays.</source>
        <translation>Füllt aus, was Heime einer Art gemeinsam haben. Was Sie sonst eingegeben haben, bleibt.</translation>
    </message>
    <message>
        <source>Neither a server nor a service: no connection begins its way through the tunnel. What comes in through it is still answered through it.</source>
        <translation>Weder ein Server noch ein Dienst: Keine Verbindung beginnt durch den Tunnel. Was durch ihn hereinkommt, wird weiterhin durch ihn beantwortet.</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>&amp;Packet mark bits:</source>
        <translation>Bits der &amp;Paketmarken:</translation>
    </message>
    <message>
        <source>No LAN: only this gateway uses the tunnel</source>
        <translation>Kein LAN: Nur dieses Gateway nutzt den Tunnel</translation>
    </message>
    <message>
        <source>No interface</source>
        <translation>Keine Schnittstelle</translation>
    </message>
    <message>
        <source>Where the home&apos;s machines are connected. Add the uplink if LAN and provider share it. Leave this empty if only this gateway uses the tunnel.</source>
        <translation>Wo die Rechner des Heims angeschlossen sind. Fügen Sie die Schnittstelle des Anschlusses hinzu, wenn LAN und Anbieter sie teilen. Lassen Sie dies leer, wenn nur dieses Gateway den Tunnel nutzt.</translation>
    </message>
    <message>
        <source>The bits of packet and connection marks that Culvert uses: 5 to 16 adjacent bits, in hexadecimal. Change them only if another program uses the same bits.</source>
        <translation>Die Bits der Paket- und Verbindungsmarken, die Culvert nutzt: 5 bis 16 benachbarte Bits, hexadezimal. Ändern Sie sie nur, wenn ein anderes Programm dieselben Bits nutzt.</translation>
    </message>
</context>
<context>
    <name>culvert::ImportDialog</name>
    <message>
        <source>For the &amp;LAN too</source>
        <translation>Auch für das &amp;LAN</translation>
    </message>
    <message>
        <source>&amp;Switched on</source>
        <translation>&amp;Eingeschaltet</translation>
    </message>
    <message>
        <source>Import exceptions</source>
        <translation>Ausnahmen importieren</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Die Liste wird gelesen …</translation>
    </message>
    <message>
        <source>Hosts of the LAN reach them too, with the provider&apos;s address as their sender (masquerading). Otherwise only the gateway itself does.</source>
        <translation>Auch Rechner im LAN erreichen sie, mit der Adresse des Anbieters als Absender (Maskierung). Sonst erreicht sie nur das Gateway selbst.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Copy these lines</source>
        <translation>Diese Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%n exception(s) will be added.</source>
        <translation>
            <numerusform>%n Ausnahme wird hinzugefügt.</numerusform>
            <numerusform>%n Ausnahmen werden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing new in this list.</source>
        <translation>Diese Liste enthält nichts Neues.</translation>
    </message>
    <message numerus="yes">
        <source>%n already there.</source>
        <translation>
            <numerusform>%n war schon vorhanden.</numerusform>
            <numerusform>%n waren schon vorhanden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were not understood and are left out:</source>
        <translation>
            <numerusform>%n Zeile wurde nicht verstanden und bleibt weg:</numerusform>
            <numerusform>%n Zeilen wurden nicht verstanden und bleiben weg:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(the first %n are shown)</source>
        <translation>
            <numerusform>(die erste wird gezeigt)</numerusform>
            <numerusform>(die ersten %n werden gezeigt)</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2 — %3</source>
        <translation>Zeile %1: %2 — %3</translation>
    </message>
</context>
<context>
    <name>culvert::MeasurementPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Use this MTU</source>
        <translation>Diese MTU verwenden</translation>
    </message>
    <message>
        <source>Use this MSS</source>
        <translation>Diese MSS verwenden</translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation>Fortschritt der Messung</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Messung läuft …</translation>
    </message>
    <message>
        <source>The measurement was cancelled.</source>
        <translation>Die Messung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Use an MTU of %1</source>
        <translation>MTU %1 verwenden</translation>
    </message>
    <message>
        <source>Use an MSS of %1</source>
        <translation>MSS %1 verwenden</translation>
    </message>
</context>
<context>
    <name>culvert::MenuText</name>
    <message>
        <source>Menu bar</source>
        <translation>Menüleiste</translation>
    </message>
    <message>
        <source>More menus</source>
        <translation>Weitere Menüs</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Find a setting</source>
        <translation>&amp;Einstellung suchen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Culvert</source>
        <translation>&amp;Über Culvert</translation>
    </message>
    <message>
        <source>About Culvert</source>
        <translation>Über Culvert</translation>
    </message>
    <message>
        <source>Culvert %1</source>
        <translation>Culvert %1</translation>
    </message>
    <message>
        <source>Keeps a home&apos;s own addresses reachable through a tunnel.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Hält die eigenen Adressen eines Heims durch einen Tunnel erreichbar.

Freie Software unter der GNU General Public License, Version 3 oder neuer. Ohne jede Gewährleistung.</translation>
    </message>
</context>
<context>
    <name>culvert::MtuPage</name>
    <message>
        <source> bytes</source>
        <translation> Bytes</translation>
    </message>
    <message>
        <source>Largest packet in a tunnel (MTU)</source>
        <translation>Größtes Paket in einem Tunnel (MTU)</translation>
    </message>
    <message numerus="yes">
        <source>The tunnel puts %n byte(s) in front of every packet. “Automatic” subtracts them from what the provider&apos;s line carries, and follows when that changes.</source>
        <translation>
            <numerusform>Der Tunnel setzt %n Byte vor jedes Paket. „Automatisch“ zieht es von dem ab, was der Anschluss überträgt, und passt sich an, wenn sich das ändert.</numerusform>
            <numerusform>Der Tunnel setzt %n Bytes vor jedes Paket. „Automatisch“ zieht sie von dem ab, was der Anschluss überträgt, und passt sich an, wenn sich das ändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>TCP segment size (MSS)</source>
        <translation>TCP-Segmentgröße (MSS)</translation>
    </message>
    <message>
        <source>Many sites on the way drop the messages by which computers find out the right size. Connections through the tunnel are then set up but carry nothing; telling both sides the size beforehand avoids that.</source>
        <translation>Viele Stationen unterwegs verwerfen die Meldungen, durch die Rechner die richtige Größe erfahren. Verbindungen durch den Tunnel kommen dann zustande, übertragen aber nichts; das lässt sich vermeiden, indem beide Seiten die Größe vorab erfahren.</translation>
    </message>
    <message>
        <source>&amp;Segment size:</source>
        <translation>&amp;Segmentgröße:</translation>
    </message>
    <message>
        <source>MTU and MSS</source>
        <translation>MTU und MSS</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fest</translation>
    </message>
    <message>
        <source>Automatic, fitting the tunnel</source>
        <translation>Automatisch, passend zum Tunnel</translation>
    </message>
    <message>
        <source>Leave it alone</source>
        <translation>Nicht ändern</translation>
    </message>
    <message>
        <source>Fixed segment size</source>
        <translation>Feste Segmentgröße</translation>
    </message>
    <message>
        <source>Concerns connections between the LAN and what lies behind a tunnel, in both directions.</source>
        <translation>Betrifft Verbindungen zwischen dem LAN und dem, was hinter einem Tunnel liegt, in beiden Richtungen.</translation>
    </message>
    <message>
        <source>Tunnel “%1”:</source>
        <translation>Tunnel „%1“:</translation>
    </message>
    <message>
        <source>MTU of tunnel %1</source>
        <translation>MTU des Tunnels %1</translation>
    </message>
    <message>
        <source>Fixed MTU of tunnel %1</source>
        <translation>Feste MTU des Tunnels %1</translation>
    </message>
    <message numerus="yes">
        <source>now %n byte(s)</source>
        <translation>
            <numerusform>jetzt %n Byte</numerusform>
            <numerusform>jetzt %n Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Measure…</source>
        <translation>Messen …</translation>
    </message>
    <message>
        <source>Measure the MTU of tunnel %1</source>
        <translation>MTU des Tunnels %1 messen</translation>
    </message>
    <message>
        <source>The existing device “%1” has an MTU of its own.</source>
        <translation>Das vorhandene Gerät „%1“ hat eine eigene MTU.</translation>
    </message>
</context>
<context>
    <name>culvert::OverviewPage</name>
    <message>
        <source>The home and its way to the Internet</source>
        <translation>Das Heim und sein Weg ins Internet</translation>
    </message>
</context>
<context>
    <name>culvert::PendingBar</name>
    <message numerus="yes">
        <source>The last change goes back by itself in %n second(s) unless it is confirmed.</source>
        <translation>
            <numerusform>Die letzte Änderung wird in %n Sekunde von selbst zurückgenommen, wenn sie nicht bestätigt wird.</numerusform>
            <numerusform>Die letzte Änderung wird in %n Sekunden von selbst zurückgenommen, wenn sie nicht bestätigt wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>Änderung behalten</translation>
    </message>
    <message>
        <source>Undo it now</source>
        <translation>Jetzt zurücknehmen</translation>
    </message>
</context>
<context>
    <name>culvert::PreviewDialog</name>
    <message>
        <source>Nothing would be done: the network is already as these settings want it.</source>
        <translation>Nichts würde geschehen: Das Netz ist schon so, wie diese Einstellungen es wollen.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>Ä&amp;nderungen</translation>
    </message>
    <message>
        <source>&amp;Exact steps</source>
        <translation>&amp;Genaue Schritte</translation>
    </message>
    <message>
        <source>Asking the Culvert service for the exact steps…</source>
        <translation>Der Culvert-Dienst wird nach den genauen Schritten gefragt …</translation>
    </message>
    <message>
        <source>C&amp;opy steps</source>
        <translation>Schritte &amp;kopieren</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>Anw&amp;enden</translation>
    </message>
    <message>
        <source>There are no steps to show.</source>
        <translation>Es gibt keine Schritte zu zeigen.</translation>
    </message>
    <message>
        <source>&amp;Exact steps (%1)</source>
        <translation>&amp;Genaue Schritte (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Apply would carry out %Ln line(s) now, in this order. Nothing has been changed yet.</source>
        <translation>
            <numerusform>„Anwenden“ würde jetzt %Ln Zeile ausführen. Noch ist nichts geändert.</numerusform>
            <numerusform>„Anwenden“ würde jetzt %Ln Zeilen ausführen, in dieser Reihenfolge. Noch ist nichts geändert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>culvert::ProblemModel</name>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was falsch ist</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
</context>
<context>
    <name>culvert::ProblemPanel</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
</context>
<context>
    <name>culvert::ReportDialog</name>
    <message>
        <source>&amp;Hide addresses: equal ones get equal names</source>
        <translation>Adressen &amp;verbergen: gleiche bekommen gleiche Namen</translation>
    </message>
    <message>
        <source>Report for support</source>
        <translation>Bericht für die Hilfe</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern …</translation>
    </message>
    <message>
        <source>This is all of it. It goes nowhere by itself: copy or save it, and send it to whom you trust. Names of tunnels and interfaces are in it.</source>
        <translation>Das ist alles. Von selbst geht es nirgendwohin: Kopieren oder speichern Sie es, und schicken Sie es, wem Sie vertrauen. Namen von Tunneln und Schnittstellen stehen darin.</translation>
    </message>
    <message>
        <source>The report could not be saved.</source>
        <translation>Der Bericht ließ sich nicht speichern.</translation>
    </message>
</context>
<context>
    <name>culvert::ResultList</name>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation>Nichts heißt „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) found. Return leads to the chosen one.</source>
        <translation>
            <numerusform>%Ln Stelle gefunden. Die Eingabetaste führt zur gewählten.</numerusform>
            <numerusform>%Ln Stellen gefunden. Die Eingabetaste führt zur gewählten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a page, and what a setting is for</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>culvert::RouteModel</name>
    <message>
        <source>on the link</source>
        <translation>direkt am Netz</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Next hop</source>
        <translation>Nächster Hop</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Schnittstelle</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Angelegt von</translation>
    </message>
</context>
<context>
    <name>culvert::RoutesPage</name>
    <message>
        <source>&amp;Copy as “ip” lines</source>
        <translation>Als „ip“-Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>Reading the routes</source>
        <translation>Die Routen werden gelesen</translation>
    </message>
    <message>
        <source>Copies what is selected, as commands that would add the same</source>
        <translation>Kopiert die Auswahl als Befehle, die dasselbe anlegen würden</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Routen</translation>
    </message>
    <message>
        <source>Copy as “ip” lines</source>
        <translation>Als „ip“-Zeilen kopieren</translation>
    </message>
    <message>
        <source>Filter by address, interface or any word</source>
        <translation>Filtern nach Adresse, Schnittstelle oder Wort</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Angelegt von</translation>
    </message>
    <message>
        <source>made by anybody</source>
        <translation>von allen angelegt</translation>
    </message>
    <message>
        <source>Waiting for the Culvert service to answer.</source>
        <translation>Warten auf die Antwort des Culvert-Dienstes.</translation>
    </message>
    <message>
        <source>The Culvert service is not running, so the routes are not known.</source>
        <translation>Der Culvert-Dienst läuft nicht; die Routen sind deshalb nicht bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln route(s)</source>
        <translation>
            <numerusform>%Ln Route</numerusform>
            <numerusform>%Ln Routen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln route(s)</source>
        <translation>
            <numerusform>%1 von %Ln Route</numerusform>
            <numerusform>%1 von %Ln Routen</numerusform>
        </translation>
    </message>
    <message>
        <source>IPv4 rules, in the order in which they are tried</source>
        <translation>IPv4-Regeln, in der Reihenfolge ihrer Prüfung</translation>
    </message>
    <message>
        <source>IPv4 routes, by table</source>
        <translation>IPv4-Routen, nach Tabellen</translation>
    </message>
</context>
<context>
    <name>culvert::RuleTable</name>
    <message>
        <source>Preference</source>
        <translation>Vorrang</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Angelegt von</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
</context>
<context>
    <name>culvert::SearchField</name>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
</context>
<context>
    <name>culvert::SearchWords</name>
    <message>
        <source>device network card port name</source>
        <translation>Gerät Netzwerkkarte Port Name Netzwerkanschluss</translation>
    </message>
    <message>
        <source>WAN Internet provider ISP modem DHCP device network card</source>
        <translation>WAN Internet Anbieter Provider ISP Modem DHCP Gerät Netzwerkkarte</translation>
    </message>
    <message>
        <source>prefix subnet range addresses route CIDR</source>
        <translation>Präfix Subnetz Bereich Adressen Route CIDR</translation>
    </message>
    <message>
        <source>local network device bridge Wi-Fi network card</source>
        <translation>lokales Netz Gerät Bridge WLAN Netzwerkkarte</translation>
    </message>
    <message>
        <source>policy routing all traffic default route split tunnel</source>
        <translation>Policy-Routing aller Verkehr Standardroute Split-Tunnel</translation>
    </message>
    <message>
        <source>neighbors link subnet customers on-link</source>
        <translation>Nachbarn Segment Subnetz Kunden direkt</translation>
    </message>
    <message>
        <source>kill switch firewall block spoofing safety</source>
        <translation>Kill-Switch Firewall sperren Spoofing Sicherheit</translation>
    </message>
    <message>
        <source>call rename title</source>
        <translation>nennen umbenennen Titel Bezeichnung</translation>
    </message>
    <message>
        <source>peer endpoint server gateway other side address IP</source>
        <translation>Gegenstelle Endpunkt Server Gateway andere Seite Adresse IP</translation>
    </message>
    <message>
        <source>own local source IP</source>
        <translation>eigene lokale Absender Quelle IP</translation>
    </message>
    <message>
        <source>packet size bytes fragmentation path measure black hole</source>
        <translation>Paketgröße Bytes Fragmentierung Pfad messen Black Hole</translation>
    </message>
    <message>
        <source>TTL hops hop limit</source>
        <translation>TTL Hops Hop-Limit Lebensdauer</translation>
    </message>
    <message>
        <source>MSS clamping segment bytes sites do not load hang</source>
        <translation>MSS-Clamping Segment Bytes Seiten laden nicht hängen</translation>
    </message>
    <message>
        <source>host machine port forwarding web mail</source>
        <translation>Host Rechner Portweiterleitung Web Mail</translation>
    </message>
    <message>
        <source>port protocol TCP UDP open firewall allow</source>
        <translation>Port Protokoll TCP UDP öffnen Firewall erlauben</translation>
    </message>
    <message>
        <source>bypass exclude split tunnel NAT masquerade direct</source>
        <translation>umgehen ausschließen Split-Tunnel NAT Masquerading Maskierung direkt</translation>
    </message>
    <message>
        <source>status state home picture connection lease</source>
        <translation>Status Zustand Heim Bild Verbindung Lease</translation>
    </message>
    <message>
        <source>trace path test route lookup traceroute why</source>
        <translation>Trace Pfad Weg testen Route nachschlagen Traceroute warum</translation>
    </message>
    <message>
        <source>routing table ip rule policy kernel</source>
        <translation>Routing-Tabelle ip Regel Policy Kernel</translation>
    </message>
    <message>
        <source>graph rate bandwidth speed statistics bytes</source>
        <translation>Graph Rate Bandbreite Geschwindigkeit Statistik Bytes</translation>
    </message>
    <message>
        <source>log journal events report support messages</source>
        <translation>Log Journal Protokoll Ereignisse Bericht Hilfe Meldungen</translation>
    </message>
    <message>
        <source>bypass exclude split tunnel NAT masquerade direct import label</source>
        <translation>umgehen ausschließen Split-Tunnel NAT Masquerading Maskierung direkt importieren Bezeichnung</translation>
    </message>
    <message>
        <source>private devices NAT masquerade office subnet source address</source>
        <translation>private Geräte NAT Masquerading Büro Teilnetz Quelladresse</translation>
    </message>
    <message>
        <source>point-to-point link address monitoring OSPF BGP routing</source>
        <translation>Punkt-zu-Punkt Verbindungsadresse Transfernetz Überwachung OSPF BGP Routing</translation>
    </message>
    <message>
        <source>WireGuard GRE wg-quick NetworkManager existing interface VPN</source>
        <translation>WireGuard GRE wg-quick NetworkManager vorhandene Schnittstelle VPN</translation>
    </message>
    <message>
        <source>fwmark connmark conntrack netfilter nftables mask hexadecimal</source>
        <translation>fwmark connmark conntrack netfilter nftables Maske hexadezimal</translation>
    </message>
</context>
<context>
    <name>culvert::ServicesEditor</name>
    <message>
        <source>Add a service</source>
        <translation>Dienst hinzufügen</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Protocol of service %1</source>
        <translation>Protokoll von Dienst %1</translation>
    </message>
    <message>
        <source>Ports of service %1</source>
        <translation>Ports von Dienst %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove service %1</source>
        <translation>Dienst %1 entfernen</translation>
    </message>
    <message>
        <source>all ports; or 80, or 20-21</source>
        <translation>alle Ports oder etwa 80 oder 20-21</translation>
    </message>
</context>
<context>
    <name>culvert::SettingsCommandLine</name>
    <message>
        <source>Settings of the home gateway&apos;s tunnel.</source>
        <translation>Einstellungen für den Tunnel des Heim-Gateways.</translation>
    </message>
    <message>
        <source>Opens this page: %1.</source>
        <translation>Öffnet diese Seite: %1.</translation>
    </message>
    <message>
        <source>page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>There is no page “%1”. The pages are: %2.</source>
        <translation>Eine Seite „%1“ gibt es nicht. Die Seiten sind: %2.</translation>
    </message>
</context>
<context>
    <name>culvert::SettingsWindow</name>
    <message>
        <source>Culvert</source>
        <translation>Culvert</translation>
    </message>
    <message>
        <source>Something has to be corrected first.</source>
        <translation>Zuerst muss etwas berichtigt werden.</translation>
    </message>
    <message>
        <source>Close Culvert</source>
        <translation>Culvert schließen</translation>
    </message>
    <message>
        <source>Your changes have not been applied. Close and lose them?</source>
        <translation>Ihre Änderungen sind nicht angewandt. Schließen und verwerfen?</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Schließen und verwerfen</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Where does it go?</source>
        <translation>Wohin geht es?</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Routen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Verkehr</translation>
    </message>
</context>
<context>
    <name>culvert::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n problem(s)</source>
        <translation>
            <numerusform>%1, %n Problem</numerusform>
            <numerusform>%1, %n Probleme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>culvert::StatusHeader</name>
    <message>
        <source>Turn on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>The Culvert service does not answer.</source>
        <translation>Der Culvert-Dienst antwortet nicht.</translation>
    </message>
    <message>
        <source>Nothing has been set up yet.</source>
        <translation>Es ist noch nichts eingerichtet.</translation>
    </message>
    <message>
        <source>You are not allowed to turn the tunnel on or off.</source>
        <translation>Sie dürfen den Tunnel nicht ein- oder ausschalten.</translation>
    </message>
    <message>
        <source>An administrator&apos;s password will be asked for.</source>
        <translation>Es wird nach dem Passwort der Systemverwaltung gefragt.</translation>
    </message>
    <message>
        <source>Set the tunnel up</source>
        <translation>Den Tunnel einrichten</translation>
    </message>
    <message>
        <source>Leave the network as it is without Culvert</source>
        <translation>Das Netz so lassen, wie es ohne Culvert ist</translation>
    </message>
    <message>
        <source>Provider&apos;s line</source>
        <translation>Anschluss</translation>
    </message>
    <message>
        <source>to %1, interface %2</source>
        <translation>nach %1, Schnittstelle %2</translation>
    </message>
    <message>
        <source>Tunnel “%1”</source>
        <translation>Tunnel „%1“</translation>
    </message>
    <message>
        <source>%1, down</source>
        <translation>%1, unterbrochen</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>&amp;Start the service</source>
        <translation>D&amp;ienst starten</translation>
    </message>
    <message>
        <source>Start it here. If that does not help, an administrator can by this command: %1</source>
        <translation>Starten Sie ihn hier. Hilft das nicht, kann die Systemverwaltung es mit diesem Befehl: %1</translation>
    </message>
    <message>
        <source>When it was last heard of, at %1, the state was “%2”.</source>
        <translation>Als er sich zuletzt meldete, um %1, war der Zustand „%2“.</translation>
    </message>
    <message>
        <source>It could not be started: %1</source>
        <translation>Er ließ sich nicht starten: %1</translation>
    </message>
</context>
<context>
    <name>culvert::StepList</name>
    <message>
        <source>Exact steps</source>
        <translation>Genaue Schritte</translation>
    </message>
</context>
<context>
    <name>culvert::TraceForm</name>
    <message>
        <source>&amp;Show the way</source>
        <translation>&amp;Weg zeigen</translation>
    </message>
    <message>
        <source>any</source>
        <comment>protocol</comment>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>any</source>
        <comment>port</comment>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>A packet &amp;to:</source>
        <translation>Pak&amp;et an:</translation>
    </message>
    <message>
        <source>Sent &amp;by:</source>
        <translation>Ab&amp;sender:</translation>
    </message>
    <message>
        <source>P&amp;rotocol:</source>
        <translation>&amp;Protokoll:</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>P&amp;ort:</translation>
    </message>
    <message>
        <source>Address of the &amp;device:</source>
        <translation>A&amp;dresse des Geräts:</translation>
    </message>
    <message>
        <source>Comes in o&amp;ver:</source>
        <translation>&amp;Kommt über:</translation>
    </message>
    <message>
        <source>The gateway itself</source>
        <translation>Gateway selbst</translation>
    </message>
    <message>
        <source>%1 on %2, a server</source>
        <comment>address, interface</comment>
        <translation>%1 an %2, ein Server</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>address, interface</comment>
        <translation>%1 an %2</translation>
    </message>
    <message>
        <source>Another device…</source>
        <translation>Ein anderes Gerät …</translation>
    </message>
    <message>
        <source>Type an address first, four numbers from 0 to 255 as in 198.51.100.9.</source>
        <translation>Geben Sie zuerst eine Adresse ein, vier Zahlen von 0 bis 255 wie in 198.51.100.9.</translation>
    </message>
    <message>
        <source>“%1” is a name, and a name may have several addresses. Type one of them: the command “getent ahostsv4 %1” lists them.</source>
        <translation>„%1“ ist ein Name, und ein Name kann mehrere Adressen haben. Geben Sie eine davon ein: Der Befehl „getent ahostsv4 %1“ listet sie auf.</translation>
    </message>
    <message>
        <source>“%1” is not an IPv4 address. Write four numbers from 0 to 255, as in 198.51.100.9.</source>
        <translation>„%1“ ist keine IPv4-Adresse. Schreiben Sie vier Zahlen von 0 bis 255, wie in 198.51.100.9.</translation>
    </message>
    <message>
        <source>Name the interface by which the packet comes in.</source>
        <translation>Nennen Sie die Schnittstelle, über die das Paket hereinkommt.</translation>
    </message>
</context>
<context>
    <name>culvert::TraceTree</name>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Route found, or purpose</source>
        <translation>Gefundene Route oder Zweck</translation>
    </message>
    <message>
        <source>Rules that were tried</source>
        <translation>Geprüfte Regeln</translation>
    </message>
    <message>
        <source>The packet itself</source>
        <translation>Das Paket selbst</translation>
    </message>
    <message>
        <source>Routing rules</source>
        <translation>Routing-Regeln</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Firewall</translation>
    </message>
    <message>
        <source>The packet that carries it through the tunnel</source>
        <translation>Das Paket, das es durch den Tunnel trägt</translation>
    </message>
    <message>
        <source>Firewall, for the packet that carries it</source>
        <translation>Firewall, für das tragende Paket</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>%1, marked 0x%2 by the firewall</source>
        <comment>a packet, a number</comment>
        <translation>%1, von der Firewall mit 0x%2 markiert</translation>
    </message>
</context>
<context>
    <name>culvert::TrafficPage</name>
    <message>
        <source>&amp;Pause</source>
        <translation>Anha&amp;lten</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Gezeigte Zeit</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 Minuten</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>6 hours</source>
        <translation>6 Stunden</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>The picture stands still; measuring goes on</source>
        <translation>Das Bild steht still; gemessen wird weiter</translation>
    </message>
    <message>
        <source>Save as &amp;CSV…</source>
        <translation>Als &amp;CSV speichern …</translation>
    </message>
    <message>
        <source>Save as P&amp;NG…</source>
        <translation>Als P&amp;NG speichern …</translation>
    </message>
    <message>
        <source>Provider&apos;s line, %1</source>
        <translation>Anschluss, %1</translation>
    </message>
    <message>
        <source>Tunnel “%1”</source>
        <translation>Tunnel „%1“</translation>
    </message>
    <message>
        <source>Waiting for the Culvert service to answer.</source>
        <translation>Warten auf die Antwort des Culvert-Dienstes.</translation>
    </message>
    <message>
        <source>The Culvert service is not running, so nothing is measured.</source>
        <translation>Der Culvert-Dienst läuft nicht; es wird nichts gemessen.</translation>
    </message>
    <message>
        <source>There is no line to measure yet.</source>
        <translation>Noch gibt es keinen Anschluss zu messen.</translation>
    </message>
    <message>
        <source>Measured each second while this window is seen, and not otherwise. What was carried while nobody looked is shown as an average, hatched.</source>
        <translation>Gemessen wird jede Sekunde, solange dieses Fenster zu sehen ist, und sonst nicht. Was übertragen wurde, während niemand hinsah, erscheint als Durchschnitt, schraffiert.</translation>
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
        <translation>Noch wurde nichts gemessen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) before</source>
        <translation>
            <numerusform>%Ln Sekunde vorher</numerusform>
            <numerusform>%Ln Sekunden vorher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) before</source>
        <translation>
            <numerusform>%Ln Minute vorher</numerusform>
            <numerusform>%Ln Minuten vorher</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>%1: now %2, peak %3, total %4</source>
        <comment>received or sent: rate, highest rate, amount</comment>
        <translation>%1: jetzt %2, Spitze %3, zusammen %4</translation>
    </message>
    <message>
        <source>↓ Received</source>
        <translation>↓ Empfangen</translation>
    </message>
    <message>
        <source>↑ Sent</source>
        <translation>↑ Gesendet</translation>
    </message>
    <message>
        <source>Now: %1. Most in the time shown: %2. In all: ↓ %3  ↑ %4.</source>
        <translation>Jetzt: %1. Höchstwert in der gezeigten Zeit: %2. Insgesamt: ↓ %3  ↑ %4.</translation>
    </message>
    <message>
        <source>%1 on average</source>
        <comment>rates of a time in which nobody looked</comment>
        <translation>%1 im Durchschnitt</translation>
    </message>
</context>
<context>
    <name>culvert::TrayCommandLine</name>
    <message>
        <source>Shows the state of the home gateway&apos;s tunnel in the system tray.</source>
        <translation>Zeigt im Infobereich den Zustand des Tunnels des Heim-Gateways.</translation>
    </message>
</context>
<context>
    <name>culvert::TrayController</name>
    <message>
        <source>&amp;Open Culvert</source>
        <translation>Culvert &amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Turn on</source>
        <translation>&amp;Einschalten</translation>
    </message>
    <message>
        <source>&amp;Turn off</source>
        <translation>&amp;Ausschalten</translation>
    </message>
    <message>
        <source>Culvert: %1</source>
        <translation>Culvert: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>tunnel and its rates</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Turning on…</source>
        <translation>Wird eingeschaltet …</translation>
    </message>
    <message>
        <source>Turning off…</source>
        <translation>Wird ausgeschaltet …</translation>
    </message>
    <message>
        <source>Culvert could not do that</source>
        <translation>Culvert konnte das nicht</translation>
    </message>
</context>
<context>
    <name>culvert::TrayNotifications</name>
    <message>
        <source>&amp;Notifications</source>
        <translation>Be&amp;nachrichtigungen</translation>
    </message>
    <message>
        <source>When the tunnel is &amp;lost</source>
        <translation>Wenn der Tunnel &amp;ausfällt</translation>
    </message>
    <message>
        <source>When it is &amp;back</source>
        <translation>Wenn er &amp;wieder steht</translation>
    </message>
    <message>
        <source>When the provider gives another &amp;address</source>
        <translation>Wenn der Anbieter eine andere A&amp;dresse vergibt</translation>
    </message>
    <message>
        <source>When something was put &amp;right</source>
        <translation>Wenn etwas wieder&amp;hergestellt wurde</translation>
    </message>
</context>
<context>
    <name>culvert::TunnelForm</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Up to 15 letters, digits, “-”, “_” or “.”.</source>
        <translation>Bis zu 15 Buchstaben, Ziffern, „-“, „_“ oder „.“.</translation>
    </message>
    <message>
        <source>office</source>
        <translation>zentrale</translation>
    </message>
    <message>
        <source>Address of the machine at the other end of the tunnel.</source>
        <translation>Adresse des Rechners am anderen Ende des Tunnels.</translation>
    </message>
    <message>
        <source>Networks &amp;behind it:</source>
        <translation>Net&amp;ze dahinter:</translation>
    </message>
    <message>
        <source>What is reached through this tunnel, separated by commas. 0.0.0.0/0 is the whole Internet.</source>
        <translation>Was durch diesen Tunnel erreicht wird, durch Komma getrennt. 0.0.0.0/0 ist das ganze Internet.</translation>
    </message>
    <message>
        <source>&amp;Address here:</source>
        <translation>Adresse hie&amp;r:</translation>
    </message>
    <message>
        <source>Optional: an address of the home&apos;s networks for this machine&apos;s own traffic in the tunnel.</source>
        <translation>Optional: eine Adresse aus den Netzen des Heims für den eigenen Verkehr dieses Rechners im Tunnel.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Empty: culvert0, culvert1 and so on.</source>
        <translation>Leer: culvert0, culvert1 und so weiter.</translation>
    </message>
    <message>
        <source>Rarely needed</source>
        <translation>Selten nötig</translation>
    </message>
    <message>
        <source>as the packet inside</source>
        <translation>wie das Paket darin</translation>
    </message>
    <message>
        <source>How many routers an outer packet may pass.</source>
        <translation>Wie viele Router ein äußeres Paket passieren darf.</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>Tunnel</translation>
    </message>
    <message>
        <source>Tunnel “%1”</source>
        <translation>Tunnel „%1“</translation>
    </message>
    <message>
        <source>Remove tunnel %1</source>
        <translation>Tunnel %1 entfernen</translation>
    </message>
    <message>
        <source>&amp;Open here:</source>
        <translation>Hier &amp;offen:</translation>
    </message>
    <message>
        <source>Services of this machine itself that can be reached through the tunnel. All others are closed to it; the home&apos;s other machines are not concerned.</source>
        <translation>Dienste dieses Rechners selbst, die durch den Tunnel erreichbar sind. Alle anderen sind ihm verschlossen; die übrigen Rechner des Heims betrifft das nicht.</translation>
    </message>
    <message>
        <source>&amp;Tunnel end:</source>
        <translation>&amp;Tunnelende:</translation>
    </message>
    <message>
        <source>Interface na&amp;me:</source>
        <translation>S&amp;chnittstelle:</translation>
    </message>
    <message>
        <source>Time to &amp;live:</source>
        <translation>&amp;Lebensdauer (TTL):</translation>
    </message>
    <message>
        <source>T&amp;ransit address:</source>
        <translation>Transit-I&amp;P-Adresse:</translation>
    </message>
    <message>
        <source>Use an existing &amp;device:</source>
        <translation>Vorhandenes &amp;Gerät nutzen:</translation>
    </message>
    <message>
        <source>Not used: the tunnel is the existing device “%1”.</source>
        <translation>Nicht verwendet: Der Tunnel ist das vorhandene Gerät „%1“.</translation>
    </message>
    <message>
        <source>Networ&amp;ks for all devices:</source>
        <translation>Netze &amp;für alle Geräte:</translation>
    </message>
    <message>
        <source>Optional: private devices and the gateway reach these through the tunnel as well, with “Address here” as their source.</source>
        <translation>Optional: Auch Geräte mit privater Adresse und das Gateway erreichen diese durch den Tunnel, mit „Adresse hier“ als Absender.</translation>
    </message>
    <message>
        <source>Optional: an address outside the home&apos;s networks for the tunnel&apos;s device, with prefix length, for routing daemons or monitoring.</source>
        <translation>Optional: eine Adresse außerhalb der Netze des Heims für das Gerät des Tunnels, mit Präfixlänge, für Routing-Daemons oder Überwachung.</translation>
    </message>
    <message>
        <source>Optional: the tunnel is a device that another program creates, such as a WireGuard interface. Empty: Culvert creates one.</source>
        <translation>Optional: Der Tunnel ist ein Gerät, das ein anderes Programm anlegt, etwa eine WireGuard-Schnittstelle. Leer: Culvert legt eines an.</translation>
    </message>
</context>
<context>
    <name>culvert::TunnelPage</name>
    <message>
        <source>Add a tunnel end</source>
        <translation>Tunnelende hinzufügen</translation>
    </message>
    <message>
        <source>Choose an interface</source>
        <translation>Schnittstelle wählen</translation>
    </message>
    <message>
        <source>Where the provider&apos;s line arrives and gets its address.</source>
        <translation>Wo der Anschluss des Anbieters ankommt und seine Adresse erhält.</translation>
    </message>
    <message>
        <source>&amp;Uplink interface:</source>
        <translation>An&amp;schluss:</translation>
    </message>
    <message>
        <source>Provider&apos;s line</source>
        <translation>Anschluss</translation>
    </message>
    <message>
        <source>Tunnel and uplink</source>
        <translation>Tunnel und Anschluss</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
</TS>
