<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ErrorText</name>
    <message>
        <source>The settings were refused because something in them is wrong.</source>
        <translation>La configuración se ha rechazado porque algo en ella es incorrecto.</translation>
    </message>
    <message>
        <source>The settings were refused: with the address that the provider gives now, traffic would loop or leak.</source>
        <translation>La configuración se ha rechazado: con la dirección que el proveedor asigna ahora, el tráfico entraría en bucle o escaparía del túnel.</translation>
    </message>
    <message>
        <source>This version of Culvert cannot do that yet.</source>
        <translation>Esta versión de Culvert todavía no puede hacer eso.</translation>
    </message>
    <message>
        <source>Nothing was changed: you are not authorised, or the password prompt was closed.</source>
        <translation>No se ha cambiado nada: no tiene autorización, o se cerró la petición de contraseña.</translation>
    </message>
    <message>
        <source>Nothing was changed: the system could not check whether you are authorised. Is the polkit service running?</source>
        <translation>No se ha cambiado nada: el sistema no pudo comprobar si tiene autorización. ¿Está en ejecución el servicio polkit?</translation>
    </message>
    <message>
        <source>Nothing was changed: a password is needed, but nobody could be asked for it. Is a polkit agent running in this session?</source>
        <translation>No se ha cambiado nada: se necesita una contraseña, pero no se pudo pedir a nadie. ¿Hay un agente polkit en ejecución en esta sesión?</translation>
    </message>
    <message>
        <source>Somebody else has changed the settings meanwhile. Nothing was overwritten.</source>
        <translation>Entretanto, otra persona ha cambiado la configuración. No se ha sobrescrito nada.</translation>
    </message>
    <message>
        <source>Too much at once for the Culvert service. Try again in a moment.</source>
        <translation>Demasiado a la vez para el servicio Culvert. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Nothing has been set up yet.</source>
        <translation>Aún no se ha configurado nada.</translation>
    </message>
    <message>
        <source>There is no change that waits to be confirmed.</source>
        <translation>No hay ningún cambio pendiente de confirmar.</translation>
    </message>
    <message>
        <source>The Linux kernel of this machine lacks what Culvert needs. Install one that has the modules “ipip” and “nf_tables”.</source>
        <translation>Al núcleo Linux de este equipo le falta lo que Culvert necesita. Instale uno que tenga los módulos «ipip» y «nf_tables».</translation>
    </message>
    <message>
        <source>The Linux kernel refused a step.</source>
        <translation>El núcleo Linux rechazó un paso.</translation>
    </message>
    <message>
        <source>Something that is not Culvert&apos;s own has the place that it needs. Culvert does not remove what others have made.</source>
        <translation>Algo que no es de Culvert ocupa el lugar que este necesita. Culvert no elimina lo que otros han creado.</translation>
    </message>
    <message>
        <source>The change failed and was undone; everything is as it was before.</source>
        <translation>El cambio falló y se deshizo; todo está como antes.</translation>
    </message>
    <message>
        <source>The change failed, and so did its undoing. Culvert keeps trying.</source>
        <translation>El cambio falló, y deshacerlo también. Culvert lo sigue intentando.</translation>
    </message>
    <message>
        <source>The settings could not be stored, so the change was undone. Is the disk full?</source>
        <translation>No se pudo guardar la configuración, así que el cambio se deshizo. ¿Está lleno el disco?</translation>
    </message>
    <message>
        <source>The Culvert service does not answer.</source>
        <translation>El servicio Culvert no responde.</translation>
    </message>
    <message>
        <source>A fault in Culvert itself; the system journal has the details.</source>
        <translation>Un fallo en el propio Culvert; los detalles están en el registro del sistema.</translation>
    </message>
    <message>
        <source>“%1” is an address inside a network. Write the network itself.</source>
        <translation>«%1» es una dirección dentro de una red. Escriba la red misma.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Este dato es obligatorio.</translation>
    </message>
    <message>
        <source>At least one is needed.</source>
        <translation>Se necesita al menos uno.</translation>
    </message>
    <message>
        <source>These are too many.</source>
        <translation>Son demasiados.</translation>
    </message>
    <message>
        <source>“%1” is not an IPv4 address. Write four numbers from 0 to 255, as in 198.51.100.9.</source>
        <translation>«%1» no es una dirección IPv4. Escriba cuatro números del 0 al 255, como 198.51.100.9.</translation>
    </message>
    <message>
        <source>“%1” is not a network. Write an address and a length, as in 203.0.113.0/28.</source>
        <translation>«%1» no es una red. Escriba una dirección y una longitud, como 203.0.113.0/28.</translation>
    </message>
    <message>
        <source>“%1” is not a valid name. Use up to 15 letters, digits, “-”, “_” or “.”, and begin with a letter or digit.</source>
        <translation>«%1» no es un nombre válido. Use hasta 15 letras, cifras, «-», «_» o «.», y empiece por una letra o una cifra.</translation>
    </message>
    <message>
        <source>“%1” has a meaning of its own in the Linux kernel. Choose another name.</source>
        <translation>«%1» tiene un significado propio en el núcleo Linux. Elija otro nombre.</translation>
    </message>
    <message>
        <source>%1 is not an address that a machine can have.</source>
        <translation>%1 no es una dirección que pueda tener un equipo.</translation>
    </message>
    <message>
        <source>%1 holds no address that packets can be sent to. Remove it.</source>
        <translation>%1 no contiene ninguna dirección a la que se puedan enviar paquetes. Elimínela.</translation>
    </message>
    <message>
        <source>%1 is there more than once. Keep one of them.</source>
        <translation>%1 aparece más de una vez. Deje solo una.</translation>
    </message>
    <message>
        <source>%1 overlaps another network. Keep the larger one.</source>
        <translation>%1 se solapa con otra red. Deje la mayor.</translation>
    </message>
    <message>
        <source>The interface “%1” is there more than once.</source>
        <translation>La interfaz «%1» aparece más de una vez.</translation>
    </message>
    <message>
        <source>This interface is the uplink or the LAN already. Choose another name.</source>
        <translation>Esta interfaz ya es la de la línea o la de la LAN. Elija otro nombre.</translation>
    </message>
    <message>
        <source>“%1” is the name of another tunnel. Choose another one.</source>
        <translation>«%1» es el nombre de otro túnel. Elija otro.</translation>
    </message>
    <message>
        <source>%1 is the end of another tunnel. Put the networks of both into one tunnel.</source>
        <translation>%1 es el extremo de otro túnel. Reúna las redes de ambos en un solo túnel.</translation>
    </message>
    <message>
        <source>%1 is in none of the home&apos;s networks. Choose an address of the home, or leave the field empty.</source>
        <translation>%1 no está en ninguna de las redes del hogar. Elija una dirección del hogar o deje el campo vacío.</translation>
    </message>
    <message>
        <source>%1 is in the home itself. Name what lies behind the tunnel.</source>
        <translation>%1 está en el propio hogar. Indique lo que hay detrás del túnel.</translation>
    </message>
    <message>
        <source>%1 is in the home&apos;s own networks. Name the address by which the tunnel end is reached without the tunnel.</source>
        <translation>%1 está en las propias redes del hogar. Indique la dirección con la que se llega al extremo del túnel sin el túnel.</translation>
    </message>
    <message>
        <source>%1 is in the home itself. Remove it, or switch it off.</source>
        <translation>%1 está en el propio hogar. Elimine esta entrada o desactívela.</translation>
    </message>
    <message>
        <source>The exceptions leave a tunnel nothing to carry. Except less, or remove the tunnel.</source>
        <translation>Las excepciones no dejan nada que transportar a un túnel. Reduzca las excepciones o elimine el túnel.</translation>
    </message>
    <message>
        <source>This is too long. Shorten it.</source>
        <translation>Es demasiado largo. Acórtelo.</translation>
    </message>
    <message>
        <source>This has characters that cannot be shown, such as line breaks. Write it on one line, without them.</source>
        <translation>Contiene caracteres que no se pueden mostrar, como saltos de línea. Escríbalo en una sola línea, sin ellos.</translation>
    </message>
    <message>
        <source>“%1” is not a port or a range of ports. Write one number or two, the lesser first, from 1 to 65535, as in 80 or 20-21.</source>
        <translation>«%1» no es un puerto ni un intervalo de puertos. Escriba un número o dos, el menor primero, del 1 al 65535, como 80 o 20-21.</translation>
    </message>
    <message>
        <source>This protocol has no ports. Leave the field empty.</source>
        <translation>Este protocolo no tiene puertos. Deje el campo vacío.</translation>
    </message>
    <message>
        <source>%1 is in none of the home&apos;s networks. Choose addresses of the home.</source>
        <translation>%1 no está en ninguna de las redes del hogar. Elija direcciones del hogar.</translation>
    </message>
    <message>
        <source>Servers and chosen services belong to the mode that tunnels only them. Choose that mode, or remove them.</source>
        <translation>Los servidores y los servicios elegidos pertenecen al modo que solo envía eso por el túnel. Elija ese modo o elimínelos.</translation>
    </message>
    <message>
        <source>“%1” is no protocol. Choose one of the list, or write its number, from 0 to 255.</source>
        <translation>«%1» no es un protocolo. Elija uno de la lista o escriba su número, del 0 al 255.</translation>
    </message>
    <message>
        <source>This is another kind of value than the one that belongs here.</source>
        <translation>No es el tipo de valor que corresponde aquí.</translation>
    </message>
    <message>
        <source>This number is too small or too large.</source>
        <translation>Este número es demasiado pequeño o demasiado grande.</translation>
    </message>
    <message>
        <source>This is not one of the values that are possible here.</source>
        <translation>No es uno de los valores posibles aquí.</translation>
    </message>
    <message>
        <source>These settings are of another version of Culvert. Use a newer one.</source>
        <translation>Esta configuración es de otra versión de Culvert. Use una más reciente.</translation>
    </message>
    <message>
        <source>This key is not known. Remove it, or correct its spelling.</source>
        <translation>Esta clave es desconocida. Elimínela o corrija cómo está escrita.</translation>
    </message>
    <message>
        <source>This key is there more than once. Keep one of them.</source>
        <translation>Esta clave aparece más de una vez. Deje solo una.</translation>
    </message>
    <message>
        <source>This is not JSON.</source>
        <translation>Esto no es JSON.</translation>
    </message>
    <message>
        <source>This is not UTF-8.</source>
        <translation>Esto no es UTF-8.</translation>
    </message>
    <message>
        <source>This begins with a byte order mark. Save it without one.</source>
        <translation>El texto empieza con una marca de orden de bytes (BOM). Guárdelo sin ella.</translation>
    </message>
    <message>
        <source>This is nested too deeply.</source>
        <translation>El anidamiento es demasiado profundo.</translation>
    </message>
    <message>
        <source>This is larger than any configuration.</source>
        <translation>Es más grande que cualquier configuración.</translation>
    </message>
    <message>
        <source>There are more problems; correct those above first.</source>
        <translation>Hay más problemas; corrija primero los anteriores.</translation>
    </message>
    <message>
        <source>Switched off: the network is as it would be without Culvert.</source>
        <translation>Desactivado: la red está como estaría sin Culvert.</translation>
    </message>
    <message>
        <source>The uplink interface does not exist. Is the network card plugged in, and its name right?</source>
        <translation>La interfaz de la línea no existe. ¿Está conectada la tarjeta de red y es correcto su nombre?</translation>
    </message>
    <message>
        <source>The uplink interface is switched off. Culvert goes on as soon as it is up.</source>
        <translation>La interfaz de la línea está desactivada. Culvert continuará en cuanto esté activa.</translation>
    </message>
    <message>
        <source>The provider has not given this machine an address yet. The tunnel comes up by itself as soon as there is one.</source>
        <translation>El proveedor aún no ha asignado una dirección a este equipo. El túnel se levantará solo en cuanto haya una.</translation>
    </message>
    <message>
        <source>The provider&apos;s line names no router, so tunnel ends are looked for on the line itself.</source>
        <translation>La línea del proveedor no indica ningún enrutador, así que los extremos de los túneles se buscan en la propia línea.</translation>
    </message>
    <message>
        <source>The uplink has no signal. Is the cable plugged in?</source>
        <translation>La línea no tiene señal. ¿Está conectado el cable?</translation>
    </message>
    <message>
        <source>The interface of a tunnel is down.</source>
        <translation>La interfaz de un túnel está caída.</translation>
    </message>
    <message>
        <source>Another program keeps undoing what Culvert sets up. Culvert tries again in a minute; find and stop the other one.</source>
        <translation>Otro programa deshace una y otra vez lo que Culvert establece. Culvert lo intentará de nuevo en un minuto; busque y detenga el otro.</translation>
    </message>
    <message>
        <source>With the address that the provider gives now, traffic would loop or leak, so nothing was set up.</source>
        <translation>Con la dirección que el proveedor asigna ahora, el tráfico entraría en bucle o escaparía del túnel, así que no se ha establecido nada.</translation>
    </message>
    <message>
        <source>This version of Culvert cannot do what the settings ask for.</source>
        <translation>Esta versión de Culvert no puede hacer lo que pide la configuración.</translation>
    </message>
    <message>
        <source>A change failed, and so did its undoing. Culvert keeps trying.</source>
        <translation>Un cambio falló, y deshacerlo también. Culvert lo sigue intentando.</translation>
    </message>
    <message>
        <source>The settings cannot be stored. Is the disk full?</source>
        <translation>No se puede guardar la configuración. ¿Está lleno el disco?</translation>
    </message>
    <message>
        <source>The interface tunl0 is up and takes tunnelled packets from anybody. Switch it off.</source>
        <translation>La interfaz tunl0 está activa y acepta paquetes de túnel de cualquiera. Desactívela.</translation>
    </message>
    <message>
        <source>The provider gives a private address: packets from the tunnel end arrive only if the device in front of this machine forwards protocol 4.</source>
        <translation>El proveedor asigna una dirección privada: los paquetes del extremo del túnel solo llegan si el dispositivo que está delante de este equipo reenvía el protocolo 4.</translation>
    </message>
    <message>
        <source>“%1” is an address inside a network. Did you mean %2?</source>
        <translation>«%1» es una dirección dentro de una red. ¿Quiso decir %2?</translation>
    </message>
    <message>
        <source>The existing device of a tunnel is missing or down. Start the program that creates it; Culvert continues as soon as the device is up.</source>
        <translation>La interfaz existente de un túnel falta o está inactiva. Inicie el programa que la crea; Culvert continúa en cuanto la interfaz esté activa.</translation>
    </message>
    <message>
        <source>Routing rules of another program come before Culvert&apos;s. Packets that they match do not use the tunnel. Give those rules a higher preference number, or remove them.</source>
        <translation>Hay reglas de encaminamiento de otro programa antes que las de Culvert. Los paquetes que coinciden con ellas no usan el túnel. Dé a esas reglas un número de preferencia más alto o elimínelas.</translation>
    </message>
    <message>
        <source>Without an address here, private devices and this machine get no answers through the tunnel. Enter an address of the home.</source>
        <translation>Sin una dirección aquí, los dispositivos con dirección privada y este equipo no reciben respuestas por el túnel. Escriba una dirección del hogar.</translation>
    </message>
    <message>
        <source>This has no effect, because everything uses the tunnel in this mode. Remove it, or choose another mode.</source>
        <translation>Esto no tiene efecto, porque en este modo todo usa el túnel. Elimínelo o elija otro modo.</translation>
    </message>
    <message>
        <source>This has no effect: the existing device has an MTU of its own. Choose “Automatic”, and set the MTU in the program that creates the device.</source>
        <translation>Esto no tiene efecto: la interfaz existente tiene su propia MTU. Elija «Automática» y fije la MTU en el programa que crea la interfaz.</translation>
    </message>
    <message>
        <source>%1 is the first or the last address of its network, which no machine can have. Enter the address that this machine has there.</source>
        <translation>%1 es la primera o la última dirección de su red, que ningún equipo puede tener. Escriba la dirección que este equipo tiene allí.</translation>
    </message>
    <message>
        <source>There are more warnings; see those above first.</source>
        <translation>Hay más advertencias; vea primero las de arriba.</translation>
    </message>
    <message>
        <source>This has invisible characters that change the direction of the text. Remove them.</source>
        <translation>Aquí hay caracteres invisibles que cambian la dirección del texto. Elimínelos.</translation>
    </message>
    <message>
        <source>“%1” is not a valid set of mark bits. Enter 0x and a hexadecimal number with 5 to 16 adjacent bits, such as 0x1f000000.</source>
        <translation>«%1» no es un conjunto válido de bits de marca. Escriba 0x y un número hexadecimal con 5 a 16 bits contiguos, como 0x1f000000.</translation>
    </message>
    <message>
        <source>This is only for devices that Culvert creates. Remove it, or remove the existing device.</source>
        <translation>Esto solo es para las interfaces que crea Culvert. Elimínelo o elimine la interfaz existente.</translation>
    </message>
    <message>
        <source>%1 is not in the networks behind this tunnel. Add it there, or remove it here.</source>
        <translation>%1 no está en las redes detrás de este túnel. Añádala allí o elimínela aquí.</translation>
    </message>
    <message>
        <source>Private devices and the gateway need an address of the tunnel as their source. Enter one in “Address here”.</source>
        <translation>Los dispositivos con dirección privada y la puerta de enlace necesitan una dirección del túnel como origen. Escríbala en «Dirección aquí».</translation>
    </message>
    <message>
        <source>The network of %1 overlaps the home&apos;s networks. Choose an address outside the home.</source>
        <translation>La red de %1 se solapa con las redes del hogar. Elija una dirección fuera del hogar.</translation>
    </message>
    <message>
        <source>The network of %1 overlaps the transit network of another tunnel. Choose another network for each tunnel.</source>
        <translation>La red de %1 se solapa con la red de tránsito de otro túnel. Elija una red distinta para cada túnel.</translation>
    </message>
    <message>
        <source>%1 has no effect in this mode without “For the LAN too”. Switch that on, or remove the exception.</source>
        <translation>%1 no tiene efecto en este modo sin «También para la LAN». Active esa opción o elimine la excepción.</translation>
    </message>
    <message>
        <source>A change waits to be confirmed. Keep it or undo it first; nothing else was changed.</source>
        <translation>Hay un cambio pendiente de confirmar. Consérvelo o deshágalo antes; no se ha cambiado nada más.</translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>The provider&apos;s line has got an address.</source>
        <translation>La línea del proveedor ha obtenido una dirección.</translation>
    </message>
    <message>
        <source>The provider&apos;s line has got another address.</source>
        <translation>La línea del proveedor ha obtenido otra dirección.</translation>
    </message>
    <message>
        <source>The provider&apos;s line has lost its address.</source>
        <translation>La línea del proveedor ha perdido su dirección.</translation>
    </message>
    <message>
        <source>Settings were put into force.</source>
        <translation>La configuración se ha puesto en vigor.</translation>
    </message>
    <message>
        <source>Settings could not be put into force.</source>
        <translation>La configuración no se pudo poner en vigor.</translation>
    </message>
    <message>
        <source>What another program had changed was put right.</source>
        <translation>Se ha corregido lo que otro programa había cambiado.</translation>
    </message>
    <message>
        <source>Another program keeps undoing what Culvert sets up.</source>
        <translation>Otro programa deshace una y otra vez lo que Culvert establece.</translation>
    </message>
    <message>
        <source>The settings cannot be stored.</source>
        <translation>No se puede guardar la configuración.</translation>
    </message>
    <message>
        <source>The settings that were prepared for this machine are not valid.</source>
        <translation>La configuración preparada para este equipo no es válida.</translation>
    </message>
    <message>
        <source>Culvert is off.</source>
        <translation>Culvert está desactivado.</translation>
    </message>
    <message>
        <source>Culvert waits for an address of the provider.</source>
        <translation>Culvert espera una dirección del proveedor.</translation>
    </message>
    <message>
        <source>The tunnel is up.</source>
        <translation>El túnel está activo.</translation>
    </message>
    <message>
        <source>The tunnel is up, with a problem.</source>
        <translation>El túnel está activo, con un problema.</translation>
    </message>
    <message>
        <source>The tunnel could not be set up.</source>
        <translation>No se pudo establecer el túnel.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparación</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Forwarding of packets stays on, because other programs need it.</source>
        <translation>El reenvío de paquetes sigue activado, porque otros programas lo necesitan.</translation>
    </message>
    <message>
        <source>The new settings wait to be confirmed.</source>
        <translation>La nueva configuración está pendiente de confirmar.</translation>
    </message>
    <message>
        <source>The new settings were confirmed.</source>
        <translation>La nueva configuración se ha confirmado.</translation>
    </message>
    <message>
        <source>The new settings were undone.</source>
        <translation>La nueva configuración se ha deshecho.</translation>
    </message>
    <message>
        <source>The new settings were undone, because nobody confirmed them in time.</source>
        <translation>La nueva configuración se ha deshecho porque nadie la confirmó a tiempo.</translation>
    </message>
</context>
<context>
    <name>ExceptionList</name>
    <message>
        <source>There is more than one address. Write each network on a line of its own.</source>
        <translation>Hay más de una dirección. Escriba cada red en su propia línea.</translation>
    </message>
    <message>
        <source>This row does not have the four columns of the header.</source>
        <translation>Esta fila no tiene las cuatro columnas de la cabecera.</translation>
    </message>
    <message numerus="yes">
        <source>There is room for %n exception(s), and they are all taken.</source>
        <translation>
            <numerusform>Hay sitio para %n excepción, y está ocupado.</numerusform>
            <numerusform>Hay sitio para %n excepciones, y está todo ocupado.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is an IPv6 address. Exceptions are IPv4 addresses and networks.</source>
        <translation>«%1» es una dirección IPv6. Las excepciones son direcciones y redes IPv4.</translation>
    </message>
</context>
<context>
    <name>FileReader</name>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 no es un archivo.</translation>
    </message>
    <message>
        <source>%1 is larger than 16 MiB. Take a part of it.</source>
        <translation>%1 supera los 16 MiB. Tome solo una parte.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Tell Culvert where the tunnel ends and which networks are yours. Nothing changes before you apply it, and a preview shows every step.</source>
        <translation>Indique a Culvert dónde termina el túnel y qué redes son suyas. Nada cambia antes de aplicarlo, y una vista previa muestra cada paso.</translation>
    </message>
    <message>
        <source>Choose the interface by which the provider&apos;s line arrives.</source>
        <translation>Elija la interfaz por la que llega la línea del proveedor.</translation>
    </message>
    <message>
        <source>See whether the tunnel end lies in the provider&apos;s network, or in one that is sent through a tunnel.</source>
        <translation>Compruebe si el extremo del túnel está en la red del proveedor o en una que se envía por un túnel.</translation>
    </message>
    <message>
        <source>Trying again sets the tunnel up anew. If it goes down again, something else on this machine switches it off.</source>
        <translation>Al intentarlo de nuevo, el túnel se establece otra vez. Si vuelve a caer, otra cosa en este equipo lo desactiva.</translation>
    </message>
    <message>
        <source>The list of routes tells who has made which.</source>
        <translation>La lista de rutas indica quién ha creado cada una.</translation>
    </message>
    <message>
        <source>When the kernel has been installed and started, try again.</source>
        <translation>Cuando el núcleo esté instalado e iniciado, inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>When the cause is gone, try again.</source>
        <translation>Cuando la causa haya desaparecido, inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurar</translation>
    </message>
    <message>
        <source>Open “Tunnel and uplink”</source>
        <translation>Abrir «Túnel y línea»</translation>
    </message>
    <message>
        <source>Open “Routes”</source>
        <translation>Abrir «Rutas»</translation>
    </message>
    <message>
        <source>Switch the connection on in the network settings of this machine, or choose another interface.</source>
        <translation>Active la conexión en los ajustes de red de este equipo o elija otra interfaz.</translation>
    </message>
    <message>
        <source>If this takes longer than a minute: is the modem switched on, and is it the right interface?</source>
        <translation>Si tarda más de un minuto: ¿está encendido el módem y es la interfaz correcta?</translation>
    </message>
    <message>
        <source>If the tunnel carries nothing, see whether another interface is the provider&apos;s line.</source>
        <translation>Si el túnel no transporta nada, compruebe si la línea del proveedor es otra interfaz.</translation>
    </message>
    <message>
        <source>See to the cable and the modem. The tunnel goes on by itself when there is a signal.</source>
        <translation>Revise el cable y el módem. El túnel continuará solo cuando haya señal.</translation>
    </message>
    <message>
        <source>Change the settings to what this version can do, or install a newer one.</source>
        <translation>Cambie la configuración a lo que puede hacer esta versión o instale una más reciente.</translation>
    </message>
    <message>
        <source>When there is room on the disk again, trying again stores them.</source>
        <translation>Cuando vuelva a haber sitio en el disco, al intentarlo de nuevo se guardará.</translation>
    </message>
    <message>
        <source>An administrator can by this command: ip link set tunl0 down</source>
        <translation>Quien administra el equipo puede hacerlo con esta orden: ip link set tunl0 down</translation>
    </message>
    <message>
        <source>Set that device to bridge mode, or let it forward protocol 4 (IP in IP) to this machine.</source>
        <translation>Ponga ese dispositivo en modo puente o haga que reenvíe el protocolo 4 (IP sobre IP) a este equipo.</translation>
    </message>
    <message>
        <source>If the device has another name now, enter that name in the settings of the tunnel.</source>
        <translation>Si la interfaz tiene ahora otro nombre, escríbalo en los ajustes del túnel.</translation>
    </message>
    <message>
        <source>“Routes” lists the rules in the order in which they apply.</source>
        <translation>«Rutas» muestra las reglas en el orden en que se aplican.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>The Culvert service is running.</source>
        <translation>El servicio Culvert está en ejecución.</translation>
    </message>
    <message>
        <source>The Culvert service has not answered yet. You can go on meanwhile.</source>
        <translation>El servicio Culvert aún no ha respondido. Mientras tanto puede continuar.</translation>
    </message>
    <message>
        <source>The Culvert service is not running. You can go on, but not apply before it has been started: sudo systemctl enable --now culvert-helper</source>
        <translation>El servicio Culvert no está en ejecución. Puede continuar, pero no aplicar hasta que se inicie: sudo systemctl enable --now culvert-helper</translation>
    </message>
    <message>
        <source>Whether the Linux kernel has IP-in-IP tunnels will turn out when you apply.</source>
        <translation>Al aplicar se sabrá si el núcleo Linux admite túneles IP sobre IP.</translation>
    </message>
    <message>
        <source>The Linux kernel has IP-in-IP tunnels.</source>
        <translation>El núcleo Linux admite túneles IP sobre IP.</translation>
    </message>
    <message>
        <source>Several lines lead to the Internet: %1. Choose the provider&apos;s.</source>
        <translation>Varias líneas llevan a Internet: %1. Elija la del proveedor.</translation>
    </message>
    <message>
        <source>No line leads to the Internet now. Choose the interface of the provider&apos;s.</source>
        <translation>Ahora ninguna línea lleva a Internet. Elija la interfaz de la del proveedor.</translation>
    </message>
    <message>
        <source>The provider&apos;s line is %1, with the address %2.</source>
        <translation>La línea del proveedor es %1, con la dirección %2.</translation>
    </message>
    <message>
        <source>The LAN may be at any of these: %1. Choose its interface.</source>
        <translation>La LAN puede estar en cualquiera de estas: %1. Elija su interfaz.</translation>
    </message>
    <message>
        <source>There is no interface %1 now.</source>
        <translation>Ahora no hay ninguna interfaz %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This machine has no address of %1 on the LAN. Machines of that network reach it only when it has one, or when another router leads to them.</source>
        <translation>Este equipo no tiene ninguna dirección de %1 en la LAN. Los equipos de esa red solo llegan a él si tiene una, o si otro enrutador conduce hasta ellos.</translation>
    </message>
    <message>
        <source>The LAN is at %1.</source>
        <translation>La LAN está en %1.</translation>
    </message>
    <message>
        <source>No interface looks like the LAN. Choose the one that your machines are connected to, or leave it empty: only this gateway uses the tunnel then.</source>
        <translation>Ninguna interfaz parece la LAN. Elija aquella a la que están conectados sus equipos o deje el campo vacío: entonces solo esta puerta de enlace usa el túnel.</translation>
    </message>
    <message>
        <source>The LAN and the provider share %1. Machines of the home are told apart by their addresses.</source>
        <translation>La LAN y el proveedor comparten %1. Los equipos del hogar se reconocen por sus direcciones.</translation>
    </message>
    <message>
        <source>All tunnels are existing devices, so the Linux kernel needs no IP-in-IP tunnels.</source>
        <translation>Todos los túneles son interfaces existentes, así que el núcleo Linux no necesita túneles IP en IP.</translation>
    </message>
</context>
<context>
    <name>HomeWays</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>protocol %1</source>
        <translation>protocolo %1</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>All devices, and the gateway</source>
        <translation>Todos los dispositivos y la puerta de enlace</translation>
    </message>
    <message>
        <source>Devices with a home address (%1)</source>
        <translation>Dispositivos con una dirección del hogar (%1)</translation>
    </message>
    <message>
        <source>Devices with a private address</source>
        <translation>Dispositivos con una dirección privada</translation>
    </message>
    <message>
        <source>The gateway itself</source>
        <translation>La propia puerta de enlace</translation>
    </message>
    <message>
        <source>What is sent anywhere else</source>
        <translation>Lo que se envía a otro sitio</translation>
    </message>
    <message>
        <source>nowhere, until the tunnel is up</source>
        <translation>a ninguna parte, hasta que el túnel esté activo</translation>
    </message>
    <message>
        <source>Servers (%1)</source>
        <translation>Servidores (%1)</translation>
    </message>
    <message>
        <source>Chosen services of all devices (%1)</source>
        <translation>Servicios elegidos de todos los dispositivos (%1)</translation>
    </message>
    <message>
        <source>All other devices</source>
        <translation>Todos los demás dispositivos</translation>
    </message>
    <message>
        <source>by the provider&apos;s line, as %1</source>
        <comment>an address</comment>
        <translation>por la línea del proveedor, como %1</translation>
    </message>
    <message>
        <source>by the provider&apos;s line, when it has an address</source>
        <translation>por la línea del proveedor, cuando tenga una dirección</translation>
    </message>
    <message>
        <source>by the provider&apos;s line, as without Culvert</source>
        <translation>por la línea del proveedor, como sin Culvert</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a tunnel</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>through the tunnel %1</source>
        <comment>its name</comment>
        <translation>por el túnel %1</translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <comment>a way, networks</comment>
        <translation>%1, a %2</translation>
    </message>
    <message>
        <source>by the provider&apos;s line: for the gateway, and where masqueraded for all devices</source>
        <translation>por la línea del proveedor: para la puerta de enlace y, con enmascaramiento, para todos los dispositivos</translation>
    </message>
    <message>
        <source>by the provider&apos;s line, for the gateway only</source>
        <translation>por la línea del proveedor, solo para la puerta de enlace</translation>
    </message>
    <message numerus="yes">
        <source>%Ln exception(s)</source>
        <translation>
            <numerusform>%Ln excepción</numerusform>
            <numerusform>%Ln excepciones</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway</source>
        <translation>La puerta de enlace</translation>
    </message>
    <message>
        <source>The gateway, with a home address (%1)</source>
        <translation>La puerta de enlace, con una dirección del hogar (%1)</translation>
    </message>
    <message>
        <source>The gateway, with the provider address</source>
        <translation>La puerta de enlace, con la dirección del proveedor</translation>
    </message>
    <message>
        <source>All devices and the gateway, to %1</source>
        <comment>networks</comment>
        <translation>Todos los dispositivos y la puerta de enlace, hacia %1</translation>
    </message>
    <message>
        <source>The gateway, to %1</source>
        <comment>networks</comment>
        <translation>La puerta de enlace, hacia %1</translation>
    </message>
    <message>
        <source>Chosen services (%1)</source>
        <translation>Servicios elegidos (%1)</translation>
    </message>
    <message>
        <source>without effect in this mode, as none is for the LAN too</source>
        <translation>sin efecto en este modo, porque ninguna es también para la LAN</translation>
    </message>
</context>
<context>
    <name>MeasurementText</name>
    <message>
        <source>Only packets of up to %1 bytes arrive, which is less than a tunnel can be set to.</source>
        <translation>Solo llegan paquetes de hasta %1 bytes, menos de lo que se puede fijar para un túnel.</translation>
    </message>
    <message>
        <source>Packets of %1 bytes arrive, the largest that this tunnel takes. Nothing has to be changed.</source>
        <translation>Llegan paquetes de %1 bytes, los mayores que admite este túnel. No hay que cambiar nada.</translation>
    </message>
    <message>
        <source>Packets of up to %1 bytes arrive. A router on the way carries no larger ones, and says so: most connections find that out by themselves.</source>
        <translation>Llegan paquetes de hasta %1 bytes. Un enrutador del camino no transporta otros mayores, y lo avisa: la mayoría de las conexiones lo averiguan por sí mismas.</translation>
    </message>
    <message>
        <source>Packets of up to %1 bytes arrive. Larger ones vanish, and nobody says so: connections that send them hang. Use the value below, for the packets or for the segments.</source>
        <translation>Llegan paquetes de hasta %1 bytes. Los mayores desaparecen sin que nadie avise: las conexiones que los envían se quedan colgadas. Use el valor de abajo, para los paquetes o para los segmentos.</translation>
    </message>
    <message>
        <source>%1 does not answer even the smallest packet, so nothing can be concluded. Perhaps it never answers, perhaps nothing gets there.</source>
        <translation>%1 no responde ni siquiera al paquete más pequeño, así que no se puede concluir nada. Quizá nunca responda, quizá no le llegue nada.</translation>
    </message>
    <message>
        <source>%1 cannot be reached through the tunnel.</source>
        <translation>No se puede llegar a %1 por el túnel.</translation>
    </message>
    <message>
        <source>This machine has no address of the home to measure from. Give it one: “Address here” on the page of the tunnel.</source>
        <translation>Este equipo no tiene una dirección del hogar desde la que medir. Asígnele una: «Dirección aquí» en la página del túnel.</translation>
    </message>
    <message>
        <source>%1 is not an address of this machine now. Is the tunnel up?</source>
        <translation>%1 no es ahora una dirección de este equipo. ¿Está activo el túnel?</translation>
    </message>
    <message>
        <source>Trying packets of %1 bytes.</source>
        <translation>Probando paquetes de %1 bytes.</translation>
    </message>
    <message>
        <source>Trying packets of %1 bytes; %2 bytes arrive.</source>
        <translation>Probando paquetes de %1 bytes; llegan los de %2 bytes.</translation>
    </message>
    <message>
        <source>Trying packets of %1 bytes; %2 bytes arrive, %3 do not.</source>
        <translation>Probando paquetes de %1 bytes; llegan los de %2 bytes, los de %3 no.</translation>
    </message>
</context>
<context>
    <name>NotificationText</name>
    <message>
        <source>The provider&apos;s line comes and goes</source>
        <translation>La línea del proveedor va y viene</translation>
    </message>
    <message>
        <source>Culvert says no more about it until it has been steady for a minute.</source>
        <translation>Culvert no dirá nada más al respecto hasta que lleve un minuto estable.</translation>
    </message>
    <message>
        <source>Culvert has put something right</source>
        <translation>Culvert ha corregido algo</translation>
    </message>
    <message>
        <source>Another program had changed what Culvert sets up. The history has the details.</source>
        <translation>Otro programa había cambiado lo que Culvert establece. Los detalles están en el historial.</translation>
    </message>
    <message>
        <source>Another program keeps changing what Culvert sets up</source>
        <translation>Otro programa cambia una y otra vez lo que Culvert establece</translation>
    </message>
    <message>
        <source>Culvert puts it right each time, and says no more about it until that has stopped. The history has the details.</source>
        <translation>Culvert lo corrige cada vez, y no dirá nada más al respecto hasta que eso termine. Los detalles están en el historial.</translation>
    </message>
    <message>
        <source>The tunnel is up</source>
        <translation>El túnel está activo</translation>
    </message>
    <message>
        <source>The provider has given another address</source>
        <translation>El proveedor ha asignado otra dirección</translation>
    </message>
    <message>
        <source>The provider&apos;s line has no address</source>
        <translation>La línea del proveedor no tiene dirección</translation>
    </message>
    <message>
        <source>The tunnel could not be set up</source>
        <translation>No se pudo establecer el túnel</translation>
    </message>
    <message>
        <source>The tunnel has a problem</source>
        <translation>El túnel tiene un problema</translation>
    </message>
    <message>
        <source>The Culvert service does not answer</source>
        <translation>El servicio Culvert no responde</translation>
    </message>
    <message>
        <source>Whether the tunnel is up is not known.</source>
        <translation>No se sabe si el túnel está activo.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>At home</source>
        <translation>En casa</translation>
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
        <translation>Hogar</translation>
    </message>
    <message>
        <source>your devices</source>
        <translation>sus dispositivos</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>este equipo</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>an interface</comment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Puerta de enlace</translation>
    </message>
    <message>
        <source>The Culvert service does not answer, so it is not known which way traffic goes.</source>
        <translation>El servicio Culvert no responde, así que no se sabe por dónde va el tráfico.</translation>
    </message>
    <message>
        <source>The devices at home reach the Internet through the gateway, which is this machine.</source>
        <translation>Los dispositivos del hogar llegan a Internet por la puerta de enlace, que es este equipo.</translation>
    </message>
    <message>
        <source>The gateway could not set the tunnel up.</source>
        <translation>La puerta de enlace no pudo establecer el túnel.</translation>
    </message>
    <message>
        <source>The gateway is carrying out a change.</source>
        <translation>La puerta de enlace está realizando un cambio.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>router</source>
        <translation>enrutador</translation>
    </message>
    <message>
        <source>The provider&apos;s line is %1.</source>
        <translation>Línea del proveedor: %1.</translation>
    </message>
    <message>
        <source>no signal</source>
        <translation>sin señal</translation>
    </message>
    <message>
        <source>gives no address</source>
        <translation>no da dirección</translation>
    </message>
    <message>
        <source>The provider&apos;s line has no signal, so nothing passes.</source>
        <translation>La línea del proveedor no tiene señal, así que no pasa nada.</translation>
    </message>
    <message>
        <source>The provider&apos;s line has no address, so nothing passes.</source>
        <translation>La línea del proveedor no tiene dirección, así que no pasa nada.</translation>
    </message>
    <message>
        <source>The tunnel “%1” to %2 is up.</source>
        <translation>El túnel «%1» a %2 está activo.</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a tunnel</comment>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>waits for the line</source>
        <translation>espera la línea</translation>
    </message>
    <message>
        <source>The tunnel “%1” to %2 is switched off.</source>
        <translation>El túnel «%1» a %2 está desactivado.</translation>
    </message>
    <message>
        <source>The tunnel “%1” to %2 waits for the line.</source>
        <translation>El túnel «%1» a %2 espera la línea.</translation>
    </message>
    <message>
        <source>changing</source>
        <comment>a tunnel</comment>
        <translation>cambiando</translation>
    </message>
    <message>
        <source>The tunnel “%1” to %2 is being changed.</source>
        <translation>El túnel «%1» a %2 se está cambiando.</translation>
    </message>
    <message>
        <source>down</source>
        <comment>a tunnel</comment>
        <translation>caído</translation>
    </message>
    <message>
        <source>The tunnel “%1” to %2 is down.</source>
        <translation>El túnel «%1» a %2 está caído.</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>directly</source>
        <translation>directamente</translation>
    </message>
    <message>
        <source>The home&apos;s traffic goes through the tunnel to the Internet; exceptions go directly, by the provider&apos;s line alone.</source>
        <translation>El tráfico del hogar va a Internet por el túnel; las excepciones van directamente, solo por la línea del proveedor.</translation>
    </message>
    <message>
        <source>Traffic that leaves goes directly, by the provider&apos;s line alone.</source>
        <translation>El tráfico saliente va directamente, solo por la línea del proveedor.</translation>
    </message>
    <message>
        <source>%1 receives %2 and sends %3.</source>
        <comment>who, two rates</comment>
        <translation>%1 recibe %2 y envía %3.</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Other devices</source>
        <translation>Otros dispositivos</translation>
    </message>
    <message>
        <source>The provider&apos;s line</source>
        <translation>La línea del proveedor</translation>
    </message>
    <message>
        <source>The tunnel “%1”</source>
        <translation>El túnel «%1»</translation>
    </message>
    <message>
        <source>private addresses, gateway</source>
        <translation>direcciones privadas, puerta de enlace</translation>
    </message>
    <message>
        <source>other devices, gateway</source>
        <translation>otros dispositivos, puerta de enlace</translation>
    </message>
    <message>
        <source>other destinations</source>
        <translation>otros destinos</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>who, by which way</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>No LAN</source>
        <translation>Sin LAN</translation>
    </message>
    <message>
        <source>There is no LAN: only the gateway, which is this machine, uses the tunnel.</source>
        <translation>No hay LAN: solo la puerta de enlace, que es este equipo, usa el túnel.</translation>
    </message>
    <message>
        <source>gateway</source>
        <comment>what uses the provider&apos;s line</comment>
        <translation>puerta de enlace</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Whatever has an &amp;address of the home</source>
        <translation>Todo lo que tenga una dirección del &amp;hogar</translation>
    </message>
    <message>
        <source>Eve&amp;rything</source>
        <translation>&amp;Todo</translation>
    </message>
    <message>
        <source>&amp;Only the servers</source>
        <translation>Solo los &amp;servidores</translation>
    </message>
    <message>
        <source>A gateway of &amp;44Net (AMPRNet)</source>
        <translation>Una puerta de enlace de &amp;44Net (AMPRNet)</translation>
    </message>
    <message>
        <source>For a block of addresses behind a line whose own address changes. Machines with an address of the home use the tunnel; this machine and private addresses use the line as before.</source>
        <translation>Para un bloque de direcciones detrás de una línea cuya propia dirección cambia. Los equipos con una dirección del hogar usan el túnel; este equipo y las direcciones privadas usan la línea como antes.</translation>
    </message>
    <message>
        <source>All traffic of the home and of this machine goes through the tunnel; the provider sees nothing but the tunnel and what you except.</source>
        <translation>Todo el tráfico del hogar y de este equipo va por el túnel; el proveedor no ve más que el túnel y lo que usted exceptúe.</translation>
    </message>
    <message>
        <source>Servers use the tunnel and are reached through it. All others use the line directly, with the provider&apos;s address.</source>
        <translation>Los servidores usan el túnel y se llega a ellos por él. Todos los demás usan la línea directamente, con la dirección del proveedor.</translation>
    </message>
    <message>
        <source>The home&apos;s 44Net addresses reach the Internet and are reached by way of 44Net&apos;s own gateway, amprgw (%1). Direct tunnels to the other gateways are not set up.</source>
        <translation>Las direcciones 44Net del hogar llegan a Internet, y se llega a ellas, por la puerta de enlace de 44Net, amprgw (%1). No se establecen túneles directos a las demás puertas de enlace.</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Puerta de enlace</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Home addresses</source>
        <translation>Direcciones del hogar</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>Túnel</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>%1 is no part of 44Net: 44.192.0.0/10 was sold in 2019 and belongs to others. Write the network that 44Net has assigned to you.</source>
        <translation>%1 no forma parte de 44Net: 44.192.0.0/10 se vendió en 2019 y pertenece a otros. Escriba la red que 44Net le ha asignado.</translation>
    </message>
    <message>
        <source>%1 is no part of 44Net, whose gateway carries 44.0.0.0/9 and 44.128.0.0/10 alone. Write the network that 44Net has assigned to you.</source>
        <translation>%1 no forma parte de 44Net, cuya puerta de enlace solo transporta 44.0.0.0/9 y 44.128.0.0/10. Escriba la red que 44Net le ha asignado.</translation>
    </message>
</context>
<context>
    <name>RouteText</name>
    <message>
        <source>Linux kernel</source>
        <translation>Núcleo Linux</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrador</translation>
    </message>
    <message>
        <source>DHCP client</source>
        <translation>Cliente DHCP</translation>
    </message>
    <message>
        <source>unknown (%1)</source>
        <comment>number of a routing protocol</comment>
        <translation>desconocido (%1)</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Waiting for the Culvert service to answer.</source>
        <translation>Esperando la respuesta del servicio Culvert.</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Sin configurar</translation>
    </message>
    <message>
        <source>The first steps lead to a tunnel. Until then the network stays as it is.</source>
        <translation>Los primeros pasos llevan a un túnel. Hasta entonces, la red queda como está.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>The network is as it would be without Culvert.</source>
        <translation>La red está como estaría sin Culvert.</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>Sin dirección</translation>
    </message>
    <message>
        <source>The provider has not given this machine an address yet. The tunnel comes up by itself as soon as there is one.</source>
        <translation>El proveedor aún no ha asignado una dirección a este equipo. El túnel se levantará solo en cuanto haya una.</translation>
    </message>
    <message>
        <source>Applying</source>
        <translation>Aplicando</translation>
    </message>
    <message>
        <source>The change is being carried out.</source>
        <translation>El cambio se está realizando.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>The home&apos;s traffic goes through the tunnel.</source>
        <translation>El tráfico del hogar va por el túnel.</translation>
    </message>
    <message>
        <source>Up, with a problem</source>
        <translation>Activo, con un problema</translation>
    </message>
    <message>
        <source>Something needs attention.</source>
        <translation>Algo requiere atención.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallo</translation>
    </message>
    <message>
        <source>The tunnel could not be set up.</source>
        <translation>No se pudo establecer el túnel.</translation>
    </message>
    <message>
        <source>no address from the provider</source>
        <translation>sin dirección del proveedor</translation>
    </message>
    <message>
        <source>%1 on %2, router %3</source>
        <translation>%1 en %2, enrutador %3</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
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
        <translation>El servicio Culvert no está en ejecución, así que no se puede saber si el túnel está activo.</translation>
    </message>
</context>
<context>
    <name>TraceText</name>
    <message>
        <source>comes by %1</source>
        <comment>an interface</comment>
        <translation>llega por %1</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>En casa</translation>
    </message>
    <message>
        <source>as %1</source>
        <comment>an address</comment>
        <translation>como %1</translation>
    </message>
    <message>
        <source>changed to %1</source>
        <comment>an address</comment>
        <translation>cambiado a %1</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Puerta de enlace</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>an interface</comment>
        <translation>por %1</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Enrutador</translation>
    </message>
    <message>
        <source>interface %1</source>
        <translation>la interfaz %1</translation>
    </message>
    <message>
        <source>interface %1 and the router %2</source>
        <translation>la interfaz %1 y el enrutador %2</translation>
    </message>
    <message>
        <source>A packet to %1 is sent into the tunnel “%2”, but does not reach its end.</source>
        <translation>Un paquete a %1 se envía al túnel «%2», pero no llega a su extremo.</translation>
    </message>
    <message>
        <source>A packet to %1 goes through the tunnel “%2”.</source>
        <translation>Un paquete a %1 va por el túnel «%2».</translation>
    </message>
    <message>
        <source>The tunnel&apos;s end is reached by %1.</source>
        <translation>Al extremo del túnel se llega por %1.</translation>
    </message>
    <message>
        <source>The tunnel&apos;s end %1 is reached by %2.</source>
        <translation>Al extremo del túnel %1 se llega por %2.</translation>
    </message>
    <message>
        <source>A packet to %1 goes directly, by %2.</source>
        <translation>Un paquete a %1 va directamente, por %2.</translation>
    </message>
    <message>
        <source>%1 is the gateway itself: the packet ends here.</source>
        <translation>%1 es la propia puerta de enlace: el paquete termina aquí.</translation>
    </message>
    <message>
        <source>A packet to %1 goes nowhere, and its sender is told so.</source>
        <translation>Un paquete a %1 no va a ninguna parte, y se avisa al remitente.</translation>
    </message>
    <message>
        <source>A packet to %1 is dropped, and nobody is told.</source>
        <translation>Un paquete a %1 se descarta, y no se avisa a nadie.</translation>
    </message>
    <message>
        <source>The gateway sends it as %1.</source>
        <translation>La puerta de enlace lo envía como %1.</translation>
    </message>
    <message>
        <source>Its sender is changed to %1 on the way.</source>
        <translation>Por el camino su remitente se cambia a %1.</translation>
    </message>
    <message>
        <source>looks at more than is known here</source>
        <translation>mira más de lo que aquí se sabe</translation>
    </message>
    <message>
        <source>does not match</source>
        <translation>no coincide</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>decide</translation>
    </message>
    <message>
        <source>matches, but its route is too general</source>
        <translation>coincide, pero su ruta es demasiado general</translation>
    </message>
    <message>
        <source>matches, but has no route</source>
        <translation>coincide, pero no tiene ruta</translation>
    </message>
    <message>
        <source>matches, and passes it on</source>
        <translation>coincide, y lo pasa adelante</translation>
    </message>
    <message>
        <source>accepts</source>
        <translation>lo acepta</translation>
    </message>
    <message>
        <source>drops it</source>
        <translation>lo descarta</translation>
    </message>
    <message>
        <source>refuses it</source>
        <translation>lo rechaza</translation>
    </message>
    <message>
        <source>changes the sender</source>
        <translation>cambia el remitente</translation>
    </message>
    <message>
        <source>marks it</source>
        <translation>lo marca</translation>
    </message>
    <message>
        <source>limits the segment size</source>
        <translation>limita el tamaño de segmento</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>coincide</translation>
    </message>
    <message>
        <source>protocol %1</source>
        <translation>protocolo %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>address, protocol</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2, port %3)</source>
        <comment>address, protocol, port</comment>
        <translation>%1 (%2, puerto %3)</translation>
    </message>
    <message>
        <source>The firewall stops it: %1.</source>
        <translation>El cortafuegos lo detiene: %1.</translation>
    </message>
    <message>
        <source>a tunnel&apos;s outer packet</source>
        <translation>paquete exterior de un túnel</translation>
    </message>
    <message>
        <source>protocol 4 that belongs to no tunnel</source>
        <translation>protocolo 4 que no pertenece a ningún túnel</translation>
    </message>
    <message>
        <source>out of a tunnel with a source that is not behind it</source>
        <translation>sale de un túnel con un origen que no está detrás de él</translation>
    </message>
    <message>
        <source>out of a tunnel with an address of the gateway as source</source>
        <translation>sale de un túnel con una dirección de la puerta de enlace como origen</translation>
    </message>
    <message>
        <source>out of a tunnel with an address of the LAN as source</source>
        <translation>sale de un túnel con una dirección de la LAN como origen</translation>
    </message>
    <message>
        <source>to a tunnel&apos;s address past the tunnel</source>
        <translation>a la dirección de un túnel, por fuera del túnel</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>respuestas</translation>
    </message>
    <message>
        <source>ping, and what path MTU discovery needs</source>
        <translation>ping y lo que necesita el descubrimiento de la MTU de la ruta</translation>
    </message>
    <message>
        <source>a service that is open to this tunnel</source>
        <translation>un servicio abierto a este túnel</translation>
    </message>
    <message>
        <source>closed to tunnels</source>
        <translation>cerrado a los túneles</translation>
    </message>
    <message>
        <source>MSS into a tunnel</source>
        <translation>MSS al entrar en un túnel</translation>
    </message>
    <message>
        <source>MSS out of a tunnel</source>
        <translation>MSS al salir de un túnel</translation>
    </message>
    <message>
        <source>the LAN to an exception</source>
        <translation>la LAN a una excepción</translation>
    </message>
    <message>
        <source>the gateway&apos;s home address to an exception</source>
        <translation>la dirección del hogar de la puerta de enlace a una excepción</translation>
    </message>
    <message>
        <source>clients</source>
        <translation>clientes</translation>
    </message>
    <message>
        <source>private hosts into a tunnel</source>
        <translation>equipos privados a un túnel</translation>
    </message>
    <message>
        <source>came in by this tunnel</source>
        <translation>entró por este túnel</translation>
    </message>
    <message>
        <source>answers would go by this tunnel</source>
        <translation>las respuestas irían por este túnel</translation>
    </message>
    <message>
        <source>answered where it came in</source>
        <translation>se responde por donde entró</translation>
    </message>
    <message>
        <source>a server&apos;s own connection</source>
        <translation>conexión propia de un servidor</translation>
    </message>
    <message>
        <source>a service that is tunnelled for everybody</source>
        <translation>un servicio que va por el túnel para todos</translation>
    </message>
    <message>
        <source>on the way on which it began</source>
        <translation>por el camino en el que empezó</translation>
    </message>
    <message>
        <source>the outer packet inherits no mark</source>
        <translation>el paquete exterior no hereda ninguna marca</translation>
    </message>
    <message>
        <source>leak guard: a home address on the line</source>
        <translation>protección contra fugas: una dirección del hogar en la línea</translation>
    </message>
    <message>
        <source>leak guard: not a home address in a tunnel</source>
        <translation>protección contra fugas: algo que no es una dirección del hogar en un túnel</translation>
    </message>
    <message>
        <source>leak guard: the leased address in a tunnel</source>
        <translation>protección contra fugas: la dirección de la concesión en un túnel</translation>
    </message>
    <message>
        <source>out of a tunnel, but not to the home</source>
        <translation>sale de un túnel, pero no hacia el hogar</translation>
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
        <translation>Vista &amp;previa…</translation>
    </message>
    <message>
        <source>Goes back to the settings that are in force</source>
        <translation>Vuelve a la configuración que está en vigor</translation>
    </message>
    <message>
        <source>Waiting for the Culvert service to answer. You can edit meanwhile.</source>
        <translation>Esperando la respuesta del servicio Culvert. Mientras tanto puede editar.</translation>
    </message>
    <message>
        <source>The Culvert service is not running: settings can be edited, but not applied.</source>
        <translation>El servicio Culvert no está en ejecución: la configuración se puede editar, pero no aplicar.</translation>
    </message>
    <message>
        <source>You are not allowed to change these settings. Ask the administrator of this machine.</source>
        <translation>No tiene permiso para cambiar esta configuración. Consulte a quien administra este equipo.</translation>
    </message>
    <message>
        <source>An administrator&apos;s password will be asked for.</source>
        <translation>Se pedirá la contraseña de administración.</translation>
    </message>
    <message>
        <source>Puts these settings into force</source>
        <translation>Pone en vigor esta configuración</translation>
    </message>
    <message>
        <source>Changed, not applied yet. Apply asks for an administrator&apos;s password.</source>
        <translation>Cambiado, aún sin aplicar. «Aplicar» pide la contraseña de administración.</translation>
    </message>
    <message>
        <source>Changed, not applied yet.</source>
        <translation>Cambiado, aún sin aplicar.</translation>
    </message>
    <message>
        <source>Previe&amp;w…</source>
        <translation>Vista &amp;previa…</translation>
    </message>
    <message>
        <source>D&amp;iscard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>Descarta&amp;r los cambios</translation>
    </message>
    <message>
        <source>Appl&amp;y</source>
        <translation>Apli&amp;car</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>Apli&amp;car</translation>
    </message>
    <message>
        <source>Shows what would change, and the exact steps that Apply would carry out</source>
        <translation>Muestra qué cambiaría y los pasos exactos que realizaría «Aplicar»</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Undo:</source>
        <translation>Deshacer:</translation>
    </message>
    <message>
        <source>Redo:</source>
        <translation>Rehacer:</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problema</numerusform>
            <numerusform>%n problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Sin problemas</translation>
    </message>
    <message>
        <source>Lists everything that has to be corrected (%1)</source>
        <translation>Muestra todo lo que hay que corregir (%1)</translation>
    </message>
    <message>
        <source>Answer the question above first: whose settings are kept.</source>
        <translation>Responda antes a la pregunta de arriba: qué ajustes se conservan.</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists the warnings (%1)</source>
        <translation>Muestra las advertencias (%1)</translation>
    </message>
    <message>
        <source>Apply for &amp;90 seconds</source>
        <translation>Aplicar durante &amp;90 segundos</translation>
    </message>
    <message>
        <source>A change waits to be kept or undone, above, before another one can be made.</source>
        <translation>Arriba hay un cambio que debe conservarse o deshacerse antes de poder hacer otro.</translation>
    </message>
</context>
<context>
    <name>culvert::ApplyFlow</name>
    <message>
        <source>Applied, and read back from the kernel.</source>
        <translation>Aplicado, y comprobado en el núcleo.</translation>
    </message>
    <message>
        <source>What somebody else has changed</source>
        <translation>Lo que ha cambiado otra persona</translation>
    </message>
    <message>
        <source>Waiting for an administrator&apos;s password…</source>
        <translation>Esperando la contraseña de administración…</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>Nuevo intento…</translation>
    </message>
    <message>
        <source>Turning on…</source>
        <translation>Activando…</translation>
    </message>
    <message>
        <source>Turning off…</source>
        <translation>Desactivando…</translation>
    </message>
    <message>
        <source>Applying… You can go on editing meanwhile.</source>
        <translation>Aplicando… Mientras tanto puede seguir editando.</translation>
    </message>
    <message>
        <source>The change is kept.</source>
        <translation>El cambio se conserva.</translation>
    </message>
    <message>
        <source>The change is undone. What you had entered is still here.</source>
        <translation>El cambio se ha deshecho. Lo que había escrito sigue aquí.</translation>
    </message>
    <message>
        <source>Keeping the change…</source>
        <translation>Conservando el cambio…</translation>
    </message>
    <message>
        <source>Undoing the change…</source>
        <translation>Deshaciendo el cambio…</translation>
    </message>
</context>
<context>
    <name>culvert::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>culvert::ConfigDraft</name>
    <message>
        <source>take over the settings of somebody else</source>
        <translation>tomar la configuración de otra persona</translation>
    </message>
    <message>
        <source>discard the changes</source>
        <translation>descartar los cambios</translation>
    </message>
</context>
<context>
    <name>culvert::ConflictBar</name>
    <message>
        <source>Show what they changed</source>
        <translation>Mostrar lo que ha cambiado</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar lo mío</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Tomar lo ajeno</translation>
    </message>
    <message>
        <source>Somebody else has changed the settings while you were editing. What you typed is still here.</source>
        <translation>Otra persona ha cambiado la configuración mientras usted la editaba. Lo que ha escrito sigue aquí.</translation>
    </message>
</context>
<context>
    <name>culvert::DesktopNotifications</name>
    <message>
        <source>Open Culvert</source>
        <translation>Abrir Culvert</translation>
    </message>
</context>
<context>
    <name>culvert::DifferenceText</name>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>what comes from the home&apos;s addresses</source>
        <translation>lo que viene de las direcciones del hogar</translation>
    </message>
    <message>
        <source>only servers and chosen services</source>
        <translation>solo servidores y servicios elegidos</translation>
    </message>
    <message>
        <source>gateway of a home</source>
        <translation>puerta de enlace de un hogar</translation>
    </message>
    <message>
        <source>far end of tunnels</source>
        <translation>extremo lejano de túneles</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>left alone</source>
        <translation>sin tocar</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>protocol %1</source>
        <translation>protocolo %1</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a setting, what it was, what it becomes</comment>
        <extracomment>Where it is read from right to left, the arrow points to the left.</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1: %2 added</source>
        <translation>%1: se añade %2</translation>
    </message>
    <message>
        <source>%1: %2 removed</source>
        <translation>%1: se elimina %2</translation>
    </message>
    <message>
        <source>%1: in another order</source>
        <translation>%1: en otro orden</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <comment>exceptions that changed likewise</comment>
        <translation>
            <numerusform>… y %Ln más</numerusform>
            <numerusform>… y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>as the packet inside</source>
        <translation>como el paquete interior</translation>
    </message>
    <message>
        <source>Tunnel removed: %1, to %2</source>
        <translation>Túnel eliminado: %1, a %2</translation>
    </message>
    <message>
        <source>Tunnel added: %1, to %2</source>
        <translation>Túnel añadido: %1, a %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a destination, and its label</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, for the LAN too</source>
        <translation>%1, también para la LAN</translation>
    </message>
    <message>
        <source>%1, switched off</source>
        <translation>%1, desactivada</translation>
    </message>
    <message>
        <source>Exception added: %1</source>
        <translation>Excepción añadida: %1</translation>
    </message>
    <message>
        <source>Exception removed: %1</source>
        <translation>Excepción eliminada: %1</translation>
    </message>
    <message>
        <source>Exception changed: %1 → %2</source>
        <extracomment>Where it is read from right to left, the arrow points to the left.</extracomment>
        <translation>Excepción cambiada: %1 → %2</translation>
    </message>
</context>
<context>
    <name>culvert::DifferenceView</name>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Nothing: the settings are the same.</source>
        <translation>Nada: la configuración es la misma.</translation>
    </message>
</context>
<context>
    <name>culvert::EventModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha ocurrido</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
</context>
<context>
    <name>culvert::ExceptionModel</name>
    <message>
        <source>for the LAN too</source>
        <translation>también para la LAN</translation>
    </message>
    <message>
        <source>for the gateway only</source>
        <translation>solo para la puerta de enlace</translation>
    </message>
    <message>
        <source>Address or network</source>
        <translation>Dirección o red</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>For the LAN too</source>
        <translation>También para la LAN</translation>
    </message>
    <message>
        <source>Hosts of the LAN reach it too, with the provider&apos;s address as their sender (masquerading). Otherwise only the gateway itself does.</source>
        <translation>Los equipos de la LAN también llegan, con la dirección del proveedor como remitente (enmascaramiento). De lo contrario, solo llega la propia puerta de enlace.</translation>
    </message>
</context>
<context>
    <name>culvert::ExceptionSwitches</name>
    <message>
        <source>&amp;Exceptions</source>
        <translation>&amp;Excepciones</translation>
    </message>
    <message>
        <source>&amp;All exceptions…</source>
        <translation>&amp;Todas las excepciones…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>label and address of an exception</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 – being changed…</source>
        <translation>%1 – cambiando…</translation>
    </message>
</context>
<context>
    <name>culvert::ExceptionsPage</name>
    <message>
        <source>For the &amp;LAN too</source>
        <translation>También para la &amp;LAN</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Filter by label or address</source>
        <translation>Filtrar por etiqueta o dirección</translation>
    </message>
    <message>
        <source>What goes past the tunnel</source>
        <translation>Lo que no pasa por el túnel</translation>
    </message>
    <message>
        <source>These destinations are reached straight by the provider&apos;s line, for instance the provider&apos;s own mail or time servers.</source>
        <translation>A estos destinos se llega directamente por la línea del proveedor, por ejemplo a sus propios servidores de correo o de hora.</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Excepciones</translation>
    </message>
    <message>
        <source>Address or network of a new exception</source>
        <translation>Dirección o red de una excepción nueva</translation>
    </message>
    <message>
        <source>Label (optional)</source>
        <translation>Etiqueta (opcional)</translation>
    </message>
    <message>
        <source>Label of a new exception</source>
        <translation>Etiqueta de una excepción nueva</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message numerus="yes">
        <source>%n exception(s) added.</source>
        <translation>
            <numerusform>%n excepción añadida.</numerusform>
            <numerusform>%n excepciones añadidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exception(s)</source>
        <translation>
            <numerusform>%n excepción</numerusform>
            <numerusform>%n excepciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n switched off</source>
        <translation>
            <numerusform>%n desactivada</numerusform>
            <numerusform>%n desactivadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n mostrada</numerusform>
            <numerusform>%n mostradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch &amp;on</source>
        <translation>Ac&amp;tivar</translation>
    </message>
    <message>
        <source>Switch o&amp;ff</source>
        <translation>Desactiva&amp;r</translation>
    </message>
    <message>
        <source>For the &amp;gateway only</source>
        <translation>Solo para la &amp;puerta de enlace</translation>
    </message>
    <message>
        <source>Change the la&amp;bel…</source>
        <translation>Cambiar la eti&amp;queta…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Seleccionar todo</translation>
    </message>
    <message>
        <source>Chan&amp;ge</source>
        <translation>Ca&amp;mbiar</translation>
    </message>
    <message>
        <source>Changes all exceptions that are selected</source>
        <translation>Cambia todas las excepciones seleccionadas</translation>
    </message>
    <message>
        <source>&amp;Paste a list</source>
        <translation>Pe&amp;gar una lista</translation>
    </message>
    <message>
        <source>Change the label</source>
        <translation>Cambiar la etiqueta</translation>
    </message>
    <message numerus="yes">
        <source>Label of %n exception(s):</source>
        <translation>
            <numerusform>Etiqueta de %n excepción:</numerusform>
            <numerusform>Etiqueta de %n excepciones:</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>No se pudo leer el archivo.</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>Del portapapeles</translation>
    </message>
    <message>
        <source>The exceptions could not be saved.</source>
        <translation>No se pudieron guardar las excepciones.</translation>
    </message>
    <message>
        <source>From what was dropped here</source>
        <translation>De lo que se soltó aquí</translation>
    </message>
    <message>
        <source>Address or network</source>
        <translation>Dirección o red</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>De un arc&amp;hivo…</translation>
    </message>
    <message>
        <source>From the &amp;clipboard</source>
        <translation>Del p&amp;ortapapeles</translation>
    </message>
    <message>
        <source>I&amp;mport</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>Adds the addresses and networks of a list, one on each line, with their labels</source>
        <translation>Añade las direcciones y redes de una lista, una por línea, con sus etiquetas</translation>
    </message>
    <message>
        <source>As a &amp;list, which other programs read…</source>
        <translation>Como &amp;lista, que leen otros programas…</translation>
    </message>
    <message>
        <source>exceptions</source>
        <translation>excepciones</translation>
    </message>
    <message>
        <source>As a &amp;table with all columns (CSV)…</source>
        <translation>Como tabla con todas las col&amp;umnas (CSV)…</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>In this mode the gateway uses the provider&apos;s line anyway. Exceptions have an effect only with “For the LAN too”, or within the “Networks for all devices” of a tunnel.</source>
        <translation>En este modo la puerta de enlace usa de todos modos la línea del proveedor. Las excepciones solo tienen efecto con «También para la LAN» o dentro de las «Redes para cualquier dispositivo» de un túnel.</translation>
    </message>
</context>
<context>
    <name>culvert::ExplainPage</name>
    <message>
        <source>The path of the packet</source>
        <translation>El camino del paquete</translation>
    </message>
    <message>
        <source>Asking the Culvert service</source>
        <translation>Consultando al servicio Culvert</translation>
    </message>
    <message>
        <source>Waiting for the Culvert service to answer. It knows where packets go.</source>
        <translation>Esperando la respuesta del servicio Culvert, que sabe adónde van los paquetes.</translation>
    </message>
    <message>
        <source>The Culvert service is not running, and only it knows where packets go.</source>
        <translation>El servicio Culvert no está en ejecución, y solo él sabe adónde van los paquetes.</translation>
    </message>
    <message>
        <source>Type an address to see which way a packet takes that is sent there, and why: all rules that are tried are listed. Nothing is sent, and nothing is changed.</source>
        <translation>Escriba una dirección para ver qué camino toma un paquete que se envíe allí, y por qué: se muestran todas las reglas que se prueban. No se envía nada y no se cambia nada.</translation>
    </message>
    <message>
        <source>The Culvert service gave an answer that this version does not know.</source>
        <translation>El servicio Culvert dio una respuesta que esta versión no conoce.</translation>
    </message>
    <message>
        <source>The way bac&amp;k</source>
        <translation>&amp;Camino de vuelta</translation>
    </message>
    <message>
        <source>Where a packet goes that is sent back by the way on which this one leaves</source>
        <translation>Adónde va un paquete que se devuelve por el camino por el que sale este</translation>
    </message>
</context>
<context>
    <name>culvert::FieldText</name>
    <message>
        <source>Tunnelling</source>
        <translation>Uso de túneles</translation>
    </message>
    <message>
        <source>Role of this machine</source>
        <translation>Función de este equipo</translation>
    </message>
    <message>
        <source>Uplink interface</source>
        <translation>Interfaz de la línea</translation>
    </message>
    <message>
        <source>Networks of the home</source>
        <translation>Redes del hogar</translation>
    </message>
    <message>
        <source>LAN interfaces</source>
        <translation>Interfaces de la LAN</translation>
    </message>
    <message>
        <source>The home</source>
        <translation>El hogar</translation>
    </message>
    <message>
        <source>What goes through the tunnel</source>
        <translation>Lo que va por el túnel</translation>
    </message>
    <message>
        <source>Provider&apos;s neighbours through the tunnel</source>
        <translation>Vecinos del proveedor por el túnel</translation>
    </message>
    <message>
        <source>Tunnels</source>
        <translation>Túneles</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Excepciones</translation>
    </message>
    <message>
        <source>TCP segment size, MSS</source>
        <translation>Tamaño de segmento TCP, MSS</translation>
    </message>
    <message>
        <source>Leak guard</source>
        <translation>Protección contra fugas</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Servers and chosen services</source>
        <translation>Servidores y servicios elegidos</translation>
    </message>
    <message>
        <source>Name of the tunnel</source>
        <translation>Nombre del túnel</translation>
    </message>
    <message>
        <source>Tunnel end</source>
        <translation>Extremo del túnel</translation>
    </message>
    <message>
        <source>Networks behind the tunnel</source>
        <translation>Redes detrás del túnel</translation>
    </message>
    <message>
        <source>Address at this end</source>
        <translation>Dirección en este extremo</translation>
    </message>
    <message>
        <source>Interface name</source>
        <translation>Nombre de la interfaz</translation>
    </message>
    <message>
        <source>Encapsulation</source>
        <translation>Encapsulación</translation>
    </message>
    <message>
        <source>Largest packet, MTU</source>
        <translation>Paquete más grande, MTU</translation>
    </message>
    <message>
        <source>Time to live</source>
        <translation>Tiempo de vida (TTL)</translation>
    </message>
    <message>
        <source>Services open to the tunnel</source>
        <translation>Servicios abiertos al túnel</translation>
    </message>
    <message numerus="yes">
        <source>add %n exception(s)</source>
        <translation>
            <numerusform>añadir %n excepción</numerusform>
            <numerusform>añadir %n excepciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove %n exception(s)</source>
        <translation>
            <numerusform>eliminar %n excepción</numerusform>
            <numerusform>eliminar %n excepciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change %n exception(s)</source>
        <translation>
            <numerusform>cambiar %n excepción</numerusform>
            <numerusform>cambiar %n excepciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>Túnel</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a setting, and the tunnel it is of</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Exception %1</source>
        <translation>Excepción %1</translation>
    </message>
    <message>
        <source>The settings</source>
        <translation>La configuración</translation>
    </message>
    <message>
        <source>add tunnel “%1”</source>
        <translation>añadir el túnel «%1»</translation>
    </message>
    <message>
        <source>remove tunnel “%1”</source>
        <translation>eliminar el túnel «%1»</translation>
    </message>
    <message>
        <source>add a service</source>
        <translation>añadir un servicio</translation>
    </message>
    <message>
        <source>remove a service</source>
        <translation>eliminar un servicio</translation>
    </message>
    <message>
        <source>change “%1”</source>
        <translation>cambiar «%1»</translation>
    </message>
    <message>
        <source>Packet mark bits</source>
        <translation>Bits de marca de los paquetes</translation>
    </message>
    <message>
        <source>Networks for all devices</source>
        <translation>Redes para cualquier dispositivo</translation>
    </message>
    <message>
        <source>Transit address</source>
        <translation>Dirección de tránsito</translation>
    </message>
    <message>
        <source>Existing device</source>
        <translation>Interfaz existente</translation>
    </message>
</context>
<context>
    <name>culvert::FoundList</name>
    <message>
        <source>What was found on this machine</source>
        <translation>Lo que se encontró en este equipo</translation>
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
        <translation>El servicio Culvert no responde, así que ahora no se puede aplicar. Lo que ha rellenado se queda aquí.</translation>
    </message>
    <message>
        <source>Asking the Culvert service what would be done…</source>
        <translation>Preguntando al servicio Culvert qué se haría…</translation>
    </message>
    <message>
        <source>Nothing would be done now; Culvert goes on as soon as the line has an address.</source>
        <translation>Ahora no se haría nada; Culvert continuará en cuanto la línea tenga una dirección.</translation>
    </message>
    <message numerus="yes">
        <source>Apply would carry out %n step(s), in this order. Nothing has been changed yet.</source>
        <translation>
            <numerusform>«Aplicar» realizaría %n paso. Aún no se ha cambiado nada.</numerusform>
            <numerusform>«Aplicar» realizaría %n pasos, en este orden. Aún no se ha cambiado nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are not allowed to change these settings. Ask the administrator of this machine.</source>
        <translation>No tiene permiso para cambiar esta configuración. Consulte a quien administra este equipo.</translation>
    </message>
    <message>
        <source>An administrator&apos;s password will be asked for.</source>
        <translation>Se pedirá la contraseña de administración.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>A&amp;trás</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Nothing has been set up yet. Three questions, and Culvert shows what it would do; nothing changes before you apply it. What should go through the tunnel?</source>
        <translation>Aún no se ha configurado nada. Tres preguntas, y Culvert muestra lo que haría; nada cambia antes de aplicarlo. ¿Qué debe ir por el túnel?</translation>
    </message>
    <message>
        <source>Machines of the home, by address or network.</source>
        <translation>Equipos del hogar, por dirección o red.</translation>
    </message>
    <message>
        <source>&amp;Servers:</source>
        <translation>Servid&amp;ores:</translation>
    </message>
    <message>
        <source>What goes through the tunnel</source>
        <translation>Lo que va por el túnel</translation>
    </message>
    <message>
        <source>Address of the machine at the other end of the tunnel.</source>
        <translation>Dirección del equipo al otro extremo del túnel.</translation>
    </message>
    <message>
        <source>&amp;Tunnel end:</source>
        <translation>E&amp;xtremo del túnel:</translation>
    </message>
    <message>
        <source>The home&apos;s own public addresses, which the tunnel end routes to here. Separate several by commas.</source>
        <translation>Las direcciones públicas propias del hogar, que el extremo del túnel encamina hasta aquí. Sepárelas con comas.</translation>
    </message>
    <message>
        <source>Home&apos;s &amp;networks:</source>
        <translation>&amp;Redes del hogar:</translation>
    </message>
    <message>
        <source>An address of the home that this machine, and machines with a private address, have in the tunnel.</source>
        <translation>Una dirección del hogar que tienen en el túnel este equipo y los dispositivos con dirección privada.</translation>
    </message>
    <message>
        <source>Address &amp;here:</source>
        <translation>Dirección aq&amp;uí:</translation>
    </message>
    <message>
        <source>Provider&apos;s l&amp;ine:</source>
        <translation>&amp;Línea del proveedor:</translation>
    </message>
    <message>
        <source>The interface where the provider&apos;s line arrives.</source>
        <translation>La interfaz por la que llega la línea del proveedor.</translation>
    </message>
    <message>
        <source>&amp;LAN:</source>
        <translation>LA&amp;N:</translation>
    </message>
    <message>
        <source>The interface that the home&apos;s machines are connected to. Separate several by commas.</source>
        <translation>La interfaz a la que están conectados los equipos del hogar. Si son varias, sepárelas con comas.</translation>
    </message>
    <message>
        <source>Where does the tunnel end, and which networks are your home&apos;s?</source>
        <translation>¿Dónde termina el túnel y qué redes son las de su hogar?</translation>
    </message>
    <message>
        <source>Found on this machine</source>
        <translation>Encontrado en este equipo</translation>
    </message>
    <message>
        <source>The home as it will be</source>
        <translation>El hogar tal como quedará</translation>
    </message>
    <message>
        <source>Choose an interface</source>
        <translation>Elegir una interfaz</translation>
    </message>
    <message>
        <source>Step 1 of 3: what goes through the tunnel</source>
        <translation>Paso 1 de 3: qué va por el túnel</translation>
    </message>
    <message>
        <source>Step 2 of 3: the tunnel and your home</source>
        <translation>Paso 2 de 3: el túnel y su hogar</translation>
    </message>
    <message>
        <source>Step 3 of 3: look, and apply</source>
        <translation>Paso 3 de 3: revisar y aplicar</translation>
    </message>
    <message>
        <source>A&amp;pply</source>
        <translation>Apli&amp;car</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>Si&amp;guiente</translation>
    </message>
</context>
<context>
    <name>culvert::HistoryPage</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Report for support…</source>
        <translation>&amp;Informe para soporte…</translation>
    </message>
    <message>
        <source>Copies what is selected, or all that is shown</source>
        <translation>Copia lo seleccionado, o todo lo que se muestra</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>Lo que ha ocurrido</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Whether events of this kind are shown</source>
        <translation>Indica si se muestran los eventos de este tipo</translation>
    </message>
    <message>
        <source>Waiting for the Culvert service to answer.</source>
        <translation>Esperando la respuesta del servicio Culvert.</translation>
    </message>
    <message>
        <source>The Culvert service is not running: what happens now is not known.</source>
        <translation>El servicio Culvert no está en ejecución: no se sabe qué ocurre ahora.</translation>
    </message>
    <message>
        <source>Asking what has happened…</source>
        <translation>Preguntando qué ha ocurrido…</translation>
    </message>
    <message>
        <source>Nothing has happened since the service was started.</source>
        <translation>No ha ocurrido nada desde que se inició el servicio.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln evento</numerusform>
            <numerusform>%Ln eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search what has happened</source>
        <translation>Buscar en lo que ha ocurrido</translation>
    </message>
    <message>
        <source>Nothing that is chosen here.</source>
        <translation>Nada de lo elegido aquí.</translation>
    </message>
</context>
<context>
    <name>culvert::HomePage</name>
    <message>
        <source>The home&apos;s own public addresses, which the tunnel end routes to here. Separate several by commas.</source>
        <translation>Las direcciones públicas propias del hogar, que el extremo del túnel encamina hasta aquí. Sepárelas con comas.</translation>
    </message>
    <message>
        <source>&amp;Networks:</source>
        <translation>&amp;Redes:</translation>
    </message>
    <message>
        <source>&amp;LAN interfaces:</source>
        <translation>Interfaces de la &amp;LAN:</translation>
    </message>
    <message>
        <source>Other customers in the provider&apos;s network are reached through the tunnel, too; only the router is spoken to directly.</source>
        <translation>A los demás clientes de la red del proveedor también se llega por el túnel; solo con el enrutador se habla directamente.</translation>
    </message>
    <message>
        <source>No packet with an address of the home leaves the provider&apos;s line outside the tunnel, not even while the tunnel is down. The sender is told.</source>
        <translation>Ningún paquete con una dirección del hogar sale por la línea del proveedor fuera del túnel, ni siquiera mientras el túnel está caído. Se avisa al remitente.</translation>
    </message>
    <message>
        <source>The home</source>
        <translation>El hogar</translation>
    </message>
    <message>
        <source>What goes through the tunnel</source>
        <translation>Lo que va por el túnel</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Home and mode</source>
        <translation>Hogar y modo</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Choose LAN interfaces</source>
        <translation>Elegir las interfaces de la LAN</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What comes from the home&apos;s &amp;addresses</source>
        <translation>Lo que viene de las direcciones del &amp;hogar</translation>
    </message>
    <message>
        <source>Machines with an address of the home use the tunnel. This machine and machines with a private address go straight to the provider, as they would without Culvert.</source>
        <translation>Los equipos con una dirección del hogar usan el túnel. Este equipo y los que tienen una dirección privada van directamente por el proveedor, como irían sin Culvert.</translation>
    </message>
    <message>
        <source>All traffic uses the tunnel, this machine&apos;s own included; only exceptions go straight to the provider.</source>
        <translation>Todo el tráfico usa el túnel, incluido el de este equipo; solo las excepciones van directamente por el proveedor.</translation>
    </message>
    <message>
        <source>&amp;Only servers and chosen services</source>
        <translation>&amp;Solo servidores y servicios elegidos</translation>
    </message>
    <message>
        <source>Everything else goes straight to the provider, with the provider&apos;s address as its sender. What came in through the tunnel is answered through it.</source>
        <translation>Todo lo demás va directamente por el proveedor, con la dirección del proveedor como remitente. A lo que llegó por el túnel se responde por el túnel.</translation>
    </message>
    <message>
        <source>Machines of the home that use the tunnel for everything, by address or network. Separate several by commas.</source>
        <translation>Equipos del hogar que usan el túnel para todo, por dirección o red. Sepárelos con comas.</translation>
    </message>
    <message>
        <source>&amp;Servers:</source>
        <translation>Servid&amp;ores:</translation>
    </message>
    <message>
        <source>What uses the tunnel from every machine that has an address of the home, by the port at the other end.</source>
        <translation>Lo que usa el túnel desde todo equipo que tenga una dirección del hogar, según el puerto del otro extremo.</translation>
    </message>
    <message>
        <source>Reach the provider&apos;s neigh&amp;bours through the tunnel</source>
        <translation>Lle&amp;gar a los vecinos del proveedor por el túnel</translation>
    </message>
    <message>
        <source>Lea&amp;k guard</source>
        <translation>Protección contra &amp;fugas</translation>
    </message>
    <message>
        <source>Everythin&amp;g</source>
        <translation>&amp;Todo</translation>
    </message>
    <message>
        <source>Servi&amp;ces:</source>
        <translation>Serv&amp;icios:</translation>
    </message>
    <message>
        <source>Fills in what homes of a kind have in common. Whatever else you typed stays.</source>
        <translation>Rellena lo que tienen en común los hogares de un tipo. Lo demás que haya escrito se conserva.</translation>
    </message>
    <message>
        <source>Neither a server nor a service: no connection begins its way through the tunnel. What comes in through it is still answered through it.</source>
        <translation>Ni servidor ni servicio: ninguna conexión empieza por el túnel. A lo que llega por él se sigue respondiendo por él.</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Ajustes predefinidos</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>&amp;Packet mark bits:</source>
        <translation>&amp;Bits de marca de los paquetes:</translation>
    </message>
    <message>
        <source>No LAN: only this gateway uses the tunnel</source>
        <translation>Sin LAN: solo esta puerta de enlace usa el túnel</translation>
    </message>
    <message>
        <source>No interface</source>
        <translation>Ninguna interfaz</translation>
    </message>
    <message>
        <source>Where the home&apos;s machines are connected. Add the uplink if LAN and provider share it. Leave this empty if only this gateway uses the tunnel.</source>
        <translation>Donde están conectados los equipos del hogar. Añada la interfaz de la línea si la LAN y el proveedor la comparten. Déjelo vacío si solo esta puerta de enlace usa el túnel.</translation>
    </message>
    <message>
        <source>The bits of packet and connection marks that Culvert uses: 5 to 16 adjacent bits, in hexadecimal. Change them only if another program uses the same bits.</source>
        <translation>Los bits de las marcas de paquetes y conexiones que usa Culvert: de 5 a 16 bits contiguos, en hexadecimal. Cámbielos solo si otro programa usa los mismos bits.</translation>
    </message>
</context>
<context>
    <name>culvert::ImportDialog</name>
    <message>
        <source>For the &amp;LAN too</source>
        <translation>También para la &amp;LAN</translation>
    </message>
    <message>
        <source>&amp;Switched on</source>
        <translation>Acti&amp;vadas</translation>
    </message>
    <message>
        <source>Import exceptions</source>
        <translation>Importar excepciones</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Leyendo la lista…</translation>
    </message>
    <message>
        <source>Hosts of the LAN reach them too, with the provider&apos;s address as their sender (masquerading). Otherwise only the gateway itself does.</source>
        <translation>Los equipos de la LAN también llegan, con la dirección del proveedor como remitente (enmascaramiento). De lo contrario, solo llega la propia puerta de enlace.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;Copy these lines</source>
        <translation>&amp;Copiar estas líneas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%n exception(s) will be added.</source>
        <translation>
            <numerusform>Se añadirá %n excepción.</numerusform>
            <numerusform>Se añadirán %n excepciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing new in this list.</source>
        <translation>No hay nada nuevo en esta lista.</translation>
    </message>
    <message numerus="yes">
        <source>%n already there.</source>
        <translation>
            <numerusform>%n ya existía.</numerusform>
            <numerusform>%n ya existían.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were not understood and are left out:</source>
        <translation>
            <numerusform>%n línea no se entiende y se omite:</numerusform>
            <numerusform>%n líneas no se entienden y se omiten:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(the first %n are shown)</source>
        <translation>
            <numerusform>(se muestra la primera)</numerusform>
            <numerusform>(se muestran las primeras %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2 — %3</source>
        <translation>Línea %1: %2 — %3</translation>
    </message>
</context>
<context>
    <name>culvert::MeasurementPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Use this MTU</source>
        <translation>Usar esta MTU</translation>
    </message>
    <message>
        <source>Use this MSS</source>
        <translation>Usar este MSS</translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation>Progreso de la medición</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Midiendo…</translation>
    </message>
    <message>
        <source>The measurement was cancelled.</source>
        <translation>La medición se canceló.</translation>
    </message>
    <message>
        <source>Use an MTU of %1</source>
        <translation>Usar una MTU de %1</translation>
    </message>
    <message>
        <source>Use an MSS of %1</source>
        <translation>Usar un MSS de %1</translation>
    </message>
</context>
<context>
    <name>culvert::MenuText</name>
    <message>
        <source>Menu bar</source>
        <translation>Barra de menús</translation>
    </message>
    <message>
        <source>More menus</source>
        <translation>Más menús</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Find a setting</source>
        <translation>&amp;Buscar un ajuste</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;About Culvert</source>
        <translation>Acerca &amp;de Culvert</translation>
    </message>
    <message>
        <source>About Culvert</source>
        <translation>Acerca de Culvert</translation>
    </message>
    <message>
        <source>Culvert %1</source>
        <translation>Culvert %1</translation>
    </message>
    <message>
        <source>Keeps a home&apos;s own addresses reachable through a tunnel.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Mantiene accesibles por un túnel las direcciones propias de un hogar.

Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Se ofrece sin ninguna garantía.</translation>
    </message>
</context>
<context>
    <name>culvert::MtuPage</name>
    <message>
        <source> bytes</source>
        <translation> bytes</translation>
    </message>
    <message>
        <source>Largest packet in a tunnel (MTU)</source>
        <translation>Paquete más grande en un túnel (MTU)</translation>
    </message>
    <message numerus="yes">
        <source>The tunnel puts %n byte(s) in front of every packet. “Automatic” subtracts them from what the provider&apos;s line carries, and follows when that changes.</source>
        <translation>
            <numerusform>El túnel pone %n byte delante de cada paquete. «Automática» lo resta de lo que transporta la línea del proveedor, y se adapta cuando eso cambia.</numerusform>
            <numerusform>El túnel pone %n bytes delante de cada paquete. «Automática» los resta de lo que transporta la línea del proveedor, y se adapta cuando eso cambia.</numerusform>
        </translation>
    </message>
    <message>
        <source>TCP segment size (MSS)</source>
        <translation>Tamaño de segmento TCP (MSS)</translation>
    </message>
    <message>
        <source>Many sites on the way drop the messages by which computers find out the right size. Connections through the tunnel are then set up but carry nothing; telling both sides the size beforehand avoids that.</source>
        <translation>Muchos sitios del camino descartan los mensajes con los que los equipos averiguan el tamaño correcto. Las conexiones por el túnel se establecen entonces, pero no transportan nada; indicar el tamaño de antemano a ambos lados lo evita.</translation>
    </message>
    <message>
        <source>&amp;Segment size:</source>
        <translation>&amp;Tamaño de segmento:</translation>
    </message>
    <message>
        <source>MTU and MSS</source>
        <translation>MTU y MSS</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automática</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fija</translation>
    </message>
    <message>
        <source>Measure…</source>
        <translation>Medir…</translation>
    </message>
    <message>
        <source>Automatic, fitting the tunnel</source>
        <translation>Automático, según el túnel</translation>
    </message>
    <message>
        <source>Leave it alone</source>
        <translation>No tocarlo</translation>
    </message>
    <message>
        <source>Fixed segment size</source>
        <translation>Tamaño de segmento fijo</translation>
    </message>
    <message>
        <source>Concerns connections between the LAN and what lies behind a tunnel, in both directions.</source>
        <translation>Afecta a las conexiones entre la LAN y lo que hay detrás de un túnel, en ambos sentidos.</translation>
    </message>
    <message>
        <source>Tunnel “%1”:</source>
        <translation>Túnel «%1»:</translation>
    </message>
    <message>
        <source>MTU of tunnel %1</source>
        <translation>MTU del túnel %1</translation>
    </message>
    <message>
        <source>Fixed MTU of tunnel %1</source>
        <translation>MTU fija del túnel %1</translation>
    </message>
    <message>
        <source>Measure the MTU of tunnel %1</source>
        <translation>Medir la MTU del túnel %1</translation>
    </message>
    <message numerus="yes">
        <source>now %n byte(s)</source>
        <translation>
            <numerusform>ahora %n byte</numerusform>
            <numerusform>ahora %n bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>The existing device “%1” has an MTU of its own.</source>
        <translation>La interfaz existente «%1» tiene su propia MTU.</translation>
    </message>
</context>
<context>
    <name>culvert::OverviewPage</name>
    <message>
        <source>The home and its way to the Internet</source>
        <translation>El hogar y su camino a Internet</translation>
    </message>
</context>
<context>
    <name>culvert::PendingBar</name>
    <message numerus="yes">
        <source>The last change goes back by itself in %n second(s) unless it is confirmed.</source>
        <translation>
            <numerusform>El último cambio se deshará solo en %n segundo si no se confirma.</numerusform>
            <numerusform>El último cambio se deshará solo en %n segundos si no se confirma.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>Conservar el cambio</translation>
    </message>
    <message>
        <source>Undo it now</source>
        <translation>Deshacerlo ahora</translation>
    </message>
</context>
<context>
    <name>culvert::PreviewDialog</name>
    <message>
        <source>Nothing would be done: the network is already as these settings want it.</source>
        <translation>No se haría nada: la red ya está como la quiere esta configuración.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Lo que cambiaría</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>C&amp;ambios</translation>
    </message>
    <message>
        <source>&amp;Exact steps</source>
        <translation>Pasos &amp;exactos</translation>
    </message>
    <message>
        <source>Asking the Culvert service for the exact steps…</source>
        <translation>Preguntando al servicio Culvert por los pasos exactos…</translation>
    </message>
    <message>
        <source>C&amp;opy steps</source>
        <translation>C&amp;opiar los pasos</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>Apli&amp;car</translation>
    </message>
    <message>
        <source>There are no steps to show.</source>
        <translation>No hay pasos que mostrar.</translation>
    </message>
    <message>
        <source>&amp;Exact steps (%1)</source>
        <translation>Pasos &amp;exactos (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Apply would carry out %Ln line(s) now, in this order. Nothing has been changed yet.</source>
        <translation>
            <numerusform>«Aplicar» realizaría ahora %Ln línea. Aún no se ha cambiado nada.</numerusform>
            <numerusform>«Aplicar» realizaría ahora %Ln líneas, en este orden. Aún no se ha cambiado nada.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>culvert::ProblemModel</name>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Advertencia: %1</translation>
    </message>
</context>
<context>
    <name>culvert::ProblemPanel</name>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
</context>
<context>
    <name>culvert::ReportDialog</name>
    <message>
        <source>&amp;Hide addresses: equal ones get equal names</source>
        <translation>&amp;Ocultar las direcciones: las iguales reciben nombres iguales</translation>
    </message>
    <message>
        <source>Report for support</source>
        <translation>Informe para soporte</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>This is all of it. It goes nowhere by itself: copy or save it, and send it to whom you trust. Names of tunnels and interfaces are in it.</source>
        <translation>Esto es todo. No va a ninguna parte por sí solo: cópielo o guárdelo, y envíelo a quien le merezca confianza. Contiene los nombres de los túneles y de las interfaces.</translation>
    </message>
    <message>
        <source>The report could not be saved.</source>
        <translation>No se pudo guardar el informe.</translation>
    </message>
</context>
<context>
    <name>culvert::ResultList</name>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation>Nada se llama «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) found. Return leads to the chosen one.</source>
        <translation>
            <numerusform>%Ln lugar encontrado. Intro lleva a él.</numerusform>
            <numerusform>%Ln lugares encontrados. Intro lleva al elegido.</numerusform>
        </translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
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
        <translation>en el enlace</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Next hop</source>
        <translation>Siguiente salto</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interfaz</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Creada por</translation>
    </message>
</context>
<context>
    <name>culvert::RoutesPage</name>
    <message>
        <source>&amp;Copy as “ip” lines</source>
        <translation>&amp;Copiar como líneas «ip»</translation>
    </message>
    <message>
        <source>Reading the routes</source>
        <translation>Leyendo las rutas</translation>
    </message>
    <message>
        <source>Copies what is selected, as commands that would add the same</source>
        <translation>Copia lo seleccionado, como órdenes que añadirían lo mismo</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Rutas</translation>
    </message>
    <message>
        <source>Copy as “ip” lines</source>
        <translation>Copiar como líneas «ip»</translation>
    </message>
    <message>
        <source>Filter by address, interface or any word</source>
        <translation>Filtrar por dirección, interfaz o cualquier palabra</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Creada por</translation>
    </message>
    <message>
        <source>made by anybody</source>
        <translation>de cualquier origen</translation>
    </message>
    <message>
        <source>Waiting for the Culvert service to answer.</source>
        <translation>Esperando la respuesta del servicio Culvert.</translation>
    </message>
    <message>
        <source>The Culvert service is not running, so the routes are not known.</source>
        <translation>El servicio Culvert no está en ejecución, así que no se conocen las rutas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln route(s)</source>
        <translation>
            <numerusform>%Ln ruta</numerusform>
            <numerusform>%Ln rutas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln route(s)</source>
        <translation>
            <numerusform>%1 de %Ln ruta</numerusform>
            <numerusform>%1 de %Ln rutas</numerusform>
        </translation>
    </message>
    <message>
        <source>IPv4 rules, in the order in which they are tried</source>
        <translation>Reglas IPv4, en el orden en que se prueban</translation>
    </message>
    <message>
        <source>IPv4 routes, by table</source>
        <translation>Rutas IPv4, por tabla</translation>
    </message>
</context>
<context>
    <name>culvert::RuleTable</name>
    <message>
        <source>Preference</source>
        <translation>Preferencia</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Creada por</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
</context>
<context>
    <name>culvert::SearchField</name>
    <message>
        <source>Find a setting</source>
        <translation>Buscar un ajuste</translation>
    </message>
</context>
<context>
    <name>culvert::SearchWords</name>
    <message>
        <source>device network card port name</source>
        <translation>dispositivo tarjeta de red puerto nombre</translation>
    </message>
    <message>
        <source>WAN Internet provider ISP modem DHCP device network card</source>
        <translation>WAN Internet proveedor ISP módem DHCP dispositivo tarjeta de red</translation>
    </message>
    <message>
        <source>prefix subnet range addresses route CIDR</source>
        <translation>prefijo subred intervalo direcciones ruta CIDR</translation>
    </message>
    <message>
        <source>local network device bridge Wi-Fi network card</source>
        <translation>red local dispositivo puente wifi tarjeta de red</translation>
    </message>
    <message>
        <source>policy routing all traffic default route split tunnel</source>
        <translation>enrutamiento por políticas todo el tráfico ruta predeterminada túnel dividido</translation>
    </message>
    <message>
        <source>neighbors link subnet customers on-link</source>
        <translation>vecinos enlace subred clientes directo</translation>
    </message>
    <message>
        <source>kill switch firewall block spoofing safety</source>
        <translation>kill switch cortafuegos bloquear suplantación seguridad</translation>
    </message>
    <message>
        <source>call rename title</source>
        <translation>llamar renombrar título</translation>
    </message>
    <message>
        <source>peer endpoint server gateway other side address IP</source>
        <translation>par extremo servidor puerta de enlace otro lado dirección IP</translation>
    </message>
    <message>
        <source>own local source IP</source>
        <translation>propia local origen IP</translation>
    </message>
    <message>
        <source>packet size bytes fragmentation path measure black hole</source>
        <translation>tamaño de paquete bytes fragmentación camino medir agujero negro</translation>
    </message>
    <message>
        <source>TTL hops hop limit</source>
        <translation>TTL saltos límite de saltos tiempo de vida</translation>
    </message>
    <message>
        <source>MSS clamping segment bytes sites do not load hang</source>
        <translation>MSS clamping segmento bytes sitios no cargan se cuelgan</translation>
    </message>
    <message>
        <source>host machine port forwarding web mail</source>
        <translation>equipo máquina reenvío de puertos web correo</translation>
    </message>
    <message>
        <source>port protocol TCP UDP open firewall allow</source>
        <translation>puerto protocolo TCP UDP abrir cortafuegos permitir</translation>
    </message>
    <message>
        <source>bypass exclude split tunnel NAT masquerade direct</source>
        <translation>evitar excluir túnel dividido NAT enmascaramiento masquerade directo</translation>
    </message>
    <message>
        <source>status state home picture connection lease</source>
        <translation>estado situación hogar imagen conexión concesión</translation>
    </message>
    <message>
        <source>trace path test route lookup traceroute why</source>
        <translation>traza camino probar ruta consulta traceroute por qué</translation>
    </message>
    <message>
        <source>routing table ip rule policy kernel</source>
        <translation>tabla de enrutamiento ip regla política núcleo</translation>
    </message>
    <message>
        <source>graph rate bandwidth speed statistics bytes</source>
        <translation>gráfico tasa ancho de banda velocidad estadísticas bytes</translation>
    </message>
    <message>
        <source>log journal events report support messages</source>
        <translation>registro diario log eventos informe soporte mensajes</translation>
    </message>
    <message>
        <source>bypass exclude split tunnel NAT masquerade direct import label</source>
        <translation>evitar excluir túnel dividido NAT enmascaramiento masquerade directo importar etiqueta</translation>
    </message>
    <message>
        <source>private devices NAT masquerade office subnet source address</source>
        <translation>dispositivos privados NAT enmascarar oficina subred dirección de origen</translation>
    </message>
    <message>
        <source>point-to-point link address monitoring OSPF BGP routing</source>
        <translation>punto a punto dirección de enlace supervisión OSPF BGP encaminamiento</translation>
    </message>
    <message>
        <source>WireGuard GRE wg-quick NetworkManager existing interface VPN</source>
        <translation>WireGuard GRE wg-quick NetworkManager interfaz existente dispositivo VPN</translation>
    </message>
    <message>
        <source>fwmark connmark conntrack netfilter nftables mask hexadecimal</source>
        <translation>fwmark connmark conntrack netfilter nftables máscara hexadecimal</translation>
    </message>
</context>
<context>
    <name>culvert::ServicesEditor</name>
    <message>
        <source>Add a service</source>
        <translation>Añadir un servicio</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Protocol of service %1</source>
        <translation>Protocolo del servicio %1</translation>
    </message>
    <message>
        <source>Ports of service %1</source>
        <translation>Puertos del servicio %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Remove service %1</source>
        <translation>Eliminar el servicio %1</translation>
    </message>
    <message>
        <source>all ports; or 80, or 20-21</source>
        <translation>todos los puertos; o 80, o 20-21</translation>
    </message>
</context>
<context>
    <name>culvert::SettingsCommandLine</name>
    <message>
        <source>Settings of the home gateway&apos;s tunnel.</source>
        <translation>Ajustes del túnel de la puerta de enlace del hogar.</translation>
    </message>
    <message>
        <source>Opens this page: %1.</source>
        <translation>Abre esta página: %1.</translation>
    </message>
    <message>
        <source>page</source>
        <translation>página</translation>
    </message>
    <message>
        <source>There is no page “%1”. The pages are: %2.</source>
        <translation>No hay ninguna página «%1». Las páginas son: %2.</translation>
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
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Where does it go?</source>
        <translation>¿Por dónde va?</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Rutas</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Tráfico</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Something has to be corrected first.</source>
        <translation>Primero hay que corregir algo.</translation>
    </message>
    <message>
        <source>Close Culvert</source>
        <translation>Cerrar Culvert</translation>
    </message>
    <message>
        <source>Your changes have not been applied. Close and lose them?</source>
        <translation>Sus cambios no se han aplicado. ¿Cerrar y perderlos?</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Cerrar y perderlos</translation>
    </message>
</context>
<context>
    <name>culvert::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n problem(s)</source>
        <translation>
            <numerusform>%1, %n problema</numerusform>
            <numerusform>%1, %n problemas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problema</numerusform>
            <numerusform>%n problemas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>culvert::StatusHeader</name>
    <message>
        <source>Turn on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>The Culvert service does not answer.</source>
        <translation>El servicio Culvert no responde.</translation>
    </message>
    <message>
        <source>Nothing has been set up yet.</source>
        <translation>Aún no se ha configurado nada.</translation>
    </message>
    <message>
        <source>You are not allowed to turn the tunnel on or off.</source>
        <translation>No tiene permiso para activar o desactivar el túnel.</translation>
    </message>
    <message>
        <source>An administrator&apos;s password will be asked for.</source>
        <translation>Se pedirá la contraseña de administración.</translation>
    </message>
    <message>
        <source>Set the tunnel up</source>
        <translation>Establecer el túnel</translation>
    </message>
    <message>
        <source>Leave the network as it is without Culvert</source>
        <translation>Dejar la red como está sin Culvert</translation>
    </message>
    <message>
        <source>Provider&apos;s line</source>
        <translation>Línea del proveedor</translation>
    </message>
    <message>
        <source>to %1, interface %2</source>
        <translation>a %1, interfaz %2</translation>
    </message>
    <message>
        <source>Tunnel “%1”</source>
        <translation>Túnel «%1»</translation>
    </message>
    <message>
        <source>%1, down</source>
        <translation>%1, caído</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>&amp;Start the service</source>
        <translation>&amp;Iniciar el servicio</translation>
    </message>
    <message>
        <source>Start it here. If that does not help, an administrator can by this command: %1</source>
        <translation>Inícielo aquí. Si no sirve, quien administra el equipo puede hacerlo con esta orden: %1</translation>
    </message>
    <message>
        <source>When it was last heard of, at %1, the state was “%2”.</source>
        <translation>La última vez que se supo de él, a las %1, el estado era «%2».</translation>
    </message>
    <message>
        <source>It could not be started: %1</source>
        <translation>No se pudo iniciar: %1</translation>
    </message>
</context>
<context>
    <name>culvert::StepList</name>
    <message>
        <source>Exact steps</source>
        <translation>Pasos exactos</translation>
    </message>
</context>
<context>
    <name>culvert::TraceForm</name>
    <message>
        <source>&amp;Show the way</source>
        <translation>&amp;Mostrar el camino</translation>
    </message>
    <message>
        <source>any</source>
        <comment>protocol</comment>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>any</source>
        <comment>port</comment>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>A packet &amp;to:</source>
        <translation>Un pa&amp;quete a:</translation>
    </message>
    <message>
        <source>Sent &amp;by:</source>
        <translation>Env&amp;iado por:</translation>
    </message>
    <message>
        <source>P&amp;rotocol:</source>
        <translation>&amp;Protocolo:</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>P&amp;uerto:</translation>
    </message>
    <message>
        <source>Address of the &amp;device:</source>
        <translation>Dirección del &amp;dispositivo:</translation>
    </message>
    <message>
        <source>Comes in o&amp;ver:</source>
        <translation>E&amp;ntra por:</translation>
    </message>
    <message>
        <source>The gateway itself</source>
        <translation>La propia puerta de enlace</translation>
    </message>
    <message>
        <source>%1 on %2, a server</source>
        <comment>address, interface</comment>
        <translation>%1 en %2, un servidor</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>address, interface</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Another device…</source>
        <translation>Otro dispositivo…</translation>
    </message>
    <message>
        <source>Type an address first, four numbers from 0 to 255 as in 198.51.100.9.</source>
        <translation>Escriba primero una dirección, cuatro números del 0 al 255, como 198.51.100.9.</translation>
    </message>
    <message>
        <source>“%1” is a name, and a name may have several addresses. Type one of them: the command “getent ahostsv4 %1” lists them.</source>
        <translation>«%1» es un nombre, y un nombre puede tener varias direcciones. Escriba una de ellas: la orden «getent ahostsv4 %1» las muestra.</translation>
    </message>
    <message>
        <source>“%1” is not an IPv4 address. Write four numbers from 0 to 255, as in 198.51.100.9.</source>
        <translation>«%1» no es una dirección IPv4. Escriba cuatro números del 0 al 255, como 198.51.100.9.</translation>
    </message>
    <message>
        <source>Name the interface by which the packet comes in.</source>
        <translation>Indique la interfaz por la que entra el paquete.</translation>
    </message>
</context>
<context>
    <name>culvert::TraceTree</name>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Route found, or purpose</source>
        <translation>Ruta encontrada o finalidad</translation>
    </message>
    <message>
        <source>Rules that were tried</source>
        <translation>Reglas que se probaron</translation>
    </message>
    <message>
        <source>The packet itself</source>
        <translation>El propio paquete</translation>
    </message>
    <message>
        <source>Routing rules</source>
        <translation>Reglas de enrutamiento</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Cortafuegos</translation>
    </message>
    <message>
        <source>The packet that carries it through the tunnel</source>
        <translation>El paquete que lo lleva por el túnel</translation>
    </message>
    <message>
        <source>Firewall, for the packet that carries it</source>
        <translation>Cortafuegos, para el paquete que lo lleva</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>%1, marked 0x%2 by the firewall</source>
        <comment>a packet, a number</comment>
        <translation>%1, marcado 0x%2 por el cortafuegos</translation>
    </message>
</context>
<context>
    <name>culvert::TrafficPage</name>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Tiempo mostrado</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 minutos</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>6 hours</source>
        <translation>6 horas</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>The picture stands still; measuring goes on</source>
        <translation>La imagen se detiene; la medición continúa</translation>
    </message>
    <message>
        <source>Save as &amp;CSV…</source>
        <translation>Guardar como &amp;CSV…</translation>
    </message>
    <message>
        <source>Save as P&amp;NG…</source>
        <translation>Guardar como P&amp;NG…</translation>
    </message>
    <message>
        <source>Provider&apos;s line, %1</source>
        <translation>Línea del proveedor, %1</translation>
    </message>
    <message>
        <source>Tunnel “%1”</source>
        <translation>Túnel «%1»</translation>
    </message>
    <message>
        <source>Waiting for the Culvert service to answer.</source>
        <translation>Esperando la respuesta del servicio Culvert.</translation>
    </message>
    <message>
        <source>The Culvert service is not running, so nothing is measured.</source>
        <translation>El servicio Culvert no está en ejecución, así que no se mide nada.</translation>
    </message>
    <message>
        <source>There is no line to measure yet.</source>
        <translation>Aún no hay ninguna línea que medir.</translation>
    </message>
    <message>
        <source>Measured each second while this window is seen, and not otherwise. What was carried while nobody looked is shown as an average, hatched.</source>
        <translation>Se mide cada segundo mientras esta ventana está a la vista, y no de otro modo. Lo que se transportó mientras nadie miraba se muestra como promedio, rayado.</translation>
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
        <translation>Aún no se ha medido nada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) before</source>
        <translation>
            <numerusform>hace %Ln segundo</numerusform>
            <numerusform>hace %Ln segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) before</source>
        <translation>
            <numerusform>hace %Ln minuto</numerusform>
            <numerusform>hace %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>sin medir</translation>
    </message>
    <message>
        <source>%1: now %2, peak %3, total %4</source>
        <comment>received or sent: rate, highest rate, amount</comment>
        <translation>%1: ahora %2, máximo %3, total %4</translation>
    </message>
    <message>
        <source>↓ Received</source>
        <translation>↓ Recibido</translation>
    </message>
    <message>
        <source>↑ Sent</source>
        <translation>↑ Enviado</translation>
    </message>
    <message>
        <source>Now: %1. Most in the time shown: %2. In all: ↓ %3  ↑ %4.</source>
        <translation>Ahora: %1. Máximo en el tiempo mostrado: %2. En total: ↓ %3  ↑ %4.</translation>
    </message>
    <message>
        <source>%1 on average</source>
        <comment>rates of a time in which nobody looked</comment>
        <translation>%1 de promedio</translation>
    </message>
</context>
<context>
    <name>culvert::TrayCommandLine</name>
    <message>
        <source>Shows the state of the home gateway&apos;s tunnel in the system tray.</source>
        <translation>Muestra en la bandeja del sistema el estado del túnel de la puerta de enlace del hogar.</translation>
    </message>
</context>
<context>
    <name>culvert::TrayController</name>
    <message>
        <source>&amp;Open Culvert</source>
        <translation>A&amp;brir Culvert</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Turn on</source>
        <translation>&amp;Activar</translation>
    </message>
    <message>
        <source>&amp;Turn off</source>
        <translation>&amp;Desactivar</translation>
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
        <translation>Activando…</translation>
    </message>
    <message>
        <source>Turning off…</source>
        <translation>Desactivando…</translation>
    </message>
    <message>
        <source>Culvert could not do that</source>
        <translation>Culvert no pudo hacerlo</translation>
    </message>
</context>
<context>
    <name>culvert::TrayNotifications</name>
    <message>
        <source>&amp;Notifications</source>
        <translation>&amp;Notificaciones</translation>
    </message>
    <message>
        <source>When the tunnel is &amp;lost</source>
        <translation>Cuando el túnel se &amp;pierda</translation>
    </message>
    <message>
        <source>When it is &amp;back</source>
        <translation>Cuando &amp;vuelva</translation>
    </message>
    <message>
        <source>When the provider gives another &amp;address</source>
        <translation>Cuando el proveedor asigne otra di&amp;rección</translation>
    </message>
    <message>
        <source>When something was put &amp;right</source>
        <translation>Cuando se haya &amp;corregido algo</translation>
    </message>
</context>
<context>
    <name>culvert::TunnelForm</name>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>Up to 15 letters, digits, “-”, “_” or “.”.</source>
        <translation>Hasta 15 letras, cifras, «-», «_» o «.».</translation>
    </message>
    <message>
        <source>office</source>
        <translation>oficina</translation>
    </message>
    <message>
        <source>Address of the machine at the other end of the tunnel.</source>
        <translation>Dirección del equipo al otro extremo del túnel.</translation>
    </message>
    <message>
        <source>Networks &amp;behind it:</source>
        <translation>&amp;Redes detrás:</translation>
    </message>
    <message>
        <source>What is reached through this tunnel, separated by commas. 0.0.0.0/0 is the whole Internet.</source>
        <translation>A lo que se llega por este túnel, separado con comas. 0.0.0.0/0 es todo Internet.</translation>
    </message>
    <message>
        <source>&amp;Address here:</source>
        <translation>Dirección aq&amp;uí:</translation>
    </message>
    <message>
        <source>Optional: an address of the home&apos;s networks for this machine&apos;s own traffic in the tunnel.</source>
        <translation>Opcional: una dirección de las redes del hogar para el tráfico propio de este equipo en el túnel.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Empty: culvert0, culvert1 and so on.</source>
        <translation>Vacío: culvert0, culvert1, etc.</translation>
    </message>
    <message>
        <source>Rarely needed</source>
        <translation>Rara vez necesario</translation>
    </message>
    <message>
        <source>as the packet inside</source>
        <translation>como el paquete interior</translation>
    </message>
    <message>
        <source>How many routers an outer packet may pass.</source>
        <translation>Cuántos enrutadores puede atravesar un paquete exterior.</translation>
    </message>
    <message>
        <source>&amp;Open here:</source>
        <translation>Abiert&amp;o aquí:</translation>
    </message>
    <message>
        <source>Services of this machine itself that can be reached through the tunnel. All others are closed to it; the home&apos;s other machines are not concerned.</source>
        <translation>Servicios de este mismo equipo a los que se puede llegar por el túnel. Todos los demás están cerrados para él; a los otros equipos del hogar no les afecta.</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>Túnel</translation>
    </message>
    <message>
        <source>Tunnel “%1”</source>
        <translation>Túnel «%1»</translation>
    </message>
    <message>
        <source>Remove tunnel %1</source>
        <translation>Eliminar el túnel %1</translation>
    </message>
    <message>
        <source>&amp;Tunnel end:</source>
        <translation>E&amp;xtremo del túnel:</translation>
    </message>
    <message>
        <source>Interface na&amp;me:</source>
        <translation>Nombre de la &amp;interfaz:</translation>
    </message>
    <message>
        <source>Time to &amp;live:</source>
        <translation>&amp;Tiempo de vida (TTL):</translation>
    </message>
    <message>
        <source>T&amp;ransit address:</source>
        <translation>Dirección de trán&amp;sito:</translation>
    </message>
    <message>
        <source>Use an existing &amp;device:</source>
        <translation>Usar una interfa&amp;z existente:</translation>
    </message>
    <message>
        <source>Not used: the tunnel is the existing device “%1”.</source>
        <translation>No se usa: el túnel es la interfaz existente «%1».</translation>
    </message>
    <message>
        <source>Networ&amp;ks for all devices:</source>
        <translation>Redes para cual&amp;quier dispositivo:</translation>
    </message>
    <message>
        <source>Optional: private devices and the gateway reach these through the tunnel as well, with “Address here” as their source.</source>
        <translation>Opcional: los dispositivos con dirección privada y la puerta de enlace también llegan a estas por el túnel, con «Dirección aquí» como origen.</translation>
    </message>
    <message>
        <source>Optional: an address outside the home&apos;s networks for the tunnel&apos;s device, with prefix length, for routing daemons or monitoring.</source>
        <translation>Opcional: una dirección fuera de las redes del hogar para la interfaz del túnel, con longitud de prefijo, para demonios de encaminamiento o supervisión.</translation>
    </message>
    <message>
        <source>Optional: the tunnel is a device that another program creates, such as a WireGuard interface. Empty: Culvert creates one.</source>
        <translation>Opcional: el túnel es una interfaz que crea otro programa, como una interfaz de WireGuard. Vacío: Culvert crea una.</translation>
    </message>
</context>
<context>
    <name>culvert::TunnelPage</name>
    <message>
        <source>Add a tunnel end</source>
        <translation>Añadir un extremo de túnel</translation>
    </message>
    <message>
        <source>Choose an interface</source>
        <translation>Elegir una interfaz</translation>
    </message>
    <message>
        <source>Where the provider&apos;s line arrives and gets its address.</source>
        <translation>Donde llega la línea del proveedor y obtiene su dirección.</translation>
    </message>
    <message>
        <source>&amp;Uplink interface:</source>
        <translation>Interfaz de la &amp;línea:</translation>
    </message>
    <message>
        <source>Provider&apos;s line</source>
        <translation>Línea del proveedor</translation>
    </message>
    <message>
        <source>Tunnel and uplink</source>
        <translation>Túnel y línea</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
</TS>
